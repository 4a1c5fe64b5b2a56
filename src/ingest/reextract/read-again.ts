import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { bareItem } from "../../formats/wires/bare-item.ts";
import type { Store } from "../../store/store.ts";
import type { Ingest } from "../ingest.ts";
import { SAME_BYTES, type SameBytes } from "../items/own-bytes.ts";
import { filledFrom, reportOfItem } from "../items/report-of-item.ts";
import { safeItem } from "../items/safe-item.ts";
import { charsetIn } from "../read-listing.ts";
import { NOTE } from "./note.ts";

/** Reads the bytes of a report again: those of its newest version that has any of its own. What they do not say, `before` says. @throws {Refused} "unreadable", "not-an-article" */
export async function readAgain(
  { store, pages }: Pick<Ingest, "store" | "pages">,
  before: ExtractedReport,
  of: { firstReportId: string; zone: string },
) {
  const { hash, type } = await bytesOf(store, of.firstReportId);
  const bytes = await store.blobs.read(hash);
  if (type === "application/json")
    return { hash, report: reportOfItem(safeItem({ ...bareItem, ...JSON.parse(Buffer.from(bytes).toString("utf8")) })) };
  const page = await pages.read(bytes, { url: before.url, zone: of.zone, charset: charsetIn(type), contentType: type });
  if (page.kind !== "article") throw new Refused("not-an-article", "There is no article in it any more.", "里面没有文章了。");
  return { hash, report: filledFrom(before, page) };
}

async function bytesOf({ write, blobs }: Store, firstReportId: string): Promise<{ hash: string; type: string }> {
  const own = await write
    .selectFrom("reports as r")
    .innerJoin("blobs as b", "b.hash", "r.blobHash")
    .select(["b.hash", "b.type"])
    .where("r.firstReportId", "=", firstReportId)
    .where("b.type", "!=", NOTE)
    .orderBy("r.version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  if (own.type !== SAME_BYTES) return own;
  const { sameBytes } = JSON.parse((await blobs.read(own.hash)).toString("utf8")) as SameBytes;
  return write.selectFrom("blobs").select(["hash", "type"]).where("hash", "=", sameBytes).executeTakeFirstOrThrow();
}
