/** Lengths of the dictionary's words that begin at a place, as bits. */
export interface WordLengths {
  places: number;
  others: number;
}
