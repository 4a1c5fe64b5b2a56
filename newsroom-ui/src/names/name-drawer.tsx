import { Button, Drawer, Group, Input, SegmentedControl, Select, TagsInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { NAME_KINDS } from "../../../src/core/known-name.ts";
import form from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { NameUses } from "./name-uses.tsx";
import { TitleFields } from "./title-fields.tsx";
import { useCountries } from "./use-countries.ts";
import { type Name, type NameForm, useNameActs } from "./use-names.ts";

const EMPTY: NameForm = { kind: "person", zh: "", ru: null, en: null, aliases: [], titles: [], country: null };

interface Props {
  /** Null for a new one. */
  name: Name | null;
  close(): void;
  mayChange: boolean;
  /** What a new one begins with. */
  start?: Partial<NameForm>;
}

/** A name's form, beside the list. */
export function NameDrawer({ name, close, mayChange, start = {} }: Props) {
  const { t } = useMessages();
  const { save, remove, restore } = useNameActs();
  const { choices } = useCountries();
  const refusal = useRefusal();
  const [said, setSaid] = useState<NameForm>(() => (name ? formOf(name) : { ...EMPTY, ...start }));
  const set = (part: Partial<NameForm>) => setSaid((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      // A person's titles stay in the form while another kind is tried.
      await save(name?.id ?? null, said.kind === "person" ? said : { ...said, titles: [] });
      showDone(t("names.saved", { name: said.zh.trim() }), t);
      close();
    } catch (error) {
      refusal.take(error);
    }
  };
  const takeAway = async (known: Name) => {
    try {
      await remove(known.id);
      showDone(t("names.removed", { name: known.zh }), t, () => restore(known));
      close();
    } catch (error) {
      showError(error, t);
    }
  };
  const text = (field: "ru" | "en") => (
    <TextInput
      label={t(`names.${field}`)}
      lang={field}
      value={said[field] ?? ""}
      maxLength={120}
      error={refusal.at(field)}
      onChange={(e) => set({ [field]: e.currentTarget.value || null })}
    />
  );
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={520}
      title={name ? name.zh : t("names.new")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <form onSubmit={submit} className={form["form"]}>
        <Input.Wrapper label={t("names.kind")}>
          <br />
          <SegmentedControl
            aria-label={t("names.kind")}
            value={said.kind}
            onChange={(kind) => set({ kind: NAME_KINDS.find((one) => one === kind) ?? "person" })}
            data={NAME_KINDS.map((value) => ({ value, label: t(`names.kind-${value}`) }))}
          />
        </Input.Wrapper>
        <TextInput
          data-autofocus
          label={t("names.zh")}
          description={t("names.zh-hint")}
          value={said.zh}
          required
          maxLength={60}
          error={refusal.at("zh")}
          onChange={(e) => set({ zh: e.currentTarget.value })}
        />
        <div className={form["pair"]}>
          {text("ru")}
          {text("en")}
        </div>
        <TagsInput
          label={t("names.aliases")}
          description={t("names.aliases-hint")}
          value={said.aliases}
          maxTags={50}
          acceptValueOnBlur
          error={refusal.at("aliases")}
          onChange={(aliases) => set({ aliases })}
        />
        {said.kind === "person" && <TitleFields titles={said.titles} set={(titles) => set({ titles })} problem={refusal.at("titles")} />}
        <Select
          label={t("names.country")}
          placeholder={t("names.no-country")}
          searchable
          clearable
          data={choices}
          limit={300}
          value={said.country}
          error={refusal.at("country")}
          onChange={(country) => set({ country })}
        />
        <Group justify="space-between">
          {name && mayChange ? (
            <Button variant="subtle" color="alarm" onClick={() => takeAway(name)}>
              {t("names.remove")}
            </Button>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={close}>
              {t(mayChange ? "common.cancel" : "common.close")}
            </Button>
            {mayChange && <Button type="submit">{t("common.save")}</Button>}
          </Group>
        </Group>
      </form>
      {name && <NameUses nameId={name.id} />}
    </Drawer>
  );
}

function formOf({ id: _, ...said }: Name): NameForm {
  return said;
}
