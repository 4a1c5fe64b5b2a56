import { useState } from "react";
import { useLocation } from "wouter";
import { useShortcuts } from "../app/shortcuts.tsx";

/** J and K walk a list whose lines lead to `addresses`, Enter opens; at its end it asks for more. Returns the line that is selected, or -1. */
export function useListKeys(addresses: readonly string[], more: () => void): number {
  const [, go] = useLocation();
  const [chosen, choose] = useState(-1);
  const selected = Math.min(chosen, addresses.length - 1);
  const address = addresses[selected];
  const last = addresses.length - 1;
  const next = () => {
    if (selected >= last) more();
    choose(Math.min(selected + 1, last));
  };
  useShortcuts([
    { key: "j", label: "articles.key-next", act: next },
    { key: "k", label: "articles.key-previous", act: () => choose(Math.max(selected - 1, 0)) },
    { key: "Enter", label: "articles.key-open", act: () => address && go(address) },
  ]);
  return selected;
}
