import { Button } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { type AssetDetail, assets } from "./asset-line.ts";
import styles from "./asset-panel.module.css";
import { CropPreviews } from "./crop-previews.tsx";
import { FocalPicker } from "./focal-picker.tsx";
import { isComplete, saidOf, wordsOf } from "./words.ts";
import { WordsFields } from "./words-fields.tsx";

/** The asset itself, and what is said of it; whoever may not change it reads the same. */
export function AssetForm({ asset, closed }: { asset: AssetDetail; closed(): void }) {
  const { t } = useMessages();
  const { zone } = useTimes();
  const client = useQueryClient();
  const before = wordsOf(asset, zone);
  const [words, setWords] = useState(before);
  const mayEdit = asset.may.includes("edit");
  const isSaved = JSON.stringify(words) === JSON.stringify(before);
  const param = { assetId: asset.id };
  const refresh = () => client.invalidateQueries({ queryKey: ["assets"] });
  const save = useMutation({
    mutationFn: () => call(assets[":assetId"].$put({ param, json: { ...saidOf(words, zone), version: asset.version } })),
    onSuccess: () => {
      void refresh();
      showDone(t(asset.uses.some(({ isPublic }) => isPublic) ? "library.saved-public" : "library.saved"), t);
    },
    onError: (error) => showError(error, t),
  });
  const remove = useMutation({
    mutationFn: () => call(assets[":assetId"].$delete({ param })),
    onSuccess: () => {
      closed();
      void refresh();
      showDone(t("library.deleted"), t);
    },
    onError: (error) => showError(error, t),
  });
  const askRemove = () =>
    modals.openConfirmModal({
      title: t("library.delete-title"),
      children: t("library.delete-text"),
      labels: { confirm: t("library.delete"), cancel: t("common.cancel") },
      confirmProps: { color: "alarm" },
      onConfirm: () => remove.mutate(),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles["form"]} onSubmit={submit}>
      {asset.file && <Player asset={asset} src={asset.file} />}
      {asset.preview && (
        <>
          <FocalPicker src={asset.preview} focal={words.focal} set={(focal) => setWords({ ...words, focal })} disabled={!mayEdit} />
          <p className={styles["quiet"]}>{t(mayEdit ? "library.focal-hint" : "library.read-only")}</p>
          <CropPreviews asset={asset} focal={words.focal} isSaved={isSaved} />
        </>
      )}
      <WordsFields words={words} set={(change) => setWords({ ...words, ...change })} isPicture={asset.kind === "picture"} disabled={!mayEdit} />
      {mayEdit && (
        <div className={styles["acts"]}>
          <Button type="submit" disabled={isSaved || !isComplete(words)} loading={save.isPending}>
            {t("common.save")}
          </Button>
          {!isSaved && (
            <Button variant="subtle" color="gray" onClick={() => setWords(before)}>
              {t("common.cancel")}
            </Button>
          )}
          {asset.may.includes("delete") && (
            <Button className={styles["last"]} variant="subtle" color="alarm" onClick={askRemove}>
              {t("library.delete")}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

function Player({ asset: { kind, caption }, src }: { asset: AssetDetail; src: string }) {
  // biome-ignore lint/a11y/useMediaCaption: what was handed in has no captions of its own; the caption stands beside it
  if (kind === "video") return <video className={styles["player"]} src={src} controls preload="metadata" aria-label={caption} />;
  // biome-ignore lint/a11y/useMediaCaption: as above
  return <audio className={styles["player"]} src={src} controls preload="metadata" aria-label={caption} />;
}
