import { type Loss, lossOf } from "../core/old-post.ts";

const EMBED = /<(?:iframe|video|audio|object|embed|form|script)[\s>]/gi;

/** What a body of ours cannot hold: players, forms, scripts. */
export function embedsIn(markup: string): Loss[] {
  return lossOf("embeds", markup.match(EMBED)?.length ?? 0, "players, forms or scripts left out of the text");
}
