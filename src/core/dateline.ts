/** 电头: who filed, where, when and how. Each part may be missing. */
export interface Dateline {
  /** The agency's Chinese name as the newsroom writes it (新华社), or as printed where it is unknown. */
  agency: string | null;
  place: string | null;
  /** Day of the dispatch, `YYYY-MM-DD`; the year is that of the report's publication where the page prints none. */
  date: string | null;
  mode: DatelineMode | null;
  reporters: string[];
}

/** 电 讯 报道 消息 编发: how the agency says that it filed. */
export type DatelineMode = "电" | "讯" | "报道" | "消息" | "编发";

/** 电讯: what one source filed, as part of a report or an article. Paragraph numbers count from 0, both ends included. */
export interface Dispatch {
  agency: string | null;
  place: string | null;
  date: string | null;
  /** True where the page says only 日前 and the digest's own day stands in. */
  dateInferred: boolean;
  mode: DatelineMode | null;
  reporters: string[];
  /** The agency that this one cites for its text (俄新社援引…), or null. */
  via: string | null;
  paragraphs: [from: number, to: number];
  /** Character at which it starts inside its first paragraph. */
  start: number;
}
