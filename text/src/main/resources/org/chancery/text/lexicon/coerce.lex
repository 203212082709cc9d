# Repression short of violence: arrests, seizures, bans, censorship, curfews, martial law,
# deportation, aid withheld, cyber attacks, disinformation.
# Assembled by hand; GPL-3.0-or-later.
#
# Sanctions imposed and verdicts are SANCTION by PLOVER's manual and stand there; where its crosswalk
# from CAMEO says otherwise, the patterns stand again in cameo.lex.

# --- Arrest -----------------------------------------------------------------------------------------

[COERCE/arrest]
arrest !{attention, decline, fall, slide, development, growth, spread, erosion, decay}  > obj, in
arrest/n !{cardiac, heart}                                    > of, in
detain                                                        > obj, in
detention/n                                                   > of, in, against
apprehend                                                     > obj
apprehension/n of:{@c_people, @c_suspects, @c_militia}        > of
capture {@c_suspects, @c_militia, @c_officials, @c_activists, @c_troops, militant}  > obj, in
capture/n of:{@c_suspects, @c_militia, @c_officials}          > of
nab|nick {@c_people, @c_suspects, @c_militia, @c_officials}   > obj
jail|imprison|incarcerate|intern                              > obj, in
imprisonment|incarceration|jailing|internment/n               > of, in
round +up                                                     > obj, in
roundup|round_up/n mod:{mass, police}                         > of
take into:{custody, detention, captivity}                     > obj
hold in:{custody, detention, prison, jail, cell, captivity, confinement}  > obj
hold +incommunicado                                           > obj
hold without:{charge, trial}                                  > obj
keep in:{custody, detention, prison, jail}                    > obj
remand                                                        > obj
put behind:{bar}                                              > obj
throw into:{prison, jail}                                     > obj
put under:{house_arrest}                                      > obj
place under:{house_arrest, arrest}                            > obj
house_arrest/n                                                > of
confine to:{house, home, barracks, prison}                    > obj
pick +up {@c_suspects, @c_activists, @c_officials}            > obj
haul +away                                                > obj
haul +off                                                > obj
issue {warrant, arrest_warrant}                               > for, against
warrant/n mod:{arrest, production, detention}                 > for, against, of
implement|execute {arrest_warrant, warrant}                   > for, against, of
arrest_warrant/n                                              > for, against
manhunt/n                                                     > for
hunt|hunt +down {@c_suspects, @c_militia}                     > obj
interrogate|strip_search|frisk                                > obj
interrogation/n                                               > of
prosecute                                                     > obj
court_martial|court_martial                                   > obj

# --- Property, ships, ground ---------------------------------------------------------------------------

[COERCE/seize]
seize !{opportunity, chance, moment, initiative, day, on, upon}  > obj, from, of, in
seize {@c_assets}                                             > obj, of, from, in
seizure/n !{epileptic}                                        > of, from
confiscate|impound|expropriate|nationalise|nationalize|requisition|appropriate|sequester  > obj, from, of
confiscation|expropriation|nationalisation|nationalization|requisition|appropriation/n  > of, from
freeze {asset, account, fund, property, bank_account, deposit, holding}  > of, obj
freeze/n mod:{asset}                                          > on, against, of
asset_freeze/n                                                > on, against
intercept|board|impound|commandeer {@c_vessels, cargo, shipment, consignment}  > obj, of, from, to
raid {home, house, office, headquarters, headquarter, newsroom, apartment, residence, newspaper, studio, premises, shop, business, mosque, church, ngo, bank, company, station, party}  > obj, of, in
raid/n mod:{police, dawn, security, immigration, tax, drug}   > on, at, against, in
raid/n on:{home, house, office, headquarters, newsroom, apartment, premises, newspaper, organization, organisation}  > on, of
search {home, house, office, premises, apartment, vessel, ship, headquarters}  > obj, of
ransack {home, house, office, premises}                       > obj, of
occupy !{post, position, seat, mind, time, throne, place}     > obj, in
occupation/n !{job}                                           > of, in
annex                                                         > obj, from
annexation/n                                                  < by, from, poss > of, in, poss
colonise|colonize                                             > obj
settlement/n mod:{illegal}                                    > in, on
grab|usurp {land, territory, power}                           > in, from, of
land_grab/n                                                   > in
overthrow|oust|topple|depose|unseat|dethrone                  > obj, from
overthrow|ouster|toppling/n                                   > of
seize {power}                                                 > from, in
stage {coup, putsch}                                          > against, in
coup|putsch|coup_d'etat/n                                     > against, in, of
evict|dispossess                                              > obj, from
eviction/n                                                    > of, from
demolish {house, home, structure, building, hut, shack}  subj:{authority, municipality, government, bulldozer, city}  > of, in, obj

