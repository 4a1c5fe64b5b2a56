import { Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconTable } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import { useEditorState } from "@tiptap/react";
import type { MessageKey } from "../../messages/all.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { deleteTable } from "./delete-table.ts";
import { Tool } from "./tool.tsx";

const ACTS: readonly [MessageKey, Command][] = [
  ["editor.row-above", addRowBefore],
  ["editor.row-below", addRowAfter],
  ["editor.column-before", addColumnBefore],
  ["editor.column-after", addColumnAfter],
  ["editor.header-row", toggleHeaderRow],
  ["editor.merge-cells", mergeCells],
  ["editor.split-cell", splitCell],
  ["editor.delete-row", deleteRow],
  ["editor.delete-column", deleteColumn],
  ["editor.delete-table", deleteTable],
];

/** A new table, or what can be done to the one under the cursor. */
export function TableTool({ editor }: { editor: Editor }) {
  const { t } = useMessages();
  const [opened, { toggle, close }] = useDisclosure();
  const isOn = useEditorState({ editor, selector: ({ editor: now }) => now.isActive("table") });
  const use = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.commands.focus();
  };
  return (
    <Menu opened={opened && isOn} onClose={close} position="bottom-start" shadow="md">
      <Menu.Target>
        <Tool
          icon={IconTable}
          label={t("editor.table")}
          isOn={isOn}
          onUse={() => (isOn ? toggle() : editor.chain().focus().insertContent(NEW_TABLE).run())}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {ACTS.map(([label, command]) => (
          <Menu.Item key={label} disabled={!command(editor.state)} onClick={() => use(command)}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const cells = (type: string) => Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] }));
const NEW_TABLE = {
  type: "table",
  content: [
    { type: "tableRow", attrs: { section: "thead", opens: true }, content: cells("tableHeader") },
    { type: "tableRow", attrs: { section: "tbody", opens: true }, content: cells("tableCell") },
    { type: "tableRow", content: cells("tableCell") },
  ],
};
