import { SCREENS, type Screen } from "./screens.tsx";
import { useMe } from "./use-me.ts";

export type NavScreen = Screen & { nav: NonNullable<Screen["nav"]> };

/** The screens of the navigation that are of use to whoever is signed in: the server says which routes they may use. */
export function useNavScreens(): readonly NavScreen[] {
  const { data: me } = useMe();
  const isShown = (screen: Screen): screen is NavScreen =>
    screen.nav !== undefined && (!screen.nav.needs || (me?.may.includes(screen.nav.needs) ?? false));
  return SCREENS.filter(isShown);
}
