import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sanitise } from "../../../../src/html/sanitise.ts";
import { cleanPaste } from "./clean-paste.ts";
import { HOLE, holesIn } from "./hole.ts";

const WORD_PARAGRAPHS = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:"";margin:0cm;} --></style></head><body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h1 style='mso-pagination:widow-orphan'><span style='font-family:宋体'>河城修复老码头<span lang=EN-US><o:p></o:p></span></span></h1>
<p class=MsoNormal style='text-indent:24.0pt;mso-char-indent-count:2.0'><span lang=EN-US style='mso-spacerun:yes'>&nbsp;&nbsp;&nbsp; </span><b>河城电</b><span
style='font-family:仿宋'>　老码头　修复工程ＡＢＣ于<span lang=EN-US>11</span>月<span lang=EN-US>20</span>日完工。<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal>工期<del cite="mailto:x" datetime="2026-11-20">八</del><ins cite="mailto:x">九</ins>个月<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[林1]</a></span>，<span style='font-style:italic'>分三段</span>。</p>
<!--EndFragment--></body></html>`;

const item = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:${level * 21}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>${text}<o:p></o:p></span></p>`;

const WECHAT = `<section data-tool="editor" style="margin: 0px;"><section style="display: flex;"><section style="flex: 1"><p style="text-align: center;"><span leaf="" style="font-size: 18px; font-weight: bold;">云州的桥</span></p></section></section>
<p style="line-height: 2em;"><span style="font-size: 15px; letter-spacing: 1px;"><span leaf="">三座旧桥，</span><strong><span leaf="">一年</span></strong><span leaf="">修完。</span></span></p><p><br></p>
<section nodeleaf=""><img class="rich_pages wxw-img" data-src="https://pictures.example/640?wx_fmt=jpeg" src="data:image/svg+xml;base64,PHN2Zy8+" data-ratio="0.66"></section>
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type>看不见的字</p><section><mp-common-profile data-nickname="云州"></mp-common-profile></section>
<p><span leaf="">图片由<img src="https://pictures.example/e.png" width="20" alt="">记者拍摄</span></p><iframe class="video_iframe" src="https://video.example/"></iframe></section>`;

const WEB = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">云州</span><span style="font-weight:400">讯</span></p></b>
<script>track()</script><div class="share"><button>分享</button></div><p>详见<a href="https://x.example/a?b=1&amp;c=2" target="_blank" onclick="go()">公告</a>、<a href="javascript:void(0)">评论</a>。</p>
<figure><picture><source srcset="a.webp"><img src="a.jpg" loading="lazy" alt="桥"></picture><figcaption>新桥<br>夜景</figcaption></figure><p>好<img class="emoji" alt="👍" src="/1f44d.png">看</p><img src="/count.gif" width="1" height="1">`;

const CASES: Record<string, [markup: string, body: string]> = {
  "Word's styles, empty lines, deleted words and comments go; letters keep their width": [
    WORD_PARAGRAPHS,
    "<h2>河城修复老码头</h2><p><strong>河城电</strong>　老码头　修复工程ＡＢＣ于11月20日完工。</p><p>工期九个月，<em>分三段</em>。</p>",
  ],
  "Word's numbers and dots become lists, one in the other": [
    `${item(1, "1.", "甲") + item(2, "·", "乙") + item(2, "·", "丙") + item(1, "2.", "丁")}<p>戊</p>${item(1, "Ø", "己")}`,
    "<ol><li><p>甲</p><ul><li>乙</li><li>丙</li></ul></li><li>丁</li></ol><p>戊</p><ul><li>己</li></ul>",
  ],
  "Word's Chinese numerals are text and stay": [item(1, "一、", "总则") + item(1, "（二）", "细则"), "<p>一、总则</p><p>（二）细则</p>"],
  "a list of Word that begins deep stands as it can": [item(3, "1)", "甲") + item(1, "1.", "乙"), "<ol><li>甲</li><li>乙</li></ol>"],
  "WeChat's sections become paragraphs, what it hides goes, its pictures leave holes": [
    WECHAT,
    `<p><strong>云州的桥</strong></p><p>三座旧桥，<strong>一年</strong>修完。</p><p>${HOLE}</p><p>图片由记者拍摄</p>`,
  ],
  "a web page leaves text, its links and holes with their captions": [
    WEB,
    `<p><strong>云州</strong>讯</p><p>详见<a href="https://x.example/a?b=1&amp;c=2">公告</a>、评论。</p><p>${HOLE}新桥<br>夜景</p><p>好👍看</p>`,
  ],
  "each of several pictures leaves its hole": [
    "<figure><img src=a><img src=b><figcaption>二</figcaption></figure>",
    `<p>${HOLE}</p><p>${HOLE}二</p>`,
  ],
  "a picture in running text leaves its hole there": ["<p>见<img src=a>处</p>", `<p>见${HOLE}处</p>`],
};

for (const [what, [markup, body]] of Object.entries(CASES)) test(what, () => assert.equal(cleanPaste(markup), body));

test("holes are counted", () => assert.equal(holesIn(cleanPaste(WEB + WECHAT)), 2));

test("whatever is pasted is a body in its normal form, and pasted again it does not change", () => {
  const part = fc.constantFrom(
    ...[
      "云州",
      "<p>",
      "</p>",
      "<img src=x>",
      "<b>",
      "</b>",
      "<figure>",
      "<figcaption>",
      "</figure>",
      "<section>",
      "<table><tr><td>",
      "&nbsp;",
      "<br>",
    ],
    ...["<p style='mso-list:l0 level2'>", "<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>1.</span>", "<del>", "</section>", "<ul>"],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
      const body = cleanPaste(parts.join(""));
      assert.equal(sanitise(body), body);
      assert.equal(cleanPaste(body), body);
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});
