# Sets of words for the patterns of conflict: request, accuse, reject, threaten, protest,
# sanction, mobilize, coerce, assault. Every name begins with @c_.
# Assembled by hand; GPL-3.0-or-later.

# --- People -------------------------------------------------------------------------------------

# Whoever may be arrested, hurt or killed, by common noun (names need no set).
@c_people = person, people, man, woman, child, boy, girl, baby, infant, toddler, teenager, youth, youngster, adult, pensioner, elder, family, relative, mother, father, son, daughter, brother, sister, wife, husband, couple, civilian, citizen, national, resident, villager, inhabitant, local, passenger, passer_by, passerby, bystander, pedestrian, shopper, worshipper, worshiper, pilgrim, mourner, patient, nurse, doctor, medic, paramedic, physician, surgeon, teacher, lecturer, professor, academic, scholar, scientist, student, pupil, schoolboy, schoolgirl, schoolchild, worker, labourer, laborer, employee, staff, staffer, contractor, engineer, miner, farmer, herder, herdsman, fisherman, driver, trucker, pilot, sailor, seaman, crew, crewman, trader, merchant, businessman, businesswoman, banker, executive, foreigner, tourist, traveller, traveler, visitor, expatriate, refugee, migrant, immigrant, settler, evacuee, member, victim, survivor, casualty, dozen, hundred, thousand, score, number, group, crowd, Muslim, Christian, Jew, Hindu, Sikh

# Whoever is arrested, tried and jailed more often than others.
@c_suspects = suspect, criminal, gangster, mobster, trafficker, smuggler, dealer, kingpin, hacker, thief, robber, murderer, killer, gunman, attacker, assailant, perpetrator, mastermind, fugitive, accomplice, collaborator, conspirator, plotter, defendant, offender, convict, prisoner, inmate, detainee, spy, agent, operative, informant, mercenary, pirate, ringleader, leader, boss, chief, head, founder, sympathiser, sympathizer, supporter, follower, recruiter, financier, sharpshooter

@c_activists = activist, campaigner, dissident, critic, opponent, oppositionist, reformer, protester, protestor, demonstrator, marcher, picketer, striker, blogger, journalist, reporter, editor, correspondent, photographer, cameraman, publisher, writer, author, poet, cartoonist, satirist, broadcaster, lawyer, attorney, unionist, organiser, organizer, defender, whistle_blower, whistleblower, observer, monitor, monk, cleric, imam, preacher, priest, bishop, pastor, nun, missionary

@c_officials = official, officer, minister, ex-minister, president, ex-president, premier, chancellor, governor, mayor, ex-mayor, senator, lawmaker, legislator, parliamentarian, deputy, mp, congressman, congresswoman, councillor, councilor, politician, candidate, judge, magistrate, prosecutor, justice, secretary, aide, adviser, advisor, commissioner, commander, general, colonel, captain, major, lieutenant, sergeant, admiral, chairman, director, king, prince, princess, emir, sheikh, sultan, ruler, dictator, chieftain, oligarch, regime, government

@c_diplomats = ambassador, envoy, diplomat, consul, attache, attaché, consul_general, charge, chargé, nuncio, legate, representative, emissary, mission, delegation, embassy, high_commissioner, staff

@c_troops = troop, soldier, force, army, navy, military, marine, infantry, infantryman, cavalry, battalion, brigade, division, regiment, platoon, squadron, garrison, contingent, detachment, unit, commando, paratrooper, ranger, reservist, reserve, conscript, recruit, serviceman, servicewoman, guardsman, personnel, guard, fleet, flotilla, armada, task_force, reinforcement, gendarme, gendarmerie, tank_unit, special_force, legion, corps, column, trooper, man

@c_police = police, policeman, policewoman, constable, officer, riot_police, gendarme, gendarmerie, security_force, paramilitary, security, swat, ranger, border_guard

@c_militia = militia, militiaman, militant, fighter, rebel, insurgent, guerrilla, guerilla, jihadist, jihadi, extremist, islamist, terrorist, separatist, loyalist, paramilitary, tribesman, warlord, warrior, mercenary, volunteer, gunman, bandit, armed_group, cell, faction, gang, cartel, sniper, bomber, combatant, partisan, mujahideen, mujahedeen

