import { IconMusic, IconVideo } from "@tabler/icons-react";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./asset-grid.module.css";
import type { AssetLine } from "./asset-line.ts";
import { bytesSaid, lengthSaid } from "./measures.ts";
import { positionOf } from "./position-of.ts";

/** Shape of a card's picture. */
const CARD = 3 / 2;

/** One asset of the grid; the whole of it is a button. */
export function AssetCard({ line, isSelected, open }: { line: AssetLine; isSelected: boolean; open(): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { caption, credit, kind, duration, width, height, size, expiresAt, rightsState } = line;
  const measure = kind === "picture" ? `${width} × ${height}` : duration === null ? bytesSaid(size) : lengthSaid(duration);
  const day = expiresAt === null ? "" : times.full(expiresAt - 1).slice(0, 10);
  return (
    <button type="button" className={styles["card"]} aria-pressed={isSelected} onClick={open} title={caption}>
      <span className={styles["frame"]}>
        <Still line={line} />
        {rightsState !== "usable" && (
          <span className={rightsState === "expired" ? styles["expired"] : styles["expiring"]}>
            {t(rightsState === "expired" ? "library.expired-on" : "library.expires-on", { day })}
          </span>
        )}
        {kind !== "picture" && <span className={styles["length"]}>{measure}</span>}
      </span>
      <span className={styles["caption"]}>{caption || line.fileName}</span>
      <span className={styles["meta"]}>
        <span>{credit}</span>
        <span>{kind === "picture" ? measure : bytesSaid(size)}</span>
      </span>
    </button>
  );
}

/** What can be seen of an asset without playing it. */
export function Still({ line: { thumbnail, focal, width, height, kind }, shape = CARD }: { line: AssetLine; shape?: number }) {
  if (kind === "sound") return <IconMusic className={styles["icon"]} size={34} stroke={1.3} aria-hidden />;
  if (thumbnail === null) return <IconVideo className={styles["icon"]} size={34} stroke={1.3} aria-hidden />;
  return <img src={thumbnail} alt="" loading="lazy" style={{ objectPosition: positionOf(focal, width / height, shape) }} />;
}
