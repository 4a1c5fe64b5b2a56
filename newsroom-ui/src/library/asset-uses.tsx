import { Link } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import type { AssetDetail } from "./asset-line.ts";
import styles from "./asset-panel.module.css";

/** Articles that show the asset. */
export function AssetUses({ asset: { uses, hiddenUses } }: { asset: AssetDetail }) {
  const { t } = useMessages();
  if (uses.length + hiddenUses === 0) return <p className={styles["quiet"]}>{t("library.no-uses")}</p>;
  return (
    <ul className={styles["uses"]}>
      {uses.map(({ articleId, headline, state, isNewest, isPublic }) => (
        <li key={articleId}>
          <Link href={`/articles/${articleId}`}>{headline}</Link>
          <span>
            {t(`state.${state}`)} · {t(isPublic ? "library.use-public" : isNewest ? "library.use-newest" : "library.use-older")}
          </span>
        </li>
      ))}
      {hiddenUses > 0 && <li className={styles["quiet"]}>{t("library.hidden-uses", { n: hiddenUses })}</li>}
    </ul>
  );
}
