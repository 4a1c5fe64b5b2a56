import { Button, Group, Modal } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { two } from "../../../../src/core/zone.ts";
import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { TimeField } from "../../app/time-field.tsx";
import { useSites } from "../../app/use-sites.ts";
import { atHour, instantOfText, wallText } from "../../app/wall-text.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./time-dialog.module.css";

interface Props {
  act: WorkflowAct;
  /** UTC ms, or null where none was set. */
  before: number | null;
  isBusy: boolean;
  close(): void;
  send(at: number): void;
}

/** Chooses a minute by the clocks of the article's home site. */
export function TimeDialog({ act, before, isBusy, close, send }: Props) {
  const { t } = useMessages();
  const { article } = useDesk();
  const home = useSites().find(({ id }) => id === article.places[0]?.siteId);
  const zone = home?.zone ?? "Asia/Shanghai";
  const [wall, setWall] = useState(wallText(before ?? nextHour(), zone));
  const at = instantOfText(wall, zone);
  const isPast = at !== null && at <= Date.now();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at !== null && !isPast) send(at);
  };
  const name = act === "embargo" ? "embargo" : "schedule";
  return (
    <Modal opened onClose={close} title={t(`act.${name}`)} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit}>
        <p>{t(`act.${name}-hint`)}</p>
        <div className={styles["quick"]}>
          {QUICK.map(([days, hour]) => {
            const text = atHour(Date.now() + days * DAY, hour, zone);
            const isGone = (instantOfText(text, zone) ?? 0) <= Date.now();
            return (
              <Button key={`${days} ${hour}`} variant="default" size="compact-sm" disabled={isGone} onClick={() => setWall(text)}>
                {t(days === 0 ? "editor.today-at" : "editor.tomorrow-at", { time: `${two(hour)}:00` })}
              </Button>
            );
          })}
        </div>
        <TimeField
          label={t("editor.time-in", { zone: home ? `${home.name} ${zone}` : zone })}
          wall={wall}
          set={setWall}
          zone={zone}
          error={isPast && t("editor.time-past")}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" size="sm" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="sm" loading={isBusy} disabled={at === null || isPast}>
            {t(`act.${name}`)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const DAY = 86_400_000;
const QUICK: readonly [days: number, hour: number][] = [
  [0, 12],
  [0, 18],
  [0, 22],
  [1, 7],
];

function nextHour(): number {
  return (Math.floor(Date.now() / 3_600_000) + 1) * 3_600_000;
}
