import type { Mark } from "./mark.ts";
import type { ArticlePassage, SourcePassage } from "./reading.ts";

/** Longest name that is looked for behind an office. */
const LONGEST = 8;
/** Characters on each side of the changed one that must be the same. */
const BEFORE = 4;
const BEHIND = 3;
const HAN = /^[\p{Script=Han}·]+$/u;

/** Behind an office that a source has in the same words: one character of the name changed. For names whose form does not betray them. */
export function namesBehindOffices(passage: ArticlePassage): Mark[] {
  return passage.offices.flatMap(({ from, to }) => {
    const head = passage.plain.slice(Math.max(0, from - BEFORE), to);
    for (const source of passage.sources) {
      for (let at = source.plain.indexOf(head); at >= 0; at = source.plain.indexOf(head, at + 1)) {
        const mark = changed(passage, to, source, at + head.length);
        if (mark === "same") return [];
        if (mark) return [mark];
      }
    }
    return [];
  });
}

function changed(passage: ArticlePassage, mine: number, source: SourcePassage, theirs: number): Mark | "same" | null {
  let i = 0;
  while (i <= LONGEST && mine + i < passage.plain.length && passage.plain[mine + i] === source.plain[theirs + i]) i++;
  if (i > LONGEST || mine + i >= passage.plain.length) return "same";
  const [here, there] = [passage.plain.slice(mine, mine + i + 1), source.plain.slice(theirs, theirs + i + 1)];
  const rest = (text: string, at: number) => text.slice(at + i + 1, at + i + 1 + BEHIND);
  if (i === 0 || !HAN.test(here) || !HAN.test(there) || rest(passage.plain, mine) !== rest(source.plain, theirs)) return null;
  const place = { from: mine + i, to: mine + i + 1 };
  const fix = source.text.slice(theirs + i, theirs + i + 1);
  return {
    ...{ rule: "name", message: "name-differs", values: { there: source.text.slice(theirs, theirs + i + 1) }, severity: "error", fix },
    ...{ paragraph: passage.paragraph, ...place },
    seen: { sourceId: source.source.id, paragraph: source.paragraph, from: theirs, to: theirs + i + 1 },
  };
}
