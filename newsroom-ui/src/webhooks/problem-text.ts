import { useMessages } from "../messages/use-messages.tsx";

/** What went wrong most often, by the word that the server has for it. */
const KNOWN = ["not-allowed", "too-large", "TimeoutError", "ECONNREFUSED", "ENOTFOUND", "section-removed", "off"] as const;

/** What went wrong with a delivery, in a sentence; what nobody thought of stands for itself. */
export function useProblemText(): (problem: string) => string {
  const { t } = useMessages();
  return (problem) => {
    const known = KNOWN.find((one) => one === problem);
    return known ? t(`webhooks.problem-${known}`) : problem;
  };
}
