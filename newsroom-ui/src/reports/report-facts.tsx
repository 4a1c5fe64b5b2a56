import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { Report } from "./filter.ts";
import { useLanguageName } from "./use-language-name.ts";

/** When, whence and by which way a report came. */
export function ReportFacts({ report }: { report: Report }) {
  const { t } = useMessages();
  const times = useTimes();
  const languageName = useLanguageName();
  const { receivedAt, published, byline, language, sourceSections, url } = report;
  return (
    <>
      <h2>{t("reports.came-by")}</h2>
      <dl>
        <dt>{t("reports.received")}</dt>
        <dd>{times.full(receivedAt)}</dd>
        <dt>{t("reports.published")}</dt>
        <dd>{published === null ? t("reports.published-none") : times.full(Date.parse(published))}</dd>
        {byline.length > 0 && (
          <>
            <dt>{t("reports.byline")}</dt>
            <dd>{byline.join(" ")}</dd>
          </>
        )}
        {language !== null && (
          <>
            <dt>{t("reports.language")}</dt>
            <dd>{languageName(language)}</dd>
          </>
        )}
        {sourceSections.length > 0 && (
          <>
            <dt>{t("reports.source-sections")}</dt>
            <dd>{sourceSections.join(" › ")}</dd>
          </>
        )}
        {url !== null && (
          <>
            <dt>{t("reports.address")}</dt>
            <dd>
              <a href={url} target="_blank" rel="noopener noreferrer nofollow">
                {url}
              </a>
            </dd>
          </>
        )}
        <dt>{t("reports.channel")}</dt>
        <dd>
          <Origin report={report} />
        </dd>
      </dl>
    </>
  );
}

function Origin({ report: { origin, file } }: { report: Report }) {
  const { t } = useMessages();
  const times = useTimes();
  if (origin === null) return file === null ? t("reports.came-by-hand") : t("reports.came-by-file", { file });
  const { channelId, channelName, address, answeredAt } = origin;
  return (
    <>
      {channelName ?? channelId}
      {answeredAt !== null && ` · ${t("reports.came-in", { time: times.full(answeredAt) })}`}
      {address !== null && ` · ${address}`}
    </>
  );
}
