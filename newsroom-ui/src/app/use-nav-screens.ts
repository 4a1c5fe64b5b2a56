import { SCREENS, type Screen } from "./screens.tsx";
import { useMe } from "./use-me.ts";

/** As they stand in the navigation, parted by rules. */
export const NAV_GROUPS = ["work", "pages", "readers", "house"] as const;

export type NavScreen = Screen & { nav: NonNullable<Screen["nav"]> };

/** The screens of the navigation that are of use to whoever is signed in: the server says which routes they may use. */
export function useNavScreens(): readonly NavScreen[] {
  const { data: me } = useMe();
  const isShown = (screen: Screen): screen is NavScreen =>
    screen.nav !== undefined && (!screen.nav.needs || (me?.may.includes(screen.nav.needs) ?? false));
  const shown = SCREENS.filter(isShown);
  return NAV_GROUPS.flatMap((group) => shown.filter(({ nav }) => nav.group === group));
}
