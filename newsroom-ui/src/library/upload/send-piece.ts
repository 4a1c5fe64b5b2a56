import { ApiError } from "../../api/api-error.ts";
import { sessionEnded } from "../../api/session-ended.ts";
import { currentLanguage } from "../../messages/language.ts";

/** Sends bytes to where the upload stands and returns how many the server then has. @throws {ApiError}; any other error: not reached */
export async function sendPiece(uploadId: string, offset: number, bytes: Blob): Promise<number> {
  const answer = await fetch(`/newsroom/api/uploads/${encodeURIComponent(uploadId)}?offset=${offset}`, {
    method: "PATCH",
    headers: { "content-type": "application/octet-stream", "accept-language": currentLanguage() },
    body: bytes,
  });
  const said = answer.headers.get("content-type")?.includes("json") ? ((await answer.json()) as Record<string, unknown>) : {};
  if (answer.ok) return Number(said["received"]);
  if (said["code"] === "signed-out") sessionEnded();
  throw new ApiError(answer.status, String(said["code"] ?? "fault"), String(said["message"] ?? `HTTP ${answer.status}`));
}
