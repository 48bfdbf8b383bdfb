import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import { gitAt } from "../../../actions/shell/git.ts";
import { emptyInbox, readInbox } from "../../../actions/shell/inbox/inbox-branch.ts";
import { takeInbox } from "../../../actions/shell/ingest/take-inbox.ts";
import { fixtureCatalog, ROOT } from "../../catalog-fixture.ts";
import { fakeLedger } from "../../ingest/fake-ledger.ts";
import { git, scratchFolder, scratchRepository } from "../ledger/repository.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const INBOX = "refs/heads/inbox";

/** A remote, and a repository that knows it as the job's shared one does. */
function place() {
  const remote = scratchRepository();
  const local = scratchRepository();
  git(local, ["remote", "add", "origin", remote]);
  return { remote, git: gitAt(local), local };
}

/** A person uploads a file on top of what is there. */
function upload(remote: string, name: string, text: string): string {
  const blob = git(remote, ["hash-object", "-w", "--stdin"], text);
  const before = git(remote, ["ls-tree", INBOX]);
  const tree = git(remote, ["mktree"], `${before}\n100644 blob ${blob}\t${name}\n`);
  const commit = git(remote, ["commit-tree", tree, "-p", INBOX, "-m", "Add files via upload"]);
  git(remote, ["update-ref", INBOX, commit]);
  return commit;
}

const lead = (id: string) =>
  `Lead,Created,Email,Phone,Origin,Topic,First answer,State,Closed,Amount,Checked,Passed\n${id},2026-11-20T09:00:00Z,,,,,,,,,,\n`;

const ingest = (ledger: ReturnType<typeof fakeLedger>["ledger"]) => ({
  catalog,
  ledger,
  now: Date.parse("2026-11-22T09:00:00Z"),
  piiKey: null,
  temp: scratchFolder(),
});

describe("the branch inbox", () => {
  it("is made with the same root by everyone, also by two at once", async () => {
    const { remote, git: shared } = place();
    expect(await Promise.all([readInbox(shared, "origin"), readInbox(shared, "origin")])).toEqual([
      null,
      null,
    ]);
    const root = git(remote, ["rev-parse", INBOX]);
    const other = place();
    await readInbox(other.git, "origin");
    expect(git(other.remote, ["rev-parse", INBOX])).toBe(root);
  });

  it("is emptied only as it was read", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    const first = upload(remote, "crm-1.csv", lead("L-1"));
    expect(await readInbox(shared, "origin")).toMatchObject({
      commit: first,
      files: [{ path: "crm-1.csv" }],
    });
    const second = upload(remote, "crm-2.csv", lead("L-2"));
    expect(await emptyInbox(shared, "origin", first)).toBe("moved");
    expect(git(remote, ["rev-parse", INBOX])).toBe(second);
    expect(await emptyInbox(shared, "origin", second)).toBe("emptied");
    expect(git(remote, ["log", "--format=%P", INBOX])).toBe("");
    // The answer to that push was lost: asked again, it is found done.
    expect(await emptyInbox(shared, "origin", second)).toBe("emptied");
  });

  it("loses nothing that arrives while it is read", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    upload(remote, "crm-1.csv", lead("L-1"));
    const { ledger, taken } = fakeLedger();
    let round = 0;
    const outcomes = await takeInbox(ingest(ledger), { git: shared, remote: "origin" }, async () => {
      round += 1;
      if (round === 1) upload(remote, "crm-2.csv", lead("L-2"));
      if (round === 2) upload(remote, "crm-3.csv", lead("L-3"));
    });
    expect(taken.records.map(({ subject }) => subject)).toEqual(["L-1", "L-1", "L-2", "L-2", "L-3", "L-3"]);
    expect(outcomes.map(({ name, kind }) => [name, kind])).toEqual([
      ["crm-1.csv", "taken"],
      ["crm-2.csv", "taken"],
      ["crm-3.csv", "taken"],
    ]);
    expect(git(remote, ["log", "--format=%P", INBOX])).toBe("");
  });

  it("leaves to the next run what keeps coming", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    upload(remote, "crm-0.csv", lead("L-0"));
    const { ledger } = fakeLedger();
    let round = 0;
    const outcomes = await takeInbox(ingest(ledger), { git: shared, remote: "origin" }, async () => {
      round += 1;
      upload(remote, `crm-${round}.csv`, lead(`L-${round}`));
    });
    expect(outcomes).toHaveLength(5);
    expect(git(remote, ["ls-tree", "--name-only", INBOX])).toContain("crm-5.csv");
  });

  it("keeps everything where the acknowledgement fails", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    const tip = upload(remote, "notes.csv", "a,b\n1,2\n");
    const { ledger } = fakeLedger();
    const failing = takeInbox(ingest(ledger), { git: shared, remote: "origin" }, async () => {
      throw new Error("the ledger does not answer");
    });
    await expect(failing).rejects.toThrow("the ledger does not answer");
    expect(git(remote, ["rev-parse", INBOX])).toBe(tip);
  });

  it("says which setting is in the way where rules refuse", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    const tip = upload(remote, "crm-1.csv", lead("L-1"));
    git(remote, ["config", "receive.denyNonFastForwards", "true"]);
    await expect(emptyInbox(shared, "origin", tip)).rejects.toThrow(
      "Take the branch `inbox` out of the rules",
    );
  });

  it("is guessed by its columns only where one Source alone has them", async () => {
    const { remote, git: shared } = place();
    await readInbox(shared, "origin");
    upload(remote, "export.csv", lead("L-1"));
    upload(remote, "tickets.txt", '{"id": "T-1", "created_at": "2026-11-20T09:00:00Z"}\n');
    upload(remote, "other.txt", "hello\n");
    const { ledger } = fakeLedger();
    const outcomes = await takeInbox(ingest(ledger), { git: shared, remote: "origin" }, async () => {});
    expect(outcomes.map(({ name, source, kind }) => [name, source, kind])).toEqual([
      ["export.csv", "crm", "taken"],
      ["other.txt", null, "refused"],
      ["tickets.txt", "help-desk", "taken"],
    ]);
    const twice = {
      ...catalog,
      sources: [
        ...catalog.sources,
        ...catalog.sources.map((one) => ({
          ...one,
          value: { ...one.value, metadata: { ...one.value.metadata, name: `${one.value.metadata.name}-2` } },
        })),
      ],
    };
    upload(remote, "export.csv", lead("L-2"));
    const [unclear] = await takeInbox(
      { ...ingest(ledger), catalog: twice },
      { git: shared, remote: "origin" },
      async () => {},
    );
    expect(unclear).toMatchObject({
      kind: "refused",
      problems: [
        {
          message: "it fits more than one source, and nobody can tell which one is meant",
          fix: expect.stringContaining("(crm, crm-2)"),
        },
      ],
    });
  });
});
