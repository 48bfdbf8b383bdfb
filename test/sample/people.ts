import type { Random } from "./random.ts";

/** An invented customer. Nobody of this name exists: the surname says "sample", the address is example.com. */
export interface Customer {
  name: string;
  email: string;
  phone: string;
}

const FIRST_NAMES = [
  ..."Maria James Renée Wei Aisha José Olga Tom Zoë Priya Samuel Anaïs Björn Carmen Dmitri Elena Farid Grace".split(
    " ",
  ),
  ..."Hanna Iván Joy Kofi Lucía Mateo Noor Óscar Petra Quinn Rosa Sven Tariq Uma Víctor Wanda Ximena Yusuf".split(
    " ",
  ),
];
const SURNAMES =
  "Sample Example Specimen Muster Muestra Exemple Beispiel Esempio Modelo Placeholder Demo Testcase Invented Fictional".split(
    " ",
  );

/** Hands out customers; each has an address of its own. */
export function customers(random: Random): () => Customer {
  let count = 0;
  return () => {
    count += 1;
    const first = random.pick(FIRST_NAMES);
    const last = random.pick(SURNAMES);
    const plain = first.normalize("NFD").replaceAll(/[^A-Za-z]/g, "");
    return {
      name: `${first} ${last}`,
      email: `${plain}.${last}.${count}@example.com`.toLowerCase(),
      phone: `(212) 555-01${String(random.whole(0, 99)).padStart(2, "0")}`,
    };
  };
}
