import { Button } from "@mantine/core";
import { Link, useLocation, useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ArticleTable } from "./article-table.tsx";
import { ARTICLE_VIEWS } from "./article-views.ts";
import { type ArticleFilter, addressOf, filterAt, isSameFilter } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { NewButton } from "./new-button.tsx";
import { useArticles } from "./use-articles.ts";
import { ViewTabs } from "./view-tabs.tsx";

/** 稿件: what the newsroom writes, by one's own views and filters, which stand in the address. */
export default function ListScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const { site } = useSite();
  const filter = filterAt(useSearch());
  const show = (wanted: ArticleFilter) => go(`/${addressOf(wanted)}`, { replace: true });
  const listed = useArticles({ ...(site && { siteId: site.id }), ...filter });
  const isFiltered = !isSameFilter(filter, {});
  return (
    <Page title={t("articles.title")} acts={<NewButton />} bar={<ViewTabs of={ARTICLE_VIEWS} filter={filter} show={show} />}>
      <FilterBar filter={filter} show={show} />
      <ArticleTable
        listed={listed}
        empty={
          isFiltered ? (
            <EmptyState title={t("articles.none-found")} hint={t("articles.none-found-hint")}>
              <Button variant="default" onClick={() => show({})}>
                {t("articles.clear")}
              </Button>
            </EmptyState>
          ) : (
            <EmptyState title={t("articles.none")} hint={t("articles.none-hint")}>
              <Button component={Link} href="/new">
                {t("articles.new")}
              </Button>
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
