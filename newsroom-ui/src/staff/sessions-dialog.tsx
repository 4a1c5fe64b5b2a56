import { Button, Group, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { SessionList } from "../account/session-list.tsx";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { type Person, staffApi, useStaffAct } from "./use-staff.ts";

/** Somebody's signed-in devices, to be ended one by one or all. */
export function SessionsDialog({ person, close }: { person: Person; close: () => void }) {
  const { t } = useMessages();
  const param = { staffId: person.id };
  const { data } = useQuery({ queryKey: ["staff", person.id, "sessions"], queryFn: () => call(staffApi.staff[":staffId"].sessions.$get({ param })) });
  const end = useStaffAct((sessionId: string) => call(staffApi.staff[":staffId"].sessions[":sessionId"].$delete({ param: { ...param, sessionId } })));
  const endAll = useStaffAct(() => call(staffApi.staff[":staffId"].sessions.$delete({ param })));
  const done = () => {
    notifications.show({ color: "done", message: t("staff.all-ended") });
    close();
  };
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={t("staff.sessions-of", { name: person.name })}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {data && <SessionList sessions={data.sessions} end={end.mutate} isBusy={end.isPending} />}
      <Group justify="flex-end" mt="md">
        <Button
          size="sm"
          color="alarm"
          disabled={!data || data.sessions.length === 0}
          loading={endAll.isPending}
          onClick={() => endAll.mutate(undefined, { onSuccess: done })}
        >
          {t("staff.end-all")}
        </Button>
      </Group>
    </Modal>
  );
}
