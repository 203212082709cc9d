# Threats: warnings of force or of measures, ultimatums, deadlines, vows of revenge.
# Assembled by hand; GPL-3.0-or-later.
#
# "Threaten to", "vow to" with a verb below are the operator *threaten; an announced act of force or
# coercion comes out as a threat by composition. Here the threat is said by a word of its own.

[THREATEN]
threaten !{livelihood, existence, species, stability, harvest, economy, health, environment}  > obj, with, against, of, in, to
threaten with                                                 > obj, against
threat/n !{credible}                                          > against, to, toward, towards, of, on, from, at
threat/n against                                              > against
threat/n to                                                   > to, against
menace                                                        > obj
intimidate with                                               > obj
warn                                                          > obj, against, to, comp
warn that                                                     > obj, comp, against
warn against                                                  > obj, against
warn of                                                       > obj, against, to
warning/n                                                     > to, against, for
caution {government, country, neighbour, neighbor, regime, rival, ally}  > obj, against
issue|send|give|sound|deliver|fire|serve|convey|repeat {warning, threat, stern_warning}  > to, iobj, against, at, for
issue|deliver|give|send|serve|hand|present|set {ultimatum}    > to, iobj, for, on, obj
ultimatum/n                                                   > to, for, against, on, from
give|set|impose|issue|fix|extend|announce {deadline, time_limit, hour, day}  > iobj, for, to, on
# A deadline is a threat even if what is to be done by it is asked for.
give|set|impose {deadline, ultimatum} to|for !{extension}     > iobj, for, on, comp, obj, to
give {deadline, ultimatum, warning}                           > iobj, obj, to
set {deadline}                                                > for, to, on, comp
deadline/n                                                    > for, to, on
give {day, hour, week, month} to !{holiday, notice}                                     > iobj, obj
hint|threaten of:{sanction, force, war}                       > against, toward
brandish {threat}                                             > against, at
bluster                                                       > against, at
bully|pressure with                                           > obj
put|increase|step|ramp|pile|mount|exert|bring|raise|intensify|heighten|keep|maintain|maximise|build {pressure, maximum_pressure}  > on, upon, against
step|ramp +up {pressure, threat, rhetoric}                    > on, against
squeeze|pressurise|pressurize                                 > obj
rattle {sabre, saber}                                         > at, against
sabre_rattling|saber_rattling|sabre_rattling|saber_rattling|brinkmanship|belligerence|bellicosity/n  > against, toward, towards
bellicose|belligerent/a                                       > toward, towards, against
draw {line, red_line}                                         > for, against
reserve {right} to:{retaliate, respond, act, strike, defend, use, take}  > to, against, comp
prepare {sanction, measure, countermeasure, retaliation}      > against, on
introduce|propose|draft|table {bill, legislation, resolution, measure, motion} that:{sanction, punish, ban, bar, penalise, penalize, impose}  > comp, against, on
consider|weigh|mull|ponder|study|eye|contemplate|plan|debate|discuss {sanction, embargo, tariff, ban, measure, countermeasure, travel_ban, asset_freeze, retaliation, retaliatory_measure, military_action, strike, expulsion, intervention, invasion}  > against, on, in, for
prospect|spectre|specter/n of:{sanction, war, attack, invasion, retaliation}  > against, on, with

[THREATEN/restrict]
threaten with:{sanction, tariff, embargo, measure, ban, boycott, penalty, duty, fine, trade_war, blockade}  > obj, against
threaten {sanction, tariff, embargo, retaliation_tariff, ban, boycott, penalty, trade_war, curb, measure, countermeasure, fine}  > on, against, over, for
threat/n of:{sanction, tariff, embargo, boycott, ban, penalty, measure, fine, trade_war}  > against, on, to, over
warn of:{sanction, tariff, measure, penalty, countermeasure, boycott}  > obj, against, on
vow|promise|pledge {sanction, countermeasure, tariff, measure, counter-measure}  > against, on, for
threaten {closure, shutdown, cut, blockade}                   > of, to, against

[THREATEN/arrest]
threaten with:{arrest, prosecution, prison, jail, legal_action, imprisonment, trial, lawsuit, charge, detention}  > obj
threaten {legal_action, prosecution, lawsuit, arrest, court_action}  > against, over
threat/n of:{arrest, prosecution, prison, jail, imprisonment, legal_action}  > against, to, from
warn of:{arrest, prosecution, jail}                           > obj, against

[THREATEN/relations]
threaten {relation, tie, withdrawal, walkout, veto, break, boycott, pull_out, pullout}  > with, from, against, of, on
threaten with:{isolation, break, withdrawal, expulsion, suspension}  > obj
threat/n of:{withdrawal, walkout, veto, boycott, isolation, suspension}  > from, against, of
warn of:{rupture, break, damage, crisis, setback}  > obj, with, to, in

[THREATEN/expel]
threaten with:{deportation, expulsion, eviction}              > obj
threaten {expulsion, deportation, eviction}                   > of, against
threat/n of:{expulsion, deportation, eviction}                > of, against

[THREATEN/territory]
threaten {annexation, occupation, invasion, incursion}        > of, into, against
threaten with:{occupation, invasion, annexation}              > obj
threat/n of:{invasion, occupation, annexation}                > of, against

[THREATEN/violence]
threaten with:{war, attack, force, death, execution, violence, retaliation, strike, military_action, gun, weapon, knife, annihilation, bombing, action, destruction, beheading}  > obj, against
threaten {war, attack, force, retaliation, violence, military_action, strike, revenge, action, bloodshed, response, life, reprisal}  > against, on, with, in, to, of
threat/n of:{war, attack, force, violence, retaliation, military_action, military_force, strike, action}  > against, on, to, from
threat/n mod:{death, bomb, terror, nuclear, military, hoax_bomb, terrorist}  > against, to, at, on, from
death_threat|bomb_threat/n                                    > against, to, at, on
warn of:{war, attack, retaliation, force, strike, consequence, action, response, escalation, bloodshed, violence, reprisal, offensive, intervention, military_action, catastrophe, repercussion, conflict}  > obj, against, on, to, in
vow|swear|promise|pledge|threaten|prepare|ready to:{retaliate, avenge, respond} !{peace}  > against, to, on, comp
vow|swear|promise|pledge|threaten {revenge, retaliation, vengeance, response, retribution, reprisal, war, attack, action, punishment, fight, crackdown, offensive, resistance}  > against, on, to, for, with, at
vow/n of:{revenge, retaliation, vengeance}                    > against, on
call for:{revenge, jihad, attack, war, vengeance, holy_war, violence, retaliation, bloodshed} > against, on, in
call/n for:{revenge, jihad, attack, war, vengeance, holy_war} > against, on
declare {fatwa}                                               > against, on
issue {fatwa, death_threat, bounty}                           > against, on, to
fatwa/n                                                       > against
put {bounty, price}                                           > on
bounty/n                                                      > on, for
