import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useSearch } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import { BarePage } from "./bare-page.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The newsroom's door. */
export default function SignInScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const next = nextOf(useSearch());
  const queries = useQueryClient();
  const enter = () => {
    queries.clear();
    go(next, { replace: true });
  };
  return (
    <BarePage title={t("account.sign-in")}>
      <SignInForm done={enter} />
    </BarePage>
  );
}

/** Where one wanted to go: a path of the newsroom's own, or its beginning. */
function nextOf(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "/";
  return next.startsWith("/") && !next.startsWith("//") && !next.startsWith("/sign-in") ? next : "/";
}
