import type { ParseArgsOptionsConfig } from "node:util";
import type { Config } from "../config.ts";

/** One sub-command; its file has its name. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What follows `dateline NAME` on the command line. */
  usage: string;
  options: ParseArgsOptionsConfig;
  run(call: Call): Promise<ExitCode>;
}

/** 0 done, 1 some inputs failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One call of a command. Data goes to `out` (standard output), all else to `say` (standard error). */
export interface Call {
  words: string[];
  flags: Record<string, string | boolean | undefined>;
  config: Config;
  out(text: string): void;
  say(line: string): void;
}
