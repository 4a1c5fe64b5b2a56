/** Ground that climbs gently away from the viewer, from `begins` metres off: a ray along a flat plain never arrives. */
export const rise = (z: number, begins: number, slope: number): number => Math.max(0, -z - begins) * slope;
