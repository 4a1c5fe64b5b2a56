import { Refused } from "../core/refused.ts";

/** A try that failed: why, for people, and whether the host is to blame (it does not answer), not what was asked for. */
export interface Problem {
  says: string;
  isOfHost: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "找不到这个域名",
  EAI_AGAIN: "域名解析暂时失败",
  ECONNREFUSED: "对方拒绝连接",
  ECONNRESET: "连接中途断开",
  UND_ERR_SOCKET: "连接中途断开",
  UND_ERR_CONNECT_TIMEOUT: "连接超时",
  TimeoutError: "20 秒之内没有收完",
  CERT_HAS_EXPIRED: "对方的证书已经过期",
  DEPTH_ZERO_SELF_SIGNED_CERT: "对方的证书是自己签发的",
  ERR_TLS_CERT_ALTNAME_INVALID: "对方的证书不属于这个域名",
};

/** Broken off because we end. */
const OUR_OWN = new Set(["UND_ERR_DESTROYED", "UND_ERR_CLOSED", "UND_ERR_ABORTED"]);

/** What went wrong with a question to somebody else's server; null for what is ours (a fault, an end), which is to be thrown on. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Refused) return error.code === "disk-full" ? null : { says: error.zh ?? error.message, isOfHost: false };
  const { code, name, cause } = error as { code?: unknown; name?: string; cause?: unknown };
  if (OUR_OWN.has(String(code))) return null;
  const known = [code, name, (cause as { code?: unknown } | undefined)?.code].find((one) => typeof one === "string" && Object.hasOwn(WORDS, one));
  if (known !== undefined) return { says: `${WORDS[String(known)]}（${known}）`, isOfHost: true };
  const isNetwork = typeof code === "string" && /^(?:E[A-Z]{2,20}|UND_ERR_\w{1,40}|HPE_\w{1,40}|CERT_\w{1,40}|ERR_(?:TLS|SSL)_\w{1,60})$/.test(code);
  return isNetwork ? { says: `对方的服务器没有正常回答（${code}）`, isOfHost: true } : null;
}

/** The same of an answer that is no success. */
export function problemOfStatus(status: number): Problem {
  return { says: `对方返回 HTTP ${status}`, isOfHost: status >= 500 || status === 429 };
}
