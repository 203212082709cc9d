# Sets of nouns for the patterns of cooperation alone; general sets are in sets.lex.
# Assembled by hand; GPL-3.0-or-later.

# What "provide" and "give" have for an object where nothing material is handed over.
@immaterial = opportunity, example, evidence, proof, reason, excuse, pretext, detail, insight, account, update, explanation, answer, platform, venue, chance, basis, framework, context, background, justification, impetus, incentive, glimpse, overview, alternative, solution, clue, estimate, forum, statement, comment, view, testimony, interview, speech, impression, boost, rise, way, priority, attention, thought, birth, lecture, look, warning, ultimatum, deadline, order, instruction, notice, signal, hint, sign, verdict, ruling, sentence, vote, thank, applause, ovation, kiss, cover_story, consideration, credence, pause, lie, lesson, blow, headache, trouble, name, figure, number, reply, response, advance_notice, breath, go-ahead, green_light, nod, mandate, permission, approval, consent, press_conference, news_conference, talk, medal, award, prize, concert, performance, comfort, ammo

# What is released, returned or freed that is no captive.
@published = report, statement, video, footage, photo, photograph, picture, image, film, album, song, book, data, datum, figure, result, document, list, detail, name, transcript, letter, draft, plan, record, recording, tape, survey, study, poll, text, message, map, schedule, guideline, strategy, budget, forecast, assessment, version, trailer, information, communique, communiqué, declaration, summary, findings, finding, review, paper, proposal, recommendation, file, app, software, product, poster, note, audio, clip, memo, email, e-mail, readout, article, edition, single, teaser

# What comes out of a pipe or a bag.
@substance = water, gas, radiation, smoke, chemical, emission, pollution, energy, pressure, steam, oil, toxin, balloon, dove, bird, carbon, fume, virus, heat, tension, sewage, anger, frustration, stress

# What is handed back.
@loot = artifact, artefact, antiquity, relic, treasure, painting, art, artwork, sculpture, statue, bust, manuscript, book, bible, bronze, mask, skull, bone, remains, remain, skeleton, fossil, coin, heirloom, object, item, piece, property, land, asset, fund, gold, money, reserve, jewel, jewelry, jewellery, icon, drawing, mosaic, vase, krater, fresco, map, document, archive, letter, flag, territory, island, base, town, village, farm, house, home, passport, ship, vessel, boat, aircraft, plane, tank, weapon, mandate, control, seat, church, mosque, building, body, wreckage, belongings, corpse, body_part, ash, animal, bird, songbird, wildlife, species, horse, pendant, portrait, tablet, carving, totem, collection, work, jar, throne, crown, drum, cattle, uranium

# What a formal act makes binding.
@instrument = @agreement, contract, bill_of_lading, amendment, law, legislation, membership, extension, decree, ceasefire, truce, cease_fire, peace, order, mou

# What one can stand behind.
@position = position, stance, view, policy, decision, move, step, effort, initiative, proposal, plan, call, bid, idea, resolution, cause, struggle, right, sovereignty, integrity, independence, unity, government, process, peace_process, reform, candidacy, nomination, candidate, democracy, transition, mission, action, agreement, deal, accord, statement, announcement, project, formation, appointment, election, aspiration, mediation, principle, solution, people, ally, team, work, role, talk, negotiation, release, ceasefire, commitment, progress, result, outcome, ruling, verdict, cooperation, visit, invitation, withdrawal

# Who stands for an office or a force that gives up.
@post = post, office, position, presidency, premiership, chairmanship, leadership, job, seat, government, cabinet, parliament, throne, party, council, ministry, command, role, duty, chancellorship, portfolio

# What trade, police and armies exchange.
@intelligence = intelligence, information, evidence, datum, data, expertise, experience, know-how, technology, knowledge, list, file, finding, technique, best_practice, practice, lesson, intel, detail, fingerprint, record, satellite_imagery, imagery, account_information, database, dossier

@commodity = oil, gas, fuel, coal, petroleum, electricity, uranium, grain, wheat, rice, beef, meat, steel, good, goods, product, commodity, crude, diesel, lng, weapon, arm, aircraft, jet, plane, equipment, technology, machinery, fruit, cotton, timber, copper, vehicle, car, bond, soybean, fertilizer, energy

# What is said with sympathy.
@sympathy = support, solidarity, backing, sympathy, condolence, condolences, appreciation, gratitude, thank, thanks, congratulation, congratulations, praise, confidence, trust, satisfaction, respect, admiration, approval, endorsement, applause, encouragement, regards, wish, goodwill, trust, faith, commitment, readiness_to_support, esteem, best_wish, greeting, tribute, delight, pleasure, optimism
