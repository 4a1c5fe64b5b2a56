import type { Html } from "../html/tag.ts";

/** What stands at an address, whoever asks. */
export interface Made {
  status: 200 | 301 | 302 | 400 | 404 | 405 | 410 | 429 | 500;
  /** Media type, with its charset. */
  type: string;
  body: string;
  /** Where a moved address leads: a path of the same site, or a whole address of another. */
  location?: string;
  /** Pages of other sites may read it: feeds, transcripts, the API. */
  isOpen?: true;
}

/** A page. */
export function pageMade(page: Html, status: Made["status"] = 200): Made {
  return { status, type: "text/html; charset=utf-8", body: page.markup };
}

/** A feed, a list for machines, a manifest. */
export function textMade(type: string, body: string): Made {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}

/** What programs read, wherever they run. */
export function openMade(type: string, body: string, status: Made["status"] = 200): Made {
  return { status, type: `${type}; charset=utf-8`, body, isOpen: true };
}

/** An address that leads to another: for ever (301), or for now (302). */
export function movedMade(location: string, status: 301 | 302): Made {
  return { status, type: "text/plain; charset=utf-8", body: "", location };
}
