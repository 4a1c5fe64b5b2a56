import { NAME_KINDS, type NameKind } from "../../../src/core/known-name.ts";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { addressOf, type NameFilter } from "./name-filter.ts";
import styles from "./names.module.css";

/** The kinds with how many fit of each; what the Traditional edition writes is a screen of its own. */
export function NameTabs({ filter, counts }: { filter: NameFilter; counts: Record<NameKind, number> | undefined }) {
  const { t } = useMessages();
  const mayEdit = useMe().data?.may.includes("PUT /sites/{siteId}/edition-words") ?? false;
  const all = counts && NAME_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const tab = (kind: NameKind | null, label: string, n: number | undefined) => (
    <Tab href={addressOf({ ...filter, kind, open: null })} isCurrent={filter.kind === kind} after={<span className={styles["count"]}>{n}</span>}>
      {label}
    </Tab>
  );
  return (
    <TabStrip label={t("names.title")}>
      {tab(null, t("names.all"), all)}
      {tab("person", t("names.kind-person"), counts?.person)}
      {tab("place", t("names.kind-place"), counts?.place)}
      {tab("organisation", t("names.kind-organisation"), counts?.organisation)}
      {mayEdit && (
        <Tab href="/edition" isCurrent={false}>
          {t("names.edition")}
        </Tab>
      )}
    </TabStrip>
  );
}
