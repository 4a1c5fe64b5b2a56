import type { Refusal } from "./use-refusal.ts";
import type { SiteForm } from "./use-site-settings.ts";

/** What every tab of a site's form is given. */
export interface SiteFields {
  form: SiteForm;
  set(part: Partial<SiteForm>): void;
  refusal: Refusal;
}
