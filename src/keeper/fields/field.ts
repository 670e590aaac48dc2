/** What a column of a sheet can hold, and what people call it. */
export interface Field {
  /** The key in the feed. A part of a list comes after a dot: `contact.email`, `location.city`. */
  readonly id: string;
  /** Tells columns of one field apart: the type of a telephone, the scheme of an identifier. */
  readonly variant?: string;
  /** Its headings in a sheet that we write. */
  readonly en: string;
  readonly cy: string;
  /** Other headings for it, in full. One with a `?` counts only if the cells look right. */
  readonly exact: string;
  /**
   * Words that a longer heading for it contains, such as a question. Earlier fields are looked for
   * first.
   */
  readonly within?: string;
  /** The field that it becomes if the sheet has no other column for that field. */
  readonly orElse?: string;
}
