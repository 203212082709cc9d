# AID: one side gives material help, the other receives it: money, arms, relief, training,
# peacekeepers, rescue, asylum, cancelled debt. To promise it is AGREE, to stop it SANCTION.
# Words that also govern what is not material ("provide", "give") are open only with a recipient
# after "to" or "with", and shut out @immaterial.
# Assembled by hand; GPL-3.0-or-later.

[AID]

# --- giving ---
provide {@aid, @arms, @helpers}    > to, iobj, for, with, in, obj
provide {@aid, @arms, @helpers} to    > to
provide {@aid, @arms, @helpers} for    > for, to
provide {@aid, @arms} in    > to, for, in
provide !{@immaterial} to    > to
provide with    > obj
provide with:{@aid, @arms}    > obj
give {@aid, @arms}    > to, iobj, for, in, obj
give {@aid, @arms} to    > to
give !{@immaterial} to    > to
donate    > to, for, toward, towards
donate !{blood}    > to, for, toward, towards, iobj
contribute {@aid, @troops, @peacekeepers, @helpers, @arms, ship, plane}    > to, toward, towards, for, in
contribute to:{fund, appeal, effort, mission, relief, operation, reconstruction, budget}    > to, in, for, of
supply    > to, obj, iobj
supply {@aid, @arms}    > to, for, iobj
supply with    > obj
deliver {@relief, @help, @arms, @money}    > to, into, in, for, iobj
deliver {@relief, @help, @arms, @money} to    > to
send {@relief, @help, @money, @arms, @helpers}    > to, into, for, in, iobj
send {@troops} to|as:{peacekeeping, peacekeeping_mission, peacekeeping_force, peacekeeper}    > to, in
ship|airlift|fly|truck|transport|transfer|dispatch|despatch|rush|bring|airdrop|drop|parachute|distribute|allocate|channel|disburse|dole|haul|ferry {@relief, @help, @money, @arms, @helpers}    > to, into, for, in, over, among, iobj
distribute {@relief, @money} to|among    > to, among
hand +out {@relief, @money}    > to
hand +over {@aid, @arms}    > to
turn +over {@aid}    > to
present {@relief, @money}    > to
extend {@money, @help}    > to, for
offer {@helpers, haven, shelter, asylum, refuge} to    > to
lend    > to, iobj, obj
lend {@money, @relief, @arms}    > to, iobj
loan    > to, iobj
loan {@money, @relief, @arms}    > to, iobj
grant {@money, @help}    > to, iobj, for
award {contract, grant, scholarship}    > to, iobj
release {tranche, instalment, installment, loan, grant, aid}    > to, for
pay {@money, salary, debt, bill, cost}    > to, for, of
repay|settle {debt, arrears} for|of    > for, of
earmark|allot|set|commit|mobilise|mobilize|raise {@money}    > for, to, toward, in
allot|allocate {@money} to|for    > to, for
spend {@money}    > on, for, in
spend {@money} on    > on
invest    > in
invest {@money}    > in
pour|pump|inject|plough {@money}    > into, in
fund    > obj, in, for
fund {project, programme, program, school, hospital, training, reconstruction, construction, operation}    > in, for, of, obj
finance    > obj, in, for
finance {project, programme, program, construction, reconstruction}    > in, for, of, obj
bankroll    > obj
sponsor {refugee, student, project, school, orphan}    > in, for, of
subsidise|subsidize    > obj, for
underwrite    > obj, for
bail +out {government, economy, bank, country, ally}    > obj
prop +up    > obj
shore +up {economy, budget, government, currency, defence, army}    > of, in, obj
assist    > obj, with, in
assist with|in    > obj, in
assist {@people, government, army, force, police, authority, victim, country, effort}    > in, of, obj
help    > obj, with
help with    > obj
help {@people}    > in, from, obj
help to:{rebuild, train, build, feed, fight, defend, cope, recover, develop, restore, equip, modernise, modernize, protect, evacuate, rescue, fund, finance, combat, secure, repair, improve, address, reconstruct}    > obj, comp
aid    > obj
aid to    > to
support with:{@aid, @arms, troop, air_strike}    > obj
support {@people} with    > obj, in
support by:{provide, send, train, supply, fund}    > obj
support +financially|militarily    > obj
back with:{@money, @arms}    > obj
relieve {suffering, hunger, pressure, debt}    > of, in, on
alleviate {suffering, poverty, hunger, shortage, crisis}    > of, in
come to:{aid, rescue, assistance, help, relief}    > of
go|rush|fly to:{aid, rescue, assistance}    > of
increase|double|triple|boost|raise|expand|step|continue|resume|restore|unfreeze|renew|maintain {aid, assistance, humanitarian_aid, military_aid, help, funding, contribution, support, food_aid, donation}    > to, for, in
increase|expand|boost {aid, assistance, support} to    > to
step +up {aid, assistance, support, help, supply}    > to, for, in
carry +out {relief_operation, rescue, evacuation, airlift, airdrop}    > in, of, for

