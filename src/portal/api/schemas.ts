import { z } from "zod";

const time = z.iso.datetime();
const uri = z.string();
const valued = z.strictObject({ role: z.string(), contentType: z.string().optional(), value: z.string() });
const rendition = z.strictObject({
  name: z.string(),
  href: uri,
  contentType: z.string(),
  width: z.int().optional(),
  height: z.int().optional(),
  sizeInBytes: z.int().optional(),
  duration: z.number().optional().describe("Seconds"),
  poi: z.strictObject({ x: z.int(), y: z.int() }).optional().describe("What must stay in sight, px from the top left"),
});

const fields = {
  uri,
  representationType: z.enum(["full", "partial"]),
  firstCreated: time.optional(),
  versionCreated: time.optional(),
  pubStatus: z.enum(["usable", "canceled"]).describe("`canceled`: withdrawn; headline and notice are left"),
  language: z.string(),
  altIds: z.array(valued).describe("`dateline`: the id by which this API knows it"),
  headlines: z.array(valued),
  descriptions: z.array(valued).optional().describe("`summary`, and readers' notices: `correction`, `withdrawal`"),
  bodies: z.array(valued.extend({ charCount: z.int() })).optional(),
  by: z.string().optional(),
  located: z.string().optional(),
  people: z.array(z.strictObject({ name: z.string(), rel: z.string() })).optional(),
  infoSources: z.array(z.strictObject({ name: z.string(), role: z.string(), uri: uri.optional() })).optional(),
  subjects: z
    .array(z.strictObject({ name: z.string(), rel: z.string(), uri, literal: z.string() }))
    .optional()
    .describe("Sections in which it stands"),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  renditions: z.array(rendition).optional(),
};
const type = z.enum(["text", "audio", "video", "composite"]);

/** What belongs to an item. */
const Association = z
  .strictObject({ ...fields, type: z.enum([...type.options, "picture"]) })
  .partial()
  .extend({ name: z.string(), rel: z.enum(["picture", "related", "item"]), uri });

/** A news item in short, as a list has it. */
const NinjsPart = z.strictObject({ ...fields, type });

/** A news item of IPTC ninjs 3.0. */
export const NinjsSchema = NinjsPart.extend({
  standard: z.strictObject({ name: z.literal("ninjs"), version: z.literal("3.0"), schema: uri }),
  associations: z.array(Association).optional(),
});

export const SiteList = z.strictObject({
  sites: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      tagline: z.string(),
      url: uri,
      language: z.string(),
      edition: z.string().nullable().describe("Whose Traditional characters it has below /hant/: tw, hk, or none"),
      zone: z.string().describe("IANA zone"),
    }),
  ),
});

export const SectionList = z.strictObject({
  sections: z.array(z.strictObject({ id: z.string(), name: z.string(), path: z.string(), parentId: z.string().nullable(), url: uri })),
});

export const ArticleList = z.strictObject({
  articles: z.array(NinjsPart),
  next: z.string().nullable().describe("Cursor of the next page; null at the end"),
});

export const Refusal = z.strictObject({ code: z.enum(["not-found", "invalid"]), message: z.string() });
