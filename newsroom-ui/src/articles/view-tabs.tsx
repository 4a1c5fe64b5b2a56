import { Button, CloseButton, Popover, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { ViewsApi } from "../../../src/newsroom/api/views.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { type ArticleFilter, addressOf, isSameFilter } from "./filter.ts";

const { views } = client<ViewsApi>();
const KEY = ["views"];
type View = Given<Awaited<ReturnType<typeof views.$get>>>["views"][number];

/** One's own views as tabs; a filter that is none of them yet can become one. */
export function ViewTabs({ filter, show }: { filter: ArticleFilter; show(filter: ArticleFilter): void }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => call(views.$get()), staleTime: 60_000 });
  const saved = data?.views ?? [];
  const isNew = !isSameFilter(filter, {}) && !saved.some((view) => isSameFilter(view.filter, filter));
  return (
    <TabStrip label={t("articles.views")}>
      <Tab href="/" isCurrent={isSameFilter(filter, {})}>
        {t("articles.all")}
      </Tab>
      {saved.map((view) => {
        const isCurrent = isSameFilter(view.filter, filter);
        return (
          <Tab key={view.id} href={`/${addressOf(view.filter)}`} isCurrent={isCurrent} after={isCurrent && <RemoveView view={view} show={show} />}>
            {view.name}
          </Tab>
        );
      })}
      {isNew && <SaveView filter={filter} />}
    </TabStrip>
  );
}

function RemoveView({ view: { id, name, filter }, show }: { view: View; show(filter: ArticleFilter): void }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: KEY });
  const remove = useMutation({
    mutationFn: () => call(views[":viewId"].$delete({ param: { viewId: id } })),
    onSuccess: async () => {
      await refresh();
      show({});
      showDone(t("articles.view-removed", { name }), t, async () => {
        await call(views.$post({ json: { name, filter } }));
        await refresh();
      });
    },
    onError: (error) => showError(error, t),
  });
  return <CloseButton size="xs" aria-label={t("articles.remove-view", { name })} onClick={() => remove.mutate()} />;
}

function SaveView({ filter }: { filter: ArticleFilter }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [opened, { toggle, close }] = useDisclosure();
  const [name, setName] = useState("");
  const save = useMutation({
    mutationFn: () => call(views.$post({ json: { name: name.trim(), filter } })),
    onSuccess: async () => {
      close();
      setName("");
      await queries.invalidateQueries({ queryKey: KEY });
      showDone(t("articles.view-saved", { name: name.trim() }), t);
    },
    onError: (error) => showError(error, t),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") save.mutate();
  };
  return (
    <Popover opened={opened} onChange={close} trapFocus position="bottom-start">
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" onClick={toggle}>
          {t("articles.save-view")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            label={t("articles.view-name")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={40}
            data-autofocus
          />
          <Button type="submit" mt="sm" loading={save.isPending}>
            {t("common.save")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
