import { useState } from "react";
import { useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import styles from "./moderation.module.css";
import { TakedownCard } from "./takedown-card.tsx";
import { type Takedown, useTakedowns } from "./use-takedowns.ts";

/** 侵权通知: what must be answered and by when, and what was answered. */
export default function TakedownsScreen() {
  const { t } = useMessages();
  const isClosed = new URLSearchParams(useSearch()).get("list") === "closed";
  const { data } = useTakedowns(isClosed ? "closed" : "open");
  const [answering, setAnswering] = useState<Takedown | null>(null);
  const bar = (
    <TabStrip label={t("takedowns.title")}>
      <Tab href="/takedowns" isCurrent={!isClosed}>
        {t("takedowns.open")}
      </Tab>
      <Tab href="/takedowns?list=closed" isCurrent={isClosed}>
        {t("takedowns.closed")}
      </Tab>
    </TabStrip>
  );
  return (
    <Page title={t("takedowns.title")} bar={bar}>
      {data?.takedowns.length === 0 &&
        (isClosed ? <EmptyState title={t("takedowns.none-closed")} /> : <EmptyState title={t("takedowns.none")} hint={t("takedowns.none-hint")} />)}
      <ol className={styles["list"]}>
        {data?.takedowns.map((takedown) => (
          <TakedownCard key={takedown.id} takedown={takedown} answer={() => setAnswering(takedown)} />
        ))}
      </ol>
      {answering && <AnswerDialog takedown={answering} close={() => setAnswering(null)} />}
    </Page>
  );
}
