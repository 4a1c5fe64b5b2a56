import { Button, CloseButton, Menu } from "@mantine/core";
import { IconDots, IconLock, IconLockOpen, IconStar, IconStarFilled } from "@tabler/icons-react";
import { Link, useLocation } from "wouter";
import { useMe } from "../app/use-me.ts";
import { useSite } from "../app/use-site.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./event-view.module.css";
import { foldCopies } from "./fold-copies.ts";
import type { DeskEvent } from "./routes.ts";
import type { EventActs } from "./use-event-acts.ts";

interface Props {
  event: DeskEvent;
  headline: string;
  acts: EventActs;
  mayAct: boolean;
  /** The desk without an event. */
  back: string;
  merge(): void;
  chain(): void;
}

/** What happened, when, where, who told it first, how many tell of it; and what may be done with it. */
export function EventHead({ event, headline, acts, mayAct, back, merge, chain }: Props) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const may = useMe().data?.may ?? [];
  const { home } = useSite();
  const { id, isFollowed, isFrozen, story, publishedOn } = event;
  const isShown = publishedOn.includes(home?.id ?? "");
  return (
    <header className={styles["head"]}>
      <div className={styles["line"]}>
        <h2>{headline}</h2>
        <CloseButton aria-label={t("common.close")} onClick={() => go(back)} />
      </div>
      <Facts event={event} />
      {story && (
        <p className={styles["story"]}>
          {t("desk.story")} <b>{story.title ?? story.events.at(-1)?.headline}</b>
          {story.events
            .filter((one) => one.id !== id)
            .slice(0, 4)
            .map((one) => (
              <Link key={one.id} href={`/desk/${one.id}`}>
                {one.headline ?? t("reports.headless")}
              </Link>
            ))}
        </p>
      )}
      <div className={styles["buttons"]}>
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={isFollowed}
          leftSection={isFollowed ? <IconStarFilled size={14} /> : <IconStar size={14} />}
          onClick={() => acts.follow(id, !isFollowed)}
        >
          {t(isFollowed ? "desk.followed" : "desk.follow")}
        </Button>
        {mayAct && (
          <>
            <Button size="compact-sm" variant="default" onClick={merge}>
              {t("desk.merge")}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-pressed={isFrozen}
              leftSection={isFrozen ? <IconLock size={14} /> : <IconLockOpen size={14} />}
              onClick={() => acts.lock(id, !isFrozen)}
            >
              {t(isFrozen ? "desk.locked" : "desk.lock")}
            </Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button size="compact-sm" variant="default" aria-label={t("common.more")}>
                  <IconDots size={15} />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={chain}>{t("desk.chain")}</Menu.Item>
                {story && <Menu.Item onClick={() => acts.leaveStory(id)}>{t("desk.leave-story")}</Menu.Item>}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
        {may.includes("PUT /sites/{siteId}/events/{eventId}") && home && (
          <Button size="compact-sm" variant={isShown ? "default" : "light"} onClick={() => acts.show(home.id, id)}>
            {t(isShown ? "desk.show-anew" : "desk.show")}
          </Button>
        )}
      </div>
    </header>
  );
}

function Facts({ event: { dispatches, all, told } }: { event: DeskEvent }) {
  const { t } = useMessages();
  const times = useTimes();
  const [first] = dispatches;
  const last = dispatches.at(-1);
  const sources = new Set(dispatches.map(({ sourceName }) => sourceName)).size;
  const folded = dispatches.length - foldCopies(dispatches).length;
  const places = told?.places.slice(0, 3).map(({ name }) => name) ?? [];
  return (
    <p className={styles["facts"]}>
      {places.length > 0 && <span>{places.join("、")}</span>}
      {first && <span>{t("desk.first", { name: first.sourceName ?? t("reports.unknown-source"), time: times.short(first.at) })}</span>}
      {last && last !== first && <span>{t("desk.last", { name: last.sourceName ?? t("reports.unknown-source"), time: times.short(last.at) })}</span>}
      <span>{t("desk.how-many", { n: all, sources })}</span>
      {folded > 0 && <span>{t("desk.copies", { n: folded })}</span>}
    </p>
  );
}
