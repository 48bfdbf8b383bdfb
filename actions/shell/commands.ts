/** How loud a note on a run's page is. */
export type Level = "error" | "warning" | "notice";

/**
 * An order to the runner, such as `::error title=Wrong set-up::text`, escaped as @actions/core does it, so that no text
 * can smuggle in another (SEC-25). (That library brings a client for HTTP along, and with it three times our start.)
 */
export function commandText(
  command: Level | "add-mask",
  properties: Readonly<Record<string, string>>,
  text: string,
): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  const space = pairs.length === 0 ? "" : " ";
  return `::${command}${space}${pairs.join(",")}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
