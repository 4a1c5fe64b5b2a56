import { Button } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./routing.module.css";
import { RuleDialog } from "./rule-dialog.tsx";
import { RuleRow, type RuleRowActs } from "./rule-row.tsx";
import { type Rule, useRuleActs, useRules } from "./use-routing.ts";

/** 分稿规则: what becomes of reports when they come in, in the order in which the rules are asked. */
export default function RoutingScreen() {
  const { t } = useMessages();
  const { data } = useRules();
  const mayChange = useMe().data?.may.includes("POST /routing-rules") ?? false;
  const [opened, open] = useState<Rule | "new" | null>(null);
  const actsOf = useActs(data?.rules ?? [], open);
  const addNew = mayChange && <Button onClick={() => open("new")}>{t("routing.new")}</Button>;
  return (
    <Page title={t("routing.title")} sub={t("routing.sub")} acts={addNew}>
      {data?.rules.length === 0 ? (
        <EmptyState title={t("routing.none")} hint={t(mayChange ? "routing.none-hint" : "routing.none-hint-look")}>
          {addNew}
        </EmptyState>
      ) : (
        <ol className={styles["list"]}>
          {data?.rules.map((rule, i) => (
            <RuleRow key={rule.id} rule={rule} n={i + 1} acts={mayChange ? actsOf(rule, i) : null} />
          ))}
        </ol>
      )}
      {opened !== null && <RuleDialog rule={opened === "new" ? null : opened} close={() => open(null)} />}
    </Page>
  );
}

function useActs(rules: readonly Rule[], open: (rule: Rule) => void): (rule: Rule, place: number) => RuleRowActs {
  const { t } = useMessages();
  const { remove, order } = useRuleActs();
  const ids = rules.map(({ id }) => id);
  const moved = (place: number, by: number) => () => {
    const next = ids.toSpliced(place, 1).toSpliced(place + by, 0, ids[place] ?? "");
    order(next).catch((error) => showError(error, t));
  };
  return (rule, place) => ({
    up: place > 0 ? moved(place, -1) : null,
    down: place < ids.length - 1 ? moved(place, 1) : null,
    edit: () => open(rule),
    remove: () =>
      void remove(rule.id)
        .then(() => showDone(t("routing.removed"), t))
        .catch((error) => showError(error, t)),
  });
}
