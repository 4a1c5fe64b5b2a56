import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { usePresence } from "../use-presence.ts";
import { CompareDialog } from "./compare-dialog.tsx";
import styles from "./strip.module.css";
import { useTheirs } from "./use-theirs.ts";

/** Says that another text exists, without taking the cursor out of anyone's sentence. */
export function StaleStrip({ reopen }: { reopen(): void }) {
  const { t } = useMessages();
  const { article, state, basedOn, text, autosave } = useDesk();
  const newest = usePresence(article.id)?.currentRevisionId ?? basedOn;
  // What the server said before the last save of one's own is older, not newer.
  const own = useRef(new Set<string>());
  own.current.add(basedOn);
  const [isComparing, compare] = useState(false);
  const isElsewhere = state.kind === "elsewhere";
  const isUntouched = state.kind === "saved" && text === autosave.base.text;
  if (isUntouched && !own.current.has(newest)) {
    return (
      <div className={styles["strip"]} role="status">
        {t("editor.newer-untouched")}
        <Button size="compact-sm" onClick={reopen}>
          {t("editor.load-newer")}
        </Button>
      </div>
    );
  }
  if (state.kind !== "stale" && !isElsewhere) return null;
  return (
    <div className={styles["strip"]} role="alert">
      {t(isElsewhere ? "editor.elsewhere" : "editor.stale")}
      <Button size="compact-sm" onClick={() => compare(true)}>
        {t("editor.compare")}
      </Button>
      {isComparing && <Comparing isElsewhere={isElsewhere} close={() => compare(false)} />}
    </div>
  );
}

function Comparing({ isElsewhere, close }: { isElsewhere: boolean; close(): void }) {
  const { article, basedOn } = useDesk();
  const { data } = useTheirs(article.id, basedOn, isElsewhere);
  return data ? <CompareDialog theirs={data} close={close} /> : null;
}
