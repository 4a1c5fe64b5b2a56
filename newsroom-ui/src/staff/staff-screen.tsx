import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useSearch } from "wouter";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { InvitationsTable } from "./invitations-table.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { PeopleTable } from "./people-table.tsx";
import { SecondFactorRoles } from "./second-factor-roles.tsx";

/** Who is on the staff, who is invited, what signing in asks for. */
export default function StaffScreen() {
  const { t } = useMessages();
  const tab = new URLSearchParams(useSearch()).get("tab");
  const [isInviting, setInviting] = useState(false);
  const invite = () => setInviting(true);
  const bar = (
    <TabStrip label={t("staff.title")}>
      <Tab href="/staff" isCurrent={tab === null}>
        {t("staff.people")}
      </Tab>
      <Tab href="/staff?tab=invitations" isCurrent={tab === "invitations"}>
        {t("staff.invitations")}
      </Tab>
      <Tab href="/staff?tab=security" isCurrent={tab === "security"}>
        {t("staff.security")}
      </Tab>
    </TabStrip>
  );
  const acts = (
    <Button size="sm" leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />} onClick={invite}>
      {t("staff.invite")}
    </Button>
  );
  return (
    <Page title={t("staff.title")} acts={acts} bar={bar}>
      {tab === "invitations" ? <InvitationsTable invite={invite} /> : tab === "security" ? <SecondFactorRoles /> : <PeopleTable />}
      {isInviting && <InviteDialog close={() => setInviting(false)} />}
    </Page>
  );
}
