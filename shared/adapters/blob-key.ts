/**
 * The key itself, if it is one of the port: parts of letters, digits and `.-_=@`,
 * divided by `/`. No part is empty, `.` or `..`, so that no key leads out of its
 * folder; none is longer than a file's name may be.
 *
 * @throws RangeError for any other
 */
export function checkedKey(key: string): string {
  const valid = key.length <= 900 && key.split("/").every((part) => part.length <= 200 && segment.test(part));
  if (!valid) throw new RangeError(`Not a blob key: ${JSON.stringify(key)}`);
  return key;
}
const segment = /^(?!\.{1,2}$)[A-Za-z0-9.\-_=@]+$/;
