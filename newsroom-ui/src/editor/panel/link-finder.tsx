import { TextInput, UnstyledButton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RelatedLink } from "../../../../src/core/article.ts";
import { call } from "../../api/client.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { isBodyAddress } from "../body/link-mark.ts";
import { useDesk } from "../desk.ts";
import { linkable } from "../routes.ts";
import styles from "./links-tab.module.css";

/** Finds public articles by their headline; an address or any other words can be put in as they are. */
export function LinkFinder({ links, add }: { links: readonly RelatedLink[]; add(link: RelatedLink): void }) {
  const { t } = useMessages();
  const times = useTimes();
  const { article } = useDesk();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data } = useQuery({
    queryKey: ["linkable", q],
    queryFn: () => call(linkable.$get({ query: { q } })),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const found = (q === "" ? [] : (data?.articles ?? [])).filter(({ id }) => id !== article.id && !links.some(({ articleId }) => articleId === id));
  const take = (link: RelatedLink) => {
    add(link);
    setTyped("");
  };
  const words = typed.trim();
  const isAddress = /^https?:\/\//i.test(words) && isBodyAddress(words);
  return (
    <div className={styles["finder"]}>
      <TextInput
        leftSection={<IconSearch size={15} />}
        placeholder={t("editor.link-find")}
        aria-label={t("editor.link-find")}
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {words !== "" && (
        <ul className={styles["found"]}>
          {found.map(({ id, headline, sourceName, publishedAt }) => (
            <li key={id}>
              <UnstyledButton onClick={() => take({ title: headline, articleId: id, url: null })}>
                {headline}
                <small>{[times.short(publishedAt), sourceName].filter(Boolean).join("　")}</small>
              </UnstyledButton>
            </li>
          ))}
          <li>
            <UnstyledButton onClick={() => take({ title: words, articleId: null, url: isAddress ? words : null })}>
              {t(isAddress ? "editor.link-as-address" : "editor.link-as-words", { words })}
            </UnstyledButton>
          </li>
        </ul>
      )}
    </div>
  );
}
