import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Noted } from "../../store/reading.ts";
import { answerHead } from "../../web/answer-head.ts";
import { type Encoding, isWorthEncoding } from "../../web/encoding.ts";
import { PAGE_HEADERS } from "../../web/headers.ts";
import type { Made } from "../made.ts";

/** Above this a page is not sent to shared caches: a proxy refuses headers of more than four thousand bytes, and its tags are told whole or not. */
const LONGEST_KEYS = 2_000;
const REVALIDATE = "max-age=0, must-revalidate";

/** One encoding of a page, with the whole of its headers, names and values in turn. */
export interface Sent {
  etag: string;
  headers: string[];
  /** The same, made ready to be sent. */
  head: string;
  body: Buffer;
}

/** A page as it is sent, in each encoding made at most once, with what says whether it is still good. */
export class KeptPage {
  readonly status: Made["status"];
  readonly seq: number;
  readonly tags: readonly string[];
  /** Too short to be worth compressing. */
  readonly isShort: boolean;
  readonly #made: Omit<Made, "body">;
  readonly #hash: string;
  readonly #sent = new Map<Encoding, Sent>();

  constructor({ value, seq, tags }: Noted<Made>) {
    this.status = value.status;
    this.seq = seq;
    this.tags = tags;
    const { body: text, ...made } = value;
    this.#made = made;
    const body = Buffer.from(text);
    this.isShort = !isWorthEncoding(value.type, body.length);
    this.#hash = createHash("sha256")
      .update(`${value.location ?? ""}\n`)
      .update(body)
      .digest("base64url")
      .slice(0, 24);
    this.#sent.set("identity", this.#dressed("identity", body));
  }

  /** Bytes that it takes in memory, as far as made by now: bodies, heads (as a list and made ready), tags. */
  get bytes(): number {
    const own = this.tags.reduce((sum, tag) => sum + tag.length, 1_000);
    return [...this.#sent.values()].reduce((sum, { head, body }) => sum + 2 * head.length + body.length, own);
  }

  /** The page's own text. */
  get body(): Buffer {
    return this.sent("identity")?.body ?? Buffer.alloc(0);
  }

  /** What it was made as. */
  get made(): Made {
    return { ...this.#made, body: this.body.toString() };
  }

  get location(): string | undefined {
    return this.#made.location;
  }

  /** What is sent in that encoding, or null where it is not made yet. */
  sent(encoding: Encoding): Sent | null {
    return this.#sent.get(this.isShort ? "identity" : encoding) ?? null;
  }

  /** The same, made where it is missing. */
  async send(encoding: Encoding): Promise<Sent> {
    const known = this.sent(encoding);
    if (known) return known;
    const made = this.#dressed(encoding, await squeezed(encoding, this.body));
    this.#sent.set(encoding, made);
    return made;
  }

  #dressed(encoding: Encoding, body: Buffer): Sent {
    const { type, location, isOpen } = this.#made;
    const etag = `"${this.#hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
    const keys = this.tags.join(" ");
    const isShared = keys.length <= LONGEST_KEYS;
    const headers = [
      ...PAGE_HEADERS.flat(),
      ...["content-type", type, "content-length", String(body.length), "etag", etag, "vary", "accept-encoding"],
      ...["cache-control", `${isShared ? "public" : "private"}, ${REVALIDATE}`],
      ...(isShared && keys !== "" ? ["surrogate-key", keys] : []),
      ...(encoding === "identity" ? [] : ["content-encoding", encoding]),
      ...(location === undefined ? [] : ["location", location]),
      ...(isOpen ? ["access-control-allow-origin", "*"] : []),
    ];
    return { etag, headers, head: answerHead(this.status, headers), body };
  }
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Brotli at 5 makes a page in the time that gzip takes, a tenth smaller. */
async function squeezed(encoding: Encoding, body: Buffer): Promise<Buffer> {
  if (encoding === "br") return brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  return encoding === "gzip" ? gzipped(body) : body;
}
