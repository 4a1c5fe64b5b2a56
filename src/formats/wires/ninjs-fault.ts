/** A ninjs item with the names of its properties in lower case: version 3 renamed those of 1 and 2 that way. */
export type Lowered = Readonly<Record<string, unknown>>;

/** Properties of ninjs 1.0 to 3.1, from IPTC's schemas. */
const PROPERTIES = new Set(
  (
    "$standard altids associations bodies by byline charcount contentcreated copyrightholder copyrightnotice descriptions digitalsourcetype ednote " +
    "embargoed embargoeduntil event eventdetails events expires firstcreated genre genres headline headlines infosource infosources language located " +
    "mimetype object objects organisation organisations people person place places plannedcoverage profile pubstatus renditions representationtype " +
    "rightsinfo slugline standard subject subjects title trustindicator trustindicators type urgency uri usageterms version versioncreated wordcount"
  ).split(" "),
);
/** Properties of ninjs 1 that an agency may name itself. */
const NAMED_FREELY = /^(?:body|description|headline)_\w+$/;
const SHAPES = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
  "Feature",
  "FeatureCollection",
]);

/** The first field that breaks the schema, and how; null where none that matters here does. An agency's own extension may have properties of its own. */
export function ninjsFault(item: Lowered): readonly [field: string, why: string] | null {
  return faultOf(item, isExtension(item), []);
}

function faultOf(item: Lowered, extended: boolean, known: readonly string[]): readonly [string, string] | null {
  const foreign = Object.keys(item).find((name) => !PROPERTIES.has(name) && !known.includes(name) && !NAMED_FREELY.test(name));
  if (typeof item["uri"] !== "string" || item["uri"] === "") return ["uri", "is missing"];
  if (foreign !== undefined && !extended) return [foreign, "is no property of ninjs"];
  return (
    urgencyFault(item["urgency"]) ??
    rightsFault(item["rightsinfo"]) ??
    placesFault(item["places"] ?? item["place"]) ??
    associationsFault(item["associations"], extended)
  );
}

function isExtension(item: Lowered): boolean {
  const { standard, $standard } = item;
  const name = isObject(standard) ? standard["name"] : isObject($standard) ? $standard["name"] : undefined;
  return typeof name === "string" && name.toLowerCase() !== "ninjs";
}

function urgencyFault(urgency: unknown): readonly [string, string] | null {
  if (urgency === undefined || (Number.isInteger(urgency) && Number(urgency) >= 1 && Number(urgency) <= 9)) return null;
  return ["urgency", "is no whole number from 1 to 9"];
}

function rightsFault(rights: unknown): readonly [string, string] | null {
  if (!isObject(rights)) return null;
  return "linkedrights" in rights === "encodedrights" in rights ? ["rightsInfo", "must hold either linkedRights or encodedRights"] : null;
}

function placesFault(places: unknown): readonly [string, string] | null {
  for (const place of Array.isArray(places) ? places : []) {
    const shape = isObject(place) ? place["geojson"] : undefined;
    if (isObject(shape) && !SHAPES.has(String(shape["type"]))) return ["places.geojson", "is no GeoJSON"];
  }
  return null;
}

/** Version 1 has an object of them by name, later ones a list of which each has a name. */
function associationsFault(associations: unknown, extended: boolean): readonly [string, string] | null {
  const listed = Array.isArray(associations);
  for (const one of listed ? associations : isObject(associations) ? Object.values(associations) : []) {
    if (!isObject(one)) return ["associations", "holds what is no item"];
    if (listed && typeof one["name"] !== "string") return ["associations.name", "is missing"];
    const fault = faultOf(one, extended, ["name", "rel"]);
    if (fault) return [`associations.${fault[0]}`, fault[1]];
  }
  return null;
}

export function isObject(value: unknown): value is Lowered {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
