import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { ApiError } from "../api/api-error.ts";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { NewSite } from "./new-site.tsx";
import { SiteBasics } from "./site-basics.tsx";
import { SiteClauses } from "./site-clauses.tsx";
import { SiteHosts } from "./site-hosts.tsx";
import { SiteLook } from "./site-look.tsx";
import { SiteRegistrations } from "./site-registrations.tsx";
import { SiteSelect } from "./site-select.tsx";
import { useRefusal } from "./use-refusal.ts";
import { type SiteForm, type SiteSettings, siteActs, useSiteSettings } from "./use-site-settings.ts";

const TABS = ["basics", "hosts", "look", "clauses", "registrations"] as const;

/** 站点: everything that is said of a site, by tabs; one save for all of them. */
export default function SitesScreen() {
  const { t } = useMessages();
  const { sites, home } = useSite();
  const search = new URLSearchParams(useSearch());
  const tab = TABS.find((name) => name === search.get("tab")) ?? "basics";
  const siteId = sites.find(({ id }) => id === search.get("site"))?.id ?? home?.id;
  const { data } = useSiteSettings(siteId);
  if (!data) return <Page title={t("sites.title")}>{null}</Page>;
  return <SiteScreen key={`${data.id} ${data.version}`} settings={data} tab={tab} />;
}

function SiteScreen({ settings, tab }: { settings: SiteSettings; tab: (typeof TABS)[number] }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const may = useMe().data?.may ?? [];
  const queries = useQueryClient();
  const refusal = useRefusal();
  const [form, setForm] = useState(settings.form);
  const [isStale, setStale] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const isDirty = JSON.stringify(form) !== JSON.stringify(settings.form);
  const set = (part: Partial<SiteForm>) => setForm((before) => ({ ...before, ...part }));
  const fresh = () => Promise.all([queries.invalidateQueries({ queryKey: ["site-settings"] }), queries.invalidateQueries({ queryKey: ["sites"] })]);
  const save = async () => {
    setBusy(true);
    refusal.clear();
    try {
      await siteActs.change(settings.id, settings.version, form);
      await fresh();
      showDone(t("sites.saved"), t);
    } catch (error) {
      if (error instanceof ApiError && error.code === "stale") setStale(true);
      else refusal.take(error);
    } finally {
      setBusy(false);
    }
  };
  const mourn = async (on: boolean) => {
    await siteActs.mourn(settings.id, on).then(fresh, refusal.take);
    showDone(t(on ? "sites.mourning-on" : "sites.mourning-off"), t, on ? () => siteActs.mourn(settings.id, false).then(fresh) : undefined);
  };
  const fields = { form, set, refusal };
  const mayChange = may.includes("PUT /sites/{siteId}");
  return (
    <Page
      title={`${t("sites.title")} · ${settings.form.name}`}
      sub={isDirty && <span className={styles["bad"]}>{t("sites.unsaved")}</span>}
      acts={
        <>
          <SiteSelect siteId={settings.id} choose={(id) => go(`/sites?site=${id}&tab=${tab}`)} />
          {may.includes("POST /sites") && (
            <Button variant="default" onClick={() => setMaking(true)}>
              {t("sites.new")}
            </Button>
          )}
          {mayChange && (
            <Button loading={isBusy} disabled={!isDirty} onClick={save}>
              {t("common.save")}
            </Button>
          )}
        </>
      }
      bar={
        <TabStrip label={t("sites.title")}>
          {TABS.map((name) => (
            <Tab key={name} href={`/sites?site=${settings.id}&tab=${name}`} isCurrent={name === tab}>
              {t(`sites.tab-${name}`)}
            </Tab>
          ))}
        </TabStrip>
      }
    >
      {isStale && (
        <div className={`${styles["note"]} ${styles["noteBad"]}`} role="alert">
          {t("sites.stale")}
          <Button variant="default" onClick={fresh}>
            {t("sites.reload")}
          </Button>
        </div>
      )}
      {tab === "basics" && <SiteBasics {...fields} />}
      {tab === "hosts" && <SiteHosts {...fields} />}
      {tab === "look" && <SiteLook {...fields} mourning={settings.mourning} mourn={mourn} />}
      {tab === "clauses" && <SiteClauses {...fields} settings={settings} />}
      {tab === "registrations" && <SiteRegistrations {...fields} />}
      <NewSite opened={isMaking} close={() => setMaking(false)} pattern={settings.form} />
    </Page>
  );
}
