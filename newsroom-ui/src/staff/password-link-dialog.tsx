import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { Refusal } from "../account/refusal.tsx";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { LinkBox } from "./link-box.tsx";
import { type Person, staffApi, useStaffAct } from "./use-staff.ts";

/** A link by which somebody chooses a new password. */
export function PasswordLinkDialog({ person, close }: { person: Person; close: () => void }) {
  const { t } = useMessages();
  const open = useStaffAct(() => call(staffApi.staff[":staffId"]["password-link"].$post({ param: { staffId: person.id } })), { says: false });
  const hint = t("staff.password-link-hint", { name: person.name });
  return (
    <Modal opened onClose={close} size={600} title={t("staff.password-link")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {open.data ? (
        <LinkBox link={open.data} hint={hint} />
      ) : (
        <Stack gap="sm">
          <Text c="var(--ink-2)">{hint}</Text>
          <Refusal error={open.error} />
          <Group justify="flex-end">
            <Button size="sm" onClick={() => open.mutate(undefined)} loading={open.isPending}>
              {t("staff.invite-make")}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
