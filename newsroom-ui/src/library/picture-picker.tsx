import type { PickedPicture } from "./picked.ts";

export interface PicturePickerProps {
  opened: boolean;
  onClose(): void;
  onPick(asset: PickedPicture): void;
}

/** Chooses a picture from the library, or takes a new one in. */
export default function PicturePicker(_: PicturePickerProps) {
  return null;
}
