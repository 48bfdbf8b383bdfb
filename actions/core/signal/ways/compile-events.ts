import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { EventType, Source } from "../../catalog/generated/types.ts";
import { compileDataCheck, type DataCheck, type DataValue } from "../event-data.ts";
import { type PersonHash, personHash } from "../person.ts";
import type { QuarantineEntry, Unreadable } from "../quarantine.ts";
import { type EventRecord, isOwnType } from "../record.ts";
import type { RowContext, SourceOptions } from "../source/compile.ts";
import { farTrouble } from "../source/far-time.ts";
import type { RowOutcome } from "../source/row.ts";
import { compileTimes, futureTrouble } from "../source/times.ts";
import { type EventEnvelope, fieldNamed, isUnreadable, readEnvelope } from "./event-envelope.ts";

/** One event of a message, and which of them it is, from 1. */
export interface IncomingEvent {
  number: number;
  event: unknown;
}

/** A Source as a function from its events to records. */
export interface CompiledEvents {
  /** Fields with personal data: hashed where there is a key, else dropped. */
  readonly hashed: readonly string[];
  readonly dropped: readonly string[];
  map: (incoming: IncomingEvent, context: RowContext) => RowOutcome;
  /** What an event openly says, as a text: nothing personal, and nothing of what is not known. */
  open: (incoming: IncomingEvent) => string;
}

/** What of one type's events is personal. */
interface Sent {
  type: EventType;
  check: DataCheck;
  personal: ReadonlySet<string>;
  hidesId: boolean;
  hidesSubject: boolean;
}

interface Setting {
  source: string;
  sent: ReadonlyMap<string, Sent>;
  hash: PersonHash | null;
  workflows: ReadonlySet<string> | null;
}

const DIGEST_LENGTH = 16;

/**
 * Compiles what a Source's own events are held against: the types that it emits, their data, and what of them is
 * personal, be it by the event type or because the Source reads it from a personal column. The Source must compile.
 */
export function compileEvents(
  source: Source,
  eventTypes: readonly EventType[],
  { piiKey, workflows }: SourceOptions,
): CompiledEvents {
  const types = new Map(eventTypes.map((type) => [type.metadata.name, type]));
  const sent = new Map(
    source.spec.emit.flatMap(({ type: name }) => {
      const type = types.get(name);
      return type === undefined ? [] : [[name, sentOf(source, type)]];
    }),
  );
  const personal = [...new Set(["person", ...[...sent.values()].flatMap((one) => [...one.personal])])];
  const setting: Setting = {
    source: source.metadata.name,
    sent,
    hash: piiKey === null ? null : personHash(piiKey),
    workflows: workflows ?? null,
  };
  return {
    hashed: piiKey === null ? [] : personal,
    dropped: piiKey === null ? personal : [],
    map: (incoming, context) => mapEvent(incoming, context, setting),
    open: ({ event }) => {
      const envelope = readEnvelope(event);
      const known = isUnreadable(envelope) ? undefined : sent.get(envelope.type);
      return isUnreadable(envelope) || known === undefined ? "" : openText(envelope, known);
    },
  };
}

/** A digest of what a message openly says: whoever has it can try no telephone numbers until one fits. */
export function digestOfEvents(events: readonly IncomingEvent[], { open }: CompiledEvents): string {
  const hash = sha256.create();
  for (const event of events) hash.update(utf8ToBytes(`${open(event)}\n`));
  return `sha256:${bytesToHex(hash.digest())}`;
}

function sentOf({ spec }: Source, type: EventType): Sent {
  const columns = new Set(spec.personal ?? []);
  const rules = spec.emit.filter((rule) => rule.type === type.metadata.name);
  const fields = rules.flatMap(({ data = {} }) =>
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === "object" && value.map === undefined && columns.has(value.column) ? [name] : [],
    ),
  );
  return {
    type,
    check: compileDataCheck(type),
    personal: new Set([...(type.spec.personal ?? []), ...fields]),
    hidesId: rules.some(({ id }) => id.some((column) => columns.has(column))),
    hidesSubject: rules.some(({ subject }) => columns.has(subject)),
  };
}

const times = compileTimes(["iso"], "UTC", ".");

function mapEvent({ number, event }: IncomingEvent, context: RowContext, setting: Setting): RowOutcome {
  const envelope = readEnvelope(event);
  if (isUnreadable(envelope)) return refused(number, context, setting, envelope);
  const { type: name } = envelope;
  if (isOwnType(name)) {
    const message = "only Opsbook itself writes records of this type";
    return refused(number, context, setting, { code: "own-type", column: "type", message });
  }
  const sent = setting.sent.get(name);
  if (sent === undefined) {
    const message = "the Source emits no records of this type";
    return refused(number, context, setting, { code: "type-not-sent", column: "type", message });
  }
  const made = recordOf(envelope, number, context, sent, setting);
  if (!isUnreadable(made)) return { records: [made], quarantined: [] };
  return refused(number, context, setting, made, { envelope, sent });
}

