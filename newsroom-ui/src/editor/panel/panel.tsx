import { Tabs } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { IconClipboardCheck, IconFolders, IconHistory, IconLink, IconListCheck, IconMessage2, IconPhoto, IconQuote } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../../messages/use-messages.tsx";
import { useEditorChecks } from "../checks/checks-context.ts";
import { useDesk } from "../desk.ts";
import { SourcesTab } from "../sources/sources-tab.tsx";
import { assetsOf } from "../text/assets-of.ts";
import { ChecksTab } from "./checks-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { LinksTab } from "./links-tab.tsx";
import { NotesTab } from "./notes-tab.tsx";
import styles from "./panel.module.css";
import { PicturesTab } from "./pictures-tab.tsx";
import { PlacesTab } from "./places-tab.tsx";
import { ReleaseTab } from "./release-tab.tsx";
import { Stage } from "./stage.tsx";
import { PANEL_ASKED, TABS } from "./tabs.ts";
import { useNotes } from "./use-notes.ts";

const ICONS = {
  release: IconClipboardCheck,
  places: IconFolders,
  pictures: IconPhoto,
  links: IconLink,
  notes: IconMessage2,
  history: IconHistory,
  checks: IconListCheck,
  sources: IconQuote,
};
const CONTENT = {
  release: ReleaseTab,
  places: PlacesTab,
  pictures: PicturesTab,
  links: LinksTab,
  notes: NotesTab,
  history: HistoryTab,
  checks: ChecksTab,
  sources: SourcesTab,
};

/** Everything about an article that is not its words, a tab each; above them where it stands and what comes next. */
export function Panel() {
  const { t } = useMessages();
  const { article, text } = useDesk();
  const [tab, setTab] = useState<string | null>(TABS[0]);
  useWindowEvent(PANEL_ASKED, (event) => setTab((event as CustomEvent<string>).detail));
  const open = useNotes(article.id).data?.notes.filter(({ parentId, resolved }) => parentId === null && !resolved).length ?? 0;
  const { marks, isStanding } = useEditorChecks();
  const counts: Record<string, number> = {
    places: article.places.length,
    pictures: assetsOf(text).length,
    links: text.relatedLinks.length,
    notes: open,
    checks: marks?.filter(isStanding).length ?? 0,
  };
  return (
    <aside className={styles["panel"]} aria-label={t("editor.panel")}>
      <Stage />
      <Tabs value={tab} onChange={setTab} className={styles["tabs"] ?? ""} keepMounted={false}>
        <Tabs.List className={styles["list"]} grow>
          {TABS.map((name, i) => {
            const Icon = ICONS[name];
            return (
              <Tabs.Tab key={name} value={name} title={`Alt ${i + 1}`} className={styles["tab"]}>
                <Icon size={15} stroke={1.7} aria-hidden />
                <span>
                  {t(`editor.tab-${name}`)}
                  {counts[name] ? <i>{counts[name]}</i> : null}
                </span>
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {TABS.map((name) => {
          const Content = CONTENT[name];
          return (
            <Tabs.Panel key={name} value={name} className={styles["content"]}>
              <Content />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </aside>
  );
}
