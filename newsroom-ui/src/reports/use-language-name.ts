import { useMemo } from "react";
import { useMessages } from "../messages/use-messages.tsx";

/** Those that the list can be narrowed to: of the house first, then of agencies that are read here. */
export const LANGUAGES = ["zh-Hans", "zh-Hant", "ru", "en", "kk", "ug", "ja", "ko", "fr", "de", "es", "ar"] as const;

/** What a language (BCP 47) is called in that of the interface. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useMessages();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "language" });
    return (tag) => names.of(tag) ?? tag;
  }, [language]);
}
