import type { Licence, Source } from "./source.ts";

/** What a source's licence allows on a day (`2026-03-02`) of its zone: outside its days it forbids. */
export function licenceOn({ licence, licenceFrom, licenceUntil }: Pick<Source, "licence" | "licenceFrom" | "licenceUntil">, day: string): Licence {
  const isOver = licenceUntil != null && day > licenceUntil;
  const isToCome = licenceFrom != null && day < licenceFrom;
  return isOver || isToCome ? "forbidden" : licence;
}
