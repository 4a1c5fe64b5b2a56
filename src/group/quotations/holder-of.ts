/** The office that ends a stretch of text, with whose it is: 中国国务委员兼外长 of 同中国国务委员兼外长. */
export function holderOf(before: string): string {
  const clause = before.slice(Math.max(...[...",。:;()“”同与和向对 "].map((mark) => before.lastIndexOf(mark))) + 1);
  return clause.trim();
}
