import { findUser, nodeId, type World } from "../api/world.ts";
import type { UserState } from "../state/model.ts";

/** The user that GitHub shows in place of one whose account is gone. */
const GHOST: UserState = {
  id: 10_137,
  login: "ghost",
  name: "Deleted user",
  email: null,
  type: "User",
  createdAt: "2012-05-30T00:00:00Z",
};

/** A user as other things name them. */
export function simpleUser(world: World, login: string) {
  const user = findUser(world, login) ?? GHOST;
  const url = `${world.url}/users/${encodeURIComponent(user.login)}`;
  const app = /^(.+)\[bot\]$/.exec(user.login)?.[1];
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId("U", user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${world.url}/${app === undefined ? user.login : `apps/${app}`}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
    user_view_type: "public",
  };
}

/** The address that GitHub gives a user for commits: no mail goes there. */
export function noReply(user: Pick<UserState, "id" | "login">): string {
  return `${user.id}+${user.login}@users.noreply.github.com`;
}

/** The user to whom a commit's address belongs, or null: names and addresses in commits are free text. */
export function userOfEmail(world: World, email: string): UserState | null {
  const wanted = email.toLowerCase();
  return (
    Object.values(world.state.users).find(
      (user) => user.email?.toLowerCase() === wanted || noReply(user).toLowerCase() === wanted,
    ) ?? null
  );
}
