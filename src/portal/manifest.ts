import { type Made, textMade } from "./made.ts";
import type { Making } from "./making.ts";

/** `/manifest.webmanifest`: what makes the site installable. */
export async function manifest({ frame: { site } }: Making): Promise<Made> {
  const icons = [192, 512].flatMap((size) =>
    ["any", "maskable"].map((purpose) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose })),
  );
  const body = {
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: site.language,
    id: "/",
    start_url: "/",
    scope: "/",
    display: "standalone",
    display_override: ["minimal-ui"],
    background_color: "#fffefb",
    shortcuts: [
      { name: "今日全部", url: "/today" },
      { name: "图片", url: "/pictures" },
    ],
    icons,
  };
  return textMade("application/manifest+json", JSON.stringify(body));
}
