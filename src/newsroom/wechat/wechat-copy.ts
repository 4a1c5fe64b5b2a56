import type { ArticleText } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import { stripDispatch } from "../../html/blocks.ts";
import type { Store } from "../../store/store.ts";
import { boldDatelines } from "../bold-datelines.ts";
import { addressOf } from "../editors-article.ts";
import { staffMediaPath } from "../library/asset-lines.ts";
import { draftMaterialOf, materialOf } from "../material-of.ts";
import type { Material } from "../public-text.ts";
import { summaryOf } from "../summary-of.ts";
import { wechatBody } from "./markup.ts";

/** All that is carried by hand into the editor of a WeChat account. */
export interface WechatCopy {
  title: string;
  author: string;
  digest: string;
  /** For 阅读原文; null where it is not public. */
  address: string | null;
  html: string;
  /** In the order of their numbers in `html`; `file` is an address below the newsroom. */
  pictures: { assetId: string; file: string; caption: string; credit: string }[];
  /** A sound or a video, which has to be handed in over there as well. */
  recording: { kind: "sound" | "video"; file: string; caption: string } | null;
}

/** The article's public text, or else one that is ready, made for WeChat. @throws {Refused} "conflict" where neither is there; "not-found" */
export async function wechatCopy({ write: db, clock }: Store, port: number, articleId: string): Promise<WechatCopy> {
  const work = await db.selectFrom("articleWork").select("stage").where("articleId", "=", articleId).executeTakeFirst();
  const shown = await materialOf(db, articleId);
  const isPublic = shown !== null && shown.article.state !== "withdrawn";
  if (!isPublic && work?.stage !== "ready" && work?.stage !== "scheduled")
    throw new Refused("conflict", "Copy it once it is public, or has all its signatures.", "稿件签发或发布以后才能复制到公众号。");
  const material = isPublic ? shown : await draftMaterialOf(db, articleId, clock.now());
  const { text, pictures, recording } = material;
  const { html, assetIds } = wechatBody(boldDatelines(stripDispatch(text.bodyHtml)), {
    lead: text.leadAssetId,
    caption: (id) => captionOf(material, id),
    lines: creditLines(text),
  });
  return {
    title: text.headline,
    author: text.byline.join("、"),
    digest: summaryOf(text),
    address: await addressOf(db, material.article, material.places, port),
    html,
    pictures: assetIds.flatMap((id) => {
      const found = pictures.find(({ picture }) => picture.assetId === id);
      const blob = found?.blobs.at(-1);
      return found && blob
        ? [{ assetId: id, file: staffMediaPath(blob.hash, blob.type), caption: found.picture.caption, credit: found.picture.credit }]
        : [];
    }),
    recording: recording && {
      kind: recording.item.kind,
      file: staffMediaPath(recording.blob.hash, recording.blob.type),
      caption: recording.played.caption,
    },
  };
}

function captionOf({ pictures }: Material, assetId: string): string {
  const { caption = "", credit = "" } = pictures.find(({ picture }) => picture.assetId === assetId)?.picture ?? {};
  return [caption, credit].filter(Boolean).join("　");
}

/** What the law asks of a reprint stands under it there as well. */
function creditLines({ sourceName, byline, editor, originalHeadline }: ArticleText): string[] {
  const said: [label: string, value: string | null][] = [
    ["来源", sourceName],
    ["原标题", originalHeadline],
    ["作者", byline.join("、")],
    ["编辑", editor],
  ];
  return said.flatMap(([label, value]) => (value ? [`${label}：${value}`] : []));
}
