import assert from "node:assert/strict";
import { test } from "node:test";
import { Autosave } from "./autosave.ts";
import { reopen } from "./reopen.ts";
import { SaveFailure } from "./save-failure.ts";
import type { HeldCopy, Keeper, LocalWriting, Saving, Transport, Writing } from "./writing.ts";

/** What may go wrong with one request. A lost answer is the worst: the server has done it, and the window does not know. */
type Fault = "none" | "request lost" | "answer lost" | "signed out";

/** A server's part of the bargain (revisions by saveId, a working copy that is only replaced by whoever knows it) and the network before it. */
class World {
  revisions: { id: string; basedOn: string; text: string; saveId: string }[] = [{ id: "r1", basedOn: "", text: "一", saveId: "first" }];
  copy: (Writing<string> & { at: number }) | null = null;
  clock = 1_000;
  fault: () => Fault = () => "none";
  locals = new Map<string, LocalWriting<string>>();
  windows: Window[] = [];
  /** Every text that someone asked to save, by its saveId. */
  asked = new Map<string, string>();
  #ids = 0;
  #timers: { at: number; act: () => void }[] = [];

  get newest() {
    const revision = this.revisions.at(-1);
    assert.ok(revision);
    return revision;
  }

  /** Another editor saves. */
  saveElsewhere(text: string): void {
    this.revisions.push({ id: `r${this.revisions.length + 1}`, basedOn: this.newest.id, text, saveId: `theirs ${text}` });
  }

  open(): Window {
    const alive = new Set(this.windows.map(({ tab }) => tab));
    const locals = [...this.locals.values()].filter(({ tab }) => !alive.has(tab));
    const reopened = reopen({ basedOn: this.newest.id, text: this.newest.text }, this.#held(), structuredClone(locals));
    const tab = `w${++this.#ids}`;
    const autosave = new Autosave(reopened.opening, {
      transport: this.#transport,
      keeper: this.#keeper,
      tab,
      newId: () => `save${++this.#ids}`,
      now: () => this.clock,
      later: (ms, act) => this.#later(ms, act),
      changed: () => {},
    });
    for (const old of reopened.done) this.locals.delete(old);
    const window = { tab, autosave, reopened };
    this.windows.push(window);
    return window;
  }

  /** The window is gone from one moment to the next, with whatever it was about to do. */
  crash(window: Window): void {
    window.autosave.stop();
    this.windows = this.windows.filter((one) => one !== window);
  }

  /** Lets time pass: every timer up to `ms` from now, in order, with all that follows from it. */
  async pass(ms: number): Promise<void> {
    const end = this.clock + ms;
    await settled();
    for (;;) {
      this.#timers.sort((a, b) => a.at - b.at);
      const next = this.#timers[0];
      if (!next || next.at > end) break;
      this.#timers.shift();
      this.clock = Math.max(this.clock, next.at);
      next.act();
      await settled();
    }
    this.clock = end;
  }

  #later(ms: number, act: () => void): () => void {
    const timer = { at: this.clock + ms, act };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  readonly #keeper: Keeper<string> = {
    put: async (writing) => void this.locals.set(writing.tab, structuredClone(writing)),
    drop: async (tab) => void this.locals.delete(tab),
  };

  readonly #transport: Transport<string> = {
    keep: (copy) =>
      this.#ask(() => {
        if ((this.copy?.at ?? null) !== copy.after) throw new SaveFailure({ kind: "elsewhere" });
        this.copy = { basedOn: copy.basedOn, text: copy.text, at: ++this.clock };
        return { at: this.copy.at, isStale: copy.basedOn !== this.newest.id };
      }),
    save: (saving) =>
      this.#ask(() => {
        this.asked.set(saving.saveId, saving.text);
        return { revisionId: this.#save(saving) };
      }),
    copy: () => this.#ask(() => this.#held()),
  };

  #held(): HeldCopy<string> | null {
    return this.copy && { ...this.copy, isStale: this.copy.basedOn !== this.newest.id };
  }

  #save({ saveId, basedOn, text }: Saving<string>): string {
    const done = this.revisions.find((revision) => revision.saveId === saveId);
    if (done) return done.id;
    if (basedOn !== this.newest.id) {
      this.copy = { basedOn, text, at: ++this.clock };
      throw new SaveFailure({ kind: "stale" });
    }
    this.revisions.push({ id: `r${this.revisions.length + 1}`, basedOn, text, saveId });
    this.copy = null;
    return this.newest.id;
  }

  async #ask<Answer>(act: () => Answer): Promise<Answer> {
    const fault = this.fault();
    await Promise.resolve();
    if (fault === "request lost") throw new SaveFailure({ kind: "unreached" });
    if (fault === "signed out") throw new SaveFailure({ kind: "signed-out" });
    const answer = act();
    await Promise.resolve();
    if (fault === "answer lost") throw new SaveFailure({ kind: "unreached" });
    return answer;
  }
}

