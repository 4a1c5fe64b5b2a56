/** A translation service that the operator has named. What it answers is somebody else's text: plain, whatever it looks like, and to be checked. */
export interface Translator {
  /** @throws {Refused} with a sentence that says what went wrong: no answer in time, an error, no text */
  translate(text: string): Promise<string>;
}
