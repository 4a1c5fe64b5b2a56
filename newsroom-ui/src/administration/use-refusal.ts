import { useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

/** What the server refused of a form: the sentence for a field, or shown at large where it is about none. */
export interface Refusal {
  /** The sentence for that field or what lies below it, if it was refused. */
  at(field: string): string | undefined;
  take(error: unknown): void;
  clear(): void;
}

/** Keeps the last refusal of a form. */
export function useRefusal(): Refusal {
  const { t } = useMessages();
  const [refused, setRefused] = useState<{ field: string; message: string } | null>(null);
  return {
    at: (field) => (refused && (refused.field === field || refused.field.startsWith(`${field}.`)) ? refused.message : undefined),
    clear: () => setRefused(null),
    take(error) {
      const field = fieldOf(error);
      if (error instanceof ApiError && field !== null) setRefused({ field, message: error.message });
      else showError(error, t);
    },
  };
}

function fieldOf(error: unknown): string | null {
  const detail = error instanceof ApiError ? error.detail : null;
  if (typeof detail !== "object" || detail === null || !("field" in detail) || typeof detail.field !== "string") return null;
  return detail.field.replace(/^form\./, "");
}
