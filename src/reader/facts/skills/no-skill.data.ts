/** Capitalised words and acronyms that stand in requirements and are no skill: places, schools, employers' talk. */
export const NO_SKILL: ReadonlySet<string> = new Set(
  (
    'us usa u.s u.k uk eu emea apac latam na uae nyc la sf dc ny ca tx fl ga il ma nj pa va wa md nc oh mi co az or ' +
    'ceo cto cfo coo cio cmo vp svp evp hr it pr pm po ba r&d am est pst cst mst edt pdt cet gmt utc eod eow asap tbd tba nda ' +
    'phd ph.d bs b.s ba b.a ms m.s ma m.a mba bsc msc b.sc m.sc beng meng btech mtech b.tech jd md gpa ged bsee msee bscs bfa mfa aa bba edd stem dds dvm ' +
    'eoe eeo aa/eeo ada pto 401k dei esg kpi kpis roi b2b b2c d2c saas paas iaas smb smbs oem oems faq ok id ids pc pcs tv av ngo ngos ' +
    'i we you our your the a an and or in of to for with as at on by from this that these those if when while must should will can may is are be has have ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'bachelor bachelors master masters degree university college school diploma computer science engineering mathematics math physics statistics economics business finance accounting marketing engineering information technology systems ' +
    'experience ability strong excellent knowledge skills skill proficiency proficient familiarity understanding minimum required preferred plus bonus years year demonstrated proven good great solid working advanced basic ' +
    'united states america canada europe asia africa australia india germany france london york angeles francisco washington american european north south east west new ' +
    'fortune inc llc ltd gmbh corp company team department role position job candidate candidates applicants client clients customer customers ' +
    'ideal senior junior lead staff principal manager director engineer developer analyst designer consultant specialist coordinator administrator scientist architect intern ' +
    'iq eq covid covid-19 dod doe nasa fbi cia va ts ts/sci sci mos dob ssn ein w2 1099 c2c h1b opt cpt gc usc ' +
    'problem-solving self-starter self-motivated detail-oriented time-management multi-tasking hands-on on-site on-call full-time part-time e.g i.e etc eg ie vs ' +
    'platform platforms nice currently previously internet switches switching deep environmental following ability must-have tools tool software hardware network networks system frameworks framework languages language programming development testing methodologies additional additionally other others various both either all any some more most many much also not only no non using use used including such like e.g prior proven ability excels able familiar fluent comfortable passion passionate interest highly self detail team work works worked working knowledge communication written verbal interpersonal leadership management project projects product products service services sales support operations business-development healthcare industry government federal state local security clearance citizen citizenship license licensed certification certified certificate training background education high school equivalent related field degree-level ' +
    'web cloud electrical mechanical instrumentation civil industrial chemical architecture iso law core llm foreign native bilingual arts nursing math mathematics biology chemistry physics economics psychology law app store big cpu gpu database databases data rv diploma ' +
    'cs microsoft ibm meta compliance performance infrastructure monitoring automation analytics integrations machine risk fraud pro se multitask fintech healthtech edtech proptech os cx neurips nips icml iclr cvpr iccv eccv acl emnlp naacl aaai ijcai kdd tpami www sigir siggraph interspeech icassp aistats recsys osdi lb lbs kg km mph ft hrs hr min max no yes eastern pacific central mountain pros ii iii iv vi am pm mm k m bn ip ot it/ot qa/qc hq sme smes raci sla slas p&l rfp rfps rfi mvp poc r/d f&b fmcg cpg'
  )
    .split(' ')
    .filter(Boolean),
);
