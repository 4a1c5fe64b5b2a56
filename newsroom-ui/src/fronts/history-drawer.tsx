import { Button, Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../messages/use-messages.tsx";
import type { FrontRoutes } from "./front-routes.ts";
import styles from "./history-drawer.module.css";
import type { Arranging } from "./use-arranging.ts";

/** Every arrangement that the front had; an older one is taken up again as a new one, so that nothing is lost. */
export function HistoryDrawer({ routes, arranging, close }: { routes: FrontRoutes; arranging: Arranging; close(): void }) {
  const { t } = useMessages();
  const { times, base, isDirty, isBusy, restore } = arranging;
  const { data } = useQuery({ queryKey: ["front-history", base.number, routes], queryFn: () => routes.history(), gcTime: 0 });
  return (
    <Drawer opened onClose={close} position="right" size={440} title={t("fronts.history")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {isDirty && <p className={styles["warning"]}>{t("fronts.restore-warns")}</p>}
      {data?.arrangements.length === 0 && <p>{t("fronts.history-none")}</p>}
      <ol className={styles["list"]}>
        {data?.arrangements.map(({ number, at, by, restoredFrom, blocks, articles, chosen }) => (
          <li key={number}>
            <div className={styles["head"]}>
              <b>{t("fronts.number", { n: number })}</b>
              <span>{by.name ?? t("fronts.system")}</span>
              <span>{times.full(at)}</span>
              {restoredFrom !== null && <span>{t("fronts.restored-from", { n: restoredFrom })}</span>}
            </div>
            <div className={styles["words"]}>
              {articles > 0 ? chosen.map((headline) => <p key={headline}>{headline}</p>) : <p>{t("fronts.all-automatic")}</p>}
              <span>{t("fronts.counts", { blocks, articles })}</span>
            </div>
            {number === base.number ? (
              <span className={styles["current"]}>{t("fronts.current")}</span>
            ) : (
              <Button variant="default" size="compact-sm" loading={isBusy} onClick={async () => (await restore(number)) && close()}>
                {t("fronts.restore")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
