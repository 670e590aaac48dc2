import { slug } from './text.js';

/** What people call the fields of the contract, in small letters without anything between. */
export const OTHERS = `
name organisation organization organisationname organizationname orgname enw
alternate_name othername
description about summary disgrifiad
category_ids category categories categori
phones phone tel telephone telephonenumber phonenumber telno phoneno contactnumber mobile ffon
email mail emailaddress contactemail ebost
website web url websiteurl webaddress homepage link gwefan
countries country countryname gwlad
address_1 address addressline street cyfeiriad
address_2 addressline2
city town towncity tref
fax faxnumber faxno ffacs
state_province county
postal_code postcode zip`;

let fields: Map<string, string> | undefined;

/** How a key is spelled without capitals, spaces, hyphens, accents and notes in brackets. */
export const spelled = (key: string): string =>
  /^_|.{40}/s.test(key) ? '' : slug(key.replace(/\(.*/s, '')).replaceAll('-', '');

/** The field of which a key, as spelled, is another name. `Telephone 2` is one, too. */
export function fieldOf(key: string): string {
  fields ??= new Map(
    OTHERS.split('\n').flatMap((line) => {
      const [name = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, name]);
    }),
  );
  return fields.get(key) ?? fields.get(key.replace(/\d+$/, '')) ?? '';
}
