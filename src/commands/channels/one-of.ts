import { Refused } from "../../core/refused.ts";

/** What a flag says, where it is one of those that are known. @throws {Refused} "wrong-use" */
export function oneOf<T extends string>(flag: string, known: readonly T[], said: unknown): T {
  const found = known.find((one) => one === said);
  if (!found) throw new Refused("wrong-use", `${flag} is one of ${known.join(", ")}.`);
  return found;
}
