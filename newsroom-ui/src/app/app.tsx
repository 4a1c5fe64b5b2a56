import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import type { Language } from "../messages/language.ts";
import { MessagesProvider } from "../messages/use-messages.tsx";
import { queryClient } from "./query-client.ts";
import { Routes } from "./routes.tsx";
import { ShortcutsProvider } from "./shortcuts.tsx";
import { styleNonce } from "./style-nonce.ts";
import { lightColors, theme } from "./theme.ts";

/** The editors' app: everything that a screen may take for granted. */
export function App({ language }: { language: Language }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" cssVariablesResolver={lightColors} getStyleNonce={styleNonce}>
      <QueryClientProvider client={queryClient}>
        <MessagesProvider initial={language}>
          <ModalsProvider>
            <Notifications position="bottom-center" limit={4} />
            <Router base="/newsroom">
              <ShortcutsProvider>
                <Routes />
              </ShortcutsProvider>
            </Router>
          </ModalsProvider>
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
