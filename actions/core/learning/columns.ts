/** A list of numbers in one piece of memory: a hundred thousand cases in objects would not fit the memory aim. */
export interface Numbers {
  data: Float64Array;
}

/** A list of whole numbers from -2³¹ to 2³¹ - 1. */
export interface Integers {
  data: Int32Array;
}

const START = 256;

/** An empty list; places that were never written hold NaN. */
export function numbers(): Numbers {
  return { data: new Float64Array(START).fill(Number.NaN) };
}

/** An empty list; places that were never written hold the filler. */
export function integers(filler: number): Integers {
  return { data: new Int32Array(START).fill(filler) };
}

/** Makes room for the place. */
export function reserveNumber(list: Numbers, place: number): void {
  const { data } = list;
  if (place < data.length) return;
  const wider = new Float64Array(data.length * 2);
  wider.set(data);
  wider.fill(Number.NaN, data.length);
  list.data = wider;
  reserveNumber(list, place);
}

/** Makes room for the place. */
export function reserveInteger(list: Integers, place: number, filler: number): void {
  const { data } = list;
  if (place < data.length) return;
  const wider = new Int32Array(data.length * 2);
  wider.set(data);
  wider.fill(filler, data.length);
  list.data = wider;
  reserveInteger(list, place, filler);
}
