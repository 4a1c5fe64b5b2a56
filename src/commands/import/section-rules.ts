import { Refused } from "../../core/refused.ts";
import { sectionsOf } from "../../store/published/sections-of.ts";
import type { Store } from "../../store/store.ts";
import type { SectionRules } from "./old-sections.ts";
import { sectionNamed, targetOf } from "./target.ts";

/** Reads `--site`, `--section`, `--map old=new,…` and `--make-below`. @throws {Refused} "wrong-use" */
export async function sectionRulesOf(store: Store, flags: Record<string, string | boolean | undefined>): Promise<SectionRules> {
  const target = await targetOf(store, flags["site"], flags["section"]);
  const below = flags["make-below"];
  const makeBelow = below === undefined ? null : sectionNamed(await sectionsOf(store, target.site.id), below);
  if (makeBelow === undefined) throw new Refused("wrong-use", `--make-below: there is no section ${String(below)}.`);
  return { target, map: mapOf(flags["map"]), makeBelow };
}

function mapOf(flag: string | boolean | undefined): Map<string, string> {
  const map = new Map<string, string>();
  for (const rule of typeof flag === "string" ? flag.split(",") : []) {
    const [old = "", to = "", ...more] = rule.split("=").map((side) => side.trim());
    if (old === "" || to === "" || more.length > 0) throw new Refused("wrong-use", `--map: “${rule}” is not old=new.`);
    map.set(old, to);
  }
  return map;
}
