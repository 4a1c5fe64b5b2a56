/** Each language in its own words, whatever the interface speaks now. */
export const LANGUAGE_NAMES = { "zh-Hans": "language.hans", "zh-Hant": "language.hant", en: "language.en" } as const;
