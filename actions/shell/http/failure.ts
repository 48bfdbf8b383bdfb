/** Another host that did not do what it was asked; the message is for people and quotes no secret and no address in full. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  /** What a person can do about it. */
  readonly fix: string;
  /** True where the next run may have more luck and nobody has to do anything. */
  readonly temporary: boolean;
  constructor(message: string, fix: string, temporary = false) {
    super(message);
    this.fix = fix;
    this.temporary = temporary;
  }
}

/** The failure for something that went wrong with the connection itself: of the error only its code is told. */
export function connectionFailure(host: string, error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code);
  if (certificate)
    return new HttpFailure(
      `${host} could not prove that it is ${host} (${code})`,
      "check the address; a certificate that has run out has to be renewed there",
    );
  if (code === "ENOTFOUND") return new HttpFailure(`there is no host ${host}`, "check the address");
  const what = code === "" ? "" : ` (${code})`;
  return new HttpFailure(`${host} could not be reached${what}`, "nothing: the next run tries again", true);
}
