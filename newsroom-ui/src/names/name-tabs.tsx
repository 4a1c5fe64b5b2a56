import { NAME_KINDS, type NameKind } from "../../../src/core/known-name.ts";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { addressOf, type NameFilter } from "./name-filter.ts";
import styles from "./names.module.css";

interface Props {
  /** What the list shows, with how many fit of each kind; without it the candidates are shown. */
  list?: { filter: NameFilter; counts: Record<NameKind, number> | undefined };
}

/** The kinds, the candidates, and the words of the Traditional edition, which are a screen of their own. */
export function NameTabs({ list }: Props) {
  const { t } = useMessages();
  const may = useMe().data?.may ?? [];
  const counts = list?.counts;
  const all = counts && NAME_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const tab = (kind: NameKind | null, label: string, n: number | undefined) => (
    <Tab
      href={addressOf({ q: list?.filter.q ?? "", kind, open: null })}
      isCurrent={list?.filter.kind === kind}
      after={<span className={styles["count"]}>{n}</span>}
    >
      {label}
    </Tab>
  );
  return (
    <TabStrip label={t("names.title")}>
      {tab(null, t("names.all"), all)}
      {tab("person", t("names.kind-person"), counts?.person)}
      {tab("place", t("names.kind-place"), counts?.place)}
      {tab("organisation", t("names.kind-organisation"), counts?.organisation)}
      {may.includes("GET /names/candidates") && (
        <Tab href="/names/candidates" isCurrent={list === undefined}>
          {t("names.candidates")}
        </Tab>
      )}
      {may.includes("PUT /sites/{siteId}/edition-words") && (
        <Tab href="/edition" isCurrent={false}>
          {t("names.edition")}
        </Tab>
      )}
    </TabStrip>
  );
}
