import { Button, Drawer, Group, Input, Radio, SegmentedControl, Select, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { LicenceFields } from "./licence-fields.tsx";
import { useRefusal } from "./use-refusal.ts";
import { type SourceForm, type SourceLine, saveSource } from "./use-sources.ts";
import { ZONES } from "./zones.ts";

const NO_TERM = { licenceFrom: null, licenceUntil: null, terms: null };
const EMPTY: SourceForm = { names: { zh: [] }, kind: "agency", licence: "licensed", ...NO_TERM, clause: null, homepage: null, zone: "Asia/Shanghai" };
const KINDS = ["agency", "publisher", "own"] as const;
export const LICENCES = ["own", "licensed", "permitted", "forbidden"] as const;

/** A source's form, beside the list; `source` is null for a new one. */
export function SourceDrawer({ source, close, mayChange }: { source: SourceLine | null; close(): void; mayChange: boolean }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const [form, setForm] = useState<SourceForm>(() => (source ? formOf(source) : EMPTY));
  const set = (part: Partial<SourceForm>) => setForm((before) => ({ ...before, ...part }));
  const { names } = form;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      const { waiting } = await saveSource(source?.id ?? null, form);
      await queries.invalidateQueries({ queryKey: ["sources"] });
      if (form.licence === "forbidden" && waiting > 0)
        notifications.show({ color: "alarm", message: t("sources.waiting", { n: waiting }), autoClose: false });
      else showDone(t("sources.saved"), t);
      close();
    } catch (error) {
      refusal.take(error);
    }
  };
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={480}
      title={source ? (source.names.zh[0] ?? source.id) : t("sources.new")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <form onSubmit={save} className={styles["form"]}>
        <TagsInput
          data-autofocus
          label={t("sources.names-zh")}
          description={t("sources.names-hint")}
          value={names.zh}
          maxTags={20}
          acceptValueOnBlur
          required={names.zh.length === 0}
          error={refusal.at("names")}
          onChange={(zh) => set({ names: { ...names, zh } })}
        />
        <div className={styles["pair"]}>
          <TagsInput
            label={t("sources.names-en")}
            value={names.en ?? []}
            maxTags={20}
            acceptValueOnBlur
            onChange={(en) => set({ names: { ...names, en } })}
          />
          <TagsInput
            label={t("sources.names-ru")}
            value={names.ru ?? []}
            maxTags={20}
            acceptValueOnBlur
            onChange={(ru) => set({ names: { ...names, ru } })}
          />
        </div>
        <Input.Wrapper label={t("sources.kind")}>
          <br />
          <SegmentedControl
            value={form.kind}
            onChange={(kind) => set({ kind: KINDS.find((one) => one === kind) ?? "agency" })}
            data={KINDS.map((value) => ({ value, label: t(`sources.kind-${value}`) }))}
          />
        </Input.Wrapper>
        <Radio.Group
          label={t("sources.licence")}
          value={form.licence}
          onChange={(licence) => set({ licence: LICENCES.find((one) => one === licence) ?? "licensed" })}
        >
          <Stack gap={6} mt={6}>
            {LICENCES.map((licence) => (
              <Radio key={licence} value={licence} label={t(`sources.licence-${licence}`)} description={t(`sources.licence-${licence}-hint`)} />
            ))}
          </Stack>
        </Radio.Group>
        <LicenceFields form={form} set={set} refusal={refusal} />
        <Textarea
          label={t("sources.clause")}
          description={t("sources.clause-hint")}
          value={form.clause ?? ""}
          maxLength={1_000}
          minRows={2}
          autosize
          error={refusal.at("clause")}
          onChange={(e) => set({ clause: e.currentTarget.value || null })}
        />
        <TextInput
          label={t("sources.homepage")}
          value={form.homepage ?? ""}
          maxLength={500}
          error={refusal.at("homepage")}
          onChange={(e) => set({ homepage: e.currentTarget.value || null })}
        />
        <Select
          label={t("sources.zone")}
          description={t("sources.zone-hint")}
          searchable
          allowDeselect={false}
          data={[...ZONES]}
          value={form.zone}
          error={refusal.at("zone")}
          onChange={(zone) => zone && set({ zone })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(mayChange ? "common.cancel" : "common.close")}
          </Button>
          {mayChange && <Button type="submit">{t("common.save")}</Button>}
        </Group>
      </form>
    </Drawer>
  );
}

function formOf({ id: _, ...form }: SourceLine): SourceForm {
  return form;
}
