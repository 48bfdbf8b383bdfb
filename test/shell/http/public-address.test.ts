import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../actions/shell/http/public-address.ts";

describe("public addresses (SEC-33)", () => {
  it.each(["8.8.8.8", "1.1.1.1", "93.184.216.34", "172.15.255.255", "172.32.0.0", "2606:4700:4700::1111"])(
    "%s is one",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["this host", "0.0.0.0"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["carrier's", "100.64.0.1"],
    ["link-local, where clouds keep credentials", "169.254.169.254"],
    ["documentation", "192.0.2.1"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["loopback", "::1"],
    ["any", "::"],
    ["mapped", "::ffff:127.0.0.1"],
    ["mapped, as digits", "::ffff:7f00:1"],
    ["mapped, though public", "::ffff:8.8.8.8"],
    ["translated", "64:ff9b::7f00:1"],
    ["translated, private", "64:ff9b:1::a00:1"],
    ["6to4 of a private one", "2002:a00:1::"],
    ["Teredo", "2001:0:7f00:1::"],
    ["documentation", "2001:db8::1"],
    ["unique local", "fd00::1"],
    ["link-local", "fe80::1"],
    ["link-local with a zone", "fe80::1%eth0"],
    ["public with a zone", "2606:4700::1%1"],
    ["multicast", "ff02::1"],
    ["a name", "localhost"],
    ["a short number", "127.1"],
    ["nothing", ""],
  ])("%s is none: %s", (_, address) => expect(isPublicAddress(address)).toBe(false));

  it("holds for every address of the private networks", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        for (const address of [`10.${a}.${b}.${c}`, `127.${a}.${b}.${c}`, `192.168.${a}.${b}`]) {
          if (isPublicAddress(address) || isPublicAddress(`::ffff:${address}`)) return false;
        }
        return true;
      }),
    );
  });
});
