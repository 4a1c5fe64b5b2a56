import type { Mark } from "../../check/mark.ts";
import type { MessageId } from "../../check/messages.ts";
import type { ArticleText } from "../../core/article.ts";
import { licenceOn } from "../../core/licence-on.ts";
import { dayIn } from "../../core/zone.ts";
import { paragraphs } from "../../html/blocks.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";
import type { TextSource } from "./sources-of-text.ts";

/**
 * What a reprint lacks before it may be published: a licence that holds, its original headline, its author, its editor, a clause. They stand at the
 * headline, and at the paragraphs of a source that forbids it, which can only be taken out. A text compiled of several `reports` has no one headline and author of its
 * own; the newsroom's own texts lack nothing.
 */
export function reprintMarks(text: ArticleText, sources: readonly TextSource[], reports: number, now: number): Mark[] {
  const foreign = sources.filter(({ source }) => source.licence !== "own");
  const own = sources.find(({ source }) => source.id === text.sourceId)?.source;
  const forbidding = foreign.filter(({ source }) => licenceOn(source, dayIn(now, source.zone)) === "forbidden");
  const forbidden = forbidding.flatMap((each) => forbiddenMarks(text, each));
  if (own?.licence === "own" || !(reports > 0 || foreign.length > 0)) return forbidden;
  const lacks = (is: string | null, message: MessageId, severity: Mark["severity"]) =>
    (is ?? "").trim() === "" ? [at(text, message, severity)] : [];
  // Compiled of several, each of which stands before its paragraphs: there is no one headline, and no one author.
  const isOfNoOne = text.sourceId === null && text.originalUrl === null;
  const isCompiled = reports > 1 || (isOfNoOne && new Set(dispatchesOf(text.bodyHtml)).size > 1);
  const clause = text.usageTerms ?? text.copyrightNotice ?? own?.clause ?? null;
  return [
    ...forbidden,
    ...lacks(text.sourceName, "reprint-source", "error"),
    ...(isCompiled ? [] : lacks(text.originalHeadline, "reprint-headline", "error")),
    ...(isCompiled ? [] : lacks(text.byline.join(""), "reprint-author", "doubt")),
    ...lacks(text.editor, "reprint-editor", "error"),
    ...(own && clause === null ? [at(text, "reprint-clause", "doubt", { source: own.names.zh[0] ?? own.id })] : []),
  ];
}

function forbiddenMarks(text: ArticleText, { source, blocks }: TextSource): Mark[] {
  const mark = at(text, "reprint-forbidden", "error", { source: source.names.zh[0] ?? source.id });
  if (blocks === null) return [mark];
  const texts = paragraphs(text.bodyHtml);
  return blocks.map((paragraph) => ({ ...mark, paragraph, to: texts[paragraph]?.length ?? 0, fix: "" }));
}

function at({ headline }: ArticleText, message: MessageId, severity: Mark["severity"], values: Mark["values"] = {}): Mark {
  return { rule: "reprint", message, values, paragraph: -1, from: 0, to: headline.length, severity, fix: null, seen: null };
}
