// actions/core/catalog/generated/validators.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
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
const isApprovalPolicy = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const func2 = require_ucs2length().default;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate25.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate31.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate31.errors = vErrors;
	return true;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate34.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
const func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("ApprovalPolicy" !== data.kind) {
								validate21.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "ApprovalPolicy" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate25(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.default === void 0 && (missing1 = "default") || data3.paths === void 0 && (missing1 = "paths")) {
												validate21.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "default" || key1 === "paths")) {
													validate21.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.default !== void 0) {
														let data4 = data3.default;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (Array.isArray(data4)) {
																if (data4.length < 1) {
																	validate21.errors = [{
																		instancePath: instancePath + "/spec/default",
																		schemaPath: "#/properties/spec/properties/default/minItems",
																		keyword: "minItems",
																		params: { limit: 1 }
																	}];
																	return false;
																} else {
																	var valid2 = true;
																	const len0 = data4.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs10 = errors;
																		if (!validate31(data4[i0], {
																			instancePath: instancePath + "/spec/default/" + i0,
																			parentData: data4,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																			errors = vErrors.length;
																		}
																		var valid2 = _errs10 === errors;
																		if (!valid2) break;
																	}
																	if (valid2) {
																		let i1 = data4.length;
																		let j0;
																		if (i1 > 1) {
																			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data4[i1], data4[j0])) {
																				validate21.errors = [{
																					instancePath: instancePath + "/spec/default",
																					schemaPath: "#/properties/spec/properties/default/uniqueItems",
																					keyword: "uniqueItems",
																					params: {
																						i: i1,
																						j: j0
																					}
																				}];
																				return false;
																			}
																		}
																	}
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/spec/default",
																	schemaPath: "#/properties/spec/properties/default/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.paths !== void 0) {
															let data6 = data3.paths;
															const _errs11 = errors;
															if (errors === _errs11) {
																if (Array.isArray(data6)) {
																	const len1 = data6.length;
																	for (let i2 = 0; i2 < len1; i2++) {
																		let data7 = data6[i2];
																		const _errs13 = errors;
																		if (errors === _errs13) {
																			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																				let missing2;
																				if (data7.path === void 0 && (missing2 = "path") || data7.approvers === void 0 && (missing2 = "approvers")) {
																					validate21.errors = [{
																						instancePath: instancePath + "/spec/paths/" + i2,
																						schemaPath: "#/properties/spec/properties/paths/items/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					}];
																					return false;
																				} else {
																					const _errs15 = errors;
																					for (const key2 in data7) if (!(key2 === "path" || key2 === "approvers" || key2 === "why")) {
																						validate21.errors = [{
																							instancePath: instancePath + "/spec/paths/" + i2,
																							schemaPath: "#/properties/spec/properties/paths/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 }
																						}];
																						return false;
																					}
																					if (_errs15 === errors) {
																						if (data7.path !== void 0) {
																							let data8 = data7.path;
																							const _errs16 = errors;
																							if (errors === _errs16) {
																								if (typeof data8 === "string") {
																									if (func2(data8) > 200) {
																										validate21.errors = [{
																											instancePath: instancePath + "/spec/paths/" + i2 + "/path",
																											schemaPath: "#/properties/spec/properties/paths/items/properties/path/maxLength",
																											keyword: "maxLength",
																											params: { limit: 200 }
																										}];
																										return false;
																									} else if (func2(data8) < 1) {
																										validate21.errors = [{
																											instancePath: instancePath + "/spec/paths/" + i2 + "/path",
																											schemaPath: "#/properties/spec/properties/paths/items/properties/path/minLength",
																											keyword: "minLength",
																											params: { limit: 1 }
																										}];
																										return false;
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/spec/paths/" + i2 + "/path",
																										schemaPath: "#/properties/spec/properties/paths/items/properties/path/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							var valid5 = _errs16 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data7.approvers !== void 0) {
																								let data9 = data7.approvers;
																								const _errs18 = errors;
																								if (errors === _errs18) {
																									if (Array.isArray(data9)) {
																										if (data9.length < 1) {
																											validate21.errors = [{
																												instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
																												schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											var valid6 = true;
																											const len2 = data9.length;
																											for (let i3 = 0; i3 < len2; i3++) {
																												const _errs20 = errors;
																												if (!validate31(data9[i3], {
																													instancePath: instancePath + "/spec/paths/" + i2 + "/approvers/" + i3,
																													parentData: data9,
																													parentDataProperty: i3,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																													errors = vErrors.length;
																												}
																												var valid6 = _errs20 === errors;
																												if (!valid6) break;
																											}
																											if (valid6) {
																												let i4 = data9.length;
																												let j1;
																												if (i4 > 1) {
																													outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data9[i4], data9[j1])) {
																														validate21.errors = [{
																															instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
																															schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/uniqueItems",
																															keyword: "uniqueItems",
																															params: {
																																i: i4,
																																j: j1
																															}
																														}];
																														return false;
																													}
																												}
																											}
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/spec/paths/" + i2 + "/approvers",
																											schemaPath: "#/properties/spec/properties/paths/items/properties/approvers/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid5 = _errs18 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data7.why !== void 0) {
																									const _errs21 = errors;
																									if (!validate34(data7.why, {
																										instancePath: instancePath + "/spec/paths/" + i2 + "/why",
																										parentData: data7,
																										parentDataProperty: "why",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																										errors = vErrors.length;
																									}
																									var valid5 = _errs21 === errors;
																								} else var valid5 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/spec/paths/" + i2,
																					schemaPath: "#/properties/spec/properties/paths/items/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		if (!(_errs13 === errors)) break;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/spec/paths",
																		schemaPath: "#/properties/spec/properties/paths/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const isCadence = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate37.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate39.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const formats0 = require_formats().fullFormats.date;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			}];
			return false;
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
const pattern14 = new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
const pattern2 = new RegExp("^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$", "u");
const pattern9 = new RegExp("^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern12 = new RegExp("^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate36.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate37(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Cadence" !== data.kind) {
								validate36.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Cadence" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate39(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.zone === void 0 && (missing1 = "zone") || data3.business_hours === void 0 && (missing1 = "business_hours") || data3.weekly === void 0 && (missing1 = "weekly") || data3.audit === void 0 && (missing1 = "audit")) {
												validate36.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "zone" || key1 === "business_hours" || key1 === "holidays" || key1 === "weekly" || key1 === "monthly" || key1 === "audit" || key1 === "acknowledge")) {
													validate36.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.zone !== void 0) {
														let data4 = data3.zone;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data4 === "string") {
																if (func2(data4) > 60) {
																	validate36.errors = [{
																		instancePath: instancePath + "/spec/zone",
																		schemaPath: "#/properties/spec/properties/zone/maxLength",
																		keyword: "maxLength",
																		params: { limit: 60 }
																	}];
																	return false;
																} else if (func2(data4) < 1) {
																	validate36.errors = [{
																		instancePath: instancePath + "/spec/zone",
																		schemaPath: "#/properties/spec/properties/zone/minLength",
																		keyword: "minLength",
																		params: { limit: 1 }
																	}];
																	return false;
																}
															} else {
																validate36.errors = [{
																	instancePath: instancePath + "/spec/zone",
																	schemaPath: "#/properties/spec/properties/zone/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.business_hours !== void 0) {
															let data5 = data3.business_hours;
															const _errs10 = errors;
															if (errors === _errs10) {
																if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																	if (Object.keys(data5).length < 1) {
																		validate36.errors = [{
																			instancePath: instancePath + "/spec/business_hours",
																			schemaPath: "#/properties/spec/properties/business_hours/minProperties",
																			keyword: "minProperties",
																			params: { limit: 1 }
																		}];
																		return false;
																	} else {
																		const _errs12 = errors;
																		for (const key2 in data5) if (!(key2 === "mon" || key2 === "tue" || key2 === "wed" || key2 === "thu" || key2 === "fri" || key2 === "sat" || key2 === "sun")) {
																			validate36.errors = [{
																				instancePath: instancePath + "/spec/business_hours",
																				schemaPath: "#/properties/spec/properties/business_hours/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 }
																			}];
																			return false;
																		}
																		if (_errs12 === errors) {
																			if (data5.mon !== void 0) {
																				let data6 = data5.mon;
																				const _errs13 = errors;
																				if (errors === _errs13) {
																					if (Array.isArray(data6)) {
																						if (data6.length > 4) {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/business_hours/mon",
																								schemaPath: "#/properties/spec/properties/business_hours/properties/mon/maxItems",
																								keyword: "maxItems",
																								params: { limit: 4 }
																							}];
																							return false;
																						} else if (data6.length < 1) {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/business_hours/mon",
																								schemaPath: "#/properties/spec/properties/business_hours/properties/mon/minItems",
																								keyword: "minItems",
																								params: { limit: 1 }
																							}];
																							return false;
																						} else {
																							const len0 = data6.length;
																							for (let i0 = 0; i0 < len0; i0++) {
																								let data7 = data6[i0];
																								const _errs15 = errors;
																								if (errors === _errs15) {
																									if (typeof data7 === "string") {
																										if (!pattern2.test(data7)) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/business_hours/mon/" + i0,
																												schemaPath: "#/properties/spec/properties/business_hours/properties/mon/items/pattern",
																												keyword: "pattern",
																												params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																											}];
																											return false;
																										}
																									} else {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/business_hours/mon/" + i0,
																											schemaPath: "#/properties/spec/properties/business_hours/properties/mon/items/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								if (!(_errs15 === errors)) break;
																							}
																						}
																					} else {
																						validate36.errors = [{
																							instancePath: instancePath + "/spec/business_hours/mon",
																							schemaPath: "#/properties/spec/properties/business_hours/properties/mon/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs13 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data5.tue !== void 0) {
																					let data8 = data5.tue;
																					const _errs17 = errors;
																					if (errors === _errs17) {
																						if (Array.isArray(data8)) {
																							if (data8.length > 4) {
																								validate36.errors = [{
																									instancePath: instancePath + "/spec/business_hours/tue",
																									schemaPath: "#/properties/spec/properties/business_hours/properties/tue/maxItems",
																									keyword: "maxItems",
																									params: { limit: 4 }
																								}];
																								return false;
																							} else if (data8.length < 1) {
																								validate36.errors = [{
																									instancePath: instancePath + "/spec/business_hours/tue",
																									schemaPath: "#/properties/spec/properties/business_hours/properties/tue/minItems",
																									keyword: "minItems",
																									params: { limit: 1 }
																								}];
																								return false;
																							} else {
																								const len1 = data8.length;
																								for (let i1 = 0; i1 < len1; i1++) {
																									let data9 = data8[i1];
																									const _errs19 = errors;
																									if (errors === _errs19) {
																										if (typeof data9 === "string") {
																											if (!pattern2.test(data9)) {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/business_hours/tue/" + i1,
																													schemaPath: "#/properties/spec/properties/business_hours/properties/tue/items/pattern",
																													keyword: "pattern",
																													params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																												}];
																												return false;
																											}
																										} else {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/business_hours/tue/" + i1,
																												schemaPath: "#/properties/spec/properties/business_hours/properties/tue/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									if (!(_errs19 === errors)) break;
																								}
																							}
																						} else {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/business_hours/tue",
																								schemaPath: "#/properties/spec/properties/business_hours/properties/tue/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs17 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data5.wed !== void 0) {
																						let data10 = data5.wed;
																						const _errs21 = errors;
																						if (errors === _errs21) {
																							if (Array.isArray(data10)) {
																								if (data10.length > 4) {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/business_hours/wed",
																										schemaPath: "#/properties/spec/properties/business_hours/properties/wed/maxItems",
																										keyword: "maxItems",
																										params: { limit: 4 }
																									}];
																									return false;
																								} else if (data10.length < 1) {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/business_hours/wed",
																										schemaPath: "#/properties/spec/properties/business_hours/properties/wed/minItems",
																										keyword: "minItems",
																										params: { limit: 1 }
																									}];
																									return false;
																								} else {
																									const len2 = data10.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										let data11 = data10[i2];
																										const _errs23 = errors;
																										if (errors === _errs23) {
																											if (typeof data11 === "string") {
																												if (!pattern2.test(data11)) {
																													validate36.errors = [{
																														instancePath: instancePath + "/spec/business_hours/wed/" + i2,
																														schemaPath: "#/properties/spec/properties/business_hours/properties/wed/items/pattern",
																														keyword: "pattern",
																														params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																													}];
																													return false;
																												}
																											} else {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/business_hours/wed/" + i2,
																													schemaPath: "#/properties/spec/properties/business_hours/properties/wed/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																										}
																										if (!(_errs23 === errors)) break;
																									}
																								}
																							} else {
																								validate36.errors = [{
																									instancePath: instancePath + "/spec/business_hours/wed",
																									schemaPath: "#/properties/spec/properties/business_hours/properties/wed/type",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid2 = _errs21 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data5.thu !== void 0) {
																							let data12 = data5.thu;
																							const _errs25 = errors;
																							if (errors === _errs25) {
																								if (Array.isArray(data12)) {
																									if (data12.length > 4) {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/business_hours/thu",
																											schemaPath: "#/properties/spec/properties/business_hours/properties/thu/maxItems",
																											keyword: "maxItems",
																											params: { limit: 4 }
																										}];
																										return false;
																									} else if (data12.length < 1) {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/business_hours/thu",
																											schemaPath: "#/properties/spec/properties/business_hours/properties/thu/minItems",
																											keyword: "minItems",
																											params: { limit: 1 }
																										}];
																										return false;
																									} else {
																										const len3 = data12.length;
																										for (let i3 = 0; i3 < len3; i3++) {
																											let data13 = data12[i3];
																											const _errs27 = errors;
																											if (errors === _errs27) {
																												if (typeof data13 === "string") {
																													if (!pattern2.test(data13)) {
																														validate36.errors = [{
																															instancePath: instancePath + "/spec/business_hours/thu/" + i3,
																															schemaPath: "#/properties/spec/properties/business_hours/properties/thu/items/pattern",
																															keyword: "pattern",
																															params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																														}];
																														return false;
																													}
																												} else {
																													validate36.errors = [{
																														instancePath: instancePath + "/spec/business_hours/thu/" + i3,
																														schemaPath: "#/properties/spec/properties/business_hours/properties/thu/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																											}
																											if (!(_errs27 === errors)) break;
																										}
																									}
																								} else {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/business_hours/thu",
																										schemaPath: "#/properties/spec/properties/business_hours/properties/thu/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs25 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data5.fri !== void 0) {
																								let data14 = data5.fri;
																								const _errs29 = errors;
																								if (errors === _errs29) {
																									if (Array.isArray(data14)) {
																										if (data14.length > 4) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/business_hours/fri",
																												schemaPath: "#/properties/spec/properties/business_hours/properties/fri/maxItems",
																												keyword: "maxItems",
																												params: { limit: 4 }
																											}];
																											return false;
																										} else if (data14.length < 1) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/business_hours/fri",
																												schemaPath: "#/properties/spec/properties/business_hours/properties/fri/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											const len4 = data14.length;
																											for (let i4 = 0; i4 < len4; i4++) {
																												let data15 = data14[i4];
																												const _errs31 = errors;
																												if (errors === _errs31) {
																													if (typeof data15 === "string") {
																														if (!pattern2.test(data15)) {
																															validate36.errors = [{
																																instancePath: instancePath + "/spec/business_hours/fri/" + i4,
																																schemaPath: "#/properties/spec/properties/business_hours/properties/fri/items/pattern",
																																keyword: "pattern",
																																params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																															}];
																															return false;
																														}
																													} else {
																														validate36.errors = [{
																															instancePath: instancePath + "/spec/business_hours/fri/" + i4,
																															schemaPath: "#/properties/spec/properties/business_hours/properties/fri/items/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																												}
																												if (!(_errs31 === errors)) break;
																											}
																										}
																									} else {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/business_hours/fri",
																											schemaPath: "#/properties/spec/properties/business_hours/properties/fri/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs29 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data5.sat !== void 0) {
																									let data16 = data5.sat;
																									const _errs33 = errors;
																									if (errors === _errs33) {
																										if (Array.isArray(data16)) {
																											if (data16.length > 4) {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/business_hours/sat",
																													schemaPath: "#/properties/spec/properties/business_hours/properties/sat/maxItems",
																													keyword: "maxItems",
																													params: { limit: 4 }
																												}];
																												return false;
																											} else if (data16.length < 1) {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/business_hours/sat",
																													schemaPath: "#/properties/spec/properties/business_hours/properties/sat/minItems",
																													keyword: "minItems",
																													params: { limit: 1 }
																												}];
																												return false;
																											} else {
																												const len5 = data16.length;
																												for (let i5 = 0; i5 < len5; i5++) {
																													let data17 = data16[i5];
																													const _errs35 = errors;
																													if (errors === _errs35) {
																														if (typeof data17 === "string") {
																															if (!pattern2.test(data17)) {
																																validate36.errors = [{
																																	instancePath: instancePath + "/spec/business_hours/sat/" + i5,
																																	schemaPath: "#/properties/spec/properties/business_hours/properties/sat/items/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																																}];
																																return false;
																															}
																														} else {
																															validate36.errors = [{
																																instancePath: instancePath + "/spec/business_hours/sat/" + i5,
																																schemaPath: "#/properties/spec/properties/business_hours/properties/sat/items/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																													}
																													if (!(_errs35 === errors)) break;
																												}
																											}
																										} else {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/business_hours/sat",
																												schemaPath: "#/properties/spec/properties/business_hours/properties/sat/type",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs33 === errors;
																								} else var valid2 = true;
																								if (valid2) {
																									if (data5.sun !== void 0) {
																										let data18 = data5.sun;
																										const _errs37 = errors;
																										if (errors === _errs37) {
																											if (Array.isArray(data18)) {
																												if (data18.length > 4) {
																													validate36.errors = [{
																														instancePath: instancePath + "/spec/business_hours/sun",
																														schemaPath: "#/properties/spec/properties/business_hours/properties/sun/maxItems",
																														keyword: "maxItems",
																														params: { limit: 4 }
																													}];
																													return false;
																												} else if (data18.length < 1) {
																													validate36.errors = [{
																														instancePath: instancePath + "/spec/business_hours/sun",
																														schemaPath: "#/properties/spec/properties/business_hours/properties/sun/minItems",
																														keyword: "minItems",
																														params: { limit: 1 }
																													}];
																													return false;
																												} else {
																													const len6 = data18.length;
																													for (let i6 = 0; i6 < len6; i6++) {
																														let data19 = data18[i6];
																														const _errs39 = errors;
																														if (errors === _errs39) {
																															if (typeof data19 === "string") {
																																if (!pattern2.test(data19)) {
																																	validate36.errors = [{
																																		instancePath: instancePath + "/spec/business_hours/sun/" + i6,
																																		schemaPath: "#/properties/spec/properties/business_hours/properties/sun/items/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$" }
																																	}];
																																	return false;
																																}
																															} else {
																																validate36.errors = [{
																																	instancePath: instancePath + "/spec/business_hours/sun/" + i6,
																																	schemaPath: "#/properties/spec/properties/business_hours/properties/sun/items/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																														}
																														if (!(_errs39 === errors)) break;
																													}
																												}
																											} else {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/business_hours/sun",
																													schemaPath: "#/properties/spec/properties/business_hours/properties/sun/type",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid2 = _errs37 === errors;
																									} else var valid2 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate36.errors = [{
																		instancePath: instancePath + "/spec/business_hours",
																		schemaPath: "#/properties/spec/properties/business_hours/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.holidays !== void 0) {
																let data20 = data3.holidays;
																const _errs41 = errors;
																if (errors === _errs41) {
																	if (Array.isArray(data20)) {
																		const len7 = data20.length;
																		for (let i7 = 0; i7 < len7; i7++) {
																			let data21 = data20[i7];
																			const _errs43 = errors;
																			if (errors === _errs43) {
																				if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																					let missing2;
																					if (data21.date === void 0 && (missing2 = "date") || data21.name === void 0 && (missing2 = "name")) {
																						validate36.errors = [{
																							instancePath: instancePath + "/spec/holidays/" + i7,
																							schemaPath: "#/properties/spec/properties/holidays/items/required",
																							keyword: "required",
																							params: { missingProperty: missing2 }
																						}];
																						return false;
																					} else {
																						const _errs45 = errors;
																						for (const key3 in data21) if (!(key3 === "date" || key3 === "name")) {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/holidays/" + i7,
																								schemaPath: "#/properties/spec/properties/holidays/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs45 === errors) {
																							if (data21.date !== void 0) {
																								const _errs46 = errors;
																								if (!validate43(data21.date, {
																									instancePath: instancePath + "/spec/holidays/" + i7 + "/date",
																									parentData: data21,
																									parentDataProperty: "date",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																									errors = vErrors.length;
																								}
																								var valid11 = _errs46 === errors;
																							} else var valid11 = true;
																							if (valid11) {
																								if (data21.name !== void 0) {
																									const _errs47 = errors;
																									if (!validate45(data21.name, {
																										instancePath: instancePath + "/spec/holidays/" + i7 + "/name",
																										parentData: data21,
																										parentDataProperty: "name",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																										errors = vErrors.length;
																									}
																									var valid11 = _errs47 === errors;
																								} else var valid11 = true;
																							}
																						}
																					}
																				} else {
																					validate36.errors = [{
																						instancePath: instancePath + "/spec/holidays/" + i7,
																						schemaPath: "#/properties/spec/properties/holidays/items/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs43 === errors)) break;
																		}
																	} else {
																		validate36.errors = [{
																			instancePath: instancePath + "/spec/holidays",
																			schemaPath: "#/properties/spec/properties/holidays/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs41 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.weekly !== void 0) {
																	let data24 = data3.weekly;
																	const _errs48 = errors;
																	if (errors === _errs48) {
																		if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																			let missing3;
																			if (data24.priorities === void 0 && (missing3 = "priorities") || data24.quality === void 0 && (missing3 = "quality") || data24.scoreboard === void 0 && (missing3 = "scoreboard")) {
																				validate36.errors = [{
																					instancePath: instancePath + "/spec/weekly",
																					schemaPath: "#/properties/spec/properties/weekly/required",
																					keyword: "required",
																					params: { missingProperty: missing3 }
																				}];
																				return false;
																			} else {
																				const _errs50 = errors;
																				for (const key4 in data24) if (!(key4 === "priorities" || key4 === "quality" || key4 === "scoreboard")) {
																					validate36.errors = [{
																						instancePath: instancePath + "/spec/weekly",
																						schemaPath: "#/properties/spec/properties/weekly/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key4 }
																					}];
																					return false;
																				}
																				if (_errs50 === errors) {
																					if (data24.priorities !== void 0) {
																						let data25 = data24.priorities;
																						const _errs51 = errors;
																						if (errors === _errs51) {
																							if (typeof data25 === "string") {
																								if (!pattern9.test(data25)) {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/weekly/priorities",
																										schemaPath: "#/properties/spec/properties/weekly/properties/priorities/pattern",
																										keyword: "pattern",
																										params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
																									}];
																									return false;
																								}
																							} else {
																								validate36.errors = [{
																									instancePath: instancePath + "/spec/weekly/priorities",
																									schemaPath: "#/properties/spec/properties/weekly/properties/priorities/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																						var valid12 = _errs51 === errors;
																					} else var valid12 = true;
																					if (valid12) {
																						if (data24.quality !== void 0) {
																							let data26 = data24.quality;
																							const _errs53 = errors;
																							if (errors === _errs53) {
																								if (typeof data26 === "string") {
																									if (!pattern9.test(data26)) {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/weekly/quality",
																											schemaPath: "#/properties/spec/properties/weekly/properties/quality/pattern",
																											keyword: "pattern",
																											params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
																										}];
																										return false;
																									}
																								} else {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/weekly/quality",
																										schemaPath: "#/properties/spec/properties/weekly/properties/quality/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							var valid12 = _errs53 === errors;
																						} else var valid12 = true;
																						if (valid12) {
																							if (data24.scoreboard !== void 0) {
																								let data27 = data24.scoreboard;
																								const _errs55 = errors;
																								if (errors === _errs55) {
																									if (typeof data27 === "string") {
																										if (!pattern9.test(data27)) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/weekly/scoreboard",
																												schemaPath: "#/properties/spec/properties/weekly/properties/scoreboard/pattern",
																												keyword: "pattern",
																												params: { pattern: "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
																											}];
																											return false;
																										}
																									} else {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/weekly/scoreboard",
																											schemaPath: "#/properties/spec/properties/weekly/properties/scoreboard/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid12 = _errs55 === errors;
																							} else var valid12 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate36.errors = [{
																				instancePath: instancePath + "/spec/weekly",
																				schemaPath: "#/properties/spec/properties/weekly/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs48 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.monthly !== void 0) {
																		let data28 = data3.monthly;
																		const _errs57 = errors;
																		if (errors === _errs57) {
																			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																				const _errs59 = errors;
																				for (const key5 in data28) if (!(key5 === "drill" || key5 === "budget")) {
																					validate36.errors = [{
																						instancePath: instancePath + "/spec/monthly",
																						schemaPath: "#/properties/spec/properties/monthly/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key5 }
																					}];
																					return false;
																				}
																				if (_errs59 === errors) {
																					if (data28.drill !== void 0) {
																						let data29 = data28.drill;
																						const _errs60 = errors;
																						if (errors === _errs60) {
																							if (typeof data29 === "string") {
																								if (!pattern12.test(data29)) {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/monthly/drill",
																										schemaPath: "#/properties/spec/properties/monthly/properties/drill/pattern",
																										keyword: "pattern",
																										params: { pattern: "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
																									}];
																									return false;
																								}
																							} else {
																								validate36.errors = [{
																									instancePath: instancePath + "/spec/monthly/drill",
																									schemaPath: "#/properties/spec/properties/monthly/properties/drill/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																						var valid13 = _errs60 === errors;
																					} else var valid13 = true;
																					if (valid13) {
																						if (data28.budget !== void 0) {
																							let data30 = data28.budget;
																							const _errs62 = errors;
																							if (errors === _errs62) {
																								if (typeof data30 === "string") {
																									if (!pattern12.test(data30)) {
																										validate36.errors = [{
																											instancePath: instancePath + "/spec/monthly/budget",
																											schemaPath: "#/properties/spec/properties/monthly/properties/budget/pattern",
																											keyword: "pattern",
																											params: { pattern: "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$" }
																										}];
																										return false;
																									}
																								} else {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/monthly/budget",
																										schemaPath: "#/properties/spec/properties/monthly/properties/budget/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							var valid13 = _errs62 === errors;
																						} else var valid13 = true;
																					}
																				}
																			} else {
																				validate36.errors = [{
																					instancePath: instancePath + "/spec/monthly",
																					schemaPath: "#/properties/spec/properties/monthly/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs57 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.audit !== void 0) {
																			let data31 = data3.audit;
																			const _errs64 = errors;
																			if (errors === _errs64) {
																				if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																					let missing4;
																					if (data31.sample === void 0 && (missing4 = "sample")) {
																						validate36.errors = [{
																							instancePath: instancePath + "/spec/audit",
																							schemaPath: "#/properties/spec/properties/audit/required",
																							keyword: "required",
																							params: { missingProperty: missing4 }
																						}];
																						return false;
																					} else {
																						const _errs66 = errors;
																						for (const key6 in data31) if (!(key6 === "sample" || key6 === "seed")) {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/audit",
																								schemaPath: "#/properties/spec/properties/audit/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 }
																							}];
																							return false;
																						}
																						if (_errs66 === errors) {
																							if (data31.sample !== void 0) {
																								let data32 = data31.sample;
																								const _errs67 = errors;
																								if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																									validate36.errors = [{
																										instancePath: instancePath + "/spec/audit/sample",
																										schemaPath: "#/properties/spec/properties/audit/properties/sample/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								if (errors === _errs67) {
																									if (typeof data32 == "number" && isFinite(data32)) {
																										if (data32 > 500 || isNaN(data32)) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/audit/sample",
																												schemaPath: "#/properties/spec/properties/audit/properties/sample/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 500
																												}
																											}];
																											return false;
																										} else if (data32 < 2 || isNaN(data32)) {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/audit/sample",
																												schemaPath: "#/properties/spec/properties/audit/properties/sample/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 2
																												}
																											}];
																											return false;
																										}
																									}
																								}
																								var valid14 = _errs67 === errors;
																							} else var valid14 = true;
																							if (valid14) {
																								if (data31.seed !== void 0) {
																									let data33 = data31.seed;
																									const _errs69 = errors;
																									if (errors === _errs69) {
																										if (typeof data33 === "string") {
																											if (func2(data33) > 60) {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/audit/seed",
																													schemaPath: "#/properties/spec/properties/audit/properties/seed/maxLength",
																													keyword: "maxLength",
																													params: { limit: 60 }
																												}];
																												return false;
																											} else if (func2(data33) < 1) {
																												validate36.errors = [{
																													instancePath: instancePath + "/spec/audit/seed",
																													schemaPath: "#/properties/spec/properties/audit/properties/seed/minLength",
																													keyword: "minLength",
																													params: { limit: 1 }
																												}];
																												return false;
																											}
																										} else {
																											validate36.errors = [{
																												instancePath: instancePath + "/spec/audit/seed",
																												schemaPath: "#/properties/spec/properties/audit/properties/seed/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									var valid14 = _errs69 === errors;
																								} else var valid14 = true;
																							}
																						}
																					}
																				} else {
																					validate36.errors = [{
																						instancePath: instancePath + "/spec/audit",
																						schemaPath: "#/properties/spec/properties/audit/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs64 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data3.acknowledge !== void 0) {
																				let data34 = data3.acknowledge;
																				const _errs71 = errors;
																				if (errors === _errs71) {
																					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																						const _errs73 = errors;
																						for (const key7 in data34) if (!(key7 === "critical" || key7 === "major" || key7 === "minor")) {
																							validate36.errors = [{
																								instancePath: instancePath + "/spec/acknowledge",
																								schemaPath: "#/properties/spec/properties/acknowledge/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key7 }
																							}];
																							return false;
																						}
																						if (_errs73 === errors) {
																							if (data34.critical !== void 0) {
																								const _errs74 = errors;
																								if (!validate47(data34.critical, {
																									instancePath: instancePath + "/spec/acknowledge/critical",
																									parentData: data34,
																									parentDataProperty: "critical",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																									errors = vErrors.length;
																								}
																								var valid15 = _errs74 === errors;
																							} else var valid15 = true;
																							if (valid15) {
																								if (data34.major !== void 0) {
																									const _errs75 = errors;
																									if (!validate47(data34.major, {
																										instancePath: instancePath + "/spec/acknowledge/major",
																										parentData: data34,
																										parentDataProperty: "major",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																										errors = vErrors.length;
																									}
																									var valid15 = _errs75 === errors;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data34.minor !== void 0) {
																										const _errs76 = errors;
																										if (!validate47(data34.minor, {
																											instancePath: instancePath + "/spec/acknowledge/minor",
																											parentData: data34,
																											parentDataProperty: "minor",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																											errors = vErrors.length;
																										}
																										var valid15 = _errs76 === errors;
																									} else var valid15 = true;
																								}
																							}
																						}
																					} else {
																						validate36.errors = [{
																							instancePath: instancePath + "/spec/acknowledge",
																							schemaPath: "#/properties/spec/properties/acknowledge/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs71 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate36.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const isEventType = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
const pattern15 = new RegExp("^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			}];
			return false;
		}
	} else {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
const schema25 = {
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate60.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "title" || key0 === "description" || key0 === "enum" || key0 === "minimum" || key0 === "maximum" || key0 === "maxLength" || key0 === "format")) {
					validate60.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (!(data0 === "string" || data0 === "number" || data0 === "integer" || data0 === "boolean")) {
							validate60.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema25.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate56(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								const _errs4 = errors;
								if (!validate58(data.description, {
									instancePath: instancePath + "/description",
									parentData: data,
									parentDataProperty: "description",
									rootData
								})) {
									vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.enum !== void 0) {
									let data3 = data.enum;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											if (data3.length < 1) {
												validate60.errors = [{
													instancePath: instancePath + "/enum",
													schemaPath: "#/properties/enum/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												}];
												return false;
											} else {
												var valid1 = true;
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data4 = data3[i0];
													const _errs7 = errors;
													if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
														validate60.errors = [{
															instancePath: instancePath + "/enum/" + i0,
															schemaPath: "#/properties/enum/items/type",
															keyword: "type",
															params: { type: schema25.properties.enum.items.type }
														}];
														return false;
													}
													var valid1 = _errs7 === errors;
													if (!valid1) break;
												}
												if (valid1) {
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
																validate60.errors = [{
																	instancePath: instancePath + "/enum",
																	schemaPath: "#/properties/enum/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i1,
																		j: j0
																	}
																}];
																return false;
															}
															indices0[item0] = i1;
														}
													}
												}
											}
										} else {
											validate60.errors = [{
												instancePath: instancePath + "/enum",
												schemaPath: "#/properties/enum/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.minimum !== void 0) {
										let data5 = data.minimum;
										const _errs9 = errors;
										if (!(typeof data5 == "number" && isFinite(data5))) {
											validate60.errors = [{
												instancePath: instancePath + "/minimum",
												schemaPath: "#/properties/minimum/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.maximum !== void 0) {
											let data6 = data.maximum;
											const _errs11 = errors;
											if (!(typeof data6 == "number" && isFinite(data6))) {
												validate60.errors = [{
													instancePath: instancePath + "/maximum",
													schemaPath: "#/properties/maximum/type",
													keyword: "type",
													params: { type: "number" }
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.maxLength !== void 0) {
												let data7 = data.maxLength;
												const _errs13 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
													validate60.errors = [{
														instancePath: instancePath + "/maxLength",
														schemaPath: "#/properties/maxLength/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs13) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 > 2e3 || isNaN(data7)) {
															validate60.errors = [{
																instancePath: instancePath + "/maxLength",
																schemaPath: "#/properties/maxLength/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 2e3
																}
															}];
															return false;
														} else if (data7 < 1 || isNaN(data7)) {
															validate60.errors = [{
																instancePath: instancePath + "/maxLength",
																schemaPath: "#/properties/maxLength/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															}];
															return false;
														}
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.format !== void 0) {
													let data8 = data.format;
													const _errs15 = errors;
													if (!(data8 === "date" || data8 === "date-time")) {
														validate60.errors = [{
															instancePath: instancePath + "/format",
															schemaPath: "#/properties/format/enum",
															keyword: "enum",
															params: { allowedValues: schema25.properties.format.enum }
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const pattern16 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate51.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate51.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate52(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("EventType" !== data.kind) {
								validate51.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "EventType" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								let data2 = data.metadata;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.name === void 0 && (missing1 = "name") || data2.title === void 0 && (missing1 = "title")) {
											validate51.errors = [{
												instancePath: instancePath + "/metadata",
												schemaPath: "#/properties/metadata/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "title")) {
												validate51.errors = [{
													instancePath: instancePath + "/metadata",
													schemaPath: "#/properties/metadata/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate54(data2.name, {
														instancePath: instancePath + "/metadata/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData
													})) {
														vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.title !== void 0) {
														const _errs8 = errors;
														if (!validate56(data2.title, {
															instancePath: instancePath + "/metadata/title",
															parentData: data2,
															parentDataProperty: "title",
															rootData
														})) {
															vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
												}
											}
										}
									} else {
										validate51.errors = [{
											instancePath: instancePath + "/metadata",
											schemaPath: "#/properties/metadata/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data5 = data.spec;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											let missing2;
											if (data5.description === void 0 && (missing2 = "description") || data5.data === void 0 && (missing2 = "data")) {
												validate51.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing2 }
												}];
												return false;
											} else {
												const _errs11 = errors;
												for (const key2 in data5) if (!(key2 === "description" || key2 === "personal" || key2 === "data")) {
													validate51.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 }
													}];
													return false;
												}
												if (_errs11 === errors) {
													if (data5.description !== void 0) {
														const _errs12 = errors;
														if (!validate58(data5.description, {
															instancePath: instancePath + "/spec/description",
															parentData: data5,
															parentDataProperty: "description",
															rootData
														})) {
															vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data5.personal !== void 0) {
															let data7 = data5.personal;
															const _errs13 = errors;
															if (errors === _errs13) {
																if (Array.isArray(data7)) {
																	var valid3 = true;
																	const len0 = data7.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs15 = errors;
																		if (typeof data7[i0] !== "string") {
																			validate51.errors = [{
																				instancePath: instancePath + "/spec/personal/" + i0,
																				schemaPath: "#/properties/spec/properties/personal/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid3 = _errs15 === errors;
																		if (!valid3) break;
																	}
																	if (valid3) {
																		let i1 = data7.length;
																		let j0;
																		if (i1 > 1) {
																			const indices0 = {};
																			for (; i1--;) {
																				let item0 = data7[i1];
																				if (typeof item0 !== "string") continue;
																				if (typeof indices0[item0] == "number") {
																					j0 = indices0[item0];
																					validate51.errors = [{
																						instancePath: instancePath + "/spec/personal",
																						schemaPath: "#/properties/spec/properties/personal/uniqueItems",
																						keyword: "uniqueItems",
																						params: {
																							i: i1,
																							j: j0
																						}
																					}];
																					return false;
																				}
																				indices0[item0] = i1;
																			}
																		}
																	}
																} else {
																	validate51.errors = [{
																		instancePath: instancePath + "/spec/personal",
																		schemaPath: "#/properties/spec/properties/personal/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid2 = _errs13 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data5.data !== void 0) {
																let data9 = data5.data;
																const _errs17 = errors;
																if (errors === _errs17) {
																	if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																		let missing3;
																		if (data9.type === void 0 && (missing3 = "type") || data9.additionalProperties === void 0 && (missing3 = "additionalProperties") || data9.properties === void 0 && (missing3 = "properties")) {
																			validate51.errors = [{
																				instancePath: instancePath + "/spec/data",
																				schemaPath: "#/properties/spec/properties/data/required",
																				keyword: "required",
																				params: { missingProperty: missing3 }
																			}];
																			return false;
																		} else {
																			const _errs19 = errors;
																			for (const key3 in data9) if (!(key3 === "type" || key3 === "additionalProperties" || key3 === "required" || key3 === "properties")) {
																				validate51.errors = [{
																					instancePath: instancePath + "/spec/data",
																					schemaPath: "#/properties/spec/properties/data/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 }
																				}];
																				return false;
																			}
																			if (_errs19 === errors) {
																				if (data9.type !== void 0) {
																					const _errs20 = errors;
																					if ("object" !== data9.type) {
																						validate51.errors = [{
																							instancePath: instancePath + "/spec/data/type",
																							schemaPath: "#/properties/spec/properties/data/properties/type/const",
																							keyword: "const",
																							params: { allowedValue: "object" }
																						}];
																						return false;
																					}
																					var valid5 = _errs20 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data9.additionalProperties !== void 0) {
																						const _errs21 = errors;
																						if (false !== data9.additionalProperties) {
																							validate51.errors = [{
																								instancePath: instancePath + "/spec/data/additionalProperties",
																								schemaPath: "#/properties/spec/properties/data/properties/additionalProperties/const",
																								keyword: "const",
																								params: { allowedValue: false }
																							}];
																							return false;
																						}
																						var valid5 = _errs21 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data9.required !== void 0) {
																							let data12 = data9.required;
																							const _errs22 = errors;
																							if (errors === _errs22) {
																								if (Array.isArray(data12)) {
																									var valid6 = true;
																									const len1 = data12.length;
																									for (let i2 = 0; i2 < len1; i2++) {
																										const _errs24 = errors;
																										if (typeof data12[i2] !== "string") {
																											validate51.errors = [{
																												instancePath: instancePath + "/spec/data/required/" + i2,
																												schemaPath: "#/properties/spec/properties/data/properties/required/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid6 = _errs24 === errors;
																										if (!valid6) break;
																									}
																									if (valid6) {
																										let i3 = data12.length;
																										let j1;
																										if (i3 > 1) {
																											const indices1 = {};
																											for (; i3--;) {
																												let item1 = data12[i3];
																												if (typeof item1 !== "string") continue;
																												if (typeof indices1[item1] == "number") {
																													j1 = indices1[item1];
																													validate51.errors = [{
																														instancePath: instancePath + "/spec/data/required",
																														schemaPath: "#/properties/spec/properties/data/properties/required/uniqueItems",
																														keyword: "uniqueItems",
																														params: {
																															i: i3,
																															j: j1
																														}
																													}];
																													return false;
																												}
																												indices1[item1] = i3;
																											}
																										}
																									}
																								} else {
																									validate51.errors = [{
																										instancePath: instancePath + "/spec/data/required",
																										schemaPath: "#/properties/spec/properties/data/properties/required/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid5 = _errs22 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data9.properties !== void 0) {
																								let data14 = data9.properties;
																								const _errs26 = errors;
																								if (errors === _errs26) {
																									if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																										for (const key4 in data14) {
																											const _errs28 = errors;
																											if (typeof key4 === "string") {
																												if (!pattern16.test(key4)) {
																													const err0 = {
																														instancePath: instancePath + "/spec/data/properties",
																														schemaPath: "#/properties/spec/properties/data/properties/properties/propertyNames/pattern",
																														keyword: "pattern",
																														params: { pattern: "^[a-z][a-z0-9_]*$" },
																														propertyName: key4
																													};
																													if (vErrors === null) vErrors = [err0];
																													else vErrors.push(err0);
																													errors++;
																												}
																											}
																											var valid8 = _errs28 === errors;
																											if (!valid8) {
																												const err1 = {
																													instancePath: instancePath + "/spec/data/properties",
																													schemaPath: "#/properties/spec/properties/data/properties/properties/propertyNames",
																													keyword: "propertyNames",
																													params: { propertyName: key4 }
																												};
																												if (vErrors === null) vErrors = [err1];
																												else vErrors.push(err1);
																												errors++;
																												validate51.errors = vErrors;
																												return false;
																											}
																										}
																										if (valid8) for (const key5 in data14) {
																											const _errs30 = errors;
																											if (!validate60(data14[key5], {
																												instancePath: instancePath + "/spec/data/properties/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																												parentData: data14,
																												parentDataProperty: key5,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs30 === errors)) break;
																										}
																									} else {
																										validate51.errors = [{
																											instancePath: instancePath + "/spec/data/properties",
																											schemaPath: "#/properties/spec/properties/data/properties/properties/type",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid5 = _errs26 === errors;
																							} else var valid5 = true;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate51.errors = [{
																			instancePath: instancePath + "/spec/data",
																			schemaPath: "#/properties/spec/properties/data/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid2 = _errs17 === errors;
															} else var valid2 = true;
														}
													}
												}
											}
										} else {
											validate51.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate51.errors = vErrors;
	return errors === 0;
}
const isMaintenance = validate64;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate67.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate67.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate67.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate67.errors = vErrors;
	return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate71.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate71.errors = vErrors;
	return true;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate75.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate75.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate75.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate75.errors = vErrors;
	return true;
}
const pattern18 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate64.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate64.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate65(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Maintenance" !== data.kind) {
								validate64.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Maintenance" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate67(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.windows === void 0 && (missing1 = "windows")) {
												validate64.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "windows")) {
													validate64.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.windows !== void 0) {
														let data4 = data3.windows;
														if (errors === errors) {
															if (Array.isArray(data4)) {
																if (data4.length > 100) {
																	validate64.errors = [{
																		instancePath: instancePath + "/spec/windows",
																		schemaPath: "#/properties/spec/properties/windows/maxItems",
																		keyword: "maxItems",
																		params: { limit: 100 }
																	}];
																	return false;
																} else {
																	const len0 = data4.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data5 = data4[i0];
																		const _errs10 = errors;
																		if (errors === _errs10) {
																			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																				let missing2;
																				if (data5.id === void 0 && (missing2 = "id") || data5.from === void 0 && (missing2 = "from") || data5.to === void 0 && (missing2 = "to") || data5.why === void 0 && (missing2 = "why")) {
																					validate64.errors = [{
																						instancePath: instancePath + "/spec/windows/" + i0,
																						schemaPath: "#/properties/spec/properties/windows/items/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					}];
																					return false;
																				} else {
																					const _errs12 = errors;
																					for (const key2 in data5) if (!(key2 === "id" || key2 === "dependency" || key2 === "workflow" || key2 === "from" || key2 === "to" || key2 === "why")) {
																						validate64.errors = [{
																							instancePath: instancePath + "/spec/windows/" + i0,
																							schemaPath: "#/properties/spec/properties/windows/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 }
																						}];
																						return false;
																					}
																					if (_errs12 === errors) {
																						if (data5.id !== void 0) {
																							const _errs13 = errors;
																							if (!validate71(data5.id, {
																								instancePath: instancePath + "/spec/windows/" + i0 + "/id",
																								parentData: data5,
																								parentDataProperty: "id",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
																								errors = vErrors.length;
																							}
																							var valid3 = _errs13 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data5.dependency !== void 0) {
																								const _errs14 = errors;
																								if (!validate71(data5.dependency, {
																									instancePath: instancePath + "/spec/windows/" + i0 + "/dependency",
																									parentData: data5,
																									parentDataProperty: "dependency",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
																									errors = vErrors.length;
																								}
																								var valid3 = _errs14 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data5.workflow !== void 0) {
																									const _errs15 = errors;
																									if (!validate71(data5.workflow, {
																										instancePath: instancePath + "/spec/windows/" + i0 + "/workflow",
																										parentData: data5,
																										parentDataProperty: "workflow",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
																										errors = vErrors.length;
																									}
																									var valid3 = _errs15 === errors;
																								} else var valid3 = true;
																								if (valid3) {
																									if (data5.from !== void 0) {
																										let data9 = data5.from;
																										const _errs16 = errors;
																										if (errors === _errs16) {
																											if (typeof data9 === "string") {
																												if (!pattern18.test(data9)) {
																													validate64.errors = [{
																														instancePath: instancePath + "/spec/windows/" + i0 + "/from",
																														schemaPath: "#/properties/spec/properties/windows/items/properties/from/pattern",
																														keyword: "pattern",
																														params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$" }
																													}];
																													return false;
																												}
																											} else {
																												validate64.errors = [{
																													instancePath: instancePath + "/spec/windows/" + i0 + "/from",
																													schemaPath: "#/properties/spec/properties/windows/items/properties/from/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																										}
																										var valid3 = _errs16 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data5.to !== void 0) {
																											let data10 = data5.to;
																											const _errs18 = errors;
																											if (errors === _errs18) {
																												if (typeof data10 === "string") {
																													if (!pattern18.test(data10)) {
																														validate64.errors = [{
																															instancePath: instancePath + "/spec/windows/" + i0 + "/to",
																															schemaPath: "#/properties/spec/properties/windows/items/properties/to/pattern",
																															keyword: "pattern",
																															params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$" }
																														}];
																														return false;
																													}
																												} else {
																													validate64.errors = [{
																														instancePath: instancePath + "/spec/windows/" + i0 + "/to",
																														schemaPath: "#/properties/spec/properties/windows/items/properties/to/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																											}
																											var valid3 = _errs18 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data5.why !== void 0) {
																												const _errs20 = errors;
																												if (!validate75(data5.why, {
																													instancePath: instancePath + "/spec/windows/" + i0 + "/why",
																													parentData: data5,
																													parentDataProperty: "why",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
																													errors = vErrors.length;
																												}
																												var valid3 = _errs20 === errors;
																											} else var valid3 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			} else {
																				validate64.errors = [{
																					instancePath: instancePath + "/spec/windows/" + i0,
																					schemaPath: "#/properties/spec/properties/windows/items/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		if (!(_errs10 === errors)) break;
																	}
																}
															} else {
																validate64.errors = [{
																	instancePath: instancePath + "/spec/windows",
																	schemaPath: "#/properties/spec/properties/windows/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
													}
												}
											}
										} else {
											validate64.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
const isPeople = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate78.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate78.errors = vErrors;
	return true;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate80.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate84.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate84.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate84.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate84.errors = vErrors;
	return true;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate86.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate86.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate86.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate86.errors = vErrors;
	return true;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			}];
			return false;
		}
	} else {
		validate93.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
const pattern21 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9])*$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate77.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate77.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate78(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("People" !== data.kind) {
								validate77.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "People" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate80(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.people === void 0 && (missing1 = "people") || data3.teams === void 0 && (missing1 = "teams")) {
												validate77.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "people" || key1 === "teams" || key1 === "stand_ins")) {
													validate77.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.people !== void 0) {
														let data4 = data3.people;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (Array.isArray(data4)) {
																if (data4.length < 1) {
																	validate77.errors = [{
																		instancePath: instancePath + "/spec/people",
																		schemaPath: "#/properties/spec/properties/people/minItems",
																		keyword: "minItems",
																		params: { limit: 1 }
																	}];
																	return false;
																} else {
																	const len0 = data4.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data5 = data4[i0];
																		const _errs10 = errors;
																		if (errors === _errs10) {
																			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																				let missing2;
																				if (data5.id === void 0 && (missing2 = "id") || data5.name === void 0 && (missing2 = "name") || data5.github === void 0 && (missing2 = "github")) {
																					validate77.errors = [{
																						instancePath: instancePath + "/spec/people/" + i0,
																						schemaPath: "#/properties/spec/properties/people/items/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					}];
																					return false;
																				} else {
																					const _errs12 = errors;
																					for (const key2 in data5) if (!(key2 === "id" || key2 === "name" || key2 === "github")) {
																						validate77.errors = [{
																							instancePath: instancePath + "/spec/people/" + i0,
																							schemaPath: "#/properties/spec/properties/people/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 }
																						}];
																						return false;
																					}
																					if (_errs12 === errors) {
																						if (data5.id !== void 0) {
																							const _errs13 = errors;
																							if (!validate84(data5.id, {
																								instancePath: instancePath + "/spec/people/" + i0 + "/id",
																								parentData: data5,
																								parentDataProperty: "id",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																								errors = vErrors.length;
																							}
																							var valid3 = _errs13 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data5.name !== void 0) {
																								const _errs14 = errors;
																								if (!validate86(data5.name, {
																									instancePath: instancePath + "/spec/people/" + i0 + "/name",
																									parentData: data5,
																									parentDataProperty: "name",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
																									errors = vErrors.length;
																								}
																								var valid3 = _errs14 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data5.github !== void 0) {
																									let data8 = data5.github;
																									const _errs15 = errors;
																									const _errs16 = errors;
																									let valid4 = false;
																									let passing0 = null;
																									const _errs17 = errors;
																									if (errors === _errs17) {
																										if (typeof data8 === "string") {
																											if (func2(data8) > 39) {
																												const err0 = {
																													instancePath: instancePath + "/spec/people/" + i0 + "/github",
																													schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/maxLength",
																													keyword: "maxLength",
																													params: { limit: 39 }
																												};
																												if (vErrors === null) vErrors = [err0];
																												else vErrors.push(err0);
																												errors++;
																											} else if (!pattern21.test(data8)) {
																												const err1 = {
																													instancePath: instancePath + "/spec/people/" + i0 + "/github",
																													schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9])*$" }
																												};
																												if (vErrors === null) vErrors = [err1];
																												else vErrors.push(err1);
																												errors++;
																											}
																										} else {
																											const err2 = {
																												instancePath: instancePath + "/spec/people/" + i0 + "/github",
																												schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/0/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err2];
																											else vErrors.push(err2);
																											errors++;
																										}
																									}
																									var _valid0 = _errs17 === errors;
																									if (_valid0) {
																										valid4 = true;
																										passing0 = 0;
																									}
																									const _errs19 = errors;
																									if (data8 !== null) {
																										const err3 = {
																											instancePath: instancePath + "/spec/people/" + i0 + "/github",
																											schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf/1/type",
																											keyword: "type",
																											params: { type: "null" }
																										};
																										if (vErrors === null) vErrors = [err3];
																										else vErrors.push(err3);
																										errors++;
																									}
																									var _valid0 = _errs19 === errors;
																									if (_valid0 && valid4) {
																										valid4 = false;
																										passing0 = [passing0, 1];
																									} else if (_valid0) {
																										valid4 = true;
																										passing0 = 1;
																									}
																									if (!valid4) {
																										const err4 = {
																											instancePath: instancePath + "/spec/people/" + i0 + "/github",
																											schemaPath: "#/properties/spec/properties/people/items/properties/github/oneOf",
																											keyword: "oneOf",
																											params: { passingSchemas: passing0 }
																										};
																										if (vErrors === null) vErrors = [err4];
																										else vErrors.push(err4);
																										errors++;
																										validate77.errors = vErrors;
																										return false;
																									} else {
																										errors = _errs16;
																										if (vErrors !== null) {
																											if (_errs16) vErrors.length = _errs16;
																											else vErrors = null;
																										}
																									}
																									var valid3 = _errs15 === errors;
																								} else var valid3 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate77.errors = [{
																					instancePath: instancePath + "/spec/people/" + i0,
																					schemaPath: "#/properties/spec/properties/people/items/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		if (!(_errs10 === errors)) break;
																	}
																}
															} else {
																validate77.errors = [{
																	instancePath: instancePath + "/spec/people",
																	schemaPath: "#/properties/spec/properties/people/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.teams !== void 0) {
															let data9 = data3.teams;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (Array.isArray(data9)) {
																	if (data9.length < 1) {
																		validate77.errors = [{
																			instancePath: instancePath + "/spec/teams",
																			schemaPath: "#/properties/spec/properties/teams/minItems",
																			keyword: "minItems",
																			params: { limit: 1 }
																		}];
																		return false;
																	} else {
																		const len1 = data9.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data10 = data9[i1];
																			const _errs23 = errors;
																			if (errors === _errs23) {
																				if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																					let missing3;
																					if (data10.name === void 0 && (missing3 = "name") || data10.owner === void 0 && (missing3 = "owner")) {
																						validate77.errors = [{
																							instancePath: instancePath + "/spec/teams/" + i1,
																							schemaPath: "#/properties/spec/properties/teams/items/required",
																							keyword: "required",
																							params: { missingProperty: missing3 }
																						}];
																						return false;
																					} else {
																						const _errs25 = errors;
																						for (const key3 in data10) if (!(key3 === "name" || key3 === "title" || key3 === "owner")) {
																							validate77.errors = [{
																								instancePath: instancePath + "/spec/teams/" + i1,
																								schemaPath: "#/properties/spec/properties/teams/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs25 === errors) {
																							if (data10.name !== void 0) {
																								const _errs26 = errors;
																								if (!validate84(data10.name, {
																									instancePath: instancePath + "/spec/teams/" + i1 + "/name",
																									parentData: data10,
																									parentDataProperty: "name",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																									errors = vErrors.length;
																								}
																								var valid6 = _errs26 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data10.title !== void 0) {
																									const _errs27 = errors;
																									if (!validate86(data10.title, {
																										instancePath: instancePath + "/spec/teams/" + i1 + "/title",
																										parentData: data10,
																										parentDataProperty: "title",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
																										errors = vErrors.length;
																									}
																									var valid6 = _errs27 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data10.owner !== void 0) {
																										const _errs28 = errors;
																										if (!validate84(data10.owner, {
																											instancePath: instancePath + "/spec/teams/" + i1 + "/owner",
																											parentData: data10,
																											parentDataProperty: "owner",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																											errors = vErrors.length;
																										}
																										var valid6 = _errs28 === errors;
																									} else var valid6 = true;
																								}
																							}
																						}
																					}
																				} else {
																					validate77.errors = [{
																						instancePath: instancePath + "/spec/teams/" + i1,
																						schemaPath: "#/properties/spec/properties/teams/items/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	}
																} else {
																	validate77.errors = [{
																		instancePath: instancePath + "/spec/teams",
																		schemaPath: "#/properties/spec/properties/teams/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs21 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.stand_ins !== void 0) {
																let data14 = data3.stand_ins;
																const _errs29 = errors;
																if (errors === _errs29) {
																	if (Array.isArray(data14)) {
																		const len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let data15 = data14[i2];
																			const _errs31 = errors;
																			if (errors === _errs31) {
																				if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																					let missing4;
																					if (data15.for === void 0 && (missing4 = "for") || data15.by === void 0 && (missing4 = "by") || data15.from === void 0 && (missing4 = "from") || data15.to === void 0 && (missing4 = "to")) {
																						validate77.errors = [{
																							instancePath: instancePath + "/spec/stand_ins/" + i2,
																							schemaPath: "#/properties/spec/properties/stand_ins/items/required",
																							keyword: "required",
																							params: { missingProperty: missing4 }
																						}];
																						return false;
																					} else {
																						const _errs33 = errors;
																						for (const key4 in data15) if (!(key4 === "for" || key4 === "by" || key4 === "from" || key4 === "to")) {
																							validate77.errors = [{
																								instancePath: instancePath + "/spec/stand_ins/" + i2,
																								schemaPath: "#/properties/spec/properties/stand_ins/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key4 }
																							}];
																							return false;
																						}
																						if (_errs33 === errors) {
																							if (data15.for !== void 0) {
																								const _errs34 = errors;
																								if (!validate84(data15.for, {
																									instancePath: instancePath + "/spec/stand_ins/" + i2 + "/for",
																									parentData: data15,
																									parentDataProperty: "for",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																									errors = vErrors.length;
																								}
																								var valid8 = _errs34 === errors;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data15.by !== void 0) {
																									const _errs35 = errors;
																									if (!validate84(data15.by, {
																										instancePath: instancePath + "/spec/stand_ins/" + i2 + "/by",
																										parentData: data15,
																										parentDataProperty: "by",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
																										errors = vErrors.length;
																									}
																									var valid8 = _errs35 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data15.from !== void 0) {
																										const _errs36 = errors;
																										if (!validate93(data15.from, {
																											instancePath: instancePath + "/spec/stand_ins/" + i2 + "/from",
																											parentData: data15,
																											parentDataProperty: "from",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
																											errors = vErrors.length;
																										}
																										var valid8 = _errs36 === errors;
																									} else var valid8 = true;
																									if (valid8) {
																										if (data15.to !== void 0) {
																											const _errs37 = errors;
																											if (!validate93(data15.to, {
																												instancePath: instancePath + "/spec/stand_ins/" + i2 + "/to",
																												parentData: data15,
																												parentDataProperty: "to",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
																												errors = vErrors.length;
																											}
																											var valid8 = _errs37 === errors;
																										} else var valid8 = true;
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate77.errors = [{
																						instancePath: instancePath + "/spec/stand_ins/" + i2,
																						schemaPath: "#/properties/spec/properties/stand_ins/items/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs31 === errors)) break;
																		}
																	} else {
																		validate77.errors = [{
																			instancePath: instancePath + "/spec/stand_ins",
																			schemaPath: "#/properties/spec/properties/stand_ins/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs29 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										} else {
											validate77.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate77.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
const isPlaybook = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate97.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate99.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate99.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate99.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate105.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate105.errors = vErrors;
	return true;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate107.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate107.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate107.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate107.errors = vErrors;
	return true;
}
const schema45 = {
	"title": "DecisionClass",
	"description": "The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.",
	"enum": [
		"none",
		"legal",
		"pricing",
		"financial"
	]
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		validate110.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema45.enum }
		}];
		return false;
	}
	validate110.errors = vErrors;
	return true;
}
const schema46 = {
	"title": "OutboundRisk",
	"description": "How much harm a wrong message to someone outside can do.",
	"enum": [
		"none",
		"low",
		"high"
	]
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "none" || data === "low" || data === "high")) {
		validate112.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum }
		}];
		return false;
	}
	validate112.errors = vErrors;
	return true;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "decision" || key0 === "outbound")) {
				validate109.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.decision !== void 0) {
					const _errs2 = errors;
					if (!validate110(data.decision, {
						instancePath: instancePath + "/decision",
						parentData: data,
						parentDataProperty: "decision",
						rootData
					})) {
						vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.outbound !== void 0) {
						const _errs3 = errors;
						if (!validate112(data.outbound, {
							instancePath: instancePath + "/outbound",
							parentData: data,
							parentDataProperty: "outbound",
							rootData
						})) {
							vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			validate115.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate115.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate115.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate115.errors = vErrors;
	return true;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.prompt === void 0 && (missing0 = "prompt")) {
				validate104.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "prompt")) {
					validate104.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate105(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("draft" !== data.kind) {
								validate104.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "draft" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								const _errs4 = errors;
								if (!validate107(data.does, {
									instancePath: instancePath + "/does",
									parentData: data,
									parentDataProperty: "does",
									rootData
								})) {
									vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.risk !== void 0) {
									const _errs5 = errors;
									if (!validate109(data.risk, {
										instancePath: instancePath + "/risk",
										parentData: data,
										parentDataProperty: "risk",
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.prompt !== void 0) {
										const _errs6 = errors;
										if (!validate115(data.prompt, {
											instancePath: instancePath + "/prompt",
											parentData: data,
											parentDataProperty: "prompt",
											rootData
										})) {
											vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate104.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate104.errors = vErrors;
	return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate123.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate123.errors = vErrors;
	return true;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.to === void 0 && (missing0 = "to")) {
				validate118.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "to" || key0 === "within")) {
					validate118.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate105(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("route" !== data.kind) {
								validate118.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "route" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								const _errs4 = errors;
								if (!validate107(data.does, {
									instancePath: instancePath + "/does",
									parentData: data,
									parentDataProperty: "does",
									rootData
								})) {
									vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.risk !== void 0) {
									const _errs5 = errors;
									if (!validate109(data.risk, {
										instancePath: instancePath + "/risk",
										parentData: data,
										parentDataProperty: "risk",
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.to !== void 0) {
										const _errs6 = errors;
										if (!validate105(data.to, {
											instancePath: instancePath + "/to",
											parentData: data,
											parentDataProperty: "to",
											rootData
										})) {
											vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.within !== void 0) {
											const _errs7 = errors;
											if (!validate123(data.within, {
												instancePath: instancePath + "/within",
												parentData: data,
												parentDataProperty: "within",
												rootData
											})) {
												vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate118.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate118.errors = vErrors;
	return errors === 0;
}
const schema50 = {
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
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.after === void 0 && (missing0 = "after")) {
				validate126.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "by" || key0 === "after" || key0 === "times" || key0 === "channel")) {
					validate126.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate105(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("follow-up" !== data.kind) {
								validate126.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "follow-up" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								const _errs4 = errors;
								if (!validate107(data.does, {
									instancePath: instancePath + "/does",
									parentData: data,
									parentDataProperty: "does",
									rootData
								})) {
									vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.risk !== void 0) {
									const _errs5 = errors;
									if (!validate109(data.risk, {
										instancePath: instancePath + "/risk",
										parentData: data,
										parentDataProperty: "risk",
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.by !== void 0) {
										let data4 = data.by;
										const _errs6 = errors;
										if (!(data4 === "human" || data4 === "ai" || data4 === "system")) {
											validate126.errors = [{
												instancePath: instancePath + "/by",
												schemaPath: "#/properties/by/enum",
												keyword: "enum",
												params: { allowedValues: schema50.properties.by.enum }
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.after !== void 0) {
											const _errs7 = errors;
											if (!validate123(data.after, {
												instancePath: instancePath + "/after",
												parentData: data,
												parentDataProperty: "after",
												rootData
											})) {
												vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.times !== void 0) {
												let data6 = data.times;
												const _errs8 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate126.errors = [{
														instancePath: instancePath + "/times",
														schemaPath: "#/properties/times/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs8) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 > 10 || isNaN(data6)) {
															validate126.errors = [{
																instancePath: instancePath + "/times",
																schemaPath: "#/properties/times/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 10
																}
															}];
															return false;
														} else if (data6 < 1 || isNaN(data6)) {
															validate126.errors = [{
																instancePath: instancePath + "/times",
																schemaPath: "#/properties/times/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															}];
															return false;
														}
													}
												}
												var valid0 = _errs8 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.channel !== void 0) {
													const _errs10 = errors;
													if (!validate105(data.channel, {
														instancePath: instancePath + "/channel",
														parentData: data,
														parentDataProperty: "channel",
														rootData
													})) {
														vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate126.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate126.errors = vErrors;
	return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.who === void 0 && (missing0 = "who") || data.question === void 0 && (missing0 = "question")) {
				validate133.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "who" || key0 === "question" || key0 === "within" || key0 === "approves")) {
					validate133.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate105(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("ask" !== data.kind) {
								validate133.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "ask" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								const _errs4 = errors;
								if (!validate107(data.does, {
									instancePath: instancePath + "/does",
									parentData: data,
									parentDataProperty: "does",
									rootData
								})) {
									vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.risk !== void 0) {
									const _errs5 = errors;
									if (!validate109(data.risk, {
										instancePath: instancePath + "/risk",
										parentData: data,
										parentDataProperty: "risk",
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.who !== void 0) {
										const _errs6 = errors;
										if (!validate105(data.who, {
											instancePath: instancePath + "/who",
											parentData: data,
											parentDataProperty: "who",
											rootData
										})) {
											vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.question !== void 0) {
											const _errs7 = errors;
											if (!validate107(data.question, {
												instancePath: instancePath + "/question",
												parentData: data,
												parentDataProperty: "question",
												rootData
											})) {
												vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.within !== void 0) {
												const _errs8 = errors;
												if (!validate123(data.within, {
													instancePath: instancePath + "/within",
													parentData: data,
													parentDataProperty: "within",
													rootData
												})) {
													vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs8 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.approves !== void 0) {
													let data7 = data.approves;
													const _errs9 = errors;
													if (errors === _errs9) {
														if (Array.isArray(data7)) {
															if (data7.length < 1) {
																validate133.errors = [{
																	instancePath: instancePath + "/approves",
																	schemaPath: "#/properties/approves/minItems",
																	keyword: "minItems",
																	params: { limit: 1 }
																}];
																return false;
															} else {
																var valid1 = true;
																const len0 = data7.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs11 = errors;
																	if (!validate105(data7[i0], {
																		instancePath: instancePath + "/approves/" + i0,
																		parentData: data7,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs11 === errors;
																	if (!valid1) break;
																}
																if (valid1) {
																	let i1 = data7.length;
																	let j0;
																	if (i1 > 1) {
																		outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data7[i1], data7[j0])) {
																			validate133.errors = [{
																				instancePath: instancePath + "/approves",
																				schemaPath: "#/properties/approves/uniqueItems",
																				keyword: "uniqueItems",
																				params: {
																					i: i1,
																					j: j0
																				}
																			}];
																			return false;
																		}
																	}
																}
															}
														} else {
															validate133.errors = [{
																instancePath: instancePath + "/approves",
																schemaPath: "#/properties/approves/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs9 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate133.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate133.errors = vErrors;
	return errors === 0;
}
const schema52 = {
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
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.does === void 0 && (missing0 = "does")) {
				validate142.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "kind" || key0 === "does" || key0 === "risk" || key0 === "by" || key0 === "channel")) {
					validate142.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate105(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("act" !== data.kind) {
								validate142.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "act" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.does !== void 0) {
								const _errs4 = errors;
								if (!validate107(data.does, {
									instancePath: instancePath + "/does",
									parentData: data,
									parentDataProperty: "does",
									rootData
								})) {
									vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.risk !== void 0) {
									const _errs5 = errors;
									if (!validate109(data.risk, {
										instancePath: instancePath + "/risk",
										parentData: data,
										parentDataProperty: "risk",
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.by !== void 0) {
										let data4 = data.by;
										const _errs6 = errors;
										if (!(data4 === "human" || data4 === "ai" || data4 === "system")) {
											validate142.errors = [{
												instancePath: instancePath + "/by",
												schemaPath: "#/properties/by/enum",
												keyword: "enum",
												params: { allowedValues: schema52.properties.by.enum }
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.channel !== void 0) {
											const _errs7 = errors;
											if (!validate105(data.channel, {
												instancePath: instancePath + "/channel",
												parentData: data,
												parentDataProperty: "channel",
												rootData
											})) {
												vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate142.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate142.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate104(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate118(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
		if (!validate126(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
			if (!validate133(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
				if (!validate142(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
		validate103.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate96.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate96.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate97(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Playbook" !== data.kind) {
								validate96.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Playbook" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate99(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.steps === void 0 && (missing1 = "steps")) {
												validate96.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "steps")) {
													validate96.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.steps !== void 0) {
														let data4 = data3.steps;
														if (errors === errors) {
															if (Array.isArray(data4)) {
																if (data4.length > 60) {
																	validate96.errors = [{
																		instancePath: instancePath + "/spec/steps",
																		schemaPath: "#/properties/spec/properties/steps/maxItems",
																		keyword: "maxItems",
																		params: { limit: 60 }
																	}];
																	return false;
																} else if (data4.length < 1) {
																	validate96.errors = [{
																		instancePath: instancePath + "/spec/steps",
																		schemaPath: "#/properties/spec/properties/steps/minItems",
																		keyword: "minItems",
																		params: { limit: 1 }
																	}];
																	return false;
																} else {
																	const len0 = data4.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs10 = errors;
																		if (!validate103(data4[i0], {
																			instancePath: instancePath + "/spec/steps/" + i0,
																			parentData: data4,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs10 === errors)) break;
																	}
																}
															} else {
																validate96.errors = [{
																	instancePath: instancePath + "/spec/steps",
																	schemaPath: "#/properties/spec/properties/steps/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
													}
												}
											}
										} else {
											validate96.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate96.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate96.errors = vErrors;
	return errors === 0;
}
const isPrompt = validate149;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate150.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate150.errors = vErrors;
	return true;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate152.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate152.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate152.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate156.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate156.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate156.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate156.errors = vErrors;
	return true;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			validate158.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			}];
			return false;
		}
	} else {
		validate158.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate158.errors = vErrors;
	return true;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate149.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate149.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate150(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Prompt" !== data.kind) {
								validate149.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Prompt" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate152(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.purpose === void 0 && (missing1 = "purpose") || data3.inputs === void 0 && (missing1 = "inputs") || data3.reviewed === void 0 && (missing1 = "reviewed")) {
												validate149.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "purpose" || key1 === "inputs" || key1 === "reviewed" || key1 === "max_words")) {
													validate149.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.purpose !== void 0) {
														const _errs8 = errors;
														if (!validate156(data3.purpose, {
															instancePath: instancePath + "/spec/purpose",
															parentData: data3,
															parentDataProperty: "purpose",
															rootData
														})) {
															vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.inputs !== void 0) {
															let data5 = data3.inputs;
															const _errs9 = errors;
															if (errors === _errs9) {
																if (Array.isArray(data5)) {
																	var valid2 = true;
																	const len0 = data5.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data6 = data5[i0];
																		const _errs11 = errors;
																		if (errors === _errs11) {
																			if (typeof data6 === "string") {
																				if (!pattern16.test(data6)) {
																					validate149.errors = [{
																						instancePath: instancePath + "/spec/inputs/" + i0,
																						schemaPath: "#/properties/spec/properties/inputs/items/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[a-z][a-z0-9_]*$" }
																					}];
																					return false;
																				}
																			} else {
																				validate149.errors = [{
																					instancePath: instancePath + "/spec/inputs/" + i0,
																					schemaPath: "#/properties/spec/properties/inputs/items/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																		var valid2 = _errs11 === errors;
																		if (!valid2) break;
																	}
																	if (valid2) {
																		let i1 = data5.length;
																		let j0;
																		if (i1 > 1) {
																			const indices0 = {};
																			for (; i1--;) {
																				let item0 = data5[i1];
																				if (typeof item0 !== "string") continue;
																				if (typeof indices0[item0] == "number") {
																					j0 = indices0[item0];
																					validate149.errors = [{
																						instancePath: instancePath + "/spec/inputs",
																						schemaPath: "#/properties/spec/properties/inputs/uniqueItems",
																						keyword: "uniqueItems",
																						params: {
																							i: i1,
																							j: j0
																						}
																					}];
																					return false;
																				}
																				indices0[item0] = i1;
																			}
																		}
																	}
																} else {
																	validate149.errors = [{
																		instancePath: instancePath + "/spec/inputs",
																		schemaPath: "#/properties/spec/properties/inputs/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.reviewed !== void 0) {
																const _errs13 = errors;
																if (!validate158(data3.reviewed, {
																	instancePath: instancePath + "/spec/reviewed",
																	parentData: data3,
																	parentDataProperty: "reviewed",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs13 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.max_words !== void 0) {
																	let data8 = data3.max_words;
																	const _errs14 = errors;
																	if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																		validate149.errors = [{
																			instancePath: instancePath + "/spec/max_words",
																			schemaPath: "#/properties/spec/properties/max_words/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs14) {
																		if (typeof data8 == "number" && isFinite(data8)) {
																			if (data8 > 2e3 || isNaN(data8)) {
																				validate149.errors = [{
																					instancePath: instancePath + "/spec/max_words",
																					schemaPath: "#/properties/spec/properties/max_words/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 2e3
																					}
																				}];
																				return false;
																			} else if (data8 < 10 || isNaN(data8)) {
																				validate149.errors = [{
																					instancePath: instancePath + "/spec/max_words",
																					schemaPath: "#/properties/spec/properties/max_words/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 10
																					}
																				}];
																				return false;
																			}
																		}
																	}
																	var valid1 = _errs14 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											}
										} else {
											validate149.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate149.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate149.errors = vErrors;
	return errors === 0;
}
const isRiskPolicy = validate160;
const schema58 = {
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
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate161.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate161.errors = vErrors;
	return true;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate163.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate163.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate163.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate163.errors = vErrors;
	return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate167.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate167.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate167.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate167.errors = vErrors;
	return true;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate170.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate170.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate170.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate170.errors = vErrors;
	return true;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate160.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate160.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate161(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("RiskPolicy" !== data.kind) {
								validate160.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "RiskPolicy" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate163(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.owner === void 0 && (missing1 = "owner") || data3.decisions === void 0 && (missing1 = "decisions") || data3.outbound === void 0 && (missing1 = "outbound")) {
												validate160.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "owner" || key1 === "decisions" || key1 === "outbound")) {
													validate160.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.owner !== void 0) {
														const _errs8 = errors;
														if (!validate167(data3.owner, {
															instancePath: instancePath + "/spec/owner",
															parentData: data3,
															parentDataProperty: "owner",
															rootData
														})) {
															vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.decisions !== void 0) {
															let data5 = data3.decisions;
															const _errs9 = errors;
															if (errors === _errs9) {
																if (Array.isArray(data5)) {
																	if (data5.length < 1) {
																		validate160.errors = [{
																			instancePath: instancePath + "/spec/decisions",
																			schemaPath: "#/properties/spec/properties/decisions/minItems",
																			keyword: "minItems",
																			params: { limit: 1 }
																		}];
																		return false;
																	} else {
																		const len0 = data5.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data6 = data5[i0];
																			const _errs11 = errors;
																			if (errors === _errs11) {
																				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																					let missing2;
																					if (data6.class === void 0 && (missing2 = "class") || data6.approver === void 0 && (missing2 = "approver") || data6.examples === void 0 && (missing2 = "examples")) {
																						validate160.errors = [{
																							instancePath: instancePath + "/spec/decisions/" + i0,
																							schemaPath: "#/properties/spec/properties/decisions/items/required",
																							keyword: "required",
																							params: { missingProperty: missing2 }
																						}];
																						return false;
																					} else {
																						const _errs13 = errors;
																						for (const key2 in data6) if (!(key2 === "class" || key2 === "approver" || key2 === "examples")) {
																							validate160.errors = [{
																								instancePath: instancePath + "/spec/decisions/" + i0,
																								schemaPath: "#/properties/spec/properties/decisions/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key2 }
																							}];
																							return false;
																						}
																						if (_errs13 === errors) {
																							if (data6.class !== void 0) {
																								let data7 = data6.class;
																								const _errs14 = errors;
																								if (!(data7 === "legal" || data7 === "pricing" || data7 === "financial")) {
																									validate160.errors = [{
																										instancePath: instancePath + "/spec/decisions/" + i0 + "/class",
																										schemaPath: "#/properties/spec/properties/decisions/items/properties/class/enum",
																										keyword: "enum",
																										params: { allowedValues: schema58.properties.spec.properties.decisions.items.properties.class.enum }
																									}];
																									return false;
																								}
																								var valid3 = _errs14 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data6.approver !== void 0) {
																									const _errs15 = errors;
																									if (!validate167(data6.approver, {
																										instancePath: instancePath + "/spec/decisions/" + i0 + "/approver",
																										parentData: data6,
																										parentDataProperty: "approver",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
																										errors = vErrors.length;
																									}
																									var valid3 = _errs15 === errors;
																								} else var valid3 = true;
																								if (valid3) {
																									if (data6.examples !== void 0) {
																										let data9 = data6.examples;
																										const _errs16 = errors;
																										if (errors === _errs16) {
																											if (Array.isArray(data9)) {
																												if (data9.length < 1) {
																													validate160.errors = [{
																														instancePath: instancePath + "/spec/decisions/" + i0 + "/examples",
																														schemaPath: "#/properties/spec/properties/decisions/items/properties/examples/minItems",
																														keyword: "minItems",
																														params: { limit: 1 }
																													}];
																													return false;
																												} else {
																													const len1 = data9.length;
																													for (let i1 = 0; i1 < len1; i1++) {
																														const _errs18 = errors;
																														if (!validate170(data9[i1], {
																															instancePath: instancePath + "/spec/decisions/" + i0 + "/examples/" + i1,
																															parentData: data9,
																															parentDataProperty: i1,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs18 === errors)) break;
																													}
																												}
																											} else {
																												validate160.errors = [{
																													instancePath: instancePath + "/spec/decisions/" + i0 + "/examples",
																													schemaPath: "#/properties/spec/properties/decisions/items/properties/examples/type",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid3 = _errs16 === errors;
																									} else var valid3 = true;
																								}
																							}
																						}
																					}
																				} else {
																					validate160.errors = [{
																						instancePath: instancePath + "/spec/decisions/" + i0,
																						schemaPath: "#/properties/spec/properties/decisions/items/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs11 === errors)) break;
																		}
																	}
																} else {
																	validate160.errors = [{
																		instancePath: instancePath + "/spec/decisions",
																		schemaPath: "#/properties/spec/properties/decisions/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.outbound !== void 0) {
																let data11 = data3.outbound;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (Array.isArray(data11)) {
																		if (data11.length < 1) {
																			validate160.errors = [{
																				instancePath: instancePath + "/spec/outbound",
																				schemaPath: "#/properties/spec/properties/outbound/minItems",
																				keyword: "minItems",
																				params: { limit: 1 }
																			}];
																			return false;
																		} else {
																			const len2 = data11.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let data12 = data11[i2];
																				const _errs21 = errors;
																				if (errors === _errs21) {
																					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																						let missing3;
																						if (data12.risk === void 0 && (missing3 = "risk") || data12.approval === void 0 && (missing3 = "approval") || data12.examples === void 0 && (missing3 = "examples")) {
																							validate160.errors = [{
																								instancePath: instancePath + "/spec/outbound/" + i2,
																								schemaPath: "#/properties/spec/properties/outbound/items/required",
																								keyword: "required",
																								params: { missingProperty: missing3 }
																							}];
																							return false;
																						} else {
																							const _errs23 = errors;
																							for (const key3 in data12) if (!(key3 === "risk" || key3 === "approval" || key3 === "examples")) {
																								validate160.errors = [{
																									instancePath: instancePath + "/spec/outbound/" + i2,
																									schemaPath: "#/properties/spec/properties/outbound/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key3 }
																								}];
																								return false;
																							}
																							if (_errs23 === errors) {
																								if (data12.risk !== void 0) {
																									let data13 = data12.risk;
																									const _errs24 = errors;
																									if (!(data13 === "low" || data13 === "high")) {
																										validate160.errors = [{
																											instancePath: instancePath + "/spec/outbound/" + i2 + "/risk",
																											schemaPath: "#/properties/spec/properties/outbound/items/properties/risk/enum",
																											keyword: "enum",
																											params: { allowedValues: schema58.properties.spec.properties.outbound.items.properties.risk.enum }
																										}];
																										return false;
																									}
																									var valid6 = _errs24 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data12.approval !== void 0) {
																										let data14 = data12.approval;
																										const _errs25 = errors;
																										if (!(data14 === "required" || data14 === "spot-check")) {
																											validate160.errors = [{
																												instancePath: instancePath + "/spec/outbound/" + i2 + "/approval",
																												schemaPath: "#/properties/spec/properties/outbound/items/properties/approval/enum",
																												keyword: "enum",
																												params: { allowedValues: schema58.properties.spec.properties.outbound.items.properties.approval.enum }
																											}];
																											return false;
																										}
																										var valid6 = _errs25 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data12.examples !== void 0) {
																											let data15 = data12.examples;
																											const _errs26 = errors;
																											if (errors === _errs26) {
																												if (Array.isArray(data15)) {
																													if (data15.length < 1) {
																														validate160.errors = [{
																															instancePath: instancePath + "/spec/outbound/" + i2 + "/examples",
																															schemaPath: "#/properties/spec/properties/outbound/items/properties/examples/minItems",
																															keyword: "minItems",
																															params: { limit: 1 }
																														}];
																														return false;
																													} else {
																														const len3 = data15.length;
																														for (let i3 = 0; i3 < len3; i3++) {
																															const _errs28 = errors;
																															if (!validate170(data15[i3], {
																																instancePath: instancePath + "/spec/outbound/" + i2 + "/examples/" + i3,
																																parentData: data15,
																																parentDataProperty: i3,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs28 === errors)) break;
																														}
																													}
																												} else {
																													validate160.errors = [{
																														instancePath: instancePath + "/spec/outbound/" + i2 + "/examples",
																														schemaPath: "#/properties/spec/properties/outbound/items/properties/examples/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid6 = _errs26 === errors;
																										} else var valid6 = true;
																									}
																								}
																							}
																						}
																					} else {
																						validate160.errors = [{
																							instancePath: instancePath + "/spec/outbound/" + i2,
																							schemaPath: "#/properties/spec/properties/outbound/items/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				if (!(_errs21 === errors)) break;
																			}
																		}
																	} else {
																		validate160.errors = [{
																			instancePath: instancePath + "/spec/outbound",
																			schemaPath: "#/properties/spec/properties/outbound/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs19 === errors;
															} else var valid1 = true;
														}
													}
												}
											}
										} else {
											validate160.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate160.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate160.errors = vErrors;
	return errors === 0;
}
const isRunbook = validate173;
const schema63 = {
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
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate174.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate174.errors = vErrors;
	return true;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate176.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate176.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate176.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate176.errors = vErrors;
	return errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate180.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate180.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate180.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate180.errors = vErrors;
	return true;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			validate182.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			}];
			return false;
		}
	} else {
		validate182.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate182.errors = vErrors;
	return true;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate173.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate173.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate174(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Runbook" !== data.kind) {
								validate173.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Runbook" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate176(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.type === void 0 && (missing1 = "type") || data3.owner === void 0 && (missing1 = "owner") || data3.reviewed === void 0 && (missing1 = "reviewed")) {
												validate173.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "type" || key1 === "owner" || key1 === "reviewed" || key1 === "dependency")) {
													validate173.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.type !== void 0) {
														let data4 = data3.type;
														const _errs8 = errors;
														if (!(data4 === "response" || data4 === "fallback" || data4 === "rollback")) {
															validate173.errors = [{
																instancePath: instancePath + "/spec/type",
																schemaPath: "#/properties/spec/properties/type/enum",
																keyword: "enum",
																params: { allowedValues: schema63.properties.spec.properties.type.enum }
															}];
															return false;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.owner !== void 0) {
															const _errs9 = errors;
															if (!validate180(data3.owner, {
																instancePath: instancePath + "/spec/owner",
																parentData: data3,
																parentDataProperty: "owner",
																rootData
															})) {
																vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.reviewed !== void 0) {
																const _errs10 = errors;
																if (!validate182(data3.reviewed, {
																	instancePath: instancePath + "/spec/reviewed",
																	parentData: data3,
																	parentDataProperty: "reviewed",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs10 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.dependency !== void 0) {
																	const _errs11 = errors;
																	if (!validate180(data3.dependency, {
																		instancePath: instancePath + "/spec/dependency",
																		parentData: data3,
																		parentDataProperty: "dependency",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs11 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											}
										} else {
											validate173.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate173.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate173.errors = vErrors;
	return errors === 0;
}
const isServiceModule = validate185;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate186.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate186.errors = vErrors;
	return true;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate188.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate188.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate188.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate188.errors = vErrors;
	return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate192.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate192.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate192.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate192.errors = vErrors;
	return true;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			validate194.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate194.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate194.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate194.errors = vErrors;
	return true;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 40) {
			validate196.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 40 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate196.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate196.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate196.errors = vErrors;
	return true;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate198.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate198.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate198.errors = vErrors;
	return true;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate200.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate200.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate200.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate200.errors = vErrors;
	return true;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			validate207.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate207.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate207.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate207.errors = vErrors;
	return true;
}
const pattern28 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate185.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate185.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate186(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("ServiceModule" !== data.kind) {
								validate185.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "ServiceModule" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate188(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.workflow === void 0 && (missing1 = "workflow") || data3.summary === void 0 && (missing1 = "summary")) {
												validate185.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "workflow" || key1 === "summary" || key1 === "sla" || key1 === "scope" || key1 === "exceptions" || key1 === "report")) {
													validate185.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.workflow !== void 0) {
														const _errs8 = errors;
														if (!validate192(data3.workflow, {
															instancePath: instancePath + "/spec/workflow",
															parentData: data3,
															parentDataProperty: "workflow",
															rootData
														})) {
															vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.summary !== void 0) {
															const _errs9 = errors;
															if (!validate194(data3.summary, {
																instancePath: instancePath + "/spec/summary",
																parentData: data3,
																parentDataProperty: "summary",
																rootData
															})) {
																vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.sla !== void 0) {
																let data6 = data3.sla;
																const _errs10 = errors;
																if (errors === _errs10) {
																	if (Array.isArray(data6)) {
																		const len0 = data6.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data7 = data6[i0];
																			const _errs12 = errors;
																			if (errors === _errs12) {
																				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																					let missing2;
																					if (data7.measure === void 0 && (missing2 = "measure") || data7.objective === void 0 && (missing2 = "objective") || data7.over === void 0 && (missing2 = "over")) {
																						validate185.errors = [{
																							instancePath: instancePath + "/spec/sla/" + i0,
																							schemaPath: "#/properties/spec/properties/sla/items/required",
																							keyword: "required",
																							params: { missingProperty: missing2 }
																						}];
																						return false;
																					} else {
																						const _errs14 = errors;
																						for (const key2 in data7) if (!(key2 === "measure" || key2 === "objective" || key2 === "over" || key2 === "remedy")) {
																							validate185.errors = [{
																								instancePath: instancePath + "/spec/sla/" + i0,
																								schemaPath: "#/properties/spec/properties/sla/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key2 }
																							}];
																							return false;
																						}
																						if (_errs14 === errors) {
																							if (data7.measure !== void 0) {
																								let data8 = data7.measure;
																								const _errs15 = errors;
																								if (errors === _errs15) {
																									if (typeof data8 === "string") {
																										if (!pattern28.test(data8)) {
																											validate185.errors = [{
																												instancePath: instancePath + "/spec/sla/" + i0 + "/measure",
																												schemaPath: "#/properties/spec/properties/sla/items/properties/measure/pattern",
																												keyword: "pattern",
																												params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }
																											}];
																											return false;
																										}
																									} else {
																										validate185.errors = [{
																											instancePath: instancePath + "/spec/sla/" + i0 + "/measure",
																											schemaPath: "#/properties/spec/properties/sla/items/properties/measure/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid3 = _errs15 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data7.objective !== void 0) {
																									const _errs17 = errors;
																									if (!validate196(data7.objective, {
																										instancePath: instancePath + "/spec/sla/" + i0 + "/objective",
																										parentData: data7,
																										parentDataProperty: "objective",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
																										errors = vErrors.length;
																									}
																									var valid3 = _errs17 === errors;
																								} else var valid3 = true;
																								if (valid3) {
																									if (data7.over !== void 0) {
																										const _errs18 = errors;
																										if (!validate198(data7.over, {
																											instancePath: instancePath + "/spec/sla/" + i0 + "/over",
																											parentData: data7,
																											parentDataProperty: "over",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
																											errors = vErrors.length;
																										}
																										var valid3 = _errs18 === errors;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data7.remedy !== void 0) {
																											const _errs19 = errors;
																											if (!validate200(data7.remedy, {
																												instancePath: instancePath + "/spec/sla/" + i0 + "/remedy",
																												parentData: data7,
																												parentDataProperty: "remedy",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
																												errors = vErrors.length;
																											}
																											var valid3 = _errs19 === errors;
																										} else var valid3 = true;
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate185.errors = [{
																						instancePath: instancePath + "/spec/sla/" + i0,
																						schemaPath: "#/properties/spec/properties/sla/items/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs12 === errors)) break;
																		}
																	} else {
																		validate185.errors = [{
																			instancePath: instancePath + "/spec/sla",
																			schemaPath: "#/properties/spec/properties/sla/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs10 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.scope !== void 0) {
																	let data12 = data3.scope;
																	const _errs20 = errors;
																	if (errors === _errs20) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			let missing3;
																			if (data12.included === void 0 && (missing3 = "included") || data12.excluded === void 0 && (missing3 = "excluded")) {
																				validate185.errors = [{
																					instancePath: instancePath + "/spec/scope",
																					schemaPath: "#/properties/spec/properties/scope/required",
																					keyword: "required",
																					params: { missingProperty: missing3 }
																				}];
																				return false;
																			} else {
																				const _errs22 = errors;
																				for (const key3 in data12) if (!(key3 === "included" || key3 === "excluded")) {
																					validate185.errors = [{
																						instancePath: instancePath + "/spec/scope",
																						schemaPath: "#/properties/spec/properties/scope/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key3 }
																					}];
																					return false;
																				}
																				if (_errs22 === errors) {
																					if (data12.included !== void 0) {
																						let data13 = data12.included;
																						const _errs23 = errors;
																						if (errors === _errs23) {
																							if (Array.isArray(data13)) {
																								if (data13.length < 1) {
																									validate185.errors = [{
																										instancePath: instancePath + "/spec/scope/included",
																										schemaPath: "#/properties/spec/properties/scope/properties/included/minItems",
																										keyword: "minItems",
																										params: { limit: 1 }
																									}];
																									return false;
																								} else {
																									const len1 = data13.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										const _errs25 = errors;
																										if (!validate200(data13[i1], {
																											instancePath: instancePath + "/spec/scope/included/" + i1,
																											parentData: data13,
																											parentDataProperty: i1,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs25 === errors)) break;
																									}
																								}
																							} else {
																								validate185.errors = [{
																									instancePath: instancePath + "/spec/scope/included",
																									schemaPath: "#/properties/spec/properties/scope/properties/included/type",
																									keyword: "type",
																									params: { type: "array" }
																								}];
																								return false;
																							}
																						}
																						var valid4 = _errs23 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data12.excluded !== void 0) {
																							let data15 = data12.excluded;
																							const _errs26 = errors;
																							if (errors === _errs26) {
																								if (Array.isArray(data15)) {
																									if (data15.length < 1) {
																										validate185.errors = [{
																											instancePath: instancePath + "/spec/scope/excluded",
																											schemaPath: "#/properties/spec/properties/scope/properties/excluded/minItems",
																											keyword: "minItems",
																											params: { limit: 1 }
																										}];
																										return false;
																									} else {
																										const len2 = data15.length;
																										for (let i2 = 0; i2 < len2; i2++) {
																											const _errs28 = errors;
																											if (!validate200(data15[i2], {
																												instancePath: instancePath + "/spec/scope/excluded/" + i2,
																												parentData: data15,
																												parentDataProperty: i2,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs28 === errors)) break;
																										}
																									}
																								} else {
																									validate185.errors = [{
																										instancePath: instancePath + "/spec/scope/excluded",
																										schemaPath: "#/properties/spec/properties/scope/properties/excluded/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid4 = _errs26 === errors;
																						} else var valid4 = true;
																					}
																				}
																			}
																		} else {
																			validate185.errors = [{
																				instancePath: instancePath + "/spec/scope",
																				schemaPath: "#/properties/spec/properties/scope/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs20 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.exceptions !== void 0) {
																		let data17 = data3.exceptions;
																		const _errs29 = errors;
																		if (errors === _errs29) {
																			if (Array.isArray(data17)) {
																				const len3 = data17.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let data18 = data17[i3];
																					const _errs31 = errors;
																					if (errors === _errs31) {
																						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																							let missing4;
																							if (data18.when === void 0 && (missing4 = "when") || data18.then === void 0 && (missing4 = "then") || data18.who === void 0 && (missing4 = "who")) {
																								validate185.errors = [{
																									instancePath: instancePath + "/spec/exceptions/" + i3,
																									schemaPath: "#/properties/spec/properties/exceptions/items/required",
																									keyword: "required",
																									params: { missingProperty: missing4 }
																								}];
																								return false;
																							} else {
																								const _errs33 = errors;
																								for (const key4 in data18) if (!(key4 === "when" || key4 === "then" || key4 === "who")) {
																									validate185.errors = [{
																										instancePath: instancePath + "/spec/exceptions/" + i3,
																										schemaPath: "#/properties/spec/properties/exceptions/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 }
																									}];
																									return false;
																								}
																								if (_errs33 === errors) {
																									if (data18.when !== void 0) {
																										const _errs34 = errors;
																										if (!validate200(data18.when, {
																											instancePath: instancePath + "/spec/exceptions/" + i3 + "/when",
																											parentData: data18,
																											parentDataProperty: "when",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
																											errors = vErrors.length;
																										}
																										var valid8 = _errs34 === errors;
																									} else var valid8 = true;
																									if (valid8) {
																										if (data18.then !== void 0) {
																											const _errs35 = errors;
																											if (!validate200(data18.then, {
																												instancePath: instancePath + "/spec/exceptions/" + i3 + "/then",
																												parentData: data18,
																												parentDataProperty: "then",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
																												errors = vErrors.length;
																											}
																											var valid8 = _errs35 === errors;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data18.who !== void 0) {
																												const _errs36 = errors;
																												if (!validate192(data18.who, {
																													instancePath: instancePath + "/spec/exceptions/" + i3 + "/who",
																													parentData: data18,
																													parentDataProperty: "who",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
																													errors = vErrors.length;
																												}
																												var valid8 = _errs36 === errors;
																											} else var valid8 = true;
																										}
																									}
																								}
																							}
																						} else {
																							validate185.errors = [{
																								instancePath: instancePath + "/spec/exceptions/" + i3,
																								schemaPath: "#/properties/spec/properties/exceptions/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs31 === errors)) break;
																				}
																			} else {
																				validate185.errors = [{
																					instancePath: instancePath + "/spec/exceptions",
																					schemaPath: "#/properties/spec/properties/exceptions/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs29 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.report !== void 0) {
																			const _errs37 = errors;
																			if (!validate207(data3.report, {
																				instancePath: instancePath + "/spec/report",
																				parentData: data3,
																				parentDataProperty: "report",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
																				errors = vErrors.length;
																			}
																			var valid1 = _errs37 === errors;
																		} else var valid1 = true;
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate185.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate185.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate185.errors = vErrors;
	return errors === 0;
}
const isSettings = validate209;
const schema77 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "settings.schema.json",
	"title": "Settings",
	"description": "What belongs to the whole repository.",
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
		"kind": { "const": "Settings" },
		"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
		"spec": {
			"type": "object",
			"additionalProperties": false,
			"required": ["live", "business"],
			"properties": {
				"live": {
					"type": "boolean",
					"description": "False until real people stand in people.yaml: scheduled work says so and stops."
				},
				"sample": {
					"type": "boolean",
					"description": "True for the sample business: its boards say SAMPLE."
				},
				"business": {
					"title": "Business",
					"type": "object",
					"additionalProperties": false,
					"required": ["name"],
					"properties": { "name": { "$ref": "common.schema.json#/definitions/line" } }
				},
				"currency": {
					"type": "string",
					"pattern": "^[A-Z]{3}$",
					"description": "ISO 4217: USD"
				},
				"hourly_rate": {
					"type": "number",
					"exclusiveMinimum": 0,
					"description": "What an hour of a person's time costs, in the currency."
				},
				"allowed_hosts": {
					"type": "array",
					"uniqueItems": true,
					"maxItems": 50,
					"items": {
						"type": "string",
						"maxLength": 253,
						"pattern": "^\\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$"
					},
					"description": "Hosts that may be asked for exports and told of boards: docs.google.com; .googleusercontent.com stands for every host that ends so."
				},
				"notify": {
					"title": "Notify",
					"type": "object",
					"additionalProperties": false,
					"required": ["chat"],
					"description": "Where boards are announced besides the issue \"Scoreboard\", and incidents besides their issues.",
					"properties": { "chat": {
						"enum": ["slack", "teams"],
						"description": "The team's chat. The address of its webhook is the repository's secret OPSBOOK_CHAT_WEBHOOK."
					} }
				}
			}
		}
	}
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate210.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate210.errors = vErrors;
	return true;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate212.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate212.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate212.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate212.errors = vErrors;
	return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate216.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate216.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate216.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate216.errors = vErrors;
	return true;
}
const pattern30 = new RegExp("^[A-Z]{3}$", "u");
const pattern31 = new RegExp("^\\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate209.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate209.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate210(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Settings" !== data.kind) {
								validate209.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Settings" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate212(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.live === void 0 && (missing1 = "live") || data3.business === void 0 && (missing1 = "business")) {
												validate209.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "live" || key1 === "sample" || key1 === "business" || key1 === "currency" || key1 === "hourly_rate" || key1 === "allowed_hosts" || key1 === "notify")) {
													validate209.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.live !== void 0) {
														const _errs8 = errors;
														if (typeof data3.live !== "boolean") {
															validate209.errors = [{
																instancePath: instancePath + "/spec/live",
																schemaPath: "#/properties/spec/properties/live/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.sample !== void 0) {
															const _errs10 = errors;
															if (typeof data3.sample !== "boolean") {
																validate209.errors = [{
																	instancePath: instancePath + "/spec/sample",
																	schemaPath: "#/properties/spec/properties/sample/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.business !== void 0) {
																let data6 = data3.business;
																const _errs12 = errors;
																if (errors === _errs12) {
																	if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																		let missing2;
																		if (data6.name === void 0 && (missing2 = "name")) {
																			validate209.errors = [{
																				instancePath: instancePath + "/spec/business",
																				schemaPath: "#/properties/spec/properties/business/required",
																				keyword: "required",
																				params: { missingProperty: missing2 }
																			}];
																			return false;
																		} else {
																			const _errs14 = errors;
																			for (const key2 in data6) if (!(key2 === "name")) {
																				validate209.errors = [{
																					instancePath: instancePath + "/spec/business",
																					schemaPath: "#/properties/spec/properties/business/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key2 }
																				}];
																				return false;
																			}
																			if (_errs14 === errors) {
																				if (data6.name !== void 0) {
																					if (!validate216(data6.name, {
																						instancePath: instancePath + "/spec/business/name",
																						parentData: data6,
																						parentDataProperty: "name",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
																						errors = vErrors.length;
																					}
																				}
																			}
																		}
																	} else {
																		validate209.errors = [{
																			instancePath: instancePath + "/spec/business",
																			schemaPath: "#/properties/spec/properties/business/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid1 = _errs12 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.currency !== void 0) {
																	let data8 = data3.currency;
																	const _errs16 = errors;
																	if (errors === _errs16) {
																		if (typeof data8 === "string") {
																			if (!pattern30.test(data8)) {
																				validate209.errors = [{
																					instancePath: instancePath + "/spec/currency",
																					schemaPath: "#/properties/spec/properties/currency/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[A-Z]{3}$" }
																				}];
																				return false;
																			}
																		} else {
																			validate209.errors = [{
																				instancePath: instancePath + "/spec/currency",
																				schemaPath: "#/properties/spec/properties/currency/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																	var valid1 = _errs16 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.hourly_rate !== void 0) {
																		let data9 = data3.hourly_rate;
																		const _errs18 = errors;
																		if (errors === _errs18) {
																			if (typeof data9 == "number" && isFinite(data9)) {
																				if (data9 <= 0 || isNaN(data9)) {
																					validate209.errors = [{
																						instancePath: instancePath + "/spec/hourly_rate",
																						schemaPath: "#/properties/spec/properties/hourly_rate/exclusiveMinimum",
																						keyword: "exclusiveMinimum",
																						params: {
																							comparison: ">",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			} else {
																				validate209.errors = [{
																					instancePath: instancePath + "/spec/hourly_rate",
																					schemaPath: "#/properties/spec/properties/hourly_rate/type",
																					keyword: "type",
																					params: { type: "number" }
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs18 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.allowed_hosts !== void 0) {
																			let data10 = data3.allowed_hosts;
																			const _errs20 = errors;
																			if (errors === _errs20) {
																				if (Array.isArray(data10)) {
																					if (data10.length > 50) {
																						validate209.errors = [{
																							instancePath: instancePath + "/spec/allowed_hosts",
																							schemaPath: "#/properties/spec/properties/allowed_hosts/maxItems",
																							keyword: "maxItems",
																							params: { limit: 50 }
																						}];
																						return false;
																					} else {
																						var valid3 = true;
																						const len0 = data10.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let data11 = data10[i0];
																							const _errs22 = errors;
																							if (errors === _errs22) {
																								if (typeof data11 === "string") {
																									if (func2(data11) > 253) {
																										validate209.errors = [{
																											instancePath: instancePath + "/spec/allowed_hosts/" + i0,
																											schemaPath: "#/properties/spec/properties/allowed_hosts/items/maxLength",
																											keyword: "maxLength",
																											params: { limit: 253 }
																										}];
																										return false;
																									} else if (!pattern31.test(data11)) {
																										validate209.errors = [{
																											instancePath: instancePath + "/spec/allowed_hosts/" + i0,
																											schemaPath: "#/properties/spec/properties/allowed_hosts/items/pattern",
																											keyword: "pattern",
																											params: { pattern: "^\\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$" }
																										}];
																										return false;
																									}
																								} else {
																									validate209.errors = [{
																										instancePath: instancePath + "/spec/allowed_hosts/" + i0,
																										schemaPath: "#/properties/spec/properties/allowed_hosts/items/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							var valid3 = _errs22 === errors;
																							if (!valid3) break;
																						}
																						if (valid3) {
																							let i1 = data10.length;
																							let j0;
																							if (i1 > 1) {
																								const indices0 = {};
																								for (; i1--;) {
																									let item0 = data10[i1];
																									if (typeof item0 !== "string") continue;
																									if (typeof indices0[item0] == "number") {
																										j0 = indices0[item0];
																										validate209.errors = [{
																											instancePath: instancePath + "/spec/allowed_hosts",
																											schemaPath: "#/properties/spec/properties/allowed_hosts/uniqueItems",
																											keyword: "uniqueItems",
																											params: {
																												i: i1,
																												j: j0
																											}
																										}];
																										return false;
																									}
																									indices0[item0] = i1;
																								}
																							}
																						}
																					}
																				} else {
																					validate209.errors = [{
																						instancePath: instancePath + "/spec/allowed_hosts",
																						schemaPath: "#/properties/spec/properties/allowed_hosts/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs20 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data3.notify !== void 0) {
																				let data12 = data3.notify;
																				const _errs24 = errors;
																				if (errors === _errs24) {
																					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																						let missing3;
																						if (data12.chat === void 0 && (missing3 = "chat")) {
																							validate209.errors = [{
																								instancePath: instancePath + "/spec/notify",
																								schemaPath: "#/properties/spec/properties/notify/required",
																								keyword: "required",
																								params: { missingProperty: missing3 }
																							}];
																							return false;
																						} else {
																							const _errs26 = errors;
																							for (const key3 in data12) if (!(key3 === "chat")) {
																								validate209.errors = [{
																									instancePath: instancePath + "/spec/notify",
																									schemaPath: "#/properties/spec/properties/notify/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key3 }
																								}];
																								return false;
																							}
																							if (_errs26 === errors) {
																								if (data12.chat !== void 0) {
																									let data13 = data12.chat;
																									if (!(data13 === "slack" || data13 === "teams")) {
																										validate209.errors = [{
																											instancePath: instancePath + "/spec/notify/chat",
																											schemaPath: "#/properties/spec/properties/notify/properties/chat/enum",
																											keyword: "enum",
																											params: { allowedValues: schema77.properties.spec.properties.notify.properties.chat.enum }
																										}];
																										return false;
																									}
																								}
																							}
																						}
																					} else {
																						validate209.errors = [{
																							instancePath: instancePath + "/spec/notify",
																							schemaPath: "#/properties/spec/properties/notify/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs24 === errors;
																			} else var valid1 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate209.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate209.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate209.errors = vErrors;
	return errors === 0;
}
const isSource = validate218;
const schema81 = {
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
				"heartbeat": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "How often at least there is a record while the business is open; without it, silence is judged by the same weekday and hour of the last eight weeks."
				},
				"pull": {
					"title": "Pull",
					"type": "object",
					"additionalProperties": false,
					"required": ["url"],
					"properties": {
						"url": {
							"type": "string",
							"pattern": "^https://",
							"maxLength": 2e3,
							"description": "Where the export is fetched from. Its host stands under allowed_hosts in settings.yaml; no password stands in it."
						},
						"secret": {
							"type": "string",
							"pattern": "^OPSBOOK_PULL_[A-Z0-9_]{1,60}$",
							"description": "The name of a repository secret: sent to this host alone, as `Authorization: Bearer`. operate.yml hands it over."
						},
						"every": {
							"$ref": "common.schema.json#/definitions/duration",
							"description": "Not fetched again sooner after it brought something new; at every run unless said otherwise."
						}
					},
					"description": "An address at which the export lies: a published sheet, a link of the CRM."
				},
				"format": {
					"enum": [
						"csv",
						"jsonl",
						"desk"
					],
					"description": "desk: sentences that people write on the desk, as `phrases` has them."
				},
				"phrases": {
					"type": "object",
					"minProperties": 1,
					"propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
					"additionalProperties": {
						"type": "string",
						"minLength": 3,
						"maxLength": 200
					},
					"description": "Sentences of the desk by name: `lead {case} called {time}`. Gaps: {time}, {period}, {count}, {number}, {amount}; any other takes words. Each gap is a column, and so are phrase, time, item, nth, origin, author, said."
				},
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
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate219.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate219.errors = vErrors;
	return true;
}
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate221.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate221.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate221.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate221.errors = vErrors;
	return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate225.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate225.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate225.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate225.errors = vErrors;
	return true;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate227.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate227.errors = vErrors;
	return true;
}
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate229.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate229.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate229.errors = vErrors;
	return true;
}
const schema87 = {
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
const func53 = Object.prototype.hasOwnProperty;
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			validate234.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			}];
			return false;
		}
	} else {
		validate234.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate234.errors = vErrors;
	return true;
}
const schema89 = {
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
const wrapper0 = { validate: validate236 };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate237.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate237.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate237.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate237.errors = vErrors;
	return true;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.and === void 0 && (missing0 = "and")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
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
					break;
				}
				if (_errs3 === errors) {
					if (data.and !== void 0) {
						let data0 = data.and;
						if (errors === errors) {
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
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!wrapper0.validate(data0[i0], {
											instancePath: instancePath + "/and/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
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
					}
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
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.or === void 0 && (missing1 = "or")) {
				const err5 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				const _errs9 = errors;
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
					break;
				}
				if (_errs9 === errors) {
					if (data.or !== void 0) {
						let data2 = data.or;
						if (errors === errors) {
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
								} else {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs12 = errors;
										if (!wrapper0.validate(data2[i1], {
											instancePath: instancePath + "/or/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
											errors = vErrors.length;
										}
										if (!(_errs12 === errors)) break;
									}
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
					}
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
		if (errors === _errs13) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.not === void 0 && (missing2 = "not")) {
					const err10 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				} else {
					const _errs15 = errors;
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
						break;
					}
					if (_errs15 === errors) {
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
			if (errors === _errs17) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.column === void 0 && (missing3 = "column") || data.equals === void 0 && (missing3 = "equals")) {
						const err13 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: missing3 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					} else {
						const _errs19 = errors;
						for (const key3 in data) if (!(key3 === "column" || key3 === "equals")) {
							const err14 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						if (_errs19 === errors) {
							if (data.column !== void 0) {
								const _errs20 = errors;
								if (!validate237(data.column, {
									instancePath: instancePath + "/column",
									parentData: data,
									parentDataProperty: "column",
									rootData
								})) {
									vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
									errors = vErrors.length;
								}
								var valid6 = _errs20 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (data.equals !== void 0) {
									let data6 = data.equals;
									const _errs21 = errors;
									if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
										const err15 = {
											instancePath: instancePath + "/equals",
											schemaPath: "#/oneOf/3/properties/equals/type",
											keyword: "type",
											params: { type: schema89.oneOf[3].properties.equals.type }
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
									var valid6 = _errs21 === errors;
								} else var valid6 = true;
							}
						}
					}
				} else {
					const err16 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
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
				if (errors === _errs23) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing4;
						if (data.column === void 0 && (missing4 = "column") || data.in === void 0 && (missing4 = "in")) {
							const err17 = {
								instancePath,
								schemaPath: "#/oneOf/4/required",
								keyword: "required",
								params: { missingProperty: missing4 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						} else {
							const _errs25 = errors;
							for (const key4 in data) if (!(key4 === "column" || key4 === "in")) {
								const err18 = {
									instancePath,
									schemaPath: "#/oneOf/4/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
								break;
							}
							if (_errs25 === errors) {
								if (data.column !== void 0) {
									const _errs26 = errors;
									if (!validate237(data.column, {
										instancePath: instancePath + "/column",
										parentData: data,
										parentDataProperty: "column",
										rootData
									})) {
										vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
										errors = vErrors.length;
									}
									var valid7 = _errs26 === errors;
								} else var valid7 = true;
								if (valid7) {
									if (data.in !== void 0) {
										let data8 = data.in;
										const _errs27 = errors;
										if (errors === _errs27) {
											if (Array.isArray(data8)) {
												if (data8.length < 1) {
													const err19 = {
														instancePath: instancePath + "/in",
														schemaPath: "#/oneOf/4/properties/in/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												} else {
													const len2 = data8.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let data9 = data8[i2];
														const _errs29 = errors;
														if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
															const err20 = {
																instancePath: instancePath + "/in/" + i2,
																schemaPath: "#/oneOf/4/properties/in/items/type",
																keyword: "type",
																params: { type: schema89.oneOf[4].properties.in.items.type }
															};
															if (vErrors === null) vErrors = [err20];
															else vErrors.push(err20);
															errors++;
														}
														if (!(_errs29 === errors)) break;
													}
												}
											} else {
												const err21 = {
													instancePath: instancePath + "/in",
													schemaPath: "#/oneOf/4/properties/in/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err21];
												else vErrors.push(err21);
												errors++;
											}
										}
										var valid7 = _errs27 === errors;
									} else var valid7 = true;
								}
							}
						}
					} else {
						const err22 = {
							instancePath,
							schemaPath: "#/oneOf/4/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
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
					if (errors === _errs31) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing5;
							if (data.column === void 0 && (missing5 = "column") || data.starts_with === void 0 && (missing5 = "starts_with")) {
								const err23 = {
									instancePath,
									schemaPath: "#/oneOf/5/required",
									keyword: "required",
									params: { missingProperty: missing5 }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							} else {
								const _errs33 = errors;
								for (const key5 in data) if (!(key5 === "column" || key5 === "starts_with")) {
									const err24 = {
										instancePath,
										schemaPath: "#/oneOf/5/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
									break;
								}
								if (_errs33 === errors) {
									if (data.column !== void 0) {
										const _errs34 = errors;
										if (!validate237(data.column, {
											instancePath: instancePath + "/column",
											parentData: data,
											parentDataProperty: "column",
											rootData
										})) {
											vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
											errors = vErrors.length;
										}
										var valid9 = _errs34 === errors;
									} else var valid9 = true;
									if (valid9) {
										if (data.starts_with !== void 0) {
											let data11 = data.starts_with;
											const _errs35 = errors;
											if (errors === _errs35) {
												if (typeof data11 === "string") {
													if (func2(data11) < 1) {
														const err25 = {
															instancePath: instancePath + "/starts_with",
															schemaPath: "#/oneOf/5/properties/starts_with/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														};
														if (vErrors === null) vErrors = [err25];
														else vErrors.push(err25);
														errors++;
													}
												} else {
													const err26 = {
														instancePath: instancePath + "/starts_with",
														schemaPath: "#/oneOf/5/properties/starts_with/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											}
											var valid9 = _errs35 === errors;
										} else var valid9 = true;
									}
								}
							}
						} else {
							const err27 = {
								instancePath,
								schemaPath: "#/oneOf/5/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
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
						if (errors === _errs37) {
							if (data && typeof data == "object" && !Array.isArray(data)) {
								let missing6;
								if (data.column === void 0 && (missing6 = "column") || data.is_empty === void 0 && (missing6 = "is_empty")) {
									const err28 = {
										instancePath,
										schemaPath: "#/oneOf/6/required",
										keyword: "required",
										params: { missingProperty: missing6 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								} else {
									const _errs39 = errors;
									for (const key6 in data) if (!(key6 === "column" || key6 === "is_empty")) {
										const err29 = {
											instancePath,
											schemaPath: "#/oneOf/6/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key6 }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
										break;
									}
									if (_errs39 === errors) {
										if (data.column !== void 0) {
											const _errs40 = errors;
											if (!validate237(data.column, {
												instancePath: instancePath + "/column",
												parentData: data,
												parentDataProperty: "column",
												rootData
											})) {
												vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
												errors = vErrors.length;
											}
											var valid10 = _errs40 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.is_empty !== void 0) {
												const _errs41 = errors;
												if (typeof data.is_empty !== "boolean") {
													const err30 = {
														instancePath: instancePath + "/is_empty",
														schemaPath: "#/oneOf/6/properties/is_empty/type",
														keyword: "type",
														params: { type: "boolean" }
													};
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												}
												var valid10 = _errs41 === errors;
											} else var valid10 = true;
										}
									}
								}
							} else {
								const err31 = {
									instancePath,
									schemaPath: "#/oneOf/6/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
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
		const err32 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
		validate236.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate236.errors = vErrors;
	return errors === 0;
}
const schema92 = {
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
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.column === void 0 && (missing0 = "column")) {
				validate250.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "column" || key0 === "as" || key0 === "map" || key0 === "default")) {
					validate250.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.column !== void 0) {
						const _errs2 = errors;
						if (!validate237(data.column, {
							instancePath: instancePath + "/column",
							parentData: data,
							parentDataProperty: "column",
							rootData
						})) {
							vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.as !== void 0) {
							let data1 = data.as;
							const _errs3 = errors;
							if (!(data1 === "text" || data1 === "number" || data1 === "integer" || data1 === "boolean" || data1 === "time")) {
								validate250.errors = [{
									instancePath: instancePath + "/as",
									schemaPath: "#/properties/as/enum",
									keyword: "enum",
									params: { allowedValues: schema92.properties.as.enum }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.map !== void 0) {
								let data2 = data.map;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (Object.keys(data2).length < 1) {
											validate250.errors = [{
												instancePath: instancePath + "/map",
												schemaPath: "#/properties/map/minProperties",
												keyword: "minProperties",
												params: { limit: 1 }
											}];
											return false;
										} else for (const key1 in data2) {
											let data3 = data2[key1];
											const _errs7 = errors;
											if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
												validate250.errors = [{
													instancePath: instancePath + "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/map/additionalProperties/type",
													keyword: "type",
													params: { type: schema92.properties.map.additionalProperties.type }
												}];
												return false;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate250.errors = [{
											instancePath: instancePath + "/map",
											schemaPath: "#/properties/map/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.default !== void 0) {
									let data4 = data.default;
									const _errs9 = errors;
									if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
										validate250.errors = [{
											instancePath: instancePath + "/default",
											schemaPath: "#/properties/default/type",
											keyword: "type",
											params: { type: schema92.properties.default.type }
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate250.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate250.errors = vErrors;
	return errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
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
			} else if (func2(data) < 1) {
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
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (!validate250(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
		validate249.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate249.errors = vErrors;
	return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
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
			} else if (func2(data) < 1) {
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
			if (!validate250(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
		validate256.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate256.errors = vErrors;
	return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.time === void 0 && (missing0 = "time") || data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject")) {
				validate233.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func53.call(schema87.properties, key0)) {
					validate233.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						const _errs2 = errors;
						if (!validate234(data.type, {
							instancePath: instancePath + "/type",
							parentData: data,
							parentDataProperty: "type",
							rootData
						})) {
							vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.when !== void 0) {
							const _errs3 = errors;
							if (!validate236(data.when, {
								instancePath: instancePath + "/when",
								parentData: data,
								parentDataProperty: "when",
								rootData
							})) {
								vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.time !== void 0) {
								const _errs4 = errors;
								if (!validate237(data.time, {
									instancePath: instancePath + "/time",
									parentData: data,
									parentDataProperty: "time",
									rootData
								})) {
									vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.id !== void 0) {
									let data3 = data.id;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											if (data3.length < 1) {
												validate233.errors = [{
													instancePath: instancePath + "/id",
													schemaPath: "#/properties/id/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs7 = errors;
													if (!validate237(data3[i0], {
														instancePath: instancePath + "/id/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
														errors = vErrors.length;
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate233.errors = [{
												instancePath: instancePath + "/id",
												schemaPath: "#/properties/id/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sequence !== void 0) {
										const _errs8 = errors;
										if (!validate237(data.sequence, {
											instancePath: instancePath + "/sequence",
											parentData: data,
											parentDataProperty: "sequence",
											rootData
										})) {
											vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.recorded !== void 0) {
											const _errs9 = errors;
											if (!validate237(data.recorded, {
												instancePath: instancePath + "/recorded",
												parentData: data,
												parentDataProperty: "recorded",
												rootData
											})) {
												vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.subject !== void 0) {
												const _errs10 = errors;
												if (!validate237(data.subject, {
													instancePath: instancePath + "/subject",
													parentData: data,
													parentDataProperty: "subject",
													rootData
												})) {
													vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.person !== void 0) {
													const _errs11 = errors;
													if (!validate237(data.person, {
														instancePath: instancePath + "/person",
														parentData: data,
														parentDataProperty: "person",
														rootData
													})) {
														vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.workflow !== void 0) {
														const _errs12 = errors;
														if (!validate249(data.workflow, {
															instancePath: instancePath + "/workflow",
															parentData: data,
															parentDataProperty: "workflow",
															rootData
														})) {
															vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs12 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.channel !== void 0) {
															const _errs13 = errors;
															if (!validate249(data.channel, {
																instancePath: instancePath + "/channel",
																parentData: data,
																parentDataProperty: "channel",
																rootData
															})) {
																vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs13 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.actor !== void 0) {
																const _errs14 = errors;
																if (!validate249(data.actor, {
																	instancePath: instancePath + "/actor",
																	parentData: data,
																	parentDataProperty: "actor",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs14 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.data !== void 0) {
																	let data12 = data.data;
																	const _errs15 = errors;
																	if (errors === _errs15) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			for (const key1 in data12) {
																				const _errs17 = errors;
																				if (typeof key1 === "string") {
																					if (!pattern16.test(key1)) {
																						const err0 = {
																							instancePath: instancePath + "/data",
																							schemaPath: "#/properties/data/propertyNames/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[a-z][a-z0-9_]*$" },
																							propertyName: key1
																						};
																						if (vErrors === null) vErrors = [err0];
																						else vErrors.push(err0);
																						errors++;
																					}
																				}
																				var valid2 = _errs17 === errors;
																				if (!valid2) {
																					const err1 = {
																						instancePath: instancePath + "/data",
																						schemaPath: "#/properties/data/propertyNames",
																						keyword: "propertyNames",
																						params: { propertyName: key1 }
																					};
																					if (vErrors === null) vErrors = [err1];
																					else vErrors.push(err1);
																					errors++;
																					validate233.errors = vErrors;
																					return false;
																				}
																			}
																			if (valid2) for (const key2 in data12) {
																				const _errs19 = errors;
																				if (!validate256(data12[key2], {
																					instancePath: instancePath + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																					parentData: data12,
																					parentDataProperty: key2,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs19 === errors)) break;
																			}
																		} else {
																			validate233.errors = [{
																				instancePath: instancePath + "/data",
																				schemaPath: "#/properties/data/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs15 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate233.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate233.errors = vErrors;
	return errors === 0;
}
const pattern34 = new RegExp("^https://", "u");
const pattern35 = new RegExp("^OPSBOOK_PULL_[A-Z0-9_]{1,60}$", "u");
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate218.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate218.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate219(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Source" !== data.kind) {
								validate218.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Source" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate221(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.format === void 0 && (missing1 = "format") || data3.emit === void 0 && (missing1 = "emit")) {
												validate218.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!func53.call(schema81.properties.spec.properties, key1)) {
													validate218.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.system !== void 0) {
														const _errs8 = errors;
														if (!validate225(data3.system, {
															instancePath: instancePath + "/spec/system",
															parentData: data3,
															parentDataProperty: "system",
															rootData
														})) {
															vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.dependency !== void 0) {
															const _errs9 = errors;
															if (!validate227(data3.dependency, {
																instancePath: instancePath + "/spec/dependency",
																parentData: data3,
																parentDataProperty: "dependency",
																rootData
															})) {
																vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.every !== void 0) {
																const _errs10 = errors;
																if (!validate229(data3.every, {
																	instancePath: instancePath + "/spec/every",
																	parentData: data3,
																	parentDataProperty: "every",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs10 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.heartbeat !== void 0) {
																	const _errs11 = errors;
																	if (!validate229(data3.heartbeat, {
																		instancePath: instancePath + "/spec/heartbeat",
																		parentData: data3,
																		parentDataProperty: "heartbeat",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs11 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.pull !== void 0) {
																		let data8 = data3.pull;
																		const _errs12 = errors;
																		if (errors === _errs12) {
																			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																				let missing2;
																				if (data8.url === void 0 && (missing2 = "url")) {
																					validate218.errors = [{
																						instancePath: instancePath + "/spec/pull",
																						schemaPath: "#/properties/spec/properties/pull/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					}];
																					return false;
																				} else {
																					const _errs14 = errors;
																					for (const key2 in data8) if (!(key2 === "url" || key2 === "secret" || key2 === "every")) {
																						validate218.errors = [{
																							instancePath: instancePath + "/spec/pull",
																							schemaPath: "#/properties/spec/properties/pull/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 }
																						}];
																						return false;
																					}
																					if (_errs14 === errors) {
																						if (data8.url !== void 0) {
																							let data9 = data8.url;
																							const _errs15 = errors;
																							if (errors === _errs15) {
																								if (typeof data9 === "string") {
																									if (func2(data9) > 2e3) {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/pull/url",
																											schemaPath: "#/properties/spec/properties/pull/properties/url/maxLength",
																											keyword: "maxLength",
																											params: { limit: 2e3 }
																										}];
																										return false;
																									} else if (!pattern34.test(data9)) {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/pull/url",
																											schemaPath: "#/properties/spec/properties/pull/properties/url/pattern",
																											keyword: "pattern",
																											params: { pattern: "^https://" }
																										}];
																										return false;
																									}
																								} else {
																									validate218.errors = [{
																										instancePath: instancePath + "/spec/pull/url",
																										schemaPath: "#/properties/spec/properties/pull/properties/url/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs15 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data8.secret !== void 0) {
																								let data10 = data8.secret;
																								const _errs17 = errors;
																								if (errors === _errs17) {
																									if (typeof data10 === "string") {
																										if (!pattern35.test(data10)) {
																											validate218.errors = [{
																												instancePath: instancePath + "/spec/pull/secret",
																												schemaPath: "#/properties/spec/properties/pull/properties/secret/pattern",
																												keyword: "pattern",
																												params: { pattern: "^OPSBOOK_PULL_[A-Z0-9_]{1,60}$" }
																											}];
																											return false;
																										}
																									} else {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/pull/secret",
																											schemaPath: "#/properties/spec/properties/pull/properties/secret/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs17 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data8.every !== void 0) {
																									const _errs19 = errors;
																									if (!validate229(data8.every, {
																										instancePath: instancePath + "/spec/pull/every",
																										parentData: data8,
																										parentDataProperty: "every",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
																										errors = vErrors.length;
																									}
																									var valid2 = _errs19 === errors;
																								} else var valid2 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate218.errors = [{
																					instancePath: instancePath + "/spec/pull",
																					schemaPath: "#/properties/spec/properties/pull/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid1 = _errs12 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.format !== void 0) {
																			let data12 = data3.format;
																			const _errs20 = errors;
																			if (!(data12 === "csv" || data12 === "jsonl" || data12 === "desk")) {
																				validate218.errors = [{
																					instancePath: instancePath + "/spec/format",
																					schemaPath: "#/properties/spec/properties/format/enum",
																					keyword: "enum",
																					params: { allowedValues: schema81.properties.spec.properties.format.enum }
																				}];
																				return false;
																			}
																			var valid1 = _errs20 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data3.phrases !== void 0) {
																				let data13 = data3.phrases;
																				const _errs21 = errors;
																				if (errors === _errs21) {
																					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																						if (Object.keys(data13).length < 1) {
																							validate218.errors = [{
																								instancePath: instancePath + "/spec/phrases",
																								schemaPath: "#/properties/spec/properties/phrases/minProperties",
																								keyword: "minProperties",
																								params: { limit: 1 }
																							}];
																							return false;
																						} else {
																							for (const key3 in data13) {
																								const _errs23 = errors;
																								if (typeof key3 === "string") {
																									if (!pattern0.test(key3)) {
																										const err0 = {
																											instancePath: instancePath + "/spec/phrases",
																											schemaPath: "#/properties/spec/properties/phrases/propertyNames/pattern",
																											keyword: "pattern",
																											params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
																											propertyName: key3
																										};
																										if (vErrors === null) vErrors = [err0];
																										else vErrors.push(err0);
																										errors++;
																									}
																								}
																								var valid3 = _errs23 === errors;
																								if (!valid3) {
																									const err1 = {
																										instancePath: instancePath + "/spec/phrases",
																										schemaPath: "#/properties/spec/properties/phrases/propertyNames",
																										keyword: "propertyNames",
																										params: { propertyName: key3 }
																									};
																									if (vErrors === null) vErrors = [err1];
																									else vErrors.push(err1);
																									errors++;
																									validate218.errors = vErrors;
																									return false;
																								}
																							}
																							if (valid3) for (const key4 in data13) {
																								let data14 = data13[key4];
																								const _errs25 = errors;
																								if (errors === _errs25) {
																									if (typeof data14 === "string") {
																										if (func2(data14) > 200) {
																											validate218.errors = [{
																												instancePath: instancePath + "/spec/phrases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/spec/properties/phrases/additionalProperties/maxLength",
																												keyword: "maxLength",
																												params: { limit: 200 }
																											}];
																											return false;
																										} else if (func2(data14) < 3) {
																											validate218.errors = [{
																												instancePath: instancePath + "/spec/phrases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/spec/properties/phrases/additionalProperties/minLength",
																												keyword: "minLength",
																												params: { limit: 3 }
																											}];
																											return false;
																										}
																									} else {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/phrases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/spec/properties/phrases/additionalProperties/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								if (!(_errs25 === errors)) break;
																							}
																						}
																					} else {
																						validate218.errors = [{
																							instancePath: instancePath + "/spec/phrases",
																							schemaPath: "#/properties/spec/properties/phrases/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid1 = _errs21 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data3.csv !== void 0) {
																					let data15 = data3.csv;
																					const _errs27 = errors;
																					if (errors === _errs27) {
																						if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																							const _errs29 = errors;
																							for (const key5 in data15) if (!(key5 === "delimiter" || key5 === "encoding" || key5 === "decimal" || key5 === "skip_lines")) {
																								validate218.errors = [{
																									instancePath: instancePath + "/spec/csv",
																									schemaPath: "#/properties/spec/properties/csv/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key5 }
																								}];
																								return false;
																							}
																							if (_errs29 === errors) {
																								if (data15.delimiter !== void 0) {
																									let data16 = data15.delimiter;
																									const _errs30 = errors;
																									if (!(data16 === "," || data16 === ";" || data16 === "	" || data16 === "|")) {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/csv/delimiter",
																											schemaPath: "#/properties/spec/properties/csv/properties/delimiter/enum",
																											keyword: "enum",
																											params: { allowedValues: schema81.properties.spec.properties.csv.properties.delimiter.enum }
																										}];
																										return false;
																									}
																									var valid5 = _errs30 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data15.encoding !== void 0) {
																										let data17 = data15.encoding;
																										const _errs31 = errors;
																										if (!(data17 === "utf-8" || data17 === "windows-1252" || data17 === "utf-16le")) {
																											validate218.errors = [{
																												instancePath: instancePath + "/spec/csv/encoding",
																												schemaPath: "#/properties/spec/properties/csv/properties/encoding/enum",
																												keyword: "enum",
																												params: { allowedValues: schema81.properties.spec.properties.csv.properties.encoding.enum }
																											}];
																											return false;
																										}
																										var valid5 = _errs31 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data15.decimal !== void 0) {
																											let data18 = data15.decimal;
																											const _errs32 = errors;
																											if (!(data18 === "." || data18 === ",")) {
																												validate218.errors = [{
																													instancePath: instancePath + "/spec/csv/decimal",
																													schemaPath: "#/properties/spec/properties/csv/properties/decimal/enum",
																													keyword: "enum",
																													params: { allowedValues: schema81.properties.spec.properties.csv.properties.decimal.enum }
																												}];
																												return false;
																											}
																											var valid5 = _errs32 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data15.skip_lines !== void 0) {
																												let data19 = data15.skip_lines;
																												const _errs33 = errors;
																												if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																													validate218.errors = [{
																														instancePath: instancePath + "/spec/csv/skip_lines",
																														schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												if (errors === _errs33) {
																													if (typeof data19 == "number" && isFinite(data19)) {
																														if (data19 > 50 || isNaN(data19)) {
																															validate218.errors = [{
																																instancePath: instancePath + "/spec/csv/skip_lines",
																																schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/maximum",
																																keyword: "maximum",
																																params: {
																																	comparison: "<=",
																																	limit: 50
																																}
																															}];
																															return false;
																														} else if (data19 < 0 || isNaN(data19)) {
																															validate218.errors = [{
																																instancePath: instancePath + "/spec/csv/skip_lines",
																																schemaPath: "#/properties/spec/properties/csv/properties/skip_lines/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																												}
																												var valid5 = _errs33 === errors;
																											} else var valid5 = true;
																										}
																									}
																								}
																							}
																						} else {
																							validate218.errors = [{
																								instancePath: instancePath + "/spec/csv",
																								schemaPath: "#/properties/spec/properties/csv/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid1 = _errs27 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data3.zone !== void 0) {
																						let data20 = data3.zone;
																						const _errs35 = errors;
																						if (errors === _errs35) {
																							if (typeof data20 === "string") {
																								if (func2(data20) > 60) {
																									validate218.errors = [{
																										instancePath: instancePath + "/spec/zone",
																										schemaPath: "#/properties/spec/properties/zone/maxLength",
																										keyword: "maxLength",
																										params: { limit: 60 }
																									}];
																									return false;
																								} else if (func2(data20) < 1) {
																									validate218.errors = [{
																										instancePath: instancePath + "/spec/zone",
																										schemaPath: "#/properties/spec/properties/zone/minLength",
																										keyword: "minLength",
																										params: { limit: 1 }
																									}];
																									return false;
																								}
																							} else {
																								validate218.errors = [{
																									instancePath: instancePath + "/spec/zone",
																									schemaPath: "#/properties/spec/properties/zone/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																						var valid1 = _errs35 === errors;
																					} else var valid1 = true;
																					if (valid1) {
																						if (data3.times !== void 0) {
																							let data21 = data3.times;
																							const _errs37 = errors;
																							if (errors === _errs37) {
																								if (Array.isArray(data21)) {
																									if (data21.length < 1) {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/times",
																											schemaPath: "#/properties/spec/properties/times/minItems",
																											keyword: "minItems",
																											params: { limit: 1 }
																										}];
																										return false;
																									} else {
																										var valid6 = true;
																										const len0 = data21.length;
																										for (let i0 = 0; i0 < len0; i0++) {
																											let data22 = data21[i0];
																											const _errs39 = errors;
																											if (errors === _errs39) {
																												if (typeof data22 === "string") {
																													if (func2(data22) > 40) {
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/times/" + i0,
																															schemaPath: "#/properties/spec/properties/times/items/maxLength",
																															keyword: "maxLength",
																															params: { limit: 40 }
																														}];
																														return false;
																													} else if (func2(data22) < 3) {
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/times/" + i0,
																															schemaPath: "#/properties/spec/properties/times/items/minLength",
																															keyword: "minLength",
																															params: { limit: 3 }
																														}];
																														return false;
																													}
																												} else {
																													validate218.errors = [{
																														instancePath: instancePath + "/spec/times/" + i0,
																														schemaPath: "#/properties/spec/properties/times/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																											}
																											var valid6 = _errs39 === errors;
																											if (!valid6) break;
																										}
																										if (valid6) {
																											let i1 = data21.length;
																											let j0;
																											if (i1 > 1) {
																												const indices0 = {};
																												for (; i1--;) {
																													let item0 = data21[i1];
																													if (typeof item0 !== "string") continue;
																													if (typeof indices0[item0] == "number") {
																														j0 = indices0[item0];
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/times",
																															schemaPath: "#/properties/spec/properties/times/uniqueItems",
																															keyword: "uniqueItems",
																															params: {
																																i: i1,
																																j: j0
																															}
																														}];
																														return false;
																													}
																													indices0[item0] = i1;
																												}
																											}
																										}
																									}
																								} else {
																									validate218.errors = [{
																										instancePath: instancePath + "/spec/times",
																										schemaPath: "#/properties/spec/properties/times/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid1 = _errs37 === errors;
																						} else var valid1 = true;
																						if (valid1) {
																							if (data3.personal !== void 0) {
																								let data23 = data3.personal;
																								const _errs41 = errors;
																								if (errors === _errs41) {
																									if (Array.isArray(data23)) {
																										var valid8 = true;
																										const len1 = data23.length;
																										for (let i2 = 0; i2 < len1; i2++) {
																											let data24 = data23[i2];
																											const _errs43 = errors;
																											if (errors === _errs43) {
																												if (typeof data24 === "string") {
																													if (func2(data24) < 1) {
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/personal/" + i2,
																															schemaPath: "#/properties/spec/properties/personal/items/minLength",
																															keyword: "minLength",
																															params: { limit: 1 }
																														}];
																														return false;
																													}
																												} else {
																													validate218.errors = [{
																														instancePath: instancePath + "/spec/personal/" + i2,
																														schemaPath: "#/properties/spec/properties/personal/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																											}
																											var valid8 = _errs43 === errors;
																											if (!valid8) break;
																										}
																										if (valid8) {
																											let i3 = data23.length;
																											let j1;
																											if (i3 > 1) {
																												const indices1 = {};
																												for (; i3--;) {
																													let item1 = data23[i3];
																													if (typeof item1 !== "string") continue;
																													if (typeof indices1[item1] == "number") {
																														j1 = indices1[item1];
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/personal",
																															schemaPath: "#/properties/spec/properties/personal/uniqueItems",
																															keyword: "uniqueItems",
																															params: {
																																i: i3,
																																j: j1
																															}
																														}];
																														return false;
																													}
																													indices1[item1] = i3;
																												}
																											}
																										}
																									} else {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/personal",
																											schemaPath: "#/properties/spec/properties/personal/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid1 = _errs41 === errors;
																							} else var valid1 = true;
																							if (valid1) {
																								if (data3.on_change !== void 0) {
																									let data25 = data3.on_change;
																									const _errs45 = errors;
																									if (!(data25 === "quarantine" || data25 === "supersede")) {
																										validate218.errors = [{
																											instancePath: instancePath + "/spec/on_change",
																											schemaPath: "#/properties/spec/properties/on_change/enum",
																											keyword: "enum",
																											params: { allowedValues: schema81.properties.spec.properties.on_change.enum }
																										}];
																										return false;
																									}
																									var valid1 = _errs45 === errors;
																								} else var valid1 = true;
																								if (valid1) {
																									if (data3.duplicate_key !== void 0) {
																										let data26 = data3.duplicate_key;
																										const _errs46 = errors;
																										if (errors === _errs46) {
																											if (Array.isArray(data26)) {
																												if (data26.length < 1) {
																													validate218.errors = [{
																														instancePath: instancePath + "/spec/duplicate_key",
																														schemaPath: "#/properties/spec/properties/duplicate_key/minItems",
																														keyword: "minItems",
																														params: { limit: 1 }
																													}];
																													return false;
																												} else {
																													var valid10 = true;
																													const len2 = data26.length;
																													for (let i4 = 0; i4 < len2; i4++) {
																														let data27 = data26[i4];
																														const _errs48 = errors;
																														if (errors === _errs48) {
																															if (typeof data27 === "string") {
																																if (func2(data27) < 1) {
																																	validate218.errors = [{
																																		instancePath: instancePath + "/spec/duplicate_key/" + i4,
																																		schemaPath: "#/properties/spec/properties/duplicate_key/items/minLength",
																																		keyword: "minLength",
																																		params: { limit: 1 }
																																	}];
																																	return false;
																																}
																															} else {
																																validate218.errors = [{
																																	instancePath: instancePath + "/spec/duplicate_key/" + i4,
																																	schemaPath: "#/properties/spec/properties/duplicate_key/items/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																														}
																														var valid10 = _errs48 === errors;
																														if (!valid10) break;
																													}
																													if (valid10) {
																														let i5 = data26.length;
																														let j2;
																														if (i5 > 1) {
																															const indices2 = {};
																															for (; i5--;) {
																																let item2 = data26[i5];
																																if (typeof item2 !== "string") continue;
																																if (typeof indices2[item2] == "number") {
																																	j2 = indices2[item2];
																																	validate218.errors = [{
																																		instancePath: instancePath + "/spec/duplicate_key",
																																		schemaPath: "#/properties/spec/properties/duplicate_key/uniqueItems",
																																		keyword: "uniqueItems",
																																		params: {
																																			i: i5,
																																			j: j2
																																		}
																																	}];
																																	return false;
																																}
																																indices2[item2] = i5;
																															}
																														}
																													}
																												}
																											} else {
																												validate218.errors = [{
																													instancePath: instancePath + "/spec/duplicate_key",
																													schemaPath: "#/properties/spec/properties/duplicate_key/type",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid1 = _errs46 === errors;
																									} else var valid1 = true;
																									if (valid1) {
																										if (data3.emit !== void 0) {
																											let data28 = data3.emit;
																											const _errs50 = errors;
																											if (errors === _errs50) {
																												if (Array.isArray(data28)) {
																													if (data28.length > 40) {
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/emit",
																															schemaPath: "#/properties/spec/properties/emit/maxItems",
																															keyword: "maxItems",
																															params: { limit: 40 }
																														}];
																														return false;
																													} else if (data28.length < 1) {
																														validate218.errors = [{
																															instancePath: instancePath + "/spec/emit",
																															schemaPath: "#/properties/spec/properties/emit/minItems",
																															keyword: "minItems",
																															params: { limit: 1 }
																														}];
																														return false;
																													} else {
																														const len3 = data28.length;
																														for (let i6 = 0; i6 < len3; i6++) {
																															const _errs52 = errors;
																															if (!validate233(data28[i6], {
																																instancePath: instancePath + "/spec/emit/" + i6,
																																parentData: data28,
																																parentDataProperty: i6,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs52 === errors)) break;
																														}
																													}
																												} else {
																													validate218.errors = [{
																														instancePath: instancePath + "/spec/emit",
																														schemaPath: "#/properties/spec/properties/emit/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid1 = _errs50 === errors;
																										} else var valid1 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate218.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate218.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate218.errors = vErrors;
	return errors === 0;
}
const isThresholdTests = validate260;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate261.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate261.errors = vErrors;
	return true;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate263.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "title")) {
					validate263.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate263.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate263.errors = vErrors;
	return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate268.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate268.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate268.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate268.errors = vErrors;
	return true;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate270.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate270.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate270.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate270.errors = vErrors;
	return true;
}
const schema100 = {
	"title": "TestEvent",
	"type": "object",
	"additionalProperties": false,
	"required": ["at", "type"],
	"properties": {
		"at": { "$ref": "#/definitions/time" },
		"type": {
			"$ref": "common.schema.json#/definitions/recordType",
			"description": "A registered event type, or row.quarantined: a row that was refused."
		},
		"case": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"description": "The case; with `times` a number is added: lead-1, lead-2, ..."
		},
		"times": {
			"type": "integer",
			"minimum": 2,
			"maximum": 2e3,
			"description": "So many of them."
		},
		"every": {
			"$ref": "common.schema.json#/definitions/duration",
			"description": "So long after each other; all at once unless said otherwise."
		},
		"source": {
			"$ref": "common.schema.json#/definitions/id",
			"description": "The source; the one that brings such records unless said otherwise."
		},
		"actor": { "enum": [
			"human",
			"ai",
			"system"
		] },
		"channel": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"person": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"description": "Whoever it was, by any name."
		},
		"data": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		}
	}
};
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			validate273.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$" }
			}];
			return false;
		}
	} else {
		validate273.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate273.errors = vErrors;
	return true;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			validate275.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			}];
			return false;
		}
	} else {
		validate275.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate275.errors = vErrors;
	return true;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate277.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate277.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate277.errors = vErrors;
	return true;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.at === void 0 && (missing0 = "at") || data.type === void 0 && (missing0 = "type")) {
				validate272.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func53.call(schema100.properties, key0)) {
					validate272.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.at !== void 0) {
						const _errs2 = errors;
						if (!validate273(data.at, {
							instancePath: instancePath + "/at",
							parentData: data,
							parentDataProperty: "at",
							rootData
						})) {
							vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							const _errs3 = errors;
							if (!validate275(data.type, {
								instancePath: instancePath + "/type",
								parentData: data,
								parentDataProperty: "type",
								rootData
							})) {
								vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.case !== void 0) {
								let data2 = data.case;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (func2(data2) > 100) {
											validate272.errors = [{
												instancePath: instancePath + "/case",
												schemaPath: "#/properties/case/maxLength",
												keyword: "maxLength",
												params: { limit: 100 }
											}];
											return false;
										} else if (func2(data2) < 1) {
											validate272.errors = [{
												instancePath: instancePath + "/case",
												schemaPath: "#/properties/case/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate272.errors = [{
											instancePath: instancePath + "/case",
											schemaPath: "#/properties/case/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.times !== void 0) {
									let data3 = data.times;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate272.errors = [{
											instancePath: instancePath + "/times",
											schemaPath: "#/properties/times/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 2e3 || isNaN(data3)) {
												validate272.errors = [{
													instancePath: instancePath + "/times",
													schemaPath: "#/properties/times/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 2e3
													}
												}];
												return false;
											} else if (data3 < 2 || isNaN(data3)) {
												validate272.errors = [{
													instancePath: instancePath + "/times",
													schemaPath: "#/properties/times/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 2
													}
												}];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.every !== void 0) {
										const _errs8 = errors;
										if (!validate277(data.every, {
											instancePath: instancePath + "/every",
											parentData: data,
											parentDataProperty: "every",
											rootData
										})) {
											vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.source !== void 0) {
											const _errs9 = errors;
											if (!validate270(data.source, {
												instancePath: instancePath + "/source",
												parentData: data,
												parentDataProperty: "source",
												rootData
											})) {
												vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.actor !== void 0) {
												let data6 = data.actor;
												const _errs10 = errors;
												if (!(data6 === "human" || data6 === "ai" || data6 === "system")) {
													validate272.errors = [{
														instancePath: instancePath + "/actor",
														schemaPath: "#/properties/actor/enum",
														keyword: "enum",
														params: { allowedValues: schema100.properties.actor.enum }
													}];
													return false;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.channel !== void 0) {
													let data7 = data.channel;
													const _errs11 = errors;
													if (errors === _errs11) {
														if (typeof data7 === "string") {
															if (func2(data7) > 60) {
																validate272.errors = [{
																	instancePath: instancePath + "/channel",
																	schemaPath: "#/properties/channel/maxLength",
																	keyword: "maxLength",
																	params: { limit: 60 }
																}];
																return false;
															} else if (func2(data7) < 1) {
																validate272.errors = [{
																	instancePath: instancePath + "/channel",
																	schemaPath: "#/properties/channel/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate272.errors = [{
																instancePath: instancePath + "/channel",
																schemaPath: "#/properties/channel/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.person !== void 0) {
														let data8 = data.person;
														const _errs13 = errors;
														if (errors === _errs13) {
															if (typeof data8 === "string") {
																if (func2(data8) > 100) {
																	validate272.errors = [{
																		instancePath: instancePath + "/person",
																		schemaPath: "#/properties/person/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 }
																	}];
																	return false;
																} else if (func2(data8) < 1) {
																	validate272.errors = [{
																		instancePath: instancePath + "/person",
																		schemaPath: "#/properties/person/minLength",
																		keyword: "minLength",
																		params: { limit: 1 }
																	}];
																	return false;
																}
															} else {
																validate272.errors = [{
																	instancePath: instancePath + "/person",
																	schemaPath: "#/properties/person/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														var valid0 = _errs13 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.data !== void 0) {
															let data9 = data.data;
															const _errs15 = errors;
															if (errors === _errs15) {
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (const key1 in data9) {
																	let data10 = data9[key1];
																	const _errs18 = errors;
																	if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
																		validate272.errors = [{
																			instancePath: instancePath + "/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/data/additionalProperties/type",
																			keyword: "type",
																			params: { type: schema100.properties.data.additionalProperties.type }
																		}];
																		return false;
																	}
																	if (!(_errs18 === errors)) break;
																}
																else {
																	validate272.errors = [{
																		instancePath: instancePath + "/data",
																		schemaPath: "#/properties/data/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs15 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate272.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate272.errors = vErrors;
	return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 2) {
				validate282.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 2 }
				}];
				return false;
			} else {
				let missing0;
				if (data.at === void 0 && (missing0 = "at")) {
					validate282.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "at" || key0 === "fires" || key0 === "clears")) {
						validate282.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.at !== void 0) {
							const _errs2 = errors;
							if (!validate273(data.at, {
								instancePath: instancePath + "/at",
								parentData: data,
								parentDataProperty: "at",
								rootData
							})) {
								vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fires !== void 0) {
								const _errs3 = errors;
								if (!validate270(data.fires, {
									instancePath: instancePath + "/fires",
									parentData: data,
									parentDataProperty: "fires",
									rootData
								})) {
									vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clears !== void 0) {
									const _errs4 = errors;
									if (!validate270(data.clears, {
										instancePath: instancePath + "/clears",
										parentData: data,
										parentDataProperty: "clears",
										rootData
									})) {
										vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate282.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate282.errors = vErrors;
	return errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.events === void 0 && (missing0 = "events") || data.until === void 0 && (missing0 = "until") || data.expect === void 0 && (missing0 = "expect")) {
				validate267.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "thresholds" || key0 === "events" || key0 === "until" || key0 === "expect")) {
					validate267.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate268(data.name, {
							instancePath: instancePath + "/name",
							parentData: data,
							parentDataProperty: "name",
							rootData
						})) {
							vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.thresholds !== void 0) {
							let data1 = data.thresholds;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length < 1) {
										validate267.errors = [{
											instancePath: instancePath + "/thresholds",
											schemaPath: "#/properties/thresholds/minItems",
											keyword: "minItems",
											params: { limit: 1 }
										}];
										return false;
									} else {
										var valid1 = true;
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs5 = errors;
											if (!validate270(data1[i0], {
												instancePath: instancePath + "/thresholds/" + i0,
												parentData: data1,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
												errors = vErrors.length;
											}
											var valid1 = _errs5 === errors;
											if (!valid1) break;
										}
										if (valid1) {
											let i1 = data1.length;
											let j0;
											if (i1 > 1) {
												outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
													validate267.errors = [{
														instancePath: instancePath + "/thresholds",
														schemaPath: "#/properties/thresholds/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														}
													}];
													return false;
												}
											}
										}
									}
								} else {
									validate267.errors = [{
										instancePath: instancePath + "/thresholds",
										schemaPath: "#/properties/thresholds/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.events !== void 0) {
								let data3 = data.events;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										if (data3.length > 200) {
											validate267.errors = [{
												instancePath: instancePath + "/events",
												schemaPath: "#/properties/events/maxItems",
												keyword: "maxItems",
												params: { limit: 200 }
											}];
											return false;
										} else if (data3.length < 1) {
											validate267.errors = [{
												instancePath: instancePath + "/events",
												schemaPath: "#/properties/events/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											}];
											return false;
										} else {
											const len1 = data3.length;
											for (let i2 = 0; i2 < len1; i2++) {
												const _errs8 = errors;
												if (!validate272(data3[i2], {
													instancePath: instancePath + "/events/" + i2,
													parentData: data3,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
													errors = vErrors.length;
												}
												if (!(_errs8 === errors)) break;
											}
										}
									} else {
										validate267.errors = [{
											instancePath: instancePath + "/events",
											schemaPath: "#/properties/events/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.until !== void 0) {
									const _errs9 = errors;
									if (!validate273(data.until, {
										instancePath: instancePath + "/until",
										parentData: data,
										parentDataProperty: "until",
										rootData
									})) {
										vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.expect !== void 0) {
										let data6 = data.expect;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data6)) {
												if (data6.length > 100) {
													validate267.errors = [{
														instancePath: instancePath + "/expect",
														schemaPath: "#/properties/expect/maxItems",
														keyword: "maxItems",
														params: { limit: 100 }
													}];
													return false;
												} else {
													const len2 = data6.length;
													for (let i3 = 0; i3 < len2; i3++) {
														const _errs12 = errors;
														if (!validate282(data6[i3], {
															instancePath: instancePath + "/expect/" + i3,
															parentData: data6,
															parentDataProperty: i3,
															rootData
														})) {
															vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
															errors = vErrors.length;
														}
														if (!(_errs12 === errors)) break;
													}
												}
											} else {
												validate267.errors = [{
													instancePath: instancePath + "/expect",
													schemaPath: "#/properties/expect/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate267.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate267.errors = vErrors;
	return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate260.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate260.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate261(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("ThresholdTests" !== data.kind) {
								validate260.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "ThresholdTests" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								const _errs4 = errors;
								if (!validate263(data.metadata, {
									instancePath: instancePath + "/metadata",
									parentData: data,
									parentDataProperty: "metadata",
									rootData
								})) {
									vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data3 = data.spec;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.tests === void 0 && (missing1 = "tests")) {
												validate260.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "tests")) {
													validate260.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.tests !== void 0) {
														let data4 = data3.tests;
														if (errors === errors) {
															if (Array.isArray(data4)) {
																if (data4.length > 100) {
																	validate260.errors = [{
																		instancePath: instancePath + "/spec/tests",
																		schemaPath: "#/properties/spec/properties/tests/maxItems",
																		keyword: "maxItems",
																		params: { limit: 100 }
																	}];
																	return false;
																} else if (data4.length < 1) {
																	validate260.errors = [{
																		instancePath: instancePath + "/spec/tests",
																		schemaPath: "#/properties/spec/properties/tests/minItems",
																		keyword: "minItems",
																		params: { limit: 1 }
																	}];
																	return false;
																} else {
																	const len0 = data4.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs10 = errors;
																		if (!validate267(data4[i0], {
																			instancePath: instancePath + "/spec/tests/" + i0,
																			parentData: data4,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs10 === errors)) break;
																	}
																}
															} else {
																validate260.errors = [{
																	instancePath: instancePath + "/spec/tests",
																	schemaPath: "#/properties/spec/properties/tests/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
													}
												}
											}
										} else {
											validate260.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate260.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate260.errors = vErrors;
	return errors === 0;
}
const isWorkflow = validate288;
const schema105 = {
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
					"description": "<measure>[.<statistic>|.burn] >|>=|<|<= <value>; instead of a measure also silence (business time since the last record) or quarantined (the share of rows that were refused)."
				},
				"over": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "The window that is looked at. With .burn also its twelfth part: both have to burn."
				},
				"objective": {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"description": "With .burn: the share that has to be good, 99.5%; the measure's goal unless said otherwise."
				},
				"source": {
					"$ref": "common.schema.json#/definitions/id",
					"description": "With silence or quarantined: the one source that is meant; all that feed this workflow unless said otherwise."
				},
				"at_least": {
					"type": "string",
					"pattern": "^[0-9]+ cases?$",
					"description": "No decision on fewer: 5 cases"
				},
				"for": {
					"$ref": "common.schema.json#/definitions/duration",
					"description": "How long it must hold before it fires, and `clear` before it is over."
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
						"start_playbook": {
							"const": true,
							"description": "Asks for a run of the workflow's playbook."
						},
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
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if ("opsbook/v1" !== data) {
		validate289.errors = [{
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: { allowedValue: "opsbook/v1" }
		}];
		return false;
	}
	validate289.errors = vErrors;
	return true;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate291.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 }
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate291.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
			}];
			return false;
		}
	} else {
		validate291.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate291.errors = vErrors;
	return true;
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate293.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate293.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate293.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate293.errors = vErrors;
	return true;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 2e3) {
			validate296.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate296.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate296.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate296.errors = vErrors;
	return true;
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		validate301.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema45.enum }
		}];
		return false;
	}
	validate301.errors = vErrors;
	return true;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "none" || data === "low" || data === "high")) {
		validate303.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum }
		}];
		return false;
	}
	validate303.errors = vErrors;
	return true;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			validate306.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate306.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate306.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate306.errors = vErrors;
	return true;
}
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern14.test(data)) {
			validate312.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$" }
			}];
			return false;
		}
	} else {
		validate312.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate312.errors = vErrors;
	return true;
}
const schema114 = {
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
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 300) {
			validate316.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 300 }
			}];
			return false;
		} else if (func2(data) < 3) {
			validate316.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 3 }
			}];
			return false;
		}
	} else {
		validate316.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate316.errors = vErrors;
	return true;
}
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 40) {
			validate319.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 40 }
			}];
			return false;
		} else if (func2(data) < 1) {
			validate319.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}];
			return false;
		}
	} else {
		validate319.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate319.errors = vErrors;
	return true;
}
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
				validate315.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "statistic" || key0 === "goal" || key0 === "hours" || key0 === "of")) {
					validate315.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.from !== void 0) {
						const _errs2 = errors;
						if (!validate316(data.from, {
							instancePath: instancePath + "/from",
							parentData: data,
							parentDataProperty: "from",
							rootData
						})) {
							vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.to !== void 0) {
							const _errs3 = errors;
							if (!validate316(data.to, {
								instancePath: instancePath + "/to",
								parentData: data,
								parentDataProperty: "to",
								rootData
							})) {
								vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.statistic !== void 0) {
								let data2 = data.statistic;
								const _errs4 = errors;
								if (!(data2 === "p50" || data2 === "p90" || data2 === "p95" || data2 === "mean")) {
									validate315.errors = [{
										instancePath: instancePath + "/statistic",
										schemaPath: "#/properties/statistic/enum",
										keyword: "enum",
										params: { allowedValues: schema114.properties.statistic.enum }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.goal !== void 0) {
									const _errs5 = errors;
									if (!validate319(data.goal, {
										instancePath: instancePath + "/goal",
										parentData: data,
										parentDataProperty: "goal",
										rootData
									})) {
										vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.hours !== void 0) {
										let data4 = data.hours;
										const _errs6 = errors;
										if (!(data4 === "calendar" || data4 === "business")) {
											validate315.errors = [{
												instancePath: instancePath + "/hours",
												schemaPath: "#/properties/hours/enum",
												keyword: "enum",
												params: { allowedValues: schema114.properties.hours.enum }
											}];
											return false;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.of !== void 0) {
											let data5 = data.of;
											const _errs7 = errors;
											if (!(data5 === "opened" || data5 === "finished")) {
												validate315.errors = [{
													instancePath: instancePath + "/of",
													schemaPath: "#/properties/of/enum",
													keyword: "enum",
													params: { allowedValues: schema114.properties.of.enum }
												}];
												return false;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate315.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate315.errors = vErrors;
	return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.of === void 0 && (missing0 = "of") || data.where === void 0 && (missing0 = "where")) {
				validate322.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "of" || key0 === "where" || key0 === "cases" || key0 === "goal")) {
					validate322.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.of !== void 0) {
						const _errs2 = errors;
						if (!validate316(data.of, {
							instancePath: instancePath + "/of",
							parentData: data,
							parentDataProperty: "of",
							rootData
						})) {
							vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.where !== void 0) {
							let data1 = data.where;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func2(data1) > 200) {
										validate322.errors = [{
											instancePath: instancePath + "/where",
											schemaPath: "#/properties/where/maxLength",
											keyword: "maxLength",
											params: { limit: 200 }
										}];
										return false;
									} else if (func2(data1) < 3) {
										validate322.errors = [{
											instancePath: instancePath + "/where",
											schemaPath: "#/properties/where/minLength",
											keyword: "minLength",
											params: { limit: 3 }
										}];
										return false;
									}
								} else {
									validate322.errors = [{
										instancePath: instancePath + "/where",
										schemaPath: "#/properties/where/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.cases !== void 0) {
								const _errs5 = errors;
								if (!validate316(data.cases, {
									instancePath: instancePath + "/cases",
									parentData: data,
									parentDataProperty: "cases",
									rootData
								})) {
									vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.goal !== void 0) {
									const _errs6 = errors;
									if (!validate319(data.goal, {
										instancePath: instancePath + "/goal",
										parentData: data,
										parentDataProperty: "goal",
										rootData
									})) {
										vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate322.errors = vErrors;
	return errors === 0;
}
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count")) {
				validate327.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "goal")) {
					validate327.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate316(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData
						})) {
							vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.goal !== void 0) {
							const _errs3 = errors;
							if (!validate319(data.goal, {
								instancePath: instancePath + "/goal",
								parentData: data,
								parentDataProperty: "goal",
								rootData
							})) {
								vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate327.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate327.errors = vErrors;
	return errors === 0;
}
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "passes" || key0 === "goal")) {
				validate333.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.passes !== void 0) {
					let data0 = data.passes;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (func2(data0) > 200) {
								validate333.errors = [{
									instancePath: instancePath + "/passes",
									schemaPath: "#/properties/passes/maxLength",
									keyword: "maxLength",
									params: { limit: 200 }
								}];
								return false;
							} else if (func2(data0) < 3) {
								validate333.errors = [{
									instancePath: instancePath + "/passes",
									schemaPath: "#/properties/passes/minLength",
									keyword: "minLength",
									params: { limit: 3 }
								}];
								return false;
							}
						} else {
							validate333.errors = [{
								instancePath: instancePath + "/passes",
								schemaPath: "#/properties/passes/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.goal !== void 0) {
						const _errs4 = errors;
						if (!validate319(data.goal, {
							instancePath: instancePath + "/goal",
							parentData: data,
							parentDataProperty: "goal",
							rootData
						})) {
							vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate333.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate333.errors = vErrors;
	return errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "activity" || key0 === "goal")) {
				validate336.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.activity !== void 0) {
					let data0 = data.activity;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (!pattern16.test(data0)) {
								validate336.errors = [{
									instancePath: instancePath + "/activity",
									schemaPath: "#/properties/activity/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z][a-z0-9_]*$" }
								}];
								return false;
							}
						} else {
							validate336.errors = [{
								instancePath: instancePath + "/activity",
								schemaPath: "#/properties/activity/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.goal !== void 0) {
						const _errs4 = errors;
						if (!validate319(data.goal, {
							instancePath: instancePath + "/goal",
							parentData: data,
							parentDataProperty: "goal",
							rootData
						})) {
							vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate336.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate336.errors = vErrors;
	return errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "after" || key0 === "work" || key0 === "goal")) {
				validate339.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.after !== void 0) {
					const _errs2 = errors;
					if (!validate316(data.after, {
						instancePath: instancePath + "/after",
						parentData: data,
						parentDataProperty: "after",
						rootData
					})) {
						vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.work !== void 0) {
						const _errs3 = errors;
						if (!validate316(data.work, {
							instancePath: instancePath + "/work",
							parentData: data,
							parentDataProperty: "work",
							rootData
						})) {
							vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.goal !== void 0) {
							const _errs4 = errors;
							if (!validate319(data.goal, {
								instancePath: instancePath + "/goal",
								parentData: data,
								parentDataProperty: "goal",
								rootData
							})) {
								vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate339.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate339.errors = vErrors;
	return errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "lookback" || key0 === "goal")) {
				validate344.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.lookback !== void 0) {
					const _errs2 = errors;
					if (!validate312(data.lookback, {
						instancePath: instancePath + "/lookback",
						parentData: data,
						parentDataProperty: "lookback",
						rootData
					})) {
						vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.goal !== void 0) {
						const _errs3 = errors;
						if (!validate319(data.goal, {
							instancePath: instancePath + "/goal",
							parentData: data,
							parentDataProperty: "goal",
							rootData
						})) {
							vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate344.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate344.errors = vErrors;
	return errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "goal")) {
				validate349.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.goal !== void 0) {
					if (!validate319(data.goal, {
						instancePath: instancePath + "/goal",
						parentData: data,
						parentDataProperty: "goal",
						rootData
					})) {
						vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
						errors = vErrors.length;
					}
				}
			}
		} else {
			validate349.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate349.errors = vErrors;
	return errors === 0;
}
const schema124 = {
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
			"description": "<measure>[.<statistic>|.burn] >|>=|<|<= <value>; instead of a measure also silence (business time since the last record) or quarantined (the share of rows that were refused)."
		},
		"over": {
			"$ref": "common.schema.json#/definitions/duration",
			"description": "The window that is looked at. With .burn also its twelfth part: both have to burn."
		},
		"objective": {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+)?%$",
			"description": "With .burn: the share that has to be good, 99.5%; the measure's goal unless said otherwise."
		},
		"source": {
			"$ref": "common.schema.json#/definitions/id",
			"description": "With silence or quarantined: the one source that is meant; all that feed this workflow unless said otherwise."
		},
		"at_least": {
			"type": "string",
			"pattern": "^[0-9]+ cases?$",
			"description": "No decision on fewer: 5 cases"
		},
		"for": {
			"$ref": "common.schema.json#/definitions/duration",
			"description": "How long it must hold before it fires, and `clear` before it is over."
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
				"start_playbook": {
					"const": true,
					"description": "Asks for a run of the workflow's playbook."
				},
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
const pattern47 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern49 = new RegExp("^[0-9]+ cases?$", "u");
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.when === void 0 && (missing0 = "when") || data.over === void 0 && (missing0 = "over") || data.then === void 0 && (missing0 = "then")) {
				validate352.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func53.call(schema124.properties, key0)) {
					validate352.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate291(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.when !== void 0) {
							let data1 = data.when;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func2(data1) > 120) {
										validate352.errors = [{
											instancePath: instancePath + "/when",
											schemaPath: "#/properties/when/maxLength",
											keyword: "maxLength",
											params: { limit: 120 }
										}];
										return false;
									} else if (func2(data1) < 3) {
										validate352.errors = [{
											instancePath: instancePath + "/when",
											schemaPath: "#/properties/when/minLength",
											keyword: "minLength",
											params: { limit: 3 }
										}];
										return false;
									}
								} else {
									validate352.errors = [{
										instancePath: instancePath + "/when",
										schemaPath: "#/properties/when/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.over !== void 0) {
								const _errs5 = errors;
								if (!validate312(data.over, {
									instancePath: instancePath + "/over",
									parentData: data,
									parentDataProperty: "over",
									rootData
								})) {
									vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.objective !== void 0) {
									let data3 = data.objective;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data3 === "string") {
											if (!pattern47.test(data3)) {
												validate352.errors = [{
													instancePath: instancePath + "/objective",
													schemaPath: "#/properties/objective/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
												}];
												return false;
											}
										} else {
											validate352.errors = [{
												instancePath: instancePath + "/objective",
												schemaPath: "#/properties/objective/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.source !== void 0) {
										const _errs8 = errors;
										if (!validate291(data.source, {
											instancePath: instancePath + "/source",
											parentData: data,
											parentDataProperty: "source",
											rootData
										})) {
											vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at_least !== void 0) {
											let data5 = data.at_least;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data5 === "string") {
													if (!pattern49.test(data5)) {
														validate352.errors = [{
															instancePath: instancePath + "/at_least",
															schemaPath: "#/properties/at_least/pattern",
															keyword: "pattern",
															params: { pattern: "^[0-9]+ cases?$" }
														}];
														return false;
													}
												} else {
													validate352.errors = [{
														instancePath: instancePath + "/at_least",
														schemaPath: "#/properties/at_least/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.for !== void 0) {
												const _errs11 = errors;
												if (!validate312(data.for, {
													instancePath: instancePath + "/for",
													parentData: data,
													parentDataProperty: "for",
													rootData
												})) {
													vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.clear !== void 0) {
													let data7 = data.clear;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data7 === "string") {
															if (func2(data7) > 120) {
																validate352.errors = [{
																	instancePath: instancePath + "/clear",
																	schemaPath: "#/properties/clear/maxLength",
																	keyword: "maxLength",
																	params: { limit: 120 }
																}];
																return false;
															} else if (func2(data7) < 3) {
																validate352.errors = [{
																	instancePath: instancePath + "/clear",
																	schemaPath: "#/properties/clear/minLength",
																	keyword: "minLength",
																	params: { limit: 3 }
																}];
																return false;
															}
														} else {
															validate352.errors = [{
																instancePath: instancePath + "/clear",
																schemaPath: "#/properties/clear/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.then !== void 0) {
														let data8 = data.then;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																if (Object.keys(data8).length < 1) {
																	validate352.errors = [{
																		instancePath: instancePath + "/then",
																		schemaPath: "#/properties/then/minProperties",
																		keyword: "minProperties",
																		params: { limit: 1 }
																	}];
																	return false;
																} else {
																	const _errs16 = errors;
																	for (const key1 in data8) if (!(key1 === "open_incident" || key1 === "pause_expansion" || key1 === "start_playbook" || key1 === "ask")) {
																		validate352.errors = [{
																			instancePath: instancePath + "/then",
																			schemaPath: "#/properties/then/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 }
																		}];
																		return false;
																	}
																	if (_errs16 === errors) {
																		if (data8.open_incident !== void 0) {
																			let data9 = data8.open_incident;
																			const _errs17 = errors;
																			if (errors === _errs17) {
																				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																					let missing1;
																					if (data9.severity === void 0 && (missing1 = "severity")) {
																						validate352.errors = [{
																							instancePath: instancePath + "/then/open_incident",
																							schemaPath: "#/properties/then/properties/open_incident/required",
																							keyword: "required",
																							params: { missingProperty: missing1 }
																						}];
																						return false;
																					} else {
																						const _errs19 = errors;
																						for (const key2 in data9) if (!(key2 === "severity" || key2 === "runbook")) {
																							validate352.errors = [{
																								instancePath: instancePath + "/then/open_incident",
																								schemaPath: "#/properties/then/properties/open_incident/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key2 }
																							}];
																							return false;
																						}
																						if (_errs19 === errors) {
																							if (data9.severity !== void 0) {
																								let data10 = data9.severity;
																								const _errs20 = errors;
																								if (!(data10 === "critical" || data10 === "major" || data10 === "minor")) {
																									validate352.errors = [{
																										instancePath: instancePath + "/then/open_incident/severity",
																										schemaPath: "#/properties/then/properties/open_incident/properties/severity/enum",
																										keyword: "enum",
																										params: { allowedValues: schema124.properties.then.properties.open_incident.properties.severity.enum }
																									}];
																									return false;
																								}
																								var valid2 = _errs20 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data9.runbook !== void 0) {
																									const _errs21 = errors;
																									if (!validate306(data9.runbook, {
																										instancePath: instancePath + "/then/open_incident/runbook",
																										parentData: data9,
																										parentDataProperty: "runbook",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																										errors = vErrors.length;
																									}
																									var valid2 = _errs21 === errors;
																								} else var valid2 = true;
																							}
																						}
																					}
																				} else {
																					validate352.errors = [{
																						instancePath: instancePath + "/then/open_incident",
																						schemaPath: "#/properties/then/properties/open_incident/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			var valid1 = _errs17 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data8.pause_expansion !== void 0) {
																				const _errs22 = errors;
																				if (true !== data8.pause_expansion) {
																					validate352.errors = [{
																						instancePath: instancePath + "/then/pause_expansion",
																						schemaPath: "#/properties/then/properties/pause_expansion/const",
																						keyword: "const",
																						params: { allowedValue: true }
																					}];
																					return false;
																				}
																				var valid1 = _errs22 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data8.start_playbook !== void 0) {
																					const _errs23 = errors;
																					if (true !== data8.start_playbook) {
																						validate352.errors = [{
																							instancePath: instancePath + "/then/start_playbook",
																							schemaPath: "#/properties/then/properties/start_playbook/const",
																							keyword: "const",
																							params: { allowedValue: true }
																						}];
																						return false;
																					}
																					var valid1 = _errs23 === errors;
																				} else var valid1 = true;
																				if (valid1) {
																					if (data8.ask !== void 0) {
																						let data14 = data8.ask;
																						const _errs24 = errors;
																						if (errors === _errs24) {
																							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																								let missing2;
																								if (data14.person === void 0 && (missing2 = "person") || data14.question === void 0 && (missing2 = "question")) {
																									validate352.errors = [{
																										instancePath: instancePath + "/then/ask",
																										schemaPath: "#/properties/then/properties/ask/required",
																										keyword: "required",
																										params: { missingProperty: missing2 }
																									}];
																									return false;
																								} else {
																									const _errs26 = errors;
																									for (const key3 in data14) if (!(key3 === "person" || key3 === "question")) {
																										validate352.errors = [{
																											instancePath: instancePath + "/then/ask",
																											schemaPath: "#/properties/then/properties/ask/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key3 }
																										}];
																										return false;
																									}
																									if (_errs26 === errors) {
																										if (data14.person !== void 0) {
																											const _errs27 = errors;
																											if (!validate291(data14.person, {
																												instancePath: instancePath + "/then/ask/person",
																												parentData: data14,
																												parentDataProperty: "person",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																												errors = vErrors.length;
																											}
																											var valid3 = _errs27 === errors;
																										} else var valid3 = true;
																										if (valid3) {
																											if (data14.question !== void 0) {
																												const _errs28 = errors;
																												if (!validate293(data14.question, {
																													instancePath: instancePath + "/then/ask/question",
																													parentData: data14,
																													parentDataProperty: "question",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
																													errors = vErrors.length;
																												}
																												var valid3 = _errs28 === errors;
																											} else var valid3 = true;
																										}
																									}
																								}
																							} else {
																								validate352.errors = [{
																									instancePath: instancePath + "/then/ask",
																									schemaPath: "#/properties/then/properties/ask/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																						var valid1 = _errs24 === errors;
																					} else var valid1 = true;
																				}
																			}
																		}
																	}
																}
															} else {
																validate352.errors = [{
																	instancePath: instancePath + "/then",
																	schemaPath: "#/properties/then/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate352.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate352.errors = vErrors;
	return errors === 0;
}
const pattern50 = new RegExp("^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$", "u");
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern50.test(data)) {
			validate361.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$" }
			}];
			return false;
		}
	} else {
		validate361.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate361.errors = vErrors;
	return true;
}
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			validate364.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$" }
			}];
			return false;
		}
	} else {
		validate364.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		}];
		return false;
	}
	validate364.errors = vErrors;
	return true;
}
const pattern52 = new RegExp("^[0-9]+(\\.[0-9]+)?/(week|month)$", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.metadata === void 0 && (missing0 = "metadata") || data.spec === void 0 && (missing0 = "spec")) {
				validate288.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
					validate288.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.apiVersion !== void 0) {
						const _errs2 = errors;
						if (!validate289(data.apiVersion, {
							instancePath: instancePath + "/apiVersion",
							parentData: data,
							parentDataProperty: "apiVersion",
							rootData
						})) {
							vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.kind !== void 0) {
							const _errs3 = errors;
							if ("Workflow" !== data.kind) {
								validate288.errors = [{
									instancePath: instancePath + "/kind",
									schemaPath: "#/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "Workflow" }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metadata !== void 0) {
								let data2 = data.metadata;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.name === void 0 && (missing1 = "name") || data2.title === void 0 && (missing1 = "title") || data2.team === void 0 && (missing1 = "team")) {
											validate288.errors = [{
												instancePath: instancePath + "/metadata",
												schemaPath: "#/properties/metadata/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											const _errs6 = errors;
											for (const key1 in data2) if (!(key1 === "name" || key1 === "title" || key1 === "team")) {
												validate288.errors = [{
													instancePath: instancePath + "/metadata",
													schemaPath: "#/properties/metadata/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs6 === errors) {
												if (data2.name !== void 0) {
													const _errs7 = errors;
													if (!validate291(data2.name, {
														instancePath: instancePath + "/metadata/name",
														parentData: data2,
														parentDataProperty: "name",
														rootData
													})) {
														vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.title !== void 0) {
														const _errs8 = errors;
														if (!validate293(data2.title, {
															instancePath: instancePath + "/metadata/title",
															parentData: data2,
															parentDataProperty: "title",
															rootData
														})) {
															vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.team !== void 0) {
															const _errs9 = errors;
															if (!validate291(data2.team, {
																instancePath: instancePath + "/metadata/team",
																parentData: data2,
																parentDataProperty: "team",
																rootData
															})) {
																vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																errors = vErrors.length;
															}
															var valid1 = _errs9 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									} else {
										validate288.errors = [{
											instancePath: instancePath + "/metadata",
											schemaPath: "#/properties/metadata/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.spec !== void 0) {
									let data6 = data.spec;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
											let missing2;
											if (data6.purpose === void 0 && (missing2 = "purpose") || data6.owner === void 0 && (missing2 = "owner") || data6.reviewer === void 0 && (missing2 = "reviewer") || data6.escalation === void 0 && (missing2 = "escalation") || data6.stage === void 0 && (missing2 = "stage") || data6.risk === void 0 && (missing2 = "risk") || data6.playbook === void 0 && (missing2 = "playbook") || data6.runbooks === void 0 && (missing2 = "runbooks") || data6.dependencies === void 0 && (missing2 = "dependencies") || data6.measures === void 0 && (missing2 = "measures")) {
												validate288.errors = [{
													instancePath: instancePath + "/spec",
													schemaPath: "#/properties/spec/required",
													keyword: "required",
													params: { missingProperty: missing2 }
												}];
												return false;
											} else {
												const _errs12 = errors;
												for (const key2 in data6) if (!func53.call(schema105.properties.spec.properties, key2)) {
													validate288.errors = [{
														instancePath: instancePath + "/spec",
														schemaPath: "#/properties/spec/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 }
													}];
													return false;
												}
												if (_errs12 === errors) {
													if (data6.purpose !== void 0) {
														const _errs13 = errors;
														if (!validate296(data6.purpose, {
															instancePath: instancePath + "/spec/purpose",
															parentData: data6,
															parentDataProperty: "purpose",
															rootData
														})) {
															vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs13 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data6.owner !== void 0) {
															const _errs14 = errors;
															if (!validate291(data6.owner, {
																instancePath: instancePath + "/spec/owner",
																parentData: data6,
																parentDataProperty: "owner",
																rootData
															})) {
																vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																errors = vErrors.length;
															}
															var valid2 = _errs14 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data6.reviewer !== void 0) {
																const _errs15 = errors;
																if (!validate291(data6.reviewer, {
																	instancePath: instancePath + "/spec/reviewer",
																	parentData: data6,
																	parentDataProperty: "reviewer",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																	errors = vErrors.length;
																}
																var valid2 = _errs15 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data6.escalation !== void 0) {
																	const _errs16 = errors;
																	if (!validate291(data6.escalation, {
																		instancePath: instancePath + "/spec/escalation",
																		parentData: data6,
																		parentDataProperty: "escalation",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																		errors = vErrors.length;
																	}
																	var valid2 = _errs16 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data6.stage !== void 0) {
																		let data11 = data6.stage;
																		const _errs17 = errors;
																		if (!(data11 === "baseline" || data11 === "controlled" || data11 === "standard" || data11 === "paused")) {
																			validate288.errors = [{
																				instancePath: instancePath + "/spec/stage",
																				schemaPath: "#/properties/spec/properties/stage/enum",
																				keyword: "enum",
																				params: { allowedValues: schema105.properties.spec.properties.stage.enum }
																			}];
																			return false;
																		}
																		var valid2 = _errs17 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data6.risk !== void 0) {
																			let data12 = data6.risk;
																			const _errs18 = errors;
																			if (errors === _errs18) {
																				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																					let missing3;
																					if (data12.decision === void 0 && (missing3 = "decision") || data12.outbound === void 0 && (missing3 = "outbound")) {
																						validate288.errors = [{
																							instancePath: instancePath + "/spec/risk",
																							schemaPath: "#/properties/spec/properties/risk/required",
																							keyword: "required",
																							params: { missingProperty: missing3 }
																						}];
																						return false;
																					} else {
																						const _errs20 = errors;
																						for (const key3 in data12) if (!(key3 === "decision" || key3 === "outbound")) {
																							validate288.errors = [{
																								instancePath: instancePath + "/spec/risk",
																								schemaPath: "#/properties/spec/properties/risk/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							}];
																							return false;
																						}
																						if (_errs20 === errors) {
																							if (data12.decision !== void 0) {
																								const _errs21 = errors;
																								if (!validate301(data12.decision, {
																									instancePath: instancePath + "/spec/risk/decision",
																									parentData: data12,
																									parentDataProperty: "decision",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
																									errors = vErrors.length;
																								}
																								var valid3 = _errs21 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data12.outbound !== void 0) {
																									const _errs22 = errors;
																									if (!validate303(data12.outbound, {
																										instancePath: instancePath + "/spec/risk/outbound",
																										parentData: data12,
																										parentDataProperty: "outbound",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
																										errors = vErrors.length;
																									}
																									var valid3 = _errs22 === errors;
																								} else var valid3 = true;
																							}
																						}
																					}
																				} else {
																					validate288.errors = [{
																						instancePath: instancePath + "/spec/risk",
																						schemaPath: "#/properties/spec/properties/risk/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs18 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.channels !== void 0) {
																				let data15 = data6.channels;
																				const _errs23 = errors;
																				if (errors === _errs23) {
																					if (Array.isArray(data15)) {
																						var valid4 = true;
																						const len0 = data15.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							const _errs25 = errors;
																							if (!validate291(data15[i0], {
																								instancePath: instancePath + "/spec/channels/" + i0,
																								parentData: data15,
																								parentDataProperty: i0,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs25 === errors;
																							if (!valid4) break;
																						}
																						if (valid4) {
																							let i1 = data15.length;
																							let j0;
																							if (i1 > 1) {
																								outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data15[i1], data15[j0])) {
																									validate288.errors = [{
																										instancePath: instancePath + "/spec/channels",
																										schemaPath: "#/properties/spec/properties/channels/uniqueItems",
																										keyword: "uniqueItems",
																										params: {
																											i: i1,
																											j: j0
																										}
																									}];
																									return false;
																								}
																							}
																						}
																					} else {
																						validate288.errors = [{
																							instancePath: instancePath + "/spec/channels",
																							schemaPath: "#/properties/spec/properties/channels/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs23 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data6.playbook !== void 0) {
																					const _errs26 = errors;
																					if (!validate306(data6.playbook, {
																						instancePath: instancePath + "/spec/playbook",
																						parentData: data6,
																						parentDataProperty: "playbook",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																						errors = vErrors.length;
																					}
																					var valid2 = _errs26 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data6.runbooks !== void 0) {
																						let data18 = data6.runbooks;
																						const _errs27 = errors;
																						if (errors === _errs27) {
																							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																								const _errs29 = errors;
																								for (const key4 in data18) if (!(key4 === "rollback" || key4 === "response")) {
																									validate288.errors = [{
																										instancePath: instancePath + "/spec/runbooks",
																										schemaPath: "#/properties/spec/properties/runbooks/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key4 }
																									}];
																									return false;
																								}
																								if (_errs29 === errors) {
																									if (data18.rollback !== void 0) {
																										const _errs30 = errors;
																										if (!validate306(data18.rollback, {
																											instancePath: instancePath + "/spec/runbooks/rollback",
																											parentData: data18,
																											parentDataProperty: "rollback",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																											errors = vErrors.length;
																										}
																										var valid6 = _errs30 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data18.response !== void 0) {
																											let data20 = data18.response;
																											const _errs31 = errors;
																											if (errors === _errs31) {
																												if (Array.isArray(data20)) {
																													const len1 = data20.length;
																													for (let i2 = 0; i2 < len1; i2++) {
																														const _errs33 = errors;
																														if (!validate306(data20[i2], {
																															instancePath: instancePath + "/spec/runbooks/response/" + i2,
																															parentData: data20,
																															parentDataProperty: i2,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs33 === errors)) break;
																													}
																												} else {
																													validate288.errors = [{
																														instancePath: instancePath + "/spec/runbooks/response",
																														schemaPath: "#/properties/spec/properties/runbooks/properties/response/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid6 = _errs31 === errors;
																										} else var valid6 = true;
																									}
																								}
																							} else {
																								validate288.errors = [{
																									instancePath: instancePath + "/spec/runbooks",
																									schemaPath: "#/properties/spec/properties/runbooks/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																						var valid2 = _errs27 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data6.dependencies !== void 0) {
																							let data22 = data6.dependencies;
																							const _errs34 = errors;
																							if (errors === _errs34) {
																								if (Array.isArray(data22)) {
																									const len2 = data22.length;
																									for (let i3 = 0; i3 < len2; i3++) {
																										let data23 = data22[i3];
																										const _errs36 = errors;
																										if (errors === _errs36) {
																											if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																												let missing4;
																												if (data23.name === void 0 && (missing4 = "name")) {
																													validate288.errors = [{
																														instancePath: instancePath + "/spec/dependencies/" + i3,
																														schemaPath: "#/properties/spec/properties/dependencies/items/required",
																														keyword: "required",
																														params: { missingProperty: missing4 }
																													}];
																													return false;
																												} else {
																													const _errs38 = errors;
																													for (const key5 in data23) if (!(key5 === "name" || key5 === "used_by" || key5 === "timeout" || key5 === "fallback")) {
																														validate288.errors = [{
																															instancePath: instancePath + "/spec/dependencies/" + i3,
																															schemaPath: "#/properties/spec/properties/dependencies/items/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key5 }
																														}];
																														return false;
																													}
																													if (_errs38 === errors) {
																														if (data23.name !== void 0) {
																															const _errs39 = errors;
																															if (!validate291(data23.name, {
																																instancePath: instancePath + "/spec/dependencies/" + i3 + "/name",
																																parentData: data23,
																																parentDataProperty: "name",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																																errors = vErrors.length;
																															}
																															var valid9 = _errs39 === errors;
																														} else var valid9 = true;
																														if (valid9) {
																															if (data23.used_by !== void 0) {
																																let data25 = data23.used_by;
																																const _errs40 = errors;
																																if (errors === _errs40) {
																																	if (Array.isArray(data25)) {
																																		if (data25.length < 1) {
																																			validate288.errors = [{
																																				instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by",
																																				schemaPath: "#/properties/spec/properties/dependencies/items/properties/used_by/minItems",
																																				keyword: "minItems",
																																				params: { limit: 1 }
																																			}];
																																			return false;
																																		} else {
																																			const len3 = data25.length;
																																			for (let i4 = 0; i4 < len3; i4++) {
																																				const _errs42 = errors;
																																				if (!validate291(data25[i4], {
																																					instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by/" + i4,
																																					parentData: data25,
																																					parentDataProperty: i4,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs42 === errors)) break;
																																			}
																																		}
																																	} else {
																																		validate288.errors = [{
																																			instancePath: instancePath + "/spec/dependencies/" + i3 + "/used_by",
																																			schemaPath: "#/properties/spec/properties/dependencies/items/properties/used_by/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid9 = _errs40 === errors;
																															} else var valid9 = true;
																															if (valid9) {
																																if (data23.timeout !== void 0) {
																																	const _errs43 = errors;
																																	if (!validate312(data23.timeout, {
																																		instancePath: instancePath + "/spec/dependencies/" + i3 + "/timeout",
																																		parentData: data23,
																																		parentDataProperty: "timeout",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid9 = _errs43 === errors;
																																} else var valid9 = true;
																																if (valid9) {
																																	if (data23.fallback !== void 0) {
																																		const _errs44 = errors;
																																		if (!validate306(data23.fallback, {
																																			instancePath: instancePath + "/spec/dependencies/" + i3 + "/fallback",
																																			parentData: data23,
																																			parentDataProperty: "fallback",
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
																																			errors = vErrors.length;
																																		}
																																		var valid9 = _errs44 === errors;
																																	} else var valid9 = true;
																																}
																															}
																														}
																													}
																												}
																											} else {
																												validate288.errors = [{
																													instancePath: instancePath + "/spec/dependencies/" + i3,
																													schemaPath: "#/properties/spec/properties/dependencies/items/type",
																													keyword: "type",
																													params: { type: "object" }
																												}];
																												return false;
																											}
																										}
																										if (!(_errs36 === errors)) break;
																									}
																								} else {
																									validate288.errors = [{
																										instancePath: instancePath + "/spec/dependencies",
																										schemaPath: "#/properties/spec/properties/dependencies/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs34 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data6.measures !== void 0) {
																								let data29 = data6.measures;
																								const _errs45 = errors;
																								if (errors === _errs45) {
																									if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																										if (Object.keys(data29).length < 1) {
																											validate288.errors = [{
																												instancePath: instancePath + "/spec/measures",
																												schemaPath: "#/properties/spec/properties/measures/minProperties",
																												keyword: "minProperties",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											for (const key6 in data29) {
																												const _errs47 = errors;
																												if (typeof key6 === "string") {
																													if (!pattern28.test(key6)) {
																														const err0 = {
																															instancePath: instancePath + "/spec/measures",
																															schemaPath: "#/properties/spec/properties/measures/propertyNames/pattern",
																															keyword: "pattern",
																															params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" },
																															propertyName: key6
																														};
																														if (vErrors === null) vErrors = [err0];
																														else vErrors.push(err0);
																														errors++;
																													}
																												}
																												var valid11 = _errs47 === errors;
																												if (!valid11) {
																													const err1 = {
																														instancePath: instancePath + "/spec/measures",
																														schemaPath: "#/properties/spec/properties/measures/propertyNames",
																														keyword: "propertyNames",
																														params: { propertyName: key6 }
																													};
																													if (vErrors === null) vErrors = [err1];
																													else vErrors.push(err1);
																													errors++;
																													validate288.errors = vErrors;
																													return false;
																												}
																											}
																											if (valid11) {
																												const _errs48 = errors;
																												for (const key7 in data29) if (!(key7 === "response_time" || key7 === "cycle_time" || key7 === "completion_quality" || key7 === "rework_rate" || key7 === "reopen_rate" || key7 === "conversion_assist" || key7 === "throughput" || key7 === "incident_count")) {
																													let data30 = data29[key7];
																													const _errs49 = errors;
																													const _errs50 = errors;
																													let valid13 = false;
																													const _errs51 = errors;
																													if (!validate315(data30, {
																														instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																														parentData: data29,
																														parentDataProperty: key7,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
																														errors = vErrors.length;
																													}
																													var _valid0 = _errs51 === errors;
																													valid13 = valid13 || _valid0;
																													if (!valid13) {
																														const _errs52 = errors;
																														if (!validate322(data30, {
																															instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																															parentData: data29,
																															parentDataProperty: key7,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
																															errors = vErrors.length;
																														}
																														var _valid0 = _errs52 === errors;
																														valid13 = valid13 || _valid0;
																														if (!valid13) {
																															const _errs53 = errors;
																															if (!validate327(data30, {
																																instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																																parentData: data29,
																																parentDataProperty: key7,
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
																																errors = vErrors.length;
																															}
																															var _valid0 = _errs53 === errors;
																															valid13 = valid13 || _valid0;
																														}
																													}
																													if (!valid13) {
																														const err2 = {
																															instancePath: instancePath + "/spec/measures/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																															schemaPath: "#/properties/spec/properties/measures/additionalProperties/anyOf",
																															keyword: "anyOf",
																															params: {}
																														};
																														if (vErrors === null) vErrors = [err2];
																														else vErrors.push(err2);
																														errors++;
																														validate288.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs50;
																														if (vErrors !== null) {
																															if (_errs50) vErrors.length = _errs50;
																															else vErrors = null;
																														}
																													}
																													if (!(_errs49 === errors)) break;
																												}
																												if (_errs48 === errors) {
																													if (data29.response_time !== void 0) {
																														const _errs54 = errors;
																														if (!validate315(data29.response_time, {
																															instancePath: instancePath + "/spec/measures/response_time",
																															parentData: data29,
																															parentDataProperty: "response_time",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
																															errors = vErrors.length;
																														}
																														var valid14 = _errs54 === errors;
																													} else var valid14 = true;
																													if (valid14) {
																														if (data29.cycle_time !== void 0) {
																															const _errs55 = errors;
																															if (!validate315(data29.cycle_time, {
																																instancePath: instancePath + "/spec/measures/cycle_time",
																																parentData: data29,
																																parentDataProperty: "cycle_time",
																																rootData
																															})) {
																																vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
																																errors = vErrors.length;
																															}
																															var valid14 = _errs55 === errors;
																														} else var valid14 = true;
																														if (valid14) {
																															if (data29.completion_quality !== void 0) {
																																const _errs56 = errors;
																																if (!validate333(data29.completion_quality, {
																																	instancePath: instancePath + "/spec/measures/completion_quality",
																																	parentData: data29,
																																	parentDataProperty: "completion_quality",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
																																	errors = vErrors.length;
																																}
																																var valid14 = _errs56 === errors;
																															} else var valid14 = true;
																															if (valid14) {
																																if (data29.rework_rate !== void 0) {
																																	const _errs57 = errors;
																																	if (!validate336(data29.rework_rate, {
																																		instancePath: instancePath + "/spec/measures/rework_rate",
																																		parentData: data29,
																																		parentDataProperty: "rework_rate",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid14 = _errs57 === errors;
																																} else var valid14 = true;
																																if (valid14) {
																																	if (data29.reopen_rate !== void 0) {
																																		const _errs58 = errors;
																																		if (!validate339(data29.reopen_rate, {
																																			instancePath: instancePath + "/spec/measures/reopen_rate",
																																			parentData: data29,
																																			parentDataProperty: "reopen_rate",
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
																																			errors = vErrors.length;
																																		}
																																		var valid14 = _errs58 === errors;
																																	} else var valid14 = true;
																																	if (valid14) {
																																		if (data29.conversion_assist !== void 0) {
																																			const _errs59 = errors;
																																			if (!validate344(data29.conversion_assist, {
																																				instancePath: instancePath + "/spec/measures/conversion_assist",
																																				parentData: data29,
																																				parentDataProperty: "conversion_assist",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid14 = _errs59 === errors;
																																		} else var valid14 = true;
																																		if (valid14) {
																																			if (data29.throughput !== void 0) {
																																				const _errs60 = errors;
																																				if (!validate327(data29.throughput, {
																																					instancePath: instancePath + "/spec/measures/throughput",
																																					parentData: data29,
																																					parentDataProperty: "throughput",
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid14 = _errs60 === errors;
																																			} else var valid14 = true;
																																			if (valid14) {
																																				if (data29.incident_count !== void 0) {
																																					const _errs61 = errors;
																																					if (!validate349(data29.incident_count, {
																																						instancePath: instancePath + "/spec/measures/incident_count",
																																						parentData: data29,
																																						parentDataProperty: "incident_count",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid14 = _errs61 === errors;
																																				} else var valid14 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate288.errors = [{
																											instancePath: instancePath + "/spec/measures",
																											schemaPath: "#/properties/spec/properties/measures/type",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs45 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data6.tolerance !== void 0) {
																									let data39 = data6.tolerance;
																									const _errs62 = errors;
																									if (errors === _errs62) {
																										if (typeof data39 === "string") {
																											if (!pattern47.test(data39)) {
																												validate288.errors = [{
																													instancePath: instancePath + "/spec/tolerance",
																													schemaPath: "#/properties/spec/properties/tolerance/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
																												}];
																												return false;
																											}
																										} else {
																											validate288.errors = [{
																												instancePath: instancePath + "/spec/tolerance",
																												schemaPath: "#/properties/spec/properties/tolerance/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs62 === errors;
																								} else var valid2 = true;
																								if (valid2) {
																									if (data6.thresholds !== void 0) {
																										let data40 = data6.thresholds;
																										const _errs64 = errors;
																										if (errors === _errs64) {
																											if (Array.isArray(data40)) {
																												const len4 = data40.length;
																												for (let i5 = 0; i5 < len4; i5++) {
																													const _errs66 = errors;
																													if (!validate352(data40[i5], {
																														instancePath: instancePath + "/spec/thresholds/" + i5,
																														parentData: data40,
																														parentDataProperty: i5,
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs66 === errors)) break;
																												}
																											} else {
																												validate288.errors = [{
																													instancePath: instancePath + "/spec/thresholds",
																													schemaPath: "#/properties/spec/properties/thresholds/type",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																										}
																										var valid2 = _errs64 === errors;
																									} else var valid2 = true;
																									if (valid2) {
																										if (data6.baseline !== void 0) {
																											let data42 = data6.baseline;
																											const _errs67 = errors;
																											if (errors === _errs67) {
																												if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																													let missing5;
																													if (data42.from === void 0 && (missing5 = "from") || data42.to === void 0 && (missing5 = "to")) {
																														validate288.errors = [{
																															instancePath: instancePath + "/spec/baseline",
																															schemaPath: "#/properties/spec/properties/baseline/required",
																															keyword: "required",
																															params: { missingProperty: missing5 }
																														}];
																														return false;
																													} else {
																														const _errs69 = errors;
																														for (const key8 in data42) if (!(key8 === "from" || key8 === "to")) {
																															validate288.errors = [{
																																instancePath: instancePath + "/spec/baseline",
																																schemaPath: "#/properties/spec/properties/baseline/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key8 }
																															}];
																															return false;
																														}
																														if (_errs69 === errors) {
																															if (data42.from !== void 0) {
																																const _errs70 = errors;
																																if (!validate361(data42.from, {
																																	instancePath: instancePath + "/spec/baseline/from",
																																	parentData: data42,
																																	parentDataProperty: "from",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
																																	errors = vErrors.length;
																																}
																																var valid16 = _errs70 === errors;
																															} else var valid16 = true;
																															if (valid16) {
																																if (data42.to !== void 0) {
																																	const _errs71 = errors;
																																	if (!validate361(data42.to, {
																																		instancePath: instancePath + "/spec/baseline/to",
																																		parentData: data42,
																																		parentDataProperty: "to",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid16 = _errs71 === errors;
																																} else var valid16 = true;
																															}
																														}
																													}
																												} else {
																													validate288.errors = [{
																														instancePath: instancePath + "/spec/baseline",
																														schemaPath: "#/properties/spec/properties/baseline/type",
																														keyword: "type",
																														params: { type: "object" }
																													}];
																													return false;
																												}
																											}
																											var valid2 = _errs67 === errors;
																										} else var valid2 = true;
																										if (valid2) {
																											if (data6.value !== void 0) {
																												let data45 = data6.value;
																												const _errs72 = errors;
																												if (errors === _errs72) {
																													if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																														let missing6;
																														if (data45.per === void 0 && (missing6 = "per") || data45.amount === void 0 && (missing6 = "amount")) {
																															validate288.errors = [{
																																instancePath: instancePath + "/spec/value",
																																schemaPath: "#/properties/spec/properties/value/required",
																																keyword: "required",
																																params: { missingProperty: missing6 }
																															}];
																															return false;
																														} else {
																															const _errs74 = errors;
																															for (const key9 in data45) if (!(key9 === "per" || key9 === "amount" || key9 === "cost")) {
																																validate288.errors = [{
																																	instancePath: instancePath + "/spec/value",
																																	schemaPath: "#/properties/spec/properties/value/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key9 }
																																}];
																																return false;
																															}
																															if (_errs74 === errors) {
																																if (data45.per !== void 0) {
																																	const _errs75 = errors;
																																	if (!validate364(data45.per, {
																																		instancePath: instancePath + "/spec/value/per",
																																		parentData: data45,
																																		parentDataProperty: "per",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid17 = _errs75 === errors;
																																} else var valid17 = true;
																																if (valid17) {
																																	if (data45.amount !== void 0) {
																																		let data47 = data45.amount;
																																		const _errs76 = errors;
																																		if (errors === _errs76) {
																																			if (typeof data47 == "number" && isFinite(data47)) {
																																				if (data47 <= 0 || isNaN(data47)) {
																																					validate288.errors = [{
																																						instancePath: instancePath + "/spec/value/amount",
																																						schemaPath: "#/properties/spec/properties/value/properties/amount/exclusiveMinimum",
																																						keyword: "exclusiveMinimum",
																																						params: {
																																							comparison: ">",
																																							limit: 0
																																						}
																																					}];
																																					return false;
																																				}
																																			} else {
																																				validate288.errors = [{
																																					instancePath: instancePath + "/spec/value/amount",
																																					schemaPath: "#/properties/spec/properties/value/properties/amount/type",
																																					keyword: "type",
																																					params: { type: "number" }
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid17 = _errs76 === errors;
																																	} else var valid17 = true;
																																	if (valid17) {
																																		if (data45.cost !== void 0) {
																																			let data48 = data45.cost;
																																			const _errs78 = errors;
																																			if (errors === _errs78) {
																																				if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
																																					const _errs80 = errors;
																																					for (const key10 in data48) if (!(key10 === "tools" || key10 === "review")) {
																																						validate288.errors = [{
																																							instancePath: instancePath + "/spec/value/cost",
																																							schemaPath: "#/properties/spec/properties/value/properties/cost/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key10 }
																																						}];
																																						return false;
																																					}
																																					if (_errs80 === errors) {
																																						if (data48.tools !== void 0) {
																																							let data49 = data48.tools;
																																							const _errs81 = errors;
																																							if (errors === _errs81) {
																																								if (typeof data49 === "string") {
																																									if (!pattern52.test(data49)) {
																																										validate288.errors = [{
																																											instancePath: instancePath + "/spec/value/cost/tools",
																																											schemaPath: "#/properties/spec/properties/value/properties/cost/properties/tools/pattern",
																																											keyword: "pattern",
																																											params: { pattern: "^[0-9]+(\\.[0-9]+)?/(week|month)$" }
																																										}];
																																										return false;
																																									}
																																								} else {
																																									validate288.errors = [{
																																										instancePath: instancePath + "/spec/value/cost/tools",
																																										schemaPath: "#/properties/spec/properties/value/properties/cost/properties/tools/type",
																																										keyword: "type",
																																										params: { type: "string" }
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid18 = _errs81 === errors;
																																						} else var valid18 = true;
																																						if (valid18) {
																																							if (data48.review !== void 0) {
																																								const _errs83 = errors;
																																								if (!validate312(data48.review, {
																																									instancePath: instancePath + "/spec/value/cost/review",
																																									parentData: data48,
																																									parentDataProperty: "review",
																																									rootData
																																								})) {
																																									vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
																																									errors = vErrors.length;
																																								}
																																								var valid18 = _errs83 === errors;
																																							} else var valid18 = true;
																																						}
																																					}
																																				} else {
																																					validate288.errors = [{
																																						instancePath: instancePath + "/spec/value/cost",
																																						schemaPath: "#/properties/spec/properties/value/properties/cost/type",
																																						keyword: "type",
																																						params: { type: "object" }
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid17 = _errs78 === errors;
																																		} else var valid17 = true;
																																	}
																																}
																															}
																														}
																													} else {
																														validate288.errors = [{
																															instancePath: instancePath + "/spec/value",
																															schemaPath: "#/properties/spec/properties/value/type",
																															keyword: "type",
																															params: { type: "object" }
																														}];
																														return false;
																													}
																												}
																												var valid2 = _errs72 === errors;
																											} else var valid2 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate288.errors = [{
												instancePath: instancePath + "/spec",
												schemaPath: "#/properties/spec/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate288.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate288.errors = vErrors;
	return errors === 0;
}

// actions/core/catalog/kinds.ts
const NAME = "[^/]+";
const place = (pattern) => new RegExp(`^${pattern}$`);
function yaml(kind, fits, list, pattern, example, single = false) {
	return {
		kind,
		fits,
		list,
		schema: schemaName(kind),
		place: place(pattern),
		example,
		markdown: false,
		single
	};
}
function markdown(kind, fits, list, pattern, example) {
	return {
		...yaml(kind, fits, list, pattern, example),
		markdown: true
	};
}
/** `EventType` has its schema in `event-type.schema.json`. */
function schemaName(kind) {
	return `${kind.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.schema.json`;
}
const FOLDER = `workflows/${NAME}`;
/** Every kind of definition and where its files stand. */
const kinds = [
	yaml("Workflow", isWorkflow, "workflows", `${FOLDER}/workflow\\.yaml`, "workflows/lead-response/workflow.yaml"),
	yaml("Playbook", isPlaybook, "playbooks", `${FOLDER}/(?!workflow\\.yaml|thresholds\\.test\\.yaml)${NAME}\\.yaml`, "workflows/lead-response/playbook.yaml"),
	yaml("ThresholdTests", isThresholdTests, "thresholdTests", `${FOLDER}/thresholds\\.test\\.yaml`, "workflows/lead-response/thresholds.test.yaml"),
	markdown("Runbook", isRunbook, "runbooks", `${FOLDER}/${NAME}\\.md`, "workflows/lead-response/crm-down.md"),
	markdown("Prompt", isPrompt, "prompts", `${FOLDER}/prompts/${NAME}\\.md`, "workflows/lead-response/prompts/answer.md"),
	yaml("EventType", isEventType, "eventTypes", `events/${NAME}\\.yaml`, "events/case.opened.yaml"),
	yaml("Source", isSource, "sources", `sources/${NAME}\\.yaml`, "sources/crm.yaml"),
	yaml("RiskPolicy", isRiskPolicy, "riskPolicies", `policies/${NAME}\\.yaml`, "policies/risk.yaml", true),
	yaml("ApprovalPolicy", isApprovalPolicy, "approvalPolicies", `policies/${NAME}\\.yaml`, "policies/approval.yaml", true),
	yaml("People", isPeople, "people", "people\\.yaml", "people.yaml", true),
	yaml("Cadence", isCadence, "cadences", "cadence\\.yaml", "cadence.yaml", true),
	yaml("Maintenance", isMaintenance, "maintenance", "maintenance\\.yaml", "maintenance.yaml"),
	yaml("ServiceModule", isServiceModule, "services", `services/${NAME}\\.yaml`, "services/lead-response.yaml"),
	yaml("Settings", isSettings, "settings", "settings\\.yaml", "settings.yaml", true)
];
const byKind = new Map(kinds.map((entry) => [entry.kind, entry]));
/** The kind that a file names, or undefined where there is none of that name. */
function kindOf(name) {
	return byKind.get(name);
}
/** The kinds whose files stand at this path, relative to the catalog's folder. */
function kindsAt(path) {
	return kinds.filter(({ place: pattern }) => pattern.test(path));
}
/**
* What a file is to the catalog: YAML anywhere below it is a definition, and so is Markdown in a workflow's folder; a
* README explains, other files are what definitions refer to.
*/
function formOf(path) {
	if (/\.ya?ml$/i.test(path)) return "yaml";
	return /^workflows\/.+\.md$/i.test(path) && !/(^|\/)README\.md$/i.test(path) ? "markdown" : "other";
}

export { kindsAt as i, kindOf as n, kinds as r, formOf as t };