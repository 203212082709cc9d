# COOPERATE: goods, forces, justice or knowledge are exchanged, to the profit of both. All parties
# act (mutual) unless one hands something over, as in extradition.
# Assembled by hand; GPL-3.0-or-later.

[COOPERATE]

# --- together, of any kind ---
cooperate|co-operate    > with, between mutual
cooperate|co-operate with    > with mutual
collaborate    > with, between mutual
collaborate with    > with mutual
partner    > with mutual
partner with    > with mutual
team +up    > with mutual
team +up with    > with mutual
work +together    > with mutual
work +closely with    > with mutual
work with    > with mutual
work in:{tandem, concert, partnership, cooperation} with    > with mutual
join {force, hand} with    > with mutual
join {force, hand}    > with, against mutual
join with    > with mutual
pool {resource, effort, force}    > with mutual
coordinate|co-ordinate    > with, between mutual
coordinate|co-ordinate with    > with mutual
coordinate {action, effort, operation, policy, strike, patrol, response}    > with, between mutual
jointly_develop    > with mutual
develop|build|produce|manufacture|launch|run|construct|explore +jointly    > with mutual
co-produce    > with mutual
act +jointly    > with mutual
cooperation|co-operation/n    < poss, between, of, by > with, between mutual
collaboration/n    < poss, between, of, by > with, between mutual
partnership/n    < poss, between, of > with, between mutual
coordination|co-ordination/n    < poss, between, of > with, between mutual
joint_venture/n    < poss, between, of > with, between mutual
joint_project/n    < poss, between, of > with, between mutual
alliance/n with    < poss, between > with, between mutual
teamwork/n    < between > with mutual
twin    > with mutual

# --- trade ---
trade    > with mutual
trade with    > with mutual
trade {@commodity, good} with    > with mutual
do {business} with    > with mutual
barter    > with, for mutual
export    > to, from
export {@commodity}    > to
export to    > to
import    < from > subj
import {@commodity}    < from > subj
import from    < from > subj
sell {@commodity}    > to, iobj
sell to    > to
buy|purchase|acquire|procure {@commodity} from    < subj > from mutual
buy from    > from mutual
buy|purchase {@commodity}    > from, of mutual
order {@commodity} from    > from mutual
market to    > to
lease {base, port, land, aircraft, ship}    > to, from
supply {gas, oil, electricity, coal, power, crude, uranium} to    > to
start|begin|resume|increase|expand|boost|restore|double|liberalise|liberalize|facilitate|promote {trade, export, import, commerce, flight, air_link, sale, delivery, shipment, transit}    > with, to, from, between mutual
export|sale/n of:{@commodity}    < poss, by, from > to
export|sale/n mod:{arm, weapon, gas, oil, grain}    < poss, by, from > to
import|purchase/n of:{@commodity}    < poss, by > from
purchase/n    < poss, by > from, of
trade/n with    < poss > with mutual
trade/n between    < between > between mutual
link|flight|connection|service|transport|traffic/n mod:{air, rail, trade, ferry, road, sea, direct, commercial, postal, bus, train, transport}    < poss, between, from > with, to, between mutual
commerce/n    < poss, between > with, between mutual
exchange/n of:{@commodity}    < poss, between > with, between mutual
build {pipeline, railway, bridge, power_plant} with|to    > with, to mutual
connect|link {grid, network, railway}    > with, to mutual
peg {currency}    > to

# --- forces together ---
hold|conduct|stage|launch|begin|start|carry|run|undertake|kick|complete|conclude|perform|take {@exercise} with    > with mutual
hold|conduct|stage|begin|start|undertake|launch|run|open|complete|conclude|resume {@exercise} mod:{joint, combined, bilateral, multinational, trilateral}    > with, between mutual
carry +out {@exercise} with    > with mutual
carry +out {@exercise} mod:{joint}    > with, between mutual
kick +off {@exercise} mod:{joint}    > with, between mutual
take in:{@exercise} mod:{joint}    > with mutual
participate in:{@exercise}    > with, in, alongside mutual
exercise with    > with mutual
exercise +jointly    > with mutual
drill with    > with mutual
train with|alongside    > with, alongside mutual
train +together    > with mutual
patrol with    > with mutual
patrol +jointly    > with mutual
fight alongside    > alongside mutual
sail with    > with mutual
exercise|drill|manoeuvre|maneuver|war_game|patrol|training/n with    < poss, between, of, by > with, between mutual
exercise|drill|manoeuvre|maneuver|war_game|patrol|training/n mod:{joint, combined, bilateral, multinational}    < poss, between, of, by > with, between mutual
base {troop, aircraft, ship, missile} in    > in
host {base, exercise, troop}    > of, from, with mutual
fly|operate +jointly    > with mutual
interoperability/n    < between > with mutual

# --- knowledge ---
share {@intelligence}    > with, between, among
share {@intelligence} with    > with
share +freely {@intelligence} with    > with
exchange {@intelligence}    > with, between mutual
exchange {@intelligence} with    > with mutual
swap {@intelligence}    > with mutual
pass {@intelligence}    > to, iobj
pass {@intelligence} to    > to
pass +on {@intelligence}    > to
give|provide|hand|supply|furnish|transmit|transfer|disclose|forward|submit|turn {intelligence, information, evidence, datum, data, intel, account_information, file, list, satellite_image, satellite_imagery, blueprint, know-how, secret, dossier}    > to, iobj, with, obj
hand +over {intelligence, information, evidence, datum, data, file, document, dossier, list, suspect_list}    > to
turn +over {intelligence, information, evidence, datum, data, file, document, dossier, list}    > to
provide with:{intelligence, information, evidence, datum, data, intel, list}    > obj
inform|notify|alert|tip {government, authority, police, un} of|about    > obj
tip +off    > obj
transfer {technology} to    > to
sharing/n of:{@intelligence}    < poss, between, by > with, between mutual
sharing/n mod:{intelligence, information, data}    < poss, between, by > with, between mutual
intelligence_sharing|information_sharing|data_sharing/n    < poss, between, by > with, between mutual
exchange/n of:{@intelligence}    < poss, between > with, between mutual
exchange/n mod:{student, cultural, information, intelligence, academic}    < poss, between > with, between mutual

# --- justice ---
extradite    > to, from
extradite to    > to
extradite {@captives}    > to
extradition/n to    < poss, by, from > to
extradition/n    < poss, by, from > to, of
hand +over {suspect, fugitive, criminal, defendant, accused, terrorist, murderer, killer, gang_member}    > to
turn +over {suspect, fugitive, criminal, terrorist}    > to
deliver {suspect, fugitive} to    > to
surrender {suspect, fugitive} to    > to
transfer {suspect, fugitive, prisoner, convict, detainee} to    > to
rendition/n    < poss, by > to, of
assist in:{investigation, probe, inquiry, manhunt, search}    > with, of, obj
investigate +jointly    > with mutual
cooperate with:{investigation, investigator, tribunal, court, inquiry, inspector}    > with, of
exchange|swap {prisoner, captive, detainee, hostage, spy, body, remains, prisoner_of_war, pow}    > with, between mutual
exchange|swap {prisoner, captive, spy} with    > with mutual
exchange|swap/n of:{prisoner, captive, spy, body}    < poss, between > with, between mutual
exchange|swap/n mod:{prisoner, spy, captive, hostage}    < poss, between > with, between mutual
