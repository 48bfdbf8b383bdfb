import { t as compareText } from "./finding.js";
import { t as linesOf } from "./lines.js";
import { t as require_dist } from "./dist.js";
import { n as documentOf, r as parseYaml, t as MOST_BYTES } from "./yaml.js";
import { t as closest } from "./closest.js";
import { n as fitsFormat, t as slips } from "./slips.js";
import { n as listed } from "./wording.js";
import { a as parseDuration } from "./duration.js";
import { i as kindsAt, n as kindOf, r as kinds, t as formOf$1 } from "./kinds.js";
import { n as readBody } from "./markdown-body.js";

// actions/core/catalog/parse/positions.ts
var import_dist = require_dist();
/** Parses the text once more, this time for its places; only files with findings come here. */
function positionsOf(text) {
	const top = documentOf(text).contents;
	const spanOf = (path, at = "value") => {
		const found = walk(top, path);
		if (found.steps < path.length || at === "parent") return named(found, text);
		if (at === "key" && found.key !== null) return rangeOf(found.key);
		return shown(found, text);
	};
	const sourceOf = (path, at = "value") => {
		const found = walk(top, path);
		const node = at === "key" ? found.key : found.value;
		return found.steps < path.length || node === null ? "" : text.slice(...rangeOf(node));
	};
	return {
		spanOf,
		sourceOf
	};
}
function walk(top, path) {
	let found = {
		key: null,
		value: top,
		steps: 0
	};
	for (const step of path) {
		const next = below(found.value, step);
		if (next === null) return found;
		found = {
			...next,
			steps: found.steps + 1
		};
	}
	return found;
}
function below(node, step) {
	if ((0, import_dist.isSeq)(node)) {
		const item = typeof step === "number" ? node.items[step] : void 0;
		return item === void 0 ? null : {
			key: null,
			value: item
		};
	}
	if (!(0, import_dist.isMap)(node)) return null;
	const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && (key.source ?? String(key.value)) === String(step));
	return pair === void 0 ? null : {
		key: pair.key,
		value: pair.value
	};
}
/** One line at most for a collection: a frame that underlines half a file shows nothing. */
function shown({ key, value }, text) {
	if (value === null) return key === null ? firstLine(text) : rangeOf(key);
	const span = rangeOf(value);
	if ((0, import_dist.isScalar)(value) && (span[0] < span[1] || key === null)) return span;
	if ((0, import_dist.isScalar)(value)) return rangeOf(key);
	return isOnOneLine(span, text) ? span : named({
		key,
		value
	}, text);
}
/** What a reader would call the value: its key, or the first entry of one in a list. */
function named({ key, value }, text) {
	if (key !== null) return rangeOf(key);
	return (value === null ? null : firstEntry(value, text)) ?? firstLine(text);
}
function firstEntry(value, text) {
	const first = (0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value) ? value.items[0] : void 0;
	if (first === void 0) return null;
	if (!(0, import_dist.isMap)(value)) return rangeOf(first);
	const { key, value: inner } = first;
	const start = rangeOf(key)[0];
	const end = inner === null ? rangeOf(key)[1] : rangeOf(inner)[1];
	return isOnOneLine([start, end], text) ? [start, end] : rangeOf(key);
}
/** A collection's end lies behind the line break that ends it. */
function isOnOneLine([start, end], text) {
	return !text.slice(start, end).trimEnd().includes("\n");
}
function rangeOf(node) {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
/** The first line that says something. */
function firstLine(text) {
	const match = /^(?!#|\s*$).+$/m.exec(text);
	return match === null ? [0, 0] : [match.index, match.index + match[0].trimEnd().length];
}

// actions/core/catalog/generated/schemas.ts
const schemas = {
	"approval-policy.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "approval-policy.schema.json",
		"title": "ApprovalPolicy",
		"description": "Who approves a change of which file.",
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
			"kind": { "const": "ApprovalPolicy" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["default", "paths"],
				"properties": {
					"default": {
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": { "$ref": "common.schema.json#/definitions/id" },
						"description": "For every path that is not named below."
					},
					"paths": {
						"type": "array",
						"items": {
							"title": "PathRule",
							"type": "object",
							"additionalProperties": false,
							"required": ["path", "approvers"],
							"properties": {
								"path": {
									"type": "string",
									"minLength": 1,
									"maxLength": 200,
									"description": "A path, or a folder with /** behind it. The longest match wins."
								},
								"approvers": {
									"type": "array",
									"minItems": 1,
									"uniqueItems": true,
									"items": { "$ref": "common.schema.json#/definitions/id" }
								},
								"why": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					}
				}
			}
		}
	},
	"cadence.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "cadence.schema.json",
		"title": "Cadence",
		"description": "The rhythm of the business. Time zone, business hours, holidays, weekly and monthly times.",
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
			"kind": { "const": "Cadence" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"zone",
					"business_hours",
					"weekly",
					"audit"
				],
				"properties": {
					"zone": {
						"type": "string",
						"minLength": 1,
						"maxLength": 60,
						"description": "An IANA time zone: Europe/Berlin. Fixed at set-up: weeks are cut by it."
					},
					"business_hours": {
						"title": "BusinessHours",
						"type": "object",
						"additionalProperties": false,
						"minProperties": 1,
						"description": "Opening times of each day; a day that is not named is closed.",
						"properties": {
							"mon": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"tue": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"wed": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"thu": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"fri": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"sat": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							},
							"sun": {
								"type": "array",
								"minItems": 1,
								"maxItems": 4,
								"items": {
									"type": "string",
									"pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"
								}
							}
						}
					},
					"holidays": {
						"type": "array",
						"items": {
							"title": "Holiday",
							"type": "object",
							"additionalProperties": false,
							"required": ["date", "name"],
							"properties": {
								"date": { "$ref": "common.schema.json#/definitions/date" },
								"name": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					},
					"weekly": {
						"title": "WeeklyTimes",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"priorities",
							"quality",
							"scoreboard"
						],
						"properties": {
							"priorities": {
								"type": "string",
								"pattern": "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$",
								"description": "A weekday and a local time: mon 09:00"
							},
							"quality": {
								"type": "string",
								"pattern": "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$",
								"description": "A weekday and a local time: mon 09:00"
							},
							"scoreboard": {
								"type": "string",
								"pattern": "^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$",
								"description": "A weekday and a local time: mon 09:00"
							}
						}
					},
					"monthly": {
						"title": "MonthlyTimes",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"drill": {
								"type": "string",
								"pattern": "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$",
								"description": "first tue 10:00"
							},
							"budget": {
								"type": "string",
								"pattern": "^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$",
								"description": "first tue 10:00"
							}
						}
					},
					"audit": {
						"title": "Audit",
						"type": "object",
						"additionalProperties": false,
						"required": ["sample"],
						"properties": {
							"sample": {
								"type": "integer",
								"minimum": 2,
								"maximum": 500,
								"description": "Cases looked at each week, over all workflows."
							},
							"seed": {
								"type": "string",
								"minLength": 1,
								"maxLength": 60,
								"description": "Fixes the draw, so that nobody picks; audit-v1 unless said otherwise."
							}
						}
					},
					"acknowledge": {
						"title": "AcknowledgeTimes",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"critical": { "$ref": "common.schema.json#/definitions/duration" },
							"major": { "$ref": "common.schema.json#/definitions/duration" },
							"minor": { "$ref": "common.schema.json#/definitions/duration" }
						}
					}
				}
			}
		}
	},
	"common.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "common.schema.json",
		"title": "Common",
		"description": "Definitions that several kinds share.",
		"definitions": {
			"id": {
				"title": "Id",
				"description": "Lower-case words joined by hyphens: sales-lead",
				"type": "string",
				"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
				"maxLength": 60
			},
			"apiVersion": {
				"const": "opsbook/v1",
				"description": "The version of the file format."
			},
			"text": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2e3
			},
			"line": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200,
				"description": "One line of text."
			},
			"path": {
				"title": "RelativePath",
				"description": "A file, relative to the file that names it.",
				"type": "string",
				"minLength": 1,
				"maxLength": 300
			},
			"duration": {
				"title": "DurationText",
				"description": "A number and a unit: 30s, 15m, 2h, 2d, 1w",
				"type": "string",
				"pattern": "^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$"
			},
			"week": {
				"title": "WeekText",
				"description": "An ISO 8601 week: 2026-W47",
				"type": "string",
				"pattern": "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$"
			},
			"date": {
				"title": "DateText",
				"description": "A calendar date: 2026-11-22",
				"type": "string",
				"format": "date"
			},
			"decision": {
				"title": "DecisionClass",
				"description": "The kind of decision that the work takes. Legal, pricing and financial ones are never taken without a person.",
				"enum": [
					"none",
					"legal",
					"pricing",
					"financial"
				]
			},
			"outbound": {
				"title": "OutboundRisk",
				"description": "How much harm a wrong message to someone outside can do.",
				"enum": [
					"none",
					"low",
					"high"
				]
			},
			"recordType": {
				"title": "RecordType",
				"description": "A registered event type: case.opened",
				"type": "string",
				"pattern": "^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$"
			},
			"selector": {
				"title": "Selector",
				"description": "[first|last] <record type>|any [where <field> =|!= <value> | <field> in [<value>, ...] [and ...]]",
				"type": "string",
				"minLength": 3,
				"maxLength": 300
			},
			"goal": {
				"title": "GoalText",
				"description": "An operator and a value with its unit: <= 15m, >= 95%, >= 40",
				"type": "string",
				"minLength": 1,
				"maxLength": 40
			},
			"sensitivity": {
				"title": "RiskOfStep",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"decision": { "$ref": "#/definitions/decision" },
					"outbound": { "$ref": "#/definitions/outbound" }
				}
			},
			"metadata": {
				"title": "Metadata",
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": { "$ref": "#/definitions/id" },
					"title": { "$ref": "#/definitions/line" }
				}
			}
		}
	},
	"event-type.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "event-type.schema.json",
		"title": "EventType",
		"description": "A registered, standard event name with a JSON Schema for its data.",
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
			"kind": { "const": "EventType" },
			"metadata": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "title"],
				"properties": {
					"name": { "$ref": "common.schema.json#/definitions/recordType" },
					"title": { "$ref": "common.schema.json#/definitions/line" }
				}
			},
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["description", "data"],
				"properties": {
					"description": { "$ref": "common.schema.json#/definitions/text" },
					"personal": {
						"type": "array",
						"uniqueItems": true,
						"items": { "type": "string" },
						"description": "Data fields that hold personal data: stored as a keyed hash, or dropped where there is no key."
					},
					"data": {
						"title": "EventDataSchema",
						"description": "JSON Schema of the record's data. Closed: other fields are refused.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"type",
							"additionalProperties",
							"properties"
						],
						"properties": {
							"type": { "const": "object" },
							"additionalProperties": { "const": false },
							"required": {
								"type": "array",
								"uniqueItems": true,
								"items": { "type": "string" }
							},
							"properties": {
								"type": "object",
								"propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" },
								"additionalProperties": { "$ref": "#/definitions/field" }
							}
						}
					}
				}
			}
		},
		"definitions": { "field": {
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
		} }
	},
	"maintenance.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "maintenance.schema.json",
		"title": "Maintenance",
		"description": "Hours in which something is down on purpose: what fires then opens no incident, and is recorded.",
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
			"kind": { "const": "Maintenance" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["windows"],
				"properties": { "windows": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "MaintenanceWindow",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"from",
							"to",
							"why"
						],
						"properties": {
							"id": { "$ref": "common.schema.json#/definitions/id" },
							"dependency": {
								"$ref": "common.schema.json#/definitions/id",
								"description": "What is down. Counts for every workflow that uses it. Either this, or a workflow."
							},
							"workflow": {
								"$ref": "common.schema.json#/definitions/id",
								"description": "The one workflow that it counts for."
							},
							"from": {
								"type": "string",
								"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$",
								"description": "The first minute, on the clocks of the business: 2026-11-21 22:00."
							},
							"to": {
								"type": "string",
								"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$",
								"description": "The end; at most 7 days after the first minute. What fires still then opens its incident."
							},
							"why": {
								"$ref": "common.schema.json#/definitions/line",
								"description": "What is done there, so that nobody has to ask."
							}
						}
					}
				} }
			}
		}
	},
	"people.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "people.schema.json",
		"title": "People",
		"description": "Who is who. Workflows name ids, never accounts.",
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
			"kind": { "const": "People" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["people", "teams"],
				"properties": {
					"people": {
						"type": "array",
						"minItems": 1,
						"items": {
							"title": "Person",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"id",
								"name",
								"github"
							],
							"properties": {
								"id": { "$ref": "common.schema.json#/definitions/id" },
								"name": { "$ref": "common.schema.json#/definitions/line" },
								"github": {
									"oneOf": [{
										"type": "string",
										"pattern": "^[A-Za-z0-9](-?[A-Za-z0-9])*$",
										"maxLength": 39
									}, { "type": "null" }],
									"description": "The GitHub account without @, or null while there is none."
								}
							}
						}
					},
					"teams": {
						"type": "array",
						"minItems": 1,
						"items": {
							"title": "Team",
							"type": "object",
							"additionalProperties": false,
							"required": ["name", "owner"],
							"properties": {
								"name": { "$ref": "common.schema.json#/definitions/id" },
								"title": { "$ref": "common.schema.json#/definitions/line" },
								"owner": { "$ref": "common.schema.json#/definitions/id" }
							}
						}
					},
					"stand_ins": {
						"type": "array",
						"items": {
							"title": "StandIn",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"for",
								"by",
								"from",
								"to"
							],
							"properties": {
								"for": { "$ref": "common.schema.json#/definitions/id" },
								"by": { "$ref": "common.schema.json#/definitions/id" },
								"from": {
									"$ref": "common.schema.json#/definitions/date",
									"description": "First day, inclusive."
								},
								"to": {
									"$ref": "common.schema.json#/definitions/date",
									"description": "Last day, inclusive; at most 30 days after the first."
								}
							}
						}
					}
				}
			}
		}
	},
	"playbook.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "playbook.schema.json",
		"title": "Playbook",
		"description": "The repeatable steps of a workflow.",
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
			"kind": { "const": "Playbook" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["steps"],
				"properties": { "steps": {
					"type": "array",
					"minItems": 1,
					"maxItems": 60,
					"items": { "$ref": "#/definitions/step" }
				} }
			}
		},
		"definitions": {
			"step": {
				"title": "Step",
				"oneOf": [
					{ "$ref": "#/definitions/draft" },
					{ "$ref": "#/definitions/route" },
					{ "$ref": "#/definitions/followUp" },
					{ "$ref": "#/definitions/ask" },
					{ "$ref": "#/definitions/act" }
				]
			},
			"draft": {
				"title": "DraftStep",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"kind",
					"prompt"
				],
				"description": "A language model drafts a text; nothing leaves the house.",
				"properties": {
					"id": { "$ref": "common.schema.json#/definitions/id" },
					"kind": { "const": "draft" },
					"does": {
						"$ref": "common.schema.json#/definitions/line",
						"description": "What happens, in a few words."
					},
					"risk": { "$ref": "common.schema.json#/definitions/sensitivity" },
					"prompt": { "$ref": "common.schema.json#/definitions/path" }
				}
			},
			"route": {
				"title": "RouteStep",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"kind",
					"to"
				],
				"description": "The case is handed to a person.",
				"properties": {
					"id": { "$ref": "common.schema.json#/definitions/id" },
					"kind": { "const": "route" },
					"does": {
						"$ref": "common.schema.json#/definitions/line",
						"description": "What happens, in a few words."
					},
					"risk": { "$ref": "common.schema.json#/definitions/sensitivity" },
					"to": { "$ref": "common.schema.json#/definitions/id" },
					"within": { "$ref": "common.schema.json#/definitions/duration" }
				}
			},
			"followUp": {
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
			},
			"ask": {
				"title": "AskStep",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"kind",
					"who",
					"question"
				],
				"description": "A person decides or approves; nothing after it happens without their yes.",
				"properties": {
					"id": { "$ref": "common.schema.json#/definitions/id" },
					"kind": { "const": "ask" },
					"does": {
						"$ref": "common.schema.json#/definitions/line",
						"description": "What happens, in a few words."
					},
					"risk": { "$ref": "common.schema.json#/definitions/sensitivity" },
					"who": { "$ref": "common.schema.json#/definitions/id" },
					"question": { "$ref": "common.schema.json#/definitions/line" },
					"within": { "$ref": "common.schema.json#/definitions/duration" },
					"approves": {
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": { "$ref": "common.schema.json#/definitions/id" },
						"description": "The later steps that wait for this yes."
					}
				}
			},
			"act": {
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
			}
		}
	},
	"prompt.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "prompt.schema.json",
		"title": "Prompt",
		"description": "A versioned Markdown file that a draft step sends to a language model; this is its front matter.",
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
			"kind": { "const": "Prompt" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"purpose",
					"inputs",
					"reviewed"
				],
				"properties": {
					"purpose": { "$ref": "common.schema.json#/definitions/line" },
					"inputs": {
						"type": "array",
						"uniqueItems": true,
						"items": {
							"type": "string",
							"pattern": "^[a-z][a-z0-9_]*$"
						},
						"description": "The names that the text uses as {{ name }}."
					},
					"reviewed": { "$ref": "common.schema.json#/definitions/date" },
					"max_words": {
						"type": "integer",
						"minimum": 10,
						"maximum": 2e3
					}
				}
			}
		}
	},
	"risk-policy.schema.json": {
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
	},
	"runbook.schema.json": {
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
	},
	"service-module.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "service-module.schema.json",
		"title": "ServiceModule",
		"description": "A workflow at standard, packaged with SLA, scope, exceptions and a reporting template.",
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
			"kind": { "const": "ServiceModule" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["workflow", "summary"],
				"properties": {
					"workflow": { "$ref": "common.schema.json#/definitions/id" },
					"summary": { "$ref": "common.schema.json#/definitions/text" },
					"sla": {
						"type": "array",
						"items": {
							"title": "ServiceLevel",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"measure",
								"objective",
								"over"
							],
							"properties": {
								"measure": {
									"type": "string",
									"pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
								},
								"objective": { "$ref": "common.schema.json#/definitions/goal" },
								"over": { "$ref": "common.schema.json#/definitions/duration" },
								"remedy": {
									"$ref": "common.schema.json#/definitions/line",
									"description": "What the customer gets when it is missed."
								}
							}
						}
					},
					"scope": {
						"title": "Scope",
						"type": "object",
						"additionalProperties": false,
						"required": ["included", "excluded"],
						"properties": {
							"included": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "common.schema.json#/definitions/line" }
							},
							"excluded": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "common.schema.json#/definitions/line" }
							}
						}
					},
					"exceptions": {
						"type": "array",
						"items": {
							"title": "Exception",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"when",
								"then",
								"who"
							],
							"properties": {
								"when": { "$ref": "common.schema.json#/definitions/line" },
								"then": { "$ref": "common.schema.json#/definitions/line" },
								"who": { "$ref": "common.schema.json#/definitions/id" }
							}
						}
					},
					"report": {
						"$ref": "common.schema.json#/definitions/path",
						"description": "The Markdown template of the customer's report."
					}
				}
			}
		}
	},
	"settings.schema.json": {
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
	},
	"source.schema.json": {
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
	},
	"threshold-tests.schema.json": {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "threshold-tests.schema.json",
		"title": "ThresholdTests",
		"description": "Events at times, and what the thresholds of the workflow decide on them: thresholds.test.yaml beside workflow.yaml.",
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
			"kind": { "const": "ThresholdTests" },
			"metadata": { "$ref": "common.schema.json#/definitions/metadata" },
			"spec": {
				"type": "object",
				"additionalProperties": false,
				"required": ["tests"],
				"properties": { "tests": {
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/definitions/test" }
				} }
			}
		},
		"definitions": {
			"time": {
				"type": "string",
				"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$",
				"description": "On the business's clock: 2026-11-16 09:00"
			},
			"test": {
				"title": "ThresholdTest",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"events",
					"until",
					"expect"
				],
				"properties": {
					"name": {
						"$ref": "common.schema.json#/definitions/line",
						"description": "What is shown: nobody answers for a morning"
					},
					"thresholds": {
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": { "$ref": "common.schema.json#/definitions/id" },
						"description": "The thresholds that are looked at; all of the workflow unless said otherwise."
					},
					"events": {
						"type": "array",
						"minItems": 1,
						"maxItems": 200,
						"items": { "$ref": "#/definitions/event" }
					},
					"until": { "$ref": "#/definitions/time" },
					"expect": {
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "#/definitions/expectation" },
						"description": "Every decision in order; an empty list says that nothing happens."
					}
				}
			},
			"event": {
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
			},
			"expectation": {
				"title": "TestExpectation",
				"type": "object",
				"additionalProperties": false,
				"required": ["at"],
				"minProperties": 2,
				"properties": {
					"at": { "$ref": "#/definitions/time" },
					"fires": {
						"$ref": "common.schema.json#/definitions/id",
						"description": "The threshold that fires then."
					},
					"clears": {
						"$ref": "common.schema.json#/definitions/id",
						"description": "The threshold that is over then."
					}
				}
			}
		}
	},
	"workflow.schema.json": {
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
	}
};

