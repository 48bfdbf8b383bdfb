// actions/core/signal/record.ts
/** Record types that only Opsbook itself writes: no way in from outside may carry them. */
const OWN_PREFIXES = [
	"decision.",
	"run.",
	"approval.",
	"override.",
	"incident.",
	"audit.",
	"drill.",
	"period.",
	"record."
];
/** True for types that only Opsbook itself writes. */
function isOwnType(type) {
	return OWN_PREFIXES.some((prefix) => type.startsWith(prefix));
}

export { isOwnType as t };