import { useLocalStorage } from "@mantine/hooks";
import { type SiteLine, useSites } from "./use-sites.ts";

/** The site that the editor works on, chosen in the bar and remembered; null is all of them. `home` is it, or the first. */
export function useSite(): { site: SiteLine | null; home: SiteLine | undefined; sites: readonly SiteLine[]; choose(id: string | null): void } {
  const sites = useSites();
  const [id, setId] = useLocalStorage<string>({ key: "dateline.site", defaultValue: "" });
  const site = sites.find((one) => one.id === id) ?? null;
  return { site, home: site ?? sites[0], sites, choose: (wanted) => setId(wanted ?? "") };
}
