import { Alert, Button, Divider, Stack, Text, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { signInApi } from "./apis.ts";
import { signInWithPasskey } from "./passkey.ts";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";
import { SecondStepForm } from "./second-step-form.tsx";

/** Address and password, then what else is asked for; or a passkey. Tells when the session has begun. */
export function SignInForm({ done }: { done: () => void }) {
  const { t } = useMessages();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => call(signInApi["sign-in"].$post({ json: { email, password } })),
    onSuccess: ({ secondStep }) => {
      setPassword("");
      if (!secondStep) done();
    },
  });
  const byPasskey = useMutation({ mutationFn: signInWithPasskey, onSuccess: done });
  const step = signIn.data?.secondStep;
  if (step) return <SecondStepForm step={step} done={done} startOver={signIn.reset} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    byPasskey.reset();
    signIn.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {!window.isSecureContext && <Alert color="alarm">{t("account.unsafe")}</Alert>}
        <TextInput
          label={t("account.email")}
          type="email"
          name="email"
          autoComplete="username webauthn"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
          withAsterisk={false}
          data-autofocus
        />
        <PasswordField label={t("account.password")} name="password" autoComplete="current-password" value={password} write={setPassword} />
        <Refusal error={signIn.error} />
        <Button type="submit" size="sm" loading={signIn.isPending} fullWidth mt={4}>
          {t("account.sign-in")}
        </Button>
        <Divider label={t("account.or")} />
        <Refusal error={byPasskey.error} otherwise={t("account.passkey-failed")} />
        <Button
          size="sm"
          variant="default"
          leftSection={<IconFingerprint size={17} stroke={1.6} aria-hidden />}
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
          fullWidth
        >
          {t("account.with-passkey")}
        </Button>
        <Text size="sm" c="var(--ink-2)" mt={2}>
          {t("account.forgotten")}
        </Text>
      </Stack>
    </form>
  );
}