# --- noun forms ---
aid/n    < poss, from, by > to, for, in
assistance/n    < poss, from, by > to, for, in
help/n    < poss, from > to, for, in
relief/n mod:{humanitarian, emergency, food, disaster, flood, earthquake, debt}    < poss, from, by > to, for, in
donation/n    < poss, from, by, of > to, for, in
contribution/n to    < poss, from, by > to, in
funding/n    < poss, from, by > for, to, of
financing/n    < poss, from, by > for, to, of
grant/n to    < poss, from, by > to, for
loan/n to    < poss, from, by > to, for
subsidy/n    < poss, from, by > to, for
bailout/n    < poss, from, by > of, for, to
supply/n {@relief, @arms, @money}    < poss, from, by > to, for
delivery/n {@relief, @arms, @money, aid}    < poss, from, by > to, in, for
provision/n {@aid, @arms}    < poss, from, by > to, for
shipment/n {@relief, @arms, aid}    < poss, from > to, for
airlift|airdrop/n    < poss, by > to, of, for, in, over
rescue/n    < poss, by > of
evacuation/n    < poss, by > of, from
support/n mod:{financial, military, material, logistical, budget, humanitarian, economic, technical}    < poss, from, by > to, for
donor/n    < subj, poss > to, for, of
donor/n of    < subj > to, in, for
sponsor|backer|supplier/n of    < subj > of, to
benefactor/n    < subj > of, poss
recipient/n of    < of, from > subj
convoy/n mod:{aid, relief, humanitarian}    < poss, from, of > to, for, in

# --- the receiver tells it ---
receive {@money, @help, @relief, @arms} from    < from > subj
receive {@money, @relief, @arms}    < from > subj
get {@money, @relief, @arms, aid, help} from    < from > subj
obtain|secure {@money, @relief, @arms} from    < from > subj
accept {aid, assistance, donation, food_aid, humanitarian_aid} from    < from > subj
take +delivery of:{@arms, @relief}    < from > subj
borrow    < from > subj
borrow from    < from > subj
benefit from:{aid, assistance, grant, loan}    < of, from > subj

# --- arms, training, military help ---
arm    > obj, with
arm {rebel, militia, group, fighter, force, opposition, insurgent, separatist, ally, tribe}    > in, of, obj
rearm    > obj
equip    > obj
equip with    > obj
train    > obj
train {@troops, pilot, police, officer, recruit, guard, official, teacher, doctor, judge, journalist}    > in, from, of, obj
train +up    > obj
instruct {troop, soldier, police, officer, recruit} in    > obj
advise {army, military, force, troop, government}    > in, of, obj
training/n of    < poss, by > of
outfit {force, army, battalion, militia}    > of, obj
modernise|modernize {army, fleet, force}    > of
reinforce {ally, garrison, defence}    > of, obj
escort {convoy, ship, tanker, vessel, refugee}    > of, from, obj
protect    > obj
protect {@people, convoy, airspace, ship, border}    > in, of, from, obj
defend {@people, airspace}    > of, in, obj
guard {refugee_camp, convoy, embassy}    > of, in
share {@arms, vaccine}    > with

