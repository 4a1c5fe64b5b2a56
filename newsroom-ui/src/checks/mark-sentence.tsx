import { useMessages } from "../messages/use-messages.tsx";
import { isField } from "./is-field.ts";
import type { CheckMark } from "./use-checks.ts";

/** A mark in one line: its rule, the words, the reason. */
export function MarkSentence({ mark }: { mark: CheckMark }) {
  const { t, language } = useMessages();
  return (
    <>
      <b>{t(`checks.rule-${mark.rule}`)}</b> {!isField(mark) && <q>{mark.words}</q>} {language === "en" ? mark.en : mark.zh}
    </>
  );
}
