import type { Browser, Page } from "playwright-core";
import { type WatchedPage, watchedPage } from "../watched-page.ts";
import { settled } from "./settled.ts";

/** A member of staff at their own browser. */
export interface Colleague extends WatchedPage {
  name: string;
}

/** Who takes up an invitation: its address part (`#…`), and what they fill in. */
export interface Joining {
  hash: string;
  name: string;
  email: string;
}

const PASSWORD = "four words make one river";

/** Takes up an invitation in a browser of its own; returns once the newsroom stands open. */
export async function joins(browser: Browser, city: string, { hash, name, email }: Joining): Promise<Colleague> {
  const { page, complaints } = await watchedPage(browser, { locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: { width: 1440, height: 900 } });
  await page.goto(`${city}/newsroom/invitation${hash}`);
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "加入" }).click();
  await page.getByRole("link", { name: "稿件", exact: true }).waitFor();
  await settled(page);
  return { name, page, complaints };
}

/** The address part of a fresh invitation with that role, made by an administrator. */
export async function invitation(page: Page, city: string, role: string): Promise<string> {
  await page.goto(`${city}/newsroom/staff`);
  await page.getByRole("button", { name: "邀请" }).first().click();
  await page.getByRole("combobox", { name: "第 1 项角色" }).click();
  await page.getByRole("option", { name: role, exact: true }).click();
  await page.getByRole("button", { name: "生成链接" }).click();
  const link = await page.getByRole("textbox", { name: "链接" }).inputValue();
  return new URL(link).hash;
}
