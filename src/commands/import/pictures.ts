import { createHash } from "node:crypto";
import { Refused } from "../../core/refused.ts";
import { askInTurn } from "../../ingest/hosts/ask-in-turn.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { storePicture } from "../../media/store-picture.ts";
import type { Store } from "../../store/store.ts";
import { localPicture, type PictureFolder } from "./local-picture.ts";

/** Where pictures come from: folders first, then (where there is an asker) the web, each host in its turn and as its robots.txt allows. */
export interface PictureSources {
  folders: readonly PictureFolder[];
  asker: Pick<Ingest, "store" | "door" | "rest"> | null;
}

/** What became of a picture: the id of its asset, or why there is none. */
export type Brought = { assetId: string } | { why: string };

/** Brings pictures into the library, each once: the same bytes are one asset, also those of an earlier run. */
export class Pictures {
  readonly #store: Store;
  readonly #sources: PictureSources;
  readonly #brought = new Map<string, Brought>();

  constructor(store: Store, sources: PictureSources) {
    this.#store = store;
    this.#sources = sources;
  }

  async bring(actor: { id: string }, address: string, alt: string): Promise<Brought> {
    const known = this.#brought.get(address);
    if (known) return known;
    const brought = await this.#keep(actor, address, alt).catch((error: unknown): Brought => {
      if (error instanceof Refused && error.code === "disk-full") throw error;
      return { why: error instanceof Error ? error.message : String(error) };
    });
    this.#brought.set(address, brought);
    return brought;
  }

  /** Whether it lies in a folder, or could be asked for. Nothing is asked. */
  async isThere(address: string): Promise<boolean> {
    return this.#sources.asker !== null || (await this.#local(address).catch(() => null)) !== null;
  }

  async #keep(actor: { id: string }, address: string, alt: string): Promise<Brought> {
    const bytes = (await this.#local(address)) ?? (await this.#asked(address));
    if (!bytes) return { why: this.#sources.folders.length > 0 ? "is not in the folder" : "was not asked for (--fetch, --files)" };
    const blobHash = createHash("sha256").update(bytes).digest("hex");
    const same = await this.#store.write.selectFrom("assets").select("id").where("blobHash", "=", blobHash).limit(1).executeTakeFirst();
    const words = { alt, caption: "", credit: "", rights: "" };
    return { assetId: same?.id ?? (await storePicture(this.#store, actor, bytes, words)) };
  }

  async #local(address: string): Promise<Uint8Array | null> {
    for (const folder of this.#sources.folders) {
      const bytes = await localPicture(folder, address);
      if (bytes) return bytes;
    }
    return null;
  }

  async #asked(address: string): Promise<Uint8Array | null> {
    if (!this.#sources.asker) return null;
    if (!/^https?:\/\//i.test(address)) throw new Refused("invalid", "is no address of the web");
    const { status, body } = await askInTurn(this.#sources.asker, address);
    if (status !== 200) throw new Refused("unreadable", `was answered with HTTP ${status}`);
    return body;
  }
}