type Window = { tab: string; autosave: Autosave<string>; reopened: ReturnType<typeof reopen<string>> };

async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((done) => setImmediate(done));
}

/** Numbers 0 … 1 that follow from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Revisions form one chain, each save stands in it once, and none stands there that nobody asked for. */
function requireSound(world: World): void {
  for (const [i, revision] of world.revisions.entries()) if (i > 0) assert.equal(revision.basedOn, world.revisions[i - 1]?.id);
  const ids = world.revisions.map(({ saveId }) => saveId);
  assert.equal(new Set(ids).size, ids.length, "a save was done twice");
  for (const { saveId, text } of world.revisions) if (world.asked.has(saveId)) assert.equal(text, world.asked.get(saveId));
}

/** Whether a text is somewhere that survives: a revision, the working copy, a window's memory. */
function isHeld(world: World, text: string): boolean {
  const local = [...world.locals.values()].some((writing) => writing.text === text || writing.saving?.text === text);
  return local || world.copy?.text === text || world.revisions.some((revision) => revision.text === text);
}

/** Twenty different courses of the same trouble. */
function twenty(what: string, course: (world: World, random: () => number) => Promise<void>): void {
  for (let seed = 1; seed <= 20; seed++) {
    test(`${what}: course ${seed}`, async () => {
      const world = new World();
      await course(world, chance(seed));
      requireSound(world);
    });
  }
}

const calm = 10 * 60_000;

async function writeThrough(world: World, random: () => number, faults: readonly Fault[]): Promise<{ window: Window; last: string }> {
  const window = world.open();
  world.fault = () => faults[Math.floor(random() * faults.length)] ?? "none";
  let last = "一";
  for (let i = 0; i < 30; i++) {
    last = `${last}${i}`;
    window.autosave.change(last);
    await world.pass(random() * 3_000);
    assert.ok(isHeld(world, last), "what was typed is held nowhere");
    if (random() < 0.2) void window.autosave.save(`why ${i}`);
    if (random() < 0.3) window.autosave.resume();
  }
  world.fault = () => "none";
  return { window, last };
}

twenty("a network that fails before requests arrive loses nothing and saves nothing twice", async (world, random) => {
  const { window, last } = await writeThrough(world, random, ["none", "request lost", "request lost"]);
  await world.pass(calm);
  void window.autosave.save("");
  await world.pass(calm);
  assert.equal(window.autosave.state.kind, "saved");
  assert.equal(world.newest.text, last);
  assert.equal(world.locals.size, 0);
});

twenty("answers that are lost on the way make no second revision", async (world, random) => {
  const { window, last } = await writeThrough(world, random, ["none", "answer lost", "request lost"]);
  await world.pass(calm);
  assert.ok(["kept", "saved"].includes(window.autosave.state.kind), window.autosave.state.kind);
  assert.equal(world.copy?.text ?? world.newest.text, last);
  assert.equal(world.locals.size, 0);
});

twenty("a session that ends while writing costs nothing once someone signs in again", async (world, random) => {
  const { window, last } = await writeThrough(world, random, ["none", "signed out", "answer lost"]);
  window.autosave.resume();
  await world.pass(calm);
  assert.equal(world.copy?.text ?? world.newest.text, last);
  assert.equal(world.locals.size, 0);
});

