import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { SMTPServer } from "smtp-server";
import { answerAt, dateline, type RunningDemo, startDemo } from "./program.ts";

const PASSWORD = "三条河 在城南 汇成一片湖";

test("the running program sends a registration's letter by the mail server that is set, and its link opens", async () => {
  const letters: string[] = [];
  const arrived = Promise.withResolvers<void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _, done) {
      text(stream).then((letter) => {
        letters.push(letter);
        arrived.resolve();
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const smtp = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  let demo: RunningDemo | null = null;
  try {
    demo = await startDemo({ DATELINE_SMTP_URL: smtp, DATELINE_MAIL_FROM: "news@yunzhou.example" });
    const body = new URLSearchParams({ email: "lin@yunzhou.example", name: "林渡口", password: PASSWORD });
    const answer = await fetch(`${demo.city}/register`, { method: "POST", body });
    assert.equal(answer.status, 200);
    await arrived.promise;
    const [head = "", coded = ""] = (letters[0] ?? "").split("\r\n\r\n");
    assert.match(head, /^To: lin@yunzhou\.example$/m);
    assert.match(head, /<news@yunzhou\.example>/);
    const link = /http:\/\/localhost:\S+token=\S+/.exec(Buffer.from(coded, "base64").toString())?.[0] ?? "";
    assert.match((await answerAt(link.replace(/^http:\/\/localhost:\d+/, demo.city))).text, /value="lin@yunzhou\.example"/);
    const { out } = await dateline(["doctor"], { data: demo.data, env: { DATELINE_SMTP_URL: smtp } });
    assert.match(out, /ok {3}mail by 127\.0\.0\.1; letters: 0 waiting, 0 late, 0 given up this week/);
  } finally {
    await demo?.stop();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

test("a mail server's address that is none is refused at the start, with the setting's name", async () => {
  for (const wrong of ["http://mail.example", "mail.example", "smtp:"]) {
    const { code, said } = await dateline(["doctor"], { data: join(tmpdir(), "dateline-never"), env: { DATELINE_SMTP_URL: wrong } });
    assert.deepEqual([code, /DATELINE_SMTP_URL: smtp:\/\/ or smtps:\/\//.test(said)], [1, true], wrong);
  }
});
