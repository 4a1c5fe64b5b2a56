import { useSyncExternalStore } from "react";
import type { PickedPicture } from "../../library/picked.ts";
import type { EditorsPicture } from "../routes.ts";

/** What the editor shows of a picture of the library. */
export interface KnownPicture {
  assetId: string;
  alt: string;
  caption: string;
  credit: string;
  /** Null until the server has said. */
  rights: string | null;
  /** px, of the original. */
  width: number;
  height: number;
  /** Addresses for whoever is signed in. */
  small: string;
  large: string;
}

const listeners = new Set<() => void>();
let known: ReadonlyMap<string, KnownPicture> = new Map();

/** Remembers pictures that the server told of. */
export function learnPictures(pictures: readonly EditorsPicture[]): void {
  for (const { assetId, alt, caption, credit, rights, width, height, renditions } of pictures) {
    const small = (renditions.find((one) => one.width >= 240) ?? renditions.at(-1))?.path ?? "";
    const large = (renditions.find((one) => one.width >= 900) ?? renditions.at(-1))?.path ?? "";
    remember({ assetId, alt, caption, credit, rights, width, height, small, large });
  }
}

/** Remembers a picture that was just chosen. */
export function learnPicked({ id, thumbnail, ...rest }: PickedPicture): void {
  if (!known.has(id)) remember({ assetId: id, ...rest, rights: null, small: thumbnail, large: thumbnail });
}

export function knownPicture(assetId: string): KnownPicture | undefined {
  return known.get(assetId);
}

/** Hears of every picture learnt; returns how to stop. */
export function onPictureLearnt(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export function useKnownPictures(): ReadonlyMap<string, KnownPicture> {
  return useSyncExternalStore(onPictureLearnt, () => known);
}

function remember(picture: KnownPicture): void {
  if (JSON.stringify(known.get(picture.assetId)) === JSON.stringify(picture)) return;
  known = new Map([...known, [picture.assetId, picture]]);
  for (const heard of listeners) heard();
}
