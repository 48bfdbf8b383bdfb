// actions/core/report/gate/contexts.ts
/** The statuses that the gate posts on a pull request's newest commit; branch rules name them. */
const VALIDATE_CONTEXT = "opsbook/validate";
/** The first one of these on a commit is also the moment from which a bare `/approve` can be for it (SEC-16). */
const APPROVAL_CONTEXT = "opsbook/approval";

export { VALIDATE_CONTEXT as n, APPROVAL_CONTEXT as t };