import { ActionIcon, Button, Drawer, Select } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import type { DigestsApi } from "../../../src/newsroom/api/digests.ts";
import { call, client } from "../api/client.ts";
import { useShortcuts } from "../app/shortcuts.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./tray.module.css";
import type { Tray } from "./tray.ts";
import { refreshDesk } from "./use-desk.ts";

const { sites } = client<DigestsApi>();

/** What is chosen for a digest, always in sight: how much, of whom; put in order here, and written as a draft. */
export function TrayBar({ tray }: { tray: Tray }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const { home, sites: all } = useSite();
  const [siteId, setSiteId] = useState<string | null>(null);
  const [isOpen, { open, close }] = useDisclosure();
  const [isWriting, setWriting] = useState(false);
  const [saveId] = useState(() => crypto.randomUUID());
  const { chosen } = tray;
  const characters = chosen.reduce((sum, { text }) => sum + [...text].length, 0);
  const sources = new Set(chosen.map(({ sourceName }) => sourceName)).size;
  const write = async () => {
    const target = siteId ?? home?.id;
    if (chosen.length === 0 || !target || isWriting) return;
    setWriting(true);
    try {
      const parts = chosen.map(({ reportId, position, paragraph }) => ({ reportId, position, paragraph }));
      const { articleId } = await call(sites[":siteId"].digests.$post({ param: { siteId: target }, json: { parts, saveId } }));
      tray.replace([]);
      void refreshDesk(queries);
      go(`/articles/${articleId}`);
    } catch (error) {
      showError(error, t);
    } finally {
      setWriting(false);
    }
  };
  useShortcuts([{ key: "c", label: "desk.write", act: () => void write() }]);
  if (chosen.length === 0) return null;
  const clear = () => {
    tray.replace([]);
    close();
    showDone(t("desk.tray-cleared"), t, async () => tray.replace(chosen));
  };
  return (
    <div className={styles["bar"]}>
      <b>{t("desk.tray")}</b>
      <span aria-live="polite">{t("desk.tray-holds", { n: chosen.length, sources, characters })}</span>
      <Button size="compact-sm" variant="default" onClick={open}>
        {t("desk.tray-order")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={clear}>
        {t("articles.clear")}
      </Button>
      <span className={styles["write"]}>
        {all.length > 1 && (
          <Select
            size="xs"
            w={130}
            aria-label={t("desk.write-for")}
            data={all.map(({ id, name }) => ({ value: id, label: name }))}
            value={siteId ?? home?.id ?? null}
            onChange={setSiteId}
            allowDeselect={false}
          />
        )}
        <Button size="xs" loading={isWriting} onClick={write}>
          {t("desk.write")}
        </Button>
      </span>
      <Drawer opened={isOpen} onClose={close} position="right" size="lg" title={t("desk.tray-order")}>
        <ol className={styles["chosen"]}>
          {chosen.map(({ reportId, position, paragraph, text, sourceName }, i) => (
            <li key={`${reportId} ${position} ${paragraph}`}>
              <div>
                <small>{sourceName}</small>
                <p>{text}</p>
              </div>
              <span>
                <ActionIcon variant="subtle" aria-label={t("desk.up", { n: i + 1 })} disabled={i === 0} onClick={() => tray.move(i, -1)}>
                  <IconArrowUp size={16} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={t("desk.down", { n: i + 1 })}
                  disabled={i === chosen.length - 1}
                  onClick={() => tray.move(i, 1)}
                >
                  <IconArrowDown size={16} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t("desk.out", { n: i + 1 })} onClick={() => tray.take(i)}>
                  <IconX size={16} />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ol>
      </Drawer>
    </div>
  );
}
