import { TextInput } from "@mantine/core";
import { wallText } from "./wall-text.ts";

interface Props {
  label: string;
  /** As wall-text.ts writes it; empty while it is being typed. */
  wall: string;
  set(wall: string): void;
  zone: string;
  error: string | false;
}

/** A minute to come, by a site's clocks: typed, or chosen in the browser's own calendar. */
export function TimeField({ label, wall, set, zone, error }: Props) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={wall}
      min={wallText(Date.now(), zone)}
      onChange={(event) => set(event.currentTarget.value)}
      error={error}
    />
  );
}
