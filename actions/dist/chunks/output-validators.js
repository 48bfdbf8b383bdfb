// actions/core/catalog/generated/output-validators.js
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
const schema11 = {
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
					"every": {
						"type": "string",
						"description": "How often an export is expected."
					},
					"heartbeat": {
						"type": "string",
						"description": "How often at least there is a record while the business is open."
					},
					"onOccasion": {
						"const": true,
						"description": "People write it when there is something to say: that nothing came from it tells nothing."
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
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {
	"title": "DecisionClass",
	"description": "The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.",
	"enum": [
		"none",
		"legal",
		"pricing",
		"financial"
	]
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "legal" || data === "pricing" || data === "financial")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema12.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"title": "OutboundRisk",
	"description": "How much harm a wrong message to someone outside can do.",
	"enum": [
		"none",
		"low",
		"high"
	]
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "none" || data === "low" || data === "high")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema13.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema33 = {
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
const func5 = require_ucs2length().default;
const pattern2 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 60) {
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
		if (!pattern2.test(data)) {
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
	validate36.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
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
	validate57.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 300) {
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
		if (func5(data) < 1) {
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
	validate51.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 200) {
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
		if (func5(data) < 1) {
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
	validate38.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern8 = new RegExp("^[0-9]+ cases?$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema33.properties, key0)) {
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
			if (!validate36(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (typeof data1 === "string") {
				if (func5(data1) > 120) {
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
				if (func5(data1) < 3) {
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
			if (!validate57(data.over, {
				instancePath: instancePath + "/over",
				parentData: data,
				parentDataProperty: "over",
				rootData
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.objective !== void 0) {
			let data3 = data.objective;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/objective",
						schemaPath: "#/properties/objective/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/objective",
					schemaPath: "#/properties/objective/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.source !== void 0) {
			if (!validate36(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.at_least !== void 0) {
			let data5 = data.at_least;
			if (typeof data5 === "string") {
				if (!pattern8.test(data5)) {
					const err10 = {
						instancePath: instancePath + "/at_least",
						schemaPath: "#/properties/at_least/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+ cases?$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/at_least",
					schemaPath: "#/properties/at_least/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.for !== void 0) {
			if (!validate57(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.clear !== void 0) {
			let data7 = data.clear;
			if (typeof data7 === "string") {
				if (func5(data7) > 120) {
					const err12 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func5(data7) < 3) {
					const err13 = {
						instancePath: instancePath + "/clear",
						schemaPath: "#/properties/clear/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/clear",
					schemaPath: "#/properties/clear/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.then !== void 0) {
			let data8 = data.then;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err15 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "open_incident" || key1 === "pause_expansion" || key1 === "start_playbook" || key1 === "ask")) {
					const err16 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data8.open_incident !== void 0) {
					let data9 = data8.open_incident;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.severity === void 0) {
							const err17 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "severity" || key2 === "runbook")) {
							const err18 = {
								instancePath: instancePath + "/then/open_incident",
								schemaPath: "#/properties/then/properties/open_incident/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data9.severity !== void 0) {
							let data10 = data9.severity;
							if (!(data10 === "critical" || data10 === "major" || data10 === "minor")) {
								const err19 = {
									instancePath: instancePath + "/then/open_incident/severity",
									schemaPath: "#/properties/then/properties/open_incident/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema33.properties.then.properties.open_incident.properties.severity.enum }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data9.runbook !== void 0) {
							if (!validate51(data9.runbook, {
								instancePath: instancePath + "/then/open_incident/runbook",
								parentData: data9,
								parentDataProperty: "runbook",
								rootData
							})) {
								vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/then/open_incident",
							schemaPath: "#/properties/then/properties/open_incident/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data8.pause_expansion !== void 0) {
					if (true !== data8.pause_expansion) {
						const err21 = {
							instancePath: instancePath + "/then/pause_expansion",
							schemaPath: "#/properties/then/properties/pause_expansion/const",
							keyword: "const",
							params: { allowedValue: true }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data8.start_playbook !== void 0) {
					if (true !== data8.start_playbook) {
						const err22 = {
							instancePath: instancePath + "/then/start_playbook",
							schemaPath: "#/properties/then/properties/start_playbook/const",
							keyword: "const",
							params: { allowedValue: true }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data8.ask !== void 0) {
					let data14 = data8.ask;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.person === void 0) {
							const err23 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "person" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data14.question === void 0) {
							const err24 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/required",
								keyword: "required",
								params: { missingProperty: "question" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "person" || key3 === "question")) {
							const err25 = {
								instancePath: instancePath + "/then/ask",
								schemaPath: "#/properties/then/properties/ask/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data14.person !== void 0) {
							if (!validate36(data14.person, {
								instancePath: instancePath + "/then/ask/person",
								parentData: data14,
								parentDataProperty: "person",
								rootData
							})) {
								vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
								errors = vErrors.length;
							}
						}
						if (data14.question !== void 0) {
							if (!validate38(data14.question, {
								instancePath: instancePath + "/then/ask/question",
								parentData: data14,
								parentDataProperty: "question",
								rootData
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/then/ask",
							schemaPath: "#/properties/then/properties/ask/type",
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
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate121.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
					params: { type: schema11.properties.currency.type }
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
					params: { type: schema11.properties.hourlyRate.type }
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
									params: { type: schema11.properties.people.items.properties.github.type }
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
						for (const key5 in data24) if (!func2.call(schema11.properties.workflows.items.properties, key5)) {
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
									params: { allowedValues: schema11.properties.workflows.items.properties.stage.enum }
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
									if (!validate29(data33.decision, {
										instancePath: instancePath + "/workflows/" + i4 + "/risk/decision",
										parentData: data33,
										parentDataProperty: "decision",
										rootData
									})) {
										vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
										errors = vErrors.length;
									}
								}
								if (data33.outbound !== void 0) {
									if (!validate31(data33.outbound, {
										instancePath: instancePath + "/workflows/" + i4 + "/risk/outbound",
										parentData: data33,
										parentDataProperty: "outbound",
										rootData
									})) {
										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
									params: { type: schema11.properties.workflows.items.properties.tolerance.type }
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
								for (let i5 = 0; i5 < len5; i5++) if (!validate112(data40[i5], {
									instancePath: instancePath + "/workflows/" + i4 + "/thresholds/" + i5,
									parentData: data40,
									parentDataProperty: i5,
									rootData
								})) {
									vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
							if (!validate121(data45, {
								instancePath: instancePath + "/workflows/" + i4 + "/value",
								parentData: data24,
								parentDataProperty: "value",
								rootData
							})) {
								vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
													params: { type: schema11.properties.workflows.items.properties.responses.items.properties.firstStep.type }
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
						for (const key11 in data52) if (!func2.call(schema11.properties.sources.items.properties, key11)) {
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
						if (data52.every !== void 0) {
							if (typeof data52.every !== "string") {
								const err117 = {
									instancePath: instancePath + "/sources/" + i7 + "/every",
									schemaPath: "#/properties/sources/items/properties/every/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data52.heartbeat !== void 0) {
							if (typeof data52.heartbeat !== "string") {
								const err118 = {
									instancePath: instancePath + "/sources/" + i7 + "/heartbeat",
									schemaPath: "#/properties/sources/items/properties/heartbeat/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
						if (data52.onOccasion !== void 0) {
							if (true !== data52.onOccasion) {
								const err119 = {
									instancePath: instancePath + "/sources/" + i7 + "/onOccasion",
									schemaPath: "#/properties/sources/items/properties/onOccasion/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data52.workflows !== void 0) {
							let data64 = data52.workflows;
							if (Array.isArray(data64)) {
								const len10 = data64.length;
								for (let i10 = 0; i10 < len10; i10++) if (typeof data64[i10] !== "string") {
									const err120 = {
										instancePath: instancePath + "/sources/" + i7 + "/workflows/" + i10,
										schemaPath: "#/properties/sources/items/properties/workflows/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/sources/" + i7 + "/workflows",
									schemaPath: "#/properties/sources/items/properties/workflows/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data52.types !== void 0) {
							let data66 = data52.types;
							if (Array.isArray(data66)) {
								const len11 = data66.length;
								for (let i11 = 0; i11 < len11; i11++) if (typeof data66[i11] !== "string") {
									const err122 = {
										instancePath: instancePath + "/sources/" + i7 + "/types/" + i11,
										schemaPath: "#/properties/sources/items/properties/types/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/sources/" + i7 + "/types",
									schemaPath: "#/properties/sources/items/properties/types/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/sources/" + i7,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
	} else {
		const err126 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err126];
		else vErrors.push(err126);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$", "u");
const schema43 = {
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
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema43.properties, key0)) {
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
					params: { type: schema43.properties.mean.type }
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
					params: { type: schema43.properties.p50.type }
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
					params: { type: schema43.properties.p90.type }
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
					params: { type: schema43.properties.p95.type }
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
							params: { type: schema43.properties.km.properties.p50.type }
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
							params: { type: schema43.properties.km.properties.p90.type }
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
	validate132.errors = vErrors;
	return errors === 0;
}
const schema44 = {
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
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema44.properties.value.type }
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
	validate134.errors = vErrors;
	return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate136.errors = vErrors;
	return errors === 0;
}
const isEventRecord = validate180;
const schema60 = {
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
const pattern10 = new RegExp("^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern10.test(data)) {
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
	validate181.errors = vErrors;
	return errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 60) {
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
		if (!pattern2.test(data)) {
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
	validate183.errors = vErrors;
	return errors === 0;
}
const formats0 = require_formats().fullFormats["date-time"];
const pattern18 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern19 = new RegExp("^[0-9]{1,15}$", "u");
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema60.properties, key0)) {
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
				if (func5(data1) > 300) {
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
				if (func5(data1) < 1) {
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
				if (func5(data2) > 100) {
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
				if (func5(data2) < 1) {
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
			if (!validate181(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData
			})) {
				vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			let data4 = data.subject;
			if (typeof data4 === "string") {
				if (func5(data4) > 300) {
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
				if (func5(data4) < 1) {
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
			if (!validate183(data.workflow, {
				instancePath: instancePath + "/workflow",
				parentData: data,
				parentDataProperty: "workflow",
				rootData
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			let data7 = data.channel;
			if (typeof data7 === "string") {
				if (func5(data7) > 60) {
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
				if (func5(data7) < 1) {
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
				if (!pattern18.test(data8)) {
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
					params: { allowedValues: schema60.properties.actor.enum }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.sequence !== void 0) {
			let data10 = data.sequence;
			if (typeof data10 === "string") {
				if (!pattern19.test(data10)) {
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
							params: { type: schema60.properties.data.additionalProperties.type }
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
	validate180.errors = vErrors;
	return errors === 0;
}
const isWeekFacts = validate22;
const schema7 = {
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
					"audit",
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
					"audit": {
						"oneOf": [{ "$ref": "#/definitions/audit" }, { "type": "null" }],
						"description": "null where the workflow does not measure its quality."
					},
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
		"life": {
			"title": "LifeFacts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"days",
				"missedDays",
				"missedBoards"
			],
			"description": "Whether Opsbook's own runs came; absent before the first live day.",
			"properties": {
				"days": {
					"type": "integer",
					"minimum": 0,
					"description": "Days with business hours that are over."
				},
				"missedDays": {
					"type": "array",
					"items": { "$ref": "common.schema.json#/definitions/date" },
					"description": "Those of them on which nothing ran."
				},
				"missedBoards": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Periods of a closed week that nobody did in it: scoreboard:2026-W47, close:2026-W46."
				}
			}
		},
		"incidents": {
			"title": "IncidentFacts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"opened",
				"acknowledge",
				"resolve",
				"open",
				"recurring",
				"overrides"
			],
			"description": "Incidents by episode, and overrides; absent before the first of either was recorded.",
			"properties": {
				"opened": {
					"title": "OpenedBySeverity",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"critical",
						"major",
						"minor"
					],
					"properties": {
						"critical": {
							"type": "integer",
							"minimum": 0
						},
						"major": {
							"type": "integer",
							"minimum": 0
						},
						"minor": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"acknowledge": {
					"$ref": "#/definitions/durationFigure",
					"description": "Hours from the first firing to the acknowledgement, of those acknowledged this week; the mean is the MTTA."
				},
				"resolve": {
					"$ref": "#/definitions/durationFigure",
					"description": "Hours from the first firing to the resolution, of those resolved this week; the mean is the MTTR."
				},
				"open": {
					"type": "array",
					"items": {
						"title": "StandingIncident",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"key",
							"cause",
							"title",
							"severity",
							"state",
							"since",
							"issue",
							"owner",
							"workflows"
						],
						"properties": {
							"key": { "type": "string" },
							"cause": { "type": "string" },
							"title": { "type": "string" },
							"severity": { "enum": [
								"critical",
								"major",
								"minor"
							] },
							"state": { "enum": [
								"detected",
								"acknowledged",
								"mitigated",
								"resolved",
								"reviewed",
								"duplicate"
							] },
							"since": {
								"type": "string",
								"format": "date-time"
							},
							"issue": { "type": ["integer", "null"] },
							"owner": { "type": "string" },
							"workflows": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}
				},
				"recurring": {
					"type": "array",
					"description": "Causes that came back within 90 days; one without a runbook has no response play yet.",
					"items": {
						"title": "RecurringFailure",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"cause",
							"title",
							"times",
							"runbook",
							"issue"
						],
						"properties": {
							"cause": { "type": "string" },
							"title": { "type": "string" },
							"times": {
								"type": "integer",
								"minimum": 2
							},
							"runbook": { "type": ["string", "null"] },
							"issue": { "type": ["integer", "null"] }
						}
					}
				},
				"silenced": {
					"type": "integer",
					"minimum": 1,
					"description": "Firings within windows of maintenance; absent where there were none."
				},
				"overrides": {
					"title": "WeekOverrides",
					"type": "object",
					"additionalProperties": false,
					"required": ["count", "newest"],
					"properties": {
						"count": {
							"type": "integer",
							"minimum": 0
						},
						"newest": {
							"type": "array",
							"items": {
								"title": "OverrideFacts",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"id",
									"time",
									"by",
									"kind",
									"reason"
								],
								"properties": {
									"id": { "type": "string" },
									"time": {
										"type": "string",
										"format": "date-time"
									},
									"by": { "type": "string" },
									"kind": { "type": "string" },
									"reason": { "type": "string" },
									"rule": {
										"type": "string",
										"description": "The threshold that somebody disagrees with; absent for other overrides."
									},
									"held": {
										"type": "boolean",
										"description": "Whether that threshold then cleared by itself; absent until something became of it, or where that was in a later week."
									}
								}
							}
						}
					}
				}
			}
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
		"audit": {
			"title": "AuditFacts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"checked",
				"pooled",
				"toCheck"
			],
			"properties": {
				"checked": {
					"description": "The sample of the week before, which was to be checked this week; null where none was drawn.",
					"oneOf": [{
						"title": "CheckedSample",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"week",
							"population",
							"size",
							"checked",
							"passed"
						],
						"properties": {
							"week": { "$ref": "common.schema.json#/definitions/week" },
							"population": {
								"type": "integer",
								"minimum": 0,
								"description": "Cases that finished that week."
							},
							"size": {
								"type": "integer",
								"minimum": 0
							},
							"checked": {
								"type": "integer",
								"minimum": 0
							},
							"passed": {
								"type": "integer",
								"minimum": 0
							}
						}
					}, { "type": "null" }]
				},
				"pooled": {
					"$ref": "#/definitions/rateFigure",
					"description": "The newest four weeks of audits together."
				},
				"toCheck": {
					"title": "SampleToCheck",
					"description": "The sample of this week, to be checked next week.",
					"type": "object",
					"additionalProperties": false,
					"required": ["population", "cases"],
					"properties": {
						"population": {
							"type": "integer",
							"minimum": 0
						},
						"cases": {
							"type": "array",
							"items": { "type": "string" }
						}
					}
				}
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
				"silentHours": {
					"type": "number",
					"minimum": 0,
					"description": "The longest stretch of business hours without a record at which they used to come; 0 where there was none."
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate24.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
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
	validate26.errors = vErrors;
	return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 60) {
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
		if (!pattern2.test(data)) {
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
	validate124.errors = vErrors;
	return errors === 0;
}
const schema39 = {
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
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema39.properties.oldestHours.type }
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
	validate126.errors = vErrors;
	return errors === 0;
}
const schema40 = {
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
const schema41 = {
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
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: schema41.properties.op.enum }
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
	validate129.errors = vErrors;
	return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate132(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate134(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
		if (!validate136(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
	validate131.errors = vErrors;
	return errors === 0;
}
const schema46 = {
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
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
							params: { allowedValues: schema46.properties.signals.items.enum }
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
	validate139.errors = vErrors;
	return errors === 0;
}
const schema47 = {
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
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema47.properties.ratio.type }
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
	validate141.errors = vErrors;
	return errors === 0;
}
const schema48 = {
	"title": "VarianceState",
	"enum": [
		"ok",
		"watch",
		"pause",
		"unknown"
	],
	"description": "pause = adverse breach of the tolerance and an XmR signal; watch = only one of them; unknown = too little history."
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "ok" || data === "watch" || data === "pause" || data === "unknown")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema48.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema40.properties, key0)) {
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
					params: { allowedValues: schema40.properties.unit.enum }
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
					params: { type: schema40.properties.value.type }
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
			if (!validate129(data3, {
				instancePath: instancePath + "/goal",
				parentData: data,
				parentDataProperty: "goal",
				rootData
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
					params: { type: schema40.properties.onGoal.type }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.figure !== void 0) {
			if (!validate131(data.figure, {
				instancePath: instancePath + "/figure",
				parentData: data,
				parentDataProperty: "figure",
				rootData
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
					params: { type: schema40.properties.missing.type }
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
			if (!validate139(data8, {
				instancePath: instancePath + "/chart",
				parentData: data,
				parentDataProperty: "chart",
				rootData
			})) {
				vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
			if (!validate141(data9, {
				instancePath: instancePath + "/variance",
				parentData: data,
				parentDataProperty: "variance",
				rootData
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
			if (!validate143(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData
			})) {
				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
							params: { type: schema40.properties.series.items.type }
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
					params: { type: schema40.properties.lastYear.type }
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
	validate128.errors = vErrors;
	return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.checked === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checked" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pooled === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pooled" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.toCheck === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "toCheck" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "checked" || key0 === "pooled" || key0 === "toCheck")) {
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
		if (data.checked !== void 0) {
			let data0 = data.checked;
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.week === void 0) {
					const err4 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "week" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.population === void 0) {
					const err5 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "population" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.size === void 0) {
					const err6 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "size" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.checked === void 0) {
					const err7 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "checked" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.passed === void 0) {
					const err8 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "passed" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "week" || key1 === "population" || key1 === "size" || key1 === "checked" || key1 === "passed")) {
					const err9 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/properties/checked/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.week !== void 0) {
					if (!validate26(data0.week, {
						instancePath: instancePath + "/checked/week",
						parentData: data0,
						parentDataProperty: "week",
						rootData
					})) {
						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
						errors = vErrors.length;
					}
				}
				if (data0.population !== void 0) {
					let data2 = data0.population;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err10 = {
							instancePath: instancePath + "/checked/population",
							schemaPath: "#/properties/checked/oneOf/0/properties/population/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err11 = {
								instancePath: instancePath + "/checked/population",
								schemaPath: "#/properties/checked/oneOf/0/properties/population/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data0.size !== void 0) {
					let data3 = data0.size;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err12 = {
							instancePath: instancePath + "/checked/size",
							schemaPath: "#/properties/checked/oneOf/0/properties/size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err13 = {
								instancePath: instancePath + "/checked/size",
								schemaPath: "#/properties/checked/oneOf/0/properties/size/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data0.checked !== void 0) {
					let data4 = data0.checked;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err14 = {
							instancePath: instancePath + "/checked/checked",
							schemaPath: "#/properties/checked/oneOf/0/properties/checked/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err15 = {
								instancePath: instancePath + "/checked/checked",
								schemaPath: "#/properties/checked/oneOf/0/properties/checked/minimum",
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
				if (data0.passed !== void 0) {
					let data5 = data0.passed;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err16 = {
							instancePath: instancePath + "/checked/passed",
							schemaPath: "#/properties/checked/oneOf/0/properties/passed/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err17 = {
								instancePath: instancePath + "/checked/passed",
								schemaPath: "#/properties/checked/oneOf/0/properties/passed/minimum",
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
			} else {
				const err18 = {
					instancePath: instancePath + "/checked",
					schemaPath: "#/properties/checked/oneOf/0/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs16 = errors;
			if (data0 !== null) {
				const err19 = {
					instancePath: instancePath + "/checked",
					schemaPath: "#/properties/checked/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err20 = {
					instancePath: instancePath + "/checked",
					schemaPath: "#/properties/checked/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.pooled !== void 0) {
			if (!validate134(data.pooled, {
				instancePath: instancePath + "/pooled",
				parentData: data,
				parentDataProperty: "pooled",
				rootData
			})) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.toCheck !== void 0) {
			let data7 = data.toCheck;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.population === void 0) {
					const err21 = {
						instancePath: instancePath + "/toCheck",
						schemaPath: "#/properties/toCheck/required",
						keyword: "required",
						params: { missingProperty: "population" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.cases === void 0) {
					const err22 = {
						instancePath: instancePath + "/toCheck",
						schemaPath: "#/properties/toCheck/required",
						keyword: "required",
						params: { missingProperty: "cases" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "population" || key2 === "cases")) {
					const err23 = {
						instancePath: instancePath + "/toCheck",
						schemaPath: "#/properties/toCheck/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.population !== void 0) {
					let data8 = data7.population;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err24 = {
							instancePath: instancePath + "/toCheck/population",
							schemaPath: "#/properties/toCheck/properties/population/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err25 = {
								instancePath: instancePath + "/toCheck/population",
								schemaPath: "#/properties/toCheck/properties/population/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data7.cases !== void 0) {
					let data9 = data7.cases;
					if (Array.isArray(data9)) {
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
							const err26 = {
								instancePath: instancePath + "/toCheck/cases/" + i0,
								schemaPath: "#/properties/toCheck/properties/cases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/toCheck/cases",
							schemaPath: "#/properties/toCheck/properties/cases/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/toCheck",
					schemaPath: "#/properties/toCheck/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
const schema50 = {
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
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema50.properties.ratio.type }
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
	validate151.errors = vErrors;
	return errors === 0;
}
const schema51 = {
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
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate156.errors = vErrors;
	return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					for (const key2 in data4) if (!validate156(data4[key2], {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key2,
						rootData
					})) {
						vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
								params: { type: schema51.properties.assisted.additionalProperties.properties.ratio.type }
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
	validate155.errors = vErrors;
	return errors === 0;
}
const schema53 = {
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
		"silentHours": {
			"type": "number",
			"minimum": 0,
			"description": "The longest stretch of business hours without a record at which they used to come; 0 where there was none."
		},
		"worst": { "enum": [
			"good",
			"fair",
			"broken"
		] }
	}
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema53.properties, key0)) {
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
					params: { type: schema53.properties.completeness.type }
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
			if (!validate132(data10, {
				instancePath: instancePath + "/lag",
				parentData: data,
				parentDataProperty: "lag",
				rootData
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
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
		if (data.silentHours !== void 0) {
			let data12 = data.silentHours;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					const err32 = {
						instancePath: instancePath + "/silentHours",
						schemaPath: "#/properties/silentHours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/silentHours",
					schemaPath: "#/properties/silentHours/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.worst !== void 0) {
			let data13 = data.worst;
			if (!(data13 === "good" || data13 === "fair" || data13 === "broken")) {
				const err34 = {
					instancePath: instancePath + "/worst",
					schemaPath: "#/properties/worst/enum",
					keyword: "enum",
					params: { allowedValues: schema53.properties.worst.enum }
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
	validate159.errors = vErrors;
	return errors === 0;
}
const formats6 = require_formats().fullFormats.date;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate162.errors = vErrors;
	return errors === 0;
}
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
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
			if (!validate24(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
			if (!validate26(data.week, {
				instancePath: instancePath + "/week",
				parentData: data,
				parentDataProperty: "week",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
					params: { allowedValues: schema7.properties.state.enum }
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
						if (!pattern1.test(data11)) {
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
			if (!validate28(data.definitions, {
				instancePath: instancePath + "/definitions",
				parentData: data,
				parentDataProperty: "definitions",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
						if (data15.audit === void 0) {
							const err45 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "audit" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data15.roi === void 0) {
							const err46 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/required",
								keyword: "required",
								params: { missingProperty: "roi" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						for (const key2 in data15) if (!(key2 === "name" || key2 === "opened" || key2 === "finished" || key2 === "open" || key2 === "measures" || key2 === "state" || key2 === "audit" || key2 === "roi")) {
							const err47 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data15.name !== void 0) {
							if (!validate124(data15.name, {
								instancePath: instancePath + "/workflows/" + i0 + "/name",
								parentData: data15,
								parentDataProperty: "name",
								rootData
							})) {
								vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
								errors = vErrors.length;
							}
						}
						if (data15.opened !== void 0) {
							let data17 = data15.opened;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err48 = {
									instancePath: instancePath + "/workflows/" + i0 + "/opened",
									schemaPath: "#/properties/workflows/items/properties/opened/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 0 || isNaN(data17)) {
									const err49 = {
										instancePath: instancePath + "/workflows/" + i0 + "/opened",
										schemaPath: "#/properties/workflows/items/properties/opened/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						}
						if (data15.finished !== void 0) {
							let data18 = data15.finished;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err50 = {
									instancePath: instancePath + "/workflows/" + i0 + "/finished",
									schemaPath: "#/properties/workflows/items/properties/finished/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 0 || isNaN(data18)) {
									const err51 = {
										instancePath: instancePath + "/workflows/" + i0 + "/finished",
										schemaPath: "#/properties/workflows/items/properties/finished/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						}
						if (data15.open !== void 0) {
							if (!validate126(data15.open, {
								instancePath: instancePath + "/workflows/" + i0 + "/open",
								parentData: data15,
								parentDataProperty: "open",
								rootData
							})) {
								vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
								errors = vErrors.length;
							}
						}
						if (data15.measures !== void 0) {
							let data20 = data15.measures;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								for (const key3 in data20) if (!validate128(data20[key3], {
									instancePath: instancePath + "/workflows/" + i0 + "/measures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data20,
									parentDataProperty: key3,
									rootData
								})) {
									vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
									errors = vErrors.length;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/workflows/" + i0 + "/measures",
									schemaPath: "#/properties/workflows/items/properties/measures/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data15.state !== void 0) {
							if (!validate143(data15.state, {
								instancePath: instancePath + "/workflows/" + i0 + "/state",
								parentData: data15,
								parentDataProperty: "state",
								rootData
							})) {
								vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
								errors = vErrors.length;
							}
						}
						if (data15.audit !== void 0) {
							let data23 = data15.audit;
							const _errs43 = errors;
							let valid6 = false;
							let passing0 = null;
							const _errs44 = errors;
							if (!validate147(data23, {
								instancePath: instancePath + "/workflows/" + i0 + "/audit",
								parentData: data15,
								parentDataProperty: "audit",
								rootData
							})) {
								vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs44 === errors;
							if (_valid0) {
								valid6 = true;
								passing0 = 0;
							}
							const _errs45 = errors;
							if (data23 !== null) {
								const err53 = {
									instancePath: instancePath + "/workflows/" + i0 + "/audit",
									schemaPath: "#/properties/workflows/items/properties/audit/oneOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
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
								const err54 = {
									instancePath: instancePath + "/workflows/" + i0 + "/audit",
									schemaPath: "#/properties/workflows/items/properties/audit/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							} else {
								errors = _errs43;
								if (vErrors !== null) {
									if (_errs43) vErrors.length = _errs43;
									else vErrors = null;
								}
							}
						}
						if (data15.roi !== void 0) {
							let data24 = data15.roi;
							const _errs48 = errors;
							let valid7 = false;
							let passing1 = null;
							const _errs49 = errors;
							if (!validate151(data24, {
								instancePath: instancePath + "/workflows/" + i0 + "/roi",
								parentData: data15,
								parentDataProperty: "roi",
								rootData
							})) {
								vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
								errors = vErrors.length;
							}
							var _valid1 = _errs49 === errors;
							if (_valid1) {
								valid7 = true;
								passing1 = 0;
							}
							const _errs50 = errors;
							if (data24 !== null) {
								const err55 = {
									instancePath: instancePath + "/workflows/" + i0 + "/roi",
									schemaPath: "#/properties/workflows/items/properties/roi/oneOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							var _valid1 = _errs50 === errors;
							if (_valid1 && valid7) {
								valid7 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid7 = true;
								passing1 = 1;
							}
							if (!valid7) {
								const err56 = {
									instancePath: instancePath + "/workflows/" + i0 + "/roi",
									schemaPath: "#/properties/workflows/items/properties/roi/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 }
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							} else {
								errors = _errs48;
								if (vErrors !== null) {
									if (_errs48) vErrors.length = _errs48;
									else vErrors = null;
								}
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/workflows/" + i0,
							schemaPath: "#/properties/workflows/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/workflows",
					schemaPath: "#/properties/workflows/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.overall !== void 0) {
			let data25 = data.overall;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.opened === void 0) {
					const err59 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "opened" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data25.finished === void 0) {
					const err60 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "finished" }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data25.open === void 0) {
					const err61 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "open" }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data25.measures === void 0) {
					const err62 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/required",
						keyword: "required",
						params: { missingProperty: "measures" }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				for (const key4 in data25) if (!(key4 === "opened" || key4 === "finished" || key4 === "open" || key4 === "measures")) {
					const err63 = {
						instancePath: instancePath + "/overall",
						schemaPath: "#/properties/overall/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data25.opened !== void 0) {
					let data26 = data25.opened;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err64 = {
							instancePath: instancePath + "/overall/opened",
							schemaPath: "#/properties/overall/properties/opened/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							const err65 = {
								instancePath: instancePath + "/overall/opened",
								schemaPath: "#/properties/overall/properties/opened/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				}
				if (data25.finished !== void 0) {
					let data27 = data25.finished;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err66 = {
							instancePath: instancePath + "/overall/finished",
							schemaPath: "#/properties/overall/properties/finished/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 0 || isNaN(data27)) {
							const err67 = {
								instancePath: instancePath + "/overall/finished",
								schemaPath: "#/properties/overall/properties/finished/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
				if (data25.open !== void 0) {
					if (!validate126(data25.open, {
						instancePath: instancePath + "/overall/open",
						parentData: data25,
						parentDataProperty: "open",
						rootData
					})) {
						vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
						errors = vErrors.length;
					}
				}
				if (data25.measures !== void 0) {
					let data29 = data25.measures;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key5 in data29) if (!validate128(data29[key5], {
							instancePath: instancePath + "/overall/measures/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data29,
							parentDataProperty: key5,
							rootData
						})) {
							vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
							errors = vErrors.length;
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/overall/measures",
							schemaPath: "#/properties/overall/properties/measures/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/overall",
					schemaPath: "#/properties/overall/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.attribution !== void 0) {
			let data31 = data.attribution;
			const _errs65 = errors;
			let valid10 = false;
			let passing2 = null;
			const _errs66 = errors;
			if (!validate155(data31, {
				instancePath: instancePath + "/attribution",
				parentData: data,
				parentDataProperty: "attribution",
				rootData
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs66 === errors;
			if (_valid2) {
				valid10 = true;
				passing2 = 0;
			}
			const _errs67 = errors;
			if (data31 !== null) {
				const err70 = {
					instancePath: instancePath + "/attribution",
					schemaPath: "#/properties/attribution/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			var _valid2 = _errs67 === errors;
			if (_valid2 && valid10) {
				valid10 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid10 = true;
				passing2 = 1;
			}
			if (!valid10) {
				const err71 = {
					instancePath: instancePath + "/attribution",
					schemaPath: "#/properties/attribution/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			} else {
				errors = _errs65;
				if (vErrors !== null) {
					if (_errs65) vErrors.length = _errs65;
					else vErrors = null;
				}
			}
		}
		if (data.intent !== void 0) {
			let data32 = data.intent;
			if (Array.isArray(data32)) {
				const len1 = data32.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data33 = data32[i1];
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.channel === void 0) {
							const err72 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "channel" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data33.intent === void 0) {
							const err73 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "intent" }
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data33.count === void 0) {
							const err74 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/required",
								keyword: "required",
								params: { missingProperty: "count" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key6 in data33) if (!(key6 === "channel" || key6 === "intent" || key6 === "count")) {
							const err75 = {
								instancePath: instancePath + "/intent/" + i1,
								schemaPath: "#/properties/intent/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data33.channel !== void 0) {
							if (typeof data33.channel !== "string") {
								const err76 = {
									instancePath: instancePath + "/intent/" + i1 + "/channel",
									schemaPath: "#/properties/intent/items/properties/channel/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data33.intent !== void 0) {
							if (typeof data33.intent !== "string") {
								const err77 = {
									instancePath: instancePath + "/intent/" + i1 + "/intent",
									schemaPath: "#/properties/intent/items/properties/intent/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data33.count !== void 0) {
							let data36 = data33.count;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err78 = {
									instancePath: instancePath + "/intent/" + i1 + "/count",
									schemaPath: "#/properties/intent/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 0 || isNaN(data36)) {
									const err79 = {
										instancePath: instancePath + "/intent/" + i1 + "/count",
										schemaPath: "#/properties/intent/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							}
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/intent/" + i1,
							schemaPath: "#/properties/intent/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/intent",
					schemaPath: "#/properties/intent/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.integrity !== void 0) {
			let data37 = data.integrity;
			if (Array.isArray(data37)) {
				const len2 = data37.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate159(data37[i2], {
					instancePath: instancePath + "/integrity/" + i2,
					parentData: data37,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
					errors = vErrors.length;
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/integrity",
					schemaPath: "#/properties/integrity/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.life !== void 0) {
			let data39 = data.life;
			if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
				if (data39.days === void 0) {
					const err83 = {
						instancePath: instancePath + "/life",
						schemaPath: "#/properties/life/required",
						keyword: "required",
						params: { missingProperty: "days" }
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data39.missedDays === void 0) {
					const err84 = {
						instancePath: instancePath + "/life",
						schemaPath: "#/properties/life/required",
						keyword: "required",
						params: { missingProperty: "missedDays" }
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data39.missedBoards === void 0) {
					const err85 = {
						instancePath: instancePath + "/life",
						schemaPath: "#/properties/life/required",
						keyword: "required",
						params: { missingProperty: "missedBoards" }
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				for (const key7 in data39) if (!(key7 === "days" || key7 === "missedDays" || key7 === "missedBoards")) {
					const err86 = {
						instancePath: instancePath + "/life",
						schemaPath: "#/properties/life/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data39.days !== void 0) {
					let data40 = data39.days;
					if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						const err87 = {
							instancePath: instancePath + "/life/days",
							schemaPath: "#/properties/life/properties/days/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (typeof data40 == "number" && isFinite(data40)) {
						if (data40 < 0 || isNaN(data40)) {
							const err88 = {
								instancePath: instancePath + "/life/days",
								schemaPath: "#/properties/life/properties/days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
				}
				if (data39.missedDays !== void 0) {
					let data41 = data39.missedDays;
					if (Array.isArray(data41)) {
						const len3 = data41.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate162(data41[i3], {
							instancePath: instancePath + "/life/missedDays/" + i3,
							parentData: data41,
							parentDataProperty: i3,
							rootData
						})) {
							vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
							errors = vErrors.length;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/life/missedDays",
							schemaPath: "#/properties/life/properties/missedDays/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data39.missedBoards !== void 0) {
					let data43 = data39.missedBoards;
					if (Array.isArray(data43)) {
						const len4 = data43.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data43[i4] !== "string") {
							const err90 = {
								instancePath: instancePath + "/life/missedBoards/" + i4,
								schemaPath: "#/properties/life/properties/missedBoards/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/life/missedBoards",
							schemaPath: "#/properties/life/properties/missedBoards/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/life",
					schemaPath: "#/properties/life/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.incidents !== void 0) {
			let data45 = data.incidents;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.opened === void 0) {
					const err93 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "opened" }
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data45.acknowledge === void 0) {
					const err94 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "acknowledge" }
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data45.resolve === void 0) {
					const err95 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "resolve" }
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data45.open === void 0) {
					const err96 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "open" }
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				if (data45.recurring === void 0) {
					const err97 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "recurring" }
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data45.overrides === void 0) {
					const err98 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/required",
						keyword: "required",
						params: { missingProperty: "overrides" }
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				for (const key8 in data45) if (!(key8 === "opened" || key8 === "acknowledge" || key8 === "resolve" || key8 === "open" || key8 === "recurring" || key8 === "silenced" || key8 === "overrides")) {
					const err99 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data45.opened !== void 0) {
					let data46 = data45.opened;
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
						if (data46.critical === void 0) {
							const err100 = {
								instancePath: instancePath + "/incidents/opened",
								schemaPath: "#/properties/incidents/properties/opened/required",
								keyword: "required",
								params: { missingProperty: "critical" }
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data46.major === void 0) {
							const err101 = {
								instancePath: instancePath + "/incidents/opened",
								schemaPath: "#/properties/incidents/properties/opened/required",
								keyword: "required",
								params: { missingProperty: "major" }
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data46.minor === void 0) {
							const err102 = {
								instancePath: instancePath + "/incidents/opened",
								schemaPath: "#/properties/incidents/properties/opened/required",
								keyword: "required",
								params: { missingProperty: "minor" }
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						for (const key9 in data46) if (!(key9 === "critical" || key9 === "major" || key9 === "minor")) {
							const err103 = {
								instancePath: instancePath + "/incidents/opened",
								schemaPath: "#/properties/incidents/properties/opened/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data46.critical !== void 0) {
							let data47 = data46.critical;
							if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
								const err104 = {
									instancePath: instancePath + "/incidents/opened/critical",
									schemaPath: "#/properties/incidents/properties/opened/properties/critical/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 < 0 || isNaN(data47)) {
									const err105 = {
										instancePath: instancePath + "/incidents/opened/critical",
										schemaPath: "#/properties/incidents/properties/opened/properties/critical/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							}
						}
						if (data46.major !== void 0) {
							let data48 = data46.major;
							if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
								const err106 = {
									instancePath: instancePath + "/incidents/opened/major",
									schemaPath: "#/properties/incidents/properties/opened/properties/major/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
							if (typeof data48 == "number" && isFinite(data48)) {
								if (data48 < 0 || isNaN(data48)) {
									const err107 = {
										instancePath: instancePath + "/incidents/opened/major",
										schemaPath: "#/properties/incidents/properties/opened/properties/major/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							}
						}
						if (data46.minor !== void 0) {
							let data49 = data46.minor;
							if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
								const err108 = {
									instancePath: instancePath + "/incidents/opened/minor",
									schemaPath: "#/properties/incidents/properties/opened/properties/minor/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
							if (typeof data49 == "number" && isFinite(data49)) {
								if (data49 < 0 || isNaN(data49)) {
									const err109 = {
										instancePath: instancePath + "/incidents/opened/minor",
										schemaPath: "#/properties/incidents/properties/opened/properties/minor/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							}
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/incidents/opened",
							schemaPath: "#/properties/incidents/properties/opened/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data45.acknowledge !== void 0) {
					if (!validate132(data45.acknowledge, {
						instancePath: instancePath + "/incidents/acknowledge",
						parentData: data45,
						parentDataProperty: "acknowledge",
						rootData
					})) {
						vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
						errors = vErrors.length;
					}
				}
				if (data45.resolve !== void 0) {
					if (!validate132(data45.resolve, {
						instancePath: instancePath + "/incidents/resolve",
						parentData: data45,
						parentDataProperty: "resolve",
						rootData
					})) {
						vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
						errors = vErrors.length;
					}
				}
				if (data45.open !== void 0) {
					let data52 = data45.open;
					if (Array.isArray(data52)) {
						const len5 = data52.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data53 = data52[i5];
							if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
								if (data53.key === void 0) {
									const err111 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "key" }
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
								if (data53.cause === void 0) {
									const err112 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "cause" }
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
								if (data53.title === void 0) {
									const err113 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "title" }
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								if (data53.severity === void 0) {
									const err114 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "severity" }
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
								if (data53.state === void 0) {
									const err115 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "state" }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
								if (data53.since === void 0) {
									const err116 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "since" }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								if (data53.issue === void 0) {
									const err117 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "issue" }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								if (data53.owner === void 0) {
									const err118 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "owner" }
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
								if (data53.workflows === void 0) {
									const err119 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/required",
										keyword: "required",
										params: { missingProperty: "workflows" }
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
								for (const key10 in data53) if (!func2.call(schema7.properties.incidents.properties.open.items.properties, key10)) {
									const err120 = {
										instancePath: instancePath + "/incidents/open/" + i5,
										schemaPath: "#/properties/incidents/properties/open/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 }
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
								if (data53.key !== void 0) {
									if (typeof data53.key !== "string") {
										const err121 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/key",
											schemaPath: "#/properties/incidents/properties/open/items/properties/key/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								}
								if (data53.cause !== void 0) {
									if (typeof data53.cause !== "string") {
										const err122 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/cause",
											schemaPath: "#/properties/incidents/properties/open/items/properties/cause/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
								if (data53.title !== void 0) {
									if (typeof data53.title !== "string") {
										const err123 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/title",
											schemaPath: "#/properties/incidents/properties/open/items/properties/title/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
								}
								if (data53.severity !== void 0) {
									let data57 = data53.severity;
									if (!(data57 === "critical" || data57 === "major" || data57 === "minor")) {
										const err124 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/severity",
											schemaPath: "#/properties/incidents/properties/open/items/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema7.properties.incidents.properties.open.items.properties.severity.enum }
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								}
								if (data53.state !== void 0) {
									let data58 = data53.state;
									if (!(data58 === "detected" || data58 === "acknowledged" || data58 === "mitigated" || data58 === "resolved" || data58 === "reviewed" || data58 === "duplicate")) {
										const err125 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/state",
											schemaPath: "#/properties/incidents/properties/open/items/properties/state/enum",
											keyword: "enum",
											params: { allowedValues: schema7.properties.incidents.properties.open.items.properties.state.enum }
										};
										if (vErrors === null) vErrors = [err125];
										else vErrors.push(err125);
										errors++;
									}
								}
								if (data53.since !== void 0) {
									let data59 = data53.since;
									if (typeof data59 === "string") {
										if (!formats0.validate(data59)) {
											const err126 = {
												instancePath: instancePath + "/incidents/open/" + i5 + "/since",
												schemaPath: "#/properties/incidents/properties/open/items/properties/since/format",
												keyword: "format",
												params: { format: "date-time" }
											};
											if (vErrors === null) vErrors = [err126];
											else vErrors.push(err126);
											errors++;
										}
									} else {
										const err127 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/since",
											schemaPath: "#/properties/incidents/properties/open/items/properties/since/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
								if (data53.issue !== void 0) {
									let data60 = data53.issue;
									if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
										const err128 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/issue",
											schemaPath: "#/properties/incidents/properties/open/items/properties/issue/type",
											keyword: "type",
											params: { type: schema7.properties.incidents.properties.open.items.properties.issue.type }
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
								if (data53.owner !== void 0) {
									if (typeof data53.owner !== "string") {
										const err129 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/owner",
											schemaPath: "#/properties/incidents/properties/open/items/properties/owner/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
								}
								if (data53.workflows !== void 0) {
									let data62 = data53.workflows;
									if (Array.isArray(data62)) {
										const len6 = data62.length;
										for (let i6 = 0; i6 < len6; i6++) if (typeof data62[i6] !== "string") {
											const err130 = {
												instancePath: instancePath + "/incidents/open/" + i5 + "/workflows/" + i6,
												schemaPath: "#/properties/incidents/properties/open/items/properties/workflows/items/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
									} else {
										const err131 = {
											instancePath: instancePath + "/incidents/open/" + i5 + "/workflows",
											schemaPath: "#/properties/incidents/properties/open/items/properties/workflows/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err131];
										else vErrors.push(err131);
										errors++;
									}
								}
							} else {
								const err132 = {
									instancePath: instancePath + "/incidents/open/" + i5,
									schemaPath: "#/properties/incidents/properties/open/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
					} else {
						const err133 = {
							instancePath: instancePath + "/incidents/open",
							schemaPath: "#/properties/incidents/properties/open/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
				if (data45.recurring !== void 0) {
					let data64 = data45.recurring;
					if (Array.isArray(data64)) {
						const len7 = data64.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data65 = data64[i7];
							if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
								if (data65.cause === void 0) {
									const err134 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/required",
										keyword: "required",
										params: { missingProperty: "cause" }
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
								if (data65.title === void 0) {
									const err135 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/required",
										keyword: "required",
										params: { missingProperty: "title" }
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
								if (data65.times === void 0) {
									const err136 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/required",
										keyword: "required",
										params: { missingProperty: "times" }
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
								if (data65.runbook === void 0) {
									const err137 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/required",
										keyword: "required",
										params: { missingProperty: "runbook" }
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
								if (data65.issue === void 0) {
									const err138 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/required",
										keyword: "required",
										params: { missingProperty: "issue" }
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								for (const key11 in data65) if (!(key11 === "cause" || key11 === "title" || key11 === "times" || key11 === "runbook" || key11 === "issue")) {
									const err139 = {
										instancePath: instancePath + "/incidents/recurring/" + i7,
										schemaPath: "#/properties/incidents/properties/recurring/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 }
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								if (data65.cause !== void 0) {
									if (typeof data65.cause !== "string") {
										const err140 = {
											instancePath: instancePath + "/incidents/recurring/" + i7 + "/cause",
											schemaPath: "#/properties/incidents/properties/recurring/items/properties/cause/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err140];
										else vErrors.push(err140);
										errors++;
									}
								}
								if (data65.title !== void 0) {
									if (typeof data65.title !== "string") {
										const err141 = {
											instancePath: instancePath + "/incidents/recurring/" + i7 + "/title",
											schemaPath: "#/properties/incidents/properties/recurring/items/properties/title/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err141];
										else vErrors.push(err141);
										errors++;
									}
								}
								if (data65.times !== void 0) {
									let data68 = data65.times;
									if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
										const err142 = {
											instancePath: instancePath + "/incidents/recurring/" + i7 + "/times",
											schemaPath: "#/properties/incidents/properties/recurring/items/properties/times/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
									if (typeof data68 == "number" && isFinite(data68)) {
										if (data68 < 2 || isNaN(data68)) {
											const err143 = {
												instancePath: instancePath + "/incidents/recurring/" + i7 + "/times",
												schemaPath: "#/properties/incidents/properties/recurring/items/properties/times/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 2
												}
											};
											if (vErrors === null) vErrors = [err143];
											else vErrors.push(err143);
											errors++;
										}
									}
								}
								if (data65.runbook !== void 0) {
									let data69 = data65.runbook;
									if (typeof data69 !== "string" && data69 !== null) {
										const err144 = {
											instancePath: instancePath + "/incidents/recurring/" + i7 + "/runbook",
											schemaPath: "#/properties/incidents/properties/recurring/items/properties/runbook/type",
											keyword: "type",
											params: { type: schema7.properties.incidents.properties.recurring.items.properties.runbook.type }
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
								}
								if (data65.issue !== void 0) {
									let data70 = data65.issue;
									if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70)) && data70 !== null) {
										const err145 = {
											instancePath: instancePath + "/incidents/recurring/" + i7 + "/issue",
											schemaPath: "#/properties/incidents/properties/recurring/items/properties/issue/type",
											keyword: "type",
											params: { type: schema7.properties.incidents.properties.recurring.items.properties.issue.type }
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								}
							} else {
								const err146 = {
									instancePath: instancePath + "/incidents/recurring/" + i7,
									schemaPath: "#/properties/incidents/properties/recurring/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/incidents/recurring",
							schemaPath: "#/properties/incidents/properties/recurring/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
				if (data45.silenced !== void 0) {
					let data71 = data45.silenced;
					if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
						const err148 = {
							instancePath: instancePath + "/incidents/silenced",
							schemaPath: "#/properties/incidents/properties/silenced/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
					if (typeof data71 == "number" && isFinite(data71)) {
						if (data71 < 1 || isNaN(data71)) {
							const err149 = {
								instancePath: instancePath + "/incidents/silenced",
								schemaPath: "#/properties/incidents/properties/silenced/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
					}
				}
				if (data45.overrides !== void 0) {
					let data72 = data45.overrides;
					if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
						if (data72.count === void 0) {
							const err150 = {
								instancePath: instancePath + "/incidents/overrides",
								schemaPath: "#/properties/incidents/properties/overrides/required",
								keyword: "required",
								params: { missingProperty: "count" }
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
						if (data72.newest === void 0) {
							const err151 = {
								instancePath: instancePath + "/incidents/overrides",
								schemaPath: "#/properties/incidents/properties/overrides/required",
								keyword: "required",
								params: { missingProperty: "newest" }
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						for (const key12 in data72) if (!(key12 === "count" || key12 === "newest")) {
							const err152 = {
								instancePath: instancePath + "/incidents/overrides",
								schemaPath: "#/properties/incidents/properties/overrides/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 }
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						if (data72.count !== void 0) {
							let data73 = data72.count;
							if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
								const err153 = {
									instancePath: instancePath + "/incidents/overrides/count",
									schemaPath: "#/properties/incidents/properties/overrides/properties/count/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
							if (typeof data73 == "number" && isFinite(data73)) {
								if (data73 < 0 || isNaN(data73)) {
									const err154 = {
										instancePath: instancePath + "/incidents/overrides/count",
										schemaPath: "#/properties/incidents/properties/overrides/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
							}
						}
						if (data72.newest !== void 0) {
							let data74 = data72.newest;
							if (Array.isArray(data74)) {
								const len8 = data74.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data75 = data74[i8];
									if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
										if (data75.id === void 0) {
											const err155 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/required",
												keyword: "required",
												params: { missingProperty: "id" }
											};
											if (vErrors === null) vErrors = [err155];
											else vErrors.push(err155);
											errors++;
										}
										if (data75.time === void 0) {
											const err156 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/required",
												keyword: "required",
												params: { missingProperty: "time" }
											};
											if (vErrors === null) vErrors = [err156];
											else vErrors.push(err156);
											errors++;
										}
										if (data75.by === void 0) {
											const err157 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/required",
												keyword: "required",
												params: { missingProperty: "by" }
											};
											if (vErrors === null) vErrors = [err157];
											else vErrors.push(err157);
											errors++;
										}
										if (data75.kind === void 0) {
											const err158 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/required",
												keyword: "required",
												params: { missingProperty: "kind" }
											};
											if (vErrors === null) vErrors = [err158];
											else vErrors.push(err158);
											errors++;
										}
										if (data75.reason === void 0) {
											const err159 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/required",
												keyword: "required",
												params: { missingProperty: "reason" }
											};
											if (vErrors === null) vErrors = [err159];
											else vErrors.push(err159);
											errors++;
										}
										for (const key13 in data75) if (!(key13 === "id" || key13 === "time" || key13 === "by" || key13 === "kind" || key13 === "reason" || key13 === "rule" || key13 === "held")) {
											const err160 = {
												instancePath: instancePath + "/incidents/overrides/newest/" + i8,
												schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key13 }
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
										if (data75.id !== void 0) {
											if (typeof data75.id !== "string") {
												const err161 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/id",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/id/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err161];
												else vErrors.push(err161);
												errors++;
											}
										}
										if (data75.time !== void 0) {
											let data77 = data75.time;
											if (typeof data77 === "string") {
												if (!formats0.validate(data77)) {
													const err162 = {
														instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/time",
														schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/time/format",
														keyword: "format",
														params: { format: "date-time" }
													};
													if (vErrors === null) vErrors = [err162];
													else vErrors.push(err162);
													errors++;
												}
											} else {
												const err163 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/time",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/time/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err163];
												else vErrors.push(err163);
												errors++;
											}
										}
										if (data75.by !== void 0) {
											if (typeof data75.by !== "string") {
												const err164 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/by",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/by/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err164];
												else vErrors.push(err164);
												errors++;
											}
										}
										if (data75.kind !== void 0) {
											if (typeof data75.kind !== "string") {
												const err165 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/kind",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/kind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err165];
												else vErrors.push(err165);
												errors++;
											}
										}
										if (data75.reason !== void 0) {
											if (typeof data75.reason !== "string") {
												const err166 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/reason",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/reason/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err166];
												else vErrors.push(err166);
												errors++;
											}
										}
										if (data75.rule !== void 0) {
											if (typeof data75.rule !== "string") {
												const err167 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/rule",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/rule/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err167];
												else vErrors.push(err167);
												errors++;
											}
										}
										if (data75.held !== void 0) {
											if (typeof data75.held !== "boolean") {
												const err168 = {
													instancePath: instancePath + "/incidents/overrides/newest/" + i8 + "/held",
													schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/properties/held/type",
													keyword: "type",
													params: { type: "boolean" }
												};
												if (vErrors === null) vErrors = [err168];
												else vErrors.push(err168);
												errors++;
											}
										}
									} else {
										const err169 = {
											instancePath: instancePath + "/incidents/overrides/newest/" + i8,
											schemaPath: "#/properties/incidents/properties/overrides/properties/newest/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err169];
										else vErrors.push(err169);
										errors++;
									}
								}
							} else {
								const err170 = {
									instancePath: instancePath + "/incidents/overrides/newest",
									schemaPath: "#/properties/incidents/properties/overrides/properties/newest/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err170];
								else vErrors.push(err170);
								errors++;
							}
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/incidents/overrides",
							schemaPath: "#/properties/incidents/properties/overrides/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
			} else {
				const err172 = {
					instancePath: instancePath + "/incidents",
					schemaPath: "#/properties/incidents/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
		}
		if (data.restated !== void 0) {
			let data83 = data.restated;
			if (Array.isArray(data83)) {
				const len9 = data83.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data84 = data83[i9];
					if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
						if (data84.week === void 0) {
							const err173 = {
								instancePath: instancePath + "/restated/" + i9,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "week" }
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						if (data84.records === void 0) {
							const err174 = {
								instancePath: instancePath + "/restated/" + i9,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "records" }
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data84.sources === void 0) {
							const err175 = {
								instancePath: instancePath + "/restated/" + i9,
								schemaPath: "#/properties/restated/items/required",
								keyword: "required",
								params: { missingProperty: "sources" }
							};
							if (vErrors === null) vErrors = [err175];
							else vErrors.push(err175);
							errors++;
						}
						for (const key14 in data84) if (!(key14 === "week" || key14 === "records" || key14 === "sources")) {
							const err176 = {
								instancePath: instancePath + "/restated/" + i9,
								schemaPath: "#/properties/restated/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 }
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
						if (data84.week !== void 0) {
							if (!validate26(data84.week, {
								instancePath: instancePath + "/restated/" + i9 + "/week",
								parentData: data84,
								parentDataProperty: "week",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
						if (data84.records !== void 0) {
							let data86 = data84.records;
							if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
								const err177 = {
									instancePath: instancePath + "/restated/" + i9 + "/records",
									schemaPath: "#/properties/restated/items/properties/records/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err177];
								else vErrors.push(err177);
								errors++;
							}
							if (typeof data86 == "number" && isFinite(data86)) {
								if (data86 < 0 || isNaN(data86)) {
									const err178 = {
										instancePath: instancePath + "/restated/" + i9 + "/records",
										schemaPath: "#/properties/restated/items/properties/records/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err178];
									else vErrors.push(err178);
									errors++;
								}
							}
						}
						if (data84.sources !== void 0) {
							let data87 = data84.sources;
							if (Array.isArray(data87)) {
								const len10 = data87.length;
								for (let i10 = 0; i10 < len10; i10++) if (typeof data87[i10] !== "string") {
									const err179 = {
										instancePath: instancePath + "/restated/" + i9 + "/sources/" + i10,
										schemaPath: "#/properties/restated/items/properties/sources/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
							} else {
								const err180 = {
									instancePath: instancePath + "/restated/" + i9 + "/sources",
									schemaPath: "#/properties/restated/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
						}
					} else {
						const err181 = {
							instancePath: instancePath + "/restated/" + i9,
							schemaPath: "#/properties/restated/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
				}
			} else {
				const err182 = {
					instancePath: instancePath + "/restated",
					schemaPath: "#/properties/restated/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err182];
				else vErrors.push(err182);
				errors++;
			}
		}
	} else {
		const err183 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err183];
		else vErrors.push(err183);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const isWeekManifest = validate185;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate186.errors = vErrors;
	return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
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
	validate188.errors = vErrors;
	return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
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
	validate190.errors = vErrors;
	return errors === 0;
}
const schema67 = {
	"type": ["string", "null"],
	"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
};
const pattern22 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema67.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern22.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate194.errors = vErrors;
	return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.trees === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trees" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "week" || key0 === "facts" || key0 === "records" || key0 === "ledger" || key0 === "trees")) {
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
		if (data.apiVersion !== void 0) {
			if (!validate186(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			})) {
				vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if ("WeekManifest" !== data.kind) {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "WeekManifest" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.week !== void 0) {
			if (!validate188(data.week, {
				instancePath: instancePath + "/week",
				parentData: data,
				parentDataProperty: "week",
				rootData
			})) {
				vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
				errors = vErrors.length;
			}
		}
		if (data.facts !== void 0) {
			if (!validate190(data.facts, {
				instancePath: instancePath + "/facts",
				parentData: data,
				parentDataProperty: "facts",
				rootData
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
		}
		if (data.records !== void 0) {
			if (!validate190(data.records, {
				instancePath: instancePath + "/records",
				parentData: data,
				parentDataProperty: "records",
				rootData
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
		}
		if (data.ledger !== void 0) {
			let data5 = data.ledger;
			const _errs8 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs9 = errors;
			if (!validate190(data5, {
				instancePath: instancePath + "/ledger",
				parentData: data,
				parentDataProperty: "ledger",
				rootData
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs10 = errors;
			if (data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/oneOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
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
				const err10 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.trees !== void 0) {
			let data6 = data.trees;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.records === void 0) {
					const err11 = {
						instancePath: instancePath + "/trees",
						schemaPath: "#/properties/trees/required",
						keyword: "required",
						params: { missingProperty: "records" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6.quarantine === void 0) {
					const err12 = {
						instancePath: instancePath + "/trees",
						schemaPath: "#/properties/trees/required",
						keyword: "required",
						params: { missingProperty: "quarantine" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "records" || key1 === "quarantine")) {
					const err13 = {
						instancePath: instancePath + "/trees",
						schemaPath: "#/properties/trees/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6.records !== void 0) {
					if (!validate194(data6.records, {
						instancePath: instancePath + "/trees/records",
						parentData: data6,
						parentDataProperty: "records",
						rootData
					})) {
						vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
						errors = vErrors.length;
					}
				}
				if (data6.quarantine !== void 0) {
					if (!validate194(data6.quarantine, {
						instancePath: instancePath + "/trees/quarantine",
						parentData: data6,
						parentDataProperty: "quarantine",
						rootData
					})) {
						vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/trees",
					schemaPath: "#/properties/trees/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}

export { isWeekFacts as n, isWeekManifest as r, isEventRecord as t };