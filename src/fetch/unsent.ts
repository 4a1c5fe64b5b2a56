/** A letter that no server took. */
export class Unsent extends Error {
  /** The recipient's server will never take it; otherwise another try may do. */
  readonly isForGood: boolean;
  constructor(message: string, isForGood: boolean) {
    super(message);
    this.name = "Unsent";
    this.isForGood = isForGood;
  }

  /** What the mail library threw, in a sentence that names nobody's address. */
  static because(error: unknown): Unsent {
    const { message = String(error), responseCode = 0, command = "" } = error as { message?: string; responseCode?: number; command?: string };
    const isAboutLetter = command === "RCPT TO" || command === "DATA";
    return new Unsent(withoutAddresses(message), isAboutLetter && responseCode >= 500);
  }
}

const LONGEST = 300;

function withoutAddresses(message: string): string {
  return message
    .slice(0, LONGEST)
    .split(/\s/)
    .map((word) => (word.includes("@") ? "…" : word))
    .join(" ");
}
