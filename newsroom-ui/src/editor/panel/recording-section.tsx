import { Button, NumberInput, Select } from "@mantine/core";
import { IconMicrophone } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { Recording } from "../../../../src/core/article.ts";
import { bytesSaid, lengthSaid } from "../../library/measures.ts";
import { useAsset } from "../../library/use-asset.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useShowChoices } from "../../shows/use-shows.ts";
import { useDesk } from "../desk.ts";
import panel from "./panel.module.css";
import styles from "./recording-section.module.css";

const RecordingPicker = lazy(() => import("../../library/recording-picker.tsx"));

/** 音视频: what is heard or seen in the article, and the show of which it is an episode. */
export function RecordingSection() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  const { recording } = text;
  const [isPicking, pick] = useState(false);
  return (
    <section className={panel["section"]}>
      <h2>{t("recording.title")}</h2>
      {recording && <Heard assetId={recording.assetId} />}
      {recording && <Episode recording={recording} />}
      {mayWrite && (
        <div className={panel["acts"]}>
          <Button variant="default" leftSection={<IconMicrophone size={15} />} onClick={() => pick(true)}>
            {t(recording ? "recording.change" : "recording.choose")}
          </Button>
          {recording && (
            <Button variant="subtle" color="gray" onClick={() => set({ recording: null })}>
              {t("recording.remove")}
            </Button>
          )}
        </div>
      )}
      <p className={panel["quiet"]}>{t("recording.hint")}</p>
      {isPicking && (
        <Suspense>
          <RecordingPicker
            onClose={() => pick(false)}
            onPick={(assetId) => {
              set({ recording: { showId: null, episode: null, ...recording, assetId } });
              pick(false);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function Heard({ assetId }: { assetId: string }) {
  const { data: asset } = useAsset(assetId);
  if (!asset) return <p className={panel["quiet"]}>{assetId}</p>;
  const { kind, file, caption, credit, duration, size } = asset;
  return (
    <figure className={styles["heard"]}>
      {kind === "video" ? (
        // biome-ignore lint/a11y/useMediaCaption: the text beside it is what is said in it
        <video controls preload="metadata" src={file ?? ""} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: the text beside it is what is said in it
        <audio controls preload="metadata" src={file ?? ""} />
      )}
      <figcaption>
        {caption}
        <span>{[credit, duration === null ? null : lengthSaid(duration), bytesSaid(size)].filter(Boolean).join(" · ")}</span>
      </figcaption>
    </figure>
  );
}

function Episode({ recording }: { recording: Recording }) {
  const { t } = useMessages();
  const { article, set, mayWrite } = useDesk();
  const all = useShowChoices();
  // A show of another site than those on which the article stands is only named where it was chosen already.
  const shows = all.filter(({ id, siteId }) => id === recording.showId || article.places.some((place) => place.siteId === siteId));
  if (shows.length === 0) return null;
  return (
    <div className={styles["episode"]}>
      <Select
        label={t("recording.show")}
        placeholder={t("recording.no-show")}
        clearable
        disabled={!mayWrite}
        data={shows.map(({ id, name }) => ({ value: id, label: name }))}
        value={recording.showId}
        onChange={(showId) => set({ recording: { ...recording, showId, episode: showId === null ? null : recording.episode } })}
      />
      <NumberInput
        label={t("recording.episode")}
        min={1}
        max={100_000}
        allowDecimal={false}
        disabled={!mayWrite || recording.showId === null}
        value={recording.episode ?? ""}
        onChange={(value) => set({ recording: { ...recording, episode: typeof value === "number" && value >= 1 ? value : null } })}
      />
    </div>
  );
}
