import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import type { AssetFilter } from "./asset-filter.ts";
import { AssetGrid } from "./asset-grid.tsx";
import type { AssetLine } from "./asset-line.ts";
import { DropZone } from "./drop-zone.tsx";
import { LibraryFilterBar } from "./library-filter-bar.tsx";
import type { PickedPicture } from "./picked.ts";
import styles from "./picture-picker.module.css";
import { UploadTray } from "./upload/upload-tray.tsx";
import { UploadButton } from "./upload-button.tsx";
import { useAsset } from "./use-asset.ts";
import { useAssets } from "./use-assets.ts";

export interface PicturePickerProps {
  opened: boolean;
  onClose(): void;
  onPick(asset: PickedPicture): void;
}

/** Chooses a picture from the library, or takes a new one in. */
export default function PicturePicker({ opened, onClose, onPick }: PicturePickerProps) {
  const { t } = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} size={1080} title={t("library.pick-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {opened && <Choice onPick={onPick} />}
    </Modal>
  );
}

function Choice({ onPick }: Pick<PicturePickerProps, "onPick">) {
  const { t } = useMessages();
  const [filter, setFilter] = useState<AssetFilter>({});
  const [selected, setSelected] = useState<string | null>(null);
  const shown = useAssets({ ...filter, kind: "picture" });
  return (
    <DropZone className={styles["choice"]}>
      <div className={styles["bar"]}>
        <LibraryFilterBar filter={filter} show={setFilter} kinds={false} />
        <UploadButton accept="image/*" variant="default" />
      </div>
      <div className={styles["grid"]}>
        <UploadTray kept={setSelected} />
        <AssetGrid
          shown={shown}
          selected={selected}
          open={({ id }) => setSelected(id)}
          empty={<EmptyState title={t("library.none-found")} hint={t("library.none-hint")} />}
        />
      </div>
      {selected && <Chosen key={selected} assetId={selected} onPick={onPick} />}
    </DropZone>
  );
}

/** The one that is marked, with what will stand under it. */
function Chosen({ assetId, onPick }: { assetId: string } & Pick<PicturePickerProps, "onPick">) {
  const { t } = useMessages();
  const { data: asset } = useAsset(assetId);
  if (asset?.kind !== "picture") return null;
  return (
    <footer className={styles["foot"]}>
      <span className={styles["words"]}>
        <b>{asset.caption}</b> {asset.credit}
        {asset.rightsState === "expired" && <em>{t("library.pick-expired")}</em>}
      </span>
      <Button data-autofocus onClick={() => onPick(picked(asset))}>
        {t("library.pick")}
      </Button>
    </footer>
  );
}

function picked({ id, alt, caption, credit, width, height, preview }: AssetLine): PickedPicture {
  return { id, alt, caption, credit, width, height, thumbnail: preview ?? "" };
}
