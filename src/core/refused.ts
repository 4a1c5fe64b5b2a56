/**
 * What a person asked for and cannot have, with a sentence that says why and what to do.
 * Everything else that is thrown is a bug and is logged whole.
 */
export class Refused extends Error {
  readonly code: RefusedCode;
  constructor(code: RefusedCode, message: string) {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}

/** For machines; the message is for people, in the interface's language. */
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
  | "wrong-use";
