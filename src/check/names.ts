import type { NameFound } from "../text/names/name-found.ts";
import { heldAgainst } from "./held.ts";
import type { Mark } from "./mark.ts";
import { namesBehindOffices } from "./names-behind-offices.ts";
import { nearNames } from "./near-names.ts";
import type { ArticlePassage, Reading, SourcePassage } from "./reading.ts";

/** Names that a source has otherwise in the same words, and words one character away from a name of the sources or of the table. */
export function checkNames({ passages, names }: Reading): Mark[] {
  return passages.flatMap((passage) => {
    const others = passage.sources.length > 0 ? passage.names.flatMap((name) => differing(factOf(name), passage) ?? []) : [];
    const near = [...nearNames(passage, names), ...namesBehindOffices(passage)];
    for (const mark of near) if (!others.some(({ from, to }) => mark.from < to && from < mark.to)) others.push(mark);
    return others;
  });
}

interface NameFact extends NameFound {
  from: number;
  to: number;
}

function differing(fact: NameFact, passage: ArticlePassage): Mark | null {
  const held = heldAgainst(fact, passage, factsOf, isSame, (mine, theirs) => mine.kind === theirs.kind);
  if (held.kind !== "other") return null;
  const there = held.where.text.slice(held.fact.from, held.fact.to);
  const seen = { sourceId: held.where.source.id, paragraph: held.where.paragraph, from: held.fact.from, to: held.fact.to };
  return {
    ...{ rule: "name", message: "name-differs", values: { there }, paragraph: passage.paragraph, from: fact.from, to: fact.to },
    ...{ severity: "error", fix: there, seen },
  };
}

function factsOf({ names }: SourcePassage): NameFact[] {
  return names.map(factOf);
}

function factOf(name: NameFound): NameFact {
  return { ...name, from: name.start, to: name.end };
}

/** The same row of the table, the same letters, or a part of the other (俄罗斯 and 俄罗斯联邦). */
function isSame(mine: NameFact, theirs: NameFact): boolean {
  if (mine.id !== null && mine.id === theirs.id) return true;
  return mine.text.includes(theirs.text) || theirs.text.includes(mine.text);
}
