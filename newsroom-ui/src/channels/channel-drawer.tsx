import { Button, Drawer, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import form from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ChannelFacts } from "./channel-facts.tsx";
import { ChannelRecord } from "./channel-record.tsx";
import { FollowField } from "./follow-field.tsx";
import { SightView } from "./sight-view.tsx";
import { type Channel, type Sight, testChannel, useChannelActs } from "./use-channels.ts";

/** One channel: how it fares, its acts, its name, and what it brought last. */
export function ChannelDrawer({ channel, close }: { channel: Channel; close(): void }) {
  const { t } = useMessages();
  const mayChange = useMe().data?.may.includes("PUT /channels/{channelId}") ?? false;
  return (
    <Drawer opened onClose={close} position="right" size={560} title={channel.name} closeButtonProps={{ "aria-label": t("common.close") }}>
      <div className={form["form"]}>
        <ChannelFacts channel={channel} />
        {mayChange && <Acts channel={channel} />}
        {mayChange && <NameForm channel={channel} />}
        <ChannelRecord channelId={channel.id} />
      </div>
    </Drawer>
  );
}

function Acts({ channel: { id, isPaused } }: { channel: Channel }) {
  const { t } = useMessages();
  const { pause, visit } = useChannelActs();
  const [sight, setSight] = useState<Sight | null>(null);
  const [isLooking, setLooking] = useState(false);
  const done = (act: Promise<unknown>, said: string) => act.then(() => showDone(said, t)).catch((error) => showError(error, t));
  const test = async () => {
    setLooking(true);
    await testChannel(id).then(setSight, (error) => showError(error, t));
    setLooking(false);
  };
  return (
    <>
      <Group>
        <Button disabled={isPaused} onClick={() => done(visit(id), t("channels.visited"))}>
          {t("channels.visit")}
        </Button>
        <Button variant="default" loading={isLooking} onClick={test}>
          {t("channels.test")}
        </Button>
        <Button variant="default" onClick={() => done(pause(id, !isPaused), t(isPaused ? "channels.resumed" : "channels.paused"))}>
          {t(isPaused ? "channels.resume" : "channels.pause")}
        </Button>
      </Group>
      {sight && <SightView sight={sight} />}
    </>
  );
}

function NameForm({ channel }: { channel: Channel }) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const { change } = useChannelActs();
  const [name, setName] = useState(channel.name);
  const [follow, setFollow] = useState(channel.follow);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    await change(channel.id, { name, follow }).then(() => showDone(t("channels.saved"), t), refusal.take);
  };
  return (
    <form onSubmit={submit} className={form["form"]}>
      <TextInput
        label={t("channels.name")}
        value={name}
        required
        maxLength={100}
        error={refusal.at("name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <FollowField follow={follow} set={setFollow} />
      <Group justify="flex-end">
        <Button type="submit" variant="default" disabled={name === channel.name && follow === channel.follow}>
          {t("common.save")}
        </Button>
      </Group>
    </form>
  );
}
