import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdministrationBackupsApi } from "../../../src/newsroom/api/administration-backups.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

const { backups } = client<AdministrationBackupsApi>();

export type Backups = Given<Awaited<ReturnType<typeof backups.$get>>>;
export type Backup = Backups["backups"][number];

const isUnderWay = ({ state, check }: Backup) => state === "wanted" || state === "running" || check === "wanted";

/** Backups, asked again every second while one is made or rehearsed. */
export function useBackups() {
  return useQuery({
    queryKey: ["backups"],
    queryFn: () => call(backups.$get()),
    refetchInterval: ({ state }) => (state.data?.backups.some(isUnderWay) ? 1_000 : 60_000),
  });
}

/** Where an archive is downloaded. */
export function archiveAddress(file: string): string {
  return `/newsroom/api/backups/${encodeURIComponent(file)}/archive`;
}

/** The acts; each answers with the backups as they then are. */
export function useBackupActs() {
  const { t } = useMessages();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: { make: true } | { rehearse: string } | { nightly: Backups["nightly"] }): Promise<Backups> => {
      if ("make" in act) return call(backups.$post());
      if ("rehearse" in act) return call(backups[":file"].rehearsal.$post({ param: { file: act.rehearse } }));
      return call(backups.nightly.$put({ json: { nightly: act.nightly } }));
    },
    onSuccess: (now) => queries.setQueryData(["backups"], now),
    onError: (error) => showError(error, t),
  });
}
