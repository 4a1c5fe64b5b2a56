import type { Place } from "../../core/article.ts";
import type { Act } from "../../store/act.ts";
import { placesOf } from "../../store/articles.ts";
import { noteText } from "../article-work.ts";
import { placeArticle } from "../place-article.ts";
import { project } from "../project.ts";

/** Articles that leave a section for another of the same site. */
export interface Leaving {
  sectionId: string;
  intoId: string;
  articles: readonly string[];
}

/** Lets articles stand in `intoId` where they stood in `sectionId`; their addresses stay. */
export async function leaveSection(act: Act, actor: { id: string }, { sectionId, intoId, articles }: Leaving): Promise<void> {
  for (const articleId of articles) {
    await placeArticle(act, articleId, moved(await placesOf(act.db, articleId), sectionId, intoId));
    await noteText(act, articleId);
    await project(act, articleId);
  }
  if (articles.length > 0) await act.audit(actor.id, "leave-section", sectionId, { into: intoId, articles: [...articles] });
}

function moved(places: readonly Place[], sectionId: string, intoId: string): Place[] {
  const there = places.map((place) => (place.sectionId === sectionId ? { ...place, sectionId: intoId } : place));
  return there.filter((place, at) => there.findIndex((other) => other.sectionId === place.sectionId) === at);
}
