import table from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./names.module.css";
import type { Trial } from "./use-import.ts";
import type { NameForm } from "./use-names.ts";

/** What a file would do: in numbers, the lines that are broken and why, what would be added and changed. */
export function ImportTrial({ trial }: { trial: Trial }) {
  const { t } = useMessages();
  const { steps, problems } = trial;
  const numbers = ["added", "changed", "same", "broken"] as const;
  return (
    <>
      <dl className={styles["numbers"]}>
        {numbers.map((name) => (
          <div key={name}>
            <dt>{t(`names.import-${name}`)}</dt>
            <dd className={name === "broken" && trial.broken > 0 ? table["bad"] : undefined}>{trial[name]}</dd>
          </div>
        ))}
      </dl>
      {steps.length === 0 && <p className={table["hint"]}>{t(trial.broken > 0 ? "names.import-nothing-good" : "names.import-nothing")}</p>}
      {problems.length > 0 && (
        <Listed title={t("names.import-problems")} heads={[t("names.import-line"), t("names.import-why")]} shown={problems.length} all={trial.broken}>
          {problems.map(({ line, why }) => (
            <tr key={line}>
              <td className={table["number"]}>{line}</td>
              <td className={table["detail"]}>{why}</td>
            </tr>
          ))}
        </Listed>
      )}
      {steps.length > 0 && (
        <Listed
          title={t("names.import-steps")}
          heads={[t("names.import-line"), t("names.import-what"), t("names.import-difference")]}
          shown={steps.length}
          all={trial.added + trial.changed}
        >
          {steps.map(({ line, form, before }) => (
            <tr key={line}>
              <td className={table["number"]}>{line}</td>
              <td className={table["lead"]}>{form.zh}</td>
              <td className={table["detail"]}>{before ? <Differences form={form} before={before} /> : t("names.import-new")}</td>
            </tr>
          ))}
        </Listed>
      )}
    </>
  );
}

interface ListedProps {
  title: string;
  heads: readonly string[];
  shown: number;
  all: number;
  children: React.ReactNode;
}

function Listed({ title, heads, shown, all, children }: ListedProps) {
  const { t } = useMessages();
  return (
    <div>
      <h2 className={table["part"]}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key */}
      <section className={styles["listed"]} tabIndex={0} aria-label={title}>
        <table className={table["table"]}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
      {shown < all && <p className={table["hint"]}>{t("names.import-first", { n: shown })}</p>}
    </div>
  );
}

const FIELDS = ["kind", "zh", "ru", "en", "aliases", "titles", "country"] as const;

function Differences({ form, before }: { form: NameForm; before: NameForm }) {
  const { t } = useMessages();
  const said = (name: NameForm, field: (typeof FIELDS)[number]) => {
    if (field === "kind") return t(`names.kind-${name.kind}`);
    if (field === "aliases") return name.aliases.join("、");
    if (field === "titles")
      return name.titles.map(({ title, from, to }) => [title, from ?? "", to && `– ${to}`].filter(Boolean).join(" ")).join("、");
    return name[field] ?? "";
  };
  return FIELDS.filter((field) => said(form, field) !== said(before, field)).map((field) => (
    <div key={field}>
      {t(`names.${field}`)}: <del className={styles["before"]}>{said(before, field) || t("names.empty")}</del> →{" "}
      <ins>{said(form, field) || t("names.empty")}</ins>
    </div>
  ));
}
