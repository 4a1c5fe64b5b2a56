import { Loader } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { CandidateRow } from "./candidate-row.tsx";
import { NameDrawer } from "./name-drawer.tsx";
import { NameTabs } from "./name-tabs.tsx";
import styles from "./names.module.css";
import { type Candidate, useCandidates, usePassing } from "./use-found.ts";

/** 候选: names that reports hold again and again and the table does not know. */
export default function CandidatesScreen() {
  const { t } = useMessages();
  const { data, error } = useCandidates();
  const pass = usePassing();
  const mayChange = useMe().data?.may.includes("POST /names") ?? false;
  const [accepted, accept] = useState<Candidate | null>(null);
  const putAside = async (candidate: Candidate) => {
    try {
      await pass(candidate, true);
      showDone(t("names.passed", { name: candidate.name }), t, () => pass(candidate, false));
    } catch (refused) {
      showError(refused, t);
    }
  };
  const titles = accepted?.kind === "person" && accepted.title ? [{ title: accepted.title, from: null, to: null }] : [];
  return (
    <Page title={t("names.title")} sub={t("names.candidates-sub")} bar={<NameTabs />}>
      {error && <EmptyState title={error.message} />}
      {!data && !error && (
        <p className={styles["reading"]} role="status">
          <Loader size={14} /> {t("names.candidates-reading")}
        </p>
      )}
      {data?.candidates.length === 0 && <EmptyState title={t("names.candidates-none")} hint={t("names.candidates-none-hint")} />}
      {data && data.candidates.length > 0 && (
        <ul className={styles["candidates"]}>
          {data.candidates.map((one) => (
            <CandidateRow
              key={`${one.kind} ${one.name}`}
              candidate={one}
              accept={mayChange ? () => accept(one) : null}
              pass={mayChange ? () => putAside(one) : null}
            />
          ))}
        </ul>
      )}
      {data && <p className={styles["foot"]}>{t("names.candidates-looked", { days: data.days, n: data.looked })}</p>}
      {accepted && <NameDrawer name={null} start={{ kind: accepted.kind, zh: accepted.name, titles }} close={() => accept(null)} mayChange />}
    </Page>
  );
}
