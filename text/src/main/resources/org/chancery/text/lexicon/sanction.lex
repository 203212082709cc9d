# Relations cut or cut back: ties, aid and trade stopped, envoys recalled and expelled, missions
# and peacekeepers withdrawn, treaties left, talks broken off.
# Assembled by hand; GPL-3.0-or-later.
#
# By PLOVER's manual sanctions imposed and verdicts stand here too; its crosswalk from CAMEO puts
# them under COERCE and ACCUSE, for which see cameo.lex.

# --- Cut back, cut off ----------------------------------------------------------------------------------

[SANCTION/discontinue]
sever|cut|break|downgrade|suspend|freeze|end|scale|reduce|curtail|terminate|halt|discontinue|rupture|breach|lower {@c_relations}  > with, to, between, obj, of
sever|cut|break|downgrade|suspend|freeze|end|terminate|halt|discontinue|rupture {@c_relations} with|to|between  > with, to, between
sever|cut|break|downgrade|suspend|freeze|end|terminate|halt|rupture {@c_relations} !{talk}  > with, to, between, obj
break|cut +off {@c_relations}                                 > with, to, between
break|cut|scale +down {@c_relations}                     > with, to, between
break|cut|scale +back {@c_relations}                     > with, to, between
severance|severing|rupture|breach|downgrading|freezing/n of:{@c_relations}  > with, to
break/n in:{@c_relations}                                     > with, between
break with                                                    > with
cut +off {@c_help, @c_trade}                                  > to, for, from, in, with, of, obj
cut {@c_help, @c_trade}                                       > to, for, from, in, with, of, obj
cut +back {@c_help, @c_trade, presence}                       > to, for, from, in, with
suspend|freeze|halt|stop|end|terminate|discontinue|cancel|withdraw|block|reduce|slash|trim|curtail|pull|decrease|lower|scale|pause|axe|diminish|shrink|delay|defer {@c_help, humanitarian_aid, military_aid, food_aid}  > to, for, from, in, with, of, obj
suspend|freeze|halt|stop|end|terminate|discontinue|cancel|reduce|slash|curtail|ban|pause|limit|restrict {@c_trade}  > to, for, from, in, with, of, between, obj
scale +down {@c_help, @c_trade, presence, mission, operation}  > to, for, in, with
scale +back {@c_help, @c_trade, presence, mission, operation}  > to, for, in, with
suspend|freeze|halt|stop|end|cut|withhold {lending, borrowing, financing, disbursement, credit_line}  > to, for, of, from
suspension|cancellation|termination|cessation|reduction|freeze|cut|halt|cut_off|cutoff/n of:{@c_help, @c_trade, @c_relations}  > to, for, in, with, from, of
suspension|freeze|cut|reduction|halt|cut_off|cutoff/n in:{@c_help, @c_trade, @c_relations}  > to, for, in, with
cut|freeze/n mod:{aid, funding}                               > to, for, in
announce {suspension, cut, reduction, freeze, halt, termination, cancellation} of  > to, for, with, in, of
pull {plug}                                                   > on
pull {funding, investment, advert}                            > from, of, to
divest                                                        > from
disinvest                                                     > from
disengage                                                     > from
isolate                                                       > obj
ostracise|ostracize|shun                                      > obj
isolation/n mod:{diplomatic, international}                   > of
suspend from:{organization, organisation, union, league, bloc, group, council, commonwealth, membership, alliance}  > obj
suspend {membership, participation, voting_right}             > of, in, from
suspension/n from:{organization, organisation, union, league, bloc, council, commonwealth}  > of
expel|eject|kick|exclude|oust from:{organization, organisation, union, league, bloc, group, council, commonwealth, alliance, party, coalition, forum, body, club}  > obj
cancel|revoke|void {visa, visa_waiver, license, licence, trade_status, privilege, preference, contract, order, arms_deal, exercise, drill, landing_right}  > for, of, with, to, from
revoke|withdraw|rescind|derecognise|derecognize {recognition, status, most_favoured_nation, invitation, credential, accreditation}  > of, from, obj
derecognise|derecognize                                       > obj
withdraw {recognition}                                        > of, from
rescind|disinvite|uninvite {invitation}                       > to, of
disinvite|uninvite                                            > obj
recall {loan}                                                 > from
default                                                       > on, to
breach {contract}                                             > with

