import { Button, Popover, TextInput, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUsers } from "@tabler/icons-react";
import { type FormEvent, useMemo, useState } from "react";
import { plainText } from "../../../src/html/blocks.ts";
import { countWords } from "../../../src/text/count.ts";
import { readingMinutes } from "../../../src/text/reading-minutes.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./bottom-bar.module.css";
import { useDesk } from "./desk.ts";
import { holesIn } from "./paste/hole.ts";
import { SaveLine } from "./saving/save-line.tsx";
import { useLeaving, usePresence } from "./use-presence.ts";

/** Words, how the saving stands, who else is here, and the save that makes a revision. */
export function BottomBar() {
  const { t } = useMessages();
  const { text, article, mayWrite } = useDesk();
  const words = useMemo(() => countWords(plainText(text.bodyHtml)), [text.bodyHtml]);
  const holes = holesIn(text.bodyHtml);
  const others = usePresence(article.id)?.others ?? [];
  useLeaving(article.id);
  return (
    <section className={styles["bar"]} aria-label={t("editor.state")}>
      <span>{t("editor.words", { n: words })}</span>
      <span>{t("editor.minutes", { n: readingMinutes(words) })}</span>
      {holes > 0 && <span className={styles["holes"]}>{t("editor.holes", { n: holes })}</span>}
      {others.length > 0 && (
        <Tooltip
          label={others
            .map(({ person, unsavedAt }) => t(unsavedAt ? "editor.is-writing" : "editor.is-here", { name: person.name ?? person.id }))
            .join("　")}
        >
          <span className={styles["others"]} data-writing={others.some(({ unsavedAt }) => unsavedAt) || undefined}>
            <IconUsers size={15} aria-hidden /> {t("editor.others", { names: others.map(({ person }) => person.name ?? person.id).join("、") })}
          </span>
        </Tooltip>
      )}
      <span className={styles["right"]}>
        {mayWrite && <SaveLine />}
        {mayWrite && <SaveButton />}
      </span>
    </section>
  );
}

function SaveButton() {
  const { t } = useMessages();
  const { save, state } = useDesk();
  const [opened, { open, close }] = useDisclosure();
  const [why, setWhy] = useState("");
  const isDone = state.kind === "saved";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close();
    save(why.trim()).catch((error) => showError(error, t));
    setWhy("");
  };
  return (
    <Popover opened={opened} onChange={(now) => !now && close()} position="top-end" shadow="md" trapFocus>
      <Popover.Target>
        <Tooltip label={isDone ? t("editor.nothing-to-save") : t("editor.save-why-hint")}>
          <Button variant="default" size="compact-sm" disabled={isDone} onClick={open} rightSection={<kbd>Ctrl S</kbd>}>
            {t("editor.save-version")}
          </Button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit} className={styles["why"]}>
          <TextInput
            w={300}
            label={t("editor.save-why")}
            placeholder={t("editor.save-why-example")}
            value={why}
            maxLength={200}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
            data-autofocus
          />
          <Button type="submit">{t("common.save")}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