# --- Bans, closures, limits ------------------------------------------------------------------------------

[COERCE/restrict]
ban {@c_parties}                                              > obj, of, from, by, in
ban                                                           > obj, from, of
ban/n on                                                      > on, from, of
ban/n mod:{travel, entry, flight, trade, import, export, blanket, visa, total, driving, overflight}  > on, against, for, of, from
outlaw|proscribe|prohibit|criminalise|criminalize|blacklist   > obj, of, in
prohibition|proscription/n                                    > of, on
restrict !{diet, calorie}                                     > obj, of, in, to
restriction|curb|clampdown/n on                               > on, in, against
curb|curtail|stifle|repress|suppress|muzzle|trample {right, freedom, liberty, dissent, opposition, speech, protest, press, activity, movement, press_freedom, civil_society, access, ngo, democracy}  > obj, of, in
suppression|repression/n                                      > of, in, against, on
repress|oppress|persecute|subjugate                           > obj, in
persecution|oppression/n                                      > of, against, in
discriminate against                                          > against
discrimination/n against                                      > against
limit {right, freedom, movement, access, activity, travel, entry, import, export}  > obj, of, to, in
crack +down                                                   > on, against, in
crackdown|clampdown|clamp_down|crack_down/n                   > on, against, in, of
clamp +down                                                   > on, against, in
tighten|step {restriction, control, border_control, grip, noose}  > on, over, against, at, with
impose|reimpose|enforce|introduce|slap|extend|tighten|maintain {restriction, ban, travel_ban, curb, quarantine, lockdown, lock_down, control, limit, moratorium, visa_ban}  > on, against, in, for, over, upon, across
lockdown|quarantine/n                                         > in, of, on, across
close|shut|seal|block|blockade|barricade {@c_borders, crossing_point, entry_point, border_point, checkpoint}         > with, to, between, of, from, against, into, obj
close|shut|seal +down {@c_borders, party, organisation, organization, ngo, charity, school, office}  > with, to, of, from, obj, in
close|seal +off {@c_borders, area, town, city, village, district}  > with, to, from, obj
cordon +off                                                   > obj
closure/n of:{@c_borders, office, newspaper, school, mosque, embassy, media, organisation, organization}  > with, to, of, in
closing/n of:{@c_borders, office, newspaper}                  > with, to, of, in
shut +out                                                     > obj
dissolve {parliament, assembly, party, union, legislature, council, senate, organisation, organization}  > obj, of, in
disband|deregister|de_register {party, organisation, organization, ngo, union, movement, opposition}  > obj
dissolution/n of:{parliament, party, assembly}                > of
suspend {constitution, parliament, party, election, right, licence, license, assembly, legislature, habeas_corpus, judge, lawmaker}  > of, in, obj
revoke|strip|cancel|rescind|withdraw {citizenship, passport, licence, license, accreditation, residency, permit, visa, status, autonomy, immunity, nationality, right, registration}  > of, from, for, obj, in
strip of:{citizenship, nationality, immunity, right, title, passport, power, status, licence, license}  > obj
revocation/n of:{citizenship, licence, license, visa, status, autonomy}  > of
annul|rig|falsify|steal|cancel|postpone {election, vote, poll, result, ballot, referendum}  > in, of
disqualify                                                    > obj
disqualification/n                                            > of
purge                                                         > obj, of, from, in
purge/n                                                       > of, in, against
bar {@c_people, candidate, candidate, party, opposition, politician, journalist, observer, @c_officials, @c_activists} from  > obj, of
force {@c_people, @c_officials, resident} +out                > obj, from, of
force to:{land, flee, leave, resign, close, quit, retreat, abandon, surrender, confess, divert, relocate, shut, stop}  > obj
force +out                                                    > obj, of, from
force out:{country, office, home}                             > obj
force into:{exile, hiding, labour, labor}                     > obj
coerce|intimidate|harass|blackmail|cow|persecute|terrorise|browbeat|bully|victimise|victimize  > obj, in
intimidation|harassment|coercion|blackmail/n                  > of, against
terrorise|hound                                               > obj
stalk|spy +on                                                 > on, obj
spy on                                                        > on
wiretap|bug|eavesdrop|surveil                                 > obj, on
surveillance|espionage|spying|wiretapping|eavesdropping/n     > of, on, against
tap {phone, telephone, call}                                  > of
monitor {phone, communication, dissident, call, e-mail}       > of
block {road, aid, convoy, access, delivery, supply, shipment, passage, entry, humanitarian_aid, import, export, ship, border, highway, route}  subj:{troop, army, government, authority, force, soldier, police}  > to, for, into, from, obj, of
block {aid, convoy, humanitarian_aid, relief, shipment, entry, passage, import, export}  > to, for, into, from, obj, of
cut +off {electricity, water, power, internet, phone, telephone, food, fuel, gas, road, mobile_phone}  > to, in, from, for
cut {electricity, water, internet, power, phone_line}         > to, in, for
turn +off {tap, electricity, water, gas}                      > to
conscript|draft|press_gang {@c_people}                        > obj
designate as:{terrorist, organization, organisation, group, agent, enemy, sponsor}  > obj
designate {terrorist}                                         > obj
designation/n as:{terrorist, organization, organisation, group}  > of
declare {persona_non_grata}                                   > obj
tax|levy {tax, tariff, duty, toll}                            > on, against, upon
hold to:{ransom}                                              > obj
extort                                                        > from, obj
extortion/n                                                   > of, from
separate {child, family} from                                 > of, from, obj

