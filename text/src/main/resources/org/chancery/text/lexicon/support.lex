# SUPPORT: agreement of a diplomatic kind that costs nothing material: endorsing, praising, defending
# in words, recognising, and signing or ratifying what was agreed.
# "Agree" by itself is a promise and stands in operators.lex and agree.lex.
# Assembled by hand; GPL-3.0-or-later.

[SUPPORT]

# --- endorsing; what is endorsed is not asserted, so the general verbs stand under *praise too ---
support !{rebel, militant, insurgent, family, terrorism, terrorist, militia, claim, life, weight, fighter, growth, economy, price, roof, habit, theory}    > obj
support {@position}    > of, by, obj
back !{car, vehicle}    > obj
back {@position}    > of, by, obj
back +up {@position}    > obj
endorse    > obj
second {motion, proposal, call, nomination}    > of, by, from, obj
champion    > of, for, obj
advocate for    > for
espouse {@position}    > of, obj
embrace {@position}    > of, by, obj
uphold {right, sovereignty, claim}    > of, obj
approve of    > of
side with    > with
ally +itself with    > with
align with    > with, behind
stand by|behind    > by, behind, with
stand with    > with
stand +firmly behind    > behind
stand +shoulder_to_shoulder with    > with
rally behind|around    > behind, around
rally {support} for|behind    > for, behind
line +up behind    > behind
close {rank}    > behind, with, around
throw {weight, support, backing, lot} behind    > behind
lend|give|offer|pledge|voice|express|declare|reiterate|reaffirm|convey|extend|announce|affirm|confirm|renew|underline|underscore|stress|show|state|signal|proclaim|reassert {support, backing, solidarity, full_support} > for, to, with, behind, obj
lend|give {weight, voice} to    > to
express|voice|convey|extend|offer|send|reiterate|show|declare|communicate|transmit {@sympathy}    > to, with, for, in, over, at, of
express|voice {readiness, willingness} to:{support}    > comp
pledge|promise|vow|offer {support, backing, solidarity, allegiance, loyalty, full_support} to|for    > for, to, iobj
reiterate|reaffirm|restate|renew|affirm|underscore|underline|stress {commitment, adherence, position}    > to, with, for
reiterate|reaffirm|restate|renew|affirm {commitment, adherence, pledge} to:{support, principle, sovereignty, independence, integrity, alliance, unity, security, agreement, treaty, accord, policy, stability, defence, defense, charter, law}    > to, comp, with, for, of
call to:{express, convey, congratulate, apologise, apologize, thank, offer, voice, condole, praise}    > obj
reaffirm|reiterate {friendship, alliance, tie, bond}    > with, to
enjoy {support, backing, confidence} of    < of > subj
win|gain|get|receive|secure|garner|earn|have|obtain {support, backing, endorsement, approval, praise, confidence} from|of    < from, of > subj
support/n for    < poss, by, from, of, among > for
support/n    < poss, by, from > for, to
backing/n    < poss, by, from, of > for, to
endorsement/n    < poss, by, from > of, for
solidarity/n    < poss, of > with
campaign for    > for
lobby for    > for
vote for    > for, of
vote in:{favor, favour}    > of
vote to:{approve, support, endorse, ratify, recognise, recognize, accept, admit}    > comp
plead {case} of    > of
speak for    > of, for
speak +out for    > for
speak +up for    > for
bless {@position}    > of, by, obj
give {blessing, endorsement, vote_of_confidence, nod, seal_of_approval, green_light, go-ahead}    > to, obj
blessing|nod/n    < poss, by, from > for, of, to
subscribe to:{view, position, principle}    > of, to
echo {call, view, position, sentiment}    > of, by, from
share {view, position, concern, vision}    > of, with
agree with    > with
concur with    > with
sympathise|sympathize with    > with
identify with    > with
nominate    > obj
nominate {@leaders, candidate}    > obj
tout    > obj
promote {cooperation, initiative, peace}    > with, between, obj
encourage {@position, dialogue}    > between, with, of, by, obj
vouch for    > for

# --- praising ---
praise|hail|laud|commend|applaud|salute|acclaim|extol|celebrate|congratulate|compliment|glorify|exalt|eulogise|eulogize    > obj, for, on
praise|hail|laud|commend|applaud|salute|acclaim|celebrate|compliment {@position, success, victory, achievement, efforts}    > of, by, obj
welcome    > obj
welcome {@position, news, improvement, development, change, breakthrough}    > of, by, from, with, obj
praise|acclaim/n    < poss, by, from > for, of, on
congratulate on    > obj
pay {tribute, homage, respect} to    > to
tribute/n    < poss, by, from > to
honour|honor {@official, veteran, soldier, victim, hero, memory}    > of, obj
bestow {award, honour, honor, medal, title} on|upon    > on, upon
award {medal, order, prize, honour, honor} to    > to
award|decorate with:{medal, order}    > obj
thank    > obj
thank for    > obj
credit with    > obj
describe|call|characterise|characterize as:{friend, ally, partner, success, breakthrough, progress}    > obj
wish {success, well, luck} > obj, to
admire    > obj
value {@relations, role}    > with, of
express {hope} for    > for, in, with

