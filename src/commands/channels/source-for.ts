import type { Licence } from "../../core/source.ts";
import { defineSource } from "../../newsroom/define-source.ts";
import { sourceByName } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import type { Call } from "../command.ts";
import { checkedZone } from "../zone-flag.ts";
import { oneOf } from "./one-of.ts";
import { OPERATOR } from "./operator.ts";

const LICENCES: readonly Licence[] = ["own", "licensed", "permitted", "forbidden"];

/** A source as the command line names it. */
export interface NamedSource {
  id: string;
  name: string;
  licence: Licence;
}

/** The source that goes by `name`; one that nobody knows yet is defined as `--licence` and `--zone` say. @throws {Refused} "wrong-use" */
export async function sourceFor(store: Store, { flags }: Call, name: string, homepage: string | null): Promise<NamedSource> {
  const licence = oneOf<Licence>("--licence", LICENCES, flags["licence"] ?? "forbidden");
  const zone = checkedZone(flags["zone"]);
  const known = await sourceByName(store.write, name);
  if (known) return { id: known.id, name, licence: known.licence };
  const source = { names: { zh: [name] }, kind: "publisher" as const, licence, clause: null, homepage, zone };
  return { id: await defineSource(store, OPERATOR, source), name, licence };
}

/** Says what may not be done with what comes from it. */
export function sayLicence({ licence }: { licence: string }, say: Call["say"]): void {
  if (licence === "forbidden") say("Its reports are read, and none may be published until its licence says so (来源 in the newsroom, or --licence).");
}
