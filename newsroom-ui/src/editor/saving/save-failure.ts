/** What became of a save that was not answered with "done". */
export type Failure =
  /** Nobody answered; it may have been done all the same. */
  | { kind: "unreached" }
  | { kind: "signed-out" }
  /** Someone saved a newer revision. */
  | { kind: "stale" }
  /** The same person wrote elsewhere: another window, another machine. */
  | { kind: "elsewhere" }
  /** The server said no, in a sentence; trying the same again is no use. */
  | { kind: "refused"; message: string };

export class SaveFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.name = "SaveFailure";
    this.failure = failure;
  }
}
