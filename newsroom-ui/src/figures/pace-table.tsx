import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import { Part } from "./part.tsx";
import type { Figures } from "./use-figures.ts";

const HOUR = 3_600_000;

/** How long articles took. */
export function PaceTable({ wentOut }: { wentOut: Figures["wentOut"] }) {
  const { t } = useMessages();
  const round = (n: number) => Math.round(n * 10) / 10;
  const took = (time: number | null) => {
    if (time === null) return "–";
    if (time < 2 * HOUR) return t("figures.minutes", { n: Math.round(time / 60_000) });
    return time < 48 * HOUR ? t("figures.hours", { n: round(time / HOUR) }) : t("figures.days", { n: round(time / HOUR / 24) });
  };
  return (
    <Part title={t("figures.pace")} hint={t("figures.pace-hint")}>
      <table className={table["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("figures.stage")}</th>
            {(["articles", "median", "ninety"] as const).map((key) => (
              <th key={key} scope="col" className={table["number"]}>
                {t(`figures.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {([["figures.from-report", wentOut.fromReport] as const, ["figures.from-draft", wentOut.fromDraft] as const] as const).map(
            ([key, pace]) => (
              <tr key={key}>
                <td>{t(key)}</td>
                <td className={table["number"]}>{pace.n}</td>
                <td className={table["number"]}>{took(pace.median)}</td>
                <td className={table["number"]}>{took(pace.ninety)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Part>
  );
}
