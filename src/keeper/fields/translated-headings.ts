/**
 * Headings in the other languages of the interface, for each field, which may have a variant behind
 * a colon: French, Spanish, Polish, Portuguese, Romanian; Irish, Gaelic; Ukrainian; Arabic, Urdu;
 * Hindi, Bengali, Punjabi; Somali, Swahili, Amharic.
 */
const HEADINGS = `
name: nom|nom de l'organisation|nom de l'association|nom de l'école|organisme|association|raison sociale|etablissement|nombre|nombre de la organizacion|organizacion|asociacion|entidad|centro|nazwa|nazwa organizacji|nazwa szkoly|organizacja|szkola|instytucja|nome|nome da organizacao|organizacao|instituicao|nume|denumire|numele organizatiei|organizatie|ainm|ainm na heagraiochta|eagraiocht|buidheann|ainm na buidhne|назва|назва організації|організація|الاسم|اسم المنظمة|المنظمة|المؤسسة|نام|تنظیم کا نام|تنظیم|नाम|संगठन|संस्था|নাম|সংগঠন|প্রতিষ্ঠান|ਨਾਂ|ਨਾਮ|ਸੰਸਥਾ|magaca|magaca ururka|urur|jina|jina la shirika|shirika|ስም|ድርጅት|የድርጅቱ ስም
alternate_name: sigle|acronyme|siglas|acronimo|skrot|sigla|acronim
description: presentation|descriptif|descripcion|resumen|opis|descricao|resumo|descriere|cur sios|tuairisgeul|опис|الوصف|وصف|تفصیل|وضاحت|विवरण|বিবরণ|বর্ণনা|ਵੇਰਵਾ|sharaxaad|faahfaahin|maelezo|መግለጫ
category_ids: categorie|domaine|thematique|secteur|categoria|tipo|kategoria|rodzaj|typ|catagoir|roinn seorsa|категорія|тип|الفئة|التصنيف|زمرہ|श्रेणी|বিভাগ|ਸ਼੍ਰੇਣੀ|qaybta|aina|ምድብ
email: courriel|adresse e mail|adresse email|adresse electronique|mel|correo|correo electronico|direccion de correo|adres e mail|adres email|poczta elektroniczna|endereco de email|correio eletronico|adresa de email|posta electronica|riomhphost|seoladh riomhphoist|post d|puist d|електронна пошта|ел пошта|пошта|البريد الإلكتروني|البريد الالكتروني|ایمیل|ای میل|ईमेल|ई मेल|ইমেইল|ই মেইল|ਈਮੇਲ|iimayl|iimeyl|barua pepe|ኢሜይል|ኢሜል
website: site web|site internet|page web|adresse du site|sitio web|pagina web|pagina de internet|strona internetowa|strona www|strona|witryna|site|sitio|pagina|suiomh greasain|suiomh|larach lin|веб сайт|вебсайт|сайт|الموقع الإلكتروني|الموقع|ویب سائٹ|वेबसाइट|ওয়েবসাইট|ਵੈੱਬਸਾਈਟ|degelka|mtandao|tovuti|ድረ ገጽ
phones: numero de telephone|telefono|numero de telefono|tfno|telefon|numer telefonu|nr telefonu|telefon stacjonarny|telefone|numar de telefon|fon|guthan|teileafon|uimhir theileafoin|aireamh fon|телефон|номер телефону|الهاتف|رقم الهاتف|هاتف|فون|فون نمبر|ٹیلی فون|फोन|फ़ोन|दूरभाष|फ़ोन नंबर|ফোন|ফোন নম্বর|ਫ਼ੋਨ|ਫ਼ੋਨ ਨੰਬਰ|telefoon|taleefan|taleefoon|simu|namba ya simu|ስልክ|ስልክ ቁጥር
phones:cell: portable|telephone portable|movil|telefono movil|celular|komorka|telefon komorkowy|tel kom|telemovel|telefon mobil|fon poca|fon laimhe|мобільний|мобільний телефон|الجوال|الهاتف المحمول|موبائل|मोबाइल|মোবাইল|ਮੋਬਾਈਲ
phones:fax: telecopie|telecopieur|faks|faics|факс|الفاكس|فیکس|फ़ैक्स|ফ্যাক্স
contact.name: personne a contacter|interlocuteur|persona de contacto|contacto|osoba kontaktowa|osoba do kontaktu|kontakt|pessoa de contacto|pessoa de contato|persoana de contact|duine teagmhala|контактна особа|جهة الاتصال|संपर्क व्यक्ति
contact.title: fonction|poste|cargo|puesto|stanowisko|funcao|functie|посада|الوظيفة|पद
location.address: adresse|adresse postale|direccion|domicilio|adres|adres pocztowy|endereco|morada|adresa|seoladh|seoladh poist|адреса|العنوان|پتہ|पता|ঠিকানা|ਪਤਾ|ciwaanka|anwani|አድራሻ
location.address_1: rue|numero et rue|calle|ulica|ulica i numer|rua|strada|sraid|sraid agus uimhir|вулиця|الشارع|सड़क
location.city: ville|commune|localite|ciudad|localidad|municipio|poblacion|miasto|miejscowosc|cidade|localidade|oras|localitate|baile|baile mor|cathair|місто|населений пункт|المدينة|شہر|शहर|শহর|ਸ਼ਹਿਰ|magaalada|mji|jiji|ከተማ
location.state_province: departement|provincia|wojewodztwo|powiat|distrito|judet|contae|siorrachd|область|المحافظة|ضلع|जिला|জেলা|ਜ਼ਿਲ੍ਹਾ|gobolka|mkoa
location.postal_code: code postal|cp|codigo postal|kod pocztowy|kod|cod postal|cod poist|eirchod|cod puist|поштовий індекс|індекс|الرمز البريدي|پوسٹ کوڈ|पिन कोड|পোস্ট কোড|ਪਿੰਨ ਕੋਡ
countries: pays|pais|paises|kraj|kraje|tara|tari|tir|tiortha|duthaich|країна|країни|البلد|الدولة|البلدان|ملک|देश|দেশ|ਦੇਸ਼|waddanka|dalka|nchi|አገር
languages: langue|langues|idioma|idiomas|lengua|jezyk|jezyki|lingua|linguas|limba|limbi|teanga|teangacha|canan|мова|мови|اللغة|اللغات|زبان|भाषा|ভাষা|ਭਾਸ਼ਾ|luqadda|lugha|ቋንቋ`;

const byField: ReadonlyMap<string, readonly string[]> = new Map(
  HEADINGS.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [key = '', names = ''] = line.split(': ');
      return [key, names.split('|')];
    }),
);

/** What a field is called in other languages than English and Welsh. */
export const translatedHeadings = (id: string, variant?: string): readonly string[] =>
  byField.get(variant ? `${id}:${variant}` : id) ?? [];
