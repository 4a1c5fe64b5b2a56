import type { SpeakerKind } from "../../core/quotation.ts";
import type { NameFound } from "../../text/names/name-found.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { namesIn } from "../../text/names/names-in.ts";
import { isPlace } from "../../text/places.ts";
import { looksLikeName } from "../../text/surnames.ts";
import { Documents, isDocument } from "./documents.ts";
import { holderOf } from "./holder-of.ts";
import { nameIn } from "./name-in.ts";
import { namesInside } from "./names-inside.ts";
import { officeHolder } from "./office-holder.ts";
import { sameOffice } from "./office-of.ts";
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
/** Of more people than these the offices are not kept: 总统 means a recent one. */
const KEPT = 200;

/** The people and documents of one dispatch, as its text goes on. */
export class Speakers {
  #table: NameTable;
  #day: string | null;
  /** Offices by name, as the dispatch prints them; the latest person stands last. */
  #roles = new Map<string, string>();
  #documents = new Documents();
  /** Whoever spoke last. */
  last: Speaker | null = null;
  /** 他: the person who was last spoken of. */
  #he: Speaker | null = null;

  /** @param day of the text, `YYYY-MM-DD`: who held an office then */
  constructor(table: NameTable, day: string | null) {
    this.#table = table;
    this.#day = day;
  }

  /**
   * Takes note of the people whom a paragraph names with their offices; returns all names in it, as printed.
   * @param from where its text begins, behind a dateline
   */
  read(text: string, printed: string, from: number): NameFound[] {
    const names = namesIn(text, this.#table).map((name) => ({ ...name, text: printed.slice(name.start, name.end) }));
    for (const { kind, text: name, start, title } of names) {
      if (kind !== "person" || title === null || !text.slice(0, start).endsWith(title)) continue;
      this.#know(name, holderOf(text.slice(Math.max(from, start - 24), start)));
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
    const [oldest] = this.#roles.size > KEPT ? this.#roles.keys() : [];
    if (oldest !== undefined) this.#roles.delete(oldest);
  }

  #speakerOf(phrase: string, people: readonly NameFound[]): Speaker | null {
    if (PRONOUN.test(phrase)) return this.#he ?? this.last;
    if (phrase.length < 2) return null;
    const pointing = POINTING.exec(phrase)?.[0] ?? "";
    const noun = phrase.slice(pointing.length);
    if (isDocument(noun)) return { name: this.#documents.meant(noun), kind: "document", role: null };
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

  #person(phrase: string, people: readonly NameFound[], office: { start: number; end: number } | null): Speaker | null {
    const named = nameIn(phrase, people, office);
    if (named) return this.#withRole(named.name, named.office);
    return office?.end === phrase.length ? this.#officeLast(phrase, office.start) : null;
  }

  /** 习近平总书记, or 中国外长 without a name. */
  #officeLast(phrase: string, at: number): Speaker {
    const before = phrase.slice(0, at);
    if (this.#roles.has(before) || (looksLikeName(before) && !isPlace(before))) return this.#withRole(before, phrase.slice(at));
    return this.#holder(phrase) ?? { name: phrase, kind: "person", role: phrase };
  }

  #withRole(name: string, printed: string): Speaker {
    // bounded: a clause, at most 90 characters
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
