/** 32-bit hash of the code units from `from` to before `to`: FNV-1a, mixed again so that its low bits are as good as the others. No secret: whoever wants two pieces of one hash finds them. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
