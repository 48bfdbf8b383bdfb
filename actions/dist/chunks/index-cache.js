import { t as UsageError } from "./usage-error.js";
import { t as GitError } from "./git.js";
import { t as compareText } from "./finding.js";
import path from "node:path";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";

// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
/**
* Asserts something is a wrapped hash constructor.
* @param h - hash constructor to validate
* @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
* @throws On invalid hash metadata ranges or values. {@link RangeError}
* @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
* @example
* Validate a callable hash wrapper.
* ```ts
* import { ahash } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* ahash(sha256);
* ```
*/
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber(h.outputLen);
	anumber(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });

// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);

// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));

// actions/core/signal/ledger/resolve.ts
/** Takes a record out of every measure. It lies in the voided record's week and voids what stands before it there. */
const VOIDED = "record.voided";
/**
* The records of one week that count, each id once: superseded and voided ones are left out, `record.voided` itself
* is handed on (it has no workflow). One block for each piece, in no order that means anything.
*
* What is new in the ledger and what repeats a known id lie in different files, so a week without changes needs no
* table of ids, and one with changes holds those ids only. Files come as `readWeek` gives them, changes first.
* Throws Error naming file and line where a line is not a record.
*/
async function* resolveWeek(files) {
	const last = /* @__PURE__ */ new Map();
	let pending = false;
	let place = {
		path: "",
		nextLine: 1
	};
	for await (const file of files) {
		const firstLine = file.path === place.path ? place.nextLine : 1;
		const records = parseRecords(file, firstLine);
		place = {
			path: file.path,
			nextLine: firstLine + records.length
		};
		if (file.changes) {
			takeChanges(last, records);
			pending = true;
			continue;
		}
		if (pending) yield survivors(last);
		pending = false;
		yield last.size === 0 ? records : records.filter((record) => last.get(record.source)?.has(record.id) !== true);
	}
	if (pending) yield survivors(last);
}
/** Keeps for each id the newest of its changes: a record, or the `record.voided` that took it out. */
function takeChanges(last, changes) {
	const put = (source, id, record) => {
		const ofSource = last.get(source);
		if (ofSource === void 0) last.set(source, /* @__PURE__ */ new Map([[id, record]]));
		else ofSource.set(id, record);
	};
	for (const record of changes) {
		if (record.type === "record.voided") put(String(record.data?.source), String(record.data?.id), record);
		put(record.source, record.id, record);
	}
}
function survivors(last) {
	return [...last].flatMap(([source, byId]) => [...byId].filter(([id, record]) => record.source === source && record.id === id).map(([, record]) => record));
}
/**
* The records of a file, or of a piece that begins at its line `firstLine`, one for each line.
* Throws Error naming file and line where a line is not a record.
*/
function parseRecords(file, firstLine = 1) {
	const lines = linesOf(file);
	const records = new Array(lines.length);
	for (let at = 0; at < lines.length; at++) records[at] = parseRecord(lines[at], file.path, firstLine + at);
	return records;
}
/** The quarantine entries of a file. Throws Error naming file and line where a line is not an entry. */
function parseQuarantine(file) {
	return linesOf(file).map((line, at) => {
		const entry = parseJson(line, file.path, at + 1);
		if (typeof entry?.source === "string" && typeof entry.code === "string") return entry;
		throw unreadable(file.path, at + 1);
	});
}
const DECODER = new TextDecoder("utf-8");
/** The lines of a file without their line breaks. */
function linesOf(file) {
	const lines = DECODER.decode(file.bytes).split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
/** Reads what every fold relies on; the full check of each line is the work of `ledger verify`. */
function parseRecord(line, path, number) {
	const record = parseJson(line, path, number);
	if (typeof record?.id === "string" && typeof record.source === "string" && typeof record.type === "string" && typeof record.time === "string" && record.time.length === 24) return record;
	throw unreadable(path, number);
}
function parseJson(line, path, number) {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw unreadable(path, number, cause);
	}
}
function unreadable(path, line, cause) {
	return new Error(`The ledger cannot be read: ${path}, line ${line}, is not a record. Run \`opsbook ledger verify\`.`, cause === void 0 ? void 0 : { cause });
}

