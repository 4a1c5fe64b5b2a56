type Heard = () => void;
const listeners = new Set<Heard>();

/** Called wherever the server no longer knows who asks. */
export function sessionEnded(): void {
  for (const heard of listeners) heard();
}

/** Hears of it; returns how to stop. */
export function onSessionEnded(heard: Heard): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
