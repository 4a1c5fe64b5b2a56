import { Button, Progress } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { showError } from "../../app/show-error.ts";
import { type Translate, useMessages } from "../../messages/use-messages.tsx";
import { bytesSaid } from "../measures.ts";
import type { UploadItem } from "./item.ts";
import { queue } from "./queue.ts";
import { UploadForm } from "./upload-form.tsx";
import styles from "./upload-tray.module.css";

/** One file: how far it is, what the server made of it, and the form that puts it into the library. */
export function UploadCard({ item, isOpen, open, kept }: { item: UploadItem; isOpen: boolean; open(): void; kept(assetId: string): void }) {
  const { t } = useMessages();
  const picture = useOwnPicture(item.file);
  const { file, phase, received } = item;
  const discard = () => void queue.discard(item.key).catch((error) => showError(error, t));
  return (
    <article className={styles["card"]}>
      <div className={styles["still"]}>{picture ? <img src={picture} alt="" /> : <IconFile size={30} stroke={1.3} aria-hidden />}</div>
      <div className={styles["body"]}>
        <header className={styles["head"]}>
          <b>{file.name}</b>
          <span className={phase === "refused" ? styles["bad"] : styles["said"]} role="status">
            {sentence(item, t)}
          </span>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={discard}>
            {t(phase === "refused" ? "common.close" : "library.discard")}
          </Button>
        </header>
        {["sending", "cut-off", "waiting"].includes(phase) && (
          <Progress
            aria-label={file.name}
            size="sm"
            color={phase === "cut-off" ? "alarm" : "accent"}
            value={(received / Math.max(1, file.size)) * 100}
          />
        )}
        {/* What was typed stays while another one is described. */}
        {phase === "ready" && (
          <div hidden={!isOpen}>
            <UploadForm item={item} kept={kept} />
          </div>
        )}
        {phase === "ready" && !isOpen && (
          <Button size="compact-sm" variant="default" onClick={open}>
            {t("library.describe")}
          </Button>
        )}
      </div>
    </article>
  );
}

function sentence({ phase, received, file, said }: UploadItem, t: Translate): string {
  const [done, size] = [bytesSaid(received), bytesSaid(file.size)];
  if (phase === "refused") return `${t("library.refused")}：${said ?? ""}`;
  if (phase === "sending") return t("library.sending", { done, size });
  return t(`library.${phase}`, { done, size });
}

/** The picture from the sender's own disk, so that it is seen before the server has it. */
function useOwnPicture(file: File): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!/^image\/(?:jpeg|png|webp|gif|avif)$/.test(file.type)) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
