import type { Act } from "../../store/act.ts";
import { endColumns } from "../../store/end-columns.ts";
import { tags } from "../../store/tags.ts";
import { removeFronts } from "../fronts/remove-blocks.ts";
import { moveRouted } from "../routing/rule-acts.ts";
import { moveWebhooks } from "../webhooks/webhook-acts.ts";
import { addressOf, redirect } from "./redirects.ts";
import { sectionsBelow } from "./sections-below.ts";

/** A section that nothing stands in any more, and where its readers go: a section, or null for the one above it, else the home page. */
export interface Ended {
  sectionId: string;
  intoId: string | null;
}

/** Takes away a section and those below it: their addresses lead on for ever, their blocks follow, rights for them end. */
export async function endSection(act: Act, actor: { id: string }, { sectionId, intoId }: Ended): Promise<void> {
  const { db } = act;
  const { siteId } = await db.selectFrom("sections").select("siteId").where("id", "=", sectionId).executeTakeFirstOrThrow();
  const all = await db.selectFrom("sections").selectAll().where("siteId", "=", siteId).execute();
  const ended = sectionsBelow(all, sectionId);
  const ids = ended.map(({ id }) => id);
  const next = all.find(({ id }) => id === (intoId ?? ended[0]?.parentId));
  for (const { path } of ended) await redirect(act, siteId, addressOf(path), next ? addressOf(next.path) : "/");
  await removeFronts(act, ids);
  for (const { id } of await db.selectFrom("blocks").select("id").where("sectionId", "in", ids).execute()) act.touch(tags.block(id));
  await db.updateTable("blocks").set({ sectionId: intoId }).where("sectionId", "in", ids).execute();
  await db
    .deleteFrom("relistings")
    .where((eb) => eb.or([eb("sectionId", "in", ids), eb("intoId", "in", ids)]))
    .execute();
  await db.deleteFrom("reviewRules").where("sectionId", "in", ids).execute();
  await db.deleteFrom("grants").where("sectionId", "in", ids).execute();
  await moveWebhooks(act, ids, intoId);
  await moveRouted(act, ids, intoId);
  await endColumns(act, siteId, ids);
  for (const id of ids.toReversed()) await db.deleteFrom("sections").where("id", "=", id).execute();
  act.touch(tags.site(siteId), ...ids.flatMap((id) => [tags.section(id), tags.front(siteId, id)]));
  await act.audit(actor.id, "remove-section", sectionId, { into: intoId, sections: ids });
}
