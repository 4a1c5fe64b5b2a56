/** The event of a mark that was clicked in the text; its detail is the mark's key. */
const CLICKED = "dateline:check";

/** Tells that a mark was clicked. */
export function tellCheckClicked(key: string): void {
  dispatchEvent(new CustomEvent(CLICKED, { detail: key }));
}

/** Hears of every mark clicked; returns how to stop. */
export function onCheckClicked(heard: (key: string) => void): () => void {
  const listener = (event: Event) => heard((event as CustomEvent<string>).detail);
  addEventListener(CLICKED, listener);
  return () => removeEventListener(CLICKED, listener);
}
