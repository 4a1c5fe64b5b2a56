import { useQueryClient } from "@tanstack/react-query";
import { useEditorState } from "@tiptap/react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { isField } from "../../checks/is-field.ts";
import { type KeyedMark, keyedMarks } from "../../checks/keyed-marks.ts";
import { useChecks } from "../../checks/use-checks.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { showTab } from "../panel/tabs.ts";
import { chooseSign, drawSigns, signsIn } from "./check-signs.ts";
import { ChecksContext, type EditorChecks } from "./checks-context.ts";
import { onCheckClicked } from "./clicked.ts";
import { focusLack } from "./focus-lack.ts";
import { findNear, placeMarks } from "./place-marks.ts";
import { useHeldText } from "./use-held-text.ts";

/** Asks for the checks after each save, draws them in the text and walks them. */
export function ChecksProvider({ children }: { children: ReactNode }) {
  const { language } = useMessages();
  const { article, editor, text, set, mayWrite } = useDesk();
  const { data } = useChecks(article.id, "mine");
  const queries = useQueryClient();
  useHeldText(useCallback(() => void queries.invalidateQueries({ queryKey: ["checks", article.id] }), [queries, article.id]));
  const keyed = useMemo(() => data && keyedMarks(data.marks), [data]);
  const marks = useMemo(() => keyed?.filter(({ isSilenced }) => !isSilenced) ?? null, [keyed]);
  const headline = useRef<HTMLTextAreaElement | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);

  useEffect(() => {
    if (!editor || !marks) return;
    const byKey = new Map(marks.map((mark) => [mark.key, mark]));
    const signs = placeMarks(editor.state.doc, marks).flatMap(({ key, from, to }) => {
      const mark = byKey.get(key);
      return mark ? [{ key, from, to, severity: mark.severity, reason: language === "en" ? mark.en : mark.zh }] : [];
    });
    editor.view.dispatch(drawSigns(editor.state, signs));
  }, [editor, marks, language]);
  useEffect(() => {
    if (editor) editor.view.dispatch(chooseSign(editor.state, chosen));
  }, [editor, chosen]);
  useEffect(
    () =>
      onCheckClicked((key) => {
        setChosen(key);
        showTab("checks");
      }),
    [],
  );

  const drawn = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now
        ? signsIn(now.state)
            .map(({ key }) => key)
            .join("\n")
        : "",
  });
  const isStanding = useCallback(
    (mark: KeyedMark) => {
      if (isField(mark)) return true;
      return mark.paragraph < 0 ? findNear(text.headline, mark) >= 0 : (drawn ?? "").split("\n").includes(mark.key);
    },
    [drawn, text.headline],
  );
  const choose = useCallback(
    (mark: KeyedMark) => {
      setChosen(mark.key);
      showTab("checks");
      if (isField(mark)) return focusLack(mark.message);
      if (mark.paragraph < 0) {
        const at = findNear(headline.current?.value ?? "", mark);
        headline.current?.focus();
        if (at >= 0) headline.current?.setSelectionRange(at, at + mark.words.length);
        return;
      }
      const place = editor && signsIn(editor.state).find(({ key }) => key === mark.key);
      if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
    },
    [editor],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      showTab("checks");
      const standing = (marks ?? []).filter(isStanding);
      const at = standing.findIndex(({ key }) => key === chosen);
      const next = standing.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % standing.length);
      if (next) choose(next);
    },
    [marks, isStanding, chosen, choose],
  );
  const fix = useCallback(
    (mark: KeyedMark) => {
      if (mark.fix === null || !mayWrite) return;
      if (mark.paragraph < 0) {
        const at = findNear(text.headline, mark);
        if (at >= 0) set({ headline: text.headline.slice(0, at) + mark.fix + text.headline.slice(at + mark.words.length) });
        return;
      }
      const place = editor && signsIn(editor.state).find(({ key }) => key === mark.key);
      if (place) editor.view.dispatch(editor.state.tr.insertText(mark.fix, place.from, place.to).scrollIntoView());
    },
    [editor, mayWrite, set, text.headline],
  );
  const fixChosen = useCallback(() => {
    const mark = marks?.find(({ key }) => key === chosen);
    if (mark) fix(mark);
  }, [marks, chosen, fix]);
  const checks = useMemo<EditorChecks>(
    () => ({ marks, silences: data?.silences ?? [], isStanding, chosen, choose, step, fix, fixChosen, headline }),
    [marks, data, isStanding, chosen, choose, step, fix, fixChosen],
  );
  return <ChecksContext value={checks}>{children}</ChecksContext>;
}
