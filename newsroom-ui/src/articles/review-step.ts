const STEPS = [1, 2, 3] as const;

/** A review's number as message keys name it (一审, 二审, 三审); null outside of review. */
export function reviewStep(step: number): (typeof STEPS)[number] | null {
  return STEPS.find((one) => one === step) ?? null;
}
