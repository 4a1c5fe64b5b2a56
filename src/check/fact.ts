/** Something said at a place of a text, that another text may say otherwise. */
export interface Fact {
  from: number;
  to: number;
}