twenty("another editor's save is never written over: both texts stand until someone chooses", async (world, random) => {
  const window = world.open();
  world.fault = () => (random() < 0.3 ? "answer lost" : "none");
  window.autosave.change("一我");
  await world.pass(random() * 4_000);
  const before = world.revisions.length;
  world.saveElsewhere("一他");
  window.autosave.change("一我的");
  if (random() < 0.5) void window.autosave.save("");
  await world.pass(calm);
  assert.equal(window.autosave.state.kind, "stale");
  assert.equal(world.revisions.length, before + 1);
  assert.equal(window.autosave.text, "一我的");
  assert.ok(isHeld(world, "一我的"));
  window.autosave.settle({ base: { basedOn: world.newest.id, text: world.newest.text }, text: "一他我的", copyAt: world.copy?.at ?? null });
  void window.autosave.save("");
  await world.pass(calm);
  assert.equal(world.newest.text, "一他我的");
  assert.ok(world.revisions.some(({ text }) => text === "一他"));
  assert.equal(world.locals.size, 0);
});

twenty("a window that dies at any moment leaves all it had typed to the next one", async (world, random) => {
  let last = "一";
  for (let life = 0; life < 5; life++) {
    const window = world.open();
    assert.equal(window.autosave.text, last);
    world.fault = () => (random() < 0.4 ? "answer lost" : random() < 0.4 ? "request lost" : "none");
    for (let i = 0; i < 4; i++) {
      last = `${last}${life}${i}`;
      window.autosave.change(last);
      if (random() < 0.3) void window.autosave.save("");
      await world.pass(random() * 3_000);
    }
    world.crash(window);
    await world.pass(10);
  }
  world.fault = () => "none";
  const window = world.open();
  await world.pass(calm);
  assert.equal(window.autosave.text, last);
  assert.equal(world.copy?.text ?? world.newest.text, last);
  assert.equal(world.locals.size, 0);
});

twenty("two windows of one person: what either wrote stands, and neither writes over the other", async (world, random) => {
  const [one, other] = [world.open(), world.open()];
  world.fault = () => (random() < 0.3 ? "answer lost" : "none");
  const texts = ["一", "一"];
  for (let i = 0; i < 10; i++) {
    const which = random() < 0.5 ? 0 : 1;
    texts[which] = `${texts[which]}${which}${i}`;
    (which === 0 ? one : other).autosave.change(texts[which]);
    await world.pass(random() * 3_000);
  }
  world.fault = () => "none";
  await world.pass(calm);
  for (const text of texts) assert.ok(isHeld(world, text), text);
  const held = [one, other].filter(({ autosave }) => ["elsewhere", "stale"].includes(autosave.state.kind));
  if (texts[0] !== "一" && texts[1] !== "一") assert.equal(held.length, 1);
  for (const window of [one, other]) world.crash(window);
  const later = world.open();
  const found = [later.autosave.text, ...later.reopened.offers.map(({ text }) => text), world.newest.text];
  for (const text of texts) assert.ok(found.includes(text), "what a window wrote is not offered");
});

test("a second save asked for before the first was answered becomes a revision of its own", async () => {
  const world = new World();
  const { autosave } = world.open();
  autosave.change("二");
  const first = autosave.save("甲");
  autosave.change("三");
  const second = autosave.save("乙");
  await world.pass(1_000);
  await Promise.all([first, second]);
  assert.deepEqual(
    world.revisions.map(({ text }) => text),
    ["一", "二", "三"],
  );
});

test("a text that the server refuses is not sent again until it changes, and stays in the browser", async () => {
  const world = new World();
  const { autosave } = world.open();
  world.fault = () => {
    throw new SaveFailure({ kind: "refused", message: "不行" });
  };
  autosave.change("坏");
  await world.pass(calm);
  assert.deepEqual(autosave.state, { kind: "refused", message: "不行" });
  assert.ok(isHeld(world, "坏"));
  world.fault = () => "none";
  autosave.change("好");
  await world.pass(calm);
  assert.equal(world.copy?.text, "好");
});

test("nothing is sent where nothing was written", async () => {
  const world = new World();
  const { autosave } = world.open();
  await autosave.save("");
  await world.pass(calm);
  assert.equal(world.revisions.length, 1);
  assert.equal(world.copy, null);
});
