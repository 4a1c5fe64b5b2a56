import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { siteById } from "../../../src/newsroom/administration/change-site.ts";
import { createSource } from "../../../src/newsroom/administration/change-source.ts";
import { createSection } from "../../../src/newsroom/administration/create-section.ts";
import { formOf } from "../../../src/newsroom/api/administration-forms.ts";
import { addAsset } from "../../../src/store/assets.ts";
import { backup } from "../../../src/store/backup.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const word = () => randomBytes(4).toString("hex");

const source = () => ({
  names: { zh: [`试社${word()}`] },
  kind: "agency" as const,
  licence: "licensed" as const,
  clause: null,
  homepage: null,
  zone: "Asia/Shanghai",
});

/** A site's form with one registration, its icon a picture of the library. */
async function siteForm({ store }: Office, siteId: string) {
  const { site, version } = await siteById({ db: store.write }, siteId);
  const registration = { label: "试备1号", url: "https://example.org/", icon: null, iconAssetId: await icon(store) };
  return { basedOn: version, form: { ...formOf(site), registrations: [registration] } };
}

async function icon(store: Office["store"]): Promise<string> {
  const bytes = Buffer.from(`icon ${word()}`);
  const hash = await store.blobs.put(bytes);
  const blob = { hash, size: bytes.length, type: "image/png" };
  const renditions = [{ width: 32, height: 32, blobHash: hash }];
  const asset = { blobHash: hash, width: 32, height: 32, alt: "", caption: "", credit: "", rights: "", focal: { x: 0.5, y: 0.5 } };
  return addAsset(store, { id: "s-test" }, { ...asset, renditions, blobs: [blob] });
}

/** A section of its own in the scene's site. */
async function section({ store }: Office, { place: { siteId }, opener }: Scene): Promise<string> {
  return createSection(store, opener, siteId, { parentId: null, name: "试栏", slug: `s-${word()}` });
}

let archive: Promise<string> | null = null;
/** An archive in the backups' folder, made once. */
function anArchive({ store }: Office): Promise<string> {
  archive ??= (async () => {
    mkdirSync(store.backups, { recursive: true });
    await backup(store, join(store.backups, "dateline-sample.tar"));
    return "dateline-sample.tar";
  })();
  return archive;
}

export const administrationSamples: Samples = {
  "GET /sites": async () => ({}),
  "GET /sources": async () => ({}),
  "POST /sites": async (office, { place }) => {
    const { form } = await siteForm(office, place.siteId);
    const id = `site-${word()}`;
    return { body: { id, form: { ...form, hosts: [`${id}.localhost`] } } };
  },
  "GET /sites/{siteId}": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "PUT /sites/{siteId}": async (office, { place: { siteId } }) => ({ params: { siteId }, body: await siteForm(office, siteId) }),
  "PUT /sites/{siteId}/mourning": async (_, { place: { siteId } }) => ({ params: { siteId }, body: { mourning: false } }),
  "PUT /sites/{siteId}/wording": async (_, { place: { siteId } }) => ({ params: { siteId }, body: { correction: "更正：", withdrawal: null } }),
  "GET /sites/{siteId}/sections": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "POST /sites/{siteId}/sections": async (_, { place: { siteId, sectionId } }) => ({
    params: { siteId },
    body: { parentId: sectionId, name: "试栏", slug: `s-${word()}` },
  }),
  "PUT /sites/{siteId}/sections/{sectionId}": async (office, scene) => ({
    params: { siteId: scene.place.siteId, sectionId: await section(office, scene) },
    body: { name: "改名", slug: `s-${word()}` },
  }),
  "PUT /sites/{siteId}/sections/{sectionId}/place": async (office, scene) => ({
    params: { siteId: scene.place.siteId, sectionId: await section(office, scene) },
    body: { parentId: scene.place.sectionId, position: 0 },
  }),
  "PUT /sites/{siteId}/sections/{sectionId}/reviews": async (office, scene) => ({
    params: { siteId: scene.place.siteId, sectionId: await section(office, scene) },
    body: { reviews: 2 },
  }),
  "POST /sites/{siteId}/sections/{sectionId}/removal": async (office, scene) => ({
    params: { siteId: scene.place.siteId, sectionId: await section(office, scene) },
    body: { intoId: scene.place.sectionId },
  }),
  "POST /sources": async () => ({ body: source() }),
  "PUT /sources/{sourceId}": async ({ store }, { opener }) => {
    const made = source();
    return { params: { sourceId: await createSource(store, opener, made) }, body: { ...made, clause: "转载须经许可。" } };
  },
  "GET /audit": async () => ({ query: { act: "publish" } }),
  "POST /audit/verification": async () => ({ body: { after: 0 } }),
  "GET /backups": async () => ({}),
  "POST /backups": async ({ store }) => {
    await store.act(({ db }) => db.deleteFrom("backups").where("state", "=", "wanted").execute());
    return {};
  },
  "PUT /backups/nightly": async () => ({ body: { nightly: { hour: 3, keep: 14 } } }),
  "POST /backups/{file}/rehearsal": async (office) => ({ params: { file: await anArchive(office) } }),
  "GET /backups/{file}/archive": async (office) => ({ params: { file: await anArchive(office) } }),
  "GET /start-steps": async () => ({}),
  "POST /start-steps/dismissal": async () => ({}),
  "GET /openapi.json": async () => ({}),
};
