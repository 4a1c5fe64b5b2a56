/**
 * A sanitised body whose links and pictures name their host, for readers who meet it elsewhere than on the site. `origin` without a slash at the end.
 * Sound only on the sanitiser's output: there values hold no raw "<" or ">".
 */
export function wholeAddresses(bodyHtml: string, origin: string): string {
  return bodyHtml.replace(/<(?:a|img) [^<>]*>/g, (tag) => tag.replace(/ (href|src)="\/(?!\/)/, ` $1="${origin}/`));
}
