import type { Field } from './field.js';

/** Where an organisation is, where it works, and in which languages. */
export const PLACE_FIELDS: readonly Field[] = [
  {
    id: 'location.postal_code',
    en: 'Postcode',
    cy: 'Cod post',
    exact: 'postal code|zip|zip code|pcode|codpost',
    within: 'postcode|postal code|zip code|cod post',
  },
  {
    id: 'location.country',
    en: 'Address country',
    cy: 'Gwlad y cyfeiriad',
    exact: 'country of address|country address',
  },
  {
    id: 'countries',
    en: 'Countries',
    cy: 'Gwledydd',
    exact:
      'country|countries of work|working in|works in|where they work|where it works|' +
      'countries worked in|partner countries|country of operation|countries of operation|' +
      'countries served|nations|gwlad',
    within: 'countries|country|gwledydd|gwlad',
  },
  {
    id: 'languages',
    en: 'Languages',
    cy: 'Ieithoedd',
    exact: 'language|working language|working languages|languages spoken|iaith|iaith waith',
    within: 'languages|language|ieithoedd|iaith',
  },
  {
    id: 'location.address_1',
    en: 'Street',
    cy: 'Stryd',
    exact:
      'address 1|address1|address line 1|line 1|street address|first line of address|' +
      'house number and street|number and street|street and number|street name|road|road name|' +
      'house number|house no|house name|house name or number|house name number|street number|' +
      'street no|building|building name|building number|' +
      'cyfeiriad 1|llinell cyfeiriad 1|enw stryd|enw r stryd|rhif ty|enw ty',
  },
  {
    id: 'location.address_2',
    en: 'Address line 2',
    cy: 'Llinell cyfeiriad 2',
    exact:
      'address 2|address2|line 2|second line of address|address 3|address3|address line 3|line 3|' +
      'locality|cyfeiriad 2|cyfeiriad 3|llinell cyfeiriad 3',
  },
  {
    id: 'location.attention',
    en: 'Attention',
    cy: 'At sylw',
    exact: 'for the attention of|fao',
  },
  {
    id: 'location.city',
    en: 'Town',
    cy: 'Tref',
    exact: 'city|town city|city town|town or city|post town|dinas|tref dinas|tref neu ddinas|place',
    within: 'town or city|town|city',
  },
  {
    id: 'location.state_province',
    en: 'County',
    cy: 'Sir',
    exact: 'state province|state|province|area|local area|shire|county state|council area|ardal',
    within: 'county',
  },
  {
    id: 'location.region',
    en: 'Region',
    cy: 'Rhanbarth',
    exact: 'regions',
  },
  {
    id: 'location.latitude',
    en: 'Latitude',
    cy: 'Lledred',
    exact: 'lat|y coordinate',
    within: 'latitude',
  },
  {
    id: 'location.longitude',
    en: 'Longitude',
    cy: 'Hydred',
    exact: 'long|lng|lon|x coordinate',
    within: 'longitude',
  },
  {
    id: 'location.hours',
    en: 'Opening hours',
    cy: 'Oriau agor',
    exact:
      'hours|opening times|open hours|open times|hours of opening|times of opening|office hours|' +
      'business hours|when open|amserau agor|amseroedd agor|oriau',
    within: 'opening hours|opening times|oriau agor',
  },
  {
    id: 'location.name',
    en: 'Branch',
    cy: 'Cangen',
    exact: 'location name|branch name|site name|office|office name|venue',
  },
  {
    id: 'location.address',
    en: 'Address',
    cy: 'Cyfeiriad',
    exact:
      'addresses|postal address|full address|mailing address|physical address|office address|' +
      'location address|contact address|cyfeiriad post|cyfeiriad llawn',
    within: 'address|cyfeiriad',
  },
];
