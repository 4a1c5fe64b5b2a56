/** 角色, from the least to the most. */
export const ROLES = ["contributor", "reporter", "editor", "reviewer", "chief", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A role and where it holds: on a site (null: on all) and there in a section and those below it (null: in all). */
export interface Grant {
  role: Role;
  siteId: string | null;
  sectionId: string | null;
}

/** A member of staff who is signed in. */
export interface Staff {
  id: string;
  name: string;
  grants: readonly Grant[];
  sessionId: string;
  /** A role that they hold asks for a second factor and they have none yet: until then they may do nothing but set one up. */
  needsSecondFactor: boolean;
}
