import type { Mark } from "../../check/mark.ts";
import type { MessageId } from "../../check/messages.ts";
import type { ArticleText } from "../../core/article.ts";
import { licenceOn } from "../../core/licence-on.ts";
import type { Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";

/**
 * What a reprint lacks before it may be published: a licence that holds, its original headline, its author, its editor, a clause. They stand at the
 * headline. `sources` are that of the article and those of its dispatches; the newsroom's own texts lack nothing.
 */
export function reprintMarks(text: ArticleText, sources: readonly Source[], isReprint: boolean, now: number): Mark[] {
  const foreign = sources.filter(({ licence }) => licence !== "own");
  const own = sources.find(({ id }) => id === text.sourceId);
  if (own?.licence === "own" || !(isReprint || foreign.length > 0)) return [];
  const forbidding = foreign.filter((source) => licenceOn(source, dayIn(now, source.zone)) === "forbidden");
  const lacks = (is: string | null, message: MessageId, severity: Mark["severity"]) =>
    (is ?? "").trim() === "" ? [at(text, message, severity)] : [];
  // Compiled of several, each of which stands before its paragraphs: there is no one headline, and no one author.
  const isDigest = text.sourceId === null && text.originalUrl === null && new Set(dispatchesOf(text.bodyHtml)).size > 1;
  const clause = text.usageTerms ?? text.copyrightNotice ?? own?.clause ?? null;
  return [
    ...forbidding.map(({ names, id }) => at(text, "reprint-forbidden", "error", { source: names.zh[0] ?? id })),
    ...lacks(text.sourceName, "reprint-source", "error"),
    ...(isDigest ? [] : lacks(text.originalHeadline, "reprint-headline", "error")),
    ...(isDigest ? [] : lacks(text.byline.join(""), "reprint-author", "doubt")),
    ...lacks(text.editor, "reprint-editor", "error"),
    ...(own && clause === null ? [at(text, "reprint-clause", "doubt", { source: own.names.zh[0] ?? own.id })] : []),
  ];
}

function at({ headline }: ArticleText, message: MessageId, severity: Mark["severity"], values: Mark["values"] = {}): Mark {
  return { rule: "reprint", message, values, paragraph: -1, from: 0, to: headline.length, severity, fix: null, seen: null };
}
