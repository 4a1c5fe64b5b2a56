import ts from "typescript";
import { nodesOf, placeOf, type Source, sources } from "./syntax.ts";

/** Functions that make an address fit for a quoted attribute, whatever it was. */
const ADDRESS_MAKERS = new Set(["href"]);
/** Attributes that a browser follows, loads or posts to. */
const ADDRESSES = new Set(["href", "src", "action", "formaction", "poster", "data", "xlink:href"]);

/** Places in html`` templates where the tag alone would not guard a reader, and markup vouched for outside src/html. */
export function templateProblems(root: string): string[] {
  return sources(root, ["src"]).flatMap(problemsIn);
}

/** The same of one file. */
export function problemsIn(source: Source): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(source.tree)) {
    const say = (what: string) => problems.push(`${placeOf(source, node)}: ${what}`);
    if (isNewHtml(node) && !source.path.startsWith("src/html/")) say("new Html() outside src/html vouches for markup that nobody checked");
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "html") for (const what of wrongIn(node)) say(what);
  }
  return problems;
}

function isNewHtml(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === "Html";
}

function wrongIn({ template }: ts.TaggedTemplateExpression): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [];
  const wrong: string[] = [];
  let state = after({ at: "text" }, template.head.text);
  for (const { expression, literal } of template.templateSpans) {
    const what = wrongAt(state, expression);
    if (what) wrong.push(`${what}: \${${expression.getText().slice(0, 60)}}`);
    state = after(state, literal.text);
  }
  return wrong;
}

function wrongAt(state: State, expression: ts.Expression): string | null {
  if (state.at === "bare value") return "an attribute's value without quotes";
  if (state.at === "name" || state.at === "tag")
    return isTemplates(expression) ? null : "a name or an attribute from a value (only html`` may write one)";
  if (state.at === "script") return "a value inside a script or a style";
  if (state.at === "value" && ADDRESSES.has(state.attribute) && !isAddress(expression)) return `${state.attribute} not through href()`;
  if (state.at === "value" && /^on|^style$|^srcdoc$/.test(state.attribute)) return `a value in ${state.attribute}`;
  return null;
}

type State = { at: "text" | "tag" | "name" | "bare value" | "script" } | { at: "value"; attribute: string; quote: string };

/** Where a reader of markup stands after `text`, having stood at `state`. */
function after(state: State, text: string): State {
  let now = state;
  for (let i = 0; i < text.length; ) {
    const [next, length] = step(now, text.slice(i));
    now = next;
    i += length;
  }
  return now;
}

function step(state: State, rest: string): [State, number] {
  if (state.at === "value") return rest[0] === state.quote ? [{ at: "tag" }, 1] : [state, 1];
  if (state.at === "script") return /^<\/(?:script|style)/i.test(rest) ? [{ at: "text" }, 2] : [state, 1];
  if (state.at === "text") return stepInText(rest);
  if (rest[0] === ">") return [{ at: "text" }, 1];
  const attribute = /^([\w:@-]+)=(["'])/.exec(rest);
  if (attribute) return [{ at: "value", attribute: (attribute[1] ?? "").toLowerCase(), quote: attribute[2] ?? "" }, attribute[0].length];
  const bare = /^[\w:@-]+=/.exec(rest);
  if (bare) return [{ at: "bare value" }, bare[0].length];
  const name = /^[\w:@-]+/.exec(rest);
  if (name) return [{ at: "name" }, name[0].length];
  return [{ at: "tag" }, 1];
}

function stepInText(rest: string): [State, number] {
  const script = /^<(?:script|style)[^>]*>/i.exec(rest);
  if (script) return [{ at: "script" }, script[0].length];
  const tag = /^<\/?[a-z][\w-]*/i.exec(rest);
  if (tag) return [{ at: tag[0].length === rest.length ? "name" : "tag" }, tag[0].length];
  return rest === "<" || rest === "</" ? [{ at: "name" }, rest.length] : [{ at: "text" }, 1];
}

/** Whether an expression can only be a template of ours or nothing. */
function isTemplates(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression)) return isTemplates(expression.expression);
  if (ts.isConditionalExpression(expression)) return isTemplates(expression.whenTrue) && isTemplates(expression.whenFalse);
  if (ts.isBinaryExpression(expression))
    return expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && isTemplates(expression.right);
  if (ts.isTaggedTemplateExpression(expression)) return expression.tag.getText() === "html";
  return expression.kind === ts.SyntaxKind.NullKeyword || (ts.isStringLiteral(expression) && expression.text === "");
}

function isAddress(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && ADDRESS_MAKERS.has(expression.expression.getText());
}
