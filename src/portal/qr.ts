import { isId } from "../core/ids.ts";
import { publishedArticle } from "../store/published/published-article.ts";
import { qrCode } from "../views/qr-code.ts";
import type { Made } from "./made.ts";
import type { Ask, Making } from "./making.ts";

/** `/qr/ID.svg`: the article's lasting address for a telephone's camera. */
export async function qr({ reading, frame }: Making, { params: { id = "" } }: Ask): Promise<Made | null> {
  const article = isId("article", id) ? await publishedArticle(reading, frame.site.id, id) : null;
  if (!article || article.state === "withdrawn") return null;
  return { status: 200, type: "image/svg+xml", body: qrCode(frame.origin + article.path).markup };
}
