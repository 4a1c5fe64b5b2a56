import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts.tsx";
import { useWorkflow } from "../articles/use-workflow.ts";
import { useEditorChecks } from "./checks/checks-context.ts";
import { useDesk } from "./desk.ts";
import { primaryAct } from "./panel/primary-act.ts";
import { showTab, TABS } from "./panel/tabs.ts";
import { useActs } from "./panel/use-acts.tsx";
import { askForPreview } from "./preview/preview-button.tsx";
import { askForLink } from "./text/link-tool.tsx";

/** The keys of the editor; those of the text itself are told here and heeded by the text. */
export function EditorShortcuts() {
  const { article, save, state, editor } = useDesk();
  const { begin } = useActs();
  const { step, fixChosen } = useEditorChecks();
  const workflow = useWorkflow(article.id).data;
  const act = workflow && primaryAct(workflow, state);
  const shortcuts = useMemo<Shortcut[]>(() => {
    // In the text these keys are the text's own and never come here.
    const toText = () => void editor?.commands.focus();
    return [
      { key: "mod+s", label: "editor.save-version", act: () => void save(), whileTyping: true },
      ...(act ? [{ key: "mod+Enter", label: `act.${act}` as const, act: () => begin(act), whileTyping: true }] : []),
      { key: "mod+shift+p", label: "preview.open", act: askForPreview, whileTyping: true },
      ...TABS.map((tab, i) => ({ key: `alt+${i + 1}`, label: `editor.tab-${tab}` as const, act: () => showTab(tab), whileTyping: true })),
      { key: "F8", label: "checks.next-key", act: () => step(1), whileTyping: true },
      { key: "shift+F8", label: "checks.previous-key", act: () => step(-1), whileTyping: true },
      { key: "mod+.", label: "checks.fix-key", act: fixChosen, whileTyping: true },
      { key: "mod+b", label: "editor.bold", act: toText, whileTyping: true },
      { key: "mod+i", label: "editor.italic", act: toText, whileTyping: true },
      { key: "mod+shift+k", label: "editor.link", act: askForLink, whileTyping: true },
      { key: "mod+alt+2", label: "editor.kind-h2", act: toText, whileTyping: true },
      { key: "mod+alt+3", label: "editor.kind-h3", act: toText, whileTyping: true },
      { key: "alt+shift+ArrowUp", label: "origin.move-up", act: toText, whileTyping: true },
      { key: "alt+shift+ArrowDown", label: "origin.move-down", act: toText, whileTyping: true },
    ];
  }, [save, act, begin, editor, step, fixChosen]);
  useShortcuts(shortcuts);
  return null;
}
