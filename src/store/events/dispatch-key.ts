/** Names a dispatch in acts and links: its report's first version, and its place among that report's dispatches. */
export interface DispatchPlace {
  reportId: string;
  position: number;
}

export function dispatchKey({ reportId, position }: DispatchPlace): string {
  return `${reportId}.${position}`;
}

export function dispatchPlace(key: string): DispatchPlace {
  const dot = key.lastIndexOf(".");
  return { reportId: key.slice(0, dot), position: Number(key.slice(dot + 1)) };
}
