import { Button } from "@mantine/core";
import { useLocation, useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { type AssetFilter, assetAddress, assetFilterAt, isFiltered } from "./asset-filter.ts";
import { AssetGrid } from "./asset-grid.tsx";
import { AssetPanel } from "./asset-panel.tsx";
import { DropZone } from "./drop-zone.tsx";
import { LibraryFilterBar } from "./library-filter-bar.tsx";
import styles from "./library-screen.module.css";
import { UploadTray } from "./upload/upload-tray.tsx";
import { UploadButton } from "./upload-button.tsx";
import { useAssets } from "./use-assets.ts";

/** 媒资库: pictures, sound and video; filter and opened asset stand in the address. */
export default function LibraryScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const search = useSearch();
  const filter = assetFilterAt(search);
  const opened = new URLSearchParams(search).get("asset");
  const show = (wanted: AssetFilter, asset = opened) => go(`/library${assetAddress(wanted, asset)}`, { replace: true });
  const shown = useAssets(filter);
  return (
    <DropZone className={opened ? `${styles["screen"]} ${styles["split"]}` : styles["screen"]}>
      <div className={styles["main"]}>
        <Page title={t("library.title")} acts={<UploadButton />} bar={<LibraryFilterBar filter={filter} show={show} />}>
          <div className={styles["content"]}>
            <UploadTray kept={(id) => show(filter, id)} />
            <AssetGrid
              shown={shown}
              selected={opened}
              open={({ id }) => show(filter, id === opened ? null : id)}
              empty={
                isFiltered(filter) ? (
                  <EmptyState title={t("library.none-found")} hint={t("library.none-found-hint")}>
                    <Button variant="default" onClick={() => show({})}>
                      {t("library.clear")}
                    </Button>
                  </EmptyState>
                ) : (
                  <EmptyState title={t("library.none")} hint={t("library.none-hint")}>
                    <UploadButton />
                  </EmptyState>
                )
              }
            />
          </div>
        </Page>
      </div>
      {opened && <AssetPanel key={opened} assetId={opened} open={(id) => show(filter, id)} close={() => show(filter, null)} />}
    </DropZone>
  );
}
