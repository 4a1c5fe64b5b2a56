import { z } from "@hono/zod-openapi";
import { ROLES } from "../../core/staff.ts";

/** A secret of 256 bits in base64url, as `store/secret` makes them. */
export const SecretField = z.string().length(43);
/** What is written down of a person. */
export const NameField = z.string().max(60);
/** As an address is written; RFC 5321 allows no more. */
export const AddressField = z.email().max(254);
/** Longer ones are refused in a sentence by the verb; this is where reading ends. */
export const PasswordField = z.string().max(1_000);
/** Six digits, or a backup code, with or without blanks. */
export const CodeField = z.string().min(6).max(20);

/** A role and where it holds. */
export const GrantForm = z
  .strictObject({ role: z.enum(ROLES), siteId: z.string().max(40).nullable(), sectionId: z.string().max(40).nullable() })
  .openapi("Grant");

/** One person with a role for each section of a large site. */
export const GrantsField = z.array(GrantForm).max(100);

/** What a browser's passkey answers, read field by field by the library that checks it. */
export const PasskeyAnswerForm = z.looseObject({ id: z.string().max(1_500) }).openapi("PasskeyAnswer");

/** What a route answers that has nothing to tell. */
export const Done = z.strictObject({ done: z.literal(true) }).openapi("Done");

/** A session in a list. */
export const SessionAnswer = z
  .strictObject({ id: z.string(), current: z.boolean(), network: z.string(), userAgent: z.string(), begunAt: z.number(), usedAt: z.number() })
  .openapi("StaffSession");

/** A link that is shown once; what follows `#` in its address. */
export const LinkAnswer = z.strictObject({ invitationId: z.string(), token: z.string(), expiresAt: z.number() }).openapi("OneTimeLink");
