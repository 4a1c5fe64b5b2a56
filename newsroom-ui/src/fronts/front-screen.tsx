import { useQuery } from "@tanstack/react-query";
import { Redirect, useParams } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { myFronts } from "./front-routes.ts";
import { OpenFront } from "./open-front.tsx";
import { pathOf } from "./path-of.ts";

/** 版面: a site's home page, or the front of a section, arranged beside its preview. */
export default function FrontScreen() {
  const { t } = useMessages();
  const { siteId, sectionId } = useParams<{ siteId?: string; sectionId?: string }>();
  const { home } = useSite();
  const { data: fronts } = useQuery({ queryKey: ["fronts"], queryFn: myFronts, staleTime: 60_000 });
  if (!fronts) return null;
  const wanted = siteId
    ? fronts.find((front) => front.siteId === siteId && front.sectionId === (sectionId ?? null))
    : (fronts.find((front) => front.siteId === home?.id) ?? fronts[0]);
  if (!wanted) return <EmptyState title={t("fronts.none")} hint={t("fronts.none-hint")} />;
  const path = pathOf(wanted);
  return siteId ? <OpenFront key={path} front={wanted} fronts={fronts} /> : <Redirect to={path} replace />;
}