# --- standing up for, in words ---
defend {decision, policy, action, move, record, stance, right, plan, choice, remark, comment, conduct, handling, government, judge, law, use, agreement, deal, ally, colleague, minister, president, regime, position, measure, practice, program, programme, expansion, strike, operation, visit, sale}    > of, by, obj
defend {@leaders, @ministers, @envoys, @lawmakers}    > of, obj
defend !{city, town, village, position, border, airspace, territory, base, title, champion, line, convoy, goal, lead, trophy, crown, capital, country, homeland, land, interest, island, bridge, airport, coast}    > of, by, obj
defend against:{criticism, accusation, allegation, charge, claim, attack_by_critic}    > obj
defend as    > obj
defend to    > obj
justify    > of, by, obj
justify {@position, action, attack, strike, measure}    > of, by, obj
vindicate    > obj
exonerate    > obj
defence|defense/n of:{decision, policy, action, record, move, ally}    < poss, by > of

# --- recognising, opening relations ---
recognise|recognize {independence, sovereignty, government, state, statehood, country, regime, republic, council, president, passport, result, authority, claim, border, leader, capital, genocide}    > of, in, over, obj
recognise|recognize as    > obj
recognise|recognize    > obj
recognise|recognize +officially    > obj
recognition/n    < poss, by, from > of, to, for
accord|grant|extend {recognition}    > to
accord|grant {status, legitimacy, membership, independence, autonomy, accreditation}    > to, obj
accredit {@envoys}    > to, from, of, obj
present {credentials, credential}    > to
establish|restore|resume|normalise|normalize|re-establish|reestablish|renew|upgrade|mend|repair|forge|open|build|deepen|strengthen|cement|enhance|boost|expand|promote|develop|improve|consolidate|rebuild|formalise|formalize|intensify {@relations}    > with, to, between, obj mutual
establish|open|reopen|inaugurate|re-open {embassy, consulate, mission, liaison_office}    > in, to, with
normalisation|normalization|restoration/n of:{@relations}    < poss, between > with, between mutual
normalisation|normalization/n    < poss, between > with, between mutual
relation/n mod:{friendly}    < poss, between > with, between mutual
appoint|name {ambassador, envoy} to    > to
appoint|name|nominate|designate as:{ambassador, envoy, special_envoy, special_representative, representative, consul, charge_d'affaires}    < subj, obj > to, comp, for
take {side} of    > obj, of
raise|elevate|lift|upgrade|advance {level, status, rank} of:{@relations}    > with, to, between, of mutual
raise|elevate|lift|extend|advance|reinforce|solidify {@relations}    > with, to, between, obj mutual
deepen|strengthen|warm|improve|intensify|flourish|thrive|blossom subj:{@relations}    < whose, between mutual
secure|obtain|gain|win|acquire|achieve|attain|receive {membership, observer_status, partner_status, member_status}    > obj, in, of mutual
admit to|into    > obj
admit {member, country, state} to|into    > obj
accept as:{member, candidate}    > obj
join    > obj
join {organisation, organization, union, alliance, bloc, pact, treaty, coalition, community, fund, bank, agreement, initiative}    > of, with, against, obj
accede to:{@instrument, convention}    > to, of, with
accession/n    < poss, of, by > to
admission/n    < of, poss > to, into

# --- signing, ratifying, concluding ---
sign {@agreement}    > with, between, obj mutual
sign {@agreement} with    > with mutual
sign on:{line} mod:{dotted}    > with mutual
sign +up to    > to
initial {@agreement}    > with, between mutual
ink|seal|clinch|conclude|finalise|finalize|strike|forge|reach|secure|cement|cut|close|complete|renew|extend {@agreement}    > with, between, on mutual
reach {@agreement} with    > with mutual
strike|make {bargain, deal, pact} with    > with mutual
hammer +out {@agreement}    > with, between mutual
work +out {@agreement}    > with, between mutual
come to:{@agreement, terms, term} > with mutual
arrive at:{@agreement}    > with, between mutual
find {compromise, common_ground, solution}    > with, between mutual
enter {@agreement, alliance, coalition}    > with mutual
enter into:{@agreement, alliance, coalition}    > with mutual
form {alliance, coalition, partnership, union, axis, government}    > with, between mutual
ratify|countersign|re-ratify    > with, obj mutual
ratify {@instrument}    > with, between, on, obj
adopt {resolution, declaration, @agreement, statement, decision, proposal}    > on, in, with, to, for
approve {@agreement}    > with, between
approve {@agreement} with    > with
pass {resolution} in:{support}    > of
co-sponsor {resolution, bill}    > on, with
settle {dispute, difference, lawsuit, case, row}    > with, between mutual
resolve|end|settle {dispute, difference, row, rift, feud}    > with, between, over mutual
make {peace}    > with, between mutual
sue|settle for:{peace}    > with
bury {hatchet}    > with mutual
patch +up {difference, relation, quarrel, tie}    > with mutual
reconcile with    > with mutual
reconciliation/n    < poss, between, of > with, between mutual
breakthrough/n    < poss, between > with, between, in
signing|ratification|conclusion|finalisation|finalization|adoption/n of:{@agreement}    < poss, by, between > with, between mutual
signing|ratification/n    < poss, by, between > with, of, between
signature|signatory/n    < poss, of > to, on
agreement|accord|pact|treaty|deal/n with    < poss, between > with, between mutual
agreement|accord|pact|treaty|deal/n between    < between > between mutual
accept {@agreement, plan, proposal, peace_plan, initiative, offer, invitation, mediation, result, verdict, ruling, resolution, credentials, credential, nomination, principle}    > of, from, by, with, obj

[SUPPORT]
praise|acclaim|applause|approval|plaudit/n from    < from, poss > for, of
