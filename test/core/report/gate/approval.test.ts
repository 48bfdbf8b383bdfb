import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { decideApproval } from "../../../../actions/core/execution/approval/decide.ts";
import { known, unknown } from "../../../../actions/core/execution/approval/pull-request.ts";
import type { Verdict } from "../../../../actions/core/execution/approval/verdict.ts";
import { approvalSection } from "../../../../actions/core/report/gate/approval.ts";
import { approvalStatus } from "../../../../actions/core/report/gate/approval-status.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import {
  change,
  comment,
  DESK,
  edited,
  H1,
  H2,
  head,
  judge,
  LEADS,
  MINUTE,
  MONDAY,
  PEOPLE,
  peopleText,
  person,
  review,
  type SceneOptions,
  scene,
} from "../../execution/approval/scene.ts";

const clock = (instant: number): string => new Date(instant).toISOString().slice(0, 16).replace("T", " ");
const NOBODY = Object.fromEntries(Object.keys(PEOPLE).map((id) => [id, null]));
const notLive = edited(`${ROOT}/settings.yaml`, "live: true", "live: false");
const standIn = "for: quality-lead, by: bookkeeper, from: 2026-11-16, to: 2026-11-17";

const GOLDEN: Record<string, SceneOptions> = {
  waits: {
    files: [`${LEADS}/prompts/first-answer.md`, `${LEADS}/playbook.yaml`],
    current: { [`${ROOT}/people.yaml`]: peopleText(PEOPLE, [standIn]) },
    said: [review("rita"), review("bo", { by: { login: "bo", bot: true } })],
  },
  "not-counted": {
    pushes: [
      head(),
      head({ sha: H2, at: MONDAY + 11 * MINUTE, by: person("sue"), firstStatus: MONDAY + 12 * MINUTE }),
    ],
    files: [`${DESK}/workflow.yaml`],
    changes: known([
      change({
        file: `${DESK}/workflow.yaml`,
        lowersControl: true,
        text: "Response goal loosens from 8 to 12 hours",
        reason: "the response goal is looser",
      }),
    ]),
    roles: { gina: "read" },
    said: [
      review("quin"),
      comment("sue", `/approve ${H2}`, { created: MONDAY + 15 * MINUTE }),
      comment("gina", "/approve", { created: MONDAY + 16 * MINUTE }),
      comment("mallory", "approved", { created: MONDAY + 17 * MINUTE }),
      comment("rita", "/approve it", { created: MONDAY + 18 * MINUTE }),
      comment("bo", "/reject too dear", { created: MONDAY + 19 * MINUTE }),
      comment("sal", "/chekc", { created: MONDAY + 20 * MINUTE }),
    ],
  },
  held: {
    files: [`${DESK}/rollback.md`, "README.md"],
    said: [review("gina"), comment("quin", "/reject the <b>price</b> is wrong, see @sal and #12")],
  },
  override: { now: MONDAY + 48 * 60 * MINUTE, said: [review("gina")] },
  "set-up": {
    current: { ...notLive, [`${ROOT}/people.yaml`]: peopleText(NOBODY) },
    edits: { [`${ROOT}/people.yaml`]: peopleText({ ...NOBODY, "general-manager": "ann" }) },
    roles: { ann: "admin" },
  },
  "no-accounts": { current: { ...notLive, [`${ROOT}/people.yaml`]: peopleText(NOBODY) } },
  "update-branch": { changedOnBase: known([`${DESK}/rollback.md`]) },
  unknown: { reviews: unknown("GitHub answered 502") },
  complete: { author: person("quin"), said: [review("sue")] },
  "made-by-nobody": {
    commits: known([{ sha: H1, author: null, committer: null, ownMerge: false }]),
    said: [review("quin")],
  },
};

