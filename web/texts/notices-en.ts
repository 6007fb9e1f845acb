/** What is said about the notices to a posting's people, in English. */
export const noticesEn = {
  notices: "Notices",
  noticesHelp:
    "What Dossier told the people of this posting in the last 90 days. Mails to applicants stand with their applications.",
  recipients: "Who is told",
  recipientsHelp:
    "The people whom the posting’s file names. Whoever stops their notices can have them again.",
  noRecipients: "Nobody: the posting’s file names no people.",
  personRoles: { chair: "Chair", reviewer: "Reviewer", professor: "Professor" },
  getsNotices: "Gets notices",
  stoppedNotices: "Stopped",
  stoppedSince: (when: string) => `wants none since ${when}`,
  noticeKinds: { digest: "What is new", report: "The deadline’s report" },
  noNotices: "Nobody has been told anything yet.",
  noNoticesHelp:
    "A notice goes out when there is something to tell, as often as the posting says, and a report once its deadline has passed.",
  noNoticesLately: "Nobody has been told anything in the last 90 days.",
  latestNotices: "Told last",
  allNotices: "All notices",
  stoppedByRecipient: "Not sent: its recipient wants no more notices.",
  sentWhen: "Sent",
  noticeTries: (count: number) => `tried ${count === 1 ? "once" : `${count} times`}`,
  nextTry: (when: string) => `next try ${when}`,
  stopLeftOut:
    "The address that stops these notices is left out here (…): it is for the one who gets them alone.",
  notFoundNotice: "There is no such notice. They are kept for 90 days.",
};
