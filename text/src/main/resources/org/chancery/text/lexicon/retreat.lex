# RETREAT: giving way in fact. Forces leave, captives go free, loot goes home, weapons are handed in,
# guns fall silent, inspectors and relief are let in, sanctions and curfews are eased, men resign.
# Promised retreat is CONCEDE, refused retreat REJECT/yield (composition.tsv).
# Easing of bans and restrictions on persons, parties and media is CONCEDE, and stands there.
# Assembled by hand; GPL-3.0-or-later.

[RETREAT/withdraw]

# --- forces leave; withdrawn peacekeepers and envoys are SANCTION, and not among @troops ---
withdraw|remove {@troops, @vessels, @arms}    > from, in
withdraw {@troops, @vessels, @arms} from    > from
withdraw {@troops, @vessels} to    > from, to
withdraw !{@peacekeepers, @envoys, support, aid, staff} from subj:{@troops}    > from
withdraw !{@peacekeepers, @envoys, support, aid, staff, inspector} from:{@territory}    > from
withdraw !{@peacekeepers, @envoys, support, aid, staff, inspector, money, bid, candidacy} from    > from
withdraw +militarily    > from
pull +out {@troops, @vessels, @arms}    > of, from, in
pull +back {@troops, @vessels, @arms}    > from, to, in
pull {@troops, @vessels, @arms} from|out_of|out    > from, out_of, out, of
pull +out subj:{@troops}    > of, from
pull +back subj:{@troops}    > from, to
pull out_of    > out_of, of
pull +out of:{@territory}    > of
pull +out from    > from
move +out {@troops}    > of, from
move +back {@troops, @arms}    > from
take +out {@troops}    > of
bring +home|back {@troops}    > from
bring {@troops} +home    > from
send +home|back {@troops}    > from
evacuate {@troops, base, position, garrison, post, outpost, settlement}    > from, in, of
vacate {@territory, building, base}    > in, of, obj
quit {@territory, country}    > in, obj
leave {@territory} subj:{@troops}    > in, obj
leave subj:{@troops}    > obj, from
leave from subj:{@troops}    > from
depart from subj:{@troops}    > from
return +home subj:{@troops}    > from
return to:{barrack, base}    > from
retreat    > from, before, in
retreat from    > from
fall +back    > from, before
back +off    > from
back +out    > of
draw +down {@troops, presence, force}    > in, from
reduce|cut|halve|slash|trim|downsize|thin|scale {@troops, presence, garrison}    > in, from, on, along
reduce {@troops} in    > in
scale +back|down {@troops, @exercise, presence, operation, @hostilities}    > in, with, against, from
redeploy {@troops} from    > from
disengage    > from, with, in
disengage from    > from
withdrawal/n    < poss, by > from, of, in
withdrawal/n of:{@troops, @vessels, @arms}    < poss, by, of > from, in
withdrawal/n mod:{troop, military}    < poss, by, of > from
pull_out|pull_back|draw_down|pullout|pullback|drawdown/n    < poss, by, of > from, in
retreat/n    < poss, by, of > from
evacuation/n of:{@troops, base}    < poss, by > from, of
disengagement/n    < poss, by, of, between > from, with
departure/n of:{@troops}    < of, poss > from
cede|relinquish|abandon|yield|surrender|give {@territory}    > to
cede    > to
cede {control, power, sovereignty}    > of, to, over
abandon {@territory, position, claim}    > in, to, of
give +up {@territory, position, control, occupation}    > to, of, in
renounce {claim, sovereignty} to|over    > to, over
hand +over {@territory, control, power, authority, sovereignty, security}    > to, of
transfer {power, sovereignty, control, authority}    > to
handover|hand_over/n    < poss, by > to, of
end|lift {occupation} of    > of
end|lift|ease|break|relax|loosen|remove|dismantle|raise {@siege}    > of, on, around, against, in, obj
end|lift|ease {@siege} of|on    > of, on, around
dismantle|remove|tear|take|clear|demolish {roadblock, checkpoint, barricade, barrier, fence, wall, settlement, outpost}    > in, on, around, between
concede {defeat}    > to, in
admit|acknowledge|accept {defeat}    > by, to, in
surrender    > to
surrender to    > to
surrender {@territory, position, garrison} to    > to
surrender/n    < poss, of, by > to
capitulate    > to
capitulation/n    < poss, of, by > to
give +in subj:{@troops}    > to
give +itself|himself|herself|themselves +up    > to
turn +himself|herself|themselves|itself +in    > to
turn {himself, herself, themselves} +in    > to
give {himself, herself, themselves} +up    > to
hand {himself, herself, themselves} +over|in    > to
defect    > to, from
desert subj:{@soldiers}    > from, to
lay +down {life}    > none
raise|wave|fly {white_flag, flag} mod:{white}    > to
stand +down    > in, from
stand +down {@troops}    > in, from, along
de-escalate    > with, in, between, along
de-escalate {tension, situation, conflict, crisis}    > with, between, in
de-escalation|deescalation/n    < poss, by, between > with, between, in
defuse|ease|reduce|lower|calm|dampen|cool {tension, crisis, standoff, hostility}    > with, between, in

