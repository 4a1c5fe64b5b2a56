import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { Unsent } from "./unsent.ts";

/** A letter as it goes out: plain text. */
export interface Mail {
  /** Names the letter in the world's mail: the same one sent twice is one. */
  id: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** UTC ms. */
  at: number;
}

/** The way out for mail. @throws {Unsent} where it was not taken */
export type SendMail = (mail: Mail) => Promise<void>;

/** The mail server's, ms: with the greeting and an answer to each command, well within the worker's lease. */
const PATIENCE = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends by the operator's own mail server: `smtp://` (with STARTTLS, which only a server on this machine may lack) or `smtps://`, name and password in it. */
export function sendBySmtp(address: string): SendMail {
  const { hostname } = new URL(address);
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  const transport = createTransport({ url: address, requireTLS: !isHere, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE });
  return async (mail) => {
    try {
      await transport.sendMail(message(mail));
    } catch (error) {
      throw Unsent.because(error);
    }
  };
}

/** Where there is no mail server: writes the letter into `folder`, which mail programs open, and shows what a developer is waiting for. */
export function writeToFolder(folder: string, show: (mail: Mail, file: string) => void): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true, disableFileAccess: true, disableUrlAccess: true });
  return async (mail) => {
    const { message: bytes } = await transport.sendMail(message(mail));
    const file = join(folder, `${mail.id}.eml`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, bytes as Buffer, { mode: 0o600 });
    show(mail, file);
  };
}

function message({ id, from, to, subject, text, at }: Mail): SendMailOptions {
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    from,
    to: { name: "", address: to },
    subject,
    text,
    date: new Date(at),
    messageId: `<${id}@${domain}>`,
    textEncoding: "base64",
    headers: { "auto-submitted": "auto-generated" },
  };
}