function recordOf(
  envelope: EventEnvelope,
  number: number,
  context: RowContext,
  sent: Sent,
  { source, hash, workflows }: Setting,
): EventRecord | Unreadable {
  const instant = instantOf(envelope.time, context);
  if (typeof instant !== "number") return instant;
  const { workflow, channel, actor, person, sequence } = envelope;
  if (workflow !== undefined && workflows !== null && !workflows.has(workflow)) {
    return {
      code: "unknown-workflow",
      column: "workflow",
      message: "no workflow of the catalog has this name",
    };
  }
  const data = dataOf(envelope, sent, hash);
  if (isUnreadable(data)) return data;
  const hidden = (text: string, hides: boolean) => (hides && hash !== null ? hash(text) : text.trim());
  return {
    specversion: "1.0",
    id: hidden(envelope.id, sent.hidesId),
    source,
    type: envelope.type,
    subject: hidden(envelope.subject, sent.hidesSubject),
    time: new Date(instant).toISOString(),
    ...(workflow === undefined ? {} : { workflow }),
    ...(channel === undefined ? {} : { channel: channel.trim() }),
    ...(person === undefined || hash === null ? {} : { person: hash(person) }),
    ...(actor === undefined ? {} : { actor: actor as "human" | "ai" | "system" }),
    sequence: sequence ?? String(number),
    recordedtime: context.recordedtime,
    ...(Object.keys(data).length === 0 ? {} : { data }),
  };
}

function instantOf(text: string, { now, start }: RowContext): number | Unreadable {
  if (!times.ok) throw new Error(times.problem);
  const instant = times.read(text.toUpperCase(), "time");
  if (typeof instant !== "number") return instant;
  return futureTrouble(instant, now, "time") ?? farTrouble(instant, start ?? null, "time") ?? instant;
}

/** The data with its personal fields hashed or left out; a field that the type does not have is told without its value. */
function dataOf(
  { data }: EventEnvelope,
  { type, check, personal }: Sent,
  hash: PersonHash | null,
): Record<string, DataValue> | Unreadable {
  const kept: Record<string, DataValue> = {};
  for (const [name, value] of Object.entries(data)) {
    if (!Object.hasOwn(type.spec.data.properties, name)) {
      const message = `the data has ${fieldNamed(name)}, which ${type.metadata.name} does not have`;
      return { code: "data-not-allowed", message };
    }
    if (!personal.has(name)) kept[name] = value;
    else if (hash !== null) kept[name] = hash(String(value));
  }
  const wrong = check(kept);
  return wrong === null ? kept : { code: wrong.code, column: wrong.field, message: wrong.message };
}

function refused(
  row: number,
  { file, fileName }: RowContext,
  { source, hash }: Setting,
  trouble: Unreadable,
  known?: { envelope: EventEnvelope; sent: Sent },
): RowOutcome {
  const { code, column, message } = trouble;
  const place = column === undefined ? {} : { column };
  const entry: QuarantineEntry = { source, row, file, fileName, code, ...place, message, fields: {} };
  if (known === undefined) return { records: [], quarantined: [entry] };
  const { envelope, sent } = known;
  const { workflow, channel, actor } = envelope;
  entry.type = envelope.type;
  const id =
    hash !== null && sent.hidesId ? hash(envelope.id) : sent.hidesId ? undefined : envelope.id.trim();
  if (id !== undefined) entry.id = id;
  entry.fields = {
    ...(sent.hidesId ? {} : { id: envelope.id }),
    ...(sent.hidesSubject ? {} : { subject: envelope.subject }),
    ...(workflow === undefined || code === "unknown-workflow" ? {} : { workflow }),
    ...(channel === undefined ? {} : { channel }),
    ...(actor === undefined ? {} : { actor }),
  };
  const time = times.ok ? times.read(envelope.time.toUpperCase(), "time") : null;
  if (typeof time === "number" && !TIME_TROUBLE.has(code)) entry.time = new Date(time).toISOString();
  entry.content = contentOf(envelope, sent);
  return { records: [], quarantined: [entry] };
}

const TIME_TROUBLE: ReadonlySet<string> = new Set(["future-time", "far-time", "time-out-of-range"]);

/** By it the same bad event is known again in another message. */
function contentOf(envelope: EventEnvelope, sent: Sent): string {
  return bytesToHex(sha256(utf8ToBytes(openText(envelope, sent)))).slice(0, DIGEST_LENGTH);
}

function openText(envelope: EventEnvelope, { type, personal, hidesId, hidesSubject }: Sent): string {
  const { id, subject, time, workflow, channel, actor, data } = envelope;
  const open = Object.keys(type.spec.data.properties)
    .filter((name) => !personal.has(name) && Object.hasOwn(data, name))
    .toSorted()
    .map((name) => [name, data[name]]);
  const parts = [type.metadata.name, hidesId ? null : id, hidesSubject ? null : subject, time];
  return JSON.stringify([...parts, workflow, channel, actor, open]);
}
