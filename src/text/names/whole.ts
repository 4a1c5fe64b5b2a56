import { isCountry } from "../places.ts";
import { NOUN } from "./lexicon.ts";
import type { NameTable } from "./name-table.ts";
import type { Piece } from "./piece.ts";
import { unitSet } from "./unit-set.ts";

/** What organisations end with. */
const HEAD =
  /(?:委员会|办公室|总局|总署|管理局|研究所|研究院|科学院|大学|学院|中学|小学|公司|集团|银行|央行|协会|联合会|联盟|基金会|法院|检察院|议会|国会|参议院|众议院|政府|外交部|国防部|财政部|司法部|商务部|卫生部|内政部|能源部|交通部|教育部|农业部|武装部队|武装力量|国防军|总参谋部|参谋部|电视台|广播电台|通讯社|出版社|博物馆|纪念馆|医院|理事会|秘书处|代表院|安全局|警察局|气象台|工会|商会|学会|杂志社|报社|军区|救援队|王室|党)$/;
const lastOfHeads = unitSet("会室局署所院学司行协联盟府部队量军台社馆处室党");
/** Organs that every state has: 美国 + 商务部 is not the one of the table. */
const ORGAN = /(?:部|署|局|委|院|厅|政府|银行|委员会|办公室)$/;
const FULL_NAME =
  /^(?:(?:伊斯兰|人民|民主|社会主义|联邦|合作|阿拉伯|联合)*(?:共和国|王国|联邦|酋长国|公国)|特别行政区|自治区|地带|半岛|群岛|高原|平原|盆地|山脉|运河|海峡|沙漠)$/;
/** Most words of one organisation's name. */
const MOST_WORDS = 7;

/** Joins pieces that are one name: 俄罗斯 + 国防部, 肯尼亚 + 共和国. */
export function whole(text: string, pieces: readonly Piece[], table: NameTable): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const word = text.slice(piece.start, piece.end);
    const last = joined.at(-1);
    if (last?.kind === "place" && FULL_NAME.test(word)) joined[joined.length - 1] = { ...last, end: piece.end };
    else if (piece.row >= 0) joined.push(piece.kind === "organisation" && ORGAN.test(word) ? ofState(text, joined, piece, table) : piece);
    else if (piece.kind === "organisation" || (piece.kind === null && lastOfHeads[word.charCodeAt(word.length - 1)] === 1 && HEAD.test(word)))
      joined.push(organisation(joined, piece));
    else joined.push(piece);
  }
  return joined;
}

/** A state's organ with its state, which is taken from `joined`. */
function ofState(text: string, joined: Piece[], organ: Piece, { rows }: NameTable): Piece {
  const state = joined.at(-1);
  const own = rows[organ.row]?.country;
  if (state?.kind !== "place" || !own) return organ;
  const country = rows[state.row]?.country ?? (isCountry(text.slice(state.start, state.end)) ? "unknown" : null);
  if (country === null) return organ;
  joined.pop();
  return { ...organ, start: state.start, row: country === own ? organ.row : -1 };
}

/** The organisation that `head` ends, with the words that belong to it, which are taken from `joined`; `head` as it is where none names whose it is. */
function organisation(joined: Piece[], head: Piece): Piece {
  let first = joined.length;
  let proper = joined.length;
  for (; first > 0 && joined.length - first < MOST_WORDS; first--) {
    const piece = joined[first - 1];
    const isProper = piece?.kind === "place" || piece?.kind === "organisation";
    if (!isProper && (proper < joined.length || piece?.kind !== null || piece.wordClass !== NOUN)) break;
    if (isProper) proper = first - 1;
  }
  if (proper === joined.length) return head;
  const [start = head] = joined.splice(proper);
  return { ...head, start: start.start, kind: "organisation" };
}
