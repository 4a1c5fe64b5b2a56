import { type TrackedText, trackedTexts } from "./tracked.ts";

// Written in pieces, so that this file does not hold what it looks for.
const FOLDERS = ["work", "root", "tmp", "home", "Users"].join("|");
const HOSTS = ["registry.npmjs", "deb.debian", "npmmirror", "pypi"].map((name) => name.replace(".", "[.]")).join("|");
const PATH = new RegExp(`(?:^|[\\s"'\`(=:])/(?:${FOLDERS})/`);
const HOST = new RegExp(`(?:${HOSTS})[.](?:org|com)`);

/** Lines that name a folder of one machine or the host of a package registry: neither means anything to who clones the repository. */
export function pathProblems(root: string): string[] {
  return trackedTexts(root).flatMap(problemsIn);
}

/** The same of one file. */
export function problemsIn({ path, text }: TrackedText): string[] {
  const lines = text.split("\n").map((line, i) => ({ line, place: `${path}:${i + 1}` }));
  return lines.filter(({ line }) => PATH.test(line) || HOST.test(line)).map(({ line, place }) => `${place}: ${line.trim().slice(0, 100)}`);
}
