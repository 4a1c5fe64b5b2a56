import { useMe } from "../app/use-me.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { GrantBadges } from "./grant-badges.tsx";
import { PersonActs } from "./person-acts.tsx";
import styles from "./staff.module.css";
import { type Person, useStaff } from "./use-staff.ts";

/** Everybody on the staff. */
export function PeopleTable() {
  const { t } = useMessages();
  const people = useStaff();
  if (!people) return null;
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th>{t("staff.name")}</th>
          <th>{t("staff.roles")}</th>
          <th>{t("staff.factor")}</th>
          <th>{t("staff.used")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ person }: { person: Person }) {
  const { t } = useMessages();
  const times = useTimes();
  const me = useMe().data;
  const isOff = person.status === "disabled";
  const factors = [person.totp ? t("staff.factor-totp") : "", person.passkeys > 0 ? t("staff.factor-passkeys", { n: person.passkeys }) : ""].filter(
    Boolean,
  );
  return (
    <tr className={isOff ? styles["off"] : ""}>
      <td className={styles["who"]}>
        <b>{person.name}</b>
        {isOff && <span className={styles["alarm"]}>{t("staff.disabled")}</span>}
        {person.id === me?.id && <span className={styles["faint"]}>{t("staff.self")}</span>}
        <div>{person.email}</div>
      </td>
      <td>
        <GrantBadges grants={person.grants} />
      </td>
      <td className={styles["short"]} data-label={t("staff.factor")}>
        {factors.join(" + ") || <span className={styles["faint"]}>{t("staff.factor-none")}</span>}
      </td>
      <td className={styles["short"]}>
        {person.usedAt !== null && `${times.short(person.usedAt)} · ${t("staff.sessions-count", { n: person.sessions })}`}
      </td>
      <td className={styles["acts"]}>
        <PersonActs person={person} />
      </td>
    </tr>
  );
}
