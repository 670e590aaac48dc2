/**
 * The time in which a visitor waits for an answer.
 *
 * @param onSlow called when it takes so long that it must be said.
 */
export declare function waiting(onSlow: () => void): {
    /** Settles when there is an answer, or will be none. Undefined if nobody waits. */
    done: () => Promise<void> | undefined;
    isSlow: () => boolean;
    begin(): void;
    /** Another question has been sent. */
    restart(): void;
    drop: () => void;
    /** There is an answer. */
    end(): void;
};
