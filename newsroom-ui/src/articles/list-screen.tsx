import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";

/** 稿件: what the newsroom writes. */
export default function ListScreen() {
  const { t } = useMessages();
  return (
    <Page title={t("articles.title")}>
      <EmptyState title={t("articles.title")} />
    </Page>
  );
}
