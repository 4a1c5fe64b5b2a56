import { Button, Loader, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { dayStart } from "../app/day-start.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { FilterSelect } from "../app/filter-select.tsx";
import { Page } from "../app/page.tsx";
import { useTimes } from "../app/use-times.ts";
import { actMessages } from "../messages/acts.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { type AuditFilter, type AuditLine, useAudit, useVerification, type Verification } from "./use-audit.ts";

const ACTS = Object.keys(actMessages) as (keyof typeof actMessages)[];

/** 操作日志: who did what and when, searched; and whether the log is whole. */
export default function AuditScreen() {
  const { t } = useMessages();
  const { zone } = useTimes();
  const [filter, setFilter] = useState<AuditFilter>({});
  const [days, setDays] = useState({ from: "", until: "" });
  const { data, hasNextPage, fetchNextPage, isFetching } = useAudit({ ...filter, ...instants(days, zone) });
  const { found, verify } = useVerification();
  const rows = data?.pages.flatMap((page) => page.rows);
  const only = (part: AuditFilter) => setFilter((before) => ({ ...before, ...part }));
  return (
    <Page
      title={t("audit.title")}
      sub={t("audit.sub")}
      acts={
        <Button variant="default" disabled={found !== null && !found.isOver} onClick={verify}>
          {t("audit.verify")}
        </Button>
      }
    >
      {found && <Found found={found} />}
      <search className={styles["bar"]}>
        <TextInput
          size="xs"
          w={190}
          aria-label={t("audit.actor-hint")}
          placeholder={t("audit.actor-hint")}
          value={filter.actor ?? ""}
          maxLength={60}
          onChange={(e) => only({ actor: e.currentTarget.value.trim() })}
        />
        <FilterSelect
          label={t("audit.act")}
          any={t("audit.any-act")}
          width={190}
          searchable
          data={ACTS.map((key) => ({ value: key.slice("did.".length), label: t(key) }))}
          value={filter.act}
          choose={(act) => only({ act: act ?? "" })}
        />
        <TextInput
          size="xs"
          w={210}
          aria-label={t("audit.object-hint")}
          placeholder={t("audit.object-hint")}
          value={filter.object ?? ""}
          maxLength={120}
          onChange={(e) => only({ object: e.currentTarget.value.trim() })}
        />
        <TextInput
          size="xs"
          type="date"
          aria-label={t("audit.from")}
          value={days.from}
          onChange={(e) => setDays({ ...days, from: e.currentTarget.value })}
        />
        <span className={styles["quiet"]}>–</span>
        <TextInput
          size="xs"
          type="date"
          aria-label={t("audit.until")}
          value={days.until}
          onChange={(e) => setDays({ ...days, until: e.currentTarget.value })}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setFilter({});
            setDays({ from: "", until: "" });
          }}
        >
          {t("audit.clear")}
        </Button>
        {isFetching && <Loader size={14} />}
      </search>
      {rows?.length === 0 ? (
        <EmptyState title={t("audit.none")} hint={t("audit.none-hint")} />
      ) : (
        <table className={`${styles["table"]} ${styles["log"]}`}>
          <thead>
            <tr>
              <th scope="col" className={styles["number"]}>
                {t("audit.seq")}
              </th>
              <th scope="col" className={styles["at"]}>
                {t("audit.time")}
              </th>
              <th scope="col" className={styles["who"]}>
                {t("audit.actor")}
              </th>
              <th scope="col" className={styles["who"]}>
                {t("audit.act")}
              </th>
              <th scope="col" className={styles["object"]}>
                {t("audit.object")}
              </th>
              <th scope="col">{t("audit.detail")}</th>
            </tr>
          </thead>
          <tbody>
            {rows?.map((row) => (
              <Line key={row.seq} row={row} only={only} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <div className={styles["foot"]}>
          <Button variant="default" loading={isFetching} onClick={() => fetchNextPage()}>
            {t("audit.more")}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Found({ found: { last, broken, isOver } }: { found: Verification }) {
  const { t } = useMessages();
  if (!isOver) {
    return (
      <div className={styles["note"]} role="status">
        <Loader size={14} /> {t("audit.verifying", { n: last })}
      </div>
    );
  }
  return (
    <div className={`${styles["note"]} ${broken === null ? styles["noteGood"] : styles["noteBad"]}`} role="status">
      {broken === null ? t("audit.whole", { n: last }) : t("audit.broken", { n: broken })}
    </div>
  );
}

function Line({ row: { seq, at, actor, act, object, detail }, only }: { row: AuditLine; only(part: AuditFilter): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const key = ACTS.find((known) => known === `did.${act}`);
  const said = key ? t(key) : act;
  return (
    <tr>
      <td className={`${styles["number"]} ${styles["quiet"]}`}>{seq}</td>
      <td className={styles["time"]}>{times.full(at)}</td>
      <td>
        <button type="button" className={styles["cell"]} title={t("audit.only", { what: actor.id })} onClick={() => only({ actor: actor.id })}>
          {actor.name ?? actor.id}
        </button>
      </td>
      <td className={styles["time"]}>
        <button type="button" className={styles["cell"]} title={t("audit.only", { what: said })} onClick={() => only({ act })}>
          {said}
        </button>
      </td>
      <td>
        <button
          type="button"
          className={`${styles["cell"]} ${styles["mono"]}`}
          title={t("audit.only", { what: object })}
          onClick={() => only({ object })}
        >
          {object}
        </button>
        {/^a[0-9a-z]{19}$/.test(object) && (
          <>
            {" "}
            <Link href={`/articles/${object}`}>→</Link>
          </>
        )}
      </td>
      <td className={`${styles["one"]} ${styles["mono"]} ${styles["quiet"]}`} title={JSON.stringify(detail)}>
        {detailOf(detail, times.full)}
      </td>
    </tr>
  );
}

/** In one line: instants as times, lists by how much they hold; the whole of it stands in the title. */
function detailOf(detail: Record<string, unknown>, time: (at: number) => string): string {
  const said = (value: unknown): string => {
    if (typeof value === "number" && value > FIRST_INSTANT) return time(value);
    return Array.isArray(value) ? `×${value.length}` : String(value);
  };
  return Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${said(value)}`)
    .join(" · ");
}

/** A number beyond it is an instant in ms (since 2001), not a count. */
const FIRST_INSTANT = 1e12;

/** Days of the newsroom's zone as instants, the last one whole. */
function instants({ from, until }: { from: string; until: string }, zone: string): AuditFilter {
  return { from: from && String(dayStart(from, 0, zone)), until: until && String(dayStart(until, 1, zone)) };
}
