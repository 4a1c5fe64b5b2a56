import { Badge, Button } from "@mantine/core";
import { deviceName } from "../../../src/text/device-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { PanelLine, PanelNone } from "./panel.tsx";

/** A session as the server tells of it; times UTC ms. */
interface Session {
  id: string;
  current: boolean;
  network: string;
  userAgent: string;
  begunAt: number;
  usedAt: number;
}

/** The devices that somebody is signed in on. */
export function SessionList({ sessions, end, isBusy }: { sessions: readonly Session[]; end: (sessionId: string) => void; isBusy: boolean }) {
  const { t } = useMessages();
  const times = useTimes();
  if (sessions.length === 0) return <PanelNone>{t("account.sessions-none")}</PanelNone>;
  return sessions.map(({ id, current, network, userAgent, begunAt, usedAt }) => (
    <PanelLine
      key={id}
      what={
        <>
          {deviceName(userAgent) || t("account.unknown-device")}
          {current && (
            <Badge color="done" variant="light">
              {t("account.session-current")}
            </Badge>
          )}
        </>
      }
      detail={[t("account.session-line", { date: times.short(begunAt), used: times.short(usedAt) }), network].filter(Boolean).join(" · ")}
    >
      {!current && (
        <Button variant="default" onClick={() => end(id)} disabled={isBusy}>
          {t("account.session-end")}
        </Button>
      )}
    </PanelLine>
  ));
}
