/**
 * A step that did all that it could, and in which something was refused: its run turns red, with these words and without a
 * stack. What was refused and why stands in the job's summary already.
 */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}
