import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import { EmptyState } from "./empty-state.tsx";
import { SCREENS } from "./screens.tsx";
import { Shell } from "./shell.tsx";

/** The screen that the address names: in the frame, or bare. */
export function Routes() {
  return (
    <Switch>
      {SCREENS.filter(({ bare }) => bare).map(({ path, screen: Screen }) => (
        <Route key={path} path={path}>
          <Suspense>
            <Screen />
          </Suspense>
        </Route>
      ))}
      <Route>
        <Shell>
          <Switch>
            {SCREENS.filter(({ bare }) => !bare).map(({ path, screen: Screen }) => (
              <Route key={path} path={path}>
                <Suspense>
                  <Screen />
                </Suspense>
              </Route>
            ))}
            <Route>
              <Nowhere />
            </Route>
          </Switch>
        </Shell>
      </Route>
    </Switch>
  );
}

function Nowhere() {
  const { t } = useMessages();
  return <EmptyState title={t("shell.nothing-here")} hint={t("shell.nothing-here-hint")} />;
}
