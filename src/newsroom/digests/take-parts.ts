import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { paragraphsAt } from "../../group/dispatches/paragraphs-at.ts";
import type { Act } from "../../store/act.ts";
import { dispatchesToCite, type StoredDispatch } from "../../store/dispatches-to-cite.ts";
import { sourceByName } from "../../store/sources.ts";
import type { FiledBy } from "../../text/write-dateline.ts";
import { filedBy } from "./filed-by.ts";
import { inScript } from "./in-script.ts";
import { nameOf, requireLicence, type UsableReport, usableReport } from "./usable-report.ts";

/** A paragraph that an editor chose: its report by any of its versions, the dispatch's place in it, and the paragraph's in that, both from 0. */
export interface Part {
  reportId: string;
  position: number;
  paragraph: number;
}

/** What was taken. */
export interface TakenParagraph {
  dispatchId: string;
  /** Without the dateline that it had. */
  text: string;
  filed: FiledBy | null;
  /** The agency after which all of the dispatch is told. */
  via: string | null;
  report: UsableReport;
}

/** The paragraphs in their reports' newest versions, in the site's script. @throws {Refused} "not-found"; "conflict" that names the report, where it may not be used or has no such paragraph (any more) */
export async function takeParts(act: Act, language: Site["language"], parts: readonly Part[]): Promise<TakenParagraph[]> {
  const open = new Map<string, Opened>();
  const taken: TakenParagraph[] = [];
  for (const part of parts) {
    const opened = open.get(part.reportId) ?? (await openReport(act, part.reportId));
    open.set(part.reportId, opened);
    taken.push(await takePart(act, language, opened, part));
  }
  return taken;
}

interface Opened {
  report: UsableReport;
  dispatches: StoredDispatch[];
}

async function openReport(act: Act, reportId: string): Promise<Opened> {
  const report = await usableReport(act, reportId);
  return { report, dispatches: await dispatchesToCite(act, report.id, report.body) };
}

async function takePart(
  act: Act,
  language: Site["language"],
  { report, dispatches }: Opened,
  { position, paragraph }: Part,
): Promise<TakenParagraph> {
  const dispatch = dispatches[position];
  const own = dispatch ? paragraphsAt(report.body, dispatches, position) : [];
  const paragraphs = own.map((one) => inScript(one, report.language, language));
  const text = paragraphs[paragraph];
  if (!dispatch || text === undefined) throw gone(nameOf(report), paragraph);
  const { agency, bare, filed, via } = filedBy({ report, dispatch, isDigest: dispatches.length > 1, paragraphs }, text);
  const source = agency === null ? null : await sourceByName(act.db, agency);
  if (source) requireLicence(source, nameOf(report), act.now);
  return { dispatchId: dispatch.id, text: bare, report, filed, via };
}

function gone(name: string, paragraph: number): Refused {
  return new Refused(
    "conflict",
    `“${name}” has a newer version without paragraph ${paragraph + 1} of the part chosen; choose again.`,
    `《${name}》已有新的版本，所选部分没有第 ${paragraph + 1} 段了，请重新选择。`,
    "parts",
  );
}
