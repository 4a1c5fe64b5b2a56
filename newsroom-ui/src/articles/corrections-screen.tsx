import { useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { TakenBackList } from "../taken-back/taken-back-list.tsx";
import { ArticleTable } from "./article-table.tsx";
import type { ArticleFilter } from "./filter.ts";
import { useArticles } from "./use-articles.ts";

const LISTS = {
  "under-way": { state: ["published", "corrected"], stage: ["draft", "review", "ready", "scheduled"] },
  corrected: { state: ["corrected"] },
  withdrawn: { state: ["withdrawn"] },
} as const satisfies Record<string, { state: ArticleFilter["state"] & object; stage?: ArticleFilter["stage"] & object } | object>;
const NAMES = ["open", "under-way", "corrected", "withdrawn", "settled"] as const;

/** 更正撤稿: what agencies took back of reports in use, and texts that readers have read and that change: under way, corrected, withdrawn. */
export default function CorrectionsScreen() {
  const { t } = useMessages();
  const asked = new URLSearchParams(useSearch()).get("list");
  const shown = NAMES.find((name) => name === asked) ?? "open";
  return (
    <Page
      title={t("corrections.title")}
      bar={
        <TabStrip label={t("corrections.title")}>
          {NAMES.map((name) => (
            <Tab key={name} href={`/corrections?list=${name}`} isCurrent={name === shown}>
              {t(`corrections.${name}`)}
            </Tab>
          ))}
        </TabStrip>
      }
    >
      {shown === "open" || shown === "settled" ? <TakenBackList which={shown} /> : <Changing list={shown} />}
    </Page>
  );
}

function Changing({ list }: { list: keyof typeof LISTS }) {
  const { t } = useMessages();
  const { site } = useSite();
  const filter: ArticleFilter = structuredClone(LISTS[list]) as ArticleFilter;
  const listed = useArticles({ ...filter, ...(site && { siteId: site.id }) });
  return <ArticleTable listed={listed} empty={<EmptyState title={t(`corrections.none-${list}`)} hint={t("corrections.none-hint")} />} />;
}
