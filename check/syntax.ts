import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One source file, read once, with its syntax tree. */
export interface Source {
  path: string;
  tree: ts.SourceFile;
}

/** Every TypeScript file of those folders but the tests. */
export function sources(root: string, folders: readonly string[]): Source[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: root },
  )
    .filter((path) => !path.endsWith(".test.ts"))
    .sort()
    .map((path) => ({ path, tree: parsed(path, readFileSync(join(root, path), "utf8")) }));
}

/** A syntax tree with parents. */
export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

/** All nodes under `node`, itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** `path:line` of a node. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
