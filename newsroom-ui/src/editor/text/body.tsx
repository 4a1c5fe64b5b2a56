import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef } from "react";
import { showDone } from "../../app/undo.tsx";
import { useMessages } from "../../messages/use-messages.tsx";
import { EXTENSIONS } from "../body/extensions.ts";
import { toBody } from "../body/to-body.ts";
import { toDocument } from "../body/to-document.ts";
import { checkSigns } from "../checks/check-signs.ts";
import { tellCheckClicked } from "../checks/clicked.ts";
import { useDesk } from "../desk.ts";
import { moveByKey } from "../sources/move-block.ts";
import { originSigns } from "../sources/origin-signs.ts";
import "../sources/origin-signs.css";
import { useSigns } from "../sources/use-provenance.ts";
import { blockSigns } from "./block-signs.ts";
import styles from "./body.module.css";
import { learnPictures } from "./known-pictures.ts";
import { pasteInto } from "./paste-handler.ts";
import { pictureView } from "./picture-view.ts";
import { fillHole } from "./put-picture.ts";

/** The body. What is on the screen when it appears stays its own: another text comes by another key. */
export function Body() {
  const { t } = useMessages();
  const { text, set, article, mayWrite, setEditor, pick } = useDesk();
  const opened = useRef(text.bodyHtml);
  const now = useRef({ t, pick });
  now.current = { t, pick };
  useEffect(() => learnPictures(article.pictures), [article.pictures]);
  const extensions = useMemo(
    () => [
      ...EXTENSIONS,
      blockSigns.configure({
        tag: (n) => now.current.t("editor.dispatch", { n }),
        fill: (at) => now.current.pick((picture) => held.current && fillHole(held.current, at, picture)),
      }),
      checkSigns.configure({ choose: tellCheckClicked }),
      originSigns.configure({ name: (kind) => now.current.t(`origin.${kind}`), unsourced: () => now.current.t("origin.unsourced") }),
      moveByKey,
    ],
    [],
  );
  const editor = useEditor({
    extensions,
    content: toDocument(opened.current),
    editable: mayWrite,
    injectCSS: false,
    enableContentCheck: true,
    onContentError: ({ error }) => {
      throw error;
    },
    onUpdate: ({ editor: changed }) => set({ bodyHtml: toBody(changed.getJSON()) }),
    editorProps: {
      attributes: {
        class: styles["body"] ?? "",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("editor.body"),
        spellcheck: "false",
      },
      nodeViews: {
        picture: (node) => pictureView(node, now.current.t("editor.picture-elsewhere")),
        inlinePicture: (node) => pictureView(node, now.current.t("editor.picture-elsewhere")),
      },
      handlePaste: (_view, event) => {
        if (!held.current) return false;
        const { handled, holes } = pasteInto(held.current, event);
        if (holes > 0) showDone(now.current.t("editor.pasted-holes", { n: holes }), now.current.t);
        return handled;
      },
    },
  });
  const held = useRef(editor);
  held.current = editor;
  useEffect(() => {
    setEditor(editor);
    return () => setEditor(null);
  }, [editor, setEditor]);
  useEffect(() => editor.setEditable(mayWrite, false), [editor, mayWrite]);
  useSigns(article.id, editor);
  return <EditorContent editor={editor} />;
}
