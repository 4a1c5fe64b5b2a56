import { Anchor, Button, Loader, Modal } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WechatApi } from "../../../../src/newsroom/api/wechat.ts";
import { call, client } from "../../api/client.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { copyMarkup } from "./copy-markup.ts";
import panel from "./panel.module.css";
import styles from "./wechat-dialog.module.css";

const { wechat } = client<WechatApi>().articles[":articleId"];

/** What is carried by hand into the editor of a WeChat account, piece by piece. */
export function WechatDialog({ articleId, close }: { articleId: string; close(): void }) {
  const { t } = useMessages();
  const { data, error } = useQuery({ queryKey: ["wechat", articleId], queryFn: () => call(wechat.$get({ param: { articleId } })), gcTime: 0 });
  return (
    <Modal opened onClose={close} size={640} title={t("wechat.title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {error && <p className={panel["quiet"]}>{error.message}</p>}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data && (
        <>
          <p className={panel["quiet"]}>{t("wechat.hint")}</p>
          <dl className={styles["pieces"]}>
            <Piece name={t("wechat.headline")} text={data.title} />
            <Piece name={t("wechat.author")} text={data.author} />
            <Piece name={t("wechat.digest")} text={data.digest} />
            <Piece name={t("wechat.address")} text={data.address ?? ""} />
            <dt>{t("wechat.body")}</dt>
            <dd>
              <Copy label={t("wechat.copy-body")} copy={() => copyMarkup(data.html)} filled />
            </dd>
          </dl>
          <section className={panel["section"]}>
            <h2>{t("wechat.pictures")}</h2>
            {data.pictures.length === 0 && <p className={panel["quiet"]}>{t("wechat.no-pictures")}</p>}
            <ol className={styles["pictures"]}>
              {data.pictures.map(({ assetId, file, caption, credit }, i) => (
                <li key={assetId}>
                  <img src={file} alt="" />
                  <span>
                    <b>{t("wechat.picture", { n: i + 1 })}</b> {caption} {credit}
                  </span>
                  <Anchor href={file} download={`${i + 1}.jpg`} size="sm">
                    {t("wechat.download")}
                  </Anchor>
                </li>
              ))}
            </ol>
            {data.recording && (
              <p>
                {t(`wechat.${data.recording.kind}`)}：{data.recording.caption}{" "}
                <Anchor href={data.recording.file} download size="sm">
                  {t("wechat.download")}
                </Anchor>
              </p>
            )}
          </section>
        </>
      )}
    </Modal>
  );
}

function Piece({ name, text }: { name: string; text: string }) {
  const { t } = useMessages();
  if (text === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span>{text}</span>
        <Copy label={t("wechat.copy")} copy={() => copyMarkup(null, text)} />
      </dd>
    </>
  );
}

function Copy({ label, copy, filled = false }: { label: string; copy(): boolean; filled?: boolean }) {
  const { t } = useMessages();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      size={filled ? "sm" : "compact-xs"}
      variant={filled ? "filled" : "default"}
      leftSection={isCopied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      onClick={() => setCopied(copy())}
    >
      {isCopied ? t("wechat.copied") : label}
    </Button>
  );
}
