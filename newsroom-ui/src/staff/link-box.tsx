import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { Link } from "./use-staff.ts";

/** A one-time link, to be copied. */
export function LinkBox({ link, hint }: { link: Link; hint?: string }) {
  const { t } = useMessages();
  const times = useTimes();
  const address = `${location.origin}/newsroom/invitation#${link.token}`;
  return (
    <Stack gap="sm">
      <Text c="var(--ink-2)">{hint ?? t("staff.link-hint", { date: times.full(link.expiresAt) })}</Text>
      <Group gap="sm" wrap="nowrap">
        <TextInput aria-label={t("staff.link")} value={address} readOnly flex={1} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button
              size="sm"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} stroke={1.6} aria-hidden />}
            >
              {copied ? t("account.copied") : t("staff.copy-link")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
