/** `address` as the page means it: resolved against `base`, or as it stands where there is none. Null where it leads nowhere. */
export function absolute(address: string | undefined, base: string | null): string | null {
  const trimmed = address?.trim().slice(0, 2000) ?? "";
  if (trimmed === "" || trimmed.startsWith("#") || /^(?:javascript|data|about|blob|file):/i.test(trimmed)) return null;
  const url = URL.parse(trimmed, base ?? undefined);
  if (url) return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
  return base === null ? trimmed : null;
}
