const EXTENSIONS: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/aac": "aac",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/** Public address of a blob, `/media/HASH.jpg`; the ending is for people who save it, the type is the store's. */
export function mediaPath(hash: string, type: string): string {
  return `/media/${hash}.${EXTENSIONS[type] ?? "bin"}`;
}
