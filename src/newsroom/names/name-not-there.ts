import { Refused } from "../../core/refused.ts";

export function nameNotThere(): Refused {
  return new Refused("not-found", "There is no such name.", "没有这个名称。");
}
