import type { Kysely } from "kysely";
import type { PublicSchema } from "./public-schema.ts";

/** Where what readers see is read from, and what is told of each question asked: the one way to the public tables. */
export interface Reading {
  /** The public tables; of a snapshot, as they were at one instant. */
  read: Kysely<PublicSchema>;
  /** What is compiled for one reading serves every other of its family. */
  family: object;
  /** Number of the newest change that it sees. */
  readonly seq: number;
  /** Says that what is being made would look different after a change of these tags. A query notes its own, whether it finds something or not. */
  note(...tags: readonly string[]): void;
}

/** What was made of one snapshot, with the snapshot's number and every tag that was noted. */
export interface Noted<T> {
  value: T;
  seq: number;
  tags: readonly string[];
}

/** Whether what was made still is what would be made now, as far as `newest` (a tag's newest number) knows. */
export function isGood({ seq, tags }: Pick<Noted<unknown>, "seq" | "tags">, newest: (tag: string) => number): boolean {
  return tags.every((tag) => newest(tag) <= seq);
}

/** Makes something of `reading` and returns it with the tags noted meanwhile, which `reading` is told as well. */
export async function noted<T>(reading: Reading, make: (reading: Reading) => Promise<T>): Promise<Noted<T>> {
  const tags = new Set<string>();
  const { read, family, seq } = reading;
  const value = await make({
    ...{ read, family, seq },
    note(...more) {
      for (const tag of more) tags.add(tag);
    },
  });
  const all = [...tags];
  for (const tag of all) reading.note(tag); // one call with those of a whole site would be too large for the stack
  return { value, seq, tags: all };
}
