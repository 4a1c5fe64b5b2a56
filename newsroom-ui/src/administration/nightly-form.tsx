import { Button, NumberInput, Switch } from "@mantine/core";
import { useState } from "react";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { type Backups, useBackupActs } from "./use-backups.ts";

const USUAL = { hour: 3, keep: 14 };

/** When backups are made by themselves. */
export function NightlyForm({ nightly }: { nightly: Backups["nightly"] }) {
  const { t } = useMessages();
  const { mutateAsync, isPending } = useBackupActs();
  const [wanted, setWanted] = useState(nightly);
  const save = () => mutateAsync({ nightly: wanted }).then(() => showDone(t("backups.nightly-saved"), t));
  return (
    <div className={styles["note"]}>
      <Switch label={t("backups.nightly")} checked={wanted !== null} onChange={(e) => setWanted(e.currentTarget.checked ? USUAL : null)} />
      {wanted && (
        <>
          <span className={styles["quiet"]}>{t("backups.hour")}</span>
          <NumberInput
            size="xs"
            w={72}
            min={0}
            max={23}
            aria-label={t("backups.hour")}
            value={wanted.hour}
            onChange={(hour) => setWanted({ ...wanted, hour: Number(hour) })}
          />
          <span className={styles["quiet"]}>{t("backups.keep")}</span>
          <NumberInput
            size="xs"
            w={72}
            min={1}
            max={365}
            aria-label={t("backups.keep")}
            value={wanted.keep}
            onChange={(keep) => setWanted({ ...wanted, keep: Number(keep) })}
          />
        </>
      )}
      {JSON.stringify(wanted) !== JSON.stringify(nightly) && (
        <Button loading={isPending} onClick={save}>
          {t("backups.nightly-save")}
        </Button>
      )}
    </div>
  );
}
