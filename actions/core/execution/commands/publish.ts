import { isWeek, weekCalendar } from "../../week.ts";
import { answering, type Command } from "./command.ts";

/** Asks for a week's board. The step that publishes reads the output `publish-week`. */
export const publishCommand: Command = {
  name: "publish",
  places: ["desk"],
  ways: ["/publish 2026-W47"],
  purpose: "write the board of a week now; without a week, of this one, to date",
  decide: (rest, { said, zone }) => {
    const present = weekCalendar(zone).of(said.at);
    const week = rest === "" ? present : rest.toUpperCase();
    if (!isWeek(week))
      return answering(`\`/publish\` takes a week such as \`${present}\`, or nothing for this one.`);
    if (week > present) return answering(`The week ${week} has not begun yet. This one is \`${present}\`.`);
    return answering(`Writing the board of ${week} now.`, { outputs: { "publish-week": week } });
  },
};
