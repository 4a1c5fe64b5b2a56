import { z } from "@hono/zod-openapi";
import { NAME_KINDS } from "../../core/known-name.ts";
import { NAME_LIMITS } from "../names/name-limits.ts";
import { line } from "./line.ts";

export const NameKindForm = z.enum(NAME_KINDS);

const day = z.iso.date().nullable();
const other = line(NAME_LIMITS.other);
const fields = {
  kind: NameKindForm,
  zh: line(NAME_LIMITS.zh),
  ru: other.nullable(),
  en: other.nullable(),
  aliases: z.array(other).max(NAME_LIMITS.aliases),
  titles: z.array(z.strictObject({ title: line(NAME_LIMITS.title), from: day, to: day })).max(NAME_LIMITS.titles),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
};

/** A name as an editor writes it. */
export const NameForm = z.strictObject(fields).openapi("KnownNameForm");
export const Name = z.strictObject({ id: z.string(), ...fields }).openapi("KnownName");
