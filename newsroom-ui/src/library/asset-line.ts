import type { LibraryApi } from "../../../src/newsroom/api/library.ts";
import type { UploadsApi } from "../../../src/newsroom/api/uploads.ts";
import { client, type Given } from "../api/client.ts";

/** The library's routes. */
export const { assets } = client<LibraryApi>();
export const { uploads } = client<UploadsApi>();

type AssetList = Given<Awaited<ReturnType<typeof assets.$get>>>;
export type AssetLine = AssetList["assets"][number];
export type AssetDetail = Given<Awaited<ReturnType<(typeof assets)[":assetId"]["$get"]>>>;
export type Inspection = Given<Awaited<ReturnType<(typeof uploads)[":uploadId"]["inspection"]["$post"]>>>;
export type AssetQuery = NonNullable<NonNullable<Parameters<typeof assets.$get>[0]>["query"]>;
