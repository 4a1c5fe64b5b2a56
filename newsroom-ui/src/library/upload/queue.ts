import { ApiError } from "../../api/api-error.ts";
import { call } from "../../api/client.ts";
import { uploads } from "../asset-line.ts";
import type { UploadItem } from "./item.ts";
import { sendFile } from "./send-file.ts";

/** Files that go at the same time: more only make each slower. */
const AT_ONCE = 2;

let items: readonly UploadItem[] = [];
let nextKey = 1;
const listeners = new Set<() => void>();

/** Files on their way into the library. They go on while one works on another screen. */
export const queue = {
  items: () => items,
  subscribe(heard: () => void) {
    listeners.add(heard);
    return () => listeners.delete(heard);
  },
  /** Begins files, or goes on with those that were cut off. */
  add(files: Iterable<File>) {
    const added = Array.from(files, (file) => ({
      key: nextKey++,
      file,
      uploadId: null,
      received: 0,
      phase: "waiting" as const,
      said: null,
      inspection: null,
    }));
    items = [...items, ...added];
    changed();
    start();
  },
  /** Gives a file up, here and on the server. */
  async discard(key: number) {
    const item = items.find((one) => one.key === key);
    items = items.filter((one) => one.key !== key);
    changed();
    if (item?.uploadId && item.phase !== "refused") await call(uploads[":uploadId"].$delete({ param: { uploadId: item.uploadId } }));
  },
  /** Takes a file out of the list whose asset is made. */
  done(key: number) {
    items = items.filter((one) => one.key !== key);
    changed();
  },
};

function start(): void {
  const isOnItsWay = ({ phase }: UploadItem) => ["sending", "cut-off", "inspecting"].includes(phase);
  for (const item of items.filter(({ phase }) => phase === "waiting")) {
    if (items.filter(isOnItsWay).length >= AT_ONCE) return;
    set(item.key, { phase: "sending" });
    void carry(item).finally(start);
  }
}

async function carry({ key, file }: UploadItem): Promise<void> {
  try {
    await sendFile(file, {
      begun: (uploadId) => set(key, { uploadId, phase: "sending" }),
      received: (received) => set(key, { received, phase: "sending" }),
      cutOff: () => set(key, { phase: "cut-off" }),
      isGivenUp: () => !items.some((one) => one.key === key),
    });
    const uploadId = items.find((one) => one.key === key)?.uploadId;
    if (!uploadId) return;
    set(key, { phase: "inspecting" });
    const inspection = await call(uploads[":uploadId"].inspection.$post({ param: { uploadId } }));
    set(key, { phase: "ready", inspection });
  } catch (error) {
    set(key, { phase: "refused", said: error instanceof ApiError ? error.message : String(error) });
  }
}

function set(key: number, change: Partial<UploadItem>): void {
  items = items.map((item) => (item.key === key ? { ...item, ...change } : item));
  changed();
}

function changed(): void {
  for (const heard of listeners) heard();
}
