import { Button, Group } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import { call } from "../api/client.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { PanelLine, PanelNone } from "./panel.tsx";
import { addPasskey } from "./passkey.ts";
import { PasswordDialog } from "./password-dialog.tsx";
import { type Account, useAccountAct } from "./use-account.ts";

/** Passkeys: added by the password, removed with a question. */
export function PasskeyLines({ account: { passkeys } }: { account: Account }) {
  const { t } = useMessages();
  const times = useTimes();
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);
  const add = useAccountAct(({ password, name }: { password: string; name: string }) => addPasskey(password, name), { says: false });
  const remove = useAccountAct((passkeyId: string) => call(accountApi.account.passkeys[":passkeyId"].$delete({ param: { passkeyId } })));
  const close = () => {
    setAdding(false);
    add.reset();
  };
  return (
    <>
      {passkeys.length === 0 && <PanelNone>{t("account.passkeys-none")}</PanelNone>}
      {passkeys.map(({ id, name, host, createdAt, usedAt }) => (
        <PanelLine
          key={id}
          what={name}
          detail={[
            t("account.passkey-line", { host, date: times.short(createdAt) }),
            usedAt === null ? "" : t("account.passkey-used", { date: times.short(usedAt) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        >
          <Button variant="default" onClick={() => setRemoved(id)}>
            {t("account.passkey-remove")}
          </Button>
        </PanelLine>
      ))}
      <Group mt="sm">
        <Button variant="default" leftSection={<IconFingerprint size={15} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
          {t("account.passkey-add")}
        </Button>
      </Group>
      <PasswordDialog
        opened={isAdding}
        close={close}
        title={t("account.passkey-add")}
        act={t("account.continue")}
        name={{ label: t("account.passkey-name"), placeholder: t("account.passkey-name-example") }}
        isBusy={add.isPending}
        error={add.error}
        otherwise={t("account.passkey-failed")}
        send={(password, name) => add.mutate({ password, name }, { onSuccess: close })}
      />
      <ConfirmDialog
        opened={removed !== null}
        close={() => setRemoved(null)}
        title={t("account.passkey-remove")}
        hint={t("account.passkey-remove-hint")}
        act={t("account.passkey-remove")}
        isBusy={remove.isPending}
        send={() => removed !== null && remove.mutate(removed, { onSettled: () => setRemoved(null) })}
      />
    </>
  );
}
