import { useMessages } from "../messages/use-messages.tsx";
import styles from "./channels.module.css";
import type { Channel } from "./use-channels.ts";

/** How a channel fares: a dot of its colour, the word, and why. */
export function ChannelState({ channel: { state, health } }: { channel: Pick<Channel, "state" | "health"> }) {
  const { t } = useMessages();
  const { failures, problem } = health;
  return (
    <span className={`${styles["state"]} ${styles[state]}`}>
      <i aria-hidden />
      <span>
        <b>{t(`channels.state-${state}`)}</b>
        {failures > 0 && problem !== null && ` ${t("channels.failures", { n: failures, problem })}`}
        {state === "late" && ` ${t("channels.late-hint")}`}
      </span>
    </span>
  );
}
