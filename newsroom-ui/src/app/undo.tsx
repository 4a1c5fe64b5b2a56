import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Translate } from "../messages/use-messages.tsx";
import { showError } from "./show-error.ts";

/** Long enough to read the line and change one's mind. */
const STAYS = 8_000;

/** Says what was done (`已移到回收站`) and offers to take it back; without `back` it only says so. */
export function showDone(done: string, t: Translate, back?: () => Promise<unknown>): void {
  const id = `done ${Math.random()}`;
  const takeBack = () => {
    notifications.hide(id);
    back?.().catch((error) => showError(error, t));
  };
  const message = (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      {done}
      {back && (
        <Button variant="subtle" size="compact-sm" onClick={takeBack}>
          {t("common.undo")}
        </Button>
      )}
    </Group>
  );
  notifications.show({ id, color: "done", message, closeButtonProps: { "aria-label": t("common.close") }, autoClose: STAYS });
}
