/** 节目: a podcast of a site, as its makers describe it. Stored as JSON beside its id; checked on entry. */
export interface Show {
  id: string;
  siteId: string;
  /** Last part of its address, `/podcasts/SLUG`, for ever: whoever follows it knows no other. */
  slug: string;
  /** Its name among all podcasts (Podcasting 2.0's `podcast:guid`), wherever its feed may lie. */
  guid: string;
  name: string;
  about: string;
  /** Who speaks: a desk, a person. */
  author: string;
  /** Printed in the feed, where directories ask for it; null for none. */
  ownerMail: string | null;
  /** `zh-cn`: two letters of ISO 639 and a region, as directories read it. */
  language: (typeof SHOW_LANGUAGES)[number];
  category: (typeof SHOW_CATEGORIES)[number];
  /** Says that children should not hear it. */
  explicit: boolean;
  /** No more episodes will come. */
  ended: boolean;
  cover: ShowCover | null;
}

/** A picture of the library cut square; its files by rising width (px), JPEG. */
export interface ShowCover {
  assetId: string;
  alt: string;
  files: { width: number; path: string }[];
}

export const SHOW_LANGUAGES = ["zh-cn", "zh-tw", "zh-hk", "ru", "en"] as const;

/** Categories of Apple's directory, which the others read as well; below News its parts too. */
export const SHOW_CATEGORIES = [
  ...["News", "News/Daily News", "News/News Commentary", "News/Politics", "News/Business News", "News/Sports News", "News/Tech News"],
  ...["News/Entertainment News", "Arts", "Business", "Comedy", "Education", "Fiction", "Government", "Health & Fitness", "History"],
  ...["Kids & Family", "Leisure", "Music", "Religion & Spirituality", "Science", "Society & Culture", "Sports", "TV & Film"],
  ...["Technology", "True Crime"],
] as const;

/** Whether a show may have that slug: small letters, digits and inner hyphens. */
export function isShowSlug(slug: string): boolean {
  return slug.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);
}
