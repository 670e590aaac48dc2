declare const PATHS: {
    tel: string;
    email: string;
    website: string;
    address: string;
    person: string;
    search: string;
    copy: string;
    copied: string;
};
export type Icon = keyof typeof PATHS;
/** The path of an icon, for a template that has its own `<svg part="icon">`. */
export declare const outline: (name: Icon) => string;
/**
 * A decorative icon in the colour of the text around it. It is never the only way to say something.
 */
export declare const icon: (name: Icon) => import("lit-html").TemplateResult<1>;
export {};
