/** `2026-11` of an instant (UTC ms), in UTC. */
export function utcMonth(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** Every month from the one of `from` back to the one of `to` (UTC ms, not later), newest first. */
export function utcMonthsBack(from: number, to: number): string[] {
  const months: string[] = [];
  const last = monthNumber(to);
  for (let number = monthNumber(from); number >= last; number--) months.push(utcMonth(Date.UTC(Math.floor(number / 12), number % 12)));
  return months;
}

function monthNumber(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
