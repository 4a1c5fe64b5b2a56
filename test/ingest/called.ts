import { parseArgs } from "node:util";
import type { Command } from "../../src/commands/command.ts";
import { readConfig } from "../../src/config.ts";
import { Refused } from "../../src/core/refused.ts";

/** Calls a command in this process, as `dateline NAME …words` does in one of its own. */
export async function called(command: Command, words: readonly string[], config: Record<string, unknown>) {
  const { values, positionals } = parseArgs({ args: [...words], options: command.options, allowPositionals: true });
  const ended = { out: "", said: "", refused: "" };
  try {
    await command.run({
      words: positionals,
      flags: values as Record<string, string | boolean>,
      config: { ...readConfig({}), ...config },
      out(text) {
        ended.out += text;
      },
      say(line) {
        ended.said += `${line}\n`;
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ended.refused = error.message;
  }
  return ended;
}
