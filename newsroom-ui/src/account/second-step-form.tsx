import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { signInApi } from "./apis.ts";
import { signInWithPasskey } from "./passkey.ts";
import { Refusal } from "./refusal.tsx";

interface Props {
  step: { token: string; totp: boolean; passkey: boolean };
  done(): void;
  startOver(): void;
}

/** What is asked for after the password. */
export function SecondStepForm({ step, done, startOver }: Props) {
  const { t } = useMessages();
  const [code, setCode] = useState("");
  const byCode = useMutation({
    mutationFn: () => call(signInApi["sign-in"]["second-step"].$post({ json: { token: step.token, code: code.trim() } })),
    onSuccess: done,
  });
  const byPasskey = useMutation({ mutationFn: signInWithPasskey, onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    byCode.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {step.totp ? (
          <TextInput
            label={t("account.code")}
            description={t("account.code-hint")}
            inputMode="text"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            minLength={6}
            maxLength={20}
            required
            withAsterisk={false}
            autoFocus
          />
        ) : (
          <Text>{t("account.passkey-step")}</Text>
        )}
        <Refusal error={byCode.error} />
        <Refusal error={byPasskey.error} otherwise={t("account.passkey-failed")} />
        {step.totp && (
          <Button type="submit" size="sm" loading={byCode.isPending}>
            {t("account.continue")}
          </Button>
        )}
        {step.passkey && (
          <Button
            size="sm"
            variant={step.totp ? "default" : "filled"}
            leftSection={<IconFingerprint size={17} stroke={1.6} aria-hidden />}
            loading={byPasskey.isPending}
            onClick={() => byPasskey.mutate()}
          >
            {t("account.with-passkey")}
          </Button>
        )}
        <Group justify="flex-start">
          <Button variant="subtle" onClick={startOver}>
            {t("account.start-over")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
