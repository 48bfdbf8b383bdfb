import { escapeMarkup, plainText } from "../text/neutralise.ts";

/** System fonts only: an SVG shown as a picture may load nothing. */
const FONTS = "-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif";

export type Attributes = Record<string, string | number | null>;

/** A coordinate to a tenth of a pixel: the same bytes on every machine. */
function px(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** One element; attributes that are null are left out, numbers are rounded. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? px(value) : escapeMarkup(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text that may come from outside. */
export function label(text: string, attributes: Attributes): string {
  return element("text", attributes, escapeMarkup(plainText(text)));
}

/** A whole picture with its name and description for those who do not see it. */
export function picture(
  size: { width: number; height: number },
  words: { title: string; description: string },
  content: readonly string[],
): string {
  const head = [
    `<title>${escapeMarkup(plainText(words.title))}</title>`,
    `<desc>${escapeMarkup(plainText(words.description))}</desc>`,
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    width: size.width,
    height: size.height,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": FONTS,
  };
  return `${element("svg", attributes, `\n${[...head, ...content].join("\n")}\n`)}\n`;
}

/** How wide a text is about to be, in pixels: system fonts differ by a few percent. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.56;
}
