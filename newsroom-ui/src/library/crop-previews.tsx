import { IconDownload } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import type { AssetDetail } from "./asset-line.ts";
import styles from "./crop-previews.module.css";
import { positionOf } from "./position-of.ts";

const SHAPES = [
  ["16:9", 16 / 9],
  ["4:3", 4 / 3],
  ["1:1", 1],
] as const;

/** So that the three stand in one line of the narrowest panel, px. */
const HEIGHT = 76;

/** How each fixed shape shows the picture about the point as it now stands; one that is saved can be downloaded. */
export function CropPreviews({ asset, focal, isSaved }: { asset: AssetDetail; focal: { x: number; y: number }; isSaved: boolean }) {
  const { t } = useMessages();
  const src = asset.preview;
  if (!src) return null;
  return (
    <div className={styles["crops"]}>
      {SHAPES.map(([ratio, shape]) => {
        const crop = asset.crops.find((one) => one.ratio === ratio);
        return (
          <figure key={ratio}>
            <img
              src={src}
              alt=""
              style={{
                height: HEIGHT,
                width: HEIGHT * shape,
                objectFit: "cover",
                objectPosition: positionOf(focal, asset.width / asset.height, shape),
              }}
            />
            <figcaption>
              {crop && isSaved ? (
                <a
                  href={crop.path}
                  download={`${asset.id}-${ratio.replace(":", "x")}.jpg`}
                  title={t("library.download", { ratio: `${ratio}, ${crop.width} × ${crop.height}` })}
                >
                  {ratio} <IconDownload size={13} stroke={1.7} aria-hidden />
                </a>
              ) : (
                ratio
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
