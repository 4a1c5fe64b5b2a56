import { useElementSize } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./preview-frame.module.css";

/**
 * The portal's own page at a reader's width, made to fit. The frame runs no script and takes no focus; it is as high as its page, so that
 * what is around it scrolls. A changed page takes the place of the old one's body, so that nothing flashes.
 */
export function PreviewFrame({ html, width }: { html: string; width: number }) {
  const { t } = useMessages();
  const { ref, width: room } = useElementSize();
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(() => `<!doctype html>${shownOnly(html).documentElement.outerHTML}`);
  const [height, setHeight] = useState(900);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  const measure = () => setHeight(frame.current?.contentDocument?.body.offsetHeight ?? 900);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page?.querySelector("main")) return;
    page.body.replaceWith(page.adoptNode(shownOnly(html).body));
    setHeight(page.body.offsetHeight);
  }, [html]);
  return (
    <div ref={ref} className={styles["paper"]} style={{ height: height * scale, maxWidth: width }}>
      <iframe
        ref={frame}
        className={styles["frame"]}
        title={t("fronts.preview-of", { n: width })}
        srcDoc={first}
        sandbox="allow-same-origin"
        tabIndex={-1}
        inert
        onLoad={measure}
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  );
}

/** The page without its scripts, which the frame would only complain of, and with all its pictures at once: it is looked at whole. */
function shownOnly(html: string): Document {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const script of page.querySelectorAll("script")) script.remove();
  for (const picture of page.querySelectorAll("img")) picture.loading = "eager";
  return page;
}
