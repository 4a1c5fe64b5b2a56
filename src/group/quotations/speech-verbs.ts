/** A verb of speech where it stands. */
export interface SpeechVerb {
  /** As printed: 表示, 报道称, 告诉记者. */
  verb: string;
  start: number;
  end: number;
  /** What was said may follow without a mark between: 称会谈富有成效. */
  joins: boolean;
}

/** What was said may follow directly. */
const JOINING = "表示|指出|强调|认为|坦言|直言|声称|宣称|坚称|透露|说道|称|说|看来";
/** What was said follows behind a comma, a colon or an opening mark only: 呼吁各方克制 tells of an act. */
const PAUSING =
  "宣布|重申|呼吁|警告|提出|要求|谴责|介绍|解释|补充|承认|否认|证实|建议|敦促|回应|回答|通报|提到|谈到|写道|批评|感叹|号召|反问|质疑|预测|预计|判断|主张|承诺|保证|抱怨|相信|希望|赞叹|评价|评论|总结|回忆|明确|叮嘱|嘱咐|勉励|寄语|祝愿|称赞|提醒|披露|讲道|答道|问道|喊道";
const SOURCE = new RegExp(`告诉[^,:。;“”]{1,15}(?=[,:“])|(?:${PAUSING}|报道|发文|表示|指出|强调|透露)(?:说|称|道)|${JOINING}|${PAUSING}`, "g"); // bounded: each alternative is a word, and the one run at most 15 characters

/** Ends a word that only looks like 说, 称 or another verb of speech, or makes it passive. */
const NO_VERB_BEFORE: Readonly<Record<string, RegExp>> = {
  说: /(?:[据小传听演解述学论劝游邪再妄胡瞎笑细诉]|(?<!的)话|可以|换句话|不用|或者|能够|也就是|总的来|一般来)$/,
  称: /(?:[名简俗对职尊自人通全古旧别昵统堪号又所誉美著]|被[^,。;]{0,12}|合并?)$/,
  认为: /(?:被[^,。;]{0,8}|一般|普遍被|自)$/,
};
/** Begins a word, or an object that is no clause. */
const NO_VERB_BEHIND: Readonly<Record<string, RegExp>> = {
  说: /^(?:[明法服唱理客书教辞成破谎了的过到起]|不定|不上|出)/,
  称: /^(?:[为号赞作呼职雄霸谓之的颂]|得上|其为|道)/,
  表示: /^(?:[的了着过对向]|衷心|热烈|诚挚|崇高|高度|强烈|坚决|深切|由衷|极大|严重|欢迎|祝贺|感谢|赞赏|支持|反对|担忧|担心|关切|哀悼|慰问|敬意|同意|遗憾|谴责|不满|抗议|肯定|认可|满意|理解|震惊|愤怒|失望|歉意|问候|悼念|乐观|怀疑|异议|出|一致|充分|极为|非常|十分|深感)/,
  指出: /^[了的过]/,
  强调: /^[了的过]/,
  认为: /^的/,
  透露: /^[了的过出]/,
};
const PAUSE = /^\s?[,:]|^\s?“/;

/** The verbs of speech in a part of what the reporter says (`Reading.outside`), in order; indexes count in the whole. */
export function speechVerbsIn(outside: string, from: number, to: number): SpeechVerb[] {
  const part = outside.slice(from, to);
  return [...part.matchAll(SOURCE)].flatMap(({ 0: verb, index }) => {
    const end = index + verb.length;
    const before = part.slice(Math.max(0, index - 14), index);
    const behind = part.slice(end, end + 4);
    const pauses = PAUSE.test(behind);
    const joins = new RegExp(`^(?:${JOINING})$|[说称道]$`).test(verb); // bounded: a verb of at most 17 characters
    if (NO_VERB_BEFORE[verb]?.test(before) || before.lastIndexOf("《") > before.lastIndexOf("》")) return [];
    if (!pauses && NO_VERB_BEHIND[verb]?.test(behind)) return [];
    if (!pauses && !joins && !/^\s?[。;]?$/.test(behind.slice(0, 1))) return [];
    return [{ verb, start: from + index, end: from + end, joins }];
  });
}
