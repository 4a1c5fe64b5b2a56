import { join } from "node:path";
import type { Post } from "../deliver/send-mails.ts";
import { sendBySmtp, writeToFolder } from "../fetch/send-mail.ts";
import type { Call } from "./command.ts";

/** How letters leave: by the mail server that is configured, or, where a newsroom is only tried out, into `mail` in the data folder and onto the terminal. */
export function openPost({ config, say }: Pick<Call, "config" | "say">): Post {
  const { smtpUrl, mailFrom: from, data } = config;
  if (smtpUrl !== null) return { send: sendBySmtp(smtpUrl), from };
  const show = writeToFolder(join(data, "mail"), ({ to, subject, text }, file) => {
    say(`A letter to ${to} was written to ${file} (no mail server is configured):\n\n  ${subject}\n\n${text.replace(/^/gm, "  ")}\n`);
  });
  return { send: show, from };
}
