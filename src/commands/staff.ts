import { Refused } from "../core/refused.ts";
import { administratorLinkAnew } from "../newsroom/accounts/first-link.ts";
import type { OpenLink } from "../newsroom/accounts/invite.ts";
import { passwordLink } from "../newsroom/accounts/password-link.ts";
import { resetSecondFactors } from "../newsroom/accounts/reset-second-factors.ts";
import { staffList } from "../newsroom/accounts/staff-list.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Call, Command } from "./command.ts";
import { linkAddress } from "./link-address.ts";
import { systemClock } from "./system-clock.ts";

const SYSTEM = { id: "system", name: "系统" };

export const command: Command = {
  summary: "opens the newsroom to its staff from the terminal: invites, lists, resets",
  usage: "invite | list | reset-password ADDRESS | reset-second-factors ADDRESS  [--port 4000]",
  options: { port: { type: "string" } },
  async run(call) {
    const { config, words } = call;
    const [verb = "", address = ""] = words;
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!act) throw new Refused("wrong-use", "Say what to do: invite, list, reset-password ADDRESS or reset-second-factors ADDRESS.");
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, clock: systemClock });
    try {
      await act(store, call, address);
    } finally {
      await store.close();
    }
    return 0;
  },
};

const VERBS: Record<string, (store: Store, call: Call, address: string) => Promise<void>> = {
  async invite(store, call) {
    await show(store, call, await administratorLinkAnew(store), "A link that makes one administrator, once, within a day:");
  },
  async list(store, { out }) {
    for (const { id, name, email, status, grants } of await staffList(store)) {
      const roles = grants.map(({ role, siteId }) => (siteId === null ? role : `${role}@${siteId}`)).join(", ");
      out(`${id}  ${email}  ${name}  ${status}  ${roles}\n`);
    }
  },
  async "reset-password"(store, call, address) {
    const link = await passwordLink(store, SYSTEM, await staffIdOf(store, address));
    await show(store, call, link, `A link by which ${address} chooses a new password, once, within a day:`);
  },
  async "reset-second-factors"(store, { say }, address) {
    await resetSecondFactors(store, SYSTEM, await staffIdOf(store, address));
    say(`${address} signs in by the password alone now; every session of theirs has ended.`);
  },
};

async function show(store: Store, { out, say, config }: Call, link: OpenLink, sentence: string): Promise<void> {
  say(sentence);
  out(`${await linkAddress(store, link, config.port)}\n`);
}

async function staffIdOf({ write }: Store, address: string): Promise<string> {
  const person = await write.selectFrom("staff").select("id").where("email", "=", address.toLowerCase()).executeTakeFirst();
  if (!person) throw new Refused("not-found", address === "" ? "Name the address that they sign in with." : `Nobody here signs in with ${address}.`);
  return person.id;
}
