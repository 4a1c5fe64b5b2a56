import { same } from "./same.ts";
import { type Failure, SaveFailure } from "./save-failure.ts";
import type { HeldCopy, Keeper, Saving, Transport, Writing } from "./writing.ts";

/** From the first change to the save of it; the next ones go with it. Short enough that a crash costs a sentence. */
const PAUSE = 2_000;
/** Longest pause between two tries to reach the server. */
const LONGEST_PAUSE = 30_000;

/** How it stands, in the order of what matters most. */
export type SaveState =
  | Exclude<Failure, { kind: "unreached" }>
  | { kind: "offline"; isLocal: boolean }
  | { kind: "saving" }
  | { kind: "changed" }
  /** On the server, but as a working copy: no revision yet. `at` is the server's, UTC ms. */
  | { kind: "kept"; at: number | null }
  | { kind: "saved" };

export interface Surroundings<Text> {
  transport: Transport<Text>;
  keeper: Keeper<Text>;
  /** Names this window. */
  tab: string;
  newId(): string;
  now(): number;
  /** Calls `act` after so many ms; returns how not to. */
  later(ms: number, act: () => void): () => void;
  /** Called after every change of `state`. */
  changed(): void;
}

export interface Opening<Text> {
  /** The newest revision, and its text. */
  base: Writing<Text>;
  /** What is on the screen. */
  text: Text;
  /** Of the server's working copy that the text goes on from. */
  copyAt: number | null;
  /** What that copy says; null where there is none. */
  kept: Text | null;
  /** A save that an earlier window asked for and never heard of. */
  saving: Saving<Text> | null;
  /** Whether a newer revision than `base` is known. */
  isStale: boolean;
}

/**
 * Carries what is written to the server: working copies a little after each change, a revision when asked, one request at a time.
 * Until the server has said that it holds a text, the browser does. It never chooses between two texts: where the server knows another one it stops, and says so.
 */
export class Autosave<Text> {
  readonly #around: Surroundings<Text>;
  #base: Writing<Text>;
  #text: Text;
  #kept: Text | null;
  #copyAt: number | null;
  #saving: Saving<Text> | null;
  /** Why a second save was asked for while the first was on its way. */
  #next: string | null = null;
  #attempt: Writing<Text> | null = null;
  #isStopped = false;
  #halt: Exclude<Failure, { kind: "unreached" }> | null = null;
  #isBusy = false;
  #isLocal = true;
  #misses = 0;
  #cancel: (() => void) | null = null;
  #waiting: (() => void)[] = [];

  constructor({ base, text, copyAt, kept, saving, isStale }: Opening<Text>, around: Surroundings<Text>) {
    this.#around = around;
    this.#base = base;
    this.#text = text;
    this.#copyAt = copyAt;
    this.#kept = kept;
    this.#saving = saving;
    if (isStale) this.#halt = { kind: "stale" };
    if (!this.#isOnServer()) {
      this.#keepLocally();
      this.#plan(0);
    }
  }

