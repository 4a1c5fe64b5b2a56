import { resolve } from "node:path";
import { Refused } from "../core/refused.ts";
import type { ExtractedReport } from "../core/report.ts";
import { readPageFile } from "../ingest/page-file.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import type { Call, ExitCode } from "./command.ts";
import { checkedZone } from "./zone-flag.ts";

/** Reads the saved pages that a command names, and prints of each what `told` says of it; what cannot be read is named, and the others go on. */
export async function readPages(
  { words, flags, config, out, say }: Call,
  told: (report: ExtractedReport, file: string) => string,
  url: string | null = null,
): Promise<ExitCode> {
  if (words.length === 0) throw new Refused("wrong-use", "name at least one file.");
  const zone = checkedZone(flags["zone"]);
  const reader = openPageReader();
  let failed = 0;
  for (const file of words) {
    try {
      out(`${told(await reader.read(await readPageFile(resolve(config.standing, file)), { url, zone }), file)}\n`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(`${file}: ${error.message}`);
      failed++;
    }
  }
  await reader.close();
  return failed > 0 ? 1 : 0;
}
