import { type Announcement, announcementLines } from "./announcement.ts";

/** Programs in which a team talks, and that take messages by a webhook. */
export type Chat = "slack" | "teams";

/** Where webhooks of each lead; a leading dot stands for any host below. */
export const CHAT_HOSTS: Record<Chat, readonly string[]> = {
  slack: ["hooks.slack.com", "hooks.slack-gov.com"],
  teams: [".logic.azure.com", ".api.powerplatform.com", ".webhook.office.com"],
};

export const CHAT_NAMES: Record<Chat, string> = { slack: "Slack", teams: "Teams" };

/** The announcement as the body that a chat's webhook takes. */
export function chatMessage(chat: Chat, said: Announcement, board: string): object {
  return chatBody(chat, announcementLines(said), { name: "The board", url: board });
}

/** Lines and one link as the body that a chat's webhook takes. Texts from outside call nobody and hold no markup. */
export function chatBody(chat: Chat, lines: readonly string[], link: { name: string; url: string }): object {
  switch (chat) {
    case "slack":
      return { text: [...lines.map(slackText), `<${link.url}|${slackText(link.name)}>`].join("\n") };
    case "teams":
      return teamsMessage(lines, link);
    default:
      return chat satisfies never;
  }
}

/** Slack reads three signs as markup: with them anybody could be called, or a link hidden behind another one's name. */
function slackText(line: string): string {
  return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An adaptive card, which is what a workflow of Teams takes. `RichTextBlock` shows texts as they are. */
function teamsMessage(lines: readonly string[], { name, url }: { name: string; url: string }): object {
  const block = (text: string, index: number): object => ({
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text, weight: index < 2 ? "Bolder" : "Default" }],
  });
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: lines.map(block),
    actions: [{ type: "Action.OpenUrl", title: name, url }],
  };
  return {
    type: "message",
    attachments: [
      { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card },
    ],
  };
}
