import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { ConfirmDialog } from "../account/confirm-dialog.tsx";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { GrantsDialog } from "./grants-dialog.tsx";
import { PasswordLinkDialog } from "./password-link-dialog.tsx";
import { SessionsDialog } from "./sessions-dialog.tsx";
import { type Person, staffApi, useStaffAct } from "./use-staff.ts";

type Dialog = "grants" | "sessions" | "password" | "factors" | "disable" | null;

/** What can be done with a member of staff. */
export function PersonActs({ person }: { person: Person }) {
  const { t } = useMessages();
  const [dialog, show] = useState<Dialog>(null);
  const close = () => show(null);
  const param = { staffId: person.id };
  const { name } = person;
  const told = (message: string) => ({ onSuccess: () => notifications.show({ color: "done", message }), onSettled: close });
  const setStatus = useStaffAct((status: Person["status"]) => call(staffApi.staff[":staffId"].status.$put({ param, json: { status } })));
  const reset = useStaffAct(() => call(staffApi.staff[":staffId"]["second-factors"].$delete({ param })));
  const isActive = person.status === "active";
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Button variant="default" onClick={() => show("grants")}>
        {t("staff.edit-roles")}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={30} aria-label={t("staff.more-acts", { name })}>
            <IconDots size={17} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => show("sessions")}>{t("staff.sessions")}</Menu.Item>
          <Menu.Item onClick={() => show("password")}>{t("staff.password-link")}</Menu.Item>
          {(person.totp || person.passkeys > 0) && <Menu.Item onClick={() => show("factors")}>{t("staff.reset-factors")}</Menu.Item>}
          <Menu.Divider />
          {isActive ? (
            <Menu.Item color="alarm" onClick={() => show("disable")}>
              {t("staff.disable")}
            </Menu.Item>
          ) : (
            <Menu.Item onClick={() => setStatus.mutate("active", told(t("staff.was-enabled", { name })))}>{t("staff.enable")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === "grants" && <GrantsDialog person={person} close={close} />}
      {dialog === "sessions" && <SessionsDialog person={person} close={close} />}
      {dialog === "password" && <PasswordLinkDialog person={person} close={close} />}
      <ConfirmDialog
        opened={dialog === "factors"}
        close={close}
        title={t("staff.reset-factors")}
        hint={t("staff.reset-factors-hint", { name })}
        act={t("staff.reset-factors")}
        isBusy={reset.isPending}
        send={() => reset.mutate(undefined, told(t("staff.factors-reset")))}
      />
      <ConfirmDialog
        opened={dialog === "disable"}
        close={close}
        title={t("staff.disable")}
        hint={t("staff.disable-hint", { name })}
        act={t("staff.disable")}
        isBusy={setStatus.isPending}
        send={() => setStatus.mutate("disabled", told(t("staff.was-disabled", { name })))}
      />
    </Group>
  );
}
