import { t as localInstant } from "./local-instant.js";

// actions/core/catalog/lookup/maintenance.ts
/** All windows, in the order of the file. None has an instant where the business's clocks are not known. */
function windowsOf(catalog) {
	const zone = catalog.cadences[0]?.value.spec.zone;
	const instant = (text) => zone === void 0 ? null : localInstant(text, zone);
	return catalog.maintenance.flatMap(({ file, value }) => value.spec.windows.map((window, index) => ({
		file,
		path: [
			"spec",
			"windows",
			index
		],
		window,
		from: instant(window.from),
		to: instant(window.to)
	})));
}

export { windowsOf as t };