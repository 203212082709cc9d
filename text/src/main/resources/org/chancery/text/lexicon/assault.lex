# Force used against people or things: fighting, bombing, killing, abducting, torturing, destroying.
# Assembled by hand; GPL-3.0-or-later.
#
# Fighting has two sides that both act ("mutual"). A noun of violence tells of an act also without
# a light verb ("Russia's invasion of …"). Ceasefires broken, sieges and human shields stand here
# because force is what is done.
# --- Fighting of two sides ------------------------------------------------------------------------
[ASSAULT]
clash !{schedule, culture, timetable}                         > with, against, between mutual
clash/n with                                                  > with, between mutual
clash/n between                                               > between, with mutual
clash/n mod:{armed, deadly, violent, bloody, fierce, heavy, fresh, border, military, fatal, sporadic, renewed, ethnic, communal, sectarian, tribal, street}  > between, with mutual
skirmish                                                      > with, against, between mutual
skirmish/n                                                    > between, with mutual
fight !{@c_figurative, election, terrorism, extremism, seat, case, charge, lawsuit, ruling, fire, extradition, legislation, duel}  > against, with, obj, in mutual
fight +back !{tear, cancer, disease}                          > against, at
come under:{fire, attack, bombardment, shelling, rocket_fire, assault, air_attack}  < from, by > subj
fighting/n                                                    > between, with, against, in mutual
combat !{@c_figurative, terrorism, extremism, trafficking, smuggling}  > obj
combat/n with                                                 > with, between mutual
battle !{@c_figurative, cancer}                               > obj, with, against, for mutual
battle/n between                                              > between mutual
battle/n with                                                 > with, against mutual
battle/n mod:{gun, fierce, pitched, street, bloody, running, artillery, ground, deadly, heavy}  > between, with, against, for mutual
gun_battle|gunbattle|firefight|shootout|shoot_out|gunfight/n  > with, between, against mutual
dogfight/n                                                    > with, between mutual
war/n against
war/n with                                                    > with mutual
war/n between                                                 > between mutual
war/n in
wage {war, campaign, insurgency, jihad, offensive, battle, guerrilla_war}  > on, against, with, in
make {war}                                                    > on, against
go to:{war}                                                   > with, against, over
declare {war}                                                 > on, against
declare {jihad}                                               > on, against
hostility/n between                                           > between mutual
hostility/n mod:{armed, military, open, renewed}              > between, against, with mutual
engage {troop, force, militant, rebel, enemy, target, fighter, aircraft}
engage in:{combat, battle, firefight, hostility, fighting, clash, gun_battle}  > with, against mutual
engage with:{militant, rebel, insurgent, enemy}
duel/n mod:{artillery, gun, mortar, tank}                     > between, with mutual
trade {fire, gunfire, shot, shell, shelling, rocket, blow, airstrike, strike, attack}  > with, across, between mutual
exchange {fire, gunfire, shot, shell, shelling, rocket, missile, artillery, strike, attack}  > with, across, between mutual
exchange/n of:{fire, gunfire, shot, rocket, missile, strike, attack}  > between, with mutual
confrontation/n mod:{armed, military, violent, bloody, deadly}  > between, with mutual
encounter/n mod:{deadly, fierce, armed, fatal}                > with, between mutual
standoff|stand_off/n mod:{armed, military, tense}             > between, with mutual
violence/n against
violence/n between                                            > between mutual
bloodshed/n
conflict/n mod:{armed, military, violent, border}             > between, with, in mutual
resist {invader, invasion, occupation, occupier, advance, onslaught, assault, offensive, attack}  > obj, by, of
# A truce broken is force used again.
violate|breach|break {@c_ceasefire}                           > with, against, in, on, obj, along mutual
violation|breach/n of:{@c_ceasefire}                          > with, against, in, on, along
violation/n mod:{ceasefire, cease_fire, truce}                > with, against, in, on, along
guilty/a of:{violate, breach, violation, breach}              < subj > of, against, in
resume {hostility, fighting, attack, war, shelling, bombing, bombardment, offensive, airstrike, combat}  > against, on, with, in
end {@c_ceasefire}                                            > with, against, in
abandon {@c_ceasefire}                                        > with, against, in
call +off {@c_ceasefire}                                      > with, against, in
# --- Attack ---------------------------------------------------------------------------------------
[ASSAULT]
attack !{@c_policy, problem, @c_figurative}
attack/n                                                      > on, against, upon, at, in, into, to, of
counterattack|counter_attack                                  > against, on, in
counterattack|counter_attack/n                                > on, against, in
assault                                                       > obj, in
raid/n on|against|into|in                                     > on, against, into, in
assault/n !{battery}                                          > on, against, upon, in, of, to
aggression/n                                                  > against, toward, towards, on, in
raid !{larder, fridge, fund, reserve, coffer, treasury}       > obj, in
incursion/n                                                   > into, in, across, on, against
foray/n mod:{military, armed, cross_border}                   > into, in
offensive/n !{charm}                                          > against, on, in, into, to
counteroffensive|counter_offensive/n                          > against, on, in
onslaught|blitz|blitzkrieg/n                                  > against, on, in, of
operation/n mod:{military, ground, anti-terror, counterterrorism, counter_terrorism, counterinsurgency, anti-terrorist, offensive, security, clearance, combat, commando, special, cross_border, air, airborne}  > against, in, into, on
campaign/n mod:{military, bombing, air, terror, bomb, armed, insurgent, guerrilla, ground}  > against, in, on, of
intervention/n mod:{military, armed}                          > in, against, into
intervene +militarily                                         > in, against
action/n mod:{military}                                       > against, in, on
retaliate with:{@c_munitions, attack, strike, airstrike, fire, shelling, raid, force}  > against, at, on, in
retaliate by ing                                              > against, on
reprisal/n                                                    > against, on
crackdown/n mod:{bloody, deadly, violent, brutal, military}   > on, against, in, of
invade !{privacy, space, pitch, field}
invasion/n !{privacy, pitch, space}                           > of, into, in, against
overrun !{budget, cost, deadline}
storm !{pitch, ice}                                           > obj, into
storm into:{@c_buildings, @c_places}                          > into, obj
storming/n                                                    > of
besiege                                                       > obj
lay {siege}                                                   > to, on
siege/n                                                       > of, on, to, against
encircle                                                      > obj
surround {town, city, village, troop, force, house, building, compound, base, camp, headquarters, rebel, militant, soldier}
ambush                                                        > obj, in
ambush/n                                                      > on, of, against, in
waylay                                                        > obj
set +upon                                                     > obj, upon
attack|strike +back                                           > at, against, on
hit +back with:{@c_munitions, strike, airstrike, attack}      > at, against, on
hit !{@c_figurative, wall, ceiling, level, total, mark, figure, mean, brake}  with:{@c_munitions, airstrike, strike}  > obj, in
hit {@c_military_objects, @c_buildings}                       > obj, in
hit {@c_people}                                               > obj, in
hit subj:{@c_munitions, airstrike, air_strike, strike, attack, bombing, bomber, raid, warplane, jet, plane, blast, explosion, shelling, fire}
strike subj:{@c_munitions, airstrike, air_strike, attack, bombing, bomber, raid, warplane, jet, plane, blast, explosion, shelling} !{@c_figurative}
strike !{@c_figurative, @c_treaty, chord, alliance, partnership, law, provision, clause, phrase, name, ban, rule, statute, gong, bell, hour, midnight, fear, terror}
strike/n                                                      > on, against, at, in, into, inside
strike/n on
strike/n at
strike/n mod:{retaliatory, military, precision, surgical, pre-emptive, preemptive, targeted, deadly, punitive, cross_border, overnight}  > on, against, at, in, inside
target {@c_military_objects, @c_buildings, @c_people, @c_militia, @c_troops}  > obj, in
pummel|pound !{table, pavement, beat, currency}               > obj, in
batter {town, city, @c_military_objects, village}             > obj, in
push|drive|force +out {rebel, militant, troop, force, insurgent, jihadist, fighter}  > obj, of, from
push|drive +back {rebel, militant, troop, force, insurgent, jihadist, fighter, army, attack, assault}  > obj
dislodge|rout|repulse|repel {rebel, militant, troop, force, insurgent, jihadist, fighter, army, attack, assault, offensive, invasion, advance, attacker, enemy}  > obj, by, of, from
beat +back {rebel, militant, troop, force, insurgent, attack, assault, offensive, attacker, advance}
defeat|rout|vanquish|crush|overpower|smash {rebel, militant, insurgent, jihadist, army, insurgency, rebellion, uprising, revolt, mutiny, resistance, force, troop, guerrilla, militia, fighter, terrorist, cell, group, enemy, protest, dissent, cartel, gang, network}  > obj, by, of, in
put +down {rebellion, uprising, revolt, mutiny, insurrection, riot, protest, unrest, coup}  > obj, by, in, of
quell|suppress {rebellion, uprising, revolt, mutiny, insurrection, riot, protest, unrest, coup, demonstration, dissent, opposition}  > obj, by, in, of
advance on                                                    > on, toward, towards, against, into
advance toward                                        > toward, towards
advance towards                                        > toward, towards
advance subj:{troop, force, army, tank, rebel, soldier, fighter, militant, column}  > on, toward, towards, into, in, against
advance/n mod:{military, rebel}                               > on, into, toward, towards, against, in
rampage through                                               > through, in
rampage/n                                                     > in, through, against
terrorise|terrorize                                           > obj
insurgency|rebellion|mutiny|insurrection/n                    > against, in
rebel|revolt|mutiny !{tide} against                           > against
rise +up against                                              > against
take +up {arm, arms, weapon}                                  > against
martyr                                                        > obj
violate|breach|infringe {airspace, border, territory, territorial_water, frontier, sovereignty}  > obj, of, with
# Ground taken by force. "take" and "seize" need a place; a ship seized by a navy stands in coerce.
capture {@c_places, @c_military_objects, airport, mosque, palace, headquarters, ground, parliament, building}  > obj, from, in
capture !{@c_figurative, attention, imagination, seat, moment, vote, share, mandate, data, carbon, image, audience, essence, heart}  > obj, from, in
capture/n of:{@c_places, @c_military_objects, airport, building}  > of, from
recapture|retake|reconquer|overwhelm {@c_places, @c_military_objects, @c_buildings, control, ground, area}  > obj, from, in, of
recapture|retake|reconquer                                    > obj, from, in
recapture/n                                                   > of, from
conquer !{fear, market, mountain, peak, heart, world, title}   > obj
conquest/n                                                    > of
seize {@c_places, control, town, city, village, territory, ground, power_station, oil_field, oilfield, field, base, stronghold, airport, headquarters, crossing, area, district, province, police_station, palace, parliament, post, checkpoint, island, building} !{opportunity}  > obj, of, from, in, over
seizure/n of:{town, city, village, territory, base, airport, land, island, province, power}  > of, from
take +over {town, city, village, base, airport, checkpoint, airfield, post, building, parliament, headquarters, area, province, district, territory, camp, island, capital}  > obj, from, in
take {town, city, village, control, territory, outpost, capital, island} from  > from, of, obj
take +over subj:{@c_troops, @c_militia}                        > obj, from, in
take {control} of:{@c_places, @c_military_objects, @c_buildings}  > of, from, in
take {position} from
fall to:{troop, rebel, force, fighter, army, militant, insurgent}
wrest|regain|gain {control, town, city, territory, power}     > from, of, over
liberate {@c_places}                                          > from, obj
liberation/n of:{town, city, village, district, territory}    > from, of
# --- Guns -----------------------------------------------------------------------------------------
[ASSAULT/firearms]
shoot !{@c_figurative, look, glance, question, foot, breeze, pool, hoop, basket, three_pointer, par}  > obj, at, on, in
shoot +dead                                                   > obj
shoot at                                                      > at
shoot on                                                      > on
shoot {@c_people}                                             > obj, in
shooting/n !{film, range, sport, star}                        > of, at, on, in, against
gun +down                                                     > obj
mow +down                                                     > obj, in
cut +down {@c_people, @c_protesters}
pick +off {@c_people, @c_troops}
snipe                                                         > at, obj
sniper_fire/n                                                 > at, on, against
fire on                                                       > on, in
fire upon                                                     > upon
fire at                                                       > at, in
fire across                                                   > across, on, at, into mutual
fire into:{crowd, village, town, territory, house, building, demonstration, protest}  > into, at, in
fire {shot, gun, round, bullet, machine_gun, gunshot, volley, rifle, rifle_shot, weapon}  > at, on, into, in, across, toward, towards
open {fire}                                                   > on, at, upon, into, against, in
reopen|return {fire}                                          > on, at, against
spray {bullet, gunfire}                                       > at, on, with
spray with:{bullet, gunfire}                                  > obj
rake with:{gunfire, bullet, fire}                             > obj
gunfire|gunshot/n                                             > at, on, against, in
fire/n mod:{gun, small_arms, machine_gun, sniper, rifle, enemy, hostile, cross_border, friendly}  > at, on, against, into, in, from
firing/n mod:{cross_border, unprovoked, indiscriminate, heavy}  > on, at, in, into, across
firing/n on                                                   > on
firing/n at                                                   > at
firing_squad/n                                                > none
riddle with:{bullet}                                          > obj
# --- Heavy weapons ----------------------------------------------------------------------------------
[ASSAULT/heavy-weapons]
shell                                                         > obj, in
shelling/n                                                    > of, on, against, in, at
bombard !{question, e-mail, email, message, advert, call}     > obj, in
bombardment/n                                                 > of, on, against, in
fire {rocket, missile, shell, mortar, artillery, salvo, barrage, volley, projectile, torpedo, tank, mortar_shell, artillery_shell, mortar_round, artillery_round, rocket_propelled_grenade, cruise_missile}  > at, on, into, against, toward, towards, across, in, over
launch {rocket, missile, salvo, barrage, mortar, shell, cruise_missile, rocket_barrage, volley}  > at, on, into, against, toward, towards, in, over
lob {mortar, rocket, shell, missile, grenade, bomb}           > at, into, on, over
rain {rocket, shell, missile, bomb, mortar}                   > on, upon, over
rain +down                                                    > on, upon, over
barrage/n mod:{rocket, artillery, missile, mortar, heavy}     > on, against, at, of
salvo/n mod:{rocket, artillery, missile}                      > at, on, against
fire/n mod:{artillery, mortar, rocket, tank, missile, shell, anti_aircraft, antitank}  > at, on, against, into, in, from
attack/n mod:{rocket, missile, mortar, artillery, shelling, tank, cruise_missile, ballistic_missile, ground, cruise, ballistic}  > on, against, at, in, upon, into
strike/n mod:{missile, rocket, artillery, cruise_missile, ballistic}  > on, against, at, in, inside
shoot +down {@c_aircraft}                                     > obj, of, over, in
shoot +down                                                   > obj, over, in
down {@c_aircraft}                                            > obj, over, in
bring +down {@c_aircraft}                                     > obj, over, in
shootdown|shoot_down|downing/n                                > of, over
torpedo {@c_vessels}                                          > obj
sink {@c_vessels}                                             > obj
sinking/n of:{@c_vessels}                                     > of
ram {@c_vessels, boat}                                        > obj, in
# --- From the air -----------------------------------------------------------------------------------
[ASSAULT/aerial]
bomb !{stage, box_office, comedy}                             > obj, in
bomb subj:{plane, jet, warplane, aircraft, force, coalition}  > obj, in
bombing/n mod:{aerial, air, carpet, heavy, indiscriminate, saturation}  > of, on, against, in
air_strike|air_raid|air_attack|air_assault|air_bombardment|aerial_bombardment|aerial_attack|aerial_strike/n on|against|in  > on, against, in
air_strike|air_raid|air_attack|air_assault|air_bombardment|aerial_bombardment|aerial_attack|aerial_strike/n  > on, against, at, in, into, inside, over, of
carry +out {air_strike, air_raid, sortie, air_attack}         > on, against, at, in, over, into
strike|raid|attack|assault/n mod:{air, aerial, bombing, warplane, jet, helicopter}  > on, against, at, in, inside, into
strafe                                                        > obj, in
strafing/n                                                    > of
carpet_bomb                                                   > obj
firebomb subj:{plane, warplane, jet}                          > obj
drop {bomb, barrel_bomb, cluster_bomb, munition, napalm, bunker_buster}  > on, over, in, into
attack|target|hit|strike|pound|raid|pummel subj:{warplane, jet, fighter_jet, plane, aircraft, helicopter, gunship, bomber, air_force}  > obj, in
sortie/n mod:{combat, bombing}                                > against, over, in
[ASSAULT/drone]
drone_strike|drone_attack/n                                   > on, against, at, in, inside
strike|attack|raid|assault/n mod:{drone, uav, unmanned, kamikaze}  > on, against, at, in, inside
launch|fire|fly|send {drone, kamikaze_drone, attack_drone, explosive_drone}  > at, on, against, into, toward, towards, over
kill|hit|strike|target|attack subj:{drone, uav}               > obj, in
# --- Bombs on the ground ----------------------------------------------------------------------------
[ASSAULT/explosives]
bombing/n                                                     > of, on, against, at, in
car_bombing|truck_bombing|bomb_attack|bomb_blast|grenade_attack|car_bomb_attack/n  > on, against, at, in, of
attack|blast|explosion/n mod:{bomb, grenade, car, truck, roadside, landmine, ied, parcel, letter}  > on, against, at, in, of, near, outside
bomb/n mod:{car, truck, roadside, nail, letter, parcel, pipe, lorry, petrol, sticky}  > against, at, in, near, outside, on
car_bomb|truck_bomb|roadside_bomb|landmine_blast/n            > against, at, in, near, outside, on
blast|explosion/n at:{@c_buildings}                           > at, in, near
blast|explosion/n mod:{deadly, powerful, suicide, huge, massive, twin}  > at, in, near, outside, against
blow +up !{balloon, photo, photograph}                        > obj, in
blow +apart                                                   > obj
explode {bomb, device, mine, grenade, car_bomb}               > in, at, near, outside, against, on
explode subj:{bomb, device, mine, landmine, grenade, car_bomb, shell, rocket, explosive, vehicle, car}  > in, at, near, outside, against, on
detonate {@c_bombs, car, vehicle, truck, motorcycle}          > in, at, near, outside, against, among, on
detonate subj:{@c_bombs}                                      > in, at, near, outside, on
set +off {@c_bombs}                                           > in, at, near, outside, against, on
go +off subj:{bomb, device, explosive, grenade, car_bomb, blast, mine}  > in, at, near, outside, on
trigger {blast, explosion, bomb}                              > in, at, near, outside
plant|lay {bomb, mine, landmine, explosive, device, ied}      > in, at, near, outside, under, on, along
dynamite                                                      > obj
mine {road, harbour, harbor, border, waters, water, strait, field}  > obj, of, in
throw|hurl|lob|toss {grenade, bomb, explosive, dynamite, hand_grenade}  > at, into, on, in
kill|injure|wound|hit|strike|target subj:{bomb, blast, explosion, car_bomb, bombing, mine, landmine}  > obj, in
[ASSAULT/suicide-attack]
suicide_bombing|suicide_attack|suicide_bomb_attack|suicide_blast|suicide_raid/n  > on, against, at, in, of
attack|bombing|blast|assault|mission|raid/n mod:{suicide, kamikaze, martyrdom}  > on, against, at, in, of
blow {himself, herself, themselves, itself} +up               > in, at, near, outside, among, inside
detonate {himself, herself, themselves, suicide_vest, vest, suicide_belt, belt}  > in, at, near, outside, among, inside
kill|attack|target|strike|hit|injure|wound|storm subj:{suicide_bomber, suicide_attacker, suicide_bombing, suicide_attack}  > obj, in
ram {car, truck, vehicle, lorry} into                         > into, in
# --- Killing ----------------------------------------------------------------------------------------
[ASSAULT]
kill !{@c_figurative, time, conversation, deer, whale, bird, animal, elephant, rhino, tiger, bear, cattle, bacterium, engine}  > obj, in
kill +off !{@c_figurative}                                    > obj
killing/n !{animal, bird, whale, seal, elephant, rhino, mercy}  > of, in
slay|massacre|butcher|slaughter|exterminate|annihilate|decimate|liquidate !{cattle, pig, animal, chicken, bird, herd, livestock, poultry, cow, sheep}  > obj, in
massacre|slaughter|carnage|bloodbath|extermination|annihilation|genocide|pogrom/n  > of, against, in, at
cleansing/n mod:{ethnic}                                      > of, against, in
wipe +out {@c_people, village, population, family, force, unit, group, militant, rebel, patrol, garrison, community, tribe, cell}  > obj, in, of
claim {life}                                                  > of, in
leave +dead                                                   > obj, in
take {life} of:{@c_people, soldier, policeman}                > of, in
lynch                                                         > obj
lynching/n                                                    > of
injure|wound|maim|mutilate|disfigure !{pride, feeling, reputation, ego}  > obj, in
harm|hurt {@c_people, @c_troops, civilian, prisoner, hostage}  > obj
injury/n to:{@c_people}                                       > to, of
do +away with                                                 > with
put to:{death}                                                 > obj
execute {@c_people, @c_suspects, @c_troops, @c_officials, @c_activists, @c_militia, hostage, captive, traitor}  > obj, in
execute !{plan, order, warrant, project, decision, contract, strategy, program, programme, policy, search, document, trade, task, attack, raid, operation, mission, search_warrant, will, deal, agreement, code, manoeuvre, maneuver}  > obj, in
execution/n of:{@c_people, @c_suspects, @c_troops, @c_officials, @c_activists, hostage, captive}  > of, in
execution/n mod:{summary, extrajudicial, public, mass, mock, arbitrary, secret, extra_judicial}  > of, in
hang {@c_people, @c_suspects, @c_officials}                   > obj, in
hanging/n of                                                  > of
claim {responsibility} for:{attack, bombing, killing, blast, explosion, assault, assassination, raid, strike, ambush, shooting, kidnapping, hijacking, massacre, attempt, suicide_bombing}  > for, on, against, in
responsible/a for:{attack, bombing, killing, blast, assault, assassination, raid, massacre, murder, beheading, death, slaughter, kidnapping, shooting, atrocity, abuse, torture, shelling, disappearance}  < subj > for, of, in, against
responsibility/n for:{attack, bombing, killing, blast, assault, assassination, raid, massacre, murder, suicide_bombing, shooting}  > for, on, against, in
[ASSAULT/targeted]
assassinate                                                   > obj
assassination/n !{character}                                  > of, on, against
assassination_attempt/n                                       > on, against, of
attempt/n on:{life}                                           > on, of
murder !{song, tune, language}                                > obj, in
murder/n                                                      > of, in
try {life} on                                                 > of
killing/n mod:{targeted, selective, contract, extrajudicial, extra_judicial, political}  > of, in
poison                                                        > obj
poisoning/n !{food, lead, alcohol, carbon, mercury}           > of
hitman|hit_squad|death_squad/n                                > against, of, in
# --- Hands, knives, fire, stones ----------------------------------------------------------------------
[ASSAULT/beat]
beat {@c_people, @c_suspects, @c_activists, @c_protesters, @c_officials, @c_troops, hostage, prisoner, captive}  > obj, in
beat +up                                                      > obj, in
beat to:{death}                                                > obj
beat +unconscious                                             > obj
beat with:{stick, baton, truncheon, club, rod, rifle, whip, cane, fist, cable, bat}  > obj
beating/n                                                     > of, in
rough +up                                                     > obj
manhandle|thrash|bludgeon|pummel|club|cane|flog|whip|lash|kick|punch|slap|cudgel|maul {@c_people, @c_suspects, @c_activists, @c_protesters, @c_officials}  > obj, in
club|bludgeon|batter|trample to:{death}                        > obj
flogging|lashing|caning|whipping/n                            > of
brawl|scuffle|grapple|tussle                                  > with, between mutual
scuffle|brawl|fistfight|tussle|melee/n                        > with, between, in mutual
assault +physically                                           > obj
mob {@c_officials, @c_people, politician, car, police}        > obj
molest|bully|mistreat|maltreat|ill_treat|brutalise|brutalize|abuse {@c_people, prisoner, detainee, captive, inmate, hostage, @c_activists, @c_suspects, @c_protesters}  > obj, in
mistreatment|maltreatment|ill_treatment|brutality/n           > of, against, in, toward, towards
abuse/n of:{prisoner, detainee, captive, inmate, child, woman, migrant, civilian, girl, boy}  > of, in
[ASSAULT/torture]
torture                                                       > obj, in
torture to:{death}                                             > obj
torture/n                                                     > of, against, in, at
subject to:{torture, beating, abuse, ill_treatment, electric_shock}  > obj
waterboard|electrocute                                        > obj
waterboarding/n                                               > of
[ASSAULT/sexual]
rape|gang_rape|sexually_assault                               > obj, in
rape|gang_rape/n !{seed, oil}                                 > of, in
assault|abuse|molest|harass +sexually                         > obj
assault|violence|abuse|slavery|harassment/n mod:{sexual, sex}  > against, of, on, in
enslave                                                       > obj
[ASSAULT/primitive]
stab !{back} > obj, in
stabbing/n                                                    > of, in, at
knife                                                         > obj
hack {@c_people, @c_officials, @c_activists}  to:{death}       > obj
hack to:{death}                                                > obj
slash {throat, face}                                          > of, obj
slit {throat}                                                 > of
behead|decapitate                                             > obj, in
beheading|decapitation/n                                      > of, in
burn +alive                                                   > obj
burn to:{death}                                                > obj
stone {@c_people, @c_police, car, vehicle, embassy, @c_troops, bus, convoy}  > obj
stone to:{death}                                               > obj
stoning/n                                                     > of
pelt {@c_police, @c_people, @c_troops, vehicle, car, convoy, embassy} with  > obj
throw|hurl|fling {stone, rock, petrol_bomb, molotov_cocktail, molotov, firebomb, bottle, brick}  > at, on, against, into
strangle|suffocate|drown|smother|garrotte {@c_people, @c_suspects, prisoner, journalist}  > obj
crucify                                                       > obj
attack/n mod:{knife, machete, stabbing, acid, axe, sword}     > on, against, at, in
attack with:{knife, machete, axe, sword, stick, club, stone, acid}  > obj, in
run +over {@c_people, @c_troops, @c_police}                   > obj
run +down {@c_people, @c_troops, @c_police}                   > obj
plough|plow|drive {car, truck, van, vehicle} into             > into, in
# --- Taking people ------------------------------------------------------------------------------------
[ASSAULT/abduct]
abduct|kidnap|snatch !{victory, purse, bag, phone, point, draw}  > obj, from, in
kidnapping|kidnap|abduction/n                                 > of, from, in
take +hostage                                                 > obj
take {hostage}                                                > obj, from, in, at
hold +hostage                                                 > obj
hold {hostage}                                                > obj, at, in
hold +captive                                                 > obj, in
hold as:{hostage, captive}                                    > obj, in
take +captive                                                 > obj
hostage_taking|hostage_taking/n                               > of, at, in
hostage_crisis/n                                              > at, in
seize {hostage, @c_people, tourist, journalist, soldier, peacekeeper, pilgrim, schoolgirl, aid_worker}  > obj, in, from
capture {@c_people, @c_troops, pilot, peacekeeper, sailor}    > obj, of, from
capture/n of:{@c_people, @c_troops, pilot, sailor}            > of
hijack|commandeer !{debate, agenda, process, narrative, religion, revolution}  > obj, from, in
hijacking|hijack/n                                            > of, to, from
skyjack|carjack                                               > obj
use as:{human_shield, shield, hostage}                        > obj, in
hold as:{human_shield, shield}                                > obj, in
human_shield/n                                                > of
disappear {@c_activists, @c_people}                           > obj
disappearance/n mod:{forced, enforced}                        > of, in
# --- Things destroyed ---------------------------------------------------------------------------------
[ASSAULT/destroy]
destroy !{@c_figurative, evidence, document, stockpile, chemical_weapon, arsenal, weapon, crop, harvest, file, habitat, trust, unity}  > obj, in, of
destruction/n !{stockpile, weapon, habitat, evidence}         > of, in
demolish|raze|flatten|bulldoze|level {@c_buildings, @c_places, house, home, wall, mosque, church, shop}  > obj, of, in
raze                                                          > obj, in
demolition/n                                                  > of, in
wreck|ravage|devastate|obliterate|pulverise|pulverize {@c_buildings, @c_places, country, infrastructure, city}  > obj, in
lay {waste}                                                   > to
torch|incinerate                                              > obj, in, of
set +ablaze                                                   > obj, in
set +alight                                                   > obj, in
set {fire}                                                    > to, in
set on:{fire}                                                 > obj, in
set +afire                                                    > obj
firebomb|fire_bomb                                            > obj, in
burn {@c_buildings, @c_places, village, crop, field, truck, vehicle}  > obj, of, in
burn +down                                                    > obj, of, in
arson/n                                                       > on, against, at, in
arson_attack/n                                                > on, against, at, in
sabotage {pipeline, railway, @c_buildings, cable, power_line, infrastructure, grid, ship, plane, plant, reactor}  > obj, of, in
sabotage/n                                                    > of, against, in
damage {@c_buildings, @c_vessels, infrastructure, pipeline, vehicle}  > obj, of, in
desecrate|vandalise|vandalize {grave, cemetery, mosque, church, temple, synagogue, shrine, monument}  > obj, of, in
cripple|disable {@c_vessels, tank, plant, grid, reactor}      > obj, of
blow +up {@c_buildings, pipeline, bridge, railway, power_line, oil_pipeline, statue, monument}  > obj, of, in
plunder|pillage|ransack|sack {@c_places, @c_buildings, village}  > obj, in, of
# --- Against crowds -------------------------------------------------------------------------------------
[ASSAULT/crowd-control]
fire {tear_gas, teargas, rubber_bullet, water_cannon, stun_grenade, pepper_spray, rubber-coated_bullet, plastic_bullet, pellet, canister, flare, warning_shot, smoke_grenade}  > at, on, into, against, to
use {tear_gas, teargas, rubber_bullet, water_cannon, stun_grenade, pepper_spray, baton, truncheon, force, live_ammunition, live_round}  > against, on, at, comp
lob|shoot|launch {tear_gas, teargas, rubber_bullet, stun_grenade}  > at, on, into, against
fire on:{protester, demonstrator, crowd, protest, demonstration, march, rally}  > on, in
fire at:{protester, demonstrator, crowd, protest, demonstration, march, rally}  > at, in
teargas|tear_gas|pepper_spray|baton_charge                    > obj
disperse {@c_protesters, protest, demonstration, rally, march, gathering, sit_in, crowd} with  > obj, in
disperse {@c_protesters, protest, demonstration, rally, march, sit_in}  > obj, in
dispersal/n of:{@c_protesters, protest, demonstration, rally, march, sit_in}  > of
break +up {protest, demonstration, rally, march, sit_in, crowd, gathering, picket}  > obj, of, by, in
charge {@c_protesters, crowd, demonstrator}                   > obj, at
charge at                                                     > at
baton_charge|baton_charge|lathi_charge|lathicharge/n          > on, against
force/n mod:{excessive, lethal, deadly, brute}                > against, on
crackdown/n on:{protester, protest, demonstrator, demonstration}  > on
storm {camp, migrant_camp, protest_camp, campus, sit_in, square}  > obj, in
# --- Weapons of mass killing ------------------------------------------------------------------------------
[ASSAULT/unconventional]
gas {@c_people, village, town, @c_troops, population}         > obj, in
use {chemical_weapon, nerve_agent, nerve_gas, sarin, chlorine, mustard_gas, poison_gas, gas, biological_weapon, nuclear_weapon, novichok, toxin, white_phosphorus}  > against, on, in
use/n of:{chemical_weapon, nerve_agent, nerve_gas, sarin, chlorine, mustard_gas, poison_gas, nuclear_weapon}  > against, on, in
attack/n mod:{chemical, gas, sarin, chlorine, biological, nerve_agent, chemical_weapon, chemical_weapons, nuclear, poison, nerve}  > on, against, in, at
strike/n mod:{nuclear, chemical}                              > on, against, in, at
release {gas, sarin, nerve_agent, anthrax, toxin}             > in, on, against
nuke                                                          > obj
poison with:{nerve_agent, novichok, polonium}                 > obj
