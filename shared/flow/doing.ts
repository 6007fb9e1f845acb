/** Who does something and why: stands in the trail as it is given. */
export interface Doing {
  /** `Actor.id`. */
  readonly by: string;
  readonly reason: string;
}
