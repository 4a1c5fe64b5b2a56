import { Input, NumberInput, SegmentedControl, Select, Textarea, TextInput } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { SiteFields } from "./site-fields.ts";

/** Name, words and what stands around every article. */
export function SiteBasics({ form, set, refusal }: SiteFields) {
  const { t } = useMessages();
  const { breadcrumb, desk } = form;
  const setDesk = (place: string, act: string) => set({ desk: place || act ? { place, act } : null });
  return (
    <div className={styles["form"]}>
      <div className={styles["pair"]}>
        <TextInput
          label={t("sites.name")}
          value={form.name}
          maxLength={60}
          required
          error={refusal.at("name")}
          onChange={(e) => set({ name: e.currentTarget.value })}
        />
        <TextInput
          label={t("sites.tagline")}
          value={form.tagline}
          maxLength={120}
          error={refusal.at("tagline")}
          onChange={(e) => set({ tagline: e.currentTarget.value })}
        />
      </div>
      <div className={styles["pair"]}>
        <Input.Wrapper label={t("sites.language")}>
          <br />
          <SegmentedControl
            value={form.language}
            onChange={(language) => set({ language: language as typeof form.language })}
            data={(["zh-Hans", "zh-Hant"] as const).map((value) => ({ value, label: t(`sites.language-${value}`) }))}
          />
        </Input.Wrapper>
        <NumberInput
          label={t("sites.since")}
          value={form.since}
          min={1900}
          max={9999}
          error={refusal.at("since")}
          onChange={(since) => set({ since: Number(since) })}
        />
      </div>
      <Input.Wrapper
        label={t("sites.edition")}
        description={t(form.language === "zh-Hant" ? "sites.edition-own" : "sites.edition-hint")}
        inputWrapperOrder={["label", "input", "description"]}
      >
        <div>
          <SegmentedControl
            value={form.edition}
            disabled={form.language === "zh-Hant"}
            onChange={(edition) => set({ edition: edition as typeof form.edition })}
            data={(["tw", "hk", "off"] as const).map((value) => ({ value, label: t(`sites.edition-${value}`) }))}
          />
        </div>
      </Input.Wrapper>
      <Select
        label={t("sites.registration")}
        description={t("sites.registration-hint")}
        value={form.registration}
        allowDeselect={false}
        onChange={(registration) => set({ registration: registration as typeof form.registration })}
        data={(["open", "closed", "off"] as const).map((value) => ({ value, label: t(`sites.registration-${value}`) }))}
      />
      <div className={styles["pair"]}>
        <TextInput
          label={t("sites.sign-off")}
          description={t("sites.sign-off-hint")}
          value={form.signOff ?? ""}
          maxLength={300}
          onChange={(e) => set({ signOff: e.currentTarget.value || null })}
        />
        <TextInput
          label={t("sites.time-form")}
          description={t("sites.time-form-hint")}
          value={form.timeForm}
          maxLength={40}
          error={refusal.at("timeForm")}
          onChange={(e) => set({ timeForm: e.currentTarget.value })}
        />
      </div>
      <div className={styles["pair"]}>
        <TextInput
          label={t("sites.desk")}
          value={desk?.place ?? ""}
          maxLength={40}
          onChange={(e) => setDesk(e.currentTarget.value, desk?.act ?? "")}
        />
        <TextInput
          label={t("sites.desk-act")}
          value={desk?.act ?? ""}
          maxLength={20}
          onChange={(e) => setDesk(desk?.place ?? "", e.currentTarget.value)}
        />
      </div>
      <p className={styles["hint"]}>{t("sites.desk-hint")}</p>
      <h2 className={styles["part"]}>{t("sites.breadcrumb")}</h2>
      <div className={styles["four"]}>
        {(["label", "separator", "home", "here"] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`sites.breadcrumb-${name}`)}
            value={breadcrumb[name]}
            maxLength={30}
            error={refusal.at(`breadcrumb.${name}`)}
            onChange={(e) => set({ breadcrumb: { ...breadcrumb, [name]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <Textarea
        label={t("sites.about")}
        description={t("sites.paragraphs")}
        value={form.about}
        maxLength={5_000}
        minRows={3}
        autosize
        onChange={(e) => set({ about: e.currentTarget.value })}
      />
      <Textarea
        label={t("sites.contact")}
        description={t("sites.paragraphs")}
        value={form.contact}
        maxLength={5_000}
        minRows={3}
        autosize
        onChange={(e) => set({ contact: e.currentTarget.value })}
      />
    </div>
  );
}
