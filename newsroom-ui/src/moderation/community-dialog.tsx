import { Button, Group, Modal, NumberInput, Radio, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { SiteSelect } from "../administration/site-select.tsx";
import { call, type Given } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { type SiteLine, useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { commentsApi, useModerationAct } from "./use-comments.ts";

const community = commentsApi.sites[":siteId"].community;
type Community = Given<Awaited<ReturnType<typeof community.$get>>>;
const MODES = ["off", "held", "shown"] as const;

/** A site's settings; undefined until known, and for whoever moderates only a part of it. */
export function useCommunity(siteId: string | undefined): Community | undefined {
  return useQuery({
    queryKey: ["moderation", "community", siteId],
    queryFn: () => call(community.$get({ param: { siteId: siteId ?? "" } })),
    enabled: siteId !== undefined,
  }).data;
}

/** Whether a site takes comments and shows them at once, and in how many days it answers a notice. */
export function CommunityDialog({ first, close }: { first: SiteLine; close(): void }) {
  const { t } = useMessages();
  const sites = useSites();
  const [siteId, choose] = useState(first.id);
  const site = sites.find(({ id }) => id === siteId) ?? first;
  const data = useCommunity(siteId);
  return (
    <Modal opened onClose={close} title={t("moderation.settings-title", { name: site.name })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <div className={styles["form"]}>
        <SiteSelect siteId={siteId} choose={(id) => id && choose(id)} />
        {data && <Form key={siteId} site={site} before={data} close={close} />}
      </div>
    </Modal>
  );
}

interface FormProps {
  site: SiteLine;
  before: Community;
  close(): void;
}

function Form({ site: { id: siteId, registration }, before, close }: FormProps) {
  const { t } = useMessages();
  const [comments, setComments] = useState(before.comments);
  const [days, setDays] = useState<string | number>(before.takedownDays);
  const save = useModerationAct((json: Community) => call(community.$put({ param: { siteId }, json })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { comments, takedownDays: Number(days) },
      {
        onSuccess: () => {
          showDone(t("moderation.saved"), t);
          close();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className={styles["form"]}>
      <Radio.Group
        label={t("moderation.mode")}
        value={comments}
        onChange={(value) => setComments(MODES.find((mode) => mode === value) ?? before.comments)}
      >
        <Stack gap="xs" mt="xs">
          {MODES.map((mode) => (
            <Radio key={mode} value={mode} label={t(`moderation.mode-${mode}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {comments !== "off" && registration !== "open" && <Text c="alarm">{t(`moderation.registration-${registration}`)}</Text>}
      <NumberInput label={t("moderation.takedown-days")} value={days} onChange={setDays} min={1} max={90} allowDecimal={false} required />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t("common.save")}
        </Button>
      </Group>
    </form>
  );
}
