import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import { Page } from "../app/page.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { CommentCard } from "./comment-card.tsx";
import { CommunityDialog, useCommunity } from "./community-dialog.tsx";
import styles from "./moderation.module.css";
import { RemoveDialog } from "./remove-dialog.tsx";
import { type CommentList, type QueuedComment, useComments, useDecide } from "./use-comments.ts";
import { useWalk } from "./use-walk.ts";

const LISTS: readonly CommentList[] = ["waiting", "shown", "removed"];

/** 评论: what waits for somebody, and what was decided; by keys as well. */
export default function CommentsScreen() {
  const { t } = useMessages();
  const { site, home, sites } = useSite();
  const only = site ?? (sites.length === 1 ? home : undefined);
  const asked = new URLSearchParams(useSearch()).get("list");
  const list = LISTS.find((one) => one === asked) ?? "waiting";
  const { data } = useComments(list, site?.id);
  const [isSetting, setSetting] = useState(false);
  const isOff = useCommunity(only?.id)?.comments === "off";
  const maySet = useMe().data?.may.includes("PUT /sites/{siteId}/community") ?? false;
  const bar = (
    <TabStrip label={t("moderation.comments")}>
      {LISTS.map((one) => (
        <Tab key={one} href={one === "waiting" ? "/comments" : `/comments?list=${one}`} isCurrent={one === list}>
          {t(`moderation.${one}`)}
        </Tab>
      ))}
    </TabStrip>
  );
  const acts = maySet && (
    <Button variant="default" onClick={() => setSetting(true)}>
      {t("moderation.settings")}
    </Button>
  );
  return (
    <Page title={t("moderation.comments")} sub={isOff && only && t("moderation.is-off", { name: only.name })} bar={bar} acts={acts}>
      {data && <Comments key={list} list={list} comments={data.comments} />}
      {isSetting && home && <CommunityDialog first={home} close={() => setSetting(false)} />}
    </Page>
  );
}

function Comments({ list, comments }: { list: CommentList; comments: readonly QueuedComment[] }) {
  const { t } = useMessages();
  const decide = useDecide();
  const { selected, keys } = useWalk(comments.length);
  const [removing, setRemoving] = useState<QueuedComment | null>(null);
  const takeBack = useRef<(() => Promise<unknown>) | null>(null);
  const one = comments[selected];

  const act = async (comment: QueuedComment, to: "shown" | "removed", reason: string | null) => {
    const { id: commentId, state: from, name } = comment;
    const isDone = await decide({ commentId, from, to, reason }).then(
      () => true,
      () => false,
    );
    setRemoving(null);
    if (!isDone) return;
    const back = () => decide({ commentId, from: to, to: from, reason: comment.reason, isUndo: true });
    takeBack.current = back;
    showDone(t(to === "removed" ? "moderation.did-remove" : from === "shown" ? "moderation.did-keep" : "moderation.did-show", { name }), t, back);
  };
  const undo = () => {
    const back = takeBack.current;
    takeBack.current = null;
    back?.().catch(() => {});
  };
  const mayShow = (comment: QueuedComment) => comment.state !== "shown" || comment.reports.length > 0;
  useShortcuts([
    ...keys,
    { key: "a", label: "moderation.show", act: () => one && mayShow(one) && act(one, "shown", null) },
    { key: "r", label: "moderation.remove", act: () => one && one.state !== "removed" && setRemoving(one) },
    { key: "u", label: "moderation.key-undo", act: undo },
  ]);

  if (comments.length === 0)
    return list === "waiting" ? (
      <EmptyState title={t("moderation.none-waiting")} hint={t("moderation.none-waiting-hint")} />
    ) : (
      <EmptyState title={t("moderation.none")} />
    );
  return (
    <>
      <ol className={styles["list"]}>
        {comments.map((comment, i) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            isSelected={i === selected}
            show={mayShow(comment) ? () => act(comment, "shown", null) : null}
            remove={comment.state === "removed" ? null : () => setRemoving(comment)}
          />
        ))}
      </ol>
      <div className={styles["foot"]}>
        <KeyHints keys={["j", "k", "a", "r", "u"]} />
      </div>
      {removing && <RemoveDialog close={() => setRemoving(null)} send={(reason) => act(removing, "removed", reason)} />}
    </>
  );
}
