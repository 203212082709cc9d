# Sets of nouns that the bundled patterns share: soldiers, arms, money, relief, people, officials,
# relations, agreements, talks, measures. Lemmas, as the tagger gives them ("arms" is arm, "talks" is
# talk). A set holds what can stand in one place of a pattern, not everything the word may mean.
# Assembled by hand; GPL-3.0-or-later.

# --- Who fights, and with what -----------------------------------------------------------------

@soldiers = soldier, troop, serviceman, servicewoman, infantryman, infantry, marine, paratrooper, commando, trooper, conscript, reservist, officer, gendarme, policeman, guard, guardsman, sniper, airman, sailor, gunner, cavalry, ranger, legionnaire, mercenary, auxiliary

@units = force, army, unit, battalion, brigade, regiment, division, corps, contingent, garrison, military, navy, fleet, squadron, platoon, column, detachment, task_force, security_force, ground_force, armed_force, air_force, military_force, military_presence, occupation_force, land_force, special_force, police, police_force, coast_guard, patrol, troop_presence, personnel, military_personnel, reinforcement, combat_unit, combat_force

@irregulars = militia, militiaman, militant, rebel, insurgent, guerrilla, guerilla, fighter, combatant, gunman, paramilitary, jihadist, jihadi, extremist, separatist, mujahideen, mujahid, partisan, warlord, armed_group, rebel_group, armed_man, faction, ex-combatant, child_soldier

@vessels = warship, ship, vessel, frigate, destroyer, submarine, carrier, aircraft_carrier, cruiser, gunboat, corvette, flotilla, fleet, warplane, fighter_jet, jet, bomber, aircraft, helicopter, tank, armour, armor, armored_vehicle, artillery, howitzer, missile_system, battery

@troops = @soldiers, @units, @irregulars

@peacekeepers = peacekeeper, peacekeeping_force, peacekeeping_troop, peacekeeping_soldier, peacekeeping_mission, peacekeeping_operation, peacekeeping_contingent, peacekeeping_unit, peacekeeping_battalion, peacekeeping_personnel, peacekeeping_police, peacekeeping_deployment, stabilization_force, stabilisation_force, stabilization_mission, stabilisation_mission, peace_force, peace_mission, protection_force, interposition_force, blue_helmet, monitor, observer, military_observer, ceasefire_monitor, observer_mission, monitoring_mission, verification_mission, observer_team, monitoring_team, advance_team, buffer_force

@inspectors = inspector, inspection_team, weapon_inspector, arms_inspector, nuclear_inspector, investigator, expert, rapporteur, special_rapporteur, fact-finding_mission, fact_finding_mission, observer, election_observer, monitor, inspection, verification, verifier, visit, mission

@firearms = rifle, gun, pistol, machine_gun, mortar, grenade, ammunition, munition, bullet, shell, small_arm, launcher, rocket_launcher, kalashnikov, handgun, firearm

@arms = arm, weapon, weaponry, armament, arsenal, ordnance, explosive, missile, rocket, warhead, bomb, landmine, mine, shell, tank, aircraft, jet, fighter_jet, warplane, helicopter, drone, warship, submarine, artillery, howitzer, battery, air_defence_system, air_defense_system, missile_system, defence_system, defense_system, armored_vehicle, armoured_vehicle, radar, military_equipment, military_hardware, military_vehicle, hardware, stockpile, centrifuge, uranium, enriched_uranium, plutonium, chemical_weapon, nuclear_weapon, body_armor, body_armour, interceptor, @firearms

# --- What is given -----------------------------------------------------------------------------

@currency = dollar, euro, pound, yen, yuan, rouble, ruble, rupee, franc, shilling, rand, naira, krone, krona, peso, riyal, dinar, dirham, lira, shekel, won, real, mark, million, billion, bn

@money = money, fund, funding, cash, sum, grant, loan, credit, subsidy, finance, financing, donation, contribution, gift, package, budget, tranche, instalment, installment, pension, allowance, stipend, scholarship, compensation, reimbursement, guarantee, loan_guarantee, credit_line, line_of_credit, bailout, investment, endowment, bursary, remittance, resource, disbursement, payment, capital, overdraft, rescue_package, stimulus, @currency

@help = aid, assistance, help, relief, support, backing, protection, care, service, expertise, training, advice, capacity, logistics, cooperation, co-operation, security_assistance, military_assistance, food_aid, aid_package, technical_assistance, legal_aid, security, shelter, treatment, cover, air_cover, air_support, air_defence, air_defense, escort, hand, lifeline

@relief = food, foodstuff, grain, wheat, rice, maize, flour, corn, meal, ration, water, milk, seed, fertilizer, fertiliser, medicine, medication, drug, vaccine, dose, ventilator, mask, oxygen, kit, test_kit, blanket, tent, tarpaulin, clothing, clothes, shelter, generator, fuel, oil, gas, electricity, power, coal, supply, provision, equipment, material, materiel, goods, commodity, shipment, consignment, cargo, convoy, truck, lorry, truckload, planeload, shipload, parcel, vehicle, ambulance, bus, boat, generator, computer, book, laptop, tractor, machinery, medical_supply, relief_supply, aid_supply, hygiene_kit, ppe, equipment, spare_part, item, relief_item, relief_goods, technology, hospital, clinic, school, textbook, livestock, cattle

