import { Button, Group, Modal, MultiSelect, TagsInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import styles from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import { useSources } from "../administration/use-sources.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { EffectFields } from "./effect-fields.tsx";
import { TrialView } from "./trial-view.tsx";
import { type Rule, type RuleForm, type Trial, tryRule, useRuleActs } from "./use-routing.ts";

const EMPTY: RuleForm = { sourceIds: [], sections: [], words: [], sectionId: null, priority: null, isDrop: false };

/** A rule's form; it can be tried on the past before it is saved. `rule` is null for a new one. */
export function RuleDialog({ rule, close }: { rule: Rule | null; close(): void }) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const { save } = useRuleActs();
  const sources = useSources().data?.sources ?? [];
  const { id: ruleId = null, ...given } = rule ?? { ...EMPTY, id: null };
  const [form, setForm] = useState<RuleForm>(given);
  const [trial, setTrial] = useState<Trial | null>(null);
  const set = (part: Partial<RuleForm>) => {
    setTrial(null); // it was of another rule
    setForm((before) => ({ ...before, ...part }));
  };
  const attempt = () => {
    refusal.clear();
    return tryRule(ruleId, form).then(setTrial, refusal.take);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      await save(ruleId, form);
      showDone(t("routing.saved"), t);
      close();
    } catch (error) {
      refusal.take(error);
    }
  };
  return (
    <Modal opened onClose={close} size={640} title={t(rule ? "routing.edit" : "routing.new")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={styles["form"]}>
        <h2 className={styles["part"]}>{t("routing.conditions")}</h2>
        <MultiSelect
          label={t("routing.sources")}
          searchable
          maxValues={50}
          data={sources.map(({ id, names }) => ({ value: id, label: names.zh[0] ?? id }))}
          value={form.sourceIds}
          error={refusal.at("sourceIds")}
          onChange={(sourceIds) => set({ sourceIds })}
        />
        <TagsInput
          label={t("routing.sections")}
          description={t("routing.sections-hint")}
          value={form.sections}
          maxTags={50}
          acceptValueOnBlur
          error={refusal.at("sections")}
          onChange={(sections) => set({ sections })}
        />
        <TagsInput
          data-autofocus
          label={t("routing.words")}
          description={t("routing.words-hint")}
          value={form.words}
          maxTags={100}
          acceptValueOnBlur
          error={refusal.at("words")}
          onChange={(words) => set({ words })}
        />
        <h2 className={styles["part"]}>{t("routing.effect")}</h2>
        <EffectFields form={form} set={set} refusal={refusal} />
        {trial && <TrialView trial={trial} />}
        <Group justify="space-between">
          <Button variant="default" onClick={attempt}>
            {t("routing.try")}
          </Button>
          <Group>
            <Button variant="default" onClick={close}>
              {t("common.cancel")}
            </Button>
            <Button type="submit">{t("common.save")}</Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
