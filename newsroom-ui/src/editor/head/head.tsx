import { Textarea, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useMessages } from "../../messages/use-messages.tsx";
import { useEditorChecks } from "../checks/checks-context.ts";
import { HeadlineSigns } from "../checks/headline-signs.tsx";
import { useDesk } from "../desk.ts";
import { ActField } from "./act-field.tsx";
import { BylineField } from "./byline-field.tsx";
import styles from "./head.module.css";
import { LineField } from "./line-field.tsx";
import { MoreFields } from "./more-fields.tsx";
import { SourceField } from "./source-field.tsx";
import { WidthOf } from "./width-of.tsx";

/** Han characters that a line of the portals' lists holds (`views/header`, `views/picture-cards`), and that search engines show of a title. */
const LIST_FITS = 22;
const SEARCH_FITS = 30;

/** Everything above the body: headline and its variants, who it comes from, its dateline; what is needed rarely stands folded. */
export function Head() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  const { headline: field, marks } = useEditorChecks();
  const hasMore = Boolean(text.originalUrl || text.originalHeadline);
  const [isOpen, { toggle }] = useDisclosure(hasMore);
  // a reprint cannot go out without its original headline, so its field is in sight
  const opened = isOpen || (marks ?? []).some(({ message }) => message === "reprint-headline" || message === "reprint-clause");
  return (
    <div className={styles["head"]}>
      <VisuallyHidden component="h1">{text.headline || t("editor.headline")}</VisuallyHidden>
      <div className={styles["headline"]}>
        <HeadlineSigns headline={text.headline} />
        <Textarea
          ref={field}
          variant="unstyled"
          autosize
          aria-label={t("editor.headline")}
          placeholder={t("editor.headline-hint")}
          value={text.headline}
          maxLength={300}
          readOnly={!mayWrite}
          classNames={{ input: styles["headline-input"] ?? "" }}
          onChange={({ currentTarget: { value } }) => set({ headline: value.replaceAll("\n", "") })}
        />
        <WidthOf headline={text.headline} />
      </div>
      <div className={styles["grid"]}>
        <LineField
          name="headlineList"
          label={t("editor.headline-list")}
          most={300}
          placeholder={text.headline}
          aside={<WidthOf headline={text.headlineList ?? text.headline} fits={LIST_FITS} />}
        />
        <LineField
          name="headlineSearch"
          label={t("editor.headline-search")}
          most={300}
          placeholder={text.headline}
          aside={<WidthOf headline={text.headlineSearch ?? text.headline} fits={SEARCH_FITS} />}
        />
        <SourceField />
        <BylineField />
        <div className={styles["pair"]}>
          <LineField name="desk" label={t("editor.desk")} most={100} placeholder={t("editor.desk-hint")} />
          <ActField />
        </div>
        <LineField name="editor" label={t("editor.editor")} most={100} placeholder={t("editor.editor-hint")} />
        <div className={styles["pair"]}>
          <LineField name="agency" label={t("editor.agency")} most={100} />
          <LineField name="located" label={t("editor.located")} most={100} />
        </div>
        <UnstyledButton className={styles["more"]} aria-expanded={opened} onClick={toggle}>
          {opened ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          {t("editor.more-fields")}
        </UnstyledButton>
        {opened && <MoreFields />}
      </div>
    </div>
  );
}
