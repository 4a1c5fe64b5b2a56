import { createHash } from "node:crypto";
import type { OldSection, OldTrail } from "../../core/old-post.ts";
import { Refused } from "../../core/refused.ts";
import { isSectionSlug, type Section } from "../../core/section.ts";
import { createSection } from "../../newsroom/administration/create-section.ts";
import { sectionsOf } from "../../store/published/sections-of.ts";
import type { Store } from "../../store/store.ts";
import { sectionNamed, type Target } from "./target.ts";

/** How sections of the old site become the portal's. */
export interface SectionRules {
  /** Where everything goes that no rule and no name places. */
  target: Target;
  /** Old name or slug → path, slug or name here. */
  map: ReadonlyMap<string, string>;
  /** New ones are made below this, or (null) none are made. */
  makeBelow: Section | null;
}

/** A section that stands, or one that would have to be made. */
export type Chosen = { kind: "known"; section: Section } | { kind: "new"; name: string; slug: string };

/** Chooses where an article goes: a section a trail, or the one for everything else; `unplaced` are the trails that nothing here answers to. */
export class OldSections {
  readonly #store: Store;
  readonly #rules: SectionRules;
  #tree: readonly Section[];

  private constructor(store: Store, rules: SectionRules, tree: readonly Section[]) {
    this.#store = store;
    this.#rules = rules;
    this.#tree = tree;
  }

  /** @throws {Refused} "wrong-use" where the map names a section that there is not */
  static async open(store: Store, rules: SectionRules): Promise<OldSections> {
    const tree = await sectionsOf(store, rules.target.site.id);
    for (const [old, to] of rules.map) if (!sectionNamed(tree, to)) throw new Refused("wrong-use", `--map ${old}=${to}: there is no section ${to}.`);
    return new OldSections(store, rules, tree);
  }

  choose(trails: readonly OldTrail[]): { chosen: Chosen[]; unplaced: OldTrail[] } {
    const choices = trails.map((trail) => ({ trail, choice: this.#choice(trail) }));
    const found = choices.flatMap(({ choice }) => choice ?? []);
    const chosen = found.filter((one, at) => found.findIndex((other) => labelOf(other) === labelOf(one)) === at);
    const unplaced = choices.filter(({ choice }) => choice === null).map(({ trail }) => trail);
    return { chosen: chosen.length > 0 ? chosen : [{ kind: "known", section: this.#rules.target.section }], unplaced };
  }

  /** The ids of what was chosen, in order; what is new is made. @throws {Refused} as createSection */
  async made(chosen: readonly Chosen[], actor: { id: string; name: string }): Promise<string[]> {
    const ids: string[] = [];
    const siteId = this.#rules.target.site.id;
    for (const one of chosen) {
      if (one.kind === "known") ids.push(one.section.id);
      else {
        const { name, slug } = one;
        const id = await createSection(this.#store, actor, siteId, { parentId: this.#rules.makeBelow?.id ?? null, name, slug });
        this.#tree = await sectionsOf(this.#store, siteId);
        ids.push(id);
      }
    }
    return ids;
  }

  #choice(trail: OldTrail): Chosen | null {
    const inwards = trail.toReversed();
    for (const { name, slug } of inwards) {
      const to = this.#rules.map.get(name) ?? (slug === null ? undefined : this.#rules.map.get(slug));
      const section = sectionNamed(this.#tree, to) ?? this.#tree.find((one) => one.name === name);
      if (section) return { kind: "known", section };
      if (this.#rules.makeBelow) return this.#newOne({ name, slug }, this.#rules.makeBelow);
    }
    return null;
  }

  #newOne({ name, slug: given }: OldSection, below: Section): Chosen {
    const slug = given !== null && isSectionSlug(given) ? given : `s-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
    const section = this.#tree.find(({ path }) => path === `${below.path}/${slug}`);
    return section ? { kind: "known", section } : { kind: "new", name, slug };
  }
}

/** As the reports of an import name it. */
export function labelOf(chosen: Chosen): string {
  return chosen.kind === "known" ? `/${chosen.section.path}/ ${chosen.section.name}` : `${chosen.name} (new)`;
}
