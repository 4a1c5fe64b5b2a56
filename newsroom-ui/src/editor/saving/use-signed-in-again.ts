import { useEffect } from "react";
import { useMe } from "../../app/use-me.ts";
import type { Autosave } from "./autosave.ts";

/** Goes on with a save that waited for someone to sign in. */
export function useSignedInAgain<Text>(autosave: Autosave<Text>): void {
  const { data, dataUpdatedAt, isError } = useMe();
  useEffect(() => {
    if (data && dataUpdatedAt > 0 && !isError && autosave.state.kind === "signed-out") autosave.resume();
  }, [autosave, data, dataUpdatedAt, isError]);
}