// actions/core/signal/ledger/files.ts
const PATTERN = /^(records|quarantine)\/(\d{4}-W\d{2})\/((\d{6})-[0-9a-f]{8})(\.changes)?(?:\.([1-9]\d{0,4}))?\.jsonl$/;
/** Reads a path of the branch; null for a file that is not of the ledger. */
function parseLedgerPath(path) {
	const match = PATTERN.exec(path);
	if (match === null) return null;
	const [, kind, week, batch, number, changes, part] = match;
	return {
		kind,
		week,
		batch,
		number: Number(number),
		changes: changes !== void 0,
		part: Number(part ?? 1)
	};
}
/** The path of a part: the first has no number, so most batches have one short name a week. */
function renderLedgerPath({ kind, week, batch, changes, part }) {
	return `${kind}/${week}/${batch}${changes ? ".changes" : ""}${part === 1 ? "" : `.${part}`}.jsonl`;
}
/** The chain's order: by batch; within a batch what is new before what changes, parts by number, then weeks. */
function compareLedgerPaths(a, b) {
	return a.number - b.number || Number(a.changes) - Number(b.changes) || (a.week < b.week ? -1 : a.week > b.week ? 1 : 0) || a.part - b.part;
}
/** The order in which `resolveWeek` takes a week's files: changes first, each in the chain's order. */
function compareForReading(a, b) {
	return Number(b.changes) - Number(a.changes) || compareLedgerPaths(a, b);
}
/** The name of a batch: six digits keep name order equal to chain order for 999,999 batches. */
function batchName(number, digest) {
	return `${String(number).padStart(6, "0")}-${digest.slice(0, 8)}`;
}

// actions/core/signal/ledger/hash.ts
/** Writes the hash of the parts (kept apart from each other) into `hash`, so that a million calls allocate nothing. */
function hashText(hash, first, second = "", third = "") {
	hash.low = 2654435769;
	hash.high = 2246822507;
	feed(hash, first);
	if (second !== "" || third !== "") {
		separate(hash);
		feed(hash, second);
		separate(hash);
		feed(hash, third);
	}
	return finish(hash);
}
function feed(hash, text) {
	let low = hash.low;
	let high = hash.high;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		low = Math.imul((low << 5 | low >>> 27) ^ code, 2654435761);
		high = Math.imul((high << 13 | high >>> 19) ^ code, 1597334677);
	}
	hash.low = low;
	hash.high = high;
}
/** No text has this code unit's value, so "ab" + "c" is not "a" + "bc". */
function separate(hash) {
	const beyondCodeUnits = 65537;
	hash.low = Math.imul((hash.low << 5 | hash.low >>> 27) ^ beyondCodeUnits, 2654435761);
	hash.high = Math.imul((hash.high << 13 | hash.high >>> 19) ^ beyondCodeUnits, 1597334677);
}
function finish(hash) {
	const low = hash.low;
	const high = hash.high;
	hash.low = (mix(low, 2246822507) ^ mix(high, 3266489909)) >>> 0;
	hash.high = mix(high, 2246822507) + mix(low ^ 668265263, 3266489909) >>> 0;
	return hash;
}
function mix(value, factor) {
	const once = Math.imul(value ^ value >>> 16, factor);
	return once ^ once >>> 13;
}

// actions/core/signal/ledger/line.ts
const WIDTH_OF_INSTANT = 24;
/** Encodes a record; throws RangeError where a time is no instant. */
function encodeRecord(record) {
	const whole = JSON.stringify({
		specversion: "1.0",
		id: record.id,
		source: record.source,
		type: record.type,
		time: canonicalInstant(record.time),
		subject: record.subject,
		workflow: record.workflow,
		channel: record.channel,
		person: record.person,
		actor: record.actor,
		data: sortedData(record.data)
	});
	const content = record.person === void 0 ? whole : withoutPerson(whole);
	let line = whole.slice(0, -1);
	if (record.sequence !== void 0) line += `,"sequence":${JSON.stringify(record.sequence)}`;
	if (record.recordedtime !== void 0) line += `,"recordedtime":"${canonicalInstant(record.recordedtime)}"`;
	return {
		content,
		line: `${line}}`
	};
}
/** The end of a canonical line that is not content. In `data` it would be followed by two braces. */
const NOT_CONTENT = /(?:,"sequence":"[0-9]{1,15}")?(?:,"recordedtime":"[0-9TZ:.-]{24}")?\}$/;
/** The content of a canonical line: what `encodeRecord` gave as `content`. */
function contentOfLine(line) {
	return withoutPerson(line.replace(NOT_CONTENT, "}"));
}
const PERSON = ",\"person\":\"";
const DATA = ",\"data\":{";
/** A quotation mark inside a JSON text is escaped, so these keys can only be keys; `data` comes after `person`. */
function withoutPerson(line) {
	const start = line.indexOf(PERSON);
	if (start === -1) return line;
	const data = line.indexOf(DATA);
	if (data !== -1 && data < start) return line;
	let end = start + 11;
	while (line[end] !== "\"") end += line[end] === "\\" ? 2 : 1;
	return line.slice(0, start) + line.slice(end + 1);
}
/** Encodes a quarantine entry: one line of JSON with a fixed order of keys. */
function encodeQuarantine(entry) {
	return JSON.stringify({
		source: entry.source,
		file: entry.file,
		fileName: entry.fileName,
		row: entry.row,
		rule: entry.rule,
		type: entry.type,
		code: entry.code,
		column: entry.column,
		message: entry.message,
		content: entry.content,
		time: entry.time === void 0 ? void 0 : canonicalInstant(entry.time),
		fields: sortedData(entry.fields) ?? {},
		recordedtime: entry.recordedtime === void 0 ? void 0 : canonicalInstant(entry.recordedtime)
	});
}
/** An instant in UTC with milliseconds; throws RangeError for a text that is none. */
function canonicalInstant(text) {
	if (text.length === WIDTH_OF_INSTANT && text.endsWith("Z")) return text;
	return new Date(text).toISOString();
}
function sortedData(data) {
	if (data === void 0) return void 0;
	const keys = Object.keys(data);
	if (keys.length === 0) return void 0;
	if (keys.every((key, at) => at === 0 || keys[at - 1] < key)) return data;
	return Object.fromEntries(keys.toSorted().map((key) => [key, data[key]]));
}

