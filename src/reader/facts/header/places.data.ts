/** Countries and wider regions as postings write them, with the capitals' and largest hubs' own names where they stand alone. */
export const COUNTRIES: readonly string[] =
  'United States of America|United States|USA|US|U.S.|U.S.A.|America|Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Perú|Ecuador|Uruguay|Costa Rica|Panama|Puerto Rico|United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Spain|España|Portugal|Italy|Italia|Netherlands|The Netherlands|Nederland|Belgium|België|Belgique|Luxembourg|Denmark|Danmark|Sweden|Sverige|Norway|Norge|Finland|Suomi|Iceland|Poland|Polska|Czech Republic|Czechia|Česko|Česká republika|Slovakia|Slovensko|Hungary|Romania|Bulgaria|Greece|Croatia|Serbia|Slovenia|Estonia|Latvia|Lithuania|Ukraine|Україна|Turkey|Türkiye|Cyprus|Malta|Israel|UAE|United Arab Emirates|Saudi Arabia|Qatar|Egypt|Morocco|Nigeria|Kenya|Ghana|Cameroon|South Africa|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Taiwan|Japan|日本|South Korea|Korea|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Australia|New Zealand|Europe|EU|EMEA|APAC|LATAM|Latin America|North America|South America|Asia|Africa|Worldwide|Middle East|Americas|DACH|Nordics|Anywhere in the World'.split(
    '|',
  );

/** States and provinces of the countries whose postings name them most. */
export const REGIONS: readonly string[] =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Karnataka|Maharashtra|Tamil Nadu|Telangana|Haryana|Bayern|Bavaria|Hessen|Nordrhein-Westfalen|Baden-Württemberg|Niedersachsen|Sachsen|Île-de-France|Catalonia|Cataluña|Lombardia|Bay Area|San Francisco Bay Area'.split(
    '|',
  );

/** Two and three letters after a city. */
export const REGION_CODES: readonly string[] =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|ON|QC|BC|AB|MB|SK|NS|NB|NL|NSW|VIC|QLD|TAS|ACT|NT|UK|GB|US|USA|FR|AT|CH|ES|IT|PT|BE|DK|SE|NO|FI|PL|CZ|IE|JP|SG|AU|NZ|BR|MX'.split(
    '|',
  );