# Blockades.
blockade                                                      > obj
impose|enforce|tighten|maintain|clamp {blockade, siege, naval_blockade, land_blockade}  > on, against, in, around, of
blockade/n                                                    > of, on, against, around, in

# --- Press and net -----------------------------------------------------------------------------------------

[COERCE/censor]
censor                                                        > obj, of, in
censorship/n                                                  > of, in, on, against
ban|shut|close|suspend|block|silence|gag|muzzle|outlaw|prohibit|restrict {@c_media}  > obj, of, in, from, by
shut|close +down {@c_media}                                   > obj, of, in
suspend {publication, broadcasting, broadcast}                > of, by, in
take off:{air}                                                > obj
take +down {@c_media, post}                                   > obj, of
jam {broadcast, signal, radio, transmission, radar, gps}      > of, from
cut|disrupt|throttle|shut {internet, network, broadcast, phone, communication, internet_access, social_media}  > in, across, to, of
blackout|shutdown/n mod:{internet, communication, media, news, information, telecommunications}  > in, of, across, on
gag                                                           > obj
pull {broadcast, programme, program, channel, plug}           > of, on
ban from:{print, publish, report, broadcast, cover, air}      > obj
ban ing                                                       > obj, from

# --- Curfew, martial law ---------------------------------------------------------------------------------------

[COERCE/curfew]
impose|declare|order|announce|extend|enforce|slap|introduce|clamp|reimpose|re-impose|tighten|put|prolong {curfew}  > in, on, across, throughout, over, for, upon, at
curfew/n                                                      > in, on, across, throughout, over, for, upon, of
place|put under:{curfew}                                      > obj
ban|prohibit|forbid|outlaw {protest, demonstration, rally, gathering, assembly, march, public_gathering}  > in, by, of, at

