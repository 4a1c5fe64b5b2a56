import { useMessages } from "../messages/use-messages.tsx";
import { Panel } from "./panel.tsx";
import { PasskeyLines } from "./passkey-lines.tsx";
import { TotpLine } from "./totp-line.tsx";
import type { Account } from "./use-account.ts";

/** What is asked for beside the password. */
export function FactorsPanel({ account }: { account: Account }) {
  const { t } = useMessages();
  return (
    <>
      <Panel title={t("account.factors")} hint={t("account.factors-hint")}>
        <TotpLine account={account} />
      </Panel>
      <Panel title={t("account.passkeys")}>
        <PasskeyLines account={account} />
      </Panel>
    </>
  );
}
