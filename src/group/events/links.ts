import type { Held, HeldEvent } from "./held.ts";

/** What editors said of pairs of reports; it overrides every score. */
export class Links {
  readonly #together = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();

  join(a: string, b: string): void {
    put(this.#together, a, b);
    take(this.#apart, a, b);
  }

  separate(a: string, b: string): void {
    put(this.#apart, a, b);
    take(this.#together, a, b);
  }

  /** Reports that are of one event with it, as an editor said. */
  partners(report: string): Iterable<string> {
    return this.#together.get(report) ?? [];
  }

  /** Whether an editor parted the report from one of the event's. */
  part({ id }: Held, { reports }: HeldEvent): boolean {
    const apart = this.#apart.get(id);
    return apart !== undefined && reports.some((other) => apart.has(other.id));
  }

  /** Whether the report was put where it is. */
  hold(report: string): boolean {
    return this.#together.has(report);
  }
}

function put(links: Map<string, Set<string>>, a: string, b: string): void {
  for (const [one, other] of [[a, b] as const, [b, a] as const]) links.set(one, (links.get(one) ?? new Set()).add(other));
}

function take(links: Map<string, Set<string>>, a: string, b: string): void {
  for (const [one, other] of [[a, b] as const, [b, a] as const]) {
    links.get(one)?.delete(other);
    if (links.get(one)?.size === 0) links.delete(one);
  }
}
