# Patterns that mean another type where PLOVER's crosswalk from CAMEO is followed instead of its
# manual, as labels made from CAMEO do: sanctions (CAMEO 163) are coercion, a verdict (116) is
# blame, a prison sentence (173) is coercion, a blockade (191) and an attack by computer are force.
# They go before all others in Lexicon.byCameo.
# Assembled by hand; GPL-3.0-or-later.

[COERCE/restrict]
impose|slap|reimpose|re-impose|level|clamp|levy|renew|extend|expand|widen|tighten|broaden|toughen|strengthen|maintain|introduce|announce|apply|adopt|unveil|enforce|place|put|order|step|approve|issue|prolong|reinstate {@c_sanctions}  > on, against, upon, for, in, at, over
sanction !{use, operation, action, war, plan, torture, force, deployment, mission, killing, attack, violence, search, invasion, strike, behaviour, behavior, practice}  > obj, in, of
sanction/n against
sanction/n on
sanction/n mod:{economic, trade, financial, punitive, tough, targeted, arm, arms, oil, diplomatic, crippling, unilateral, additional, secondary, new, fresh, sweeping, international, retaliatory, further}  > on, against, for, upon
embargo                                                       > obj, to
embargo/n                                                     > on, against, of
tariff/n mod:{retaliatory, punitive, steep, additional, import, new}  > on, against
hit|slap|punish|target|strike with:{sanction, tariff, embargo, penalty, duty}  > obj, in
target subj:{sanction, measure, embargo, tariff, penalty}     > obj, in
punish                                                        > obj, in
penalise|penalize                                             > obj
punishment/n mod:{collective}                                 > of, against
blacklist|black_list                                          > obj
blacklisting/n                                                > of
boycott {product, good, goods, import, oil, company, trade, firm, Olympics, games}  > of, from, obj
ban {import, export, sale, trade, investment, transaction, flight, ship, vessel, airline, official, shipment, travel}  > of, from, to, with, by, obj, in
freeze +out                                                   > obj

[COERCE/arrest]
sentence                                                      > obj
sentence to:{death, prison, jail, imprisonment}               > obj
condemn to:{death}                                            > obj
hand +down {sentence, jail_term, prison_term}                 > to, against, on

[ACCUSE/allege]
convict                                                       > obj
conviction/n mod:{criminal, murder, terrorism, fraud, corruption}  > of, against
find +guilty                                                  > obj
find {guilty}                                                 > obj
guilty/a                                                      < none > subj
rule against                                                  > against
ruling|verdict|judgment|judgement/n against                   > against
rule that:{violate, breach, break, illegal, unlawful}         > comp
order {@c_officials, @c_people, company, bank, firm, government} to:{pay}  > obj
verdict/n mod:{guilty}                                        > against, for

[ASSAULT]
blockade                                                      > obj
impose|enforce|tighten|maintain|clamp {blockade, siege, naval_blockade, land_blockade}  > on, against, in, around, of
blockade/n                                                    > of, on, against, around, in
cyberattack|cyber_attack|cyber_assault|cyber_warfare|cyberwarfare|cyber_war|cyberwar|cyber_espionage|cyberespionage|cyber_operation|cyber_offensive|cyber_strike/n  > on, against, at, in, of
attack|assault|warfare|campaign|operation|espionage|intrusion|strike|offensive|raid/n mod:{cyber, ransomware, denial_of_service, ddos, phishing, malware, hacking, computer, online}  > on, against, at, in, of, into
