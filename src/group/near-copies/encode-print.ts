import type { Print } from "./print.ts";

type Row = [exact: string, length: number, rate: number, hashes: string, days: string[], people: string[], countries: string[], numbers: string[]];

/** A print as it is stored: JSON, of an average report 800 bytes, its marks as the base64 of their bytes. */
export function encodePrint({ exact, length, marks, facts }: Print): string {
  const bytes = Buffer.alloc(marks.hashes.length * 4);
  for (const [i, hash] of marks.hashes.entries()) bytes.writeUInt32BE(hash, i * 4);
  const row: Row = [exact, length, marks.rate, bytes.toString("base64"), facts.days, facts.people, facts.countries, facts.numbers];
  return JSON.stringify(row);
}

/** @param stored what `encodePrint` made; nothing else is expected */
export function decodePrint(stored: string): Print {
  const [exact, length, rate, base64, days, people, countries, numbers] = JSON.parse(stored) as Row;
  const bytes = Buffer.from(base64, "base64");
  const hashes = Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4));
  return { exact, length, marks: { rate, hashes }, facts: { days, people, countries, numbers } };
}
