# Words of conflict that tell of no conflict: figures of speech, nature, markets, idioms.
# Assembled by hand; GPL-3.0-or-later.
#
# [NONE] claims the word so that no other pattern does; nothing is told by it. A pattern here carries
# enough conditions to win over the one it silences.

# --- Nature and chance strike nobody's enemy -----------------------------------------------------------

[NONE]
strike|hit|devastate|ravage|destroy|batter|pound|kill|wreck|injure|threaten|damage|overwhelm|sweep|lash|cripple|displace|force|target|disrupt|invade|attack|wound|block|close|shut subj:{@c_nature} !{speech, mind}
kill in:{accident, crash, earthquake, quake, collision, flood, flooding, landslide, stampede, storm, fire, blaze, avalanche, hurricane, typhoon, cyclone, collapse, tsunami, road_accident, plane_crash} !{time, hope}
injure|wound|hurt in:{accident, crash, earthquake, quake, collision, flood, landslide, stampede, storm, fire, blaze, collapse, fall} !{pride, feeling}
die of:{@c_nature, disease, cancer, hunger, age}
shutdown|closure|destruction|killing/n from:{@c_nature}

# --- Nouns -----------------------------------------------------------------------------------------------

attack|seizure/n mod:{heart, panic, asthma, anxiety, shark, bear, dog, epileptic}
attack|raid|assault/n on:{poverty, inflation, corruption, problem, hunger, disease, summit, senses, record}
arrest/n mod:{cardiac, heart}
war/n on:{drug, terror, terrorism, poverty, crime, corruption, cancer, drugs, want, waste}
war/n mod:{cold, price, trade, bidding, star, culture, turf, ratings, currency, tariff, first_world, second_world, world, word, great, prisoner, post}
strike/n mod:{lightning_bolt, hunger_relief, oil, lucky, bowling, bird, meteor, first_half}
fire/n mod:{forest, house, bush, brush, kitchen, camp, wild, accidental, bank}
shot|shooting/n mod:{film, movie, photo, flu, penalty, trouble}
battle|fight|war/n against:{inflation, poverty, disease, hunger, aids, cancer, malaria, pandemic, coronavirus, covid-19, virus, epidemic, corruption, unemployment, climate, pollution, drug, crime, trafficking, terrorism, terror, extremism, deforestation, racism, discrimination}
battle|fight/n mod:{legal, court, election, electoral, uphill, custody, ratings, leadership, political, primary, price, bidding}
battle|fight/n for:{title, survival, control_of, presidency, seat, leadership, nomination, promotion, medal, vote, supremacy}
campaign/n mod:{election, electoral, presidential, advertising, vaccination, immunisation, immunization, marketing, information, awareness, charm, referendum}
offensive/n mod:{charm, diplomatic, media, marketing}
operation/n mod:{rescue, relief, humanitarian, aid, salvage, recovery, surgical_heart, cardiac, mining, business, banking, peacekeeping, evacuation}
explosion|blast/n mod:{gas_leak, population, accidental, boiler, volcanic}
blast/n of:{heat, air, wind, music}
execution/n of:{plan, project, order, policy, budget, strategy, programme, program, contract, decision, work, mandate, will, task, warrant}
capture/n mod:{carbon, regulatory, state, data, motion}
invasion/n of:{privacy}
occupation/n mod:{job, previous, professional, civilian, main}
charge/n mod:{service, fixed, overdraft, delivery, electric, handling}
suit/n mod:{space, dark, business, wet, bathing, swim}
mobilisation|mobilization/n of:{resource, fund, saving, revenue, capital, domestic_resource}
deployment|rollout/n of:{vaccine, technology, network, software, renewables, resource}
demonstration/n of:{commitment, ability, support, solidarity, goodwill, unity, skill, product, technology, friendship}
march/n of:{time, progress, history, dime}
rally/n mod:{campaign, election, stock, market, price, bond, share, car, dakar, motor, relief, re-election}
rally/n in:{stock, price, share, market, oil, bond}
alert/n mod:{travel, health, weather, storm, flood, tsunami, amber, news, email, e-mail, hurricane, consumer}
warning/n mod:{tsunami, storm, weather, flood, health, profit, travel, early, hurricane, avalanche}
threat/n mod:{existential, climate, health, flood, tornado}
siege/n mod:{mentality}
demand/n for:{oil, gas, good, goods, labour, labor, housing, product, energy, electricity, dollar, credit, food, commodity, gold, steel, fuel, export, import, loan, money, currency, bond, service, water}
demand/n mod:{domestic, consumer, global, oil, energy, market, consumer, strong, weak, aggregate, peak, electricity}
appeal/n mod:{broad, popular, sex, mass, electoral, universal}
call/n mod:{phone, telephone, roll, close, video, conference, wake_up, conference, courtesy}
invitation/n to:{tender, bid}
complaint/n mod:{medical, stomach, chest, skin}
trial/n mod:{clinical, vaccine, drug, field, time, human, medical}
poisoning/n mod:{food, lead, alcohol, carbon_monoxide, mercury}
violence/n mod:{domestic, gender}

