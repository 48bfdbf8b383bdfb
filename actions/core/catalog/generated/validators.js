// Generated from schemas/ by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// actions/build/validators-entry.js
const isApprovalPolicy = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const func2 = require_ucs2length().default;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate23(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("ApprovalPolicy" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "ApprovalPolicy" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate25(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.default === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "default" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.paths === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "paths" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "default" || key1 === "paths")) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.default !== void 0) {
					let data4 = data3.default;
					if (Array.isArray(data4)) {
						if (data4.length < 1) {
							const err9 = {
								instancePath: instancePath + "/spec/default",
								schemaPath: "#/properties/spec/properties/default/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate31(data4[i0], {
							instancePath: instancePath + "/spec/default/" + i0,
							parentData: data4,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
							errors = vErrors.length;
						}
						let i1 = data4.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data4[i1], data4[j0])) {
								const err10 = {
									instancePath: instancePath + "/spec/default",
									schemaPath: "#/properties/spec/properties/default/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
								break outer0;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/spec/default",
							schemaPath: "#/properties/spec/properties/default/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.paths !== void 0) {
					let data6 = data3.paths;
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data7 = data6[i2];
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.path === void 0) {
									const err12 = {
										instancePath: instancePath + "/spec/paths/" + i2,
										schemaPath: "#/properties/spec/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "path" }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data7.approvers === void 0) {
									const err13 = {
										instancePath: instancePath + "/spec/paths/" + i2,
										schemaPath: "#/properties/spec/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "approvers" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "path" || key2 === "approvers" || key2 === "why")) {
									const err14 = {
										instancePath: instancePath + "/spec/paths/" + i2,
										schemaPath: "#/properties/spec/properties/paths/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data7.path !== void 0) {
									let data8 = data7.path;
									if (typeof data8 === "string") {
										if (func2(data8) > 200) {
											const err15 = {
												instancePath: instancePath + "/spec/paths/" + i2 + "/path",
												schemaPath: "#/properties/spec/properties/paths/items/properties/path/maxLength",
												keyword: "maxLength",
												params: { limit: 200 }
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
										if (func2(data8) < 1) {
											const err16 = {
												instancePath: instancePath + "/spec/paths/" + i2 + "/path",
												schemaPath: "#/properties/spec/properties/paths/items/properties/path/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/spec/paths/" + i2 + "/path",
											schemaPath: "#/properties/spec/properties/paths/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								if (data7.approvers !== void 0) {
									let data9 = data7.approvers;
									if (Array.isArray(data9)) {
										if (data9.length < 1) {
											const err18 = {
												instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
												schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										const len2 = data9.length;
										for (let i3 = 0; i3 < len2; i3++) if (!validate31(data9[i3], {
											instancePath: instancePath + "/spec/paths/" + i2 + "/approvers/" + i3,
											parentData: data9,
											parentDataProperty: i3,
											rootData
										})) {
											vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
											errors = vErrors.length;
										}
										let i4 = data9.length;
										let j1;
										if (i4 > 1) {
											outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data9[i4], data9[j1])) {
												const err19 = {
													instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
													schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i4,
														j: j1
													}
												};
												if (vErrors === null) vErrors = [err19];
												else vErrors.push(err19);
												errors++;
												break outer1;
											}
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
											schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
								if (data7.why !== void 0) {
									if (!validate34(data7.why, {
										instancePath: instancePath + "/spec/paths/" + i2 + "/why",
										parentData: data7,
										parentDataProperty: "why",
										rootData
									})) {
										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/spec/paths/" + i2,
									schemaPath: "#/properties/spec/properties/paths/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/spec/paths",
							schemaPath: "#/properties/spec/properties/paths/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const isAttributionOutput = validate36;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conversions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conversions" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "conversions" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.conversions !== void 0) {
			let data0 = data.conversions;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/conversions",
					schemaPath: "#/properties/conversions/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
const schema61 = {
	"type": "object",
	"additionalProperties": {
		"title": "Assist",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"conversions",
			"value",
			"ratio"
		],
		"properties": {
			"conversions": { "type": "number" },
			"value": { "type": "number" },
			"ratio": {
				"type": ["number", "null"],
				"description": "Assisted / last click; null where there is no last click."
			}
		}
	}
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
			if (data0.conversions === void 0) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/required",
					keyword: "required",
					params: { missingProperty: "conversions" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data0.value === void 0) {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/required",
					keyword: "required",
					params: { missingProperty: "value" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data0.ratio === void 0) {
				const err2 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/required",
					keyword: "required",
					params: { missingProperty: "ratio" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key1 in data0) if (!(key1 === "conversions" || key1 === "value" || key1 === "ratio")) {
				const err3 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data0.conversions !== void 0) {
				let data1 = data0.conversions;
				if (!(typeof data1 == "number" && isFinite(data1))) {
					const err4 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/conversions",
						schemaPath: "#/additionalProperties/properties/conversions/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data0.value !== void 0) {
				let data2 = data0.value;
				if (!(typeof data2 == "number" && isFinite(data2))) {
					const err5 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
						schemaPath: "#/additionalProperties/properties/value/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data0.ratio !== void 0) {
				let data3 = data0.ratio;
				if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
					const err6 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ratio",
						schemaPath: "#/additionalProperties/properties/ratio/type",
						keyword: "type",
						params: { type: schema61.additionalProperties.properties.ratio.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.models === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.assisted === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "assisted" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "models" || key0 === "assisted")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.models !== void 0) {
			let data0 = data.models;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 in data0) {
				let data1 = data0[key1];
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					for (const key2 in data1) if (!validate171(data1[key2], {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data1,
						parentDataProperty: key2,
						rootData
					})) {
						vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
						errors = vErrors.length;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/models/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			else {
				const err4 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.assisted !== void 0) {
			if (!validate173(data.assisted, {
				instancePath: instancePath + "/assisted",
				parentData: data,
				parentDataProperty: "assisted",
				rootData
			})) {
				vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const isCadence = validate175;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
const formats6 = require_formats().fullFormats.date;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!formats6.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$", "u");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
const pattern15 = new RegExp("^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$", "u");
const pattern22 = new RegExp("^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern25 = new RegExp("^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate176(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Cadence" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Cadence" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate178(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.zone === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "zone" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.business_hours === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "business_hours" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.weekly === void 0) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "weekly" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.audit === void 0) {
					const err9 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "audit" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "zone" || key1 === "business_hours" || key1 === "holidays" || key1 === "weekly" || key1 === "monthly" || key1 === "audit" || key1 === "acknowledge")) {
					const err10 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.zone !== void 0) {
					let data4 = data3.zone;
					if (typeof data4 === "string") {
						if (func2(data4) > 60) {
							const err11 = {
								instancePath: instancePath + "/spec/zone",
								schemaPath: "#/properties/spec/properties/zone/maxLength",
								keyword: "maxLength",
								params: { limit: 60 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (func2(data4) < 1) {
							const err12 = {
								instancePath: instancePath + "/spec/zone",
								schemaPath: "#/properties/spec/properties/zone/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/spec/zone",
							schemaPath: "#/properties/spec/properties/zone/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.business_hours !== void 0) {
					let data5 = data3.business_hours;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (Object.keys(data5).length < 1) {
							const err14 = {
								instancePath: instancePath + "/spec/business_hours",
								schemaPath: "#/properties/spec/properties/business_hours/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key2 in data5) if (!(key2 === "mon" || key2 === "tue" || key2 === "wed" || key2 === "thu" || key2 === "fri" || key2 === "sat" || key2 === "sun")) {
							const err15 = {
								instancePath: instancePath + "/spec/business_hours",
								schemaPath: "#/properties/spec/properties/business_hours/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5.mon !== void 0) {
							let data6 = data5.mon;
							if (Array.isArray(data6)) {
								if (data6.length > 4) {
									const err16 = {
										instancePath: instancePath + "/spec/business_hours/mon",
										schemaPath: "#/properties/spec/properties/business_hours/properties/mon/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data6.length < 1) {
									const err17 = {
										instancePath: instancePath + "/spec/business_hours/mon",
										schemaPath: "#/properties/spec/properties/business_hours/properties/mon/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								const len0 = data6.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data7 = data6[i0];
									if (typeof data7 === "string") {
										if (!pattern15.test(data7)) {
											const err18 = {
												instancePath: instancePath + "/spec/business_hours/mon/" + i0,
												schemaPath: "#/properties/spec/properties/business_hours/properties/mon/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath: instancePath + "/spec/business_hours/mon/" + i0,
											schemaPath: "#/properties/spec/properties/business_hours/properties/mon/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/spec/business_hours/mon",
									schemaPath: "#/properties/spec/properties/business_hours/properties/mon/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.tue !== void 0) {
							let data8 = data5.tue;
							if (Array.isArray(data8)) {
								if (data8.length > 4) {
									const err21 = {
										instancePath: instancePath + "/spec/business_hours/tue",
										schemaPath: "#/properties/spec/properties/business_hours/properties/tue/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data8.length < 1) {
									const err22 = {
										instancePath: instancePath + "/spec/business_hours/tue",
										schemaPath: "#/properties/spec/properties/business_hours/properties/tue/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data9 = data8[i1];
									if (typeof data9 === "string") {
										if (!pattern15.test(data9)) {
											const err23 = {
												instancePath: instancePath + "/spec/business_hours/tue/" + i1,
												schemaPath: "#/properties/spec/properties/business_hours/properties/tue/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/spec/business_hours/tue/" + i1,
											schemaPath: "#/properties/spec/properties/business_hours/properties/tue/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/spec/business_hours/tue",
									schemaPath: "#/properties/spec/properties/business_hours/properties/tue/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data5.wed !== void 0) {
							let data10 = data5.wed;
							if (Array.isArray(data10)) {
								if (data10.length > 4) {
									const err26 = {
										instancePath: instancePath + "/spec/business_hours/wed",
										schemaPath: "#/properties/spec/properties/business_hours/properties/wed/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data10.length < 1) {
									const err27 = {
										instancePath: instancePath + "/spec/business_hours/wed",
										schemaPath: "#/properties/spec/properties/business_hours/properties/wed/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data11 = data10[i2];
									if (typeof data11 === "string") {
										if (!pattern15.test(data11)) {
											const err28 = {
												instancePath: instancePath + "/spec/business_hours/wed/" + i2,
												schemaPath: "#/properties/spec/properties/business_hours/properties/wed/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/spec/business_hours/wed/" + i2,
											schemaPath: "#/properties/spec/properties/business_hours/properties/wed/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/spec/business_hours/wed",
									schemaPath: "#/properties/spec/properties/business_hours/properties/wed/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data5.thu !== void 0) {
							let data12 = data5.thu;
							if (Array.isArray(data12)) {
								if (data12.length > 4) {
									const err31 = {
										instancePath: instancePath + "/spec/business_hours/thu",
										schemaPath: "#/properties/spec/properties/business_hours/properties/thu/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data12.length < 1) {
									const err32 = {
										instancePath: instancePath + "/spec/business_hours/thu",
										schemaPath: "#/properties/spec/properties/business_hours/properties/thu/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								const len3 = data12.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data13 = data12[i3];
									if (typeof data13 === "string") {
										if (!pattern15.test(data13)) {
											const err33 = {
												instancePath: instancePath + "/spec/business_hours/thu/" + i3,
												schemaPath: "#/properties/spec/properties/business_hours/properties/thu/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									} else {
										const err34 = {
											instancePath: instancePath + "/spec/business_hours/thu/" + i3,
											schemaPath: "#/properties/spec/properties/business_hours/properties/thu/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/spec/business_hours/thu",
									schemaPath: "#/properties/spec/properties/business_hours/properties/thu/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data5.fri !== void 0) {
							let data14 = data5.fri;
							if (Array.isArray(data14)) {
								if (data14.length > 4) {
									const err36 = {
										instancePath: instancePath + "/spec/business_hours/fri",
										schemaPath: "#/properties/spec/properties/business_hours/properties/fri/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data14.length < 1) {
									const err37 = {
										instancePath: instancePath + "/spec/business_hours/fri",
										schemaPath: "#/properties/spec/properties/business_hours/properties/fri/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len4 = data14.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data15 = data14[i4];
									if (typeof data15 === "string") {
										if (!pattern15.test(data15)) {
											const err38 = {
												instancePath: instancePath + "/spec/business_hours/fri/" + i4,
												schemaPath: "#/properties/spec/properties/business_hours/properties/fri/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/spec/business_hours/fri/" + i4,
											schemaPath: "#/properties/spec/properties/business_hours/properties/fri/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/spec/business_hours/fri",
									schemaPath: "#/properties/spec/properties/business_hours/properties/fri/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data5.sat !== void 0) {
							let data16 = data5.sat;
							if (Array.isArray(data16)) {
								if (data16.length > 4) {
									const err41 = {
										instancePath: instancePath + "/spec/business_hours/sat",
										schemaPath: "#/properties/spec/properties/business_hours/properties/sat/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (data16.length < 1) {
									const err42 = {
										instancePath: instancePath + "/spec/business_hours/sat",
										schemaPath: "#/properties/spec/properties/business_hours/properties/sat/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								const len5 = data16.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data17 = data16[i5];
									if (typeof data17 === "string") {
										if (!pattern15.test(data17)) {
											const err43 = {
												instancePath: instancePath + "/spec/business_hours/sat/" + i5,
												schemaPath: "#/properties/spec/properties/business_hours/properties/sat/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/spec/business_hours/sat/" + i5,
											schemaPath: "#/properties/spec/properties/business_hours/properties/sat/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/spec/business_hours/sat",
									schemaPath: "#/properties/spec/properties/business_hours/properties/sat/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data5.sun !== void 0) {
							let data18 = data5.sun;
							if (Array.isArray(data18)) {
								if (data18.length > 4) {
									const err46 = {
										instancePath: instancePath + "/spec/business_hours/sun",
										schemaPath: "#/properties/spec/properties/business_hours/properties/sun/maxItems",
										keyword: "maxItems",
										params: { limit: 4 }
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data18.length < 1) {
									const err47 = {
										instancePath: instancePath + "/spec/business_hours/sun",
										schemaPath: "#/properties/spec/properties/business_hours/properties/sun/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len6 = data18.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data19 = data18[i6];
									if (typeof data19 === "string") {
										if (!pattern15.test(data19)) {
											const err48 = {
												instancePath: instancePath + "/spec/business_hours/sun/" + i6,
												schemaPath: "#/properties/spec/properties/business_hours/properties/sun/items/pattern",
												keyword: "pattern",
												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
									} else {
										const err49 = {
											instancePath: instancePath + "/spec/business_hours/sun/" + i6,
											schemaPath: "#/properties/spec/properties/business_hours/properties/sun/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/spec/business_hours/sun",
									schemaPath: "#/properties/spec/properties/business_hours/properties/sun/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/spec/business_hours",
							schemaPath: "#/properties/spec/properties/business_hours/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data3.holidays !== void 0) {
					let data20 = data3.holidays;
					if (Array.isArray(data20)) {
						const len7 = data20.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data21 = data20[i7];
							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
								if (data21.date === void 0) {
									const err52 = {
										instancePath: instancePath + "/spec/holidays/" + i7,
										schemaPath: "#/properties/spec/properties/holidays/items/required",
										keyword: "required",
										params: { missingProperty: "date" }
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								if (data21.name === void 0) {
									const err53 = {
										instancePath: instancePath + "/spec/holidays/" + i7,
										schemaPath: "#/properties/spec/properties/holidays/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								for (const key3 in data21) if (!(key3 === "date" || key3 === "name")) {
									const err54 = {
										instancePath: instancePath + "/spec/holidays/" + i7,
										schemaPath: "#/properties/spec/properties/holidays/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data21.date !== void 0) {
									if (!validate182(data21.date, {
										instancePath: instancePath + "/spec/holidays/" + i7 + "/date",
										parentData: data21,
										parentDataProperty: "date",
										rootData
									})) {
										vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
										errors = vErrors.length;
									}
								}
								if (data21.name !== void 0) {
									if (!validate184(data21.name, {
										instancePath: instancePath + "/spec/holidays/" + i7 + "/name",
										parentData: data21,
										parentDataProperty: "name",
										rootData
									})) {
										vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/spec/holidays/" + i7,
									schemaPath: "#/properties/spec/properties/holidays/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/spec/holidays",
							schemaPath: "#/properties/spec/properties/holidays/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data3.weekly !== void 0) {
					let data24 = data3.weekly;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.priorities === void 0) {
							const err57 = {
								instancePath: instancePath + "/spec/weekly",
								schemaPath: "#/properties/spec/properties/weekly/required",
								keyword: "required",
								params: { missingProperty: "priorities" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data24.quality === void 0) {
							const err58 = {
								instancePath: instancePath + "/spec/weekly",
								schemaPath: "#/properties/spec/properties/weekly/required",
								keyword: "required",
								params: { missingProperty: "quality" }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data24.scoreboard === void 0) {
							const err59 = {
								instancePath: instancePath + "/spec/weekly",
								schemaPath: "#/properties/spec/properties/weekly/required",
								keyword: "required",
								params: { missingProperty: "scoreboard" }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						for (const key4 in data24) if (!(key4 === "priorities" || key4 === "quality" || key4 === "scoreboard")) {
							const err60 = {
								instancePath: instancePath + "/spec/weekly",
								schemaPath: "#/properties/spec/properties/weekly/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data24.priorities !== void 0) {
							let data25 = data24.priorities;
							if (typeof data25 === "string") {
								if (!pattern22.test(data25)) {
									const err61 = {
										instancePath: instancePath + "/spec/weekly/priorities",
										schemaPath: "#/properties/spec/properties/weekly/properties/priorities/pattern",
										keyword: "pattern",
										params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/spec/weekly/priorities",
									schemaPath: "#/properties/spec/properties/weekly/properties/priorities/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data24.quality !== void 0) {
							let data26 = data24.quality;
							if (typeof data26 === "string") {
								if (!pattern22.test(data26)) {
									const err63 = {
										instancePath: instancePath + "/spec/weekly/quality",
										schemaPath: "#/properties/spec/properties/weekly/properties/quality/pattern",
										keyword: "pattern",
										params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/spec/weekly/quality",
									schemaPath: "#/properties/spec/properties/weekly/properties/quality/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data24.scoreboard !== void 0) {
							let data27 = data24.scoreboard;
							if (typeof data27 === "string") {
								if (!pattern22.test(data27)) {
									const err65 = {
										instancePath: instancePath + "/spec/weekly/scoreboard",
										schemaPath: "#/properties/spec/properties/weekly/properties/scoreboard/pattern",
										keyword: "pattern",
										params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/spec/weekly/scoreboard",
									schemaPath: "#/properties/spec/properties/weekly/properties/scoreboard/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/spec/weekly",
							schemaPath: "#/properties/spec/properties/weekly/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data3.monthly !== void 0) {
					let data28 = data3.monthly;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key5 in data28) if (!(key5 === "drill" || key5 === "budget")) {
							const err68 = {
								instancePath: instancePath + "/spec/monthly",
								schemaPath: "#/properties/spec/properties/monthly/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data28.drill !== void 0) {
							let data29 = data28.drill;
							if (typeof data29 === "string") {
								if (!pattern25.test(data29)) {
									const err69 = {
										instancePath: instancePath + "/spec/monthly/drill",
										schemaPath: "#/properties/spec/properties/monthly/properties/drill/pattern",
										keyword: "pattern",
										params: { pattern: "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/spec/monthly/drill",
									schemaPath: "#/properties/spec/properties/monthly/properties/drill/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data28.budget !== void 0) {
							let data30 = data28.budget;
							if (typeof data30 === "string") {
								if (!pattern25.test(data30)) {
									const err71 = {
										instancePath: instancePath + "/spec/monthly/budget",
										schemaPath: "#/properties/spec/properties/monthly/properties/budget/pattern",
										keyword: "pattern",
										params: { pattern: "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/spec/monthly/budget",
									schemaPath: "#/properties/spec/properties/monthly/properties/budget/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/spec/monthly",
							schemaPath: "#/properties/spec/properties/monthly/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data3.audit !== void 0) {
					let data31 = data3.audit;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (data31.sample === void 0) {
							const err74 = {
								instancePath: instancePath + "/spec/audit",
								schemaPath: "#/properties/spec/properties/audit/required",
								keyword: "required",
								params: { missingProperty: "sample" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key6 in data31) if (!(key6 === "sample" || key6 === "seed")) {
							const err75 = {
								instancePath: instancePath + "/spec/audit",
								schemaPath: "#/properties/spec/properties/audit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data31.sample !== void 0) {
							let data32 = data31.sample;
							if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
								const err76 = {
									instancePath: instancePath + "/spec/audit/sample",
									schemaPath: "#/properties/spec/properties/audit/properties/sample/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							if (typeof data32 == "number" && isFinite(data32)) {
								if (data32 > 500 || isNaN(data32)) {
									const err77 = {
										instancePath: instancePath + "/spec/audit/sample",
										schemaPath: "#/properties/spec/properties/audit/properties/sample/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 500
										}
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (data32 < 2 || isNaN(data32)) {
									const err78 = {
										instancePath: instancePath + "/spec/audit/sample",
										schemaPath: "#/properties/spec/properties/audit/properties/sample/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										}
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							}
						}
						if (data31.seed !== void 0) {
							let data33 = data31.seed;
							if (typeof data33 === "string") {
								if (func2(data33) > 60) {
									const err79 = {
										instancePath: instancePath + "/spec/audit/seed",
										schemaPath: "#/properties/spec/properties/audit/properties/seed/maxLength",
										keyword: "maxLength",
										params: { limit: 60 }
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (func2(data33) < 1) {
									const err80 = {
										instancePath: instancePath + "/spec/audit/seed",
										schemaPath: "#/properties/spec/properties/audit/properties/seed/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/spec/audit/seed",
									schemaPath: "#/properties/spec/properties/audit/properties/seed/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/spec/audit",
							schemaPath: "#/properties/spec/properties/audit/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data3.acknowledge !== void 0) {
					let data34 = data3.acknowledge;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						for (const key7 in data34) if (!(key7 === "critical" || key7 === "major" || key7 === "minor")) {
							const err83 = {
								instancePath: instancePath + "/spec/acknowledge",
								schemaPath: "#/properties/spec/properties/acknowledge/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data34.critical !== void 0) {
							if (!validate186(data34.critical, {
								instancePath: instancePath + "/spec/acknowledge/critical",
								parentData: data34,
								parentDataProperty: "critical",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data34.major !== void 0) {
							if (!validate186(data34.major, {
								instancePath: instancePath + "/spec/acknowledge/major",
								parentData: data34,
								parentDataProperty: "major",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data34.minor !== void 0) {
							if (!validate186(data34.minor, {
								instancePath: instancePath + "/spec/acknowledge/minor",
								parentData: data34,
								parentDataProperty: "minor",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/spec/acknowledge",
							schemaPath: "#/properties/spec/properties/acknowledge/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
	} else {
		const err86 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err86];
		else vErrors.push(err86);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
const isDefinitions = validate42;
const schema18 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "definitions.schema.json",
	"title": "Definitions",
	"description": "The part of the catalog that measuring and the scoreboard use; facts carry it, so that a week can be recomputed.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"zone",
		"businessHours",
		"holidays",
		"audit",
		"sample",
		"business",
		"currency",
		"hourlyRate",
		"people",
		"teams",
		"workflows",
		"sources"
	],
	"properties": {
		"zone": { "type": "string" },
		"businessHours": {
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": { "type": "string" }
			},
			"description": "mon..sun: opening times, as in cadence.yaml"
		},
		"holidays": {
			"type": "array",
			"items": { "type": "string" }
		},
		"audit": {
			"title": "AuditPlan",
			"type": "object",
			"additionalProperties": false,
			"required": ["sample", "seed"],
			"properties": {
				"sample": { "type": "integer" },
				"seed": { "type": "string" }
			}
		},
		"sample": { "type": "boolean" },
		"business": { "type": "string" },
		"currency": { "type": ["string", "null"] },
		"hourlyRate": { "type": ["number", "null"] },
		"people": {
			"type": "array",
			"items": {
				"title": "KnownPerson",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"name",
					"github"
				],
				"properties": {
					"id": { "type": "string" },
					"name": { "type": "string" },
					"github": { "type": ["string", "null"] }
				}
			}
		},
		"teams": {
			"type": "array",
			"items": {
				"title": "KnownTeam",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"title",
					"owner"
				],
				"properties": {
					"name": { "type": "string" },
					"title": { "type": "string" },
					"owner": { "type": "string" }
				}
			}
		},
		"workflows": {
			"type": "array",
			"items": {
				"title": "WorkflowDefinition",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"title",
					"team",
					"file",
					"owner",
					"reviewer",
					"escalation",
					"stage",
					"risk",
					"measures",
					"tolerance",
					"thresholds",
					"baseline",
					"value",
					"responses"
				],
				"properties": {
					"name": { "type": "string" },
					"title": { "type": "string" },
					"team": { "type": "string" },
					"file": {
						"type": "string",
						"description": "Path in the repository."
					},
					"owner": { "type": "string" },
					"reviewer": { "type": "string" },
					"escalation": { "type": "string" },
					"stage": { "enum": [
						"baseline",
						"controlled",
						"standard",
						"paused"
					] },
					"risk": {
						"type": "object",
						"additionalProperties": false,
						"required": ["decision", "outbound"],
						"properties": {
							"decision": { "$ref": "common.schema.json#/definitions/decision" },
							"outbound": { "$ref": "common.schema.json#/definitions/outbound" }
						}
					},
					"measures": {
						"type": "object",
						"description": "As in workflow.yaml.",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": { "type": "string" }
						}
					},
					"tolerance": {
						"type": ["number", "null"],
						"description": "0.2 for 20%"
					},
					"thresholds": {
						"type": "array",
						"items": { "$ref": "workflow.schema.json#/definitions/threshold" }
					},
					"baseline": { "oneOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": ["from", "to"],
						"properties": {
							"from": { "type": "string" },
							"to": { "type": "string" }
						}
					}, { "type": "null" }] },
					"value": { "oneOf": [{ "$ref": "#/definitions/value" }, { "type": "null" }] },
					"responses": {
						"type": "array",
						"items": {
							"type": "object",
							"title": "ResponseRunbook",
							"additionalProperties": false,
							"required": [
								"path",
								"title",
								"firstStep"
							],
							"properties": {
								"path": { "type": "string" },
								"title": { "type": "string" },
								"firstStep": { "type": ["string", "null"] }
							}
						},
						"description": "Response plays of this workflow, for the links on red rows."
					}
				}
			}
		},
		"sources": {
			"type": "array",
			"items": {
				"title": "SourceDefinition",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"title",
					"file",
					"fields",
					"duplicateKey",
					"workflows",
					"types"
				],
				"properties": {
					"name": { "type": "string" },
					"title": { "type": "string" },
					"file": { "type": "string" },
					"fields": {
						"type": "object",
						"additionalProperties": {
							"type": "array",
							"items": { "type": "string" }
						},
						"description": "By record type: the fields that a record of it should have (subject, time, and its data fields)."
					},
					"duplicateKey": {
						"type": "array",
						"items": { "type": "string" }
					},
					"workflows": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Workflows it feeds; empty where a column decides."
					},
					"types": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		}
	},
	"definitions": { "value": {
		"title": "ValueDefinition",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"per",
			"amount",
			"toolsPerWeek",
			"reviewHours"
		],
		"properties": {
			"per": { "type": "string" },
			"amount": { "type": "number" },
			"toolsPerWeek": { "type": "number" },
			"reviewHours": { "type": "number" }
		}
	} }
};
const func12 = Object.prototype.hasOwnProperty;
const schema19 = {
	"title": "DecisionClass",
	"description": "The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.",
	"enum": [
		"none",
		"legal",
		"pricing",
		"financial"
	]
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema19.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"title": "OutboundRisk",
	"description": "How much harm a wrong message to someone outside can do.",
	"enum": [
		"none",
		"low",
		"high"
	]
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "low" || data === "high")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
const schema40 = {
	"title": "Threshold",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"when",
		"over",
		"then"
	],
	"properties": {
		"id": { "$ref": "common.schema.json#/definitions/id" },
		"when": {
			"type": "string",
			"minLength": 3,
			"maxLength": 120,
			"description": "<measure>[.<statistic>] >|>=|<|<= <value>"
		},
		"over": {
			"$ref": "common.schema.json#/definitions/duration",
			"description": "The window that is looked at."
		},
		"at_least": {
			"type": "string",
			"pattern": "^[0-9]+ cases?$",
			"description": "No decision on fewer: 5 cases"
		},
		"for": {
			"$ref": "common.schema.json#/definitions/duration",
			"description": "How long it must hold before it fires."
		},
		"clear": {
			"type": "string",
			"minLength": 3,
			"maxLength": 120,
			"description": "When it is over; stricter than `when`, so that it does not flap."
		},
		"then": {
			"title": "Outcome",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"open_incident": {
					"title": "OpenIncident",
					"type": "object",
					"additionalProperties": false,
					"required": ["severity"],
					"properties": {
						"severity": {
							"title": "Severity",
							"enum": [
								"critical",
								"major",
								"minor"
							]
						},
						"runbook": { "$ref": "common.schema.json#/definitions/path" }
					}
				},
				"pause_expansion": { "const": true },
				"ask": {
					"title": "AskPerson",
					"type": "object",
					"additionalProperties": false,
					"required": ["person", "question"],
					"properties": {
						"person": { "$ref": "common.schema.json#/definitions/id" },
						"question": { "$ref": "common.schema.json#/definitions/line" }
					}
				}
			}
		}
	}
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
const pattern9 = new RegExp("^[0-9]+ cases?$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.when === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.over === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "over" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.then === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "then" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "when" || key0 === "over" || key0 === "at_least" || key0 === "for" || key0 === "clear" || key0 === "then")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate50(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (typeof data1 === "string") {
				if (func2(data1) > 120) {
					const err5 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 3) {
					const err6 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.over !== void 0) {
			if (!validate71(data.over, {
				instancePath: instancePath + "/over",
				parentData: data,
				parentDataProperty: "over",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.at_least !== void 0) {
			let data3 = data.at_least;
			if (typeof data3 === "string") {
				if (!pattern9.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/at_least",
						schemaPath: "#/properties/at_least/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+ cases?$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/at_least",
					schemaPath: "#/properties/at_least/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.for !== void 0) {
			if (!validate71(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.clear !== void 0) {
			let data5 = data.clear;
			if (typeof data5 === "string") {
				if (func2(data5) > 120) {
					const err10 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data5) < 3) {
					const err11 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/clear",
					schemaPath: "#/properties/clear/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.then !== void 0) {
			let data6 = data.then;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err13 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "open_incident" || key1 === "pause_expansion" || key1 === "ask")) {
					const err14 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.open_incident !== void 0) {
					let data7 = data6.open_incident;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.severity === void 0) {
							const err15 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key2 in data7) if (!(key2 === "severity" || key2 === "runbook")) {
							const err16 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data7.severity !== void 0) {
							let data8 = data7.severity;
							if (!(data8 === "critical" || data8 === "major" || data8 === "minor")) {
								const err17 = {
									instancePath: instancePath + "/then/open_incident/severity",
									schemaPath: "#/properties/then/properties/open_incident/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.then.properties.open_incident.properties.severity.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data7.runbook !== void 0) {
							if (!validate65(data7.runbook, {
								instancePath: instancePath + "/then/open_incident/runbook",
								parentData: data7,
								parentDataProperty: "runbook",
								rootData
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/then/open_incident",
							schemaPath: "#/properties/then/properties/open_incident/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data6.pause_expansion !== void 0) {
					if (true !== data6.pause_expansion) {
						const err19 = {
							instancePath: instancePath + "/then/pause_expansion",
							schemaPath: "#/properties/then/properties/pause_expansion/const",
							keyword: "const",
							params: { allowedValue: true }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.ask !== void 0) {
					let data11 = data6.ask;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.person === void 0) {
							const err20 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "person" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data11.question === void 0) {
							const err21 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "question" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key3 in data11) if (!(key3 === "person" || key3 === "question")) {
							const err22 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11.person !== void 0) {
							if (!validate50(data11.person, {
								instancePath: instancePath + "/then/ask/person",
								parentData: data11,
								parentDataProperty: "person",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
						}
						if (data11.question !== void 0) {
							if (!validate52(data11.question, {
								instancePath: instancePath + "/then/ask/question",
								parentData: data11,
								parentDataProperty: "question",
								rootData
							})) {
								vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/then/ask",
							schemaPath: "#/properties/then/properties/ask/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.per === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "per" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.toolsPerWeek === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "toolsPerWeek" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reviewHours === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviewHours" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "per" || key0 === "amount" || key0 === "toolsPerWeek" || key0 === "reviewHours")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.per !== void 0) {
			if (typeof data.per !== "string") {
				const err5 = {
					instancePath: instancePath + "/per",
					schemaPath: "#/properties/per/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.toolsPerWeek !== void 0) {
			let data2 = data.toolsPerWeek;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/toolsPerWeek",
					schemaPath: "#/properties/toolsPerWeek/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reviewHours !== void 0) {
			let data3 = data.reviewHours;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err8 = {
					instancePath: instancePath + "/reviewHours",
					schemaPath: "#/properties/reviewHours/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.zone === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "zone" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.businessHours === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "businessHours" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.holidays === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "holidays" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.audit === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "audit" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sample === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sample" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.business === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "business" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.currency === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.hourlyRate === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hourlyRate" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.people === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "people" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.teams === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "teams" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.workflows === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflows" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.sources === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema18.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.zone !== void 0) {
			if (typeof data.zone !== "string") {
				const err13 = {
					instancePath: instancePath + "/zone",
					schemaPath: "#/properties/zone/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.businessHours !== void 0) {
			let data1 = data.businessHours;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
						const err14 = {
							instancePath: instancePath + "/businessHours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
							schemaPath: "#/properties/businessHours/additionalProperties/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/businessHours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/businessHours/additionalProperties/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/businessHours",
					schemaPath: "#/properties/businessHours/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.holidays !== void 0) {
			let data4 = data.holidays;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
					const err17 = {
						instancePath: instancePath + "/holidays/" + i1,
						schemaPath: "#/properties/holidays/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/holidays",
					schemaPath: "#/properties/holidays/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data6 = data.audit;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.sample === void 0) {
					const err19 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "sample" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6.seed === void 0) {
					const err20 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "seed" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "sample" || key2 === "seed")) {
					const err21 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6.sample !== void 0) {
					let data7 = data6.sample;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err22 = {
							instancePath: instancePath + "/audit/sample",
							schemaPath: "#/properties/audit/properties/sample/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data6.seed !== void 0) {
					if (typeof data6.seed !== "string") {
						const err23 = {
							instancePath: instancePath + "/audit/seed",
							schemaPath: "#/properties/audit/properties/seed/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.sample !== void 0) {
			if (typeof data.sample !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/sample",
					schemaPath: "#/properties/sample/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.business !== void 0) {
			if (typeof data.business !== "string") {
				const err26 = {
					instancePath: instancePath + "/business",
					schemaPath: "#/properties/business/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data11 = data.currency;
			if (typeof data11 !== "string" && data11 !== null) {
				const err27 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/properties/currency/type",
					keyword: "type",
					params: { type: schema18.properties.currency.type }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.hourlyRate !== void 0) {
			let data12 = data.hourlyRate;
			if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
				const err28 = {
					instancePath: instancePath + "/hourlyRate",
					schemaPath: "#/properties/hourlyRate/type",
					keyword: "type",
					params: { type: schema18.properties.hourlyRate.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.people !== void 0) {
			let data13 = data.people;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.id === void 0) {
							const err29 = {
								instancePath: instancePath + "/people/" + i2,
								schemaPath: "#/properties/people/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data14.name === void 0) {
							const err30 = {
								instancePath: instancePath + "/people/" + i2,
								schemaPath: "#/properties/people/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.github === void 0) {
							const err31 = {
								instancePath: instancePath + "/people/" + i2,
								schemaPath: "#/properties/people/items/required",
								keyword: "required",
								params: { missingProperty: "github" }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "id" || key3 === "name" || key3 === "github")) {
							const err32 = {
								instancePath: instancePath + "/people/" + i2,
								schemaPath: "#/properties/people/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data14.id !== void 0) {
							if (typeof data14.id !== "string") {
								const err33 = {
									instancePath: instancePath + "/people/" + i2 + "/id",
									schemaPath: "#/properties/people/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data14.name !== void 0) {
							if (typeof data14.name !== "string") {
								const err34 = {
									instancePath: instancePath + "/people/" + i2 + "/name",
									schemaPath: "#/properties/people/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data14.github !== void 0) {
							let data17 = data14.github;
							if (typeof data17 !== "string" && data17 !== null) {
								const err35 = {
									instancePath: instancePath + "/people/" + i2 + "/github",
									schemaPath: "#/properties/people/items/properties/github/type",
									keyword: "type",
									params: { type: schema18.properties.people.items.properties.github.type }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/people/" + i2,
							schemaPath: "#/properties/people/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/people",
					schemaPath: "#/properties/people/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data18 = data.teams;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data19 = data18[i3];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.name === void 0) {
							const err38 = {
								instancePath: instancePath + "/teams/" + i3,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data19.title === void 0) {
							const err39 = {
								instancePath: instancePath + "/teams/" + i3,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data19.owner === void 0) {
							const err40 = {
								instancePath: instancePath + "/teams/" + i3,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "owner" }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						for (const key4 in data19) if (!(key4 === "name" || key4 === "title" || key4 === "owner")) {
							const err41 = {
								instancePath: instancePath + "/teams/" + i3,
								schemaPath: "#/properties/teams/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data19.name !== void 0) {
							if (typeof data19.name !== "string") {
								const err42 = {
									instancePath: instancePath + "/teams/" + i3 + "/name",
									schemaPath: "#/properties/teams/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data19.title !== void 0) {
							if (typeof data19.title !== "string") {
								const err43 = {
									instancePath: instancePath + "/teams/" + i3 + "/title",
									schemaPath: "#/properties/teams/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data19.owner !== void 0) {
							if (typeof data19.owner !== "string") {
								const err44 = {
									instancePath: instancePath + "/teams/" + i3 + "/owner",
									schemaPath: "#/properties/teams/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/teams/" + i3,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.workflows !== void 0) {
			let data23 = data.workflows;
			if (Array.isArray(data23)) {
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data24 = data23[i4];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.name === void 0) {
							const err47 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data24.title === void 0) {
							const err48 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data24.team === void 0) {
							const err49 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "team" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data24.file === void 0) {
							const err50 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "file" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data24.owner === void 0) {
							const err51 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "owner" }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data24.reviewer === void 0) {
							const err52 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "reviewer" }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data24.escalation === void 0) {
							const err53 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "escalation" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data24.stage === void 0) {
							const err54 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "stage" }
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data24.risk === void 0) {
							const err55 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "risk" }
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data24.measures === void 0) {
							const err56 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "measures" }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data24.tolerance === void 0) {
							const err57 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "tolerance" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data24.thresholds === void 0) {
							const err58 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "thresholds" }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data24.baseline === void 0) {
							const err59 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "baseline" }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data24.value === void 0) {
							const err60 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "value" }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data24.responses === void 0) {
							const err61 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "responses" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						for (const key5 in data24) if (!func12.call(schema18.properties.workflows.items.properties, key5)) {
							const err62 = {
								instancePath: instancePath + "/workflows/" + i4,
								schemaPath: "#/properties/workflows/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data24.name !== void 0) {
							if (typeof data24.name !== "string") {
								const err63 = {
									instancePath: instancePath + "/workflows/" + i4 + "/name",
									schemaPath: "#/properties/workflows/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data24.title !== void 0) {
							if (typeof data24.title !== "string") {
								const err64 = {
									instancePath: instancePath + "/workflows/" + i4 + "/title",
									schemaPath: "#/properties/workflows/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data24.team !== void 0) {
							if (typeof data24.team !== "string") {
								const err65 = {
									instancePath: instancePath + "/workflows/" + i4 + "/team",
									schemaPath: "#/properties/workflows/items/properties/team/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data24.file !== void 0) {
							if (typeof data24.file !== "string") {
								const err66 = {
									instancePath: instancePath + "/workflows/" + i4 + "/file",
									schemaPath: "#/properties/workflows/items/properties/file/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data24.owner !== void 0) {
							if (typeof data24.owner !== "string") {
								const err67 = {
									instancePath: instancePath + "/workflows/" + i4 + "/owner",
									schemaPath: "#/properties/workflows/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data24.reviewer !== void 0) {
							if (typeof data24.reviewer !== "string") {
								const err68 = {
									instancePath: instancePath + "/workflows/" + i4 + "/reviewer",
									schemaPath: "#/properties/workflows/items/properties/reviewer/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data24.escalation !== void 0) {
							if (typeof data24.escalation !== "string") {
								const err69 = {
									instancePath: instancePath + "/workflows/" + i4 + "/escalation",
									schemaPath: "#/properties/workflows/items/properties/escalation/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data24.stage !== void 0) {
							let data32 = data24.stage;
							if (!(data32 === "baseline" || data32 === "controlled" || data32 === "standard" || data32 === "paused")) {
								const err70 = {
									instancePath: instancePath + "/workflows/" + i4 + "/stage",
									schemaPath: "#/properties/workflows/items/properties/stage/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.workflows.items.properties.stage.enum }
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data24.risk !== void 0) {
							let data33 = data24.risk;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.decision === void 0) {
									const err71 = {
										instancePath: instancePath + "/workflows/" + i4 + "/risk",
										schemaPath: "#/properties/workflows/items/properties/risk/required",
										keyword: "required",
										params: { missingProperty: "decision" }
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data33.outbound === void 0) {
									const err72 = {
										instancePath: instancePath + "/workflows/" + i4 + "/risk",
										schemaPath: "#/properties/workflows/items/properties/risk/required",
										keyword: "required",
										params: { missingProperty: "outbound" }
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								for (const key6 in data33) if (!(key6 === "decision" || key6 === "outbound")) {
									const err73 = {
										instancePath: instancePath + "/workflows/" + i4 + "/risk",
										schemaPath: "#/properties/workflows/items/properties/risk/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data33.decision !== void 0) {
									if (!validate43(data33.decision, {
										instancePath: instancePath + "/workflows/" + i4 + "/risk/decision",
										parentData: data33,
										parentDataProperty: "decision",
										rootData
									})) {
										vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
										errors = vErrors.length;
									}
								}
								if (data33.outbound !== void 0) {
									if (!validate45(data33.outbound, {
										instancePath: instancePath + "/workflows/" + i4 + "/risk/outbound",
										parentData: data33,
										parentDataProperty: "outbound",
										rootData
									})) {
										vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/workflows/" + i4 + "/risk",
									schemaPath: "#/properties/workflows/items/properties/risk/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data24.measures !== void 0) {
							let data36 = data24.measures;
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) for (const key7 in data36) {
								let data37 = data36[key7];
								if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
									for (const key8 in data37) if (typeof data37[key8] !== "string") {
										const err75 = {
											instancePath: instancePath + "/workflows/" + i4 + "/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/workflows/items/properties/measures/additionalProperties/additionalProperties/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								} else {
									const err76 = {
										instancePath: instancePath + "/workflows/" + i4 + "/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/workflows/items/properties/measures/additionalProperties/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
							else {
								const err77 = {
									instancePath: instancePath + "/workflows/" + i4 + "/measures",
									schemaPath: "#/properties/workflows/items/properties/measures/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data24.tolerance !== void 0) {
							let data39 = data24.tolerance;
							if (!(typeof data39 == "number" && isFinite(data39)) && data39 !== null) {
								const err78 = {
									instancePath: instancePath + "/workflows/" + i4 + "/tolerance",
									schemaPath: "#/properties/workflows/items/properties/tolerance/type",
									keyword: "type",
									params: { type: schema18.properties.workflows.items.properties.tolerance.type }
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data24.thresholds !== void 0) {
							let data40 = data24.thresholds;
							if (Array.isArray(data40)) {
								const len5 = data40.length;
								for (let i5 = 0; i5 < len5; i5++) if (!validate125(data40[i5], {
									instancePath: instancePath + "/workflows/" + i4 + "/thresholds/" + i5,
									parentData: data40,
									parentDataProperty: i5,
									rootData
								})) {
									vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
									errors = vErrors.length;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/workflows/" + i4 + "/thresholds",
									schemaPath: "#/properties/workflows/items/properties/thresholds/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data24.baseline !== void 0) {
							let data42 = data24.baseline;
							const _errs91 = errors;
							let valid21 = false;
							let passing0 = null;
							const _errs92 = errors;
							if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
								if (data42.from === void 0) {
									const err80 = {
										instancePath: instancePath + "/workflows/" + i4 + "/baseline",
										schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "from" }
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
								if (data42.to === void 0) {
									const err81 = {
										instancePath: instancePath + "/workflows/" + i4 + "/baseline",
										schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "to" }
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								for (const key9 in data42) if (!(key9 === "from" || key9 === "to")) {
									const err82 = {
										instancePath: instancePath + "/workflows/" + i4 + "/baseline",
										schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 }
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								if (data42.from !== void 0) {
									if (typeof data42.from !== "string") {
										const err83 = {
											instancePath: instancePath + "/workflows/" + i4 + "/baseline/from",
											schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/properties/from/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
								if (data42.to !== void 0) {
									if (typeof data42.to !== "string") {
										const err84 = {
											instancePath: instancePath + "/workflows/" + i4 + "/baseline/to",
											schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/properties/to/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/workflows/" + i4 + "/baseline",
									schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/0/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
							var _valid0 = _errs92 === errors;
							if (_valid0) {
								valid21 = true;
								passing0 = 0;
							}
							const _errs99 = errors;
							if (data42 !== null) {
								const err86 = {
									instancePath: instancePath + "/workflows/" + i4 + "/baseline",
									schemaPath: "#/properties/workflows/items/properties/baseline/oneOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
							var _valid0 = _errs99 === errors;
							if (_valid0 && valid21) {
								valid21 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid21 = true;
								passing0 = 1;
							}
							if (!valid21) {
								const err87 = {
									instancePath: instancePath + "/workflows/" + i4 + "/baseline",
									schemaPath: "#/properties/workflows/items/properties/baseline/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							} else {
								errors = _errs91;
								if (vErrors !== null) {
									if (_errs91) vErrors.length = _errs91;
									else vErrors = null;
								}
							}
						}
						if (data24.value !== void 0) {
							let data45 = data24.value;
							const _errs102 = errors;
							let valid23 = false;
							let passing1 = null;
							const _errs103 = errors;
							if (!validate133(data45, {
								instancePath: instancePath + "/workflows/" + i4 + "/value",
								parentData: data24,
								parentDataProperty: "value",
								rootData
							})) {
								vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
								errors = vErrors.length;
							}
							var _valid1 = _errs103 === errors;
							if (_valid1) {
								valid23 = true;
								passing1 = 0;
							}
							const _errs104 = errors;
							if (data45 !== null) {
								const err88 = {
									instancePath: instancePath + "/workflows/" + i4 + "/value",
									schemaPath: "#/properties/workflows/items/properties/value/oneOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
							var _valid1 = _errs104 === errors;
							if (_valid1 && valid23) {
								valid23 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid23 = true;
								passing1 = 1;
							}
							if (!valid23) {
								const err89 = {
									instancePath: instancePath + "/workflows/" + i4 + "/value",
									schemaPath: "#/properties/workflows/items/properties/value/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 }
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							} else {
								errors = _errs102;
								if (vErrors !== null) {
									if (_errs102) vErrors.length = _errs102;
									else vErrors = null;
								}
							}
						}
						if (data24.responses !== void 0) {
							let data46 = data24.responses;
							if (Array.isArray(data46)) {
								const len6 = data46.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data47 = data46[i6];
									if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
										if (data47.path === void 0) {
											const err90 = {
												instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6,
												schemaPath: "#/properties/workflows/items/properties/responses/items/required",
												keyword: "required",
												params: { missingProperty: "path" }
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
										if (data47.title === void 0) {
											const err91 = {
												instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6,
												schemaPath: "#/properties/workflows/items/properties/responses/items/required",
												keyword: "required",
												params: { missingProperty: "title" }
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
										if (data47.firstStep === void 0) {
											const err92 = {
												instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6,
												schemaPath: "#/properties/workflows/items/properties/responses/items/required",
												keyword: "required",
												params: { missingProperty: "firstStep" }
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
										for (const key10 in data47) if (!(key10 === "path" || key10 === "title" || key10 === "firstStep")) {
											const err93 = {
												instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6,
												schemaPath: "#/properties/workflows/items/properties/responses/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key10 }
											};
											if (vErrors === null) vErrors = [err93];
											else vErrors.push(err93);
											errors++;
										}
										if (data47.path !== void 0) {
											if (typeof data47.path !== "string") {
												const err94 = {
													instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6 + "/path",
													schemaPath: "#/properties/workflows/items/properties/responses/items/properties/path/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err94];
												else vErrors.push(err94);
												errors++;
											}
										}
										if (data47.title !== void 0) {
											if (typeof data47.title !== "string") {
												const err95 = {
													instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6 + "/title",
													schemaPath: "#/properties/workflows/items/properties/responses/items/properties/title/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err95];
												else vErrors.push(err95);
												errors++;
											}
										}
										if (data47.firstStep !== void 0) {
											let data50 = data47.firstStep;
											if (typeof data50 !== "string" && data50 !== null) {
												const err96 = {
													instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6 + "/firstStep",
													schemaPath: "#/properties/workflows/items/properties/responses/items/properties/firstStep/type",
													keyword: "type",
													params: { type: schema18.properties.workflows.items.properties.responses.items.properties.firstStep.type }
												};
												if (vErrors === null) vErrors = [err96];
												else vErrors.push(err96);
												errors++;
											}
										}
									} else {
										const err97 = {
											instancePath: instancePath + "/workflows/" + i4 + "/responses/" + i6,
											schemaPath: "#/properties/workflows/items/properties/responses/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/workflows/" + i4 + "/responses",
									schemaPath: "#/properties/workflows/items/properties/responses/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/workflows/" + i4,
							schemaPath: "#/properties/workflows/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/workflows",
					schemaPath: "#/properties/workflows/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data51 = data.sources;
			if (Array.isArray(data51)) {
				const len7 = data51.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data52 = data51[i7];
					if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
						if (data52.name === void 0) {
							const err101 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data52.title === void 0) {
							const err102 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data52.file === void 0) {
							const err103 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "file" }
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data52.fields === void 0) {
							const err104 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "fields" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data52.duplicateKey === void 0) {
							const err105 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "duplicateKey" }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data52.workflows === void 0) {
							const err106 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "workflows" }
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (data52.types === void 0) {
							const err107 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "types" }
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						for (const key11 in data52) if (!(key11 === "name" || key11 === "title" || key11 === "file" || key11 === "fields" || key11 === "duplicateKey" || key11 === "workflows" || key11 === "types")) {
							const err108 = {
								instancePath: instancePath + "/sources/" + i7,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 }
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						if (data52.name !== void 0) {
							if (typeof data52.name !== "string") {
								const err109 = {
									instancePath: instancePath + "/sources/" + i7 + "/name",
									schemaPath: "#/properties/sources/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data52.title !== void 0) {
							if (typeof data52.title !== "string") {
								const err110 = {
									instancePath: instancePath + "/sources/" + i7 + "/title",
									schemaPath: "#/properties/sources/items/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data52.file !== void 0) {
							if (typeof data52.file !== "string") {
								const err111 = {
									instancePath: instancePath + "/sources/" + i7 + "/file",
									schemaPath: "#/properties/sources/items/properties/file/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
						if (data52.fields !== void 0) {
							let data56 = data52.fields;
							if (data56 && typeof data56 == "object" && !Array.isArray(data56)) for (const key12 in data56) {
								let data57 = data56[key12];
								if (Array.isArray(data57)) {
									const len8 = data57.length;
									for (let i8 = 0; i8 < len8; i8++) if (typeof data57[i8] !== "string") {
										const err112 = {
											instancePath: instancePath + "/sources/" + i7 + "/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8,
											schemaPath: "#/properties/sources/items/properties/fields/additionalProperties/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								} else {
									const err113 = {
										instancePath: instancePath + "/sources/" + i7 + "/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/sources/items/properties/fields/additionalProperties/type",
										keyword: "type",
										params: { type: "array" }
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							}
							else {
								const err114 = {
									instancePath: instancePath + "/sources/" + i7 + "/fields",
									schemaPath: "#/properties/sources/items/properties/fields/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
						if (data52.duplicateKey !== void 0) {
							let data59 = data52.duplicateKey;
							if (Array.isArray(data59)) {
								const len9 = data59.length;
								for (let i9 = 0; i9 < len9; i9++) if (typeof data59[i9] !== "string") {
									const err115 = {
										instancePath: instancePath + "/sources/" + i7 + "/duplicateKey/" + i9,
										schemaPath: "#/properties/sources/items/properties/duplicateKey/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
							} else {
								const err116 = {
									instancePath: instancePath + "/sources/" + i7 + "/duplicateKey",
									schemaPath: "#/properties/sources/items/properties/duplicateKey/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
						if (data52.workflows !== void 0) {
							let data61 = data52.workflows;
							if (Array.isArray(data61)) {
								const len10 = data61.length;
								for (let i10 = 0; i10 < len10; i10++) if (typeof data61[i10] !== "string") {
									const err117 = {
										instancePath: instancePath + "/sources/" + i7 + "/workflows/" + i10,
										schemaPath: "#/properties/sources/items/properties/workflows/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
							} else {
								const err118 = {
									instancePath: instancePath + "/sources/" + i7 + "/workflows",
									schemaPath: "#/properties/sources/items/properties/workflows/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
						if (data52.types !== void 0) {
							let data63 = data52.types;
							if (Array.isArray(data63)) {
								const len11 = data63.length;
								for (let i11 = 0; i11 < len11; i11++) if (typeof data63[i11] !== "string") {
									const err119 = {
										instancePath: instancePath + "/sources/" + i7 + "/types/" + i11,
										schemaPath: "#/properties/sources/items/properties/types/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
							} else {
								const err120 = {
									instancePath: instancePath + "/sources/" + i7 + "/types",
									schemaPath: "#/properties/sources/items/properties/types/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/sources/" + i7,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
	} else {
		const err123 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err123];
		else vErrors.push(err123);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const isEventType = validate190;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
const pattern11 = new RegExp("^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$", "u");
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate195.errors = vErrors;
	return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
}
const schema73 = {
	"title": "EventField",
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": { "enum": [
			"string",
			"number",
			"integer",
			"boolean"
		] },
		"title": { "$ref": "common.schema.json#/definitions/line" },
		"description": { "$ref": "common.schema.json#/definitions/text" },
		"enum": {
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": { "type": ["string", "number"] }
		},
		"minimum": { "type": "number" },
		"maximum": { "type": "number" },
		"maxLength": {
			"type": "integer",
			"minimum": 1,
			"maximum": 2e3
		},
		"format": { "enum": ["date", "date-time"] }
	}
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "title" || key0 === "description" || key0 === "enum" || key0 === "minimum" || key0 === "maximum" || key0 === "maxLength" || key0 === "format")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "string" || data0 === "number" || data0 === "integer" || data0 === "boolean")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (!validate195(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate197(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData
			})) {
				vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
				errors = vErrors.length;
			}
		}
		if (data.enum !== void 0) {
			let data3 = data.enum;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err3 = {
						instancePath: instancePath + "/enum",
						schemaPath: "#/properties/enum/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
						const err4 = {
							instancePath: instancePath + "/enum/" + i0,
							schemaPath: "#/properties/enum/items/type",
							keyword: "type",
							params: { type: schema73.properties.enum.items.type }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0))) continue;
						if (typeof item0 == "string") item0 += "_";
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/enum",
								schemaPath: "#/properties/enum/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/enum",
					schemaPath: "#/properties/enum/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data5 = data.minimum;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data6 = data.maximum;
			if (!(typeof data6 == "number" && isFinite(data6))) {
				const err8 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.maxLength !== void 0) {
			let data7 = data.maxLength;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err9 = {
					instancePath: instancePath + "/maxLength",
					schemaPath: "#/properties/maxLength/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 2e3 || isNaN(data7)) {
					const err10 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2e3
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err11 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.format !== void 0) {
			let data8 = data.format;
			if (!(data8 === "date" || data8 === "date-time")) {
				const err12 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.format.enum }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
const pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate191(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("EventType" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "EventType" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data2 = data.metadata;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					const err6 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.title === void 0) {
					const err7 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "title" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "title")) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.name !== void 0) {
					if (!validate193(data2.name, {
						instancePath: instancePath + "/metadata/name",
						parentData: data2,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
						errors = vErrors.length;
					}
				}
				if (data2.title !== void 0) {
					if (!validate195(data2.title, {
						instancePath: instancePath + "/metadata/title",
						parentData: data2,
						parentDataProperty: "title",
						rootData
					})) {
						vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.spec !== void 0) {
			let data5 = data.spec;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.description === void 0) {
					const err10 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "description" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.data === void 0) {
					const err11 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "data" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data5) if (!(key2 === "description" || key2 === "personal" || key2 === "data")) {
					const err12 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.description !== void 0) {
					if (!validate197(data5.description, {
						instancePath: instancePath + "/spec/description",
						parentData: data5,
						parentDataProperty: "description",
						rootData
					})) {
						vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
						errors = vErrors.length;
					}
				}
				if (data5.personal !== void 0) {
					let data7 = data5.personal;
					if (Array.isArray(data7)) {
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
							const err13 = {
								instancePath: instancePath + "/spec/personal/" + i0,
								schemaPath: "#/properties/spec/properties/personal/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						let i1 = data7.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data7[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err14 = {
										instancePath: instancePath + "/spec/personal",
										schemaPath: "#/properties/spec/properties/personal/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/spec/personal",
							schemaPath: "#/properties/spec/properties/personal/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.data !== void 0) {
					let data9 = data5.data;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.type === void 0) {
							const err16 = {
								instancePath: instancePath + "/spec/data",
								schemaPath: "#/properties/spec/properties/data/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data9.additionalProperties === void 0) {
							const err17 = {
								instancePath: instancePath + "/spec/data",
								schemaPath: "#/properties/spec/properties/data/required",
								keyword: "required",
								params: { missingProperty: "additionalProperties" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data9.properties === void 0) {
							const err18 = {
								instancePath: instancePath + "/spec/data",
								schemaPath: "#/properties/spec/properties/data/required",
								keyword: "required",
								params: { missingProperty: "properties" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key3 in data9) if (!(key3 === "type" || key3 === "additionalProperties" || key3 === "required" || key3 === "properties")) {
							const err19 = {
								instancePath: instancePath + "/spec/data",
								schemaPath: "#/properties/spec/properties/data/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.type !== void 0) {
							if ("object" !== data9.type) {
								const err20 = {
									instancePath: instancePath + "/spec/data/type",
									schemaPath: "#/properties/spec/properties/data/properties/type/const",
									keyword: "const",
									params: { allowedValue: "object" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data9.additionalProperties !== void 0) {
							if (false !== data9.additionalProperties) {
								const err21 = {
									instancePath: instancePath + "/spec/data/additionalProperties",
									schemaPath: "#/properties/spec/properties/data/properties/additionalProperties/const",
									keyword: "const",
									params: { allowedValue: false }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.required !== void 0) {
							let data12 = data9.required;
							if (Array.isArray(data12)) {
								const len1 = data12.length;
								for (let i2 = 0; i2 < len1; i2++) if (typeof data12[i2] !== "string") {
									const err22 = {
										instancePath: instancePath + "/spec/data/required/" + i2,
										schemaPath: "#/properties/spec/properties/data/properties/required/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								let i3 = data12.length;
								let j1;
								if (i3 > 1) {
									const indices1 = {};
									for (; i3--;) {
										let item1 = data12[i3];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err23 = {
												instancePath: instancePath + "/spec/data/required",
												schemaPath: "#/properties/spec/properties/data/properties/required/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j1
												}
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
											break;
										}
										indices1[item1] = i3;
									}
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/spec/data/required",
									schemaPath: "#/properties/spec/properties/data/properties/required/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data9.properties !== void 0) {
							let data14 = data9.properties;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								for (const key4 in data14) {
									const _errs28 = errors;
									if (typeof key4 === "string") {
										if (!pattern7.test(key4)) {
											const err25 = {
												instancePath: instancePath + "/spec/data/properties",
												schemaPath: "#/properties/spec/properties/data/properties/properties/propertyNames/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9_]*$" },
												propertyName: key4
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
									if (!(_errs28 === errors)) {
										const err26 = {
											instancePath: instancePath + "/spec/data/properties",
											schemaPath: "#/properties/spec/properties/data/properties/properties/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key4 }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								for (const key5 in data14) if (!validate199(data14[key5], {
									instancePath: instancePath + "/spec/data/properties/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data14,
									parentDataProperty: key5,
									rootData
								})) {
									vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
									errors = vErrors.length;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/spec/data/properties",
									schemaPath: "#/properties/spec/properties/data/properties/properties/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/spec/data",
							schemaPath: "#/properties/spec/properties/data/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
const isMeasureOutput = validate203;
const pattern2 = new RegExp("^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$", "u");
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate204.errors = vErrors;
	return errors === 0;
}
const schema50 = {
	"title": "DurationFigure",
	"description": "Hours; quantiles of type 7 over the finished, Kaplan-Meier over all.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"unit",
		"n",
		"finished",
		"censored",
		"mean",
		"p50",
		"p90",
		"p95",
		"km"
	],
	"properties": {
		"unit": { "const": "h" },
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"finished": {
			"type": "integer",
			"minimum": 0
		},
		"censored": {
			"type": "integer",
			"minimum": 0
		},
		"mean": { "type": ["number", "null"] },
		"p50": { "type": ["number", "null"] },
		"p90": { "type": ["number", "null"] },
		"p95": { "type": ["number", "null"] },
		"km": {
			"title": "KaplanMeierQuantiles",
			"type": "object",
			"additionalProperties": false,
			"required": ["p50", "p90"],
			"properties": {
				"p50": { "type": ["number", "null"] },
				"p90": { "type": ["number", "null"] }
			}
		}
	}
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.unit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unit" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.n === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.finished === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "finished" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.censored === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "censored" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.mean === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mean" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.p50 === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p50" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.p90 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p90" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.p95 === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p95" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.km === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "km" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema50.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.unit !== void 0) {
			if ("h" !== data.unit) {
				const err10 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/const",
					keyword: "const",
					params: { allowedValue: "h" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data1 = data.n;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err11 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.finished !== void 0) {
			let data2 = data.finished;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/finished",
					schemaPath: "#/properties/finished/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/finished",
						schemaPath: "#/properties/finished/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.censored !== void 0) {
			let data3 = data.censored;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/censored",
					schemaPath: "#/properties/censored/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/censored",
						schemaPath: "#/properties/censored/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.mean !== void 0) {
			let data4 = data.mean;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err17 = {
					instancePath: instancePath + "/mean",
					schemaPath: "#/properties/mean/type",
					keyword: "type",
					params: { type: schema50.properties.mean.type }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.p50 !== void 0) {
			let data5 = data.p50;
			if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/p50",
					schemaPath: "#/properties/p50/type",
					keyword: "type",
					params: { type: schema50.properties.p50.type }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.p90 !== void 0) {
			let data6 = data.p90;
			if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/p90",
					schemaPath: "#/properties/p90/type",
					keyword: "type",
					params: { type: schema50.properties.p90.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.p95 !== void 0) {
			let data7 = data.p95;
			if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
				const err20 = {
					instancePath: instancePath + "/p95",
					schemaPath: "#/properties/p95/type",
					keyword: "type",
					params: { type: schema50.properties.p95.type }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.km !== void 0) {
			let data8 = data.km;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.p50 === void 0) {
					const err21 = {
						instancePath: instancePath + "/km",
						schemaPath: "#/properties/km/required",
						keyword: "required",
						params: { missingProperty: "p50" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.p90 === void 0) {
					const err22 = {
						instancePath: instancePath + "/km",
						schemaPath: "#/properties/km/required",
						keyword: "required",
						params: { missingProperty: "p90" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "p50" || key1 === "p90")) {
					const err23 = {
						instancePath: instancePath + "/km",
						schemaPath: "#/properties/km/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.p50 !== void 0) {
					let data9 = data8.p50;
					if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
						const err24 = {
							instancePath: instancePath + "/km/p50",
							schemaPath: "#/properties/km/properties/p50/type",
							keyword: "type",
							params: { type: schema50.properties.km.properties.p50.type }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data8.p90 !== void 0) {
					let data10 = data8.p90;
					if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
						const err25 = {
							instancePath: instancePath + "/km/p90",
							schemaPath: "#/properties/km/properties/p90/type",
							keyword: "type",
							params: { type: schema50.properties.km.properties.p90.type }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/km",
					schemaPath: "#/properties/km/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
const schema51 = {
	"title": "RateFigure",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"k",
		"n",
		"value",
		"wilson95"
	],
	"properties": {
		"k": {
			"type": "integer",
			"minimum": 0
		},
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"value": { "type": ["number", "null"] },
		"wilson95": { "oneOf": [{
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": { "type": "number" }
		}, { "type": "null" }] }
	}
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.k === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "k" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.n === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.wilson95 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "wilson95" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "k" || key0 === "n" || key0 === "value" || key0 === "wilson95")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.k !== void 0) {
			let data0 = data.k;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/k",
					schemaPath: "#/properties/k/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/k",
						schemaPath: "#/properties/k/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.n !== void 0) {
			let data1 = data.n;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema51.properties.value.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.wilson95 !== void 0) {
			let data3 = data.wilson95;
			const _errs9 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (Array.isArray(data3)) {
				if (data3.length > 2) {
					const err10 = {
						instancePath: instancePath + "/wilson95",
						schemaPath: "#/properties/wilson95/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.length < 2) {
					const err11 = {
						instancePath: instancePath + "/wilson95",
						schemaPath: "#/properties/wilson95/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err12 = {
							instancePath: instancePath + "/wilson95/" + i0,
							schemaPath: "#/properties/wilson95/oneOf/0/items/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/wilson95",
					schemaPath: "#/properties/wilson95/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs14 = errors;
			if (data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/wilson95",
					schemaPath: "#/properties/wilson95/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs14 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/wilson95",
					schemaPath: "#/properties/wilson95/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate144(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate146(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (!validate148(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate206.errors = vErrors;
	return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.weeks === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weeks" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.total === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "weeks" || key0 === "total")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.weeks !== void 0) {
			let data0 = data.weeks;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.week === void 0) {
							const err3 = {
								instancePath: instancePath + "/weeks/" + i0,
								schemaPath: "#/properties/weeks/items/required",
								keyword: "required",
								params: { missingProperty: "week" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.workflow === void 0) {
							const err4 = {
								instancePath: instancePath + "/weeks/" + i0,
								schemaPath: "#/properties/weeks/items/required",
								keyword: "required",
								params: { missingProperty: "workflow" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.measures === void 0) {
							const err5 = {
								instancePath: instancePath + "/weeks/" + i0,
								schemaPath: "#/properties/weeks/items/required",
								keyword: "required",
								params: { missingProperty: "measures" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "week" || key1 === "workflow" || key1 === "measures")) {
							const err6 = {
								instancePath: instancePath + "/weeks/" + i0,
								schemaPath: "#/properties/weeks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.week !== void 0) {
							if (!validate204(data1.week, {
								instancePath: instancePath + "/weeks/" + i0 + "/week",
								parentData: data1,
								parentDataProperty: "week",
								rootData
							})) {
								vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
								errors = vErrors.length;
							}
						}
						if (data1.workflow !== void 0) {
							if (typeof data1.workflow !== "string") {
								const err7 = {
									instancePath: instancePath + "/weeks/" + i0 + "/workflow",
									schemaPath: "#/properties/weeks/items/properties/workflow/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.measures !== void 0) {
							let data4 = data1.measures;
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								for (const key2 in data4) if (!validate206(data4[key2], {
									instancePath: instancePath + "/weeks/" + i0 + "/measures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data4,
									parentDataProperty: key2,
									rootData
								})) {
									vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
									errors = vErrors.length;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/weeks/" + i0 + "/measures",
									schemaPath: "#/properties/weeks/items/properties/measures/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/weeks/" + i0,
							schemaPath: "#/properties/weeks/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/weeks",
					schemaPath: "#/properties/weeks/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data6 = data.total;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.workflow === void 0) {
							const err11 = {
								instancePath: instancePath + "/total/" + i1,
								schemaPath: "#/properties/total/items/required",
								keyword: "required",
								params: { missingProperty: "workflow" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data7.measures === void 0) {
							const err12 = {
								instancePath: instancePath + "/total/" + i1,
								schemaPath: "#/properties/total/items/required",
								keyword: "required",
								params: { missingProperty: "measures" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key3 in data7) if (!(key3 === "workflow" || key3 === "measures")) {
							const err13 = {
								instancePath: instancePath + "/total/" + i1,
								schemaPath: "#/properties/total/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data7.workflow !== void 0) {
							if (typeof data7.workflow !== "string") {
								const err14 = {
									instancePath: instancePath + "/total/" + i1 + "/workflow",
									schemaPath: "#/properties/total/items/properties/workflow/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data7.measures !== void 0) {
							let data9 = data7.measures;
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								for (const key4 in data9) if (!validate206(data9[key4], {
									instancePath: instancePath + "/total/" + i1 + "/measures/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data9,
									parentDataProperty: key4,
									rootData
								})) {
									vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
									errors = vErrors.length;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/total/" + i1 + "/measures",
									schemaPath: "#/properties/total/items/properties/measures/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/total/" + i1,
							schemaPath: "#/properties/total/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
const isPeople = validate212;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!formats6.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
const pattern32 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9])*$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate213(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("People" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "People" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate215(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.people === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "people" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.teams === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "teams" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "people" || key1 === "teams" || key1 === "stand_ins")) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.people !== void 0) {
					let data4 = data3.people;
					if (Array.isArray(data4)) {
						if (data4.length < 1) {
							const err9 = {
								instancePath: instancePath + "/spec/people",
								schemaPath: "#/properties/spec/properties/people/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.id === void 0) {
									const err10 = {
										instancePath: instancePath + "/spec/people/" + i0,
										schemaPath: "#/properties/spec/properties/people/items/required",
										keyword: "required",
										params: { missingProperty: "id" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (data5.name === void 0) {
									const err11 = {
										instancePath: instancePath + "/spec/people/" + i0,
										schemaPath: "#/properties/spec/properties/people/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (data5.github === void 0) {
									const err12 = {
										instancePath: instancePath + "/spec/people/" + i0,
										schemaPath: "#/properties/spec/properties/people/items/required",
										keyword: "required",
										params: { missingProperty: "github" }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								for (const key2 in data5) if (!(key2 === "id" || key2 === "name" || key2 === "github")) {
									const err13 = {
										instancePath: instancePath + "/spec/people/" + i0,
										schemaPath: "#/properties/spec/properties/people/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data5.id !== void 0) {
									if (!validate219(data5.id, {
										instancePath: instancePath + "/spec/people/" + i0 + "/id",
										parentData: data5,
										parentDataProperty: "id",
										rootData
									})) {
										vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
										errors = vErrors.length;
									}
								}
								if (data5.name !== void 0) {
									if (!validate221(data5.name, {
										instancePath: instancePath + "/spec/people/" + i0 + "/name",
										parentData: data5,
										parentDataProperty: "name",
										rootData
									})) {
										vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
										errors = vErrors.length;
									}
								}
								if (data5.github !== void 0) {
									let data8 = data5.github;
									const _errs16 = errors;
									let valid5 = false;
									let passing0 = null;
									const _errs17 = errors;
									if (typeof data8 === "string") {
										if (func2(data8) > 39) {
											const err14 = {
												instancePath: instancePath + "/spec/people/" + i0 + "/github",
												schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/maxLength",
												keyword: "maxLength",
												params: { limit: 39 }
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (!pattern32.test(data8)) {
											const err15 = {
												instancePath: instancePath + "/spec/people/" + i0 + "/github",
												schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9])*$" }
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
									} else {
										const err16 = {
											instancePath: instancePath + "/spec/people/" + i0 + "/github",
											schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									var _valid0 = _errs17 === errors;
									if (_valid0) {
										valid5 = true;
										passing0 = 0;
									}
									const _errs19 = errors;
									if (data8 !== null) {
										const err17 = {
											instancePath: instancePath + "/spec/people/" + i0 + "/github",
											schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/1/type",
											keyword: "type",
											params: { type: "null" }
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									var _valid0 = _errs19 === errors;
									if (_valid0 && valid5) {
										valid5 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid5 = true;
										passing0 = 1;
									}
									if (!valid5) {
										const err18 = {
											instancePath: instancePath + "/spec/people/" + i0 + "/github",
											schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 }
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									} else {
										errors = _errs16;
										if (vErrors !== null) {
											if (_errs16) vErrors.length = _errs16;
											else vErrors = null;
										}
									}
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/spec/people/" + i0,
									schemaPath: "#/properties/spec/properties/people/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/spec/people",
							schemaPath: "#/properties/spec/properties/people/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data3.teams !== void 0) {
					let data9 = data3.teams;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err21 = {
								instancePath: instancePath + "/spec/teams",
								schemaPath: "#/properties/spec/properties/teams/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.name === void 0) {
									const err22 = {
										instancePath: instancePath + "/spec/teams/" + i1,
										schemaPath: "#/properties/spec/properties/teams/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data10.owner === void 0) {
									const err23 = {
										instancePath: instancePath + "/spec/teams/" + i1,
										schemaPath: "#/properties/spec/properties/teams/items/required",
										keyword: "required",
										params: { missingProperty: "owner" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key3 in data10) if (!(key3 === "name" || key3 === "title" || key3 === "owner")) {
									const err24 = {
										instancePath: instancePath + "/spec/teams/" + i1,
										schemaPath: "#/properties/spec/properties/teams/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data10.name !== void 0) {
									if (!validate219(data10.name, {
										instancePath: instancePath + "/spec/teams/" + i1 + "/name",
										parentData: data10,
										parentDataProperty: "name",
										rootData
									})) {
										vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
										errors = vErrors.length;
									}
								}
								if (data10.title !== void 0) {
									if (!validate221(data10.title, {
										instancePath: instancePath + "/spec/teams/" + i1 + "/title",
										parentData: data10,
										parentDataProperty: "title",
										rootData
									})) {
										vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
										errors = vErrors.length;
									}
								}
								if (data10.owner !== void 0) {
									if (!validate219(data10.owner, {
										instancePath: instancePath + "/spec/teams/" + i1 + "/owner",
										parentData: data10,
										parentDataProperty: "owner",
										rootData
									})) {
										vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/spec/teams/" + i1,
									schemaPath: "#/properties/spec/properties/teams/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/spec/teams",
							schemaPath: "#/properties/spec/properties/teams/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data3.stand_ins !== void 0) {
					let data14 = data3.stand_ins;
					if (Array.isArray(data14)) {
						const len2 = data14.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data15 = data14[i2];
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.for === void 0) {
									const err27 = {
										instancePath: instancePath + "/spec/stand_ins/" + i2,
										schemaPath: "#/properties/spec/properties/stand_ins/items/required",
										keyword: "required",
										params: { missingProperty: "for" }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data15.by === void 0) {
									const err28 = {
										instancePath: instancePath + "/spec/stand_ins/" + i2,
										schemaPath: "#/properties/spec/properties/stand_ins/items/required",
										keyword: "required",
										params: { missingProperty: "by" }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data15.from === void 0) {
									const err29 = {
										instancePath: instancePath + "/spec/stand_ins/" + i2,
										schemaPath: "#/properties/spec/properties/stand_ins/items/required",
										keyword: "required",
										params: { missingProperty: "from" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data15.to === void 0) {
									const err30 = {
										instancePath: instancePath + "/spec/stand_ins/" + i2,
										schemaPath: "#/properties/spec/properties/stand_ins/items/required",
										keyword: "required",
										params: { missingProperty: "to" }
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								for (const key4 in data15) if (!(key4 === "for" || key4 === "by" || key4 === "from" || key4 === "to")) {
									const err31 = {
										instancePath: instancePath + "/spec/stand_ins/" + i2,
										schemaPath: "#/properties/spec/properties/stand_ins/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data15.for !== void 0) {
									if (!validate219(data15.for, {
										instancePath: instancePath + "/spec/stand_ins/" + i2 + "/for",
										parentData: data15,
										parentDataProperty: "for",
										rootData
									})) {
										vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
										errors = vErrors.length;
									}
								}
								if (data15.by !== void 0) {
									if (!validate219(data15.by, {
										instancePath: instancePath + "/spec/stand_ins/" + i2 + "/by",
										parentData: data15,
										parentDataProperty: "by",
										rootData
									})) {
										vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
										errors = vErrors.length;
									}
								}
								if (data15.from !== void 0) {
									if (!validate228(data15.from, {
										instancePath: instancePath + "/spec/stand_ins/" + i2 + "/from",
										parentData: data15,
										parentDataProperty: "from",
										rootData
									})) {
										vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
										errors = vErrors.length;
									}
								}
								if (data15.to !== void 0) {
									if (!validate228(data15.to, {
										instancePath: instancePath + "/spec/stand_ins/" + i2 + "/to",
										parentData: data15,
										parentDataProperty: "to",
										rootData
									})) {
										vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/spec/stand_ins/" + i2,
									schemaPath: "#/properties/spec/properties/stand_ins/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/spec/stand_ins",
							schemaPath: "#/properties/spec/properties/stand_ins/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
const isPlaybook = validate231;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate234.errors = vErrors;
	return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate242.errors = vErrors;
	return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema19.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate245.errors = vErrors;
	return errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "low" || data === "high")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate247.errors = vErrors;
	return errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "decision" || key0 === "outbound")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.decision !== void 0) {
			if (!validate245(data.decision, {
				instancePath: instancePath + "/decision",
				parentData: data,
				parentDataProperty: "decision",
				rootData
			})) {
				vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
				errors = vErrors.length;
			}
		}
		if (data.outbound !== void 0) {
			if (!validate247(data.outbound, {
				instancePath: instancePath + "/outbound",
				parentData: data,
				parentDataProperty: "outbound",
				rootData
			})) {
				vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate244.errors = vErrors;
	return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate250.errors = vErrors;
	return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.prompt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompt" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "prompt")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate240(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("draft" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "draft" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.does !== void 0) {
			if (!validate242(data.does, {
				instancePath: instancePath + "/does",
				parentData: data,
				parentDataProperty: "does",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate244(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.prompt !== void 0) {
			if (!validate250(data.prompt, {
				instancePath: instancePath + "/prompt",
				parentData: data,
				parentDataProperty: "prompt",
				rootData
			})) {
				vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate239.errors = vErrors;
	return errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.to === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "to" || key0 === "within")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate240(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("route" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "route" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.does !== void 0) {
			if (!validate242(data.does, {
				instancePath: instancePath + "/does",
				parentData: data,
				parentDataProperty: "does",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate244(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate240(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			if (!validate258(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData
			})) {
				vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate253.errors = vErrors;
	return errors === 0;
}
const schema96 = {
	"title": "FollowUpStep",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"kind",
		"after"
	],
	"description": "The same person is written to again.",
	"properties": {
		"id": { "$ref": "common.schema.json#/definitions/id" },
		"kind": { "const": "follow-up" },
		"does": {
			"$ref": "common.schema.json#/definitions/line",
			"description": "What happens, in a few words."
		},
		"risk": { "$ref": "common.schema.json#/definitions/sensitivity" },
		"by": {
			"title": "StepActor",
			"enum": [
				"human",
				"ai",
				"system"
			],
			"description": "Who does it; system unless said otherwise."
		},
		"after": { "$ref": "common.schema.json#/definitions/duration" },
		"times": {
			"type": "integer",
			"minimum": 1,
			"maximum": 10
		},
		"channel": { "$ref": "common.schema.json#/definitions/id" }
	}
};
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.after === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "by" || key0 === "after" || key0 === "times" || key0 === "channel")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate240(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("follow-up" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "follow-up" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.does !== void 0) {
			if (!validate242(data.does, {
				instancePath: instancePath + "/does",
				parentData: data,
				parentDataProperty: "does",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate244(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			let data4 = data.by;
			if (!(data4 === "human" || data4 === "ai" || data4 === "system")) {
				const err5 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/enum",
					keyword: "enum",
					params: { allowedValues: schema96.properties.by.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.after !== void 0) {
			if (!validate258(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData
			})) {
				vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
				errors = vErrors.length;
			}
		}
		if (data.times !== void 0) {
			let data6 = data.times;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err6 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 10 || isNaN(data6)) {
					const err7 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err8 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.channel !== void 0) {
			if (!validate240(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate261.errors = vErrors;
	return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.who === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "who" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.question === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "question" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "who" || key0 === "question" || key0 === "within" || key0 === "approves")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate240(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("ask" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "ask" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.does !== void 0) {
			if (!validate242(data.does, {
				instancePath: instancePath + "/does",
				parentData: data,
				parentDataProperty: "does",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate244(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.who !== void 0) {
			if (!validate240(data.who, {
				instancePath: instancePath + "/who",
				parentData: data,
				parentDataProperty: "who",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.question !== void 0) {
			if (!validate242(data.question, {
				instancePath: instancePath + "/question",
				parentData: data,
				parentDataProperty: "question",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			if (!validate258(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData
			})) {
				vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
				errors = vErrors.length;
			}
		}
		if (data.approves !== void 0) {
			let data7 = data.approves;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err6 = {
						instancePath: instancePath + "/approves",
						schemaPath: "#/properties/approves/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate240(data7[i0], {
					instancePath: instancePath + "/approves/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
					errors = vErrors.length;
				}
				let i1 = data7.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data7[i1], data7[j0])) {
						const err7 = {
							instancePath: instancePath + "/approves",
							schemaPath: "#/properties/approves/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer0;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/approves",
					schemaPath: "#/properties/approves/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
const schema98 = {
	"title": "ActStep",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"kind",
		"does"
	],
	"description": "Something is done outside, such as sending a message or changing a system.",
	"properties": {
		"id": { "$ref": "common.schema.json#/definitions/id" },
		"kind": { "const": "act" },
		"does": {
			"$ref": "common.schema.json#/definitions/line",
			"description": "What happens, in a few words."
		},
		"risk": { "$ref": "common.schema.json#/definitions/sensitivity" },
		"by": {
			"title": "StepActor",
			"enum": [
				"human",
				"ai",
				"system"
			],
			"description": "Who does it; system unless said otherwise."
		},
		"channel": { "$ref": "common.schema.json#/definitions/id" }
	}
};
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.does === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "does" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "by" || key0 === "channel")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate240(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("act" !== data.kind) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "act" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.does !== void 0) {
			if (!validate242(data.does, {
				instancePath: instancePath + "/does",
				parentData: data,
				parentDataProperty: "does",
				rootData
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate244(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			let data4 = data.by;
			if (!(data4 === "human" || data4 === "ai" || data4 === "system")) {
				const err5 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/enum",
					keyword: "enum",
					params: { allowedValues: schema98.properties.by.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			if (!validate240(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate277.errors = vErrors;
	return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate239(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate253(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (!validate261(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs4 = errors;
			if (!validate268(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs5 = errors;
				if (!validate277(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs5 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate238.errors = vErrors;
	return errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate232(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Playbook" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Playbook" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate234(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.steps === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "steps" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "steps")) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.steps !== void 0) {
					let data4 = data3.steps;
					if (Array.isArray(data4)) {
						if (data4.length > 60) {
							const err8 = {
								instancePath: instancePath + "/spec/steps",
								schemaPath: "#/properties/spec/properties/steps/maxItems",
								keyword: "maxItems",
								params: { limit: 60 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.length < 1) {
							const err9 = {
								instancePath: instancePath + "/spec/steps",
								schemaPath: "#/properties/spec/properties/steps/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate238(data4[i0], {
							instancePath: instancePath + "/spec/steps/" + i0,
							parentData: data4,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
							errors = vErrors.length;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/spec/steps",
							schemaPath: "#/properties/spec/properties/steps/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
const isPrompt = validate284;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate285.errors = vErrors;
	return errors === 0;
}
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate287.errors = vErrors;
	return errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate291.errors = vErrors;
	return errors === 0;
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!formats6.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate293.errors = vErrors;
	return errors === 0;
}
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate285(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Prompt" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Prompt" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate287(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.purpose === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "purpose" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.inputs === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "inputs" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.reviewed === void 0) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "reviewed" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "purpose" || key1 === "inputs" || key1 === "reviewed" || key1 === "max_words")) {
					const err9 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.purpose !== void 0) {
					if (!validate291(data3.purpose, {
						instancePath: instancePath + "/spec/purpose",
						parentData: data3,
						parentDataProperty: "purpose",
						rootData
					})) {
						vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
						errors = vErrors.length;
					}
				}
				if (data3.inputs !== void 0) {
					let data5 = data3.inputs;
					if (Array.isArray(data5)) {
						const len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (typeof data6 === "string") {
								if (!pattern7.test(data6)) {
									const err10 = {
										instancePath: instancePath + "/spec/inputs/" + i0,
										schemaPath: "#/properties/spec/properties/inputs/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/spec/inputs/" + i0,
									schemaPath: "#/properties/spec/properties/inputs/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						let i1 = data5.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data5[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err12 = {
										instancePath: instancePath + "/spec/inputs",
										schemaPath: "#/properties/spec/properties/inputs/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/spec/inputs",
							schemaPath: "#/properties/spec/properties/inputs/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.reviewed !== void 0) {
					if (!validate293(data3.reviewed, {
						instancePath: instancePath + "/spec/reviewed",
						parentData: data3,
						parentDataProperty: "reviewed",
						rootData
					})) {
						vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
						errors = vErrors.length;
					}
				}
				if (data3.max_words !== void 0) {
					let data8 = data3.max_words;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err14 = {
							instancePath: instancePath + "/spec/max_words",
							schemaPath: "#/properties/spec/properties/max_words/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 2e3 || isNaN(data8)) {
							const err15 = {
								instancePath: instancePath + "/spec/max_words",
								schemaPath: "#/properties/spec/properties/max_words/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2e3
								}
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data8 < 10 || isNaN(data8)) {
							const err16 = {
								instancePath: instancePath + "/spec/max_words",
								schemaPath: "#/properties/spec/properties/max_words/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 10
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate284.errors = vErrors;
	return errors === 0;
}
const isEventRecord = validate295;
const schema104 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "record.schema.json",
	"title": "EventRecord",
	"description": "One CloudEvents 1.0 event in the ledger.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"specversion",
		"id",
		"source",
		"type",
		"time"
	],
	"properties": {
		"specversion": { "const": "1.0" },
		"id": {
			"type": "string",
			"minLength": 1,
			"maxLength": 300,
			"description": "Unique within its source."
		},
		"source": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"description": "The name of a registered Source, or opsbook for its own records."
		},
		"type": { "$ref": "common.schema.json#/definitions/recordType" },
		"subject": {
			"type": "string",
			"minLength": 1,
			"maxLength": 300,
			"description": "The case within its workflow."
		},
		"time": {
			"type": "string",
			"format": "date-time",
			"description": "RFC 3339 in UTC with milliseconds: 2026-11-16T08:30:00.000Z"
		},
		"workflow": { "$ref": "common.schema.json#/definitions/id" },
		"channel": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"person": {
			"type": "string",
			"pattern": "^[0-9a-f]{32}$",
			"description": "A keyed hash; the same person has the same one in every source."
		},
		"actor": { "enum": [
			"human",
			"ai",
			"system"
		] },
		"sequence": {
			"type": "string",
			"pattern": "^[0-9]{1,15}$",
			"description": "Compared as a number. Order is (time, sequence, id)."
		},
		"recordedtime": {
			"type": "string",
			"format": "date-time",
			"description": "When it became known; lateness = recordedtime - time."
		},
		"data": {
			"type": "object",
			"maxProperties": 40,
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		}
	}
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate296.errors = vErrors;
	return errors === 0;
}
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate298.errors = vErrors;
	return errors === 0;
}
const formats0 = require_formats().fullFormats["date-time"];
const pattern38 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern39 = new RegExp("^[0-9]{1,15}$", "u");
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.specversion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "specversion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.source === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.time === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema104.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.specversion !== void 0) {
			if ("1.0" !== data.specversion) {
				const err6 = {
					instancePath: instancePath + "/specversion",
					schemaPath: "#/properties/specversion/const",
					keyword: "const",
					params: { allowedValue: "1.0" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 300) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func2(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data2 = data.source;
			if (typeof data2 === "string") {
				if (func2(data2) > 100) {
					const err10 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/maxLength",
						keyword: "maxLength",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate296(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			let data4 = data.subject;
			if (typeof data4 === "string") {
				if (func2(data4) > 300) {
					const err13 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/maxLength",
						keyword: "maxLength",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func2(data4) < 1) {
					const err14 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data5 = data.time;
			if (typeof data5 === "string") {
				if (!formats0.validate(data5)) {
					const err16 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			if (!validate298(data.workflow, {
				instancePath: instancePath + "/workflow",
				parentData: data,
				parentDataProperty: "workflow",
				rootData
			})) {
				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			let data7 = data.channel;
			if (typeof data7 === "string") {
				if (func2(data7) > 60) {
					const err18 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/maxLength",
						keyword: "maxLength",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func2(data7) < 1) {
					const err19 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.person !== void 0) {
			let data8 = data.person;
			if (typeof data8 === "string") {
				if (!pattern38.test(data8)) {
					const err21 = {
						instancePath: instancePath + "/person",
						schemaPath: "#/properties/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{32}$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/person",
					schemaPath: "#/properties/person/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.actor !== void 0) {
			let data9 = data.actor;
			if (!(data9 === "human" || data9 === "ai" || data9 === "system")) {
				const err23 = {
					instancePath: instancePath + "/actor",
					schemaPath: "#/properties/actor/enum",
					keyword: "enum",
					params: { allowedValues: schema104.properties.actor.enum }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.sequence !== void 0) {
			let data10 = data.sequence;
			if (typeof data10 === "string") {
				if (!pattern39.test(data10)) {
					const err24 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{1,15}$" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/properties/sequence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.recordedtime !== void 0) {
			let data11 = data.recordedtime;
			if (typeof data11 === "string") {
				if (!formats0.validate(data11)) {
					const err26 = {
						instancePath: instancePath + "/recordedtime",
						schemaPath: "#/properties/recordedtime/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/recordedtime",
					schemaPath: "#/properties/recordedtime/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data12 = data.data;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length > 40) {
					const err28 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/maxProperties",
						keyword: "maxProperties",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key1 in data12) {
					let data13 = data12[key1];
					if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
						const err29 = {
							instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/data/additionalProperties/type",
							keyword: "type",
							params: { type: schema104.properties.data.additionalProperties.type }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate295.errors = vErrors;
	return errors === 0;
}
const isRiskPolicy = validate300;
const schema107 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "risk-policy.schema.json",
	"title": "RiskPolicy",
	"description": "Explicit, testable rules on what may never be decided without a person.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	"properties": {
		"apiVersion": { "$ref": "common.schema.json#/definitions/apiVersion" },
		"kind": { "const": "RiskPolicy" },
		"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
		"spec": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"owner",
				"decisions",
				"outbound"
			],
			"properties": {
				"owner": { "$ref": "common.schema.json#/definitions/id" },
				"decisions": {
					"type": "array",
					"minItems": 1,
					"items": {
						"title": "DecisionRule",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"class",
							"approver",
							"examples"
						],
						"properties": {
							"class": { "enum": [
								"legal",
								"pricing",
								"financial"
							] },
							"approver": {
								"$ref": "common.schema.json#/definitions/id",
								"description": "Who decides."
							},
							"examples": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					}
				},
				"outbound": {
					"type": "array",
					"minItems": 1,
					"items": {
						"title": "OutboundRule",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"risk",
							"approval",
							"examples"
						],
						"properties": {
							"risk": { "enum": ["low", "high"] },
							"approval": { "enum": ["required", "spot-check"] },
							"examples": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					}
				}
			}
		}
	}
};
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate301.errors = vErrors;
	return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate303.errors = vErrors;
	return errors === 0;
}
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate307.errors = vErrors;
	return errors === 0;
}
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate310.errors = vErrors;
	return errors === 0;
}
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate301(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("RiskPolicy" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "RiskPolicy" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate303(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.owner === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "owner" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.decisions === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "decisions" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.outbound === void 0) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "outbound" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "owner" || key1 === "decisions" || key1 === "outbound")) {
					const err9 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.owner !== void 0) {
					if (!validate307(data3.owner, {
						instancePath: instancePath + "/spec/owner",
						parentData: data3,
						parentDataProperty: "owner",
						rootData
					})) {
						vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
						errors = vErrors.length;
					}
				}
				if (data3.decisions !== void 0) {
					let data5 = data3.decisions;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err10 = {
								instancePath: instancePath + "/spec/decisions",
								schemaPath: "#/properties/spec/properties/decisions/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						const len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.class === void 0) {
									const err11 = {
										instancePath: instancePath + "/spec/decisions/" + i0,
										schemaPath: "#/properties/spec/properties/decisions/items/required",
										keyword: "required",
										params: { missingProperty: "class" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (data6.approver === void 0) {
									const err12 = {
										instancePath: instancePath + "/spec/decisions/" + i0,
										schemaPath: "#/properties/spec/properties/decisions/items/required",
										keyword: "required",
										params: { missingProperty: "approver" }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data6.examples === void 0) {
									const err13 = {
										instancePath: instancePath + "/spec/decisions/" + i0,
										schemaPath: "#/properties/spec/properties/decisions/items/required",
										keyword: "required",
										params: { missingProperty: "examples" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								for (const key2 in data6) if (!(key2 === "class" || key2 === "approver" || key2 === "examples")) {
									const err14 = {
										instancePath: instancePath + "/spec/decisions/" + i0,
										schemaPath: "#/properties/spec/properties/decisions/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data6.class !== void 0) {
									let data7 = data6.class;
									if (!(data7 === "legal" || data7 === "pricing" || data7 === "financial")) {
										const err15 = {
											instancePath: instancePath + "/spec/decisions/" + i0 + "/class",
											schemaPath: "#/properties/spec/properties/decisions/items/properties/class/enum",
											keyword: "enum",
											params: { allowedValues: schema107.properties.spec.properties.decisions.items.properties.class.enum }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
								if (data6.approver !== void 0) {
									if (!validate307(data6.approver, {
										instancePath: instancePath + "/spec/decisions/" + i0 + "/approver",
										parentData: data6,
										parentDataProperty: "approver",
										rootData
									})) {
										vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
										errors = vErrors.length;
									}
								}
								if (data6.examples !== void 0) {
									let data9 = data6.examples;
									if (Array.isArray(data9)) {
										if (data9.length < 1) {
											const err16 = {
												instancePath: instancePath + "/spec/decisions/" + i0 + "/examples",
												schemaPath: "#/properties/spec/properties/decisions/items/properties/examples/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										const len1 = data9.length;
										for (let i1 = 0; i1 < len1; i1++) if (!validate310(data9[i1], {
											instancePath: instancePath + "/spec/decisions/" + i0 + "/examples/" + i1,
											parentData: data9,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
											errors = vErrors.length;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/spec/decisions/" + i0 + "/examples",
											schemaPath: "#/properties/spec/properties/decisions/items/properties/examples/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/spec/decisions/" + i0,
									schemaPath: "#/properties/spec/properties/decisions/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/spec/decisions",
							schemaPath: "#/properties/spec/properties/decisions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.outbound !== void 0) {
					let data11 = data3.outbound;
					if (Array.isArray(data11)) {
						if (data11.length < 1) {
							const err20 = {
								instancePath: instancePath + "/spec/outbound",
								schemaPath: "#/properties/spec/properties/outbound/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						const len2 = data11.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data12 = data11[i2];
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.risk === void 0) {
									const err21 = {
										instancePath: instancePath + "/spec/outbound/" + i2,
										schemaPath: "#/properties/spec/properties/outbound/items/required",
										keyword: "required",
										params: { missingProperty: "risk" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data12.approval === void 0) {
									const err22 = {
										instancePath: instancePath + "/spec/outbound/" + i2,
										schemaPath: "#/properties/spec/properties/outbound/items/required",
										keyword: "required",
										params: { missingProperty: "approval" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data12.examples === void 0) {
									const err23 = {
										instancePath: instancePath + "/spec/outbound/" + i2,
										schemaPath: "#/properties/spec/properties/outbound/items/required",
										keyword: "required",
										params: { missingProperty: "examples" }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key3 in data12) if (!(key3 === "risk" || key3 === "approval" || key3 === "examples")) {
									const err24 = {
										instancePath: instancePath + "/spec/outbound/" + i2,
										schemaPath: "#/properties/spec/properties/outbound/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data12.risk !== void 0) {
									let data13 = data12.risk;
									if (!(data13 === "low" || data13 === "high")) {
										const err25 = {
											instancePath: instancePath + "/spec/outbound/" + i2 + "/risk",
											schemaPath: "#/properties/spec/properties/outbound/items/properties/risk/enum",
											keyword: "enum",
											params: { allowedValues: schema107.properties.spec.properties.outbound.items.properties.risk.enum }
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data12.approval !== void 0) {
									let data14 = data12.approval;
									if (!(data14 === "required" || data14 === "spot-check")) {
										const err26 = {
											instancePath: instancePath + "/spec/outbound/" + i2 + "/approval",
											schemaPath: "#/properties/spec/properties/outbound/items/properties/approval/enum",
											keyword: "enum",
											params: { allowedValues: schema107.properties.spec.properties.outbound.items.properties.approval.enum }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data12.examples !== void 0) {
									let data15 = data12.examples;
									if (Array.isArray(data15)) {
										if (data15.length < 1) {
											const err27 = {
												instancePath: instancePath + "/spec/outbound/" + i2 + "/examples",
												schemaPath: "#/properties/spec/properties/outbound/items/properties/examples/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										const len3 = data15.length;
										for (let i3 = 0; i3 < len3; i3++) if (!validate310(data15[i3], {
											instancePath: instancePath + "/spec/outbound/" + i2 + "/examples/" + i3,
											parentData: data15,
											parentDataProperty: i3,
											rootData
										})) {
											vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
											errors = vErrors.length;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/spec/outbound/" + i2 + "/examples",
											schemaPath: "#/properties/spec/properties/outbound/items/properties/examples/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/spec/outbound/" + i2,
									schemaPath: "#/properties/spec/properties/outbound/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/spec/outbound",
							schemaPath: "#/properties/spec/properties/outbound/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate300.errors = vErrors;
	return errors === 0;
}
const isRunbook = validate313;
const schema112 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "runbook.schema.json",
	"title": "Runbook",
	"description": "A Markdown file for people; this is its front matter.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	"properties": {
		"apiVersion": { "$ref": "common.schema.json#/definitions/apiVersion" },
		"kind": { "const": "Runbook" },
		"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
		"spec": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"owner",
				"reviewed"
			],
			"properties": {
				"type": {
					"title": "RunbookType",
					"enum": [
						"response",
						"fallback",
						"rollback"
					],
					"description": "response: a threshold fired; fallback: a dependency is down; rollback: go back to how it was."
				},
				"owner": { "$ref": "common.schema.json#/definitions/id" },
				"reviewed": {
					"$ref": "common.schema.json#/definitions/date",
					"description": "When a person last walked through it."
				},
				"dependency": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "For a fallback: what is down."
				}
			}
		}
	}
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate314.errors = vErrors;
	return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate316.errors = vErrors;
	return errors === 0;
}
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate320.errors = vErrors;
	return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!formats6.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate314(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Runbook" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Runbook" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate316(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.type === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.owner === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "owner" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.reviewed === void 0) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "reviewed" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "type" || key1 === "owner" || key1 === "reviewed" || key1 === "dependency")) {
					const err9 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.type !== void 0) {
					let data4 = data3.type;
					if (!(data4 === "response" || data4 === "fallback" || data4 === "rollback")) {
						const err10 = {
							instancePath: instancePath + "/spec/type",
							schemaPath: "#/properties/spec/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema112.properties.spec.properties.type.enum }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data3.owner !== void 0) {
					if (!validate320(data3.owner, {
						instancePath: instancePath + "/spec/owner",
						parentData: data3,
						parentDataProperty: "owner",
						rootData
					})) {
						vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
						errors = vErrors.length;
					}
				}
				if (data3.reviewed !== void 0) {
					if (!validate322(data3.reviewed, {
						instancePath: instancePath + "/spec/reviewed",
						parentData: data3,
						parentDataProperty: "reviewed",
						rootData
					})) {
						vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
						errors = vErrors.length;
					}
				}
				if (data3.dependency !== void 0) {
					if (!validate320(data3.dependency, {
						instancePath: instancePath + "/spec/dependency",
						parentData: data3,
						parentDataProperty: "dependency",
						rootData
					})) {
						vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate313.errors = vErrors;
	return errors === 0;
}
const isServiceModule = validate325;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate326.errors = vErrors;
	return errors === 0;
}
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate328.errors = vErrors;
	return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate332.errors = vErrors;
	return errors === 0;
}
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate334.errors = vErrors;
	return errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 40) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 40 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate336.errors = vErrors;
	return errors === 0;
}
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate338.errors = vErrors;
	return errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate340.errors = vErrors;
	return errors === 0;
}
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate347.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate326(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("ServiceModule" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "ServiceModule" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate328(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.workflow === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "workflow" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.summary === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "summary" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "workflow" || key1 === "summary" || key1 === "sla" || key1 === "scope" || key1 === "exceptions" || key1 === "report")) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.workflow !== void 0) {
					if (!validate332(data3.workflow, {
						instancePath: instancePath + "/spec/workflow",
						parentData: data3,
						parentDataProperty: "workflow",
						rootData
					})) {
						vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
						errors = vErrors.length;
					}
				}
				if (data3.summary !== void 0) {
					if (!validate334(data3.summary, {
						instancePath: instancePath + "/spec/summary",
						parentData: data3,
						parentDataProperty: "summary",
						rootData
					})) {
						vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
						errors = vErrors.length;
					}
				}
				if (data3.sla !== void 0) {
					let data6 = data3.sla;
					if (Array.isArray(data6)) {
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.measure === void 0) {
									const err9 = {
										instancePath: instancePath + "/spec/sla/" + i0,
										schemaPath: "#/properties/spec/properties/sla/items/required",
										keyword: "required",
										params: { missingProperty: "measure" }
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (data7.objective === void 0) {
									const err10 = {
										instancePath: instancePath + "/spec/sla/" + i0,
										schemaPath: "#/properties/spec/properties/sla/items/required",
										keyword: "required",
										params: { missingProperty: "objective" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (data7.over === void 0) {
									const err11 = {
										instancePath: instancePath + "/spec/sla/" + i0,
										schemaPath: "#/properties/spec/properties/sla/items/required",
										keyword: "required",
										params: { missingProperty: "over" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "measure" || key2 === "objective" || key2 === "over" || key2 === "remedy")) {
									const err12 = {
										instancePath: instancePath + "/spec/sla/" + i0,
										schemaPath: "#/properties/spec/properties/sla/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data7.measure !== void 0) {
									let data8 = data7.measure;
									if (typeof data8 === "string") {
										if (!pattern6.test(data8)) {
											const err13 = {
												instancePath: instancePath + "/spec/sla/" + i0 + "/measure",
												schemaPath: "#/properties/spec/properties/sla/items/properties/measure/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
									} else {
										const err14 = {
											instancePath: instancePath + "/spec/sla/" + i0 + "/measure",
											schemaPath: "#/properties/spec/properties/sla/items/properties/measure/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								}
								if (data7.objective !== void 0) {
									if (!validate336(data7.objective, {
										instancePath: instancePath + "/spec/sla/" + i0 + "/objective",
										parentData: data7,
										parentDataProperty: "objective",
										rootData
									})) {
										vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
										errors = vErrors.length;
									}
								}
								if (data7.over !== void 0) {
									if (!validate338(data7.over, {
										instancePath: instancePath + "/spec/sla/" + i0 + "/over",
										parentData: data7,
										parentDataProperty: "over",
										rootData
									})) {
										vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
										errors = vErrors.length;
									}
								}
								if (data7.remedy !== void 0) {
									if (!validate340(data7.remedy, {
										instancePath: instancePath + "/spec/sla/" + i0 + "/remedy",
										parentData: data7,
										parentDataProperty: "remedy",
										rootData
									})) {
										vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/spec/sla/" + i0,
									schemaPath: "#/properties/spec/properties/sla/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/spec/sla",
							schemaPath: "#/properties/spec/properties/sla/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.scope !== void 0) {
					let data12 = data3.scope;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.included === void 0) {
							const err17 = {
								instancePath: instancePath + "/spec/scope",
								schemaPath: "#/properties/spec/properties/scope/required",
								keyword: "required",
								params: { missingProperty: "included" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data12.excluded === void 0) {
							const err18 = {
								instancePath: instancePath + "/spec/scope",
								schemaPath: "#/properties/spec/properties/scope/required",
								keyword: "required",
								params: { missingProperty: "excluded" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key3 in data12) if (!(key3 === "included" || key3 === "excluded")) {
							const err19 = {
								instancePath: instancePath + "/spec/scope",
								schemaPath: "#/properties/spec/properties/scope/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data12.included !== void 0) {
							let data13 = data12.included;
							if (Array.isArray(data13)) {
								if (data13.length < 1) {
									const err20 = {
										instancePath: instancePath + "/spec/scope/included",
										schemaPath: "#/properties/spec/properties/scope/properties/included/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								const len1 = data13.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate340(data13[i1], {
									instancePath: instancePath + "/spec/scope/included/" + i1,
									parentData: data13,
									parentDataProperty: i1,
									rootData
								})) {
									vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
									errors = vErrors.length;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/spec/scope/included",
									schemaPath: "#/properties/spec/properties/scope/properties/included/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data12.excluded !== void 0) {
							let data15 = data12.excluded;
							if (Array.isArray(data15)) {
								if (data15.length < 1) {
									const err22 = {
										instancePath: instancePath + "/spec/scope/excluded",
										schemaPath: "#/properties/spec/properties/scope/properties/excluded/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								const len2 = data15.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate340(data15[i2], {
									instancePath: instancePath + "/spec/scope/excluded/" + i2,
									parentData: data15,
									parentDataProperty: i2,
									rootData
								})) {
									vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
									errors = vErrors.length;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/spec/scope/excluded",
									schemaPath: "#/properties/spec/properties/scope/properties/excluded/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/spec/scope",
							schemaPath: "#/properties/spec/properties/scope/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.exceptions !== void 0) {
					let data17 = data3.exceptions;
					if (Array.isArray(data17)) {
						const len3 = data17.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data18 = data17[i3];
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								if (data18.when === void 0) {
									const err25 = {
										instancePath: instancePath + "/spec/exceptions/" + i3,
										schemaPath: "#/properties/spec/properties/exceptions/items/required",
										keyword: "required",
										params: { missingProperty: "when" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data18.then === void 0) {
									const err26 = {
										instancePath: instancePath + "/spec/exceptions/" + i3,
										schemaPath: "#/properties/spec/properties/exceptions/items/required",
										keyword: "required",
										params: { missingProperty: "then" }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data18.who === void 0) {
									const err27 = {
										instancePath: instancePath + "/spec/exceptions/" + i3,
										schemaPath: "#/properties/spec/properties/exceptions/items/required",
										keyword: "required",
										params: { missingProperty: "who" }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								for (const key4 in data18) if (!(key4 === "when" || key4 === "then" || key4 === "who")) {
									const err28 = {
										instancePath: instancePath + "/spec/exceptions/" + i3,
										schemaPath: "#/properties/spec/properties/exceptions/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data18.when !== void 0) {
									if (!validate340(data18.when, {
										instancePath: instancePath + "/spec/exceptions/" + i3 + "/when",
										parentData: data18,
										parentDataProperty: "when",
										rootData
									})) {
										vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
										errors = vErrors.length;
									}
								}
								if (data18.then !== void 0) {
									if (!validate340(data18.then, {
										instancePath: instancePath + "/spec/exceptions/" + i3 + "/then",
										parentData: data18,
										parentDataProperty: "then",
										rootData
									})) {
										vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
										errors = vErrors.length;
									}
								}
								if (data18.who !== void 0) {
									if (!validate332(data18.who, {
										instancePath: instancePath + "/spec/exceptions/" + i3 + "/who",
										parentData: data18,
										parentDataProperty: "who",
										rootData
									})) {
										vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/spec/exceptions/" + i3,
									schemaPath: "#/properties/spec/properties/exceptions/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/spec/exceptions",
							schemaPath: "#/properties/spec/properties/exceptions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data3.report !== void 0) {
					if (!validate347(data3.report, {
						instancePath: instancePath + "/spec/report",
						parentData: data3,
						parentDataProperty: "report",
						rootData
					})) {
						vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate325.errors = vErrors;
	return errors === 0;
}
const isSettings = validate349;
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate350.errors = vErrors;
	return errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate352.errors = vErrors;
	return errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate356.errors = vErrors;
	return errors === 0;
}
const pattern45 = new RegExp("^[A-Z]{3}$", "u");
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate350(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Settings" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Settings" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate352(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.live === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "live" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.business === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "business" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "live" || key1 === "sample" || key1 === "business" || key1 === "currency" || key1 === "hourly_rate")) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.live !== void 0) {
					if (typeof data3.live !== "boolean") {
						const err9 = {
							instancePath: instancePath + "/spec/live",
							schemaPath: "#/properties/spec/properties/live/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.sample !== void 0) {
					if (typeof data3.sample !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/spec/sample",
							schemaPath: "#/properties/spec/properties/sample/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data3.business !== void 0) {
					let data6 = data3.business;
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/spec/business",
								schemaPath: "#/properties/spec/properties/business/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data6) if (!(key2 === "name")) {
							const err12 = {
								instancePath: instancePath + "/spec/business",
								schemaPath: "#/properties/spec/properties/business/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.name !== void 0) {
							if (!validate356(data6.name, {
								instancePath: instancePath + "/spec/business/name",
								parentData: data6,
								parentDataProperty: "name",
								rootData
							})) {
								vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/spec/business",
							schemaPath: "#/properties/spec/properties/business/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.currency !== void 0) {
					let data8 = data3.currency;
					if (typeof data8 === "string") {
						if (!pattern45.test(data8)) {
							const err14 = {
								instancePath: instancePath + "/spec/currency",
								schemaPath: "#/properties/spec/properties/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/spec/currency",
							schemaPath: "#/properties/spec/properties/currency/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.hourly_rate !== void 0) {
					let data9 = data3.hourly_rate;
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 <= 0 || isNaN(data9)) {
							const err16 = {
								instancePath: instancePath + "/spec/hourly_rate",
								schemaPath: "#/properties/spec/properties/hourly_rate/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/spec/hourly_rate",
							schemaPath: "#/properties/spec/properties/hourly_rate/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate349.errors = vErrors;
	return errors === 0;
}
const isSource = validate358;
const schema130 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "source.schema.json",
	"title": "Source",
	"description": "A mapping from an export to events.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	"properties": {
		"apiVersion": { "$ref": "common.schema.json#/definitions/apiVersion" },
		"kind": { "const": "Source" },
		"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
		"spec": {
			"type": "object",
			"additionalProperties": false,
			"required": ["format", "emit"],
			"properties": {
				"system": {
					"$ref": "common.schema.json#/definitions/line",
					"description": "Where the export comes from, and how a person makes it."
				},
				"dependency": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "The dependency that is down when this source is silent."
				},
				"every": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "How often a new export is expected; silence beyond it is shown."
				},
				"format": { "enum": ["csv", "jsonl"] },
				"csv": {
					"title": "CsvDialect",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"delimiter": {
							"enum": [
								",",
								";",
								"	",
								"|"
							],
							"description": "Comma unless said otherwise."
						},
						"encoding": {
							"enum": [
								"utf-8",
								"windows-1252",
								"utf-16le"
							],
							"description": "utf-8 unless said otherwise; a byte order mark is always understood."
						},
						"decimal": {
							"enum": [".", ","],
							"description": "Point unless said otherwise."
						},
						"skip_lines": {
							"type": "integer",
							"minimum": 0,
							"maximum": 50,
							"description": "Lines above the header."
						}
					}
				},
				"zone": {
					"type": "string",
					"minLength": 1,
					"maxLength": 60,
					"description": "The time zone of local times: Europe/Berlin. UTC unless said otherwise."
				},
				"times": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 3,
						"maxLength": 40
					},
					"description": "How times are written: iso, excel, unix, unix-ms, or a pattern such as dd.MM.yyyy HH:mm. iso unless said otherwise."
				},
				"personal": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns with personal data: hashed with the key or dropped, never stored."
				},
				"on_change": {
					"enum": ["quarantine", "supersede"],
					"description": "What other content under the same id does; quarantine unless said otherwise."
				},
				"duplicate_key": {
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Two records that agree in these (subject, time, type, or data fields) are reported as suspected duplicates."
				},
				"emit": {
					"type": "array",
					"minItems": 1,
					"maxItems": 40,
					"items": { "$ref": "#/definitions/rule" }
				}
			}
		}
	},
	"definitions": {
		"rule": {
			"title": "EmitRule",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"time",
				"id",
				"subject"
			],
			"properties": {
				"type": { "$ref": "common.schema.json#/definitions/recordType" },
				"when": { "$ref": "#/definitions/condition" },
				"time": {
					"$ref": "#/definitions/column",
					"description": "The column of the event's own time; an empty one emits nothing."
				},
				"id": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/column" },
					"description": "The columns that make the record unique within this source and rule."
				},
				"sequence": {
					"$ref": "#/definitions/column",
					"description": "The column that orders records of the same instant; the row number unless said otherwise."
				},
				"recorded": {
					"$ref": "#/definitions/column",
					"description": "The column that says when the system noted it; the import's time unless said otherwise."
				},
				"subject": {
					"$ref": "#/definitions/column",
					"description": "The column that names the case: one lead, ticket, invoice."
				},
				"person": {
					"$ref": "#/definitions/column",
					"description": "The column that names the customer; always stored as a keyed hash."
				},
				"workflow": { "$ref": "#/definitions/value" },
				"channel": { "$ref": "#/definitions/value" },
				"actor": { "$ref": "#/definitions/value" },
				"data": {
					"type": "object",
					"propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" },
					"additionalProperties": { "$ref": "#/definitions/dataValue" }
				}
			}
		},
		"column": {
			"title": "ColumnName",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"description": "A column's heading; for JSONL a field, with dots for nested ones."
		},
		"value": {
			"title": "MappedValue",
			"description": "A fixed text, or a column, optionally translated.",
			"oneOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}, { "$ref": "#/definitions/columnValue" }]
		},
		"dataValue": {
			"title": "MappedData",
			"oneOf": [
				{
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				{ "type": "number" },
				{ "type": "boolean" },
				{ "$ref": "#/definitions/columnValue" }
			]
		},
		"columnValue": {
			"title": "ColumnValue",
			"type": "object",
			"additionalProperties": false,
			"required": ["column"],
			"properties": {
				"column": { "$ref": "#/definitions/column" },
				"as": {
					"enum": [
						"text",
						"number",
						"integer",
						"boolean",
						"time"
					],
					"description": "text unless said otherwise."
				},
				"map": {
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"description": "Their word: our word. A word that is not listed is quarantined unless there is a default."
				},
				"default": { "type": [
					"string",
					"number",
					"boolean"
				] }
			}
		},
		"condition": {
			"title": "Condition",
			"oneOf": [
				{
					"type": "object",
					"title": "AndCondition",
					"additionalProperties": false,
					"required": ["and"],
					"properties": { "and": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/condition" }
					} }
				},
				{
					"type": "object",
					"title": "OrCondition",
					"additionalProperties": false,
					"required": ["or"],
					"properties": { "or": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/condition" }
					} }
				},
				{
					"type": "object",
					"title": "NotCondition",
					"additionalProperties": false,
					"required": ["not"],
					"properties": { "not": { "$ref": "#/definitions/condition" } }
				},
				{
					"type": "object",
					"title": "EqualsCondition",
					"additionalProperties": false,
					"required": ["column", "equals"],
					"properties": {
						"column": { "$ref": "#/definitions/column" },
						"equals": { "type": [
							"string",
							"number",
							"boolean"
						] }
					}
				},
				{
					"type": "object",
					"title": "InCondition",
					"additionalProperties": false,
					"required": ["column", "in"],
					"properties": {
						"column": { "$ref": "#/definitions/column" },
						"in": {
							"type": "array",
							"minItems": 1,
							"items": { "type": [
								"string",
								"number",
								"boolean"
							] }
						}
					}
				},
				{
					"type": "object",
					"title": "StartsWithCondition",
					"additionalProperties": false,
					"required": ["column", "starts_with"],
					"properties": {
						"column": { "$ref": "#/definitions/column" },
						"starts_with": {
							"type": "string",
							"minLength": 1
						}
					}
				},
				{
					"type": "object",
					"title": "EmptyCondition",
					"additionalProperties": false,
					"required": ["column", "is_empty"],
					"properties": {
						"column": { "$ref": "#/definitions/column" },
						"is_empty": { "type": "boolean" }
					}
				}
			]
		}
	}
};
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate359.errors = vErrors;
	return errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate26(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate28(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate361.errors = vErrors;
	return errors === 0;
}
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate365.errors = vErrors;
	return errors === 0;
}
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate367.errors = vErrors;
	return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate369.errors = vErrors;
	return errors === 0;
}
const schema136 = {
	"title": "EmitRule",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"time",
		"id",
		"subject"
	],
	"properties": {
		"type": { "$ref": "common.schema.json#/definitions/recordType" },
		"when": { "$ref": "#/definitions/condition" },
		"time": {
			"$ref": "#/definitions/column",
			"description": "The column of the event's own time; an empty one emits nothing."
		},
		"id": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/column" },
			"description": "The columns that make the record unique within this source and rule."
		},
		"sequence": {
			"$ref": "#/definitions/column",
			"description": "The column that orders records of the same instant; the row number unless said otherwise."
		},
		"recorded": {
			"$ref": "#/definitions/column",
			"description": "The column that says when the system noted it; the import's time unless said otherwise."
		},
		"subject": {
			"$ref": "#/definitions/column",
			"description": "The column that names the case: one lead, ticket, invoice."
		},
		"person": {
			"$ref": "#/definitions/column",
			"description": "The column that names the customer; always stored as a keyed hash."
		},
		"workflow": { "$ref": "#/definitions/value" },
		"channel": { "$ref": "#/definitions/value" },
		"actor": { "$ref": "#/definitions/value" },
		"data": {
			"type": "object",
			"propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" },
			"additionalProperties": { "$ref": "#/definitions/dataValue" }
		}
	}
};
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate372.errors = vErrors;
	return errors === 0;
}
const schema138 = {
	"title": "Condition",
	"oneOf": [
		{
			"type": "object",
			"title": "AndCondition",
			"additionalProperties": false,
			"required": ["and"],
			"properties": { "and": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/condition" }
			} }
		},
		{
			"type": "object",
			"title": "OrCondition",
			"additionalProperties": false,
			"required": ["or"],
			"properties": { "or": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/condition" }
			} }
		},
		{
			"type": "object",
			"title": "NotCondition",
			"additionalProperties": false,
			"required": ["not"],
			"properties": { "not": { "$ref": "#/definitions/condition" } }
		},
		{
			"type": "object",
			"title": "EqualsCondition",
			"additionalProperties": false,
			"required": ["column", "equals"],
			"properties": {
				"column": { "$ref": "#/definitions/column" },
				"equals": { "type": [
					"string",
					"number",
					"boolean"
				] }
			}
		},
		{
			"type": "object",
			"title": "InCondition",
			"additionalProperties": false,
			"required": ["column", "in"],
			"properties": {
				"column": { "$ref": "#/definitions/column" },
				"in": {
					"type": "array",
					"minItems": 1,
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				}
			}
		},
		{
			"type": "object",
			"title": "StartsWithCondition",
			"additionalProperties": false,
			"required": ["column", "starts_with"],
			"properties": {
				"column": { "$ref": "#/definitions/column" },
				"starts_with": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		{
			"type": "object",
			"title": "EmptyCondition",
			"additionalProperties": false,
			"required": ["column", "is_empty"],
			"properties": {
				"column": { "$ref": "#/definitions/column" },
				"is_empty": { "type": "boolean" }
			}
		}
	]
};
const wrapper0 = { validate: validate374 };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate375.errors = vErrors;
	return errors === 0;
}
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.and === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "and" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "and")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.and !== void 0) {
			let data0 = data.and;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/and",
						schemaPath: "#/oneOf/0/properties/and/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data0[i0], {
					instancePath: instancePath + "/and/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/and",
					schemaPath: "#/oneOf/0/properties/and/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.or === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "or" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "or")) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.or !== void 0) {
			let data2 = data.or;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/or",
						schemaPath: "#/oneOf/1/properties/or/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper0.validate(data2[i1], {
					instancePath: instancePath + "/or/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/or",
					schemaPath: "#/oneOf/1/properties/or/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs13 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.not === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "not" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			for (const key2 in data) if (!(key2 === "not")) {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.not !== void 0) {
				if (!wrapper0.validate(data.not, {
					instancePath: instancePath + "/not",
					parentData: data,
					parentDataProperty: "not",
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err12 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		var _valid0 = _errs13 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.column === void 0) {
					const err13 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "column" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data.equals === void 0) {
					const err14 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "equals" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key3 in data) if (!(key3 === "column" || key3 === "equals")) {
					const err15 = {
						instancePath,
						schemaPath: "#/oneOf/3/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data.column !== void 0) {
					if (!validate375(data.column, {
						instancePath: instancePath + "/column",
						parentData: data,
						parentDataProperty: "column",
						rootData
					})) {
						vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
						errors = vErrors.length;
					}
				}
				if (data.equals !== void 0) {
					let data6 = data.equals;
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/equals",
							schemaPath: "#/oneOf/3/properties/equals/type",
							keyword: "type",
							params: { type: schema138.oneOf[3].properties.equals.type }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs17 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs23 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.column === void 0) {
						const err18 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "column" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.in === void 0) {
						const err19 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "in" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "column" || key4 === "in")) {
						const err20 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data.column !== void 0) {
						if (!validate375(data.column, {
							instancePath: instancePath + "/column",
							parentData: data,
							parentDataProperty: "column",
							rootData
						})) {
							vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
							errors = vErrors.length;
						}
					}
					if (data.in !== void 0) {
						let data8 = data.in;
						if (Array.isArray(data8)) {
							if (data8.length < 1) {
								const err21 = {
									instancePath: instancePath + "/in",
									schemaPath: "#/oneOf/4/properties/in/minItems",
									keyword: "minItems",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
							const len2 = data8.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data9 = data8[i2];
								if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
									const err22 = {
										instancePath: instancePath + "/in/" + i2,
										schemaPath: "#/oneOf/4/properties/in/items/type",
										keyword: "type",
										params: { type: schema138.oneOf[4].properties.in.items.type }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/in",
								schemaPath: "#/oneOf/4/properties/in/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid0 = _errs23 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs31 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.column === void 0) {
							const err25 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "column" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data.starts_with === void 0) {
							const err26 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "starts_with" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key5 in data) if (!(key5 === "column" || key5 === "starts_with")) {
							const err27 = {
								instancePath,
								schemaPath: "#/oneOf/5/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data.column !== void 0) {
							if (!validate375(data.column, {
								instancePath: instancePath + "/column",
								parentData: data,
								parentDataProperty: "column",
								rootData
							})) {
								vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
								errors = vErrors.length;
							}
						}
						if (data.starts_with !== void 0) {
							let data11 = data.starts_with;
							if (typeof data11 === "string") {
								if (func2(data11) < 1) {
									const err28 = {
										instancePath: instancePath + "/starts_with",
										schemaPath: "#/oneOf/5/properties/starts_with/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/starts_with",
									schemaPath: "#/oneOf/5/properties/starts_with/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath,
							schemaPath: "#/oneOf/5/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					var _valid0 = _errs31 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs37 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.column === void 0) {
								const err31 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "column" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (data.is_empty === void 0) {
								const err32 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "is_empty" }
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							for (const key6 in data) if (!(key6 === "column" || key6 === "is_empty")) {
								const err33 = {
									instancePath,
									schemaPath: "#/oneOf/6/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key6 }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (data.column !== void 0) {
								if (!validate375(data.column, {
									instancePath: instancePath + "/column",
									parentData: data,
									parentDataProperty: "column",
									rootData
								})) {
									vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
									errors = vErrors.length;
								}
							}
							if (data.is_empty !== void 0) {
								if (typeof data.is_empty !== "boolean") {
									const err34 = {
										instancePath: instancePath + "/is_empty",
										schemaPath: "#/oneOf/6/properties/is_empty/type",
										keyword: "type",
										params: { type: "boolean" }
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						} else {
							const err35 = {
								instancePath,
								schemaPath: "#/oneOf/6/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						var _valid0 = _errs37 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else if (_valid0) {
							valid0 = true;
							passing0 = 6;
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err36 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate374.errors = vErrors;
	return errors === 0;
}
const schema141 = {
	"title": "ColumnValue",
	"type": "object",
	"additionalProperties": false,
	"required": ["column"],
	"properties": {
		"column": { "$ref": "#/definitions/column" },
		"as": {
			"enum": [
				"text",
				"number",
				"integer",
				"boolean",
				"time"
			],
			"description": "text unless said otherwise."
		},
		"map": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"description": "Their word: our word. A word that is not listed is quarantined unless there is a default."
		},
		"default": { "type": [
			"string",
			"number",
			"boolean"
		] }
	}
};
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.column === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "column" || key0 === "as" || key0 === "map" || key0 === "default")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.column !== void 0) {
			if (!validate375(data.column, {
				instancePath: instancePath + "/column",
				parentData: data,
				parentDataProperty: "column",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.as !== void 0) {
			let data1 = data.as;
			if (!(data1 === "text" || data1 === "number" || data1 === "integer" || data1 === "boolean" || data1 === "time")) {
				const err2 = {
					instancePath: instancePath + "/as",
					schemaPath: "#/properties/as/enum",
					keyword: "enum",
					params: { allowedValues: schema141.properties.as.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.map !== void 0) {
			let data2 = data.map;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err3 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/properties/map/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data2) {
					let data3 = data2[key1];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err4 = {
							instancePath: instancePath + "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/map/additionalProperties/type",
							keyword: "type",
							params: { type: schema141.properties.map.additionalProperties.type }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/map",
					schemaPath: "#/properties/map/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.default !== void 0) {
			let data4 = data.default;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/default",
					schemaPath: "#/properties/default/type",
					keyword: "type",
					params: { type: schema141.properties.default.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate388.errors = vErrors;
	return errors === 0;
}
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (!validate388(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate387.errors = vErrors;
	return errors === 0;
}
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs5 = errors;
		if (typeof data !== "boolean") {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs7 = errors;
			if (!validate388(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate394.errors = vErrors;
	return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.time === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.subject === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema136.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			if (!validate372(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate374(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData
			})) {
				vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0) {
			if (!validate375(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate375(data3[i0], {
					instancePath: instancePath + "/id/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sequence !== void 0) {
			if (!validate375(data.sequence, {
				instancePath: instancePath + "/sequence",
				parentData: data,
				parentDataProperty: "sequence",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.recorded !== void 0) {
			if (!validate375(data.recorded, {
				instancePath: instancePath + "/recorded",
				parentData: data,
				parentDataProperty: "recorded",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			if (!validate375(data.subject, {
				instancePath: instancePath + "/subject",
				parentData: data,
				parentDataProperty: "subject",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.person !== void 0) {
			if (!validate375(data.person, {
				instancePath: instancePath + "/person",
				parentData: data,
				parentDataProperty: "person",
				rootData
			})) {
				vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
				errors = vErrors.length;
			}
		}
		if (data.workflow !== void 0) {
			if (!validate387(data.workflow, {
				instancePath: instancePath + "/workflow",
				parentData: data,
				parentDataProperty: "workflow",
				rootData
			})) {
				vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate387(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData
			})) {
				vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0) {
			if (!validate387(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData
			})) {
				vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data12 = data.data;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key1 in data12) {
					const _errs17 = errors;
					if (typeof key1 === "string") {
						if (!pattern7.test(key1)) {
							const err7 = {
								instancePath: instancePath + "/data",
								schemaPath: "#/properties/data/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9_]*$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (!(_errs17 === errors)) {
						const err8 = {
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data12) if (!validate394(data12[key2], {
					instancePath: instancePath + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate371.errors = vErrors;
	return errors === 0;
}
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate359(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Source" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Source" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate361(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.format === void 0) {
					const err6 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "format" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.emit === void 0) {
					const err7 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "emit" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data3) if (!func12.call(schema130.properties.spec.properties, key1)) {
					const err8 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.system !== void 0) {
					if (!validate365(data3.system, {
						instancePath: instancePath + "/spec/system",
						parentData: data3,
						parentDataProperty: "system",
						rootData
					})) {
						vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
						errors = vErrors.length;
					}
				}
				if (data3.dependency !== void 0) {
					if (!validate367(data3.dependency, {
						instancePath: instancePath + "/spec/dependency",
						parentData: data3,
						parentDataProperty: "dependency",
						rootData
					})) {
						vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
						errors = vErrors.length;
					}
				}
				if (data3.every !== void 0) {
					if (!validate369(data3.every, {
						instancePath: instancePath + "/spec/every",
						parentData: data3,
						parentDataProperty: "every",
						rootData
					})) {
						vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
						errors = vErrors.length;
					}
				}
				if (data3.format !== void 0) {
					let data7 = data3.format;
					if (!(data7 === "csv" || data7 === "jsonl")) {
						const err9 = {
							instancePath: instancePath + "/spec/format",
							schemaPath: "#/properties/spec/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema130.properties.spec.properties.format.enum }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.csv !== void 0) {
					let data8 = data3.csv;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						for (const key2 in data8) if (!(key2 === "delimiter" || key2 === "encoding" || key2 === "decimal" || key2 === "skip_lines")) {
							const err10 = {
								instancePath: instancePath + "/spec/csv",
								schemaPath: "#/properties/spec/properties/csv/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data8.delimiter !== void 0) {
							let data9 = data8.delimiter;
							if (!(data9 === "," || data9 === ";" || data9 === "	" || data9 === "|")) {
								const err11 = {
									instancePath: instancePath + "/spec/csv/delimiter",
									schemaPath: "#/properties/spec/properties/csv/properties/delimiter/enum",
									keyword: "enum",
									params: { allowedValues: schema130.properties.spec.properties.csv.properties.delimiter.enum }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data8.encoding !== void 0) {
							let data10 = data8.encoding;
							if (!(data10 === "utf-8" || data10 === "windows-1252" || data10 === "utf-16le")) {
								const err12 = {
									instancePath: instancePath + "/spec/csv/encoding",
									schemaPath: "#/properties/spec/properties/csv/properties/encoding/enum",
									keyword: "enum",
									params: { allowedValues: schema130.properties.spec.properties.csv.properties.encoding.enum }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data8.decimal !== void 0) {
							let data11 = data8.decimal;
							if (!(data11 === "." || data11 === ",")) {
								const err13 = {
									instancePath: instancePath + "/spec/csv/decimal",
									schemaPath: "#/properties/spec/properties/csv/properties/decimal/enum",
									keyword: "enum",
									params: { allowedValues: schema130.properties.spec.properties.csv.properties.decimal.enum }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data8.skip_lines !== void 0) {
							let data12 = data8.skip_lines;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err14 = {
									instancePath: instancePath + "/spec/csv/skip_lines",
									schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 50 || isNaN(data12)) {
									const err15 = {
										instancePath: instancePath + "/spec/csv/skip_lines",
										schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 50
										}
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err16 = {
										instancePath: instancePath + "/spec/csv/skip_lines",
										schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/spec/csv",
							schemaPath: "#/properties/spec/properties/csv/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.zone !== void 0) {
					let data13 = data3.zone;
					if (typeof data13 === "string") {
						if (func2(data13) > 60) {
							const err18 = {
								instancePath: instancePath + "/spec/zone",
								schemaPath: "#/properties/spec/properties/zone/maxLength",
								keyword: "maxLength",
								params: { limit: 60 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func2(data13) < 1) {
							const err19 = {
								instancePath: instancePath + "/spec/zone",
								schemaPath: "#/properties/spec/properties/zone/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/spec/zone",
							schemaPath: "#/properties/spec/properties/zone/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data3.times !== void 0) {
					let data14 = data3.times;
					if (Array.isArray(data14)) {
						if (data14.length < 1) {
							const err21 = {
								instancePath: instancePath + "/spec/times",
								schemaPath: "#/properties/spec/properties/times/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len0 = data14.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data15 = data14[i0];
							if (typeof data15 === "string") {
								if (func2(data15) > 40) {
									const err22 = {
										instancePath: instancePath + "/spec/times/" + i0,
										schemaPath: "#/properties/spec/properties/times/items/maxLength",
										keyword: "maxLength",
										params: { limit: 40 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (func2(data15) < 3) {
									const err23 = {
										instancePath: instancePath + "/spec/times/" + i0,
										schemaPath: "#/properties/spec/properties/times/items/minLength",
										keyword: "minLength",
										params: { limit: 3 }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/spec/times/" + i0,
									schemaPath: "#/properties/spec/properties/times/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						let i1 = data14.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data14[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err25 = {
										instancePath: instancePath + "/spec/times",
										schemaPath: "#/properties/spec/properties/times/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/spec/times",
							schemaPath: "#/properties/spec/properties/times/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data3.personal !== void 0) {
					let data16 = data3.personal;
					if (Array.isArray(data16)) {
						const len1 = data16.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data17 = data16[i2];
							if (typeof data17 === "string") {
								if (func2(data17) < 1) {
									const err27 = {
										instancePath: instancePath + "/spec/personal/" + i2,
										schemaPath: "#/properties/spec/properties/personal/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/spec/personal/" + i2,
									schemaPath: "#/properties/spec/properties/personal/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						let i3 = data16.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data16[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err29 = {
										instancePath: instancePath + "/spec/personal",
										schemaPath: "#/properties/spec/properties/personal/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/spec/personal",
							schemaPath: "#/properties/spec/properties/personal/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data3.on_change !== void 0) {
					let data18 = data3.on_change;
					if (!(data18 === "quarantine" || data18 === "supersede")) {
						const err31 = {
							instancePath: instancePath + "/spec/on_change",
							schemaPath: "#/properties/spec/properties/on_change/enum",
							keyword: "enum",
							params: { allowedValues: schema130.properties.spec.properties.on_change.enum }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data3.duplicate_key !== void 0) {
					let data19 = data3.duplicate_key;
					if (Array.isArray(data19)) {
						if (data19.length < 1) {
							const err32 = {
								instancePath: instancePath + "/spec/duplicate_key",
								schemaPath: "#/properties/spec/properties/duplicate_key/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						const len2 = data19.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (func2(data20) < 1) {
									const err33 = {
										instancePath: instancePath + "/spec/duplicate_key/" + i4,
										schemaPath: "#/properties/spec/properties/duplicate_key/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/spec/duplicate_key/" + i4,
									schemaPath: "#/properties/spec/properties/duplicate_key/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						let i5 = data19.length;
						let j2;
						if (i5 > 1) {
							const indices2 = {};
							for (; i5--;) {
								let item2 = data19[i5];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err35 = {
										instancePath: instancePath + "/spec/duplicate_key",
										schemaPath: "#/properties/spec/properties/duplicate_key/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i5,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
									break;
								}
								indices2[item2] = i5;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/spec/duplicate_key",
							schemaPath: "#/properties/spec/properties/duplicate_key/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data3.emit !== void 0) {
					let data21 = data3.emit;
					if (Array.isArray(data21)) {
						if (data21.length > 40) {
							const err37 = {
								instancePath: instancePath + "/spec/emit",
								schemaPath: "#/properties/spec/properties/emit/maxItems",
								keyword: "maxItems",
								params: { limit: 40 }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data21.length < 1) {
							const err38 = {
								instancePath: instancePath + "/spec/emit",
								schemaPath: "#/properties/spec/properties/emit/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len3 = data21.length;
						for (let i6 = 0; i6 < len3; i6++) if (!validate371(data21[i6], {
							instancePath: instancePath + "/spec/emit/" + i6,
							parentData: data21,
							parentDataProperty: i6,
							rootData
						})) {
							vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
							errors = vErrors.length;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/spec/emit",
							schemaPath: "#/properties/spec/properties/emit/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate358.errors = vErrors;
	return errors === 0;
}
const isWeekFacts = validate37;
const schema15 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "week-facts.schema.json",
	"title": "WeekFacts",
	"description": "Everything that one week's scoreboard shows, derived from the ledger only.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"apiVersion",
		"kind",
		"week",
		"zone",
		"from",
		"to",
		"asOf",
		"state",
		"sample",
		"records",
		"definitions",
		"workflows",
		"overall",
		"attribution",
		"intent",
		"integrity",
		"restated"
	],
	"properties": {
		"apiVersion": { "$ref": "common.schema.json#/definitions/apiVersion" },
		"kind": { "const": "WeekFacts" },
		"week": { "$ref": "common.schema.json#/definitions/week" },
		"zone": { "type": "string" },
		"from": {
			"type": "string",
			"format": "date-time"
		},
		"to": {
			"type": "string",
			"format": "date-time",
			"description": "The first instant after the week."
		},
		"asOf": {
			"type": "string",
			"format": "date-time",
			"description": "Facts know nothing later than this; the week's end once it is over."
		},
		"state": { "enum": ["to-date", "closed"] },
		"sample": {
			"type": "boolean",
			"description": "True for the sample business."
		},
		"records": {
			"title": "RecordsUsed",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"count",
				"digest",
				"late"
			],
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 0
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$",
					"description": "Of the week's records, whatever order they arrived in."
				},
				"late": {
					"type": "integer",
					"minimum": 0,
					"description": "Records that became known after the week was closed."
				}
			}
		},
		"definitions": { "$ref": "definitions.schema.json" },
		"workflows": {
			"type": "array",
			"items": {
				"title": "WorkflowFacts",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"opened",
					"finished",
					"open",
					"measures",
					"state",
					"roi"
				],
				"properties": {
					"name": { "$ref": "common.schema.json#/definitions/id" },
					"opened": {
						"type": "integer",
						"minimum": 0
					},
					"finished": {
						"type": "integer",
						"minimum": 0
					},
					"open": { "$ref": "#/definitions/openCases" },
					"measures": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/measure" }
					},
					"state": { "$ref": "#/definitions/state" },
					"roi": { "oneOf": [{ "$ref": "#/definitions/roi" }, { "type": "null" }] }
				}
			}
		},
		"overall": {
			"title": "OverallFacts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"opened",
				"finished",
				"open",
				"measures"
			],
			"properties": {
				"opened": {
					"type": "integer",
					"minimum": 0
				},
				"finished": {
					"type": "integer",
					"minimum": 0
				},
				"open": { "$ref": "#/definitions/openCases" },
				"measures": {
					"type": "object",
					"additionalProperties": { "$ref": "#/definitions/measure" }
				}
			}
		},
		"attribution": {
			"oneOf": [{ "$ref": "#/definitions/attribution" }, { "type": "null" }],
			"description": "Of the conversions won this week; null where none was won."
		},
		"intent": {
			"type": "array",
			"items": {
				"title": "IntentFacts",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"channel",
					"intent",
					"count"
				],
				"properties": {
					"channel": { "type": "string" },
					"intent": { "type": "string" },
					"count": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"integrity": {
			"type": "array",
			"items": { "$ref": "#/definitions/integrity" }
		},
		"restated": {
			"type": "array",
			"description": "Earlier weeks for which records became known during this week.",
			"items": {
				"title": "RestatedWeek",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"week",
					"records",
					"sources"
				],
				"properties": {
					"week": { "$ref": "common.schema.json#/definitions/week" },
					"records": {
						"type": "integer",
						"minimum": 0
					},
					"sources": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		}
	},
	"definitions": {
		"openCases": {
			"title": "OpenCases",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "oldestHours"],
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 0
				},
				"oldestHours": { "type": ["number", "null"] }
			}
		},
		"state": {
			"title": "VarianceState",
			"enum": [
				"ok",
				"watch",
				"pause",
				"unknown"
			],
			"description": "pause = adverse breach of the tolerance and an XmR signal; watch = only one of them; unknown = too little history."
		},
		"measure": {
			"title": "MeasureFacts",
			"description": "One measure of one week. `figure` carries the counts behind the value.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"unit",
				"value",
				"beyond",
				"goal",
				"onGoal",
				"figure",
				"missing",
				"trusted",
				"chart",
				"variance",
				"state",
				"provisional",
				"series",
				"lastYear"
			],
			"properties": {
				"unit": { "enum": [
					"h",
					"ratio",
					"count"
				] },
				"value": {
					"type": ["number", "null"],
					"description": "What the board shows and the goal is compared with; null where it is missing. Durations in hours."
				},
				"beyond": {
					"type": "boolean",
					"description": "True where Kaplan-Meier never falls that far: the truth is more than the value."
				},
				"goal": { "oneOf": [{ "$ref": "#/definitions/goal" }, { "type": "null" }] },
				"onGoal": {
					"type": ["boolean", "null"],
					"description": "null where there is no goal, no value, or where it is not known yet."
				},
				"figure": { "$ref": "#/definitions/figure" },
				"missing": {
					"type": ["string", "null"],
					"description": "Why there is no value, and what to add."
				},
				"trusted": {
					"type": "boolean",
					"description": "False where a source that it reads is broken: then it is never green."
				},
				"chart": { "oneOf": [{ "$ref": "#/definitions/chart" }, { "type": "null" }] },
				"variance": { "oneOf": [{ "$ref": "#/definitions/variance" }, { "type": "null" }] },
				"state": { "$ref": "#/definitions/state" },
				"provisional": {
					"type": "boolean",
					"description": "True under 12 complete baseline weeks."
				},
				"series": {
					"type": "array",
					"maxItems": 13,
					"items": { "type": ["number", "null"] },
					"description": "Up to 13 weeks, the newest last."
				},
				"lastYear": {
					"type": ["number", "null"],
					"description": "The same week of last year."
				}
			}
		},
		"figure": {
			"title": "Figure",
			"oneOf": [
				{ "$ref": "#/definitions/durationFigure" },
				{ "$ref": "#/definitions/rateFigure" },
				{ "$ref": "#/definitions/countFigure" }
			]
		},
		"durationFigure": {
			"title": "DurationFigure",
			"description": "Hours; quantiles of type 7 over the finished, Kaplan-Meier over all.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"unit",
				"n",
				"finished",
				"censored",
				"mean",
				"p50",
				"p90",
				"p95",
				"km"
			],
			"properties": {
				"unit": { "const": "h" },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"finished": {
					"type": "integer",
					"minimum": 0
				},
				"censored": {
					"type": "integer",
					"minimum": 0
				},
				"mean": { "type": ["number", "null"] },
				"p50": { "type": ["number", "null"] },
				"p90": { "type": ["number", "null"] },
				"p95": { "type": ["number", "null"] },
				"km": {
					"title": "KaplanMeierQuantiles",
					"type": "object",
					"additionalProperties": false,
					"required": ["p50", "p90"],
					"properties": {
						"p50": { "type": ["number", "null"] },
						"p90": { "type": ["number", "null"] }
					}
				}
			}
		},
		"rateFigure": {
			"title": "RateFigure",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"k",
				"n",
				"value",
				"wilson95"
			],
			"properties": {
				"k": {
					"type": "integer",
					"minimum": 0
				},
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"value": { "type": ["number", "null"] },
				"wilson95": { "oneOf": [{
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": { "type": "number" }
				}, { "type": "null" }] }
			}
		},
		"countFigure": {
			"title": "CountFigure",
			"type": "object",
			"additionalProperties": false,
			"required": ["count"],
			"properties": { "count": {
				"type": "integer",
				"minimum": 0
			} }
		},
		"goal": {
			"title": "Goal",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"op",
				"value",
				"text"
			],
			"properties": {
				"op": { "enum": [
					"<=",
					">=",
					"<",
					">"
				] },
				"value": { "type": "number" },
				"text": { "type": "string" }
			}
		},
		"chart": {
			"title": "ControlChart",
			"description": "XmR limits, frozen on the baseline weeks.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"centre",
				"lower",
				"upper",
				"weeks",
				"signals"
			],
			"properties": {
				"centre": { "type": "number" },
				"lower": { "type": "number" },
				"upper": { "type": "number" },
				"weeks": {
					"type": "integer",
					"minimum": 1,
					"description": "Baseline weeks that the limits rest on."
				},
				"signals": {
					"type": "array",
					"items": { "enum": [
						"outside",
						"run-of-eight",
						"three-of-four"
					] },
					"description": "The rules that this week's point breaks."
				}
			}
		},
		"variance": {
			"title": "Variance",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"baseline",
				"ratio",
				"breach"
			],
			"properties": {
				"baseline": { "type": "number" },
				"ratio": {
					"type": ["number", "null"],
					"description": "(value - baseline) / baseline; null where the baseline is 0."
				},
				"breach": {
					"type": "boolean",
					"description": "Adverse and beyond the tolerance."
				}
			}
		},
		"roi": {
			"title": "ReturnOnInvestment",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"weeks",
				"units",
				"standardError",
				"value",
				"cost",
				"ratio",
				"interval95"
			],
			"properties": {
				"weeks": {
					"type": "integer",
					"minimum": 0
				},
				"units": {
					"type": "number",
					"description": "Above the baseline, over all weeks since it."
				},
				"standardError": { "type": "number" },
				"value": { "type": "number" },
				"cost": { "type": "number" },
				"ratio": { "type": ["number", "null"] },
				"interval95": { "oneOf": [{
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": { "type": "number" }
				}, { "type": "null" }] }
			}
		},
		"credit": {
			"title": "Credit",
			"type": "object",
			"additionalProperties": false,
			"required": ["conversions", "value"],
			"properties": {
				"conversions": { "type": "number" },
				"value": { "type": "number" }
			}
		},
		"attribution": {
			"title": "Attribution",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"conversions",
				"value",
				"singleTouch",
				"models",
				"assisted"
			],
			"properties": {
				"conversions": {
					"type": "integer",
					"minimum": 0
				},
				"value": { "type": "number" },
				"singleTouch": {
					"type": "boolean",
					"description": "True where every path has one touch: then all models agree and one is shown."
				},
				"models": {
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/credit" }
					}
				},
				"assisted": {
					"type": "object",
					"additionalProperties": {
						"title": "Assist",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"conversions",
							"value",
							"ratio"
						],
						"properties": {
							"conversions": { "type": "number" },
							"value": { "type": "number" },
							"ratio": {
								"type": ["number", "null"],
								"description": "Assisted / last click; null where there is no last click."
							}
						}
					}
				}
			}
		},
		"integrity": {
			"title": "SourceIntegrity",
			"description": "Each reported, gated on the worst, never averaged.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"source",
				"records",
				"quarantined",
				"completeness",
				"missing",
				"suspectedDuplicates",
				"outOfOrder",
				"negativeDurations",
				"late",
				"lag",
				"silent",
				"worst"
			],
			"properties": {
				"source": { "type": "string" },
				"records": {
					"type": "integer",
					"minimum": 0
				},
				"quarantined": {
					"type": "integer",
					"minimum": 0
				},
				"completeness": {
					"type": ["number", "null"],
					"description": "Mapped fields that are filled, of all mapped fields."
				},
				"missing": {
					"type": "object",
					"additionalProperties": { "type": "integer" },
					"description": "Records without this field."
				},
				"suspectedDuplicates": {
					"type": "integer",
					"minimum": 0
				},
				"outOfOrder": {
					"type": "integer",
					"minimum": 0
				},
				"negativeDurations": {
					"type": "integer",
					"minimum": 0
				},
				"late": {
					"type": "integer",
					"minimum": 0,
					"description": "Known only after their week was closed."
				},
				"lag": {
					"oneOf": [{ "$ref": "#/definitions/durationFigure" }, { "type": "null" }],
					"description": "recordedtime - time, hours."
				},
				"silent": {
					"type": "boolean",
					"description": "Nothing came, though it used to."
				},
				"worst": { "enum": [
					"good",
					"fair",
					"broken"
				] }
			}
		}
	}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"title": "OpenCases",
	"type": "object",
	"additionalProperties": false,
	"required": ["count", "oldestHours"],
	"properties": {
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"oldestHours": { "type": ["number", "null"] }
	}
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.oldestHours === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "oldestHours" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "oldestHours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.oldestHours !== void 0) {
			let data1 = data.oldestHours;
			if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/oldestHours",
					schemaPath: "#/properties/oldestHours/type",
					keyword: "type",
					params: { type: schema46.properties.oldestHours.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
const schema47 = {
	"title": "MeasureFacts",
	"description": "One measure of one week. `figure` carries the counts behind the value.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"unit",
		"value",
		"beyond",
		"goal",
		"onGoal",
		"figure",
		"missing",
		"trusted",
		"chart",
		"variance",
		"state",
		"provisional",
		"series",
		"lastYear"
	],
	"properties": {
		"unit": { "enum": [
			"h",
			"ratio",
			"count"
		] },
		"value": {
			"type": ["number", "null"],
			"description": "What the board shows and the goal is compared with; null where it is missing. Durations in hours."
		},
		"beyond": {
			"type": "boolean",
			"description": "True where Kaplan-Meier never falls that far: the truth is more than the value."
		},
		"goal": { "oneOf": [{ "$ref": "#/definitions/goal" }, { "type": "null" }] },
		"onGoal": {
			"type": ["boolean", "null"],
			"description": "null where there is no goal, no value, or where it is not known yet."
		},
		"figure": { "$ref": "#/definitions/figure" },
		"missing": {
			"type": ["string", "null"],
			"description": "Why there is no value, and what to add."
		},
		"trusted": {
			"type": "boolean",
			"description": "False where a source that it reads is broken: then it is never green."
		},
		"chart": { "oneOf": [{ "$ref": "#/definitions/chart" }, { "type": "null" }] },
		"variance": { "oneOf": [{ "$ref": "#/definitions/variance" }, { "type": "null" }] },
		"state": { "$ref": "#/definitions/state" },
		"provisional": {
			"type": "boolean",
			"description": "True under 12 complete baseline weeks."
		},
		"series": {
			"type": "array",
			"maxItems": 13,
			"items": { "type": ["number", "null"] },
			"description": "Up to 13 weeks, the newest last."
		},
		"lastYear": {
			"type": ["number", "null"],
			"description": "The same week of last year."
		}
	}
};
const schema48 = {
	"title": "Goal",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"op",
		"value",
		"text"
	],
	"properties": {
		"op": { "enum": [
			"<=",
			">=",
			"<",
			">"
		] },
		"value": { "type": "number" },
		"text": { "type": "string" }
	}
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "value" || key0 === "text")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.op !== void 0) {
			let data0 = data.op;
			if (!(data0 === "<=" || data0 === ">=" || data0 === "<" || data0 === ">")) {
				const err4 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.op.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate144(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate146(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (!validate148(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate143.errors = vErrors;
	return errors === 0;
}
const schema53 = {
	"title": "ControlChart",
	"description": "XmR limits, frozen on the baseline weeks.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"centre",
		"lower",
		"upper",
		"weeks",
		"signals"
	],
	"properties": {
		"centre": { "type": "number" },
		"lower": { "type": "number" },
		"upper": { "type": "number" },
		"weeks": {
			"type": "integer",
			"minimum": 1,
			"description": "Baseline weeks that the limits rest on."
		},
		"signals": {
			"type": "array",
			"items": { "enum": [
				"outside",
				"run-of-eight",
				"three-of-four"
			] },
			"description": "The rules that this week's point breaks."
		}
	}
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.centre === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "centre" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lower === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lower" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.upper === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upper" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.weeks === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weeks" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.signals === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signals" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "centre" || key0 === "lower" || key0 === "upper" || key0 === "weeks" || key0 === "signals")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.centre !== void 0) {
			let data0 = data.centre;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/centre",
					schemaPath: "#/properties/centre/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lower !== void 0) {
			let data1 = data.lower;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/properties/lower/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data2 = data.upper;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.weeks !== void 0) {
			let data3 = data.weeks;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err9 = {
					instancePath: instancePath + "/weeks",
					schemaPath: "#/properties/weeks/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/weeks",
						schemaPath: "#/properties/weeks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.signals !== void 0) {
			let data4 = data.signals;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(data5 === "outside" || data5 === "run-of-eight" || data5 === "three-of-four")) {
						const err11 = {
							instancePath: instancePath + "/signals/" + i0,
							schemaPath: "#/properties/signals/items/enum",
							keyword: "enum",
							params: { allowedValues: schema53.properties.signals.items.enum }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/signals",
					schemaPath: "#/properties/signals/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"title": "Variance",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"baseline",
		"ratio",
		"breach"
	],
	"properties": {
		"baseline": { "type": "number" },
		"ratio": {
			"type": ["number", "null"],
			"description": "(value - baseline) / baseline; null where the baseline is 0."
		},
		"breach": {
			"type": "boolean",
			"description": "Adverse and beyond the tolerance."
		}
	}
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.baseline === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseline" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ratio === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ratio" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.breach === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "breach" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "baseline" || key0 === "ratio" || key0 === "breach")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.baseline !== void 0) {
			let data0 = data.baseline;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ratio !== void 0) {
			let data1 = data.ratio;
			if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/ratio",
					schemaPath: "#/properties/ratio/type",
					keyword: "type",
					params: { type: schema54.properties.ratio.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.breach !== void 0) {
			if (typeof data.breach !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/breach",
					schemaPath: "#/properties/breach/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
const schema55 = {
	"title": "VarianceState",
	"enum": [
		"ok",
		"watch",
		"pause",
		"unknown"
	],
	"description": "pause = adverse breach of the tolerance and an XmR signal; watch = only one of them; unknown = too little history."
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "ok" || data === "watch" || data === "pause" || data === "unknown")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema55.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.unit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unit" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.beyond === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "beyond" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.goal === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "goal" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.onGoal === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "onGoal" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.figure === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "figure" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.missing === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.trusted === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trusted" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.chart === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "chart" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.variance === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "variance" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.state === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.provisional === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "provisional" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.series === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "series" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.lastYear === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastYear" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema47.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.unit !== void 0) {
			let data0 = data.unit;
			if (!(data0 === "h" || data0 === "ratio" || data0 === "count")) {
				const err15 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/enum",
					keyword: "enum",
					params: { allowedValues: schema47.properties.unit.enum }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema47.properties.value.type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.beyond !== void 0) {
			if (typeof data.beyond !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/beyond",
					schemaPath: "#/properties/beyond/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.goal !== void 0) {
			let data3 = data.goal;
			const _errs8 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs9 = errors;
			if (!validate141(data3, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs10 = errors;
			if (data3 !== null) {
				const err18 = {
					instancePath: instancePath + "/goal",
					schemaPath: "#/properties/goal/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err19 = {
					instancePath: instancePath + "/goal",
					schemaPath: "#/properties/goal/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.onGoal !== void 0) {
			let data4 = data.onGoal;
			if (typeof data4 !== "boolean" && data4 !== null) {
				const err20 = {
					instancePath: instancePath + "/onGoal",
					schemaPath: "#/properties/onGoal/type",
					keyword: "type",
					params: { type: schema47.properties.onGoal.type }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.figure !== void 0) {
			if (!validate143(data.figure, {
				instancePath: instancePath + "/figure",
				parentData: data,
				parentDataProperty: "figure",
				rootData
			})) {
				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
				errors = vErrors.length;
			}
		}
		if (data.missing !== void 0) {
			let data6 = data.missing;
			if (typeof data6 !== "string" && data6 !== null) {
				const err21 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: schema47.properties.missing.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trusted !== void 0) {
			if (typeof data.trusted !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trusted",
					schemaPath: "#/properties/trusted/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.chart !== void 0) {
			let data8 = data.chart;
			const _errs20 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs21 = errors;
			if (!validate151(data8, {
				instancePath: instancePath + "/chart",
				parentData: data,
				parentDataProperty: "chart",
				rootData
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs21 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs22 = errors;
			if (data8 !== null) {
				const err23 = {
					instancePath: instancePath + "/chart",
					schemaPath: "#/properties/chart/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid1 = _errs22 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err24 = {
					instancePath: instancePath + "/chart",
					schemaPath: "#/properties/chart/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs20;
				if (vErrors !== null) {
					if (_errs20) vErrors.length = _errs20;
					else vErrors = null;
				}
			}
		}
		if (data.variance !== void 0) {
			let data9 = data.variance;
			const _errs25 = errors;
			let valid3 = false;
			let passing2 = null;
			const _errs26 = errors;
			if (!validate153(data9, {
				instancePath: instancePath + "/variance",
				parentData: data,
				parentDataProperty: "variance",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs26 === errors;
			if (_valid2) {
				valid3 = true;
				passing2 = 0;
			}
			const _errs27 = errors;
			if (data9 !== null) {
				const err25 = {
					instancePath: instancePath + "/variance",
					schemaPath: "#/properties/variance/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid2 = _errs27 === errors;
			if (_valid2 && valid3) {
				valid3 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid3 = true;
				passing2 = 1;
			}
			if (!valid3) {
				const err26 = {
					instancePath: instancePath + "/variance",
					schemaPath: "#/properties/variance/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
		}
		if (data.state !== void 0) {
			if (!validate155(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.provisional !== void 0) {
			if (typeof data.provisional !== "boolean") {
				const err27 = {
					instancePath: instancePath + "/provisional",
					schemaPath: "#/properties/provisional/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.series !== void 0) {
			let data12 = data.series;
			if (Array.isArray(data12)) {
				if (data12.length > 13) {
					const err28 = {
						instancePath: instancePath + "/series",
						schemaPath: "#/properties/series/maxItems",
						keyword: "maxItems",
						params: { limit: 13 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
						const err29 = {
							instancePath: instancePath + "/series/" + i0,
							schemaPath: "#/properties/series/items/type",
							keyword: "type",
							params: { type: schema47.properties.series.items.type }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/series",
					schemaPath: "#/properties/series/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.lastYear !== void 0) {
			let data14 = data.lastYear;
			if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
				const err31 = {
					instancePath: instancePath + "/lastYear",
					schemaPath: "#/properties/lastYear/type",
					keyword: "type",
					params: { type: schema47.properties.lastYear.type }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"title": "ReturnOnInvestment",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"weeks",
		"units",
		"standardError",
		"value",
		"cost",
		"ratio",
		"interval95"
	],
	"properties": {
		"weeks": {
			"type": "integer",
			"minimum": 0
		},
		"units": {
			"type": "number",
			"description": "Above the baseline, over all weeks since it."
		},
		"standardError": { "type": "number" },
		"value": { "type": "number" },
		"cost": { "type": "number" },
		"ratio": { "type": ["number", "null"] },
		"interval95": { "oneOf": [{
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": { "type": "number" }
		}, { "type": "null" }] }
	}
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.weeks === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weeks" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.units === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "units" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.standardError === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "standardError" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.value === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.cost === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cost" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ratio === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ratio" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.interval95 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interval95" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "weeks" || key0 === "units" || key0 === "standardError" || key0 === "value" || key0 === "cost" || key0 === "ratio" || key0 === "interval95")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.weeks !== void 0) {
			let data0 = data.weeks;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/weeks",
					schemaPath: "#/properties/weeks/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/weeks",
						schemaPath: "#/properties/weeks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.units !== void 0) {
			let data1 = data.units;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/units",
					schemaPath: "#/properties/units/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.standardError !== void 0) {
			let data2 = data.standardError;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/standardError",
					schemaPath: "#/properties/standardError/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data3 = data.value;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err12 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.cost !== void 0) {
			let data4 = data.cost;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err13 = {
					instancePath: instancePath + "/cost",
					schemaPath: "#/properties/cost/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.ratio !== void 0) {
			let data5 = data.ratio;
			if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/ratio",
					schemaPath: "#/properties/ratio/type",
					keyword: "type",
					params: { type: schema56.properties.ratio.type }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.interval95 !== void 0) {
			let data6 = data.interval95;
			const _errs15 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs16 = errors;
			if (Array.isArray(data6)) {
				if (data6.length > 2) {
					const err15 = {
						instancePath: instancePath + "/interval95",
						schemaPath: "#/properties/interval95/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.length < 2) {
					const err16 = {
						instancePath: instancePath + "/interval95",
						schemaPath: "#/properties/interval95/oneOf/0/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (!(typeof data7 == "number" && isFinite(data7))) {
						const err17 = {
							instancePath: instancePath + "/interval95/" + i0,
							schemaPath: "#/properties/interval95/oneOf/0/items/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/interval95",
					schemaPath: "#/properties/interval95/oneOf/0/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs20 = errors;
			if (data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/interval95",
					schemaPath: "#/properties/interval95/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs20 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err20 = {
					instancePath: instancePath + "/interval95",
					schemaPath: "#/properties/interval95/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
const schema57 = {
	"title": "Attribution",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"conversions",
		"value",
		"singleTouch",
		"models",
		"assisted"
	],
	"properties": {
		"conversions": {
			"type": "integer",
			"minimum": 0
		},
		"value": { "type": "number" },
		"singleTouch": {
			"type": "boolean",
			"description": "True where every path has one touch: then all models agree and one is shown."
		},
		"models": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/credit" }
			}
		},
		"assisted": {
			"type": "object",
			"additionalProperties": {
				"title": "Assist",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"conversions",
					"value",
					"ratio"
				],
				"properties": {
					"conversions": { "type": "number" },
					"value": { "type": "number" },
					"ratio": {
						"type": ["number", "null"],
						"description": "Assisted / last click; null where there is no last click."
					}
				}
			}
		}
	}
};
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conversions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conversions" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "conversions" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.conversions !== void 0) {
			let data0 = data.conversions;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/conversions",
					schemaPath: "#/properties/conversions/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate164.errors = vErrors;
	return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conversions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conversions" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.singleTouch === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "singleTouch" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.models === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.assisted === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "assisted" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "conversions" || key0 === "value" || key0 === "singleTouch" || key0 === "models" || key0 === "assisted")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.conversions !== void 0) {
			let data0 = data.conversions;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/conversions",
					schemaPath: "#/properties/conversions/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/conversions",
						schemaPath: "#/properties/conversions/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.singleTouch !== void 0) {
			if (typeof data.singleTouch !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/singleTouch",
					schemaPath: "#/properties/singleTouch/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data3 = data.models;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key1 in data3) {
				let data4 = data3[key1];
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key2 in data4) if (!validate164(data4[key2], {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key2,
						rootData
					})) {
						vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
						errors = vErrors.length;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/models/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			else {
				const err11 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.assisted !== void 0) {
			let data6 = data.assisted;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key3 in data6) {
				let data7 = data6[key3];
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					if (data7.conversions === void 0) {
						const err12 = {
							instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/assisted/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "conversions" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data7.value === void 0) {
						const err13 = {
							instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/assisted/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "value" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (data7.ratio === void 0) {
						const err14 = {
							instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/assisted/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "ratio" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					for (const key4 in data7) if (!(key4 === "conversions" || key4 === "value" || key4 === "ratio")) {
						const err15 = {
							instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/assisted/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data7.conversions !== void 0) {
						let data8 = data7.conversions;
						if (!(typeof data8 == "number" && isFinite(data8))) {
							const err16 = {
								instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/conversions",
								schemaPath: "#/properties/assisted/additionalProperties/properties/conversions/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data7.value !== void 0) {
						let data9 = data7.value;
						if (!(typeof data9 == "number" && isFinite(data9))) {
							const err17 = {
								instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
								schemaPath: "#/properties/assisted/additionalProperties/properties/value/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (data7.ratio !== void 0) {
						let data10 = data7.ratio;
						if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
							const err18 = {
								instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ratio",
								schemaPath: "#/properties/assisted/additionalProperties/properties/ratio/type",
								keyword: "type",
								params: { type: schema57.properties.assisted.additionalProperties.properties.ratio.type }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/assisted/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/assisted/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			else {
				const err20 = {
					instancePath: instancePath + "/assisted",
					schemaPath: "#/properties/assisted/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate163.errors = vErrors;
	return errors === 0;
}
const schema59 = {
	"title": "SourceIntegrity",
	"description": "Each reported, gated on the worst, never averaged.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"source",
		"records",
		"quarantined",
		"completeness",
		"missing",
		"suspectedDuplicates",
		"outOfOrder",
		"negativeDurations",
		"late",
		"lag",
		"silent",
		"worst"
	],
	"properties": {
		"source": { "type": "string" },
		"records": {
			"type": "integer",
			"minimum": 0
		},
		"quarantined": {
			"type": "integer",
			"minimum": 0
		},
		"completeness": {
			"type": ["number", "null"],
			"description": "Mapped fields that are filled, of all mapped fields."
		},
		"missing": {
			"type": "object",
			"additionalProperties": { "type": "integer" },
			"description": "Records without this field."
		},
		"suspectedDuplicates": {
			"type": "integer",
			"minimum": 0
		},
		"outOfOrder": {
			"type": "integer",
			"minimum": 0
		},
		"negativeDurations": {
			"type": "integer",
			"minimum": 0
		},
		"late": {
			"type": "integer",
			"minimum": 0,
			"description": "Known only after their week was closed."
		},
		"lag": {
			"oneOf": [{ "$ref": "#/definitions/durationFigure" }, { "type": "null" }],
			"description": "recordedtime - time, hours."
		},
		"silent": {
			"type": "boolean",
			"description": "Nothing came, though it used to."
		},
		"worst": { "enum": [
			"good",
			"fair",
			"broken"
		] }
	}
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.records === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.quarantined === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quarantined" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.completeness === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "completeness" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.missing === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.suspectedDuplicates === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "suspectedDuplicates" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.outOfOrder === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outOfOrder" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.negativeDurations === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "negativeDurations" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.late === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "late" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.lag === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lag" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.silent === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "silent" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.worst === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "worst" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema59.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.source !== void 0) {
			if (typeof data.source !== "string") {
				const err13 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.records !== void 0) {
			let data1 = data.records;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err14 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err15 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.quarantined !== void 0) {
			let data2 = data.quarantined;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err16 = {
					instancePath: instancePath + "/quarantined",
					schemaPath: "#/properties/quarantined/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err17 = {
						instancePath: instancePath + "/quarantined",
						schemaPath: "#/properties/quarantined/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.completeness !== void 0) {
			let data3 = data.completeness;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err18 = {
					instancePath: instancePath + "/completeness",
					schemaPath: "#/properties/completeness/type",
					keyword: "type",
					params: { type: schema59.properties.completeness.type }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data4 = data.missing;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 in data4) {
				let data5 = data4[key1];
				if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
					const err19 = {
						instancePath: instancePath + "/missing/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/missing/additionalProperties/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			else {
				const err20 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.suspectedDuplicates !== void 0) {
			let data6 = data.suspectedDuplicates;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/suspectedDuplicates",
					schemaPath: "#/properties/suspectedDuplicates/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/suspectedDuplicates",
						schemaPath: "#/properties/suspectedDuplicates/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.outOfOrder !== void 0) {
			let data7 = data.outOfOrder;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/outOfOrder",
					schemaPath: "#/properties/outOfOrder/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/outOfOrder",
						schemaPath: "#/properties/outOfOrder/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.negativeDurations !== void 0) {
			let data8 = data.negativeDurations;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err25 = {
					instancePath: instancePath + "/negativeDurations",
					schemaPath: "#/properties/negativeDurations/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					const err26 = {
						instancePath: instancePath + "/negativeDurations",
						schemaPath: "#/properties/negativeDurations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.late !== void 0) {
			let data9 = data.late;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err27 = {
					instancePath: instancePath + "/late",
					schemaPath: "#/properties/late/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err28 = {
						instancePath: instancePath + "/late",
						schemaPath: "#/properties/late/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.lag !== void 0) {
			let data10 = data.lag;
			const _errs24 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs25 = errors;
			if (!validate144(data10, {
				instancePath: instancePath + "/lag",
				parentData: data,
				parentDataProperty: "lag",
				rootData
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs25 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs26 = errors;
			if (data10 !== null) {
				const err29 = {
					instancePath: instancePath + "/lag",
					schemaPath: "#/properties/lag/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid0 = _errs26 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid2 = true;
				passing0 = 1;
			}
			if (!valid2) {
				const err30 = {
					instancePath: instancePath + "/lag",
					schemaPath: "#/properties/lag/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
		if (data.silent !== void 0) {
			if (typeof data.silent !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/silent",
					schemaPath: "#/properties/silent/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.worst !== void 0) {
			let data12 = data.worst;
			if (!(data12 === "good" || data12 === "fair" || data12 === "broken")) {
				const err32 = {
					instancePath: instancePath + "/worst",
					schemaPath: "#/properties/worst/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.worst.enum }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.week === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "week" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.zone === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "zone" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.from === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.to === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.asOf === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.state === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.sample === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sample" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.records === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.definitions === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definitions" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.workflows === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflows" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.overall === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overall" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.attribution === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attribution" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.intent === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "intent" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.integrity === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integrity" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.restated === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "restated" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema15.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate38(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("WeekFacts" !== data.kind) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "WeekFacts" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.week !== void 0) {
			if (!validate40(data.week, {
				instancePath: instancePath + "/week",
				parentData: data,
				parentDataProperty: "week",
				rootData
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
		if (data.zone !== void 0) {
			if (typeof data.zone !== "string") {
				const err19 = {
					instancePath: instancePath + "/zone",
					schemaPath: "#/properties/zone/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data4 = data.from;
			if (typeof data4 === "string") {
				if (!formats0.validate(data4)) {
					const err20 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data5 = data.to;
			if (typeof data5 === "string") {
				if (!formats0.validate(data5)) {
					const err22 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.asOf !== void 0) {
			let data6 = data.asOf;
			if (typeof data6 === "string") {
				if (!formats0.validate(data6)) {
					const err24 = {
						instancePath: instancePath + "/asOf",
						schemaPath: "#/properties/asOf/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "#/properties/asOf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data7 = data.state;
			if (!(data7 === "to-date" || data7 === "closed")) {
				const err26 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.state.enum }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.sample !== void 0) {
			if (typeof data.sample !== "boolean") {
				const err27 = {
					instancePath: instancePath + "/sample",
					schemaPath: "#/properties/sample/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.records !== void 0) {
			let data9 = data.records;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.count === void 0) {
					const err28 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/required",
						keyword: "required",
						params: { missingProperty: "count" }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data9.digest === void 0) {
					const err29 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/required",
						keyword: "required",
						params: { missingProperty: "digest" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data9.late === void 0) {
					const err30 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/required",
						keyword: "required",
						params: { missingProperty: "late" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "count" || key1 === "digest" || key1 === "late")) {
					const err31 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data9.count !== void 0) {
					let data10 = data9.count;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err32 = {
							instancePath: instancePath + "/records/count",
							schemaPath: "#/properties/records/properties/count/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err33 = {
								instancePath: instancePath + "/records/count",
								schemaPath: "#/properties/records/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
				if (data9.digest !== void 0) {
					let data11 = data9.digest;
					if (typeof data11 === "string") {
						if (!pattern3.test(data11)) {
							const err34 = {
								instancePath: instancePath + "/records/digest",
								schemaPath: "#/properties/records/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/records/digest",
							schemaPath: "#/properties/records/properties/digest/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data9.late !== void 0) {
					let data12 = data9.late;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err36 = {
							instancePath: instancePath + "/records/late",
							schemaPath: "#/properties/records/properties/late/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 0 || isNaN(data12)) {
							const err37 = {
								instancePath: instancePath + "/records/late",
								schemaPath: "#/properties/records/properties/late/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.definitions !== void 0) {
			if (!validate42(data.definitions, {
				instancePath: instancePath + "/definitions",
				parentData: data,
				parentDataProperty: "definitions",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.workflows !== void 0) {
			let data14 = data.workflows;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.name === void 0) {
							const err39 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data15.opened === void 0) {
							const err40 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "opened" }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data15.finished === void 0) {
							const err41 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "finished" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data15.open === void 0) {
							const err42 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "open" }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data15.measures === void 0) {
							const err43 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "measures" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data15.state === void 0) {
							const err44 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "state" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data15.roi === void 0) {
							const err45 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "roi" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key2 in data15) if (!(key2 === "name" || key2 === "opened" || key2 === "finished" || key2 === "open" || key2 === "measures" || key2 === "state" || key2 === "roi")) {
							const err46 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data15.name !== void 0) {
							if (!validate136(data15.name, {
								instancePath: instancePath + "/workflows/" + i0 + "/name",
								parentData: data15,
								parentDataProperty: "name",
								rootData
							})) {
								vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
								errors = vErrors.length;
							}
						}
						if (data15.opened !== void 0) {
							let data17 = data15.opened;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err47 = {
									instancePath: instancePath + "/workflows/" + i0 + "/opened",
									schemaPath: "#/properties/workflows/items/properties/opened/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 0 || isNaN(data17)) {
									const err48 = {
										instancePath: instancePath + "/workflows/" + i0 + "/opened",
										schemaPath: "#/properties/workflows/items/properties/opened/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
						if (data15.finished !== void 0) {
							let data18 = data15.finished;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err49 = {
									instancePath: instancePath + "/workflows/" + i0 + "/finished",
									schemaPath: "#/properties/workflows/items/properties/finished/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 0 || isNaN(data18)) {
									const err50 = {
										instancePath: instancePath + "/workflows/" + i0 + "/finished",
										schemaPath: "#/properties/workflows/items/properties/finished/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
						}
						if (data15.open !== void 0) {
							if (!validate138(data15.open, {
								instancePath: instancePath + "/workflows/" + i0 + "/open",
								parentData: data15,
								parentDataProperty: "open",
								rootData
							})) {
								vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
								errors = vErrors.length;
							}
						}
						if (data15.measures !== void 0) {
							let data20 = data15.measures;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								for (const key3 in data20) if (!validate140(data20[key3], {
									instancePath: instancePath + "/workflows/" + i0 + "/measures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data20,
									parentDataProperty: key3,
									rootData
								})) {
									vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
									errors = vErrors.length;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/workflows/" + i0 + "/measures",
									schemaPath: "#/properties/workflows/items/properties/measures/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data15.state !== void 0) {
							if (!validate155(data15.state, {
								instancePath: instancePath + "/workflows/" + i0 + "/state",
								parentData: data15,
								parentDataProperty: "state",
								rootData
							})) {
								vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
								errors = vErrors.length;
							}
						}
						if (data15.roi !== void 0) {
							let data23 = data15.roi;
							const _errs43 = errors;
							let valid6 = false;
							let passing0 = null;
							const _errs44 = errors;
							if (!validate159(data23, {
								instancePath: instancePath + "/workflows/" + i0 + "/roi",
								parentData: data15,
								parentDataProperty: "roi",
								rootData
							})) {
								vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs44 === errors;
							if (_valid0) {
								valid6 = true;
								passing0 = 0;
							}
							const _errs45 = errors;
							if (data23 !== null) {
								const err52 = {
									instancePath: instancePath + "/workflows/" + i0 + "/roi",
									schemaPath: "#/properties/workflows/items/properties/roi/oneOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							var _valid0 = _errs45 === errors;
							if (_valid0 && valid6) {
								valid6 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid6 = true;
								passing0 = 1;
							}
							if (!valid6) {
								const err53 = {
									instancePath: instancePath + "/workflows/" + i0 + "/roi",
									schemaPath: "#/properties/workflows/items/properties/roi/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							} else {
								errors = _errs43;
								if (vErrors !== null) {
									if (_errs43) vErrors.length = _errs43;
									else vErrors = null;
								}
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/workflows/" + i0,
							schemaPath: "#/properties/workflows/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/workflows",
					schemaPath: "#/properties/workflows/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.overall !== void 0) {
			let data24 = data.overall;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (data24.opened === void 0) {
					const err56 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "opened" }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data24.finished === void 0) {
					const err57 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "finished" }
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data24.open === void 0) {
					const err58 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "open" }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data24.measures === void 0) {
					const err59 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "measures" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				for (const key4 in data24) if (!(key4 === "opened" || key4 === "finished" || key4 === "open" || key4 === "measures")) {
					const err60 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data24.opened !== void 0) {
					let data25 = data24.opened;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err61 = {
							instancePath: instancePath + "/overall/opened",
							schemaPath: "#/properties/overall/properties/opened/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 < 0 || isNaN(data25)) {
							const err62 = {
								instancePath: instancePath + "/overall/opened",
								schemaPath: "#/properties/overall/properties/opened/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data24.finished !== void 0) {
					let data26 = data24.finished;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err63 = {
							instancePath: instancePath + "/overall/finished",
							schemaPath: "#/properties/overall/properties/finished/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							const err64 = {
								instancePath: instancePath + "/overall/finished",
								schemaPath: "#/properties/overall/properties/finished/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data24.open !== void 0) {
					if (!validate138(data24.open, {
						instancePath: instancePath + "/overall/open",
						parentData: data24,
						parentDataProperty: "open",
						rootData
					})) {
						vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
						errors = vErrors.length;
					}
				}
				if (data24.measures !== void 0) {
					let data28 = data24.measures;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key5 in data28) if (!validate140(data28[key5], {
							instancePath: instancePath + "/overall/measures/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data28,
							parentDataProperty: key5,
							rootData
						})) {
							vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
							errors = vErrors.length;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/overall/measures",
							schemaPath: "#/properties/overall/properties/measures/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/overall",
					schemaPath: "#/properties/overall/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.attribution !== void 0) {
			let data30 = data.attribution;
			const _errs60 = errors;
			let valid9 = false;
			let passing1 = null;
			const _errs61 = errors;
			if (!validate163(data30, {
				instancePath: instancePath + "/attribution",
				parentData: data,
				parentDataProperty: "attribution",
				rootData
			})) {
				vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs61 === errors;
			if (_valid1) {
				valid9 = true;
				passing1 = 0;
			}
			const _errs62 = errors;
			if (data30 !== null) {
				const err67 = {
					instancePath: instancePath + "/attribution",
					schemaPath: "#/properties/attribution/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			var _valid1 = _errs62 === errors;
			if (_valid1 && valid9) {
				valid9 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid9 = true;
				passing1 = 1;
			}
			if (!valid9) {
				const err68 = {
					instancePath: instancePath + "/attribution",
					schemaPath: "#/properties/attribution/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			} else {
				errors = _errs60;
				if (vErrors !== null) {
					if (_errs60) vErrors.length = _errs60;
					else vErrors = null;
				}
			}
		}
		if (data.intent !== void 0) {
			let data31 = data.intent;
			if (Array.isArray(data31)) {
				const len1 = data31.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data32 = data31[i1];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.channel === void 0) {
							const err69 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "channel" }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data32.intent === void 0) {
							const err70 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "intent" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data32.count === void 0) {
							const err71 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "count" }
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						for (const key6 in data32) if (!(key6 === "channel" || key6 === "intent" || key6 === "count")) {
							const err72 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data32.channel !== void 0) {
							if (typeof data32.channel !== "string") {
								const err73 = {
									instancePath: instancePath + "/intent/" + i1 + "/channel",
									schemaPath: "#/properties/intent/items/properties/channel/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data32.intent !== void 0) {
							if (typeof data32.intent !== "string") {
								const err74 = {
									instancePath: instancePath + "/intent/" + i1 + "/intent",
									schemaPath: "#/properties/intent/items/properties/intent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data32.count !== void 0) {
							let data35 = data32.count;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								const err75 = {
									instancePath: instancePath + "/intent/" + i1 + "/count",
									schemaPath: "#/properties/intent/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							if (typeof data35 == "number" && isFinite(data35)) {
								if (data35 < 0 || isNaN(data35)) {
									const err76 = {
										instancePath: instancePath + "/intent/" + i1 + "/count",
										schemaPath: "#/properties/intent/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/intent/" + i1,
							schemaPath: "#/properties/intent/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/intent",
					schemaPath: "#/properties/intent/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.integrity !== void 0) {
			let data36 = data.integrity;
			if (Array.isArray(data36)) {
				const len2 = data36.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate167(data36[i2], {
					instancePath: instancePath + "/integrity/" + i2,
					parentData: data36,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
					errors = vErrors.length;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/integrity",
					schemaPath: "#/properties/integrity/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.restated !== void 0) {
			let data38 = data.restated;
			if (Array.isArray(data38)) {
				const len3 = data38.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data39 = data38[i3];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.week === void 0) {
							const err80 = {
								instancePath: instancePath + "/restated/" + i3,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "week" }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data39.records === void 0) {
							const err81 = {
								instancePath: instancePath + "/restated/" + i3,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "records" }
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data39.sources === void 0) {
							const err82 = {
								instancePath: instancePath + "/restated/" + i3,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "sources" }
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						for (const key7 in data39) if (!(key7 === "week" || key7 === "records" || key7 === "sources")) {
							const err83 = {
								instancePath: instancePath + "/restated/" + i3,
								schemaPath: "#/properties/restated/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data39.week !== void 0) {
							if (!validate40(data39.week, {
								instancePath: instancePath + "/restated/" + i3 + "/week",
								parentData: data39,
								parentDataProperty: "week",
								rootData
							})) {
								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
								errors = vErrors.length;
							}
						}
						if (data39.records !== void 0) {
							let data41 = data39.records;
							if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
								const err84 = {
									instancePath: instancePath + "/restated/" + i3 + "/records",
									schemaPath: "#/properties/restated/items/properties/records/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							if (typeof data41 == "number" && isFinite(data41)) {
								if (data41 < 0 || isNaN(data41)) {
									const err85 = {
										instancePath: instancePath + "/restated/" + i3 + "/records",
										schemaPath: "#/properties/restated/items/properties/records/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							}
						}
						if (data39.sources !== void 0) {
							let data42 = data39.sources;
							if (Array.isArray(data42)) {
								const len4 = data42.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data42[i4] !== "string") {
									const err86 = {
										instancePath: instancePath + "/restated/" + i3 + "/sources/" + i4,
										schemaPath: "#/properties/restated/items/properties/sources/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/restated/" + i3 + "/sources",
									schemaPath: "#/properties/restated/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/restated/" + i3,
							schemaPath: "#/properties/restated/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/restated",
					schemaPath: "#/properties/restated/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
	} else {
		const err90 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err90];
		else vErrors.push(err90);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const isWeekManifest = validate398;
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate399.errors = vErrors;
	return errors === 0;
}
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate401.errors = vErrors;
	return errors === 0;
}
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate403.errors = vErrors;
	return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.week === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "week" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.facts === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facts" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.records === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ledger === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ledger" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "week" || key0 === "facts" || key0 === "records" || key0 === "ledger")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate399(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("WeekManifest" !== data.kind) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "WeekManifest" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.week !== void 0) {
			if (!validate401(data.week, {
				instancePath: instancePath + "/week",
				parentData: data,
				parentDataProperty: "week",
				rootData
			})) {
				vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
				errors = vErrors.length;
			}
		}
		if (data.facts !== void 0) {
			if (!validate403(data.facts, {
				instancePath: instancePath + "/facts",
				parentData: data,
				parentDataProperty: "facts",
				rootData
			})) {
				vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
				errors = vErrors.length;
			}
		}
		if (data.records !== void 0) {
			if (!validate403(data.records, {
				instancePath: instancePath + "/records",
				parentData: data,
				parentDataProperty: "records",
				rootData
			})) {
				vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
				errors = vErrors.length;
			}
		}
		if (data.ledger !== void 0) {
			let data5 = data.ledger;
			const _errs8 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs9 = errors;
			if (!validate403(data5, {
				instancePath: instancePath + "/ledger",
				parentData: data,
				parentDataProperty: "ledger",
				rootData
			})) {
				vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs10 = errors;
			if (data5 !== null) {
				const err8 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate398.errors = vErrors;
	return errors === 0;
}
const isWorkflow = validate47;
const schema21 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "workflow.schema.json",
	"title": "Workflow",
	"description": "One business process with one owner, one reviewer and one escalation contact.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	"properties": {
		"apiVersion": { "$ref": "common.schema.json#/definitions/apiVersion" },
		"kind": { "const": "Workflow" },
		"metadata": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"title",
				"team"
			],
			"properties": {
				"name": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "The same as the folder's name."
				},
				"title": {
					"$ref": "common.schema.json#/definitions/line",
					"description": "What people call it: Answer new leads"
				},
				"team": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "A team of people.yaml."
				}
			}
		},
		"spec": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"purpose",
				"owner",
				"reviewer",
				"escalation",
				"stage",
				"risk",
				"playbook",
				"runbooks",
				"dependencies",
				"measures"
			],
			"properties": {
				"purpose": {
					"$ref": "common.schema.json#/definitions/text",
					"description": "Why this workflow exists, in one sentence."
				},
				"owner": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "The one accountable person: an id in people.yaml."
				},
				"reviewer": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "Who approves changes and checks quality; never the owner."
				},
				"escalation": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "Who is called when the owner does not answer."
				},
				"stage": {
					"title": "Stage",
					"enum": [
						"baseline",
						"controlled",
						"standard",
						"paused"
					],
					"description": "Earned by evidence, never by date alone."
				},
				"risk": {
					"type": "object",
					"additionalProperties": false,
					"required": ["decision", "outbound"],
					"properties": {
						"decision": { "$ref": "common.schema.json#/definitions/decision" },
						"outbound": { "$ref": "common.schema.json#/definitions/outbound" }
					}
				},
				"channels": {
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "common.schema.json#/definitions/id" },
					"description": "Where its cases come from: ai-assistant, social-search, direct, ..."
				},
				"playbook": { "$ref": "common.schema.json#/definitions/path" },
				"runbooks": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"rollback": {
							"$ref": "common.schema.json#/definitions/path",
							"description": "How to go back to the way it was done before."
						},
						"response": {
							"type": "array",
							"items": { "$ref": "common.schema.json#/definitions/path" },
							"description": "Response plays: what to do when a threshold fires."
						}
					}
				},
				"dependencies": {
					"type": "array",
					"items": {
						"title": "Dependency",
						"type": "object",
						"additionalProperties": false,
						"required": ["name"],
						"properties": {
							"name": { "$ref": "common.schema.json#/definitions/id" },
							"used_by": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "common.schema.json#/definitions/id" },
								"description": "The playbook steps that need it."
							},
							"timeout": {
								"$ref": "common.schema.json#/definitions/duration",
								"description": "How long to wait before it counts as down."
							},
							"fallback": {
								"$ref": "common.schema.json#/definitions/path",
								"description": "The runbook to follow while it is down."
							}
						}
					}
				},
				"measures": {
					"title": "Measures",
					"type": "object",
					"minProperties": 1,
					"propertyNames": { "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" },
					"properties": {
						"response_time": { "$ref": "#/definitions/duration" },
						"cycle_time": { "$ref": "#/definitions/duration" },
						"completion_quality": { "$ref": "#/definitions/quality" },
						"rework_rate": { "$ref": "#/definitions/rework" },
						"reopen_rate": { "$ref": "#/definitions/reopen" },
						"conversion_assist": { "$ref": "#/definitions/assist" },
						"throughput": { "$ref": "#/definitions/count" },
						"incident_count": { "$ref": "#/definitions/incidents" }
					},
					"additionalProperties": { "anyOf": [
						{ "$ref": "#/definitions/duration" },
						{ "$ref": "#/definitions/rate" },
						{ "$ref": "#/definitions/count" }
					] }
				},
				"tolerance": {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"description": "Adverse variance against the baseline that stops expansion: 20%"
				},
				"thresholds": {
					"type": "array",
					"items": { "$ref": "#/definitions/threshold" }
				},
				"baseline": {
					"title": "Baseline",
					"type": "object",
					"additionalProperties": false,
					"required": ["from", "to"],
					"description": "Inclusive weeks; the numbers are computed from the ledger, never typed in.",
					"properties": {
						"from": { "$ref": "common.schema.json#/definitions/week" },
						"to": { "$ref": "common.schema.json#/definitions/week" }
					}
				},
				"value": {
					"title": "CaseValue",
					"type": "object",
					"additionalProperties": false,
					"required": ["per", "amount"],
					"description": "For the return on investment, where it is known.",
					"properties": {
						"per": { "$ref": "common.schema.json#/definitions/recordType" },
						"amount": {
							"type": "number",
							"exclusiveMinimum": 0,
							"description": "Worth of one, in the currency of settings.yaml."
						},
						"cost": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"tools": {
									"type": "string",
									"pattern": "^[0-9]+(\\.[0-9]+)?/(week|month)$",
									"description": "What the tools cost: 60/month"
								},
								"review": {
									"$ref": "common.schema.json#/definitions/duration",
									"description": "A person's time per case, at the hourly rate of settings.yaml."
								}
							}
						}
					}
				}
			}
		}
	},
	"definitions": {
		"duration": {
			"title": "DurationMeasure",
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": { "$ref": "common.schema.json#/definitions/selector" },
				"to": { "$ref": "common.schema.json#/definitions/selector" },
				"statistic": {
					"title": "Statistic",
					"enum": [
						"p50",
						"p90",
						"p95",
						"mean"
					],
					"description": "What the board shows; p50 unless said otherwise."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" },
				"hours": {
					"enum": ["calendar", "business"],
					"description": "Business hours are those of cadence.yaml; calendar unless said otherwise."
				},
				"of": {
					"enum": ["opened", "finished"],
					"description": "Cases that came in that week (open ones censored), or cases that finished that week. Opened, except for cycle_time."
				}
			}
		},
		"rate": {
			"title": "RateMeasure",
			"type": "object",
			"additionalProperties": false,
			"required": ["of", "where"],
			"properties": {
				"of": {
					"$ref": "common.schema.json#/definitions/selector",
					"description": "The record that puts a case into the rate, in the week of that record."
				},
				"where": {
					"type": "string",
					"minLength": 3,
					"maxLength": 200,
					"description": "The condition on that record that counts: made_sla = true"
				},
				"cases": {
					"$ref": "common.schema.json#/definitions/selector",
					"description": "Only cases that have such a record."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"count": {
			"title": "CountMeasure",
			"type": "object",
			"additionalProperties": false,
			"required": ["count"],
			"properties": {
				"count": { "$ref": "common.schema.json#/definitions/selector" },
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"quality": {
			"title": "QualityMeasure",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"passes": {
					"type": "string",
					"minLength": 3,
					"maxLength": 200,
					"description": "Where a check needs no person: the condition on the case's last completion. Otherwise output.checked records decide."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"rework": {
			"title": "ReworkMeasure",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"activity": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9_]*$",
					"description": "The data field that names the activity; activity unless said otherwise."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"reopen": {
			"title": "ReopenMeasure",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"after": {
					"$ref": "common.schema.json#/definitions/selector",
					"description": "The first completion; first case.completed unless said otherwise."
				},
				"work": {
					"$ref": "common.schema.json#/definitions/selector",
					"description": "What counts as work after it; any case.reopened or case.worked unless said otherwise."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"assist": {
			"title": "AssistMeasure",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"lookback": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "How far back a touch counts; 30d unless said otherwise."
				},
				"goal": { "$ref": "common.schema.json#/definitions/goal" }
			}
		},
		"incidents": {
			"title": "IncidentMeasure",
			"type": "object",
			"additionalProperties": false,
			"properties": { "goal": { "$ref": "common.schema.json#/definitions/goal" } }
		},
		"threshold": {
			"title": "Threshold",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"when",
				"over",
				"then"
			],
			"properties": {
				"id": { "$ref": "common.schema.json#/definitions/id" },
				"when": {
					"type": "string",
					"minLength": 3,
					"maxLength": 120,
					"description": "<measure>[.<statistic>] >|>=|<|<= <value>"
				},
				"over": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "The window that is looked at."
				},
				"at_least": {
					"type": "string",
					"pattern": "^[0-9]+ cases?$",
					"description": "No decision on fewer: 5 cases"
				},
				"for": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "How long it must hold before it fires."
				},
				"clear": {
					"type": "string",
					"minLength": 3,
					"maxLength": 120,
					"description": "When it is over; stricter than `when`, so that it does not flap."
				},
				"then": {
					"title": "Outcome",
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"open_incident": {
							"title": "OpenIncident",
							"type": "object",
							"additionalProperties": false,
							"required": ["severity"],
							"properties": {
								"severity": {
									"title": "Severity",
									"enum": [
										"critical",
										"major",
										"minor"
									]
								},
								"runbook": { "$ref": "common.schema.json#/definitions/path" }
							}
						},
						"pause_expansion": { "const": true },
						"ask": {
							"title": "AskPerson",
							"type": "object",
							"additionalProperties": false,
							"required": ["person", "question"],
							"properties": {
								"person": { "$ref": "common.schema.json#/definitions/id" },
								"question": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					}
				}
			}
		}
	}
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if ("opsbook/v1" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema19.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "low" || data === "high")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"title": "DurationMeasure",
	"type": "object",
	"additionalProperties": false,
	"required": ["from", "to"],
	"properties": {
		"from": { "$ref": "common.schema.json#/definitions/selector" },
		"to": { "$ref": "common.schema.json#/definitions/selector" },
		"statistic": {
			"title": "Statistic",
			"enum": [
				"p50",
				"p90",
				"p95",
				"mean"
			],
			"description": "What the board shows; p50 unless said otherwise."
		},
		"goal": { "$ref": "common.schema.json#/definitions/goal" },
		"hours": {
			"enum": ["calendar", "business"],
			"description": "Business hours are those of cadence.yaml; calendar unless said otherwise."
		},
		"of": {
			"enum": ["opened", "finished"],
			"description": "Cases that came in that week (open ones censored), or cases that finished that week. Opened, except for cycle_time."
		}
	}
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 40) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 40 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 3) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "statistic" || key0 === "goal" || key0 === "hours" || key0 === "of")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from !== void 0) {
			if (!validate75(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate75(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.statistic !== void 0) {
			let data2 = data.statistic;
			if (!(data2 === "p50" || data2 === "p90" || data2 === "p95" || data2 === "mean")) {
				const err3 = {
					instancePath: instancePath + "/statistic",
					schemaPath: "#/properties/statistic/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.statistic.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.hours !== void 0) {
			let data4 = data.hours;
			if (!(data4 === "calendar" || data4 === "business")) {
				const err4 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.hours.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.of !== void 0) {
			let data5 = data.of;
			if (!(data5 === "opened" || data5 === "finished")) {
				const err5 = {
					instancePath: instancePath + "/of",
					schemaPath: "#/properties/of/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.of.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.of === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "of" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.where === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "where" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "of" || key0 === "where" || key0 === "cases" || key0 === "goal")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.of !== void 0) {
			if (!validate75(data.of, {
				instancePath: instancePath + "/of",
				parentData: data,
				parentDataProperty: "of",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			if (typeof data1 === "string") {
				if (func2(data1) > 200) {
					const err3 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data1) < 3) {
					const err4 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			if (!validate75(data.cases, {
				instancePath: instancePath + "/cases",
				parentData: data,
				parentDataProperty: "cases",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "goal")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.count !== void 0) {
			if (!validate75(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "passes" || key0 === "goal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.passes !== void 0) {
			let data0 = data.passes;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/passes",
						schemaPath: "#/properties/passes/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 3) {
					const err2 = {
						instancePath: instancePath + "/passes",
						schemaPath: "#/properties/passes/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/passes",
					schemaPath: "#/properties/passes/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "activity" || key0 === "goal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.activity !== void 0) {
			let data0 = data.activity;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/activity",
						schemaPath: "#/properties/activity/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9_]*$" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/activity",
					schemaPath: "#/properties/activity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "after" || key0 === "work" || key0 === "goal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.after !== void 0) {
			if (!validate75(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.work !== void 0) {
			if (!validate75(data.work, {
				instancePath: instancePath + "/work",
				parentData: data,
				parentDataProperty: "work",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "lookback" || key0 === "goal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lookback !== void 0) {
			if (!validate71(data.lookback, {
				instancePath: instancePath + "/lookback",
				parentData: data,
				parentDataProperty: "lookback",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "goal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.goal !== void 0) {
			if (!validate78(data.goal, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.when === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.over === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "over" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.then === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "then" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "when" || key0 === "over" || key0 === "at_least" || key0 === "for" || key0 === "clear" || key0 === "then")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate50(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (typeof data1 === "string") {
				if (func2(data1) > 120) {
					const err5 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 3) {
					const err6 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.over !== void 0) {
			if (!validate71(data.over, {
				instancePath: instancePath + "/over",
				parentData: data,
				parentDataProperty: "over",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.at_least !== void 0) {
			let data3 = data.at_least;
			if (typeof data3 === "string") {
				if (!pattern9.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/at_least",
						schemaPath: "#/properties/at_least/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+ cases?$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/at_least",
					schemaPath: "#/properties/at_least/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.for !== void 0) {
			if (!validate71(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.clear !== void 0) {
			let data5 = data.clear;
			if (typeof data5 === "string") {
				if (func2(data5) > 120) {
					const err10 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data5) < 3) {
					const err11 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/clear",
					schemaPath: "#/properties/clear/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.then !== void 0) {
			let data6 = data.then;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err13 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "open_incident" || key1 === "pause_expansion" || key1 === "ask")) {
					const err14 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.open_incident !== void 0) {
					let data7 = data6.open_incident;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.severity === void 0) {
							const err15 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key2 in data7) if (!(key2 === "severity" || key2 === "runbook")) {
							const err16 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data7.severity !== void 0) {
							let data8 = data7.severity;
							if (!(data8 === "critical" || data8 === "major" || data8 === "minor")) {
								const err17 = {
									instancePath: instancePath + "/then/open_incident/severity",
									schemaPath: "#/properties/then/properties/open_incident/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.then.properties.open_incident.properties.severity.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data7.runbook !== void 0) {
							if (!validate65(data7.runbook, {
								instancePath: instancePath + "/then/open_incident/runbook",
								parentData: data7,
								parentDataProperty: "runbook",
								rootData
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/then/open_incident",
							schemaPath: "#/properties/then/properties/open_incident/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data6.pause_expansion !== void 0) {
					if (true !== data6.pause_expansion) {
						const err19 = {
							instancePath: instancePath + "/then/pause_expansion",
							schemaPath: "#/properties/then/properties/pause_expansion/const",
							keyword: "const",
							params: { allowedValue: true }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.ask !== void 0) {
					let data11 = data6.ask;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.person === void 0) {
							const err20 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "person" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data11.question === void 0) {
							const err21 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "question" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key3 in data11) if (!(key3 === "person" || key3 === "question")) {
							const err22 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11.person !== void 0) {
							if (!validate50(data11.person, {
								instancePath: instancePath + "/then/ask/person",
								parentData: data11,
								parentDataProperty: "person",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
						}
						if (data11.question !== void 0) {
							if (!validate52(data11.question, {
								instancePath: instancePath + "/then/ask/question",
								parentData: data11,
								parentDataProperty: "question",
								rootData
							})) {
								vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/then/ask",
							schemaPath: "#/properties/then/properties/ask/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)?/(week|month)$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.spec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (!validate48(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("Workflow" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Workflow" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data2 = data.metadata;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					const err6 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.title === void 0) {
					const err7 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "title" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.team === void 0) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "team" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "title" || key1 === "team")) {
					const err9 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.name !== void 0) {
					if (!validate50(data2.name, {
						instancePath: instancePath + "/metadata/name",
						parentData: data2,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data2.title !== void 0) {
					if (!validate52(data2.title, {
						instancePath: instancePath + "/metadata/title",
						parentData: data2,
						parentDataProperty: "title",
						rootData
					})) {
						vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
						errors = vErrors.length;
					}
				}
				if (data2.team !== void 0) {
					if (!validate50(data2.team, {
						instancePath: instancePath + "/metadata/team",
						parentData: data2,
						parentDataProperty: "team",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.spec !== void 0) {
			let data6 = data.spec;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.purpose === void 0) {
					const err11 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "purpose" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6.owner === void 0) {
					const err12 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "owner" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.reviewer === void 0) {
					const err13 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "reviewer" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6.escalation === void 0) {
					const err14 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "escalation" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.stage === void 0) {
					const err15 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "stage" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.risk === void 0) {
					const err16 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "risk" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.playbook === void 0) {
					const err17 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "playbook" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data6.runbooks === void 0) {
					const err18 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "runbooks" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.dependencies === void 0) {
					const err19 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "dependencies" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6.measures === void 0) {
					const err20 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/required",
						keyword: "required",
						params: { missingProperty: "measures" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key2 in data6) if (!func12.call(schema21.properties.spec.properties, key2)) {
					const err21 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6.purpose !== void 0) {
					if (!validate55(data6.purpose, {
						instancePath: instancePath + "/spec/purpose",
						parentData: data6,
						parentDataProperty: "purpose",
						rootData
					})) {
						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
						errors = vErrors.length;
					}
				}
				if (data6.owner !== void 0) {
					if (!validate50(data6.owner, {
						instancePath: instancePath + "/spec/owner",
						parentData: data6,
						parentDataProperty: "owner",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data6.reviewer !== void 0) {
					if (!validate50(data6.reviewer, {
						instancePath: instancePath + "/spec/reviewer",
						parentData: data6,
						parentDataProperty: "reviewer",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data6.escalation !== void 0) {
					if (!validate50(data6.escalation, {
						instancePath: instancePath + "/spec/escalation",
						parentData: data6,
						parentDataProperty: "escalation",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data6.stage !== void 0) {
					let data11 = data6.stage;
					if (!(data11 === "baseline" || data11 === "controlled" || data11 === "standard" || data11 === "paused")) {
						const err22 = {
							instancePath: instancePath + "/spec/stage",
							schemaPath: "#/properties/spec/properties/stage/enum",
							keyword: "enum",
							params: { allowedValues: schema21.properties.spec.properties.stage.enum }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data6.risk !== void 0) {
					let data12 = data6.risk;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.decision === void 0) {
							const err23 = {
								instancePath: instancePath + "/spec/risk",
								schemaPath: "#/properties/spec/properties/risk/required",
								keyword: "required",
								params: { missingProperty: "decision" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data12.outbound === void 0) {
							const err24 = {
								instancePath: instancePath + "/spec/risk",
								schemaPath: "#/properties/spec/properties/risk/required",
								keyword: "required",
								params: { missingProperty: "outbound" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key3 in data12) if (!(key3 === "decision" || key3 === "outbound")) {
							const err25 = {
								instancePath: instancePath + "/spec/risk",
								schemaPath: "#/properties/spec/properties/risk/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data12.decision !== void 0) {
							if (!validate60(data12.decision, {
								instancePath: instancePath + "/spec/risk/decision",
								parentData: data12,
								parentDataProperty: "decision",
								rootData
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data12.outbound !== void 0) {
							if (!validate62(data12.outbound, {
								instancePath: instancePath + "/spec/risk/outbound",
								parentData: data12,
								parentDataProperty: "outbound",
								rootData
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/spec/risk",
							schemaPath: "#/properties/spec/properties/risk/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data6.channels !== void 0) {
					let data15 = data6.channels;
					if (Array.isArray(data15)) {
						const len0 = data15.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate50(data15[i0], {
							instancePath: instancePath + "/spec/channels/" + i0,
							parentData: data15,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
							errors = vErrors.length;
						}
						let i1 = data15.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data15[i1], data15[j0])) {
								const err27 = {
									instancePath: instancePath + "/spec/channels",
									schemaPath: "#/properties/spec/properties/channels/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
								break outer0;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/spec/channels",
							schemaPath: "#/properties/spec/properties/channels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data6.playbook !== void 0) {
					if (!validate65(data6.playbook, {
						instancePath: instancePath + "/spec/playbook",
						parentData: data6,
						parentDataProperty: "playbook",
						rootData
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
				if (data6.runbooks !== void 0) {
					let data18 = data6.runbooks;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						for (const key4 in data18) if (!(key4 === "rollback" || key4 === "response")) {
							const err29 = {
								instancePath: instancePath + "/spec/runbooks",
								schemaPath: "#/properties/spec/properties/runbooks/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data18.rollback !== void 0) {
							if (!validate65(data18.rollback, {
								instancePath: instancePath + "/spec/runbooks/rollback",
								parentData: data18,
								parentDataProperty: "rollback",
								rootData
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
						}
						if (data18.response !== void 0) {
							let data20 = data18.response;
							if (Array.isArray(data20)) {
								const len1 = data20.length;
								for (let i2 = 0; i2 < len1; i2++) if (!validate65(data20[i2], {
									instancePath: instancePath + "/spec/runbooks/response/" + i2,
									parentData: data20,
									parentDataProperty: i2,
									rootData
								})) {
									vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
									errors = vErrors.length;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/spec/runbooks/response",
									schemaPath: "#/properties/spec/properties/runbooks/properties/response/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/spec/runbooks",
							schemaPath: "#/properties/spec/properties/runbooks/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data6.dependencies !== void 0) {
					let data22 = data6.dependencies;
					if (Array.isArray(data22)) {
						const len2 = data22.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data23 = data22[i3];
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.name === void 0) {
									const err32 = {
										instancePath: instancePath + "/spec/dependencies/" + i3,
										schemaPath: "#/properties/spec/properties/dependencies/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								for (const key5 in data23) if (!(key5 === "name" || key5 === "used_by" || key5 === "timeout" || key5 === "fallback")) {
									const err33 = {
										instancePath: instancePath + "/spec/dependencies/" + i3,
										schemaPath: "#/properties/spec/properties/dependencies/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 }
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (data23.name !== void 0) {
									if (!validate50(data23.name, {
										instancePath: instancePath + "/spec/dependencies/" + i3 + "/name",
										parentData: data23,
										parentDataProperty: "name",
										rootData
									})) {
										vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
										errors = vErrors.length;
									}
								}
								if (data23.used_by !== void 0) {
									let data25 = data23.used_by;
									if (Array.isArray(data25)) {
										if (data25.length < 1) {
											const err34 = {
												instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by",
												schemaPath: "#/properties/spec/properties/dependencies/items/properties/used_by/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										const len3 = data25.length;
										for (let i4 = 0; i4 < len3; i4++) if (!validate50(data25[i4], {
											instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by/" + i4,
											parentData: data25,
											parentDataProperty: i4,
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
											errors = vErrors.length;
										}
									} else {
										const err35 = {
											instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by",
											schemaPath: "#/properties/spec/properties/dependencies/items/properties/used_by/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								}
								if (data23.timeout !== void 0) {
									if (!validate71(data23.timeout, {
										instancePath: instancePath + "/spec/dependencies/" + i3 + "/timeout",
										parentData: data23,
										parentDataProperty: "timeout",
										rootData
									})) {
										vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
										errors = vErrors.length;
									}
								}
								if (data23.fallback !== void 0) {
									if (!validate65(data23.fallback, {
										instancePath: instancePath + "/spec/dependencies/" + i3 + "/fallback",
										parentData: data23,
										parentDataProperty: "fallback",
										rootData
									})) {
										vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/spec/dependencies/" + i3,
									schemaPath: "#/properties/spec/properties/dependencies/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/spec/dependencies",
							schemaPath: "#/properties/spec/properties/dependencies/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data6.measures !== void 0) {
					let data29 = data6.measures;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (Object.keys(data29).length < 1) {
							const err38 = {
								instancePath: instancePath + "/spec/measures",
								schemaPath: "#/properties/spec/properties/measures/minProperties",
								keyword: "minProperties",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						for (const key6 in data29) {
							const _errs47 = errors;
							if (typeof key6 === "string") {
								if (!pattern6.test(key6)) {
									const err39 = {
										instancePath: instancePath + "/spec/measures",
										schemaPath: "#/properties/spec/properties/measures/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" },
										propertyName: key6
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
							if (!(_errs47 === errors)) {
								const err40 = {
									instancePath: instancePath + "/spec/measures",
									schemaPath: "#/properties/spec/properties/measures/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key6 }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						for (const key7 in data29) if (!(key7 === "response_time" || key7 === "cycle_time" || key7 === "completion_quality" || key7 === "rework_rate" || key7 === "reopen_rate" || key7 === "conversion_assist" || key7 === "throughput" || key7 === "incident_count")) {
							let data30 = data29[key7];
							const _errs50 = errors;
							let valid17 = false;
							const _errs51 = errors;
							if (!validate74(data30, {
								instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data29,
								parentDataProperty: key7,
								rootData
							})) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs51 === errors;
							valid17 = valid17 || _valid0;
							if (!valid17) {
								const _errs52 = errors;
								if (!validate81(data30, {
									instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data29,
									parentDataProperty: key7,
									rootData
								})) {
									vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs52 === errors;
								valid17 = valid17 || _valid0;
								if (!valid17) {
									const _errs53 = errors;
									if (!validate86(data30, {
										instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data29,
										parentDataProperty: key7,
										rootData
									})) {
										vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs53 === errors;
									valid17 = valid17 || _valid0;
								}
							}
							if (!valid17) {
								const err41 = {
									instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/spec/properties/measures/additionalProperties/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							} else {
								errors = _errs50;
								if (vErrors !== null) {
									if (_errs50) vErrors.length = _errs50;
									else vErrors = null;
								}
							}
						}
						if (data29.response_time !== void 0) {
							if (!validate74(data29.response_time, {
								instancePath: instancePath + "/spec/measures/response_time",
								parentData: data29,
								parentDataProperty: "response_time",
								rootData
							})) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
								errors = vErrors.length;
							}
						}
						if (data29.cycle_time !== void 0) {
							if (!validate74(data29.cycle_time, {
								instancePath: instancePath + "/spec/measures/cycle_time",
								parentData: data29,
								parentDataProperty: "cycle_time",
								rootData
							})) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
								errors = vErrors.length;
							}
						}
						if (data29.completion_quality !== void 0) {
							if (!validate92(data29.completion_quality, {
								instancePath: instancePath + "/spec/measures/completion_quality",
								parentData: data29,
								parentDataProperty: "completion_quality",
								rootData
							})) {
								vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
								errors = vErrors.length;
							}
						}
						if (data29.rework_rate !== void 0) {
							if (!validate95(data29.rework_rate, {
								instancePath: instancePath + "/spec/measures/rework_rate",
								parentData: data29,
								parentDataProperty: "rework_rate",
								rootData
							})) {
								vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
								errors = vErrors.length;
							}
						}
						if (data29.reopen_rate !== void 0) {
							if (!validate98(data29.reopen_rate, {
								instancePath: instancePath + "/spec/measures/reopen_rate",
								parentData: data29,
								parentDataProperty: "reopen_rate",
								rootData
							})) {
								vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
								errors = vErrors.length;
							}
						}
						if (data29.conversion_assist !== void 0) {
							if (!validate103(data29.conversion_assist, {
								instancePath: instancePath + "/spec/measures/conversion_assist",
								parentData: data29,
								parentDataProperty: "conversion_assist",
								rootData
							})) {
								vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
								errors = vErrors.length;
							}
						}
						if (data29.throughput !== void 0) {
							if (!validate86(data29.throughput, {
								instancePath: instancePath + "/spec/measures/throughput",
								parentData: data29,
								parentDataProperty: "throughput",
								rootData
							})) {
								vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
								errors = vErrors.length;
							}
						}
						if (data29.incident_count !== void 0) {
							if (!validate108(data29.incident_count, {
								instancePath: instancePath + "/spec/measures/incident_count",
								parentData: data29,
								parentDataProperty: "incident_count",
								rootData
							})) {
								vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/spec/measures",
							schemaPath: "#/properties/spec/properties/measures/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data6.tolerance !== void 0) {
					let data39 = data6.tolerance;
					if (typeof data39 === "string") {
						if (!pattern8.test(data39)) {
							const err43 = {
								instancePath: instancePath + "/spec/tolerance",
								schemaPath: "#/properties/spec/properties/tolerance/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/spec/tolerance",
							schemaPath: "#/properties/spec/properties/tolerance/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data6.thresholds !== void 0) {
					let data40 = data6.thresholds;
					if (Array.isArray(data40)) {
						const len4 = data40.length;
						for (let i5 = 0; i5 < len4; i5++) if (!validate111(data40[i5], {
							instancePath: instancePath + "/spec/thresholds/" + i5,
							parentData: data40,
							parentDataProperty: i5,
							rootData
						})) {
							vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
							errors = vErrors.length;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/spec/thresholds",
							schemaPath: "#/properties/spec/properties/thresholds/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data6.baseline !== void 0) {
					let data42 = data6.baseline;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.from === void 0) {
							const err46 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/properties/spec/properties/baseline/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data42.to === void 0) {
							const err47 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/properties/spec/properties/baseline/required",
								keyword: "required",
								params: { missingProperty: "to" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						for (const key8 in data42) if (!(key8 === "from" || key8 === "to")) {
							const err48 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/properties/spec/properties/baseline/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data42.from !== void 0) {
							if (!validate119(data42.from, {
								instancePath: instancePath + "/spec/baseline/from",
								parentData: data42,
								parentDataProperty: "from",
								rootData
							})) {
								vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
								errors = vErrors.length;
							}
						}
						if (data42.to !== void 0) {
							if (!validate119(data42.to, {
								instancePath: instancePath + "/spec/baseline/to",
								parentData: data42,
								parentDataProperty: "to",
								rootData
							})) {
								vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/spec/baseline",
							schemaPath: "#/properties/spec/properties/baseline/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data6.value !== void 0) {
					let data45 = data6.value;
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (data45.per === void 0) {
							const err50 = {
								instancePath: instancePath + "/spec/value",
								schemaPath: "#/properties/spec/properties/value/required",
								keyword: "required",
								params: { missingProperty: "per" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data45.amount === void 0) {
							const err51 = {
								instancePath: instancePath + "/spec/value",
								schemaPath: "#/properties/spec/properties/value/required",
								keyword: "required",
								params: { missingProperty: "amount" }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key9 in data45) if (!(key9 === "per" || key9 === "amount" || key9 === "cost")) {
							const err52 = {
								instancePath: instancePath + "/spec/value",
								schemaPath: "#/properties/spec/properties/value/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data45.per !== void 0) {
							if (!validate122(data45.per, {
								instancePath: instancePath + "/spec/value/per",
								parentData: data45,
								parentDataProperty: "per",
								rootData
							})) {
								vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
								errors = vErrors.length;
							}
						}
						if (data45.amount !== void 0) {
							let data47 = data45.amount;
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 <= 0 || isNaN(data47)) {
									const err53 = {
										instancePath: instancePath + "/spec/value/amount",
										schemaPath: "#/properties/spec/properties/value/properties/amount/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/spec/value/amount",
									schemaPath: "#/properties/spec/properties/value/properties/amount/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data45.cost !== void 0) {
							let data48 = data45.cost;
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								for (const key10 in data48) if (!(key10 === "tools" || key10 === "review")) {
									const err55 = {
										instancePath: instancePath + "/spec/value/cost",
										schemaPath: "#/properties/spec/properties/value/properties/cost/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data48.tools !== void 0) {
									let data49 = data48.tools;
									if (typeof data49 === "string") {
										if (!pattern12.test(data49)) {
											const err56 = {
												instancePath: instancePath + "/spec/value/cost/tools",
												schemaPath: "#/properties/spec/properties/value/properties/cost/properties/tools/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]+(\\.[0-9]+)?/(week|month)$" }
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/spec/value/cost/tools",
											schemaPath: "#/properties/spec/properties/value/properties/cost/properties/tools/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data48.review !== void 0) {
									if (!validate71(data48.review, {
										instancePath: instancePath + "/spec/value/cost/review",
										parentData: data48,
										parentDataProperty: "review",
										rootData
									})) {
										vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/spec/value/cost",
									schemaPath: "#/properties/spec/properties/value/properties/cost/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/spec/value",
							schemaPath: "#/properties/spec/properties/value/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
	} else {
		const err61 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err61];
		else vErrors.push(err61);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}

export { isApprovalPolicy, isAttributionOutput, isCadence, isDefinitions, isEventRecord, isEventType, isMeasureOutput, isPeople, isPlaybook, isPrompt, isRiskPolicy, isRunbook, isServiceModule, isSettings, isSource, isWeekFacts, isWeekManifest, isWorkflow };