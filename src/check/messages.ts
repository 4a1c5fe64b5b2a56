/** What marks say, by message: {name} stands for a value of the mark. */
const MESSAGES = {
  "quotation-differs": ["引语与来稿不同：此处“{here}”，来稿“{there}”。", "The quotation differs from the report: “{here}” here, “{there}” there."],
  "quotation-lacks": ["引语比来稿少了“{there}”。", "The quotation leaves out “{there}” of the report."],
  "quotation-adds": ["引语比来稿多了“{here}”。", "The quotation adds “{here}”, which the report has not."],
  "quotation-nowhere": ["来稿中没有这句引语。", "No report has this quotation."],
  "number-differs": ["数字与来稿不同：来稿为“{there}”。", "The number differs from the report, which has “{there}”."],
  "number-nowhere": ["来稿中没有这个数字。", "No report has this number."],
  "trend-differs": ["升降与来稿相反：来稿为“{there}”。", "Rise and fall are exchanged: the report has “{there}”."],
  "date-differs": ["日期与来稿不同：来稿为“{there}”。", "The date differs from the report, which has “{there}”."],
  "date-nowhere": ["来稿中没有这个日期。", "No report has this date."],
  "date-impossible": ["日历上没有这一天。", "The calendar has no such day."],
  "weekday-wrong": ["{date}是{right}，不是{here}。", "{date} is a {right}, not {here}."],
  "weekday-differs": ["星期与来稿不同：来稿为“{there}”。", "The weekday differs from the report, which has “{there}”."],
  "name-differs": ["名称与来稿不同：来稿为“{there}”。", "The name differs from the report, which has “{there}”."],
  "name-near": ["与“{there}”只差一字，请核对。", "One character away from “{there}”: is it meant?"],
  "title-differs": ["{name}的职务与来稿不同：来稿为“{there}”。", "The report gives {name} another office: “{there}”."],
  "office-differs": ["职务与来稿不同：来稿为“{there}”。", "The office differs from the report, which has “{there}”."],
  "title-other-day": ["据名称表，{name}{day}的职务是“{there}”。", "By the table of names {name} held another office on {day}: “{there}”."],
  "undated-dateline": ["电头只写“日前”，没有日期。", "The dateline says 日前 and gives no date."],
  "undated-known": ["“日前”没有日期：来稿为“{there}”。", "日前 gives no date; the report has “{there}”."],
  "quote-unclosed": ["“{here}”没有配对的后引号或括号。", "{here} is never closed."],
  "quote-unopened": ["“{here}”没有配对的前引号或括号。", "{here} closes what was never opened."],
  "quote-crossed": ["“{here}”与前面的“{there}”不配对。", "{here} does not close {there}."],
  "quote-nested": ["引号之内应用单引号。", "Inside quotation marks single ones stand."],
  "quote-straight": ["中文应用弯引号“”。", "Chinese text has curly quotation marks."],
  "dash-for-one": ["破折号疑为“一”字之误。", "A dash seems to stand for the character 一."],
  "half-width": ["中文之间应用全角标点。", "Between Chinese characters punctuation is full-width."],
  "full-width": ["数字和字母应用半角。", "Digits and letters are half-width."],
  "paragraph-repeated": ["与第{number}段重复。", "Repeats paragraph {number}."],
  "sentence-repeated": ["句子重复。", "The sentence stands here twice."],
  "reprint-forbidden": ["来源“{source}”不允许转载，或授权不在有效期内。", "{source} does not permit reprints, or its licence does not hold today."],
  "reprint-source": ["转载稿没有写明来源。", "A reprint names its source; this one does not."],
  "reprint-headline": ["转载稿没有原标题。", "A reprint keeps its original headline; this one has none."],
  "reprint-author": ["转载稿没有署名。", "A reprint names its author; this one does not."],
  "reprint-editor": ["转载稿没有责任编辑。", "A reprint names the editor who is responsible; this one does not."],
  "reprint-clause": ["来源“{source}”没有转载声明，稿件也没有写。", "Neither {source} nor the article has a clause for reprints."],
  "word-listed": ["{reason}", "{reason}"],
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A mark's sentence in Chinese and in English. */
export function messageOf({ message, values }: { message: MessageId; values: Readonly<Record<string, string>> }): { zh: string; en: string } {
  const [zh, en] = MESSAGES[message];
  return { zh: filled(zh, values), en: filled(en, values) };
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w{1,10})\}/g, (_, name: string) => values[name] ?? "");
}
