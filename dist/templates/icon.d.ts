declare const PATHS: {
    tel: string;
    email: string;
    website: string;
    address: string;
    search: string;
    copy: string;
    copied: string;
};
/** A decorative drawing in the colour of the text around it; never the only way to say a thing. */
export declare const icon: (name: keyof typeof PATHS) => import("lit-html").TemplateResult<1>;
export {};
