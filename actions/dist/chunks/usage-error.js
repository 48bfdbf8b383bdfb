// actions/shell/usage-error.ts
/**
* A wrong set-up or a wrong call: an option that does not exist, a folder that is absent, a setting that is missing.
* The message says the remedy; the command line prints it alone, without a stack, and exits with 2.
*/
var UsageError = class extends Error {
	name = "UsageError";
};

export { UsageError as t };