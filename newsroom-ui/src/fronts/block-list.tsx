import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { BlockCard } from "./block-card.tsx";
import styles from "./block-list.module.css";
import { addBlock, type Draft, type Spot } from "./draft.ts";
import { FIRST_TITLES } from "./first-titles.ts";
import type { FrontName, FrontPreview } from "./front-routes.ts";
import { type Arranging, slotsOf } from "./use-arranging.ts";
import type { Lift } from "./use-lift.ts";

interface Props {
  front: FrontName;
  arranging: Arranging;
  preview: (FrontPreview & { of: Draft }) | undefined;
  lift: Lift;
  target: Spot | null;
}

/** The front's blocks, slot by slot, in the order of the page. */
export function BlockList({ front, arranging, preview, lift, target }: Props) {
  const { t } = useMessages();
  const { draft, change } = arranging;
  const slots = slotsOf(front);
  const sections = useSites().find(({ id }) => id === front.siteId)?.sections ?? [];
  const filled = new Map(preview?.filled.map(({ block, articles }) => [preview.of[block]?.key, articles]));
  const add = (slot: (typeof slots)[number]) =>
    change(
      addBlock(
        draft,
        {
          key: `new ${crypto.randomUUID()}`,
          ...{ slot, title: FIRST_TITLES[slot], sectionId: front.sectionId, fill: true, size: slot === "lead" ? 4 : 6, items: [] },
        },
        slots,
      ),
    );
  return (
    <section className={styles["list"]} aria-label={t("fronts.title")}>
      {slots.map((slot) => {
        const blocks = draft.filter((block) => block.slot === slot);
        return (
          <div key={slot} className={styles["slot"]}>
            <div className={styles["head"]}>
              <h2>{t(`fronts.slot-${slot}`)}</h2>
              <Button
                variant="subtle"
                size="compact-xs"
                leftSection={<IconPlus size={13} />}
                onClick={() => add(slot)}
                aria-label={t("fronts.add-block", { slot: t(`fronts.slot-${slot}`) })}
              >
                {t("fronts.new-block")}
              </Button>
            </div>
            {blocks.length === 0 && <p className={styles["none"]}>{t("fronts.no-block")}</p>}
            {blocks.map((block) => (
              <BlockCard
                key={block.key}
                block={block}
                sections={sections}
                isHome={front.sectionId === null}
                siteId={front.siteId}
                shown={
                  preview === undefined ? undefined : (filled.get(block.key) ?? (preview.of.some(({ key }) => key === block.key) ? null : undefined))
                }
                {...{ arranging, lift, target }}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}
