import { hiddenMarker } from "../gate/marker.ts";
import { cutBody } from "../text/cut.ts";

/** The marker of the comment beside an issue whose text a person changed. */
export function editedMarker(): string {
  return hiddenMarker("edited", {});
}

/** Says that a person's text is kept, how Opsbook gets it back, and what it would have written. */
export function editedComment(body: string): string {
  const text = body.slice(body.indexOf("\n") + 1).replaceAll("<!--", "&lt;!--");
  return cutBody(
    [
      editedMarker(),
      "**Somebody has changed the text above.** Opsbook keeps it as it is and writes here what it would say now.",
      "To hand the text back to Opsbook, edit it and delete everything in it.",
      "<details><summary>What Opsbook would write</summary>",
      text,
      "</details>",
    ].join("\n\n"),
    "There is more than fits here.",
  );
}

/** The body of an issue that was opened a second time for the same thing. */
export function duplicateBody(of: number): string {
  return `${hiddenMarker("duplicate", { of })}\nTwo runs opened this at the same moment. It goes on in #${of}.`;
}
