import { ActionIcon, Button, Select } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { ROLES } from "../../../src/core/staff.ts";
import { type SiteLine, useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./staff.module.css";
import type { GrantLine } from "./use-staff.ts";

/** Stands for "everywhere" in a list of choices, where no value may be empty. */
const ALL = "*";

/** Roles, each with its site and section. */
export function GrantsEditor({ grants, change }: { grants: readonly GrantLine[]; change: (grants: GrantLine[]) => void }) {
  const { t } = useMessages();
  const sites = useSites();
  const put = (at: number, grant: GrantLine) => change(grants.map((one, i) => (i === at ? grant : one)));
  return (
    <div className={styles["lines"]}>
      {grants.map((grant, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the list; it has no other name
        <div key={i} className={styles["line"]}>
          <Select
            aria-label={t("staff.role-n", { n: i + 1 })}
            data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            value={grant.role}
            onChange={(role) => put(i, { ...grant, role: ROLES.find((one) => one === role) ?? grant.role })}
            allowDeselect={false}
          />
          <Select
            aria-label={t("staff.site-n", { n: i + 1 })}
            data={[{ value: ALL, label: t("staff.everywhere") }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
            value={grant.siteId ?? ALL}
            onChange={(siteId) => put(i, { ...grant, siteId: siteId === ALL ? null : siteId, sectionId: null })}
            allowDeselect={false}
          />
          <Select
            aria-label={t("staff.section-n", { n: i + 1 })}
            data={[{ value: ALL, label: t("staff.whole-site") }, ...sectionChoices(sites.find(({ id }) => id === grant.siteId))]}
            value={grant.sectionId ?? ALL}
            onChange={(sectionId) => put(i, { ...grant, sectionId: sectionId === ALL ? null : sectionId })}
            disabled={grant.siteId === null}
            allowDeselect={false}
            searchable
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t("staff.remove-role", { n: i + 1 })}
            onClick={() => change(grants.filter((_, at) => at !== i))}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={15} stroke={1.6} aria-hidden />}
          onClick={() => change([...grants, { role: "reporter", siteId: null, sectionId: null }])}
        >
          {t("staff.add-role")}
        </Button>
      </div>
    </div>
  );
}

/** Sections in the order of their tree, each below the one above it. */
function sectionChoices(site: SiteLine | undefined): { value: string; label: string }[] {
  const depth = (path: string) => path.split("/").length - 1;
  return (site?.sections ?? []).map(({ id, name, path }) => ({ value: id, label: `${"　".repeat(depth(path))}${name}` }));
}
