import assert from "node:assert/strict";
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { pauseChannel } from "../../src/ingest/channels/pause-channel.ts";
import { ACTOR, type DatabaseFor, MINUTE } from "../store/fixture.ts";
import { type IngestRoom, openIngestRoom } from "./ingest-room.ts";

const ninjs = (uri: string, headline: string, text: string) =>
  JSON.stringify({
    standard: { name: "ninjs", version: "3.0" },
    ...{ uri, type: "text", versionCreated: "2026-03-02T01:00:00Z", pubStatus: "usable" },
    headlines: [{ role: "main", value: headline }],
    bodies: [{ role: "main", contentType: "text/plain", value: text }],
  });
const NITF = `<nitf><head><title>渡口换了新船</title><docdata><doc-id id-string="n1"/></docdata></head>
  <body><body.head><hedline><hl1>渡口换了新船</hl1></hedline></body.head><body.content><p>船工们今天把新船推下了水。</p></body.content></body></nitf>`;
const CONCEPT = `<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" standard="NewsML-G2" standardversion="2.35" version="1"/>`;

/** Channels that are a folder, on the engine that `databaseFor` names. */
export function folderSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  let folder: string;
  let id: string;
  let count = 0;
  before(async () => {
    here = await openIngestRoom(databaseFor);
  });
  beforeEach(async () => {
    if (id) await pauseChannel(here.room.store, ACTOR, id, true);
    const name = `wire${++count}`;
    folder = join(here.ingest.incoming, name);
    id = await here.add("folder", `folder:${name}`);
    await mkdir(folder, { recursive: true });
  });
  after(() => here.close());

  /** Drops a file that was last written `age` ms ago by the newsroom's clock. */
  async function drop(name: string, content: string | Uint8Array, age = MINUTE): Promise<void> {
    await writeFile(join(folder, name), content);
    const at = (here.room.clock.at - age) / 1000;
    await utimes(join(folder, name), at, at);
  }
  const headlines = async () => (await here.reports(id)).map(({ headline }) => headline);
  const inside = async (name = "") => (await readdir(join(folder, name))).sort();

  test("what a wire drops becomes reports, in each of its forms, and is moved to done; its bytes are kept", async () => {
    await drop("a.json", ninjs("urn:a", "水位牌立起来了", "两岸各一块。"));
    await drop("b.xml", NITF);
    await drop("c.txt", Buffer.from("渡口恢复通航\n两岸今天通船。\n"));
    await here.goOn(2);
    assert.deepEqual(await headlines(), ["水位牌立起来了", "渡口恢复通航", "渡口换了新船"].sort());
    assert.deepEqual(
      [await inside(), await inside("done")],
      [
        ["done", "refused"],
        ["a.json", "b.xml", "c.txt"],
      ],
    );
    const rows = await here.room.store.write.selectFrom("responses").select(["address", "blobHash"]).where("channelId", "=", id).execute();
    const kept = await Promise.all(rows.map(async ({ address, blobHash }) => [address, (await here.room.store.blobs.read(blobHash))?.length]));
    assert.deepEqual(kept.find(([address]) => String(address).endsWith("b.xml"))?.[1], Buffer.byteLength(NITF));
    assert.equal((await here.channel(id))?.health.problem, null);
  });

  test("what is no news is moved to refused, with the reason in plain words beside it", async () => {
    await drop("concept.xml", CONCEPT);
    await drop("broken.json", '{"uri": ');
    await drop("empty.txt", "");
    await drop("large.txt", Buffer.alloc(10 * 1024 * 1024 + 1, 97));
    await here.goOn(2);
    assert.deepEqual(await headlines(), []);
    assert.deepEqual(
      await inside("refused"),
      ["broken.json", "concept.xml", "empty.txt", "large.txt"].flatMap((name) => [name, `${name}.why.txt`]).sort(),
    );
    assert.match(
      await readFile(join(folder, "refused/concept.xml.why.txt"), "utf8"),
      /not taken\. This is .*not news\.\n没有接收这个文件。这是.*不是稿件。/,
    );
    assert.match(await readFile(join(folder, "refused/large.txt.why.txt"), "utf8"), /more than 10 MB/);
  });

  test("a file that is still being written waits until it is whole", async () => {
    await drop("late.txt", "渡口换上夏季时刻表\n早班船六点开。", 1_000);
    await drop("other.txt.part", "还没有写完");
    await drop(".hidden", "藏起来的");
    await here.goOn(1);
    assert.deepEqual([await headlines(), await inside()], [[], [".hidden", "done", "late.txt", "other.txt.part", "refused"]]);
    await here.later(MINUTE, 1);
    assert.deepEqual([await headlines(), await inside("done")], [["渡口换上夏季时刻表"], ["late.txt"]]);
  });

  test("a file that is taken twice is one report", async () => {
    const twice = ninjs("urn:twice", "候船屋落成", "屋里生着炉子。");
    await drop("first.json", twice);
    await drop("plain.txt", "灯塔换了新灯\n夜里照得更远。");
    await here.goOn(1);
    await drop("second.json", twice);
    await drop("plain.txt", "灯塔换了新灯\n夜里照得更远。");
    await here.later(MINUTE, 1);
    assert.deepEqual(await headlines(), ["候船屋落成", "灯塔换了新灯"].sort());
    assert.deepEqual(await inside("done"), ["first.json", "plain.txt", "second.json"]);
  });

  test("a link is not followed out of the folder, for a file as for the folder itself", async () => {
    const secret = join(here.room.folder, "secret.txt");
    await writeFile(secret, "不该读到的\n秘密。");
    await symlink(secret, join(folder, "link.txt"));
    await here.goOn(1);
    assert.deepEqual([await headlines(), await inside("refused")], [[], ["link.txt", "link.txt.why.txt"]]);
    assert.equal(await readFile(secret, "utf8"), "不该读到的\n秘密。");
    await symlink(here.room.folder, join(here.ingest.incoming, "elsewhere"));
    const led = await here.add("folder", "folder:elsewhere");
    await here.goOn(1);
    assert.match((await here.channel(led))?.health.problem?.zh ?? "", /不是文件夹/);
    await pauseChannel(here.room.store, ACTOR, led, true);
  });

  test("a folder's name leads nowhere else", async () => {
    for (const name of ["../secret", "..", "a/b", "A", ""]) {
      const led = await here.add("folder", `folder:${name}`);
      await here.goOn(1);
      assert.match((await here.channel(led))?.health.problem?.zh ?? "", /不能作文件夹名/);
      await pauseChannel(here.room.store, ACTOR, led, true);
    }
  });
}
