import { useSyncExternalStore } from "react";
import type { UploadItem } from "./item.ts";
import { queue } from "./queue.ts";

/** Files on their way into the library, the earliest first. */
export function useUploads(): readonly UploadItem[] {
  return useSyncExternalStore(queue.subscribe, queue.items);
}
