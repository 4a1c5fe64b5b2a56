import type { Print } from "./print.ts";

/** A print as it is stored: JSON, its marks as the base64 of their bytes. */
export function encodePrint({ exact, length, marks, facts }: Print): string {
  const bytes = new DataView(new ArrayBuffer(marks.hashes.length * 4));
  for (const [i, hash] of marks.hashes.entries()) bytes.setUint32(i * 4, hash);
  return JSON.stringify([exact, length, marks.rate, Buffer.from(bytes.buffer).toString("base64"), facts.days, facts.people, facts.countries]);
}

/** What `encodePrint` made. @throws SyntaxError or TypeError for anything else */
export function decodePrint(stored: string): Print {
  const [exact, length, rate, marks, days, people, countries] = JSON.parse(stored);
  const bytes = Buffer.from(marks, "base64");
  const hashes = Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4));
  return { exact, length, marks: { rate, hashes }, facts: { days, people, countries } };
}
