import { isAsked } from "../../../src/core/channel.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ChannelState } from "./channel-state.tsx";
import styles from "./channels.module.css";
import type { Channel } from "./use-channels.ts";
import { useDuration } from "./use-duration.ts";
import { useKindName } from "./use-kind-name.ts";

/** One line of the list; on a telephone a card, whose figures name themselves. */
export function ChannelRow({ channel, open }: { channel: Channel; open(): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const duration = useDuration();
  const kindName = useKindName();
  const { name, sourceName, kind, licence, isPaused, health } = channel;
  const { succeededAt, dueAt, reports, waiting, delay } = health;
  return (
    <tr>
      <td className={styles["name"]}>
        <button type="button" onClick={open}>
          {name}
        </button>
        <span className={styles["quiet"]}>{[kindName(kind), t(`sources.licence-${licence}`), sourceName].join(" · ")}</span>
      </td>
      <td className={styles["wide"]}>
        <ChannelState channel={channel} />
      </td>
      <td className={styles["time"]} data-label={t("channels.succeeded")}>
        {succeededAt === null ? t("channels.never") : times.short(succeededAt)}
      </td>
      <td className={styles["time"]} data-label={t("channels.next")}>
        {isPaused || !isAsked(kind) ? "–" : times.short(dueAt)}
      </td>
      <td className={styles["count"]} data-label={t("channels.reports")}>
        {reports}
        {waiting > 0 && <span className={styles["quiet"]}>{t("channels.waiting", { n: waiting })}</span>}
      </td>
      <td className={styles["delay"]} data-label={t("channels.delay")}>
        {delay === null ? "–" : duration(delay)}
      </td>
    </tr>
  );
}
