declare const PATHS: {
    tel: string;
    email: string;
    website: string;
    address: string;
    search: string;
    copy: string;
    copied: string;
};
export type Icon = keyof typeof PATHS;
/** The outline of a drawing, for a template that has its `<svg part="icon">` itself. */
export declare const outline: (name: Icon) => string;
/** A decorative drawing in the colour of the text around it; never the only way to say a thing. */
export declare const icon: (name: Icon) => import("lit-html").TemplateResult<1>;
export {};
