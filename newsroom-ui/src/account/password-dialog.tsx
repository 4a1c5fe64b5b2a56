import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";

interface Props {
  opened: boolean;
  close(): void;
  title: string;
  act: string;
  /** Asks for a name too, as for a new passkey. */
  name?: { label: string; placeholder: string };
  isAlarming?: boolean;
  isBusy: boolean;
  error: Error | null;
  /** What the dialog says where the error is not the server's. */
  otherwise?: string;
  send(password: string, name: string): void;
}

/** Whoever changes how one signs in writes the password once more. */
export function PasswordDialog({ opened, close, title, act, name, isAlarming = false, isBusy, error, otherwise, send }: Props) {
  const { t } = useMessages();
  const [password, setPassword] = useState("");
  const [called, setCalled] = useState("");
  const leave = () => {
    setPassword("");
    setCalled("");
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(password, called.trim() || (name?.placeholder ?? ""));
  };
  return (
    <Modal opened={opened} onClose={leave} title={title} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {name && (
            <TextInput
              label={name.label}
              placeholder={name.placeholder}
              maxLength={60}
              value={called}
              onChange={(event) => setCalled(event.currentTarget.value)}
              data-autofocus
            />
          )}
          <PasswordField
            label={t("account.current-password")}
            autoComplete="current-password"
            value={password}
            write={setPassword}
            data-autofocus={!name}
          />
          <Refusal error={error} {...(otherwise === undefined ? {} : { otherwise })} />
          <Group justify="flex-end">
            <Button size="sm" variant="default" onClick={leave}>
              {t("common.cancel")}
            </Button>
            <Button size="sm" type="submit" color={isAlarming ? "alarm" : "accent"} loading={isBusy} disabled={!password}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
