import { BlockList, isIP } from "node:net";

/**
 * Networks of version 4 that are nobody's on the internet: this host, private, carrier's, link-local, documentation,
 * benchmarks, multicast and reserved (IANA's registry of special-purpose addresses).
 */
const SPECIAL_4: readonly [network: string, bits: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/**
 * Of version 6 only 2000::/3 is given out at all. In it lie these, which lead into version 4 (Teredo, 6to4) or nowhere.
 * Mapped (::ffff:0:0/96) and translated (64:ff9b::/96) addresses lie outside of it.
 */
const SPECIAL_6: readonly [network: string, bits: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const special4 = new BlockList();
for (const [network, bits] of SPECIAL_4) special4.addSubnet(network, bits, "ipv4");
const special6 = new BlockList();
for (const [network, bits] of SPECIAL_6) special6.addSubnet(network, bits, "ipv6");
const given6 = new BlockList();
given6.addSubnet("2000::", 3, "ipv6");

/** True for an address of the public internet; false for any other one, and for what is no address (SEC-33). */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false;
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, "ipv4");
    case 6:
      return given6.check(address, "ipv6") && !special6.check(address, "ipv6");
    default:
      return false;
  }
}
