import { setImmediate as nextTurn } from "node:timers/promises";
import { namesInSlices } from "../../../store/names.ts";
import type { Store } from "../../../store/store.ts";
import { BYTE_ORDER_MARK, csvText } from "../../csv-text.ts";
import { COLUMNS, cellsOf } from "./name-columns.ts";

/** The whole table as CSV (UTF-8 with a byte order mark), piece by piece; read again, it changes nothing. */
export async function* exportedNames({ write }: Store): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvText([COLUMNS])}`;
  for await (const names of namesInSlices(write)) {
    yield csvText(names.map(cellsOf));
    await nextTurn();
  }
}
