/**
 * What a person asked for and cannot have, with a sentence that says why and what to do.
 * Everything else that is thrown is a bug and is logged whole.
 */
export class Refused extends Error {
  readonly code: RefusedCode;
  /** The same sentence in Simplified Chinese, where the newsroom can meet it. */
  readonly zh: string | null;
  constructor(code: RefusedCode, message: string, zh: string | null = null) {
    super(message);
    this.name = "Refused";
    this.code = code;
    this.zh = zh;
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
