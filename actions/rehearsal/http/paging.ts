import type { Paging } from "../api/route.ts";

/** Pages as GitHub counts them: 30 items unless asked, at most 100. */
export function pagingOf(query: URLSearchParams): Paging {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  const page = whole("page", 1);
  const size = Math.min(whole("per_page", 30), 100);
  const paging: Paging = {
    page,
    size,
    total: null,
    take: (items) => {
      paging.total = items.length;
      return items.slice((page - 1) * size, page * size);
    },
  };
  return paging;
}

/** The Link header of a page, or null where everything fits on it. */
export function linkHeader(url: URL, { page, size, total }: Paging): string | null {
  if (total === null || total <= size) return null;
  const last = Math.ceil(total / size);
  const link = (number: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(number));
    return `<${target}>; rel="${relation}"`;
  };
  return [
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ].join(", ");
}
