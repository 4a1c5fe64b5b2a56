import type { IncomingItem } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { isObject, type Lowered, ninjsFault } from "./ninjs-fault.ts";
import { readNinjsItem } from "./ninjs-item.ts";
import { faulty, notNews } from "./not-news.ts";

/** The news of a ninjs item, or of a list of them; in a list, events and plans are left out unless there is nothing else. @throws {Refused} as readWire */
export function readNinjs(text: string, zone: string): IncomingItem[] {
  const json = lowered(parsed(text), 0);
  const items = Array.isArray(json) ? (json as unknown[]) : [json];
  const objects = items.map((item) => {
    if (!isObject(item)) throw faulty("item", "is no object");
    return item;
  });
  const news = objects.filter((item) => otherKind(item) === null);
  const kind = news.length === 0 && objects[0] ? otherKind(objects[0]) : null;
  if (kind) throw notNews(...kind);
  return news.map((item) => {
    const fault = ninjsFault(item);
    if (fault) throw faulty(...fault);
    return readNinjsItem(item, zone);
  });
}

function otherKind(item: Lowered): [string, string] | null {
  if (typeof item["$schema"] === "string" && "properties" in item) return ["a JSON schema", "JSON模式"];
  if (item["type"] === "event" || "eventdetails" in item) return ["an event", "活动"];
  return item["type"] === "planning" || "plannedcoverage" in item ? ["a plan of coverage", "采访计划"] : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("unreadable", "The file begins like JSON and is none.", "文件不是有效的JSON。");
  }
}

/** Levels to which names are put into lower case: far below where anything is read. */
const DEEPEST = 12;

function lowered(value: unknown, level: number): unknown {
  if (level > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => lowered(one, level + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowered(inner, level + 1)]));
}
