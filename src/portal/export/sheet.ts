import type { Made } from "../made.ts";

/** What is to become a file, where it is not the one that is there already. */
export type Sheet = MadeSheet | CopiedSheet;

/** A page, or one of the portal's own files. */
export interface MadeSheet {
  made: Pick<Made, "status" | "type"> & { body: string | Uint8Array };
  /** Whether its twin in the Traditional edition is wanted. */
  isTwin: boolean;
  /** Hash of the file that is there, or empty. */
  known: string;
  /** Under which name it is written, its twins with `.gz` and `.br` after it. */
  into: string;
}

/** A blob. */
export interface CopiedSheet {
  from: string;
  hash: string;
  into: string;
}

/** Hashes of what is (to be) there, those of twins empty where there are none; `isNew` where it was written. */
export interface Pressed {
  hash: string;
  gz: string;
  br: string;
  isNew: boolean;
}
