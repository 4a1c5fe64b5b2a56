import type { Page } from "playwright-core";

/** What the newsroom's API answers to whoever is signed in on `page`. @throws Error with status and answer where it refuses */
export async function ask<Answer>(page: Page, request: string, body: unknown = null): Promise<Answer> {
  const answered = await page.evaluate(
    async ({ request, body }) => {
      const [method = "", path = ""] = request.split(" ");
      const headers = { "content-type": "application/json" };
      const response = await fetch(`/newsroom/api${path}`, { method, headers, ...(body !== null && { body: JSON.stringify(body) }) });
      return { isOk: response.ok, status: response.status, text: await response.text() };
    },
    { request, body },
  );
  if (!answered.isOk) throw new Error(`${request}: ${answered.status} ${answered.text}`);
  return JSON.parse(answered.text) as Answer;
}
