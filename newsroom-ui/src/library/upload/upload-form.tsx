import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { showDone } from "../../app/undo.tsx";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { Still } from "../asset-card.tsx";
import { uploads } from "../asset-line.ts";
import { isComplete, NO_WORDS, saidOf, type Words } from "../words.ts";
import { WordsFields } from "../words-fields.tsx";
import type { UploadItem } from "./item.ts";
import { queue } from "./queue.ts";
import styles from "./upload-tray.module.css";

/** What was said of the last one: whoever hands in ten of one photographer writes the credit once. */
let last: Pick<Words, "credit" | "rights"> = { credit: "", rights: "" };

/** Describes a file that has arrived; caption, credit and rights are required. */
export function UploadForm({ item, kept }: { item: UploadItem; kept(assetId: string): void }) {
  const { t } = useMessages();
  const { zone } = useTimes();
  const client = useQueryClient();
  const [words, setWords] = useState<Words>({ ...NO_WORDS, ...last });
  const { same, alike, kind } = item.inspection ?? { same: null, alike: [], kind: "picture" };
  const keep = useMutation({
    mutationFn: () =>
      call(uploads[":uploadId"].asset.$post({ param: { uploadId: item.uploadId ?? "" }, json: { ...saidOf(words, zone), evenSo: same !== null } })),
    onSuccess: ({ assetId }) => {
      last = { credit: words.credit, rights: words.rights };
      queue.done(item.key);
      void client.invalidateQueries({ queryKey: ["assets"] });
      showDone(t("library.kept", { caption: words.caption }), t);
      kept(assetId);
    },
    onError: (error) => showError(error, t),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  const useSame = () => {
    void queue.discard(item.key).catch((error) => showError(error, t));
    if (same) kept(same.id);
  };
  return (
    <form onSubmit={submit}>
      {same && (
        <div className={styles["same"]}>
          <span className={styles["mini"]}>
            <Still line={same} shape={1.5} />
          </span>
          <span>
            {t("library.same")} <b>{same.caption}</b> · {same.credit}
          </span>
          <Button size="compact-sm" onClick={useSame}>
            {t("library.use-same")}
          </Button>
        </div>
      )}
      {alike.length > 0 && (
        <div className={styles["alike"]}>
          <span>{t("library.alike")}</span>
          {alike.map((line) => (
            <button type="button" key={line.id} className={styles["mini"]} title={`${line.caption} · ${line.credit}`} onClick={() => kept(line.id)}>
              <Still line={line} shape={1.5} />
            </button>
          ))}
        </div>
      )}
      <WordsFields words={words} set={(change) => setWords({ ...words, ...change })} isPicture={kind === "picture"} />
      <div className={styles["acts"]}>
        <Button type="submit" disabled={!isComplete(words)} loading={keep.isPending} variant={same ? "default" : "filled"}>
          {t(same ? "library.even-so" : "library.keep")}
        </Button>
      </div>
    </form>
  );
}
