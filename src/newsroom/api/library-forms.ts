import { z } from "@hono/zod-openapi";
import { ASSET_KINDS } from "../../core/asset.ts";
import { MOST_BYTES } from "../../media/limits.ts";
import { line } from "./line.ts";

/** UTC ms; the latest that JavaScript knows. */
const Time = z.number().int().min(0).max(8.64e15);
const Focal = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });

/** What is said of an asset; caption, credit and rights may not be empty. */
const words = {
  caption: line(2_000),
  credit: line(300),
  rights: line(1_000),
  alt: line(1_000),
  focal: Focal,
  usageTerms: line(2_000).nullable(),
  expiresAt: Time.nullable(),
};

export const NewUploadForm = z
  .strictObject({ name: line(255).min(1), size: z.number().int().min(1).max(MOST_BYTES.video), modifiedAt: Time })
  .openapi("NewUpload");
export const FinishedUploadForm = z.strictObject({ ...words, evenSo: z.boolean() }).openapi("FinishedUpload");
export const AssetChangeForm = z.strictObject({ ...words, version: z.number().int().min(1) }).openapi("AssetChange");

export const Upload = z
  .strictObject({ id: z.string(), name: z.string(), size: z.number(), modifiedAt: z.number(), received: z.number(), startedAt: z.number() })
  .openapi("Upload");

const Person = z.strictObject({ id: z.string(), name: z.string().nullable() });
export const Uploaders = z.strictObject({ uploaders: z.array(Person) });

const lineFields = {
  id: z.string(),
  kind: z.enum(ASSET_KINDS),
  fileName: z.string(),
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  duration: z.number().nullable(),
  size: z.number(),
  type: z.string(),
  focal: Focal,
  expiresAt: z.number().nullable(),
  rightsState: z.enum(["usable", "expiring", "expired"]),
  uploadedAt: z.number(),
  uploadedBy: Person,
  thumbnail: z.string().nullable(),
  preview: z.string().nullable(),
};
const AssetLine = z.strictObject(lineFields).openapi("AssetLine");
export const AssetList = z.strictObject({ assets: z.array(AssetLine), next: z.string().nullable() }).openapi("AssetList");

const Showing = z.strictObject({
  articleId: z.string(),
  headline: z.string(),
  state: z.enum(["draft", "published", "corrected", "withdrawn"]),
  isNewest: z.boolean(),
  isPublic: z.boolean(),
});
export const AssetDetail = z
  .strictObject({
    ...lineFields,
    rights: z.string(),
    usageTerms: z.string().nullable(),
    version: z.number(),
    file: z.string().nullable(),
    crops: z.array(z.strictObject({ ratio: z.string(), width: z.number(), height: z.number(), path: z.string() })),
    uses: z.array(Showing),
    hiddenUses: z.number(),
    alike: z.array(AssetLine),
    may: z.array(z.enum(["edit", "delete"])),
  })
  .openapi("Asset");

export const Inspection = z
  .strictObject({
    kind: z.enum(ASSET_KINDS),
    type: z.string(),
    size: z.number(),
    width: z.number(),
    height: z.number(),
    duration: z.number().nullable(),
    same: AssetLine.nullable(),
    alike: z.array(AssetLine),
  })
  .openapi("Inspection");

/** Numbers in an address are digits. */
const digits = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number);
export const AssetQuery = z.strictObject({
  q: line(200).optional(),
  kind: z.enum(ASSET_KINDS).optional(),
  uploader: line(40).optional(),
  since: digits.optional(),
  until: digits.optional(),
  only: z.enum(["expiring", "expired", "unused"]).optional(),
  before: line(40).optional(),
  limit: digits.pipe(z.number().min(1).max(100)).optional(),
});
export const OffsetQuery = z.strictObject({ offset: digits });
