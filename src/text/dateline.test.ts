import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDateline } from "./dateline.ts";

const published = "2020-09-12T08:51:18+08:00";
/** agency place date mode reporters | text proper, in one line to compare. */
function read(paragraph: string): string | null {
  const found = readDateline(paragraph, { published });
  if (!found) return null;
  const { agency, place, date, mode, reporters } = found.dateline;
  return `${agency} ${place} ${date} ${mode} ${reporters.join("+")}|${paragraph.slice(found.end)}`;
}

const READ: [string, string][] = [
  ["新华社莫斯科9月11日电(记者陆一舟 韩若水)会谈开始。", "新华社 莫斯科 2020-09-11 电 陆一舟+韩若水|会谈开始。"],
  ["　　新华社北京1月5日电 题：山里的邮路", "新华社 北京 2020-01-05 电 |山里的邮路"],
  ["新华社快讯：云州市发生地震。", "新华社 null null 讯 |云州市发生地震。"],
  ["中新社莫斯科9月11日电 记者 陆一舟 展览开幕。", "中新社 莫斯科 2020-09-11 电 陆一舟|展览开幕。"],
  ["中新网9月11日电 据介绍，展览开幕。", "中新网 null 2020-09-11 电 |据介绍，展览开幕。"],
  ["中新社云州9月11日电 (记者 陆一舟)展览开幕。", "中新社 云州 2020-09-11 电 陆一舟|展览开幕。"],
  ["本报讯（记者陆一舟、韩若水 通讯员丁香）展览开幕。", "null null null 讯 陆一舟+韩若水+丁香|展览开幕。"],
  ["本报讯 记者陆一舟报道：展览开幕。", "null null null 讯 陆一舟|展览开幕。"],
  ["本报北京9月11日电 展览开幕。", "null 北京 2020-09-11 电 |展览开幕。"],
  ["人民网莫斯科9月11日电（记者 陆 舟 韩若水）展览开幕。", "人民网 莫斯科 2020-09-11 电 陆舟+韩若水|展览开幕。"],
  ["据新华社北京9月11日电，展览开幕。", "新华社 北京 2020-09-11 电 |展览开幕。"],
  ["【新华社东京9月11日电】展览开幕。", "新华社 东京 2020-09-11 电 |展览开幕。"],
  ["北原新闻社河城9月11日电 展览开幕。", "北原新闻社 河城 2020-09-11 电 |展览开幕。"],
  ["（新华社东京9月11日电）展览开幕。", "新华社 东京 2020-09-11 电 |展览开幕。"],
  ["塔斯社莫斯科日前报道 外长说，会谈有益。", "塔斯社 莫斯科 null 报道 |外长说，会谈有益。"],
  ["塔斯社莫斯科9月11日电 外长说。", "塔斯社 莫斯科 2020-09-11 电 |外长说。"],
  ["俄新社莫斯科日前消息 外长说。", "俄新社 莫斯科 null 消息 |外长说。"],
  ["卫星通讯社莫斯科9月12日电 外长说。", "卫星社 莫斯科 2020-09-12 电 |外长说。"],
  ["《劳动报》日前报道 外长说。", "劳动报 null null 报道 |外长说。"],
  ["俄罗斯《北风报》日前报道 外长说。", "北风报 null null 报道 |外长说。"],
  ["路透社9月11日伦敦电 议会说。", "路透社 伦敦 2020-09-11 电 |议会说。"],
  ["法新社巴黎11日电 议会说。", "法新社 巴黎 2020-09-11 电 |议会说。"],
  ["（央视新闻）展览开幕。", "央视新闻 null null null |展览开幕。"],
  ["(央视记者 陆一舟)展览开幕。", "央视 null null null 陆一舟|展览开幕。"],
  ["央视网消息（晚间播报）：展览开幕。", "央视网 null null 消息 |展览开幕。"],
  ["丝路通讯社云州5月3日电 展览开幕。", "丝路通讯社 云州 2020-05-03 电 |展览开幕。"],
  ["北岸日报云州5月3日讯 展览开幕。", "北岸日报 云州 2020-05-03 讯 |展览开幕。"],
  ["云州日报讯（记者 陆一舟）展览开幕。", "云州日报 null null 讯 陆一舟|展览开幕。"],
  ["云州美术网讯今天下午，展览开幕。", "云州美术网 null null 讯 |今天下午，展览开幕。"],
  ["参考消息网9月11日报道 议会说。", "参考消息 null 2020-09-11 报道 |议会说。"],
  ["中国青年报客户端北京9月11日电（中青报·中青网记者 陆一舟）展览开幕。", "中国青年报 北京 2020-09-11 电 陆一舟|展览开幕。"],
  ["新华社北京9月11日电（记者陆一舟、韩若水 参与采写：丁香）展览开幕。", "新华社 北京 2020-09-11 电 陆一舟+韩若水+丁香|展览开幕。"],
  ["新华社“北岸一号”9月11日电 船到了。", "新华社 “北岸一号” 2020-09-11 电 |船到了。"],
  ["新华社北京9月11日新媒体专电 展览开幕。", "新华社 北京 2020-09-11 电 |展览开幕。"],
  ["本报讯 记者陆一舟 通讯员丁香报道：展览开幕。", "null null null 讯 陆一舟+丁香|展览开幕。"],
  ["国际在线报道（记者 陆一舟）：展览开幕。", "国际在线 null null 报道 陆一舟|展览开幕。"],
  ["【环球网综合报道】展览开幕。", "环球网 null null 报道 |展览开幕。"],
  ["【环球时报驻俄罗斯特派记者 陆一舟】展览开幕。", "环球时报 null null null 陆一舟|展览开幕。"],
  ["（中央社記者陸一舟台北11日電）展覽開幕。", "中央社 台北 2020-09-11 电 陸一舟|展覽開幕。"],
  ["（中央社東京11日綜合外電報導）展覽開幕。", "中央社 東京 2020-09-11 报道 |展覽開幕。"],
  ["北京2021年1月5日 /美通社/ -- 展览开幕。", "美通社 北京 2021-01-05 电 |展览开幕。"],
  ["BEIJING, Sept. 11 /PRNewswire/ -- It opened.", "美通社 北京 2020-09-11 电 |It opened."],
  ["MOSCOW, Sept. 11 (Xinhua) -- Talks began.", "新华社 莫斯科 2020-09-11 电 |Talks began."],
  ["PARIS (AP) — Talks began.", "美联社 巴黎 null 电 |Talks began."],
  ["MOSCOW, September 11. /TASS/. Talks began.", "塔斯社 莫斯科 2020-09-11 电 |Talks began."],
  ["МОСКВА, 11 сентября. /ТАСС/. Переговоры начались.", "塔斯社 莫斯科 2020-09-11 电 |Переговоры начались."],
  ["МОСКВА, 11 сен — РИА Новости. Переговоры начались.", "俄新社 莫斯科 2020-09-11 电 |Переговоры начались."],
  ["新华社“北岸2”号9月11日电（记者陆一舟）船到了。", "新华社 “北岸2”号 2020-09-11 电 陆一舟|船到了。"],
  ["新华社记者陆一舟、韩若水", "新华社 null null null 陆一舟+韩若水|"],
  ["本台记者陆一舟报道：展览开幕。", "null null null 报道 陆一舟|展览开幕。"],
  ["中新网云州9月11日电(陆一舟 丁香)展览开幕。", "中新网 云州 2020-09-11 电 陆一舟+丁香|展览开幕。"],
  ["工人日报—中工网北京9月11日电（记者 陆一舟）展览开幕。", "工人日报 北京 2020-09-11 电 陆一舟|展览开幕。"],
  ["路透伦敦9月11日 - 议会说。", "路透社 伦敦 2020-09-11 电 |议会说。"],
  ["韩国《北风报》网站9月11日文章 题：谁在买粮", "北风报 null 2020-09-11 null |谁在买粮"],
  ["羊城晚报讯 记者陆一舟、通讯员丁香报道：展览开幕。", "羊城晚报 null null 讯 陆一舟+丁香|展览开幕。"],
  ["中評社倫敦9月11日電／展覽開幕。", "中评社 倫敦 2020-09-11 电 |展覽開幕。"],
  ["大公報訊（記者 陸一舟 北京報道）展覽開幕。", "大公报 北京 null 讯 陸一舟|展覽開幕。"],
  ["（曼谷11日讯）展览开幕。", "null 曼谷 2020-09-11 讯 |展览开幕。"],
  ["〔記者陸一舟／台北報導〕展覽開幕。", "null 台北 null 报道 陸一舟|展覽開幕。"],
  ["LONDON/PARIS, Sept 11 (Reuters) - Talks began.", "路透社 伦敦/巴黎 2020-09-11 电 |Talks began."],
  ["Doha, 11th September, 2020 (QNA) -- Talks began.", "卡塔尔通讯社 多哈 2020-09-11 电 |Talks began."],
  ["Delhi, Sep 11 (PTI) Talks began.", "印度报业托拉斯 Delhi 2020-09-11 电 |Talks began."],
  ["Muscat, September 11, 2020, KUNA -- Talks began.", "科威特通讯社 马斯喀特 2020-09-11 电 |Talks began."],
  ["(ANSA) - MILAN, SEP 11 - Talks began.", "安莎社 米兰 2020-09-11 电 |Talks began."],
  ["ТАСС, 11 сентября. Переговоры начались.", "塔斯社 null 2020-09-11 电 |Переговоры начались."],
  ["11 сентября, Брест /Корр. БЕЛТА/. Переговоры начались.", "白通社 布列斯特 2020-09-11 电 |Переговоры начались."],
  ["МОСКВА, 11 сен - РИА Новости, Анна Лугова. Переговоры начались.", "俄新社 莫斯科 2020-09-11 电 Анна Лугова|Переговоры начались."],
  ["АСТАНА. КАЗИНФОРМ – Переговоры начались.", "哈通社 阿斯塔纳 null 电 |Переговоры начались."],
  ["Москва. 11 сентября. ИНТЕРФАКС - Переговоры начались.", "国际文传电讯社 莫斯科 2020-09-11 电 |Переговоры начались."],
];
for (const [paragraph, expected] of READ) test(`reads the dateline of ${paragraph}`, () => assert.equal(read(paragraph), expected));

