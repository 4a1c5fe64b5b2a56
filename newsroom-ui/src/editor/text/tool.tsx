import { ActionIcon, Tooltip } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";
import type { Ref } from "react";

interface ToolProps {
  icon: TablerIcon;
  label: string;
  /** As it stands on the keyboard. */
  keys?: string;
  isOn?: boolean;
  disabled?: boolean;
  onUse(): void;
  /** What a menu or a pop-up asks of the button that opens it. */
  ref?: Ref<HTMLButtonElement>;
  "aria-haspopup"?: "dialog" | "menu";
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
}

/** A button of the tool bar. It leaves the cursor in the text. */
export function Tool({ icon: Icon, label, keys, isOn = false, disabled = false, onUse, ref, ...popup }: ToolProps) {
  return (
    <Tooltip label={keys ? `${label}  ${keys}` : label}>
      <ActionIcon
        ref={ref}
        {...opens(popup)}
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

function opens(popup: Pick<ToolProps, "aria-haspopup" | "aria-expanded" | "aria-controls">) {
  const { "aria-haspopup": kind, "aria-expanded": isOpen, "aria-controls": id } = popup;
  return { "aria-haspopup": kind, "aria-expanded": isOpen, "aria-controls": id };
}
