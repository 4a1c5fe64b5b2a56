import { absolute } from "../html/address.ts";
import { metaOf, readHead } from "../html/head.ts";
import { parseTree } from "../html/tree.ts";
import { type ArticleLink, articleLinks } from "./article-links.ts";
import { nextPage } from "./next-page.ts";

/** The front of a site or a section. */
export interface FrontPage {
  title: string | null;
  links: ArticleLink[];
  /** Address of the page of older articles, or null. */
  next: string | null;
}

/** Reads the front of a site or a section as a list of its articles. Linear in its size; never throws for what the page holds. @param url where it lies */
export function readFrontPage(markup: string, url: string): FrontPage {
  const root = parseTree(markup);
  const head = readHead(root);
  const base = absolute(head.base ?? undefined, url) ?? url;
  return { title: metaOf(head, "og:site_name") ?? head.title, links: articleLinks(root, base, url), next: nextPage(root, base, url) };
}
