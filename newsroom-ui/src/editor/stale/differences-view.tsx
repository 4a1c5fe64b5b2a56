import { useState } from "react";
import type { MessageKey } from "../../messages/all.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import type { Differences } from "../routes.ts";
import styles from "./differences.module.css";

type Piece = Differences["fields"][number]["pieces"][number];

/** What changed, to be read like a text: by characters, what stayed far from any change folded. */
export function DifferencesView({ differences: { fields, body } }: { differences: Pick<Differences, "fields" | "body"> }) {
  const { t } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const isChanged = body.map(({ kind }) => kind !== "same");
  const isNear = (i: number) => isWhole || isChanged[i - 1] || isChanged[i] || isChanged[i + 1];
  const folded = body.filter((_, i) => !isNear(i)).length;
  if (fields.length === 0 && !isChanged.includes(true)) return <p className={styles["none"]}>{t("editor.no-differences")}</p>;
  return (
    <div className={styles["differences"]}>
      {fields.map(({ field, pieces }) => (
        <div key={field} className={styles["field"]}>
          <span>{t(`field.${field}` as MessageKey)}</span>
          <p>
            <Pieces pieces={pieces} />
          </p>
        </div>
      ))}
      {body.map((paragraph, i) =>
        isNear(i) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <Paragraph key={i} paragraph={paragraph} />
        ) : isNear(i - 1) || i === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <hr key={i} />
        ) : null,
      )}
      {folded > 0 && (
        <button type="button" className={styles["whole"]} onClick={() => setWhole(true)}>
          {t("editor.unfold", { n: folded })}
        </button>
      )}
    </div>
  );
}

function Paragraph({ paragraph: { kind, tag, text, pieces } }: { paragraph: Differences["body"][number] }) {
  const { t } = useMessages();
  return (
    <p className={styles[kind]} data-tag={tag}>
      {(kind === "moved" || kind === "restyled") && <em>{t(`editor.diff-${kind}`)}</em>}
      {pieces ? <Pieces pieces={pieces} /> : text || t("editor.diff-wordless", { tag })}
    </p>
  );
}

/** Added and removed characters, marked by more than colour. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, i) => {
    const Tag = kind === "added" ? "ins" : kind === "removed" ? "del" : "span";
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
    return <Tag key={i}>{text}</Tag>;
  });
}
