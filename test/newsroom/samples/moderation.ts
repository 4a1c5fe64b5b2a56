import { COLUMNS_SLUG } from "../../../src/core/community.ts";
import { putColumn } from "../../../src/newsroom/moderation/put-column.ts";
import { setCommunity } from "../../../src/newsroom/moderation/set-community.ts";
import { addComment } from "../../../src/portal/community/add-comment.ts";
import { ownPost } from "../../../src/portal/community/own-posts.ts";
import { savePost } from "../../../src/portal/community/save-post.ts";
import { recordTakedown } from "../../../src/store/takedowns.ts";
import { published } from "../../store/fixture.ts";
import { newReader } from "../../store/readers.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const HOUSE = { id: "s-house", name: "社" };
let made = 0;
/** A word that no other sample has. */
const word = () => `${COLUMNS_SLUG}-${++made}`;

/** A comment that waits, on an article of the place. */
async function held(office: Office, { place }: Scene): Promise<string> {
  await setCommunity(office.store, HOUSE, place.siteId, { comments: "held", takedownDays: 30 });
  const { articleId } = await published(office, { places: [place] });
  const reader = await newReader(office.store, place.siteId, word());
  return (await addComment(office.store, reader, { articleId, text: "桥修得真快", replyTo: null, network: word() })).id;
}

/** A columnist of the place's site. */
async function columnist(office: Office, { place }: Scene) {
  const reader = await newReader(office.store, place.siteId, word());
  await putColumn(office.store, HOUSE, reader.id, { slug: word(), name: "河上闲话", byline: "河畔", about: "" });
  return reader;
}

/** A post of theirs that waits. */
async function submitted(office: Office, scene: Scene) {
  const author = await columnist(office, scene);
  const postId = await savePost(office.store, author, { postId: null, changedAt: null, title: "夜里过桥", text: "灯亮着。", submit: true });
  return { params: { postId }, changedAt: (await ownPost(office.store.write, author, postId)).changedAt };
}

export const moderationSamples: Samples = {
  "GET /moderation/comments": async () => ({ query: { list: "waiting" } }),
  "PUT /comments/{commentId}/state": async (office, scene) => ({
    params: { commentId: await held(office, scene) },
    body: { from: "held", to: "removed", reason: "与本文无关" },
  }),
  "GET /articles/{articleId}/comments": async (office, scene) => ({ params: await ownedArticle(office, scene) }),
  "PUT /articles/{articleId}/comments": async (office, scene) => ({ params: await ownedArticle(office, scene), body: { state: "closed" } }),
  "GET /sites/{siteId}/community": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "PUT /sites/{siteId}/community": async (_, { place: { siteId } }) => ({ params: { siteId }, body: { comments: "held", takedownDays: 15 } }),
  "GET /moderation/posts": async () => ({}),
  "GET /posts/{postId}/preview": async (office, scene) => ({ params: (await submitted(office, scene)).params }),
  "POST /posts/{postId}/approval": async (office, scene) => {
    const { params, changedAt } = await submitted(office, scene);
    return { params, body: { changedAt } };
  },
  "POST /posts/{postId}/return": async (office, scene) => {
    const { params, changedAt } = await submitted(office, scene);
    return { params, body: { changedAt, reason: "请写清是哪座桥" } };
  },
  "GET /moderation/takedowns": async () => ({ query: { list: "closed" } }),
  "POST /takedowns/{takedownId}/answer": async (office, { place: { siteId } }) => {
    const notice = { siteId, name: "某社", contact: "a@example.org", address: "/about", reason: "图片是我们的", network: word() };
    office.clock.at += 60_000; // no more than so many an hour
    return { params: { takedownId: (await recordTakedown(office.store, notice)) ?? "" }, body: { outcome: "upheld", answer: "已撤下。" } };
  },
  "GET /moderation/readers": async () => ({ query: { q: "河" } }),
  "PUT /readers/{readerId}/block": async (office, { place }) => ({
    params: { readerId: (await newReader(office.store, place.siteId, word())).id },
    body: { isBlocked: true, removeComments: null },
  }),
  "PUT /readers/{readerId}/column": async (office, { place }) => ({
    params: { readerId: (await newReader(office.store, place.siteId, word())).id },
    body: { slug: word(), name: "河上闲话", byline: "河畔", about: "" },
  }),
  "DELETE /readers/{readerId}/column": async (office, scene) => ({ params: { readerId: (await columnist(office, scene)).id } }),
};

async function ownedArticle(office: Office, { place, opener }: Scene): Promise<{ articleId: string }> {
  const { articleId } = await published(office, { places: [place] });
  await office.store.act(({ db }) => db.updateTable("articleWork").set({ openedById: opener.id }).where("articleId", "=", articleId).execute());
  return { articleId };
}
