/** What people call the fields of the contract, in small letters without anything between. */
export declare const OTHERS = "\nname organisation organization org nameoforganisation nameoforganization title enw\nalternate_name othername\ndescription about aboutus summary disgrifiad\ncategory_ids category categories categori categoriau\nphones phone tel telephone contactnumber mobile landline helpline ffon\nemail mail ebost\nwebsite web url websiteurl webpage homepage link gwefan\ncountries country countryname gwlad gwledydd\nlanguages language iaith ieithoedd\nlocations location lleoliad\naddresses physicaladdress physicaladdresses postaladdress postaladdresses\naddress_1 address addressline street streetaddress fulladdress line cyfeiriad\naddress_2 addressline2 addressline3 address3 line2 line3\ncity town towncity locality addresslocality tref\nfax ffacs telfax telephonefax phonefax\nregion addressregion rhanbarth\nstate_province county state sir\npostal_code postcode zip zipcode codpost";
/** What people put before the name of a field, and behind it. */
export declare const BEFORE: RegExp;
export declare const BEHIND: RegExp;
/** How a key is spelled without capitals, spaces, hyphens, accents and notes in brackets. */
export declare const spelled: (key: string) => string;
/** The field of which a key, as spelled, is another name. `Telephone 2` is one, too. */
export declare function fieldOf(key: string): string;
