/** 引语: what a text says that somebody said, in their words (`direct`) or in the reporter's. */
export interface Quotation {
  /** Name of whoever speaks, as the text has it or as the table of names spells it; the words that stand for them where the text gives no name (国际人士). */
  speaker: string;
  /** A person, a body or group of people, or a document (声明, 公报). */
  kind: SpeakerKind;
  /** Office of a person (国务委员兼外长), as the text prints it; null where it gives none. */
  role: string | null;
  /** Verb by which the text attributes the words: 表示, 指出. */
  verb: string;
  /** The words, without the marks around a direct quotation. */
  text: string;
  direct: boolean;
  /** Number of the paragraph, from 0. A quotation never leaves its paragraph. */
  paragraph: number;
  /** Where `text` stands in its paragraph, in code units. */
  start: number;
  end: number;
  /** Agency that the text names between itself and the speaker (俄新社援引…); null where there is none. */
  via: string | null;
}

export type SpeakerKind = "person" | "body" | "document";
