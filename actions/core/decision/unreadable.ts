/** A threshold, or the measure that it looks at, cannot be read: a finding of the catalog's rules says so to people. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}
