import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NamesFileApi } from "../../../src/newsroom/api/names-file.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { csvOf } from "./csv-of.ts";

const acts = client<NamesFileApi>().names;

export type Trial = Given<Awaited<ReturnType<(typeof acts)["import-trial"]["$post"]>>>;

/** Bytes of a file. */
const MOST_BYTES = 10 * 1024 * 1024;

/** A file on its way into the table: looked at, shown, then put in. */
export function useImport(done: () => void) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [looked, setLooked] = useState<{ csv: string; trial: Trial } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const busily = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await act().catch((error) => showError(error, t));
    setBusy(false);
  };
  const look = async (csv: string) => setLooked({ csv, trial: await call(acts["import-trial"].$post({ json: { csv } })) });
  return {
    trial: looked?.trial ?? null,
    isBusy,
    problem,
    forget: () => setLooked(null),
    choose: (file: File | null) =>
      busily(async () => {
        if (file === null) return;
        if (file.size > MOST_BYTES) return setProblem(t("names.import-too-large"));
        const csv = csvOf(await file.arrayBuffer());
        if (csv === null) return setProblem(t("names.import-unreadable"));
        await look(csv);
      }),
    put: () =>
      busily(async () => {
        if (looked === null) return;
        const { csv, trial } = looked;
        try {
          const { added, changed } = await call(acts.import.$post({ json: { csv, digest: trial.digest } }));
          showDone(t("names.imported", { added, changed }), t);
          done();
        } catch (error) {
          // The table changed meanwhile, or an act was broken off: what is left to do is shown.
          await look(csv);
          throw error;
        } finally {
          await queries.invalidateQueries({ queryKey: ["names"] });
        }
      }),
  };
}
