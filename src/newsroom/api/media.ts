import { z } from "@hono/zod-openapi";
import { Refused } from "../../core/refused.ts";
import { assetBlob } from "../../store/asset-blob.ts";
import { blobAnswer } from "../blob-answer.ts";
import type { Newsroom } from "../newsroom.ts";
import { api } from "./api.ts";
import { answers, endpoint } from "./endpoint.ts";

/** A grid of thumbnails is not fetched anew each time that someone comes back to it; the address is the hash of what it names. */
const HOUR = "max-age=3600";

/** Files of the library for whoever is signed in, public or not. */
export function mediaApi({ store }: Newsroom) {
  return api().openapi(
    endpoint("GET /media/{file}", {
      summary: "A picture of the library, by its hash",
      request: { params: z.object({ file: z.string() }) },
      responses: { ...answers(z.never()), 200: { description: "The file", content: { "image/*": { schema: z.string() } } } },
    }),
    async (c) => {
      const blob = await assetBlob(store.write, c.req.valid("param").file);
      if (!blob) throw new Refused("not-found", "There is no such picture.", "没有这张图片。");
      return blobAnswer(c, store, blob, HOUR);
    },
  );
}
