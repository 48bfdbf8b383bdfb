/** Somebody who may take a place, and as what. */
export interface Candidate<As> {
  human: string;
  as: As;
}

/**
 * Gives places to candidates so that as many places as possible are taken and nobody takes two: Kuhn's augmenting paths
 * (1955), each place trying its candidates in their order.
 *
 * @returns for each place, the candidate who takes it, or null.
 */
export function matchPlaces<As>(places: readonly (readonly Candidate<As>[])[]): (Candidate<As> | null)[] {
  const placeOf = new Map<string, number>();
  const taken: (Candidate<As> | null)[] = places.map(() => null);
  const take = (place: number, tried: Set<string>): boolean => {
    for (const candidate of places[place] ?? []) {
      if (tried.has(candidate.human)) continue;
      tried.add(candidate.human);
      const other = placeOf.get(candidate.human);
      if (other !== undefined && !take(other, tried)) continue;
      placeOf.set(candidate.human, place);
      taken[place] = candidate;
      return true;
    }
    return false;
  };
  for (const index of places.keys()) take(index, new Set());
  return taken;
}
