import type { Client } from "./client.ts";
import { hasStatus } from "./failure.ts";

export interface Label {
  name: string;
  color: string;
  description: string;
}

/** The labels of a repository. */
export interface Labels {
  all: () => Promise<Label[]>;
  /** Makes one; false where it was there already. */
  make: (label: Label) => Promise<boolean>;
  change: (label: Label) => Promise<void>;
}

export function labelsOf(client: Client): Labels {
  return {
    all: async () => {
      const found = await client.list("GET /repos/{owner}/{repo}/labels", {});
      return found.map(({ name, color, description }) => ({ name, color, description: description ?? "" }));
    },
    make: async (label) => {
      try {
        await client.write("POST /repos/{owner}/{repo}/labels", { ...label });
        return true;
      } catch (error) {
        // Another run was faster: nothing else of a label's can be refused.
        if (hasStatus(error, 422)) return false;
        throw error;
      }
    },
    change: async ({ name, color, description }) => {
      await client.write("PATCH /repos/{owner}/{repo}/labels/{name}", { name, color, description });
    },
  };
}
