import { useMemo } from "react";
import type { Language } from "../messages/language.ts";
import { type Translate, useMessages } from "../messages/use-messages.tsx";
import { useSite } from "./use-site.ts";

/** Times as the newsroom reads them: in the zone of the site that is worked on, or the editor's own where that is all of them. Every one takes UTC ms. */
export interface Times {
  /** `09:31` today, `昨天 09:31`, `11-19 18:20`, `2025-11-19`. */
  short(at: number): string;
  /** `2026-11-19 18:20`. */
  full(at: number): string;
  zone: string;
}

/** What the clock on the desk shows. */
const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How times are written here and now: in the zone of that site, or of the one that is worked on. */
export function useTimes(siteId?: string): Times {
  const { t, language } = useMessages();
  const { site, sites } = useSite();
  const zone = (sites.find(({ id }) => id === siteId) ?? site)?.zone ?? OWN_ZONE;
  return useMemo(() => timesIn(zone, language, t), [zone, language, t]);
}

function timesIn(zone: string, language: Language, t: Translate): Times {
  const day = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" });
  const time = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const full = (at: number) => `${day.format(at)} ${time.format(at)}`;
  return {
    zone,
    full,
    short(at) {
      const now = Date.now();
      const [then, today] = [day.format(at), day.format(now)];
      if (then === today) return time.format(at);
      if (then === day.format(now - 86_400_000)) return t("time.yesterday", { time: time.format(at) });
      if (then === day.format(now + 86_400_000)) return t("time.tomorrow", { time: time.format(at) });
      return then.slice(0, 4) === today.slice(0, 4) ? full(at).slice(5) : then;
    },
  };
}
