import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";

/** The secret by which receivers know what is ours; it is not to be had again. */
export function SecretBox({ secret, close }: { secret: string; close(): void }) {
  const { t } = useMessages();
  return (
    <Stack gap="sm">
      <Text c="var(--ink-2)">{t("webhooks.secret-hint")}</Text>
      <Group gap="sm" wrap="nowrap">
        <TextInput aria-label={t("webhooks.secret")} value={secret} readOnly flex={1} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} stroke={1.6} aria-hidden />}
            >
              {t(copied ? "account.copied" : "webhooks.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Group justify="flex-end">
        <Button onClick={close}>{t("webhooks.secret-kept")}</Button>
      </Group>
    </Stack>
  );
}
