import { Button, Chip, Popover, SegmentedControl } from "@mantine/core";
import { useSources } from "../administration/use-sources.ts";
import { FilterSelect } from "../app/filter-select.tsx";
import { SearchField } from "../articles/search-field.tsx";
import { useSectionChoices } from "../articles/use-section-choices.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { LANGUAGES, useLanguageName } from "../reports/use-language-name.ts";
import styles from "./desk.module.css";
import { addressOf, type DeskFilter, LICENCES, SPANS } from "./filter.ts";

interface Props {
  filter: DeskFilter;
  show(filter: DeskFilter): void;
}

/** Span, search and filters of the desk: each change shows at once. */
export function DeskFilterBar({ filter, show }: Props) {
  const { t } = useMessages();
  const narrowed = [filter.sourceId, filter.licence, filter.language, filter.sectionId].filter(Boolean).length;
  const toggled = (name: "isFollowed" | "isUnread") => (isOn: boolean) => show({ ...filter, [name]: isOn ? "true" : "" });
  return (
    <search className={styles["filters"]}>
      <SegmentedControl
        size="xs"
        aria-label={t("desk.span")}
        data={SPANS.map((value) => ({ value, label: t(`desk.span-${value}`) }))}
        value={filter.hours ?? "24"}
        onChange={(hours) => show({ ...filter, hours: hours === "24" ? "" : hours })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t("desk.order")}
        data={[
          { value: "weight", label: t("desk.by-weight") },
          { value: "newest", label: t("desk.by-time") },
        ]}
        value={filter.order === "newest" ? "newest" : "weight"}
        onChange={(order) => show({ ...filter, order: order === "newest" ? order : "" })}
      />
      <SearchField label={t("desk.search")} q={filter.q ?? ""} find={(q) => show({ ...filter, q })} />
      <Popover position="bottom-start" withinPortal={false}>
        <Popover.Target>
          <Button size="xs" variant={narrowed > 0 ? "light" : "default"}>
            {t("desk.narrow")} {narrowed > 0 && narrowed}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles["narrow"]}>
          <Narrowing filter={filter} show={show} />
        </Popover.Dropdown>
      </Popover>
      <Chip size="xs" variant="light" checked={filter.isUnread === "true"} onChange={toggled("isUnread")}>
        {t("desk.unread")}
      </Chip>
      <Chip size="xs" variant="light" checked={filter.isFollowed === "true"} onChange={toggled("isFollowed")}>
        {t("desk.followed")}
      </Chip>
      {addressOf(filter) !== "" && (
        <Button size="compact-xs" variant="subtle" onClick={() => show({})}>
          {t("articles.clear")}
        </Button>
      )}
    </search>
  );
}

/** Conditions that a report of the event meets. */
function Narrowing({ filter, show }: Props) {
  const { t } = useMessages();
  const languageName = useLanguageName();
  const sections = useSectionChoices();
  const sources = useSources().data?.sources ?? [];
  return (
    <>
      <FilterSelect
        label={t("reports.source")}
        any={t("reports.any-source")}
        width={190}
        searchable
        data={sources.map(({ id, names }) => ({ value: id, label: names.zh[0] ?? id }))}
        value={filter.sourceId}
        choose={(sourceId) => show({ ...filter, sourceId: sourceId ?? "" })}
      />
      <FilterSelect
        label={t("desk.licence")}
        any={t("desk.any-licence")}
        width={190}
        data={LICENCES.map((value) => ({ value, label: t(`sources.licence-${value}`) }))}
        value={filter.licence}
        choose={(licence) => show({ ...filter, licence: licence ?? "" })}
      />
      <FilterSelect
        label={t("reports.language")}
        any={t("reports.any-language")}
        width={190}
        data={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        value={filter.language}
        choose={(language) => show({ ...filter, language: language ?? "" })}
      />
      <FilterSelect
        label={t("reports.section")}
        any={t("reports.any-section")}
        width={190}
        searchable
        data={sections}
        value={filter.sectionId}
        choose={(sectionId) => show({ ...filter, sectionId: sectionId ?? "" })}
      />
    </>
  );
}
