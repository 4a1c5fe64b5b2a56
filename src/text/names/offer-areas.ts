import { type Lattice, PLACED } from "./lattice.ts";
import { PLACE } from "./lexicon.ts";
import { isSuffix } from "./suffixes.ts";

/** Weights (natural logarithms) of an area that no dictionary knows, and of each of its characters; what the area before it adds (莒县招贤镇). */
const AREA = -9;
const CHARACTER = -6.5;
const IN_AREA = 4;
const SHORTEST = 3;
const LONGEST = 5;
const NOT_IN_AREAS = /[\d·•‧a-z的中特内地位了在是和与及或将对为以从到被把向由于并也都还就而且等该此这那其各每某多个大小全城市县区州镇乡村]/i;

/** Offers the unknown places that begin at `lattice.at` and end with what they are: 招贤镇. */
export function offerAreas(lattice: Lattice, text: string): void {
  const { at, to } = lattice;
  for (let length = SHORTEST; length <= LONGEST && at + length <= to; length++) {
    if (!isSuffix(text, at + length - 1) || NOT_IN_AREAS.test(text.slice(at, at + length - 1))) continue;
    lattice.reach(at + length, AREA + CHARACTER * (length - 1) + (lattice.kindBefore() === PLACED ? IN_AREA : 0), PLACED, -1, PLACE);
  }
}
