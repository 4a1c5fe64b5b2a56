import { Button } from "@mantine/core";
import { IconPhotoPlus } from "@tabler/icons-react";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { assetsOf } from "../text/assets-of.ts";
import { type KnownPicture, learnPicked, useKnownPictures } from "../text/known-pictures.ts";
import { putPicture } from "../text/put-picture.ts";
import panel from "./panel.module.css";
import styles from "./pictures-tab.module.css";
import { RecordingSection } from "./recording-section.tsx";

/** 图片: the lead picture and those of the text, each with what the law asks for. */
export function PicturesTab() {
  const { t } = useMessages();
  const { text, set, editor, pick, mayWrite } = useDesk();
  const known = useKnownPictures();
  const lead = text.leadAssetId === null ? undefined : known.get(text.leadAssetId);
  const inText = assetsOf({ ...text, leadAssetId: null });
  const chooseLead = () =>
    pick((picture) => {
      learnPicked(picture);
      set({ leadAssetId: picture.id });
    });
  return (
    <>
      <section className={panel["section"]}>
        <h2>
          {t("editor.lead-picture")} <small>{t("editor.lead-hint")}</small>
        </h2>
        {text.leadAssetId !== null && <Shown id={text.leadAssetId} picture={lead} large />}
        {mayWrite && (
          <div className={panel["acts"]}>
            <Button variant="default" leftSection={<IconPhotoPlus size={15} />} onClick={chooseLead}>
              {t(text.leadAssetId === null ? "editor.choose-lead" : "editor.change-lead")}
            </Button>
            {text.leadAssetId !== null && (
              <Button variant="subtle" color="gray" onClick={() => set({ leadAssetId: null })}>
                {t("editor.no-lead")}
              </Button>
            )}
          </div>
        )}
      </section>
      <section className={panel["section"]}>
        <h2>
          {t("editor.text-pictures")} <small>{inText.length > 0 ? inText.length : ""}</small>
        </h2>
        {inText.length === 0 && <p className={panel["quiet"]}>{t("editor.no-pictures")}</p>}
        {inText.map((id) => (
          <div key={id} className={styles["row"]}>
            <Shown id={id} picture={known.get(id)} />
            {mayWrite && text.leadAssetId !== id && (
              <Button variant="subtle" size="compact-xs" onClick={() => set({ leadAssetId: id })}>
                {t("editor.as-lead")}
              </Button>
            )}
          </div>
        ))}
        {mayWrite && editor && (
          <Button variant="default" leftSection={<IconPhotoPlus size={15} />} onClick={() => pick((picture) => putPicture(editor, picture))}>
            {t("editor.put-picture")}
          </Button>
        )}
      </section>
      <RecordingSection />
    </>
  );
}

function Shown({ id, picture, large = false }: { id: string; picture: KnownPicture | undefined; large?: boolean }) {
  const { t } = useMessages();
  if (!picture) return <p className={panel["quiet"]}>{id}</p>;
  const { caption, credit, rights, alt, small, large: big, width, height } = picture;
  return (
    <figure className={large ? styles["large"] : styles["small"]}>
      <img src={large ? big : small} alt={alt} />
      <figcaption>
        {caption || <em>{t("editor.no-caption")}</em>}
        <span>
          {credit || <em>{t("editor.no-credit")}</em>}　{rights === "" ? <em>{t("editor.no-rights")}</em> : rights}
        </span>
        <span>
          {width} × {height}
        </span>
      </figcaption>
    </figure>
  );
}
