import type { Data } from "../api/route.ts";

/** GitHub's own shapes, by the names of its documentation. */
export type Repository = Data<"GET /repos/{owner}/{repo}">;
export type SimpleUser = Data<"GET /repos/{owner}/{repo}/assignees">[number];
export type Label = Data<"GET /repos/{owner}/{repo}/labels/{name}">;
export type Milestone = Data<"GET /repos/{owner}/{repo}/milestones/{milestone_number}">;
export type Issue = Data<"GET /repos/{owner}/{repo}/issues/{issue_number}">;
export type IssueEvent = Data<"GET /repos/{owner}/{repo}/issues/{issue_number}/events">[number];
export type IssueComment = Data<"GET /repos/{owner}/{repo}/issues/comments/{comment_id}">;
export type Pull = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}">;
export type SimplePull = Data<"GET /repos/{owner}/{repo}/pulls">[number];
export type Review = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}">;
export type ReviewComment = Data<"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments">;
export type CommitAnswer = Data<"GET /repos/{owner}/{repo}/commits/{ref}">;
export type GitCommit = Data<"GET /repos/{owner}/{repo}/git/commits/{commit_sha}">;
export type DiffEntry = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/files">[number];
export type CommitStatus = Data<"POST /repos/{owner}/{repo}/statuses/{sha}">;
export type CheckRun = Data<"GET /repos/{owner}/{repo}/check-runs/{check_run_id}">;
export type Integration = NonNullable<CheckRun["app"]>;
export type Reactions = NonNullable<IssueComment["reactions"]>;
export type Association = SimplePull["author_association"];
