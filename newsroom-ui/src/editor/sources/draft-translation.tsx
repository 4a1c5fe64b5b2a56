import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { DigestsApi } from "../../../../src/newsroom/api/digests.ts";
import { ApiError } from "../../api/api-error.ts";
import { call, client, type Given } from "../../api/client.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { putWords } from "./put-paragraph.ts";
import styles from "./sources-tab.module.css";
import type { TextBlock } from "./text-blocks.ts";

const { translations } = client<DigestsApi>().articles[":articleId"];
type Draft = Given<Awaited<ReturnType<typeof translations.$post>>>;

/** What the translation service makes of a paragraph, with the numbers and names in which it differs from the original. */
export function DraftTranslation({ dispatchId, paragraph, block }: { dispatchId: string; paragraph: number; block: TextBlock }) {
  const { t } = useMessages();
  const { article, editor, mayWrite } = useDesk();
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: () => call(translations.$post({ param: { articleId: article.id }, json: { dispatchId, paragraph } })),
  });
  return (
    <div className={styles["draft"]} aria-live="polite">
      {data && <Words draft={data} />}
      {data && <Marks marks={data.marks} />}
      {error && <p className={styles["failed"]}>{error instanceof ApiError ? error.message : t("origin.unreached")}</p>}
      <div>
        {data && editor && mayWrite && (
          <Button variant="default" size="compact-sm" onClick={() => putWords(editor, block, data.text)}>
            {t("origin.take-draft")}
          </Button>
        )}
        {mayWrite && (
          <Button variant="subtle" size="compact-sm" loading={isPending} onClick={() => mutate()}>
            {t(data || error ? "origin.translate-again" : "origin.translate")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The draft, with what is marked in it. */
function Words({ draft: { text, marks } }: { draft: Draft }) {
  const places = marks.flatMap(({ at }) => at ?? []).sort((a, b) => a.from - b.from);
  return (
    <p lang="zh-Hans">
      {places.map(({ from, to }, i) => (
        <span key={from}>
          {text.slice(places[i - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(places.at(-1)?.to ?? 0)}
    </p>
  );
}

function Marks({ marks }: Pick<Draft, "marks">) {
  const { t } = useMessages();
  if (marks.length === 0) return <p className={styles["same"]}>{t("origin.draft-agrees")}</p>;
  return (
    <ul>
      {marks.map(({ kind, words, zh }) => (
        <li key={kind + words}>{t(`origin.${kind}`, { words, zh: zh ?? "" })}</li>
      ))}
    </ul>
  );
}
