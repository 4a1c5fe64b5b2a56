import { Link } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { Report } from "./filter.ts";

/** Every version of a report, where there are several. */
export function ReportVersions({ report: { id, versions } }: { report: Report }) {
  const { t } = useMessages();
  const times = useTimes();
  if (versions.length < 2) return null;
  return (
    <>
      <h2>{t("reports.versions")}</h2>
      <ul>
        {versions.map((one) => (
          <li key={one.id}>
            {one.id === id ? (
              <b>
                {t("reports.version", { n: one.version })}（{t("reports.this-version")}）
              </b>
            ) : (
              <Link href={`/reports/${one.id}`}>{t("reports.version", { n: one.version })}</Link>
            )}
            <small>
              {times.full(one.receivedAt)} {one.headline}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
