import { t as rules } from "./rules.js";
import { t as slips } from "./slips.js";
import { t as closest } from "./closest.js";
import { t as compareText } from "./finding.js";
import { n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { t as UsageError } from "./usage-error.js";

// actions/core/catalog/codes.ts
const SCHEMA = {
	"missing-key": "Every file says all that its kind asks for.",
	"unknown-key": "A file says nothing that its kind does not know, so that no misspelt name is silently ignored.",
	"wrong-type": "A text, a number, a list or a group stands where one is meant.",
	"not-a-choice": "Where only certain words are meant, one of them is written.",
	"wrong-form": "Ids, durations, weeks, dates and times are written in their one form.",
	"out-of-range": "Numbers, texts and lists keep within their limits.",
	"repeated-item": "No entry of a list stands in it twice."
};
const READING = {
	"yaml-syntax": "Every definition is readable as YAML.",
	"yaml-alias": "Values are written where they count, without YAML's anchors (&) and aliases (*).",
	"yaml-tag": "Values are written without YAML's tags (!).",
	"yaml-duplicate-key": "No key stands twice in one group.",
	"reserved-key": "No key has a name with a special meaning: << or __proto__.",
	"file-too-deep": "Values are nested no deeper than 32 levels.",
	"file-too-large": "No definition is larger than 256 KB.",
	"file-not-text": "Every definition is a UTF-8 text.",
	"file-is-link": "The catalog holds files, no links to files.",
	"file-name": "Paths hold no backslash and no invisible character.",
	"no-front-matter": "A Markdown definition begins with its front matter between two lines ---.",
	"unknown-kind": "Every definition names a kind that Opsbook knows.",
	"misplaced-file": "Every definition stands in the folder of its kind, in a file that ends with .yaml or .md."
};
/** Every code that a finding can have: rules, slips, what fits a kind, what can be read. */
const codes = [
	...rules.map(({ id, severity, description }) => ({
		id,
		severity,
		description,
		group: "Rules"
	})),
	...slips.map(({ id, description }) => ({
		id,
		severity: "error",
		description,
		group: "Likely slips"
	})),
	...described(SCHEMA, "What fits a kind"),
	...described(READING, "What can be read")
];
function described(descriptions, group) {
	return Object.entries(descriptions).map(([id, description]) => ({
		id,
		severity: "error",
		description,
		group
	}));
}

// actions/core/catalog/generated/examples.ts
const examples = {
	"account-for-id": {
		"wrong": "error[account-for-id] workflows-catalog/people.yaml:8:50\n    7 |     - {id: general-manager, name: General manager, github: null}\n >  8 |     - {id: sales-lead, name: Sales lead, github: \"@maria\"}\n      |                                                  ^^^^^^^^ \"@maria\" is written with @\n  why: Opsbook adds the @ where it mentions someone\n  fix: write maria",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 7,
			"lines": [
				"    - {id: general-manager, name: General manager, github: null}",
				"    - {id: sales-lead, name: Sales lead, github: maria}",
				"    - {id: support-lead, name: Support lead, github: null}"
			]
		}]
	},
	"alert-inside-goal": {
		"wrong": "error[alert-inside-goal] workflows-catalog/workflows/lead-response/workflow.yaml:27:13\n   26 |     - id: slow-first-response\n > 27 |       when: response_time.p90 >= 15m\n      |             ^^^^^^^^^^^^^^^^^^^^^^^^ \"response_time.p90 >= 15m\" fires while the measure is on goal, \"<= 15m\"\n  why: people who are called while everything is on goal stop answering\n  fix: let it fire only where the goal \"<= 15m\" is missed, on the measure's own statistic",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 26,
			"lines": [
				"    - id: slow-first-response",
				"      when: response_time.p90 > 30m",
				"      over: 24h",
				"      at_least: 5 cases",
				"      for: 2h",
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}"
			]
		}]
	},
	"approval-before-high-risk-outbound": {
		"wrong": "error[approval-before-high-risk-outbound] workflows-catalog/workflows/lead-response/playbook.yaml:18:12\n   17 |     - {id: draft-reminder, kind: draft, does: Draft a reminder, prompt: prompts/first-answer.md}\n > 18 |     - {id: remind, kind: follow-up, does: Ask once more, by: system, after: 2d, times: 2, channel: direct}\n      |            ^^^^^^ \"remind\" is approved by \"approve-answer\", before \"draft-reminder\" is written\n  why: an approval is for the text that was shown; this text nobody has read\n  fix: move \"approve-answer\" behind \"draft-reminder\", or put another ask step there",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 16,
			"lines": ["    - {id: send-answer, kind: act, does: Send the answer, by: human, channel: direct, risk: {decision: pricing, outbound: high}}", "    - {id: remind, kind: follow-up, does: Ask once more, by: system, after: 2d, times: 2, channel: direct}"]
		}]
	},
	"approval-paths-exist": {
		"wrong": "error[approval-paths-exist] workflows-catalog/policies/approval.yaml:8:14\n    7 |   paths:\n >  8 |     - {path: workflows-catalog/workflows/lead-responses/**, approvers: [quality-lead]}\n      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \"workflows-catalog/workflows/lead-responses/**\" matches no file\n  why: the files that were meant are approved by the default instead\n  fix: write the path as it stands in the repository, a folder with `/**` behind it",
		"right": [{
			"file": "workflows-catalog/policies/approval.yaml",
			"firstLine": 7,
			"lines": [
				"  paths:",
				"    - {path: workflows-catalog/workflows/lead-response/**, approvers: [quality-lead]}",
				"    - {path: workflows-catalog/workflows/service-desk/**, approvers: [quality-lead]}"
			]
		}]
	},
	"baseline-before-controlled": {
		"wrong": "error[baseline-before-controlled] workflows-catalog/workflows/lead-response/workflow.yaml:33:34\n   32 |       then: {open_incident: {severity: major, runbook: slow-response.md}}\n > 33 |   baseline: {from: 2026-W41, to: 2026-W30}\n      |                                  ^^^^^^^^ the baseline ends in 2026-W30, before it begins in 2026-W41\n  why: without a baseline nobody can say whether the new way is better or worse than the old one\n  fix: write the earlier week as `from` and the later one as `to`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 32,
			"lines": [
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}",
				"  baseline: {from: 2026-W30, to: 2026-W41}",
				"  value: {per: case.completed, amount: 45, cost: {tools: 60/month, review: 2m}}"
			]
		}]
	},
	"baseline-is-over": {
		"wrong": "warning[baseline-is-over] workflows-catalog/workflows/lead-response/workflow.yaml:33:34\n   32 |       then: {open_incident: {severity: major, runbook: slow-response.md}}\n > 33 |   baseline: {from: 2026-W30, to: 2026-W47}\n      |                                  ^^^^^^^^ stage is \"controlled\" and the baseline ends only with 2026-W47\n  why: the comparison would mix the old way of working with the new one\n  fix: name weeks that are over, or set the stage to `baseline` until then",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 32,
			"lines": [
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}",
				"  baseline: {from: 2026-W30, to: 2026-W46}",
				"  value: {per: case.completed, amount: 45, cost: {tools: 60/month, review: 2m}}"
			]
		}]
	},
	"cadence-is-possible": {
		"wrong": "error[cadence-is-possible] workflows-catalog/cadence.yaml:18:38\n   17 |   audit: {sample: 20}\n > 18 |   acknowledge: {critical: 3h, major: 2h, minor: 1d}\n      |                                      ^^ major incidents are answered within 2h, sooner than critical ones, 3h\n  why: people would leave the graver one for the lighter one\n  fix: give the graver incidents the shorter time",
		"right": [{
			"file": "workflows-catalog/cadence.yaml",
			"firstLine": 17,
			"lines": ["  audit: {sample: 20}", "  acknowledge: {critical: 15m, major: 2h, minor: 1d}"]
		}]
	},
	"date-form": {
		"wrong": "error[date-form] workflows-catalog/people.yaml:15:52\n   14 |   stand_ins:\n > 15 |     - {for: sales-lead, by: general-manager, from: 11/23/2026, to: 2026-12-04}\n      |                                                    ^^^^^^^^^^ \"11/23/2026\" is not written as a date\n  why: 11/12/2026 is November in one country and December in the next, so only year-month-day is taken\n  fix: write 2026-11-23",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 14,
			"lines": ["  stand_ins:", "    - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-05}"]
		}]
	},
	"decision-asks-its-approver": {
		"wrong": "error[decision-asks-its-approver] workflows-catalog/workflows/lead-response/playbook.yaml:12:12\n   11 |       does: A person reads the draft\n > 12 |       who: quality-lead\n      |            ^^^^^^^^^^^^ \"quality-lead\" takes the pricing decision of \"approve-answer\"; the risk policy names \"sales-lead\"\n  why: who may decide on pricing matters would depend on the file one reads\n  fix: ask sales-lead, or change the approver in the risk policy",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 11,
			"lines": [
				"      does: A person reads the draft",
				"      who: sales-lead",
				"      question: May this answer go out?"
			]
		}]
	},
	"desk-phrases-valid": {
		"wrong": "error[desk-phrases-valid] workflows-catalog/sources/desk.yaml:11:13\n   10 |     - type: case.completed\n > 11 |       time: tme\n      |             ^^^ \"tme\" is not a gap of the phrases or a column of the desk; did you mean `time`?\n  why: the rule would never record anything\n  fix: write `time`, or add the gap to a phrase\n\nerror[desk-phrases-valid] workflows-catalog/sources/desk.yaml:12:11\n   11 |       time: tme\n > 12 |       id: [number]\n      |           ^^^^^^^^ the id leaves out `item`, which is the comment and the sentence in it\n  why: two sentences that say the same would count once, or contradict each other\n  fix: write `id: [item]`",
		"right": [{
			"file": "workflows-catalog/sources/desk.yaml",
			"firstLine": 6,
			"lines": [
				"  format: desk",
				"  personal: [case]",
				"  phrases:",
				"    lead-called: \"lead {case} called {time}\"",
				"    ticket-closed: \"ticket {number} closed {time}\"",
				"  emit:",
				"    - type: case.opened",
				"      when: {column: phrase, equals: lead-called}",
				"      time: time",
				"      id: [item]",
				"      subject: case",
				"      workflow: lead-response"
			]
		}]
	},
	"escalation-owner": {
		"wrong": "error[escalation-owner] workflows-catalog/workflows/lead-response/workflow.yaml:9:15\n    8 |   reviewer: quality-lead\n >  9 |   escalation: sales-lead\n      |               ^^^^^^^^^^ \"sales-lead\" is both owner and escalation contact\n  why: when the owner does not answer, calling the owner again does not help\n  fix: name someone who can decide when the owner is away",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 8,
			"lines": [
				"  reviewer: quality-lead",
				"  escalation: general-manager",
				"  stage: controlled"
			]
		}]
	},
	"event-type-is-sound": {
		"wrong": "error[event-type-is-sound] workflows-catalog/events/conversion.won.yaml:12:38\n   11 |     properties:\n > 12 |       value: {type: number, minimum: 10, maximum: 1}\n      |                                      ^^ \"value\" is at least 10 and at most 1\n  why: no value fits, so every record with it is refused\n  fix: write the smaller number as the minimum",
		"right": [{
			"file": "workflows-catalog/events/conversion.won.yaml",
			"firstLine": 11,
			"lines": ["    properties:", "      value: {type: number, minimum: 0}"]
		}]
	},
	"fallback-per-dependency": {
		"wrong": "error[fallback-per-dependency] workflows-catalog/workflows/lead-response/workflow.yaml:16:14\n   15 |   dependencies:\n > 16 |     - {name: crm, used_by: [route-lead], timeout: 30s}\n      |              ^^^ \"crm\" has no fallback\n  why: when crm is down, nobody knows how the work goes on\n  fix: add `fallback: crm-down.md` and write that runbook",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 15,
			"lines": [
				"  dependencies:",
				"    - {name: crm, used_by: [route-lead], timeout: 30s, fallback: crm-down.md}",
				"  measures:"
			]
		}]
	},
	"file-is-link": {
		"wrong": "error[file-is-link] workflows-catalog/workflows/lead-response/playbook.yaml:1:1\n   this is a link to another file\n  why: a link can lead out of the repository, and what is there can change without a review\n  fix: replace it by the file itself",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 1,
			"lines": [
				"# yaml-language-server: $schema=../../../../../schemas/playbook.schema.json",
				"apiVersion: opsbook/v1",
				"kind: Playbook",
				"metadata: {name: lead-response}",
				"spec:",
				"  steps:",
				"    - {id: draft-answer, kind: draft, does: Draft a first answer, prompt: prompts/first-answer.md}",
				"    - {id: route-lead, kind: route, does: Hand the lead to sales, to: sales-lead, within: 5m}",
				"    - id: approve-answer",
				"      kind: ask",
				"      does: A person reads the draft",
				"      who: sales-lead"
			]
		}]
	},
	"file-name": {
		"wrong": "error[file-name] workflows-catalog/workflows/lead-response/price\\list.txt:1:1\n   the path holds a backslash or an invisible character\n  why: such a path means another file on another computer\n  fix: rename it with letters, digits, hyphens and points",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/price-list.txt",
			"firstLine": 1,
			"lines": ["Gutters, one floor: 180"]
		}]
	},
	"file-not-text": {
		"wrong": "error[file-not-text] workflows-catalog/people.yaml:1:1\n   the file is no UTF-8 text\n  why: its letters would be guessed, and guessed differently elsewhere\n  fix: save it with the encoding UTF-8",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 1,
			"lines": [
				"# yaml-language-server: $schema=../../../schemas/people.schema.json",
				"apiVersion: opsbook/v1",
				"kind: People",
				"metadata: {name: people}",
				"spec:",
				"  people:",
				"    - {id: general-manager, name: General manager, github: null}",
				"    - {id: sales-lead, name: Renée Sörensen, github: null}",
				"    - {id: support-lead, name: Support lead, github: null}",
				"    - {id: quality-lead, name: Quality lead, github: null}",
				"  teams:",
				"    - {name: sales, title: Sales, owner: sales-lead}"
			]
		}]
	},
	"file-too-deep": {
		"wrong": "error[file-too-deep] workflows-catalog/settings.yaml:8:49\n    7 |   sample: true\n >  8 |   business: {name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}\n      |                                                 ^^^^^^^^^^^^^^^^^^^^^^ values are nested more than 32 levels deep\n  why: no definition is that deep; such files are made to exhaust a reader\n  fix: look for brackets or hyphens that were repeated by mistake",
		"right": [{
			"file": "workflows-catalog/settings.yaml",
			"firstLine": 7,
			"lines": [
				"  sample: true",
				"  business: {name: The Corner Workshop}",
				"  currency: USD"
			]
		}]
	},
	"file-too-large": {
		"wrong": "error[file-too-large] workflows-catalog/workflows/lead-response/rollback.md:1:1\n   the file is larger than 256 KB\n  why: no definition is that long; such files are made to exhaust a reader\n  fix: split it, or move it out of the catalog",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/rollback.md",
			"firstLine": 1,
			"lines": [
				"---",
				"apiVersion: opsbook/v1",
				"kind: Runbook",
				"metadata: {name: rollback, title: Back to answering by hand}",
				"spec: {type: rollback, owner: sales-lead, reviewed: 2026-10-12}",
				"---",
				"# Back to answering by hand",
				"",
				"## When to go back",
				"",
				"When the drafts are wrong twice in one day.",
				""
			]
		}]
	},
	"goal-direction": {
		"wrong": "error[goal-direction] workflows-catalog/workflows/lead-response/workflow.yaml:22:48\n   21 |     conversion_assist: {lookback: 30d, goal: \">= 12\"}\n > 22 |     throughput: {count: case.completed, goal: \"< 40\"}\n      |                                                ^ \"< 40\" asks for less throughput\n  why: the board would be green when things go badly and red when they go well\n  fix: write `>`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 21,
			"lines": [
				"    conversion_assist: {lookback: 30d, goal: \">= 12\"}",
				"    throughput: {count: case.completed, goal: \">= 40\"}",
				"    incident_count: {goal: \"<= 1\"}"
			]
		}]
	},
	"goal-needs-quotes": {
		"wrong": "error[goal-needs-quotes] workflows-catalog/workflows/lead-response/workflow.yaml:20:32\n   19 |     cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}\n > 20 |     completion_quality: {goal: >= 95%}\n      |                                ^^^^^^ >= 95% needs quotes\n  why: without them YAML takes > for the beginning of a folded text\n  fix: write \">= 95%\"",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 19,
			"lines": [
				"    cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}",
				"    completion_quality: {goal: \">= 96%\"}",
				"    conversion_assist: {lookback: 30d, goal: \">= 12\"}"
			]
		}]
	},
	"goal-parses": {
		"wrong": "error[goal-parses] workflows-catalog/workflows/lead-response/workflow.yaml:18:109\n   17 |   measures:\n > 18 | …onded where actor = human, statistic: p90, goal: \"=< 15m\", hours: business}\n      |                                                    ^^ \"=<\" is written `<=`\n  why: a goal that cannot be read is never missed, so the board could not turn red\n  fix: write an operator and a value, such as \"<= 15m\", \">= 95%\" or \">= 40\"",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 17,
			"lines": [
				"  measures:",
				"    response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", hours: business}",
				"    cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}"
			]
		}]
	},
	"incident-threshold-is-tested": {
		"wrong": "warning[incident-threshold-is-tested] workflows-catalog/workflows/lead-response/workflow.yaml:26:11\n   25 |   thresholds:\n > 26 |     - id: slow-first-response\n      |           ^^^^^^^^^^^^^^^^^^^ no test shows when \"slow-first-response\" fires\n  why: the first to find out how it behaves is whoever is called in the night\n  fix: add a test to thresholds.test.yaml beside this file: some events, and when it fires",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/thresholds.test.yaml",
			"firstLine": 1,
			"lines": [
				"# yaml-language-server: $schema=../../../../../schemas/threshold-tests.schema.json",
				"apiVersion: opsbook/v1",
				"kind: ThresholdTests",
				"metadata: {name: lead-response}",
				"spec:",
				"  tests:",
				"    - name: Nobody answers for a morning",
				"      events:",
				"        - {at: 2026-11-16 09:00, type: case.opened, case: lead, times: 8, every: 20m}",
				"        - {at: 2026-11-16 12:30, type: case.responded, actor: human, case: lead, times: 8}",
				"      until: 2026-11-16 16:00",
				"      expect:"
			]
		}]
	},
	"links-resolve": {
		"wrong": "error[links-resolve] workflows-catalog/workflows/lead-response/workflow.yaml:16:66\n   15 |   dependencies:\n > 16 |     - {name: crm, used_by: [route-lead], timeout: 30s, fallback: crm-dwn.md}\n      |                                                                  ^^^^^^^^^^ there is no file \"crm-dwn.md\"; did you mean `crm-down.md`?\n  why: in a bad hour the person who follows it ends nowhere\n  fix: write `crm-down.md`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 15,
			"lines": [
				"  dependencies:",
				"    - {name: crm, used_by: [route-lead], timeout: 30s, fallback: crm-down.md}",
				"  measures:"
			]
		}]
	},
	"live-has-accounts": {
		"wrong": "error[live-has-accounts] workflows-catalog/people.yaml:10:54\n    9 |     - {id: support-lead, name: Support lead, github: supportlead}\n > 10 |     - {id: quality-lead, name: Quality lead, github: null}\n      |                                                      ^^^^ \"quality-lead\" has no GitHub account, and the repository is live\n  why: what waits for this person's approval waits for ever\n  fix: write the account, without @, or let another person have the role",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 9,
			"lines": [
				"    - {id: support-lead, name: Support lead, github: supportlead}",
				"    - {id: quality-lead, name: Quality lead, github: qualitylead}",
				"  teams:"
			]
		}]
	},
	"maintenance-is-over": {
		"wrong": "warning[maintenance-is-over] workflows-catalog/maintenance.yaml:7:70\n    6 |   windows:\n >  7 | …ade, dependency: crm, from: 2026-11-20 22:00, to: 2026-11-21 02:00, why: The maker moves it to new machines.}\n      |                                                    ^^^^^^^^^^^^^^^^ this window ended on 2026-11-21 02:00\n  why: people read it and believe that the work is still to come\n  fix: take the window out",
		"right": [{
			"file": "workflows-catalog/maintenance.yaml",
			"firstLine": 6,
			"lines": ["  windows:", "    - {id: crm-upgrade, dependency: crm, from: 2026-11-28 22:00, to: 2026-11-29 02:00, why: The maker moves it to new machines.}"]
		}]
	},
	"maintenance-is-valid": {
		"wrong": "error[maintenance-is-valid] workflows-catalog/maintenance.yaml:7:37\n    6 |   windows:\n >  7 |     - {id: crm-upgrade, dependency: crn, from: 2026-11-28 22:00, to: 2026-11-29 02:00, why: The maker moves it to new m…\n      |                                     ^^^ \"crn\" is not a dependency of any workflow; did you mean `crm`?\n  why: what is not named is not silenced, and people would be called for it\n  fix: write `crm`, or name it in the workflow that uses it",
		"right": [{
			"file": "workflows-catalog/maintenance.yaml",
			"firstLine": 6,
			"lines": [
				"  windows:",
				"    - {id: crm-upgrade, dependency: crm, from: 2026-11-28 22:00, to: 2026-11-29 02:00, why: The maker moves it to new machines.}",
				"    - {id: desk-move, workflow: service-desk, from: 2026-11-27 17:00, to: 2026-11-30 08:00, why: The desk moves house.}"
			]
		}]
	},
	"measures-have-events": {
		"wrong": "warning[measures-have-events] workflows-catalog/workflows/lead-response/workflow.yaml:19:5\n   18 |     response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", ho…\n > 19 |     rework_rate: {goal: \"<= 5%\"}\n      |     ^^^^^^^^^^^ no source brings case.worked for lead-response; needed by rework_rate\n  why: the measure stays missing, and a threshold on it never fires\n  fix: add an `emit` rule for case.worked to a source, or take the measure out",
		"right": [{
			"file": "workflows-catalog/sources/help-desk.yaml",
			"firstLine": 12,
			"lines": [
				"    - {type: case.responded, time: answered_at, id: [id], subject: id, workflow: service-desk, actor: human}",
				"    - {type: case.worked, time: worked_at, id: [id, step], subject: id, workflow: {column: desk}, data: {activity: {column: step}}}",
				"    - {type: case.completed, time: closed_at, id: [id, closed_at], subject: id, workflow: service-desk, data: {made_sla: {column: made_sla, as: boolean}}}"
			]
		}]
	},
	"misplaced-file": {
		"wrong": "error[misplaced-file] workflows-catalog/workflows/lead-response/notes/more.md:3:7\n    2 | apiVersion: opsbook/v1\n >  3 | kind: Runbook\n      |       ^^^^^^^ a Runbook does not belong here\n  why: Opsbook looks for each kind in its own folder, so that people find it there as well\n  fix: move it to a place such as workflows/lead-response/crm-down.md",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 3,
			"lines": [
				"kind: Source",
				"metadata: {name: crm, title: All leads of the CRM}",
				"spec:"
			]
		}]
	},
	"missing-key": {
		"wrong": "error[missing-key] workflows-catalog/sources/crm.yaml:34:7\n   33 |     - type: conversion.won\n > 34 |       when: {column: State}\n      |       ^^^^ one of equals, in, starts_with or is_empty is missing\n  why: without it this says nothing\n  fix: add one of equals, in, starts_with or is_empty",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 33,
			"lines": [
				"    - type: conversion.won",
				"      when: {column: State, equals: Won}",
				"      time: Closed"
			]
		}]
	},
	"names-match-folders": {
		"wrong": "error[names-match-folders] workflows-catalog/events/case.opened.yaml:4:18\n    3 | kind: EventType\n >  4 | metadata: {name: case.open, title: A case came in}\n      |                  ^^^^^^^^^ the name is \"case.open\", and the file is \"case.opened\"\n  why: people look for it under one name and Opsbook under another\n  fix: write `case.opened`, or rename the file",
		"right": [{
			"file": "workflows-catalog/events/case.opened.yaml",
			"firstLine": 3,
			"lines": [
				"kind: EventType",
				"metadata: {name: case.opened, title: A case came in}",
				"spec:"
			]
		}]
	},
	"no-autonomous-sensitive-decision": {
		"wrong": "error[no-autonomous-sensitive-decision] workflows-catalog/workflows/lead-response/playbook.yaml:17:12\n   16 |     - {id: draft-price, kind: draft, does: Work out a price, prompt: prompts/first-answer.md, risk: {decision: pricing}}\n > 17 |     - {id: send-answer, kind: act, does: Send the answer, by: system, channel: direct, risk: {decision: none, outbound:…\n      |            ^^^^^^^^^^^ \"send-answer\" carries out the pricing decision of \"draft-price\", is done by system, and nobody approves it after that\n  why: a wrong decision of this kind binds the business, and no person would have seen it\n  fix: put an ask step before it with `approves: [send-answer]`, or let a human do it\n\nerror[no-autonomous-sensitive-decision] workflows-catalog/workflows/lead-response/playbook.yaml:18:12\n   17 |     - {id: send-answer, kind: act, does: Send the answer, by: system, channel: direct, risk: {decision: none, outbound:…\n > 18 |     - {id: remind, kind: follow-up, does: Ask once more, by: system, after: 2d, times: 2, channel: direct, risk: {decis…\n      |            ^^^^^^ \"remind\" carries out the pricing decision of \"draft-price\", is done by system, and nobody approves it after that\n  why: a wrong decision of this kind binds the business, and no person would have seen it\n  fix: put an ask step before it with `approves: [remind]`, or let a human do it",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 15,
			"lines": [
				"      approves: [send-answer, remind]",
				"    - {id: send-answer, kind: act, does: Send the answer, by: human, channel: direct, risk: {decision: pricing, outbound: high}}",
				"    - {id: remind, kind: follow-up, does: Ask once more, by: system, after: 2d, times: 2, channel: direct}"
			]
		}]
	},
	"no-front-matter": {
		"wrong": "error[no-front-matter] workflows-catalog/workflows/lead-response/rollback.md:1:1\n >  1 | ---\n      | ^^^ the front matter has no end\n  why: the lines between two --- at the top of a Markdown file say what it is and who looks after it\n  fix: add a line --- below the front matter",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/rollback.md",
			"firstLine": 5,
			"lines": [
				"spec: {type: rollback, owner: sales-lead, reviewed: 2026-10-12}",
				"---",
				"# Back to answering by hand"
			]
		}, {
			"file": "workflows-catalog/workflows/lead-response/rollback.md",
			"firstLine": 23,
			"lines": ["", "Call the general manager at once."]
		}]
	},
	"not-a-choice": {
		"wrong": "error[not-a-choice] workflows-catalog/workflows/lead-response/workflow.yaml:2:13\n    1 | # yaml-language-server: $schema=../../../../../schemas/workflow.schema.json\n >  2 | apiVersion: v1\n      |             ^^ \"v1\" is not known for \"apiVersion\"\n  why: \"apiVersion\" is always opsbook/v1\n  fix: write opsbook/v1",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 1,
			"lines": [
				"# yaml-language-server: $schema=../../../../../schemas/workflow.schema.json",
				"apiVersion: opsbook/v1",
				"kind: Workflow"
			]
		}]
	},
	"number-for-text": {
		"wrong": "error[number-for-text] workflows-catalog/sources/crm.yaml:23:45\n   22 |       channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}\n > 23 |       data: {phone: {column: Phone}, topic: 1.10}\n      |                                             ^^^^ 1.10 is read as the number 1.1\n  why: a value \"1.10\" in an export or a text would never equal it\n  fix: write \"1.10\" where the text is meant, 1.1 where the number is",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 22,
			"lines": [
				"      channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}",
				"      data: {phone: {column: Phone}, topic: {column: Topic}}",
				"    - {type: touch.recorded, time: Created, id: [Lead], subject: Lead, person: Email, workflow: lead-response, channel: direct}"
			]
		}, {
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 33,
			"lines": [
				"    - type: conversion.won",
				"      when: {column: State, equals: \"012\"}",
				"      time: Closed"
			]
		}]
	},
	"one-expansion-at-a-time": {
		"wrong": "error[one-expansion-at-a-time] workflows-catalog/workflows/lead-response/workflow.yaml:10:10\n    9 |   escalation: general-manager\n > 10 |   stage: controlled\n      |          ^^^^^^^^^^ \"lead-response\" moves to \"controlled\" in the same change as \"service-desk\"\n  why: when the numbers get worse afterwards, nobody can tell which expansion did it\n  fix: move one workflow in this change, and the other in a change of its own once this one has held\n\nerror[one-expansion-at-a-time] workflows-catalog/workflows/service-desk/workflow.yaml:10:10\n    9 |   escalation: general-manager\n > 10 |   stage: standard\n      |          ^^^^^^^^ \"service-desk\" moves to \"standard\" in the same change as \"lead-response\"\n  why: when the numbers get worse afterwards, nobody can tell which expansion did it\n  fix: move one workflow in this change, and the other in a change of its own once this one has held",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 9,
			"lines": [
				"  escalation: general-manager",
				"  stage: baseline",
				"  risk: {decision: pricing, outbound: high}"
			]
		}]
	},
	"out-of-range": {
		"wrong": "error[out-of-range] workflows-catalog/cadence.yaml:17:19\n   16 |   monthly: {drill: \"first tue 10:00\", budget: \"last thu 14:00\"}\n > 17 |   audit: {sample: 1}\n      |                   ^ 1: the number is too small\n  why: cases looked at each week, over all workflows\n  fix: write 2 or more",
		"right": [{
			"file": "workflows-catalog/cadence.yaml",
			"firstLine": 16,
			"lines": [
				"  monthly: {drill: \"first tue 10:00\", budget: \"last thu 14:00\"}",
				"  audit: {sample: 30}",
				"  acknowledge: {critical: 15m, major: 2h, minor: 1d}"
			]
		}]
	},
	"owner-is-known": {
		"wrong": "error[owner-is-known] workflows-catalog/workflows/lead-response/workflow.yaml:7:10\n    6 |   purpose: Every new lead hears from us before they call someone else.\n >  7 |   owner: sales-laed\n      |          ^^^^^^^^^^ \"sales-laed\" is not in people.yaml; did you mean `sales-lead`?\n  why: nobody is accountable, so alerts and questions reach no one\n  fix: write `sales-lead`, or add that person to people.yaml",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 6,
			"lines": [
				"  purpose: Every new lead hears from us before they call someone else.",
				"  owner: sales-lead",
				"  reviewer: quality-lead"
			]
		}]
	},
	"people-and-policies-exist": {
		"wrong": "error[people-and-policies-exist] workflows-catalog/policies/approval.yaml:1:1\n   the catalog has no ApprovalPolicy\n  why: nobody knows who approves which change\n  fix: write workflows-catalog/policies/approval.yaml; the sample business shows how",
		"right": [{
			"file": "workflows-catalog/policies/approval.yaml",
			"firstLine": 1,
			"lines": [
				"# yaml-language-server: $schema=../../../../schemas/approval-policy.schema.json",
				"apiVersion: opsbook/v1",
				"kind: ApprovalPolicy",
				"metadata: {name: approval}",
				"spec:",
				"  default: [general-manager]",
				"  paths:",
				"    - {path: workflows-catalog/workflows/lead-response/**, approvers: [quality-lead]}",
				"    - {path: workflows-catalog/workflows/service-desk/**, approvers: [quality-lead]}",
				"    - {path: .github/**, approvers: [general-manager], why: These files decide what runs.}"
			]
		}]
	},
	"people-are-known": {
		"wrong": "error[people-are-known] workflows-catalog/policies/approval.yaml:6:30\n    5 | spec:\n >  6 |   default: [general-manager, lawyer]\n      |                              ^^^^^^ \"lawyer\" is not in people.yaml\n  why: a question to someone who does not exist is never answered, and the work waits\n  fix: write one of general-manager, sales-lead, support-lead, quality-lead, or add that person to people.yaml",
		"right": [{
			"file": "workflows-catalog/policies/approval.yaml",
			"firstLine": 5,
			"lines": [
				"spec:",
				"  default: [general-manager]",
				"  paths:"
			]
		}]
	},
	"personal-fields-declared": {
		"wrong": "error[personal-fields-declared] workflows-catalog/events/case.opened.yaml:11:7\n   10 |     properties:\n > 11 |       phone: {type: string, maxLength: 64}\n      |       ^^^^^ \"phone\" looks like personal data and is not declared\n  why: personal data would stand in the ledger for ever, where everybody with access reads it\n  fix: add `personal: [phone]`, or rename the field if it is not personal",
		"right": [{
			"file": "workflows-catalog/events/case.opened.yaml",
			"firstLine": 6,
			"lines": [
				"  description: A lead, ticket or invoice reached us.",
				"  personal: [phone]",
				"  data:"
			]
		}]
	},
	"playbook-steps-exist": {
		"wrong": "error[playbook-steps-exist] workflows-catalog/workflows/lead-response/playbook.yaml:15:39\n   14 |       within: 15m\n > 15 |       approves: [send-answer, remind, route-lead]\n      |                                       ^^^^^^^^^^ \"route-lead\" comes before its approval \"approve-answer\"\n  why: the step would go ahead without the yes that it should wait for\n  fix: move \"approve-answer\" before \"route-lead\"",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 14,
			"lines": [
				"      within: 15m",
				"      approves: [send-answer, remind]",
				"    - {id: send-answer, kind: act, does: Send the answer, by: human, channel: direct, risk: {decision: pricing, outbound: high}}"
			]
		}]
	},
	"prompt-inputs-declared": {
		"wrong": "error[prompt-inputs-declared] workflows-catalog/workflows/lead-response/prompts/first-answer.md:13:27\n > 13 | Write to {{ name }} about {{ subject }}. Be short and kind. Never name a price.\n      |                           ^^^^^^^^^^^^^ \"subject\" is not among the inputs\n  why: the model would get a hole instead of a word\n  fix: write `topic`, or add subject to the inputs",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/prompts/first-answer.md",
			"firstLine": 12,
			"lines": ["", "Write to {{ name }} about {{ topic }}. Be short and kind. Never name a price."]
		}]
	},
	"prompt-is-used": {
		"wrong": "warning[prompt-is-used] workflows-catalog/workflows/lead-response/prompts/second-answer.md:4:18\n    3 | kind: Prompt\n >  4 | metadata: {name: second-answer, title: Second answer to a lead}\n      |                  ^^^^^^^^^^^^^ no draft step sends \"second-answer\"\n  why: someone will improve it and wonder why nothing changes\n  fix: name it in a draft step of the playbook, or delete the file",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 6,
			"lines": [
				"  steps:",
				"    - {id: draft-answer, kind: draft, does: Draft a first answer, prompt: prompts/second-answer.md}",
				"    - {id: route-lead, kind: route, does: Hand the lead to sales, to: sales-lead, within: 5m}"
			]
		}]
	},
	"prompt-reviewed-recently": {
		"wrong": "warning[prompt-reviewed-recently] workflows-catalog/workflows/lead-response/prompts/first-answer.md:8:13\n    7 |   inputs: [name, topic]\n >  8 |   reviewed: 2026-01-12\n      |             ^^^^^^^^^^ last reviewed on 2026-01-12, 314 days ago; 180 are allowed\n  why: models and offers change; an old prompt writes what is no longer true\n  fix: read it and try it once, and set `reviewed` to that day",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/prompts/first-answer.md",
			"firstLine": 7,
			"lines": [
				"  inputs: [name, topic]",
				"  reviewed: 2026-11-22",
				"  max_words: 120"
			]
		}]
	},
	"pull-address-is-allowed": {
		"wrong": "error[pull-address-is-allowed] workflows-catalog/sources/crm.yaml:9:15\n    8 |   every: 1w\n >  9 |   pull: {url: \"https://googleusercontent.com/leads.csv\"}\n      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ googleusercontent.com is not on the list of hosts that may be asked\n  why: the job that fetches it holds secrets, and must not be led anywhere else\n  fix: if that is right, add googleusercontent.com under `allowed_hosts` in settings.yaml",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 8,
			"lines": [
				"  every: 1w",
				"  pull: {url: \"https://docs.google.com/spreadsheets/d/e/2PACX-1/pub?gid=0&single=true&output=csv\"}",
				"  format: csv"
			]
		}]
	},
	"quote-first-character": {
		"wrong": "error[quote-first-character] workflows-catalog/workflows/lead-response/workflow.yaml:6:12\n    5 | spec:\n >  6 |   purpose: **Every** new lead hears from us before they call someone else.\n      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a text that begins with * needs quotes\n  why: * at the beginning has a special meaning in YAML\n  fix: put the whole text in quotes",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 5,
			"lines": [
				"spec:",
				"  purpose: \"**Every** new lead hears from us.\"",
				"  owner: sales-lead"
			]
		}]
	},
	"recurring-failure-has-play": {
		"wrong": "warning[recurring-failure-has-play] workflows-catalog/workflows/lead-response/workflow.yaml:26:11\n   25 |   thresholds:\n > 26 |     - id: slow-first-response\n      |           ^^^^^^^^^^^^^^^^^^^ \"slow-first-response\" came back 2 times in 90 days and has no response play\n  why: each time people invent the answer again, while customers wait\n  fix: `npx opsbook new runbook --from-incident 40` drafts one from what was done the last time; name it here",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 31,
			"lines": [
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}",
				"  baseline: {from: 2026-W30, to: 2026-W41}"
			]
		}]
	},
	"registered-event-names": {
		"wrong": "error[registered-event-names] workflows-catalog/workflows/lead-response/workflow.yaml:19:46\n   18 |     response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", ho…\n > 19 |     cycle_time: {from: case.opened, to: last case.complete, statistic: p50, goal: \"<= 2d\"}\n      |                                              ^^^^^^^^^^^^^ \"case.complete\" is not a registered event type; did you mean `case.completed`?\n  why: events under a name that nobody registered are refused, and nothing counts them\n  fix: write `case.completed`, or register it in events/case.complete.yaml",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 18,
			"lines": [
				"    response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", hours: business}",
				"    cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}",
				"    completion_quality: {goal: \">= 95%\"}"
			]
		}]
	},
	"repeated-item": {
		"wrong": "error[repeated-item] workflows-catalog/workflows/lead-response/workflow.yaml:12:36\n   11 |   risk: {decision: pricing, outbound: high}\n > 12 |   channels: [ai-assistant, direct, direct]\n      |                                    ^^^^^^ \"direct\" stands in this list twice\n  why: entry 2 and entry 3 are the same, and every entry counts once\n  fix: remove one of them",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 11,
			"lines": [
				"  risk: {decision: pricing, outbound: high}",
				"  channels: [ai-assistant, social-search, direct, referral]",
				"  playbook: playbook.yaml"
			]
		}]
	},
	"reserved-key": {
		"wrong": "error[reserved-key] workflows-catalog/sources/crm.yaml:23:14\n   22 |       channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}\n > 23 |       data: {<<: {}, phone: {column: Phone}, topic: {column: Topic}}\n      |              ^^ \"<<\" cannot be used as a key\n  why: it has a special meaning in YAML or JavaScript and would hide other values\n  fix: write the merged keys out",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 22,
			"lines": [
				"      channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}",
				"      data: {phone: {column: Phone}, topic: {column: Subject line}}",
				"    - {type: touch.recorded, time: Created, id: [Lead], subject: Lead, person: Email, workflow: lead-response, channel: direct}"
			]
		}]
	},
	"response-play-before-standard": {
		"wrong": "error[response-play-before-standard] workflows-catalog/workflows/service-desk/workflow.yaml:14:3\n   13 |   playbook: playbook.yaml\n > 14 |   runbooks: {rollback: rollback.md}\n      |   ^^^^^^^^ stage is \"standard\" and there is no response play\n  why: what goes wrong again and again is solved anew each time\n  fix: write a response runbook and add `response: [<name>.md]`, or set the stage to `controlled`",
		"right": [{
			"file": "workflows-catalog/workflows/service-desk/workflow.yaml",
			"firstLine": 13,
			"lines": [
				"  playbook: playbook.yaml",
				"  runbooks: {rollback: rollback.md, response: [tickets-pile-up.md]}",
				"  dependencies:"
			]
		}, {
			"file": "workflows-catalog/workflows/service-desk/workflow.yaml",
			"firstLine": 31,
			"lines": [
				"      clear: response_time.p90 < 10h",
				"      then: {open_incident: {severity: minor, runbook: tickets-pile-up.md}}",
				"  baseline: {from: 2026-W20, to: 2026-W31}"
			]
		}]
	},
	"reviewer-is-not-owner": {
		"wrong": "error[reviewer-is-not-owner] workflows-catalog/workflows/lead-response/workflow.yaml:8:13\n    7 |   owner: sales-lead\n >  8 |   reviewer: sales-lead\n      |             ^^^^^^^^^^ \"sales-lead\" is both owner and reviewer\n  why: nobody sees their own mistakes: changes and audits need a second pair of eyes\n  fix: name another person as reviewer",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 7,
			"lines": [
				"  owner: sales-lead",
				"  reviewer: quality-lead",
				"  escalation: general-manager"
			]
		}]
	},
	"risk-policy-covers": {
		"wrong": "error[risk-policy-covers] workflows-catalog/policies/risk.yaml:13:30\n   12 |     - {risk: low, approval: spot-check, examples: [A note that a ticket is closed]}\n > 13 |     - {risk: high, approval: spot-check, examples: [The first message to a new customer]}\n      |                              ^^^^^^^^^^ messages with high risk are only checked afterwards (\"spot-check\")\n  why: a wrong message of this kind cannot be taken back\n  fix: write `required`",
		"right": [{
			"file": "workflows-catalog/policies/risk.yaml",
			"firstLine": 12,
			"lines": ["    - {risk: low, approval: spot-check, examples: [A note that a ticket is closed]}", "    - {risk: high, approval: required, examples: [The first message to a new customer]}"]
		}]
	},
	"rollback-before-controlled": {
		"wrong": "error[rollback-before-controlled] workflows-catalog/workflows/lead-response/workflow.yaml:14:3\n   13 |   playbook: playbook.yaml\n > 14 |   runbooks: {response: [slow-response.md]}\n      |   ^^^^^^^^ stage is \"controlled\" and there is no rollback runbook\n  why: when the new way fails, nobody knows how to go back to the old one\n  fix: write rollback.md and add `rollback: rollback.md`, or set the stage to `baseline`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 13,
			"lines": [
				"  playbook: playbook.yaml",
				"  runbooks: {rollback: rollback.md, response: [slow-response.md]}",
				"  dependencies:"
			]
		}]
	},
	"runbook-fits-its-use": {
		"wrong": "error[runbook-fits-its-use] workflows-catalog/workflows/lead-response/workflow.yaml:16:66\n   15 |   dependencies:\n > 16 |     - {name: crm, used_by: [route-lead], timeout: 30s, fallback: crm-down.md}\n      |                                                                  ^^^^^^^^^^^ \"crm-down.md\" is the fallback for \"help-desk\", not for \"crm\"\n  why: people would follow steps that were written for something else\n  fix: name the fallback for crm, or change the dependency in crm-down.md",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/crm-down.md",
			"firstLine": 4,
			"lines": [
				"metadata: {name: crm-down, title: The CRM is down}",
				"spec: {type: fallback, owner: sales-lead, reviewed: 2026-10-12, dependency: crm}",
				"---"
			]
		}]
	},
	"runbook-is-used": {
		"wrong": "warning[runbook-is-used] workflows-catalog/workflows/lead-response/wrong-price.md:4:18\n    3 | kind: Runbook\n >  4 | metadata: {name: wrong-price, title: A wrong price went out}\n      |                  ^^^^^^^^^^^ no workflow names \"wrong-price\" and nothing links it\n  why: when it is needed, nobody will find it; and nobody keeps it right\n  fix: name it in workflow.yaml where it is needed, or delete the file",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/slow-response.md",
			"firstLine": 19,
			"lines": [
				"",
				"If a price was wrong, follow [this](wrong-price.md). Call the general manager when it lasts longer than two hours.",
				""
			]
		}]
	},
	"runbook-per-incident-threshold": {
		"wrong": "error[runbook-per-incident-threshold] workflows-catalog/workflows/lead-response/workflow.yaml:32:14\n   31 |       clear: response_time.p90 < 20m\n > 32 |       then: {open_incident: {severity: major}}\n      |              ^^^^^^^^^^^^^ \"slow-first-response\" opens an incident without a runbook\n  why: whoever is called has to invent the answer while customers wait\n  fix: add `runbook: <name>.md` and write down what to do",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 31,
			"lines": [
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}",
				"  baseline: {from: 2026-W30, to: 2026-W41}"
			]
		}]
	},
	"runbook-reviewed-recently": {
		"wrong": "warning[runbook-reviewed-recently] workflows-catalog/workflows/lead-response/slow-response.md:5:53\n    4 | metadata: {name: slow-response, title: Leads wait too long}\n >  5 | spec: {type: response, owner: sales-lead, reviewed: 2026-05-25}\n      |                                                     ^^^^^^^^^^ last reviewed on 2026-05-25, 181 days ago; 180 are allowed\n  why: people, tools and telephone numbers change; a stale runbook fails when it is needed\n  fix: walk through it once, correct what has changed, and set `reviewed` to that day",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/slow-response.md",
			"firstLine": 4,
			"lines": [
				"metadata: {name: slow-response, title: Leads wait too long}",
				"spec: {type: response, owner: sales-lead, reviewed: 2026-05-26}",
				"---"
			]
		}]
	},
	"runbook-sections": {
		"wrong": "error[runbook-sections] workflows-catalog/workflows/lead-response/crm-down.md:22:1\n > 22 | ## Back to normal\n      | ^^^^^^^^^^^^^^^^^ \"Back to normal\" is empty\n  why: a heading without words helps nobody in a bad hour\n  fix: write below it what belongs to \"Back to normal\"",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/crm-down.md",
			"firstLine": 22,
			"lines": [
				"## Back to normal",
				"",
				"Copy the sheet into the CRM and empty it."
			]
		}]
	},
	"scope-and-exceptions-before-standard": {
		"wrong": "error[scope-and-exceptions-before-standard] workflows-catalog/services/service-desk.yaml:5:1\n    4 | metadata: {name: service-desk, title: Service desk}\n >  5 | spec:\n      | ^^^^ service-desk is at standard and says no exceptions\n  why: a case that does not fit is handled by chance\n  fix: add `exceptions: [{when: ..., then: ..., who: ...}]`",
		"right": [{
			"file": "workflows-catalog/services/service-desk.yaml",
			"firstLine": 12,
			"lines": [
				"    excluded: [Emergencies at night]",
				"  exceptions:",
				"    - {when: The customer asks for a lawyer, then: Stop and hand it over, who: general-manager}"
			]
		}]
	},
	"selector-fields-exist": {
		"wrong": "error[selector-fields-exist] workflows-catalog/workflows/lead-response/workflow.yaml:18:79\n   17 |   measures:\n > 18 | …se.opened, to: first case.responded where actor = person, statistic: p90, goal: \"<= 15m\", hours: business}\n      |                                                    ^^^^^^ \"person\" is not an actor\n  why: the condition never holds, so the measure counts nothing and looks like a bad week\n  fix: write one of human, ai, system, or take the condition out",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 17,
			"lines": [
				"  measures:",
				"    response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", hours: business}",
				"    cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}"
			]
		}]
	},
	"selector-parses": {
		"wrong": "error[selector-parses] workflows-catalog/workflows/lead-response/workflow.yaml:18:77\n   17 |   measures:\n > 18 | …case.opened, to: first case.responded where actor == human, statistic: p90, goal: \"<= 15m\", hours: business}\n      |                                                    ^^ \"==\" is written `=`\n  why: nobody can tell which events count, so the measure has no number\n  fix: write `[first|last] <record type>`, then `where <field> = <value>` if only some count",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 17,
			"lines": [
				"  measures:",
				"    response_time: {from: case.opened, to: first case.responded where actor = human, statistic: p90, goal: \"<= 15m\", hours: business}",
				"    cycle_time: {from: case.opened, to: last case.completed, statistic: p50, goal: \"<= 2d\"}"
			]
		}]
	},
	"service-names-its-workflow": {
		"wrong": "error[service-names-its-workflow] workflows-catalog/services/service-desk.yaml:9:17\n    8 |   sla:\n >  9 |     - {measure: reply_time, objective: \"<= 8h\", over: 4w, remedy: The next visit is free.}\n      |                 ^^^^^^^^^^ \"reply_time\" is not a measure of service-desk\n  why: a promise that nobody measures is broken unseen\n  fix: write one of response_time, cycle_time, sla_made, completion_quality, rework_rate, reopen_rate or 1 more, or add it to the workflow",
		"right": [{
			"file": "workflows-catalog/services/service-desk.yaml",
			"firstLine": 8,
			"lines": [
				"  sla:",
				"    - {measure: response_time, objective: \"<= 8h\", over: 4w, remedy: The next visit is free.}",
				"  scope:"
			]
		}]
	},
	"sla-before-standard": {
		"wrong": "error[sla-before-standard] workflows-catalog/services/service-desk.yaml:5:1\n    4 | metadata: {name: service-desk, title: Service desk}\n >  5 | spec:\n      | ^^^^ service-desk is at standard and has no service level\n  why: customers would rely on something that nobody has promised or measures\n  fix: add `sla: [{measure: response_time, objective: \"<= 8h\", over: 4w}]`, with what you can keep",
		"right": [{
			"file": "workflows-catalog/services/service-desk.yaml",
			"firstLine": 7,
			"lines": [
				"  summary: Every ticket is answered the same day and solved within three.",
				"  sla:",
				"    - {measure: response_time, objective: \"<= 8h\", over: 4w, remedy: The next visit is free.}",
				"  scope:"
			]
		}]
	},
	"source-data-fits": {
		"wrong": "error[source-data-fits] workflows-catalog/sources/crm.yaml:23:38\n   22 |       channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}\n > 23 |       data: {phone: {column: Phone}, topik: {column: Topic}}\n      |                                      ^^^^^ \"topik\" is not a field of case.opened; did you mean `topic`?\n  why: every record of this rule would be refused and end in quarantine\n  fix: write `topic`, or add it to the event type",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 22,
			"lines": [
				"      channel: {column: Origin, map: {ChatGPT: ai-assistant, Instagram: social-search}, default: direct}",
				"      data: {phone: {column: Phone}, topic: {column: Topic}}",
				"    - {type: touch.recorded, time: Created, id: [Lead], subject: Lead, person: Email, workflow: lead-response, channel: direct}"
			]
		}]
	},
	"source-emits-valid": {
		"wrong": "error[source-emits-valid] workflows-catalog/sources/help-desk.yaml:12:103\n   11 |     - {type: case.opened, time: created_at, id: [id], subject: id, workflow: service-desk, channel: direct}\n > 12 |     - {type: case.responded, time: answered_at, id: [id], subject: id, workflow: service-desk, actor: agent}\n      |                                                                                                       ^^^^^ \"agent\" is not an actor\n  why: the records would be refused\n  fix: write one of human, ai, system, or leave it out",
		"right": [{
			"file": "workflows-catalog/sources/help-desk.yaml",
			"firstLine": 11,
			"lines": [
				"    - {type: case.opened, time: created_at, id: [id], subject: id, workflow: service-desk, channel: direct}",
				"    - {type: case.responded, time: answered_at, id: [id], subject: id, workflow: service-desk, actor: human}",
				"    - {type: case.worked, time: worked_at, id: [id, step], subject: id, workflow: service-desk, data: {activity: {column: step}}}"
			]
		}]
	},
	"source-times-valid": {
		"wrong": "error[source-times-valid] workflows-catalog/sources/crm.yaml:11:11\n   10 |   zone: America/New_York\n > 11 |   times: [DD.MM.YYYY]\n      |           ^^^^^^^^^^ \"DD\" in \"DD.MM.YYYY\" is no part of a time\n  why: no time of this export could be read\n  fix: write iso, excel, unix, unix-ms, or a pattern such as dd.MM.yyyy HH:mm",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 10,
			"lines": [
				"  zone: America/New_York",
				"  times: [iso]",
				"  personal: [Phone, Email]"
			]
		}]
	},
	"space-after-colon": {
		"wrong": "error[space-after-colon] workflows-catalog/workflows/lead-response/workflow.yaml:11:10\n   10 |   stage: controlled\n > 11 |   risk: {decision:pricing, outbound: high}\n      |          ^^^^^^^^^^^^^^^^ a space is missing after the colon of \"decision:\"\n  why: without it, decision:pricing is read as one word\n  fix: write decision: pricing",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 10,
			"lines": [
				"  stage: controlled",
				"  risk: {decision: pricing, outbound: high}",
				"  channels: [ai-assistant, social-search, direct]"
			]
		}]
	},
	"stand-in-expired": {
		"wrong": "warning[stand-in-expired] workflows-catalog/people.yaml:15:68\n   14 |   stand_ins:\n > 15 |     - {for: sales-lead, by: general-manager, from: 2026-11-09, to: 2026-11-21}\n      |                                                                    ^^^^^^^^^^ this stand-in ended on 2026-11-21\n  why: people read it and believe that someone is still away\n  fix: take the line out",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 14,
			"lines": ["  stand_ins:", "    - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-04}"]
		}]
	},
	"stand-in-is-not-the-owner": {
		"wrong": "warning[stand-in-is-not-the-owner] workflows-catalog/people.yaml:16:31\n   15 |     - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-04}\n > 16 |     - {for: quality-lead, by: sales-lead, from: 2026-12-07, to: 2026-12-11}\n      |                               ^^^^^^^^^^ \"sales-lead\" would be both owner and reviewer of lead-response\n  why: from 2026-12-07 to 2026-12-11 nobody can approve a change of it\n  fix: name someone else, or leave changes until then",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 15,
			"lines": ["    - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-04}", "    - {for: quality-lead, by: general-manager, from: 2026-12-07, to: 2026-12-11}"]
		}]
	},
	"stand-in-is-valid": {
		"wrong": "error[stand-in-is-valid] workflows-catalog/people.yaml:15:68\n   14 |   stand_ins:\n > 15 |     - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-24}\n      |                                                                    ^^^^^^^^^^ 2026-12-24 is 31 days after 2026-11-23; 30 are allowed\n  why: approvals given away for long are forgotten, and stay given away\n  fix: shorten it, or give the role to the new person in the workflows",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 14,
			"lines": ["  stand_ins:", "    - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-04}"]
		}]
	},
	"tab-indentation": {
		"wrong": "error[tab-indentation] workflows-catalog/workflows/lead-response/workflow.yaml:23:3\n   22 |     throughput: {count: case.completed, goal: \">= 40\"}\n > 23 |     incident_count: {goal: \"<= 1\"}\n      |   ^^ this line is indented with a tab\n  why: a tab has no fixed width, so YAML cannot tell what belongs to what\n  fix: replace each tab by two spaces",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 22,
			"lines": [
				"    throughput: {count: case.completed, goal: \">= 40\"}",
				"    incident_count: {goal: \"<= 1\"}",
				"  tolerance: 20%"
			]
		}]
	},
	"team-is-known": {
		"wrong": "error[team-is-known] workflows-catalog/workflows/lead-response/workflow.yaml:4:64\n    3 | kind: Workflow\n >  4 | metadata: {name: lead-response, title: Answer new leads, team: sale}\n      |                                                                ^^^^ \"sale\" is not a team of people.yaml; did you mean `sales`?\n  why: the workflow would be missing from its team's board\n  fix: write `sales`, or add that team to people.yaml",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 3,
			"lines": [
				"kind: Workflow",
				"metadata: {name: lead-response, title: Answer new leads, team: sales}",
				"spec:"
			]
		}]
	},
	"threshold-clears": {
		"wrong": "error[threshold-clears] workflows-catalog/workflows/lead-response/workflow.yaml:31:14\n   30 |       for: 2h\n > 31 |       clear: response_time.p50 < 20m\n      |              ^^^^^^^^^^^^^^^^^^^^^^^ \"response_time.p50 < 20m\" is another number than \"response_time.p90 > 30m\"\n  why: the alert would flap, or never end\n  fix: write `response_time.p90 < ...` with a value below that of `when`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 30,
			"lines": [
				"      for: 2h",
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}"
			]
		}]
	},
	"threshold-parses": {
		"wrong": "error[threshold-parses] workflows-catalog/workflows/lead-response/workflow.yaml:27:13\n   26 |     - id: slow-first-response\n > 27 |       when: responce_time.p90 > 30m\n      |             ^^^^^^^^^^^^^ \"responce_time\" is not a measure of this workflow; did you mean `response_time`?\n  why: an alert that cannot be read never fires\n  fix: write `response_time`, or add it under `measures`\n\nerror[threshold-parses] workflows-catalog/workflows/lead-response/workflow.yaml:31:14\n   30 |       for: 2h\n > 31 |       clear: responce_time.p90 < 20m\n      |              ^^^^^^^^^^^^^ \"responce_time\" is not a measure of this workflow; did you mean `response_time`?\n  why: an alert that cannot be read never fires\n  fix: write `response_time`, or add it under `measures`",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 26,
			"lines": [
				"    - id: slow-first-response",
				"      when: response_time.p90 > 30m",
				"      over: 24h",
				"      at_least: 5 cases",
				"      for: 2h",
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}"
			]
		}]
	},
	"threshold-tests-fit": {
		"wrong": "error[threshold-tests-fit] workflows-catalog/workflows/lead-response/thresholds.test.yaml:9:40\n    8 |       events:\n >  9 |         - {at: 2026-11-16 09:00, type: case.open, case: lead, times: 8, every: 20m}\n      |                                        ^^^^^^^^^ \"case.open\" is not a registered event type; did you mean `case.opened`?\n  why: a test that does not speak of what is there proves nothing\n  fix: write `case.opened`, or register it in events/case.open.yaml",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/thresholds.test.yaml",
			"firstLine": 8,
			"lines": [
				"      events:",
				"        - {at: 2026-11-16 09:00, type: case.opened, case: lead, times: 8, every: 20m}",
				"        - {at: 2026-11-16 12:30, type: case.responded, actor: human, case: lead, times: 8}"
			]
		}, {
			"file": "workflows-catalog/workflows/lead-response/thresholds.test.yaml",
			"firstLine": 13,
			"lines": [
				"        - {at: 2026-11-16 12:20, fires: slow-first-response}",
				"    - name: A quiet day",
				"      thresholds: [slow-first-response]",
				"      events:",
				"        - {at: 2026-11-16 09:00, type: case.opened, case: lead, source: crm, times: 8, every: 20m}",
				"        - {at: 2026-11-16 09:05, type: case.responded, actor: human, case: lead, times: 8, every: 20m}",
				"        - {at: 2026-11-16 10:00, type: row.quarantined}",
				"      until: 2026-11-16 16:00",
				"      expect: []"
			]
		}]
	},
	"threshold-tests-pass": {
		"wrong": "error[threshold-tests-pass] workflows-catalog/workflows/lead-response/thresholds.test.yaml:13:16\n   12 |       expect:\n > 13 |         - {at: 2026-11-16 10:20, fires: slow-first-response}\n      |                ^^^^^^^^^^^^^^^^ \"slow-first-response\" does not fire at 2026-11-16 10:20 but at 12:20 (more than 3.3\xA0h, 8 cases)\n  why: people are called at another time than everybody thinks, or not at all\n  fix: mend the threshold, or write what is right into the test",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/thresholds.test.yaml",
			"firstLine": 12,
			"lines": [
				"      expect:",
				"        - {at: 2026-11-16 12:20, fires: slow-first-response}",
				"    - name: Nobody answers, and then everybody",
				"      events:",
				"        - {at: 2026-11-16 09:00, type: case.opened, case: slow, times: 5}",
				"        - {at: 2026-11-16 12:00, type: case.responded, actor: human, case: slow, times: 5}",
				"        - {at: 2026-11-17 09:00, type: case.opened, case: quick, times: 50, every: 5m}",
				"        - {at: 2026-11-17 09:05, type: case.responded, actor: human, case: quick, times: 50, every: 5m}",
				"      until: 2026-11-17 15:00",
				"      expect:",
				"        - {at: 2026-11-16 11:35, fires: slow-first-response}",
				"        - {at: 2026-11-17 11:20, clears: slow-first-response}"
			]
		}]
	},
	"tolerance-before-controlled": {
		"wrong": "error[tolerance-before-controlled] workflows-catalog/workflows/lead-response/workflow.yaml:10:10\n    9 |   escalation: general-manager\n > 10 |   stage: controlled\n      |          ^^^^^^^^^^ stage is \"controlled\" and there is no tolerance\n  why: however far it falls behind its baseline, nothing would stop its expansion\n  fix: add `tolerance: 20%`, or the share that you can live with",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 23,
			"lines": [
				"    incident_count: {goal: \"<= 1\"}",
				"  tolerance: 20%",
				"  thresholds:"
			]
		}]
	},
	"unique-names": {
		"wrong": "error[unique-names] workflows-catalog/people.yaml:11:12\n   10 |     - {id: quality-lead, name: Quality lead, github: null}\n > 11 |     - {id: quality-lead, name: Quality lead 2, github: null}\n      |            ^^^^^^^^^^^^ there is another person \"quality-lead\"\n  why: nobody can tell which one is meant, and one of them is never used\n  fix: rename one of them, or delete it",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 10,
			"lines": [
				"    - {id: quality-lead, name: Quality lead, github: null}",
				"  teams:",
				"    - {name: sales, title: Sales, owner: sales-lead}"
			]
		}]
	},
	"units-agree": {
		"wrong": "error[units-agree] workflows-catalog/workflows/lead-response/workflow.yaml:27:26\n   26 |     - id: slow-first-response\n > 27 |       when: response_time.burn > 6\n      |                          ^^^^^ response_time has no burn rate: it is no share\n  why: an alert on a number that does not exist never fires\n  fix: name a measure that is a share, such as the share of promises kept",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 26,
			"lines": [
				"    - id: slow-first-response",
				"      when: response_time.p90 > 30m",
				"      over: 24h",
				"      at_least: 5 cases",
				"      for: 2h",
				"      clear: response_time.p90 < 20m",
				"      then: {open_incident: {severity: major, runbook: slow-response.md}}",
				"  baseline: {from: 2026-W30, to: 2026-W41}"
			]
		}]
	},
	"unknown-key": {
		"wrong": "error[unknown-key] workflows-catalog/workflows/lead-response/playbook.yaml:7:100\n    6 |   steps:\n >  7 |     - {id: draft-answer, kind: draft, does: Draft a first answer, prompt: prompts/first-answer.md, temperature: 1}\n      |                                                                                                    ^^^^^^^^^^^ \"temperature\" is not known here\n  why: Opsbook uses nothing of a file that it does not fully understand, so that no mistake counts silently\n  fix: remove it (also possible here: risk)",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/playbook.yaml",
			"firstLine": 6,
			"lines": [
				"  steps:",
				"    - {risk: {decision: none}, id: draft-answer, kind: draft, does: Draft a first answer, prompt: prompts/first-answer.md}",
				"    - {id: route-lead, kind: route, does: Hand the lead to sales, to: sales-lead, within: 5m}"
			]
		}]
	},
	"unknown-kind": {
		"wrong": "error[unknown-kind] workflows-catalog/workflows/lead-response/workflow.yaml:3:7\n    2 | apiVersion: opsbook/v1\n >  3 | kind: Worklow\n      |       ^^^^^^^ \"Worklow\" is no kind of definition; did you mean \"Workflow\"?\n  why: the kind says how the rest of the file is to be read\n  fix: write Workflow",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 2,
			"lines": [
				"apiVersion: opsbook/v1",
				"kind: Workflow",
				"metadata: {name: lead-response, title: Answer every new lead, team: sales}",
				"spec:"
			]
		}]
	},
	"value-can-be-counted": {
		"wrong": "error[value-can-be-counted] workflows-catalog/workflows/lead-response/workflow.yaml:34:40\n   33 |   baseline: {from: 2026-W30, to: 2026-W41}\n > 34 |   value: {per: case.completed, amount: 45, cost: {tools: 60/month, review: 2m}}\n      |                                        ^^ 45 of which currency? settings.yaml names none\n  why: the return on this workflow cannot be counted\n  fix: add `currency: USD`, or yours, to settings.yaml",
		"right": [{
			"file": "workflows-catalog/settings.yaml",
			"firstLine": 8,
			"lines": [
				"  business: {name: Corner Workshop}",
				"  currency: USD",
				"  hourly_rate: 30"
			]
		}]
	},
	"wrong-form": {
		"wrong": "error[wrong-form] workflows-catalog/people.yaml:15:52\n   14 |   stand_ins:\n > 15 |     - {for: sales-lead, by: general-manager, from: 2026-11-31, to: 2026-12-04}\n      |                                                    ^^^^^^^^^^ \"2026-11-31\" is not a date\n  why: a date is written as year-month-day, such as 2026-11-22, and a day that exists\n  fix: write year-month-day, such as 2026-11-22, and a day that exists",
		"right": [{
			"file": "workflows-catalog/people.yaml",
			"firstLine": 14,
			"lines": ["  stand_ins:", "    - {for: sales-lead, by: general-manager, from: 2026-11-23, to: 2026-12-04}"]
		}]
	},
	"wrong-type": {
		"wrong": "error[wrong-type] workflows-catalog/workflows/lead-response/workflow.yaml:9:3\n    8 |   reviewer: quality-lead\n >  9 |   escalation:\n      |   ^^^^^^^^^^ nothing stands behind \"escalation\"\n  why: escalation says: who is called when the owner does not answer\n  fix: write a text: lower-case words joined by hyphens, such as sales-lead",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 8,
			"lines": [
				"  reviewer: quality-lead",
				"  escalation: general-manager",
				"  stage: controlled"
			]
		}, {
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 23,
			"lines": [
				"    incident_count: {goal: \"<= 1\"}",
				"  tolerance: 25%",
				"  thresholds:"
			]
		}]
	},
	"yaml-alias": {
		"wrong": "error[yaml-alias] workflows-catalog/sources/crm.yaml:12:13\n   11 |   times: [iso]\n > 12 |   personal: &hidden [Phone, Email]\n      |             ^^^^^^^ &hidden is a YAML anchor or alias\n  why: a reader of the file would have to look elsewhere for what stands here, and a few lines could blow up to gigabytes\n  fix: write the value itself; put a text that begins with * or & in quotes\n\nerror[yaml-alias] workflows-catalog/sources/crm.yaml:14:18\n   13 |   on_change: supersede\n > 14 |   duplicate_key: *hidden\n      |                  ^^^^^^^ *hidden is a YAML anchor or alias\n  why: a reader of the file would have to look elsewhere for what stands here, and a few lines could blow up to gigabytes\n  fix: write the value itself; put a text that begins with * or & in quotes",
		"right": [{
			"file": "workflows-catalog/sources/crm.yaml",
			"firstLine": 11,
			"lines": [
				"  times: [iso]",
				"  personal: [Phone, Email]",
				"  on_change: supersede",
				"  duplicate_key: [subject, type]",
				"  emit:"
			]
		}]
	},
	"yaml-duplicate-key": {
		"wrong": "error[yaml-duplicate-key] workflows-catalog/workflows/lead-response/workflow.yaml:8:3\n    7 |   owner: sales-lead\n >  8 |   owner: general-manager\n      |   ^^^^^ \"owner\" stands here twice\n  why: only one of the two can count, and nobody could tell which\n  fix: keep one of them and remove the other",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 6,
			"lines": [
				"  purpose: Every new lead hears from us before they call someone else.",
				"  owner: general-manager",
				"  reviewer: quality-lead",
				"  escalation: sales-lead",
				"  stage: controlled"
			]
		}]
	},
	"yaml-syntax": {
		"wrong": "error[yaml-syntax] workflows-catalog/workflows/lead-response/workflow.yaml:4:40\n    3 | kind: Workflow\n >  4 | metadata: {name: lead-response, title: Answer: new leads, team: sales}\n      |                                        ^^^^^^^^^^^^^^^^^ this text holds a colon of its own\n  why: Opsbook cannot read the file past this place, so nothing in it counts\n  fix: put the whole text in quotes",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 3,
			"lines": [
				"kind: Workflow",
				"metadata: {name: lead-response, title: \"Answer: new leads\", team: sales}",
				"spec:"
			]
		}]
	},
	"yaml-tag": {
		"wrong": "error[yaml-tag] workflows-catalog/workflows/lead-response/workflow.yaml:6:12\n    5 | spec:\n >  6 |   purpose: !important Every new lead hears from us before they call someone else.\n      |            ^^^^^^^^^^ a YAML tag (a word that begins with !) is not allowed here\n  why: a tag changes how a value is read without anyone seeing it\n  fix: remove the tag; put a text that begins with ! in quotes",
		"right": [{
			"file": "workflows-catalog/workflows/lead-response/workflow.yaml",
			"firstLine": 5,
			"lines": [
				"spec:",
				"  purpose: \"!important Every new lead hears from us.\"",
				"  owner: sales-lead"
			]
		}]
	},
	"yes-for-true": {
		"wrong": "error[yes-for-true] workflows-catalog/settings.yaml:6:9\n    5 | spec:\n >  6 |   live: no\n      |         ^^ \"no\" is read as a text here\n  why: yes, no, on and off mean different things to different programs, so only true and false are taken\n  fix: write false",
		"right": [{
			"file": "workflows-catalog/settings.yaml",
			"firstLine": 5,
			"lines": [
				"spec:",
				"  live: false",
				"  sample: true",
				"  business: {name: Corner Workshop}",
				"  currency: USD",
				"  hourly_rate: 32"
			]
		}]
	}
};

