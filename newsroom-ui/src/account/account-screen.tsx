import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { FactorsPanel } from "./factors-panel.tsx";
import { Panels } from "./panel.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { SessionsPanel } from "./sessions-panel.tsx";
import { useAccount } from "./use-account.ts";

/** One's own account. */
export default function AccountScreen() {
  const { t } = useMessages();
  const account = useAccount();
  return (
    <Page title={t("account.title")}>
      {account && (
        <Panels>
          <PersonPanel account={account} />
          <PasswordPanel />
          <FactorsPanel account={account} />
          <SessionsPanel account={account} />
        </Panels>
      )}
    </Page>
  );
}
