import type { DeskDispatch } from "./routes.ts";

/** Each text of an event with its near copies, the earliest first. A copy whose original is not among them stands for itself. */
export function foldCopies(dispatches: readonly DeskDispatch[]): { dispatch: DeskDispatch; copies: DeskDispatch[] }[] {
  const there = new Set(dispatches.map(({ dispatchId }) => dispatchId));
  const isFolded = ({ copyOf }: DeskDispatch) => copyOf !== null && there.has(copyOf);
  const copies = Map.groupBy(dispatches.filter(isFolded), ({ copyOf }) => copyOf);
  return dispatches.filter((one) => !isFolded(one)).map((dispatch) => ({ dispatch, copies: copies.get(dispatch.dispatchId) ?? [] }));
}
