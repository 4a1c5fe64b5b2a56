/** Waits until the process is told to end: Ctrl-C, or SIGTERM as service managers send it. */
export function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
