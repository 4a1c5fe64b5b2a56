import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ChannelsApi } from "../../../src/newsroom/api/channels.ts";
import { call, client, type Given } from "../api/client.ts";

const { channels } = client<ChannelsApi>();
const one = channels[":channelId"];

export type Channel = Given<Awaited<ReturnType<typeof channels.$get>>>["channels"][number];
export type Record = Given<Awaited<ReturnType<typeof one.$get>>>;
export type Sight = Given<Awaited<ReturnType<typeof channels.look.$post>>>;
export type ChannelForm = Parameters<typeof channels.$post>[0]["json"];

/** While something has just been asked for, and otherwise. */
const SOON = 2_000;
const SELDOM = 20_000;

/** Every channel; asked again every 20 s, and soon where one has never been asked. */
export function useChannels() {
  return useQuery({
    queryKey: ["channels"],
    queryFn: () => call(channels.$get()),
    refetchInterval: ({ state }) => (state.data?.channels.some((channel) => channel.state === "new") ? SOON : SELDOM),
  });
}

/** What a channel brought last. */
export function useChannelRecord(channelId: string) {
  return useQuery({ queryKey: ["channel", channelId], queryFn: () => call(one.$get({ param: { channelId } })), refetchInterval: SELDOM });
}

/** What lies at an address; nothing is kept. @throws {ApiError} */
export const lookAt = (address: string, zone: string): Promise<Sight> => call(channels.look.$post({ json: { address, zone } }));

/** What a channel would bring now. @throws {ApiError} */
export const testChannel = (channelId: string): Promise<Sight> => call(one.look.$post({ param: { channelId } }));

/** The acts; each throws what the server refuses, and lists follow. */
export function useChannelActs() {
  const queries = useQueryClient();
  const follow = async <T>(act: Promise<T>): Promise<T> => {
    const answer = await act;
    await Promise.all(["channels", "channel"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    return answer;
  };
  return {
    add: (form: ChannelForm) => follow(call(channels.$post({ json: form }))),
    change: (channelId: string, json: Pick<ChannelForm, "name" | "follow">) => follow(call(one.$put({ param: { channelId }, json }))),
    pause: (channelId: string, isPaused: boolean) => follow(call(one.state.$put({ param: { channelId }, json: { isPaused } }))),
    visit: (channelId: string) => follow(call(one.visit.$post({ param: { channelId } }))),
  };
}
