import { Refused } from "../../core/refused.ts";
import type { Preferences } from "./preferences.ts";

/** What each may be; where it is null, the browser's own is taken. */
const KNOWN = {
  script: { hans: "hans", hant: "hant" },
  size: { s: "s", m: null, l: "l" },
  theme: { "": null, light: "light", dark: "dark" },
} as const;

/** The preferences among the fields of a form; the others stay. @throws {Refused} "invalid" for what none of our pages offers */
export function preferencesIn(entered: Readonly<Record<string, unknown>>): Partial<Preferences> {
  const found: Record<string, string | null> = {};
  for (const [name, values] of Object.entries(KNOWN)) {
    const value = entered[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || !Object.hasOwn(values, value)) throw new Refused("invalid", `There is no such ${name}.`, "没有这个选项。");
    found[name] = (values as Record<string, string | null>)[value] ?? null;
  }
  return found;
}
