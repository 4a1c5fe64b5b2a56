import table from "../administration/administration.module.css";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { Part } from "./part.tsx";
import type { Figures } from "./use-figures.ts";

/** Articles that wait, along the way that they go. */
export function WaitingTable({ waiting }: { waiting: Figures["waiting"] }) {
  const { t } = useMessages();
  const times = useTimes();
  return (
    <Part title={t("figures.waiting")}>
      {waiting.length === 0 ? (
        <p className={table["hint"]}>{t("figures.nothing-waits")}</p>
      ) : (
        <table className={table["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("figures.stage")}</th>
              <th scope="col" className={table["number"]}>
                {t("figures.articles")}
              </th>
              <th scope="col" className={table["number"]}>
                {t("figures.oldest")}
              </th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ stage, step, n, oldest }) => (
              <tr key={`${stage} ${step}`}>
                <td>{stage === "review" ? t("figures.review-step", { n: step }) : t(`stage.${stage}`)}</td>
                <td className={table["number"]}>{n}</td>
                <td className={table["number"]}>{times.short(oldest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
