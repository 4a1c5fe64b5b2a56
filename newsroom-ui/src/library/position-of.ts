/**
 * `object-position` by which a box of that shape (width / height) shows a picture about its focal point, as the server crops it:
 * the point in the middle, as far as the edges let it.
 */
export function positionOf(focal: { x: number; y: number }, picture: number, box: number): string {
  return `${along(focal.x, box / picture)}% ${along(focal.y, picture / box)}%`;
}

/** `seen` is the share of the side that the box shows. */
function along(focal: number, seen: number): number {
  if (seen >= 1) return 50;
  const begin = Math.min(Math.max(focal - seen / 2, 0), 1 - seen);
  return Math.round((begin / (1 - seen)) * 1000) / 10;
}
