import type { JsonObject } from '../../keeper/json.js';

/** An organisation and its place in the list. */
export interface Row {
  readonly record: JsonObject;
  readonly index: number;
}
