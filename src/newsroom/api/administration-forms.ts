import { z } from "@hono/zod-openapi";
import { type Registration, USUAL_EDITION } from "../../core/site.ts";
import type { SiteForm as SiteFields } from "../administration/change-site.ts";
import { line } from "./line.ts";

const RegistrationForm = z.strictObject({
  label: line(100).min(1),
  url: line(500).nullable(),
  /** A drawing that the program has, or null. */
  icon: z.enum(["police", "icp", "licence"]).nullable(),
  /** A picture of the library instead, or null. */
  iconAssetId: line(40).nullable(),
});

/** What an administrator says of a site. */
export const SiteForm = z
  .strictObject({
    name: line(60).min(1),
    tagline: line(120),
    hosts: z.array(line(253)).max(20),
    origin: line(300).nullable(),
    zone: line(60),
    theme: z.enum(["city", "digest"]),
    language: z.enum(["zh-Hans", "zh-Hant"]),
    edition: z.enum(["off", "tw", "hk"]),
    registration: z.enum(["open", "closed", "off"]),
    feedText: z.enum(["full", "summary"]),
    timeForm: line(40).min(1),
    breadcrumb: z.strictObject({ label: line(30), separator: line(10), home: line(30), here: line(30) }),
    desk: z.strictObject({ place: line(40), act: line(20) }).nullable(),
    signOff: line(300).nullable(),
    clauses: z.strictObject({ own: line(1_000), reprint: line(1_000), takedown: line(1_000) }),
    since: z.number().int().min(1900).max(9999),
    registrations: z.array(RegistrationForm).max(12),
    about: line(5_000),
    contact: line(5_000),
  })
  .openapi("SiteForm");

/** A site's fields as its form has them. */
export function formOf(site: SiteFields): z.infer<typeof SiteForm> {
  const { name, tagline, hosts, origin, zone, theme, language, timeForm, breadcrumb, desk, signOff, clauses, since, about, contact } = site;
  const { edition = USUAL_EDITION, registration = "off", feedText = "summary" } = site;
  const registrations = site.registrations.map(({ label, url, icon = null }) => ({ label, url, ...iconFields(icon) }));
  return {
    name,
    tagline,
    hosts,
    origin,
    zone,
    theme,
    language,
    edition,
    registration,
    feedText,
    timeForm,
    breadcrumb,
    desk,
    signOff,
    clauses,
    since,
    registrations,
    about,
    contact,
  };
}

/** The form's fields as the site has them; a picture's address is found when they are written. */
export function siteOf({ registrations, ...rest }: z.infer<typeof SiteForm>): SiteFields {
  const named = registrations.map(
    ({ label, url, icon, iconAssetId }): Registration => ({
      label,
      url: url || null,
      icon: iconAssetId === null ? icon : { assetId: iconAssetId, path: "" },
    }),
  );
  return { ...rest, hosts: rest.hosts.map((host) => host.trim().toLowerCase()), origin: rest.origin || null, registrations: named };
}

function iconFields(icon: NonNullable<Registration["icon"]> | null) {
  return typeof icon === "string" ? { icon, iconAssetId: null } : { icon: null, iconAssetId: icon?.assetId ?? null };
}

/** What is said of a correction and of a withdrawal unless the editor writes otherwise. */
export const WordingForm = z.strictObject({ correction: line(1_000).nullable(), withdrawal: line(1_000).nullable() }).openapi("NoticeWording");

const names = z.array(line(100).min(1)).max(20);

/** What is said of a source. */
export const SourceForm = z
  .strictObject({
    names: z.strictObject({ zh: names.min(1), ru: names.optional(), en: names.optional() }),
    kind: z.enum(["agency", "publisher", "own"]),
    licence: z.enum(["own", "licensed", "permitted", "forbidden"]),
    /** First and last day of the licence, in the source's zone. */
    licenceFrom: z.iso.date().nullable().default(null),
    licenceUntil: z.iso.date().nullable().default(null),
    terms: line(4_000).nullable().default(null),
    clause: line(1_000).nullable(),
    homepage: line(500).nullable(),
    zone: line(60),
  })
  .openapi("SourceForm");
