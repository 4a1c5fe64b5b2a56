import { SegmentedControl } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { COMMENT_SWITCHES, type CommentSwitch as Switch } from "../../../../src/core/community.ts";
import { call } from "../../api/client.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { commentsApi, useModerationAct } from "../../moderation/use-comments.ts";
import { useDesk } from "../desk.ts";
import styles from "./panel.module.css";

const { comments } = commentsApi.articles[":articleId"];

/** Whether readers may comment on this article, and how many have. */
export function CommentSwitch() {
  const { t } = useMessages();
  const { article } = useDesk();
  const queries = useQueryClient();
  const param = { articleId: article.id };
  const queryKey = ["moderation", "article", article.id];
  const { data } = useQuery({ queryKey, queryFn: () => call(comments.$get({ param })) });
  const turn = useModerationAct((state: Switch) => call(comments.$put({ param, json: { state } })));
  const mayTurn = article.may.includes("PUT /articles/{articleId}/comments");
  if (!data) return null;
  const choose = (value: string) => {
    const state = COMMENT_SWITCHES.find((one) => one === value);
    if (state) turn.mutate(state, { onSuccess: (now) => queries.setQueryData(queryKey, now) });
  };
  return (
    <section className={styles["section"]}>
      <h2>{t("moderation.switch")}</h2>
      <SegmentedControl
        fullWidth
        aria-label={t("moderation.switch")}
        value={data.state}
        onChange={choose}
        disabled={!mayTurn}
        data={COMMENT_SWITCHES.map((one) => ({ value: one, label: t(`moderation.switch-${one}`) }))}
      />
      <p className={styles["quiet"]}>{t("moderation.counts", { shown: data.shown, held: data.held })}</p>
    </section>
  );
}
