import assert from "node:assert/strict";
import { test } from "node:test";
import { crumbsIn } from "./crumbs.ts";
import { clausesOf, isNotice, signOffIn } from "./notices.ts";

test("clauses and registrations are notices, a report that speaks of them is none", () => {
  assert.ok(isNotice("版权声明：本网原创内容未经许可不得转载。"));
  assert.ok(isNotice("云ICP备00000000号"));
  assert.ok(!isNotice("法院昨日认定被告侵犯了版权，判令其赔偿。原告表示满意。"));
});

test("numbered clauses are taken apart, what leads them in stays with the first", () => {
  assert.deepEqual(clausesOf("版权声明：欢迎转载。1、请注明出处；2、本站不代表其观点；3、侵权必删。"), [
    "版权声明：欢迎转载。1、请注明出处；",
    "2、本站不代表其观点；",
    "3、侵权必删。",
  ]);
});

test("a site's name and address under a text are its sign-off", () => {
  assert.equal(signOffIn("云州在线 www.yunzhou.example  点击浏览更多 >>"), "云州在线 www.yunzhou.example");
  assert.equal(signOffIn("请访问 www.yunzhou.example 了解详情。"), null);
});

test("breadcrumbs are read without the text's own", () => {
  assert.deepEqual(crumbsIn("您现在的位置：首页 > 新闻 > 乡村 > 正文", null), ["首页", "新闻", "乡村"]);
  assert.deepEqual(crumbsIn("首页 » 新闻 » 水库蓄水恢复", "水库蓄水恢复"), ["首页", "新闻"]);
  assert.deepEqual(crumbsIn("他的位置：很难说", null), []);
});
