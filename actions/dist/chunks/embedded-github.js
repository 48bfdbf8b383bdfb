// actions/shell/embedded-github.ts
/** Whether this is the embedded GitHub of a rehearsal or a test: it is on the loopback address, where no real one is. */
function isEmbedded(apiUrl) {
	return new URL(apiUrl).hostname === "127.0.0.1";
}

export { isEmbedded as t };