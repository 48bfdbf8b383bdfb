// actions/core/signal/ways/pull-address.ts
/** What a sheet answers that nobody but its owner may see. */
const NOT_PUBLISHED_FIX = "in the sheet: File, Share, Publish to web, choose the one sheet and CSV, and use that address";
const SIGN_IN = "accounts.google.com";
/** A number in place of a name, as the URL standard writes every spelling of one. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
/**
* True where a list of hosts has the host: by its name, or by an ending that starts with a dot. An ending does not stand
* for the host itself: `.example.com` allows `files.example.com` and not `example.com`.
*/
function isAllowedHost(host, allowed) {
	const name = host.toLowerCase();
	return allowed.some((entry) => {
		const wanted = entry.toLowerCase();
		if (!wanted.startsWith(".")) return name === wanted;
		return name.length > wanted.length && name.endsWith(wanted);
	});
}
/**
* An address that may be asked: https, the ordinary port, no credentials, a host's name that stands on the list (SEC-33).
*
* @param from the address that sent on to this one, where one did; a relative address is one of its host.
*/
function readPullAddress(text, allowed, from) {
	const url = parsed(text, from);
	if (url === null) return wrong("the address is no address", "write https://host/path");
	const host = url.hostname;
	if (url.protocol !== "https:") return wrong(`${host || "the address"} is not asked over https`, "write https://");
	if (url.username !== "" || url.password !== "") return wrong(`the address of ${host} holds a password`, "name a `secret` instead");
	if (url.port !== "") return wrong(`${host} is asked at port ${url.port}`, "leave the port out");
	if (NUMBER.test(host)) return wrong("the address has a number where a host's name should stand", "write the host's name");
	if (isAllowedHost(host, allowed)) return {
		ok: true,
		url
	};
	if (host === SIGN_IN && from !== void 0) return wrong(`${from.hostname} asks to sign in: the sheet is not published`, NOT_PUBLISHED_FIX);
	return wrong(from === void 0 ? `${host} is not on the list of hosts that may be asked` : `${from.hostname} sends on to ${host}, which is not on the list of hosts that may be asked`, `if that is right, add ${host} under \`allowed_hosts\` in settings.yaml`);
}
function parsed(text, from) {
	return URL.canParse(text, from?.href) ? new URL(text, from) : null;
}
function wrong(message, fix) {
	return {
		ok: false,
		trouble: {
			message,
			fix
		}
	};
}

export { readPullAddress as n, NOT_PUBLISHED_FIX as t };