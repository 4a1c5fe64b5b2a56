import { checkSync } from "recheck";
import ts from "typescript";
import { nodesOf, placeOf, type Source, sources } from "./syntax.ts";

/** Time for one expression, in ms. The slowest of ours takes about a tenth; one that is not decided by then is a problem to be written otherwise. */
const PATIENCE = 5000;

/**
 * Regular expressions of src/ that some text can make slow. One whose input is bounded may say so on its own line or the line above:
 * `// bounded: a headline, at most 300 characters`. Expressions made at run time can't be read here, so they must say it too.
 */
export function regexProblems(root: string): string[] {
  return sources(root, ["src"]).flatMap(problemsIn);
}

/** The same of one file. */
export function problemsIn(source: Source): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(source.tree)) {
    const what = isBounded(source, node) ? null : wrongWith(node);
    if (what) problems.push(`${placeOf(source, node)}: ${what}`);
  }
  return problems;
}

function wrongWith(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return verdict(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return null;
  const [pattern] = node.arguments ?? [];
  return pattern && ts.isStringLiteralLike(pattern) ? verdict(pattern.text, "") : "made at run time, and not said to be bounded";
}

const VERDICTS = new Map<string, string | null>();

function verdict(pattern: string, flags: string): string | null {
  const key = `/${pattern}/${flags}`;
  const known = VERDICTS.get(key);
  if (known !== undefined) return known;
  const result = checkSync(pattern, flags, { timeout: PATIENCE, attackTimeout: 500 });
  const found =
    result.status === "safe" ? null : `${key.slice(0, 100)} is ${result.status === "vulnerable" ? result.complexity.summary : "not decided"}`;
  VERDICTS.set(key, found);
  return found;
}

function isBounded({ tree }: Source, node: ts.Node): boolean {
  const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const lines = tree.text.split("\n").slice(Math.max(0, line - 1), line + 1);
  return lines.some((text) => /\/\/ bounded: \S/.test(text));
}
