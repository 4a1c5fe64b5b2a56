import { Button, Code, CopyButton, Group, Modal, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { QrCode } from "./qr-code.tsx";
import { Refusal } from "./refusal.tsx";
import { useAccountAct } from "./use-account.ts";

/** Scan, write the first code, keep the backup codes. */
export function TotpSetup({ totp, close }: { totp: { secret: string; address: string } | null; close: () => void }) {
  const { t } = useMessages();
  const [code, setCode] = useState("");
  const confirm = useAccountAct(() => call(accountApi.account.totp.$put({ json: { code: code.trim() } })), { says: false });
  const codes = confirm.data?.backupCodes;
  const leave = () => {
    setCode("");
    confirm.reset();
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(undefined);
  };
  return (
    <Modal
      opened={totp !== null}
      onClose={leave}
      title={codes ? t("account.backup-codes") : t("account.totp")}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {codes ? (
        <Stack gap="sm">
          <Text>{t("account.backup-codes-hint")}</Text>
          <SimpleGrid cols={2} spacing={6}>
            {codes.map((one) => (
              <Code key={one} fz={15}>
                {one}
              </Code>
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <CopyButton value={codes.join("\n")}>
              {({ copied, copy }) => (
                <Button size="sm" variant="default" onClick={copy}>
                  {copied ? t("account.copied") : t("account.copy")}
                </Button>
              )}
            </CopyButton>
            <Button size="sm" onClick={leave}>
              {t("account.kept")}
            </Button>
          </Group>
        </Stack>
      ) : (
        totp && (
          <form onSubmit={submit}>
            <Stack gap="sm">
              <Text>{t("account.totp-scan")}</Text>
              <Group justify="center">
                <QrCode text={totp.address} label={t("account.totp")} />
              </Group>
              <Text size="sm" c="var(--ink-2)">
                {t("account.totp-by-hand")} <Code>{totp.secret.match(/.{1,4}/g)?.join(" ")}</Code>
              </Text>
              <TextInput
                label={t("account.code")}
                inputMode="numeric"
                autoComplete="one-time-code"
                minLength={6}
                maxLength={8}
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
                required
                withAsterisk={false}
                data-autofocus
              />
              <Refusal error={confirm.error} />
              <Group justify="flex-end">
                <Button size="sm" variant="default" onClick={leave}>
                  {t("common.cancel")}
                </Button>
                <Button size="sm" type="submit" loading={confirm.isPending}>
                  {t("account.continue")}
                </Button>
              </Group>
            </Stack>
          </form>
        )
      )}
    </Modal>
  );
}
