import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useDesk } from "../desk.ts";
import styles from "./head.module.css";
import { Labelled } from "./labelled.tsx";

type LineName =
  | "headlineList"
  | "headlineSearch"
  | "desk"
  | "agency"
  | "located"
  | "editor"
  | "originalUrl"
  | "originalHeadline"
  | "copyrightNotice"
  | "usageTerms";

/** One field of a single line; empty is null. */
export function LineField({
  name,
  label,
  most,
  placeholder,
  aside,
}: {
  name: LineName;
  label: string;
  most: number;
  placeholder?: string;
  aside?: ReactNode;
}) {
  const { text, set, mayWrite } = useDesk();
  return (
    <Labelled label={label} aside={aside}>
      <TextInput
        variant="unstyled"
        size="sm"
        className={styles["input"]}
        aria-label={label}
        data-field={name}
        value={text[name] ?? ""}
        maxLength={most}
        readOnly={!mayWrite}
        {...(placeholder !== undefined && { placeholder })}
        onChange={({ currentTarget: { value } }) => set({ [name]: value === "" ? null : value })}
      />
    </Labelled>
  );
}
