import { z } from "@hono/zod-openapi";

/** Characters that two texts share, or only one has. */
export const Piece = z.strictObject({ kind: z.enum(["same", "added", "removed"]), text: z.string() }).openapi("DifferencePiece");
/**
 * A paragraph of the newer text, or one that is gone from the older. `kind`: same, added, removed; changed (`pieces`); moved (from elsewhere, else the same);
 * restyled (same words, other markup). `tag` is its element; a figure's text is its caption.
 */
export const ChangedParagraph = z
  .strictObject({
    kind: z.enum(["same", "added", "removed", "changed", "moved", "restyled"]),
    tag: z.string(),
    text: z.string(),
    pieces: z.array(Piece).optional(),
  })
  .openapi("DifferenceParagraph");
