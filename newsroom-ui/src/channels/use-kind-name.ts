import { CHANNEL_KINDS } from "../../../src/core/channel.ts";
import { useMessages } from "../messages/use-messages.tsx";

const KNOWN = [...CHANNEL_KINDS, "article"] as const;

/** What a channel's kind is called; one that nobody named yet stands for itself. */
export function useKindName(): (kind: string) => string {
  const { t } = useMessages();
  return (kind) => {
    const known = KNOWN.find((one) => one === kind);
    return known ? t(`channels.kind-${known}`) : kind;
  };
}
