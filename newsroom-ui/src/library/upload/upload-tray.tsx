import { useState } from "react";
import { useMessages } from "../../messages/use-messages.tsx";
import { LeftBehind } from "./left-behind.tsx";
import { UploadCard } from "./upload-card.tsx";
import styles from "./upload-tray.module.css";
import { useUploads } from "./use-uploads.ts";

/** Files on their way, above the grid; nothing where none are. `kept` is told of each asset that was made, or found to be there already. */
export function UploadTray({ kept }: { kept(assetId: string): void }) {
  const { t } = useMessages();
  const items = useUploads();
  const [chosen, setChosen] = useState<number | null>(null);
  const ready = items.filter(({ phase }) => phase === "ready");
  const described = ready.find(({ key }) => key === chosen) ?? ready[0];
  return (
    <>
      {items.length > 0 && (
        <section className={styles["tray"]} aria-label={t("library.uploads")}>
          <h2>
            {t("library.uploads")} <small>{t("library.uploads-count", { n: items.length })}</small>
          </h2>
          {items.map((item) => (
            <UploadCard key={item.key} item={item} isOpen={item === described} open={() => setChosen(item.key)} kept={kept} />
          ))}
        </section>
      )}
      <LeftBehind />
    </>
  );
}
