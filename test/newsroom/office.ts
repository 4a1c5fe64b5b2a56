import type { Place } from "../../src/core/article.ts";
import type { Grant, Role, Staff } from "../../src/core/staff.ts";
import { newsroomRoutes } from "../../src/newsroom/server.ts";
import { newId } from "../../src/store/new-id.ts";
import { type DatabaseFor, openNewsroom, type Newsroom as Room } from "../store/fixture.ts";

/** A newsroom with its API, asked as its routes are asked: whole requests, no socket. */
export interface Office extends Room {
  /** A member of staff who is signed in; made anew with each call. */
  hire(...grants: Grant[]): Promise<Staff>;
  /** Asks as `staff` (null: nobody). The path is below `/newsroom/api`. */
  ask(staff: Staff | null, method: string, path: string, body?: unknown): Promise<Answer>;
  /** What went wrong inside since the office opened. */
  faults: unknown[];
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

export async function openOffice(databaseFor: DatabaseFor = async () => null): Promise<Office> {
  const room = await openNewsroom(databaseFor);
  const hired = new Map<string, Staff>();
  const faults: unknown[] = [];
  const app = newsroomRoutes({
    store: room.store,
    port: 4000,
    staffOf: async (headers) => hired.get(headers.get("x-staff") ?? "") ?? null,
    log: (error) => faults.push(error),
  });
  return {
    ...room,
    faults,
    async hire(...grants) {
      const staff = { id: newId("staff", room.clock.now()), name: "试", grants, sessionId: "session", needsSecondFactor: false };
      hired.set(staff.id, staff);
      return staff;
    },
    async ask(staff, method, path, body) {
      const response = await app.request(`/newsroom/api${path}`, {
        method,
        headers: { host: "hecheng.localhost", "content-type": "application/json", ...(staff && { "x-staff": staff.id }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text };
    },
  };
}

/** A role on the desk of a place: its section and those below it. */
export function onDesk(role: Role, { siteId, sectionId }: Place): Grant {
  return { role, siteId, sectionId };
}

/** A role on every site. */
export function everywhere(role: Role): Grant {
  return { role, siteId: null, sectionId: null };
}
