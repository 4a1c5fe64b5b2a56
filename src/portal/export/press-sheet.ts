import { constants, copyFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import type { Spelling } from "../../views/edition/spelling.ts";
import { isWorthEncoding } from "../../web/encoding.ts";
import { traditionalMade } from "../edition/traditional-made.ts";
import { hashOf } from "./hash-of.ts";
import type { CopiedSheet, MadeSheet, Pressed, Sheet } from "./sheet.ts";

/** Of 11: a page of 10 kB takes .45 ms; at 9 it would take ten times that to be a fiftieth smaller. */
const BROTLI_QUALITY = 6;
const GZIP_LEVEL = 9;

/** Makes a file of a sheet. */
export function pressSheet(sheet: Sheet, spelling: Spelling | null): Pressed {
  return "from" in sheet ? copied(sheet) : pressed(sheet, spelling);
}

/** The blob's own bytes, not a second name for them: whoever may write in an export must not reach the newsroom's data. */
function copied({ from, hash, into }: CopiedSheet): Pressed {
  copyFileSync(from, into, constants.COPYFILE_FICLONE);
  return { hash, gz: "", br: "", isNew: true };
}

function pressed({ made, isTwin, known, into }: MadeSheet, spelling: Spelling | null): Pressed {
  const body = Buffer.from(isTwin ? twinOf(made, spelling) : made.body);
  const hash = hashOf(body);
  if (hash === known) return { hash, gz: "", br: "", isNew: false };
  writeFileSync(into, body);
  if (!isWorthEncoding(made.type, body.length)) return { hash, gz: "", br: "", isNew: true };
  const gz = gzipSync(body, { level: GZIP_LEVEL });
  const br = brotliCompressSync(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length } });
  writeFileSync(`${into}.gz`, gz);
  writeFileSync(`${into}.br`, br);
  return { hash, gz: hashOf(gz), br: hashOf(br), isNew: true };
}

function twinOf({ body, ...made }: MadeSheet["made"], spelling: Spelling | null): string {
  if (!spelling || typeof body !== "string") throw new Error("a twin of what has no spelling");
  return traditionalMade({ ...made, body }, spelling).body;
}
