import { CloseButton, Loader } from "@mantine/core";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { Still } from "./asset-card.tsx";
import { AssetForm } from "./asset-form.tsx";
import type { AssetDetail } from "./asset-line.ts";
import styles from "./asset-panel.module.css";
import { AssetUses } from "./asset-uses.tsx";
import { bytesSaid, lengthSaid } from "./measures.ts";
import { useAsset } from "./use-asset.ts";

/** All of one asset, beside the grid. */
export function AssetPanel({ assetId, open, close }: { assetId: string; open(assetId: string): void; close(): void }) {
  const { t } = useMessages();
  const { data: asset, error } = useAsset(assetId);
  return (
    <aside className={styles["panel"]} aria-label={asset?.caption ?? t("library.title")}>
      <header className={styles["head"]}>
        <b>{asset?.fileName || asset?.caption}</b>
        <CloseButton aria-label={t("common.close")} onClick={close} />
      </header>
      {error && <p className={styles["quiet"]}>{error.message}</p>}
      {!asset && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {asset && (
        <div className={styles["body"]}>
          <Facts asset={asset} />
          <AssetForm key={`${asset.id} ${asset.version}`} asset={asset} closed={close} />
          <section>
            <h2>{t("library.uses")}</h2>
            <AssetUses asset={asset} />
          </section>
          {asset.alike.length > 0 && (
            <section>
              <h2>{t("library.alike")}</h2>
              <div className={styles["alike"]}>
                {asset.alike.map((line) => (
                  <button
                    type="button"
                    key={line.id}
                    title={`${line.caption} · ${line.credit}`}
                    aria-label={line.caption}
                    onClick={() => open(line.id)}
                  >
                    <Still line={line} />
                  </button>
                ))}
              </div>
            </section>
          )}
        </div>
      )}
    </aside>
  );
}

function Facts({ asset: { uploadedBy, uploadedAt, kind, width, height, duration, size, type, expiresAt, rightsState } }: { asset: AssetDetail }) {
  const { t } = useMessages();
  const times = useTimes();
  const facts = [
    width > 0 && `${width} × ${height}`,
    duration !== null && lengthSaid(duration),
    bytesSaid(size),
    (type.split("/")[1] ?? kind).replace("+xml", "").toUpperCase(),
    t("library.by", { name: uploadedBy.name ?? t("library.system"), time: times.short(uploadedAt) }),
  ].filter(Boolean);
  return (
    <>
      <p className={styles["facts"]}>{facts.join(" · ")}</p>
      {rightsState !== "usable" && expiresAt !== null && (
        <p className={rightsState === "expired" ? styles["expired"] : styles["expiring"]}>
          {t(rightsState === "expired" ? "library.expired-on" : "library.expires-on", { day: times.full(expiresAt - 1).slice(0, 10) })}
          {rightsState === "expired" && ` · ${t("library.pick-expired")}`}
        </p>
      )}
    </>
  );
}
