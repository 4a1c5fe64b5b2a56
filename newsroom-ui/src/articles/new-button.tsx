import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useLocation } from "wouter";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";

/** Opens an article, with N too, for whoever may. */
export function NewButton() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const mayWrite = useMe().data?.may.includes("POST /articles") ?? false;
  useShortcuts(mayWrite ? [{ key: "n", label: "articles.new", act: () => go("/new") }] : []);
  if (!mayWrite) return null;
  return (
    <Button component={Link} href="/new" leftSection={<IconPlus size={15} />}>
      {t("articles.new")}
    </Button>
  );
}
