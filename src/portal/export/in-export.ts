import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../../core/refused.ts";
import { holdFile } from "../../store/hold-file.ts";
import { OWN } from "./folders.ts";

/**
 * Does `work` in the folder of an export, which it makes where there is none, while no other process can.
 * @throws {Refused} "wrong-use" where the folder holds something else; "conflict" while another export is under way there
 */
export async function inExport<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const own = join(folder, OWN);
  if (!existsSync(own) && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Refused("wrong-use", `${folder} holds something that is no export; name an empty folder, or one that is still to be made.`);
  }
  mkdirSync(own, { recursive: true });
  const letGo = holdFile(join(own, "lock"));
  if (!letGo) throw new Refused("conflict", `Another export is writing to ${folder}. Try again when it is done.`);
  try {
    return await work();
  } finally {
    letGo();
  }
}
