/** A quotation as a label has it. */
interface LabelledQuotation {
  start: number;
  end: number;
  direct: boolean;
  /** Names of the speaker, any of which will do. */
  speakers: string[];
}

/** Shares of what is labelled and what is found. */
export interface Compared {
  /** 2 × exact / (labelled + found): first and last character and directness are right. */
  exact: number;
  /** Of those that begin at a labelled place, how many have the right speaker. */
  speaker: number;
}

/** Holds what was found in each place against its labels. */
export function compared(
  places: readonly { found: readonly { start: number; end: number; direct: boolean; speaker: string }[]; labelled: readonly LabelledQuotation[] }[],
): Compared {
  let exact = 0;
  let begun = 0;
  let right = 0;
  let all = 0;
  for (const { found, labelled } of places) {
    all += found.length + labelled.length;
    for (const label of labelled) {
      const match = found.find(({ start }) => start === label.start);
      if (!match) continue;
      begun++;
      if (match.end === label.end && match.direct === label.direct) exact++;
      if (label.speakers.includes(match.speaker)) right++;
    }
  }
  return { exact: (2 * exact) / all, speaker: right / begun };
}
