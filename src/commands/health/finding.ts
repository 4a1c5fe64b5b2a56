import type { Config } from "../../config.ts";
import type { Store } from "../../store/store.ts";

/** What an examination found, in a sentence for the operator. */
interface Finding {
  well: boolean;
  finding: string;
}

export type Examination = (store: Store, config: Pick<Config, "data" | "smtpUrl">) => Promise<Finding>;
