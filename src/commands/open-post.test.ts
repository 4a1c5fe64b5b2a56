import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Config } from "../config.ts";
import { openPost } from "./open-post.ts";

test("where no mail server is set, a letter and the file that holds it are shown on the terminal", async () => {
  const data = await mkdtemp(join(tmpdir(), "dateline-post-"));
  try {
    const said: string[] = [];
    const config = { data, smtpUrl: null, mailFrom: null } as Config;
    const { send } = openPost({ config, say: (line) => said.push(line) });
    const link = "http://localhost:4000/register/confirm?token=abc";
    await send({
      id: "l1.1",
      from: { name: "河城在线", address: "no-reply@localhost" },
      to: "shen@hecheng.example",
      subject: "请确认",
      text: `打开：\n${link}`,
      at: 0,
    });
    for (const part of ["shen@hecheng.example", join(data, "mail", "l1.1.eml"), "请确认", link]) assert.ok(said.join("\n").includes(part), part);
  } finally {
    await rm(data, { recursive: true });
  }
});
