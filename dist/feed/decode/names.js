import { slug } from './text.js';

/** Other names for the fields of the contract, in lower case without separators. */
const OTHERS = `
name organisation organization org nameoforganisation nameoforganization company title enw
alternate_name othername alsoknownas acronym legalname
description about aboutus summary disgrifiad
category_ids category categories categori categoriau
phones phone tel telephone contactnumber mobile landline helpline ffon
email mail ebost emails
website web url websiteurl webpage homepage link gwefan websites
country addresscountry
countries country countryname gwlad gwledydd areaserved
contacts contactpoint contactpoints
title contacttype department jobtitle
additional_websites sameas
languages language iaith ieithoedd knowslanguage availablelanguage
locations location lleoliad
addresses physicaladdress physicaladdresses postaladdress postaladdresses
address_1 address addressline street streetname road house streetaddress fulladdress line cyfeiriad
address_2 address2 addressline2 addressline3 addressline4 address3 address4 address5 line2 line3
city town towncity posttown locality addresslocality tref
fax ffacs telfax telephonefax phonefax facsimile telefax
textphone minicom typetalk ffontestun
sms textmessage textmessages
type types kind phonetype numbertype linetype
region addressregion rhanbarth
state_province county state sir
postal_code postcode zip zipcode codpost
phases phase
logo logourl
last_modified lastupdated`;
/** What people add before and after the name of a field. */
const BEFORE = /^(?:(?:organi[sz]ation|org|charity|contact|correspondence|enquir(?:y|ies)|general|head|main|mobile|office|primary|registered|rhif|school)(?=[a-z]{3})){1,2}/;
const BEHIND = /(?:no|number|address|code)$/;
let fields;
/** A key without capitals, spaces, hyphens, accents and notes in brackets. */
const spelled = (key) => /^[a-z]{1,39}$/.test(key)
    ? key
    : /^_|.{40}/s.test(key)
        ? ''
        : slug(key.replace(/\(.*/s, '')).replaceAll('-', '');
/** The field that a key, in this form, is another name for. `Telephone 2` is one, too. */
function fieldOf(key) {
    fields ??= new Map(OTHERS.split('\n').flatMap((line) => {
        const [name = '', ...others] = line.split(' ');
        return others.map((other) => [other, name]);
    }));
    const known = (name) => fields?.get(name) ?? fields?.get(name.replace(BEHIND, ''));
    const name = key.replace(/\d+$/, '');
    const rest = name.replace(BEFORE, '');
    // The name of a contact person is not the name of the place.
    return (fields.get(key) ??
        fields.get(key.replace(BEFORE, '')) ??
        known(name) ??
        (name === 'contactname' ? '' : (known(rest) ?? rest.replace(BEHIND, ''))));
}

export { BEFORE, BEHIND, OTHERS, fieldOf, spelled };
