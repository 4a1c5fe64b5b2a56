import { approveMessages } from "./approve.ts";
import { articlesMessages } from "./articles.ts";
import { commonMessages } from "./common.ts";
import { shellMessages } from "./shell.ts";

/** Every message of the interface: its key, Simplified Chinese, English. Traditional is made of the Simplified at build time. */
export const allMessages = { ...commonMessages, ...shellMessages, ...articlesMessages, ...approveMessages } as const;

export type MessageKey = keyof typeof allMessages;
