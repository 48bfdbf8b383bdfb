import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { personHash } from "../../actions/core/signal/person.ts";
import type { FaultKind } from "../../actions/rehearsal/http/faults.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { type DeskStage, setDeskStage } from "./desk-stage.ts";
import { KEY } from "./stage.ts";

let stage: DeskStage;
let fresh: Snapshot;
beforeAll(async () => {
  stage = await setDeskStage();
  await stage.act();
  fresh = await stage.snapshot();
});
beforeEach(async () => {
  stage.github.faults.clear();
  stage.github.clock.set("2026-11-16T20:00:00Z");
  await stage.github.restore(fresh);
});
afterAll(() => stage.close());

/** A person writes, time passes, a run answers. */
async function told(who: Parameters<DeskStage["say"]>[0], body: string): Promise<number> {
  stage.pass(60);
  const id = await stage.say(who, body);
  stage.pass(60);
  await stage.act();
  return id;
}

const KIM = {
  type: "case.opened",
  source: "desk",
  subject: personHash(KEY)("kim"),
  time: "2026-11-16T19:05:00.000Z",
};
const writesSince = (from: number): string[] =>
  stage.github.calls
    .slice(from)
    .map(({ route }) => route)
    .filter((route) => !route.startsWith("GET ") && !route.startsWith("git-upload-pack"));