// actions/core/signal/ledger/quarantine-key.ts
/** The code of a record that contradicts a known one. */
const CONFLICT = "other-content";
/**
* The key of a quarantine entry in the index of ids: a row that could be told apart, and a contradicting record, is known
* again by its content, whatever file brings it; any other by the row and the file.
*/
function keyOfQuarantine(entry) {
	const hash = {
		low: 0,
		high: 0
	};
	const { id, content } = entry.fields;
	if (entry.code === "other-content" && typeof content === "string") return hashText(hash, CONFLICT, `${entry.source}\n${id}`, content);
	if (entry.content !== void 0) {
		const reason = [
			entry.type,
			entry.code,
			entry.column
		].map((part) => part ?? "").join("\n");
		return hashText(hash, `quarantine\n${entry.source}`, reason, entry.content);
	}
	const place = [
		entry.row,
		entry.rule,
		entry.type,
		entry.code,
		entry.column
	].map((part) => part ?? "").join("\n");
	return hashText(hash, `quarantine\n${entry.source}`, entry.file, place);
}
/** The entry for a record that contradicts a known one: which, and a digest of what it says, not what it says. */
function conflictEntry(record, row, content) {
	return {
		source: record.source,
		row: row.row ?? 0,
		file: row.file ?? "",
		...row.fileName === void 0 ? {} : { fileName: row.fileName },
		type: record.type,
		code: CONFLICT,
		message: `The ledger has other content under the id ${JSON.stringify(record.id)}. The first one stays. If the new one is right, void the old one with \`opsbook ledger void\` and import again, or set \`on_change: supersede\` in the Source.`,
		fields: {
			id: record.id,
			content: bytesToHex(sha256(utf8ToBytes(content)))
		},
		time: canonicalInstant(record.time)
	};
}

