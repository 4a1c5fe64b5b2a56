import type { ListItem } from "../../core/published.ts";
import { everyArticle } from "../../store/published/every-article.ts";
import { qrPath } from "../../views/share.ts";
import type { Making, PageLister } from "../making.ts";
import { transcriptPath } from "../sound/transcript.ts";

type Listed = Pick<ListItem, "path" | "recording"> & { hasPictures: boolean; isWithdrawn: boolean };

/** Every article, withdrawn ones included. */
export const articleAddresses = lister(
  () => true,
  ({ path }) => path,
);

/** The pictures by themselves of those that have any. */
export const galleryAddresses = lister(
  ({ hasPictures, isWithdrawn }) => hasPictures && !isWithdrawn,
  ({ path }) => `${path}/pictures`,
);

/** The addresses as pictures for a telephone's camera. */
export const qrAddresses = lister(
  ({ isWithdrawn }) => !isWithdrawn,
  ({ path }) => qrPath(path.slice(path.lastIndexOf("/") + 1)),
);

export const transcriptAddresses = lister(isHeard, transcriptPath);

export const captionsAddresses = lister(isHeard, ({ path }) => `${path}/captions.vtt`);

function isHeard({ recording, isWithdrawn }: Listed): boolean {
  return recording !== undefined && !isWithdrawn;
}

function lister(isThere: (article: Listed) => boolean, address: (article: Listed) => string): PageLister {
  return async (making) => (await everyOne(making)).filter(isThere).map(address);
}

/** What the lists ask of each article, read once for all of them. */
function everyOne({ portal, reading, frame }: Making): Promise<Listed[]> {
  return portal.parts.part(reading, `addresses ${frame.site.id}`, async (reading) => {
    const all: Listed[] = [];
    for await (const { item, isWithdrawn } of everyArticle(reading, frame.site.id)) {
      const { path, recording, hasPicture } = item;
      all.push({ path, hasPictures: hasPicture, isWithdrawn, ...(recording && { recording }) });
    }
    return all;
  });
}