suspend|freeze|halt|stop|end|terminate|discontinue|cancel|withdraw|reduce|slash|trim|curtail|pull|decrease|lower|pause|axe|cut {@c_help, @c_trade} to|for|in|from|with|of|between  > to, for, from, in, with, of, between, obj

# Treaties and bodies left.
withdraw|pull from:{@c_treaty} !{troop}                                > from, with, of
withdraw|quit|leave|exit|abandon|abrogate|denounce|renounce|repudiate|scrap|terminate|annul|ditch|nullify|jettison {@c_treaty}  > with, of, between, obj
pull +out of:{@c_treaty} !{troop}                                      > of, with
tear|rip +up {@c_treaty}                                      > with, obj
walk +away from:{@c_treaty}                                   > from, with
withdrawal|exit|pullout|pull_out/n from:{@c_treaty}           > from, with
abrogation|repudiation|denunciation|termination|renunciation/n of:{@c_treaty}  > with, of
suspend {@c_treaty}                                           > with, of, between
suspension/n of:{@c_treaty}                                   > with
secede|break +away                                            > from
secession/n                                                   > from

# Sanctions of states and organisations on states, persons, firms.
impose|slap|reimpose|re-impose|level|clamp|levy|renew|extend|expand|widen|tighten|broaden|toughen|strengthen|maintain|introduce|announce|apply|adopt|unveil|enforce|place|put|order|step|approve|issue|prolong|reinstate {@c_sanctions}  > on, against, upon, for, in, at, over
sanction !{use, operation, action, war, plan, torture, force, deployment, mission, killing, attack, violence, search, invasion, strike, behaviour, behavior, practice}  > obj, in, of
sanction/n
sanction/n against
sanction/n mod:{economic, international, financial, sectoral, western, trade, secondary, harsh, tough, new}    < poss, by > on, against
sanction/n on
sanction/n mod:{economic, trade, financial, punitive, tough, targeted, arm, arms, oil, diplomatic, crippling, unilateral, additional, secondary, new, fresh, sweeping, international, retaliatory, further}  > on, against, for, upon
embargo                                                       > obj, to
embargo/n                                                     > on, against, of
tariff/n mod:{retaliatory, punitive, steep, additional, import, new}  > on, against
hit|slap|punish|target|strike with:{sanction, tariff, embargo, penalty, duty}  > obj, in
target subj:{sanction, measure, embargo, tariff, penalty}     > obj, in
punish                                                        > obj, in
penalise|penalize                                             > obj
punishment/n mod:{collective}                                 > of, against
blacklist|black_list                                          > obj
blacklisting/n                                                > of
boycott {product, good, goods, import, oil, company, trade, firm, Olympics, games}  > of, from, obj
ban {import, export, sale, trade, investment, transaction, flight, ship, vessel, airline, official, shipment, travel}  > of, from, to, with, by, obj, in
freeze +out                                                   > obj

# --- Envoys, missions, talks ---------------------------------------------------------------------------------

