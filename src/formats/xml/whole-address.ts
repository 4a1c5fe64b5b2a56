/** `address` as a whole one, seen from `base`; null where it is none, or relative and nobody said to what. Whole ones stay as written. */
export function wholeAddress(address: string | null, base: string | null): string | null {
  const written = address?.trim();
  if (!written) return null;
  if (/^[a-z][a-z0-9+.-]{1,30}:/i.test(written)) return URL.canParse(written) ? written : null;
  return base !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
}
