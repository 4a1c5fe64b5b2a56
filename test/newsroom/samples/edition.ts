import type { Samples } from "../sample.ts";

const word = { simplified: "渡口里", traditional: "渡口里" };

export const editionSamples: Samples = {
  "GET /edition-words": async () => ({}),
  "PUT /edition-words": async () => ({ body: { words: [word] } }),
  "POST /edition-words/removal": async () => ({ body: { simplified: word.simplified } }),
  "PUT /sites/{siteId}/edition-words": async (_, { place: { siteId } }) => ({ params: { siteId }, body: { words: [word] } }),
  "POST /sites/{siteId}/edition-words/removal": async (_, { place: { siteId } }) => ({ params: { siteId }, body: { simplified: word.simplified } }),
  "POST /edition-words/trial": async () => ({ body: { text: "渡口里有船", unsaved: null } }),
  "POST /sites/{siteId}/edition-words/trial": async (_, { place: { siteId } }) => ({
    params: { siteId },
    body: { text: "渡口里有船", unsaved: word },
  }),
};