// actions/core/signal/ledger/plan.ts
/** Decides, row by row, what a batch adds: the meaning of "already there", "superseded" and "quarantined". */
function planBatch(context) {
	const counts = {
		read: 0,
		added: 0,
		alreadyThere: 0,
		superseded: 0,
		quarantined: 0
	};
	const state = {
		context,
		counts,
		entries: [],
		changes: /* @__PURE__ */ new Map(),
		weeks: /* @__PURE__ */ new Set(),
		voids: 0
	};
	return {
		take: (row) => {
			counts.read += row.records.length + row.quarantined.length;
			for (const entry of row.quarantined) takeQuarantine(state, entry);
			for (const record of row.records) if (record.type === "record.voided") takeVoid(state, record);
			else takeRecord(state, record, row);
		},
		finish: () => {
			for (const change of state.changes.values()) writeChange(state, change);
			return {
				...counts,
				entries: state.entries,
				weeks: [...state.weeks].toSorted()
			};
		}
	};
}
/** The key of a record in the index of ids. */
function keyOfRecord(source, id) {
	return hashText({
		low: 0,
		high: 0
	}, "record", source, id);
}
function takeRecord(state, record, row) {
	const { context, counts } = state;
	const { content, line } = encodeRecord(record);
	const key = keyOfRecord(record.source, record.id);
	const known = context.index.get(key);
	const hash = hashText({
		low: 0,
		high: 0
	}, content);
	const now = {
		standing: "live",
		content: hash,
		time: Date.parse(record.time)
	};
	if (known === null) {
		context.index.set(key, now);
		counts.added++;
		write(state, "records", now.time, line);
	} else if (sameHash(known.content, hash)) counts.alreadyThere++;
	else if (known.standing === "live" && context.onChange(record.source) === "quarantine") takeQuarantine(state, conflictEntry(record, row, content));
	else {
		context.index.set(key, now);
		takeChange(state, known, now, {
			record,
			line
		});
	}
}
/** Other content under a known id that counts from now on: a superseding record, or one that comes back after a voiding. */
function takeChange(state, known, now, { record, line }) {
	const { changes, counts, context } = state;
	const name = nameOf(record.source, record.id);
	const earlier = changes.get(name);
	const before = earlier?.before ?? known;
	const counted = earlier?.counted ?? (known.standing === "void" ? "added" : "superseded");
	const rows = (earlier?.rows ?? 0) + 1;
	counts[counted]++;
	if (!sameHash(before.content, now.content)) {
		changes.set(name, {
			before,
			record,
			line,
			counted,
			rows
		});
		return;
	}
	changes.delete(name);
	context.index.set(keyOfRecord(record.source, record.id), before);
	counts[counted] -= rows;
	counts.alreadyThere += rows;
}
/** A person takes a record out, after what the same import has changed of it. */
function takeVoid(state, record) {
	const { context, counts, changes } = state;
	const source = String(record.data?.source);
	const id = String(record.data?.id);
	const key = keyOfRecord(source, id);
	const known = context.index.get(key);
	if (known?.standing !== "live") {
		counts.alreadyThere++;
		return;
	}
	const change = changes.get(nameOf(source, id));
	if (change !== void 0) writeChange(state, change);
	changes.delete(nameOf(source, id));
	context.index.set(key, {
		...known,
		standing: "void"
	});
	counts.added++;
	writeVoid(state, known.time, {
		...record.data,
		source,
		id
	});
}
function takeQuarantine(state, entry) {
	const { context, counts, entries } = state;
	const key = keyOfQuarantine(entry);
	if (context.index.get(key) !== null) {
		counts.alreadyThere++;
		return;
	}
	const stamped = {
		...entry,
		recordedtime: context.at
	};
	const time = Date.parse(entry.time ?? context.at);
	context.index.set(key, {
		standing: "quarantined",
		content: {
			low: 0,
			high: 0
		},
		time
	});
	counts.quarantined++;
	if (entries.length < 20) entries.push(stamped);
	write(state, "quarantine", time, encodeQuarantine(stamped));
}
/** Where the record has moved to another week, the line that takes its old self out lies in the old one. */
function writeChange(state, { before, record, line }) {
	const { calendar } = state.context;
	const time = Date.parse(record.time);
	if (before.standing === "live" && calendar.of(before.time) !== calendar.of(time)) writeVoid(state, before.time, {
		reason: "superseded by a record of another week",
		source: record.source,
		id: record.id
	});
	write(state, "records", time, line, true);
}
function writeVoid(state, time, data) {
	state.voids++;
	const { batch, at } = state.context;
	const record = {
		specversion: "1.0",
		id: `void-${String(batch).padStart(6, "0")}-${state.voids}`,
		source: "opsbook",
		type: VOIDED,
		time: new Date(time).toISOString(),
		recordedtime: at,
		...data === void 0 ? {} : { data }
	};
	write(state, "records", time, encodeRecord(record).line, true);
}
function write({ context, weeks }, kind, time, line, changes = false) {
	const week = context.calendar.of(time);
	weeks.add(week);
	context.write({
		kind,
		week,
		changes
	}, line);
}
const sameHash = (a, b) => a.low === b.low && a.high === b.high;
const nameOf = (source, id) => `${source}\u0000${id}`;

