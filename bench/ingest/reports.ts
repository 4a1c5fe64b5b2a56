import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Row } from "../row.ts";

interface Measured {
  perSecond: number;
  perProcessorSecond: number;
  bare: number;
  taken: number;
}

/** Reports a second, from the stored bytes of feeds to rows that wait to be grouped, on one core (`taskset`), beside the mere parsing of these bytes. */
export function reportRows(): Row[] {
  return [rowOf(measured("whole"), "feeds with whole texts", "300"), rowOf(measured("pages"), "feeds with summaries, their pages read", "")];
}

function rowOf({ perSecond, perProcessorSecond, bare, taken }: Measured, what: string, aim: string): Row {
  return {
    what: `reports a second from stored bytes to rows, one core, ${what} (${taken.toLocaleString("en")} reports)`,
    ours: `${perSecond.toFixed(0)} (${perProcessorSecond.toFixed(0)} a second of processor time)`,
    rival: `${bare.toFixed(0)} (feedsmith alone, nothing kept)`,
    ratio: `1/${(bare / perSecond).toFixed(0)}`,
    aim,
  };
}

function measured(kind: "whole" | "pages"): Measured {
  const words = ["-c", "0", process.execPath, join(import.meta.dirname, "reports-child.ts"), kind];
  return JSON.parse(execFileSync("taskset", words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}
