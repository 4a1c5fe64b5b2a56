import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { GrantBadges } from "./grant-badges.tsx";
import styles from "./staff.module.css";
import { invitationsApi, useStaffAct } from "./use-staff.ts";

/** Who was invited, and what became of it. */
export function InvitationsTable({ invite }: { invite: () => void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { data } = useQuery({ queryKey: ["invitations"], queryFn: () => call(invitationsApi.invitations.$get()) });
  const revoke = useStaffAct((invitationId: string) => call(invitationsApi.invitations[":invitationId"].$delete({ param: { invitationId } })));
  if (!data) return null;
  if (data.invitations.length === 0)
    return (
      <EmptyState title={t("staff.invitations-none")} hint={t("staff.invitations-none-hint")}>
        <Button onClick={invite}>{t("staff.invite")}</Button>
      </EmptyState>
    );
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th>{t("staff.invite-label")}</th>
          <th>{t("staff.roles")}</th>
          <th>{t("staff.state")}</th>
          <th>{t("staff.invited-by")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {data.invitations.map(({ id, label, grants, state, byName, createdAt, expiresAt }) => (
          <tr key={id}>
            <td className={styles["who"]}>{label ? <b>{label}</b> : <span className={styles["faint"]}>{t("staff.no-label")}</span>}</td>
            <td>
              <GrantBadges grants={grants} />
            </td>
            <td className={styles["short"]}>{t(`staff.state-${state}`, { date: times.short(expiresAt) })}</td>
            <td className={styles["short"]}>{[byName, times.short(createdAt)].filter(Boolean).join(" · ")}</td>
            <td className={styles["acts"]}>
              {state === "open" && (
                <Button
                  variant="default"
                  disabled={revoke.isPending}
                  onClick={() => revoke.mutate(id, { onSuccess: () => notifications.show({ color: "done", message: t("staff.revoked") }) })}
                >
                  {t("staff.revoke")}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
