import { writeFile } from "node:fs/promises";
import type { Loss } from "../../core/old-post.ts";

/** Lines of losses that the terminal shows; the file has all. */
const MOST_SAID = 200;

/** What an import did and lost, told at its end. */
export class Tally {
  readonly #counts = { published: 0, stored: 0, already: 0, failed: 0, draft: 0 };
  readonly #lost = new Map<string, number>();
  readonly #lines: string[] = [];
  readonly #failures: string[] = [];
  #losses = 0;

  done(outcome: "published" | "stored" | "already" | "draft"): void {
    this.#counts[outcome]++;
  }

  failed(name: string, why: string): void {
    this.#counts.failed++;
    this.#failures.push(`${name}: ${why}`);
  }

  lose(name: string, losses: readonly Loss[]): void {
    for (const { kind, count, detail } of losses) {
      this.#losses++;
      this.#lost.set(kind, (this.#lost.get(kind) ?? 0) + count);
      this.#lines.push(`${name}: ${count > 1 ? `${count} × ` : ""}${detail}`);
    }
  }

  hasFailures(): boolean {
    return this.#counts.failed > 0;
  }

  /** What was lost line by line, by kind, and the sum of it all. */
  say(say: (line: string) => void, noun: string, report: string | null): void {
    for (const line of this.#lines.slice(0, MOST_SAID)) say(`lost — ${line}`);
    if (this.#lines.length > MOST_SAID)
      say(`… and ${this.#lines.length - MOST_SAID} lines more${report === null ? "; --report FILE keeps them all" : ""}`);
    if (this.#lost.size > 0) say(`lost in all: ${this.#byKind()}.`);
    say(this.#sum(noun));
  }

  /** The same into a file, whole. */
  async write(path: string, noun: string): Promise<void> {
    const lines = [this.#sum(noun), `Lost in all: ${this.#byKind() || "nothing"}.`, "", "Failed:", ...this.#failures, "", "Lost:", ...this.#lines];
    await writeFile(path, `${lines.join("\n")}\n`);
  }

  #byKind(): string {
    return [...this.#lost]
      .sort()
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", ");
  }

  #sum(noun: string): string {
    const { published, stored, already, failed, draft } = this.#counts;
    const all = published + stored + already + failed + draft;
    const drafts = draft > 0 ? ` ${draft} drafts,` : "";
    return `${all} ${noun}: ${published} published,${drafts} ${stored} stored, ${already} already there, ${failed} failed; ${this.#losses} losses.`;
  }
}
