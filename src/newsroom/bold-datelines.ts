import { readDateline } from "../text/dateline.ts";

/** A sanitised body with the dateline at the head of each paragraph in bold: a reader sees at a glance who says what follows. */
export function boldDatelines(bodyHtml: string): string {
  return bodyHtml.replace(/<p>([^<&]{4,240})/g, (whole, head: string) => {
    const end = readDateline(head)?.end ?? 0;
    const dateline = head.slice(0, end).trimEnd();
    return dateline ? `<p><strong>${dateline}</strong>${head.slice(dateline.length)}` : whole;
  });
}
