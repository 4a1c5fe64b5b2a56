/** Ground that climbs ever more steeply, up to `slope`, from `begins` metres off: a ray along a flat plain never arrives. */
export function rise(z: number, begins: number, slope: number): number {
  const off = Math.max(0, -z - begins);
  return (slope * off * off) / (off + 100);
}
