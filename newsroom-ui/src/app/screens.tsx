import { IconNews, type TablerIcon } from "@tabler/icons-react";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { MessageKey } from "../messages/all.ts";

/** One screen of the app. */
export interface Screen {
  /** Below /newsroom, as wouter writes it: `/articles/:articleId`. */
  path: string;
  /** Its component, a default export, loaded when first shown. */
  screen: LazyExoticComponent<ComponentType>;
  /** Its line in the navigation; groups are parted by a rule and stand in this order: work, pages, house. */
  nav?: { group: "work" | "pages" | "house"; icon: TablerIcon; label: MessageKey };
  /** Shown without the frame and without a session: signing in, an invitation. */
  bare?: boolean;
}

/** Every screen; the first whose path fits is shown. */
export const SCREENS: readonly Screen[] = [
  {
    path: "/",
    screen: lazy(() => import("../articles/list-screen.tsx")),
    nav: { group: "work", icon: IconNews, label: "articles.title" },
  },
];
