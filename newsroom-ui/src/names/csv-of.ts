/** The text of a file in UTF-8, or in GB18030 as Chinese programs of tables save it; null where it is neither. */
export function csvOf(bytes: ArrayBuffer): string | null {
  for (const charset of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
      return text.includes("\0") ? null : text;
    } catch {
      // the next one
    }
  }
  return null;
}
