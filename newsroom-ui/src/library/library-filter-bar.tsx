import { Button, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../api/client.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { type AssetFilter, isFiltered, KINDS, ONLY } from "./asset-filter.ts";
import { assets } from "./asset-line.ts";
import styles from "./library-filter-bar.module.css";

const DAYS = [1, 7, 30, 365];

interface Props {
  filter: AssetFilter;
  show(filter: AssetFilter): void;
  /** Kinds to choose from; one of them is always chosen where it is not all. */
  kinds?: readonly (typeof KINDS)[number][];
}

/** Search and filters of the library: each change shows at once. */
export function LibraryFilterBar({ filter, show, kinds = KINDS }: Props) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ["assets", "uploaders"], queryFn: () => call(assets.uploaders.$get()), staleTime: 60_000 });
  const people = (data?.uploaders ?? []).map(({ id, name }) => ({ value: id, label: name ?? t("library.system") }));
  return (
    <search className={styles["bar"]}>
      <SearchField q={filter.q ?? ""} find={(q) => show({ ...filter, q: q || undefined })} />
      {kinds.length > 1 && (
        <SegmentedControl
          aria-label={t("library.file")}
          data={[
            ...(kinds === KINDS ? [{ value: "", label: t("library.all") }] : []),
            ...kinds.map((value) => ({ value, label: t(`library.${value}`) })),
          ]}
          value={filter.kind ?? ""}
          onChange={(value) => show({ ...filter, kind: KINDS.find((kind) => kind === value) })}
        />
      )}
      <Select
        {...{ size: "xs", w: 140, clearable: true }}
        aria-label={t("library.any-rights")}
        placeholder={t("library.any-rights")}
        data={ONLY.map((value) => ({ value, label: t(`library.${value}`) }))}
        value={filter.only ?? null}
        onChange={(value) => show({ ...filter, only: ONLY.find((only) => only === value) })}
      />
      <Select
        {...{ size: "xs", w: 110, clearable: true, searchable: true }}
        aria-label={t("library.uploader")}
        placeholder={t("library.any-uploader")}
        data={people}
        value={filter.uploader ?? null}
        onChange={(uploader) => show({ ...filter, uploader: uploader ?? undefined })}
      />
      <Select
        {...{ size: "xs", w: 98, clearable: true }}
        aria-label={t("library.uploaded")}
        placeholder={t("library.any-time")}
        data={DAYS.map((n) => ({ value: String(n), label: n === 1 ? t("library.today") : t("library.days", { n }) }))}
        value={filter.days ? String(filter.days) : null}
        onChange={(days) => show({ ...filter, days: days ? Number(days) : undefined })}
      />
      {isFiltered(kinds === KINDS ? filter : { ...filter, kind: undefined }) && (
        <Button size="compact-xs" variant="subtle" onClick={() => show(kinds === KINDS ? {} : { kind: kinds[0] })}>
          {t("library.clear")}
        </Button>
      )}
    </search>
  );
}

/** Waits until typing pauses, and never while an input method is still choosing characters. */
function SearchField({ q, find }: { q: string; find(q: string): void }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(q);
  const findSoon = useDebouncedCallback(find, 250);
  useEffect(() => setTyped(q), [q]);
  return (
    <TextInput
      {...{ size: "xs", type: "search", maxLength: 100 }}
      leftSection={<IconSearch size={14} />}
      aria-label={t("library.search")}
      placeholder={t("library.search")}
      value={typed}
      onChange={({ currentTarget, nativeEvent }) => {
        setTyped(currentTarget.value);
        if (!(nativeEvent as InputEvent).isComposing) findSoon(currentTarget.value);
      }}
      onCompositionEnd={({ currentTarget }) => findSoon(currentTarget.value)}
    />
  );
}
