import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./channels.module.css";
import type { Sight } from "./use-channels.ts";
import { useKindName } from "./use-kind-name.ts";

/** What was seen at an address: what it is, and its first items. */
export function SightView({ sight: { kind, title, address, count, items } }: { sight: Sight }) {
  const { t } = useMessages();
  const times = useTimes();
  const kindName = useKindName();
  return (
    <div role="status">
      <p className={styles["found"]}>{t("channels.found", { kind: kindName(kind), title: title ?? t("channels.untitled"), n: count })}</p>
      <p className={styles["address"]}>{address}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles["scroll"]} tabIndex={0} aria-label={t("channels.first-items", { n: items.length })}>
        <ul className={styles["items"]}>
          {items.map(({ headline, published, url, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a feed may say the same twice
            <li key={i} title={url ?? undefined}>
              {headline ?? t("channels.headless")}
              <small>
                {published === null ? t("channels.no-time") : times.full(Date.parse(published))} · {t(`channels.text-${text}`)}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
