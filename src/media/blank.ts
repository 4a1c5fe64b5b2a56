import { open } from "node:fs/promises";
import type { Blank } from "./track/track.ts";

const ZEROS = Buffer.alloc(65_536);

/** Overwrites those places of a file; nothing in it moves. Done again, it changes nothing. */
export async function blank(path: string, blanks: readonly Blank[]): Promise<void> {
  if (blanks.length === 0) return;
  const file = await open(path, "r+");
  try {
    for (const { at, length, head } of blanks) {
      await file.write(head, 0, head.length, at);
      for (let done = head.length; done < length; done += ZEROS.length) {
        await file.write(ZEROS, 0, Math.min(ZEROS.length, length - done), at + done);
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
