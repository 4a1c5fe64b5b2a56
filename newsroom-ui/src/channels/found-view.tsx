import { Button, Text } from "@mantine/core";
import { WEB_KINDS } from "../../../src/core/channel.ts";
import styles from "../administration/administration.module.css";
import { useMessages } from "../messages/use-messages.tsx";
import { FoundForm } from "./found-form.tsx";
import { SightView } from "./sight-view.tsx";
import type { Sight } from "./use-channels.ts";

interface Props {
  sight: Sight;
  zone: string;
  back(): void;
  close(): void;
}

/** What was found at an address: a channel to be, or a single article, which is none. */
export function FoundView({ sight, zone, back, close }: Props) {
  const { t } = useMessages();
  const kind = WEB_KINDS.find((one) => one === sight.kind);
  if (kind) return <FoundForm sight={sight} kind={kind} zone={zone} back={back} close={close} />;
  return (
    <div className={styles["form"]}>
      <SightView sight={sight} />
      <Text>{t("channels.is-article")}</Text>
      <Button variant="default" onClick={back} data-autofocus>
        {t("channels.other-address")}
      </Button>
    </div>
  );
}
