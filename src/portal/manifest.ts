import type { Site } from "../core/site.ts";

/** `/manifest.webmanifest`: what makes the site installable. */
export function manifest(site: Site): Response {
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
  return new Response(JSON.stringify(body), { headers: { "content-type": "application/manifest+json", "cache-control": "public, max-age=3600" } });
}
