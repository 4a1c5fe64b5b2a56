import { z } from "@hono/zod-openapi";

const at = z.number().int();
const Carrier = z.strictObject({ dispatchId: z.string(), sourceName: z.string(), via: z.string().nullable() });
const Name = z.strictObject({ name: z.string(), sources: at });
const Source = z.strictObject({
  ...{
    dispatchId: z.string(),
    sourceName: z.string(),
    headline: z.string().nullable(),
    url: z.string().nullable(),
    articleId: z.string().nullable(),
  },
  ...{ at, dateInferred: z.boolean(), alone: z.array(z.string()) },
  copies: z.array(z.strictObject({ dispatchId: z.string(), sourceName: z.string(), url: z.string().nullable(), at })),
});
const Piece = z.strictObject({ kind: z.enum(["same", "added", "removed"]), text: z.string() });
const Quotation = z.strictObject({
  ...{ text: z.string(), direct: z.boolean(), by: z.array(Carrier) },
  variants: z.array(z.strictObject({ direct: z.boolean(), by: z.array(Carrier), pieces: z.array(Piece) })),
});

/** What editors and readers are told alike: who said what, what was new when, who and where. */
export const TOLD = {
  quotations: z.array(z.strictObject({ speaker: z.string(), role: z.string().nullable(), quotations: z.array(Quotation) })),
  ...{ people: z.array(Name), places: z.array(Name), organisations: z.array(Name) },
  timeline: z.array(z.strictObject({ at, dateInferred: z.boolean(), dispatchId: z.string(), sourceName: z.string(), text: z.string() })),
};

/** `core/event-page`'s EventTold. */
export const EventToldForm = z
  .strictObject({
    ...{ id: z.string(), headline: z.string(), firstAt: at, lastAt: at },
    lead: z.strictObject({ text: z.string(), sourceName: z.string(), dispatchId: z.string() }).nullable(),
    sources: z.array(Source),
    ...TOLD,
  })
  .openapi("EventTold");
