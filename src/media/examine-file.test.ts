import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { box, mp3, mp4, opus, wav, webm } from "../../test/store/tracks.ts";
import { examineFile } from "./examine-file.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-examine-"));
after(() => rm(folder, { recursive: true }));
let files = 0;

/** Puts bytes into a file and examines it. */
async function examined(bytes: Uint8Array) {
  const path = join(folder, String(files++));
  await writeFile(path, bytes);
  return { ...(await examineFile(path)), left: await readFile(path) };
}
const refused = (bytes: Uint8Array, code = "invalid") => assert.rejects(examined(bytes), { code });
const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: "#357" } });

test("an MP4 says its length and its size, and forgets where it was filmed", async () => {
  const { kind, type, duration, width, height, left, size } = await examined(mp4({ told: "+23.1291+113.2644/" }));
  assert.deepEqual({ kind, type, duration, width, height }, { kind: "video", type: "video/mp4", duration: 12_000, width: 640, height: 360 });
  assert.equal(left.includes("113.2644"), false);
  assert.equal(left.length, size, "nothing moved");
});

test("blanking a file again changes nothing", async () => {
  const once = await examined(mp4({ told: "+23.1291+113.2644/" }));
  assert.deepEqual((await examined(once.left)).left, once.left);
});

test("a film without a picture is a sound", async () => {
  const { kind, type } = await examined(mp4({ codec: null }));
  assert.deepEqual([kind, type], ["sound", "audio/mp4"]);
});

test("WAV, MP3, Ogg and WebM say how long they are", async () => {
  assert.equal((await examined(wav({ seconds: 2 }))).duration, 2_000);
  assert.equal((await examined(mp3({ frames: 100 }))).duration, 2_606);
  assert.equal((await examined(opus({ seconds: 3 }))).duration, 3_000);
  const { duration, width, height, kind } = await examined(webm());
  assert.deepEqual({ duration, width, height, kind }, { duration: 4_200, width: 320, height: 180, kind: "video" });
});

test("names and notes in a sound or film are blanked, and it is still what it was", async () => {
  for (const bytes of [wav({ note: "recorded by somebody" }), mp3({ artist: "recorded by somebody" }), webm({ told: "recorded by somebody" })]) {
    const { left, type, duration } = await examined(bytes);
    assert.equal(left.includes("somebody"), false, type);
    const again = await examined(left);
    assert.deepEqual([again.type, again.duration], [type, duration]);
  }
});

test("a codec that not every browser plays is refused by its name", async () => {
  await assert.rejects(examined(mp4({ codec: "hvc1" })), (error: Error) => error.message.includes("hvc1"));
  await refused(wav({ format: 17 }));
  await refused(webm({ codec: "V_MPEG4/ISO/AVC" }));
});

test("a file that was cut off is refused", async () => {
  for (const bytes of [mp4(), wav(), webm(), (await photo().jpeg().toBuffer()) as Buffer]) await refused(bytes.subarray(0, bytes.length - 150));
  await refused(Buffer.concat([mp4().subarray(0, 24), box("free", Buffer.alloc(9_000))]));
});

test("boxes within boxes without end do not hold it up", async () => {
  const many = Buffer.concat(Array.from({ length: 30_000 }, () => box("free")));
  await refused(Buffer.concat([mp4(), many]));
});

test("a program, a page, an archive by another name are refused", async () => {
  await refused(Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), Buffer.alloc(4_000)]));
  await refused(Buffer.from("<!doctype html><script>alert(1)</script>"));
  await refused(Buffer.from("504b030414000000080000002100", "hex"));
});

test("a picture that is an archive, a page or a PDF as well is refused", async () => {
  const jpeg = await photo().jpeg().toBuffer();
  await refused(Buffer.concat([jpeg, Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]));
  await refused(Buffer.concat([jpeg, Buffer.from("<SCRIPT>alert(1)</SCRIPT>")]));
  await refused(Buffer.concat([jpeg.subarray(0, 20), Buffer.from("%PDF-1.7"), jpeg.subarray(20)]));
});

test("a drawing is taken without scripts, pages and things to fetch", async () => {
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30">${inside}</svg>`);
  const { kind, width, height } = await examined(svg('<rect width="9" height="9"/><text x="1" y="9">图</text>'));
  assert.deepEqual([kind, width, height], ["picture", 40, 30]);
  const bad = [
    "<script>alert(1)</script>",
    '<rect onload="alert(1)"/>',
    '<image xlink:href="https://elsewhere.example/x.png"/>',
    "<foreignObject><p>x</p></foreignObject>",
    '<a href="javascript:alert(1)"><rect/></a>',
  ];
  for (const inside of bad) await refused(svg(inside));
  await refused(Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), svg("<text>&a;</text>")]));
});

test("two pictures that differ in size and quality have nearly the same likeness, another has not", async () => {
  const scene = await sharp(Buffer.from(stripes("0.2")))
    .png()
    .toBuffer();
  const first = (await examined(scene)).likeness;
  assert.equal((await examined(await sharp(scene).resize(200).jpeg({ quality: 50 }).toBuffer())).likeness, first);
  assert.notEqual(
    (
      await examined(
        await sharp(Buffer.from(stripes("0.8")))
          .png()
          .toBuffer(),
      )
    ).likeness,
    first,
  );
});

function stripes(at: string): string {
  const gradient = `<linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="${at}" stop-color="#111"/><stop offset="1" stop-color="#fff"/></linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${gradient}<rect width="800" height="600" fill="url(#g)"/></svg>`;
}
