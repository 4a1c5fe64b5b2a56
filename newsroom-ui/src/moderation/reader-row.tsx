import { ActionIcon, Group, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { ConfirmDialog } from "../account/confirm-dialog.tsx";
import { call } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import table from "../staff/staff.module.css";
import { BlockDialog } from "./block-dialog.tsx";
import { ColumnDialog } from "./column-dialog.tsx";
import { useModerationAct } from "./use-comments.ts";
import { type FoundReader, readersApi } from "./use-readers.ts";

type Asked = "block" | "column" | "end-column" | null;

/** A reader with what they wrote, and what can be done. */
export function ReaderRow({ reader }: { reader: FoundReader }) {
  const { t } = useMessages();
  const times = useTimes(reader.siteId);
  const nameOf = usePersonName();
  const { id, name, createdAt, blocked, comments, column } = reader;
  return (
    <tr className={blocked ? table["off"] : undefined}>
      <td className={table["who"]}>
        <b>{name}</b>
        {blocked && <span className={table["alarm"]}>{t("readers.is-blocked", { name: nameOf(blocked.by), time: times.short(blocked.at) })}</span>}
        <div>{id}</div>
      </td>
      <td {...(column && { "data-label": t("readers.column") })}>{column && `${column.name}（/blogs/${column.slug}/）`}</td>
      <td className={table["short"]} data-label={t("readers.comments")}>
        {t("readers.counts", comments)}
      </td>
      <td className={table["short"]} data-label={t("readers.since")}>
        {times.short(createdAt)}
      </td>
      <td className={table["acts"]}>
        <Acts reader={reader} />
      </td>
    </tr>
  );
}

function Acts({ reader }: { reader: FoundReader }) {
  const { t } = useMessages();
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  const { id: readerId, name, blocked, column } = reader;
  const param = { readerId };
  const unblock = useModerationAct(() =>
    call(readersApi.readers[":readerId"].block.$put({ param, json: { isBlocked: false, removeComments: null } })),
  );
  const end = useModerationAct(() => call(readersApi.readers[":readerId"].column.$delete({ param })));
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={30} aria-label={t("readers.more", { name })}>
            <IconDots size={17} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask("column")}>{t(column ? "readers.edit-column" : "readers.give-column")}</Menu.Item>
          {column && <Menu.Item onClick={() => ask("end-column")}>{t("readers.end-column")}</Menu.Item>}
          <Menu.Divider />
          {blocked ? (
            <Menu.Item onClick={() => unblock.mutate(undefined, { onSuccess: () => showDone(t("readers.did-unblock", { name }), t) })}>
              {t("readers.unblock")}
            </Menu.Item>
          ) : (
            <Menu.Item color="alarm" onClick={() => ask("block")}>
              {t("readers.block")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === "block" && <BlockDialog reader={reader} close={close} />}
      {asked === "column" && <ColumnDialog reader={reader} close={close} />}
      <ConfirmDialog
        opened={asked === "end-column"}
        close={close}
        title={t("readers.end-column")}
        hint={t("readers.end-column-hint", { name })}
        act={t("readers.end-column")}
        isBusy={end.isPending}
        send={() => end.mutate(undefined, { onSuccess: () => showDone(t("readers.column-ended"), t), onSettled: close })}
      />
    </Group>
  );
}
