import { useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ArticleTable } from "./article-table.tsx";
import type { ArticleLine } from "./filter.ts";
import { useArticles } from "./use-articles.ts";
import { useReviews } from "./use-reviews.ts";

const approveAddress = ({ id }: ArticleLine) => `/articles/${id}/approve`;

/** 待审: what awaits one's own signature, and all that is in review. */
export default function ReviewScreen() {
  const { t } = useMessages();
  const isAll = new URLSearchParams(useSearch()).get("list") === "all";
  return (
    <Page
      title={t("review.title")}
      bar={
        <TabStrip label={t("review.title")}>
          <Tab href="/review" isCurrent={!isAll}>
            {t("review.mine")}
          </Tab>
          <Tab href="/review?list=all" isCurrent={isAll}>
            {t("review.all")}
          </Tab>
        </TabStrip>
      }
    >
      {isAll ? <InReview /> : <ForMe />}
    </Page>
  );
}

function ForMe() {
  const { t } = useMessages();
  const listed = useReviews();
  return <ArticleTable listed={listed} addressOf={approveAddress} empty={<EmptyState title={t("review.none")} hint={t("review.none-hint")} />} />;
}

function InReview() {
  const { t } = useMessages();
  const { site } = useSite();
  const listed = useArticles({ stage: ["review"], ...(site && { siteId: site.id }) });
  return (
    <ArticleTable listed={listed} addressOf={approveAddress} empty={<EmptyState title={t("review.none-all")} hint={t("schedules.none-hint")} />} />
  );
}
