import { basename } from "node:path";

/** One line that says how far a long work is: rewritten in place on a terminal, every 100 files elsewhere. */
export function progressLine(total: number): { show(done: number, file: string): void; clear(): void } {
  const { stderr } = process;
  const isTerminal = stderr.isTTY === true;
  return {
    show(done, file) {
      if (isTerminal) stderr.write(`\r\x1b[K${done}/${total} ${basename(file).slice(0, 60)}`);
      else if (done > 0 && done % 100 === 0) stderr.write(`${done}/${total}\n`);
    },
    clear() {
      if (isTerminal) stderr.write("\r\x1b[K");
    },
  };
}