[RETREAT/release]

# --- captives go free ---
release !{@published, @substance, @money, song, movie, balance, energy, potential, tranche, stock, vaccine, dose, bomb, missile, torpedo, brake, grip, hold}    > obj
release {@captives}    > obj, of, to
release {@captives} from    > obj
release {@captives} to    > obj, to
release from:{prison, jail, custody, detention, captivity, house_arrest, arrest, hospital_detention, duty}    > obj
release on|under:{bail, parole, probation, bond}    > obj
release in:{exchange, swap, amnesty, goodwill, gesture}    > obj
free !{resource, space, capital, fund, money, time, slot, capacity, hand}    > obj
free {@captives}    > obj, of, from
free from:{prison, jail, custody, detention, captivity, slavery}    > obj
free on:{bail, parole}    > obj
set +free    > obj
let +free    > obj
let +go    > obj
let to:{go} {@captives}    > obj
turn +loose {@captives}    > obj
let +off    > obj
discharge {captive, prisoner, detainee, hostage, inmate, prisoner_of_war, suspect, defendant}    > obj
discharge {@captives} from:{prison, custody}    > obj
liberate {@captives}    > obj, from
liberate !{town, city, village, area, territory, region, country, land, province, district, island, market}    > obj, from
parole    > obj
bail    > obj
bail +out {suspect, detainee, prisoner, activist, protester}    > obj
grant {bail, parole, release, freedom, liberty}    > to, iobj, obj
acquit    > obj
acquit of    > obj
exonerate    > obj
clear of:{charge, wrongdoing, corruption, murder}    > obj
drop|dismiss|quash|throw|withdraw|overturn {charge, conviction, indictment, case, sentence}    > against, of, on
emancipate    > obj
unchain|unshackle    > obj
swap|exchange {prisoner, captive, detainee} subj:{side}    > with, obj mutual
release/n    < poss, by > of, from
release/n of:{@captives, @loot}    < poss, by > of, from
release/n of    < poss, by > of
release/n mod:{prisoner, hostage, early, conditional}    < poss, by > of, from
freeing|liberation/n of    < poss, by > of
acquittal/n    < poss, by > of
send +home {@captives}    > to, obj
send +back {@captives, @loot}    > to
allow to:{leave, return} {@captives}    > obj, to
let to:{leave, return} {@captives}    > obj, to
reunite with:{family, relative, parent}    > obj
readmit {@people}    > obj
rehabilitate {@captives, victim, dissident}    > obj

# --- things go home: someone gets them back, so a "to" is asked for where the object is open ---
return {@loot} to    > to
return {@loot}    > to, obj

return {@captives} to    > to, obj
return {control, power} to    > to
return to:{owner, family, heir}    > to
return/n of:{@loot, @captives}    < poss, by > to, of
give|hand +back    > to, obj
give|hand +back !{call, answer} to    > to
hand +over {@captives}    > to
hand +over {@loot}    > to
turn +over {@captives, @loot}    > to
deliver {body, remains, corpse} to    > to
repatriate    > to, obj
repatriate {@captives, @loot, @refugees}    > to, obj
repatriate to    > to
repatriation/n    < poss, by > of, to
restitute    > to
restitution/n    < poss, by > to, of
restore {property, control, land, possession} to    > to
restore to:{owner, power, office, throne}    > obj, to
reinstate    > obj
reinstate as|to|in    > obj
reinstatement/n    < poss, by > of
readmit    > obj, to
re-admit    > obj, to
unfreeze|unblock|unlock    > obj, of
unfreeze|unblock|unlock|release|thaw {asset, account, fund, reserve, aid}    > of, to, in
refund|reimburse    > obj, to
give|hand {remains, body}    > to

[RETREAT/disarm]

