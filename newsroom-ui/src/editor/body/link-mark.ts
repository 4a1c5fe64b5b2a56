import { Mark, mergeAttributes } from "@tiptap/core";
import { safeAddress } from "../../../../src/html/href.ts";

/** A link with an address that a body may carry. In the editor it leads nowhere: a click there sets the cursor. */
export const link = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return { href: { default: "" }, title: { default: null } };
  },
  parseHTML() {
    return [{ tag: "a[href]", getAttrs: (element) => (isBodyAddress(element.getAttribute("href")) ? null : false) }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["a", mergeAttributes(HTMLAttributes, { rel: "noopener noreferrer" }), 0];
  },
});

/** Whether a body may link there: the web, mail, or a path of this site. */
export function isBodyAddress(address: string | null): address is string {
  const safe = safeAddress(address ?? "");
  return safe.startsWith("/") || /^mailto:/i.test(safe) || (/^https?:\/\//i.test(safe) && URL.canParse(safe));
}
