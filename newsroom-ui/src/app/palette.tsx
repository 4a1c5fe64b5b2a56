import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconFileText, IconLanguage, IconPencilPlus, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import type { ArticleListApi } from "../../../src/newsroom/api/article-list.ts";
import { call, client } from "../api/client.ts";
import { LANGUAGES } from "../messages/language.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { useMe } from "./use-me.ts";
import { useNavScreens } from "./use-nav-screens.ts";

const { articles } = client<ArticleListApi>();

/** Ctrl K: every screen, acts that are always there, articles by part of their headline. */
export function Palette() {
  const { t } = useMessages();
  const [query, setQuery] = useState("");
  const groups = [...useArticlesFound(query), ...useScreens(), ...useActs()];
  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      nothingFound={t("palette.nothing")}
      scrollable
      maxHeight={420}
      filter={(_, all) => filtered(query, all as SpotlightActionGroupData[])}
      searchProps={{ leftSection: <IconSearch size={18} stroke={1.6} />, placeholder: t("shell.search"), "aria-label": t("shell.search") }}
    />
  );
}

/** Articles are the server's finds; the rest is kept where its words hold the query. */
function filtered(query: string, groups: readonly SpotlightActionGroupData[]): SpotlightActionGroupData[] {
  const wanted = query.trim().toLowerCase();
  return groups
    .map(({ group, actions }) => ({
      group,
      actions: actions.filter(
        ({ id, label = "", keywords = "" }) => id.startsWith("article ") || `${label} ${keywords}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter(({ actions }) => actions.length > 0);
}

function useArticlesFound(query: string): SpotlightActionGroupData[] {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [q] = useDebouncedValue(query.trim(), 200);
  const { data } = useQuery({
    queryKey: ["articles", "palette", q],
    queryFn: () => call(articles.$get({ query: { q, limit: "8" } })),
    enabled: q !== "",
  });
  const found = q === "" ? [] : (data?.articles ?? []);
  const actions = found.map(({ id, headline, stage }) => ({
    id: `article ${id}`,
    label: headline,
    description: t(`stage.${stage}`),
    leftSection: <IconFileText size={18} stroke={1.6} />,
    onClick: () => go(`/articles/${id}`),
  }));
  return actions.length > 0 ? [{ group: t("articles.title"), actions }] : [];
}

function useScreens(): SpotlightActionGroupData[] {
  const { t } = useMessages();
  const [, go] = useLocation();
  const actions = useNavScreens().map(({ path, nav: { icon: Icon, label } }) => ({
    id: `screen ${path}`,
    label: t(label),
    keywords: path,
    leftSection: <Icon size={18} stroke={1.6} />,
    onClick: () => go(path),
  }));
  return [{ group: t("palette.go-to"), actions }];
}

function useActs(): SpotlightActionGroupData[] {
  const { t, setLanguage } = useMessages();
  const [, go] = useLocation();
  const { data: me } = useMe();
  const writes = {
    id: "act new",
    label: t("articles.new"),
    keywords: "new",
    leftSection: <IconPencilPlus size={18} stroke={1.6} />,
    onClick: () => go("/new"),
  };
  const speaks = LANGUAGES.map((language) => ({
    id: `act ${language}`,
    label: t(LANGUAGE_NAMES[language]),
    keywords: t("shell.language"),
    leftSection: <IconLanguage size={18} stroke={1.6} />,
    onClick: () => setLanguage(language),
  }));
  return [{ group: t("palette.acts"), actions: me?.may.includes("POST /articles") ? [writes, ...speaks] : speaks }];
}
