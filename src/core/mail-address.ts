/** RFC 5321's longest. */
const LONGEST = 254;
/** What stands before the @ of real addresses; quoted ones are nobody's. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** A mail address as it is kept, in small letters and without the spaces around it, or null where it can be none. Whether it is anybody's, only a mail tells. */
export function mailAddress(entered: string): string | null {
  const address = entered.trim().toLowerCase();
  if (address.length > LONGEST) return null;
  const at = address.lastIndexOf("@");
  const labels = address.slice(at + 1).split(".");
  return LOCAL.test(address.slice(0, Math.max(at, 0))) && labels.length > 1 && labels.every((label) => LABEL.test(label)) ? address : null;
}
