import { useMessages } from "../messages/use-messages.tsx";
import type { Sight } from "./use-channels.ts";

/** What a channel's kind is called, or a single article. */
export function useKindName(): (kind: Sight["kind"]) => string {
  const { t } = useMessages();
  return (kind) => t(`channels.kind-${kind}`);
}
