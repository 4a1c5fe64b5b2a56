import { z } from "@hono/zod-openapi";
import type { Newsroom } from "../newsroom.ts";
import { addNote } from "../notes/add-note.ts";
import { changeNote } from "../notes/change-note.ts";
import { notesOf } from "../notes/notes-of.ts";
import { removeNote } from "../notes/remove-note.ts";
import { api } from "./api.ts";
import { Person } from "./article-answers.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { line } from "./line.ts";

const Note = z
  .strictObject({
    id: z.string(),
    /** The note that it answers; answers are not answered. */
    parentId: z.string().nullable(),
    by: Person,
    at: z.number().int(),
    text: z.string(),
    /** Words of the text that it is about. */
    quote: z.string().nullable(),
    /** Block of the body, counted from 0, when it was written. */
    paragraph: z.number().int().nullable(),
    editedAt: z.number().int().nullable(),
    resolved: z.strictObject({ at: z.number().int(), by: Person }).nullable(),
  })
  .openapi("Note");
const NewNote = z
  .strictObject({
    text: line(2_000),
    parentId: line(40).nullable().optional(),
    quote: line(500).nullable().optional(),
    paragraph: z.number().int().min(0).max(100_000).nullable().optional(),
  })
  .openapi("NewNote");
const NoteChange = z.strictObject({ text: line(2_000).optional(), isResolved: z.boolean().optional() }).openapi("NoteChange");
const NoteParams = z.object({ articleId: z.string(), noteId: z.string() });

/** Notes between editors, on an article or on words of it. */
export function notesApi({ store }: Newsroom) {
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/notes", {
        summary: "Every note, the oldest first",
        request: { params: ArticleParams },
        responses: answers(z.strictObject({ notes: z.array(Note) })),
      }),
      async (c) => c.json({ notes: await notesOf(store.write, c.req.valid("param").articleId) }, 200),
    )
    .openapi(
      endpoint("POST /articles/{articleId}/notes", {
        summary: "Writes a note or an answer to one",
        request: { params: ArticleParams, body: json(NewNote) },
        responses: answers(z.strictObject({ id: z.string() })),
      }),
      async (c) => c.json({ id: await addNote(store, c.get("staff"), c.req.valid("param").articleId, c.req.valid("json")) }, 200),
    )
    .openapi(
      endpoint("PATCH /articles/{articleId}/notes/{noteId}", {
        summary: "Resolves a note or opens it again; its author may word it anew",
        request: { params: NoteParams, body: json(NoteChange) },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await changeNote(store, c.get("staff"), c.req.valid("param"), c.req.valid("json"));
        return c.json({}, 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/notes/{noteId}", {
        summary: "Its author takes a note away, with its answers",
        request: { params: NoteParams },
        responses: answers(z.strictObject({})),
      }),
      async (c) => {
        await removeNote(store, c.get("staff"), c.req.valid("param"));
        return c.json({}, 200);
      },
    );
}

export type NotesApi = ReturnType<typeof notesApi>;
