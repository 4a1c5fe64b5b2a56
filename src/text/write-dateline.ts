import type { DatelineMode } from "../core/dateline.ts";

/** Who filed what follows, as a Chinese page prints it. */
export interface FiledBy {
  /** As it is printed: 塔斯社, 俄罗斯《劳动报》. */
  name: string;
  place: string | null;
  /** `YYYY-MM-DD`, or null for 日前: of late. */
  date: string | null;
  mode: DatelineMode | null;
  reporters: readonly string[];
}

/** 塔斯社莫斯科9月11日电（记者 甲 乙）, without the space behind it. A year is printed where it is not `year`. What readers are told is a 报道 where nothing else is known. */
export function writeDateline({ name, place, date, mode, reporters }: FiledBy, year: number): string {
  const act = mode === null || mode === "编发" ? "报道" : mode;
  const by = reporters.length === 0 ? "" : `（记者 ${reporters.join(" ")}）`;
  return `${name}${place ?? ""}${dayText(date, year)}${act}${by}`;
}

function dayText(date: string | null, year: number): string {
  if (date === null) return "日前";
  const [filed = 0, month = 0, day = 0] = date.split("-").map(Number);
  return `${filed === year ? "" : `${filed}年`}${month}月${day}日`;
}
