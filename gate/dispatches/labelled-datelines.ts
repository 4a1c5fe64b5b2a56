import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDateline } from "../../src/text/dateline.ts";

/** When all labelled lines count as published. */
const PUBLISHED = "2025-06-18T10:00:00+08:00";
/** A labelled line, what is read of it, and whether that is what it should be. */
export interface Tried {
  text: string;
  expected: string;
  read: string;
  isRight: boolean;
}

/** Datelines in the forms that agencies use: agency, place, day, mode, reporters and the text proper must all be right. */
export function triedDatelines(): Tried[] {
  return linesOf("datelines.txt").map((line) => {
    const [printed = "", label = ""] = line.split(" ⇒ ");
    const [head = "", text = ""] = printed.split("‖");
    const expected = [...label.split("|").map((part) => part.trim()), text].join("|");
    const paragraph = head + text;
    const read = readLine(paragraph);
    return { text: paragraph, expected, read, isRight: read === expected };
  });
}

/** Sentences that open like a dateline and are none. */
export function triedSentences(): Tried[] {
  return linesOf("sentences.txt").map((text) => {
    const read = readLine(text);
    return { text, expected: "", read, isRight: read === "" };
  });
}

function readLine(paragraph: string): string {
  const found = readDateline(paragraph, { published: PUBLISHED });
  if (!found) return "";
  const { agency, place, date, mode, reporters } = found.dateline;
  return [agency, place, date, mode, reporters.join(" "), paragraph.slice(found.end).trimStart()].map((part) => part ?? "").join("|");
}

function linesOf(file: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
