import {
  IconAbc,
  IconAddressBook,
  IconBuildingBroadcastTower,
  IconChartBar,
  IconChecklist,
  IconClock,
  IconDatabaseExport,
  IconFeather,
  IconGavel,
  IconHistory,
  IconInbox,
  IconLanguage,
  IconLayoutBoard,
  IconLayoutDashboard,
  IconListTree,
  IconMessage2,
  IconMicrophone,
  IconNews,
  IconPencil,
  IconPhoto,
  IconRotate2,
  IconRoute,
  IconRss,
  IconUserHeart,
  IconUsers,
  IconWebhook,
  IconWorld,
  type TablerIcon,
} from "@tabler/icons-react";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { RouteKey } from "../../../src/newsroom/who-may.ts";
import type { MessageKey } from "../messages/all.ts";
import type { Status } from "./use-status.ts";

/** One screen of the app. */
export interface Screen {
  /** Below /newsroom, as wouter writes it: `/articles/:articleId`. */
  path: string;
  /** Its component, a default export, loaded when first shown. */
  screen: LazyExoticComponent<ComponentType>;
  nav?: NavLine;
  /** Shown without the frame and without a session: signing in, an invitation. */
  bare?: boolean;
}

/** A screen's line in the navigation; groups are parted by a rule and stand in this order: work, pages, readers, house. */
interface NavLine {
  group: "work" | "pages" | "readers" | "house";
  icon: TablerIcon;
  label: MessageKey;
  /** Shown to whoever may use this route somewhere; without it to all. */
  needs?: RouteKey;
  /** How much waits there; `alarm` is the message that says so in red. */
  count?: (status: Status) => { n: number; alarm?: MessageKey };
  /** Has a place in the bar of a telephone. */
  thumb?: boolean;
}

