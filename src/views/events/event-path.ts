/** Where an event is shown, for ever. */
export function eventPath(eventId: string): string {
  return `/events/${eventId}`;
}

/** Where a story is shown, for ever. */
export function storyPath(storyId: string): string {
  return `/stories/${storyId}`;
}

/** Where one of its sources stands on that page. */
export function sourcePath(eventId: string, dispatchId: string): string {
  return `${eventPath(eventId)}#${dispatchId}`;
}
