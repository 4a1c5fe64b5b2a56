import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";

interface Props extends Omit<PasswordInputProps, "value" | "onChange"> {
  value: string;
  write(password: string): void;
}

/** A password that must be given; it can be shown. */
export function PasswordField({ value, write, ...rest }: Props) {
  const { t } = useMessages();
  return (
    <PasswordInput
      value={value}
      onChange={(event) => write(event.currentTarget.value)}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ "aria-label": t("account.show-password") }}
      {...rest}
    />
  );
}