// actions/core/catalog/schema/branches.ts
/**
* The mismatches of the form that was meant, where a schema takes several forms: the one that the discriminating key
* names (`kind: draft`), else the one to which the value comes nearest. None where one of them fits.
*/
function choose(value, branches, path) {
	const typed = branches.filter(({ schema }) => fitsSomeType(value, schema));
	if (typed.length === 0) return [ofNoType(value, branches, path)];
	const named = byDiscriminator(value, typed, path);
	if (named !== null) return named;
	const attempts = typed.map((branch) => attempt(value, branch, path)).sort((a, b) => a.cost - b.cost);
	const best = attempts[0];
	if (best.mismatches.length === 0) return [];
	return openChoice(attempts, path) ?? best.mismatches;
}
function fitsSomeType(value, schema) {
	const types = typesOf(schema);
	return types.length === 0 || types.some((type) => hasType(value, type));
}
function ofNoType(value, branches, path) {
	return {
		kind: "wrong-type",
		types: [...new Set(branches.flatMap(({ schema }) => typesOf(schema)))],
		path,
		value,
		schema: branches[0].schema
	};
}
/** For forms that all fix the same key to a value of their own; null where they do not. */
function byDiscriminator(value, branches, path) {
	if (!isRecord(value) || branches.length < 2) return null;
	const key = Object.keys(branches[0]?.schema.properties ?? {}).find((name) => branches.every(({ schema }) => schema.properties?.[name]?.const !== void 0));
	if (key === void 0) return null;
	const choices = branches.map(({ schema }) => schema.properties?.[key]?.const);
	const schema = { enum: choices };
	if (!Object.hasOwn(value, key)) return [{
		kind: "missing-key",
		key,
		wanted: schema,
		path,
		value,
		schema: branches[0].schema
	}];
	const meant = branches[choices.indexOf(value[key])];
	if (meant !== void 0) return diagnose(value, meant, path);
	return [{
		kind: "not-a-choice",
		choices,
		path: [...path, key],
		value: value[key],
		schema
	}];
}
function attempt(value, branch, path) {
	const mismatches = diagnose(value, branch, path);
	return {
		branch,
		mismatches,
		cost: mismatches.reduce((sum, one) => sum + costOf(one, path), 0)
	};
}
/** A wrong value deeper inside says less against a form than keys that do not belong to it. */
function costOf(mismatch, path) {
	if (mismatch.path.length > path.length) return 1;
	return mismatch.kind === "unknown-key" ? 3 : 2;
}
/** Where several forms lack just one key each and nothing else is wrong, any of these keys would do. */
function openChoice(attempts, path) {
	const best = attempts[0];
	const tied = attempts.filter(({ cost }) => cost === best.cost);
	const keys = tied.flatMap(({ mismatches }) => {
		const [only] = mismatches;
		return mismatches.length === 1 && only?.kind === "missing-key" && only.path === path ? [only.key] : [];
	});
	if (keys.length < 2 || keys.length < tied.length) return null;
	const [first] = best.mismatches;
	return [{
		kind: "missing-one-of",
		keys,
		path,
		value: first.value,
		schema: first.schema
	}];
}