// actions/core/report/findings/explanation.ts
/** What `opsbook explain <code>` prints: what is asked for, a wrong example with its why and fix, and the right one. */
function explanation({ id, severity, description }, example, paint) {
	const head = `${paint.severity(`${severity}[${id}]`, severity)} ${paint.strong(description)}`;
	if (example === void 0) return head;
	const right = example.right.flatMap((excerpt, index) => {
		return [example.right[index - 1]?.file === excerpt.file ? "    ..." : `  ${excerpt.file}`, ...excerptLines(excerpt, paint)];
	});
	return [
		head,
		"",
		paint.strong("Wrong"),
		indented(example.wrong),
		"",
		paint.good("Right"),
		...right.length > 0 ? right : ["  the same without it"]
	].join("\n");
}
function excerptLines({ firstLine, lines }, paint) {
	const digits = Math.max(2, String(firstLine + lines.length - 1).length);
	return lines.map((line, index) => `     ${paint.dim(`${String(firstLine + index).padStart(digits)} |`)} ${line}`.trimEnd());
}
function indented(text) {
	return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
/** What `opsbook explain` prints without a code: all of them, by group. */
function codeList(codes, paint) {
	const width = Math.max(...codes.map(({ id }) => id.length));
	return [...[...new Set(codes.map(({ group }) => group))].map((group) => {
		const lines = codes.filter((code) => code.group === group).toSorted((a, b) => compareText(a.id, b.id)).map(({ id, severity, description }) => {
			return `  ${paint.severity(id, severity) + " ".repeat(width - id.length)}  ${severity === "warning" ? "(warning) " : ""}${description}`;
		});
		return [paint.strong(group), ...lines].join("\n");
	}), "`npx opsbook explain <code>` shows one of them wrong and right."].join("\n\n");
}

// actions/cli/explain/run.ts
/** Prints what a code means. Throws UsageError for a code that no finding has. */
function explain(id) {
	if (id === void 0) {
		print(codeList(codes, paint));
		return;
	}
	const code = codes.find((one) => one.id === id);
	if (code === void 0) {
		const near = closest(id, codes.map((one) => one.id));
		const hint = near === null ? "" : ` Did you mean \`npx opsbook explain ${near}\`?`;
		throw new UsageError(`no finding has the code ${id}.${hint} \`npx opsbook explain\` lists them all.`);
	}
	print(explanation(code, examples[id], paint));
}

export { explain };