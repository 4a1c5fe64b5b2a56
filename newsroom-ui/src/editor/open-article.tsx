import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/core";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { ArticleText } from "../../../src/core/article.ts";
import { call } from "../api/client.ts";
import type { PickedPicture } from "../library/picked.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { ChecksProvider } from "./checks/checks-provider.tsx";
import { type Desk, DeskContext } from "./desk.ts";
import styles from "./editor-screen.module.css";
import { EditorShortcuts } from "./editor-shortcuts.tsx";
import { Panel } from "./panel/panel.tsx";
import { ActsProvider } from "./panel/use-acts.tsx";
import { articleRoute } from "./routes.ts";
import { useAutosave } from "./saving/use-autosave.ts";
import { useSignedInAgain } from "./saving/use-signed-in-again.ts";
import { Recovered } from "./stale/recovered.tsx";
import { StaleStrip } from "./stale/stale-strip.tsx";
import { TextColumn } from "./text-column.tsx";
import { type Opened, WRITES } from "./use-opened.ts";

const PicturePicker = lazy(() => import("../library/picture-picker.tsx"));

/** An open article: the text on the left, everything about it on the right, how it stands below. */
export function OpenArticle({ opened, reopen }: { opened: Opened; reopen: () => void }) {
  const articleId = opened.article.id;
  const queries = useQueryClient();
  const { data: article = opened.article } = useQuery({
    queryKey: ["article", articleId],
    queryFn: () => call(articleRoute.$get({ param: { articleId } })),
    initialData: opened.article,
  });
  const { opening, done } = opened.reopening;
  const { autosave, text, state, basedOn } = useAutosave(opened.staffId, articleId, opening, done);
  useSignedInAgain(autosave);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [generation, setGeneration] = useState(0);
  const [picking, picker] = useDisclosure();
  const taken = useRef<(picture: PickedPicture) => void>(() => {});

  const refresh = useCallback(() => {
    for (const queryKey of [["article", articleId], ["history", articleId], ["status"], ["articles"], ["schedules"]]) {
      void queries.invalidateQueries({ queryKey });
    }
  }, [queries, articleId]);
  const set = useCallback((change: Partial<ArticleText>) => autosave.change({ ...autosave.text, ...change }), [autosave]);
  const show = useCallback(
    (shown: ArticleText) => {
      autosave.change(shown);
      setGeneration((now) => now + 1);
    },
    [autosave],
  );
  const save = useCallback(
    async (why = "") => {
      const before = autosave.base.basedOn;
      await autosave.save(why);
      if (autosave.base.basedOn !== before) refresh();
      return autosave.state.kind === "saved";
    },
    [autosave, refresh],
  );
  const pick = useCallback(
    (then: (picture: PickedPicture) => void) => {
      taken.current = then;
      picker.open();
    },
    [picker.open],
  );
  const settleOn = useCallback<Desk["settleOn"]>(
    (choice) => {
      autosave.settle(choice);
      setGeneration((now) => now + 1);
      refresh();
    },
    [autosave, refresh],
  );
  const mayWrite = article.may.includes(WRITES);
  const desk = useMemo<Desk>(
    () => ({
      ...{ article, text, set, state, basedOn, autosave, save, settleOn, show, mayWrite, editor, setEditor, pick, refresh },
      may: (route) => article.may.includes(route),
    }),
    [article, text, set, state, basedOn, autosave, save, settleOn, show, mayWrite, editor, pick, refresh],
  );

  return (
    <DeskContext value={desk}>
      <ChecksProvider>
        <ActsProvider>
          <div className={styles["desk"]}>
            <div className={styles["left"]}>
              <Recovered reopening={opened.reopening} />
              <StaleStrip reopen={reopen} />
              <TextColumn generation={generation} />
            </div>
            <Panel />
            <BottomBar />
          </div>
          <EditorShortcuts />
        </ActsProvider>
      </ChecksProvider>
      {picking && (
        <Suspense>
          <PicturePicker
            opened
            onClose={picker.close}
            onPick={(picture) => {
              picker.close();
              taken.current(picture);
            }}
          />
        </Suspense>
      )}
    </DeskContext>
  );
}
