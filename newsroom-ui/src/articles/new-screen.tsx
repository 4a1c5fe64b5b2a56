import { Button, Select, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import type { ArticlesApi } from "../../../src/newsroom/api/articles.ts";
import { call, client } from "../api/client.ts";
import { Page } from "../app/page.tsx";
import { showError } from "../app/show-error.ts";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { emptyText } from "./empty-text.ts";
import styles from "./new-screen.module.css";
import { useSectionChoices } from "./use-section-choices.ts";

const { articles } = client<ArticlesApi>();

/** 新稿: a headline and where it belongs; then the editor. Sent twice it is opened once. */
export default function NewScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const { sites } = useSite();
  const queries = useQueryClient();
  const choices = useSectionChoices();
  const [headline, setHeadline] = useState("");
  const [chosen, setSectionId] = useState<string | null>(null);
  const [saveId] = useState(() => crypto.randomUUID());
  const sectionId = chosen ?? choices[0]?.items[0]?.value ?? null;
  const site = sites.find(({ sections }) => sections.some(({ id }) => id === sectionId));
  const open = useMutation({
    mutationFn: (place: { siteId: string; sectionId: string }) =>
      call(articles.$post({ json: { text: { ...emptyText(), headline: headline.trim() }, places: [place], saveId } })),
    onSuccess: ({ articleId }) => {
      queries.invalidateQueries({ queryKey: ["articles"] });
      go(`/articles/${articleId}`, { replace: true });
    },
    onError: (error) => showError(error, t),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (site && sectionId && headline.trim() !== "") open.mutate({ siteId: site.id, sectionId });
  };
  return (
    <Page title={t("articles.new")} sub={t("articles.new-hint")}>
      <form className={styles["form"]} onSubmit={submit}>
        <TextInput
          size="md"
          label={t("articles.headline")}
          value={headline}
          onChange={(event) => setHeadline(event.currentTarget.value)}
          maxLength={300}
          autoComplete="off"
          required
          autoFocus
        />
        <Select
          label={t("articles.section")}
          description={sites.length > 1 ? site?.name : undefined}
          data={choices}
          value={sectionId}
          onChange={setSectionId}
          searchable
          allowDeselect={false}
          required
        />
        <Button size="sm" type="submit" loading={open.isPending} disabled={!site || headline.trim() === ""}>
          {t("articles.begin")}
        </Button>
      </form>
    </Page>
  );
}
