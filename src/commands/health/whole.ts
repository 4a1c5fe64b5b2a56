import { indexGap } from "../../search/index-gap.ts";
import { answersKept } from "../../store/answers-kept.ts";
import { firstBrokenAudit } from "../../store/audit.ts";
import { damage, missingBlobs } from "../../store/integrity.ts";
import { sites } from "../../store/published/sites.ts";
import type { Examination } from "./finding.ts";

/** What takes reading all of the data: for `doctor` alone. */
export const WHOLE: readonly Examination[] = [
  async ({ engine }) => ({
    well: true,
    finding: `Node ${process.versions.node}, ${engine === "sqlite" ? `SQLite ${process.versions["sqlite"]}` : "PostgreSQL"}`,
  }),
  async (store) => {
    const found = await damage(store);
    return { well: found === null, finding: found === null ? "database whole" : `database damaged: ${found}` };
  },
  async (store) => {
    const broken = await firstBrokenAudit(store.write);
    return { well: broken === null, finding: broken === null ? "audit log whole" : `audit log does not follow at row ${broken}` };
  },
  async (store) => {
    const { named, missing } = await missingBlobs(store);
    return {
      well: missing.length === 0,
      finding: missing.length === 0 ? `${named} blobs, all there` : `${missing.length} of ${named} blobs missing: ${missing.slice(0, 3).join(", ")}`,
    };
  },
  async ({ write }) => {
    const { answers, size, forEver } = await answersKept(write);
    const said = forEver === 0 ? "" : `; ${forEver} channels keep them for ever`;
    return { well: true, finding: `${answers} answers of channels kept, ${(size / 1e6).toFixed(1)} MB${said}` };
  },
  async (store) => {
    const { indexed, listed, isFilling } = await indexGap(store);
    const filling = isFilling ? "; earlier articles are indexed while Dateline runs" : "";
    return { well: indexed === listed || isFilling, finding: `search finds ${indexed} of ${listed} articles${filling}` };
  },
  async (store) => {
    const all = await sites(store);
    return { well: true, finding: all.length === 0 ? "no site yet" : `sites: ${all.map(({ id, name }) => `${id} (${name})`).join(", ")}` };
  },
];
