/**
 * Puts markup, or a text alone, into the clipboard as a person's own copying would; false where the browser would not. The newer way
 * (`navigator.clipboard.write`) is missing on addresses without https, where a newsroom is tried out.
 */
export function copyMarkup(html: string | null, text = textOf(html ?? "")): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", put, { capture: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put, { capture: true });
  }
}

/** By hand: a parsed document would apply the styles, which the app's own policy forbids. */
function textOf(html: string): string {
  const lines = html.replace(/<br>|<\/(?:p|h2|h3|li|blockquote|tr)>/g, "\n").replace(/<[^<>]*>/g, "");
  return lines.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
