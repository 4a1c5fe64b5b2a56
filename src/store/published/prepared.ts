import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { PublicSchema } from "../public-schema.ts";
import type { Reading } from "../reading.ts";

/** Stands in a query for a value that is given when it runs. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A public query that is put into SQL once for each store and then only run: building it costs more than SQLite takes to answer.
 * It notes nothing: the function around it knows the tags.
 * @param build makes the query; `slots.x` stands wherever `values.x` will
 */
export function prepared<Values extends object, Row>(build: (db: Kysely<PublicSchema>, slots: Values) => Compilable<Row>) {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Values;
  return async ({ read, family }: Pick<Reading, "read" | "family">, values: Values): Promise<Row[]> => {
    let query = compiled.get(family);
    if (!query) {
      query = build(read, slots).compile();
      compiled.set(family, query);
    }
    const given = values as Record<string, unknown>;
    const parameters = query.parameters.map((parameter) => (parameter instanceof Slot ? given[parameter.name] : parameter));
    const { rows } = await read.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
