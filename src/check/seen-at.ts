import type { Fact } from "./fact.ts";
import type { Seen } from "./mark.ts";
import type { SourcePassage } from "./reading.ts";

export function seenAt({ fact, where }: { fact: Fact; where: SourcePassage }): Seen {
  return { sourceId: where.source.id, paragraph: where.paragraph, from: fact.from, to: fact.to };
}
