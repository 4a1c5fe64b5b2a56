import { Button, Group, Modal } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import type { Draft } from "./draft.ts";
import type { EditorsFront } from "./front-routes.ts";
import styles from "./stale-dialog.module.css";
import type { Arranging } from "./use-arranging.ts";

/** Somebody published first: both arrangements side by side, to choose one. Whichever it is, the history keeps theirs. */
export function StaleDialog({ arranging, theirs }: { arranging: Arranging; theirs: EditorsFront }) {
  const { t } = useMessages();
  const { times, draft, lines, isBusy, save, begin, setTheirs } = arranging;
  const name = theirs.by?.name ?? t("fronts.system");
  const said = { name, n: theirs.number, time: theirs.at === null ? "" : times.short(theirs.at) };
  const close = () => setTheirs(null);
  return (
    <Modal opened onClose={close} size={820} title={t("fronts.stale")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <p>{t("fronts.stale-hint", said)}</p>
      <div className={styles["both"]}>
        <Side title={t("fronts.mine")} blocks={draft.map(({ key, title, items }) => ({ key, title, headlines: headlinesOf(items, lines) }))} />
        <Side
          title={t("fronts.theirs", said)}
          blocks={theirs.blocks.map(({ id, title, items }) => ({ key: id, title, headlines: items.map(({ headline }) => headline) }))}
        />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="subtle" color="gray" size="sm" onClick={close}>
          {t("fronts.go-on")}
        </Button>
        <Button variant="default" size="sm" onClick={() => begin(theirs)}>
          {t("fronts.use-theirs")}
        </Button>
        <Button size="sm" loading={isBusy} onClick={() => save(theirs.number)}>
          {t("fronts.use-mine")}
        </Button>
      </Group>
    </Modal>
  );
}

function Side({ title, blocks }: { title: string; blocks: readonly { key: string; title: string; headlines: string[] }[] }) {
  const { t } = useMessages();
  return (
    <section>
      <h3>{title}</h3>
      {blocks.map((block) => (
        <div key={block.key} className={styles["block"]}>
          <b>{block.title}</b>
          {block.headlines.length === 0 ? (
            <p className={styles["automatic"]}>{t("fronts.automatic")}</p>
          ) : (
            block.headlines.map((one) => <p key={one}>{one}</p>)
          )}
        </div>
      ))}
    </section>
  );
}

function headlinesOf(items: Draft[number]["items"], lines: Arranging["lines"]): string[] {
  return items.map(({ articleId }) => lines.get(articleId)?.headline ?? articleId);
}
