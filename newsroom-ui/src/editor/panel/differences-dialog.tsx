import { Button, Group, Modal, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { type RevisionHead, revisions } from "../routes.ts";
import { DifferencesView } from "../stale/differences-view.tsx";

/** What a revision changed, or how it differs from the newest; the newest can be made of it again. */
export function DifferencesDialog({ revision, newest, close }: { revision: RevisionHead; newest: string; close: () => void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { article, state, may, autosave, settleOn } = useDesk();
  const isNewest = revision.id === newest;
  const [against, setAgainst] = useState(revision.basedOn === null && !isNewest ? "newest" : "before");
  const saveId = useRef(crypto.randomUUID());
  const param = { articleId: article.id, revisionId: against === "newest" ? newest : revision.id };
  const { data } = useQuery({
    queryKey: ["differences", article.id, revision.id, against, newest],
    queryFn: () => call(revisions[":revisionId"].differences.$get({ param, query: against === "newest" ? { from: revision.id } : {} })),
  });
  const restore = useMutation({
    mutationFn: async () => {
      const made = await call(
        revisions[":revisionId"].restoration.$post({
          param: { articleId: article.id, revisionId: revision.id },
          json: { basedOn: autosave.base.basedOn, saveId: saveId.current },
        }),
      );
      const { text } = await call(revisions[":revisionId"].$get({ param: { articleId: article.id, revisionId: made.id } }));
      return { basedOn: made.id, text };
    },
    onSuccess: (base) => {
      settleOn({ base, text: base.text, copyAt: null });
      close();
    },
    onError: (error) => showError(error, t),
  });
  const mayRestore = may("POST /articles/{articleId}/revisions/{revisionId}/restoration") && !isNewest;
  return (
    <Modal
      opened
      onClose={close}
      size={900}
      title={`${t("editor.revision", { n: revision.number })}　${times.full(revision.at)}　${revision.by.name ?? revision.by.id}`}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {!isNewest && revision.basedOn !== null && (
        <SegmentedControl
          mb="md"
          value={against}
          onChange={setAgainst}
          data={[
            { value: "before", label: t("editor.against-before") },
            { value: "newest", label: t("editor.against-newest") },
          ]}
        />
      )}
      {data && <DifferencesView differences={data} />}
      {mayRestore && (
        <Group justify="space-between" mt="md">
          <span>{state.kind === "saved" ? t("editor.restore-hint") : t("editor.restore-unsaved")}</span>
          <Button loading={restore.isPending} disabled={state.kind !== "saved"} onClick={() => restore.mutate()}>
            {t("editor.restore", { n: revision.number })}
          </Button>
        </Group>
      )}
    </Modal>
  );
}