// actions/core/catalog/schema/diagnose.ts
/** The schema of a kind: `schemaOf("workflow.schema.json")`. */
function schemaFile(file) {
	const schema = schemas[file];
	if (schema === void 0) throw new Error(`no schema ${file}`);
	return resolve({
		schema,
		file
	});
}
/**
* Why a value does not fit: every cause once, in the order of the file. The generated validators decide whether a value
* fits; this walk over the same schemas runs only where one said no, and knows which of several forms was meant.
*/
function diagnose(value, at, path = []) {
	const { schema, file } = resolve(at);
	const branches = schema.oneOf ?? schema.anyOf;
	if (branches !== void 0) return choose(value, branches.map((branch) => resolve({
		schema: branch,
		file
	})), path);
	const types = typesOf(schema);
	if (types.length > 0 && !types.some((type) => hasType(value, type))) return [{
		kind: "wrong-type",
		types,
		path,
		value,
		schema
	}];
	if (schema.const !== void 0 && value !== schema.const) return [{
		kind: "not-a-choice",
		choices: [schema.const],
		path,
		value,
		schema
	}];
	if (schema.enum !== void 0 && !schema.enum.includes(value)) return [{
		kind: "not-a-choice",
		choices: schema.enum,
		path,
		value,
		schema
	}];
	if (typeof value === "string") return inText(value, schema, path);
	if (typeof value === "number") return inNumber(value, schema, path);
	if (Array.isArray(value)) return inList(value, {
		schema,
		file
	}, path);
	if (isRecord(value)) return inObject(value, {
		schema,
		file
	}, path);
	return [];
}
/** Follows `$ref` to the schema that it names. */
function resolve({ schema, file }) {
	if (schema.$ref === void 0) return {
		schema,
		file
	};
	const [name, pointer = ""] = schema.$ref.split("#");
	const target = name === "" || name === void 0 ? file : name;
	let found = schemas[target];
	for (const step of pointer.split("/").slice(1)) found = found[step];
	return resolve({
		schema: saying(schema.description, found),
		file: target
	});
}
/** What a key says about itself goes before what its form says, which has words of its own (forms.ts). */
function saying(description, schema) {
	const { description: own, ...rest } = schema;
	const said = description ?? (schema.pattern === void 0 && schema.format === void 0 ? own : void 0);
	return said === void 0 ? rest : {
		...rest,
		description: said
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The types that a schema takes: named, or those of its choices. */
function typesOf(schema) {
	if (schema.type !== void 0) return [schema.type].flat();
	return [];
}
function hasType(value, type) {
	if (type === "integer") return Number.isInteger(value);
	if (type === "number") return typeof value === "number" && Number.isFinite(value);
	if (type === "null") return value === null;
	if (type === "array") return Array.isArray(value);
	if (type === "object") return isRecord(value);
	return typeof value === type;
}
function inText(value, schema, path) {
	const spot = {
		path,
		value,
		schema
	};
	if (!((schema.pattern === void 0 || new RegExp(schema.pattern, "u").test(value)) && (schema.format === void 0 || fitsFormat(value, schema.format)))) return [{
		...spot,
		kind: "wrong-form",
		about: "value"
	}];
	const length = [...value].length;
	return limits(spot, {
		minLength: length,
		maxLength: length
	});
}
function inNumber(value, schema, path) {
	return limits({
		path,
		value,
		schema
	}, {
		minimum: value,
		maximum: value,
		exclusiveMinimum: value
	});
}
/** At most one mismatch: the first limit that a size breaks. */
function limits(spot, sizes) {
	for (const [name, size] of Object.entries(sizes)) {
		const limit = name;
		const bound = spot.schema[limit];
		if (bound === void 0) continue;
		if (limit === "exclusiveMinimum" ? size <= bound : limit.startsWith("min") ? size < bound : size > bound) return [{
			...spot,
			kind: "out-of-range",
			limit,
			bound
		}];
	}
	return [];
}
function inList(list, at, path) {
	const { schema, file } = at;
	const items = schema.items;
	const found = limits({
		path,
		value: list,
		schema
	}, {
		minItems: list.length,
		maxItems: list.length
	});
	if (schema.uniqueItems) found.push(...repeated(list, schema, path));
	if (items !== void 0) found.push(...list.flatMap((item, index) => diagnose(item, {
		schema: items,
		file
	}, [...path, index])));
	return found;
}
function repeated(list, schema, path) {
	const firsts = /* @__PURE__ */ new Map();
	return list.flatMap((item, index) => {
		const key = JSON.stringify(item);
		const first = firsts.get(key);
		if (first === void 0) firsts.set(key, index);
		return first === void 0 ? [] : [{
			kind: "repeated-item",
			index,
			first,
			path,
			value: item,
			schema
		}];
	});
}
function inObject(object, at, path) {
	const { schema, file } = at;
	const spot = {
		path,
		value: object,
		schema
	};
	const keys = Object.keys(object);
	const found = limits(spot, { minProperties: keys.length });
	const known = Object.keys(schema.properties ?? {});
	const missing = new Set((schema.required ?? []).filter((key) => !Object.hasOwn(object, key)));
	for (const key of keys) {
		const below = schemaBelow(key, at);
		if (below === null) {
			found.push({
				...spot,
				kind: "unknown-key",
				key,
				known: known.filter((name) => !keys.includes(name))
			});
			const meant = closest(key.replace(/:.*/s, ""), missing);
			if (meant !== null) missing.delete(meant);
			continue;
		}
		if (schema.propertyNames !== void 0 && !fitsName(key, schema.propertyNames)) {
			found.push({
				...spot,
				kind: "wrong-form",
				about: "key",
				path: [...path, key],
				schema: schema.propertyNames
			});
			continue;
		}
		found.push(...diagnose(object[key], below, [...path, key]));
	}
	for (const key of missing) {
		const wanted = resolve({
			schema: schema.properties?.[key] ?? {},
			file
		}).schema;
		found.push({
			...spot,
			kind: "missing-key",
			key,
			wanted: {
				...wanted,
				...schema.properties?.[key]
			}
		});
	}
	return found;
}
function fitsName(key, names) {
	return names.pattern === void 0 || new RegExp(names.pattern, "u").test(key);
}
/** The schema of one key's value; null where the key is not known. */
function schemaBelow(key, { schema, file }) {
	const own = schema.properties;
	if (own !== void 0 && Object.hasOwn(own, key)) return {
		schema: own[key],
		file
	};
	const other = schema.additionalProperties;
	if (other === false) return null;
	return {
		schema: other === true || other === void 0 ? {} : other,
		file
	};
}
/** The types that may stand at a path within a value, in any of the forms that its schema takes. */
function typesAt(value, at, path) {
	const here = resolve(at);
	const branches = here.schema.oneOf ?? here.schema.anyOf;
	if (branches !== void 0) return branches.flatMap((schema) => typesAt(value, {
		schema,
		file: here.file
	}, path));
	const [step, ...rest] = path;
	if (step === void 0) return typesOf(here.schema);
	if (Array.isArray(value)) return here.schema.items === void 0 ? [] : typesAt(value[step], {
		schema: here.schema.items,
		file: here.file
	}, rest);
	const below = isRecord(value) ? schemaBelow(String(step), here) : null;
	return below === null || !isRecord(value) ? [] : typesAt(value[step], below, rest);
}

// actions/core/catalog/schema/forms.ts
const ID = {
	name: "an id",
	rule: "lower-case words joined by hyphens, such as sales-lead",
	guess: (text) => joined(text, "-")
};
const FIELD = {
	name: "a field name",
	rule: "lower-case words joined by underscores, such as first_answer",
	guess: (text) => joined(text, "_")
};
const OPENING = {
	name: "an opening time",
	rule: "two times of the day, such as 08:00-17:00",
	guess: openingTime
};
const TIME = "a weekday of three letters and a time";
/** By the pattern or format in the schemas. */
const FORMS = {
	"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": ID,
	"^[a-z][a-z0-9_]*$": FIELD,
	"^[a-z][a-z0-9]*(_[a-z0-9]+)*$": {
		name: "a measure's name",
		rule: "lower-case words joined by underscores, such as response_time",
		guess: (text) => joined(text, "_")
	},
	"^[0-9]+(\\.[0-9]+)?(s|m|h|d|w)$": {
		name: "a duration",
		rule: "a number and one of s, m, h, d, w, such as 30m or 2d",
		guess: duration
	},
	"^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$": {
		name: "a week",
		rule: "a year and an ISO week, such as 2026-W07",
		guess: week
	},
	"^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$": {
		name: "an event type",
		rule: "lower-case words joined by dots, such as case.opened",
		guess: (text) => joined(text, ".")
	},
	"^[0-9]+(\\.[0-9]+)?%$": {
		name: "a share",
		rule: "a number and a percent sign, such as 20%",
		guess: percent
	},
	"^https://": {
		name: "an address",
		rule: "https:// and what stands behind it, such as https://host/export.csv"
	},
	"^OPSBOOK_PULL_[A-Z0-9_]{1,60}$": {
		name: "a secret's name",
		rule: "OPSBOOK_PULL_ and capital letters, such as OPSBOOK_PULL_CRM"
	},
	"^\\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$": {
		name: "a host",
		rule: "a host's name such as docs.google.com, or an ending that starts with a dot",
		guess: hostOf
	},
	"^[0-9]+(\\.[0-9]+)?/(week|month)$": {
		name: "a running cost",
		rule: "an amount for each week or month, such as 60/month"
	},
	"^[0-9]+ cases?$": {
		name: "a number of cases",
		rule: "a number and the word cases, such as 5 cases",
		guess: cases
	},
	"^[A-Za-z0-9](-?[A-Za-z0-9])*$": {
		name: "a GitHub account",
		rule: "the account's name without @ and spaces"
	},
	"^[A-Z]{3}$": {
		name: "a currency",
		rule: "three capital letters, such as USD",
		guess: currency
	},
	"^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$": OPENING,
	"^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$": {
		name: "a weekly time",
		rule: `${TIME}, such as mon 09:00`,
		guess: weeklyTime
	},
	"^(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$": {
		name: "a monthly time",
		rule: `first, second, third, fourth or last, ${TIME}, such as first tue 10:00`
	},
	"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-2][0-9]:[0-5][0-9]$": {
		name: "a time",
		rule: "a date and a time on the business's clock, such as 2026-11-16 09:00",
		guess: dayTime
	},
	date: {
		name: "a date",
		rule: "year-month-day, such as 2026-11-22, and a day that exists"
	},
	"date-time": {
		name: "an instant",
		rule: "a date, a time and its zone, such as 2026-11-22T09:00:00Z"
	}
};
/** The form that a schema asks of a text; the pattern itself where nobody has put it into words. */
function formOf(schema) {
	const key = schema.pattern ?? schema.format ?? "";
	return FORMS[key] ?? {
		name: "right",
		rule: `a text that fits ${key}`
	};
}
function joined(text, by) {
	return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim().replaceAll(" ", by);
}
function duration(text) {
	const match = /^\s*(\d+(?:\.\d+)?)\s*(second|sec|minute|min|hour|hr|day|week|s|m|h|d|w)s?\.?\s*$/i.exec(text);
	if (match === null) return null;
	const short = `${match[1]}${match[2].charAt(0).toLowerCase()}`;
	return parseDuration(short) === null ? null : short;
}
function dayTime(text) {
	const match = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}):(\d{2})/.exec(text.trim());
	return match === null ? null : `${match[1]} ${match[2].padStart(2, "0")}:${match[3]}`;
}
function week(text) {
	const match = /^(\d{4})[- ]?[wW]?(\d{1,2})$/.exec(text.trim());
	return match === null ? null : `${match[1]}-W${match[2].padStart(2, "0")}`;
}
function percent(text) {
	const match = /^(\d+(?:\.\d+)?)\s*(?:%|percent|pct)?$/i.exec(text.trim());
	return match === null ? null : `${match[1]}%`;
}
function cases(text) {
	const match = /^(\d+)/.exec(text.trim());
	return match === null ? null : `${match[1]} cases`;
}
function currency(text) {
	return {
		$: "USD",
		"€": "EUR",
		"£": "GBP"
	}[text.trim()] ?? (/^[a-z]{3}$/i.test(text.trim()) ? text.trim().toUpperCase() : null);
}
function clock(hour, minute, half) {
	const noon = half?.toLowerCase();
	const hours = Number(hour) % 12 + (noon === "pm" ? 12 : 0);
	return `${String(noon === void 0 ? Number(hour) : hours).padStart(2, "0")}:${minute ?? "00"}`;
}
function openingTime(text) {
	const time = "(\\d{1,2})(?::(\\d\\d))?\\s*(am|pm)?";
	const match = new RegExp(`^\\s*${time}\\s*(?:-|–|to)\\s*${time}\\s*$`, "i").exec(text);
	if (match === null) return null;
	const [, from = "", fromMinute, fromHalf, to = "", toMinute, toHalf] = match;
	return `${clock(from, fromMinute, fromHalf)}-${clock(to, toMinute, toHalf)}`;
}
function weeklyTime(text) {
	const match = /^\s*([a-z]{3})[a-z]*,?\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*$/i.exec(text);
	if (match === null) return null;
	return `${match[1].toLowerCase()} ${clock(match[2], match[3], match[4])}`;
}
/** `https://Docs.Google.com/x` is the host of an address; `*.example.com` an ending. */
function hostOf(text) {
	const host = text.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/[/:?#].*$/, "").replace(/^\*/, "");
	return /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

// actions/core/catalog/schema/words.ts
const UNREAD = "Opsbook uses nothing of a file that it does not fully understand, so that no mistake counts silently";
/** A mismatch in an operator's words. */
function wordsOf(mismatch) {
	switch (mismatch.kind) {
		case "unknown-key": return unknownKey(mismatch);
		case "missing-key": return missingKey(mismatch);
		case "missing-one-of": return missingOneOf(mismatch);
		case "wrong-type": return wrongType(mismatch);
		case "not-a-choice": return notAChoice(mismatch);
		case "wrong-form": return wrongForm(mismatch);
		case "out-of-range": return outOfRange(mismatch);
		case "repeated-item": return repeatedItem(mismatch);
		default: return mismatch;
	}
}
function unknownKey({ key, known }) {
	const near = closest(key, known);
	const choices = known.length === 0 ? "nothing more can stand here" : `also possible here: ${known.join(", ")}`;
	return {
		code: "unknown-key",
		at: "key",
		message: `"${clipped(key)}" is not known here${near === null ? "" : `; did you mean "${near}"?`}`,
		why: UNREAD,
		fix: near === null ? `remove it (${choices})` : `write ${near}`,
		...near === null ? {} : { replacement: near }
	};
}
function missingKey({ key, wanted }) {
	return {
		code: "missing-key",
		at: "parent",
		message: `"${key}" is missing`,
		why: wanted.description === void 0 ? UNREAD : saysOf([key], wanted.description),
		fix: `add \`${key}:\` with ${example(wanted)}`
	};
}
function missingOneOf({ keys }) {
	return {
		code: "missing-key",
		at: "parent",
		message: `one of ${listed(keys, "or")} is missing`,
		why: "without it this says nothing",
		fix: `add one of ${listed(keys, "or")}`
	};
}
function wrongType({ value, types, schema, path }) {
	const wanted = listed(types.map((type) => TYPE_NAMES[type]), "or");
	const asText = types.includes("string") && (typeof value === "number" || typeof value === "boolean");
	return {
		code: "wrong-type",
		at: "value",
		message: value === null ? `nothing stands behind "${nameOf(path)}"` : `${described(value)} stands where ${wanted} is meant`,
		why: schema.description === void 0 ? UNREAD : saysOf(path, schema.description),
		fix: asText ? `write ${asFormed(value, schema)}` : `write ${wanted}${hint(schema)}`
	};
}
function notAChoice({ value, choices, path }) {
	const texts = choices.map(String);
	const near = typeof value === "string" ? closest(value, texts) : null;
	const only = texts.length === 1 ? texts[0] : null;
	const meant = near ?? only;
	return {
		code: "not-a-choice",
		at: "value",
		message: `${quoted(value)} is not known for "${nameOf(path)}"${near === null ? "" : `; did you mean "${near}"?`}`,
		why: only === null ? `"${nameOf(path)}" is one of ${listed(texts, "or")}` : `"${nameOf(path)}" is always ${only}`,
		fix: meant === null ? `write one of ${listed(texts, "or")}` : `write ${meant}`,
		...near === null ? {} : { replacement: near }
	};
}
function wrongForm({ value, about, schema, path }) {
	const form = formOf(schema);
	const text = about === "key" ? nameOf(path) : String(value);
	const guess = form.guess?.(text) ?? null;
	const usable = guess !== null && schema.pattern !== void 0 && new RegExp(schema.pattern, "u").test(guess);
	return {
		code: "wrong-form",
		at: about,
		message: text === "" ? `${form.name} is missing` : `"${clipped(text)}" is not ${form.name}`,
		why: `${form.name} is written as ${form.rule}`,
		fix: usable ? `write ${guess}` : `write ${form.rule}`
	};
}
const LIMITS = {
	minLength: (bound) => [`the text is too short`, `write at least ${count(bound, "character")}`],
	maxLength: (bound) => [`the text is too long`, `write at most ${count(bound, "character")}`],
	minimum: (bound) => [`the number is too small`, `write ${bound} or more`],
	maximum: (bound) => [`the number is too large`, `write ${bound} or less`],
	exclusiveMinimum: (bound) => [`the number is too small`, `write more than ${bound}`],
	minItems: (bound) => [`the list is too short`, `name at least ${count(bound, "entry")}`],
	maxItems: (bound) => [`the list is too long`, `name at most ${count(bound, "entry")}`],
	minProperties: (bound) => [`nothing is named here`, `name at least ${count(bound, "entry")}`]
};
function outOfRange({ value, limit, bound, path, schema }) {
	const [message, fix] = LIMITS[limit](bound);
	return {
		code: "out-of-range",
		at: "value",
		message: typeof value === "number" ? `${value}: ${message}` : message,
		why: schema.description === void 0 ? `there is a limit to "${nameOf(path)}"` : sentence(schema.description),
		fix
	};
}
function repeatedItem({ value, index, first }) {
	return {
		code: "repeated-item",
		at: "value",
		message: `${quoted(value)} stands in this list twice`,
		why: `entry ${first + 1} and entry ${index + 1} are the same, and every entry counts once`,
		fix: "remove one of them"
	};
}
const TYPE_NAMES = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	null: "null",
	object: "a group of `name: value`",
	array: "a list [a, b]"
};
function described(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of `name: value`";
	return typeof value === "string" ? `the text "${clipped(value)}"` : String(value);
}
function quoted(value) {
	return typeof value === "object" || typeof value === "number" ? described(value) : `"${clipped(String(value))}"`;
}
function clipped(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** What a number or a truth value becomes as a text: `20` as `20%`, `7` as `"7"`. */
function asFormed(value, schema) {
	const guess = schema.pattern === void 0 ? null : formOf(schema).guess?.(String(value)) ?? null;
	if (guess !== null && new RegExp(schema.pattern, "u").test(guess)) return guess;
	return schema.pattern === void 0 && schema.format === void 0 ? `"${value}"` : formOf(schema).rule;
}
function example(schema) {
	if (schema.const !== void 0) return String(schema.const);
	if (schema.enum !== void 0) return `one of ${listed(schema.enum.map(String), "or")}`;
	if (schema.pattern !== void 0 || schema.format !== void 0) return formOf(schema).rule;
	return typesOf(schema).map((type) => TYPE_NAMES[type]).join(" or ");
}
function hint(schema) {
	return schema.pattern === void 0 && schema.format === void 0 ? "" : `: ${formOf(schema).rule}`;
}
function nameOf(path) {
	const last = path.at(-1);
	return typeof last === "number" ? `entry ${last + 1}` : last ?? "the file";
}
function saysOf(path, description) {
	return `${nameOf(path)} says: ${sentence(description)}`;
}
function sentence(text) {
	return text.replace(/[.,\s]+$/, "").replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
function count(number, noun) {
	if (number === 1) return `one ${noun}`;
	return `${number} ${noun === "entry" ? "entries" : `${noun}s`}`;
}

// actions/core/catalog/file-findings.ts
/** After so many of one file, the rest helps nobody. */
const MOST_FINDINGS = 50;
/** All findings of a file that could not be read, does not fit its kind, or holds a number that lost its zeros. */
function findingsOfFile(file, text, read) {
	const lines = linesOf(text);
	return problemsOf(read).slice(0, MOST_FINDINGS).map(({ start, end, ...words }) => ({
		severity: "error",
		file,
		range: lines.range(start, end),
		...words
	}));
}
function problemsOf(read) {
	if (read.state === "unreadable") return read.problems;
	const positions = positionsOf(read.yaml.text);
	const problems = read.state === "misplaced" ? [misfitProblem(read.misfit, positions)] : unfitting(read, positions);
	const shift = read.yaml.start;
	return problems.map((one) => ({
		...one,
		start: one.start + shift,
		end: one.end + shift
	}));
}
function misfitProblem({ path, at, ...words }, positions) {
	const [start, end] = positions.spanOf(path, at);
	return {
		...words,
		start,
		end
	};
}
function unfitting({ value, kind, oddNumbers }, positions) {
	const schema = schemaFile(kind.schema);
	const fits = kind.fits(value);
	const mismatches = fits ? [] : diagnose(value, schema);
	if (!fits && mismatches.length === 0) throw new Error(`the validator of ${kind.kind} refuses a value in which its schema explains nothing`);
	const problems = mismatches.map((mismatch) => problemOf(mismatch, positions));
	const told = new Set(problems.map(({ start }) => start));
	const numbers = oddNumbers.flatMap((number) => numberProblem(number, typesAt(value, schema, number.path), positions));
	return [...problems, ...numbers.filter(({ start }) => !told.has(start))];
}
/** In the words of the slip that recognises it, else in those of the schema. */
function problemOf(mismatch, positions) {
	const { at, ...words } = wordsOf(mismatch);
	const path = mismatch.kind === "unknown-key" ? [...mismatch.path, mismatch.key] : pathOf(mismatch);
	const [start, end] = positions.spanOf(path, at);
	const source = positions.sourceOf(path, at);
	for (const slip of slips) {
		const own = slip.inValue?.({
			mismatch,
			source
		});
		if (own) return {
			start,
			end,
			...own,
			code: slip.id
		};
	}
	return {
		start,
		end,
		...words
	};
}
/** A repeated entry is shown where it is repeated. */
function pathOf(mismatch) {
	return mismatch.kind === "repeated-item" ? [...mismatch.path, mismatch.index] : mismatch.path;
}
function numberProblem(number, types, positions) {
	for (const slip of slips) {
		const words = slip.inNumber?.({
			...number,
			types
		});
		if (!words) continue;
		const [start, end] = positions.spanOf(number.path);
		return [{
			start,
			end,
			...words,
			code: slip.id
		}];
	}
	return [];
}

// actions/core/catalog/parse/front-matter.ts
const FENCE = /^---[ \t]*\r?$/gm;
/** Splits a Markdown file at the lines `---`; null where the first line is none, or the second is missing. */
function splitFrontMatter(text) {
	FENCE.lastIndex = 0;
	const open = FENCE.exec(text);
	if (open === null || open.index !== 0) return null;
	const yamlStart = open[0].length + 1;
	const close = FENCE.exec(text);
	if (close === null) return null;
	const bodyStart = Math.min(text.length, close.index + close[0].length + 1);
	return {
		yaml: text.slice(yamlStart, close.index),
		yamlStart,
		body: text.slice(bodyStart),
		bodyStart
	};
}

// actions/core/catalog/parse/part.ts
/**
* Narrows a scalar's place to a part of its value. Only where value and text are the same but for the quotes: not with
* escapes, comments or several lines, where the whole value stands.
*/
function narrow(text, [start, end], part) {
	const source = text.slice(start, end);
	const quote = source[0] === "\"" || source[0] === "'" ? source[0] : "";
	const inner = quote === "" ? source : source.slice(1, -1);
	if (!(!inner.includes("\n") && !(quote === "\"" && inner.includes("\\")) && !(quote === "'" && inner.includes("''"))) || part.offset + part.length > inner.length) return [start, end];
	const from = start + quote.length + part.offset;
	return [from, from + part.length];
}

// actions/core/catalog/read-file.ts
const UNPLACED = "Opsbook looks for each kind in its own folder, so that people find it there as well";
/** Reads the YAML of a definition and tells its kind. `place` is the path below the catalog's folder. */
function readFile(place, text, markdown) {
	if (text.length > 262144) return {
		state: "unreadable",
		problems: [tooLarge()]
	};
	const parts = markdown ? splitFrontMatter(text) : {
		yaml: text,
		yamlStart: 0,
		bodyStart: text.length
	};
	if (parts === null) return {
		state: "unreadable",
		problems: [noFrontMatter(text)]
	};
	const { value, problems, oddNumbers } = parseYaml(parts.yaml);
	const yaml = {
		text: parts.yaml,
		start: parts.yamlStart
	};
	if (problems.length > 0) return {
		state: "unreadable",
		problems: problems.map((one) => ({
			...one,
			start: one.start + yaml.start,
			end: one.end + yaml.start
		}))
	};
	const kind = kindOfFile(place, value, markdown);
	if ("code" in kind) return {
		state: "misplaced",
		yaml,
		misfit: kind
	};
	return {
		state: "readable",
		yaml,
		value,
		kind,
		bodyStart: parts.bodyStart,
		oddNumbers
	};
}
/** The kind that the file names, if it belongs where the file stands. */
function kindOfFile(place, value, markdown) {
	const here = kindsAt(place);
	const names = (here.length > 0 ? here : kinds.filter((one) => one.markdown === markdown)).map(({ kind }) => kind);
	if (value === null || typeof value !== "object" || Array.isArray(value)) return notADefinition(names, here);
	const named = "kind" in value ? value.kind : void 0;
	if (named === void 0) return noKind(names);
	const kind = typeof named === "string" ? kindOf(named) : void 0;
	if (kind === void 0) return unknownKind(named, names);
	return here.includes(kind) ? kind : misplaced(place, kind, here);
}
function notADefinition(names, here) {
	return {
		code: "missing-key",
		path: [],
		message: "this file holds no definition",
		why: "every file of the catalog says what it defines; an empty one defines nothing",
		fix: `begin with \`apiVersion: opsbook/v1\` and \`kind: ${names[0] ?? "..."}\`${here.length > 0 ? "" : ", or move the file out of the catalog"}`
	};
}
function noKind(names) {
	return {
		code: "missing-key",
		path: [],
		message: "\"kind\" is missing",
		why: "the kind says how the rest of the file is to be read",
		fix: `add kind: ${names.join(" or ")}`
	};
}
function unknownKind(named, names) {
	const text = String(named);
	const near = closest(text, names) ?? closest(text, kinds.map(({ kind }) => kind));
	return {
		code: "unknown-kind",
		path: ["kind"],
		message: near === null ? `"${text}" is no kind of definition` : `"${text}" is no kind of definition; did you mean "${near}"?`,
		why: "the kind says how the rest of the file is to be read",
		fix: near === null ? `write kind: ${names.join(" or ")}` : `write ${near}`,
		...near === null ? {} : { replacement: near }
	};
}
function misplaced(place, kind, here) {
	const ending = /\.yml$/i.test(place);
	return {
		code: "misplaced-file",
		path: ["kind"],
		message: ending ? "the file's name ends with .yml" : `a ${kind.kind} does not belong here`,
		why: ending ? "one ending for all files keeps them easy to find" : UNPLACED,
		fix: ending ? `rename it to ${place.replace(/\.yml$/i, ".yaml")}` : `move it to a place such as ${kind.example}${here.length === 0 ? "" : `, or write kind: ${here.map((one) => one.kind).join(" or ")}`}`
	};
}
function tooLarge() {
	return {
		code: "file-too-large",
		start: 0,
		end: 0,
		...REFUSED["file-too-large"]
	};
}
function noFrontMatter(text) {
	const end = text.indexOf("\n");
	const open = text.startsWith("---");
	return {
		code: "no-front-matter",
		start: 0,
		end: end === -1 ? text.length : end,
		message: open ? "the front matter has no end" : "the front matter is missing",
		why: "the lines between two --- at the top of a Markdown file say what it is and who looks after it",
		fix: open ? "add a line --- below the front matter" : "begin the file with ---, the definition, and --- again"
	};
}
const REFUSED = {
	"file-too-large": {
		message: `the file is larger than ${MOST_BYTES / 1024} KB`,
		why: "no definition is that long; such files are made to exhaust a reader",
		fix: "split it, or move it out of the catalog"
	},
	"file-not-text": {
		message: "the file is no UTF-8 text",
		why: "its letters would be guessed, and guessed differently elsewhere",
		fix: "save it with the encoding UTF-8"
	},
	"file-is-link": {
		message: "this is a link to another file",
		why: "a link can lead out of the repository, and what is there can change without a review",
		fix: "replace it by the file itself"
	},
	"file-name": {
		message: "the path holds a backslash or an invisible character",
		why: "such a path means another file on another computer",
		fix: "rename it with letters, digits, hyphens and points"
	}
};

// actions/core/catalog/load.ts
const NOWHERE = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
/**
* Reads all definitions of a catalog. A file that cannot be read, or does not fit its kind, is left out and becomes
* findings, all together. Pure: the same files give the same answer.
*
* @param files repository path to text; of files that are neither YAML nor Markdown only the path counts.
* @param root the catalog's folder in the repository: `workflows-catalog`. `sample/` below it is not loaded.
* @param refused files that the reader would not read, and why.
* @param known another state of the same catalog: what stands there in the same words is not read a second time.
*/
function loadCatalog(files, root, refused = /* @__PURE__ */ new Map(), known) {
	const paths = [.../* @__PURE__ */ new Set([...files.keys(), ...refused.keys()])].filter((file) => isBelow(file, root)).sort(compareText);
	const catalog = emptyCatalog(root, paths);
	const findings = [];
	const incomplete = /* @__PURE__ */ new Set();
	const before = known?.catalog.root === root ? definitionsByFile(known) : null;
	for (const file of paths) {
		const refusal = refused.get(file);
		const text = files.get(file) ?? "";
		const same = refusal === void 0 && known?.files.get(file) === text ? before?.get(file) : void 0;
		if (same !== void 0) {
			catalog[same.list].push(same.located);
			continue;
		}
		const found = refusal === void 0 ? addFile(catalog, file, text) : [refusedFile(file, refusal)];
		if (found.length === 0) continue;
		findings.push(...found);
		if (refusal === void 0) keepBody(catalog, file, text);
		for (const { list } of kindsAt(file.slice(root.length + 1))) incomplete.add(list);
	}
	return {
		catalog,
		findings,
		incomplete,
		locate: locateIn(files, known)
	};
}
/** Every definition by its file. */
function definitionsByFile({ catalog }) {
	return new Map(kinds.flatMap(({ list }) => catalog[list].map((located) => [located.file, {
		list,
		located
	}])));
}
function isBelow(file, root) {
	return file.startsWith(`${root}/`) && !file.startsWith(`${root}/sample/`);
}
function emptyCatalog(root, paths) {
	return {
		root,
		files: new Set(paths),
		looseBodies: /* @__PURE__ */ new Map(),
		workflows: [],
		playbooks: [],
		thresholdTests: [],
		runbooks: [],
		prompts: [],
		eventTypes: [],
		sources: [],
		riskPolicies: [],
		approvalPolicies: [],
		people: [],
		cadences: [],
		maintenance: [],
		services: [],
		settings: []
	};
}
/** Adds the file's definition to its list, or returns why it is none. */
function addFile(catalog, file, text) {
	const place = file.slice(catalog.root.length + 1);
	const form = formOf$1(place);
	if (form === "other") return [];
	const read = readFile(place, text, form === "markdown");
	if (read.state !== "readable") return findingsOfFile(file, text, read);
	const { kind, value, oddNumbers, bodyStart } = read;
	if (!kind.fits(value) || oddNumbers.length > 0) {
		const findings = findingsOfFile(file, text, read);
		if (findings.length > 0) return findings;
	}
	catalog[kind.list].push(kind.markdown ? withBody({
		file,
		value
	}, text, bodyStart) : {
		file,
		value
	});
	return [];
}
/** A slip in the front matter does not hide what the text below it says. */
function keepBody(catalog, file, text) {
	const parts = formOf$1(file.slice(catalog.root.length + 1)) === "markdown" && text.length <= 262144 ? splitFrontMatter(text) : null;
	if (parts !== null) catalog.looseBodies.set(file, readBody(text, parts.bodyStart));
}
/** The body is read when a rule asks for it: most runs of most verbs never do. */
function withBody(located, text, bodyStart) {
	let body;
	return {
		...located,
		get body() {
			body ??= readBody(text, bodyStart);
			return body;
		}
	};
}
function refusedFile(file, refusal) {
	return {
		code: refusal,
		severity: "error",
		file,
		range: NOWHERE,
		...REFUSED[refusal]
	};
}
/**
* Looks places up in the texts; a file is parsed for it once, and only when a finding points into it, whichever of two
* states of the catalog it is.
*/
function locateIn(files, known) {
	const finders = /* @__PURE__ */ new Map();
	return (file, place) => {
		if ("range" in place) return place.range;
		const text = files.get(file);
		if (text === void 0) return NOWHERE;
		if (known?.files.get(file) === text) return known.locate(file, place);
		let find = finders.get(file);
		if (find === void 0) {
			find = finderIn(file, text);
			finders.set(file, find);
		}
		return find(place);
	};
}
/** Finds places in one definition's text, YAML or Markdown with front matter. */
function finderIn(file, text) {
	const lines = linesOf(text);
	const parts = /\.md$/i.test(file) ? splitFrontMatter(text) : null;
	const start = parts?.yamlStart ?? 0;
	const yaml = parts?.yaml ?? text;
	const positions = positionsOf(yaml);
	return (place) => {
		if ("range" in place) return place.range;
		const whole = positions.spanOf(place.path, place.at);
		const [from, to] = place.part === void 0 ? whole : narrow(yaml, whole, place.part);
		return lines.range(start + from, start + to);
	};
}

export { loadCatalog as t };