describe("the desk", () => {
  it("is opened once, says how it is used, and costs little where nobody said anything", async () => {
    const { issues, labels } = await stage.github.repository("owner/business");
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toMatch(/pin this issue[\s\S]*lead Kim called 14:05[\s\S]*\/upload\/inbox/);
    expect(labels.find(({ name }) => name === "opsbook")?.description).not.toBe("");
    const before = stage.github.calls.length;
    await stage.act();
    expect(writesSince(before)).toEqual([]);
    const api = stage.github.calls.slice(before).filter(({ route }) => route.startsWith("GET "));
    expect(api.length).toBeLessThanOrEqual(6);
  });

  it("answers what it understood, and records it once when the same person says yes", async () => {
    const id = await told("sales-lead", "lead Kim called 14:05");
    expect(await stage.answers()).toEqual([expect.stringMatching(/I understood:[\s\S]*A case began.*14:05/)]);
    expect(await stage.records()).toEqual([]);
    await told("sales-lead", "Yes");
    expect(await stage.records()).toEqual([expect.objectContaining({ ...KIM, id: `case.opened:c${id}-1` })]);
    expect(await stage.answers()).toEqual([
      expect.stringContaining("**Recorded** (sales-lead said yes): 1 record"),
    ]);
    await stage.act();
    await told("sales-lead", "yes");
    expect(await stage.records()).toHaveLength(1);
    expect((await stage.answers()).at(-1)).toMatch(/Nothing waits/);
  });

  it("takes several sentences, counts, and says what it did not understand", async () => {
    await told(
      "service-lead",
      "- reviews answered last week: 7\n- leed Kim called 14:05\n\n> quoted\nlead Ann called 23:00",
    );
    const [answer] = await stage.answers();
    expect(answer).toMatch(/\*\*7 ×\*\*/);
    expect(answer).toContain("Did you mean `lead Kim called 14:05`?");
    expect(answer).toContain("has not happened yet");
    expect(answer).not.toContain("quoted");
    await told("service-lead", "ok");
    const records = await stage.records();
    expect(records.map(({ type }) => type)).toEqual(Array(7).fill("case.completed"));
    expect(new Set(records.map(({ time }) => time))).toEqual(new Set(["2026-11-14T17:00:00.000Z"]));
  });

  it("takes the yes of another person with write access, and of nobody else", async () => {
    await told("sales-lead", "lead Kim called 14:05");
    await told("reader", "yes");
    expect(await stage.records()).toEqual([]);
    expect(await stage.answers()).toEqual([
      expect.stringContaining("Reply `yes`"),
      expect.stringContaining("write access"),
    ]);
    await told("reader", "yes");
    expect(await stage.answers()).toHaveLength(2);
    await told("office-manager", "/yes");
    expect(await stage.records()).toHaveLength(1);
    expect((await stage.answers())[0]).toContain("office-manager said yes");
  });

  it("asks whose yes it is where several wait, and lets people take back what is theirs", async () => {
    await told("sales-lead", "lead Kim called 14:05");
    await told("estimator", "lead Bo called 14:10");
    await told("office-manager", "yes");
    expect((await stage.answers()).at(-1)).toContain("`yes @sales-lead`");
    await told("office-manager", "yes estimator");
    await told("sales-lead", "no");
    expect((await stage.answers())[0]).toContain("Dropped");
    expect((await stage.records()).map(({ subject }) => subject)).toEqual([personHash(KEY)("bo")]);
  });

  it("tells a reader once that nobody without write access is heard, and in public says nothing to strangers", async () => {
    await told("reader", "lead Kim called 14:05");
    await told("reader", "lead Kim called 14:05");
    expect(await stage.answers()).toEqual([expect.stringContaining("write access")]);
    const open = await setDeskStage({ private: false });
    try {
      await open.act();
      for (const who of ["outsider", "reader"] as const) await open.say(who, "lead Kim called 9:05");
      await open.say("sales-lead", "lead Kim called 9:05");
      await open.act();
      await open.say("outsider", "yes");
      await open.act();
      expect(await open.answers()).toEqual([expect.stringContaining("I understood")]);
      expect(await open.records()).toEqual([]);
    } finally {
      await open.close();
    }
  });

  it("refuses what was edited, before and after it was understood", async () => {
    const edit = (id: number, body: string) =>
      stage.as["sales-lead"].rest.issues.updateComment({ ...stage.repo, comment_id: id, body });
    const early = await stage.say("sales-lead", "lead Kim called 14:05");
    stage.pass(60);
    await edit(early, "lead Ann called 14:05");
    await stage.act();
    expect(await stage.answers()).toEqual([expect.stringContaining("edited")]);
    const late = await told("sales-lead", "lead Bo called 14:05");
    stage.pass(60);
    await edit(late, "lead Cy called 14:05");
    await told("sales-lead", "yes");
    expect((await stage.answers()).at(-1)).toMatch(/edited since, so nothing was recorded/);
    await told("sales-lead", "yes");
    expect(await stage.records()).toEqual([]);
  });

  it("takes no yes that was written before the question, or a day after it", async () => {
    await stage.say("sales-lead", "lead Kim called 14:05");
    stage.pass(60);
    await stage.say("sales-lead", "yes");
    stage.pass(60);
    await stage.act();
    expect((await stage.answers()).at(-1)).toMatch(/Nothing waits/);
    stage.pass(25 * 3600);
    await told("sales-lead", "yes");
    expect((await stage.answers()).at(-1)).toMatch(/more than a day ago/);
    expect((await stage.answers())[0]).toMatch(/Nobody confirmed this within a day/);
    expect(await stage.records()).toEqual([]);
  });

  it("quotes people without letting their words do anything", async () => {
    await told(
      "sales-lead",
      "lead @owner ![x](http://evil.example/) <img src=x> closes #1 called 14:05\n@estimator",
    );
    const [answer] = await stage.answers();
    expect(answer).toContain("I understood");
    expect(answer).not.toMatch(/(^|[^\u2060\\])@(?!\u2060)\w|<img|!\[|closes #1/);
  });

  it("passes on what the steps after it are asked for, and guesses near misses", async () => {
    await stage.say("sales-lead", "/import");
    expect(await stage.act()).toEqual({ import: expect.stringMatching(/^\d+$/) });
    expect(await stage.act()).toEqual({});
    await stage.say("sales-lead", "/publish 2026-w46");
    await stage.say("sales-lead", "/publish");
    expect(await stage.act()).toEqual({ "publish-week": "2026-W46" });
    expect(await stage.act()).toEqual({ "publish-week": "2026-W47" });
    await told("sales-lead", "/publsh 2026-W46");
    await told("sales-lead", "/publish 2026-W60");
    await told("sales-lead", "/help");
    const answers = await stage.answers();
    expect(answers.at(-3)).toContain("Did you mean `/publish`?");
    expect(answers.at(-2)).toContain("takes a week such as `2026-W47`");
    expect(answers.at(-1)).toMatch(/lead Kim called 14:05[\s\S]*\/import/);
  });
});

describe("the form", () => {
  const open = async (who: "sales-lead" | "outsider" | "reader", what: string): Promise<number> => {
    const body = `### What happened?\n\n${what}\n\n### A note for colleagues\n\n_No response_`;
    const { data } = await stage.as[who].rest.issues.create({ ...stage.repo, title: "Opsbook: news", body });
    stage.pass(60);
    await stage.act({ payload: { issue: { number: data.number } } });
    return data.number;
  };
  const stateOf = async (number: number) =>
    (await stage.github.repository("owner/business")).issues.find((issue) => issue.number === number)?.state;

  it("is answered, confirmed and closed", async () => {
    const number = await open("sales-lead", "lead Kim called 14:05");
    expect(await stage.answers(number)).toEqual([expect.stringContaining("I understood")]);
    expect(await stateOf(number)).toBe("open");
    stage.pass(60);
    await stage.say("sales-lead", "thanks", number);
    await stage.say("sales-lead", "yes", number);
    stage.pass(60);
    // The label was put on it, so that a run finds it without its event.
    await stage.act();
    expect(await stage.answers(number)).toEqual([expect.stringContaining("**Recorded**")]);
    expect(await stateOf(number)).toBe("closed");
    expect(await stage.records()).toEqual([
      expect.objectContaining({ ...KIM, id: `case.opened:i${number}-1` }),
    ]);
  });

  it("is answered and closed where nothing can be understood, and after a day without a yes", async () => {
    const number = await open("sales-lead", "hello");
    expect(await stage.answers(number)).toEqual([expect.stringContaining("Nothing was recorded")]);
    expect(await stateOf(number)).toBe("closed");
    const late = await open("sales-lead", "lead Kim called 14:05");
    stage.pass(25 * 3600);
    await stage.act();
    expect(await stateOf(late)).toBe("closed");
    expect(await stage.records()).toEqual([]);
  });

  it("opens the incident that a person tells of, and decides nothing else", async () => {
    const number = await open("sales-lead", "crm is down");
    expect(await stage.answers(number)).toEqual([expect.stringMatching(/I understood: \*\*.*major/)]);
    expect(await stateOf(number)).toBe("closed");
    const other = await open("sales-lead", "/away until 14 July, @estimator covers");
    expect(await stage.answers(other)).toEqual([expect.stringMatching(/There is no command `\/away` here/)]);
    expect(await stateOf(other)).toBe("closed");
  });

  it("records nothing where its text was changed after the question", async () => {
    const number = await open("sales-lead", "lead Kim called 14:05");
    const body = "### What happened?\n\nlead Bo called 14:05\n\n### A note for colleagues\n\n_No response_";
    await stage.as["sales-lead"].rest.issues.update({ ...stage.repo, issue_number: number, body });
    stage.pass(60);
    await stage.say("sales-lead", "yes", number);
    await stage.act();
    expect(await stage.records()).toEqual([]);
    expect(await stateOf(number)).toBe("closed");
  });
});

describe("under faults", () => {
  /** What stands on the desk and in the ledger at the end. */
  const end = async () => ({
    answers: await stage.answers(),
    records: (await stage.records()).map(({ id, time, subject }) => ({ id, time, subject })),
  });

  /** Runs until one goes through, as the schedule does. */
  async function untilDone(): Promise<void> {
    for (let tried = 1; ; tried += 1) {
      try {
        await stage.act();
        return;
      } catch (error) {
        if (tried === 4) throw error;
      }
    }
  }

  /** Done and told that it failed, which is the worst; and one of the others, in turn. */
  const others = ["error-before", "reset", "truncate"] as const;
  const kindsFor = (nth: number): FaultKind[] => ["error-after", others[nth % others.length] ?? "reset"];

  it("ends as a clean run does where any one call of question and record fails", async () => {
    await stage.say("sales-lead", "lead Kim called 14:05\nreviews answered last week: 2");
    stage.pass(60);
    const asked = await stage.snapshot();
    await untilDone();
    const afterQuestion = await end();
    stage.pass(60);
    await stage.say("sales-lead", "yes");
    stage.pass(60);
    const confirmed = await stage.snapshot();
    await untilDone();
    const afterRecord = await end();
    expect(afterRecord.records).toHaveLength(3);

    for (const [from, wanted] of [
      [asked, afterQuestion],
      [confirmed, afterRecord],
    ] as const) {
      await stage.github.restore(from);
      const before = stage.github.calls.length;
      await untilDone();
      const calls = stage.github.calls.length - before;
      for (let nth = 1; nth <= calls; nth += 1) {
        for (const kind of kindsFor(nth)) {
          await stage.github.restore(from);
          stage.github.faults.add({ kind, nth });
          await untilDone();
          stage.github.faults.clear();
          expect(await end(), `${kind} at call ${nth}`).toEqual(wanted);
        }
      }
    }
  }, 300_000);

  it("goes on where it was cut off between the ledger and the answer", async () => {
    await told("sales-lead", "lead Kim called 14:05");
    stage.pass(60);
    await stage.say("sales-lead", "yes");
    stage.github.faults.add({
      kind: "error-before",
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    });
    await expect(stage.act()).rejects.toThrow("502");
    expect(await stage.records()).toHaveLength(1);
    expect(await stage.answers()).toEqual([expect.stringContaining("Reply `yes`")]);
    stage.github.faults.clear();
    await stage.act();
    expect(await stage.records()).toHaveLength(1);
    expect(await stage.answers()).toEqual([expect.stringContaining("**Recorded**")]);
  });

  it("counts once what several runs hear at once", async () => {
    await stage.say("sales-lead", "lead Kim called 14:05");
    await Promise.all([stage.act(), stage.act()]);
    await stage.act();
    stage.pass(60);
    await stage.say("sales-lead", "yes");
    stage.pass(60);
    await Promise.all([stage.act(), stage.act()]);
    await stage.act();
    expect(await stage.records()).toHaveLength(1);
    expect((await stage.answers()).filter((text) => text.includes("Recorded"))).toHaveLength(1);
  });
});
