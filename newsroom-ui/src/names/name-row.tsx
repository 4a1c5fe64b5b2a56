import { useEffect, useRef } from "react";
import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./names.module.css";
import { useCountries } from "./use-countries.ts";
import type { Name } from "./use-names.ts";

/** A name's line: what it is called everywhere, what a person is now. */
export function NameRow({ name, isSelected, open }: { name: Name; isSelected: boolean; open(): void }) {
  const { t } = useMessages();
  const { nameOf } = useCountries();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const { zh, kind, ru, en, aliases, titles, country } = name;
  return (
    <tr ref={row} className={isSelected ? styles["selected"] : undefined}>
      <td>
        <button type="button" className={`${table["cell"]} ${table["lead"]}`} onClick={open}>
          {zh}
        </button>{" "}
        <span className={table["quiet"]}>{aliases.join("、")}</span>
      </td>
      <td className={table["time"]}>{t(`names.kind-${kind}`)}</td>
      <td lang="ru">{ru}</td>
      <td lang="en">{en}</td>
      <td>{titles.at(-1)?.title}</td>
      <td className={table["time"]}>{country && nameOf(country)}</td>
    </tr>
  );
}
