import { createArticle } from "../../../src/newsroom/create-article.ts";
import { text } from "../../store/fixture.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

async function onArticle({ store }: Office, { place, opener }: Scene) {
  const { articleId } = await createArticle(store, opener, { text: text({}), places: [place] });
  return { params: { articleId } };
}

const silence = { rule: "width", words: "," };

export const checkSamples: Samples = {
  "GET /articles/{articleId}/checks": onArticle,
  "POST /articles/{articleId}/checks/silenced": async (office, scene) => ({
    ...(await onArticle(office, scene)),
    body: { ...silence, reason: "原文如此。" },
  }),
  "POST /articles/{articleId}/checks/silenced/removal": async (office, scene) => ({ ...(await onArticle(office, scene)), body: silence }),
  "GET /listed-words": async () => ({}),
  "PUT /listed-words": async () => ({ body: { words: [{ wrong: "渡口里", right: "渡口", reason: "旧称。" }] } }),
};
