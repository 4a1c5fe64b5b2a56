import { Modal } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import { AssetChoice } from "./asset-choice.tsx";

export interface RecordingPickerProps {
  onClose(): void;
  onPick(assetId: string): void;
}

/** Chooses a sound or a video from the library, or takes a new one in. */
export default function RecordingPicker({ onClose, onPick }: RecordingPickerProps) {
  const { t } = useMessages();
  return (
    <Modal opened onClose={onClose} size={1080} title={t("recording.pick-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <AssetChoice kinds={["sound", "video"]} accept="audio/*,video/mp4,video/webm" take={t("recording.pick")} onPick={({ id }) => onPick(id)} />
    </Modal>
  );
}
