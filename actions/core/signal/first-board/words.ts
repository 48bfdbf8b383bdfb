/** What a column of a spreadsheet can be for the first board. */
export type Role =
  | "id"
  | "opened"
  | "answered"
  | "closed"
  | "status"
  | "owner"
  | "channel"
  | "value"
  | "person";

const words = (text: string): string[] => text.split(" ");

/**
 * Words by which people head such columns, in English, German, French and Spanish; the surer ones first. A heading is
 * cut into words, so that "Lead ID" has the word "id" and "Idea" has not.
 */
const ROLE_WORDS: Record<Role, readonly string[]> = {
  id: words(
    "id nr no number nummer numero ref reference ticket case key order # lead quote invoice job request vorgang auftrag rechnung",
  ),
  opened: words(
    "created opened received submitted eingang eingegangen erstellt angelegt reported requested inquiry cree creado recu issued sent ordered booked entered added start date datum fecha",
  ),
  answered: words(
    "response responded reply replied answered answer contacted antwort beantwortet kontakt reponse respuesta contact called call phoned touch",
  ),
  closed: words(
    "closed completed resolved finished solved done won decided abschluss abgeschlossen geschlossen erledigt fertig beendet ende end ferme cerrado settled paid delivered shipped bezahlt",
  ),
  status: words("status stage state outcome result phase ergebnis stand statut estado"),
  owner: words(
    "owner assignee assigned agent rep salesperson bearbeiter zustandig verantwortlich responsable",
  ),
  channel: words(
    "source channel origin medium campaign referrer via quelle kanal herkunft canal origen heard came",
  ),
  value: words(
    "value amount revenue price total deal betrag wert umsatz summe preis montant importe quoted agreed offer",
  ),
  person: words("email mail e-mail"),
};

/** Words of headings under which people, or free texts about them, stand. */
const PERSONAL_WORDS = new Set(
  "name customer client contact company person kunde vorname nachname firma nom prenom cliente nombre email mail phone tel telephone telefon mobile mobil handy address adresse street strasse city ort zip plz postal birthday geburtstag note notes notiz notizen comment comments kommentar bemerkung message nachricht description beschreibung subject betreff owner assignee agent rep salesperson bearbeiter".split(
    " ",
  ),
);

/** Words that say of a status that the customer bought. */
const WON_WORDS = new Set(
  "won booked sold accepted converted purchased gewonnen verkauft gebucht angenommen auftrag gagne ganado vendido".split(
    " ",
  ),
);

/** The words of a heading: lower case, without accents. `E-Mail` gives e, mail and email. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss");
  const words = plain
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z#]+/)
    .filter((word) => word !== "");
  return words.includes("mail") ? [...words, "email"] : words;
}

/** Columns headed by one of these alone hold names; "First reply" does not. */
const NAMES_ALONE = new Set(["first", "last"]);
/** Times that something should happen, not that it did. */
const PLANS = new Set(
  "due deadline fallig expected planned scheduled appointment overdue next follow termin".split(" "),
);
const BIRTHDAYS = new Set(["birthday", "birth", "born", "dob", "geburtstag", "geburtsdatum"]);
const MACHINES = new Set(["auto", "automatic", "autoreply", "bot", "automatisch", "system"]);

/** True for headings of columns that are treated as personal, whether they are read or not. */
export function isPersonalHeading(heading: string): boolean {
  const words = wordsOf(heading);
  return (
    words.some((word) => PERSONAL_WORDS.has(word)) ||
    (words.length === 1 && NAMES_ALONE.has(words[0] as string))
  );
}

/** True for headings of times that are only planned. */
export function isPlan(heading: string): boolean {
  return wordsOf(heading).some((word) => PLANS.has(word));
}

/** True for headings of dates that belong to a person and not to a case. */
export function isBirthday(heading: string): boolean {
  return wordsOf(heading).some((word) => BIRTHDAYS.has(word));
}

/** True for the words of a status that mean a sale. `Not sold` is none. */
export function meansWon(status: string): boolean {
  const words = wordsOf(status);
  return (
    words.some((word) => WON_WORDS.has(word)) &&
    !words.some((word) => ["not", "nicht", "lost", "no"].includes(word))
  );
}

/** How surely a heading names a role: 0 not at all; words that stand first in the list count more. */
export function headingScore(heading: string, role: Role): number {
  const list = ROLE_WORDS[role];
  const words = wordsOf(heading);
  // An automatic reply is no answer by a person.
  if (role === "answered" && words.some((word) => MACHINES.has(word))) return 0;
  const places = words.map((word) => list.indexOf(word)).filter((place) => place >= 0);
  return places.length === 0 ? 0 : 1 - Math.min(...places) / (list.length + 1);
}
