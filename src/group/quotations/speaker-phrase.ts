/** The words that name a speaker, inside what stands before a verb of speech. */
export interface SpeakerPhrase {
  /** Where they stand in the paragraph; empty where the clause names nobody (并表示). */
  start: number;
  end: number;
  /** The attribution says when it was said: 国防部7日称. */
  dated: boolean;
  /** Who cites the speaker: 塔斯社 in 塔斯社援引…的话. */
  via: string | null;
  /** The document in which it was said: 双方在联合声明中. */
  document: { start: number; end: number } | null;
  /** 据 stands before: 据…介绍. */
  cited: boolean;
}

const DAY =
  /(?:(?:当地时间|北京时间)?(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}日(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚间|晚些时候|晚|早)?|今天|昨天|今日|昨日|当天|当日|当晚|日前|近日|近期|最近|同一?天|同日|此前一天|此前|早前|稍早|稍后|早些时候|随后|此后|之后|目前)$/;
/** No day: formal statements are told so (近日作出重要指示). */
const LATELY = /^(?:日前|近日|近期|最近|此前|早前|目前|随后|此后|之后)$/;
const ADVERB =
  /(?:还|也|则|又|再次|再|并且|并|同时|特别|着重|进一步|明确|一致|均|都|曾经|曾|多次|就此|对此|公开|共同|联合|坚定|郑重|严正|却|仍|已经|已|一再|反复|首次|率先|普遍|纷纷|不断|回应时|进而|因此|[\s\ufffc])$/;
/** Sets the scene, up to the verb: 在记者会上, 就…问题, 向记者. */
const SCENES = [
  // bounded: a clause, at most 90 characters, here and below
  /(?:在|于)[^,]{1,40}(?:上|中|时|后|期间|前|里|会|议|下)$/,
  // bounded: a clause
  /(?<=.)(?:就|对|针对|围绕)[^,]{1,30}(?:问题|一事|之事|事件|情况|言论|提问|做法|决定|行动|举措|计划|局势|冲突|会谈|协议|关税|袭击|此|报道|指控|说法|工作)$/,
  /(?<=.)向[^,]{0,10}(?:记者|媒体|公众|本报|本台|社|报|新闻|议会|国会|议员|双方|方)$/,
  // bounded: a clause
  /(?<=.)(?:代表|接受|回应|谈到|谈及|出席|会见|同|与|和|应|通过|参加|主持|致辞|答记者问)[^,]{0,40}时$/,
  /(?<=.)(?:发表|作出|做出|发布|公布|签署|通过)[^,的]{0,16}(?:声明|批示|指示|讲话|致辞|公告|通告|文章|通报|报告|消息|演讲|谈话|决议|公报|视频)$/,
  /(?<=.)以[^,]{1,12}(?:口吻|方式|形式|名义)$/,
  /(?<=.)(?:公布|发布|披露|发出|作出)的?$/,
  /(?<=.)报道$/,
];
const LEAD =
  /^(?:此外|另外|另有|同时|但是|但|而且|而|不过|然而|并且|其中|随后|对此|为此|因此|所以|也有|还有|有|会上|会后|会谈后|其间|期间|日前|近日|当天|当日|同日|同一?天|今天|昨天|此前|(?:当地时间|北京时间)?(?:\d{1,2}月)?\d{1,2}日|\s)+/;
/** What never belongs to a name and begins what the speaker did besides. */
const INSIDE = /(?<=..)(?:(?:\d{1,2}月)?\d{1,2}日|今天|昨天|当天|近日|日前|高度重视|热烈|在京|再次|多次)/;
const CITING = /^(.{2,24}?)(?:\d{1,2}日|今天|日前|当天|近日)?(?:援引|引述|引用|转引)/;
const DOCUMENT = /(?:声明|公报|文件|决议|协议|报告|宣言|公告|纪要|备忘录|白皮书)(?=[中里]$)/;

/**
 * The speaker's phrase in a clause: from after the last comma to the verb.
 * @param clause at most some eighty characters of `Reading.outside`
 * @param offset where it begins in its paragraph
 */
export function speakerPhrase(clause: string, offset: number): SpeakerPhrase {
  const core = withoutScenes(clause);
  const lead = LEAD.exec(clause.slice(0, core.end))?.[0] ?? "";
  const phrase = clause.slice(lead.length, core.end);
  const about = /^(?:另|又)?据/.exec(phrase)?.[0] ?? "";
  const citing = CITING.exec(phrase.slice(about.length));
  // bounded: a clause
  const used = citing ?? (/(?:的话|的说法)$/.test(phrase) ? /^(?:用|按照|按|借用)/.exec(phrase) : /^在(?=.+看来?$)/.exec(phrase));
  const start = lead.length + about.length + (used?.[0].length ?? 0);
  const end = Math.max(start, core.end - (/(?:的话|的说法|的消息|消息|的报道)$/.exec(clause.slice(start, core.end))?.[0].length ?? 0));
  const inside = INSIDE.exec(clause.slice(start, end));
  return {
    start: offset + start,
    end: offset + (inside ? start + inside.index : end),
    dated: core.dated || (inside !== null && /^\d|天/.test(inside[0])) || /\d日|天/.test(lead),
    via: citing?.[1] ?? null,
    document: core.document && { start: offset + core.document.start, end: offset + core.document.end },
    cited: about !== "",
  };
}

/** Takes days, adverbs and scenes off a clause's end. */
function withoutScenes(clause: string) {
  let end = clause.length;
  let dated = false;
  let document: { start: number; end: number } | null = null;
  for (;;) {
    const rest = clause.slice(0, end);
    const day = DAY.exec(rest);
    const found = day ?? ADVERB.exec(rest) ?? sceneAt(rest);
    if (!found) return { end, dated, document };
    dated ||= day !== null && !LATELY.test(found[0]);
    document ??= documentIn(found[0], found.index);
    end = found.index;
  }
}

function sceneAt(rest: string): RegExpExecArray | null {
  for (const scene of SCENES) {
    const found = scene.exec(rest);
    if (found) return found;
  }
  return null;
}

function documentIn(scene: string, offset: number) {
  const named = DOCUMENT.exec(scene);
  if (!named) return null;
  const start = Math.max(scene.lastIndexOf("的", named.index) + 1, 1);
  return { start: offset + start, end: offset + named.index + named[0].length };
}
