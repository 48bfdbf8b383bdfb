import { readPullAddress } from "../../signal/ways/pull-address.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** Names of an address's parts that nobody but the receiver may read. */
const SECRET_PART = /(?:^|[_-])(?:token|key|apikey|secret|password|passwd|pwd|sig|signature|auth)$/i;

/**
 * What a Source is fetched from is asked by a job that holds secrets: so only hosts that the settings list are asked, over
 * https, and the address, which everybody who sees the repository reads, holds no password.
 */
export const pullAddressIsAllowed: CatalogRule = {
  id: "pull-address-is-allowed",
  severity: "error",
  needs: ["settings"],
  description:
    "A source is fetched over https, from a host that settings.yaml allows, without a password in its address.",
  check: (catalog) => {
    const allowed = catalog.settings[0]?.value.spec.allowed_hosts ?? [];
    return catalog.sources.flatMap(({ file, value: { spec } }): RuleFinding[] => {
      if (spec.pull === undefined) return [];
      const place = { path: ["spec", "pull", "url"] };
      const read = readPullAddress(spec.pull.url, allowed);
      if (!read.ok) {
        const why = "the job that fetches it holds secrets, and must not be led anywhere else";
        return [{ file, place, why, ...read.trouble }];
      }
      const name = [...read.url.searchParams.keys()].find((part) => SECRET_PART.test(part));
      if (name === undefined) return [];
      return [
        {
          file,
          place,
          message: `the address holds a "${name}"`,
          why: "everybody who can see this repository, and its whole history, could fetch the export with it",
          fix: "take it out, make a new one there, and name a repository secret under `secret`; or upload the export to the inbox",
        },
      ];
    });
  },
};
