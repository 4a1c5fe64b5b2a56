import type { Plugin } from "vite";
import { convert } from "../src/text/convert.ts";

const NAME = "virtual:traditional";

/** The module `virtual:traditional`: every message's Chinese in Traditional characters, by key, made from the Simplified at build time, in the characters that readers in Taiwan and Hong Kong both know (為, not 爲). */
export function traditional(): Plugin {
  return {
    name: "traditional",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const { allMessages } = (await import(new URL("src/messages/all.ts", import.meta.url).href)) as typeof import("./src/messages/all.ts");
      const table = Object.entries(allMessages).map(([key, [chinese]]) => [key, convert(chinese, "tw")]);
      return `export default ${JSON.stringify(Object.fromEntries(table))};`;
    },
  };
}
