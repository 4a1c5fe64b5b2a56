import { useState } from "react";
import { useSearch } from "wouter";
import { call } from "../api/client.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import { Page } from "../app/page.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { showDone } from "../app/undo.tsx";
import { ReasonDialog } from "../articles/reason-dialog.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { PostCard } from "./post-card.tsx";
import { PostPreview } from "./post-preview.tsx";
import { useModerationAct } from "./use-comments.ts";
import { postsApi, type QueuedPost, usePosts } from "./use-posts.ts";
import { useWalk } from "./use-walk.ts";

type Asked = { act: "approve" | "return" | "preview"; post: QueuedPost } | null;

/** 博文: what columnists sent, to be read, published or sent back; and what became of it. */
export default function PostsScreen() {
  const { t } = useMessages();
  const isDecided = new URLSearchParams(useSearch()).get("list") === "decided";
  const { data } = usePosts(isDecided ? "decided" : "waiting");
  const bar = (
    <TabStrip label={t("posts.title")}>
      <Tab href="/posts" isCurrent={!isDecided}>
        {t("posts.waiting")}
      </Tab>
      <Tab href="/posts?list=decided" isCurrent={isDecided}>
        {t("posts.decided")}
      </Tab>
    </TabStrip>
  );
  return (
    <Page title={t("posts.title")} bar={bar}>
      {data && (data.posts.length === 0 ? <None isDecided={isDecided} /> : <Posts key={String(isDecided)} posts={data.posts} />)}
    </Page>
  );
}

function None({ isDecided }: { isDecided: boolean }) {
  const { t } = useMessages();
  return isDecided ? <EmptyState title={t("posts.none-decided")} /> : <EmptyState title={t("posts.none")} hint={t("posts.none-hint")} />;
}

function Posts({ posts }: { posts: readonly QueuedPost[] }) {
  const { t } = useMessages();
  const { selected, choose, keys } = useWalk(posts.length);
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  const approve = useModerationAct(({ id: postId, changedAt }: QueuedPost) =>
    call(postsApi.posts[":postId"].approval.$post({ param: { postId }, json: { changedAt } })),
  );
  const sendBack = useModerationAct(({ post: { id: postId, changedAt }, reason }: { post: QueuedPost; reason: string }) =>
    call(postsApi.posts[":postId"].return.$post({ param: { postId }, json: { changedAt, reason } })),
  );
  const one = posts[selected];
  const waits = one?.state === "submitted";
  useShortcuts([
    ...keys,
    { key: "a", label: "posts.approve", act: () => waits && ask({ act: "approve", post: one }) },
    { key: "r", label: "posts.return", act: () => waits && ask({ act: "return", post: one }) },
    { key: "p", label: "posts.preview", act: () => one && ask({ act: "preview", post: one }) },
  ]);
  return (
    <>
      <ol className={styles["list"]}>
        {posts.map((post, i) => (
          <PostCard key={post.id} post={post} isSelected={i === selected} choose={() => choose(i)} ask={(act) => ask({ act, post })} />
        ))}
      </ol>
      <div className={styles["foot"]}>
        <KeyHints keys={["j", "k", "a", "r", "p"]} />
      </div>
      <ReasonDialog
        opened={asked?.act === "approve"}
        close={close}
        words={{ title: "posts.approve-title", hint: "posts.approve-hint", act: "posts.approve" }}
        isBusy={approve.isPending}
        send={() =>
          asked &&
          approve.mutate(asked.post, {
            onSuccess: ({ isPublic }) => showDone(t(isPublic ? "posts.approved" : "posts.approved-waits"), t),
            onSettled: close,
          })
        }
      />
      <ReasonDialog
        opened={asked?.act === "return"}
        close={close}
        words={{ title: "posts.return-title", hint: "posts.return-hint", field: "common.reason", act: "posts.return" }}
        isBusy={sendBack.isPending}
        send={(reason) =>
          asked && sendBack.mutate({ post: asked.post, reason }, { onSuccess: () => showDone(t("posts.returned"), t), onSettled: close })
        }
      />
      {asked?.act === "preview" && <PostPreview postId={asked.post.id} close={close} />}
    </>
  );
}
