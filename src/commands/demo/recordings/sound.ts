/** Samples a second: enough for a mill and a bell, 32 kB a second. */
const RATE = 16_000;

const SOUNDS = { mill: { seconds: 24, sampler: mill }, bell: { seconds: 22, sampler: bell } };

/** A sound that the demo makes by itself. */
export type SoundName = keyof typeof SOUNDS;

/** The sound of that name as a WAV of 16 bits, one channel, softly at both ends: the same bytes every time. */
export function sound(name: SoundName): Buffer {
  const { seconds, sampler } = SOUNDS[name];
  const sample = sampler();
  const length = seconds * RATE;
  const samples = new Int16Array(length);
  for (let i = 0; i < length; i++) {
    const fade = Math.min(1, i / RATE, (length - i) / RATE);
    samples[i] = 32_000 * Math.max(-1, Math.min(1, sample(i) * fade));
  }
  return wav(Buffer.from(samples.buffer));
}

/** Stone on stone: noise through a narrow window, stronger and weaker with each turn, a knock as it closes, and grains that crack. */
function mill(): (i: number) => number {
  const noise = noises(7);
  let [low, band, crack] = [0, 0, 0];
  return (i) => {
    const turn = ((i / RATE) % 2.7) / 2.7;
    const grain = noise();
    low += 0.02 * (grain - low);
    band += 0.25 * (grain - low - band);
    crack = grain > 0.9993 ? 0.5 * noise() : crack * 0.985;
    const press = 0.35 + 0.65 * Math.sin(Math.PI * turn) ** 2;
    const knock = turn < 0.04 ? Math.sin(i * 0.034) * (0.5 - turn * 12.5) : 0;
    return (1.6 * low + 0.22 * band) * press + crack * noise() + knock;
  };
}

/** A temple bell: partials that die away the sooner the higher they are; struck every seven seconds. */
function bell(): (i: number) => number {
  const partials = [0.5, 1, 1.19, 1.56, 2, 2.51, 3.01, 4.17].map(
    (ratio, n) => [2 * Math.PI * 147 * ratio, 0.34 / (n + 1.4), 0.25 + 0.32 * n] as const,
  );
  return (i) => {
    const t = (i / RATE) % 7;
    let sum = 0;
    for (const [speed, loud, dies] of partials) sum += loud * Math.exp(-dies * t) * Math.sin(speed * t);
    return sum * Math.min(1, t * 90);
  };
}

/** Numbers from −1 to 1 without a pattern that one hears. */
function noises(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function wav(samples: Buffer): Buffer {
  const head = Buffer.from("RIFF____WAVEfmt ____________________data____", "latin1");
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // plain samples
  head.writeUInt16LE(1, 22); // one channel
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
