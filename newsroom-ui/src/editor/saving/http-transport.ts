import type { ArticleText } from "../../../../src/core/article.ts";
import { ApiError } from "../../api/api-error.ts";
import { call } from "../../api/client.ts";
import { revisions, workingCopy } from "../routes.ts";
import { type Failure, SaveFailure } from "./save-failure.ts";
import type { Transport } from "./writing.ts";

/** The way to the server for one article. */
export function httpTransport(articleId: string): Transport<ArticleText> {
  const param = { articleId };
  return {
    keep: ({ basedOn, text, after }) => told(call(workingCopy.$put({ param, json: { basedOn, text, after } })), "elsewhere"),
    save: async (saving) => {
      const { id } = await told(call(revisions.$post({ param, json: saving })), "refused");
      return { revisionId: id };
    },
    copy: async () => (await told(call(workingCopy.$get({ param })), "refused")).workingCopy,
  };
}

/** What an answer means to whoever saves; `conflict` is what a 409 that is not "stale" means here. */
async function told<Given>(asked: Promise<Given>, conflict: "elsewhere" | "refused"): Promise<Given> {
  try {
    return await asked;
  } catch (error) {
    throw new SaveFailure(failureOf(error, conflict));
  }
}

function failureOf(error: unknown, conflict: "elsewhere" | "refused"): Failure {
  // What never got an answer, and what a failing server or a proxy before it answered, is tried again.
  if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) return { kind: "unreached" };
  if (error.code === "signed-out") return { kind: "signed-out" };
  if (error.code === "stale") return { kind: "stale" };
  if (error.code === "conflict" && conflict === "elsewhere") return { kind: "elsewhere" };
  return { kind: "refused", message: error.message };
}
