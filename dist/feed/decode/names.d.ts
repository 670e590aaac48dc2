/** Other names for the fields of the contract, in lower case without separators. */
export declare const OTHERS = "\nname organisation organization org nameoforganisation nameoforganization title enw\nalternate_name othername alsoknownas acronym\ndescription about aboutus summary disgrifiad\ncategory_ids category categories categori categoriau\nphones phone tel telephone contactnumber mobile landline helpline ffon\nemail mail ebost\nwebsite web url websiteurl webpage homepage link gwefan\ncountries country countryname gwlad gwledydd\nlanguages language iaith ieithoedd\nlocations location lleoliad\naddresses physicaladdress physicaladdresses postaladdress postaladdresses\naddress_1 address addressline street streetaddress fulladdress line cyfeiriad\naddress_2 addressline2 addressline3 addressline4 address3 address4 line2 line3\ncity town towncity locality addresslocality tref\nfax ffacs telfax telephonefax phonefax facsimile telefax\ntextphone minicom typetalk ffontestun\nsms textmessage textmessages\ntype types kind phonetype numbertype linetype\nregion addressregion rhanbarth\nstate_province county state sir\npostal_code postcode zip zipcode codpost\nphases phase\nlogo logourl\nlast_modified lastupdated";
/** What people add before and after the name of a field. */
export declare const BEFORE: RegExp;
export declare const BEHIND: RegExp;
/** A key without capitals, spaces, hyphens, accents and notes in brackets. */
export declare const spelled: (key: string) => string;
/** The field that a key, in this form, is another name for. `Telephone 2` is one, too. */
export declare function fieldOf(key: string): string;
