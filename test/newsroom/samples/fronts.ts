import type { Place } from "../../../src/core/article.ts";
import { arrange } from "../../../src/newsroom/arrange.ts";
import { arrangeFront } from "../../../src/newsroom/fronts/arrange-front.ts";
import { frontFor } from "../../../src/newsroom/fronts/front-for.ts";
import { ACTOR, published } from "../../store/fixture.ts";
import type { Office } from "../office.ts";
import type { Samples } from "../sample.ts";

const BLOCK = { title: "要闻", fill: true, size: 3 };

/** A home page with one block of the place's section, and the request that arranges it anew. */
async function home(office: Office, { siteId, sectionId }: Place) {
  const { articleId } = await published(office, { places: [{ siteId, sectionId }] });
  await arrange(office.store, ACTOR, siteId, [{ ...BLOCK, slot: "home-box", sectionId, articleIds: [] }]);
  const { number, blocks } = await frontFor(office.store.write, { siteId, sectionId: null }, office.clock.at);
  const items = [{ articleId, endsAt: office.clock.at + 60_000 }];
  return { params: { siteId }, basedOn: number, blocks: [{ ...BLOCK, id: blocks[0]?.id, slot: "home-box", sectionId, items }] };
}

/** The same of the section's own front. */
async function front(office: Office, { siteId, sectionId }: Place) {
  const { articleId } = await published(office, { places: [{ siteId, sectionId }] });
  const { number: basedOn } = await frontFor(office.store.write, { siteId, sectionId }, office.clock.at);
  const drawn = { ...BLOCK, slot: "front-lead" as const, sectionId, articleIds: [articleId] };
  await arrangeFront(office.store, ACTOR, { siteId, sectionId }, { basedOn, blocks: [drawn] });
  const { number, blocks } = await frontFor(office.store.write, { siteId, sectionId }, office.clock.at);
  return {
    params: { sectionId },
    basedOn: number,
    blocks: [{ ...BLOCK, id: blocks[0]?.id, slot: "front-lead", items: [{ articleId, endsAt: null }] }],
  };
}

export const frontSamples: Samples = {
  "GET /fronts": async () => ({}),
  "GET /sites/{siteId}/front": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "PUT /sites/{siteId}/front": async (office, { place }) => {
    const { params, ...body } = await home(office, place);
    return { params, body };
  },
  "GET /sites/{siteId}/front/history": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "POST /sites/{siteId}/front/restore": async (office, { place }) => {
    const { params, basedOn } = await home(office, place);
    return { params, body: { basedOn, number: basedOn } };
  },
  "GET /sites/{siteId}/front/candidates": async (_, { place: { siteId } }) => ({ params: { siteId }, query: { words: "新桥" } }),
  "POST /sites/{siteId}/front/preview": async (office, { place }) => {
    const { params, blocks } = await home(office, place);
    return { params, body: { blocks, script: "hant" } };
  },
  "GET /sections/{sectionId}/front": async (_, { place: { sectionId } }) => ({ params: { sectionId } }),
  "PUT /sections/{sectionId}/front": async (office, { place }) => {
    const { params, ...body } = await front(office, place);
    return { params, body };
  },
  "GET /sections/{sectionId}/front/history": async (_, { place: { sectionId } }) => ({ params: { sectionId } }),
  "POST /sections/{sectionId}/front/restore": async (office, { place }) => {
    const { params, basedOn } = await front(office, place);
    return { params, body: { basedOn, number: basedOn } };
  },
  "GET /sections/{sectionId}/front/candidates": async (_, { place: { sectionId } }) => ({ params: { sectionId } }),
  "POST /sections/{sectionId}/front/preview": async (office, { place }) => {
    const { params, blocks } = await front(office, place);
    return { params, body: { blocks, script: "hans" } };
  },
};