disarm    > obj, in
disarm {@troops}    > obj, in
demobilise|demobilize    > obj, in
demobilise|demobilize {@troops}    > obj, in, of
demilitarise|demilitarize    > obj
denuclearise|denuclearize    > obj
lay +down {@arms}    > in, to
lay +aside {@arms}    > in, to
put +down|aside {@arms}    > in, to
drop {arm, weapon}    > to
hand +over|in {@arms}    > to
turn +over|in {@arms}    > to
give +up {@arms}    > to, in
surrender|relinquish|yield|deliver|submit {@arms}    > to
surrender {@arms} to    > to
deposit {@arms}    > with, in
decommission|dismantle|destroy|scrap|eliminate|abandon|renounce|deactivate|mothball {nuclear_weapon, weapon, arm, arsenal, stockpile, missile, warhead, chemical_weapon, centrifuge, reactor, nuclear_program, nuclear_programme, programme, program, militia, mine, landmine, facility}    > under, in, of
reduce|cut {arsenal, stockpile, warhead, nuclear_weapon}    > with, under
remove {mine, landmine}    > in, from
disband|dissolve|dismantle {militia, army, armed_wing, group, unit, paramilitary, armed_group, guard, force}    > in, of, obj
disband subj:{@troops}    > in
renounce|forswear|foreswear|abandon|reject|quit {violence, armed_struggle, terrorism, insurgency, rebellion}    > against, in
leave {bush, battlefield, rebellion}    > in
come +out of:{bush, jungle}    > to
reintegrate {fighter, rebel, combatant}    > into
disarmament|demobilisation|demobilization|decommissioning|demilitarisation|demilitarization|denuclearisation|denuclearization|reintegration/n    < poss, by, of > in, of

[RETREAT/ceasefire]

ceasefire|cease_fire|cease-fire/n    < poss, by, between, of > with, in, between, against
truce|armistice|cessation/n    < poss, by, between > with, in, between
cessation/n of:{@hostilities}    < poss, by, between > with, in, between, against
declare|announce|proclaim|call|begin|observe|honour|honor|respect|implement|uphold|extend|renew|hold|maintain|keep|accept|enter|order|start|prolong|enforce|restore|reinstate|offer {cease_fire, truce, armistice, cessation, cessation_of_hostility, pause, humanitarian_pause, lull}    > with, in, between, against, at mutual
declare|announce {cease_fire, truce, cessation} with    > with
declare|announce {cease_fire, truce, cessation} in    > in, with, at
conclude|sign|reach|agree|negotiate {cease_fire, truce, armistice, cessation} with    > with mutual
reach|sign|conclude {cease_fire, truce, armistice}    > with, between, in mutual
cease|halt|stop|end|suspend|pause|call|discontinue|freeze|terminate|conclude|wind {@hostilities}    > against, on, in, with, into, at
cease|halt|stop|end|suspend|pause|freeze {@hostilities} in|against|on    > against, on, in, with
call +off {@hostilities}    > against, on, in
call +off {@strike}    > against, with, at
call {halt, end} to:{@hostilities}    > against, on, in
bring {end} to:{@hostilities}    > against, with, in
bring to:{end, halt} {@hostilities}    > against, with, in
end|halt|suspend|abandon|lift|stop|cancel|postpone|drop|terminate {@strike}    > against, of, with, at, on
end|call {@strike} after    > against, of, with
hold {fire}    > against, with
cease {fire}    > against, in, with
stop to:{fight}    > with, against
stop ing:{fight, shoot, bomb, shell, fire}    > obj, at, against, with
halt/n to:{@hostilities}    < poss, by > against, on, in
suspension/n of:{@hostilities}    < poss, by > against, on, in
silence {gun}    > in
ground {arm}    > in
go +back to:{work}    > at, with
return to:{work}    > at, with

[RETREAT/access]

