import { correct, correctUrgently } from "../correct.ts";
import type { Newsroom } from "../newsroom.ts";
import { publish, publishUrgently } from "../publish.ts";
import { withdraw } from "../withdraw.ts";
import { embargo } from "../workflow/embargo.ts";
import { liftEmbargo } from "../workflow/lift-embargo.ts";
import { progressOf } from "../workflow/progress-of.ts";
import { recall } from "../workflow/recall.ts";
import { schedule } from "../workflow/schedule.ts";
import { sendBack } from "../workflow/send-back.ts";
import { sign } from "../workflow/sign.ts";
import { submit } from "../workflow/submit.ts";
import { unschedule } from "../workflow/unschedule.ts";
import { workflowOf } from "../workflow/workflow-of.ts";
import { api } from "./api.ts";
import { ArticleParams } from "./articles.ts";
import { answers, endpoint, json } from "./endpoint.ts";
import { sentenceOf } from "./refusals.ts";
import {
  CorrectionForm,
  EmbargoForm,
  OfRevision,
  Progress,
  PublicationForm,
  ReturnForm,
  ScheduleForm,
  SignatureForm,
  WithdrawalForm,
  Workflow,
} from "./workflow-forms.ts";

const params = ArticleParams;
const responses = answers(Progress);

/** An article's way from draft to readers, and back. Every act answers where the article then is. */
export function workflowApi({ store }: Newsroom) {
  const { write: db } = store;
  return api()
    .openapi(
      endpoint("GET /articles/{articleId}/workflow", {
        summary: "Where an article is, its signatures, and what one may do now",
        request: { params },
        responses: answers(Workflow),
      }),
      async (c) => c.json(await workflowOf(store, c.get("staff"), c.req.valid("param").articleId, (refused) => sentenceOf(c, refused)), 200),
    )
    .openapi(
      endpoint("POST /articles/{articleId}/submission", { summary: "Hands a draft on", request: { params, body: json(OfRevision) }, responses }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await submit(store, c.get("staff"), articleId, c.req.valid("json").revisionId);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/submission", { summary: "Takes a submitted text back", request: { params }, responses }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await recall(store, c.get("staff"), articleId);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/signatures", {
        summary: "Signs the review awaited, under exactly this revision",
        request: { params, body: json(SignatureForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await sign(store, c.get("staff"), articleId, c.req.valid("json"));
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/returns", {
        summary: "Sends a submitted text back",
        request: { params, body: json(ReturnForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await sendBack(store, c.get("staff"), articleId, c.req.valid("json").reason);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/publication", {
        summary: "Makes the newest text public",
        request: { params, body: json(PublicationForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        const { revisionId, urgent } = c.req.valid("json");
        if (urgent) await publishUrgently(store, c.get("staff"), articleId, revisionId, urgent.reason);
        else await publish(store, c.get("staff"), articleId, revisionId, { kind: "signed" });
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/schedule", {
        summary: "Sets or moves the time at which the newest text becomes public",
        request: { params, body: json(ScheduleForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await schedule(store, c.get("staff"), articleId, c.req.valid("json"));
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/schedule", { summary: "Cancels a publication to come", request: { params }, responses }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await unschedule(store, c.get("staff"), articleId);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("PUT /articles/{articleId}/embargo", {
        summary: "Holds an article back until an instant",
        request: { params, body: json(EmbargoForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await embargo(store, c.get("staff"), articleId, c.req.valid("json").until);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("DELETE /articles/{articleId}/embargo", { summary: "Ends an embargo before its time", request: { params }, responses }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await liftEmbargo(store, c.get("staff"), articleId);
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/correction", {
        summary: "Corrects a public text with a notice; what lacks signatures goes into review first",
        request: { params, body: json(CorrectionForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        const { urgent, ...correction } = c.req.valid("json");
        if (urgent) await correctUrgently(store, c.get("staff"), articleId, correction, urgent.reason);
        else await correct(store, c.get("staff"), articleId, correction, { kind: "signed" });
        return c.json(await progressOf(db, articleId), 200);
      },
    )
    .openapi(
      endpoint("POST /articles/{articleId}/withdrawal", {
        summary: "Takes a public article back, with a notice in its place",
        request: { params, body: json(WithdrawalForm) },
        responses,
      }),
      async (c) => {
        const { articleId } = c.req.valid("param");
        await withdraw(store, c.get("staff"), articleId, c.req.valid("json").notice);
        return c.json(await progressOf(db, articleId), 200);
      },
    );
}

export type WorkflowApi = ReturnType<typeof workflowApi>;
