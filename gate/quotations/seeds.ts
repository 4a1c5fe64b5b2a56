import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractPage } from "../../src/extract/page.ts";
import { splitBody } from "../../src/group/dispatches/split-body.ts";
import { quotationsIn } from "../../src/group/quotations/quotations-in.ts";
import type { NameTable } from "../../src/text/names/name-table.ts";
import { type Compared, compared } from "./compared.ts";

type Span = [paragraph: number, start: number, end: number];

/** A quotation of a seed; `speaker` and `via` are where the names stand. */
interface Label {
  seed: number;
  paragraph: number;
  start: number;
  end: number;
  direct: boolean;
  speaker: Span;
  via: Span | null;
}

/** Both saved pages of `../shared/seeds` with every quotation of theirs. An agency between counts as part of the speaker. */
export function seedQuotations(folder: string, names: NameTable): Compared {
  const labels = readFileSync(new URL("seeds.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return compared(
    files.flatMap((file, seed) => {
      const { body, published } = extractPage(readFileSync(join(folder, file)), { zone: "Asia/Shanghai" });
      const paragraphs = body.split("\n");
      const day = published?.slice(0, 10) ?? null;
      const { dispatches } = splitBody(paragraphs, { day });
      const found = quotationsIn(paragraphs, { dispatches, names, day });
      const text = ([paragraph, start, end]: Span) => paragraphs[paragraph]?.slice(start, end) ?? "";
      return paragraphs.map((_, paragraph) => ({
        found: found
          .filter((quotation) => quotation.paragraph === paragraph)
          .map((quotation) => ({ ...quotation, speaker: withVia(quotation.speaker, quotation.via) })),
        labelled: labels
          .filter((label) => label.seed === seed && label.paragraph === paragraph)
          .map((label) => ({ ...label, speakers: [withVia(text(label.speaker), label.via && text(label.via))] })),
      }));
    }),
  );
}

function withVia(speaker: string, via: string | null): string {
  return via === null ? speaker : `${speaker} (${via})`;
}
