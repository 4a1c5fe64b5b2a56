import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { nodesOf, parsed, placeOf, type Source } from "./syntax.ts";

/** What the editors' app says to people otherwise than through its table of messages, where it could be translated. */
export function appWordProblems(root: string): string[] {
  const files = globSync("newsroom-ui/src/**/*.tsx", { cwd: root }).sort();
  return files.flatMap((path) => wordsIn({ path, tree: parsed(path, readFileSync(join(root, path), "utf8")) }));
}

/** The same of one file: words between tags but in `kbd`, and Chinese in any string, but for what is printed and not said: `// content: …` above it. */
export function wordsIn(source: Source): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(source.tree)) {
    if (isContent(source, node)) continue;
    const said = ts.isJsxText(node) && !isOnKey(node) ? /\p{L}/u.test(node.text) : isText(node) && /\p{Script=Han}/u.test(node.text);
    if (said) problems.push(`${placeOf(source, node)}: “${(node as ts.JsxText).text.trim().slice(0, 30)}” belongs into newsroom-ui/src/messages`);
  }
  return problems;
}

/** Whether the line above says that this is what an article holds, whatever the interface speaks. */
function isContent({ tree }: Source, node: ts.Node): boolean {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return (
    line > 0 &&
    tree.text
      .slice(tree.getPositionOfLineAndCharacter(line - 1, 0))
      .trimStart()
      .startsWith("// content:")
  );
}

/** What stands on a key is the same in every language. */
function isOnKey({ parent }: ts.JsxText): boolean {
  return ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === "kbd";
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}
