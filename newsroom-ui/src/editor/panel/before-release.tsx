import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { holesIn } from "../paste/hole.ts";
import { assetsOf } from "../text/assets-of.ts";
import { useKnownPictures } from "../text/known-pictures.ts";
import styles from "./panel.module.css";

/** What is plainly unfinished, said before anyone submits or signs it. */
export function BeforeRelease() {
  const { t } = useMessages();
  const { text } = useDesk();
  const known = useKnownPictures();
  const holes = holesIn(text.bodyHtml);
  const bare = assetsOf(text).filter((id) => known.get(id)?.rights === "" || known.get(id)?.credit === "").length;
  const lines = [
    text.headline.trim() === "" && t("editor.lacks-headline"),
    text.bodyHtml === "" && t("editor.lacks-body"),
    holes > 0 && t("editor.lacks-pictures", { n: holes }),
    bare > 0 && t("editor.lacks-rights", { n: bare }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className={styles["warning"]} role="status">
      {lines.length === 1 ? (
        lines[0]
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
