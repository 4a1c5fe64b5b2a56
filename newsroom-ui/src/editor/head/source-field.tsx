import { Autocomplete } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { LicenceBadge } from "../../reports/licence-badge.tsx";
import { useDesk } from "../desk.ts";
import { sources } from "../routes.ts";
import styles from "./head.module.css";
import { Labelled } from "./labelled.tsx";

/** 来源: one of the newsroom's sources with what its licence says, or any other name. */
export function SourceField() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  const { data } = useQuery({ queryKey: ["sources"], queryFn: () => call(sources.$get()), staleTime: 60_000 });
  const lines = data?.sources ?? [];
  const byName = new Map(lines.flatMap((line) => line.names.zh.map((name) => [name, line] as const)));
  const chosen = lines.find(({ id }) => id === text.sourceId);
  const licence = chosen && (
    <span title={chosen.clause ?? undefined}>
      <LicenceBadge licence={chosen.licence} />
    </span>
  );
  return (
    <Labelled label={t("editor.source")} aside={licence}>
      <Autocomplete
        variant="unstyled"
        size="sm"
        className={styles["input"]}
        aria-label={t("editor.source")}
        data-field="sourceName"
        placeholder={t("editor.source-hint")}
        value={text.sourceName ?? ""}
        readOnly={!mayWrite}
        maxLength={200}
        limit={40}
        data={[...new Set(lines.map(({ names }) => names.zh[0] ?? ""))].filter(Boolean)}
        onChange={(value) => set({ sourceName: value === "" ? null : value, sourceId: byName.get(value)?.id ?? null })}
        renderOption={({ option }) => {
          const line = byName.get(option.value);
          return (
            <span className={styles["option"]}>
              {option.value}
              {line && <i data-licence={line.licence}>{t(`licence.${line.licence}`)}</i>}
            </span>
          );
        }}
      />
    </Labelled>
  );
}
