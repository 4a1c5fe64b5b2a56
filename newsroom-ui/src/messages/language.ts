/** What the interface speaks. */
export const LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = "dateline.language";
let current: Language = "zh-Hans";
let traditional: Readonly<Record<string, string>> = {};

/** The language in use: calls to the server name it. */
export function currentLanguage(): Language {
  return current;
}

/** Every message in Traditional characters; empty until that script was asked for. */
export function traditionalTable(): Readonly<Record<string, string>> {
  return traditional;
}

/** Takes a language into use and remembers it. Without one: the remembered, else the browser's. */
export async function loadLanguage(wanted: Language = rememberedLanguage()): Promise<Language> {
  if (wanted === "zh-Hant") traditional = (await import("virtual:traditional")).default;
  current = wanted;
  document.documentElement.lang = wanted;
  localStorage.setItem(REMEMBERED, wanted);
  return wanted;
}

function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  return LANGUAGES.find((language) => language === remembered) ?? browserLanguage(navigator.languages);
}

/** The first of the browser's languages that the interface speaks; Simplified Chinese where it speaks none. */
function browserLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === "zh") return script === "Hant" ? "zh-Hant" : "zh-Hans";
    if (language === "en") return "en";
  }
  return "zh-Hans";
}
