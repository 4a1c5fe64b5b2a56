import { Button, Chip } from "@mantine/core";
import { FilterSelect } from "../app/filter-select.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { type ArticleFilter, isSameFilter, STAGES, STATES } from "./filter.ts";
import styles from "./filter-bar.module.css";
import { SearchField } from "./search-field.tsx";
import { useSectionChoices } from "./use-section-choices.ts";

const DAYS = [1, 7, 30, 365];

/** Search and filters of a list: each change shows at once. */
export function FilterBar({ filter, show }: { filter: ArticleFilter; show(filter: ArticleFilter): void }) {
  const { t } = useMessages();
  const sections = useSectionChoices();
  const chosen = [...(filter.stage ?? []), ...(filter.state ?? [])];
  const choose = (values: string[]) =>
    show({ ...filter, stage: STAGES.filter((stage) => values.includes(stage)), state: STATES.filter((state) => values.includes(state)) });
  return (
    <search className={styles["bar"]}>
      <SearchField label={t("articles.search")} q={filter.q ?? ""} find={(q) => show({ ...filter, q })} />
      <Chip.Group multiple value={chosen} onChange={choose}>
        {STAGES.map((stage) => (
          <Chip key={stage} value={stage} size="xs" variant="light">
            {t(`stage.${stage}`)}
          </Chip>
        ))}
        {STATES.filter((state) => state !== "published").map((state) => (
          <Chip key={state} value={state} size="xs" variant="light">
            {t(`state.${state}`)}
          </Chip>
        ))}
      </Chip.Group>
      <Chip size="xs" variant="light" checked={filter.openedBy === "me"} onChange={(mine) => show({ ...filter, openedBy: mine ? "me" : undefined })}>
        {t("articles.opened-by-me")}
      </Chip>
      <FilterSelect
        label={t("articles.section")}
        any={t("articles.any-section")}
        width={140}
        searchable
        data={sections}
        value={filter.sectionId}
        choose={(sectionId) => show({ ...filter, sectionId: sectionId ?? undefined })}
      />
      <FilterSelect
        label={t("articles.changed")}
        any={t("articles.any-time")}
        width={108}
        data={DAYS.map((n) => ({ value: String(n), label: n === 1 ? t("articles.today") : t("articles.days", { n }) }))}
        value={filter.days ? String(filter.days) : null}
        choose={(days) => show({ ...filter, days: days ? Number(days) : undefined })}
      />
      {!isSameFilter(filter, {}) && (
        <Button size="compact-xs" variant="subtle" onClick={() => show({})}>
          {t("articles.clear")}
        </Button>
      )}
    </search>
  );
}
