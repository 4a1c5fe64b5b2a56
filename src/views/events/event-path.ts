/** Where an event is shown, for ever. */
export function eventPath(eventId: string): string {
  return `/events/${eventId}`;
}

/** Where one of its sources stands on that page. */
export function sourcePath(eventId: string, dispatchId: string): string {
  return `${eventPath(eventId)}#${dispatchId}`;
}
