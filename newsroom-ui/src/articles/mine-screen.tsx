import { Button } from "@mantine/core";
import { Link } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { ArticleTable } from "./article-table.tsx";
import { NewButton } from "./new-button.tsx";
import { useArticles } from "./use-articles.ts";

/** 我的稿件: what one has opened oneself. */
export default function MineScreen() {
  const { t } = useMessages();
  const listed = useArticles({ openedBy: "me" });
  return (
    <Page title={t("articles.mine")} acts={<NewButton />}>
      <ArticleTable
        listed={listed}
        empty={
          <EmptyState title={t("articles.none-mine")} hint={t("articles.none-hint")}>
            <Button component={Link} href="/new">
              {t("articles.new")}
            </Button>
          </EmptyState>
        }
      />
    </Page>
  );
}
