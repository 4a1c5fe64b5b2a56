import { text } from "node:stream/consumers";
import { Refused } from "../core/refused.ts";
import { convert } from "../text/convert.ts";
import { convertMarkup } from "../text/convert-markup.ts";
import type { Command } from "./command.ts";

const SCRIPTS = ["hans", "hant", "tw", "hk"] as const;

export const command: Command = {
  summary: "converts standard input between Simplified and Traditional characters",
  usage: "--to hans|hant|tw|hk [--html] < IN > OUT",
  options: { to: { type: "string" }, html: { type: "boolean" } },
  async run({ flags, words, out }) {
    const to = SCRIPTS.find((script) => script === flags["to"]);
    if (!to || words.length > 0) throw new Refused("wrong-use", `give --to with one of ${SCRIPTS.join(", ")}, and the text on standard input.`);
    out((flags["html"] ? convertMarkup : convert)(await text(process.stdin), to));
    return 0;
  },
};
