import { useEffect } from "react";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { NameDrawer } from "./name-drawer.tsx";
import { useName } from "./use-names.ts";

/** The drawer of a name that the address names; one that is gone is said and closed. */
export function OpenName({ nameId, close, mayChange }: { nameId: string; close(): void; mayChange: boolean }) {
  const { t } = useMessages();
  const { data, error } = useName(nameId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    if (!error) return;
    showError(error, t);
    close();
  }, [error]);
  return data ? <NameDrawer name={data} close={close} mayChange={mayChange} /> : null;
}
