/** Words that make a column personal when they end its name: `Customer e-mail`, `Mobile phone 2`. */
const PERSONAL = new Set([
  ..."email mail phone mobile cell cellphone telephone tel fax surname firstname lastname fullname".split(
    " ",
  ),
  ..."birthday birthdate birth dob ssn iban passport street address postcode zip".split(" "),
  ..."telefon handy vorname nachname geburtstag strasse adresse anschrift".split(" "),
]);

/** `name` alone is a person's, and with one of these before it; `Product name` is not. */
const WHOSE_NAME = new Set([
  ..."first last full given family middle maiden nick display user customer client contact caller person".split(
    " ",
  ),
  ..."requester requestor reporter author owner agent employee technician patient guest member lead buyer".split(
    " ",
  ),
  ..."sender recipient assignee subscriber reviewer visitor tenant student driver".split(" "),
]);

/** Words that may follow without changing what it is: `Phone number`, `E-mail address`, `Phone 2`. */
const TRAILING = new Set(["number", "no", "nr", "address", "line", "private", "home", "work", "business"]);

/** Addresses that belong to no person. */
const OF_MACHINES = new Set(["web", "url", "site", "website", "page"]);

/**
 * True where a column's or field's name says that a person can be found by it: an e-mail address, a telephone number, a
 * name, an address. The last word decides: `Email sent` and `Phone calls` hold none.
 */
export function looksPersonal(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/\be[-_ ]mail/gu, "email")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && TRAILING.has(words.at(-1) as string) && PERSONAL.has(words.at(-2) as string))
    words.pop();
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined) return false;
  if (last === "name") return before === undefined || WHOSE_NAME.has(before);
  if (before !== undefined && OF_MACHINES.has(before)) return false;
  return PERSONAL.has(last);
}
