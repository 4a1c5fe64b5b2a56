import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { grantPlace } from "./grant-text.ts";
import styles from "./staff.module.css";
import type { GrantLine } from "./use-staff.ts";

/** Roles with their places. */
export function GrantBadges({ grants }: { grants: readonly GrantLine[] }) {
  const { t } = useMessages();
  const sites = useSites();
  if (grants.length === 0) return <span className={styles["faint"]}>{t("staff.no-roles")}</span>;
  return (
    <span className={styles["grants"]}>
      {grants.map((grant) => (
        <span key={`${grant.role} ${grant.siteId} ${grant.sectionId}`} className={styles["grant"]}>
          <b>{t(`role.${grant.role}`)}</b> {grantPlace(grant, sites, t)}
        </span>
      ))}
    </span>
  );
}
