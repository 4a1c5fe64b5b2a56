import { Button, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTimes } from "../../app/use-times.ts";
import type { Silence } from "../../checks/use-checks.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./checks-tab.module.css";
import { useSilence } from "./use-silence.ts";

const FIELDS = ["reprint-source", "reprint-headline", "reprint-author", "reprint-editor", "reprint-clause"] as const;

/** What was let stand, by whom and why; each can be looked at again. */
export function SilencedList({ silences }: { silences: readonly Silence[] }) {
  const { t } = useMessages();
  const times = useTimes();
  const { may } = useDesk();
  const { unsilence, isBusy } = useSilence();
  const [opened, open] = useState(false);
  const mayBack = may("POST /articles/{articleId}/checks/silenced/removal");
  return (
    <section className={styles["silenced"]}>
      <UnstyledButton aria-expanded={opened} onClick={() => open(!opened)}>
        {opened ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        {t("checks.silenced-n", { n: silences.length })}
      </UnstyledButton>
      {opened && (
        <ul>
          {silences.map(({ rule, words, reason, by, at }) => (
            <li key={`${rule} ${words}`}>
              <div>
                <b>{t(`checks.rule-${rule}`)}</b> <What words={words} />
              </div>
              <p>{reason}</p>
              <small>
                {by.name ?? by.id} {times.short(at)}
              </small>
              {mayBack && (
                <Button size="compact-xs" variant="subtle" color="gray" disabled={isBusy} onClick={() => unsilence({ rule, words })}>
                  {t("checks.unsilence")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Words of the text, a field that a reprint lacks, or all of a rule. */
function What({ words }: { words: string | null }) {
  const { t } = useMessages();
  const field = FIELDS.find((one) => one === words);
  if (field) return t(`checks.field-${field}`);
  return words === null ? t("checks.all-of-rule") : <q>{words}</q>;
}
