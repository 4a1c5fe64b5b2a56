import { randomBytes } from "node:crypto";
import { type IdKind, makeId } from "../core/ids.ts";

/** A fresh id that sorts by `now` (UTC ms). */
export function newId(kind: IdKind, now: number): string {
  return makeId(kind, now, randomBytes(10));
}
