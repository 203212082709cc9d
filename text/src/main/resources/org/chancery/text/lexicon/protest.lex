# People in the street: demonstrations, strikes, hunger strikes, boycotts, blockades of roads,
# riots, things broken.
# Assembled by hand; GPL-3.0-or-later.
#
# A government's protest is a word, not a march, and stands in accuse.lex. Against whom a protest
# goes is looked for before where it is held.

[PROTEST/demo]
protest                                                       > against, at, about, over, obj, outside, in, near
protest subj:{@c_protesters, @c_workers, @c_people, @c_activists}  > against, at, about, over, obj, outside, in, near
protest against                                               > against, outside, in
protest/n                                                     > against, at, over, about, outside, in
protest/n mod:{street, mass, anti_government, peaceful, sit_down, student, public, nationwide, violent, weekend, weekly, large}  > against, at, over, about, outside, in
demonstrate against                                           > against, outside, in
demonstrate outside                                           > outside, against, in
demonstrate in                                                > against, outside, in
demonstrate for                                               > against, outside, in, for
demonstrate subj:{@c_protesters, @c_workers, @c_people, @c_activists}  > against, outside, in, for, over
demonstrate !{ability, commitment, capability, need, importance, willingness, will, interest, readiness, leadership, support, strength, power, use, resolve, skill, progress, solidarity, will, how, value, capacity, courage, determination}  > against, outside, in, over
demonstration/n !{skill, technology, product}                 > against, outside, in, over, at
march subj:{@c_protesters, @c_workers, @c_people, @c_activists}  > against, on, to, in, through, for, over
march against                                                 > against, in
march on                                                      > on, against, in
march through                                                 > against, through, in
march to:{protest, demand, denounce, commemorate}             > comp, against, in
march in:{protest, capital, street}                           > against, in
march/n mod:{protest, mass, anti_government, peaceful, solidarity, silent, opposition}  > against, on, to, in
march/n against                                               > against, in
march/n on                                                    > on, against
rally subj:{@c_protesters, @c_workers, @c_people, @c_activists, opposition, supporter}  > against, outside, in, for, over
rally against                                                 > against, in, outside
rally outside                                                 > outside, against, in
rally in                                                      > against, outside, in
rally to:{protest, demand, denounce}                          > comp, against, in
rally/n against                                               > against, in, outside
rally/n outside                                               > outside, against
rally/n mod:{protest, opposition, anti_government, mass, anti_war, solidarity, pro_democracy, street}  > against, outside, in, for
take to:{street}                                              > against, in, over
pour into:{street, square}                                    > against, in, over
flood {street, square}                                        > against, in, over, of
gather outside:{embassy, parliament, ministry, consulate, palace, court, office, prison, headquarters, residence, station}  > outside, against
gather to:{protest, denounce, demand}                         > against, in, comp
gather in:{protest}                                           > against, in
converge on:{capital, square, parliament, embassy, palace}    > against, on
picket                                                        > obj, outside
picket/n                                                      > outside, of, against, at
sit_in|sit_in|walkout|vigil/n mod:{protest, candlelight, mass, student, day_long, indefinite}  > against, at, outside, in
sit_in|sit_in/n                                               > against, at, outside, in
stage {walkout, sit_in, protest, demonstration, rally, march, picket, die_in}  > against, at, outside, in, over
hold {protest, demonstration, rally, sit_in, march, vigil, picket} against  > against, at, outside, in
chant                                                         > against, in, outside
chant {slogan}                                                > against, in
boo|heckle|jeer                                               > obj
burn|tear|trample {flag, effigy, portrait, poster, koran, quran, picture, photo, photograph, banner, tyre, tire}  > of, in, outside
burning/n of:{flag, effigy, koran, quran}                     > of, in
agitate                                                       > against, for
agitation/n                                                   > against, in
unrest/n                                                      > against, in
uprising|revolt|upheaval/n                                    > against, in
revolt|rise +up                                               > against, in
disobedience/n mod:{civil}                                    > against, in
insubordination/n                                             > against
defy {curfew, ban}                                            > by, of, in
occupy {square, campus, street, building, office, university, park, plaza, parliament} subj:{@c_protesters, student, worker, activist, demonstrator}  > of, in, obj

