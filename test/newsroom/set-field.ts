/** A copy of a JSON value with another text at `path` (`places[].sectionId`: of the first element). */
export function setField(value: unknown, path: string, text: string): unknown {
  const copy = structuredClone(value);
  const parts = path.split(".");
  // biome-ignore lint/suspicious/noExplicitAny: any shape of body
  let holder: any = copy;
  for (const part of parts.slice(0, -1)) holder = part.endsWith("[]") ? holder[part.slice(0, -2)][0] : holder[part];
  const last = parts.at(-1) ?? "";
  if (last.endsWith("[]")) holder[last.slice(0, -2)][0] = text;
  else holder[last] = text;
  return copy;
}
