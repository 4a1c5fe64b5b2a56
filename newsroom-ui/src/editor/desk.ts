import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { ArticleText } from "../../../src/core/article.ts";
import type { PickedPicture } from "../library/picked.ts";
import type { EditorsArticle } from "./routes.ts";
import type { Autosave, SaveState } from "./saving/autosave.ts";

/** What every part of the editor's screen works on. */
export interface Desk {
  article: EditorsArticle;
  /** What is on the screen. */
  text: ArticleText;
  set(change: Partial<ArticleText>): void;
  state: SaveState;
  /** The revision that the text goes on from. */
  basedOn: string;
  autosave: Autosave<ArticleText>;
  /** Makes a revision of what is on the screen; true where the newest revision now says just that. */
  save(why?: string): Promise<boolean>;
  /** Someone has chosen between two texts: this one stands now, on this revision. */
  settleOn(choice: Parameters<Autosave<ArticleText>["settle"]>[0]): void;
  /** Puts another text on the screen, body and all. */
  show(text: ArticleText): void;
  mayWrite: boolean;
  /** Whether the table lets whoever asks use a route on this article. */
  may(route: string): boolean;
  editor: Editor | null;
  setEditor(editor: Editor | null): void;
  /** Asks for a picture of the library. */
  pick(taken: (picture: PickedPicture) => void): void;
  /** Asks the server anew about everything that an act may have changed. */
  refresh(): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("this stands outside the editor");
  return desk;
}
