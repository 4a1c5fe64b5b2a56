import { Button, Group, Modal, Radio, Stack, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { useModerationAct } from "./use-comments.ts";
import { type Takedown, takedownsApi } from "./use-takedowns.ts";

const OUTCOMES = ["upheld", "declined"] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Keeps the answer to a notice, once. */
export function AnswerDialog({ takedown: { id: takedownId }, close }: { takedown: Takedown; close(): void }) {
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [answer, setAnswer] = useState("");
  const keep = useModerationAct((json: { outcome: Outcome; answer: string }) =>
    call(takedownsApi.takedowns[":takedownId"].answer.$post({ param: { takedownId }, json })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome === null || answer.trim() === "") return;
    keep.mutate(
      { outcome, answer },
      {
        onSuccess: () => {
          showDone(t("takedowns.answered"), t);
          close();
        },
      },
    );
  };
  return (
    <Modal opened onClose={close} title={t("takedowns.answer-title", { id: takedownId })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={styles["form"]}>
        <span>{t("takedowns.answer-hint")}</span>
        <Radio.Group
          label={t("takedowns.outcome")}
          value={outcome}
          onChange={(value) => setOutcome(OUTCOMES.find((one) => one === value) ?? null)}
          withAsterisk
        >
          <Stack gap="xs" mt="xs">
            {OUTCOMES.map((one) => (
              <Radio key={one} value={one} label={t(`takedowns.outcome-${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t("takedowns.answer")}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          maxLength={4_000}
          minRows={5}
          autosize
          required
        />
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button size="md" type="submit" loading={keep.isPending} disabled={outcome === null || answer.trim() === ""}>
            {t("takedowns.answer")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
