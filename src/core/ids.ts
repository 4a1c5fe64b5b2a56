/** What an id names; its first letter. Staff and readers never share a space of ids. */
const ID_KINDS = {
  report: "r",
  dispatch: "d",
  event: "e",
  story: "y",
  article: "a",
  revision: "v",
  note: "q",
  preview: "x",
  view: "f",
  asset: "m",
  block: "b",
  takedown: "t",
  section: "c",
  source: "o",
  staff: "s",
  session: "n",
  credential: "w",
  invitation: "i",
  passkey: "k",
  reader: "u",
  upload: "p",
  relisting: "g",
  mail: "l",
  comment: "z",
  post: "j",
  show: "h",
  webhook: "W", // no small letter is left
  "webhook-message": "M",
  channel: "C",
  response: "R",
  "pending-item": "P",
  "routing-rule": "U",
  name: "N",
} as const;

export type IdKind = keyof typeof ID_KINDS;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford: no i l o u, sorts as its bytes
const TIME_LENGTH = 9; // 45 bits of milliseconds: until the year 3084
const RANDOM_LENGTH = 10; // 50 bits

/**
 * A random id that sorts by `now` (UTC ms): the kind's letter, nine characters of time, ten of chance.
 * @param random at least ten bytes, uniformly random
 */
export function makeId(kind: IdKind, now: number, random: Uint8Array): string {
  let id = "";
  for (let rest = now, i = 0; i < TIME_LENGTH; i++, rest = Math.floor(rest / 32)) id = ALPHABET[rest % 32] + id;
  for (let i = 0; i < RANDOM_LENGTH; i++) id += ALPHABET[(random[i] ?? 0) % 32];
  return ID_KINDS[kind] + id;
}

/** Whether `text` has the form of an id of that kind (not whether it exists). */
export function isId(kind: IdKind, text: string): boolean {
  return text.length === 1 + TIME_LENGTH + RANDOM_LENGTH && text[0] === ID_KINDS[kind] && /^[0-9a-hjkmnp-tv-z]+$/.test(text.slice(1));
}
