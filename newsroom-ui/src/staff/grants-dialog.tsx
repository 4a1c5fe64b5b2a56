import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Refusal } from "../account/refusal.tsx";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { GrantsEditor } from "./grants-editor.tsx";
import { type GrantLine, type Person, staffApi, useStaffAct } from "./use-staff.ts";

/** Changes somebody's roles. Made anew for each person. */
export function GrantsDialog({ person, close }: { person: Person; close: () => void }) {
  const { t } = useMessages();
  const [grants, setGrants] = useState<GrantLine[]>(person.grants);
  const save = useStaffAct(() => call(staffApi.staff[":staffId"].grants.$put({ param: { staffId: person.id }, json: { grants } })), { says: false });
  const done = () => {
    notifications.show({ color: "done", message: t("staff.roles-saved", { name: person.name }) });
    close();
  };
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t("staff.edit-roles-of", { name: person.name })}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <Stack gap="sm">
        <Text c="var(--ink-2)">{t("staff.edit-roles-hint")}</Text>
        <GrantsEditor grants={grants} change={setGrants} />
        <Refusal error={save.error} />
        <Group justify="flex-end">
          <Button size="sm" variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button size="sm" loading={save.isPending} onClick={() => save.mutate(undefined, { onSuccess: done })}>
            {t("common.save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
