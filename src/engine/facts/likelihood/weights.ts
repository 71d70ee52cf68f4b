// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-146	-107	-102	-145',
  word: `
#	-32	-100	20	105
,	54	-17	158	57
.	-14	-23	-15	-24
:	19	0	145	-44
;	-139	73	301	242
?	-260	-143	-299	-262
a	-208	-25	109	-24
aan	35	74	31	6
aanbesteding	5	-67	-12	108
aanbeveling	-149	261	240	6
aanbevelingen	-263	-285	-161	-139
aanbevolen	-161	333	-21	-258
aanbieden	46	-9	130	-163
aanbieders	23	-200	-216	-8
aanbieding	-113	-95	-156	139
aanbod	-75	38	-340	-228
aandacht	-95	103	-69	74
aandeel	199	-147	-99	-220
aandringen	-52	-5	-257	-32
aangaat	-73	-201	174	19
aangeboden	17	-16	-97	34
aangegeven	-165	-124	-168	-129
aangehouden	27	48	-227	-129
aangekondigd	-80	-187	-211	-64
aangenomen	-19	31	8	-63
aangepast	-47	20	2	68
aangepaste	-96	29	95	-178
aangesloten	27	-53	-135	-156
aangesteld	-68	-166	85	-113
aangetoond	241	-127	-190	-115
aangetroffen	221	-89	-183	-112
aangevraagd	-147	65	32	-129
aangevuld	-84	-123	167	115
aangewezen	-152	65	0	-55
aangezien	-36	-86	95	-115
aangifte	114	35	-279	-209
aangiften	-53	70	119	-90
aanhangig	-99	-177	-27	-108
aanhouden	53	23	22	91
aankomst	-97	0	9	-99
aankopen	-174	-126	179	89
aanleg	112	-120	-175	17
aanleiding	-236	-176	-9	67
aanleveren	30	-138	-144	-148
aanmelding	-110	115	-242	-14
aanmerking	-80	-29	-25	0
aannemelijk	156	-232	-162	-155
aannemers	-149	-135	-115	-21
aanpak	-58	-55	37	5
aanpassen	-52	69	-246	-17
aanpassing	-163	-46	65	-30
aanschaf	57	70	-102	-100
aanscherpen	-82	-66	119	2
aanscherping	-110	-115	-141	-7
aansluiten	-117	50	146	-13
aansluiting	-175	-95	-96	29
aansluitingen	-122	46	-215	-196
aansprakelijk	-152	-10	-117	-168
aanspreekpunt	39	59	36	11
aanstaande	-125	-224	26	218
aanstelling	-75	147	-188	-126
aantal	235	-43	-97	-138
aantallen	-28	-171	-1	-18
aantekening	49	54	111	-163
aantonen	177	-182	-143	-73
aantoonbaar	144	-177	24	-90
aantoonbare	184	-109	-118	-89
aantreft	-141	-114	-59	-72
aanvang	43	75	43	82
aanvraag	141	94	-143	-70
aanvraagformulier	-64	141	-138	-134
aanvragen	47	19	-235	-237
aanvrager	-186	-8	21	-171
aanvragers	72	-151	-176	-102
aanvullende	-169	-157	-194	-25
aanwezig	11	70	-196	-155
aanwijzen	-108	66	-163	-148
aanwijzing	-18	46	-32	127
aanwijzingen	229	-217	-45	-117
aanzien	1	80	126	-190
aanzienlijk	26	-136	-139	-119
aard	-109	66	115	-181
aardwarmte	-134	-202	-135	-68
accountantsverklaring	-201	24	61	-149
acht	-3	101	97	-118
achten	-96	46	-2	-52
achter	41	-127	-188	3
achteraf	-127	16	-1	-117
achtereenvolgens	-95	-94	-83	-131
achtergrond	-129	8	74	-149
achterhoek	108	-163	-144	-128
achterstallig	132	25	29	-99
achterstand	-25	-92	-11	-6
achterstanden	-44	-99	-161	-141
achterwege	15	-141	180	-67
achttien	34	54	-58	-18
acm	-104	-158	39	-2
actief	48	137	23	73
actiz	-121	-156	100	132
actualiseren	-92	59	-20	13
actueel	-4	-129	-126	-37
actuele	119	-103	-166	78
acvz	108	-218	-225	-143
ad	-183	-35	-32	-169
adem	-60	-148	-99	-141
administratie	157	-82	-195	-143
administratieve	142	-112	-113	-86
adr	59	31	-237	-226
adres	-217	-84	-47	-37
advies	-87	182	-3	-63
adviescollege	-113	30	-154	-141
adviescommissie	-107	29	-178	-19
adviesraad	-29	56	-184	-143
adviezen	-47	-19	-160	-156
adviseerde	-119	117	-144	-155
adviseert	-223	293	-282	-204
adviseren	-132	143	-58	-236
advisering	24	-132	-44	122
adviseur	26	-47	-143	-159
advocaat	63	55	-188	-166
advocaten	71	41	-102	-130
aedes	-78	87	140	131
af	-25	88	52	-128
afdeling	-71	157	-206	-37
afgedaan	71	-166	-250	-60
afgehandeld	79	-126	-109	-104
afgelopen	-80	-156	-223	-84
afgenomen	116	-51	-216	-117
afgerond	-140	-83	-57	17
afgesloten	21	-137	-165	83
afgesproken	-147	-200	126	34
afgestemd	-137	35	-43	-81
afgestudeerden	124	37	-90	-132
afgeweken	63	-119	0	-90
afgewezen	-205	36	-9	-149
afgezien	-159	-117	121	-152
afhaken	-130	-175	65	-104
afhangt	-170	89	-59	-185
afhankelijk	-14	22	-49	-85
afleiden	126	-103	-132	-125
afloop	55	37	-55	-26
afm	-78	70	-228	-180
afname	108	11	33	-156
afneemt	-155	-5	-155	-168
afnemen	-209	78	98	64
afschaffen	-119	164	-133	-77
afschaffing	-139	-211	182	-165
afschrift	-65	70	-128	-35
afspraak	34	89	46	-190
afspraken	26	-26	132	52
afstand	-130	59	-36	-85
afstemmen	-93	-112	-132	-176
afstuderen	2	49	-147	-118
aftrek	51	25	-69	-179
afwachting	-116	47	-135	-80
afweging	-124	-188	150	-39
afwijkende	-67	49	84	-111
afwijzen	-54	-168	88	-151
afzien	40	-144	-149	-115
afzonderlijk	-137	-242	-16	107
afzonderlijke	-199	63	-5	146
agenda	-149	-171	-8	171
agenten	102	-33	-87	-73
agentschap	-126	-165	94	-86
agressie	33	-68	-135	-87
aiv	-42	202	-34	-201
aivd	45	-84	53	-18
akker	-112	-170	-151	-138
akkoord	-190	-30	84	-37
akte	16	-138	-5	-5
akten	-130	127	22	59
al	-128	-171	484	-279
aldus	116	-13	-86	-205
algeheel	-106	-143	-135	-108
algemeen	-6	-88	-147	-159
algemene	-13	-72	-106	-186
alle	-33	196	141	166
alleen	-59	14	-28	-88
alleenstaande	-124	-232	-22	-182
allereerst	-149	161	-181	-160
alles	-240	-99	-118	-106
als	48	-41	-111	-151
alsmede	-88	72	-131	-125
alsnog	26	-9	44	-114
alternatief	-194	-128	-72	9
altijd	86	21	0	-241
alvorens	-104	-164	201	96
ambassade	-122	-140	167	-65
ambassades	-292	200	0	-201
ambtelijke	-114	-10	35	67
ambtenaar	-133	103	-159	-93
ambtenaren	-184	-179	-262	-70
ambtgenoot	-129	-136	-47	69
ambtsbericht	-95	-127	-191	59
ambtsberichten	72	-123	64	-82
ambtsopvolger	-57	-159	-45	210
ambtsvoorganger	-137	-56	-196	-199
amsterdam	-114	35	-166	-32
analyse	-110	-193	-195	-172
ander	-206	-250	4	57
andere	16	-90	-86	-181
anderen	22	-208	112	9
anderhalf	86	-51	-207	-134
anders	1	-27	-33	-72
antwoord	-45	-150	-99	-69
antwoorden	-99	63	-235	7
anwb	-113	69	113	-98
ap	-13	-119	-99	-56
apart	-158	121	101	-36
aparte	-104	-159	199	15
apel	115	5	51	-117
apotheek	-118	-10	20	-124
apotheker	177	-37	-230	-163
apothekers	-143	62	-131	-137
apparatuur	-11	-180	-173	-181
appreciatie	-87	-93	-203	143
april	-156	-238	22	130
arbeid	-211	-28	33	-65
arbeidsinspectie	-154	34	90	52
arbeidsmarkt	-134	-70	40	-186
arbeidsmigranten	125	-119	-154	-117
arbeidsomstandighedenwet	-153	-135	92	-98
arbeidsovereenkomst	-1	-28	39	-137
arbeidstijdenwet	-169	-22	-172	-123
arbeidsvermogen	-149	-105	-8	-34
arbeidsvoorwaarden	-105	-157	120	-152
arbocatalogus	-169	-116	-150	-121
artikel	-194	-91	91	-237
artikelen	48	61	-141	-163
arts	-25	-116	-269	-91
artsen	42	67	-37	-204
asbest	-121	-174	-181	-206
asiel	-94	-115	-99	-113
asielzoekers	-38	-62	-11	-37
asielzoekerscentrum	44	-53	-15	-162
assen	-76	107	29	-112
atr	-195	171	-46	-125
au	108	-69	26	61
audit	-72	-87	-106	-133
auditdienst	-12	-153	25	5
augustus	-93	-176	-121	132
auto	-37	-85	-53	-231
auto's	-89	-116	87	-132
automatische	122	35	-215	13
autoriteit	-140	-42	92	55
avond	-103	108	-213	-178
b	-159	41	168	-113
baan	228	-237	-204	-159
balans	-102	-138	-128	-98
balie	67	-143	-177	-182
balies	-139	-107	-189	-81
band	37	-140	-197	22
banen	1	140	111	-229
bank	-244	133	-4	21
banken	19	111	-88	-85
basis	-49	74	-104	17
basis-	8	13	75	-75
basisregistratie	77	-108	-74	-85
basisscholen	-15	-75	-46	32
basisschool	-136	-131	-170	-175
batterij	74	-71	-141	-125
batterijen	-102	-11	-169	-142
beantwoord	-46	-127	-202	45
beantwoorden	-149	-133	-137	-61
beantwoordt	18	-124	-102	31
bebouwde	-72	25	-139	-97
bed	19	-125	-101	-69
bedden	-38	-98	-139	-124
bedenktijd	38	27	7	-139
bediening	-147	-31	-166	-181
bedoeld	-219	-210	36	-191
bedoelde	-101	-118	73	89
bedoeling	-207	-200	-305	233
bedraagt	-145	-160	-248	-198
bedrag	-49	145	167	81
bedragen	-120	55	-15	-46
bedrijf	17	-305	-6	-20
bedrijfsgegevens	-168	-124	198	36
bedrijfsleven	55	-231	-29	58
bedrijven	195	-18	-244	-103
bedroeg	-97	-106	-133	-171
bedroegen	-4	-110	-122	-99
bedwelming	6	-12	-121	-143
beeld	133	-232	-150	-115
begeleid	139	94	-92	-84
begeleide	84	-109	96	-113
begeleiden	-119	19	-222	-5
begeleider	51	52	-233	-133
begeleiders	35	183	-207	-78
begeleiding	134	-206	-68	-128
begeleidingscommissie	-137	48	-151	-116
begeleidt	-5	-176	52	-118
begin	-160	-45	43	232
beginnen	-126	-3	16	-18
beginsel	-145	60	32	-207
begint	-205	-60	-25	238
begonnen	65	-56	-48	-14
begrenzen	-159	-33	32	-86
begrepen	39	-90	-150	-119
begrijp	-159	-198	-112	-199
begrijpelijk	-156	24	-84	-79
begrijpelijke	-126	-149	-74	-164
begrijpelijker	-112	120	-5	87
begrijpen	95	-97	-150	-117
begrip	-159	39	-261	-229
begroot	84	37	9	-116
begroting	-157	-6	89	12
begrotingsartikel	-60	-86	-118	-90
begrotingsbehandeling	-141	-238	-200	-111
behalve	-143	-203	202	37
behandelaars	-67	144	65	-153
behandeld	-103	-79	-142	-185
behandelen	-112	-143	47	48
behandeling	39	-151	-143	-69
behandeltijd	-89	91	-106	-80
beheer	-105	41	-148	-159
beheerder	-134	88	21	3
beheren	-120	-83	-73	-81
behoeft	-160	-150	17	-51
behoefte	-95	52	264	-27
behoeven	-128	-118	-10	-183
behoort	-212	53	45	-177
behoren	132	-169	-71	-37
behoud	-65	-104	91	88
behouden	50	-51	-151	-170
behoudens	-132	-140	-22	-144
beide	-24	-204	273	150
bekeken	-224	-193	-16	-54
bekend	4	-80	3	-120
bekendheid	-11	-170	-155	-140
bekijk	-63	-149	-69	190
bekort	166	-82	-54	-63
bekostigen	-144	-9	-137	14
bekostiging	-2	57	-21	-127
belang	-219	-118	-282	-239
belangrijkste	66	-127	-187	-149
belangstelling	59	-156	-193	-122
belasting	91	-28	-31	-117
belastingdienst	-111	-60	84	124
belastingplan	-124	-21	194	135
belastingtelefoon	-181	-117	-242	-175
beleggen	-139	177	109	-99
beleid	-36	11	2	-89
beleidsdoorlichting	-161	-93	-276	-103
beleidsevaluatie	-91	-123	-96	-71
beleidskader	-70	-99	-88	145
beleidsonderzoek	-122	-111	-118	-100
beleidsreactie	-69	-42	-105	-219
beleidsregel	-110	-82	53	83
belgische	-47	-14	-77	-53
belgië	70	74	61	-167
bellen	-227	49	-102	-232
bellers	53	-175	-120	64
beloning	92	-141	91	-161
beloofd	-175	-183	-228	-160
belt	-92	-154	166	70
bemanning	141	-117	-177	-158
bemiddeling	-76	152	38	-144
ben	-165	-52	104	-91
benadeling	28	31	82	82
benaderen	-99	31	-123	15
benadrukken	-65	-106	-127	-85
benodigde	1	-172	-111	177
benoem	-99	217	-92	-139
bent	-27	-118	-60	-162
benut	83	67	84	-26
benutten	-161	-177	79	19
beoogd	49	-108	-197	22
beoogde	17	-125	-202	142
beoogt	-148	-161	-113	-137
beoordeeld	-127	-170	-183	-76
beoordeelt	8	12	-220	-215
beoordelen	51	4	75	71
beoordeling	-101	-124	-249	-5
bepaald	-67	-146	72	-22
bepaalde	24	-178	-121	-81
bepaalt	-209	-269	145	-70
bepalen	-186	119	154	80
bepaling	-121	-165	131	-77
beperk	-236	256	-226	-160
beperken	-70	196	-221	-33
beperking	-23	2	-259	-181
beperkt	-40	22	-172	-239
bepleit	-266	428	29	-153
bepleiten	-105	136	-96	-70
beproefd	-137	-111	162	90
beproeven	-116	-164	-18	42
beraad	-143	-215	217	31
bereid	-125	-225	-44	189
bereidt	-76	-128	12	145
bereik	-18	-149	-38	-1
bereikbaar	-50	128	37	-51
bereikbaarheid	110	-53	-112	-177
bereiken	-53	-59	-266	-16
bereikt	245	-20	32	-101
bereikte	110	-166	-61	-117
bereikten	103	-116	-164	-66
berekend	7	-121	-90	-109
berekenen	-151	111	-193	-144
berekening	44	-90	-121	-145
berekeningen	33	-198	88	-231
bericht	-173	-20	-162	-28
berichten	-22	-18	-65	-29
bermen	-86	63	186	-113
beroep	-151	-15	-174	65
beroepen	-163	35	-170	-102
beroepsgroep	-106	-60	84	25
beroepsgroepen	-141	-34	25	123
beroepsonderwijs	-129	11	-183	-35
beroepsorganisatie	-146	89	63	18
beroepsvereniging	-129	-154	-157	-206
berust	-52	-221	-236	-163
berusten	92	-159	112	-142
bescherming	-44	-167	93	-30
beschikbaar	-180	14	70	152
beschikbaarheid	0	-65	21	-198
beschikbare	155	-180	-56	-175
beschikken	61	-77	-68	27
beschikking	-117	-95	41	113
beschikkingen	-106	-83	31	49
beschikt	-65	-207	13	-236
beschouw	-88	-120	-25	-232
beschouwing	-172	145	39	75
beschouwt	62	-171	-82	-93
beschreven	-89	65	-85	8
beslaat	-162	-180	-205	-192
beslag	-62	-212	73	25
beslagvrije	-15	59	16	-109
beslis	-89	-136	172	154
beslisnota	-145	-163	-128	-89
beslissen	-209	-100	216	55
beslissing	12	-74	-83	-204
beslist	12	-69	-154	2
beslistermijn	-126	147	-226	-222
besloten	-216	-98	240	-12
besluit	-51	-156	58	170
besluiten	30	-131	70	67
besluitvorming	-112	-173	107	167
bespaart	10	-146	90	55
bespreek	-134	171	89	169
bespreekt	-116	-180	28	173
bespreken	-104	-5	-299	-54
besproken	-143	-190	96	-204
best	-154	-120	116	81
bestaan	-50	54	140	-113
bestaande	26	-112	99	66
bestaat	-111	-164	106	-94
bestand	-214	-233	-223	-194
bestanden	-72	-96	87	-97
besteden	-26	6	-161	69
besteding	-134	-84	-30	-24
bestedingen	62	53	-111	-96
bestek	-172	50	-122	-83
bestemming	43	44	107	-136
bestrijding	65	-42	35	-171
bestrijkt	-159	-183	-130	51
bestudeerd	-140	-46	-89	-52
besturen	-151	-117	-256	-219
bestuur	-39	-8	-23	-107
bestuurders	-143	-162	-216	-155
bestuurlijk	-76	-32	-64	40
bestuurlijke	-138	-94	-189	-191
bestuursakkoord	-87	-166	110	-152
bestuurslaag	-103	99	132	-112
bestuursrecht	-67	-165	4	-111
betaald	-48	-52	-215	-153
betaalt	-185	33	119	-90
betalen	-152	46	-18	-140
betaling	-166	120	-116	65
betekenis	25	-134	38	-159
betekent	-78	-139	96	123
beter	238	31	-235	52
betere	-188	160	-24	-67
betreffen	-77	-129	37	-127
betreft	-214	142	74	-63
betrek	-111	132	23	181
betrekken	-113	-2	-87	98
betrekking	-188	-35	47	-156
betrekt	-161	-211	155	106
betreur	-140	-106	-196	-163
betrokken	120	-221	5	88
betrokkenen	28	-107	-175	-148
beurs	8	17	58	-155
beurt	125	-161	4	-7
bevat	-94	-38	-28	-139
beveelt	-213	432	-346	-274
beveiliging	-94	54	52	97
bevelen	-75	176	-223	-145
bevestigen	73	-103	-146	-43
bevinding	213	-226	-197	-170
bevindingen	-80	-109	-21	86
bevoegde	72	-137	-135	-159
bevoegdheden	-138	112	40	-126
bevoegdheid	-97	-29	32	-16
bevolking	-68	-185	-205	-132
bevolkingsonderzoek	-202	71	54	-134
bevorderen	-145	-189	-157	115
bewaartermijn	-96	-100	-81	74
bewaren	-179	-12	-68	-173
bewaring	-127	58	-152	-111
bewegen	32	-132	-157	-195
beweging	-137	116	56	-144
bewegingsonderwijs	67	-96	-175	-158
bewijs	160	1	-18	-93
bewind	-159	-29	-205	13
bewoner	-115	-140	-93	-114
bewoners	-27	-54	-262	-141
bewust	-173	-156	-85	-198
bezet	153	-71	-177	-156
bezetting	-67	5	9	-121
bezie	-86	34	-23	264
bezien	-142	-200	188	229
beziet	-131	-170	-37	64
bezig	-110	-171	-48	63
bezocht	-282	-57	-206	-203
bezochte	291	-204	-152	-120
bezoek	59	-6	-204	46
bezoeken	-66	-71	20	51
bezoekers	69	-164	-177	-229
bezorgd	-168	-151	-192	-130
bezorgen	-114	30	78	-72
bezuiniging	-152	-149	-173	-175
bezwaar	-148	-88	40	-40
bezwaren	-151	129	272	-76
beëindigen	-106	112	-184	-198
bibliotheek	-71	-179	105	62
bibliotheken	-146	-194	-121	83
bied	-166	157	-84	-251
bieden	-105	112	-38	-6
biedt	29	-246	147	-175
bij	0	43	54	22
bijdrage	-122	-27	190	167
bijdragen	5	35	-185	-239
bijeen	-188	-62	-185	69
bijeenkomst	22	-190	0	164
bijgaand	-132	-138	-152	-242
bijgaande	-77	179	-95	-123
bijgedragen	199	-156	-172	-99
bijgevoegd	-140	-139	-127	-59
bijgevoegde	-94	123	-243	-160
bijgewerkt	63	-138	-181	-134
bijlage	-165	-58	-285	-329
bijna	214	-250	-159	-199
bijscholing	-89	-50	90	-122
bijstaat	-134	2	-155	141
bijstand	176	-103	-55	-158
bijzonder	-169	30	52	29
bijzondere	-127	-4	-25	-147
billijk	-138	-154	75	-173
binden	-91	92	-149	-143
binnen	-9	114	-39	8
binnenkomst	-22	-32	-159	-146
binnenkort	-185	-178	-43	100
binnenlandse	-48	34	41	143
binnenvaart	-141	-69	-40	-94
bladzijde	-113	132	-23	14
bleef	146	37	-229	-145
bleek	331	-299	-140	-127
bleken	142	59	48	-107
bleven	96	-107	-137	-94
blij	-199	-123	-200	-176
blijf	-155	15	72	173
blijft	-202	-185	133	-39
blijken	36	-117	-21	62
blijkens	95	-94	65	-145
blijkt	401	-240	-295	-83
blijven	13	11	37	-45
blijvend	-70	-20	-136	-71
blijvende	-175	-72	29	-50
blik	-113	-131	44	-190
bod	-170	-142	76	33
bodem	1	53	-147	-140
boek	-33	-113	159	106
boeren	-43	-33	-291	-230
boete	-127	93	-110	-155
boetes	26	29	-9	-112
bokjes	-43	-85	83	-132
bomen	-111	-141	-184	94
bonaire	-146	-91	-158	-131
bond	-166	28	-72	-141
bonden	-10	-236	65	-13
bonus	-20	-6	0	-125
bood	-148	-112	-187	-111
boord	129	-207	-26	-178
borden	52	93	-228	-201
borgstelling	-8	-72	-207	-39
bos	50	8	-154	-146
bossen	1	124	-196	-169
bouw	29	114	-149	14
bouwbesluit	-125	-1	-204	-72
bouwen	-181	-10	140	-47
bouwwerken	29	-25	152	121
boven	8	56	0	-69
bovenbouw	71	80	41	-112
bovendien	-299	-27	181	-228
bovengrens	-156	143	71	-142
bovenstaande	-119	-89	-111	-167
bpm	-71	-156	-188	-169
bracht	-86	-240	-163	-191
brachten	144	-112	-108	-68
branche	11	-261	83	-91
brancheorganisatie	-123	-119	-156	34
brancheorganisaties	-75	-65	-176	-153
branches	-144	52	140	-137
branchevereniging	-128	-155	-180	-186
brand	8	-117	-207	-183
brandstof	19	48	-198	-138
brandveiligheid	43	-127	-106	-90
brandweer	-178	67	-197	-150
breda	-109	-158	-130	97
brede	-186	-173	-181	-14
bredere	-145	104	-180	-117
breid	-181	191	24	52
breiden	-146	108	75	-86
breidt	-130	-165	46	229
breng	-168	293	0	107
brengen	-141	162	67	80
brengt	-175	-165	77	82
brief	-139	-57	-27	-183
briefadres	35	24	-163	-146
brieven	55	-1	101	66
brochure	-94	-64	79	49
bronnen	82	-132	-1	-153
brouwerijen	1	-118	-142	78
brp	-139	-107	-52	-172
brug	-98	-168	-100	-145
bruggen	63	-43	-65	48
brussel	-161	-164	59	27
budel	-130	-124	78	-20
budget	-174	118	124	-4
budgettaire	-42	-87	-35	-115
buiten	-94	90	-121	-153
buitenland	-102	-6	-162	-18
buitenlands	-158	-142	-64	85
buitenlandse	42	-28	-46	-53
bureau	88	83	-196	-187
bureaus	-16	121	-48	-206
buren	91	-168	0	-187
burgemeester	-85	-257	-58	-25
burgemeesters	-161	-78	94	173
burger	-174	78	8	-153
burgerlijk	-90	-145	60	-160
burgerlijke	-116	-24	-7	-122
burgers	23	-49	29	-191
bus	-87	7	-58	-34
buurt	53	-1	-218	-178
buurtbatterijen	-153	-16	29	37
buurten	23	-166	-115	-92
buurtrechter	-142	-46	-163	-173
buurtsportcoaches	49	26	-107	-67
bzk	-35	41	-36	2
c	-142	-42	78	-6
camera's	-99	-241	57	-75
cameratoezicht	-91	-72	-41	-2
campagne	-113	32	30	246
cao	-59	-94	101	-160
cao's	56	-94	-119	-112
cao-partijen	-140	59	108	-143
capaciteit	-98	26	-89	-85
catalogi	63	166	-219	-194
catalogus	37	130	-233	-188
cavv	54	48	-155	-161
cbr	-23	-109	-167	22
cbs	-237	-101	181	176
cent	160	-27	-247	-165
centra	107	62	-205	-164
centraal	44	37	-27	-81
centrale	-155	23	56	-50
centrales	-69	-9	89	-28
centrum	-12	-26	-161	-65
ceremonie	72	22	-156	-105
chauffeurs	162	7	-117	-101
check	25	-116	-167	-113
chronische	-121	-110	70	8
cijfers	-78	-88	-202	31
circa	-185	-86	-157	-92
circulaire	-152	31	175	151
cjib	-122	53	-93	-94
cliënten	-74	18	100	-80
co	-37	-65	-191	13
coa	-153	-134	43	-36
coach	55	27	-4	-55
coaches	-90	49	-92	-58
coaching	-102	214	-197	13
coeliakie	-146	36	-180	-154
cofinanciering	-99	28	59	-77
cohort	30	-115	-106	17
collega	-13	71	86	-54
collega's	114	-89	-162	-121
college	-53	175	44	-55
combinatiefuncties	-127	49	-81	-105
commandant	37	99	159	-53
commandanten	-165	-143	-91	-134
commerciële	-1	-142	-147	-78
commissariaat	56	38	18	-126
commissie	0	151	14	-125
commissiedebat	-87	-76	-234	-159
commissies	120	-86	-163	-150
communicatie	-123	-157	-154	-87
complexen	-95	76	-123	-115
concentratie	46	-126	-77	-141
conceptbrief	-122	-177	86	69
conceptrapport	-61	-107	-189	-151
conceptreactie	-207	79	126	-140
concessies	-141	-51	-128	-175
conciërge	14	40	-152	-173
conciërges	22	-136	-121	125
concludeert	333	-249	-162	-139
concluderen	158	-164	-132	-100
conclusie	179	30	-191	-68
conclusies	-134	-215	-228	-159
concurrentiepositie	13	-152	-218	-65
conform	-132	-162	49	121
constateert	326	-246	-134	-138
constateren	161	-155	-96	-60
constatering	-161	-60	-189	-162
consuls	51	-18	-260	-181
consultatie	-128	-30	-133	129
contact	25	-24	-297	-251
contactpersoon	67	168	26	-33
containers	-81	-173	-123	-84
contract	-4	7	11	-27
contracten	-99	-77	102	52
controle	-66	7	12	-248
controleer	-175	230	-271	-211
controleert	-21	-205	-271	32
controlegroep	-154	-185	-87	-152
controleren	24	87	-24	30
controles	-94	41	45	146
convenant	-191	-192	99	22
corporaties	-102	-30	109	-15
coöperaties	-62	93	30	95
coördinator	-23	-176	-50	87
cpb	12	-23	-187	-136
criteria	-58	-197	-76	-197
criterium	55	-137	-81	51
cultureel	-85	-135	32	26
culturele	-77	157	-33	-163
cultuur	-134	-84	-69	-60
cursus	-25	-190	82	-288
cursussen	-31	17	-135	-134
d	-143	37	23	-82
daadwerkelijk	61	-3	-140	13
daalde	265	-148	-130	-110
daalt	100	-141	-117	-71
daar	-94	-124	284	-10
daaraan	-329	-58	88	-67
daarbij	-47	-70	-163	-115
daardoor	87	-252	-2	-121
daarentegen	258	-28	-218	-163
daarin	-124	-161	69	-99
daarmee	-34	-359	80	-123
daarna	-12	-264	29	129
daarnaar	-114	-186	12	-107
daarnaast	-75	245	-99	-59
daarom	-195	-247	367	172
daarop	-192	-138	-105	169
daarover	-104	-78	-31	169
daartegen	-154	-163	80	-13
daartoe	-136	-135	-21	191
daaruit	114	-180	-248	96
daarvan	49	-187	19	82
daarvoor	-113	-116	12	87
dader	1	-153	68	-73
daders	158	-175	-173	-119
dag	-155	220	97	17
dagelijks	-18	77	107	-5
dagen	183	67	-50	-68
dak	-10	-237	-21	-175
dalen	-212	-163	-100	-173
daling	282	-251	-224	-207
dan	281	-138	-65	14
dank	-185	-243	-268	-264
danken	155	-148	-88	-75
dankzij	204	-182	-179	-116
dat	113	40	-27	-68
data	-126	96	-145	-183
datum	-292	-252	-236	91
de	16	15	-27	-17
debat	-144	-130	-275	-139
december	-134	-159	10	183
decentrale	-92	-146	50	63
deden	37	-48	-160	-145
deed	-75	-184	-184	-127
deel	-108	-145	-70	-59
deelname	3	-206	-267	-161
deelnamen	39	-99	-59	-89
deelnemende	-26	-69	-148	-118
deelnemer	-143	130	-55	52
deelnemers	8	-47	-173	-85
deels	-132	-85	277	-45
deelt	-213	-196	-244	-55
defensie	-133	-233	-62	41
definitieve	-72	-111	-165	-14
degenen	-4	-17	-189	-98
dekken	53	-141	-166	-102
dekking	-55	-68	-2	10
dele	113	-189	18	-99
delen	68	-20	-100	-4
delfzijl	-118	-116	-124	-93
delict	121	-158	-132	-123
demissionair	-113	-103	-104	2
demissionaire	-94	-152	-25	126
den	19	71	-124	-101
denemarken	-36	-131	-197	-147
denken	-118	72	3	-29
depot	-169	125	-56	-212
depots	-12	26	-227	-198
der	-146	-212	-154	-124
derde	223	253	23	-48
dergelijk	-25	-184	161	-28
dergelijke	-100	-116	-7	-8
derhalve	-64	-66	-60	-120
dertien	-230	40	-201	-213
dertig	-193	-77	139	-18
desgewenst	-115	-94	15	-166
deskundige	-189	7	-16	12
deskundigen	-94	19	-12	-152
destijds	-4	-151	-74	-105
detentie	-140	-22	-10	-160
deur	-75	96	8	63
deze	-108	-166	72	26
dezelfde	69	8	4	-39
dezen	-93	-102	-111	-165
diabetes	94	-129	-82	-87
dichtbij	-129	-64	-114	-149
dichter	-106	-122	-97	40
die	-16	-30	68	12
dien	-101	-80	30	166
dienen	-7	70	-35	-213
dienjaar	9	-13	-137	-141
dienovereenkomstig	-106	-163	168	-73
diens	-135	-161	144	168
dienst	-100	-177	-96	122
diensten	35	-247	16	-10
dienstverlening	52	-213	108	-12
dient	-320	340	-200	-316
dieren	-119	-216	-72	-6
dierenaangelegenheden	-170	40	-143	-82
digitaal	-180	153	-24	133
digitale	56	22	-27	-143
dingen	-118	121	-178	-141
diploma	-185	-9	-42	-52
diplomaten	-152	162	-219	-184
direct	-125	48	55	-115
directeur	-151	-13	186	0
directie	-147	-74	-71	-44
distributiecentra	-147	-104	-171	11
dit	-114	-149	268	137
dji	-107	-159	218	51
dnb	-97	25	-26	-24
docent	-165	-19	-125	-143
docenten	-41	43	-2	-214
doch	-154	-104	133	29
dode	103	-18	52	43
doe	-136	32	-80	-100
doel	-33	-246	-124	-140
doelen	-20	-10	-89	67
doelgroep	-6	61	-142	-164
doelmatig	170	-119	-17	-18
doelmatigheid	179	-178	-240	-120
doeltreffend	252	-197	-193	-98
doeltreffendheid	-175	24	73	-173
doen	-8	-196	-5	77
doet	-102	-13	-65	-177
donors	-70	60	51	-131
door	70	69	-28	-106
doordat	167	-233	-218	-199
doorgaans	47	-45	-268	-98
doorgegeven	34	-115	-52	-155
doorgelicht	-197	-195	-59	81
doorkruisen	-79	-151	-39	-130
doorlichting	8	55	-248	-71
doorlooptijd	164	-67	-158	-151
doorlooptijden	-88	-116	-136	-14
doorlopen	-52	-146	-139	67
doorrekenen	-130	-145	-130	183
doorstroming	5	-190	65	91
doorzettingsmacht	-109	84	-154	-126
dorp	-131	66	-132	-235
dorpshuizen	-117	71	-149	-122
dossier	-33	60	50	-6
dossiers	172	-124	-233	-96
douane	-72	-84	-247	65
dr	-99	-116	-94	-94
draagt	-156	-240	3	38
draagvlak	44	-178	32	-162
dragen	-159	10	-62	67
drager	-173	-125	-176	-162
dragers	44	-94	-157	-103
drempel	-164	56	-179	46
drenthe	-5	-229	87	-23
drie	69	20	-67	-7
driekwart	161	-65	-116	-55
dringen	-127	33	-103	-233
dringt	-149	140	-139	-134
drinkwater	79	-20	37	108
druk	118	-144	-204	55
dt&v	-146	-70	135	-86
dubbele	3	11	13	-224
duidelijk	126	-230	67	-206
duidelijkheid	-46	-163	-185	-115
duitsland	5	-30	-151	-244
dunbevolkte	41	-28	114	46
duo	-251	5	20	5
duren	107	-125	-100	-103
dus	-259	-77	173	-247
duur	151	-28	100	6
duurde	127	-93	-51	-86
duurder	88	-126	-103	-128
duurt	168	-98	-100	81
duurzaam	-103	-157	-30	97
duurzame	-67	73	-155	33
dv&o	-115	-150	-134	-155
dwangsom	73	40	12	-68
dwangsommen	-110	-141	-208	31
dwingt	-121	-175	97	-110
e	-32	-19	0	-49
echter	268	-309	18	-249
economie	104	-132	-194	-131
economisch	-121	-125	82	-110
economische	-48	-110	-190	-166
een	-27	104	-2	7
eenduidig	155	-140	-131	-95
eenheden	-143	46	171	102
eenheid	-190	116	7	-130
eenmaal	-233	-79	4	13
eenmalig	-61	-143	-189	75
eenmalige	-154	-151	147	-171
eens	-138	13	283	-2
eenvoudig	-68	-145	115	-165
eenvoudige	2	-126	-203	56
eenvoudiger	-208	69	-40	115
eenzelfde	-170	30	178	157
eer	97	-173	-150	-148
eerder	212	-10	-82	-102
eerdere	-76	-207	-77	22
eerst	-68	-64	355	126
eerste	-55	38	112	139
eerstvolgende	-122	-85	136	304
effect	414	-189	-256	-112
effecten	-32	82	-169	-46
eg	-77	-104	-115	-122
eigen	-8	24	-109	-269
eigenaar	71	-164	-159	-154
eigenaren	-56	45	-46	56
eilanden	-121	-144	-188	123
eim	-122	38	-118	-119
eind	-110	-218	31	388
einde	-59	-84	-170	128
eindevaluatie	-76	-95	-166	108
eindgesprek	71	1	-166	-157
eindhoven	-121	-157	-132	152
eindigt	-176	50	-108	-43
eindrapport	-137	-78	-55	-152
eindtoets	22	-108	-148	-159
eis	-28	36	6	-80
eisen	-44	-21	40	-155
elders	42	-88	-46	-22
elektrische	147	-126	-147	-103
elektronisch	-137	25	62	100
elektronische	-132	-12	16	-82
elf	176	-151	-174	-243
elk	-165	329	-56	-46
elkaar	-67	56	9	-111
elkaars	-131	33	65	38
elke	-112	288	60	2
emmen	-127	-94	101	76
en	-62	-2	56	20
energie	-80	-211	-149	-161
energiebelasting	-125	-70	-103	-81
enige	-54	-19	-83	-165
enkel	161	-113	-149	-94
enkelband	-34	-131	-157	-137
enkele	-56	-229	-183	-166
enquête	-123	-185	50	-61
enthousiast	-128	24	114	-122
er	18	-29	14	90
eraan	-148	-20	-118	-151
erf	-172	48	100	-80
erfgoed	-42	-146	40	6
erfgoedinspectie	45	-30	-158	-131
erkende	-100	69	1	-111
erkentelijk	-130	-212	-357	-285
ermee	-12	-21	38	-237
ernaar	-118	-193	-59	193
ernstige	20	-104	-22	-29
erop	46	88	-156	-160
ertoe	-160	28	84	-129
ervan	57	-150	-41	-257
ervaren	331	-142	-232	-217
ervaring	-217	-185	119	-67
ervaringen	-89	-69	-57	56
erven	-60	-147	-113	-112
ervoor	-126	115	-200	93
eten	-23	-160	-105	-86
ethiopië	8	-123	-125	-61
eu	-134	-204	-202	-149
euro	-41	10	-45	-61
europees	-106	-7	129	-2
europese	-119	-101	65	-12
eustatius	80	-216	-165	-135
evaluatie	-67	-106	-105	71
evaluatiebepaling	-160	142	67	-205
evaluatieonderzoek	-144	-116	18	28
evaluatierapport	-92	-114	-123	-132
evaluatoren	-83	76	37	49
evalueer	-136	219	-8	-24
evalueert	-91	-168	-77	170
evalueren	-135	-11	-255	-138
even	4	116	-38	-172
eveneens	-159	212	178	-69
evenmin	82	85	-5	-170
evenwel	161	-156	150	-200
ex	-99	-177	-165	-102
examen	19	-190	-93	-188
examencommissies	-117	-135	102	-30
examens	-135	17	-140	-135
experiment	-158	-142	-135	-113
exploitant	-147	-143	-181	-156
exploitanten	-105	72	-170	4
extern	-75	-221	102	165
extra	-16	-25	95	120
eén	-23	-53	-153	-98
f	-167	101	160	108
fabrikanten	-124	-137	-124	-38
familie	-86	-135	-201	117
februari	-147	-61	111	51
federatie	-90	-72	-122	-156
feitelijke	137	76	50	-114
fiets	-118	-204	-204	-180
fietsen	-2	-152	-54	-18
figuur	-163	-187	-129	-173
financiering	-149	88	134	46
financiële	44	60	-1	80
financiën	-126	-102	-16	-186
fiscale	-132	6	-3	53
fnv	-86	-68	-150	-151
fonds	-99	165	81	-51
fondsen	-171	-125	-154	28
formatie	-128	-156	169	-125
formulier	23	-85	229	166
formulieren	77	120	38	8
fors	57	-120	-144	-128
fouten	137	-135	-82	-181
foutmarge	80	-6	64	-99
fractie	-130	35	-130	-152
fracties	-126	-209	-112	-93
frequentie	6	137	90	-177
fries	44	-96	-125	-57
friesland	-124	-137	-125	-161
fryslân	-107	-178	82	-127
functie	-10	26	59	-131
functies	4	82	31	-176
fysieke	1	128	120	109
ga	-190	26	13	91
gaan	-42	38	140	55
gaande	-149	-120	194	30
gaarne	-157	79	19	3
gaat	-116	-125	107	216
gaf	-10	108	-212	-174
gang	187	-195	34	-209
ganzen	83	-79	-89	-137
garanderen	-141	-89	136	-87
garantie	28	61	57	29
garanties	-175	-127	-184	-131
gast	-73	-159	-166	-91
gastouderopvang	-162	-195	18	-27
gastouders	74	186	-71	-158
gasverbruik	121	-119	-190	-71
gaven	-138	-96	-120	-85
gbm	38	10	-150	-82
geachte	-119	-189	-183	-140
geadviseerd	-116	-4	-189	-98
geantwoord	-90	-119	8	-164
gebeld	74	22	-157	76
gebeurd	-148	-119	-66	-234
gebeurt	-107	103	171	47
gebied	-178	-193	-243	-239
gebieden	27	134	-48	-183
gebleken	92	-2	0	-183
gebleven	140	-31	-220	-112
gebonden	70	-179	59	-115
gebouw	-154	38	-32	-9
gebouwd	36	-160	15	-142
gebouwen	-183	52	19	-28
gebracht	29	-166	0	17
gebrek	234	-241	-185	-152
gebreken	162	17	-161	-150
gebruik	10	-18	-90	107
gebruikelijk	-95	-158	-211	-47
gebruikelijke	-158	-188	-137	65
gebruiken	-91	-89	138	-65
gebruikers	-60	-17	-163	-206
gebruikgemaakt	28	-140	-226	-119
gebruikmaken	-15	-91	-111	-155
gebruikt	-12	-31	-77	-30
gebruikte	-1	18	-162	-75
gecertificeerd	-118	-131	-157	-109
gecontroleerd	-130	-121	46	11
gedaald	276	-122	-230	-61
gedaan	68	21	-31	-39
gedachte	-185	220	370	-80
gedachten	-106	-234	-219	-20
gedeeld	-113	77	2	-182
gedeeltelijk	83	113	105	-137
gedegen	-182	-138	-161	-144
gedetineerden	-66	-204	-167	-130
gedrag	22	-216	-177	-152
gedragscode	-35	-139	27	-195
gedurende	-34	-46	-238	-176
gedwongen	36	-112	-142	75
geef	-128	315	-225	-237
geeft	-176	12	-48	-137
geen	224	-61	183	-187
gegaan	-43	-139	-111	-222
gegeven	-22	76	187	-221
gegevens	135	-81	-41	23
gegroeid	-61	-119	-139	-97
gehaald	134	-211	-247	-180
gehad	114	-24	-32	-65
gehalveerd	77	-153	-88	27
gehandhaafd	-125	-132	159	-54
geheel	121	-149	-158	88
geholpen	-197	48	47	64
gehoopt	101	-152	-154	-92
gehoor	-164	55	67	-191
gehoord	55	-214	34	-142
gehooronderzoek	-103	-89	-43	29
gehoorverlies	31	-158	-176	-71
gehouden	-49	-64	-96	35
gekeken	-187	-190	-230	-129
gekeurd	-168	2	26	83
gekomen	-12	-179	-140	42
gekoppeld	-147	-107	-143	-146
gekozen	23	-203	-31	-118
gekregen	-56	-191	145	18
geld	-146	-91	164	-172
gelden	-215	-75	27	-106
geldt	-75	-80	12	13
geleden	28	-165	-210	-139
gelegd	-81	-184	-160	112
gelegenheid	-156	-154	15	0
geleid	-37	-102	23	-129
gelet	-98	-57	126	-35
gelezen	-173	-213	-238	-218
gelijk	118	-88	65	-117
gelijke	108	-101	-126	-121
gelijktijdig	-50	-148	-149	36
geluid	-25	-4	-223	-23
gemaakt	7	-219	-71	-89
gemaakte	92	-152	-135	-2
gemeenschappelijk	-149	-124	-177	-164
gemeenschappelijke	71	98	119	176
gemeente	-59	-137	-41	-119
gemeentefonds	-177	6	126	-181
gemeentelijke	-6	-144	-147	26
gemeenten	22	-37	28	-43
gemeenteraad	-42	-170	-74	0
gemeentewet	-128	20	-138	-150
gemeld	34	0	-216	-233
gemelde	135	-125	-94	-38
gemengd	0	-111	-86	-80
gemengde	13	61	62	-114
gemeten	-24	32	-76	-116
gemiddeld	325	-208	-218	-155
gemiddelde	117	-12	-243	-198
gemiste	-166	18	-181	-150
gemoeid	-165	-201	-71	-89
geneeskundige	-126	-166	168	19
geneesmiddelen	-143	-102	-131	-109
genodigden	124	-99	-107	-130
genoeg	35	-219	123	-206
genoemd	12	-128	-196	-45
genoemde	1	-153	15	-136
genomen	74	-33	-14	-5
geopend	-170	-33	-87	-239
gepaard	200	-28	-133	-118
geplaatst	-18	-62	-149	115
gepland	-63	-36	-4	236
gepubliceerd	-130	-72	-84	-71
geraadpleegd	-105	-5	111	118
geraakt	-157	-133	41	-137
geraamd	101	-184	-176	-194
gereageerd	-118	-158	-245	-124
gerealiseerd	96	-128	-170	-153
gerechten	-150	-159	108	64
gerechtsdeurwaarders	67	-100	-67	-106
gereed	-76	-280	56	238
geregeld	60	-56	202	-64
geregistreerd	-51	-79	-113	-156
gereserveerd	-144	-93	-282	44
gericht	8	-61	67	-148
gerichte	47	70	91	-111
gering	66	-200	85	-109
geringe	-189	-91	105	-151
gescand	-74	25	-117	-127
geschiedt	-120	-157	160	-134
geschil	-106	-180	64	66
geschreven	-174	-194	-49	-178
gesloten	-89	-172	36	-264
gesprek	-11	-11	12	99
gesprekken	36	-12	-53	50
gesproken	-156	-98	-80	-122
gestand	-80	-57	-154	-113
gestart	-173	-126	52	-272
gestegen	218	-159	-247	-117
gesteld	62	-204	-52	-109
gestelde	-5	-112	60	-94
gestuurd	-94	-108	115	-182
gesubsidieerde	148	-180	-94	-84
getal	-238	95	-19	6
getekend	-67	-161	63	-134
geteld	-135	41	-136	-126
getest	55	-215	12	-167
getoetst	-186	51	-68	-10
getoond	16	-73	-128	-125
getreden	-111	125	138	-198
gevaar	-194	-84	-49	5
gevaarlijke	51	-26	-117	-77
geval	-158	-244	48	61
gevallen	285	-17	69	-61
geven	19	204	-5	-12
gevoegd	-139	-109	-176	-43
gevoegde	-30	-87	-118	-70
gevoelig	-174	-107	-151	-130
gevoerd	-176	-188	-245	30
gevolg	51	-16	82	-116
gevolgd	-44	-34	-64	-32
gevolgen	-21	-132	-23	111
gevonden	289	-168	0	-71
gevraagd	-81	-40	-120	20
gevraagde	-164	-138	182	50
geweest	-30	-169	-168	-122
geweld	-38	30	-131	46
gewenst	-9	217	-259	-176
gewerkt	-54	-140	162	-68
gewezen	-151	-50	37	-168
gewijzigd	-98	4	91	95
gewijzigde	7	96	2	-54
gewogen	-120	-129	-192	48
gewond	-163	-157	-134	-145
gewone	-10	-188	3	-179
geworden	110	-197	73	-162
geworven	-177	13	-169	-147
gezag	83	-165	70	-159
gezamenlijk	-186	5	-226	19
gezamenlijke	-183	218	76	-135
gezegd	-154	-149	-170	-27
gezet	92	-161	-175	-133
gezeten	-163	-87	46	52
gezien	-221	103	225	116
gezin	-24	141	46	-217
gezinnen	189	94	-108	-142
gezonde	-143	-89	-87	24
gezonden	-88	-112	-48	65
gezondheid	118	-120	12	11
gezondheidsraad	-20	-153	-157	-5
gezondheidszorg	-228	-53	86	-8
geëvalueerd	-172	-76	-250	-13
geïnformeerd	37	-141	-213	76
geïnvesteerd	57	-140	-164	-143
ggd	-130	-20	39	-203
ggd'en	-79	-148	12	78
giften	57	-31	10	-59
ging	28	-227	-277	-251
glastuinbouw	-61	-137	-128	-130
goed	150	41	-111	-110
goede	70	-62	-141	-109
goedkope	158	-119	-78	-113
goedkoper	89	-146	-193	-132
gold	-159	-127	-168	-59
graag	-256	69	-29	-221
gratis	-56	55	33	-39
grens	-249	-99	70	-84
grenswaarde	-62	51	-141	35
griffierechten	-152	26	-170	-170
groei	209	-169	-169	-109
groeide	194	-112	-179	-100
groeilening	42	-35	-158	-128
groen	-124	-18	-115	-156
groene	-95	36	-146	-138
groep	-70	-133	182	-9
groepen	-64	-73	-284	-204
groepsgesprekken	-127	-161	-113	-137
grond	-138	-153	-5	-156
grondslag	0	-42	121	-223
grondwet	-87	-45	-103	-114
groningen	-3	-133	-53	120
groot	240	-102	-60	-206
grootst	195	-202	-168	-168
grootste	14	-162	-145	-108
grote	-52	-100	-327	-147
grotendeels	-155	-108	-143	-126
groter	160	-215	-172	-158
grotere	175	-185	57	-140
gunnen	-127	106	-105	-160
gunstig	182	-163	-232	5
gunstige	17	-135	-136	76
gunstiger	66	-135	-92	-139
h	-57	-91	-72	-146
haag	43	48	-76	-94
haalbaar	-177	-85	137	70
haalbaarheid	-111	-147	147	142
haalbaarheidsonderzoek	-118	90	79	-128
haalt	-37	-177	146	17
haar	-26	-24	-3	-140
had	65	53	-87	-153
hadden	238	-185	-165	-115
halen	-49	4	56	-183
half	-91	120	-98	109
halfjaar	-158	87	-236	-79
halftarief	-101	93	25	-35
halm	0	-137	139	-90
halte	-64	-5	40	-127
haltes	3	-85	-109	-118
halveren	-146	216	-96	-40
halverwege	-56	-217	7	60
hand	-247	73	-111	90
handboek	-148	-142	138	93
handel	-53	-11	9	80
handelen	-12	-121	82	-121
handen	-190	112	-125	-129
handhaven	-166	-73	-189	-111
handhaving	57	-120	-240	-174
handicap	-105	-131	-106	-168
handleiding	-143	25	123	148
handreiking	-158	-176	43	46
hangt	-52	-143	-219	-77
hart	-138	-172	-52	-152
harte	-79	-23	274	-28
havens	-15	37	-156	-108
haverkort	-127	-121	-125	-122
hbo	-140	0	102	-104
heb	-109	-53	2	-232
hebben	-50	-171	-11	-226
hebt	-12	-146	-183	-195
hecht	-153	-220	-78	-304
hechten	-163	-119	-130	-133
hectare	-23	-28	6	-17
heden	-97	-107	30	-172
heeft	-34	-128	1	-148
heel	125	-161	-229	-13
heer	-186	-154	-188	-8
heerlen	45	-134	-131	-154
heffing	-55	-94	-40	-145
heg	-82	46	-115	-82
heggen	-117	-168	-129	-66
helder	-106	46	-204	-13
heldere	71	-143	-181	-101
hele	37	-24	122	-145
helft	95	-110	4	123
helpen	-119	-90	-131	-5
helpt	-171	-207	-96	-214
hem	-230	68	207	-74
hen	45	-147	-41	19
herfstreces	-40	30	-116	-163
herhaal	-129	176	-188	-158
herhaald	-144	28	-173	141
herhaalde	90	93	-138	-101
herhaaldelijk	-116	53	-82	-124
herhaalt	-116	-157	-115	135
herhalen	-128	-112	-12	106
herhaling	27	-131	163	-191
herijken	-155	144	-210	-52
herindeling	-155	-118	-87	-21
herken	-207	-78	-176	-204
herkennen	-216	41	-238	-164
herkent	-143	-113	-202	-186
herkomst	166	19	-58	-153
herschreven	-102	-117	136	141
herstel	-47	21	-62	-187
herstellen	-40	-140	-205	-148
herzien	-137	-126	-29	-3
herziene	-72	-177	54	109
herziening	-129	-95	197	171
het	4	26	22	12
hetgeen	-5	-53	-29	8
hetzelfde	-130	-50	-78	-168
hield	-146	-174	-131	-142
hielden	2	-175	-178	-178
hier	-154	-305	57	-113
hieraan	-42	-81	155	90
hierbij	-120	-140	-208	-460
hierin	-119	-170	229	-39
hiermee	-139	-238	86	27
hierna	-159	-177	-230	-200
hieronder	-132	-180	-349	-383
hierop	-87	-240	126	198
hierover	-154	-79	88	160
hiertoe	-98	-146	199	-31
hiervan	-63	-245	98	63
hiervoor	-171	-22	262	167
hij	56	199	11	-82
hoe	-134	-98	-71	52
hoeft	-151	-2	7	-186
hoeveel	-31	-20	-62	-113
hoeven	-38	-166	-102	-78
hoeverre	-1	-152	-174	117
hoezeer	-148	-162	100	-195
hofkamp	-7	21	-76	-73
hoge	36	-76	-184	-229
hoger	84	-39	-125	-215
hogere	-62	-102	174	-32
hogescholen	-52	13	-164	73
honderd	5	-12	38	102
honorair	-144	-139	-134	-159
hoofddirectie	-98	-117	-152	35
hoofdlijnen	35	15	-139	-84
hoofdstuk	-234	-189	-102	-135
hoog	220	-93	-284	-205
hoogleraar	-126	61	-153	-112
hoogopgeleiden	77	-83	-146	-110
hoogste	-99	-32	-79	-35
hoogte	129	-77	-50	87
hooguit	11	107	110	-192
hoop	-125	-31	-137	9
hoort	-228	2	-68	175
horen	-16	51	74	-197
horizonbepaling	-131	31	-147	-135
houd	-149	193	20	-84
houden	-19	-9	-87	-7
houder	66	-187	150	-141
houders	102	-1	-85	-67
houdt	-46	-25	7	18
hout	-173	-99	69	-122
huid	105	-183	-205	-195
huidige	-105	2	81	-173
huis	-38	-16	-198	-125
huisarts	163	-42	47	-98
huisartsen	-57	54	25	170
huishoudens	111	6	-62	-154
huiskamer	-116	-162	-158	-127
huisverbod	60	-170	-166	-161
huisvesten	-131	5	55	-149
huisvesting	3	-131	-70	-27
huizen	88	-41	-134	-149
hulp	85	17	-205	-27
hun	69	-27	-56	-58
huur	-159	-30	109	-106
huurcommissie	92	-131	-176	38
huurder	-145	-97	46	-3
huurders	-69	105	-246	-68
huurprijs	-143	115	-115	-169
idee	8	83	46	-55
identiteit	-172	80	-170	-141
identiteitsgegevens	-105	-140	106	136
ieder	-249	119	-138	-143
iedere	-115	127	-1	-47
iedereen	-249	-76	70	-185
iemand	3	-120	-122	-112
iets	19	38	49	-24
igz	-9	135	-196	-106
ii	-135	39	-120	-104
iii	-186	-1	87	-105
ik	-137	-120	162	179
ilt	-155	-48	-13	-33
immers	-198	-222	61	-239
immigratie-	-103	-85	28	-146
imo	-103	130	34	-146
importeurs	-83	-123	-141	145
in	-61	18	19	90
inbrengen	-80	-142	41	-92
inburgeraars	53	-191	-189	-201
inburgering	-5	-183	-17	-16
inburgeringsexamen	113	-52	-139	-102
incidenten	5	45	-54	-124
ind	-8	-180	30	70
inderdaad	22	-195	-69	-75
indien	-129	-191	-302	92
indienen	-180	112	-186	24
indiening	-157	-197	-38	122
informatie	-23	-123	-209	-233
informeer	-79	38	-72	-93
informeren	-97	-133	-202	97
infrastructuur	-89	132	-41	-185
infrastructuurfonds	-144	-142	-138	154
ingaan	-73	-11	-160	-48
ingaat	30	-162	83	111
ingang	-156	-91	291	420
ingediend	11	-10	10	-90
ingegaan	-133	-109	2	-44
ingelicht	-110	19	-167	15
ingenomen	-127	-131	42	12
ingericht	-165	-173	-100	138
ingeschreven	92	-122	-158	-111
ingesteld	1	-165	-45	-197
ingetrokken	1	-104	-127	-141
ingevoerd	3	4	86	14
ingevolge	-146	-179	-27	-164
ingevuld	1	-125	24	-145
ingewikkeld	186	-165	-187	-100
ingewikkelder	-159	-114	-106	-154
ingezet	121	-115	-97	-128
ingezonden	-70	-126	-110	-142
ingrijpen	-136	-121	-98	32
ingrijpend	-161	-151	-185	-149
ingrijpende	-124	-145	120	10
inhoud	-100	-53	-166	-48
inhoudelijke	19	-105	-111	-98
initiatief	-73	-102	54	-149
inkomen	118	-46	-205	-177
inkomens	-9	-13	-132	-140
inkomsten	-20	71	-120	-145
inkoop	-187	-161	-3	-166
inlichten	-131	-120	-184	-30
inmiddels	-256	-235	148	-16
innovatie	-92	23	-111	-124
inrichten	-82	90	89	-30
inrichting	-153	-20	69	-209
inrichtingen	36	-69	-46	141
inspannen	-98	-153	-158	211
inspecteurs	2	-182	-278	147
inspectie	15	65	-130	-54
inspectie-instellingen	-8	-125	-99	-80
inspecties	-65	-145	-182	-109
installaties	-169	63	79	74
instantie	-126	116	-49	-2
instelling	-86	-3	-4	-36
instellingen	50	-11	-90	-67
instemmen	-118	164	168	-148
instemming	-77	79	-183	-15
instituut	-174	160	-134	-46
instroom	-13	-108	-188	-70
instructie	-66	-103	113	0
instrument	-162	-76	-193	-13
instrumenten	92	-20	-174	-197
intake	-3	-32	-23	-203
internationaal	-45	-165	-229	47
internationale	-80	37	-133	-190
internet	-129	69	5	-180
internetconsultatie	-138	-199	166	137
interprovinciaal	-117	-187	-60	-106
interviews	-14	-126	-111	-112
intranet	-113	44	-132	-101
intrekking	-106	-148	66	-114
intussen	-143	-136	-213	-3
investeringen	37	41	-138	-140
invloed	331	-232	-59	-103
invoeren	-147	1	62	-37
invoering	119	47	-98	-152
invulling	-128	-203	92	-64
inwerkingtreding	-119	-55	-31	220
inwoners	-88	-21	-101	-237
inzage	-205	88	112	34
inzake	-67	-10	89	-259
inzet	-30	-30	-159	70
inzetten	-132	-141	-43	156
inzicht	-99	-58	34	-71
inzien	-91	157	128	18
inziens	-151	25	187	-114
iob	34	158	-294	-68
iom	-65	-17	-150	-96
ipo	-128	68	51	45
is	51	-64	49	-45
ivd	-110	45	-129	-122
j	-65	-88	-99	-153
ja	-126	-220	-87	73
jaar	-13	126	-42	36
jaarbericht	-166	-135	-146	18
jaarlijks	-44	177	-122	-70
jaarlijkse	-102	265	32	40
jaarplan	-124	-190	119	-197
jaarverslag	-152	-60	129	155
jaarverslagen	68	-93	66	-69
jaarwisseling	-153	-90	-161	-14
jacht	-163	-14	34	-147
januari	-197	-190	122	203
jaren	-226	-115	-331	-98
jeugd	-141	-134	-159	-185
jeugdgezondheidszorg	-132	19	33	-86
jeugdigen	-8	-78	-188	-144
jeugdzorg	-114	-25	72	-28
jl	-91	-101	-28	-226
jobcoach	-5	-89	-110	-83
jonge	15	-21	-306	54
jongens	33	-136	-144	-147
jongere	-129	91	-203	-173
jongeren	116	155	-166	-74
journalistiek	-69	-114	73	-127
juist	25	-310	159	-178
juli	-178	8	201	224
juni	-172	-168	128	169
juridisch	-84	-133	53	-113
juridische	-107	-216	159	46
justis	-123	-113	-195	128
justitie	-120	-101	-32	-35
justitiële	-140	-139	-198	128
kaart	-151	4	119	198
kabel	-175	-77	-171	-203
kabels	51	76	4	-183
kabinet	-180	-121	232	176
kabinetsreactie	-67	-69	-107	-127
kabinetsstandpunt	-91	-175	-201	-60
kadaster	-127	38	70	59
kade	-98	25	-36	-158
kader	-124	-135	-49	-17
kaderberoepsgerichte	8	13	75	-75
kades	-32	-68	-87	-189
kamer	-78	-28	-98	40
kamerbrief	-170	32	-138	-145
kamers	-166	69	-203	152
kamerstuk	-95	-46	-26	57
kampeerauto's	7	-136	-119	-74
kan	-64	-86	67	-26
kandidaat	46	-58	-157	-114
kandidaten	-163	12	63	-102
kans	169	-179	-115	-78
kansen	21	-163	-182	-119
kant	54	-163	-71	170
kantonrechter	124	-118	-156	-128
kantoor	-192	-184	37	-31
kantooruren	-117	61	-204	-158
kantoren	77	-147	-185	-169
kanttekening	-132	-166	-145	-161
kanttekeningen	-92	-163	0	-100
karakter	-91	-119	166	-175
kas	64	-144	-124	-144
keer	126	-70	-31	-40
kengetal	-81	65	-120	-137
kenia	-52	-110	-142	-122
kenmerk	51	-50	-92	63
kenmerken	-73	-115	-93	-25
kennen	1	-230	-96	-60
kennis	40	-34	-139	-10
kenniscentrum	-108	-131	156	-97
kennisgenomen	-124	-72	12	-120
kennismigranten	-42	52	-211	-147
kent	-47	-167	-16	-190
keren	-84	61	-12	-189
kerken	-8	-64	-59	-88
kern	-150	118	-196	-92
kerndoelen	-16	89	28	-102
kerstreces	-105	-117	-79	173
keuren	59	197	-170	-165
keuring	-23	-11	77	-16
keuringen	4	154	56	-157
keurmerk	-34	118	-13	-37
keuze	-41	167	-65	8
keuzedelen	-74	-32	-87	-88
keuzes	-135	-159	127	54
kies	-133	4	149	22
kiesraad	15	70	-177	-165
kiest	56	-197	157	162
kieswet	-102	60	-97	61
kiezen	-53	89	-218	-131
kiezers	5	-98	-221	-169
kijf	-119	-155	-160	-183
kijken	-105	-194	-167	-171
kijkt	-161	-183	-130	80
kilometer	-155	13	-112	-152
kind	-50	130	23	-282
kinderbijslag	114	-180	-79	-122
kinderen	-32	99	-63	-29
kinderombudsman	-166	-163	-212	-37
kinderopvang	-206	7	-82	-206
klaar	-160	-45	43	111
klacht	-40	79	-157	-134
klachten	181	-83	-187	-144
klachtenregeling	96	50	-174	-112
klanten	-100	-145	-188	-149
klas	79	23	-117	-66
klein	146	-210	-45	-29
kleinbedrijf	10	-148	-147	-128
kleine	139	10	-218	-16
kleiner	-46	134	-194	-138
kleinere	-89	-137	-60	9
kleinschalige	40	-151	-180	-167
klimaat	-138	-175	-203	-134
klinkt	-143	11	-148	-165
klopt	-162	-96	-150	-127
knelpunt	129	20	-133	-88
knelpunten	-76	-11	-141	-121
knmi	-8	-197	-3	44
knop	67	-140	73	-105
koepel	-139	31	122	21
koepels	-118	-91	-132	69
kom	-107	-73	-103	130
komen	-8	-16	29	14
komende	-193	-212	-158	60
komt	51	-131	102	200
kon	244	15	-206	-136
konden	60	-215	-229	-212
koninklijke	-165	-166	-18	10
koninkrijksrelaties	-50	36	48	156
koop	60	-76	-198	-223
koophandel	-142	21	56	-20
koopt	-165	-141	80	67
kopen	-33	70	-32	24
koppelen	-117	133	-49	41
koppeling	58	65	26	55
korps	-106	-126	-222	-162
korpschef	-159	-74	-31	88
korpsen	-9	-214	112	46
kort	108	-336	-190	17
korte	-155	-47	-172	15
korter	236	-72	-97	-221
kortere	-80	-33	-185	5
korting	-15	-60	31	-132
kost	-5	-38	-42	-75
kostbaar	130	-134	-112	-128
koste	76	-172	-119	-103
kosteloos	-23	113	-56	25
kosten	15	-27	69	-64
kostendekkend	-56	41	88	-169
kostte	-39	-186	-163	-115
kracht	-94	-137	-29	85
kranendonk	-116	-152	-52	-87
krap	-133	-31	38	-189
krediet	147	-124	-100	-110
kreeg	128	-191	-173	-139
kregen	85	-195	-221	-156
krijgen	-124	-22	-75	92
krijgsmacht	-235	-23	9	-182
krijgt	-204	-35	173	246
kring	-92	16	-3	-12
kritisch	84	-82	-252	-218
kruis	-122	-132	-196	-48
kunnen	-64	-41	-164	13
kunt	-113	-40	50	61
kwaliteit	137	-227	-184	-35
kwam	75	-196	-253	-209
kwamen	51	-166	-212	-128
kwart	287	-153	-233	-137
kwartaal	-135	-137	-101	298
kwetsbaar	105	-210	0	-148
kwetsbare	48	8	-171	-178
kwijt	53	-174	41	-152
laag	5	17	-219	-144
laat	58	186	62	91
laatste	-120	117	-162	-51
lag	10	-133	-170	-194
lage	66	104	-174	-145
lagen	-164	-124	-67	-69
lager	276	-214	-100	-188
lagere	-72	-205	70	-131
land	10	70	-161	-146
land-	54	-152	-157	-158
landbouw	-186	-206	-138	-99
landelijk	-144	175	-55	-109
landelijke	-3	167	12	-4
landen	-61	-34	-48	-36
landgoederen	66	26	-208	-144
landmacht	-166	-176	-183	52
landschap	-94	-77	-135	-122
lang	9	37	-67	-69
langdurig	-72	-123	-179	22
langdurige	34	-170	-128	-166
lange	-172	30	-175	-196
langer	-11	190	-27	71
langere	91	16	161	80
langjarige	72	35	-7	-124
langs	-127	-83	-258	-197
laptop	75	86	-172	-175
last	146	-29	-110	-86
lasten	0	13	100	24
late	-152	-134	102	-168
laten	-68	148	15	-10
later	-101	-103	-30	-81
latere	22	93	-63	69
leden	-99	-126	-120	-156
leefomgeving	-165	-29	90	14
leeftijd	4	-112	-55	-146
leeftijdsgrens	-188	147	-5	-186
leegstaande	12	89	-69	34
leegstand	-136	-31	51	-167
leerbedrijf	-137	37	-92	-128
leerkrachten	-110	29	-140	-182
leerling	9	-10	60	-155
leerlingen	138	-165	-143	-106
leerplichtambtenaren	-19	78	-100	-107
leerweg	25	-11	69	-74
lees	-45	73	52	-71
leesonderwijs	17	55	-87	-123
leest	-129	-148	-190	64
leg	-170	342	-39	161
legde	-104	-168	-158	-143
leges	-52	-43	94	-245
leggen	-156	174	-191	57
legt	-193	-194	-21	104
lei	-143	-129	67	71
leid	-115	200	-223	-169
leidde	188	-161	-151	-103
leiden	120	-263	-106	-59
leiding	-46	-214	93	-94
leidingen	-57	-124	-211	143
leidt	3	-109	-3	6
lenen	-54	-85	83	-170
lening	-87	107	-83	-215
leningen	85	4	-74	-104
leraar	-101	83	-176	-101
leraren	-93	24	-262	-263
lerarenopleidingen	-129	-141	-151	10
leren	-169	51	-201	-133
les	-85	48	111	-196
lessen	101	8	-300	-133
lesuren	107	-1	-184	-6
letten	-85	-122	97	84
leven	-122	-205	-213	-94
leverancier	-142	-31	57	-217
leveranciers	-30	50	-115	34
leverde	97	-143	-117	-141
leveren	95	-244	146	113
levering	-142	-180	98	87
levert	-211	-203	-126	166
levertijd	91	-96	-155	-92
lezen	165	-46	-6	-210
licht	-73	29	-110	-71
lichte	79	-56	-146	52
lichten	-166	22	56	-8
lid	-66	-123	-219	-18
lidstaten	-177	-13	71	-114
liep	177	-115	-117	-126
liet	-171	77	-184	-138
liever	-202	-203	207	-202
lift	-155	-175	-131	-142
liggen	-135	-12	14	11
ligplaatsen	36	54	-152	56
ligt	57	-158	32	-83
lijdt	-10	-157	-164	-129
lijkt	78	-191	65	-37
lijn	-3	-38	2	-179
lijnen	-215	-155	-112	-155
lijst	-84	33	145	115
limburg	62	-193	77	121
lindhout	-115	-86	-75	-71
liter	-200	-196	-135	-104
literatuur	-126	-127	-176	-131
lnv	-67	-169	9	65
locatie	28	-33	-20	-37
locaties	0	-39	-91	-47
logistiek	-135	-137	-104	-134
lokaal	-92	2	-121	-164
lokale	-119	-62	59	-51
lokalen	148	-133	61	-100
loket	-109	89	11	1
lood	164	-127	-173	-148
loon	-4	54	41	18
loondoorbetaling	-112	51	-99	-3
loonstrook	-33	-69	-188	-135
loont	115	38	35	-141
loop	-211	-7	23	98
loopt	-124	-104	53	-137
looptijd	-82	139	119	25
lopen	93	-49	27	-55
lopende	-159	158	167	148
los	-177	67	-153	-156
loting	-196	59	-181	-75
lto	-119	-101	-88	17
luchtkwaliteit	76	-114	-113	-114
luidde	-173	67	-112	-159
luidt	141	53	-250	-174
lukt	-63	-186	-164	19
m	-118	-118	-142	-99
maak	-158	357	-230	-18
maakt	5	-133	53	-21
maand	-138	96	68	217
maandelijks	-109	-106	168	99
maandelijkse	-133	97	-160	-187
maanden	37	-23	-39	91
maar	248	-167	17	-89
maart	-160	-46	-27	70
maat	17	74	18	-169
maatregel	107	60	123	-81
maatregelen	-56	-207	-281	-61
maatschappelijke	-167	92	1	-28
machtiging	-114	-2	-117	-134
mag	-287	114	-22	41
makelaars	46	0	-38	-109
maken	-14	36	24	53
mali	-164	-124	-153	-126
manier	-98	27	-199	-155
mannen	185	49	-86	-72
mantelzorgers	31	62	-128	19
marechaussee	-144	-160	46	-226
marine	-172	-154	2	78
maritieme	-98	153	-115	-143
markt	-145	13	71	-254
mate	71	-179	126	-162
maximale	-117	35	-135	54
maximum	-22	173	-36	-139
mbo	32	-239	76	-165
mbo'ers	-22	32	-62	-86
mede	-39	-73	-66	-73
mededeling	-59	-98	-178	-161
medewerker	118	0	-228	-103
medewerkers	73	123	-254	-110
media	-76	-95	-156	-149
medicatie	150	-126	-117	-104
medicijnen	112	-199	-205	-192
medio	-178	-199	-111	288
medisch	-21	115	65	-173
medische	68	4	-148	-67
mee	-194	1	87	15
meebetalen	-149	131	2	-150
meededen	-17	-89	-104	-63
meedoen	-29	49	-117	-170
meegenomen	-91	26	145	117
meent	-172	26	-163	-167
meer	64	78	-18	-135
meerderheid	114	-143	-6	-21
meereist	-81	131	-154	-128
meerwaarde	-152	-158	113	-135
meest	59	-12	-244	-231
meestal	184	-224	-176	-115
meeste	146	-133	-97	-218
meet	-244	178	-277	-254
meetbaar	61	125	-147	-126
meetbare	177	-18	-177	-98
meetellen	-81	129	-162	-100
mei	-207	-136	83	127
meireces	-80	-82	-154	99
meisjes	122	-149	-94	-72
meld	-126	120	-76	103
meldde	48	-135	-208	-149
melden	-2	6	-236	18
melding	153	92	-192	-214
meldingen	123	65	-166	-42
meldplicht	69	113	62	-50
meldpunt	-91	60	-62	-119
meldt	60	-229	13	-14
memorie	-130	-91	125	-162
men	-161	152	-196	-191
menen	32	148	-115	-78
mening	-154	11	102	-247
mens	-81	2	-134	-90
mensen	51	-95	-140	-83
menskracht	-165	-162	3	-147
mentor	80	104	-227	-208
mentoren	-114	34	-116	-105
mentorschap	22	-100	-139	-161
merk	-225	-230	-220	-56
merkbaar	54	-161	-82	-128
merken	58	-41	-48	-111
merkt	-7	43	-212	-154
met	32	22	39	68
meten	-151	149	-103	70
meter	-41	-10	43	3
meters	-69	-156	-141	91
methode	-151	-156	-208	-161
meting	46	-12	47	198
metingen	77	-128	-190	31
mevrouw	-221	-161	-224	-190
middel	-153	-236	46	-106
middelbaar	-86	24	-179	-26
middelen	-206	-114	24	103
midden	57	-228	-14	-6
midden-	60	-132	-161	-123
migratie	-71	-27	-172	-13
migratiebeleid	-98	-107	-93	3
mij	-208	-109	130	-31
mijn	-172	-159	20	37
mijns	-135	25	138	-114
milieu	-60	-135	26	119
militair	31	-51	62	149
militaire	-197	-152	-151	-146
militairen	-21	13	-187	-190
miljard	-123	-212	-11	-205
miljoen	-116	-104	-64	-72
minder	408	-70	-136	-195
minderjarige	-184	-52	-166	-170
minderjarigen	-77	83	-161	8
minimum	-121	152	-186	-106
minimumloon	-140	49	-206	-154
minimumvakantiebijslag	-107	-127	-99	-103
minister	-92	-49	-33	-39
ministerie	-53	-4	6	126
ministeries	-138	14	33	-141
ministerraad	-125	-207	11	115
minste	-172	149	-125	-14
minstens	-56	18	23	-25
minuten	211	-225	-30	-129
misbruik	-90	-38	-180	-119
misdrijven	-124	-63	89	-163
missen	18	-180	-162	-143
missie	39	102	-64	72
missies	-198	76	-241	-177
mits	-44	-72	-130	152
mkb-nederland	-149	-132	-39	-36
mobiele	-135	-52	-204	13
mocht	-230	-140	-14	257
mochten	-146	-127	-171	133
model	-112	-19	-44	122
module	17	34	-11	-173
moeilijk	-55	-218	-105	-89
moeilijke	-134	-126	68	-58
moeite	53	-210	-167	-124
moest	-247	204	83	-178
moesten	-28	-117	-167	-159
moet	-232	142	-13	-93
moeten	-244	557	-141	-137
moge	-40	-98	-190	-163
mogelijk	-180	46	-19	14
mogelijkheden	-129	14	136	42
mogelijkheid	-88	-44	37	39
mogen	-185	27	-93	-202
moment	-96	-140	-106	-38
momenteel	-113	-202	147	28
mondt	-149	35	-181	-148
mongolië	-120	46	62	-140
monitor	-32	-247	-80	143
monteurs	54	90	-141	-132
motie	-138	-66	-353	6
motie-ter	-64	-100	-213	18
motie-van	-94	-219	-209	-47
moties	-77	-106	-138	-148
motivering	72	-40	84	132
motorrijtuigenbelasting	-97	-57	-120	-113
mr	-81	-97	-110	-98
munitie	62	70	49	-147
munten	-53	-64	-213	-190
musea	75	140	90	-213
museum	-60	55	20	-99
muziek	-62	-121	-160	-163
na	98	100	-68	101
naam	-169	-61	12	43
naar	55	-17	-37	-109
naast	-86	-90	0	-76
nabestaanden	-89	-171	-236	-172
nacht	-171	223	-11	-117
nachtarbeid	32	79	-165	-173
nachtdiensten	-68	-37	-121	-105
nachtelijke	13	65	-23	-152
nachts	75	106	63	-47
nachtwerk	-57	-83	-142	78
nadat	-191	167	-77	24
nadelen	-37	-131	169	131
nader	-204	93	207	167
nadere	-116	-219	85	199
nagaan	30	9	-50	138
nagegaan	-44	-156	-182	-25
nagekomen	-144	-82	-152	-110
nageleefd	142	-152	-130	-185
nagelopen	-166	-142	7	25
nagenoeg	160	-120	-86	-42
najaar	-168	-146	104	329
nakomen	71	-125	-113	-121
naleving	103	-108	-199	-33
nam	264	-105	-37	-198
namelijk	-136	57	93	-188
namen	104	-44	-234	-188
namens	-61	-65	-226	-297
nascholing	-105	148	103	-50
nationaal	-142	57	96	-19
nationale	-28	-124	7	-77
nationaliteit	48	-120	-156	31
naturalisatie	27	-116	-125	-143
naturalisatiedienst	-103	-85	28	-146
natuur	-130	-141	-120	-130
natuurorganisaties	-87	67	-174	-173
nauwelijks	357	-111	-188	-154
nawoord	-71	-119	-187	-151
nederland	-45	-173	-11	-149
nederlanders	-95	-186	-198	11
nederlanderschap	-117	-171	-128	-36
nederlands	17	121	12	-40
nederlandse	-28	-197	-7	43
nee	-154	-221	153	-179
neem	-97	263	238	210
neemt	-45	-7	161	243
neer	-78	1	94	-183
neergelegd	-150	-163	102	-100
negen	-71	-68	17	-132
negentien	89	-156	12	-113
nemen	-72	158	-56	-95
nergens	200	-15	-176	-187
net	-76	-104	-108	-151
netbeheerder	-48	138	-158	-103
netbeheerders	-134	-73	-51	78
netwerk	-34	-251	14	67
nfi	-125	-7	12	-176
nidos	-9	31	187	-20
niemand	83	-3	-254	-11
niet	147	-65	140	-238
niets	108	-44	17	-244
niettemin	69	-141	148	131
nieuw	-166	1	108	181
nieuwe	-20	103	-35	109
nieuwkomers	42	-131	11	29
nieuwsbrief	-53	-71	0	120
niveau	75	41	-205	-141
nivel	69	131	-192	-208
nl	-125	11	173	56
noc	-111	-134	26	-100
nodig	-223	154	28	-19
noemen	269	-249	-230	-112
noemt	63	91	49	-107
nog	-66	-75	35	107
nood	122	-144	88	-78
noodhulp	-117	-237	-150	-107
noodopvang	-173	-213	-138	-95
noodpomp	53	108	-207	-141
noodvoorziening	-157	53	-133	15
noodzaak	-169	-136	61	-153
nooit	193	-55	-212	-200
noorden	76	124	-135	-129
noordkaap	37	-113	-182	-132
noorwegen	-152	5	-154	-185
norm	-3	100	8	-54
normen	35	11	104	20
normering	-184	-208	-132	-136
nota	-141	-25	-191	43
notarissen	-142	-34	37	-172
notariële	64	-137	-11	-188
notitie	-159	-115	1	-70
november	-169	-140	35	87
nr	-126	-291	-279	-154
nsf	-111	-134	26	-100
nu	-363	-178	38	-241
nuffic	-66	32	157	73
nulmeting	30	151	-88	-217
nummer	-149	-163	-187	43
nut	-163	-192	-24	117
nvwa	46	-67	-100	6
objecten	116	31	57	-117
ocw	-93	-157	108	-10
oefen	-151	232	-39	-2
oefenen	-180	197	10	-184
oefeningen	-36	9	50	-24
oekraïne	-136	-131	-200	16
oeso	-203	79	-176	-135
of	-87	-97	-153	102
officier	-1	-14	52	-159
ogen	-311	174	97	-251
oktober	-187	-151	-10	202
om	-42	141	-12	-42
ombudsman	-88	178	-86	-248
omdat	-21	-87	174	-178
omgaan	6	-111	-181	-176
omgeving	-166	-92	-165	-2
omgevingsdiensten	40	-162	-162	-114
omhoog	-160	169	-256	60
omroep	-169	-162	-56	-29
omroepen	50	28	30	-99
omstandigheden	-38	26	-73	-167
omvang	-21	-146	92	67
omwonenden	-59	118	-227	-29
omzet	174	40	-118	-145
omzetting	-59	-147	36	61
ona	90	-130	-178	-167
onaangekondigd	-200	52	-190	-225
onaangekondigde	-89	25	47	137
onaanvaardbaar	-133	-102	-125	-124
onafhankelijk	-203	26	15	16
onafhankelijke	-176	213	47	-113
onbekend	207	60	-61	-151
onbekendheid	189	-168	-125	-107
onbemande	-114	76	-216	1
onder	-81	-120	31	66
onderbouwen	-4	55	-152	-125
onderdeel	-175	-147	237	-171
onderdelen	3	-33	-304	104
ondergebracht	-45	18	-185	116
ondergrens	-139	65	122	-139
onderhandeld	-91	-136	-113	-189
onderhandelingen	-124	-115	-14	138
onderhoud	148	6	-29	-100
onderhouden	12	-126	-73	-138
onderling	-161	-147	-182	4
onderlinge	88	50	-135	-140
ondernemend	42	-61	85	-35
ondernemer	11	-160	124	-81
ondernemers	-51	27	-258	-165
ondernemerschap	-114	-143	-122	-126
ondernemingen	120	-130	-148	-74
ondernemingsraad	-93	-157	28	152
onderschrijf	-147	-157	218	-192
onderschrijft	-117	-220	145	-174
onderstaande	-99	-131	-170	-167
ondersteuning	-98	24	-250	-69
ondersteunt	115	-141	-127	-103
ondertekenen	-62	249	-180	-204
ondervinden	-114	49	49	-111
ondervraagd	-129	-94	-124	-95
ondervraagde	2	-109	-161	-106
ondervraagden	129	-85	-96	-41
onderwerp	-127	-272	-44	-9
onderwerpen	-110	42	-189	-147
onderwijs	3	-40	-24	-37
onderwijsraad	-111	-125	-142	-84
onderwijsroute	-118	-119	-123	-134
onderzocht	-121	-223	-53	48
onderzochte	325	-195	-157	-87
onderzoek	-85	60	-41	-26
onderzoeken	-65	-42	-105	51
onderzoekers	178	108	-175	-136
onderzoeksbureau	-78	-199	-190	-204
onderzoeksgroep	-101	-92	-147	-171
onderzoeksraad	-77	10	-125	-150
onderzoekt	-116	-209	161	70
onduidelijk	58	-157	-181	-146
ongebruikte	-100	-64	-93	-119
ongemoeid	-150	-169	112	-122
ongeval	-159	-139	-172	-167
ongevallen	51	-162	-177	-156
ongeveer	29	-315	-318	-210
ongevraagd	-88	-218	-158	-126
ongewijzigd	-150	71	-24	25
ongewis	53	-118	-58	-18
onhaalbaar	-125	-166	149	-152
onjuist	-134	-114	-161	-141
onlangs	-191	-226	119	-226
online	-163	38	-202	45
onmisbaar	-129	71	-134	-167
onontbeerlijk	-130	134	-205	-155
ons	-226	-115	19	8
ontbrak	143	-198	-175	-127
ontbreekt	215	-170	65	-221
ontbreken	151	-60	75	32
ontheffing	-105	-192	-220	-125
ontraden	-95	159	82	-161
ontruiming	-66	74	-78	-160
ontvangen	-73	-10	46	-3
ontvangers	-120	-161	-137	17
ontvangst	-122	-183	-232	-17
ontvangt	-36	-108	-141	304
ontving	-106	-159	-166	-210
ontwerp	-83	-25	-88	59
ontwerpbegroting	20	-153	-69	145
ontwerpbesluit	-133	-184	-54	87
ontwikkeld	-128	-115	24	25
ontwikkelen	-157	150	62	53
ontwikkeling	-75	-117	-276	45
ontwikkelingsmaatschappijen	2	49	-46	-79
ontwikkelingssamenwerking	-74	-59	-178	-3
ontwikkelt	45	-175	61	84
onverkort	-110	-89	179	-137
onvoldoende	246	-262	-117	-132
onvolledig	144	-141	-90	-85
onze	-190	10	49	-67
onzekerheid	-202	-143	-104	-155
oog	-100	-156	-139	-46
oogst	-157	4	-126	-109
ook	-30	198	34	-35
oordeel	82	46	64	-183
oordeelde	-181	-153	76	-90
oordeelt	285	-222	-197	-180
oordelen	63	-141	-169	-121
oorzaak	187	-234	-224	-214
oorzaken	-138	39	-110	-117
op	17	44	-54	-7
opbrengst	-82	116	-39	45
opdat	-108	162	-127	-127
opdracht	-195	-140	126	150
opdrachten	10	66	-105	-112
opdrachtgevers	98	128	-230	-215
open	-243	147	22	-31
openbaar	-170	92	-96	76
openbaarmaking	-169	53	16	-15
openbare	-182	25	38	-70
openen	16	112	-242	-203
opengesteld	-157	-10	-108	-147
openingstijden	-131	-250	87	108
openstaat	53	-187	-102	-90
openstellen	-141	122	-152	66
openstelling	-113	-154	150	153
opent	-152	-200	-205	90
operationele	49	-193	85	69
opgave	-139	101	73	143
opgedaan	-143	-156	111	105
opgeheven	-127	-114	-145	89
opgelegd	-17	-106	-95	-92
opgeleid	91	-108	-135	-65
opgeleverd	-111	-72	-244	33
opgelopen	74	-177	-165	-191
opgenomen	-92	-162	160	156
opgeroepen	-174	-4	-174	-133
opgesteld	-212	-197	-125	22
opgevolgd	-13	16	133	62
opkomst	97	-72	-152	-127
opkomsttijden	11	-46	6	-147
opleggen	-136	-144	72	3
opleiden	-156	88	103	-125
opleiding	91	114	20	28
opleidingen	-119	76	41	94
opleidingsniveau	-42	-7	-163	-120
opleveren	-119	-115	86	-39
oplevering	-201	-32	-254	88
oplevert	-54	-50	-43	-222
opliep	121	-89	-74	-38
oplopen	-171	-133	-54	-187
opmaat	81	51	-142	-158
opmerkingen	-150	-123	114	-66
opname	-100	-124	-29	-146
opnemen	-161	92	109	0
opnieuw	-59	38	-130	179
oppert	-111	185	125	91
oproep	-153	175	166	-218
oproepen	-163	-105	-144	-108
opslag	-182	34	-83	-202
opsporing	-2	-171	-99	-96
opstellen	34	136	56	6
opvallend	130	-120	-98	-56
opvang	35	102	41	-49
opvangcentra	-121	-229	141	106
opvangen	20	67	39	-162
opvanggebieden	135	46	-180	-143
opvanglocaties	-54	-87	-147	124
opvarenden	24	-24	-140	-119
opvatting	-112	-173	-49	-122
opvolger	-149	-6	85	226
opvolging	-159	-228	52	-38
opvragen	64	-152	-105	71
opzet	22	-121	56	-83
opzichte	176	-140	-31	-74
orde	57	-163	14	27
ordening	-46	45	-148	49
orgaan	-207	-153	-128	-153
organisatie	-36	122	-263	-119
organisaties	18	-219	-195	-23
orgels	106	-234	-214	-173
oude	126	-33	-25	-212
ouder	8	42	-167	-247
oudere	-135	142	171	-157
ouderen	89	10	-295	-2
ouderenbonden	-124	-83	-112	-143
ouders	102	-36	-185	-23
ovens	48	27	-29	-65
over	-14	-32	-28	65
overal	32	1	71	96
overbodig	-182	-204	212	-151
overdag	55	58	-125	-86
overdracht	-66	83	-196	-80
overeengekomen	-116	-128	54	-4
overeenkomst	-135	51	-200	131
overeenkomstig	-112	-134	28	-151
overeenstemming	-142	68	67	-25
overgang	85	-170	-220	31
overgangsrecht	-145	98	-189	-26
overgangstermijn	-122	-45	-163	-97
overgenomen	-192	-48	443	121
overheden	-18	-188	-165	-137
overheid	-29	-62	47	-98
overige	-48	-53	114	180
overigens	-191	-186	-295	-219
overlaat	97	43	32	-97
overlast	-21	-183	-160	-137
overledene	54	83	113	102
overleg	-126	-26	51	97
overlijden	-186	-189	-179	-198
overneemt	-78	-180	52	111
overnemen	-126	-237	287	25
overplaatsing	81	56	-201	-133
overschreden	70	-21	-107	-157
overstap	-150	-129	-145	-74
overtreding	-129	146	38	24
overtredingen	58	52	-211	-185
overtuigd	-159	81	198	98
overtuiging	-173	-164	-93	-134
overweeg	-148	1	-198	78
overweegt	-22	-234	-187	26
overweg	-155	-162	-158	-143
overwegen	-183	94	62	3
overwegend	190	-222	-169	-184
overweging	-227	321	-156	-95
overzicht	-149	-113	-80	143
p	66	-163	-190	-149
pabo's	-133	110	88	-166
pairs	108	-69	26	61
pakket	-134	-167	113	-43
panel	-105	34	-170	38
papier	137	64	-232	-42
papieren	-110	-9	40	-15
paragraaf	-127	42	224	53
participatie	43	57	34	-2
particuliere	8	57	-139	-20
partij	-127	-11	-211	-36
partijen	-59	-8	107	80
partner	-225	45	-96	-166
partners	-156	-240	-101	-108
pas	-154	110	24	-206
paspoort	27	-186	-169	-147
paspoorten	-92	5	-105	-92
passagiers	56	26	-159	-163
passen	59	-34	-297	-249
passend	-92	-82	-149	-116
past	-207	-38	152	-41
patiënt	-30	81	12	-161
patiënten	-24	-121	-269	-185
pbl	31	-53	41	-149
pedagogisch	-15	-90	-118	-92
peil	-129	178	-196	-170
peiling	92	-104	-75	-148
per	69	182	84	90
percentage	38	-121	135	23
periode	-2	-112	-58	-138
periodiek	-178	-25	97	-15
periodieke	44	-150	-121	-170
persbericht	-151	-148	-181	-197
personeel	61	-63	3	-87
personen	-152	-98	-135	-242
personenauto's	-98	-26	66	-91
persoon	-141	-109	-36	11
persoonlijk	-32	154	9	4
persoonsgegevens	-158	-61	136	69
pil	-151	-174	-177	-157
pilots	-108	28	-109	1
plaats	-111	175	48	52
plaatse	11	2	36	13
plaatsen	21	1	-41	-43
plaatsing	-82	135	-6	58
plaatst	-72	-175	-154	-143
plaatsvinden	-164	40	-169	137
plafond	-141	-7	138	-143
plan	-172	-157	-125	93
planbureau	109	-39	2	-14
plannen	67	-164	144	-176
planning	7	-32	-310	12
platform	-80	-122	104	108
platteland	9	70	-198	-68
pleegt	19	-201	-232	41
pleidooi	-172	216	122	-173
pleit	-7	291	-150	-254
pleiten	-214	185	10	-53
pleitte	-106	106	-128	-88
plek	78	-106	-227	44
plekken	-76	-209	88	-203
plezier	-118	-162	-177	0
plicht	55	20	22	39
pluimveehouders	-72	98	54	-109
plussers	32	92	-82	-127
po-raad	-133	-161	68	-66
politie	-46	-35	68	-18
politieacademie	-168	120	-23	16
politiek	-162	-170	-151	-148
politieke	45	123	-68	-86
pomp	10	-108	-143	-95
pompen	103	90	36	-163
pont	-1	-129	-95	95
pools	-56	-12	-1	154
poorten	-134	-202	-201	97
poortjes	68	52	-158	-177
positie	-131	-24	6	-75
positief	303	-267	-75	-215
post	-253	84	8	-70
posten	105	-161	-38	91
praat	-85	-86	-167	63
praktijk	16	-62	-11	-74
praktijkonderwijs	20	-177	-185	17
precies	-97	34	127	34
premie	20	88	-100	89
premies	-136	16	-161	-207
president	-111	-119	-113	-99
preventie	-127	73	146	95
prijs	-103	-58	63	-212
primair	-115	-6	133	-199
prinsjesdag	-98	-162	-189	237
problemen	67	-55	22	-161
procedure	103	-162	-116	-19
procent	384	-130	-184	-115
procentpunt	342	-152	-149	-126
procureurs-generaal	-48	-170	150	105
producentenorganisaties	-139	-97	-123	-148
productie	-80	-41	-163	-13
proef	-69	-12	-8	121
proeven	80	-49	-62	-110
prof	-99	-111	-104	-77
professionals	-31	-51	-71	-66
profiel	71	-36	-116	-122
profiteren	115	-141	-167	-128
programma	-38	-76	87	1
programma's	-239	172	-9	-214
project	34	-16	-88	53
projecten	40	102	86	75
prorail	-131	63	-36	79
protocol	-144	35	-26	58
providers	8	88	72	-164
provinciale	-115	-137	-190	-196
provincie	-167	54	-141	-136
provincies	-49	-75	-34	-4
publicatie	-151	-284	226	146
publiceer	-110	248	-69	-1
publiceerde	-187	-128	-139	-102
publiceert	-139	-234	-133	-189
publiceren	-101	88	-149	-71
publiek	45	-183	-82	-129
publieke	-140	-198	-54	-7
punt	-206	171	187	14
punten	-159	-145	65	-75
putten	-157	20	-208	-168
pvda-fractie	-131	-132	-80	-93
quotum	-164	189	-140	-217
raad	32	104	-59	-111
raadplegen	-119	2	22	-8
raadsleden	72	-193	-194	-140
raadt	-221	327	-342	-240
raadzaam	-162	246	-189	-158
raakt	-16	-102	-174	-228
raamt	35	-147	-161	-139
raden	-275	307	16	-21
raken	-192	-206	-195	-8
ramen	77	53	77	113
raming	0	-200	-17	-52
ramingen	-46	-89	-36	56
rampen	-111	-45	-102	-154
rapport	-81	-36	-246	-163
rapportage	62	17	-164	9
rapporteer	-104	131	-201	68
rapporten	-144	-100	-181	-148
rapporteren	-129	-134	-33	122
rda	50	42	-142	-121
rdw	-84	-79	-146	38
reactie	-128	-234	-114	-174
reacties	-157	-156	-246	23
reageer	-73	-82	-188	-228
reageren	-100	-176	-135	-73
recept	51	-86	-199	62
recht	-120	92	103	-148
rechtbank	4	-27	-172	81
rechtbanken	-178	-51	11	-172
rechten	-110	-23	-183	-142
rechter	88	-63	11	-206
rechters	39	-48	82	-173
rechtsbescherming	-55	99	10	-94
rechtspleging	-65	-131	-179	-123
rechtspositie	-66	47	-116	-150
rechtspraak	-183	-62	-8	-9
rechtstreeks	-115	-221	-85	128
reclassering	-15	-40	67	-1
reclasseringsorganisaties	-70	-84	25	-153
redactionele	-92	-163	0	-100
rede	-175	-210	30	-203
redelijk	-112	-184	98	-3
reden	89	-298	136	-51
redenen	-89	-74	-61	-77
reeds	-288	-347	378	-383
reeks	-149	-170	-199	-122
referenten	57	20	-163	-123
regeerakkoord	-168	-158	95	49
regel	98	78	33	-86
regeldruk	37	-52	-152	-182
regelen	-152	82	-164	-143
regelgeving	86	-151	127	-120
regeling	27	40	-12	17
regelingen	-34	-12	-12	105
regels	22	-297	109	-67
regelt	-141	-169	190	151
regering	-117	-29	67	-90
regie	-148	33	63	-173
regime	38	89	-169	-165
regio	-200	81	12	58
regio's	120	78	114	-112
regionaal	-95	39	-101	42
regionale	-75	-145	-191	-12
regisseur	-105	13	64	-138
register	-50	109	143	138
registratie	139	-12	-21	-53
registratiesysteem	44	-167	-176	133
registreer	-182	207	-166	-149
registreren	-121	123	-247	-54
reglement	-132	-154	169	-27
regulier	-140	-44	-182	-126
reguliere	43	85	-147	-138
reis	-47	-192	-225	20
reiskosten	-150	-189	121	-211
reistijd	5	77	-3	4
reizen	111	-169	-153	-122
reiziger	22	-128	-76	-94
reizigers	-67	-96	-155	-6
rekenen	32	45	-103	-204
rekenhulp	-92	-148	-128	154
rekening	77	-84	-99	-110
rekenkamer	34	72	-58	-150
rekenkamers	-160	-91	-134	-146
rekentool	95	-20	-80	-128
rente	-111	12	129	-142
research	-157	-107	91	63
reserve	-146	192	-226	-187
reserveren	-106	-39	36	-137
reservisten	6	77	-54	-20
rest	24	-65	-207	-189
resterende	-126	-120	-126	188
resultaat	-52	-10	17	9
resultaten	24	2	-318	56
richt	-179	133	-92	88
richten	-23	90	-312	-200
richting	-139	-25	178	-154
richtlijn	-156	-64	84	-73
richtsnoeren	-137	-135	-222	-167
rij	-152	42	111	24
rijden	-149	-224	134	-176
rijk	-101	95	-9	-119
rijksdienst	-13	-132	163	113
rijksmonumenten	-168	-98	-101	-189
rijkswaterstaat	-67	-52	-37	141
rijkswegen	-151	-144	-95	-140
rijkswet	-50	24	15	-79
rijp	-135	-148	153	-168
risico	-178	19	-251	-220
risico's	-165	-22	-47	9
risico-inventarisatie	93	-76	-99	-146
risicovolle	14	-149	87	-97
rit	-119	64	-172	-122
ritten	130	53	-138	-115
rivm	-49	-218	-105	114
rob	46	-58	-138	-140
rode	-129	-150	-221	-114
roemeens	-49	20	81	120
roepen	-121	166	-180	-146
roept	-164	178	-177	-179
rol	23	-5	-36	38
rond	34	-151	-11	-75
ronde	-105	-191	89	164
rooster	74	64	-164	-53
roosteren	134	-36	-181	-111
roosters	-66	39	132	-184
rotterdam	-211	-148	105	-80
route	36	-62	-43	24
rouw	-102	91	-183	9
rsj	65	-158	-147	-127
ruim	127	-159	-179	-278
ruimere	-74	-130	79	59
ruimhartig	-71	-64	70	-109
ruimte	-124	-41	124	57
ruimtelijke	-46	45	-148	49
rust	-5	20	-18	-150
rvo	-121	-61	156	182
rvs	-87	-24	-129	-162
s	-71	69	79	-10
saba	54	-4	-196	-150
samen	-156	-14	8	109
samengaan	-183	-177	2	3
samenhang	-21	-190	-148	-153
samenhangt	102	-110	-112	-89
samenleving	-39	-205	-218	-175
samenstelling	43	-25	-114	-131
samenvatting	-111	-22	-167	88
samenwerken	-107	67	123	8
samenwerking	159	-57	-66	-152
sancties	-10	70	-13	-74
sanering	-65	-168	-205	-151
sbb	69	-223	43	9
scan	-109	29	-224	-182
scanners	93	-86	-76	-97
schaal	79	-57	-35	82
schade	-8	-116	-368	-260
schaf	-125	184	-193	-104
schaffen	-98	109	-96	-6
schatten	194	-210	-129	-127
schatting	-39	-67	-50	-68
schepen	-41	5	-75	-78
scherm	-116	160	-248	-214
scherpen	-127	32	-153	-102
scherper	-121	118	-106	-53
schetst	-8	-178	-159	-140
schiet	104	-121	-104	-139
schip	-184	-188	-40	146
schiphol	-149	-143	-123	2
schippers	13	-136	-31	-96
scholen	62	-167	-147	63
scholing	112	-89	-238	-206
scholingsprogramma	-62	0	99	-110
school	-124	6	-46	-10
schoolbesturen	-180	-59	-260	-71
schoolgaande	-140	133	-129	-126
schooljaar	-136	20	163	212
schoolleiders	209	-218	-199	-136
schoolvakanties	-138	15	-101	-119
schoon	-184	82	-156	-159
schorsing	-50	-13	-182	-165
schorsingen	40	-90	-185	69
schrap	-137	167	-177	-96
schrappen	-135	81	-86	-113
schreef	-147	-218	-230	-200
schriftelijk	-38	73	-195	51
schriftelijke	4	30	-163	3
schrijf	-160	150	-153	2
schrijft	-108	-36	-30	-258
schrijnende	-198	84	7	69
schrijven	110	28	-38	-27
schuift	35	-133	-18	-183
schuld	-160	136	-200	-101
schulden	64	-118	-138	-145
scoren	160	-170	-66	-93
screening	38	26	-136	-119
sde	-167	-78	-107	6
seconden	107	70	-123	-104
sector	47	-60	19	32
sectoren	-132	-189	14	-165
sedert	-53	-189	134	-218
seizoen	-143	7	60	78
selectie	-131	89	128	113
september	-168	-170	163	179
ser	-66	104	-166	-15
servicekosten	-125	-183	-201	68
sgp-fractie	-83	-196	-136	-137
signalen	-75	54	12	-132
significant	224	-158	-159	-83
sinds	-46	-144	340	-392
sindsdien	-111	-119	-179	-118
sint	73	-218	-196	-161
situatie	-93	-177	-100	5
situaties	108	-82	-115	51
slaagkans	129	-90	19	-113
slaagt	90	-125	-94	56
slaat	-85	-173	141	-138
slachtoffer	-205	65	-227	-158
slachtofferhulp	76	-162	-160	-6
slachtoffers	-27	122	-192	-22
slachtpaarden	77	-151	-75	-122
slag	-187	91	91	126
slagen	70	-132	89	82
slecht	200	-106	22	22
slechts	321	-52	-127	-235
sleutel	-161	-122	52	3
sloop	-87	-139	-96	65
slot	-49	217	-291	-174
slotbeschouwing	-134	151	-3	-109
slotsom	270	-149	-165	-171
slotte	-104	268	-65	-39
sluit	-66	98	70	-92
sluiten	-53	-73	-47	148
sluiting	-189	-153	-169	-89
sluizen	-2	-73	-229	-3
sms	-67	-202	-118	-78
snel	82	-256	17	-272
snelheid	-79	68	103	-161
sneller	88	-96	-157	-222
sociaal-economische	-118	-145	-167	-85
sociale	-46	-166	-66	-79
sodm	-144	-111	3	-129
software	70	-209	23	16
sommige	-173	-169	-134	-146
sommigen	-100	-176	-174	-108
soms	150	-220	-241	-240
soorten	-95	-135	-223	-237
sp-fractie	-131	3	-131	54
specialisten	67	-118	-186	-151
speelruimte	-12	18	81	-51
speelt	166	-147	6	13
splitsen	15	10	-24	-55
splitsing	-105	63	19	36
spoor	-139	-108	-177	119
sport	51	-217	-66	-41
sporten	-161	66	-221	-7
sportverenigingen	-128	-59	-169	-138
sprak	-222	-200	-204	-192
sprake	-2	-151	-71	-214
spraken	-130	-216	-155	-135
spreek	-101	-65	-188	214
spreekt	-157	24	253	-124
spreekuur	94	-56	80	-196
spreiding	-49	-125	-130	68
spreken	222	-133	-36	-12
sta	-224	224	-160	-198
staan	-210	-92	38	-8
staat	-50	-123	111	103
staatsbosbeheer	-114	-131	156	-160
staatscourant	-130	-192	150	217
staatssecretaris	-95	11	11	-90
stad	-67	-147	-168	-106
stadium	-90	5	-25	-130
stagiair	117	-133	-112	-152
stagiairs	25	25	-1	1
stalking	-90	-122	-119	-141
stallen	-8	-190	-229	-7
stalling	-84	29	-147	-142
stand	31	-79	-50	-12
standaard	-164	150	81	-20
standplaatsen	-115	53	69	-141
standpunt	-68	-90	1	20
stap	45	-99	54	-308
stappen	-177	-181	72	-3
start	-83	-119	-75	320
starten	-102	-140	-131	-101
startende	-126	-152	-174	-149
starters	202	-77	19	-207
state	-160	-210	-83	177
staten	-79	-143	-117	-140
staten-generaal	-101	-212	46	-70
stations	-199	-149	-224	-54
statistisch	111	-82	-99	-52
status	-17	-247	-157	44
statushouders	36	-100	-182	-110
stavast	-99	30	-70	-90
steden	116	-128	-144	-189
steeds	175	-101	64	-206
steeg	179	-133	-83	-91
steekproef	-77	-47	-70	-84
stel	-145	387	-430	-109
stelde	-124	125	-152	-173
stelden	96	-125	-149	-102
stellen	-70	115	-43	0
stelsel	-47	-24	122	-105
stelselmatig	60	47	-22	-146
stelt	187	-2	13	15
stem	-174	123	-206	-158
stembureauleden	-53	-37	128	-136
stembureaus	-75	85	-149	-193
stemmen	-124	165	-77	-218
stemt	-198	10	10	-189
ster	59	80	-126	-119
sterk	150	-222	-69	23
sterker	103	87	-104	-77
steun	156	-63	-102	-77
steunen	-104	-206	40	88
steunpunt	-49	34	38	-131
steunt	-163	-27	120	-146
stichting	40	-74	25	-63
stijgen	-119	-127	63	-134
stijgt	16	-193	91	77
stil	-102	-182	-77	-5
stilleggen	-80	-136	-105	-119
stond	-69	-168	-207	-258
stonden	-129	-149	-138	-151
stop	-147	61	-143	-159
stopgezet	-98	-123	85	-112
stopt	-125	-183	27	26
storing	60	-65	-198	-170
storingen	120	127	7	-38
straat	22	-193	-178	-217
straf	-60	34	-5	-176
strafbaar	-69	-124	26	70
strafrecht	-137	-131	-67	33
straks	-52	-168	-86	-69
streef	-122	-234	-191	205
streeft	-166	-199	77	94
streek	-163	68	-187	-150
streekvervoer	-43	-110	-141	-115
streken	-140	-16	141	72
strekkende	-78	-132	-159	-34
strekking	-142	39	202	83
strekt	-95	51	50	35
strenger	-8	106	39	65
strengere	-110	-157	91	19
streven	-232	-233	-209	200
strookt	-82	5	209	134
stroom	-187	73	109	-137
structureel	-70	48	-169	-18
structurele	-72	-155	-75	-129
student	114	-70	-212	-232
studenten	-20	-65	-44	1
studeren	-80	-133	-133	-80
studie	-63	-166	-130	-134
studieboeken	-34	-83	73	74
studiejaar	-70	67	174	132
studies	192	-168	-231	-139
studio's	49	104	-111	-88
stuit	-225	13	324	46
stuk	91	-161	169	17
stukken	-85	-200	-224	-188
sturen	-122	-41	-91	-91
stuur	-89	-158	-300	143
stuurt	-126	-30	135	15
subsidie	69	39	27	-33
subsidiebedrag	-65	115	53	-103
subsidieregeling	-114	-162	-108	51
subsidies	-52	-3	-218	-197
suggestie	-164	357	282	2
suggesties	-125	-24	-65	-147
svb	79	-28	-111	23
swov	-108	45	-151	-120
sympathiek	-92	35	107	47
systeem	10	124	-93	-79
systemen	-142	63	38	-225
szw	-108	-265	124	8
t	-120	-160	-174	-147
taak	-136	-278	182	-41
taakgroep	-107	33	-124	-113
taakstelling	-130	46	-72	-120
taal	-155	152	-139	-8
taalles	20	42	-173	-160
taallessen	-131	34	74	-139
taalniveau	-26	-1	-214	-121
taalscholen	-127	7	-44	-4
tabel	-141	-26	-296	-265
tafel	33	-197	20	-21
taken	28	-10	-256	-112
talen	-241	21	68	-208
tanzania	-141	-124	-88	31
tarief	-99	38	71	-231
tarieven	-214	-133	-13	-29
taxateurs	-138	56	-196	-136
taxi	-25	-146	-174	-157
te	-40	315	-35	-55
team	77	-223	4	170
teams	64	41	-88	-12
techniek	97	-138	-189	120
technisch	-11	-103	39	-145
technische	-183	-148	-214	-29
tegelijk	116	29	-193	-148
tegemoet	-91	-142	103	60
tegemoetkoming	-203	176	38	-189
tegemoetzien	-83	-170	-9	188
tegen	65	-99	-128	-77
tegenover	138	-169	-58	-217
tegoed	-121	1	-99	-113
teken	-60	-158	-239	-79
tekenen	63	-160	-151	-50
tekent	97	-183	-133	-156
tekort	131	-94	-235	-19
tekortkomingen	184	-151	-159	-144
tekortschiet	108	-198	70	51
tekst	-45	-100	-81	159
teksten	-39	-15	-124	-142
telde	-158	-130	-186	-227
telefonisch	-98	-61	-143	-166
telefonische	52	-66	-183	-152
telefoon	-145	-23	-164	-111
telefoonnummer	-99	66	-236	-4
telers	-79	-135	79	31
teleurstelling	-68	-56	-130	-123
telkens	-112	-196	-87	-117
tellen	-130	51	134	144
telling	-32	-6	-151	-176
tellingen	19	-149	35	-197
telt	-235	-51	-57	-30
tempo	16	-36	-239	-201
ten	-31	262	-85	-113
tennet	-123	-135	-161	-182
tenzij	-202	-88	115	-130
ter	-44	-62	61	-19
terecht	2	-282	-277	-83
terechtkomen	122	-200	-148	-142
terechtkunnen	-140	159	-127	-50
termijn	-139	-66	98	-89
termijnen	-186	60	-90	-8
terpstra	-105	-166	-141	73
terrein	-123	-16	109	68
terug	-196	73	-6	184
terugbetaling	14	-135	-173	-43
teruggaaf	19	103	-153	-134
teruggebracht	37	-169	-164	-153
teruggelopen	212	-139	-194	-55
terughoudend	49	-97	115	-158
terughoudendheid	-75	-153	-114	-32
terugkeer	170	-183	-101	-80
terugkeren	25	-127	-164	-82
terugverdienen	-159	-199	-136	91
terugvordering	-167	15	-54	-161
terwijl	193	-147	-53	-195
test	119	-197	48	-165
testen	-183	92	-156	-138
tevens	-80	-56	-56	8
tevoren	-123	-14	86	56
tevreden	196	-64	-260	-198
tevredenheid	155	-142	-150	-59
tezamen	-105	-94	-136	62
thans	-204	-204	-56	-5
thuis	208	-255	-67	-187
thuisfront	-80	153	-207	-129
tien	99	-82	-107	-16
tijd	30	-238	35	123
tijdelijk	-140	-135	-16	49
tijdelijke	-223	-225	-33	28
tijdens	-71	100	-208	-66
tijdig	57	-76	-120	-69
tijdige	4	-142	44	69
tijdpad	-102	-119	-167	125
tijdstip	-98	-85	21	103
tilburg	-36	-106	98	87
tno	23	-228	56	137
toch	64	-246	25	109
toe	-48	106	79	-5
toedienen	11	-134	-162	-177
toegang	76	117	-82	55
toegankelijk	-127	-60	-156	75
toegankelijkheid	-84	-39	-106	-118
toegekend	-7	-211	27	-30
toegelaten	-158	-161	3	-103
toegenomen	286	-143	-216	-90
toegepast	19	-138	136	101
toegestaan	-128	-87	204	-132
toegevoegd	-110	-26	72	46
toegezegd	-85	-140	-210	-179
toegezegde	-102	-123	-162	-17
toegezonden	-48	-124	-131	-116
toekomen	-79	-51	-203	-48
toekomst	97	-175	44	50
toelaat	32	77	-184	63
toelichting	-48	-135	24	-33
toen	-30	-102	-98	-330
toeneemt	-24	-134	-133	-90
toenemen	-76	-135	-144	-137
toepassing	-153	-5	-190	-154
toereikend	67	-145	-25	36
toeslag	-170	-64	80	55
toeslagen	-60	40	-126	30
toestaat	111	-104	-162	-85
toestel	4	-47	-220	-114
toestellen	29	-76	-180	-217
toestemming	-129	83	-30	59
toesturen	-43	-73	68	20
toets	41	-10	116	-96
toetsen	-212	133	-117	-19
toetsing	-157	30	76	-132
toevoegen	90	-149	80	20
toezeggen	-72	-120	27	-68
toezegging	-119	-194	-287	-233
toezeggingen	-139	-143	-220	-212
toezenden	-58	-129	27	122
toezicht	18	86	-5	-43
toezichthouder	-106	-161	148	-226
tolken	-123	55	-148	26
tolsteeg	78	-186	-141	-115
tonen	55	73	-210	-137
toont	-37	-160	-104	-113
tot	-23	110	44	-83
totaal	-212	-162	-43	-103
totale	-122	-78	-123	-146
totdat	-130	194	-205	-122
tracéwet	-15	22	14	-158
training	-61	157	67	-144
traject	-53	-137	-97	-10
trajecten	76	-117	72	-148
transport	-118	-11	-86	-192
treden	-160	-239	-21	6
treed	-117	-151	-54	101
treedt	-94	-17	10	237
treffen	-107	-212	14	-11
treft	11	-198	-188	-51
trek	-122	159	-213	-184
trekken	-133	96	75	107
trekt	-148	-195	-253	-153
trof	201	-217	-201	-148
trossen	17	127	-135	-119
turkije	-153	-127	-147	-147
tussen	240	-86	-79	-109
tussenevaluatie	-82	65	-150	-132
tussenmeting	-6	-89	-85	-96
tussenstand	-63	-143	-202	126
twaalf	-109	51	-105	-28
twee	33	13	-94	35
tweede	-138	166	47	-26
tweemaal	46	-53	-79	-56
twintig	-60	0	-92	83
type	-43	-1	-198	72
typen	14	-7	-134	-167
u	-86	-87	-117	99
uit	60	40	-18	-15
uitbraak	-98	-55	-137	-144
uitbracht	-96	-142	-111	-109
uitbreiden	-100	7	-49	130
uitbreiding	-179	-140	104	-172
uitbrengen	-91	-120	-209	16
uitdrukkelijk	-84	54	-161	24
uiteen	50	-171	-58	-202
uiteraard	-117	-115	-175	135
uiterlijk	-70	19	56	312
uitgangspunt	-152	-201	172	-225
uitgaven	-109	-157	54	3
uitgebracht	-126	-23	-192	-97
uitgebreid	-121	-157	-128	116
uitgelaten	-165	-99	-234	-99
uitgesloten	-212	13	-211	-124
uitgesproken	-63	-56	119	-26
uitgesteld	-90	21	4	-108
uitgetrokken	-139	100	184	76
uitgevers	-144	-103	55	-133
uitgevoerd	-49	-14	-62	-104
uitgewerkt	-10	-161	-31	161
uitgezet	-99	-159	102	-140
uitgezonden	48	-9	54	4
uitkering	106	-189	-69	-131
uitkomst	-1	-41	83	207
uitkomsten	-38	-69	-230	-85
uitkomt	32	-149	53	-116
uitleg	-156	145	-103	-5
uitnodiging	-15	108	78	82
uitpakt	72	-90	-123	12
uitsluiten	-71	-130	-23	-156
uitsluitend	-209	-85	155	189
uitspraak	133	-202	-102	-77
uitspraken	-145	76	-230	-134
uitspreken	-137	57	-161	-132
uitstel	1	-83	-109	-249
uitstellen	-146	-135	-165	57
uitstoot	150	-58	-72	-73
uitval	122	85	-273	-131
uitvalt	12	-127	-119	-95
uitvoer	73	81	-165	-162
uitvoerbaar	-182	23	225	49
uitvoerder	-74	122	123	125
uitvoerders	-198	13	-147	-138
uitvoeren	-118	-50	128	10
uitvoering	47	-162	-89	33
uitvoeringskosten	154	-144	-166	-179
uitwerking	76	-186	178	180
uitwisseling	41	150	37	-110
uitzendbureaus	-146	-22	-181	-143
uitzending	-183	136	-43	-162
uitzendkrachten	89	-161	-121	-142
uitzoeken	-89	-150	118	144
uitzondering	-170	-226	106	-119
unhcr	-138	-131	-112	-118
unie	-168	7	5	-96
uniforme	-105	34	-29	43
universiteit	32	-122	44	-209
universiteiten	24	11	73	-179
university	-46	-83	-140	-136
uren	83	41	-277	-103
urgentie	-134	61	70	-143
utrecht	-153	-48	-166	-174
uur	113	127	1	-105
uw	-88	-28	-125	-37
uwv	-45	-48	12	37
vaak	344	-230	-102	-204
vaarbewijs	-148	-89	-62	-158
vaarseizoen	-120	-126	-94	139
vaart	-25	-151	-198	-120
vaartijdenboek	0	33	31	63
vacatures	22	-144	120	-53
vak	-20	43	-210	-229
vakantie	87	-146	-165	-163
vakbeweging	-125	-83	-117	-103
vakbonden	-206	100	-51	-209
vaker	362	62	-142	-190
vakleerkracht	127	-90	-143	-92
vallen	-59	4	-88	-201
valt	-19	-74	-152	-130
van	13	32	3	15
vanaf	-184	-44	319	565
vandaag	-135	-155	-175	-171
vangen	-180	-1	-225	-192
vangers	-98	-5	94	-136
vangsten	5	85	18	79
vanuit	-77	-236	-253	-165
vanwege	-144	-48	-101	-176
vanzelf	-114	-155	148	83
vanzelfsprekend	-139	51	9	-155
varen	-118	-169	-55	-29
variant	-186	-237	-9	-61
varianten	-124	-129	53	78
vast	92	166	59	-143
vaste	-21	182	-8	-97
vastgelegd	-179	-102	158	40
vastgesteld	167	-24	-40	43
vastleggen	-104	84	-242	48
vaststaat	-86	34	-76	-184
vaststellen	184	9	-133	-198
vaststelling	-106	-176	144	9
vat	-56	-163	-135	-118
veel	155	-260	-325	-322
veelal	117	-187	-130	42
veerlieden	-96	60	68	-116
veertien	22	-47	-49	-108
veertig	-87	-110	-289	-91
veilig	-31	-231	-128	-35
veilige	-132	-114	-178	-176
veiliger	166	-110	-171	-139
veiligheid	9	-119	-32	-59
veiligheidsregio	-172	32	-240	-169
veiligheidsregio's	-150	94	205	2
veld	-137	-130	122	-138
ver	-119	-175	242	-131
veranderd	20	82	55	-45
veranderen	-108	-31	-243	-121
verandering	74	-116	41	-129
verandert	-249	-178	-192	-44
verantwoord	25	-182	133	-164
verantwoordelijk	-165	-128	-115	-241
verantwoordelijkheid	-96	-233	101	-235
verantwoording	-16	99	-223	177
verband	264	-206	-212	-54
verbeterd	107	-168	-146	-16
verbetering	30	-182	175	51
verbeterprogramma	-131	-90	83	-133
verbied	-76	218	-203	-139
verbieden	-183	158	4	-140
verbinden	-17	101	24	-141
verbindt	-215	56	-156	-200
verbleven	42	-158	-149	-164
verblijf	41	-229	-178	-116
verblijfsduur	55	24	-64	-77
verblijfsrecht	-184	128	-161	-118
verblijft	152	-160	-140	-109
verblijven	-74	-29	-22	25
verbod	-147	-11	-26	-98
verboden	-151	2	148	11
verdachten	-108	-158	-65	-62
verdeeld	-169	-22	-6	-22
verdeling	-151	16	63	57
verder	-88	252	-201	31
verdere	-145	-10	6	-147
verdienen	-37	-74	194	-37
verdient	-199	162	-344	-182
verdraagt	-145	79	198	-126
verdrag	-4	-192	-53	-147
verdragen	-134	52	-12	-141
verdubbeld	183	77	-183	-67
verdubbelen	-154	40	-175	-133
verduidelijken	-87	76	-165	148
verdwenen	41	-133	-126	-112
verdwijnen	-11	49	84	-102
verdwijnt	-100	-199	121	118
vereenvoudig	-88	177	-169	-95
vereenvoudigen	-151	164	4	-152
vereenvoudiging	-143	-162	-115	-121
vereniging	-157	-189	10	83
verenigingen	51	103	36	-33
vergaat	116	4	-179	-162
vergeleek	31	-113	-146	-68
vergeleken	-204	46	-197	-190
vergelijkbaar	-121	-183	-185	-27
vergelijkbare	211	-138	-198	-16
vergelijken	-145	39	-171	-188
vergelijking	-98	-141	-8	-30
vergelijkingsgroep	114	-135	-94	-90
vergen	-156	-195	113	104
vergezeld	-39	-70	-123	7
vergoed	-181	12	17	-59
vergoeden	-103	108	-14	-139
vergoeding	-161	102	-35	-216
vergroot	129	-70	-156	-151
vergroten	-25	-69	-131	-79
vergt	-113	-101	97	-55
vergunning	-37	29	50	-21
vergunningen	120	6	-182	54
vergunninghouders	-18	-190	-216	35
vergunningplicht	118	-123	-157	-131
verhaal	24	28	-174	-132
verheugd	-131	-97	-212	-155
verhogen	-122	246	85	-5
verhoging	-130	156	81	-187
verhoog	-161	257	-266	-150
verhoogd	-70	-105	9	56
verhoogt	101	-129	-116	-77
verhouding	71	11	19	40
verhoudt	-187	-208	114	27
verhuisden	-10	-95	-79	-98
verhuizen	58	-24	-188	-38
verhuizing	258	-136	-221	-112
verhuizingen	-187	75	81	66
verhuur	-140	104	-181	35
verhuurder	-109	-109	122	23
verhuurders	61	-45	-30	-80
verkeer	-143	-105	-58	-20
verkennen	-41	-128	-223	103
verkenning	-3	43	158	190
verkeren	56	-146	-168	-159
verkiezing	-128	-68	-184	-148
verkiezingen	-70	68	-240	-33
verklaring	-53	-101	-286	-49
verkoop	-33	2	-177	-147
verkopen	-99	117	-95	-96
verkort	10	84	65	25
verkorte	-132	-137	-49	136
verkorten	-170	133	-126	-155
verkrijgen	104	-153	-122	-79
verlaag	-210	304	-87	-209
verlaagd	-109	50	-171	44
verlaagde	-112	9	-60	-112
verlagen	-98	167	42	-85
verlaging	-130	9	149	-171
verlang	-94	52	60	57
verlangen	-119	6	117	18
verlangt	-173	27	176	32
verlaten	-143	-182	77	-149
verleden	-6	-163	-130	-104
verleend	-16	-145	-40	22
verlenen	-131	76	-228	-119
verleng	-197	249	-225	-188
verlengd	-143	-162	120	154
verlengen	-134	164	52	87
verlenging	-199	124	104	-16
verlengt	-138	-166	36	-139
verlies	107	48	-246	-115
verliest	26	-113	-86	-115
verliezen	24	-119	101	-109
verlof	-187	-128	-171	-46
verloop	86	-142	-166	78
verloopt	-18	-160	-167	25
verlopen	-12	-116	-157	14
verloren	70	-145	12	-74
vermeld	-147	103	-247	164
vermelden	-92	-142	0	-42
verminderd	151	-97	-122	-69
vermindert	150	-144	-130	-127
vermoedelijk	-19	-188	-142	-186
vermogen	25	-119	-127	-188
vermogenstoets	-110	100	-176	69
vernieuwd	-104	-119	-8	-139
veronderstelling	153	-184	-145	-85
verordening	-171	-122	-311	-61
verordeningen	-46	-83	-79	10
verouderd	-106	-122	-85	-64
verpleeghuis	8	81	-135	-95
verpleegkundigen	-154	-203	74	-110
verplicht	-263	217	-116	-89
verplichte	36	107	-37	-190
verplichten	-172	152	-10	-139
verplichting	-45	-336	166	14
verplichtingen	-95	24	-5	-12
verricht	-164	-174	-196	-216
verrichten	-185	59	12	68
verrichtingen	-33	-113	-229	-197
verruim	-100	185	-237	-11
verruimd	-94	-134	-176	-111
verruimen	-129	129	8	-63
verruiming	-17	-207	-65	-88
verscheen	-65	-132	-156	-117
verschenen	-61	-78	54	-177
verscherpt	-127	-96	-144	-168
verschijnen	35	-67	168	-128
verschijnt	-139	-124	-201	275
verschil	325	-204	-316	-207
verschillen	60	-229	-10	-182
verschillend	93	-123	-163	-126
verschillende	-70	-217	-74	-204
verschilt	34	-157	-179	-149
verschuldigd	-149	-86	-115	-124
versie	-167	-65	-205	47
verslag	17	-75	-83	53
versneld	-107	36	-88	-125
verspreid	17	-104	-194	47
verstaan	-61	-174	-226	-261
verstaat	-185	-219	-146	-141
verstande	-85	-39	148	193
verstandig	-158	61	-26	58
versterken	-134	2	-195	-127
verstrek	-104	176	-42	-21
verstrekken	-89	116	-233	-162
verstrekt	-225	-256	-246	-133
vertalingen	83	22	99	105
vertegenwoordigd	-115	-91	25	-82
vertraagd	-120	-129	-194	-200
vertraging	108	-177	-134	-178
vertrek	88	-67	-55	-61
vertrekken	78	45	-172	-195
vertrekkers	149	-139	56	35
vertrekt	116	-272	-180	85
vertrouw	-135	-96	-127	-176
vertrouwelijk	-108	-150	-188	-120
vertrouwelijke	-103	3	158	39
vertrouwen	157	-236	-311	-229
vertrouwenspersoon	-144	69	3	-180
vervallen	-17	56	-70	113
vervalt	-164	-185	72	52
vervang	-195	274	-222	-188
vervangen	-195	151	-127	111
vervanging	-191	96	45	-84
vervangt	-94	-163	-189	64
vervoer	41	18	-156	-167
vervoerder	32	74	45	-65
vervoerders	-80	18	-70	-223
vervoeren	-133	-148	-130	-62
vervolg	-180	71	-175	63
vervolgens	-164	111	-164	-184
vervolgonderzoek	-134	-157	-157	-63
vervullen	-131	-121	-94	-99
verwacht	-130	-111	-128	21
verwachten	-184	-156	-158	74
verwachting	-141	-132	-54	20
verwachtingen	-164	-136	64	-131
verwerkt	-151	42	145	-145
verwijs	-37	61	88	6
verwijzen	-96	-111	-188	-172
verworpen	-90	30	-43	-7
verzamelbrief	-60	74	-127	-162
verzamelen	-160	-171	-135	-107
verzekeraar	37	-168	-179	-89
verzekeraars	-178	-69	-149	-27
verzekerd	-107	-136	24	-177
verzekeringsartsen	-1	3	-176	-179
verzekeringsbank	43	-99	-190	53
verzenden	-42	228	-157	-212
verzending	-174	-227	-147	161
verzet	-61	-170	-2	-181
verzetten	-82	-92	-145	-71
verzocht	-94	-193	28	-168
verzoek	-117	-130	-17	-14
verzoeken	99	-70	-70	-47
verzoeker	42	-80	-151	-153
verzoekt	-143	-296	-197	-269
verzorgen	-147	16	-114	-140
verzorgenden	-68	-19	-101	-60
verzuim	171	-186	-119	-139
verzwaring	-61	-105	-211	-151
veteranenwet	-76	-147	116	42
via	-13	4	-100	-8
viel	-6	-21	53	-111
vier	113	-8	34	-42
vierde	-124	210	119	137
vijf	78	60	44	20
vijfde	21	165	204	78
vijfentwintig	-136	-110	122	-45
vijfjarigen	90	-24	-17	-6
vijftien	-83	30	148	-57
vijftig	-90	-71	-111	6
vind	-231	-172	17	-177
vinden	48	-111	-23	28
vindt	-140	313	31	87
vingerafdrukken	-209	0	-232	-189
vis	-91	162	-6	16
visa	-87	-146	-143	18
vissers	-166	167	29	-184
visum	85	-4	-126	-48
vlucht	-126	-4	90	-139
vluchtelingen	-180	-114	-158	-166
vluchtelingenwerk	-83	-175	-99	-144
vmbo	38	-150	-194	-157
vng	-162	-182	152	156
vno-ncw	-111	-142	65	-40
vo-raad	-81	-132	-82	-50
voeg	-122	146	-205	-179
voegen	-140	43	-30	-159
voegt	-191	-4	230	-58
voel	-194	111	214	-203
voelen	149	-143	-175	-150
voelt	-152	-154	172	-161
voer	-145	207	-111	198
voerden	86	-127	-109	-139
voeren	-36	141	120	34
voert	-46	-66	178	-31
voertuig	-11	81	-150	-132
voertuigen	-161	132	163	-3
voet	-45	59	11	-112
vol	-50	-18	-129	-169
voldaan	-99	-73	75	-48
voldoe	-122	-117	-233	-17
voldoen	-192	-32	42	-113
voldoende	-44	-49	-77	-158
voldoet	100	-203	-267	-215
volg	-134	164	235	60
volgde	-151	-121	-129	-149
volgden	-52	-167	77	-195
volgen	-102	-84	69	193
volgend	-208	-225	-19	337
volgende	-199	-121	36	159
volgens	441	30	-135	-171
volgorde	-201	77	-69	-12
volgt	-217	-164	-12	121
volksgezondheid	-71	-107	-158	-40
volkshuisvesting	-93	30	33	17
volle	-14	-161	-167	-140
volledig	66	78	-166	-173
volledige	-5	-28	-234	-175
volstaan	-106	-7	84	-78
volstaat	-125	-228	122	-234
voltooid	-178	-15	-2	83
vond	98	-246	-178	-168
vonden	197	-225	-77	-79
voogd	40	117	40	116
voogdij	-146	51	-172	-151
voor	-90	139	14	63
voor-	-37	-131	169	131
vooraf	-119	139	-163	-67
vooral	373	-197	-95	-224
vooralsnog	-63	-262	189	54
voorbeeld	-92	8	16	-119
voorbeelden	-156	-142	43	29
voorbehoud	-116	34	-66	173
voorbereid	85	-120	-196	83
voorbereiding	-136	10	31	110
voordat	76	99	-67	-163
voorganger	-150	-159	-48	-227
voorgelegd	-95	-175	48	112
voorgeschreven	-121	-196	-1	-26
voorgesteld	-137	143	-54	-272
voorgestelde	-169	-15	174	-24
voorhang	-120	-100	90	137
voorheen	149	-106	-89	-84
voorjaar	-104	-43	-9	158
voorjaarsbesluitvorming	-72	60	175	133
voorjaarsnota	-113	-176	12	232
voorkeur	-93	121	-38	-143
voorkomen	-136	-210	-79	-134
voorkomt	30	61	3	-137
voorleggen	-92	42	-6	104
voorlichting	-38	48	-21	-133
voorlopig	-160	-137	-146	-78
voorlopige	62	-135	-10	-120
voornaamste	216	-192	-213	-139
voornemen	-152	-256	2	233
voornemens	-182	-235	29	32
vooropleiding	69	43	-116	-126
voorraad	-26	4	119	97
voorrang	-179	70	92	-34
voorschot	-207	88	-106	-128
voorschotten	-82	63	-201	-18
voorschriften	-56	-173	0	146
voorschrijft	67	-146	-150	-25
voorschrijven	-157	-114	108	47
voorspellen	-55	63	82	-100
voorstander	-150	80	161	-72
voorstel	-127	84	129	58
voorstellen	-184	-348	62	-28
voorstelt	-94	113	51	-88
voort	-162	105	-53	-154
voortaan	-215	190	127	263
voortgang	-105	-27	-255	140
voortgangsbrief	-74	-135	-297	99
voortgangsrapportage	-62	3	-11	207
voortgezet	-108	-84	6	57
voortijdig	-125	-161	-161	-40
voorts	-172	405	-401	-142
voortzetting	-135	-109	-86	37
vooruit	-10	-23	78	-50
vooruitlopen	-92	-100	48	-156
vooruitlopend	-110	-184	-83	67
vooruitzicht	-63	-82	-149	-163
voorwaarde	-237	54	40	57
voorwaarden	-214	-121	57	37
voorwerp	75	-29	-118	-112
voorwerpen	43	-79	-123	-102
voorzichtigheid	-155	-206	5	-192
voorzien	-29	50	-19	258
voorziening	23	48	63	107
voorzieningen	0	70	-150	-144
voorziet	-205	-248	102	-320
voorzitter	-148	-222	-171	-79
voorzitterschap	-67	-95	-138	-29
vorderingen	-123	-122	-195	88
voren	221	-128	-111	-217
vorig	-190	72	147	-171
vorige	-95	6	5	-272
vorm	-157	-16	-25	105
vormen	-111	87	92	79
vraag	-267	-67	-194	-41
vraagstukken	-81	-120	-95	-76
vraagt	-185	189	48	-218
vrachtauto's	10	-40	-122	-122
vragen	-63	-31	-120	13
vragenlijst	-56	49	143	-8
vragenuur	-76	-99	-153	-163
vreemdeling	-22	7	-7	-175
vreemdelingen	-89	-198	-267	-196
vreemdelingenzaken	-108	-154	-138	-125
vrees	28	-176	-200	-165
vrezen	-177	-138	-128	-138
vrij	9	-148	130	-163
vrije	-25	-141	-188	-100
vrijheid	-117	-43	-8	-155
vrijkomende	-104	31	60	-109
vrijstelling	-129	-93	-155	-181
vrijwel	373	-267	-192	-216
vrijwillig	-160	-14	-103	-108
vrijwillige	20	-13	143	-36
vrijwilliger	-137	-139	65	-154
vrijwilligers	60	-63	-167	24
vrijwilligerswerk	-176	-177	117	-52
vroeg	-229	-142	13	-296
vroege	164	-226	-160	-184
vroegen	-180	-312	-226	-193
vroeger	-126	60	-137	-134
vrouw	-254	-166	-96	-132
vrouwelijke	-74	156	5	87
vrouwen	198	-27	-125	-84
vullen	53	-115	65	-36
vvd-fractie	-117	6	-103	-161
vws	-125	14	80	105
vóór	-100	21	20	345
waar	105	81	6	22
waaraan	-177	-146	167	-9
waarbij	-11	-225	-203	178
waarborgen	-116	66	47	37
waarborgsom	-70	41	-90	-138
waard	-240	-33	132	-213
waarde	32	-194	13	-193
waardeer	-170	-80	-141	-122
waardeert	-60	-119	-154	-139
waarderen	242	-226	-141	-162
waardering	12	-180	-278	-190
waardevolle	-60	-145	121	60
waardoor	73	-84	26	-174
waarin	-202	43	-66	-76
waarmee	-87	16	44	70
waarna	-125	-158	-133	132
waarnemers	20	167	152	-158
waarom	-292	172	-138	-116
waaronder	-116	-104	-158	-181
waarop	-124	50	28	4
waarover	-153	-173	-88	-28
waarschuwing	-81	-26	8	-145
waartoe	-118	103	39	-2
waarvan	-42	44	84	3
waarvoor	5	-36	-38	66
wacht	38	-153	19	-120
wachten	-91	-98	22	-250
wachtlijst	14	-84	-183	-190
wachtten	108	-90	-66	-127
wachttijd	233	-175	-67	21
wachttijden	-271	152	-295	-276
waddenzee	-135	-144	-168	44
wageningen	-134	-130	138	27
wajong	26	15	-164	-74
wanneer	-242	-59	-48	-90
want	-149	17	33	-201
ware	-59	145	-134	-125
waren	217	-214	-239	-215
warenwetbesluit	-83	11	56	56
warm	-117	111	59	-170
warmte	-188	-165	-188	-187
was	96	-194	-126	-198
wat	-70	-24	-7	-24
water	-12	42	-85	3
waterloop	31	-72	56	-108
waterschappen	-58	-188	38	9
waterstaat	-89	11	-179	-64
we	-126	-156	168	25
website	-251	-21	190	74
websites	-17	-133	-106	-164
weeg	-59	55	213	216
weegt	-74	-23	-96	-216
week	40	-15	-4	57
weekend	-209	79	89	-31
weer	-57	-35	-178	-172
weerbaar	-99	-89	-177	15
weet	89	14	-69	-62
weg	-34	-98	-10	-38
wegen	-125	-41	-89	-152
wegens	-37	-220	-216	-257
weggewerkt	-136	-82	-121	-83
weigeren	-72	-3	-173	-108
weinig	224	-283	33	-346
wekelijks	84	83	-28	22
weken	127	23	-66	25
wel	93	-88	71	314
weleens	-15	-185	-118	-166
welk	-114	65	-180	10
welke	1	-10	-116	61
welzijn	-58	-81	-151	-16
wenden	-153	-123	-179	-77
wens	-257	213	275	-84
wenselijk	-203	154	-47	-112
wensen	104	-115	-104	-65
wenst	-142	-197	206	-32
werd	146	-195	-238	-169
werden	127	-202	-191	-198
wereldbank	-63	-120	-12	-139
werf	-180	165	-165	36
werk	13	-50	-118	-19
werkdagen	-65	58	101	-154
werkdruk	116	-116	-130	62
werkelijk	-96	77	93	-84
werken	-23	-67	58	92
werkgelegenheid	104	43	-26	-57
werkgever	50	-129	25	-221
werkgevers	61	-46	-172	-122
werkgroep	-62	-117	-165	4
werking	-23	-67	-3	114
werkinstructie	-46	87	-19	30
werklozen	-118	28	69	-33
werknemer	45	-197	7	-98
werknemers	131	-10	-144	-178
werkt	-130	-271	-49	-56
werkten	-196	-79	-135	-104
werkvloer	-149	13	85	-79
werkwijze	-122	-7	18	70
werkzaamheden	-121	-116	-143	130
werkzoekenden	-43	-147	-96	-80
werven	-63	19	-194	-1
werving	46	72	-145	-103
wet	-65	-46	81	13
wetboek	-114	-156	-15	-35
weten	73	-155	-89	-55
wetenschap	-67	-108	48	13
wetenschappelijke	-98	69	-181	-143
wetgever	-152	83	33	-184
wetgeving	-67	-165	22	-210
wetgevingsoverleg	-73	-110	-108	-119
wethouder	-132	-19	-132	-145
wethouders	-137	-122	-40	54
wetsvoorstel	-130	-163	144	134
wetswijziging	35	-190	37	44
wettelijk	-134	119	-89	-245
wettelijke	-71	50	-40	20
wie	-156	-86	-17	-93
wij	-81	-16	-13	47
wijk	-116	-58	-200	-214
wijkagenten	85	-118	-224	-134
wijken	-2	-118	139	42
wijkteam	13	-44	-124	-90
wijkteams	-112	128	-36	-152
wijkverpleegkundigen	-142	133	-119	-111
wijkverpleging	-76	37	-4	-117
wijs	-196	281	-52	-114
wijst	227	-198	-75	-105
wijze	28	-27	-9	-44
wijzen	15	139	67	53
wijzigen	-81	52	38	44
wijziging	-84	-106	125	140
wijzigingen	-97	-87	-158	118
wil	-163	108	207	-88
wilde	-151	-130	-102	-96
willen	-348	158	42	-163
wilt	-78	33	-37	-190
winkeliers	78	-77	-115	-164
winkels	76	-154	-43	-52
winst	145	-107	-146	-76
winter	-138	-129	-168	-9
wissel	-117	109	-160	-151
wisselen	-105	-137	-35	-114
wisselende	111	-17	-135	-1
wmo	-116	52	-19	-111
wnt	-157	-156	-28	-151
wodc	-123	-166	102	134
wonen	25	1	-143	60
woning	54	-124	-303	-251
woningen	61	-1	-120	-123
woont	-75	-224	-190	-173
woord	-165	-149	-209	-213
worden	-74	95	-17	373
wordt	-30	-27	83	396
z-route	-117	17	-166	148
zaak	-97	-178	93	-252
zaal	116	-132	-182	-189
zag	135	-162	-117	-53
zaken	-17	-145	-100	-1
zal	-152	-183	42	414
zalen	54	79	-111	25
zaterdag	-151	94	-141	-74
ze	-40	46	106	-20
zeeland	-27	-10	23	51
zeer	110	-175	-2	-246
zeg	-144	-167	-159	213
zegde	-130	-199	-131	-198
zeggen	201	-123	-277	-168
zegt	-112	-72	95	-51
zeker	-49	-207	-149	-150
zekerheid	38	-126	-11	-40
zelden	301	-302	-246	-278
zelf	-155	3	-22	-195
zelfredzaamheidsroute	-127	-108	-145	-104
zelfregulering	-117	-115	131	57
zelfstandig	-188	51	-22	-144
zelfstandige	29	-78	114	-86
zelfstandigen	-171	13	-245	-179
zend	-72	-99	-237	-2
zenden	-51	22	-140	-145
zenders	26	-133	-180	-108
zendt	-107	-216	146	104
zes	69	-69	50	-26
zestien	102	-24	-24	-118
zestig	-162	-197	52	-158
zet	-176	89	-70	60
zetten	-80	25	22	-6
zeven	126	-120	-154	11
zeventien	-136	65	32	-162
zich	-67	-248	48	-48
zicht	-56	-173	-196	-76
zichtbaar	114	-194	-202	174
zichzelf	61	-221	-31	-145
zie	-192	17	181	-239
ziek	165	-157	-121	-92
ziekenhuis	16	-173	-149	-116
ziekenhuizen	46	43	63	-174
ziekte	-118	-118	-129	-208
ziekteverzuim	153	-125	-140	-95
zien	251	-195	-140	-3
zienswijze	11	46	-195	-72
ziet	-203	66	-45	-240
zij	134	73	-23	2
zijn	34	-41	-88	-148
zin	-98	-176	-13	180
zinvol	-6	-267	149	-120
zit	69	-171	0	-206
zitten	-196	-245	88	-182
zitting	-122	148	-209	-38
zittingen	-77	77	169	-14
zo	141	-195	-100	-76
zo'n	-23	-264	137	97
zoals	-59	185	97	36
zodat	-147	-58	277	115
zodra	-149	-209	43	441
zoek	140	-149	-206	82
zoeken	-38	-22	37	134
zoekjaar	-101	-72	-128	-87
zolang	-183	16	159	-150
zomer	-164	-287	54	404
zomermaanden	-135	-148	-133	-92
zomerreces	-115	-144	-55	281
zon	44	-21	-134	92
zond	-139	-117	-170	-224
zondag	-122	-51	-221	-181
zonder	69	-85	-144	-158
zonmw	-160	-27	133	-94
zonnebank	46	23	-164	-81
zoogdieren	-128	-146	-179	-180
zorg	-177	115	37	-133
zorgautoriteit	-110	-74	-6	136
zorgelijk	59	-120	-222	-156
zorgen	-7	-154	-276	3
zorginstellingen	-128	-139	-159	-115
zorginstituut	-177	-107	-143	-86
zorgplicht	-79	-102	-52	-142
zorgverleners	0	-110	-5	-84
zorgverzekeraars	-102	52	-108	47
zorgverzekeringen	-57	-181	-7	44
zorgverzekeringswet	-134	90	171	-64
zorgvuldig	138	-188	-137	-158
zorgvuldige	-97	-83	-113	-105
zorgvuldigheid	52	-118	-164	-143
zou	-242	183	-40	-262
zouden	-89	262	-210	-213
zoveel	86	-196	80	33
zover	-214	118	183	163
zulke	-121	-277	172	-230
zullen	-292	-163	-120	-150
zwaar	43	37	183	-201
zwaarder	-76	-29	-138	-73
zwaardere	38	-148	19	-145
zwangere	128	-158	37	61
zware	-185	38	-144	-142
zweden	-88	-8	-137	-20
zwitserland	-139	-104	-152	4
zwolle	-144	-220	-137	-81
à	161	-142	-143	-114
één	29	280	-79	-99
`,
  stem: `
aanbes	-64	-121	16	69
aanbev	-186	177	125	-57
aanbie	36	-94	-4	42
aandac	-171	69	-111	30
aandri	-131	153	-20	-52
aangeb	108	-31	-140	16
aangeg	-169	52	-218	-176
aangeh	27	48	-227	-129
aangek	-95	-184	-129	-69
aangem	40	-165	-180	-125
aangen	-19	31	8	-63
aangep	-46	22	46	40
aanges	-42	-13	8	-6
aanget	304	-167	-8	3
aangev	-30	-19	184	40
aangew	-152	65	0	-55
aangez	-36	-86	95	-115
aangif	62	87	-52	-233
aanhan	-99	-177	-27	-108
aanhou	43	-61	140	52
aankom	-114	-20	-23	-168
aankop	-174	-126	179	89
aanlei	-236	-176	-9	67
aanlev	22	-147	-150	-41
aanmel	87	25	-16	-168
aanmer	-80	-29	-25	0
aannem	67	-78	-125	47
aanpas	-144	-18	-44	-48
aanrij	126	80	-138	-134
aansch	-77	-89	-95	-6
aanslu	-161	-6	-92	71
aanspr	-53	-39	-30	109
aansta	-125	-224	26	218
aanste	-87	203	85	-30
aantal	-28	-171	-1	-18
aantek	49	54	111	-163
aanton	177	-182	-143	-73
aantoo	219	-198	-24	-91
aantre	-94	-34	-183	-159
aanvaa	-222	-194	-24	-129
aanvra	90	71	-237	-181
aanvul	-168	-154	-201	80
aanwez	29	17	-81	-161
aanwij	168	14	-89	44
aanzie	26	-136	-139	-119
aardwa	-219	-221	-187	-115
academ	-168	-205	-130	-137
accoun	-40	82	61	-15
achter	83	-90	-44	-72
achtti	13	75	-99	-35
actual	-48	19	51	62
admini	121	-146	-205	-151
advies	-55	78	-244	-142
adviez	-47	-19	-160	-156
advise	-178	282	-153	-163
advoca	97	74	-150	-178
afdeli	-71	157	-206	-37
afgeda	71	-166	-250	-60
afgeha	62	-119	-130	-111
afgele	119	-98	-134	-149
afgelo	-80	-156	-223	-84
afgeno	116	-51	-216	-117
afgero	-140	-83	-57	17
afgesc	110	-162	-173	-100
afgesl	21	-137	-165	83
afgesp	-147	-200	126	34
afgest	-17	79	-100	-113
afgewe	-90	-3	-7	-152
afgezi	-159	-117	121	-152
afhand	62	-122	12	45
afhank	-22	18	-86	-98
afleid	126	-103	-132	-125
afleve	22	34	-140	-144
afloss	-85	-11	75	61
afrond	19	-135	-167	-39
afscha	-206	116	199	-189
afschr	37	55	-152	-43
afspra	42	56	150	-4
afstem	-91	104	-172	-211
afstud	1	40	1	-24
afwach	-109	5	31	-128
afwegi	-135	-230	122	-41
afwijk	-101	35	93	-184
afwijz	-154	-220	-33	-262
afzond	-191	-37	-8	179
agents	-126	-165	94	-86
agrari	-125	-123	-201	-175
agress	33	-68	-135	-87
akkerb	63	-160	-205	-177
algehe	-106	-143	-135	-108
algeme	-4	-95	-157	-201
alleen	-4	-41	-37	-106
allere	-149	161	-181	-160
allerg	-109	-2	-114	-157
altern	-251	-175	-96	-2
alvore	-104	-164	201	96
ambass	-293	184	112	-204
ambtel	-127	-32	4	46
ambten	-210	-32	-294	-89
ambtge	-129	-131	-68	105
ambtsb	42	-163	-46	49
ambtso	-57	-159	-45	210
ambtsv	-137	-56	-196	-199
amerik	45	81	-162	-161
amster	-128	19	-206	-101
analfa	48	56	-159	-129
anderh	86	-51	-207	-134
antwoo	-74	-81	-98	-25
apothe	164	20	-184	-213
appara	-11	-180	-173	-181
apprec	-87	-93	-203	143
arbeid	38	-87	-9	-35
arboca	-159	-128	-208	43
artike	29	80	-155	-172
artsen	-133	63	151	95
asiela	-149	-108	-175	-173
asielz	6	-18	-10	-92
assist	-146	-26	124	-37
attrac	-133	33	-26	-12
audici	-118	-8	-140	-163
auditd	-12	-153	25	5
august	-99	-199	-47	132
automa	70	50	-23	-26
autori	-134	-51	73	74
basisa	-137	116	-95	59
basisr	77	-108	-74	-85
basiss	-2	-100	-112	-29
batter	-48	-23	-208	-173
beantw	-90	-167	-262	78
bebouw	-72	25	-139	-97
becijf	57	51	-136	-106
bedenk	38	27	7	-139
bedien	-87	-12	-308	-75
bedoel	-217	-202	-157	249
bedraa	-145	-160	-248	-198
bedrag	-120	55	-15	-46
bedrij	168	-75	-41	-34
bedroe	-4	-110	-122	-99
bedwel	3	-20	-121	78
begele	130	103	-34	-161
beginn	-128	-8	16	-18
begins	-154	24	84	-226
begonn	65	-56	-48	-14
begren	-159	-33	32	-86
begrep	39	-90	-150	-119
begrij	35	-24	-121	-78
begrot	-165	-67	37	-20
behand	-5	7	-83	-127
beheer	-61	63	103	35
behoef	-106	32	255	-35
behoev	-128	-118	-10	-183
behoud	18	-80	-132	-206
bekend	-184	-194	70	57
bekost	-105	134	-68	-56
belang	88	-219	-311	-192
belast	-61	-34	127	81
belegg	-139	171	102	-126
beleid	-255	-140	-164	16
belemm	53	-28	22	17
belgis	-9	-35	-80	-54
beloni	82	-143	150	-27
bemann	121	-119	-201	-158
bemidd	-160	177	-193	9
benade	-137	13	-49	169
benadr	81	-158	-146	-102
benodi	1	-172	-111	177
benoem	-185	63	157	5
benutt	-155	-175	74	11
beoord	13	-85	-56	-38
bepaal	24	-178	-121	-81
bepali	-119	-75	100	-120
beperk	-35	115	-101	-93
beplei	-164	315	90	-18
beproe	-153	-215	129	107
bereid	-33	-3	-129	-161
bereik	85	15	-119	-78
bereke	61	-30	-50	-247
berich	-40	-37	-84	-61
beroep	-166	90	38	-42
berust	92	-159	112	-142
besche	-68	-237	158	-94
beschi	-53	-78	68	67
bescho	-161	22	-24	-109
beschr	-133	-15	-164	-129
beslag	-57	69	-23	51
beslis	-33	-61	65	-76
beslot	-216	-98	240	-12
beslui	-9	-178	124	152
bespaa	10	-146	90	55
bespar	116	-116	-204	-13
bespre	-133	98	-47	123
bespro	-143	-190	96	-204
bestaa	4	-122	109	85
bestan	-130	-129	22	-93
bested	9	24	-113	27
bestee	115	-94	-89	-115
bestel	-139	-182	-214	-199
bestem	-39	-60	132	-197
bestri	-87	-45	7	-38
bestud	-197	-138	67	28
bestur	-158	-129	-287	-110
bestuu	-195	-123	-35	-100
betaal	80	-10	15	-177
betali	28	9	24	-1
beteke	-41	-197	86	-58
betref	-85	-137	21	-122
betrek	-198	-20	-46	45
betrok	130	-198	47	68
betrou	-91	80	-202	-129
beveil	-109	86	-76	120
bevest	143	-199	-219	27
bevind	153	-192	-77	48
bevoeg	-30	-13	50	-80
bevolk	-39	133	28	-56
bevord	-170	0	-206	64
bewaar	-35	-107	-142	25
bewari	-127	58	-152	-111
beweeg	-94	-37	-208	68
bewegi	27	66	-9	-210
bewijs	-62	59	33	-49
bewind	-45	-122	136	-194
bewone	1	-61	-267	-145
bezett	-67	5	9	-121
bezoch	239	-226	-194	-140
bezoek	-24	-25	-38	-30
bezorg	-171	27	-2	-139
bezuin	-152	-149	-173	-175
bezwaa	73	-198	12	-185
bezwar	-151	129	272	-76
beëind	-160	190	-289	-274
biblio	-143	-97	24	98
bijdra	-82	-6	143	124
bijeen	-18	-212	49	168
bijgaa	-114	111	-146	-241
bijged	199	-156	-172	-99
bijgev	-127	101	-252	-151
bijgew	63	-138	-181	-134
bijna-	-123	164	-179	-65
bijsch	-70	-58	141	-150
bijsta	106	-61	-167	54
bijzon	-202	12	-11	-54
binnen	-93	-71	-84	124
biolog	95	-148	-185	-147
bladzi	-112	142	-37	-11
blijke	95	-94	65	-145
blijve	-82	-67	-8	-62
bloedv	-121	41	125	-161
borgst	-8	-72	-207	-39
bouwbe	-157	-20	-41	-117
bouwwe	29	-25	152	121
bovenb	71	80	41	-112
bovend	-299	-27	181	-228
boveng	-155	138	52	-25
bovens	-119	-89	-111	-167
bracht	144	-112	-108	-68
branch	-181	-57	-1	-201
brands	102	-16	38	-182
brandv	43	-127	-106	-90
brandw	-203	3	-209	-150
briefa	-6	2	-167	-150
brochu	-94	-64	79	49
brouwe	-37	-116	-164	39
bruikb	-147	-11	-242	34
budget	-74	-139	84	61
buiten	-2	16	-116	14
bundel	4	-85	-166	67
burgem	-115	-230	44	145
burger	-191	67	112	-171
buurla	-131	59	-200	-161
buurtb	26	-37	-112	-16
buurtr	-142	-46	-163	-173
buurts	20	10	-107	-123
camera	-81	-207	6	-100
campag	-140	27	23	234
cao-pa	-140	59	108	-143
capaci	-98	26	-89	-85
catalo	99	221	-315	-233
catego	25	-156	-188	52
centra	-30	60	28	-106
ceremo	72	22	-156	-105
certif	-142	43	46	155
chauff	162	7	-117	-101
chroni	-23	-155	136	-23
circul	-152	31	175	151
cliënt	-74	18	100	-80
coachi	-102	214	-197	13
coalit	-165	84	108	-149
coelia	-146	36	-180	-154
cofina	-99	28	59	-77
collec	-90	115	-156	-157
colleg	99	-31	-187	59
combin	24	-20	-219	-176
comman	36	-50	152	54
commer	-1	-142	-147	-78
commis	15	124	-40	-163
commun	-123	-157	-154	-87
compen	-149	42	-122	-146
comple	-134	62	22	111
comput	-137	114	-162	46
concen	35	43	-137	-148
concep	-199	-42	99	-74
conces	-141	-51	-128	-175
concië	31	-99	-178	81
conclu	311	-147	-288	-151
concur	-38	-222	-299	-19
consta	345	-254	-247	-205
constr	54	-29	-224	-6
consul	-92	47	-175	107
consum	-140	-158	10	-24
contac	116	146	2	77
contai	90	-175	-153	-136
contra	-63	-24	81	40
contro	-66	96	-84	6
conven	-186	-196	99	49
corona	-101	-142	13	-127
corpor	-55	-32	90	-30
coöper	9	85	22	93
coördi	-125	-24	-42	92
crisis	-101	6	5	-177
criter	15	-231	-102	-54
cruise	84	-125	-138	-129
cultur	-89	127	25	-30
cultuu	-22	-113	54	-26
cursus	-33	-17	-135	-134
daadwe	61	-3	-140	13
daarbo	-167	-139	221	-107
daardo	87	-252	-2	-121
daaren	258	-28	-218	-163
daarna	-84	217	-86	-71
daarov	-104	-78	-31	169
daarte	-154	-163	80	-13
daarvo	-113	-116	12	87
dageli	-18	77	107	-5
decemb	-134	-159	10	183
decent	-103	-208	50	2
deelna	28	-214	-270	-167
deelne	-29	13	-166	-71
deelst	-137	-158	90	-133
defens	-129	-239	-75	81
defini	-80	-41	-15	-52
delfzi	-118	-116	-124	-93
demiss	-112	-149	-88	95
denema	-36	-131	-197	-147
denkbe	-140	92	90	-155
dergel	-93	-185	113	-11
derhal	-64	-66	-60	-120
desgew	-115	-94	15	-166
deskun	-28	15	26	-85
destij	-4	-151	-74	-105
detent	-140	-22	-10	-160
dezelf	69	8	4	-39
diabet	94	-129	-82	-87
dichtb	-129	-64	-114	-149
dienja	9	-13	-137	-141
dienov	-106	-163	168	-73
dienst	0	-102	157	-20
dieren	20	20	-214	-163
digita	-17	179	-49	6
diplom	-190	160	-219	-202
direct	-139	-133	47	44
distri	-70	-111	-177	-12
docent	-41	43	-2	-214
docume	78	128	-162	4
doelgr	107	87	-210	-201
doelma	247	-178	-184	-69
doeltr	213	-58	-8	-195
doorga	51	36	-121	-151
doorge	-15	-4	-70	-36
doorkr	-143	-167	1	-145
doorli	-6	37	-300	-126
doorlo	96	-135	-268	-70
doorre	-135	-167	-131	152
doorst	1	63	-104	18
doorze	-135	122	-197	-214
dorpsh	-151	90	-196	-154
dossie	164	-125	-237	-105
draagv	44	-178	32	-162
drieho	-98	-6	102	-168
driekw	161	-65	-116	-55
drinkw	52	-61	8	46
duidel	137	-268	-13	-236
duitsl	5	-30	-151	-244
dunbev	41	-28	114	46
duurza	39	8	-134	75
dwangs	-11	-24	-190	8
econom	52	-147	-140	-195
eendui	131	-36	-141	-108
eenhed	-143	46	171	102
eenmal	-150	-189	37	7
eenvou	-166	-4	-32	88
eenzel	-170	30	178	157
eerstv	-134	-87	136	283
effect	34	110	7	-82
eigena	35	-49	-105	6
eiland	-163	-157	-259	61
eindev	-76	-95	-166	108
eindge	71	1	-166	-157
eindho	-121	-157	-132	152
eindra	-137	-78	-55	-152
eindto	22	-108	-148	-159
elektr	29	-42	85	28
energi	42	-175	62	-115
enkelb	-34	-131	-157	-137
enthou	-128	24	114	-122
erfgoe	1	-94	-227	-128
erkenn	-145	94	-156	-162
erkent	-130	-212	-357	-285
ernsti	20	-104	-22	-29
ervari	-156	-126	4	14
ethiop	8	-123	-125	-61
europe	-135	-89	109	-2
eustat	80	-216	-165	-135
evalua	-97	-39	-101	20
evalue	-150	129	-133	42
evenee	-159	212	178	-69
evenwi	29	-148	-197	-190
examen	-117	-135	102	-30
examin	-85	-58	96	0
experi	-187	-1	-273	-157
expert	-144	-159	-177	85
exploi	-202	74	-267	-96
export	119	-109	-40	-49
fabrik	-157	-192	-152	-103
facili	-129	92	-16	-155
failli	-51	-9	-36	55
famili	62	-84	-164	-110
februa	-147	-61	111	51
federa	-90	-72	-122	-156
feitel	145	31	-29	-173
financ	-74	-9	80	-25
format	-228	-182	221	-144
formul	-4	-22	185	124
foutma	80	-6	64	-99
fracti	-126	-209	-112	-93
freque	-2	121	85	-189
friesl	-124	-137	-125	-161
functi	99	105	-72	-236
garand	-141	-89	136	-87
garant	7	-33	-41	-26
garnal	-120	83	-172	-163
gastou	-2	190	-51	-118
gasver	121	-119	-190	-71
geadvi	-116	-4	-189	-98
geantw	-90	-119	8	-164
gebeur	14	-169	68	53
gebied	51	98	-38	-251
geblek	92	-2	0	-183
geblev	140	-31	-220	-112
gebond	70	-179	59	-115
gebouw	-188	46	5	33
gebrac	29	-166	0	17
gebrek	191	-2	-166	-158
gebrui	10	-47	-89	-117
gecert	-9	-172	-207	-209
gecont	37	-124	27	-27
gedach	-181	181	293	-59
gedeel	81	103	69	-141
gedeta	-126	-131	-118	-59
gedeti	-142	-62	-222	-163
gedrag	-69	-62	19	-43
gedure	-34	-46	-238	-176
gedwon	36	-112	-142	75
gefase	-105	88	-185	70
gegeve	163	-34	-8	28
gegroe	-61	-119	-139	-97
gehalv	77	-153	-88	27
gehand	86	-159	54	-145
geholp	-197	48	47	64
gehoor	-25	-86	-1	-125
gehoud	-49	-64	-96	35
geklaa	-127	-72	-112	-125
gekopp	-147	-107	-143	-146
gekreg	-56	-191	145	18
geldau	-67	101	-86	-68
gelege	-152	-160	0	93
geleve	-113	-45	-154	-184
gelijk	-104	86	-230	-43
geluid	92	-197	-227	-205
gelukk	87	88	92	-165
gemaak	92	-152	-135	-2
gemeen	13	-50	23	-42
gemeng	13	61	62	-114
gemidd	337	-185	-213	-164
gemoti	130	-11	-184	-118
genees	-170	-167	102	10
genera	-119	117	-216	-165
genodi	167	-117	-113	-139
genoeg	-140	-152	-139	-131
genoem	1	-153	15	-136
geplaa	-18	-62	-149	115
gepubl	-130	-72	-84	-71
geraad	-128	-12	87	112
gereag	-118	-158	-245	-124
gereal	96	-128	-170	-153
gerech	28	-255	34	35
gereed	63	-121	92	-179
gerege	60	-56	202	-64
geregi	-37	-78	-115	-159
gerese	-2	-125	-294	39
gerich	47	44	91	-110
gesche	-153	99	-151	-149
geschi	-148	-131	142	65
gescho	22	44	-178	-153
geschr	-171	-191	2	-121
gescre	-41	-105	-142	-105
geslac	-113	53	-120	-17
geslot	-89	-172	36	-264
gespre	57	-20	-76	33
gespro	-161	-109	-101	-132
gesteg	218	-159	-247	-117
gestel	-5	-112	60	-94
gesteu	155	-120	-64	-75
gestuu	-94	-108	115	-182
gesubs	148	-183	-115	-94
geteke	-67	-161	63	-134
getoet	-194	115	-122	-27
getred	-111	125	138	-198
gevaar	48	-39	74	-77
gevall	285	-17	69	-61
gevang	58	-68	-149	-123
gevoeg	-30	-87	-118	-70
gevoel	-174	-107	-151	-130
gevolg	-56	-135	-40	97
gevond	289	-168	0	-71
gevraa	-95	-44	-6	47
gewaar	65	-111	9	-138
geweld	-144	-106	123	-72
gewijz	-35	100	77	34
geword	110	-197	73	-162
geworv	-177	13	-169	-147
gezame	-214	158	-65	-38
gezich	42	67	-207	-174
gezinn	189	94	-108	-142
gezins	-49	-20	-318	-243
gezond	-82	-106	-2	48
geëval	-172	-76	-250	-13
geïnfo	95	-175	-210	59
geïnte	58	-94	-129	-107
geïnve	57	-140	-164	-143
glastu	-61	-137	-128	-130
goeder	-80	-143	-207	-140
goedge	78	-144	-64	-146
goedke	-119	11	-134	-141
goedko	189	-150	-198	-151
grensw	-62	51	-141	35
griffi	-174	48	-200	-167
groeik	-145	-131	-98	-120
groeil	42	-35	-158	-128
groenl	-123	73	-58	-102
groeps	-143	9	-141	-147
grondb	-161	-53	-136	-162
grondi	-148	-129	-138	-125
gronds	-17	-60	131	-231
grondw	-32	43	-231	-123
gronin	-3	-133	-53	120
groots	14	-162	-145	-108
groten	-155	-108	-143	-126
gunsti	83	-170	-158	46
haalba	-199	-64	252	147
halfja	-180	83	-46	50
halfta	-101	93	25	-35
halver	-164	24	83	30
handbo	-148	-142	138	93
handel	-87	-3	-66	-224
handha	0	-124	-26	-214
handic	-105	-131	-106	-168
handle	-143	25	123	148
handre	-158	-176	43	46
handte	-108	-122	-73	109
haverk	-131	-150	-121	-132
heliko	-7	-26	-184	-145
herfst	-72	0	-154	-23
herhaa	11	62	-221	86
herhal	-21	-133	137	-16
herijk	-131	90	-34	64
herind	-158	-51	61	73
herinn	-96	47	-76	-111
herken	-213	28	-238	-184
herkom	166	19	-58	-153
hersch	-102	-117	136	141
herste	91	-95	-176	-196
herves	-139	-107	-97	-129
herzie	-123	-143	210	207
hetzel	-130	-50	-78	-168
hieron	-132	-180	-349	-383
hierov	-154	-79	88	160
hiervo	-171	-22	262	167
hoever	-1	-152	-174	117
hogesc	-94	-36	-26	31
honder	-165	-171	-175	-188
honora	-39	-162	-176	-180
hoofdd	-106	-175	-228	-39
hoofdl	-17	-19	-149	-137
hoofds	-225	-181	-104	-149
hoogle	-126	61	-153	-112
hoogop	77	-83	-146	-110
hoorto	-45	-16	-130	-96
horizo	-131	31	-147	-135
huisar	74	43	60	88
huisho	105	62	-185	-221
huiska	-175	-184	-220	-177
huisve	-47	-158	-29	-98
hulpmi	-144	-49	77	-170
humani	-152	111	-131	110
huurco	71	-17	-193	18
huurde	-77	97	-250	-87
huurge	-123	89	-104	-129
huurpr	-39	109	-163	-20
hypoth	-95	72	-215	30
identi	-55	-4	9	18
iedere	-249	-76	70	-185
illega	22	-90	-122	40
immigr	-103	-85	28	-146
import	-83	-123	-141	145
inbren	-80	-142	41	-92
inburg	56	-157	-131	-96
incide	-10	26	-13	-122
inderd	22	-195	-69	-75
indica	-115	-39	-134	47
indien	-224	29	-113	125
inform	3	-142	-164	-4
infras	-143	93	-82	32
ingebr	-124	68	50	96
ingedi	11	-10	10	-90
ingega	-133	-109	2	-44
ingeli	-110	19	-167	15
ingeno	-127	-131	42	12
ingeri	-165	-173	-100	138
ingesc	86	-128	-187	-3
ingest	-6	-173	-8	-250
ingetr	1	-104	-127	-141
ingevo	-26	-43	77	-49
ingevu	1	-125	24	-145
ingewi	148	-211	8	-180
ingezo	-70	-126	-110	-142
ingrij	-218	-219	-112	-38
inhoud	-104	125	135	39
initia	-178	-156	3	-197
inkome	-17	1	-269	-5
inkoms	-20	71	-120	-145
inlich	-137	-124	-198	-44
inmidd	-256	-235	148	-16
innova	-88	-84	-254	-199
inrich	-38	-1	145	52
inschr	34	45	-203	91
inspan	-98	-163	-182	202
inspec	17	26	-76	-23
instal	87	15	33	49
instan	-190	85	68	-84
instap	-65	-54	-106	-103
instel	20	6	-58	-63
instem	-162	150	70	-96
instit	-77	157	-188	-63
instro	-33	-123	-190	-76
instru	-18	-106	-164	-35
integr	64	-50	-20	105
intens	-126	93	-213	54
interd	-107	-108	-110	-101
intern	-136	-51	-59	6
interp	-117	-206	-73	-114
interv	-138	-169	-137	-142
intran	-113	44	-132	-101
intrek	-98	-148	105	-25
intuss	-143	-136	-213	-3
invent	-107	-161	22	106
invest	36	46	-242	-211
invoer	75	45	-71	-214
invull	32	-203	80	-66
inwerk	-119	-55	-31	220
inwone	-89	9	-112	-236
inzetb	6	15	-169	-7
inzett	-132	-141	-43	156
isolat	-69	-16	-107	-127
jaarbe	-158	-133	-175	57
jaarli	-62	307	-56	-35
jaarpl	-124	-190	119	-197
jaarve	-30	-108	148	59
jaarwi	-153	-90	-161	-14
jeugdb	-105	26	-142	-131
jeugdg	-126	4	85	-21
jeugdi	-89	-83	-260	-29
jeugdw	7	-112	127	-117
jeugdz	-114	-25	72	-28
jobcoa	-28	-105	-119	-81
jonger	113	152	-169	-89
journa	-69	-114	73	-127
juridi	-110	-245	174	12
justit	-163	-120	-50	12
kabine	-105	-143	-80	-42
kadast	-136	32	61	57
kaderb	8	13	75	-75
kamerb	-170	32	-138	-145
kamers	-81	-52	-53	22
kampee	-5	-139	-126	-132
kandid	-47	23	-26	-147
kantel	-123	-152	-139	-180
kanton	23	-142	-204	-177
kantoo	-117	61	-204	-158
kantor	77	-147	-185	-169
kantte	-166	-218	-145	-181
karakt	-91	-119	166	-175
kenget	0	28	2	-16
kenmer	-73	-115	-93	-25
kennis	-125	16	150	-162
kerkge	-141	-100	72	29
kermis	-99	-162	-181	30
kerndo	-16	89	28	-102
kerstr	-105	-117	-79	173
keurin	101	99	-64	54
keurme	-34	118	-13	-37
keuzed	-85	24	-91	-106
kiesra	15	70	-177	-165
kilome	-161	37	-166	-47
kinder	-93	82	-139	-101
klacht	189	78	-212	-171
kleinb	10	-148	-147	-128
kleine	-89	-137	-60	9
kleink	-130	-95	-173	-128
kleins	96	-197	-211	-193
klimaa	-177	-82	-140	-75
knelpu	121	18	-178	-142
kondig	16	-143	-159	-156
konink	-129	-105	17	132
koolst	-17	-165	-205	-137
koopha	-142	21	56	-20
koppel	62	123	-28	78
korpsc	-159	-74	-31	88
kostba	116	-190	-158	-143
kostel	-23	113	-56	25
kosten	-24	119	58	-54
kracht	-114	-155	17	-167
kranen	-134	-150	-121	-106
kredie	-178	74	-165	-179
krijgs	-237	25	-66	-201
kritis	99	-100	-278	-244
kwalit	94	-271	-71	-118
kwarta	-135	-137	-101	298
kwetsb	109	-53	-94	-221
kwijts	-160	137	-147	-131
landbo	-230	-217	-199	-194
landel	-82	234	-16	-67
landen	20	-152	63	-5
landgo	44	20	-226	-166
landma	-177	-185	-213	-3
landsc	-121	13	-54	31
langdu	23	-198	-225	-65
langja	57	43	-27	-132
leefom	-194	-36	82	10
leefti	-4	70	8	-203
leegst	-103	32	-36	-60
leerbe	-137	37	-92	-128
leerkr	-48	-16	-175	-185
leerli	123	-138	-137	-126
leerpl	-48	31	-202	10
leeson	17	55	-87	-123
leidin	37	-148	-209	138
lening	85	4	-74	-104
lerare	-167	-202	54	-18
letter	-159	107	-156	-163
levens	-155	80	-134	-41
levera	-106	16	14	-145
leveri	-144	-166	158	106
levert	91	-122	-162	-111
licham	-119	26	-176	-123
lidsta	-172	-38	58	-117
ligpla	36	54	-152	56
lindho	-115	-86	-75	-71
litera	-169	-137	-276	-28
locati	-3	-54	-107	-60
logist	-17	-153	-125	-145
loondo	-112	51	-99	-3
loonst	-65	-86	-195	-135
loopba	-138	98	20	-13
loopti	-82	139	119	25
luchth	-104	-140	-193	105
luchtk	76	-114	-113	-114
luchtv	-88	-162	-176	-42
luchtw	62	62	-120	-138
luiste	119	24	-174	-129
maande	-20	40	119	-27
maatre	58	-59	-6	-92
maatsc	-179	0	94	3
machin	58	0	-166	-186
machti	-103	-22	-121	-176
magazi	47	2	-128	-120
makela	-21	-41	-41	-121
mantel	24	49	-148	-7
marech	-146	-185	34	-1
mariti	-98	153	-115	-143
materi	40	-98	104	-114
maxima	-143	32	-161	36
maximu	-121	202	-20	-18
medede	-59	-98	-178	-161
medewe	122	116	-340	-100
medica	100	-164	-116	-52
medici	80	-145	-216	-15
medisc	68	4	-148	-67
meebet	-149	131	2	-150
meeded	-17	-89	-104	-63
meegeg	24	54	-158	-93
meegen	-91	26	145	117
meegew	-117	-139	-155	129
meerde	36	-46	-26	113
meerei	-77	144	26	21
meerja	-175	-7	-118	-197
meerwa	-152	-158	113	-135
meetba	188	88	-208	-130
meetel	-81	129	-162	-100
meewer	-171	-133	-178	-179
meirec	-80	-82	-154	99
meldin	121	63	-201	-91
meldka	-87	-186	-192	122
meldpl	69	113	62	-50
meldpu	-91	60	-62	-119
menskr	-165	-162	3	-147
mentor	-16	-103	-210	13
merend	148	-241	-203	-187
merkba	120	-165	-85	-126
meting	77	-128	-190	31
middel	-205	-88	3	89
migrat	-86	-66	-206	-33
milieu	-133	-159	14	118
milita	-48	-41	-19	55
minder	-210	31	-224	-80
minimu	-184	124	-346	-66
minist	-85	-38	-10	69
minste	-56	18	23	-25
misbru	-90	-38	-180	-119
misdri	-124	-63	89	-163
misver	45	38	-193	-141
mkb-ne	-149	-132	-39	-36
mobili	-111	-105	97	-68
modern	-100	-39	-162	73
moeili	-120	-295	12	-140
mogeli	-174	34	87	55
moment	-113	-202	147	28
mondel	-127	-49	-208	-171
mongol	-120	46	62	-140
monteu	54	90	-141	-132
monume	18	-192	-199	-130
motie-	-169	-367	-485	-151
motive	112	-2	29	106
motorr	-102	-99	-155	-130
museum	-118	-130	-162	-157
muziek	8	59	-224	-110
nabest	-17	-31	-49	-183
nachta	32	79	-165	-173
nachtb	87	-93	-191	0
nachtd	49	11	-138	-169
nachte	13	65	-23	-152
nachtw	-92	58	-164	55
nadruk	-117	117	3	-117
nagega	-44	-156	-182	-25
nageko	-144	-82	-152	-110
nagele	142	-152	-130	-185
nagelo	-166	-142	7	25
nageno	160	-120	-86	-42
najaar	-119	-104	-169	178
nalevi	103	-108	-199	-33
nameli	-136	57	93	-188
nascho	-105	148	103	-50
nation	-26	-66	56	-41
natura	-78	-188	-185	29
natuur	-188	-86	-269	-15
nauwel	357	-111	-188	-154
navolg	-154	24	19	-145
nederl	-69	-111	-5	-66
neerge	-150	-163	102	-100
neersl	-96	86	-163	-145
negati	121	-108	-114	-119
negent	38	5	32	-130
netbeh	-130	86	-49	50
niette	69	-141	148	131
nieuwk	13	11	-49	9
nieuws	-142	-143	-120	105
noodhu	-117	-237	-150	-107
noodlo	-144	-169	74	-134
noodop	-211	-217	-166	-119
noodpo	42	174	-231	-170
noodvo	-157	53	-133	15
noodza	-225	70	10	-161
noorde	-120	-113	-152	43
noordk	37	-113	-182	-132
noorwe	-152	5	-154	-185
normer	-184	-208	-132	-136
notari	48	-78	1	-243
novemb	-169	-140	35	87
nulmet	30	151	-88	-217
object	91	7	57	-156
oefeni	-61	-24	136	77
oekraï	-136	-131	-200	16
offici	-4	15	47	-172
oldtim	-1	-72	-68	-97
ombuds	-88	198	-29	-105
omgevi	-109	-26	38	-20
omroep	50	28	30	-99
omschr	56	63	46	-64
omstan	-38	26	-73	-167
omwone	-59	118	-227	-29
omzett	-59	-147	36	61
onaang	-194	63	-41	67
onaanv	-133	-102	-125	-124
onafha	-246	179	41	-71
onbeke	296	-70	-106	-171
onbema	-114	76	-216	1
onderb	-64	-26	128	-49
onderd	-107	-140	108	-46
onderg	-84	119	117	50
onderh	93	67	-88	-176
onderl	-26	5	-218	-36
ondern	-8	-107	-1	-87
onders	-15	-166	-5	-313
ondert	-181	174	-129	-11
onderv	-14	-80	-79	-141
onderw	-72	-9	-11	-75
onderz	58	16	-74	-33
onduid	29	-175	-205	-153
ongebr	-144	-76	-142	-163
ongemo	-150	-169	112	-122
ongeva	51	-162	-177	-156
ongeve	29	-315	-318	-210
ongevr	-90	-238	-150	-141
ongewi	-150	71	-24	25
onhaal	-125	-166	149	-152
onjuis	184	-153	-154	-109
onmisb	-129	71	-134	-167
onontb	-130	134	-205	-155
ontbre	274	-158	94	-58
onthef	-101	-254	-274	-2
ontrad	-95	159	82	-161
ontrui	26	104	-137	-178
ontsla	-132	70	-135	-107
ontvan	-130	-28	-108	215
ontwer	13	-164	-72	163
ontwik	-149	57	-207	9
onverk	8	-37	147	-168
onvold	246	-262	-117	-132
onvoll	42	-156	-79	-96
onzeke	-202	-149	-117	-160
oordee	226	-245	-73	-175
oordel	63	-141	-169	-121
oorzak	-11	12	-116	-116
ooster	-99	-79	-84	-179
opbren	-82	116	-39	45
opdrac	-77	84	30	81
openba	-212	88	-17	53
openga	-113	40	57	58
openge	-189	60	-137	-166
openin	-131	-250	87	108
openst	-113	-45	77	204
operat	0	-191	60	172
opgebo	-162	-91	-87	92
opgeda	-143	-156	111	105
opgehe	-127	-114	-145	89
opgele	-38	-147	-134	-6
opgelo	54	-220	-165	-12
opgeno	-92	-162	160	156
opgero	-174	-4	-174	-133
opgest	-212	-197	-125	22
opgevo	-13	4	106	60
opkoms	53	-86	4	-144
oplegg	-136	-144	72	3
opleid	43	167	51	80
opleve	-130	-77	-69	11
opmerk	-52	-227	82	-85
oprich	-162	-101	-51	24
oproep	-174	-12	-27	-123
opscho	-115	-131	139	139
opspor	-10	-175	-145	47
opstel	16	115	43	-31
opvall	130	-120	-98	-56
opvang	143	-26	-19	59
opvare	24	-24	-140	-119
opvatt	-197	-189	-98	-200
opvolg	-171	-120	60	93
opvrag	21	-163	-105	68
opzich	176	-140	-31	-74
ordeni	-46	45	-148	49
organi	-22	31	-104	-64
oudere	-134	-111	-101	74
overbo	-182	-204	212	-151
overdr	-110	45	-52	-88
overee	-180	22	62	57
overga	-7	146	47	-64
overge	-75	-47	410	62
overha	-120	-111	-148	-105
overhe	-51	-150	72	-113
overig	-220	-187	-303	-224
overla	36	27	-42	-61
overle	58	105	66	163
overli	19	-199	-193	-231
overna	-126	-71	-35	64
overne	-94	-93	283	83
overpl	47	94	-228	-155
oversc	97	-114	-171	-186
overst	-180	-156	-49	60
overtr	22	143	-92	-34
overtu	45	-23	129	35
overwe	-19	253	-168	-14
overzi	-146	-114	-93	83
pakket	-115	-112	-177	-5
papier	-122	-49	133	-33
paragr	-127	42	224	53
parkee	-164	-153	-169	-152
parlem	-177	57	-168	-151
partic	40	103	-64	-23
partij	-59	-8	107	80
partne	-165	-236	-152	-6
paspoo	44	-152	-191	-152
passag	-26	98	-187	100
patiën	-27	-119	-272	-179
pedago	-15	-90	-118	-92
penite	-114	-103	-6	-173
pensio	-137	26	-7	45
percen	38	-121	135	23
period	-67	-70	70	-83
perman	-128	54	59	70
persbe	-151	-148	-181	-197
person	-52	-117	91	-93
persoo	-117	68	92	53
plaats	-28	104	-16	34
planbu	109	-39	2	-14
planni	2	-33	-342	-53
platfo	-80	-140	145	102
platte	107	36	-209	-109
pleido	-172	216	122	-173
pluimv	-82	93	37	-126
plusse	32	92	-82	-127
politi	27	60	-52	-11
poortj	68	52	-158	-177
positi	283	-264	-98	-207
posten	-167	-160	55	-33
prakti	53	-121	-100	-93
presen	-113	-81	-170	-176
presid	-101	-130	-113	-97
presta	-164	20	60	-168
preven	-137	99	80	77
prinsj	-98	-162	-189	237
privac	-132	-122	137	120
proble	67	-55	22	-161
proced	140	-171	-141	-66
procen	342	-152	-149	-126
procur	-48	-170	150	105
produc	-110	-155	-262	-123
proefp	-53	-98	38	66
profes	24	-110	-127	-127
profit	113	-172	-168	-129
progra	-82	128	50	16
projec	40	102	86	75
protoc	-149	-17	-49	57
provid	8	88	72	-164
provin	-99	-18	-95	-71
public	-168	70	45	-2
publie	-114	25	-202	-118
pvda-f	-131	-132	-80	-93
raadpl	-112	100	-43	-65
raadsl	59	40	-221	-154
raadza	-162	246	-189	-158
raming	-46	-89	-36	56
rappor	-15	59	-231	76
reacti	-207	-76	-285	-24
reagee	-87	-118	-136	75
reager	-100	-176	-135	-73
realis	-188	-164	-129	-87
rechtb	-53	-38	-70	1
rechte	29	-68	12	-199
rechts	-247	-101	-72	0
recidi	44	-104	-117	-114
reclas	-31	-55	72	-38
redact	80	-182	-116	-101
redeli	-113	-210	163	91
refere	50	37	-106	-3
regeer	-186	-197	178	39
regeld	37	-52	-152	-182
regelg	86	-151	127	-120
regeli	27	38	-12	52
regenb	-108	-14	-85	-119
regeri	-136	11	38	-96
region	-87	-100	-177	34
regiss	-105	13	64	-138
regist	69	159	18	67
reglem	-132	-154	169	-27
reguli	-51	38	-218	-162
reisko	-177	88	98	-227
reisti	5	77	-3	4
reizig	-57	-22	-201	-29
rekenh	-92	-148	-128	154
rekeni	61	-34	-125	-111
rekenk	24	67	-64	-164
rekent	95	-20	-80	-128
remigr	16	-104	-185	-157
repres	-183	-141	-162	-130
resear	-157	-107	91	63
reserv	42	202	20	-59
restau	-143	9	-220	-149
rester	-126	-120	-126	188
result	3	5	-231	60
richti	-139	-25	178	-154
richtl	-188	-71	81	-74
richts	-137	-135	-222	-167
rijbew	-145	138	-45	-227
rijksb	-113	60	83	100
rijksd	-26	-148	111	112
rijksg	-105	69	59	-152
rijksm	-162	-97	-105	-193
rijkso	-118	-157	-161	94
rijksv	-115	74	212	-9
rijksw	-149	66	0	91
risico	-32	-63	28	116
roemee	-49	20	81	120
rolsto	-137	-85	-156	-134
rooste	83	22	100	-190
rotter	-211	-148	105	-80
ruimha	-71	-64	70	-109
ruimte	-91	6	-154	32
rustti	93	-18	-127	-184
sameng	-129	-232	-142	-43
samenh	35	-193	-203	-163
samenl	-40	-26	-238	-196
samens	10	-69	-190	29
samenv	-146	13	-98	-21
samenw	142	14	37	-39
sancti	-71	56	-67	-191
saneri	-103	-199	-210	3
scanne	93	-86	-76	-97
scenar	-102	-143	-179	-74
schaar	-119	-184	-8	-134
schade	-44	91	161	-225
schaff	-98	109	-96	-6
schatt	71	-119	-62	-74
scheep	-200	-1	-155	-209
scherp	-205	117	-174	-155
schiet	-169	69	-178	-69
schijn	143	-200	68	49
schiph	-149	-143	-123	2
schipp	-59	-194	-162	-33
scholi	4	-90	-41	-89
school	32	-107	74	105
schoon	-176	54	-180	-140
schors	20	-54	-248	-22
schrap	-159	120	-4	-124
schrif	-14	90	-235	45
schrij	53	86	24	-87
schuld	-41	-232	-234	-206
schutt	0	-140	-132	-75
screen	35	11	-137	-136
second	107	70	-123	-104
secret	11	21	39	-86
sector	-177	-180	-61	4
seizoe	-116	-131	-102	-128
select	-41	95	102	140
septem	-168	-170	163	179
servic	-124	22	-99	63
sgp-fr	-83	-196	-136	-137
signal	-9	-16	-91	-40
signif	224	-158	-159	-83
sindsd	-111	-119	-179	-118
situat	-7	-176	-126	46
slaagk	129	-90	19	-113
slacht	24	88	-258	-40
slecht	-34	-35	-64	-209
slotbe	-134	151	-3	-109
sluiti	-196	-59	-89	-92
snelhe	-116	-9	83	-173
sociaa	-51	-147	-163	-96
softwa	70	-215	6	2
sommig	-100	-176	-174	-108
sp-fra	-131	3	-131	54
specia	95	-127	-209	-161
speelr	-47	8	49	-82
splits	-33	53	-33	-19
sportb	-124	-150	-193	-107
sportv	-161	-31	83	-150
spreek	118	-85	47	-223
spreid	-65	-140	-195	71
staatl	-135	89	-203	-114
staats	-166	-3	125	59
stagia	100	-21	-42	-65
stalki	-90	-122	-119	-141
stalli	-84	29	-147	-142
standa	-185	169	108	45
standh	39	-65	-134	-153
standp	-121	-58	30	6
starte	177	-87	-54	-235
staten	-16	-235	35	-76
statio	-71	-192	-224	93
statis	65	-139	-169	67
status	-8	-107	-213	-134
steekp	-96	7	52	-11
stelse	55	42	-25	61
stembu	-140	109	58	-269
stemlo	-102	-60	-131	-93
steunp	-49	34	38	-131
sticht	33	-54	12	-76
stikst	6	-136	-59	-137
stille	-78	-175	-168	9
stilst	34	67	-201	24
stimul	-153	61	41	-185
stopge	-98	-123	85	-112
storin	77	167	45	46
strafb	-129	-148	12	61
strafr	-69	-95	-107	47
strate	-108	-100	80	141
streef	-145	-53	-112	-60
streek	-151	75	-212	-213
strekk	-144	21	105	88
streng	17	49	83	41
stroom	3	25	-23	22
struct	-23	-4	-176	-64
studen	-20	-66	-86	14
studer	-80	-133	-133	-80
studie	8	33	104	40
studio	49	104	-111	-88
subsid	-13	116	4	-86
sugges	-164	336	231	-33
sympat	-105	27	147	27
system	-168	59	-20	-252
taakgr	-107	33	-124	-113
taakst	-169	51	-135	-161
taalle	-131	34	74	-139
taalni	-51	-7	-231	-121
taalsc	-131	86	-67	-9
tanzan	-141	-124	-88	31
tariev	-213	-133	-15	-45
tatoea	-69	21	-162	-170
taxate	-149	81	-214	-174
techni	8	-187	-145	27
tegeli	148	-18	-211	50
tegemo	-166	-5	92	94
tegeng	-128	44	-164	-107
tegeno	128	-183	-61	-217
tegenv	39	138	-208	-156
tekort	124	-73	-16	58
telefo	-81	-29	-117	-135
teleur	-177	-188	-226	-201
tellin	19	-149	35	-197
terech	83	116	-230	-119
termij	-186	60	-90	-8
terpst	-145	-195	-145	35
terugb	93	36	-238	-210
terugg	166	107	-157	-162
terugh	8	-168	-35	-79
terugk	163	-94	-70	-44
terugv	-92	66	-2	-17
tevred	233	-83	-276	-180
thuisb	-139	-165	-167	-86
thuisf	-87	131	-103	-139
thuist	-17	-54	-145	-119
thuisz	-203	99	-142	-191
tijdel	-243	-246	-27	53
tijdst	-98	-85	21	103
toedie	8	-111	-182	-188
toegan	-188	-80	-195	10
toegek	-7	-211	27	-30
toegel	-158	-161	3	-103
toegen	286	-143	-216	-90
toegep	19	-138	136	101
toeges	-56	-147	154	3
toegev	-110	-26	72	46
toegez	-88	-144	-219	-169
toekom	-29	-11	-151	-27
toelat	-3	11	-98	-155
toelic	-48	-135	24	-33
toenee	-24	-134	-133	-90
toenem	47	-181	-188	-144
toepas	-33	-24	-199	-170
toerei	67	-145	-25	36
toesla	-71	24	-3	68
toesta	-7	-176	-207	-171
toeste	-44	34	-159	-38
toestu	-49	-72	16	20
toetsi	-176	21	55	-147
toevoe	62	-245	79	-26
toezeg	-127	-194	-224	-265
toezen	-98	-171	52	63
toezic	13	45	121	-93
tolste	78	-186	-141	-115
topspo	47	19	-64	16
tracéw	-15	22	14	-158
traini	61	170	-33	-161
trajec	76	-117	72	-148
transp	11	-124	-131	-212
tuinbo	54	-152	-157	-158
tussen	47	32	-91	-5
tweeja	0	-1	67	-146
tweeli	-140	-170	-118	-140
tweema	46	-53	-79	-56
uitbet	110	105	-151	-131
uitbra	0	-85	-200	-165
uitbre	-196	-88	59	22
uitdru	-84	54	-161	24
uiteen	88	-181	21	-155
uitera	-117	-115	-175	135
uiterl	-70	19	56	312
uitgan	-100	-246	175	-46
uitgav	-109	-157	54	3
uitgeb	-32	-93	-222	28
uitgek	32	4	-147	-103
uitgel	-33	22	-254	-158
uitgep	-149	-206	-99	-105
uitger	39	-137	148	57
uitges	-213	5	30	-77
uitget	-139	100	184	76
uitgev	-41	12	-11	-116
uitgew	17	-206	-121	181
uitgez	-42	-64	-8	-29
uitgif	-1	46	107	67
uitker	101	-217	-73	-148
uitkom	-5	-41	-48	92
uitnod	-61	30	172	104
uitrei	3	-167	22	-34
uitslu	-151	-118	123	142
uitspr	93	-12	-224	-121
uitste	-4	-163	-176	55
uitsto	150	-58	-72	-73
uitvoe	-13	-19	67	29
uitwer	55	-179	168	185
uitwis	41	150	37	-110
uitzen	-158	18	-130	-213
uitzet	108	-91	-133	-135
uitzoe	-89	-150	118	144
uitzon	-194	-33	102	-145
unifor	-105	34	-29	43
univer	19	-32	81	-269
urgent	-134	61	70	-143
vaarbe	-148	-89	-62	-158
vaarse	-120	-126	-94	139
vaarti	-4	59	-10	12
vaartu	-110	54	-113	82
vacatu	22	-144	120	-53
vakant	5	-234	-264	148
vakbew	-125	-83	-117	-103
vakbon	-52	84	-61	-217
vaklee	100	-110	-154	-150
vangst	-4	69	-4	29
vanzel	-139	51	9	-155
varian	-124	-129	53	78
vastge	100	-22	49	62
vastle	-114	76	-71	117
vastst	101	66	-54	-170
veerli	-96	60	68	-116
veerti	22	-47	-49	-108
veilig	28	-65	16	-127
verand	-21	-7	-158	-140
verank	-130	177	-181	-138
verant	-98	-69	59	-108
verbet	-4	96	38	33
verbie	5	154	4	-141
verbin	-158	101	48	-220
verble	42	-158	-149	-164
verbli	44	-3	-189	-34
verbod	-151	2	148	11
verbon	-131	-93	-178	49
verbru	3	-101	-200	-139
verdac	-153	-41	-163	-79
verdee	-196	-144	24	-54
verdel	-163	45	32	37
verdie	-146	115	-13	-135
verdra	-194	92	91	-234
verdri	-28	77	-174	-152
verdub	110	54	-249	-35
verdui	-87	76	-165	148
verdwe	66	-140	-124	-115
verdwi	-45	-4	162	67
vereen	-221	208	-182	-249
vereis	-30	9	88	-82
vereni	-88	-42	0	15
vergel	48	-83	-80	-120
vergez	-39	-70	-123	7
vergis	-146	82	23	-157
vergoe	-168	113	-35	-144
vergro	109	-98	-187	-146
vergun	53	-9	-74	4
verheu	-144	-140	-250	-168
verhog	-175	268	122	-87
verhoo	46	-144	-21	31
verhou	38	-120	100	65
verhui	105	30	-87	-52
verhuu	10	-77	47	-61
verkee	-152	-164	-96	-98
verken	-82	-12	27	178
verker	56	-146	-168	-159
verkie	-139	53	-297	-89
verkla	17	-113	-149	-18
verkop	-111	48	-104	-136
verkor	-207	78	-100	89
verkri	104	-153	-122	-79
verlaa	-90	-2	-185	-26
verlag	-129	147	149	-163
verlan	-191	5	210	52
verlat	-143	-182	77	-149
verled	-6	-163	-130	-104
verlee	-26	-162	-49	78
verlen	-242	131	135	120
verlic	-154	37	-154	-192
verlie	57	-157	78	-154
verloo	-18	-160	-167	25
verlop	-12	-116	-157	14
verlor	70	-145	12	-74
vermel	-87	8	-18	-104
vermin	188	-130	-162	-129
vermoe	-76	-195	-168	-205
vermog	-21	74	-203	-24
vernie	52	-76	-11	-202
verond	169	-210	-180	64
veroor	-103	0	-142	-174
verord	-175	-56	-328	-66
veroud	94	-130	-129	-95
verple	-169	97	28	-168
verpli	-175	176	28	-61
verric	-101	-69	-192	-67
verrui	-95	41	-139	-113
versch	182	-269	-154	-54
versla	26	-146	138	50
versle	-3	-103	-130	80
versne	18	3	-127	-140
versni	113	-190	-215	-160
versob	-120	105	-189	-137
verspr	14	-121	-79	-13
versta	-155	-162	-71	-16
verste	-101	86	-267	-158
verstr	-122	95	-179	-175
vertal	-22	78	131	32
verteg	-156	-96	-30	-146
vertel	118	-217	-171	-124
vertra	43	-189	-225	-259
vertre	150	-91	-125	49
vertro	21	-158	-113	-253
verval	38	47	-75	108
vervan	-230	182	-145	67
vervoe	-53	23	-123	-259
vervol	-99	2	-343	31
vervro	-80	20	-2	-151
vervul	-131	-121	-94	-99
verwac	-196	-150	-96	41
verwer	-151	42	145	-145
verwez	98	-179	-183	-148
verwij	-71	0	-28	-173
verwor	-90	30	-43	-7
verzam	-82	-22	-271	79
verzek	-40	-120	-173	-24
verzen	-132	154	-177	101
verzet	-82	-92	-145	-71
verzoc	-94	-193	28	-168
verzoe	80	-201	-222	-123
verzor	-166	-54	-148	-173
verzwa	49	-168	-218	-178
vetera	-169	-20	4	-135
vijfen	-136	-110	122	-45
vijfja	69	-48	-94	-12
vijfti	-61	29	143	-58
vinger	-209	0	-232	-189
visser	28	-123	-162	86
vliegt	-81	-100	64	-109
vlucht	-63	-239	-203	-132
voedse	-133	-133	-189	-140
voertu	-102	160	90	-47
voldoe	-4	-62	-80	-161
volgen	-199	-121	36	159
volgor	-201	77	-69	-12
volksg	-71	-107	-158	-40
volksh	-93	30	33	17
volled	26	31	-303	-107
volsta	-144	-188	148	-239
voltoo	-65	-36	-28	50
volwaa	-91	-146	-136	25
volwas	-52	-163	36	-181
vooraf	90	20	-180	-133
vooral	-63	-262	189	54
voorbe	-69	-44	65	211
voorga	-203	-179	-24	-89
voorge	-185	-16	61	-53
voorha	-117	-138	38	99
voorhe	149	-106	-89	-84
voorja	-111	-25	58	281
voorke	-93	121	-38	-143
voorko	-57	-36	-57	-170
voorle	-121	39	-24	72
voorli	54	-15	-23	-2
voorlo	-68	-172	-76	-127
voorna	216	-192	-213	-139
voorne	-192	-313	30	201
voorop	64	37	-143	-132
voorra	-114	144	145	13
voorsc	-88	95	-108	39
voorsp	-2	91	49	-233
voorst	-153	92	181	17
voorta	-215	190	127	263
voortg	-113	-99	-170	248
voorti	-125	-161	-161	-40
voortv	63	-103	-114	-128
voortz	-163	31	37	-9
voorui	-113	-188	-89	-90
voorwa	-198	-26	67	74
voorwe	88	-52	-158	-131
voorzi	-108	-33	-50	105
vorder	-131	-120	-272	-3
vraags	-86	-140	-160	-17
vracht	34	82	-191	-93
vragen	-79	17	122	-70
vreemd	-97	-93	-4	-177
vrijge	48	-55	3	77
vrijhe	-117	-43	-8	-155
vrijko	-116	26	102	-173
vrijst	-129	-93	-155	-181
vrijwi	-19	-115	15	-53
vrouwe	-74	156	5	87
vuurwe	-127	-126	-127	-47
vvd-fr	-117	6	-103	-161
waarbo	-107	45	0	-19
waarde	169	-163	-210	-172
waardo	73	-84	26	-174
waarne	-15	5	79	-171
waaron	-116	-104	-158	-181
waarov	-153	-173	-88	-28
waarsc	-73	55	-167	-259
waarvo	5	-36	-38	66
wachtl	62	-51	-288	-14
wachtt	183	65	-193	-86
wadden	-143	-148	-253	59
wageni	-76	-143	133	24
warenw	-102	-34	-15	33
warmte	39	-119	30	-216
waterl	-33	-130	-24	-204
waters	-83	-119	-7	-57
websit	-17	-133	-106	-164
weerba	-99	-89	-177	15
weerge	-141	-159	-131	-34
wegbeh	23	97	-138	-54
weggew	-136	-82	-121	-83
wegver	-120	-100	-140	-149
weiger	-109	-9	-256	-168
wekeli	110	81	-28	20
welzij	-119	-2	69	-140
wensel	-222	196	-55	-118
wereld	-189	-194	-4	-56
werkda	-65	58	101	-154
werkdr	43	-114	-130	31
werkel	31	-36	-4	-110
werkge	122	-32	-106	-122
werkgr	-61	-116	-165	-31
werkin	-46	87	-19	30
werklo	-118	28	69	-33
werkne	131	-56	-94	-168
werkvl	-149	13	85	-79
werkwi	-122	-7	18	70
werkza	-79	-114	-146	126
werkzo	-44	13	54	-124
wester	-134	-149	-177	97
wetens	-103	23	-25	-4
wetgev	-144	-41	13	-278
wethou	-185	-74	-141	28
wetsvo	-130	-163	144	134
wetswi	35	-190	37	44
wettel	-102	100	-74	-78
wijkag	80	-46	-273	-170
wijkte	-21	72	-104	-149
wijkve	-163	86	-63	-137
wijzig	-93	-83	58	199
winkel	40	-73	-172	-54
winter	-142	-120	86	88
wissel	128	-117	-113	-103
woning	16	-26	-237	-69
woonpl	-115	-91	-161	-139
woonwa	-74	-128	-111	-151
woordv	-125	-159	-173	-161
zaterd	-34	91	-143	-63
zekerh	38	-126	-11	-40
zelfre	-162	-127	85	41
zelfst	-164	52	-120	-221
zestie	92	-92	97	60
zevent	-168	28	-94	-20
zichtb	139	-190	-214	170
zichze	61	-221	-31	-145
zieken	8	13	17	-176
ziekte	153	-125	-140	-95
ziensw	5	40	-212	-90
zij-in	-103	-161	-144	-133
zitten	-59	-118	69	-69
zittin	-101	54	139	-57
zoekja	51	-5	-156	-158
zomerm	-135	-148	-133	-92
zomerr	-115	-144	-55	281
zonneb	44	58	-174	-109
zoogdi	-128	-146	-179	-180
zorgau	-110	-74	-6	136
zorgel	59	-120	-222	-156
zorgin	-174	-151	-171	-119
zorgpl	-98	-126	-139	-206
zorgve	-133	31	60	36
zorgvu	119	-211	-226	-211
zwaard	-35	-72	-94	-102
zwange	128	-158	37	61
zwemva	-94	-105	-119	85
zwitse	-139	-104	-152	4
`,
  pair: `
# #	-160	-167	-209	25
# ,	-19	33	134	146
# .	-23	-148	-68	131
# :	-158	372	-370	55
# ;	-152	-242	132	235
# a	-114	-149	195	-168
# aan	-158	-31	123	118
# aanvragen	-47	-142	-41	-75
# af	-27	-170	46	64
# al	-198	-9	165	-225
# alle	-97	-181	-61	170
# april	-136	-150	72	107
# augustus	-67	-118	-120	-12
# basisscholen	-173	-120	-209	-188
# bedrijven	134	-137	-168	-166
# beschikbaar	-179	-175	118	149
# bevat	70	-3	148	29
# bewoners	-149	-114	-132	-140
# bezochte	166	-167	-102	-89
# bij	3	-199	11	-1
# bijna	-41	-123	-63	-96
# binnen	87	-144	42	51
# blijft	-156	72	113	154
# bracht	-99	-138	-81	-128
# bruggen	44	-162	-177	41
# cent	165	-191	-177	-110
# dagen	255	-216	-189	-7
# de	-180	-232	42	203
# december	-129	-74	-18	32
# deden	-183	-119	-127	-143
# deelnemers	-181	-178	-156	-157
# doe	-131	-96	-169	62
# door	67	-213	-48	5
# dossiers	-196	-122	-191	-51
# drie	-143	-131	-9	-93
# een	-76	-147	82	23
# eg	-77	-104	-115	-122
# en	45	-110	-20	86
# euro	-27	107	-38	-28
# extra	81	16	-60	55
# februari	-111	-239	-1	-71
# fractie	-124	106	-115	-126
# gebeurt	-92	105	108	-6
# geen	79	-177	34	-49
# geldt	-113	-166	-179	65
# gemeenten	60	-196	-136	-253
# gemiddeld	-101	-79	-55	-75
# gepland	-88	-96	100	186
# gereed	-37	-160	-32	141
# gesprekken	-147	-151	-113	-162
# gevallen	144	-113	-123	-83
# geïnformeerd	-182	-41	-182	-31
# haar	-97	-96	-101	-101
# heb	-54	-69	-233	-238
# hebben	-62	123	-43	-157
# hectare	-91	-157	50	-181
# heeft	-180	-122	-40	-60
# het	-198	-169	126	28
# in	-25	-216	57	168
# instellingen	-164	-147	-144	-107
# inwoners	-12	103	-204	-94
# is	72	-90	53	-281
# jaar	-198	183	-161	-167
# jaarlijks	-99	-228	25	-51
# januari	-201	-166	77	150
# jongeren	215	-136	-191	-193
# juli	-178	-11	149	200
# juni	-138	-188	40	-19
# kan	-69	-126	15	4
# keer	65	-132	14	-175
# kinderen	-169	-238	-185	-204
# klachten	-252	-209	-171	-207
# kunnen	-221	-110	-21	68
# kunt	-125	-154	2	-51
# laat	-171	11	-55	120
# leerlingen	-138	-11	-174	-118
# locaties	-63	-161	-176	-138
# maanden	57	-57	-57	-61
# maart	-145	-39	-102	-70
# medewerkers	43	-179	-133	-118
# mei	-149	-37	80	74
# meldingen	152	-116	-103	-109
# mensen	-156	-177	-235	-236
# met	72	-212	-6	-14
# meter	-173	-4	137	95
# miljard	-96	-180	-217	-203
# miljoen	-102	-96	-60	-70
# minuten	237	-175	-199	-39
# moeten	-8	10	-202	-164
# na	-50	-140	-139	134
# naar	102	121	13	21
# neemt	-92	-86	62	122
# niet	102	58	74	-71
# nog	6	-176	-101	-183
# november	-149	-32	-156	-79
# oktober	-177	-209	-16	124
# om	-18	-191	-171	-161
# onderzocht	-122	-73	-187	-163
# onderzochte	171	-124	-111	-68
# ontvangt	-49	-94	83	100
# op	-60	-79	-30	113
# open	-123	-215	23	208
# opnieuw	27	-129	-105	-6
# over	-204	-179	9	-21
# per	32	-11	52	-183
# personen	-299	-1	-96	-218
# plaatsen	83	-146	33	-198
# plussers	32	92	-82	-127
# procent	406	-115	-184	-122
# procentpunt	342	-152	-149	-126
# projecten	-117	-117	-198	-188
# publiceerde	-98	-110	-29	-75
# reacties	-74	-66	-156	43
# reeds	-166	-155	41	-130
# ruim	-102	-117	-165	-139
# schepen	-95	-119	-96	-116
# scholen	-212	-109	-177	-194
# september	-191	-168	56	82
# slechts	136	-150	-129	-123
# stonden	-178	-56	-79	-123
# studenten	-154	-89	-95	-97
# te	-124	-10	59	134
# tegen	-26	-34	-29	-113
# terug	-132	-194	6	113
# toe	-131	-106	13	150
# toegezegd	-58	-111	-79	-100
# tot	316	-242	-159	-140
# uit	19	-14	208	100
# uitvoeren	-87	-191	89	105
# uur	28	149	67	-53
# van	220	-156	92	-92
# verschijnt	-108	-63	36	225
# volgt	-74	-107	-178	197
# voor	57	-226	14	29
# voort	-66	128	-142	-150
# waren	-167	-79	-92	-196
# was	-151	-94	-206	-174
# weken	-29	-118	-72	-102
# werden	9	-115	-81	-164
# werknemers	68	-159	-51	-75
# woningen	-173	-101	-75	-110
# worden	-167	8	117	140
# wordt	-179	-273	9	329
# zaken	-118	-97	-100	-163
# zal	-91	-225	190	271
# zend	-41	-98	-111	-15
# zijn	-95	3	-13	-78
# zullen	-89	-85	-47	-165
# à	161	-142	-143	-114
, #	-82	-172	1	-7
, aan	19	85	86	71
, aangezien	-36	-86	95	-115
, acht	34	-6	99	-159
, al	155	-211	-64	35
, aldus	122	-10	-243	-227
, alleen	84	-127	46	-101
, als	-60	-72	62	189
, alsmede	-88	72	-131	-125
, b	-56	201	-177	-116
, beantwoord	-37	-84	-78	11
, behalve	-143	-203	202	37
, behoudens	-132	-140	-22	-144
, ben	-138	165	155	-123
, bepaalt	-154	-188	178	-185
, bespreek	-113	-163	178	186
, bestaat	-109	133	49	-133
, bezie	-47	91	80	202
, bij	101	-150	-223	-143
, blijft	56	80	-22	16
, c	-23	130	-142	-103
, cultuur	-81	-102	54	20
, dan	-386	-199	-331	256
, dat	-162	-57	184	144
, de	-185	47	-181	-123
, deel	-143	-176	-8	16
, die	-140	1	108	115
, doch	-154	-104	133	29
, doe	-136	62	-35	8
, doen	128	-158	57	-4
, doet	-143	-183	171	-89
, door	-170	154	127	-225
, doordat	117	-159	-125	-103
, dus	-144	31	-164	-133
, een	-145	337	60	-139
, en	-56	-79	322	87
, gaat	-232	7	49	-10
, gelet	-32	6	96	-18
, gemeenten	-70	26	-147	-82
, gemiddeld	-68	-133	-151	-151
, haar	-137	80	-55	-140
, hangt	-52	-143	-219	-77
, heb	-139	27	55	-145
, hebben	64	-86	46	-118
, heeft	169	89	-21	-91
, het	-57	34	-110	-8
, hetgeen	14	-24	23	70
, hoort	-89	-132	-176	138
, houdt	128	-209	-38	22
, in	24	-3	-258	-25
, ind	34	-76	89	-133
, is	134	150	43	-230
, kan	-27	-91	-215	-255
, komt	-134	-170	-40	79
, kon	241	-170	-152	-155
, krijgen	-145	-151	43	15
, krijgt	-139	-257	194	134
, kunnen	-166	-152	-159	-165
, laat	92	-58	-65	134
, ligt	87	43	-40	-51
, loopt	50	-105	-144	-79
, luidt	117	10	-147	-85
, maak	-95	-140	-103	141
, maar	206	-175	51	-71
, mede	-4	-183	6	-185
, met	-102	15	-13	128
, mijn	-34	-84	-81	-46
, minder	136	-162	-176	-182
, mits	-44	-72	-130	152
, moet	-158	112	111	-245
, na	52	-161	-200	91
, naar	-30	-134	31	101
, nadat	-94	-99	-141	73
, namelijk	-136	57	93	-188
, neem	-95	57	162	38
, neemt	-8	202	244	144
, niet	-34	65	-193	-180
, nog	-129	28	32	150
, nr	-76	-54	-57	-26
, nu	-47	-19	198	-50
, of	-158	-159	-191	-10
, om	-118	97	43	-53
, omdat	-29	-42	109	-273
, onder	-138	-210	-307	112
, ontvangt	-128	-135	-195	216
, ook	-130	-143	-133	-20
, op	-30	-165	-91	23
, openbaar	-55	-135	-148	27
, over	-72	-134	-100	6
, overweeg	-144	-134	-171	-130
, prof	-61	-94	-84	-76
, samen	-127	-171	98	-92
, scholen	-120	-116	-148	-111
, schrijft	-114	19	-209	-156
, sint	-146	-91	-158	-131
, spreekt	-106	199	194	-53
, staat	-203	23	87	-91
, te	-57	37	2	135
, tegen	298	-86	-154	-211
, ten	-85	32	159	94
, tenzij	-169	-69	62	-123
, terwijl	193	-147	-53	-195
, tot	45	-121	12	6
, treft	-136	-146	-127	-131
, uitgevoerd	-129	-91	-134	-141
, valt	34	-195	-172	-178
, van	88	-101	-11	-69
, veelal	119	-162	-99	-113
, vergezeld	-39	-70	-123	7
, vermoedelijk	85	-90	-102	-135
, viel	76	-152	-104	-76
, volg	-100	139	133	81
, voor	-69	-219	-2	131
, vooral	74	-95	-173	-130
, voorzien	-97	-105	89	41
, waar	-7	55	124	-75
, waaraan	-136	-110	95	-121
, waarbij	37	-199	-284	128
, waardoor	73	-84	26	-174
, waarin	-205	-77	-25	-225
, waarmee	-124	-156	152	113
, waarna	-125	-158	-133	132
, waarom	-79	-173	-210	-130
, waaronder	-116	-104	-158	-181
, waarop	-121	74	0	59
, waarover	-166	-176	-64	58
, waartoe	-118	103	39	-2
, waarvan	-90	-59	59	89
, waarvoor	-18	-1	-35	116
, wacht	-78	-112	-158	-12
, wanneer	-98	-182	-110	70
, want	-149	17	33	-201
, wat	55	-224	22	78
, weet	43	-136	-172	-108
, welzijn	-58	-81	-151	-16
, wil	-116	94	234	48
, worden	-42	-177	37	199
, wordt	-5	-76	-116	212
, zal	-194	-40	-158	53
, zegt	-125	-114	-161	-135
, zend	-98	-91	-139	180
, zie	-120	-212	12	-158
, zij	54	-181	274	-95
, zijn	-5	-267	55	-290
, zo	340	-131	-367	-72
, zoals	-2	218	127	33
, zodat	-147	-58	277	115
, zodra	-84	-92	-85	201
, zonder	91	-239	-82	-77
, zou	-84	185	162	-189
, zouden	-94	54	-103	-146
, zullen	-67	79	113	218
. #	-66	-137	-104	-128
. ,	-80	-65	-196	-137
. aan	-89	-142	-163	-121
. bracht	-87	-104	-120	-85
. dr	-99	-111	-104	-77
. h	-43	-52	-45	-114
. heb	-45	-69	-137	-26
. heeft	48	-107	-137	-73
. is	-85	-106	94	-161
. m	-118	-118	-142	-99
. nl	-116	47	115	88
. ontving	-94	-36	-96	-96
. publiceerde	-149	-89	-125	-44
. s	-87	-202	-122	31
. stel	-128	190	-149	-169
. van	-54	-174	-183	-161
. vroeg	-45	-57	-67	-53
. wordt	-63	93	63	-21
: #	100	-166	-252	-192
: alleen	-117	85	185	-73
: bij	119	-137	-165	-48
: daar	84	-134	89	37
: de	85	23	40	54
: die	38	90	8	-158
: directie	-128	-187	-177	-102
: dit	-55	-98	169	26
: een	13	-68	67	-154
: geef	-116	207	49	-6
: geen	-115	-172	176	88
: het	-187	31	232	-55
: ik	-46	-150	-22	138
: in	111	-258	222	100
: meet	-93	132	-127	-138
: met	106	-134	45	72
: minister	-115	-169	-188	-161
: op	110	-132	-147	-66
: rvo	-106	-217	187	146
: sinds	-187	20	307	-250
: staatssecretaris	-78	-126	-251	-98
: van	197	-150	-157	-105
: wie	14	39	-51	-167
: wij	-164	-167	-151	-142
: zij	127	-208	101	-19
; bij	77	-7	95	-131
; daarna	-86	-127	175	164
; daarover	-84	-164	-173	60
; dat	16	92	125	-92
; de	-202	-20	293	246
; dit	-91	11	152	106
; een	-181	-159	221	-121
; het	-120	-155	44	85
; ik	-126	-130	117	158
; in	4	-12	184	-214
; met	-93	-188	76	13
; na	129	-197	-160	-142
; naar	-113	-118	95	-18
; op	-141	-106	40	27
; over	79	-183	-129	-57
; sinds	-81	115	-61	-141
; u	-19	-83	-62	-58
; van	-108	-122	69	139
; vanaf	-125	-119	37	93
; voor	-159	-113	85	46
; waar	-4	-107	138	89
; zij	-185	-40	47	40
a #	-187	-77	-227	-7
a .	-106	12	-66	82
a en	-84	-165	18	95
aan #	-201	-20	-181	-183
aan ,	55	-14	10	-1
aan .	30	-81	87	-13
aan :	-147	-347	-318	-156
aan ;	-6	0	116	-158
aan a	-32	142	-151	-61
aan alle	-16	55	-235	-213
aan beide	-122	22	40	72
aan bij	-144	55	-57	-7
aan bod	-170	-142	76	33
aan boord	129	-207	-26	-178
aan dat	184	-9	-164	-305
aan de	-90	31	19	32
aan deze	10	-71	100	-79
aan die	-25	84	-53	-243
aan dit	-103	-87	106	-196
aan een	-50	32	-50	160
aan en	84	54	107	96
aan gegevens	178	-115	-103	-127
aan gemeenten	-202	20	166	-201
aan het	-6	94	22	-74
aan hun	33	36	-18	-85
aan in	-169	88	36	179
aan kinderen	-162	79	31	58
aan kleine	71	34	112	-108
aan mij	-235	-63	-9	-7
aan mijn	-48	36	-26	289
aan om	-179	95	-186	-211
aan op	4	19	-145	-131
aan tafel	62	-99	69	-119
aan te	-99	180	-153	-11
aan toe	0	-239	139	-208
aan uw	-114	15	187	16
aan van	69	-76	-135	-180
aan wat	-118	-6	19	-175
aan wie	11	66	84	-147
aan zijn	-11	-214	-229	28
aan één	85	-50	24	13
aanbeveling #	-152	141	45	-6
aanbeveling ,	-87	327	299	31
aanbeveling .	-107	43	-121	-192
aanbeveling :	-193	289	-251	-40
aanbeveling b	-114	66	174	44
aanbeveling is	-120	-183	-16	-200
aanbeveling neem	-35	-293	166	173
aanbeveling om	-143	368	290	-157
aanbeveling over	-63	115	110	101
aanbeveling van	-123	140	-158	-94
aanbevelingen #	-87	-200	173	125
aanbevelingen ,	-189	-192	-166	-216
aanbevelingen .	-207	-254	-294	-198
aanbevelingen :	-208	-237	-225	-145
aanbevelingen in	-122	-137	-143	-140
aanbevelingen is	-106	-137	-207	-207
aanbevelingen neem	-54	-192	116	35
aanbevelingen over	-117	179	87	-160
aanbevelingen tot	-92	-145	-192	-139
aanbevelingen uit	-112	-151	-112	-102
aanbevelingen van	-112	-189	-170	-171
aanbevolen wordt	-125	187	-181	-188
aanbieden .	53	34	69	-138
aandacht aan	-69	-28	-137	57
aandacht brengen	-36	-208	127	145
aandacht voor	-130	160	-273	-232
aandeel met	136	-97	-111	-89
aangeboden .	32	6	-91	50
aangehouden .	78	17	-150	-118
aangekondigd .	73	-77	-75	-76
aangekondigd dat	-146	-108	-103	-154
aangekondigd de	-73	-92	-93	-59
aangekondigd hun	-73	-69	-122	-131
aangekondigd in	-98	-150	-123	-140
aangenomen ,	60	59	-13	-208
aangepast .	-207	25	-45	60
aangetoond .	230	-116	-183	-115
aangetroffen .	198	-82	-183	-98
aangevuld .	-82	-111	131	92
aangewezen .	-49	156	64	-179
aanhangig is	-99	-177	-27	-108
aanleiding .	-92	-233	30	-163
aanleiding geven	-79	-108	-124	118
aanleiding van	-90	-140	-209	68
aanleiding was	-146	-142	-166	-158
aanmerking .	-182	-151	56	57
aanpak van	-60	-55	-146	-63
aanpassing van	-173	-17	74	-32
aanscherpen .	-82	-66	119	2
aanscherping van	-110	-115	-141	-7
aantal aanvragen	97	-20	61	-119
aantal bedrijven	-9	64	-140	-107
aantal controles	-5	-50	-124	-72
aantal gemeenten	-103	-116	-85	-4
aantal gemelde	135	-125	-94	-38
aantal klachten	135	-135	-149	-55
aantal mensen	-93	-143	-181	-175
aantal nachtdiensten	-165	-61	-136	-81
aantal onderwerpen	-59	-109	-123	-170
aantal uren	-11	120	-208	9
aantal verzoeken	134	-57	-118	-124
aantonen .	225	-98	-142	-56
aantoonbare invloed	124	-97	-108	-84
aanvraag .	50	-37	-167	-147
aanvraag in	-34	27	-183	51
aanvraag te	139	62	-168	-130
aanvraag wordt	-154	-150	-154	-140
aanvragen ,	-194	-22	84	-141
aanvragen .	-168	-47	-195	-148
aanvragen van	-123	26	-152	-92
aanvragen wordt	118	-144	-136	-162
aanvragers .	-63	66	25	-90
aanwijzingen dat	199	-171	-195	-85
aanzien van	29	87	161	-163
acht .	-66	-146	161	-173
acht aanbevelingen	-189	-196	-176	-140
acht de	77	125	-198	-150
acht een	-62	54	-38	77
acht het	-164	99	93	-113
acht hij	-148	167	-142	-157
acht ik	-161	-383	178	-174
acht jaar	66	-31	5	52
acht weken	-122	148	-249	4
achten wij	-216	-181	45	-152
achter de	-87	38	-105	75
achterstallig onderhoud	132	25	29	-99
achterstand in	-76	58	-106	-149
achterwege kan	-51	-117	125	-137
achttien maanden	47	-92	-143	-162
ad #	-166	-269	-72	-263
ad aanbeveling	-84	247	190	56
adr heeft	-174	-86	-116	-85
advies ,	-132	26	-225	-80
advies .	-154	-33	-107	-21
advies dat	-110	-181	-147	-167
advies de	-34	147	131	-67
advies een	-142	-167	-156	-101
advies het	-103	145	-174	-158
advies in	-143	-244	12	67
advies inzake	-33	-107	-84	-133
advies is	-214	196	61	-57
advies niet	50	-163	104	-170
advies om	-174	269	182	-115
advies over	-159	52	-169	79
advies te	-91	-129	-176	-60
advies uit	-108	-200	-175	-1
advies uitgebracht	-55	-115	-104	-133
advies van	5	-63	79	-67
adviescollege toetsing	-97	52	-98	-87
adviescommissie voor	-108	-154	-138	-125
adviesraad internationale	-77	-104	-93	-76
adviesraad migratie	-101	58	-100	-133
adviezen .	-163	-223	-168	-170
adviezen van	-147	-151	-133	75
adviseerde in	-76	124	-105	-127
adviseert de	-182	249	-249	-188
adviseert een	-154	180	-78	-93
adviseert het	-114	185	-120	-75
adviseert in	-95	120	-150	-116
adviseert voorts	-94	151	-58	-88
adviseren de	-126	152	-165	-134
adviseren over	-72	-218	-263	-115
adviseren u	-38	87	-157	-201
advisering van	-112	-14	-83	85
af ,	48	-274	32	-164
af .	-4	72	68	-152
af :	-119	123	188	104
af ;	87	17	-197	-67
af aan	-166	-150	-131	64
af met	-114	38	-255	-241
af te	-19	178	-22	-170
af van	124	-192	-79	-68
afdeling advisering	-112	-14	-83	85
afgedaan .	-184	-137	-170	-62
afgehandeld .	79	-126	-109	-104
afgelopen jaren	-139	-132	-175	-157
afgenomen ,	-59	66	-109	-97
afgenomen .	178	-166	-188	-117
afgerond ,	-122	-70	50	77
afgerond .	-78	-1	-62	-62
afgesproken dat	-189	-119	172	-10
afgestemd met	-121	-126	-182	-185
afgewezen .	-186	-165	-57	-121
afgezien ,	-142	-87	121	-126
afhankelijk van	-193	9	-7	-31
afloop van	-44	91	80	-16
afneemt .	-135	-190	-141	-144
afschaffen .	-119	164	-133	-77
afschaffing van	-81	-137	-27	-73
afschrift van	-62	79	-94	-166
afspraken gemaakt	-166	-133	45	61
afspraken met	80	-205	173	-47
afspraken over	9	-60	-163	56
afspraken te	-139	159	-19	-156
afstand .	-86	-155	-167	86
afstemmen .	-93	-112	-132	-176
afwachting daarvan	-116	47	-135	-80
afzonderlijke brief	-50	-105	-192	211
agenda van	-115	-110	0	185
agentschap nl	-70	-113	143	-50
aiv is	-26	-213	-136	-79
akkoord ,	-151	-197	158	93
akkoord .	-140	-251	91	-213
akkoord te	-83	205	-234	-193
al #	-85	-111	126	-149
al ,	-116	-192	239	-267
al .	-236	-44	200	-261
al :	-106	-96	177	-172
al bij	-107	27	70	-103
al een	-260	-242	97	-232
al eens	-176	46	13	-140
al in	88	-57	86	-276
al is	10	-150	127	54
al jaren	-112	-160	-287	-148
al langer	-150	-148	-2	63
al op	-100	-181	-20	-134
al sinds	32	-192	102	-172
al uit	69	-176	-14	48
al voor	-2	-119	69	94
al vóór	33	-92	81	-137
aldus de	129	-2	-233	-220
algeheel verbod	-106	-143	-135	-108
algemeen overleg	-85	-105	-219	-152
algemene rekenkamer	-169	-91	-145	-65
algemene wet	-73	-9	81	-142
alle #	-131	59	27	54
alle drie	53	18	150	-104
alle gemeenten	60	103	-130	-119
alle scholen	-96	80	84	29
alle vier	-161	3	103	-143
alleen bij	-75	-151	60	-116
alleen nog	-194	-59	34	-157
alleen voor	22	79	95	11
als afgedaan	-85	-105	-160	-119
als bij	125	-171	72	-126
als bijlage	-146	-21	-225	-148
als de	-84	-335	-14	40
als een	101	-143	-98	-202
als er	-5	-148	-127	-122
als geheel	5	-83	-78	153
als het	-136	-93	-75	70
als onafhankelijk	-114	-156	-101	-143
als uitgevoerd	-74	-62	101	-177
als volgt	-205	-151	-244	-335
als zelfstandige	34	-32	114	-50
altijd aan	9	-119	-10	-114
altijd een	-15	-132	-98	-136
ambtgenoot van	-84	-117	-141	89
ambtsopvolger .	-60	-161	-71	191
ambtsvoorganger heeft	-136	-110	-196	-158
ambtsvoorganger in	-102	74	-26	-130
andere .	127	-155	-159	-129
andere landen	52	-148	-177	-167
andere lidstaten	-103	-81	98	-105
anderen .	39	-108	-78	-120
anderhalf jaar	-87	-196	-106	-108
anderhalf uur	109	34	-189	-117
anders .	-184	-217	82	-178
anders dan	76	-163	-213	129
anders ligt	-139	-3	-175	-278
antwoord .	-82	-130	-191	-193
antwoord op	-136	-178	-219	-7
antwoorden op	-67	55	-67	-103
april #	-166	-83	34	53
april .	-96	-110	-51	-110
april een	-91	-168	-10	80
april is	-129	-121	67	-195
april jl	-113	-53	-153	-97
arbeid in	-122	-111	67	-99
arbeidsinspectie heeft	-125	-106	134	74
artikel #	-155	-93	36	-223
arts en	80	-164	-166	-171
asiel en	-94	-115	-99	-113
asielzoekers op	99	-94	-122	-97
au pairs	108	-69	26	61
auditdienst rijk	-12	-153	25	5
augustus #	-198	-124	-98	68
autoriteit persoonsgegevens	-122	-23	104	81
b #	-127	-108	-145	-104
b .	-103	15	-41	-170
banken ,	-93	-156	64	52
banken en	-140	-109	-82	-143
basis van	45	129	-183	-201
basis- en	8	13	75	-75
basisregistratie personen	-85	-90	-50	-90
batterijen te	-129	61	-134	-92
beantwoord ik	-41	-83	-107	67
beantwoorden .	-81	-74	-112	-12
beantwoordt .	89	-97	-64	64
bebouwde kom	-72	25	-139	-97
bediening op	-149	-180	-153	-144
bediening van	-48	69	-85	-124
bedrag dat	-107	-118	34	41
bedrag per	-118	98	-129	-141
bedrag van	-160	-70	6	90
bedragen tot	-138	35	149	101
bedrijven ,	107	76	68	-111
bedrijven .	109	-16	-245	33
bedrijven die	5	-159	-166	-110
bedrijven hun	86	57	-134	-176
bedrijven in	106	-21	-190	-157
bedrijven met	116	-74	-125	-114
bedrijven na	18	21	97	-111
bedrijven zonder	-33	-165	-88	-56
bedroegen gemiddeld	-17	-62	-133	-55
beeld .	125	-186	-217	-194
beeld brengen	-75	-156	167	143
beeld en	-78	-57	-123	-114
beeld kunnen	-112	-134	-82	-119
beeld van	-9	-185	-206	-187
begeleiden .	-92	28	-129	-129
begeleiding .	37	-137	-146	-91
begeleiding bij	28	63	-141	-79
begeleiding in	161	-114	-154	-150
begeleiding op	-153	-5	-23	84
begeleiding van	-84	-157	-158	-113
begin #	-163	-127	14	204
begin van	-165	73	57	73
begin volgend	-95	-146	-148	82
beginnen .	-65	-77	-45	-218
beginnen in	-98	-137	131	167
beginnen met	-81	-153	-6	193
begint ,	93	-93	-109	-140
begint .	-129	99	-163	-196
begint in	-140	-103	74	188
begonnen ,	-25	34	1	-4
begonnen .	-61	-257	-65	-17
begrijp dat	-154	-159	-144	-136
begrijp de	-108	-75	-127	-161
begrip voor	-156	-131	-177	-155
begroting .	-148	-159	-221	-60
begroting geen	-161	-2	189	-189
begroting van	-66	-116	-31	-197
begroting voor	-90	-11	51	111
begrotingsbehandeling is	-61	-178	-86	-132
behandeld .	-38	4	-126	-155
behandelen .	-39	-129	85	78
behandeling .	-110	-141	-155	93
behandeling in	-139	-120	-158	-144
behandeling van	39	-165	-189	-27
beheer van	-48	104	-174	-167
behoefte .	-203	19	160	-130
behoort te	-126	129	32	-159
behoren .	46	-133	-144	-112
behouden .	115	-142	-199	-136
beide groepen	88	-108	-163	-145
beide kamers	-127	2	-293	173
beide voorstellen	-83	-165	141	-121
bekeken .	-190	-172	-256	-128
bekend .	17	-74	-43	-68
bekend is	-168	52	106	-58
bekend zijn	-128	-159	97	55
bekijk ik	-63	-149	-69	190
bekort .	173	-8	-190	-97
bekostigen .	-116	99	-157	-164
belang dat	-94	67	-214	-164
belang van	-114	-120	-124	-101
belangstelling .	-167	-102	-109	40
belangstelling heb	-102	-102	-132	-79
belasting van	75	-2	-221	-11
belastingdienst .	-151	152	-222	-203
belastingplan #	-122	-211	207	163
beleid .	-15	-20	-35	-161
beleidsdoorlichting van	-38	-106	-201	-102
beleidsevaluatie iob	-78	-130	-78	-149
beleidsreactie .	-52	47	-71	-99
beleidsreactie ;	-51	62	-61	-66
belgische marine	-143	-141	-148	16
bellen .	-129	74	-174	-67
ben de	-109	-113	-248	-273
ben het	-103	-86	113	74
ben ik	-177	3	172	-90
ben niet	-107	-122	122	-181
ben verheugd	-151	-70	-165	-122
ben voornemens	-25	-103	114	225
benaderen .	-83	-111	-105	28
benadrukken dat	-65	-106	-127	-85
benodigde wijziging	-61	-150	-67	28
bent u	-14	-94	-11	-217
benut .	83	67	84	-26
benutten .	-161	-177	79	19
beoogd .	133	-67	-44	-35
beoogde datum	-86	-78	-125	184
beoordeeld .	-75	-105	-138	-132
beoordeeld of	-116	-164	-117	-19
beoordelen .	100	5	112	122
beoordeling van	17	-145	-121	-194
bepaald .	-27	-137	-171	-19
bepalen .	-64	136	-140	-114
bepalen of	-142	1	-6	113
beperk de	-170	193	-140	-92
beperken .	68	-143	-162	37
beperken tot	-218	253	-125	-70
beperking .	-142	81	-172	-169
beperkt .	-199	104	-164	-180
bepleit ,	-156	152	87	66
bepleit .	-114	122	99	-120
bepleit de	-161	103	-199	-162
bepleit een	-123	185	-186	-108
bepleit zij	-96	162	-112	-145
beproefd .	-137	-111	162	90
bereid ,	-77	2	-81	-85
bereid .	-110	-105	133	-117
bereid ben	-38	-70	-127	-171
bereid de	-74	-1	26	120
bereidt een	-48	-122	21	154
bereikbaar is	-133	119	-32	8
bereikbaarheid van	64	-121	-200	-117
bereiken .	-101	-210	-170	-28
bereikt ,	107	-137	-165	58
bereikt .	103	90	64	-57
berekenen .	-151	115	-128	-118
bericht .	-92	-142	-212	-69
bericht ik	-89	-106	-290	69
berichten .	-58	-29	-28	120
berichten over	-83	-129	-118	-130
beroep doen	-158	-109	-170	110
beroep op	-21	-26	-161	-114
beroepsonderwijs .	-92	59	-160	-145
berust bij	-147	-138	-163	-100
berust op	-160	-134	-115	-142
bescherming persoonsgegevens	-123	-128	136	29
bescherming van	-155	-98	-169	-96
beschikbaar .	-211	-50	-8	103
beschikbaar is	-219	-32	-22	20
beschikbaar komt	-156	-166	59	57
beschikbaar te	-134	122	-169	-172
beschikbaar zijn	-102	-133	-171	61
beschikbaarheid van	27	-139	-128	-160
beschikken .	70	16	-7	-194
beschikt .	-77	-69	51	-85
beschikt over	-241	-144	26	-227
beschouw de	-102	-61	-181	-130
beschouw ik	-91	-43	-121	-122
beschreven .	-82	3	-67	29
beslaat de	-132	-130	-185	-188
beslagvrije voet	-15	59	16	-109
beslis ik	-90	-121	172	128
beslissen .	-146	-17	132	143
beslissing aan	-85	-103	-97	-84
beslist .	126	67	45	-22
beslist een	-155	-125	-63	201
beslistermijn van	-96	150	-174	-126
besloten .	-134	76	85	-208
besluit .	-1	2	134	74
besluit bouwwerken	-122	-15	178	146
besluit hierover	-73	-56	-148	155
besluit met	-171	-102	-167	-138
besluit over	-84	-189	-54	162
besluit u	-54	-110	-96	-129
besluit van	-100	-191	77	-139
besluiten .	-95	-129	96	-97
bespreek ik	-95	66	158	279
bespreken .	-125	85	-147	-119
besproken .	-121	-127	-226	-161
bestaan .	-156	89	-11	-190
bestaat ,	-72	-91	186	138
bestaat .	129	-190	25	-197
bestaat al	-106	-178	48	34
bestaat geen	-134	66	-207	-153
bestaat sinds	-211	-52	-68	-214
bestaat zo'n	-142	-121	-25	-135
besteden .	-165	23	-170	76
besteding van	-134	-84	-30	-24
bestek van	-162	-142	-116	-60
bestudeerd en	-140	-46	-89	-52
bestuurlijk overleg	-53	-15	-58	40
bestuurlijke reactie	-108	-146	-169	-150
betaald .	-15	-135	-190	-171
betaald werk	61	37	-128	-82
betaalt de	-131	-165	-136	-158
betalen .	-194	25	13	-59
betekent .	-62	-116	20	147
beter dan	112	-176	-143	-89
beter te	-156	-22	-109	88
betreft ,	-90	75	117	77
betreft :	-79	-224	53	-19
betreft de	-81	78	68	-193
betreft een	-150	214	-245	-167
betrek ik	-106	-201	41	224
betrekken .	-126	3	-189	-49
betrekken bij	-67	2	-51	171
betreur dat	-138	-90	-161	-139
betrokken .	-13	-3	14	-15
betrokken bij	-192	-148	43	206
betrokken gemeenten	-114	-51	131	77
bevat de	36	-6	-5	28
bevat geen	-79	52	28	-88
bevat het	-180	50	-183	-99
beveelt aan	-176	199	-226	-159
beveelt de	-131	225	-219	-203
beveelt een	-128	191	-170	-162
beveelt mij	-71	112	-140	-138
beveelt zij	-125	130	-125	-123
bevelen aan	-224	136	-173	-102
bevinding :	217	-201	-161	-154
bevindingen van	35	-150	58	104
bevoegdheid om	8	-153	-27	7
bevoegdheid van	-136	68	56	-173
bevorderen .	-121	-154	-138	79
bevorderen dat	-123	-125	-114	27
bewaartermijn van	8	-44	-71	92
bewoners .	-188	-113	-97	-81
bewoners van	-121	-171	-120	49
bezetting van	-93	72	125	-104
bezie ik	-86	34	-23	264
bezien ,	-95	-108	25	51
bezien .	-129	-268	71	134
bezien hoe	-36	-88	63	86
bezien of	-45	46	80	123
bezocht ,	-130	-109	-104	-75
bezocht .	-128	-106	-98	-141
bezoek aan	-159	-142	-158	-68
bezoeken .	-124	29	-187	-133
bezoeken aan	21	-171	-4	-152
bezwaar .	-105	125	46	-177
bezwaar maken	-141	-173	64	-188
bezwaren van	-120	150	198	-17
bibliotheek op	-49	-126	44	-167
bied ik	-75	-135	-216	-233
bieden ,	-157	125	54	-88
bieden .	-56	69	-235	3
bij #	110	-65	-13	-173
bij .	-77	-208	-86	53
bij aan	-158	-104	-138	-133
bij aanvang	66	52	95	59
bij alle	5	-2	7	90
bij bedrijven	42	-67	-51	-65
bij beide	-107	-82	-127	67
bij bijna	130	-126	-90	-84
bij brief	-91	-150	-213	-155
bij de	-107	18	159	161
bij deze	-115	-161	-237	-130
bij dezen	-93	-102	-111	-165
bij die	-121	-160	67	-8
bij een	16	-137	-12	-62
bij elk	-121	-142	-32	66
bij elke	-169	46	43	65
bij gastouders	127	123	-167	-103
bij gebrek	171	-138	-127	-106
bij gemeenten	20	68	-159	-22
bij gezinnen	112	-102	83	-59
bij haar	-135	-127	-93	76
bij het	-48	134	122	-62
bij huis	-138	-114	-140	59
bij hun	-153	5	4	-122
bij mensen	105	-135	-70	-126
bij mijn	-136	62	89	-18
bij motie	-89	-187	36	-206
bij nieuwe	-147	58	3	-145
bij rampen	-111	-45	-102	-154
bij te	-115	118	-97	-121
bij twee	88	-148	-109	-130
bij uw	-85	-160	68	125
bij vijfjarigen	90	-24	-17	-6
bij wie	148	-60	-176	-75
bij wijze	-126	60	194	33
bij zes	132	-165	-158	52
bij één	-116	107	-121	-168
bijdrage aan	-148	-169	-213	5
bijdrage van	-33	-28	81	121
bijdrage voor	-108	60	28	67
bijdragen .	-135	64	-147	-140
bijdragen aan	35	-166	-124	-181
bijgaand treft	-131	-115	-98	-183
bijgaande brief	-94	86	-101	-119
bijgaande kamerbrief	-63	91	-51	-48
bijgedragen .	129	-111	-79	-61
bijgedragen aan	168	-106	-135	-113
bijgevoegde brief	-76	65	-87	-136
bijgevoegde reactie	-40	87	-49	-69
bijlage #	-119	26	-229	-198
bijlage .	-150	-196	-159	-150
bijlage aan	-176	-100	-100	-172
bijlage bij	-99	-148	9	-64
bijlage is	-110	-75	-124	-93
bijna #	-111	-110	-106	-117
bijna alle	70	-151	-132	-117
bijna de	56	-99	-3	-157
bijna een	101	-145	-183	-113
bijstaat .	-134	2	-155	141
bijzondere voorwaarden	41	-43	-93	-73
binnen #	31	165	-83	-206
binnen acht	-64	106	-124	-123
binnen artikel	-75	-142	-48	-144
binnen de	18	52	-68	4
binnen drie	114	-66	-125	119
binnen een	-76	57	-161	-61
binnen het	6	-163	102	-33
binnen twee	-146	22	42	-82
binnen vier	-91	66	39	56
binnen vijf	-39	-28	61	-73
binnen zes	-44	-15	-183	90
binnenlandse zaken	-48	34	41	143
bleef .	83	-54	-123	-43
bleek de	118	-165	-61	-66
bleven .	-2	-90	-90	-83
blijf ik	-141	-200	53	73
blijft .	140	-8	-146	-195
blijft aan	-123	-137	-190	-178
blijft een	-133	-133	-38	-148
blijft het	-131	32	138	54
blijken dat	-262	-69	-159	185
blijkens de	95	-80	-107	-142
blijkt dat	301	-153	-203	-123
blijkt uit	69	-66	-93	-89
blijven ,	137	152	-111	-87
blijven .	-231	-59	-28	-10
blijven ;	-111	-20	65	76
blijven dan	88	65	-104	-108
bonaire ,	-146	-91	-158	-131
bood de	-101	-110	-149	-104
bouwen .	-138	-153	-64	-11
bouwwerken leefomgeving	-122	-15	178	146
boven de	-29	-27	-203	20
boven het	128	-159	-155	-146
bovendien een	-192	70	77	-138
bracht de	-162	-168	-122	-140
branche .	-132	-157	206	11
brand in	-126	-135	-149	-98
breid de	-122	153	-163	-128
breid het	-143	173	33	-151
breiden tot	-132	73	4	-145
breng de	-114	229	-67	-58
breng het	-143	157	-207	-167
breng ik	-73	-47	75	172
brengen ,	-92	224	137	9
brengen .	-212	-103	-41	31
brengen bij	-67	171	12	-131
brengen en	-82	25	27	-128
brengen tot	-205	15	-149	89
brengt de	-125	-148	-147	-167
brief ,	-49	107	-81	-84
brief .	-117	-203	-312	-98
brief aan	-87	21	-232	68
brief bevat	-104	-144	-191	-123
brief bied	-56	-60	-145	-128
brief doe	-58	-147	-172	-168
brief ga	-99	-76	-104	-149
brief geef	-34	-116	-176	-108
brief gevoegd	-122	-111	-112	-37
brief heb	-54	-160	-173	-144
brief informeer	-39	-47	-84	-177
brief is	-155	-143	-194	-144
brief moet	-32	-136	-139	33
brief neemt	-135	-168	158	0
brief op	-101	-109	46	83
brief over	-83	-158	-134	132
brief reageer	-52	-69	-86	-114
brief schrijft	-122	-147	66	-135
brief strekt	-99	-174	-131	-122
brief te	-39	68	-171	91
brief uiterlijk	-39	198	-156	-167
brief van	-125	-45	-38	-314
brief vat	-37	-86	-98	-106
brief voldoe	-91	-105	-152	-166
brief wordt	-132	-148	-166	91
bruggen ,	-33	-3	-168	128
budget .	-112	25	51	-147
budget te	-131	130	81	-122
budget voor	-183	124	-177	-201
budgettaire belang	34	-82	-144	-59
buiten beeld	152	-159	-167	-83
buiten beschouwing	-170	75	-198	17
buiten de	-73	39	-53	-47
buiten het	-285	49	-54	-167
buiten kantooruren	-117	61	-204	-158
buiten kijf	-119	-155	-160	-183
buitenlandse handel	-52	23	-152	101
buitenlandse zaken	-148	-203	22	-35
bureau .	-112	-60	145	28
bureau beveelt	-80	102	-52	-23
bureau geeft	-168	-22	-108	-108
bureau heeft	62	-166	-111	-103
bureau lindhout	-115	-86	-75	-71
bureau niet	173	-144	-112	-56
burgemeester en	-140	-123	5	9
burgemeester van	-152	-113	-164	-176
burgerlijk wetboek	-90	-145	60	-160
burgers .	27	-147	100	-120
c .	-108	-43	-97	-145
capaciteit van	-90	-3	7	-107
centraal planbureau	51	-109	78	75
chauffeurs .	148	-126	-98	-84
cijfers over	-42	12	-79	75
circa #	-185	-86	-157	-92
co #	-122	-62	-165	27
coa ,	-83	-159	-16	109
coa .	-122	32	32	-176
college adviseert	-124	176	-106	-109
college bescherming	-92	-109	107	43
college van	-129	-199	122	5
college voor	-180	-110	-64	-40
commissie ,	34	59	-118	-151
commissie .	-66	11	72	-123
commissie aan	-124	32	20	-161
commissie adviseert	-113	-89	-195	-92
commissie doet	-171	13	-172	-70
commissie geen	103	-201	-199	-72
commissie heeft	-143	-283	-280	-112
commissie is	22	67	37	-213
commissie komt	-103	-128	-50	-157
commissie om	-111	165	-14	-190
commissie stelt	147	13	-166	-110
commissie van	-87	-178	-5	-173
commissie vindt	-95	164	77	127
commissie voor	-70	-178	-1	49
commissie zal	-69	-114	-289	-289
commissiedebat van	-80	-65	-158	-253
concludeert dat	333	-249	-162	-139
concluderen dat	145	-141	-138	-103
conclusie dat	154	72	-170	-196
conform de	-112	-108	-142	68
constateert dat	280	-204	-128	-137
consultatie .	-100	-127	-93	201
consultatie gaat	-61	-193	179	160
contact met	-53	87	-141	-112
contactpersoon bij	-30	20	-117	-81
controle .	52	19	-134	-109
controlegroep .	-68	-24	-133	-83
controleren .	-12	134	58	-76
controles in	-109	2	89	20
controles op	-94	-176	-150	-28
convenant gesloten	-39	-49	85	-150
cultureel erfgoed	-110	-116	44	26
cultuur en	-81	-102	54	20
d #	-133	57	-134	-129
daalde het	103	-88	-76	-109
daalde met	92	-99	-83	-79
daar een	8	-164	-158	65
daar in	-71	-108	5	99
daar niet	-54	-226	86	-35
daar niets	-157	-134	5	-125
daar op	-129	-160	-150	-132
daar staat	199	-174	-65	-147
daarbij aan	149	-142	-144	-153
daarbij ook	-49	-107	-142	156
daardoor met	70	-114	89	-88
daarentegen geen	110	-115	-160	-73
daarin .	-89	-106	-55	-155
daarin een	-120	-18	-59	-183
daarmee een	-90	-139	-144	-145
daarmee in	67	-152	52	55
daarmee is	43	-173	46	-28
daarna op	-137	-122	-155	-17
daarnaast een	-136	35	7	0
daarnaast zou	-117	177	-109	-59
daarom aan	-176	34	109	-77
daarom een	-101	49	-48	92
daarom eerst	-98	-92	159	146
daarom in	-73	-97	-88	-185
daarom is	-90	-173	-52	-170
daarom met	-88	-143	5	113
daarom niet	-160	-148	135	-281
daarom voor	-140	-222	247	156
daarop aan	-92	-8	85	82
daarop in	-88	-127	-44	-13
daarop is	-151	-168	80	76
daarop kom	-33	-89	-203	152
daarop wil	-107	-109	192	-95
daarover .	-111	-86	-133	70
daarover in	-127	-60	-108	0
daarover is	-140	-56	173	98
daarover met	-141	-129	-79	-6
daarover nog	-68	-168	-97	-86
daarover ontvangt	-45	-116	-160	144
daarover zelf	-49	-129	-200	-179
daartoe .	-99	-174	-131	-122
daartoe aanleiding	-82	-119	-188	160
daartoe ben	-49	-114	197	-97
daartoe ga	-98	-102	-91	-181
daartoe gaat	-55	-87	178	167
daartoe in	-54	-131	119	119
daartoe zijn	-111	-33	-114	-143
daarvan ,	-52	-138	70	18
daarvan af	78	-134	90	-112
daarvan bericht	30	-110	-211	148
daarvan de	-15	-168	-162	-194
daarvan een	-105	-134	81	-37
daarvan in	-161	-151	-145	-4
daarvan is	53	-181	-227	-169
daarvan niet	-107	-117	38	-169
daarvan te	58	20	73	-109
daarvan worden	-123	-132	-64	104
daarvan wordt	-152	-171	97	126
daarvan zijn	-180	74	-185	-228
daarvoor #	-58	-150	2	62
daarvoor benodigde	-144	-130	-140	214
daarvoor een	-100	40	-181	118
daarvoor in	-65	111	37	-214
daarvoor is	58	-127	-6	-178
daarvoor niet	-72	76	74	-150
daarvoor ruimte	-149	-136	91	152
dag .	-202	-64	150	79
dag en	-193	217	-10	-213
dag in	71	78	-157	-128
dag van	-111	-72	42	-192
dagen .	55	-146	72	121
dagen bekort	112	-62	-83	-54
dagen in	89	66	83	75
dagen is	7	-131	115	7
dagen korter	125	-62	-47	-36
dagen per	-150	32	-138	-170
dagen te	-34	-26	-113	-160
dalen .	-162	-138	-87	-138
daling van	192	-185	-127	-155
dan #	-150	-125	53	-15
dan andere	73	-141	-111	-133
dan anderen	144	-150	-82	-121
dan begroot	158	-119	-110	-87
dan bij	287	-156	-136	-199
dan de	115	47	-92	-71
dan drie	63	84	-162	-180
dan een	-41	-157	-99	61
dan elders	174	-129	-134	-123
dan gepland	62	-103	-153	-277
dan het	11	-119	-273	-220
dan hun	8	-87	-134	-62
dan in	255	-121	-221	-143
dan kan	-148	-151	-183	-176
dan niet	-166	-65	41	-91
dan onder	150	-106	-99	-62
dan ook	9	83	338	-116
dan op	97	-170	-39	-185
dan tien	76	94	-165	-126
dan twee	-106	98	-82	-72
dan twintig	-37	29	-157	-91
dan veertig	5	1	-121	-140
dan vergelijkbare	158	-123	-107	-82
dan vier	130	22	-145	-143
dan vijf	38	-161	50	61
dan vijftig	47	24	-93	-124
dan voor	-9	-151	119	-12
dan voorheen	149	-106	-89	-84
dan was	131	-143	-151	-77
dan wel	48	27	-38	145
dan wie	212	-123	-131	-87
dan zal	-142	-116	31	193
dan zes	-78	37	-184	12
dan zou	-224	-268	-145	-202
dan één	-116	87	-154	-106
dank verschuldigd	-149	-83	-107	-119
danken is	155	-148	-88	-75
dankzij de	228	-179	-156	-81
dat #	120	-152	-6	-175
dat ,	-147	-106	-184	-13
dat aan	140	-173	-228	48
dat aandeel	186	-134	-150	-113
dat advies	-110	-168	-37	71
dat al	-166	-100	25	-140
dat alle	-118	13	113	70
dat anders	-165	-160	-162	8
dat bedrijven	178	-199	25	-125
dat beeld	-164	-126	-141	-143
dat bewoners	-3	27	-81	-93
dat bij	-18	18	-48	-182
dat binnen	52	-179	103	-154
dat de	196	5	-117	-115
dat deze	-8	-173	-242	-157
dat die	162	-188	6	-110
dat dit	66	-209	22	166
dat doe	-122	-190	140	-47
dat doen	-120	-202	84	55
dat doet	72	-1	157	-71
dat een	33	60	-42	-80
dat elk	-85	56	-161	22
dat elke	-125	54	137	-191
dat er	-14	42	-294	-128
dat gebeurt	-215	-93	-62	75
dat geen	0	-95	-25	-123
dat gemeenten	-52	190	-135	94
dat gesprek	-143	-99	-231	-39
dat geval	-103	-185	-155	-157
dat gezinnen	107	-209	-101	79
dat haar	-133	-101	-164	-139
dat het	84	78	-49	-234
dat hij	-165	49	98	-180
dat hun	71	-207	-188	-150
dat iedere	-168	57	95	-114
dat iedereen	-68	-125	-190	-85
dat iemand	-119	-233	-71	-175
dat ik	-88	106	-37	78
dat in	-38	-11	127	116
dat instellingen	86	-196	-145	-163
dat is	-318	24	33	-187
dat jaar	-148	-202	-219	1
dat kan	-74	-186	-42	45
dat kinderen	62	-235	-244	-4
dat kleine	172	-194	-173	-132
dat laat	57	-103	91	-2
dat laatste	28	-12	-223	-188
dat leerlingen	-15	-163	-31	-75
dat lukt	-169	-89	-176	-237
dat medewerkers	1	91	-161	-116
dat mensen	-238	-221	-195	-198
dat met	-131	33	-20	125
dat moment	-140	-196	-26	61
dat na	91	-142	-162	-156
dat naar	-120	-122	21	78
dat nederland	-11	-181	-163	-137
dat neemt	-132	63	41	-92
dat niemand	-125	-145	-125	-124
dat niet	-71	5	29	-16
dat onderzoek	-99	-109	-160	-114
dat ook	-40	-86	-78	-270
dat oordeel	-142	-185	-149	-130
dat op	-48	42	38	-49
dat overzicht	-104	-135	142	103
dat percentage	-108	-145	-129	-174
dat scholen	98	-132	-130	-124
dat sinds	-152	-180	27	-166
dat slechts	108	-96	-79	-118
dat spreekt	-100	-183	180	36
dat stemt	-165	-106	-165	-99
dat te	-73	13	-160	28
dat thans	-51	22	65	1
dat toe	-175	-103	-154	127
dat u	-94	-15	53	-195
dat uw	-83	-115	-156	-7
dat van	221	-239	-120	-154
dat verschil	224	-181	-169	-123
dat verzoek	-148	-112	-222	-199
dat vind	-144	-115	-150	-136
dat voor	-6	-74	106	170
dat vooral	176	-117	-93	-133
dat vrijwel	157	-120	-142	-106
dat wensen	-100	105	44	135
dat wil	-214	-21	68	50
dat wordt	-90	-106	125	114
dat zij	-37	-80	-108	-75
dat zijn	-51	-119	-126	-152
dat zo	-171	-169	102	-160
dat zo'n	202	-123	-113	-114
dat zou	-91	-198	-128	-126
datum #	-55	-94	-161	-214
datum :	-75	-94	-140	-160
datum is	-145	-44	-249	-12
datum van	-86	-78	-125	184
de #	374	-4	-82	-138
de aanbesteding	-126	-61	20	136
de aanbeveling	-194	415	128	-100
de aanbevelingen	-136	11	64	-18
de aandacht	13	-113	188	230
de aanleg	46	-97	-128	37
de aanmelding	-110	122	-232	-163
de aanpak	-79	-83	-172	-199
de aanschaf	57	70	-102	-100
de aansluiting	-118	-21	-150	33
de aantallen	43	-85	28	38
de aanvraag	-24	181	-94	-127
de aanvragen	93	-14	-143	-43
de aanvrager	-133	-5	-182	-121
de aanvragers	-54	-116	59	-86
de acht	108	-181	-33	-1
de achterhoek	108	-163	-144	-128
de achterstand	-139	-170	-42	23
de achterstanden	-9	-42	-129	-97
de achttien	-24	70	-150	-140
de acm	-93	-122	39	63
de acvz	145	-176	-189	-105
de administratie	95	-17	-169	-108
de adr	101	46	-189	-189
de adviescommissie	-97	-171	-155	-10
de adviesraad	-29	56	-184	-143
de adviezen	98	-175	-160	13
de afdeling	-71	157	-206	-37
de afgelopen	-113	-136	-207	-170
de afm	-61	-64	-140	-132
de afspraak	-112	-144	26	-107
de afspraken	66	-211	168	83
de afzonderlijke	-125	-156	-65	40
de agenda	-124	-126	-95	155
de aiv	-34	215	-23	-219
de aivd	45	-84	53	-18
de algemene	-130	3	17	-140
de ambassades	-106	110	48	-106
de analyse	-76	-162	-64	-85
de andere	187	-142	85	104
de antwoorden	-113	-124	-114	-48
de anwb	-113	69	113	-98
de ap	-7	-97	-76	-49
de apotheker	132	16	-182	-100
de arbeid	-128	-143	75	17
de arbeidsinspectie	-155	37	108	63
de arbeidsomstandighedenwet	-153	-135	92	-98
de arbeidstijdenwet	-169	-22	-172	-123
de artikelen	71	-117	-76	-122
de arts	-166	-46	-196	-40
de audit	-72	-87	-106	-133
de auditdienst	-7	-127	85	16
de auto	-151	-84	-161	-210
de autoriteit	-140	-42	92	55
de avond	-88	130	-171	-151
de balans	-102	-138	-128	-98
de balie	46	-210	-118	-115
de band	81	-104	-176	36
de bank	-177	-123	84	75
de basis-	8	13	75	-75
de bebouwde	-72	25	-139	-97
de bedenktijd	38	30	18	-136
de bediening	-50	-134	-105	-121
de bedoeling	-175	-203	-259	222
de bedragen	53	103	-139	-94
de bedrijven	148	-176	-201	-122
de begeleiders	45	96	-172	40
de begeleiding	82	-273	-319	-216
de begeleidingscommissie	-137	48	-151	-116
de begroting	-156	23	87	14
de begrotingsbehandeling	-141	-238	-200	-111
de behandeling	54	-119	-170	-48
de behandeltijd	-89	91	-106	-80
de beheerder	-75	-197	31	-130
de bekendheid	102	-147	-155	-103
de bekostiging	21	-67	42	60
de belangrijkste	31	-112	-158	-120
de belangstelling	-8	-77	52	-92
de belasting	74	-187	-189	-76
de belastingdienst	-109	-47	92	127
de belastingtelefoon	-181	-117	-242	-175
de beleidsdoorlichting	-35	-66	-204	-120
de beleidsreactie	-76	16	-132	-190
de beleidsregel	-110	-82	53	83
de belgische	-135	-174	-220	-45
de benodigde	46	-132	-63	-87
de beoogde	100	-105	-145	96
de beoordeling	-179	-16	-119	-158
de bereikbaarheid	61	-121	-77	-120
de berekening	-8	-24	-126	-92
de berichten	76	-21	-191	-105
de beroepsgroep	-106	-60	84	25
de beroepsgroepen	-127	-31	64	138
de beroepsvereniging	-129	-154	-157	-206
de bescherming	-155	-98	-169	-96
de beschikbaarheid	17	-10	-166	-166
de beschikbare	225	-153	-178	-174
de beschikking	-108	-122	83	137
de beslagvrije	30	85	31	-46
de beslissing	95	51	-183	-125
de besluitvorming	-62	-87	-106	135
de bestaande	66	-188	4	45
de bestedingen	-38	78	-103	-100
de bestrijding	65	-42	35	-171
de bestuurlijke	-118	-65	-55	-120
de betrokken	84	-117	69	53
de beurs	78	52	-141	-118
de beurt	125	-161	4	-7
de bevindingen	-138	-100	27	1
de bevoegdheid	-57	-81	-93	56
de bewaartermijn	-53	-62	-71	100
de bewoners	-16	-59	-150	-190
de bezetting	-29	-9	-66	-170
de bezochte	205	-133	-140	-109
de bibliotheek	-49	-126	44	-167
de bijdrage	-2	102	-16	-97
de bijgevoegde	-80	152	-169	-155
de bijlage	-100	-127	-141	-196
de bijstand	130	-80	-156	-121
de bodem	1	53	-147	-140
de boete	-80	64	-152	-147
de bond	-115	77	-174	-104
de bonden	22	-212	80	-1
de bonus	-58	-146	-124	-106
de bouw	47	71	-237	-53
de bovenbouw	71	80	41	-112
de branche	16	-246	88	-87
de brancheorganisatie	-64	-83	-130	68
de branchevereniging	-128	-155	-180	-186
de brand	46	-141	-171	-117
de brandweer	-165	38	-187	-135
de brief	-179	2	255	-76
de brieven	66	93	143	-68
de brug	-88	-157	-95	-143
de burgemeester	-42	-209	-38	-23
de burger	-159	98	26	-126
de bus	-57	-94	-161	-185
de buurt	70	-137	-157	-163
de campagne	-53	15	-34	147
de capaciteit	-77	-6	-123	-48
de cavv	61	57	-155	-162
de centra	-56	60	-230	-147
de centrale	-131	-153	112	-3
de ceremonie	72	22	-156	-105
de cijfers	-44	-194	-271	161
de circulaire	-133	63	175	90
de coach	-29	39	47	-22
de commandant	-109	-129	153	27
de commissie	58	233	5	-104
de conceptbrief	-89	-168	191	108
de conceptreactie	-207	79	126	-140
de conclusie	192	61	-182	-202
de conclusies	-82	-152	-121	-108
de concurrentiepositie	37	-150	-172	-3
de consultatie	-119	-91	-137	42
de controle	-24	-135	131	-124
de corporaties	-149	66	75	32
de coördinator	3	-119	20	-151
de cursus	16	-101	94	-220
de d	-124	106	-115	-126
de daarvoor	-145	-137	-103	62
de dag	-129	1	88	-8
de deelnemende	-55	-17	-168	-118
de deelnemers	-115	-122	-165	22
de dekking	-23	39	-166	-117
de demissionaire	-67	-90	-31	56
de derde	-67	252	78	0
de deskundige	-133	94	-202	-131
de deur	20	-2	46	91
de dienst	-194	-232	-117	119
de digitale	-115	94	-167	51
de directeur	-105	-138	-107	-154
de directie	-149	-2	29	8
de doelgroep	-6	61	-142	-164
de doelmatigheid	196	-169	-202	-122
de doeltreffendheid	-175	24	73	-173
de doorlichting	31	12	-207	-242
de doorlooptijd	168	-57	-159	-153
de doorlooptijden	-88	-116	-136	-14
de doorstroming	115	-144	73	111
de dossiers	209	-139	-151	-189
de douane	-25	-184	-150	128
de drager	-161	-116	-164	-150
de drempel	-165	-59	-195	-55
de drie	226	40	-68	-79
de dt&v	-144	-48	135	-44
de dubbele	-89	-47	57	-133
de duur	51	91	-153	-103
de eer	97	-173	-150	-148
de eerste	-95	43	40	169
de eerstvolgende	-114	-55	105	255
de effecten	28	107	-169	-39
de eigen	-84	81	-46	-198
de eigenaren	-100	7	166	42
de eilanden	-121	-144	-188	123
de eindevaluatie	-76	-95	-166	108
de eindtoets	22	-108	-148	-159
de eis	-122	38	53	55
de eisen	69	-138	102	-106
de enkelband	-121	-101	-157	-152
de enquête	-138	-126	78	78
de erfgoedinspectie	45	-30	-158	-131
de ervaringen	-167	-15	-75	123
de europese	-101	-110	74	-68
de evaluatie	-48	-48	-70	-39
de evaluatoren	-83	76	37	49
de familie	-85	-104	-154	87
de financiering	-59	-4	111	60
de financiële	-98	17	-1	92
de fiscale	-53	-21	47	-63
de fractie	-89	-173	-99	-102
de garantie	51	61	83	74
de gebruikelijke	-158	-188	-137	65
de gedachte	-174	223	311	48
de gedragscode	41	-112	0	-116
de gegevens	189	-122	9	22
de gelegenheid	-141	-103	90	-159
de gemeente	-188	-108	-42	-148
de gemeenten	136	-106	111	-10
de gemeenteraad	-42	-170	-74	0
de gemeentewet	-128	20	-138	-150
de gemiddelde	93	-7	-167	-131
de genoemde	-159	-97	63	-147
de gesprekken	0	-62	-220	37
de gevallen	118	-226	12	-188
de gevolgen	96	2	-277	2
de gewijzigde	-77	116	-167	-20
de gezondheid	108	-120	41	63
de gezondheidsraad	-20	-153	-157	-5
de gezondheidszorg	-127	33	-112	-106
de ggd	-108	-14	38	-135
de ggd'en	-76	-121	21	85
de glastuinbouw	-61	-137	-128	-130
de grens	-99	22	-131	-121
de griffierechten	-140	54	-112	-135
de groei	181	-135	-153	-85
de groepen	-168	-161	-120	-150
de grond	71	-198	94	33
de grondslag	-132	-166	42	-201
de grondwet	-87	-45	-103	-114
de grootste	38	-26	-145	-89
de grote	147	-88	-103	-125
de hand	-257	49	-74	13
de handhaving	73	-28	-130	-94
de handreiking	-155	-129	-76	124
de heer	-185	-123	-176	-4
de hele	-140	-150	168	-143
de helft	160	-75	-110	-86
de herziene	-72	-177	54	109
de herziening	-120	-5	187	242
de hoge	-105	-162	-162	-115
de hogere	-119	-101	20	-90
de hoofdlijnen	-63	-103	-197	-159
de hoogste	73	-173	71	-123
de hoogte	169	-60	-74	79
de huidige	-268	-51	77	-124
de huisarts	163	-42	47	-98
de huisvesting	-120	-153	37	54
de hulp	-187	110	-220	-196
de huurcommissie	92	-131	-176	38
de huurder	-132	-90	-147	-143
de identiteit	-154	89	-170	-129
de igz	16	128	-191	-81
de ilt	-113	-160	19	-20
de immigratie-	-103	-85	28	-146
de inburgering	-1	-130	-199	-24
de ind	13	-147	40	101
de inhoud	-100	-53	-166	-48
de inrichting	-148	-60	98	-188
de inspecteurs	-142	-185	-77	47
de inspectie	18	71	-126	-50
de instellingen	-34	-106	-11	-68
de instroom	0	-171	-140	-16
de intake	-20	9	40	-136
de internationale	-186	106	-33	-173
de internetconsultatie	-111	-126	-179	156
de invoering	160	-38	-185	-255
de inwerkingtreding	-108	27	-71	34
de inzet	49	-23	-143	94
de iob	-16	-43	-151	-178
de jaarlijkse	-187	61	97	111
de jaarwisseling	-153	-95	-142	95
de jaren	-259	-168	-132	-16
de jeugdgezondheidszorg	-138	24	-10	-167
de juridische	-72	-141	151	93
de kabinetsreactie	-78	-54	-111	-128
de kade	-92	71	-133	-89
de kamer	-35	5	-53	-30
de kamerbrief	-154	-4	-127	-105
de kamers	-121	101	8	3
de kans	152	-191	-156	-188
de kanttekening	-126	-130	-9	-106
de kennis	138	18	-144	-55
de kerndoelen	-16	89	28	-102
de keuring	-110	-177	127	-167
de keuze	-208	129	-76	50
de kiesraad	15	70	-177	-165
de kieswet	-102	60	-97	61
de kinderombudsman	-166	-163	-212	-37
de kinderopvang	-86	-90	-175	-177
de klas	79	23	-117	-66
de knop	101	-89	-96	-79
de koepel	-104	43	122	32
de komende	-192	-185	-198	-43
de koninklijke	-150	-88	5	20
de koppeling	-177	-18	90	36
de korpschef	-159	-74	-31	88
de kosten	-10	-22	79	-44
de krijgsmacht	-205	34	-203	-143
de kring	-98	20	17	14
de kwaliteit	109	-159	-237	14
de laatste	-183	-118	-216	32
de landbouw	-119	-165	-183	-156
de landelijke	-7	17	-22	18
de landen	35	-208	-185	-138
de langere	-45	-102	-115	81
de lasten	34	54	-180	-131
de leden	-133	-77	-254	-132
de leefomgeving	-137	-83	-210	-173
de leeftijd	49	-208	73	-57
de leeftijdsgrens	-183	102	-113	-156
de leerlingen	-15	-29	68	-6
de leges	-217	0	113	-217
de leiding	87	-96	93	13
de lening	-187	35	-167	-171
de leraar	-142	112	-177	-84
de lerarenopleidingen	-129	-141	-151	10
de lessen	128	9	-97	-158
de leverancier	-145	-136	115	-198
de levering	-107	-150	-44	121
de levertijd	51	-98	-124	-97
de lidstaten	-108	-190	-168	-187
de lijn	-167	86	-4	-106
de lijst	-46	85	30	191
de locatie	17	29	81	-143
de loop	-167	-218	122	201
de maatregel	87	130	35	-113
de maatregelen	93	-120	-175	-166
de markt	-86	69	67	-180
de mbo	-54	-168	66	-53
de mededeling	-21	-72	-141	-156
de medewerkers	12	-195	-174	-171
de media	-151	-50	-135	-160
de medische	36	142	-182	-175
de meeste	156	-131	-97	-208
de melding	-119	152	-121	-168
de meldingen	-25	-152	-87	-110
de meldplicht	41	117	65	-58
de memorie	-134	-101	140	-162
de mening	-82	-5	-139	-182
de mensen	-208	-180	187	-176
de meting	6	-147	103	156
de middelen	-222	101	42	16
de minister	-88	-25	-14	-28
de ministerraad	-125	-207	11	115
de module	104	99	-89	-81
de mogelijkheden	-144	102	73	-133
de mogelijkheid	-54	-107	-248	32
de monitor	18	-158	-222	134
de motie	-118	72	-252	7
de motie-ter	-64	-100	-213	18
de motie-van	-90	-208	-195	-39
de musea	3	-27	95	-149
de naam	-129	-16	113	11
de nabestaanden	-117	-115	-142	-120
de nacht	0	60	-134	-10
de naleving	103	-108	-199	-33
de nationale	-69	-199	55	-36
de nederlandse	-83	-133	35	-24
de negen	-21	134	69	-126
de netbeheerders	-45	-122	-6	82
de nieuwe	-76	-120	25	127
de noodopvang	-77	-108	-80	-115
de norm	128	65	-254	-103
de nota	-163	-91	-180	55
de notitie	-103	-82	65	15
de nvwa	46	-67	-100	6
de oeso	-166	88	-161	-134
de officier	31	36	-173	-142
de ogen	-132	106	-210	-161
de ombudsman	-28	250	-23	-196
de omvang	41	-106	-247	-45
de omzet	-25	57	-92	-128
de omzetting	-59	-81	50	65
de onderhandelingen	-100	-118	-182	126
de ondernemingsraad	-93	-157	28	152
de ondervraagde	-13	-111	-158	-99
de ondervraagden	129	-85	-96	-41
de onderwijsraad	-111	-125	-142	-84
de onderwijsroute	-118	-119	-123	-134
de onderzochte	243	-170	-144	-88
de onderzoekers	190	112	-170	-129
de onderzoeksraad	-76	37	-104	-113
de ontvangers	-140	-160	-130	-105
de ontwerpbegroting	20	-153	-69	145
de ontwikkeling	-120	-134	-260	96
de oorzaak	8	-132	-188	-175
de opbrengst	-44	97	-7	-165
de opdracht	-231	-83	102	78
de openingstijden	-148	-173	30	110
de openstelling	78	5	-177	82
de opkomst	124	-81	-103	-103
de opleiding	-17	86	86	-43
de oplevering	-184	-68	-215	-12
de oproep	-130	167	89	-156
de opslag	-191	-128	-155	-169
de opvang	-53	114	7	-21
de opvanggebieden	142	-100	-163	-116
de opvatting	-112	-173	-49	-122
de opvolging	-73	-82	-167	29
de opzet	-144	34	146	24
de orde	-257	-114	43	124
de organisatie	70	-230	-181	-132
de organisaties	-131	-112	-187	-109
de oude	129	-207	38	-152
de ouders	49	23	73	-154
de overdracht	-13	136	-198	-20
de overgang	85	-170	-220	31
de overheid	56	-40	102	-152
de overige	-41	-34	138	225
de overlast	-85	-68	-104	-66
de overstap	-150	-91	-145	-74
de partner	-119	-96	85	-135
de patiënt	-103	14	43	-118
de periode	-102	-120	-181	30
de periodieke	76	-83	-103	-141
de plaats	-188	-221	-239	-114
de plaatsing	-184	142	-184	30
de planning	51	38	-208	68
de plicht	142	-87	-47	47
de po-raad	-133	-161	68	-66
de politie	-157	-137	29	-97
de politieacademie	-168	120	-23	16
de poortjes	-74	117	-88	-143
de positie	-119	-4	-9	-49
de posten	86	-150	3	26
de praktijk	59	-56	-110	-61
de premie	-136	128	-63	95
de prijs	-48	49	128	-170
de procedure	148	-207	-20	14
de proef	-109	1	-168	102
de projecten	38	-20	-173	-181
de provincie	-115	-30	-277	-89
de provincies	-136	-27	83	4
de pvda-fractie	-131	-132	-80	-93
de raad	54	114	-80	-95
de raming	-88	-179	37	-127
de ramingen	-46	-89	-36	56
de rapportage	48	28	-240	22
de rdw	-84	-79	-146	38
de reactie	-147	-16	-106	-186
de reacties	-146	-126	-174	19
de rechtbank	6	-117	-138	87
de rechten	-75	11	-146	-136
de rechter	95	-28	45	-206
de rechtspraak	-112	19	33	14
de reclassering	-61	-3	70	-24
de redactionele	-92	-163	0	-100
de rede	-175	-210	30	-203
de redenen	-77	-110	-132	-99
de regel	93	-129	21	-189
de regelgeving	23	-104	134	-113
de regeling	76	-9	23	-13
de regels	178	-184	-220	-125
de regering	-117	-29	67	-90
de regie	-119	69	-134	-123
de regio	-55	-162	-174	-102
de regio's	140	43	-133	-96
de regionale	-21	-175	-99	119
de registratie	156	-87	-12	11
de reguliere	53	76	-146	-110
de reistijd	78	89	-148	-142
de rekenkamer	97	93	-244	-159
de rekentool	95	-20	-80	-128
de rente	24	42	30	-128
de resterende	-126	-120	-126	188
de resultaten	55	-65	-245	124
de richtlijn	-73	-180	63	-5
de rij	-99	-20	46	-128
de rijksdienst	-10	-131	167	97
de rijkswet	-50	22	15	-60
de risico's	-136	26	79	43
de rob	65	-28	-125	-117
de rol	-234	63	-21	111
de roosters	-56	-176	155	-118
de ruimte	-121	-171	94	-187
de rvs	-62	-13	-128	-159
de samenleving	1	-181	-159	-131
de samenstelling	43	-25	-114	-131
de samenwerking	143	-3	-51	-91
de schade	-114	-165	-239	-176
de scholen	79	-96	-163	36
de scholing	11	-11	-67	-147
de school	-167	138	-109	-42
de sector	-69	55	1	85
de selectie	-137	115	94	63
de ser	-43	119	-152	12
de sgp-fractie	-83	-196	-136	-137
de situatie	-208	-116	-189	42
de slaagkans	129	-90	19	-113
de slag	-187	91	91	126
de slotsom	270	-149	-165	-171
de sluiting	-129	-82	-102	-55
de sluizen	-134	-78	-39	2
de snelheid	-76	74	50	-118
de sociaal-economische	-118	-145	-167	-85
de sociale	-6	-147	-140	12
de software	-138	-152	-209	45
de sp-fractie	-131	3	-131	54
de staat	-80	-37	-130	-218
de staatscourant	-130	-192	150	217
de staatssecretaris	-96	38	34	-81
de stand	-142	-12	-88	-63
de start	66	56	-247	-117
de steekproef	36	1	-134	-164
de steun	2	128	-18	-29
de stichting	50	-211	31	-9
de storing	101	-143	-168	-72
de strekking	-124	57	45	-129
de studie	-36	-102	-129	-116
de subsidie	45	88	3	-141
de subsidieregeling	-118	-117	-132	-7
de suggestie	-138	267	128	-24
de svb	-161	31	7	100
de systemen	-109	140	-105	-146
de taak	-119	-158	-100	82
de taakgroep	-107	33	-124	-113
de taakstelling	-130	46	-72	-120
de tabel	-140	17	-278	-237
de tarieven	-115	-156	-218	16
de techniek	-86	-31	-129	-144
de telefonische	68	33	-123	-144
de termijn	-166	87	131	-281
de termijnen	-108	-21	48	-1
de teruggaaf	-25	128	-159	-141
de terugkeer	80	-74	65	-116
de tevredenheid	155	-111	-91	-35
de tien	222	-274	-227	-162
de tijd	-132	-74	53	-104
de tijdelijke	-74	-95	-226	-143
de toegang	116	67	-188	-163
de toekomst	-42	-163	68	63
de toelichting	51	78	83	92
de toets	-23	-60	71	8
de toezegging	-88	-142	-105	-151
de tracéwet	-15	22	14	-158
de tussenevaluatie	-74	69	-144	-118
de twee	24	-74	-174	44
de tweede	-147	40	-35	45
de uitbreiding	57	-104	-130	-63
de uitgaven	-133	-77	-171	-152
de uitkomst	-128	-77	64	157
de uitkomsten	-8	-80	-222	-36
de uitstoot	150	-58	-72	-73
de uitval	126	60	-164	-108
de uitvoer	46	-147	-108	-125
de uitvoering	44	-166	-108	47
de uitvoeringskosten	168	-135	-166	-144
de uitwerking	-98	-158	221	170
de uitzending	-177	129	-13	-142
de unie	-77	35	177	43
de universiteit	70	-127	-193	-193
de vaart	-75	-144	-124	-126
de vakantie	87	-146	-165	-163
de vakbonden	-190	123	27	-151
de varianten	-67	-126	33	50
de vaste	-136	-92	-118	-195
de veiligheid	-32	-145	-245	-49
de veiligheidsregio's	-114	112	79	-18
de verantwoordelijkheid	36	-168	-28	-179
de verantwoording	24	104	-152	77
de verdeling	-136	43	32	68
de vereniging	-132	-171	-96	45
de vergelijkingsgroep	152	-143	-67	-81
de vergoeding	-150	263	-294	-188
de vergunning	44	111	89	-99
de verhouding	20	-52	25	11
de verkenning	-45	-139	80	184
de verkiezingen	-68	-87	-189	-40
de verklaring	-150	29	-177	-133
de verkoop	-95	41	-141	-147
de verkorte	-91	-76	-114	103
de verlaging	2	-92	-123	-135
de verplichting	91	-124	-51	-121
de verschillen	163	-137	35	-120
de vertraging	116	-145	-92	-95
de vervoerder	54	58	58	-65
de vervoerders	-82	59	-203	-199
de verwachting	87	-128	-123	-123
de verzekeraars	-57	102	59	62
de veteranenwet	-76	-147	116	42
de vier	85	124	-5	-131
de vierde	-150	108	153	85
de vijf	174	-27	-120	-157
de vijfde	-131	75	145	129
de vijfentwintig	-136	-110	122	-45
de vng	-170	-178	96	177
de vo-raad	-81	-132	-82	-50
de volgende	-171	-146	28	134
de voogdij	-146	51	-172	-151
de voor-	-37	-131	169	131
de voorbereiding	-93	64	-280	-64
de voorjaarsbesluitvorming	-72	60	175	133
de voorjaarsnota	-113	-176	12	232
de voorlichting	51	-107	-191	-84
de voorraad	-35	-59	0	-36
de voorstellen	-74	-162	54	109
de voortgang	-105	-27	-255	140
de voortgangsbrief	-46	-135	-156	162
de voortgangsrapportage	-56	15	-1	190
de voorwaarden	-150	-23	158	100
de voorziening	37	63	-37	40
de voorzieningen	-128	72	-126	-134
de voorzitter	-140	-147	-121	-27
de vraag	-219	-167	-81	-125
de vragen	-165	27	-105	67
de vreemdeling	2	18	24	-153
de vrijstelling	-95	-42	-151	-121
de vrijwilligers	1	-147	-155	-113
de vvd-fractie	-117	6	-103	-161
de wachtlijst	118	-168	-150	-154
de wachttijd	218	-176	-47	-14
de wachttijden	-215	93	-215	-220
de wajong	26	15	-164	-74
de waterschappen	-142	-204	128	46
de website	-169	-186	132	60
de weg	40	-264	98	-11
de wens	-171	-106	163	33
de wereldbank	-63	-120	-12	-139
de werkgelegenheid	155	65	-188	-147
de werkgever	-56	-45	-171	-181
de werkgroep	-61	-101	-165	-159
de werking	-124	-138	30	-166
de werkinstructie	-130	96	69	72
de werknemer	44	-57	-158	-71
de werkvloer	-149	13	85	-79
de werkwijze	-55	-163	97	21
de wet	-52	-47	80	-10
de wetenschappelijke	-98	69	-181	-143
de wetgever	-145	86	-48	-147
de wetswijziging	79	-104	-108	-51
de wettelijke	48	-49	-158	-221
de wijk	-56	-154	-160	-126
de wijziging	-40	-34	-33	143
de winst	38	-63	-81	-56
de wmo	-116	56	-9	-108
de woning	72	42	-116	-109
de z-route	-123	31	-129	123
de zaken	146	-112	-101	46
de zelfredzaamheidsroute	-127	-108	-145	-104
de zes	132	-193	-19	-155
de zeven	26	-7	-151	-179
de zienswijze	-77	104	-139	-120
de zomer	-159	-251	40	359
de zomermaanden	-135	-148	-133	-92
de zorg	-93	-165	221	-132
de zorgverzekeraars	-94	48	-67	6
de zorgverzekeringswet	-134	90	171	-64
debat over	-102	-147	-92	-89
debat van	-70	-75	-189	-148
december #	-136	-158	33	30
december .	33	-119	-238	193
december een	-118	-142	118	72
december heeft	-32	-117	30	-192
december jl	-48	-57	-92	-187
deden #	35	-165	-108	-141
deden het	142	-127	-53	-37
deel .	-134	-162	-160	-159
deel de	-120	-84	-1	-23
deel ik	-178	-234	-92	101
deel uit	-213	-134	79	-178
deel van	-38	-30	-149	-116
deelname aan	1	-136	-206	-112
deelnemende bedrijven	-55	-132	-50	-63
deelnemende scholen	-75	-111	-73	-128
deelnemers ,	-117	-95	-154	-140
deelt u	-153	-186	-92	-106
degenen die	-4	-17	-189	-98
delen .	-134	-83	-235	27
delen van	-163	-230	73	19
demissionair is	-43	-74	-200	125
demissionair kabinet	-119	-83	-27	-159
demissionaire status	-87	-124	-106	91
den haag	43	48	-76	-94
den helder	-143	84	-183	1
der staten-generaal	-63	-173	-235	-64
derde aanbeveling	-135	79	146	38
derde kwartaal	-169	-206	42	87
derde punt	-106	142	39	-63
derde van	301	-235	-125	-128
dertien weken	-143	-12	-150	-127
dertig dagen	-109	88	124	74
deskundige ,	-61	-94	-84	-76
deur uit	71	93	56	58
deze aanbeveling	-111	-285	348	113
deze bijlage	-115	-138	-212	-156
deze brief	-126	-140	-300	-395
deze cijfers	82	-224	139	-20
deze conclusies	-166	-80	-169	-121
deze evaluatie	-108	-19	-207	-216
deze gegevens	-188	-214	-41	-16
deze groep	-119	-200	271	30
deze leden	-131	-71	-132	7
deze maand	-179	-7	46	229
deze motie	-128	-141	-261	-72
deze niet	-102	-163	24	-179
deze nota	-64	22	-173	-56
deze scholen	50	-29	-76	76
deze taak	-57	-153	178	76
deze toezegging	-117	-49	-166	-136
deze uitkomsten	-138	5	-219	-184
deze variant	-34	-83	0	-57
deze verplichting	-102	-131	223	46
deze vraag	-74	-131	-120	107
deze week	-134	-120	-15	159
deze winter	-93	-88	-121	27
deze zomer	-159	-180	73	239
dezelfde dag	61	67	-110	27
dezelfde wijze	110	-200	8	58
dichter bij	-106	-122	-97	40
die aan	128	-170	-132	62
die aanbeveling	-60	-247	120	33
die al	-35	-89	-127	-88
die bij	-155	-56	-70	105
die binnen	-119	-176	-157	-172
die daarvoor	-142	95	87	55
die daling	107	-153	-110	-129
die dat	-121	140	91	67
die datum	-205	-138	-5	-74
die de	-45	142	165	-11
die dit	-103	-128	15	-25
die door	-149	-68	-111	-58
die een	-23	-98	-288	-12
die er	-164	-195	163	-89
die evaluatie	-134	-102	-158	-67
die gedachte	-133	-224	204	-177
die gemeenten	-94	-154	77	-147
die groei	166	-110	-99	-78
die haar	74	0	-208	-147
die het	44	-238	44	-52
die hun	71	-152	-7	-183
die ik	-145	-121	129	163
die in	56	-47	48	72
die is	-140	-101	127	47
die keuze	-47	-81	30	141
die langer	8	124	3	103
die lijst	-88	-85	70	94
die medio	-47	-128	21	106
die met	-53	-62	142	75
die mij	-80	87	31	-202
die motie	-106	-132	-234	65
die naar	57	-16	-20	-59
die naast	22	-164	-135	-98
die net	-183	-127	-95	-59
die niet	-143	-29	-308	-8
die nog	-172	77	35	-24
die norm	-110	-40	-183	3
die nu	-83	81	34	59
die onder	40	-121	-84	-130
die ook	29	-221	-118	99
die op	-18	-19	132	-148
die over	10	57	-95	-179
die proef	3	-135	76	41
die reden	-11	-172	98	-213
die sinds	-140	102	-24	-185
die stap	70	-196	138	-170
die te	-195	-98	-14	-181
die termijn	-187	-165	122	1
die tijd	-165	-231	-288	145
die toch	57	-154	-132	-102
die toezegging	-130	-85	-259	-242
die tussen	-10	-141	-177	-149
die u	-87	-17	-224	-31
die uitsluitend	-107	50	-41	28
die uw	55	-77	-5	-169
die van	-101	21	-232	-43
die vanaf	-43	-140	-85	-38
die voor	7	-259	-88	-138
die vraag	-120	-111	-213	-36
die vraagt	-70	-195	-198	-128
die vóór	-183	103	-38	-142
die wens	-87	-30	94	-154
die wet	-85	-176	28	15
die wij	111	-135	-163	-161
die zelf	111	-132	-146	-92
die zich	-214	-265	-248	99
die zij	45	101	35	-139
die zijn	-139	178	-184	-112
die zin	-61	-109	148	161
dien ik	-98	-103	-102	19
dien verstande	-85	-39	148	193
dienen te	-183	158	-143	-148
diens advies	-69	-127	-188	146
dienst justitiële	-101	-118	-147	154
dienst terugkeer	-131	-98	9	16
dienst vervoer	-65	-91	-126	-123
dient te	-131	227	-30	-210
dierenaangelegenheden rda	-107	47	-136	-104
digitaal loket	-111	6	-215	91
digitale aanvraag	-106	90	-160	55
directie communicatie	-76	-133	-110	-87
directie internationaal	-51	-74	-93	-108
directie migratiebeleid	-99	-105	-93	-109
dit .	-97	119	169	-141
dit advies	-177	-138	86	31
dit al	-154	-177	143	-9
dit beeld	-209	-55	-193	-182
dit bij	-82	29	148	13
dit in	-46	-163	11	61
dit is	-17	-213	193	-272
dit jaar	-196	-205	19	198
dit kabinet	-99	-123	-112	26
dit kwartaal	-73	-170	-212	164
dit met	-80	-151	76	-90
dit moment	-185	-59	-36	-60
dit najaar	-151	-173	112	279
dit niet	-86	-155	117	-212
dit onderdeel	-73	-182	166	-111
dit onderwerp	-146	-218	58	34
dit onderzoek	-121	7	140	-19
dit over	-85	-120	149	152
dit overzicht	-156	-142	-4	-112
dit punt	-130	-123	187	93
dit rapport	-173	-165	-261	-250
dit regelt	-104	-111	114	88
dit stadium	-90	5	-25	-130
dit te	-146	-45	-230	-168
dit terrein	-108	-226	122	2
dit tot	-61	-84	134	-176
dit voor	-99	-78	-35	-28
dit voorjaar	-173	49	27	-8
docenten .	-139	-142	125	-194
doe .	-77	-163	-176	-192
doe ik	-105	-43	-28	-79
doel .	74	19	55	-147
doel beantwoordt	89	-97	-64	64
doel is	-164	-179	67	-197
doel op	-150	-101	-190	-94
doel van	-135	-208	-169	-150
doelmatig is	96	-78	-91	52
doeltreffend is	78	-162	-108	-74
doen ,	33	-162	61	-185
doen .	60	-168	-119	44
doen dat	-20	-147	88	-192
doen de	-81	141	-199	-137
doen op	-34	-136	-192	127
doen toekomen	-59	-67	-207	67
doen we	-124	-152	199	135
doen wij	-88	-185	57	-106
doet .	-27	56	-214	-198
doet dat	-145	-209	-67	-106
doet de	-225	156	-262	18
doet dit	-185	-179	191	-168
doet er	-178	172	-4	-166
doet het	-11	-180	148	41
doet zeven	-171	-127	-122	-89
door ,	-118	-80	73	35
door bureau	-185	-159	-230	-211
door de	8	85	-48	-176
door een	-219	172	34	4
door het	68	-191	-21	-37
door loting	-175	-183	-176	-70
door mijn	34	-142	-188	143
door onderzoeksbureau	-170	-146	-105	-144
door te	-117	100	-183	-111
doordat de	13	-147	-138	-123
doorgegeven .	34	-115	-52	-155
doorgelicht .	-193	-199	-30	100
doorlopen .	-90	-145	-130	71
doorrekenen .	-145	-130	-87	176
doorstroming van	34	-155	-120	-117
dossiers uit	-227	-66	-93	-113
dr .	-99	-116	-94	-94
dragen .	-128	97	34	69
dragen aan	-135	67	93	-96
drempel van	-126	60	-76	-122
drie .	-183	-16	27	67
drie aanbevelingen	-152	-239	-60	-44
drie adviezen	-115	21	-127	-122
drie dagen	10	-154	11	90
drie dingen	-118	121	-178	-141
drie jaar	4	135	48	81
drie keer	75	-178	-159	-110
drie maanden	-9	35	13	101
drie of	-77	49	-138	-163
drie op	122	-208	-126	-105
drie punten	-150	30	-161	-105
drie reclasseringsorganisaties	-70	-84	25	-153
drie regio's	-116	54	115	-139
drie tot	164	-170	-138	-122
drie uur	136	-197	-116	-113
drie van	129	-175	-120	-121
drie vragen	-142	-154	-52	-87
drie weken	136	-175	-37	137
drinkwater .	-108	60	-124	71
duitsland en	-15	34	-79	-191
dunbevolkte streken	-140	-16	141	72
duur van	103	-128	-157	-84
echter niet	111	-208	34	-132
economisch onderzoek	-120	-116	82	-78
economische zaken	-106	-81	-174	-116
een #	360	-211	-166	-202
een aanpassing	-85	30	-103	-96
een aantal	-169	-259	-205	-165
een aanvraag	-19	-106	-237	-40
een aanwijzing	-139	73	109	103
een advies	48	-24	-178	-203
een afschrift	-65	70	-128	-35
een afspraak	164	60	-176	-137
een aftrek	-116	-57	42	-113
een afzonderlijk	-181	-189	-129	-61
een afzonderlijke	-137	141	36	123
een algeheel	-106	-143	-135	-108
een algemene	35	-244	-186	-77
een ander	-258	-213	2	72
een andere	2	-72	-198	-167
een antwoord	61	-155	55	-151
een apart	-138	145	157	-147
een aparte	-104	-159	199	15
een asielzoekerscentrum	10	6	77	-118
een baan	224	-225	-133	-140
een bedrag	-95	-96	21	38
een bedrijf	24	-146	-199	-140
een beperking	-115	108	-202	-164
een bericht	-115	-18	-125	-59
een beroep	-65	-91	-83	105
een besluit	-20	-49	66	126
een betere	-79	44	69	-137
een beurs	-123	-147	105	-112
een bevoegdheid	-98	-115	62	-162
een bevolkingsonderzoek	-168	94	95	-122
een bezoek	-164	-142	-81	-196
een bijdrage	-231	-34	38	-24
een blijvende	-93	-164	-150	-163
een boete	-130	52	-68	-116
een bredere	-134	109	-169	-49
een brief	-88	-199	7	180
een bus	-41	55	61	78
een campagne	-80	-135	-39	160
een centraal	13	93	54	-194
een centrum	64	-161	-158	-112
een coach	85	-40	-95	-145
een collega	1	108	-161	-141
een controlegroep	-225	-172	-82	-152
een convenant	-130	-125	161	95
een dag	-88	-148	-131	66
een deel	41	88	-288	-241
een demissionair	-119	-83	-27	-159
een derde	332	-62	-106	-173
een dergelijk	-25	-184	161	-28
een dergelijke	-101	-119	-34	-33
een digitaal	-137	-58	39	194
een digitale	-111	87	-174	-130
een diploma	-164	-232	57	-156
een doorlichting	-54	-99	-95	-137
een eerdere	-33	-125	-112	-114
een eerste	-6	-214	-189	-24
een effect	139	-172	-122	-60
een eigen	-91	108	-244	-195
een en	-120	-130	-159	-59
een enkele	-165	-115	8	-145
een enquête	-43	-123	-155	-130
een evaluatie	-114	-30	-36	170
een evaluatiebepaling	-138	152	95	-165
een extern	-75	-221	102	165
een extra	-139	-206	-13	-67
een fonds	-135	74	-5	-149
een gebouw	-112	-179	-183	-187
een gedragscode	-109	-28	4	-142
een gemeenschappelijke	82	139	56	66
een gemeente	-75	-20	66	-255
een gemengd	0	-111	-86	-80
een geschil	-106	-180	64	66
een gesprek	61	38	-110	-69
een gewone	-45	-152	86	-69
een gezamenlijk	-97	-144	-188	148
een gezamenlijke	-169	145	66	-78
een gezin	31	-92	178	-166
een goed	-9	-220	-222	-195
een goede	-152	-202	-88	-200
een grens	-178	-140	39	-114
een half	-93	132	-140	-89
een halftarief	-101	93	25	-35
een handreiking	-110	-133	93	-10
een hoger	-244	63	20	-215
een hogere	-70	-56	212	-167
een huis	-158	-135	-149	-140
een inhoudelijke	19	-105	-111	-98
een instructie	-66	-103	113	0
een jaar	85	-159	-86	5
een jaarlijkse	-8	169	-92	-156
een kandidaat	-106	63	-103	-94
een keuring	75	39	26	-80
een keurmerk	24	185	-12	-4
een keuze	-162	30	-152	-140
een kind	-24	19	88	-145
een klacht	-34	82	-127	-127
een klachtenregeling	96	50	-174	-112
een klein	24	-134	26	34
een kleine	-79	-18	84	61
een korte	-105	129	-154	-118
een kortere	-142	-201	-123	27
een kwart	287	-153	-233	-137
een laag	20	44	-158	-112
een lager	-149	-155	50	-133
een lagere	-92	-183	56	-132
een land	-195	24	36	58
een landelijk	-211	205	65	-134
een landelijke	-29	188	59	-45
een langere	-71	108	107	38
een lening	34	110	23	-151
een lift	-155	-175	-131	-142
een lijst	-158	-157	72	-200
een loket	-102	-145	69	26
een looptijd	-71	-199	87	56
een maand	-40	-147	34	-170
een machtiging	-96	43	-109	-141
een maximum	-129	201	-34	0
een medewerker	112	58	-116	-128
een medisch	66	-64	100	-91
een melding	163	-22	-158	-162
een meldpunt	-147	119	-184	-229
een middel	-146	-172	-72	-149
een missie	83	31	-81	56
een module	-111	-154	-150	-105
een motie	-108	-184	-87	-155
een nationaal	-86	83	72	-162
een nieuw	-103	25	127	172
een nieuwe	-101	59	93	3
een norm	-88	-36	203	28
een nulmeting	-93	160	-77	-219
een onafhankelijk	27	-169	-143	120
een onafhankelijke	-130	185	-11	-90
een ondernemer	20	-145	84	-70
een onderzoek	-202	-23	-219	103
een ontruiming	-138	127	-77	-100
een oordeel	0	92	72	-11
een op	310	-150	-265	-188
een open	-109	-186	-65	-77
een oproep	-84	7	-33	-199
een ouder	-128	-48	-8	-148
een overgangstermijn	-122	-45	-163	-97
een overzicht	-86	45	-134	129
een panel	-105	34	-170	38
een paragraaf	-56	87	108	74
een peiling	68	-95	-63	-102
een persbericht	-111	-59	-123	-96
een persoonlijk	-125	-87	-173	-103
een plaats	77	-179	-18	121
een plan	-148	33	50	106
een pleidooi	-122	149	-25	-95
een plek	64	-48	-185	88
een plicht	-150	-149	-80	-143
een proef	49	-34	45	89
een reactie	-70	-167	-159	-79
een recht	-195	145	87	-148
een regeling	-116	-184	12	-118
een register	-115	-19	195	-71
een regulier	-131	-41	-130	-116
een rekenhulp	-92	-148	-128	154
een reserve	-151	158	-201	-146
een richtlijn	-159	118	90	-79
een rij	-61	-161	132	146
een scherm	-50	55	-130	-95
een schip	-152	-127	-150	75
een school	-79	-11	-153	-119
een schriftelijke	37	72	-147	35
een standpunt	-44	-132	18	74
een stap	75	-123	98	-95
een steekproef	-20	-46	20	40
een straf	41	82	-159	-119
een subsidie	-114	-138	-145	18
een taak	-168	-198	70	-117
een tarief	-118	141	85	-25
een te	35	-160	12	-138
een technische	-113	-131	-109	-80
een tegemoetkoming	-153	185	74	-133
een tekort	-195	5	-166	-150
een termijn	-170	-125	53	-35
een toets	-29	38	92	-202
een traject	21	-85	-110	-131
een tweede	-31	182	-161	-77
een uitkering	146	-137	7	-13
een uitkomst	10	-141	150	115
een uitzondering	-110	-159	131	-23
een uur	-4	-200	-27	49
een vakleerkracht	127	-90	-143	-92
een van	-210	-86	-205	-9
een vast	-91	-28	135	-227
een vaste	-16	278	5	3
een verantwoordelijkheid	-140	-123	107	-80
een verband	188	-130	-193	-87
een verbod	-212	86	-27	-29
een verdere	-99	-107	90	-15
een vergelijkbaar	-123	-173	-185	-145
een vergoeding	-82	-80	-38	-88
een vergunning	-2	-147	-47	-55
een verhoging	-156	245	162	-139
een verkenning	-77	-55	125	51
een verklaring	-35	-190	-168	-152
een verplicht	-184	239	-79	41
een verplichte	-140	63	3	-172
een verplichting	-126	-251	31	-22
een verschil	-28	-160	-52	-58
een verslag	34	-10	168	-215
een vervolgonderzoek	-139	-161	-161	-53
een verzoek	31	-73	43	-98
een vierde	-76	79	42	-95
een vijfde	128	-147	-222	-175
een volgend	-131	-100	-69	338
een volgende	-66	123	-143	-14
een volledige	62	-150	-129	-119
een voogd	95	40	55	-139
een voorschot	-151	134	-64	-113
een voorstel	-74	-255	25	216
een voorwaarde	-167	49	43	-209
een vraag	-86	-155	95	51
een vragenlijst	-179	19	131	4
een vrijwillig	-134	49	16	-133
een waarborgsom	-53	106	-90	-74
een waardevolle	-60	-145	121	60
een waarschuwing	-81	-26	8	-145
een wachtlijst	-114	34	-110	-147
een week	-83	96	-6	0
een wetsvoorstel	-133	-165	17	85
een wetswijziging	-142	-150	0	-73
een wettelijk	-83	1	-96	-200
een wettelijke	-187	85	9	81
een wijziging	1	-223	243	121
een woning	81	-244	-225	-176
een zaak	-239	-267	148	-215
een zonnebank	46	23	-164	-81
eenmaal per	-146	5	75	-128
eenmalig #	-55	-144	-189	117
eens .	-178	-220	271	-242
eens dat	-161	-132	-23	43
eens in	-144	61	55	70
eerder .	119	-105	-148	-179
eerder aan	97	-99	-116	-164
eerder dan	-24	-109	-181	-234
eerder in	99	60	73	11
eerst de	-86	-94	115	-16
eerst een	-134	74	-236	-54
eerst in	-115	-20	127	-53
eerst met	-102	-61	183	0
eerste aanbeveling	-64	-274	221	8
eerste advies	-123	82	118	-61
eerste dag	44	95	52	59
eerste deel	-114	-131	88	149
eerste drie	38	-118	130	-21
eerste ervaringen	55	-123	-185	13
eerste gesprek	-165	-131	-204	-33
eerste heb	-120	-122	153	20
eerste helft	-172	-51	-109	141
eerste is	-219	306	-164	-157
eerste jaar	180	-150	-265	-262
eerste kamer	-131	-182	-289	-282
eerste kwartaal	-162	-197	-153	175
eerste plaats	-210	139	-209	-272
eerste suggestie	-98	20	85	-175
eerste twee	-148	-40	187	10
eerste vier	-145	-196	137	136
eerste wordt	-152	-170	126	89
effect .	169	-138	-116	-58
effect gevonden	147	-94	-139	-84
effect op	196	-172	-158	-62
eigen beweging	-136	127	97	-108
eigen bijdrage	-92	82	129	-2
eigen kosten	112	-134	-167	-98
eigen regeling	-89	77	-140	-128
eigen zeggen	119	-149	-138	-59
eind #	-138	-194	109	337
eind dit	-105	-67	-38	146
eind oktober	-129	-93	-189	-134
eind van	115	-132	-186	-138
einde van	-37	-79	-152	142
eindrapport aan	-64	-90	-112	-94
eindrapport van	-44	-50	-94	-144
eis van	-81	108	-127	-55
eisen aan	26	-39	-157	-138
elders .	182	-137	-130	-113
elektronische controle	-73	-126	-133	-153
elektronische weg	-69	110	-139	48
elf dagen	145	-107	-131	-51
elf minuten	-61	-131	-78	-118
elf van	173	-127	-134	-79
elf weken	128	-142	-185	-153
elk een	-136	-23	-201	-93
elk geval	-66	28	-202	99
elk gezin	-116	132	-185	-95
elk half	-35	-2	55	182
elk halfjaar	-96	152	-176	-63
elk jaar	-26	31	-193	-180
elk kwartaal	-119	27	77	-25
elk nieuw	-58	-32	72	40
elke gemeente	-195	-166	-216	32
elke plaatsing	-142	2	-85	91
elke regio	-156	94	21	-161
elke wijziging	-74	-203	96	40
en #	-17	-194	38	29
en aan	76	-11	73	-182
en ander	-120	-130	-159	-59
en beleidsevaluatie	-78	-130	-78	-149
en bewegen	-87	-63	-139	-133
en bij	81	-115	13	-4
en blijft	-220	-212	277	-222
en c	-110	6	37	-12
en coa	14	-98	66	-169
en daar	-122	56	130	55
en daarbij	-29	-48	113	99
en daarna	-100	-56	-138	-172
en daarop	-110	15	169	-126
en daarvoor	-123	-65	50	67
en dan	-135	87	-241	-163
en dat	126	119	50	-8
en de	-90	49	-3	65
en deze	-68	22	-95	-93
en die	-182	-292	171	51
en drie	-99	-71	70	-134
en een	-176	136	-55	-182
en ga	-34	-84	47	61
en gaat	-91	-69	47	117
en geef	-55	31	-214	-149
en geeft	-127	62	-224	34
en gemeenten	-146	62	-216	-84
en haar	38	69	55	-5
en heeft	-100	-87	-217	-230
en het	-29	53	169	56
en hun	-177	46	-212	-164
en ik	-109	-106	103	133
en in	62	84	-19	72
en is	-123	-103	-42	96
en jeugd	-138	-95	-129	-159
en juist	-145	-145	-128	-156
en justitie	-140	-126	-44	-54
en kaderberoepsgerichte	8	13	75	-75
en kan	-89	-144	-148	-113
en klimaat	-105	-67	-161	-74
en kom	-38	-76	134	100
en komt	-148	-114	-31	62
en koninkrijksrelaties	-50	36	48	156
en laat	-104	-229	214	-23
en levert	-116	-151	-12	-33
en limburg	66	-196	7	84
en meer	35	-25	99	-84
en mensen	102	-142	48	79
en met	-342	-70	-17	-65
en migratie	-94	-115	-99	-113
en mij	-88	-125	172	-133
en mijn	-133	-186	-223	-268
en minimumvakantiebijslag	-107	-127	-99	-103
en nacht	-192	211	13	-199
en nadelen	-37	-131	169	131
en naturalisatiedienst	-103	-85	28	-146
en niet	28	91	-297	-157
en of	-174	-126	-62	-60
en om	39	151	-142	-132
en ondersteuning	-65	-91	-126	-123
en ontwikkelingssamenwerking	-52	23	-152	101
en ook	-136	13	-5	-123
en op	-76	41	0	-171
en ouders	-5	-148	-147	-133
en past	-88	-138	55	31
en per	-40	-131	50	-101
en provincies	94	-24	-198	-135
en ruimtelijke	-46	45	-148	49
en saba	-146	-91	-158	-131
en samenleving	-75	-96	-76	-97
en sport	-69	-121	-165	-32
en svb	81	-119	-165	-153
en tegen	-187	-144	-82	67
en ten	-122	93	-127	-96
en transport	-124	11	-76	-156
en van	-4	-130	-216	-193
en veiligheid	-41	-172	52	32
en vertrek	-131	-98	9	16
en vervoer	-94	-145	-115	-7
en verwacht	-35	-114	63	24
en voor	-182	-75	22	-189
en voortgezet	-37	49	103	-182
en vraagt	-99	-62	122	-87
en vrouwen	98	21	-106	-152
en waarom	-107	31	32	-126
en waterstaat	-89	11	-179	-64
en wel	-151	-183	-55	18
en werk	-63	-144	133	-14
en werkgelegenheid	-72	-34	39	6
en werknemers	-242	-152	-180	-120
en werkt	22	-78	104	-112
en wetenschap	-81	-102	54	20
en wethouders	-140	-123	5	9
en wil	-78	-45	-134	-172
en wonen	-64	-116	67	119
en wordt	-137	-162	-117	160
en zal	-63	38	168	189
en zeeland	-140	-140	-27	147
en zij	-149	76	63	-137
en zijn	-66	-124	-9	-124
en zo	-171	-75	88	87
en zorg	-152	78	-170	-126
en zou	-132	44	-161	-118
en zwitserland	-133	-98	-123	-111
enige jaren	-66	52	-54	-137
enkele dagen	51	-151	97	-167
enkele gemeenten	-190	-194	-202	-129
enquête onder	-21	-147	13	-29
er #	74	-121	-160	-83
er ,	32	-208	-5	-5
er .	-198	-206	255	268
er al	-190	-180	117	-214
er bij	-74	26	-197	-155
er daarom	-95	-163	177	107
er dan	-117	-117	9	45
er de	-100	-119	173	-200
er drie	34	-186	-190	-183
er een	-40	142	84	31
er geen	-179	-116	80	-232
er geld	-159	58	45	34
er gemiddeld	183	-141	-103	-91
er goed	-216	227	-58	-195
er in	-44	69	-153	37
er inmiddels	-152	-150	78	-240
er is	-67	-249	48	182
er komt	-127	-156	-31	169
er met	12	-129	3	28
er minder	183	-173	-129	-72
er na	59	-27	-165	-53
er niet	-238	2	-27	-339
er nog	-176	-156	27	71
er ook	-150	-162	105	-107
er op	-88	-171	-12	-34
er sinds	-171	-184	95	-218
er van	-20	-148	68	145
er volgens	153	-15	-191	-143
er voor	-170	-126	-198	-25
er wel	-126	-111	-78	133
er wordt	-117	30	-151	62
er zijn	97	-20	88	149
eraan dat	-156	-100	-31	-120
eraan te	-76	-110	-187	-97
erkentelijk .	-134	-170	-215	-152
erkentelijk voor	-122	-194	-261	-228
ernaar dat	-125	-178	-151	139
ernaar u	-25	-49	-133	113
ernstige benadeling	-103	59	85	87
erop dat	166	-115	-91	-279
erop gericht	-128	-186	-82	-45
erop toe	-126	162	-152	81
erop u	-73	-68	-86	-121
ertoe leiden	-143	-164	-54	-90
ervaren ,	138	-112	-102	-98
ervaren .	-1	-150	-140	-115
ervaren de	238	-179	-114	-105
ervaringen met	-116	-133	-178	-194
ervaringen van	-144	-132	-178	48
ervoor .	197	-122	-82	-131
ervoor de	-192	113	47	-106
ervoor in	-132	-26	-154	42
eu #	-83	-126	-135	-33
euro ,	-58	-244	27	-137
euro .	-67	-41	-369	-242
euro aan	227	-255	-271	-193
euro beschikbaar	-152	-200	-175	71
euro en	-177	-116	-166	-163
euro extra	-115	61	154	43
euro gemoeid	-132	-180	84	-127
euro opgenomen	-161	-127	103	12
euro per	-62	176	-1	-145
euro subsidie	123	-175	-156	-104
euro te	-110	131	-188	-158
euro uit	-183	1	58	71
euro voor	-184	63	-66	46
europese commissie	-107	-172	-94	-50
europese regels	-135	-152	218	49
europese unie	-160	15	-87	-47
eustatius en	-146	-91	-158	-131
evaluatie ,	56	-112	-183	-120
evaluatie .	63	63	-53	125
evaluatie aan	-46	-118	49	38
evaluatie blijkt	95	-87	-49	-115
evaluatie die	-148	-101	-198	41
evaluatie is	38	-117	-203	-247
evaluatie mondt	-112	130	-176	-114
evaluatie te	-44	-45	-94	-157
evaluatie van	-101	-161	37	59
evalueert de	-88	-126	-25	170
evalueren .	-128	30	-191	-268
ex post	-84	-143	-121	-105
extern bureau	-53	-142	50	168
extra geld	-121	81	9	-62
extra kosten	2	-85	-97	85
extra medewerkers	-141	-106	-189	111
februari #	-147	-234	-9	139
februari .	-115	-139	189	-145
februari heb	-48	-82	-178	-196
februari heeft	-89	-101	-151	-123
februari jl	-91	-73	-42	-151
februari vroeg	-97	-115	-74	-69
fiets en	-96	-131	-133	-153
financiën ,	-93	-179	-103	-36
fonds .	-120	-55	116	72
fonds voor	-117	17	-183	-115
formulier .	-171	47	-79	48
fractie van	-89	-173	-99	-102
ga ik	-169	-164	108	150
ga na	-125	217	-57	6
gaan ,	-162	-66	118	-42
gaan .	6	-14	-70	-211
gaan de	-172	-181	109	99
gaan met	-180	263	-276	-204
gaan of	-211	-65	71	33
gaan op	173	-57	-31	42
gaan uit	-112	-175	5	-133
gaan wij	-110	-165	-34	-208
gaat ,	11	-175	110	-27
gaat .	-149	-51	178	83
gaat als	-84	-76	-187	-84
gaat de	-213	-262	100	106
gaat een	37	-132	-122	-7
gaat het	72	-248	-7	73
gaat hierbij	-210	-121	-228	-169
gaat in	-156	-196	-113	134
gaat met	104	-186	-126	-150
gaat mij	-135	-235	119	-178
gaat nog	-60	-82	156	179
gaat om	-117	-63	-136	-120
gaat op	58	-179	-76	293
gaat over	-211	99	-240	-234
gaat u	-92	102	-201	-199
gaat uit	-142	-138	126	-182
gaat van	86	-145	-119	-75
gaat voor	-134	-162	-169	59
gastouders te	-153	95	-130	-68
geachte president	-111	-119	-113	-99
geachte voorzitter	-111	-143	-156	-140
geadviseerd :	-62	-228	-83	-129
geadviseerd besluit	-73	-124	-105	-137
geadviseerd over	-88	-199	-107	-72
geantwoord .	-59	-108	23	-123
gebeld .	74	34	-137	82
gebeurd .	-88	-85	28	-184
gebeurt ,	64	-262	-135	178
gebeurt .	-166	-44	98	-91
gebeurt dit	-104	98	146	11
gebleken .	110	-5	-18	-72
gebleken dat	24	45	-74	-90
gebleven ,	109	36	-156	-79
gebleven .	81	-134	-169	-109
gebouwd ,	88	-86	-153	-90
gebouwen ,	-126	87	-143	57
gebracht .	50	-161	19	15
gebrek aan	234	-241	-185	-152
gebruik .	89	-102	-223	49
gebruik genomen	-100	-131	72	106
gebruik in	-74	114	-113	-116
gebruik is	-42	-103	-143	49
gebruik van	18	-37	70	25
gebruiken .	-184	-31	151	16
gebruikt ,	141	-147	50	-132
gebruikt .	-130	10	-215	1
gedaald ,	70	-42	-121	43
gedaald .	268	-130	-215	-135
gedaan ,	49	51	-194	-198
gedaan .	78	-29	-2	-37
gedaan van	55	-129	-152	-128
gedachte om	-79	218	205	97
gedachte spreekt	-30	-135	74	12
gedachte van	-114	89	140	5
gedeeld .	-69	-61	2	-166
gedrag van	156	-125	-156	-58
gedurende een	4	-123	-101	-110
geef de	-104	206	15	56
geef gemeenten	-77	123	-152	-77
geef ik	-87	-93	-225	-230
geeft .	75	-177	71	-101
geeft de	-135	69	-274	-219
geeft een	-40	47	-182	-155
geeft in	-120	201	-195	-165
geeft mij	-149	-27	-253	-219
geeft u	-105	135	143	-119
geen aanleiding	-120	-285	77	-213
geen aantoonbare	124	-97	-108	-84
geen aanwijzingen	215	-192	-175	-112
geen behoefte	-239	82	245	-135
geen besluit	-106	-149	-38	-32
geen bezwaar	-149	-138	-38	21
geen dekking	-139	-161	175	-123
geen doel	-150	-101	-190	-94
geen effect	218	-179	-219	-90
geen enkel	161	-113	-149	-94
geen enkele	150	-8	34	-141
geen extra	-135	5	-195	-137
geen gevolg	-77	77	221	-87
geen grond	-112	-120	49	-71
geen invloed	130	-147	48	-87
geen meetbare	190	-152	-175	-71
geen nieuwe	-129	-50	84	-95
geen reden	-146	-183	85	-92
geen rol	63	-154	13	-96
geen ruimte	-210	-233	222	-116
geen significant	160	-123	-112	-76
geen sprake	25	-147	25	-103
geen uitspraak	208	-176	23	-180
geen van	91	-174	-168	-112
geen verband	104	-194	-135	-67
geen verschil	247	-139	-227	-96
gegaan .	-36	-149	-76	-183
gegeven .	45	52	62	-245
gegeven de	-61	165	-132	-107
gegevens .	131	-211	-95	-37
gegevens die	-160	-122	-98	-152
gegevens niet	102	-117	-185	-149
gegevens over	-86	124	-207	-201
gegevens uit	-142	-144	109	82
gegevens van	70	-171	-229	-149
gegroeid .	-57	-125	-111	-89
gehaald ,	105	-49	-69	-111
gehaald .	143	-214	-174	-161
gehad .	127	-96	-126	-73
gehalveerd .	77	-153	-88	27
gehandhaafd .	-125	-132	159	-54
geheel genomen	136	-91	-97	-128
gehoord ,	85	-131	-95	-54
gehoord .	29	-112	-148	-134
gehouden ,	74	-170	-129	-111
gehouden .	-213	63	-194	37
gekeken naar	-149	-152	-111	-58
gekomen .	15	-222	-90	100
gekregen .	5	-126	110	40
geld ,	-145	-138	92	-110
geld .	-4	-188	33	-88
geld is	-114	-16	152	-155
geld te	52	-64	-91	-83
geld voor	-176	-195	197	67
gelden .	-88	27	-88	-47
geldt .	-49	83	215	-26
geldt dat	84	71	157	17
geldt een	-143	-224	-134	57
geldt vanaf	-123	-158	-140	36
geldt voor	-129	-156	0	-144
gelegenheid is	-134	-123	-171	-59
geleid .	-128	-91	53	-123
gelet op	-97	-50	104	-63
gelezen .	-133	-198	-212	-212
gelijk .	84	-139	-205	-95
gelijk bleef	83	-54	-123	-43
gelijk gebleven	136	-119	-143	-103
gelijk te	-94	142	60	-152
gemaakt ,	77	-120	111	-167
gemaakt .	-7	-163	-80	-163
gemaakt over	-5	-144	-168	76
gemeente ,	76	-189	-253	-103
gemeente .	29	-133	28	-196
gemeente een	-172	-13	-166	54
gemeente heeft	-83	-68	-145	-60
gemeentefonds ,	-116	-140	103	-148
gemeenten ,	-119	-127	-133	-116
gemeenten .	-69	-147	107	-207
gemeenten bij	-119	45	48	41
gemeenten de	-85	-231	136	18
gemeenten die	4	-21	-234	-50
gemeenten een	128	-21	20	63
gemeenten en	-22	175	-39	-184
gemeenten hebben	44	-110	42	-182
gemeenten hun	-86	40	-174	-184
gemeenten in	-145	11	-163	124
gemeenten is	82	-119	-176	-237
gemeenten met	93	-98	-91	-86
gemeenten te	40	56	-70	-184
gemeenten voor	-160	-14	101	-186
gemeenten zelf	-131	-112	118	-25
gemeenten zijn	104	-119	-193	-140
gemeenten zouden	-98	10	0	-118
gemeenten zullen	-176	-146	-273	-180
gemeld .	-75	29	-85	-143
gemeld dat	-79	-98	-158	-168
gemengd beeld	0	-111	-86	-80
gemeten .	-40	52	-108	-96
gemiddeld #	129	-265	-172	-146
gemiddeld drie	209	-253	-128	-140
gemiddeld een	198	-173	-128	-125
gemiddeld elf	168	-125	-143	-119
gemiddeld met	93	-54	-89	-119
gemiddeld negen	-8	-146	-185	-142
gemiddeld vier	129	-63	-45	-38
gemiddeld vijf	105	-94	-128	-130
gemiddeld zes	17	-152	-101	-155
gemiddeld zeven	109	-124	-134	-85
gemoeid .	-149	-115	-181	-71
genoemd .	49	-134	-196	-181
genomen .	-112	-184	-7	42
geopend .	-154	-150	32	-182
gepaard met	181	-182	-84	-65
geplaatst .	-220	-14	-73	109
gepland ,	-143	-60	-125	-219
gepland .	59	-127	-184	135
gepland voor	-159	-125	-240	130
gepubliceerd ,	-81	-126	45	58
gepubliceerd .	-114	-35	-192	-68
geraadpleegd .	-103	-2	79	65
geraakt .	-148	-137	62	-123
geraamd .	180	-46	-58	-49
geraamd op	-162	-155	-153	-178
gereageerd .	-117	-135	-236	-124
gereed .	-108	-151	92	72
gereed is	-60	-81	-12	254
gereed zijn	-146	-178	-65	54
geregeld ,	-5	-124	26	-111
geregeld .	49	109	38	-91
geregeld in	-200	-281	255	-85
geregistreerd .	-162	-80	-103	-149
gereserveerd .	-133	-170	-249	27
gereserveerd voor	-102	-168	-138	42
gericht .	97	-154	-166	-96
gericht tot	-113	-228	209	-160
gering om	65	-203	89	-117
gescand .	-74	25	-117	-127
geschreven ,	-109	-75	6	-113
geschreven .	-129	-86	15	-155
gesloten .	-166	-162	-82	-205
gesprek .	-118	15	-18	82
gesprek heeft	-104	-52	-179	35
gesprek met	-57	144	130	-29
gesprek over	119	-231	-138	-49
gesprekken ,	11	58	109	-110
gesprekken gevoerd	-119	-130	-140	116
gesprekken met	52	58	-90	108
gesproken ,	39	-120	-32	-95
gesproken .	-207	-168	-44	-53
gesproken met	-101	-78	-147	-106
gesproken over	-126	-113	-210	-162
gestand .	-42	-43	-103	-136
gestegen ,	196	-111	-114	-109
gestegen .	125	-104	-137	-80
gestegen van	149	-144	-208	-114
gesteld ,	-183	-174	57	-99
gesteld .	81	-127	-62	-27
getest .	55	-215	12	-167
getoetst .	-154	51	-195	-183
getoond .	45	-58	-121	-119
geval .	-201	-129	-123	-202
gevallen een	-12	34	-82	-3
geven ,	-110	106	74	111
geven .	-175	204	-27	-62
geven ;	-96	37	18	41
geven aan	210	-217	-184	-142
geven hun	154	-155	-114	-115
geven in	-180	130	-215	-173
geven mij	-171	34	-214	-181
geven van	-100	-172	96	23
geven zij	-121	66	-9	-138
gevoegd .	-142	-115	-182	-40
gevoegde gewijzigde	-30	-87	-118	-70
gevoerd .	-149	-83	-123	-159
gevoerd met	-109	-147	-162	-160
gevolg .	-66	-213	-57	-121
gevolg gegeven	-177	-14	237	-106
gevolgd .	-152	-7	-19	26
gevolgen van	88	-193	-183	-12
gevolgen voor	-41	-19	-128	96
gevonden .	248	-150	-6	-64
gevraagd ,	-99	-220	-200	-107
gevraagd .	6	-12	-180	104
gevraagd :	-65	-127	-128	-105
gevraagd de	-107	30	25	39
gevraagd naar	64	-134	-93	-121
gevraagd of	-154	-232	-214	-221
gevraagd om	-164	-3	-178	-228
gevraagd te	-56	50	-191	-160
geweest .	-139	-174	-140	-144
gewenst dat	-153	133	-124	-124
gewerkt .	-190	-116	159	-117
gewezen .	-81	-176	-23	-146
gewijzigd .	-78	41	66	32
gewijzigde regeling	-71	-201	-113	111
gewijzigde voorstel	-54	-148	77	-108
geworden ,	207	-176	-219	-125
geworden .	-44	-152	153	-147
geworven .	-154	-113	-60	-76
gezamenlijk te	-136	201	-140	-155
gezamenlijke opleiding	-146	161	119	-35
gezet .	92	-161	-175	-133
gezien .	-138	-183	-149	-100
gezien de	-42	-152	58	164
gezin .	-35	-166	-187	-151
gezin een	-62	77	-156	-92
gezin met	-112	56	65	-138
gezinnen met	-137	130	-182	-9
gezonden .	-99	-89	0	23
gezondheid van	50	-66	-108	-123
gezondheidsraad op	-40	-63	-158	-95
gezondheidszorg en	-138	-95	-129	-159
gezondheidszorg igz	-105	45	-89	-100
geëvalueerd .	-168	-213	-247	-36
geïnformeerd .	-177	-83	-186	116
geïnformeerd over	129	-148	-95	-125
geïnvesteerd .	71	-117	-137	-86
glastuinbouw .	-138	-84	-94	-122
goed .	-79	-106	-164	-82
goed aan	-216	227	-58	-195
goed gaat	154	-131	-166	-121
goed is	53	-83	24	-101
goed te	89	24	-173	-135
goed voor	-128	-72	-98	-114
goede voorbeelden	-155	-125	-97	103
graag bied	-32	-109	-110	-80
graag dat	-194	255	-210	-186
graag een	-135	75	-146	-102
grens van	-159	-179	87	-97
groei van	162	-128	-137	-79
groep #	185	-118	-192	-151
grond .	25	-159	-53	-126
grond van	-171	-83	-4	-225
grondslag .	-12	-151	70	-108
groningen en	72	-111	-69	145
groot .	168	36	-35	-141
groot belang	-100	-92	-148	-124
grootst .	188	-117	-123	-102
grote steden	139	-103	-111	-136
groter .	178	-150	-163	-144
h .	-57	-91	-72	-146
haag ,	-106	-156	-215	-187
haalbaar .	28	-158	50	-137
haalbaar is	-193	-21	74	160
haar aanbevelingen	-100	-164	-112	-115
haar advies	-135	-229	-203	-198
haar antwoord	-99	-148	-6	123
haar doel	156	-140	-148	59
haar eigen	59	-161	-275	-187
haar eindrapport	-140	-107	-174	-133
haar jaarplan	-120	-143	-14	-187
haar leden	-113	-134	17	-186
haar niet	116	-168	-178	-72
haar onderzoek	-129	-189	-198	88
haar oordeel	62	2	-12	-148
haar rapport	-140	-164	-230	-192
haar uiterlijk	-54	-120	95	101
had .	-1	-136	-153	-106
had de	69	-200	-114	-117
had het	142	-105	-147	-52
hadden #	177	-82	-100	-110
halen .	-54	108	-238	-157
half jaar	-130	159	-69	104
halveren .	-123	117	-3	26
halveren en	-118	168	-149	-120
hand .	-198	37	-196	-185
hand gewezen	-77	-71	-154	-108
hand van	-144	-22	-66	-9
handel en	-52	23	-152	101
handreiking te	-109	-86	-159	-146
handreiking voor	-103	-54	52	11
harte .	-103	-131	151	49
harte te	-45	-191	184	-128
heb de	-48	-114	-177	-224
heb het	-96	-186	117	167
heb ik	-98	-57	-37	-350
heb toegezegd	-74	-33	-145	29
heb toen	-86	-122	-112	-104
hebben #	-173	-105	-174	-130
hebben ,	76	18	-37	-35
hebben .	-121	96	-72	-12
hebben aangekondigd	-109	-121	-154	-136
hebben de	12	-194	-265	-192
hebben dit	110	109	164	-201
hebben een	13	-74	-110	-115
hebben er	-42	-159	91	-156
hebben gekregen	-130	-38	149	64
hebben geleid	-186	-116	-116	-87
hebben gevraagd	-66	-187	-138	-144
hebben geïnformeerd	-81	-67	-105	-178
hebben het	-178	74	83	-186
hebben hun	-35	-164	-153	-162
hebben in	-35	49	-240	-216
hebben laten	-116	-144	152	-99
hebben met	128	-125	-171	-159
hebben mij	-176	-170	-248	-151
hebben om	128	-174	-160	-74
hebben op	-17	-117	-20	-203
hebben toegezegd	-95	-157	-176	-184
hebben zich	-154	-96	-253	-135
hecht eraan	-125	-113	-102	-120
hecht ik	-211	-180	122	-210
heeft #	14	-205	-184	-169
heeft ,	-131	25	88	62
heeft .	-180	43	-293	-72
heeft aangekondigd	-124	-182	-162	37
heeft bij	-167	-100	-234	-182
heeft bijgedragen	204	-141	-145	-110
heeft bureau	-153	-62	-142	-147
heeft daar	-76	-71	-174	-115
heeft daarvoor	-131	-137	151	-134
heeft dat	43	-114	57	-215
heeft de	7	-131	-26	-243
heeft deze	-71	-53	-166	-149
heeft die	-13	-114	48	-152
heeft dit	-92	-132	65	-193
heeft een	-251	-170	-353	-196
heeft er	24	-100	-19	-129
heeft gedaan	-173	-178	-172	187
heeft geen	114	-138	-206	-108
heeft geleid	142	-87	46	-133
heeft gemaakt	90	-131	-163	-120
heeft haar	-149	-267	26	-191
heeft het	38	-112	-119	-246
heeft in	-205	-117	-87	-307
heeft inmiddels	-150	-81	-129	-132
heeft laten	-153	-173	-173	-174
heeft met	-80	-147	-210	-97
heeft mij	-104	-201	132	-101
heeft mijn	-79	18	21	-238
heeft na	-169	-193	-152	-137
heeft naar	156	-117	-166	-91
heeft nederland	-181	-115	184	-105
heeft onderzocht	-235	-131	-229	-186
heeft op	-108	-251	-76	-225
heeft opgeleverd	-46	-82	-160	62
heeft toegezegd	-112	-118	-154	-101
heeft u	-50	-149	-174	-148
heeft uitgebracht	-85	43	-115	-12
heeft uw	-65	-123	-33	-209
heeft vastgesteld	40	-9	99	-173
heeft verricht	-42	-78	-44	-54
heeft zich	-133	-127	126	-164
heeft zij	153	17	-5	-98
heer van	-82	-122	-108	36
helft van	206	-86	36	166
hen .	-149	-87	36	31
hen op	-205	86	9	-166
herhaal het	-94	71	-90	-82
herhaald .	-142	-182	-148	148
herhaalde aanvraag	159	-169	-60	-40
herhalen .	-128	-112	-12	106
herhaling van	79	-145	144	-134
herken ik	-109	-79	-162	-166
herkent dit	-124	-56	-178	-145
herkomst .	94	-182	-138	-103
herstellen .	-135	-140	-198	-134
herzien .	-137	-100	22	30
herziening van	-127	-64	156	171
het aan	-167	37	147	52
het aandeel	143	-99	-163	-175
het aantal	289	32	-132	-110
het aanvraagformulier	-64	133	-126	-126
het advies	-178	150	-44	-182
het adviescollege	-113	30	-154	-141
het algemeen	-4	-114	-146	-150
het algemene	78	-138	-166	-118
het antwoord	-145	-166	-214	21
het bedrag	17	168	-16	65
het bedrijfsleven	67	-197	-201	-24
het beeld	97	-163	-270	-4
het begin	-21	69	-133	-152
het begrip	-109	109	-114	-96
het beheer	-67	22	-175	-179
het belang	-129	-61	-167	-124
het belastingplan	-131	-9	112	73
het beleid	107	6	-225	-23
het bereik	-6	-139	-176	-149
het bericht	-181	-178	-42	-46
het besluit	-78	-169	59	149
het best	-154	-120	116	81
het bestek	-172	50	-122	-83
het bestuur	-26	24	-6	-140
het bestuurlijk	-57	-9	-31	-20
het bestuursakkoord	-87	-166	110	-152
het bezoek	128	-179	72	49
het bezwaar	-132	-125	56	-137
het bij	-80	-222	26	-35
het bijgevoegde	-93	-126	-180	-112
het bijzonder	-166	64	-179	55
het bouwbesluit	-125	-1	-204	-72
het bovenstaande	-82	-69	-97	-153
het budget	-99	-45	-8	-63
het budgettaire	34	-82	-144	-59
het buitenland	-104	11	-164	-10
het bureau	148	129	-339	-164
het burgerlijk	-90	-145	60	-160
het cbr	-5	-52	-174	44
het cbs	-241	-47	159	180
het centraal	3	-132	91	65
het centrum	-14	-18	-261	-200
het cjib	-122	53	-93	-94
het coa	-148	-98	93	-7
het cohort	62	-111	-88	-117
het college	-53	175	44	-55
het commissariaat	56	38	18	-126
het commissiedebat	-87	-76	-234	-159
het conceptrapport	-37	-108	-141	-131
het contact	119	-168	-195	-95
het contract	-143	88	-79	-220
het convenant	-142	-180	-212	-210
het cpb	28	-15	-178	-123
het cultureel	-110	-116	44	26
het daarmee	-124	-133	-192	-163
het dat	16	-222	63	-264
het de	-177	-184	118	45
het debat	-120	-109	-257	-119
het derde	-173	78	123	67
het dienjaar	9	-13	-137	-141
het digitale	163	-147	-139	-88
het diploma	74	4	-75	-135
het doel	54	-135	-136	-160
het dossier	-9	-112	132	-157
het een	59	-156	50	-132
het eens	-115	-209	206	-103
het eerst	63	-181	35	116
het eerste	8	-3	158	27
het eerstvolgende	-96	-105	28	171
het effect	223	-170	-181	-180
het eim	-122	38	-118	-119
het eind	115	-132	-186	-138
het einde	-35	-92	-149	148
het eindrapport	-83	-36	1	-96
het elektronisch	-93	-92	115	129
het europese	-111	-111	-232	17
het evaluatierapport	-92	-114	-123	-132
het examen	-6	-188	-78	-179
het experiment	-158	-142	-135	-113
het fonds	-13	137	-44	-80
het formulier	14	-143	166	126
het fries	44	-96	-125	-57
het gaat	-181	-235	-224	-13
het gebruik	-22	31	-42	-35
het gedrag	3	-118	-135	-80
het geheel	126	-97	-203	-69
het gehoor	-107	-44	-184	-149
het geld	34	-84	78	-215
het gemeentefonds	-177	6	126	-181
het gemiddeld	95	-171	-113	-119
het genoemde	-88	-144	23	-80
het gesprek	27	2	52	157
het geval	-85	-138	28	-20
het gewenst	-153	133	-124	-124
het gezin	35	113	-188	-176
het grootst	195	-202	-168	-168
het haalbaarheidsonderzoek	-118	90	79	-128
het hele	-133	108	38	-108
het herfstreces	-40	30	-116	-163
het hierbij	-82	-92	-131	-103
het huidige	111	37	-15	-193
het idee	-159	94	59	-164
het in	-227	27	116	30
het inburgeringsexamen	113	-52	-139	-102
het infrastructuurfonds	-144	-142	-138	154
het inkomen	58	-77	-142	-123
het instituut	-111	168	-59	13
het interprovinciaal	-117	-187	-60	-106
het ipo	-101	87	46	118
het is	-165	-61	77	-138
het jaar	131	-254	-73	116
het jaarverslag	-149	-39	126	155
het kabinet	-191	-91	222	42
het kabinetsstandpunt	-76	-115	-179	-44
het kadaster	-127	38	70	59
het kader	-128	-120	17	-73
het karakter	-49	-58	46	-147
het kerstreces	-105	-117	-79	173
het keurmerk	-114	-65	-65	-62
het kind	-121	136	-190	-208
het kleine	-141	-146	-139	-112
het knmi	-8	-197	-3	44
het komende	-63	-141	11	173
het krediet	147	-124	-100	-110
het laatste	-159	64	89	-70
het land	139	1	-47	-174
het landelijk	24	-230	-205	26
het leerbedrijf	-137	37	-92	-128
het leven	-167	-146	-196	-176
het licht	-36	28	-89	77
het lid	-135	-256	-227	-9
het ligt	-90	-147	-164	212
het lokaal	-95	-120	-121	-148
het loket	50	96	71	2
het loon	84	-33	79	27
het lopende	-94	39	197	168
het maximale	-72	20	-90	47
het maximum	-96	91	16	-157
het mbo	66	-190	-238	-97
het meest	-157	77	-154	-175
het meireces	-80	-82	-154	99
het melden	-126	-48	-204	86
het meldpunt	-134	-138	-99	104
het met	-16	-188	-134	69
het middelbaar	-86	24	-179	-26
het midden	86	-187	-198	-153
het minimumloon	-90	88	-171	-110
het ministerie	-17	111	-86	44
het mogelijk	-172	-49	-171	-195
het najaar	-161	-51	36	241
het nationaal	-125	-81	92	51
het nederlanderschap	-117	-171	-128	-36
het nederlands	-152	88	28	22
het net	10	-246	-90	-68
het netwerk	-161	-220	-70	113
het nfi	-134	1	37	-169
het niet	-5	-33	-40	-20
het nieuwe	-26	-54	204	285
het nivel	69	131	-192	-208
het nog	24	-165	160	-122
het noorden	76	124	-135	-129
het nut	-148	-186	110	88
het om	-267	-251	257	-257
het onder	-135	-98	179	107
het onderhoud	80	-40	-237	-29
het onderwerp	-103	-177	-95	-42
het onderwijs	3	-165	-45	105
het onderzoek	-79	-99	-174	-118
het ontbreken	182	-169	-220	-190
het ontwerp	-87	35	-80	42
het ontwerpbesluit	-117	-143	-245	-55
het oog	-103	-159	-131	-44
het ook	-133	-208	28	78
het oordeel	66	-54	-175	-128
het op	-127	-213	52	157
het openbaar	-164	-181	41	134
het oude	57	116	23	-57
het overleg	-102	2	102	104
het pakket	-80	-100	165	95
het papieren	-99	25	84	45
het past	-109	-138	168	-124
het pbl	64	54	-93	-91
het percentage	93	-28	21	75
het personeel	-28	-56	-212	-188
het plan	-105	-130	96	49
het planbureau	61	-4	-59	-179
het platteland	-88	73	-194	-62
het pools	-55	57	-90	65
het praktijkonderwijs	30	-166	-159	-77
het primair	-113	-160	-201	-98
het programma	-24	-153	-46	-88
het protocol	-131	-63	-116	-1
het punt	-66	22	168	84
het quotum	-138	149	-72	-198
het raadzaam	-146	159	-151	-64
het rapport	-35	31	-175	-173
het recht	-73	44	23	-16
het regeerakkoord	-168	-158	95	49
het register	14	-86	-61	187
het resultaat	60	-16	-91	39
het rijk	-323	147	124	-129
het risico	-165	-94	-142	-96
het rivm	-49	-218	-105	114
het rode	-122	-132	-196	-48
het rooster	82	105	-167	-168
het schooljaar	-17	67	-139	-110
het seizoen	-152	33	16	61
het slachtoffer	-140	135	-173	-140
het spreekuur	54	-23	101	-126
het staat	-99	60	35	9
het standpunt	-133	81	-184	-129
het stelsel	-105	-112	46	-157
het streven	-191	-179	-149	223
het systeem	34	112	-40	-150
het taalniveau	2	-158	-201	-104
het tarief	-18	-169	-39	-178
het tekort	156	-130	-95	-161
het tempo	-162	-1	-192	-149
het terrein	-107	58	28	101
het thuisfront	-90	115	-177	-122
het tijdstip	-98	-85	21	103
het toezicht	65	116	-11	-197
het tweede	-126	-235	266	77
het u	-101	-78	-65	75
het uitgangspunt	-131	-175	107	-156
het uwv	-177	-132	-174	3
het vaarseizoen	-115	-102	-74	37
het vak	14	-11	-136	-167
het van	-211	-104	33	24
het veld	-137	-130	122	-138
het verbeterprogramma	-131	-90	83	-133
het verbod	43	4	35	-117
het verdient	-120	184	-224	-160
het verdrag	20	-150	-7	-85
het verkrijgen	26	-123	-97	-52
het verlaagde	-112	9	-60	-112
het verleden	-6	-163	-130	-104
het verschil	10	-150	-202	-155
het verslag	13	-95	-196	96
het vertrek	33	-125	-155	-159
het vertrouwen	123	-156	-217	-91
het vervoer	-126	61	-19	-4
het vervolg	-129	-149	-93	102
het verzoek	-83	96	-100	-232
het verzuim	170	-152	-117	-121
het vierde	-2	-18	-40	179
het vijfde	-149	131	141	70
het vmbo	38	-150	-194	-157
het volgende	-184	-208	-26	-65
het volgens	-123	86	43	-158
het voorjaar	-67	-97	-44	170
het voornemen	-106	-240	3	191
het voorstel	-111	196	166	21
het voortgezet	-60	-162	-11	-131
het vooruitzicht	-63	-82	-149	-163
het vorige	10	-154	-172	-168
het vragenuur	-64	-78	-112	-119
het warenwetbesluit	-83	11	56	56
het weekend	-209	79	89	-31
het wenselijk	-161	195	-212	-166
het werk	-150	82	-52	-164
het wetboek	-95	-105	-67	36
het wetgevingsoverleg	-73	-110	-108	-119
het wetsvoorstel	-121	-106	139	54
het wijkteam	3	-41	-114	-92
het wodc	-125	-164	104	143
het wonen	-24	95	-179	-145
het wordt	-102	-85	-218	-53
het zich	-138	-126	48	13
het ziekenhuis	57	-151	-149	-96
het ziekteverzuim	153	-125	-140	-95
het zomerreces	-115	-144	-55	281
het zonder	-120	-170	16	-203
het zorginstituut	-185	-111	-121	-57
het zou	-156	-139	-138	-146
hetgeen ik	-93	-114	33	114
hetzelfde onderwerp	41	-66	-148	-113
hier in	-73	-108	-134	66
hier niet	-110	-182	242	-204
hierbij .	-198	-130	-271	-194
hierbij aan	-185	-152	5	-231
hierbij bied	-90	-146	-99	-129
hierbij de	-52	-87	-111	-171
hierbij doe	-74	-68	-86	-147
hierbij gevoegde	-30	-87	-118	-70
hierbij het	-78	-130	-103	-130
hierbij mijn	-49	-67	-82	-134
hierbij ontvangt	-80	-118	-81	-258
hierbij over	-44	-30	-81	-172
hierbij toe	-153	-166	-102	-193
hierbij treft	-105	-90	-70	-89
hierbij zend	-84	-75	-164	-195
hiermee als	-89	-111	-108	-90
hiermee in	-120	-127	203	68
hiermee voldoende	-70	-67	-126	-105
hierna :	-103	-176	-230	-137
hieronder .	-74	-146	-125	-66
hieronder aan	-91	-127	-109	-127
hieronder ga	-67	-62	-140	-144
hierover aan	-101	-118	-208	92
hierover een	-58	-120	110	158
hierover in	-93	-168	-149	132
hierover met	-84	64	34	49
hierover nog	-80	4	9	-196
hierover te	-45	-94	81	-169
hiertoe in	-88	-103	28	34
hiervoor #	-107	-139	199	-9
hiervoor de	-106	-103	-115	-77
hiervoor een	-85	88	188	40
hij aan	-102	138	-176	-138
hij adviseert	-140	108	-190	-209
hij dat	12	158	-183	-185
hij de	-113	46	-8	52
hij een	-156	15	-177	-159
hij het	-148	167	-142	-157
hij in	3	41	-132	-128
hij voor	-107	46	-190	-146
hoe dat	-107	-153	109	173
hoe de	-151	-148	-142	-46
hoe dit	-84	-117	2	87
hoe het	-15	-151	-129	18
hoe lang	-77	72	65	82
hoe vaak	-36	42	40	-25
hoe zij	-95	-23	-48	28
hoeft te	29	47	-129	-83
hoeveel mensen	71	-164	-96	-143
hoeven te	-12	-158	-95	-76
hoger .	170	-46	-86	-86
hoger dan	160	-1	-143	-140
hoger uit	-5	-135	-105	-114
hogere frequentie	44	-134	121	-96
hogere vergoeding	-164	-177	85	-168
honorair consuls	-109	-98	-107	-95
hoofddirectie personeel	-98	-117	-152	35
hoofdlijnen .	-134	-70	-142	-150
hoofdstuk #	-186	-150	-230	-256
hoog .	189	-166	-131	-120
hoogste #	-143	-169	-212	-149
hoogste drie	-82	-109	59	7
hoogte .	-109	-153	-210	152
hoogte van	171	-245	-25	-30
hooguit #	-137	73	83	-171
hoop dat	-153	-122	-137	-151
hoop ik	-59	18	-4	48
hoort u	-44	-71	-168	192
houd ik	-86	-1	166	-193
houden ,	-90	-84	-181	10
houden .	20	80	-126	-75
houdt .	-145	-12	44	57
houdt de	-134	-143	44	92
houdt in	-187	135	-215	-230
huis .	-19	22	-133	-103
huisartsen en	-155	-3	-172	67
huisvesten .	-121	-129	-119	-142
huisvesting van	-92	-124	-165	-130
hulp .	59	-127	-149	112
hulp aan	-109	-9	-98	-150
hulp van	85	-96	35	-167
hun aantal	-85	-78	60	-101
hun beroepsorganisatie	-119	145	115	67
hun eerste	48	71	-166	-149
hun eigen	-112	-257	33	-194
hun gegevens	29	-20	-195	-96
hun huisvesting	116	-161	-191	-93
hun leden	-142	-148	-186	-198
hun opleiding	-94	-190	-200	31
hun personeel	-105	121	-41	-136
hun rekening	-28	45	74	-142
hun werk	-203	-30	-148	-40
ieder die	-98	75	-170	71
ieder jaar	-124	-122	-153	-156
ieder kind	-103	67	70	-155
iedere gemeente	-137	-90	-135	-5
iedere locatie	-111	-39	-159	99
iedereen die	-126	19	-200	-107
ik ,	-97	-106	-21	89
ik .	-113	-22	98	-60
ik aan	-129	71	69	-78
ik acht	-113	-178	137	25
ik af	-120	-147	-4	-14
ik begrijp	-149	-158	-202	-172
ik ben	-168	-189	-89	30
ik bereid	-120	-176	-83	128
ik beschouw	-97	-124	-9	-156
ik betreur	-140	-106	-196	-163
ik bied	-106	-135	-158	-113
ik bij	-118	46	-44	77
ik binnen	-75	58	18	130
ik binnenkort	-71	-152	-160	193
ik blijf	-113	-126	75	203
ik daarom	-30	-113	54	37
ik daarop	-74	-108	73	55
ik daarover	-62	-125	34	163
ik dan	-191	-2	211	-183
ik dank	-90	-123	-156	-182
ik dat	-49	43	10	-74
ik de	-121	-177	192	186
ik deel	-137	-88	-27	-146
ik deze	-123	-146	-111	94
ik die	-81	-106	-172	-23
ik dit	-102	-176	223	197
ik doe	-123	-148	-46	-144
ik door	-97	-6	89	199
ik een	-136	-183	106	286
ik eerst	-127	68	238	-78
ik er	-146	-18	91	-128
ik eraan	-141	68	-111	-127
ik erop	-113	-191	39	-183
ik ga	-157	-156	-256	-77
ik geen	-117	-50	98	-53
ik gemeenten	-81	62	-150	93
ik gemeld	-68	-94	-102	-162
ik graag	-119	-31	178	67
ik haar	-121	70	-51	-6
ik had	-12	-144	-118	-88
ik heb	-118	-216	69	90
ik hecht	-130	-122	-64	-92
ik het	-185	-164	88	126
ik hier	-86	-159	4	-118
ik hierbij	-94	-163	-235	-170
ik hieronder	-155	-135	-146	-196
ik hierop	-77	-55	89	30
ik hoe	-172	-153	-9	-1
ik hoop	-153	-122	-137	-151
ik houd	-122	-133	82	110
ik hun	-84	-154	70	72
ik in	-127	-25	-5	209
ik kennisgenomen	-118	-97	97	-64
ik kies	-119	-192	97	71
ik kort	-133	-120	-107	-28
ik laat	-164	-222	210	67
ik mee	-61	75	51	170
ik met	-113	-111	32	60
ik mij	-146	-223	76	-51
ik mijn	-66	-99	-159	42
ik minder	-227	-204	184	20
ik moge	-30	-87	-118	-70
ik na	-132	-181	94	177
ik naar	-153	23	120	-115
ik neem	-144	-164	10	-63
ik niet	-202	-6	29	-437
ik nog	-136	72	-82	100
ik nu	-106	-138	-7	-4
ik of	-125	-220	69	273
ik onderschrijf	-104	-67	136	-110
ik op	-170	-109	16	-7
ik over	-84	-158	238	278
ik overeengekomen	-56	-90	-56	-105
ik overleg	-60	-87	-222	123
ik samen	-71	-209	14	188
ik stel	-89	-213	-134	-10
ik streef	-89	-176	-177	184
ik te	-146	-143	-52	-71
ik ter	-49	-176	-1	161
ik thans	-198	-80	24	-157
ik toe	-93	-125	12	-174
ik toegezegd	-65	-143	-195	-167
ik tot	-114	-87	-9	-157
ik u	-86	-113	-304	81
ik uit	-75	-126	-152	59
ik uw	-77	-104	-59	-8
ik van	-107	-268	62	-305
ik vertrouw	-133	-96	-126	-162
ik verwacht	-107	-122	-222	144
ik vind	-208	-198	-198	-108
ik voor	-150	56	175	171
ik vóór	-79	-145	84	150
ik waardeer	-170	-80	-141	-122
ik wacht	-154	-98	79	77
ik wel	-217	153	207	-89
ik wil	-74	-91	-10	-136
ik zal	-54	-168	227	125
ik zelf	-145	-101	-104	120
ik zie	-143	-27	-22	-87
ik zo	-131	-158	86	-206
ik zou	-37	-148	-181	-118
immigratie- en	-103	-85	28	-146
in #	-65	-219	-64	115
in ,	-28	34	187	40
in .	-123	-53	53	143
in ;	-84	73	-89	-140
in aanmerking	-80	-29	-25	0
in acht	-175	-175	-178	-150
in afwachting	-116	47	-135	-80
in alle	76	86	3	-71
in antwoord	-44	-125	-155	-43
in april	-193	-251	-171	121
in artikel	-152	16	73	-220
in assen	-76	107	29	-112
in augustus	-139	-111	9	140
in bedrijven	97	-100	-136	-126
in beeld	-18	-67	166	41
in beginsel	-131	-60	-1	-173
in behandeling	-113	-188	63	-159
in belgië	102	-101	72	-145
in beslag	90	-59	-102	-60
in bestaande	-92	28	-196	30
in bijlage	-73	72	-154	-103
in bijna	81	-60	-159	-67
in brussel	-161	-164	59	27
in budel	-121	-87	85	14
in consultatie	-93	19	-73	144
in dat	-205	12	-158	23
in de	-12	65	-16	82
in december	-76	-220	78	164
in den	62	231	33	2
in deze	-169	-202	-172	-305
in dezelfde	57	-188	-165	-167
in die	-17	-195	25	-11
in dienst	-39	-12	30	-164
in dit	-235	-77	-199	-276
in drie	-45	-48	-119	-250
in duitsland	-145	-163	-200	-110
in dunbevolkte	41	-28	114	46
in een	23	51	55	-57
in elf	20	-100	-134	-112
in elk	-94	154	26	63
in elke	-141	214	-246	-24
in ethiopië	9	-130	-93	-126
in februari	-185	29	153	49
in friesland	-124	-137	-125	-161
in gebruik	-226	22	-69	211
in geen	112	65	-36	-165
in gemeenten	185	-63	-128	-107
in gesprek	-121	23	71	81
in getal	-120	-146	-171	25
in grote	-199	-155	-68	-92
in haar	-190	-89	-127	-218
in handen	-135	-102	-53	-114
in heerlen	45	-134	-131	-154
in het	-10	5	68	115
in hetzelfde	-121	72	-156	-158
in hoeverre	-1	-152	-174	117
in hoofdstuk	-136	-70	-166	-187
in huis	60	76	10	-99
in hun	-136	74	16	-44
in internetconsultatie	-96	-166	236	145
in januari	-153	-150	74	181
in juli	-141	-168	108	76
in juni	-180	-90	86	233
in kaart	-117	21	54	155
in kleine	36	15	51	70
in lijn	-158	-173	86	-102
in maart	-243	-10	-62	136
in mali	-153	-122	-152	-115
in mei	-181	-217	-18	63
in mijn	-193	-153	-158	-15
in nederland	30	-217	-105	-130
in november	-146	-219	49	130
in oktober	-158	-175	-26	178
in ons	-5	-142	-204	-181
in ontvangst	-106	-132	-157	-155
in onzekerheid	-170	-127	-95	-134
in op	-133	-173	-352	-157
in opdracht	-52	-141	-24	-14
in opleiding	-115	-148	-176	43
in overleg	-100	-106	122	263
in overweging	-223	326	-273	-90
in paragraaf	-97	-128	148	-86
in plaats	-71	67	157	42
in procedure	-115	-75	-132	60
in ruim	150	-130	-158	-94
in september	-112	-36	121	112
in staat	30	-186	62	64
in stand	-35	-22	-92	108
in te	-44	253	-134	-98
in ter	115	5	51	-117
in totaal	-212	-162	-43	-103
in twee	94	-5	1	-42
in uw	-178	28	-114	-228
in variant	-119	-99	-141	-175
in veel	71	-118	-89	-52
in vier	117	-218	-76	-50
in vijf	-52	78	74	6
in voor	-146	85	-235	74
in voorbereiding	-134	-207	203	177
in welke	66	-173	87	75
in werking	-112	19	-42	142
in zeeland	-41	55	69	-139
in zes	-9	-247	101	-181
in zijn	-13	199	-91	-217
in zulke	-106	-101	-148	31
in één	185	139	-31	-5
ind en	-11	-157	123	54
indien de	-125	-146	-219	175
indien u	-74	-158	-164	-125
indienen .	-158	110	-142	-164
informeer ik	-83	-87	-248	-126
informeren .	-104	-124	-259	79
informeren over	-69	-104	-108	-177
infrastructuur en	-68	39	-181	-151
ingaan .	-79	35	-130	-24
ingaat op	43	-122	-110	-106
ingang van	-155	-86	296	411
ingediend .	6	18	93	-60
ingegaan .	-77	-93	-160	-14
ingelicht .	-127	48	-125	39
ingericht .	-167	-155	-217	142
ingesteld .	-176	-57	68	-150
ingevoerd .	-157	100	20	44
ingevolge de	-146	-179	-27	-164
ingevuld ,	19	-73	34	-112
ingezet .	121	-115	-97	-128
inhoud van	-100	-53	-166	-48
inhoudelijke reactie	-69	-99	-102	-95
inlichten .	-67	-73	-184	7
inmiddels #	-27	-135	-40	-172
inmiddels in	-94	-108	150	-15
inrichting van	-88	-24	107	-88
inspannen dat	-72	-75	-78	129
inspannen om	-98	-134	-133	158
inspectie ,	39	67	76	-157
inspectie .	-3	148	-167	-144
inspectie aan	-110	134	-106	-147
inspectie adviseert	-132	148	-157	-141
inspectie beveelt	-172	75	-54	-121
inspectie doet	-164	37	-123	-171
inspectie een	-3	101	-81	-80
inspectie gezondheidszorg	-138	-95	-129	-159
inspectie heeft	8	-187	-88	-189
inspectie het	-141	70	-153	-177
inspectie in	75	27	2	42
inspectie justitie	-181	-137	-255	-164
inspectie leefomgeving	-124	11	-76	-156
inspectie niet	160	-110	-143	-106
inspectie om	-93	-8	93	-206
inspectie ontwikkelingssamenwerking	-86	-138	-49	-126
inspectie szw	-39	-194	65	60
inspectie van	-126	-120	-24	134
inspectie veiligheid	-119	-109	-141	-142
inspectie verkeer	-112	-125	-96	56
inspectie voor	-158	-19	-185	-62
inspectie vraagt	-132	15	-162	-121
inspectie zal	-142	-127	-105	113
inspectie zelf	-144	-178	-30	139
instelling .	-138	-180	5	-55
instellingen zelf	-137	-174	-87	-134
internationaal onderzoek	-51	-74	-93	-108
internationale studenten	28	-130	-88	-102
internationale vraagstukken	-77	-104	-93	-76
internetconsultatie .	-63	-128	165	-19
interprovinciaal overleg	-117	-187	-60	-106
invloed .	234	-148	46	-71
invloed gehad	135	-127	-156	-61
invloed op	190	-169	-227	-114
invoeren .	-92	27	-151	-41
invoering van	172	-116	-212	-71
inwerkingtreding is	-80	-165	115	158
inwoners van	47	-106	-156	-137
inzake de	-58	-209	-51	-158
inzake het	-24	-66	-77	-134
inzet van	41	-65	-112	26
inzetten voor	-86	-74	49	114
inzicht in	35	21	95	11
inzicht te	-191	-139	-190	-178
iob heeft	-117	-85	-90	-146
is #	-84	-160	-296	-306
is ,	81	-105	-104	203
is .	-55	-130	73	111
is ;	-125	65	127	106
is aan	-223	-162	296	164
is aangekondigd	-166	-116	-102	-150
is afgenomen	-69	-132	-56	-75
is afgerond	-107	70	52	-36
is afgesproken	-185	-183	-3	6
is afgestemd	-99	-120	-120	-126
is al	-188	130	179	-205
is als	-62	-185	-163	-119
is bedoeld	-192	-205	14	-92
is bekort	87	-86	-127	-98
is bij	10	9	136	-179
is bijgevoegd	-128	-111	-108	-60
is daardoor	153	-167	39	-90
is daarover	-106	-75	-227	-186
is daartoe	-91	-135	57	8
is daarvoor	-81	-173	64	51
is dan	18	-214	118	73
is dat	113	18	-156	-94
is de	138	-1	-158	-137
is deze	-139	-162	199	71
is die	-128	-134	-120	-83
is dit	-167	-215	-75	-83
is door	120	-22	-73	-157
is een	-294	-85	-59	-125
is en	16	-207	89	-141
is er	-249	-21	117	-118
is erop	-128	-186	-82	-45
is gebeurd	-80	-93	-247	-170
is gebleken	24	51	-71	-85
is gedaald	84	-76	-84	7
is gedaan	-158	-230	-241	-222
is geen	23	-238	-116	-121
is gegroeid	-57	-111	-109	-88
is gekomen	35	-95	-169	63
is gepland	-158	-125	-187	238
is geregeld	-98	-109	-10	-206
is gesproken	-64	-42	-205	-67
is gestegen	-23	-73	-123	-79
is gesteld	-147	-96	-159	47
is gevolg	-159	-200	192	-95
is gevraagd	-175	-176	74	-134
is gewenst	-112	115	-143	-171
is haar	121	-164	-144	-97
is het	179	-9	-112	-107
is hiermee	-104	-69	-168	-152
is hiervoor	-118	-108	147	-228
is in	-114	-167	48	-153
is ingevoerd	83	-165	-147	-80
is inmiddels	33	-124	-75	-260
is met	-129	-94	203	-130
is mij	-189	-35	150	-157
is naar	63	-164	53	-134
is nagegaan	-192	-100	-152	-160
is niet	123	-113	-221	-225
is nog	1	-172	-149	20
is nu	-121	-212	164	54
is of	48	-159	-186	-131
is om	-19	47	-113	70
is onder	-85	-173	98	-221
is ook	-183	68	-47	-151
is op	-24	36	-9	-103
is pas	-138	-127	183	49
is positief	16	-147	-183	-152
is sinds	17	23	118	-239
is slechts	148	-200	-166	-125
is sprake	-47	-142	-173	-135
is te	27	-246	-65	63
is ten	97	67	-100	-53
is teruggelopen	127	-128	-142	-37
is tevens	-46	-69	-127	-124
is toegenomen	102	-55	-72	-75
is toegezegd	-99	-159	-116	-184
is tot	-122	-173	87	-182
is tussen	131	-63	-107	-79
is u	-96	-91	-91	31
is uitgevoerd	-162	58	25	-143
is uw	-79	-176	-188	-180
is van	83	-243	-249	-259
is vastgelegd	-114	-120	-34	-29
is verlopen	80	-57	-145	61
is vertraagd	-95	-67	-165	-193
is voldaan	-88	-133	-31	28
is volgens	176	-34	-70	-241
is voltooid	-119	107	-151	-157
is voor	-115	-331	93	19
is voornemens	-208	-209	-340	-201
is voorzien	-172	-196	51	291
is wel	-147	-189	-167	-100
is wenselijk	-120	148	-182	-111
is zij	123	-232	-52	32
is zo'n	93	-169	42	38
j .	-65	-88	-99	-153
ja ,	-114	-189	-35	85
ja .	-135	-149	-147	-189
jaar #	96	-300	-3	-43
jaar ,	-40	38	157	-40
jaar .	-132	65	-119	-58
jaar ;	-119	106	-124	-159
jaar aan	-148	103	25	-25
jaar af	-113	52	-71	-75
jaar bij	-147	-179	16	30
jaar de	-124	-92	33	52
jaar een	-3	-116	-206	15
jaar eerder	144	-110	-119	-172
jaar en	-144	-213	175	11
jaar ervoor	169	-100	-64	-132
jaar extra	-57	91	63	66
jaar geleden	33	-170	-194	-135
jaar gemiddeld	123	-63	-50	-57
jaar heeft	-93	-175	-180	-168
jaar in	-157	102	-147	74
jaar is	-66	80	176	-46
jaar kunnen	-149	-13	-166	-123
jaar laat	-105	-201	142	108
jaar lang	-62	102	-270	-186
jaar laten	-78	-151	-145	-136
jaar later	-36	24	-215	-29
jaar met	97	114	40	-152
jaar minder	147	-161	-202	-157
jaar moeten	-81	17	88	99
jaar na	85	-3	-27	8
jaar naar	-166	-77	-45	53
jaar niet	89	63	-95	-65
jaar nog	171	-182	47	-55
jaar of	-149	-40	4	-23
jaar op	-2	87	11	-133
jaar opnieuw	-7	104	-279	-295
jaar over	8	-153	-159	101
jaar te	-159	-6	-65	-39
jaar tegen	-71	36	-204	85
jaar tijd	68	-75	-104	-118
jaar tot	-133	-131	-144	14
jaar van	-99	-53	-41	-122
jaar vast	-147	-13	-181	-139
jaar voor	-79	-182	-181	-202
jaar worden	55	40	-111	91
jaar wordt	-248	21	-22	58
jaar zal	-58	-184	-81	116
jaar zijn	70	-157	-160	-146
jaar zou	-165	108	-160	-148
jaarlijks #	103	-102	-242	-223
jaarlijks de	-123	142	-128	-109
jaarlijks een	-112	202	36	18
jaarlijks in	-123	110	-196	-11
jaarlijks ongeveer	-171	-112	-144	-156
jaarlijks over	-99	-79	-153	29
jaarlijks te	-133	138	-74	-97
jaarverslag .	-82	-130	118	0
jaarverslag van	-89	-133	-5	165
januari #	-156	-143	78	292
januari bij	-112	-191	70	-1
januari een	-114	-144	135	7
januari en	-183	-82	-1	9
januari in	-121	-105	13	191
januari is	-100	-130	-183	-180
januari jl	-110	-124	128	-173
jaren #	-118	-166	-73	-9
jaren is	-1	-163	-223	-177
jl .	-91	-101	-28	-226
jonge bedrijven	85	-92	-142	105
jonge boeren	-63	1	-141	-176
jongeren die	57	-261	-203	-181
jongeren in	-73	131	-173	-163
jongeren met	5	-24	88	39
jongeren zonder	-130	-92	78	44
juist de	-153	-199	136	-156
juist die	-142	-153	82	-137
juli #	-175	-59	-15	201
juli .	-114	-184	91	142
juli heeft	-95	-119	-206	-133
juli in	-100	72	184	81
juli jl	39	-129	53	-170
juni #	-228	-206	21	49
juni .	-133	-62	-248	-159
juni een	-90	-143	185	94
juni heb	-102	-56	83	-117
juni heeft	-87	-76	-58	-165
juni in	-93	-191	221	55
juni jl	-92	-139	-127	-152
juni naar	-162	-133	-94	65
juni te	-78	84	-159	-147
juni toegezegd	-50	-102	-107	-133
justitie ,	-74	-75	-125	-84
justitie en	-158	-151	49	75
justitie heeft	-114	-97	-133	-141
justitiële inrichtingen	-101	-118	-147	154
kaart .	-60	67	-28	15
kaart te	-83	-165	61	93
kabinet ,	-109	-113	-24	191
kabinet .	-132	-208	0	224
kabinet aan	-99	-147	-14	71
kabinet de	-78	-152	38	-121
kabinet deelt	-130	-83	-100	-124
kabinet demissionair	-43	-74	-200	125
kabinet een	-114	-33	-99	88
kabinet geen	-173	-188	233	-54
kabinet hecht	-44	-134	-214	-174
kabinet heeft	-129	-133	-73	-156
kabinet herkent	-129	-69	-178	-166
kabinet het	-103	-129	46	-178
kabinet in	-126	-155	81	126
kabinet is	-126	-132	-105	48
kabinet laat	-87	-129	105	-5
kabinet niet	-138	67	101	-245
kabinet onderschrijft	-69	-158	143	-152
kabinet van	-64	-153	109	-155
kabinet volgt	-84	-156	171	37
kabinet wil	-53	-181	-90	-191
kabinet zal	-74	-198	49	247
kabinet zich	-110	-94	16	-75
kabinet ziet	-94	-218	233	-211
kabinetsreactie ,	-26	-83	-127	-90
kabinetsreactie aan	-111	-94	-63	-85
kader van	-122	-119	47	-110
kaderberoepsgerichte leerweg	8	13	75	-75
kamer ,	-102	-72	-139	64
kamer .	-133	-8	-117	151
kamer aanhangig	-99	-177	-27	-108
kamer bij	-70	-59	-115	58
kamer daarvan	-49	-98	-139	150
kamer de	-92	-134	-228	-17
kamer der	-57	-176	-212	-159
kamer een	-93	-65	-21	37
kamer elk	-34	113	88	100
kamer gezonden	-68	-156	-236	-200
kamer heeft	-94	-199	-161	-123
kamer het	-73	-124	-135	-96
kamer hoort	-43	-83	-148	165
kamer in	-94	-166	-130	161
kamer is	-158	-187	-189	5
kamer jaarlijks	-87	68	43	43
kamer mij	-54	-141	-134	-101
kamer naar	-78	-82	95	53
kamer ontvangt	-90	-175	-152	103
kamer op	44	-138	-27	-133
kamer over	-107	59	-229	-50
kamer te	54	79	-105	-188
kamer toegezegd	-73	-98	-108	-164
kamer van	-70	-58	114	2
kamer voor	-87	-125	-182	-91
kamer vroeg	-168	-98	-83	-114
kamer vóór	-89	-111	-63	103
kamer worden	-69	-149	-211	163
kamer wordt	-87	80	156	226
kamerbrief ;	-47	71	-47	-46
kamerbrief over	-108	-154	-128	-80
kamerstuk #	-95	-46	-26	57
kan ,	-59	-176	125	87
kan .	-130	141	-187	-194
kan blijven	-52	-141	108	15
kan dat	-147	-112	-114	-123
kan de	-147	-233	-110	68
kan een	-208	-309	26	-188
kan het	55	-175	30	-202
kan ik	-156	-227	-18	-85
kan in	-143	174	-179	-135
kan krijgen	-51	-116	13	160
kan niet	-164	51	-182	-172
kan nu	-78	-133	65	-147
kan op	124	-141	-179	-93
kan worden	-141	36	40	63
kan zich	-153	-179	77	32
kan zij	36	-140	-138	-158
kans dat	144	-72	-151	-65
kans op	146	-186	-173	-180
kanttekening dat	-126	-99	40	-94
karakter van	-78	-103	108	-154
keer .	-96	-123	-123	-101
keer per	53	-57	-135	13
kennen ,	35	-117	-160	-162
kennen .	-124	-164	13	16
kennis te	-144	175	-133	-70
kennis van	172	-6	-208	-172
kennisgenomen .	-113	42	91	-127
kennisgenomen van	-109	-172	-207	-69
kent .	34	14	-45	-103
kent u	-92	-109	-51	-62
keuren ,	94	130	-138	-125
keurmerk ,	-12	-168	65	38
keurmerk .	-114	164	-177	-161
keurmerk voor	50	57	-39	-170
keuze .	90	73	-150	-187
keuze aan	-47	-81	30	141
keuze van	-189	103	-214	-201
kies daarom	-132	-74	186	52
kies er	-59	-181	-16	43
kies ik	-89	-151	168	-134
kiezers met	-40	-159	-122	-85
kijf .	-119	-155	-160	-183
kijken .	-84	-130	-52	-125
kind meereist	-81	131	-154	-128
kinderen .	-234	39	-229	-135
kinderen die	109	98	-198	2
kinderen en	-108	-130	-123	-160
kinderen in	156	-75	-15	46
kinderen vanaf	-129	64	25	79
kinderopvang tijdens	-107	170	-158	-49
klachten .	8	73	-157	-159
klachten van	4	-56	-119	-95
kleine aannemers	-135	-117	-115	13
kleine aantal	-141	-146	-139	-112
kleine bedrijven	-103	202	-24	-156
kleine gemeenten	91	-84	-226	114
kleine ondernemers	0	-107	-191	-232
kleine werkgevers	73	45	-120	-57
kleinschalige opvang	61	-157	-159	-123
klimaat en	-39	-133	-87	-79
kom ik	-93	-100	-138	118
komen ,	84	-29	-33	123
komen .	-114	24	5	-235
komen aan	-83	-167	83	72
komen er	-220	-182	176	225
komen in	-179	-19	40	70
komen te	32	-142	-117	-167
komen tot	113	-30	-29	-185
komen voor	-157	93	-138	-68
komen wij	-99	-108	-177	67
komende jaren	-143	-126	-209	18
komende maanden	-182	-126	23	176
komt ,	142	-160	27	26
komt .	-227	30	26	-52
komt aan	-175	33	138	121
komt de	-142	25	-215	141
komt er	-214	-254	235	189
komt het	-63	9	4	26
komt in	-76	-221	11	155
komt naar	254	-160	-129	-158
komt niet	-160	-108	-213	-183
komt tot	200	-196	-264	-209
komt u	-71	-77	-158	84
komt voor	-134	59	-160	135
kon de	145	-179	-138	-99
kon niet	159	64	-169	-145
konden de	93	-99	-115	-67
koninklijke marechaussee	-115	-151	-188	-193
kopen .	-33	16	-117	-121
koppelen aan	-110	102	-42	55
kort .	102	-186	81	-121
kort in	-123	-189	-137	-126
kort na	-50	-92	-123	42
kort zijn	-107	-77	-53	15
korte termijn	-200	-95	-109	81
korter .	200	-201	-215	-198
korter dan	89	58	-134	-84
kost #	-148	-188	75	-175
kost .	-26	58	72	102
koste gaat	86	-145	-119	-75
kosten #	-7	-157	-176	-110
kosten .	-248	-38	-53	-142
kosten bedragen	-144	-124	-158	-102
kosten per	223	-16	-202	-146
kosten van	-67	0	63	-31
kosten voor	-217	2	-134	-126
kracht .	-134	31	-116	-110
kreeg .	93	-84	-137	-97
krijgen ,	-84	24	-108	-214
krijgen .	-40	-46	-58	135
krijgen in	-177	0	35	30
krijgt .	-161	129	-286	17
krijgt de	-122	-194	145	104
krijgt een	-95	-200	165	193
krijgt het	38	110	-181	14
kring van	-101	25	-181	-127
kritisch :	140	57	-194	-115
kritisch zijn	18	-83	-101	-78
kunnen aantonen	167	-129	-142	-55
kunnen bepalen	-52	35	-107	114
kunnen berichten	-20	77	11	146
kunnen blijven	-176	116	-124	-133
kunnen de	136	-119	-144	-145
kunnen doen	63	-183	-181	69
kunnen komen	-112	-134	-82	-119
kunnen krijgen	-64	-34	-39	120
kunnen maken	50	-85	93	-127
kunnen met	-103	-156	0	-155
kunnen vaststellen	240	12	-233	-78
kunnen worden	-211	160	81	-10
kunnen zijn	-174	7	-119	58
kunt u	-127	-22	-5	-3
kwaliteit .	145	-132	-117	-110
kwaliteit van	103	-149	-234	-175
kwam ,	-34	-144	-159	-102
kwam naar	73	-51	-66	-43
kwamen ,	158	-85	-158	-51
kwart van	211	-110	-210	-145
kwartaal .	-121	-120	13	152
kwartaal in	-62	82	-11	-7
kwartaal van	-124	-197	-79	209
laag inkomen	-96	6	-118	-109
laat .	-122	-192	56	124
laat aan	-14	-170	-147	-88
laat de	14	80	-177	-88
laat een	112	63	-54	-8
laat gemeenten	-133	103	77	-74
laat het	26	-79	50	-199
laat ik	-163	-46	123	332
laat te	147	-176	-155	-123
laat u	-124	-188	225	26
laat wordt	92	-144	-104	-117
laat zich	-16	-140	-186	-175
laat zien	156	-228	-39	-165
laatste hand	-34	-109	-128	154
lag het	153	-154	-100	-91
lager .	201	-191	-164	-114
lager dan	198	-110	-182	-139
land .	-130	50	-218	-210
land van	2	-56	-14	-144
landelijk gebied	-126	-171	-111	-147
landelijk loket	-133	65	37	-96
landelijk register	-107	123	14	-160
landelijke campagne	-67	100	-15	81
landelijke invoering	-150	-113	85	-152
landelijke norm	-104	119	-161	-142
landelijke registratie	55	-92	5	-130
landen .	-132	-206	-150	79
landen met	-156	-4	108	39
lang niet	-62	-148	-152	14
langdurige zorg	-98	-105	-101	-106
langer .	-70	78	-19	39
langer dan	1	14	-10	43
langer op	-127	128	0	62
langere duur	-140	-183	192	81
langere termijn	80	-108	-198	54
langs elektronische	-69	110	-139	48
lasten voor	67	16	-119	-69
laten .	-156	120	-94	-221
laten de	134	-181	-92	-143
laten doen	-90	39	-115	-131
laten evalueren	-90	-178	-146	-58
laten komen	-62	122	80	-2
laten onderzoeken	-143	67	-266	-193
laten opstellen	-165	102	-9	-97
laten toetsen	-66	70	-148	24
laten uitzoeken	-46	-81	109	-88
laten vervallen	-57	61	-32	-71
laten weten	-196	-231	108	-215
laten wij	-137	-102	-180	86
laten zich	90	-190	28	-134
laten zien	186	-206	-186	-151
later dan	-166	-103	-245	-71
leden .	-98	28	80	81
leden dit	-103	-89	-200	-154
leden te	-53	-72	-151	48
leden van	-184	-73	-214	-99
leefomgeving en	-127	29	-97	-151
leegstaande kerken	32	-1	-17	-40
leerlingen met	8	-86	-67	-69
leerlingen op	59	-147	-132	-121
leerlingen uit	25	-26	57	-106
leest u	-128	-122	-148	26
leg de	-146	223	-66	12
leg ik	-72	19	88	204
leg vast	-141	207	-19	39
leges voor	-104	49	-139	-117
leggen .	-126	151	-52	78
leggen wij	-77	-142	-118	97
leiden .	141	-183	-4	-177
leiden dat	-98	-188	-60	-104
leiding van	-129	-134	-176	-139
leidt ,	-7	-191	-196	-102
leidt tot	173	-90	-143	-106
lening van	-131	-28	-119	-94
leningen aan	-144	-155	-103	-116
leren .	-106	-117	-159	-86
lessen in	9	58	-191	53
letten .	-87	-121	59	90
leven ,	-109	-176	-43	56
leven .	-145	-128	-180	-165
lezen ,	112	-110	-133	-128
lezen .	138	-103	-105	-66
lid van	-116	-47	20	-67
liggen .	-85	-66	-117	55
ligt .	-73	-22	81	-287
ligt bij	-122	40	87	99
ligt daarom	-129	-83	40	-130
ligt de	105	-136	-201	-7
ligt een	17	-135	-171	-126
ligt er	-174	-135	74	25
ligt het	45	-155	-206	-191
ligt in	40	-193	-332	176
ligt niet	-185	-76	46	-199
ligt op	-141	72	89	183
ligt sinds	-125	-171	111	-202
lijkt mij	-177	-124	26	43
lijn met	-158	-173	86	-102
lijn van	27	39	77	14
lijst van	45	133	-149	-144
locatie een	-154	-75	0	94
locatie is	110	-115	-130	-71
locaties .	-91	17	-91	-143
locaties met	144	-187	-105	-53
locaties niet	92	-156	-175	-66
locaties waar	-131	99	-106	44
lokale omroepen	5	44	89	-74
loket in	-158	155	6	67
loket is	15	-179	68	-136
loket voor	-107	169	-54	-204
loop ik	-156	94	-109	-228
loop van	-167	-218	122	201
loopt .	-136	126	114	16
loopt het	90	51	-38	-177
loopt op	-119	-159	-194	-127
loopt tot	-129	-149	-228	-217
looptijd van	-51	100	181	49
lopen ,	115	-114	-189	78
lopen .	-188	-25	48	-182
lopen de	-128	-106	-230	-150
los van	-172	-215	-270	-79
lto nederland	-84	-97	-66	35
luidt dat	52	138	-156	-120
lukt ,	-257	-147	-84	83
lukt het	62	-154	-50	41
m .	-118	-118	-142	-99
maak de	-91	161	-155	-134
maak het	-105	62	-131	94
maak ik	-115	-229	-54	53
maakt .	-124	30	-141	9
maakt de	-215	-235	-60	107
maakt het	79	-149	-213	0
maakt sinds	-126	-99	109	-138
maand .	-115	56	-137	28
maand een	74	94	-110	-145
maanden ,	60	-149	-104	-149
maanden .	-224	-88	-79	9
maanden eerder	117	-72	-77	-114
maanden in	89	65	-171	-171
maanden na	-62	11	-166	-117
maanden van	-65	2	57	36
maar dat	211	-152	-227	-117
maar de	-152	-65	134	-135
maar een	-217	-193	-173	-184
maar het	-106	71	113	-124
maar ik	-97	-96	80	145
maar in	138	-139	69	3
maar is	-118	82	101	-201
maar niet	44	-113	38	-120
maar ook	139	-161	-94	-132
maar ten	105	-98	-148	-99
maar wel	1	64	59	65
maart #	-188	-139	119	246
maart ,	-83	-155	-191	-187
maart bij	-67	-165	-197	13
maart een	-87	-176	-191	136
maart heeft	-70	72	-95	-123
maart is	-124	-170	-94	-162
maart jl	-95	-142	-156	3
maatregel :	-154	-167	193	26
mag blijven	-104	54	45	-134
mag worden	-112	85	-184	-157
maken ,	-147	-143	-7	142
maken .	-73	117	-62	-4
maken en	-69	125	-26	7
maken met	-48	-36	-161	-146
maken over	-79	186	-220	-174
maken van	101	-101	49	71
maken voor	-96	139	-75	-78
mannen .	112	-71	-100	-78
maximum van	-157	117	-64	-180
mbo raad	-54	-168	66	-53
mede namens	-51	-55	-174	-235
medewerkers en	-156	-105	-178	94
medewerkers van	123	16	-171	-166
medio #	-181	-201	-86	286
medisch onderzoek	66	-64	100	-91
mee ,	-131	-138	40	-103
mee .	-40	-262	94	-4
mee :	-130	26	-80	-92
mee in	-79	-135	-116	147
mee te	-135	148	-181	-44
meegenomen in	-68	76	147	213
meer .	-190	-198	103	-84
meer aandacht	-82	57	-186	-221
meer dan	67	-12	-161	-80
meer in	-68	-70	-154	-173
meer mensen	-33	-142	110	-116
meer op	-178	74	38	-111
meer ruimte	26	-138	-134	-136
meer te	-74	-190	17	-91
meer tijd	-101	1	40	-154
meereist .	-81	131	-154	-128
meetbare invloed	166	-119	-168	-62
mei #	-102	-196	-299	190
mei .	-157	-34	116	191
mei een	-69	-155	182	-17
mei heb	-55	-62	-114	-146
mei heeft	-56	-111	-142	-141
mei in	-84	-198	37	86
meld ik	-116	-80	-112	118
melden ,	47	19	-140	-87
melden .	-189	21	-274	-42
melden dat	-141	25	62	-30
meldingen uit	85	109	-155	-177
meldingen van	-2	37	-173	-82
meldpunt in	-43	35	-66	-95
meldpunt voor	-107	122	-124	-106
meldt de	114	-84	66	-121
memorie van	-130	-91	125	-162
mening dat	-104	9	-175	-167
mensen .	-258	-36	30	-165
mensen dat	-14	-103	-120	-84
mensen die	136	-50	-48	-10
mensen door	78	-137	-100	-79
mensen met	74	-82	-154	26
mensen uit	56	-129	-109	-52
mensen zonder	11	-152	-134	-136
merk ik	-223	-229	-184	-203
merken dat	-127	-120	-125	-117
merkt op	-152	-24	-106	-98
met #	283	-138	-133	-124
met andere	-147	138	-103	-146
met belangstelling	-134	-126	-242	-198
met bijgaande	-62	105	-53	-33
met bijgevoegde	-38	97	-34	-65
met de	-20	61	114	98
met deze	-40	-153	-176	-288
met dezelfde	74	-168	130	15
met die	21	38	-17	104
met dien	-85	-39	148	193
met dit	-188	-190	-189	-121
met doorzettingsmacht	-109	84	-154	-126
met drie	74	-22	-274	-23
met duitsland	26	103	28	-166
met duo	-115	99	-8	-12
met een	108	-37	-22	-45
met elf	159	-108	-152	-52
met elkaar	-216	103	38	-194
met gemeenten	-149	-155	-191	54
met gemiddeld	256	-125	-98	-92
met haar	-121	-201	103	-191
met hen	-87	-147	-2	139
met het	-76	76	118	52
met hulp	-38	-82	61	-125
met hun	-148	76	-19	106
met ingang	-155	-86	296	411
met kinderen	-21	185	-168	-6
met klachten	-185	17	-87	-105
met meer	-101	112	-87	-89
met mijn	-84	-106	-98	102
met minder	-109	80	-26	-22
met ongeveer	137	-96	-57	-49
met ons	-167	-151	-171	-181
met openbaarmaking	-47	123	-102	-91
met ouders	-192	-134	-147	28
met ruim	15	-77	-103	-66
met schoolgaande	-140	133	-129	-126
met subsidie	-117	-188	-88	-151
met ten	-130	63	-230	-118
met twee	-95	-187	38	135
met u	-117	-140	-236	201
met uw	-91	-40	-64	47
met vaste	93	-89	85	-92
met veel	76	-158	-134	-130
met vier	47	59	20	5
met vijf	87	-189	91	-109
met voorzichtigheid	-50	-173	-104	-124
met vragen	7	27	-173	-88
met wisselende	89	-103	-74	-124
met zeven	89	-113	-105	-105
met één	-125	-187	189	-8
meten .	-136	138	-150	-141
meter .	-130	-41	172	138
meting van	-87	144	6	85
mevrouw van	-115	-99	-95	-71
middelbaar beroepsonderwijs	-86	24	-179	-26
middelen op	25	-170	-162	76
middelen voor	-144	11	-145	72
midden .	86	-187	-198	-153
midden- en	60	-132	-161	-123
migratie .	-79	-138	-77	92
mij .	-192	-214	-251	1
mij :	-120	-129	-132	-105
mij aan	-127	107	112	-97
mij bericht	-68	-196	152	-163
mij betreft	-117	-204	71	-176
mij bij	-69	-218	71	-97
mij dat	-181	-177	128	-167
mij de	-107	87	-3	-158
mij drie	-139	-189	-173	45
mij een	-86	-213	-53	32
mij ervoor	-101	-167	-159	181
mij gevraagd	-74	-34	-268	-162
mij heeft	-72	98	-15	58
mij het	-153	-155	-186	-163
mij hoe	-78	-74	-129	101
mij in	-155	137	-189	-45
mij laten	-138	-186	130	-196
mij mee	-122	92	-191	-143
mij neer	-55	100	130	-163
mij niet	28	-206	162	-165
mij om	-84	-132	-158	-34
mij op	-96	0	-122	23
mij te	-154	-203	98	-210
mij tevreden	-178	-126	-156	-157
mij tijdens	-72	-78	-92	-62
mij verzekerd	-107	-136	24	-177
mij verzocht	-69	-113	-149	-85
mij vinden	-109	-86	101	-42
mij voor	-102	-143	134	79
mij zijn	-124	-124	-180	-124
mijn ambtenaren	-130	-81	-155	45
mijn ambtgenoot	-96	-134	-33	95
mijn ambtsopvolger	-57	-159	-45	210
mijn ambtsvoorganger	-138	-43	-200	-206
mijn appreciatie	-63	-53	-127	102
mijn begroting	-122	-96	64	-150
mijn brief	-66	-81	-288	-368
mijn ministerie	-92	-35	78	142
mijn oordeel	-173	-195	177	-12
mijn opdracht	-147	-118	-149	61
mijn opvolger	-48	81	50	215
mijn reactie	-88	-95	-263	-204
mijn standpunt	-49	-111	-20	12
mijn streven	-150	-161	-131	0
mijn toezegging	-35	-162	-110	-26
mijn verzoek	-211	-165	219	93
mijn voorganger	-129	-173	-20	-219
mijn voornemen	-143	-112	-10	133
mijns inziens	-135	25	138	-114
milieu en	-64	-116	67	119
miljard euro	-65	-180	-211	-191
miljoen euro	-93	-65	-24	-58
miljoen per	-85	-141	-137	-95
minder aan	113	-38	66	-104
minder dan	29	-17	-141	-29
minder fouten	166	-144	-147	-128
minder goed	240	35	-217	-155
minder klachten	166	-124	-136	-134
minder te	161	-145	-167	-103
minder vaak	232	-168	-163	-200
minder voor	-22	-204	-106	-129
minimumloon en	-107	-127	-99	-103
minister heeft	-118	-128	-161	-161
minister van	-61	-48	56	101
minister voor	-60	25	10	115
ministerie ,	-75	115	243	-134
ministerie .	-135	61	17	-95
ministerie doet	-112	99	-170	-203
ministerie een	-91	-3	-145	98
ministerie van	-28	-188	-231	-179
ministerraad .	-112	-164	-61	63
minste #	-204	44	-229	30
minste drie	-95	-22	-78	-95
minste een	-100	147	-155	-116
minste tien	-149	-11	17	50
minste twee	-147	120	58	37
minste vijf	-110	61	-151	-171
minste één	-10	16	-145	60
minuten per	127	-87	-76	-135
mits de	-208	-53	-84	168
mits gemeenten	-138	-146	-178	20
mocht blijken	-157	-59	-97	103
mocht dat	-88	-72	-99	161
mocht de	-87	-158	-162	-45
moeilijke omstandigheden	-130	-103	-117	-141
moet de	-121	46	40	-190
moet ik	-99	-123	11	-31
moet kunnen	-141	-212	49	-148
moet weten	-153	99	-119	-117
moet worden	37	-186	-152	-106
moet zijn	-192	196	-175	-3
moeten .	-102	-123	71	60
moeten de	-92	-205	-146	-154
moeten hebben	-177	167	-155	-56
moeten komen	-131	116	52	-162
moeten krijgen	-146	199	-71	-7
moeten kunnen	-95	148	-40	-142
moeten maken	-69	144	-181	-182
moeten meebetalen	-96	161	81	-95
moeten worden	-170	343	-114	-51
moeten zijn	-63	142	-122	-191
moge u	-30	-87	-118	-70
mogelijk .	-120	-161	220	-222
mogelijk is	20	-172	54	49
mogelijk maken	-51	57	-239	-62
mogelijk te	-79	-39	-187	3
mogelijk wordt	-62	73	-39	37
mogelijkheden van	-131	71	23	19
mogelijkheid om	39	-52	-205	17
mogelijkheid van	-154	-92	-182	38
moment geen	-51	-173	145	-150
mondt uit	-149	35	-181	-148
motie om	-68	-187	-65	-94
motie van	-155	-108	-130	172
mr .	-81	-97	-110	-98
na #	-164	111	-47	15
na .	-120	-141	-71	20
na aankomst	-97	0	9	-99
na afloop	55	37	-55	-26
na de	-70	43	-28	81
na drie	-17	5	-101	75
na een	26	-30	-249	-229
na het	56	-56	-228	135
na hoe	-108	-136	57	33
na hun	-170	91	-130	-177
na of	-181	166	190	153
na ontvangst	-105	-162	-187	131
na oplevering	-118	85	-86	23
na te	-131	-10	43	-78
na terugkeer	202	-151	-217	-211
na twee	221	-53	-169	-226
na uw	-78	-135	-141	131
na verzending	-142	-187	-152	171
na vijf	75	-88	-228	-239
na wat	-86	-163	-38	-16
na zes	32	211	62	-196
naam van	-162	-166	49	71
naar #	53	250	66	6
naar aanleiding	-97	-144	-217	50
naar behoren	164	-99	-162	20
naar de	-84	-14	-41	-132
naar een	29	-152	-271	-15
naar eigen	107	-177	-182	-65
naar het	36	57	-25	-342
naar hun	-111	-17	-138	95
naar ik	-62	-90	-173	-136
naar mijn	-214	-254	230	-231
naar schatting	38	-246	-111	-174
naar school	10	-157	-241	-152
naar uw	-59	-105	20	-29
naar verwachting	-197	-116	-33	34
naar voren	221	-128	-111	-217
naar zijn	37	118	38	-160
naast mij	-55	100	130	-163
nacht te	-107	178	43	-69
nader te	-85	-171	22	71
nagaan .	96	69	-183	14
nagaan of	-98	22	-116	64
nagegaan hoe	71	-71	-126	20
nagegaan of	-226	-150	-129	22
nagekomen .	-144	-82	-152	-110
nageleefd ,	94	-151	-129	-148
najaar #	-130	-166	23	91
najaar .	-108	-115	-153	-15
najaar bij	-52	-61	43	148
najaar een	-133	-148	3	-18
najaar in	-138	-151	189	201
najaar met	-126	-176	-213	33
najaar van	-83	21	85	213
naleving van	-25	-139	-120	-140
nam de	169	-120	-135	-67
nam het	192	-123	-85	-105
nam in	52	-114	-90	-95
namens de	-50	-51	-178	-239
nascholing van	-109	156	18	-104
nationale ombudsman	-186	-149	-204	-208
natuur en	-60	-115	-84	-107
nauwelijks bereikt	144	-135	-119	-108
nederland ,	-139	-159	43	-138
nederland .	155	-87	8	-159
nederland een	-61	-131	-197	45
nederland en	-76	-117	-143	-28
nederland heeft	-145	-185	-77	-83
nederland in	-62	-125	-74	39
nederland op	-137	42	-148	-134
nederland rvo	56	-34	11	-2
nederland telt	-130	-101	-163	-146
nederland zich	-160	80	94	119
nederlanders in	20	-144	-126	93
nederlandse gemeenten	-69	-91	-46	129
nederlandse steun	-111	-137	-128	-91
nederlandse vereniging	-134	-92	137	3
nederlandse zorgautoriteit	-110	-74	-6	136
nee ,	-147	-131	-152	-147
nee .	-111	-190	246	-131
neem dit	-92	-183	124	13
neem ik	-60	18	333	275
neemt .	-100	-87	14	-145
neemt de	-125	49	27	156
neemt deze	-111	-170	-22	-135
neemt dit	-144	-181	148	198
neemt het	-48	106	202	142
neemt u	-136	-177	170	0
neer .	-55	100	130	-163
negen van	-104	-162	42	-149
negen weken	134	-97	-52	-128
nemen ,	-136	49	-179	-126
nemen .	-165	145	32	-38
nemen van	-144	175	-133	-70
niet ,	-57	24	152	-204
niet .	60	-120	139	-190
niet ;	-84	-120	-44	-133
niet aan	-23	-23	96	-73
niet aangetroffen	123	-75	-153	-72
niet af	181	-186	-176	110
niet alles	-173	-193	-233	-158
niet altijd	92	-170	37	-101
niet bekend	61	-96	-196	-161
niet bereid	-98	-136	37	-148
niet bij	-68	-30	41	-224
niet binnen	-154	89	109	-152
niet dat	115	-161	-175	-101
niet de	-186	-62	-168	-171
niet doen	-147	-144	0	-138
niet door	-149	-128	25	-175
niet eerder	-119	-128	22	-8
niet gaan	-109	-28	214	22
niet gebleken	225	-232	-11	-52
niet gehaald	73	-172	-214	-167
niet gevonden	205	-166	-231	-68
niet haalbaar	-84	23	-172	-234
niet heeft	-143	7	80	-120
niet het	-140	-155	14	-150
niet iedere	-128	-78	-112	53
niet in	-333	12	250	-266
niet is	-146	61	-101	-12
niet kan	174	6	33	-142
niet kon	-27	86	-70	-99
niet kunnen	325	-179	-266	-61
niet langer	-313	294	-182	-198
niet meer	88	63	-71	25
niet met	-40	43	132	-121
niet mogelijk	-148	-148	169	-152
niet nodig	-135	-10	61	-174
niet of	164	-125	-144	-77
niet om	-161	-164	65	80
niet onderzocht	75	-191	-265	-173
niet op	52	-292	40	14
niet openbaar	-129	-95	-129	-140
niet opgenomen	-174	-107	-138	-225
niet over	7	84	2	-366
niet overal	63	-177	-64	-222
niet overgenomen	-162	39	230	-217
niet overnemen	-104	-120	180	-120
niet rijp	-135	-148	153	-168
niet te	-99	-23	104	-172
niet tijdig	-147	-91	-168	64
niet toe	-149	52	-45	-164
niet tot	-209	36	115	-100
niet uit	83	-199	24	-253
niet vaker	141	-113	-126	-62
niet van	-34	-42	-276	-179
niet vast	112	-259	-126	-105
niet vaststaat	37	-164	72	-150
niet vaststellen	131	-142	-99	-74
niet veranderd	-85	107	110	-47
niet verantwoord	-129	-158	173	-135
niet voor	-269	-257	-80	-364
niet voornemens	-99	-116	215	-206
niet vooruit	-125	27	52	-197
niet voorzien	-155	84	-34	-205
niet weet	119	-119	-122	-79
niet wenselijk	-112	-220	65	-129
niet weten	184	-148	-137	-110
niet worden	194	4	-207	-145
niet wordt	80	-111	-122	44
niet zeggen	-173	-121	-100	-68
niet zelf	-109	52	-122	-84
niet zijn	13	31	67	-68
niet zonder	-187	-46	-206	-143
niets .	124	-199	-209	-195
niets aan	13	-141	119	-134
niets meer	-78	-168	27	-93
niets zeggen	194	-132	-95	-132
niettemin zal	-107	-50	155	131
nieuw kabinet	-124	-255	145	270
nieuwe datum	-203	-69	-202	-171
nieuwe gegevens	-167	-117	-183	-146
nl .	-110	62	101	-8
noc nsf	-111	-134	26	-100
nodig ,	-166	-186	-50	-92
nodig .	-255	-26	-38	-247
nodig acht	-106	70	65	-152
nodig hebben	91	-192	-121	-82
nodig heeft	-103	77	16	72
nodig is	-185	106	119	141
nodig zijn	-69	-150	-192	-50
noemt de	126	-11	-116	-200
nog #	-104	-113	-185	-19
nog .	65	-163	-237	-204
nog altijd	135	-21	74	-148
nog deze	-121	-191	-187	292
nog dit	-157	-149	-20	180
nog een	-177	23	72	-78
nog eens	-118	-140	-184	142
nog gaande	-109	-79	143	30
nog geen	-56	83	37	-118
nog iets	17	-168	-171	-49
nog in	56	95	56	-169
nog met	-154	51	84	-101
nog niet	-205	-177	-71	62
nog op	-112	59	-136	-152
nog overleg	-95	83	114	-117
nog steeds	68	-202	136	-88
nog te	-18	-229	60	-179
nog voor	-73	-156	66	109
nog vóór	76	-38	59	34
norm .	29	-52	-156	-138
norm in	-96	-202	166	-183
norm te	-121	65	11	66
norm van	68	62	30	-152
norm vast	-138	96	-146	-142
norm voor	-13	166	-149	-173
nota .	-65	82	-110	95
nota van	-75	110	23	189
november #	-95	-206	-12	-26
november .	-95	-53	-172	-75
november beschikbaar	-67	-101	-28	-173
november de	-120	-111	58	153
november een	-174	-179	-43	-1
november jl	-104	-93	-77	-152
november met	-43	-91	-203	110
november vroeg	-89	-120	-81	-86
nr .	-126	-291	-279	-154
nu al	-291	-273	188	-39
nu bij	-124	33	-25	-163
nu de	-78	-146	75	-171
nu het	-113	-137	-128	25
nu niet	-136	9	121	-202
nu reeds	-160	-63	103	-110
nummer #	-112	-92	0	-78
of ,	-88	81	-143	65
of dat	25	-244	-162	-162
of de	18	-104	-69	153
of die	-74	-196	44	69
of dit	-195	-148	51	-139
of een	-48	-38	6	146
of er	53	-168	-116	-39
of het	-43	-82	-220	66
of ik	-59	-123	-199	-53
of in	132	-124	87	50
of meer	65	-2	-132	-1
of ook	-102	-201	-147	35
of zij	-176	-72	-15	-65
ogen van	-132	106	-210	-161
oktober #	-176	-203	49	-18
oktober .	-94	33	-16	121
oktober een	-91	-140	27	35
oktober jl	-88	-77	-191	-125
oktober te	-86	79	-85	-109
om #	-127	-5	-255	52
om ,	-72	-222	-97	-12
om :	-112	-232	-173	-170
om aan	-153	61	-8	-138
om alle	62	103	49	78
om bij	-90	104	98	-76
om binnen	35	75	-112	-166
om daarvan	72	-101	98	-147
om dat	51	1	-169	10
om de	-203	279	22	24
om die	-49	-190	29	-219
om dit	-83	-180	5	35
om een	25	45	-120	-179
om het	-123	142	-202	-240
om hun	-171	-90	13	-162
om in	-127	164	14	-12
om meer	-123	-127	-147	-123
om ook	-130	162	239	98
om op	-63	-233	-286	-198
om over	-179	61	6	45
om redenen	-178	74	28	50
om te	158	-206	-285	5
om vraagt	-112	110	116	34
om vóór	7	-31	27	-91
om zijn	-123	67	-177	-179
ombudsman heeft	-195	-129	-147	-61
ombudsman het	-95	-76	-89	-56
omdat de	-43	-241	37	-232
omdat het	1	-241	16	-173
omdat zij	132	-158	-161	-88
omgaan met	6	-111	-181	-176
omvang van	41	-63	-238	-20
omzetting van	-59	-81	50	65
onafhankelijk deskundige	-92	-104	-96	-82
onafhankelijke deskundige	-64	-76	-108	-124
onbekend .	163	-163	-18	-144
onbekend is	92	101	-95	-70
onder #	-35	36	38	-102
onder a	-91	-165	18	122
onder bij	-89	80	-194	-119
onder de	-109	-84	165	128
onder een	-171	-162	-166	-145
onder het	-94	-184	-173	-206
onder leiding	-129	-134	-176	-139
onder moeilijke	-130	-103	-117	-141
onder te	-102	181	42	-171
onderdeel van	-132	-59	190	-154
ondergebracht .	-15	84	-119	23
onderhandelingen over	-80	-113	43	121
onderhoud ,	-148	151	157	-102
onderhoud .	-170	-65	-177	-172
onderhoud aan	80	-154	-149	-89
onderhoud van	76	-181	-164	-80
ondernemend nederland	42	-61	85	-35
ondernemers in	121	-129	-100	-129
ondernemers te	-118	174	-145	-142
onderschrijf ik	-138	-132	164	-160
onderschrijft de	-53	-117	119	-97
ondertekenen ,	-47	146	-163	-117
ondertekenen .	-85	92	-140	-151
ondertekenen ;	-37	77	-132	-104
ondertekenen en	-31	141	-61	-152
ondervinden .	-114	49	49	-111
ondervraagd en	-129	-94	-124	-95
onderwerp :	-113	-142	-189	44
onderwerp in	-32	-115	43	20
onderwerp te	-80	-56	-151	-129
onderwerpen .	-110	76	-157	-82
onderwijs ,	-17	-115	20	-44
onderwijs .	106	34	-36	29
onderwijs is	-35	-137	56	-148
onderzocht .	-5	-225	-189	-17
onderzocht en	84	55	42	-132
onderzocht hoe	-247	-145	-315	-183
onderzocht of	-182	-87	-187	-134
onderzochte jaren	168	-74	-95	-93
onderzoek ,	-112	-169	-6	33
onderzoek .	-179	-50	-215	-218
onderzoek bij	25	34	-194	49
onderzoek blijkt	149	-120	-112	-108
onderzoek dat	-6	-199	-115	-130
onderzoek en	15	-109	-121	-128
onderzoek ik	-59	-123	171	160
onderzoek in	-33	-164	170	127
onderzoek is	-223	-116	116	-238
onderzoek naar	-31	134	-292	-151
onderzoek niet	56	-127	69	-163
onderzoek over	-166	110	15	66
onderzoek te	-86	-120	89	-73
onderzoek van	51	-207	-251	-183
onderzoeken .	-168	135	-84	-65
onderzoeken hoe	-129	-105	-188	-120
onderzoeken of	-81	-136	115	97
onderzoekers .	119	-97	-95	-103
onderzoekers bepleiten	-113	83	-24	14
onderzoekers bevelen	-209	91	-177	-112
onderzoekers concluderen	137	-134	-100	-91
onderzoekers dat	-51	41	-191	-129
onderzoekers de	62	4	-125	-101
onderzoekers doen	-216	-180	-181	-173
onderzoekers geen	174	-207	-203	-71
onderzoekers geven	-189	69	-129	-147
onderzoekers hebben	-82	-58	-178	-76
onderzoekers is	-22	55	-96	-78
onderzoekers niet	78	-128	-203	-147
onderzoekers op	86	145	-164	-117
onderzoekers over	-12	-155	-128	-133
onderzoekers raden	-171	213	-163	-107
onderzoekers spraken	-178	-124	-79	-106
onderzoekers vinden	-54	142	-167	-93
onderzoekers zijn	-60	-76	-165	-85
onderzoeksraad voor	16	19	-122	-150
ongemoeid .	-124	-131	192	-197
ongeveer #	-200	-234	-265	-157
ongeveer een	114	-157	-140	-131
ons aan	-145	-1	38	-163
ons land	-43	-189	-172	-145
ons onderzoek	-45	-155	-80	-147
ontbrak een	188	-147	-81	-134
ontbreekt ,	-101	-143	114	-87
ontbreekt .	128	59	-246	-154
ontbreekt een	150	-130	-191	-123
ontbreekt het	50	-163	66	-88
ontbreken ,	-4	131	44	81
ontbreken .	134	31	-225	-165
ontbreken de	-23	-162	143	-112
ontbreken van	182	-169	-220	-190
ontvangen ,	48	96	37	-30
ontvangen .	-217	-36	-33	-201
ontvangst genomen	-59	-65	-139	-109
ontvangt ,	-104	74	-149	47
ontvangt .	-81	-134	117	232
ontvangt de	-96	-152	-169	160
ontvangt het	-85	-94	-118	178
ontvangt u	-100	-134	-272	242
ontvangt uw	-117	-116	-194	106
ontving ik	-67	-93	-157	-156
ontwerp daarvan	-68	-10	-16	93
ontwerpbesluit dat	-122	-137	-30	10
ontwikkeling van	-93	-106	-180	115
ontwikkelingssamenwerking en	-86	-138	-49	-126
onvoldoende grond	-143	-140	-164	-86
oog op	-44	-50	-221	-114
ook .	-134	-172	160	-144
ook aan	-26	7	-134	-173
ook als	78	-76	-132	-130
ook bij	-136	-28	66	-115
ook dat	96	-153	-75	-74
ook de	18	-36	42	27
ook een	-140	28	143	-243
ook geen	-163	-173	165	-104
ook het	-17	79	88	-24
ook in	-260	-64	-305	73
ook is	48	-195	-11	-103
ook met	-111	118	62	41
ook na	-125	95	4	-138
ook naar	-101	-159	-51	-107
ook niet	-165	-243	249	-183
ook nu	-98	-103	-158	-150
ook op	-80	-70	-79	1
ook s	-46	160	162	5
ook te	-156	-139	-163	-147
ook voor	17	59	-93	-6
ook vragen	-151	110	-160	-138
ook wie	-191	-175	-157	-65
ook zonder	251	-13	22	-83
ook zou	-154	183	-258	-116
ook zouden	-138	181	-151	-132
oordeel .	74	-129	42	-171
oordeel dat	-49	-53	-50	-215
oordeel is	-22	63	-213	-140
oordeel over	5	56	-110	-186
oordeel van	79	-5	-73	-75
oordeelt dat	242	-198	-176	-131
op #	-171	-114	53	-23
op ,	182	-236	-156	73
op .	-31	20	25	116
op ;	-42	116	-87	-151
op aan	139	-19	-26	-13
op afstand	-235	78	-32	-60
op alle	-13	91	21	56
op basis	31	90	-2	-78
op begeleiding	-86	-11	97	-123
op bezwaren	-134	160	187	-9
op dat	-108	-119	-110	-315
op de	134	-39	-13	-6
op deze	-80	-151	-224	-85
op dezelfde	45	57	-51	28
op die	-133	-220	-188	54
op dit	-155	-105	111	-2
op drie	-44	-11	-207	-173
op een	10	5	-114	-15
op eigen	-136	-158	66	-163
op elk	-130	166	45	-125
op elkaar	-75	-173	144	-13
op elke	-160	11	-119	113
op gang	187	-195	34	-209
op goede	-107	-33	-73	-26
op grond	-182	-109	-36	-226
op haar	-132	-156	57	5
op het	27	37	-42	-56
op hun	129	-16	-146	-268
op in	-142	227	-32	18
op korte	-200	-95	-109	81
op kosten	-217	86	-25	-173
op langere	85	-124	-180	-64
op maat	82	64	-111	-128
op mijn	-228	-164	200	74
op onderdelen	-37	-106	-178	120
op orde	201	-185	-156	-220
op papier	148	-173	-204	-37
op saba	105	62	-125	-120
op schiphol	-117	-117	-176	-108
op scholen	142	-136	-143	2
op school	-117	-85	90	63
op straat	68	-153	-135	-178
op te	-194	89	-68	-9
op termijn	44	116	-160	-89
op terug	-61	-159	-102	97
op tijd	181	-121	-187	40
op uw	-52	-149	-195	-85
op vergelijkbare	70	-106	-21	-35
op verzoek	-65	-213	-280	-25
op vijf	41	-73	48	-98
op voor	-112	115	-191	-170
op welke	104	-163	-136	73
op werk	75	-126	68	-168
op wijzen	-80	-114	93	165
op zaterdag	-151	94	-141	-74
op zes	47	-130	5	-199
op zich	-181	-129	-265	-27
op zichzelf	69	-166	-159	-136
op zijn	-30	-27	8	116
op één	-85	-68	-36	-219
opdracht van	-52	-141	-24	-14
open ,	-85	-148	-133	-171
open .	-158	-101	62	85
open te	-173	106	57	67
open voor	-103	68	-181	-192
openbaar .	-175	-6	-171	67
openbaar ;	-39	49	-49	-92
openbaar bestuur	-117	-162	-154	-125
openbaar gemaakt	-111	-123	-115	-149
openbaar maken	-98	106	42	56
openbaar ministerie	-106	-104	20	83
openbaar te	-135	166	-138	-3
openbaar worden	-114	-159	-154	-145
openbaarmaking van	-117	12	-87	10
openen .	-109	112	-166	-142
opengesteld .	-114	2	-35	-213
openstellen voor	-141	122	-152	66
openstelling voor	0	-157	34	-4
opgelegd .	-140	-81	-97	-86
opgeleverd .	-162	-73	-245	36
opgelopen .	86	-189	-112	-87
opgenomen ,	76	-159	61	-14
opgenomen .	-227	-254	30	178
opgenomen in	-161	-33	128	108
opgesteld .	-155	-134	-129	30
opgesteld door	-127	-128	-110	-159
opgevolgd .	-178	50	149	79
opleggen .	-100	-143	108	-68
opleiding .	118	-40	-245	65
opleiding en	-18	-35	-177	-175
opleiding van	28	167	95	50
opleiding voor	-139	76	22	57
oplevering van	-110	-123	-173	105
oplevert .	41	-196	-15	-165
oplopen .	-159	-116	-169	-187
opnemen ,	10	-22	74	50
opnemen .	-146	39	5	-17
opnemen in	-115	111	117	-81
opnieuw .	-161	141	58	-23
opnieuw in	22	63	-21	27
opnieuw op	-101	80	42	113
opnieuw te	-131	-38	-240	-29
opnieuw worden	-128	-89	-171	60
opslag van	-186	-125	-154	-172
opstellen ,	81	87	-42	-147
opvang .	33	38	40	11
opvang van	-136	-190	54	-207
opvatting dat	-118	-125	-197	-151
opvatting van	-56	-125	79	-68
opvolger .	-115	34	15	189
opvolging :	-161	-207	174	-28
opvolging van	-72	-85	-176	22
opzichte van	176	-140	-31	-74
orde .	72	-60	-138	93
orde is	101	-157	124	-150
organisaties .	38	-129	-160	-190
ouder dan	166	-183	-178	-132
ouder zijn	-70	-165	-174	-115
ouders .	-140	-161	-9	8
ouders die	-141	-14	-87	-127
ouders met	-29	-61	-178	27
over #	-124	-199	91	29
over ,	-97	-36	143	109
over .	-157	-132	259	69
over :	50	82	138	82
over ;	62	-30	152	79
over aan	-122	113	-44	-179
over aanbeveling	-48	-69	106	101
over dat	-105	-169	-170	18
over de	33	-77	-155	-81
over die	-159	-116	-30	-27
over dit	-104	-150	-249	-31
over drie	-68	126	50	39
over een	-91	-38	52	155
over het	103	-86	-155	-42
over hetzelfde	32	-67	-172	-126
over hun	83	-231	142	-205
over op	-177	-195	72	165
over te	-157	147	75	-178
over twee	-170	104	-188	-4
over vijf	18	81	-192	56
over voldoende	96	-122	-56	-109
over wachttijden	-127	29	-128	-210
over wat	-106	-108	-121	19
over één	-127	-94	-171	-165
overal gelijk	-159	-153	88	60
overal in	-86	49	-25	44
overbodig .	-163	-180	222	-152
overeengekomen dat	-73	-115	29	30
overeenkomstig de	-132	-87	21	-167
overgang naar	87	-157	-148	-58
overgenomen .	-141	-7	278	34
overgenomen :	-27	-169	115	91
overgenomen ;	-44	-190	165	61
overige aanbevelingen	-59	-157	25	30
overlaat .	97	43	32	-97
overleg .	-55	-81	40	97
overleg met	-114	45	168	183
overleg over	-103	-177	39	-22
overleg van	-78	-125	-134	-50
overnemen ,	-92	-158	164	126
overnemen .	-110	-203	203	-107
overtreding is	-59	-155	-81	73
overweeg ik	-139	-136	-102	6
overweegt een	-103	-169	-106	-192
overweging de	-147	304	-295	-195
overweging gegeven	-61	165	-132	-107
overzicht te	-53	-122	-132	20
overzicht van	-85	-25	-253	169
panel van	-105	34	-170	38
paragraaf #	-119	-138	202	-153
paragraaf over	-60	123	164	46
particuliere verhuurders	85	3	20	-89
partners ,	-110	-129	-185	-173
pas in	-186	-140	-40	-270
pas na	156	94	-185	-187
passen .	-160	48	-211	-170
past bij	-49	9	83	40
past binnen	-72	-111	-189	-170
past mij	-136	-157	261	21
past niet	-93	130	216	-131
peiling van	61	-83	-63	-67
per #	-160	-89	337	454
per aanbeveling	-116	-213	-247	-217
per brief	-98	-113	53	41
per dag	-37	-9	58	33
per eenheid	-127	146	-184	-100
per gemeente	67	-40	-213	-179
per hectare	45	4	-128	60
per instelling	-130	-21	79	83
per jaar	-85	44	84	-208
per kwartaal	-80	104	-132	-141
per persoon	-142	9	74	-87
per plaats	52	9	-175	-106
per project	65	-26	105	10
per provincie	-170	170	-163	-112
per regio	-215	74	113	66
per scan	-177	41	-144	-138
per twee	23	-14	12	-102
per uur	-177	47	34	-16
per week	218	-161	-200	-204
per zaak	60	-21	-150	-79
percentage van	-129	64	72	-114
periode #	-105	-74	-163	55
periode van	-109	56	-128	-182
periodiek evaluatieonderzoek	-120	-112	44	33
periodieke rapportage	-113	-140	-108	-153
personeel van	-117	-140	-88	112
personen die	-209	-175	-59	-130
personen met	101	-159	-137	-113
persoonsgegevens en	-109	-165	89	-144
plaats .	-11	-31	-211	124
plaats daarvan	-122	-151	105	131
plaats in	57	24	-14	63
plaats krijgt	-46	26	-178	-122
plaats van	-88	60	65	-14
plaats zou	-119	162	-204	-87
plaatse .	56	-195	-184	-132
plaatsen .	-202	36	-306	25
plan van	-102	-171	38	5
plan voor	-140	76	-127	117
planbureau cpb	-151	-105	-113	-90
planbureau voor	-130	-138	-188	-173
planning is	49	-135	-166	11
pleidooi voor	-176	220	122	-153
pleit de	-128	129	-136	-108
pleit hij	-107	88	-126	-126
pleit voor	-148	222	-134	-148
pleiten voor	-148	153	28	-14
plicht om	-113	-9	-58	91
politie ,	-1	-135	-43	10
politie en	74	32	-12	-10
positie van	-119	-4	-9	-49
positief .	149	-122	-151	-124
positief over	172	-159	-179	-97
posten in	83	-95	62	65
praat ik	-85	-86	-167	63
praktijk .	-128	-162	189	-183
praktijk is	126	-137	-132	-145
president ,	-111	-119	-113	-99
prijs van	-155	-173	67	-110
primair en	-37	49	103	-182
primair onderwijs	-124	-155	-199	-98
procent ,	100	-62	71	56
procent .	50	122	-73	49
procent aan	88	-116	-82	-121
procent af	144	-159	-190	-123
procent afgenomen	185	-93	-164	-33
procent bij	48	-131	-141	-137
procent binnen	158	-185	-54	-141
procent daarvan	149	-69	-87	-98
procent de	178	-147	-128	-78
procent een	-64	-120	-132	-137
procent gedaald	241	-146	-222	-82
procent gestegen	108	-48	-125	-77
procent hoger	202	-114	-112	-59
procent in	-166	-103	-122	-221
procent is	-101	-117	-119	-66
procent lager	273	-176	-155	-115
procent meer	309	-169	-144	-185
procent minder	324	-275	-158	-165
procent op	112	-175	-122	-108
procent terug	142	-133	-75	-112
procent teruggelopen	123	-90	-105	-59
procent toe	193	-144	-89	-153
procent toegenomen	104	-50	-66	-34
procent vaker	170	-88	-200	-155
procent van	195	-92	-104	-173
procent verminderd	109	-100	-101	-64
procent voor	-99	34	2	68
procent was	-12	-103	-144	-91
procentpunt ,	81	-71	-102	-87
procentpunt .	118	-103	-86	-74
procentpunt gedaald	122	-97	-91	-98
procentpunt hoger	179	-72	-122	-125
procentpunt lager	103	-72	-126	-74
proef ,	-136	-170	92	115
proef in	12	-13	98	33
proef is	-141	-145	-167	162
proef met	-80	25	46	31
proef wordt	-140	-104	-185	89
prof .	-99	-111	-104	-77
profiteren ,	118	-102	-118	-75
programma .	-145	-139	148	39
programma is	-147	-165	5	-220
programma voor	-98	-184	198	114
provincie een	-108	37	54	-94
provincie zal	-130	-86	-109	-108
provincies .	-195	89	-193	-17
provincies en	-115	-27	-208	-154
provincies zullen	-62	-100	-183	-153
publiceerde de	-171	-130	-101	-94
publiceren .	-96	-189	-244	-49
publiek geld	-100	-149	-21	-121
punt #	-176	249	-126	-227
punt ,	-162	238	198	-77
punt .	-104	-174	-56	-66
punt is	-150	66	52	-142
punt van	-90	-94	32	27
punten zijn	-120	-69	133	-185
pvda-fractie vragen	-131	-132	-80	-93
raad ,	-156	170	150	-147
raad .	-117	48	-131	-97
raad adviseert	-141	162	-133	-68
raad bepleit	-159	190	-203	-124
raad constateert	130	-139	-90	-63
raad doet	-188	-189	-151	-141
raad een	-182	99	-172	-158
raad erkentelijk	-70	-133	-117	-116
raad heeft	-169	-164	32	-57
raad het	-121	27	-193	-104
raad in	38	-40	-213	-175
raad komt	106	-123	-172	-130
raad niet	138	-128	-165	-52
raad over	36	-189	43	10
raad schetst	-92	-126	-92	-93
raad stelt	41	-65	-131	-134
raad van	-183	-138	-111	122
raad voor	-216	-18	-41	-137
raad wijst	117	-164	-117	-122
raadplegen .	-81	-184	32	-106
raadt aan	-229	320	-190	-177
raadt het	-111	81	-188	-149
raakt aan	-81	30	39	-123
raden aan	-178	216	-201	-188
raden wij	-161	149	-5	-145
raken .	-149	-143	-103	-95
raming van	-2	-181	42	1
rapport ,	-138	90	-220	0
rapport .	64	-214	-334	-262
rapport aan	-173	-111	-161	-138
rapport als	-52	84	-85	-100
rapport bevat	-175	48	-14	-131
rapport de	-108	-142	-144	-74
rapport een	-88	63	-149	-119
rapport gaat	-121	-95	-192	-101
rapport geen	148	-97	-218	-83
rapport is	-197	-219	-172	-163
rapport laat	174	-205	-128	-65
rapport met	-100	-110	-148	41
rapport mondt	-131	-78	-114	-116
rapport nog	53	-84	-78	-125
rapport op	-126	-174	-192	-214
rapport over	-143	-189	-177	-154
rapport sluit	-123	9	-151	-153
rapport te	8	-145	-115	-138
rapport treft	-180	-69	-58	-104
rapport van	-167	-186	-250	-171
rapport wachten	-101	-95	-80	-77
rapport werken	-130	-92	-74	-69
rapport zijn	30	-138	-117	-126
rapporteer ik	-97	-167	-143	132
rapporteren .	-132	-58	0	28
reactie .	-77	-146	-154	-166
reactie :	-177	-291	322	108
reactie aan	-155	54	-120	-106
reactie daarop	-47	-71	-92	-68
reactie op	-128	-92	-187	-241
reactie te	-39	-101	-81	-104
reactie toe	-91	-61	-98	71
reactie uiterlijk	-52	-179	-162	48
reactie van	-85	53	-94	-202
reageer ik	-74	-72	-174	-224
reageren .	-92	-143	-193	-41
reageren op	-78	-114	-192	-80
recht op	-288	82	-118	-153
rechtbank den	14	-87	-130	-93
rechten van	-75	11	-146	-136
rechtstreeks aan	-22	-73	-156	33
redactionele kanttekeningen	-92	-163	0	-100
rede .	-191	-165	43	-196
reden om	144	-171	-175	-96
redenen van	-196	18	-53	9
reeds een	-110	-106	105	-121
reeds in	-89	-134	32	-150
regeldruk atr	-97	52	-98	-87
regeling #	111	-98	-189	-172
regeling ,	56	-66	-179	-139
regeling .	-22	-73	84	-142
regeling die	-158	-187	187	27
regeling een	-79	38	-122	-158
regeling in	15	-189	-199	-254
regeling is	-153	-193	60	-68
regeling met	-116	114	28	-23
regeling na	-87	165	-193	-64
regeling ook	-94	-194	-81	-131
regeling periodiek	-118	-114	32	18
regeling te	-127	105	-157	-186
regeling tot	54	103	-171	-149
regeling voor	-168	-23	192	136
regeling was	23	-176	-133	-153
regels .	-133	-140	57	-81
regels niet	-130	-106	58	-145
regels op	-97	-100	150	68
regels voor	-133	-122	-143	-42
regelt ,	-103	-105	163	121
regering de	-69	-105	-111	-188
regering een	-125	46	54	-160
regering in	-59	54	57	-128
regering is	-82	-190	-188	10
regering verzocht	-75	-136	-217	-180
regering wordt	-36	-114	-105	-83
regering ziet	-95	-105	-48	-124
regio ,	-123	60	127	110
regio .	-129	-124	-22	-89
regio's .	-131	-135	175	101
regio's met	-117	106	-189	-198
regionale ontwikkelingsmaatschappijen	2	49	-46	-79
register in	-150	39	-171	33
register van	-123	217	111	-30
registratie is	88	103	-13	-101
registratie op	-127	-179	-127	-159
registratie van	108	94	-257	-174
registreren ,	-57	37	-194	46
registreren .	-139	163	-148	-141
reizigers met	-151	-140	-111	-148
rekenen .	-94	-202	-102	-157
rekening .	-51	-111	-144	-141
rekening met	80	-170	-144	-152
rekening van	145	75	49	-113
rekenkamer concludeert	96	-105	-57	-18
rekenkamer het	-184	-5	-135	-40
reservisten bij	-117	-56	-113	-140
richt de	-149	132	-142	19
richt zich	-105	-27	34	-97
richten .	20	128	-183	-169
richten zich	-109	-5	-184	-169
richtlijn #	-75	-115	-144	-134
richtlijn .	-46	-151	-61	-209
richtlijn op	-78	154	-178	-163
richtsnoeren .	-137	-135	-222	-167
rijk ,	-92	73	-113	-112
rijk adr	-161	-77	-173	-151
rijk en	79	-153	-149	-128
rijksdienst voor	-3	-126	136	103
rijkswet op	-43	74	85	-2
rode kruis	-122	-132	-196	-48
rol .	42	-147	-215	168
rol van	0	72	36	-144
rond de	11	-179	21	-46
rotterdam en	-143	-131	11	30
ruim #	-212	-241	-241	-254
ruim de	46	-139	-235	-160
ruim een	156	-223	-163	-152
ruimte ,	-148	-135	-67	-184
ruimte .	-25	-201	215	-273
ruimte om	-127	-105	-129	-162
ruimte voor	-152	10	-126	-182
ruimtelijke ordening	-46	45	-148	49
rvo zal	-99	-111	-179	125
s .	-87	-202	-122	31
s nachts	75	106	63	-47
samen #	68	-125	-214	-192
samen .	-112	-153	-184	-171
samen aan	-137	-37	76	-193
samen een	-130	-76	-179	-185
samen en	-106	-135	-138	-149
samen met	-124	-48	54	280
samen te	-87	161	-26	-161
samenhang met	-123	-153	-121	-151
samenstelling van	43	-25	-114	-131
samenwerking tussen	24	-155	-100	-122
schade aan	52	-110	-179	-81
schade die	-162	-176	-169	-166
schaf de	-125	184	-193	-104
schatting #	-7	-227	-24	-240
schepen ,	-96	91	-187	-190
scherpen .	-127	32	-153	-102
scholen .	27	97	-104	-162
scholen die	136	-151	-123	-123
scholen een	-122	36	-179	25
scholen en	-181	-89	-190	-110
scholen hebben	-137	-124	-244	-132
scholen in	-94	7	-217	-111
scholen is	113	-59	-77	-67
scholen met	204	-225	111	98
scholen zonder	90	-123	-139	-165
scholing .	146	-162	-166	-137
scholing van	71	-126	-95	-149
school ,	109	-140	12	-102
schoolgaande kinderen	-140	133	-129	-126
schooljaar #	23	-166	22	42
schoolvakanties .	-138	15	-101	-119
schrap de	-102	79	-113	-83
schrappen .	-118	112	-175	-162
schriftelijk terug	-50	-113	-115	58
schriftelijke vragen	-109	-147	-82	-134
schrijft de	-112	21	-241	-166
schrijft u	-120	-172	141	-119
schrijft voor	-142	-174	-209	-242
schrijven ,	109	-117	54	-177
schrijven .	-171	-41	11	99
sector zal	-129	-183	-138	0
sedert #	-129	-172	95	-140
seizoen #	-115	-141	36	92
selectie van	-131	151	30	80
september #	-141	-216	18	164
september .	-163	-200	94	125
september een	-159	28	-39	92
september heb	-53	-78	-40	-228
september heeft	-71	-101	-141	-142
september jl	-71	-77	-208	-86
september met	-102	-124	102	60
september op	-100	-124	62	62
september van	-96	-72	30	28
significant effect	119	-79	-90	-71
significant verschil	102	-110	-80	-63
sinds #	-64	-132	107	-362
sinds april	-214	-184	96	-244
sinds de	211	-201	52	-120
sinds dit	-91	-205	130	-153
sinds het	63	-176	-221	-96
sinds januari	-137	-199	82	-164
sinds maart	-79	-165	28	-145
sinds november	-145	-168	155	7
sinds september	-143	-151	229	-160
sinds vorig	-177	157	211	-238
sindsdien is	-67	-105	-101	-90
sint eustatius	80	-216	-165	-135
situatie ,	-152	-121	74	-138
slachtofferhulp nederland	76	-162	-160	-6
slachtoffers van	-165	57	-190	-189
slecht met	-100	-131	158	-72
slecht te	191	-90	-120	-153
slechts #	282	-234	-198	-126
slechts een	127	-110	-106	-99
slot zou	-103	107	-124	-107
slotsom dat	230	-142	-140	-161
slotte ,	-85	32	159	94
slotte wordt	-74	106	-165	-129
sluit aan	-134	-9	3	-47
sluit af	-122	6	-188	-171
sluit ik	-162	-173	102	-142
sluiten .	31	-25	-141	25
sluiting van	-184	-85	-163	-64
sneller aan	-80	-142	-176	-144
sneller dan	39	83	-84	-119
sociaal-economische raad	-118	-145	-167	-85
sociale partners	-133	-144	-35	-220
sociale verzekeringsbank	43	-99	-190	53
sociale zaken	-72	-34	39	6
sport ,	-118	-108	-79	-117
sport .	-129	-158	86	-146
sport en	40	-113	-9	36
sprak met	-175	-155	-136	-95
sprake .	45	-116	-192	-100
spraken met	-213	-151	-90	-127
spreek ik	-101	-65	-188	214
spreekt mij	-68	99	194	39
spreken .	114	-104	66	-105
staan ,	48	-132	-154	-138
staan .	-39	-31	-42	-88
staan dat	-183	-204	230	146
staan de	-157	30	-200	-176
staan in	-204	-157	-189	-157
staat ,	-80	-242	38	-63
staat .	2	-235	49	88
staat de	-85	-84	-185	-139
staat een	31	-157	-252	73
staat en	-173	64	91	-117
staat gepland	-108	-168	118	161
staat het	-139	121	-158	82
staat hier	-158	-147	-204	-188
staat in	105	-179	70	-205
staat met	-94	-173	88	10
staat te	81	-150	-156	-122
staat tegenover	181	-168	-236	-128
staat van	-15	0	26	52
staat voor	-204	-230	-77	157
staat wat	-126	-153	-234	-103
staatssecretaris van	-78	-101	103	60
stand van	-126	-19	-20	-64
standpunt .	-95	-125	-131	79
standpunt :	33	-198	124	-90
standpunt in	-106	-10	-6	-65
standpunt toekomen	-37	-58	-71	-147
standpunt van	-120	-128	-190	-45
stap te	-98	-151	79	-137
start .	-167	-155	-15	107
start gaat	-93	-142	51	105
start in	-128	-161	-150	183
start van	-145	64	-224	-4
state .	-112	-153	42	-110
status van	-67	-90	-31	56
statushouders die	66	-121	-111	-102
stel de	-104	202	-177	-197
stel een	-98	244	-246	-174
stel ik	-101	-128	-206	192
stellen ,	-100	24	136	-40
stellen .	-82	28	-187	-34
stellen ;	-78	-37	-113	54
stellen een	-174	-180	86	62
stellen voor	-169	156	34	-55
stellen wij	-73	-96	-142	167
stelt de	-14	83	17	-129
stelt u	49	-194	-119	-157
stelt vast	268	-295	-164	-132
stelt zij	103	60	-148	-77
stemmen met	-78	222	-163	-149
stemmen wij	-147	-178	58	-111
stemt mij	-178	-116	-152	-144
ster van	59	80	-126	-119
steun aan	49	-21	-145	-136
stichting van	-128	-143	75	17
stilleggen .	-80	-136	-105	-119
stond de	-15	-98	-95	-123
stonden #	0	-66	-150	-130
streef ernaar	-83	-170	-166	180
strekking van	-59	64	-176	-134
strekt daartoe	-99	-174	-131	-122
streven blijft	-138	-159	-165	0
streven is	-174	-180	-247	196
strookt met	-62	57	192	139
structureel #	-127	89	-55	-208
studenten de	96	76	-110	-143
studenten die	46	-141	-99	-109
studenten van	82	-149	-124	-142
stuit op	-126	-26	210	12
sturen .	-79	78	19	-30
stuur ik	-93	-123	-220	185
subsidie aan	-106	105	-152	-58
subsidie te	40	104	40	-65
subsidie van	-147	-184	-145	-58
subsidie voor	-155	-107	153	24
suggestie ,	-66	190	194	-4
suggestie om	-115	204	207	16
suggestie van	-116	30	14	25
systeem .	-12	143	-184	-168
szw ,	-67	-147	43	-184
taak van	-184	-206	-209	-142
taak voor	-82	-84	121	19
te adviseren	-61	-212	-294	-121
te begeleiden	-92	28	-129	-129
te beginnen	-114	67	4	149
te begrenzen	-158	-20	50	-58
te behouden	-181	50	-155	-93
te bekostigen	-95	-91	-34	77
te beleggen	-139	177	109	-99
te bellen	-144	95	22	-82
te benadrukken	-65	-106	-127	-85
te beoordelen	78	-109	-184	-94
te bepalen	-180	123	132	-150
te beperken	-217	177	-217	-27
te bereiken	-39	-100	-155	35
te berichten	-94	3	-130	-132
te beslissen	-128	-170	129	102
te besluiten	-113	-124	96	-163
te betalen	64	67	-123	-61
te bevorderen	-127	-159	-74	87
te bewaren	-99	-43	26	-141
te bezien	-73	-64	30	-105
te bezoeken	-75	73	-171	-109
te beëindigen	-98	78	-159	-166
te bieden	-69	146	-78	-59
te binden	-91	92	-149	-143
te blijven	70	-51	-213	-63
te bouwen	-117	-81	39	-116
te breiden	-146	108	75	-86
te brengen	-189	231	-21	-46
te controleren	41	-204	-15	-135
te danken	155	-148	-88	-75
te delen	-78	-141	-179	104
te dienen	151	-137	-124	61
te doen	51	-105	-29	50
te dragen	-54	-3	0	-107
te dringen	-73	-174	6	-174
te evalueren	-166	-62	-144	-187
te gaan	-57	101	-82	-131
te gering	65	-203	89	-117
te geven	-172	285	-88	-44
te halen	-199	97	32	-160
te halveren	-150	223	-218	-141
te hebben	-7	-14	-213	-37
te herhalen	-94	-99	11	117
te herstellen	-134	-123	-171	-59
te herzien	-54	-61	-134	75
te hoog	65	-178	-228	-183
te houden	-19	169	-164	-152
te informeren	-95	-137	-108	-37
te kennen	-92	-170	34	43
te keuren	-100	172	-173	-132
te komen	-189	83	-20	-68
te koppelen	-109	188	-178	-194
te kort	163	-246	7	-140
te krap	-119	38	38	-181
te krijgen	86	-196	-163	-161
te kunnen	-108	-5	-142	56
te laag	0	-127	-170	-116
te laat	149	-302	-181	-201
te laten	-96	351	-39	44
te leggen	-132	257	-116	-5
te leiden	145	-159	-172	-149
te lezen	54	-100	-62	-120
te lichten	-153	52	76	-178
te lopen	-104	-37	116	-83
te maken	-24	58	-126	1
te melden	-190	87	-217	-186
te merken	84	-134	-97	-86
te meten	-145	191	-151	-125
te nemen	-162	272	37	-33
te ondertekenen	-60	234	-167	-203
te onderzoeken	-149	-63	-130	-3
te ontvangen	-37	70	-129	-3
te openen	-126	191	-189	-154
te passen	-155	23	-231	-222
te plaatsen	-40	-98	-66	-50
te publiceren	-116	129	-38	23
te raadplegen	-66	-186	80	25
te rapporteren	-118	-55	-163	-45
te reageren	-83	-142	-204	-147
te regelen	-152	87	-153	-128
te registreren	-129	109	-153	-197
te richten	5	87	-235	-184
te schaffen	-98	109	-96	-6
te scherpen	-127	32	-153	-102
te schrappen	-130	148	-194	-176
te schrijven	134	-64	-32	55
te sluiten	40	111	-200	51
te splitsen	-128	31	-139	-152
te spreken	170	-180	-47	-150
te staan	12	129	128	134
te starten	-102	-140	-131	-101
te stellen	-49	122	25	-84
te stemmen	-78	197	-39	-154
te sturen	-90	-20	-104	-132
te treden	-177	-174	77	-149
te trekken	-132	125	-49	23
te vaak	-39	-118	40	-116
te vangen	-151	74	-171	-158
te veel	54	-232	-185	-145
te ver	-183	-152	209	-228
te verbieden	-117	127	-156	-130
te verbinden	14	67	71	-113
te verdubbelen	-95	80	-161	-135
te vereenvoudigen	-151	164	4	-152
te vergoeden	-106	-31	-141	-51
te vergroten	-96	-50	-98	-48
te verhogen	-123	218	91	-140
te verhuizen	-127	97	-104	-87
te verlagen	-176	170	45	-85
te verlenen	-121	69	-173	-95
te verlengen	-133	192	73	40
te verplichten	-166	191	22	-133
te verruimen	-128	119	-14	-166
te versterken	-134	2	-195	-127
te verstrekken	-74	121	-146	-132
te vervallen	-115	93	-160	49
te vervangen	-98	156	13	8
te verzenden	-42	228	-157	-212
te vinden	105	-279	40	102
te voegen	-140	43	-30	-159
te voeren	-26	157	103	54
te volgen	10	-100	-21	-38
te voorkomen	-156	-173	38	-108
te voorzien	-127	213	43	-212
te vragen	-148	61	79	171
te vroeg	-101	-188	252	-147
te vullen	-84	-112	71	-21
te wachten	-55	-181	72	-161
te weinig	146	-189	-255	-184
te wensen	183	-253	-259	-199
te werken	92	-86	-112	46
te werven	-141	99	-130	-147
te weten	-141	-52	-225	64
te wijzen	-174	101	-39	-181
te wijzigen	-62	-124	101	32
te willen	-143	-124	-130	-104
te worden	-255	220	-77	-230
te zeggen	97	-161	-193	-181
te zenden	-48	23	-131	-147
te zetten	10	86	11	-96
te zien	27	6	-32	111
te zijn	53	126	-123	-211
te zullen	-140	-72	-45	-185
team in	-188	-15	66	147
tegemoet .	-102	51	-87	-219
tegemoetzien .	-98	-117	-185	142
tegen #	222	-80	-139	-198
tegen de	-63	1	48	-198
tegen een	25	-163	-152	-140
tegen het	-141	-12	-235	128
tegenover dat	181	-168	-236	-128
teken ik	-166	-114	-216	-44
tekort .	100	-135	-125	73
tekort aan	135	-223	-155	-189
tekortschiet .	145	-185	-188	-126
telefonische bereikbaarheid	68	33	-123	-144
telt #	-147	-160	-195	-192
ten aanzien	29	87	161	-163
ten dele	113	-189	18	-99
ten derde	-188	115	-137	-177
ten eerste	-132	137	-192	-135
ten goede	7	17	49	-74
ten hoogste	-234	-18	-175	3
ten koste	76	-172	-119	-103
ten minste	-172	149	-125	-14
ten opzichte	176	-140	-31	-74
ten slotte	-104	268	-65	-39
ten tweede	-117	180	-235	-188
ter apel	115	5	51	-117
ter beslissing	-121	-152	-181	-96
ter harte	-63	-4	236	101
ter inzage	-75	-14	-210	47
ter plaatse	11	2	36	13
ter uitvoering	-153	-86	-185	-144
ter voorbereiding	-58	-139	-127	89
terecht bij	5	-239	-209	-223
terechtkomen .	83	-190	-125	-130
terechtkunnen .	-183	154	-65	-44
termijn in	-88	-177	118	-196
termijn is	-180	-175	2	-179
termijn kunnen	57	59	-129	-30
termijn van	-154	134	72	12
termijn voor	-99	132	54	-147
termijnen .	-145	110	-169	67
terrein .	-77	-127	137	147
terrein van	-60	78	140	27
terug .	-198	-142	-151	170
terug te	-36	47	-33	5
terug tot	-187	188	-205	-161
terug van	-167	48	176	143
teruggebracht .	88	-82	-81	-46
teruggelopen .	212	-112	-146	-66
terugkeer en	-133	-100	94	-19
terugkeer van	97	-76	-170	-142
terwijl de	66	-173	42	-104
terwijl het	-88	-181	79	-150
tevens voldaan	-46	-69	-127	-124
tevreden .	123	-175	-180	-123
tevreden over	152	-99	-202	-115
tevredenheid van	150	-111	-100	-44
thans bij	-87	-124	-171	4
thans niet	-199	-94	48	-136
thuis .	-27	-203	17	-142
tien dagen	81	101	-175	-126
tien gemeenten	-145	-128	-186	65
tien jaar	1	-22	-149	-48
tien weken	63	-143	65	-128
tijd aan	20	-94	-99	132
tijd tussen	-90	63	-121	-121
tijdens de	50	75	-193	4
tijdens het	-121	35	-138	-78
tno heeft	11	-108	-137	-134
toch al	-20	-179	3	36
toe ,	-84	65	236	-177
toe .	-110	-38	-46	41
toe aan	46	18	54	15
toe dat	-218	223	-83	105
toe de	-49	-136	-150	-158
toe en	-103	-183	-84	104
toe met	-107	-141	-144	-169
toe op	-206	-150	-129	-174
toe te	83	16	-45	-171
toe zijn	56	-161	-187	-164
toegang tot	-167	70	1	43
toegenomen ,	158	-101	-96	-87
toegenomen .	164	-129	-119	-53
toegepast .	30	-114	178	108
toegestaan .	-54	-93	87	-72
toegevoegd .	-111	26	53	-115
toegezegd ,	-136	-35	-187	-43
toegezegd .	-84	-110	-135	-184
toegezegd dat	-66	-124	-76	-243
toegezegd de	-96	-186	-167	-176
toegezegd haar	-62	-82	-152	-115
toegezegd het	-73	-73	-62	-123
toegezegd u	-65	-108	-116	-180
toegezegd uw	-50	-50	-42	-65
toegezegd vóór	-92	-92	-77	-114
toekomen ,	-54	-131	-85	-141
toekomen .	-67	-87	-181	-3
toekomen op	-28	-50	-64	-122
toekomst van	-42	-163	68	63
toelichting .	-127	-244	19	-120
toelichting bij	-62	87	-85	5
toelichting in	-98	60	61	-167
toelichting op	-69	35	-155	104
toeneemt .	-24	-134	-133	-90
toenemen .	-71	-108	-138	-130
toeslagen en	-65	71	-175	-148
toestaat .	111	-104	-162	-85
toesturen .	-43	-73	68	20
toets in	72	-124	74	104
toets van	11	-157	2	-165
toetsen .	-128	135	-200	-135
toetsen door	-78	99	-211	13
toetsing regeldruk	-97	52	-98	-87
toezeggen dat	-50	-114	-85	-193
toezegging aan	-64	-55	-70	-27
toezegging als	-51	-32	-138	-96
toezegging gestand	-92	-53	-135	-126
toezegging is	-124	-65	-106	-71
toezegging kan	-123	-36	-153	-103
toezegging om	-87	-168	-149	5
toezegging van	-56	-128	-95	-163
toezenden .	-69	-123	-217	50
toezicht .	-34	-164	73	19
toezicht bij	-100	10	-195	-139
toezicht in	-90	-166	-185	62
toezicht op	-37	-47	-63	-166
toezicht te	-198	52	-229	-194
tot #	159	-59	16	-76
tot de	112	-48	105	-133
tot die	-161	-176	-255	78
tot doel	-168	-136	-159	-81
tot drie	-229	-108	-164	58
tot een	58	14	122	-48
tot eind	-196	-185	-225	0
tot en	-333	-75	1	-37
tot het	-216	172	-32	-73
tot hun	-169	3	-192	-136
tot meer	-19	-115	-136	-102
tot mij	-154	22	-225	-180
tot minder	158	-119	-186	-82
tot slot	-27	226	-266	-162
tot stand	157	-146	-165	-141
tot ten	-112	147	-81	-115
tot tien	-161	84	48	-152
tot twaalf	-141	156	-132	-105
tot twee	-90	71	-196	-24
tot vier	-169	-174	-232	-194
tot vijf	1	120	-160	-124
tot wijziging	-120	-130	50	-76
tot zes	68	21	40	-114
tot één	-30	82	-227	-147
totaal #	-210	-148	-5	-74
transport ilt	-128	57	-182	-111
treden .	-165	-188	122	13
treed ik	-131	-123	139	47
treffen .	-96	-163	-144	14
treft het	-167	-100	-103	-139
treft u	-198	-163	-179	-20
tussen #	132	-115	-53	-54
tussen beide	99	-69	-73	-84
tussen de	231	-42	-234	-181
tussenevaluatie van	-91	-87	-123	-106
twaalf extra	-108	-101	94	-130
twaalf jaar	-90	77	38	-98
twaalf maanden	-110	14	25	-160
twee aanbevelingen	-87	-139	-34	9
twee adviezen	-125	-164	12	-180
twee dagen	43	12	65	-165
twee derde	99	-169	-146	-159
twee jaar	33	44	-157	-3
twee keer	88	-102	-70	3
twee maanden	-120	-115	-179	93
twee punten	-97	-167	163	6
twee suggesties	-92	100	-218	-156
twee van	28	-206	-114	-163
twee weken	-120	140	-213	-106
twee werkdagen	-128	-119	90	-105
tweede aanbeveling	-122	175	65	0
tweede evaluatie	-100	-202	-177	139
tweede helft	-134	-218	205	211
tweede is	-155	112	43	25
tweede kamer	-76	-13	-178	-121
tweede kwartaal	-79	-152	-39	267
tweede medewerker	-151	-81	-138	-89
tweede punt	-150	58	153	-171
tweede zou	-107	95	-54	-64
tweemaal per	-140	16	59	3
tweemaal zo	148	-179	-144	-121
u ,	-51	-94	-42	9
u .	-115	-112	-202	180
u :	-107	-237	-170	-179
u aan	-166	59	140	-205
u af	-137	39	218	-151
u akkoord	-60	104	-166	51
u als	-157	-131	-133	-222
u bereid	-69	-33	-134	-132
u beveelt	-71	112	-140	-138
u bij	-103	-154	28	203
u binnen	-118	-148	-165	60
u constateert	116	-58	-76	-122
u daarover	-40	27	-96	165
u dat	-150	-142	112	-174
u de	-124	5	1	1
u deze	-103	-169	-184	8
u dit	-98	24	161	3
u doen	-93	-63	-99	120
u een	-69	-117	-190	129
u elk	-49	31	-140	-7
u hebt	-121	-118	-132	-169
u heeft	-111	-119	-139	-164
u het	-170	-146	-36	-78
u hierbij	-96	-129	-240	-351
u hiermee	-74	-68	-122	-106
u hieronder	-87	-147	-116	-126
u hierover	-30	-82	-245	151
u hoe	-153	-114	-203	55
u in	-98	-121	-67	260
u jaarlijks	-93	-172	-160	144
u kunt	-83	-83	-124	13
u met	-123	-147	-100	-67
u mij	-97	63	-128	-133
u mijn	-66	-103	-136	-249
u na	-51	-74	55	150
u niet	-12	48	-6	-137
u nog	-89	9	15	115
u ontvangt	-86	-103	-209	57
u op	75	-147	-137	11
u over	-74	-58	-119	-142
u te	-117	-164	-137	107
u toe	-120	-151	24	101
u toegezegd	-75	-102	-59	-139
u toezeggen	-50	-114	-85	-193
u treft	-167	-100	-103	-139
u uiterlijk	-53	-142	-152	147
u van	-83	15	-240	206
u voor	-103	-25	-211	147
u vóór	-78	-93	1	255
u weten	-125	-71	-155	171
u wordt	-76	-66	-157	-56
uit #	-8	-45	-250	-16
uit ,	-245	-202	-76	128
uit .	23	-37	85	110
uit :	-7	-78	-132	-39
uit dan	184	-164	-114	-91
uit dat	190	-211	-216	-23
uit de	99	30	-2	-155
uit die	-75	-98	70	-31
uit een	131	-211	-165	-49
uit eigen	-136	97	79	-129
uit het	-23	-88	-104	-73
uit in	-121	9	27	-12
uit met	-148	176	-38	10
uit naar	-119	-70	-132	-122
uit of	131	-82	-170	61
uit onderzoek	74	-108	-73	-71
uit op	-47	-193	-152	4
uit over	-151	-179	-136	4
uit te	-12	228	125	-5
uit tot	-116	0	115	104
uit van	-253	-191	50	-273
uit voor	-125	10	109	63
uitbracht .	-96	-142	-111	-109
uitbreiding van	-58	-117	-4	-174
uiteen .	-105	-112	-39	-185
uiterlijk #	-69	94	-145	185
uiterlijk eind	-114	-158	125	140
uiterlijk in	-89	-138	82	153
uiterlijk op	-68	60	90	118
uitgaven aan	107	-78	-200	-93
uitgebracht ,	-100	-103	-124	-84
uitgebracht .	-134	4	-194	-62
uitgesloten .	-133	56	-138	-116
uitgetrokken .	-137	115	212	86
uitgevoerd .	42	-201	-25	-33
uitgevoerd ;	-91	56	-68	78
uitgevoerd door	-164	-129	-222	-212
uitkomst .	-100	-171	35	48
uitkomst daarvan	-132	-137	-69	0
uitkomst te	58	-124	-179	-59
uitkomst van	-169	-85	-192	175
uitkomsten .	-121	-104	-156	-193
uitkomsten daarvan	-139	-77	-139	66
uitkomsten met	-73	26	-123	27
uitkomsten van	-104	97	-175	52
uitkomsten worden	-112	-93	-228	114
uitkomsten zal	-75	-109	-215	22
uitkomt .	32	-149	53	-116
uitspraak .	-109	-139	-155	-123
uitspraak doen	156	-106	20	-128
uitval van	-43	72	-187	-130
uitvoer van	4	89	-164	-138
uitvoeren .	-112	-45	138	-6
uitvoering ,	-109	-109	61	82
uitvoering .	-131	-117	76	65
uitvoering gegeven	-105	49	-52	-148
uitvoering van	17	-66	-210	125
uitwerking van	-60	-144	169	105
uitzoeken .	-94	-153	75	140
unie van	-102	-137	5	46
uren .	93	-24	-159	-145
uur .	-138	125	-4	71
uur ;	-87	95	-127	-86
uur per	116	-24	-96	-169
uur te	45	89	-174	-119
uw akkoord	-81	-121	-92	102
uw ambtsvoorganger	-77	-105	-60	-84
uw brief	-128	-99	-135	-121
uw kamer	-85	-77	-85	94
uw medewerkers	-133	-97	-84	-107
uw nawoord	-71	-119	-187	-151
uw rapport	-176	-178	-183	-188
uw reactie	-90	-157	-78	-130
uw tweede	-151	169	-2	-188
uw verzoek	-63	-38	-46	-116
uw voorganger	-128	-96	-107	-123
uwv ,	-123	-73	-208	-196
uwv .	-156	-97	-52	-94
uwv en	64	-129	-19	1
uwv zal	-168	-142	-239	148
vaak een	110	-138	-209	-147
vaak niet	205	-249	-88	-147
vaarbewijs voor	-131	-17	-133	-153
vaker dan	174	-77	-112	-85
vaker een	168	-128	-87	-79
vaker met	11	43	-157	-142
vaker op	89	-14	-50	-151
vaker te	124	43	-164	-86
vallen .	-125	67	-187	-127
vallen buiten	-185	-149	-161	-154
valt .	-131	-163	-186	78
valt buiten	-122	-150	-114	-78
valt nog	65	-147	-127	-107
van #	-52	-12	42	116
van .	-230	-218	111	6
van :	-59	-204	-199	-116
van aanpak	-88	-140	65	30
van aanvragen	-4	33	-135	-102
van aanvragers	-144	-104	-151	-116
van acht	-77	10	-52	-107
van advocaten	85	-157	-70	-120
van alle	-108	85	134	229
van andere	137	-47	-92	-134
van april	-133	-94	-197	-34
van arbeidsmigranten	-111	-72	-88	-80
van artikel	-106	18	-23	-37
van asiel	-90	-109	-102	-106
van banken	-90	29	-138	-140
van begeleiders	-19	105	-116	-111
van beide	29	-93	-112	-118
van belang	-120	-21	-53	-199
van binnenlandse	-48	34	41	143
van buiten	99	56	-32	-64
van buitenlandse	65	18	-32	-33
van bureau	-5	-177	-184	-185
van burgemeester	-140	-123	5	9
van burgemeesters	-97	-119	-19	122
van bzk	-35	41	-36	2
van dat	91	-79	-147	138
van de	98	-16	-21	-43
van deelnemers	26	116	-89	-139
van defensie	-63	-105	-166	86
van der	-102	-130	-122	-85
van dertig	-140	-158	175	-125
van deskundigen	-79	49	-146	-3
van deze	60	-176	61	38
van die	74	-191	70	32
van dit	-117	-266	-59	26
van docenten	-137	-169	0	-79
van drie	-176	-111	148	21
van duo	-143	-154	-125	-99
van economische	-108	-85	-94	-68
van een	34	-4	-56	-80
van elk	-145	167	37	-46
van elkaar	-56	55	-96	-154
van elke	108	-104	178	12
van financiën	-100	-87	-54	-163
van gedachten	-52	-117	-153	-149
van gegevens	-186	133	-2	-169
van gemeenten	-47	-93	175	-203
van gemiddeld	-49	-143	33	-114
van gezinnen	-120	59	-154	-88
van goede	154	-122	-115	16
van groot	-100	-92	-148	-124
van haar	-54	-11	36	-196
van harte	-81	-149	138	-177
van hen	-35	-286	-33	-183
van herkomst	58	-82	8	-131
van het	0	42	-35	11
van hun	-93	132	11	78
van iedere	55	-13	9	30
van infrastructuur	-68	39	-181	-151
van inwerkingtreding	-93	-71	73	202
van iob	-137	20	-93	160
van jonge	-1	56	-177	68
van juni	-131	20	-198	35
van justitie	-19	-31	70	46
van kinderen	-112	-201	-69	-69
van kleine	-90	-158	-194	-87
van koophandel	-142	21	56	-20
van kracht	-16	-40	-241	-12
van landbouw	-92	-115	-140	-129
van leegstaande	-38	13	33	78
van leerlingen	12	-59	-110	45
van loon	86	71	-164	-127
van meer	-23	70	-31	-24
van mening	-110	46	-191	-154
van mevrouw	-88	-65	-163	-148
van mij	-148	-234	31	255
van mijn	-147	-195	108	118
van nederlandse	49	-92	-12	102
van nieuwe	-145	165	-261	-230
van ocw	-81	-140	4	28
van onderwijs	-92	-106	103	0
van onderzoeksbureau	-20	-64	-94	-136
van oordeel	-18	-52	50	-210
van ouders	49	-102	-40	-194
van per	-108	99	23	-168
van plan	-95	-211	-250	-193
van politie	31	-87	89	29
van procureurs-generaal	-48	-170	150	105
van proef	-126	60	194	33
van raadsleden	99	-115	-169	-99
van reservisten	-126	-75	-146	-5
van rijksmonumenten	-95	-130	-146	-126
van rvo	-121	-124	-178	30
van sociale	-83	-56	39	-9
van start	-133	-200	-42	216
van state	-163	-210	-93	150
van strafrecht	-95	-106	-67	42
van szw	-144	-74	-205	-147
van ten	-191	-24	-65	79
van tien	-78	82	-165	-139
van toelichting	-130	-91	125	-162
van twaalf	-113	53	-141	54
van twee	-155	-55	-238	-187
van uw	-84	-127	-95	-252
van veiligheid	90	-192	31	-66
van verkeer	-43	24	-130	-157
van vertrek	-113	-199	-139	-159
van vier	40	-41	9	15
van vijf	-217	144	128	135
van volksgezondheid	-58	-81	-151	-16
van vrijwilligers	-124	-14	-43	115
van vws	-126	36	37	139
van vóór	-120	83	-197	-213
van wat	89	83	-185	51
van waterschappen	-102	-137	5	46
van wet	-45	-135	91	-142
van wie	-197	-147	-78	-67
van wijziging	-75	110	23	189
van zaken	-128	-160	-5	-104
van zes	-155	30	135	91
van zijn	106	-35	-256	-152
van zo'n	37	-189	102	86
van één	17	147	163	47
vanaf #	-159	-111	275	430
vanaf de	-183	211	-111	-12
vanaf het	-160	-120	53	-57
vanaf januari	-130	-167	140	175
vanaf september	-73	-198	36	191
vanwege de	-69	-108	-150	-118
varen .	-114	-135	-4	-15
vast ,	57	20	-149	-138
vast .	-177	-108	107	-48
vast ;	-72	93	-8	16
vast aanspreekpunt	-131	144	23	-166
vast bedrag	-165	110	80	-107
vast dat	342	-266	-184	-157
vast in	-150	92	-50	-86
vast te	35	141	-161	-69
vast voor	-96	102	-131	-122
vast welke	-121	170	-177	-169
vast wie	-36	151	-151	-133
vaste commissie	-63	-169	-243	-182
vaste contactpersoon	-46	165	109	28
vaste teams	68	-5	5	-18
vastgelegd .	-118	-173	148	30
vastgesteld ,	-67	-111	18	7
vastgesteld .	119	-129	-98	25
vastgesteld dat	156	-156	-129	-121
vastleggen .	-79	104	-188	11
vaststellen ,	48	-70	-116	-96
vaststellen .	182	-16	-47	-141
vat ik	-37	-86	-98	-106
veel bewoners	122	-140	-99	-99
veertig jaar	101	28	-152	-127
veilig kan	-64	-138	-37	-52
veiligheid ,	53	-84	54	57
veiligheid .	115	102	94	56
veiligheid en	-169	-154	-102	-84
veiligheid heeft	-133	40	-28	35
veiligheid van	-21	-121	-213	-190
ver ,	-107	-186	10	-128
ver .	-135	-152	149	-165
veranderd .	20	83	61	-50
veranderen .	-96	-139	-221	-101
verandert .	-132	-113	-106	29
verantwoord .	-129	-158	173	-135
verantwoordelijk voor	-222	-137	-104	-188
verantwoordelijkheid van	-175	-210	163	-111
verband met	174	-126	-195	-119
verband tussen	190	-191	-180	-154
verbeterd .	107	-168	-146	-16
verbieden .	-173	90	20	-142
verbinden .	25	80	-204	-109
verblijven .	-106	69	-73	-100
verbod op	-126	143	-254	13
verbod zou	-133	-202	-73	-80
verdeeld .	-154	-144	21	-10
verdeling over	-147	-106	42	158
verdeling van	-81	90	-20	-183
verder beveelt	-126	159	-146	-128
verder wil	-106	-219	23	62
verder ziet	-126	177	-145	-185
verder zou	-78	164	-146	-140
verdienen .	-117	18	-149	-128
verdient aanbeveling	-93	179	-191	-118
verdraagt zich	-135	90	182	-125
verdubbeld .	150	85	-156	-76
verdubbelen .	-153	-66	-163	-122
vereenvoudig het	-88	177	-169	-95
vereniging van	-110	-117	-127	39
vereniging voor	-113	-126	129	75
vergeleken .	-101	119	-190	-148
vergeleken met	-123	-147	-118	-133
vergelijkbaar voorstel	-63	-151	-154	-124
vergelijkbare bedrijven	186	-124	-61	-67
vergelijkbare scholen	48	-91	-23	-80
vergelijken .	-103	-128	-139	-98
vergelijkingsgroep .	123	-49	-73	-68
vergen .	-132	-137	-138	87
vergezeld van	-39	-70	-123	7
vergoed .	-119	-148	-6	-148
vergoeding van	-78	131	-158	-94
vergoeding voor	-27	43	65	-113
vergroot de	74	37	-114	-113
vergt een	-135	70	-16	-211
vergunningen voor	77	66	-88	-131
verheugd over	-147	-116	-178	-141
verhogen ,	-81	146	97	-88
verhoging van	-131	210	38	-164
verhoog de	-103	179	-181	-125
verhoog het	-156	171	-204	-124
verhoogd ,	-57	-120	-154	-117
verhoogd .	-139	-168	104	84
verhouding tussen	37	-151	-157	-95
verhoudt tot	-171	-173	127	45
verhuizen .	31	-18	-116	36
verkeer en	-100	-61	-191	-14
verkeren .	56	-146	-168	-159
verklaring van	-101	-142	-187	35
verkoop van	-130	-67	-168	-144
verkort de	-141	141	-142	-143
verlaag de	-192	270	-39	-180
verlaag het	-124	96	-144	-110
verlagen .	-19	-85	-128	-93
verlaging van	-36	110	22	-122
verlang van	-94	52	60	57
verleend ,	-200	-77	-153	8
verleend .	30	-96	-119	-160
verlenen .	-130	9	-206	-176
verleng de	-166	193	-179	-169
verlengd .	-136	-241	118	-62
verlengen .	-126	75	-199	-161
verlenging van	-158	103	64	64
verliezen .	-111	-120	112	-102
verlopen .	24	-70	-95	41
vermelden .	-92	-142	0	-42
verminderd .	109	-89	-118	-63
vernieuwd .	-104	-119	-8	-139
verordening eu	-91	-175	-163	-115
verplicht ,	-83	3	59	28
verplicht .	-89	53	32	79
verplicht te	-106	189	-120	-156
verplichting geldt	-79	-131	-186	-177
verplichting voor	-94	-160	78	-104
verricht .	-111	-108	-78	-159
verricht door	-130	-92	-105	-120
verricht naar	-42	-78	-44	-54
verrichten ,	-161	88	-113	75
verrichten .	-98	-9	-125	-123
verruim de	-88	204	-189	-151
verruimen .	-122	-11	-50	25
verscherpt toezicht	-127	-96	-144	-168
verschijnt ,	32	-71	58	126
verschijnt .	-135	-91	-225	144
verschijnt in	-152	-141	-235	225
verschil .	204	-148	-155	-84
verschil in	71	-71	-71	-45
verschil is	102	-42	-164	-100
verschillen .	-115	-121	-75	-118
verschillen in	-184	-130	-144	-124
verschillen tussen	173	-125	40	-112
verschilt per	49	-137	-115	-140
verschuldigd .	-149	-83	-107	-119
verslag .	7	-116	-152	88
verslag doen	-62	-76	-192	84
verstaan het	-139	-136	-172	-198
verstaan wij	-85	-76	-97	-113
verstaat de	-165	-197	-132	-126
verstande dat	-85	-39	148	193
versterken .	-134	2	-195	-127
verstrekken aan	42	144	-109	-104
verstrekt .	-189	-165	-131	-48
vertrekt .	172	-172	-113	-94
vertrouw erop	-133	-96	-126	-162
vervallen ,	-72	4	-168	60
vervallen .	-104	-6	-19	131
vervang de	-155	173	-124	-121
vervangen .	-147	-12	-109	96
vervangen door	-114	220	7	-204
vervoer en	-65	-91	-126	-123
verwacht .	55	-160	117	47
verwacht dat	-212	26	-167	-245
verwacht u	-24	-88	-204	191
verwachten .	-56	-111	-5	176
verwachting eind	-70	-90	149	154
verwachting in	-115	-40	10	-40
verwachting medio	-64	-86	66	139
verwachting volgend	-64	-88	-153	-109
verwachting zal	-116	-70	-157	-199
verwerkt .	-110	-9	65	70
verwijs ik	-37	61	88	6
verworpen .	-78	-149	-176	-178
verzekeraars en	-185	-144	-154	-136
verzekerd dat	-107	-136	24	-177
verzekeringsbank svb	97	-124	-163	-194
verzenden .	-51	169	-113	-158
verzetten .	-82	-92	-145	-71
verzocht .	-92	-52	-210	-70
verzocht de	-93	-164	-195	-122
verzocht mij	-71	-132	-179	-11
verzocht om	-129	-103	-205	-143
verzocht te	-31	-103	-160	-132
verzoek .	-139	-96	-234	-183
verzoek een	-105	-148	-71	-157
verzoek in	-102	-123	159	101
verzoek na	-118	-105	98	99
verzoek om	80	-178	-126	96
verzoek onderzocht	-120	-53	-208	-131
verzoek van	-153	-47	-90	-131
verzoeken het	-30	-87	-118	-70
verzoekt de	-110	-244	-159	-248
via de	57	-77	-42	106
via een	-74	93	-236	-248
via het	-168	-195	75	-52
viel de	-176	38	80	-124
vier aanbevelingen	-194	-192	-206	-212
vier gemeenten	-9	-86	155	86
vier jaar	-44	158	-127	65
vier maanden	57	-95	-256	54
vier minuten	211	-135	-143	-141
vier op	199	-190	-91	-138
vier van	105	32	102	-165
vier weken	-20	40	-18	97
vierde aanbeveling	-85	122	120	84
vierde kwartaal	-83	-207	-69	189
vijf .	27	135	-142	-105
vijf aanbevelingen	-167	-196	-204	-165
vijf dagen	-169	45	-219	-163
vijf gemeenten	-64	24	21	-90
vijf jaar	55	175	-45	-16
vijf kilometer	-79	-119	-102	-127
vijf locaties	44	-121	-103	-78
vijf maanden	103	-87	-83	-106
vijf naar	-165	76	163	121
vijftien jaar	-153	-190	-200	-56
vind dat	-168	-130	-197	-183
vind het	-133	-158	-108	-184
vind ik	-213	-119	115	-176
vinden ,	147	-160	30	-162
vinden .	-16	-96	15	-19
vinden dat	-243	113	-141	-103
vindt dat	-225	275	-16	52
vindt het	-96	156	34	-168
vindt u	-125	-95	-57	-103
vng ,	-91	-68	-240	107
vng een	-79	-148	-134	150
vng en	-103	-229	32	-60
vng heeft	-118	-71	35	-153
vng is	-171	-101	-196	-166
voegen .	-131	-136	-153	-113
voegt daar	-128	-178	201	-165
voegt daaraan	-80	-88	127	-171
voel ik	-194	111	214	-203
voer ik	-111	-143	-50	256
voeren .	-119	54	165	89
voeren en	-96	46	-182	-128
voert de	-10	91	47	18
voldaan .	-77	-231	43	69
voldaan aan	-91	-65	-197	-210
voldoe ik	-122	-117	-233	-17
voldoen .	-148	39	28	-137
voldoende te	-81	-67	-105	-178
voldoet .	19	-162	-155	-130
volg ik	-116	96	204	15
volgen .	-186	-40	14	50
volgen in	-107	-126	164	162
volgend jaar	-190	-261	-45	83
volgend kabinet	-136	-199	-31	328
volgende aanbevelingen	-86	-159	-125	-133
volgende maand	-121	-101	36	190
volgende voortgangsbrief	-66	-56	-146	148
volgens de	371	-50	-145	-119
volgens haar	-75	169	49	-71
volgens hen	20	136	-155	-172
volgens het	218	37	-231	-240
volgens iob	-16	72	-182	-138
volgorde van	-139	-14	-155	-58
volgt .	-177	-136	42	-173
volgt de	-102	-156	4	8
volgt het	-64	124	148	86
volgt in	-148	-129	-267	188
volgt uit	-150	-148	-156	-217
volgt zodra	-126	-144	-165	208
volksgezondheid ,	-58	-81	-151	-16
volksgezondheid en	-76	-109	-85	-95
volkshuisvesting en	-46	45	-148	49
volstaan .	-106	-7	84	-78
volstaat .	-9	-159	68	-144
voltooid .	-172	0	-47	25
voor #	-135	0	171	360
voor ,	-62	19	85	-38
voor .	-180	42	6	-32
voor aan	-68	-2	-40	169
voor aanvragers	69	37	-107	-105
voor alle	-191	46	-2	82
voor andere	-179	-160	-141	-195
voor bedrijven	-19	-196	-115	-128
voor begeleiding	-168	89	-187	-119
voor buitenlandse	-104	-53	-192	12
voor cultuur	-150	-26	-200	-222
voor dat	-229	18	-92	-134
voor de	-58	0	-149	-28
voor deze	-64	24	92	-223
voor die	-164	-201	-53	152
voor dierenaangelegenheden	-170	40	-143	-82
voor dit	-28	-16	35	-302
voor economische	-119	-68	-166	-62
voor een	-87	135	31	-129
voor elk	-146	142	-163	-188
voor elke	-182	134	19	49
voor gemeenten	-2	-128	-9	114
voor gezinnen	-160	138	-115	-91
voor grote	-143	-119	-152	59
voor haar	-96	-107	-140	-106
voor hen	112	16	-208	-37
voor het	-32	-84	-141	112
voor huisvesting	-76	73	66	-75
voor hun	-141	-85	0	-168
voor identiteitsgegevens	-105	-140	106	136
voor ieder	-160	-213	-160	-116
voor iedere	-80	114	81	3
voor iedereen	-194	-30	170	-196
voor in	129	-117	-143	36
voor jonge	-43	49	-128	-80
voor jongeren	-159	167	-16	60
voor justitie	-40	-105	-146	-135
voor kinderen	-100	103	124	99
voor kleine	-17	107	-302	-99
voor langdurige	-98	-105	-101	-106
voor mensen	73	29	-129	110
voor mij	-160	-168	46	55
voor milieu	-64	-116	67	119
voor minder	-188	79	-137	-151
voor nieuwe	-102	68	-81	-111
voor ondernemend	42	-61	85	-35
voor ondernemers	100	-22	-96	-145
voor onderzoek	-121	37	41	-131
voor ouderen	-120	-150	-135	24
voor ouders	90	64	-182	-156
voor particuliere	-132	-118	-80	46
voor primair	-37	49	103	-182
voor rechtsbescherming	-55	99	-146	-82
voor rekening	145	75	49	-113
voor te	-1	28	86	12
voor u	-130	-147	-196	9
voor veiligheid	16	19	-122	-150
voor volksgezondheid	-75	-96	-76	-97
voor volkshuisvesting	-44	52	-145	68
voor vreemdelingenzaken	-108	-154	-138	-125
voor vrouwen	50	29	-155	-133
voor werkgevers	-161	164	-170	-159
voor wie	-193	52	-58	96
voor woningen	-165	-113	-78	-100
voor zelfstandigen	-184	60	-194	-112
voor zich	-2	-158	90	-179
voor zijn	-22	110	-212	-215
voor zo'n	-147	-183	75	27
voor zorgverzekeringen	-57	-181	-7	44
voor één	66	42	8	-187
voor- en	-37	-131	169	131
vooraf een	30	53	-102	-65
vooraf te	-115	129	-209	-117
vooral de	120	-178	82	-102
vooral een	-61	46	70	-69
vooral het	184	-109	-167	-99
vooral voor	164	-81	-123	-99
vooralsnog geen	58	-127	124	60
vooralsnog niet	-106	-134	42	-133
voorbeeld in	-90	73	-127	-78
voorbereiding .	-90	39	97	-99
voorbereiding daarop	-58	-139	-127	89
voorbereiding en	-94	-93	106	129
voorbereiding van	-41	-99	-239	-27
voordat de	93	-119	95	-100
voordat een	-2	-14	-198	-177
voordat het	22	106	-153	-150
voordat ik	-74	-154	102	45
voorganger heeft	-117	-79	-72	-74
voorganger toegezegd	-49	-52	-106	-90
voorgelegd .	-95	-159	63	126
voorgeschreven .	-121	-167	-45	4
voorheen .	141	-118	-92	-83
voorjaar #	-145	115	69	-139
voorjaar .	-81	-170	-19	163
voorjaar met	-102	-157	107	82
voorjaar van	-22	-216	118	193
voorjaarsnota .	-115	-136	-230	195
voorkomen dat	-155	-160	-144	-116
voorkomt .	-5	74	21	-130
voorleggen .	-97	-127	-221	95
voornemen .	-108	-38	133	-192
voornemens het	-89	-144	191	56
voornemens in	-127	-99	25	-120
voorrang krijgen	-158	87	35	11
voorstander van	-127	103	8	-177
voorstel ,	-101	151	-14	-162
voorstel gedaan	-116	-193	-182	-192
voorstel in	-93	-158	77	59
voorstel niet	-70	-132	-152	48
voorstel om	-87	256	177	-99
voorstel te	-27	-85	77	166
voorstel van	-74	41	99	-196
voorstel voor	-74	-177	-24	-125
voorstellen .	-210	-170	-273	54
voorstellen :	-171	-130	-171	-91
voorstelt ,	-76	79	112	-70
voort te	-159	96	-163	-166
voort uit	-113	-144	25	-133
voortaan door	-123	88	99	61
voortaan in	-99	86	120	8
voortaan ook	-120	67	72	164
voortaan te	-99	167	-31	-198
voortaan voor	-59	99	-122	-165
voortgang van	-110	68	-114	-71
voortgangsbrief over	-82	-68	-143	115
voortgangsrapportage van	-31	63	78	164
voortgezet .	-138	-194	-192	146
voortgezet onderwijs	-73	-31	75	-199
voorts acht	-155	167	-112	-144
voorts zou	-130	163	-130	-120
voortzetting van	-116	45	-82	64
vooruit .	34	-145	5	4
vooruit te	-103	6	168	70
vooruitlopen .	-90	-96	97	-147
vooruitlopend daarop	-107	-177	-65	95
vooruitzicht gesteld	-63	-82	-149	-163
voorzien ,	-118	-175	5	69
voorzien .	69	49	-130	11
voorzien in	-174	8	-307	104
voorzien op	-97	-148	4	98
voorzien van	-38	-52	86	67
voorzien voor	-116	-164	-49	160
voorziet daarin	-110	-112	-175	-141
voorzitter ,	-111	-143	-156	-140
voorzitter van	-140	-145	-109	-27
voren dat	299	-142	-223	-160
vorig jaar	-183	81	163	-165
vorige kabinet	-91	-85	-139	-142
vorige maand	-123	88	31	-157
vorige week	-175	-169	74	-170
vormen .	-89	66	50	63
vraag die	-108	-192	-110	63
vraag ik	-105	-200	-167	147
vraag naar	-33	-104	70	-109
vraag of	-228	-247	-233	-68
vraag van	-122	-205	-292	-30
vraagstukken aiv	-78	-126	-79	-76
vraagt ,	-128	57	168	-42
vraagt .	-163	32	-18	-23
vraagt de	-137	236	-268	-182
vraagt een	-146	45	112	-144
vraagt het	-115	75	-233	-196
vraagt mij	-132	15	-162	-121
vraagt om	-118	-140	27	-47
vraagt u	-146	119	-168	-154
vraagt zij	-90	177	-151	-132
vragen .	-158	61	-184	11
vragen de	64	-42	12	84
vragen gesteld	-111	-195	-199	44
vragen of	-146	-234	-164	-224
vragen om	-150	138	-160	95
vragen over	-116	-152	-5	-154
vragen van	-148	-13	-187	-39
vragen waarom	-97	69	-124	-69
vragenuur van	-81	-109	-157	-151
vreemdelingen in	-134	32	-118	-137
vreemdelingenzaken acvz	-108	-154	-138	-125
vrezen dat	-177	-138	-128	-138
vrij te	-35	36	29	-140
vrijstelling voor	-83	-57	-152	-137
vrijwel alle	141	-112	-85	-79
vrijwel geheel	112	-168	-145	-136
vroeg .	-106	-159	223	-127
vroeg de	-140	-97	-103	-170
vroeg het	-108	-189	-151	-238
vroeg ik	-61	-136	-123	-117
vroeg in	-168	-98	-83	-114
vroeg mevrouw	-129	-135	-117	-99
vroeg mij	-97	-173	-177	-115
vroeg op	-67	-129	-147	-119
vroeg tijdens	-83	-145	-91	-126
vroeg uw	-46	-100	-108	-95
vrouw .	-249	-99	-96	-118
vrouwen ,	55	-33	-13	39
vrouwen .	115	74	-194	-170
vrouwen in	-66	-201	-128	-60
vullen .	-91	-78	71	-140
vóór #	-97	-26	-100	271
vóór de	-61	72	28	130
vóór die	-136	-136	57	120
vóór het	-92	-93	82	221
vóór prinsjesdag	-69	-110	-147	115
waar #	144	-81	-111	-94
waar dat	27	-149	-88	74
waar de	32	194	70	-83
waar een	162	-147	-130	-172
waar het	-73	-274	152	-28
waar in	-152	-75	-150	-22
waar zij	-92	-39	-231	-80
waarde van	-130	-74	-140	-109
waardeert de	-31	-104	-72	-99
waarderen de	165	-87	-72	-115
waarin de	-130	-126	59	-142
waarin een	-57	-217	3	-145
waarin ook	-97	-9	-233	-71
waarmee de	84	-139	73	85
waarmee het	-125	-90	-113	-125
waarmee zij	-98	-80	48	35
waarna ik	-37	-68	-64	61
waarna u	-57	-108	-178	163
waarom .	-107	31	32	-126
waarom de	-125	66	-243	-138
waarom het	-165	-167	-120	-96
waarop de	-149	16	127	147
waarover de	-113	-105	-173	54
waarover ik	-37	-64	81	-124
waarvan de	-94	10	-118	-38
waarvan er	23	-151	-238	-180
waarvan het	56	33	105	114
waarvan ik	-105	71	167	47
waarvan u	-94	-100	145	128
waarvoor in	76	-176	-10	96
wacht ik	-146	-91	-19	-166
wachten .	-47	-191	118	-193
wachten op	-97	-151	-114	-161
wachtten #	108	-90	-66	-127
wachttijd in	81	-138	-132	-137
wachttijd voor	112	-174	-136	88
wachttijden bij	-131	73	-166	-147
wachttijden in	-99	-139	-73	-120
wanneer de	-157	-71	-40	-22
wanneer een	-23	-42	56	-153
wanneer zij	-112	-16	-200	-201
waren ,	102	-130	-158	-111
waren .	178	-119	-70	-69
waren dat	31	-73	-150	-156
waren er	102	-190	-194	-148
waren gemiddeld	87	-67	-52	-45
was #	-101	-145	-155	-173
was ,	-186	-114	-180	89
was .	92	-28	-237	-115
was dat	-71	-105	-127	-139
was de	256	-171	-146	-131
was een	-103	-95	-105	-148
was het	161	-182	73	-117
was na	-35	-180	-120	-117
was niet	-90	-181	-117	-71
wat dat	-136	-124	85	72
wat de	10	144	213	45
wat een	-99	-39	-13	-112
wat er	-16	9	-321	47
wat ermee	77	-198	-132	-119
wat het	-166	-231	60	158
wat ik	-91	-172	-253	-116
wat met	-90	-127	-130	-198
wat mij	-117	-204	71	-176
wat vindt	-59	47	-215	-149
wat zij	-5	-214	-243	-19
website van	-147	-169	51	24
weeg ik	-59	55	213	216
week .	41	-167	-165	-129
week een	-200	-16	-16	68
week meer	124	-94	-54	-125
weer een	-57	48	61	-151
weg .	65	-139	180	52
weg naar	83	-133	-193	-178
weg te	-181	138	-235	28
wegen .	34	-120	-152	-94
weggewerkt .	-136	-82	-121	-83
weinig aan	29	-149	128	-108
weinig bekend	101	-142	48	-142
weinig te	83	-141	69	-75
weinig toe	-119	-142	152	-204
weken ,	79	-127	-91	-108
weken .	-29	-65	-111	71
weken een	-33	23	-106	68
weken eerder	179	-72	-88	-38
weken in	130	159	-213	-80
weken is	37	-126	16	-103
weken korter	134	-120	-140	-126
weken langer	129	-132	-49	-136
weken na	-162	-122	-204	48
weken te	-104	-27	-166	-156
wel ,	14	-209	-20	50
wel .	21	36	140	72
wel breng	-80	-170	0	118
wel de	25	-153	79	97
wel een	-53	65	-113	-152
wel heb	-89	-136	133	0
wel in	-23	74	138	0
wel is	-50	-113	-152	155
wel laat	-29	15	-55	194
wel met	-138	-134	-152	-169
wel vraag	-112	-143	-125	122
wel wordt	66	-174	135	77
wel zal	-107	-95	102	214
welke staat	88	-131	-162	-124
welzijn en	-58	-81	-151	-16
wenden .	-111	-105	-179	-75
wens van	-132	205	188	-134
wenselijk ,	-119	-195	174	-93
wenselijk .	-65	52	-103	-105
wenselijk dat	-157	212	-199	-170
wensen over	81	-215	-191	-136
wensen overlaat	107	-101	-170	-89
werd geen	105	-61	-134	-77
werden #	82	-84	-55	-89
werk ,	70	-92	-108	-109
werk .	75	-93	-185	-148
werk en	-148	-88	-54	47
werk ik	-65	-136	-150	146
werk te	-168	-106	-161	-105
werk van	-124	-151	89	-102
werkdagen .	-154	-29	98	-136
werken ,	-156	16	-40	82
werken .	-32	6	-141	-78
werken met	-183	-161	73	115
werkgelegenheid ,	-87	-173	-141	-136
werkgever .	-21	22	-146	-81
werkgevers .	-89	-133	-147	61
werkgevers die	27	-165	-113	-136
werkgevers en	-219	-203	24	-124
werkgevers zijn	112	-135	-172	-126
werking .	-103	-129	3	60
werking te	-83	-95	-205	79
werknemers .	-192	-42	-175	-132
werknemers die	37	147	-151	-119
werknemers in	-199	-153	-183	-95
werkt ,	-95	-145	-41	-165
werkt .	-144	-127	-240	-85
werkt aan	-144	-194	-240	18
werkt de	149	-121	37	-69
werkwijze in	-55	-108	104	17
werven .	-145	69	-134	-165
wet .	96	-193	50	-174
wet arbeid	-143	78	-200	-147
wet basisregistratie	-85	-90	-50	-90
wet bestuursrecht	-67	-165	4	-111
wet binnen	-152	-153	-148	26
wet in	89	-154	-114	-156
wet inburgering	-5	-168	-23	63
wet na	-108	-149	47	-112
wet nu	-180	-163	77	-97
wet op	-161	-152	-41	31
wet te	-95	140	-2	50
wet tot	-15	36	-106	-82
wetboek van	-95	-105	-67	36
weten dat	-202	-151	-100	-204
weten de	156	-127	-190	59
weten het	-76	-121	-146	-114
weten hoe	-173	-82	-142	105
weten hun	95	-197	96	-113
weten in	-126	-153	-200	-119
weten te	-43	-130	-103	103
weten vaak	124	-114	-187	-73
weten waar	-204	40	-156	-167
weten wat	-105	7	-56	-208
wetgevingsoverleg van	-44	-108	-116	-120
wetsvoorstel .	-95	-168	-199	-194
wetsvoorstel daartoe	-68	-64	27	33
wetsvoorstel dat	-83	-97	244	124
wetsvoorstel over	-122	-156	89	-20
wettelijk recht	-68	-61	25	-129
wettelijk te	-80	124	58	-82
wettelijke grondslag	-140	-20	-178	-147
wettelijke taak	-88	17	-30	42
wettelijke termijn	38	8	-63	-192
wie #	-182	-100	-125	-150
wie bij	-17	-1	-203	-158
wie dat	124	-141	33	69
wie de	-17	3	42	-120
wie door	-8	-108	123	-72
wie een	-118	-128	-270	-218
wie er	21	-73	-139	-69
wie geen	-6	99	-167	-92
wie het	-45	-61	-36	-115
wie in	-30	-21	-105	-232
wie voor	20	32	151	-145
wie zij	144	-153	-152	-74
wie zijn	109	-184	-199	-116
wij adviseren	-54	117	-155	-207
wij af	-82	104	-71	-92
wij dat	-134	-182	-173	-5
wij de	-103	-142	-226	94
wij een	-203	-176	-196	58
wij geen	148	-87	-78	-33
wij hebben	-138	78	113	-195
wij in	-161	-19	82	106
wij met	-98	-209	-217	146
wij niet	15	-140	-49	-138
wij op	-88	-172	105	-139
wij raden	-108	150	37	-103
wij stellen	95	67	-1	-107
wij u	-158	33	60	71
wij uit	74	-126	48	118
wij voor	-80	-103	-85	102
wij zijn	-80	-112	-158	-7
wij zullen	-180	-155	53	51
wijs ik	-120	-254	-14	-17
wijst de	65	39	-211	-141
wijst er	129	-185	-56	-182
wijst op	-153	46	-156	-147
wijst u	-65	-88	143	-122
wijst uit	173	-143	-76	-83
wijze van	-131	98	136	-71
wijze waarop	-71	-107	-106	-114
wijzen .	-83	29	178	206
wijzen en	-131	98	-155	-115
wijzen op	-212	68	-27	-9
wijzigen .	-93	-145	123	4
wijziging .	-162	-155	-63	44
wijziging van	-62	-158	143	66
wil dat	-220	139	-237	-140
wil de	94	-158	-43	-154
wil het	-141	2	138	69
wil ik	-167	-13	313	-117
wil niet	-161	-140	-188	-115
willen ,	-124	25	80	38
willen dat	-185	158	-175	-209
wilt u	-68	-17	18	-123
wisselende inkomsten	48	51	-124	-96
wmo #	-115	-192	26	-90
wodc heeft	-96	-138	38	-202
wonen en	31	-133	-171	-38
woning .	-205	-15	-171	-124
woont .	-124	-168	-131	-88
worden ,	-64	-79	97	18
worden .	-175	31	-21	-102
worden aangepast	-92	54	55	83
worden aangetoond	131	-91	-137	-112
worden afgedaan	120	-141	-127	-14
worden behandeld	-198	-46	-126	-173
worden bekort	-178	90	86	36
worden beoordeeld	-116	-164	-117	-19
worden betrokken	40	-1	37	120
worden bezien	-95	-167	-192	83
worden de	16	-234	-9	148
worden door	104	-107	-97	-164
worden gedaan	-60	145	-14	-154
worden gehouden	-78	44	-224	21
worden gelezen	-62	-176	-130	-150
worden gemaakt	59	-141	-140	-40
worden geplaatst	-107	77	-93	-201
worden geraamd	-162	-152	-130	-147
worden gesteld	-200	31	-68	34
worden gevraagd	-78	-188	-114	235
worden gewijzigd	-44	54	19	17
worden geëvalueerd	-91	-112	-75	85
worden in	-186	-138	-25	168
worden ingediend	-108	74	-6	-35
worden ingevoerd	-65	140	70	9
worden meegenomen	-45	-134	-74	-97
worden nog	-161	-109	-145	149
worden ondergebracht	-206	60	-172	66
worden opgenomen	-85	-143	2	6
worden vastgelegd	-33	-134	199	148
worden vastgesteld	112	34	28	-64
wordt #	213	-156	-138	-174
wordt .	-178	93	15	51
wordt aanbevolen	-49	183	-110	-137
wordt aangeboden	-67	98	152	86
wordt betrokken	-161	-152	97	165
wordt bij	-140	10	201	227
wordt dat	-148	-195	91	-225
wordt de	-73	-106	-113	186
wordt dit	-103	-122	-146	27
wordt een	31	-240	-154	122
wordt geadviseerd	-72	56	-141	-205
wordt gedaan	-74	-110	-142	-147
wordt gehouden	59	29	-191	-66
wordt geregeld	-114	-151	5	171
wordt gevraagd	-160	147	-223	-242
wordt gewerkt	22	-127	122	-5
wordt geëvalueerd	-113	-178	-180	-252
wordt het	-113	-223	-264	92
wordt in	-56	-76	-140	283
wordt ingediend	-125	-140	103	24
wordt meegenomen	-59	61	171	170
wordt met	-184	-210	267	192
wordt momenteel	-70	-120	57	-60
wordt naar	-97	-128	-158	216
wordt nagegaan	65	-131	-109	16
wordt niet	-38	-150	-44	-161
wordt nog	-113	-166	-8	136
wordt onderzocht	-144	-220	192	207
wordt op	-156	-170	23	-80
wordt opgenomen	-89	34	98	222
wordt overschreden	34	-8	-98	-160
wordt per	-115	-13	164	156
wordt sinds	-157	-192	166	-224
wordt u	-155	-125	-258	193
wordt uw	-160	111	-166	52
wordt verstaan	-177	-170	-176	-172
wordt verzocht	-30	-106	-111	-78
wordt voortgezet	-79	-51	-143	6
zaak van	-228	-227	92	-201
zaken ,	-104	-135	-3	-147
zaken .	-225	-167	-253	-23
zaken en	-112	60	28	115
zaken rond	-58	-65	-95	-107
zal ,	-106	-176	-252	194
zal berichten	-32	-89	-215	129
zal bezien	-33	-96	28	124
zal daarbij	-117	-102	-111	-49
zal daarom	-52	-115	202	105
zal daarover	-41	-152	-104	-159
zal daartoe	-29	-99	25	179
zal dat	-206	-143	-235	42
zal de	-146	-260	125	238
zal dit	-45	-64	35	-50
zal er	-160	90	82	-201
zal haar	-116	-204	-265	-233
zal het	-194	-238	-6	20
zal ik	-99	-144	-58	337
zal in	-127	-27	-15	-59
zal met	-47	-145	181	180
zal naar	-147	-203	-276	-225
zal nederland	-84	-108	-114	163
zal over	-90	-183	-134	-189
zal uw	-86	77	-5	171
zal vanaf	-89	-112	-13	115
zal worden	-117	-126	66	189
zal zich	-82	-120	29	65
zal zijn	-198	-123	44	40
ze alle	-63	87	131	-87
zeer .	69	-109	-120	-129
zeer erkentelijk	-152	-123	-168	-101
zeg ik	-144	-167	-159	213
zegde ik	-88	-141	-105	-156
zeggen .	193	-192	-204	-206
zeggen dat	-186	-147	-142	-93
zekerheid te	-20	-11	-15	11
zelden een	184	-176	-106	-162
zelf ,	-49	37	121	61
zelf .	-289	-261	105	-143
zelf de	-127	-157	-159	-128
zelf een	-73	200	-230	-260
zelf en	-87	92	178	38
zelf het	-9	-157	-94	-196
zelf hun	-98	-127	-137	40
zelf in	-54	-123	-127	-115
zelf kunnen	-100	162	-128	-105
zelf te	-124	-33	87	-126
zelf verantwoordelijk	-133	-28	-61	-162
zend .	-29	-102	-94	-6
zend ik	-80	-95	-228	-3
zenden .	-59	15	-130	-131
zes aanbevelingen	-171	-202	-189	-116
zes jaar	-82	25	142	-157
zes maanden	-162	186	24	18
zes van	174	-133	-117	-124
zes weken	60	-62	40	-5
zet de	-137	102	-1	-101
zet het	-55	6	-95	149
zetten ,	-108	-129	99	39
zetten .	26	-83	-115	-96
zeven aanbevelingen	-133	-147	-94	-96
zeven gemeenten	-105	-110	-116	-66
zeven maanden	128	-151	-72	-55
zeven weken	133	-128	-200	-157
zich daarover	-49	-76	49	57
zich er	74	-88	-139	44
zich in	-161	-158	3	99
zich met	-110	-164	-188	-79
zich naar	-131	-137	-9	-155
zich niet	-272	17	135	-29
zich nog	-167	-158	2	-196
zich op	-240	9	-238	-150
zich slecht	-114	-177	177	-105
zich tot	-131	21	-80	-191
zich uit	109	-49	-88	-118
zie erop	-126	162	-152	81
zie ik	-194	14	236	-267
zie toelichting	-109	-211	-5	-136
zien ,	70	1	-150	-162
zien .	38	-11	-64	-79
zien dat	269	-172	-239	-134
zien hoe	-185	-147	63	85
ziet geen	-111	-134	8	-113
ziet het	-144	80	121	-170
ziet toe	-184	-123	-129	-161
ziet verder	-169	187	-180	-149
zij #	-59	-183	-137	-185
zij aan	-13	98	-285	-223
zij adviseert	-85	200	-199	-128
zij adviseren	-102	117	-135	-83
zij beveelt	-94	158	-164	-189
zij bij	65	76	-144	-139
zij concludeert	121	-82	-109	-77
zij daar	-124	-97	-139	121
zij dat	-90	195	50	-51
zij de	44	96	-136	-76
zij doen	-80	50	-187	-168
zij een	29	140	-238	-176
zij geven	7	118	-198	-163
zij hebben	-169	-150	109	-236
zij het	-14	-138	238	96
zij hun	22	-104	-246	-254
zij in	-73	-122	-213	31
zij is	-149	-17	29	-218
zij met	-67	-124	-179	18
zij mij	-115	26	30	-162
zij niet	12	-52	78	-113
zij op	-3	-139	-18	81
zij over	173	-15	-37	-111
zij raadt	-95	158	-127	-118
zij sinds	-128	42	152	-150
zij stelt	111	-94	-130	-129
zij vast	119	-90	-68	-47
zij voor	-130	156	-201	-202
zij vraagt	-104	39	-189	-144
zij zelf	35	-173	-166	-128
zij zich	-148	-184	41	-100
zij zijn	-150	139	8	-153
zij zullen	-124	-147	-193	-169
zijn #	-133	-142	-213	-147
zijn ,	33	-58	-169	93
zijn .	-41	60	-94	48
zijn :	-95	-59	74	54
zijn aan	-136	0	121	31
zijn advies	-95	34	-32	-13
zijn afgerond	47	-110	-170	15
zijn al	-121	-145	97	-53
zijn alle	-128	-104	55	-142
zijn bij	-191	-183	-129	-217
zijn dan	-100	-25	-63	-230
zijn de	155	-110	105	-89
zijn eigen	-111	-71	-191	-188
zijn en	-136	36	21	81
zijn er	-83	-213	-252	-190
zijn in	-60	-251	149	58
zijn leden	-42	-69	92	-163
zijn niet	-90	-162	-169	-199
zijn onder	-156	-128	-101	-185
zijn oordeel	114	109	38	-146
zijn op	-131	-188	104	-151
zijn over	-173	-165	-137	-95
zijn per	92	-141	-94	-85
zijn rapport	-152	-158	-205	-201
zijn ruim	-148	-76	-100	-94
zijn sinds	-162	-174	-24	-172
zijn van	47	-91	-185	-144
zijn verplicht	-180	-194	-114	-168
zijn verwerkt	-95	75	111	-157
zijn voor	-198	39	-167	-145
zijn website	-63	-111	95	146
zijn wij	-149	-130	51	-143
zijn zij	98	-161	-132	92
zinvol is	-142	-161	64	59
zitten .	-150	-165	12	-123
zo .	-198	-153	19	-122
zo blijft	-130	-113	28	-16
zo blijkt	66	-69	-123	-121
zo heeft	-159	-99	-132	-77
zo is	-124	-150	93	96
zo laat	86	-110	-155	-61
zo nodig	-150	13	-193	58
zo stelt	182	77	-137	-92
zo vaak	23	-174	-142	-119
zo veel	-207	-174	-102	-140
zo'n #	-130	-209	-148	-166
zo'n plicht	-132	-136	153	85
zo'n register	-131	-180	127	-9
zo'n toets	-105	-147	-95	-126
zo'n verbod	-50	-123	-220	-152
zoals de	15	271	273	136
zoals gebruikelijk	-95	-158	-211	-47
zoals ik	-32	-81	-231	-108
zoals in	-145	104	20	-1
zoals toegezegd	-49	-75	-76	127
zodat aan	-49	-209	119	103
zodat de	-39	-89	-117	42
zodat een	-108	37	196	-46
zodat ik	-82	-194	185	-251
zodra de	-157	-175	27	287
zodra het	-105	-108	56	273
zoeken .	-148	65	-215	11
zolang de	-218	-15	-42	-180
zolang er	-110	-161	29	-163
zolang het	91	-15	108	49
zomer .	-148	-149	100	197
zomer een	-145	-220	-129	218
zomer in	-45	-57	-15	146
zomer te	-50	-109	-107	-118
zomer van	-175	-238	119	174
zomerreces .	-64	-143	-170	133
zomerreces van	-121	-119	-203	90
zond u	-121	-87	-101	-94
zonder .	167	-121	-77	-80
zonder borgstelling	101	2	-94	-80
zonder dat	105	-280	42	23
zonder de	11	-135	-147	-70
zonder meer	-94	-142	-168	-116
zonder subsidie	180	-132	-119	-74
zonder toestemming	-102	-39	-81	-134
zonder vergunning	-233	-2	-140	-157
zonmw heeft	-70	-204	101	-141
zorg .	-158	-189	-58	-121
zorg aan	-160	-149	-149	-125
zorg dat	-185	182	-124	-137
zorg en	-124	15	40	19
zorg te	-113	108	-87	-129
zorg van	-158	-194	173	-47
zorg voor	-213	51	-42	-152
zorgen .	86	-154	-134	-174
zorgen dat	-81	21	-129	24
zorgen wij	-80	-103	-85	102
zou de	-179	9	-264	-188
zou die	-116	7	63	-108
zou een	-164	-17	-53	-181
zou elke	-137	-183	-164	-129
zou er	-131	137	3	-113
zou het	-111	101	-296	-169
zou in	-109	-113	175	-115
zou moeten	-236	323	-96	-126
zou naar	-28	111	-118	-96
zou nederland	-171	117	-142	-103
zou ook	-98	47	-162	-184
zou volgens	-151	69	-190	-123
zou worden	-119	-151	-157	-187
zou zijn	13	46	-111	-25
zouden een	-77	3	-164	-122
zouden moeten	-119	187	20	-117
zouden volgens	-176	48	-130	-73
zouden worden	-97	-127	-101	-131
zouden zich	-83	-7	-129	-101
zulke gesprekken	-89	-160	115	-119
zullen de	-118	-163	-22	-107
zullen hun	-125	-236	-260	-321
zullen maken	-81	-77	-131	-96
zullen naar	-81	-138	-177	-219
zullen uitvoeren	-52	104	96	-96
zullen wij	-101	-150	-82	-149
zullen worden	-78	-97	-131	183
zwangere vrouwen	128	-158	37	61
à #	161	-142	-143	-114
één dag	-85	-64	-175	-97
één formulier	-167	65	136	31
één jaar	54	61	-112	-54
één keer	43	29	-179	21
één landelijk	-140	146	-160	-108
één loket	-193	161	-314	-138
één op	202	-216	-200	-92
`,
  first: `
#	-232	-81	-394	-215
a	-106	3	-218	43
aan	-137	-151	140	-121
aanbeveling	-148	-30	-362	-252
aanbevelingen	-193	-183	-92	-59
aanbevolen	-125	187	-181	-188
aanleiding	-217	-119	-167	-180
aanvragen	27	-173	-104	-95
aanwijzingen	99	-107	-134	-43
ad	-183	-35	-32	-169
afgerond	-96	-103	-141	-147
akkoord	-163	-47	241	-51
alle	-153	-281	64	26
alleen	-35	3	-85	-78
allereerst	-134	67	-125	-113
alles	-114	-140	163	-38
als	-68	18	-138	97
ambassades	-122	-22	-139	-132
anders	-64	-75	-224	-27
antwoord	-122	-178	-184	-173
artikel	-150	-208	-34	-84
bedrijven	110	-179	-122	-112
begin	-89	-178	-208	81
beide	-172	-224	232	28
bent	-77	48	-121	-124
beperk	-237	261	-184	-110
beslisnota	-145	-163	-128	-89
besluitvorming	-104	-148	210	123
betrek	-111	164	-178	-213
bevinding	217	-201	-161	-154
bewoners	3	123	-146	-111
bied	-170	278	68	-169
bij	159	-246	-100	11
bijgaand	-118	-134	-115	-215
bijgaande	-94	86	-101	-119
bijgevoegde	-89	-38	-133	-94
bijlage	-125	-225	-191	-180
bijna	148	-177	-205	-183
binnen	-182	-230	27	209
breid	-151	176	-171	-139
breng	-164	262	-298	-262
buiten	81	139	-154	-149
bureau	-205	-65	-59	-269
centraal	-156	-102	-60	-105
conform	-134	-166	51	129
controleer	-175	230	-271	-211
corporaties	12	-190	94	-107
daar	88	-234	211	-297
daarbij	-210	-173	-145	-128
daarin	-208	49	40	-85
daarmee	-76	-298	331	-104
daarnaast	-91	320	-293	-115
daarom	-178	-63	-23	-20
daarop	-96	-181	-302	48
daarover	-162	-214	76	15
daartoe	-136	-150	-40	71
daaruit	141	-128	-151	-144
daarvoor	-244	-216	-37	-28
dat	-66	-152	31	-181
datum	-77	-102	-170	-234
de	-6	-76	-107	-44
deelname	-1	-139	-149	-125
deelnemers	209	-172	-79	-143
deels	-144	-251	252	60
den	-114	-159	-209	-182
deze	-172	-171	-109	51
die	-146	-258	-51	55
dit	-73	-291	126	66
doel	-309	-246	-194	-168
door	-59	-202	1	-267
drie	-20	2	-223	-157
duitsland	-165	-113	-123	-137
duo	-169	-130	-39	59
een	-126	-206	182	-93
eind	-44	-114	-177	-96
elk	-135	-175	-193	43
elke	46	-177	-224	-242
en	-91	82	36	24
enkele	-135	-180	-162	-162
er	-63	-68	-215	9
evaluatie	-182	-172	-127	-178
evalueer	-153	222	-270	-199
evenmin	-22	142	167	-112
ex	-99	-177	-165	-102
eén	-23	-53	-153	-98
ga	-130	226	-152	-195
gaarne	-117	-98	-99	-114
geachte	-119	-189	-183	-140
geadviseerd	-82	-47	-140	-155
geef	-156	307	-301	-166
geen	-85	-45	41	-127
geld	56	-143	126	-112
gelet	-117	-185	60	-22
gemeenten	-58	-223	-81	-277
gemiddeld	64	-114	-78	-150
gereed	-98	-213	104	-194
gevraagd	93	112	-159	-209
gezien	-133	-143	180	121
graag	-72	-83	-298	-307
haar	-255	88	-102	-91
herhaal	-129	176	-188	-158
het	-52	-59	23	26
hierbij	-90	-123	-155	-388
hieronder	-114	-120	-235	-230
hierover	-115	-203	192	127
hiervoor	-143	-151	45	83
hij	-4	60	-18	-25
hoe	-59	-259	2	1
hoeveel	71	-239	35	-198
houd	-126	276	-301	-218
huishoudens	59	-186	-152	-110
hun	-4	-9	-122	104
iedere	35	-205	-162	-144
ik	-164	-251	-18	-32
in	-29	-196	-99	-46
indien	-107	-165	-256	49
inmiddels	-115	-152	-31	38
iob	34	68	-117	-207
is	-206	-235	101	15
ja	-136	-186	-65	37
jaarlijks	-116	-117	-130	-137
jongeren	104	-216	-74	-162
kan	-108	-65	-120	-121
kennis	-137	25	-132	76
kent	-92	-109	-51	-62
kinderen	78	-195	53	-111
kleine	231	-241	-229	-235
komt	-126	-136	-104	-128
kunnen	-49	-121	-84	-60
kunt	-60	43	-153	-181
laat	-232	493	-496	-389
leg	-217	308	-320	-242
leid	-115	200	-223	-169
los	-124	-179	-209	54
lto	-125	-140	-170	-70
maak	-151	391	-297	-228
maatregel	-154	-167	193	26
mede	-63	-157	-212	-15
medewerkers	217	-206	-73	-104
meer	-270	227	50	-228
meet	-205	218	-187	-213
mensen	120	-132	-97	-112
met	-149	-271	87	50
mevrouw	-133	-125	-149	-111
mijn	-170	-244	-374	-94
minder	188	19	-77	-210
mocht	-230	-140	-14	257
na	125	-242	-175	158
naar	-151	-21	-141	-5
nederland	6	-171	-291	-195
nee	-150	-213	170	-158
neem	-180	258	-313	-227
netbeheerders	-102	46	-58	45
nidos	74	-218	70	-155
niet	-78	-291	215	-188
niettemin	135	-108	60	73
nota	-122	-206	-165	-154
nr	-138	-296	-280	-157
nu	-164	-255	-134	-66
of	206	-174	-151	103
om	-234	-128	-87	76
omdat	-50	-164	85	79
onder	-140	-296	-288	-286
ondernemers	37	-131	-167	-135
onderwerp	-79	-97	-96	-115
onderzoek	6	230	-271	-191
onderzoeksbureau	-59	-180	-221	-146
onze	-75	-19	106	-125
ook	1	251	-89	8
op	98	-157	-226	-28
openstelling	-227	-188	100	-176
opvolging	-156	-248	114	-57
ouders	80	-248	-157	-128
over	126	-177	109	142
overeenkomstig	-80	-75	-181	-197
overgenomen	-133	-343	278	49
overigens	-125	-142	-163	-175
overnemen	-99	-201	262	97
pas	-184	-189	104	19
per	111	-273	-98	87
periodieke	-135	-133	-98	-110
provincies	-176	-190	-135	-140
publiceer	-113	267	-269	-222
punt	-127	238	-249	-185
reactie	-182	-396	118	74
registreer	-182	207	-166	-149
reizigers	25	-142	-84	-133
rest	-152	-49	-179	-123
richt	-155	172	-206	-182
rijk	-119	-229	-239	-135
rijkswaterstaat	-114	-211	25	189
ruim	88	-179	-211	-127
rvo	-153	-187	60	138
samen	-71	-158	-5	264
schaf	-125	184	-193	-104
scholen	82	-218	-86	-73
scholing	-89	-130	-132	-100
schoolleiders	176	-157	-143	-136
schrap	-137	167	-177	-96
sinds	130	-284	-120	-240
slachtoffers	37	-215	-198	-144
sluit	-147	216	-244	-173
sta	-141	254	-246	-195
stand	-90	-156	-177	-113
standpunt	33	-198	124	-90
stel	-144	376	-367	-317
studenten	116	-196	-106	-218
szw	-99	-145	103	-163
te	-104	-119	-164	22
tegen	-167	105	128	-186
ten	-164	286	-124	-178
ter	-179	-207	10	-80
tevens	-20	-168	-195	86
thans	-143	-121	-163	-86
tien	-197	-94	-153	-108
tijdens	-17	-175	-129	-132
tno	-89	-183	98	102
toets	99	120	-160	-159
tot	-125	130	-31	-1
trek	-81	176	-157	-144
tussen	126	-138	-224	-165
twee	-82	-224	-241	3
u	0	-22	-57	30
uit	412	-168	-206	-103
uitbreiding	-116	-93	49	-145
uw	-82	-3	-202	-89
uwv	21	-252	75	142
van	63	-115	-43	-68
vanaf	-114	-301	62	314
vandaag	-126	-147	-158	-161
vanwege	-138	-143	-113	-116
verbied	-76	218	-203	-139
verder	-136	301	-133	14
vereenvoudig	-88	177	-169	-95
verhoog	-154	245	-256	-152
verkort	-167	175	-164	-195
verlaag	-205	245	-211	-131
verleng	-129	177	-168	-140
verplicht	-144	190	-259	-202
verruim	-111	185	-166	-126
verschillende	-101	-134	-157	-81
vertraagd	-90	-103	-122	-91
vervang	-195	274	-222	-188
verzekeraars	-21	-178	-186	-194
vier	-121	-181	107	-129
vijf	108	-153	-140	76
voer	-129	202	-164	-213
volgens	224	27	-168	-52
voor	48	-37	135	-55
voorts	-227	340	-297	-64
vooruitlopend	-104	-97	-158	107
vorig	-193	-266	-253	-127
vraag	-120	139	1	-226
vragen	-98	-165	-139	-207
vóór	-95	-107	27	248
waar	206	-41	-11	0
wageningen	-119	-125	154	41
wanneer	-76	-121	-151	-28
wat	-52	-80	150	-16
waterschappen	-118	-154	-228	-145
we	-164	-178	-168	-146
wel	138	-248	-62	300
werkgevers	16	-197	-241	-162
wie	-154	-264	-47	-180
wij	2	86	-41	28
wijs	-215	289	-30	-195
wilt	-44	98	-122	-101
wordt	-178	-325	297	212
zelf	-83	-149	-175	-159
zes	-116	-185	54	-174
zet	-158	227	-180	-208
zie	-146	-1	-184	9
ziekenhuizen	27	63	-53	-100
zij	15	60	-170	-70
zijn	39	47	-1	-270
zo	-10	-226	-81	-25
zo'n	-216	-69	94	48
zoals	-157	-120	-256	169
zodra	-155	-165	-163	322
zolang	-188	-248	181	-35
zonder	-226	-243	-223	-217
zorg	-256	280	-213	-153
zou	-143	-290	-271	-196
zulke	-105	-144	115	-143
`,
  start: `
#_	-164	-588	-480	-223
#_.	-280	190	-336	-336
#_kunt	-117	-141	-149	-130
_	-258	-299	-335	-158
a_#	-76	-155	-207	63
aan_:	-114	-212	-346	-133
aan_de	-140	-47	81	-135
aan_deze	-143	-206	98	65
aan_die	-77	-174	-43	-158
aan_een	15	-21	112	26
aan_het	-3	-40	53	-56
aan_mij	-114	158	-143	-130
aan_zijn	-161	-185	-190	-139
aanbeveling_	-97	-501	-431	-170
aanbeveling_#	-142	128	-222	-213
aanbeveling_:	-204	301	-328	-209
aanbevelingen_	-185	-154	-93	-64
aanbevolen_wordt	-125	187	-181	-188
aanwijzingen_dat	99	-107	-134	-43
ad_#	-166	-269	-72	-263
ad_aanbeveling	-84	247	190	56
afgerond_	-96	-103	-141	-147
akkoord_,	-145	-191	198	0
akkoord_.	-51	-222	235	-122
akkoord_te	-83	205	-234	-193
anders_dan	14	-120	-167	139
anders_ligt	-139	-3	-175	-278
artikel_#	-150	-208	-34	-84
bedrijven_die	28	-124	-127	-102
bedrijven_met	125	-111	-40	-71
beide_voorstellen	-83	-165	141	-121
bent_u	-77	48	-121	-124
beperk_de	-170	193	-140	-92
bevinding_:	217	-201	-161	-154
bij_#	113	-214	-290	-220
bij_brief	-89	-103	-219	-137
bij_de	-195	-146	25	94
bij_een	-9	-111	18	45
bij_elk	-73	-164	30	107
bij_het	2	-161	93	-152
bijgaand_treft	-131	-115	-98	-183
bijgaande_brief	-94	86	-101	-119
bijlage_#	-94	-189	-118	-135
binnen_de	-128	-124	85	60
breid_de	-122	153	-163	-128
breng_de	-70	184	-227	-203
buiten_de	53	166	-101	-65
buiten_het	-139	-215	-115	-83
daar_staat	199	-174	-65	-147
daarmee_is	44	-173	160	-70
daarnaast_zou	-117	177	-109	-59
daarop_kom	-37	-95	-165	126
daartoe_ben	-49	-114	197	-97
daartoe_ga	-98	-102	-91	-181
daartoe_zijn	-111	-33	-114	-143
daarvoor_is	-126	-127	71	-190
dat_beeld	-164	-126	-141	-143
dat_de	-64	146	-27	-125
dat_doe	-122	-190	140	-47
dat_doen	-101	-187	152	98
dat_een	-4	82	-3	-136
dat_gebeurt	-166	-221	-137	-259
dat_gemeenten	-116	76	61	-163
dat_gesprek	-143	-95	-198	-274
dat_het	-63	46	108	-150
dat_is	-294	-104	-31	-129
dat_laat	57	-103	91	-2
dat_onderzoek	-74	-45	-135	-112
dat_oordeel	-142	-185	-149	-130
dat_overzicht	-82	-55	-110	27
dat_spreekt	-100	-183	180	36
dat_stemt	-165	-112	-154	-95
dat_wordt	-90	-106	125	114
dat_zou	-91	-198	-128	-126
datum_:	-76	-90	-125	-160
de_aanbesteding	-120	-129	63	129
de_aanbeveling	-138	258	252	-89
de_aanbevelingen	-112	-28	173	173
de_aansluiting	-83	-93	-130	50
de_adr	19	-59	-150	-158
de_adviesraad	72	64	-154	-108
de_afdeling	5	153	-202	-224
de_aiv	37	-20	-198	-158
de_arbeidsinspectie	-116	-107	160	53
de_auditdienst	83	-83	-137	-132
de_autoriteit	-91	-198	65	-228
de_behandeling	185	-178	-110	-124
de_belangrijkste	35	-116	-139	-124
de_belastingdienst	-100	-132	4	126
de_belgische	-92	-106	-123	-208
de_bevindingen	-150	-119	-105	-80
de_bijgevoegde	-98	-2	-95	-85
de_bonden	-98	-182	-27	17
de_branche	-211	-153	34	-244
de_branchevereniging	-128	-155	-180	-186
de_brief	-107	23	168	33
de_burgemeester	-152	-109	-183	-188
de_commissie	-37	77	-303	-68
de_deelnemers	-57	37	-85	-91
de_derde	-18	131	-76	18
de_deskundige	-133	94	-202	-131
de_dienst	-129	-115	-61	110
de_directie	-115	-149	-194	33
de_doorlichting	93	-203	-157	-187
de_eerste	-222	115	62	269
de_europese	-95	-172	-257	-341
de_evaluatie	-56	16	-138	53
de_gedachte	-139	193	199	36
de_gegevens	-181	-115	-158	52
de_gemeente	-182	-39	-276	-154
de_gemiddelde	7	-158	-116	-100
de_gezondheidsraad	40	-63	-158	41
de_ggd'en	-33	-73	76	47
de_heer	-110	-144	-98	-105
de_helft	110	-187	-152	-163
de_huidige	-145	-174	-173	-184
de_igz	-153	164	-146	-169
de_ilt	-126	-156	23	-13
de_ind	-180	-195	-59	51
de_inspectie	-93	4	-210	-44
de_instellingen	-186	-158	-113	-157
de_kamer	-143	-73	-207	29
de_kans	139	-83	-98	-90
de_kiesraad	34	118	-98	-109
de_koninklijke	-153	-183	23	-252
de_korpschef	-87	-160	35	27
de_kosten	91	-32	-74	-180
de_leden	-184	-78	-216	-276
de_lijst	-74	55	-57	92
de_meeste	67	-159	-177	-159
de_minister	-111	-41	-113	12
de_motie	-97	-168	-157	98
de_motie-van	-119	-196	-176	-166
de_nationale	-163	-143	-179	-4
de_nederlandse	-165	-96	-254	-192
de_nieuwe	-123	-167	-203	15
de_norm	-112	-115	-97	-143
de_nvwa	0	-210	-203	-119
de_ombudsman	29	119	-259	-127
de_onderzoekers	-26	33	-219	-171
de_onderzoeksraad	-42	-157	-103	-55
de_overige	41	-172	105	85
de_planning	29	-170	-105	25
de_po-raad	-121	-110	45	-159
de_politie	-150	-166	-49	-169
de_politieacademie	-132	68	-127	-66
de_proef	-55	-77	-264	36
de_provincie	-157	-251	-232	-190
de_provincies	-127	-194	-266	-198
de_raad	-8	90	-305	-196
de_rapportage	-110	70	-147	-32
de_reclassering	-137	-117	86	55
de_redactionele	-92	-163	0	-100
de_regeling	6	-253	76	-105
de_regering	-111	-204	2	136
de_registratie	148	-109	-227	-172
de_rekenkamer	8	11	-214	-166
de_resultaten	115	-209	-37	12
de_rijksdienst	-96	-139	81	185
de_rob	73	-23	-120	-104
de_rvs	-15	-127	-109	-145
de_samenwerking	114	-169	83	25
de_sector	-161	-165	-154	-37
de_sociale	-9	-63	-145	91
de_staatssecretaris	-69	7	-29	-54
de_stichting	88	-196	34	-219
de_suggestie	-126	209	189	14
de_tweede	-155	50	-225	45
de_uitkomst	-121	-170	-46	38
de_uitkomsten	-166	-180	-274	116
de_uitval	78	-61	-78	-72
de_uitvoering	47	-150	-173	-184
de_uitvoeringskosten	178	-130	-105	-107
de_vaste	-69	-157	-227	-76
de_verdeling	-148	-129	-266	137
de_vereniging	-109	-123	-195	-247
de_verschillen	174	-101	-178	-94
de_vier	135	-123	-138	-97
de_vierde	-108	67	79	30
de_vng	-226	-178	-41	-304
de_volgende	-142	-171	-244	295
de_vraag	-173	-205	-87	-138
de_wachttijd	217	-170	47	-168
de_werkgroep	-31	-90	-144	-145
de_wet	100	-119	-123	-133
de_wettelijke	-187	-214	-253	-209
de_wijziging	-86	27	-85	124
den_haag	-114	-159	-209	-182
deze_aanbeveling	-139	-260	213	207
deze_bijlage	-95	-116	-151	-128
deze_brief	-173	-98	-233	-179
deze_evaluatie	-110	-123	-161	-208
deze_leden	-68	55	-174	-157
die_gedachte	-31	-150	115	-61
die_motie	-89	-116	-194	56
die_toezegging	-131	-54	-133	-118
die_vraag	-126	-116	-199	-31
dit_advies	-102	-170	-22	55
dit_is	3	-144	152	-244
doel_van	-236	-203	-155	-148
door_de	-135	-164	-224	-155
door_een	-96	-152	-142	-190
door_het	127	-67	-91	-68
een_aanvraag	-54	-170	-135	-128
een_afschrift	-75	-148	-172	12
een_algeheel	-106	-143	-135	-108
een_besluit	-98	-116	-105	166
een_demissionair	-51	-68	-85	-160
een_derde	72	101	-134	-164
een_diploma	-162	-202	87	-139
een_hogere	-155	-125	96	-79
een_keuze	-77	99	-145	-92
een_landelijk	-109	-13	115	-34
een_landelijke	67	-256	167	-141
een_nieuw	-106	-162	-14	129
een_nieuwe	-182	-238	103	73
een_norm	-116	-158	199	-122
een_termijn	-139	-206	30	-83
een_tweede	-210	6	139	-205
een_verband	188	-130	-193	-87
een_verbod	-151	-29	91	-102
een_vergoeding	-83	-180	184	-132
een_verklaring	-21	-156	-120	-47
een_verplichte	-115	6	131	-150
een_verplichting	-130	-222	-97	-164
een_volgend	-53	32	-180	80
een_wetsvoorstel	-98	-126	-67	101
een_wettelijke	-148	24	43	-166
een_wijziging	-109	-86	3	66
eind_#	21	-90	-132	-55
elk_jaar	-135	-170	-113	-171
er_wordt	-112	-125	-179	30
er_zijn	109	-145	-174	-178
ex_post	-84	-143	-121	-105
ga_na	-130	226	-152	-195
geachte_president	-111	-119	-113	-99
geachte_voorzitter	-111	-143	-156	-140
geadviseerd_besluit	-73	-124	-105	-137
geef_de	-109	187	-234	-117
geef_gemeenten	-77	123	-152	-77
gelet_op	-118	-168	20	-49
gemeenten_die	54	-109	-141	-130
gemeenten_zullen	-183	-135	-246	-167
graag_bied	-32	-109	-110	-80
haar_rapport	-88	-110	-161	-126
herhaal_het	-94	71	-90	-82
het_aandeel	171	-81	-125	-77
het_aantal	294	-227	-86	-57
het_advies	-244	252	112	-72
het_adviescollege	-109	23	-161	-142
het_algemene	116	-98	-137	-75
het_antwoord	-145	-166	-214	21
het_beeld	82	-126	-148	-161
het_besluit	-86	-170	-85	88
het_bureau	-32	60	-218	-148
het_cbs	-169	-110	110	162
het_centraal	31	-120	-144	-119
het_cjib	-79	-189	-175	58
het_coa	-163	-188	-258	-249
het_college	8	131	-157	-176
het_cpb	-143	-3	-105	-108
het_eerste	-195	37	228	-56
het_eindrapport	-41	-87	69	59
het_evaluatierapport	-85	-101	-88	-94
het_fonds	-109	-162	-175	-101
het_gaat	-178	-194	-224	12
het_instituut	-101	124	-97	-8
het_is	-293	-61	90	-96
het_kabinet	-195	-207	-8	34
het_knmi	34	-149	24	49
het_lid	-146	-255	-20	-92
het_ligt	-90	-147	-164	212
het_ministerie	-129	94	-220	83
het_nederlands	-106	-191	49	40
het_nieuwe	-120	-170	125	60
het_onderzoek	-196	-271	-327	-236
het_ontwerp	-64	-201	-194	48
het_openbaar	-109	-188	102	104
het_planbureau	42	-181	-212	-170
het_programma	63	-173	-211	-213
het_rapport	-15	-86	-311	-271
het_register	-151	-206	17	103
het_rivm	-139	-169	-31	86
het_streven	-164	-158	-268	196
het_tweede	-151	-136	289	4
het_verdient	-120	184	-224	-160
het_voorstel	-100	67	223	-70
het_wetsvoorstel	-145	-176	-15	-16
het_wodc	-112	-156	-17	31
het_zou	-121	-131	-138	-91
hierbij_bied	-90	-146	-99	-129
hierbij_doe	-74	-68	-86	-147
hierbij_ontvangt	-82	-105	-81	-251
hierbij_treft	-105	-90	-70	-89
hierbij_zend	-84	-75	-164	-195
hieronder_ga	-67	-62	-140	-144
hij_adviseert	-140	108	-190	-209
hoe_dat	-102	-126	62	172
hoe_de	53	-139	14	-102
hoe_vaak	-135	-152	41	106
ik_acht	-100	-179	116	36
ik_begrijp	-153	-160	-153	-160
ik_ben	-174	-189	-73	14
ik_beschouw	-97	-124	-9	-156
ik_betreur	-140	-106	-196	-163
ik_bied	-106	-135	-158	-113
ik_dank	-90	-123	-156	-182
ik_deel	-137	-88	-27	-146
ik_ga	-161	-170	-226	-77
ik_heb	-116	-213	18	53
ik_hecht	-133	-135	-102	-52
ik_hoop	-153	-122	-137	-151
ik_houd	-130	-133	146	110
ik_kies	-117	-178	48	71
ik_laat	-149	-218	217	41
ik_moge	-30	-87	-118	-70
ik_neem	-126	-104	-76	-54
ik_onderschrijf	-104	-67	136	-110
ik_stel	-89	-213	-134	-10
ik_streef	-83	-170	-166	180
ik_vertrouw	-133	-96	-126	-162
ik_verwacht	-113	-145	-179	95
ik_vind	-182	-165	-208	-72
ik_waardeer	-170	-80	-141	-122
ik_wacht	-154	-98	79	77
ik_zal	-64	-151	231	31
ik_zie	-162	-211	-47	-70
in_#	-164	-175	-218	99
in_antwoord	-44	-125	-155	-43
in_april	-106	-136	-177	-4
in_dat	-128	-172	-148	-162
in_de	27	-144	11	-66
in_december	-82	-99	-110	-124
in_deze	-98	-110	-240	-304
in_die	-163	-147	-175	-176
in_dit	-201	-134	-203	-195
in_drie	82	-146	-118	-57
in_duitsland	-137	-102	-200	-89
in_een	-108	-221	60	-216
in_gemeenten	163	-58	-94	-94
in_haar	-69	25	-165	-126
in_het	-25	-209	-223	-45
in_juni	-71	-158	-179	66
in_maart	-133	-168	-139	119
in_mijn	-62	-85	-280	-261
in_nederland	-151	-142	-153	-128
in_november	-152	-116	62	107
in_oktober	-50	-118	53	143
in_plaats	-122	-151	105	131
in_ruim	150	-130	-158	-94
in_te	-80	214	-145	-110
in_totaal	-157	-114	-169	-142
in_uw	-147	-148	-107	-103
indien_de	-111	-90	-154	167
indien_u	-74	-158	-164	-125
ja_,	-114	-136	-11	90
ja_.	-135	-149	-147	-189
kennis_te	-144	175	-133	-70
kent_u	-92	-109	-51	-62
kunt_u	-60	43	-153	-181
laat_de	-123	182	-141	-164
leg_de	-144	181	-246	-153
leg_vast	-145	157	-142	-152
los_van	-114	-156	-205	59
maak_de	-91	161	-155	-134
maatregel_:	-154	-167	193	26
mede_namens	-49	-105	-139	-209
met_belangstelling	-93	-100	-177	-125
met_de	-85	-303	172	103
met_deze	-86	-118	-165	-304
met_dit	-96	-156	-73	37
met_een	-167	-19	115	114
met_het	-163	-263	-30	-28
met_ingang	-169	-229	81	134
met_mijn	-47	-78	85	-2
mijn_ambtsvoorganger	-142	-144	-210	-156
mijn_streven	-150	-161	-131	0
minder_goed	191	-138	-167	-134
mocht_blijken	-157	-59	-97	103
mocht_dat	-88	-72	-99	161
mocht_de	-87	-158	-162	-45
na_de	29	-186	-31	53
na_het	74	-105	-131	73
na_uw	-81	-121	-92	102
na_verzending	-139	-149	-116	114
naar_aanleiding	-71	-105	-175	-68
naar_de	-99	-161	55	58
naar_het	-171	75	18	-140
naar_schatting	-188	-159	-133	-152
naar_verwachting	-171	-108	-245	18
nederland_telt	-130	-101	-163	-146
nee_,	-139	-118	-135	-149
nee_.	-114	-172	254	-87
niet_overgenomen	-162	-101	202	-200
niet_overnemen	-89	-175	151	-87
niettemin_zal	-107	-50	155	131
nota_	-121	-166	-134	-99
nr_.	-138	-296	-280	-157
of_dat	116	-227	-254	-147
of_de	208	-30	19	-4
of_die	-70	-166	12	42
of_dit	-149	-135	-93	-75
of_een	-205	-26	25	177
of_er	33	-172	-165	-138
of_ook	38	-164	-218	157
of_zij	35	-113	-180	69
om_die	-130	-97	-130	-157
omdat_de	11	-53	97	46
onder_een	-155	-182	-112	-135
onderwerp_:	-79	-97	-96	-115
onderzoek_van	141	-101	-91	-70
ook_de	116	-72	143	95
ook_een	-97	22	198	-107
ook_het	66	125	120	-126
ook_is	51	-159	-150	-74
ook_vragen	-151	110	-160	-138
ook_zou	-161	189	-253	-120
ook_zouden	-138	181	-151	-132
op_#	-203	-146	-309	-63
op_de	158	-170	-106	16
op_dit	-155	-211	-224	-238
op_grond	-189	-54	7	-158
op_het	184	43	127	76
op_scholen	150	-129	-68	-112
op_verzoek	-127	-190	-81	40
opvolging_:	-161	-207	174	-28
over_de	150	-114	-13	96
over_een	-165	-120	145	90
over_het	124	-83	95	-118
overeenkomstig_de	-80	-66	-133	-167
overgenomen_.	-127	-287	207	-207
overgenomen_;	-24	-165	147	99
overnemen_,	-92	-158	164	126
overnemen_.	-68	-142	194	-180
per_#	-116	-223	-47	202
periodieke_rapportage	-135	-133	-98	-110
provincies_en	-124	-122	-130	-109
punt_#	-127	238	-249	-185
reactie_	-144	-295	-374	-202
reactie_:	-177	-291	322	108
rijk_	-109	-185	-201	-114
ruim_#	85	-127	-91	-83
ruim_de	67	-76	-172	-143
rvo_zal	-99	-111	-179	125
samen_met	-71	-158	-5	264
schaf_de	-125	184	-193	-104
scholen_hebben	-122	-89	-219	-130
scholen_met	182	-179	-111	-138
schrap_de	-102	79	-113	-83
sinds_#	-94	-265	-126	-247
sinds_de	226	-149	-223	-60
sinds_het	116	-157	-160	-95
sinds_november	-132	-106	84	78
standpunt_:	33	-198	124	-90
stel_de	-84	154	-151	-156
stel_een	-96	178	-211	-151
studenten_die	92	-128	-97	-109
te_starten	-102	-140	-131	-101
ten_aanzien	29	87	161	-163
ten_derde	-188	115	-137	-177
ten_eerste	-111	113	-141	-103
ten_opzichte	95	-137	-77	-42
ten_slotte	-219	224	-164	-88
ten_tweede	-117	180	-235	-188
ter_beslissing	-121	-152	-181	-96
ter_uitvoering	-153	-86	-185	-144
tien_gemeenten	-133	-87	-153	-130
tijdens_de	85	-177	-81	-111
tijdens_het	-84	-138	-119	-119
tno_heeft	11	-108	-137	-134
tot_die	-106	-207	-220	76
tot_slot	-24	207	-254	-136
tussen_#	29	-93	-194	-173
twee_jaar	-158	-132	-153	82
u_beveelt	-71	112	-140	-138
u_constateert	116	-58	-76	-122
u_hebt	-120	-108	-124	-154
u_heeft	-111	-119	-139	-164
u_kunt	-83	-83	-124	13
u_ontvangt	-115	-128	-151	186
u_treft	-167	-100	-103	-139
u_wordt	-85	-17	-124	39
uit_de	268	-109	-175	-189
uit_een	205	-89	-148	-173
uit_het	199	-127	-172	-176
uit_onderzoek	74	-108	-73	-71
uitbreiding_van	-116	-93	49	-145
uw_kamer	-122	-216	-207	23
uw_tweede	-151	169	-2	-188
uw_voorganger	-126	-98	-67	-64
van_#	23	-113	-173	-123
van_:	-151	-198	-196	-117
van_alle	-30	76	-56	-108
van_de	106	-238	-92	-90
van_een	-146	32	163	-202
van_hen	-116	-212	-177	-172
van_het	-171	121	29	77
vanaf_#	-105	-211	11	217
vanaf_het	-83	-124	157	91
verder_beveelt	-126	159	-146	-128
verder_ziet	-126	177	-145	-185
verder_zou	-78	164	-146	-140
vereenvoudig_het	-88	177	-169	-95
verhoog_de	-103	179	-181	-125
verhoog_het	-144	167	-194	-127
verkort_de	-141	141	-142	-143
verlaag_de	-189	224	-181	-108
verlaag_het	-124	96	-144	-110
verruim_de	-94	159	-153	-120
vervang_de	-155	173	-124	-121
volgens_de	198	-73	-61	12
volgens_het	128	-59	-209	-195
voor_#	-163	-175	-209	22
voor_de	160	-185	-151	-102
voor_een	-111	75	169	-220
voor_het	-8	-64	185	-45
voor_mensen	123	71	-147	-96
voor_vrouwen	117	-106	-87	-35
voorts_acht	-155	167	-112	-144
voorts_zou	-130	163	-130	-120
vooruitlopend_daarop	-104	-97	-158	107
vorig_jaar	-196	-244	-221	-115
vragen_van	-89	-153	-109	-171
waar_de	65	30	53	-139
waar_een	135	-143	-87	-158
waar_het	6	-176	133	99
wat_de	-62	51	234	32
wat_het	-73	-193	124	129
wat_vindt	-53	135	-178	-139
waterschappen_	-111	-136	-213	-125
wel_breng	-80	-170	0	118
wel_heb	-89	-136	133	0
wel_is	-50	-113	-152	155
wel_laat	-29	15	-55	194
wel_vraag	-112	-143	-125	122
wel_wordt	66	-174	135	77
wel_zal	-113	-225	26	171
wie_door	-8	-108	123	-72
wie_een	-218	-187	-192	-170
wie_in	-223	-214	-116	-199
wie_zijn	118	-158	-156	-56
wij_adviseren	-55	122	-153	-205
wij_hebben	-157	-208	95	-158
wij_stellen	95	67	-1	-107
wij_zijn	-80	-112	-158	-7
wilt_u	-44	98	-122	-101
zij_adviseert	-85	200	-199	-128
zij_adviseren	-102	117	-135	-83
zij_beveelt	-94	158	-164	-189
zij_concludeert	121	-82	-109	-77
zij_geven	7	140	-197	-167
zij_hebben	-169	-150	109	-236
zij_stelt	111	-94	-130	-129
zij_vraagt	-104	39	-189	-144
zoals_ik	-130	-86	-173	-3
zodra_de	-91	-91	-148	174
zodra_het	-83	-75	-172	206
zolang_de	-99	-151	166	-155
zorg_dat	-185	182	-124	-137
zorg_voor	-152	194	-190	-107
zou_de	-103	-160	-122	-151
`,
  end: `
-	-230	-308	-238	-195
.	-14	-23	-16	-25
:	-292	-595	-439	-478
;	-126	159	-229	50
?	-269	-142	-298	-349
`,
  lemma: `
aan de orde komen	-185	-184	115	107
aan de slag gaan	-149	97	106	137
aanbesteden	-74	-148	-8	-7
aanbevelen	-203	328	-289	-286
aanbieden	-49	-14	-73	-141
aandringen	-249	315	-136	-280
aangaan	-94	126	-86	-192
aangeven	133	-250	6	-158
aanhouden	13	-15	30	-86
aankondigen	-60	-193	-247	-161
aanleveren	-49	-189	-235	96
aanmelden	-29	-108	-165	-69
aannemen	-86	-34	69	92
aanpassen	-33	38	28	174
aanschaffen	-138	-122	-121	-5
aanscherpen	-102	39	85	-21
aansluiten	20	-28	173	-11
aanspreken	-156	96	205	5
aanstellen	-73	66	146	-141
aantekenen	104	-165	-185	-209
aantonen	277	-196	-195	-113
aantreffen	216	-220	-228	-64
aantrekken	-168	-202	-36	-3
aanvragen	3	-18	-182	-190
aanvullen	-98	-133	58	107
aanwijzen	-1	-43	-174	-16
achten	-49	131	77	-112
achterblijven	158	-142	-164	-144
actualiseren	-102	66	-226	63
adviseren	-212	345	-220	-217
afdoen	83	-156	-228	-10
afgeven	-131	-14	-177	-169
afhaken	-75	-185	-13	-165
afhandelen	55	-135	-135	44
afhangen	-100	46	-227	-32
afleggen	9	28	-171	145
afleiden	126	-156	-145	-167
aflopen	-138	-205	-177	-143
afnemen	97	-63	-138	-172
afronden	-188	12	4	68
afschaffen	-133	108	-150	-80
afsluiten	-57	-8	-246	-10
afspreken	-152	-208	86	71
afstemmen	-140	-9	-78	-102
afwachten	-167	-179	105	-94
afwegen	-49	-130	55	92
afwijken	166	-223	-57	-154
afwijzen	-216	-45	180	-230
afzien	-58	-35	234	-306
antwoorden	-97	5	55	55
beantwoorden	-57	-169	-235	51
bedoelen	-221	-218	17	-96
bedragen	-150	-227	-63	-100
begeleiden	33	-31	13	-11
beginnen	-102	-85	26	78
begrijpen	-6	-94	-270	-194
begroten	84	37	9	-116
behandelen	-115	-110	-101	-53
behoeven	-194	-170	-58	-127
behouden	113	-176	-46	-163
bekendmaken	-152	-141	60	133
bekijken	-220	-206	-51	121
bekorten	166	-82	-54	-63
bekostigen	-142	-1	138	-16
beleiden	-140	-190	86	-130
belemmeren	-8	54	-69	-185
bellen	-48	-46	42	48
beloven	-171	-207	-55	-160
benaderen	-104	-107	-158	124
benutten	44	32	124	67
beogen	-68	-242	-252	102
beoordelen	-56	-12	-30	-32
bepalen	-195	-84	144	135
beperken	-101	57	-203	-247
bepleiten	-277	467	-5	-138
beproeven	-134	-175	116	48
beraden	-122	-74	-182	2
bereiken	229	-88	-81	-171
berekenen	-14	-126	-170	-117
berichten	-124	1	-27	21
berusten	37	-218	-224	-126
beschermen	-24	-174	-55	-151
beschikbaarkomen	-130	-135	46	166
beschikbaarstellen	-74	-161	56	285
beschikken	-6	-157	1	-76
beschouwen	-56	-186	-52	-245
beschrijven	-133	-8	-163	-129
beslissen	-46	-76	104	36
besluiten	-80	-182	108	39
besparen	-9	-152	84	50
bespreken	-110	-102	-41	174
bestaan	-93	-106	144	-75
besteden	58	-188	6	122
bestuderen	-193	-105	-86	-71
betalen	-56	-154	-1	-109
betekenen	-104	-173	75	-15
betreffen	-183	98	75	-73
betrekken	60	-118	48	285
betreuren	-158	-157	-198	-172
bevatten	-61	-46	63	-144
bevelen	-230	446	-339	-244
bevorderen	-102	52	-180	28
bevragen	-122	-142	-177	-158
bewegen	91	-114	-136	-143
bezien	-158	-155	145	355
bezitten	57	-171	-165	-164
bezoeken	-152	-236	-38	20
bezorgen	-189	2	-242	-156
bieden	-96	-242	91	-128
bijdragen	141	-191	-284	15
bijeenbrengen	-108	-180	66	108
bijhouden	71	-139	76	-43
bijpraten	-85	-86	-167	63
bijstaan	-133	36	-156	130
bijvoegen	-140	-139	-127	-59
bijwerken	-138	-115	-166	-135
binden	19	-171	14	-135
blijken	446	-182	-148	-45
blijven	123	-43	68	-45
bouwen	-29	-59	67	-52
brengen	-16	-6	34	62
centraalstaan	-148	-140	-121	-144
combineren	102	-116	-198	-131
concluderen	363	-257	-155	-132
constateren	367	-273	-145	-170
controleren	-27	14	-80	81
dalen	292	-170	-200	-115
danken	-94	-149	-181	-210
deelnemen	-92	-187	-181	-33
dekken	8	-152	-168	-100
delen	-232	-189	-43	-237
denken	7	91	-167	-192
dienen	-247	10	-79	-124
doen	-44	-17	5	-43
doorgaan	-127	-171	-146	112
doorgeven	21	-133	8	-178
doorlichten	-177	-202	-75	21
doorlopen	-145	-121	73	67
doorrekenen	-121	-144	-43	210
dragen	-198	10	10	55
drukken	-118	39	63	-58
duren	209	-127	-121	63
dwingen	-139	-170	124	-167
eindigen	-176	50	-108	-43
ervaren	361	-155	-270	-212
eten	-111	-128	-183	-162
evalueren	-164	-56	-126	87
fietsen	2	-146	-48	36
gaan	-17	-112	146	-67
garanderen	-141	-89	136	-87
gebeuren	-88	14	151	38
gebruiken	-10	-109	30	-9
gebruikgemaakt	28	-140	-226	-119
gelden	-170	-103	-8	-77
gepaard	161	33	-128	-74
geschieden	-120	-157	160	-134
gestand doen	-59	-46	-151	-110
geven	-55	81	15	-109
groeien	27	-142	41	-149
gunnen	-128	-138	-2	-218
halen	119	-233	43	28
halveren	73	-178	63	80
handelen	97	-107	92	-101
handhaven	-182	-151	62	-103
hebben	65	-136	10	-175
hechten	-176	-232	-92	-323
helpen	-229	-218	-29	-233
herhalen	-182	-251	-209	198
herkennen	-121	-218	-295	-291
herschrijven	-102	-117	136	141
herstellen	96	-150	-123	-158
herzien	-135	-129	42	-47
heten	48	134	-5	-120
hopen	27	91	-168	-24
horen	-160	-61	7	120
houden	-33	-125	-130	67
huisvesten	-121	-129	-119	-142
in gesprek gaan	55	-62	-99	61
in kaart brengen	-111	-93	180	203
in overleg treden	-61	67	-9	167
inbrengen	-85	65	165	138
indienen	-92	-18	-106	10
informeren	43	-160	-165	182
ingaan	-88	-146	-215	-61
ingewikkeld	145	-140	-153	-64
ingrijpen	-154	-159	-54	163
inhouden	-188	189	-214	-214
inkopen	-183	3	67	-40
inlichten	-109	11	-245	40
innemen	-135	-149	64	-41
inrichten	-149	72	18	183
inschakelen	-107	-155	-167	13
inschrijven	69	58	-175	-105
inspannen	-98	-153	-158	211
instellen	-247	-42	-20	-190
instemmen	-184	85	186	-91
interviewen	-152	-95	-104	-91
intrekken	8	-117	12	-47
investeren	48	-171	-170	-166
invoeren	10	20	16	30
invullen	-41	-199	99	-178
inzetten	43	30	-126	70
inzetten op	-81	-112	-199	155
jagen	-139	-179	-123	-122
kennen	31	-204	-74	-193
kennisnemen	-124	-72	12	-120
keuren	17	69	-15	58
kiezen	-37	-61	178	42
kijken	-86	-285	-78	73
klagen	107	-126	-163	-93
klinken	-143	11	-148	-165
kloppen	-114	-90	-166	-124
komen	98	-111	41	54
kopen	127	-138	-166	-160
koppelen	-154	-64	-60	69
kosten	21	-54	-67	-90
krijgen	-90	-33	114	215
kunnen	-267	-116	8	-104
landen	-185	-125	-117	-148
langskomen	125	-157	-156	-147
laten	-94	1	118	-121
leggen	-180	-234	-231	190
leiden	161	-144	18	-41
lenen	-91	5	65	62
leren	-162	16	-110	-128
letten	-44	-101	181	130
leven	-50	-178	-96	-2
leveren	-73	-197	39	44
lezen	44	-2	-203	-50
liggen	-5	-140	3	-32
lijken	99	-188	65	-24
lonen	171	23	0	-171
lopen	27	-101	-13	-154
luiden	-4	73	-260	-218
lukken	-104	-179	-168	-18
maken	-78	-68	96	60
meebetalen	-132	125	4	-152
meedelen	-112	-138	-97	38
meedoen	-95	-135	-230	-221
meegeven	-142	22	-279	-220
meelopen	-50	-95	95	165
meenemen	-103	68	147	195
meetellen	-145	131	-24	-161
meewegen	-85	64	8	187
meewerken	-174	-160	-200	-190
melden	143	-146	-117	-41
menen	-188	149	-124	-244
merken	58	31	-123	-105
met een voorstel komen	-114	-147	-46	47
meten	-95	201	-249	-131
middelen	166	-84	-135	-44
mislopen	75	-145	-135	-156
missen	136	27	-251	-183
moeten	-159	182	-65	-76
mogen	-199	-107	159	-149
nagaan	-49	-43	95	239
nakomen	3	-116	-176	-210
naleven	142	-152	-130	-185
nalopen	-180	-143	70	78
neerleggen	-159	17	172	-200
nemen	-54	-77	12	-58
noemen	208	60	-50	-217
nopen	-79	-117	35	157
oefenen	13	12	-188	-149
omgaan	-62	-199	-204	-200
onderbrengen	-32	9	-194	110
onderhandelen	-91	-136	-113	-189
onderhouden	12	-126	-73	-138
onderschrijven	-170	-251	287	-256
ondersteunen	56	-131	-110	-209
ondertekenen	-89	28	0	-23
ondervinden	80	24	9	-125
ondervragen	-144	-126	-129	-100
onderzoeken	-125	-120	114	110
ontbreken	245	-91	79	-168
ontraden	-133	1	195	-204
ontsluiten	-130	-125	-155	-166
ontvangen	-56	-116	-52	196
ontwikkelen	-92	-73	66	86
oordelen	238	-262	-105	-172
openbaarmaken	-162	120	-245	41
openen	-76	-75	-194	-52
opengaan	-111	-59	-13	124
openstaan	-33	-218	-89	-122
openstellen	-199	115	-137	8
opheffen	-127	-114	-145	89
opleggen	-68	-109	90	-11
opleiden	-209	61	-210	-167
opleveren	-58	-236	45	-64
oplopen	101	-211	-140	-271
opmaken	-102	-138	-128	-98
opmerken	-80	-43	-286	-246
opnemen	-25	-49	167	195
oppakken	-172	-134	-192	-161
oproepen	-209	165	-76	-200
opstellen	-31	-3	-17	135
opvangen	-60	33	10	-186
opvolgen	2	-38	156	21
opvragen	41	-26	-96	54
opwijzen	126	-235	-185	-179
organiseren	-88	-13	-1	56
overeenkomen	-116	-128	54	-4
overgaan	18	-236	105	104
overhandigen	-120	-111	-148	-105
overlijden	-145	-163	-111	-147
overnemen	-114	100	417	289
overschrijden	98	-78	-129	-165
overstappen	18	-124	-166	59
overtuigen	-159	81	198	98
overwegen	-102	-132	-114	168
passen	-188	-51	56	-117
plaatsen	50	-58	-42	51
plaatsvinden	-112	-61	-80	212
plannen	-2	-148	-244	181
pleiten	-115	371	-112	-231
presenteren	-113	-81	-170	-176
profiteren	49	-178	-158	-125
publiceren	-137	-186	-76	-105
raadplegen	-139	32	51	105
raden	-137	149	-18	-126
raken	-161	-182	-126	-159
ramen	133	-212	-110	-80
rapporteren	-132	-113	-216	279
reageren	-110	-185	-250	-78
realiseren	87	-153	-234	-44
regelen	21	-50	249	101
regels stellen	-194	42	-227	-186
registreren	-55	-129	-243	-12
reizen	33	-141	-205	-36
rekenen	21	13	-133	-218
reserveren	-144	-93	-282	44
richten	-45	81	-29	-100
roepen	-185	128	-207	-207
rusten	10	-179	145	-125
samengaan	-148	-149	73	-71
samenhangen	-68	-116	-204	-204
samenvoegen	-85	65	15	59
scannen	-74	25	-117	-127
schatten	205	-235	-144	-128
schetsen	-37	-224	-190	-167
scholen	13	-37	128	31
schrappen	-83	-76	48	-27
schrijven	-54	-100	-109	-195
schuiven	-129	-99	-112	-152
slaan	-107	-208	131	-168
slagen	140	-152	-168	66
sluiten	-169	8	-68	-17
spelen	166	-147	6	13
splitsen	70	148	-173	-147
spreken	-227	-211	-44	2
staan	-110	-119	76	17
standhouden	64	-124	-144	92
starten	-231	-213	49	209
stellen	-37	138	-68	-64
stemmen	-192	-160	-145	-216
steunen	-79	-105	54	-186
stijgen	162	-233	-45	-25
stilleggen	-87	-155	-142	-139
stilstaan	-31	-150	-189	14
stilvallen	-125	-178	-121	-94
stoppen	-125	-192	27	5
stopzetten	-98	-123	85	-112
strekken	-95	51	50	35
streven	-156	-298	-141	246
sturen	-137	-76	44	95
tegemoetkomen	-106	71	147	-28
tegemoetzien	-90	-185	-103	104
tegengaan	-128	44	-164	-107
tekenen	3	18	-229	34
tekortschieten	167	-233	-45	40
tellen	-228	-47	14	-73
ter harte nemen	-54	91	144	134
terugbetalen	47	-123	-122	-132
terugbrengen	12	53	-37	-14
terugkeren	30	-118	-177	-111
terugkomen	-112	-161	-89	220
teruglopen	226	-160	-213	-113
testen	87	-39	-24	-179
toedienen	35	-159	-155	-132
toegeven	-86	92	-211	-143
toejuichen	-131	-120	-13	79
toekennen	-7	-211	27	-30
toekomen	62	-81	-303	92
toelaten	-54	19	48	-72
toenemen	144	-179	-173	-153
toepassen	19	-134	108	84
toeschrijven	126	-162	-202	-89
toestaan	-172	-215	54	-219
toesturen	-101	-99	-203	23
toetsen	-236	32	-73	-92
toevoegen	-212	-20	257	-3
toezeggen	-99	-142	-104	-157
toezenden	-95	-124	-135	166
toezien	-201	-187	-33	66
tonen	-15	-154	-178	-141
treden	-204	-14	-56	110
treffen	-15	-217	-14	17
trekken	-186	-166	-118	-151
uitbetalen	-40	-140	-198	-151
uitbreiden	-177	-130	12	318
uitbrengen	-127	-130	-142	-47
uitgaan	-167	-85	-24	-20
uitgeven	1	-186	18	-164
uitkomen	1	-160	22	-140
uitlaten	-232	-135	-79	-169
uitmaken	-42	-209	154	-223
uitnodigen	-163	-251	216	-25
uitpakken	63	-122	38	-11
uitreiken	4	-181	141	65
uitrekenen	161	-110	-137	-84
uitsluiten	-122	-44	-174	-182
uitspreken	-147	-70	55	-104
uitstellen	-46	-168	-228	24
uittrekken	-154	54	179	94
uitvallen	61	-65	-109	-137
uitvoeren	2	-42	71	52
uitwerken	-73	-158	-94	111
uitwijzen	167	-163	-140	-136
uitzenden	16	-123	-154	-166
uitzetten	-99	-159	102	-140
uitzien	-133	-153	-217	-233
uitzoeken	-196	-187	109	229
vallen	14	6	-110	-107
varen	-155	202	-142	-128
vasthouden	-195	-53	255	-208
vastleggen	-202	-1	48	76
vaststellen	291	-84	-75	-75
veranderen	-50	-31	-113	-69
verbeteren	124	-171	-158	-2
verbieden	3	46	133	-150
verbinden	-235	78	-237	-107
verdelen	-189	-101	-168	-185
verdienen	-190	132	-40	-132
verdragen	-145	79	198	-126
verdubbelen	164	-39	-217	2
verdwijnen	-18	-11	156	48
vereisen	-165	-185	-41	-163
vergelijken	-166	-3	27	-228
vergen	-147	-136	137	23
vergoeden	-178	-10	165	42
vergroten	95	-64	-142	-152
verhogen	20	-110	-38	28
verhuizen	-43	-189	7	2
verkennen	-74	-256	-9	160
verkeren	-46	-111	-141	-148
verklaren	102	-99	95	-54
verkopen	-141	-128	-23	-139
verkorten	2	128	18	28
verlagen	-18	68	-191	-9
verlaten	-99	-47	96	-152
verlenen	-22	-81	-96	-13
verlengen	-196	-218	113	132
verliezen	116	-147	-20	-147
verlopen	-3	-176	-215	23
vermelden	-128	84	-53	34
verminderen	168	-145	-163	-124
vernemen	-123	-95	65	-50
vernietigen	115	-109	-112	-89
vernieuwen	-104	-119	-8	-139
veronderstellen	50	-137	-128	86
verplichten	-148	117	-80	-104
verrichten	-131	-65	-37	30
verruimen	-104	-83	-177	55
verschijnen	-119	-124	-59	220
verschillen	-25	-210	-45	-182
verschuiven	-146	-48	-143	-238
versnellen	18	3	-127	-140
verspreiden	17	-104	-194	47
verstaan	-241	-259	-248	-275
verstrekken	-181	-42	-111	-58
vertellen	133	-198	-171	-88
vertragen	-95	-67	-165	-193
vertrekken	37	-64	-247	34
vertrouwen	-66	-191	-199	-213
vervallen	-172	-30	38	102
vervangen	-195	27	-281	125
verwachten	-169	-125	-123	42
verwerken	-134	-38	112	-115
verwerpen	-85	69	-29	0
verwijzen	-138	-40	94	-208
verzamelen	-17	-101	-220	105
verzekeren	-99	-134	77	-64
verzenden	-78	52	10	-3
verzoeken	-73	-222	-35	-160
verzorgen	-122	-138	-55	-179
vinden	133	40	-6	-127
vluchten	-78	-175	97	-121
voegen	-137	-121	-192	-115
voelen	14	94	236	-272
voeren	-177	-26	-57	87
voldoen	6	-198	-41	-91
volgen	-198	-63	196	216
volstaan	-144	-188	148	-239
voltooien	-36	4	16	47
voorbereiden	-126	-165	-135	142
voordoen	21	-130	-180	-169
voorkomen	-113	15	9	-245
voorleggen	-144	-44	7	222
voorliggen	-108	-149	77	-65
voorschrijven	-80	-251	52	-56
voorstellen	-165	237	57	-279
voortzetten	-132	97	1	122
vooruitlopen	-136	-168	31	-134
voorzien	-61	-161	108	163
vormen	-131	-138	-45	53
vragen	-167	70	-104	-64
vrezen	-187	-159	-199	-165
vrijkomen	-124	-156	20	-177
vrijmaken	-140	-159	-18	170
waarborgen	-16	-132	-90	74
waarderen	200	-224	-240	-213
wachten	54	-181	-39	-246
wassen	-168	99	-24	-73
weergeven	-115	-27	-136	-91
wegen	-36	-106	-2	-62
wegvallen	109	-110	73	-113
weigeren	-58	19	-138	-103
wenden	-133	-117	-163	-66
wensen	-162	16	108	-89
werken	-114	-230	41	129
werven	-69	-159	-164	-6
weten	-15	-54	7	-105
wijden	-104	-200	-212	35
wijken	-154	-168	133	59
wijzen	26	34	82	73
wijzigen	-117	37	29	81
willen	-215	245	-18	-127
wisselen	-132	54	-80	-197
wonen	-45	-240	-243	-188
worden	-55	-19	72	-183
zeggen	104	-140	-229	-190
zenden	-87	-135	-77	-40
zetten	13	-105	27	-91
zich inzetten	-10	-239	-127	340
zien	157	-10	5	-177
zijn	4	-64	30	-54
zijn beslag krijgen	-77	-127	102	126
zitten	-139	-243	139	-52
zoeken	37	-148	-57	152
zorgen	-116	-83	-172	61
zullen	-228	-295	37	51
`,
  doing: `
agency aanbevelen	-144	16	-81	-130
agency aanbieden	15	51	78	-153
agency aannemen	-175	-114	44	200
agency aanpassen	-98	23	-149	87
agency aantreffen	217	-193	-115	-146
agency adviseren	-166	238	-178	-165
agency afronden	-102	-114	68	74
agency beginnen	-113	-175	135	151
agency beoordelen	-150	29	-181	-169
agency bepalen	-144	-159	-163	-225
agency beschikken	-172	-185	-123	-176
agency beslissen	76	-115	-182	-169
agency bevelen	-160	222	-170	-167
agency bezoeken	-209	-218	29	-89
agency concluderen	119	-103	-94	-111
agency constateren	129	-123	-73	-110
agency controleren	-162	-90	-223	-56
agency doen	-117	-54	38	32
agency geven	-158	-81	147	23
agency handelen	-146	-64	144	-49
agency hebben	-67	-245	177	-200
agency herhalen	-116	-157	-115	135
agency inrichten	-96	-200	75	220
agency komen	78	-162	-229	18
agency maken	-146	-171	116	115
agency melden	-109	25	2	-148
agency nemen	-62	-196	-185	122
agency onderzoeken	-61	-155	-80	-131
agency ontwikkelen	-113	56	115	-36
agency oordelen	156	-79	37	-140
agency opnemen	-113	-136	-51	-60
agency opstellen	-84	-143	48	165
agency pleiten	-141	200	-183	-177
agency publiceren	-134	-164	-85	-105
agency sluiten	-9	-143	122	101
agency spreken	-172	-143	-123	-149
agency stilleggen	-71	-89	-142	-150
agency sturen	-53	-161	56	128
agency toetsen	-168	-35	24	-160
agency toezien	-185	-170	-129	-161
agency uitbreiden	-143	-151	-73	214
agency vaststellen	123	-6	-169	-136
agency verrichten	-116	-104	-118	-124
agency vervangen	-76	-134	-161	133
agency vinden	93	112	-212	-227
agency vragen	-166	79	34	-164
agency werken	-154	-183	99	20
agency zijn	28	-33	115	-99
first aanbieden	-84	-136	-152	-154
first aanhouden	-103	87	112	5
first aannemen	-102	-157	116	-150
first aantekenen	-198	-140	-178	-181
first achten	-211	-405	182	-160
first adviseren	-55	122	-153	-205
first afspreken	-82	-162	150	144
first afwachten	-167	-179	105	-94
first afwijzen	-83	-138	128	-136
first afzien	-125	104	121	-185
first beantwoorden	-101	-85	-170	-16
first beginnen	-131	-201	-85	-212
first begrijpen	-172	-143	-255	-186
first bekijken	-63	-149	-69	190
first berichten	-82	-93	-365	18
first beschikbaarstellen	-53	-119	-187	242
first beschouwen	-88	-120	-25	-232
first beslissen	-89	-136	172	154
first besluiten	-115	58	67	89
first bespreken	-87	-16	-21	184
first betrekken	-100	-207	28	239
first betreuren	-140	-106	-196	-163
first bevorderen	-137	-147	-148	71
first bezien	-97	-24	58	296
first bezoeken	-181	-133	-177	106
first bieden	-68	-131	-97	-88
first bijpraten	-85	-86	-167	63
first blijven	-141	89	180	-29
first brengen	-98	-103	63	247
first danken	-94	-149	-181	-210
first delen	-202	-183	-25	-227
first denken	-166	-189	-124	-149
first doen	-124	20	110	0
first doorrekenen	-125	-146	-96	206
first evalueren	-66	-104	69	142
first gaan	-97	-116	191	-6
first gestand doen	-57	-40	-152	-99
first geven	-99	41	-94	-240
first hebben	-178	-83	-44	-385
first hechten	-184	-177	9	-214
first herkennen	-234	-93	-192	-217
first hopen	-59	-34	-143	-9
first houden	-121	-201	-58	103
first in gesprek gaan	-156	-171	98	200
first in kaart brengen	-69	-200	65	224
first in overleg treden	-59	-143	-82	158
first indienen	-99	-105	-27	-9
first informeren	-40	-114	-204	183
first ingaan	-95	-124	-266	-332
first inlichten	-46	-97	-163	-99
first inrichten	-51	17	-30	141
first instemmen	-156	-141	186	-184
first kennisnemen	-124	-131	-10	-99
first kiezen	-125	-228	171	35
first kijken	-123	-144	59	94
first komen	-113	131	-228	-202
first laten	-114	-25	197	-110
first lezen	-169	32	-30	-137
first lopen	-138	73	44	-138
first maken	-201	-273	123	266
first melden	-137	-179	-92	50
first menen	-74	77	-34	-164
first nagaan	-166	-42	119	230
first nakomen	-139	-55	-85	-150
first neerleggen	-55	100	130	-163
first nemen	-101	-164	65	-75
first onderschrijven	-143	-167	249	-218
first onderzoeken	-74	-200	248	227
first ontraden	-87	53	195	-187
first ontvangen	-70	-1	1	-85
first opleggen	-70	-142	174	42
first opmerken	-223	-227	-184	-207
first opnemen	-119	-15	213	206
first opvolgen	-85	-168	150	-10
first overeenkomen	-58	-94	-21	30
first overgaan	-108	-159	22	-227
first overnemen	-51	-14	297	262
first overwegen	-139	-212	-161	142
first plaatsen	-122	-106	-134	-108
first publiceren	-35	-148	129	139
first raden	-137	149	-18	-126
first rapporteren	-114	-197	-265	302
first reageren	-74	-78	-193	-233
first schrijven	-87	-118	-130	-135
first spreken	11	-137	-380	192
first staan	-198	-160	-100	-166
first stellen	-77	-43	-42	-168
first streven	-122	-234	-191	205
first sturen	-85	-122	-81	116
first tegemoetzien	-78	-109	-190	-173
first terugkomen	-89	-99	-68	247
first toekomen	-67	-40	-197	174
first toesturen	-78	-136	-130	-32
first toezeggen	-81	-148	-302	-70
first toezenden	-91	-96	-93	168
first treden	-118	-151	191	-71
first uitgaan	-150	-156	-60	-163
first uitvoeren	-116	-179	109	203
first uitwerken	-65	-108	-91	57
first uitzien	-61	-99	-173	-151
first uitzoeken	-121	-147	55	192
first vasthouden	-165	-37	215	-182
first vaststellen	141	-135	-112	36
first vergelijken	-146	-118	-123	-151
first verkennen	-54	-186	29	159
first verstaan	-124	-97	-157	-162
first vertrouwen	-135	-96	-127	-176
first verwachten	-120	-143	-57	176
first verwijzen	-45	57	39	-91
first verzoeken	-101	-134	140	34
first vinden	-17	-91	12	-279
first voelen	-194	111	214	-203
first voeren	-82	-135	-140	202
first voldoen	-129	-176	-266	-21
first volgen	-130	74	127	-16
first voorleggen	-83	20	29	269
first vooruitlopen	-141	-155	-26	-130
first vragen	-98	-69	-9	219
first waarderen	-206	-120	-172	-155
first wassen	-129	-62	-12	-67
first wegen	-160	-164	53	5
first werken	-115	-136	-132	239
first weten	-186	-32	-91	29
first wijzen	-123	-197	117	177
first willen	-157	-219	84	-194
first wisselen	-48	101	-12	-147
first zeggen	-177	-109	-156	-169
first zenden	-61	-131	-123	-214
first zich inzetten	-116	-193	-241	299
first zien	-119	-121	181	-190
first zijn	-167	-55	36	-38
first zoeken	-137	-128	-10	180
first zorgen	-77	-128	-118	129
first zullen	-66	-170	183	31
government achten	-109	-205	144	-60
government adviseren	-80	129	-173	-184
government afzien	-105	-215	213	-185
government berichten	-40	-127	59	91
government besluiten	-38	-108	181	41
government betrekken	-76	-164	18	181
government bezien	-43	-187	-24	25
government delen	-130	-83	-100	-124
government doen	-132	65	3	-120
government hebben	-215	-163	136	-222
government hechten	-78	-178	-214	-250
government herkennen	-129	-69	-178	-166
government informeren	-130	-144	-210	175
government inspannen	-95	-132	-82	159
government laten	-92	-157	24	48
government maken	-82	21	198	2
government nemen	-78	-132	137	127
government onderschrijven	-69	-158	143	-152
government onderzoeken	-73	-166	-146	6
government overnemen	-58	161	206	135
government overwegen	-105	-188	122	175
government reageren	-65	-69	-200	53
government schrijven	-64	-171	-209	-137
government tellen	-130	-101	-163	-146
government toezeggen	-160	-185	-168	-172
government verzoeken	-88	-278	-276	-223
government vinden	-162	-143	60	-28
government volgen	-89	1	219	23
government vragen	-100	-272	-96	-53
government waarderen	-99	-87	-156	-118
government zich inzetten	-118	-136	98	220
government zien	-109	-219	183	-175
government zijn	-83	-132	-199	-83
house aanbevelen	-64	116	-127	-142
house aannemen	-73	-162	-150	-207
house aantreffen	-211	-150	-169	-18
house adviseren	-62	-228	-83	-129
house besluiten	-54	-110	-96	-129
house constateren	116	-58	-76	-122
house geven	-42	146	49	-105
house hebben	60	-83	-116	-93
house horen	-52	-126	-109	276
house informeren	15	-169	-219	209
house inlichten	-76	92	-156	53
house instemmen	-99	165	151	-104
house kennen	-92	-109	-51	-62
house krijgen	-70	-57	-162	162
house lezen	-129	-148	-190	64
house ontvangen	-81	-152	-143	214
house overnemen	-122	-184	207	-72
house schrijven	-110	46	104	-143
house spreken	-79	17	22	-120
house stellen	-87	-111	-121	57
house tegemoetzien	-97	-150	5	234
house toezeggen	-85	-32	111	-297
house vaststellen	135	-186	19	-159
house verwachten	-56	-111	-5	176
house verzoeken	-113	-203	-175	-196
house vinden	-155	-102	4	-141
house vragen	-122	-12	-248	-288
house weten	-86	118	136	-123
house zijn	-26	-67	-67	-110
none aankondigen	-166	-116	-102	-150
none aansluiten	49	81	-28	-123
none aanwijzen	-111	-42	-149	60
none achten	118	-164	28	96
none afnemen	20	106	-97	-111
none afronden	-123	91	-134	83
none afspreken	-186	-167	22	-52
none afzien	-157	-87	82	-165
none bedoelen	-152	-141	-168	-150
none beginnen	25	-154	-286	99
none bellen	2	-144	27	-124
none beogen	9	-89	-155	-205
none bepleiten	-152	131	53	48
none bereiken	47	3	144	-91
none beslissen	-95	-162	-189	-179
none besluiten	-207	-257	111	103
none bestaan	63	-82	108	32
none besteden	60	-127	54	76
none betalen	-183	-155	-120	-121
none betreffen	-135	-42	83	-206
none bezien	-131	-199	167	157
none blijken	103	-95	-158	-12
none blijven	-30	55	-16	-74
none doen	-100	-13	28	-54
none gaan	-14	-50	126	28
none gebeuren	27	-116	-98	61
none gelden	-170	-189	-200	-51
none geven	-95	-131	-20	-190
none halen	-188	-102	55	-166
none hebben	-28	-117	-193	20
none houden	92	61	-209	-245
none informeren	45	-208	111	-99
none ingaan	-141	-26	99	108
none komen	211	-148	98	117
none krijgen	46	-210	88	128
none leiden	29	-112	81	-149
none lezen	59	-115	-126	-144
none liggen	60	-39	92	-102
none lopen	-12	-15	-107	68
none maken	-164	-188	73	54
none meenemen	-48	-171	128	166
none middelen	147	-94	31	-137
none missen	42	100	-188	-94
none nagaan	18	-102	-130	-45
none onderhandelen	-91	-136	-113	-189
none onderzoeken	-125	76	114	116
none ontbreken	-122	51	81	-154
none openen	-88	-128	-230	-169
none opnemen	-109	-162	48	144
none overwegen	-158	12	-196	-205
none passen	-73	-130	-47	74
none plaatsen	58	-187	105	-187
none rapporteren	-124	25	-197	19
none reageren	-111	-166	-168	-159
none schrijven	-143	-145	-216	-86
none sluiten	-146	-52	-157	-68
none spreken	-152	-190	55	-167
none staan	-62	-261	112	-87
none stellen	-201	12	53	-169
none toelaten	-162	69	-226	68
none toezeggen	-94	-146	-122	-2
none uitvoeren	-69	85	60	117
none vallen	28	91	12	-37
none verdwijnen	70	-153	-60	-72
none verhuizen	52	-136	-76	-91
none vermelden	-109	144	-170	-156
none verrichten	-23	-122	-130	-98
none verschijnen	-79	-119	-202	148
none verstaan	-190	-193	-202	-219
none verstrekken	30	-129	-157	-128
none vinden	63	-193	-2	-128
none voldoen	-99	-71	104	-39
none volgen	21	-64	-148	64
none volstaan	-84	-56	41	-154
none voorstellen	-136	37	103	-204
none voorzien	-101	-88	155	49
none vragen	-22	-8	-232	-288
none werken	-119	-195	133	-136
none weten	31	-210	111	40
none wonen	28	-124	-152	-150
none worden	117	63	-174	-115
none zeggen	77	37	-195	-92
none zien	-124	-140	50	15
none zijn	25	65	37	-53
none zijn beslag krijgen	-56	-51	102	82
thing aan de orde komen	-178	-178	83	118
thing aanbesteden	-48	-89	-162	33
thing aanbevelen	-178	220	-200	-205
thing aanbieden	19	-27	10	-27
thing aandringen	-192	187	-207	-203
thing aangeven	146	-212	-135	-104
thing aanhouden	34	-15	-19	-143
thing aankondigen	8	-164	-163	-202
thing aannemen	77	-122	-173	-215
thing aanpassen	25	-46	128	98
thing aanschaffen	-138	-122	-121	-5
thing aansluiten	39	-60	223	44
thing aanspreken	-119	85	184	66
thing aanstellen	-68	-166	85	-113
thing aantonen	234	-150	-204	-113
thing aantreffen	191	-104	-205	-129
thing aanvragen	52	-12	-142	-180
thing aanvullen	-91	-119	49	-51
thing aanwijzen	45	9	-231	-227
thing achten	79	171	-235	-97
thing achterblijven	97	-99	-148	-132
thing adviseren	-194	290	-205	-205
thing afdoen	92	-168	-192	51
thing afhaken	-157	-134	65	-91
thing afhandelen	79	-126	-109	-104
thing afhangen	-193	57	-226	-30
thing aflopen	-138	-205	-177	-143
thing afnemen	94	-119	-103	-167
thing afronden	-152	-130	-92	4
thing afsluiten	-23	-3	-206	12
thing afspreken	-27	-160	-196	-10
thing afstemmen	-130	25	-13	-42
thing afwijken	166	-157	-153	-93
thing afwijzen	-210	57	71	-126
thing afzien	-121	-186	0	-148
thing antwoorden	-56	-130	121	60
thing beantwoorden	-51	-118	-146	104
thing bedoelen	-176	-169	84	-12
thing bedragen	-145	-193	-125	-93
thing begeleiden	38	58	149	-138
thing beginnen	-116	-12	-106	70
thing begrijpen	164	-36	-122	-81
thing begroten	104	-147	-136	-107
thing behandelen	-90	-62	-117	-156
thing behoeven	-194	-170	-58	-127
thing behouden	55	-104	-41	-143
thing bekijken	-160	-48	-132	-123
thing bekorten	82	-69	-29	-61
thing bekostigen	-137	-193	148	2
thing beleiden	-105	-162	110	-124
thing belemmeren	-8	54	-69	-185
thing bellen	-126	55	-188	50
thing beloven	-102	-122	7	-126
thing benutten	54	84	114	131
thing beogen	-101	-194	-186	119
thing beoordelen	-7	-90	-175	-121
thing bepalen	-124	-206	196	11
thing beperken	-10	-107	-116	-189
thing bepleiten	-168	211	-124	-221
thing beproeven	-130	-133	52	28
thing bereiken	151	-63	-261	-156
thing berichten	-155	-196	37	11
thing berusten	37	-218	-224	-126
thing beschermen	-24	-174	-55	-151
thing beschikbaarkomen	-130	-135	46	166
thing beschikken	44	6	-228	75
thing beschrijven	-107	29	-110	-43
thing beslissen	-24	-66	65	-74
thing besluiten	19	-227	-172	-182
thing besparen	-80	-143	102	62
thing bespreken	-147	-148	-209	-138
thing bestaan	-196	-74	103	-118
thing bestuderen	-131	-30	-69	-55
thing betalen	-38	-94	-55	-178
thing betekenen	-104	-173	75	-15
thing betreffen	-181	106	38	-35
thing betrekken	-78	-149	-4	111
thing bevatten	-61	-86	11	-267
thing bevelen	-146	155	-145	-118
thing bevragen	-69	-119	-159	-150
thing bezien	-145	-210	18	163
thing bezoeken	-28	-106	-17	-29
thing bezorgen	-161	-164	-163	-77
thing bieden	-121	-217	144	-72
thing bijdragen	202	-232	-224	54
thing bijhouden	-7	-165	-214	62
thing bijvoegen	-140	-139	-127	-59
thing blijken	359	-145	-111	-91
thing blijven	126	-139	24	16
thing bouwen	-11	1	123	-155
thing brengen	-24	-138	-12	-103
thing centraalstaan	-148	-140	-121	-144
thing combineren	102	-116	-198	-131
thing concluderen	149	-109	-114	-116
thing constateren	175	-172	-120	-105
thing controleren	44	-24	66	9
thing dalen	275	-164	-151	-118
thing dekken	-176	-127	-103	-87
thing delen	-67	-64	-31	-5
thing dienen	-193	82	53	11
thing doen	43	-33	-106	-259
thing doorgaan	-127	-171	-146	112
thing doorlichten	-163	-184	21	116
thing doorlopen	-126	-75	105	-77
thing duren	214	-115	-250	-22
thing dwingen	-139	-170	124	-167
thing eindigen	-176	50	-108	-43
thing ervaren	301	-223	-228	-156
thing evalueren	-155	-75	-96	-44
thing gaan	10	-47	48	-27
thing gebeuren	-205	88	160	-47
thing gebruiken	-51	-27	-276	-188
thing gelden	-157	-129	0	-83
thing gepaard	161	33	-128	-74
thing geven	-34	-38	37	3
thing groeien	52	-107	-140	-129
thing halen	157	-214	-98	-151
thing hebben	49	-122	-119	-86
thing helpen	-175	-161	42	-163
thing herhalen	-159	-193	-183	139
thing herstellen	96	-150	-123	-158
thing herzien	-123	-90	68	-16
thing heten	48	134	-5	-120
thing horen	-201	-30	66	-119
thing houden	-59	-119	-140	111
thing in gesprek gaan	1	51	-157	-154
thing in kaart brengen	-103	24	124	19
thing indienen	7	42	-63	21
thing informeren	-77	-57	-187	-227
thing ingaan	-11	-165	-287	102
thing ingewikkeld	145	-140	-153	-64
thing inhouden	-172	177	-194	-201
thing inrichten	-135	98	-61	-21
thing instellen	-192	-65	-154	-146
thing intrekken	8	-117	-145	-148
thing invoeren	-189	29	-133	-27
thing invullen	47	-106	-147	-91
thing inzetten	103	77	-167	-187
thing kennen	-2	-135	-192	-164
thing keuren	-179	77	-8	60
thing kiezen	-92	46	24	-115
thing kijken	-192	-144	-132	-140
thing klinken	-143	11	-148	-165
thing kloppen	-114	-90	-166	-124
thing komen	8	-98	70	87
thing kopen	107	-123	-130	-93
thing koppelen	-130	-127	46	49
thing kosten	37	-45	-54	-85
thing krijgen	-14	55	99	135
thing kunnen	-250	-72	142	-65
thing laten	-38	-49	-102	-146
thing leggen	-79	-177	-154	42
thing leiden	170	-235	-94	-27
thing leren	-160	48	-75	-135
thing leveren	-28	-152	-205	-217
thing lezen	89	-226	-170	-149
thing liggen	-3	-165	-28	-25
thing lijken	99	-188	65	-24
thing lonen	171	23	0	-171
thing lopen	38	-149	19	-176
thing luiden	0	49	-247	-214
thing lukken	-77	-146	-322	-140
thing maken	-26	-15	-35	-299
thing meedelen	-98	-138	-77	43
thing meedoen	-81	-119	-112	-92
thing meegeven	-60	28	-200	-139
thing meelopen	-50	-95	95	165
thing meenemen	-74	79	126	71
thing meetellen	-84	49	-116	-132
thing melden	108	-72	-90	-97
thing merken	80	53	-81	-79
thing meten	-88	184	-231	-237
thing middelen	86	-59	-153	-29
thing moeten	-107	222	-11	-48
thing mogen	-168	-189	103	-137
thing nagaan	-47	-202	-15	106
thing nakomen	-144	-90	-152	-158
thing naleven	142	-152	-130	-185
thing nemen	-133	-19	-5	-75
thing noemen	234	-164	-51	-204
thing nopen	-79	-117	35	157
thing oefenen	-137	46	-53	-88
thing onderbrengen	-32	9	-194	110
thing ondersteunen	93	-139	-132	-112
thing ondervinden	80	24	9	-125
thing onderzoeken	-122	-114	-7	66
thing ontbreken	256	-99	41	-150
thing ontvangen	14	-24	-95	81
thing ontwikkelen	-17	-184	-188	32
thing oordelen	23	-202	-117	-116
thing openbaarmaken	-118	96	-211	-248
thing openen	-41	-93	-51	-41
thing opengaan	-95	23	-189	46
thing openstaan	9	-199	-63	-98
thing openstellen	-188	124	-235	-54
thing opheffen	-127	-114	-145	89
thing opleggen	-7	-5	-150	-139
thing opleiden	-143	119	-152	-134
thing opleveren	-75	-225	-29	-90
thing oplopen	126	-205	-131	-249
thing opmerken	-166	43	-151	-129
thing opnemen	-42	-61	80	150
thing oproepen	-125	65	44	-108
thing opstellen	-192	36	-37	4
thing opvangen	-154	42	29	-197
thing opvolgen	43	-18	86	51
thing overgaan	-169	-130	94	123
thing overlijden	-106	-157	-94	-113
thing overnemen	-207	140	234	147
thing overwegen	14	-179	-138	-171
thing passen	-187	8	128	-133
thing plaatsen	-42	-59	-82	134
thing plaatsvinden	-71	-121	-30	177
thing plannen	2	-143	-246	165
thing pleiten	40	134	-200	-150
thing profiteren	-16	-130	-99	-53
thing publiceren	-123	-65	-99	-69
thing raken	-142	-147	-250	-270
thing ramen	70	-180	-213	-240
thing regelen	40	-217	211	80
thing regels stellen	-194	80	-217	-170
thing registreren	9	-76	-131	-158
thing rekenen	42	30	-83	-201
thing reserveren	-105	-30	-228	93
thing richten	-221	106	-33	-243
thing rusten	13	-178	74	-116
thing samenhangen	-158	-96	-196	-201
thing schetsen	-16	-161	-143	-181
thing scholen	-2	18	-97	-120
thing schrappen	-85	-5	-68	-110
thing schrijven	-6	-26	3	-53
thing slagen	144	-156	-168	43
thing sluiten	-135	61	-260	-192
thing spelen	127	-127	40	29
thing splitsen	70	148	-173	-147
thing spreken	-129	-197	115	-166
thing staan	-78	-37	-17	53
thing standhouden	64	-124	-144	92
thing starten	-219	-184	-75	159
thing stellen	46	38	-70	40
thing stemmen	-194	-156	-114	-196
thing stijgen	145	-189	-164	-141
thing stilstaan	-14	-135	-111	-99
thing stilvallen	-125	-178	-121	-94
thing strekken	-97	-7	-28	-146
thing streven	-127	-158	-27	82
thing sturen	-157	25	49	-201
thing tekortschieten	148	-196	-206	-187
thing tellen	-179	-27	6	-2
thing terugbetalen	47	-123	-122	-132
thing terugbrengen	3	-140	-94	-88
thing terugkeren	89	-170	-138	-105
thing terugkomen	-97	-131	-31	-41
thing teruglopen	226	-160	-213	-113
thing testen	103	-10	-10	-167
thing toekomen	126	-179	-161	-44
thing toelaten	0	-101	141	-194
thing toenemen	125	-185	-180	-157
thing toepassen	30	-114	155	102
thing toestaan	-152	-203	69	-203
thing toesturen	-60	-91	-139	95
thing toetsen	-151	56	-51	-8
thing toevoegen	-215	50	258	-72
thing toezeggen	-165	-182	-23	-137
thing tonen	14	-160	-155	-107
thing treden	-196	-226	-92	165
thing treffen	-6	-189	-150	-150
thing uitbreiden	-121	-157	-128	116
thing uitbrengen	-135	-170	-173	-229
thing uitgaan	-218	-2	34	56
thing uitkomen	7	-151	-178	-140
thing uitmaken	-9	-137	62	-186
thing uitpakken	63	-122	38	-11
thing uitreiken	27	-179	73	83
thing uitsluiten	-189	35	-165	-116
thing uitvallen	85	-123	-129	-115
thing uitvoeren	2	6	-77	-275
thing uitwerken	-60	-147	-43	115
thing uitwijzen	167	-163	-140	-136
thing vallen	-33	-145	-253	-93
thing varen	-142	201	-107	-102
thing vastleggen	-184	-71	213	111
thing vaststellen	146	16	54	-5
thing veranderen	-38	-23	-79	-33
thing verbeteren	124	-171	-158	-2
thing verbieden	44	8	104	-140
thing verdelen	-149	-183	-259	-176
thing verdienen	-199	162	-138	-106
thing verdragen	-144	18	185	-130
thing verdubbelen	121	-193	-186	-1
thing verdwijnen	-55	49	98	89
thing vereisen	-165	-185	-41	-163
thing vergelijken	-147	-129	-210	-146
thing vergen	-132	-110	85	-15
thing vergoeden	-146	51	172	-238
thing vergroten	95	-64	-142	-152
thing verhogen	18	-141	-12	38
thing verhuizen	-81	-71	37	53
thing verkopen	-141	-128	-23	-139
thing verkorten	2	128	18	28
thing verlagen	-44	4	-156	12
thing verlenen	-5	-57	-217	-36
thing verlengen	-175	-137	27	81
thing verliezen	149	-137	-3	-138
thing verlopen	-3	-176	-215	23
thing verminderen	145	-129	-148	-118
thing vernietigen	144	-93	-96	-57
thing verplichten	-152	-10	-49	-63
thing verrichten	-85	22	-121	-182
thing verruimen	-110	16	-195	-136
thing verschijnen	-101	-94	-88	176
thing verschillen	21	-202	-19	-170
thing versnellen	18	3	-127	-140
thing verspreiden	23	-103	-174	54
thing verstaan	-129	-141	-135	-136
thing verstrekken	-213	-241	-132	-20
thing vertragen	-95	-67	-165	-193
thing vertrekken	-68	-21	-214	53
thing vervallen	-167	57	98	162
thing vervangen	-108	66	-219	-51
thing verwachten	-44	-29	-111	-181
thing verwerken	-89	61	106	53
thing verwerpen	-86	81	2	5
thing verzoeken	-15	-138	-199	-86
thing vinden	161	166	-8	-35
thing voegen	-117	-105	-108	-41
thing voelen	99	-134	-86	-159
thing voeren	-151	-36	73	-185
thing voldoen	188	-203	-74	-177
thing volgen	-150	-216	100	242
thing volstaan	-133	-197	82	-113
thing voltooien	-1	78	57	73
thing voorbereiden	-151	-94	-134	84
thing voordoen	10	-107	-167	-172
thing voorkomen	-74	-72	28	-224
thing voorleggen	-114	-165	41	-11
thing voorliggen	-108	-149	77	-65
thing voorschrijven	-46	-236	-21	-170
thing voorstellen	-107	60	68	-269
thing voortzetten	-114	-23	-240	125
thing voorzien	-39	-128	32	144
thing vormen	-110	-113	-118	-90
thing vragen	-217	-70	-76	-26
thing vrezen	-36	-104	-152	-129
thing waarborgen	-16	-132	-90	74
thing waarderen	229	-109	-119	-136
thing wachten	-107	-178	-257	-183
thing wegen	-50	-149	-97	-72
thing wegvallen	109	-110	73	-113
thing weigeren	12	-137	-92	-92
thing wensen	-89	-153	15	-133
thing werken	-29	-223	-16	15
thing werven	-179	-149	-145	8
thing weten	-42	-62	-193	-195
thing wijken	-151	-164	142	97
thing wijzen	91	55	105	-5
thing wijzigen	-112	-27	75	89
thing willen	4	52	-22	68
thing wonen	-93	-214	-192	-140
thing worden	-90	-15	63	-161
thing zeggen	-55	-207	-268	-88
thing zenden	-82	-20	-222	127
thing zetten	51	-30	-185	-156
thing zien	244	10	-296	-90
thing zijn	4	-83	6	-36
thing zitten	-99	-163	90	5
thing zullen	-190	-196	-180	-93
third aanbevelen	-184	201	-171	-124
third aanbieden	-106	-200	-231	-163
third aandringen	-170	158	16	-178
third aankondigen	-41	-135	-169	40
third aanleveren	-127	-175	-160	-209
third aanmelden	-1	-85	-114	-69
third aanpassen	-125	-141	54	-47
third aansluiten	-170	-176	-202	-149
third aanspreken	-156	81	47	-45
third aantekenen	159	-142	-112	-119
third aantonen	77	-162	-124	-93
third aantreffen	157	-135	-163	-145
third aanvragen	-213	-19	-212	-149
third aanwijzen	83	14	-128	-197
third achten	-140	278	-230	-126
third adviseren	-246	162	-131	-98
third afnemen	55	-145	-235	-83
third afronden	-134	23	90	-181
third beginnen	-99	-113	161	106
third bekijken	-155	-154	-121	-90
third bellen	-15	-140	-125	-116
third beoordelen	0	-10	-197	-185
third bepalen	-165	29	84	71
third bepleiten	-267	368	-205	-91
third bereiken	188	-194	-213	-190
third berichten	-119	104	7	-118
third beschikken	-23	-198	76	-222
third beslissen	-198	45	70	128
third besluiten	-154	-177	126	52
third bestaan	71	-157	-226	-106
third besteden	-10	-148	-153	-135
third bestuderen	-151	-113	-72	-80
third betreffen	-86	55	21	63
third betrekken	147	-7	-119	89
third bevelen	-214	362	-290	-222
third bezien	-100	-112	20	-150
third bezoeken	-69	-101	-106	-112
third bieden	5	-128	-184	-112
third bijdragen	-139	-162	-144	-145
third bijhouden	71	-45	139	-194
third bijstaan	-123	-71	-133	140
third blijken	289	-209	-206	-3
third blijven	11	-3	44	-199
third brengen	88	117	31	-222
third concluderen	296	-257	-119	-106
third constateren	263	-241	-93	-70
third controleren	-39	-16	-242	118
third deelnemen	-100	-122	-146	91
third dienen	-197	-39	-191	-277
third doen	-53	-125	-143	-11
third doorlichten	-127	-126	-254	-183
third dragen	-170	-75	85	35
third ervaren	196	-34	-162	-153
third eten	-100	-118	-161	-147
third evalueren	-143	-202	-272	40
third gaan	-101	-256	58	-267
third gebruiken	62	-199	181	0
third geven	-80	137	-238	-134
third halen	73	-87	-99	-134
third hebben	155	-71	31	-84
third herkennen	-122	-159	-153	-86
third herzien	-86	-126	-69	-187
third houden	-133	-188	19	-108
third huisvesten	-121	-129	-119	-142
third in kaart brengen	-86	-62	134	31
third indienen	-180	-164	-213	-49
third informeren	102	-186	-6	-60
third ingaan	-81	-155	-131	-117
third inlichten	-75	-95	-134	-127
third inrichten	-108	-191	-160	73
third instellen	-156	3	60	-119
third instemmen	-86	23	17	90
third investeren	-45	-119	-128	-110
third invoeren	106	-12	-44	-8
third kennen	101	-150	78	-143
third kiezen	54	-168	-194	-123
third kijken	-191	-139	-178	-124
third komen	38	-147	-83	-162
third krijgen	-238	-194	81	129
third kunnen	-216	-306	-35	-24
third leggen	-169	-127	-170	103
third leveren	-137	-132	-151	39
third liggen	-87	31	-39	3
third maken	-12	-17	-203	-195
third meebetalen	-132	125	4	-152
third meedoen	-55	-109	-221	-217
third meegeven	-155	14	-196	-150
third meenemen	-117	97	40	-97
third meewerken	-133	-117	-137	-93
third melden	200	-203	-217	-141
third menen	-109	148	-157	-75
third met een voorstel komen	-99	-150	-27	-44
third middelen	174	-116	-71	-68
third moeten	-185	42	-225	-115
third nagaan	-154	74	110	81
third nemen	68	-203	-240	-235
third noemen	13	143	5	5
third omgaan	27	-121	-152	-132
third ondervragen	-129	-94	-124	-95
third onderzoeken	-79	-114	-81	-216
third ontvangen	-69	-123	158	45
third oordelen	188	-223	-170	-124
third openen	-69	-139	-165	-117
third opleveren	48	-139	92	-107
third opnemen	100	-190	20	-238
third oproepen	-149	144	-126	-130
third opstellen	-104	10	-156	-117
third opwijzen	177	-180	-60	-69
third overnemen	-120	-187	-133	-173
third overwegen	-109	52	-107	-183
third pleiten	-247	284	-56	-176
third publiceren	-128	-172	-235	-213
third raadplegen	-109	-57	62	154
third rapporteren	-108	-97	-149	37
third reageren	-106	-180	-20	-184
third richten	-148	-143	6	-144
third roepen	-123	156	-182	-134
third schetsen	-106	-154	-127	-117
third schrijven	38	-238	-196	-125
third spreken	-299	-228	-233	-174
third staan	-201	-249	234	59
third stellen	-219	134	-51	-50
third stijgen	84	-154	84	89
third sturen	-113	-124	-160	-108
third tellen	-165	-122	100	-193
third toesturen	-119	-123	-234	-18
third toetsen	-137	25	-91	-64
third toevoegen	-116	-144	42	64
third toezeggen	-91	-170	-174	-40
third tonen	-126	-66	-106	-114
third treffen	-4	-108	68	-109
third uitbrengen	-126	-89	-223	-134
third uitgeven	-25	-130	-99	-77
third uitlaten	-151	-95	-221	-105
third uitsluiten	9	-138	10	-127
third uitspreken	-123	-169	-248	-213
third uitvoeren	-20	-184	70	-4
third uitzoeken	-147	-89	87	-190
third vallen	59	-169	-190	-140
third vastleggen	-82	105	-155	-152
third vaststellen	200	-216	-251	-141
third verbinden	-163	5	-192	-122
third verdienen	-32	-136	123	-176
third verdubbelen	83	-107	-76	-85
third vergelijken	-116	41	-161	-113
third verplichten	-117	116	-67	-112
third verstaan	-137	-169	-114	-115
third verstrekken	-116	50	-185	-94
third verwachten	-183	-187	-120	-182
third verzamelen	21	-88	-217	-190
third verzekeren	-89	-60	-17	-176
third verzoeken	-124	-107	32	-125
third vinden	102	-46	-106	30
third voeren	-56	-41	-102	-91
third voldoen	-191	-153	54	-157
third volgen	-239	-44	-235	-42
third voorstellen	-161	231	18	-16
third voorzien	-125	-153	109	-104
third vragen	-216	187	-30	-186
third vrezen	-193	-138	-132	-146
third waarderen	170	-185	-69	-59
third wachten	42	-110	-121	-118
third werken	-237	-77	-62	-117
third weten	-38	-70	58	-142
third wijzen	-121	80	-271	-193
third willen	-306	309	-58	-290
third worden	-41	-85	107	-157
third zeggen	162	-207	-2	-217
third zien	38	73	-272	-104
third zijn	24	-81	61	3
third zullen	-219	-210	-223	92
`,
  act: `
main agency	-54	-87	77	230
main agency can	-125	-163	-161	-159
main agency future	-124	-210	-148	334
main agency go	-127	-199	36	311
main agency past	-58	-26	-152	-230
main agency past not	97	-192	-130	-92
main agency perfect	-45	-47	155	-228
main agency perfect not	66	-118	-33	-156
main agency present	-98	-116	106	297
main agency present not	65	139	24	-217
main agency would	-144	85	0	-180
main can	-107	-130	-13	-80
main first	-137	-129	117	177
main first can	-210	-162	94	-67
main first can not	-31	-198	-113	-197
main first future	-85	-118	132	484
main first future not	-80	-109	-71	-227
main first go	-153	-185	9	206
main first must	-99	-123	11	-31
main first past	-192	-127	-329	-402
main first past not	118	-141	-168	-100
main first perfect	-101	-64	72	-153
main first perfect not	-113	-167	-95	-140
main first present	-148	-134	62	310
main first present not	-115	-21	159	-322
main first want	-153	25	71	-137
main first want not	-143	-48	335	-92
main first would	-109	-149	-188	-127
main future	-177	-162	17	297
main go	-196	-174	15	273
main government	-146	-67	133	109
main government can	-125	-205	29	-103
main government future	-69	-186	71	470
main government past	-222	-259	-252	-228
main government perfect	-151	-61	19	-282
main government present	-123	-128	-17	103
main government present not	-171	-92	323	-331
main government want	-87	52	94	104
main government want not	-83	-189	-38	-188
main government would	-158	240	-323	-220
main house	-88	-72	-3	61
main house can	-79	-36	21	192
main house past	-169	-191	-150	-256
main house perfect	-35	-225	-150	-249
main house present	-98	-72	10	135
main house present not	54	76	101	-179
main house want	-61	82	5	-152
main house would	-100	9	-139	-204
main must	-277	41	45	-69
main none	-83	79	-80	-154
main none can	-101	-122	-149	-158
main none future	-113	-218	37	240
main none none	-167	123	-216	-242
main none none not	-114	-20	194	-231
main none past	226	-21	-64	-135
main none past not	250	-239	-217	-122
main none perfect	-119	-114	5	-182
main none perfect not	-44	90	136	-190
main none present	89	-17	179	146
main none present not	-67	-264	117	-17
main none would	105	-77	-141	-90
main past	151	-132	-200	-219
main perfect	22	-134	4	-200
main present	-8	-72	39	81
main thing	65	-81	-12	-40
main thing can	-239	-24	-73	-22
main thing can not	-60	54	141	-219
main thing future	-215	-160	-61	40
main thing future not	-205	-230	-129	-74
main thing go	-148	-199	129	-93
main thing must	-253	141	37	-10
main thing past	93	-140	-201	-208
main thing past not	368	-173	-166	-94
main thing perfect	33	-155	-49	-156
main thing perfect not	281	-73	-116	-157
main thing present	25	-42	18	63
main thing present not	197	-248	62	-237
main thing want	27	62	-34	-172
main thing want not	-173	-171	-63	-106
main thing would	-186	34	9	-222
main thing would not	-221	126	-217	-97
main third	0	-34	-55	-127
main third can	-241	-278	-205	-118
main third can not	181	-201	2	-124
main third future	-239	-218	-180	-332
main third go	-150	-183	-268	-19
main third must	-209	-136	-22	-263
main third past	-23	-61	-150	-181
main third past not	290	-69	-91	-74
main third perfect	-157	-231	37	-214
main third perfect not	174	-254	-122	-120
main third present	28	50	-23	-21
main third present not	121	-64	-20	-200
main third want	-152	7	-230	-258
main third would	-231	276	23	-160
main want	-86	68	162	-191
main would	-214	225	-62	-227
relative agency	-188	27	262	22
relative agency present	-120	47	172	-30
relative can	-83	0	-114	63
relative first	-21	-68	125	159
relative first future	-65	-118	-82	276
relative first past	39	-131	-193	-180
relative first perfect	-70	-100	4	-168
relative first present	-51	-202	116	138
relative first want not	-95	77	169	-154
relative future	-187	-164	31	328
relative go	-97	79	139	156
relative government	-176	48	38	-12
relative government future	-26	-130	92	180
relative government present	-132	-76	-60	-148
relative government present not	-82	71	55	-108
relative house	-35	-5	-1	108
relative house present	-113	8	9	189
relative must	-83	-45	-2	21
relative none	-5	-2	-81	-32
relative none can	-106	38	3	-169
relative none future	-102	-84	2	3
relative none must	20	59	96	23
relative none none	-37	39	-189	-103
relative none none not	-108	-159	-158	-195
relative none past	75	-187	-261	-212
relative none perfect	-61	-52	25	-122
relative none present	0	-67	-105	91
relative none present not	-118	117	163	-214
relative none want	-132	-166	77	-180
relative none would	11	99	-29	-114
relative past	84	-62	-191	-300
relative perfect	-8	-55	57	-104
relative present	-4	57	40	70
relative thing	19	-5	-56	37
relative thing can	-147	-72	7	109
relative thing can not	-211	-168	-176	-149
relative thing future	-177	-136	44	67
relative thing must	-61	-190	-141	28
relative thing past	91	-127	-128	-208
relative thing past not	41	-168	-190	-7
relative thing perfect	-8	-87	73	-15
relative thing perfect not	-79	-155	-14	52
relative thing present	21	50	-52	36
relative thing present not	-58	40	-59	-67
relative thing want	-87	-7	31	58
relative thing want not	-117	-170	-111	-159
relative third	-12	103	23	-49
relative third can	81	-144	-193	81
relative third past	49	111	42	-189
relative third past not	-152	61	-139	-115
relative third perfect	38	35	-215	30
relative third present	-20	-75	50	-86
relative third want	-70	84	42	19
relative want	-162	39	170	-28
relative would	-49	136	-22	-188
sub agency	0	116	22	-110
sub agency perfect	-36	-137	-242	-51
sub agency present	-26	144	103	-194
sub can	-113	68	21	144
sub first	-112	-17	100	39
sub first can	-42	-179	-11	1
sub first future	-31	-44	-238	197
sub first past	-47	68	-33	-209
sub first perfect	-142	44	104	-147
sub first present	-93	-19	-16	69
sub first present not	-121	-192	164	-182
sub first want	-115	-225	100	99
sub first would	-88	66	-170	-145
sub future	-227	-193	-90	88
sub go	-109	114	-134	-89
sub government	35	1	-71	-65
sub government must	-126	133	-125	-61
sub government perfect	-59	54	88	-155
sub government present	11	-157	-168	11
sub government present not	96	-214	115	-148
sub house	-97	53	77	-255
sub house can	-59	62	136	-59
sub house perfect	-85	-141	-151	-138
sub house present	-90	75	60	-133
sub house present not	-103	67	67	-105
sub house want	-78	-125	-168	-158
sub must	-98	132	90	-20
sub none	43	26	7	27
sub none can	-100	-25	-38	-225
sub none must	-52	-83	40	-62
sub none none	81	3	-121	-50
sub none none not	7	6	-85	24
sub none past	124	-181	-66	-64
sub none perfect	-90	6	-97	98
sub none present	-11	16	44	2
sub none present not	-18	-56	-77	-104
sub past	267	-58	-190	-154
sub perfect	69	-19	-66	11
sub present	33	47	30	0
sub thing	56	24	-17	-2
sub thing can	-199	54	58	156
sub thing can not	37	64	-33	-188
sub thing future	-261	-143	4	-85
sub thing must	-110	163	68	-22
sub thing past	255	-144	-200	-183
sub thing past not	38	40	-95	38
sub thing perfect	114	-103	-62	-8
sub thing perfect not	-36	23	-9	7
sub thing present	32	18	2	4
sub thing present not	22	-33	-45	-125
sub thing would	-117	113	-77	-178
sub third	66	75	-6	43
sub third can	-133	13	-35	158
sub third can not	49	60	-162	-63
sub third future	-105	-145	-234	-138
sub third must	39	-136	124	52
sub third past	117	-58	-240	-138
sub third perfect	3	-21	-137	-38
sub third present	72	98	30	40
sub third present not	-64	52	-59	0
sub third would	14	-182	-107	-69
sub want	-212	-69	110	4
sub would	-107	127	-116	-216
te none	8	207	72	32
te none none	14	190	73	33
`,
  heading: `
aan	-33	-1	-77	14
aanbeveling	-163	190	36	-63
aanbevelingen	-128	168	78	-15
aanbod	-134	34	104	63
aandachtspunten	-162	101	-204	-56
aangekomen	-15	-36	-19	24
aangifte	-170	36	90	50
aanleiding	-66	-49	-222	-231
aanmeldstraat	-38	-124	165	39
aanpak	-33	-6	3	-63
aanpassing	-115	-149	-181	37
aansluiting	-45	-153	49	141
aanspraak	-133	101	70	123
aanstellingen	216	-147	-145	-100
aantal	-57	-15	101	124
aantrof	296	-71	-259	-263
aanvragen	-177	-141	-262	-94
aanvragers	-98	45	92	-3
aanwijzing	-135	99	84	54
achtergrond	17	-267	-305	-251
actielijn	118	-120	-245	61
adr	-38	64	-131	-102
advies	129	76	-70	-112
adviescommissie	-120	15	6	25
adviesraad	183	-214	-171	-136
adviezen	-186	33	207	155
advisering	-118	26	139	-89
af	-122	-121	-155	155
afhankelijkheid	-72	-136	-109	-67
afstand	41	-123	-185	-170
afstemming	-119	-173	-196	-168
agenda	-40	-177	-121	-32
al	-133	203	-139	-156
alert	-104	88	35	73
algemeen	190	-190	-127	-162
algemene	-164	-74	-247	-16
alleen	-15	-36	-19	24
alleenstaande	-53	23	76	-212
als	62	-174	46	15
ambassadegebouwen	-64	73	-176	-146
analyse	172	-167	-184	-148
ander	-51	-145	-202	-137
andere	24	-183	-287	-59
anderen	-152	2	-203	-177
anders	-162	153	123	20
antwoord	-103	-148	-181	-94
ao	-102	-160	-198	-8
apotheker	-117	10	187	-118
appreciatie	-279	-52	223	39
arbeid	-103	75	-128	-113
arbocatalogi	120	-172	-216	-132
argumenten	49	-99	32	-65
artikel	62	-48	59	16
automatisch	-102	-81	-120	-64
avondopenstelling	-149	61	176	17
baan	-151	27	31	14
beantwoording	169	-204	-158	-88
bediening	113	-126	-171	-139
bedrag	-102	-81	-120	-64
beeld	228	-183	-205	-215
behandeling	-177	-141	-262	-94
beheerder	-158	42	39	32
bekendheid	-111	104	92	16
bekostiging	-160	42	25	27
belangrijkste	192	-148	-136	-118
beleid	-228	-200	-296	-183
beleidsimplicaties	46	81	-154	-166
beleidsreactie	-132	-110	-7	-23
beleidsvarianten	-167	-179	-181	-203
beleving	62	-188	-154	-132
benadeling	-134	-190	-164	-71
beperkingen	-211	-225	-243	-177
beraad	79	-138	-175	63
bereik	231	-32	42	70
bereiken	-181	-238	-309	-20
beslispunten	-133	301	-220	-215
beslissing	-85	206	-211	-122
besluit	-110	251	-219	-197
besparingsvariant	-163	-228	-129	-84
bestuur	114	-129	-44	5
bestuurlijke	-216	59	167	89
betaald	-103	-94	-123	111
betaalde	-102	-81	-120	-64
betaling	76	-163	-170	-142
betekent	-190	42	-116	60
beter	-197	200	-86	-123
bevel	-175	-83	77	-168
bevindingen	484	-229	-246	-154
bevoegdheden	-118	-175	191	-153
bewapening	-126	13	49	40
bewijs	-154	73	108	61
bewijslast	64	-161	37	-77
bezetting	-158	-165	-217	-240
bij	-26	-63	-92	102
bijlage	16	10	-35	-73
bijzondere	-149	-178	-335	76
binnenvaart	-80	-188	-351	0
bodycams	-140	-149	-187	-158
boord	105	-158	-263	56
bpm	-158	-164	-235	-44
brief	5	89	64	-30
brieven	-142	96	111	97
bronnen	103	-126	-175	-98
brugwachters	-151	27	31	14
buiten	-240	70	23	-109
buitenland	-72	-136	-109	-67
buitenlandse	-78	-15	37	59
burgers	-72	-133	-247	-201
burgerzaken	-170	-144	-235	143
capaciteit	-163	-176	-276	-79
caribisch	-162	-116	-157	-134
celoproepen	-130	21	89	108
centrale	54	63	-13	32
christenunie	-87	-111	-6	40
cijfers	-123	-202	69	-122
coaching	-14	22	138	60
college	263	-226	-221	-166
commissie	189	-274	-302	-82
communicatie	-308	-264	-333	106
conclusie	110	-242	-257	-66
conclusies	283	-110	-187	-154
constateert	183	-214	-171	-136
contact	-188	61	194	-202
context	-236	-100	-303	-165
contourenbrief	-26	35	-39	-139
controle	-97	26	34	-26
crisislijn	-74	55	65	83
d	-185	94	24	-55
daarmee	-182	-146	56	107
daarvan	-130	126	138	126
dagprogramma	-139	46	33	-42
daken	-137	-184	-161	-9
de	86	1	33	-7
deelconclusies	221	-198	-119	-103
deelnemers	-60	-154	-85	-105
delegatie	-122	8	117	-156
demissionaire	-163	-139	-267	137
der	-7	-74	21	6
deskundige	-51	-62	-132	102
deze	-126	-66	154	120
die	-108	-130	64	-140
dienstverrichters	-78	-15	37	59
digitale	88	-97	107	35
directie	-70	-140	-111	-119
discussie	-3	98	-210	-175
dit	33	3	-159	89
documenten	-30	-93	56	62
doe	-172	-194	235	88
doel	-203	-30	-244	-276
doelen	-2	29	40	57
doelmatigheid	220	43	-56	8
doeltreffendheid	171	-6	23	-160
doen	-305	30	106	102
door	-153	-208	216	13
doorlichting	-157	30	129	36
doorlooptijden	127	-71	23	-91
doorstroom	230	-193	-191	-132
drempel	-64	-30	-4	2
dubbele	-105	61	34	-154
duur	-175	-83	77	-168
duurt	-115	-149	-181	37
een	-138	-173	194	36
eenjarige	210	-126	-116	-77
eerste	13	-65	39	-52
effect	216	-147	-145	-100
effecten	143	-97	-96	-70
efficiëntierichtlijn	-144	-203	-260	91
eigenaren	-166	-17	64	19
elektronische	-186	-187	-271	-160
en	-29	39	77	31
energie	-144	-203	-260	91
er	-193	-158	-179	-118
ermee	-151	-164	171	-19
ernstige	-134	-190	-164	-71
etnisch	-133	-115	-104	31
evaluatie	30	12	-72	-15
eén	-159	19	-59	-126
feiten	-94	-186	-143	-162
financiële	-105	-128	-174	-119
financiën	-246	-237	-301	75
fiscale	-140	-147	-190	-111
fonds	-167	52	106	82
fractie	-177	-30	-97	-40
ga	-102	-209	-272	60
gaan	-158	-240	-310	97
gaat	-123	-164	-172	-170
gastouderopvang	13	-38	107	28
geadviseerd	-121	206	-202	-214
gebeuren	-137	-197	-269	81
gebeurt	-182	-146	56	107
gebracht	230	5	-145	-148
gebruik	-196	-216	-153	-214
gederfde	-60	-154	-85	-105
geef	-122	-22	36	-57
geen	216	-147	-145	-100
gegevens	-98	45	92	-3
gekomen	64	-161	37	-77
geld	-233	-229	32	-68
gemeenten	-86	4	191	-43
generaal	-7	-74	21	6
geografische	-115	-178	-209	102
gevolgen	-16	-53	-83	-33
gevolgtrekkingen	-143	-21	13	45
gevonden	214	-158	-195	-112
gevraagde	-75	232	-166	-115
gezinshereniging	-173	18	30	6
gezondheid	-92	22	85	-155
gezondheidsonderzoek	-42	62	111	63
girale	76	-163	-170	-142
griffierecht	-152	-188	99	-111
grond	-87	-143	-110	-103
grote	-136	-155	52	50
haalbaar	-74	-95	-1	-33
halm	-117	47	-141	-142
hebben	-103	-94	-123	111
heeft	214	-24	-168	-156
herkomst	-225	-176	-253	74
herschrijf	-170	36	90	50
herzie	-136	-155	52	50
herziene	-144	-203	-260	91
het	101	-53	-61	-35
hiermee	-121	-124	157	95
historische	-7	120	43	-54
hoe	-249	-37	-26	-27
hoeveel	-165	23	-12	112
hoofdbevindingen	24	-267	-141	-124
hoofdconclusie	223	-145	-105	-134
hoogeveen	-147	11	14	-19
hoogte	8	28	110	-172
huiskamerprojecten	4	30	58	14
hulp	-213	-22	-75	60
hun	-148	-34	-10	-72
huur	-179	-199	122	-56
huurcommissie	39	-52	-268	-157
ieder	-30	-93	56	62
ii	19	-67	-293	20
ik	-187	13	105	160
implementatie	-144	-203	-260	91
in	-121	-93	-16	18
informatie	-155	-220	64	-65
inhoud	66	141	-245	-155
initiatieven	36	56	57	21
inkomen	-113	-221	-119	-105
inkomsten	-60	-154	-85	-105
inleiding	-169	-177	-324	-246
innovatie	139	-155	-150	-75
inrichting	-86	-79	117	-160
inspectie	209	-213	-214	-11
instellingscollegegeld	-103	-94	-123	111
instroom	-164	-193	-273	-273
internationaal	-136	87	123	-170
interventies	-134	34	104	63
inventarisatie	-158	-183	-184	48
inwerkingtreding	-85	-112	-225	176
inzet	-248	-13	158	-17
inzicht	13	40	91	45
is	119	-219	-91	-185
januari	-98	45	92	-3
jonge	29	-140	-146	-127
jonggehandicapten	109	33	87	-13
juni	-106	-195	-259	-38
justitie	-225	22	-178	-168
kabinet	-206	-191	242	-73
kabinetsreactie	140	-131	-147	-138
kalveren	29	-140	-146	-127
kamer	-7	-79	19	16
kan	-145	1	127	59
kanttekeningen	-155	-169	-179	-117
keer	97	-168	-186	61
kennis	127	-15	-26	-56
kern	259	-229	-321	-146
kernpunten	302	-256	-100	-177
kernuitkomsten	215	-165	-129	-73
keuring	52	-11	-5	71
keurmerk	226	-38	-270	-224
kind	64	-161	37	-77
kinderen	-5	-224	-107	-199
klachten	-129	-200	112	-45
kleding	-38	64	-131	-102
kleine	36	56	57	21
kort	-96	-129	-304	-233
korte	-186	185	-136	-145
kosteloos	-98	45	92	-3
kosten	-175	-130	-166	-168
krachtenveld	-235	-276	-292	-152
kunnen	-220	-4	-111	-155
kwijtschelding	-147	-147	-194	34
laagland	-120	15	6	25
laat	132	-207	-29	-188
label	-59	43	-38	97
landelijk	-154	-167	-122	70
landen	-225	-176	-253	74
landenbenadering	-205	-111	-292	156
lang	-115	-149	-181	37
langere	-99	137	-243	-204
lasten	-172	-176	-133	-164
leden	-137	97	-132	-129
leerbaarheidstoets	-19	-11	18	-101
leesvaardigheid	-188	-202	-171	-139
leges	-187	-4	-36	45
lening	68	-29	6	14
leningen	-22	-202	-213	120
lessen	-63	169	-178	-177
licht	-67	-192	47	30
lichten	-94	-128	-184	-51
ligplaatsen	-97	37	-84	-189
lijn	-235	10	290	-111
lijst	-67	-119	60	-120
loket	-22	-202	-213	120
loodvrije	-148	26	128	-17
loopt	-137	145	164	70
looptijd	-166	36	181	142
lopende	-58	-118	-227	127
maak	-89	43	119	67
maanden	-103	75	-128	-113
maatregelen	-198	-307	-429	96
maatwerk	-147	-147	-194	34
matching	-117	41	89	-146
maximum	-175	-136	155	81
medische	-165	-141	-213	-29
meerwerk	-160	-132	117	-131
meetbaar	216	-147	-145	-100
meldplicht	-78	-15	37	59
meldpunt	-155	-95	-129	-78
met	-239	-28	-21	-68
meten	-171	-11	113	-16
mijn	-175	-91	109	-36
minder	60	-61	41	-89
minderjarigen	-53	23	76	-212
minister	-159	19	-152	-234
ministerie	-120	214	-190	-152
minste	-167	52	106	82
mist	-74	-95	-1	-33
moet	-216	154	-357	-4
mogelijk	-133	203	-139	-156
monitor	-121	-204	-238	100
motie	-31	-233	-369	-161
moties	-134	-184	-343	-31
munitie	-148	26	128	-17
na	-210	7	7	130
naar	97	-31	33	-141
nabestaanden	158	-43	-106	-169
nachtdiensten	-57	-15	101	124
nachtvluchten	-37	58	-62	-81
naschrift	-128	-176	-142	-106
nationale	61	31	69	13
nawoord	-180	-118	-337	-335
nazorg	99	-36	118	86
nederland	28	-177	-29	-142
neem	-30	-93	56	62
neemt	-126	-66	154	120
net	-163	-176	-276	-79
netbeheerder	-135	99	84	54
niet	-88	27	178	-196
nl	-124	82	-7	-47
nog	-213	73	51	83
noodzaak	-95	-83	0	-165
normering	115	-33	130	-166
nr	-142	31	44	-105
nu	-155	174	-140	-235
oefenen	-177	-48	145	93
oekraïne	-95	134	95	106
of	-167	-128	-149	112
om	-135	-150	94	-20
ombudsman	52	97	11	-17
onderhoud	-106	144	-205	-156
ondernemers	-67	-192	47	30
ondersteuning	103	10	25	-109
onderwerp	-79	152	-176	-151
onderwerpen	-142	-141	-341	-88
onderwijs	-208	-205	38	-70
onderwijsroute	51	2	-158	-12
onderzocht	-219	-141	-108	-129
onderzoek	50	-221	-138	-155
onderzoekers	-149	-100	113	88
onderzoeksvragen	169	-204	-158	-88
onrechte	-103	-94	-123	111
ontbreken	-30	-93	56	62
ontheemden	-95	134	95	106
ontvangst	-30	-93	56	62
ontwikkelingen	-128	-147	-218	30
onze	-237	-261	260	-48
ook	-54	-112	98	19
oordeel	-132	-215	164	14
oordoppen	-49	-31	70	125
op	75	26	-223	-43
opbrengst	184	-111	-86	-64
openbaar	78	25	31	-9
openstaat	-177	143	150	41
opgeleverd	191	-119	-167	-112
opleiding	-225	-23	156	63
oplopend	-87	-143	-110	-103
opmaat	-141	201	-167	-155
opmerkingen	-160	42	-187	-144
opties	-88	163	-205	-234
opvang	-56	-49	-97	25
opvanggezinnen	-151	63	126	62
opvolging	-165	137	54	18
opzet	-410	-210	-247	-244
orgels	-7	120	43	-54
ouders	76	-21	25	-158
over	-3	5	132	69
overgenomen	-66	16	34	34
overig	-214	-329	-477	24
overige	-228	-108	-258	-109
overleg	-190	-103	33	-169
overlijden	-170	36	90	50
overvloede	-123	-74	-167	60
overwegingen	-161	-184	-259	-53
overwogen	-102	-81	-120	-64
overzicht	-72	-133	-247	-201
parlement	-128	7	42	-55
partijen	-195	-142	-191	-147
partners	-140	-178	100	15
passend	-150	-95	-174	22
per	-41	58	-65	-38
personeel	-170	-182	-218	-196
personeelstekort	-51	-158	-214	39
planning	-133	-193	-188	115
planvorming	-31	-21	63	81
politiek	-117	-156	-184	-177
politieke	-236	-100	-303	-165
proces	-125	-145	-115	-144
profileren	-133	-115	-104	31
projecten	-136	-155	52	50
projectplaatsen	-132	30	52	-121
publiek	-66	-196	-254	62
punten	-208	-38	-108	-129
raad	153	16	-141	61
rapport	85	-21	5	22
reactie	-140	-35	186	77
reacties	-191	-59	154	73
rechtspositie	-107	-6	167	33
redactionele	-95	-137	-137	-82
regeling	-60	-295	7	-49
regels	-122	-202	-218	61
regio	-145	-147	82	58
register	-122	140	72	-69
registratie	-81	-147	87	61
rekenkamer	-1	-12	-216	-160
resultaten	93	45	62	-192
rijk	-123	13	154	65
rivierkreeften	-33	-6	3	-63
rol	-128	7	42	-55
ruimte	-81	-147	87	61
rvo	-127	-134	67	-193
samen	-145	-147	82	58
samengaan	153	25	-60	-196
samenhang	73	-57	34	-182
samenvatting	-178	-330	-294	-252
sanctiestelsel	-118	-175	191	-153
sanering	-136	-200	-297	101
schietbanen	34	-2	46	-176
schooluitval	21	5	97	56
screening	-139	-166	-234	-24
seismische	-98	45	92	-3
simulatie	-185	76	138	10
sinds	-98	45	92	-3
slachtoffers	-185	-261	54	2
slot	-207	-174	-115	-86
slotbeschouwing	223	-24	-292	-158
slotte	-162	-145	-254	-79
sociale	-105	-200	-262	-37
sodm	17	57	-168	-168
sp	-89	-178	-160	-49
speelt	-262	-202	-229	-79
sport	-119	-163	-171	-97
sportbonden	-31	78	-270	-236
sportdeelname	220	-111	-150	-122
sporthallen	-122	-131	-184	-147
spreiding	-36	-154	-280	23
spreken	-122	-121	-155	155
staatssecretaris	-37	9	-220	-67
stand	-180	-106	-4	-11
standplaatsen	-36	-154	-280	23
standpunt	-251	-212	363	-14
start	90	-86	-192	-21
startersgarantie	-87	-66	46	-170
state	-163	-112	-254	132
staten	-7	-74	21	6
status	-163	-139	-267	137
stel	-173	-148	17	106
stelsel	-35	-75	-37	-52
stemlokalen	22	-189	7	-57
stemopneming	54	63	-13	32
steunpunten	-128	102	76	43
storten	-102	-81	-120	-64
strafproces	-26	35	-39	-139
strategische	-78	-179	-265	57
stroomstootwapen	-161	53	79	-168
studenten	-103	-94	-123	111
studie	61	42	-124	-126
studieadvies	-145	-156	47	10
studiemigratie	-31	-74	-99	14
subsidie	8	28	110	-172
subsidieregeling	-7	120	43	-54
subsidies	51	1	41	27
szw	-171	22	141	11
t	-88	-41	29	75
taal	153	25	-60	-196
taalscholen	-134	61	27	-279
tabel	-119	64	65	-80
tarief	-87	-143	-110	-103
tarieven	83	72	15	-142
te	-108	-103	-136	-75
tegemoetkoming	76	-21	25	-158
tegoed	-117	110	-185	-145
ten	-251	-45	-176	107
termijn	-172	216	-256	-226
termijnen	-91	64	48	-163
terug	-102	-81	-120	-64
terugbetaling	114	-41	80	-25
thuisfrontzorg	-90	135	-136	-124
tijdelijke	-134	-190	-164	-71
toediening	121	42	77	-21
toegang	-145	-156	47	10
toegankelijk	-98	45	92	-3
toegankelijkheid	22	-189	7	-57
toelichting	-102	-68	23	-70
toetsing	-188	-202	-171	-139
toezegging	-144	-120	-93	92
toezeggingen	-140	-205	-382	-75
toezicht	-109	-75	88	16
tolken	-26	35	-39	-139
topsport	206	-160	-185	-195
tot	-214	-19	-24	-35
trainingscentrum	-97	-215	-201	91
transport	29	-140	-146	-127
tweede	63	2	72	10
u	-126	-66	154	120
uit	-8	49	13	-7
uitgevoerd	-262	180	162	-233
uitheemse	-33	-6	3	-63
uitkomsten	293	-91	-239	-141
uitrusting	-38	64	-131	-102
uitstel	-69	40	53	-42
uitstroom	-216	-221	-251	-13
uitvoering	-185	-91	-31	115
uren	188	-127	-142	-169
uw	-4	-28	83	5
v	-7	-195	151	-145
vaarbewijs	-132	-137	-189	32
vaarverbod	-74	-95	-1	-33
vakleerkrachten	162	-150	-148	-79
vakmanschap	-171	33	108	-107
van	1	12	-38	17
vaste	-117	-106	102	0
veel	-102	-81	-120	-64
veilig	142	-88	-113	-153
veilige	-225	-176	-253	74
veiligheid	51	-38	-286	19
veldproef	-171	-186	-101	-82
verantwoording	-134	-139	-107	-123
verblijf	-129	-128	49	18
verder	-271	-76	-84	-107
vergoed	-60	-154	-85	-105
vergoeding	-151	84	123	27
vergunning	168	-224	-197	-88
vergunningen	136	-112	-149	-127
verhoog	-151	63	126	62
verhuizen	-173	-33	93	-58
verleng	-187	-16	178	141
verlicht	64	-161	37	-77
verliezen	-151	27	31	14
vermoeden	-103	75	-128	-113
vermogensfonds	-129	-179	-262	65
vervolg	-133	-121	-263	207
verzekerbaarheid	-137	-184	-161	-9
verzoek	-30	-93	56	62
veteranen	57	44	103	-151
vind	-130	126	138	126
vindt	141	-196	105	-210
vluchten	-165	-141	-213	-29
vogelgriep	-128	-135	-183	39
volgt	-214	-238	-328	169
volksgezondheid	-119	-163	-171	-97
voor	-101	35	-42	-67
voorgesteld	-101	103	128	-204
voorgestelde	-210	41	168	-197
voorlichting	-29	-134	-42	40
voorraadbeheer	-38	64	-131	-102
voorstellen	-141	201	-167	-155
voorstelt	-130	126	138	126
voortgang	104	-193	-280	97
voortzetting	-121	-134	92	-10
vooruitblik	-58	-200	-196	114
voorwaarden	-149	-178	-335	76
voorzieningen	-171	-131	203	13
voorzitter	-24	-141	-46	-32
voorzitters	0	19	99	25
vraag	-219	-128	-365	-94
vragen	-193	13	-204	-55
vredesmissies	-97	-215	-201	91
vrijheid	-86	-79	117	-160
vvd	-127	-52	-207	-34
w	-7	-195	151	-145
waar	-123	-164	-172	-170
waarom	-243	-154	-190	-83
wachten	90	-86	-192	-21
waddenzee	-94	-128	-184	-51
walstroom	-80	-188	-351	0
wat	247	20	-119	69
waterbedrijven	-87	-143	-110	-103
waterdiplomatie	-157	30	129	36
we	-179	19	112	60
website	-115	-149	-181	37
weerbaar	15	-100	-186	19
weging	-151	-190	181	34
welke	-126	-66	154	120
welzijn	-119	-163	-171	-97
werk	40	-55	-98	-190
werkgelegenheid	-105	-200	-262	-37
werkwijze	-198	-207	-192	-177
wet	-199	74	-8	-172
weten	41	-146	-166	-162
wetgevingsoverleg	-74	-143	-221	-123
wethouders	-139	-166	-234	-24
wetsevaluatie	140	-131	-147	-138
wetsvoorstel	-139	-166	-234	-24
wettelijke	-139	64	96	85
wie	49	29	-2	-106
wij	-158	-240	-310	97
wijk	-1	-3	87	-36
wijkagent	88	-97	107	35
wijzigingen	-158	-164	-235	-44
willen	-181	-238	-309	-20
wnt	140	-131	-147	-138
wonen	-179	-199	122	-56
wordt	-202	136	-21	55
zag	97	-168	-186	61
zaken	-180	-106	-4	-11
zalen	105	39	11	-168
zeehonden	-185	77	39	84
zeggenschap	-92	85	68	24
zegt	140	3	-166	-131
zelf	79	-138	-175	63
zelfredzaamheidsroute	117	-140	-208	-164
zes	-101	52	79	82
zien	150	-211	-217	-188
ziet	205	73	-205	-179
zij	-130	126	138	126
zo	-115	-149	-181	37
zoetwater	-120	15	6	25
zones	-115	-178	-209	102
zorg	-149	96	46	101
één	-46	-125	86	29
`,
  head: `
#	-59	-66	5	17
,	-71	46	111	-37
.	12	93	136	16
:	-145	263	-130	76
aan	-268	273	-112	-197
aanbevelingen	-151	353	-125	-208
aanloop	-105	-171	-158	61
aantal	35	15	35	25
academie	-106	-51	149	67
acht	-98	113	17	-102
advies	-111	121	-89	-153
adviezen	-117	79	121	-3
adviseert	-166	161	-193	-213
adviseren	-135	224	-186	-193
af	-152	220	-222	-214
afhankelijk	-101	60	41	2
alles	-101	-177	-178	103
als	116	-99	-83	193
alvorens	-72	21	-5	-47
anderen	-101	60	41	2
antwoord	-118	17	145	26
apotheker	-75	-45	-122	-91
banken	-69	120	-105	-127
beantwoord	-148	112	53	-69
begaan	-66	-142	-133	2
belang	-92	204	-176	-166
belangrijkste	185	-244	-199	79
beraad	-104	81	87	-103
beslissing	-91	170	-160	-126
besluit	-93	213	-46	-37
beter	-101	172	-168	-165
bevat	-109	175	-159	-171
beveelt	-186	111	59	-18
bevelen	-108	174	-201	-230
bevindingen	-73	166	-189	-153
bij	-81	-9	7	-69
bijzonder	154	-144	-151	-119
blijft	-101	60	41	2
breng	-72	21	-5	-47
brief	19	90	72	-132
brochure	-111	7	-18	-139
bureau	-168	211	-200	-244
commissie	-145	233	-204	-219
commissiedebat	44	-19	46	-115
conclusies	201	-172	-172	-200
consumentenkrediet	-55	-22	24	-31
daarop	-118	17	145	26
daarvan	-110	26	-7	-133
dat	-137	-18	-27	72
datum	-129	-5	113	-95
de	-95	225	-39	-9
delta	-148	116	-115	-155
deze	7	-12	-7	-6
die	-127	-9	107	21
doen	-165	211	-193	-175
doet	-166	206	-26	-167
door	-66	-142	-133	2
drie	-77	95	-150	-172
dure	-75	-45	-122	-91
een	-132	34	81	-171
eensgezind	-91	97	-69	-78
eerste	-66	6	-108	-94
eigen	-111	7	-18	-139
eindigt	-178	185	-213	-209
elk	-110	26	-7	-133
en	-100	-30	52	70
energie	-121	148	-138	-217
enkele	-110	26	-7	-133
er	-4	-180	37	273
ernstige	156	-157	-86	-59
februari	44	-19	46	-115
formuleert	-146	154	-176	-128
ga	12	-43	112	10
gaan	-93	-185	-183	219
geadviseerd	-70	267	-167	-158
gebeurd	30	-19	93	64
geeft	-237	197	-154	-212
gereed	-55	-22	24	-31
geringe	35	15	35	25
geven	-146	49	60	-142
gevraagd	-68	232	-98	-169
gevraagde	-91	170	-160	-126
gewerkt	-55	-22	24	-31
gezien	35	15	35	25
groep	-101	60	41	2
grond	-69	174	-190	-107
haar	-51	51	-47	-68
heeft	-64	80	-103	-103
hervatting	35	15	35	25
herziene	-55	-22	24	-31
het	-70	240	-39	-33
hieraan	-94	54	-14	-63
hieronder	-25	-44	152	119
hiervan	-61	55	-29	-69
hij	-93	196	-215	-232
hoofdstuk	-111	7	-18	-139
hun	-63	112	-141	-77
ieder	-93	35	36	-48
ik	-22	-82	158	129
ilt	-66	-142	-133	2
in	-20	-33	2	88
indicator	-93	35	36	-48
informeer	44	-19	46	-115
infuuspomp	156	-157	-86	-59
inspectie	-232	238	-191	-227
instrument	-93	35	36	-48
is	-24	-8	76	13
jaar	-58	-167	-58	148
jaarwisseling	-105	-171	-158	61
januari	-147	66	-40	-148
jl	44	-19	46	-115
kaart	-72	21	-5	-47
kabinet	-98	0	95	67
kan	-101	172	-168	-165
kennen	-66	-142	-133	2
kiesraad	-118	17	145	26
kleinere	-75	-45	-122	-91
klimaat	-64	144	-125	-177
kom	-101	-177	-178	103
komen	-105	164	-182	-98
komende	-103	-337	-218	284
komt	59	139	-182	-247
korpschef	-169	144	-61	-80
kort	-144	-22	99	-52
kranendonk	-212	232	-206	-138
krijgt	-111	7	-18	-139
lager	-75	-45	-122	-91
langsloop	-131	-8	152	60
legt	-81	177	-200	-217
lessen	-100	-16	89	106
lijst	-104	124	-144	-162
los	-91	97	-69	-78
luiden	161	21	-199	-228
luidt	-76	-155	-207	63
maatregelen	-144	-221	56	191
medicijnen	-97	-93	-142	-97
mee	-229	212	-133	-171
meegeeft	-75	-45	-122	-91
meer	154	-144	-151	-119
meeste	-66	-142	-133	2
meldt	-66	-142	-133	2
met	-49	117	9	25
mij	-180	283	-213	-239
mijlpalen	-80	-165	-151	155
mijn	-118	17	145	26
minister	-108	81	-159	-203
ministerie	-69	120	-105	-127
minste	-93	35	36	-48
moet	-55	-22	24	-31
na	30	-19	93	64
naar	132	-222	-187	0
nadelen	-72	21	-5	-47
navolgende	-146	154	-176	-128
negen	-132	225	-182	-199
nemen	-97	-82	-52	10
niet	-59	-16	86	-29
nieuwe	-145	-35	62	-162
nog	-129	-5	113	-95
noordkaap	-104	124	-144	-162
november	-55	-22	24	-31
ocw	-106	55	32	-227
of	-155	120	-92	-35
om	-117	-59	-236	135
omzetting	-55	-22	24	-31
onder	-110	26	-7	-133
onderwerp	-111	7	-18	-139
onderzoekers	-143	281	-258	-234
onderzoeksbureau	-148	116	-115	-155
ontwerpbegroting	-93	35	36	-48
op	-128	50	26	-148
opgenomen	-105	65	12	-67
oproepen	-116	160	-135	-182
opties	-81	177	-200	-217
over	33	-21	11	-142
overtredingen	-66	-142	-133	2
overweging	-50	126	-145	-148
overziende	-101	-177	-178	103
pakket	-101	-177	-178	103
periode	-80	-165	-151	155
planning	-152	-188	-192	194
politie	-205	54	-140	-156
procent	-75	-45	-122	-91
proportioneel	35	15	35	25
punten	-140	127	-156	-147
raad	-166	321	-191	-246
rapport	-162	244	-75	-69
reactie	-72	21	-5	-47
regels	-66	-142	-133	2
rekenkamer	-168	156	-161	-214
richt	-79	196	-146	-197
richten	-51	51	-47	-68
richtlijn	-55	-22	24	-31
rijk	-50	20	-72	-130
rond	156	-157	-86	-59
rosmolen	-144	-22	99	-52
samengevat	-51	51	-47	-68
samenwerking	156	-157	-86	-59
slot	-101	172	-168	-165
sluit	-141	183	-174	-196
staat	-101	172	-168	-165
stand	44	-19	46	-115
standpunt	-91	40	-3	-85
stappen	-44	-201	170	173
taalles	-101	60	41	2
te	-122	19	93	-80
tekortkomingen	156	-157	-86	-59
ten	-93	35	36	-48
tijdpad	-49	-141	-64	160
toegezegd	44	-19	46	-115
toezichthouder	-69	120	-105	-127
tot	-100	178	-200	-141
treffers	35	15	35	25
trinergo	-83	223	-192	-119
twee	-75	-42	-83	128
u	-24	309	-94	-224
uit	-117	-218	-253	298
uiterlijk	-55	-22	24	-31
valt	-129	-5	113	-95
van	-95	198	11	-126
varianten	-91	97	-69	-78
verband	-76	-186	-167	178
verbeteringen	-104	124	-144	-162
verbindt	-109	193	-173	-183
verdere	-49	-141	-64	160
verpakking	-75	-45	-122	-91
verschijnt	-147	66	-40	-148
verspilling	-75	-45	-122	-91
vertoont	156	-157	-86	-59
verzoeken	-65	144	-106	-92
vier	-183	227	-122	-275
vijf	-170	230	-198	-208
vliegers	-66	-142	-133	2
voldoende	-101	60	41	2
volgende	-25	24	-90	5
volgt	116	-99	-83	193
voor	-105	44	-36	-32
voor-	-72	21	-5	-47
voorgaande	-106	148	-148	-79
voornemens	-49	-208	-156	217
voorstellen	-197	296	-225	-239
voren	154	-144	-151	-119
vraagt	-200	204	-179	-180
vragen	-94	52	-118	-178
waar	-75	-45	-122	-91
waarvan	-51	51	-47	-68
wat	-8	135	26	1
weergegeven	-110	26	-7	-133
werk	-88	-157	48	157
werkgroep	-92	183	-195	-231
wethouders	-111	7	-18	-139
wij	-122	-71	-276	245
wil	-104	81	87	-103
wonen	-104	81	87	-103
worden	-89	-78	-169	-21
wordt	-84	200	-58	-96
zaken	34	22	19	-161
ze	-148	112	53	-69
zeer	35	15	35	25
zes	-145	162	-6	-4
zet	-44	-201	170	173
zeven	-153	270	-176	-220
zich	-79	156	-107	-147
ziet	-105	-169	-172	254
zijn	-130	-29	-41	193
zinnen	-110	26	-7	-133
zoals	44	-19	46	-115
zonder	-101	60	41	2
zullen	-91	-225	-191	213
één	-93	35	36	-48
`,
  place: `
cell	-229	131	256	-73
in beslisnota	-32	19	-80	-166
in kamerbrief	-30	-49	-5	-18
in kamerstuk	-134	-65	-1	16
in kamervragen	-138	-219	-262	-86
in report	46	68	-355	-230
in sea-annex	-68	-332	-324	-81
in unknown	-17	5	12	-43
item	7	311	-66	-8
length 0	-228	-281	-81	-187
length 1	-60	-61	-150	-85
length 2	55	-12	55	24
length 3	44	184	157	90
length 4	46	245	214	118
length 5	-62	155	-22	55
length 6	-25	193	38	-54
paragraph	-24	-94	-68	-41
under conclusion	443	-162	-225	-187
under decision	-84	390	-301	-273
under introduction	-101	-129	-335	-244
under keypoints	302	-256	-100	-177
under method	-192	-256	-259	-227
under nothing	-48	-51	-56	-35
under planning	-177	-150	-221	139
under reaction	-129	-26	210	33
under recommendation	-155	168	135	-13
`,
}
