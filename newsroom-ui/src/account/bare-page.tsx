import { UnstyledButton } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { LANGUAGE_NAMES } from "../app/language-names.ts";
import { LANGUAGES } from "../messages/language.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./bare-page.module.css";

/** The frame of what stands before the newsroom's door: whose it is, one card, the language. */
export function BarePage({ title, isWide = false, children }: { title: string; isWide?: boolean; children: ReactNode }) {
  const { t, language, setLanguage } = useMessages();
  useEffect(() => {
    document.title = `${title} · ${location.hostname}`;
  }, [title]);
  return (
    <main className={styles["page"]}>
      <div className={styles["host"]}>{location.hostname}</div>
      <div className={styles["desk"]}>{t("account.desk")}</div>
      <section className={`${styles["card"]} ${isWide ? styles["wide"] : ""}`}>
        <h1 className={styles["title"]}>{title}</h1>
        {children}
      </section>
      <nav className={styles["languages"]} aria-label={t("shell.language")}>
        {LANGUAGES.map((one) => (
          <UnstyledButton key={one} lang={one} aria-current={one === language} onClick={() => setLanguage(one)}>
            {t(LANGUAGE_NAMES[one])}
          </UnstyledButton>
        ))}
      </nav>
    </main>
  );
}
