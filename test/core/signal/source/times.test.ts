import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIso } from "../../../../actions/core/signal/source/iso-time.ts";
import { parseExcel, parseUnix, parseUnixMs } from "../../../../actions/core/signal/source/number-time.ts";
import { compileTimes, futureTrouble } from "../../../../actions/core/signal/source/times.ts";

function reader(ways: string[], zone = "UTC", decimal: "." | "," = ".") {
  const compiled = compileTimes(ways, zone, decimal);
  if (!compiled.ok) throw new Error(compiled.problem);
  return (text: string) => {
    const read = compiled.read(text, "Created");
    return typeof read === "number" ? new Date(read).toISOString() : read.code;
  };
}

describe("iso", () => {
  it.each([
    ["2026-11-16T08:30:00.000Z", "2026-11-16T08:30:00.000Z"],
    ["2026-11-16 08:30", "2026-11-16T07:30:00.000Z"],
    ["2026-11-16T08:30:15,5", "2026-11-16T07:30:15.500Z"],
    ["2026-11-16T08:30:00.123456789+05:30", "2026-11-16T03:00:00.123Z"],
    ["2026-11-16T08:30-0800", "2026-11-16T16:30:00.000Z"],
    ["2026-11-16T08:30:00 +02", "2026-11-16T06:30:00.000Z"],
    ["2026-07-16", "2026-07-15T22:00:00.000Z"],
  ])("%s in Berlin is %s", (text, instant) => {
    expect(reader(["iso"], "Europe/Berlin")(text)).toBe(instant);
  });

  it.each([
    "2026-11-16T24:00",
    "2026-02-30",
    "2026-1-6",
    "2026-11-16T08",
    "2026-11-16T08:30:60Z",
    "2026-11-16T08:30+16:00",
    "20261116",
    "2026-11-16T08:30 Europe/Berlin",
    "26-11-16",
  ])("refuses %s", (text) => {
    expect(parseIso(text)).toBeNull();
  });

  it("reads back every instant that JavaScript writes", () => {
    const range = { min: Date.UTC(1970, 0), max: Date.UTC(2199, 0) };
    fc.assert(
      fc.property(fc.integer(range), (instant) => {
        expect(parseIso(new Date(instant).toISOString())).toEqual({ local: instant, offset: 0 });
      }),
    );
  });
});

describe("excel, 1900 system", () => {
  const local = (text: string, decimal: "." | "," = ".") => {
    const written = parseExcel(text, decimal);
    return written === null ? null : new Date(written.local).toISOString().slice(0, 19);
  };
  it.each([
    // Microsoft's own examples: 1 is 1 January 1900, 39448 is 1 January 2008.
    ["1", "1900-01-01T00:00:00"],
    ["59", "1900-02-28T00:00:00"],
    ["61", "1900-03-01T00:00:00"],
    ["39448", "2008-01-01T00:00:00"],
    ["25569", "1970-01-01T00:00:00"],
    ["46342.35416666666", "2026-11-16T08:30:00"],
    ["46342.35417", "2026-11-16T08:30:00"],
    ["46342.99999", "2026-11-16T23:59:59"],
  ])("%s is %s", (serial, wanted) => {
    expect(local(serial)).toBe(wanted);
  });

  it("refuses 29 February 1900, which never was, and times without a day", () => {
    expect([local("60"), local("60.5"), local("0"), local("0.5"), local("-1"), local("4.6e4")]).toEqual(
      Array(6).fill(null),
    );
  });

  it("reads the file's decimal sign only", () => {
    expect([local("46342,5", ","), local("46342.5", ","), local("46342,5", ".")]).toEqual([
      "2026-11-16T12:00:00",
      null,
      null,
    ]);
  });

  it("rounds to the second whatever digits a sheet shows from five decimals on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61 * 1440, max: 80_000 * 1440 }), (minutes) => {
        const wanted = Date.UTC(1899, 11, 30) + minutes * 60_000;
        for (const digits of [10, 8, 6])
          expect(parseExcel((minutes / 1440).toFixed(digits), ".")?.local).toBe(wanted);
      }),
    );
  });
});

describe("unix", () => {
  it("counts seconds or milliseconds", () => {
    expect(parseUnix("1794818400")).toEqual({ local: 1794818400000, offset: 0 });
    expect(parseUnix("1794818400.25")?.local).toBe(1794818400250);
    expect(parseUnixMs("1794818400250")?.local).toBe(1794818400250);
    expect([parseUnix("-1"), parseUnix("1e9"), parseUnixMs("x")]).toEqual([null, null, null]);
  });
});

describe("times of a Source", () => {
  it("quarantines a text that two ways read differently, and takes one that they agree on", () => {
    const read = reader(["dd/MM/yyyy", "MM/dd/yyyy"]);
    expect([read("03/04/2026"), read("04/04/2026"), read("13/04/2026")]).toEqual([
      "two-way-time",
      "2026-04-04T00:00:00.000Z",
      "2026-04-13T00:00:00.000Z",
    ]);
  });

  it("guesses no local time at a clock change", () => {
    const read = reader(["dd.MM.yyyy HH:mm"], "Europe/Berlin");
    expect([read("29.03.2026 02:30"), read("25.10.2026 02:30")]).toEqual([
      "nonexistent-time",
      "ambiguous-time",
    ]);
    expect(reader(["iso"], "Europe/Berlin")("2026-10-25T02:30+01:00")).toBe("2026-10-25T01:30:00.000Z");
  });

  it("takes no year for granted", () => {
    const read = reader(["yyyy-MM-dd"]);
    expect([read("0026-11-16"), read("1899-12-30"), read("2926-11-16")]).toEqual([
      "unreadable-time",
      "time-out-of-range",
      "time-out-of-range",
    ]);
  });

  it("says how a time is written, and never what it says", () => {
    const compiled = compileTimes(["dd.MM.yyyy HH:mm"], "UTC", ".");
    const trouble = compiled.ok ? compiled.read("Jane Doe +49 171", "Created") : null;
    expect(trouble).toEqual({
      code: "unreadable-time",
      column: "Created",
      message: 'the time in "Created" is written xxxx xxx +99 999, not as dd.MM.yyyy HH:mm',
    });
  });

  it("refuses a zone or a way that does not exist", () => {
    expect(compileTimes(["iso"], "Mars/Olympus", ".")).toEqual({
      ok: false,
      at: "zone",
      problem: '"Mars/Olympus" is no time zone',
    });
    expect(compileTimes(["excell"], "UTC", ".")).toMatchObject({ ok: false, at: "times" });
  });

  it("takes no event that lies more than a day after the import", () => {
    const now = Date.UTC(2026, 10, 22);
    expect(futureTrouble(now + 86_400_000, now, "Closed")).toBeNull();
    expect(futureTrouble(now + 86_400_001, now, "Closed")).toMatchObject({
      code: "future-time",
      column: "Closed",
    });
  });
});
