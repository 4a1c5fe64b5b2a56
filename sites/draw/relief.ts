/** Works a height out once on a square grid from (left, top), `size` metres wide, so that rays pass over it quickly. */
export function baked(
  height: (x: number, z: number) => number,
  left: number,
  top: number,
  size: number,
  count = 1536,
): (x: number, z: number) => number {
  const grid = new Float32Array((count + 1) ** 2);
  for (let i = 0; i < grid.length; i++)
    grid[i] = height(left + ((i % (count + 1)) * size) / count, top + (Math.floor(i / (count + 1)) * size) / count);
  const last = count - 0.001;
  return (x, z) => {
    const u = Math.min(Math.max(((x - left) * count) / size, 0), last);
    const v = Math.min(Math.max(((z - top) * count) / size, 0), last);
    const [iu, iv] = [Math.floor(u), Math.floor(v)];
    const at = iv * (count + 1) + iu;
    const [a, b, c, d] = [grid[at] ?? 0, grid[at + 1] ?? 0, grid[at + count + 1] ?? 0, grid[at + count + 2] ?? 0];
    const [fu, fv] = [u - iu, v - iv];
    return a + (b - a) * fu + (c - a + (a - b - c + d) * fu) * fv;
  };
}
