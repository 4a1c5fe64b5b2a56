import { generateRssFeed } from "feedsmith";
import type { Show } from "../core/show.ts";
import { withoutCdata, xmlLine, xmlText } from "./xml-text.ts";

/** A show before it is written as a feed. Every address is whole; times are UTC ms. */
export interface Podcast {
  show: Show;
  /** Addresses of the feed, of the page that it follows, and of the cover where there is one. */
  feed: string;
  page: string;
  cover: string | null;
  copyright: string;
  /** Newest first. */
  episodes: readonly PodcastEpisode[];
}

export interface PodcastEpisode {
  /** The same for ever, whatever becomes of its address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  publishedAt: number;
  kind: "sound" | "video";
  /** ms, null where the file does not say. */
  duration: number | null;
  number: number | null;
  enclosure: { url: string; type: string; length: number };
  /** Address of what is said in it, as plain text. */
  transcript: string;
  people: readonly string[];
}

/** A show as RSS 2.0 with the fields of Apple's directory and of Podcasting 2.0. */
export function podcast({ show, feed, page, cover, copyright, episodes }: Podcast): string {
  const { name, about, author, ownerMail, language, category, explicit, ended, guid } = show;
  const [whole = category, part] = category.split("/");
  const newest = episodes[0];
  const isFilm = episodes.length > 0 && episodes.every(({ kind }) => kind === "video");
  const xml = generateRssFeed({
    title: xmlLine(name),
    link: page,
    description: xmlText(about).trim() || xmlLine(name),
    language,
    ...(copyright && { copyright: xmlLine(copyright) }),
    ...(newest && { lastBuildDate: new Date(newest.publishedAt) }),
    ...(cover && { image: { url: cover, title: xmlLine(name), link: page } }),
    atom: { links: [{ href: feed, rel: "self", type: "application/rss+xml" }] },
    itunes: {
      ...(author && { author: xmlLine(author) }),
      ...(ownerMail && { owner: { name: xmlLine(author || name), email: ownerMail } }),
      ...(cover && { image: cover }),
      categories: [{ text: whole, ...(part && { categories: [{ text: part }] }) }],
      explicit,
      type: "episodic",
      ...(ended && { complete: true }),
    },
    podcast: {
      guid,
      // Nobody may carry the show off to another host in its makers' name.
      locked: { value: true, ...(ownerMail && { owner: ownerMail }) },
      medium: isFilm ? "video" : "podcast",
    },
    items: episodes.map((episode) => item(episode, show)),
  });
  return withoutCdata(xml);
}

function item({ id, url, title, summary, publishedAt, duration, number, enclosure, transcript, people }: PodcastEpisode, show: Show) {
  return {
    title: xmlLine(title),
    link: url,
    guid: { value: id, isPermaLink: false },
    description: xmlText(summary),
    pubDate: new Date(publishedAt),
    enclosures: [enclosure],
    itunes: {
      ...(duration !== null && { duration: Math.round(duration / 1000) }),
      ...(number !== null && { episode: number }),
      explicit: show.explicit,
      episodeType: "full",
    },
    podcast: {
      transcripts: [{ url: transcript, type: "text/plain", language: show.language }],
      ...(number !== null && { episode: { number } }),
      ...(people.length > 0 && { persons: people.map((display) => ({ display: xmlLine(display) })) }),
    },
  };
}
