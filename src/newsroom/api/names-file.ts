import { z } from "@hono/zod-openapi";
import { exportedNames } from "../names/csv/export-names.ts";
import { importNames } from "../names/csv/import-names.ts";
import { importPlan } from "../names/csv/import-plan.ts";
import { MOST_ROWS } from "../names/csv/read-rows.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { csvHeaders, streamOf } from "./csv-answer.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";
import { Name, NameForm } from "./name-forms.ts";
import { said } from "./refusals.ts";

/** UTF-16 units of a file. */
const MOST_UNITS = 10 * 1024 * 1024;
/** Rows of each list that are shown of a file; the numbers count all. */
const SHOWN = 300;

const File = z.strictObject({ csv: line(MOST_UNITS) });
const n = z.number().int();
const numbers = { added: n, changed: n, same: n, broken: n };
const Trial = z
  .strictObject({
    ...numbers,
    /** The first of what would be added or changed; `before` is what stands there now. */
    steps: z.array(z.strictObject({ line: n, form: NameForm, before: Name.nullable() })),
    /** The first that cannot be taken over, and why. */
    problems: z.array(z.strictObject({ line: n, why: z.string() })),
    digest: z.string(),
  })
  .openapi("NamesImportTrial");
const csvFile = { description: "The table as CSV", content: { "text/csv": { schema: z.string() } } };
/** Columns of the file, as the summary states them. */
const FORMAT = `UTF-8, the first line names the columns (id, kind, zh, ru, en, aliases, titles, country), at most ${MOST_ROWS} rows`;

/** The table of names as a file: taken away, looked at, put in. */
export function namesFileApi({ store }: Newsroom) {
  return api()
    .openapi(endpoint("GET /names/file", { summary: `Every name as CSV: ${FORMAT}`, responses: { ...answers(z.never()), 200: csvFile } }), (c) =>
      c.body(streamOf(exportedNames(store)), 200, csvHeaders("names.csv")),
    )
    .openapi(
      endpoint("POST /names/import-trial", {
        summary: `What a CSV file would add and change, and which lines it cannot be read in; nothing is written. ${FORMAT}`,
        request: { body: json(File) },
        responses: answers(Trial),
      }),
      async (c) => {
        const { steps, broken, same, digest } = await importPlan(store, c.req.valid("json").csv);
        const added = steps.filter(({ act }) => act === "add").length;
        return c.json(
          {
            ...{ added, changed: steps.length - added, same, broken: broken.length, digest },
            steps: steps.slice(0, SHOWN).map(({ line, form, before }) => ({ line, form, before })),
            problems: broken.slice(0, SHOWN).map(({ line, problem }) => ({ line, why: said(c, problem) })),
          },
          200,
        );
      },
    )
    .openapi(
      endpoint("POST /names/import", {
        summary: "Does what the trial of that file showed; lines that cannot be read are passed over",
        request: { body: json(File.extend({ digest: line(64) })) },
        responses: answers(z.strictObject(numbers)),
      }),
      async (c) => {
        const { csv, digest } = c.req.valid("json");
        return c.json(await importNames(store, c.get("staff"), csv, digest), 200);
      },
    );
}

export type NamesFileApi = ReturnType<typeof namesFileApi>;
