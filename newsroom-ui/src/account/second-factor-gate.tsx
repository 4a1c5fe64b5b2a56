import { type ReactNode, useEffect, useState } from "react";
import { useMe } from "../app/use-me.ts";
import { SetupFirst } from "./setup-first.tsx";

/** Holds everything back while a role asks for a second factor that is not there; then until its owner has seen to the backup codes. */
export function SecondFactorGate({ children }: { children: ReactNode }) {
  const needs = useMe().data?.needsSecondFactor ?? false;
  const [isSettingUp, setSettingUp] = useState(false);
  useEffect(() => {
    if (needs) setSettingUp(true);
  }, [needs]);
  return needs || isSettingUp ? <SetupFirst done={() => setSettingUp(false)} /> : children;
}
