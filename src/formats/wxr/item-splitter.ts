import { Refused } from "../../core/refused.ts";

/** Characters of one item, or of what stands before the first one, at most. */
const LONGEST = 10 * 1024 * 1024;

/** A whole piece of an export: what stands before the first item, an item with its tags, or one that was too long to be kept. */
export interface WxrPiece {
  kind: "head" | "item" | "too-long";
  text: string;
}

const MARKS = /<!\[CDATA\[|<!--|<item(?=[\s>])|<\/item\s{0,9}>/g;
/** Longer than any of the marks: as much is kept back, lest one be cut in two. */
const LONGEST_MARK = 20;

/**
 * Cuts an export into its items as it comes, so that memory holds one at a time. Marks inside CDATA and comments are text. An item of more
 * than 10 million characters is passed over and said to be so.
 */
export class ItemSplitter {
  #text = "";
  #at = 0;
  #inside = false;
  #isLong = false;
  #hasHead = false;
  #until: string | null = null;

  /** The pieces that are whole with `more`. @throws {Refused} "unreadable": over 10 million characters before the first item */
  push(more: string): WxrPiece[] {
    this.#text += more;
    const pieces: WxrPiece[] = [];
    while (this.#step(pieces)) {
      // as far as it goes
    }
    this.#shorten();
    return pieces;
  }

  /** Whether all items that began have ended. */
  isWhole(): boolean {
    return !this.#inside;
  }

  #step(pieces: WxrPiece[]): boolean {
    if (this.#until !== null) return this.#skip(this.#until);
    MARKS.lastIndex = this.#at;
    const found = MARKS.exec(this.#text);
    if (!found) {
      this.#at = Math.max(this.#at, this.#text.length - LONGEST_MARK);
      return false;
    }
    const [mark] = found;
    this.#at = found.index + mark.length;
    if (mark.startsWith("</item")) this.#end(pieces);
    else if (mark.startsWith("<item")) this.#begin(pieces, found.index);
    else this.#until = mark === "<!--" ? "-->" : "]]>";
    return true;
  }

  #skip(until: string): boolean {
    const end = this.#text.indexOf(until, this.#at);
    this.#at = end === -1 ? Math.max(this.#at, this.#text.length - until.length) : end + until.length;
    if (end !== -1) this.#until = null;
    return end !== -1;
  }

  #begin(pieces: WxrPiece[], start: number): void {
    if (this.#inside) return;
    if (!this.#hasHead) pieces.push({ kind: "head", text: this.#text.slice(0, start) });
    this.#hasHead = true;
    this.#inside = true;
    this.#text = this.#text.slice(start);
    this.#at -= start;
  }

  #end(pieces: WxrPiece[]): void {
    if (!this.#inside) return;
    pieces.push(this.#isLong ? { kind: "too-long", text: this.#text.slice(0, 0) } : { kind: "item", text: this.#text.slice(0, this.#at) });
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    this.#inside = false;
    this.#isLong = false;
  }

  /** Forgets what is no longer needed: between items, and of an item that is too long. */
  #shorten(): void {
    const isOver = this.#at > LONGEST;
    if (isOver && !this.#hasHead) throw new Refused("unreadable", "More than 10 million characters stand before its first item.");
    if (isOver && this.#inside) this.#isLong = true;
    if (!this.#hasHead || (this.#inside && !this.#isLong)) return;
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }
}
