import { Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import { EmptyState } from "./empty-state.tsx";
import { SCREENS, type Screen } from "./screens.tsx";
import { Shell } from "./shell.tsx";
import { SignedIn } from "./signed-in.tsx";
import { useNavScreens } from "./use-nav-screens.ts";

/** The screen that the address names: bare, or in the frame for whoever is signed in. */
export function Routes() {
  return (
    <Switch>
      {SCREENS.filter(({ bare }) => bare).map(routeTo)}
      <Route>
        <SignedIn>
          <Shell>
            <Switch>
              <Route path="/">
                <Front />
              </Route>
              {SCREENS.filter(({ bare }) => !bare).map(routeTo)}
              <Route>
                <Nowhere />
              </Route>
            </Switch>
          </Shell>
        </SignedIn>
      </Route>
    </Switch>
  );
}

function routeTo({ path, screen: Screen }: Screen) {
  return (
    <Route key={path} path={path}>
      <Suspense>
        <Screen />
      </Suspense>
    </Route>
  );
}

/** The first screen that is of use to whoever came in: the articles, or what an administrator looks after. */
function Front() {
  const screens = useNavScreens();
  const articles = screens.find(({ path }) => path === "/");
  if (articles) return routeTo(articles);
  return screens[0] ? <Redirect to={screens[0].path} replace /> : null;
}

function Nowhere() {
  const { t } = useMessages();
  return <EmptyState title={t("shell.nothing-here")} hint={t("shell.nothing-here-hint")} />;
}
