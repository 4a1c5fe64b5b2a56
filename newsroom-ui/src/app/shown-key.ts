const NAMES: Readonly<Record<string, string>> = { mod: "Ctrl", alt: "Alt", shift: "Shift", " ": "␣" };

/** `mod+shift+p` as it stands on the keyboard: Ctrl Shift P. */
export function shownKey(key: string): string {
  return key
    .split("+")
    .map((name) => NAMES[name] ?? (/^[a-z]$/.test(name) ? name.toUpperCase() : name))
    .join(" ");
}
