import { createContext, type ReactNode, type RefObject, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { MessageKey } from "../messages/all.ts";

/** One key and what it does. `key` is as KeyboardEvent names it, with `mod+` for Ctrl or ⌘, `alt+`, `shift+`: `j`, `Enter`, `?`, `mod+shift+p`. */
export interface Shortcut {
  key: string;
  label: MessageKey;
  act(): void;
  /** Also while a field is being typed in; only with `mod+` or `alt+`, or a function key. */
  whileTyping?: boolean;
}

/** What one part of the screen has registered, as it stands after its last render. */
type Group = RefObject<readonly Shortcut[]>;

interface Registry {
  groups: readonly Group[];
  register(group: Group): () => void;
}

const Context = createContext<Registry | null>(null);

/** Holds the shortcuts of whatever is on screen; the newest registered comes first. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const register = useCallback((added: Group) => {
    setGroups((now) => [added, ...now]);
    return () => setGroups((now) => now.filter((group) => group !== added));
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // What a field has dealt with itself (bold in a text) is done.
      if (event.defaultPrevented) return;
      const shortcut = groups.flatMap(({ current }) => current).find((one) => fits(one, event));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [groups]);
  const registry = useMemo(() => ({ groups, register }), [groups, register]);
  return <Context value={registry}>{children}</Context>;
}

/** Registers a part's shortcuts while it is shown; they always do what its last render gave. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { register } = useRegistry();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => register(latest), [register]);
}

/** Everything that a key does now, newest group first. */
export function useActiveShortcuts(): readonly Shortcut[] {
  return useRegistry().groups.flatMap(({ current }) => current);
}

function useRegistry(): Registry {
  const registry = useContext(Context);
  if (!registry) throw new Error("shortcuts stand outside ShortcutsProvider");
  return registry;
}

function fits({ key, whileTyping = false }: Shortcut, event: KeyboardEvent): boolean {
  const names = key.split("+");
  const [mod, alt, shift] = ["mod", "alt", "shift"].map((name) => names.includes(name));
  if (event.isComposing || alt !== event.altKey || mod !== (event.ctrlKey || event.metaKey)) return false;
  // A sign such as ? is typed with Shift on some keyboards; a letter or digit with another modifier means Shift only where it says so.
  const name = names.at(-1) ?? "";
  const isSilent = mod || alt || /^F\d/.test(name);
  if (isSilent && shift !== event.shiftKey) return false;
  // With Alt some keyboards type another sign, so a digit is known by its place.
  if (event.key.toLowerCase() !== name.toLowerCase() && !(alt && event.code === `Digit${name}`)) return false;
  return (isSilent && whileTyping) || !isBusyElsewhere(event.target, name);
}

/** Whether keys belong to a field, an open dialog or a menu; Enter belongs to the link or button that has the focus. */
function isBusyElsewhere(target: EventTarget | null, key: string): boolean {
  if (key === "Enter" && target instanceof HTMLElement && target.closest("a, button")) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu], [role=listbox]") !== null)
  );
}
