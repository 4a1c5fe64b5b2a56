import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { appendUpload } from "../../src/newsroom/library/append-upload.ts";
import { assetRow } from "../../src/newsroom/library/asset-row.ts";
import { beginUpload } from "../../src/newsroom/library/begin-upload.ts";
import { deleteAsset } from "../../src/newsroom/library/delete-asset.ts";
import { discardUpload } from "../../src/newsroom/library/discard-upload.ts";
import { expiredInPublic } from "../../src/newsroom/library/expired-in-public.ts";
import { finishUpload } from "../../src/newsroom/library/finish-upload.ts";
import { inspectUpload } from "../../src/newsroom/library/inspect-upload.ts";
import { listAssets } from "../../src/newsroom/library/list-assets.ts";
import { ownUpload } from "../../src/newsroom/library/own-upload.ts";
import { sweepUploads } from "../../src/newsroom/library/sweep-uploads.ts";
import { uploadPath, uploadsFolder } from "../../src/newsroom/library/upload-file.ts";
import { assetBlob } from "../../src/store/asset-blob.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom, published, text } from "./fixture.ts";
import { mp4, wav } from "./tracks.ts";
import { taken, uploaded, WORDS } from "./upload.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The library's verbs, on the engine that `databaseFor` names. */
export function librarySuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  let made = 0;
  /** A picture that no other test has, and that looks like none of theirs. */
  const photo = (width = 900, height = 600) => {
    made++;
    const bars = Array.from(
      { length: 9 },
      (_, i) =>
        `<rect x="${i * 100}" y="${(i * made * 37) % 500}" width="70" height="${90 + ((i * 53 * made) % 300)}" fill="hsl(${i * 40},60%,${15 + ((i * made * 29) % 70)}%)"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600" preserveAspectRatio="none" width="${width}" height="${height}">${bars.join("")}</svg>`;
    return sharp(Buffer.from(svg)).flatten({ background: "#888" }).jpeg({ quality: 95 }).toBuffer();
  };
  const other = { id: "s-other", name: "别人" };
  const lastAct = async () =>
    (await room.store.write.selectFrom("auditLog").select("act").orderBy("seq", "desc").limit(1).executeTakeFirstOrThrow()).act;
  const files = () => (existsSync(uploadsFolder(room.store)) ? readdirSync(uploadsFolder(room.store)) : []);
  const withLead = (leadAssetId: string) => ({ text: text({ leadAssetId }) });

  test("a file goes on where it was cut off, also after it is chosen anew", async () => {
    const bytes = await photo();
    const file = { name: "晒秋.jpg", size: bytes.length, modifiedAt: 5 };
    const { uploadId } = await beginUpload(room.store, ACTOR, file);
    await appendUpload(room.store, ACTOR, uploadId, 0, bytes.subarray(0, 1_000));
    assert.deepEqual(await beginUpload(room.store, ACTOR, file), { uploadId, received: 1_000 });
    await assert.rejects(appendUpload(room.store, ACTOR, uploadId, 0, bytes.subarray(0, 1_000)), { code: "stale" });
    await assert.rejects(appendUpload(room.store, ACTOR, uploadId, 2_000, bytes.subarray(2_000)), { code: "stale" });
    await assert.rejects(finishUpload(room.store, ACTOR, uploadId, WORDS), { code: "conflict" });
    await appendUpload(room.store, ACTOR, uploadId, 1_000, bytes.subarray(1_000));
    const id = await finishUpload(room.store, ACTOR, uploadId, WORDS);
    const asset = await assetRow(room.store.write, id);
    assert.deepEqual(await room.store.blobs.read(asset.blobHash), bytes);
    assert.deepEqual([asset.kind, asset.fileName, asset.width, asset.caption], ["picture", "晒秋.jpg", 900, "晒秋的院坝"]);
    assert.deepEqual(files(), [], "the unfinished file is gone");
    assert.equal(await lastAct(), "add-asset");
  });

  test("bytes that the disk lost are asked for again", async () => {
    const { uploadId } = await beginUpload(room.store, ACTOR, { name: "x.jpg", size: 9_000, modifiedAt: 6 });
    await appendUpload(room.store, ACTOR, uploadId, 0, Buffer.alloc(5_000));
    await room.store.act(({ db }) => db.updateTable("uploads").set({ received: 8_000 }).where("id", "=", uploadId).execute());
    assert.equal((await ownUpload(room.store, ACTOR, uploadId)).received, 5_000);
    await discardUpload(room.store, ACTOR, uploadId);
    assert.deepEqual(files(), []);
  });

  test("nobody reaches another's upload", async () => {
    const uploadId = await uploaded(room, await photo());
    for (const doing of [
      () => ownUpload(room.store, other, uploadId),
      () => appendUpload(room.store, other, uploadId, 0, Buffer.alloc(1)),
      () => inspectUpload(room.store, other, uploadId),
      () => finishUpload(room.store, other, uploadId, WORDS),
      () => discardUpload(room.store, other, uploadId),
    ]) {
      await assert.rejects(doing, { code: "not-found" });
    }
    await discardUpload(room.store, ACTOR, uploadId);
  });

  test("a file longer than it said, too large for its kind, and one too many are refused", async () => {
    const { uploadId } = await beginUpload(room.store, ACTOR, { name: "a.png", size: 3, modifiedAt: 7 });
    await assert.rejects(appendUpload(room.store, ACTOR, uploadId, 0, Buffer.alloc(4)), { code: "invalid" });
    await assert.rejects(beginUpload(room.store, ACTOR, { name: "a.JPG", size: 51 * 1024 * 1024, modifiedAt: 7 }), { code: "too-large" });
    await assert.rejects(beginUpload(room.store, ACTOR, { name: "a.mp3", size: 201 * 1024 * 1024, modifiedAt: 7 }), { code: "too-large" });
    for (let i = 1; i < 60; i++) await beginUpload(room.store, ACTOR, { name: `${i}.png`, size: 3, modifiedAt: 7 });
    await assert.rejects(beginUpload(room.store, ACTOR, { name: "60.png", size: 3, modifiedAt: 7 }), { code: "too-many" });
    room.clock.at += DAY + 1;
    assert.equal(await sweepUploads(room.store), 60);
    assert.equal((await beginUpload(room.store, ACTOR, { name: "60.png", size: 3, modifiedAt: 7 })).received, 0);
    room.clock.at += DAY + 1;
    await sweepUploads(room.store);
  });

  test("a day without a byte ends an upload; its file goes with it", async () => {
    const { uploadId } = await beginUpload(room.store, ACTOR, { name: "b.png", size: 30, modifiedAt: 8 });
    await appendUpload(room.store, ACTOR, uploadId, 0, Buffer.alloc(10));
    room.clock.at += DAY - HOUR;
    await appendUpload(room.store, ACTOR, uploadId, 10, Buffer.alloc(10));
    room.clock.at += DAY - HOUR;
    assert.equal(await sweepUploads(room.store), 0, "the second piece kept it");
    room.clock.at += 2 * HOUR;
    assert.equal(await sweepUploads(room.store), 1);
    assert.equal(existsSync(uploadPath(room.store, uploadId)), false);
  });

  test("what lies about itself is refused with a sentence in both languages, and nothing of it is kept", async () => {
    const jpeg = await photo();
    const before = await room.store.write.selectFrom("blobs").select("hash").execute();
    const lies: Record<string, Uint8Array> = {
      "program.jpg": Buffer.concat([Buffer.from("MZ\x90\0", "latin1"), Buffer.alloc(5_000)]),
      "drawing.svg": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
      "polyglot.jpg": Buffer.concat([jpeg, Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]),
      "bomb.png": bomb(16_700, 16_700),
      "cut.jpg": jpeg.subarray(0, jpeg.length / 2),
      "new.mp4": mp4({ codec: "hvc1" }),
    };
    for (const [name, bytes] of Object.entries(lies)) {
      for (const refusing of [inspectUpload, (...[store, actor, id]: Parameters<typeof inspectUpload>) => finishUpload(store, actor, id, WORDS)]) {
        const uploadId = await uploaded(room, bytes, name);
        await assert.rejects(refusing(room.store, ACTOR, uploadId), ({ code, zh }) => code === "invalid" && /[。）]$/.test(zh), name);
        assert.equal(await lastAct(), "refuse-upload");
        await assert.rejects(ownUpload(room.store, ACTOR, uploadId), { code: "not-found" });
      }
    }
    assert.deepEqual(files(), []);
    assert.deepEqual(await room.store.write.selectFrom("blobs").select("hash").execute(), before);
  });

  test("caption, credit and rights must be there", async () => {
    const uploadId = await uploaded(room, await photo());
    for (const field of ["caption", "credit", "rights"]) {
      await assert.rejects(finishUpload(room.store, ACTOR, uploadId, { ...WORDS, [field]: "  " }), { code: "invalid" }, field);
    }
    await finishUpload(room.store, ACTOR, uploadId, WORDS);
    await assert.rejects(finishUpload(room.store, ACTOR, uploadId, WORDS), { code: "not-found" });
  });

  test("the same bytes are known again, and kept twice only on purpose; near ones are named", async () => {
    const bytes = await photo();
    const first = await taken(room, bytes);
    const again = await uploaded(room, bytes, "again");
    assert.equal((await inspectUpload(room.store, ACTOR, again)).same, first);
    await assert.rejects(finishUpload(room.store, ACTOR, again, WORDS), { code: "conflict" });
    assert.notEqual(await finishUpload(room.store, ACTOR, again, { ...WORDS, evenSo: true }), first);
    const saved = await uploaded(room, await sharp(bytes).jpeg({ quality: 60 }).toBuffer(), "saved anew");
    const { same, alike } = await inspectUpload(room.store, ACTOR, saved);
    assert.equal(same, null);
    assert.ok(alike.includes(first));
    const different = await uploaded(room, await sharp(bytes).flop().jpeg().toBuffer(), "mirrored");
    assert.equal((await inspectUpload(room.store, ACTOR, different)).alike.includes(first), false);
    for (const id of [saved, different]) await discardUpload(room.store, ACTOR, id);
  });

  test("a picture is served in its renditions and crops only, a sound as it is", async () => {
    const picture = await assetRow(room.store.write, await taken(room, await photo(1600, 900)));
    assert.equal(await assetBlob(room.store.write, `${picture.blobHash}.jpg`), null);
    const crops = await room.store.write.selectFrom("assetCrops").selectAll().where("assetId", "=", picture.id).orderBy("ratio").execute();
    assert.deepEqual(
      crops.map(({ ratio, width, height }) => [ratio, width, height]),
      [
        ["16:9", 1280, 720],
        ["1:1", 900, 900],
        ["4:3", 1200, 900],
      ],
    );
    for (const { blobHash } of crops) assert.equal((await assetBlob(room.store.write, `${blobHash}.jpg`))?.type, "image/jpeg");
    const sound = await assetRow(room.store.write, await taken(room, wav({ seconds: 3 }), "录音.wav"));
    assert.deepEqual([sound.kind, sound.duration, sound.width], ["sound", 3_000, 0]);
    assert.equal((await assetBlob(room.store.write, `${sound.blobHash}.wav`))?.type, "audio/wav");
  });

  test("a sound cannot stand where a picture stands", async () => {
    const leadAssetId = await taken(room, wav({ seconds: 4 }), "钟声.wav");
    await assert.rejects(createArticle(room.store, ACTOR, { ...withLead(leadAssetId), places: [room.place("hecheng:tiyu")] }), { code: "invalid" });
  });

  test("what is used is not deleted, nor what only an older version shows; the rest goes with its files", async () => {
    const used = await taken(room, await photo());
    const { articleId, revisionId } = await createArticle(room.store, ACTOR, { ...withLead(used), places: [room.place("hecheng:tiyu")] });
    await assert.rejects(deleteAsset(room.store, ACTOR, used), { code: "conflict" });
    await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({}), why: "换图" });
    await assert.rejects(deleteAsset(room.store, ACTOR, used), /Older versions/);
    const bytes = await photo();
    const spare = await taken(room, bytes);
    const { blobHash } = await assetRow(room.store.write, spare);
    await deleteAsset(room.store, ACTOR, spare);
    assert.equal(await lastAct(), "delete-asset");
    assert.equal(await room.store.write.selectFrom("blobs").select("hash").where("hash", "=", blobHash).executeTakeFirst(), undefined);
    await assert.rejects(deleteAsset(room.store, ACTOR, spare), { code: "not-found" });
  });

  test("deleting one of two assets of the same bytes leaves the other its files", async () => {
    const bytes = await photo();
    const kept = await taken(room, bytes);
    await deleteAsset(room.store, ACTOR, await taken(room, bytes, "twin", { evenSo: true }));
    const { blobHash } = await assetRow(room.store.write, kept);
    assert.ok(await room.store.write.selectFrom("blobs").select("hash").where("hash", "=", blobHash).executeTakeFirst());
  });

  test("a picture whose rights have ended is not newly published; where it is public already, the article can still be mended", async () => {
    const lead = await taken(room, await photo(), "限期.jpg", { caption: "限期图", expiresAt: room.clock.at + HOUR });
    const { articleId, revisionId } = await published(room, withLead(lead));
    room.clock.at += HOUR;
    await assert.rejects(published(room, withLead(lead)), ({ code, zh }) => code === "conflict" && zh.includes("限期图"));
    assert.deepEqual(await expiredInPublic(room.store), { expired: 1, expiring: 0, articles: 1 });
    const mended = await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ leadAssetId: lead, headline: "改题" }), why: "" });
    assert.ok(mended);
    const { assets } = await listAssets(room.store, { only: "expired", limit: 9 });
    assert.deepEqual(
      assets.map(({ id, rightsState }) => [id, rightsState]),
      [[lead, "expired"]],
    );
  });

  test("a list is narrowed by words, kind, person, time and use, and goes on after its last line", async () => {
    const start = room.clock.at + DAY;
    room.clock.at = start;
    const ids: string[] = [];
    for (const caption of ["渡口 清晨", "渡口 黄昏", "渡口 100%"]) {
      room.clock.at += MINUTE;
      ids.unshift(await taken(room, await photo(), `${caption}.jpg`, { caption }));
    }
    const found = async (filter: Partial<Parameters<typeof listAssets>[1]>) =>
      (await listAssets(room.store, { limit: 50, since: start, ...filter })).assets.map(({ id }) => id);
    assert.deepEqual(await found({}), ids);
    assert.deepEqual(await found({ q: "黄昏 渡口" }), [ids[1]]);
    assert.deepEqual(await found({ q: "100%" }), [ids[0]]);
    assert.deepEqual(await found({ kind: "sound" }), []);
    assert.deepEqual(await found({ uploader: "s-other" }), []);
    assert.deepEqual(await found({ until: start + MINUTE + 1 }), [ids[2]]);
    await createArticle(room.store, ACTOR, { ...withLead(ids[1] ?? ""), places: [room.place("hecheng:tiyu")] });
    assert.deepEqual(await found({ only: "unused" }), [ids[0], ids[2]]);
    const first = await listAssets(room.store, { limit: 2, since: start });
    assert.deepEqual([first.assets.length, first.next], [2, ids[1]]);
    const second = await listAssets(room.store, { limit: 2, since: start, before: first.next ?? "" });
    assert.deepEqual([second.assets.map(({ id }) => id), second.next], [[ids[2]], null]);
  });
}

/** A PNG of few bytes that unpacks to `width` by `height` pixels of three bytes: 837 MB at 16,700 by 16,700. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width * 3 + 1) * 100));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
