import { Button } from "@mantine/core";
import { IconBrandWechat, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { WORKFLOW_ACTS, type WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { useTimes } from "../../app/use-times.ts";
import { SignatureTrail } from "../../articles/signature-trail.tsx";
import { useWorkflow } from "../../articles/use-workflow.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import type { Workflow } from "../routes.ts";
import { ACTS } from "./acts.ts";
import { BeforeRelease } from "./before-release.tsx";
import { CommentSwitch } from "./comment-switch.tsx";
import styles from "./panel.module.css";
import { mayBegin, primaryAct } from "./primary-act.ts";
import { Released } from "./released.tsx";
import { SourceNotices } from "./source-notices.tsx";
import { useActs } from "./use-acts.tsx";
import { WechatDialog } from "./wechat-dialog.tsx";

/** 发稿: signatures, what may be done now and what not and why, what readers were told. */
export function ReleaseTab() {
  const { t } = useMessages();
  const { article } = useDesk();
  const workflow = useWorkflow(article.id).data;
  if (!workflow) return null;
  return (
    <>
      <SourceNotices workflow={workflow} />
      <BeforeRelease />
      <section className={styles["section"]}>
        <h2>{t("editor.reviews")}</h2>
        <SignatureTrail workflow={workflow} />
      </section>
      <OtherActs workflow={workflow} />
      <Times workflow={workflow} />
      {article.address && (
        <section className={styles["section"]}>
          <h2>{t("editor.public-address")}</h2>
          <a className={styles["address"]} href={article.address} target="_blank" rel="noopener noreferrer">
            {article.address} <IconExternalLink size={13} aria-hidden />
          </a>
        </section>
      )}
      {article.address && <CommentSwitch />}
      <ForWechat stage={workflow.stage} />
      <Released workflow={workflow} />
    </>
  );
}

/** Offered where there is a text that the newsroom stands by. */
function ForWechat({ stage }: { stage: Workflow["stage"] }) {
  const { t } = useMessages();
  const { article } = useDesk();
  const [isOpen, open] = useState(false);
  if (article.address === null && stage !== "ready" && stage !== "scheduled") return null;
  return (
    <section className={styles["section"]}>
      <Button variant="default" leftSection={<IconBrandWechat size={15} />} onClick={() => open(true)}>
        {t("wechat.title")}
      </Button>
      {isOpen && <WechatDialog articleId={article.id} close={() => open(false)} />}
    </section>
  );
}

/** Acts that someone may look for at that point, so that their being refused is worth a line. */
const EXPLAINED: Readonly<Record<Workflow["stage"], readonly WorkflowAct[]>> = {
  draft: ["submit", "publish"],
  review: ["sign", "publish"],
  ready: ["publish", "schedule"],
  scheduled: ["publish"],
  public: [],
};

function OtherActs({ workflow }: { workflow: Workflow }) {
  const { t } = useMessages();
  const { state } = useDesk();
  const { begin, isBusy } = useActs();
  const primary = primaryAct(workflow, state);
  const others = WORKFLOW_ACTS.filter((act) => act !== primary && mayBegin(act, workflow, state));
  const not = workflow.mayNot.filter(({ act }) => EXPLAINED[workflow.stage].includes(act) && !mayBegin(act, workflow, state));
  return (
    <section className={styles["section"]}>
      <h2>{t("editor.acts")}</h2>
      <div className={styles["acts"]}>
        {others.map((act) => (
          <Button key={act} variant="default" {...(ACTS[act].isAlarming && { c: "alarm" })} disabled={isBusy} onClick={() => begin(act)}>
            {t(`act.${act}`)}
          </Button>
        ))}
      </div>
      {others.length === 0 && !primary && <p className={styles["quiet"]}>{t("approve.nothing")}</p>}
      {not.length > 0 && (
        <ul className={styles["why-not"]}>
          {not.map(({ act, message }) => (
            <li key={act}>
              <b>{t(`act.${act}`)}</b>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Times({ workflow: { schedule, embargo, frozen } }: { workflow: Workflow }) {
  const { t } = useMessages();
  const times = useTimes();
  if (!schedule && !embargo && !frozen) return null;
  return (
    <section className={styles["section"]}>
      <h2>{t("editor.times")}</h2>
      <dl className={styles["facts"]}>
        {schedule && (
          <>
            <dt>{t("act.schedule")}</dt>
            <dd>
              {times.full(schedule.at)} {schedule.by.name ?? schedule.by.id}
              {schedule.late && <b> {t("schedules.late")}</b>} {schedule.problem}
            </dd>
          </>
        )}
        {embargo && (
          <>
            <dt>{t("act.embargo")}</dt>
            <dd>
              {times.full(embargo.until)} {embargo.by.name ?? embargo.by.id}
            </dd>
          </>
        )}
        {frozen && (
          <>
            <dt>{t("shell.frozen")}</dt>
            <dd>{frozen.reason}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