const NONE = [
  "路透社报道说，议会通过了法案。",
  "据路透社报道，议会通过了法案。",
  "据新华社消息，展览开幕。",
  "（新华社）报道称，展览开幕。",
  "（据《北风报》报道）展览开幕。",
  "（据新华社）展览开幕。",
  "据央视新闻9月11日报道，展览开幕。",
  "据英国路透社11日最新消息，议会通过了法案。",
  "据美国《北风报》11日报道，议会通过了法案。",
  "据塔斯社、俄新社等媒体9月11日报道，议会通过了法案。",
  "新华社记者从云州市政府获悉，展览开幕。",
  "新华社9月11日电话采访了馆长。",
  "美联社援引知情人士的话说，展览开幕。",
  "中新社记者9月11日在云州看到，展览开幕。",
  "会谈后，新华社莫斯科9月11日电（记者陆一舟）。",
  "社会各界9月11日电贺开馆。",
  "云州日报社9月11日举行开馆仪式。",
  "联合报道组一行到访云州。",
  "央视新闻的画面显示，展览开幕。",
  "（图片由云州在线提供）展览开幕。",
  "新华社记者从云州赶到现场。",
  "本台记者在现场看到，展览开幕。",
  "（央视）画面显示，展览开幕。",
  "Москва, 11 сентября — день рождения поэта.",
  "ТАСС сообщает, что переговоры начались.",
  "London, September 11 - a day to remember.",
  "The Museum (City) - an opening.",
  "",
];
for (const paragraph of NONE) test(`finds no dateline in ${paragraph || "nothing"}`, () => assert.equal(read(paragraph), null));

