import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "../app/shortcuts.tsx";

/** A field for words to look for. Waits until typing pauses, and never while an input method is still choosing characters. */
export function SearchField({ label, q, find }: { label: string; q: string; find(q: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const findSoon = useDebouncedCallback(find, 250);
  useEffect(() => setTyped(q), [q]);
  useShortcuts([{ key: "/", label: "articles.key-search", act: () => field.current?.focus() }]);
  return (
    <TextInput
      ref={field}
      size="xs"
      w={190}
      type="search"
      maxLength={100}
      leftSection={<IconSearch size={14} />}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ currentTarget, nativeEvent }) => {
        setTyped(currentTarget.value);
        if (!(nativeEvent as InputEvent).isComposing) findSoon(currentTarget.value);
      }}
      onCompositionEnd={({ currentTarget }) => findSoon(currentTarget.value)}
    />
  );
}
