import { Button, Group, Modal, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import styles from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import { ZONES } from "../administration/zones.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { FoundView } from "./found-view.tsx";
import { lookAt, type Sight } from "./use-channels.ts";

/** Asks for an address, looks what lies there, and lets one make a channel of it. */
export function AddChannelDialog({ close }: { close(): void }) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const [address, setAddress] = useState("");
  const [zone, setZone] = useState("Asia/Shanghai");
  const [isLooking, setLooking] = useState(false);
  const [sight, setSight] = useState<Sight | null>(null);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    setLooking(true);
    await lookAt(withScheme(address.trim()), zone).then(setSight, refusal.take);
    setLooking(false);
  };
  return (
    <Modal opened onClose={close} size={620} title={t("channels.new")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {sight ? (
        <FoundView sight={sight} zone={zone} back={() => setSight(null)} close={close} />
      ) : (
        <form onSubmit={look} className={styles["form"]}>
          <TextInput
            data-autofocus
            label={t("channels.address")}
            description={t("channels.look-hint")}
            placeholder="https://"
            value={address}
            required
            maxLength={2_000}
            error={refusal.at("address")}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Select
            label={t("channels.zone")}
            searchable
            allowDeselect={false}
            data={[...ZONES]}
            value={zone}
            error={refusal.at("zone")}
            onChange={(chosen) => chosen && setZone(chosen)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t("common.cancel")}
            </Button>
            <Button type="submit" loading={isLooking}>
              {t("channels.look")}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}

/** As people paste addresses: often without what they begin with. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]{0,20}:/i.test(address) && !/^[^/]{1,253}:\d/.test(address) ? address : `https://${address}`;
}