test("takes the own desk before a dispatch for a prefix", () => {
  const paragraph = "丝路资讯网莫斯科编发：塔斯社莫斯科日前报道 外长说。";
  const found = readDateline(paragraph, { published });
  assert.deepEqual(found?.prefix, { source: "丝路资讯网", place: "莫斯科", act: "编发" });
  assert.deepEqual([found?.desk, found?.dateline.agency, found?.recent], ["莫斯科", "塔斯社", true]);
  assert.equal(paragraph.slice(found?.end), "外长说。");
});

test("reads a desk alone as a dateline of its own", () => {
  const found = readDateline("丝路资讯网莫斯科编发：外长说。", { published });
  assert.deepEqual(found?.dateline, { agency: "丝路资讯网", place: "莫斯科", date: null, mode: "编发", reporters: [] });
});

test("puts a day of December before a publication in January", () => {
  assert.equal(readDateline("新华社北京12月31日电 展览开幕。", { published: "2021-01-01T00:10:00+08:00" })?.dateline.date, "2020-12-31");
});

test("leaves the date open where nothing tells the year", () => {
  assert.equal(readDateline("新华社北京12月31日电 展览开幕。")?.dateline.date, null);
  assert.equal(readDateline("新华社北京2020年12月31日电 展览开幕。")?.dateline.date, "2020-12-31");
});

test("leaves out a day that no calendar has", () => {
  assert.equal(readDateline("新华社北京2月30日电 展览开幕。", { published })?.dateline.date, null);
});

test("ends inside the paragraph, whatever it meets, and gives real days", () => {
  const piece = fc.constantFrom(
    "新华社",
    "本报",
    "《北风报》",
    "莫斯科",
    "9月11日",
    "2月30日",
    "11日",
    "电",
    "讯",
    "日前报道",
    "(",
    ")",
    "（",
    "记者",
    "陆一舟",
    " ",
    "：",
    "，",
    "据",
    "【",
    "】",
    "MOSCOW",
    ", Sept. 11 ",
    "(Xinhua)",
    "--",
    "展览",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const paragraph = pieces.join("");
      const found = readDateline(paragraph, { published });
      if (!found) return true;
      const { date } = found.dateline;
      return found.end > 0 && found.end <= paragraph.length && (date === null || new Date(date).toISOString().startsWith(date));
    }),
    { numRuns: 2000 },
  );
});

test("towns and agencies that no table knows are read where the form vouches for them", () => {
  const published = "2026-11-21T10:00:00+08:00";
  const read = (text: string) => readDateline(text, { published });
  assert.deepEqual(read("丝路资讯网云州编发：河谷社云州日前报道 四国代表结束磋商。")?.prefix, { source: "丝路资讯网", place: "云州", act: "编发" });
  assert.equal(read("石门电讯石门11月19日电 岚山国交通署宣布开工。")?.dateline.place, "石门");
  assert.equal(read("云州电台11月20日消息 明日起调整邮车班次。")?.dateline.agency, "云州电台");
  for (const sentence of ["河谷社记者日前报道 四国磋商结束。", "晚报记者综合：四国磋商结束。", "出版社日前报道了一本新书。"])
    assert.equal(read(sentence), null, sentence);
});
