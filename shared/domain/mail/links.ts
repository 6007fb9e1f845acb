/** Services on which people leave files instead of attaching them. */
const drives =
  /^(?:(?:drive|docs|photos)\.google\.com|photos\.app\.goo\.gl|(?:www\.)?dropbox\.com|db\.tt|(?:[\w-]+\.)?dropboxusercontent\.com|1drv\.ms|onedrive\.live\.com|(?:[\w-]+\.)?sharepoint\.com|(?:www\.)?icloud\.com|we\.tl|(?:[\w-]+\.)?wetransfer\.com|(?:[\w-]+\.)?box\.com|mega\.nz|(?:www\.)?mediafire\.com|disk\.yandex\.[a-z]+|yadi\.sk|cloud\.mail\.ru|pan\.baidu\.com|(?:u|e)?\.?pcloud\.(?:com|link)|(?:[\w-]+\.)?pcloud\.(?:com|link)|(?:www\.)?transfernow\.net|(?:[\w-]+\.)?smash(?:\.gg)?|fromsmash\.com|(?:[\w-]+\.)?sendgb\.com|(?:[\w-]+\.)?gigamove\.rwth-aachen\.de|(?:[\w-]+\.)?gofile\.io|(?:www\.)?filemail\.com|(?:www\.)?terabox\.com|(?:[\w-]+\.)?tresorit\.com|(?:[\w-]+\.)?nextcloud\.[a-z]+|(?:nextcloud|owncloud|seafile|sciebo|cloud|nubes|surfdrive|filesender|sync)\.[\w.-]+|(?:[\w-]+\.)?sciebo\.de|(?:[\w-]+\.)?surf(?:drive|filesender)\.[a-z]+)$/i;

/** Whether an address leads to a file on a cloud drive. The services' front pages do not. */
export function isCloudLink(link: string): boolean {
  const match = /^https?:\/\/([^/?#:]+)(?::\d+)?(\/[^\s]*)?$/i.exec(link);
  return match !== null && drives.test(match[1] ?? "") && (match[2] ?? "").length > 1;
}

/** Links to cloud drives in a text, each once, in order. */
export function cloudLinks(text: string): string[] {
  const links = text.match(/https?:\/\/[^\s<>"'\])}]+/gi) ?? [];
  const bare =
    text.match(
      /(?<![\p{L}\d/.@-])(?:drive\.google\.com|1drv\.ms|we\.tl|(?:www\.)?dropbox\.com)\/[^\s<>"'\])}]+/giu,
    ) ?? [];
  const all = [...links, ...bare.map((link) => `https://${link}`)].map((link) =>
    link.replace(/[.,;:!?]+$/, ""),
  );
  return [...new Set(all.filter(isCloudLink))];
}
