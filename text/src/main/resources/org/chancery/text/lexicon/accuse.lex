# Blame in words: criticism, condemnation, allegation, complaint, lawsuit, inquiry, verdict.
# Assembled by hand; GPL-3.0-or-later.
#
# What is alleged is not asserted: where a verb of blame has a clause below it, the operator *blame
# takes care of that. Here stand the words that tell of blame by themselves, on nouns and names.
# The recipient is who is blamed, so "against" and "of" come before "to" (to whom one complains).

# --- Disapproval -----------------------------------------------------------------------------------------

[ACCUSE/disapprove]
condemn                                                       > obj, for, of, over, in
condemnation/n                                                > of, against, for, over, on
denounce                                                      > obj, for, as, of, over
denunciation/n                                                > of, against
criticise|criticize                                           > obj, for, of, over
criticism/n                                                   > of, against, over, for, at, toward, towards
critical/a of                                                 < subj > of
censure                                                       > obj, for
censure/n                                                     > of, against
deplore|decry|lament !{death, passing, loss}                  > obj, of, by, in
slam !{door, brake, car, truck, ball, dunk, shut, into}       > obj, for, over, as
blast !{off, music, horn, hole, song, ball}                   > obj, for, over, as
lambast|lambaste|berate|castigate|chastise|chide|rebuke|reprimand|reproach|scold|upbraid|excoriate|pillory|vilify|demonise|demonize|revile|disparage|deride|ridicule|mock|belittle|malign|scorn|denigrate|admonish|bemoan|assail|savage|skewer|impugn|fault|lampoon|bash  > obj, for, over, of
rebuke|reprimand|reproach|admonition|censure/n                > of, to, against, from, for
take +aim                                                     > at
take {aim, issue}                                             > at, with
lash +out                                                     > at, against
hit +out                                                      > at, against
hit +back                                                     > at, against
fire +back                                                    > at, against
rail against                                                  > against, at
rail at                                                       > at
inveigh|fulminate                                             > against
rant|rage|fume                                                > against, at, about, over
rip into                                                      > into
tear into                                                     > into
lay into                                                      > into
tear +apart {@c_policy}                                       > of, obj
blow +up at                                                   > at
tirade|diatribe|broadside|rant|salvo/n mod:{verbal}           > against, at, on
tirade|diatribe|broadside|outburst/n                          > against, at, on
backlash|outcry|uproar|furore|furor|outrage|fury|indignation/n  > over, against, at, from, in
vent {anger, fury, frustration}                               > at, on, against
express|voice|convey|register|show|reiterate|declare|state|issue {outrage, anger, indignation, dismay, disapproval, condemnation, displeasure, disgust, fury, criticism, opposition, reservation, objection, protest, rejection, disappointment, dissatisfaction, discontent, alarm, unhappiness, frustration, revulsion, grievance, abhorrence}  > at, with, over, against, about, of, to, toward, towards, by
concern/n mod:{serious, grave, deep, strong}                  > over, about, at, with
outraged|indignant|angry|furious|dismayed|appalled|disgusted|aghast|irate|incensed|unhappy|dissatisfied|displeased/a at   < subj > at, with, over, about
outraged|indignant|angry|furious|dismayed|appalled|disgusted|aghast|irate|incensed|unhappy|dissatisfied|displeased/a with < subj > with, at, over, about
outraged|furious|angry|incensed|dismayed/a over               < subj > over, at, with
outrage|anger|infuriate|incense|enrage                        < obj > subj
disapprove                                                    > of
disapproval/n                                                 > of, over, for
disagree                                                      > with, over, on
disagreement/n                                                > with, between, over, on
object                                                        > to, over, against, about
objection/n                                                   > to, over, against, about
complain                                                      > against, about, of, over, at, comp, to
complaint/n                                                   > against, about, of, over, to
grumble|gripe|moan                                            > about, at, over
bristle|balk|chafe|seethe                                     > at, over
lodge|file|submit|make|lay|send|register|hand|deliver|present|issue {protest, complaint, protest_note, note, objection, grievance, demarche, démarche, diplomatic_protest}  > against, with, over, about, to
speak|hit|lash|rail +out against|at                              > against, at
speak +out against                                               > against
call in:{@c_diplomats}                                           > in
protest to|with                                                   > to
protest to:{government, ministry, ambassador, embassy, authority}  > to, over, against
protest subj:{ministry, minister, government, embassy, ambassador, spokesman, spokeswoman, president, premier, chancellor, foreign_ministry, envoy, diplomat, chairman, official}  > against, to, at, over, obj
protest/n mod:{diplomatic, formal, official, strong, strongly_worded, verbal, written}  > against, to, with, over, at
# Summoned to hear a complaint, not asked for anything: more is asked for here than by "summon to".
summon {@c_diplomats} !{meeting, summit, talk}               > obj, of, from
summon {@c_diplomats} to !{meeting, summit, talk}            > obj, of, from
call +in {@c_diplomats}                                       > obj, of, from
haul +in {@c_diplomats}                                       > obj, of
dress +down                                                   > obj
attack +verbally                                              > obj
attack {@c_policy, credibility, character, critic}            > obj, of, by, in
attack for:{fail, failure, role, record, remark, comment, decision, stance, policy, handling, support}  > obj
attack/n mod:{verbal, scathing, stinging, blistering, withering, personal, rhetorical, political, extraordinary, bitter, vitriolic, thinly_veiled, veiled, savage, fierce_verbal, sharp, partisan}  > on, against, at
lead {attack, charge} on                                      > on, against
attack/n on:{proceeding, record, policy, plan, credibility, integrity, legacy, character, decision, bill, law, proposal}  > on, of
offer|level|heap|pour|direct|aim|mount {criticism, scorn, blame, condemnation}  > of, at, on, against, toward, towards, for
level {criticism, accusation, charge, allegation}             > at, against
describe|brand|label|dub|denounce|portray|depict|characterise|characterize as:{terrorist, dictator, dictatorship, murderer, criminal, liar, traitor, fascist, aggression, aggressor, enemy, terrorism, provocation, illegal, illegitimate, disgrace, farce, shame, betrayal, crime, mistake, genocide, coward, hypocrite, threat, rogue, regime, axis, extremist, evil, puppet, racist, unacceptable, interference, violation, thug, killer, tyrant}  > obj, of, by
brand|label|dub                                               > obj
call {liar, traitor, terrorist, dictator, murderer, thug, killer, hypocrite, fascist, criminal, coward, provocation, disgrace, farce}  > obj
compare|liken to:{hitler, nazi, apartheid, dictator}          > obj
insult|slander|defame|libel|malign                            > obj
insult|slur|slander|libel/n                                   > to, against, of
ridicule|mockery/n                                            > of
discredit                                                     > obj, of
refute|rebut|contradict|contest                               > obj, of, by, from
rebuttal|refutation/n                                         > of
challenge !{title, champion, record, crown, stereotype, convention, wisdom}  > obj, of, by, to
challenge {@c_policy, claim, order, ban, result, outcome, findings, finding} !{title}  > obj, of, by
challenge {@c_policy, claim, order, ban, result} to !{title}  > obj, of, by
dispute                                                       > obj, of, by, with
question {legitimacy, motive, decision, credibility, integrity, impartiality, policy, wisdom, sincerity, commitment, competence, judgment, handling, right, validity, independence}  > of, obj, by
cast {doubt}                                                  > on, over, upon
call into:{question}                                          > obj, of
raise {objection}                                             > to, over, with
express {doubt}                                               > about, over
distance {itself, himself, herself, themselves}               > from
adopt|take|assume|maintain {stance, line, position, attitude, approach, tone} mod:{negative, tough, tougher, hard, harder, hardline, hard-line, critical, harsh, harsher, firm, firmer, uncompromising, hostile, strict, stricter, principled} toward|towards|on|against    > toward, towards, on, against
dissociate|disassociate                                       > from
disown                                                        > obj
hold +accountable                                             > obj
bring to:{account, justice}                                   > obj
pass {resolution, vote, motion} of:{condemnation, censure, no_confidence}  > in, against, on
confidence/n mod:{no}                                         > in
quarrel|squabble|bicker|spar                                  > with, over, between mutual
quarrel|spat|row|feud|war_of_words|rift|squabble/n            > with, between, over mutual
clash over                                                    > with, between mutual
cry {foul}                                                    > over, at
point {finger}                                                > at
call {protest, rally, demonstration, boycott} against         > against

