/** Documents that may be published in one millisecond before they run over into the next. */
const IN_ONE_MS = 1024;
/** From the year 2248 on a number would not be whole any more; what is dated later, or as long before 1970, stands at the end. */
const LAST_MS = Date.UTC(2200, 0, 1);

/** Least number of a document published at `at` (UTC ms): numbers rise with time. */
export function firstDocAt(at: number): number {
  return Math.max(-LAST_MS, Math.min(LAST_MS, Math.floor(at))) * IN_ONE_MS;
}

/** Least number after those of that millisecond. */
export function afterDocsAt(at: number): number {
  return firstDocAt(at) + IN_ONE_MS;
}

/** After every document. */
export const LAST_DOC = Number.MAX_SAFE_INTEGER;
