import { Link } from "wouter";
import { useMessages } from "../../messages/use-messages.tsx";
import panel from "../panel/panel.module.css";
import type { Cited } from "./use-provenance.ts";

/** Who filed a dispatch, when as far as is known, where its original stands, and why it may not be used any more. */
export function CitedFacts({ source: { reportId, dateline, printed, day, isLately, via, headline, url, isOutdated, problem } }: { source: Cited }) {
  const { t, language } = useMessages();
  return (
    <>
      {problem && <p className={panel["warning"]}>{language === "en" ? problem.en : problem.zh}</p>}
      {isOutdated && (
        <p className={panel["warning"]}>
          {t("origin.outdated")} <Link href={`/reports/${reportId}`}>{t("origin.see-newer")}</Link>
        </p>
      )}
      <dl className={panel["facts"]}>
        <dt>{t("origin.dateline")}</dt>
        <dd>{printed || dateline || t("origin.no-dateline")}</dd>
        {isLately && (
          <>
            <dt>{t("origin.lately")}</dt>
            <dd>{day === null ? t("origin.day-unknown") : t("origin.day-known", { day })}</dd>
          </>
        )}
        {via !== null && (
          <>
            <dt>{t("origin.via")}</dt>
            <dd>{via}</dd>
          </>
        )}
        <dt>{t("origin.report")}</dt>
        <dd>
          <Link href={`/reports/${reportId}`}>{headline ?? t("origin.headless")}</Link>
        </dd>
        {url !== null && (
          <>
            <dt>{t("origin.original")}</dt>
            <dd className={panel["address"]}>
              <a href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
                {new URL(url).hostname}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