// actions/core/signal/ledger/commit-message.ts
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TRAILER_BATCH = /^Opsbook-Batch: (\d{6}-[0-9a-f]{8}) (sha256:[0-9a-f]{64})$/;
const TRAILER_PREV = /^Opsbook-Prev: (.*)$/;
const FILE$1 = /^(\S+) (\d+) sha256:([0-9a-f]{64})$/;
const LONGEST_TITLE = 100;
/** The digest of a batch: SHA-256 over the previous digest and, sorted by path, each file's path, lines and SHA-256. */
function chainDigest(prev, files) {
	const text = `${prev ?? ""}\n${files.toSorted(byPath).map(renderFile).join("")}`;
	return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
/** The name of the next batch: told by its place in the chain and what it holds. */
function nextBatchName(number, prev, contents) {
	return batchName(number, bytesToHex(sha256(utf8ToBytes(`${prev ?? ""}\n${contents.join("\n")}\n`))));
}
/** The message of a batch's commit; `parseBatchMessage` reads it again. */
function renderBatchMessage(message) {
	const digest = chainDigest(message.prev, message.files);
	const files = message.files.toSorted(byPath).map(renderFile).join("");
	const prev = message.prev === null ? "" : `Opsbook-Prev: ${message.prev}\n`;
	return `${oneLine(message.title)}\n\n${files}\nOpsbook-Batch: ${message.batch} ${digest}\n${prev}`;
}
/** Reads the message of a batch's commit; null where it is none. It is not checked against its own digest. */
function parseBatchMessage(text) {
	const lines = text.split("\n");
	const files = [];
	let batch = null;
	let prev = null;
	for (const line of lines.slice(1)) {
		const file = FILE$1.exec(line);
		if (file) files.push({
			path: file[1],
			lines: Number(file[2]),
			sha256: file[3]
		});
		batch = TRAILER_BATCH.exec(line) ?? batch;
		prev = TRAILER_PREV.exec(line)?.[1] ?? prev;
	}
	if (batch === null || prev !== null && !DIGEST.test(prev)) return null;
	return {
		title: lines[0],
		files,
		batch: batch[1],
		digest: batch[2],
		prev
	};
}
const byPath = (a, b) => compareText(a.path, b.path);
function renderFile({ path, lines, sha256: hex }) {
	return `${path} ${lines} sha256:${hex}\n`;
}
/** Titles name files that people sent: no line breaks, no control characters, not endless. */
function oneLine(title) {
	const plain = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim().slice(0, LONGEST_TITLE);
	return plain === "" ? "Append records" : plain;
}

// actions/shell/ledger/snapshot.ts
/** The branch that holds the ledger. */
const BRANCH = "refs/heads/ledger";
/** The file of the root commit: what is fixed for the ledger's life. */
const ABOUT = "ledger.json";
/** The commit at the tip of the branch; null where there is no branch. */
async function readTip(git) {
	try {
		return await git.text([
			"rev-parse",
			"--verify",
			"--quiet",
			`${BRANCH}^{commit}`
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		throw error;
	}
}
/** Reads zone and chain position at a commit. Throws UsageError where the commit is not one of Opsbook's batches. */
async function readSnapshot(git, commit) {
	const [message = "", about = ""] = parseObjects(await git.run(["cat-file", "--batch"], `${commit}\n${commit}:${ABOUT}\n`)).map(({ content }) => content);
	const batch = messageOfCommit(message);
	const zone = zoneOf(about);
	if (batch === null || zone === null) throw new UsageError(`The branch \`ledger\` ends in a commit that Opsbook did not write (${commit.slice(0, 12)}). Run \`opsbook ledger verify\` to see where it went wrong.`);
	return {
		zone,
		tip: {
			digest: batch.digest,
			batches: Number(batch.batch.slice(0, 6)),
			commit
		}
	};
}
/** The objects of a `git cat-file --batch`, as texts; those that are absent are left out. */
function parseObjects(answer) {
	const objects = [];
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf(10, at);
		const [id, , size] = answer.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (size === void 0) continue;
		objects.push({
			id,
			content: answer.toString("utf8", at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return objects;
}
/** The batch that a raw commit object tells of. */
function messageOfCommit(raw) {
	return parseBatchMessage(raw.slice(raw.indexOf("\n\n") + 2));
}
/** The zone that `ledger.json` fixes; null where the text is not one of ours. */
function zoneOf(text) {
	try {
		const about = JSON.parse(text);
		return about.apiVersion === "opsbook/v1" && typeof about.zone === "string" ? about.zone : null;
	} catch {
		return null;
	}
}
/** What the root commit's file says. */
function aboutText(zone) {
	return `${JSON.stringify({
		apiVersion: "opsbook/v1",
		zone
	})}\n`;
}
/** The weeks at a commit with the ids of their folders, in order of time. */
async function listWeeks(git, commit) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		commit,
		"records/",
		"quarantine/"
	]);
	const weeks = /* @__PURE__ */ new Map();
	for (const { id, path } of parseTree(listed)) {
		const [kind, week] = path.split("/");
		const known = weeks.get(week) ?? {
			week,
			records: null,
			quarantine: null
		};
		weeks.set(week, {
			...known,
			[kind]: id
		});
	}
	return [...weeks.values()].toSorted((a, b) => compareText(a.week, b.week));
}
/** The files below a folder at a commit, in git's order. */
async function listFiles(git, commit, folder) {
	return parseTree(await git.text([
		"ls-tree",
		"-r",
		"-z",
		commit,
		folder
	]));
}
/** Entries of `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
function parseTree(listed) {
	return listed.split("\0").filter((entry) => entry !== "").map((entry) => {
		const tab = entry.indexOf("	");
		return {
			id: entry.slice(0, tab).split(" ")[2],
			path: entry.slice(tab + 1)
		};
	});
}

// actions/core/signal/ledger/id-index.ts
const STANDINGS = [
	"live",
	"void",
	"quarantined"
];
const FIRST_CAPACITY = 1024;
const BYTES_OF_ENTRY = 25;
/** An empty index, or the one that `toBytes` wrote. Throws RangeError for bytes of another length. */
function createIdIndex(bytes) {
	let count = 0;
	let table = emptyTable(FIRST_CAPACITY);
	const set = (key, known) => {
		if (count * 5 >= (table.mask + 1) * 3) table = grown(table);
		const slot = slotOf(table, key.low, key.high);
		if (table.standings[slot] === 0) count++;
		table.keys[slot * 2] = key.low;
		table.keys[slot * 2 + 1] = key.high;
		table.contents[slot * 2] = known.content.low;
		table.contents[slot * 2 + 1] = known.content.high;
		table.times[slot] = known.time;
		table.standings[slot] = 1 + STANDINGS.indexOf(known.standing);
	};
	const get = (key) => {
		const slot = slotOf(table, key.low, key.high);
		const standing = table.standings[slot];
		if (standing === 0) return null;
		return {
			standing: STANDINGS[standing - 1],
			content: {
				low: table.contents[slot * 2],
				high: table.contents[slot * 2 + 1]
			},
			time: table.times[slot]
		};
	};
	if (bytes !== void 0) ({table, count} = tableOf(bytes));
	return {
		size: () => count,
		get,
		set,
		toBytes: () => bytesOf(table, count)
	};
}
function emptyTable(capacity) {
	return {
		mask: capacity - 1,
		keys: new Uint32Array(capacity * 2),
		contents: new Uint32Array(capacity * 2),
		times: new Float64Array(capacity),
		standings: new Uint8Array(capacity)
	};
}
/** The slot of the key, or the free one where it belongs: open addressing with steps of one. */
function slotOf(table, low, high) {
	let slot = low & table.mask;
	while (table.standings[slot] !== 0 && (table.keys[slot * 2] !== low || table.keys[slot * 2 + 1] !== high)) slot = slot + 1 & table.mask;
	return slot;
}
function copySlot(from, at, to) {
	const low = from.keys[at * 2];
	const high = from.keys[at * 2 + 1];
	const slot = slotOf(to, low, high);
	to.keys[slot * 2] = low;
	to.keys[slot * 2 + 1] = high;
	to.contents[slot * 2] = from.contents[at * 2];
	to.contents[slot * 2 + 1] = from.contents[at * 2 + 1];
	to.times[slot] = from.times[at];
	to.standings[slot] = from.standings[at];
}
function grown(table) {
	const larger = emptyTable((table.mask + 1) * 2);
	for (let at = 0; at <= table.mask; at++) if (table.standings[at] !== 0) copySlot(table, at, larger);
	return larger;
}
/** The used slots only, one array after the other, the widest numbers first so that each is aligned. */
function bytesOf(table, count) {
	const bytes = new Uint8Array(count * BYTES_OF_ENTRY);
	const packed = viewsOf(bytes, count);
	let next = 0;
	for (let at = 0; at <= table.mask; at++) {
		if (table.standings[at] === 0) continue;
		packed.keys.set(table.keys.subarray(at * 2, at * 2 + 2), next * 2);
		packed.contents.set(table.contents.subarray(at * 2, at * 2 + 2), next * 2);
		packed.times[next] = table.times[at];
		packed.standings[next] = table.standings[at];
		next++;
	}
	return bytes;
}
function tableOf(bytes) {
	if (bytes.byteLength % BYTES_OF_ENTRY !== 0) throw new RangeError("not an id index: its length is odd");
	const count = bytes.byteLength / BYTES_OF_ENTRY;
	const packed = viewsOf(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice(), count);
	let capacity = FIRST_CAPACITY;
	while (count * 5 >= capacity * 3) capacity *= 2;
	const table = emptyTable(capacity);
	for (let at = 0; at < count; at++) copySlot(packed, at, table);
	return {
		table,
		count
	};
}
function viewsOf(bytes, count) {
	const { buffer, byteOffset } = bytes;
	return {
		mask: 0,
		times: new Float64Array(buffer, byteOffset, count),
		keys: new Uint32Array(buffer, byteOffset + count * 8, count * 2),
		contents: new Uint32Array(buffer, byteOffset + count * 16, count * 2),
		standings: new Uint8Array(buffer, byteOffset + count * 24, count)
	};
}

// actions/core/signal/ledger/learn.ts
/**
* Brings an index up to date with a file of the ledger. Files come in the chain's order.
* Throws Error naming file and line where a line is not a record.
*/
function learnFile(index, file, calendar) {
	if (parseLedgerPath(file.path)?.kind === "quarantine") learnQuarantine(index, file);
	else learnRecords(index, file, calendar);
}
function learnQuarantine(index, file) {
	for (const entry of parseQuarantine(file)) {
		const time = Date.parse(entry.time ?? entry.recordedtime ?? "");
		index.set(keyOfQuarantine(entry), {
			standing: "quarantined",
			content: {
				low: 0,
				high: 0
			},
			time
		});
	}
}
function learnRecords(index, file, calendar) {
	const lines = linesOf(file);
	for (const [at, record] of parseRecords(file).entries()) {
		const time = Date.parse(record.time);
		if (record.type === "record.voided") {
			const key = keyOfRecord(String(record.data?.source), String(record.data?.id));
			const known = index.get(key);
			if (known !== null && calendar.of(known.time) === calendar.of(time)) index.set(key, {
				...known,
				standing: "void"
			});
		} else {
			const content = hashText({
				low: 0,
				high: 0
			}, contentOfLine(lines[at]));
			index.set(keyOfRecord(record.source, record.id), {
				standing: "live",
				content,
				time
			});
		}
	}
}

// actions/shell/ledger/blobs.ts
/**
* The contents of blobs, whole and in the order given, from one `git cat-file --batch`.
* Throws GitError, or Error where an object is absent or is no blob.
*/
async function* readBlobs(git, blobs) {
	let parts = [];
	for await (const { blob, bytes, last } of readParts(git, blobs)) {
		parts.push(bytes);
		if (!last) continue;
		yield {
			path: blob.path,
			bytes: Buffer.concat(parts)
		};
		parts = [];
	}
}
/**
* The contents of blobs in pieces of whole lines, about as long as what git hands over at once. Small pieces let git
* unpack the next one while this one is parsed, and die young: 1,000,000 lines are read in two thirds of the time.
* Throws as `readBlobs`.
*/
async function* readLines(git, blobs) {
	let rest = Buffer.alloc(0);
	for await (const { blob, bytes, last } of readParts(git, blobs)) {
		const { path } = blob;
		const end = last ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
		const newline = bytes.indexOf(NEWLINE);
		const start = rest.length === 0 ? 0 : newline === -1 ? end : newline + 1;
		if (start > 0) yield {
			path,
			bytes: Buffer.concat([rest, bytes.subarray(0, start)])
		};
		if (end > start) yield {
			path,
			bytes: bytes.subarray(start, end)
		};
		rest = end > 0 || rest.length === 0 ? bytes.subarray(end) : Buffer.concat([rest, bytes]);
	}
}
const NEWLINE = 10;
/** What git answers, cut where blobs end: for each `<id> blob <size>`, a line break, the bytes, a line break. */
async function* readParts(git, blobs) {
	if (blobs.length === 0) return;
	const process = git.start([
		"cat-file",
		"--batch",
		"--buffer"
	]);
	process.done.catch(() => {});
	process.child.stdin.end(blobs.map(({ id }) => `${id}\n`).join(""));
	try {
		yield* cutParts(process, blobs);
	} finally {
		process.child.kill();
	}
}
async function* cutParts(process, blobs) {
	let done = 0;
	let head = "";
	/** Bytes of the blob that are still to come; null while its head is read. */
	let missing = null;
	for await (const chunk of process.child.stdout) for (let at = 0; at < chunk.length;) {
		const blob = blobs[done];
		if (missing === null) {
			const end = chunk.indexOf(NEWLINE, at);
			head += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
			if (end === -1) break;
			missing = sizeOf(head, blob);
			head = "";
			at = end + 1;
			if (missing === 0) yield {
				blob,
				bytes: chunk.subarray(at, at),
				last: true
			};
		} else if (missing === 0) {
			missing = null;
			done++;
			at++;
		} else {
			const bytes = chunk.subarray(at, at + missing);
			missing -= bytes.length;
			at += bytes.length;
			yield {
				blob,
				bytes,
				last: missing === 0
			};
		}
	}
	await process.done;
	if (done < blobs.length) throw new Error(`git ended before ${blobs[done].path}`);
}
function sizeOf(head, { id, path }) {
	const [, type, size] = head.split(" ");
	if (type === "blob") return Number(size);
	throw new Error(`The repository has lost ${path} (object ${id}): ${head}.`);
}

// actions/shell/ledger/index-cache.ts
/** The number goes up with every change of the format, of the hash, or of what a record's content is. */
const FILE = "ledger-index-2";
const HEADER_BYTES = 64;
/** The folder for what can be computed again: inside git's own, so that it is never committed. */
function cacheFolder(git) {
	return path.join(git.dir, "opsbook");
}
/**
* The index of all ids at a commit: from the cache, brought up to date with the batches since, or read anew where the
* cache is absent, unreadable or of another history.
*/
async function indexAt(git, commit, calendar) {
	if (commit === null) return createIdIndex();
	const cached = await readCache(git);
	const start = cached !== null && await isAncestor(git, cached.commit, commit) ? cached : null;
	if (start?.commit === commit) return start.index;
	const index = start?.index ?? createIdIndex();
	const files = await addedFiles(git, start?.commit ?? null, commit);
	for await (const { path: name, bytes } of readBlobs(git, files)) learnFile(index, {
		path: name,
		changes: false,
		bytes
	}, calendar);
	await keepIndex(git, commit, index);
	return index;
}
/** Keeps the index of a commit. The file appears whole or not at all, whatever else writes one. */
async function keepIndex(git, commit, index) {
	const folder = cacheFolder(git);
	await mkdir(folder, { recursive: true });
	const temporary = path.join(folder, `${FILE}.${process.pid}`);
	const header = Buffer.from(commit.padEnd(HEADER_BYTES, " "));
	try {
		await writeFile(temporary, [header, index.toBytes()]);
		await rename(temporary, path.join(folder, FILE));
	} finally {
		await rm(temporary, { force: true });
	}
}
/** The commit that the cache was last made for: what this machine has seen of the chain. */
async function cachedCommit(git) {
	return (await readCache(git))?.commit ?? null;
}
async function readCache(git) {
	try {
		const bytes = await readFile(path.join(cacheFolder(git), FILE));
		const commit = bytes.toString("latin1", 0, HEADER_BYTES).trim();
		if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
		return {
			commit,
			index: createIdIndex(bytes.subarray(HEADER_BYTES))
		};
	} catch {
		return null;
	}
}
/** True where the later commit stands on the earlier one; false for a commit that is gone. */
async function isAncestor(git, earlier, later) {
	if (earlier === later) return true;
	try {
		await git.run([
			"merge-base",
			"--is-ancestor",
			earlier,
			later
		]);
		return true;
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}
/** The ledger's files that came after a commit (all of them where it is null), in the chain's order. */
async function addedFiles(git, from, to) {
	const since = from ?? await git.text([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	], "");
	const fields = (await git.text([
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--diff-filter=A",
		since,
		to
	])).split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const name = fields[at + 1];
		const place = parseLedgerPath(name);
		if (place !== null) files.push({
			id: fields[at].split(" ")[3],
			path: name,
			place
		});
	}
	return files.toSorted((a, b) => compareLedgerPaths(a.place, b.place));
}

export { VOIDED as A, clean as B, planBatch as C, compareLedgerPaths as D, compareForReading as E, abytes as F, aexists as I, ahash as L, parseQuarantine as M, resolveWeek as N, parseLedgerPath as O, sha256 as P, aoutput as R, keyOfRecord as S, encodeRecord as T, utf8ToBytes as V, readTip as _, keepIndex as a, nextBatchName as b, createIdIndex as c, aboutText as d, listFiles as f, readSnapshot as g, parseObjects as h, isAncestor as i, linesOf as j, renderLedgerPath as k, ABOUT as l, messageOfCommit as m, cachedCommit as n, readBlobs as o, listWeeks as p, indexAt as r, readLines as s, cacheFolder as t, BRANCH as u, zoneOf as v, encodeQuarantine as w, renderBatchMessage as x, chainDigest as y, bytesToHex as z };