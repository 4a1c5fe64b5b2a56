import { Refused } from "../core/refused.ts";
import type { Saying } from "../core/saying.ts";

/** A try that failed: why, for people, and whether the host is to blame (it does not answer), not what was asked for. */
export interface Problem {
  says: Saying;
  isOfHost: boolean;
}

const CUT_OFF: Saying = { en: "the connection was cut off", zh: "连接中途断开" };
const WORDS: Readonly<Record<string, Saying>> = {
  ENOTFOUND: { en: "there is no such host", zh: "找不到这个域名" },
  EAI_AGAIN: { en: "the host's name can't be looked up for the moment", zh: "域名解析暂时失败" },
  ECONNREFUSED: { en: "it refuses the connection", zh: "对方拒绝连接" },
  ECONNRESET: CUT_OFF,
  UND_ERR_SOCKET: CUT_OFF,
  UND_ERR_CONNECT_TIMEOUT: { en: "no connection in time", zh: "连接超时" },
  TimeoutError: { en: "not all of it came within 20 seconds", zh: "20 秒之内没有收完" },
  CERT_HAS_EXPIRED: { en: "its certificate has expired", zh: "对方的证书已经过期" },
  DEPTH_ZERO_SELF_SIGNED_CERT: { en: "its certificate is signed by itself", zh: "对方的证书是自己签发的" },
  ERR_TLS_CERT_ALTNAME_INVALID: { en: "its certificate is that of another host", zh: "对方的证书不属于这个域名" },
};

/** Broken off because we end. */
const OUR_OWN = new Set(["UND_ERR_DESTROYED", "UND_ERR_CLOSED", "UND_ERR_ABORTED"]);

/** What went wrong with a question to somebody else's server; null for what is ours (a fault, an end), which is to be thrown on. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Refused) return error.code === "disk-full" ? null : { says: saidBy(error), isOfHost: false };
  const { code, name, cause } = error as { code?: unknown; name?: string; cause?: unknown };
  if (OUR_OWN.has(String(code))) return null;
  const known = [code, name, (cause as { code?: unknown } | undefined)?.code].find((one) => typeof one === "string" && Object.hasOwn(WORDS, one));
  const words = WORDS[String(known)];
  if (words) return { says: { en: `${words.en} (${known})`, zh: `${words.zh}（${known}）` }, isOfHost: true };
  const isNetwork = typeof code === "string" && /^(?:E[A-Z]{2,20}|UND_ERR_\w{1,40}|HPE_\w{1,40}|CERT_\w{1,40}|ERR_(?:TLS|SSL)_\w{1,60})$/.test(code);
  const odd = { en: `its server did not answer as it should (${code})`, zh: `对方的服务器没有正常回答（${code}）` };
  return isNetwork ? { says: odd, isOfHost: true } : null;
}

/** What a refusal says, in both languages. */
export function saidBy({ message, zh }: Refused): Saying {
  return { en: message, zh: zh ?? message };
}

/** The same of an answer that is no success. */
export function problemOfStatus(status: number): Problem {
  return { says: { en: `it answers with HTTP ${status}`, zh: `对方返回 HTTP ${status}` }, isOfHost: status >= 500 || status === 429 };
}
