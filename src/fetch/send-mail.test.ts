import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { type Mail, sendBySmtp, writeToFolder } from "./send-mail.ts";
import type { Unsent } from "./unsent.ts";

const MAIL: Mail = {
  id: "l0abc.1",
  from: { name: "河城在线", address: "news@hecheng.example" },
  to: "shen@hecheng.example",
  subject: "河城在线：请确认您的注册",
  text: "打开下面的链接：\n\nhttp://hecheng.localhost:4000/register/confirm?token=abc=\n.\n完",
  at: Date.UTC(2026, 2, 2, 2),
};

/** A mail server on loopback that keeps what it is given, for as long as `use` runs. */
async function withServer(options: SMTPServerOptions, use: (address: string, taken: string[]) => Promise<void>): Promise<void> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData: (stream, _, done) => void text(stream).then((message) => done(taken.push(message) > 0 ? null : undefined)),
    ...options,
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  try {
    await use(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken);
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

const decoded = (message: string) => {
  const [head = "", body = ""] = message.split("\r\n\r\n");
  return { head: head.replace(/\r\n\s+/g, " "), body: Buffer.from(body, "base64").toString() };
};
const unsent = (sending: Promise<void>) =>
  sending.then(
    () => assert.fail("it was sent"),
    (error: Unsent) => [error.name, error.isForGood, error.message] as const,
  );

test("a letter arrives as it was written, as plain text that says which machine wrote it", async () => {
  await withServer({}, async (address, taken) => {
    await sendBySmtp(address)(MAIL);
    const { head, body } = decoded(taken[0] ?? "");
    assert.equal(body.replaceAll("\r\n", "\n").trimEnd(), MAIL.text);
    assert.match(head, /^Content-Type: text\/plain; charset=utf-8$/m);
    assert.match(head, /^To: shen@hecheng\.example$/m);
    assert.match(head, /^From: =\?UTF-8\?\S+ <news@hecheng\.example>$/m);
    assert.match(head, /^Message-ID: <l0abc\.1@hecheng\.example>$/m);
    assert.match(head, /^Auto-Submitted: auto-generated$/m);
    assert.match(head, /^Date: Mon, 02 Mar 2026 02:00:00 \+0000$/m);
    assert.doesNotMatch(taken[0] ?? "", /nodemailer|X-Mailer|text\/html/i);
  });
});

test("name and password of the address are used", async () => {
  const seen: unknown[] = [];
  const options: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, _, done) {
      seen.push([username, password]);
      done(password === "a b" ? null : new Error("535 wrong"), { user: "x" });
    },
  };
  await withServer(options, async (address, taken) => {
    await sendBySmtp(address.replace("//", "//news:a%20b@"))(MAIL);
    assert.deepEqual([seen, taken.length], [[["news", "a b"]], 1]);
    const [, isForGood] = await unsent(sendBySmtp(address.replace("//", "//news:wrong@"))(MAIL));
    assert.equal(isForGood, false, "the operator may mend it");
  });
});

test("a recipient whom their server refuses is refused for good, one who is only away is not, and neither is named", async () => {
  for (const [code, forGood] of [
    [550, true],
    [450, false],
  ] as const) {
    const onRcptTo: SMTPServerOptions["onRcptTo"] = ({ address }, _, done) =>
      done(Object.assign(new Error(`<${address}> not here`), { responseCode: code }));
    await withServer({ onRcptTo }, async (address) => {
      const [name, isForGood, message] = await unsent(sendBySmtp(address)(MAIL));
      assert.deepEqual([name, isForGood], ["Unsent", forGood]);
      assert.doesNotMatch(message, /@|shen/);
      assert.match(message, /not here/);
    });
  }
});

test("a server that is not there, or hangs up, may be there later", async () => {
  const closed = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await once(closed, "listening");
  const address = `smtp://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  assert.equal((await unsent(sendBySmtp(address)(MAIL)))[1], false);
  await new Promise((resolve) => closed.close(resolve));
  assert.equal((await unsent(sendBySmtp(address)(MAIL)))[1], false);
});

test("nothing in a letter makes another header or recipient", async () => {
  await withServer({}, async (address, taken) => {
    const subject = "河城\r\nBcc: other@hecheng.example\r\n\r\n<b>";
    const recipients: string[] = [];
    await withServer({ onRcptTo: ({ address: to }, _, done) => done(recipients.push(to) > 0 ? null : undefined) }, async (watched) => {
      await sendBySmtp(watched)({ ...MAIL, subject, to: "shen@hecheng.example" });
    });
    assert.deepEqual(recipients, ["shen@hecheng.example"]);
    await sendBySmtp(address)({ ...MAIL, subject });
    assert.doesNotMatch(decoded(taken[0] ?? "").head, /^Bcc/im);
  });
});

test("without a mail server a letter lies in a folder, readable by its owner alone, and is shown", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "dateline-mail-")), "mail");
  try {
    const shown: string[] = [];
    await writeToFolder(folder, (_, file) => shown.push(file))(MAIL);
    assert.deepEqual(shown, [join(folder, "l0abc.1.eml")]);
    const file = shown[0] ?? "";
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match(decoded(await readFile(file, "utf8")).body, /token=abc=/);
  } finally {
    await rm(join(folder, ".."), { recursive: true });
  }
});