/** Every screen; the first whose path fits is shown. */
export const SCREENS: readonly Screen[] = [
  { path: "/sign-in", screen: lazy(() => import("../account/sign-in-screen.tsx")), bare: true },
  { path: "/invitation", screen: lazy(() => import("../account/invitation-screen.tsx")), bare: true },
  { path: "/account", screen: lazy(() => import("../account/account-screen.tsx")) },
  {
    path: "/staff",
    screen: lazy(() => import("../staff/staff-screen.tsx")),
    nav: { group: "house", icon: IconUsers, label: "staff.title", needs: "GET /staff" },
  },
  {
    path: "/desk",
    screen: lazy(() => import("../desk/desk-screen.tsx")),
    nav: { group: "work", icon: IconLayoutDashboard, label: "desk.title", needs: "GET /desk", thumb: true },
  },
  { path: "/desk/:eventId", screen: lazy(() => import("../desk/desk-screen.tsx")) },
  {
    path: "/",
    screen: lazy(() => import("../administration/first-screen.tsx")),
    nav: { group: "work", icon: IconNews, label: "articles.title", needs: "GET /articles", thumb: true },
  },
  {
    path: "/mine",
    screen: lazy(() => import("../articles/mine-screen.tsx")),
    nav: {
      group: "work",
      icon: IconPencil,
      label: "articles.mine",
      needs: "POST /articles",
      count: ({ returnedToMe }) => ({ n: returnedToMe, alarm: "shell.returned" }),
    },
  },
  {
    path: "/review",
    screen: lazy(() => import("../articles/review-screen.tsx")),
    nav: {
      group: "work",
      icon: IconChecklist,
      label: "review.title",
      needs: "POST /articles/{articleId}/signatures",
      count: ({ awaitingMyReview }) => ({ n: awaitingMyReview }),
      thumb: true,
    },
  },
  {
    path: "/schedules",
    screen: lazy(() => import("../articles/schedules-screen.tsx")),
    nav: {
      group: "work",
      icon: IconClock,
      label: "schedules.title",
      needs: "GET /articles",
      count: ({ late, scheduled }) => (late > 0 ? { n: late, alarm: "shell.late" } : { n: scheduled }),
      thumb: true,
    },
  },
  {
    path: "/corrections",
    screen: lazy(() => import("../articles/corrections-screen.tsx")),
    nav: {
      group: "work",
      icon: IconRotate2,
      label: "corrections.title",
      needs: "GET /articles",
      count: ({ corrections, takenBack }) => (takenBack > 0 ? { n: takenBack, alarm: "corrections.tasks-count" } : { n: corrections }),
      thumb: true,
    },
  },
  {
    path: "/reports",
    screen: lazy(() => import("../reports/reports-screen.tsx")),
    nav: { group: "work", icon: IconInbox, label: "reports.title", needs: "GET /reports" },
  },
  { path: "/reports/:reportId", screen: lazy(() => import("../reports/report-screen.tsx")) },
  {
    path: "/fronts",
    screen: lazy(() => import("../fronts/front-screen.tsx")),
    nav: { group: "pages", icon: IconLayoutBoard, label: "fronts.title", needs: "GET /fronts" },
  },
  { path: "/fronts/:siteId", screen: lazy(() => import("../fronts/front-screen.tsx")) },
  { path: "/fronts/:siteId/:sectionId", screen: lazy(() => import("../fronts/front-screen.tsx")) },
  {
    path: "/library",
    screen: lazy(() => import("../library/library-screen.tsx")),
    nav: { group: "pages", icon: IconPhoto, label: "library.title", needs: "GET /assets" },
  },
  {
    path: "/shows",
    screen: lazy(() => import("../shows/shows-screen.tsx")),
    nav: { group: "pages", icon: IconMicrophone, label: "shows.title", needs: "GET /sites/{siteId}/shows" },
  },
  {
    path: "/comments",
    screen: lazy(() => import("../moderation/comments-screen.tsx")),
    nav: {
      group: "readers",
      icon: IconMessage2,
      label: "moderation.comments",
      needs: "GET /moderation/comments",
      count: ({ comments }) => ({ n: comments }),
    },
  },
  {
    path: "/posts",
    screen: lazy(() => import("../moderation/posts-screen.tsx")),
    nav: { group: "readers", icon: IconFeather, label: "posts.title", needs: "GET /moderation/posts", count: ({ posts }) => ({ n: posts }) },
  },
  {
    path: "/takedowns",
    screen: lazy(() => import("../moderation/takedowns-screen.tsx")),
    nav: {
      group: "readers",
      icon: IconGavel,
      label: "takedowns.title",
      needs: "GET /moderation/takedowns",
      count: ({ takedowns, lateTakedowns }) => (lateTakedowns > 0 ? { n: lateTakedowns, alarm: "takedowns.late-count" } : { n: takedowns }),
    },
  },
  {
    path: "/readers",
    screen: lazy(() => import("../moderation/readers-screen.tsx")),
    nav: { group: "readers", icon: IconUserHeart, label: "readers.title", needs: "GET /moderation/readers" },
  },
  { path: "/new", screen: lazy(() => import("../articles/new-screen.tsx")) },
  { path: "/articles/:articleId/approve", screen: lazy(() => import("../articles/approve-screen.tsx")) },
  { path: "/articles/:articleId", screen: lazy(() => import("../editor/editor-screen.tsx")) },
  { path: "/start", screen: lazy(() => import("../administration/start-screen.tsx")) },
  {
    path: "/sites",
    screen: lazy(() => import("../administration/sites-screen.tsx")),
    nav: { group: "house", icon: IconWorld, label: "sites.title", needs: "GET /sites/{siteId}" },
  },
  {
    path: "/sections",
    screen: lazy(() => import("../administration/sections-screen.tsx")),
    nav: { group: "house", icon: IconListTree, label: "sections.title", needs: "GET /sites/{siteId}/sections" },
  },
  {
    path: "/sources",
    screen: lazy(() => import("../administration/sources-screen.tsx")),
    nav: { group: "house", icon: IconBuildingBroadcastTower, label: "sources.title", needs: "POST /sources" },
  },
  {
    path: "/channels",
    screen: lazy(() => import("../channels/channels-screen.tsx")),
    nav: {
      group: "house",
      icon: IconRss,
      label: "channels.title",
      needs: "GET /channels",
      count: ({ failingChannels }) => ({ n: failingChannels, alarm: "channels.failing-count" }),
    },
  },
  {
    path: "/routing",
    screen: lazy(() => import("../routing/routing-screen.tsx")),
    nav: { group: "house", icon: IconRoute, label: "routing.title", needs: "GET /routing-rules" },
  },
  {
    path: "/names",
    screen: lazy(() => import("../names/names-screen.tsx")),
    nav: { group: "house", icon: IconAddressBook, label: "names.title", needs: "GET /names" },
  },
  { path: "/names/candidates", screen: lazy(() => import("../names/candidates-screen.tsx")) },
  {
    path: "/figures",
    screen: lazy(() => import("../figures/figures-screen.tsx")),
    nav: { group: "house", icon: IconChartBar, label: "figures.title", needs: "GET /sites/{siteId}/figures" },
  },
  {
    path: "/edition",
    screen: lazy(() => import("../edition/edition-screen.tsx")),
    nav: { group: "house", icon: IconLanguage, label: "edition.title", needs: "PUT /sites/{siteId}/edition-words" },
  },
  {
    path: "/listed-words",
    screen: lazy(() => import("../listed-words/listed-words-screen.tsx")),
    nav: { group: "house", icon: IconAbc, label: "listed.title", needs: "PUT /listed-words" },
  },
  {
    path: "/webhooks",
    screen: lazy(() => import("../webhooks/webhooks-screen.tsx")),
    nav: {
      group: "house",
      icon: IconWebhook,
      label: "webhooks.title",
      needs: "GET /sites/{siteId}/webhooks",
      count: ({ brokenWebhooks }) => ({ n: brokenWebhooks, alarm: "webhooks.broken" }),
    },
  },
  {
    path: "/audit",
    screen: lazy(() => import("../administration/audit-screen.tsx")),
    nav: { group: "house", icon: IconHistory, label: "audit.title", needs: "GET /audit" },
  },
  {
    path: "/backups",
    screen: lazy(() => import("../administration/backups-screen.tsx")),
    nav: { group: "house", icon: IconDatabaseExport, label: "backups.title", needs: "GET /backups" },
  },
];
