import { Badge, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import type { Role } from "../../../src/core/staff.ts";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { invitationApi } from "./apis.ts";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";

/** Who joins writes name, address and password; who has forgotten theirs a new password. */
export function AcceptanceForm({ token, isJoining, roles }: { token: string; isJoining: boolean; roles: readonly Role[] }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [given, setGiven] = useState({ name: "", email: "", password: "" });
  const accept = useMutation({
    mutationFn: () => call(invitationApi.invitation.acceptance.$post({ json: { token, ...given } })),
    onSuccess: ({ signedIn }) => {
      sessionStorage.removeItem("dateline.invitation");
      queries.clear();
      if (!signedIn) notifications.show({ color: "done", message: t("account.password-set") });
      go(signedIn ? "/" : "/sign-in", { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {isJoining ? (
          <Group gap={6}>
            <Text c="var(--ink-2)">{t("account.invited-hint")}</Text>
            {roles.map((role) => (
              <Badge key={role} variant="light">
                {t(`role.${role}`)}
              </Badge>
            ))}
          </Group>
        ) : (
          <Text c="var(--ink-2)">{t("account.new-password-hint")}</Text>
        )}
        {isJoining && (
          <>
            <TextInput
              label={t("account.name")}
              description={t("account.name-hint")}
              autoComplete="name"
              maxLength={60}
              value={given.name}
              onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
              required
              withAsterisk={false}
            />
            <TextInput
              label={t("account.email")}
              description={t("account.email-hint")}
              type="email"
              autoComplete="username"
              maxLength={254}
              value={given.email}
              onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
              required
              withAsterisk={false}
            />
          </>
        )}
        <PasswordField
          label={isJoining ? t("account.password") : t("account.new-password")}
          description={t("account.password-hint")}
          autoComplete="new-password"
          maxLength={200}
          value={given.password}
          write={(password) => setGiven({ ...given, password })}
        />
        <Refusal error={accept.error} />
        <Button type="submit" size="sm" loading={accept.isPending} mt={4}>
          {isJoining ? t("account.join") : t("account.set-password")}
        </Button>
      </Stack>
    </form>
  );
}
