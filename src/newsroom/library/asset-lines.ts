import type { AssetKind } from "../../core/asset.ts";
import { mediaPath } from "../../store/media-path.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import type { WholeAsset } from "./asset-row.ts";
import { type RightsState, rightsOf } from "./rights-of.ts";

/** An asset as lists show it. */
export interface AssetLine {
  id: string;
  kind: AssetKind;
  fileName: string;
  caption: string;
  credit: string;
  alt: string;
  width: number;
  height: number;
  duration: number | null;
  size: number;
  type: string;
  focal: { x: number; y: number };
  expiresAt: number | null;
  rightsState: RightsState;
  uploadedAt: number;
  uploadedBy: Person;
  /** Address below the newsroom's API of a small rendition, and of one of some 640 px; null for what cannot be seen still. */
  thumbnail: string | null;
  preview: string | null;
}

/** The rows as lists show them, in their order. */
export async function assetLines({ write, clock }: Store, rows: readonly WholeAsset[]): Promise<AssetLine[]> {
  const nameOf = await staffNames(
    write,
    rows.map(({ uploadedById }) => uploadedById),
  );
  const ids = rows.map(({ id }) => id);
  const all = ids.length === 0 ? [] : await write.selectFrom("renditions").selectAll().where("assetId", "in", ids).orderBy("width").execute();
  return rows.map((row) => {
    const renditions = all.filter(({ assetId }) => assetId === row.id);
    const { id, kind, fileName, caption, credit, alt, width, height, duration, size, type, expiresAt } = row;
    return {
      ...{ id, kind, fileName, caption, credit, alt, width, height, duration, size, type, expiresAt },
      focal: { x: row.focalX, y: row.focalY },
      rightsState: rightsOf(expiresAt, clock.now()),
      uploadedAt: row.createdAt,
      uploadedBy: nameOf(row.uploadedById),
      thumbnail: addressOf(renditions[0]),
      preview: addressOf(renditions.find((one) => one.width >= 640) ?? renditions.at(-1)),
    };
  });
}

/** Renditions are JPEGs. */
function addressOf(rendition: { blobHash: string } | undefined): string | null {
  return rendition ? staffMediaPath(rendition.blobHash, "image/jpeg") : null;
}

/** Where a blob of the library is served to whoever is signed in. */
export function staffMediaPath(hash: string, type: string): string {
  return `/newsroom/api${mediaPath(hash, type)}`;
}
