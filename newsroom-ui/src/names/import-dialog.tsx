import { Alert, Button, FileButton, Group, Loader, Modal, Stack } from "@mantine/core";
import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import { ImportTrial } from "./import-trial.tsx";
import { useImport } from "./use-import.ts";

/** A CSV file is chosen, what it would do is shown, and only then is it done. */
export function ImportDialog({ close }: { close(): void }) {
  const { t } = useMessages();
  const { trial, isBusy, problem, choose, put, forget } = useImport(close);
  const steps = trial ? trial.added + trial.changed : 0;
  return (
    <Modal opened onClose={close} size={760} title={t("names.import-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <Stack gap="md">
        {problem && <Alert color="alarm">{problem}</Alert>}
        {trial ? <ImportTrial trial={trial} /> : <Format />}
        <div aria-live="polite">
          {isBusy && (
            <Group gap="xs">
              <Loader size={14} /> {t("names.import-looking")}
            </Group>
          )}
        </div>
        <Group justify="flex-end">
          {trial ? (
            <Button variant="default" disabled={isBusy} onClick={forget}>
              {t("names.import-other")}
            </Button>
          ) : (
            <Button variant="default" onClick={close}>
              {t("common.cancel")}
            </Button>
          )}
          {trial ? (
            <Button disabled={isBusy || steps === 0} onClick={put}>
              {t("names.import-do", { n: steps })}
            </Button>
          ) : (
            <FileButton accept=".csv,text/csv" onChange={choose}>
              {(props) => (
                <Button {...props} loading={isBusy}>
                  {t("names.import-choose")}
                </Button>
              )}
            </FileButton>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

const COLUMNS = [
  ...(["id", "kind", "zh"] as const).map((name) => [name, `names.column-${name}`] as const),
  ...(["ru", "en"] as const).map((name) => [name, "names.column-others"] as const),
  ...(["aliases", "titles", "country"] as const).map((name) => [name, `names.column-${name}`] as const),
];

function Format() {
  const { t } = useMessages();
  return (
    <>
      <p className={table["hint"]}>{t("names.import-format")}</p>
      <table className={table["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("names.import-column")}</th>
            <th scope="col">{t("names.import-means")}</th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(([name, means]) => (
            <tr key={name}>
              <td className={table["mono"]}>{name}</td>
              <td>{t(means)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
