import type { OriginKind } from "../../../../src/check/taken/origin-of.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import styles from "./sources-tab.module.css";

/** How a paragraph stands to its dispatch, in a word. */
export function OriginBadge({ kind }: { kind: OriginKind }) {
  const { t } = useMessages();
  return (
    <span className={styles["badge"]} data-kind={kind}>
      {t(`origin.${kind}`)}
    </span>
  );
}
