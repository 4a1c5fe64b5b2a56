import { accountMessages } from "./account.ts";
import { actMessages } from "./acts.ts";
import { administrationMessages } from "./administration.ts";
import { approveMessages } from "./approve.ts";
import { articlesMessages } from "./articles.ts";
import { channelMessages } from "./channels.ts";
import { checkMessages } from "./checks.ts";
import { commonMessages } from "./common.ts";
import { deskMessages } from "./desk.ts";
import { editionMessages } from "./edition.ts";
import { editorMessages } from "./editor.ts";
import { figureMessages } from "./figures.ts";
import { frontsMessages } from "./fronts.ts";
import { libraryMessages } from "./library.ts";
import { moderationMessages } from "./moderation.ts";
import { nameMessages } from "./names.ts";
import { originMessages } from "./origin.ts";
import { reportMessages } from "./reports.ts";
import { routingMessages } from "./routing.ts";
import { shellMessages } from "./shell.ts";
import { showMessages } from "./shows.ts";
import { staffMessages } from "./staff.ts";
import { takenBackMessages } from "./taken-back.ts";
import { webhookMessages } from "./webhooks.ts";

/** Every message of the interface: its key, Simplified Chinese, English. Traditional is made of the Simplified at build time. */
export const allMessages = {
  ...commonMessages,
  ...administrationMessages,
  ...actMessages,
  ...accountMessages,
  ...staffMessages,
  ...shellMessages,
  ...deskMessages,
  ...editionMessages,
  ...editorMessages,
  ...articlesMessages,
  ...approveMessages,
  ...libraryMessages,
  ...frontsMessages,
  ...moderationMessages,
  ...showMessages,
  ...webhookMessages,
  ...channelMessages,
  ...reportMessages,
  ...routingMessages,
  ...nameMessages,
  ...figureMessages,
  ...checkMessages,
  ...originMessages,
  ...takenBackMessages,
} as const;

export type MessageKey = keyof typeof allMessages;
