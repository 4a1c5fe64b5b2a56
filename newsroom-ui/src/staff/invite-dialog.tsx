import { Button, Group, Input, Modal, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Refusal } from "../account/refusal.tsx";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { GrantsEditor } from "./grants-editor.tsx";
import { LinkBox } from "./link-box.tsx";
import { type GrantLine, invitationsApi, useStaffAct } from "./use-staff.ts";

const FIRST: GrantLine = { role: "reporter", siteId: null, sectionId: null };

/** Invites somebody: roles first, then the link to copy. Made anew each time. */
export function InviteDialog({ close }: { close: () => void }) {
  const { t } = useMessages();
  const [label, setLabel] = useState("");
  const [grants, setGrants] = useState<GrantLine[]>([FIRST]);
  const invite = useStaffAct(() => call(invitationsApi.invitations.$post({ json: { label: label.trim(), grants } })), { says: false });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate(undefined);
  };
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={invite.data ? t("staff.link-ready") : t("staff.invite-title")}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {invite.data ? (
        <Stack gap="md">
          <LinkBox link={invite.data} />
          <Group justify="flex-end">
            <Button size="sm" variant="default" onClick={close}>
              {t("common.close")}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={t("staff.invite-label")}
              description={t("staff.invite-label-hint")}
              maxLength={100}
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
              data-autofocus
            />
            <Input.Wrapper label={t("staff.roles")} labelElement="div">
              <GrantsEditor grants={grants} change={setGrants} />
            </Input.Wrapper>
            <Refusal error={invite.error} />
            <Group justify="flex-end">
              <Button size="sm" variant="default" onClick={close}>
                {t("common.cancel")}
              </Button>
              <Button size="sm" type="submit" loading={invite.isPending} disabled={grants.length === 0}>
                {t("staff.invite-make")}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
