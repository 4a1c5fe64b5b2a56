import type { ToldQuotation, ToldSpeaker } from "../../core/event-page.ts";
import { pieces, type Segment } from "../../text/diff/pieces.ts";
import { fold } from "../../text/fold.ts";
import type { Allowance } from "./allowance.ts";
import type { QuotationMatter } from "./matter.ts";
import type { Telling } from "./tellings.ts";
import { type Wording, wordingsOf } from "./wordings.ts";

const MOST_SPEAKERS = 12;
const MOST_OF_ONE = 8;
const MOST_VARIANTS = 4;
/** Quotations of one dispatch that are looked at, and the least characters that say anything. */
const LOOKED_AT = 60;
const SHORTEST = 6;

/** Who said what: whoever most sources quote first, of each what most sources carry first. Of the wordings only as much as `allowance` has left. */
export function quotationsOf(tellings: readonly Telling[], allowance: Allowance, segment: Segment): ToldSpeaker[] {
  const said = tellings.flatMap((telling) =>
    [telling.dispatch, ...telling.copies].flatMap((dispatch) =>
      dispatch.quotations
        .slice(0, LOOKED_AT)
        .filter(({ text }) => text.length >= SHORTEST)
        .map((quotation) => ({ telling, dispatch, quotation })),
    ),
  );
  const speakers = [...Map.groupBy(said, ({ quotation }) => fold(quotation.speaker)).values()].map((ofOne) => ({
    speaker: ofOne[0]?.quotation.speaker ?? "",
    role: roleOf(ofOne.map(({ quotation }) => quotation)),
    sources: new Set(ofOne.map(({ telling }) => telling)).size,
    quotations: wordingsOf(ofOne).sort((a, b) => carriers(b) - carriers(a)),
  }));
  return speakers
    .sort((a, b) => b.sources - a.sources)
    .slice(0, MOST_SPEAKERS)
    .map(({ speaker, role, quotations }) => ({
      ...{ speaker, role },
      quotations: quotations.slice(0, MOST_OF_ONE).flatMap((wordings) => told(wordings, allowance, segment) ?? []),
    }))
    .filter(({ quotations }) => quotations.length > 0);
}

function carriers(wordings: readonly Wording[]): number {
  return wordings.reduce((sum, { by }) => sum + by.length, 0);
}

function told([first, ...others]: readonly Wording[], allowance: Allowance, segment: Segment): ToldQuotation | null {
  const text = first && allowance.take(first.telling, first.sentence.text);
  if (!text) return null;
  const variants = others.slice(0, MOST_VARIANTS).flatMap(({ telling, sentence, direct, by }) => {
    const other = allowance.take(telling, sentence.text);
    return other === null ? [] : [{ direct, by, pieces: pieces(text, other, segment) }];
  });
  return { text, direct: first.direct, by: first.by, variants };
}

/** The one that most quotations have; of those the longest. */
function roleOf(quotations: readonly QuotationMatter[]): string | null {
  const counts = new Map<string, number>();
  for (const { role } of quotations) if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b.length - a.length);
  return most?.[0] ?? null;
}
