import { Refused } from "../core/refused.ts";
import { isSqliteError } from "./sqlite-begin.ts";

const SQLITE_FULL = 13;
const POSTGRES_DISK_FULL = "53100";
const POSTGRES_BAD_TEXT = "22021";

/** Runs `work`; what a person can mend becomes one sentence, however the layer below words it. @throws {Refused} "disk-full"; "invalid" for a NUL in a text */
export async function refusingPlainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDiskFull(error))
      throw new Refused(
        "disk-full",
        "The disk that holds the data is full. Nothing of this act was kept; make room and try again.",
        "存放数据的磁盘已满，这一步没有保存。请腾出空间后重试。",
      );
    if (codeOf(error) === POSTGRES_BAD_TEXT) throw nulRefused();
    throw error;
  }
}

/** PostgreSQL keeps no NUL in a text; what one engine refuses the other does too. */
export function nulRefused(): Refused {
  return new Refused("invalid", "A text may not contain the character NUL.", "文字中不能含有 NUL 字符。");
}

function isDiskFull(error: unknown): boolean {
  if (isSqliteError(error)) return (error.errcode & 0xff) === SQLITE_FULL;
  return ["ENOSPC", "EDQUOT", POSTGRES_DISK_FULL].includes(codeOf(error));
}

/** The `code` of a system's or a database's error, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
