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
    start_url: "/",
    display: "minimal-ui",
    background_color: "#fffefb",
    icons,
  };
  return textMade("application/manifest+json", JSON.stringify(body));
}
