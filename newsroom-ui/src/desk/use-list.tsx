import { Link } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import type { DeskEvent } from "./routes.ts";
import styles from "./told.module.css";

/** Articles that were made of the event's reports. */
export function UseList({ articles }: { articles: DeskEvent["articles"] }) {
  const { t } = useMessages();
  if (articles.length === 0) return <p className={styles["none"]}>{t("desk.no-uses")}</p>;
  return (
    <ul className={styles["suggestions"]}>
      {articles.map(({ id, headline, state }) => (
        <li key={id}>
          <Link href={`/articles/${id}`}>{headline}</Link>
          <small>{t(`state.${state}`)}</small>
        </li>
      ))}
    </ul>
  );
}
