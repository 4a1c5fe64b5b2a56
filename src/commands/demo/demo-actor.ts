import type { Actor } from "../../newsroom/actor.ts";

/** Who fills the demo, in the audit log. */
export const DEMO: Actor = { id: "demo", name: "演示" };
