import type { Page } from "playwright-core";

/** Waits until a screen of the editors' app stands: its heading is there, what it asked for has come, and no wheel turns. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator("main .mantine-Loader-root").first().waitFor({ state: "detached" });
}
