/** The texts at a path of a JSON value: `places[].sectionId`. What is missing, null or no text is passed over. */
export function fieldsAt(value: unknown, path: string): string[] {
  let found = [value];
  for (const part of path.split(".")) {
    const name = part.replace("[]", "");
    found = found.flatMap((holder) => (isRecord(holder) && Object.hasOwn(holder, name) ? [holder[name]] : []));
    if (part.endsWith("[]")) found = found.flatMap((list) => (Array.isArray(list) ? list : []));
  }
  return found.filter((field) => typeof field === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
