import { createArticle } from "../../../src/newsroom/create-article.ts";
import { text } from "../../store/fixture.ts";
import type { Samples } from "../sample.ts";

export const articleSamples: Samples = {
  "GET /me": async () => ({}),
  "POST /articles": async (_, { place }) => ({ body: { text: text({}), places: [place] } }),
  "GET /articles/{articleId}": async ({ store }, { place, opener }) => {
    const { articleId } = await createArticle(store, opener, { text: text({}), places: [place] });
    return { params: { articleId } };
  },
};
