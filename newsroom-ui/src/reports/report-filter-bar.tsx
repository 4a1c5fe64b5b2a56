import { Button, Chip, TextInput } from "@mantine/core";
import { useSources } from "../administration/use-sources.ts";
import { FilterSelect } from "../app/filter-select.tsx";
import { useMe } from "../app/use-me.ts";
import barStyles from "../articles/filter-bar.module.css";
import { SearchField } from "../articles/search-field.tsx";
import { useSectionChoices } from "../articles/use-section-choices.ts";
import { useChannels } from "../channels/use-channels.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { addressOf, type ReportFilter } from "./filter.ts";
import { LANGUAGES, useLanguageName } from "./use-language-name.ts";

/** Search and filters of the list: each change shows at once. */
export function ReportFilterBar({ filter, show }: { filter: ReportFilter; show(filter: ReportFilter): void }) {
  const { t } = useMessages();
  const languageName = useLanguageName();
  const sections = useSectionChoices();
  const sources = useSources().data?.sources ?? [];
  const mayLook = useMe().data?.may.includes("GET /channels") ?? false;
  return (
    <search className={barStyles["bar"]}>
      <SearchField label={t("reports.search")} q={filter.q ?? ""} find={(q) => show({ ...filter, q })} />
      <FilterSelect
        label={t("reports.source")}
        any={t("reports.any-source")}
        width={118}
        searchable
        data={sources.map(({ id, names }) => ({ value: id, label: names.zh[0] ?? id }))}
        value={filter.sourceId}
        choose={(sourceId) => show({ ...filter, sourceId: sourceId ?? "" })}
      />
      {mayLook && <ChannelSelect filter={filter} show={show} />}
      <FilterSelect
        label={t("reports.language")}
        any={t("reports.any-language")}
        width={104}
        data={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        value={filter.language}
        choose={(language) => show({ ...filter, language: language ?? "" })}
      />
      <FilterSelect
        label={t("reports.section")}
        any={t("reports.any-section")}
        width={118}
        searchable
        data={sections}
        value={filter.sectionId}
        choose={(sectionId) => show({ ...filter, sectionId: sectionId ?? "" })}
      />
      <Chip size="xs" variant="light" checked={filter.priority === "urgent"} onChange={(isOn) => show({ ...filter, priority: isOn ? "urgent" : "" })}>
        {t("routing.priority-urgent")}
      </Chip>
      <Chip size="xs" variant="light" checked={filter.isDropped === "true"} onChange={(isOn) => show({ ...filter, isDropped: isOn ? "true" : "" })}>
        {t("reports.dropped")}
      </Chip>
      <TextInput
        size="xs"
        w={124}
        type="date"
        aria-label={t("reports.day")}
        value={filter.day ?? ""}
        onChange={(event) => show({ ...filter, day: event.currentTarget.value })}
      />
      {addressOf(filter) !== "" && (
        <Button size="compact-xs" variant="subtle" onClick={() => show({})}>
          {t("articles.clear")}
        </Button>
      )}
    </search>
  );
}

function ChannelSelect({ filter, show }: { filter: ReportFilter; show(filter: ReportFilter): void }) {
  const { t } = useMessages();
  const channels = useChannels().data?.channels ?? [];
  return (
    <FilterSelect
      label={t("reports.channel")}
      any={t("reports.any-channel")}
      width={118}
      searchable
      data={channels.map(({ id, name }) => ({ value: id, label: name }))}
      value={filter.channelId}
      choose={(channelId) => show({ ...filter, channelId: channelId ?? "" })}
    />
  );
}
