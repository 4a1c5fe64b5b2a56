import { Button, Group, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { Panel } from "./panel.tsx";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";
import { useAccountAct } from "./use-account.ts";

/** Another password. */
export function PasswordPanel() {
  const { t } = useMessages();
  const [given, setGiven] = useState({ current: "", password: "" });
  const change = useAccountAct(() => call(accountApi.account.password.$put({ json: given })), { says: false });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(undefined, {
      onSuccess: () => {
        setGiven({ current: "", password: "" });
        notifications.show({ color: "done", message: t("account.password-changed") });
      },
    });
  };
  return (
    <Panel title={t("account.password")} hint={t("account.change-password-hint")}>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={600}>
          <Group gap="sm" align="end">
            <PasswordField
              label={t("account.current-password")}
              autoComplete="current-password"
              w={280}
              value={given.current}
              write={(current) => setGiven({ ...given, current })}
            />
            <PasswordField
              label={t("account.new-password")}
              placeholder={t("account.password-short")}
              autoComplete="new-password"
              w={280}
              value={given.password}
              write={(password) => setGiven({ ...given, password })}
            />
          </Group>
          <Refusal error={change.error} />
          <Group>
            <Button type="submit" size="sm" variant="default" disabled={!given.current || !given.password} loading={change.isPending}>
              {t("account.change-password")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
