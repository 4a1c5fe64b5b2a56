import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./figures.module.css";

const HEIGHT = 96;
const WIDTH = 720;
/** Of a bar where there are few. */
const WIDEST = 24;

interface Props {
  /** `2026-03-02`, the last is today. */
  days: readonly string[];
  counts: readonly number[];
  label: string;
}

/** A bar a day, with what they come to; the table below says the same in numbers. */
export function DaysChart({ days, counts, label }: Props) {
  const { t } = useMessages();
  const most = Math.max(...counts, 1);
  const all = counts.reduce((sum, n) => sum + n, 0);
  const step = WIDTH / days.length;
  const width = Math.min(step * 0.75, WIDEST);
  return (
    <div className={styles["chart"]}>
      <p className={styles["total"]}>
        <strong>{t("figures.total", { n: all })}</strong> {t("figures.a-day", { n: Math.round((all / days.length) * 10) / 10 })}
        {all > 0 && <span className={styles["most"]}>{t("figures.most", { n: most, day: days[counts.indexOf(most)]?.slice(5) ?? "" })}</span>}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} preserveAspectRatio="none" aria-hidden="true" className={styles["bars"]}>
        {counts.map((n, i) => {
          const height = n === 0 ? 0 : Math.max((n / most) * (HEIGHT - 8), 2);
          return (
            <rect key={days[i]} x={(i + 0.5) * step - width / 2} y={HEIGHT - height} width={width} height={height}>
              <title>{`${days[i]}  ${n}`}</title>
            </rect>
          );
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{days[0]?.slice(5)}</span>
        <span>{days.at(-1)?.slice(5)}</span>
      </div>
      <details className={styles["numbers"]}>
        <summary>{t("figures.days-table")}</summary>
        <table className={table["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("figures.day")}</th>
              <th scope="col" className={table["number"]}>
                {label}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, i) => (
              <tr key={day}>
                <td className={table["time"]}>{day}</td>
                <td className={table["number"]}>{counts[i]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
