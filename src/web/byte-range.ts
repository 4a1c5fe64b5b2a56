/** Bytes of a file that are wanted, both ends counted. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * What a `Range` header asks of a file of `size` bytes: null where the whole is to be sent (no header, several ranges, another unit),
 * "unsatisfiable" where there is nothing of it. A player that seeks asks for one range at a time.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | null | "unsatisfiable" {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (first === "" && last === "") return null;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first === "" && Number(last) === 0) return "unsatisfiable";
  if (first !== "" && last !== "" && Number(last) < from) return null;
  return from > to ? "unsatisfiable" : { from, to };
}
