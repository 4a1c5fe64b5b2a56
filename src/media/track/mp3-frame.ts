/** The header of one MPEG frame of layer III. */
export interface Frame {
  /** Length of the whole frame. */
  bytes: number;
  kilobits: number;
  /** Samples a second. */
  rate: number;
  /** Samples in this frame. */
  samples: number;
}

// ISO/IEC 11172-3 and 13818-3, tables of layer III.
const KILOBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KILOBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];

/** The frame that begins at `at`, or null where none does. */
export function frameAt(bytes: Buffer, at: number): Frame | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const version = (second >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const isLayer3 = ((second >> 1) & 3) === 1;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || version === 1 || !isLayer3) return null;
  const kilobits = (version === 3 ? KILOBITS_1 : KILOBITS_2)[third >> 4];
  const rate = (RATES[(third >> 2) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
  if (!kilobits || rate === 0) return null;
  const samples = version === 3 ? 1152 : 576;
  return { bytes: Math.floor(((samples / 8) * kilobits * 1000) / rate) + ((third >> 1) & 1), kilobits, rate, samples };
}
