import { isAsked } from "../../../src/core/channel.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ChannelState } from "./channel-state.tsx";
import styles from "./channels.module.css";
import type { Channel } from "./use-channels.ts";
import { useDuration } from "./use-duration.ts";
import { useKindName } from "./use-kind-name.ts";

/** What there is to say of a channel. */
export function ChannelFacts({ channel }: { channel: Channel }) {
  const { t } = useMessages();
  const times = useTimes();
  const duration = useDuration();
  const kindName = useKindName();
  const { kind, address, sourceName, licence, isPaused, health } = channel;
  const { succeededAt, dueAt, delay } = health;
  return (
    <dl className={styles["facts"]}>
      <dt>{t("channels.state")}</dt>
      <dd>
        <ChannelState channel={channel} />
      </dd>
      <dt>{t("channels.source")}</dt>
      <dd>
        {sourceName} · {t(`sources.licence-${licence}`)}
      </dd>
      <dt>{kindName(kind)}</dt>
      <dd>{address}</dd>
      <dt>{t("channels.succeeded")}</dt>
      <dd>{succeededAt === null ? t("channels.never") : times.full(succeededAt)}</dd>
      <dt>{t("channels.next")}</dt>
      <dd>{isPaused || !isAsked(kind) ? "–" : times.full(dueAt)}</dd>
      {delay !== null && (
        <>
          <dt>{t("channels.delay")}</dt>
          <dd>
            {duration(delay)} <span className={styles["quiet"]}>{t("channels.delay-hint")}</span>
          </dd>
        </>
      )}
    </dl>
  );
}
