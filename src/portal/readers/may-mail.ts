import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { within } from "../../web/accounts/within.ts";

const HOUR = 3_600_000;
/** A mail that was lost, a wrong click, another try. */
const MOST_OF_MAILBOX = 5;
/** A school or an office behind one address. */
const MOST_OF_NETWORK = 20;
/** More strangers an hour than any of our sites has readers to win: from there on it is an attack, and the next mail server would take us for its source. */
const MOST_OF_SITE = 300;

/** Whoever lets us write to an address without being logged in: nobody's mailbox is filled, nor our good name used up. @throws {Refused} "too-many" */
export async function requireMayMail(store: Store, siteId: string, email: string, network: string): Promise<void> {
  const limits = [
    ...(network === "" ? [] : [{ of: `mails from ${network}`, most: MOST_OF_NETWORK, during: HOUR }]),
    { of: `mails to ${siteId} ${email}`, most: MOST_OF_MAILBOX, during: HOUR },
    { of: `mails of ${siteId}`, most: MOST_OF_SITE, during: HOUR },
  ];
  for (const limit of limits)
    if (!(await within(store, [limit])))
      throw new Refused("too-many", "Too many mails were asked for. Try again in an hour.", "短时间里要发的邮件太多了，请一小时后再试。");
}
