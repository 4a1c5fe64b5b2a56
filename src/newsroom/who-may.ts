import type { Role } from "../core/staff.ts";

/** What an id in a path or a body names; `guard` knows where each kind stands. */
export type ObjectKind = "article" | "section" | "site" | "asset" | "source" | "staff" | "block";

/** Who may use a route. */
export interface Rule {
  /** Holders of these roles: for the desks of every object that `on` and `body` name, or anywhere where they name none with a desk. */
  roles: readonly Role[] | "signed-in" | "anyone";
  /** Holders of these roles for an article that they opened themselves. */
  own?: readonly Role[];
  /** Only grants for the whole newsroom count. */
  everywhere?: boolean;
  /** Parameters of the path that name an object. */
  on?: Readonly<Record<string, ObjectKind>>;
  /** Fields of the JSON body that name objects: `places[].sectionId` is that field of each element. Null and missing ones are passed over. */
  body?: Readonly<Record<string, ObjectKind>>;
}

const WRITERS: readonly Role[] = ["contributor", "reporter", "editor", "reviewer", "chief"];
const DESK: readonly Role[] = ["reporter", "editor", "reviewer", "chief"];

const article = { articleId: "article" } as const;

/** Every route of the newsroom below `/newsroom/api`, and who may use it. A route that is not here does not exist. */
export const WHO_MAY = {
  "GET /me": { roles: "signed-in" },
  "POST /articles": { roles: WRITERS, body: { "places[].sectionId": "section" } },
  "GET /articles/{articleId}": { roles: DESK, own: WRITERS, on: article },
  "GET /sites": { roles: "signed-in" },
  "GET /sources": { roles: "signed-in" },
} as const satisfies Record<string, Rule>;

export type RouteKey = keyof typeof WHO_MAY;
