import { useQuery } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import { assets } from "./asset-line.ts";

/** All that is known of one asset. */
export function useAsset(assetId: string) {
  return useQuery({ queryKey: ["assets", "one", assetId], queryFn: () => call(assets[":assetId"].$get({ param: { assetId } })) });
}
