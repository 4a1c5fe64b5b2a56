import { Button, Group, Input } from "@mantine/core";
import { useState } from "react";
import PicturePicker from "../library/picture-picker.tsx";
import { useAsset } from "../library/use-asset.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./shows.module.css";

/** A show's cover, chosen from the library. */
export function CoverField({ assetId, set, error }: { assetId: string | null; set(assetId: string | null): void; error: string | undefined }) {
  const { t } = useMessages();
  const [isPicking, pick] = useState(false);
  return (
    <Input.Wrapper label={t("shows.cover")} description={t("shows.cover-hint")} error={error}>
      <Group mt={6}>
        {assetId !== null && <Cover assetId={assetId} />}
        <Button variant="default" onClick={() => pick(true)}>
          {t(assetId === null ? "shows.choose-cover" : "shows.change-cover")}
        </Button>
        {assetId !== null && (
          <Button variant="subtle" color="gray" onClick={() => set(null)}>
            {t("shows.no-cover")}
          </Button>
        )}
      </Group>
      <PicturePicker
        opened={isPicking}
        onClose={() => pick(false)}
        onPick={({ id }) => {
          set(id);
          pick(false);
        }}
      />
    </Input.Wrapper>
  );
}

function Cover({ assetId }: { assetId: string }) {
  const { data } = useAsset(assetId);
  return data?.preview ? <img className={styles["cover"]} src={data.preview} alt={data.alt || data.caption} /> : null;
}
