import type { Site } from "../../core/site.ts";
import { convert } from "../../text/convert.ts";

/** A report's text in the script of the site that it is compiled for; `from` (BCP 47) is the report's. */
export function inScript(text: string, from: string | null, to: Site["language"]): string {
  if (from === to || (from !== "zh-Hant" && from !== "zh-Hans")) return text;
  return convert(text, to === "zh-Hans" ? "hans" : "hant");
}
