import { END, START } from "../business.ts";
import { type Cell, separated, utc } from "../format.ts";
import { exported, type Ticket } from "../tickets.ts";

const TICKET_HEADER = "ticket,change,changed_at,status,via,priority,requester,in_time,synced_at\n";

function ticketRows(tickets: readonly Ticket[], from: number, end: number): Cell[][] {
  return tickets.flatMap((ticket) => {
    const changes = exported(ticket, end);
    if (!changes.some(({ at }) => at >= from)) return [];
    const first = ticket.changes.length - ticket.changes.filter(({ at }) => at >= START).length;
    return changes.map(({ at, status, inTime, syncedAt }, index): Cell[] => {
      const named = status === "New" || status === "Solved" || status === "Answered";
      const kept = inTime === null ? null : inTime ? "yes" : "no";
      return [
        ...[ticket.id, first + index + 1, utc(at), status, ticket.via, ticket.priority],
        ...[named ? ticket.customer.email : null, kept, utc(syncedAt)],
      ];
    });
  });
}

/** Every status change of the tickets that changed since `from`, as far as it was known at `end`. */
export function ticketExport(tickets: readonly Ticket[], from: number, end: number): string {
  const rows = ticketRows(
    tickets.filter(({ late }) => !late),
    from,
    end,
  );
  if (from <= START) {
    rows.splice(1500, 0, [
      "T-41999",
      1,
      "2026-06-31T10:00:00Z",
      "New",
      "email",
      "P2",
      null,
      null,
      "2026-07-01T10:00:20Z",
    ]);
    rows.splice(3000, 0, [
      "T-41998",
      1,
      "2026-08-12T15:20:00Z",
      "New",
      "fax",
      "P3",
      null,
      null,
      "2026-08-12T15:20:20Z",
    ]);
    const twice = [...(rows[4000] as Cell[])];
    twice[1] = 9;
    rows.splice(4001, 0, twice);
  }
  return TICKET_HEADER + separated(rows, ",", "\n");
}

/** What one technician's phone sent two weeks late. */
export function lateTicketExport(tickets: readonly Ticket[]): string {
  const late = tickets.filter(({ late }) => late);
  return TICKET_HEADER + separated(ticketRows(late, START, END), ",", "\n");
}
