# Troops, police, weapons and militias moved, massed or put on alert, no force used yet.
# Assembled by hand; GPL-3.0-or-later.
#
# Peacekeepers and troops sent after a disaster are help and stand with AID: "peacekeeper" is
# therefore in none of the sets used here.

[MOBILIZE/troops]
mobilise|mobilize !{resource, fund, support, public_opinion, voter, money, opinion, effort, community, supporter, savings, finance, capital, vote}  > against, to, on, along, in, near, for, obj
mobilise|mobilize {@c_troops, reserve, reservist}             > against, to, on, along, in, near, for, at
mobilisation|mobilization/n                                   > against, on, in, along, near, of
deploy {@c_troops, @c_weapons, reinforcement, peace_force}    > to, in, on, along, into, near, at, against, across, around, inside
deploy subj:{@c_troops}                                       > to, in, on, along, into, near, at, against, across, around
deploy                                                        > to, in, on, along, into, near, at, against, across, around
redeploy|reposition {@c_troops, @c_weapons}                   > to, in, on, along, near, against
deployment/n                                                  > to, in, on, along, into, near, at, against, of
deployment/n of:{@c_troops, @c_weapons}                       > to, in, on, along, into, near, at, against
redeployment/n of:{@c_troops, @c_weapons}                     > to, in, on, along, near
send|dispatch|despatch|rush|airlift|ferry|fly {@c_troops}     > to, into, in, on, near, toward, towards, against, along
send +in {@c_troops, tank}                                    > to, into, in, against
send {tank, armoured_vehicle, armored_vehicle, tank_column}   > to, into, in, against
dispatch/n of:{@c_troops}                                     > to, in
mass|amass|concentrate|marshal|muster|assemble|gather|build|station|position|line|base|garrison|quarter {@c_troops}  > on, at, along, near, in, against, around, opposite, to
mass|amass subj:{@c_troops, tank}                             > on, at, along, near, in, against, around
massing|concentration|stationing/n of:{@c_troops}             > on, at, along, near, in
build_up|buildup|build_up/n mod:{military, troop, force, naval, arm, arms}  > on, at, along, near, in, against, around, of
build +up {@c_troops, presence, military_presence, arsenal}   > on, at, along, near, in
reinforce|beef|bolster|strengthen|increase|boost|augment|expand|step {presence, military_presence, troop, force, garrison, border, defence, defense, security, patrol, deployment, troop_level, position, frontier}  > on, at, along, near, in, against, around, with
beef|step +up {presence, military_presence, security, patrol, force, troop, defence, defense, border}  > on, at, along, near, in, around, with
reinforcement/n                                               > to, on, in, near, for
send {reinforcement}                                          > to, on, in, near, for
move {@c_troops, tank, armour, artillery, division} to        > to, into, toward, towards, near
move {@c_troops, tank, armour, armor, artillery, warship}     > to, into, toward, towards, near, along, in, closer
pour {@c_troops, tank}                                        > into, across
march subj:{troop, soldier, army, force, column}              > on, into, toward, towards, across, through
put|place|keep|remain|stay|stand|be on:{alert, high_alert, standby, full_alert, readiness, footing, war_footing, combat_alert, red_alert, combat_readiness, maximum_alert, heightened_alert}  > in, against, at, along, near, to, on, obj
put|place|keep on:{alert, high_alert, standby, footing, war_footing, full_alert, combat_alert}  > in, against, at, along, near, to, on
put|place|keep in:{readiness, combat_readiness, state}        > in, against, at, along, near
raise|heighten|increase {alert, alert_level, alert_status, readiness, combat_readiness, vigilance, preparedness}  > on, against, at, along, near, in
alert/n mod:{high, full, combat, military, red, maximum}      > in, on, along, against, at, near
remain +alert                                                 > in, on, at
stand +by subj:{@c_troops}                                    > in, near
call +up {reservist, reserve, troop, conscript, soldier, man} > for, to, against
call +out {army, troop, military, guard, national_guard, soldier}  > in, to, against, on
call_up|callup/n                                              > of
draft|conscript|enlist {reservist, soldier, recruit}          > for, against
conscription|draft/n mod:{military, compulsory}               > in, of
activate {reserve, reservist, guard, national_guard, unit, troop}  > in, for
dig +in subj:{@c_troops}                                      > near, along, in
enter subj:{troop, tank, force, soldier, army, convoy}        > obj, into
cross subj:{troop, tank, force, soldier, army, convoy}        > into, obj, from
patrol {@c_places, waters, water, strait, sea, street, border, airspace}  > obj, of, in, near, off
patrol subj:{@c_troops, warship, jet}                         > obj, in, along, near
patrol/n mod:{military, naval, air, border, combat, armed, joint}  > in, on, along, near, over
prepare {troop, force, army, military, invasion, offensive}   > for, against, of
prepare for:{war, battle, invasion, attack, offensive, assault, combat, conflict}  > with, against, on
preparation/n for:{war, battle, invasion, attack, offensive}  > against, with, on
arm {@c_people, civilian, population, itself, themselves}     > against
rearm|re-arm                                                  > against
remilitarise|remilitarize|militarise|militarize               > obj, in
militarisation|militarization|remilitarization/n              > of, in
show/n of:{force, strength}                                   > to, toward, towards, in, near, against
demonstration/n of:{force, strength}                          > to, in, near, against

