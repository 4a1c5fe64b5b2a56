import { Modal, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../api/client.ts";
import { onSessionEnded } from "../api/session-ended.ts";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { meApi } from "./apis.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** When the server no longer knows who asks: signing in again, over the screen, so that nothing on it is lost. */
export function SessionEnded() {
  const { t } = useMessages();
  const { data: me } = useMe();
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const isInside = me !== undefined;
  useEffect(() => onSessionEnded(() => setOpen(isInside)), [isInside]);
  const resume = async () => {
    const now = await call(meApi.me.$get());
    // Another person does not go on in what this one was writing: the page begins anew.
    if (now.id !== me?.id) return location.assign("/newsroom/");
    setOpen(false);
    await queries.invalidateQueries();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => {}}
      title={t("account.ended")}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={900}
    >
      <Text mb="md">{t("account.ended-hint")}</Text>
      <SignInForm done={resume} />
    </Modal>
  );
}
