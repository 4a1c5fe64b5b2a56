// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the cases are code, as text
import assert from "node:assert/strict";
import { test } from "node:test";
import { parsed } from "./syntax.ts";
import { problemsIn } from "./templates.ts";

const problemsOf = (code: string, path = "src/views/page.ts") => problemsIn({ path, tree: parsed(path, code) });

test("quoted values, guarded addresses and nested templates pass", () => {
  const sound = [
    'html`<p class="a ${b}">${c}</p>`',
    "html`<a href=\"${href(path)}\" title='${title}'>${title}</a>`",
    'html`<a href="/x"${here && html` aria-current="page"`}>x</a>`',
    'html`<td${here && html` aria-current="date"`}>x</td>`',
    "html`<p>1 < 2 and a=${b}</p>`",
    'html`<script src="${href(script)}"></script><p>${text}</p>`',
  ];
  for (const code of sound) assert.deepEqual(problemsOf(code), [], code);
});

test("each way around the tag is found", () => {
  const wrong: [string, RegExp][] = [
    ['html`<a href="${path}">x</a>`', /href not through href/],
    ['html`<a href="/x/${path}">x</a>`', /href not through href/],
    ["html`<img alt=\"\" src='${src}'>`", /src not through href/],
    ['html`<form method=post action="${to}">`', /action not through href/],
    ["html`<p class=${name}>`", /without quotes/],
    ["html`<p class=a${name}>`", /a name or|without quotes/],
    ["html`<p ${attributes}>`", /attribute from a value/],
    ["html`<${tag}>`", /a name or/],
    ["html`<script>let a = ${value}</script>`", /inside a script/],
    ['html`<p onclick="${code}">`', /a value in onclick/],
    ['html`<p style="${css}">`', /a value in style/],
    ["new Html(text)", /new Html/],
  ];
  for (const [code, what] of wrong) assert.match(problemsOf(code).join(), what, code);
});

test("src/html itself may vouch for markup", () => {
  assert.deepEqual(problemsOf("new Html(text)", "src/html/tag.ts"), []);
});