# Support rallied against somebody: others are asked, but who is meant is blamed.
call for:{sanction, boycott, embargo, resignation_vote, punishment, isolation, prosecution, trial, investigation, inquiry, probe, impeachment, expulsion} !{help, attention, order}  > against, on, of, into, over, in
call/n for:{sanction, boycott, embargo, investigation, inquiry, probe, punishment, impeachment, prosecution}  > against, on, of, into, over
demand|urge|seek|propose|advocate|recommend|back|support {sanction, boycott, embargo, punishment, prosecution, impeachment, investigation, inquiry, probe, jail_sentence, prison_sentence, jail_term, death_penalty, death_sentence}  > against, on, for, of, into, over, in
call on to:{mobilise, mobilize, rise, isolate, boycott, punish, condemn, sanction, resist} against  > against, comp
rally {support, opposition, world, opinion} against           > against
campaign|lobby|agitate against                                > against
campaign/n against                                            > against
incite                                                        > against, obj, to
incitement/n                                                  > against, to

# --- Allegation ----------------------------------------------------------------------------------------------

[ACCUSE/allege]
accuse                                                        > obj
accusation/n                                                  > against, of, at
allegation/n                                                  > against, of, about
allege that                                                   > comp
allege                                                        > comp, obj, against
blame !{lack, weather, cost, economy}                         > obj, on
blame/n                                                       > on, for
put|lay|place|pin|heap|shift {blame, responsibility, guilt}   > on, at, upon, with
claim that:{violate, breach, support, arm, fund, harbour, harbor, attack, kill, use}  > comp
fault                                                         > obj
implicate                                                     > obj, in
incriminate|finger|inculpate                                  > obj
implication/n in:{murder, attack, plot, coup}                 > of
suspect of                                                    > obj
suspicion/n                                                   > of, against, about
responsible/a                                                 < none > subj
hold +responsible                                             > obj, for
hold {responsible}                                            > obj
charge with                                                   > obj
charge that                                                   > comp
charge over                                                   > obj
charge !{fee, price, battery, premium, interest, rent, toll, rate, customer, phone, tuition}  > obj
charge/n against                                              > against
charge/n mod:{criminal, terrorism, corruption, murder, treason, sedition, espionage, war_crime, spying, fraud}  > against, of
bring|file|press|prefer|lay|formalise|raise {charge}          > against, of
indict                                                        > obj, on
indictment/n                                                  > of, against
arraign                                                       > obj
impute|attribute {attack, killing, murder, bombing, blast}    > to
trace {attack} to                                             > to
link to:{attack, terrorism, group, murder, plot, killing}     > obj
denounce for                                                  > obj
tax with                                                      > obj
unmask|expose {spy, agent, plot, network, corruption, abuse}  > of, by, in
uncover {plot, network, corruption, abuse, spy_ring, conspiracy}  > of, by, in, against
name {suspect, culprit}                                       > as, obj

