import { type Correction } from '../../feed/correction.js';
export interface Message {
    readonly subject: string;
    /** What is wrong, in words. */
    readonly text: string;
    /** What stands above the link to the keeper's page. */
    readonly toApply: string;
    readonly correction: Correction;
}
/**
 * A link that opens a message in the visitor's mail program. It ends with a link to the keeper's
 * page, where that is known and fits in.
 *
 * @returns nothing where the message is too long.
 */
export declare function mailFor(to: string, { subject, text, toApply, correction }: Message, editor: string | undefined): Promise<string | undefined>;
/** Sends a correction to a server, as JSON Patch (RFC 6902), and nothing of the visitor with it. */
export declare function post(url: string, correction: Correction): Promise<boolean>;
