import { useMessages } from "../messages/use-messages.tsx";

const MINUTE = 60_000;

/** A span of time (ms) in the largest unit that fits it twice: `3 分钟`, `5 小时`, `2 天`. */
export function useDuration(): (ms: number) => string {
  const { t } = useMessages();
  return (ms) => {
    const minutes = Math.round(ms / MINUTE);
    if (minutes < 120) return t("channels.duration-minutes", { n: minutes });
    const hours = Math.round(minutes / 60);
    return hours < 48 ? t("channels.duration-hours", { n: hours }) : t("channels.duration-days", { n: Math.round(hours / 24) });
  };
}
