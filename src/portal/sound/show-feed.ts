import { type PodcastEpisode, podcast } from "../../formats/podcast.ts";
import { episodesOf, type PublishedEpisode } from "../../store/published/episodes-of.ts";
import { showAt } from "../../store/published/shows-of.ts";
import { showPath } from "../../views/sound/player.ts";
import { type Made, openMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { transcriptPath } from "./transcript.ts";

/** The newest that a feed names: six years of a weekly show; directories keep what they have seen. */
const SIZE = 300;

/** `/podcasts/SHOW/feed.xml` */
export async function showFeed({ reading, frame }: Making, { params }: Ask): Promise<Made | null> {
  const { site, origin } = frame;
  const show = await showAt(reading, site.id, params["show"] ?? "");
  if (!show) return null;
  const episodes = await episodesOf(reading, { siteId: site.id, showId: show.id, limit: SIZE });
  const page = origin + showPath(show);
  const cover = show.cover?.files.at(-1)?.path;
  const xml = podcast({
    ...{ show, page, feed: `${page}/feed.xml`, copyright: site.name },
    cover: cover === undefined ? null : origin + cover,
    episodes: episodes.flatMap((episode) => episodeOf(episode, origin)),
  });
  return openMade("application/rss+xml", xml);
}

function episodeOf(article: PublishedEpisode, origin: string): PodcastEpisode[] {
  const { id, path, headline, summary, publishedAt, played, recording, byline } = article;
  if (!played || !recording) return [];
  return [
    {
      ...{ id, url: origin + path, title: headline, summary, publishedAt, ...recording, number: played.episode, people: byline },
      enclosure: { url: origin + played.path, type: played.type, length: played.size },
      transcript: origin + transcriptPath(article),
    },
  ];
}
