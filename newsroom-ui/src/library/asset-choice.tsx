import { Button } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import type { AssetFilter, KINDS } from "./asset-filter.ts";
import { AssetGrid } from "./asset-grid.tsx";
import type { AssetDetail } from "./asset-line.ts";
import { DropZone } from "./drop-zone.tsx";
import { LibraryFilterBar } from "./library-filter-bar.tsx";
import styles from "./picture-picker.module.css";
import { UploadTray } from "./upload/upload-tray.tsx";
import { UploadButton } from "./upload-button.tsx";
import { useAsset } from "./use-asset.ts";
import { useAssets } from "./use-assets.ts";

export interface AssetChoiceProps {
  /** Kinds that may be chosen, the first shown at once. */
  kinds: readonly [Kind, ...Kind[]];
  /** Files that may be handed in here, as `<input accept>` takes them. */
  accept: string;
  /** What the button says. */
  take: string;
  onPick(asset: AssetDetail): void;
}

type Kind = (typeof KINDS)[number];

/** Chooses one asset of the library, or takes a new one in. */
export function AssetChoice({ kinds, accept, take, onPick }: AssetChoiceProps) {
  const { t } = useMessages();
  const [filter, setFilter] = useState<AssetFilter>({ kind: kinds[0] });
  const [selected, setSelected] = useState<string | null>(null);
  const shown = useAssets({ ...filter, kind: filter.kind ?? kinds[0] });
  return (
    <DropZone className={styles["choice"]}>
      <div className={styles["bar"]}>
        <LibraryFilterBar filter={filter} show={setFilter} kinds={kinds} />
        <UploadButton accept={accept} variant="default" />
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
      {selected && <Chosen key={selected} assetId={selected} {...{ kinds, take, onPick }} />}
    </DropZone>
  );
}

/** The one that is marked, with what will stand under it. */
function Chosen({ assetId, kinds, take, onPick }: { assetId: string } & Omit<AssetChoiceProps, "accept">) {
  const { t } = useMessages();
  const { data: asset } = useAsset(assetId);
  if (!asset || !kinds.includes(asset.kind)) return null;
  return (
    <footer className={styles["foot"]}>
      <span className={styles["words"]}>
        <b>{asset.caption}</b> {asset.credit}
        {asset.rightsState === "expired" && <em>{t("library.pick-expired")}</em>}
      </span>
      <Button data-autofocus onClick={() => onPick(asset)}>
        {take}
      </Button>
    </footer>
  );
}
