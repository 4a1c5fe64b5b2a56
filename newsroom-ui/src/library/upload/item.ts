import type { Inspection } from "../asset-line.ts";

/** A file on its way into the library, as the screen shows it. */
export interface UploadItem {
  /** Its own on this page. */
  key: number;
  file: File;
  /** Null until the server knows of it. */
  uploadId: string | null;
  /** Bytes that the server has. */
  received: number;
  phase: UploadPhase;
  /** What the server said where it was refused. */
  said: string | null;
  inspection: Inspection | null;
}

/** `cut-off`: waits for the network; `ready`: whole, waits to be described. */
type UploadPhase = "waiting" | "sending" | "cut-off" | "inspecting" | "ready" | "refused";
