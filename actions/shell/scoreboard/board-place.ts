/** The scoreboard's folder in every repository. */
export const BOARD = "scoreboard";
