import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { DeskDispatch, DeskEvent } from "./routes.ts";
import styles from "./told.module.css";

type Speaker = NonNullable<DeskEvent["told"]>["quotations"][number];
type Quotation = Speaker["quotations"][number];

/** Who said what, in which wordings, and who carries them. */
export function QuotationTable({ speakers, dispatches }: { speakers: readonly Speaker[]; dispatches: readonly DeskDispatch[] }) {
  const { t } = useMessages();
  if (speakers.length === 0) return <p className={styles["none"]}>{t("desk.no-quotations")}</p>;
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th>{t("desk.speaker")}</th>
          <th>{t("desk.quotation")}</th>
          <th>{t("desk.carried-by")}</th>
        </tr>
      </thead>
      <tbody>
        {speakers.flatMap(({ speaker, role, quotations }) =>
          quotations.map((quotation, i) => (
            <tr key={`${speaker} ${quotation.text}`}>
              <th scope="row">{i === 0 && <SpeakerName speaker={speaker} role={role} />}</th>
              <td>
                <Wordings quotation={quotation} />
              </td>
              <td>
                <Carriers by={quotation.by} dispatches={dispatches} />
                {quotation.variants.map(({ by }) => (
                  <Carriers key={by[0]?.dispatchId} by={by} dispatches={dispatches} />
                ))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function SpeakerName({ speaker, role }: { speaker: string; role: string | null }) {
  return (
    <>
      {speaker}
      {role !== null && <small>{role}</small>}
    </>
  );
}

function Wordings({ quotation: { text, direct, variants } }: { quotation: Quotation }) {
  return (
    <>
      <p>{direct ? `“${text}”` : text}</p>
      {variants.map(({ pieces, direct: isDirect, by }) => (
        <p key={by[0]?.dispatchId}>
          {isDirect && "“"}
          {pieces.map(({ kind, text: piece }, i) => {
            const key = `${i} ${piece}`;
            if (kind === "same") return <span key={key}>{piece}</span>;
            return kind === "added" ? <ins key={key}>{piece}</ins> : <del key={key}>{piece}</del>;
          })}
          {isDirect && "”"}
        </p>
      ))}
    </>
  );
}

function Carriers({ by, dispatches }: { by: Quotation["by"]; dispatches: readonly DeskDispatch[] }) {
  const { t } = useMessages();
  const times = useTimes();
  return (
    <p>
      {by.map(({ dispatchId, sourceName, via }) => {
        const at = dispatches.find((one) => one.dispatchId === dispatchId)?.at;
        return (
          <span key={dispatchId} className={styles["carrier"]}>
            {sourceName} {at !== undefined && <time>{times.short(at)}</time>} {via !== null && t("desk.via", { name: via })}
          </span>
        );
      })}
    </p>
  );
}
