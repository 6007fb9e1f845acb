import type { Enclosure } from "./mail.ts";

/** A PDF under the name that the applicant gave it. */
export const pdf = (name: string, bytes: Uint8Array): Enclosure => ({
  name,
  type: "application/pdf",
  bytes,
});

/** A Word file. */
export const docx = (name: string, bytes: Uint8Array): Enclosure => ({
  name,
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  bytes,
});
