import { Button, CloseButton, Popover, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { showError } from "../app/show-error.ts";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";

/** One's saved views of a list, and how that list is addressed. */
export interface Views<Filter> {
  /** Under which they are kept while the app is open. */
  key: string;
  /** Of the list without a filter. */
  home: string;
  addressOf(filter: Filter): string;
  isSame(a: Filter, b: Filter): boolean;
  load(): Promise<{ views: View<Filter>[] }>;
  save(view: { name: string; filter: Filter }): Promise<unknown>;
  remove(id: string): Promise<unknown>;
}

interface View<Filter> {
  id: string;
  name: string;
  filter: Filter;
}

interface Props<Filter> {
  of: Views<Filter>;
  filter: Filter;
  show(filter: Filter): void;
}

/** One's own views as tabs; a filter that is none of them yet can become one. */
export function ViewTabs<Filter extends object>({ of, filter, show }: Props<Filter>) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: [of.key], queryFn: () => of.load(), staleTime: 60_000 });
  const saved = data?.views ?? [];
  const isAll = of.addressOf(filter) === "";
  const isNew = !isAll && !saved.some((view) => of.isSame(view.filter, filter));
  return (
    <TabStrip label={t("articles.views")}>
      <Tab href={of.home} isCurrent={isAll}>
        {t("articles.all")}
      </Tab>
      {saved.map((view) => {
        const isCurrent = of.isSame(view.filter, filter);
        return (
          <Tab
            key={view.id}
            href={`${of.home}${of.addressOf(view.filter)}`}
            isCurrent={isCurrent}
            after={isCurrent && <RemoveView of={of} view={view} show={show} />}
          >
            {view.name}
          </Tab>
        );
      })}
      {isNew && <SaveView of={of} filter={filter} />}
    </TabStrip>
  );
}

function RemoveView<Filter extends object>({ of, view: { id, name, filter }, show }: Omit<Props<Filter>, "filter"> & { view: View<Filter> }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: [of.key] });
  const remove = useMutation({
    mutationFn: () => of.remove(id),
    onSuccess: async () => {
      await refresh();
      show({} as Filter);
      showDone(t("articles.view-removed", { name }), t, async () => {
        await of.save({ name, filter });
        await refresh();
      });
    },
    onError: (error) => showError(error, t),
  });
  return <CloseButton size="xs" aria-label={t("articles.remove-view", { name })} onClick={() => remove.mutate()} />;
}

function SaveView<Filter>({ of, filter }: { of: Views<Filter>; filter: Filter }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [opened, { toggle, close }] = useDisclosure();
  const [name, setName] = useState("");
  const save = useMutation({
    mutationFn: () => of.save({ name: name.trim(), filter }),
    onSuccess: async () => {
      close();
      setName("");
      await queries.invalidateQueries({ queryKey: [of.key] });
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
