import { z } from "zod";
import { Refused } from "../core/refused.ts";
import { type Answer, type Door, openDoor } from "../fetch/door.ts";
import type { Translator } from "../newsroom/digests/translator.ts";

/** How the operator names a service. */
export interface TranslationService {
  /** Where `/v1/chat/completions` begins: `https://translate.example`. */
  url: string;
  key: string | null;
  model: string;
}

/** For a whole paragraph; a model that thinks takes its time. ms. */
const MOST_TIME = 45_000;
/** Characters of a translation: no paragraph's is longer. */
const LONGEST = 20_000;
const ORDER =
  "Translate the news text that follows into Simplified Chinese. Keep every number, date and name exactly; add nothing, leave nothing out, explain nothing. Answer with the translation alone, as plain text.";
const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** Asks a service of OpenAI's form, by a door that lets `allowed` (`host:port`) through beside what is public. `time` (ms) is less in tests. */
export function chatTranslator({ url, key, model }: TranslationService, allowed: readonly string[], time = MOST_TIME): Translator {
  const door = openDoor(allowed, { time });
  const address = `${url.replace(/\/$/, "")}/v1/chat/completions`;
  const headers = { "content-type": "application/json", accept: "application/json", ...(key !== null && { authorization: `Bearer ${key}` }) };
  return {
    async translate(text) {
      const messages = [
        { role: "system", content: ORDER },
        { role: "user", content: text },
      ];
      const body = JSON.stringify({ model, temperature: 0, stream: false, messages });
      const { status, body: bytes } = await answerOf(door, address, { method: "POST", headers, body });
      if (status !== 200) throw failed(`The translation service answered HTTP ${status}.`, `翻译服务返回 HTTP ${status}，没有译文。`);
      return contentOf(bytes);
    },
  };
}

/** Whatever kept it from answering is told without the address, which may hold a secret. */
async function answerOf(door: Door, address: string, question: Parameters<Door["ask"]>[1]): Promise<Answer> {
  try {
    return await door.ask(address, question);
  } catch (error) {
    if (error instanceof Refused)
      throw failed(`The translation service cannot be asked: ${error.message}`, `无法使用翻译服务：${error.zh ?? error.message}`);
    throw (error as Error).name === "TimeoutError"
      ? failed("The translation service did not answer in time.", "翻译服务没有在规定时间内回答，请稍后再试。")
      : failed("The translation service cannot be reached.", "连接不上翻译服务，请稍后再试，或告诉管理员。");
  }
}

function contentOf(bytes: Uint8Array): string {
  const text = textOf(bytes)?.trim() ?? "";
  if (text === "") throw failed("The translation service gave no translation.", "翻译服务没有给出译文。");
  if (text.length > LONGEST) throw failed("The translation service gave far too long a text.", "翻译服务给出的文字过长，没有采用。");
  return text;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const read = Completion.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return read.data?.choices[0]?.message.content.toWellFormed().replaceAll("\0", "");
  } catch {
    return undefined; // no JSON, or no UTF-8: it gave none
  }
}

function failed(message: string, zh: string): Refused {
  return new Refused("unreadable", message, zh);
}
