import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "wouter";
import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./start-screen.module.css";
import { useDismissStart, useStartSteps } from "./use-start-steps.ts";

/** Where each step is done. */
const ADDRESSES = { site: "/sites", sections: "/sections", source: "/sources", article: "/new", publish: "/?list" } as const;

/** 从这里开始: five steps from a new installation to its first published article. */
export default function StartScreen() {
  const { t } = useMessages();
  const known = useStartSteps();
  const { mutate: hide } = useDismissStart();
  const steps = known?.steps ?? [];
  const next = steps.find(({ done }) => !done)?.step;
  return (
    <Page
      title={t("start.title")}
      sub={t("start.sub")}
      acts={
        known?.over === false && (
          <Button variant="subtle" color="gray" onClick={() => hide()}>
            {t("start.hide")}
          </Button>
        )
      }
    >
      <ol className={styles["steps"]}>
        {steps.map(({ step, done }, at) => (
          <li key={step} className={`${styles["step"]} ${done ? styles["isDone"] : ""} ${step === next ? styles["next"] : ""}`}>
            <span className={styles["mark"]}>{done ? <IconCheck size={17} aria-label={t("start.done")} /> : at + 1}</span>
            <div>
              <h2 className={styles["title"]}>{t(`start.${step}`)}</h2>
              <p className={styles["hint"]}>{t(`start.${step}-hint`)}</p>
            </div>
            <Button component={Link} href={ADDRESSES[step]} variant={step === next ? "filled" : "default"}>
              {t(`start.${step}-act`)}
            </Button>
          </li>
        ))}
      </ol>
    </Page>
  );
}
