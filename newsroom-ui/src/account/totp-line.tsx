import { Button } from "@mantine/core";
import { useState } from "react";
import { call } from "../api/client.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { PanelLine } from "./panel.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { TotpSetup } from "./totp-setup.tsx";
import { type Account, useAccountAct } from "./use-account.ts";

/** The authenticator app: set up or turned off, by the password. */
export function TotpLine({ account: { totp } }: { account: Account }) {
  const { t } = useMessages();
  const times = useTimes();
  const [isAsking, ask] = useState(false);
  const begin = useAccountAct((password: string) => call(accountApi.account.totp.$post({ json: { password } })), { says: false });
  const remove = useAccountAct((password: string) => call(accountApi.account.totp.removal.$post({ json: { password } })), { says: false });
  const act = totp ? remove : begin;
  const close = () => {
    ask(false);
    remove.reset();
  };
  return (
    <PanelLine
      what={t("account.totp")}
      detail={totp ? t("account.totp-on", { date: times.short(totp.since), n: totp.backupCodesLeft }) : t("account.totp-off")}
    >
      <Button variant="default" onClick={() => ask(true)}>
        {totp ? t("account.totp-remove") : t("account.totp-setup")}
      </Button>
      <PasswordDialog
        opened={isAsking}
        close={close}
        title={t("account.confirm-password")}
        act={totp ? t("account.totp-remove") : t("account.continue")}
        isAlarming={totp !== null}
        isBusy={act.isPending}
        error={act.error}
        send={(password) => act.mutate(password, { onSuccess: close })}
      />
      <TotpSetup totp={begin.data ?? null} close={begin.reset} />
    </PanelLine>
  );
}