@c_protesters = protester, protestor, demonstrator, marcher, rioter, mob, crowd, striker, picketer, activist, student, worker, supporter, opponent, opposition, youth, fan, farmer, villager, resident, opposition_supporter, dissident, monk, settler, migrant, refugee, prisoner, inmate, tens_of_thousands, thousand, hundred, dozen, people

@c_workers = worker, employee, staff, labourer, laborer, teacher, lecturer, academic, nurse, doctor, medic, physician, miner, driver, trucker, pilot, steward, crew, docker, dockworker, railwayman, guard, cleaner, civil_servant, servant, farmer, fisherman, journalist, lawyer, judge, engineer, technician, union, unionist, federation, trade_union, member, shopkeeper, trader, student, worker_union, firefighter, policeman, porter, courier, controller

# --- Arms and what they are used on ---------------------------------------------------------------

@c_munitions = missile, rocket, shell, mortar, bomb, grenade, bullet, shot, round, salvo, volley, barrage, projectile, torpedo, explosive, artillery, gun, rifle, cannon, howitzer, artillery_shell, tear_gas, teargas, rubber_bullet, petrol_bomb, firebomb, molotov, stone, rock, flare, warhead, drone, cruise_missile, ballistic_missile

@c_bombs = bomb, device, explosive, mine, landmine, grenade, dynamite, vest, suicide_vest, belt, car_bomb, truck_bomb, charge, ied, booby_trap, warhead, himself, herself, themselves, itself

@c_weapons = weapon, arm, arms, weaponry, armament, ammunition, munition, tank, armour, armor, howitzer, artillery, missile, rocket, launcher, battery, warship, ship, vessel, destroyer, frigate, cruiser, corvette, submarine, carrier, aircraft_carrier, gunboat, aircraft, plane, warplane, fighter, fighter_jet, jet, bomber, helicopter, gunship, drone, radar, system, missile_system, air_defence, air_defense, defence_system, defense_system, hardware, strike_group, armoured_vehicle, armored_vehicle, squadron, fleet, warhead, interceptor

@c_aircraft = plane, aircraft, airplane, aeroplane, airliner, jet, helicopter, chopper, drone, warplane, bomber, fighter, fighter_jet, glider, balloon, uav, gunship, missile, rocket

@c_vessels = ship, vessel, boat, tanker, trawler, freighter, cargo_ship, container_ship, frigate, destroyer, warship, submarine, patrol_boat, fishing_boat, ferry, yacht, flotilla, barge

@c_military_objects = target, position, base, camp, outpost, post, checkpoint, checkpost, barracks, barrack, garrison, airbase, air_base, airfield, depot, arsenal, stockpile, hideout, stronghold, bastion, enclave, compound, headquarters, headquarter, convoy, patrol, installation, facility, site, bunker, tunnel, trench, launcher, launch_site, launchpad, battery, radar, militant, fighter, rebel, insurgent, jihadist, guerrilla, troop, soldier, force, army, militia, infrastructure, factory, warehouse, laboratory, training_camp, command_post, command_center, ammunition_depot, arms_depot, supply_line, air_defence, air_defense, defence, area

@c_buildings = building, house, home, office, embassy, consulate, mission, ministry, parliament, palace, court, courthouse, courtroom, station, police_station, school, university, campus, college, seminary, hospital, clinic, church, mosque, temple, synagogue, shrine, cathedral, monastery, hotel, restaurant, cafe, bar, nightclub, market, marketplace, bazaar, shop, store, mall, bank, factory, plant, refinery, pipeline, terminal, oilfield, oil_field, field, well, mine, dam, bridge, tunnel, airport, port, harbour, harbor, railway, train, bus, truck, lorry, car, vehicle, motorcade, convoy, prison, jail, warehouse, property, farm, apartment, tower, monument, memorial, cemetery, grave, studio, newsroom, headquarters, headquarter, complex, compound, residence, settlement, refugee_camp, camp, substation, power_station, power_plant, grid, facility

