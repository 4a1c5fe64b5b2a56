import { isChinese } from "../../check/taken/is-chinese.ts";
import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { paragraphsAt } from "../../group/dispatches/paragraphs-at.ts";
import { storedDispatches } from "../../store/dispatches-to-cite.ts";
import { sourceById } from "../../store/sources.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { writeDateline } from "../../text/write-dateline.ts";
import { nameTableOf } from "../names/name-table-of.ts";
import { type Filed, filedBy } from "./filed-by.ts";
import { inScript } from "./in-script.ts";
import { namesAt } from "./names-at.ts";
import { type Asking, usableReport } from "./usable-report.ts";

/** A dispatch that an article cites, or another of the same report. */
export interface CitedDispatch {
  id: string;
  /** The report's first version, and the one that is cited. */
  reportId: string;
  versionId: string;
  position: number;
  /** Who filed it; null where nothing says so. */
  name: string | null;
  /** As a digest prints it, and as its own report did. */
  dateline: string | null;
  printed: string;
  /** The day on which it was filed as far as is known (`YYYY-MM-DD`), and whether the text only says 日前. */
  day: string | null;
  isLately: boolean;
  via: string | null;
  headline: string | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
  /** Without its dateline, in the site's script. */
  paragraphs: string[];
  /** It is not written in Chinese; then the names in it that the newsroom knows, with what it calls them. */
  isForeign: boolean;
  names: { text: string; zh: string }[];
  /** A newer version of the report came in. */
  isOutdated: boolean;
  /** Why it may not be used (any more). */
  problem: { zh: string; en: string } | null;
}

/** How a site prints: its script, and the calendar year there (another one is printed). */
interface House {
  language: Site["language"];
  year: number;
}

/** The dispatches of that id, each followed by the others of its report, as the site has them. */
export async function citedDispatches(asking: Asking, ids: readonly string[], house: House): Promise<CitedDispatch[]> {
  if (ids.length === 0) return [];
  const { db } = asking;
  const rows = await db.selectFrom("dispatches").select(["id", "reportId"]).where("id", "in", ids).execute();
  const versions = [...new Set(ids.flatMap((id) => rows.find((row) => row.id === id)?.reportId ?? []))];
  const found: CitedDispatch[] = [];
  for (const versionId of versions) found.push(...(await dispatchesOfVersion(asking, versionId, house)));
  return found;
}

async function dispatchesOfVersion(asking: Asking, versionId: string, { year, language }: House): Promise<CitedDispatch[]> {
  const { db } = asking;
  const report = await db.selectFrom("reports").selectAll().where("id", "=", versionId).executeTakeFirstOrThrow();
  const source = report.sourceId === null ? null : await sourceById(db, report.sourceId);
  const dispatches = await storedDispatches(db, versionId);
  const state = await stateOf(asking, report.firstReportId, versionId);
  const table = await nameTableOf(db);
  return dispatches.map((dispatch, position) => {
    const own = paragraphsAt(report.body, dispatches, position).map((text) => inScript(text, report.language, language));
    const paragraphs = own.map((text) =>
      filedBy({ report: { ...report, source }, dispatch, isDigest: dispatches.length > 1, paragraphs: own }, text),
    );
    const { filed = null, via = null } = paragraphs[0] ?? ({} as Partial<Filed>);
    return {
      ...{ id: dispatch.id, reportId: report.firstReportId, versionId, position, via, ...state },
      ...{ headline: report.headline, url: report.url, language: report.language },
      name: filed?.name ?? null,
      dateline: filed === null ? null : writeDateline(filed, year),
      printed: (own[0] ?? "").slice(0, (own[0] ?? "").length - (paragraphs[0]?.bare.length ?? 0)).trim(),
      day: filed?.date ?? dispatch.date ?? report.published?.slice(0, 10) ?? null,
      isLately: filed !== null && filed.date === null,
      ...foreignFacts(
        paragraphs.map(({ bare }) => bare),
        table,
      ),
    };
  });
}

function foreignFacts(paragraphs: string[], table: NameTable): Pick<CitedDispatch, "paragraphs" | "isForeign" | "names"> {
  const whole = paragraphs.join("\n");
  if (isChinese(whole)) return { paragraphs, isForeign: false, names: [] };
  const names = new Map(namesAt(whole, table).map(({ id, text, zh }) => [id, { text, zh }]));
  return { paragraphs, isForeign: true, names: [...names.values()] };
}

/** What may not be used is still shown where it stands already, with the reason. */
async function stateOf(asking: Asking, reportId: string, versionId: string): Promise<Pick<CitedDispatch, "isOutdated" | "problem">> {
  const newest = await asking.db
    .selectFrom("reports")
    .select("id")
    .where("firstReportId", "=", reportId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const isOutdated = newest.id !== versionId;
  try {
    await usableReport(asking, reportId);
    return { isOutdated, problem: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { isOutdated, problem: { zh: error.zh ?? error.message, en: error.message } };
  }
}
