import { Button } from "@mantine/core";
import table from "../administration/administration.module.css";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import barStyles from "../articles/filter-bar.module.css";
import { SearchField } from "../articles/search-field.tsx";
import { useListKeys } from "../articles/use-list-keys.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { addressOf, type NameFilter } from "./name-filter.ts";
import { NameRow } from "./name-row.tsx";
import styles from "./names.module.css";
import type { useNames } from "./use-names.ts";

interface Props {
  listed: ReturnType<typeof useNames>;
  filter: NameFilter;
  show(part: Partial<NameFilter>): void;
}

/** The names that fit, the last added first, and the field by which they are found. */
export function NameTable({ listed: { data, hasNextPage, fetchNextPage, isFetchingNextPage }, filter, show }: Props) {
  const { t } = useMessages();
  const names = data?.pages.flatMap((page) => page.names) ?? [];
  const counts = data?.pages[0]?.counts;
  const all = counts ? (filter.kind ? counts[filter.kind] : counts.person + counts.place + counts.organisation) : 0;
  const more = () => void (hasNextPage && fetchNextPage());
  const selected = useListKeys(
    names.map(({ id }) => addressOf({ ...filter, open: id })),
    more,
  );
  const isAsked = filter.q !== "" || filter.kind !== null;
  return (
    <>
      <search className={barStyles["bar"]}>
        <SearchField label={t("names.find")} q={filter.q} find={(q) => show({ q: q.trim() })} />
      </search>
      {data && names.length === 0 && (
        <EmptyState title={t(isAsked ? "names.none-found" : "names.none")} hint={t(isAsked ? "names.none-found-hint" : "names.none-hint")} />
      )}
      {names.length > 0 && (
        <>
          <div className={styles["scroll"]}>
            <table className={`${table["table"]} ${styles["wide"]}`}>
              <thead>
                <tr>
                  {(["names.zh", "names.kind", "names.ru", "names.en", "names.titles", "names.country"] as const).map((key) => (
                    <th key={key} scope="col">
                      {t(key)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {names.map((name, i) => (
                  <NameRow key={name.id} name={name} isSelected={i === selected} open={() => show({ open: name.id })} />
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles["foot"]}>
            <span>{hasNextPage ? t("names.shown-more", { shown: names.length, n: all }) : t("names.shown", { n: all })}</span>
            {hasNextPage && (
              <Button variant="default" loading={isFetchingNextPage} onClick={more}>
                {t("names.more")}
              </Button>
            )}
            <KeyHints keys={["j", "k", "Enter", "/", "n"]} />
          </div>
        </>
      )}
    </>
  );
}
