import { type Correction } from '../../feed/correction.js';
export interface Message {
    readonly subject: string;
    /** What is wrong, in words. */
    readonly text: string;
    /** The text above the link to the keeper's page. */
    readonly toApply: string;
    readonly correction: Correction;
}
/**
 * A link that opens a message in the visitor's mail program. It ends with a link to the keeper's
 * page, if that is known and there is room.
 *
 * @returns undefined if the message is too long.
 */
export declare function mailFor(to: string, { subject, text, toApply, correction }: Message, editor: string | undefined): Promise<string | undefined>;
/** Sends a correction to a server, as JSON Patch (RFC 6902), with nothing about the visitor. */
export declare function post(url: string, correction: Correction): Promise<boolean>;
