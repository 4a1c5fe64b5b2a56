import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe-core finds wrong on a page as it stands, a line a rule; with `within` (a selector) in that part alone, where headers are not counted:
 * the frame and each dialog have one of their own. Only what is wrong is written out in full, which takes a third of the time.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: { run(where: unknown, options: object): Promise<{ violations: Violation[] }> } };
    const rules = within ? { "landmark-no-duplicate-banner": { enabled: false } } : {};
    const { violations } = await axe.run(within ?? "html", { resultTypes: ["violations"], rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, within);
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}