# --- others are let in ---
allow +in {@inspectors, @peacekeepers, aid_worker, journalist, aid, relief}    > obj, of, from
let +in {@inspectors, @peacekeepers, @refugees, aid_worker, journalist, aid, relief, convoy}    > obj, of, from
admit {@inspectors, @peacekeepers, observer, aid, convoy, journalist}    > obj, of, from
allow {@inspectors, @peacekeepers, truck, lorry, ship, vessel, plane, aircraft, supply, food, medicine, fuel, journalist, aid, relief, aid_worker, humanitarian_aid, relief_worker, visit, access, entry, passage, delivery, convoy, overflight} into|in|through|across|to    > of, from, by, obj, to
allow {access, entry, passage, inspection, visit, delivery, safe_passage, deployment, flight}    > to, of, by, for, iobj, obj
allow {@inspectors, @peacekeepers} to:{enter, visit, inspect, monitor, return, deploy, operate, work}    > obj, of
let {@inspectors, @peacekeepers, aid, convoy} to:{enter, pass, through, visit, inspect, work, in}    > obj, of
let +through {aid, convoy, relief, truck, ship, @people}    > obj, of, to
permit {access, entry, passage, inspection, visit, delivery, flight, overflight}    > to, of, by, for, iobj
permit {@inspectors, @peacekeepers, aid_worker} to:{enter, visit, inspect, monitor, return}    > obj, of
grant|give|provide|offer|open|guarantee|ensure|restore {access, entry, safe_passage, passage, unhindered_access, humanitarian_access, consular_access, free_passage, right_of_passage, overflight, visa, entry_permit}    > to, iobj, for, obj, of
give|grant {access} to    > to, iobj, obj
grant|issue|give {visa, permit, licence, license, permission} to    > to, iobj
accept {@inspectors, @peacekeepers, deployment, inspection, monitoring, safeguard}    > of, from, by
accept|receive|welcome {peacekeeper, peacekeeping_force, peacekeeping_mission}    > from, of
consent to:{deployment, inspection, visit, presence, monitoring}    > of, by, from
invite {@inspectors, election_observer, observer, monitor}    > from, of, obj
invite {@inspectors} to:{visit, inspect, monitor, observe}    > of, from, obj
open {nuclear_site, site, facility, plant, archive} to    > to
open|reopen|re-open {@border}    > with, to, between, for, of, obj
open|reopen|re-open|unseal {@border} to|for|with    > to, for, with
open +up {@border, country, economy, market}    > to, for, with
opening|reopening|re-opening/n of:{@border}    < poss, by > with, to, between, for
establish|open {humanitarian_corridor, corridor, safe_zone}    > for, to, in
extend {mandate, mission, political_mission, peacekeeping_mission}    > in, of, for
renew|prolong {mandate, peacekeeping_mission}    > in, of, for
approve|authorise|authorize {deployment} mod:{observer, peacekeeper, peacekeeping}    > in, to
restore {internet, access, power, electricity, water} to|in    > to, in
unblock {website, road, port, internet}    > in, of

[RETREAT/resign]

resign    > from, in, as, over
resign from    > from
resign as    > as, of
resign in:{protest}    > from, over
step +down    > from, as, in
step +aside    > from, as
stand +down from|as    > from, as
quit {@post}    > of, in, obj
quit as    > as
quit subj:{@official}    > as, over, from
leave {@post}    > of, in, obj
vacate {@post}    > of, obj
relinquish {power, @post}    > to, of
renounce|surrender {power, throne, crown, @post}    > to, of
give +up {power, @post}    > to, of
hand +over {power, @post, reins}    > to
hand +in {resignation}    > to, from
tender|submit|offer|announce|present {resignation}    > to, from, as
abdicate    > in, from
abdicate {throne}    > of
cede {power}    > to
bow +out    > as, of
leave {office, power}    > in
dissolve {parliament, government, cabinet, junta}    > of, in, obj
resignation/n    < poss, of, by > from, as, to
abdication/n    < poss, of, by > from
return {mandate}    > to

[RETREAT]

# --- measures between states are eased or dropped ---
lift|ease|relax|scrap|revoke|repeal|remove|reduce|cut|loosen|waive|suspend|end|rescind|abolish|drop|soften|slash|halve|unwind|withdraw|cancel|terminate|eliminate|abandon|annul|defer|dismantle|discontinue|nullify|lower {@sanctions}    > on, against, of, from, for, to, over
lift|ease|relax|scrap|revoke|repeal|remove|reduce|cut|loosen|waive|suspend|end|rescind|abolish|drop|soften|lower|cancel {@sanctions} on|against    > on, against
roll +back {@sanctions}    > on, against, of, from
scale +back {@sanctions}    > on, against, of, from
phase +out {@sanctions}    > on, against, of, from
call +off {@sanctions}    > on, against, of
put on:{hold} {@sanctions}    > on, against
exempt from:{@sanctions}    > obj
exclude from:{@sanctions}    > obj
grant|extend|issue|give {waiver, exemption}    > to, for, from
waive {@sanctions, visa_requirement, fee}    > for, on, against
resume {trade, export, import, sale, flight, supply, delivery}    > with, to, from
lifting|easing|relaxation|removal|suspension|reduction|repeal|cancellation/n of:{@sanctions}    < poss, by > on, against, of
relief/n mod:{sanction, sanctions}    < poss, from, by > for, to
remove|delist|strike|drop|take from|off:{list, blacklist, terror_list, terrorism_list}    > obj
delist    > obj
remove {designation}    > of, as
lift|end|ease|relax|cancel|revoke|remove|rescind|suspend|loosen|shorten|repeal {@emergency}    > in, on, across, of
lifting|easing/n of:{@emergency}    < poss, by > in
unseal    > obj
