import { Button, Group, Text } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import { BarePage } from "./bare-page.tsx";
import { FactorsPanel } from "./factors-panel.tsx";
import { useAccount } from "./use-account.ts";

/** In the place of every screen, while a role asks for a second factor that is not there. */
export function SetupFirst({ done }: { done: () => void }) {
  const { t } = useMessages();
  const account = useAccount();
  const isDone = account !== undefined && (account.totp !== null || account.passkeys.length > 0);
  return (
    <BarePage title={t("account.setup-first")} isWide>
      <Text mb="md">{t("account.setup-first-hint")}</Text>
      {account && <FactorsPanel account={account} />}
      {isDone && (
        <Group justify="flex-end" mt="lg">
          <Button size="sm" onClick={done}>
            {t("account.setup-done")}
          </Button>
        </Group>
      )}
    </BarePage>
  );
}
