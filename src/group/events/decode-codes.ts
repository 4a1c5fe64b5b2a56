/** @param text what `reportFeatures` wrote of words or pairs */
export function decodeCodes(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64");
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32BE(i * 4));
}
