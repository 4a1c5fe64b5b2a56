import { displayWidth } from "../../../../src/text/width.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import styles from "./head.module.css";

/** How wide a headline is in Han characters (a Latin letter is half a one), and against how many that fit. */
export function WidthOf({ headline, fits }: { headline: string; fits?: number }) {
  const { t } = useMessages();
  const width = displayWidth(headline) / 2;
  const shown = Number.isInteger(width) ? String(width) : width.toFixed(1);
  const isOver = fits !== undefined && width > fits;
  const title = fits === undefined ? t("editor.width-hint") : t("editor.width-fits", { n: fits });
  return (
    <span className={styles["width"]} data-over={isOver || undefined} title={title}>
      {fits === undefined ? t("editor.width", { n: shown }) : `${shown} / ${fits}`}
    </span>
  );
}
