import { Button } from "@mantine/core";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { NightlyForm } from "./nightly-form.tsx";
import { archiveAddress, type Backup, useBackupActs, useBackups } from "./use-backups.ts";

/** 备份: which there are, a new one, every night's, and whether one would restore. */
export default function BackupsScreen() {
  const { t } = useMessages();
  const times = useTimes();
  const { data } = useBackups();
  const { mutate, isPending } = useBackupActs();
  if (!data) return <Page title={t("backups.title")}>{null}</Page>;
  const { backups, folder, lastAt, nightly } = data;
  const isMaking = backups.some(({ state }) => state === "wanted" || state === "running");
  const make = (
    <Button loading={isPending} disabled={isMaking} onClick={() => mutate({ make: true })}>
      {t("backups.make")}
    </Button>
  );
  return (
    <Page
      title={t("backups.title")}
      sub={
        <>
          <span className={lastAt === null ? styles["bad"] : undefined}>
            {lastAt === null ? t("backups.never") : t("backups.last", { time: times.full(lastAt) })}
          </span>
          <span>{t("backups.folder", { folder })}</span>
        </>
      }
      acts={make}
    >
      <NightlyForm key={JSON.stringify(nightly)} nightly={nightly} />
      {backups.length === 0 ? (
        <EmptyState title={t("backups.none")} hint={t("backups.none-hint")}>
          {make}
        </EmptyState>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("backups.file")}</th>
              <th scope="col">{t("backups.at")}</th>
              <th scope="col">{t("backups.kind")}</th>
              <th scope="col" className={styles["number"]}>
                {t("backups.size")}
              </th>
              <th scope="col">{t("backups.state")}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <Line key={backup.file} backup={backup} rehearse={() => mutate({ rehearse: backup.file })} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function Line({ backup, rehearse }: { backup: Backup; rehearse(): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { file, kind, state, at, size, check } = backup;
  return (
    <tr>
      <td className={styles["mono"]}>{file}</td>
      <td className={styles["time"]}>{times.full(at)}</td>
      <td className={styles["time"]}>{t(`backups.kind-${kind}`)}</td>
      <td className={styles["number"]}>{size === null ? "" : sizeOf(size)}</td>
      <td className={styles["detail"]}>
        <State backup={backup} />
      </td>
      <td className={styles["number"]}>
        {state === "done" && (
          <>
            <Button variant="subtle" size="compact-xs" disabled={check === "wanted"} onClick={rehearse}>
              {t("backups.rehearse")}
            </Button>
            <Button variant="subtle" size="compact-xs" component="a" href={archiveAddress(file)} download>
              {t("backups.download")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

function State({ backup: { state, done, total, problem, check, checkedAt, checkProblem } }: { backup: Backup }) {
  const { t } = useMessages();
  const times = useTimes();
  if (state !== "done")
    return (
      <span className={state === "failed" ? styles["bad"] : undefined}>{t(`backups.state-${state}`, { done, total, problem: problem ?? "" })}</span>
    );
  const said = t(`backups.check-${check}`, { time: checkedAt === null ? "" : times.full(checkedAt), problem: checkProblem ?? "" });
  return (
    <>
      {t("backups.state-done")} ·{" "}
      <span className={check === "broken" ? styles["bad"] : check === "whole" ? styles["good"] : styles["quiet"]}>{said}</span>
    </>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1_000)} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
