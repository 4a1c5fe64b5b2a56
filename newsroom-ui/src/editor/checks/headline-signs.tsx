import { isField } from "../../checks/is-field.ts";
import { useEditorChecks } from "./checks-context.ts";
import styles from "./headline-signs.module.css";
import { findNear } from "./place-marks.ts";

/** The marks of the headline, drawn under its field, which can hold plain words only. */
export function HeadlineSigns({ headline }: { headline: string }) {
  const { marks, chosen } = useEditorChecks();
  const placed = (marks ?? [])
    .filter((mark) => mark.paragraph < 0 && !isField(mark))
    .map((mark) => ({ mark, at: findNear(headline, mark) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let end = 0;
  const pieces = placed.flatMap(({ mark: { key, words, severity }, at }) => {
    if (at < end) return [];
    const before = headline.slice(end, at);
    end = at + words.length;
    return [
      <span key={`${key} before`}>{before}</span>,
      <mark key={key} data-check={severity} data-chosen={key === chosen ? "" : undefined}>
        {words}
      </mark>,
    ];
  });
  return (
    <div className={styles["signs"]} aria-hidden>
      {pieces}
    </div>
  );
}
