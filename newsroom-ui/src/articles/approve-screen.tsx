import { Button, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "wouter";
import type { ArticlesApi } from "../../../src/newsroom/api/articles.ts";
import { ApiError } from "../api/api-error.ts";
import { call, client, type Given } from "../api/client.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { MarksToSign } from "../checks/marks-to-sign.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { ApproveActs } from "./approve-acts.tsx";
import styles from "./approve-screen.module.css";
import { ReadingText } from "./reading-text.tsx";
import { SignatureTrail } from "./signature-trail.tsx";
import { StageMark } from "./stage-mark.tsx";
import { usePlaceName } from "./use-place-names.ts";
import { useWorkflow } from "./use-workflow.ts";

const { articles } = client<ArticlesApi>();
type Article = Given<Awaited<ReturnType<(typeof articles)[":articleId"]["$get"]>>>;

/** A text to be read and decided about, as well with a thumb as with keys. */
export default function ApproveScreen() {
  const { articleId = "" } = useParams();
  const { t } = useMessages();
  const { data: article, error } = useQuery({
    queryKey: ["articles", "one", articleId],
    queryFn: () => call(articles[":articleId"].$get({ param: { articleId } })),
  });
  const workflow = useWorkflow(articleId).data;
  if (error) return <EmptyState title={t("common.error")} hint={error instanceof ApiError ? error.message : t("common.unreached")} />;
  if (!article || !workflow) return null;
  return (
    <div className={styles["screen"]}>
      <div className={styles["reading"]}>
        <Heading article={article} />
        <SignatureTrail workflow={workflow} />
        <MarksToSign articleId={articleId} />
        <Body article={article} />
      </div>
      <ApproveActs workflow={workflow} />
    </div>
  );
}

function Heading({ article: { id, revision, places, readingMinutes, words, changedBy, changedAt, ...line } }: { article: Article }) {
  const { t } = useMessages();
  const times = useTimes();
  const nameOf = usePersonName();
  const placeName = usePlaceName();
  const { headline, sourceName, byline } = revision.text;
  return (
    <header className={styles["heading"]}>
      <h1>{headline}</h1>
      <div className={styles["facts"]}>
        <StageMark line={line} />
        <span>{places.map(placeName).join("，")}</span>
        {sourceName && <span>{sourceName}</span>}
        {byline.length > 0 && <span>{byline.join(" ")}</span>}
        <span>{t("approve.words", { n: words, minutes: readingMinutes })}</span>
        <span>{t("articles.changed-by", { name: nameOf(changedBy), time: times.short(changedAt) })}</span>
      </div>
      <Button component={Link} href={`/articles/${id}`} variant="default" className={styles["edit"]}>
        {t("approve.edit")}
      </Button>
    </header>
  );
}

function Body({ article: { id, revision, pictures } }: { article: Article }) {
  const { t } = useMessages();
  const [view, setView] = useState("text");
  const pictureAt = (assetId: string) => {
    const picture = pictures.find((one) => one.assetId === assetId);
    const rendition = picture?.renditions.find(({ width }) => width >= 800) ?? picture?.renditions.at(-1);
    return picture && rendition && <img src={rendition.path} alt={picture.alt} width={rendition.width} height={rendition.height} />;
  };
  return (
    <>
      <SegmentedControl
        className={styles["views"]}
        size="sm"
        value={view}
        onChange={setView}
        aria-label={t("approve.preview-title")}
        data={[
          { value: "text", label: t("approve.text") },
          { value: "preview", label: t("approve.preview") },
        ]}
      />
      {view === "text" ? (
        <ReadingText bodyHtml={revision.text.bodyHtml} pictureAt={pictureAt} />
      ) : (
        <iframe key={revision.id} className={styles["preview"]} title={t("approve.preview-title")} src={`/newsroom/api/articles/${id}/preview`} />
      )}
    </>
  );
}
