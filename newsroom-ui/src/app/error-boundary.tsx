import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { EmptyState } from "./empty-state.tsx";

/** Keeps a fault of one screen from taking the frame with it. The browser's console has the fault itself. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useMessages();
  return (
    <EmptyState title={t("shell.broken")} hint={t("shell.broken-hint")}>
      <Button onClick={() => location.reload()}>{t("shell.reload")}</Button>
    </EmptyState>
  );
}
