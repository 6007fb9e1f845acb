/**
 * Who may use which route, said once more and apart from the code: a reviewer and a chair of the
 * posting that the sample is of, a reviewer of another posting, an admin. A route that is not here
 * fails the test: say who may use it.
 */

/** What somebody gets: let in, sent to the door (401), forbidden (403), or nothing there for them (404). */
type Answer = "in" | 401 | 403 | 404;
export type Role = "nobody" | "reviewer" | "chair" | "stranger" | "admin";
type Rule = Readonly<Record<Role, Answer>>;

/** Anybody, for it says nothing about anyone. */
const open: Rule = { nobody: "in", reviewer: "in", chair: "in", stranger: "in", admin: "in" };
/** Who is signed in: lists hold what is theirs. */
const signedIn: Rule = { ...open, nobody: 401 };
const reviewer: Rule = { nobody: 401, reviewer: "in", chair: "in", stranger: 404, admin: "in" };
const chair: Rule = { ...reviewer, reviewer: 403 };
const admin: Rule = { nobody: 401, reviewer: 403, chair: 403, stranger: 403, admin: "in" };

export const whoMay: Readonly<Record<string, Rule>> = {
  "GET /style.css": open,
  "GET /icon.svg": open,
  "GET /client.js": open,
  "GET /font/:name": open,
  "GET /invitations/:secret": open,
  "POST /invitations/:secret": open,

  "GET /api/openapi.json": signedIn,
  "GET /api/me": signedIn,
  "GET /api/postings": signedIn,
  "GET /api/applications": signedIn,
  "GET /api/messages": signedIn,
  "GET /api/outgoing": signedIn,

  "GET /api/postings/:posting": reviewer,
  "GET /api/postings/:posting/trail": reviewer,
  "GET /api/postings/:posting/recheck": reviewer,
  "GET /api/postings/:posting/export.csv": reviewer,
  "GET /api/postings/:posting/export.json": reviewer,
  "GET /api/postings/:posting/export.zip": reviewer,
  "GET /api/postings/:posting/notices": chair,
  "GET /api/postings/:posting/notices/:notice": chair,
  "GET /api/postings/:posting/notices/:notice/mail": chair,
  "GET /api/postings/:posting/notices/:notice/files/:file": chair,
  "POST /api/postings/:posting/close": chair,
  "POST /api/postings/:posting/reopen": chair,
  "POST /api/postings/:posting/extend": chair,
  "POST /api/postings/:posting/recheck": chair,

  "GET /api/applications/:id": reviewer,
  "GET /api/applications/:id/messages": reviewer,
  "GET /api/applications/:id/outgoing": reviewer,
  "GET /api/applications/:id/trail": reviewer,
  "GET /api/applications/:id/export.zip": reviewer,
  "GET /api/applications/:id/documents/:sha256": reviewer,
  "GET /api/applications/:id/documents/:sha256/pages": reviewer,
  "GET /api/applications/:id/documents/:sha256/pages/:page": reviewer,
  "GET /api/applications/:id/documents/:sha256/pages/:page{[1-9][0-9]{0,4}\\.png}": reviewer,
  "POST /api/applications/:id/decisions": reviewer,
  "POST /api/applications/:id/decisions/:decision/undo": reviewer,
  "GET /api/applications/:id/erasure": chair,
  "POST /api/applications/:id/erasure": chair,

  "GET /api/messages/raw": reviewer,
  "GET /api/outgoing/:case/:reply": reviewer,
  "GET /api/outgoing/:case/:reply/mail": reviewer,

  "GET /api/triage": chair,
  "POST /api/triage/route": chair,
  "POST /api/triage/link": chair,
  "POST /api/triage/discard": chair,
  "POST /api/triage/replay": chair,
  "POST /api/triage/reopen": chair,
  "POST /api/triage/vouch": reviewer,

  "GET /api/members": chair,
  "GET /api/grants": chair,
  "DELETE /api/members/:address": chair,
  "GET /api/invitations": chair,
  "POST /api/invitations": chair,
  "DELETE /api/invitations/:id": chair,

  "POST /api/erasures/preview": admin,
  "POST /api/erasures": admin,
  "GET /api/health": admin,

  "GET /": signedIn,
  "POST /sign-out": signedIn,
  "GET /messages": admin,
  "GET /outgoing": admin,

  "GET /postings/:id": reviewer,
  "GET /postings/:id/trail": reviewer,
  "GET /postings/:id/manage": reviewer,
  "GET /postings/:id/export.csv": reviewer,
  "GET /postings/:id/export.json": reviewer,
  "GET /postings/:id/export.zip": reviewer,
  "GET /postings/:id/notices": chair,
  "GET /postings/:id/notices/:notice": chair,
  "GET /postings/:id/notices/:notice/mail": chair,
  "GET /postings/:id/notices/:notice/files/:file": chair,
  "POST /postings/:id/close": chair,
  "POST /postings/:id/reopen": chair,
  "POST /postings/:id/extend": chair,
  "POST /postings/:id/recheck": chair,

  "GET /applications/:id": reviewer,
  "GET /applications/:id/trail": reviewer,
  "GET /applications/:id/documents/:sha256": reviewer,
  "GET /applications/:id/export.zip": reviewer,
  "POST /applications/:id/decisions": reviewer,
  "POST /applications/:id/undo": reviewer,
  "GET /applications/:id/erase": chair,
  "POST /applications/:id/erase": chair,

  "GET /messages/raw": reviewer,
  "GET /outgoing/:case/:reply": reviewer,
  "GET /outgoing/:case/:reply/mail": reviewer,

  "GET /triage": chair,
  "GET /triage/mail": reviewer,
  "POST /triage/mail/route": chair,
  "POST /triage/mail/link": chair,
  "POST /triage/mail/discard": chair,
  "POST /triage/mail/reopen": chair,

  "GET /people": chair,
  "GET /people/trail": chair,
  "POST /people/invite": chair,
  "POST /people/dismiss": chair,
  "POST /people/withdraw": chair,
};
