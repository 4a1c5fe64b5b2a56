/**
 * What a person asked for and cannot have, with a sentence that says why and what to do.
 * Everything else that is thrown is a bug and is logged whole.
 */
export class Refused extends Error {
  readonly code: RefusedCode;
  /** The same sentence in Simplified Chinese, where the newsroom can meet it. */
  readonly zh: string | null;
  /** Which field of a form it is about, where it is about one. */
  readonly field: string | null;
  constructor(code: RefusedCode, message: string, zh: string | null = null, field: string | null = null) {
    super(message);
    this.name = "Refused";
    this.code = code;
    this.zh = zh;
    this.field = field;
  }
}

/** For machines; the message is for people, in English, `zh` in Chinese. */
export type RefusedCode =
  | "invalid"
  | "not-found"
  | "not-allowed"
  | "stale"
  | "too-large"
  | "not-an-article"
  | "unreadable"
  | "disk-full"
  | "newer-schema"
  | "conflict"
  | "signed-out"
  | "second-factor"
  | "too-many"
  | "wrong-use";
