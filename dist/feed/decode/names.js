import { slug } from './text.js';

/** What people call the fields of the contract, in small letters without anything between. */
const OTHERS = `
name organisation organization organisationname organizationname orgname enw
alternate_name othername
description about summary disgrifiad
category_ids category categories categori
phones phone tel telephone telephonenumber phonenumber telno mobile ffon
email mail emailaddress ebost
website web url websiteurl webaddress homepage link gwefan
countries country gwlad
address_1 address street cyfeiriad
city town tref
state_province county
postal_code postcode zip`;
let fields;
/** How a key is spelled without capitals, spaces, hyphens and accents. Ours begin with none. */
const spelled = (key) => /^_|.{40}/s.test(key) ? '' : slug(key).replaceAll('-', '');
/** The field of which a key, as spelled, is another name. `Telephone 2` is one, too. */
function fieldOf(key) {
    fields ??= new Map(OTHERS.split('\n').flatMap((line) => {
        const [name = '', ...others] = line.split(' ');
        return others.map((other) => [other, name]);
    }));
    return fields.get(key) ?? fields.get(key.replace(/\d+$/, '')) ?? '';
}

export { OTHERS, fieldOf, spelled };
