import { Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { AcceptanceForm } from "./acceptance-form.tsx";
import { invitationApi } from "./apis.ts";
import { BarePage } from "./bare-page.tsx";

/** Where a one-time link leads: join the staff, or choose a new password. The secret stands behind `#` and is taken from the address at once. */
export default function InvitationScreen() {
  const { t } = useMessages();
  const [token] = useState(takeToken);
  const opened = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => call(invitationApi.invitation.$post({ json: { token } })),
    enabled: token.length === 43,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (token.length !== 43)
    return (
      <BarePage title={t("account.no-link")}>
        <p>{t("account.no-link-hint")}</p>
      </BarePage>
    );
  if (opened.error)
    return (
      <BarePage title={t("account.link-dead")}>
        <p>{opened.error instanceof ApiError ? opened.error.message : t("common.unreached")}</p>
      </BarePage>
    );
  if (!opened.data)
    return (
      <BarePage title={t("account.desk")}>
        <Loader size="sm" />
      </BarePage>
    );
  const isJoining = opened.data.kind === "join";
  return (
    <BarePage title={isJoining ? t("account.invited", { host: location.hostname }) : t("account.new-password-title")}>
      <AcceptanceForm token={token} isJoining={isJoining} roles={[...new Set(opened.data.grants.map(({ role }) => role))]} />
    </BarePage>
  );
}

/** Kept for a reload of this tab, and gone from the address: it is not to stand in the history or over somebody's shoulder. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) {
    sessionStorage.setItem("dateline.invitation", token);
    history.replaceState(history.state, "", location.pathname);
  }
  return token || (sessionStorage.getItem("dateline.invitation") ?? "");
}
