import { sanitise } from "../../html/sanitise.ts";
import { escapeHtml } from "../../html/tag.ts";
import { absolute } from "./address.ts";
import type { Layout } from "./blocks.ts";
import { isNoise } from "./noise.ts";
import { pictureMarkup } from "./picture.ts";
import type { Element } from "./tree.ts";
import { isInline, type Visitor, walk } from "./walk.ts";

/** What belongs to the report: blocks of `layout` that lie in `element`. */
export interface Kept {
  element: Element;
  blocks: ReadonlySet<number>;
}

/** The kept blocks as a body in the subset, with their pictures. Addresses are resolved against `base` where there is one. */
export function writeBody(kept: Kept, layout: Layout, base: string | null): string {
  const writer = new Writer(kept, layout, base);
  walk(kept.element, writer);
  return sanitise(writer.markup.join(""));
}

/** Elements that hold other blocks or a single line; all else that begins a line is a paragraph a run. */
const CARRIED = new Set("h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption table thead tbody tr td th caption".split(" "));
const LINES = new Set("h1 h2 h3 h4 h5 h6 li figcaption td th caption".split(" "));
const MARKED = new Set("strong b em i sub sup".split(" "));

/** Walks as the layout did, so that its count of blocks is the layout's. Inline marks are closed and opened again at each edge. */
class Writer implements Visitor {
  readonly markup: string[] = [];
  private readonly kept: Kept;
  private readonly base: string | null;
  private block: number;
  private readonly last: number;
  private run = "";
  private hasText = false;
  private pictures = "";
  private noise = 0;
  private readonly marks: string[] = [];
  private readonly open: string[] = [];

  constructor(kept: Kept, layout: Layout, base: string | null) {
    this.kept = kept;
    this.base = base;
    this.block = layout.ranges.get(kept.element)?.[0] ?? 0;
    this.last = [...kept.blocks].at(-1) ?? -1;
  }

  enter(element: Element): void {
    if (element !== this.kept.element && isNoise(element)) this.noise++;
    if (element.name === "img") this.picture(element);
    if (isInline(element)) this.enterInline(element);
    else this.enterBlock(element);
  }

  leave(element: Element): void {
    if (element !== this.kept.element && isNoise(element)) this.noise--;
    if (isInline(element)) this.leaveInline(element);
    else this.leaveBlock();
  }

  text(text: string): void {
    this.run += escapeHtml(text);
    this.hasText ||= text.trim() !== "";
  }

  edge(): void {
    if (this.hasText && this.kept.blocks.has(this.block++)) {
      const closed =
        this.run +
        this.marks
          .map((mark) => `</${nameOf(mark)}>`)
          .toReversed()
          .join("");
      this.markup.push(LINES.has(this.open[this.open.length - 1] ?? "") ? `${closed}<br>` : `<p>${closed}</p>`);
    }
    this.markup.push(this.pictures);
    this.pictures = "";
    this.run = this.marks.join("");
    this.hasText = false;
  }

  private enterBlock({ name }: Element): void {
    const carried = CARRIED.has(name) && this.block <= this.last;
    this.open.push(carried ? name : "");
    if (carried) this.markup.push(`<${name}>`);
  }

  private leaveBlock(): void {
    const name = this.open.pop();
    if (name) this.markup.push(`</${name}>`);
  }

  private enterInline(element: Element): void {
    const mark = markOf(element, this.base);
    if (!mark) return;
    this.marks.push(mark);
    this.run += mark;
  }

  private leaveInline(element: Element): void {
    if (!markOf(element, this.base)) return;
    this.marks.pop();
    this.run += `</${element.name}>`;
  }

  private picture(element: Element): void {
    if (this.block > this.last + 1) return;
    const beside = this.kept.blocks.has(this.block) || this.kept.blocks.has(this.block - 1);
    if (beside && this.noise === 0) this.pictures += pictureMarkup(element, this.base);
  }
}

function markOf(element: Element, base: string | null): string | null {
  if (MARKED.has(element.name)) return `<${element.name}>`;
  const address = element.name === "a" ? absolute(element.attributes["href"], base) : null;
  return address ? `<a href="${escapeHtml(address)}">` : null;
}

function nameOf(mark: string): string {
  return /^<([a-z]+)/.exec(mark)?.[1] ?? "";
}
