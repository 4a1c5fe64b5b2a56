import { z } from "@hono/zod-openapi";
import { backupsOf, lastBackup } from "../administration/backups-of.ts";
import { nightlyOf, setNightly } from "../administration/nightly.ts";
import { openArchive } from "../administration/open-archive.ts";
import { wantBackup, wantCheck } from "../administration/want-backup.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const FileParams = z.object({ file: line(120) });
const time = z.number().int().nullable();
const Backup = z
  .strictObject({
    file: z.string(),
    kind: z.enum(["manual", "nightly", "found"]),
    state: z.enum(["wanted", "running", "done", "failed"]),
    at: z.number().int(),
    byId: z.string().nullable(),
    size: z.number().int().nullable(),
    done: z.number().int(),
    total: z.number().int(),
    problem: z.string().nullable(),
    check: z.enum(["never", "wanted", "whole", "broken"]),
    checkedAt: time,
    checkProblem: z.string().nullable(),
  })
  .openapi("Backup");
const Nightly = z.strictObject({ hour: z.number().int().min(0).max(23), keep: z.number().int().min(1).max(365) }).openapi("NightlyBackup");
const Backups = z.strictObject({ backups: z.array(Backup), folder: z.string(), lastAt: time, nightly: Nightly.nullable() }).openapi("Backups");
const archive = { description: "The archive", content: { "application/x-tar": { schema: z.string().openapi({ format: "binary" }) } } };

/** Backups: which there are, making one, rehearsing its restore, taking it elsewhere, and every night's. */
export function administrationBackupsApi({ store }: Newsroom) {
  const listed = async () => ({
    backups: await backupsOf(store),
    folder: store.backups,
    lastAt: await lastBackup(store),
    nightly: await nightlyOf(store.write),
  });
  return api()
    .openapi(endpoint("GET /backups", { summary: "Backups, newest first", responses: answers(Backups) }), async (c) => c.json(await listed(), 200))
    .openapi(endpoint("POST /backups", { summary: "Asks for a backup, which the worker makes", responses: answers(Backups) }), async (c) => {
      await wantBackup(store, c.get("staff"));
      return c.json(await listed(), 200);
    })
    .openapi(
      endpoint("PUT /backups/nightly", {
        summary: "Says when backups are made by themselves, in the first site's zone; null: never",
        request: { body: json(z.strictObject({ nightly: Nightly.nullable() })) },
        responses: answers(Backups),
      }),
      async (c) => {
        await setNightly(store, c.get("staff"), c.req.valid("json").nightly);
        return c.json(await listed(), 200);
      },
    )
    .openapi(
      endpoint("POST /backups/{file}/rehearsal", {
        summary: "Asks for the rehearsal of a restore, which the worker does in a folder that is then taken away",
        request: { params: FileParams },
        responses: answers(Backups),
      }),
      async (c) => {
        await wantCheck(store, c.get("staff"), c.req.valid("param").file);
        return c.json(await listed(), 200);
      },
    )
    .openapi(
      endpoint("GET /backups/{file}/archive", {
        summary: "A backup's archive, all data of the newsroom in it",
        request: { params: FileParams },
        responses: { ...answers(z.never()), 200: archive },
      }),
      async (c) => {
        const { file } = c.req.valid("param");
        const { size, bytes } = await openArchive(store, c.get("staff"), file);
        return c.body(bytes, 200, {
          "content-type": "application/x-tar",
          "content-length": String(size),
          "content-disposition": `attachment; filename="${file}"`,
        });
      },
    );
}

export type AdministrationBackupsApi = ReturnType<typeof administrationBackupsApi>;
