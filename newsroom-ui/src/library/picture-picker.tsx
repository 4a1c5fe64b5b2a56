import { Modal } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import { AssetChoice } from "./asset-choice.tsx";
import type { AssetLine } from "./asset-line.ts";
import type { PickedPicture } from "./picked.ts";

export interface PicturePickerProps {
  opened: boolean;
  onClose(): void;
  onPick(asset: PickedPicture): void;
}

/** Chooses a picture from the library, or takes a new one in. */
export default function PicturePicker({ opened, onClose, onPick }: PicturePickerProps) {
  const { t } = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} size={1080} title={t("library.pick-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {opened && <AssetChoice kinds={["picture"]} accept="image/*" take={t("library.pick")} onPick={(asset) => onPick(picked(asset))} />}
    </Modal>
  );
}

function picked({ id, alt, caption, credit, width, height, preview }: AssetLine): PickedPicture {
  return { id, alt, caption, credit, width, height, thumbnail: preview ?? "" };
}