  get state(): SaveState {
    if (this.#halt) return this.#halt;
    if (this.#misses > 0) return { kind: "offline", isLocal: this.#isLocal };
    if (this.#saving) return { kind: "saving" };
    if (same(this.#text, this.#base.text)) return { kind: "saved" };
    if (!same(this.#text, this.#kept)) return { kind: this.#isBusy ? "saving" : "changed" };
    return { kind: "kept", at: this.#copyAt };
  }

  get text(): Text {
    return this.#text;
  }

  /** The revision that the text on the screen goes on from. */
  get base(): Writing<Text> {
    return this.#base;
  }

  /** The text on the screen is another one. */
  change(text: Text): void {
    if (same(text, this.#text)) return;
    this.#text = text;
    if (this.#halt?.kind === "refused") this.#halt = null;
    this.#keepLocally();
    this.#plan(this.#misses > 0 ? this.#backOff() : PAUSE);
    this.#around.changed();
  }

  /** Makes a revision of what is on the screen; resolves when the server has it, or when it cannot be had now (`state` says why). */
  save(why: string): Promise<void> {
    if (this.#halt?.kind === "refused") this.#halt = null;
    if (this.#halt || this.#isStopped || (!this.#saving && same(this.#text, this.#base.text))) return Promise.resolve();
    if (!this.#saving) this.#saving = this.#newSaving(why);
    else if (!same(this.#saving.text, this.#text)) this.#next = why;
    this.#keepLocally();
    this.#plan(0);
    this.#around.changed();
    return new Promise((done) => this.#waiting.push(done));
  }

  /** Tries at once: the network is back, or someone signed in again. */
  resume(): void {
    if (this.#halt?.kind === "signed-out") this.#halt = null;
    if (!this.#isOnServer()) this.#plan(0);
    this.#around.changed();
  }

  /** The editor has looked at both texts and chosen. `base` is the newest revision now, `copyAt` that of the copy that was looked at. */
  settle(choice: { base: Writing<Text>; text: Text; copyAt: number | null }): void {
    this.#halt = null;
    this.#saving = null;
    this.#next = null;
    this.#attempt = null;
    this.#base = choice.base;
    this.#text = choice.text;
    this.#copyAt = choice.copyAt;
    this.#kept = null;
    this.#keepLocally();
    this.#plan(0);
    this.#around.changed();
  }

  /** Sends what there is once more, then nothing; what the server does not have stays in the browser. */
  leave(): void {
    const isDue = !this.#isBusy && !this.#halt && !this.#isOnServer();
    this.stop();
    if (isDue) void this.#send();
  }

  /** Nothing more is sent from here. */
  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
    this.#release();
  }

  #isOnServer(): boolean {
    return !this.#saving && (same(this.#text, this.#kept) || (this.#kept === null && same(this.#text, this.#base.text)));
  }

  #plan(ms: number): void {
    // Beside a newer revision the working copy is kept on: only the revision has to wait for the editor's choice.
    if (this.#isBusy || this.#isStopped || (this.#halt && this.#halt.kind !== "stale")) return;
    if (this.#cancel && ms >= PAUSE) return;
    this.#cancel?.();
    this.#cancel = this.#around.later(ms, () => {
      this.#cancel = null;
      void this.#send();
    });
  }

  async #send(): Promise<void> {
    this.#isBusy = true;
    this.#around.changed();
    try {
      await (this.#saving ? this.#sendSaving(this.#saving) : this.#sendCopy());
      this.#misses = 0;
    } catch (error) {
      this.#fail(error);
    }
    this.#isBusy = false;
    if (this.#halt || this.#misses > 0) this.#release();
    this.#keepLocally();
    if (!this.#isOnServer()) this.#plan(this.#misses > 0 ? this.#backOff() : this.#saving ? 0 : PAUSE);
    this.#around.changed();
  }

  async #sendSaving(saving: Saving<Text>): Promise<void> {
    const { revisionId } = await this.#around.transport.save(saving);
    this.#base = { basedOn: revisionId, text: saving.text };
    this.#attempt = null;
    this.#kept = null;
    this.#copyAt = null;
    this.#saving = this.#next === null ? null : this.#newSaving(this.#next);
    this.#next = null;
    if (!this.#saving) this.#release();
    this.#keepLocally();
  }

  #newSaving(why: string): Saving<Text> {
    return { saveId: this.#around.newId(), basedOn: this.#base.basedOn, text: this.#text, why };
  }

  async #sendCopy(): Promise<void> {
    // A copy whose answer was lost is sent again as it was, so that the server's copy can be told from one that was written elsewhere.
    this.#attempt ??= { basedOn: this.#base.basedOn, text: this.#text };
    this.#keepLocally();
    const { basedOn, text } = this.#attempt;
    try {
      const { at, isStale } = await this.#around.transport.keep({ basedOn, text, after: this.#copyAt });
      this.#holds({ basedOn, text, at, isStale });
    } catch (error) {
      const failure = error instanceof SaveFailure ? error.failure.kind : "refused";
      if (failure === "refused") this.#attempt = null;
      if (failure !== "elsewhere") throw error;
      const copy = await this.#around.transport.copy();
      const isOurs = copy === null || (same(copy.text, text) && copy.basedOn === basedOn);
      if (!isOurs) throw error;
      this.#holds(copy);
    }
    this.#attempt = null;
  }

  /** The server has this working copy, or none. */
  #holds(copy: HeldCopy<Text> | null): void {
    this.#kept = copy?.text ?? null;
    this.#copyAt = copy?.at ?? null;
    if (copy?.isStale && copy.basedOn === this.#base.basedOn) this.#halt = { kind: "stale" };
  }

  #fail(error: unknown): void {
    const failure: Failure = error instanceof SaveFailure ? error.failure : { kind: "refused", message: String(error) };
    if (failure.kind === "unreached") {
      this.#misses++;
      return;
    }
    this.#misses = 0;
    this.#halt = failure;
    if (failure.kind === "signed-out") return;
    // The server keeps a refused revision as the working copy.
    if (failure.kind === "stale" && this.#saving) this.#attempt = { basedOn: this.#saving.basedOn, text: this.#saving.text };
    this.#saving = null;
    this.#next = null;
    this.#keepLocally();
  }

  #backOff(): number {
    return Math.min(LONGEST_PAUSE, PAUSE * 2 ** (this.#misses - 1));
  }

  #keepLocally(): void {
    const { tab, keeper, now } = this.#around;
    const kept = this.#isOnServer()
      ? keeper.drop(tab)
      : keeper.put({
          tab,
          at: now(),
          basedOn: this.#base.basedOn,
          text: this.#text,
          copyAt: this.#copyAt,
          attempt: this.#attempt,
          saving: this.#saving,
        });
    kept.then(
      () => this.#noteLocal(true),
      () => this.#noteLocal(false),
    );
  }

  /** A browser may refuse to keep anything (full, private): then the editor must know that only the screen holds the text. */
  #noteLocal(isLocal: boolean): void {
    if (this.#isLocal === isLocal) return;
    this.#isLocal = isLocal;
    this.#around.changed();
  }

  #release(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
}
