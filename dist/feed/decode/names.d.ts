/** What people call the fields of the contract, in small letters without anything between. */
export declare const OTHERS = "\nname organisation organization organisationname organizationname orgname enw\nalternate_name othername\ndescription about summary disgrifiad\ncategory_ids category categories categori\nphones phone tel telephone telephonenumber phonenumber telno mobile ffon\nemail mail emailaddress ebost\nwebsite web url websiteurl webaddress homepage link gwefan\ncountries country gwlad\naddress_1 address street cyfeiriad\ncity town tref\nstate_province county\npostal_code postcode zip";
/** How a key is spelled without capitals, spaces, hyphens and accents. Ours begin with none. */
export declare const spelled: (key: string) => string;
/** The field of which a key, as spelled, is another name. `Telephone 2` is one, too. */
export declare function fieldOf(key: string): string;
