import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdministrationAuditApi } from "../../../src/newsroom/api/administration-audit.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

const { audit } = client<AdministrationAuditApi>();

export type AuditLine = Given<Awaited<ReturnType<typeof audit.$get>>>["rows"][number];
/** Empty fields ask for nothing; times in UTC ms. */
export type AuditFilter = Partial<Record<"actor" | "act" | "object" | "from" | "until", string>>;

/** Rows of the log, newest first, page after page. */
export function useAudit(filter: AuditFilter) {
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  return useInfiniteQuery({
    queryKey: ["audit", asked],
    queryFn: ({ pageParam }) => call(audit.$get({ query: { ...asked, ...(pageParam !== null && { before: String(pageParam) }) } })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ rows, more }) => (more ? (rows.at(-1)?.seq ?? null) : null),
  });
}

/** What a verification found so far. */
export interface Verification {
  last: number;
  broken: number | null;
  isOver: boolean;
}

/** Walks the whole chain, part by part. */
export function useVerification(): { found: Verification | null; verify(): Promise<void> } {
  const { t } = useMessages();
  const [found, setFound] = useState<Verification | null>(null);
  return {
    found,
    async verify() {
      setFound({ last: 0, broken: null, isOver: false });
      try {
        for (let after = 0, isOver = false; !isOver; ) {
          const { last, broken, isEnd } = await call(audit.verification.$post({ json: { after } }));
          isOver = isEnd || broken !== null;
          after = last;
          setFound({ last, broken, isOver });
        }
      } catch (error) {
        setFound(null);
        showError(error, t);
      }
    },
  };
}