@medics_and_rescuers = doctor, nurse, medic, surgeon, paramedic, rescuer, rescue_team, rescue_worker, firefighter

@helpers = @medics_and_rescuers, engineer, technician, adviser, advisor, trainer, instructor, expert, specialist, volunteer, aid_worker, relief_worker, medical_team, search_team, relief_team, rescue_crew, plane, aircraft, helicopter, ship, hospital_ship, field_hospital, team, crew, teacher, humanitarian_worker, disaster_team, police_trainer, military_adviser, military_advisor, military_trainer

# What may be handed over, without support, which is as often verbal.
@gifts = @money, @relief, aid, assistance, help, relief, protection, care, service, expertise, training, shelter, treatment, air_cover, air_support, air_defence, air_defense, escort, aid_package, food_aid, military_assistance, security_assistance, technical_assistance, legal_aid, military_support, financial_support, material_support, logistical_support

@aid = @money, @help, @relief

# --- Who is held, sheltered, received ----------------------------------------------------------

@captives = hostage, captive, prisoner, detainee, inmate, internee, abductee, convict, suspect, defendant, dissident, activist, journalist, reporter, blogger, protester, protestor, demonstrator, lawyer, priest, bishop, nun, missionary, pilot, crew, crewman, crew_member, sailor, fisherman, fishing_boat, soldier, serviceman, peacekeeper, aid_worker, worker, engineer, tourist, diplomat, politician, lawmaker, leader, opposition_leader, minister, ex-minister, president, ex-president, candidate, student, schoolgirl, schoolboy, girl, boy, child, woman, man, person, people, civilian, villager, citizen, national, foreigner, migrant, refugee, trawler, tanker, ship, vessel, plane, prisoner_of_war, pow, militant, fighter, rebel, member, supporter, follower, associate, spy, agent, dual_national, academic, professor, scholar, businessman, writer, poet, artist, singer, cleric, monk, imam, remains, body, corpse

@refugees = refugee, migrant, asylum_seeker, asylum-seeker, displaced_person, displaced_people, exile, evacuee, immigrant, returnee, escapee, defector, dissident, boat_people, fugitive, survivor, orphan, displaced, stateless_person, stranded_people

@people = people, person, civilian, citizen, resident, national, family, child, woman, man, villager, population, inhabitant, student, patient, victim, survivor, casualty, wounded, injured, sick, worker, staff, expatriate, tourist, passenger, minority, community, @refugees

# --- Who speaks for others ---------------------------------------------------------------------

@leaders = president, prime_minister, premier, chancellor, king, queen, prince, crown_prince, emir, sultan, emperor, monarch, pope, dictator, ruler, leader, head, chief, chairman, chairwoman, president-elect, vice_president, vice-president, counterpart, colleague, speaker, governor, mayor, secretary-general, secretary_general, supreme_leader, patriarch, ayatollah, sheikh

@envoys = envoy, ambassador, diplomat, emissary, special_envoy, representative, special_representative, delegate, delegation, negotiator, mediator, consul, attache, high_commissioner, charge_d'affaires, mission, commissioner, peace_envoy, nuncio, permanent_representative

@ministers = minister, foreign_minister, defence_minister, defense_minister, finance_minister, secretary, secretary_of_state, defence_secretary, deputy, deputy_minister, undersecretary, attorney_general, foreign_secretary, cabinet, ministry, general, commander, admiral, colonel, chief_of_staff, spokesman, spokeswoman, spokesperson

@lawmakers = lawmaker, senator, congressman, congresswoman, parliamentarian, legislator, mp, deputy, parliament, senate, congress, parliamentary_delegation, party_leader, opposition_leader, member

@official = official, authority, government, dignitary, statesman, politician, guest, side, interlocutor, party, stakeholder, @leaders, @envoys, @ministers, @lawmakers

# --- What binds states -------------------------------------------------------------------------

@relations = relation, relationship, tie, link, contact, diplomatic_relation, diplomatic_tie, bond, partnership, friendship, alliance, cooperation, co-operation, collaboration, exchange, interaction, dialogue, connection, embassy, consulate, representation, diplomatic_mission

@agreement = agreement, accord, treaty, pact, deal, convention, protocol, memorandum, mou, memorandum_of_understanding, contract, charter, covenant, concordat, declaration, communique, communiqué, joint_statement, statement_of_intent, letter_of_intent, settlement, compromise, understanding, arrangement, roadmap, road_map, framework, peace_deal, peace_agreement, armistice, final_act, peace_accord, trade_deal, trade_agreement, free-trade_agreement, arms_deal, plan_of_action, package_deal, consensus, formula, text, draft, timetable, principle, joint_declaration, resolution, non-aggression_pact, statute, contract, partnership

