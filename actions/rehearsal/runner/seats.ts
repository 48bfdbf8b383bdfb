/** How many jobs may run at the same time: each takes a seat and gives it back. */
export interface Seats {
  /** Resolves with how to give the seat back, once one is free. */
  take: () => Promise<() => void>;
}

/** Makes so many seats; who came first is served first. */
export function createSeats(count: number): Seats {
  let free = count;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return leave;
    },
  };
}
