import { Select } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconClearFormatting,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconSubscript,
  IconSuperscript,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { PreviewButton } from "../preview/preview-button.tsx";
import { LinkTool } from "./link-tool.tsx";
import { putPicture } from "./put-picture.ts";
import { TableTool } from "./table-tool.tsx";
import { Tool } from "./tool.tsx";
import styles from "./toolbar.module.css";

/** The tools of the text, and the way to its preview. */
export function Toolbar() {
  const { t } = useMessages();
  const { editor, mayWrite } = useDesk();
  return (
    <div className={styles["bar"]} role="toolbar" aria-label={t("editor.tools")}>
      {editor && mayWrite && <Tools editor={editor} />}
      {!mayWrite && <span className={styles["reading"]}>{t("editor.read-only")}</span>}
      <span className={styles["right"]}>
        <PreviewButton />
      </span>
    </div>
  );
}

function Tools({ editor }: { editor: Editor }) {
  const { t } = useMessages();
  const { pick } = useDesk();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      block: now.isActive("heading", { level: 2 }) ? "h2" : now.isActive("heading", { level: 3 }) ? "h3" : "p",
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      sub: now.isActive("shift", { to: "sub" }),
      sup: now.isActive("shift", { to: "sup" }),
      bullets: now.isActive("bulletList"),
      numbers: now.isActive("orderedList"),
      quote: now.isActive("blockquote"),
      mayUndo: now.can().undo(),
      mayRedo: now.can().redo(),
    }),
  });
  const act = () => editor.chain().focus();
  return (
    <>
      <Tool icon={IconArrowBackUp} label={t("editor.undo")} keys="Ctrl Z" disabled={!on.mayUndo} onUse={() => act().undo().run()} />
      <Tool icon={IconArrowForwardUp} label={t("editor.redo")} keys="Ctrl Shift Z" disabled={!on.mayRedo} onUse={() => act().redo().run()} />
      <i className={styles["rule"]} />
      <Select
        className={styles["kind"]}
        variant="unstyled"
        size="xs"
        aria-label={t("editor.kind")}
        value={on.block}
        allowDeselect={false}
        data={[
          { value: "p", label: t("editor.kind-p") },
          { value: "h2", label: t("editor.kind-h2") },
          { value: "h3", label: t("editor.kind-h3") },
        ]}
        onChange={(kind) =>
          kind === "p"
            ? act().setNode("paragraph").run()
            : act()
                .setNode("heading", { level: kind === "h2" ? 2 : 3 })
                .run()
        }
      />
      <i className={styles["rule"]} />
      <Tool icon={IconBold} label={t("editor.bold")} keys="Ctrl B" isOn={on.bold} onUse={() => act().toggleMark("bold").run()} />
      <Tool icon={IconItalic} label={t("editor.italic")} keys="Ctrl I" isOn={on.italic} onUse={() => act().toggleMark("italic").run()} />
      <Tool icon={IconSuperscript} label={t("editor.sup")} isOn={on.sup} onUse={() => act().toggleMark("shift", { to: "sup" }).run()} />
      <Tool icon={IconSubscript} label={t("editor.sub")} isOn={on.sub} onUse={() => act().toggleMark("shift", { to: "sub" }).run()} />
      <LinkTool editor={editor} />
      <Tool icon={IconClearFormatting} label={t("editor.clear")} onUse={() => act().unsetAllMarks().run()} />
      <i className={styles["rule"]} />
      <Tool
        icon={IconList}
        label={t("editor.bullets")}
        keys="Ctrl Shift 8"
        isOn={on.bullets}
        onUse={() => act().toggleList("bulletList", "listItem").run()}
      />
      <Tool
        icon={IconListNumbers}
        label={t("editor.numbers")}
        keys="Ctrl Shift 7"
        isOn={on.numbers}
        onUse={() => act().toggleList("orderedList", "listItem").run()}
      />
      <Tool icon={IconBlockquote} label={t("editor.quote")} isOn={on.quote} onUse={() => act().toggleWrap("blockquote").run()} />
      <i className={styles["rule"]} />
      <Tool icon={IconPhoto} label={t("editor.picture")} onUse={() => pick((picture) => putPicture(editor, picture))} />
      <TableTool editor={editor} />
    </>
  );
}
