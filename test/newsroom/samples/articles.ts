import { randomUUID } from "node:crypto";
import { createArticle } from "../../../src/newsroom/create-article.ts";
import { edit } from "../../../src/newsroom/edit.ts";
import { addNote } from "../../../src/newsroom/notes/add-note.ts";
import { openPreview } from "../../../src/newsroom/previews/open-preview.ts";
import { publish } from "../../../src/newsroom/publish.ts";
import { addView } from "../../../src/newsroom/views/add-view.ts";
import { viewsOf } from "../../../src/newsroom/views/views-of.ts";
import { addAsset } from "../../../src/store/assets.ts";
import { text } from "../../store/fixture.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const made = ({ store }: Office, { place, opener }: Scene) => createArticle(store, opener, { text: text({}), places: [place] });
const onArticle = async (office: Office, scene: Scene) => ({ params: { articleId: (await made(office, scene)).articleId } });
const withBody = (body: unknown) => async (office: Office, scene: Scene) => ({ ...(await onArticle(office, scene)), body });

/** Two revisions, and the request on the second. */
async function onRevision(office: Office, scene: Scene) {
  const { articleId, revisionId } = await made(office, scene);
  const second = await edit(office.store, scene.opener, articleId, { basedOn: revisionId, text: text({ headline: "二" }), why: "" });
  return { articleId, first: revisionId, second };
}

async function onNote(office: Office, scene: Scene) {
  const { articleId } = await made(office, scene);
  return { params: { articleId, noteId: await addNote(office.store, scene.asker, articleId, { text: "数字请核对。" }) } };
}

async function onView({ store }: Office, { asker }: Scene) {
  return { params: { viewId: await addView(store, asker, { name: "待审", filter: "{}", list: "articles" }) } };
}

export const articleSamples: Samples = {
  "GET /me": async () => ({}),
  "GET /articles": async () => ({ query: { q: "桥", stage: "draft,review", limit: "10" } }),
  "GET /articles/linkable": async () => ({ query: { q: "桥" } }),
  "POST /articles": async (_, { place }) => ({ body: { text: text({}), places: [place], saveId: randomUUID() } }),
  "GET /articles/{articleId}": onArticle,
  "PUT /articles/{articleId}/places": async (office, scene) => ({ ...(await onArticle(office, scene)), body: { places: [scene.place] } }),
  "POST /articles/{articleId}/revisions": async (office, scene) => {
    const { articleId, revisionId } = await made(office, scene);
    return { params: { articleId }, body: { basedOn: revisionId, text: text({ headline: "新题" }), why: "改题", saveId: randomUUID() } };
  },
  "GET /articles/{articleId}/revisions": onArticle,
  "GET /articles/{articleId}/revisions/{revisionId}": async (office, scene) => {
    const { articleId, second } = await onRevision(office, scene);
    return { params: { articleId, revisionId: second } };
  },
  "GET /articles/{articleId}/revisions/{revisionId}/differences": async (office, scene) => {
    const { articleId, first, second } = await onRevision(office, scene);
    return { params: { articleId, revisionId: second }, query: { from: first } };
  },
  "POST /articles/{articleId}/revisions/{revisionId}/restoration": async (office, scene) => {
    const { articleId, first, second } = await onRevision(office, scene);
    return { params: { articleId, revisionId: first }, body: { basedOn: second, saveId: randomUUID() } };
  },
  "GET /articles/{articleId}/wechat": async (office, scene) => {
    const { articleId, revisionId } = await made(office, scene);
    await publish(office.store, scene.opener, articleId, revisionId, { kind: "operator" });
    return { params: { articleId } };
  },
  "GET /articles/{articleId}/working-copy": onArticle,
  "PUT /articles/{articleId}/working-copy": async (office, scene) => {
    const { articleId, revisionId } = await made(office, scene);
    return { params: { articleId }, body: { basedOn: revisionId, text: text({ headline: "" }) } };
  },
  "DELETE /articles/{articleId}/working-copy": onArticle,
  "GET /articles/{articleId}/notes": onArticle,
  "POST /articles/{articleId}/notes": withBody({ text: "数字请核对。", quote: "三百米", paragraph: 1 }),
  "PATCH /articles/{articleId}/notes/{noteId}": async (office, scene) => ({
    ...(await onNote(office, scene)),
    body: { text: "已核对。", isResolved: true },
  }),
  "DELETE /articles/{articleId}/notes/{noteId}": onNote,
  "PUT /articles/{articleId}/presence": onArticle,
  "DELETE /articles/{articleId}/presence": onArticle,
  "GET /articles/{articleId}/preview": async (office, scene) => ({ ...(await onArticle(office, scene)), query: { script: "hant" } }),
  "GET /articles/{articleId}/previews": onArticle,
  "POST /articles/{articleId}/previews": onArticle,
  "DELETE /articles/{articleId}/previews/{previewId}": async (office, scene) => {
    const { articleId } = await made(office, scene);
    return { params: { articleId, previewId: (await openPreview(office.store, scene.opener, articleId)).id } };
  },
  "GET /media/{file}": async (office) => ({ params: { file: `${await pictureOf(office)}.jpg` } }),
  "GET /views": async () => ({}),
  "POST /views": async (_office, { asker }) => ({ body: { name: "我的待审", filter: { stage: ["review"], openedBy: asker.id } } }),
  "PUT /views/order": async (office, scene) => {
    await onView(office, scene);
    const views = await viewsOf(office.store.write, scene.asker.id, "articles");
    return { body: { ids: views.map(({ id }) => id).reverse() } };
  },
  "PATCH /views/{viewId}": async (office, scene) => ({ ...(await onView(office, scene)), body: { name: "急稿" } }),
  "DELETE /views/{viewId}": onView,
};

/** A picture of the library; any bytes do, nobody looks at them here. Returns its hash. */
async function pictureOf({ store }: Office): Promise<string> {
  const bytes = Buffer.from("picture");
  const blobHash = await store.blobs.put(bytes);
  await addAsset(
    store,
    { id: "s-test" },
    {
      ...{
        blobHash,
        width: 8,
        height: 8,
        alt: "",
        caption: "",
        credit: "",
        rights: "",
        focal: { x: 0.5, y: 0.5 },
        renditions: [{ width: 8, height: 8, blobHash }],
      },
      blobs: [{ hash: blobHash, size: bytes.length, type: "image/jpeg" }],
    },
  );
  return blobHash;
}
