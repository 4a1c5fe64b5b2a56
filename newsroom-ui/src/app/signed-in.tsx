import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Redirect, useLocation } from "wouter";
import { SecondFactorGate } from "../account/second-factor-gate.tsx";
import { SessionEnded } from "../account/session-ended.tsx";
import { ApiError } from "../api/api-error.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useMe } from "./use-me.ts";

/** Shows what it holds to whoever is signed in; sends all others to sign in, and from there back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [location] = useLocation();
  const me = useMe();
  if (me.data)
    return (
      <>
        <SecondFactorGate>{children}</SecondFactorGate>
        <SessionEnded />
      </>
    );
  if (me.isPending) return null;
  if (me.error instanceof ApiError && me.error.code === "signed-out")
    return <Redirect to={`/sign-in?next=${encodeURIComponent(location)}`} replace />;
  const hint = me.error instanceof ApiError ? me.error.message : t("common.unreached");
  return (
    <EmptyState title={t("shell.unreached")} hint={hint}>
      <Button onClick={() => me.refetch()}>{t("common.retry")}</Button>
    </EmptyState>
  );
}
