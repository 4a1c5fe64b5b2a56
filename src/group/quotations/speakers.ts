import type { SpeakerKind } from "../../core/quotation.ts";
import type { NameFound } from "../../text/names/name-found.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { namesIn } from "../../text/names/names-in.ts";
import { isPlace } from "../../text/places.ts";
import { looksLikeName } from "../../text/surnames.ts";
import { holderOf } from "./holder-of.ts";
import { namesInside } from "./names-inside.ts";
import { officeHolder } from "./office-holder.ts";
import { officeOf } from "./office-of.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences-of.ts";
import { subjectOf } from "./subject-of.ts";
import { lastOffice } from "./titles.ts";

/** Who speaks. */
export interface Speaker {
  name: string;
  kind: SpeakerKind;
  role: string | null;
}

const PRONOUN = /^(?:他|她|其|他们|她们|两人|二人|后者|他本人|她本人)$/;
const POINTING = /^(?:这位|这名|该名|该|上述|这一|这份|此)(?=.)/;
const DOCUMENTS =
  "声明|文件|公报|报告书|报告|白皮书|通报|通知|决议|社论|公告|贺信|意见|建议|纲要|规划|条例|宣言|协议|备忘录|报道|草案|方案|决定|通告|文章|稿";
const DOCUMENT = new RegExp(`(?:${DOCUMENTS})》?稿?$`); // bounded: an ending
/** A document that does not say which one it is. */
const BARE_DOCUMENT = new RegExp(`^(?:${DOCUMENTS})$`); // bounded: a word
/** Behind an office, makes a body of it: 委员会, 大使馆, 代表团. */
const BODY_BEHIND = /^(?:会|级|府|办|室|院|团|处|厅|局|们|等|大会|联|工作|国|馆|组|协会|群体|机构|方面|公司|人士)/;
const NAME = /^[\p{Script=Han}·•A-Za-z.-]{2,24}$/u;
/** Before a person's name: another person is named as well, or the phrase only contains the name (党的二十大). */
const SEVERAL = /(?:(?!席|记|长|员|委|总统|总理|首相|大臣|家|裁|官|卿)[^、])、|的$/;
const NO_NAME = /^多次|[的和与及、在是了]|(?:部|局|委|会|社|方|军|府|院|司|团|厅|处)$/;

/** The people and documents of one dispatch, as its text goes on. */
export class Speakers {
  #table: NameTable;
  #day: string | null;
  /** Offices by name, as the dispatch prints them; the latest person stands last. */
  #roles = new Map<string, string>();
  #documents: string[] = [];
  /** Whoever spoke last. */
  last: Speaker | null = null;
  /** 他: the person who was last spoken of. */
  #he: Speaker | null = null;

  /** @param day of the text, `YYYY-MM-DD`: who held an office then */
  constructor(table: NameTable, day: string | null) {
    this.#table = table;
    this.#day = day;
  }

  /** Takes note of the people whom a paragraph names with their offices; returns all names in it. */
  read(text: string): NameFound[] {
    const names = namesIn(text, this.#table);
    for (const { kind, text: name, start, title } of names) {
      if (kind !== "person" || title === null || !text.slice(0, start).endsWith(title)) continue;
      this.#know(name, holderOf(text.slice(Math.max(0, start - 24), start)));
    }
    return names;
  }

  /**
   * Whom the words of `phrase` (as printed) name; null where nobody can be told.
   * @param people names in the phrase, places counted from its start
   */
  named(phrase: string, people: readonly NameFound[]): Speaker | null {
    const speaker = this.#speakerOf(phrase.trim(), people);
    if (speaker) this.last = speaker;
    if (speaker?.kind === "person") this.#he = speaker;
    if (speaker?.kind === "person" && speaker.role !== null) this.#know(speaker.name, speaker.role);
    return speaker;
  }

  /** Takes note of whom a sentence without a quotation is about: 他 in the next one is that person. */
  meet(reading: Reading, names: readonly NameFound[], paragraph: string, { start, end }: Sentence): void {
    const subject = subjectOf(reading, names, start, end);
    if (!subject) return;
    const phrase = paragraph.slice(subject.start, subject.end).trim();
    const person = this.#person(phrase, namesInside(names, subject.start, subject.end), lastOffice(phrase));
    if (person && person.name !== person.role) this.#he = person;
  }

  #know(name: string, role: string): void {
    this.#roles.delete(name);
    this.#roles.set(name, role);
  }