@c_places = town, city, village, hamlet, suburb, neighbourhood, neighborhood, district, quarter, province, region, county, area, island, territory, land, valley, hill, mountain, ridge, peninsula, coast, port, capital, border, crossing, frontier, highway, road, bridge, airport, stronghold, bastion, enclave, base, outpost, position, checkpoint, swath, swathe, part, zone, stretch, junction


# --- Relations, goods, talks --------------------------------------------------------------------

@c_relations = relation, tie, link, relationship, contact, cooperation, co-operation, diplomatic_relation, diplomatic_tie, trade_tie, dialogue, partnership, alliance, communication, exchange, accreditation, intelligence_sharing

@c_help = aid, assistance, help, support, funding, fund, money, finance, financing, budget, subsidy, loan, grant, credit, contribution, donation, payment, delivery, shipment, supply, food, fuel, medicine, relief, program, programme, aid_package, package, project, backing, air_support, bail_out, bailout, tranche

@c_trade = trade, import, export, sale, arms_sale, shipment, delivery, supply, oil, gas, gas_supply, electricity, power, water, purchase, investment, license, licence, flight, air_link, air_traffic, service, ferry, transit, traffic, train, remittance, tourism, visa_service, visa

@c_treaty = treaty, pact, accord, agreement, deal, convention, protocol, charter, memorandum, contract, truce_deal, alliance, organization, organisation, union, bloc, council, court, commission, coalition, tribunal, statute, mechanism

@c_talks = talk, negotiation, meeting, summit, conference, dialogue, visit, trip, tour, session, consultation, discussion, mediation, peace_talk, peace_process, process, encounter, gathering, forum, appointment, interview, hearing, round, table, call, ceremony, event

@c_sanctions = sanction, embargo, boycott, restriction, tariff, duty, penalty, measure, countermeasure, ban, travel_ban, asset_freeze, curb, levy, quota, blacklist, surcharge

@c_offers = proposal, plan, offer, suggestion, initiative, bid, compromise, formula, deal, draft, resolution, idea, option, solution, motion, amendment, bill, settlement, package, text, blueprint, overture, peace_plan, peace_offer, peace_proposal, invitation, condition, term, mediation, timetable

@c_demands = request, demand, call, appeal, plea, petition, application, ultimatum, pressure, order, ruling, verdict, warning, deadline, resolution, advice, entreaty, claim, subpoena, summons, motion, lawsuit, bid, bail, extradition, clemency

@c_law = law, legislation, bill, rule, regulation, resolution, order, ruling, court, norm, convention, treaty, sanction, embargo, ban, curfew, agreement, international_law, decree, injunction, obligation, commitment, mandate

@c_ceasefire = ceasefire, cease_fire, truce, armistice, cessation, ceasefire_agreement, ceasefire_deal, peace_agreement, peace_deal

@c_policy = decision, policy, plan, law, bill, record, proposal, stance, statement, remark, comment, speech, handling, conduct, behaviour, behavior, approach, strategy, rule, ruling, verdict, reform, budget, agreement, deal, failure, inaction, response, idea, view, credibility, credential, legitimacy, report, proceeding

# --- Repression -----------------------------------------------------------------------------------

@c_media = newspaper, paper, daily, weekly, magazine, journal, broadcaster, channel, station, radio_station, television_station, tv_station, network, outlet, media, press, website, site, portal, blog, internet, web, app, application, platform, account, publication, book, film, movie, song, broadcast, programme, program, article, report, content, coverage, news, social_medium, social_media, messaging, access, service, signal

@c_assets = asset, account, property, fund, money, cash, land, house, home, passport, document, computer, laptop, phone, equipment, file, record, copy, cargo, goods, good, shipment, consignment, container, weapon, arm, arms, drug, cocaine, heroin, gun, ammunition, ship, vessel, tanker, boat, trawler, plane, aircraft, helicopter, truck, vehicle, car, oil, fuel, company, business, factory, bank, plant, mine, farm, artifact, artefact, painting, station

