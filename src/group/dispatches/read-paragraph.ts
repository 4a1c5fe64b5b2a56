import { leadTerms } from "../lead-terms.ts";
import { likenessTo, type WeighedTerms, weighTerms } from "../weigh-terms.ts";

/** What of a paragraph tells whether it goes on with what stands before. */
export interface ParagraphRead {
  terms: WeighedTerms;
  likenessTo(other: WeighedTerms): number;
  /** The same of its first words alone, where a new report names whom it is about. */
  headLikenessTo(other: WeighedTerms): number;
  /** 1 or 0 for each of `CUES`. */
  cues: number[];
  /** Logarithm of the count of its terms. */
  length: number;
}

/** Characters of a paragraph's first words. */
const HEAD = 24;

/** Openings that go on (此外, 他, 会议指出), that begin (记者从…获悉, 今天), and a day or an office among the first words, as a new report has them. */
const CUES = [
  /^(?:此外|同时|另外|其中|目前|据介绍|据了解|他|她|它|这|该|当前|会议|文章|双方|对此|随后|其间|会上|会前|会后|活动|期间|接下来|下一步|未来|近年来|与此同时|不仅|除了|而|在此|为此|数据显示|专家|业内|仪式|座谈|报告|通报|[“"])/,
  /^(?:记者(?:今天|今日|从|日前|\d)|今天|今日|昨天|昨日|今晨|今晚|今早|日前|近日|当地时间|\d{1,2}月|\d{1,2}日|国家|国务院|中国|外交部|教育部|根据|据)/,
  // bounded: a paragraph's first words
  /^.{2,16}?(?:表示|指出|强调|说|认为|称|介绍|透露|要求|希望|呼吁)/,
  // bounded: a paragraph's first words
  /^.{0,14}?(?:今天|今日|昨天|昨日|昨晚|今晚|今晨|日前|近日|当地时间|\d{1,2}日|[（(]\d{1,2}月\d{1,2}日[）)])/,
  /部|局|委|署|集团|公司|研究院|中心|法院|政府|银行/,
];

/** Reads one paragraph; of a long one its first 1,500 characters. */
export function readParagraph(paragraph: string): ParagraphRead {
  const terms = weighTerms(leadTerms("", paragraph), NOTHING_KNOWN);
  const head = paragraph.slice(0, HEAD);
  return {
    terms,
    likenessTo: likenessTo(terms),
    headLikenessTo: likenessTo(weighTerms(leadTerms("", head), NOTHING_KNOWN)),
    cues: CUES.map((cue) => Number(cue.test(head))),
    length: Math.log(1 + terms.length),
  };
}

const NOTHING_KNOWN = { articles: 0, of: () => 0 };
