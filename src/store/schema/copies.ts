/** What a report is compared by: `print` as `encodePrint` of group/near-copies makes it of its version `versionId`, `at` when it was said (UTC ms). */
interface ReportPrintRow {
  /** Of the first version. */
  reportId: string;
  versionId: string;
  at: number;
  print: string;
}

export interface CopiesSchema {
  reportPrints: ReportPrintRow;
  /** Under which keys a report is found, of each key the newest. */
  copyKeys: { key: string; at: number; reportId: string };
  /** A report that is to be compared, with `besideId` among others (empty: with what is found). */
  copyChecks: { reportId: string; besideId: string };
}
