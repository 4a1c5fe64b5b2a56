import { Button, Group, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { Panel } from "./panel.tsx";
import { type Account, useAccountAct } from "./use-account.ts";

/** Name and address. */
export function PersonPanel({ account }: { account: Account }) {
  const { t } = useMessages();
  const [name, setName] = useState(account.name);
  const rename = useAccountAct(() => call(accountApi.account.name.$put({ json: { name } })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate(undefined, { onSuccess: () => notifications.show({ color: "done", message: t("account.saved") }) });
  };
  return (
    <Panel title={t("account.person")} hint={account.email}>
      <form onSubmit={submit}>
        <Group align="end" gap="sm">
          <TextInput
            label={t("account.name")}
            maxLength={60}
            w={280}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            withAsterisk={false}
          />
          <Button type="submit" size="sm" variant="default" disabled={name.trim() === "" || name === account.name} loading={rename.isPending}>
            {t("common.save")}
          </Button>
        </Group>
      </form>
    </Panel>
  );
}