# Exercises of one side alone; joint ones are cooperation.
hold|stage|conduct|begin|start|launch|carry|kick|run|mount|undertake|practise|practice {drill, exercise, manoeuvre, maneuver, war_game, wargame} mod:{military, naval, live_fire, live_fire, air, artillery, missile, war, snap, army, navy, combat, large_scale, massive, amphibious}  > near, off, in, on, around, against, along, with
exercise|drill|manoeuvre|maneuver/n mod:{military, naval, live_fire, live_fire, snap, artillery, missile, amphibious, unannounced, provocative}  > near, off, in, on, around, against, along
war_game|wargame/n                                            > near, off, in, on, around, against

# Airspace and waters crossed without leave and without shots.
violate|penetrate|breach|enter {airspace, waters, territorial_water, air_defence_zone, air_defense_zone, exclusion_zone}  > of, obj, over, near
intrude into:{airspace, waters, territory}                    > into, of
intrusion/n into:{airspace, waters, territory}                > into, of
violation/n of:{airspace, waters}                             > of
buzz {@c_vessels, plane, ship, @c_aircraft}                   > obj, of
overfly                                                       > obj
shadow {@c_vessels, @c_aircraft}                              > obj, of

[MOBILIZE/weapons]
deploy|station|position|install|site|base|field|park {@c_weapons, nuclear_weapon, missile_system}  > in, on, at, near, along, against, to, off
send|dispatch|despatch|move|sail|steer|fly|rush|divert {warship, ship, vessel, carrier, aircraft_carrier, destroyer, frigate, submarine, fleet, jet, bomber, fighter_jet, fighter, warplane, strike_group, gunboat, battle_group, tank, missile, helicopter}  > to, into, in, near, off, toward, towards, over, through, against
sail subj:{warship, destroyer, carrier, frigate, fleet, navy} > to, into, near, off, through, toward, towards
scramble {jet, fighter, plane, aircraft, warplane, fighter_jet}  > against, after, over, near, to
aim|point|train {missile, gun, rocket, weapon, warhead, cannon}  > at, toward, towards, on
target {missile, weapon}                                      > at, on
fly {bomber, jet, warplane, drone, plane, fighter} over       > over
test|test_fire|test_fire|testfire|test_launch|test_launch {missile, weapon, rocket, bomb, nuclear_weapon, device, warhead, ballistic_missile, hydrogen_bomb, nuclear_device}  > in, into, near, over, off, toward, towards, against
test_fire|test_fire|testfire|test_launch|test_launch          > into, near, over, off, toward, towards
fire {missile, ballistic_missile, rocket, projectile, cruise_missile} into:{sea, water, waters, ocean, strait, gulf}  > off, toward, towards, of, near, over
fire {missile, ballistic_missile, rocket, projectile} +off    > toward, towards, into, near
launch {ballistic_missile, rocket, satellite, missile} into:{sea, water, waters, ocean, strait, space, orbit}  > off, toward, towards, near, over
test|launch/n mod:{missile, nuclear, rocket, weapon, ballistic_missile, weapons, atomic}  > in, into, near, over, off
nuclear_test|missile_test|missile_launch/n                    > in, into, near, over
develop|acquire|build|stockpile|amass {nuclear_weapon, bomb, missile, warhead, arsenal, chemical_weapon, biological_weapon, weapon, ballistic_missile}  > against, in
enrich {uranium}                                              > at, in
enrichment/n mod:{uranium}                                    > in, at
lay {mine, minefield}                                         > in, along, off, near
arm_race|arms_race/n                                          > with, between mutual

[MOBILIZE/police]
deploy|send|dispatch|despatch|mobilise|mobilize|station|rush|post {@c_police, security, security_personnel, riot_policeman, security_force, police_force}  > to, in, into, on, around, at, along, outside, near, against
deploy subj:{@c_police}                                       > to, in, on, around, at, along, near, against
mass|gather subj:{@c_police}                                  > outside, in, around, at, near
put|place {police, security_force, policeman} on:{alert, high_alert, standby}  > in, at, around
tighten|beef|step|boost|increase|strengthen|heighten|reinforce {security, security_measure, police_presence, patrol, policing}  > in, at, around, along, on, across, for
beef|step +up {security, security_measure, police_presence, patrol}  > in, at, around, along, on, across
presence/n mod:{police, security, heavy}                      > in, at, around, on
patrol subj:{@c_police}                                       > obj, in
cordon/n mod:{police, security}                               > around, in
set +up {roadblock, checkpoint, cordon}                       > in, around, on, along

[MOBILIZE/militia]
mobilise|mobilize|deploy|send|arm|recruit|rally|gather|mass|raise|form|assemble {@c_militia, militia_group, armed_group}  > against, to, in, on, into, near, along, for
mobilise|mobilize|mass|regroup|gather|amass subj:{@c_militia} > against, to, in, on, near, along
recruit {@c_people, fighter, child_soldier, jihadist, militant, mercenary}  > for, against, from, in
recruitment/n of:{fighter, child_soldier, militant, mercenary, child}  > in, for
call to:{arms, jihad}                                         > against
