import { Modal, SegmentedControl, Select } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useSites } from "../../app/use-sites.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { Frame } from "./frame.tsx";
import styles from "./preview.module.css";
import { PreviewLinks } from "./preview-links.tsx";

/** The page as readers will get it: on each of its sites, in both scripts, wide and on a telephone. */
export function PreviewDialog({ close }: { close: () => void }) {
  const { t } = useMessages();
  const { article, state, autosave, may } = useDesk();
  const sites = useSites();
  const [siteId, setSiteId] = useState(article.places[0]?.siteId ?? "");
  const [script, setScript] = useState<"hans" | "hant">("hans");
  const hasTwin = sites.find(({ id }) => id === siteId)?.edition !== null;
  const [width, setWidth] = useState("1280");
  // What is on the screen is on its way to the server anyway; here it is waited for.
  useEffect(() => autosave.resume(), [autosave]);
  const isReady = state.kind !== "changed" && state.kind !== "saving";
  const query = new URLSearchParams({ site: siteId, script, unsaved: "true" });
  return (
    <Modal
      opened
      onClose={close}
      fullScreen
      title={
        <div className={styles["bar"]}>
          <b>{t("preview.title")}</b>
          <Select
            size="xs"
            w={180}
            aria-label={t("articles.site")}
            value={siteId}
            allowDeselect={false}
            data={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => setSiteId(id ?? siteId)}
          />
          {hasTwin && (
            <SegmentedControl
              aria-label={t("shell.language")}
              value={script}
              onChange={(value) => setScript(value as "hans" | "hant")}
              data={[
                { value: "hans", label: t("preview.hans") },
                { value: "hant", label: t("preview.hant") },
              ]}
            />
          )}
          <SegmentedControl
            aria-label={t("preview.width")}
            value={width}
            onChange={setWidth}
            data={[
              { value: "1280", label: <Width icon={<IconDeviceDesktop size={14} />} pixels="1280" /> },
              { value: "390", label: <Width icon={<IconDeviceMobile size={14} />} pixels="390" /> },
            ]}
          />
          {state.kind === "offline" && <span className={styles["old"]}>{t("preview.offline")}</span>}
        </div>
      }
      closeButtonProps={{ "aria-label": t("common.close") }}
      classNames={{ title: styles["title"] ?? "", body: styles["body"] ?? "", content: styles["content"] ?? "" }}
    >
      {isReady && (
        <Frame address={`/newsroom/api/articles/${article.id}/preview?${query}`} width={Number(width)} title={t("approve.preview-title")} />
      )}
      {may("POST /articles/{articleId}/previews") && <PreviewLinks />}
    </Modal>
  );
}

function Width({ icon, pixels }: { icon: React.ReactNode; pixels: string }) {
  return (
    <span className={styles["width"]}>
      {icon} {pixels}
    </span>
  );
}
