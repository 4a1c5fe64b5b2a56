/** The outbox of mail. */
export interface MailsSchema {
  mails: MailRow;
}

/**
 * A mail that an act asked for. Where `linkId` names a link, the body says `{secret}` where its secret goes, which is made when the mail is sent.
 * Once it has ended, recipient, subject and body are empty: the store keeps nobody's letters. Times UTC ms.
 */
export interface MailRow {
  id: string;
  siteId: string;
  linkId: string | null;
  recipient: string;
  subject: string;
  body: string;
  createdAt: number;
  /** Not tried before then. */
  dueAt: number;
  /** Not worth sending any more. */
  expiresAt: number;
  /** Until when one worker has it in hand; each claim has the next `fence`, so that one who took too long writes nothing. */
  leaseUntil: number;
  fence: number;
  tries: number;
  endedAt: number | null;
  /** `refused`: by the recipient's server, for good; `expired`: no server took it in time. */
  outcome: "sent" | "refused" | "expired" | null;
  /** What the server last said, without anybody's address. */
  problem: string | null;
}