[PROTEST/strike]
strike subj:{@c_workers} !{@c_treaty, @c_military_objects, @c_buildings, @c_places, @c_people}  > against, at, over, in, for
strike for:{pay, wage, condition, contract, right, increase, recognition, benefit}  > against, at, in
strike over                                                   > against, at, over, in
go on:{strike, indefinite_strike, general_strike}             > against, at, in, over, on, for
be on:{strike}                                                > against, at, in, over
stay on:{strike}                                              > against, at, in, over
begin|start|call|hold|stage|launch|continue|join|declare|observe {general_strike, hunger_strike, walkout, walk_out, stoppage, work_stoppage, shutdown, industrial_action, go_slow, lock_out, lockout}  > against, at, in, over, by
call|stage|observe {strike}                                     > against, at, in, over, by
strike/n by:{@c_workers}                                      > against, at, in, over
strike/n over                                                 > against, at, in, over
strike/n for:{pay, wage, condition, contract, right, increase}  > against, at, in
strike/n mod:{general, nationwide, national, indefinite, labour, labor, worker, teacher, transport, rail, train, railway, bus, truck, trucker, tube, school, doctor, nurse, pilot, wildcat, union, lightning, day_long, hour_long, public, sector, token, warning, solidarity, student, miner, postal, dock, port, air_traffic_control, airline, fuel, climate, taxi, judge, lawyer, prison, guard, hour, day, old}  > against, at, in, over
general_strike|hunger_strike|work_stoppage|stoppage|industrial_action|walkout|walk_out|walk_out|go_slow|shutdown_strike/n  > against, at, in, over
walk +out subj:{@c_workers}                                   > of, at, in, over, on
walk +off subj:{@c_workers}                                   > at, in, over
walk off:{job}                                                > at, in, over
down {tool}                                                   > at, in, over
stop|refuse|halt {work} subj:{@c_workers}                     > at, in, over, for
stop {work}                                                   > at, in, over
paralyse|paralyze subj:{strike, striker, worker, protest}     > obj, in

[PROTEST/hunger]
go on:{hunger_strike, hunger_strike, fast, dry_hunger_strike} > against, at, in, over
begin|start|stage|launch|continue|join|hold|declare {hunger_strike, hunger_strike, dry_hunger_strike, fast_unto_death}  > against, at, in, over, comp
hunger_strike/n                                               > against, at, in, over, of
strike/n mod:{hunger}                                         > against, at, in, over
sew|stitch {lip}                                              > against, at, in
starve {himself, herself, themselves}                         > against, at
self_immolation|self_immolation/n                             > against, in
self_immolate                                                 > against, in
set on:{fire} {himself, herself, themselves}                  > against, outside, in

[PROTEST/boycott]
boycott !{@c_talks, product, good, goods, import}             > obj, of, in, by
boycott {election, vote, poll, referendum, ballot, class, school, parliament, ceremony, shop, company, university, product, census}  > obj, of, in
boycott/n                                                     > of, against, in
abstain                                                       > from

[PROTEST/obstruct]
block|barricade|blockade|obstruct|occupy {road, highway, street, railway, motorway, bridge, traffic, track, intersection, entrance, access, runway, pipeline, border, crossing, rail, port, square} subj:{@c_protesters, @c_workers, farmer, villager, resident, trucker, driver, activist, people}  > of, to, in, against, at, obj
block|barricade|blockade {road, highway, street, railway, motorway, traffic, track, intersection, entrance, roundabout}  > of, to, in, against, at, obj
blockade|block|obstruction/n of:{road, highway, railway, street}  > in, of
roadblock|barricade|road_block/n                              > in, on, against
erect|build|set {barricade, roadblock}                        > in, on, against
disrupt {traffic, meeting, hearing, session, parliament, speech, summit, event, ceremony, match} subj:{@c_protesters, activist, student}  > of, by, in, obj
chain {themselves, himself, herself}                          > to, in
storm {parliament, embassy, office, court, palace, ministry, consulate, field, building, stage, studio} subj:{@c_protesters, protester, demonstrator, mob, crowd, supporter}  > of, in, obj

[PROTEST/riot]
riot                                                          > against, in, over, at
rioting|riot/n                                                > against, in, over, at
riot/n mod:{food, bread, prison, race, street, bloody, deadly}  > against, in, over, at
rampage subj:{@c_protesters, mob, youth, fan}                 > through, in
clash subj:{protester, protestor, demonstrator, opponent, supporter, student, rioter, fan, marcher, striker, worker, youth, crowd, opposition, migrant, farmer, mob, activist, villager, resident}  > with, against, between mutual
clash with:{protester, protestor, demonstrator, rioter, striker, marcher, student, youth, fan, crowd, mob}  > with, between mutual
clash/n mod:{street, police}                                  > with, between mutual
clash/n with:{protester, demonstrator, rioter, police, riot_police}  > with, between mutual
clash/n between:{protester, demonstrator, supporter, police, student}  > between, with mutual
loot|ransack|plunder subj:{@c_protesters, mob, rioter, youth, looter}  > obj, of, in
loot !{treasury, fund, money}                                 > obj, of, in
looting/n                                                     > of, in
pelt subj:{@c_protesters, mob, rioter, youth}                 > obj
throw|hurl {stone, rock, petrol_bomb, molotov_cocktail, molotov, bottle, brick, firebomb, egg, tomato, shoe, paint} subj:{@c_protesters, youth, mob, rioter}  > at, on, into, against
violence/n mod:{mob, street, post_election}                   > against, in, between
disorder|disturbance|turmoil/n mod:{public, civil, street, violent}  > in, against

[PROTEST/vandalize]
vandalise|vandalize                                           > obj, of, in
vandalism/n                                                   > of, against, in
deface {statue, monument, wall, embassy, mosque, church, synagogue, grave, poster}  > of, in, obj
topple|pull|tear {statue, monument}                           > of, in, obj
smash {window, shop, car, windows}                            > of, in, at
daub|spray_paint|graffiti                                     > obj, on
torch|burn {tyre, tire, bus, car, vehicle, flag, shop, police_car, police_station, office} subj:{@c_protesters, mob, rioter, youth, demonstrator}  > of, in, obj
