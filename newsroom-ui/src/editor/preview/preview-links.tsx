import { Button, CopyButton, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { previews } from "../routes.ts";
import styles from "./preview.module.css";

/** Links that show the newest revision to someone outside for a day: made, copied, ended. */
export function PreviewLinks() {
  const { t } = useMessages();
  const times = useTimes();
  const { article } = useDesk();
  const param = { articleId: article.id };
  const queries = useQueryClient();
  const [made, setMade] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ["previews", article.id], queryFn: () => call(previews.$get({ param })) });
  const after = {
    onError: (error: Error) => showError(error, t),
    onSettled: () => queries.invalidateQueries({ queryKey: ["previews", article.id] }),
  };
  const make = useMutation({
    mutationFn: () => call(previews.$post({ param })),
    ...after,
    onSuccess: ({ path }) => setMade(new URL(path, location.origin).href),
  });
  const revoke = useMutation({
    mutationFn: (previewId: string) => call(previews[":previewId"].$delete({ param: { ...param, previewId } })),
    ...after,
    onSuccess: () => setMade(null),
  });
  const now = Date.now();
  const open = (data?.previews ?? []).filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
  return (
    <aside className={styles["links"]} aria-label={t("preview.links")}>
      <h2>{t("preview.links")}</h2>
      <p>{t("preview.links-hint")}</p>
      <Button variant="default" fullWidth loading={make.isPending} onClick={() => make.mutate()}>
        {t("preview.make")}
      </Button>
      {made && (
        <div className={styles["made"]}>
          <TextInput readOnly value={made} aria-label={t("preview.address")} onFocus={({ currentTarget }) => currentTarget.select()} />
          <CopyButton value={made}>
            {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "preview.copied" : "preview.copy")}</Button>}
          </CopyButton>
          <small>{t("preview.once")}</small>
        </div>
      )}
      <ul>
        {open.map(({ id, by, at, expiresAt }) => (
          <li key={id}>
            <span>
              {by.name ?? by.id} {times.short(at)}
              <small>{t("preview.until", { time: times.short(expiresAt) })}</small>
            </span>
            <Button
              variant="subtle"
              color="alarm"
              size="compact-xs"
              loading={revoke.variables === id && revoke.isPending}
              onClick={() => revoke.mutate(id)}
            >
              {t("preview.revoke")}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
