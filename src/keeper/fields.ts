/** What a column of a sheet can hold, and what people call it. */
export interface Field {
  /** The key of the feed; a part of a list behind a dot: `contact.email`, `location.city`. */
  readonly id: string;
  /** Tells columns of one field apart: the type of a telephone, the scheme of an identifier. */
  readonly variant?: string;
  /** Its headings in a sheet that we write. */
  readonly en: string;
  readonly cy: string;
  /** Other headings for it, whole. A `?` after one: only where the cells look like it. */
  readonly exact: string;
  /** What a longer heading, such as a question, says of it. Earlier fields are looked for first. */
  readonly within?: string;
  /** What it is where the sheet has no other column for that. */
  readonly orElse?: string;
}

/** Every field of an organisation: the narrower ones first, for headings that name several. */
export const ORGANIZATION_FIELDS: readonly Field[] = [
  {
    id: 'contact.email',
    en: 'Contact email',
    cy: 'E-bost y cyswllt',
    exact: 'contact email address|email of contact|ebost cyswllt|cyfeiriad ebost cyswllt',
    within: 'contact email|contacts email',
    orElse: 'email',
  },
  {
    id: 'contact.phone',
    en: 'Contact phone',
    cy: 'Ffôn y cyswllt',
    exact: 'contact phone number|contact telephone|contact tel|ffon cyswllt',
    within: 'contact telephone|contact phone|contacts phone|contacts telephone',
    orElse: 'phones',
  },
  {
    id: 'contact.title',
    en: 'Contact role',
    cy: 'Rôl y cyswllt',
    exact: 'contact title|contact job title|contact position|job title|role|position|rol|swydd',
    within: 'job title|your role|swydd',
  },
  {
    id: 'contact.name',
    en: 'Contact name',
    cy: 'Enw’r cyswllt',
    exact: 'contact|contact person|main contact|named contact|lead contact|enw cyswllt|cyswllt',
    within: 'contact name|contact person|contacts name|name of contact|your name|main contact',
  },
  { id: 'logo', en: 'Logo', cy: 'Logo', exact: 'logo url|image|picture|llun', within: 'logo' },
  {
    id: 'checks',
    en: 'Link checks',
    cy: 'Gwiriadau dolenni',
    exact: 'checks',
  },
  {
    id: 'source_text',
    en: 'As first written',
    cy: 'Fel yr ysgrifennwyd',
    exact: 'source text',
  },
  {
    id: 'additional_emails',
    en: 'Other emails',
    cy: 'E-byst eraill',
    exact: 'additional emails|additional email|other email|second email|other email addresses',
  },
  {
    id: 'email',
    en: 'Email',
    cy: 'E-bost',
    exact:
      'email address|email addresses|emails|mail|general email|enquiries email|public email|' +
      'cyfeiriad ebost|cyfeiriad e bost',
    within: 'email|ebost',
  },
  {
    id: 'additional_websites',
    en: 'Other websites',
    cy: 'Gwefannau eraill',
    exact: 'additional websites|additional website|other website|second website|blog',
  },
  {
    id: 'website',
    en: 'Website',
    cy: 'Gwefan',
    exact:
      'web|site|url|www|uri|websites|web address|website address|website url|web page|webpage|' +
      'homepage|home page|link|web link|internet|cyfeiriad gwefan|cyfeiriad y wefan|dolen|y we',
    within: 'website|web address|web page|url|homepage|home page|gwefan|wefan',
  },
  {
    id: 'location.postal_code',
    en: 'Postcode',
    cy: 'Cod post',
    exact: 'postal code|zip|zip code|pcode|codpost',
    within: 'postcode|postal code|zip code|cod post',
  },
  {
    id: 'phones',
    variant: 'fax',
    en: 'Fax',
    cy: 'Ffacs',
    exact: 'fax number|fax no|rhif ffacs',
    within: 'fax|ffacs',
  },
  {
    id: 'phones',
    variant: 'cell',
    en: 'Mobile',
    cy: 'Ffôn symudol',
    exact: 'mobile phone|mobile number|mobile phone number|mobile no|mob|cell|cell phone|symudol',
    within: 'mobile|cell phone|symudol',
  },
  {
    id: 'phones',
    variant: 'textphone',
    en: 'Textphone',
    cy: 'Ffôn testun',
    exact: 'minicom|text phone|typetalk',
    within: 'textphone|minicom',
  },
  {
    id: 'phones',
    variant: 'text',
    en: 'Text messages',
    cy: 'Negeseuon testun',
    exact: 'sms|text number',
  },
  {
    id: 'phones',
    en: 'Phone',
    cy: 'Ffôn',
    exact:
      'phones|telephone|telephones|tel|telephone number|phone number|tel no|telephone no|phone no|' +
      'tel number|landline|switchboard|helpline|contact number|contact no|number?|phone numbers|' +
      'telephone numbers|rhif ffon|rhif|teleffon|rhif cyswllt',
    within: 'telephone|phone|phone number|contact number|helpline|tel|ffon|teleffon',
  },
  {
    id: 'organization_identifiers',
    variant: 'GB-CHC',
    en: 'Charity number',
    cy: 'Rhif elusen',
    exact: 'registered charity number|charity no|charity registration number|charity registration',
    within: 'charity number|charity no|rhif elusen',
  },
  {
    id: 'organization_identifiers',
    variant: 'GB-COH',
    en: 'Company number',
    cy: 'Rhif cwmni',
    exact: 'registered company number|company no|company registration number',
    within: 'company number|rhif cwmni',
  },
  {
    id: 'organization_identifiers',
    en: 'Identifiers',
    cy: 'Dynodwyr',
    exact: 'organisation identifiers|organisation identifier|registration number',
  },
  {
    id: 'parent_organization_id',
    en: 'Parent organisation',
    cy: 'Rhiant-sefydliad',
    exact:
      'parent organisation id|parent|parent id|part of|umbrella organisation|run by|managed by',
    within: 'parent organisation|umbrella organisation',
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
      'house number and street|number and street|cyfeiriad 1|llinell cyfeiriad 1',
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
  {
    id: 'category_ids',
    en: 'Category',
    cy: 'Categori',
    exact:
      'categories|category id|category ids|type|types|kind|sector|theme|themes|topic|topics|' +
      'section|organisation type|type of organisation|categoriau|math|math o sefydliad|thema|adran',
    within: 'category|categories|type of organisation|kind of organisation|theme|categori',
  },
  {
    id: 'phases',
    en: 'Phases',
    cy: 'Cyfnodau ysgol',
    exact:
      'phase|school phase|school phases|education phase|key stage|key stages|age group|age groups|' +
      'ages|age range|cyfnod|cyfnodau|cyfnod ysgol|grwp oedran',
    within: 'phase|phases|key stage|key stages|age group|age groups|age range|cyfnod',
  },
  {
    id: 'offers',
    en: 'Offers',
    cy: 'Yr hyn a gynigir',
    exact:
      'offer|what they offer|what it offers|what is offered|help offered|support offered|' +
      'type of support|type of help|cynnig|cynigion',
    within: 'offer|offers|offered|gynigir|cynnig',
  },
  {
    id: 'services',
    en: 'Services',
    cy: 'Gwasanaethau',
    exact: 'service|service name|programmes|programme|projects|gwasanaeth',
  },
  {
    id: 'description',
    en: 'Description',
    cy: 'Disgrifiad',
    exact:
      'about|about us|about them|summary|details|what they do|what we do|what it does|info|' +
      'information|blurb|overview|short description|full description|profile|text|' +
      'ynglyn a|amdanom ni|crynodeb|gwybodaeth|manylion',
    within:
      'description|describe|what you do|what do you do|what does your organisation do|' +
      'about your organisation|about the organisation|summary|disgrifiad|disgrifiwch',
  },
  {
    id: 'alternate_name',
    en: 'Also known as',
    cy: 'Enw arall',
    exact:
      'alternate name|alternative name|other name|other names|known as|aka|acronym|abbreviation|' +
      'short name|trading name|trading as',
    within: 'also known as|acronym|alternative name|other name|enw arall',
  },
  {
    id: 'name_source',
    en: 'Name source',
    cy: 'Ffynhonnell yr enw',
    exact: '',
  },
  {
    id: 'status',
    en: 'Status',
    cy: 'Statws',
    exact: 'active|organisation status',
  },
  {
    id: 'alert',
    en: 'Alert',
    cy: 'Rhybudd',
    exact: 'alerts|warning|notice|important notice',
  },
  {
    id: 'assured_date',
    en: 'Checked on',
    cy: 'Gwiriwyd ar',
    exact:
      'assured date|checked|date checked|last checked|reviewed|last reviewed|date reviewed|' +
      'verified|last verified|date verified|dyddiad gwirio|gwiriwyd',
  },
  {
    id: 'last_modified',
    en: 'Last changed',
    cy: 'Newidiwyd ddiwethaf',
    exact: 'last modified|modified|updated|last updated|date updated|diweddarwyd',
  },
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'organisation id|org id|ref|reference' },
  {
    id: 'name',
    en: 'Name',
    cy: 'Enw',
    exact:
      'organisation|organisations|organisation name|org name|org|name of organisation|' +
      'name of the organisation|organisations name|display name|title|charity|charity name|' +
      'company|company name|group|group name|partner|partner name|partner organisation|provider|' +
      'provider name|school|school name|agency|sefydliad|sefydliadau|enw sefydliad|enwr sefydliad',
    within: 'name|enw|organisation called',
  },
];

/** The texts that a feed can have in several languages. */
export const TRANSLATED: ReadonlySet<string> = new Set([
  'name',
  'alternate_name',
  'description',
  'alert',
  'title',
  'text',
]);

export const CATEGORY_FIELDS: readonly Field[] = [
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'category id' },
  { id: 'name', en: 'Name', cy: 'Enw', exact: 'category|category name|categori' },
  { id: 'description', en: 'Description', cy: 'Disgrifiad', exact: '' },
  { id: 'parent_id', en: 'Parent category', cy: 'Rhiant-gategori', exact: 'parent|parent id' },
  { id: 'term_uri', en: 'Term URI', cy: 'URI y term', exact: 'uri' },
];

export const TIP_FIELDS: readonly Field[] = [
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'tip id' },
  { id: 'title', en: 'Title', cy: 'Teitl', exact: 'heading' },
  { id: 'text', en: 'Text', cy: 'Testun', exact: 'tip|tips|advice' },
  { id: 'applies_to', en: 'Applies to', cy: 'Yn berthnasol i', exact: '' },
  { id: 'source_text', en: 'As first written', cy: 'Fel yr ysgrifennwyd', exact: 'source text' },
];
