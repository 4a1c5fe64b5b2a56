import { Button, Loader } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import table from "../administration/administration.module.css";
import { EmptyState } from "../app/empty-state.tsx";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./names.module.css";
import { useUses } from "./use-found.ts";

/** Where a name stands, looked for when it is asked for: it reads thousands of texts. */
export function NameUses({ nameId }: { nameId: string }) {
  const { t } = useMessages();
  const [isAsked, ask] = useState(false);
  return (
    <section>
      <h2 className={table["part"]}>{t("names.uses")}</h2>
      {isAsked ? (
        <Found nameId={nameId} />
      ) : (
        <Button variant="default" mt="xs" onClick={() => ask(true)}>
          {t("names.uses-look")}
        </Button>
      )}
    </section>
  );
}

function Found({ nameId }: { nameId: string }) {
  const { t } = useMessages();
  const times = useTimes();
  const { data, error } = useUses(nameId);
  if (error) return <p className={table["hint"]}>{error.message}</p>;
  if (!data) return <Loader size={16} mt="xs" aria-label={t("common.loading")} />;
  const { reports, articles, isAll, lookBack } = data;
  const list = (title: string, below: string, uses: typeof reports) =>
    uses.length > 0 && (
      <>
        <h3 className={styles["uses"]}>{title}</h3>
        <ul className={styles["use-list"]}>
          {uses.map(({ id, headline, at }) => (
            <li key={id}>
              <Link href={`${below}/${id}`}>{headline ?? t("reports.headless")}</Link>
              <time title={times.full(at)}>{times.short(at)}</time>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {reports.length + articles.length === 0 && <EmptyState title={t("names.uses-none")} />}
      {list(t("reports.title"), "/reports", reports)}
      {list(t("articles.title"), "/articles", articles)}
      <p className={table["hint"]}>
        {t("names.uses-back", lookBack)} {!isAll && t("names.uses-more")}
      </p>
    </>
  );
}
