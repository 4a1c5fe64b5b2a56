import { createElement, Fragment, type ReactNode, useMemo } from "react";
import { SUBSET } from "../../../src/html/subset.ts";
import styles from "./reading-text.module.css";

/** A body to be read: its own tags, no links to follow by mistake, pictures by `pictureAt` (their asset's id). */
export function ReadingText({ bodyHtml, pictureAt }: { bodyHtml: string; pictureAt(source: string): ReactNode }) {
  const body = useMemo(() => new DOMParser().parseFromString(bodyHtml, "text/html").body, [bodyHtml]);
  return <div className={styles["text"]}>{shown(body, pictureAt)}</div>;
}

function shown(parent: Node, pictureAt: (source: string) => ReactNode): ReactNode[] {
  return [...parent.childNodes].map((node, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a body that is read does not change its order
    if (!(node instanceof Element)) return <Fragment key={i}>{node.textContent}</Fragment>;
    const tag = node.localName;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    if (tag === "img") return <Fragment key={i}>{pictureAt(node.getAttribute("data-asset") ?? node.getAttribute("src") ?? "")}</Fragment>;
    const inside = shown(node, pictureAt);
    if (tag === "a") return createElement("u", { key: i, title: node.getAttribute("href") }, inside);
    return Object.hasOwn(SUBSET, tag)
      ? createElement(tag, { key: i }, ...(inside.length > 0 ? [inside] : []))
      : createElement(Fragment, { key: i }, inside);
  });
}
