import { t as isEmbedded } from "./embedded-github.js";
import { n as readPullAddress } from "./pull-address.js";
import { lookup } from "node:dns/promises";
import { BlockList, connect, isIP, isIPv4 } from "node:net";
import { connect as connect$1 } from "node:tls";

// actions/shell/http/network.ts
const HTTPS = 443;
/** The internet: port 443, and a certificate that proves the host's name. */
const internet = {
	resolve: async (host) => (await lookup(host, {
		all: true,
		verbatim: true
	})).map(({ address }) => address),
	connect: (address, host) => connect$1({
		host: address,
		port: HTTPS,
		servername: host,
		ALPNProtocols: ["http/1.1"]
	})
};
/** Any public address: `connect` of a rehearsal goes to no other place than the embedded GitHub. */
const STAND_IN = "1.1.1.1";
/**
* The network of a run. Where GitHub itself is the embedded one, there is no outside world: every
* host is asked of that very server, which knows by the `Host` of a request who is meant, and nothing leaves the machine.
* On GitHub this cannot be had: the runner sets GITHUB_API_URL, and no workflow can set it to another value.
*/
function networkOf(apiUrl) {
	if (!isEmbedded(apiUrl)) return internet;
	const { port } = new URL(apiUrl);
	return {
		resolve: async () => [STAND_IN],
		connect: () => connect({
			host: "127.0.0.1",
			port: Number(port)
		})
	};
}

// actions/shell/http/failure.ts
/** Another host that did not do what it was asked; the message is for people and quotes no secret and no address in full. */
var HttpFailure = class extends Error {
	name = "HttpFailure";
	/** What a person can do about it. */
	fix;
	/** True where the next run may have more luck and nobody has to do anything. */
	temporary;
	constructor(message, fix, temporary = false) {
		super(message);
		this.fix = fix;
		this.temporary = temporary;
	}
};
/** The failure for something that went wrong with the connection itself: of the error only its code is told. */
function connectionFailure(host, error) {
	if (error instanceof HttpFailure) return error;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) return new HttpFailure(`${host} could not prove that it is ${host} (${code})`, "check the address; a certificate that has run out has to be renewed there");
	if (code === "ENOTFOUND") return new HttpFailure(`there is no host ${host}`, "check the address");
	const what = code === "" ? "" : ` (${code})`;
	return new HttpFailure(`${host} could not be reached${what}`, "nothing: the next run tries again", true);
}

// actions/shell/http/allowed-url.ts
/** The address as a URL that may be asked. Throws HttpFailure, which names the host alone. */
function allowedUrl(text, allowed, from) {
	const read = readPullAddress(text, allowed, from);
	if (read.ok) return read.url;
	throw new HttpFailure(read.trouble.message, read.trouble.fix);
}

// actions/shell/http/public-address.ts
/**
* Networks of version 4 that are nobody's on the internet: this host, private, carrier's, link-local, documentation,
* benchmarks, multicast and reserved (IANA's registry of special-purpose addresses).
*/
const SPECIAL_4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
];
/**
* Of version 6 only 2000::/3 is given out at all. In it lie these, which lead into version 4 (Teredo, 6to4) or nowhere.
* Mapped (::ffff:0:0/96) and translated (64:ff9b::/96) addresses lie outside of it.
*/
const SPECIAL_6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const special4 = new BlockList();
for (const [network, bits] of SPECIAL_4) special4.addSubnet(network, bits, "ipv4");
const special6 = new BlockList();
for (const [network, bits] of SPECIAL_6) special6.addSubnet(network, bits, "ipv6");
const given6 = new BlockList();
given6.addSubnet("2000::", 3, "ipv6");
/** True for an address of the public internet; false for any other one, and for what is no address (SEC-33). */
function isPublicAddress(address) {
	if (address.includes("%")) return false;
	switch (isIP(address)) {
		case 4: return !special4.check(address, "ipv4");
		case 6: return given6.check(address, "ipv6") && !special6.check(address, "ipv6");
		default: return false;
	}
}

// actions/shell/http/request.ts
/** So much of headers is read; Node's own limit is the same today. */
const MOST_HEADERS = 16384;
const IDLE = 2e4;
/**
* Asks one host at an address that was resolved and judged just now, so that the name cannot lead elsewhere in between
* (SEC-33). No redirect is followed. Throws HttpFailure.
*/
async function ask(network, asking) {
	const { url, method, headers, body, signal } = asking;
	const host = url.hostname;
	const address = await publicAddress(network, host, signal);
	const { request } = await import("node:http");
	return new Promise((resolve, reject) => {
		const outgoing = request({
			createConnection: () => network.connect(address, host),
			method,
			path: `${url.pathname}${url.search}`,
			setHost: false,
			headers: {
				host,
				"user-agent": "opsbook",
				connection: "close",
				...headers
			},
			maxHeaderSize: MOST_HEADERS,
			signal,
			timeout: IDLE
		});
		outgoing.on("timeout", () => outgoing.destroy(tooSlow(host)));
		outgoing.on("error", (error) => reject(signal.aborted ? tooSlow(host) : connectionFailure(host, error)));
		outgoing.on("response", resolve);
		outgoing.end(body);
	});
}
/** One public address among all that a host has; where one of them is not public, none is used. */
async function publicAddress(network, host, signal) {
	let addresses;
	try {
		addresses = await Promise.race([network.resolve(host), ended(signal)]);
	} catch (error) {
		throw signal.aborted ? tooSlow(host) : connectionFailure(host, error);
	}
	const first = addresses.find((address) => isIPv4(address)) ?? addresses[0];
	if (first === void 0) throw new HttpFailure(`there is no host ${host}`, "check the address");
	if (addresses.every(isPublicAddress)) return first;
	throw new HttpFailure(`${host} leads into a private network, where nothing may be asked`, "use an address of the public internet");
}
function ended(signal) {
	return new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}
/** The failure of a host that did not answer in time. */
function tooSlow(host) {
	return new HttpFailure(`${host} took too long`, "nothing: the next run tries again", true);
}

export { connectionFailure as a, HttpFailure as i, tooSlow as n, networkOf as o, allowedUrl as r, ask as t };