import { COLUMNS_SLUG } from "../../core/community.ts";
import type { Section } from "../../core/section.ts";
import { columnsOf } from "../../store/published/columns.ts";
import { columnFront, columnsFront, type FrontOwn } from "../../views/community/column-front.ts";
import type { Making } from "../making.ts";

/** What the fronts of 博客 and of a column have of their own; null for every other section. */
export async function columnFrontOf({ reading, frame }: Pick<Making, "reading" | "frame">, section: Section): Promise<FrontOwn | null> {
  const { path } = section;
  if (path !== COLUMNS_SLUG && !path.startsWith(`${COLUMNS_SLUG}/`)) return null;
  const columns = await columnsOf(reading, frame.site.id);
  const standing = frame.sections.flatMap(({ id, name, path }) => {
    const column = columns.find(({ sectionId }) => sectionId === id);
    return column ? [{ ...column, name, path }] : [];
  });
  if (path === COLUMNS_SLUG) return columnsFront(frame, standing);
  const column = standing.find(({ sectionId }) => sectionId === section.id);
  return column ? columnFront(frame, column) : null;
}
