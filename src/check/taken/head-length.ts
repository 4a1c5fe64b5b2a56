// bounded: its parts say how often at most
const FILED = /^[^，。；！？“”\n]{1,50}?(?:电|讯|报道|消息|编发|编译|综合)(?:（[^（）\n]{1,60}）[\s：:]?|[\s：:])\s?/;
const CITED = /^据[^，。；！？\n]{1,20}(?:报道|消息)，/;
/** The site's desk, then the dateline. */
const MOST_HEADS = 2;

/** Characters at a paragraph's start that say who filed what follows (丝路资讯网莫斯科编发：塔斯社莫斯科9月11日电 据俄新社报道，) as this newsroom writes it: they are no text of the dispatch. */
export function headLength(text: string): number {
  let end = 0;
  for (let i = 0; i < MOST_HEADS; i++) end += FILED.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0;
  return end + (CITED.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0);
}

/** No head is longer. */
const LONGEST = 120;
