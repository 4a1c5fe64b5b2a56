import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { shared } from "./shared.ts";

const FOLDER = "data/wires/ninjs";

/** IPTC's own schema of ninjs 3.0, or null where the measuring sets are absent. */
export function ninjsValidator(): ValidateFunction | null {
  if (!shared(FOLDER)) return null;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(ninjsExample("schema/GeoJSON-schema.json") as object, "https://geojson.org/schema/GeoJSON.json");
  return ajv.compile(ninjsExample("schema/ninjs-schema_3.0.json") as object);
}

/** A file that IPTC publishes with it. */
export function ninjsExample(path: string): unknown {
  return JSON.parse(readFileSync(shared(`${FOLDER}/${path}`) ?? "", "utf8"));
}
