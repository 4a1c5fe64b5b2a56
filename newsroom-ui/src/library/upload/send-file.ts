import { ApiError } from "../../api/api-error.ts";
import { call } from "../../api/client.ts";
import { uploads } from "../asset-line.ts";
import { sendPiece } from "./send-piece.ts";

/** Half of what the server takes at once: a lost piece is soon sent again. */
const PIECE = 512 * 1024;
/** Waits between tries while the server is not reached, ms: quick at first, then every ten seconds. */
const WAITS = [500, 1_000, 2_000, 5_000, 10_000];

/** What is told while a file goes. */
export interface Telling {
  begun(uploadId: string): void;
  received(bytes: number): void;
  cutOff(): void;
  isGivenUp(): boolean;
}

/**
 * Carries a file to the server, from wherever an earlier try had come. While the network or the session is gone it waits and goes on; it ends
 * when the server has every byte, or the file was given up. @throws {ApiError} what the server refuses for good
 */
export async function sendFile(file: File, telling: Telling): Promise<void> {
  for (let tries = 0; !telling.isGivenUp(); tries++) {
    try {
      const begun = await call(uploads.$post({ json: { name: file.name.slice(-255), size: file.size, modifiedAt: file.lastModified } }));
      telling.begun(begun.uploadId);
      let at = begun.received;
      telling.received(at);
      while (at < file.size && !telling.isGivenUp()) {
        at = await sendPiece(begun.uploadId, at, file.slice(at, at + PIECE));
        telling.received(at);
        tries = 0;
      }
      return;
    } catch (error) {
      if (!passes(error, tries)) throw error;
      telling.cutOff();
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0);
    }
  }
}

/** Not reached, signed out for now, or another page of ours sent a piece first: all of that passes. A fault inside may, so it is tried again. */
function passes(error: unknown, tries: number): boolean {
  if (!(error instanceof ApiError) || error.code === "signed-out") return true;
  return tries < WAITS.length && (error.code === "stale" || error.status >= 500);
}

/** At once where the network comes back meanwhile. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener("online", over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    addEventListener("online", over);
  });
}
