import { useMemo } from "react";
import { useMessages } from "../messages/use-messages.tsx";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Countries by their ISO code, named in the interface's language. */
export function useCountries(): { nameOf(code: string): string; choices: readonly { value: string; label: string }[] } {
  const { language } = useMessages();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
    const choices = codes.flatMap((value) => {
      const name = names.of(value);
      return name ? [{ value, label: `${value} ${name}` }] : [];
    });
    return { nameOf: (code) => names.of(code) ?? code, choices };
  }, [language]);
}
