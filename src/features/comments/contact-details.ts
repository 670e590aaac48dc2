/** A host behind an @, or nine digits: a date has eight. */
const DETAILS = /\S@[^\s@]+\.\p{L}{2}|\p{Nd}(?:[\s()./\u2010-\u2015-]{0,3}\p{Nd}){8}/u;

/** Whether a text seems to have a telephone number or an e-mail address in it. */
export const hasContactDetails = (text: string): boolean => DETAILS.test(text);
