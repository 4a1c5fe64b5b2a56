import { randomBytes } from "node:crypto";
import { addChannel } from "../../../src/ingest/channels/add-channel.ts";
import { createSource } from "../../../src/newsroom/administration/change-source.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const word = () => randomBytes(4).toString("hex");

const SOURCE = { kind: "agency", licence: "licensed", clause: null, homepage: null, zone: "Asia/Shanghai" } as const;

/** What a new channel is said to be, of a source of its own. */
async function form({ store }: Office, { opener }: Scene) {
  const sourceId = await createSource(store, opener, { ...SOURCE, names: { zh: [`远河社${word()}`] } });
  return { sourceId, kind: "feed" as const, name: "远河社要闻", address: `https://yuanhe.example/${word()}.xml`, follow: "auto" as const };
}

async function channel(office: Office, scene: Scene): Promise<string> {
  return addChannel(office.store, scene.opener, await form(office, scene));
}

export const channelSamples: Samples = {
  "GET /channels": async () => ({}),
  "POST /channels": async (office, scene) => ({ body: await form(office, scene) }),
  "POST /channels/look": async () => ({ body: { address: "https://yuanhe.example/", zone: "Asia/Shanghai" } }),
  "GET /channels/{channelId}": async (office, scene) => ({ params: { channelId: await channel(office, scene) } }),
  "PUT /channels/{channelId}": async (office, scene) => ({
    params: { channelId: await channel(office, scene) },
    body: { name: "远河社时政", follow: "never" },
  }),
  "PUT /channels/{channelId}/state": async (office, scene) => ({ params: { channelId: await channel(office, scene) }, body: { isPaused: true } }),
  "POST /channels/{channelId}/visit": async (office, scene) => ({ params: { channelId: await channel(office, scene) } }),
  "POST /channels/{channelId}/look": async (office, scene) => ({ params: { channelId: await channel(office, scene) } }),
};
