import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { StatusApi } from "../../../src/newsroom/api/status.ts";
import { call, client } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useStatus } from "../app/use-status.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

const { freeze } = client<StatusApi>();

/** Stops all publishing with one act, or lets it go on; only for whoever may. */
export function FreezeButton() {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { data: me } = useMe();
  const status = useStatus();
  const [isAsked, ask] = useState(false);
  const act = useMutation({
    mutationFn: (reason: string | null) => call(reason === null ? freeze.$delete() : freeze.$put({ json: { reason } })),
    onSuccess: (_, reason) => {
      ask(false);
      showDone(t(reason === null ? "schedules.unfrozen" : "schedules.frozen"), t);
    },
    onError: (error) => showError(error, t),
    onSettled: () => Promise.all([["status"], ["schedules"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  if (!status || !me?.may.includes("PUT /freeze")) return null;
  if (status.frozen)
    return (
      <Button loading={act.isPending} onClick={() => act.mutate(null)}>
        {t("schedules.unfreeze")}
      </Button>
    );
  return (
    <>
      <Button variant="default" c="alarm" onClick={() => ask(true)}>
        {t("schedules.freeze")}
      </Button>
      <ReasonDialog
        opened={isAsked}
        close={() => ask(false)}
        words={{ title: "schedules.freeze", hint: "schedules.freeze-hint", field: "common.reason", act: "schedules.freeze" }}
        isAlarming
        isBusy={act.isPending}
        send={(reason) => act.mutate(reason)}
      />
    </>
  );
}
