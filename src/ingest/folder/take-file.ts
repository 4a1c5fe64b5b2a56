import { constants } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "../../core/refused.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { takeWire } from "../poll/take-wire.ts";
import { DONE, REFUSED } from "./make-folder.ts";
import { readIncoming } from "./read-incoming.ts";

/** A file in a wire's folder, and the zone in which its times are read. */
interface DroppedFile {
  folder: string;
  name: string;
  zone: string;
}

/** Takes the reports in a file and moves it to `done`, or to `refused` with the reason beside it; one that is being written stays. Returns how many were new. */
export async function takeFile(ingest: Ingest, channel: ChannelRow, { folder, name, zone }: DroppedFile): Promise<number> {
  const path = join(folder, name);
  try {
    const bytes = await readIncoming(path);
    if (bytes === null) return 0;
    const { taken } = await takeWire(ingest, channel, { bytes, address: `${channel.address}/${name}`, type: null, zone });
    await move(path, join(folder, DONE, name));
    return taken.length;
  } catch (error) {
    if (!(error instanceof Refused) || error.code === "disk-full") throw error;
    await move(path, join(folder, REFUSED, name));
    await explain(join(folder, REFUSED, `${name}.why.txt`), error);
    return 0;
  }
}

async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error; // another worker has moved it
  });
}

function explain(path: string, { message, zh }: Refused): Promise<void> {
  const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  return writeFile(path, `This file was not taken. ${message}\n没有接收这个文件。${zh ?? ""}\n`, { flag });
}
