import { SegmentedControl } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { ApiError } from "../api/api-error.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { PreviewFrame } from "./preview-frame.tsx";
import styles from "./preview-pane.module.css";
import type { Script } from "./use-front-preview.ts";

const DESKTOP = 1280;
const PHONE = 390;
type Width = "desktop" | "phone" | "both";

interface Props {
  html: string | undefined;
  error: Error | null;
  script: Script;
  setScript(script: Script): void;
  /** Whether the site has a Traditional edition. */
  hasTwin: boolean;
}

/** What readers will see, as wide as a desk's screen, a telephone, or both side by side. */
export function PreviewPane({ html, error, script, setScript, hasTwin }: Props) {
  const { t } = useMessages();
  const [width, setWidth] = useLocalStorage<Width>({ key: "dateline.front-preview", defaultValue: "desktop" });
  return (
    <section className={styles["pane"]} aria-label={t("fronts.preview")}>
      <div className={styles["bar"]}>
        <h2>{t("fronts.preview")}</h2>
        <SegmentedControl
          value={width}
          onChange={(value) => setWidth(value as Width)}
          data={[
            { value: "desktop", label: t("fronts.desktop") },
            { value: "phone", label: t("fronts.phone") },
            { value: "both", label: t("fronts.both") },
          ]}
        />
        {hasTwin && (
          <SegmentedControl
            value={script}
            onChange={(value) => setScript(value as Script)}
            data={[
              { value: "hans", label: t("fronts.hans") },
              { value: "hant", label: t("fronts.hant") },
            ]}
          />
        )}
      </div>
      {error && (
        <p className={styles["failed"]}>
          {t("fronts.preview-failed", { message: error instanceof ApiError ? error.message : t("common.unreached") })}
        </p>
      )}
      {html && (
        <div className={styles["pages"]} data-width={width}>
          {width !== "phone" && <PreviewFrame key={DESKTOP} html={html} width={DESKTOP} />}
          {width !== "desktop" && <PreviewFrame key={PHONE} html={html} width={PHONE} />}
        </div>
      )}
    </section>
  );
}
