import type { Role, Staff } from "../../src/core/staff.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { sign } from "../../src/newsroom/workflow/sign.ts";
import { submit } from "../../src/newsroom/workflow/submit.ts";
import { type Newsroom, text } from "./fixture.ts";

/** Someone with a role on every site. */
export function person(id: string, role: Role): Staff {
  return { id, name: id, grants: [{ role, siteId: null, sectionId: null }], sessionId: "session", needsSecondFactor: false };
}

export const WRITER = person("s-writer", "reporter");
export const EDITOR = person("s-editor", "editor");
export const REVIEWER = person("s-reviewer", "reviewer");
export const CHIEF = person("s-chief", "chief");

/** A section of 河城在线 that keeps the default of one review. */
export const ONE_REVIEW = "hecheng:tiyu";

/** A draft of the writer's. */
export function drafted({ store, place }: Newsroom, section = ONE_REVIEW) {
  return createArticle(store, WRITER, { text: text({}), places: [place(section)] });
}

/** One that its writer has submitted. */
export async function submitted(room: Newsroom, section = ONE_REVIEW) {
  const made = await drafted(room, section);
  await submit(room.store, WRITER, made.articleId, made.revisionId);
  return made;
}

/** One that the editor has signed: ready in a section that asks for one review. */
export async function signed(room: Newsroom, section = ONE_REVIEW) {
  const made = await submitted(room, section);
  await sign(room.store, EDITOR, made.articleId, { revisionId: made.revisionId, step: 1 });
  return made;
}