[SANCTION/withdraw]
recall|withdraw {@c_diplomats, staff, ambassadorial, inspector, monitor, observer, personnel}  > from, to, in, obj
recall|withdrawal/n of:{@c_diplomats, staff, observer, monitor, inspector}  > from, to, in, of
pull +out {@c_diplomats, staff, observer, monitor, inspector, peacekeeper, aid_worker}  > of, from, in
withdraw|pull {peacekeeper, peacekeeping_force, peacekeeping_troop, peacekeeping_mission, blue_helmet, observer, monitor, aid_worker, mission, contingent}  > from, of, in, to
withdraw|pull {peacekeeper, peacekeeping_force, peacekeeping_troop, blue_helmet, observer, monitor, aid_worker} from !{funding}  > from, of, in
pull +out {peacekeeper, peacekeeping_force, observer, monitor, mission}  > of, from
withdrawal/n of:{peacekeeper, observer, monitor, mission, inspector}  > from, of
close|shut {embassy, consulate, mission, diplomatic_mission, interests_section, liaison_office, bureau}  > in, to, of
shut|close +down {embassy, consulate, mission}                > in, of
closure|closing/n of:{embassy, consulate, mission}            > in, of
evacuate {embassy, diplomat, consulate}                       > in, from
end|halt|suspend|abandon|quit|stop|terminate|drop {mediation, mediation_effort, peace_effort, effort, mission, peace_talk, peace_process, negotiation, talk, dialogue, peacekeeping_mission, good_office, mediating, consultation}  > with, between, in, to, over, of, obj
break +off {@c_talks}                                         > with, between, over
halt|suspend|freeze|abandon|discontinue|terminate {@c_talks}  > with, between, over, of
end/n of:{mediation, mediation_effort}                        > in, between
suspension|breakdown|collapse|halt|freeze/n of:{talk, negotiation, peace_talk, dialogue, peace_process}  > with, between, over
withdraw|pull from:{talk, negotiation, peace_talk, dialogue, peace_process, mediation}  > with, from
pull +out of:{talk, negotiation, peace_talk, dialogue, peace_process, mediation}  > with, of
withdrawal|pullout/n from:{talk, negotiation, peace_talk, peace_process}  > with, from
mediation/n mod:{failed, suspended}                           > in, between

# --- Diplomats and foreigners sent home ------------------------------------------------------------------------------

[SANCTION/expel]
expel                                                         > obj, from, of
expel {@c_diplomats, official, journalist, inspector, aid_worker, adviser, advisor, spy, correspondent, ngo, agency, officer, peacekeeper, missionary, organisation, organization, group, worker, monitor, observer, contractor, company}  > obj, of, from
kick|throw|boot|turf|send|order +out {@c_diplomats, official, inspector, journalist, observer, agency, ngo, @c_troops, aid_worker}  > obj, of, from
expulsion/n                                                   > of, from
oust|eject {@c_diplomats, inspector, journalist, aid_worker, observer}  > obj, of, from
order|tell|ask|give {@c_diplomats} to:{leave, depart, quit}   > obj, of, from
declare {@c_diplomats} +persona                              > obj, of
send +home {@c_diplomats, inspector, adviser, advisor}        > obj, of, from
send +packing                                                 > obj

# --- Verdicts, fines, dismissals ------------------------------------------------------------------------

[SANCTION/convict]
convict                                                       > obj
conviction/n mod:{criminal, murder, terrorism, fraud, corruption}  > of, against
find +guilty                                                  > obj
find {guilty}                                                 > obj
guilty/a                                                      < none > subj
rule against                                                  > against
ruling|verdict|judgment|judgement/n against                   > against
rule that:{violate, breach, break, illegal, unlawful}         > comp
order {@c_officials, @c_people, company, bank, firm, government} to:{pay}  > obj
verdict/n mod:{guilty}                                        > against, for
sentence                                                      > obj
sentence to:{death, prison, jail, imprisonment}               > obj
condemn to:{death}                                            > obj
hand +down {sentence, jail_term, prison_term}                 > to, against, on
fine !{tune}                                                  > obj, for
convict in:{absentia}                                         > obj
disbar                                                        > obj
impeach                                                       > obj
impeachment/n                                                 > of, against
dismiss|sack|fire|remove|suspend|oust|dump {minister, prime_minister, general, governor, ambassador, chief, commander, judge, official, cabinet, government, officer, official, adviser, advisor, head, director, secretary, spokesman, general}  > obj, of, from
dismissal|sacking|removal|firing/n of:{minister, general, governor, chief, commander, judge, official, cabinet, government, officer}  > of
demote|discharge                                              > obj
