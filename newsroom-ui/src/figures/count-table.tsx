import { useState } from "react";
import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./figures.module.css";

/** Lines that are shown before one asks for the rest. */
const FIRST = 8;

interface Row {
  id: string;
  name: string | null;
  n: number;
}

interface Props {
  title: string;
  hint?: string;
  rows: readonly Row[];
  label: string;
  /** What a row is called whose id is empty. */
  none?: string;
}

/** Counts with a bar each, the greatest first. */
export function CountTable({ title, hint, rows, label, none = "" }: Props) {
  const { t } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const most = Math.max(...rows.map(({ n }) => n), 1);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <div className={styles["counts"]}>
      <h3>{title}</h3>
      {hint && <p className={table["hint"]}>{hint}</p>}
      {rows.length === 0 ? (
        <p className={table["hint"]}>{t("figures.nothing")}</p>
      ) : (
        <table className={`${table["table"]} ${styles["fixed"]}`}>
          <thead>
            <tr>
              <th scope="col">{t("figures.name")}</th>
              <th scope="col" className={table["number"]}>
                {label}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, n }) => (
              <tr key={id}>
                <td>
                  {id === "" ? none : (name ?? t("figures.gone", { id }))}
                  <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" className={styles["bar-of"]}>
                    <rect width={(n / most) * 100} height={3} />
                  </svg>
                </td>
                <td className={table["number"]}>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <button type="button" className={`${table["cell"]} ${styles["rest"]}`} onClick={() => setWhole(true)}>
          {t("figures.others", { n: rows.length - shown.length })}
        </button>
      )}
    </div>
  );
}
