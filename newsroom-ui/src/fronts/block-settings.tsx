import { NumberInput, Select, Stack, Switch, TextInput } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import type { BlockProps } from "./block-props.ts";
import { change, type DraftBlock } from "./draft.ts";
import { FIRST_TITLES } from "./first-titles.ts";
import { sectionPath } from "./section-path.ts";

const MOST = 40;

/** Title, source, filling and size of a block. */
export function BlockSettings({ block, sections, isHome, arranging }: Pick<BlockProps, "block" | "sections" | "isHome" | "arranging">) {
  const { t } = useMessages();
  const { key, title, sectionId, fill, size } = block;
  const nameOf = (id: string) => sections.find((section) => section.id === id)?.name ?? title;
  const set = (some: Partial<DraftBlock>) => arranging.change(change(arranging.draft, key, (now) => ({ ...now, ...some })));
  return (
    <Stack gap="sm">
      <TextInput
        label={t("fronts.block-title")}
        value={title}
        maxLength={60}
        onChange={(event) => set({ title: event.currentTarget.value })}
        data-autofocus
      />
      {isHome && (
        <Select
          label={t("fronts.block-section")}
          data={[{ value: "", label: t("fronts.whole-site") }, ...sections.map(({ id }) => ({ value: id, label: sectionPath(sections, id) }))]}
          value={sectionId ?? ""}
          onChange={(id) => set({ sectionId: id || null, ...(id && title === FIRST_TITLES[block.slot] && { title: nameOf(id) }) })}
          allowDeselect={false}
          searchable
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Switch label={t("fronts.block-fill")} checked={fill} onChange={(event) => set({ fill: event.currentTarget.checked })} />
      <NumberInput
        label={t("fronts.block-size")}
        value={size}
        min={1}
        max={MOST}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(n) => typeof n === "number" && n >= 1 && set({ size: n })}
      />
    </Stack>
  );
}
