/** What a described operation is called in a client that is made of the description. */
export function operationId(method: string, path: string): string {
  const words = path.split("/").flatMap((part) => {
    const [, name, ending = ""] = /^\{(\w+)\}(?:\.(\w+))?$/.exec(part) ?? [];
    if (name !== undefined) return ["by", name, ending];
    return part === "api" ? [] : part.split(/[.-]/);
  });
  return [method, ...words.filter((word) => word !== "")]
    .map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join("");
}
