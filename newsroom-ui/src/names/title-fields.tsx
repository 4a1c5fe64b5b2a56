import { ActionIcon, Button, Input, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { HeldTitle } from "../../../src/core/known-name.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./names.module.css";

/** A person's offices, a line each: what it is called, from when to when. */
export function TitleFields({ titles, set, problem }: { titles: readonly HeldTitle[]; set(titles: HeldTitle[]): void; problem: string | undefined }) {
  const { t } = useMessages();
  const change = (at: number, part: Partial<HeldTitle>) => set(titles.map((title, i) => (i === at ? { ...title, ...part } : title)));
  return (
    <Input.Wrapper label={t("names.titles")} description={t("names.titles-hint")} error={problem} labelElement="div">
      {titles.map(({ title, from, to }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a title is its place in the list
        <div key={i} className={styles["title"]}>
          <TextInput
            aria-label={t("names.title-of", { n: i + 1 })}
            value={title}
            required
            maxLength={60}
            onChange={(e) => change(i, { title: e.currentTarget.value })}
          />
          <TextInput
            type="date"
            aria-label={t("names.title-from", { n: i + 1 })}
            value={from ?? ""}
            onChange={(e) => change(i, { from: e.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            aria-label={t("names.title-to", { n: i + 1 })}
            value={to ?? ""}
            onChange={(e) => change(i, { to: e.currentTarget.value || null })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t("names.title-remove", { n: i + 1 })}
            onClick={() => set(titles.filter((_, other) => other !== i))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => set([...titles, { title: "", from: null, to: null }])}>
        {t("names.title-add")}
      </Button>
    </Input.Wrapper>
  );
}
