import { ownRecord } from "../../signal/own-record.ts";
import { awayOf } from "../away/stand-ins-said.ts";
import { answering, type Command } from "./command.ts";

/**
 * Says who stands in for somebody who is away. The ledger's record is only a copy: the gate reads the comment itself again,
 * so that a forged record brings no approver.
 */
export const awayCommand: Command = {
  name: "away",
  places: ["desk"],
  ways: ["/away until 14 July, @x covers"],
  purpose: "say who stands in for you (at most 30 days); `/away over` ends it",
  bare: (line) => /^(?:i am |i'm )?away (until .*)$/i.exec(line)?.[1] ?? null,
  decide: (rest, { said, catalog }) => {
    const body = `/away ${rest}`;
    const away = awayOf({ by: said.by.login, at: said.at, edited: said.edited, body }, catalog);
    if (away === null || !away.ok)
      return answering(away?.answer ?? "Write `/away until 14 July, @x covers`.");
    const records = away.standIns.map((standIn) =>
      ownRecord({
        type: "approval.delegated",
        id: `approval:delegated-${said.origin}-${standIn.for}`,
        subject: `person:${standIn.for}`,
        time: said.at,
        actor: "human",
        data: { for: standIn.for, by: standIn.by, from: standIn.from, to: standIn.to },
      }),
    );
    return answering(away.answer, { records });
  },
};
