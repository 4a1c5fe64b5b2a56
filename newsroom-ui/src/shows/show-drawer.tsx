import { Button, Checkbox, Drawer, Group, Select, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { SHOW_CATEGORIES, SHOW_LANGUAGES } from "../../../src/core/show.ts";
import styles from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { CoverField } from "./cover-field.tsx";
import { RemoveShow } from "./remove-show.tsx";
import { type ShowForm, type ShowLine, saveShow } from "./use-shows.ts";

const EMPTY: ShowForm = {
  ...{ name: "", about: "", author: "", ownerMail: null, language: "zh-cn", category: "News" },
  ...{ explicit: false, ended: false, coverAssetId: null },
};

/** A show's form, beside the list; `show` is null for a new one. */
export function ShowDrawer({ siteId, show, close }: { siteId: string; show: ShowLine | null; close(): void }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const [slug, setSlug] = useState(show?.slug ?? "");
  const [form, setForm] = useState<ShowForm>(show?.form ?? EMPTY);
  const [isBusy, setBusy] = useState(false);
  const set = (part: Partial<ShowForm>) => setForm((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    setBusy(true);
    try {
      await saveShow(siteId, show, { slug, form });
      await queries.invalidateQueries({ queryKey: ["shows"] });
      showDone(t("shows.saved"), t);
      close();
    } catch (error) {
      refusal.take(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={520}
      title={show?.form.name ?? t("shows.new")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <form onSubmit={save} className={styles["form"]}>
        <TextInput
          data-autofocus
          label={t("shows.name")}
          value={form.name}
          maxLength={100}
          required
          error={refusal.at("name")}
          onChange={(e) => set({ name: e.currentTarget.value })}
        />
        <TextInput
          label={t("shows.slug")}
          description={t("shows.slug-hint")}
          leftSection="/podcasts/"
          leftSectionWidth={86}
          value={slug}
          maxLength={40}
          required
          disabled={show !== null}
          error={refusal.at("slug")}
          onChange={(e) => setSlug(e.currentTarget.value.trim().toLowerCase())}
        />
        <Textarea
          label={t("shows.about")}
          description={t("shows.about-hint")}
          value={form.about}
          maxLength={4_000}
          minRows={3}
          autosize
          onChange={(e) => set({ about: e.currentTarget.value })}
        />
        <CoverField assetId={form.coverAssetId} set={(coverAssetId) => set({ coverAssetId })} error={refusal.at("coverAssetId")} />
        <div className={styles["pair"]}>
          <TextInput
            label={t("shows.author")}
            description={t("shows.author-hint")}
            value={form.author}
            maxLength={100}
            onChange={(e) => set({ author: e.currentTarget.value })}
          />
          <TextInput
            label={t("shows.owner-mail")}
            description={t("shows.owner-mail-hint")}
            type="email"
            value={form.ownerMail ?? ""}
            maxLength={254}
            error={refusal.at("ownerMail")}
            onChange={(e) => set({ ownerMail: e.currentTarget.value.trim() || null })}
          />
        </div>
        <div className={styles["pair"]}>
          <Select
            label={t("shows.language")}
            allowDeselect={false}
            data={SHOW_LANGUAGES.map((value) => ({ value, label: t(`shows.language-${value}`) }))}
            value={form.language}
            onChange={(value) => set({ language: SHOW_LANGUAGES.find((one) => one === value) ?? "zh-cn" })}
          />
          <Select
            label={t("shows.category")}
            description={t("shows.category-hint")}
            allowDeselect={false}
            searchable
            data={[...SHOW_CATEGORIES]}
            value={form.category}
            onChange={(value) => set({ category: SHOW_CATEGORIES.find((one) => one === value) ?? "News" })}
          />
        </div>
        <Checkbox label={t("shows.explicit")} checked={form.explicit} onChange={(e) => set({ explicit: e.currentTarget.checked })} />
        <Checkbox label={t("shows.ended")} checked={form.ended} onChange={(e) => set({ ended: e.currentTarget.checked })} />
        {show && (
          <p className={styles["hint"]}>
            {t("shows.feed")} <code>{`/podcasts/${show.slug}/feed.xml`}</code>
          </p>
        )}
        <Group justify="flex-end">
          {show?.episodes === 0 && <RemoveShow siteId={siteId} show={show} close={close} />}
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t("common.save")}
          </Button>
        </Group>
      </form>
    </Drawer>
  );
}
