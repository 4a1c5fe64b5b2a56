import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";
import { Panel } from "./panel.tsx";
import { SessionList } from "./session-list.tsx";
import { type Account, useAccountAct } from "./use-account.ts";

/** Where one is signed in. */
export function SessionsPanel({ account }: { account: Account }) {
  const { t } = useMessages();
  const end = useAccountAct((sessionId: string) => call(accountApi.account.sessions[":sessionId"].$delete({ param: { sessionId } })));
  return (
    <Panel title={t("account.sessions")}>
      <SessionList sessions={account.sessions} end={end.mutate} isBusy={end.isPending} />
    </Panel>
  );
}
