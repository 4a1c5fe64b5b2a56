import type { Reading } from "../store/reading.ts";
import { SIDE_BOX_FILE } from "../views/box-files.ts";
import type { Portal } from "./context.ts";
import { frameOf } from "./frame-of.ts";
import type { Making } from "./making.ts";
import { sideColumn } from "./side-column.ts";

/** Opens the making of the page of a site at `here`, path and query. @throws Error where there is no such site */
export async function makingOf(portal: Portal, reading: Reading, siteId: string, here = "/"): Promise<Making> {
  const frame = await frameOf(portal, reading, siteId, here);
  const side = async (articleId: string | null) => (portal.boxes === "files" ? SIDE_BOX_FILE : sideColumn({ portal, reading, frame }, articleId));
  return { portal, reading, frame, side };
}