describe("the approval half of the comment", () => {
  it.each(Object.keys(GOLDEN))("%s", async (name) => {
    const pull = scene(GOLDEN[name]);
    const verdict = decideApproval(pull);
    const text = `${verdict.state}: ${verdict.status}\n\n---\n\n${approvalSection(verdict, pull.head, clock)}`;
    await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, "golden", `approval-${name}.md`));
  });

  it("names nobody with @ who has no account", () => {
    const text = readFileSync(path.join(import.meta.dirname, "golden", "approval-no-accounts.md"), "utf8");
    expect(text).toContain("Quality lead");
    expect(text).not.toContain("@");
  });

  it("says how many files and approvals it leaves out", () => {
    const files = Array.from({ length: 301 }, (_, index) => `${DESK}/notes/${index}.txt`);
    const said = Array.from({ length: 40 }, (_, index) => review(`user${index}`));
    const text = approvalSection(judge({ files, said }), H1, clock);
    expect(text).toContain("and 293 more files");
    expect(text).toContain("30 older ones, not shown.");
    expect(text.length).toBeLessThan(6000);
  });
});

/** Markdown nodes that a hostile text would have to bring in. */
const HARMFUL = new Set(["html", "image", "link", "linkReference", "footnoteReference", "definition"]);

/** The kinds of all nodes, and the text that is not code: in code nobody is mentioned. */
function read(markdown: string): { kinds: string[]; text: string } {
  const kinds = new Set<string>();
  let text = "";
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type !== "html" || node.value !== "<br>") kinds.add(node.type);
    if (node.type === "text") text += node.value ?? "";
    for (const child of (node.children ?? []) as (typeof node)[]) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as never);
  return { kinds: [...kinds], text };
}

describe("texts from outside (SEC-31)", () => {
  const piece = fc.constantFrom(
    ..."`|<>!*_[]()#@&\\\n\r ~$:/".split(""),
    "<img src=x>",
    "![x](http://e.example)",
    "</details>",
    "@octocat",
    "closes #1",
    "\u202e",
    "| a |",
    "```\n",
  );
  const hostile = fc.array(piece, { maxLength: 8 }).map((all) => all.join(""));

  it("come in as text only, in paths, reasons, logins and names", () => {
    const calm = judge({
      files: [`${DESK}/rollback.md`, "README.md"],
      said: [comment("quin", "/reject no")],
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const verdict: Verdict = {
          ...calm,
          status: text,
          obstacles: [{ what: `${text} must approve \`${text}\``, todo: text }],
          seats: calm.seats.map((seat) => ({
            ...seat,
            person: seat.person === null ? null : { ...seat.person, name: text, account: null },
            asks: seat.asks.map((ask) => ({
              ...ask,
              rule: `reviewer of "${text}"`,
              files: [text, `a${text}`],
            })),
            holds: seat.holds.map((hold) => ({ ...hold, by: { ...hold.by, name: text }, reason: text })),
          })),
          refused: [
            {
              login: text,
              name: text,
              how: "comment",
              at: 0,
              refusal: "not-asked",
              commit: null,
              role: null,
            },
          ],
        };
        const section = approvalSection(verdict, H1, clock);
        const { kinds, text: shown } = read(section);
        expect(kinds.filter((kind) => HARMFUL.has(kind))).toEqual([]);
        expect(shown).not.toContain("@octocat");
      }),
      { numRuns: 400 },
    );
  });
});

describe("the status line (REL-14)", () => {
  it("is one line of at most 140 characters, whatever is in it", () => {
    const name = fc.string({ unit: "grapheme", minLength: 0, maxLength: 300 });
    const calm = judge({ files: [`${DESK}/rollback.md`, "README.md", "actions/x.ts"] });
    fc.assert(
      fc.property(name, (text) => {
        const seats = calm.seats.map((seat) => ({ ...seat, person: { id: "x", name: text, account: null } }));
        const line = approvalStatus({ ...calm, seats });
        expect(line.length).toBeLessThanOrEqual(140);
        expect(line).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, SceneOptions]>([
    ["Waits for Quality lead", {}],
    ["Waits for Quality lead and General manager", { files: [`${DESK}/rollback.md`, "README.md"] }],
    ["Approved by Quality lead", { said: [review("quin")] }],
    [
      "Held by Quality lead: ask them to approve again after the change",
      { said: [comment("quin", "/reject")] },
    ],
    [
      "Approved by General manager for Quality lead (override)",
      { now: MONDAY + 48 * 60 * MINUTE, said: [review("gina")] },
    ],
  ])("%s", (line, options) => {
    expect(judge(options).status).toBe(line);
  });
});
