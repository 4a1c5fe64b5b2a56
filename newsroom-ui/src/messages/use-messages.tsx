import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { allMessages, type MessageKey } from "./all.ts";
import { type Language, loadLanguage, traditionalTable } from "./language.ts";

/** A message in the reader's language; `{n}` in it takes `values.n`. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

interface Messages {
  t: Translate;
  language: Language;
  setLanguage(language: Language): void;
}

const Context = createContext<Messages | null>(null);

/** The interface's words: `const { t } = useMessages()`. */
export function useMessages(): Messages {
  const messages = useContext(Context);
  if (!messages) throw new Error("useMessages stands outside MessagesProvider");
  return messages;
}

export function MessagesProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, use] = useState(initial);
  const setLanguage = useCallback((wanted: Language) => {
    loadLanguage(wanted).then(use);
  }, []);
  const messages = useMemo(() => ({ t: translator(language), language, setLanguage }), [language, setLanguage]);
  return <Context value={messages}>{children}</Context>;
}

function translator(language: Language): Translate {
  const sentence = (key: MessageKey) => {
    const [chinese, english] = allMessages[key];
    if (language === "en") return english;
    return language === "zh-Hant" ? (traditionalTable()[key] ?? chinese) : chinese;
  };
  return (key, values = {}) => sentence(key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
