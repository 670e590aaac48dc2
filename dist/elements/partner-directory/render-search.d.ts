export interface SearchBox {
    readonly label: string;
    readonly query: string;
    /** Each letter, as it is typed. */
    readonly onInput: (query: string) => void;
    /** What was typed is settled. */
    readonly onChange: () => void;
}
/** @param box undefined where there is none. */
export declare function renderSearch(name: string, box: SearchBox | undefined, filters: unknown): import("lit-html").TemplateResult<1>;
