import { Select } from "@mantine/core";
import { FOLLOWS, type Follow } from "../../../src/core/channel.ts";
import { useMessages } from "../messages/use-messages.tsx";

/** Whether an item's own page is read. */
export function FollowField({ follow, set, disabled = false }: { follow: Follow; set(follow: Follow): void; disabled?: boolean }) {
  const { t } = useMessages();
  return (
    <Select
      label={t("channels.follow")}
      description={t("channels.follow-hint")}
      allowDeselect={false}
      disabled={disabled}
      data={FOLLOWS.map((value) => ({ value, label: t(`channels.follow-${value}`) }))}
      value={follow}
      onChange={(value) => set(FOLLOWS.find((one) => one === value) ?? "auto")}
    />
  );
}