@talks = talk, negotiation, discussion, consultation, dialogue, conversation, meeting, summit, conference, session, round, round_table, roundtable, bargaining, parley, exchange_of_view, peace_talk, mediation, conciliation, deliberation, briefing, encounter, tête-à-tête, audience, reception, contact, call, phone_call, telephone_conversation, video_conference, videoconference, teleconference, forum, working_lunch, working_dinner, luncheon, lunch, dinner, breakfast, banquet, interview, get_together, gathering, assembly, hearing, retreat

@visits = visit, trip, tour, stopover, stop, stay, pilgrimage, state_visit, official_visit, working_visit, journey, voyage, mission, shuttle_diplomacy

@exercise = exercise, drill, manoeuvre, maneuver, war_game, wargame, military_exercise, military_drill, naval_exercise, patrol, training_exercise, live-fire_exercise, training, parade, flyover, patrolling

# --- What is fought, imposed, eased ------------------------------------------------------------

@hostilities = hostility, fighting, fight, war, combat, conflict, offensive, attack, assault, bombardment, bombing, shelling, raid, air_raid, air_strike, strike, military_operation, military_campaign, military_action, campaign, operation, siege, invasion, incursion, violence, firing, shooting, fire, insurgency, rebellion, advance, armed_struggle, struggle, skirmish, clash, rocket_fire, rocket_attack, launch, killing, bloodshed

@sanctions = sanction, embargo, arms_embargo, boycott, tariff, duty, levy, quota, import_ban, export_ban, trade_ban, trade_restriction, economic_restriction, blockade, asset_freeze, freeze, penalty, punitive_measure, restrictive_measure, trade_barrier, countermeasure, travel_ban, visa_ban, suspension, blacklist, flight_ban, oil_embargo, trade_embargo, sanctions_regime

@emergency = curfew, curfew_hour, curfew_order, curfew_restriction, lockdown_restriction, lockdown_rule, martial_law, state_of_emergency, emergency, emergency_rule, emergency_law, lockdown, state_of_siege, state_of_war, military_rule, state_of_alert, quarantine

@restriction = restriction, ban, curb, limit, limitation, prohibition, control, censorship, measure, requirement, rule, restraint, regulation, bar, constraint, blackout, closure, house_arrest, visa_requirement, detention_order, moratorium, seizure, gag_order, press_restriction, order, barrier

@siege = blockade, siege, cordon, roadblock, checkpoint, encirclement, naval_blockade, barricade, road_block, sit-in, occupation, security_cordon

@strike = strike, hunger_strike, protest, demonstration, boycott, walkout, walk-out, stoppage, sit-in, general_strike, protest_action, industrial_action, work_stoppage, blockade, rally, march, picket

@border = border, frontier, crossing, border_crossing, airspace, air_space, air_corridor, port, airport, road, checkpoint, corridor, border_post, border_gate, door, gate, territory, water, sky, boundary, strait, route, passage, land_crossing

@territory = territory, area, region, town, city, village, land, position, base, post, outpost, airport, bridge, hill, ridge, camp, enclave, island, peninsula, sector, zone, district, province, settlement, buffer_zone, airbase, stronghold, front_line, frontline, front, ground, heights, border, strip, line

@accusation = accusation, allegation, charge, lawsuit, suit, case, complaint, indictment, claim, investigation, probe, inquiry, prosecution, arrest_warrant, warrant, criminal_charge, extradition_request, proceedings, proceeding, impeachment, appeal, petition, objection, motion

@demand = demand, request, call, appeal, condition, ultimatum, claim, plea, wish, precondition, petition, bid, application, proposal, term, insistence, requirement, requirements

@proposal = proposal, plan, initiative, offer, bid, idea, motion, resolution, suggestion, formula, invitation, invite, draft, blueprint, mediation, good_office, recommendation, nomination, candidacy, appointment, verdict, outcome, result

# --- Nouns that only say how much of another is meant, which the matcher looks through -----------

@partitive = number, batch, group, ton, tonne, hundred, thousand, million, billion, dozen, series, wave, string, couple, majority, piece, kind, lot, pair, set, range, package, part, half, spate, total, round, worth, shipment, some, all, most, many, several, delivery, one

# What belongs to an actor and does not act for it: "Minsk's partners" are not Minsk, and its relations do nothing.
@inert = partner, ally, neighbour, neighbor, friend, rival, enemy, foe, adversary, opponent, critic, competitor, creditor, co-aggressor, relation, relationship, tie, link, model, value, role, status, image, reputation, position, positioning, isolation, dependence, dependency, invasion, aggression, perception, weakness, collapse, survival, problem, crisis, situation, development, process, trend, factor, circumstance, dilemma, consensus, disappointment

# --- Verbs that stand beside a quotation: whose words they are is their subject ------------------

@speak = say, tell, announce, declare, warn, add, state, note, insist, vow, pledge, promise, write, argue, claim, comment, remark, explain, reply, respond, answer, ask, demand, urge, complain, conclude, continue, stress, emphasise, emphasize, reiterate, repeat, threaten, shout, quote, tweet, post, acknowledge, admit, assert, confirm, proclaim, observe, recall, report, thunder, exclaim, caution, assure, react, retort, counter
