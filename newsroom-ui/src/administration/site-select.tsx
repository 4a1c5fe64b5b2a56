import { Select } from "@mantine/core";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";

/** Which site a screen of settings is about; nothing where there is but one. */
export function SiteSelect({ siteId, choose }: { siteId: string; choose(siteId: string | null): void }) {
  const { t } = useMessages();
  const sites = useSites();
  if (sites.length < 2) return null;
  return (
    <Select
      size="xs"
      w={190}
      allowDeselect={false}
      aria-label={t("sites.choose")}
      data={sites.map(({ id, name }) => ({ value: id, label: name }))}
      value={siteId}
      onChange={choose}
    />
  );
}
