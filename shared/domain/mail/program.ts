import { extensionOf } from "./file-name.ts";

/**
 * Programs among attachments: by name, since Windows runs what its ending says,
 * and by content, since the name may lie.
 */
const programExtensions = new Set(
  "ade adp apk app appx application bat chm cmd com cpl dll dmg exe gadget hta img inf ins iso isp jar jnlp js jse lib lnk mde msc msi msix msp mst nsh pif ps1 ps1xml ps2 psc1 psm1 reg scf scr sct shb sys vb vbe vbs vbscript vhd vhdx vxd workflow ws wsc wsf wsh xll".split(
    " ",
  ),
);

/** Why a file is a program; undefined when it is none. `head` is its first bytes, at least 1 KB where it has them. */
export function programReason(file: string, head: Uint8Array): string | undefined {
  // A name may end in dots or blanks that Windows drops.
  const extension = extensionOf(file.replace(/[.\s]+$/u, ""));
  if (programExtensions.has(extension)) return `'${file}' is a program by its name`;
  const kind = programs.find(({ matches }) => matches(head))?.kind;
  return kind === undefined ? undefined : `'${file}' is a program by its content (${kind})`;
}

const starts = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);

const programs: readonly { readonly kind: string; readonly matches: (head: Uint8Array) => boolean }[] = [
  { kind: "Windows", matches: isWindowsProgram },
  { kind: "Linux", matches: (head) => starts(head, 0x7f, 0x45, 0x4c, 0x46) },
  {
    kind: "macOS",
    matches: (head) =>
      starts(head, 0xfe, 0xed, 0xfa, 0xce) ||
      starts(head, 0xfe, 0xed, 0xfa, 0xcf) ||
      starts(head, 0xce, 0xfa, 0xed, 0xfe) ||
      starts(head, 0xcf, 0xfa, 0xed, 0xfe) ||
      starts(head, 0xca, 0xfe, 0xba, 0xbe),
  },
  { kind: "Windows shortcut", matches: (head) => starts(head, 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0) },
];

/** `MZ`, and the place that it names holds `PE`, or the header of a DOS program is whole. */
function isWindowsProgram(head: Uint8Array): boolean {
  if (!starts(head, 0x4d, 0x5a) || head.length < 0x40) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const offset = view.getUint32(0x3c, true);
  if (offset + 4 <= head.length) return view.getUint32(offset, true) === 0x4550;
  // The rest lies beyond what was looked at: bytes that no text has settle it.
  return head.subarray(0, 0x40).includes(0);
}
