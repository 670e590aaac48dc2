/** Whether a text seems to have a telephone number or an e-mail address in it. */
export declare const hasContactDetails: (text: string) => boolean;