@c_parties = party, opposition, group, movement, organization, organisation, ngo, charity, association, union, assembly, parliament, gathering, meeting, protest, demonstration, rally, march, strike, newspaper, channel, candidate, candidacy, church, sect, practice, activity, member, lawmaker, politician, visitor, traveller, traveler, flight, import, export, product, good, goods, entry, travel, use, sale, journalist, broadcaster, company, app, ship, vessel, aircraft, airline, plane, book, film, website, media, opponent

@c_borders = border, crossing, frontier, airspace, port, airport, road, highway, checkpoint, strait, route, gate, entry, sea_lane, corridor, border_crossing, land_border, consulate, embassy, mission, office, school, mosque, church, camp, mine, factory, waterway, canal

# --- Where violence is not violence ---------------------------------------------------------------

# A sentence with one of these speaks of sport, and violence in it is no violence.
@c_sport = tournament, semi_final, semifinal, quarter_final, quarterfinal, goalkeeper, goalless, midfielder, scoreline, scorer, world_cup, premier_league, champions_league, innings, wicket, batsman, bowler, run_chase, playoff, play_off, touchdown, quarterback, tie_break, tiebreak, half_time, halftime, kick_off, kickoff, grand_prix, gold_medal, silver_medal, bronze_medal, medallist, medalist, home_run, penalty_shootout, shootout, penalty_kick, free_kick, test_match, group_stage, knockout, olympics, championship, heavyweight, basketball, baseball, volleyball, handball, rugby, cricket, tennis, golf, hockey, sprinter, marathon, rematch

# These need a second word of the two sets beside them: "Arab League", "war games" and "the final
# assault" are no sport.
@c_sport_weak = final, league, match, game, goal, score, coach, cup, champion, striker, defender, winger, medal, athlete, set, lap, race, racer, runner, swimmer, cyclist, rider, podium, derby, fixture, stadium, season, club, team, teammate, squad, side, referee, umpire, trophy, title, qualifier, friendly, seed, bout, boxing, wrestler, soccer, football, olympic

# Objects on which violence is a figure of speech.
@c_figurative = idea, plan, proposal, bill, amendment, motion, legislation, deal, record, hope, dream, expectation, confidence, mood, spirit, morale, poverty, hunger, famine, inflation, deficit, debt, unemployment, recession, price, market, stock, currency, rate, cost, economy, growth, demand, profit, corruption, graft, crime, disease, pandemic, epidemic, virus, coronavirus, covid, covid-19, malaria, aids, cancer, ebola, polio, outbreak, infection, pollution, climate, change, drought, flood, fire, wildfire, blaze, problem, challenge, issue, crisis, discrimination, racism, sexism, prejudice, stereotype, illiteracy, ignorance, disinformation, misinformation, doubt, fear, rumour, rumor, myth, taboo, time, speculation, competition, rival_bid, ball, drum, chord, balance, tone, note, pose, bargain, agreement, accord, pact, truce, compromise, blow, match, oil, gold, headline, snag, milestone, brake, road, target_rate, peak, low, high, bottom, nerve, jackpot, appeal, conviction, election, vote, challenger, story, conversation, project, process, chance, prospect, reputation, image, legacy, momentum, career, campaign, case, argument, theory, film, video, photo, photograph, picture, scene, documentary, movie, footage, glance, look, question

# Forces of nature and of the market: what they strike is no victim of an actor.
@c_nature = cold_front, heat_wave, cold_snap, ice_storm, rainfall, earthquake, quake, tremor, aftershock, storm, hurricane, typhoon, cyclone, tornado, tsunami, flood, flooding, rain, snow, blizzard, heatwave, wave, drought, famine, wildfire, lightning, landslide, mudslide, avalanche, eruption, volcano, disease, virus, coronavirus, covid-19, pandemic, epidemic, outbreak, malaria, cholera, ebola, cancer, crisis, recession, inflation, shortage, accident, crash, disaster, asteroid, meteorite, heat, temperature

# What a government does to its own people, and they to it, by the word alone.
@c_domestic = repression, suppression, crackdown, persecution, oppression, repress, suppress, persecute, oppress, protest, demonstration, uprising, unrest, riot, rally, rig, falsify, steal, release, purge, censorship, pardon, amnesty, overhaul, reform, liberalisation, liberalization
