/** What the server refused, with its sentence in the reader's language. */
export class ApiError extends Error {
  readonly status: number;
  /** `stale`, `not-allowed`, `signed-out` …: the codes of core/refused.ts. */
  readonly code: string;
  /** Whatever else the answer says, such as the newer version behind "stale". */
  readonly detail: unknown;
  constructor(status: number, code: string, message: string, detail: unknown = null) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}
