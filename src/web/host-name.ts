/** The name in a `host` header: without its port, in small letters. */
export function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, "");
}
