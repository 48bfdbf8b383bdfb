// actions/shell/clock.ts
/** The present instant, in milliseconds since 1970-01-01T00:00Z: the only place that reads the clock. */
function now() {
	return Date.now();
}

export { now as t };