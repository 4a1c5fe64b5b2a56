import { ActionIcon, Tooltip } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";

interface ToolProps {
  icon: TablerIcon;
  label: string;
  /** As it stands on the keyboard. */
  keys?: string;
  isOn?: boolean;
  disabled?: boolean;
  onUse(): void;
}

/** A button of the tool bar. It leaves the cursor in the text. */
export function Tool({ icon: Icon, label, keys, isOn = false, disabled = false, onUse }: ToolProps) {
  return (
    <Tooltip label={keys ? `${label}  ${keys}` : label}>
      <ActionIcon
        variant={isOn ? "light" : "subtle"}
        color={isOn ? "accent" : "gray"}
        c={isOn ? undefined : "var(--ink-2)"}
        size={28}
        aria-label={label}
        aria-pressed={isOn}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onUse}
      >
        <Icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
