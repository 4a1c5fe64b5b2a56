import assert from "node:assert/strict";
import { test } from "node:test";
import { splitPictureMark } from "./picture-mark.ts";

for (const title of ["新馆开了（图）", "新馆开了(图)", "新馆开了(组图)", "新馆开了（多图）", "新馆开了(图", "新馆开了（图） "]) {
  test(`takes the mark from ${title}`, () => assert.deepEqual(splitPictureMark(title), { title: "新馆开了", picture: true }));
}
for (const title of ["新馆开了", "看图（地图）", "新馆开了（视频）", "（图）新馆"]) {
  test(`finds no mark in ${title}`, () => assert.deepEqual(splitPictureMark(title), { title, picture: false }));
}
