/** One entry of `errors` in GitHub's "Validation Failed". */
export interface FieldError {
  resource?: string;
  field?: string;
  code: string;
  message?: string;
  value?: string | number | null;
}

/** An answer other than success, as GitHub words it. Thrown by a route, written by the server. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errors: readonly (FieldError | string)[] | null;
  readonly headers: Record<string, string>;
  constructor(
    status: number,
    message: string,
    errors: readonly (FieldError | string)[] | null = null,
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export const notFound = (message = "Not Found"): Refusal => new Refusal(404, message);
export const forbidden = (message: string): Refusal => new Refusal(403, message);
export const conflict = (message: string): Refusal => new Refusal(409, message);
export const unprocessable = (message: string, errors?: readonly (FieldError | string)[]): Refusal =>
  new Refusal(422, message, errors ?? null);
export const invalidRequest = (detail: string): Refusal => new Refusal(422, `Invalid request.\n\n${detail}`);
export const validationFailed = (...errors: (FieldError | string)[]): Refusal =>
  new Refusal(422, "Validation Failed", errors);
/** What this server does not do: said by name, never invented. */
export const notServed = (what: string): Refusal =>
  new Refusal(501, `The embedded GitHub does not serve ${what}.`);

/** The body of a refusal. */
export function refusalBody({ message, errors, status }: Refusal): Record<string, unknown> {
  return {
    message,
    ...(errors === null ? {} : { errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  };
}
