import { Modal, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./told.module.css";
import { useDesk } from "./use-desk.ts";

/** Events that are offered at once. */
const OFFERED = 20;

interface Props {
  title: string;
  /** The event that is not to be chosen. */
  except: string;
  choose(eventId: string): void;
  close(): void;
}

/** Lets one choose another event of the last week by the words of its headlines. */
export function EventChoice({ title, except, choose, close }: Props) {
  const { t } = useMessages();
  const times = useTimes();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data } = useDesk({ hours: "168", order: q === "" ? "newest" : "", ...(q !== "" && { q }) }, OFFERED);
  const lines = data?.lines.filter(({ id }) => id !== except) ?? [];
  return (
    <Modal opened onClose={close} title={title} size="lg">
      <TextInput
        data-autofocus
        type="search"
        maxLength={100}
        label={t("desk.search")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul className={styles["choices"]}>
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" onClick={() => choose(line.id)}>
              <b>{line.headline ?? t("reports.headless")}</b>
              <small>
                {line.sourceNames.join(" ")} <time>{times.short(line.lastAt)}</time>
              </small>
            </button>
          </li>
        ))}
      </ul>
      {data && lines.length === 0 && <p className={styles["none"]}>{t("desk.none-found")}</p>}
    </Modal>
  );
}
