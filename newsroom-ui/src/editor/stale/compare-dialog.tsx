import { Button, Group, Modal, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { plainText } from "../../../../src/html/blocks.ts";
import { pieces } from "../../../../src/text/diff/pieces.ts";
import { useTimes } from "../../app/use-times.ts";
import type { MessageKey } from "../../messages/all.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./compare-dialog.module.css";
import { Pieces } from "./differences-view.tsx";
import { compare, type Difference, merged, type Side } from "./merge.ts";
import type { Theirs } from "./use-theirs.ts";

type Choice = Side | "both" | null;

/** Both texts side by side, to be chosen from one difference at a time. Nothing is decided until every one is. */
export function CompareDialog({ theirs, close }: { theirs: Theirs; close(): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { text, settleOn } = useDesk();
  const comparison = useMemo(() => compare(theirs.began, text, theirs.text), [theirs, text]);
  const [choices, setChoices] = useState<readonly Choice[]>(() => comparison.differences.map(({ proposed }) => proposed));
  const open = comparison.differences.filter((_, i) => !choices[i]).length;
  const settle = (chosen: readonly Choice[]) => {
    settleOn({
      base: theirs.base,
      text: merged(
        comparison,
        chosen.map((choice) => choice ?? "mine"),
      ),
      copyAt: theirs.copyAt,
    });
    close();
  };
  const all = (side: Side) => settle(comparison.differences.map(() => side));
  const their = theirs.number === null ? t("editor.other-window") : t("editor.their-version", { name: theirs.by, n: theirs.number });
  return (
    <Modal opened onClose={close} size={1100} title={t("editor.compare-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <p className={styles["hint"]}>{t("editor.compare-hint")}</p>
      <div className={styles["heads"]}>
        <b>{t("editor.my-version")}</b>
        <b>
          {their} <small>{times.short(theirs.at)}</small>
        </b>
      </div>
      <div className={styles["list"]}>
        {comparison.differences.length === 0 && <p>{t("editor.no-differences")}</p>}
        {comparison.differences.map((difference, i) => (
          <One
            // biome-ignore lint/suspicious/noArrayIndexKey: a difference is its place
            key={i}
            difference={difference}
            choice={choices[i] ?? null}
            choose={(choice) => setChoices(choices.with(i, choice))}
          />
        ))}
      </div>
      <Group justify="space-between" mt="md">
        <Group gap="xs">
          <Button variant="default" onClick={() => all("mine")}>
            {t("editor.all-mine")}
          </Button>
          <Button variant="default" onClick={() => all("theirs")}>
            {t("editor.all-theirs")}
          </Button>
        </Group>
        <Button size="sm" disabled={open > 0} onClick={() => settle(choices)}>
          {open > 0 ? t("editor.still-open", { n: open }) : t("editor.use-merged")}
        </Button>
      </Group>
    </Modal>
  );
}

function One({ difference, choice, choose }: { difference: Difference; choice: Choice; choose(choice: Choice): void }) {
  const { t } = useMessages();
  const [mine, theirs] = [shown(difference, "mine"), shown(difference, "theirs")];
  const parts = pieces(mine, theirs, words);
  const options = [
    { value: "mine", label: t("editor.take-mine") },
    ...(difference.kind === "blocks" && mine !== "" && theirs !== "" ? [{ value: "both", label: t("editor.take-both") }] : []),
    { value: "theirs", label: t("editor.take-theirs") },
  ];
  return (
    <section className={styles["one"]} data-open={choice === null || undefined}>
      <header>
        <span>{difference.kind === "field" ? t(`field.${difference.field}` as MessageKey) : t("editor.body")}</span>
        <SegmentedControl value={choice ?? ""} onChange={(value) => choose(value as Choice)} data={options} />
      </header>
      <div className={styles["columns"]}>
        <p data-chosen={choice === "mine" || choice === "both" || undefined}>
          <Pieces pieces={parts.filter(({ kind }) => kind !== "added")} />
          {mine === "" && <i>{t("editor.nothing")}</i>}
        </p>
        <p data-chosen={choice === "theirs" || choice === "both" || undefined}>
          <Pieces pieces={parts.filter(({ kind }) => kind !== "removed")} />
          {theirs === "" && <i>{t("editor.nothing")}</i>}
        </p>
      </div>
    </section>
  );
}

function shown(difference: Difference, side: Side): string {
  if (difference.kind === "blocks") return plainText(difference[side].join("")) || difference[side].join("");
  const value = difference[side];
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? one : (one as { title: string }).title)).join("\n");
  return value === null ? "" : String(value);
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
