import { Link, useSearch } from "wouter";
import ListScreen from "../articles/list-screen.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./start-screen.module.css";
import StartScreen from "./start-screen.tsx";
import { useStartSteps } from "./use-start-steps.ts";

/** What the newsroom opens with: the articles, and before the first of them the steps that lead there. */
export default function FirstScreen() {
  const { t } = useMessages();
  const known = useStartSteps();
  const isAskedFor = new URLSearchParams(useSearch()).has("list");
  if (!known || known.over) return <ListScreen />;
  const isBegun = known.steps.some(({ step, done }) => step === "article" && done);
  if (!isBegun && !isAskedFor) return <StartScreen />;
  return (
    <>
      <div className={styles["strip"]}>
        {t("start.progress", { n: known.steps.filter(({ done }) => done).length })}
        <Link href="/start">{t("start.go-on")}</Link>
      </div>
      <ListScreen />
    </>
  );
}
