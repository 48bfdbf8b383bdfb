import { t as colours } from "./output.js";

// actions/shell/paint.ts
/** The colours of findings on this terminal; none where there is no terminal. */
const paint = {
	severity: (text, severity) => colours.bold(severity === "error" ? colours.red(text) : colours.yellow(text)),
	loud: colours.red,
	strong: colours.bold,
	dim: colours.dim,
	good: colours.green
};

export { paint as t };