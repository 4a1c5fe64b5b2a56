const DOCUMENTS =
  "声明|文件|公报|报告书|报告|白皮书|通报|通知|决议|社论|公告|贺信|意见|建议|纲要|规划|条例|宣言|协议|备忘录|报道|草案|方案|决定|通告|文章|稿";
const DOCUMENT = new RegExp(`(?:${DOCUMENTS})》?稿?$`); // bounded: an ending
/** A document that does not say which one it is. */
const BARE_DOCUMENT = new RegExp(`^(?:${DOCUMENTS})$`); // bounded: a word
/** More names of documents than these are not kept: 文件 means a recent one. */
const KEPT = 20;

/** Whether a phrase names a document: 俄中外长联合声明, 文件. */
export function isDocument(phrase: string): boolean {
  return DOCUMENT.test(phrase);
}

/** The documents that one dispatch cites. */
export class Documents {
  #named: string[] = [];

  /** Name of the document that `phrase` means: 文件 is whatever document was cited last, 声明 the last one of that name. */
  meant(phrase: string): string {
    const behind = phrase.slice(phrase.lastIndexOf("的") + 1);
    const name = BARE_DOCUMENT.test(behind) ? phrase : behind;
    if (BARE_DOCUMENT.test(name)) return this.#named.findLast((known) => name === "文件" || known.endsWith(name)) ?? name;
    this.#named = [...this.#named.slice(1 - KEPT), name];
    return name;
  }
}
