import type { Edition } from "../../core/site.ts";

/** BCP 47 of a twin's text. */
export const LANGUAGE: Readonly<Record<Edition, string>> = { tw: "zh-Hant-TW", hk: "zh-Hant-HK" };
