import { Button, Group, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import styles from "../administration/administration.module.css";
import { LICENCES } from "../administration/source-drawer.tsx";
import { useRefusal } from "../administration/use-refusal.ts";
import { saveSource, useSources } from "../administration/use-sources.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { FollowField } from "./follow-field.tsx";
import { SightView } from "./sight-view.tsx";
import { type ChannelForm, type Sight, useChannelActs } from "./use-channels.ts";

const NEW = "new";

interface Props {
  sight: Sight;
  kind: ChannelForm["kind"];
  zone: string;
  back(): void;
  close(): void;
}

/** What was found, and what it shall be called, of which source. */
export function FoundForm({ sight, kind, zone, back, close }: Props) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const { add } = useChannelActs();
  const sources = useSources().data?.sources ?? [];
  const title = sight.title ?? hostOf(sight.address);
  const [name, setName] = useState(title.slice(0, 100));
  const [follow, setFollow] = useState<ChannelForm["follow"]>("auto");
  const [chosen, choose] = useState<string | null>(null);
  const [source, setSource] = useState({ name: title.slice(0, 100), licence: "forbidden" });
  const namesake = sources.find(({ names }) => names.zh.includes(title));
  const sourceId = chosen ?? namesake?.id ?? NEW;
  const made = async () => {
    const licence = LICENCES.find((one) => one === source.licence) ?? "forbidden";
    const { sourceId: id } = await saveSource(null, {
      names: { zh: [source.name.trim()] },
      kind: "publisher",
      licence,
      clause: null,
      homepage: sight.homepage,
      zone,
    });
    await queries.invalidateQueries({ queryKey: ["sources"] });
    choose(id);
    return id;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      await add({ sourceId: sourceId === NEW ? await made() : sourceId, kind, name, address: sight.address, follow });
      showDone(t("channels.added"), t);
      close();
    } catch (error) {
      refusal.take(error);
    }
  };
  return (
    <form onSubmit={submit} className={styles["form"]}>
      <SightView sight={sight} />
      <TextInput
        label={t("channels.name")}
        value={name}
        required
        maxLength={100}
        error={refusal.at("name") ?? refusal.at("address")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t("channels.source-choose")}
        searchable
        allowDeselect={false}
        data={[{ value: NEW, label: t("channels.source-new") }, ...sources.map(({ id, names }) => ({ value: id, label: names.zh[0] ?? id }))]}
        value={sourceId}
        onChange={(id) => id && choose(id)}
      />
      {sourceId === NEW && (
        <div className={styles["pair"]}>
          <TextInput
            label={t("channels.source-name")}
            value={source.name}
            required
            maxLength={100}
            error={refusal.at("names")}
            onChange={(event) => setSource({ ...source, name: event.currentTarget.value })}
          />
          <Select
            label={t("channels.licence")}
            description={t("channels.licence-hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            allowDeselect={false}
            data={LICENCES.map((value) => ({ value, label: t(`sources.licence-${value}`) }))}
            value={source.licence}
            onChange={(licence) => licence && setSource({ ...source, licence })}
          />
        </div>
      )}
      {kind === "feed" && <FollowField follow={follow} set={setFollow} />}
      <Group justify="space-between">
        <Button variant="subtle" onClick={back}>
          {t("channels.other-address")}
        </Button>
        <Group>
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit">{t("common.add")}</Button>
        </Group>
      </Group>
    </form>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address;
}
