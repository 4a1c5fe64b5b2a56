import { announcedNames } from "./announced-names.ts";
import { convert, type Exceptions, type Script } from "./convert.ts";
import { safeNames } from "./traditional-name.ts";

/** `convert` of a text that people wrote: whom its brackets name as reporters keep the characters that names keep. `exceptions` go before them. */
export function convertProse(text: string, to: Script, ...exceptions: Exceptions[]): string {
  return convert(text, to, ...exceptions, reportersIn(text, to));
}

/** The people whom a text's brackets announce, with what they become in Traditional characters. */
export function reportersIn(text: string, to: Script): Exceptions {
  return to === "hans" || !/[（(]/.test(text) ? NOBODY : safeNames(announcedNames(text), to);
}

const NOBODY: Exceptions = new Map();
