import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { CandidateRow } from "./candidate-row.tsx";
import styles from "./candidates.module.css";
import type { FrontLine, FrontName, FrontRoutes } from "./front-routes.ts";
import type { Arranging } from "./use-arranging.ts";

interface Props {
  front: FrontName;
  routes: FrontRoutes;
  arranging: Arranging;
  say(words: string): void;
}

/** What may be put on the front: the newest, or what holds the words typed. */
export function Candidates({ front, routes, arranging, say }: Props) {
  const { t } = useMessages();
  const [words, setWords] = useState("");
  const [wanted] = useDebouncedValue(words.trim(), 250);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["front-candidates", front.siteId, front.sectionId, wanted],
    queryFn: ({ pageParam: last }) => routes.candidates({ words: wanted, ...(last && { beforeAt: String(last.publishedAt), beforeId: last.id }) }),
    initialPageParam: null as FrontLine | null,
    getNextPageParam: ({ articles, more }) => (more ? articles.at(-1) : undefined),
    placeholderData: keepPreviousData,
  });
  const articles = data?.pages.flatMap((page) => page.articles) ?? [];
  return (
    <section className={styles["pane"]} aria-label={t("fronts.candidates")}>
      <div className={styles["bar"]}>
        <h2>{t("fronts.candidates")}</h2>
        <TextInput
          type="search"
          size="xs"
          aria-label={t("fronts.search")}
          placeholder={t("fronts.search")}
          leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
          value={words}
          maxLength={100}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <ul className={styles["list"]}>
        {articles.map((line) => (
          <CandidateRow key={line.id} line={line} arranging={arranging} say={say} />
        ))}
        {hasNextPage && (
          <li className={styles["more"]}>
            <Button variant="subtle" size="compact-sm" onClick={() => fetchNextPage()} loading={isFetchingNextPage}>
              {t("fronts.more")}
            </Button>
          </li>
        )}
        {data && articles.length === 0 && (
          <li>
            <EmptyState title={t("fronts.candidates-none")} hint={t("fronts.candidates-none-hint")} />
          </li>
        )}
      </ul>
    </section>
  );
}
