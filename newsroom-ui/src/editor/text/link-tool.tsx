import { Button, Group, Popover, TextInput } from "@mantine/core";
import { useDisclosure, useWindowEvent } from "@mantine/hooks";
import { IconLink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { useMessages } from "../../messages/use-messages.tsx";
import { isBodyAddress } from "../body/link-mark.ts";
import { Tool } from "./tool.tsx";

const ASKED = "dateline:link";

/** Opens the link's address from the keyboard. */
export function askForLink(): void {
  dispatchEvent(new Event(ASKED));
}

/** A link on the words chosen, or another address for the one under the cursor. */
export function LinkTool({ editor }: { editor: Editor }) {
  const { t } = useMessages();
  const [opened, { open, close }] = useDisclosure();
  const [address, setAddress] = useState("");
  const { isOn, href, isUseless } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isOn: now.isActive("link"),
      href: String(now.getAttributes("link")["href"] ?? ""),
      isUseless: now.state.selection.empty && !now.isActive("link"),
    }),
  });
  const ask = () => {
    if (isUseless) return;
    setAddress(href);
    open();
  };
  useWindowEvent(ASKED, ask);
  const change = (event: FormEvent) => {
    event.preventDefault();
    editor.chain().focus().extendMarkRange("link").setMark("link", { href: address.trim() }).run();
    close();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    close();
  };
  const isBad = address.trim() !== "" && !isBodyAddress(address.trim());
  return (
    <Popover opened={opened} onChange={(now) => !now && close()} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Tool
          icon={IconLink}
          label={isUseless ? t("editor.link-choose") : t("editor.link")}
          keys="Ctrl Shift K"
          isOn={isOn}
          disabled={isUseless}
          onUse={ask}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={change}>
          <TextInput
            w={340}
            label={t("editor.link-address")}
            placeholder="https://"
            value={address}
            error={isBad && t("editor.link-bad")}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end" mt="sm" gap="xs">
            {isOn && (
              <Button variant="subtle" color="gray" onClick={remove}>
                {t("editor.link-remove")}
              </Button>
            )}
            <Button type="submit" disabled={isBad || address.trim() === ""}>
              {t("editor.link-set")}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
