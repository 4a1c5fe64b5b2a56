import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { uploads } from "../asset-line.ts";
import styles from "./upload-tray.module.css";
import { useUploads } from "./use-uploads.ts";

/** Uploads of an earlier visit: a page that is loaded anew no longer holds the files, so that they must be chosen again. */
export function LeftBehind() {
  const { t } = useMessages();
  const client = useQueryClient();
  const here = useUploads();
  const { data } = useQuery({ queryKey: ["uploads"], queryFn: () => call(uploads.$get()), staleTime: 60_000 });
  const discard = useMutation({
    mutationFn: async (ids: string[]) => {
      for (const uploadId of ids) await call(uploads[":uploadId"].$delete({ param: { uploadId } }));
    },
    onError: (error) => showError(error, t),
    onSettled: () => client.invalidateQueries({ queryKey: ["uploads"] }),
  });
  const left = (data?.uploads ?? []).filter(({ name, size }) => !here.some(({ file }) => file.name === name && file.size === size));
  if (left.length === 0 || here.length > 0) return null;
  return (
    <p className={styles["left"]}>
      {t("library.left-behind", { names: left.map(({ name }) => name).join("、") })}
      <Button size="compact-xs" variant="subtle" color="gray" loading={discard.isPending} onClick={() => discard.mutate(left.map(({ id }) => id))}>
        {t("library.discard")}
      </Button>
    </p>
  );
}
