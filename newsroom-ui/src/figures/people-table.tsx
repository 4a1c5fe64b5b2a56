import table from "../administration/administration.module.css";
import { usePersonName } from "../app/use-person-name.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./figures.module.css";
import type { Figures } from "./use-figures.ts";

/** Who wrote and who let go out how many. */
export function PeopleTable({ people }: { people: Figures["wentOut"]["people"] }) {
  const { t } = useMessages();
  const nameOf = usePersonName();
  return (
    <div className={styles["counts"]}>
      <h3>{t("figures.by-person")}</h3>
      {people.length === 0 ? (
        <p className={table["hint"]}>{t("figures.nothing")}</p>
      ) : (
        <table className={table["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("figures.who")}</th>
              <th scope="col" className={table["number"]}>
                {t("figures.wrote")}
              </th>
              <th scope="col" className={table["number"]}>
                {t("figures.published")}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ n, published, ...person }) => (
              <tr key={person.id}>
                <td>{nameOf(person)}</td>
                <td className={table["number"]}>{n}</td>
                <td className={table["number"]}>{published}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
