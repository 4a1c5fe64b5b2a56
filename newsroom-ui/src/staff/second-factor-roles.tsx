import { Checkbox, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { ROLES, type Role } from "../../../src/core/staff.ts";
import { Panel, Panels } from "../account/panel.tsx";
import { call } from "../api/client.ts";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { staffApi, useStaffAct } from "./use-staff.ts";

/** Which roles may only work with a second factor. Kept at once, at each tick. */
export function SecondFactorRoles() {
  const { t } = useMessages();
  const may = useMe().data?.may.includes("PUT /second-factor-roles") ?? false;
  const { data } = useQuery({ queryKey: ["staff", "second-factor-roles"], queryFn: () => call(staffApi["second-factor-roles"].$get()) });
  const set = useStaffAct((roles: Role[]) => call(staffApi["second-factor-roles"].$put({ json: { roles } })));
  if (!data) return null;
  const change = (roles: string[]) =>
    set.mutate(
      ROLES.filter((role) => roles.includes(role)),
      { onSuccess: () => notifications.show({ id: "second-factor-saved", color: "done", message: t("staff.second-factor-saved") }) },
    );
  return (
    <Panels>
      <Panel title={t("staff.second-factor-title")} hint={t("staff.second-factor-hint")}>
        <Checkbox.Group value={set.isPending ? set.variables : data.roles} onChange={change} aria-label={t("staff.second-factor-title")}>
          <Stack gap="sm">
            {ROLES.toReversed().map((role) => (
              <Checkbox key={role} value={role} label={t(`role.${role}`)} disabled={!may} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Panel>
    </Panels>
  );
}