# --- Verbs ------------------------------------------------------------------------------------------------

strike|reach {deal, balance, bargain, accord, agreement, compromise, truce, pact, tone, note, chord, pose, partnership, alliance}
strike +up {friendship, conversation, relationship, tune}
hit {record, high, low, headline, target_price, peak, milestone, snag, jackpot, nerve, road, note, ceiling, wall, bottom, market, shelf, level} !{convoy}
hit subj:{price, inflation, share, stock, index, rate, temperature, unemployment, export, sale} !{convoy}
shoot {film, movie, video, scene, documentary, footage, picture, photo, photograph, commercial, series} !{convoy}
shoot +up subj:{price, rate, cost, demand, sale, share}
shell +out !{town}
fire {employee, worker, coach, manager, staff, imagination, boss, executive, aide, engine, question, starting_gun, gun_metal} !{bomb}
fire +up !{town}
raid {larder, fridge, fund, reserve, coffer, treasury, piggy_bank, pension_fund} !{town}
kill {time, bill, deal, amendment, motion, hope, chance, project, process, plan, proposal, idea, legislation, momentum} !{town}
bomb at:{box_office}
invade subj:{tourist, visitor, holidaymaker, fan, shopper, mosquito, locust, weed, insect, jellyfish}
bomb subj:{film, movie, play, show, joke, album, musical, song, comedian, novel}
fight {battle, fight, war} mod:{losing, uphill, legal, court, price, rearguard}
lose {battle, fight} against
execute {plan, order, project, decision, contract, strategy, policy, program, programme, trade, document, task, mandate, agreement, code} !{prisoner}
capture {attention, imagination, mood, seat, vote, share, essence, moment, heart, data, carbon, image, mandate, audience, market} !{town}
invade {privacy, space, pitch} !{town}
arrest {decline, fall, slide, spread, development, erosion, decay, deterioration, trend} !{suspect}
charge {fee, price, battery, rent, interest, toll, premium, phone, rate, customer, admission} with
charge {fee, price, battery, rent, interest, toll, premium, phone, rate, customer, admission} !{suspect}
attack {problem, issue, poverty, inflation, root, cause, deficit, unemployment, disease} !{town}
beat {expectation, forecast, odds, estimate, rival, opponent, champion, retreat, deadline, incumbent, drum, record, team} !{prisoner}
defeat {incumbent, rival, opponent, challenger, candidate, champion, purpose, object, democrat, republican, favourite, favorite} !{rebel}
crush {hope, dream, spirit, opponent, grape, ice} !{rebel}
fight {election, fire, blaze, wildfire, cancer, disease, inflation, poverty, corruption, crime, pandemic, virus, coronavirus, covid-19, hunger, aids, malaria, ebola, racism, discrimination, extradition, case, charge, lawsuit, deforestation, climate, addiction, tear, way, injury, relegation} !{rebel}
fight for:{life, survival, title, seat, promotion, medal, right, justice, independence, equality, freedom, democracy} !{rebel}
fight against:{corruption, poverty, inflation, disease, terrorism, terror, crime, hunger, aids, pandemic, coronavirus, covid-19, cancer, climate, virus, racism, trafficking, drug, extremism}
combat|battle {corruption, poverty, inflation, disease, terrorism, crime, climate, pandemic, trafficking, virus, aids, hunger, racism, extremism, fire, blaze, cancer, smuggling, pollution} !{rebel}
seize {opportunity, chance, moment, initiative, day, advantage, spotlight} !{town}
seize on
occupy {post, position, seat, mind, time, throne, place, office, rank} !{town}
block {artery, sun, view, shot, punch, path} !{border}
close|shut {door, gap, deal, eye, mouth, window, loophole, chapter, case, book, ranks, distance, market, account, meeting, session, season} !{border}
close +up subj:{share, index, stock, price, dollar, oil, market, euro}
close +down subj:{share, index, stock, price, dollar, oil, market, euro}
cut {cost, emission, tax, rate, interest_rate, price, forecast, ribbon, job, risk, deficit, time, corner, poverty, output, production, staff} !{aid}
reduce {emission, poverty, risk, cost, deficit, debt, price, tax, stress, inequality, rate, number, consumption} !{aid}
march +on subj:{time}
rally subj:{share, stock, price, market, dollar, euro, bond, oil, currency, index, team, player, economy} !{government}
rally around
rally behind
mobilise|mobilize {resource, fund, capital, support, finance, saving, voter, community, money, revenue, effort, investment} against
mobilise|mobilize {resource, fund, capital, support, finance, saving, voter, community, money, revenue, effort, investment} !{troop}
deploy {vaccine, technology, resource, satellite, software, network, parachute, ambulance, firefighter, doctor, nurse, medic, rescuer, rescue_team, observer, monitor, expert, fund, capital, argument} !{tank}
request|ask {anonymity} !{aid}
demand|require {attention, skill, patience, respect, time, effort, courage} !{release}
invite {criticism, comparison, question, trouble, bid, tender, comment, ridicule, speculation} !{leader}
appeal subj:{idea, film, book, product, candidate} !{court}
press {button, key, shirt, case} !{government}
warn of:{storm, flood, flooding, rain, snow, tsunami, delay, hurricane, heat, drought, recession, inflation, famine, pandemic, shortage, scam} !{enemy}
ban {plastic, smoking, drug, doping, substance, pesticide, asbestos, straw, bag, tobacco, alcohol, hunting, whaling} !{party}
restrict {diet, calorie, intake} !{press}
freeze {price, wage, salary, rent, embryo, food, river, tax} !{asset}
suspend {game, match, player, season, disbelief, judgment, judgement, trading, race} !{aid}
break {record, news, silence, ground, leg, arm, heart, ice, rule, habit, bread, deadlock, stalemate, impasse, mould, mold} !{tie}
cancel {debt, game, match, concert, show, subscription, flight_booking, festival, season} !{visit}
drop {ball, case, charge, hint, demand, opposition, objection} !{bomb}
question subj:{analyst, expert, observer, economist} !{suspect}
challenge {record, title, stereotype, champion, convention} !{government}
slam {door, brake, ball} !{government}
threaten {livelihood, existence, species, stability, harvest, economy, health, environment, survival, ecosystem, food_supply, recovery} !{country}
dismiss {class, jury} !{call}
blow +up {balloon, photo, photograph, tyre} !{bridge}
force {smile, laugh} !{people}
isolate {virus, patient, gene, strain, case, himself, herself, themselves} !{country}
quarantine {patient, passenger, traveller, traveler, himself, herself, themselves} !{country}
