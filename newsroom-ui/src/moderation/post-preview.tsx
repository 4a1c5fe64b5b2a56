import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import { PreviewFrame } from "../fronts/preview-frame.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { postsApi } from "./use-posts.ts";

/** A desktop's page, made to fit the dialog. */
const WIDTH = 1280;

/** The page that a post would be, as readers would get it. */
export function PostPreview({ postId, close }: { postId: string; close(): void }) {
  const { t } = useMessages();
  const { data } = useQuery({
    queryKey: ["moderation", "preview", postId],
    queryFn: () => call(postsApi.posts[":postId"].preview.$get({ param: { postId } })),
    gcTime: 0,
  });
  return (
    <Modal opened onClose={close} size={900} title={t("posts.preview")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {data && <PreviewFrame html={data.page} width={WIDTH} />}
    </Modal>
  );
}
