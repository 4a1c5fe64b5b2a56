import { Radio, Select, Stack } from "@mantine/core";
import { PRIORITIES } from "../../../src/core/routing.ts";
import styles from "../administration/administration.module.css";
import type { Refusal } from "../administration/use-refusal.ts";
import { useSites } from "../app/use-sites.ts";
import { sectionPath } from "../fronts/section-path.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { RuleForm } from "./use-routing.ts";

/** What becomes of a report that fits: a section and how urgent it is, or out of sight. */
export function EffectFields({ form, set, refusal }: { form: RuleForm; set(part: Partial<RuleForm>): void; refusal: Refusal }) {
  const { t } = useMessages();
  const sites = useSites();
  const { isDrop, sectionId, priority } = form;
  return (
    <>
      <Radio.Group
        aria-label={t("routing.effect")}
        value={isDrop ? "drop" : "route"}
        onChange={(chosen) => set(chosen === "drop" ? { isDrop: true, sectionId: null, priority: null } : { isDrop: false })}
      >
        <Stack gap={6}>
          <Radio value="route" label={t("routing.effect-route")} />
          <Radio value="drop" label={t("routing.effect-drop")} />
        </Stack>
      </Radio.Group>
      {!isDrop && (
        <div className={styles["pair"]}>
          <Select
            label={t("routing.section")}
            placeholder={t("routing.no-section")}
            searchable
            clearable
            data={sites.map(({ name, sections }) => ({
              group: name,
              items: sections.map(({ id }) => ({ value: id, label: sectionPath(sections, id) })),
            }))}
            value={sectionId}
            error={refusal.at("sectionId")}
            onChange={(chosen) => set({ sectionId: chosen })}
          />
          <Select
            label={t("routing.priority")}
            placeholder={t("routing.priority-any")}
            clearable
            data={PRIORITIES.map((value) => ({ value, label: t(`routing.priority-${value}`) }))}
            value={priority}
            onChange={(chosen) => set({ priority: PRIORITIES.find((one) => one === chosen) ?? null })}
          />
        </div>
      )}
    </>
  );
}
