/** What a column of a sheet can hold, and what people call it. */
export interface Field {
  /** The key of the feed; a part of a list behind a dot: `contact.email`, `location.city`. */
  readonly id: string;
  /** Tells columns of one field apart: the type of a telephone, the scheme of an identifier. */
  readonly variant?: string;
  /** Its headings in a sheet that we write. */
  readonly en: string;
  readonly cy: string;
  /** Other headings for it, whole. A `?` after one: only where the cells look like it. */
  readonly exact: string;
  /** What a longer heading, such as a question, says of it. Earlier fields are looked for first. */
  readonly within?: string;
  /** What it is where the sheet has no other column for that. */
  readonly orElse?: string;
}
