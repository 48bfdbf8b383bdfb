// actions/shell/scoreboard/board-place.ts
/** The scoreboard's folder in every repository. */
const BOARD = "scoreboard";

export { BOARD as t };