import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Refused } from "./core/refused.ts";
import { isNetwork } from "./web/client-address.ts";

/** What an operator may set: by flag, by variable, by `dateline.config.json`, in that order. */
export interface Config {
  /** Folder from which the paths on the command line are taken. */
  standing: string;
  /** The data folder. */
  data: string;
  /** PostgreSQL's address, or null for the database in the data folder. */
  databaseUrl: string | null;
  /** Where backups that the newsroom makes are kept, or null for `backups` in the data folder. */
  backups: string | null;
  host: string;
  port: number;
  /** Addresses and networks of the proxies whose X-Forwarded-For is believed. */
  proxies: string[];
  /** The mail server, `smtp://` or `smtps://` with name and password, or null: then letters are written into the data folder. */
  smtpUrl: string | null;
  /** The address that letters come from, or null for `no-reply@` and the site's first host. */
  mailFrom: string | null;
  /** `host:port` that the program may call although they are not public: receivers of webhooks inside the house. */
  fetchAllow: string[];
  /** A translation service of OpenAI's form, asked for drafts of Russian and English paragraphs: where its `/v1/chat/completions` begins, its key and the model's name; null: none is asked. */
  translation: { url: string; key: string | null; model: string } | null;
  /** The folder below which wires drop their files (by FTP), a folder a channel: `incoming` in the data folder, or elsewhere. */
  incoming: string;
  /** Port on loopback where the operator asks for `/metrics` and `/healthz`, or null for none. */
  metricsPort: number | null;
  /** How a running process speaks: sentences for a terminal, or JSON lines with every request and act. */
  log: "plain" | "json";
}

const Port = z.coerce.number().int().min(0).max(65_535);
const Log = z.enum(["plain", "json"]);
const Proxies = z.array(z.string().refine(isNetwork, "an address, or a network such as 10.0.0.0/8"));
const SmtpUrl = z.url({ protocol: /^smtps?$/, hostname: /./, error: "smtp:// or smtps:// with the mail server's name" });
/** A host as URLs spell it, an IPv6 address in brackets, and its port. */
const FetchAllow = z.array(z.string().regex(/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\]):\d{1,5}$/, "host:port, in small letters"));
const TranslationUrl = z.url({ protocol: /^https?$/, hostname: /./, error: "http:// or https:// with the service's name" });
const ConfigFile = z
  .strictObject({
    ...{ data: z.string(), databaseUrl: z.string(), backups: z.string(), host: z.string(), port: Port },
    ...{ smtpUrl: SmtpUrl, mailFrom: z.string(), fetchAllow: FetchAllow, incoming: z.string(), proxies: Proxies, metricsPort: Port, log: Log },
    ...{ translationUrl: TranslationUrl, translationKey: z.string(), translationModel: z.string() },
  })
  .partial();

/** Reads the settings; `flags` are those of the command line. @throws {Refused} "invalid" with the setting's name */
export function readConfig(flags: Record<string, unknown>): Config {
  const { env } = process;
  // `npm run dateline` changes to the project's folder and keeps where the user stood in INIT_CWD.
  const standing = (env["npm_lifecycle_event"] === "dateline" && env["INIT_CWD"]) || process.cwd();
  const file = readConfigFile(resolve(standing, "dateline.config.json"));
  const setting = (name: string, variable: string, filed: unknown): unknown => flags[name] ?? (env[variable] || undefined) ?? filed;
  const data = resolve(standing, String(setting("data", "DATELINE_DATA", file.data) ?? "data"));
  return {
    standing,
    data,
    databaseUrl: (setting("database-url", "DATELINE_DATABASE_URL", file.databaseUrl) as string | undefined) ?? null,
    backups: folderOrNull(standing, setting("backups", "DATELINE_BACKUPS", file.backups)),
    host: String(setting("host", "DATELINE_HOST", file.host) ?? "127.0.0.1"),
    port: checked(Port, setting("port", "DATELINE_PORT", file.port) ?? 4000, "port"),
    proxies: checked(Proxies, listOf(setting("proxies", "DATELINE_PROXIES", file.proxies)), "DATELINE_PROXIES"),
    smtpUrl: checked(SmtpUrl.nullable(), setting("smtp-url", "DATELINE_SMTP_URL", file.smtpUrl) ?? null, "DATELINE_SMTP_URL"),
    mailFrom: (setting("mail-from", "DATELINE_MAIL_FROM", file.mailFrom) as string | undefined) ?? null,
    fetchAllow: checked(FetchAllow, listOf(setting("fetch-allow", "DATELINE_FETCH_ALLOW", file.fetchAllow)), "DATELINE_FETCH_ALLOW"),
    translation: translationOf(setting, file),
    incoming: folderOrNull(standing, setting("incoming", "DATELINE_INCOMING", file.incoming)) ?? join(data, "incoming"),
    metricsPort: checked(Port.nullable(), setting("metrics-port", "DATELINE_METRICS_PORT", file.metricsPort) ?? null, "metrics-port"),
    log: checked(Log, setting("log", "DATELINE_LOG", file.log) ?? "plain", "DATELINE_LOG"),
  };
}

/** The key has no flag: flags are seen by everybody on the machine. */
function translationOf(
  setting: (name: string, variable: string, filed: unknown) => unknown,
  file: z.infer<typeof ConfigFile>,
): Config["translation"] {
  const url = setting("translation-url", "DATELINE_TRANSLATION_URL", file.translationUrl);
  if (url === undefined) return null;
  const key = (process.env["DATELINE_TRANSLATION_KEY"] || undefined) ?? file.translationKey ?? null;
  const model = String(setting("translation-model", "DATELINE_TRANSLATION_MODEL", file.translationModel) ?? "default");
  return { url: checked(TranslationUrl, url, "DATELINE_TRANSLATION_URL"), key, model };
}

/** A variable has its list with commas between. */
function listOf(value: unknown): unknown {
  return typeof value === "string" ? value.split(",").map((one) => one.trim()) : (value ?? []);
}

function folderOrNull(standing: string, named: unknown): string | null {
  return named === undefined ? null : resolve(standing, String(named));
}

function readConfigFile(path: string): z.infer<typeof ConfigFile> {
  if (!existsSync(path)) return {};
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Refused("invalid", `${path} is not valid JSON.`);
  }
  return checked(ConfigFile, content, path);
}

function checked<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refused("invalid", `${[name, ...(issue?.path ?? [])].join(": ")}: ${issue?.message}`);
}