# --- peacekeepers and disaster troops help; soldiers sent to fight are MOBILIZE ---
deploy|send|dispatch|despatch|provide|station|commit|offer|contribute|post|airlift|assign|establish|field|install {@peacekeepers}    > to, in, along, on, at, between, across, into
deploy {@peacekeepers} to|in    > to, in, along
deploy {@medics_and_rescuers, field_hospital, rescue_team, medical_team}    > to, in
deploy|send|dispatch {@troops} as:{peacekeeper, peacekeeping_force, peacekeeping_troop, observer}    > in, to, along
deploy as:{peacekeeper, peacekeeping_force}    > in, to, along
deploy|send|dispatch {@troops} on:{peacekeeping_mission, peacekeeping_duty, peace_mission, relief_mission, rescue_mission}    > to, in
deploy|send|dispatch {@troops} for:{peacekeeping, peacekeeping_operation, disaster_relief, relief, rescue, flood}    > to, in
deploy|send|dispatch {@troops} to:{serve, help, assist, protect, rescue, evacuate, distribute, keep, monitor, relieve, stabilise, stabilize}    > to, in
deploy subj:{@peacekeepers}    > to, in, along, at
arrive subj:{@peacekeepers, @helpers, aid, relief, shipment, convoy}    > in, at, from
arrive in|at subj:{@peacekeepers, @helpers, aid, relief, shipment, convoy}    > in, at
arrive for:{peacekeeping_mission, peacekeeping}    > in
patrol subj:{@peacekeepers}    > in, along, obj
relieve {troop, contingent, unit} subj:{@peacekeepers}    > obj
participate|serve in:{peacekeeping, @peacekeepers, nation-building}    > in, of
serve as:{peacekeeper, observer, monitor}    > in
join {@peacekeepers}    > in, of
lead|command|head {@peacekeepers}    > in, of
mount|launch|undertake {@peacekeepers, relief_operation, rescue_operation, rescue_mission}    > in, for
authorise|authorize|approve {peacekeeping_force, peacekeeping_mission, peacekeeping_operation}    > in, for
deployment/n of:{@troops} on|for|as:{@peacekeepers, peacekeeping, peacekeeping_mission, relief, disaster_relief}    < poss, by > to, in, along
deployment/n on|for|as:{@peacekeepers, peacekeeping, relief, disaster_relief}    < poss, by > to, in, along
deployment/n of:{@peacekeepers}    < poss, by > to, in, along
deployment/n mod:{peacekeeping, peacekeeper, un}    < poss, by > to, in
peacekeeping/n    < poss, by > in
monitor {cease_fire, truce, election, withdrawal, border}    > in, between, of
police|supervise|oversee {cease_fire, truce, border, buffer_zone}    > in, between, of
keep {peace}    > in, between
clear|remove|defuse {mine, landmine, rubble, ordnance}    > in, from, of

# --- who makes another's war possible, or fights it with him ---
enabler|accomplice/n of:{aggression, invasion, war, attack, occupation, offensive}    < pred, poss > of
fight|serve alongside    > alongside
fight on:{side}    > on

# --- rescue, shelter, asylum ---
rescue    > obj, from
rescue from    > obj
evacuate    > obj, from
evacuate {@people, casualty, injured, wounded} from    > obj, from
evacuate {@people}    > from, obj
save {life, @people}    > of, in, from, obj
airlift    > obj, from, to
airlift {@people} from|to    > obj, from, to
bring|take|fly {@people} to:{safety, hospital}    > obj, from
shelter    > obj, from
shelter {@refugees, @people}    > from, obj
harbour|harbor {@refugees}    > from, obj
house|accommodate|resettle|absorb|feed|clothe|vaccinate|inoculate|immunise|immunize|treat|heal|nurse|educate|host|integrate|lodge {@people, @refugees}    > from, in, of, obj
resettle    > obj
feed|vaccinate|immunise|immunize|resettle {@people}    > in, from, of
treat {patient, wounded, casualty, injured, victim, child, people}    > from, in
care for:{@people, @refugees}    > for, from
take +in {@refugees, @people}    > obj, from
take +in    > obj
take {@refugees} from    > from, obj
accept {@refugees, @people}    > from, in, obj
accept {@refugees} from    > from, obj
admit {@refugees}    > from, obj
welcome {@refugees}    > from, obj
receive {@refugees}    > from, obj
open {border, door, arm, territory, home} to:{@refugees}    > to, from
open {border, door} for:{@refugees}    > for, from
open +up {border, door} to:{@refugees}    > to, from
grant|give|offer|provide|accord {asylum, refuge, sanctuary, haven, safe_haven, shelter, political_asylum, protection, refugee_status, protected_status, residency, humanitarian_visa, temporary_protection}    > to, iobj, for, obj
grant {asylum} to    > to, iobj
asylum|refuge|sanctuary/n    < poss, by > to, for
asylum|refuge|sanctuary/n in    < in > for, to

# --- rebuilding and debt ---
rebuild|reconstruct|repair|restore|renovate|build|construct|inaugurate {hospital, school, road, bridge, house, home, well, clinic, infrastructure, shelter, housing, mosque, church, railway, dam, plant, camp} in|for    > in, for, of
rebuild|reconstruct    > obj, in
forgive|cancel|write|reschedule|restructure|relieve|reduce|erase|waive|swap {debt, loan, arrears}    > of, for, to
write off:{debt, loan, arrears}    > of, for, to, off
write +off {debt, loan}    > of, for
cancel|forgive {debt} of    > of
relief/n mod:{debt}    < poss, by, from > for, to
cancellation|forgiveness/n of:{debt}    < poss, by > of, for

# --- Handed over, granted, set up ---
[AID]
hand {@arms, @relief, @money}    > iobj, to
grant|award|extend {@money, @help} to    > to
set +up {camp, shelter, hospital, clinic, field_hospital, tent, school, kitchen} for    > for
