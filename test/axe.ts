import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe-core finds wrong on a page as it stands, a line a rule; with `within` (a selector) in that part alone, `except` for rules that a test says
 * why it leaves out. Only what is wrong is written out in full, which takes a third of the time.
 */
export async function axeFindings(page: Page, within = "html", except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, except]) => {
      const { axe } = globalThis as unknown as { axe: { run(where: string, options: object): Promise<{ violations: Violation[] }> } };
      const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(within, { resultTypes: ["violations"], rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
    },
    [within, except] as const,
  );
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}