[COERCE/martial-law]
impose|declare|proclaim|order|announce|extend|introduce|enforce {martial_law, emergency_rule, military_rule, state_of_emergency, state_of_siege, emergency_law, direct_rule}  > in, on, across, throughout, over, for
declare|impose|proclaim|announce|extend|order|decree|prolong|call {state} of:{emergency, siege, exception, war, alarm, calamity}  > in, on, across, throughout, over, for
declare|impose|proclaim|announce|extend|order|decree {emergency}  > in, on, across, throughout, over, for
martial_law/n                                                 > in, on, across, over
state/n of:{emergency, siege, exception}                      > in, on, across, over
place|put under:{martial_law, emergency_rule, military_rule, direct_rule}  > obj

# --- Out of the country -------------------------------------------------------------------------------------------

[COERCE/deport]
deport                                                        > obj, from, to
deportation/n                                                 > of, from, to
expel {migrant, refugee, immigrant, asylum_seeker, asylum_seeker, @c_people, minority, population, alien, student, resident, family}  > obj, from
expulsion/n of:{migrant, refugee, immigrant, population, people, minority, civilian}  > of, from
repatriate +forcibly                                          > obj, to
repatriation/n mod:{forced, forcible, involuntary}            > of, to
return +forcibly                                              > obj, to
exile|banish                                                  > obj, from, to
displace !{emission, oil, coal, worker}                       > obj, from, in
displacement/n mod:{forced, mass, forcible}                   > of, from, in
uproot {@c_people, family, community}                         > obj, from
turn +back {migrant, refugee, boat, asylum_seeker, @c_vessels}  > obj, at
push +back {migrant, refugee, boat, asylum_seeker}            > obj, to, at
pushback|push_back/n                                          > of
drive from:{home, land, village}                              > obj
relocate +forcibly                                            > obj

# --- Help held back ---------------------------------------------------------------------------------------------------

[COERCE/withhold]
withhold                                                      > from, of, to, obj
deprive                                                       > obj
deprivation/n                                                 > of
starve                                                        > obj
starvation/n mod:{deliberate, forced}                         > of, in
obstruct|hamper|hinder|impede|block {aid, relief, delivery, access, investigation, inspector, convoy, humanitarian_aid, access}  > to, of, into, for, by, in
obstruction/n                                                 > of, to

# --- Computers, lies -----------------------------------------------------------------------------------------------------

[COERCE/cyber]
hack !{death, limb} into                                      > into, of
hack {@c_media, computer, system, server, e-mail, email, account, database, network, election, phone, grid, campaign, data, infrastructure, bank, satellite}  > obj, of, in
hack/n                                                        > of, on, against, into
hacking/n                                                     > of, against, into
cyberattack|cyber_attack|cyber_assault|cyber_warfare|cyberwarfare|cyber_war|cyberwar|cyber_espionage|cyberespionage|cyber_operation|cyber_offensive|cyber_strike/n  > on, against, at, in, of
attack|assault|warfare|campaign|operation|espionage|intrusion|strike|offensive|raid/n mod:{cyber, ransomware, denial_of_service, ddos, phishing, malware, hacking, computer, online}  > on, against, at, in, of, into
infect with:{malware, virus, spyware, ransomware}             > obj
breach {network, system, server, database, account, firewall}  > of, obj, at
breach/n mod:{data, security, network}                        > of, at
steal {data, secret, information, file, e-mail, code, technology, document, design}  > from, of
theft/n mod:{data, intellectual_property, cyber}              > of, from
leak {document, e-mail, file, data}                           > of, from
deface {website, site, page}                                  > of

[COERCE/misinformation]
spread|disseminate|peddle|circulate|plant|publish {disinformation, misinformation, propaganda, rumour, rumor, fake_news, falsehood, lie, conspiracy_theory}  > about, against, in, on, to, among
disinformation|misinformation|propaganda/n                    > about, against, in, on
campaign/n mod:{disinformation, misinformation, propaganda, smear, influence}  > against, about, in, on
meddle|interfere in:{election, vote, referendum, affair, politics, process, campaign, matter}  > in, of, with
meddling|interference/n                                       > in, with, of
meddle                                                        > in
smear                                                         > obj
doctor {video, photo, document}                               > of