  #speakerOf(phrase: string, people: readonly NameFound[]): Speaker | null {
    if (PRONOUN.test(phrase)) return this.#he ?? this.last;
    if (phrase.length < 2) return null;
    const pointing = POINTING.exec(phrase)?.[0] ?? "";
    const noun = phrase.slice(pointing.length);
    if (DOCUMENT.test(noun)) return this.#document(noun);
    const office = lastOffice(noun);
    if (pointing) return (office?.end === noun.length ? this.#holder(noun) : this.last) ?? { name: phrase, kind: "body", role: null };
    return (
      this.#person(phrase, people, office) ?? {
        name: phrase,
        kind: this.#roles.has(phrase) || looksLikeName(phrase) ? "person" : "body",
        role: this.#roles.get(phrase) ?? null,
      }
    );
  }

  /** 文件 is whatever document was cited last, 声明 the last one of that name. */
  #document(phrase: string): Speaker {
    const behind = phrase.slice(phrase.lastIndexOf("的") + 1);
    const name = BARE_DOCUMENT.test(behind) ? phrase : behind;
    const bare = BARE_DOCUMENT.test(name);
    const meant = bare ? this.#documents.findLast((known) => name === "文件" || known.endsWith(name)) : undefined;
    if (!bare) this.#documents.push(name);
    return { name: meant ?? name, kind: "document", role: null };
  }

  #person(phrase: string, people: readonly NameFound[], office: { start: number; end: number } | null): Speaker | null {
    const found = people.findLast(
      ({ kind, end }) => kind === "person" && (end === phrase.length || (office?.end === phrase.length && end === office.start)),
    );
    const behindOffice = office ? phrase.slice(office.end) : "";
    const isPart = found !== undefined && behindOffice.length > found.text.length && behindOffice.endsWith(found.text) && NAME.test(behindOffice);
    if (found && !isPart && !SEVERAL.test(phrase.slice(0, found.start)))
      return this.#withRole(found.text, phrase.slice(0, found.start) + phrase.slice(found.end));
    if (!office) return null;
    const behind = phrase.slice(office.end);
    if (behind === "") return this.#officeLast(phrase, office.start);
    if (!NAME.test(behind) || BODY_BEHIND.test(behind) || NO_NAME.test(behind)) return null;
    return this.#withRole(behind, phrase.slice(0, office.end));
  }

  /** 习近平总书记, or 中国外长 without a name. */
  #officeLast(phrase: string, at: number): Speaker {
    const before = phrase.slice(0, at);
    if (this.#roles.has(before) || (looksLikeName(before) && !isPlace(before))) return this.#withRole(before, phrase.slice(at));
    return this.#holder(phrase) ?? { name: phrase, kind: "person", role: phrase };
  }

  #withRole(name: string, printed: string): Speaker {
    const role = printed.replace(/^[\s、,]+|[\s、,]+$/g, "");
    return { name, kind: "person", role: role || (this.#roles.get(name) ?? null) };
  }

  /** Who holds the office, by what the dispatch has said so far, then by the table. */
  #holder(office: string): Speaker | null {
    for (const [name, role] of [...this.#roles].reverse()) if (sameOffice(office, role)) return { name, kind: "person", role };
    const known = officeHolder(office, this.#day, this.#table);
    return known && { name: known.zh, kind: "person", role: office };
  }
}

/** Offices that are not of many at once, as 专家 and 官员 are. */
const HELD_BY_ONE = /(?:长|总统|总理|首相|主席|书记|发言人|国王|大臣|国务卿)$/;

/** Whether `said` (中国外长) may be the office of whom `known` (中国国务委员兼外长) was told. */
function sameOffice(said: string, known: string): boolean {
  const [asked, held] = [officeOf(said), officeOf(known)];
  return (
    asked !== null &&
    held !== null &&
    (asked.whose !== "" || HELD_BY_ONE.test(asked.name)) &&
    asked.name === held.name &&
    held.whose.startsWith(asked.whose.slice(0, 1))
  );
}
