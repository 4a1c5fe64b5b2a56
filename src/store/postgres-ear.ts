import pg from "pg";

/** The channel on which each act says that there is something new; what it is, the table of changes tells. */
export const CHANNEL = "dateline_changes";

/** How long after its connection broke it is made again, ms. Nothing is lost meanwhile: changes are read every second in any case. */
const AGAIN_AFTER = 5_000;

/** Hears that some process has written. It only hastens what would be found anyway. */
export interface Ear {
  /** Whether it heard something since it was last asked. */
  heard(): boolean;
  close(): Promise<void>;
}

/** Listens at `url` until it is closed. */
export function openEar(url: string): Ear {
  let heard = false;
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  function connect(): void {
    const mine = new pg.Client({ connectionString: url });
    client = mine;
    let isLost = false;
    const lost = () => {
      if (isLost) return;
      isLost = true;
      mine.end().catch(() => {}); // it is lost already
      if (isClosed) return;
      again = setTimeout(connect, AGAIN_AFTER);
      again.unref();
    };
    mine.on("notification", () => {
      heard = true;
    });
    mine.on("error", lost);
    mine.on("end", lost);
    mine
      .connect()
      .then(() => mine.query(`listen ${CHANNEL}`))
      .catch(lost);
  }
  connect();

  return {
    heard() {
      const was = heard;
      heard = false;
      return was;
    },
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {}); // where it never connected there is nothing to end
    },
  };
}
