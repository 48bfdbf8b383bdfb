import { describe, expect, it } from "vitest";
import {
  changeOf,
  revertBranch,
  unapprovedChange,
} from "../../../../actions/core/execution/unapproved/change-trigger.ts";
import { checkedIn, checkedRecord } from "../../../../actions/core/execution/unapproved/checked.ts";
import {
  type LandedPull,
  type Unproven,
  unprovenIn,
} from "../../../../actions/core/execution/unapproved/proof.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import {
  catalogOf,
  change,
  DESK,
  LEADS,
  MINUTE,
  MONDAY,
  review,
  type SceneOptions,
  scene,
  sceneFiles,
} from "../approval/scene.ts";

const PLAY = `${DESK}/rollback.md`;
const LEAD_PLAY = `${LEADS}/rollback.md`;
const PEOPLE = `${ROOT}/people.yaml`;
const AFTER = "d".repeat(40);
const live = catalogOf(sceneFiles());

function landed(options: SceneOptions = {}, differing: string[] = []): LandedPull {
  return { number: 7, facts: scene(options), differing: new Set(differing) };
}

function unproven(pulls: LandedPull[], paths = [PLAY]): Unproven | null {
  return unprovenIn({ paths, pulls });
}

const openPaths = (...args: Parameters<typeof unproven>): string[] => unproven(...args)?.paths ?? [];

describe("whether a change was approved", () => {
  it("is what the gate says, in its words", () => {
    expect(unproven([])).toEqual({ paths: [PLAY], why: "it came by no pull request" });
    expect(unproven([landed()])).toEqual({
      paths: [PLAY],
      why: "#7: Waits for Quality lead",
    });
    expect(unproven([landed({ said: [review("quin")] })])).toBeNull();
    expect(openPaths([landed({ said: [review("sue")] })])).toEqual([PLAY]);
    expect(openPaths([landed({ said: [review("quin")], roles: { quin: "read" } })])).toEqual([PLAY]);
  });

  it("takes two people where the gate asks for two", () => {
    const lowers = [change({ file: PLAY, workflow: "service-desk", lowersControl: true, text: "x" })];
    const changes = { known: true as const, value: lowers };
    expect(unproven([landed({ changes, said: [review("quin")] })])?.why).toBe("#7: Waits for Support lead");
    expect(unproven([landed({ changes, said: [review("sue")] })])?.why).toBe("#7: Waits for Quality lead");
    expect(unproven([landed({ changes, said: [review("quin"), review("sue")] })])).toBeNull();
  });

  it("is told path by path, and of the files that are there now", () => {
    const files = [PLAY, PEOPLE];
    const said = [review("quin")];
    expect(openPaths([landed({ files, said })], files)).toEqual([PEOPLE]);
    expect(openPaths([landed({ files, said: [...said, review("gina")] })], files)).toEqual([]);
    expect(unproven([landed({ said }, [PLAY])])).toEqual({
      paths: [PLAY],
      why: "#7 was approved, and these files are not as it had them",
    });
    const other = landed({ files: [LEAD_PLAY], said }, [PLAY]);
    expect(openPaths([other, landed({}, [LEAD_PLAY])], [PLAY, LEAD_PLAY])).toEqual([PLAY]);
    expect(openPaths([other, landed({ said }, [LEAD_PLAY])], [PLAY, LEAD_PLAY])).toEqual([]);
  });

  it("is not known where anything is not known", () => {
    const heads = { known: false as const, why: "GitHub did not answer" };
    expect(openPaths([landed({ said: [review("quin")], heads })])).toEqual([PLAY]);
  });
});

describe("an unapproved change", () => {
  it("belongs to whom the approval policy names for all else, since it was pushed", () => {
    const paths = [PLAY, PEOPLE];
    const at = MONDAY - 5 * MINUTE;
    const trigger = unapprovedChange({ after: AFTER, at, by: null }, { paths, why: "x" }, live, MONDAY);
    expect(trigger).toMatchObject({
      severity: "major",
      at: MONDAY,
      origin: {
        cause: `change:${AFTER}`,
        title: `Unapproved change: ${PLAY} and 1 more file`,
        since: at,
        owner: "general-manager",
        figure: `ddddddd by somebody whom GitHub does not name, ${PLAY}, ${PEOPLE} (x)`,
        workflows: [],
      },
    });
    expect(changeOf(trigger?.origin.cause ?? "")).toBe(AFTER);
    expect(changeOf("dependency:crm")).toBeNull();
    expect(revertBranch(AFTER)).toBe("revert/ddddddd");
  });

  it("is looked for after the newest commit that was looked at; of one instant the later word counts", () => {
    const at = (commit: string, time: number) => checkedRecord(commit, time);
    const [one, other] = ["a".repeat(40), "b".repeat(40)] as const;
    expect(checkedIn([])).toBeNull();
    expect(checkedIn([at(one, MONDAY), at(other, MONDAY - 1000)])).toBe(one);
    expect(checkedIn([at(one, MONDAY), at(other, MONDAY)])).toBe(other);
    expect(checkedIn([{ ...at(one, MONDAY), source: "crm" }])).toBeNull();
  });
});
