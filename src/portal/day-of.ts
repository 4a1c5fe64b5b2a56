/** `YYYY-MM-DD` where the text names a day that exists, else null. */
export function dayOf(text: string | undefined): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text) ? text : null;
}

/** The day from which a list goes back: null where `text` is missing, undefined where it names no day. */
export function reachOf(text: string | undefined): string | null | undefined {
  return text === undefined ? null : (dayOf(text) ?? undefined);
}
