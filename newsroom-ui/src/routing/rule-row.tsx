import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash, type TablerIcon } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./routing.module.css";
import type { Rule } from "./use-routing.ts";
import { useRuleWords } from "./use-rule-words.ts";

/** What may be done with a rule where it stands. */
export interface RuleRowActs {
  /** Null where it stands first already, or last. */
  up: (() => void) | null;
  down: (() => void) | null;
  edit(): void;
  remove(): void;
}

/** A rule in words, with its number; `acts` is null for whoever may only look. */
export function RuleRow({ rule, n, acts }: { rule: Rule; n: number; acts: RuleRowActs | null }) {
  const { t } = useMessages();
  const { when, effect } = useRuleWords()(rule);
  return (
    <li className={styles["rule"]}>
      <span className={styles["number"]}>{n}</span>
      <div className={styles["words"]}>
        <p>
          <b>{t("routing.if")}</b>
          {when}
        </p>
        <p>
          <b>{t("routing.then")}</b>
          {effect}
        </p>
      </div>
      {acts && (
        <div className={styles["acts"]}>
          <Act icon={IconArrowUp} label={t("routing.up", { n })} act={acts.up} />
          <Act icon={IconArrowDown} label={t("routing.down", { n })} act={acts.down} />
          <Act icon={IconPencil} label={t("routing.edit-n", { n })} act={acts.edit} />
          <Act icon={IconTrash} label={t("routing.delete-n", { n })} act={acts.remove} />
        </div>
      )}
    </li>
  );
}

function Act({ icon: Icon, label, act }: { icon: TablerIcon; label: string; act: (() => void) | null }) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} disabled={act === null} onClick={() => act?.()}>
      <Icon size={17} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
