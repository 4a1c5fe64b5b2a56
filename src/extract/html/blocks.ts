import type { Element } from "./tree.ts";
import { isInline, type Visitor, walk } from "./walk.ts";

/** A run of text that stands by itself on the page: a paragraph, a heading, a list item, or a line ended by `<br>`. */
export interface Block {
  text: string;
  /** Nearest element around it that begins a new line on the page. */
  element: Element;
  /** About its visible characters: a Han character is one, a word in letters or digits two. */
  weight: number;
  /** The part of `weight` that stands in links. */
  linked: number;
  /** Marks that end or divide sentences. */
  marks: number;
  /** Links that begin in it. */
  links: Element[];
}

/** The page's blocks in order, and for each element the blocks in it, as `[from, to)`. */
export interface Layout {
  blocks: Block[];
  ranges: Map<Element, readonly [from: number, to: number]>;
}

/** Cuts what a reader sees of `root` into blocks. Linear in the page's size. */
export function layOut(root: Element): Layout {
  const layer = new Layer(root);
  walk(root, layer);
  return { blocks: layer.blocks, ranges: layer.ranges };
}

/** All text in the element, seen or not, as written. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** A text without the page's layout: every run of spaces is one space. */
export function tidy(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
}

class Layer implements Visitor {
  readonly blocks: Block[] = [];
  readonly ranges = new Map<Element, readonly [from: number, to: number]>();
  private readonly homes: Element[];
  private readonly starts: number[] = [];
  private linkDepth = 0;
  private links: Element[] = [];
  private run = "";
  private linkRun = "";

  constructor(root: Element) {
    this.homes = [root];
  }

  enter(element: Element): void {
    if (!isInline(element)) this.homes.push(element);
    if (element.name === "a") {
      this.linkDepth++;
      this.links.push(element);
    }
    this.starts.push(this.blocks.length);
  }

  leave(element: Element): void {
    if (!isInline(element)) this.homes.pop();
    if (element.name === "a") this.linkDepth--;
    this.ranges.set(element, [this.starts.pop() ?? 0, this.blocks.length + (this.run === "" ? 0 : 1)]);
  }

  text(text: string): void {
    if (this.run === "" && text.trim() === "") return;
    this.run += text;
    if (this.linkDepth > 0) this.linkRun += `${text} `;
  }

  edge(): void {
    const element = this.homes[this.homes.length - 1];
    const text = tidy(this.run);
    if (element && text !== "") this.blocks.push(blockOf(text, this.linkRun, element, this.links));
    this.run = "";
    this.linkRun = "";
    this.links = [];
  }
}

function blockOf(text: string, linkRun: string, element: Element, links: Element[]): Block {
  const weight = weigh(text);
  return { text, element, weight, linked: Math.min(weight, weigh(linkRun)), marks: text.match(/[,.;:!?，。；：！？、]/g)?.length ?? 0, links };
}

/** About the visible characters of a text: a Han character is one, a word in letters or digits two. */
export function weigh(text: string): number {
  if (text === "") return 0;
  const han = text.match(/[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]/g)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+/gu)?.length ?? 0;
  return han + 2 * words;
}
