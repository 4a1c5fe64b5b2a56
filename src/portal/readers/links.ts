import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { ReaderLinkRow } from "../../store/schema/readers.ts";
import type { Schema } from "../../store/schema.ts";
import { secretHash } from "../../store/secret.ts";
import { wantMail } from "../../store/want-mail.ts";
import type { Here } from "./here.ts";
import type { Letter } from "./letters.ts";

const HOUR = 3_600_000;
/** A registration may wait for the evening; whoever asks for a new password sits before the screen. */
const OPEN_FOR: Record<ReaderLinkRow["kind"], number> = { register: 24 * HOUR, email: 24 * HOUR, password: HOUR };

/** What a link is to do, and for whom; see ReaderLinkRow. */
export type NewLink = Pick<ReaderLinkRow, "kind" | "email" | "readerId" | "name" | "password">;

/** Sends a one-time link, inside an act. Its secret is made when the mail leaves: until then nothing in the store opens it. */
export async function sendLink(act: Act, { site }: Here, link: NewLink, letter: Letter): Promise<void> {
  const { db, now } = act;
  const [id, worth] = [newId("invitation", now), OPEN_FOR[link.kind]];
  await db
    .insertInto("readerLinks")
    .values({ id, siteId: site.id, ...link, tokenHash: null, createdAt: now, expiresAt: now + worth })
    .execute();
  await wantMail(act, { siteId: site.id, linkId: id, recipient: link.email, ...letter, worth });
}

/** Sends a letter that carries no link, inside an act. */
export async function sendNotice(act: Act, { site }: Here, recipient: string, letter: Letter): Promise<void> {
  await wantMail(act, { siteId: site.id, linkId: null, recipient, ...letter, worth: 24 * HOUR });
}

/** The open link behind a secret. @throws {Refused} "not-found" where it was used, has expired or never was: the same sentence for all */
export async function openLink(db: Kysely<Schema>, now: number, siteId: string, kind: ReaderLinkRow["kind"], secret: string): Promise<ReaderLinkRow> {
  const row = await db
    .selectFrom("readerLinks")
    .selectAll()
    .where("tokenHash", "=", secretHash(secret))
    .where("siteId", "=", siteId)
    .where("kind", "=", kind)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  if (!row) throw new Refused("not-found", "This link is used up or too old.", "这个链接已经用过或过期了，请重新索取。");
  return row;
}