# --- Before a court --------------------------------------------------------------------------------------------

sue                                                           > obj, over, for
lawsuit|suit|litigation|court_case|legal_action|legal_challenge/n  > against, over
file|bring|launch|lodge|initiate|open|start|institute|begin|take|pursue|mount|commence {lawsuit, suit, case, complaint, petition, action, legal_action, proceeding, legal_proceeding, claim, litigation, charge, appeal, infringement_procedure, infringement_proceeding, procedure} against  > against, over
file|bring|launch|lodge|initiate {lawsuit, suit, legal_action, legal_challenge, infringement_procedure, criminal_complaint, class_action, legal_proceeding, complaint}  > against, over, with, to
take to:{court, tribunal, arbitration}                        > obj
drag to:{court}                                               > obj
drag before:{court, tribunal}                                 > obj
petition {court}                                              > against
testify                                                       > against
testimony/n against                                           > against
litigate                                                      > against
prosecution/n                                                 > of, against
try {@c_suspects, @c_officials, @c_people} for                > obj
put on:{trial}                                                > obj
stand {trial}                                                 < none > subj
go on:{trial}                                                 < none > subj
trial/n                                                       < none > of, against
retrial/n                                                     > of
order {retrial}                                               > of, for

# --- Inquiry -------------------------------------------------------------------------------------------------------

[ACCUSE/investigate]
investigate                                                   > obj, for, of, by, in, into, comp
investigation/n                                               > into, against, of, on, over, in, about
probe !{space, mars, depth}                                   > obj, into, of, for, by
probe/n !{space, lunar, mars}                                 > into, of, against, over, on, at
inquiry|enquiry|inquest|audit|fact_finding|fact_finding|examination|scrutiny/n  > into, of, against, over, on
inquire|enquire|look|delve|dig into                           > into, of, by
look into:{allegation, claim, case, report, incident, matter, death, killing, role, complaint}  > into, of, by, against
open|launch|start|begin|order|conduct|initiate|announce|head|lead|join|hold|carry|reopen|establish|undertake|widen|expand|complete|pursue|continue|mount|set {investigation, probe, inquiry, enquiry, inquest, audit, criminal_investigation, criminal_probe, hearing, review, fact-finding_mission, case}  > into, against, of, on, over, in, about
audit|scrutinise|scrutinize                                   > obj, of
examine {claim, allegation, evidence, role, complaint, conduct, death, killing, charge}  > of, against, by, obj
send|dispatch|deploy|appoint {team, expert, investigator, delegation, mission, inspector, panel, prosecutor} to:{investigate, probe, examine, audit, inquire, conduct, establish} !{troop, soldier}  > to, into, comp, in, of
send|appoint {investigator, prosecutor, inquiry_team}         > to, into
question {@c_suspects, @c_officials, @c_people, @c_activists, witness}  > obj
question|interrogate over                                     > obj
quiz|grill {@c_suspects, @c_officials, @c_people}             > obj
subpoena|cross_examine                                        > obj, of
subpoena/n                                                    > to, for
summon {@c_suspects, @c_officials, executive, head} for:{questioning, interrogation, hearing}  > obj
inspect {site, facility, plant, ship}                         > of, in, obj
trace {funding, money}                                        > of
refer to:{court, prosecutor, tribunal, icc}                   > obj, of

# --- Judged in words of one's own: "the attack is unacceptable" ---
[ACCUSE/disapprove]
unacceptable|intolerable|unjustified|unjustifiable|deplorable|shameful|outrageous|reprehensible|despicable|inexcusable|barbaric/a   < none > subj
