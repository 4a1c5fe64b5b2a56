/** Where the time comes from: the system's clock in the program, a fixed one in tests. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number;
}
