// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-169	-119	-128	-169',
  word: `
#	-33	-88	25	78
,	38	-27	131	38
.	-12	-17	-14	-20
:	25	35	161	-17
;	-87	94	301	259
?	-234	-138	-296	-260
a	-178	-7	44	-45
aan	20	68	46	17
aanbesteding	-3	-59	20	121
aanbesteed	-71	-119	33	56
aanbeveling	-135	245	210	5
aanbevelingen	-249	-273	-149	-118
aanbevolen	-146	330	-81	-273
aanbieden	30	-46	81	-41
aanbieders	-53	-99	-192	-63
aanbieding	-122	-118	-206	113
aanbiedt	16	0	-133	-132
aanbod	12	8	-268	-226
aandacht	-124	6	-95	88
aandeel	204	-111	-42	-162
aandringen	-45	-29	-253	-37
aandringt	-137	235	112	-75
aangaat	-67	-202	143	37
aangeboden	-26	-9	-76	-51
aangedrongen	-152	187	-177	-121
aangegeven	-162	-121	-162	-87
aangehouden	-15	29	-265	-160
aangekondigd	-95	-178	-184	-87
aangekondigde	-99	-67	-78	49
aangelegd	53	-156	-76	-141
aangemerkt	18	-110	-180	-142
aangenomen	1	-10	22	-47
aangepast	-11	-14	104	13
aangepaste	-66	44	103	-156
aangeraden	-73	115	-189	-159
aangesloten	-99	78	-135	-141
aangesteld	-123	-142	106	-143
aangetoond	241	-129	-42	-99
aangetroffen	211	-139	-169	-134
aangetrokken	-130	-153	152	60
aangevraagd	-162	48	-38	69
aangevuld	-103	-102	199	62
aangewezen	-155	161	-77	11
aangezien	20	-154	142	-118
aangifte	147	28	-284	-229
aangiften	-104	-5	27	-147
aanhangig	-94	-161	24	-125
aanhouden	31	-15	75	85
aanjager	-132	73	-182	-114
aankomst	-101	124	-34	-135
aankondiging	-50	107	-203	-133
aankopen	-167	-110	145	92
aanleg	90	-147	-208	-56
aanleggen	-89	-23	37	-146
aanleiding	-193	-204	-50	24
aanleveren	10	-56	-165	-142
aanloop	-121	-128	-179	-169
aanmelding	-96	74	-247	-9
aanmerking	-139	-40	-33	22
aannemelijk	196	-250	-216	-163
aannemen	-6	-119	-122	-143
aannemers	58	-148	-193	-59
aanpak	-118	-66	-41	-15
aanpassen	-37	128	-263	-48
aanpassing	-155	-88	18	-90
aanrijtijden	58	103	-113	-129
aanschaf	60	147	-140	-84
aanscherpen	-93	-70	100	12
aanscherping	-97	-137	-180	-25
aansluit	40	-112	-193	15
aansluiten	-118	32	144	6
aansluiting	-184	-88	-117	0
aansluitingen	-124	-12	-222	-201
aansprakelijk	-192	-34	-196	-187
aanspreekpunt	30	76	58	15
aanstaande	-98	-20	-8	214
aanstellen	55	193	97	50
aanstelling	-98	166	-226	-152
aantal	235	-47	-118	-95
aantallen	-15	-144	17	-24
aantekening	32	60	132	-144
aantonen	184	-200	-164	-63
aantoonbaar	201	-187	-31	-89
aantoonbare	212	-100	-118	-67
aantreft	-139	-122	-52	-78
aantrekkelijk	-134	-91	-157	-201
aantrekkelijker	63	-11	-181	-114
aantrekken	-101	-98	-178	-109
aanvaard	-99	-99	-15	67
aanvaardbaar	-193	-184	42	-128
aanvang	28	119	29	104
aanvankelijk	-169	-174	-225	-177
aanvaringen	56	-147	-128	113
aanvraag	85	92	-61	5
aanvraagformulier	-55	102	-127	-144
aanvragen	32	10	-84	-229
aanvrager	-222	161	-8	-77
aanvragers	57	-215	-273	-109
aanvullen	-57	-129	102	151
aanvullende	-192	-177	-207	-39
aanwezig	38	95	-231	-126
aanwezigheid	46	-198	144	-88
aanwijzen	-130	94	-158	-128
aanwijzing	-23	54	22	127
aanwijzingen	302	-245	-94	-9
aanzien	-53	52	131	-204
aanzienlijk	48	-146	-128	-110
aard	-198	-2	59	-218
aardwarmte	-185	-206	-197	-121
accountant	-130	-163	-146	-132
accountants	103	67	47	109
accountantsverklaring	-106	29	57	-139
accra	-153	-188	-162	-20
acht	16	81	65	-137
achten	-157	181	-39	-99
achter	150	-166	-250	-3
achteraf	-58	-31	-10	-149
achterblijven	95	73	-148	-76
achtereen	-134	21	-177	79
achtereenvolgens	-120	-103	-103	-152
achtergrond	-141	4	31	-188
achterhaald	79	-24	-269	-162
achterhoek	108	-192	-175	-112
achterstallig	164	41	30	-91
achterstand	93	42	-20	-37
achterstanden	-28	-130	-182	-152
achterwege	45	25	101	-127
achttien	96	-43	-19	-44
achttiende	-128	-9	-134	-129
acm	-87	28	138	32
actal	46	-124	-227	-132
actief	79	112	-6	81
actieplan	-83	-135	-162	106
actiz	-143	-187	103	100
actualiseren	-82	64	-19	44
actueel	-24	-198	32	113
actuele	135	-47	-160	83
acute	-130	-130	-105	-204
acvz	23	68	-181	-122
ad	-178	-87	-66	-166
adem	-73	-112	-99	-128
administratie	106	-61	-48	-122
administratieve	198	-136	-191	30
adr	104	-1	-223	-178
adres	-269	45	-86	-68
adressen	21	25	66	-166
advies	-114	118	-76	-91
adviesbureau	95	-108	-122	-164
adviescollege	-149	-3	-160	-128
adviescommissie	-106	105	-171	-40
adviesraad	-38	62	-157	-113
adviezen	-64	-88	-82	-158
adviseerde	-166	90	-202	-172
adviseert	-212	265	-273	-183
adviseren	-113	196	23	-225
advisering	5	-71	-91	73
adviseur	11	9	-137	-141
adviseurs	53	-150	68	-197
advocaat	48	62	-225	-149
advocaten	58	91	-76	-125
aedes	-139	62	77	43
af	-3	107	29	-116
afbouw	-137	17	-117	-101
afdeling	5	152	-222	-74
afdelingen	122	-144	-120	-115
afdwingen	-45	35	84	-125
afgedaan	-15	-107	-197	-112
afgedrukt	-74	-110	-130	-112
afgehandeld	57	-138	-114	-83
afgelopen	-128	-150	-102	-103
afgenomen	118	-53	-203	-103
afgerond	-121	-78	-54	26
afgesloten	12	-26	-183	59
afgesproken	-142	-192	119	68
afgestemd	-121	48	-96	-133
afgestudeerden	76	117	-1	-128
afgeven	-121	56	-37	-168
afgeweken	12	-159	-40	-107
afgewezen	-122	-3	-15	-80
afgezien	-171	54	83	-158
afgifte	90	-151	-103	35
afhaken	-76	-168	23	-114
afhangt	-65	-3	25	-11
afhankelijk	-14	-23	-4	30
afleiden	132	-102	-108	-94
afloop	51	75	-140	23
afloopt	-113	-183	159	-161
afm	-51	65	-29	-144
afname	105	51	20	-144
afneemt	-134	-70	-197	-148
afnemen	-200	108	18	-121
afnemer	75	-147	3	-134
afnemers	59	-28	-12	-72
afronden	71	-79	-171	-145
afronding	-146	-83	33	128
afschaffen	-120	95	-129	-74
afschaffing	-129	121	145	-41
afschrift	-67	48	-133	-62
afsluiting	19	-84	-159	-111
afspraak	-90	29	37	-199
afspraken	-3	-31	99	25
afspreken	-128	-138	-3	61
afstand	-105	-23	12	-73
afstemmen	-115	-110	-127	-185
afstemming	-60	114	29	10
afstoten	-58	-135	-85	-124
afstuderen	8	26	-142	-93
aftrek	96	77	50	-173
afwachten	-67	-153	152	-168
afwachting	-87	30	-173	-136
afwegende	-108	-117	188	137
afweging	-138	-220	156	-62
afwijken	-174	-157	126	-104
afwijkende	-111	2	57	-99
afwijking	66	-143	-124	-81
afwijzen	-42	-183	70	-129
afwijzing	-125	36	-154	-161
afzien	48	-139	-159	-128
afzonderlijk	-88	-161	-107	165
afzonderlijke	-142	33	38	196
agenda	-140	-176	-47	148
agenderen	-106	-84	-146	-101
agent	147	-199	82	-161
agenten	63	-70	-202	-139
agentschap	-183	-166	15	-112
agressie	59	-77	-107	-99
ai-verordening	-135	-141	164	-82
aiv	-17	184	-46	-192
aivd	44	-82	62	-22
akker	-137	-150	-155	-131
akkoord	-185	-42	168	-80
akte	35	-71	96	-53
akten	-124	128	42	65
al	-140	-115	491	-246
aldaar	-149	-59	-146	104
aldus	176	-68	-83	-216
algeheel	-118	-133	-142	-130
algemeen	3	-99	-170	-178
algemene	-41	-44	-63	-136
algoritmes	60	-163	-192	-102
alle	-26	179	172	103
alleen	-44	-50	-99	-130
alleenstaande	-112	-39	9	-156
alleenstaanden	85	-182	-182	-190
allemaal	142	-125	-122	-88
allen	-181	-131	-115	-141
allereerst	-143	157	-206	-180
alles	-100	-161	-169	-130
als	48	-8	-94	-117
alsmede	-111	45	-148	-118
alsnog	-115	82	116	-122
alternatief	-184	-185	-33	29
altijd	32	116	-60	-273
alvorens	-155	4	148	95
ambassade	-90	-150	155	63
ambassades	-288	144	73	-68
ambt	-74	-123	75	-69
ambtelijk	-153	-150	-175	63
ambtelijke	-116	-6	33	51
ambtenaar	-138	100	-167	-122
ambtenaren	-176	-186	-268	-95
ambtgenoot	-103	-135	47	140
ambtsbericht	-115	-67	-181	73
ambtsberichten	92	-131	72	-79
ambtshandelingen	-48	97	-96	-14
ambtsopvolger	-83	-158	50	287
ambtsvoorganger	-127	-49	-199	-173
ameland	-159	-5	-116	-157
amsterdam	-174	11	66	-44
amv	-150	-23	-120	-13
amv's	-100	36	-159	-73
analyse	-31	-196	-235	-215
ander	-203	-253	-3	39
andere	5	-137	7	-54
anderen	73	-233	28	-60
anderhalf	116	-52	-196	-103
anders	-15	-97	74	-160
antwoord	-86	-169	-121	-34
antwoorden	-137	98	-90	-26
antwoordt	-95	-193	30	166
anwb	-124	63	106	-99
ap	1	-119	-116	-90
apart	-80	100	136	-69
aparte	-112	-203	144	-59
apel	82	40	69	-131
apotheek	-117	-48	1	-154
apotheken	-27	58	69	-128
apotheker	172	-47	-208	-165
apothekers	-123	52	-131	-112
apparatuur	-37	-181	-190	-210
appreciatie	-70	-117	-241	35
april	-147	-187	69	146
arbeid	-209	-61	-18	-70
arbeidsdeelname	108	-148	-128	-128
arbeidsinspectie	-120	63	26	58
arbeidsmarkt	-172	11	-17	-230
arbeidsmigranten	61	-132	-162	-109
arbeidsomstandighedenwet	-169	-133	54	-103
arbeidsovereenkomst	2	15	34	-122
arbeidstijdenwet	-193	-66	-189	-155
arbeidsvermogen	-148	-92	-33	-86
arbeidsvoorwaarden	-120	-142	6	-170
arbocatalogus	-160	-129	-164	-108
arrondissementen	118	-126	58	17
artikel	-173	-133	160	-186
artikelen	92	34	-165	-130
arts	-7	-55	-275	-96
artsen	-51	113	-94	-79
artsenfederatie	-95	-87	171	115
asbest	12	-205	-191	-240
asiel	-58	-182	-108	-140
asielopvang	36	-150	-89	-63
asielzoekers	-97	28	-125	-69
asielzoekerscentrum	42	-31	8	-165
assen	-145	68	85	43
asten	-142	-83	-89	-70
astma	3	75	-80	-72
astra	25	-57	-93	-127
atr	-216	180	4	-118
au	122	-92	-25	117
audiciens	-109	6	71	-139
audit	-88	-20	-188	-149
auditdienst	-10	-166	50	-14
augustus	-82	-135	28	155
auteurs	4	116	-135	-85
auto	39	-33	-112	-193
auto's	-3	-181	-14	-125
automatisch	-146	90	98	-111
automatische	102	18	-231	-10
autoriteit	-154	-33	91	24
autoriteiten	-64	-82	-23	71
avond	-124	94	-284	-190
avonds	-163	132	136	-106
awti	-107	-144	-146	-151
b	-174	81	178	-96
baan	190	-242	-215	-125
bakkers	114	-173	-23	27
bakkerszout	-117	151	-152	-114
balans	-154	-19	-92	-78
balie	32	-39	-23	-57
balies	-146	-98	-189	-102
band	32	6	-284	-53
banen	-10	138	90	-196
bangladesh	53	-79	-84	-86
bank	-205	137	23	56
banken	-101	174	-121	-144
basis	-48	36	-40	57
basis-	18	21	66	-54
basisadministratie	-150	69	-93	60
basispakket	-95	52	-150	-106
basisregistratie	61	-100	-142	-162
basisscholen	44	-90	-47	42
basisschool	34	58	-236	-170
basisteams	-118	-75	-79	-160
batterij	58	-83	-161	-146
batterijen	-99	-46	-17	-81
bbb-fractie	-110	-137	-49	-95
beantwoord	-136	-134	-252	47
beantwoorden	-148	-112	-131	28
beantwoording	-144	-136	-156	141
beantwoordt	96	-180	-115	-9
bebouwde	-109	14	-138	-141
becijfert	144	-119	-89	-77
bed	30	-147	-127	-108
bedden	-42	-99	-164	-168
bedenktijd	54	4	13	-162
bediend	-119	-129	56	64
bedienen	-124	-93	-199	-179
bediening	-65	9	-251	-174
bedoeld	-221	-218	-29	-254
bedoelde	-105	-104	196	128
bedoeling	-113	-246	-324	218
bedraagt	-129	-186	-175	-99
bedrag	-37	140	143	-16
bedragen	-198	91	28	-31
bedrijf	-39	-253	-74	-40
bedrijfsgegevens	-145	-115	204	69
bedrijfsleven	45	-236	4	62
bedrijven	163	-27	-127	-11
bedroeg	-180	-122	-124	-191
bedroegen	6	-129	-137	-93
beduidend	74	-113	-113	-77
bedwelming	0	-1	-161	-140
beek	-66	-128	-122	-25
beeld	142	-228	-170	-136
beeldbellen	-95	-71	-111	47
beelden	-55	65	-30	-187
begeleid	136	63	-92	-74
begeleide	70	-75	80	-105
begeleiden	29	-24	-120	-86
begeleidende	-117	117	139	-140
begeleider	66	105	-290	-135
begeleiders	8	168	14	37
begeleiding	154	-140	-39	-99
begeleidingscommissie	-170	18	-131	-105
begeleidt	-80	-206	-7	-111
begin	-63	-72	111	253
beginnen	-132	2	74	11
beginnende	-165	-133	-20	-120
beginsel	-151	5	59	-200
beginselenwet	-63	-56	79	-79
begint	-192	-97	115	300
begonnen	36	-61	0	-39
begrenzen	-155	-39	36	-107
begrepen	34	-94	-123	-116
begrijp	-149	-177	-144	-190
begrijpelijk	-143	-6	-86	-34
begrijpelijke	-108	-128	-80	-144
begrijpelijker	-113	136	-13	71
begrijpen	84	-94	-165	-91
begrijpt	-125	8	-173	-85
begrip	-124	6	-262	-217
begroot	89	36	-81	-153
begroting	-145	-38	40	0
begrotingsartikel	-61	-80	-110	-103
begrotingsbehandeling	-132	-227	-245	-147
behalve	-137	-181	208	29
behandelaar	47	27	169	-10
behandelaars	-73	118	103	-171
behandelaren	-138	81	-189	-136
behandeld	-88	-116	-189	-194
behandelen	-118	29	93	22
behandeling	8	-133	-63	0
behandelt	-104	-207	-19	-4
behandeltijd	-106	69	-111	-95
beheer	-152	58	-220	-168
beheerder	-166	128	-11	2
beheerders	-90	-102	121	47
beheert	-183	-132	-19	-199
beheren	-124	25	-23	-113
behoeft	-228	-139	72	-87
behoefte	-113	-1	241	-33
behoeve	39	-158	-151	-94
behoeven	-119	-143	-36	-189
behoort	-261	175	72	-184
behoren	137	-68	-38	-57
behoud	-31	-158	11	51
behouden	50	-84	-157	-155
behoudens	-135	-133	45	-155
beide	19	-166	243	175
bekeken	-209	-180	-62	-62
bekend	115	-70	-50	-128
bekendheid	71	-145	-164	-155
bekendmaken	-100	-102	66	20
bekijk	-77	-200	3	193
bekijken	-60	-117	7	93
bekijkt	-127	91	-117	-130
beknopt	-114	-132	-128	-154
bekort	182	-69	-96	-59
bekorten	-148	49	-124	-96
bekostig	-99	170	-190	-139
bekostigd	25	-221	120	-19
bekostigen	-152	34	-146	50
bekostiging	-109	61	-55	-92
bel	-158	156	-152	-115
belang	-265	-181	-213	-238
belangenorganisaties	-79	-116	-128	-76
belangrijke	-120	-114	-206	-147
belangrijkste	21	-116	-162	-156
belangstelling	15	-164	-144	-107
belast	64	3	-52	-85
belasten	-121	-106	117	-135
belasting	76	-52	-17	-146
belastingdienst	-67	-29	-5	80
belastingplan	-110	-73	169	135
belastingtelefoon	-164	-1	-244	-199
belegd	-190	83	-123	-191
beleggen	-105	212	83	-78
beleid	-43	6	-98	-176
beleidsdoorlichting	-167	-99	-226	-83
beleidsevaluatie	-81	-128	-137	-82
beleidskader	-98	-180	-111	137
beleidsonderzoek	-98	-80	-135	-123
beleidsreactie	-76	-32	-127	-272
beleidsregel	-131	-120	21	92
beleidsregels	-38	-110	-1	137
belgische	-101	-54	-22	-65
belgië	-1	58	0	-186
bellen	-215	40	1	-49
bellers	93	-195	-148	115
beloning	34	-160	35	-179
beloofd	-155	-176	-245	-175
belopen	-123	-175	-167	-118
belt	12	-156	119	28
bemanning	142	-123	-176	-136
bemiddelaar	-144	-143	-124	64
bemiddelaars	-79	83	0	68
bemiddelen	53	97	-137	-107
bemiddeling	-140	120	-43	-142
bemoedigend	117	-79	-128	-64
ben	-149	-74	81	-91
benadeling	22	41	104	44
benaderen	-107	30	-177	51
benadrukken	-79	-91	-110	-99
benadrukt	-23	-138	-131	52
benodigde	-23	-178	-158	210
benoem	-133	242	-89	-142
benoemd	-133	69	95	-8
bent	-51	-43	-32	-63
benut	145	74	17	-76
benutten	-167	-191	66	24
beoogd	32	-147	-83	61
beoogde	52	-134	-19	175
beoogt	-166	-121	-82	-108
beoordeeld	-130	-162	-211	-107
beoordeelt	17	0	-226	-229
beoordelen	70	2	41	36
beoordeling	-75	-133	-264	-12
bepaal	-59	-113	126	189
bepaald	-50	-78	70	14
bepaalde	34	-151	-151	-73
bepaalt	-237	-277	90	-111
bepalen	-175	78	153	17
bepaling	-100	-171	161	-29
beperk	-206	256	-266	-216
beperken	-139	288	-269	-10
beperking	-4	-38	-261	-186
beperkingen	28	-205	44	-130
beperkt	-30	-26	-116	-197
bepleit	-234	487	-63	-190
bepleiten	-157	261	-45	-95
bepleitte	-84	156	-238	-107
beproefd	-149	-150	147	112
beproeven	-100	-128	39	51
beraad	-173	-240	221	-12
beraadt	-119	-130	-209	-164
bereid	-121	-268	-23	274
bereidheid	1	-165	-108	-81
bereidt	-110	-199	-90	75
bereik	-94	-195	-36	-28
bereikbaar	-100	31	140	-58
bereikbaarheid	57	48	-45	-191
bereiken	-98	26	-310	-73
bereikt	239	-34	56	-15
bereikte	142	-203	-130	-156
bereikten	97	-110	-173	-71
berekend	-8	-2	-157	-111
berekende	129	-169	-76	-76
berekenen	-182	117	-132	-89
berekening	71	-42	97	91
berekeningen	39	-171	114	-221
bericht	-134	-26	-129	40
berichten	-43	-50	-42	-11
bermen	72	69	187	-132
beroep	-151	47	-103	7
beroepen	-160	13	-177	-111
beroepsgeheim	-148	24	8	-185
beroepsgroep	-154	-136	15	-54
beroepsgroepen	-123	-4	-8	116
beroepsmilitair	42	-154	-158	-75
beroepsmilitairen	-152	-178	-179	-158
beroepsonderwijs	-152	70	-191	-50
beroepsorganisatie	-169	91	44	2
beroepsvereniging	-123	-129	-149	-214
berust	-91	-223	-89	-141
berusten	29	-56	45	-95
beschermd	-210	-101	-178	-109
beschermde	-129	-135	34	-144
beschermen	70	-131	24	-166
bescherming	-54	-240	65	-17
beschikbaar	-91	-26	47	138
beschikbaarheid	28	-28	17	-182
beschikbare	164	-167	-39	-182
beschikken	11	-24	10	-35
beschikking	-144	70	-1	37
beschikkingen	-114	-63	19	57
beschikt	-33	-104	-3	-88
beschouw	-89	-120	-35	-226
beschouwing	-125	92	13	65
beschouwt	16	5	-176	-116
beschreven	-77	56	-69	26
beschrijft	-186	-190	-140	-160
beslaat	-184	-216	58	-26
beslag	-101	-106	82	-1
beslagen	-62	-163	-180	-101
beslagvrije	10	111	-17	-122
beslis	-86	-154	174	226
beslisnota	-154	-170	-105	-99
beslissen	-208	-69	164	18
beslissing	-23	-123	-71	-14
beslissingen	76	-104	-154	-103
beslist	-28	-116	-14	44
beslistermijn	-105	111	-179	-138
besloot	-150	-160	-115	-160
besloten	-214	-100	265	16
besluit	-37	-115	86	220
besluiten	-60	-73	18	40
besluitvorming	-100	-153	97	162
bespaart	9	-129	132	137
besparen	63	-176	-139	-126
besparing	90	-93	-153	-143
bespreek	-110	106	72	192
bespreekt	-98	-184	41	26
bespreken	-119	-40	-298	-44
besproken	-113	-198	10	-254
best	-153	-160	80	56
bestaan	-80	-21	95	-173
bestaande	56	-70	32	1
bestaat	-107	-91	63	-69
bestand	-209	-240	-212	-185
bestanden	-113	29	63	63
beste	-212	-236	29	52
besteden	47	-19	-44	36
besteding	-146	-151	-59	-62
bestedingen	70	70	-121	-107
besteed	-42	10	1	29
besteedt	16	-145	-113	-103
bestek	-249	8	-136	-84
besteld	42	-195	162	-171
bestemd	-193	-148	91	44
bestemming	-86	8	57	-158
bestond	98	-159	-195	-145
bestrijding	15	-56	-13	-160
bestrijkt	-159	-180	-201	2
bestudeerd	-193	-105	-101	-50
bestuivers	-124	-121	-148	-105
besturen	-158	-53	-267	94
bestuur	-126	-14	16	-151
bestuurder	-141	-144	-10	-123
bestuurders	-98	-152	-229	-172
bestuurlijk	-113	14	-98	62
bestuurlijke	-111	-18	-16	-190
bestuursakkoord	-108	-138	119	-186
bestuurslaag	-72	136	125	-101
bestuursorgaan	-65	-181	-198	-110
bestuursrecht	-97	-222	15	-110
betaal	-172	189	-217	73
betaalbaarheid	-136	-99	-100	-131
betaald	20	-93	-123	-124
betaalde	72	-58	-93	-32
betaalt	-71	-7	-7	-137
betalen	-161	4	7	-113
betaling	-4	132	-63	17
betalingen	-7	-200	41	87
betalingsverkeer	-143	-117	148	-150
betekenen	-142	-188	-119	-174
betekenis	38	-113	63	-158
betekent	-148	-133	38	89
beter	221	122	-290	30
betere	-25	98	-51	-34
betreffen	-73	-140	39	-125
betreffende	-52	-85	-154	18
betreft	-182	113	64	-73
betrek	-117	191	-9	157
betrekken	-84	51	-55	89
betrekking	-203	-63	111	-169
betrekt	-138	-236	147	115
betreur	-146	-100	-208	-180
betreuren	-79	-132	-92	-65
betrof	-161	-28	-241	-196
betrokken	146	-227	-12	153
betrokkenen	-2	88	-146	-166
betrokkenheid	13	-25	-161	-197
betrouwbaar	86	-128	149	2
betrouwbare	-33	-237	-165	-113
beurs	43	-26	8	-151
beurt	71	-142	135	132
beurzen	-115	68	-81	-109
bevat	-113	-119	-71	-157
beveelt	-205	463	-356	-256
beveiliging	-119	114	22	49
bevel	-112	79	142	-132
bevelen	-83	176	-232	-162
bevestigd	-29	-123	-118	-123
bevestigen	53	-171	-170	-28
bevestigt	224	-176	-143	77
bevinding	194	-241	-186	-151
bevindingen	-203	-95	-17	74
bevoegd	74	29	104	-135
bevoegde	66	-137	-150	-148
bevoegdheden	-141	109	70	-86
bevoegdheid	-47	-54	113	-16
bevolking	9	-197	-214	-141
bevolkingsonderzoek	-222	107	83	-178
bevorderen	-145	-66	-185	113
bevraagd	-151	-104	-178	-92
bewaakt	-68	-53	-73	-107
bewaard	146	-41	62	-162
bewaartermijn	-109	7	13	-2
bewaren	-229	43	-58	-206
bewaring	-66	15	-139	-81
bewegen	27	-169	-151	-168
beweging	-15	114	33	-190
bewegingsonderwijs	46	-105	-153	-139
bewijs	171	-106	24	-143
bewijslast	-168	81	121	-140
bewind	10	46	-213	12
bewindspersoon	-157	-168	61	54
bewindvoerder	-182	99	87	-99
bewindvoerders	6	86	-168	-196
bewoner	-4	95	-36	-187
bewoners	62	2	-281	-162
bewust	-163	-174	-91	-222
bezet	149	-74	-163	-136
bezetting	-94	21	11	-147
bezie	-123	4	74	290
bezien	-103	-189	136	303
beziet	-173	-227	-28	129
bezig	49	-182	-119	23
bezit	30	-135	-161	-112
bezitten	-124	-24	-131	-138
bezocht	-195	-112	-184	-208
bezochte	323	-183	-138	-102
bezochten	-251	-169	-192	-146
bezoek	62	-31	-209	6
bezoeken	-8	-114	9	57
bezoekers	156	-247	-239	-222
bezoekt	-136	-68	-144	56
bezorgd	-176	-186	-179	-162
bezorgen	-120	-9	5	-110
bezuiniging	-134	-166	-28	-153
bezwaar	-72	-160	75	-22
bezwaarschriften	73	-117	-115	-130
bezwaren	-80	105	273	5
beëdigde	-93	79	-150	27
beëindigen	-130	123	-191	-188
bibliotheek	-132	-90	24	29
bibliotheken	-156	-210	-217	97
bied	-155	192	-111	-203
bieden	-120	201	-86	-29
biedt	-18	-285	273	-189
bij	0	43	86	26
bijbehorende	-51	6	90	116
bijdraagt	80	-127	-196	-140
bijdrage	-135	-42	141	140
bijdragen	-36	23	13	-182
bijeen	-202	-45	-199	53
bijeenkomst	-30	-165	-9	161
bijeenkomsten	-114	-170	-137	58
bijgaand	-145	-168	-151	-272
bijgaande	-79	261	-105	-142
bijgedragen	166	-154	-168	-89
bijgehouden	76	-5	-99	-163
bijgevoegd	-167	-158	-113	-56
bijgevoegde	-87	103	-275	-175
bijgewerkt	75	-157	-177	-36
bijlage	-151	-87	-159	-325
bijna	236	-252	-60	-216
bijna-ongevallen	54	140	-138	-134
bijscholen	-88	-150	50	-99
bijscholing	-114	41	46	10
bijsluiter	-6	-141	-114	-134
bijstaat	-128	12	-154	132
bijstand	104	-24	-172	-145
bijvoorbeeld	-109	118	-87	-89
bijzonder	-176	65	24	-4
bijzondere	-155	-68	-131	-147
billijk	-159	-183	104	-170
binden	-155	127	-159	-162
binnen	26	138	-48	-29
binnenkomst	-41	108	-190	-189
binnenkort	-169	-232	-58	124
binnenlandse	-56	36	-2	104
binnensteden	-85	-137	-123	-163
binnenvaart	-118	-144	16	-24
binnenvaartwet	-102	-64	-178	23
bladzijde	-120	97	85	63
bladzijden	-166	-77	-175	-174
bleef	44	78	-199	-134
bleek	364	-290	-150	-108
bleken	142	58	58	-106
bleven	115	-203	-114	-97
blij	-216	-93	-289	-243
blijf	-146	-16	28	231
blijft	-174	-160	206	-92
blijken	161	-178	-19	22
blijkens	97	-86	-14	-151
blijkt	400	-213	-157	-52
blijven	131	45	-28	-22
blijvend	-60	-22	-128	-65
blijvende	-177	-63	-1	-82
blik	-159	-158	16	-218
bloedvoorziening	-112	69	59	-153
blootstelling	-145	20	-25	11
bma	92	-136	-102	-106
bod	-146	14	-60	-67
bodem	-63	7	-179	-171
boek	-81	-63	116	96
boeken	-102	19	-197	-143
boer	-163	-109	-205	-163
boerderijen	-29	0	-27	-102
boeren	-14	42	-254	-216
boete	-30	90	-12	-182
boetes	3	-48	-41	-142
bokjes	-36	-94	97	-145
bomen	-111	-30	-210	79
bonaire	-131	-72	-134	-119
bond	-194	152	-80	-70
bonden	0	-226	115	2
bondgenoten	-137	50	-93	-164
bonus	6	-38	11	-128
bood	-136	-129	-167	-108
boog	-112	-119	-95	-87
boord	78	-213	-57	-202
borden	51	100	-223	-207
borg	-102	93	27	6
borgsom	-46	44	-212	-150
borgstelling	-23	-121	-232	-43
bos	63	9	-161	-140
bossen	13	116	-209	-151
bouw	61	165	-90	59
bouwbesluit	-171	69	-232	-95
bouwen	-170	-63	92	4
bouwplaatsen	-120	-151	-103	-180
bouwt	-152	-167	-201	152
bouwwerken	-10	-20	137	99
boven	52	69	12	16
bovenbouw	85	83	36	-109
bovendien	-115	-103	151	-178
bovengrens	-154	149	65	-123
bovenstaande	-136	-132	-103	-179
bovenvermelde	-18	-56	-25	-74
bpm	-73	-130	-187	-146
braak	-98	-112	-150	79
bracht	-58	-185	-14	-74
brachten	161	59	81	90
branche	11	-265	64	-101
brancheorganisatie	-118	29	-145	-11
brancheorganisaties	-106	-124	-217	-183
branches	-150	19	138	-122
branchevereniging	-132	-174	-168	-176
brand	-30	39	-244	-182
brandbrief	-94	-127	-6	-68
branden	-148	98	-143	-88
brandstof	88	4	-184	-149
brandveiligheid	9	-4	-124	-85
brandweer	-170	-24	-213	-142
breda	-142	-163	-165	62
brede	-187	-152	-229	59
bredere	-166	24	-200	-149
breed	-85	33	73	-118
breedte	-171	92	59	-163
breekt	-139	168	99	-105
breid	-163	232	33	60
breiden	-144	104	109	-68
breidt	-143	-183	117	267
breng	-152	272	70	146
brengen	-150	179	71	38
brengt	-190	-239	33	77
brief	-127	-68	-47	-145
briefadres	-13	-20	20	19
briefadvies	-70	-83	-106	-85
brieven	68	87	108	77
brochure	33	-62	48	91
bron	-119	72	-199	-159
bronnen	59	-37	5	-192
brood	-150	28	-218	-147
brouwerijen	9	-156	-148	71
brp	-135	-124	-68	-166
brug	-50	-135	-139	-171
bruggen	34	-31	32	87
brugklassers	81	-126	-118	-144
brussel	-166	-69	42	166
budel	-135	-126	50	-22
budget	-174	59	102	86
budgettaire	-60	-121	-65	-103
buffer	152	-134	-187	-159
buis	66	-32	-117	-78
buiten	-117	145	-118	-102
buitenland	-42	40	-99	-41
buitenlands	-99	-172	48	85
buitenlandse	32	-53	-16	-23
bundelen	-101	-134	-9	79
bureau	60	93	-153	-131
bureaus	-56	184	-33	-117
buren	79	-176	13	-190
burgemeester	-83	-191	-42	-34
burgemeesters	-174	-53	-16	147
burger	-85	119	-16	-199
burgerlijk	-144	-155	5	-150
burgerlijke	-112	-36	4	-126
burgers	-8	33	51	-179
burgerzaken	-96	-156	119	39
burkina	-91	58	60	-103
bus	-23	62	-95	29
buurland	-109	-169	-139	-122
buurlanden	-105	70	-166	-33
buurt	56	-5	-265	-200
buurtbatterijen	-137	-24	34	65
buurten	-13	-184	-88	-82
buurtrechter	-134	-83	-172	-161
buurtsportcoaches	47	-7	-91	-78
bz	-91	-164	-3	-110
bzk	-93	-59	141	79
c	-54	-79	62	-28
camera	-56	119	-212	-173
camera's	90	-68	42	2
cameratoezicht	-133	-104	-69	-18
campagne	-44	22	47	217
campagnes	-131	74	127	-66
cao	-152	-154	-55	-188
cao's	59	-174	-138	-136
cao-partijen	-119	-19	219	-188
capaciteit	-64	90	-27	-153
caseload	-155	87	-189	-133
catalogi	110	170	-223	-167
catalogus	59	145	-245	-180
cavernes	-72	-32	27	-118
cavv	46	34	-170	-157
cbr	-11	-126	-171	42
cbs	-233	-132	141	183
cda	-164	-206	-105	-102
cda-fractie	23	74	-198	-131
cel	-159	129	-187	-128
cellencomplexen	-16	-147	-85	-128
cent	141	-134	-106	-184
centra	166	57	-249	-218
centraal	26	50	17	-50
centrale	-230	-36	-14	-70
centrales	-156	-51	-40	-86
centrum	-3	-25	-129	-44
ceremonie	23	2	-231	-98
certificaat	165	-156	-116	-80
chauffeurs	190	-36	-158	-130
check	29	-77	-177	-103
christenunie	-62	-134	-116	-136
chronische	-117	7	59	38
cijfer	-131	80	-179	-138
cijfers	-64	-45	-278	83
circa	-150	-93	-189	-84
circulaire	-159	16	234	141
civiele	53	21	62	130
cjib	-101	60	-95	-87
claim	53	10	-156	-129
cliënt	-100	180	-190	-150
cliënten	92	30	-12	-112
co	-92	-71	-203	-8
coa	-99	-153	134	-12
coach	39	45	15	-66
coaches	-170	-11	21	-31
coaching	-126	197	-187	-21
coalitieakkoord	-114	122	74	-151
code	-155	86	-1	-106
coeliakie	-143	23	-167	-160
cofinanciering	-110	29	67	-82
cohort	20	-102	-164	-10
collectie	73	-14	69	-113
collectieve	-129	1	-25	-15
collega	-38	60	85	-69
collega's	208	-78	7	20
college	-36	166	-9	-76
combinatie	-146	71	21	33
combinatiefuncties	-144	46	-81	-111
commandant	-8	112	189	-123
commandanten	20	-165	9	-182
commerciële	-31	35	-171	-105
commissariaat	59	26	31	-126
commissie	36	89	-38	-98
commissie-van	-159	-138	-193	-103
commissiedebat	-77	-84	-226	-199
commissies	116	-131	20	-171
communicatie	-116	-148	-171	-69
complex	-107	-5	-147	101
complexen	36	45	-139	-158
concentratie	62	-127	55	-136
concept	-82	-170	-145	-144
conceptbrief	-171	-238	183	6
conceptrapport	-62	43	-93	7
conceptreactie	-188	62	171	-112
concessies	-130	-55	-156	-158
conciërge	51	48	-139	-165
conciërges	26	-136	-100	128
concludeert	350	-247	-148	-131
concluderen	211	-170	-93	-93
conclusie	179	-42	-188	-2
conclusies	-50	-209	-232	-144
concurrentie	-94	-139	-233	22
concurrentiepositie	33	-148	-206	-77
conform	-171	14	-14	103
constateert	332	-281	-127	-143
constateren	208	-56	-99	-80
constatering	62	-142	-185	-164
consulaire	-95	45	-33	-28
consulaten	-110	142	-222	-111
consulent	-87	-22	-177	41
consulenten	-101	-184	-150	53
consuls	35	-3	-237	-160
consult	-104	20	-127	-183
consultatie	-127	-109	-158	183
consument	-143	-144	5	-166
consumenten	42	-207	-227	-161
consumentenbond	78	95	-178	-159
contact	78	-41	-293	-246
contactpersonen	-135	-163	177	129
contactpersoon	66	203	-44	-49
contactpunt	4	-9	12	61
containers	-114	-163	-142	-134
contant	38	-59	-214	-145
contract	23	57	19	-45
contracten	-140	-23	169	95
controle	52	49	90	-232
controleer	-154	227	-285	-187
controleert	-58	-101	-304	46
controlegroep	-186	-154	-21	34
controleren	38	104	7	-9
controles	-28	25	70	156
convenant	-164	-73	97	43
convenanten	-70	-95	27	-138
corona	-68	-142	42	-71
corporaties	-125	2	171	20
coöperaties	-89	92	57	59
coördinator	-20	-88	-58	61
coördinatoren	-100	46	104	90
cpb	-22	-47	-173	-170
crisis	16	-142	-69	-161
crisisnoodopvang	-126	-153	-182	-103
criteria	-108	-231	-131	-155
criterium	-9	32	9	49
cruiseschepen	86	-137	-172	-140
cultureel	-115	-52	82	-20
culturele	-65	154	-70	-152
cultuur	-116	-83	-108	-66
curatele	-78	-77	-122	28
cursus	30	-152	147	-317
cursussen	-31	80	-197	-149
d	-138	28	35	-86
daadwerkelijk	144	-66	-112	-7
daalde	238	-197	-145	-118
daalt	119	-172	60	-19
daar	-107	-150	238	-39
daaraan	-171	-114	145	-140
daarbij	62	64	-85	2
daarbuiten	-126	-167	-142	-114
daardoor	105	-256	-64	-145
daarentegen	322	-58	-93	-128
daarin	-78	-150	80	-52
daarmee	-1	-340	115	-140
daarna	23	-242	-16	201
daarnaar	-128	-193	-115	-147
daarnaast	-115	276	-55	-96
daarom	-174	-111	452	199
daarop	-98	-144	-97	168
daarover	-58	-106	-99	143
daartegen	-162	-170	73	-27
daartoe	-134	-128	90	210
daaruit	113	-211	-237	110
daarvan	66	-204	26	67
daarvoor	-93	-139	36	46
dader	-26	-152	52	-74
daders	184	-133	-138	-120
dag	-199	189	123	-32
dagbesteding	30	59	-54	6
dagdelen	-128	-147	8	-127
dagelijks	53	44	51	-7
dagelijkse	-129	-133	-150	-135
dagen	206	68	-32	-18
dagprogramma	99	-117	27	26
dak	-96	-275	-5	-191
dalen	-57	-207	-124	-176
daling	290	-237	-209	-184
dan	259	-146	-1	32
dank	-160	-200	-280	-284
danken	173	-158	-152	-143
dankt	-89	-150	-147	-198
dankzij	197	-175	-146	-102
dat	108	31	-18	-60
data	-147	150	-233	-214
databank	-155	-99	133	-147
dateert	-181	-183	-220	-236
datum	-275	-142	-288	68
de	11	13	-18	-6
debat	-160	-132	-296	-144
december	-122	-145	-7	208
decentrale	-112	-114	72	84
decibel	137	-167	-84	-97
deden	3	-27	-158	-153
deed	40	-208	-231	-180
deel	-36	-151	-106	-107
deelname	-65	-191	-161	-193
deelnamen	52	-85	-70	-81
deelnemen	-163	-146	-76	-141
deelnemende	-29	-55	-118	-124
deelnemer	-185	85	-94	-20
deelnemers	48	-19	-18	-106
deels	-164	-113	260	-44
deelt	-193	-69	-155	-29
defensie	-34	-113	29	5
definitie	-55	2	48	-113
definitieve	-64	8	-172	-6
degene	-197	-30	-47	-141
degenen	44	-28	-199	-97
dekken	39	-181	-225	-133
dekking	-155	-83	76	-25
dekt	59	-200	-169	-120
dele	157	-201	-21	-111
delegatie	70	-126	-208	-150
delen	67	-38	-84	-25
delft	62	-96	-23	61
delfzijl	-172	-139	93	-77
delict	107	-158	-137	-103
deltaplan	-21	-74	-97	-61
dementie	-39	-105	-148	-162
demissionair	-131	-145	-111	-99
demissionaire	-91	-136	-48	115
den	19	53	-99	-131
denemarken	14	-141	-213	-139
denk	-193	-178	158	-203
denkbaar	-188	-162	148	-147
denken	-123	12	-1	-32
denkt	-215	143	-263	-218
depot	-158	107	-173	-86
depots	107	58	-265	-222
der	-120	-183	-166	-149
derde	174	180	-20	-58
dergelijk	-41	-182	33	-137
dergelijke	-116	-44	-11	44
derhalve	-63	-93	-42	-96
dertien	-148	0	-175	-187
dertig	-202	83	158	34
des	12	-115	-103	-71
desgevraagd	-97	-161	-252	97
desgewenst	-97	-76	-24	-191
deskundige	-191	3	-16	33
deskundigen	-120	-84	-16	-69
deskundigheid	-106	55	-26	-209
destijds	-38	-179	-142	-100
detentie	-145	-24	-116	-123
deur	-44	51	84	90
deuren	-126	-200	-103	46
deurwaarder	71	3	-209	-179
deze	-75	-126	85	22
dezelfde	46	36	-12	-88
dezen	-102	-93	-135	-168
diabetes	101	-152	44	-76
dicht	-192	-147	-10	-154
dichtbij	-103	-110	-117	-127
dichter	-150	-146	32	74
die	-1	-12	83	14
dien	-100	-97	54	163
dienden	-183	-104	-162	-139
dienen	-64	86	-55	-130
dienjaar	7	-17	-148	-106
dienovereenkomstig	-128	-144	185	-89
diens	-116	-183	125	188
dienst	-10	-169	-98	34
diensten	48	-241	-1	-19
dienstencentrum	-154	-190	165	93
dienstverband	-91	80	138	-198
dienstverlening	32	-85	21	-80
dient	-260	373	-271	-343
dieper	-111	-176	-159	-147
dier	-129	71	39	-86
dieren	-51	-160	-153	-36
dierenaangelegenheden	-157	48	-146	-96
diezelfde	-125	-195	70	27
digid	-101	-129	-134	-101
digitaal	-175	119	-44	111
digitale	69	23	-2	-225
digitaliseren	-69	92	-167	-115
dijken	53	-87	-145	-90
dikwijls	72	-116	55	-133
dingen	-160	119	-182	-143
diploma	-160	-21	-69	-54
diplomaten	-150	147	-203	-178
direct	-212	34	-4	-172
directeur	-155	6	169	12
directeuren	-36	-121	-139	148
directie	-136	-95	-60	-88
discussie	-177	23	-72	-19
distributiecentra	-102	-145	-181	14
districten	-84	93	-89	-170
dit	-114	-125	274	130
dji	-150	-284	129	25
dna-onderzoek	10	118	100	20
dnb	-31	52	62	94
docent	-172	-81	73	-172
docenten	0	46	-87	-214
doch	-128	47	20	-8
document	90	56	33	90
documenten	47	-178	-135	33
dode	104	36	80	33
dodelijke	106	-71	-91	-66
doden	-57	37	-123	-91
doe	-125	35	-73	-104
doel	-5	-137	18	-54
doelen	8	-45	-189	-20
doelgroep	-34	45	-161	-165
doelgroepen	67	-81	-121	-151
doelmatig	160	-110	-15	-6
doelmatigheid	181	-171	-279	-170
doeltreffend	244	-193	-152	-93
doeltreffendheid	-191	-26	33	11
doen	0	-89	-25	69
doet	-100	9	-58	-114
domeinen	33	-119	-179	-144
donker	-181	11	6	-183
donor	-123	-120	-14	-93
donoren	-181	-160	15	61
donors	-93	88	52	-141
dood	-193	-173	-173	-139
door	65	93	1	-77
doordat	221	-233	-300	-191
doorgaans	15	-96	-288	-81
doorgegeven	59	-96	-24	-132
doorgeleid	-48	64	157	-174
doorgelicht	-194	-196	-71	73
doorgeven	-133	-136	55	0
doorgezonden	-120	-123	-155	-61
doorkruisen	-70	-138	-38	-115
doorlichten	-57	-89	-120	-174
doorlichting	30	72	-267	-47
doorloopt	-5	-31	56	-139
doorlooptijd	157	-86	-154	-120
doorlooptijden	-133	-120	-203	32
doorlopen	-48	-161	3	7
doorn	-58	-171	153	-134
doorrekenen	-134	-145	-127	203
doorstroming	23	-215	21	149
doorzettingsmacht	-104	75	-191	-106
dorp	-218	61	-189	-270
dorpen	-145	-17	64	-99
dorpshuizen	-145	64	-146	-101
dossier	-8	16	20	-29
dossiers	177	-151	-236	-114
douane	-116	-169	-110	94
dr	-108	-100	-115	-70
draagt	-65	-274	91	5
draagvlak	41	-163	38	-153
draaiboek	79	81	57	-202
draaien	-116	101	-174	-143
draait	-120	-144	145	18
dragen	-142	-47	-132	-22
dragend	-33	116	-107	-58
drager	-175	29	-218	-170
dragers	0	-116	-143	-100
drempel	-18	90	-179	68
drenthe	-31	-180	114	-65
drie	71	26	-12	-2
driehonderd	-104	-195	-176	-145
driekwart	159	-48	-102	-46
drietal	-98	-132	-195	-142
dringen	-164	-8	-143	-216
dringt	-226	296	-235	-182
drinkwater	64	-28	49	111
droegen	14	-111	-118	-94
drong	-131	139	-131	-205
druk	147	-265	-90	9
drukken	-157	46	19	-104
drukte	-56	-166	-212	-132
dt&v	-114	41	125	-83
dubbel	-118	-162	159	-97
dubbele	31	106	55	-279
duidelijk	73	-40	-2	-210
duidelijkheid	-41	-146	-6	-86
duiker	67	-126	-177	-100
duin	78	-129	-118	-170
duitse	-122	42	-21	-3
duitsland	33	-98	-127	-102
duizend	-92	30	139	133
dunbevolkte	-23	-27	94	51
duo	-247	13	13	17
dupe	-157	-116	-81	-126
duren	101	-125	-106	-83
dus	-281	-180	340	-290
dusver	46	-196	-171	-159
duur	72	-58	75	-96
duurde	127	-140	-59	-110
duurder	124	-140	-93	-136
duurt	146	-67	-108	53
duurzaam	-73	-198	-83	101
duurzame	-94	63	-199	-28
dv&o	-125	-136	-103	-136
dwangmiddelen	45	-45	-118	30
dwangsom	53	3	18	-86
dwangsommen	-129	-125	-284	6
dwingen	-113	-74	121	-126
dwingt	-110	-169	101	-110
e	-62	-94	-72	-98
ebn	-107	-154	-111	-121
echter	218	-227	138	-162
economie	110	-153	-180	-116
economisch	-89	-100	78	-93
economische	-24	-92	-220	8
educatie	64	-141	-130	-65
een	-19	98	-14	-2
eenduidig	151	-135	-149	-85
eenheden	-89	13	174	106
eenheid	-188	157	-1	-142
eenmaal	-260	-38	-30	17
eenmalig	-72	-185	-232	65
eenmalige	1	-208	4	-189
eens	-100	-36	222	9
eenvoudig	-97	-157	32	-200
eenvoudige	46	-116	-244	33
eenvoudiger	-194	89	-47	91
eenzelfde	-142	-27	169	98
eer	151	-177	-147	-185
eerder	192	-34	-128	-163
eerdere	55	-231	-131	-18
eerst	-83	-113	373	214
eerste	-58	21	112	139
eerstvolgende	-116	-103	200	336
effect	429	-205	-166	-104
effecten	-64	114	-155	-66
eg	-92	-116	-130	-83
eigen	-45	12	-54	-208
eigenaar	-13	-31	-21	-170
eigenaren	-3	23	-80	0
eilanden	-149	-140	-70	74
eim	-100	34	-126	-131
eind	-110	-206	44	414
einde	-55	-62	-92	127
eindevaluatie	-80	-144	-151	139
eindgesprek	40	-51	-157	-166
eindhoven	-158	-139	-139	115
eindigen	51	45	-153	-43
eindigt	-204	43	-99	-45
eindrapport	-106	-105	-78	-129
eindtoets	32	-106	-154	-131
eis	-95	6	67	-193
eisen	-42	-127	118	-109
el	-96	-148	-88	-118
elders	30	-51	16	-17
elektriciteit	-57	-126	65	49
elektrisch	-86	-60	-212	36
elektrische	125	-179	93	-84
elektronisch	-195	132	-54	39
elektronische	-104	-22	-39	-72
elf	198	-176	-226	-133
elk	-162	320	-9	-87
elkaar	21	2	24	-167
elkaars	-33	129	-40	-98
elke	-128	271	40	-38
emmen	-122	-91	104	76
en	-55	6	70	23
ene	146	-56	-172	-169
energie	-55	-250	-221	-173
energie-nederland	-102	-149	-197	-148
energiebelasting	-147	-84	-117	-110
energieverbruik	125	60	-156	-88
engels	2	-98	-220	-73
enig	50	-90	76	27
enige	58	-142	-70	-103
enkel	128	-80	-138	-104
enkelband	-119	-150	-176	-139
enkele	-53	-141	-121	-181
enquête	-23	-189	-36	-85
enthousiast	-153	17	197	-167
er	68	-60	112	110
eraan	-93	-49	-182	-116
erbij	29	-149	155	-127
erdoor	79	-133	-128	84
erf	-161	74	71	-76
erfbelasting	-137	149	107	-149
erfgoed	-51	-174	-15	-18
erfgoedinspectie	47	13	-169	-134
erin	-127	-103	32	-44
erkende	-20	-110	-37	-113
erkenning	-220	120	-78	-46
erkent	-91	11	-1	-109
erkentelijk	-119	-162	-334	-262
ermee	-20	-36	24	-50
ernaar	-181	-229	17	259
ernstig	-142	-156	-213	41
ernstige	10	-96	-20	-1
erop	34	120	-113	-171
ertoe	-67	19	88	-130
ervan	-44	-31	31	-195
ervaren	352	-163	-113	-177
ervaring	-197	-228	55	-9
ervaringen	18	-120	-30	55
ervaringsdeskundigen	-117	125	-153	-188
erven	-79	-156	-158	-143
ervoor	-35	96	-101	183
eten	-44	3	-152	-137
ethiopië	34	-116	-133	-48
etmaal	31	-166	96	-101
eu	-116	-179	-69	-162
euro	-45	52	-4	-74
europa	22	-109	-178	38
europees	-140	-108	211	-100
europese	-125	-120	50	-50
eustatius	65	-169	-141	-136
evaluatie	-69	-83	-79	84
evaluatiebepaling	-187	136	59	-208
evaluatieonderzoek	-148	-156	-43	-13
evaluatierapport	-86	-110	-115	-142
evaluaties	-76	-130	-128	-115
evaluatoren	-31	159	-96	-81
evalueer	-130	236	-22	-28
evalueert	-112	-148	-121	179
evalueren	-132	-19	-237	-80
even	7	71	-70	-169
evenals	-114	54	126	-73
eveneens	-176	195	165	-35
evenmin	69	42	41	-210
evenveel	-46	-112	-103	-85
evenwel	153	-172	179	-75
ex	-101	-165	-147	-119
examen	15	-182	-86	-212
examencommissies	-108	-129	93	-26
examens	-144	114	46	50
excuses	-216	105	186	-125
experiment	-168	-77	-26	-160
experimenteren	-135	-181	37	64
exploitant	-172	-162	-210	-190
exploitanten	-69	86	-178	2
extern	-59	-229	151	187
extra	-16	39	118	92
eén	-45	105	-127	-18
f	-159	76	147	121
fabrikant	-150	-139	47	-243
fabrikanten	-169	-170	-191	-40
factor	86	-113	28	-64
failliet	-133	-112	-216	-94
familie	24	-198	-246	77
familieleden	90	-75	-236	-119
faso	-91	58	60	-103
faunafonds	-86	1	-1	57
faunawet	-64	-76	-162	-3
februari	-142	-99	170	83
federatie	-104	17	-53	-166
feitelijk	127	-130	-192	-138
feitelijke	129	72	60	-107
feiten	-148	0	94	58
fez	-142	79	54	-168
fiets	-168	-172	-49	-113
fietsen	-8	-177	137	-155
fietsers	-91	67	-132	-119
figuur	-182	-169	54	-77
fijnstof	-182	-141	-114	98
financieel	-106	-76	-152	-149
financiering	-129	64	100	-16
financiële	-47	57	-14	100
financiën	-145	-98	43	-64
finland	92	-109	-165	-150
fiscale	-112	19	-15	40
flora-	-64	-76	-162	-3
fnv	-154	221	-52	-165
fokkers	135	-117	-115	-108
folder	-74	107	-206	-187
fonds	-88	154	40	-107
fondsen	-176	-125	-180	69
formatie	-135	-225	187	-140
formatieplaatsen	-167	-138	-139	-147
formuleren	-157	-87	-184	-150
formulier	-41	-121	216	225
formulieren	91	110	24	22
fors	80	-166	-154	-127
foto	-122	100	-101	-92
fout	182	-150	-66	-119
fouten	126	-159	-130	-196
foutmarge	77	-36	78	-87
fractie	-161	47	-173	-103
fracties	-103	-207	-187	-125
frankrijk	-142	-137	-77	-160
fraude	68	-146	40	-138
frequentie	-37	132	106	-151
fries	59	-91	-116	-63
friese	-148	-147	-26	133
friesland	-162	-156	-166	-179
fryslân	-114	-207	60	-8
fte	-127	-111	-124	-177
functie	-48	-20	133	-221
functies	-57	85	109	-192
functionaris	-47	-151	45	-73
fysieke	-27	105	67	-45
ga	-157	-10	36	114
gaaf	-67	-93	-95	-85
gaan	-4	31	194	82
gaande	-127	-146	182	6
gaarne	-171	125	-17	-20
gaat	-139	-131	136	253
gaf	-66	123	-237	-186
gang	116	4	-85	-239
ganzen	-49	-163	-280	-175
garanderen	-133	-58	63	-124
garant	-58	-109	173	38
garantie	-40	-2	-2	47
garantiefonds	-50	79	45	-175
garanties	-184	-174	-180	-112
gas	-169	77	-145	-202
gast	-104	-143	-183	-161
gasten	-130	-36	-153	-126
gastouder	-22	36	-186	-136
gastouderbureaus	-142	72	47	29
gastouderopvang	9	-162	36	-36
gastouders	51	112	-77	-44
gasverbruik	106	-91	-164	-76
gaven	-157	-116	-109	-135
gbm	38	18	-158	-70
geachte	-121	-210	-176	-120
geadviseerd	-116	98	-164	-76
geanalyseerd	-145	-118	-188	-107
geantwoord	-105	-145	13	-138
gebaat	-135	56	-170	-79
gebeld	89	-87	-196	27
gebeurd	-168	-213	-100	-182
gebeurde	4	-167	-120	-150
gebeuren	-124	-154	64	59
gebeurt	-6	52	190	73
gebied	-117	-41	-35	-287
gebieden	69	48	-115	-211
gebleken	129	-18	-10	27
gebleven	135	-139	-280	-140
geboden	-148	-93	26	-103
gebogen	-97	-104	-109	-95
gebonden	16	-210	-51	50
gebouw	-197	-26	-37	-65
gebouwd	-2	-185	32	-60
gebouwen	-98	-12	39	-83
gebracht	19	-60	-48	4
gebrek	187	-270	-8	-140
gebreke	-68	-94	-123	29
gebreken	211	-10	-131	-156
gebruik	47	-11	-105	89
gebruikelijk	-146	-160	-229	-38
gebruikelijke	-195	-167	-175	101
gebruiken	-119	-98	113	16
gebruikers	-82	-27	-185	-208
gebruikgemaakt	-112	-160	-97	-117
gebruikmaken	23	-132	-173	-141
gebruikt	3	-5	-68	-19
gebruikte	80	-20	-185	-126
gecertificeerd	-106	-148	-181	-121
gecertificeerde	-32	-13	-24	-187
gecontroleerd	-123	58	34	-7
gedaald	246	-146	-229	-74
gedaan	30	-19	-18	-109
gedacht	76	-176	-134	-118
gedachte	-178	276	298	-48
gedachten	-113	-225	-249	-11
gedateerd	-38	-55	-190	-148
gedeeld	27	7	-14	-230
gedeeltelijk	127	65	86	-128
gedegen	-189	-126	-190	-194
gedekt	-215	-158	-160	-68
gedeputeerde	-71	-132	-120	-100
gedetacheerde	-114	-116	-229	-140
gedetineerde	-193	110	-183	-124
gedetineerden	-29	-243	-73	-30
geding	-143	-190	90	65
gedrag	8	-251	-156	-26
gedragscode	-25	-169	4	-63
gedragstoezicht	-103	-141	154	170
geduld	57	-100	-149	-128
gedurende	26	-23	-241	-147
gedwongen	-70	-28	-192	61
geef	-107	346	-230	-240
geeft	-129	63	-133	-160
geen	186	-89	178	-176
gegaan	21	-147	-91	-271
gegeven	-78	86	143	-207
gegevens	189	-80	2	13
gegroeid	-41	-92	-146	-85
gehaald	153	-195	-176	-223
gehad	175	-39	-35	-77
gehalte	-18	93	-10	-113
gehalveerd	138	-163	-108	21
gehandhaafd	-114	-10	121	-71
geheel	125	84	-254	103
geheim	-165	71	109	34
geheime	-127	76	-141	-159
gehele	56	99	-170	57
geholpen	-20	51	42	53
gehoopt	91	-140	-119	-75
gehoor	-179	94	52	-159
gehoord	173	-258	18	-116
gehooronderzoek	-110	-92	-46	34
gehoorverlies	57	-158	-154	-103
gehouden	-29	-93	-97	-15
gekeken	-222	-171	-212	-116
gekeurd	-159	0	36	87
gekomen	-17	-69	-44	-21
gekoppeld	-198	-170	73	-157
gekost	65	-150	-151	-68
gekozen	-1	-263	28	-209
gekregen	-2	-229	170	40
gelaten	-189	-190	-134	-145
geld	-99	-46	154	-186
geldautomaten	51	-16	-43	-72
gelden	-187	44	-11	-95
gelderland	35	-124	-167	-163
geldig	-188	145	-112	-101
geldige	110	-36	-177	-119
geldt	-71	-78	39	-24
geleden	15	-178	-243	-170
gelegd	-190	-186	-219	64
gelegenheid	-137	-142	-37	-11
geleid	7	-94	112	-135
gelet	-70	-19	116	-65
geleverd	-118	-110	24	-19
gelezen	-165	-194	-239	-231
gelijk	111	-46	-23	-138
gelijke	108	-96	-154	-121
gelijktijdig	-72	-150	18	50
geluid	37	-89	-255	-125
gemaakt	-77	-97	34	-40
gemaakte	71	-136	-130	-10
gemakkelijk	-76	-119	-126	-100
gemeenschappelijk	-149	-173	-24	-207
gemeenschappelijke	-15	126	87	105
gemeente	-23	-94	-72	-108
gemeentefonds	-214	2	80	-32
gemeentehuis	-151	105	34	-154
gemeentelijke	-87	-168	18	-26
gemeenten	30	-21	19	-43
gemeenteraad	-45	-76	-86	0
gemeentewet	-151	12	-79	-111
gemeld	70	-71	-243	-250
gemelde	115	-105	-84	-36
gemengd	-96	-7	-184	-138
gemengde	9	77	80	-111
gemeten	-3	-38	-20	-17
gemiddeld	387	-215	-164	-147
gemiddelde	88	-40	-222	-183
gemis	43	73	-189	-68
gemist	123	176	17	-172
gemiste	47	-67	-221	-187
gemoeid	-169	-241	-120	-114
gemotiveerd	89	-30	-159	-109
geneeskundige	-120	-180	178	17
geneesmiddelen	-140	-103	-114	-127
geniet	-126	-93	-126	-87
genodigden	109	-116	-102	-111
genoeg	52	-169	82	-55
genoegen	-102	-111	-135	-123
genoemd	56	-143	-241	-53
genoemde	-23	-195	60	19
genomen	60	-13	-4	18
genootschap	-167	-64	-14	-8
geoefend	154	-169	91	-151
geopend	-161	-59	-117	-276
gepaard	202	-52	-148	-136
gepast	-88	86	107	78
geplaatst	7	-11	-174	119
gepland	-85	-67	4	288
gepleit	-182	145	-176	-141
gepubliceerd	-120	-78	-148	-87
geraadpleegd	-100	-53	130	105
geraakt	-178	-162	51	-150
geraamd	142	-208	-197	-196
gerapporteerd	104	34	-142	66
gereageerd	-97	-127	-258	-157
gerealiseerd	102	-113	-176	-139
gerechten	-75	-202	33	-3
gerechtsdeurwaarders	53	-8	4	-9
gerechtvaardigd	-98	-141	170	16
gereden	33	69	42	-166
gereed	-121	-274	164	299
geregeld	23	-51	240	13
geregistreerd	-48	-157	58	-171
geregistreerde	105	77	-117	-65
gereserveerd	-118	-47	-6	35
gericht	-9	-18	32	-154
gerichte	36	95	34	-102
gering	130	-244	54	-140
geringe	-226	-45	81	-153
gescand	-56	12	-121	-112
gescheiden	-133	51	38	-54
geschiedt	-134	-150	160	-130
geschil	-126	-189	24	68
geschillen	-104	-144	131	97
geschillencommissie	-49	85	29	73
geschoold	-106	88	-125	-169
geschrapt	-87	-167	131	25
geschreven	-24	-10	-120	-197
gesloten	-58	-167	-2	-170
gesprek	-9	-14	40	184
gesprekken	-9	-37	-57	3
gesproken	-197	-101	-124	-173
gestand	-71	-48	-148	-127
gestart	-175	-114	50	-281
gestegen	233	-131	-229	-94
gesteld	44	-83	-17	-120
gestelde	-21	-124	86	-98
gesteund	104	-131	-80	-102
gestuurd	-84	-92	90	-42
gesubsidieerde	108	-192	-147	-95
getal	-259	-5	133	-31
getekend	-89	-171	67	-198
geteld	20	19	-217	-158
getest	49	-183	30	-161
getiteld	-53	-160	-112	-106
getoetst	-73	-33	-129	-39
getoond	14	-85	-136	-113
getreden	-99	79	29	-295
getroffen	89	-139	-124	-61
getuigen	-119	55	53	-130
geuit	-125	-161	71	67
gevaar	-194	-114	55	39
gevaarlijke	52	3	-158	-114
geval	-200	-239	42	-46
gevallen	266	-23	-81	-96
gevangeniswezen	-134	-117	-156	-168
gevel	20	6	-109	-160
geven	15	175	54	-38
gevergd	-148	-155	-12	-169
gevestigd	-151	36	17	-126
gevoegd	-150	-130	-99	-119
gevoegde	-23	-73	-81	-81
gevoelig	-175	-131	-126	-127
gevoerd	-136	-165	-242	-34
gevolg	87	19	126	-64
gevolgd	-116	-126	81	47
gevolgde	-4	-99	-158	-66
gevolgen	24	-96	-81	128
gevonden	287	-202	28	-94
gevormd	-83	78	141	90
gevraagd	-95	-35	-46	6
gevraagde	-192	61	194	122
gevuld	-115	-78	-164	-189
gewaarborgd	100	-112	-98	-83
geweest	-148	-198	-251	-163
geweld	-18	-43	-194	8
gewenst	-66	271	-290	-185
gewerkt	88	-151	136	56
gewerkte	158	-154	-92	-84
gewezen	-198	53	-55	-163
gewicht	128	8	55	-85
gewijzigd	-180	-64	161	109
gewijzigde	-9	26	-20	-39
gewisseld	-40	120	6	-131
gewogen	-150	-128	-204	54
gewond	-146	-177	-122	-136
gewone	2	-229	-52	-171
gewoon	-169	-182	-116	102
geworden	150	-170	-8	-172
geworven	-161	18	-199	-158
gezag	61	-64	210	-173
gezamenlijk	-162	70	-101	53
gezamenlijke	-88	167	169	-33
gezegd	-138	-86	-225	-80
gezet	66	-145	-241	-125
gezeten	-179	-87	71	73
gezien	-67	122	150	76
gezin	-55	126	117	-181
gezinnen	219	27	-118	-98
gezinshereniging	28	-143	-123	-57
gezinsherenigingsrichtlijn	-133	-146	-191	-130
gezinsleden	91	-48	-97	-123
gezinslocaties	20	-102	-49	-101
gezond	-90	36	-152	-117
gezonde	-150	-17	-144	-11
gezonden	-69	-72	-47	57
gezondheid	105	-149	-91	-64
gezondheidsraad	-55	-165	-139	-3
gezondheidszorg	-211	-90	41	-23
geëvalueerd	-162	-65	-284	25
geïndexeerd	-97	-32	14	45
geïnformeerd	-23	-150	-216	53
geïnterviewd	-66	70	-111	-78
geïnvesteerd	60	-151	-177	-157
ggd	-127	-81	40	-197
ggd'en	-47	-148	-28	75
ggz	-91	11	-107	62
ghana	-164	-155	38	41
ghor	-87	-111	73	-77
gi	-111	-144	-167	-152
gi's	-214	-33	50	-149
giften	96	-157	-42	-81
ging	60	-110	-313	-262
gingen	29	-162	-150	-200
glastuinbouw	-38	-127	-122	-117
goed	130	106	-98	-102
goeddeels	107	-84	-125	-87
goede	18	-75	-163	-58
goederen	-85	-160	-175	-89
goedkope	130	-171	-120	-94
goedkoper	82	-193	-235	-166
gold	-160	-187	-198	-74
graag	-236	187	-108	-272
graden	-50	-63	-178	-168
gratis	-67	141	41	-40
grens	-238	-23	153	-84
grenswaarde	-67	-27	35	114
griffier	-85	-111	-128	34
griffierecht	-117	-39	-187	-151
griffierechten	-107	17	-164	-173
griffiers	-130	-129	-116	83
groei	204	-47	-224	21
groeide	136	-129	-154	-136
groeien	-63	-98	-82	26
groeilening	57	-77	-129	-106
groeit	-143	-123	27	-129
groen	-152	42	101	-198
groene	-92	28	-159	-164
groenlinks	-143	23	-80	-94
groep	-14	24	158	25
groepen	-93	-67	-163	-132
groepsgesprekken	-117	-150	-87	-112
grond	-135	-111	146	-116
gronden	92	162	-151	-99
grondslag	70	-120	111	-104
grondslagen	-98	-120	153	61
grondwet	-123	-27	-153	-158
groningen	-51	-163	53	149
groot	247	-87	-105	-252
grootst	225	-200	-57	-67
grootste	57	-136	-46	33
grote	16	-144	-164	-143
grotendeels	63	-173	-58	-86
groter	100	-52	-226	-162
grotere	112	-228	-46	24
guinee	-136	-101	61	131
gunnen	-120	95	-139	-150
gunstig	212	-206	-246	-25
gunstige	112	-154	-195	80
gunstiger	63	-119	-94	-118
h	-86	-95	-81	-138
haag	33	30	-41	-111
haalbaar	-173	-183	257	176
haalbaarheid	-109	-174	114	139
haalbaarheidsonderzoek	-127	115	72	-151
haalt	10	-194	116	41
haar	-53	-9	16	-91
haars	-137	175	-185	-134
had	155	110	-158	-173
hadden	214	-183	-212	-96
halen	27	-30	111	-161
half	-75	169	-57	111
halfjaar	-88	40	-112	-48
halfjaarbericht	-111	-71	-171	139
halfjaarlijks	-77	-221	160	88
halfjaarlijkse	-143	81	-162	122
halftarief	-75	83	-6	-40
halm	-2	-141	166	-122
halte	-60	-18	71	-138
haltes	21	-58	-99	-113
halveren	-145	183	-77	-57
halvering	-135	58	213	-145
halverwege	-60	-199	61	45
hand	-270	108	-2	53
handboek	-138	-145	134	94
handel	-46	8	-1	68
handelen	-44	-75	71	-104
handelt	-181	-113	25	-141
handen	-67	80	-143	-66
handhaven	-173	-123	-80	-146
handhaving	17	-68	-222	-38
handicap	17	-150	-108	-130
handleiding	-149	33	117	160
handreiking	-141	-164	-7	16
hangen	58	-9	-174	-165
hangt	-44	-226	-77	-162
hanteert	-156	-136	-3	-134
hard	-25	-111	-197	18
harde	-39	75	122	-81
harder	92	-128	-161	-158
hardheidsclausule	-108	-182	-118	-138
harlingen	46	-131	-108	-130
hart	-161	-183	-193	-192
harte	-110	-34	275	72
havelte	-155	-63	42	130
haven	-64	-1	6	105
havenbeheerders	-91	49	-177	-153
havens	49	-71	-208	-151
haverkort	-133	-89	-118	-119
hbo	-166	-11	81	-110
heb	-102	-55	3	-198
hebben	-40	-163	-10	-203
hebt	-31	-148	-209	-193
hecht	-149	-219	-113	-309
hechten	-179	-147	-174	-124
hechtenis	-88	-132	-54	-108
hectare	-123	-6	58	-67
heden	24	-125	-32	-186
heeft	-19	-98	-21	-139
heel	95	-188	-213	-17
heer	-223	-244	-150	-65
heerlen	-30	-175	-47	-148
heet	72	148	-195	-133
heffing	-176	27	91	-7
heg	-98	33	-120	-104
heggen	-114	-192	-111	-30
heide	-149	98	79	58
heil	-156	57	97	-120
helder	-220	155	-316	-130
heldere	42	-163	-163	-179
hele	114	-57	154	-104
helft	147	-105	23	114
helikopters	-123	41	-128	-113
helpen	-44	-192	-31	12
helpt	-245	-90	-148	-232
hem	-95	77	103	21
hen	52	-100	-37	26
herfstreces	-41	14	-131	-161
herhaal	-140	232	-211	-212
herhaald	-129	51	-199	140
herhaalde	116	79	-157	-172
herhaaldelijk	-150	-2	-162	-160
herhaalt	-141	-157	73	104
herhalen	-135	-152	-9	85
herhaling	8	26	123	-201
herijken	-135	148	-215	-145
herindeling	-166	-74	-85	-50
herinnert	5	-150	-107	-102
herken	-195	-66	-162	-196
herkennen	-204	81	-245	-135
herkent	-106	-122	-239	-221
herkomst	155	21	-39	-163
heroverwegen	-44	89	99	70
herschreven	-114	-132	181	170
herstel	-49	-8	-91	-197
herstellen	11	-167	-210	-151
hervat	-113	-122	-219	154
herzien	-143	-70	-41	-62
herziene	-121	-158	113	101
herziening	-106	-39	197	133
het	1	21	13	10
hetgeen	-4	-101	68	38
hetzelfde	-157	10	-38	-42
hield	-83	-176	-94	-112
hielden	-23	-196	-150	-174
hier	-167	-132	75	-102
hieraan	-54	-13	129	90
hierbij	-103	-136	-170	-456
hierdoor	-29	-81	-106	-89
hierin	-96	-165	244	-40
hiermee	-180	-227	125	-17
hierna	-144	-168	-268	-281
hiernaar	-67	80	107	101
hieronder	-149	-177	-365	-393
hierop	-130	-104	118	159
hierover	-141	-59	57	141
hiertoe	-80	-155	264	125
hiervan	-113	-192	44	21
hiervoor	-160	3	239	180
hij	-17	171	44	60
historische	65	-110	-79	-134
hitte	43	20	-224	-110
hitteplan	-5	40	-158	-118
hoe	-136	-99	-29	12
hoeft	-194	17	-28	-204
hoek	-104	14	53	-167
hoeveel	-37	-69	-77	-74
hoeven	-25	-39	-30	72
hoeverre	-53	-134	-178	73
hoewel	143	-147	27	-120
hoezeer	-128	-185	139	-158
hofkamp	-1	30	-39	-84
hoge	20	-127	-218	-160
hoger	173	-2	-171	-204
hogere	-18	-58	192	-102
hogescholen	-109	8	99	112
hogeschool	-181	-18	-6	-156
honden	61	-219	-213	-97
honderd	7	-66	-19	74
honderden	-138	-87	-143	-129
honorair	-139	-133	-115	-143
hoofdconclusie	146	-127	-114	-96
hoofddirectie	-113	-122	-126	48
hoofdlijn	-94	-91	-84	-90
hoofdlijnen	49	-20	-142	-89
hoofdstuk	-248	-120	-49	-151
hoofdvraag	-149	-71	-40	-80
hoog	227	-159	-314	-194
hoogachtend	-109	-103	-94	-101
hoogleraar	-152	70	-168	-138
hoogopgeleiden	62	-113	-117	-104
hoogste	-32	-55	-56	-37
hoogte	57	-106	24	69
hooguit	-69	135	125	-162
hoop	-131	-47	-30	35
hoort	-173	86	-50	78
hoortoestel	8	-175	-128	-109
horeca	63	-152	-163	-106
horen	47	113	119	-169
horizonbepaling	-118	100	-9	23
hotel	-165	-112	-110	-137
houd	-160	203	37	-162
houden	-41	-2	-136	-4
houder	-19	-196	132	-148
houders	49	-46	-133	-79
houdt	-115	10	70	-42
hout	-1	-120	28	-139
huid	69	-176	-242	-207
huidige	-139	-30	166	-156
huis	-66	21	-105	-64
huisarts	150	-36	39	-69
huisartsen	-52	95	35	100
huisartsenposten	-63	-94	108	80
huishoudens	87	-60	-114	-171
huiskamer	-107	-171	-159	-131
huisverbod	34	-162	-191	-176
huisvesten	-143	-3	62	-155
huisvesting	-11	-93	-92	25
huizen	86	-144	-53	-83
hulp	124	-60	-271	-71
hulplijn	-134	6	-167	-140
hulpmiddelen	-136	-40	21	-172
hun	73	23	-43	-58
huur	-85	8	154	-63
huurcommissie	73	-128	-205	24
huurder	-35	-108	24	-37
huurders	-81	70	-275	-70
huurprijs	-114	93	-120	-141
huurtoeslag	-138	-129	-10	-34
huurwoningen	84	-98	-164	68
i	-59	32	-148	-77
ibo	-105	-71	-136	-107
idee	-14	146	-21	-136
identiteit	-217	66	-170	-128
identiteitsgegevens	-96	-114	105	145
idrissi	-96	-148	-88	-118
ieder	-253	151	-84	-192
iedere	-168	180	-44	-35
iedereen	-238	-62	112	-79
iemand	67	-136	-158	-135
iets	0	51	-38	-52
igz	-15	161	-166	-96
ii	-177	-12	-152	-122
iii	-172	0	124	-186
ik	-128	-127	165	191
illegaal	11	-130	-76	22
ilt	-182	-21	-20	-41
img	111	48	-159	-58
immers	-225	-176	-44	-229
immigratie-	-96	-120	-22	-173
imo	-97	110	32	-129
importeurs	-86	-134	-185	130
in	-40	15	13	94
inbegrip	-108	49	36	36
inbreng	-108	160	-199	-193
inbrengen	-99	-147	72	-49
inburgeraars	72	-229	-180	-192
inburgering	37	-195	-33	-12
inburgeringsexamen	112	-53	-144	-111
incidenten	-16	42	-16	-131
ind	-19	-109	30	40
indeling	-134	-146	-131	-147
inderdaad	13	-213	-89	-82
indertijd	-168	-65	-101	-112
india	30	-117	-177	-88
indicatoren	-112	110	85	2
indien	-124	9	-158	30
indienen	-183	159	-225	-2
indieners	-153	-6	-242	-110
indiening	-138	-226	-47	129
individuele	-129	-131	33	-126
indruk	53	-180	-201	-198
informatie	-60	-101	-80	-157
informeer	-85	20	-113	-36
informeert	-89	-89	-125	-117
informeren	-120	-111	-224	41
infrastructuur	-97	97	-110	-228
infrastructuurfonds	-143	-146	-111	155
ingaan	-83	104	4	43
ingaat	22	-215	165	176
ingang	-172	-111	317	427
ingangen	142	30	-163	-134
ingangsdatum	-146	-114	117	-62
ingebracht	-53	67	92	43
ingediend	-63	-44	64	43
ingegaan	-124	-111	-16	-59
ingelicht	-110	43	-121	-17
ingenomen	-118	-147	21	14
ingericht	35	-177	-34	141
ingeschreven	-1	-36	-215	-166
ingesteld	-11	-200	-80	-231
ingestemd	-90	-108	145	-162
ingetrokken	-46	27	-8	-141
ingevoerd	-48	-5	86	-20
ingevolge	-157	-205	-118	-198
ingevuld	-16	-6	28	-140
ingewikkeld	174	-231	-183	-81
ingewikkelder	-187	-142	-153	-216
ingewilligd	80	47	148	40
ingezet	139	23	-111	-176
ingezonden	-56	-120	-149	-181
ingrijpen	-158	-141	-25	32
ingrijpend	-201	-160	38	-145
ingrijpende	-91	-162	114	-24
inhoud	-203	-112	87	45
inhoudelijk	-167	21	73	-103
inhoudelijke	-36	-128	-182	-117
inhuren	-66	-85	-83	-137
initiatief	-89	-152	21	-152
initiatiefnemers	-138	-97	43	-99
inkomen	123	-112	-156	-98
inkomens	-44	-18	46	-151
inkomsten	-24	-51	-152	-158
inkoop	-192	157	90	-25
inkopen	54	-16	-165	-184
inlichten	-145	-118	-195	-34
inmiddels	-256	-188	132	-43
inname	40	-141	-63	-103
innovatie	-73	24	-103	-135
innovatiekrediet	66	21	-162	-127
inrichten	-123	46	123	-70
inrichting	-194	29	120	-213
inrichtingen	7	-148	14	141
inschakelen	-83	-181	-122	-142
inschrijving	-27	-26	-150	84
inspannen	-97	-165	-182	217
inspecteren	-156	43	29	-100
inspecteur	-113	85	-120	-119
inspecteur-generaal	-127	-177	172	44
inspecteurs	-16	-83	-363	137
inspectie	43	65	-106	-14
inspectie-instellingen	-20	-126	-125	-74
inspecties	-101	-222	-111	-74
installatie	28	-186	48	-109
installaties	-238	-10	73	65
instantie	-119	166	-45	6
instelling	-82	-45	-29	-68
instellingen	53	-20	-118	-56
instemmen	-115	171	150	-162
instemming	-61	101	-112	-99
instemt	-95	-156	-213	64
instituten	100	29	-216	-127
instituut	-162	137	-136	-83
instroom	45	-147	-224	-6
instructeurs	43	-111	-180	-155
instructie	52	-98	96	-17
instrument	-194	-49	-27	-89
instrumenten	48	-20	-208	-199
intake	44	-46	0	-125
integraal	-105	-94	55	116
integriteit	89	85	-160	-156
intentieverklaring	-134	82	-142	76
interdepartementaal	-79	-49	-63	-97
interesse	-72	-74	-138	-63
internationaal	-51	-151	-254	-8
internationale	-52	33	-90	-157
internet	-111	83	-61	-80
internetconsultatie	-142	-226	80	132
interprovinciaal	-97	-183	-30	-102
interviews	93	-156	-124	-116
intranet	-129	22	-136	-92
intrekken	-87	99	-5	1
intrekking	-125	-200	171	-134
intussen	58	-168	-92	-36
inventarisatie	-110	-67	16	-104
invest-nl	-84	-121	-40	-79
investeren	-85	84	-76	23
investering	4	-6	88	-135
investeringen	16	56	-125	-92
investeringsbudget	-89	-126	70	-113
investeringssubsidie	-102	46	-167	-135
invloed	348	-209	-46	-103
invoer	25	-141	-104	-128
invoeren	-147	130	24	-79
invoering	96	48	-48	-167
invordering	-100	-148	38	79
invullen	9	-90	-164	-128
invulling	-110	-164	105	-41
inwerkingtreding	-128	-117	-22	257
inwoners	-63	-84	-143	-221
inzage	-190	152	65	17
inzake	-56	-21	15	-216
inzet	-71	-32	-116	19
inzetbaar	-117	-130	53	-147
inzetten	-112	-138	7	162
inzicht	-130	-123	-5	-93
inzien	-127	223	170	132
inziens	-205	206	54	-89
iob	48	134	-295	-122
iom	-44	-96	-45	18
ipo	-122	35	-14	8
irak	-11	-90	-140	55
is	21	-69	57	-63
iv	-79	51	117	80
ivd	-105	59	-129	-129
iwi	126	-233	-148	20
j	-57	-74	-95	-141
ja	-111	-219	-36	86
jaagt	28	-148	-147	-112
jaar	1	64	1	38
jaarbericht	-134	-121	-151	19
jaarlijks	-50	135	-26	-67
jaarlijkse	-115	318	-61	23
jaarplan	-158	-205	68	-79
jaartal	-179	-90	10	-100
jaarverslag	-187	-46	82	205
jaarverslagen	22	-125	-16	-103
jaarwisseling	-154	-135	-172	33
jacht	-150	-46	85	-150
januari	-174	-133	191	200
jaren	-219	-160	-338	-112
je	-233	-223	13	-196
jegens	-89	-170	160	-122
jeugd	-120	-166	-183	-149
jeugdbeschermer	-9	-21	-119	-82
jeugdbeschermers	119	-165	-142	-102
jeugdbescherming	-95	17	-119	-140
jeugdgezondheidszorg	-147	70	20	-91
jeugdhulp	39	-27	-155	-96
jeugdigen	-118	79	-75	-129
jeugdregio's	-113	93	-196	-4
jeugdzorg	-168	-48	52	-79
jl	-104	-105	-20	-219
jobcoach	-10	-114	-91	-80
jodium	48	-157	-153	-95
jong	-142	36	-126	-129
jonge	24	17	-346	9
jongens	73	-148	-144	-153
jongere	-145	133	-113	-30
jongeren	113	102	-78	-20
jongste	-1	-79	-163	58
jongstleden	-47	-74	-99	-139
journalistiek	-98	-86	66	-124
juist	103	-380	219	-213
juiste	70	114	40	-129
juli	-168	-18	241	273
juni	-148	-160	114	153
juridisch	55	-151	19	-101
juridische	-134	-205	197	41
juristen	-187	-116	135	73
justis	-143	-124	-186	132
justitie	-68	-94	-51	-133
justitiële	-166	-67	23	170
kaart	-126	84	99	220
kabel	-185	-43	-164	-198
kabels	34	63	-4	-96
kabinet	-157	-127	243	216
kabinetsperiode	-109	-108	122	-45
kabinetsreactie	-114	-95	-168	-123
kabinetsstandpunt	-76	-156	-236	-53
kadaster	-123	21	84	76
kade	-169	-54	-80	-157
kader	-116	-81	-132	77
kaderberoepsgerichte	18	21	66	-54
kades	4	-64	-16	-164
kamer	-48	-43	-109	48
kamerbrief	-139	25	-136	-153
kamers	-150	82	-254	193
kamerstuk	-58	-59	-82	-27
kampeerauto's	6	-126	-98	-64
kan	-99	-43	116	-23
kanalen	-111	50	-150	51
kandidaat	52	-32	-156	-131
kandidaten	12	21	38	-100
kans	157	-185	-77	-46
kansen	-29	-68	-213	-144
kant	1	-214	-127	151
kantonrechter	98	52	-182	-133
kantoor	-154	-218	12	-16
kantooruren	-117	49	-189	-153
kantoren	38	-192	-21	37
kanttekening	-162	-146	-170	-150
kanttekeningen	-167	-170	41	-148
karakter	-86	-126	155	-146
kas	2	-135	-124	-149
kasten	-168	44	-202	100
kazerne	-164	-143	-28	73
kazernes	-178	-113	-79	-125
kbvg	-100	27	-123	68
keek	28	-104	-192	-155
keer	93	-28	-93	-107
keert	-173	-165	-2	-136
kenden	170	-149	-121	-80
kengetal	-59	39	-123	-149
kenia	-76	-136	-146	-83
kenmerk	21	-104	-168	46
kenmerken	-94	-118	-74	-18
kennelijk	-106	-145	61	-104
kennen	64	-158	-55	-62
kennis	-3	-129	-104	22
kenniscentrum	34	-113	94	-102
kennisgenomen	-93	-85	6	-136
kennismigranten	-62	65	-244	-175
kennismigrantenregeling	-66	-44	-102	-127
kennisplatform	-84	-4	-166	-37
kent	-94	-198	-22	-231
keren	-122	57	-71	-215
kerken	109	47	-4	-136
kerkgenootschappen	-62	-69	19	-3
kern	-160	82	-121	-20
kerndoelen	-21	85	47	-113
kernen	-100	26	125	-163
kerstreces	-88	-98	-150	215
keten	28	-150	-116	18
ketens	69	-157	105	102
keuren	28	199	-210	-144
keuring	-9	41	100	1
keuringen	-11	156	106	-163
keurmerk	-33	115	-6	-43
keus	-63	-117	212	-147
keuze	-112	156	136	121
keuzedelen	-73	-25	-81	-82
keuzes	-173	11	146	41
keuzevrijheid	-73	-106	-102	-130
kies	-161	-8	129	8
kiesraad	13	9	-224	-194
kiest	29	-269	295	224
kieswet	-87	24	-118	26
kiezen	-111	103	43	-31
kiezer	54	50	-148	-171
kiezers	-27	-85	-227	-181
kijf	-123	-187	-31	-206
kijken	-133	-203	-255	-242
kijkt	-153	-171	119	139
kilo	-75	-130	-176	-140
kilogram	-101	-40	-169	-144
kilometer	-47	75	-109	-202
kind	5	73	-28	-232
kinderarbeid	-16	-113	-105	-88
kinderbescherming	-116	-33	-216	-161
kinderbijslag	105	-171	-124	-98
kinderdagverblijven	-12	-148	-153	-126
kinderen	-26	118	-75	-54
kinderombudsman	-169	-148	-214	-55
kinderopvang	-234	-35	-84	-175
klaar	-112	-58	93	149
klacht	18	8	-193	-14
klachten	143	-74	-92	-100
klachtencommissie	-150	32	-62	-94
klachtenregeling	91	53	-174	-119
klagen	83	-158	-134	-120
klagers	87	17	67	-135
klant	-90	2	-156	-131
klantdossier	-135	70	8	-154
klanten	-33	-175	-231	-170
klantmanager	128	7	-178	-116
klas	73	-26	25	74
klassen	-181	99	-211	-164
kleding	-143	-105	-158	27
klein	77	-224	-8	-116
kleinbedrijf	-23	-45	-59	-170
kleine	194	16	-178	-8
kleiner	-46	105	-221	-126
kleinere	-77	-4	-5	-108
kleinschalige	54	-119	-159	-195
kleinste	74	-94	-128	-106
klimaat	-201	-204	-277	-184
klimaatakkoord	-107	-68	-178	89
klinkt	-169	-28	-184	-164
klopt	-35	-164	-216	-161
knelpunt	164	-10	-120	-106
knelpunten	-131	95	-174	-32
knmg	-94	-94	154	10
knmi	-45	-213	93	-26
knop	75	-157	83	-85
koepel	-135	31	121	18
koepels	-174	-109	-145	15
koffie	77	-217	72	-102
kolgans	-89	110	57	-28
kom	-101	-57	-86	124
komen	27	30	2	52
komend	-104	-158	115	83
komende	-173	-92	-124	118
komst	-70	-150	-168	-122
komt	27	-160	163	236
kon	276	-2	-197	-152
konden	159	-234	-245	-214
kondigde	-115	-146	-148	-188
kondigt	-211	-144	35	-132
koninklijke	-68	-144	-37	-20
koninkrijk	31	-143	-34	25
koninkrijksrelaties	-63	34	-9	116
koop	39	-2	-193	-212
koophandel	-125	11	75	-19
koopt	-189	-130	79	53
koos	-118	-101	-181	-94
kopen	-48	-3	-68	-7
koppelen	-97	161	-113	38
koppeling	31	70	109	182
korps	-153	-183	-93	-252
korpschef	-168	-153	-11	55
korpsen	-46	-239	151	108
kort	36	-153	-160	-52
korte	-234	-22	-156	4
korten	-114	155	-117	-77
korter	230	60	-166	-209
kortere	-156	-16	-258	-34
korting	-54	1	10	-126
kost	-46	-35	13	-78
kostbaar	132	-126	-93	-112
koste	90	-174	-119	-98
kosteloos	-3	99	-30	39
kosten	26	-58	56	-30
kostendekkend	-47	-21	74	-182
kostprijs	-111	-140	91	-2
kostte	-3	-177	-168	-143
koude	-50	-135	-86	-101
kracht	-133	-146	59	58
krachten	93	-134	92	-117
krachtens	-174	-153	-1	-159
kranendonk	-137	-155	-56	-104
krap	-208	-102	-97	-75
krediet	111	-162	-23	-142
kreeg	50	-258	-225	-191
kregen	98	13	-44	-187
krijgen	-136	88	-124	88
krijgsmacht	-206	-47	-88	-167
krijgt	-195	-7	154	226
krimpt	-36	75	42	-141
kring	-96	-17	21	-17
kritisch	92	-65	-233	-212
kritischer	135	-163	-177	-146
kroon	-111	-32	75	-170
kruis	-110	-109	-88	-66
kunnen	-70	2	-82	-12
kunt	-103	-58	26	13
kust	-154	-128	-174	-182
kwaliteit	194	-206	-114	-63
kwam	-29	-262	-255	-223
kwamen	56	-157	-218	-153
kwart	340	-192	-224	-159
kwartaal	-120	-133	-114	289
kwartier	61	-180	-88	-89
kwetsbaar	146	-202	15	-119
kwetsbare	56	49	-179	-172
kwijt	38	-214	-27	-190
laag	-22	17	-258	-151
laagste	162	-102	-69	-82
laat	103	223	70	87
laatst	-101	-139	-108	-165
laatste	-74	123	-120	-85
lag	126	-202	-168	-212
lage	137	59	-177	-125
lagen	-134	-145	-139	-162
lager	282	35	-100	-176
lagere	22	-202	55	-176
land	43	77	-141	-124
land-	96	-150	-180	-147
landbouw	-154	-199	-114	-84
landbouwverkeer	75	168	-166	-100
landelijk	-177	130	-45	-50
landelijke	-40	208	15	-29
landen	-78	-23	38	-43
landgoederen	49	34	-187	-130
landmacht	-163	-165	-38	83
landsadvocaat	-75	-144	85	116
landschap	-126	-114	-174	-147
lang	-79	-20	-74	-126
langdurig	-97	-131	-263	-55
langdurige	20	-183	-149	-173
lange	5	13	-295	-191
langer	100	157	-31	72
langere	104	52	126	80
langjarige	63	1	13	-108
langs	-50	-33	-270	-229
langste	-111	-101	-183	36
lans	-141	144	81	-134
laptop	93	61	-211	-203
las	-160	-197	-95	-79
last	149	-44	-168	-88
laste	-136	49	148	-23
lasten	37	-1	-46	-7
lastig	-183	-166	102	80
lastiger	-172	34	-157	-158
late	-161	-149	94	-165
laten	-85	202	40	-21
later	-51	-174	-28	-98
latere	72	64	-163	29
leden	-84	-121	-107	-136
leefomgeving	-38	-33	-3	-35
leeft	22	-127	-116	-126
leeftijd	49	-76	-62	-126
leeftijdsgrens	-168	184	38	-161
leeg	147	-230	-163	-149
leegstaande	77	94	-103	9
leegstand	-40	-70	42	-177
leent	-107	-129	3	63
leerbedrijf	-137	63	-76	-137
leergang	-124	-126	151	-154
leerkrachten	-89	5	-139	-160
leerling	-71	-124	-90	-201
leerlingen	188	-162	-113	-66
leerlingenvervoer	-123	-69	-167	-91
leerplichtambtenaren	-17	82	-92	-137
leert	119	-173	47	-149
leerweg	32	5	106	-109
lees	-56	76	-12	-97
leesbaar	-94	23	-125	-140
leesonderwijs	9	62	-121	-119
leest	-1	-216	-197	70
leeuwendeel	-147	-137	-194	-121
leg	-153	338	31	175
legde	-96	-180	-161	-167
leges	-76	-84	19	-46
leggen	-25	154	-195	129
legt	-248	-125	50	75
lei	-130	-106	88	71
leid	-116	214	-238	-132
leidde	202	-133	-145	-108
leidden	152	-167	-194	-105
leiden	85	-234	1	-18
leiding	-81	-38	54	-130
leidingen	-122	35	-243	114
leidraad	-84	-163	108	52
leidt	103	-128	-83	4
lenen	-30	12	108	68
lening	-21	119	-89	-214
leningen	86	2	-91	-84
leraar	-32	94	-166	-91
leraren	-92	-13	-267	-245
lerarenopleidingen	-132	-176	-199	-21
leren	-28	-60	-74	-228
les	-109	9	99	-221
lessen	-12	-2	-238	-91
lesuren	89	16	-201	-20
letten	-89	-155	60	85
leusden	-45	-150	-131	132
leven	-109	-203	-183	-47
leverancier	-4	-90	1	-235
leveranciers	-95	149	-119	72
leverde	138	-188	-96	-149
leveren	74	-242	153	73
levering	-159	-175	37	40
levert	-291	-195	-58	165
levertijd	158	-118	-159	-132
lezen	137	25	-83	-180
lichaamsmateriaal	-84	-78	161	36
lichamelijke	-114	-203	-124	-78
licht	-95	1	-107	-66
lichte	51	96	-204	46
lichten	-180	98	60	-23
lichter	-127	73	-41	-21
lichtere	-121	100	-19	44
lid	-19	-158	-101	-40
lidstaten	-186	-28	-4	-97
liefst	-236	232	-185	-148
liep	196	-106	-104	-107
liepen	176	-129	-150	-125
liet	-9	6	-177	-225
lieten	87	-145	-108	-103
liever	-308	184	175	-232
lift	-212	-174	79	-155
liggen	-182	-2	-66	38
ligplaatsen	-39	55	-82	-4
ligt	36	-112	16	-85
lijdt	-53	-174	-165	-90
lijkt	77	-105	72	-18
lijn	-104	29	-55	-111
lijnen	-185	-158	22	-4
lijst	-100	45	57	93
limburg	69	-216	38	110
lindeboom	-48	-113	-91	-89
lindhout	-117	-107	-71	-92
lindt	-36	-37	-108	-77
liter	-193	-162	-142	-78
literatuur	-8	-100	-175	-120
lnv	-122	-163	-91	3
lobith	-216	-162	-124	6
locatie	-41	85	41	-23
locaties	27	-83	-16	-11
lof	-81	-194	-215	-159
logistiek	-131	-131	-159	-154
lokaal	-102	-59	0	-178
lokale	-38	-81	32	-141
lokalen	120	-122	-61	-103
loket	38	174	23	-81
loketten	45	-195	14	59
lokt	77	-140	-113	-112
lonen	142	-145	-95	-149
lood	141	-119	-165	-143
loon	-96	17	-36	-68
looncriterium	-107	134	-14	-130
loondoorbetaling	-132	34	-158	-14
loongrens	82	-27	-5	-152
loonstrook	-31	-61	-206	-127
loont	124	43	47	-144
loop	-168	-32	-19	14
loopt	-163	-124	95	-96
looptijd	50	51	66	33
lopen	123	-102	45	-117
lopende	-183	119	207	189
los	-178	125	-141	-162
loting	-178	55	-164	-60
lto	-114	-86	-115	-50
luchthaven	-28	-128	-228	17
luchtkwaliteit	69	0	-24	-57
luidde	-201	44	-133	-189
luiden	-228	-170	-165	-99
luidt	188	37	-282	-240
lukt	-53	-172	-173	-28
lvvn	-106	-144	111	-62
lzv's	2	110	-211	-165
m	-126	-148	-171	-114
maak	-150	394	-266	7
maakt	-58	-170	114	13
maakte	-176	-189	-183	-172
maakten	-70	-131	-194	-150
maal	-44	-143	-168	-106
maand	-81	73	77	267
maandelijks	-76	-115	175	124
maandelijkse	-112	53	-160	-161
maanden	17	-13	32	91
maandenlang	171	-106	-169	-141
maar	231	-151	-45	-69
maart	-168	-63	90	102
maastricht	-132	-150	-167	-94
maat	123	76	5	-169
maatregel	108	48	135	8
maatregelen	-79	-235	-331	-71
maatschappelijk	-121	-110	127	-164
maatschappelijke	58	97	-50	-45
machines	71	-180	-133	-178
machinisten	-92	-73	-23	-130
machtigde	-18	-56	-25	-74
machtiging	-137	-31	-154	-127
mag	-177	165	-42	-16
majesteit	-57	-80	-75	-84
makelaars	13	6	-48	-109
maken	-6	51	6	61
mali	-191	-153	-67	-232
manier	-127	14	-28	-41
mannen	181	36	-80	-54
mantelzorgers	74	122	-169	-4
marechaussee	36	-200	24	-213
marine	-182	-155	81	84
maritieme	-77	142	-136	-126
markt	-227	-59	148	-247
markten	-121	-146	-163	-59
marktpartijen	-65	-116	-141	-131
marokko	-111	96	-17	-146
masten	-80	164	140	-146
mate	49	-183	-5	-209
materieel	-107	-121	58	-43
maximaal	-119	-79	-148	-129
maximale	-132	18	0	115
maximum	-55	132	-56	-137
mbo	-42	-30	81	-126
mbo'ers	-14	20	-70	-58
mede	-56	-4	-115	-154
mededeling	-98	-76	-153	-136
medewerker	100	20	-201	-41
medewerkers	-30	65	-176	-127
media	-95	-93	-159	-185
mediation	25	-124	-154	-167
mediator	87	-64	-182	-72
medicatie	189	-159	-118	-96
medicijnen	105	-188	-235	-193
medio	-162	-272	-5	327
medisch	-42	107	36	-166
medische	0	28	70	-48
mee	-94	-42	155	107
meebetalen	-143	93	-35	-143
meededen	-38	-75	-73	-73
meedoen	-21	39	-183	-8
meegegeven	-165	55	17	-70
meegenomen	-107	-1	179	118
meegewerkt	-111	-150	70	-105
meent	-230	92	-53	-169
meer	67	107	12	-52
meerdere	83	-112	-60	142
meerderheid	141	-209	-78	-106
meereist	-98	116	-127	-123
meereizen	-43	82	7	46
meerjarige	-106	109	-185	-96
meerkosten	-123	0	77	-158
meerwaarde	-153	-176	85	-138
meest	66	3	-241	-197
meestal	225	-234	-155	-145
meeste	221	-235	-204	-257
meesten	2	-139	-169	-154
meet	-282	197	-284	-275
meetbaar	77	111	-162	-125
meetbare	198	-13	-165	-106
meetellen	40	132	-235	-111
meetnet	-142	20	-21	-31
meetpunten	-151	32	-51	-142
meewerken	-72	-87	-110	-112
mei	-198	-79	116	176
meireces	-67	-70	-157	97
meisjes	132	-29	-115	-86
meld	-127	112	-74	169
meldde	21	-103	-216	-134
meldden	155	-118	-81	-56
melden	54	45	-88	-33
melders	133	-136	76	-100
melding	111	172	48	-224
meldingen	169	90	-211	-79
meldkamer	-98	23	8	56
meldkamers	-43	-131	-94	72
meldplicht	45	166	75	-71
meldpunt	-155	80	-22	-148
meldt	38	-267	50	-35
memoreert	-140	-121	-172	-119
memorie	-123	-90	52	-138
men	-142	54	-241	-205
menen	-60	99	-179	-107
mening	-88	63	-18	-176
meningen	-43	-124	-212	-139
mens	-115	-84	-202	-134
mensen	64	-134	-93	-77
mensenhandel	129	-137	-79	-64
menskracht	-203	-210	54	-188
mentor	173	103	-240	-199
mentoren	-127	41	-113	-98
mentorschap	29	-116	-163	13
merendeel	11	-172	-134	-122
merendeels	132	-159	-169	-154
merk	-250	-213	-267	-67
merkbaar	35	-131	-92	-116
merkbare	132	-97	-60	-61
merken	149	-97	-153	-119
merkt	58	-26	-261	-153
met	34	14	51	66
meten	6	177	-97	118
meter	-119	54	88	-102
meters	-184	-71	60	79
methode	-182	-178	-89	-147
meting	12	24	129	194
metingen	-1	-5	-144	-8
mevrouw	-235	-182	-224	-99
middel	-173	-87	129	-167
middelbaar	-145	104	-177	-38
middelen	-195	-98	8	26
midden	54	-146	-2	-15
midden-	17	-8	-60	-165
migranten	35	-166	-122	-103
migratie	-97	-11	-172	-49
migratiebeleid	-88	-96	-72	23
mij	-192	-114	137	-27
mijn	-155	-147	32	78
mijnen	-162	-137	-140	-122
mijnraad	44	-109	91	-74
mijns	-132	3	134	-19
milieu	-62	-165	-25	118
militair	21	13	56	143
militaire	-18	-81	-67	-191
militairen	4	-76	-130	-15
miljard	-3	-222	-48	-167
miljoen	-113	-59	-33	-52
minder	448	-96	-132	-155
minderjarige	-149	-4	-46	-158
minderjarigen	-119	136	-144	-22
minimum	-161	196	-191	-163
minimumloon	-124	29	-172	-124
minimumvakantiebijslag	-96	-139	-102	-99
minister	-92	-69	9	-1
ministerie	-54	-45	15	106
ministeries	-128	-2	-62	-161
ministeriële	-86	63	-91	-39
ministerraad	-111	-176	-7	73
minste	-115	190	-115	-25
minstens	-95	6	67	-97
minuten	246	-181	-100	-146
misbruik	-48	-134	36	-138
misdrijven	-70	-40	65	-126
missen	4	-86	-71	-199
missie	13	102	-58	89
missies	-219	101	-314	-247
misstanden	56	-192	-126	-119
mist	-153	35	-212	-161
misverstand	82	-171	32	-116
misverstanden	-151	77	-66	-130
mits	-77	-29	-12	128
mkb-nederland	-142	12	-13	42
mln	-78	-251	-188	-99
mobiel	119	26	30	71
mobiele	-127	57	-262	-31
mocht	-261	-127	-20	279
mochten	-189	-126	-223	160
model	-42	-19	-145	30
modelcontract	-138	121	-156	-136
modelverordening	-64	1	50	15
modern	-74	-75	-40	35
module	14	-22	44	-234
moeder	-120	96	-208	-108
moeilijk	-96	-225	-127	-121
moeilijke	-160	-126	76	-39
moeite	-17	-64	-183	-141
moest	-271	252	74	-147
moesten	-154	51	-176	-154
moet	-223	238	-69	-65
moeten	-218	583	-168	-152
moge	-39	-118	-217	-186
mogelijk	-192	20	77	111
mogelijkheden	-141	77	90	4
mogelijkheid	-21	-67	96	85
mogen	-248	225	-98	-98
moment	-83	-161	-62	-33
momenteel	-135	-211	219	57
mond	73	-85	-52	-38
mondelinge	-79	-129	-175	-152
mondt	-157	-5	-199	-162
mondzorg	-46	93	-6	-113
mongolië	-108	53	48	-143
monitor	-48	-265	-33	167
monteurs	61	81	-147	-125
monumenten	52	69	-180	-122
monumentenwet	-103	-110	-150	-114
monumentenzorg	-135	-169	-157	127
motie	-125	-137	-359	-22
motie-bruinsma	-58	-81	-137	-50
motie-ter	-79	-120	-222	1
motie-van	-101	-221	-213	-9
moties	-177	-150	-237	-208
motiveren	-118	218	-179	-150
motivering	76	-86	30	92
motorboten	-123	-128	2	-120
motorrijtuigenbelasting	-99	-98	-127	-90
mr	-104	-77	-95	-92
munitie	22	37	42	-143
munt	84	-193	-61	15
munten	-34	-58	-121	-185
musea	77	111	105	-255
museum	-44	131	-41	-164
muur	67	-186	-143	-120
muziek	-70	-127	-121	-130
n	-55	-169	-140	-71
na	94	116	-34	128
naam	-184	0	-18	23
naar	48	18	-37	-47
naarmate	-19	57	-142	-75
naast	-138	24	28	-152
naaste	-106	-116	-146	-14
naasten	-107	-86	-102	-131
nabestaanden	-10	-134	-210	-203
nacht	-23	182	-19	-146
nachtarbeid	43	63	-167	-186
nachtdienst	124	66	-148	-130
nachtdiensten	-75	2	-197	-124
nachtelijke	33	77	12	-124
nachten	2	22	-145	-125
nachts	81	81	-19	-53
nachtwerk	-95	-158	-21	66
nachtwerkers	-88	49	103	-46
nadat	-169	165	-167	17
nadelen	-30	-204	133	112
nader	-188	65	114	139
nadere	-136	-211	135	223
nagaan	6	-22	-83	132
nagaat	-27	27	-102	-115
nagegaan	-5	-183	-194	-50
nagekomen	-120	-81	-188	-110
nageleefd	150	-200	-155	-174
nagelopen	-178	-126	-1	27
nagenoeg	96	-148	-68	-73
najaar	-164	-167	134	366
najaarsnota	-71	15	-137	96
nakomen	126	-111	-152	-112
naleving	109	-103	-185	-42
nam	242	-49	-61	-200
namelijk	14	-19	12	-192
namen	92	-42	-214	-179
namens	-52	-31	-204	-298
nareis	-97	87	-70	-98
nareiszaak	-121	61	-116	-118
nascholing	-87	147	110	-44
naties	-123	-114	20	-155
nationaal	-183	79	50	-10
nationale	-74	-146	67	-27
nationaliteit	15	-188	-188	43
natura	-126	110	-195	-177
naturalisatie	114	-120	32	-46
naturalisatieceremonie	-108	-140	-162	94
naturalisatiedienst	-96	-120	-22	-173
natuur	-119	-149	-137	-75
natuurbrand	-97	117	-177	-183
natuurgebieden	-139	133	9	65
natuurorganisaties	-83	26	-159	-176
nauwelijks	435	-135	-200	-156
navolging	-154	170	115	-38
nawoord	-94	-152	-185	-140
nazorg	-115	93	-223	-172
nederland	-71	-103	2	-81
nederlanders	-150	-188	-226	20
nederlanderschap	-122	-184	-118	-21
nederlands	-5	89	15	-100
nederlandsche	38	122	-103	-114
nederlandse	1	-123	-14	49
nee	-152	-245	98	-181
neem	-106	247	252	226
neemt	-46	-46	194	249
neer	-76	0	125	-155
neergelegd	-203	-179	57	-136
negen	5	-151	-30	-159
negende	0	-143	11	-144
negentien	47	-200	-13	-134
negentig	-211	55	-106	-189
nemen	-108	133	28	-75
nergens	218	-20	-225	-149
net	-73	-57	-98	-184
netbeheerder	-73	27	-182	-150
netbeheerders	-130	-38	-34	94
netwerk	-56	20	17	42
nfi	-96	-23	17	-166
nidos	-28	-65	198	-26
niemand	88	-112	-346	-74
niet	131	-53	143	-202
niets	186	-110	70	-233
niettemin	19	-242	208	97
nieuw	-206	-41	117	177
nieuwbouw	-181	-105	166	-144
nieuwe	-33	85	52	178
nieuwkomers	36	-121	25	8
nieuwsbrief	-50	-65	0	127
niger	-108	-146	57	-145
nijmegen	-157	-24	20	-145
niveau	62	81	-71	-170
nivel	63	190	-264	-216
nl	-125	48	142	22
noc	-114	-149	51	-108
nodig	-142	183	19	13
noemde	-190	115	-138	-139
noemen	331	-151	-252	-125
noemt	48	30	30	-87
nog	-56	-43	69	116
nood	93	-91	66	-123
noodhulp	-135	-112	79	77
noodlocaties	-130	-85	62	-147
noodnummer	-160	115	83	-124
noodopvang	-110	-37	-155	-91
noodplan	-84	67	74	104
noodpomp	39	115	-199	-116
noodvoorziening	-157	79	-129	35
noodzaak	-154	-89	78	-132
noodzakelijk	-141	143	-226	-169
noodzakelijke	-159	84	-152	-40
nooit	282	-103	-205	-177
noorden	57	89	-190	-171
noordkaap	40	-121	-148	-148
noorwegen	-152	-73	-201	-232
norm	7	53	98	-7
normaal	-120	-178	-146	-178
normen	12	33	74	-6
normering	-174	-181	-141	-157
nota	-81	-45	-119	34
notarissen	-150	-63	133	-168
notariële	123	-18	-32	-142
notitie	-156	-120	-16	-89
november	-153	-149	53	98
nr	-101	-268	-267	-141
ns	-90	14	-178	-134
nsf	-114	-149	51	-108
nu	-287	-77	80	-141
nuffic	-85	130	102	74
nul	-37	-85	-166	-187
nulmeting	39	179	27	-205
nummer	-65	-125	114	11
nut	-67	-240	-28	81
nuttig	-100	-26	156	-110
nvwa	32	-141	-180	-65
nza	-124	-127	-1	-61
objecten	-75	61	-111	-171
ocw	-105	-65	177	172
oefen	-145	213	-38	14
oefenen	-205	273	-57	-193
oefening	-160	-135	189	85
oefeningen	-46	2	67	35
oeganda	-98	-74	59	-99
oekraïne	-148	-151	-188	-13
oeso	-196	67	-162	-125
of	-60	-107	-56	123
officier	-43	7	84	-157
officieren	58	-97	-173	-103
ogen	-158	268	78	-238
oirschot	-139	23	182	39
oktober	-157	-108	0	221
om	-44	163	-13	-29
ombudsman	1	135	-129	-222
omdat	-4	-42	128	-158
omgaan	-65	-12	-150	-160
omgegaan	35	-136	-148	-140
omgeving	-170	-94	-172	4
omgevingsdiensten	56	-173	-172	-126
omgezet	87	-155	-64	-186
omhoog	-145	199	-214	103
omloop	56	64	-173	-121
omroep	-155	-165	-49	-24
omroepen	54	44	39	-110
omschreven	115	-184	-173	-79
omstandigheden	-39	12	26	-171
omvang	31	-196	141	71
omvat	-225	-51	-193	-136
omwonenden	-59	75	-252	-71
omzet	194	44	-151	-167
omzetting	-70	-146	41	66
ona	80	-151	-174	-186
onaangekondigd	-213	148	-16	-217
onaangekondigde	-127	35	17	154
onaanvaardbaar	-150	-219	-213	-179
onafhankelijk	-220	16	10	-3
onafhankelijke	-199	244	15	-113
onafhankelijkheid	36	-89	30	-106
onbekend	222	-11	-68	-146
onbekende	-37	-148	-87	-81
onbekendheid	202	-166	-145	-92
onbemande	-111	105	-190	45
ondanks	-19	-31	-145	-84
onder	-25	-53	-18	29
onderbouwen	-4	69	-129	-141
onderbouwing	-118	-134	66	-10
onderdak	-129	-126	-159	-133
onderdeel	-134	-102	283	-83
onderdelen	0	78	-344	128
ondergebracht	-40	75	-190	101
ondergrens	-153	18	200	14
onderhandeld	-80	-145	-122	-179
onderhandelingen	-133	-217	137	197
onderhoud	152	17	6	-112
onderhouden	-46	75	-159	-145
onderhoudsplan	22	34	45	64
onderling	-172	-139	-202	-33
onderlinge	24	19	111	58
ondernemend	-36	-88	73	-48
ondernemer	9	-156	117	-97
ondernemers	-39	10	-166	-87
ondernemerschap	-135	-130	-127	-140
onderneming	-105	65	-173	-92
ondernemingen	103	-157	14	81
ondernemingsraad	-156	-32	62	101
onderscheid	-199	-54	-204	-108
onderschrijf	-147	-159	221	-203
onderschrijft	-146	-299	142	-169
onderstaande	-112	-145	-189	-202
ondersteuning	-22	48	-231	-79
ondersteunt	128	-1	-170	-107
ondertekend	-89	-20	-21	-29
ondertekenen	-89	237	-196	-213
ondertekening	62	-153	-154	-188
ondertussen	-181	-161	-196	93
ondervinden	-117	14	103	32
ondervraagd	-194	-107	-150	-101
ondervraagde	-3	-105	-139	-93
ondervraagden	168	-76	-131	-77
onderwerp	-154	-257	-139	-31
onderwerpen	-116	49	-60	-123
onderwijs	-59	21	-55	-29
onderwijsinstellingen	-159	51	-152	-122
onderwijsraad	-92	-145	-146	-81
onderwijsroute	-115	-88	-142	-128
onderzocht	-89	-228	-36	22
onderzochte	335	-171	-172	-77
onderzoek	-73	77	-33	-1
onderzoek-	-115	-110	-73	-125
onderzoeken	-14	-31	-33	62
onderzoekers	178	112	-164	-149
onderzoeksbureau	-88	-121	-221	-229
onderzoeksgroep	-110	-92	-144	-158
onderzoeksraad	-47	-3	-127	-128
onderzoekt	-135	-211	107	73
ondiepe	-85	70	-9	59
onduidelijk	59	-140	-163	-129
oneigenlijk	87	-114	-136	-111
ongebruikte	-80	-65	-82	-138
ongelijk	102	-66	-96	-74
ongemoeid	-109	50	53	-130
ongeval	-56	-169	-208	-200
ongevallen	119	9	-216	-143
ongeveer	-6	-299	-282	-204
ongevraagd	-77	-199	20	-109
ongewenst	-118	-121	6	-90
ongewijzigd	-153	55	-33	27
ongewis	81	-133	-66	4
onhaalbaar	-144	-146	126	-160
onherroepelijk	-118	-85	-189	116
onjuist	-162	-94	-229	-146
onjuiste	111	-138	-127	-103
onlangs	-166	-182	124	-198
online	-228	101	-256	72
onmisbaar	-160	79	70	-173
onmogelijk	-112	-121	131	-107
onnodig	-126	-116	-77	-93
onnodige	134	-150	74	95
onontbeerlijk	-88	130	-178	-136
ons	-191	-38	-74	31
ontbrak	223	-182	-188	-116
ontbreekt	221	-220	82	-212
ontbreken	195	27	20	-41
ontevreden	77	42	-111	-140
ontheemden	-92	70	-69	-138
ontheffing	-172	31	-269	-169
ontheffingen	30	-34	-210	65
ontkennend	-153	-120	-111	-189
ontraden	-150	216	44	-196
ontruiming	-13	120	-156	-162
ontslagen	-153	-166	-115	-92
ontsluiten	-111	53	-165	-186
ontstaan	-152	-146	33	-110
ontstaat	134	-121	-113	-74
ontvangen	-96	-19	-4	-72
ontvanger	-223	-6	-190	-135
ontvangers	-118	-158	-129	24
ontvangst	-163	29	-282	-120
ontvangt	-34	-101	-106	330
ontving	-120	-158	-169	-278
ontvingen	-10	-135	-164	-125
ontwerp	-74	-78	-99	53
ontwerpbegroting	8	-179	-90	200
ontwerpbesluit	-131	-255	24	92
ontwikkeld	-132	-112	22	19
ontwikkelen	-190	78	162	74
ontwikkeling	-73	-167	-271	47
ontwikkelingen	-115	-9	-201	-76
ontwikkelingsmaatschappijen	13	44	-63	-75
ontwikkelingssamenwerking	-66	-45	-167	-31
ontwikkelt	19	-186	7	21
ontworpen	-114	-44	-41	27
onverkort	-130	-95	172	-170
onvermijdelijk	-197	-221	117	-105
onvoldoende	233	-255	-101	-172
onvolledig	142	-140	-80	-71
onwil	133	-86	-204	-104
onze	-188	17	86	-16
onzeker	-177	-184	60	-225
onzekerheid	-59	-143	-168	-189
oog	-140	-159	-184	-60
oogst	-175	24	-108	-127
ooit	-43	-49	-99	-89
ook	-48	217	21	-47
oordeel	88	72	96	-121
oordeelde	-173	-151	73	-105
oordeelt	295	-80	-210	-178
oordelen	146	-166	-207	-117
oorzaak	291	-246	-142	-204
oorzakelijk	163	-147	-160	-50
oorzaken	-186	21	-160	-139
oost-nederland	-116	-174	81	59
oosten	-153	-132	-115	-93
op	15	33	-25	0
opbouw	-128	-122	-177	-157
opbrengst	39	60	45	6
opdat	-140	196	-53	-112
opdracht	-182	-128	110	91
opdrachten	3	48	-155	-153
opdrachtgever	-97	159	-231	-177
opdrachtgevers	64	141	-226	-176
open	-214	104	54	-31
openbaar	-159	62	-85	27
openbaarheid	-160	-216	-113	-71
openbaarmaking	-157	59	25	-8
openbare	-183	99	26	-68
openen	64	85	-248	-221
opengaat	-105	-71	199	180
opengesteld	-146	-88	52	-94
openhouden	-134	133	61	59
opening	46	46	-40	-133
openingstijden	-108	-262	95	48
openstaan	-100	-114	-140	43
openstaat	66	-208	29	-169
openstellen	-167	126	-26	86
openstelling	-103	-165	122	184
opent	-149	-202	-202	171
operationele	31	-173	70	81
operators	-142	123	13	-147
opgaan	-75	21	-146	55
opgave	-164	133	175	112
opgebouwde	41	-90	-114	94
opgedaan	-152	-150	-8	68
opgedragen	-65	-107	-160	-128
opgeheven	-147	-142	-179	59
opgelegd	-19	70	-145	-114
opgelegde	96	-100	-100	-39
opgeleid	59	-152	-120	-55
opgeleide	56	-12	63	-115
opgeleverd	-19	-87	-244	17
opgelopen	56	-158	-199	-162
opgelost	-97	-168	-111	66
opgemerkt	-110	8	-161	-136
opgenomen	-74	-139	220	126
opgeroepen	-172	5	-196	-111
opgeschort	-155	-143	-141	-130
opgesteld	-213	-170	-25	38
opgevolgd	-4	55	155	57
opgevraagd	138	49	-161	-119
opheffing	-118	38	-168	-57
opkomst	98	-220	-68	-24
opkomsttijden	-10	-64	15	-179
opleggen	-143	-149	60	28
opleiden	-15	62	73	-134
opleiding	92	93	-20	37
opleidingen	-175	121	-3	70
opleidingsniveau	10	11	-197	-158
opleveren	-65	-138	46	-81
oplevering	-172	-8	-223	84
oplevert	-68	-57	-117	-96
opliep	156	-101	-84	-40
oploopt	-162	55	-106	-131
oplopen	0	-171	-126	-205
oplossing	-18	-143	-150	-7
opmaat	62	59	-162	-151
opmerken	-125	-127	-165	-88
opmerking	-183	-177	-122	-127
opmerkingen	-123	-145	18	-142
opname	-32	-109	71	13
opneemt	-144	-148	84	-114
opnemen	-162	137	106	-23
opnieuw	-40	12	-135	239
oppert	-133	269	60	34
oproep	-144	246	139	-242
oproepen	-63	-145	-79	-101
oproept	-126	67	61	-103
opschaling	-79	55	151	119
opslag	-178	28	-74	-134
opsporing	30	-175	-111	-82
opstellen	27	163	69	-24
opstellers	101	-171	-190	-141
optie	-139	4	103	-188
opvallend	167	-107	-91	-81
opvang	-33	16	-66	-107
opvangcentra	-181	-263	146	121
opvangcentrum	9	121	-133	-97
opvangen	5	98	48	-174
opvanggebieden	126	9	-194	-131
opvanglocaties	-110	38	-169	99
opvangrichtlijn	-111	-178	6	-146
opvarenden	46	-27	-120	-129
opvatting	-151	61	-59	-91
opvolgen	-145	-172	-104	-151
opvolger	-160	-49	21	294
opvolging	-131	-213	59	-46
opvragen	60	-150	-106	73
opvullen	-138	-169	76	-122
opzet	47	-134	1	-121
opzichte	186	-132	-44	-95
orde	65	-71	13	36
ordening	-48	-21	82	-6
orgaan	-197	-170	9	-173
organisatie	-28	95	-81	-181
organisaties	40	-80	-210	-112
organiseert	-123	-212	-176	118
organiseren	-137	123	119	30
orgels	109	-262	-213	-146
oud	-223	-155	52	-118
oude	53	2	34	-144
ouder	12	25	-226	-261
oudere	-157	65	202	10
ouderen	89	-46	-183	-4
ouderenbonden	-118	-98	-126	-140
ouders	86	-70	-144	-69
oudsher	-138	-114	-145	-123
oudste	-103	70	-184	-37
ovens	60	39	-2	-72
over	-8	-52	-34	50
overal	14	71	60	53
overbodig	-166	-254	223	-156
overdag	36	32	-146	-72
overdracht	-29	53	-189	-106
overeengekomen	-96	-146	79	126
overeenkomst	-149	17	-139	79
overeenkomsten	44	-36	57	-103
overeenkomstig	-83	-155	71	-179
overeenstemming	-147	56	49	-54
overgaan	-96	77	234	-110
overgang	179	-179	-210	-41
overgangsrecht	-227	176	-169	-53
overgangstermijn	-154	-54	-187	-93
overgedragen	-3	-150	-159	-97
overgegaan	98	-153	-34	-67
overgelaten	-138	17	-204	3
overgenomen	-186	-43	409	132
overgrote	-112	-92	-120	-96
overhandigd	-82	-48	-144	-138
overheden	-49	-213	-180	-195
overheid	-129	-98	-114	-159
overheidspersoneel	-84	-104	-149	33
overige	-68	-100	150	200
overigens	-206	-219	-228	-234
overijssel	-85	-130	-194	-135
overlaat	91	45	59	-94
overlast	-25	-175	-134	-110
overlastgevers	-76	-137	-187	29
overledene	37	76	115	80
overleg	-111	-30	48	119
overlijden	-197	-112	-177	-170
overneemt	-144	-210	78	148
overnemen	-150	-150	256	-38
overplaatsing	109	61	-227	-141
overschreden	71	-36	-115	-168
overstap	-122	-195	-160	-130
overtreding	-135	158	29	20
overtredingen	63	75	-214	-215
overtuigd	-150	66	240	68
overtuiging	-223	-191	60	-217
overweeg	-145	2	-235	86
overweegt	-113	-302	-175	-35
overweg	-134	-17	-197	-166
overwegen	-212	-1	153	-104
overwegend	225	-259	-227	-175
overweging	-175	403	-149	-111
overwinterende	22	-155	-158	-118
overwogen	-140	101	-148	-107
overzicht	-138	-96	-102	139
p	80	-167	-162	-156
paaltjes	-62	29	-79	-74
pabo's	-156	92	71	-161
pairs	122	-92	-25	117
pakket	-49	-171	33	-15
palen	-144	112	119	57
panden	35	-88	6	-87
panel	-135	0	-187	-23
panels	44	-138	-111	-162
papier	142	41	-252	-46
papieren	-16	81	11	-31
paragraaf	-140	-1	318	33
parken	-121	-135	-226	-134
parket	-76	-136	60	70
parketten	-118	-174	82	-175
parlement	-156	45	-152	-148
participatie	51	49	34	106
particuliere	107	10	-117	-20
particulieren	-96	-80	-88	-105
partij	-142	-46	-275	-72
partijen	-108	-29	103	82
partner	-251	13	-75	-176
partners	-145	-79	-49	-45
pas	-14	103	32	-157
pasgeborenen	34	-82	-120	-161
paspoort	72	-194	-180	-138
paspoorten	-94	101	-155	-122
passage	-10	70	-187	-144
passages	7	-149	-81	-65
passagiers	68	52	-133	-146
passen	74	-19	-131	-97
passend	-126	-106	-220	13
passende	124	-139	-176	50
past	-220	-83	201	11
patiënt	-62	86	80	29
patiënten	-28	-122	-239	-178
patiëntenorganisaties	-88	-152	-155	-120
pbl	60	-53	43	-121
pedagogisch	-43	-80	-121	-125
peil	-122	176	-244	-174
peilen	-200	20	45	-179
peiling	181	-144	-134	-16
penitentiaire	-113	-78	12	-156
pensioenen	-138	-154	117	119
per	45	168	108	31
perceel	86	-16	-123	-78
percentage	57	-151	149	-6
periode	-47	-28	-16	-182
periodiek	-169	-13	59	-43
periodieke	-5	-103	-243	-137
permanent	-109	113	-168	26
permanente	55	53	73	-100
pers	-104	-67	-44	-57
persbericht	-142	-148	-203	-171
personeel	68	-59	60	-70
personen	-49	-77	-158	-184
personenauto's	-66	-40	75	-81
persoon	-14	-157	-39	-5
persoonlijk	-37	117	90	82
persoonsgegevens	-161	-88	88	80
petitie	-111	-184	-132	-130
peuters	-77	-101	-102	-132
piketdienst	-113	174	14	-46
pil	-125	-180	-153	-103
pilots	-115	42	-78	-7
plaats	-121	193	18	39
plaatse	76	-11	17	15
plaatselijke	-89	39	161	-152
plaatsen	-31	15	60	-1
plaatsgevonden	-106	-84	-67	-77
plaatsing	-12	125	56	65
plaatst	-170	-209	-11	-175
plaatsvinden	-157	52	-160	109
plafond	-207	19	154	-216
plan	-227	-111	-110	61
planbureau	-12	-43	62	-29
plannen	70	-273	18	-281
planning	2	-45	-185	-12
platform	-141	-107	88	79
platteland	-30	91	-230	-100
pleegt	29	-185	-239	36
pleidooi	-188	255	150	-116
pleit	-8	333	-206	-207
pleiten	-206	193	31	-23
pleitte	-155	104	-163	-91
plek	157	-114	-216	-37
plekken	12	-228	67	-214
plezier	-158	-173	-220	-49
plicht	6	-32	69	22
pluimveehouders	-87	86	42	-111
plussers	-31	102	-143	-8
po-raad	-146	-144	93	-50
polis	27	95	-134	-163
polissen	6	-106	-116	-81
politie	-90	15	-36	-2
politieacademie	-172	55	45	-14
politiegegevens	-120	-146	93	102
politiek	-165	-162	-187	-140
politieke	24	94	-108	-120
pomp	21	-138	-127	-129
pompen	115	71	23	-142
pont	-3	-140	-75	102
pools	-2	-50	2	137
poort	-112	66	-116	-113
poorten	-143	-174	-199	105
poortjes	72	48	-201	-165
populatie	69	-133	-151	53
portaal	-173	-172	-184	93
positie	-129	-98	-49	-118
positief	338	-290	-53	-191
post	-178	64	-41	-75
postbedrijf	53	-152	-136	-128
postbus	-47	32	-114	-90
posten	88	-85	-15	85
postennet	-163	-135	146	-113
praat	-93	-112	-165	92
praktijk	-66	-125	21	-154
praktijkonderwijs	39	-181	-176	15
praten	107	-193	73	-126
precies	-140	15	147	-5
premie	3	110	23	74
premies	-65	13	-151	-224
presenteren	-80	64	-204	-187
president	-105	2	-109	-100
prestatieafspraken	-144	-150	157	-188
prettig	-108	-145	-127	-140
preventie	-132	46	81	58
prijs	-57	-11	83	-55
prijzen	55	-222	25	-150
prikkel	-145	-217	88	-150
primair	-90	-52	161	-218
prinsjesdag	-95	-190	-161	288
privacy	81	-107	-68	-95
private	-149	33	-120	-182
proberen	-118	-171	164	71
probleem	-10	-253	-228	-171
problemen	98	-15	25	-170
procedure	143	-147	-102	-30
procedures	2	-132	-145	-167
procent	421	-113	-168	-108
procentpunt	388	-149	-143	-116
proces-verbaal	-73	65	72	53
procureurs-generaal	-91	-210	95	120
producenten	42	-205	-185	-137
producentenorganisaties	-155	-85	-174	-132
product	88	-12	-153	-92
producten	-46	-77	-149	-134
productie	-89	-29	-231	-16
proef	-15	-44	133	141
proeven	-22	-108	-148	-167
prof	-113	-86	-81	-66
professionals	-14	-54	-45	-50
profiel	32	74	-178	-145
profiteren	65	-133	-166	-135
prognose	82	-87	-187	-124
programma	-25	-61	75	1
programma's	-245	132	-70	-194
project	23	-28	-170	69
projecten	34	103	77	74
promovendi	-93	-69	96	185
proportioneel	102	-163	95	-78
prorail	-206	-27	145	182
protocol	-124	77	25	52
providers	-28	38	142	-144
provinciale	-165	57	-252	-220
provincie	-163	10	-96	-74
provincies	-103	-68	9	8
provisies	-109	78	-179	-84
psychische	-87	-35	-136	38
psycholoog	36	27	-186	-153
pta	-35	-166	-122	-108
publicatie	-163	-90	225	116
publiceer	-133	325	-120	3
publiceerde	-198	-148	-178	-122
publiceert	-150	-237	-140	-109
publiceren	-85	98	-155	-84
publiek	1	-210	-90	-137
publieke	-161	-201	-65	25
punt	-134	144	143	-37
punten	-64	-212	-6	-190
putten	-189	0	-207	-178
pvda	-195	-181	-130	-171
pvda-fractie	-121	13	-142	-121
quotum	-160	201	-165	-222
raad	25	134	-47	-78
raadpleegbaar	-56	51	42	-175
raadplegen	-121	36	-24	-24
raadsleden	84	-200	-230	-175
raadt	-234	402	-366	-239
raadzaam	-189	261	-169	-191
raakt	-68	-181	-226	-133
raakten	-125	-134	-46	-108
raamt	26	-153	-156	-198
radar	-128	-9	-101	-138
raden	-236	304	-39	-73
raken	11	-238	-148	-22
ramen	72	73	53	107
raming	-20	-47	-21	-117
ramingen	-43	-79	-41	56
rampen	-90	-46	-96	-147
rapport	-48	38	-247	-156
rapportage	24	-28	-158	77
rapportages	79	90	-146	-135
rapporteer	-138	129	-233	51
rapporteert	-58	-142	85	151
rapporten	-185	-102	-205	-204
rapporteren	-136	-140	-49	151
rassen	42	-127	-157	-153
raster	1	-50	-41	-31
rda	47	48	-157	-119
rdw	-110	-139	40	115
reactie	-113	-198	-113	-135
reacties	-156	-179	-272	16
reageer	-75	-83	-193	-245
reageren	-103	-175	-166	-62
recept	40	-91	-193	91
recht	-182	83	72	-52
rechtbank	52	-82	-244	29
rechtbanken	-170	-7	-19	-187
rechten	-124	-101	-247	-165
rechter	29	-143	23	-27
rechters	88	-193	112	-214
rechtsbescherming	-44	73	83	60
rechtsbijstand	-174	-195	-63	142
rechtspleging	-81	-158	-164	-135
rechtspositie	-77	73	-139	15
rechtspraak	-186	16	34	-6
rechtstreeks	-132	-24	-130	83
recidive	26	-124	-91	-122
reclame	-117	-55	-189	-126
reclassering	-45	-21	94	10
reclasseringsorganisaties	-86	-98	-71	-201
redactionele	-123	-156	160	-147
reddingsmiddelen	143	-118	-106	-141
rede	-200	30	2	-178
redelijk	-138	6	70	-55
reden	102	-180	155	-27
redenen	-91	-101	-7	-95
reeds	-255	-358	428	-354
reeks	-171	-195	-217	-125
referent	-10	-152	-178	51
referenten	66	0	-108	-139
regeerakkoord	-191	-166	54	-52
regeerprogramma	-165	-136	131	-84
regel	-23	22	182	-102
regeldruk	71	-41	-148	-177
regelen	-133	100	20	-131
regelgeving	155	-156	93	-104
regeling	12	21	-35	32
regelingen	-6	-15	-24	81
regels	-24	-347	89	-7
regelt	-147	-167	158	92
regering	-124	-62	122	-40
regie	-161	71	88	-177
regievoerders	48	-91	62	-123
regime	-35	125	-255	-210
regio	-97	97	58	65
regio's	96	30	99	-10
regionaal	-139	63	-80	-72
regionale	-97	-27	-273	-1
regisseur	-112	-15	90	-128
register	-73	127	51	92
registratie	135	-39	26	-72
registraties	137	-116	-150	-78
registratiesysteem	43	-109	-156	151
registreer	-160	196	-172	-150
registreren	-129	105	-265	-76
reglement	-196	-194	138	10
regulering	2	-82	44	-109
regulier	-142	-34	-201	-124
reguliere	-31	25	-79	-161
reis	-28	-215	-273	8
reisadvies	-106	-179	48	-149
reiskosten	-134	-43	102	-238
reistijd	94	138	-27	-33
reizen	17	31	-242	-144
reiziger	25	-136	-85	-91
reizigers	-79	-114	-223	23
reken	-164	99	-16	46
rekenen	86	1	-195	-230
rekenhulp	-105	11	73	206
rekening	62	-17	-26	-157
rekenkamer	57	174	-94	-160
rekenkamers	-121	-142	-53	-176
rekent	34	-32	20	3
rekentool	97	-23	-134	-156
rekken	16	-145	69	-168
remigranten	-81	-36	20	-177
remigratiewet	-54	-87	-119	-94
rendement	55	-10	-124	-108
rente	-79	44	117	-177
representatief	-209	-162	-185	-77
research	-177	-125	121	45
reserve	-149	178	-73	-213
reservedelen	-48	98	-184	-78
reserveren	-119	13	11	-151
reserves	84	-188	-7	-85
reservist	15	53	-85	-76
reservisten	23	18	-40	-67
respect	-176	-132	-215	-179
respondenten	148	-199	-150	-125
rest	84	-108	-20	22
restauratie	-147	-67	-185	-158
resterende	-182	-161	-167	146
resultaat	-19	-8	-64	-28
resultaten	41	-54	-105	118
ri&e	3	54	-113	-115
richt	-166	235	-105	88
richten	-62	33	-256	-139
richting	-132	-23	208	-177
richtlijn	-130	-79	193	-110
richtlijnen	-101	-101	-151	-108
richtsnoeren	-122	-105	-226	-132
rij	-169	32	102	26
rijbewijs	-153	24	18	-97
rijden	-160	-228	55	23
rijk	-102	46	29	-80
rijksdienst	-27	-119	184	126
rijksgeld	-138	87	-61	-159
rijksmonumenten	-168	-62	-95	-187
rijksoverheid	-95	-160	-162	102
rijksvastgoedbedrijf	-108	47	130	62
rijkswaterstaat	-102	-53	22	147
rijkswegen	-141	-179	-86	-108
rijkswet	-62	67	17	-75
rijn	-136	-161	-107	-158
rijnvaart	-65	-140	102	33
rijp	-130	-122	182	-127
ringleiding	-123	72	-133	-132
risico	-237	-8	-24	-203
risico's	-24	-109	-61	-6
risico-inventarisatie	57	-88	-73	-165
risicometer	-136	-9	-87	-100
risicovolle	2	-165	107	-84
rit	22	47	-181	-135
ritten	151	38	-158	-83
rivm	-107	-101	-101	95
rob	36	-48	-171	-151
rode	-129	-117	-113	-136
roemeens	-114	-6	86	109
roepen	-179	110	-201	-135
roept	-177	168	-231	-251
rol	-28	-64	-95	-9
rond	40	-48	-81	-40
ronde	-134	-225	122	235
ronden	65	-121	-138	108
rondt	-105	-116	65	200
rondvluchten	-97	-14	-168	-158
rook	-100	-196	-99	-142
roosendaal	-136	-153	52	169
rooster	133	-12	85	13
roosteren	123	-31	-117	-76
roosters	-178	78	86	-244
rotterdam	-27	-174	118	-17
route	29	5	-128	22
routes	80	20	-196	-104
rouw	-113	104	-203	36
rsj	-45	-179	-201	-140
ruim	75	-148	-179	-219
ruime	21	-129	73	-163
ruimer	-146	38	5	-123
ruimere	-89	-175	-45	10
ruimhartig	-83	41	58	-108
ruimte	-132	-34	222	59
ruimtelijke	-48	-21	82	-6
rusland	-115	9	-192	-199
rust	47	-35	-113	-214
rusten	-130	-182	159	-173
rusttijden	69	-161	-148	-157
rvo	-101	-80	138	182
rvs	-83	-56	-136	-153
s	-19	82	96	-9
saba	61	36	-175	-180
sahel	-84	-94	-103	-78
salaris	-189	-129	-156	-131
saldo	169	-122	-97	-49
samen	-109	-38	39	112
samengaan	-171	-146	-6	19
samenhang	-58	-203	-188	-159
samenhangen	-172	-83	90	-92
samenhangt	87	-127	-168	-92
samenleving	-90	-234	-239	-200
samenstelling	35	-4	-128	-139
samenvatting	-115	-12	-154	103
samenvoeging	54	-155	30	-139
samenwerken	-85	66	129	30
samenwerking	168	-88	-126	-163
samenwerkingsverband	-87	-191	-132	64
sanctie	-106	-173	-81	-132
sancties	5	98	6	-84
sanering	-71	-152	-189	-141
sbb	60	-212	8	23
scan	-129	26	-229	-196
scanner	-119	-52	-40	58
scanners	94	-95	-107	-100
schaal	32	44	-13	103
schaarste	-136	-176	-14	-167
schade	-13	-180	-418	-266
schadefonds	-163	-32	88	-79
schaden	19	-146	108	-103
schadevergoeding	35	92	-170	-140
schaf	-139	227	-208	-126
schaffen	-100	161	-156	-18
schat	177	-182	-179	-174
schatkist	78	-148	-71	-99
schatten	195	-177	-124	-72
schatting	-11	-125	-75	-97
schenkers	158	-97	-157	-104
schepen	33	32	-73	-93
scherm	-161	167	-278	-210
scherpen	-124	39	-168	-97
scherper	-165	108	-108	-95
schets	-70	-87	-201	-139
schetsen	-123	-126	-136	-122
schetst	-79	-210	-166	-162
schiet	99	-82	-83	-144
schijnconstructies	184	-120	-58	-4
schip	-91	-38	-132	80
schiphol	-83	-179	-88	-24
schipper	-128	-162	-150	-118
schippers	21	-47	-130	-163
scholen	28	-164	-118	93
scholing	104	21	-14	-163
scholingsprogramma	-93	6	84	-136
school	-107	95	-94	6
schoolbesturen	-181	-55	-243	-38
schoolboeken	-76	70	-141	-156
schoolgaande	-134	109	-102	-110
schooljaar	-149	52	123	240
schoolleiders	214	20	-211	-184
schoolvakanties	-137	15	-62	-85
schoon	-160	86	11	-193
schoonmaak	-131	-144	-118	-109
schorsing	-105	-16	-163	-156
schorsingen	44	-91	-196	56
schrap	-122	198	-209	-118
schrappen	-137	176	-170	-109
schreef	-224	-298	-272	-229
schrift	112	83	-223	-153
schriftelijk	-84	118	-118	19
schriftelijke	40	-21	-81	-39
schrijf	-180	153	0	32
schrijft	34	1	-12	-193
schrijnende	-140	39	46	89
schrijven	105	20	-39	-55
schuift	38	-134	-46	-175
schuld	-153	68	-242	-194
schulden	11	-101	-149	-121
schuldenaar	12	-6	-170	-109
schuldhulpverlening	-92	-84	114	-155
scoren	186	-199	-83	-102
screening	11	-61	-125	-36
sde	-166	-92	-167	-19
seconden	110	61	-143	-108
secretaris-generaal	-132	73	-152	-110
sector	-30	-13	-18	-17
sectoren	-164	-199	-38	-209
sedert	-29	-200	139	-200
seizoen	-29	5	34	67
selectie	-137	111	126	118
seo	-25	21	-7	-196
september	-145	-157	182	189
ser	-115	83	-263	-113
serieus	-165	-107	-159	27
servicekosten	-119	-151	-195	71
sgp-fractie	-104	-173	-118	-131
signaal	101	-133	-160	-118
signaleert	168	-130	-112	-91
signalement	-111	-173	-181	9
signalen	-73	58	-33	-166
significant	199	-163	-140	-67
sinds	-34	-155	325	-338
sindsdien	-76	-197	-272	-149
sint	60	-173	-165	-151
site	-61	-181	69	171
sittard	-128	-126	-149	-154
situatie	-58	-153	5	13
situaties	117	-94	-142	39
slaagkans	100	-96	42	-110
slaagt	49	-166	-88	53
slaan	-112	-153	25	25
slaat	-119	-177	59	-150
slachtoffer	49	68	-111	-140
slachtofferhulp	45	-23	-84	61
slachtoffers	-36	79	-220	-53
slachtpaarden	72	-169	-85	-127
slag	-216	47	47	122
slagen	81	-141	72	94
slapen	128	-161	-93	-124
slecht	229	-162	81	-84
slechte	86	-136	-95	-130
slechts	333	-76	-202	-225
sleutel	-144	-158	37	-13
slijtage	-7	-107	102	-118
sloop	89	-195	26	49
slot	-28	211	-180	-192
slotbeschouwing	-117	151	45	-143
sloten	-90	-128	-182	-179
slotsom	315	-176	-159	-114
slotte	-94	267	-118	-23
sluis	-58	85	158	-60
sluit	-97	126	22	-102
sluiten	-59	-84	-151	49
sluiting	-190	-104	-17	-46
sluizen	-35	-94	-259	36
sms	-92	-175	-125	-82
snel	64	-278	-21	-292
snelheid	58	96	119	-140
snelle	47	-15	49	-150
sneller	69	-142	-130	-87
sociaal	-115	-97	158	-137
sociaal-economische	-112	-97	-128	-95
sociale	-57	-122	-28	-90
sodm	-36	66	-103	-226
software	101	-167	31	22
sommige	-196	-58	-197	-183
sommigen	-162	-197	-239	-159
soms	168	-273	-206	-242
soorten	-84	-168	-271	-255
sp	-191	-194	-96	-139
sp-fractie	-158	-50	-161	66
span	-124	-143	37	206
spanje	-191	-178	-178	-133
spannen	-132	-162	-199	138
specialisten	69	39	-163	-141
specifieke	-102	106	0	-116
speelruimte	-47	19	80	-53
speelt	151	-149	-17	28
spits	-109	33	-61	35
splitsen	23	0	-37	-38
splitsing	-86	45	2	41
spoed	-180	-15	2	-16
spoedeisende	72	-136	32	-101
spoor	-125	-162	-91	143
sport	75	-163	-75	-48
sporten	-140	40	-224	-29
sporthallen	-116	-166	-116	-142
sportverenigingen	-107	-118	-191	-142
sprak	-293	-222	-232	-256
sprake	1	-126	51	-96
spraken	-66	-236	-142	-126
spreek	-105	-92	-229	218
spreekt	-113	-64	135	-106
spreekuur	121	-97	59	-20
spreiding	-28	-129	-138	59
spreken	232	-136	-69	120
sta	-245	289	-208	-233
staan	-144	-45	75	13
staande	15	-174	196	-151
staat	-78	-112	157	86
staatlozen	-118	79	-178	-102
staatsbosbeheer	-159	-119	153	-213
staatscourant	-115	-185	105	223
staatssecretaris	-123	-64	9	-33
staatssteunregels	-118	-177	154	-154
stad	-146	-179	-1	-107
stadium	-105	14	-36	-133
stage	39	-99	103	-147
stagiair	130	-160	-102	-119
stagiairs	26	38	22	2
stalking	-91	-137	-138	-147
stallen	22	-172	-234	7
stalling	-24	23	-138	-148
stam	-155	-144	-135	-105
stamt	-139	-182	-138	-111
stand	-43	-37	4	38
standaard	-196	175	172	-13
standhoudt	23	-138	-134	-141
standplaatsen	-120	46	58	-178
standpunt	-77	-131	-58	-17
stap	-14	-87	-55	-295
stappen	-143	-264	47	18
stapsgewijs	-120	79	-185	-125
start	-124	-104	-45	335
starten	-152	-122	-194	-139
startende	-221	-185	-173	-203
starters	181	-31	21	-179
state	-145	-213	-61	190
staten	-128	-24	-211	-151
staten-generaal	-77	-191	4	-17
station	-120	80	53	78
stations	-178	-150	-138	-134
statistisch	98	-99	-84	-52
status	-4	-240	-130	54
statushouders	-41	1	-45	2
stavast	-69	15	-77	-100
stedelijke	82	-22	111	44
steden	76	-90	-296	-29
steeds	178	-135	-63	-186
steeg	157	-128	-130	-162
steekproef	-71	57	-116	-95
steekproefsgewijs	-53	49	164	-35
stel	-138	458	-383	-84
stelde	-45	59	-164	-169
stelden	70	-159	-204	-162
stellen	-3	143	-44	-13
stellig	106	102	-172	-162
stelling	80	-126	-160	-104
stelsel	-2	-86	97	-145
stelselmatig	82	38	-6	-149
stelt	164	-33	97	47
stem	-162	96	-231	-165
stembureauleden	-50	-17	119	-134
stembureaus	-72	8	-14	-202
stemhokje	90	36	-168	-124
stemlokalen	-122	-133	-153	-90
stemmal	-149	44	-210	-193
stemmen	-117	199	-34	-128
stemming	-126	57	32	-152
stemopneming	-55	14	-184	-117
stemt	-244	-13	-6	-184
ster	54	106	-132	-119
sterk	151	-120	-53	9
sterker	33	36	-95	-67
sterkte	41	12	-108	30
steun	173	-55	-92	-121
steunen	-100	-147	-69	43
steunpunt	-29	48	63	-107
steunt	-206	97	119	-146
stevig	-127	-106	-157	-183
stichting	56	-55	-10	-75
stijgen	-163	-152	65	58
stijgt	21	-208	56	69
stikstof	39	-115	-73	-119
stikstofoxiden	85	-61	-87	-125
stil	-148	-239	-91	-34
stilgelegd	-101	-121	-141	-134
stilleggen	-83	-152	-98	-108
stof	79	-30	-171	59
stoffen	-168	13	-128	-104
stond	48	-219	-58	-145
stonden	-100	-155	-233	-212
stop	-147	122	-47	-186
stopgezet	-142	-130	39	-157
stoppen	57	-32	-231	-152
stopt	-117	-175	19	33
storing	13	79	-204	-219
storingen	71	132	-30	-56
straat	-13	-208	-227	-219
straf	-118	30	-39	-153
strafbaar	-61	-151	62	72
strafproces	-81	-111	-125	-100
strafrecht	-107	-93	6	60
strafrechtstoepassing	-66	-169	-98	-99
strafvordering	-88	-109	-124	-122
strafzaken	141	-90	-120	-132
straks	-86	-188	-128	-72
strategische	-90	125	-182	-163
streef	-105	-230	-199	198
streeft	-180	-222	47	98
streek	-183	114	-196	-146
streekvervoer	-46	-95	-149	-135
streken	-187	-18	122	73
strekkende	-54	-139	-126	11
strekking	-131	-42	169	56
strekt	-95	108	107	2
strenger	-23	138	11	17
strengere	-121	-165	50	26
streven	-259	-92	-88	202
strijd	49	-219	-148	-138
strijdkrachten	-117	-136	69	-106
strikt	-173	148	-99	-119
strookt	-161	-47	180	65
stroom	-246	62	15	-191
structureel	-127	79	-61	-56
structurele	-171	-200	-68	-157
student	134	-40	-185	-198
studenten	-71	-5	-100	-22
studeren	-135	-142	-179	-133
studie	-83	-118	74	-148
studieboeken	-85	-37	82	64
studiejaar	-62	32	147	129
studies	211	-202	-239	-170
studievoortgang	48	117	-154	-128
studio's	64	84	-62	-96
stuit	-219	-86	387	22
stuk	106	-189	66	-9
stukken	-51	-167	-255	-286
sturen	-105	-124	-8	53
stuur	-91	-160	-189	191
stuurt	-109	-80	65	138
subsidie	90	27	-53	-2
subsidiebedrag	-57	125	37	-99
subsidiekader	-147	187	159	-163
subsidieregeling	-162	-228	-95	-35
subsidies	-148	-83	-127	-92
succes	98	-2	135	66
suggereert	-136	126	-137	-146
suggestie	-165	399	261	28
suggesties	-104	-125	-119	-223
svb	-2	-86	-64	50
swov	-34	3	66	53
sympathiek	-119	61	123	-49
syrië	-171	-165	-150	63
systeem	24	190	-105	-10
systemen	59	-16	18	-255
szw	-22	-307	64	-6
t	-140	-126	-24	-154
taak	-72	-156	188	-59
taakgroep	-104	51	-135	-110
taakstelling	8	-20	-40	-100
taal	35	129	-169	-69
taalcursus	50	80	-111	-119
taalles	-7	12	-193	-181
taallessen	-165	19	91	-147
taalniveau	59	-3	-234	-142
taalscholen	-112	26	-29	-8
tabel	-156	-38	-334	-202
tachtig	66	47	84	-175
tafel	-12	-7	22	4
taken	10	82	-282	-177
talen	-70	17	3	-317
tandarts	-185	75	-200	-181
tanzania	-126	-129	-82	65
tarief	-81	55	42	-62
tarieven	-102	-32	-1	-42
taskforce	-164	142	-113	-88
taxateurs	28	80	-167	-113
taxatie	-184	63	-138	-130
taxaties	-95	184	61	7
taxi	-14	-155	-157	-137
te	-22	300	-13	-28
team	56	-119	125	154
teams	51	-47	56	42
techniek	112	-170	32	43
technieken	-56	-80	-119	-156
technisch	-16	-152	53	-173
technische	-180	-121	-45	-59
tegelijk	-12	23	-217	-77
tegelijkertijd	-6	-215	-171	-14
tegemoet	-101	-26	52	73
tegemoetkoming	-220	160	77	-258
tegemoetzien	-72	-163	-35	191
tegen	3	-47	-38	-75
tegengaan	-81	51	-119	-104
tegenover	127	-52	-120	-188
tegenwoordig	-143	-94	-106	-138
tegoed	-140	45	-100	-147
teken	-95	-146	-273	-110
tekenen	7	-207	-179	-92
tekent	113	-66	-177	-152
tekort	128	-143	-231	-52
tekorten	-141	-144	-145	-37
tekortkomingen	169	-156	-123	-123
tekortschiet	124	-190	18	21
tekst	-115	-198	-167	127
teksten	-38	4	-101	-128
telde	160	-209	-188	-236
telefonisch	-108	-112	-151	-26
telefonische	30	-109	-187	-200
telefoon	-209	94	-234	-202
telefoonlijn	-134	-122	-125	97
telefoonnummer	-116	74	-243	9
telers	-49	-120	84	26
teleurgesteld	-104	-105	-129	-117
teleurstelling	-116	-108	-163	-83
telkens	-154	-216	23	-118
tellen	-137	-22	137	129
telling	46	32	-40	-195
tellingen	76	7	-77	-206
telt	-278	-71	-131	-75
tempo	18	-123	-253	-207
ten	17	229	-54	-92
tennet	-158	42	-186	-195
tenzij	-200	-66	148	67
ter	-16	-57	45	-45
terecht	-12	-192	-178	-57
terechtkomen	138	-207	-129	-121
terechtkomt	165	-162	-141	-100
terechtkunnen	-142	180	-131	-45
termijn	-158	-20	59	-78
termijnen	-151	80	-80	20
terpstra	-95	-179	-178	39
terpstra-bos	-121	58	-86	-70
terrein	-115	-14	139	6
terreinen	-161	-173	82	97
terug	-151	75	16	190
terugbetaald	57	-125	-108	-118
terugbetaling	24	-174	-225	-39
teruggaaf	5	75	-157	-144
teruggebracht	-79	36	-116	-95
teruggekeerde	-2	30	66	-5
teruggelopen	279	-165	-206	-88
teruggetrokken	140	-101	-157	-147
terughoudend	110	-167	-3	-201
terughoudendheid	-65	-117	-123	-6
terugkeer	115	-131	-100	-60
terugkeert	40	-137	-159	-21
terugkeren	24	-130	-168	-109
terugverdienen	-35	-174	-151	82
terugvordering	-131	-7	-9	-165
terugwerkende	-179	-117	128	67
terwijl	245	-172	-70	-157
terwindt	-89	-73	-68	-146
terwisscha	-124	-145	-98	-105
test	-24	108	-116	-187
testen	-165	78	22	4
tevens	-94	-10	17	3
tevoren	60	-7	49	17
tevreden	263	-38	-240	-170
tevredenheid	197	-135	-167	-60
tewerkstellingsvergunning	-120	102	-175	-111
tezamen	-138	-94	-167	28
thans	-238	-311	31	24
theaters	49	96	-193	-96
thema	-94	-122	-202	86
themaonderzoek	-43	-64	-115	-57
thuis	178	-140	72	-184
thuisfront	-114	100	-248	-55
thuiszorg	-133	45	-103	-89
tien	135	-43	24	74
tiende	-20	37	-174	-103
tientallen	-168	-142	106	-116
tigrinya	28	38	89	54
tijd	66	-156	-62	53
tijde	38	-122	-108	-96
tijdelijk	-224	-190	-41	37
tijdelijke	-178	-230	-21	57
tijdens	-23	77	-131	-79
tijdig	70	-57	-169	-50
tijdige	-49	-156	42	37
tijdpad	-116	-119	-178	136
tijdstip	-118	-117	49	135
tilburg	11	-11	22	110
tno	-47	-94	142	187
toch	73	-20	-53	67
toe	-22	42	57	27
toedienen	-7	-124	-165	-192
toegang	69	61	-249	62
toegankelijk	-125	-80	-138	94
toegankelijkheid	-107	-68	-137	20
toegekend	27	-217	-14	-11
toegelaten	-142	-201	-13	-129
toegenomen	294	-161	-194	-89
toegepast	-47	-53	165	103
toegestaan	-57	-115	198	-134
toegevoegd	-106	-7	8	17
toegewezen	10	123	-254	-197
toegezegd	-86	-137	-166	-196
toegezegde	-105	-156	-161	67
toegezonden	-95	-130	74	-201
toekomen	-70	-65	-217	-56
toekomst	-9	-217	49	61
toekomstige	-190	155	-184	-101
toelaat	-43	65	69	77
toelating	19	-176	6	27
toelichting	-30	-103	4	-23
toen	-79	-138	-96	-364
toenam	137	-153	-67	-46
toeneemt	-27	-149	-140	-95
toenemen	-36	-176	-116	-128
toenemende	92	-127	-138	-103
toenmalige	-142	-98	18	-130
toepassing	-186	7	-102	-196
toereikend	93	-130	-29	43
toeslag	-240	75	85	-8
toeslagen	-88	67	-216	17
toestaat	132	-137	-188	-104
toestand	-180	-141	-140	-143
toestel	85	-111	-187	28
toestellen	44	-79	-254	-207
toestemming	-155	40	32	9
toesturen	-49	-89	23	3
toets	36	37	124	-30
toetsen	-57	139	-29	0
toetsing	-159	-37	70	-168
toetst	-143	-11	35	-154
toevoegen	75	-142	76	41
toevoeging	-160	-96	-143	-118
toevoegt	-32	-141	49	-131
toezeggen	-82	-160	86	-116
toezegging	-106	-219	-269	-164
toezeggingen	-150	-115	-236	-168
toezenden	-66	-127	16	123
toezending	-96	-103	-6	-204
toezicht	-6	34	-86	-65
toezichthouder	-72	-17	152	-210
toezichtkader	-122	48	130	74
toezien	-90	54	60	75
tolk	-4	63	33	-173
tolken	68	2	-331	-144
tolsteeg	73	-184	-116	-124
ton	-92	-168	-50	138
tonen	-5	-38	-112	-38
toon	-155	-175	-211	-172
toont	-35	-133	-143	-127
tot	7	93	69	-65
totaal	-256	-165	-81	-77
totale	-157	-115	-120	-150
totdat	-143	180	-219	-155
traag	120	-123	28	-88
tracéwet	9	3	-18	-151
trad	-101	-125	-40	-266
training	-47	165	58	-137
traject	16	-130	-101	2
trajecten	99	-125	82	-139
transport	-130	3	-130	-206
treden	-140	-62	-2	71
treed	-124	-169	40	133
treedt	-96	-25	22	319
treffen	-154	-233	31	-66
treft	-54	-179	-141	-48
trek	-96	161	-177	-64
trekken	69	89	-16	80
trekkers	65	-22	-207	-107
trekt	-77	-195	-183	-206
trinomium	21	-34	-108	-94
trip	-110	84	36	42
trof	306	-265	-225	-178
troffen	186	-201	-142	-116
trok	84	-131	-92	-94
trokken	61	-111	-109	-120
trossen	15	130	-145	-106
trots	29	-153	-3	8
trouw	-54	-164	-132	-95
tuinbouw	105	-163	18	-142
tuinders	24	-167	-123	91
turkije	-155	-149	-98	-150
tussen	245	-6	-83	-115
tussenevaluatie	-57	65	-150	-156
tussenmeting	-41	-166	-115	-110
tussenstand	-63	-163	-209	133
twaalf	-80	11	25	-4
twee	52	-4	-55	40
tweede	-110	160	108	29
tweemaal	77	41	-163	13
twente	0	-135	-148	-108
twintig	-11	59	-86	61
type	-72	-24	-169	53
typen	33	-13	-212	-175
u	-90	-60	-68	83
uit	47	9	2	-7
uitbetaald	56	-163	-92	-133
uitbraak	28	-102	-177	-38
uitbracht	-87	-111	-90	-134
uitbreiden	-93	61	-107	68
uitbreiding	-202	-170	147	-47
uitbrengen	-87	-117	-203	16
uitbuiting	-25	68	-130	-97
uitdrukkelijk	-95	48	-220	2
uiteen	94	-209	21	-86
uiteengezet	-85	-154	106	-68
uiteindelijk	110	94	-99	-72
uiteraard	-181	-144	-242	139
uiterlijk	-65	179	58	233
uiterste	-114	76	-122	-115
uitgaat	-156	67	108	43
uitgangspunt	-196	-82	185	-221
uitgave	-117	-150	148	-32
uitgaven	1	-179	45	-28
uitgebracht	-107	-54	-219	-103
uitgebreid	-130	-84	68	136
uitgekeerd	-149	-87	-129	-98
uitgelaten	-178	96	-43	20
uitgereikt	-168	-119	151	115
uitgesloten	-223	-40	-256	-185
uitgesproken	53	-97	47	-19
uitgesteld	-127	2	-34	-146
uitgetrokken	-126	116	173	40
uitgevers	-115	-122	-7	-139
uitgevoerd	-61	-34	-89	-143
uitgewerkt	-80	-12	74	145
uitgezet	-170	-179	-62	-172
uitgezonden	-3	6	-20	-37
uitkering	96	-203	35	-46
uitkeringen	-103	109	-149	-117
uitkomst	-64	81	50	189
uitkomsten	1	-85	-178	-27
uitkomt	-3	-141	41	-137
uitleg	-159	177	-54	4
uitleggen	79	-159	71	-128
uitnodiging	-89	109	78	84
uitpakt	26	-99	48	89
uitrusting	-128	113	6	41
uitslag	39	-100	-102	-70
uitsluiten	-87	-144	-89	-150
uitsluitend	-58	-66	156	159
uitsluitsel	54	-134	-44	148
uitspraak	158	-28	-137	-80
uitspraken	-144	79	-171	-27
uitspreken	-157	22	14	-16
uitstel	-35	29	-142	-221
uitstellen	-105	-156	-194	46
uitstoot	99	-66	-119	-38
uitstroom	-104	-132	42	-5
uitval	152	96	-188	-157
uitvalt	19	-113	-156	-127
uitvoer	83	67	-162	-152
uitvoerbaar	-207	-18	128	-129
uitvoerde	50	-155	-156	-126
uitvoerder	-141	110	81	102
uitvoerders	-136	11	-150	-141
uitvoeren	-133	-30	151	23
uitvoering	20	-133	-163	58
uitvoeringskosten	185	-76	-175	-176
uitvoeringstoets	19	-118	144	83
uitwerking	79	-174	121	198
uitwisseling	-38	33	-9	-156
uitzendbureaus	-102	-37	-211	-145
uitzending	-148	40	-43	-102
uitzendkrachten	74	-193	-117	-136
uitzetten	-163	-166	-121	-120
uitzetting	117	-91	-157	-70
uitzoeken	-95	-142	211	220
uitzondering	-76	-206	164	-102
unaniem	-178	-174	-223	-149
unhcr	-151	-125	-130	-127
unie	-126	-22	-50	-43
uniforme	-138	149	-50	33
universiteit	-17	-122	99	-74
universiteiten	-79	48	95	3
university	46	-107	-175	-153
uren	43	78	-271	-78
urgentie	-114	16	87	-136
utrecht	-279	-146	-53	-56
uur	63	181	-40	-106
uurtarief	106	-190	-197	-96
uw	-84	-9	-129	-17
uwe	-57	-80	-75	-84
uwv	-43	55	8	7
v	-83	-128	-172	-16
vaak	414	-185	-179	-195
vaarbewijs	-144	-146	-109	-153
vaarseizoen	-98	-176	53	140
vaarsnelheid	-111	30	105	36
vaart	-144	-223	-144	-51
vaartijdenboek	-13	63	42	54
vaartuig	-44	-139	75	76
vaartuigen	-149	89	-198	-77
vaarwegen	-18	-124	-89	-125
vacatures	16	-142	108	-78
vader	-1	-158	-120	-126
vak	-43	19	22	-222
vakantie	79	-132	-142	-142
vakantieparken	-78	71	-164	125
vakbeweging	-141	-128	69	86
vakbonden	-211	102	-34	-51
vaker	456	10	-200	-183
vakleerkracht	106	-79	-89	-81
vallen	-113	9	-147	-195
valt	16	-140	-26	-141
van	10	25	4	7
vanaf	-170	-74	387	573
vandaag	-145	-227	-211	-179
vangen	-209	-18	-77	-11
vangers	-96	6	92	-140
vangsten	7	106	5	75
vanuit	-98	-175	-275	-175
vanwege	-164	-28	-121	-146
vanzelf	-126	-154	132	59
vanzelfsprekend	-126	53	39	-134
varen	-34	-118	-121	9
variant	-267	-55	-155	-207
varianten	-141	-182	-37	8
vast	111	162	106	-101
vaste	66	114	24	-83
vastgelegd	-160	16	75	17
vastgesteld	174	-74	-2	20
vastgoed	-158	3	-156	54
vastgoedplan	-69	120	52	-51
vasthouden	-123	11	-65	-109
vastleggen	-115	106	-119	-6
vaststaat	-141	-13	-54	-156
vaststellen	174	14	-140	-163
vaststelling	-129	-149	126	17
vaststelt	-163	58	40	-157
vat	-53	-141	-112	-134
veel	94	-176	-201	-201
veelal	114	-234	-185	0
veenhuizen	-154	-140	106	-129
veenweiden	-177	26	-139	-112
veerlieden	-81	90	64	-137
veertien	42	17	-22	-129
veertig	-131	-99	-334	-99
veilig	23	-36	-224	-36
veilige	-127	-83	-205	-198
veiliger	198	-118	-179	-148
veiligheid	-25	-119	-72	-60
veiligheidsregio	-168	46	-196	-142
veiligheidsregio's	22	74	109	-46
veiling	15	104	60	-108
veld	-189	-104	17	-199
velden	-94	27	53	-1
veldwerk	-179	-144	-127	-164
vele	92	-109	-197	-123
velen	-54	-130	-168	-165
venlo	-134	-171	-203	-147
ver	-97	-275	298	-172
veranderd	67	50	-102	-60
veranderde	119	-133	-184	-79
veranderen	-126	-59	-154	-59
verandering	83	-133	144	-44
verandert	-319	-195	-4	-110
verankeren	-117	186	-204	-132
verantwoord	-10	-245	119	-43
verantwoordelijk	-150	-177	-110	-209
verantwoordelijkheid	-126	-277	48	-266
verantwoorden	-160	-150	165	82
verantwoording	18	92	-176	108
verantwoordingsonderzoek	-115	73	-192	-177
verband	313	-199	-239	-92
verbeterd	114	-2	-159	-23
verbeteren	-176	49	-71	-77
verbetering	116	-171	157	-52
verbeterprogramma	-138	-138	37	83
verbeterpunten	-236	53	-220	-95
verbied	-96	266	-192	-182
verbieden	-190	160	2	-123
verbinden	-68	23	-14	-152
verbindt	-231	43	-193	-176
verbleven	14	-182	-149	-220
verblijf	119	-20	-138	-192
verblijfsduur	36	18	-67	-84
verblijfsrecht	-191	101	-148	-136
verblijft	196	-179	-149	-104
verblijven	-128	-47	-60	41
verbod	-173	32	33	-129
verboden	-149	53	89	-25
verbond	-115	-109	-146	50
verbonden	-144	-2	20	-10
verbondenheid	-142	-165	-163	-94
verdachte	74	-77	20	-68
verdachten	26	-159	-90	-68
verdeeld	-214	-2	-53	-47
verdeling	-157	-28	76	57
verder	-87	276	-198	-34
verdere	-115	14	-3	-88
verdienen	-71	-201	139	-59
verdient	-282	246	-352	-193
verdraagt	-146	22	268	-131
verdrag	5	-166	-87	-150
verdragen	-154	60	-49	-124
verdringing	13	-129	-166	-58
verdubbeld	166	71	-180	-86
verdubbelde	151	-187	-124	-133
verdubbelen	-181	11	-90	-176
verduidelijken	-99	87	-181	163
verdwenen	51	-175	-28	-119
verdwijnen	-46	19	13	-101
verdwijnt	-35	-206	119	95
vereenvoudig	-72	190	-156	-84
vereenvoudigd	-118	-122	105	-196
vereenvoudigen	-140	150	-111	-154
vereenvoudiging	-120	-155	-184	-144
vereist	-177	-195	9	-180
vereiste	-21	-4	166	129
verenigd	11	-166	-88	2
verenigde	-123	-100	-116	-136
verenigen	-54	-178	41	-126
vereniging	-131	-175	1	102
verenigingen	27	155	-24	-55
vergaat	93	8	-158	-200
vergadering	-38	0	130	-28
vergeleek	32	-131	-136	-67
vergeleken	-200	32	-208	-157
vergelijkbaar	-105	-157	-207	-38
vergelijkbare	185	-142	-226	-46
vergelijken	-148	23	13	-181
vergelijking	-138	-171	-101	-54
vergelijkingsgroep	142	-123	-97	-88
vergen	-205	-182	90	62
vergezeld	-52	-97	-141	33
vergoed	-105	129	-28	-80
vergoeden	-115	113	-66	-152
vergoeding	-130	105	36	-204
vergoedt	-135	-121	-152	77
vergroot	136	-78	-162	-162
vergroten	-19	-83	-133	-72
vergt	-103	-78	82	-40
vergunning	0	10	-30	-56
vergunningen	91	55	-250	-12
vergunninghouder	-153	-151	62	73
vergunninghouders	-77	-66	-301	29
vergunningplicht	68	-41	-11	-159
vergunningverlening	-10	-41	42	-199
verhaal	-69	66	-274	-186
verhalen	-78	-171	-187	-112
verheugd	-141	-87	-207	-147
verheugt	-96	-126	-134	-84
verhogen	-75	265	95	-39
verhoging	-104	123	100	-180
verhoog	-194	308	-276	-161
verhoogd	-179	-150	53	0
verhoogt	177	-143	-186	-106
verhoor	-154	-64	10	-3
verhoren	78	0	21	-145
verhouding	97	-100	101	-24
verhoudt	-179	-229	99	26
verhuisden	-13	-93	-73	-82
verhuizen	71	-108	-26	-51
verhuizing	212	6	-251	-141
verhuizingen	-14	1	84	26
verhuur	-162	139	-198	35
verhuurder	-132	23	140	-20
verhuurders	-35	-61	-61	-92
verjaagd	-31	-163	-106	-112
verjaardag	-95	12	-120	-127
verkeer	-131	-38	-89	-40
verkeersposten	-83	-126	-82	-130
verkennen	-52	-130	-213	84
verkenning	10	23	138	190
verkeren	53	-125	-166	-173
verkiezing	-147	-141	-27	-157
verkiezingen	-34	46	-102	-5
verklaard	-172	18	135	-141
verklaren	-16	-106	-158	-94
verklaring	3	-20	-351	-56
verkleint	30	-120	-113	-97
verkocht	-145	-187	100	-168
verkoop	-43	42	-165	-169
verkopen	47	100	-114	-67
verkort	33	63	70	87
verkorte	-131	-132	-80	125
verkorten	-160	119	-186	-165
verkrijgen	94	-164	-119	7
verlaag	-214	294	-53	-200
verlaagd	8	20	-185	-20
verlaagde	17	-17	-106	-104
verlaagt	126	-108	-87	-148
verlagen	-175	217	11	-89
verlaging	-45	-38	175	-171
verlang	-87	78	79	78
verlangen	-162	36	57	-3
verlangt	-182	9	65	-22
verlaten	-207	-80	43	-160
verleden	-31	-159	-152	-107
verleend	-8	-162	-31	33
verleende	-32	-105	-168	46
verlenen	-154	35	-289	-129
verleng	-167	250	-222	-182
verlengd	-50	-38	57	169
verlengde	-116	-176	59	51
verlengen	-164	203	29	95
verlenging	-186	51	131	-2
verlengt	-169	-181	88	1
verlichten	-120	141	-113	-112
verlichting	-108	-153	27	-132
verliep	105	-124	-61	-36
verlies	75	30	-254	-97
verliest	24	-135	-27	-152
verliezen	55	15	35	-106
verlof	-207	-87	-214	8
verloop	105	-52	20	95
verloopt	112	-208	-219	-21
verlopen	-84	66	-202	-13
verloren	93	-170	11	-84
vermeld	-161	23	-265	217
vermelden	-81	-27	112	-69
vermelding	-84	-6	-121	-95
verminderd	157	-84	-104	-60
verminderen	-90	-137	59	-63
vermindert	125	-188	-155	-149
vermissingen	-30	-94	-24	-158
vermoedelijk	-97	-195	-166	-202
vermoeden	-147	50	-130	-134
vermogen	10	-120	14	-94
vermogenstoets	-122	103	-181	41
vernietigd	140	-144	-102	-82
vernieuwd	-141	-159	-76	-70
vernieuwing	-106	-185	83	68
veronderstelling	162	-192	-141	-88
veroordeelden	-145	-130	-127	-47
verordening	-155	-166	-139	-101
verordeningen	-49	-134	80	90
verouderd	-79	-142	-82	-60
verplaatsing	-113	-55	-205	6
verpleeghuis	-25	58	-158	-96
verpleeghuizen	-141	-136	-56	-87
verpleegkundige	18	168	24	-135
verpleegkundigen	-182	-207	34	-181
verplicht	-141	142	-117	-84
verplichte	13	203	-103	-199
verplichten	-173	159	126	-188
verplichting	-127	-154	216	-31
verplichtingen	-152	-46	51	1
verreweg	95	50	56	-112
verricht	-166	-83	-36	-205
verrichten	-137	62	-70	79
verrichting	4	-141	-189	-49
verrichtingen	-16	-95	-199	-179
verruim	-97	208	-247	-20
verruimd	-99	-142	-243	-96
verruimen	-131	75	85	20
verruiming	-6	-27	-108	-79
verscheen	-103	-155	-164	-154
verschenen	-92	-82	26	-245
verscherpt	-146	-116	-154	-176
verschijnen	-76	-115	127	-135
verschijnt	-132	-145	-68	285
verschil	387	-240	-320	-191
verschillen	35	-250	75	-117
verschillend	134	-54	-189	-163
verschillende	-113	-221	-140	-219
verschilt	85	-184	-125	-155
verschoven	-140	-33	-142	-218
verschrijving	-112	-102	-103	-62
verschuldigd	-169	-96	-177	-96
versie	-152	-68	-232	138
verslag	-24	-95	-122	-16
verslechterd	-173	-121	-177	88
versneld	-94	48	-103	-127
versnippering	-49	-124	-162	-113
verspreid	74	-113	-59	-5
verstaan	-69	-194	-129	-108
verstaat	-217	-244	-154	-139
verstande	-89	-77	174	193
verstandelijke	120	-164	-150	-144
verstandig	-232	171	-59	-14
versterken	-121	8	-202	-118
verstrek	-98	204	-36	-51
verstreken	7	-131	-196	-164
verstrekken	-96	89	-241	-38
verstrekking	-129	48	60	-125
verstrekt	-207	-29	-175	-149
verstrekte	22	-129	-130	-138
vertalers	-134	95	-127	12
vertaling	18	-183	124	-187
vertalingen	121	26	108	95
vertegenwoordigd	-128	-155	19	-75
vertellen	3	-154	-157	-117
vertraagd	-117	-108	-235	-237
vertraging	84	-168	-204	-172
vertrek	160	-61	-80	-15
vertrekken	128	37	-167	-170
vertrekkers	187	-151	45	45
vertrekt	84	-183	-201	95
vertrok	-48	-128	-107	-70
vertrokken	-53	-132	-124	-47
vertrouw	-129	-98	-113	-177
vertrouwelijk	-89	-166	-195	-123
vertrouwelijke	-131	15	157	49
vertrouwen	85	-308	-150	-219
vertrouwenspersoon	-30	118	0	-154
vervallen	-63	114	3	83
vervalt	-172	-166	90	36
vervang	-210	338	-239	-239
vervangen	-193	196	-141	123
vervanging	-104	76	106	-76
vervangt	-175	-224	-184	17
vervoer	31	-12	-238	-178
vervoerder	44	99	85	-64
vervoerders	-123	-15	-103	-228
vervoeren	-165	-130	-110	-86
vervolg	-204	-162	-74	-14
vervolgens	-172	67	-207	-56
vervolgonderzoek	-190	24	-176	-109
vervroegde	-89	-40	38	-103
vervullen	-2	-119	-84	-86
verwacht	-135	-152	-79	30
verwachten	-165	14	-131	-15
verwachting	-149	-152	-57	5
verwachtingen	-191	-96	36	-106
verwarring	-108	-158	33	-154
verwerkt	-164	-41	173	5
verwijs	-38	77	101	-57
verwijst	85	-197	157	-213
verwijzen	-135	72	-187	-145
verwijzing	-116	-150	-174	-77
verworpen	-78	30	6	-55
verzamelbrief	-47	67	-131	-170
verzameld	1	-113	-104	99
verzamelen	-186	-140	-168	-88
verzekeraar	62	-195	-174	-97
verzekeraars	-131	29	-114	-60
verzekerd	-143	-203	19	-24
verzekeringsartsen	-41	20	-140	-159
verzekeringsbank	21	-149	-220	15
verzenden	-41	237	-145	-207
verzending	-145	-150	-194	147
verzet	-112	-39	44	-202
verzetten	-86	-111	-126	-83
verzocht	-93	-204	72	-159
verzoek	-106	-108	-10	45
verzoeken	62	-103	-14	-43
verzoeker	15	-99	-154	-138
verzoekt	-120	-263	-230	-274
verzonden	-69	-133	-149	-169
verzorgen	-166	-16	-10	-16
verzorgenden	12	-47	-134	-81
verzuim	150	-194	-137	-153
verzwaring	-121	-122	-210	-160
veteraan	-114	-173	-219	-50
veteranen	-153	41	14	28
veteraneninstituut	-78	115	47	-150
veteranenombudsman	-103	-106	47	-109
veteranenwet	-124	-143	66	42
via	-111	23	-61	-48
viel	33	-70	-42	14
vielen	-96	-202	-140	-104
vier	102	-16	11	-30
vierde	-114	260	229	147
vierkante	-89	84	-24	-151
vijf	89	53	12	-26
vijfde	88	132	156	21
vijfentwintig	-129	68	105	-45
vijfjarigen	83	-32	-13	-1
vijftien	30	35	113	-103
vijftig	-130	22	-56	-16
vijftigplussers	-43	163	-184	-57
vind	-204	-96	81	-224
vinden	138	-157	36	-60
vindt	-176	332	11	91
vingerafdrukken	-220	99	-225	-181
vis	-89	142	62	5
visa	-45	-149	-155	-43
visie	-108	56	-223	-138
vissers	-184	168	9	-206
visum	78	-55	-159	38
visumcode	-94	-112	88	-148
vlaanderen	-69	-164	-200	-155
vloeit	-134	-138	4	-115
vloot	58	-143	-182	-152
vlucht	-116	-75	144	-149
vluchtelingen	6	-123	-147	-175
vluchtelingenwerk	-26	-218	-197	-209
vluchten	-51	-22	-163	-143
vmbo	41	24	-219	-190
vng	-135	-159	151	139
vno-ncw	-99	17	39	41
vo-raad	-138	-181	-17	-52
voedingscentrum	-118	109	-183	-158
voedsel-	-89	17	-124	-136
voedselkwaliteit	-49	-134	-110	-144
voeg	-127	112	-87	-83
voegen	-186	33	24	-139
voegt	-184	-38	304	-116
voel	-183	135	224	-217
voelen	172	-153	-58	-165
voelt	-183	-47	233	-210
voer	-157	178	-70	201
voerden	91	-157	-124	-125
voeren	-94	147	68	126
voert	-15	-78	99	24
voertuig	-19	62	-166	-121
voertuigen	-132	153	94	-2
voet	-4	73	-22	-147
vogels	-33	34	78	-185
vol	-145	-141	-154	-177
voldaan	27	-30	85	-68
voldeed	159	-113	-113	-72
voldoe	-116	-112	-257	-25
voldoen	4	-78	119	-115
voldoende	-4	-24	-126	-79
voldoet	83	-203	-280	-94
volg	-121	194	249	74
volgde	-153	-163	-190	-156
volgden	-156	-204	75	-203
volgen	-54	63	54	140
volgend	-162	-191	-24	393
volgende	-181	-140	17	200
volgens	470	130	-188	-158
volgorde	-193	56	-102	-25
volgsysteem	-168	114	-37	-163
volgt	-213	-117	-37	194
volksgezondheid	-64	-88	-182	-38
volkshuisvesting	-84	46	-26	2
volle	-143	-235	31	-172
volledig	41	15	10	-84
volledige	-69	-11	-201	-138
volstaan	-184	81	58	-199
volstaat	-90	-299	152	-60
voltooid	-180	-10	-33	64
volwassenen	138	-206	-139	-112
vond	84	-26	-167	-196
vonden	137	-270	-112	-130
vonnis	80	56	-168	-103
voogd	-40	91	33	60
voogden	-167	-138	-99	-157
voogdij	-134	-7	-167	-166
voor	-80	135	26	71
voor-	-30	-141	168	121
vooraf	-168	142	-183	-91
vooral	418	-245	-100	-226
vooralsnog	-26	-169	161	17
voorbeeld	-228	139	57	-195
voorbeelden	-157	-151	-21	0
voorbehoud	-103	63	-116	84
voorbereid	108	-199	-214	65
voorbereiding	-142	-48	58	135
voordat	63	93	-55	-200
voordelen	-162	-151	-118	-141
voordoen	-121	-118	-84	-89
voorgaande	-123	61	-154	-128
voorganger	-166	-166	-68	-220
voorgehangen	-98	-129	-41	82
voorgelegd	-138	-60	43	77
voorgenomen	-73	-36	-157	59
voorgeschreven	-153	-205	-34	-34
voorgesteld	-162	129	-39	-258
voorgestelde	-150	-132	121	-28
voorhanden	20	-166	80	-154
voorhang	-91	-160	138	137
voorheen	191	-131	-114	-84
voorjaar	-109	-109	18	189
voorjaarsbesluitvorming	-112	58	207	131
voorjaarsnota	-163	-154	162	222
voorkeur	-111	235	-56	-135
voorkomen	-70	-197	-88	-122
voorkomt	34	47	49	-137
voorleggen	-87	64	57	47
voorlichting	-84	21	-111	-108
voorlichtingscampagne	-83	73	-120	96
voorlopig	-159	-171	96	-125
voorlopige	8	-144	-77	-126
voornaamste	153	10	-235	-173
voornemen	-151	-287	9	192
voornemens	-166	-270	-9	7
voorop	-8	-191	-192	-139
vooropleiding	74	21	-140	-132
voorraad	-13	-5	95	112
voorraden	-160	19	72	-198
voorrang	-81	10	145	-25
voorschieten	-138	76	-144	-108
voorschot	-211	181	-43	-182
voorschotten	-62	66	-203	-40
voorschrift	-49	6	43	150
voorschriften	-84	-202	-125	85
voorschrijft	69	-195	57	-170
voorschrijven	-154	-119	99	112
voorspellen	-96	21	128	-145
voorstander	-167	106	122	-86
voorstel	-144	74	93	47
voorstellen	-117	-298	3	-65
voorstelt	-133	126	37	-92
voort	-193	83	-123	-168
voortaan	-216	275	99	232
voortgang	-91	-32	-262	83
voortgangsbericht	-106	-106	-228	169
voortgangsbrief	-83	-144	-263	125
voortgangsrapportage	-69	-2	-80	189
voortgezet	-78	-86	-55	38
voortijdig	-120	-186	-161	-50
voorts	-139	490	-370	-84
voortvarendheid	-143	-102	-129	-120
voortzetting	-145	-40	-86	31
vooruit	-18	7	42	-33
vooruitlopen	-119	-134	-77	-183
vooruitlopend	-118	-172	-71	72
vooruitzicht	-100	-80	-181	-209
voorwaarde	-218	68	26	52
voorwaardelijke	-100	-76	-174	-108
voorwaarden	-200	-128	-47	53
voorwaarts	109	36	-103	-118
voorwerp	33	-29	-163	-131
voorwerpen	124	-54	-193	-188
voorzichtigheid	-136	-224	25	-160
voorzien	-62	146	-39	278
voorziening	26	-7	-52	19
voorzieningen	123	4	-156	-178
voorziet	-217	-232	121	-301
voorzitter	-137	-206	-82	-123
voorzitters	-114	72	-260	97
voorzitterschap	-106	-125	-150	-42
vorderingen	-119	-113	-200	96
voren	254	-77	-80	-132
vorig	-142	38	101	-151
vorige	-168	-60	-16	-249
vorm	-217	-46	-124	144
vormen	-95	91	139	12
vorming	-138	138	-53	-6
vormt	-169	45	-186	-199
vraag	-303	-51	-54	66
vraagstuk	-108	-152	-179	-143
vraagstukken	-70	-136	-74	-101
vraagt	-189	242	-2	-137
vraagtekens	126	-122	-213	-156
vrachtauto's	32	-30	-127	-110
vragen	-111	-60	-116	-31
vragenlijst	-39	-26	132	64
vragenuur	-68	-81	-170	-166
vreemdeling	-13	12	-134	-238
vreemdelingen	-79	-192	-301	-115
vreemdelingenbesluit	-91	-151	132	88
vreemdelingenbewaring	-101	-116	146	14
vreemdelingenketen	-155	-140	-1	188
vreemdelingenwet	-82	-86	68	-61
vreemdelingenzaken	-124	-215	-125	-120
vrees	59	-186	-61	-142
vreest	-201	-154	-180	-148
vrezen	-231	-173	-216	-143
vrij	-38	58	95	-194
vrije	18	-171	-71	17
vrijgemaakt	-123	-117	134	80
vrijgesteld	-109	26	11	-13
vrijheid	-152	-97	-60	-193
vrijhouden	89	125	-57	-172
vrijkomende	-140	105	33	-91
vrijlating	30	39	18	-135
vrijstelling	-177	64	111	-215
vrijwel	477	-331	-214	-212
vrijwillig	-224	37	-156	-136
vrijwillige	26	21	38	-5
vrijwilliger	-140	-148	82	-160
vrijwilligers	33	-110	-129	40
vrijwilligerswerk	-183	-186	106	-75
vroeg	-186	-202	-22	-255
vroege	170	-200	-175	-172
vroegen	-202	-329	-242	-244
vroeger	-152	61	-159	-148
vrouw	-253	-144	-101	-140
vrouwelijke	55	151	-13	83
vrouwen	198	41	-179	-141
vsnu	-41	-172	116	4
vulden	-107	-132	-152	-111
vullen	14	-111	55	-12
vvd	-172	-208	-172	-168
vvd-fractie	-162	-59	-130	-156
vve	-130	-16	-112	-98
vve's	40	-226	-167	39
vws	-104	-29	188	168
vóór	-89	49	-5	348
w	-42	-65	-215	-26
waal	-134	17	-148	-173
waar	133	11	-62	-24
waaraan	-168	-66	139	-30
waarbij	-8	-209	-237	166
waarborgen	-114	50	58	22
waarborgsom	-23	52	-88	-93
waard	-244	146	92	-200
waarde	46	-232	-67	-227
waardeer	-189	-98	-160	-154
waardeert	-14	-109	-127	-156
waarderen	232	-160	-163	-145
waardering	-9	-177	-106	-183
waardevol	-145	46	-173	-94
waardevolle	-51	-145	117	78
waardoor	78	-172	-79	-205
waarin	-140	86	-18	-31
waarmaken	-88	-70	74	-139
waarmee	1	-43	35	116
waarna	-134	-171	-72	202
waarnaar	-48	-129	-139	63
waarnemer	-140	-151	84	-115
waarnemers	24	182	143	-170
waarneming	-131	-170	-132	-90
waarom	-253	171	-109	-49
waaronder	-200	33	-202	-162
waarop	-151	130	-23	-36
waarover	-154	-191	25	2
waarschijnlijk	-7	-148	-79	-114
waarschuwen	-118	93	-137	-145
waarschuwing	-102	24	26	-167
waarschuwingen	86	-115	-178	-149
waartoe	-138	22	40	3
waaruit	53	88	-152	-160
waarvan	-102	9	52	-5
waarvoor	-48	92	39	13
wacht	58	-113	68	-80
wachten	38	-211	48	-219
wachtlijst	28	-95	-189	-187
wachtten	128	-107	-117	-148
wachttijd	256	-190	4	-4
wachttijden	-242	146	-322	-121
waddenzee	67	-150	-198	27
wageningen	-51	-9	204	-6
wajong	44	16	-168	-72
walstroom	-120	-99	-212	-5
wandelaars	33	-130	-85	-127
wanneer	-167	-36	-28	-113
want	-79	-33	-43	-178
wapen	-135	-103	-132	-12
ware	-106	213	-194	-192
waren	202	-180	-294	-239
warenautoriteit	-89	17	-124	-136
warenwetbesluit	-91	-22	-18	-6
warm	-115	93	70	-167
warme	-159	-148	-119	-161
warmte	-227	-202	-92	-123
warmtenet	-115	-153	-139	-68
warmtenetten	-133	-128	-180	-159
was	95	-187	-129	-175
wat	-89	-62	9	-40
water	73	120	-159	-46
waterlijn	-144	12	-213	-143
waterloop	17	-111	78	-123
waterschap	-139	43	18	-186
waterschappen	-96	-195	77	2
waterstaat	-78	-20	-105	-31
waterwet	-94	22	157	71
we	-119	-222	126	-7
website	-210	39	187	10
websites	-70	-146	-178	-171
weefsel	-106	27	-112	-99
weeg	-75	92	231	239
weegt	-182	-43	65	-234
week	38	32	45	93
weekend	5	62	43	-69
weer	-125	37	-267	-185
weerbaar	-91	-110	-179	38
weergegeven	-103	-171	-154	-29
wees	-64	-87	-156	-100
weet	104	-41	-196	-78
weg	-13	-26	-76	-82
wegbeheerder	27	-112	91	-151
wegbeheerders	-172	198	-188	-63
wegen	-128	54	-20	-203
wegens	-47	-36	-205	-259
weggewerkt	-153	65	-142	-108
wegvervoer	-117	-140	-158	-133
weigeren	-73	46	-165	-129
weigering	-106	-175	-100	-123
weinig	186	-126	19	-332
wekelijks	64	144	24	-59
weken	142	33	-76	3
wel	35	-123	140	321
weleens	-14	-202	-125	-160
weliswaar	77	-136	-174	-122
welk	-175	13	-285	-90
welke	35	47	-181	87
welkom	-140	-218	51	68
wellicht	-73	-127	-66	-97
welwillend	-168	-87	63	-180
welzijn	-61	-71	-182	-12
wenden	-125	-142	-210	-108
wens	-249	162	215	-100
wenselijk	-188	145	3	-126
wenselijkheid	-117	157	-146	-113
wensen	85	-51	-32	-134
wenst	-195	-209	174	-37
werd	125	-173	-318	-158
werden	179	-75	-172	-151
wereldbank	-85	-128	-83	-52
werf	-168	164	-171	53
werk	-7	-109	-88	-8
werkbezoeken	-111	-112	-192	-109
werkdagen	-77	162	104	-198
werkdruk	85	-118	-135	35
werkelijk	-102	61	93	-48
werkelijke	66	-132	-164	-85
werkelijkheid	-184	-58	-184	-134
werken	-58	-51	-30	42
werkervaring	56	-141	-23	-165
werkgelegenheid	126	34	10	-9
werkgever	20	-24	7	-235
werkgevers	51	-30	-107	-182
werkgroep	19	152	-232	-88
werking	-45	-32	-10	114
werkinstructie	-63	40	76	63
werklozen	-119	32	49	-51
werknemer	-1	-182	2	-126
werknemers	166	-59	-116	-183
werkpleinen	55	-163	-41	-137
werkplek	103	-110	77	-61
werkprogramma	-180	-130	14	75
werkt	-134	-173	-33	-68
werkte	74	-147	29	-147
werkten	-181	-141	-149	-122
werkvloer	-124	0	53	-65
werkwijze	-204	20	-2	70
werkzaam	-74	-120	-81	-153
werkzaamheden	-115	-99	-191	84
werkzoekenden	-13	-218	22	-135
werven	-21	-6	-224	-6
werving	-4	117	-55	-19
wervingscampagne	-29	-134	-147	-117
westerschelde	-98	-150	-4	126
wet	-73	-35	81	18
wetboek	-169	-169	-68	-69
weten	42	-160	-46	-3
wetenschap	-66	-99	56	-11
wetenschappelijk	-139	-134	-80	-124
wetenschappelijke	-98	86	-175	-134
wetenschappers	-100	-81	-143	32
wetgever	-27	-2	13	-193
wetgeving	-116	-174	-86	-19
wetgevingsoverleg	-67	-86	-117	-123
wethouder	-140	-144	45	-184
wethouders	-140	-153	-143	-1
wetsvoorstel	-133	-183	222	121
wetswijziging	-6	-183	67	109
wettelijk	-126	155	-42	-257
wettelijke	-115	18	0	49
wetten	53	-146	-112	-177
wezen	77	-182	-172	-105
wie	-82	-84	-98	-88
wier	81	-122	-101	-64
wij	-63	2	40	82
wijk	-21	-75	-295	-246
wijkagent	-138	83	-262	-182
wijkagenten	89	-109	-185	-182
wijken	154	-198	21	-5
wijkteam	5	-86	-109	-61
wijkteams	-102	120	27	-142
wijkverpleegkundigen	-145	84	-151	-103
wijkverpleging	-124	66	-33	-100
wijnia	-108	-76	-96	-131
wijs	-207	308	-73	-63
wijst	272	-168	-53	-146
wijt	217	-175	-126	-64
wijten	150	-188	-153	-73
wijze	0	-26	-36	-12
wijzen	42	83	96	24
wijzigen	-63	25	51	24
wijziging	-96	1	171	196
wijzigingen	-20	-102	-165	148
wil	-177	153	187	-55
wilde	-203	-25	-132	-189
willen	-224	251	-48	-141
wilt	-111	-3	-58	-173
wind	-87	84	-126	-136
winkelier	-144	-78	-104	-144
winkeliers	41	-194	-160	-155
winkels	107	8	-90	-44
winkeltijdenwet	-153	-22	97	-167
winning	-110	-29	-150	-87
winst	118	-241	-5	-164
winter	-242	-227	7	139
winters	-131	-104	-187	-87
winterswijk	-70	94	163	87
wissel	-113	98	-162	-136
wisselen	13	-179	-30	-87
wisselend	204	-200	-165	-186
wisselende	87	5	-121	59
wisten	150	-143	-100	-46
wmo	-164	31	-53	-137
wnt	-141	-178	-47	-175
wodc	-12	-196	104	143
wonen	-52	-28	-105	6
woning	56	-199	-339	-269
woningcorporaties	-98	9	-136	88
woningen	49	-18	-130	-123
woningmarkt	-97	-166	-100	-123
woonden	-154	-124	-79	-98
woonplaats	-109	-75	-81	-118
woonruimte	-68	9	-178	-56
woont	-69	-210	-175	-138
woord	-204	-187	-226	-239
woorden	44	-191	100	-201
woordenschat	111	-100	-45	-53
woordvoering	-116	-142	-145	75
woordvoeringslijn	-93	-158	-173	-187
worden	-59	143	-7	347
wordt	-19	-40	129	420
wél	-182	-83	179	-26
z-route	-103	36	-193	146
zaak	-50	-91	215	-4
zaal	92	-207	46	-174
zag	208	-222	-103	-67
zaken	16	-153	-26	-36
zal	-136	-163	57	432
zalen	105	34	-122	-4
zand	-123	-86	-107	-160
zaten	-133	-177	-86	-70
zaterdag	-142	89	-144	-96
ze	11	88	118	21
zeef	-35	-118	-164	-91
zeehavens	41	-145	-206	8
zeeland	33	-25	8	64
zeer	159	-198	-46	-222
zeeuws-vlaanderen	-50	-113	-54	-147
zeg	-158	-197	-158	204
zegde	-134	-173	-157	-269
zeggen	218	-86	-298	-200
zeggenschap	-63	12	51	-11
zegt	-8	-209	114	141
zei	-230	-137	-249	-135
zeker	-120	-3	-63	-206
zekerheid	53	-158	-14	-28
zelden	427	-333	-246	-288
zelf	-163	62	8	-182
zelfredzaamheidsroute	-131	-90	-139	-94
zelfregulering	-130	-130	108	30
zelfstandig	-185	103	-90	-144
zelfstandige	36	-81	93	-80
zelfstandigen	-165	-55	-280	-185
zend	-71	-81	-148	48
zenden	-84	-11	-244	-40
zenders	14	-6	45	68
zendt	-118	-196	123	84
zes	168	-25	97	-60
zesde	-124	-179	175	-131
zestien	8	-62	-7	-145
zestig	-232	-215	-2	-170
zet	-143	29	-14	153
zetten	-108	47	-37	-36
zeven	113	-57	-130	-62
zeventien	-215	44	3	-173
zeventig	37	-126	-210	9
zich	-17	-202	52	-15
zicht	-29	-190	-140	-112
zichtbaar	180	-223	-112	171
zichzelf	50	-39	-65	-137
zie	-163	-45	166	-243
ziek	94	-56	-51	-9
zieke	-124	117	-21	-21
ziekenhuis	-8	-40	-129	-130
ziekenhuizen	92	-19	48	-157
ziekte	-179	-12	-310	-248
ziekteverzuim	174	-136	-63	-52
zien	255	-55	-88	-11
zienswijze	-17	50	-212	-165
ziet	-258	218	-70	-234
zij	87	91	-7	4
zijde	-116	-159	158	-113
zijn	32	-47	-70	-104
zijner	-91	-135	-48	143
zin	-173	-114	22	134
zinvol	-19	-301	111	-124
zit	22	0	-81	-203
zitten	-240	-174	-5	-80
zitting	-228	138	-129	-81
zittingen	-117	62	160	-45
zo	87	-122	-44	-78
zo'n	-37	-265	206	101
zoals	-114	151	63	-9
zodanig	-84	-108	26	-76
zodat	-74	-12	278	87
zodra	-143	-131	145	478
zoek	121	-141	-208	100
zoeken	35	-124	30	138
zoekjaar	-12	6	-126	-72
zoekt	-224	18	-90	162
zogeheten	47	-136	-213	-168
zolang	-243	-13	209	-169
zomer	-139	-252	37	403
zomermaanden	-109	-116	-125	-58
zomerreces	-101	-141	-102	308
zon	68	9	-155	68
zond	-125	-154	-245	-234
zondag	-178	-41	-43	0
zonder	154	-52	-49	-109
zonmw	-146	-28	123	-118
zonnebank	78	-26	-167	-75
zoogdieren	-81	-140	-194	-195
zorg	-175	56	14	-138
zorgautoriteit	-93	-100	98	189
zorgelijk	63	-107	-213	-140
zorgen	22	-205	-318	-75
zorginstellingen	-142	-128	-143	-156
zorginstituut	-135	-138	-40	43
zorgplicht	-157	-147	-199	-162
zorgverleners	-7	-114	35	-89
zorgverzekeraars	-109	-12	-149	24
zorgverzekering	-166	94	-214	-172
zorgverzekeringen	-52	-134	30	31
zorgverzekeringswet	-170	83	104	-143
zorgvuldig	160	-177	-189	-164
zorgvuldige	-144	-106	-133	-102
zorgvuldigheid	-48	-184	-183	-172
zou	-210	217	-1	-209
zouden	-94	273	-242	-183
zout	-159	-161	-218	-217
zoveel	205	-219	-3	56
zover	-206	62	220	145
zowel	-141	39	30	-157
zuid-holland	-96	-97	114	-113
zuilen	-72	-133	-150	135
zulke	-30	-68	135	-218
zullen	-258	-178	-117	-133
zutphen	-139	-145	34	56
zwaar	-59	-71	181	-59
zwaarder	-130	-40	-89	-76
zwaardere	5	-164	-58	-157
zwak	176	-122	-126	-149
zwakste	92	-176	-164	-97
zwangere	85	-148	-66	-12
zware	-198	9	-134	-173
zweden	-1	-142	-223	-153
zwijgt	78	-131	-167	-123
zwitserland	34	-133	-208	-47
zwolle	-190	-38	-123	-69
à	199	-109	-133	-103
één	52	282	-35	-66
`,
  stem: `
aanbes	-46	-83	74	82
aanbev	-170	162	108	-60
aanbie	-10	-117	-118	16
aandac	-158	-13	-129	40
aandoe	-98	-162	148	85
aandri	-132	201	-15	-60
aangeb	56	-29	-28	14
aanged	-152	187	-177	-121
aangeg	-163	11	-210	-141
aangeh	-15	-27	-253	-176
aangek	-107	-167	-54	-85
aangel	91	-198	-141	-61
aangem	21	-131	-224	-160
aangen	-40	-14	13	-50
aangep	-14	-12	118	12
aanger	-35	94	-187	-173
aanges	-151	23	-8	-26
aanget	295	-166	-1	1
aangev	-52	-38	183	81
aangew	-154	159	-30	45
aangez	20	-154	142	-118
aangif	71	34	-85	-273
aanhan	-122	-40	-4	-127
aanhou	34	-80	170	59
aanjag	-132	73	-182	-114
aankom	-118	81	-72	-174
aankon	-48	101	-203	-140
aankop	-167	-110	145	92
aanleg	-89	-50	7	-149
aanlei	-193	-204	-50	24
aanlev	30	-84	-180	-36
aanmel	73	26	-7	-159
aanmer	-142	-46	-9	21
aannem	184	-126	-179	-1
aanpas	-138	20	-94	-83
aanrij	84	84	-132	-134
aansch	40	63	-216	-31
aanslu	-192	-104	-128	94
aanspr	-76	-45	-51	71
aansta	-98	-20	-8	214
aanste	6	260	5	-57
aantal	-15	-144	17	-24
aantek	32	60	132	-144
aanton	184	-200	-164	-63
aantoo	281	-186	-60	-86
aantre	-30	-101	-340	-168
aanvaa	-217	-182	6	25
aanvan	20	15	-171	-208
aanvar	44	-168	-167	52
aanvra	68	94	-127	-110
aanvul	-188	3	-95	87
aanwez	36	32	-45	-129
aanwij	242	27	-22	115
aanzie	48	-146	-128	-110
aardwa	-252	-221	-230	-149
academ	-208	-215	-186	-198
accept	-183	-9	-189	-137
accoun	31	73	48	18
achter	142	-30	-72	-84
achtti	61	-32	-53	-62
actiep	-83	-135	-162	106
actual	-56	-45	145	101
admini	135	-133	-170	-35
adress	21	25	66	-166
advies	-80	86	-234	-125
adviez	-64	-88	-82	-158
advise	-129	260	-117	-161
advoca	84	102	-121	-146
afdeli	65	143	-225	-82
afdwin	-124	32	84	-156
afgeda	-15	-107	-197	-112
afgedr	-74	-110	-130	-112
afgeha	51	-132	-124	-89
afgele	124	-103	-169	-150
afgelo	-70	-164	-108	-104
afgeno	118	-53	-203	-103
afgero	-126	-65	-2	16
afgesc	136	-167	-175	-106
afgesl	12	-26	-183	59
afgesp	-142	-192	119	68
afgest	-1	167	-87	-171
afgewe	-83	-41	-33	-112
afgezi	-171	54	83	-158
afhand	59	-136	18	31
afhank	-17	-28	-24	21
afleid	132	-102	-108	-94
afleve	7	-25	-179	-185
afloss	-123	-2	81	37
afneme	59	-28	-12	-72
afrika	-119	-126	-209	-227
afrond	83	-131	-73	-12
afscha	-165	195	165	-93
afsche	-117	41	38	-39
afschr	17	-20	-150	-73
afslui	-51	-106	-236	-111
afspra	-12	45	112	-34
afspre	-135	26	-10	57
afstem	-106	75	4	-72
afstot	-58	-155	-179	-134
afstud	7	9	-35	-33
afwach	-86	5	114	-208
afwege	-108	-117	188	137
afwegi	-145	-244	121	-66
afwijk	-53	-29	124	-156
afwijz	-146	16	-67	-158
afzond	-128	-36	-54	245
agende	-106	-84	-146	-101
agents	-183	-166	15	-112
aggreg	-150	37	-91	-65
agrari	-138	-192	-56	-33
agress	59	-77	-107	-99
ai-ver	-135	-141	164	-82
akkerb	38	-132	-190	-185
algehe	-129	-133	-42	88
algeme	-7	-78	-126	-177
algori	21	3	-204	-122
alleen	53	-40	-38	-128
allema	142	-125	-122	-88
allere	-143	157	-206	-180
allerg	-144	-10	-173	-196
altern	-258	-98	-96	-47
alvore	-155	4	148	95
ambass	-280	112	130	-30
ambtel	-184	-50	-44	78
ambten	-196	-17	-289	-117
ambtge	-103	-132	23	159
ambtsb	64	-135	-47	33
ambtsh	-48	97	-96	-14
ambtso	-84	-169	90	304
ambtsv	-127	-52	-223	-175
ambula	99	-121	-137	6
amende	-66	-117	-141	-39
amerik	49	94	-173	-149
amster	-180	-20	22	-97
analfa	67	86	-139	-167
anderh	105	-62	-32	-144
antwoo	-107	-51	-80	44
apothe	136	22	-79	-217
appara	-37	-181	-190	-210
apprec	-70	-117	-241	35
arbeid	28	-36	-29	-70
arboca	-162	-133	-227	35
arrest	-114	106	-109	-85
arrond	107	-156	-8	88
artike	76	115	-187	-154
artsen	-133	43	127	91
asiela	-166	-109	-181	-172
asielo	32	-152	-196	-155
asielv	-105	-137	-128	-162
asielz	-7	37	-97	-129
aspira	-78	117	4	28
assist	-132	14	111	-31
attrac	-106	71	-16	-5
audici	-161	82	-26	-178
auditd	-10	-166	50	-14
august	-86	-153	70	155
automa	30	136	-1	-78
autori	-148	2	76	48
bakker	-117	122	-169	-125
bangla	53	-79	-84	-86
basisa	-162	82	-100	57
basisp	-95	52	-150	-106
basisr	61	-100	-142	-162
basiss	86	-27	-151	-13
basist	-120	-17	101	11
batter	-52	-62	-68	-133
bbb-fr	-110	-137	-49	-95
beantw	-60	-164	-242	118
bebouw	-134	108	-176	-190
becijf	198	17	-129	-133
bedenk	54	4	13	-162
bedien	-43	2	-391	-115
bedoel	-149	-246	-9	244
bedraa	-129	-186	-175	-99
bedrag	-198	91	28	-31
bedrei	47	-152	-216	-86
bedrij	124	-74	-2	15
bedroe	6	-129	-137	-93
beduid	74	-113	-113	-77
bedwel	-4	-6	-161	68
beeldb	-95	-71	-111	47
begele	121	82	31	-91
beginn	-146	-10	75	-7
begins	-144	-5	95	-199
begonn	36	-61	0	-39
begren	-190	-60	1	-115
begrep	34	-94	-123	-116
begrij	-42	6	-110	-100
begrot	-147	-66	-12	-27
behand	9	8	-39	-57
beheer	-25	101	49	-53
behoef	-121	-25	230	-43
behoev	-119	-143	-36	-189
behoud	-5	-111	-71	-190
bekend	-142	-211	11	65
bekijk	-60	-117	7	93
bekort	-148	49	-124	-96
bekost	-102	116	-84	-44
belang	54	-222	-245	-165
belast	-46	-37	83	24
belegg	-121	183	57	-106
beleid	-257	-134	-195	-5
belemm	73	-51	2	29
belgis	-70	-58	-31	-72
beloni	15	-162	82	-31
bemann	133	-132	-240	-172
bemidd	-117	170	-206	-48
bemoed	117	-79	-128	-64
benade	-144	26	-61	169
benadr	-28	-160	-151	21
benodi	-23	-178	-158	210
benoem	-169	-24	215	-4
benutt	-164	-186	53	16
beoord	34	-123	-48	29
bepaal	34	-151	-151	-73
bepali	-99	-95	133	-45
beperk	-47	148	-113	-63
beplei	-174	379	70	-13
beproe	-146	-193	178	127
beraad	-138	-132	-195	-152
bereid	0	-17	-178	-148
bereik	79	84	-58	-135
bereke	106	5	71	12
berich	-60	-60	-59	-28
beroep	-131	73	-96	-118
berust	-15	-84	33	-103
besche	-42	-291	45	-56
beschi	-6	-51	40	56
bescho	-139	-5	-67	-106
beschr	-206	-64	-193	-116
beslag	-22	139	-22	56
beslis	-69	-83	23	-41
beslot	-214	-100	265	16
beslui	-83	-115	85	168
besmet	-111	-63	-121	-62
bespaa	-77	-150	106	129
bespar	112	-184	-219	-106
bespre	-134	41	30	114
bespro	-113	-198	10	-254
bestaa	29	-72	34	20
bestan	-140	18	20	62
bested	29	-20	-70	0
bestee	39	-55	-142	-131
bestel	-134	-183	-204	-183
bestem	-156	-7	89	-131
bestri	-88	-42	-49	-66
bestud	-236	-161	32	16
bestui	-124	-121	-148	-105
bestur	-162	-70	-289	107
bestuu	-215	-141	-36	-49
betaal	13	-72	-67	-173
betali	-25	24	68	44
beteke	-92	-225	36	-110
betref	-62	-143	-22	-84
betrek	-181	36	20	42
betreu	-79	-130	-150	-141
betrok	131	-133	-26	114
betrou	6	-24	-6	-122
beveil	-122	161	-106	16
bevest	214	-268	-280	54
bevind	-5	-169	-61	38
bevoeg	-22	-44	124	-57
bevolk	35	144	19	-126
bevoor	16	-183	84	42
bevord	-155	47	-231	66
bevraa	-151	-104	-178	-92
bewaar	-55	-21	18	-53
bewari	-66	15	-139	-81
beweeg	-112	-38	-226	65
bewegi	17	66	-32	-205
bewerk	78	-130	65	-101
bewijs	77	42	93	-159
bewind	-147	132	11	-76
bewone	85	-3	-284	-167
bezett	-94	21	11	-147
bezitt	-124	-24	-131	-138
bezoch	210	-216	-197	-126
bezoek	82	-90	-83	-25
bezorg	-167	26	-72	-139
bezuin	-131	-171	-56	-153
bezwaa	145	-90	-34	-224
bezwar	-80	105	273	5
beëdig	-93	79	-150	27
beëind	-230	194	-290	-260
beïnvl	62	-159	-115	34
biblio	-178	-56	-103	82
bijbeh	-51	6	90	116
bijdra	-67	-39	119	96
bijeen	-12	-236	-26	163
bijgaa	-120	188	-132	-257
bijged	166	-154	-168	-89
bijgeh	76	-5	-99	-163
bijges	15	-227	52	-128
bijgev	-115	80	-276	-166
bijgew	58	-151	-180	-38
bijhou	-55	-16	76	67
bijna-	31	183	-184	-136
bijsch	-116	22	70	2
bijslu	-7	-193	-158	-17
bijsta	53	-20	-250	53
bijvoo	-109	118	-87	-89
bijwer	78	-112	-115	17
bijzon	-198	16	-73	-72
binnen	-54	-67	-71	67
biolog	98	-154	-192	-135
bladzi	-168	58	44	30
blijke	97	-86	-14	-151
blijve	-71	-50	-34	-119
bloedv	-136	27	50	-156
bloots	-145	20	-25	11
boerde	-65	-3	-73	-109
boeren	150	-165	46	-129
bondge	-137	50	-93	-164
boodsc	-154	-172	93	-100
borgst	-24	-134	-114	-66
boswac	-138	49	-245	-146
bouwbe	-144	64	-52	-116
bouwpl	-134	49	-130	-185
bouwwe	-10	-20	137	99
bovenb	85	83	36	-109
bovend	-115	-103	151	-178
boveng	-154	126	54	-11
bovens	-136	-132	-103	-179
bovenv	-18	-56	-25	-74
bracht	161	59	81	90
branch	-160	-2	55	-199
brandb	-110	27	-13	-81
brandm	-84	65	-177	-123
brands	153	-44	34	-211
brandv	9	-4	-124	-85
brandw	-184	-60	-240	-162
briefa	-30	-45	7	-7
brochu	29	-102	105	147
brouwe	-23	-146	-172	20
brugkl	81	-126	-118	-144
brugwa	50	-128	-126	-78
bruikb	-61	-57	-253	39
budget	-74	-131	77	52
buiten	-24	-8	-67	-3
bundel	-29	-168	-29	55
burgem	-140	-149	-34	90
burger	-86	4	106	-102
buurla	-136	17	-199	-66
buurtb	35	-43	-75	29
buurtr	-134	-83	-172	-161
buurts	15	-24	-91	-109
calami	-91	168	-150	-141
camera	68	-78	-25	-49
campag	-68	10	73	167
cao-pa	-119	-19	219	-188
capaci	-81	72	-59	-154
caselo	-155	59	-216	-155
catalo	108	222	-332	-215
catego	-18	-175	-247	18
cavern	-72	-32	27	-118
cda-fr	23	74	-198	-131
cellen	-16	-147	-85	-128
centra	-108	37	-4	-79
ceremo	23	2	-231	-98
certif	90	36	-45	121
chauff	190	-36	-158	-130
christ	-76	-185	-185	-147
chroni	-27	-50	135	12
circul	-159	16	234	141
cliënt	75	7	-35	-139
coachi	-126	197	-187	-21
coalit	-149	106	74	-184
coelia	-143	23	-167	-160
cofina	-110	29	67	-82
collec	4	59	-44	-68
colleg	179	-58	-42	64
combin	-27	61	-121	-70
comman	64	-41	207	36
commer	-31	35	-171	-105
commis	32	57	-76	-136
commun	-116	-148	-171	-69
compen	-162	122	-116	-152
comple	5	-8	52	51
comput	-155	68	-168	44
concen	94	45	16	-145
concep	-202	-30	194	-51
conces	-144	0	-175	-204
concië	41	-86	-162	110
conclu	375	-205	-274	-99
concur	-5	-244	-323	-58
consta	384	-203	-240	-207
constr	37	-27	-227	-1
consul	-100	49	-266	173
consum	55	-80	-36	-150
contac	145	79	3	63
contai	99	-170	-187	-178
contra	-86	15	149	41
contro	-11	113	-12	22
conven	-152	-95	108	49
corona	-189	-127	5	-167
corpor	-46	-1	169	18
coöper	8	84	52	57
coördi	-130	-15	-77	46
crisis	22	-95	-83	-204
criter	-66	-90	-94	-34
cruise	83	-143	-167	-136
cultur	-102	115	76	-74
cultuu	-13	-192	-165	-97
curate	-78	-77	-122	28
cursus	-33	53	-197	-149
daadwe	144	-66	-112	-7
daarbo	-175	-158	214	-101
daarbu	-126	-167	-142	-114
daardo	105	-256	-64	-145
daaren	322	-58	-93	-128
daarna	-129	253	-81	-116
daarov	-58	-106	-99	143
daarte	-162	-170	73	-27
daarvo	-93	-139	36	46
dagbes	30	59	-54	6
dagdel	-128	-147	8	-127
dagdie	-26	81	-133	-94
dageli	19	17	11	-53
dagpro	99	-117	27	26
databa	-163	-129	73	-167
decemb	-122	-145	-7	208
decent	-111	-166	72	44
deelge	-76	-144	-119	-153
deelna	-43	-193	-167	-183
deelne	-10	15	-90	-98
deelst	-125	-181	100	-151
defens	-48	-132	-23	18
defini	-110	5	21	88
delega	70	-126	-208	-150
delfzi	-172	-139	93	-77
deltap	-21	-74	-97	-61
dement	-39	-105	-148	-162
demiss	-126	-146	-99	19
democr	-81	-187	-74	-14
denema	14	-141	-213	-139
denkba	-188	-162	148	-147
denkbe	-181	73	81	-106
depart	-101	-102	76	130
dergel	-105	-171	26	-2
derhal	-63	-93	-42	-96
desgev	-97	-161	-252	97
desgew	-97	-76	-24	-191
deskun	-60	-39	-17	-58
destij	-38	-179	-142	-100
detach	99	46	-160	7
detent	-186	-5	-157	-140
deurwa	53	-1	-223	-185
dezelf	46	36	-12	-88
diabet	101	-152	44	-76
dichtb	-103	-110	-117	-127
dichtg	-23	-212	9	-158
dienja	7	-17	-148	-106
dienov	-128	-144	185	-89
dienst	-48	-74	193	37
dieren	-23	-41	-19	-235
dierge	-144	-62	-167	-126
diesel	44	-25	-154	-150
diezel	-125	-195	70	27
digita	-24	174	-75	-39
dikwij	72	-116	55	-133
diplom	-224	120	21	-199
direct	-151	-139	6	52
discus	-177	23	-72	-19
distri	-155	82	-236	-57
dna-on	10	118	100	20
docent	0	46	-87	-214
docume	97	82	-26	65
dodeli	106	-71	-91	-66
doelgr	69	-11	-205	-175
doelma	244	-165	-189	-105
doeltr	188	-94	-40	-37
domein	33	-119	-179	-144
doorbr	-111	-134	-191	-80
doorga	40	-24	-192	-136
doorge	-5	-57	-34	-62
doorkr	-121	-147	-3	-145
doorli	22	64	-314	-130
doorlo	90	-143	-76	-66
doorre	-36	-158	-131	140
doorst	-10	122	-148	37
doorve	43	133	-247	-199
doorze	-135	122	-226	-207
dorpsh	-119	80	-190	-133
dorpsr	54	157	-216	-125
dossie	190	-151	-233	-114
draagv	41	-163	38	-153
draaib	79	81	57	-202
dreige	33	-105	63	70
drempe	-57	57	14	-158
drieho	-151	-60	60	-185
driekw	159	-48	-102	-46
dringe	46	29	-197	-132
drinkw	39	-97	-18	13
duidel	104	-70	-6	-217
duitsl	33	-98	-127	-102
duiven	-65	-92	-164	-118
dunbev	-23	-27	94	51
duurza	-29	-14	-206	53
dwangm	45	-45	-118	30
dwangs	-49	-79	-245	-6
econom	23	-154	-155	-50
educat	41	-143	-136	-89
eendui	147	-54	-167	-94
eenhed	-89	13	174	106
eenmal	-33	-238	-105	-7
eensge	-170	-154	-155	-149
eenvou	-143	10	-96	41
eenzel	-142	-27	169	98
eerste	0	82	-202	-88
eerstv	-120	-108	200	308
effect	15	152	-18	-132
eigena	-12	-26	-69	-49
eiland	-175	-141	-154	20
eindev	-80	-144	-151	139
eindge	40	-51	-157	-166
eindho	-158	-139	-139	115
eindig	95	39	-155	-33
eindra	-106	-105	-78	-129
eindto	32	-106	-154	-131
elektr	-17	-7	-37	3
energi	45	-115	97	-85
enkelb	-125	-152	-179	-154
enthou	-184	8	145	-187
erfbel	-137	149	107	-149
erfgoe	22	-49	-228	-114
erkenn	-146	98	-99	-76
erkent	-142	-206	-337	-265
ernsti	10	-96	-20	-1
ervari	-69	-12	-1	37
ethiop	34	-116	-133	-48
europe	-143	-125	126	-46
eustat	65	-169	-141	-136
evalua	-92	0	-94	25
evalue	-134	121	-145	63
evenee	-176	195	165	-35
evenem	-161	-170	-173	-131
evenre	-112	-173	95	146
evenve	-46	-112	-103	-85
evenwi	40	-192	-214	-195
examen	1	8	71	-57
examin	88	-95	78	-63
execut	-125	-172	-205	-152
exempl	-125	100	-123	-97
experi	-199	-13	36	-53
expert	-146	131	27	60
exploi	-203	42	-324	-173
export	103	-114	-48	-69
fabrik	-211	-194	-7	-94
facili	-116	84	-4	-157
failli	-93	79	-139	2
famili	-85	-77	-27	-140
faunab	-154	-129	-168	-128
faunaf	-86	1	-1	57
faunaw	-64	-76	-162	-3
februa	-142	-99	170	83
federa	-104	17	-53	-166
feitel	199	28	-27	-175
feiten	23	88	-127	-117
fietse	-133	63	-146	-160
fietsp	23	113	-129	-155
fijnst	-182	-141	-114	98
financ	-107	20	88	18
flexib	-162	-150	-35	127
foerag	-127	145	-125	-123
forens	-128	-133	-114	-137
format	-260	-270	233	-174
formul	-29	-6	143	205
foutma	77	-36	78	-87
fracti	-103	-207	-187	-125
frankr	-142	-137	-77	-160
freque	-44	116	100	-165
friesl	-162	-156	-166	-179
functi	86	59	50	-249
fysiot	-126	-5	86	-145
garand	-133	-58	63	-124
garant	-60	107	-70	-28
garnal	-129	61	-181	-178
gastou	18	119	-34	-55
gasver	106	-91	-164	-76
geadvi	-116	98	-164	-76
geanal	-145	-118	-188	-107
geanon	-80	88	101	86
geantw	-105	-145	13	-138
gebeur	-17	-227	28	-42
gebied	59	89	-100	-291
geblek	129	-18	-10	27
geblev	135	-139	-280	-140
gebond	16	-210	-51	50
geboor	-69	-19	-92	-142
gebouw	-99	-16	27	-18
gebrac	19	-60	-48	4
gebrek	224	-35	-165	-154
gebrui	-16	-73	-88	-62
gecert	-61	-68	-80	-196
gecont	13	45	19	-14
gedach	-182	239	228	-45
gedate	-38	-55	-190	-148
gedeel	107	46	46	-139
gedepu	-70	-154	-188	-168
gedeta	-164	-131	-235	-148
gedeti	-80	-67	-123	-75
gedrag	-55	-143	19	119
gedure	26	-23	-241	-147
gedwon	-70	-28	-192	61
gefase	-95	68	-187	71
gegeve	202	-36	-12	1
gegroe	-41	-92	-146	-85
gehalv	138	-163	-108	21
gehand	86	-61	48	-152
geholp	-20	51	42	53
gehoor	-17	-121	-43	-159
gehoud	-29	-93	-97	-15
geklaa	-142	-55	-109	-93
gekopp	-198	-170	73	-157
gekreg	-2	-229	170	40
geldau	2	142	-168	-107
gelder	27	-162	-200	-175
gelege	-134	-149	-48	86
geleve	-119	-39	11	-31
gelijk	-158	21	101	73
geluid	102	40	-275	-205
gelukk	66	67	149	-194
gemaak	71	-136	-130	-10
gemakk	-76	-119	-126	-100
gemeen	7	-47	9	-51
gemeng	9	77	80	-111
gemidd	385	-194	-165	-149
gemoti	188	-107	-181	-116
genees	-171	-203	47	67
genera	-104	112	-219	-157
genodi	156	-127	-105	-119
genoeg	-93	-128	-109	-140
genoem	-23	-195	60	19
genoot	-167	-64	-14	-8
geoefe	154	-169	91	-151
geplaa	-38	-15	-188	101
gepubl	-120	-78	-148	-87
geraad	-116	-59	123	102
gerapp	104	34	-142	66
gereag	-97	-127	-258	-157
gereal	102	-113	-176	-139
gerech	28	-115	28	-17
gereed	61	-103	87	-164
gerege	23	-51	240	13
geregi	-11	-14	48	-164
gerese	-16	-75	-13	31
gerich	6	31	34	-128
gesche	-171	-19	-22	-118
geschi	-51	-56	199	139
gescho	-9	83	114	5
geschr	-34	-38	-37	-169
gescre	-14	-117	-138	-135
geslac	-186	161	-214	-37
geslot	-58	-167	-2	-170
gespre	62	-34	-73	-10
gespro	-199	-110	-139	-174
gesteg	233	-131	-229	-94
gestel	-21	-124	86	-98
gesteu	147	-154	-129	-137
gestra	-143	74	44	-156
gestuu	-84	-92	90	-42
gesubs	108	-198	-153	-90
geteke	-89	-171	67	-198
getite	-53	-160	-112	-106
getoet	-75	31	-150	-65
getred	-99	79	29	-295
getrof	89	-139	-124	-61
getuig	-119	55	53	-130
gevaar	48	-1	-16	-114
gevall	266	-23	-81	-96
gevang	57	-109	-183	-172
gevest	-151	36	17	-126
gevoeg	-23	-73	-81	-81
gevoel	-161	-185	-209	-216
gevolg	6	-91	-105	111
gevond	287	-202	28	-94
gevraa	-107	-6	44	70
gewaar	56	-131	-32	-166
geweld	-154	-154	102	47
gewerk	158	-154	-92	-84
gewijz	-100	10	137	51
gewiss	-40	120	6	-131
geword	150	-170	-8	-172
geworv	-161	18	-199	-158
gezagh	109	-113	-117	-115
gezame	-146	159	87	28
gezich	41	41	-218	-159
gezinn	219	27	-118	-98
gezins	79	-63	-347	-234
gezond	-97	-120	-106	1
geëval	-162	-65	-284	25
geïnde	-97	-32	14	45
geïnfo	44	-172	-216	43
geïnte	110	15	-148	-111
geïnve	60	-151	-177	-157
glastu	-38	-127	-122	-117
goedde	107	-84	-125	-87
goeder	-110	-136	-231	-145
goedge	63	-140	-122	-140
goedke	-179	80	-152	-148
goedko	129	-252	-204	-191
grasla	-91	-109	-112	-121
grensw	-67	-27	35	114
griffi	-153	-58	-246	-29
groeik	-125	-145	-109	-169
groeil	57	-77	-129	-106
groenl	83	70	-149	-158
groeps	-145	27	-112	-114
grondb	-141	-24	-155	-140
grondi	-138	-127	-134	-135
gronds	53	-143	134	-96
grondw	-143	-26	-237	-176
gronin	77	-168	2	129
groots	37	-73	-55	26
groten	63	-173	-58	-86
gunsti	155	-176	-214	40
haalba	-204	-153	353	223
halfja	-123	30	-19	98
halfta	-75	83	-6	-40
halver	-148	1	130	-1
handbo	-44	-148	125	92
handel	-202	22	-30	-240
handha	-16	-121	-79	-127
handic	17	-150	-108	-130
handle	-149	33	117	160
handre	-141	-164	-7	16
handte	57	-184	-121	101
hantee	-156	-136	-3	-134
hardhe	-108	-182	-118	-138
harlin	46	-131	-108	-130
havenb	-159	-7	-236	50
haverk	-139	-120	-112	-115
hechte	-88	-132	-54	-108
heliko	-24	-21	-147	-123
herfst	-176	-24	-178	124
herhaa	-7	44	-77	78
herhal	-42	-23	104	-41
herijk	-166	75	-47	53
herind	-146	-2	93	66
herinn	-49	-5	-120	-131
herken	-258	46	-302	-191
herkom	155	21	-39	-163
herove	-146	9	134	38
hersch	-114	-132	181	170
herste	73	-122	-77	-63
herves	-165	-116	-100	-148
hervor	-72	-80	-108	-128
herzie	-120	-71	211	164
hetzel	-157	10	-38	-42
hierdo	-29	-81	-106	-89
hierna	-67	80	107	101
hieron	-149	-177	-365	-393
hierov	-141	-59	57	141
hiervo	-160	3	239	180
histor	65	-110	-79	-134
hittep	-5	40	-158	-118
hoever	-53	-134	-178	73
hogesc	-166	5	91	89
honder	-169	-146	-166	-178
honora	7	-168	-162	-168
hoofdc	146	-127	-114	-96
hoofdd	-179	-192	-207	-55
hoofdl	0	-54	-175	-83
hoofds	-260	-131	-63	-160
hoofdv	-176	-90	-129	-70
hoogac	-91	-133	-141	-129
hoogle	-152	70	-168	-138
hoogop	62	-113	-117	-104
hoorto	-25	-43	-146	-183
horizo	-118	100	-9	23
huisar	111	14	72	77
huisho	73	-28	-230	-226
huiska	-164	-189	-199	-151
huisve	15	-112	-78	-71
hulpli	-134	6	-167	-140
hulpmi	-174	-71	1	-249
humani	-164	139	39	67
huurco	69	26	-239	4
huurde	-84	63	-278	-92
huurge	-146	79	-129	-123
huurpr	10	86	-187	-15
huurto	-138	-129	-10	-34
huurwo	84	-98	-164	68
hypoth	-105	24	-195	60
identi	-80	1	-13	25
iedere	-238	-62	112	-79
illega	14	-155	-87	-1
immigr	-95	-124	-33	-176
import	-86	-134	-185	130
inbegr	-132	25	13	15
inbren	-99	-147	72	-49
inburg	90	-173	-152	-96
incide	-43	26	3	-147
indeli	-134	-146	-131	-147
inderd	13	-213	-89	-82
indert	-168	-65	-101	-112
indexe	-88	193	-205	-166
indica	-153	66	47	49
indien	-241	87	-194	74
indivi	-129	-131	33	-126
inform	-27	-140	-163	-26
infras	-143	81	-147	5
ingang	91	-21	59	-139
ingebr	-141	23	50	81
ingedi	-63	-44	64	43
ingega	-124	-111	-16	-59
ingeli	-110	43	-121	-17
ingeno	-118	-147	21	14
ingeri	35	-177	-34	141
ingesc	-4	-44	-232	-31
ingesl	41	8	-148	-104
ingest	-51	-202	23	-260
ingetr	-46	27	-8	-141
ingevo	-71	-59	94	-27
ingevu	-16	-6	28	-140
ingewi	134	-109	-34	-139
ingeze	-87	-79	76	-69
ingezo	-56	-120	-149	-181
ingrij	-244	-236	68	-35
inhoud	-148	75	45	-8
initia	-264	-207	-52	-228
inkome	-100	-6	-4	19
inkoms	-24	-51	-152	-158
inkoop	-132	-158	181	-214
inlich	-146	-117	-206	-50
inmidd	-256	-188	132	-43
innova	18	-21	-154	-124
inreis	126	-160	-150	-138
inrich	-73	-56	180	37
inscha	-91	-151	20	-150
inschr	15	10	-206	23
inspan	-122	-174	-205	189
inspec	32	35	-81	9
instal	-18	-75	87	-2
instan	-171	166	51	-66
instap	-67	-48	-134	-116
instel	17	-45	-27	-86
instem	-132	159	54	-167
instit	-27	153	-197	-100
instro	34	-149	-220	-12
instru	62	-82	-82	-95
integr	22	30	-80	81
intens	-122	90	-204	56
intent	-134	82	-142	76
interd	-98	-71	-82	-97
intere	-77	-152	-138	-98
intern	-109	-11	-104	45
interp	-97	-196	-37	-118
interv	-15	-184	-140	-149
intran	-129	22	-136	-92
intrek	-160	-39	221	-107
intuss	58	-168	-92	-36
invent	-134	-131	88	83
invest	-20	77	7	-178
invoer	57	86	-46	-218
invord	-105	-140	12	44
invull	-43	-157	39	-61
inwerk	-128	-117	-22	257
inwone	-26	-14	-178	-219
inzetb	-134	-92	-48	110
inzett	-112	-138	7	162
isolat	-95	8	-129	-141
jaarbe	-133	-136	-203	60
jaarli	-74	290	-45	-34
jaarpl	-158	-205	68	-79
jaarve	-110	-87	66	133
jaarwi	-154	-135	-172	33
jeugda	-133	43	19	64
jeugdb	37	-64	-186	-135
jeugdg	-144	58	55	-39
jeugdh	39	-27	-155	-96
jeugdi	-138	54	-158	-5
jeugdr	-114	99	-211	-10
jeugdw	15	-95	117	-122
jeugdz	-168	-48	52	-79
jobcoa	-25	-115	-103	-84
jonger	111	101	-87	-33
jongst	-47	-74	-99	-139
journa	-98	-86	66	-124
juridi	13	-238	174	-5
jurist	-187	-116	135	73
justit	-95	-94	17	-5
kabine	-138	-152	15	-57
kadast	-151	16	75	74
kaderb	18	21	66	-54
kamerb	-139	25	-136	-153
kamers	-56	-57	-91	-43
kampee	-4	-137	-124	-109
kandid	26	53	-38	-141
kantel	-117	-137	-152	-172
kanton	-30	0	-224	-178
kantoo	-117	49	-189	-153
kantor	38	-192	-21	37
kantte	-221	-208	-129	-179
karakt	-86	-126	155	-146
kazern	-178	-113	-79	-125
kenget	-3	13	-26	-74
kenmer	-94	-118	-74	-18
kennel	-106	-145	61	-104
kennis	-45	-45	109	-211
kentek	-122	57	-139	-97
kerkge	-140	-170	125	-14
kermis	-77	-195	-179	23
kerndo	-21	85	47	-113
kerstr	-88	-98	-150	215
ketenp	50	-186	69	-109
keurin	99	73	-13	35
keurme	-33	115	-6	-43
keuzed	-88	24	-93	-92
keuzev	-73	-106	-102	-130
kiesra	13	9	-224	-194
kilogr	-101	-40	-169	-144
kilome	-55	53	-54	-129
kinder	-54	54	-137	-141
klacht	130	128	-132	-129
klantd	-135	70	8	-154
klantm	168	-6	-229	-152
kleinb	-23	-45	-59	-170
kleine	105	-19	-38	-121
kleink	-172	-101	-201	-130
kleins	104	-122	-186	-206
klimaa	-143	-83	-221	88
knelpu	103	62	-204	-50
koeste	-160	-168	-145	-135
kondig	13	-156	-151	-196
konink	-34	-105	3	92
koolst	2	-142	-192	-130
koopha	-125	11	75	-19
koppel	22	136	39	174
korpsc	-168	-153	-11	55
kostba	120	-163	-167	-109
kostel	-3	99	-30	39
kosten	-16	47	117	51
kostpr	-111	-140	91	-2
kracht	3	-195	53	-184
kranen	-188	-156	-129	-136
kredie	-176	42	-182	-203
krijgs	-215	35	-66	-201
kritis	148	-110	-288	-234
kunstm	-90	-148	-125	-126
kwalit	150	-226	-84	-146
kwarta	-120	-134	-101	292
kwarti	61	-180	-88	-89
kwetsb	147	-41	-55	-190
kwijtr	-113	-165	-145	-99
kwijts	53	111	-192	-151
laagop	80	-69	-129	81
laatst	-69	-195	124	54
landbo	-87	-3	-118	-174
landel	-105	217	-15	-44
landen	50	-191	-18	-45
landgo	32	29	-205	-156
landma	-174	-160	-70	38
landsa	-75	-144	85	116
landsc	-124	-13	-113	-22
langdu	-1	-192	-292	-141
langja	46	11	-3	-112
lastig	-172	34	-157	-158
leefge	-113	8	-108	-108
leefom	-62	-38	-8	-39
leefti	-1	25	-27	-156
leegst	7	47	-60	-90
leerbe	-137	63	-76	-137
leerga	-124	-126	151	-154
leerkr	-67	-16	-159	-161
leerli	141	-161	-150	-111
leerpl	-34	155	-224	-34
leerst	-122	-114	77	-178
leesba	-154	-24	-136	-177
leesco	1	54	62	91
leeson	9	62	-121	-119
leeuwe	-147	-137	-194	-121
legeri	-112	88	-134	72
leidin	-23	22	-83	152
leidra	-84	-163	108	52
lening	86	2	-91	-84
lerare	-139	-233	35	-45
letter	-152	131	-151	-146
levens	-153	69	-154	-50
levera	-70	97	-67	-43
leveri	-92	-168	108	39
levert	132	-150	-180	-137
lichaa	-84	-78	161	36
licham	-155	-60	-176	-137
lichte	-121	100	-19	44
lidsta	-182	-47	-11	-99
ligpla	-83	35	-113	-8
lindeb	-48	-113	-91	-89
lindho	-117	-107	-71	-92
litera	-64	-157	-237	-33
livest	-67	-124	135	-54
locati	19	-133	-25	-32
logist	-14	-136	-151	-154
lokett	45	-195	14	59
looncr	-107	134	-14	-130
loondo	-132	34	-158	-14
loongr	82	-27	-5	-152
loonko	-132	-73	-181	-163
loonst	-42	-70	-207	-122
loopba	-151	86	27	19
loopti	50	51	66	33
luchth	9	-157	-236	95
luchtk	69	0	-24	-57
luchtm	-126	-148	169	116
luchtv	1	-66	-211	-48
luchtw	52	48	-127	-153
luiste	123	4	-178	-127
maande	93	-34	32	33
maastr	-132	-150	-167	-94
maatre	24	-88	-63	-47
maatsc	23	5	23	-70
maatst	131	42	-154	-84
machin	34	-35	-110	-260
machti	-105	-47	-133	-127
magazi	48	3	-135	-147
majest	-57	-80	-75	-84
makela	-52	-2	-81	-128
mantel	69	130	-204	-36
marech	32	-201	14	-19
marifo	-113	-155	-175	-103
marine	-168	-140	-124	-151
mariti	54	128	-151	-132
marktp	-115	-140	-180	-169
materi	50	-132	105	-89
maxima	-158	2	-33	77
maximu	-119	220	-67	-59
mbo-in	-108	32	-215	-116
medede	-107	-83	-233	-220
medewe	43	67	-249	-94
mediat	102	-150	-146	-179
medica	125	-191	-133	-80
medici	69	-163	-284	-23
medisc	0	28	70	-48
meebet	-146	78	90	-159
meeded	-38	-75	-73	-73
meeged	-121	-84	-41	45
meegeg	0	44	8	-69
meegen	-107	-1	179	118
meegew	-123	-169	24	101
meerde	91	-29	-138	77
meerei	-87	121	19	22
meerja	-141	77	-192	-195
meerko	-123	0	77	-158
meerwa	-153	-176	85	-138
meetba	209	84	-214	-129
meetel	40	132	-235	-111
meetpu	-155	26	-140	-157
meetre	79	32	76	-156
meewer	-134	-128	-190	-198
meirec	-67	-70	-157	97
meldin	168	89	-239	-115
meldka	-93	-74	-128	81
meldpl	45	166	75	-71
meldpu	-155	80	-22	-148
memore	-134	-135	-178	-124
mening	-43	-124	-212	-139
mensen	103	-188	-103	-109
menskr	-203	-210	54	-188
mentor	-42	-123	-214	82
merend	112	-222	-196	-187
merkba	91	-140	-84	-113
meting	-1	-5	-144	-8
middel	-198	-39	-10	16
midden	-98	-89	-45	-100
migran	35	-166	-122	-103
migrat	-102	-40	-183	-48
mijnra	44	-109	91	-74
milieu	-179	72	-70	116
milita	16	-63	-75	49
miljoe	-116	-148	68	-133
minder	-193	149	-139	-104
minimu	-166	172	-348	-102
minist	-90	-58	-6	68
minste	-95	6	67	-97
misbru	-48	-134	36	-138
misdri	-70	-40	65	-126
missta	56	-192	-126	-119
misver	41	1	-26	-161
mkb-ne	-142	12	-13	42
mobili	-115	-151	109	-87
modelc	-137	118	-156	-1
modelv	-64	1	50	15
modern	-129	-16	-151	131
moeili	-136	-287	4	-119
moeiza	125	-138	-143	-127
mogeli	-152	11	159	134
moment	-9	-212	191	52
mondel	-105	-34	-201	-154
mondhy	-115	-123	-145	118
mondzo	79	106	-43	-115
mongol	-108	53	48	-143
monteu	61	81	-147	-125
monume	-10	-52	-288	-15
motie-	-131	-351	-442	-196
motive	86	180	-47	17
motorb	-123	-128	2	-120
motorr	-101	-138	-147	-117
muniti	-98	-114	-126	-103
museum	-114	-162	-23	-136
muziek	-10	54	-215	-115
naarma	-19	57	-142	-75
nabest	23	-63	-73	-199
nachta	43	63	-167	-186
nachtb	87	-101	-94	-66
nachtd	84	45	-225	-150
nachte	33	77	12	-124
nachtp	-154	-176	-156	-153
nachtw	-118	-41	73	52
nadruk	-87	105	-24	21
nagega	-5	-183	-194	-50
nageko	-120	-81	-188	-110
nagele	150	-200	-155	-174
nagelo	-178	-126	-1	27
nageno	96	-148	-68	-73
najaar	-104	-11	-166	178
nalevi	122	-107	-187	-44
nameli	14	-19	12	-192
nareis	-144	53	-164	-175
nascho	-87	147	110	-44
nation	-111	-66	54	-10
natura	11	-201	-86	22
natuur	-163	91	-216	69
nauwel	435	-135	-200	-156
navolg	-175	73	81	-115
nederl	-69	-75	-9	-35
neerge	-203	-179	57	-136
neerle	-90	-9	-153	-59
neersl	-97	105	-155	-131
negati	128	-133	-92	-114
negent	-28	-38	-70	-178
netbeh	-137	0	-36	31
niette	19	-242	208	97
nieuwb	-181	-105	166	-144
nieuwk	7	3	-15	-11
nieuws	-117	-178	-148	64
nijmeg	-157	-24	20	-145
noodhu	-135	-112	79	77
noodlo	-148	-160	62	-167
noodnu	-160	115	83	-124
noodop	-164	-41	-163	-98
noodpa	-166	74	23	-90
noodpl	-84	67	74	104
noodpo	21	168	-217	-168
noodvo	-157	79	-129	35
noodza	-247	104	-72	-191
noord-	-164	-89	-122	-144
noorde	-89	-128	-191	10
noordk	40	-121	-148	-148
noordz	-99	-142	-112	14
noorwe	-152	-73	-201	-232
normer	-174	-181	-141	-157
notari	47	-80	70	-233
novemb	-153	-149	53	98
nulmet	39	179	27	-205
object	-83	54	-111	-209
oefeni	-98	-45	183	79
oekraï	-148	-151	-188	-13
offici	19	-33	29	-176
oirsch	-139	23	182	39
oldtim	7	-112	-105	-100
ombuds	1	157	-68	-140
omgega	35	-136	-148	-140
omgevi	-122	-29	-39	-52
omroep	54	44	39	-110
omschr	93	14	-6	-127
omstan	-39	12	26	-171
omwone	-59	75	-252	-71
omzett	-66	-151	27	19
onaang	-229	168	-1	60
onaanv	-150	-219	-213	-179
onafha	-182	195	42	-79
onbeke	287	-115	-117	-161
onbema	-111	105	-190	45
onderb	58	-44	56	-60
onderd	-94	-22	101	19
onderg	-9	64	113	66
onderh	64	18	28	-110
onderl	-43	-8	28	3
ondern	-20	-79	15	-36
onders	6	-75	-70	-285
ondert	-18	108	-226	-57
onderv	-47	-97	15	-12
onderw	-129	11	-80	-95
onderz	73	48	-70	-33
onduid	69	-172	-190	-156
oneige	87	-114	-136	-111
oneven	-98	-111	-167	-87
ongebr	-145	-88	-130	-171
ongeli	97	-96	56	45
ongemo	-109	50	53	-130
ongeva	103	63	-258	-174
ongeve	-6	-299	-282	-204
ongevr	-76	-204	19	-119
ongewe	-163	-138	-13	-103
ongewi	-153	55	-33	27
onhaal	-144	-146	126	-160
onherr	-118	-85	-189	116
onjuis	164	-164	-149	-106
onmisb	-160	79	70	-173
onmoge	-125	-125	99	-111
onnodi	134	-150	74	95
onontb	-88	130	-178	-136
onrech	114	-107	-100	-56
ontbre	277	-131	54	-122
ontevr	77	42	-111	-140
onthee	-92	70	-69	-138
onthef	-93	-13	-64	-21
ontken	-153	-120	-111	-189
ontlee	-175	-145	-20	-129
ontrad	-150	216	44	-196
ontrui	-12	133	-219	-196
ontsla	-149	22	-168	-107
ontslu	53	14	-199	-181
ontsta	39	-177	5	-126
onttre	-116	-12	-208	-115
ontvan	-127	-24	-135	203
ontvin	-10	-135	-164	-125
ontwer	51	-227	6	177
ontwik	-151	26	-147	68
ontwor	-114	-44	-41	27
onveil	118	-119	-10	88
onvera	162	-148	27	-161
onverk	19	-24	125	-173
onverm	-197	-221	117	-105
onverw	-7	-151	-116	2
onvold	233	-255	-101	-172
onvoll	36	-166	-80	-85
onzeke	-59	-145	-174	-188
oordee	228	-102	-108	-183
oordel	146	-166	-207	-117
oorlog	-120	24	59	-92
oorzak	88	-64	-206	-111
oost-n	-116	-174	81	59
ooster	-101	-91	-153	-235
opbren	72	93	15	-9
opdrac	-105	105	26	22
openba	-171	79	-34	-7
openga	-149	3	165	161
openge	-162	8	32	-108
openho	-134	133	61	59
openin	-116	-259	70	40
openst	-85	7	69	170
operat	-57	-84	32	140
opgebo	-53	-141	-170	80
opgeda	-152	-150	-8	68
opgedr	-115	-146	-212	-146
opgehe	-147	-142	-179	59
opgele	94	-50	-149	-45
opgelo	41	-205	-223	-26
opgeme	-110	8	-161	-136
opgeno	-74	-139	220	126
opgero	-172	5	-196	-111
opgesc	-175	69	-223	-141
opgesl	-162	126	-75	-63
opgest	-213	-170	-25	38
opgeva	33	-212	-168	-113
opgevo	-4	51	120	49
opgevr	138	49	-161	-119
opheff	-116	66	-178	-74
opkoms	-9	14	-20	-177
oplegg	-22	-166	28	18
opleid	65	181	-13	65
opleve	-145	-48	-128	5
oplope	-109	68	167	-159
oploss	-26	-171	-172	-24
opmerk	-149	-242	-61	-181
oprich	-147	-105	-64	23
oproep	-140	43	63	-119
opscha	11	31	105	86
opscho	-103	-158	102	128
opslag	-96	-153	-132	-131
opspor	-39	35	-192	46
opstel	88	130	26	-72
optred	-143	65	-130	-133
opvall	167	-107	-91	-81
opvang	90	50	-32	57
opvare	46	-27	-120	-129
opvatt	-224	50	-100	-154
opvolg	-208	-164	1	158
opvrag	-7	6	73	50
opvull	-138	-169	76	-122
opzett	-88	-182	-184	-109
opzich	186	-132	-44	-95
ordeni	-48	-21	82	-6
orgaan	-126	-102	-179	-129
organi	-19	58	-113	-24
oudere	-138	-119	-102	51
overbe	81	-112	-53	-77
overbo	-160	-65	219	-153
overde	121	-201	-92	-122
overdr	-65	28	-66	-114
overee	-118	0	84	-30
overga	55	166	42	-112
overge	-88	-7	328	50
overgr	-112	-92	-120	-96
overha	-142	-123	-210	-149
overhe	-67	-104	-79	-168
overig	-151	-214	-231	-237
overij	-85	-130	-194	-135
overko	-136	-147	-140	100
overla	106	-13	-32	-102
overle	49	90	-27	97
overli	-6	-33	-205	-205
overna	-128	-164	-76	17
overne	-120	-71	255	63
overpl	68	113	-251	-172
oversc	111	-122	-200	-203
overst	-198	-188	-23	81
overtr	36	179	-85	-63
overtu	18	-45	212	-33
overwe	-51	245	-102	-73
overwi	1	-76	-166	-133
overwo	-140	101	-148	-107
overzi	-104	-130	-16	83
paaltj	-62	29	-79	-74
pakket	-120	-135	-216	-1
papier	-27	-9	87	-68
paragr	-140	-1	318	33
parkee	-157	-141	-166	-131
parket	-153	55	46	-202
parlem	-172	31	-186	-173
partic	97	28	-31	45
partij	-108	-29	103	82
partne	-157	-95	-86	37
pasgeb	34	-82	-120	-161
paspoo	81	-22	-208	-156
passag	9	70	-195	73
passen	98	-171	10	50
patiën	-58	-161	-269	-181
pavilj	46	120	-166	-132
pedago	75	-88	-129	-130
peilbe	-111	55	111	-158
penite	-113	-85	-8	-167
pensio	-182	-60	48	30
percen	57	-151	149	-6
period	-80	-51	-33	-85
perman	11	134	-14	7
persbe	-142	-148	-203	-171
person	-12	-70	86	-41
persoo	-70	-24	101	123
piketd	-113	174	14	-46
plaats	-36	90	158	46
planbu	-12	-43	62	-29
planni	-2	-47	-237	-82
platfo	-130	-114	147	94
platte	48	64	-258	-137
pleido	-188	255	150	-116
pluimv	-156	49	-20	-133
plusse	-31	102	-143	-8
poliss	6	-106	-116	-81
politi	-19	-6	16	-10
poortj	72	48	-201	-165
popula	-64	17	-177	21
portef	-142	-165	-228	-221
positi	331	-297	-115	-230
postbe	30	-132	-152	-153
posten	-167	-139	102	12
prakti	35	-160	-93	-130
presen	-118	59	-220	-212
presid	-99	-15	-109	-92
presta	-31	23	44	-154
preven	29	18	8	15
prikke	-94	-110	-154	31
prinsj	-95	-190	-161	288
privac	-121	-167	104	94
prober	-118	-171	164	71
proble	21	-141	-96	-201
proced	189	-163	-143	-90
procen	388	-149	-143	-116
proces	-148	-68	71	-15
procur	-91	-210	95	120
produc	-82	-47	-88	-153
proefp	-60	52	81	140
profes	-13	-121	-97	-95
profie	-142	76	78	63
profit	74	-158	-165	-135
progno	33	-146	52	122
progra	-67	100	22	2
projec	34	100	47	67
promov	-93	-69	96	185
propor	102	-163	95	-78
protoc	-133	48	13	34
provid	-28	38	142	-144
provin	-153	-18	-39	-55
provis	77	51	-204	-90
psychi	-119	58	-192	22
psycho	26	14	-223	-189
public	-156	148	12	2
publie	-136	-12	-207	-81
pvda-f	-121	13	-142	-121
raadpl	-156	98	-68	-108
raadsl	74	38	-260	-187
raadza	-189	261	-169	-191
raming	-43	-79	-41	56
rangli	-90	-214	-14	127
rappor	2	28	-153	144
re-int	50	5	61	15
reacti	-179	5	-96	-36
reagee	-103	-95	-130	96
reager	-103	-175	-166	-62
realis	-211	-158	-131	-92
rechtb	2	-46	-138	-47
rechte	84	-194	60	-239
rechth	-132	-65	-161	-151
rechts	-230	3	-104	70
rechtv	-79	-196	141	-128
recidi	62	-126	-119	-113
reclas	-4	-38	51	-46
recrea	94	-57	-72	-191
redact	40	-167	131	-144
reddin	143	-118	-106	-141
redeli	-141	-27	133	93
refere	35	41	-165	-103
regeer	-239	-202	127	-63
regeld	71	-41	-148	-177
regelg	155	-156	93	-104
regeli	22	17	-28	51
regenb	-112	23	-72	-164
regeri	-131	-16	107	-43
regiev	-11	73	11	-132
region	-122	16	-249	-13
regiss	-112	-15	90	-128
regist	59	162	-41	19
reglem	-196	-194	138	10
regule	2	-82	44	-109
reguli	-98	10	-128	-177
reisad	-104	-177	44	-158
reisko	-163	124	95	-259
reisti	94	122	-50	-50
reisve	-133	-26	88	-44
reizig	-83	-76	-246	0
rekenh	-105	11	73	206
rekeni	44	1	-78	-156
rekenk	43	169	-95	-186
rekent	97	-23	-134	-156
relati	72	-114	-17	-98
remigr	-14	42	-32	-187
rendem	55	-10	-124	-108
repres	-209	-156	-205	-118
resear	-177	-125	121	45
reserv	-4	220	-13	-136
reside	-168	-62	-143	-115
respon	143	-217	-148	-140
restau	4	95	-201	-44
rester	-182	-161	-167	146
result	29	-31	-131	102
richti	-132	-23	208	-177
richtl	-163	-90	170	-125
richts	-146	-138	-69	-74
rijbew	-177	144	-29	-244
rijksb	-167	100	36	132
rijksd	-39	-145	143	125
rijksg	-156	144	-79	-164
rijksm	-163	-62	-95	-178
rijkso	-137	-171	-186	64
rijksr	-82	118	-118	-132
rijksv	-194	39	156	-8
rijksw	-178	86	56	125
rijnva	110	-142	93	10
ringle	-123	72	-133	-132
risico	-18	-49	48	54
roemee	-114	-6	86	109
rolsto	-140	-80	-132	-104
rondvl	-97	-14	-168	-158
roosen	-136	-153	52	169
rooste	17	46	67	-257
rotere	109	36	-103	-118
rotter	-27	-174	118	-17
ruimha	-137	-11	139	-129
ruimte	-77	-55	69	-26
rustti	62	3	-194	-167
sameng	-187	-197	-16	-83
samenh	-47	-217	-53	-161
samenl	-95	-95	-86	-215
samens	5	-93	3	51
samenv	-29	94	39	21
samenw	128	-70	5	-30
sancti	-44	98	-51	-196
saneri	-116	-205	-224	11
satell	-172	94	-183	-171
scanne	94	-95	-107	-100
scenar	-115	-141	-211	-98
schaar	-145	-211	-124	5
schade	-80	151	64	-235
schaff	-100	161	-156	-18
schatk	78	-148	-71	-99
schatt	62	-165	-82	-98
scheep	-1	54	-170	-195
schenk	138	62	-163	-183
scherp	-226	85	-187	-163
schets	-120	-136	-166	-135
schiet	-164	103	-141	-80
schijn	243	-203	40	-46
schild	-191	-160	-168	-167
schiph	-83	-179	-88	-24
schipp	-26	-144	-231	-149
scholi	34	25	-7	-92
school	32	16	31	67
schoon	-157	53	-215	-136
schors	-47	-61	-262	-36
schouw	-80	-130	67	66
schrap	-150	191	-81	-120
schrif	-17	107	-137	4
schrij	99	73	30	-93
schuld	40	-153	-155	-234
schutt	-8	-128	-165	-96
screen	7	-77	-129	-71
second	110	61	-143	-108
secret	-29	62	36	-225
sector	-190	-186	-54	-26
seizoe	-142	0	-140	-144
select	-66	112	92	141
separa	-137	-105	-107	212
septem	-145	-157	182	189
servic	-112	-2	-36	24
sgp-fr	-104	-173	-118	-131
signal	68	-59	-130	-124
signif	205	-185	-149	-72
sindsd	-76	-197	-272	-149
situat	20	-152	-29	28
slaagk	100	-96	42	-110
slacht	54	106	-210	-48
slecht	13	-121	-124	-226
slijta	-7	-107	102	-118
slotbe	-123	146	42	-137
sluiti	-191	-61	15	5
snelhe	44	29	95	-150
sociaa	-39	-121	-118	-99
softwa	101	-173	10	11
sollic	38	-194	-47	-108
sommig	-162	-197	-239	-159
soortg	52	-83	-138	-140
sortee	-136	-63	-110	-97
sp-fra	-158	-50	-161	66
specia	92	22	-190	-174
specif	-102	106	0	-116
speelr	-79	9	57	-98
splits	-14	44	-31	-21
spoede	72	-136	32	-101
sportb	-120	-191	-177	-111
sporth	-121	18	-138	-155
sportv	-143	-32	42	-142
spreek	133	-139	-10	-77
spreid	-49	-150	-232	25
spring	-186	-206	-174	-151
staatl	-146	132	-199	-113
staats	-157	-87	104	41
stadsr	-165	-52	-135	-165
stagia	132	-41	-25	-40
stalki	-91	-137	-138	-147
stalli	-39	62	-198	-151
standa	-211	180	180	47
standh	23	-136	-148	-143
standp	-107	-101	-34	-29
stapsg	-120	79	-185	-125
starte	114	-85	-60	-224
staten	-23	-220	-3	-19
statio	-108	-172	-154	18
statis	59	-162	-197	35
status	-49	-10	-57	-17
stedel	70	19	105	37
steekp	-73	75	47	-31
stelli	80	-126	-160	-104
stelse	75	28	-22	92
stembi	-80	117	-179	-170
stembu	-177	95	114	-265
stemho	90	36	-168	-124
stemlo	-118	-118	-150	-79
stemmi	-119	38	6	-151
stemop	-55	14	-184	-117
steunp	-29	48	63	-107
sticht	53	-31	-17	-81
stikst	60	-178	-100	-148
stilge	-118	-173	-154	-122
stille	-86	-166	-150	29
stilli	-136	63	-120	-50
stilst	-11	65	-212	47
stilte	-142	139	-125	-146
stimul	-188	77	31	-173
stoffe	-74	-126	-104	-100
stopge	-142	-130	39	-157
storin	40	148	-8	-17
strafb	-117	-158	46	63
strafp	-81	-111	-125	-100
strafr	-101	-46	-119	57
strafv	-88	-109	-124	-122
strafz	114	-121	-148	-124
strand	140	-206	-165	-186
strate	-125	89	42	28
streef	-148	-40	-89	-45
streek	-131	66	-116	-57
strekk	-120	-53	93	89
streng	9	49	64	39
strijd	-117	-136	69	-106
stroom	71	34	-48	-10
struct	-126	-13	-24	-79
studen	-73	-8	-136	-14
studer	-135	-142	-179	-133
studie	-19	106	95	27
studio	64	84	-62	-96
subsid	-13	106	17	0
sugger	-136	126	-137	-146
sugges	-156	332	200	-18
sympat	-153	2	144	-81
system	50	-14	1	-265
taakgr	-104	51	-135	-110
taakst	-26	-10	-104	-37
taalcu	50	80	-111	-119
taalle	-165	19	91	-147
taalni	49	-5	-244	-142
taalsc	-90	92	-43	-14
taalto	-65	75	59	78
tandar	15	68	-232	-183
tanzan	-126	-129	-82	65
tarief	-84	61	-124	27
tariev	-102	-41	22	-51
taskfo	-164	142	-113	-88
tatoea	-91	9	-166	-170
taxate	10	115	-196	-136
taxati	-154	145	86	76
teamle	-92	-189	-147	-80
techni	48	-183	8	-26
techno	-61	-123	-92	-136
tegeli	2	-16	-249	-52
tegemo	-147	72	96	93
tegeng	-94	9	-136	-113
tegeno	123	-63	-125	-187
tegenv	41	99	-182	-172
tegenw	-143	-94	-106	-138
tekort	136	-97	-64	39
telefo	-120	-7	-189	-57
teleur	-175	-165	-238	-170
tellin	76	7	-77	-206
temper	-113	-192	-191	104
terech	135	142	-211	-124
termij	-151	80	-80	20
terpst	-135	-23	-178	-8
terrei	-179	-183	82	73
terugb	72	-15	-280	-174
terugg	193	86	-121	-155
terugh	98	-178	-113	-87
terugk	98	-53	-91	24
terugl	142	-149	-106	-113
terugr	58	120	-126	-74
terugv	-34	90	15	-13
terugw	-179	-117	128	67
terwin	-89	-73	-68	-146
terwis	-124	-145	-98	-105
tevred	348	-68	-256	-143
tewerk	-55	87	-187	-138
theate	49	96	-193	-96
themao	-43	-64	-115	-57
thuisb	-125	-141	-188	-127
thuisf	-106	50	-110	-83
thuist	-14	-44	-161	-140
thuisz	-227	63	-228	-177
tienta	-168	-142	106	-116
tigrin	28	38	89	54
tijdel	-249	-252	-30	78
tijdst	-118	-117	49	135
toedie	-10	-185	-188	-201
toegan	-180	-102	-197	60
toegek	27	-217	-14	-11
toegel	-142	-201	-13	-129
toegen	294	-161	-194	-89
toegep	-47	-53	165	103
toeger	-166	-136	-162	-144
toeges	-55	-134	142	12
toegev	-118	-17	6	12
toegew	10	123	-254	-197
toegez	-89	-140	-136	-179
toeken	41	-112	-108	-81
toekom	-69	-19	-111	-6
toelat	-48	30	6	4
toelic	-38	-74	0	-25
toenee	-27	-149	-140	-95
toenem	63	-166	-170	-158
toenma	-142	-98	18	-130
toepas	-48	-21	-150	-248
toerei	93	-130	-29	43
toesla	-89	48	-69	46
toesta	54	-177	-227	-156
toeste	-38	20	-67	-77
toestu	-54	-78	-8	3
toetsi	-196	-87	40	-180
toevoe	52	-153	29	-20
toezeg	-109	-207	-195	-205
toezen	-93	-149	4	58
toezic	-7	56	44	-69
tolste	73	-184	-116	-124
topspo	27	14	-80	9
tracéw	9	3	-18	-151
traini	12	181	-55	-173
trajec	99	-125	82	-139
transa	-147	48	-192	-68
transf	-47	-99	64	-91
transp	3	-94	-96	-115
trekke	65	-22	-207	-107
trinom	21	-34	-108	-94
tuinbo	48	-162	14	-157
tuinde	24	-167	-123	91
tussen	46	-2	-151	126
tweeja	-12	5	124	38
tweeli	-158	-159	-96	-122
tweema	77	41	-163	13
uitbet	97	58	-193	-211
uitbra	31	-128	-196	-63
uitbre	-210	-91	62	45
uitbui	-25	68	-130	-97
uitdru	-95	48	-220	2
uiteen	63	-222	-8	-147
uitein	110	94	-99	-72
uitera	-181	-144	-242	139
uiterl	-65	179	58	233
uiters	-114	76	-122	-115
uitgan	-128	-173	188	-82
uitgav	1	-179	45	-28
uitgeb	-46	-90	-84	10
uitgek	42	-25	27	-179
uitgel	-50	121	-63	-16
uitgen	-167	-157	58	-131
uitgep	-141	-204	-108	-104
uitger	-132	-229	123	83
uitges	-58	-45	28	-18
uitget	-126	116	173	40
uitgev	-55	-25	0	-167
uitgew	-14	-53	-15	183
uitgez	-76	-85	-85	25
uitgif	-7	25	42	79
uitker	75	10	-55	-79
uitkom	-23	21	-57	130
uitleg	79	32	67	-141
uitlen	-84	-139	174	75
uitnod	-128	62	160	146
uitput	-117	-138	-47	109
uitrei	-1	-133	50	11
uitrus	-128	113	6	41
uitslu	-62	-72	78	177
uitspr	110	43	-162	-74
uitste	0	-198	-198	41
uitsto	99	-66	-119	-38
uitstr	-104	-132	42	-5
uittre	-81	-65	-74	-66
uitval	-68	63	-139	-69
uitvoe	-19	-35	27	13
uitwer	48	-192	111	182
uitwis	-38	33	-9	-156
uitzen	-163	-95	-37	-67
uitzet	49	-226	-106	-161
uitzoe	-95	-142	211	220
uitzon	-95	-23	156	-116
unifor	-138	149	-50	33
univer	-26	-45	134	-62
urgent	-133	35	41	-160
uurtar	83	44	-205	-116
vaarbe	-144	-146	-109	-153
vaarse	-98	-176	53	140
vaarsn	-111	30	105	36
vaarti	-18	-40	-13	0
vaartu	-148	62	-55	50
vaarwe	-23	-146	-190	12
vacatu	16	-142	108	-78
vakant	1	-64	-256	116
vakbew	-141	-128	69	86
vakbon	-105	92	-39	-57
vaklee	87	-94	-113	-146
vangst	-4	72	-16	47
vanzel	-131	33	-29	-140
varian	-141	-182	-37	8
vastge	124	-15	47	14
vastgo	-153	119	-44	-13
vastho	-111	-5	-65	-115
vastle	-159	72	-46	58
vastst	80	-3	-26	-174
veenhu	-154	-140	106	-129
veenwe	-176	12	-150	-143
veerli	-81	90	64	-137
veerti	42	17	-22	-129
veilig	59	-85	-65	-137
veldwe	-179	-144	-127	-164
vennoo	-119	62	-76	41
verand	-17	-69	0	-140
verank	-148	175	-215	-50
verant	-75	-99	34	-84
verbet	23	88	10	23
verbie	-5	158	2	-124
verbin	-88	32	-17	-200
verble	14	-182	-149	-220
verbli	50	74	-152	-52
verbod	-149	53	89	-25
verbon	-193	-96	-76	-33
verbou	-150	55	77	49
verbru	-67	-131	-205	-123
verdac	75	-140	-10	-71
verded	10	-6	71	-138
verdee	-225	-75	-2	-64
verdel	-167	17	59	42
verder	-113	68	-112	49
verdie	-240	154	-72	-143
verdra	-199	49	177	-193
verdri	17	33	-222	-129
verdub	67	101	-199	-72
verdui	-99	87	-181	163
verdwe	56	-190	-35	-115
verdwi	-56	-72	114	60
vereen	-179	202	-193	-267
vereis	-51	-24	187	126
vereni	-55	-93	-51	36
vergad	74	-139	113	-129
vergel	47	-104	-88	-89
vergez	-52	-97	-141	33
vergis	-130	74	45	-144
vergoe	-142	109	19	-151
vergro	125	-100	-186	-156
vergun	41	-23	-143	-28
verhal	-78	-171	-187	-112
verheu	-155	-140	-249	-164
verhog	-108	286	152	-113
verhoo	50	-178	29	-33
verhor	78	0	21	-145
verhou	69	-186	195	59
verhui	70	7	-30	-65
verhuu	-75	-35	52	-83
verjaa	-93	-51	-155	-154
verkee	2	-136	-220	-200
verken	-76	44	11	161
verker	53	-125	-166	-173
verkie	-128	91	-107	-79
verkla	-7	-25	-181	-40
verkle	30	-120	-113	-97
verkoc	-147	-40	90	-181
verkoo	-122	-146	-46	-128
verkop	32	50	-119	-89
verkor	-202	57	-148	89
verkri	94	-164	-119	7
verlaa	71	-16	-222	-97
verlag	-135	178	160	-145
verlan	-234	-3	88	-18
verlat	-207	-80	43	-160
verled	-31	-159	-152	-107
verlee	-9	-32	-96	36
verlen	-204	109	115	135
verlic	-150	52	-20	-163
verlie	58	-59	-6	-160
verloo	112	-208	-219	-21
verlop	-84	66	-202	-13
verlor	93	-170	11	-84
verlos	-139	59	57	-149
vermel	-108	-31	53	-118
vermin	178	-222	-103	-129
vermis	-83	91	-134	-176
vermoe	42	-92	-224	-242
vermog	-49	85	-67	-11
vernie	58	-4	-43	-77
verond	169	-203	-166	64
veront	-156	141	-123	-96
veroor	-118	-28	11	-176
verord	-145	-104	-101	-43
veroud	62	-211	-115	-92
verpla	-125	71	-227	-28
verple	-155	97	-2	-206
verpli	-139	188	90	-103
verrew	95	50	56	-112
verric	-125	-38	-121	-44
verrui	-98	45	-138	-70
versch	197	-227	-148	-37
versla	34	-140	175	62
versle	-6	-124	-193	40
versne	31	12	-148	-142
versni	87	-168	-212	-163
versob	-127	98	-199	-158
verspr	94	-132	-47	-63
versta	-107	-89	-9	19
verste	-126	41	-63	-152
verstr	-116	105	-211	-142
verstu	-82	8	-204	-4
vertal	37	65	78	-5
verteg	-160	-145	-45	-210
vertel	65	-214	-180	-115
vertra	42	-200	-176	-265
vertre	158	-40	-97	22
vertro	-36	-82	-30	-249
verval	0	113	-2	81
vervan	-237	173	-110	92
vervoe	-110	0	-155	-250
vervol	-129	-6	-295	5
vervro	49	-70	63	-135
vervul	-2	-119	-84	-86
verwac	-180	-129	-81	10
verwar	-148	43	-24	-201
verwer	-170	-96	109	-8
verwez	94	-179	-184	-147
verwij	-12	66	-40	-203
verwor	-78	30	6	-55
verzam	-61	-83	-325	50
verzek	-43	-108	-110	-34
verzen	-104	159	-204	79
verzet	-86	-111	-126	-83
verzoc	-99	-94	68	-161
verzoe	33	-213	-164	-110
verzon	-69	-133	-149	-169
verzor	-81	-12	-37	-119
verzui	79	-173	-140	-125
verzwa	17	-190	-131	-184
vestig	-231	-174	87	43
vetera	-171	27	32	-160
vierka	-89	84	-24	-151
vijfen	-129	68	105	-45
vijfja	63	-46	-82	-3
vijfti	12	145	86	-104
vinger	-220	99	-225	-181
visser	-36	-188	-278	45
visumc	-94	-112	88	-148
vlaand	-69	-164	-200	-155
vliegt	-136	-172	-39	-110
vlucht	-11	-192	-239	-218
voedin	-137	78	-235	-182
voedse	-128	-78	-218	-106
voertu	-97	173	62	-44
voldoe	42	-29	-127	-82
volgen	-181	-140	17	200
volgor	-193	56	-102	-25
volgsy	-168	114	-37	-163
volksg	-64	-88	-182	-38
volksh	-84	46	-26	2
volled	-9	-10	-141	-126
volsta	-140	-79	167	-112
voltij	23	-161	31	51
voltoo	-63	-40	-56	41
volwaa	-53	-151	-129	-11
volwas	37	-35	13	-72
vooraf	35	-90	-230	-171
vooral	-26	-169	161	17
voorba	-91	24	42	-192
voorbe	-88	32	40	174
voorde	-205	-186	-74	31
voordo	-121	-118	-84	-89
voorga	-197	-77	-49	-119
voorge	-186	-70	40	-10
voorha	-20	-101	92	-22
voorhe	191	-131	-114	-84
voorja	-128	-78	153	292
voorke	-111	249	-65	-138
voorko	-38	-26	-22	-153
voorle	-116	60	25	14
voorli	31	5	-106	-14
voorlo	-98	-199	63	-138
voorna	185	3	-241	-169
voorne	-175	-357	1	145
voorop	54	-10	-157	-134
voorra	-74	125	153	19
voorsc	-113	97	-1	47
voorsp	-83	79	48	-215
voorst	-158	64	101	-17
voorta	-216	275	99	232
voortd	-137	-204	30	-167
voortg	-92	-84	-233	253
voorti	-120	-186	-161	-50
voortv	-60	-136	-138	-148
voortz	-161	49	13	-12
voorui	-164	-216	-132	-137
voorwa	-133	15	-34	63
voorwe	109	-53	-229	-203
voorzi	-76	-7	-50	48
vorder	-132	-157	-266	-15
vraags	-77	-185	-212	-51
vraagt	126	-122	-213	-156
vracht	10	81	-209	-108
vragen	-58	-41	101	4
vreemd	-99	-172	18	-47
vrijge	28	-34	39	68
vrijhe	-152	-97	-60	-193
vrijho	89	125	-57	-172
vrijko	-150	101	84	-160
vrijla	16	17	92	-146
vrijma	-108	-153	166	37
vrijst	-172	55	121	-215
vrijwi	-62	-154	-42	-48
vrouwe	37	107	112	114
vrucht	-81	-110	-15	33
vuurwe	-147	-146	-89	-60
vvd-fr	-162	-59	-130	-156
waarbo	-76	112	-46	-71
waarde	130	-165	-169	-198
waardo	78	-172	-79	-205
waarma	-120	-95	70	-141
waarna	-48	-129	-139	63
waarne	11	-73	104	-166
waaron	-200	33	-202	-162
waarov	-154	-191	25	2
waarsc	-88	20	-177	-292
waarvo	-48	92	39	13
wachtl	76	-48	-263	-62
wachtr	118	-154	-182	-173
wachtt	202	42	-127	-82
wadden	-18	-216	-253	-29
wageni	-29	-21	199	-9
walstr	-120	-99	-212	-5
wandel	-3	-23	-141	-137
warena	-89	17	-124	-136
warenw	-103	-72	-60	-32
warmte	-40	-154	-153	-216
waterl	-28	-43	-40	-183
waterp	97	-218	-137	-131
waters	-117	-109	45	-52
waterv	-81	99	-161	-126
waterw	-159	-47	132	37
websit	-70	-146	-178	-171
weegbr	11	103	-117	-113
weerba	-91	-110	-179	38
weerge	-108	-187	-169	-41
wegbeh	-40	144	-9	-129
weggew	-153	65	-142	-108
wegver	-152	-140	56	-206
weidev	-91	-81	-155	-143
weiger	-88	20	-159	-166
wekeli	64	125	23	-60
welisw	77	-136	-174	-122
wellic	-73	-127	-66	-97
welwil	-206	-140	39	-197
welzij	-96	-11	75	-140
wensel	-194	206	-7	-134
wereld	-226	-69	37	0
werkbe	-142	-140	-198	-135
werkda	-77	162	104	-198
werkdr	51	-117	-135	8
werkel	-58	-6	-67	-135
werker	56	-141	-23	-165
werkge	104	-28	-40	-140
werkgr	11	145	-251	-128
werkin	-63	40	76	63
werklo	-99	27	42	-89
werkme	65	63	-135	-96
werkne	151	-99	-93	-175
werkpl	83	-231	46	-245
werkpr	-188	-128	-15	21
werkvl	-124	0	53	-65
werkwi	-204	20	-2	70
werkza	-140	-129	-186	62
werkzo	-13	-110	56	-151
wervin	-29	-132	-154	-109
wester	-122	-181	-36	69
wetens	-113	-21	-100	-38
wetgev	-57	-96	-46	-136
wethou	-170	-179	-103	-17
wetsvo	-133	-183	222	121
wetswi	-6	-183	67	109
wettel	-132	121	-6	-41
wijkag	31	10	-294	-231
wijkte	-11	90	-49	-126
wijkve	-156	108	-105	-131
wijzig	-94	-6	124	237
winkel	-21	-65	45	-49
winter	20	51	148	114
wissel	207	-174	-129	-61
woning	23	18	-174	-35
woonpl	-130	-113	-155	-134
woonru	-68	9	-178	-56
woonwa	-91	-166	-100	-139
woorde	111	-100	-45	-53
woordv	-138	-170	-221	12
zaterd	-54	86	-144	-97
zeehav	41	-145	-206	8
zeeuws	-50	-113	-54	-147
zeggen	-63	12	51	-11
zekerh	53	-158	-14	-28
zelfre	-164	-126	60	-5
zelfst	-213	60	-170	-195
zestie	83	-70	92	70
zevent	-52	4	-112	-100
zichtb	195	-261	-129	152
zichze	50	-39	-65	-137
zieken	24	-31	-26	-153
ziekte	138	-149	-63	-72
ziensw	-38	37	-240	-23
zij-in	-119	-136	-159	-126
zitten	-56	-123	80	-84
zittin	-137	46	116	-103
zoekja	79	25	-143	-100
zogehe	47	-136	-213	-168
zomerm	-109	-116	-125	-58
zomerr	-101	-141	-102	308
zonneb	73	4	-171	-103
zonnev	-93	75	-161	-141
zoogdi	-81	-140	-194	-195
zorgaa	-179	-138	109	-130
zorgau	-93	-100	98	189
zorgbo	-96	21	-172	-89
zorgel	63	-107	-213	-140
zorgin	-169	-167	-60	4
zorgpl	-163	-159	-242	-207
zorgve	-178	46	33	-44
zorgvu	83	-241	-257	-216
zuid-h	-96	-97	114	-113
zwaard	-67	-111	-101	-126
zwange	85	-148	-66	-12
zwemva	-72	-107	-114	90
zwitse	34	-133	-208	-47
`,
  pair: `
# #	-157	-183	-34	-24
# ,	-25	6	148	108
# .	-32	-151	-24	152
# :	-168	400	-393	33
# ;	-156	-190	160	274
# a	-87	-175	264	-182
# aan	-110	4	76	165
# aanvragen	-71	-186	56	-194
# af	-146	-231	35	-15
# afdelingen	56	-120	-116	-110
# afgerond	-69	-67	-12	128
# al	-190	-28	203	-215
# alle	-136	-197	-60	203
# als	-66	-126	-88	-5
# april	-130	-171	143	150
# augustus	-47	-130	-57	15
# basisscholen	-177	-128	-189	-169
# bedrijven	87	-160	-200	-213
# bent	-78	-197	-58	-63
# berichten	-76	-64	76	130
# beschikbaar	-182	-151	127	202
# betrokkenen	-145	-119	-137	-169
# bevat	95	9	139	28
# bewoners	-184	-121	-140	-127
# bezochte	201	-159	-112	-96
# bij	2	-236	9	5
# bijna	-40	-152	-90	-93
# binnen	66	-157	48	44
# bladzijden	-153	-153	-105	-136
# blijft	-111	82	88	180
# blijkt	121	-54	-99	-138
# bracht	-135	-102	-136	-167
# brief	-49	-57	-43	-83
# bruggen	84	-179	-223	28
# c	-114	-136	118	-152
# cent	142	-235	-154	-140
# circa	-107	-76	-167	-147
# dagen	266	-226	-200	-31
# dat	72	-135	74	-41
# de	-200	-285	-15	125
# december	-124	-84	20	-6
# decibel	137	-167	-84	-97
# deden	-185	-138	-143	-135
# deelnemers	-229	-232	-153	-146
# dienden	-165	-84	-133	-136
# doe	-113	-78	-172	120
# doen	-30	-113	123	-52
# door	47	-215	-72	-2
# dossiers	-136	-134	-220	-73
# drie	-183	-154	23	51
# een	-99	-139	-26	97
# eg	-92	-116	-130	-83
# elf	96	-109	-119	-122
# en	53	-73	36	44
# erkende	-99	-174	-80	-65
# euro	-107	101	-48	-72
# extra	14	91	63	8
# februari	-115	-230	86	22
# fractie	-123	102	-143	-54
# fte	-127	-111	-124	-177
# gaat	-73	-129	88	86
# gebeurt	-108	111	128	19
# gebouwen	-69	-66	-119	-95
# geen	31	-62	-22	-51
# geldt	-118	-177	-24	53
# gemeenten	54	-233	8	-213
# gemiddeld	-44	-102	-90	-103
# gepland	-100	-64	58	176
# gereed	-88	-172	163	242
# gesprekken	-142	-190	-118	-124
# gevallen	133	-117	-136	-99
# gevraagd	-29	-94	-152	-104
# gezinnen	-145	-113	152	15
# geïnformeerd	-111	-48	-181	-36
# graden	-4	-100	-127	-119
# haar	-96	-103	-93	-66
# heb	-66	-60	-248	-278
# hebben	-135	73	-30	-117
# hectare	-163	63	46	-219
# heeft	-181	-112	-39	-4
# het	-71	-195	39	-30
# hoeveel	-127	-140	-126	-72
# huishoudens	-138	-152	-155	-115
# in	-42	-192	81	165
# ingesteld	-133	-91	-103	-84
# instellingen	-216	-181	-140	-136
# inwoners	91	74	-239	-95
# inzake	-17	-53	-171	-47
# is	25	-58	67	-196
# jaar	-158	222	-250	-259
# jaarlijks	-3	-228	-47	-28
# januari	-168	-87	111	141
# jongeren	168	-199	-52	-108
# juli	-178	-57	188	243
# juni	-121	-154	35	-29
# kan	-88	-158	-126	97
# keer	21	-186	-89	-198
# kilo	-178	-133	-180	-148
# kilometer	6	-136	-43	-167
# kinderen	-181	-227	-167	-185
# klachten	-298	-209	-188	-196
# komt	5	42	17	132
# kunnen	-216	-169	-78	48
# kunt	-138	-157	15	-51
# kwam	-152	-111	-187	-169
# laat	-198	13	-129	94
# leerlingen	-135	-29	-159	-135
# locaties	-153	-156	87	-125
# loopt	-79	77	56	60
# maak	-44	78	-182	91
# maanden	56	-86	-66	-74
# maart	-125	-54	52	-65
# machtigde	-20	-66	-25	-69
# medewerkers	12	-216	-156	-147
# mei	-152	15	75	52
# meldingen	49	-158	-90	-100
# mensen	-173	-188	-235	-199
# met	71	-118	-72	-50
# meter	-274	19	96	6
# miljard	14	-212	-218	-166
# miljoen	-89	-63	-25	-44
# minder	-140	-141	-187	-115
# minuten	287	-218	-217	-76
# mln	-78	-251	-188	-99
# moet	-95	-58	117	36
# moeten	-36	-19	-90	-176
# mogen	-97	-163	-179	-172
# na	-90	-126	-140	144
# naar	121	96	56	20
# neem	-72	207	99	118
# neemt	-90	-154	131	135
# niet	165	129	-45	-83
# nog	0	-191	-64	-104
# november	-118	-80	-105	-31
# of	-190	-210	-113	-52
# oktober	-144	-191	-20	144
# om	-54	9	30	-192
# onderzocht	-137	-71	-191	-160
# onderzochte	230	-133	-148	-72
# onderzoek	-101	-139	-36	31
# ontvangt	-77	-99	106	137
# op	-102	-77	-7	88
# open	-115	-255	85	236
# openbare	-140	36	-29	-163
# opnieuw	-30	-147	-176	81
# ouders	-89	-110	-69	-51
# over	-169	-204	5	6
# overleg	-25	-30	-72	-136
# patiënten	-113	-67	-78	-124
# per	38	11	7	-174
# personen	-91	-41	-111	-213
# plaats	-92	-179	-204	146
# plaatsen	51	-131	61	-210
# plekken	143	-59	-165	-132
# plussers	-31	102	-143	-8
# posten	-149	-168	55	-150
# procent	445	-97	-192	-110
# procentpunt	388	-149	-143	-116
# projecten	-145	-134	-157	-176
# publiceerde	-95	-92	-71	-93
# reacties	-77	-78	-137	34
# reeds	-158	-174	-45	-127
# reservisten	-147	-112	-102	-104
# ruim	-190	-128	-201	-139
# samen	-116	-132	-26	-53
# schepen	-133	-174	-159	-152
# scholen	-217	-88	-168	-195
# seconden	122	-123	-84	-77
# september	-172	-175	118	93
# slechts	125	-132	-152	-104
# staat	-146	108	75	103
# stonden	-227	-65	-112	-134
# studenten	-149	-126	-100	-112
# te	-102	62	37	101
# tegen	-36	-92	-31	-98
# telde	-125	-70	-88	-131
# terug	-133	-198	-33	91
# toe	-93	-64	-37	188
# toegezegd	-49	-128	-100	-112
# tot	326	-227	-167	-113
# uit	29	40	161	126
# uitgevoerd	-80	-45	-153	-113
# uitvoeren	-71	-203	71	103
# uur	33	188	79	-42
# vaker	78	11	-152	-92
# van	231	-200	126	-134
# vastgesteld	-148	-177	-75	133
# vergunningen	58	-105	-102	-126
# verleende	0	-92	-95	-91
# verschijnt	-94	-51	138	237
# verslag	-101	-78	-137	-94
# verwacht	-57	-72	151	180
# vierkante	57	-30	-7	-151
# volgen	-126	-167	-206	25
# volgt	-69	-100	-174	187
# voor	98	-174	-57	5
# voort	-101	157	-124	-158
# voorwerpen	-177	12	-150	-174
# vragen	-21	-61	-156	72
# vroeg	-81	-99	-138	-137
# vroegen	-133	-125	-106	-189
# waarom	-120	-166	-100	-114
# waren	-202	-72	-171	-272
# was	-174	-95	-198	-192
# wat	-133	-32	-113	51
# weken	-40	-187	-83	-92
# werd	-140	-181	-161	-179
# werden	-2	-146	-114	-162
# werknemers	54	-175	-80	-107
# woningen	-207	-188	-148	-145
# worden	-186	-31	92	220
# wordt	-169	-270	18	336
# zaken	-72	-149	-108	-163
# zal	-98	-204	198	275
# zend	-44	-81	-109	-12
# zijn	-112	-57	31	-66
# zo'n	-117	-97	101	-143
# zullen	-81	-97	36	-47
# à	199	-109	-133	-103
# één	98	10	58	78
, #	-93	-120	-26	-36
, aan	44	111	111	29
, aangezien	22	-133	113	-118
, aanvankelijk	-133	-71	-143	-107
, acht	111	73	86	-176
, al	124	-73	-48	34
, aldus	197	-54	-165	-230
, alleen	106	-144	65	-133
, als	-68	-21	105	174
, alsmede	-111	45	-148	-118
, b	-49	167	-222	-116
, beantwoord	-46	-95	-77	15
, behalve	-137	-181	208	29
, behoudens	-135	-133	45	-155
, ben	-141	169	151	-114
, bepaalt	-153	-198	205	-216
, bespreek	-134	-123	184	162
, bestaat	-171	136	72	-107
, betrek	-76	-122	41	111
, bezie	-74	66	124	192
, bied	-30	-46	-171	-132
, biedt	70	-119	117	-92
, bij	109	8	-227	-152
, bijvoorbeeld	-109	118	-87	-89
, bleek	149	-189	-134	-66
, blijft	30	22	-21	2
, blijken	166	-243	-113	-125
, blijkt	142	-103	-152	-127
, blijven	98	-135	-87	-40
, c	-20	110	-163	-116
, conform	-119	102	-141	-139
, cultuur	-53	-95	76	-4
, daalde	41	-88	-81	-83
, dan	-329	-225	-257	281
, dat	-173	-116	190	120
, de	-165	12	-194	-92
, deel	-136	-183	-3	83
, die	-120	-65	178	133
, dit	-99	-112	68	31
, doch	-128	47	20	-8
, doe	-114	60	-45	17
, doen	133	-34	-12	-32
, doet	-168	-176	222	-119
, door	-163	87	205	-201
, doordat	189	-151	-219	-106
, dus	-151	26	-193	-137
, een	-177	307	5	-145
, en	-53	12	324	72
, evenals	-114	54	126	-73
, gaan	-166	-111	21	54
, gaat	-241	-47	100	-4
, gedateerd	-38	-55	-190	-148
, geeft	-46	-127	15	-213
, geldt	-219	20	-12	-131
, gelet	-24	3	114	-44
, gemeenten	-100	-30	-138	-122
, gemiddeld	-75	-129	-135	-147
, getiteld	-53	-160	-112	-106
, haar	-171	107	-78	-162
, hangt	-151	-200	-51	-209
, heb	-90	43	56	-151
, hebben	72	-137	81	-151
, heeft	230	38	6	-172
, het	-166	13	-114	-9
, hetgeen	19	-84	93	84
, hoe	-139	35	-35	-187
, hoeft	-140	18	102	-83
, hoort	-141	-179	-258	126
, houdt	55	-250	-43	-3
, hun	-164	140	6	-165
, in	-41	-18	-149	22
, ind	33	-75	88	-128
, is	81	114	84	-183
, juist	-76	-96	0	-124
, kan	-108	-45	-164	-278
, kenmerk	31	-98	-64	-25
, kijkt	-138	-101	85	41
, kinderen	-169	-186	55	60
, komen	112	-136	-152	94
, komt	43	-181	-25	134
, kon	239	-135	-157	-144
, kreeg	186	-94	-61	-54
, kregen	73	-244	75	-160
, krijgen	-165	-185	10	36
, krijgt	-155	-280	122	99
, kunnen	-181	-163	-216	-136
, laat	85	-119	-31	125
, lag	59	-183	-121	-91
, ligt	94	26	-24	-123
, loopt	49	-150	-206	-73
, luidt	95	-6	-227	-193
, maak	-102	-144	-93	139
, maakt	-177	-182	124	-151
, maar	208	-205	-12	-53
, maken	123	-133	-154	-127
, mede	3	-90	-36	-169
, meestal	150	-91	-110	-66
, melden	154	-179	-197	-118
, met	-102	50	92	148
, mijn	-40	-84	-74	-48
, minder	122	-153	-155	-161
, mits	-74	-29	-49	136
, moet	-126	38	136	-210
, moeten	-125	17	-106	-90
, mogen	-126	-195	-144	-103
, na	-82	-222	65	-41
, naar	-76	-43	76	50
, nadat	-134	-138	-205	36
, nam	52	36	72	-183
, namelijk	34	5	24	-183
, natuur	-49	-134	-110	-144
, neem	-75	20	211	67
, neemt	53	170	204	108
, net	-120	99	-170	-98
, niet	-31	37	-27	-69
, noemt	54	62	-182	-109
, nog	-4	82	42	124
, nr	-49	-69	-140	-100
, nu	-70	69	223	-100
, of	-165	-21	-253	-33
, om	-118	162	18	-59
, omdat	3	3	110	-260
, onder	-160	-157	-312	68
, onderdeel	-123	-98	-154	-169
, ontvangt	-119	-136	-226	276
, ontving	-66	-64	-117	-130
, ook	-142	1	-96	-42
, op	-59	-187	10	108
, opdat	-146	201	-53	-91
, openbaar	-66	-148	-185	46
, over	-93	-102	-97	-3
, overweeg	-99	-130	-193	-128
, past	-50	-163	164	75
, prof	-55	-105	-72	-87
, provincies	-102	20	-127	-163
, raden	-105	165	44	-112
, roemeens	-121	-127	139	0
, ruim	-8	-131	-102	-142
, samen	-168	-90	91	-57
, scholen	-99	-124	-135	-188
, schrijft	-148	-10	-175	-134
, schrijven	1	-125	-113	-67
, schuift	-102	-46	-165	-168
, sint	-131	-72	-134	-119
, sneller	-93	-110	-155	17
, soms	-162	-128	-88	-56
, spreekt	-113	167	108	-45
, staat	-192	-52	213	-148
, te	-126	19	115	197
, tegen	293	-116	-186	-211
, ten	-110	123	120	82
, tenzij	-179	-61	113	72
, terwijl	245	-172	-70	-157
, tot	-16	-183	-64	2
, treft	-118	-129	-142	-152
, twee	9	-136	13	-190
, tweede	-125	-170	90	-139
, uiterlijk	-162	123	-53	-98
, uitgevoerd	-116	-101	-144	-160
, valt	57	-181	-55	-162
, van	35	-21	-93	-103
, veelal	86	-140	-146	-140
, verdient	-161	-22	-166	-123
, verdraagt	-67	117	119	-100
, vergezeld	-52	-97	-141	33
, verhuizen	-110	-179	85	-135
, verliest	-219	-144	14	-144
, vermoedelijk	76	-88	-158	-152
, verspreid	90	-80	-165	-88
, viel	99	-183	-127	-153
, vind	-167	92	104	-144
, volg	-124	137	134	82
, voor	-150	-117	3	144
, vooral	-62	-109	-204	-138
, voorzien	-64	-109	61	49
, waar	79	-29	108	-37
, waaraan	-143	-144	90	-135
, waarbij	12	-193	-314	115
, waardoor	87	-164	-67	-202
, waarin	-124	-5	7	-182
, waarmee	-114	-217	150	138
, waarna	-134	-171	-72	202
, waarnaar	-10	-91	-121	79
, waarom	-79	-183	-211	-121
, waaronder	-200	33	-202	-162
, waarop	-109	49	-11	68
, waarover	-157	-199	35	71
, waartoe	-125	23	40	5
, waaruit	95	-82	-49	-112
, waarvan	-102	-65	2	42
, waarvoor	-71	109	30	52
, wacht	-82	-105	15	-10
, wanneer	-170	-229	-23	57
, want	-79	-33	-43	-178
, waren	105	-123	-55	-89
, was	225	-84	-112	-45
, wat	88	-75	-45	-6
, weet	10	-109	-195	-124
, welke	-120	-128	-131	-158
, welzijn	-61	-71	-182	-12
, wil	-100	49	216	36
, worden	-8	-267	-39	220
, wordt	-41	-63	-86	250
, zal	-181	-44	-198	74
, zegt	20	-155	-54	-142
, zeker	-178	64	-46	-170
, zend	-134	-121	-199	176
, zes	174	-133	-92	-79
, zet	-113	-126	92	153
, zie	-131	-237	-11	-178
, zij	65	-94	283	-113
, zijn	92	-89	-31	-301
, zo	283	-36	-316	-77
, zoals	-14	204	61	45
, zodat	-74	-12	278	87
, zodra	-56	-76	-73	198
, zonder	145	-257	-139	-103
, zou	-110	95	190	-217
, zouden	-121	69	-88	-145
, zullen	-82	17	40	223
, één	-95	68	-74	-194
. #	-172	-106	-136	-153
. ,	-74	-128	-223	-138
. aan	-77	-124	-166	-154
. b	-47	-146	-130	-101
. bracht	-72	-122	-111	-104
. de	-124	-86	-195	-156
. dr	-111	-83	-81	-66
. e	-44	-75	-74	-83
. een	-40	-125	52	43
. euro	-65	-165	-115	-123
. h	-86	-96	-69	-112
. heb	-38	-77	-211	-82
. heeft	-8	-109	-174	-104
. in	-54	-47	151	-206
. is	-76	-122	88	-164
. j	-43	-66	-68	-88
. kamerstuk	-32	-65	-54	70
. m	-115	-137	-152	-99
. nl	-112	88	115	49
. om	-38	-93	-167	-87
. ontving	-87	-41	-104	-118
. over	-71	-95	-119	-124
. publiceerde	-171	-121	-124	-64
. s	-71	-201	-135	29
. stel	-110	188	-174	-160
. t	-76	-169	-150	-87
. v	-83	-128	-172	-16
. van	-74	-114	-208	-167
. verscheen	-132	-62	-61	-82
. verzocht	-36	-50	-165	-64
. vroeg	-66	-51	-54	-47
. wordt	-62	97	33	-33
: #	76	7	-315	-213
: alleen	-98	102	183	-54
: artikel	-98	-94	159	-141
: bij	70	-180	54	-45
: daar	29	-125	124	63
: de	61	-14	14	47
: die	6	8	161	104
: directie	-127	-195	-163	-91
: dit	-33	-86	187	10
: een	11	-28	110	-143
: geef	-111	216	11	8
: geen	-49	-168	154	41
: het	-61	-42	282	-82
: ik	-155	-188	-44	112
: in	130	-218	277	13
: meet	-86	120	-133	-128
: met	86	-150	80	118
: minister	-112	-172	-223	-175
: op	118	-190	-199	-102
: reactie	-102	-123	-114	-157
: richt	-80	141	-128	-162
: rvo	-76	-193	172	139
: sinds	-161	33	317	-267
: staatssecretaris	-85	-179	-220	-123
: van	209	-143	-204	-119
: vier	89	-119	70	-127
: voor	57	-142	77	-113
: vóór	-138	-110	-170	182
: wie	22	20	-19	-166
: wij	-196	-149	-131	-159
: zij	72	-180	142	-18
; #	-179	-135	83	-139
; beide	70	-210	160	113
; bij	54	-48	153	60
; daarna	-91	-141	102	179
; daarover	-100	-170	-253	-6
; dat	-35	40	8	-213
; de	-164	-9	255	275
; deze	-122	-22	-5	44
; die	-136	88	83	57
; dit	-112	35	117	96
; een	-32	30	146	-67
; gekozen	-137	-141	158	-143
; het	-55	-46	85	43
; hij	-114	107	106	72
; ik	-90	-218	128	155
; in	-1	-114	232	92
; met	-113	-201	136	-118
; na	134	-182	-174	-121
; naar	-92	-113	-29	-13
; op	-135	-106	95	-70
; over	34	-186	-267	109
; sinds	-85	85	0	-212
; u	-41	-115	32	49
; van	-77	-120	74	126
; vanaf	-148	-142	24	81
; voor	-126	-150	50	56
; waar	2	-110	169	92
; wel	-95	-128	123	145
; wij	-78	117	173	83
; zij	-206	21	127	88
; zijn	-116	-83	176	68
? uitgebracht	-84	-66	-61	-96
a #	-192	-69	-271	-31
a ,	-57	57	-40	-76
a .	-98	-9	-113	52
a en	-77	21	42	132
a is	-121	-162	60	-95
a van	-55	-131	205	-130
aan #	-216	-41	-197	-177
aan ,	38	-133	63	-53
aan .	53	-53	61	82
aan :	-134	-360	-342	-180
aan ;	-4	52	145	-144
aan a	-22	134	-139	-65
aan alle	-89	57	-245	-219
aan beide	-161	43	28	71
aan bij	-178	39	-109	12
aan bod	-146	14	-60	-67
aan boord	83	-169	-42	-205
aan dat	150	3	-141	-228
aan de	-101	19	95	8
aan deze	2	-67	43	-122
aan die	-98	84	-49	-259
aan dit	-151	-101	58	-201
aan doen	-82	46	-174	80
aan een	-59	39	-65	169
aan elkaar	-123	60	-100	-99
aan en	60	28	107	3
aan gegevens	168	-122	-164	-106
aan gemeenten	-157	-2	194	-187
aan haar	24	-230	73	1
aan het	25	80	82	6
aan huis	-52	-93	-90	-79
aan hun	32	39	46	-144
aan in	-165	108	-39	127
aan kinderen	-161	69	86	65
aan kleine	70	13	107	-159
aan mij	-203	30	-101	-34
aan mijn	-87	2	37	336
aan om	-191	160	-217	-201
aan onze	-87	-135	136	98
aan op	-73	192	-219	-193
aan subsidie	-131	-152	-179	102
aan tafel	20	62	-34	-176
aan te	-119	125	-40	-34
aan toe	84	-267	170	15
aan u	-106	-128	-168	79
aan uw	-90	40	100	3
aan van	59	-17	-156	-177
aan wat	-127	-57	4	-175
aan werkgevers	-133	-153	1	-139
aan wie	14	62	114	-130
aan zet	-92	35	-138	-170
aan zijn	21	-195	-216	25
aan zorgvuldigheid	-183	-130	-92	-88
aan één	76	-97	47	12
aanbesteding start	-92	-111	-173	162
aanbesteding van	89	-100	-178	-161
aanbeveling #	-148	156	53	-12
aanbeveling ,	-75	341	311	41
aanbeveling .	-95	53	-76	-193
aanbeveling :	-163	298	-225	-33
aanbeveling b	-87	76	202	31
aanbeveling een	-155	144	16	-6
aanbeveling is	-109	68	-108	-247
aanbeveling neem	-43	-284	177	167
aanbeveling om	-149	354	309	-128
aanbeveling over	-46	84	160	131
aanbeveling van	-95	121	-177	-88
aanbevelingen #	-92	-234	176	141
aanbevelingen ,	-174	-232	-207	-224
aanbevelingen .	-225	-253	-279	-211
aanbevelingen :	-227	-231	-247	-134
aanbevelingen en	-66	-122	-149	-101
aanbevelingen in	-158	-145	-132	-145
aanbevelingen is	-115	-112	-202	-205
aanbevelingen neem	-47	-173	140	28
aanbevelingen over	-110	187	97	-126
aanbevelingen tot	-120	-159	-161	-139
aanbevelingen uit	-135	-168	-111	-96
aanbevelingen van	-120	-182	-168	-152
aanbevolen wordt	-130	182	-168	-159
aanbieden .	35	-15	35	-29
aanbieders van	-133	-165	-118	-144
aanbiedt .	-98	20	-124	-124
aandacht .	-125	-141	-136	40
aandacht aan	-113	-19	-135	71
aandacht brengen	-44	-192	124	126
aandacht van	-80	52	11	157
aandacht voor	-151	100	-220	-250
aandeel met	146	-87	-115	-102
aangeboden .	18	2	-103	29
aangehouden .	45	-8	-169	-116
aangekondigd .	48	-63	44	26
aangekondigd dat	-156	-95	-100	-195
aangekondigd de	-87	-89	-144	-70
aangekondigd een	-68	-113	-130	-80
aangekondigd haar	-99	-64	-109	-96
aangekondigd het	-64	-167	-121	-136
aangekondigd hun	-87	-88	-154	-168
aangekondigd in	-103	-120	-109	-157
aangemerkt .	18	-103	-170	-141
aangenomen ,	55	49	19	-280
aangenomen .	-82	-78	32	42
aangepast .	-39	-9	74	26
aangepast ;	-80	-115	73	79
aangesloten .	-115	88	-35	-136
aangetoond .	235	-121	-36	-96
aangetroffen ,	75	-99	-94	-66
aangetroffen .	209	-84	-120	-82
aangevuld .	-75	-93	120	85
aangevuld met	-97	-100	156	15
aangewezen .	-98	164	82	-180
aangewezen op	-196	-134	-108	-75
aanhangig is	-79	-154	48	-122
aanleg van	-139	-57	-77	-138
aanleiding .	-80	-217	49	-133
aanleiding geven	-67	-103	-137	120
aanleiding tot	-88	-127	-171	-173
aanleiding van	-103	-182	-235	82
aanleiding waren	-125	-64	-154	-128
aanleiding was	-136	-124	-190	-140
aanmerking .	-167	-110	39	26
aannemelijk dat	137	-146	-128	-120
aanpak van	-70	-56	-134	-78
aanpassen .	-37	95	-215	-100
aanpassing van	-153	-52	48	-77
aanschaf van	58	113	-126	-68
aanscherpen .	-93	-70	100	12
aanscherping van	-105	-120	-153	1
aansluit bij	100	3	-145	62
aansluiten bij	-85	77	113	-2
aantal aanvragen	56	-10	41	-130
aantal bedrijven	-16	58	-136	-106
aantal controles	-15	-19	-106	-48
aantal gastouders	102	42	-78	-55
aantal gemeenten	-118	-122	-126	-4
aantal gemelde	115	-105	-84	-36
aantal klachten	149	-132	-150	-59
aantal landen	-195	115	-12	-115
aantal mensen	-86	-178	-144	-164
aantal nachtdiensten	-167	-96	-170	-93
aantal onderwerpen	-41	-69	-131	-165
aantal uren	-20	95	-190	10
aantal verhuizingen	77	-157	-112	-52
aantal verzoeken	136	-69	-118	-94
aantal vragen	-36	-113	-119	-28
aantonen .	245	-122	-156	-55
aantoonbaar effect	147	-112	-110	-71
aantoonbare invloed	165	-89	-95	-61
aantrekkelijk .	-121	-176	-157	-134
aantrekken .	-101	-81	-152	-45
aanvaard en	-52	-58	-135	112
aanvraag .	20	-11	23	53
aanvraag duurt	119	-114	-128	-182
aanvraag in	-53	4	-204	-14
aanvraag te	138	10	-168	-155
aanvraag wordt	-141	-141	-145	-167
aanvragen ,	-214	9	45	-159
aanvragen .	-172	-38	-218	-178
aanvragen binnen	-53	-185	104	-147
aanvragen van	-156	68	-190	-105
aanvragen voor	14	-143	-98	-71
aanvragen wordt	114	-160	-144	-176
aanvragers .	-50	76	45	-86
aanvullen .	-57	-129	102	151
aanwezig .	155	-172	-107	-50
aanwijzing van	-114	-117	33	-119
aanwijzingen dat	256	-218	-228	23
aanwijzingen gevonden	141	-99	-173	-60
aanzien van	-27	59	163	-182
aard van	-134	-140	1	-151
acht ,	-169	89	-153	72
acht .	-81	-159	165	-190
acht aanbevelingen	-194	-208	-186	-126
acht dat	-115	-139	-155	-140
acht de	66	120	-134	-209
acht een	-78	48	6	49
acht het	-206	132	41	-82
acht hij	-22	53	69	-127
acht ik	-179	-239	196	-171
acht jaar	18	-69	-102	-15
acht regio's	8	-128	-141	-148
acht van	161	-146	-133	-105
acht weken	-29	113	-155	-28
acht zij	22	139	30	-166
achten .	-59	2	-105	50
achten het	45	57	-103	-85
achten wij	-177	-193	56	-151
achten zij	-117	205	-210	-168
achter .	201	-146	-141	-149
achter bij	133	-90	-102	-101
achter de	-137	-13	-180	63
achterstallig onderhoud	164	41	30	-91
achterstand in	74	19	-124	-133
achterstand van	-85	75	-165	-149
achterwege kan	-65	-132	109	-117
achttien maanden	35	-107	40	-172
achttiende verjaardag	-95	30	-116	-127
acm stelt	-11	-122	98	101
ad #	-166	-236	-47	-257
ad aanbeveling	-85	254	189	88
administratie van	-81	47	-120	-91
administratieve last	129	-116	-97	-75
administratieve lasten	89	-119	-143	51
adr heeft	-162	-60	-88	-87
advies ,	-100	19	-237	-64
advies .	-189	-59	-142	-71
advies ;	-106	90	-102	-124
advies dat	-90	-165	-135	-154
advies de	-31	155	130	-89
advies een	-147	-178	-180	-139
advies het	-95	159	-148	-145
advies in	-19	-212	-15	81
advies inzake	-32	-84	-38	-70
advies is	-154	166	-16	-73
advies kind	-52	-131	-62	-97
advies met	-122	-118	-126	55
advies niet	42	-155	115	-182
advies om	-149	327	187	-82
advies op	-180	-186	-71	-176
advies over	-160	115	-206	60
advies te	-70	-108	-160	-59
advies uit	-104	-191	-200	-17
advies uitgebracht	-47	-109	-91	-82
advies van	-13	-68	8	-141
adviescollege toetsing	-94	66	-133	-87
adviescommissie voor	-124	-215	-125	-120
adviesraad internationale	-68	-128	-72	-106
adviesraad migratie	-108	93	-99	-108
adviezen .	-180	-236	-191	-150
adviezen van	-131	-209	-170	43
adviseerde in	-95	111	-136	-152
adviseert de	-174	301	-279	-192
adviseert een	-195	170	-86	-70
adviseert het	-128	105	-179	-110
adviseert in	-104	129	-140	-121
adviseert voorts	-93	109	-68	-83
adviseren de	-112	174	-146	-131
adviseren over	-56	-184	-291	-151
adviseren u	-34	113	-189	-207
advisering van	-109	30	-109	50
af ,	99	-201	59	-29
af .	48	103	17	-226
af :	-122	93	203	93
af ;	52	-59	4	50
af aan	-204	-171	-190	63
af dat	-45	-142	85	17
af die	-171	-57	110	-123
af en	-119	-154	68	-188
af met	-135	-56	-273	-90
af te	-60	195	-59	-99
af van	35	-67	-81	-66
afdeling acht	-106	148	-110	-135
afdeling advisering	-109	30	-109	50
afdeling merkt	79	-218	-93	-85
afgedaan .	-184	-67	-197	-89
afgedaan met	-57	-114	-82	-201
afgehandeld .	57	-142	-122	-83
afgelopen jaar	11	-101	104	-60
afgelopen jaren	-146	-105	-183	-162
afgelopen maanden	-125	-46	-114	-65
afgenomen ,	-90	63	-114	-118
afgenomen .	192	-166	-182	-98
afgerond ,	-107	-60	49	3
afgerond .	-81	-23	-82	-34
afgerond ;	-114	-150	-171	59
afgerond en	-59	-149	-176	-149
afgesproken ,	43	-36	-83	-51
afgesproken .	-66	-122	31	40
afgesproken dat	-182	-124	208	89
afgesproken het	-107	-129	-180	-86
afgestemd met	-120	-159	-201	-182
afgestudeerden van	27	51	-108	-63
afgeven .	-108	-32	12	-148
afgewezen .	-168	-185	4	-30
afgezien ,	-160	81	83	-120
afgifte van	90	-151	-103	35
afhangt .	-18	-208	39	-172
afhangt van	-70	-191	35	77
afhankelijk van	-225	-24	-12	62
afloop van	47	100	22	-38
afm .	-111	19	-183	-142
afneemt .	-110	-190	-201	-127
afnemen ,	-122	102	142	-8
afnemen .	-138	26	-214	-138
afschaffen .	-120	95	-129	-74
afschaffing van	-92	68	-87	-169
afschrift van	-67	64	-59	-178
afspraken gemaakt	-157	-173	0	19
afspraken met	63	-20	182	-31
afspraken over	13	-119	-152	49
afspraken te	-110	130	-12	-129
afstand .	-165	-190	-226	-27
afstemmen .	-115	-110	-127	-185
afstemming met	-40	119	-170	-93
afwachting daarvan	-90	46	-127	-73
afwijken .	-174	-157	126	-104
afzonderlijke brief	-52	-166	-234	245
agenda van	-99	-102	-2	199
agenten in	-117	-22	-145	-145
agentschap nl	-95	-102	116	-37
aiv .	-127	81	-109	-87
aiv erkentelijk	-112	-148	-125	-87
aiv is	-28	-189	-104	-61
akkoord ,	-128	-198	110	89
akkoord .	-177	-273	188	-231
akkoord te	-79	230	-248	-205
al #	-92	-196	177	-190
al ,	-127	-209	248	-255
al .	-240	-52	222	-225
al :	-105	-135	201	-213
al aan	-116	-113	80	-116
al bij	-148	72	127	-112
al de	-143	-133	110	-104
al een	-258	-298	186	-267
al eens	-176	16	1	-179
al enige	-88	78	43	-154
al in	-11	121	92	-275
al is	65	-198	124	25
al jaren	-206	-217	-306	-176
al kan	116	-169	49	-90
al langer	17	-239	-187	-60
al meer	-164	-79	-44	-115
al mogelijk	-165	-140	158	-84
al naar	63	-93	-213	11
al op	-116	-216	-12	-195
al sinds	-25	-19	202	-208
al snel	-148	-136	105	-152
al te	-156	-104	0	47
al terecht	-80	-184	113	-109
al uit	-23	-177	22	21
al van	-44	-196	113	83
al via	-113	-125	169	-107
al voor	-54	-190	120	67
al vóór	1	-125	58	-216
al was	-112	120	71	-123
al zijn	138	110	-20	-99
al zo	-175	-149	33	-163
aldus de	217	-46	-138	-228
algeheel verbod	-118	-133	-142	-130
algemeen overleg	-86	-102	-214	-180
algemene maatregel	-101	-17	50	-156
algemene rekenkamer	-178	30	-165	-98
algemene wet	-100	-74	51	-154
alle #	-198	19	69	-48
alle drie	45	17	143	-149
alle gemeenten	1	-4	66	-53
alle gevallen	-190	61	17	-143
alle locaties	90	-126	-147	117
alle partijen	-92	159	23	-135
alle regio's	56	117	-130	-113
alle scholen	-133	100	-59	-105
alle vier	-174	45	105	-134
alleen bij	-104	-158	71	-103
alleen nog	-189	15	25	-187
alleen op	71	64	-199	-136
alleen voor	86	-11	58	32
alleenstaande minderjarige	-89	-153	-156	-116
alleenstaande minderjarigen	-107	66	-138	-121
alles afwegende	-108	-117	188	137
als afgedaan	-87	-123	-153	-136
als bij	138	-206	70	-126
als bijlage	-150	-66	-147	-144
als de	-99	-161	-3	56
als derde	-192	112	-170	-124
als die	75	-159	-131	60
als een	86	-51	-134	-196
als eerste	-160	16	-213	-3
als er	-21	-143	-128	-101
als geheel	8	-95	-133	157
als gevolg	130	-94	-202	-136
als het	-140	-91	-91	117
als in	-131	-150	-151	-180
als norm	-112	-31	84	-95
als onafhankelijk	-140	-127	-96	-84
als onderdeel	-149	-140	152	-55
als uitgevoerd	-78	-57	99	-169
als volgt	-215	-135	-243	-352
als voorwaarde	-105	123	-166	-156
als zelfstandige	73	-29	96	-41
als zij	-31	120	36	-133
als zodanig	-84	-108	26	-76
alsnog in	-141	94	-11	-87
altijd aan	6	-143	-6	-137
altijd een	5	-152	-110	-94
ambassade in	-77	-89	2	86
ambassades .	-70	-132	-86	-75
ambassades in	-109	-208	96	52
ambtgenoot van	-83	-133	39	181
ambtshandelingen gerechtsdeurwaarders	-48	97	-96	-14
ambtsopvolger .	-91	-164	-6	248
ambtsvoorganger heeft	-106	-92	-157	-146
ambtsvoorganger in	-101	61	-14	-158
ambtsvoorganger u	-47	-124	-51	-61
analyse .	-113	-51	-102	-96
analyse van	155	-99	-92	-114
ander verhaal	-120	-118	-144	-133
andere .	109	-156	-157	-146
andere groepen	-119	-134	69	-162
andere landen	36	-176	-212	-163
andere lidstaten	-155	-99	54	-116
anderen .	89	-145	-68	-140
anderhalf jaar	-70	-100	-140	-109
anderhalf keer	136	8	-71	-57
anderhalf uur	93	32	-177	-96
anders .	-253	-231	192	-236
anders dan	7	-138	-271	100
anders denk	-77	-145	120	-137
anders ligt	-178	-8	-190	-256
antwoord #	-78	-115	-53	-100
antwoord .	-79	-149	-168	-37
antwoord op	-106	-117	-227	-54
antwoord van	-72	0	53	-104
antwoord vóór	-39	-148	-153	40
antwoorden op	-47	36	-80	-130
antwoordt de	-54	-96	-130	64
aparte brief	-94	-84	-166	-181
appreciatie .	-73	-102	-136	5
april #	-147	-108	-35	30
april .	-124	-216	41	-78
april aan	-54	-111	-165	105
april de	-72	-159	-12	157
april een	-115	-206	-36	43
april heb	-104	-79	-181	71
april is	-112	-105	11	-187
april jl	-131	-93	98	-171
april met	-125	-129	-25	107
april van	-61	-66	-219	48
arbeid .	-144	-93	-162	-98
arbeid in	-111	-84	81	-136
arbeid vreemdelingen	-102	-123	-199	-13
arbeidsinspectie heeft	-166	-164	25	11
artikel #	-160	-126	119	-228
arts en	73	-185	-157	-163
artsen ,	-159	-100	-99	-114
artsenfederatie knmg	-95	-87	171	115
asiel en	-146	-108	-90	-119
asielzoekers .	-127	-48	-175	-153
asielzoekers op	114	-126	-76	-94
au pairs	122	-92	-25	117
auditdienst rijk	-10	-166	50	-14
augustus #	-184	-140	-146	80
auto .	91	-56	-122	-100
autoriteit consument	-143	-144	5	-166
autoriteit financiële	-99	-126	-160	-134
autoriteit persoonsgegevens	-128	16	106	79
avond en	-195	118	-156	-91
b #	-131	-90	-139	-94
b ,	-116	-95	-1	-98
b .	-138	66	-84	-195
b en	-79	40	84	-105
bakkers en	135	-164	9	47
balans op	-107	114	-2	52
bank dnb	40	2	-103	-94
banken ,	-91	-165	92	44
banken en	-132	-162	-74	-109
banken hebben	-106	-112	-133	-85
basis daarvan	-136	-206	105	85
basis van	82	83	-18	-57
basis- en	18	21	66	-54
basispakket .	-95	52	-150	-106
basisregistratie personen	-85	-77	-121	-153
batterijen te	-139	98	-98	-118
beantwoord ,	-60	-50	-110	-136
beantwoord .	-144	-116	-195	115
beantwoord ik	-48	-82	-117	47
beantwoorden .	-84	-103	-121	8
beantwoordt .	59	-146	-91	63
bebouwde kom	-109	14	-138	-141
becijfert dat	144	-119	-89	-77
bediend .	-122	-130	65	71
bedienen .	-118	-75	-142	-111
bediening op	-6	-259	-190	-139
bediening van	-54	40	-97	-129
bedoeld voor	-123	-103	-152	-65
bedraagt #	-32	-72	-142	-145
bedraagt sinds	-102	-169	-114	-106
bedrag bij	-130	158	127	-86
bedrag dat	-185	-167	-48	3
bedrag is	-150	-187	-86	72
bedrag per	-168	95	-164	-125
bedrag van	-152	-73	95	70
bedrag wordt	-126	-170	126	-182
bedragen tot	-126	24	141	102
bedrijf ,	-93	-79	-153	-143
bedrijf .	48	9	-200	-101
bedrijven ,	72	63	118	-129
bedrijven .	9	0	-253	70
bedrijven die	56	-80	-227	-123
bedrijven een	-22	100	-118	-131
bedrijven hun	121	95	-138	-160
bedrijven in	77	-55	48	-176
bedrijven is	-119	-140	127	93
bedrijven met	71	2	-47	-123
bedrijven na	-16	-23	93	-130
bedrijven zonder	-40	-183	-106	-78
bedroeg #	-86	-142	-109	-86
bedroeg in	-158	-90	-82	-111
bedroegen gemiddeld	-16	-59	-115	-55
beeld ,	-40	-64	77	28
beeld .	145	-165	-219	-171
beeld brengen	-98	-162	165	152
beeld dat	-147	-130	-201	-181
beeld en	-99	-77	46	-123
beeld is	20	-97	-140	-105
beeld kunnen	-103	-132	-92	-161
beeld minder	58	-142	-131	-96
beeld te	-31	-220	-62	-126
beeld van	-9	-232	-204	-184
beelden van	-155	-187	-161	-138
begeleiden .	-119	-31	-101	-132
begeleidende brief	-117	117	139	-140
begeleiding .	27	-158	-136	-143
begeleiding bij	46	64	-138	-107
begeleiding en	-144	-90	115	29
begeleiding in	150	-142	-153	-141
begeleiding op	-129	99	-41	6
begeleiding van	-69	-194	-157	-106
begeleidingscommissie onder	-93	-37	-37	-31
begin #	-150	-156	92	257
begin dit	-101	-86	-76	-174
begin gemaakt	-124	-92	-21	-161
begin ik	-153	-146	165	-139
begin van	59	54	24	53
begin volgend	-121	-161	-176	83
beginnen ,	-69	-120	-160	-177
beginnen .	-105	-3	-99	-230
beginnen :	-93	-167	171	53
beginnen in	-129	-49	181	223
beginnen met	-100	-226	25	128
beginnen op	-67	81	166	11
begint ,	76	-87	-21	22
begint .	-109	65	-85	-87
begint er	-85	-110	195	122
begint in	-116	-123	34	182
begonnen ,	-23	61	-34	-37
begonnen .	-67	-253	-36	52
begrijp dat	-160	-146	-142	-140
begrijp de	-100	-82	-96	-152
begrijp die	-138	-129	0	-114
begrip voor	-180	-140	-192	-165
begroting .	-188	-173	-266	159
begroting die	-82	-136	155	-139
begroting geen	-90	-54	217	-166
begroting is	-69	-109	-58	-170
begroting van	-118	-171	9	-252
begroting voor	-84	-66	54	77
begrotingsbehandeling is	-81	-192	-63	-105
behandeld .	-10	-7	-106	-146
behandeld door	-180	-194	-95	-134
behandelen .	-67	-185	139	59
behandeling .	-136	-132	-182	46
behandeling in	-110	-121	-198	-180
behandeling van	-2	-163	-221	22
beheer is	-106	-142	-109	-88
beheer van	-44	67	-193	-166
beheert ,	-80	-202	162	-111
beheren .	-100	-122	86	-66
behoefte ,	-84	57	158	-107
behoefte .	-200	29	164	-132
behoefte aan	-92	-170	44	-163
behoeve van	39	-158	-151	-94
behoort de	-135	96	-166	-92
behoort te	-171	216	22	-149
behoren .	85	-205	-176	-119
behoud van	-14	-125	22	75
behouden .	156	-158	-216	-130
beide groepen	78	-123	-119	-183
beide kamers	-122	27	-304	225
beide organisaties	54	8	16	-23
beide partijen	-69	-127	83	155
beide punten	-75	-46	152	-150
beide stukken	-88	-77	-172	-128
beide voorstellen	-88	-166	138	-122
bekeken .	-176	-176	-264	-173
bekend .	149	-99	-105	-149
bekend is	36	5	52	-104
bekend met	-95	-194	-50	-58
bekend zijn	-109	-143	97	44
bekijk ik	-77	-200	3	193
beknopt verslag	-114	-132	-128	-154
bekort .	210	-26	-203	-97
bekostigen .	-84	128	-128	-123
bekostiging van	-118	-182	-170	23
belang bij	-137	-107	-145	-131
belang dat	-177	43	-220	-183
belang is	-107	-71	-85	-168
belang van	-131	-156	-43	-131
belang voor	-101	-124	-161	-118
belangstelling .	-178	-130	-160	25
belangstelling gelezen	-118	-69	-113	-73
belangstelling heb	-89	-106	-182	-86
belangstelling kennisgenomen	-81	-72	-102	-44
belasting van	115	-44	-222	-19
belastingdienst .	-155	146	-217	-230
belastingdienst zal	-130	-161	-166	182
belastingplan #	-108	-218	219	154
beleid .	-19	-23	1	-162
beleid voor	-118	-126	-145	67
beleidsdoorlichting van	-100	-106	-163	-80
beleidsevaluatie iob	-68	-134	-83	-157
beleidsonderzoek ibo	-79	-49	-63	-97
beleidsreactie .	-62	61	-114	-119
beleidsreactie ;	-50	41	-57	-54
belgische marine	-126	-139	-148	9
bellen .	-142	28	32	68
ben .	-69	-106	-160	-80
ben de	-89	-100	-245	-255
ben het	-117	-131	106	109
ben ik	-158	-19	208	-72
ben niet	-83	-137	-4	-192
ben verheugd	-155	-79	-163	-128
ben voornemens	-31	-106	108	201
benaderen .	-87	-110	-158	67
benadrukken dat	-79	-91	-110	-99
benodigde wijziging	-41	-160	-76	55
benoem per	-123	210	-48	-121
benoemd .	-130	31	122	66
bent u	-33	-62	-40	-245
benut .	131	90	49	0
benutten .	-167	-191	66	24
beoogd .	133	-91	-47	-51
beoogde datum	-108	-69	-138	178
beoordeeld .	-76	-93	-160	-170
beoordeeld of	-127	-170	-141	-25
beoordelen .	75	45	84	98
beoordeling van	47	-154	-116	-157
bepaal ik	-59	-113	126	189
bepaald .	-8	-163	-208	65
bepaalt dat	-123	-160	-98	-123
bepalen .	-61	91	-104	-85
bepalen of	-125	43	-3	120
beperk de	-143	200	-147	-83
beperk het	-151	177	-139	-81
beperken .	6	-12	-189	79
beperken tot	-238	308	-189	-103
beperking .	-152	23	-153	-160
beperkt .	-53	38	-165	-174
beperkt tot	-127	-9	55	-102
bepleit ,	-155	156	92	67
bepleit .	-75	112	80	-128
bepleit dat	-200	180	-154	-141
bepleit de	-145	135	-208	-155
bepleit een	-185	220	-251	-194
bepleit zij	-96	160	-101	-89
bepleiten zij	-60	159	16	-126
beproefd .	-137	-107	61	35
beraadt zich	-121	-131	-145	-164
bereid ,	-60	-20	-72	-102
bereid .	-115	-116	139	-159
bereid ?	-87	-89	-94	-179
bereid ben	-33	-84	-145	-173
bereid de	-67	-79	61	197
bereid dit	-77	-80	140	151
bereid het	-59	-175	108	89
bereid ik	-62	-162	-163	109
bereid is	-144	-220	-149	-202
bereidt een	-89	-155	-36	161
bereik van	-152	-139	-124	-135
bereikbaar is	-121	72	57	15
bereikbaarheid van	21	-154	-30	-104
bereiken .	-53	-245	-176	-70
bereikt ,	64	-151	-232	31
bereikt .	87	73	72	-3
berekend dat	103	-125	-75	-107
berekenen .	-155	117	-128	-164
bericht .	-144	-146	-201	11
bericht dat	-58	-145	121	-90
bericht ik	-98	-102	-286	105
berichten .	-63	-6	7	128
berichten over	-75	-146	-103	-124
berichten wij	-54	-108	-134	50
beroep doen	-153	-156	-39	93
beroep op	-63	30	-222	-207
beroepsgroep .	-129	63	61	56
beroepsonderwijs .	-92	-15	-127	-139
beroepsorganisatie van	-100	-165	87	-151
berust bij	-122	-141	-148	-109
berust op	-205	-107	-206	-187
berusten .	-145	-40	66	-47
beschermde opvang	-139	-112	-149	-150
bescherming persoonsgegevens	-126	-233	52	54
bescherming van	-107	-95	-191	-106
beschikbaar ,	-132	-154	126	29
beschikbaar .	-198	-51	-18	112
beschikbaar is	-62	-25	-49	-12
beschikbaar komt	-196	-164	48	69
beschikbaar stellen	131	-158	-144	93
beschikbaar te	-122	97	-148	-154
beschikbaar voor	-118	-125	63	51
beschikbaar zijn	-129	-189	-188	13
beschikbaarheid van	58	-122	-101	-138
beschikken .	53	62	86	-204
beschikt ,	94	24	-142	-71
beschikt .	-117	29	32	80
beschikt over	-229	-156	27	-235
beschouw de	-96	-70	-176	-134
beschouw ik	-97	-45	-149	-134
beschouwing .	-124	94	78	65
beschouwing gelaten	-151	-150	-124	-91
beschreven .	-77	20	-52	45
beslaat de	-127	-122	-217	-212
beslag .	129	-79	-148	-130
beslag op	-73	105	47	-116
beslagvrije voet	10	111	-17	-122
beslis ik	-102	-147	174	161
beslissen .	-167	21	97	85
beslissing aan	-70	-124	30	77
beslist .	112	16	8	-7
beslist een	-136	-96	-116	167
beslist het	-140	-149	114	131
beslistermijn van	-85	108	-104	-37
besloten .	-113	56	81	-312
besloten een	-135	-143	-191	-156
besluit ,	-111	-146	46	28
besluit .	-129	-35	139	46
besluit bouwwerken	-135	-13	161	124
besluit hierover	-81	-67	-194	136
besluit ik	-107	-86	0	188
besluit met	-166	-133	-166	-170
besluit over	-118	-163	-60	153
besluit tarieven	-53	78	-131	-22
besluit u	-70	-161	28	-143
besluit van	-105	-195	106	-172
besluiten .	-74	53	65	-141
besluitvorming daarover	-58	-84	132	133
bespaart .	-221	-118	124	129
besparing op	44	-86	-141	-137
bespreek ik	-80	-10	127	325
bespreken .	-142	60	-128	-182
besproken .	-118	-180	-259	-184
besproken met	-94	-132	70	-187
bestaan ,	-109	55	164	56
bestaan .	-161	62	25	-200
bestaande regeling	-125	-132	-81	-193
bestaande regelingen	85	-4	-130	-148
bestaat ,	65	86	113	96
bestaat .	109	-87	56	-180
bestaat al	-125	27	86	26
bestaat geen	-109	36	-167	-153
bestaat sinds	-228	-117	-56	-207
bestaat uit	-198	-195	-136	-172
bestaat zo'n	-143	-90	-65	85
bestanden van	-76	66	-87	-110
besteden .	-209	17	-60	82
besteding van	-146	-151	-59	-62
besteed .	-130	-128	72	59
bestek van	-171	-139	-114	-70
bestemd voor	-167	-143	16	67
bestrijding van	-108	-59	-145	-133
bestudeerd ,	-45	-27	-38	-23
bestudeerd .	-124	-136	-119	-75
bestudeerd en	-177	-74	-70	-38
bestuur ,	-112	73	51	61
bestuur .	-129	-212	-182	-105
bestuur heeft	-108	-103	-164	-157
bestuur rob	-114	-107	-129	-105
bestuurlijk overleg	-48	9	-59	108
bestuurlijke boete	-46	32	86	-84
bestuurlijke reactie	-89	-113	-212	-123
betaald ,	-164	-129	-156	-97
betaald .	-35	-176	-157	-69
betaald werk	67	40	-144	-102
betaalt .	-163	118	27	-105
betaalt de	-154	-175	-193	-180
betalen ,	-5	-36	-71	-126
betalen .	-235	-54	100	-41
betekenen dat	-139	-191	0	-101
betekent .	-85	-101	-23	111
beter dan	178	-232	-169	-129
beter kan	-106	-185	-4	15
beter op	-84	82	-174	-160
beter te	-167	34	-116	44
beter zijn	119	13	-111	-108
betreffende de	-55	-48	-123	23
betreft ,	42	17	178	7
betreft :	-151	-299	158	-17
betreft de	-103	36	-93	-257
betreft een	-181	234	-268	-166
betreft het	-125	-184	-177	-144
betreft niet	-124	-202	130	-110
betrek ik	-110	-239	17	246
betrekken .	-93	69	-189	-31
betrekken bij	-60	-34	-42	136
betrekking tot	-149	28	148	-109
betreur dat	-144	-82	-184	-141
betreuren .	-123	-141	-103	-73
betrof de	-116	-232	-192	-155
betrokken .	-33	-103	34	79
betrokken bij	-207	-158	-9	199
betrokken en	140	4	-173	-213
betrokken gemeenten	-102	-38	135	47
beurt .	109	-102	90	119
bevat .	34	-124	-158	-130
bevat de	55	-11	-50	17
bevat een	-130	-185	47	10
bevat geen	-77	15	-30	-87
bevat het	-200	56	-134	-153
beveelt aan	-174	236	-263	-159
beveelt de	-151	184	-188	-192
beveelt een	-183	220	-175	-176
beveelt mij	-70	116	-160	-141
beveelt u	-73	117	-105	-131
beveelt zij	-114	115	-115	-122
bevelen aan	-230	115	-188	-96
bevelen de	-127	61	-137	-118
bevelen zij	-132	114	-109	-112
bevinding :	234	-174	-172	-159
bevindingen over	-122	-112	-141	-178
bevindingen van	2	-174	0	69
bevoegdheid een	-35	-91	111	92
bevoegdheid om	84	-184	-133	2
bevoegdheid van	-135	45	127	-147
bevorderen .	-125	-163	-129	91
bevorderen dat	-115	49	-178	48
bevraagd .	-149	-114	-184	-101
bewaartermijn van	13	2	-101	93
bewijs .	180	-95	-144	-73
bewind en	-147	93	-77	-146
bewoners .	-225	-146	-91	-105
bewoners die	58	27	-108	-99
bewoners van	-57	-187	-112	20
bewoners zonder	-122	-163	-151	-116
bezetting van	-132	81	77	-188
bezie ik	-118	16	17	286
bezien ,	-79	-178	41	161
bezien .	-120	-254	17	185
bezien ;	-20	-60	-95	43
bezien hoe	-36	-152	72	70
bezien of	-50	19	-16	94
bezien wij	-152	-81	-124	103
beziet de	-114	-113	-166	132
beziet in	-110	-199	14	103
bezocht ,	-12	-105	-20	-54
bezocht .	-161	-122	-221	-207
bezocht en	51	-69	-64	-23
bezochte bedrijven	170	-93	-93	-96
bezoek aan	-134	-16	-190	-53
bezoek van	-108	-45	96	-19
bezoeken .	10	-28	-251	-63
bezoeken aan	46	-133	13	-183
bezuiniging op	-94	-101	18	-114
bezwaar .	-115	142	55	-171
bezwaar gemaakt	-138	-124	-141	-124
bezwaar maken	-163	-185	5	-181
bezwaren .	-130	115	165	-156
bezwaren van	-110	100	203	-89
beëdigde tolken	-93	79	-150	27
beëindigen .	-101	107	-103	-121
bibliotheek op	-105	-29	13	-164
bied ik	-71	-120	-129	-181
bieden ,	-134	126	35	-144
bieden .	-42	192	-79	-2
bieden wij	-93	-138	80	138
biedt .	-168	-138	191	85
biedt de	-71	-131	163	-116
biedt een	104	-132	131	-119
bij #	177	-139	-85	-148
bij ,	-114	-175	-69	-139
bij .	-83	-163	-5	26
bij aan	49	-167	-186	-158
bij aanvang	47	66	104	78
bij algemene	-101	-17	50	-156
bij alle	-2	6	63	54
bij bedrijven	32	-102	-79	-84
bij beide	-132	-96	-187	143
bij bijna	133	-108	-108	-74
bij binnenkomst	-11	121	-165	-110
bij brief	-71	-122	-107	-184
bij dat	-152	-134	-171	33
bij de	-88	22	165	156
bij deze	-107	-159	-239	-149
bij dezen	-102	-93	-135	-168
bij die	-99	-164	19	-18
bij dit	-92	-88	-160	-137
bij drie	70	-100	71	61
bij een	-9	-144	-16	-109
bij elk	-156	-113	-47	107
bij elkaar	-133	-105	87	-134
bij elke	-164	72	85	138
bij gastouders	122	108	-156	-135
bij gebrek	100	-123	-139	-114
bij gemeenten	55	135	-179	-2
bij gezinnen	89	-82	92	-56
bij grote	38	-134	-190	-154
bij haar	-125	-120	-96	76
bij hen	64	-112	-179	-109
bij het	-112	102	100	-37
bij huis	-138	-122	-173	26
bij hun	-141	28	-12	-92
bij kleine	-7	-133	-108	-155
bij mensen	99	-112	-76	-184
bij mijn	-139	30	-2	-118
bij ministeriële	-84	12	94	51
bij motie	-122	-233	-10	-195
bij nader	-117	106	147	-124
bij nieuwe	-164	39	4	-141
bij rampen	-90	-46	-96	-147
bij te	-110	135	-147	-129
bij twee	124	-157	-138	-113
bij uitval	-104	38	56	-83
bij uw	-78	-176	98	107
bij vier	42	90	58	-190
bij vijfjarigen	83	-32	-13	-1
bij voorkeur	-52	108	-150	-116
bij wet	-98	90	-97	-93
bij wie	157	-68	-145	-72
bij wijze	-141	53	208	74
bij zes	129	-180	-154	54
bij ziekte	-140	-178	-247	-206
bij zijn	-135	27	153	-117
bij één	-17	137	-130	-151
bijdraagt aan	122	-85	-82	-92
bijdrage .	-132	-153	23	39
bijdrage aan	-142	6	-110	-101
bijdrage is	-100	-163	140	2
bijdrage van	-134	-65	99	70
bijdrage voor	-108	78	11	65
bijdragen .	-148	51	51	-11
bijdragen aan	11	-123	-159	-197
bijeen .	-147	-149	-156	44
bijeen te	-86	43	-58	51
bijgaand aan	-91	-93	-87	-131
bijgaand beknopt	-114	-132	-128	-154
bijgaand treft	-127	-145	-130	-207
bijgaande brief	-63	177	-98	-117
bijgaande kamerbrief	-50	117	-52	-76
bijgedragen .	163	-132	-91	-69
bijgedragen aan	114	-104	-131	-104
bijgevoegd .	-143	-132	-106	-49
bijgevoegde brief	-78	59	-81	-136
bijgevoegde kamerbrief	-36	126	-59	-88
bijgevoegde rapport	-102	-102	-154	-139
bijgevoegde reactie	-48	115	-87	-78
bijgewerkt .	78	-141	-162	56
bijlage #	-118	8	-236	-225
bijlage .	-146	-266	-191	-165
bijlage aan	-212	-153	-111	-204
bijlage bevat	-75	-112	-190	-144
bijlage bij	-99	30	67	-77
bijlage is	-115	-107	78	-108
bijna #	-145	-135	-20	-90
bijna alle	102	-178	45	-185
bijna de	97	-131	-34	-129
bijna een	92	-147	-170	-127
bijstaat .	-128	12	-154	132
bijzondere voorwaarden	37	-55	-69	-57
binnen #	-5	155	-15	-166
binnen ,	-34	-178	-146	-154
binnen .	135	-142	104	-148
binnen acht	-123	89	-36	-169
binnen artikel	-122	-146	-154	-159
binnen de	89	-25	-86	20
binnen drie	95	-99	-223	112
binnen een	-57	135	-116	-56
binnen enkele	118	-50	64	-188
binnen het	-63	-168	38	-102
binnen tien	-121	24	22	86
binnen twee	-89	44	13	-160
binnen vier	-60	15	37	75
binnen vijf	-21	54	-50	-102
binnen zes	-59	-15	-236	84
binnenlandse zaken	-56	36	-2	104
bladzijde #	-141	115	-218	-174
bleef .	-75	86	-74	-34
bleek dat	158	-122	-87	-80
bleek de	161	-152	-75	-69
bleven .	-11	-109	-88	-91
blij met	-177	-30	-191	-180
blijf ik	-144	-211	31	131
blijf mij	-115	-98	-208	201
blijft ,	-132	-113	-9	50
blijft .	132	12	-64	-166
blijft aan	-122	-128	-188	-164
blijft bestaan	-103	43	78	-56
blijft daarom	-160	-147	168	-119
blijft dan	-177	-197	211	-201
blijft de	-138	-170	29	-194
blijft dus	-108	-170	137	-191
blijft een	-123	-143	-56	-157
blijft het	-125	84	110	52
blijft liggen	-170	-138	11	-167
blijft wat	-156	-154	170	-145
blijken .	-182	-185	68	-152
blijken dat	-279	-68	-158	187
blijken niet	133	-140	-152	-105
blijkens de	97	-62	-140	-147
blijkt dat	331	-172	-180	-155
blijkt het	104	-166	-166	63
blijkt uit	89	-51	-77	-111
blijven ,	145	123	-161	2
blijven .	-295	-29	-133	-111
blijven ;	-140	-43	54	109
blijven dan	88	79	-90	-86
blijven de	27	-127	-185	-151
blijven liggen	43	34	-198	54
blijven verantwoordelijk	-167	-162	-206	-100
blijven volgen	86	102	-131	88
bod .	-144	-97	-130	-130
boeren te	42	61	-101	-63
boete opleggen	-134	-102	-118	31
boete van	-133	-48	-157	-123
bonaire ,	-131	-72	-134	-119
bonden hebben	-96	-63	-167	-133
bood de	-93	-87	-138	-111
boog zich	-109	-113	-87	-96
bouw van	-161	113	-120	-104
bouwen .	-135	-184	-57	-69
bouwwerken leefomgeving	-135	-13	161	124
boven #	-33	71	55	82
boven de	31	-57	-56	6
boven een	-79	-20	113	86
boven het	89	-141	-199	-14
bovendien een	-2	69	82	-165
bovendien niet	-93	-132	147	-92
bovenvermelde voorstel	-18	-56	-25	-74
bracht de	-143	-147	-112	-150
bracht in	-114	-121	-145	-163
bracht op	-124	-110	-133	-85
branche .	-101	-174	194	-10
brand in	-140	-149	-129	-105
brandveiligheid .	-159	-79	-115	-86
breid de	-123	152	-172	-123
breid het	-130	200	49	-158
breiden .	-69	-141	57	-197
breiden tot	-121	75	8	-148
breng .	-57	-150	180	140
breng de	-140	253	-52	-72
breng het	-146	175	-173	-152
breng ik	-86	-71	82	164
brengen ,	-75	244	211	45
brengen .	-184	-125	-77	27
brengen bij	-133	194	8	-149
brengen en	-70	127	-40	-143
brengen in	-127	175	-171	-115
brengen tot	-188	12	-170	94
brengt .	-141	-6	146	28
brengt de	-153	-202	71	-136
brengt op	-59	-131	79	62
brief ,	-173	86	-193	-158
brief .	-125	-75	-328	-42
brief aan	-109	110	-239	42
brief bevat	-73	-158	-208	-167
brief bied	-56	-60	-144	-177
brief die	-30	-108	6	162
brief doe	-62	-127	-175	-181
brief ga	-124	-82	-136	-151
brief geef	-45	-148	-152	-102
brief gevoegd	-98	-100	-127	-19
brief heb	-76	-144	-182	-151
brief informeer	-35	-45	-124	-196
brief is	-160	-135	-203	-182
brief kom	-56	-42	-136	-138
brief moet	-26	-166	-134	47
brief neemt	-164	19	162	-126
brief op	-118	-180	-10	23
brief over	-74	-142	-188	226
brief reageer	-60	-72	-121	-92
brief schrijft	-105	-157	47	-137
brief staat	-64	-168	161	-83
brief strekt	-84	-197	-125	-99
brief te	-48	66	-164	50
brief uiterlijk	-48	132	-152	-217
brief van	-98	-74	-77	-269
brief vat	-41	-83	-100	-108
brief voldoe	-92	-112	-156	-211
brief wordt	-104	-124	-166	63
brief zegt	-59	68	232	111
brieven .	-132	-173	120	81
bruggen ,	-35	-22	-165	131
budget .	-161	150	-6	-193
budget op	94	-104	-180	-136
budget te	-171	177	38	-151
budget van	-154	-169	4	73
budget voor	-159	123	-26	-101
budgettaire belang	30	-83	-140	-66
buiten .	-93	50	-197	-166
buiten beeld	107	-198	-208	-120
buiten beschouwing	-124	19	-168	11
buiten de	-96	93	-115	-84
buiten europa	-118	-169	-110	76
buiten het	-316	34	-79	-147
buiten kantooruren	-117	49	-189	-153
buiten kijf	-123	-187	-31	-206
buitenland .	-126	-97	-44	-108
buitenlandse handel	-41	57	-163	93
buitenlandse zaken	-125	-154	-52	18
bureau .	-123	-84	163	16
bureau beveelt	-102	155	-91	-47
bureau geeft	-138	-20	-136	-122
bureau heeft	52	-144	-112	-92
bureau lindhout	-117	-107	-71	-92
bureau niet	205	-139	-105	-65
bureau raadt	-158	146	-182	-93
bureau van	-169	-142	-194	-127
bureau vindt	-132	161	-180	-129
bureau voor	20	140	-159	-120
bureau zou	-197	186	95	-65
burgemeester en	-133	-26	-32	-24
burgemeester van	-139	-113	-141	-164
burgemeesters en	-54	-110	-190	-42
burgemeesters van	-112	-60	-166	-151
burgerlijk wetboek	-144	-155	5	-150
burgers .	35	-145	122	-130
burkina faso	-91	58	60	-103
buurt van	-2	-96	-82	-148
c .	-106	-73	-110	-153
cao voor	-126	-171	-14	-186
capaciteit van	-74	-25	-16	-118
cda-fractie vragen	-110	-10	-146	-110
centra is	122	-64	41	-96
centraal planbureau	62	-121	64	73
centraal stond	-126	-123	-46	-77
centrale commissie	-65	-140	102	33
centrale stemopneming	-55	14	-184	-117
centrale vraag	-175	-83	-105	-127
centrales van	-84	-104	-149	33
centrum voor	-72	0	23	2
chauffeurs .	159	-81	-91	-92
cijfers .	-123	67	-191	-22
cijfers in	-83	1	-164	92
cijfers over	-91	-16	-131	133
cijfers per	-153	-125	-69	89
cijfers van	-2	-138	50	-163
circa #	-136	-79	-163	-64
co #	-115	-50	-191	24
coa ,	-86	-182	58	117
coa .	-137	-71	11	-215
coa bij	-127	-71	143	-138
coalitieakkoord is	-105	-175	-157	-133
collectieve warmte	-131	-111	-3	-9
collega van	-105	-156	108	35
collega's .	125	-131	-97	-54
collega's in	144	-97	-117	-123
college adviseert	-124	159	-88	-130
college bescherming	-103	-170	122	7
college heeft	58	-155	-116	-85
college van	-132	-108	101	36
college voor	-151	-160	23	-5
combinatie van	-56	-82	-102	-80
commandant der	-117	-136	69	-106
commissie ,	31	65	-172	-160
commissie .	46	-68	56	-127
commissie aan	-136	108	-17	-162
commissie adviseert	-160	-49	-190	-103
commissie beveelt	-138	189	-127	-61
commissie bijgaand	-114	-132	-128	-154
commissie doet	-201	-63	-215	-129
commissie een	-156	125	-140	-31
commissie erkentelijk	-54	-65	-147	-119
commissie geen	116	-182	-197	-77
commissie hebben	-124	-142	68	-51
commissie heeft	-102	-269	-285	-185
commissie in	-92	-134	-241	-179
commissie is	21	111	39	-205
commissie komt	-47	-120	-107	-200
commissie niet	68	40	-204	-39
commissie om	-96	190	-16	-204
commissie sprak	-147	-130	-92	-71
commissie stelt	181	16	-202	-112
commissie te	96	-145	-110	-86
commissie van	-76	-168	-14	-192
commissie vindt	-141	169	64	92
commissie voor	-80	-79	-14	16
commissie vroeg	-181	-58	-190	-76
commissie werkt	126	-161	-196	-117
commissie wil	-134	194	-264	-138
commissie zal	-64	-155	-263	-285
commissiedebat van	-77	-72	-165	-259
conceptrapport over	-67	-87	-155	-66
concludeert dat	351	-238	-144	-127
concluderen dat	194	-156	-94	-91
conclusie .	-143	-60	-68	69
conclusie dat	176	43	-139	-190
conform de	-162	51	-176	76
conform het	-83	-145	-76	-147
constateert dat	283	-237	-120	-130
constateren dat	83	58	-71	-87
consultatie .	-92	-105	-134	220
consultatie gaat	-47	-154	200	118
consument en	-100	-119	66	-144
consumenten de	-28	-54	-98	-83
contact met	2	83	-174	-105
contactpersoon bij	-66	80	-179	-123
contant geld	38	-54	-162	-124
contract en	33	61	-166	-123
contract met	-79	77	21	-130
contracten met	-70	-183	-29	133
controle .	69	18	-98	-96
controle door	-125	112	33	-92
controle op	12	117	-183	-125
controle van	60	-40	-171	-117
controleert .	-119	45	-173	-35
controlegroep .	-102	-30	16	75
controleren .	-23	112	52	-69
controles in	-119	6	77	24
controles op	-152	-175	59	28
convenant .	-98	-130	27	150
convenant gesloten	-42	-74	89	-193
cultureel erfgoed	-69	-92	26	-17
cultureel planbureau	-111	-19	80	-42
cultuur en	-53	-95	76	-4
curatele ,	-78	-77	-122	28
d #	-149	71	-198	-64
d .	-101	-174	-192	-124
daalde de	161	-125	-96	-119
daalde het	119	-171	-79	-90
daalde met	118	-102	-136	-88
daalt .	82	-154	-181	-104
daar al	-117	-135	-153	-58
daar bij	-101	-157	-100	11
daar de	-64	-108	5	-127
daar een	88	-251	4	-43
daar geen	8	-159	48	-155
daar in	-155	-14	-115	86
daar komt	-60	-113	-119	-107
daar naar	-94	-140	114	-110
daar niet	-108	-152	161	-96
daar niets	37	-151	-35	-142
daar op	-143	-197	-160	-191
daar staat	209	-193	-48	-110
daar voor	-116	11	44	83
daar weinig	-152	-163	123	-161
daar zelf	-107	-15	-181	-170
daaraan de	-165	153	-101	-138
daaraan in	-151	-72	146	-151
daaraan is	-131	-145	86	-88
daarbij aan	132	-10	-187	-129
daarbij de	-56	31	-153	55
daarbij een	65	-80	79	23
daarbij in	72	80	-164	35
daarbij is	-146	55	-88	-99
daarbij niet	-192	33	-174	-143
daarbij ook	-51	-163	-131	132
daarbij past	-129	-150	-154	-97
daardoor met	56	-103	97	-72
daarentegen geen	116	-108	-173	-64
daarin .	-81	-80	-49	-161
daarin de	-93	-160	-14	11
daarin een	-106	-52	-55	-173
daarin geen	-150	-147	-71	-147
daarin is	-132	-158	-230	5
daarin te	-90	-141	30	-130
daarmee een	-78	-109	-120	-143
daarmee in	35	-168	134	27
daarmee is	0	-154	-15	-89
daarna is	-122	-152	62	122
daarna op	-156	-127	-169	-67
daarnaast de	-40	163	-136	-63
daarnaast een	-164	79	-8	28
daarnaast heeft	-126	58	-134	-42
daarnaast op	113	-94	-136	-85
daarnaast vragen	-75	116	-95	-94
daarnaast zou	-167	199	-204	-123
daarom aan	-142	22	91	-53
daarom dat	-129	79	160	-142
daarom een	-111	12	-15	107
daarom eerst	-88	-118	189	161
daarom geen	-109	-104	130	-122
daarom in	-61	55	-171	-200
daarom is	-95	-167	-31	-153
daarom met	-119	-129	65	175
daarom niet	-156	-191	158	-300
daarom op	-79	45	94	167
daarom vast	-51	-164	187	-163
daarom voor	-133	-76	227	134
daarom vóór	-167	135	-52	48
daarop aan	-114	-8	42	45
daarop binnen	-128	-44	-155	95
daarop in	-85	-158	20	-19
daarop is	-161	-141	99	70
daarop kom	-38	-61	-239	151
daarop te	-82	-110	-154	-155
daarop wil	-94	-98	195	-139
daarop zelf	-94	-106	-165	-149
daarover .	-114	-99	-182	87
daarover een	-44	-97	146	83
daarover gaat	-87	-111	51	-195
daarover in	-160	-98	-75	-24
daarover is	-106	-47	96	128
daarover met	-147	-168	25	-14
daarover nog	-68	-163	-107	-88
daarover ontvangt	-30	-125	-153	145
daarover te	-75	51	167	104
daarover vóór	-25	-155	-212	92
daarover zelf	-50	-127	-174	-153
daartoe #	-166	-79	-87	-66
daartoe .	-105	-215	-158	-122
daartoe aanleiding	-70	-121	-192	159
daartoe ben	-57	-102	208	-84
daartoe bereid	-81	-93	-168	-47
daartoe ga	-75	-102	-110	-187
daartoe gaat	-69	-104	189	167
daartoe in	-90	-139	181	155
daartoe is	-105	-158	-30	23
daartoe niet	-170	-121	-8	-167
daartoe strekkende	-53	-123	-150	-11
daartoe zijn	-139	-30	-101	-104
daaruit blijkt	98	-90	-145	-161
daarvan ,	-82	-123	113	-6
daarvan .	-80	-159	-169	-48
daarvan aan	-76	55	46	-125
daarvan af	31	-138	48	-132
daarvan bericht	14	-91	-237	166
daarvan bij	36	15	5	-101
daarvan de	-38	-146	-163	-166
daarvan een	-109	-121	132	1
daarvan gebruikgemaakt	-81	-63	21	-123
daarvan in	-196	-172	118	-78
daarvan is	-44	-160	-288	-216
daarvan kan	-89	-128	9	-157
daarvan komt	-136	-129	111	212
daarvan niet	-114	-96	68	-211
daarvan te	35	77	49	-140
daarvan voor	-110	-72	39	-154
daarvan was	137	-148	-100	-115
daarvan worden	-140	-157	-82	67
daarvan wordt	-124	-182	99	96
daarvan zijn	-190	95	14	-208
daarvoor #	-80	-171	166	-5
daarvoor .	33	-142	-154	-145
daarvoor al	-117	-123	-138	-177
daarvoor benodigde	-119	-155	-173	266
daarvoor de	-188	-75	-115	-155
daarvoor een	-84	29	-194	129
daarvoor erkentelijk	-77	-58	-125	-119
daarvoor geen	4	-57	126	-85
daarvoor in	-65	91	26	-231
daarvoor is	57	-189	159	-289
daarvoor niet	-183	59	-46	-147
daarvoor op	-63	-132	182	-12
daarvoor ruimte	-127	-141	118	160
dag .	-197	-82	150	80
dag ;	-88	16	24	-159
dag en	-180	210	47	-190
dag in	29	21	5	-140
dag van	-28	-177	9	-50
dagen ,	-56	104	-33	-197
dagen .	26	55	24	98
dagen bekort	112	-68	-88	-59
dagen in	87	95	113	89
dagen is	-54	-126	140	28
dagen korter	96	-58	-45	-45
dagen op	32	-116	-142	-116
dagen per	-137	28	-141	-4
dagen te	-102	65	-154	-159
dalen .	-7	-199	-106	-143
daling van	199	-193	-126	-137
dan #	2	-16	-29	-9
dan aan	24	-166	-101	-179
dan andere	129	-155	-101	-120
dan anderen	185	-148	-88	-115
dan begroot	119	-127	-81	-94
dan bij	252	-223	-225	-199
dan dat	1	-144	-149	-123
dan de	73	-40	-140	-94
dan die	127	-78	-60	-66
dan drie	136	82	-179	-213
dan een	94	-194	-146	-6
dan elders	175	-156	-162	-117
dan gedacht	76	-177	-128	-115
dan gepland	38	-86	-168	-282
dan het	-21	-121	-201	-230
dan hun	138	-165	-163	-76
dan in	253	-123	-236	-186
dan is	72	-130	-184	-86
dan kan	-143	-183	-183	-143
dan komt	-139	-106	88	92
dan ligt	-61	-157	-4	78
dan met	70	-81	21	9
dan niet	-170	-62	12	-99
dan nodig	6	-202	-150	119
dan nu	-107	136	21	91
dan onder	123	-146	-84	-69
dan ook	-53	64	367	-148
dan op	85	-197	-115	-190
dan pas	-159	85	66	61
dan scholen	148	-71	-101	-97
dan tien	11	45	188	86
dan twee	-144	41	-147	-152
dan twintig	-14	19	-133	-112
dan veertig	-36	-20	-137	-88
dan vergelijkbare	168	-134	-117	-100
dan vier	69	133	-197	-150
dan vijf	-10	79	-64	39
dan vijftig	-9	83	-122	-141
dan voor	74	-241	132	35
dan voorheen	144	-125	-100	-84
dan was	153	-117	-114	-53
dan wel	54	77	-112	63
dan wie	229	-112	-150	-79
dan wordt	-208	-97	0	134
dan zal	-154	-116	97	232
dan zes	-77	22	-183	-3
dan zij	60	-167	-41	-126
dan zou	-241	-287	-190	-245
dan één	-169	94	108	49
dank de	-88	-95	-122	-145
dank u	-82	-118	-77	-88
dank verschuldigd	-156	-105	-116	-88
danken is	195	-129	-113	-109
dankt de	-58	-86	-135	-148
dankzij de	232	-182	-133	-73
dat #	207	-184	-59	-153
dat ,	-119	-122	-266	-74
dat .	-171	-142	173	-188
dat aan	145	-115	-284	7
dat aandeel	237	-188	-171	-109
dat advies	-138	-158	-73	22
dat al	-237	-157	98	-180
dat alle	-129	-31	95	117
dat anders	-229	-202	66	-87
dat asielzoekers	-135	142	-200	-110
dat bedrag	-143	-175	146	-187
dat bedrijven	154	-44	-17	-129
dat beeld	-152	-140	-121	-139
dat ben	-124	-113	20	24
dat bestaande	58	85	-165	-180
dat betekent	-86	-76	5	-8
dat bewoners	143	70	-75	-105
dat bij	10	4	-11	-134
dat binnen	22	-155	60	-168
dat bureau	-89	-86	-93	-147
dat daarvoor	25	-148	-175	-160
dat dag	-146	121	146	-157
dat de	174	57	-109	-109
dat deze	103	-167	-220	28
dat die	206	-72	121	-105
dat dit	99	-127	9	30
dat doe	-103	16	166	-83
dat doen	-124	-184	91	69
dat doet	100	6	160	-97
dat door	-109	-78	-212	-164
dat drie	-179	34	-7	-168
dat een	73	4	-53	-79
dat elk	-137	41	-217	-11
dat elke	-127	72	140	-211
dat er	10	-26	-139	-58
dat gaat	-159	-64	57	32
dat gebeurt	-85	-113	-10	48
dat geen	8	-159	-107	-63
dat gegevens	-4	-43	13	91
dat geld	-115	-213	230	-155
dat geldt	65	-184	128	-142
dat gemeenten	72	238	-159	55
dat gesprek	-210	-129	-89	27
dat geval	-87	-197	-173	-150
dat gezinnen	102	-188	-118	75
dat haar	-98	-128	-173	-128
dat heb	-98	-123	-186	-164
dat het	146	97	-102	-154
dat hij	-209	49	7	-69
dat huisartsen	-160	110	-199	84
dat hun	41	-82	-231	-151
dat ieder	-127	59	-134	-133
dat iedere	-210	65	78	15
dat iedereen	-85	35	-206	-100
dat iemand	-38	-213	-76	-148
dat ik	-86	92	4	68
dat in	-2	-20	-1	51
dat instellingen	81	-191	-120	-155
dat is	-215	-12	-29	-131
dat jaar	-183	-202	-16	22
dat jaarlijks	21	-127	80	-122
dat kan	-164	-179	-17	59
dat kinderen	62	-225	-230	-3
dat kleine	166	-209	-162	-139
dat klopt	-149	-96	-175	-158
dat komt	-183	-121	54	-152
dat laat	53	-146	62	-26
dat laatste	-44	-56	-22	-234
dat leerlingen	78	-169	-154	-87
dat licht	-57	-191	63	-179
dat lijkt	-134	-106	14	114
dat lukt	-173	-95	-221	-252
dat medewerkers	21	97	-182	-119
dat meer	-167	-121	-136	51
dat mensen	-204	-259	-192	-223
dat met	-177	72	-24	156
dat minder	64	-106	-154	64
dat moment	-195	-205	-49	53
dat na	71	-181	-19	-31
dat naar	-145	-138	31	48
dat nederland	-31	-42	-170	-10
dat neemt	-148	104	-54	-74
dat niemand	8	-139	-193	-129
dat niet	7	10	75	-38
dat nu	-71	-126	158	-18
dat onderzoek	-57	-175	-8	-137
dat ook	65	-13	-48	-46
dat oordeel	-149	-164	-154	-134
dat op	28	84	100	-20
dat ouderen	25	-133	-105	54
dat ouders	80	-251	-164	-130
dat over	51	-172	-31	-181
dat overzicht	-118	-126	83	81
dat per	-136	13	76	-183
dat percentage	-161	-162	-131	-149
dat programma	-169	-168	-156	88
dat recht	109	-148	-136	-165
dat rechters	-63	-64	-92	-59
dat ruim	173	-168	-68	-62
dat scholen	53	-166	-178	-194
dat sinds	9	-225	70	-220
dat slechts	102	-68	-81	-92
dat spreekt	-95	-182	197	14
dat stemt	-173	-105	-158	-87
dat te	-95	4	-183	24
dat thans	-46	48	56	42
dat toe	-190	-61	-156	132
dat toelaat	-151	79	31	37
dat tot	-34	-124	-135	98
dat tussen	90	-50	-30	-28
dat u	-112	-48	115	-169
dat uit	-40	-132	-53	-121
dat uitgangspunt	-133	-129	88	-64
dat uw	-71	-85	-159	-50
dat uwv	-152	166	78	10
dat van	211	-240	-182	-182
dat vanaf	-121	-128	177	198
dat verband	-128	-81	-101	-105
dat verschil	226	-150	-204	-124
dat verzoek	-148	-105	-99	-72
dat vier	67	-107	40	-94
dat vind	-123	-153	-157	-148
dat voor	-81	-157	149	178
dat vooral	195	-165	-160	-119
dat voorstel	-132	-174	70	-130
dat vraagt	-106	26	166	3
dat vrijwel	166	-113	-132	-74
dat vrouwen	-64	-124	-58	-155
dat waren	-100	-91	-154	-140
dat was	-116	-103	-118	-146
dat wensen	-102	91	47	138
dat werkgevers	-59	-5	1	-118
dat werknemers	47	124	-145	-129
dat wie	53	-214	11	8
dat wil	-250	-79	123	50
dat wordt	-122	74	122	155
dat zal	-110	-92	-231	-141
dat zich	-130	-193	-86	-91
dat zij	39	-58	-42	-69
dat zijn	-130	-166	-34	-192
dat zo	-164	-187	53	57
dat zo'n	231	-150	-86	-118
dat zorg	-188	51	-165	-118
dat zorgelijk	-126	-59	-161	-108
dat zou	-72	-210	63	42
dat één	165	-167	23	-127
dateert van	-172	-187	-187	-197
datum #	-60	-149	-139	-172
datum :	-78	-170	-173	-176
datum is	-153	-43	-246	-79
datum van	-111	-66	-157	188
datum wordt	-74	-116	-149	-121
de #	346	-11	-63	-195
de aanbesteding	-53	-124	57	151
de aanbeveling	-184	403	165	-37
de aanbevelingen	-116	36	55	-23
de aanbieders	-104	-152	-166	-145
de aandacht	-16	-110	128	222
de aangewezen	104	58	-183	-55
de aangifte	-119	122	-150	-182
de aanleg	109	-103	-158	-34
de aanmelding	-89	83	-228	-161
de aanpak	-153	-102	-164	-192
de aanpassing	-132	-149	-106	-100
de aanschaf	60	147	-140	-84
de aansluiting	-123	-19	-150	35
de aantallen	-1	-108	42	22
de aanvraag	-5	188	-111	-55
de aanvragen	38	-77	-171	-37
de aanvrager	-133	82	-192	-150
de aanvragers	-66	-156	-43	-93
de aanwijzing	-95	34	-115	58
de aard	-134	-140	1	-151
de accountantsverklaring	-7	-3	81	-85
de acht	155	-234	5	-22
de achtergrond	-115	-145	-145	-137
de achterhoek	108	-192	-175	-112
de achterstand	-60	35	-26	-7
de achterstanden	-1	-79	-141	-109
de achttien	83	12	-160	-152
de acm	-51	-45	109	55
de acvz	74	139	-173	-120
de administratie	68	-53	-15	-103
de administratieve	168	-119	-127	-118
de adr	158	30	-187	-164
de adviescommissie	-108	29	-125	-10
de adviesraad	-38	62	-157	-113
de adviezen	76	-170	-165	-8
de afbouw	-106	75	-204	-169
de afdeling	14	157	-223	-74
de afgelopen	-129	-135	-227	-181
de afm	-34	7	50	-93
de afspraak	-169	-171	118	-107
de afspraken	52	-244	171	98
de aftrek	82	58	111	-74
de afweging	-43	-2	96	38
de afzonderlijke	-122	-133	-63	33
de agenda	-131	-165	-132	135
de aiv	3	198	-42	-204
de aivd	44	-82	62	-22
de algemene	-134	58	-12	-83
de ambassade	-76	-142	92	80
de ambassades	-116	75	106	17
de analyse	-93	-182	-57	-116
de andere	171	-76	85	88
de antwoorden	-133	-160	63	-107
de anwb	-124	63	106	-99
de ap	7	-77	-71	-61
de apotheker	133	3	-171	-98
de arbeid	-148	-188	25	-9
de arbeidsdeelname	97	-142	-125	-120
de arbeidsinspectie	-95	11	55	90
de arbeidsmarkt	-116	42	0	-167
de arbeidsomstandighedenwet	-169	-133	54	-103
de arbeidstijdenwet	-193	-66	-189	-155
de artikelen	75	-124	-95	-83
de arts	-191	-19	-215	-39
de asielopvang	36	-150	-89	-63
de audit	-71	-73	-172	-146
de auditdienst	-6	-153	86	-8
de auteurs	4	116	-135	-85
de auto	2	-142	-171	-157
de autoriteit	-154	-33	91	24
de avond	-102	141	-227	-164
de balans	-146	-12	-70	-59
de balie	24	-43	40	8
de band	45	14	-277	-43
de bank	-202	-172	71	123
de banken	-85	89	47	6
de basis	-104	-179	-185	78
de basis-	18	21	66	-54
de basisschool	77	-126	-173	-138
de bbb-fractie	-110	-137	-49	-95
de bebouwde	-109	14	-138	-141
de bedenktijd	60	14	33	-125
de bediening	-96	120	-95	-126
de bedoeling	-63	-248	-281	209
de bedragen	-35	60	124	32
de bedrijven	142	-183	-215	-151
de begeleiders	37	98	-186	34
de begeleiding	117	-102	-310	-196
de begeleidingscommissie	-168	30	-177	-135
de begroting	-149	-9	11	16
de begrotingsbehandeling	-126	-229	-243	-132
de behandeling	20	-124	-193	3
de behandeltijd	-106	69	-111	-95
de beheerder	-96	-181	23	-126
de behoefte	-78	-2	53	57
de bekendheid	114	-131	-164	-109
de bekostiging	-75	-5	-66	10
de belangrijkste	37	-101	-161	-140
de belangstelling	-12	-51	54	-71
de belasting	93	-204	-195	-82
de belastingdienst	-54	-29	19	97
de belastingtelefoon	-164	-1	-244	-199
de beleidsdoorlichting	-95	-92	-166	-90
de beleidsreactie	-81	3	-138	-239
de beleidsregel	-131	-120	21	92
de beleidsregels	-38	-110	-1	137
de belgische	-119	-192	-26	-14
de beloning	119	-144	-191	-138
de benodigde	62	-123	-65	-115
de beoogde	150	-94	-168	126
de beoordeling	-173	-16	-124	-193
de bereidheid	1	-165	-108	-81
de bereikbaarheid	-23	-202	-18	-131
de berekening	-6	-42	-201	78
de berichten	43	-84	-202	-120
de beroepsgroep	-133	-92	51	-34
de beroepsgroepen	-129	2	49	136
de beroepsvereniging	-123	-129	-149	-214
de bescherming	-182	-98	-174	-110
de beschikbaarheid	42	12	-117	-156
de beschikbare	243	-176	-192	-150
de beschikking	-132	-144	79	174
de beslagvrije	19	123	-6	-70
de beslissing	97	66	-202	-128
de beslistermijn	-65	40	-111	-84
de besluitvorming	-88	-132	-36	102
de besparing	8	-93	-103	-109
de bestaande	88	-175	42	58
de beste	-110	-201	65	89
de besteding	-128	-135	-25	-47
de bestedingen	-80	81	-123	-110
de bestrijding	15	-56	-13	-160
de bestuurder	-102	-57	-105	-67
de bestuurlijke	-100	-6	-101	-148
de betaalbaarheid	-136	-99	-100	-131
de betrokken	107	-94	46	38
de beurs	47	35	-100	-119
de beurt	87	-118	158	148
de beurzen	-75	-139	-157	-165
de beveiliging	-120	64	-156	-3
de bevindingen	-153	-107	-36	-5
de bevoegdheid	5	-46	2	67
de bevolking	12	-173	-193	-124
de bewaartermijn	-87	46	20	13
de bewijslast	-135	124	-171	-98
de bewindvoerder	-172	90	92	-95
de bewoners	68	-54	-124	-150
de bezetting	-16	28	-72	-161
de bezochte	216	-108	-119	-100
de bezuiniging	-118	-127	-17	-156
de bibliotheek	-94	-176	-51	-169
de bijdrage	15	129	-37	-119
de bijgevoegde	-68	151	-163	-157
de bijlage	-110	-199	-200	-240
de bijsluiter	7	-109	-112	-137
de bijstand	109	46	-138	-132
de bijzondere	-157	-88	-193	-91
de binnenvaart	-116	-142	-95	-67
de bodem	-63	7	-179	-171
de boete	66	56	-179	-180
de bond	-158	185	-252	-159
de bonden	35	-194	124	6
de bonus	-37	-153	-138	-110
de bouw	75	83	-126	29
de bovenbouw	85	83	36	-109
de branche	5	-260	76	-87
de brancheorganisatie	-90	48	-108	18
de branchevereniging	-132	-174	-168	-176
de brand	30	-121	-157	-143
de brandweer	-162	-35	-205	-146
de brief	-196	-74	189	-129
de brieven	132	86	132	-76
de brochure	51	37	-181	28
de brug	-65	-119	-106	-157
de bureaus	-158	87	-164	-169
de burgemeester	-12	-227	-36	-13
de burgemeesters	-104	-142	-238	58
de burger	-46	39	-56	-172
de bus	-17	-124	-162	-170
de buurt	66	-34	-208	-188
de camera's	20	-170	-137	-106
de campagne	-70	10	-26	129
de cao	-126	-171	-14	-186
de capaciteit	-39	68	-58	-140
de caseload	-142	13	-181	-133
de cavv	47	43	-167	-163
de cda-fractie	23	74	-198	-131
de centra	-75	16	-232	-159
de centrale	-207	-2	63	-23
de centrales	-90	-156	-171	10
de ceremonie	33	5	-172	-93
de christenunie	-85	-111	-78	-125
de cijfers	-17	-136	-166	198
de circulaire	-167	31	200	-23
de coach	-9	52	56	-38
de coaching	-93	8	-71	24
de code	-116	-134	86	27
de commandant	-156	37	136	-4
de commissie	93	182	-44	-120
de commissie-van	-159	-138	-193	-103
de commissies	-18	-174	62	-145
de conceptbrief	-167	-222	267	29
de conceptreactie	-190	45	174	-130
de conclusie	202	25	-147	-188
de conclusies	-104	-143	-87	-104
de concurrentiepositie	45	-136	-163	-21
de consulaire	-96	90	68	-119
de consultatie	-140	-169	-88	73
de consumentenbond	78	95	-178	-159
de contracten	-103	-185	175	8
de controle	22	36	121	-123
de corporaties	-139	90	71	31
de coördinator	-10	-112	16	-151
de crisisnoodopvang	-100	-119	-154	-75
de criteria	-136	-170	-200	-147
de cursus	51	-165	173	-269
de d	-123	102	-143	-54
de daarvoor	-119	-173	-102	81
de dag	-53	-130	70	32
de daling	130	-142	-110	-154
de datum	-35	-131	58	119
de deelnemende	-56	-6	-119	-120
de deelnemers	-146	-117	-201	10
de dekking	-42	11	-146	-143
de demissionaire	-77	-102	-38	58
de derde	-73	181	8	-18
de deskundige	-150	89	-216	-83
de deur	-3	-60	130	142
de dienst	-51	-201	-145	85
de digitale	-160	91	92	52
de directeur	-100	-120	-98	-99
de directie	-133	-12	31	-38
de dode	-121	-15	120	43
de doelen	-143	-6	-130	112
de doelgroep	21	57	-139	-149
de doelmatigheid	266	-171	-267	-132
de doeltreffendheid	-140	-13	39	28
de door	-96	171	102	77
de doorlichting	58	52	-214	-206
de doorlooptijd	152	-83	-161	-121
de doorlooptijden	-133	-120	-203	32
de doorstroming	145	-175	64	128
de dossiers	243	-138	-161	-159
de douane	-36	-242	-91	112
de drager	-169	47	-210	-164
de drempel	-8	1	-139	-17
de drie	175	28	28	-59
de dt&v	-82	51	113	-52
de dubbele	-73	106	42	-142
de duitse	-114	-149	29	12
de dupe	-157	-116	-81	-126
de duur	-49	112	44	-152
de eer	99	-167	-124	-145
de eerste	-87	15	40	160
de eerstvolgende	-115	-78	169	277
de effecten	-28	88	-151	-52
de eigen	-129	14	8	-62
de eigenaar	-52	-166	-122	-103
de eigenaren	39	16	160	58
de eilanden	-149	-140	-70	74
de eindevaluatie	-80	-144	-151	139
de eindtoets	32	-106	-154	-131
de eis	-157	-24	34	-11
de eisen	-3	-236	-61	-145
de elf	24	-99	-38	-83
de ene	180	-7	-160	-153
de enige	28	-152	-107	-162
de enkelband	-110	-115	-187	-139
de enquête	-70	-149	15	19
de erfgoedinspectie	47	13	-169	-134
de erkenning	-82	84	63	35
de ervaring	-20	-145	-17	-124
de ervaringen	-113	-47	23	126
de europese	-119	-134	94	-78
de evaluatie	-43	-76	-80	25
de evaluatoren	-31	159	-96	-81
de exploitant	-133	-134	-149	-163
de extra	-197	71	79	80
de familie	-96	-141	-178	102
de federatie	-93	19	-51	-166
de fiets	-25	-130	32	75
de financiering	-72	-5	29	12
de financiële	-66	12	82	132
de fiscale	-57	7	43	-81
de flora-	-64	-76	-162	-3
de fnv	-87	204	13	-151
de formatie	-98	-95	164	77
de fractie	-104	-230	-149	-145
de fracties	-107	-102	-137	-122
de garantie	43	54	84	43
de gebruikelijke	-195	-167	-175	101
de gebruikte	70	-65	-122	-85
de gedachte	-174	237	307	43
de gedragscode	56	-94	91	24
de gegevens	188	-62	29	19
de gekozen	85	-174	15	-157
de gelegenheid	-142	-93	48	-151
de gemeente	-89	-70	-115	-115
de gemeentelijke	-143	-123	-66	-191
de gemeenten	56	-150	35	-53
de gemeenteraad	-44	-222	-83	1
de gemeentewet	-151	12	-79	-111
de gemiddelde	95	-34	-150	-122
de genoemde	-219	-163	90	-202
de gerechten	39	-164	-157	40
de gesprekken	-17	-81	-256	-36
de gevallen	216	-196	-44	-204
de gevolgde	-4	-99	-158	-66
de gevolgen	64	9	-177	54
de gevraagde	-175	89	209	103
de gewijzigde	-45	103	-161	-12
de gezinnen	-65	-146	-119	-76
de gezinsherenigingsrichtlijn	-133	-146	-191	-130
de gezondheid	12	-146	-69	-22
de gezondheidsraad	-55	-165	-139	-3
de gezondheidszorg	-150	-19	-140	-132
de ggd	-112	-57	9	-135
de ggd'en	-38	-112	-9	85
de ggz	-87	59	-107	62
de glastuinbouw	-38	-127	-122	-117
de grens	-155	45	18	-45
de griffier	-85	-111	-128	34
de griffierechten	-86	42	-123	-146
de groei	181	-162	-146	73
de groep	-110	-219	-122	-62
de groepen	-167	-179	-122	-138
de grond	85	-190	70	5
de grondslag	-146	-200	12	-214
de grondwet	-123	-27	-153	-158
de grootste	62	-25	-234	-215
de grote	117	-157	21	-173
de grotere	-13	-162	74	90
de hand	-284	47	46	4
de handhaving	45	-66	-217	-161
de handreiking	-162	-151	-134	157
de haven	-161	-105	121	81
de heer	-224	-234	-142	-63
de heffing	-116	105	96	-85
de heldere	-54	-60	-73	-130
de hele	-134	-164	197	-150
de helft	210	-96	-70	-153
de herkomst	98	68	-137	-69
de herziene	-69	-159	71	101
de herziening	-108	39	158	209
de hoge	-155	-201	-223	-92
de hogere	-16	-176	12	-104
de hogeschool	-178	16	1	-152
de hoofdlijn	-94	-91	-84	-90
de hoofdlijnen	-59	-125	-195	-174
de hoofdvraag	-149	-71	-40	-80
de hoogste	147	-231	79	-167
de hoogte	99	-90	18	62
de houder	27	-132	-190	-153
de huidige	-296	-51	132	-79
de huisarts	150	-36	39	-69
de huisvesting	-143	-166	4	95
de hulp	-182	139	-230	-181
de huur	-156	-102	-11	8
de huurcommissie	73	-128	-205	24
de huurder	-101	-82	-148	-173
de identiteit	-181	111	-178	-114
de igz	27	141	-178	-64
de ilt	-135	-140	6	-24
de immigratie-	-96	-120	-22	-173
de inburgering	33	-130	-199	-60
de ind	-16	-72	51	68
de indieners	-110	-4	-188	-100
de indruk	123	-137	-150	-165
de informatie	-139	98	-197	-127
de inhoud	-130	-49	-19	50
de initiatiefnemers	-138	-97	43	-99
de inkoop	-101	150	-172	-147
de inrichting	-126	-39	153	-199
de inrichtingen	-164	-206	31	67
de inspecteur	-113	85	-120	-119
de inspecteur-generaal	-127	-177	172	44
de inspecteurs	-156	-183	-57	55
de inspectie	47	68	-104	-11
de inspecties	-96	-233	-91	-57
de instellingen	-20	-97	-64	-54
de instroom	12	-191	-148	-101
de intake	9	1	27	-149
de internationale	-127	80	-92	-90
de internetconsultatie	-130	-145	-191	141
de investering	-6	-4	90	-132
de invoering	178	-29	-45	-189
de inwerkingtreding	-105	-32	27	88
de inzet	42	-54	-193	70
de iob	-50	-75	-194	-191
de jaarlijkse	-188	30	77	127
de jaarwisseling	-153	-144	-157	146
de jaren	-246	-128	-226	-17
de jeugdgezondheidszorg	-150	82	-17	-183
de jongere	-153	81	116	64
de jongeren	-51	-202	-162	85
de jongste	-1	-79	-163	58
de juridische	-61	-140	145	97
de kaart	-44	-4	94	89
de kabinetsreactie	-119	-63	-165	-122
de kade	-141	0	-158	-87
de kamer	-23	-19	-19	35
de kamerbrief	-137	-24	-141	-116
de kamers	-75	84	1	8
de kans	140	-183	-78	-158
de kantonrechter	108	66	-84	-111
de kanttekening	-153	-113	10	-113
de kbvg	-105	63	-70	92
de kennis	152	14	-102	-34
de kennismigrantenregeling	-66	-44	-102	-127
de kerndoelen	-21	85	47	-113
de keuring	-9	-149	138	-140
de keuze	-183	123	-94	13
de kiesraad	13	9	-224	-194
de kieswet	-87	24	-118	26
de kinderbescherming	-116	-33	-216	-161
de kinderombudsman	-169	-148	-214	-55
de kinderopvang	-101	-72	-165	-179
de klant	-34	-99	-142	-109
de klas	83	-3	-130	-61
de kleine	-59	-151	-193	-184
de kleinste	74	-94	-128	-106
de knop	102	-127	-117	-65
de koepel	-98	43	121	34
de kolgans	-89	110	57	-28
de komende	-173	-64	-225	-70
de koninklijke	-23	-82	-9	-8
de koppeling	-203	-122	145	142
de korpschef	-168	-153	-11	55
de korpsen	-133	-184	154	157
de kosten	20	-59	18	-81
de krijgsmacht	-192	7	-200	-97
de kring	-100	-12	32	-4
de kust	-154	-111	-167	-145
de kwaliteit	189	-175	-223	-38
de laagste	162	-102	-69	-82
de laatste	-148	-81	-114	41
de landbouw	-146	-134	-164	7
de landelijke	-45	-18	-86	-70
de landen	54	-194	-190	-163
de landmacht	-157	-161	23	1
de landsadvocaat	-75	-144	85	116
de lange	115	-161	-188	-75
de langere	-78	65	-133	72
de langste	-111	-101	-183	36
de lasten	27	84	-243	-182
de leden	-87	-67	-244	-104
de leefomgeving	37	-81	-208	-204
de leeftijd	95	-95	-2	-87
de leeftijdsgrens	-155	140	-63	-136
de leerling	-135	-155	-121	-159
de leerlingen	125	-73	53	-48
de leges	-188	-2	62	-149
de leiding	-58	119	85	-19
de leidraad	-84	-147	83	64
de lening	-209	20	-195	-171
de leraar	-129	110	-165	-77
de lerarenopleidingen	-132	-176	-199	-21
de les	-124	18	-159	-129
de lessen	31	7	-206	-32
de leverancier	-136	-111	100	-189
de levering	-128	-170	-157	121
de levertijd	144	-107	-145	-140
de lidstaten	-124	-168	-165	-158
de lijn	-222	105	23	-47
de lijst	-118	172	-117	158
de literatuur	7	-74	-151	-110
de locatie	12	-40	138	61
de locaties	-38	-156	-194	-102
de loondoorbetaling	-129	54	-147	43
de loongrens	82	-27	-5	-152
de loop	-151	-194	125	195
de looptijd	69	-31	-52	-174
de lopende	-152	47	107	-36
de luchthaven	1	-104	-218	32
de maatregel	93	117	3	-116
de maatregelen	69	-140	-176	-173
de maatschappelijke	124	-129	67	68
de marine	-106	-69	94	18
de markt	-148	8	151	-216
de maximale	-122	-103	58	87
de mbo	-44	-184	99	51
de mededeling	-17	-60	-96	-104
de medewerkers	-58	-224	-179	-171
de media	-149	-66	-126	-130
de medische	97	138	-208	-157
de meerkosten	-91	15	77	-96
de meerwaarde	-128	-154	184	-115
de meeste	194	-222	-194	-253
de meesten	2	-139	-169	-154
de melding	-82	155	-133	-192
de meldingen	-51	-59	-122	6
de meldkamer	-83	-13	17	80
de meldplicht	79	99	132	-50
de memorie	-141	-103	70	-147
de mening	-122	55	-39	-17
de meningen	-43	-124	-212	-139
de mens	-78	-63	-152	-90
de mensen	-196	-235	206	-205
de meting	5	-15	48	140
de middelen	-214	35	-43	-64
de militaire	41	-157	-145	-142
de minister	-81	-39	28	19
de ministeries	-131	-132	-156	-155
de ministerraad	-111	-176	-7	73
de missie	23	-157	-91	-164
de module	94	72	-125	-94
de mogelijkheden	-144	153	-14	-168
de mogelijkheid	-79	-112	-130	68
de monitor	-2	-171	-234	117
de monumentenwet	-103	-110	-150	-114
de motie	-102	43	-237	39
de motie-bruinsma	-58	-81	-137	-50
de motie-ter	-79	-120	-222	1
de motie-van	-101	-215	-207	10
de moties	-108	-131	-157	-151
de motivering	-126	-130	105	144
de munten	-173	22	-40	-172
de musea	26	0	120	-149
de muur	-108	-100	-113	-91
de naam	-145	40	110	12
de nabestaanden	-145	-129	-178	-161
de nacht	86	45	-194	-86
de naleving	95	-98	-178	-42
de nationale	-86	-274	70	-8
de naturalisatieceremonie	-108	-140	-162	94
de nazorg	-96	-111	-165	-125
de nederlandsche	38	122	-103	-114
de nederlandse	-27	-6	32	66
de negen	-22	142	70	-100
de negende	0	-143	11	-144
de netbeheerders	-47	-69	-5	92
de nieuwe	-102	-118	82	111
de noodopvang	-33	43	-117	-116
de noodzaak	-123	51	94	-87
de norm	160	20	-175	-50
de nota	-19	-113	-43	104
de notitie	-132	-71	50	-8
de nvwa	45	-108	-93	-43
de nza	-124	-127	-1	-61
de oefeningen	-110	-116	42	162
de oeso	-169	77	-153	-119
de officier	-10	49	7	-142
de ogen	-169	174	-242	-162
de ombudsman	45	195	-121	-199
de omgeving	-119	-47	-129	-131
de omvang	79	-131	-114	-47
de omzet	25	60	-123	-161
de omzetting	-73	-88	47	69
de onafhankelijke	-80	-169	-136	-42
de onafhankelijkheid	-70	37	-119	-88
de ondergrens	-104	98	72	51
de onderhandelingen	-129	-189	101	184
de ondernemingsraad	-156	-32	62	101
de ondersteuning	29	-135	-100	-82
de ondervraagde	-9	-108	-135	-89
de ondervraagden	147	-69	-99	-63
de onderwijsraad	-92	-145	-146	-81
de onderwijsroute	-115	-88	-142	-128
de onderzochte	214	-153	-158	-78
de onderzoekers	180	116	-165	-143
de onderzoeksraad	-46	18	-82	-93
de ontvanger	-203	22	-128	-114
de ontvangers	-132	-157	-106	-119
de ontwerpbegroting	8	-179	-90	200
de ontwikkeling	-136	-147	-253	100
de ontwikkelingen	-72	108	-159	-5
de oorzaak	91	-159	-34	-184
de opbouw	-128	-122	-177	-157
de opbrengst	-14	23	96	-208
de opdracht	-215	-102	66	81
de opdrachtgever	-76	121	-154	-121
de open	-69	-122	40	-162
de openbaarheid	-66	-125	-166	-92
de openbare	-130	146	-96	-120
de opening	46	46	-40	-133
de openingstijden	-147	-186	-20	25
de openstelling	58	-11	-176	147
de opgave	7	-41	119	-154
de opkomst	121	-155	-154	-160
de opleiding	13	93	49	-21
de oplevering	-155	-61	-197	7
de opmerkingen	-121	-97	111	-94
de opname	-85	-96	-164	-154
de oproep	-131	258	15	-134
de opslag	-191	-178	-184	-180
de opstellers	101	-171	-190	-141
de opvang	-16	83	-101	-66
de opvanggebieden	132	-164	-175	-119
de opvatting	-103	27	-26	-90
de opvolging	-80	-79	-191	-11
de opzet	-165	49	105	-46
de orde	-246	-171	38	105
de organisatie	54	-277	2	-139
de organisaties	-106	-151	-199	-116
de oude	153	-216	-129	-31
de ouders	8	-23	27	-173
de oudste	-103	70	-184	-37
de overdracht	-21	156	-188	-23
de overeenkomst	-125	-192	-158	80
de overgang	69	-134	-210	-22
de overheid	-40	24	14	-164
de overige	-84	-35	127	257
de overlast	-93	-49	-113	-77
de overstap	-123	-154	-160	-130
de overtuiging	-117	-166	63	-172
de panels	44	-138	-111	-162
de partner	-123	-100	98	-147
de patiënt	-135	11	111	85
de penitentiaire	-61	-70	75	-77
de periode	-112	-165	5	-13
de periodieke	60	-141	-124	-194
de pers	-104	-67	-44	-57
de petitie	-90	-189	-133	-130
de plaats	-180	-229	-243	-151
de plaatsing	-203	111	17	-6
de planning	66	29	-240	15
de plicht	84	-140	-80	44
de po-raad	-146	-144	93	-50
de polis	-132	139	-79	-105
de politie	-149	-16	-15	-40
de politieacademie	-172	55	45	-14
de poortjes	-54	91	-133	-133
de positie	-117	-92	-61	-96
de posten	83	-184	57	57
de praktijk	7	-92	-95	-99
de premie	-181	140	61	88
de premies	-41	18	-109	-181
de prijs	39	9	120	-3
de prijzen	-127	-169	55	-120
de prikkel	-127	-183	128	-133
de procedure	208	-184	-49	-19
de proef	-124	16	-162	67
de projecten	30	16	-176	-186
de provincie	-130	-50	-79	-26
de provincies	-158	3	95	30
de publicatie	-70	65	153	-199
de punten	-71	-109	49	27
de pvda-fractie	-121	13	-142	-121
de raad	53	121	-67	-80
de raming	46	-184	44	-112
de ramingen	-43	-79	-41	56
de rapportage	50	19	-89	7
de rdw	-101	-140	46	122
de reactie	-136	64	-178	-143
de reacties	-152	-164	-186	27
de rechtbank	55	-134	-215	34
de rechten	-69	-78	-177	-145
de rechter	49	-119	60	-26
de rechters	-22	-190	57	-139
de rechtspositie	-10	8	-134	28
de rechtspraak	-132	72	49	5
de reclassering	-70	3	104	2
de redactionele	-123	-156	160	-147
de rede	-200	30	2	-178
de reden	43	-122	10	-115
de redenen	-85	-124	-108	-105
de regel	-18	-236	71	-217
de regelgeving	41	-92	133	-113
de regeling	67	-57	-43	3
de regels	163	-197	-257	-138
de regering	-124	-62	122	-40
de regie	-146	101	-120	-134
de regio	-88	-233	69	-121
de regio's	77	-60	-9	-49
de regionale	-61	-214	-151	79
de registratie	156	-65	-8	-48
de reguliere	-22	10	-196	-121
de reis	-113	-178	-150	-113
de reistijd	131	47	5	-136
de rekening	-4	14	-136	-83
de rekenkamer	138	176	-203	-187
de rekentool	97	-23	-134	-156
de remigratiewet	-54	-87	-119	-94
de rente	22	74	18	-179
de rest	110	-146	32	73
de resterende	-127	-115	-167	218
de resultaten	10	-51	-70	121
de richtlijn	-112	-160	154	-114
de rij	-107	1	60	-137
de rijksdienst	-21	-118	166	103
de rijkswet	-62	72	17	-57
de rijn	-136	-161	-107	-158
de rijnvaart	-65	-140	102	33
de risico's	-147	30	86	81
de rob	66	-2	-158	-136
de rol	-219	62	52	105
de roosters	-76	-167	125	-177
de ruimte	-123	-171	16	-166
de rvs	-66	-27	-139	-151
de samenhang	-132	-124	-145	-113
de samenleving	-37	-186	-159	-133
de samenstelling	35	-4	-128	-139
de samenvoeging	29	-116	-166	-34
de samenwerking	185	-68	-123	-144
de schade	-156	-194	-257	-209
de schatkist	78	-148	-71	-99
de scholen	113	9	-16	128
de scholing	73	-53	157	-83
de school	-67	93	-145	-78
de schoonmaak	-131	-144	-118	-109
de schuldenaar	12	14	-161	-112
de screening	84	-165	38	65
de secretaris-generaal	-132	73	-152	-110
de sector	-135	62	-93	34
de selectie	-129	121	87	57
de ser	-108	105	-251	-107
de sgp-fractie	-104	-173	-118	-131
de situatie	-191	-89	-17	42
de slaagkans	100	-96	42	-110
de slag	-170	71	86	137
de slotsom	315	-176	-159	-114
de sluiting	-134	-115	-7	-100
de sluizen	-157	-71	-81	4
de snelheid	65	45	51	-106
de sociaal-economische	-112	-97	-128	-95
de sociale	-34	-170	-188	-34
de software	-166	-111	-184	48
de sp-fractie	-158	-50	-161	66
de spits	-109	50	-43	46
de staat	-92	34	6	-107
de staatscourant	-115	-185	105	223
de staatssecretaris	-126	-47	35	-25
de stad	-137	-159	9	-109
de stalling	97	27	-118	-105
de stand	-140	-22	-36	-47
de start	26	88	-245	-82
de staten-generaal	-128	-162	186	89
de steden	-129	7	-135	-148
de steekproef	-63	15	-117	-153
de steun	-44	134	-16	-42
de stichting	101	-27	12	-33
de storing	120	-162	-171	-95
de strekking	-125	-6	-25	-161
de studie	-24	-156	86	-127
de stukken	-141	-101	-166	-165
de subsidie	68	80	-35	-86
de subsidieregeling	-157	-189	-30	-58
de subsidies	27	-141	-22	54
de suggestie	-146	322	106	-13
de svb	-163	-48	55	131
de swov	-28	32	90	62
de systemen	34	118	-236	-138
de taak	-187	18	24	-1
de taakgroep	-104	51	-135	-110
de taakstelling	33	26	-148	-38
de tabel	-157	8	-318	-258
de tafel	-80	33	-116	76
de tandarts	-154	57	-136	-124
de tarieven	-15	-39	-190	-48
de taskforce	-164	142	-113	-88
de taxatie	-143	69	-60	-138
de techniek	-20	-86	41	-207
de tegemoetkoming	-148	27	-3	-137
de tekst	-122	-197	-165	56
de telefonische	83	-14	-121	-138
de telefoon	-112	18	-183	-114
de teleurstelling	-114	-112	-94	-116
de telling	112	-118	-158	-98
de tellingen	-111	80	-150	-78
de termijn	-185	-4	213	-249
de termijnen	-137	-19	77	37
de teruggaaf	-14	105	-163	-150
de terugkeer	89	-108	61	-126
de tevredenheid	172	-99	-114	-41
de thuiszorg	-133	45	-103	-89
de tien	302	-287	-261	-178
de tijd	-89	-32	-42	-172
de tijdelijke	-67	-82	-251	-78
de toegang	84	108	-262	72
de toegezegde	-92	-111	-106	5
de toekomst	-144	-145	3	82
de toelichting	38	91	49	81
de toenmalige	-121	-91	-128	-96
de toeslag	-148	56	-60	-118
de toestand	-168	-124	-123	-133
de toets	-66	-85	130	17
de toezegging	-111	-192	-188	9
de toezichthouder	-107	114	-4	-168
de tolk	48	75	-162	-147
de toon	-155	-175	-211	-172
de tracéwet	9	3	-18	-151
de tussenevaluatie	-52	78	-141	-139
de twee	84	-149	-114	67
de tweede	-122	34	-61	14
de uitbreiding	-49	-102	40	76
de uitgaven	21	-107	-236	-183
de uitkering	-110	32	30	77
de uitkomst	-124	-104	61	169
de uitkomsten	33	-93	-143	10
de uitspraak	-139	-144	-183	-165
de uitstoot	145	-64	-104	-17
de uitstroom	-104	-132	42	-5
de uitval	167	32	-190	-113
de uitvoer	53	-167	-141	-133
de uitvoering	-2	-142	-69	76
de uitvoeringskosten	194	-45	-175	-129
de uitvoeringstoets	34	-110	-125	-144
de uitwerking	-130	-150	148	192
de uitwisseling	34	-165	-7	-88
de uitzending	-174	130	-18	-146
de unie	-54	-19	120	51
de universiteit	-5	-66	-299	-42
de universiteiten	-185	-8	136	-142
de vaart	-50	-130	-101	-126
de vakantie	79	-132	-142	-142
de vakbeweging	-134	-107	80	91
de vakbonden	-190	98	27	4
de varianten	-84	-146	40	43
de vaste	-80	-98	-105	-169
de veertien	79	-150	66	-126
de veiligheid	-18	-162	-304	-83
de veiligheidsregio's	-150	120	-33	-95
de veiling	15	104	60	-108
de verantwoordelijkheid	3	-178	-17	-183
de verantwoording	33	127	-137	70
de verdeling	-117	13	85	77
de verenigde	-123	-100	-116	-136
de vereniging	-56	-163	-20	106
de vergelijkingsgroep	171	-139	-95	-83
de vergoeding	-58	208	-102	-211
de vergunning	69	66	31	-119
de vergunningplicht	123	-124	85	-86
de verhouding	30	-29	60	-20
de verkenning	-44	-151	37	189
de verkiezingen	-88	-145	-186	-85
de verklaring	-150	24	-181	-121
de verkoop	-15	46	-226	-168
de verkorte	-90	-105	-94	104
de verlaging	23	-125	-121	-140
de verordening	-125	-143	-70	-124
de verplichte	-98	140	-94	-89
de verplichting	37	-159	6	-119
de verschillen	168	-152	90	11
de vertraging	98	-131	-162	-105
de vervanging	-57	-192	46	-41
de vervoerder	65	91	92	-69
de vervoerders	-118	59	-191	-195
de verwachting	95	-123	-108	-100
de verzekeraars	-76	115	46	60
de veteranenombudsman	-103	-106	47	-109
de veteranenwet	-124	-143	66	42
de vier	101	139	81	-19
de vierde	-123	182	190	32
de vijf	222	24	-65	-149
de vijfde	-149	41	185	118
de vijfentwintig	-135	-166	124	-42
de vijftien	141	88	94	-126
de visumcode	-94	-112	88	-148
de vng	-141	-152	97	157
de vo-raad	-138	-181	-17	-52
de volgende	-146	-155	34	166
de volgorde	-112	-174	-110	-15
de volle	-149	-136	170	-122
de voogdij	-134	-7	-167	-166
de voor-	-30	-141	168	121
de voorbereiding	-75	83	-292	-45
de voordelen	-115	-118	-109	-131
de voorgestelde	-128	-23	142	62
de voorjaarsbesluitvorming	-112	58	207	131
de voorjaarsnota	-112	-145	77	231
de voorkeur	-115	231	-149	-101
de voorlichting	23	-172	-259	-43
de voorraad	-91	36	-19	37
de voorrang	62	-164	-152	-121
de voorschriften	-75	-121	-74	116
de voorstellen	-101	-185	-11	97
de voortgang	-91	-32	-262	83
de voortgangsbrief	-72	-141	-160	182
de voortgangsrapportage	-43	17	-61	184
de voortvarendheid	-143	-102	-129	-120
de voorwaarden	-175	-24	106	92
de voorziening	44	44	-30	26
de voorzieningen	-132	40	-115	-123
de voorzitter	-152	-171	-39	-68
de vorige	-48	-93	-194	-177
de vorming	-138	138	-53	-6
de vraag	-207	-127	-46	2
de vragen	-175	-58	-200	65
de vragenlijst	146	-30	-171	-130
de vreemdeling	-42	-4	-80	-212
de vreemdelingenwet	-82	-86	68	-61
de vrees	93	-157	46	-154
de vrije	38	-140	43	-129
de vrijstelling	-133	-61	-28	-179
de vrijwilligers	-61	-158	-199	-147
de vsnu	-41	-172	116	4
de vvd-fractie	-162	-59	-130	-156
de waal	-134	17	-148	-173
de waarde	-19	-173	3	-137
de wachtlijst	38	-199	-170	-184
de wachttijd	261	-170	-2	-8
de wachttijden	-196	91	-282	-76
de waddenzee	70	-122	-151	-151
de wajong	44	16	-168	-72
de waterschappen	-168	-260	179	9
de waterwet	-100	-134	163	77
de website	-151	-97	135	15
de weg	32	-183	57	10
de wegbeheerder	-126	-63	114	-148
de wens	-194	-156	149	-18
de wenselijkheid	-117	157	-146	-113
de wensen	-136	-96	-16	13
de wereldbank	-85	-128	-83	-52
de werkdruk	11	-147	-124	45
de werkgelegenheid	155	88	-195	-158
de werkgever	-50	7	-188	-179
de werkgevers	61	-92	-234	-160
de werkgroep	34	169	-162	-228
de werking	-127	-142	15	-107
de werkinstructie	-128	87	0	79
de werknemer	69	-12	-161	-84
de werkvloer	-124	0	53	-65
de werkwijze	-166	-184	138	94
de werving	-158	137	-37	-17
de westerschelde	-98	-150	-4	126
de wet	-63	-4	26	6
de wetenschappelijke	-84	90	-175	-133
de wetgever	1	63	-119	-183
de wetswijziging	69	-80	-103	-13
de wettelijke	-10	-41	-100	-238
de wijk	-38	-168	-151	-139
de wijkagent	-138	62	-215	-171
de wijze	-158	7	-180	-156
de wijziging	-81	-46	50	186
de winkeltijdenwet	-153	-22	97	-167
de winst	38	-72	-74	-133
de winter	-184	-162	-35	87
de wmo	-164	37	-42	-141
de woning	89	61	-134	-97
de woningmarkt	-97	-166	-100	-123
de woordvoering	-70	-125	-110	119
de z-route	-82	59	-159	124
de zaak	-91	-129	142	134
de zaken	137	-100	-135	56
de zalen	53	67	-99	-79
de zelfredzaamheidsroute	-131	-90	-139	-94
de zenders	-123	-146	-6	95
de zes	206	-155	-54	-173
de zestien	47	-82	-97	-70
de zeven	-29	-99	4	-204
de ziekenhuizen	23	-165	104	-117
de zienswijze	-77	128	-142	-104
de zin	-112	57	-104	-170
de zogeheten	47	-136	-213	-168
de zomer	-140	-236	37	383
de zomermaanden	-109	-116	-125	-58
de zorg	-135	-164	141	-49
de zorgplicht	-100	-127	-92	-116
de zorgverzekeraars	-73	29	-76	-2
de zorgverzekeringswet	-170	83	104	-143
debat over	-85	-187	-163	-139
debat van	-100	-82	-189	-183
december #	-110	-146	-6	7
december .	22	-125	-269	197
december een	-80	-167	127	94
december heeft	-38	-102	29	-191
december jl	-126	-47	-91	-223
december te	-48	138	-189	-143
deden #	48	-163	-128	-134
deden het	117	-152	-107	-45
deel .	-110	-166	-204	-160
deel aan	-127	-127	-144	66
deel de	-124	-89	6	-11
deel ik	-145	-250	-118	18
deel is	-33	-178	72	-39
deel uit	-217	-128	80	-187
deel van	76	-34	-129	-95
deelname aan	11	-108	-200	-124
deelnemende bedrijven	-45	-127	-102	-99
deelnemende scholen	-96	-114	-81	-121
deelnemers ,	-126	-121	-149	-132
deelt de	-94	-210	45	26
deelt u	-144	65	-91	-107
defensie .	-173	75	37	-32
defensie heeft	-45	-109	-144	-96
defensie over	-60	-59	-85	-87
definitieve rapport	-53	43	-163	-9
degene die	-197	-30	-47	-141
degenen die	44	-28	-199	-97
dekken .	68	-117	-196	-85
dekking .	-198	-118	111	-165
dele .	143	-175	-190	-108
delen .	-158	-97	-247	0
delen van	-158	-205	71	40
demissionair is	-49	-62	-157	116
demissionair kabinet	-131	-138	83	-180
demissionaire status	-80	-115	-102	109
den haag	33	30	-41	-111
den helder	-148	75	-197	-16
denemarken .	-13	-75	-119	-98
denemarken en	-119	-75	-139	-116
denk ik	-202	-166	162	-204
denken .	-105	83	-2	-80
der staten-generaal	-67	-161	-228	-87
der strijdkrachten	-117	-136	69	-106
derde aanbeveling	-141	35	104	65
derde daarvan	159	-142	-83	-32
derde kwartaal	-136	-182	-5	130
derde punt	-175	49	-12	-62
derde suggestie	-68	145	94	20
derde van	314	-264	-174	-138
dertien weken	-131	-29	-142	-164
dertig dagen	-76	148	81	19
dertig jaar	-201	36	-98	-170
deskundige ,	-67	-149	-133	-82
deur uit	49	67	-7	119
deuren .	-120	-154	-69	82
deze aanbeveling	-105	-309	361	137
deze bijlage	-118	-209	-296	-227
deze brief	-107	-133	-301	-405
deze cijfers	87	-41	71	-136
deze conclusies	-212	-67	-177	-90
deze evaluatie	-109	-12	-207	-221
deze gegevens	-190	-219	-37	-14
deze groep	30	-37	265	31
deze in	-75	-103	93	48
deze is	-88	93	-184	85
deze kabinetsperiode	-109	-108	122	-45
deze kinderen	-163	-102	-129	-115
deze leden	-175	-81	-236	-15
deze maand	-178	-13	3	284
deze motie	-140	-116	-290	-139
deze niet	-122	-185	107	-191
deze norm	-107	-148	128	-147
deze nota	-80	59	-59	-88
deze periode	-78	78	-168	-60
deze proef	-144	-101	-185	-167
deze punten	-68	-113	-169	-160
deze regeling	-147	-125	51	-157
deze scholen	41	-25	-104	66
deze taak	-37	-193	165	78
deze toezegging	-105	-50	-187	-166
deze uiterlijk	-25	68	-62	-114
deze uitkomsten	-132	-40	-221	-181
deze variant	-55	-148	-92	-49
deze verplichting	-97	-154	234	44
deze voor	-68	-109	-135	112
deze vraag	-84	-163	-167	122
deze vragen	-31	-85	15	-82
deze vóór	-32	32	-163	14
deze week	-166	-176	3	178
deze werkwijze	-94	147	12	-167
deze winter	-136	-74	-159	83
deze zomer	-142	-151	13	196
dezelfde dag	24	130	-183	-4
dezelfde leden	-151	-35	-135	-105
dezelfde wijze	87	-174	19	67
dichter bij	-117	-130	-138	0
die #	-68	-133	-131	-105
die aan	98	-174	-171	9
die aanbeveling	-62	-215	118	38
die achtergrond	-79	72	-169	-111
die afspraak	-135	-98	-96	-114
die al	-83	-53	5	15
die als	-90	-147	170	-112
die bij	-113	-129	-122	40
die binnen	-181	-290	-2	-187
die brief	-56	77	-229	28
die cijfers	-80	20	-159	-143
die daar	-156	67	-45	-127
die daarvoor	-181	64	51	9
die daling	112	-165	-134	-121
die dat	42	133	95	61
die datum	-236	60	-39	-112
die de	55	52	207	-27
die deze	-101	-125	121	2
die dit	-84	-151	14	-34
die door	15	-13	-175	-151
die een	60	-65	-204	-32
die eind	-89	-81	108	159
die elk	76	-209	146	-48
die elke	-198	-178	-139	-192
die er	-144	-187	58	3
die evaluatie	-122	-108	-208	-136
die gedachte	-147	-301	118	-142
die geen	-122	-113	-145	-73
die gegevens	-104	-113	47	101
die gelegenheid	-70	-124	-217	136
die gemeenten	-97	-153	94	-116
die groei	147	-98	-100	-107
die groep	-180	172	-121	-128
die haar	53	83	-238	-142
die heeft	-83	-142	-124	-127
die het	91	-209	44	-12
die hier	23	-180	-241	-165
die hij	69	57	-165	-97
die hun	23	-142	56	-218
die ik	-119	-81	86	175
die in	102	-57	-163	57
die is	-153	-118	174	16
die jaren	94	-124	-89	-113
die keuze	-60	-134	89	168
die kort	-144	-188	-138	-146
die kosten	-132	12	-28	-101
die langer	10	86	38	104
die lijn	29	96	27	-152
die lijst	-77	-108	49	102
die medio	-47	-107	-62	112
die meer	-157	36	-153	-102
die met	-49	-63	117	21
die mij	-126	55	48	-194
die mijn	-75	-102	-144	-92
die mogelijkheid	51	-87	133	30
die motie	-94	-118	-261	63
die na	132	-234	-220	-202
die naar	-12	-42	8	-28
die naast	30	-151	-134	-104
die net	-191	-158	-109	-87
die niet	-114	-6	-364	-55
die nog	-216	102	-48	-151
die norm	-120	-39	-53	88
die nu	-120	158	23	30
die om	-135	-129	-129	-105
die onder	109	-158	-181	-132
die ook	24	-46	-251	9
die op	-29	-63	128	9
die over	-50	128	-73	-228
die pas	-147	53	-170	-108
die per	-83	-165	-36	35
die periode	-107	-112	-144	-150
die proef	-4	-135	104	91
die reden	-19	-16	145	27
die samen	-80	67	-150	-124
die scholen	29	-139	-176	-62
die sinds	-105	82	29	-177
die snel	119	-128	-240	-191
die stap	54	-220	71	-183
die strekking	-66	-38	167	110
die taak	-104	-103	204	-23
die te	-195	-140	-140	-193
die ten	-148	-194	-173	-116
die termijn	-223	-188	164	60
die thans	-40	-49	78	107
die thuis	-6	46	66	-97
die tijd	-65	-203	-238	155
die toch	74	-156	-125	-102
die toezegging	-119	-86	-212	-231
die tot	5	43	-239	-144
die tussen	-48	-151	-174	-162
die u	-78	-14	-227	-20
die uit	40	-146	-131	-116
die uitsluitend	-119	48	-38	6
die uw	58	-62	-51	-143
die van	-26	-112	-193	-21
die vanaf	-53	-149	6	-13
die volgens	-209	123	149	-63
die voor	-49	-41	2	-110
die vraag	-138	-135	-227	-79
die vraagt	-57	-229	-205	26
die vóór	-156	90	-18	-171
die wens	-79	-50	101	-125
die wet	-94	-157	58	14
die wij	126	-184	49	-8
die wijziging	-71	-139	13	51
die worden	187	8	-181	44
die wordt	-91	-58	-37	52
die zelf	114	-234	56	-17
die zich	-248	-253	-56	144
die zij	131	-33	-75	-176
die zijn	4	101	21	29
die zin	-99	-129	217	132
dien ik	-99	-146	-109	19
dien verstande	-89	-77	174	193
dienden #	-165	-84	-133	-136
dienen .	-131	-22	113	131
dienen te	-212	178	-173	-152
dienovereenkomstig aangepast	-118	-152	122	46
diens advies	-65	-162	-179	177
dienst .	119	-139	-159	56
dienst justitiële	-135	-32	-256	128
dienst terugkeer	-153	-82	68	47
dienst vervoer	-92	-96	-145	-130
dient ,	94	-173	-151	-131
dient de	-154	196	-178	-115
dient het	-154	86	-114	-123
dient naar	-105	124	-116	-114
dient te	-138	222	-71	-171
dieren ,	-56	-82	155	36
dierenaangelegenheden rda	-96	54	-151	-97
digitaal formulier	-108	-145	14	155
digitaal klantdossier	-106	-40	58	-103
digitaal loket	-140	-17	-228	105
digitale aanvraag	-75	95	-169	74
digitale formulier	160	-116	-133	-48
diploma op	-70	24	-88	-75
diploma voor	-75	-55	91	-102
directeur van	-18	-56	-25	-74
directie algemene	-88	-122	-118	-87
directie communicatie	-74	-126	-119	-69
directie internationaal	-61	-91	-111	-106
directie migratiebeleid	-83	-91	-123	-112
dit .	-92	111	174	-158
dit advies	-196	-111	134	37
dit al	-156	-194	122	-17
dit alles	-219	-184	-268	-161
dit bedrag	-184	104	-54	-188
dit beeld	-206	-45	-153	-158
dit bij	-75	39	147	37
dit doel	-61	-156	186	-148
dit een	69	-154	136	33
dit hoofdstuk	-150	-85	-89	-167
dit in	-43	-184	22	78
dit is	9	-217	225	-302
dit jaar	-186	-169	-54	189
dit kabinet	-129	-153	-177	-26
dit kwartaal	-77	-142	-214	180
dit met	-77	-201	152	-135
dit moment	-187	-90	-4	-77
dit naar	-92	99	-178	-158
dit najaar	-132	-162	143	294
dit niet	-130	-219	92	-226
dit onderdeel	-76	-183	256	-134
dit onderwerp	-135	-204	23	0
dit onderzoek	-126	23	78	52
dit op	-79	-149	98	70
dit over	-65	-140	142	121
dit overleg	-123	-108	-119	61
dit overzicht	-171	-151	-30	-145
dit punt	-158	-98	149	84
dit rapport	-164	-217	-272	-312
dit regelt	-111	-126	120	94
dit sinds	-50	-154	183	72
dit stadium	-69	14	-27	-133
dit standpunt	-123	-114	-221	-196
dit te	-155	-60	-89	4
dit terrein	-114	-253	154	30
dit tot	-115	-148	200	-59
dit van	-79	-90	147	112
dit verband	-146	-102	38	38
dit vergt	-47	-121	138	-106
dit verschil	99	-50	-160	-151
dit verzoek	-140	-83	14	-115
dit voor	-95	-144	97	94
dit voorjaar	-96	-25	-11	-105
dit wordt	-153	-173	90	171
dnb .	-67	145	-196	-179
docenten .	-139	-120	118	-182
doden van	-57	37	-123	-91
doe .	-61	-179	-182	-199
doe ik	-90	-4	-4	-103
doel .	61	7	26	-138
doel beantwoordt	139	-173	-51	54
doel is	-170	-192	130	-201
doel op	-157	-141	-215	-119
doel van	-151	-205	-182	-181
doel was	-179	-144	-111	-92
doelen voor	64	-90	-149	-129
doelmatig is	106	-85	-109	56
doelmatigheid van	41	-112	-218	-172
doeltreffend :	111	-124	-100	-36
doeltreffend is	105	-152	-96	-67
doeltreffendheid en	-99	-84	-208	-162
doeltreffendheid van	-139	-200	90	48
doen ,	111	-145	61	-141
doen .	91	-12	-59	51
doen dat	-45	-208	26	-212
doen de	-61	119	-200	-217
doen en	-108	63	67	64
doen er	-173	137	-131	-106
doen met	-114	-174	-161	-168
doen naar	-53	-173	-122	-152
doen op	-52	-176	-52	126
doen toekomen	-47	-65	-203	94
doen van	-117	-87	-133	-39
doen we	-114	-181	199	142
doen wij	-88	-170	53	-92
doen zich	53	-182	-153	-138
doen zij	-128	94	-6	90
doet ,	60	50	138	66
doet .	-27	14	-324	-213
doet dat	-199	-249	-28	66
doet de	-211	123	-276	-31
doet dit	-156	-203	261	61
doet er	-148	171	5	-177
doet geen	-161	-112	161	-103
doet het	-102	-5	91	26
doet mij	-190	66	-220	-198
doet u	-173	-160	44	-146
doet zeven	-132	-135	-103	-85
doet zich	174	-97	-126	-144
door #	-128	15	-141	-84
door ,	-105	-78	20	55
door .	126	-139	77	145
door bureau	-151	-159	-229	-204
door de	-34	62	-16	-41
door een	-193	223	-38	-20
door het	73	-94	-51	26
door loting	-156	-143	-146	-55
door middel	-77	-131	141	58
door mij	-155	-158	126	143
door mijn	11	-108	34	182
door naar	58	-149	45	-112
door onderzoeksbureau	-171	-113	-161	-156
door te	-100	53	-277	-143
door uw	-83	-56	-174	-167
door van	-120	-61	-82	-109
door één	-42	-11	-134	-149
doordat de	80	-159	-166	-143
doorgegeven .	59	-96	-24	-132
doorgelicht .	-191	-203	-59	91
doorlichten .	-57	-89	-120	-174
doorloopt .	34	-3	-116	-89
doorlooptijd met	138	-104	-93	-69
doorlopen .	-98	-159	10	9
doorrekenen .	-144	-132	-104	183
doorstroming van	9	-155	-141	-134
dossiers bestudeerd	-127	-38	-36	-39
dossiers niet	209	-138	-96	-79
dossiers uit	-195	-59	-99	-101
dossiers van	-115	-115	-113	-131
dr .	-108	-100	-115	-70
draagt .	-97	-160	30	-167
draagt de	-125	-112	56	-178
dragen .	-21	41	-25	31
dragen aan	-128	96	93	-102
dragend te	-33	116	-107	-58
drempel van	-149	71	-120	-148
drempel voor	-71	87	48	51
drie .	-226	27	56	78
drie aanbevelingen	-190	-255	-98	-64
drie adviezen	-148	51	72	-164
drie daarvan	149	89	-152	-143
drie dagen	79	-180	-26	98
drie dingen	-160	119	-182	-143
drie gemeenten	-178	28	-69	-11
drie gevallen	186	-166	-75	-95
drie groepen	-77	-132	-116	-125
drie jaar	40	107	61	73
drie keer	114	-178	-162	-86
drie landen	-17	35	27	-77
drie maanden	-100	61	50	124
drie of	-74	76	-165	-151
drie op	164	-223	-109	-88
drie punten	-235	1	-224	-214
drie reclasseringsorganisaties	-86	-98	-71	-201
drie regio's	-82	142	55	-231
drie tot	151	-166	-136	-79
drie uur	34	-158	-140	-106
drie van	133	-178	62	-22
drie vragen	-154	-149	-70	-158
drie weken	58	-147	-199	2
dringt de	-127	154	-140	-94
drinkwater .	-94	70	-108	79
drong de	-70	-43	-93	-125
drong er	-81	95	-105	-142
duitsland en	86	95	6	-186
dunbevolkte streken	-169	-13	122	73
duo en	-79	-101	-113	-76
dus niet	-168	-171	245	-2
duur van	-53	-96	47	-183
duurt .	-182	116	-213	-180
duurt gemiddeld	131	-114	-187	-155
duurt het	182	-153	-149	-150
e .	-70	-141	-165	-119
echter niet	173	-239	41	-158
echter op	-16	-75	123	-84
echter te	-127	-121	68	-87
economisch onderzoek	-85	-96	78	-80
economische zaken	-80	-63	-182	-136
een #	409	-222	-194	-193
een aanbeveling	-135	-165	-204	-97
een aanpassing	-92	21	-136	-78
een aansluiting	-128	-50	-169	-168
een aantal	-175	-323	-218	-158
een aanvraag	-64	-84	7	68
een aanwijzing	-150	72	123	98
een actueel	36	-192	38	115
een advies	34	-103	-230	-245
een afschrift	-67	48	-133	-62
een afspraak	23	20	-213	-159
een aftrek	-93	-80	49	-98
een afwijkende	-98	-169	100	-74
een afzonderlijk	-176	-178	-130	-62
een afzonderlijke	-128	120	3	181
een algeheel	-118	-133	-142	-130
een algemene	64	-255	-221	-119
een ander	-206	-209	13	68
een andere	-125	-117	-21	-26
een antwoord	36	-74	57	23
een apart	-209	83	163	-160
een aparte	-109	-203	160	-24
een appreciatie	-70	-108	-186	70
een arts	29	-80	-71	-119
een asielzoekerscentrum	-5	38	95	-128
een auto	27	47	-155	-139
een baan	163	-237	-164	-114
een balie	49	6	-153	-136
een bedrag	-135	-164	4	3
een bedrijf	-73	-200	-46	-188
een begeleidingscommissie	-93	-37	-37	-31
een begin	-135	-99	138	-14
een behandelaar	69	-89	-94	-63
een bepaling	-45	-80	129	61
een beperking	-132	106	-171	-177
een bericht	-122	-26	-148	79
een beroep	-111	-66	-42	76
een beslissing	-124	-114	130	82
een beslistermijn	-74	53	-41	4
een besluit	32	-117	43	87
een bestuurder	-48	-172	-128	-96
een bestuurlijke	-68	-4	65	-72
een betere	115	1	25	-96
een beurs	6	-202	82	-118
een bevoegdheid	-94	-107	123	-148
een bevolkingsonderzoek	-154	160	-15	-141
een bewoner	-127	23	-89	-122
een bezoek	-117	-21	-118	-168
een bijdrage	-265	60	26	-72
een bijlage	-87	81	63	-106
een bijzondere	-96	-81	-143	-118
een blijvende	-103	-137	-147	-159
een boete	-100	14	-101	-119
een bredere	-132	84	-171	-88
een brief	-108	-220	28	160
een briefadres	-3	33	43	47
een budget	-91	90	50	58
een buitenlandse	-140	-183	-118	-113
een bureau	97	-16	36	-8
een bus	-41	98	49	117
een camera	-53	104	-158	-154
een campagne	-96	-129	-36	175
een centraal	16	92	39	-194
een centrum	84	-152	-159	-94
een coach	39	-55	-126	-135
een collega	22	101	-148	-86
een commissie	-95	-149	-165	-108
een consulent	25	-140	-80	75
een contract	65	-6	55	-160
een controle	96	-153	-97	-116
een controlegroep	-214	-151	-17	37
een convenant	-128	15	109	64
een coördinator	-90	-64	-131	130
een cursus	54	-142	25	-110
een dag	-154	-22	-253	11
een datum	-139	-15	-228	-162
een deel	86	46	-253	-189
een demissionair	-131	-138	83	-180
een derde	345	-86	-129	-172
een dergelijk	-41	-182	33	-137
een dergelijke	-117	-36	-29	31
een dienst	-111	-110	89	-111
een digitaal	-164	-79	65	192
een digitale	-94	84	-164	-100
een diploma	-163	-38	23	-175
een doorlichting	-28	-138	-81	-104
een dorp	-180	-10	-119	-143
een draaiboek	-147	136	84	-185
een drietal	-98	-132	-195	-142
een dubbele	-103	71	9	-200
een eenmalige	-130	-95	-157	-127
een eerdere	51	-129	-108	-157
een eerste	42	-39	-92	-113
een effect	140	-159	-125	-102
een eigen	-47	44	-122	-144
een eigenaar	9	-15	47	-170
een en	-96	-138	-40	-55
een enkele	-190	83	-23	-158
een enquête	42	-144	-162	-129
een evaluatie	-112	-108	23	141
een evaluatiebepaling	-179	142	85	-155
een extern	-59	-229	151	187
een extra	-156	-225	15	-58
een fiets	-156	-91	16	-192
een fonds	-211	140	-197	-172
een formulier	-123	-157	138	105
een garantie	-151	-198	-44	-165
een garantiefonds	-50	79	45	-175
een gebouw	-115	-195	-186	-187
een gebrek	51	-185	85	-93
een gedeeld	60	89	-135	-111
een gedragscode	-128	-73	-32	-186
een geldig	-154	-62	-86	-108
een geldige	110	-36	-177	-119
een gemeenschappelijke	73	147	58	58
een gemeente	-35	-98	-1	-269
een gemeentelijke	-97	-126	57	-101
een gemengd	0	-115	-66	-67
een gemiddelde	-173	57	-144	-183
een gemis	43	73	-189	-68
een geschil	-126	-189	24	68
een gesprek	29	83	-12	-76
een getal	-109	-177	82	-153
een gewone	-106	-187	61	-93
een gezamenlijk	-116	50	-253	132
een gezamenlijke	-195	131	57	-66
een gezin	22	-160	179	-154
een goed	3	-205	-212	-175
een goede	-43	-221	-94	-196
een grens	-230	-217	127	-43
een groep	-52	-133	-98	-109
een grondslag	-76	-114	124	-47
een groot	126	24	-23	-111
een groter	-148	-123	-107	-109
een grotere	123	-129	-168	-136
een gunstig	147	-90	-182	-99
een gunstige	128	-144	-164	118
een half	-108	191	-88	-55
een halfjaar	33	-201	-28	97
een halftarief	-75	83	-6	-40
een handicap	54	-127	-98	-125
een handreiking	-96	-126	67	-44
een heel	-3	-84	-138	78
een heffing	-144	-26	7	9
een helder	-125	48	-154	-142
een herhaling	-118	71	77	-152
een herziening	-78	-168	13	-166
een hoger	-127	84	-64	-195
een hogere	-133	7	191	-213
een hoogleraar	-141	105	-161	-115
een hoortoestel	8	-175	-128	-109
een horizonbepaling	-103	76	63	81
een hotel	-165	-112	-110	-137
een huis	-194	-181	-147	-129
een inhoudelijke	-36	-128	-182	-117
een instelling	-101	-80	-97	-112
een instructie	-95	-102	107	-13
een intentieverklaring	-134	82	-142	76
een inventarisatie	-68	-56	49	-108
een jaar	119	-140	-32	25
een jaarlijkse	-28	184	-161	-213
een jeugdbeschermer	-91	-122	-79	-62
een jongere	35	4	-127	-155
een kaart	-135	133	29	66
een kamer	-101	-98	-113	-84
een kandidaat	-130	50	-97	-110
een keuring	30	71	23	-126
een keurmerk	-25	167	-47	-31
een keuze	-172	62	31	64
een kilometer	-131	10	-90	-72
een kind	10	21	-34	-159
een klacht	41	-33	-148	-152
een klachtenregeling	91	53	-174	-119
een klein	2	-47	-91	2
een kleine	-118	-38	86	54
een kleiner	-150	96	-161	-127
een koppeling	-149	125	-16	127
een korte	-91	156	-111	-114
een kortere	-161	-43	-227	-8
een korting	-109	-36	-90	-105
een kwart	338	-182	-230	-149
een laag	-2	0	-160	-119
een laatste	-92	249	-101	-29
een lager	-227	120	57	-175
een lagere	-139	-117	90	-167
een land	-193	38	6	47
een landelijk	-219	190	111	-159
een landelijke	-62	186	30	3
een langere	-44	127	-1	-41
een lans	-141	144	81	-134
een leerling	62	-180	95	-125
een lening	4	94	43	-164
een licht	-9	-103	-131	-134
een lichtere	-65	115	-19	56
een lift	-159	-162	-124	-155
een lijn	54	-167	-163	-93
een lijst	-119	-207	62	-135
een locatie	22	-20	4	-132
een loket	-165	28	64	22
een looptijd	-96	-186	41	66
een maand	-30	19	-19	-163
een maandelijkse	-191	59	-136	-160
een machtiging	-120	33	-131	-119
een maximum	-175	125	-175	-28
een medewerker	105	57	-147	-216
een mediator	87	-64	-182	-72
een medisch	42	16	54	-111
een medische	-40	19	-104	-64
een melding	168	-13	-194	-184
een meldplicht	-62	141	-183	-82
een meldpunt	-133	125	-168	-207
een meter	4	61	62	-132
een meting	-46	89	79	-115
een middel	-142	-30	-84	-130
een militair	-157	-9	-180	62
een missie	55	72	-52	54
een misverstand	82	-171	32	-116
een model	32	-127	-75	-36
een module	-118	-187	9	-162
een motie	-124	-250	-119	-185
een munt	118	-116	-108	-100
een museum	-9	-142	-122	-113
een naaste	-105	-135	-130	-104
een nationaal	-122	152	38	-166
een nationale	-97	52	-169	-133
een nederlands	-84	-126	140	-120
een nederlandse	81	-228	-65	-93
een netwerk	-106	184	48	-86
een nieuw	-120	-1	137	177
een nieuwe	-127	27	135	15
een norm	-112	14	180	39
een nulmeting	-41	189	33	-211
een onafhankelijk	17	44	-144	104
een onafhankelijke	-178	209	-25	-76
een ondernemer	16	-135	84	-86
een onderneming	-105	65	-173	-92
een onderzoek	-244	-117	-23	86
een onjuiste	111	-138	-127	-103
een ontruiming	12	146	-147	-109
een oordeel	-6	113	137	-31
een oorzakelijk	106	-109	-141	-54
een op	349	-225	-307	-168
een open	-142	-239	-98	-93
een opleiding	-19	27	-10	-274
een oplossing	-111	-128	-110	47
een opname	-118	-117	78	88
een oproep	-74	-14	-36	-202
een ouder	-118	-2	18	-167
een overeenkomst	-104	124	14	-201
een overgangstermijn	-154	-54	-187	-93
een overzicht	-82	-12	-41	82
een pakket	63	-130	-80	101
een panel	-135	0	-187	-23
een papieren	88	-3	-166	-103
een paragraaf	-38	83	98	107
een pas	-156	-159	52	-116
een peiling	175	-137	-129	12
een percentage	-84	73	93	-135
een periode	-96	15	-143	-97
een persbericht	-137	-96	-166	-110
een persoonlijk	-122	-75	-187	-116
een plaats	55	-97	53	174
een plafond	-126	-140	153	-147
een plan	-140	55	64	108
een pleidooi	-119	136	12	-116
een plek	188	-72	-163	27
een plicht	-129	-135	54	-148
een polis	118	-162	-109	-61
een pomp	-13	-112	-121	-126
een positief	96	-171	107	-64
een post	-69	33	95	-94
een proef	89	-90	205	108
een protocol	-76	133	-7	-181
een raming	85	67	46	22
een rapport	-178	-154	-142	22
een reactie	-72	-191	-142	-103
een recht	-136	65	143	-137
een rechter	-168	-166	-170	-64
een reden	70	-198	76	-96
een referent	15	-141	-149	73
een regeling	-173	-187	63	-160
een register	-195	13	182	-129
een regulier	-122	-31	-161	-106
een reguliere	-11	-95	-150	-108
een rekenhulp	-89	19	-172	155
een reserve	-138	156	-206	-172
een reservist	-42	44	-115	-64
een richtlijn	-166	12	61	-112
een rij	-72	-153	79	91
een rol	-118	-36	-221	-183
een ruimere	-71	-185	-107	-200
een schatting	-193	-185	40	80
een scherm	-75	79	-142	-69
een schip	-35	-181	-184	26
een school	-65	116	-28	65
een schriftelijke	13	55	-35	25
een signaal	123	-133	-128	-117
een spreekuur	121	-111	-96	-171
een standpunt	-60	-157	-156	65
een stap	62	-144	110	-68
een steekproef	47	69	-54	-52
een stelsel	-116	-203	-7	-169
een stem	-84	114	-117	-99
een stichting	-173	-142	-209	-138
een storing	29	-113	-44	-183
een straf	15	63	-207	-86
een structurele	-111	-169	0	-134
een subsidie	-118	-185	-236	-26
een taak	-159	-182	73	-142
een taalcursus	50	80	-111	-119
een tarief	-120	141	198	150
een te	42	-192	7	-183
een team	-50	-159	40	-43
een technische	-133	-112	-162	-99
een tegemoetkoming	-194	171	129	-193
een tekort	-197	-9	-186	-136
een termijn	-180	-28	80	-20
een test	-14	14	-44	-156
een tiende	-20	37	-174	-103
een tijd	-160	-165	87	-127
een tijdelijk	-128	-42	-100	-173
een tijdelijke	-34	-139	38	144
een toeslag	-171	91	130	-183
een toets	33	66	75	-69
een toezichthouder	-40	-124	106	-133
een tolk	-65	6	100	-113
een traject	9	-93	-121	-172
een tussenstand	-119	-149	-155	90
een tweede	-9	178	-99	-77
een uitbreiding	-65	-134	20	-160
een uitkering	140	-175	20	-83
een uitkomst	2	-143	123	95
een uitspraak	89	2	-142	-135
een uitzondering	-153	-102	181	-45
een uniforme	-142	159	30	-136
een uur	25	-184	-59	50
een vak	-45	-110	-154	-89
een vakleerkracht	106	-79	-89	-81
een van	-286	-154	-190	-58
een variant	-189	-134	-75	-70
een vast	-123	79	130	-240
een vaste	81	229	-17	-37
een verantwoordelijkheid	-152	-164	9	-142
een verband	284	-135	-227	-91
een verbod	-231	166	10	-78
een verdere	-92	-145	51	-5
een vergelijkbaar	-108	-158	-207	-157
een vergelijkbare	26	-100	-117	-79
een vergelijking	-48	-93	-58	-10
een vergoeding	-165	23	-79	-128
een vergunning	11	-155	-94	-11
een vergunningplicht	-131	-5	-175	-140
een verhoging	-37	219	202	-146
een verkenning	-85	-67	138	52
een verklaring	78	-247	-239	-136
een verlaging	-135	-53	76	-131
een verlies	63	-159	-136	-98
een verpleeghuis	-6	-184	-120	-98
een verpleegkundige	55	154	20	-107
een verplicht	-67	212	-100	21
een verplichte	-114	72	-31	-204
een verplichting	-133	-272	59	18
een verruiming	-85	36	41	-100
een verschil	-73	-152	-35	-51
een verschrijving	-112	-102	-103	-62
een versie	-96	-158	-162	153
een verslag	66	-14	167	-56
een vervolg	-133	124	13	5
een vervolgonderzoek	-146	-102	-171	-107
een verzoek	56	-60	18	-128
een vierde	-145	63	114	-166
een vijfde	187	-184	-229	-173
een visum	-68	-28	-53	-76
een volgend	-120	-143	-32	427
een volgende	-80	120	-165	73
een volledige	60	-13	-183	-132
een voogd	47	28	15	-147
een voorlichtingscampagne	-83	73	-120	96
een voorschot	-168	223	-112	-142
een voorstel	-87	-210	58	192
een voorwaarde	-159	13	100	-207
een voorziening	83	-113	35	-146
een vraag	-107	-178	158	16
een vragenlijst	-225	-60	130	60
een vreemdeling	38	-161	-110	-143
een vrijstelling	-124	93	129	-166
een vrijwillig	-127	61	53	-127
een waarborgsom	-12	129	-88	-83
een waardevolle	-51	-145	117	78
een waarschuwing	-86	52	26	-121
een wachtlijst	10	19	-106	-121
een warmtenet	-113	-145	-126	-61
een website	-129	-20	80	-159
een week	34	121	-76	8
een werkgever	-195	-236	44	-169
een werkgroep	-72	-155	-197	109
een wethouder	-86	-98	93	-105
een wetsvoorstel	-160	-250	117	135
een wetswijziging	-134	-141	96	58
een wettelijk	-76	86	-67	-220
een wettelijke	-220	104	84	79
een wijziging	-17	-117	204	131
een woning	55	-243	-251	-199
een woordvoeringslijn	-79	-149	-165	-167
een zaak	-222	-124	179	-45
een zelfstandig	-102	145	-184	-143
een ziekte	-60	53	-139	-94
een zonnebank	78	-26	-167	-75
een zwaar	-92	-108	-57	-98
eenmaal per	-190	92	94	-161
eenmalig #	-47	-183	-202	115
eens ,	-84	-120	140	30
eens .	-182	-230	255	-242
eens ;	-70	109	99	22
eens dat	-172	50	-8	61
eens in	-165	10	4	-5
eens met	-150	48	-230	-134
eens per	-134	42	100	-110
eenvoudige taal	-91	-154	-166	24
eerder .	104	-101	-119	-188
eerder aan	83	-180	-147	-211
eerder bij	-13	113	-147	-25
eerder dan	-12	-119	-193	-216
eerder in	72	-18	24	-104
eerder voor	-114	-185	-98	-105
eerdere jaren	16	-95	-159	-88
eerst de	-82	-127	154	5
eerst een	-119	65	-82	-60
eerst in	-196	-84	125	10
eerst met	-121	-51	151	0
eerst wil	-71	-102	145	29
eerste aanbeveling	-85	-41	92	-55
eerste acht	-98	-18	-81	-109
eerste advies	-146	84	102	-66
eerste bericht	86	-143	40	16
eerste betreft	-75	-153	1	-9
eerste dag	20	103	115	56
eerste deel	-136	-134	88	139
eerste drie	-23	11	77	-11
eerste ervaringen	59	-139	-176	3
eerste gesprek	-132	-148	-173	-20
eerste halfjaar	-84	-155	-147	68
eerste heb	-116	-131	148	-38
eerste helft	-162	-62	-92	159
eerste in	-103	-153	147	151
eerste is	-203	328	-185	-82
eerste jaar	226	-216	-137	-187
eerste kamer	-127	-200	-388	-136
eerste kan	-58	-130	149	26
eerste keer	51	-184	164	124
eerste kwartaal	-124	-211	-130	188
eerste maanden	35	-135	-169	-101
eerste plaats	-200	136	-239	-310
eerste suggestie	-89	30	68	-169
eerste twaalf	60	61	-148	-99
eerste twee	-159	-35	171	8
eerste vier	-166	-187	103	83
eerste weken	124	-134	51	75
eerste wordt	-145	-168	108	96
eerstvolgende wijziging	-35	-115	120	108
effect .	209	-151	-157	-70
effect gevonden	127	-80	-134	-65
effect op	237	-164	-165	-67
effect van	167	-196	-114	-118
eigen beweging	-2	163	91	-124
eigen bijdrage	-43	-52	51	54
eigen budget	-85	144	59	-143
eigen initiatief	-73	-123	-158	-118
eigen kosten	99	-135	-202	-133
eigen middelen	-118	-99	-169	-85
eigen onderzoek	-103	-147	-184	-155
eigen regeling	-125	109	-174	-145
eigen risico	-176	71	-52	-64
eigen zeggen	137	-127	-163	-104
eigenaren in	-120	27	-3	-74
eigenaren van	-130	-77	-120	-132
eind #	-144	-187	148	356
eind dit	-127	-114	-35	170
eind juni	-147	-208	-162	182
eind oktober	-130	-122	-199	-163
eind september	95	-56	-157	-135
eind van	42	-178	-209	40
einde van	-39	-69	-78	149
eindigt met	-134	9	-95	-102
eindrapport aan	-66	-75	-103	-107
eindrapport van	-34	-40	-73	-158
eis .	77	42	-144	-100
eis van	-100	94	5	-103
eisen .	-85	-157	-118	-87
eisen aan	-25	-42	-233	-212
el idrissi	-96	-148	-88	-118
elders .	185	-175	-193	-107
elders in	30	17	-92	-142
elektronisch toezicht	-146	-156	-37	81
elektronische controle	-87	-91	-129	-125
elektronische weg	-94	69	-197	15
elf dagen	153	-86	-139	-69
elf locaties	-12	-99	-45	-127
elf minuten	-30	-106	-61	-129
elf van	147	-206	-161	-107
elf weken	190	-134	-185	-157
elk een	-110	-31	-205	-115
elk geval	-61	6	-194	67
elk gezin	-116	148	-6	-98
elk half	-54	-41	98	161
elk halfjaar	-125	138	-22	-90
elk jaar	-88	118	-186	-189
elk kind	-132	79	-135	-59
elk kwartaal	-132	44	60	-121
elk nieuw	-60	-81	4	69
elkaar af	59	-213	96	-90
elkaar in	-87	-154	93	-147
elkaar kunnen	-103	59	71	20
elkaar te	-57	59	57	-147
elke aanvraag	-121	51	7	6
elke dag	-114	53	-2	71
elke drie	-182	6	53	-160
elke gemeente	-188	-192	-101	-9
elke honderd	99	-42	-123	-126
elke locatie	-172	50	1	-148
elke nieuwe	-99	13	79	34
elke plaatsing	-160	32	-96	101
elke provincie	-66	-71	-149	-117
elke regio	-150	98	-35	-167
elke twee	-47	-15	-132	-33
elke verhuizing	87	58	-128	-118
elke vijf	57	80	65	51
elke wijziging	-77	-213	89	33
en #	5	-152	4	27
en ,	-122	-175	-154	-127
en aan	-12	-21	128	-129
en accra	-117	-128	-112	55
en ander	-85	-133	-192	-51
en belastingdienst	-153	1	-170	-140
en beleidsevaluatie	-68	-134	-83	-157
en bewegen	-68	-68	-122	-129
en bij	86	-152	109	56
en blijft	-192	-219	254	-218
en c	-109	-15	33	33
en coa	-7	-153	68	-186
en cultureel	-111	-19	80	-42
en d	-43	-18	76	58
en daar	-8	49	86	-14
en daarbij	-32	23	132	99
en daarmee	-55	-148	-85	-41
en daarna	88	-83	-196	-194
en daarom	-67	-193	3	-85
en daarop	-88	24	177	-130
en daarover	-137	54	-17	-152
en daarvoor	-117	-143	187	55
en dag	-201	-169	-18	-145
en dan	-146	73	16	98
en dat	32	194	122	24
en de	-99	-13	-9	43
en deze	-40	36	35	37
en die	-40	-309	142	40
en douane	-77	43	-159	-151
en drie	-157	-146	21	-176
en duitsland	-149	-103	-152	-110
en een	-181	83	-33	-174
en er	-151	141	-201	-165
en f	-64	42	53	8
en faunawet	-64	-76	-162	-3
en ga	-27	-103	27	43
en gaat	-143	-95	137	136
en geef	-66	32	-214	-168
en geeft	-123	98	-153	42
en geen	7	26	-187	-91
en gemeenten	-187	47	-148	-154
en gesproken	-82	-82	-86	-59
en groningen	-139	-115	50	59
en haar	4	90	43	-65
en had	-184	-184	-175	-106
en heb	-134	-111	-127	22
en heeft	-139	-100	-7	-255
en het	-63	17	127	13
en hij	-111	68	41	102
en hoe	39	-194	78	58
en hun	-202	68	-203	-176
en ik	-111	-127	74	111
en in	67	65	-66	57
en is	-111	-134	-130	67
en jeugd	-121	-134	-146	-139
en jeugdbescherming	-66	-169	-98	-99
en juist	-154	-150	-136	-183
en justitie	-80	-103	4	-58
en kaderberoepsgerichte	18	21	66	-54
en kan	-78	-201	-225	-160
en kleinbedrijf	-14	-5	-46	-157
en klimaat	-78	-65	-181	-106
en kom	-36	-97	128	60
en komt	-122	-86	22	136
en koninkrijksrelaties	-59	47	11	119
en kwam	-143	-112	-89	-138
en laat	6	-248	201	50
en legt	-168	-145	158	34
en levert	-126	-145	-13	-64
en limburg	55	-164	-7	92
en maakt	-152	-130	117	115
en markt	-100	-119	66	-144
en marokko	-78	122	2	-105
en meer	20	-105	99	-81
en mensen	109	-154	53	99
en mentorschap	-78	-77	-122	28
en met	-256	-102	73	17
en migratie	-112	-109	-90	-98
en mij	-70	64	158	-136
en mijn	-138	-161	-218	-267
en minimumvakantiebijslag	-96	-139	-102	-99
en mkb-nederland	-85	41	-218	-125
en moet	-125	-168	-111	-58
en na	-181	155	59	-36
en naar	-66	29	131	40
en nacht	-180	190	71	-171
en nadelen	-30	-141	168	121
en naturalisatiedienst	-96	-120	-22	-173
en neemt	-106	-174	222	-179
en niet	-95	89	-106	-26
en of	-175	-111	42	77
en om	10	274	-185	-183
en ondersteuning	-92	-96	-145	-130
en onderzoek	-77	124	-171	-152
en ontwikkelingssamenwerking	-41	57	-163	93
en ook	-217	85	-32	-113
en op	-59	-35	58	-73
en openbaar	-152	-6	-130	-64
en opmerkingen	-19	-70	-198	-104
en ouder	-183	-160	-171	-155
en ouders	-16	-154	-171	-154
en past	-72	-129	1	15
en per	-41	-157	40	-89
en provincies	70	-8	-197	-122
en reclassering	12	-151	-97	58
en rijk	-97	58	-174	-105
en rijksdienst	-91	-70	79	98
en ruimtelijke	-51	58	-198	58
en saba	-131	-72	-134	-119
en samenleving	-66	-91	-52	-88
en scholen	-139	-138	-125	72
en sport	-69	-99	-191	-24
en sprak	-149	-103	-57	-96
en svb	73	-104	-144	-167
en tegen	-172	-126	-105	75
en ten	-137	89	-174	-171
en transport	-151	23	-107	-135
en twee	-149	-43	-58	-106
en u	-71	-79	34	-9
en universiteiten	-113	-188	-191	9
en uwv	-112	-164	19	-121
en valt	-114	-124	143	-79
en van	-40	-156	-125	-115
en vanaf	-50	-165	184	102
en veilig	-102	-116	-106	-132
en veiligheid	-81	-158	-23	7
en vertalers	-88	-157	-120	22
en vertrek	-153	-82	68	47
en vervoer	-86	-149	-137	27
en verwacht	-40	-149	59	20
en verzekeraars	-74	-115	-75	-86
en vindt	-95	114	48	93
en vng	-38	-136	102	-149
en voedselkwaliteit	-49	-134	-110	-144
en voor	-192	5	38	-209
en voortgezet	-34	30	102	-169
en vraagt	-99	20	33	-166
en vrouwen	82	73	-148	-160
en waarom	-109	33	38	-131
en warenautoriteit	-89	17	-124	-136
en wat	-230	-9	-147	-73
en waterstaat	-78	-20	-105	-31
en wel	-151	-168	-68	29
en welke	-146	-147	-180	60
en werk	-69	-164	138	-1
en werken	-95	-187	-4	38
en werkgelegenheid	-89	-63	57	30
en werkgevers	-118	6	-111	-103
en werknemers	-242	-126	-229	-101
en werkt	23	-116	91	-94
en wetenschap	-53	-95	76	-4
en wethouders	-133	-26	-32	-24
en wie	62	28	84	88
en wij	-159	-74	65	-135
en wil	-118	91	-164	-224
en wonen	-60	-111	37	125
en wordt	-160	-191	20	146
en zal	-50	-30	170	246
en zeeland	-157	-141	0	207
en zeven	-77	-144	-90	-56
en zij	-128	64	-24	-173
en zijn	5	-160	-13	-160
en zo	-173	-75	63	84
en zorg	-126	36	37	-59
en zou	-166	79	-189	-119
en zwitserland	69	-91	-137	-121
en één	-132	-99	-180	77
enige jaren	-84	84	77	-134
enkele dagen	104	-193	104	-187
enkele gemeenten	-217	-207	-240	-87
enkele maanden	-53	-204	154	-161
enquête gehouden	-99	-68	-42	-48
enquête onder	-17	-182	-13	-34
enquête van	174	-101	-90	-59
er #	90	-105	-217	-179
er ,	14	-226	60	82
er .	-226	-162	266	249
er al	-21	-209	81	-94
er als	-93	-101	-54	-170
er bij	-117	-30	57	-9
er daarna	-136	-130	-23	65
er daarom	-114	-207	208	27
er dan	-152	-173	-7	133
er de	-128	-2	161	-182
er dit	-58	-126	22	-182
er drie	29	-174	-195	-152
er een	-142	50	13	110
er elf	-117	-128	-151	-143
er gebeurt	-156	46	-172	-159
er geen	-68	-28	-13	-227
er geld	-160	58	89	10
er gemiddeld	222	-114	-164	-106
er goed	-227	263	-98	-205
er in	-29	48	-14	-4
er inmiddels	-216	-150	6	-227
er is	-134	-29	65	147
er komt	4	-202	194	94
er ligt	63	26	145	132
er met	90	-183	-144	0
er minder	193	-166	-138	-81
er na	78	11	-175	-55
er negen	-211	-107	-142	-174
er niet	-29	-31	77	-365
er niets	-155	-161	-85	-82
er nog	-227	-175	-59	77
er nu	-134	-153	-112	-160
er ongeveer	-174	-147	-142	-184
er ook	-145	-55	23	-138
er op	-162	-50	-24	-43
er per	-179	-94	134	152
er sinds	-246	-204	82	-258
er te	49	76	-141	-100
er twee	-169	72	78	-73
er van	-41	-164	51	159
er vanaf	-84	-106	171	139
er volgens	181	-34	-226	-176
er voor	-194	-104	-190	-9
er voorts	-136	-36	-127	125
er vóór	-86	-200	74	123
er wel	-168	-143	-146	113
er wordt	-98	19	-179	54
er zijn	73	-35	166	147
er één	48	-30	-218	39
eraan dat	-74	-104	-31	-128
eraan op	-71	-111	-129	-73
eraan te	-121	-137	-187	-154
erkende referenten	36	-146	-85	-67
erkenning van	-159	-25	-30	-11
erkentelijk .	-122	-153	-196	-190
erkentelijk voor	-116	-163	-256	-220
ermee doe	-58	-147	-122	-114
ermee gebeurt	-80	-186	-172	-114
ernaar dat	-181	-173	-195	136
ernaar u	-22	-36	-147	132
ernstige benadeling	-99	68	106	58
erop aan	-167	184	-176	-178
erop dat	140	-123	-95	-235
erop gericht	-145	-241	-77	-45
erop toe	-160	144	-173	79
erop u	-70	-78	-79	-145
ertoe leiden	-134	-178	-68	-111
ervan .	57	62	87	-76
ervaren ,	111	-157	-117	-118
ervaren .	-7	-150	-158	-104
ervaren de	266	-161	-159	-86
ervaring mee	-135	-147	71	79
ervaring opgedaan	-144	-113	-86	-28
ervaringen daar	-81	-138	144	75
ervaringen in	52	-114	84	133
ervaringen met	51	-156	-85	-200
ervaringen van	-191	-84	-174	21
ervoor .	144	57	-104	-143
ervoor de	-189	91	107	-130
ervoor het	-160	137	-179	-142
ervoor in	-147	-46	-193	179
ervoor inspannen	-99	-61	-121	152
ervoor inzetten	-121	-89	-149	123
eten .	-119	-169	-118	-128
eu #	-102	-104	8	-92
euro ,	-4	-127	27	-146
euro .	-62	-22	-402	-121
euro aan	257	-277	-274	-195
euro beschikbaar	-193	-177	-108	41
euro bij	-101	-172	-83	135
euro die	-112	59	101	-147
euro en	-168	-150	-33	-152
euro extra	-122	-4	41	-69
euro gemoeid	-149	-232	50	-100
euro gereserveerd	-84	-189	3	-211
euro in	-83	-125	-162	-126
euro is	16	-156	181	-87
euro nodig	-70	-119	28	59
euro op	-164	-221	-52	31
euro opgenomen	-133	-190	99	17
euro per	-119	90	10	-95
euro subsidie	116	-167	-151	-94
euro te	-80	60	56	-30
euro uit	-170	-11	68	129
euro voor	-166	159	30	-11
europa .	12	-184	-177	29
europese commissie	-128	-158	-161	-24
europese regels	-142	-169	199	51
europese unie	-143	4	-110	-51
eustatius en	-131	-72	-134	-119
evaluatie ,	52	-78	-200	-160
evaluatie .	19	35	-130	62
evaluatie aan	-38	-103	40	35
evaluatie blijkt	67	-65	-54	-107
evaluatie die	-136	-101	-209	-8
evaluatie in	-46	-119	55	87
evaluatie is	7	-164	-233	-114
evaluatie mondt	-105	151	-153	-173
evaluatie na	-141	-83	110	67
evaluatie te	-40	-39	-119	-200
evaluatie van	-98	-162	41	118
evalueert de	-100	-97	-45	160
evalueren .	-123	42	-189	-270
evalueren door	-120	-160	-140	-117
evenwel niet	88	-111	102	-151
ex post	-84	-122	-104	-104
extern bureau	-42	-145	94	181
extra geld	-119	123	94	-63
extra kosten	18	-91	-107	95
extra medewerkers	-117	-148	-211	136
extra middelen	-71	-144	-60	14
eén op	130	-183	-141	-113
familie elders	114	-108	-99	-119
faso .	-91	58	60	-103
faunafonds ,	-85	76	34	57
februari #	-124	-217	11	166
februari .	-96	-145	143	61
februari een	-132	-106	-10	-158
februari heb	-55	-72	-197	-234
februari heeft	-102	-72	-171	-139
februari is	-158	-82	139	-175
februari jl	-64	-72	-77	-184
februari van	-96	-78	164	-31
februari vroeg	-91	-90	-75	-108
federatie landbouw	-58	-104	57	-143
feiten kan	-108	37	51	98
fiets en	-54	-102	-141	-98
financieel toezicht	-100	-61	-146	-145
financiële gevolgen	-91	-103	-12	76
financiële markten	-89	-140	-163	-41
financiële ondernemingen	-106	-118	121	143
financiën ,	-122	-140	-202	-158
financiën .	-57	-66	-177	-150
financiën en	-123	-160	193	45
flora- en	-64	-76	-162	-3
fnv heeft	-88	-136	-196	-158
fonds ,	-118	-168	40	-125
fonds .	57	-46	101	71
fonds voor	-123	-30	-250	-140
fonds waaruit	-113	110	-100	-124
formulier .	-162	18	-132	102
formulier dat	-146	-144	119	8
fouten .	142	-168	-177	-152
fractie lezen	-99	105	-47	-36
fractie van	-104	-230	-149	-145
fractie vragen	-89	-261	-133	-15
fracties hebben	-83	-181	-127	-87
fracties voor	-47	-59	-95	-111
frankrijk en	-122	-116	-200	-97
fryslân en	-57	-95	171	53
ga ik	-143	-161	95	189
ga na	-115	219	36	54
gaan ,	-157	-65	71	-64
gaan .	26	12	-9	-173
gaan de	-220	-196	232	178
gaan en	-78	55	58	-91
gaan er	76	-141	139	208
gaan in	-137	56	-165	164
gaan met	-161	272	-280	-206
gaan of	-90	-64	37	31
gaan op	142	-149	-116	126
gaan uit	-113	-166	-31	-149
gaan werken	-160	54	-141	-142
gaan wij	-90	-149	1	-150
gaat ,	-61	-231	187	-86
gaat .	-169	73	136	111
gaat als	-94	-139	-222	-86
gaat de	-181	-239	135	89
gaat dit	-139	-154	-100	124
gaat een	-50	-130	-179	-83
gaat gelden	-35	-145	114	165
gaat haar	-104	-131	25	-212
gaat het	7	-82	35	38
gaat hier	-116	-99	-136	-151
gaat hierbij	-211	-123	-260	-204
gaat in	-154	-220	-84	251
gaat met	99	-189	-148	-187
gaat mij	-131	-246	156	-178
gaat naar	-184	-107	-38	-29
gaat nog	-53	-80	99	184
gaat om	-169	-127	-185	-198
gaat op	49	-156	-24	295
gaat over	-221	35	-167	-201
gaat rijkswaterstaat	-100	13	22	173
gaat u	-89	48	-126	-83
gaat uit	-139	-170	87	-186
gaat van	105	-134	-119	-73
gaat voor	-105	-172	-185	60
gang .	83	-128	-113	-131
garanderen .	-79	-87	144	-80
gastouders is	-45	-135	-88	-100
gastouders te	-167	113	-91	-88
geachte president	-108	-131	-111	-96
geachte voorzitter	-109	-141	-149	-117
geadviseerd .	-106	-189	-153	81
geadviseerd :	-47	-273	-110	-118
geadviseerd besluit	-57	-174	-139	-150
geadviseerd de	-52	123	-77	-88
geadviseerd over	-77	-249	-65	-74
geanalyseerd .	-108	-119	-169	-107
geantwoord .	-60	-139	52	-117
gebeld ,	71	-168	-175	-150
gebeld .	52	-16	-131	57
gebeurd .	-90	-171	60	-131
gebeurt ,	44	-252	-128	167
gebeurt .	-190	-27	79	-63
gebeurt dat	-142	33	124	-177
gebeurt dit	-108	97	149	29
gebeurt in	-109	-116	-166	12
gebied .	-138	-64	90	-109
gebleken .	164	-22	-55	-121
gebleken dat	59	25	-114	-120
gebleven ,	148	51	-155	-48
gebleven .	46	-221	-243	-147
gebonden .	-167	-149	-94	-171
gebouwd ,	74	-78	-170	-106
gebouwd .	-133	-130	149	30
gebouwen ,	-129	74	-146	58
gebouwen .	-168	-139	129	-162
gebracht .	43	-151	-46	-20
gebrek aan	187	-261	2	-133
gebruik .	142	-106	-19	65
gebruik bij	-147	85	91	-149
gebruik genomen	-132	-150	36	144
gebruik in	-81	115	-103	-114
gebruik is	-74	-125	-14	76
gebruik van	18	10	-30	-44
gebruiken ,	-101	77	93	-148
gebruiken .	-156	-77	99	96
gebruikgemaakt .	-107	-77	-2	-135
gebruikgemaakt om	-107	-111	-108	-58
gebruikmaken .	-28	-83	-156	-86
gebruikmaken van	38	-123	-90	-135
gebruikt ,	126	53	42	-118
gebruikt .	-95	-31	-42	6
gecontroleerd .	-95	-127	-92	-102
gedaald ,	74	-47	-109	54
gedaald .	226	-142	-220	-138
gedaan ,	43	29	-14	-166
gedaan .	27	-29	-44	-101
gedaan en	-137	-196	39	-164
gedaan van	54	-160	-222	-160
gedachte ,	-111	14	144	-61
gedachte dat	-119	-58	-68	-111
gedachte om	-94	272	216	68
gedachte spreekt	-114	-187	-86	-39
gedachte van	-116	200	66	-38
gedateerd #	-38	-55	-190	-148
gedeeld .	-79	-90	4	-158
gedegen werk	-102	-89	-175	-161
gedeputeerde staten	-71	-132	-120	-100
gedrag van	209	-168	-157	-74
gedurende een	-4	-150	-106	-106
geef de	-113	230	7	36
geef gemeenten	-75	137	-240	-99
geef ik	-81	-126	-212	-234
geeft ,	-88	-121	-213	67
geeft .	41	-222	-77	-117
geeft de	-104	79	-263	-204
geeft een	-111	-14	-169	-196
geeft het	-87	-115	129	-145
geeft hij	-144	49	-130	-133
geeft in	-128	193	-186	-172
geeft mij	-139	-81	-220	-217
geeft u	-90	144	115	-159
geeft zij	-109	11	3	-186
geen aanleiding	-102	-259	78	-191
geen aantoonbaar	141	-109	-109	-72
geen aantoonbare	165	-89	-95	-61
geen aanwijzing	157	22	81	-35
geen aanwijzingen	262	-175	-254	18
geen behoefte	-234	45	256	-153
geen besluit	-129	-153	81	-107
geen bewijs	173	-125	-158	-74
geen bezwaar	-130	-187	90	20
geen budget	-146	-191	201	-186
geen datum	-148	-147	-187	56
geen dekking	-182	-237	244	-135
geen doel	-157	-141	-215	-119
geen effect	259	-149	-256	-76
geen enkel	137	-131	-128	-95
geen enkele	61	35	-17	-139
geen extra	-148	21	-213	-125
geen geld	-183	-219	-3	-175
geen gevolg	-100	82	256	-114
geen grond	2	-152	133	-104
geen grondslag	-181	-146	159	-79
geen invloed	122	-160	70	-81
geen meetbare	211	-177	-138	-72
geen merkbare	132	-97	-60	-61
geen middelen	-88	-155	122	-264
geen nieuwe	-160	-4	127	-208
geen onderzoek	0	-114	-189	-108
geen oordeel	-196	-249	102	-146
geen persbericht	-84	-71	-62	-162
geen plaats	-139	-183	185	-133
geen recht	-213	-166	134	-163
geen reden	-145	-243	81	-109
geen rol	31	-175	15	-108
geen ruimte	-182	-22	312	-129
geen significant	135	-111	-122	-59
geen sprake	-11	-157	91	-127
geen taak	-113	-166	63	-121
geen uitspraak	230	-44	-10	-161
geen uitspraken	-131	-170	-178	15
geen van	167	-210	-177	-76
geen verandering	88	-132	128	-156
geen verband	126	-184	-116	-56
geen vergunning	-133	-153	-85	54
geen verschil	300	-166	-218	-109
geen voorstander	-106	65	72	36
gegaan .	26	-158	-31	-240
gegeven .	-2	42	93	-242
gegeven de	-70	175	-157	-141
gegevens .	113	-78	-108	-38
gegevens die	-6	-147	-148	-136
gegevens geen	70	-79	-128	-72
gegevens in	150	-114	-177	-149
gegevens met	-162	122	25	-106
gegevens niet	136	-110	-180	-155
gegevens niets	122	-98	-158	-102
gegevens over	-121	43	-17	-60
gegevens uit	-160	-184	138	105
gegevens van	32	-39	-247	-179
gegroeid .	-42	-88	-100	-82
gehaald ,	105	-50	-53	-99
gehaald .	148	-212	-107	-223
gehad .	119	-89	-105	-67
gehalte in	-12	151	-115	-105
gehalveerd .	138	-163	-108	21
gehandhaafd .	-117	-129	148	-58
geheel genomen	138	-135	-93	-110
geheel of	-160	-129	-176	-114
geheel van	-34	42	7	-145
gehoor aan	-80	118	68	-52
gehoord ,	67	-155	-73	-28
gehoord .	159	-185	-176	-114
gehouden ,	67	-187	-140	-96
gehouden .	-242	58	-220	39
gehouden met	122	-187	32	17
gehouden onder	-99	-68	-42	-48
gekeken naar	-201	-144	-129	-76
gekomen ,	-82	74	-181	-179
gekomen .	11	-235	-72	84
gekost .	65	-149	-141	-55
gekozen .	-29	-175	-142	-113
gekozen is	-137	-141	158	-143
gekregen .	27	-164	179	36
gelaten .	-183	-186	-124	-112
geld ,	-190	-187	53	-136
geld .	-86	-236	78	-106
geld gereserveerd	-121	-186	-163	-169
geld is	-153	52	78	-137
geld op	-120	-143	-5	-117
geld te	38	41	-115	-80
geld voor	-174	-187	237	32
gelden ,	-66	-144	-6	20
gelden .	-105	169	-208	-41
gelden de	-172	-186	-194	-168
gelden voor	-79	33	32	-126
geldt .	-64	59	201	-43
geldt dat	80	9	115	-17
geldt de	-162	-174	-82	43
geldt een	-172	-241	-156	74
geldt sinds	-144	-118	-66	-218
geldt vanaf	-111	-185	22	-16
geldt voor	-155	-23	42	-184
gelegd .	-152	-174	-162	51
gelegenheid is	-134	-144	-189	-69
geleid .	-92	-77	128	-142
geleid tot	56	-101	26	-133
gelet hierop	-52	65	37	-37
gelet op	-66	-68	101	-59
geleverd .	-118	-110	24	-19
gelezen .	-121	-187	-226	-212
gelijk .	123	-175	-224	-111
gelijk bleef	106	-50	-81	-33
gelijk gebleven	157	-140	-132	-71
gelijk is	52	-42	24	-107
gelijk te	-191	189	-47	-185
gelijktijdig met	-75	-144	23	128
gemaakt ,	97	-25	147	-227
gemaakt .	-172	-91	14	13
gemaakt om	-154	-157	-166	-85
gemaakt over	29	-170	-214	49
gemeenschappelijke regelingen	-150	-176	52	98
gemeente ,	27	-73	-264	-104
gemeente .	-72	-169	-77	-284
gemeente de	-153	-95	-213	-168
gemeente een	-164	-6	-186	36
gemeente geen	58	-163	-166	-150
gemeente heeft	-77	-109	-162	-83
gemeentefonds ,	-116	41	110	-170
gemeentefonds .	-76	-187	31	-77
gemeentelijke schuldhulpverlening	-92	-84	114	-155
gemeenten ,	-169	-153	4	-165
gemeenten .	-152	-180	120	-176
gemeenten ;	-45	-31	-112	66
gemeenten bij	-76	7	44	14
gemeenten de	51	-196	45	-37
gemeenten die	90	-100	-230	-22
gemeenten doen	-134	-132	55	-143
gemeenten een	93	57	11	52
gemeenten en	-70	124	-102	-226
gemeenten geen	88	-123	-135	-74
gemeenten hebben	-4	-173	34	-171
gemeenten het	81	40	-156	-128
gemeenten hun	-92	-15	20	18
gemeenten in	27	-47	-65	133
gemeenten is	105	-127	-195	-224
gemeenten met	165	-160	-151	-195
gemeenten niet	-53	130	-136	-78
gemeenten om	-84	85	150	-128
gemeenten op	-78	-169	98	-140
gemeenten te	53	-12	-149	-200
gemeenten voor	-168	-13	76	-175
gemeenten wijzen	-166	-104	-128	13
gemeenten zelf	-159	-135	114	-18
gemeenten zijn	66	-69	-205	-157
gemeenten zouden	-106	-8	33	-135
gemeenten zullen	-189	-152	-273	-190
gemeenteraad en	48	30	-182	-113
gemeld .	-45	-31	-106	-176
gemeld dat	-88	-70	-186	-178
gemengd beeld	0	-115	-66	-67
gemeten .	0	-9	-133	-133
gemiddeld #	198	-253	-142	-136
gemiddeld drie	250	-210	-120	-108
gemiddeld een	236	-197	-130	-123
gemiddeld elf	183	-106	-155	-103
gemiddeld met	75	-74	-107	-125
gemiddeld negen	-2	-124	-207	-126
gemiddeld negentien	114	-172	-138	-113
gemiddeld veertien	123	-184	-141	-166
gemiddeld vier	130	-81	-38	-51
gemiddeld vijf	211	-112	-159	-147
gemiddeld zes	-29	-216	32	-190
gemiddeld zeven	132	-149	-153	-127
gemoeid .	-160	-113	-198	-78
genoeg .	-155	-173	58	-208
genoemd .	79	-150	-247	-199
genomen .	-138	3	-84	-1
genomen van	-114	-149	-70	-111
geopend .	-159	-196	17	-214
gepaard met	171	-183	-93	-103
geplaatst ,	136	-88	-132	87
geplaatst .	-244	22	-116	80
geplaatst en	80	-134	-76	-95
gepland ,	-184	-48	-147	-221
gepland .	63	-137	12	135
gepland op	-113	-110	-9	181
gepland voor	-185	-138	-272	191
gepleit voor	-172	86	-156	-118
gepubliceerd ,	-77	-132	77	55
gepubliceerd .	-115	-56	-236	-101
geraadpleegd .	-83	-41	131	82
geraakt .	-158	-138	73	-132
geraamd .	182	-61	-71	-39
geraamd op	-190	-193	-180	-184
gereageerd .	-98	-114	-188	-148
gereed .	-89	-136	99	59
gereed is	-144	-135	63	291
gereed zal	-29	-115	-74	84
gereed zijn	-130	-195	129	92
geregeld ,	-46	-242	114	67
geregeld .	-14	171	114	23
geregeld in	-181	-256	240	-123
geregistreerd .	-28	-140	29	-135
gereserveerd .	-111	-39	-42	2
gereserveerd voor	-100	-153	-64	47
gericht ,	-66	77	-228	-165
gericht .	89	-158	-146	-153
gericht aan	-174	-199	-192	-101
gericht tot	-101	-247	217	-149
gering om	79	-194	82	-100
gescand .	-56	12	-121	-112
geschrapt .	-87	-169	139	25
geschreven ,	-85	-114	11	-131
geschreven .	-155	-92	-50	-177
gesloten ,	92	-51	51	-87
gesloten .	-186	-177	-4	-104
gesprek .	-30	-10	-22	134
gesprek heeft	-24	-83	-70	32
gesprek is	-131	-95	-192	57
gesprek met	-102	121	197	40
gesprek over	126	-14	-183	-30
gesprekken ,	18	63	93	-95
gesprekken gevoerd	-150	-174	-164	95
gesprekken met	4	27	-91	97
gesprekken sinds	-131	-140	62	-129
gesproken ,	-82	-89	-10	-105
gesproken .	-188	-136	-88	-116
gesproken en	-66	-43	-57	-50
gesproken met	-112	-93	-212	-157
gesproken over	-100	-117	-264	-204
gestand .	-51	-49	-108	-119
gestart .	-154	-72	-16	-203
gestegen ,	185	-92	-134	-109
gestegen .	163	-101	-111	-60
gestegen van	146	-139	-193	-111
gesteld ,	-169	14	55	-100
gesteld .	75	-83	2	-67
gesteld over	-67	-150	-108	-166
gestuurd .	-85	-102	92	-37
getekend .	-113	-131	-152	-162
geteld en	28	36	-166	-95
getest .	49	-183	30	-161
getoetst .	-26	19	-132	-155
getoond .	26	-49	-123	-111
getreden .	-81	84	75	-283
gevaarlijke stoffen	-168	13	-128	-104
geval .	-240	-7	-127	-157
geval is	-148	-102	-51	16
gevallen een	1	29	-52	2
gevallen is	-6	-175	-204	-131
gevallen niet	106	-115	-136	-129
geven ,	-55	95	71	90
geven .	-203	212	-1	-28
geven :	41	36	86	-73
geven ;	-101	35	70	48
geven aan	230	-244	-155	-104
geven de	111	28	-137	-148
geven hun	193	-159	-107	-112
geven in	-220	90	-56	-68
geven mij	-171	58	-192	-159
geven over	-25	19	-159	-110
geven van	-86	-148	95	40
geven wij	-66	71	-234	-204
geven zij	-152	93	10	-130
gevergd .	-72	-101	-150	-119
gevoegd .	-153	-138	-81	-133
gevoegde gewijzigde	-23	-73	-81	-81
gevoerd .	-96	-72	-122	-175
gevoerd met	-88	-144	-175	-193
gevolg .	68	-274	-11	-152
gevolg gegeven	-114	64	271	-112
gevolgd .	-212	-96	128	82
gevolgen van	55	-186	-104	108
gevolgen voor	-42	-1	-165	32
gevonden ,	-1	-148	118	-101
gevonden .	237	-198	-15	-74
gevonden dat	154	-136	-123	-57
gevraagd ,	-142	-229	-268	-140
gevraagd .	-4	-27	-233	57
gevraagd :	-108	98	-141	-153
gevraagd de	-98	-28	81	110
gevraagd dit	-39	-182	222	171
gevraagd het	-58	-148	-114	-88
gevraagd hoe	-66	-146	-179	-99
gevraagd naar	24	-139	-146	-159
gevraagd of	-145	-95	-267	-233
gevraagd om	-145	22	-128	-192
gevraagd te	-62	35	-247	-218
gevuld .	-115	-78	-164	-189
geweest ,	-23	-151	-188	-103
geweest .	-226	-171	-301	-210
gewenst .	-13	206	-152	-60
gewenst dat	-154	117	-139	-99
gewerkt ,	172	-159	-251	-226
gewerkt .	-281	-127	202	77
gewerkte uren	158	-154	-92	-84
gewezen .	-80	-170	-5	-144
gewezen op	-163	137	-70	-151
gewijzigd .	-156	-35	129	-51
gewijzigde memorie	-20	-45	-100	-71
gewijzigde regeling	-41	-203	-110	94
gewijzigde voorstel	-43	-119	35	-129
gewisseld .	-40	120	6	-131
geworden ,	92	-176	-240	-136
geworden .	95	-158	54	-136
geworven .	-133	-89	-95	-87
gezamenlijk te	-124	204	-172	-154
gezamenlijke opleiding	-160	144	125	-38
gezegd dat	-79	-89	-240	-143
gezet .	74	-144	-244	-125
gezien ,	-131	41	132	-88
gezien .	35	-236	-142	-107
gezien de	-3	-152	20	174
gezin .	-13	-169	36	-130
gezin een	-69	92	-179	-85
gezin met	-104	26	67	-112
gezinnen .	127	-150	109	9
gezinnen die	-32	77	68	-137
gezinnen met	-173	148	-195	7
gezond en	-83	-110	-109	-106
gezonden ,	-28	-46	-136	62
gezonden .	-75	-58	-7	29
gezondheid .	39	-138	-136	-142
gezondheid van	-28	-78	-198	-194
gezondheidsraad op	-56	-39	-145	-110
gezondheidsraad over	-68	-79	-143	-123
gezondheidszorg en	-121	-134	-146	-139
gezondheidszorg igz	-125	61	-50	-103
geëvalueerd .	-158	-108	-285	4
geïndexeerd ,	-45	12	-96	74
geïnformeerd .	-205	-85	-203	86
geïnformeerd over	131	-160	-72	-177
geïnvesteerd .	68	-146	-148	-102
ggd ghor	-87	-111	73	-77
ghor nederland	-81	-57	141	0
ging ,	14	90	-189	-183
ging het	-33	-169	-176	-99
glastuinbouw .	-127	-75	-88	-109
goed ,	135	-168	-125	-116
goed .	35	-175	-205	-137
goed aan	-263	268	-142	-206
goed beeld	107	-151	-141	-79
goed dat	-134	-159	-189	-193
goed gaat	122	-155	-121	-93
goed is	59	-112	37	-122
goed te	84	-47	-192	-197
goed voor	-189	-124	95	-146
goede komen	-139	-33	128	-98
goede komt	122	41	-165	-110
goede voorbeelden	-164	-131	-84	102
graag .	-107	-138	86	-178
graag aan	-147	-78	160	-152
graag bied	-33	-126	-92	-70
graag dat	-246	359	-242	-200
graag een	-160	167	-176	-89
graag zien	-196	27	-178	-102
grens is	-115	-142	-104	-189
grens van	-192	-208	113	-231
groei van	158	-150	-147	75
groeien .	-62	-97	-59	-106
groen in	-66	-200	105	-127
groep #	159	-141	-192	-145
groep van	-2	89	77	-115
groep zonder	107	-64	-82	-78
grond .	-15	-170	7	-128
grond hiervan	-135	-115	-136	-129
grond in	-155	-119	-165	94
grond van	-112	-121	119	-160
grondslag ,	-79	-114	142	29
grondslag .	-50	-211	-5	-172
groningen en	64	-109	-17	186
groot .	227	-13	-86	-178
groot belang	-62	-115	-143	-108
groot deel	128	-89	18	-129
grootst .	211	-126	-133	-123
grootste deel	-68	-180	-5	-126
grote bedrijven	43	-120	-12	-126
grote steden	125	-116	-159	-199
grote verschillen	57	-66	57	-116
groter .	189	-172	-149	-149
groter dan	128	40	-150	-88
gunstig over	92	-107	-83	-54
h .	-86	-95	-81	-138
haag ,	-104	-149	-44	-173
haag en	-125	-144	150	85
haalbaar ,	-128	-142	178	-90
haalbaar .	15	-148	134	-227
haalbaar ;	-106	-194	170	178
haalbaar gebleken	-168	-82	-101	-194
haalbaar is	-183	-53	77	202
haalt de	-36	-115	92	-126
haar aanbevelingen	-117	-146	-114	-126
haar advies	-183	-32	-224	-212
haar antwoord	-78	-134	-14	109
haar bevindingen	-48	-64	-156	71
haar bezoeken	-114	-134	-158	87
haar brief	-163	49	-12	-125
haar doel	186	-158	-136	38
haar eerste	-173	-135	-164	55
haar eigen	52	-252	-323	-213
haar eindrapport	-143	-134	-165	-160
haar gedegen	-55	-82	-131	-109
haar handreiking	-71	-88	-166	-162
haar in	-81	-152	-157	157
haar jaarplan	-126	-123	-57	-36
haar leden	-101	-180	85	-119
haar medewerkers	-89	-188	12	-85
haar mening	-140	200	-223	-115
haar niet	146	-145	-199	-101
haar onderzoek	-141	-182	-254	86
haar oordeel	72	-81	-48	-123
haar rapport	-134	-175	-202	-217
haar standpunt	-31	-35	65	109
haar te	-113	8	99	1
haar uit	-96	-177	145	170
haar uiterlijk	-37	-149	75	132
haar verslag	-90	-123	-153	-141
haar voor	-138	113	-62	50
haar vóór	-40	-139	35	59
haar werk	-188	-207	-164	-182
haars inziens	-137	175	-185	-134
had .	-29	-147	-119	-71
had dat	31	-173	-201	-101
had de	77	-191	-136	-160
had het	77	-90	-153	-44
hadden #	168	-88	-101	-125
hadden .	-122	-91	-134	-25
halen .	34	88	-241	-165
half jaar	-152	211	-6	78
halfjaarlijkse rapportage	-143	81	-162	122
halveren .	-131	69	10	2
halveren en	-125	179	-146	-83
hand ,	-138	60	112	-112
hand .	-213	61	-16	-24
hand daarvan	-66	-119	95	177
hand gewezen	-71	-80	-155	-129
hand van	-128	-63	-7	-46
handel en	-41	57	-163	93
handen van	-160	-141	-108	-139
handhaving en	-77	-123	107	114
handhaving van	-60	35	-167	-86
handreiking te	-110	-86	-140	-139
handreiking voor	-95	-90	61	-76
hangt af	-157	-190	46	-47
hangt samen	32	-161	-182	-203
hart en	-116	-126	-187	-144
harte .	-102	-97	169	29
harte te	-65	-198	197	-124
heb de	-80	-127	-124	-87
heb het	-66	-166	20	98
heb ik	-93	-38	-22	-309
heb toegezegd	-61	-30	-159	37
heb toen	-43	-137	-155	-164
hebben #	-270	-105	-100	-207
hebben ,	99	28	-3	-44
hebben .	-169	50	52	26
hebben aangekondigd	-118	-109	-183	-148
hebben daarvoor	44	-129	9	-158
hebben dat	4	-112	176	-134
hebben de	17	-240	-112	-183
hebben dit	129	85	156	-219
hebben een	-86	-197	-164	-126
hebben en	-123	78	58	-64
hebben er	-81	-146	83	-175
hebben geen	-29	-109	-175	-67
hebben gekregen	-136	-50	136	64
hebben geleid	-149	-106	-139	-83
hebben gemaakt	63	-111	13	-106
hebben gevraagd	-80	-252	-165	-153
hebben geïnformeerd	-79	-67	-127	-177
hebben het	-187	38	142	-262
hebben hun	-98	-168	-181	-212
hebben in	-63	109	-278	-246
hebben laten	-100	-180	76	-219
hebben meegewerkt	-107	-92	-120	-76
hebben met	85	-153	-152	-138
hebben mij	-198	-165	-56	-170
hebben nog	-155	-80	-166	-80
hebben om	117	-191	-187	-85
hebben op	-45	-122	0	-10
hebben toegezegd	-122	-167	-187	-173
hebben voor	-77	-112	-109	41
hebben wij	-197	-141	-12	-108
hebben zich	-54	-131	-221	-191
hebben zij	163	-77	-157	-46
hecht aan	-105	-168	-280	-192
hecht eraan	-123	-93	-100	-137
hecht ik	-189	-192	112	-195
heeft #	52	-223	-181	-158
heeft ,	-71	-7	106	48
heeft .	-182	-33	-100	-13
heeft aangegeven	-112	-119	-121	-72
heeft aangekondigd	-109	-223	-157	-6
heeft al	-117	-137	-209	-157
heeft als	-177	-151	-67	-74
heeft besloten	-64	-133	17	-94
heeft bij	-152	-148	-223	-147
heeft bijgedragen	237	-137	-135	-110
heeft bureau	-160	-64	-137	-144
heeft daar	30	-131	-226	-139
heeft daarop	-68	-110	-121	-93
heeft daartoe	-117	-89	-157	-160
heeft daarvoor	-154	-133	133	-37
heeft dat	-26	-188	-26	-246
heeft de	4	-110	23	-191
heeft deze	-99	-96	-245	-231
heeft die	-17	-128	-38	-171
heeft dit	-122	10	113	-280
heeft een	-252	-122	-204	-182
heeft er	-21	-146	-40	-201
heeft geadviseerd	-119	177	-142	41
heeft gedaan	-194	-181	-191	192
heeft geen	144	-190	-256	-86
heeft gekost	65	-149	-141	-55
heeft geleid	87	-86	69	-140
heeft gemaakt	183	-137	-206	-143
heeft gevergd	-126	-111	-181	-123
heeft gevraagd	-135	-227	-268	-197
heeft haar	-195	-256	25	-194
heeft het	39	-135	-124	-237
heeft hier	-70	-104	51	-131
heeft hierover	-125	-173	-233	-212
heeft hij	61	23	79	-83
heeft in	-198	-95	-56	-325
heeft inmiddels	-125	-121	-120	-113
heeft laten	-163	-192	-133	-169
heeft met	-72	-148	-188	-174
heeft mij	-100	-156	129	-126
heeft mijn	-115	12	-20	-228
heeft na	-22	-190	-184	-134
heeft naar	133	-175	-186	-99
heeft nederland	-215	-138	186	-155
heeft niet	79	-187	-148	-40
heeft om	-114	-58	-167	-76
heeft onderzocht	-255	-118	-197	-181
heeft ons	-98	-97	-9	37
heeft op	-72	-234	-150	-256
heeft opgeleverd	-56	-80	-169	43
heeft recht	-149	-146	-150	-110
heeft sinds	-117	-59	44	-100
heeft te	-109	-172	-189	-129
heeft toegezegd	-159	-131	-189	-139
heeft u	-60	-148	-139	-127
heeft uitgebracht	-91	74	-125	-9
heeft uw	-68	-214	-59	-235
heeft vastgesteld	6	26	125	-154
heeft verricht	-54	-65	-64	-116
heeft vertraging	-183	-115	-92	-152
heeft volgens	35	42	-174	-56
heeft voor	-139	-2	10	-131
heeft voorgesteld	-125	74	-185	-108
heeft vorig	99	-218	84	113
heeft waardering	91	-93	-142	-110
heeft zich	-181	38	46	-172
heeft zij	172	9	-21	-106
heeft zijn	-150	-149	-144	-129
heer van	-162	-196	-142	-50
heerlen ,	-135	-118	86	-99
heffing op	-119	102	-136	-144
helder geschreven	-98	-195	-168	-44
hele jaar	102	66	-203	-125
hele land	-149	137	83	-19
helft van	240	-82	45	163
helpen ,	-93	-112	3	-22
helpt .	-124	52	-74	-101
hem een	-178	165	-110	-93
hen .	-194	-96	12	2
hen heeft	-98	-169	-89	-119
hen op	-197	66	25	-139
hen zijn	-49	-93	-155	-127
herhaal het	-79	144	-81	-95
herhaald .	-125	-166	-171	148
herhaalde aanvraag	162	-149	-75	-82
herhalen .	-135	-152	-9	85
herhaling van	73	-166	183	-132
herijken .	-139	158	-147	-163
herinnert eraan	42	-112	-50	-57
herken ik	-110	-72	-145	-162
herkennen het	-130	-92	-66	-95
herkennen van	-96	183	-121	-84
herkent dit	-136	-44	-139	-140
herkent zich	-138	-122	-182	-150
herkomst .	89	-159	-157	-109
herschreven .	-111	-112	150	138
herstellen .	-41	-171	-210	-133
herzien .	-140	-41	7	-31
herziening van	-104	-9	131	139
het aan	-167	-18	92	172
het aandeel	141	-117	-9	-177
het aantal	290	29	-139	-74
het aanvraagformulier	-63	94	-117	-118
het actieplan	-98	-135	-155	123
het advies	-152	142	-93	-145
het adviescollege	-149	-3	-160	-128
het afgelopen	-26	-99	87	-122
het agentschap	-148	-111	-4	-12
het algemeen	7	-101	-170	-172
het algemene	112	-142	-162	-132
het als	65	13	64	-131
het ambt	-74	-123	75	-69
het andere	-129	47	-119	-110
het anders	157	-113	-128	-131
het antwoord	-168	-202	-198	38
het artikel	-49	70	49	-113
het basispakket	-95	52	-150	-106
het bedrag	-37	128	-99	33
het bedrijf	-105	-180	94	97
het bedrijfsleven	54	-192	-192	-36
het beeld	37	-194	-292	-53
het begin	76	35	-216	-191
het begrip	15	81	30	-73
het beheer	-137	78	-153	-240
het behoud	11	-99	-177	-86
het belang	-139	-94	-5	-164
het belangrijkste	-30	-123	-79	-93
het belastingplan	-106	-56	108	64
het beleid	81	32	-241	-42
het beleidskader	-102	-106	-63	135
het bereik	-24	-177	-195	-172
het bericht	-193	6	-89	-61
het beroep	38	76	-97	-160
het besluit	-120	-28	101	272
het best	-140	-128	116	88
het bestaande	-41	-119	-29	-54
het bestand	-123	-156	-154	-102
het beste	-182	-139	-16	-146
het bestek	-225	17	-131	-82
het bestuur	-30	29	25	-77
het bestuurlijk	-84	1	-60	55
het bestuursakkoord	-108	-138	119	-186
het beter	-91	7	-153	-139
het bewijs	92	-251	106	-154
het bewind	84	92	-197	-202
het bezoek	-80	-116	45	0
het bezwaar	-159	-157	141	-30
het bij	-106	-259	71	-52
het bijgevoegde	-101	-146	-226	-155
het bijzonder	-166	99	-219	13
het bouwbesluit	-171	69	-232	-95
het bovenstaande	-102	-95	-95	-171
het bovenvermelde	-18	-56	-25	-74
het budget	-84	-63	-18	24
het budgettaire	30	-83	-140	-66
het buitenland	-42	40	-100	-40
het bureau	146	108	-179	-95
het burgerlijk	-144	-155	5	-150
het cbr	5	-22	-164	47
het cbs	-236	-64	127	188
het centraal	32	-141	107	85
het centrum	-11	26	-252	-216
het cjib	-101	60	-95	-87
het coa	-94	-119	175	16
het coalitieakkoord	-114	122	74	-151
het cohort	37	-104	-143	-120
het college	-34	171	-20	-73
het commissariaat	59	26	31	-126
het commissiedebat	-77	-84	-226	-199
het concept	-85	-168	-81	-94
het conceptrapport	-37	-102	-170	-170
het contact	133	-170	-159	-90
het contract	-119	101	-5	-83
het convenant	-169	-206	-117	-193
het cpb	1	-32	-165	-165
het cultureel	-69	-92	26	-17
het daarbij	-144	-118	62	-179
het daarmee	-125	-115	-207	-157
het daarom	-80	-148	150	-42
het dak	-140	-140	-85	-107
het dan	-118	-147	8	-122
het dat	-52	-283	64	-260
het de	-188	-163	44	-149
het debat	-121	-102	-276	-151
het deltaplan	-21	-74	-97	-61
het derde	-198	38	54	94
het dienjaar	7	-17	-148	-106
het dienstencentrum	-154	-190	165	93
het digitaal	-106	-40	58	-103
het digitale	173	-161	-150	-66
het diploma	80	-7	-64	-176
het document	86	-132	50	99
het doel	58	-139	-166	-170
het doet	-219	-219	-207	-137
het dossier	26	2	101	-194
het een	23	-149	-51	-202
het eens	-141	-248	160	-136
het eerder	62	62	-158	36
het eerst	-12	-189	30	192
het eerste	-9	-22	200	75
het eerstvolgende	-70	-112	-8	160
het effect	228	-225	-24	-134
het eigen	-83	37	-46	-68
het eim	-100	34	-126	-131
het eind	42	-178	-209	40
het einde	-38	-93	-62	154
het eindrapport	-66	-34	-26	-84
het elders	-61	82	-136	-62
het elektronisch	-91	-174	148	125
het engels	-102	-25	-217	-28
het er	-158	-15	124	138
het erf	-145	-130	72	-45
het ervoor	-156	-127	40	20
het europees	-50	-123	103	-13
het europese	-86	-153	-191	-11
het evaluatierapport	-86	-110	-115	-142
het examen	-11	-156	-69	-200
het experiment	-142	-70	0	-142
het faunafonds	-86	8	-63	39
het fonds	40	99	-24	-129
het formulier	-130	-56	154	135
het fries	59	-91	-116	-63
het gaat	-232	-261	-227	-74
het gebied	13	17	4	-162
het gebouw	-82	-145	-85	-145
het gebruik	-24	124	-136	39
het gedrag	38	-174	-150	-94
het gehalte	-12	151	-115	-105
het geheel	121	-139	-222	-82
het gehele	-95	125	-145	23
het gehoor	-135	20	-182	-144
het geld	38	-97	89	-206
het geluid	153	-148	-84	-109
het gemeenschappelijk	-123	-165	-2	-136
het gemeentefonds	-214	2	80	-32
het gemiddeld	136	-160	-181	-165
het gemiddelde	-124	-108	-109	-130
het genoemde	-140	-146	-11	-3
het gesprek	25	-18	-60	163
het geval	-127	-158	-54	-115
het gevangeniswezen	-133	-110	-157	-157
het gewenst	-154	117	-139	-99
het gewijzigde	-83	-156	64	-121
het gezin	26	110	-15	-186
het griffierecht	-117	-39	-187	-151
het grootst	225	-200	-57	-67
het grootste	36	-277	47	-30
het haalbaarheidsonderzoek	-127	115	72	-151
het halfjaarbericht	-111	-71	-171	139
het hart	-123	-168	-60	-145
het hele	87	24	63	-73
het herfstreces	-41	14	-131	-161
het herkennen	-96	183	-121	-84
het hierbij	-69	-73	-140	-128
het huidige	96	6	96	-239
het idee	-175	202	-15	-185
het in	-62	4	36	-27
het inburgeringsexamen	112	-53	-144	-111
het infrastructuurfonds	-143	-146	-111	155
het inkomen	68	-88	-157	-124
het innovatiekrediet	66	21	-162	-127
het instituut	-93	160	-93	-16
het internationale	-91	-141	64	-107
het interprovinciaal	-97	-183	-30	-102
het investeringsbudget	-89	-126	70	-113
het ipo	-122	97	-23	131
het is	-130	-64	-4	-105
het jaar	120	-307	45	131
het jaarverslag	-95	11	71	227
het juridisch	78	-132	-159	-69
het kabinet	-171	-89	228	13
het kabinetsstandpunt	-81	-108	-199	-62
het kadaster	-123	21	84	76
het kader	-114	-149	-37	59
het kantoor	-76	-144	93	-174
het karakter	-68	-101	14	-139
het kenniscentrum	-127	-84	74	-89
het kennisplatform	-75	-186	-163	-25
het kerstreces	-88	-98	-150	215
het keurmerk	-56	-84	-73	-26
het kind	-104	84	-99	-197
het kleine	-128	-161	-113	-108
het klimaatakkoord	-107	-68	-178	89
het knmi	-45	-213	93	-26
het komende	-103	-181	78	200
het korps	-148	-185	-20	-199
het krediet	144	-152	40	-110
het laatst	-101	-139	-108	-165
het laatste	43	1	47	-68
het land	100	-28	11	-89
het landelijk	-4	-282	-164	0
het landelijke	-111	-188	-10	101
het leerbedrijf	-137	63	-76	-137
het leesonderwijs	9	90	-109	-96
het leeuwendeel	-147	-137	-194	-121
het leven	-182	-145	-108	-147
het licht	-56	49	-66	86
het lid	-123	-234	-255	-28
het liefst	-236	232	-185	-148
het ligt	-193	75	-221	156
het lijkt	-203	59	-98	-172
het lokaal	-107	-162	0	-181
het loket	96	89	76	-49
het loon	-5	23	-62	-58
het lopende	-80	49	237	194
het maximale	-78	27	-141	66
het maximum	-136	115	72	-138
het mbo	-10	24	-91	-130
het meest	-151	78	-154	-174
het meireces	-67	-70	-157	97
het melden	77	-66	-53	60
het meldpunt	-159	-149	34	37
het merendeel	11	-172	-134	-122
het met	-68	-112	-98	32
het middelbaar	-145	104	-177	-38
het midden	104	-179	-201	-166
het midden-	-14	-5	-46	-157
het minimumloon	-94	59	-144	-89
het ministerie	-22	-17	-82	95
het model	-137	-148	-95	108
het mogelijk	-162	-60	-202	-182
het moment	56	-125	-176	1
het najaar	-151	-112	61	303
het nationaal	-88	-145	30	49
het nederlanderschap	-122	-184	-118	-21
het nederlands	-212	-17	0	-65
het nederlandse	-132	-124	-79	44
het net	43	-245	-79	-82
het netwerk	-163	-212	-92	99
het nfi	-104	-19	41	-153
het niet	-45	64	-72	62
het nieuwe	-60	13	204	333
het niveau	61	64	-194	-125
het nivel	42	156	-235	-213
het nodig	-105	128	-158	-187
het nog	36	-161	115	-168
het noorden	57	89	-190	-171
het nummer	-130	-144	173	73
het nut	7	-192	79	72
het oefenen	-149	228	53	-150
het om	-86	-134	127	-264
het onder	-144	-120	175	122
het onderhoud	41	-23	-233	-47
het onderwerp	-87	-179	-107	-53
het onderwijs	4	-216	-56	117
het onderzoek	-62	-168	-189	-89
het ongeval	-182	-227	-198	-196
het ontbreken	199	-205	-278	-197
het ontwerp	-77	-19	-93	42
het ontwerpbesluit	-137	-196	-81	-19
het oog	-109	-124	-139	-31
het ook	-147	-193	28	84
het oordeel	70	21	-84	-74
het op	-109	-232	48	164
het openbaar	-120	-172	31	63
het openen	108	-113	-78	-101
het oude	5	143	98	-58
het overgrote	-112	-92	-120	-96
het overige	-116	-239	24	-203
het overleg	-105	-68	17	83
het overzicht	-50	-154	-194	127
het pakket	-95	-88	175	92
het papieren	-92	36	108	31
het past	-108	-153	201	-188
het pbl	100	64	-95	-72
het percentage	151	-71	-68	31
het personeel	23	-24	-142	-147
het plafond	-124	93	-165	-147
het plan	-142	-247	19	103
het planbureau	-85	-32	-56	-209
het platform	-121	-61	-34	36
het platteland	-99	106	-219	-71
het pleidooi	-140	183	165	-67
het pools	-44	52	-64	93
het postennet	-163	-135	146	-113
het praktijkonderwijs	54	-177	-158	-66
het primair	-90	-143	-19	-116
het programma	26	-98	3	-36
het project	108	-124	-120	34
het protocol	-118	-70	-116	11
het publiek	20	-113	-49	-48
het punt	-69	-20	186	76
het quotum	-132	158	-125	-168
het raadzaam	-169	179	-149	-64
het rapport	-17	93	-185	-145
het recht	-193	24	-39	-11
het regeerakkoord	-191	-166	54	-52
het regeerprogramma	-165	-136	131	-84
het register	25	-14	-144	164
het resultaat	65	-65	-128	5
het rijk	-196	110	90	-66
het rijksvastgoedbedrijf	-108	47	130	62
het risico	-247	-226	109	-119
het rivm	-97	-68	-86	127
het rode	-110	-109	-88	-66
het rooster	46	120	42	-180
het schooljaar	29	71	-61	-183
het seizoen	-187	46	-25	40
het signalement	-72	-119	-177	33
het slachtoffer	53	182	-248	-107
het slot	-168	-153	-203	-145
het sociaal	-116	-91	68	-103
het spoor	-118	-161	104	28
het spreekuur	56	-18	103	-193
het staat	-88	88	1	12
het standpunt	-140	66	-175	-126
het stelsel	-30	-27	-62	-146
het strafproces	-81	-111	-125	-100
het streven	-168	-185	-120	232
het studiejaar	-50	-113	61	-20
het subsidiekader	-147	187	159	-163
het systeem	116	89	-115	-94
het taalniveau	5	-120	-207	-128
het tarief	51	-61	-152	-222
het te	-38	76	-131	-137
het team	-143	-143	103	170
het tegoed	-184	56	-96	-114
het tekort	167	-95	-83	-154
het tempo	-149	-17	-196	-167
het terrein	-64	26	117	86
het thuisfront	-73	52	-210	-159
het tijdstip	-115	-80	-1	72
het toezicht	50	15	-5	-174
het tot	-184	56	-146	-120
het traject	96	-89	91	-112
het tweede	-129	-261	279	152
het u	-112	-89	-77	20
het uitgangspunt	-139	-8	131	-154
het uurtarief	135	-152	-160	-89
het uwv	-57	1	3	8
het vaarseizoen	-96	-155	58	71
het vak	63	-19	-170	-203
het van	-198	-101	16	-7
het vaste	-2	-164	31	-99
het veld	-92	-114	145	-132
het veldwerk	-179	-144	-127	-164
het verbeterprogramma	-115	-106	78	-146
het verblijf	84	7	-147	-105
het verbod	16	-41	-38	-160
het verbond	-115	-109	-146	50
het verdient	-104	209	-220	-153
het verdrag	7	-149	-45	-104
het verenigd	31	-143	-34	25
het verhaal	82	27	-166	-73
het verheugt	-96	-126	-134	-84
het verhoor	-125	-10	-152	-173
het verkrijgen	18	-114	-111	-51
het verlaagde	17	-17	-106	-104
het verleden	-31	-159	-152	-107
het verloop	60	70	0	109
het vermogen	81	-84	-103	-106
het verschil	134	-158	-242	-186
het verslag	13	-151	-48	50
het vertrek	64	-92	-125	-117
het vertrouwen	20	-214	-237	-126
het vervoer	-173	-43	-145	-36
het vervolg	-113	-110	-171	31
het verzoek	-73	84	-39	-49
het verzuim	153	-163	-168	-107
het veteraneninstituut	-49	125	56	-149
het vierde	-31	3	8	164
het vijfde	-167	124	114	27
het vmbo	41	24	-219	-190
het voedingscentrum	-118	109	-183	-158
het volgende	-234	-263	-73	-45
het volgens	-191	176	48	-158
het voor	-132	-192	129	38
het voorgestelde	-116	-149	102	-182
het voorjaar	-112	-121	-31	169
het voornemen	-126	-239	40	154
het voorschot	-145	-158	27	-155
het voorstel	-162	139	76	-45
het voortgezet	-24	-213	-19	-139
het vooruitzicht	-100	-80	-181	-209
het vorige	-54	-147	-234	-177
het vragenuur	-63	-59	-150	-144
het vreemdelingenbesluit	-91	-151	132	88
het warenwetbesluit	-91	-22	-18	-6
het water	-158	47	111	100
het waterschap	-76	-175	96	-189
het weekend	5	62	43	-69
het wenselijk	-153	229	-258	-161
het werk	-238	54	71	57
het werken	-86	-89	-149	45
het wetboek	-97	-118	-84	-6
het wetenschappelijk	-115	-110	-73	-125
het wetgevingsoverleg	-67	-86	-117	-123
het wetsvoorstel	-132	-162	148	13
het wijkteam	-2	-81	-111	-62
het wodc	-8	-189	107	149
het wonen	6	120	-169	-171
het woord	-134	-120	-138	-150
het wordt	46	-142	-243	-111
het zich	-181	-175	102	19
het zicht	-80	-190	-100	-134
het ziekenhuis	58	-24	-126	-107
het ziekteverzuim	176	-136	-146	-102
het zo	-182	8	64	48
het zoekjaar	-99	38	-84	-77
het zomerreces	-101	-141	-102	308
het zonder	-115	-178	36	-190
het zorginstituut	-126	-143	-28	69
het zou	-148	-71	-201	-132
het zover	-150	97	104	93
hetgeen ik	-78	-120	115	114
hetzelfde onderwerp	20	-88	-154	-148
hier de	-103	-85	70	-78
hier geen	-113	-145	132	-96
hier in	-80	-118	-135	64
hier niet	-155	-212	181	-240
hier te	-151	0	-193	-134
hierbij .	-204	-133	-283	-217
hierbij aan	-154	-180	28	-253
hierbij bied	-86	-129	-131	-148
hierbij de	-56	-111	-107	-153
hierbij doe	-90	-118	-104	-194
hierbij gevoegde	-23	-73	-81	-81
hierbij het	-70	-121	-101	-156
hierbij mijn	-66	-75	-84	-149
hierbij ontvangt	-66	-136	-96	-285
hierbij over	-38	-40	-80	-158
hierbij toe	-118	-178	-131	-200
hierbij treft	-100	-121	-70	-86
hierbij zend	-62	-64	-152	-225
hiermee als	-88	-117	-95	-84
hiermee in	-95	-104	213	100
hiermee voldoende	-71	-83	-142	-107
hierna :	-85	-113	-243	-189
hieronder .	-100	-33	-193	-134
hieronder aan	-159	-137	-133	-168
hieronder ga	-76	-67	-134	-172
hieronder in	-144	-97	-124	-178
hieronder treft	-92	-49	-46	-88
hierover aan	-91	-118	-210	88
hierover een	-49	-132	151	199
hierover in	-77	-170	-160	84
hierover met	-126	69	78	114
hierover nog	-73	5	8	-203
hierover te	-41	-116	98	-152
hiertoe in	-110	-124	47	44
hiervoor #	-102	-119	105	8
hiervoor de	-113	-82	-98	-103
hiervoor een	-67	157	135	57
hiervoor in	-40	-101	113	-3
hij aan	-94	64	-171	-193
hij adviseert	-133	126	-197	-211
hij dat	76	150	-224	-183
hij de	-14	-71	-91	10
hij een	-203	95	-82	-50
hij geeft	-99	209	-149	-138
hij heeft	66	-127	141	-96
hij het	-140	145	-142	-120
hij in	60	23	-103	20
hij komt	58	-146	71	70
hij niet	-217	86	-181	-72
hij voor	-178	6	-181	-153
hij vraagt	-165	117	-179	-141
hij wil	-105	27	-93	-138
hij zal	-63	-178	206	228
hoe andere	-120	-124	0	-114
hoe dat	-116	-148	125	197
hoe de	-151	-237	-121	-40
hoe dit	-89	-136	26	106
hoe het	-61	-119	-168	-24
hoe kleine	-79	-151	82	56
hoe lang	-157	117	97	32
hoe staat	-63	73	-152	-136
hoe vaak	-35	33	46	-1
hoe zij	92	-95	64	-13
hoeft te	-14	28	-91	-141
hoeveel mensen	38	38	-103	-159
hoeven te	-45	10	-150	-120
hoeverre de	-171	-73	-88	-93
hoge instroom	-95	25	-117	67
hoge raad	-167	-151	-135	-127
hoger .	212	-98	-137	-96
hoger bedrag	-143	120	65	-94
hoger dan	164	-38	-124	-156
hoger onderwijs	-156	-82	-62	-142
hoger uit	-24	-166	-127	-128
hogere drempel	-75	162	2	61
hogere frequentie	-8	-153	132	-89
hogere vergoeding	-189	-213	77	-159
hogescholen en	-110	-194	-31	25
honorair consuls	-108	-115	-117	-106
hoofddirectie personeel	-113	-122	-126	48
hoofdlijnen .	-122	-76	-128	-145
hoofdstuk #	-228	-55	-41	-243
hoog .	162	-10	-152	-134
hoogachtend ,	-109	-103	-94	-101
hoogste #	-208	-178	-253	-207
hoogste drie	-93	-155	32	-43
hoogste vijf	-81	61	-196	-84
hoogte .	-26	-155	-242	125
hoogte van	145	-129	29	-45
hooguit #	-179	121	88	-185
hoop dat	-170	-140	-163	-181
hoop ik	-50	44	10	47
hoort bij	-171	-261	96	-175
hoort in	-155	28	-200	-1
hoort niet	-127	-183	-195	-123
hoort te	-171	102	-157	-111
hoort thuis	-63	-150	143	79
hoort u	-59	-104	-195	219
houd ik	-70	-1	154	-208
houden ,	-123	5	-232	-5
houden .	-21	40	-72	-114
houders van	114	-81	-10	12
houdt ,	-117	-179	-20	-37
houdt .	-167	51	14	39
houdt daarom	-51	-164	187	-163
houdt de	-228	-237	-48	21
houdt het	-159	73	185	-194
houdt in	-176	153	-223	-231
huidige tempo	106	-139	-148	-132
huis .	-30	7	56	-110
huis in	14	-109	-99	-73
huisartsen en	-157	8	-183	74
huisvesten .	-137	-170	-117	-141
huisvesting .	33	-125	-178	-91
huisvesting van	-72	-116	-171	7
hulp .	58	-154	-139	85
hulp aan	-86	5	-84	-136
hulp van	17	-76	39	-168
hun aandeel	-149	36	-176	-152
hun aantal	-81	-101	52	-101
hun aanvraag	89	82	-73	-127
hun achttiende	-118	78	-99	-98
hun beroepsorganisatie	-127	152	137	62
hun collega's	176	-156	-107	-64
hun een	-79	158	-184	-163
hun eerste	5	23	-149	-161
hun eigen	-170	-217	110	-214
hun ervaringen	-146	-169	-63	-21
hun gedegen	-103	-57	-103	-87
hun gegevens	32	-35	-185	-96
hun gezin	-137	31	-119	-69
hun huisvesting	111	-157	-150	-59
hun inbreng	-71	-101	-145	-173
hun leden	-153	-146	8	-196
hun ogen	-135	206	-183	-84
hun oordeel	-70	119	-121	-102
hun opleiding	6	-171	-36	131
hun personeel	-109	127	-38	-129
hun rekening	-53	44	31	-140
hun slotbeschouwing	-110	133	5	-110
hun studie	-151	55	-90	-83
hun taak	146	-168	-189	-122
hun verhaal	-151	-33	-75	-93
hun verhalen	-35	-148	-155	-84
hun verzuim	-52	-111	-90	-89
hun vragen	-99	-110	-73	-130
hun werk	53	-56	-155	-4
idee om	-139	150	-192	-130
ieder die	-91	64	-154	25
ieder jaar	-173	-120	40	-191
ieder kind	-138	28	7	-181
ieder kwartaal	-77	100	-118	-6
iedere aanvrager	-182	76	123	12
iedere gedetineerde	-171	55	-160	-114
iedere gemeente	-109	-98	-136	-12
iedere jongere	-93	33	-114	-141
iedere locatie	-146	111	-189	58
iedereen die	-120	-22	-186	-149
iemand die	-184	-210	-216	-202
iemand met	27	-193	-217	-161
iets anders	-162	31	-104	-78
iets heeft	-34	70	-126	-43
iets te	-182	-163	-129	-119
ik ,	-70	-71	-42	124
ik .	-166	-82	-19	-148
ik aan	-108	52	50	-45
ik acht	-103	-222	176	-42
ik af	-95	-221	5	-15
ik al	-116	-158	-133	-144
ik anders	-178	-144	163	-155
ik begrijp	-136	-140	-188	-154
ik ben	-141	-153	-91	13
ik bereid	-155	-177	-96	132
ik beschouw	-93	-139	-14	-162
ik betreur	-146	-100	-208	-180
ik bied	-102	-140	-154	-98
ik bij	-122	-1	-90	83
ik binnen	-74	69	24	128
ik binnenkort	-75	-136	-189	187
ik blijf	-121	-118	4	250
ik daar	-86	-92	150	38
ik daarin	-50	-213	-56	63
ik daarom	-37	-107	94	117
ik daarop	-91	-106	66	56
ik daarover	-75	-96	65	178
ik dan	-178	-9	242	-237
ik dank	-90	-111	-160	-192
ik dat	-74	44	-9	-108
ik de	-116	-145	229	229
ik deel	-171	-108	1	-145
ik deze	-118	-167	-149	198
ik die	-71	-86	-167	-125
ik dit	-100	-183	288	212
ik doe	-174	-197	-86	-129
ik door	-77	-12	82	188
ik een	-135	-170	56	207
ik eerst	-126	103	215	-97
ik er	-196	-48	17	-156
ik eraan	-142	69	-110	-114
ik ermee	-58	-147	-122	-114
ik erop	-116	-212	3	-196
ik ga	-135	-144	-6	-54
ik geen	-129	-100	155	-113
ik gemeenten	-65	69	-120	94
ik gemeld	-70	-58	-124	-166
ik gezegd	-112	-98	-134	-101
ik graag	-123	-60	166	68
ik haar	-115	34	-60	71
ik had	-23	-139	-147	-145
ik heb	-121	-233	18	38
ik hecht	-127	-102	-62	-89
ik hen	-111	-112	-6	134
ik herken	-193	-55	-77	-109
ik het	-138	-187	68	91
ik hier	-80	-203	44	-106
ik hierbij	-84	-158	-65	-166
ik hieronder	-150	-125	-200	-193
ik hierop	-75	-64	76	14
ik hoe	-138	-116	-43	53
ik hoop	-170	-140	-163	-181
ik houd	-150	-159	88	102
ik hun	-86	-156	66	62
ik in	-125	18	14	250
ik inmiddels	-60	-95	121	-182
ik kan	-192	-47	99	-173
ik kennisgenomen	-93	-60	85	-97
ik kies	-127	-201	83	47
ik kort	-103	-134	-79	-64
ik laat	-141	-229	280	80
ik leg	-67	-207	188	151
ik loop	-154	-119	-103	-83
ik mee	-69	94	8	166
ik met	-121	-111	20	41
ik mij	-119	-209	114	-8
ik mijn	-160	-153	-94	29
ik minder	-209	-198	197	42
ik moge	-34	-118	-159	-142
ik na	-117	-192	121	179
ik naar	-137	31	163	-25
ik nagaan	-115	-153	52	63
ik neem	-136	-194	78	-1
ik niet	-162	-90	104	-430
ik nog	-122	97	-80	192
ik nu	-105	-147	20	-53
ik of	-110	-263	31	307
ik onderschrijf	-99	-71	141	-124
ik ook	-128	111	181	11
ik op	-156	-108	-13	-3
ik over	-64	-103	254	253
ik overeengekomen	-62	-141	19	111
ik overleg	-54	-73	-205	137
ik per	-85	-193	-11	49
ik samen	-89	-200	111	239
ik span	-122	-110	-100	138
ik stel	-110	-200	-125	-4
ik streef	-68	-167	-191	186
ik te	-140	-153	-67	-49
ik ter	-75	-136	3	145
ik terug	-77	-133	134	171
ik tevens	-47	-116	-114	-149
ik thans	-165	-163	-10	27
ik tno	-176	-124	-113	123
ik toe	-80	-138	13	-214
ik toegezegd	-66	-117	-218	-101
ik tot	-87	-57	-9	-171
ik u	-86	-107	-336	64
ik uit	-66	-150	-122	111
ik uw	-81	-87	-64	47
ik van	-139	-255	-4	-340
ik vast	-56	-191	160	-4
ik veel	-181	-201	18	-112
ik vertrouw	-128	-99	-112	-163
ik verwacht	-117	-208	-184	77
ik vind	-209	-179	-257	-144
ik voor	-121	-32	207	184
ik vraag	-120	-161	102	120
ik vóór	-77	-166	123	175
ik waardeer	-189	-98	-160	-154
ik wacht	-154	-150	108	24
ik wel	-203	162	208	-107
ik weten	-56	-144	91	-195
ik wil	-52	-80	27	124
ik zal	-57	-149	220	136
ik zelf	-158	-95	-116	110
ik zie	-115	-66	52	-129
ik zo	-110	-143	68	-181
ik zou	-90	-246	-179	-150
immers al	-113	-116	-136	-134
immigratie- en	-96	-120	-22	-173
in #	-60	-204	-5	93
in ,	-87	-42	269	23
in .	-73	-120	55	104
in ;	73	65	-114	-153
in aanmerking	-139	-40	-33	22
in acht	-172	-216	-224	-180
in afwachting	-87	30	-173	-136
in alle	34	94	37	-9
in amsterdam	-62	-45	45	-4
in antwoord	-48	-114	-173	-52
in april	-181	-260	-141	101
in artikel	-138	-17	46	-181
in assen	-83	124	21	-125
in augustus	-143	-95	64	129
in bedrijf	109	-114	-117	-114
in bedrijven	60	-109	-162	-173
in beeld	11	14	221	-7
in beginsel	-124	-83	-75	-178
in behandeling	-134	-168	160	41
in beide	-104	-134	-247	-203
in belgië	91	-165	61	-134
in beslag	-30	-124	-88	-82
in bestaande	-115	28	-208	-38
in bewaring	-112	-168	-131	-119
in bijlage	-88	27	-164	-156
in bijna	91	-105	-175	-160
in breda	-114	-146	-165	38
in brussel	-166	-198	-4	129
in budel	-127	-86	59	0
in consultatie	-101	-22	-87	157
in dat	-248	-40	-235	189
in de	-10	61	-12	101
in december	-79	-207	-66	230
in delen	-129	-150	-149	-106
in den	94	206	-10	18
in denemarken	104	-53	-69	-53
in detentie	-110	-112	-165	51
in deze	-113	-125	-176	-344
in dezelfde	57	-154	-160	-145
in die	18	-114	65	1
in dienst	-34	-76	16	-198
in dit	-236	-115	-274	-334
in doorn	-53	-146	56	-85
in drie	42	-7	-103	-153
in duitsland	-150	-165	-221	-140
in dunbevolkte	-23	-27	94	51
in een	16	56	-16	-117
in eenvoudige	-91	-154	-166	24
in elf	74	-149	-156	55
in elk	-107	146	-36	-9
in elke	-172	199	-62	-82
in en	-137	37	55	-88
in ethiopië	35	-123	-88	-122
in europa	55	-18	-17	50
in februari	-164	-20	124	-12
in friesland	-118	-145	-156	-140
in gebieden	-41	103	53	-168
in gebreke	-68	-94	-123	29
in gebruik	-252	-11	-27	190
in geen	162	68	-143	-181
in gemeenten	174	-60	-143	-112
in gesprek	-145	-21	83	228
in getal	-116	-163	-182	35
in gevaar	-97	-44	-163	-51
in groepen	-37	95	-101	-79
in groningen	51	-110	-222	-90
in grote	-140	-148	-101	-114
in haar	-201	-11	-7	-97
in handen	-8	-167	-33	-126
in heerlen	-30	-175	-47	-148
in het	-6	3	68	145
in hetzelfde	-146	68	22	78
in hoeverre	-53	-134	-178	73
in hoofdstuk	-170	29	40	-178
in huis	24	11	26	-105
in hun	-166	139	9	-63
in ieder	-98	60	-66	-96
in internetconsultatie	-105	-167	165	183
in januari	-161	-220	155	222
in juli	-134	-109	129	128
in juni	-162	-102	89	225
in kaart	-114	16	17	167
in kennis	-163	-124	-145	111
in kleine	109	-13	40	107
in lijn	-164	-169	61	-101
in limburg	61	-118	54	77
in maart	-242	-64	-37	184
in mali	-174	-165	-12	-222
in mei	-162	-216	86	86
in mijn	-161	-141	-86	69
in natura	-104	73	-144	-112
in natuurgebieden	-139	133	9	65
in nederland	-31	-92	-146	-159
in negen	138	-130	42	-117
in nood	114	-111	-137	-60
in november	-130	-213	98	150
in oktober	-160	-195	61	205
in om	55	-132	-127	85
in onderstaande	-92	-77	-117	-145
in ons	74	-168	-190	-98
in ontvangst	-129	-167	-192	-260
in onze	-122	-151	-171	-169
in onzekerheid	-174	-110	-99	-100
in op	-127	-190	-281	-129
in opdracht	-85	-133	-53	-93
in opleiding	-133	-164	-173	72
in overleg	-107	4	180	231
in overweging	-178	390	-273	-105
in paragraaf	-131	-135	209	-111
in plaats	-112	136	151	75
in procedure	-147	-196	-94	56
in rekening	12	33	-134	-103
in rotterdam	15	-122	-192	-189
in ruim	133	-103	-100	-122
in september	-65	-27	78	84
in staat	20	-256	50	125
in stand	-77	61	91	92
in strafzaken	63	-99	-108	-127
in strijd	-106	-177	-206	-70
in te	-90	256	-132	-48
in ter	82	40	69	-131
in toenemende	92	-127	-138	-103
in totaal	-224	-148	-66	-72
in turkije	-21	-110	-164	-48
in twee	45	-77	85	-111
in twente	25	-121	-136	-108
in twintig	99	-141	-95	-57
in utrecht	-141	-124	-140	-149
in uw	-158	23	-149	-296
in variant	-119	-128	-123	-163
in veel	23	-190	-85	-128
in verband	32	-92	-157	-109
in vier	140	-224	-29	-52
in vijf	82	20	25	-31
in vlaanderen	-36	-146	-200	-143
in voor	-209	130	-219	100
in voorbereiding	-157	-275	182	155
in welke	55	-87	8	52
in werking	-84	27	-45	154
in zeeland	60	36	31	-155
in zes	177	-233	92	-186
in zeven	44	-173	-99	-107
in zijn	71	205	14	-75
in zulke	-76	-164	-138	36
in zwolle	-131	-142	-71	27
in één	135	233	-128	-123
inbegrip van	-108	49	36	36
inbreng .	-76	-97	-142	-155
inbreng :	-122	194	-181	-132
incidenten met	72	-132	-87	-72
ind ,	77	-132	-165	-164
ind .	-117	67	-131	-120
ind de	-3	28	-73	-96
ind en	8	-178	84	51
ind in	-128	-62	62	5
ind te	-155	14	-215	-126
indien de	-131	-136	-246	152
indien u	-67	-203	15	36
indienen .	-144	115	-151	-138
indruk van	123	-137	-150	-165
informeer ik	-91	-81	-278	-49
informeren .	-92	-111	-298	43
informeren over	-77	-61	-156	-21
infrastructuur en	-66	15	-216	-184
ingaan .	-88	82	-229	81
ingaan op	-33	61	99	73
ingaat op	42	-137	-122	-163
ingang van	-141	-104	301	424
ingediend ,	-264	-151	-42	73
ingediend .	-27	8	12	-118
ingegaan .	-74	-72	-139	-35
ingelicht .	-112	74	-91	14
ingericht .	38	-162	-230	154
ingeschreven .	-77	65	-145	-121
ingesteld .	-159	-101	22	-181
ingestemd .	-43	-85	-8	-162
ingetrokken .	-165	-189	-185	-86
ingevoerd ,	64	-135	-132	-119
ingevoerd .	-200	115	84	26
ingevolge de	-145	-168	-47	-184
ingevuld ,	5	-68	55	-117
ingewikkeld is	93	-183	-144	-60
ingewikkelder .	-172	-114	-153	-199
ingezet .	145	43	-111	-120
ingezonden #	-43	-103	-120	-177
inhoud van	-122	-34	17	82
inhoudelijke reactie	-105	-132	-193	-120
inkomen .	98	-167	-169	38
inlichten .	-102	-80	-195	4
inmiddels #	-53	-134	-40	-169
inmiddels een	-129	-114	8	-168
inmiddels hebben	-154	-83	34	-168
inmiddels in	-108	-90	139	-8
inmiddels is	-88	-134	3	45
inmiddels zijn	-124	-96	14	56
inrichten .	-112	-149	152	13
inrichting een	-89	146	-157	-123
inrichting van	-94	15	143	-123
inrichtingen ,	-155	-147	-158	-84
inschakelen .	-120	-182	-124	-143
inspannen dat	-93	-67	-121	167
inspannen om	-79	-161	-137	153
inspectie ,	24	59	59	-169
inspectie .	36	115	-175	-136
inspectie aan	-130	119	-127	-152
inspectie adviseert	-150	48	-169	-149
inspectie bepleit	-118	147	-180	-163
inspectie beveelt	-152	72	-52	-106
inspectie bezocht	-156	-114	-121	-136
inspectie doet	-172	-16	-157	-179
inspectie een	-13	106	-87	-91
inspectie gezondheidszorg	-121	-134	-146	-139
inspectie heeft	13	-187	-87	-197
inspectie het	-143	48	-164	-181
inspectie in	69	34	2	68
inspectie is	-145	30	-166	-67
inspectie justitie	-182	-144	-231	-229
inspectie leefomgeving	-151	23	-107	-135
inspectie niet	153	-135	-189	-106
inspectie om	-148	53	104	-204
inspectie ontwikkelingssamenwerking	-84	-150	-56	-128
inspectie oordeelt	177	-136	-150	-106
inspectie stelt	-35	-10	-129	-125
inspectie szw	22	-222	0	37
inspectie te	26	-152	-107	-128
inspectie van	-120	-190	-26	191
inspectie veiligheid	-24	-112	-137	-177
inspectie verkeer	-123	-181	-154	33
inspectie vindt	-174	167	-197	-197
inspectie voor	-169	-67	-188	-51
inspectie vraagt	-126	34	-169	-126
inspectie zal	-124	-110	-100	90
inspectie zelf	-159	-204	8	127
instelling .	-120	-186	-35	-52
instellingen .	-116	-121	-114	69
instellingen zelf	-99	-199	-49	-137
instellingen zijn	108	-111	-137	-89
instemmen ,	-88	89	69	-145
instroom in	63	-113	-91	-105
interdepartementaal beleidsonderzoek	-79	-49	-63	-97
interesse kennisgenomen	-72	-74	-138	-63
internationaal onderzoek	-40	-80	-106	-127
internationale organisatie	-57	-119	-74	-58
internationale studenten	4	-102	-65	-80
internationale vraagstukken	-68	-128	-72	-106
internet .	-57	77	-126	-176
internetconsultatie .	-74	-138	97	45
interprovinciaal overleg	-97	-183	-30	-102
intrekken .	-58	-88	42	31
intrekking van	-72	-139	0	-86
invloed .	248	-154	44	-68
invloed gehad	143	-123	-138	-56
invloed op	204	-166	-188	-117
invoeren .	-130	135	-223	-82
invoering in	-171	47	-3	24
invoering van	179	-79	-89	-80
inwerkingtreding is	-101	-159	114	152
inwerkingtreding van	-94	-164	8	-47
inwoners van	64	-90	-123	-97
inzage te	-103	149	-181	-98
inzake de	-53	-202	-2	-166
inzake het	-17	-49	-111	-110
inzet .	-112	69	-108	-159
inzet op	-96	-26	37	-117
inzet van	17	-95	-169	31
inzetten dat	-108	-100	37	148
inzetten voor	-75	-72	32	112
inzicht in	77	22	125	20
inzicht te	-195	-89	-224	-160
iob ,	-7	-118	-92	-79
iob de	-166	125	-179	-138
iob heeft	-147	-133	-121	-119
iob voor	85	-71	-198	76
ipo en	-38	-136	102	-149
is #	-72	-209	-174	-87
is ,	87	-63	-35	200
is .	43	-145	115	104
is :	-80	-176	83	-89
is ;	-172	44	155	92
is ?	-118	-212	-98	-109
is aan	-200	-240	411	153
is aangekondigd	-145	-88	23	57
is aangepast	59	11	-242	-216
is aangesloten	-180	114	-172	-73
is aangetoond	67	-89	94	-72
is aangevuld	-92	-75	158	-152
is aangewezen	-9	-132	-118	-81
is afgenomen	-66	-137	-75	-77
is afgerond	-116	69	114	12
is afgesproken	-162	-190	-69	43
is afgestemd	-92	-120	-144	-154
is al	-251	84	300	-191
is als	-87	-180	-191	-116
is bediening	-100	-176	-161	-80
is bedoeld	-181	-200	-13	-78
is begonnen	-124	-43	71	-155
is bekend	-137	-157	-166	-112
is bekort	76	-96	-119	-91
is bepaald	-110	-162	-138	-14
is besloten	-120	-116	-186	-194
is bestemd	-101	-127	47	-93
is bij	11	-102	-23	-268
is bijgevoegd	-140	-95	-92	-46
is blij	-122	-27	-173	-161
is daar	-188	33	-290	-184
is daarbij	-76	-169	-10	42
is daardoor	142	-157	51	-81
is daarmee	69	-117	-13	-159
is daarom	-119	48	-10	75
is daarover	-122	-101	-210	-166
is daartoe	-96	-153	79	114
is daarvan	103	-140	-138	-97
is daarvoor	-155	-168	120	-71
is dan	-1	-248	156	41
is dat	146	22	-140	-112
is de	192	68	-174	-147
is deze	-137	-135	201	-20
is die	-226	-228	-121	-23
is dit	-162	-193	-150	-69
is door	89	-85	14	67
is dus	-126	-100	33	-51
is echter	-6	-164	105	71
is een	-282	-112	0	-63
is en	14	-250	67	-134
is er	-59	-150	97	-200
is erop	-145	-241	-77	-45
is gebeurd	-95	-143	-278	-204
is gebleken	-42	38	-153	88
is gebleven	-51	-33	-162	-85
is gebruikgemaakt	-107	-111	-108	-58
is gedaald	38	-121	-127	-4
is gedaan	-161	-190	-208	-228
is geen	-42	-234	-29	-174
is gegaan	89	-97	-196	-86
is gegroeid	-42	-70	-99	-85
is gekomen	-5	-102	-181	61
is geplaatst	51	-181	52	-172
is gepland	-161	-140	-206	225
is geregeld	-78	-121	-68	-207
is gereserveerd	-68	69	223	-131
is gericht	-99	54	102	-123
is geschreven	72	-170	-186	-95
is gesproken	-157	-36	-181	-80
is gestegen	-23	-57	-117	-72
is gesteld	-141	-125	-198	64
is getreden	-78	102	21	-210
is gevoegd	-61	-51	66	-61
is gevolg	-113	-16	237	-106
is gevonden	38	-172	14	-52
is gevraagd	-154	-51	163	-209
is geweest	103	-124	86	65
is gewenst	-88	104	-173	-179
is geworden	95	-141	-208	-142
is goed	-175	-205	-212	-179
is haar	127	-175	45	-113
is helder	-111	-177	-204	-103
is het	148	-2	-120	-133
is hiermee	-100	-67	-169	-125
is hiervoor	-99	-142	26	-264
is hij	42	-169	114	135
is hun	-4	-163	110	-119
is in	-140	-186	5	-192
is ingesteld	-139	-116	-180	-123
is ingevoerd	96	-26	-36	0
is inmiddels	32	-139	-10	-57
is kritisch	44	-110	-103	-133
is met	-208	-120	142	-207
is mij	-180	-31	114	-138
is na	77	-139	-126	-121
is naar	50	-196	-100	-179
is nagegaan	-198	-126	-147	-140
is nederland	115	-81	35	-100
is niet	98	-78	-170	-220
is nog	41	-214	-150	11
is nu	-146	-212	132	26
is of	39	-174	-156	-113
is om	-62	73	-189	73
is onbekend	194	-162	-170	-139
is onder	116	-209	62	-215
is onzeker	-146	-154	60	-199
is ook	-213	129	-104	-157
is op	-24	-44	-6	-86
is opgedaan	-94	-128	94	129
is opgenomen	-164	-190	19	43
is opgesteld	-111	-96	-204	-198
is opgevolgd	-100	25	67	-156
is over	68	-164	-187	72
is pas	-150	-177	144	33
is per	-136	-162	144	-8
is positief	13	-132	-173	-166
is reeds	-116	-128	127	-153
is sinds	118	-42	98	-227
is sindsdien	-125	-29	-165	-78
is slechts	185	-193	-168	-105
is sprake	-43	-153	-172	-116
is te	34	-258	-72	27
is tegen	-103	-107	76	-75
is ten	70	60	-121	-54
is teruggelopen	114	-100	-120	-39
is tevens	-52	-68	-132	-151
is tevreden	0	-133	-101	-56
is toegenomen	162	-125	-75	-89
is toegestaan	114	-73	-140	-102
is toegezegd	-131	-202	-113	-203
is tot	31	-167	-5	-188
is tussen	60	-75	-164	-111
is u	-107	-140	-151	30
is uitgevoerd	-148	31	-42	-200
is uw	-90	-152	-210	-237
is van	21	-155	-344	-242
is vastgelegd	-118	-271	-155	-69
is vastgesteld	28	-107	-59	-114
is verbeterd	-35	92	-118	64
is verlopen	74	-86	-127	84
is verricht	-67	-134	-118	-112
is vertraagd	-103	-56	-199	-232
is verzocht	-105	-217	157	-75
is voldaan	-148	-174	-77	32
is volgens	141	47	-117	-190
is voltooid	-105	81	-145	-163
is voor	-128	-291	36	22
is voornemens	-219	-241	-350	-258
is voorzien	-113	-198	6	331
is weinig	122	-110	-245	-130
is wel	-139	-162	43	24
is wenselijk	-113	136	-150	-116
is zij	94	-219	-18	-41
is zo'n	79	-167	-35	-33
j .	-57	-74	-95	-141
ja ,	-89	-158	9	101
ja .	-141	-184	-218	-218
jaar #	121	-100	-41	-128
jaar ,	-85	-38	150	-40
jaar .	-158	105	37	-30
jaar ;	-101	164	-133	-151
jaar aan	-230	140	111	-62
jaar af	-64	-61	-221	28
jaar al	82	-132	-58	41
jaar bericht	-155	76	-124	59
jaar bij	-151	-88	-1	-24
jaar de	-183	11	131	2
jaar door	-148	153	-70	30
jaar een	19	-91	-286	-7
jaar eerder	135	-106	-127	-212
jaar en	-175	-208	156	6
jaar ervoor	187	-128	-96	-106
jaar extra	-97	84	47	61
jaar geen	-5	77	-128	-96
jaar geleden	18	-183	-228	-169
jaar gemiddeld	85	-80	-48	-50
jaar heeft	-93	-220	-252	-219
jaar het	-124	62	-186	-199
jaar hoe	-168	111	-172	-179
jaar in	-180	37	-221	86
jaar is	-67	34	175	-64
jaar kan	-78	-156	186	-94
jaar kunnen	-174	-39	16	-165
jaar laat	-124	-201	142	139
jaar lang	-125	99	-315	-203
jaar laten	-79	-131	-132	-156
jaar later	24	-8	-171	-23
jaar mee	25	-91	-152	-124
jaar met	88	57	34	-194
jaar minder	112	-158	-193	-134
jaar moeten	-104	24	2	47
jaar na	189	-43	-57	63
jaar naar	-186	-114	82	77
jaar niet	103	28	-141	-65
jaar nog	178	-226	64	16
jaar of	-177	-32	100	57
jaar ontvangt	-80	-98	-172	133
jaar op	-15	89	51	-22
jaar opnieuw	-8	124	-273	-89
jaar oud	-190	-118	109	-115
jaar over	-40	-143	-164	54
jaar te	-201	108	-98	-98
jaar tegen	-129	104	-227	63
jaar tijd	133	-60	-121	-132
jaar tot	-132	-23	-189	-16
jaar uit	-103	-176	-182	29
jaar van	-212	-85	-115	-156
jaar vast	-44	-9	-176	-156
jaar vergen	-31	-119	134	-90
jaar verlengd	-94	-168	-158	85
jaar verslag	-123	73	-217	-171
jaar voor	-118	-218	-161	-184
jaar wachten	-165	77	-93	-104
jaar worden	86	31	-147	113
jaar wordt	-223	-11	-33	59
jaar zal	-115	-229	-89	108
jaar zes	-69	-182	-198	-165
jaar zijn	98	-165	-161	-152
jaar zou	-169	187	-248	-177
jaarlijks #	117	-239	-272	-239
jaarlijks cijfers	-89	-14	100	60
jaarlijks de	-131	155	-149	-119
jaarlijks een	-132	202	-11	22
jaarlijks gemiddeld	-9	-157	-111	-147
jaarlijks in	-105	145	-230	19
jaarlijks krijgen	-120	-160	-110	-129
jaarlijks ongeveer	-165	-100	-93	-134
jaarlijks over	-80	-51	-165	23
jaarlijks ruim	-58	-181	-94	-99
jaarlijks te	-180	157	-134	-149
jaarlijks ten	-121	-6	-133	-101
jaarlijks wordt	68	-143	64	-105
jaarlijkse controle	-120	80	-107	-87
jaarplan voor	-67	-90	110	10
jaarverslag .	-71	-176	122	66
jaarverslag over	-106	84	122	-45
jaarverslag van	-79	-174	-64	200
januari #	-137	-91	99	310
januari .	-62	-120	191	113
januari aan	-123	-156	150	23
januari bij	-111	-236	132	-2
januari een	-136	-179	99	-36
januari en	-179	-141	66	14
januari heb	-64	-70	-119	-122
januari in	-93	-91	33	164
januari is	-83	-125	-190	-183
januari jl	-110	-104	37	-200
januari met	-95	-125	-98	87
januari om	-82	-67	-136	-78
januari tot	-61	-100	-219	-206
januari van	-107	-92	-15	-193
jaren #	-123	-128	-129	-43
jaren .	-1	-121	-180	-106
jaren een	26	-144	-161	-74
jaren is	3	-109	-210	-168
jaren negentig	-209	-129	-187	-108
jaren niet	8	-65	-31	-91
jeugdbescherming rsj	-66	-169	-98	-99
jeugdzorg nederland	-104	-123	130	-146
jl .	-104	-105	-20	-219
jonge bedrijven	65	-97	-138	84
jonge boeren	-70	82	-215	-171
jonge kinderen	48	-108	-50	-70
jongeren ,	153	-98	-142	-99
jongeren .	41	17	-85	-55
jongeren die	76	-258	-229	-174
jongeren in	19	69	-185	-155
jongeren is	28	-129	-102	-120
jongeren met	-93	-42	54	54
jongeren uit	-135	77	122	75
jongeren zonder	-127	-78	70	45
juist de	-32	-177	73	-183
juist die	-169	-159	58	-153
juist te	122	-140	-152	-155
juli #	-147	-104	-5	244
juli .	-115	-194	79	181
juli heeft	-89	-115	-193	-183
juli in	-99	37	195	-35
juli jl	6	-153	34	-222
juli van	-62	-85	-32	0
juni #	-204	-168	-17	5
juni .	-120	-173	-249	-219
juni een	-105	-171	207	130
juni haar	-117	-138	-101	-59
juni heb	-88	-42	97	-138
juni heeft	-86	-91	-80	-179
juni in	-64	-216	196	104
juni jl	-108	-138	-126	-161
juni met	-79	-171	-208	102
juni naar	-167	-122	-84	81
juni ontvangt	-75	-67	-158	178
juni te	-88	100	-106	-126
juni toegezegd	-48	-109	-140	-136
juni vroeg	-59	-100	-94	-101
juni zijn	-86	-125	-146	37
juridisch loket	78	-132	-159	-69
justitie ,	-68	-127	-205	-177
justitie .	-72	-69	-201	-154
justitie en	-159	-137	-30	33
justitie heeft	-136	-75	-225	-176
justitie over	-16	-57	-115	-74
justitiële inrichtingen	-132	-44	-254	117
kaart .	-88	66	-65	-33
kaart brengen	-64	-155	66	177
kaart te	-102	-12	40	13
kaart van	-100	-146	129	173
kaart welke	-85	58	-226	122
kabinet ,	-90	-136	-48	184
kabinet .	-121	-202	38	315
kabinet aan	-100	-151	-5	60
kabinet bij	-89	-113	64	49
kabinet dat	-105	-229	-142	-171
kabinet de	-96	-159	54	46
kabinet deelt	-135	-138	-108	-177
kabinet demissionair	-92	-54	-213	90
kabinet een	-149	-8	53	76
kabinet geen	-157	-205	266	-6
kabinet hecht	-98	-130	-236	-232
kabinet heeft	-139	-110	-25	-159
kabinet herkent	-142	-68	-172	-174
kabinet het	-120	-169	17	-197
kabinet in	-124	-161	71	128
kabinet is	-142	-141	-264	-78
kabinet kan	-61	-148	-108	42
kabinet laat	-83	-176	87	41
kabinet niet	-115	35	199	-280
kabinet om	-99	28	41	153
kabinet onderschrijft	-58	-167	145	-141
kabinet te	-86	30	161	-152
kabinet van	-44	-148	103	-96
kabinet volgt	-104	-159	218	17
kabinet waardeert	-205	-81	-125	-155
kabinet wil	-66	-194	-48	-208
kabinet zal	-76	-228	7	285
kabinet zet	-68	-111	-180	-154
kabinet zich	-152	-99	-78	-26
kabinet ziet	-83	-261	284	-232
kabinetsreactie ,	-25	-103	-111	-100
kabinetsreactie aan	-68	-91	-75	-75
kader van	-113	-151	-9	54
kaderberoepsgerichte leerweg	18	21	66	-54
kamer ,	-159	52	-203	68
kamer .	9	-13	-151	193
kamer aan	-48	-104	48	-136
kamer aanhangig	-79	-154	48	-122
kamer begin	-60	-101	130	154
kamer bij	-90	-85	-184	63
kamer daarover	-46	-149	-199	158
kamer daarvan	-92	-54	-171	157
kamer de	-92	-118	-216	-26
kamer der	-61	-164	-219	-166
kamer een	-89	-53	-81	53
kamer elk	-61	91	142	96
kamer gezonden	-72	-157	-271	-265
kamer heeft	-106	-224	-132	-167
kamer het	-75	-96	-130	-59
kamer hoort	-58	-93	-145	183
kamer in	-100	-170	-84	163
kamer is	-134	2	-166	-25
kamer jaarlijks	-79	73	17	60
kamer kan	-110	-136	-126	95
kamer ligt	-137	-125	107	-151
kamer mij	-62	-171	-133	-123
kamer na	-113	-117	-114	168
kamer naar	-115	-68	88	72
kamer nog	-33	-43	-125	-193
kamer om	-45	-158	81	-196
kamer ontvangt	-54	-211	-236	145
kamer ontving	-71	-85	-97	-150
kamer op	9	-182	-83	-145
kamer over	-99	43	-239	-55
kamer te	29	85	-133	-250
kamer toegezegd	-63	-115	-101	-240
kamer van	-83	-79	118	-14
kamer verzocht	-91	-146	-86	-137
kamer voor	-93	-140	-16	-51
kamer vroeg	-185	-106	-69	-137
kamer vóór	-87	-119	0	164
kamer worden	-61	30	-208	129
kamer wordt	-63	85	205	224
kamer zou	-109	-12	-171	-138
kamerbrief ;	-44	105	-42	-51
kamerbrief en	-27	93	-45	-105
kamerbrief over	-109	-152	-127	-96
kamers te	-32	135	-49	-165
kamerstuk #	-58	-59	-82	-27
kan ,	-119	-224	95	68
kan .	-13	33	-331	-162
kan binnen	-161	-204	-172	-173
kan blijven	-98	-153	26	32
kan daarbij	-105	-109	58	-97
kan dat	-160	-167	-81	-128
kan de	-206	-178	95	-15
kan dit	-65	-143	116	-117
kan doen	-145	-141	123	-88
kan een	-192	-300	4	-188
kan het	58	-181	4	-232
kan iedereen	-135	-145	12	94
kan ik	-167	-227	-13	-122
kan in	-147	134	-221	-180
kan krijgen	-40	-130	35	170
kan met	-83	121	-239	-179
kan naar	-177	-150	186	76
kan niet	-230	-43	4	-184
kan nu	-96	52	68	-137
kan op	129	-135	-197	19
kan pas	-79	-113	96	-159
kan vervallen	-27	59	-46	121
kan worden	-166	71	65	16
kan zich	-168	-205	-32	18
kan zij	29	-169	68	-131
kan zijn	-72	-199	81	87
kan zonder	-189	136	116	11
kans dat	94	-83	-118	-72
kans op	155	-179	-207	-151
kantonrechter .	116	90	-32	-105
kantoor in	-151	-97	76	-178
kanttekening dat	-153	-94	43	-100
kanttekeningen van	-122	-139	94	-96
karakter van	-80	-126	85	-135
keer .	-136	-158	-147	-83
keer in	2	-211	143	88
keer per	31	19	-201	-11
keer zo	196	-158	-98	-64
kennen ,	62	43	-190	-128
kennen .	30	-216	36	31
kennen de	184	-158	-194	-127
kennen gegeven	-120	-198	-219	-142
kennis te	-139	217	-125	-84
kennis van	156	-8	-180	-162
kennisgenomen .	-107	29	107	-199
kennisgenomen van	-91	-195	-202	-63
kent .	18	-13	-32	-137
kent de	-66	-128	92	-84
kent een	-200	-213	45	-220
kent geen	-188	-160	-140	-58
kent u	-89	25	-62	-61
kent zo'n	-183	-69	-188	-136
kern van	-110	31	-38	63
kerstreces .	-103	-97	-145	49
kerstreces een	-64	-58	-128	118
keuren ,	71	133	-163	-117
keurmerk ,	-52	-150	62	39
keurmerk .	-104	162	-187	-135
keurmerk voor	77	62	-11	-170
keuze .	74	70	-163	-201
keuze aan	-58	-123	43	152
keuze te	-106	51	-189	-171
keuze van	-54	109	-257	-215
kies daarom	-133	-65	181	49
kies er	-56	-220	-20	18
kies ik	-129	-163	206	-120
kiezen .	-210	9	53	-61
kiezers met	-52	-179	-122	-106
kijf .	-123	-187	-31	-206
kijken .	-69	-123	-99	-139
kijken naar	-94	-145	-150	-148
kilometer per	-148	26	-189	-96
kilometer van	-148	159	-11	-103
kind binnen	-117	122	-101	-65
kind dat	-155	-29	-216	-149
kind en	-44	-140	-117	-144
kind meereist	-98	116	-127	-123
kind op	-43	-6	-85	-62
kinderen .	-221	14	-34	-156
kinderen die	127	3	-237	-61
kinderen en	-122	-125	-163	-158
kinderen in	113	-86	-9	33
kinderen op	13	-172	-141	-125
kinderen vanaf	-86	92	-43	59
kinderopvang .	-111	-74	-146	-168
kinderopvang tijdens	-130	201	-159	-57
klaar .	-5	-188	-83	-145
klacht indienen	-167	29	-117	-128
klachten .	63	-8	-154	-185
klachten over	50	-143	-116	-127
klachten van	-98	-122	28	-111
klein .	-82	-121	95	-128
kleine aannemers	15	-115	-157	7
kleine aantal	-128	-161	-113	-108
kleine bedrijven	4	147	-5	65
kleine gemeenten	67	70	-229	49
kleine instellingen	126	-69	-112	-92
kleine ondernemers	33	-153	-171	-223
kleine schepen	19	-4	-161	33
kleine vaarwegen	-129	-77	-67	-121
kleine werkgevers	77	46	-134	-59
kleinschalige opvang	66	-100	-108	-142
klimaat en	-64	-150	-107	-109
klinkt aantrekkelijk	-124	-170	-129	-115
klopt het	-190	-110	-46	-67
kom ik	-94	-98	-79	115
komen ,	18	34	-87	75
komen .	-141	68	1	-100
komen ;	-81	80	-173	-177
komen aan	-101	-105	35	91
komen dat	-179	196	-148	-150
komen en	-115	114	-7	-29
komen er	47	-254	179	242
komen in	-98	-82	35	47
komen op	-54	-151	-125	-158
komen te	-33	-13	20	28
komen tot	143	-42	-21	-165
komen voor	-147	80	-199	-136
komen wij	-121	-116	-192	58
komende jaren	-115	-120	-210	7
komende maanden	-140	-150	24	241
komt ,	89	-159	160	113
komt .	-114	119	-31	-74
komt aan	-157	24	69	156
komt bij	16	-123	-138	-122
komt de	-185	17	-246	124
komt een	-149	-145	39	89
komt er	-221	-297	303	240
komt het	30	-72	69	99
komt in	-93	-234	-13	224
komt naar	288	-162	-171	-194
komt niet	-166	-124	-210	-183
komt op	-185	-104	38	-94
komt te	-153	-176	139	103
komt tot	151	-182	-281	-245
komt u	-118	-124	-183	56
komt voor	-108	53	-166	116
komt zij	-133	-103	118	148
kon bij	96	-94	-84	-106
kon de	181	-158	-110	-105
kon niet	170	48	-192	-100
kon worden	83	-82	-81	-123
konden de	145	-100	-120	-83
koninklijke beroepsorganisatie	-100	-165	87	-151
koninklijke marechaussee	49	-151	-171	-184
koninklijke nederlandse	-73	-146	-174	-123
koninklijke notariële	-97	30	16	-119
kopen .	-30	22	-100	-95
koppelen aan	-98	74	-91	67
koppeling met	101	149	-176	-13
koppeling van	-95	-46	-56	37
korps nationale	-105	-132	66	-72
kort .	69	-193	-33	-187
kort in	-108	-174	-137	-133
kort is	46	40	-142	-74
kort na	-38	-104	-104	7
kort zijn	-99	-92	-13	-25
korte termijn	-193	-82	-97	73
korte tijd	71	-108	-94	-48
korter .	220	-200	-195	-198
korter dan	76	53	-199	-88
kortere termijn	-107	14	-155	-122
korting van	-106	-27	-90	-121
kost #	-209	-252	126	-256
kost ,	-56	9	-161	-148
kost .	0	50	69	92
kost de	-168	-165	-78	-163
kost een	74	-166	-147	-114
kost gemiddeld	88	-179	-85	-123
kost naar	-63	-173	-101	-97
kost ongeveer	-143	-177	-113	-123
kost structureel	-87	69	-18	-106
koste gaat	105	-134	-119	-73
kosten #	-15	-182	-107	-167
kosten .	-248	-112	-196	-163
kosten bedragen	-124	-133	-130	-128
kosten daarvan	-175	-46	-251	-146
kosten en	-147	-187	112	71
kosten in	36	40	-128	-114
kosten niet	88	-99	-119	-44
kosten per	201	79	-185	-163
kosten van	-144	-4	38	-96
kosten voor	-235	75	-176	-105
kosten worden	70	-92	-120	-123
kracht .	-145	38	-151	-127
krap ,	-89	0	-3	-182
kreeg .	83	-56	-169	-113
kreeg de	25	-217	-140	-178
kregen .	11	114	-184	-56
krijgen ,	-13	58	11	-219
krijgen .	-87	42	-149	110
krijgen in	-187	-56	42	57
krijgen van	-91	-124	-139	-83
krijgen voor	-159	-12	-203	-162
krijgsmacht .	-125	-168	-85	60
krijgt ,	-165	-197	125	-193
krijgt .	-185	153	-207	51
krijgt de	-113	-215	111	63
krijgt een	-113	-202	199	207
krijgt het	45	110	-173	-14
krimpt .	-36	75	42	-141
kring van	-104	-11	-169	-128
kritisch :	115	63	-172	-111
kritisch over	-144	-148	-69	-137
kritisch zijn	-36	-93	-90	-84
kunnen .	-118	14	113	118
kunnen aantonen	184	-157	-166	-63
kunnen bepalen	-39	56	-113	131
kunnen berichten	-20	100	-25	144
kunnen betalen	-91	-38	41	89
kunnen blijven	-176	91	-144	23
kunnen de	149	-170	33	-163
kunnen doen	18	-92	-181	25
kunnen gemeenten	-121	-90	-166	-146
kunnen geven	-147	63	-133	-106
kunnen houden	-113	39	-124	-119
kunnen in	-157	-151	71	-149
kunnen komen	-132	-205	-151	-147
kunnen krijgen	-117	-1	-146	136
kunnen maken	11	-149	73	-125
kunnen met	-81	-158	0	-144
kunnen nagaan	-80	-176	-144	-158
kunnen rekenen	-101	-43	6	-116
kunnen scholen	-108	-102	83	86
kunnen sinds	-149	-157	109	-162
kunnen vaststellen	256	-27	-229	-39
kunnen volgen	-115	3	-152	16
kunnen vragen	32	-187	87	-85
kunnen werken	-162	-192	-124	-159
kunnen wij	120	-113	-160	-122
kunnen worden	-209	179	61	37
kunnen zijn	-171	-53	-184	29
kunt u	-125	-33	11	-5
kunt verwachten	-26	-97	-7	-109
kunt zien	-54	-69	-158	117
kwaliteit .	117	-153	-95	-101
kwaliteit van	105	-194	-242	-152
kwam ,	-22	-140	-130	-113
kwam naar	137	-94	-76	-39
kwamen ,	100	-101	-169	-53
kwart gedaald	139	-83	-121	-64
kwart gestegen	109	-86	-59	-42
kwart van	251	-161	-187	-133
kwartaal .	-90	-192	-72	172
kwartaal in	-59	49	43	90
kwartaal van	-112	-195	-29	272
kwijt zijn	49	-210	51	-192
laag inkomen	-73	3	-118	-98
laat .	-156	-215	5	111
laat aan	-21	-143	-136	-81
laat de	5	21	-111	-114
laat deze	-155	-117	110	111
laat een	138	109	-50	-94
laat gemeenten	-131	82	82	-88
laat het	22	-25	65	-128
laat ik	-156	-66	156	333
laat te	176	-198	-169	-115
laat u	-83	-192	266	160
laat wordt	67	-129	-103	-70
laat zich	-90	-169	-176	-203
laat zien	213	-268	-60	-178
laatst in	-101	-134	-97	-161
laatste hand	-38	-133	-208	157
laatste punt	102	45	-153	-170
lag #	67	-74	-32	-30
lag het	174	-203	-91	-90
lag in	-132	-84	-109	-162
lagen er	-180	-140	-154	-173
lager .	183	-34	-164	-115
lager dan	267	-121	-174	-157
lager tarief	-165	37	58	-127
land .	-174	70	-104	-155
land met	-118	-174	-106	-105
land van	13	-48	28	-63
landbouw ,	-49	-134	-110	-144
landbouw en	-58	-104	57	-143
landelijk gebied	-153	-248	-138	-239
landelijk loket	-115	46	52	-73
landelijk meldpunt	-70	68	21	-65
landelijk overleg	-107	-150	-181	31
landelijk register	-104	47	-4	-62
landelijke campagne	-64	100	-64	89
landelijke invoering	-181	21	109	-178
landelijke norm	-78	79	-73	-4
landelijke registratie	48	-75	58	-124
landen .	-175	-200	-168	50
landen en	78	88	-142	-105
landen is	-39	-122	161	73
landen met	-122	38	101	67
landen van	-95	-165	-93	-150
lang .	-180	-42	-186	-162
lang en	66	-135	-147	-145
lang niet	-52	-159	-145	13
langdurige zorg	-111	-164	-106	-97
langer .	110	66	-46	1
langer dan	62	14	-27	68
langer in	-130	-159	-71	-116
langer op	-51	126	9	40
langer te	67	108	-132	-73
langere duur	-140	-175	141	61
langere termijn	126	5	-202	39
langs .	-172	-146	-203	-166
langs de	-81	-20	-18	-9
langs elektronische	-94	69	-197	15
lans voor	-128	88	-201	-100
laste van	-136	49	148	-23
lasten voor	78	70	-183	-137
laten .	-91	91	-164	-222
laten de	126	-156	-105	-132
laten doen	-114	63	-159	-148
laten evalueren	-86	-204	-134	-74
laten gaan	-152	165	-119	-134
laten gelden	-54	154	-111	-113
laten komen	-51	91	85	21
laten onderzoeken	-154	60	-259	-198
laten opnemen	-78	105	21	26
laten opstellen	-160	102	26	-93
laten registreren	-112	54	-129	-193
laten toetsen	-63	31	-167	10
laten uitzoeken	-41	-75	105	-58
laten vervallen	-50	120	-171	-142
laten werken	-82	147	99	-137
laten weten	-164	-185	27	-167
laten wij	-148	-122	-6	133
laten zich	0	-244	186	-168
laten zien	173	-71	-201	-138
laten zijn	-164	94	-153	-186
later #	121	-114	-47	-32
later dan	48	-105	-258	-124
later dit	-163	-124	-183	-98
leden .	-153	-3	133	118
leden dit	-118	-56	-221	-131
leden in	-49	-56	-185	-141
leden op	-80	-132	194	-197
leden over	-77	-50	-150	-70
leden te	-49	-130	-159	34
leden van	-105	-73	-224	-103
leden voor	-61	-92	-145	-140
leden vragen	-100	-2	-234	-215
leden wijzen	-11	68	-164	-182
leefomgeving en	-167	26	-118	-134
leeftijd van	111	-166	-125	-75
leegstaande kerken	30	26	-34	-46
leerling .	-90	-141	-147	-108
leerling in	89	-181	-157	-134
leerlingen die	-57	-72	-170	-119
leerlingen in	-103	45	-156	-166
leerlingen met	-25	-70	-65	-66
leerlingen op	67	-189	-105	-99
leerlingen uit	34	-1	51	-85
leerlingen van	70	-70	-125	76
leest u	-149	-123	-161	57
leg de	-141	230	-74	9
leg het	-36	-43	114	74
leg ik	-58	-28	111	194
leg in	-149	81	-76	-119
leg vast	-156	176	-24	73
leges voor	-125	114	-198	-172
leges zijn	-165	-157	138	-120
leggen ,	-78	93	-221	-195
leggen .	-46	144	-55	106
leggen en	-113	131	-163	-122
leggen wij	-105	-171	73	123
legt de	-131	-124	-157	66
legt het	-77	-166	61	-138
leiden ,	37	-127	-135	90
leiden .	76	-153	24	-153
leiden dat	-21	-212	54	-108
leiding .	85	-154	54	4
leiding van	-144	-144	-175	-148
leidingen in	-97	66	-201	110
leidt ,	41	-192	-250	-51
leidt .	80	-141	-171	63
leidt tot	179	-130	-172	-100
lenen .	-26	-192	-170	65
lening van	-114	-33	-138	-96
leningen aan	-121	-149	-127	-135
leraren in	-25	-68	-33	-164
leren .	-165	-148	-132	-93
lessen .	13	-143	-100	-143
lessen in	1	66	-59	100
letten .	-93	-153	25	88
leven ,	-166	-167	-104	17
leven .	48	-125	-222	-182
leverancier van	-141	-106	51	-173
leveren ,	-102	-108	80	142
levert de	-116	-104	67	152
lezen ,	69	-128	-159	-134
lezen .	125	-153	-150	-84
lezen dat	-13	179	-130	-70
licht gehouden	-153	-169	-96	75
licht houden	-63	-134	-146	111
lichten .	-143	-48	99	-135
lid ,	88	53	174	-158
lid van	-100	-86	-39	-164
liep het	117	-99	-112	-56
liggen ,	-91	-227	-155	-134
liggen .	-115	21	-145	68
ligt ,	46	-158	134	82
ligt .	84	-4	52	-176
ligt bij	-155	39	50	99
ligt daarom	-118	-167	54	-156
ligt dat	-188	-145	-27	-206
ligt de	78	-150	-196	-19
ligt dit	-87	61	-118	-189
ligt een	-3	-199	48	84
ligt er	-154	-144	66	64
ligt het	17	-179	-284	-295
ligt in	6	23	-355	138
ligt niet	-196	-217	107	-200
ligt op	-115	44	54	204
ligt sinds	-146	-187	164	-243
ligt ter	-123	-162	-37	-187
ligt voor	-110	-196	57	-102
lijdt ,	-49	-149	-138	-68
lijkt mij	-161	-136	68	69
lijn met	-164	-169	61	-101
lijn van	15	41	55	-1
lijst .	-233	36	125	-56
lijst van	50	120	-146	-80
limburg en	-70	-123	40	-9
limburg is	170	-77	-158	-99
locatie .	-74	-53	98	21
locatie een	-133	-26	31	93
locatie is	120	-112	-175	-131
locaties .	-95	12	-53	-168
locaties die	-103	-103	67	73
locaties en	-191	-128	-105	-98
locaties met	203	-172	-106	-51
locaties niet	64	-136	-159	-74
locaties te	-2	-124	-165	-93
locaties waar	-159	50	-100	0
locaties was	147	-145	-57	-51
lof .	-81	-194	-215	-159
lokaal bestuur	-100	-22	33	-141
lokale omroepen	0	59	71	-66
lokale organisaties	-153	-134	-125	-121
loket in	-176	176	-8	79
loket is	-18	-263	129	-152
loket voor	-138	199	-109	-243
loon .	-216	7	-190	-128
loon en	-119	-21	-193	-123
loop ik	-144	84	-94	-231
loop van	-151	-194	125	195
loopt ,	-129	-169	-87	-144
loopt .	-145	124	58	30
loopt een	-213	-162	77	-151
loopt het	100	43	-64	-188
loopt nog	-132	-171	-231	37
loopt op	-115	-170	-104	-144
loopt sinds	-119	-102	95	-64
loopt tot	-182	-175	-80	-296
looptijd van	69	-33	85	-19
lopen ,	66	-142	-234	93
lopen .	-187	8	92	-95
lopen de	-145	-121	-248	-160
lopende contracten	-82	-162	-113	139
los te	-95	161	-143	-144
los van	-185	-42	-313	-68
lto nederland	-67	-75	-97	-39
luiden :	-179	-165	-163	-100
luidt dat	160	105	-151	-106
lukt ,	-211	-121	-75	75
lukt het	63	-178	-54	44
m .	-121	-137	-163	-117
maak de	-105	169	-159	-134
maak een	-120	137	-172	-122
maak het	-103	84	-161	74
maak ik	-102	-230	-60	119
maakt .	-131	45	-203	-19
maakt de	-253	-234	-96	115
maakt een	61	-125	-10	21
maakt het	-37	-203	-50	-62
maakt sinds	-135	-91	151	-134
maakten #	-141	-69	-186	-144
maand .	-151	6	43	97
maand een	56	72	-109	-143
maand met	-150	-163	-217	103
maanden ,	57	-17	-177	-200
maanden .	-260	-133	-41	-40
maanden een	-17	28	-152	-68
maanden eerder	148	-83	-96	-108
maanden en	-120	139	-123	-91
maanden in	104	6	-223	-183
maanden langer	95	-116	-77	-156
maanden na	-120	31	-165	29
maanden op	106	-212	-62	-159
maanden te	-103	-157	116	106
maanden van	-93	11	67	36
maar dat	231	-146	-81	-130
maar de	-23	-68	120	-34
maar die	-77	-109	0	-159
maar door	-132	53	-104	-52
maar een	-46	-210	-170	-186
maar het	-81	70	95	-20
maar ik	-126	-172	150	162
maar in	3	-125	79	12
maar is	-124	93	108	-205
maar kan	-81	-130	107	-98
maar niet	75	-193	74	-111
maar ook	59	-212	-205	-197
maar op	-134	-77	83	-43
maar ten	94	-87	-146	-92
maar voor	-114	56	1	-99
maar vragen	-136	-146	36	74
maar wel	15	44	12	-36
maar zij	-199	-52	-220	-106
maart #	-171	-135	204	266
maart ,	-68	-138	-186	-185
maart .	-106	-236	2	-98
maart aan	-29	91	34	10
maart bij	-94	-197	20	-104
maart een	-111	-168	113	69
maart heeft	-77	92	-122	-129
maart in	-97	177	176	33
maart is	-134	-181	-121	-184
maart jl	-78	-149	-205	-57
maatregel :	-130	-148	191	18
maatregel van	-101	-17	50	-156
maatregelen tegen	-104	-74	-93	-144
maatschappelijke ondersteuning	-57	73	-107	-127
machtigde uwe	-18	-56	-25	-74
mag blijven	-94	50	118	-159
mag de	-86	46	-8	125
mag worden	-119	27	-236	-198
majesteit de	-18	-56	-25	-74
maken ,	-203	8	17	143
maken .	-109	44	-78	36
maken en	-46	118	85	65
maken met	-51	17	-160	-145
maken over	-94	184	-222	-143
maken van	132	-176	54	73
maken voor	-105	138	-113	-92
mannen .	99	-78	-100	-60
markt .	-15	-178	150	-121
markt acm	-138	-137	28	-155
markt te	-143	31	-161	-86
markten afm	-106	-130	-148	-99
maximaal #	-112	-132	-148	-128
maximum van	-148	132	-22	-175
mbo .	-145	21	-163	-164
mbo raad	-44	-184	99	51
mede namens	-48	-22	-180	-205
mededeling van	-18	-56	-25	-74
medewerker van	116	-159	-151	-196
medewerkers ,	-165	28	-133	-127
medewerkers en	-128	-95	-178	87
medewerkers geworven	-100	-134	-128	-91
medewerkers op	-139	-158	39	-120
medewerkers van	66	35	-171	-157
medewerkers zijn	-156	-150	-170	-162
medio #	-167	-274	-13	326
medisch onderzoek	60	-37	77	-113
medische gegevens	27	15	114	78
medische overdracht	33	42	-123	-134
mee ,	-45	-162	37	41
mee .	-125	-282	84	-30
mee :	-149	16	-32	29
mee aan	-120	-149	28	-92
mee bezig	99	-107	-185	-128
mee in	-74	-136	7	174
mee te	-137	178	67	-74
meegenomen .	-92	-177	85	-125
meegenomen in	-103	68	178	223
meent dat	-167	130	-15	-105
meer ,	-130	-150	89	32
meer .	-224	-223	159	47
meer ;	-149	-58	19	115
meer aan	83	15	-119	-83
meer aandacht	-114	88	-183	-196
meer daar	-102	-174	-17	-155
meer dan	92	19	-37	-66
meer de	-104	-127	-189	-78
meer in	-32	127	-176	-227
meer mensen	-29	-113	98	-75
meer op	-181	27	-12	-128
meer ruimte	12	-137	-144	-126
meer te	-103	-39	-47	-75
meer tijd	-188	-48	41	-196
meer voor	-140	-47	10	-19
meereist .	-98	116	-127	-123
meet de	-145	90	-117	-165
meet elk	-156	168	-151	-87
meetbare invloed	193	-136	-146	-67
mei #	-118	-213	-75	103
mei ,	-135	-172	-24	111
mei .	-136	-52	61	182
mei een	-168	-166	94	-103
mei en	-163	-148	-160	153
mei heb	-61	-62	-122	-178
mei heeft	-58	-113	-146	-152
mei in	-78	-219	-34	59
mei jl	-118	-176	68	-122
mei van	-104	-117	14	-193
meld ik	-124	-84	-134	188
melden ,	2	1	-139	-120
melden .	-242	76	-317	-86
melden dat	-131	9	164	-39
melden van	89	-119	63	89
melden wat	-131	-210	63	-72
meldingen in	65	51	-124	-82
meldingen uit	86	98	-145	-159
meldingen van	23	-10	-177	29
meldpunt in	-46	13	-81	-77
meldpunt voor	-114	131	-216	-96
meldt .	-133	-118	-148	-130
meldt de	134	-68	60	-104
memoreert dat	-140	-121	-172	-119
memorie van	-123	-90	52	-138
menen dat	-15	54	-130	-127
mening .	-164	-117	-199	-99
mening dat	-111	-67	-174	-193
mening van	-126	185	0	17
mensen ,	-191	-132	69	-135
mensen .	-246	-87	-17	-168
mensen bij	10	-147	-56	53
mensen dat	-21	-105	-119	-118
mensen die	68	28	-154	-77
mensen door	70	-161	-81	-81
mensen een	53	79	-184	44
mensen met	134	-81	-184	-4
mensen op	31	-145	-133	-130
mensen uit	-2	-141	-81	-125
mensen van	-110	-170	-145	-132
mensen voor	-97	-131	-148	-126
mensen zijn	-159	40	-101	-109
mensen zonder	-10	-152	-157	-152
merendeel van	84	-141	-87	-86
merk ik	-249	-208	-214	-237
merkbare invloed	132	-97	-60	-61
merken .	54	-148	-102	-44
merken dat	-142	-110	-132	-102
merkt op	-16	-51	-163	-76
merkt zij	-57	-114	-96	-145
met #	242	-126	-71	-83
met andere	-134	128	-78	-147
met belangstelling	-132	-150	-311	-203
met betrekking	-149	28	148	-109
met bijgaande	-51	163	-44	-72
met bijgevoegde	-73	62	-51	-51
met dat	-133	-180	48	-190
met de	-23	22	117	131
met december	-61	-154	163	162
met deze	-60	-133	-155	-332
met dezelfde	70	-153	151	31
met die	-14	36	3	53
met dien	-89	-77	174	193
met dit	-166	-199	-213	-153
met doorzettingsmacht	-121	65	-145	-106
met drie	35	-66	-104	44
met duitsland	-17	154	152	-156
met duo	-80	107	-6	-10
met een	130	-18	-15	-54
met eigen	-95	58	-36	22
met elf	71	-115	-173	-80
met elkaar	-200	98	27	-218
met gemeenten	-161	-139	-286	9
met gemiddeld	262	-125	-133	-101
met grote	-125	81	-179	-184
met haar	-104	-212	113	23
met hen	-90	-138	69	162
met het	-75	97	104	10
met hetzelfde	-91	-20	-162	-181
met hulp	-104	-73	62	-118
met hun	-57	49	-6	92
met inbegrip	-108	49	36	36
met ingang	-141	-104	301	424
met interesse	-72	-74	-138	-63
met kinderen	-88	152	-174	31
met klachten	49	-72	-123	-115
met meer	-155	138	-37	20
met mijn	-65	-68	-58	44
met minder	-47	19	130	60
met onbekende	-37	-148	-87	-81
met ongeveer	155	-82	-28	-52
met ons	-172	-157	-160	-192
met openbaarmaking	-54	129	-132	-135
met ouders	-183	-129	-154	55
met plezier	-128	-120	-151	0
met prorail	-147	-143	-23	137
met ruim	27	-45	-90	-40
met schoolgaande	-134	109	-102	-110
met subsidie	-148	-212	50	-179
met succes	86	15	43	-134
met ten	-130	26	-132	-6
met terugwerkende	-131	-105	128	70
met twee	79	-215	-118	82
met u	-95	-151	-266	57
met uitzondering	-108	-168	27	-150
met uw	-80	-7	-96	36
met vaste	58	-82	89	-64
met veel	79	-154	-168	-120
met verzending	-75	78	-106	-157
met vier	-3	13	-38	70
met vijf	69	-155	46	-150
met vno-ncw	-75	-162	112	105
met voorzichtigheid	-59	-200	-113	-128
met vragen	35	-16	-153	-102
met wat	108	-108	-184	-121
met werk	131	-88	-135	-93
met wie	47	-179	104	82
met wisselende	64	-135	-81	-120
met zekerheid	157	-120	-84	-68
met zes	32	-132	-176	-192
met zeven	72	-125	-106	-108
met zich	8	-177	89	41
met zijn	-189	-182	85	102
met één	-182	-140	233	-49
meten .	69	160	-160	-188
meter .	-182	-128	143	93
meter breed	-85	33	73	-118
meting .	43	86	-75	-5
meting van	-66	148	35	82
mevrouw de	-91	-132	-79	-129
mevrouw el	-96	-148	-88	-118
mevrouw terpstra-bos	-121	58	-86	-70
mevrouw van	-94	-120	-109	-74
middel .	-69	-129	125	-135
middel van	-77	-131	141	58
middelbaar beroepsonderwijs	-145	104	-177	-38
middelen .	-168	-148	132	-108
middelen op	45	-170	-173	86
middelen te	-70	-65	-91	-126
middelen uit	-77	-153	-121	-195
middelen voor	-117	5	-191	28
midden .	98	-97	-205	-170
midden- en	17	-8	-60	-165
migratie .	-82	-120	-95	95
migratie iom	-57	-119	-74	-58
mij .	-198	-211	-54	-53
mij :	-135	-181	-108	-82
mij aan	-146	16	95	-125
mij aangeboden	-48	-112	-104	-39
mij bericht	-73	-222	178	-179
mij betreft	-107	-187	76	-154
mij bij	-70	-200	89	-161
mij dat	-153	-151	84	-153
mij de	-112	128	-19	-162
mij drie	-164	-199	-149	57
mij een	-82	-191	1	128
mij en	-123	-183	-168	-158
mij er	-133	-163	14	68
mij ervoor	-108	-145	-212	238
mij geen	-100	-145	233	-140
mij gevraagd	-89	-23	-308	-159
mij haar	-74	-86	-131	-94
mij heeft	-64	92	-13	62
mij het	-150	-51	-230	-193
mij hoe	-92	-79	-165	111
mij in	-166	139	-125	-84
mij kan	-42	-81	-136	-151
mij laten	-138	-159	36	-206
mij mee	-115	104	-189	-135
mij neer	-46	93	162	-150
mij niet	-53	-222	174	-198
mij om	-88	-145	-159	-38
mij op	-77	55	-263	-36
mij te	-137	-228	139	-168
mij tevreden	-182	-139	-147	-150
mij tijdens	-67	-58	-95	-72
mij verzekerd	-92	-146	-2	-196
mij verzocht	-64	-130	-154	-102
mij vinden	-96	-120	88	9
mij voor	-120	-12	109	45
mij zijn	-121	-127	-191	-120
mijn ambtenaren	-78	-70	-142	10
mijn ambtgenoot	-72	-137	37	105
mijn ambtsopvolger	-62	-159	50	287
mijn ambtsvoorganger	-133	-39	-221	-186
mijn appreciatie	-54	-63	-155	-8
mijn begroting	-90	-99	131	-161
mijn beleidsreactie	-31	-62	-120	-121
mijn bestuurlijke	-69	-65	-154	-134
mijn brief	-63	-63	-345	-156
mijn collega	-105	-156	108	35
mijn mening	-113	-175	201	-66
mijn ministerie	-81	-79	134	102
mijn oordeel	-178	-188	197	6
mijn opdracht	-134	-158	-11	80
mijn opvolger	-98	34	11	289
mijn overtuiging	-201	-115	11	-145
mijn reactie	-76	-89	-251	-250
mijn standpunt	-50	-89	-22	-53
mijn streven	-146	-189	-141	0
mijn toezegging	-41	-161	-103	-103
mijn verzoek	-177	-154	205	112
mijn voorganger	-164	-153	-42	-233
mijn voornemen	-132	-140	-30	160
mijns inziens	-132	3	134	-19
milieu en	-60	-111	37	125
militairen .	-102	64	-103	-128
militairen die	10	-127	-87	-122
miljard euro	38	-214	-207	-155
miljoen ,	-94	-190	-73	-144
miljoen .	-89	-98	-154	-54
miljoen euro	-76	6	51	-39
miljoen nederlanders	-192	-97	-67	-81
miljoen per	-107	-179	-206	-143
minder aan	176	-98	55	-124
minder dan	9	43	-34	26
minder fouten	194	-188	-180	-144
minder goed	219	62	-207	-167
minder gunstig	91	-122	-70	-56
minder jongeren	22	-180	-88	-98
minder klachten	204	-176	-183	-168
minder mensen	159	-141	-125	99
minder te	154	-150	-149	-157
minder vaak	265	-216	-180	-195
minder voor	-8	-238	-123	-152
minderjarige kinderen	-124	40	38	-142
minderjarige vreemdelingen	-89	-153	-156	-116
minimumloon en	-96	-139	-102	-99
minister de	-105	-46	-141	-190
minister een	-137	-157	7	-97
minister heeft	-142	-117	-231	-205
minister in	-83	43	-104	-108
minister is	-114	-138	114	104
minister van	-74	-63	64	76
minister voor	-62	14	66	166
ministerie ,	-64	64	252	-163
ministerie .	-145	18	-21	-78
ministerie doet	-116	134	-163	-206
ministerie een	-70	19	-138	118
ministerie en	-42	-101	-206	31
ministerie heeft	-141	-78	87	-171
ministerie van	-102	-206	-98	-92
ministeriële regeling	-86	63	-91	-39
ministerraad .	-85	-138	-73	7
minste #	-251	136	-147	0
minste drie	-170	71	86	19
minste een	-95	86	-174	-20
minste eenmaal	-96	78	-140	-131
minste eens	-71	34	49	-134
minste tien	56	-17	-67	66
minste twee	-167	109	56	65
minste tweemaal	-116	-202	-105	-161
minste vijf	-141	-31	-203	-192
minste één	50	-25	-157	46
minuten .	113	-133	-134	-108
minuten langer	150	-189	-139	-153
minuten per	141	-74	-99	-154
missen ,	71	-81	-218	-91
missen .	-158	-65	75	-146
missie naar	-134	-116	-175	172
mist een	-48	94	-112	-125
mits de	-197	-34	21	162
mits deze	-157	-132	-107	-45
mits gemeenten	-163	-161	-201	67
mits het	-85	89	-60	-43
mln .	-78	-251	-188	-99
mocht blijken	-164	-66	-102	111
mocht dat	-127	-73	27	172
mocht de	-95	-177	-173	-21
modern migratiebeleid	-74	-75	-40	35
moeilijke omstandigheden	-153	-111	-126	-137
moet de	-185	88	-15	-187
moet een	-154	144	-204	-212
moet elke	-60	-177	-154	-132
moet het	-104	-102	91	94
moet ik	-152	-208	9	-62
moet komen	-175	149	-250	-190
moet kunnen	-175	-214	86	-184
moet nog	-48	-173	89	-138
moet ook	-167	68	-175	-70
moet weten	-165	72	-116	-120
moet worden	-55	201	-282	-153
moet zijn	-49	187	-264	7
moeten ,	-93	130	53	-157
moeten .	-92	-204	20	71
moeten de	-114	-220	-140	-161
moeten hebben	-151	160	14	-135
moeten komen	-178	194	-23	-214
moeten krijgen	-159	262	3	-23
moeten kunnen	-206	245	-116	-139
moeten laten	-141	155	-105	-48
moeten maken	-61	182	-221	-166
moeten meebetalen	-89	162	60	-94
moeten ontvangen	-149	158	95	-90
moeten sluiten	-62	-203	-86	-86
moeten wachten	-143	-198	-130	-125
moeten worden	-202	313	-177	-32
moeten zijn	-107	224	-166	-178
moge u	-34	-118	-159	-142
mogelijk .	-153	-149	211	-228
mogelijk dat	-62	147	-117	-94
mogelijk in	-110	73	80	-156
mogelijk is	-11	-185	145	123
mogelijk maken	-81	111	-255	-51
mogelijk moet	-58	-53	-14	33
mogelijk te	-98	-1	2	179
mogelijk wordt	-53	66	-31	16
mogelijkheden van	-151	71	51	33
mogelijkheid om	24	-66	-236	-1
mogelijkheid van	-176	-50	-180	49
mogen tot	-179	-180	79	-175
mogen worden	-150	228	-183	-136
moment geen	-49	-177	26	-168
moment in	-142	-111	-134	-174
moment niet	-118	-144	20	-208
moment van	58	-99	-136	5
moment zijn	-136	-78	-136	-147
mondt uit	-157	-5	-199	-162
motie .	-79	-78	-144	83
motie als	-86	-64	-123	-109
motie gevraagd	-83	-194	-135	-117
motie in	-64	-116	-130	-146
motie is	-51	-81	-147	-170
motie om	-66	-203	-51	-115
motie over	-68	-85	-42	-105
motie van	-135	-143	-154	148
moties en	-48	-57	-60	-152
motiveren en	-103	170	-128	-156
motivering .	93	-114	-183	-125
mr .	-104	-77	-95	-92
munten .	-191	-128	-168	-140
munten van	-121	80	-10	-141
musea zijn	70	-176	170	-107
n .	-82	-153	-144	-77
na #	-135	98	-79	20
na .	-164	-165	-141	-15
na aankomst	-91	-19	1	-125
na acht	45	14	-189	-124
na afloop	51	75	-140	23
na anderhalf	-68	14	-104	-64
na de	-77	20	11	154
na drie	-98	6	37	42
na een	62	-1	-261	-210
na het	35	70	-150	150
na hoe	-122	-136	64	37
na hun	-36	46	-117	-137
na inwerkingtreding	-113	-198	-115	56
na of	-214	134	254	187
na ontvangst	-137	80	-215	136
na oplevering	-112	81	-83	17
na overleg	-149	-172	102	-144
na te	-72	11	-13	-102
na terugkeer	204	-51	-259	-249
na tien	63	49	-140	-134
na twee	194	27	-240	-102
na uw	-62	-124	-128	149
na vergunningverlening	13	-33	-111	-144
na verzending	-122	-172	-148	207
na vijf	55	-93	-156	-250
na wat	-72	-195	153	122
na zes	-27	238	99	-258
naam van	-170	19	54	69
naar #	91	266	109	4
naar aanleiding	-103	-184	-236	70
naar acht	73	-93	-175	-177
naar andere	-153	-99	-124	95
naar behoren	198	-112	-162	-5
naar de	-72	-57	-24	-11
naar een	-1	-67	-341	31
naar eigen	105	-157	-223	-129
naar familie	114	-108	-99	-119
naar haar	-194	173	-273	-154
naar het	31	103	-25	-302
naar hun	-118	-71	-42	113
naar ik	-91	-89	-167	-124
naar mijn	-239	-239	253	-244
naar nederland	5	-77	-121	-87
naar raming	-136	-139	-117	-132
naar schatting	57	-247	-88	-164
naar school	14	-188	-240	-144
naar tien	-147	-3	89	-125
naar twee	64	-198	3	145
naar uw	-72	-68	25	-3
naar verwachting	-175	-134	-38	17
naar voren	254	-77	-80	-132
naar werk	124	-136	-144	-118
naar zijn	110	174	-43	-205
naast de	-117	-135	-112	85
naast elkaar	-150	70	66	-190
naast hun	21	-132	-177	-124
naast mij	-46	93	162	-150
naast zich	-90	-9	-153	-59
nabestaanden van	-96	-117	-112	-97
nacht .	-27	49	-130	-125
nacht bereikbaar	-94	38	96	-139
nacht is	-101	66	-146	-101
nacht te	-148	189	-6	-89
nachts een	-171	119	-28	-144
nadat de	-65	39	28	70
nader onderzoek	-126	102	61	67
nader rapport	-60	-141	-170	-182
nader te	-73	-176	43	79
nagaan .	97	63	-205	9
nagaan hoe	-104	-94	-147	-58
nagaan of	-95	-1	-159	81
nagegaan hoe	82	-97	-135	16
nagegaan of	-40	-192	-134	-21
nagekomen .	-125	-83	-162	-110
nageleefd ,	105	-138	-132	-120
najaar #	-170	-168	80	92
najaar .	-115	-102	-168	60
najaar aan	-36	-143	134	57
najaar bij	-51	-75	65	168
najaar een	-124	-136	-11	-3
najaar in	-149	-117	181	228
najaar met	-184	-205	-190	43
najaar van	-154	-7	116	150
naleving van	-39	-185	-104	-145
nam de	162	-133	-113	-46
nam het	128	-125	-84	-132
nam in	75	-126	-109	-92
namens de	-47	-22	-180	-213
nascholing van	-92	152	3	-102
nationale ombudsman	-177	-214	-125	-204
nationale politie	-138	-170	-5	112
nationale reserve	-101	59	55	-136
naturalisatiedienst ind	-88	-93	-157	-131
natuur en	-56	-141	-120	-145
nauwelijks bereikt	144	-151	-96	-145
nauwelijks iets	184	-153	-167	-178
nawoord .	-94	-133	-144	-104
nederland ,	-32	-152	50	-127
nederland .	-16	11	-116	-32
nederland een	116	-139	-188	6
nederland en	-97	-95	-218	-109
nederland heeft	-126	-114	-170	-166
nederland in	-69	-123	-74	38
nederland is	-142	-138	3	-199
nederland kent	-98	-100	-110	-81
nederland neemt	-114	-151	-131	-90
nederland niet	-174	-198	-9	-165
nederland op	-113	17	-152	-173
nederland rvo	50	-38	-21	-73
nederland telt	-133	-94	-150	-171
nederland voor	-153	-168	86	-126
nederland zich	-178	97	152	108
nederland zijn	12	60	-139	-105
nederlanders in	20	-159	-134	95
nederlands centrum	-47	-126	130	151
nederlandsche bank	38	122	-103	-114
nederlandse arbeidsinspectie	-96	40	-169	-132
nederlandse gemeenten	-91	-76	-35	95
nederlandse orde	-81	146	31	50
nederlandse steun	-91	-168	-126	-91
nederlandse vereniging	-112	-174	79	-42
nederlandse voedsel-	-89	17	-124	-136
nederlandse zorgautoriteit	-93	-100	98	189
nee ,	-148	-139	-162	-138
nee .	-117	-213	164	-172
neem de	-89	96	-146	-157
neem dit	-95	-161	168	2
neem ik	-75	-21	353	305
neemt .	-130	-156	55	74
neemt dat	85	-156	-173	-111
neemt de	-148	-14	99	180
neemt deze	-89	-161	-40	-141
neemt dit	-124	-194	156	207
neemt het	-46	55	229	185
neemt niet	72	-13	-191	-78
neemt sinds	66	-152	44	-169
neemt u	-165	-87	189	-153
neer .	-46	93	162	-150
neergelegd .	-65	-72	109	-111
negen .	-23	-106	-127	-131
negen dagen	-24	-108	-139	-122
negen maanden	-96	-222	31	-190
negen van	-13	-169	40	-141
negen weken	125	-74	-67	-105
negentien van	-111	-179	128	-56
negentig dagen	-70	95	-7	-168
nemen ,	-148	-36	-49	-153
nemen .	-165	209	61	-44
nemen ;	-86	74	18	-175
nemen ?	-53	-200	-138	-119
nemen in	-79	40	1	64
nemen van	-139	217	-125	-84
net als	-130	130	-176	-100
netwerk van	-136	54	-68	68
nidos .	-91	-177	-180	-128
nidos en	-120	110	182	55
nidos heeft	-119	-131	126	62
niet ,	-27	-76	68	-223
niet .	-14	-154	72	-208
niet :	51	-206	58	-114
niet ;	-138	78	-80	-174
niet ?	-76	-115	-108	-33
niet aan	47	-46	111	-197
niet aangetoond	164	-123	-120	-102
niet aangetroffen	144	-87	-103	-59
niet aantoonbaar	172	-143	-143	-65
niet af	160	-186	-129	155
niet alle	110	-165	-167	-152
niet alleen	-78	63	-219	-202
niet alles	-158	-146	-183	-128
niet als	-34	-184	122	-89
niet altijd	118	-202	42	-102
niet bekend	-38	-86	-97	-139
niet bereid	-88	-137	-1	-192
niet beschikbaar	-114	-116	63	-134
niet beter	135	-136	-61	-80
niet bij	-48	-46	7	-203
niet binnen	-157	47	59	-193
niet dat	120	-163	-235	-129
niet de	-204	58	-99	-192
niet doen	26	-191	-104	-139
niet door	24	-183	40	-217
niet doorkruisen	-55	-70	-38	-104
niet duidelijk	-140	-177	34	-104
niet eerder	-114	-153	13	-15
niet gaan	-112	-58	244	-17
niet gebleken	280	-200	-88	-89
niet gehaald	72	-135	-223	-149
niet gekeken	-188	-140	-168	-86
niet gepast	-88	86	107	78
niet gevonden	269	-152	-267	-85
niet haalbaar	-90	-40	67	-55
niet hebben	86	-97	-118	-132
niet heeft	-200	56	20	-125
niet het	-60	-162	-51	-139
niet iedere	-105	-122	-123	7
niet in	-287	57	267	-288
niet is	-181	158	-29	-65
niet kan	134	-27	141	-212
niet kennen	48	-134	-158	-125
niet kent	201	-132	-101	-45
niet kon	-13	100	-92	-107
niet kunnen	374	-198	-275	-80
niet langer	-317	291	-17	87
niet los	-149	129	62	-126
niet mee	-80	-90	142	-128
niet meer	44	88	-63	25
niet met	52	40	104	-58
niet mogelijk	-186	-162	145	-172
niet na	37	22	57	-75
niet naar	4	-148	-198	-80
niet nagaan	133	-149	-140	-150
niet nodig	-110	-116	139	-8
niet of	230	-164	-179	-102
niet om	-153	-181	57	62
niet onderzocht	-16	-210	-295	-152
niet ontbreken	-188	212	-223	-40
niet op	2	-342	8	-57
niet openbaar	-119	-41	-161	-121
niet opgenomen	-170	-120	-140	-198
niet over	-51	140	-3	-377
niet overal	45	-227	-40	-202
niet overgenomen	-158	32	233	-199
niet overnemen	-119	-117	176	-124
niet rijp	-130	-122	182	-127
niet te	-59	-60	136	-175
niet ter	-150	41	-132	-164
niet terug	-111	-99	-110	-247
niet tijdig	-146	-98	-163	34
niet toe	-232	-36	74	-181
niet tot	-26	-8	89	-145
niet tussen	111	-166	-134	-77
niet uit	52	-187	18	-177
niet uitvoerbaar	-179	-100	140	-119
niet vaker	241	-158	-148	-91
niet valt	165	-164	-137	-119
niet van	-14	-71	-256	-189
niet vast	148	-274	-133	-113
niet vaststaat	48	-168	15	-121
niet vaststellen	145	-111	-92	-85
niet veranderd	-85	88	60	-36
niet verantwoord	-143	-223	147	-178
niet verder	93	-135	34	-163
niet voor	-31	-295	25	-348
niet voornemens	-73	-173	144	-237
niet vooruit	-127	35	56	-233
niet vooruitlopen	-122	-83	-98	-172
niet voorzien	-241	68	-58	-208
niet vóór	-58	67	-227	-123
niet weet	110	-188	-167	-90
niet weg	-161	-18	-4	-102
niet wenselijk	-108	-239	61	-108
niet weten	165	-177	-110	-134
niet worden	130	-89	15	-177
niet wordt	40	16	-176	18
niet zeggen	-196	-129	-99	-63
niet zelf	-138	28	-147	-112
niet zijn	12	54	129	-97
niet zonder	-167	-89	-176	-151
niets ,	-30	100	81	-75
niets .	170	-169	-91	-225
niets aan	74	-178	130	-139
niets in	-132	-106	63	-119
niets meer	-100	-160	64	-133
niets te	81	-144	-159	-91
niets toe	-123	-140	213	-120
niets zeggen	172	-131	-186	-102
niettemin zal	-82	-75	154	138
nieuw kabinet	-97	-274	135	299
nieuwe artikel	-135	-189	169	-32
nieuwe datum	-198	-38	-208	-176
nieuwe gegevens	-167	-118	-180	-143
nieuwe regeling	-131	-189	60	184
nieuwe wet	-125	-174	183	-175
niveau van	65	7	-181	-125
nl .	-92	61	100	-8
noc nsf	-114	-149	51	-108
nodig ,	22	-231	-26	-26
nodig .	-307	-75	91	-119
nodig acht	-136	92	44	-144
nodig dat	-157	208	-215	-141
nodig hebben	69	-61	-147	-153
nodig heeft	-125	55	-47	39
nodig in	-133	-112	-104	37
nodig is	-37	145	5	117
nodig zijn	-75	-145	-190	-29
noemen de	187	-145	-128	-63
noemt ,	-182	146	163	65
noemt .	-10	-154	8	75
noemt de	126	12	-76	-181
noemt het	-79	-209	-193	-145
nog #	-4	-149	-235	30
nog .	55	-196	-266	-211
nog altijd	81	-48	-13	-186
nog bestaat	16	-134	97	-125
nog bij	57	20	115	102
nog de	-93	27	-188	-156
nog deze	-139	-189	-143	298
nog dit	-134	-80	-9	257
nog een	-275	-33	156	-65
nog eens	-111	-175	-49	215
nog gaande	-120	-60	124	19
nog geen	-116	61	71	-186
nog iets	19	-173	-102	-64
nog in	48	150	142	-13
nog met	-138	58	47	19
nog niet	-179	-176	-70	-10
nog niets	147	-147	-97	-97
nog op	-140	61	-33	-118
nog open	-86	-178	-118	-31
nog overleg	-108	74	113	-135
nog steeds	53	-109	107	-110
nog te	-64	-233	70	-243
nog voor	-117	-170	-39	66
nog vóór	85	-48	44	10
noodhulp .	-89	-177	-133	-161
noodzaak ,	-136	-185	148	-99
noodzaak van	-82	39	-107	-79
norm .	-2	-113	131	-145
norm in	-118	-169	159	-189
norm te	-136	68	38	90
norm van	61	79	6	-138
norm vast	-152	119	-165	-160
norm voor	-60	172	-123	-65
nota .	-66	75	-149	87
nota over	-121	-49	-204	-76
nota ter	-88	-93	-112	-138
nota van	25	54	83	210
notariële beroepsorganisatie	-97	30	16	-119
november #	-121	-178	-60	-79
november .	-177	-175	-19	125
november aan	-88	-145	-198	85
november beschikbaar	-66	-72	-65	-177
november de	-120	-137	47	55
november een	-144	-171	18	5
november heb	-38	-62	-149	-144
november jl	-77	-97	-122	-149
november met	-50	-106	-262	91
november vroeg	-93	-87	-135	-137
nr .	-101	-268	-267	-141
nu al	-126	-318	94	-108
nu bij	-128	7	62	-217
nu de	-119	118	33	-29
nu eenmaal	-78	-95	71	-137
nu gemiddeld	0	-157	-140	-76
nu het	-131	-163	-109	8
nu in	-125	-105	140	96
nu juist	-124	-123	102	-124
nu niet	-186	-40	121	-264
nu nog	-150	-163	84	-12
nu reeds	-152	-84	97	-115
nu toe	-132	-130	-110	-116
nu uiterlijk	-54	-167	-181	-17
nulmeting van	113	23	-117	-53
nummer #	-118	-146	111	-85
nummer .	-131	39	-149	-133
nvwa .	-129	38	15	52
ocw ,	-72	-70	114	-47
of ,	-88	23	-76	102
of dat	-39	-230	-116	42
of de	-20	-119	-55	198
of deze	113	-129	-206	-202
of die	-84	-167	104	79
of dit	-179	-128	-4	-116
of drie	-85	12	6	-93
of een	-28	1	-22	118
of er	18	-167	14	84
of gedeeltelijk	-160	-129	-176	-114
of het	-93	-48	-65	128
of hij	-186	-175	109	39
of iemand	30	-32	60	-143
of ik	-41	-116	-188	-50
of in	83	-138	22	11
of meer	64	-29	-142	7
of mensen	-75	-63	-148	6
of ook	-68	-61	-143	0
of te	108	20	-105	-152
of van	67	-166	-136	-136
of zij	-200	-149	7	-6
of zo'n	-79	-97	19	154
officier van	21	-154	53	-117
officieren van	73	-62	-129	-98
ogen een	-67	86	-160	-117
ogen staat	-203	-228	185	-190
ogen van	-169	174	-242	-162
oktober #	-134	-186	8	-26
oktober ,	-92	-98	-7	19
oktober .	-99	95	7	87
oktober een	-135	-220	2	-38
oktober jl	-78	-69	-163	-115
oktober te	-69	83	-81	-120
oktober van	-89	-158	-224	50
om #	-109	23	-86	-8
om ,	-68	-189	-145	-13
om .	104	-142	-204	-153
om :	-95	-276	-176	-161
om aan	-175	62	-144	-180
om advies	-34	-167	-154	126
om alle	55	145	15	30
om bij	-127	50	52	-93
om binnen	15	79	-146	-147
om daarvan	91	-88	123	-110
om dat	53	-8	-178	-2
om de	-253	362	-2	18
om deze	-105	-140	-184	33
om die	-51	-7	89	-19
om dit	-131	-105	116	-30
om een	52	78	-149	-139
om elk	-93	151	57	-74
om gemeenten	-97	-44	-190	-171
om gevraagd	-151	100	-79	-158
om haar	-146	-228	140	-99
om het	-135	78	61	-236
om hun	-143	-243	-42	22
om in	-39	176	80	26
om kleine	-174	-188	-157	-122
om meer	-82	-161	-183	-114
om met	-109	-169	79	166
om ook	-109	197	230	69
om op	15	-314	-200	-210
om over	-70	61	-19	42
om redenen	-166	71	55	70
om te	132	-239	-229	74
om voor	-82	129	-32	-165
om vraagt	-121	76	107	35
om vóór	-18	-15	14	-117
om zijn	-99	91	-171	-182
ombudsman .	17	59	-147	-112
ombudsman heeft	-232	-184	-215	-69
ombudsman het	-103	-46	-65	-70
omdat de	-64	-89	2	-240
omdat een	44	-11	-145	-99
omdat er	97	-102	-108	-79
omdat het	-22	-241	120	15
omdat zij	143	-240	-251	-167
omgaan met	-27	-160	-157	-154
omgegaan .	-142	-82	-78	-123
omgezet .	92	-108	-248	-106
omvang van	79	-76	-98	-38
omvat .	-126	43	-143	-97
omzet van	10	-121	-119	-120
omzetting van	-73	-88	47	69
onaangekondigd te	-94	137	68	-158
onaanvaardbaar .	-118	-175	-170	-152
onafhankelijk deskundige	-120	-78	-92	-91
onafhankelijke deskundige	-80	-46	-158	-91
onafhankelijke klachtencommissie	-136	45	-202	-46
onafhankelijke partij	-65	119	-170	-151
onbekend .	194	-180	-13	-149
onbekend is	97	95	-106	-72
onbekende bestemming	-37	-148	-87	-81
onder #	-61	46	-53	-60
onder a	-76	-166	19	143
onder alle	-102	-75	59	-179
onder begeleiding	-83	-123	-88	-44
onder bewind	-161	-128	-90	-74
onder bij	-83	72	-147	-110
onder de	-48	5	148	122
onder druk	71	-180	-174	-156
onder een	-168	-257	-213	-159
onder het	-120	-82	-228	-207
onder leiding	-149	-137	-175	-140
onder meer	-139	-216	-161	42
onder moeilijke	-153	-111	-126	-137
onder te	-173	201	19	-180
onder voorbehoud	-108	-178	-154	154
onder voorwaarden	-88	-118	-89	-143
onder voorzitterschap	-103	-112	-102	-60
onder welke	-95	25	-111	-110
onder één	-205	-21	-9	-149
onderdeel van	-192	-52	231	-63
ondergebracht .	15	66	-118	54
ondergebracht bij	-97	77	-111	57
ondergrens van	-122	141	58	-104
onderhandelingen over	-111	-90	122	71
onderhoud ,	-159	148	156	-182
onderhoud .	-199	-129	-227	-183
onderhoud aan	88	-145	-157	-97
onderhoud is	184	-166	-133	-105
onderhoud van	49	-98	-160	-110
onderhouden .	-136	48	-112	-132
ondernemend nederland	-36	-88	73	-48
ondernemers die	-88	-87	-193	70
ondernemers in	92	-147	-91	-126
ondernemers met	35	86	-125	-102
ondernemers te	-84	178	-158	-154
onderscheid tussen	-170	-66	-108	-63
onderschrijf ik	-160	-143	164	-134
onderschrijft dat	-38	-205	87	-134
onderschrijft de	-74	-143	83	-79
onderschrijft u	-143	-173	-118	-58
onderstaande tabel	-92	-77	-117	-145
ondersteuning ,	-116	-98	-165	68
ondertekend .	-104	36	2	-19
ondertekenen ,	-37	127	-168	-120
ondertekenen .	-120	102	-182	-161
ondertekenen ;	-58	121	-109	-161
ondertekenen en	-36	132	-50	-136
ondervinden .	-123	29	46	-24
ondervraagd en	-131	-73	-140	-114
onderwerp .	16	-98	-130	-100
onderwerp :	-103	-171	-147	46
onderwerp in	-111	-130	5	-24
onderwerp te	-58	-70	-108	-115
onderwerp van	-190	-146	23	-155
onderwerpen .	-115	75	-161	-75
onderwijs #	110	-193	17	-118
onderwijs ,	-56	-102	62	-56
onderwijs .	111	101	-59	5
onderwijs aan	-129	70	-173	-87
onderwijs en	-166	-7	80	29
onderwijs haar	-90	-102	-172	-41
onderwijs in	-144	-100	-95	-94
onderwijs is	-26	-111	62	-156
onderzocht .	-79	-223	-171	-27
onderzocht ;	55	-145	132	108
onderzocht en	71	36	53	-159
onderzocht hoe	-281	-143	-281	-201
onderzocht in	87	-74	-116	-114
onderzocht of	-194	-67	-229	-98
onderzochte dossiers	113	-113	-65	-35
onderzochte jaren	191	-97	-102	-88
onderzochte periode	-2	-113	-190	-72
onderzoek ,	-97	-203	-16	-1
onderzoek .	-156	-74	-289	-216
onderzoek aan	-134	-207	93	-130
onderzoek bij	35	42	-192	25
onderzoek blijkt	148	-96	-100	-87
onderzoek daarnaar	-106	-83	-147	-177
onderzoek dat	80	-227	-129	-129
onderzoek en	19	-133	-114	-143
onderzoek gedaan	116	-171	-198	-134
onderzoek heeft	-88	-110	-105	15
onderzoek ik	-74	-143	100	212
onderzoek in	65	-183	209	97
onderzoek is	-202	-144	116	-200
onderzoek naar	-91	71	-89	-48
onderzoek niet	49	-166	-1	-177
onderzoek of	-110	222	-247	-174
onderzoek over	-167	101	-3	99
onderzoek te	-81	-119	81	-82
onderzoek uit	115	-140	-138	-86
onderzoek van	55	-227	-307	-196
onderzoek was	34	-156	-70	-99
onderzoek- en	-115	-110	-73	-125
onderzoeken .	-171	129	-77	-85
onderzoeken hoe	-149	-96	-181	-139
onderzoeken of	-75	-168	97	78
onderzoekers ,	48	-144	29	92
onderzoekers .	168	-108	-111	-130
onderzoekers aan	-23	152	-114	-77
onderzoekers achten	45	57	-103	-85
onderzoekers bepleiten	-171	189	-100	2
onderzoekers bevelen	-215	80	-185	-101
onderzoekers bezochten	-168	-134	-123	-73
onderzoekers concluderen	166	-157	-76	-85
onderzoekers dat	31	-1	-183	-158
onderzoekers de	68	10	-98	-101
onderzoekers doen	-192	-182	-166	-159
onderzoekers erkentelijk	-124	-100	-146	-126
onderzoekers geen	165	-233	-159	-66
onderzoekers geven	-196	112	-171	-160
onderzoekers hebben	-100	-86	-167	-76
onderzoekers is	-16	127	25	-144
onderzoekers komen	5	-165	-148	-51
onderzoekers niet	86	-124	-234	-143
onderzoekers om	-73	199	52	-146
onderzoekers oordelen	126	-134	-73	-59
onderzoekers op	86	76	-151	-108
onderzoekers over	0	-162	-112	-92
onderzoekers pleiten	-150	164	130	-75
onderzoekers raden	-142	183	-174	-120
onderzoekers spraken	-177	-148	-74	-113
onderzoekers stellen	72	141	-155	-134
onderzoekers tekenen	-25	-142	-36	-30
onderzoekers vinden	-76	147	-191	-63
onderzoekers voor	-190	26	-161	-146
onderzoekers willen	-159	166	105	-2
onderzoekers zijn	-66	-86	-175	-82
onderzoekers zou	80	40	-114	-53
onderzoeksraad voor	4	4	-133	-138
oneigenlijk gebruik	87	-114	-136	-111
ongemoeid .	-141	-206	193	-190
ongevallen met	-66	-151	-65	-86
ongeveer #	-230	-241	-245	-172
ongeveer de	130	-97	-115	-142
ongeveer een	72	-196	-149	-147
ongewijzigd .	-132	-141	4	-137
ons aan	-141	24	48	-188
ons land	15	-223	-219	-205
ons laten	-84	-128	-153	-152
ons onderzoek	-40	-161	-102	-93
ons oordeel	-93	-119	-103	-151
ons rapport	-111	-90	-147	72
ontbrak .	-155	-102	-149	-78
ontbrak een	254	-191	-107	-123
ontbreekt ,	-150	-202	104	-80
ontbreekt .	187	45	-311	-141
ontbreekt de	-76	-143	171	-139
ontbreekt een	74	-217	-201	-173
ontbreekt het	41	-197	101	-155
ontbreken ,	-49	85	35	55
ontbreken .	99	117	-153	-215
ontbreken de	-56	-162	168	-101
ontbreken van	199	-205	-278	-197
ontheffing .	-155	95	-120	-131
ontheffing verlenen	-76	-167	-156	-146
ontraden ,	-81	-143	-121	-93
ontraden .	-141	193	-246	-142
ontvangen ,	66	131	74	-30
ontvangen .	-170	13	-65	-243
ontvangst genomen	-94	-97	-171	-209
ontvangt ,	-152	133	-165	-14
ontvangt .	-62	-137	93	240
ontvangt de	-56	-164	-13	245
ontvangt het	-75	-132	-173	198
ontvangt u	-96	-138	-116	234
ontvangt uw	-88	-114	-243	141
ontving het	-21	-53	-107	-154
ontving ik	-80	-85	-195	-228
ontving u	-135	-119	-86	-124
ontwerp daarvan	-65	-61	-32	69
ontwerp in	-43	-135	171	134
ontwerp van	-69	108	-171	-26
ontwerpbesluit dat	-105	-167	106	-50
ontwikkelen .	-112	146	59	-35
ontwikkeling van	-92	-123	-170	113
ontwikkelingssamenwerking en	-84	-150	-56	-128
onvoldoende grond	-139	-123	-158	-120
onzeker .	-160	-174	94	-209
oog op	-33	-54	-219	-77
ook .	-167	-16	193	-140
ook aan	-65	-124	-189	-154
ook al	-136	-144	-168	-112
ook als	49	86	-23	-162
ook beveelt	-116	143	-116	-104
ook bij	-204	-151	14	-195
ook dat	91	-210	-124	-146
ook de	-36	-55	-34	47
ook doen	-118	12	-228	-191
ook een	-50	-21	88	-243
ook geen	-160	-256	144	-98
ook het	-35	38	-12	-28
ook ik	-157	-158	-145	-79
ook in	-257	53	-281	20
ook is	78	-100	-116	-129
ook met	-97	97	103	28
ook na	-183	172	50	-64
ook naar	-100	-127	-65	-109
ook niet	-174	-113	215	-202
ook nu	-108	85	-207	-174
ook op	-52	17	-93	-7
ook s	-23	156	120	15
ook te	-147	-153	-171	-124
ook van	-161	47	-149	-1
ook voor	2	146	5	-19
ook vragen	-182	100	-157	-116
ook wie	-195	-175	-141	-67
ook wordt	-150	68	-45	-161
ook zonder	262	-38	-12	-101
ook zou	-155	276	-123	-163
ook zouden	-138	157	-127	-180
oordeel .	92	-106	45	-169
oordeel dat	-30	51	-68	-217
oordeel geen	-133	-7	72	-130
oordeel gegeven	-146	-142	-163	-29
oordeel is	-23	21	-229	-138
oordeel over	-41	31	-96	-191
oordeel van	126	53	20	-51
oordeelt dat	255	-44	-208	-157
oorzaak is	36	-149	-184	-110
oorzaak ligt	100	-112	-138	-126
oorzakelijk verband	163	-147	-160	-50
op #	-134	-80	-10	49
op ,	114	-236	-105	84
op .	-72	-22	81	90
op :	-100	12	-19	-165
op ;	-39	129	-58	-126
op aan	114	65	-68	41
op afstand	-147	2	16	-60
op alle	9	106	58	33
op artikel	-167	-105	166	-181
op basis	-18	70	30	-5
op begeleiding	-84	-35	78	-134
op beide	-152	-111	-162	-128
op bezoek	19	55	-171	-149
op bezwaren	-124	117	186	-63
op bij	-98	-123	-159	-159
op bladzijde	-141	115	-218	-174
op dat	65	-186	-193	-202
op de	142	-5	-21	-17
op deze	-34	-9	-59	-39
op dezelfde	19	60	-133	-20
op die	-7	-238	92	-5
op dit	-156	-96	22	-36
op drie	31	-90	-111	-27
op een	37	51	-216	-43
op eigen	-177	-172	63	-202
op elf	97	-144	-123	-140
op elk	-147	156	91	-166
op elkaar	35	-227	178	84
op elke	-209	79	43	77
op en	-88	-147	-164	34
op enkele	-111	-81	-101	-125
op feiten	-142	23	-109	40
op gang	184	-198	33	-232
op goede	-103	-51	-55	-25
op grond	-141	-139	111	-170
op haar	-191	-156	-5	-92
op heden	25	-130	-30	-144
op het	0	3	-18	-55
op hoofdlijnen	-107	60	78	60
op hun	86	32	-63	-272
op iedere	-130	69	-171	62
op in	-128	211	138	101
op internet	-129	53	-43	-44
op kleine	33	114	-106	-91
op korte	-193	-82	-97	73
op kosten	-185	108	-29	-159
op langere	145	-186	-181	-111
op loon	-173	-149	-145	-79
op maat	87	59	-136	-138
op meer	-28	92	32	137
op mijn	-200	-149	210	59
op naar	-122	-96	-179	-158
op niveau	-50	129	-100	-129
op om	-132	50	25	48
op onderdelen	57	-118	-169	82
op ons	-140	-113	31	100
op onze	-130	-168	-142	-121
op orde	236	-205	-153	-219
op papier	155	-106	-223	-45
op prinsjesdag	-85	-136	-96	169
op rijksoverheid	-67	-156	-138	112
op saba	119	97	-115	-154
op schiphol	-36	-129	-172	-83
op scholen	98	-149	-147	-32
op school	-130	-92	66	41
op schrift	84	108	-200	-153
op straat	36	-155	-200	-187
op tafel	-75	-135	47	-157
op te	-182	70	1	-25
op tegen	-184	-119	83	-126
op termijn	-43	168	-256	-141
op terug	-61	-145	-72	71
op tijd	186	-132	-212	15
op twaalf	-100	32	-68	-76
op twee	-44	31	95	166
op uw	-42	-149	-189	-58
op veel	151	-155	-176	-140
op veertien	-128	-136	27	40
op vergelijkbare	140	-88	-25	-36
op verzoek	-97	-214	-363	-136
op vier	104	-207	-130	-119
op vijf	76	-154	65	-111
op voor	-133	191	-209	-194
op voorraad	-114	73	-204	-138
op vragen	-56	-149	-147	-138
op wat	-131	-204	-205	-152
op weg	-133	8	46	41
op welke	58	-50	-207	54
op werk	99	-126	26	-179
op wijzen	-68	-125	62	183
op zaterdag	-142	89	-144	-96
op zes	47	-135	-12	-184
op zich	-60	-153	-299	-85
op zichzelf	59	-226	-200	-131
op zijn	-49	-53	79	131
op zondag	-178	-12	-13	20
op één	-51	-89	69	-197
opbouw van	-128	-122	-177	-157
opbrengst van	65	88	67	-114
opdracht .	-128	-105	58	80
opdracht heeft	-108	35	-148	-114
opdracht van	-85	-133	-53	-93
open ,	-108	-154	-60	2
open .	-148	-160	91	108
open te	-179	140	76	35
open voor	-99	15	-123	-228
openbaar .	-172	-34	-195	14
openbaar ;	-54	147	-79	-166
openbaar bestuur	-102	-187	-100	-178
openbaar gemaakt	-105	-150	-128	-117
openbaar maken	-114	159	85	79
openbaar ministerie	-147	-84	-8	-26
openbaar te	-130	107	-168	10
openbaar worden	-109	-210	-184	-157
openbaarmaking van	-89	46	-117	22
openen .	-118	106	-194	-159
openen van	169	-137	-90	-71
opengesteld ,	-101	-174	80	112
opengesteld .	-110	-44	-59	-216
opening van	-17	90	-28	-120
openstaan .	-100	-114	-140	43
openstellen voor	-160	125	-155	81
openstelling voor	20	-153	18	4
opgedaan .	-134	-95	-154	-164
opgeheven .	-105	-53	-151	72
opgelegd .	-45	78	-145	-119
opgeleverd ,	17	-108	-61	-145
opgeleverd .	-33	-79	-254	47
opgelopen .	106	-163	-94	-68
opgemerkt dat	-105	18	-161	-94
opgenomen ,	84	-150	16	4
opgenomen .	-158	-214	92	107
opgenomen dat	-103	-104	46	110
opgenomen in	-128	-5	146	101
opgeschort .	-155	-143	-141	-130
opgesteld ,	-75	-135	146	124
opgesteld .	-141	-128	-22	61
opgesteld door	-104	-113	-133	-180
opgevolgd .	-167	87	148	86
opgevraagd .	74	70	-124	-112
opleggen .	-90	-156	129	-115
opleiding ,	61	-194	-20	-174
opleiding .	114	-51	-285	72
opleiding en	-24	-38	-239	-217
opleiding tot	83	49	-156	118
opleiding van	48	111	42	3
opleiding voor	-130	76	49	82
opleveren .	-67	-127	76	-139
oplevering van	-96	-94	-178	123
oplevert .	-23	-205	-52	-231
oplopen .	-190	-128	-152	-183
oplopen tot	83	-122	-56	-53
oplossing ,	-129	-78	-126	34
opmerkingen van	-102	-95	-132	-88
opmerkingen voorgelegd	-9	-23	-108	-32
opname van	-96	-118	-134	-120
opneemt .	-147	-136	20	-114
opnemen ,	20	-25	41	49
opnemen .	-138	38	37	-47
opnemen in	-95	93	92	-92
opnieuw .	-218	132	-1	125
opnieuw een	-158	25	-152	-48
opnieuw in	-8	78	-22	25
opnieuw op	-91	82	-11	111
opnieuw te	-158	-17	-219	57
opnieuw worden	-125	-112	-167	79
oproep van	-89	179	21	-131
oproept ,	-126	67	61	-103
opslag van	-186	-170	-198	-178
opstellen ,	69	114	-28	-156
optie a	-49	30	-153	-144
optie b	-108	29	73	-133
opvang ,	-168	-80	-133	24
opvang .	-31	-63	-55	-63
opvang in	-196	-176	-159	-21
opvang van	-138	-191	46	-181
opvang voor	-85	-90	169	61
opvatting dat	-114	-148	-221	-140
opvatting van	-56	69	89	-38
opvolger .	-121	3	-16	242
opvolging :	-150	-194	182	-18
opvolging van	-56	-79	-186	19
opzet van	-137	-20	64	36
opzichte van	186	-132	-44	-95
orde .	122	-73	-60	56
orde in	-56	-83	36	164
orde is	77	-179	68	-154
orde van	-150	101	-104	-84
organisatie voor	-68	-130	-103	-72
organisaties .	58	-166	-153	-178
organiseren .	-128	147	148	39
oude gemeentehuis	-103	100	48	-142
ouder dan	194	-188	-189	-119
ouder zijn	-74	-22	-179	-140
ouders ,	-93	10	-86	87
ouders .	43	-167	-17	17
ouders die	-25	5	-96	-109
ouders en	-161	-115	-139	-143
ouders met	-116	-59	-232	64
ouders zijn	124	-99	-111	-80
ouders zouden	-135	-71	-77	-76
over #	-1	-43	19	34
over ,	52	-143	123	104
over .	-197	-149	296	51
over :	26	169	136	59
over ;	49	-57	156	87
over aan	-118	81	-34	-37
over aanbeveling	-39	-64	129	109
over dat	-159	-174	-192	-1
over de	28	-88	-109	-57
over deze	-27	-125	31	-101
over die	-210	-180	17	-131
over dit	-116	-154	-260	20
over drie	-62	142	51	43
over een	-139	-38	7	113
over haar	-39	-71	-199	-77
over het	106	-83	-125	-14
over hetzelfde	17	-85	-177	-149
over hun	122	-214	110	-240
over klachten	-158	148	-86	-121
over op	-198	-193	40	161
over te	-110	86	79	-177
over tien	-187	-42	54	-166
over twee	-239	-8	-231	95
over uitbreiding	-144	-146	69	72
over vijf	-1	131	-176	48
over voldoende	90	-134	-55	-128
over wachttijden	-114	37	-112	-184
over wat	-109	-140	41	30
over zijn	-127	1	-95	-88
over zo'n	61	-134	-82	115
over één	-163	-124	-158	-181
overal gelijk	-192	-174	108	65
overal in	-130	39	-13	31
overbodig .	-160	-231	238	-163
overdracht aan	-46	18	-124	-132
overdracht van	-153	37	-131	-190
overeengekomen dat	-81	-152	55	142
overeenkomst .	-116	55	-183	98
overeenkomstig de	-104	-121	17	-151
overgaan .	-95	-60	178	-93
overgang naar	81	-123	-170	-119
overgang op	183	-124	-77	-161
overgedragen .	35	-136	-114	-85
overgenomen ,	-119	124	184	-114
overgenomen .	-148	-21	223	13
overgenomen :	-27	-170	135	72
overgenomen ;	-45	-208	173	75
overgrote deel	-112	-92	-120	-96
overhandigd .	-82	-48	-144	-138
overheid ,	-145	-170	-146	-70
overheid .	-109	-152	13	27
overige #	-93	-61	175	151
overige aanbevelingen	-82	-158	32	7
overige drie	-62	-130	-174	-162
overige zes	-132	95	51	122
overige zeven	-188	-117	2	-35
overigens al	-102	-159	76	-134
overlaat .	91	45	59	-94
overleg .	-65	-97	18	133
overleg brengt	-114	-132	-128	-154
overleg gevoerd	-36	-34	-166	-209
overleg ik	-112	-146	-248	186
overleg met	-125	85	248	163
overleg over	-93	-172	-18	-32
overleg van	-81	-112	-179	-58
overneemt .	-124	-152	8	159
overnemen ,	-88	-167	159	117
overnemen .	-154	-151	174	-166
overtreding is	-61	-163	-73	64
overtuigd .	-98	-122	137	-85
overweeg ik	-133	-125	-143	26
overweegt een	-86	-193	-121	-206
overwegen .	-155	-126	112	177
overwegend gunstig	131	-130	-105	-91
overweging .	-128	-185	-64	49
overweging de	-142	317	-301	-198
overweging een	-56	85	-117	-96
overweging gegeven	-73	201	-161	-138
overweging het	-156	198	-125	-160
overweging met	-121	185	-169	-175
overwinterende ganzen	-112	-110	-126	-116
overzicht .	-148	-178	-154	20
overzicht per	-123	43	-140	19
overzicht te	-60	-102	-150	43
overzicht van	-103	-88	-274	142
panel van	-135	0	-187	-23
paragraaf #	-159	-123	308	-219
paragraaf over	-48	119	147	71
particuliere verhuurders	93	16	11	-92
partijen het	-136	-136	193	76
partners ,	-100	-178	-197	-169
partners .	-193	-113	37	-166
partners die	103	15	-120	-99
partners van	-96	39	77	124
pas als	-144	-141	123	85
pas in	-69	-192	-42	-196
pas na	46	166	-231	-205
pas worden	-79	-113	96	-159
passen .	-151	71	-215	-159
passend onderwijs	-204	-110	-175	77
past .	-136	-120	-191	-157
past bij	-48	51	70	10
past binnen	-49	-110	-121	-165
past daar	-113	-145	168	-169
past de	-141	-74	75	-84
past een	-72	-115	-60	-173
past in	-77	-70	111	-108
past mij	-102	-160	287	44
past niet	-147	81	253	-122
peil te	-64	20	-140	-49
peiling onder	-93	-74	-98	98
peiling van	176	-131	-85	-130
penitentiaire beginselenwet	-63	-56	79	-79
penitentiaire inrichtingen	-113	-33	-131	-155
per #	-171	-65	374	349
per aanbeveling	-84	-242	-292	-219
per bedrijf	-167	-22	55	-147
per brief	-116	-172	21	-55
per dag	-158	-60	79	-46
per deelnemer	-89	117	-2	62
per eenheid	-95	144	-141	-94
per gemeente	56	22	24	32
per geval	-69	32	-123	127
per gezin	-76	112	-193	-107
per hectare	23	-78	34	62
per instelling	-105	-32	85	97
per jaar	-112	-2	40	-124
per kwartaal	-90	70	-188	-204
per land	-79	40	-44	50
per leerling	-177	-27	-172	-94
per locatie	-155	45	-69	15
per maand	-167	-24	121	58
per persoon	17	-1	34	-121
per plaats	19	22	-166	-98
per post	63	-165	-129	-133
per project	62	1	97	11
per provincie	-116	175	-153	-120
per regio	-9	51	79	39
per saldo	169	-122	-97	-49
per scan	-162	45	-134	-149
per sector	-126	-68	167	37
per twee	45	-21	30	-72
per uur	-233	33	-99	-19
per week	170	-191	-73	-69
per woning	-82	63	-156	-89
per zaak	74	-91	-157	-99
percentage van	-111	44	30	-163
periode #	-121	-120	19	45
periode van	-138	89	-207	-173
periodiek evaluatieonderzoek	-135	-148	0	8
periodieke rapportage	-112	-131	-141	-86
persbericht uitgebracht	-84	-71	-62	-162
personeel in	48	-140	110	73
personeel van	-123	75	-98	58
personen ,	158	-173	-117	-88
personen die	-173	-138	-61	-119
personen is	137	-132	-125	-99
personen met	84	-148	-133	-98
persoonsgegevens .	-106	-214	-24	-163
persoonsgegevens en	-108	-147	82	-155
persoonsgegevens heeft	-106	-98	51	-124
plaats .	-76	52	-90	63
plaats daarvan	-163	-231	169	119
plaats een	-94	-3	18	-202
plaats ik	-97	-75	-169	-173
plaats in	69	70	-16	68
plaats krijgt	-40	64	-226	-124
plaats om	-99	-31	-162	-126
plaats te	-111	-191	11	37
plaats van	-108	147	42	13
plaats zou	-91	157	-200	-111
plaatse .	114	-173	-4	-7
plaatsen ,	-67	129	62	26
plaatsen .	-266	51	-370	-15
plaatsen van	-105	-195	70	142
plaatsgevonden .	-106	-84	-67	-77
plan van	-99	-175	4	-5
plan voor	-140	90	-115	125
planbureau cpb	-132	-106	-103	-97
planbureau voor	-173	-130	-186	-171
plannen ,	-114	-97	90	-179
planning is	46	-158	-170	-53
platteland ,	-71	120	-118	-117
pleidooi van	-104	108	-11	8
pleidooi voor	-160	213	157	-163
pleit de	-168	107	-169	-97
pleit hij	-109	125	-151	-147
pleit voor	-144	268	-175	-228
pleiten ervoor	-151	114	-96	-110
pleiten voor	-174	159	17	-23
pleitte ,	-81	58	-117	-60
plek in	12	48	-88	-65
plicht om	-84	28	-23	100
politie #	-155	-75	-75	-175
politie ,	-28	-157	-47	19
politie .	-99	57	-56	20
politie aan	-61	101	-131	-140
politie en	57	4	-52	-93
politie in	-41	-78	-120	-75
politie te	-107	25	112	68
pools ,	-121	-127	139	0
positie van	-117	-92	-61	-96
positief .	150	-102	-161	-135
positief advies	96	-171	107	-64
positief over	210	-193	-146	-106
postbus #	-47	32	-114	-90
posten in	-3	60	24	37
praat ik	-93	-112	-165	92
praktijk .	-123	-33	132	-212
praktijk is	99	-142	-43	-129
presenteren .	-82	-96	-113	-90
president ,	-108	-131	-111	-96
prijs van	-116	-157	68	-116
primair en	-34	30	102	-169
primair onderwijs	-87	-139	-23	-114
problemen met	65	-99	-135	-144
procedure .	74	-121	-181	-76
procent ,	178	-84	-23	16
procent .	49	95	-124	25
procent aan	43	-142	-141	-172
procent af	149	-169	-153	-119
procent afgenomen	193	-109	-144	-23
procent bij	44	-128	-128	-143
procent binnen	209	-234	-131	-90
procent daarvan	181	-87	-85	-95
procent dalen	-38	-176	-104	-78
procent de	160	-183	-85	-70
procent een	-79	-106	-60	-87
procent gedaald	179	-124	-204	-90
procent gegroeid	98	-68	-60	-55
procent gestegen	134	-65	-90	-82
procent hoger	229	-130	-123	-66
procent in	-118	-163	-163	-185
procent is	-22	-96	-98	-94
procent lager	260	-214	-157	-129
procent meer	306	-194	-177	-179
procent minder	320	-235	-177	-171
procent op	141	-197	-143	-70
procent te	-129	94	-30	-48
procent terug	142	-141	-58	-82
procent teruggelopen	157	-116	-138	-54
procent toe	191	-174	-94	-139
procent toegenomen	73	-42	-71	-37
procent uit	67	-185	-150	22
procent vaker	190	-113	-168	-121
procent van	179	-146	-57	-158
procent verminderd	116	-85	-95	-49
procent voor	51	23	-27	51
procent was	14	-121	-154	-79
procentpunt ,	94	-59	-120	-95
procentpunt .	159	-102	-83	-72
procentpunt gedaald	171	-76	-128	-100
procentpunt hoger	201	-94	-125	-130
procentpunt lager	204	-125	-108	-108
procureurs-generaal heeft	-113	-160	72	-150
proef ,	-136	-161	126	152
proef .	-171	-90	115	-225
proef in	137	-1	71	-86
proef is	-128	-135	-185	150
proef met	-108	-17	-25	7
proef te	-79	86	7	-138
proef wordt	-155	-135	-239	112
prof .	-113	-86	-81	-66
profiteren ,	71	-91	-133	-119
programma .	-148	-129	149	60
programma in	-88	-176	-168	-142
programma is	-141	-139	-57	-220
programma van	-155	-31	116	89
programma voor	-137	-181	185	114
projecten in	-138	98	53	61
proportioneel .	102	-163	95	-78
prorail en	-154	90	51	69
provinciale staten	-80	41	-63	-122
provincie een	-83	17	0	-126
provincie overijssel	-63	-111	-155	-101
provincie zal	-120	-62	-142	-98
provincies ,	-120	-69	143	-197
provincies .	-175	37	-7	66
provincies en	-192	-74	-241	-145
provincies te	-87	118	9	92
provincies zullen	-56	-100	-173	-164
publicatie van	-74	96	63	9
publiceerde de	-182	-140	-129	-118
publiceert in	-87	-79	-179	0
publiceren .	-81	-121	-239	-47
publiek geld	-114	-184	15	-150
punt #	-169	241	-92	-199
punt ,	-152	286	223	-86
punt .	-122	-192	-189	-134
punt geen	-142	-188	57	49
punt is	18	28	8	-233
punt niet	-108	-190	-1	-172
punt van	-74	-54	34	26
punten zijn	-174	-119	155	-165
pvda-fractie vragen	-119	-20	-162	-130
raad ,	-170	163	95	10
raad .	2	8	-126	-177
raad acht	-106	80	-228	-131
raad adviseert	-133	48	-153	-103
raad bepleit	-135	170	-183	-132
raad constateert	133	-150	-103	-57
raad dat	8	116	-124	-103
raad doet	-176	-91	-172	-162
raad een	-18	69	-192	-124
raad erkentelijk	-64	-110	-86	-110
raad geeft	-168	134	-72	-100
raad graag	-100	-32	-130	-79
raad heeft	-47	-178	-7	-162
raad het	-21	-73	-213	-135
raad in	82	-86	-135	-118
raad is	-196	-50	31	-167
raad komt	47	-188	-250	-209
raad meent	-135	63	-105	-110
raad niet	101	47	-201	-84
raad om	-136	213	140	82
raad op	156	-125	-118	-127
raad over	23	-176	57	3
raad pleit	-98	100	-140	-75
raad schetst	-138	-137	-97	-92
raad sprak	-103	-149	-147	-84
raad stelt	58	-89	-174	-141
raad van	-166	-162	-76	177
raad voor	-168	-23	15	-48
raad voorstelt	-111	123	17	-57
raad wijst	162	-221	-130	-102
raad wil	-101	111	-161	-93
raad zal	-85	-138	-177	-152
raad ziet	105	-79	-141	-94
raad zijn	66	23	27	-87
raad zou	-193	169	-115	-42
raadplegen .	-109	15	6	-178
raadt aan	-225	309	-186	-166
raadt het	-92	101	-182	-131
raakt aan	-133	-8	-31	-12
raakt de	-154	-139	-107	-153
raden aan	-204	151	-232	-210
raden wij	-163	194	-19	-163
raken .	-62	-177	-116	-124
raming .	96	-99	-116	-116
raming van	-62	-105	26	-66
rapport ,	-149	158	-219	23
rapport .	52	-248	-361	-297
rapport aan	-144	-29	4	-170
rapport als	-48	64	-100	-96
rapport besluit	-135	-98	-124	-128
rapport besproken	-70	-82	-191	-164
rapport bevat	-183	71	-16	-162
rapport de	-185	81	-252	-153
rapport doet	-114	-172	-173	-98
rapport een	-142	67	-192	-140
rapport eindigt	-134	9	-95	-102
rapport en	-89	-129	-97	-57
rapport gaat	-163	-174	-175	-149
rapport geen	83	82	-193	-95
rapport het	-94	-111	-62	-117
rapport hierbij	-80	-157	-196	-159
rapport in	-108	-208	-126	-156
rapport is	-112	-187	-218	-216
rapport laat	210	-245	-95	-88
rapport met	-109	43	-206	73
rapport mondt	-161	-138	-168	-119
rapport niet	-177	-107	-191	-200
rapport noemt	-178	44	-187	-89
rapport nog	44	-112	-91	-117
rapport op	-106	-89	-280	-293
rapport over	-157	-154	-171	-191
rapport sluit	-127	-21	-153	-157
rapport te	31	-135	-89	-169
rapport terug	-128	-98	-87	-116
rapport treft	-184	-91	-70	-89
rapport van	-75	-199	-235	-218
rapport wachten	-127	-133	-107	-101
rapport werken	-150	-116	-71	-110
rapport wordt	-172	118	-9	-52
rapport zijn	36	-169	-107	-122
rapportage is	-84	-115	-180	-54
rapportage over	-132	-211	-27	157
rapporteer ik	-95	-175	-166	149
rapporteren .	-121	-62	-16	46
reactie .	-71	-175	-167	-209
reactie :	-165	-321	340	153
reactie aan	-138	28	-121	-96
reactie daarop	-47	-76	-107	-126
reactie is	-91	-79	-176	-153
reactie op	-115	-184	-133	-64
reactie te	-35	-117	-64	-114
reactie toe	-82	-68	-123	59
reactie uiterlijk	-88	-15	-166	25
reactie van	-90	7	-136	-238
reactie verzocht	-70	-68	-156	-61
reageer ik	-77	-78	-178	-242
reageren .	-104	-148	-227	-11
reageren op	-69	-128	-181	-94
recht aan	-203	-145	197	-106
recht op	-293	90	-102	-153
recht van	-133	155	-156	-118
rechtbank den	10	-88	-130	-96
rechten van	-69	-78	-177	-145
rechtspraak heeft	-60	100	-140	-80
rechtstreeks aan	-17	-64	-175	36
redactionele kanttekeningen	-106	-137	94	-102
rede .	-148	-250	57	-209
reden niet	-150	-148	197	49
reden om	91	-214	-13	-157
reden voor	67	-144	-178	-111
redenen van	-161	-2	-23	19
reeds de	-149	-170	6	-106
reeds een	-174	-178	121	-122
reeds in	-100	-163	41	-149
regeerakkoord is	-64	-58	-219	-118
regel .	64	-152	127	-129
regel te	-122	-63	67	-87
regeldruk atr	-94	66	-133	-87
regelen ,	-102	71	5	-137
regelen .	-120	32	-96	-114
regeling #	105	-102	-160	-168
regeling ,	-40	-75	-75	-82
regeling .	-95	-170	82	0
regeling bestaat	-137	-166	-208	-143
regeling die	-185	-200	164	34
regeling een	-75	43	-157	-149
regeling heeft	119	-130	-127	-77
regeling in	-72	-256	-235	-248
regeling is	-168	-200	-27	-116
regeling loopt	-189	-134	173	-121
regeling met	-98	145	-62	79
regeling na	-69	142	-148	-122
regeling ook	-78	-188	-152	-151
regeling op	-132	135	-198	-160
regeling open	-64	38	-92	-91
regeling per	-114	26	119	99
regeling periodiek	-130	-147	-22	-5
regeling schrijft	-123	-134	-111	-151
regeling te	-148	74	40	36
regeling tot	24	98	-206	-166
regeling voor	-231	90	141	19
regeling was	45	-170	-115	-135
regels .	-153	-204	-3	-116
regels niet	-134	-101	83	-126
regels op	-123	-93	147	73
regels voor	-114	-150	-183	-80
regelt ,	-105	-119	151	128
regelt de	-99	-109	118	33
regering de	-80	-145	-120	-188
regering dit	-42	-172	-180	54
regering een	-110	57	60	-157
regering heeft	-100	-64	-7	-107
regering in	-46	39	85	-125
regering is	-117	-154	-183	114
regering niet	-118	88	197	-144
regering te	-63	-153	-130	-173
regering verzocht	-74	-139	-247	-218
regering verzoekt	-62	-153	-166	-120
regering wordt	-39	-132	-152	-90
regering zal	-43	-134	60	188
regering ziet	-103	-111	-86	-119
regio ,	-169	70	149	127
regio .	-28	-93	-82	-63
regio één	-136	134	-214	-106
regio's .	-156	-135	169	147
regio's met	-50	31	-41	-122
regionale ontwikkelingsmaatschappijen	13	44	-63	-75
register ,	51	22	-197	-132
register .	-208	107	-233	-5
register in	-75	51	-177	10
register is	95	-184	-159	-128
register van	-127	197	114	8
registratie is	64	77	-2	-120
registratie op	-123	-174	-114	-143
registratie van	114	84	-237	-148
registreren ,	-89	89	-205	1
registreren .	-131	111	-156	-176
reizen ,	46	6	-105	-51
reizigers met	-159	-123	-99	-128
rekenen .	-163	-195	-157	-185
rekenen op	114	-72	-177	-142
rekening .	-65	-149	-175	-147
rekening in	-12	8	-53	-93
rekening met	81	-186	-155	-129
rekening van	43	-1	140	-136
rekening wordt	145	-237	48	-194
rekenkamer concludeert	84	-110	-35	-20
rekenkamer heeft	-140	61	-174	-90
rekenkamer het	-176	-13	-129	-54
rekenkamer over	-115	-186	-110	-47
reservisten bij	-88	-76	-112	-140
reservisten en	-94	30	-141	-91
resultaten in	-82	-129	78	99
resultaten zijn	-151	-84	-122	-16
richt de	-153	134	-94	60
richt een	-107	256	-194	-234
richt zich	-144	-90	-20	-161
richten ,	-104	-85	-123	-99
richten .	14	45	-112	-77
richten zich	-152	-17	-170	-165
richtlijn #	-91	-128	-146	-91
richtlijn .	-103	-118	-137	-211
richtlijn op	-91	136	-168	-172
richtlijn te	-133	-39	56	43
richtsnoeren .	-122	-105	-226	-132
rijk ,	-163	109	-16	-190
rijk .	-215	-150	72	-138
rijk adr	-179	-78	-186	-110
rijk de	-148	84	-112	-66
rijk en	76	-143	-162	-167
rijk in	-172	61	77	-113
rijk om	-174	-78	146	-158
rijksdienst voor	-75	-133	133	93
rijksoverheid .	-67	-156	-138	112
rijkswaterstaat heeft	-97	-94	-162	-176
rijkswet op	-65	88	95	4
risico .	-212	-134	-188	-168
risico dat	-153	-181	-156	-81
risico lopen	141	-128	-108	-73
risico van	-90	95	-125	-107
risico's van	-72	39	70	82
rode kruis	-110	-109	-88	-66
roemeens en	-121	-127	139	0
roept de	-50	-49	-113	-95
rol .	46	-141	-203	172
rol van	2	85	44	-153
rol voor	-121	-190	-125	-132
rond de	0	-148	-65	55
rond het	-62	-165	-150	-139
rotterdam en	57	-165	-44	-41
ruim #	-216	-210	-252	-222
ruim de	66	-124	-239	-162
ruim een	109	-225	-180	-142
ruim vier	0	-100	-76	-99
ruimte ,	-177	-146	-113	-188
ruimte .	-41	-234	303	-260
ruimte biedt	-41	-131	104	63
ruimte die	-167	-136	-153	-155
ruimte om	-86	-17	-171	-170
ruimte voor	-128	32	-152	-180
ruimtelijke ordening	-48	-21	82	-6
rusten .	-132	-177	208	-150
rvo zal	-95	-108	-193	133
s .	-71	-201	-135	29
s avonds	-163	132	136	-106
s nachts	81	81	-19	-53
samen #	-15	-178	-168	-125
samen .	-144	-186	-42	21
samen aan	-178	-44	53	-194
samen een	-116	-82	-190	-152
samen en	-109	-143	-127	-143
samen met	-14	-64	72	263
samen te	-44	159	-52	-177
samenhang met	-134	-189	-165	-166
samenleving rvs	-59	-93	-52	-76
samenstelling van	35	-4	-128	-139
samenwerking met	86	-114	49	4
samenwerking tussen	33	-122	-159	-149
schade aan	24	-128	-185	-90
schade die	-165	-131	-149	-159
schaden .	19	-146	108	-103
schaf de	-139	227	-208	-126
schaffen ,	-94	152	-154	-85
schat dat	177	-182	-179	-174
schatting #	-22	-220	25	-249
schatting een	-119	-154	-188	-125
schatting is	42	-119	-145	-54
schepen ,	-110	97	-194	-206
schepen .	58	36	-105	-108
schepen met	63	1	-108	-146
scherpen .	-124	39	-168	-97
schetst een	-121	-100	-88	-70
scholen .	-27	68	-182	-171
scholen de	-81	-176	-102	71
scholen die	167	-117	-115	-107
scholen een	-118	-45	-208	-69
scholen en	-219	-104	-191	90
scholen hebben	-151	-132	-235	-151
scholen in	-103	83	-279	-159
scholen is	150	-92	-43	-52
scholen met	216	-220	80	86
scholen zonder	151	-108	-177	-152
scholing .	142	-167	-141	-117
scholing van	45	80	17	-66
school ,	90	-20	-21	-171
school .	-152	-142	-137	-143
schoolgaande kinderen	-134	109	-102	-110
schooljaar #	49	-170	24	28
schoolvakanties .	-137	15	-62	-85
schorsing van	-161	-153	-144	-120
schrap de	-99	140	-156	-114
schrappen ,	-57	160	-125	-98
schrappen .	-135	195	-198	-173
schrappen en	-76	-15	-155	-96
schriftelijk terug	-43	-125	-145	37
schriftelijke vragen	-102	-111	-124	-166
schrijft dat	107	-170	-141	52
schrijft de	-188	78	-257	-203
schrijft u	-161	-173	187	-119
schrijft voor	-179	-8	-223	-249
schrijnende gevallen	-115	44	73	39
schrijven ,	107	-105	57	-163
schrijven .	-167	-68	38	106
schrijven en	22	37	-140	-129
sector is	-112	-116	45	-107
sector zal	-121	-145	-152	18
sedert #	-140	-180	103	-159
seizoen #	-94	-119	-8	68
selectie van	-115	141	44	77
september #	-112	-206	-23	146
september .	-139	-187	72	128
september een	-134	102	-113	41
september haar	-86	-88	-140	-61
september heb	-68	-79	-80	-236
september hebben	-97	-56	-186	-167
september heeft	-134	-166	4	-204
september jl	-71	-93	-203	-106
september met	-127	-149	121	63
september op	-121	-131	33	122
september tot	-95	-125	177	104
september van	-113	-70	-16	23
significant effect	100	-67	-106	-59
significant verschil	92	-114	-74	-51
sinds #	-35	-154	121	-300
sinds april	-204	-217	113	-294
sinds de	192	-228	-18	-129
sinds dit	-155	-275	104	-246
sinds februari	-135	-110	136	-172
sinds het	87	-182	-252	-206
sinds jaar	-184	-151	4	-139
sinds januari	-149	-213	163	-207
sinds maart	-184	-198	130	-229
sinds mei	-157	-156	84	-181
sinds november	-145	-226	177	-40
sinds september	-139	-139	231	-189
sinds vorig	-245	46	190	-134
sindsdien is	38	-84	-159	-87
sint eustatius	65	-169	-141	-136
situatie ,	-152	-125	83	-124
situatie in	-144	-68	-102	99
slachtofferhulp nederland	45	-23	-84	61
slachtoffers van	-149	23	-215	-75
slag .	-49	48	79	122
slecht met	-93	-184	203	-104
slecht te	190	-101	-149	-138
slechts #	299	-211	-245	-170
slechts een	122	-140	-136	-113
slechts in	71	104	-151	-99
slechts ten	137	-146	64	-59
slechts vier	48	-85	-125	-92
sloop van	54	-90	-128	73
slot bepleit	-105	124	-157	-113
slot zou	-127	159	-152	-110
slotsom dat	279	-172	-165	-107
slotte ,	-99	100	115	74
slotte beveelt	-141	100	-133	-118
slotte geven	-144	132	-155	-104
slotte op	101	-153	-127	-122
slotte wordt	-71	139	-121	-137
slotte zijn	-149	-179	-86	-130
sluit aan	-134	-15	-23	-36
sluit af	-128	-50	-176	-178
sluit de	80	-167	-151	-129
sluit ik	-141	-167	105	-148
sluit met	-135	95	58	-146
sluit zich	-120	-22	91	-124
sluiten .	-66	-73	-259	-64
sluiting van	-196	-23	-62	-94
sluizen in	-128	-83	-109	-123
snelheid van	-42	95	151	-85
snelle motorboten	-123	-128	2	-120
sneller aan	-52	-155	-181	-174
sneller dan	7	94	-72	-145
sociaal en	-111	-19	80	-42
sociaal-economische raad	-112	-97	-128	-95
sociale partners	-115	-56	8	-235
sociale verzekeringsbank	21	-149	-220	15
sociale zaken	-89	-63	57	30
sp-fractie vinden	-112	-141	-37	-96
span ik	-83	-110	-111	141
span mij	-122	-110	-100	138
speelt .	90	-114	-133	-82
splitsen .	-124	86	-153	-171
sport ,	-103	-81	-54	-94
sport .	-147	-147	90	-128
sport en	65	-106	-78	43
sprak ik	-137	-44	-121	-152
sprak met	-222	-158	-67	-96
sprake .	11	-117	-37	-108
spraken ,	128	-146	-84	-67
spraken met	-205	-190	-87	-119
spreek ik	-86	-89	-189	327
spreekt het	62	-122	81	-164
spreekt mij	-119	14	28	-10
spreekt u	-123	-109	73	-89
spreken .	227	-120	32	-21
staan ,	97	-237	124	-35
staan .	-71	-16	76	38
staan dat	-200	-168	224	130
staan de	-123	15	-222	-193
staan in	-205	-152	-181	-140
staan ingeschreven	62	66	-155	-138
staan sinds	-186	-131	203	-211
staan wij	-131	-138	-204	-167
staande praktijk	-143	-112	203	-126
staat ,	-133	-254	79	-56
staat .	22	-266	-64	48
staat al	-135	133	238	-170
staat daarom	-117	-170	207	113
staat dat	-32	19	61	-196
staat de	-151	60	-64	-154
staat een	21	-14	-162	87
staat en	-151	-4	141	-138
staat gepland	-132	-141	25	242
staat het	-143	49	-201	31
staat hier	-152	-149	-219	-156
staat in	94	-176	51	-193
staat is	-122	-145	125	41
staat met	-110	22	126	71
staat niet	-179	-255	156	-13
staat ook	-125	-166	82	-125
staat op	-79	-101	-4	-9
staat sinds	-181	57	29	-222
staat te	85	-153	-162	-126
staat tegenover	170	-186	-232	-131
staat van	-24	-33	30	49
staat voor	-169	-248	0	199
staat wat	-145	-160	-248	-125
staatssecretaris .	-165	-203	-240	-173
staatssecretaris bereid	-95	-166	-157	-178
staatssecretaris dankt	-63	-79	-130	-122
staatssecretaris de	-147	22	-71	-82
staatssecretaris van	-62	-62	147	102
staatssecretaris wil	-40	-100	45	23
staatssecretaris zal	-41	-184	-200	106
stage in	-98	-153	71	-65
stamt uit	-139	-182	-138	-111
stand van	-125	-59	13	-31
standaard ,	-79	-163	144	-120
standpunt .	-78	-116	-207	-14
standpunt :	40	-194	144	-77
standpunt in	-98	25	31	-57
standpunt op	-141	-104	-85	-116
standpunt over	-52	-81	172	79
standpunt toekomen	-38	-74	-95	-181
standpunt van	-122	-184	-176	-26
stap te	-118	-27	-8	-119
stap voor	-109	-144	-134	-102
start .	-142	-180	-51	106
start gaat	-73	-156	122	153
start gegaan	-111	-36	19	-266
start in	-132	-174	-158	217
start van	-137	105	-222	11
state .	-103	-181	-7	-40
state haar	-20	-66	-25	-69
staten .	-82	-77	-151	-91
staten-generaal een	-128	-162	186	89
staten-generaal te	-23	-47	-107	-79
status van	-69	-105	-38	104
statushouders die	48	-121	-102	-120
steden .	58	-68	-75	-140
steeds niet	-137	28	91	-85
steeg het	55	-101	-68	-38
stel de	-109	204	-206	-212
stel een	-94	288	-239	-174
stel ik	-86	-124	-90	257
stellen ,	12	-7	124	-42
stellen .	-55	59	-111	-42
stellen ;	-85	-54	-145	54
stellen een	-177	34	39	61
stellen en	-161	66	-148	-183
stellen van	68	118	-160	-150
stellen vast	146	-129	-113	-107
stellen voor	-193	170	52	-56
stellen wij	-58	-130	-163	170
stelsel .	20	-118	-92	-126
stelsel de	-21	-108	109	95
stelsel van	37	-198	-174	-101
stelt .	-141	-7	-155	-100
stelt de	-14	-32	-9	-84
stelt een	-128	-199	102	91
stelt het	-67	142	-108	20
stelt u	58	-170	-217	-140
stelt vast	296	-271	-191	-159
stelt voor	-192	179	77	64
stelt voorop	78	-129	-144	-131
stelt zij	76	44	-148	-113
stemmen .	-135	-99	101	-73
stemmen met	-71	245	-181	-195
stemmen wij	-124	-169	44	-106
stemt mij	-182	-129	-141	-127
ster van	54	106	-132	-119
sterk van	-166	-107	-4	-134
steun aan	22	-45	-178	-145
steunen .	-95	-159	-19	114
stichting nidos	-96	79	108	-24
stichting van	-145	-155	46	8
stijgen .	-69	-115	65	-89
stil .	-158	-141	-165	-165
stilleggen .	-83	-152	-98	-108
stond .	1	-157	-116	-110
stond de	48	-121	-95	-173
stond onder	-96	-95	-77	-53
stonden #	-77	-56	-112	-157
stopgezet .	-132	-81	55	-152
stoppen .	127	-116	-175	-141
storingen in	-149	-120	-116	-186
strafrechtstoepassing en	-66	-169	-98	-99
streef ernaar	-66	-159	-228	196
streeft ernaar	-113	-131	-178	150
streeft naar	-163	-161	87	-154
strekking van	-91	-2	-217	-152
strekt daartoe	-105	-215	-158	-122
streven blijft	-139	-180	-175	0
streven is	-157	-198	-239	202
streven naar	-69	-91	135	35
strookt met	-150	-22	162	74
structureel #	-120	87	-93	-180
studenten de	45	86	-116	-130
studenten die	10	-165	-114	-114
studenten met	34	-114	-124	-133
studenten van	76	-165	-112	-168
studiejaar #	-50	-113	61	-20
stuit op	-126	-60	282	-29
stuk .	134	-145	-179	-144
sturen .	-79	13	58	15
stuur ik	-95	-137	-274	216
stuurt de	-57	-121	-156	-59
subsidie .	64	-133	-139	-107
subsidie aan	-108	67	-237	58
subsidie te	61	87	54	-60
subsidie van	-147	-171	-5	-68
subsidie voor	-127	65	156	94
suggestie ,	-44	195	187	41
suggestie de	-44	100	-205	-161
suggestie om	-105	221	183	-33
suggestie van	-154	183	71	62
svb en	8	-125	-152	-170
systeem .	-36	144	-178	-148
systemen .	90	-168	43	-105
systemen van	-150	72	76	-106
szw ,	-121	-179	18	-181
szw en	46	-147	96	62
t .	-85	-177	-153	-133
taak .	-117	-161	-167	-115
taak van	-195	-110	-57	-129
taak voor	-56	-89	143	-10
taal ,	-20	-189	101	-135
taal en	-133	55	-154	57
taal is	-162	-195	-204	-191
taal op	-51	-49	-161	102
tafel .	-167	23	117	-115
talen .	-196	80	-76	-153
tarief in	-99	-36	-143	-116
tarief voor	66	61	-185	-128
tarieven ambtshandelingen	-48	97	-96	-14
tarieven voor	-117	68	18	50
te adviseren	-57	-179	-297	-132
te begeleiden	-79	21	-92	-127
te beginnen	-127	84	115	207
te begrenzen	-152	-26	87	-70
te behandelen	-58	-126	75	-106
te behouden	-179	62	-157	-99
te bekostigen	-124	-6	-39	88
te beleggen	-105	212	83	-78
te bellen	-138	155	-7	-107
te benadrukken	-79	-91	-110	-99
te beoordelen	45	-84	-208	-140
te bepalen	-172	90	142	-210
te beperken	-242	259	-269	3
te bereiken	-61	64	-210	37
te berekenen	-149	84	-191	-96
te berichten	-92	21	-138	-165
te beslissen	-146	-226	76	146
te besluiten	-111	-169	73	32
te bespreken	-146	42	-106	-160
te besteden	-117	35	87	-146
te betalen	26	122	-196	-94
te betrekken	-85	-12	18	-118
te betreuren	-33	-111	-93	-45
te bevorderen	-135	-43	-146	92
te bewaren	-101	-5	-14	-132
te bezien	-76	-48	-51	-4
te bezoeken	-85	67	-173	-118
te beëindigen	-112	23	-166	-159
te bieden	-71	150	25	-46
te binden	-103	73	-140	-166
te blijven	-29	8	-87	-110
te bouwen	-128	-110	76	85
te breiden	-137	109	84	-55
te brengen	-197	258	-42	-78
te controleren	18	48	14	-239
te danken	195	-144	-133	-117
te dekken	-151	-178	-182	-154
te delen	-103	-41	-179	110
te denken	-119	31	-2	-96
te dienen	76	-203	87	132
te doen	5	-48	-19	36
te dragen	-68	45	4	-134
te dringen	-92	-186	-17	-147
te evalueren	-153	-59	-145	-191
te gaan	-52	99	-48	-86
te gast	-104	-69	-168	-145
te gelden	-117	96	59	82
te gering	79	-194	82	-100
te geven	-230	266	34	-74
te groot	-173	51	-18	-122
te halen	-40	75	-10	-151
te halveren	-150	189	-224	-156
te handhaven	-131	-72	61	-112
te hebben	33	-57	-143	-13
te helpen	-104	-102	-92	89
te herhalen	-107	-142	29	115
te herijken	-139	158	-147	-163
te heroverwegen	-44	89	99	70
te herstellen	-134	-144	-189	-69
te herzien	-64	23	-188	67
te hoog	94	-199	-244	-200
te horen	39	31	-196	-167
te houden	-92	117	-116	-160
te informeren	-87	-112	-129	6
te ingewikkeld	89	-190	-131	-78
te kennen	-187	-19	-28	10
te keren	-109	84	6	-155
te keuren	-115	193	-187	-140
te kiezen	-128	56	48	-94
te kijken	-121	-148	-191	-152
te klein	66	-139	75	-151
te komen	-178	18	21	-29
te kopen	-75	63	-24	17
te koppelen	-108	189	-186	-214
te kort	175	-46	27	-178
te korten	-114	155	-117	-77
te krap	-99	12	46	-177
te krijgen	28	128	-225	-241
te kunnen	-111	-47	-110	126
te laag	-17	52	-189	-141
te laat	176	-337	-267	-241
te lang	115	-191	-195	-141
te laten	-94	375	-110	-36
te leggen	-196	263	-143	-7
te leiden	157	-103	-194	-148
te lenen	121	63	-151	-125
te lezen	42	-168	-105	-122
te lichten	-160	31	29	-181
te lopen	-109	-27	-1	-144
te maken	-74	98	-65	46
te meer	-102	-174	-17	-155
te melden	-228	51	-171	-191
te merken	37	-129	-142	-71
te meten	-184	195	-145	-132
te mogen	-69	95	-210	-154
te motiveren	-67	180	-156	-69
te nemen	-126	283	69	-27
te ondertekenen	-58	244	-131	-196
te onderzoeken	-175	-16	-124	-43
te ontvangen	-36	108	-114	-20
te openen	-90	205	-194	-151
te passen	-147	60	-243	-227
te plaatsen	-48	-72	-104	-73
te publiceren	-107	167	-66	27
te raadplegen	-93	-244	61	45
te rapporteren	-110	-52	-176	-29
te reageren	-82	-162	-207	-186
te regelen	-144	138	-182	-142
te registreren	-141	119	-168	-165
te richten	-18	74	-253	-178
te roepen	-131	104	-148	-125
te schaffen	-100	161	-156	-18
te scherpen	-124	39	-168	-97
te schrappen	-131	229	-215	-179
te schrijven	120	-17	-22	34
te sluiten	-38	174	-272	-19
te splitsen	-124	30	-167	-181
te spreken	266	-207	-110	-15
te staan	-29	116	177	171
te starten	-126	-103	-128	-115
te stellen	-52	167	26	-84
te stemmen	-99	255	-53	-193
te steunen	-73	-102	89	-92
te sturen	-98	-101	73	94
te toetsen	-193	159	86	-131
te tonen	-156	28	-153	-110
te treden	-197	-187	67	-218
te trekken	-10	171	-116	-72
te vaak	-117	-180	9	-118
te vangen	-175	70	-215	-186
te veel	28	-283	-211	-146
te ver	-160	-266	292	-239
te verantwoorden	-160	-150	165	82
te verbieden	-141	138	-192	-117
te verbinden	-9	42	44	-135
te verdubbelen	-108	46	-74	-180
te vereenvoudigen	-140	150	-111	-154
te vergoeden	-125	-20	-145	-54
te vergroten	-138	-49	-104	-56
te verhogen	-163	221	128	-117
te verhuizen	-123	87	-151	-82
te verkopen	61	66	-117	-65
te verlagen	-186	221	10	-91
te verlenen	-169	111	-161	-139
te verlengen	-166	236	48	58
te verlichten	-120	141	-113	-112
te vermelden	-81	25	89	-81
te verplichten	-156	237	73	-169
te verruimen	-138	62	68	-21
te versterken	-121	8	-202	-118
te verstrekken	-107	110	-176	20
te vervallen	-117	49	10	60
te vervangen	-105	195	-67	-7
te verzenden	-41	237	-145	-207
te vinden	183	-327	104	32
te voegen	-183	42	32	-141
te voeren	-39	200	89	35
te volgen	40	17	37	-91
te voorkomen	-217	-167	34	-111
te voorspellen	-93	-181	55	-131
te voorzien	-102	326	-40	-264
te vormen	-91	195	-4	-137
te vragen	-175	69	4	116
te vroeg	-77	-242	236	-220
te vullen	-91	-110	63	-8
te wachten	-114	-63	64	-166
te weinig	130	-24	-245	-182
te wensen	190	-241	-257	-176
te werk	71	-135	-178	-122
te werken	75	67	20	99
te werven	-188	56	-158	-120
te weten	3	-111	-70	13
te wijken	-118	-46	11	-135
te wijzen	-103	95	46	-179
te wijzigen	-56	-126	98	8
te willen	-179	-187	-278	-116
te worden	-130	328	-214	-291
te zeggen	123	-23	-266	-194
te zenden	-92	-5	-159	-234
te zetten	-8	115	-97	-127
te zien	-30	55	-80	71
te zijn	-5	109	-191	-208
te zijner	-91	-135	-48	143
te zitten	-134	-129	-143	83
te zoeken	79	46	7	6
te zullen	-124	-86	-121	-188
te zwaar	-18	-212	162	57
team in	-168	-23	57	150
team is	44	-116	77	69
team van	-144	-155	62	-28
teams in	-130	-120	-11	92
techniek ,	51	-96	-159	46
tegemoet .	-138	11	2	-255
tegemoet kunt	-54	-69	-158	117
tegemoet wordt	-72	43	38	11
tegemoetkoming in	-120	43	-184	-117
tegemoetkoming van	-121	107	27	-178
tegemoetzien .	-80	-118	-234	157
tegemoetzien ?	-30	-104	-110	-163
tegen #	211	-116	-149	-203
tegen .	35	-140	15	-134
tegen de	-128	-75	75	-199
tegen die	-164	11	17	-169
tegen een	83	-56	-38	-132
tegen het	-191	88	-281	94
tegenover .	-162	-108	-148	-114
tegenover dat	187	-180	-201	-94
tegenover staat	-140	-150	49	-144
teken ik	-153	-104	-213	-50
teken van	-22	-115	-122	-134
tekent daarbij	122	34	-144	-120
tekort .	90	-141	-128	56
tekort aan	149	-186	-150	-168
tekortschiet .	140	-180	-225	-144
telde in	228	-183	-159	-133
telefonische bereikbaarheid	90	2	-117	-123
telling in	108	-160	93	-65
telling van	-73	159	-154	-125
telt #	-169	-195	-202	-215
telt ,	-144	-153	-38	-124
ten aanzien	-27	59	163	-182
ten behoeve	39	-158	-151	-94
ten dele	157	-201	-21	-111
ten derde	-188	99	-10	-45
ten eerste	-144	116	-56	-155
ten goede	6	-20	43	-169
ten grondslag	175	-191	-192	-112
ten hoogste	-258	-11	-104	-9
ten koste	90	-174	-119	-98
ten laste	-136	49	148	-23
ten minste	-115	190	-115	-25
ten opzichte	186	-132	-44	-95
ten slotte	-94	267	-118	-23
ten tweede	-136	172	-30	-170
tenzij de	-102	32	44	117
ter apel	82	40	69	-131
ter beschikking	-130	67	-155	-77
ter beslissing	-113	-170	-165	-156
ter discussie	-146	29	-190	0
ter harte	-109	6	254	144
ter inzage	-82	-40	-200	71
ter plaatse	76	-11	17	15
ter sprake	-115	28	101	21
ter uitvoering	-156	-63	-170	-155
ter voorbereiding	-61	-142	-123	99
terecht .	-45	-199	-162	16
terecht bij	2	-87	-9	-190
terecht op	-142	-123	-135	-131
terechtkomen .	101	-202	-116	-113
terechtkunnen .	-194	181	-108	-42
termijn .	16	-205	64	49
termijn in	-115	-175	119	-200
termijn is	19	-163	-63	-204
termijn kunnen	41	49	-117	-48
termijn van	-187	57	104	6
termijn voor	-72	122	33	-153
termijnen .	-119	109	-180	73
terrein .	-72	-126	143	163
terrein van	-43	68	118	61
terug .	-183	-160	-197	159
terug in	-79	-100	-61	163
terug naar	-61	-93	-74	-106
terug te	-51	3	0	-37
terug tot	-189	171	-190	-166
terug van	-199	32	185	162
terug zodra	-88	-145	182	154
terugbetaald .	57	-125	-108	-118
teruggebracht .	72	147	-163	-131
teruggebracht tot	-171	24	8	-166
teruggelopen ,	105	-119	-100	-19
teruggelopen .	222	-117	-183	-80
teruggetrokken .	140	-101	-157	-147
terugkeer en	-159	-112	172	63
terugkeer van	54	-124	-206	-154
terugkeert ,	43	-134	-83	-144
terugwerkende kracht	-179	-117	128	67
terwijl de	61	-196	7	-142
terwijl het	31	-175	8	-115
terwijl zij	127	55	-154	-97
tevens de	-91	-64	108	-142
tevens voldaan	-52	-68	-132	-151
tevreden .	123	-166	-164	-142
tevreden over	265	-165	-181	-117
tevredenheid van	184	-114	-117	-46
thans #	43	-195	-160	-177
thans bij	-74	-117	15	-33
thans niet	-193	-57	54	-53
thuis .	-29	-49	78	-117
thuis aan	-93	-147	89	-176
tien dagen	42	-59	56	140
tien gemeenten	-167	-147	-220	79
tien gevallen	175	-144	-164	-106
tien jaar	56	46	-80	-124
tien procent	-165	-164	142	73
tien weken	-13	-48	18	-167
tien werknemers	-27	-1	83	-53
tijd aan	16	-115	-98	145
tijd in	61	-91	98	-110
tijd is	11	-103	55	25
tijd kwijt	-154	-187	80	-188
tijd met	52	-69	-101	-147
tijd tussen	-73	59	-95	-115
tijd van	-107	0	-167	-148
tijdens de	8	75	-90	-30
tijdens het	-62	-25	-94	-81
tno heeft	35	-93	12	-194
toch al	8	-183	-38	24
toe ,	-80	6	251	-198
toe .	-111	30	-18	6
toe ;	51	-5	78	-5
toe aan	78	-33	11	11
toe dat	-228	220	-145	151
toe de	-66	-136	-154	-38
toe en	-163	-182	-13	72
toe in	-121	-183	80	132
toe met	-100	-123	-126	-200
toe op	-200	-163	-119	-147
toe te	55	-15	-64	-157
toe zijn	59	-135	-199	75
toegang tot	-5	75	-170	68
toegekend .	22	-167	81	-128
toegelaten .	-92	-198	44	-112
toegenomen ,	166	-129	-99	-56
toegenomen .	190	-127	-107	-55
toegepast .	2	-13	127	109
toegestaan .	39	-92	72	-49
toegevoegd .	-108	32	34	-97
toegewezen ,	63	-93	-109	-118
toegezegd ,	-147	-23	-194	-47
toegezegd .	-124	-74	-192	-216
toegezegd dat	-83	-145	-96	-275
toegezegd de	-72	-169	-154	-192
toegezegd haar	-57	-98	-126	-162
toegezegd het	-63	-94	-155	-152
toegezegd in	-99	-116	55	-97
toegezegd na	-103	-126	-107	-150
toegezegd terug	-47	-88	-68	-127
toegezegd u	-52	-88	-164	-64
toegezegd uw	-51	-43	-47	-130
toegezegd vóór	-70	-108	-102	-113
toegezonden .	-119	-115	112	-175
toekomen ,	-46	-104	-90	-164
toekomen .	-59	-79	-193	8
toekomen op	-24	-70	-72	-119
toekomst van	-120	-154	-35	124
toelaat .	46	101	8	39
toelichting .	-142	-257	-97	-157
toelichting aan	-29	-83	-139	-108
toelichting bij	-138	-85	-236	105
toelichting in	-121	143	38	-167
toelichting is	-141	-104	268	-175
toelichting op	-96	17	-165	68
toen een	-47	-90	-115	-114
toeneemt .	-27	-133	-140	-86
toenemen .	-33	-136	-99	-129
toenemende mate	92	-127	-138	-103
toereikend zijn	-65	-101	-49	-131
toeslag voor	-130	109	98	-135
toeslagen en	-63	115	-204	-177
toestaat .	132	-137	-188	-104
toesturen .	-49	-89	23	3
toets in	60	-27	-26	27
toets van	-21	-261	102	72
toetsen .	-131	128	-214	-115
toetsen door	-100	111	-202	-14
toetsing regeldruk	-94	66	-133	-87
toezeggen .	-72	-36	5	-124
toezeggen dat	-73	-134	-139	-180
toezegging aan	-71	-138	-122	95
toezegging afgedaan	-138	-33	-86	-77
toezegging als	-83	-33	-137	-130
toezegging gestand	-83	-43	-120	-142
toezegging is	-119	-70	-74	-67
toezegging kan	-136	-51	-173	-117
toezegging na	-97	-65	-96	-132
toezegging om	-67	-212	-165	-85
toezegging van	-50	-103	-94	-151
toezeggingen gedaan	-80	-57	-162	-121
toezenden .	-69	-120	-211	26
toezicht ,	-86	-19	57	-180
toezicht .	-63	-206	-81	-34
toezicht bij	-126	28	-165	-124
toezicht door	14	108	-181	38
toezicht in	-74	-119	-168	73
toezicht is	-124	-160	-214	-157
toezicht op	-122	-82	21	-162
toezicht te	-175	85	-188	-190
tolken en	-40	-133	-120	41
tolken in	91	25	-173	-163
tot #	171	-49	6	-97
tot acht	-195	89	-175	-126
tot alle	-154	30	48	67
tot de	134	-60	147	-112
tot die	-184	-158	-197	111
tot doel	-163	-185	-164	-91
tot drie	-227	7	-206	48
tot dusver	46	-196	-171	-159
tot een	38	66	89	8
tot eind	-143	-152	-297	13
tot en	-331	-95	70	-2
tot het	-181	76	-62	-100
tot hogere	-23	-123	-142	-35
tot hooguit	-186	167	-144	-129
tot hun	-178	19	-190	-144
tot meer	67	-134	-170	-116
tot mij	-106	6	-200	-176
tot minder	174	-200	-242	-131
tot nu	-132	-130	-110	-116
tot op	25	-130	-30	-144
tot plaatsing	106	-50	-5	-69
tot regel	-122	-63	67	-87
tot slot	24	291	-298	-176
tot stand	106	18	-186	-203
tot ten	-147	95	-88	-80
tot tien	-159	170	-18	-180
tot twaalf	-117	183	-151	-128
tot twee	-114	159	-220	-50
tot vier	-186	-229	-230	-217
tot vijf	-109	26	20	-167
tot wijziging	-93	-119	12	-111
tot zes	141	19	-24	-105
tot één	-100	120	-232	-133
totaal #	-216	-147	-33	-32
traag .	68	-104	44	-76
transport heeft	-76	-138	-39	-115
transport ilt	-144	58	-146	-113
treden .	-155	-188	61	23
treed ik	-133	-151	177	96
treedt .	-75	-142	-10	183
treedt daar	-118	-136	169	-163
treedt in	-95	-110	-210	111
treedt naar	-51	-140	-115	152
treedt op	-61	-114	81	137
treffen .	-98	-155	-154	27
treft het	-181	-105	-160	-170
treft u	-192	-164	-204	-17
trek ik	-129	-113	-126	-18
trekken ,	43	58	53	-139
trekken .	20	137	-263	8
trekken wij	-161	-130	111	91
trekt het	-136	-67	-170	-132
turkije en	-137	-113	42	-112
tussen #	175	-85	-135	-53
tussen beide	116	-65	-55	-78
tussen de	230	-107	-237	-138
tussen een	32	119	-174	-86
tussen gemeenten	-121	67	75	-128
tussen het	-39	-138	-111	-93
tussen september	-108	-74	-178	-193
tussenevaluatie van	-91	-87	-122	-121
twaalf extra	-187	-140	19	-157
twaalf jaar	-81	60	107	-146
twaalf maanden	58	1	-6	-187
twaalf weken	-113	20	22	-124
twee ,	-95	67	-25	97
twee aanbevelingen	-84	-122	-7	22
twee adviezen	-116	-168	18	-130
twee daarvan	89	-79	-122	27
twee dagen	62	-16	64	-177
twee derde	128	-235	-238	-139
twee jaar	30	-20	-101	26
twee keer	123	-8	-14	-30
twee maanden	-14	-122	-224	70
twee medewerkers	-186	100	78	-158
twee of	-96	-15	-2	-98
twee punten	-127	-167	160	-22
twee suggesties	-97	141	-196	-156
twee uur	-34	-13	-162	-109
twee van	23	-222	57	36
twee weken	-107	210	-147	-35
twee werkdagen	-132	-158	99	-145
tweede aanbeveling	-119	171	57	-3
tweede evaluatie	-70	-172	-194	132
tweede gedachte	-80	163	-193	-120
tweede helft	-172	-191	256	255
tweede is	-171	105	48	26
tweede kamer	-82	-36	-236	-145
tweede kwartaal	-93	-118	-4	294
tweede maal	-44	-143	-168	-106
tweede medewerker	-204	-28	-151	-106
tweede plaats	-109	196	-178	-160
tweede punt	-173	156	196	-214
tweede zou	-116	81	-106	-62
tweemaal een	35	-137	-166	-120
tweemaal per	-137	-13	27	96
tweemaal zo	104	3	-147	-125
twintig jaar	-21	22	-190	-103
u ,	-41	-95	-28	10
u .	-145	-186	-234	161
u :	-88	-269	-191	-165
u aan	-138	14	68	-67
u af	-173	53	189	-178
u akkoord	-68	84	-182	53
u als	-146	-168	-137	-255
u bekend	-115	-203	-59	-69
u bent	-97	94	83	75
u bereid	-51	-46	-176	-180
u beveelt	-70	116	-160	-141
u bij	-94	-155	6	198
u bijgaand	-91	-93	-87	-131
u binnen	-111	-134	-167	58
u constateert	118	-79	-96	-98
u daarom	-125	-126	199	-89
u daarover	-48	43	-138	141
u dat	-200	-177	147	-121
u de	-144	15	-28	-39
u deze	-87	-208	-113	-35
u die	-108	-119	186	124
u dit	-80	-21	90	-112
u doen	-72	-107	-103	101
u een	-81	-90	-231	-2
u elk	-78	43	-183	-48
u en	-143	-161	-139	-99
u haar	-126	-72	-187	-123
u hebt	-106	-125	-169	-170
u heeft	-92	-173	-18	-199
u het	-157	-32	-77	-181
u hierbij	-96	-118	-208	-373
u hiermee	-74	-86	-154	-129
u hieronder	-163	-145	-142	-130
u hierover	-34	-85	-284	154
u hoe	-151	-122	-206	31
u in	-103	-86	-168	242
u jaarlijks	-76	-177	-206	170
u kennisgenomen	-61	-146	-81	-52
u kunt	-72	-70	-22	-28
u melden	-54	-163	126	59
u met	-110	-152	-147	5
u mij	-66	108	-183	-147
u mijn	-59	-118	-4	-174
u na	-120	-98	137	140
u nader	-78	-64	-144	149
u niet	-32	24	83	-158
u nog	-102	4	19	44
u om	-77	82	-198	-124
u ontvangt	-80	-136	-240	75
u op	6	2	-149	58
u over	-148	-217	85	-93
u te	-113	-171	-223	142
u toe	-130	-142	-19	95
u toegezegd	-61	-110	-95	-135
u toezeggen	-67	-169	-91	-179
u treft	-181	-105	-160	-170
u uiterlijk	-64	-181	-155	160
u van	-86	106	-263	188
u verzoeken	-36	-112	-164	-144
u vindt	-84	-166	-142	-122
u voor	-110	-57	-84	136
u vroeg	-134	-138	-122	-132
u vóór	-80	-78	-62	310
u weet	-77	100	97	-107
u weten	-131	-82	-190	163
u wordt	-59	-71	-186	-78
uit #	28	-92	-193	-87
uit ,	-92	-197	45	117
uit .	-23	-88	-18	162
uit :	3	-98	-61	-49
uit ;	-153	-145	211	-56
uit aan	-183	-167	-156	-135
uit andere	-126	-106	-168	-56
uit artikel	-75	-151	85	-195
uit cijfers	71	-112	-96	-162
uit dan	174	-168	-96	-89
uit dat	226	-198	-135	-10
uit de	57	-10	30	-146
uit die	-51	64	19	-76
uit drie	60	-125	-108	-100
uit een	89	-172	-74	-100
uit eigen	-24	119	60	-127
uit haar	49	-159	-159	-130
uit het	45	-131	-93	-115
uit in	-135	-34	39	5
uit india	38	-103	-140	-88
uit met	-159	188	59	58
uit naar	51	-120	-163	-170
uit nederland	-166	-75	-93	-149
uit of	179	-91	-174	49
uit onderzoek	109	-125	-46	-69
uit op	-4	-179	-6	90
uit over	-185	-188	-123	-38
uit te	-66	184	166	58
uit tot	-196	-43	183	78
uit van	-264	-18	10	-281
uit voor	-123	-105	184	145
uitbracht .	-87	-111	-90	-134
uitbreiden .	-38	41	-192	-171
uitbreiden tot	-132	-123	0	104
uitbreiding van	-54	-133	26	-5
uiteen .	-51	-124	-49	-175
uiteen van	204	-177	-154	-130
uiterlijk #	-97	138	-117	184
uiterlijk eind	-131	-217	90	186
uiterlijk in	-123	69	-9	45
uiterlijk op	-66	-62	212	169
uitgave van	-110	-150	86	15
uitgaven aan	104	-74	-176	-102
uitgaven van	-102	-48	109	54
uitgebracht ,	-81	-104	-111	-84
uitgebracht .	-115	4	-203	-89
uitgebracht over	-54	-69	-81	-44
uitgesloten .	-175	33	-155	-186
uitgesproken ,	-98	-93	113	-150
uitgesproken .	-171	-85	16	101
uitgetrokken .	-123	130	205	52
uitgevoerd .	11	-203	-52	-57
uitgevoerd ;	-86	47	-44	71
uitgevoerd door	-155	-111	-264	-233
uitgewerkt .	-58	42	123	60
uitgezet .	-140	-146	-69	-146
uitgezet onder	-132	-100	-153	-104
uitgezonden militairen	-114	14	-124	-83
uitkering .	38	-127	-146	-142
uitkomst ,	-91	-114	69	-19
uitkomst .	-161	-176	-20	51
uitkomst daarvan	-106	-116	-129	-24
uitkomst deel	-93	-65	-91	112
uitkomst te	60	-132	-171	-81
uitkomst van	-140	-98	-220	159
uitkomsten .	-165	-115	-190	-230
uitkomsten daarvan	-130	-122	-162	82
uitkomsten met	-96	30	-158	24
uitkomsten niet	161	-153	-150	-100
uitkomsten te	-61	71	-66	-118
uitkomsten van	-148	75	-25	95
uitkomsten worden	-149	-103	-226	104
uitkomsten zal	-70	-99	-226	-8
uitkomt .	25	-112	41	-118
uitleggen .	90	-116	71	-117
uitsluiten dat	-57	-130	-150	-121
uitsluitend nog	-124	25	176	149
uitspraak ,	136	-131	-130	-119
uitspraak .	-95	-207	-164	-130
uitspraak doen	207	-173	-18	-131
uitspraak van	-117	-186	-151	-146
uitspreken .	-82	-89	31	-12
uitstel van	-160	107	-180	-135
uitstoot van	95	-71	-114	-39
uitval het	130	-144	-115	-115
uitval van	-17	108	-75	-146
uitvalt .	12	-53	-92	-124
uitvoer van	18	89	-161	-129
uitvoerbaar is	-90	78	126	93
uitvoeren .	-134	-20	158	-8
uitvoering ,	-95	-117	67	119
uitvoering .	-188	-161	81	100
uitvoering aan	101	-124	-141	-100
uitvoering daarvan	-99	-51	-212	-76
uitvoering gegeven	-85	67	-42	-178
uitvoering te	-47	-76	-131	-148
uitvoering van	-18	-78	-223	115
uitwerking van	-98	-147	149	120
uitwisseling met	131	40	-149	-86
uitwisseling van	-189	105	-57	-121
uitzending .	-109	130	-166	-116
uitzoeken .	-71	-143	89	142
uitzoeken wat	-117	-78	159	174
uitzondering van	-108	-168	27	-150
unie van	-94	-169	-26	67
universiteit leiden	-135	89	-161	-184
universiteit utrecht	-97	-107	-199	75
universiteiten zelf	-179	-94	196	-139
uren .	114	-55	-125	-141
utrecht en	-154	-5	-171	-138
uur ,	-164	-213	-199	-112
uur .	-164	139	2	45
uur ;	-72	62	-111	-122
uur minder	50	64	-122	-43
uur op	18	154	-180	-174
uur per	84	4	-154	-140
uur te	44	133	-176	-160
uw akkoord	-66	57	-103	91
uw ambtsvoorganger	-86	-97	-61	-95
uw brief	-128	-130	-149	-129
uw commissie	-120	-210	49	63
uw conceptrapport	-74	-116	-139	-80
uw kabinet	-18	-56	-25	-74
uw kamer	-85	-74	-102	70
uw medewerkers	-130	-144	-148	-103
uw nawoord	-80	-111	-178	-130
uw rapport	-170	-194	-233	-192
uw reactie	-76	-232	-110	-130
uw tweede	-157	165	-22	-176
uw verzoek	-49	-29	-64	-133
uw voorganger	-118	-153	-125	-136
uwe majesteit	-57	-80	-75	-84
uwv ,	-176	-113	-225	-215
uwv .	-225	48	-167	-178
uwv en	24	73	-132	-153
uwv zal	-142	-144	-221	155
v .	-83	-128	-172	-16
vaak als	140	-214	-133	-115
vaak een	133	-159	-230	-131
vaak niet	226	-233	-86	-161
vaak pas	173	-22	-217	-168
vaarbewijs voor	-131	28	-153	-151
vaart ,	-160	-156	-140	-95
vaarwegen ,	-129	-77	-67	-121
vak in	32	-167	126	-107
vakbonden ,	-71	-104	-65	-135
vakbonden is	-103	-159	-165	-129
vaker dan	195	-63	-118	-89
vaker een	188	-107	-67	-70
vaker met	-9	50	-132	-139
vaker op	81	-16	-34	-156
vaker te	103	12	-158	-59
vaker ziek	32	-139	-65	-57
vallen .	-126	151	-208	-133
vallen buiten	-163	-152	-157	-133
valt .	-158	-27	-212	77
valt buiten	-177	-187	-153	-145
valt na	168	39	48	-101
valt niet	-17	-166	53	-94
valt nog	35	-153	-145	-113
valt op	-16	-111	-114	-119
valt te	24	12	-108	-101
valt volgens	135	-116	-72	-74
van #	-65	-26	24	109
van ,	56	-109	-107	-93
van .	-264	-232	50	-16
van :	-74	-231	-193	-103
van aanpak	-81	-134	20	4
van aanvragen	-3	35	-116	-110
van aanvragers	-152	-120	-137	-92
van acht	-39	70	-133	11
van advies	-57	-5	46	-77
van advocaten	58	44	-32	-108
van afzonderlijke	-148	-144	-111	-139
van agenten	-91	83	62	77
van alle	-151	118	6	162
van alleenstaande	-67	91	-84	-71
van andere	176	-60	-124	-133
van april	-121	85	-220	-99
van arbeidsmigranten	-123	-79	-79	-86
van artikel	-115	32	28	-68
van asiel	-116	-109	-80	-93
van asten	-142	-83	-89	-70
van auto's	-131	-123	-126	-109
van banken	-77	36	-137	-124
van begeleiders	-8	101	-170	-122
van begin	12	-94	-109	-194
van beide	66	54	-166	-163
van belang	-221	-64	-95	-257
van bestuur	-101	-17	50	-156
van bewoners	34	-107	-63	65
van bijgaande	-49	101	-86	-78
van binnenlandse	-57	46	6	109
van buiten	47	27	-100	9
van buitenlandse	11	-21	-73	36
van bureau	54	-201	-172	-180
van burgemeester	-132	-23	17	-5
van burgemeesters	-95	-154	-47	122
van burgers	54	35	-138	-103
van bzk	-88	34	12	30
van d	-68	-157	-178	-89
van dat	94	-155	43	114
van de	84	-7	-22	-27
van deelnemers	50	123	-142	-134
van defensie	39	-191	61	79
van degene	-93	63	44	-124
van der	-108	-107	-101	-86
van dertig	-180	-167	176	-110
van deskundigen	-86	41	-127	-70
van deze	64	-102	86	17
van die	4	-194	61	11
van dieren	-36	-101	22	7
van dit	-122	-247	-136	16
van dji	-90	-116	90	6
van docenten	-156	-151	0	-90
van drie	79	-149	140	34
van duo	-103	-183	-158	-100
van economische	-88	-59	-110	-84
van een	-14	22	20	-38
van elk	-127	195	7	-46
van elkaar	49	-10	18	-58
van elke	106	-11	84	-15
van enkele	-152	-134	-168	-69
van europa	34	-169	-212	-183
van financiën	-116	-46	37	-34
van gedachten	-61	-166	-204	-152
van gedetineerden	60	-120	-125	-88
van gegevens	-181	112	-28	-179
van gemeenten	-48	-85	155	-153
van gemiddeld	-77	-185	101	-129
van gerechtsdeurwaarders	-100	-165	87	-151
van gezinnen	-157	36	-111	-99
van goede	139	-123	-126	15
van groot	-62	-115	-143	-108
van haar	-135	29	14	-214
van harte	-93	-130	129	-21
van hen	7	-279	-80	-175
van herkomst	65	-42	41	-134
van het	-12	39	-40	23
van hun	-125	25	35	95
van ieder	-75	123	-74	-140
van iedere	13	-24	-20	36
van in	-134	113	-227	-159
van infrastructuur	-66	15	-216	-184
van inkomsten	-52	15	18	-112
van instemming	-46	-15	-61	22
van inwerkingtreding	-123	-63	68	202
van iob	-129	27	-69	157
van januari	-98	-95	-75	-187
van jonge	-2	94	-174	70
van juli	-54	100	21	85
van juni	-105	15	-146	51
van justitie	6	-44	-15	-68
van kinderen	-170	-107	-127	-71
van kleine	-59	-82	-155	-91
van koophandel	-125	11	75	-19
van kracht	-27	-56	-177	51
van landbouw	-80	-156	-175	-159
van landen	-117	21	-125	-120
van leegstaande	-61	25	22	86
van leerlingen	-88	-45	-125	44
van leges	-110	23	-172	-148
van lnv	-75	-149	-33	41
van lokale	-124	75	39	-104
van loon	89	77	-175	-121
van medische	-9	48	47	-138
van meer	-42	127	-61	-43
van mening	-201	61	-242	-190
van mensen	-152	79	-118	-104
van mensenhandel	129	-137	-79	-64
van mevrouw	-100	-80	-193	-196
van mij	-129	-229	15	265
van mijn	-182	-182	117	99
van na	-138	111	8	-114
van nederlandse	36	-120	-12	74
van negen	-166	-159	-48	-95
van nieuwe	-163	154	-302	-27
van november	-98	-129	-11	101
van ocw	-63	-149	37	57
van onderwijs	-73	-152	206	12
van onderzoeksbureau	-81	49	-119	-152
van ons	-174	35	72	3
van oordeel	-9	53	14	-210
van oude	-172	-67	136	-75
van ouders	82	-2	101	-167
van oudsher	-138	-114	-145	-123
van overheidspersoneel	-84	-104	-149	33
van partijen	-90	-165	117	15
van per	-105	75	42	-161
van personeel	-22	-125	100	-73
van plan	-138	-96	-260	-224
van politie	88	18	56	42
van procureurs-generaal	-91	-210	95	120
van proef	-141	53	208	74
van prof	-87	-64	-63	-42
van provincies	-120	-128	92	-85
van raadsleden	98	-151	-173	-138
van reservisten	-100	-16	-156	-50
van rijksmonumenten	-125	-161	-128	-130
van rijkswaterstaat	53	-93	-191	-152
van risico's	64	-113	-131	-218
van rvo	-7	-146	-190	21
van scholen	6	-109	-124	-137
van school	-47	93	-139	-105
van september	-142	-152	104	133
van sociale	-95	-101	64	21
van start	-142	-202	6	172
van state	-146	-214	-68	173
van stikstofoxiden	85	-61	-87	-125
van strafrecht	-72	-83	-48	37
van strafvordering	-88	-109	-124	-122
van szw	-114	-94	-60	-20
van taken	63	-113	-179	-84
van te	62	-153	92	-132
van ten	-35	104	-28	43
van tevoren	-86	-36	101	97
van tien	-108	105	-20	-180
van tno	99	49	-79	-151
van toelichting	-21	-120	82	-36
van toepassing	-146	-163	-202	-175
van tolken	-130	-170	-174	-64
van twaalf	-143	10	29	56
van twee	90	-163	-82	25
van uit	-92	-195	-10	76
van uw	-78	-187	-147	-215
van uwv	86	59	-190	-204
van veertien	-103	-176	-162	-131
van veiligheid	40	-141	114	-43
van verkeer	-43	0	-1	5
van vertrek	40	-244	-178	-133
van verzekeraars	-115	-109	-146	50
van vier	-58	-8	-77	-62
van vijf	-239	138	128	110
van vijftien	-98	-38	-117	-112
van visa	-65	-149	-113	39
van volgend	-62	-107	-72	-3
van volksgezondheid	-63	-73	-180	0
van voor	-151	149	-220	24
van vrijwilligers	-123	3	-60	117
van vws	-103	5	172	144
van vóór	6	82	-235	-263
van warmte	-107	-115	-97	-86
van wat	36	0	-12	-45
van water	51	1	-119	-82
van waterschappen	-94	-169	-26	67
van werkgevers	122	-100	-163	-71
van wet	-43	-90	54	-167
van wie	-295	-64	-135	-108
van wijziging	-122	78	65	217
van zaken	-117	-184	-34	-96
van zes	-68	135	93	8
van zestig	-102	-115	104	-58
van zijn	158	-50	-49	27
van zo'n	43	-174	100	85
van zulke	-137	-100	114	-118
van één	37	120	136	43
vanaf #	-158	-165	329	422
vanaf dat	-48	-176	108	64
vanaf de	-150	195	25	105
vanaf het	-166	-112	15	-45
vanaf januari	-179	-151	45	167
vanaf september	-79	-169	30	206
vanaf twaalf	-92	44	121	-137
vangen .	-164	29	-162	-142
vanuit de	-63	-33	-155	-88
vanwege de	-62	-91	-166	-109
varen .	-131	-192	-21	43
variant a	-106	40	-132	-186
variant b	-135	72	-162	-165
vast ,	35	21	46	57
vast .	-190	-76	89	-64
vast ;	-115	124	-8	-45
vast aan	-100	-239	256	-67
vast aanspreekpunt	-111	178	-4	-139
vast bedrag	-206	142	119	-93
vast dat	399	-266	-238	-211
vast in	-168	159	-114	-86
vast te	76	117	-192	-5
vast voor	-82	119	-115	-140
vast welke	-130	155	-176	-154
vast wie	-72	146	-167	-155
vaste afnemer	90	-78	22	-126
vaste commissie	-67	-149	-199	-155
vaste contactpersoon	-98	210	110	43
vaste datum	-140	-167	-105	-146
vaste deel	-8	-110	-69	-53
vaste jeugdbeschermer	100	34	-106	-89
vaste teams	53	14	-2	-23
vaste woonplaats	-109	-75	-81	-118
vastgelegd .	-109	-14	133	38
vastgelegd dat	-84	-220	46	39
vastgelegd in	-100	-133	17	-166
vastgesteld ,	-189	-130	-84	-17
vastgesteld .	117	-123	-187	-2
vastgesteld dat	239	-180	-152	-117
vastgesteld en	-134	-199	-90	98
vastgoed belang	-136	-169	-146	61
vastleggen .	-63	52	-181	25
vaststaat .	-50	-109	-105	-45
vaststellen ,	82	-50	-102	-96
vaststellen .	172	-37	-13	-101
vat ik	-41	-83	-100	-108
veel bewoners	81	-124	-100	-83
veel dank	-143	-65	-124	-88
veel mogelijk	-118	-160	126	-161
veel van	42	-180	-159	-151
veertien dagen	-182	153	-32	-160
veertien maanden	123	-171	-99	-116
veertig jaar	98	41	-168	-115
veilig kan	-54	-184	-86	-70
veilig verkeer	-81	101	-136	-15
veilig werken	-83	-110	-109	-106
veiligheid ,	47	-137	18	31
veiligheid .	118	95	73	17
veiligheid defensie	-124	-104	-88	-127
veiligheid en	-103	-124	-50	-22
veiligheid heeft	-151	47	-67	28
veiligheid hierna	-125	-72	-80	-80
veiligheid van	-149	-87	-218	-169
veld .	-171	-124	29	-153
veldwerk in	-151	-140	-115	-102
velen van	24	-106	-134	-126
ver ,	-119	-181	40	-131
ver .	-118	-227	220	-231
ver :	-150	-155	212	-111
veranderd .	105	44	-75	-44
veranderen .	-104	-148	-246	-155
verandert .	-135	-73	-109	50
verantwoord .	-116	-174	183	-131
verantwoord is	91	-79	-66	-61
verantwoordelijk voor	-205	-136	-149	-180
verantwoordelijkheid van	-166	-230	125	-161
verantwoording .	143	-179	-182	79
verantwoording af	-165	-166	-71	132
verantwoording te	-132	169	-107	-146
verband met	272	-153	-257	-112
verband niet	142	-109	-134	-88
verband tussen	220	-188	-159	-116
verbeterd .	116	26	-144	-6
verbieden .	-165	120	46	-120
verbinden .	-10	37	-221	-110
verbindt daaraan	-163	150	-83	-166
verblijf .	-86	-126	-89	-95
verblijf in	89	20	-153	-103
verblijf van	80	55	-142	-172
verblijven .	-118	54	-58	-92
verbod in	-90	-119	-157	-112
verbod op	-187	192	-165	-37
verbod zou	-107	-191	-109	-103
verbond van	-115	-109	-146	50
verbonden .	-109	33	76	-179
verdeeld .	-192	-227	-14	-35
verdeling over	-106	-96	27	177
verdeling van	-102	47	-46	23
verder bepleit	-124	87	-128	-73
verder beveelt	-133	100	-148	-149
verder graag	-107	168	-123	-110
verder is	-147	98	-218	-37
verder moet	-145	9	-172	20
verder raadt	-104	118	-184	-111
verder te	-120	-202	-97	-164
verder vraagt	-84	175	-133	-119
verder wil	-89	-228	70	78
verder ziet	-113	156	-138	-120
verder zou	-101	131	-136	-160
verder zouden	-79	141	-125	-93
verdienen .	-116	31	-121	-131
verdient aanbeveling	-85	175	-181	-149
verdient het	-155	182	-166	-108
verdraagt zich	-132	56	214	-124
verdringing van	-44	-102	-150	-55
verdubbeld .	145	89	-158	-113
verdubbelen .	-126	-156	-195	-142
verdwenen .	63	-165	2	-98
verdwijnen .	-113	100	-203	-103
verdwijnt .	25	-104	-171	-128
vereenvoudig het	-72	190	-156	-84
vereenvoudigen .	-122	158	-166	-145
vereiste van	-115	-9	139	54
verenigd koninkrijk	31	-143	-34	25
verenigde naties	-123	-100	-116	-136
vereniging hogescholen	-36	-124	-6	109
vereniging van	-103	-135	-114	-2
vereniging voor	-99	-191	84	39
verenigingen van	-55	-208	-177	-119
vergeleken .	-110	80	-192	-167
vergeleken met	-130	-143	-135	-118
vergelijkbaar voorstel	-58	-151	-177	-128
vergelijkbare bedrijven	142	-122	-87	-80
vergelijkbare groep	107	-64	-82	-78
vergelijkbare scholen	61	-56	-25	-76
vergelijken .	-75	-120	-162	-124
vergelijkingsgroep .	150	-54	-94	-78
vergen ,	-44	-194	193	90
vergen .	-148	-36	-190	45
vergezeld van	-52	-97	-141	33
vergoed .	-10	-213	-10	-144
vergoeding ,	-103	32	-162	-113
vergoeding per	-72	130	-205	-138
vergoeding van	-195	56	-68	-153
vergoeding voor	-24	92	14	-70
vergroot ,	-59	-84	-116	-122
vergroot de	73	24	-99	-98
vergt ,	-96	-123	41	72
vergt een	-119	61	66	-289
vergunning te	-90	50	-76	-83
vergunning voor	-96	57	-120	-128
vergunningen voor	102	53	-84	-142
vergunningplicht voor	-108	24	-132	-123
verhaal .	-120	-118	-144	-133
verheugd over	-150	-89	-184	-138
verheugt mij	-66	-124	-134	-86
verhogen ,	-83	166	101	-71
verhoging van	-92	162	73	-160
verhoog de	-164	252	-194	-134
verhoog het	-149	206	-213	-143
verhoogd ,	-117	-111	-146	-77
verhoogd .	-183	-181	148	49
verhoogt .	174	-130	-97	-132
verhouding tot	-96	64	97	-152
verhouding tussen	30	-142	-156	-83
verhoudt tot	-156	-184	120	37
verhuizen .	58	-81	-145	38
verhuizen en	52	80	-155	-102
verjaagd .	-89	-157	-110	-120
verkeer en	-90	-87	-86	25
verkeer nederland	-55	122	-136	17
verkeer van	-47	-113	-181	-101
verkenning naar	-93	9	113	89
verkeren .	60	-124	-148	-123
verkiezingen van	-42	41	-213	-185
verklaard .	-149	-116	-112	-65
verklaring van	-82	-181	-181	55
verkoop van	-42	-44	-281	-171
verkort de	-155	152	-197	65
verlaag de	-200	253	11	-169
verlaag het	-102	119	-153	-92
verlaagd .	30	8	-150	-5
verlagen .	-143	63	-150	-90
verlaging van	14	104	25	-130
verlang van	-87	78	79	78
verlangen .	-46	-174	96	24
verlangt .	-99	-149	54	-92
verlangt dat	-114	-8	-176	-134
verlaten .	-119	22	-30	-89
verlaten van	-134	-110	119	-112
verleend ,	-201	-110	-141	14
verleend .	32	-108	-133	-141
verlenen .	-128	26	-233	-203
verleng de	-129	208	-216	-167
verlengd .	-141	-264	50	48
verlengd tot	-164	73	74	129
verlengen .	-115	26	6	24
verlengen tot	-104	163	76	-110
verlengen van	-124	162	-203	-134
verlenging .	-75	9	76	-121
verlenging van	-148	130	47	-44
verlies van	95	97	-127	-142
verliest zijn	-176	-100	-220	-98
verliezen .	31	-5	100	-93
verloop van	-41	95	-190	35
verlopen .	10	-185	-109	35
vermeld dat	-81	-174	-162	47
vermelden .	-70	-155	121	-60
verminderd .	116	-76	-106	-48
vernieuwd .	-105	-149	4	-188
veronderstelling dat	152	-160	-81	-48
verordening eu	-84	-144	-196	-60
verplicht ,	-119	11	6	14
verplicht .	-116	179	24	77
verplicht een	-160	1	-164	-114
verplicht onderdeel	-87	98	-177	-130
verplicht te	-116	227	-165	-166
verplicht tot	-89	-164	-163	-124
verplichten .	-152	-8	79	-110
verplichten een	-75	140	90	-97
verplichting geldt	-79	-135	-194	-177
verplichting voor	-96	-206	50	-97
verreweg de	95	50	56	-112
verricht .	-152	-58	-147	-139
verricht door	-98	-137	-148	-183
verricht in	-100	-104	-160	-141
verricht naar	-40	-81	-41	-52
verrichten ,	-69	54	-154	52
verrichten .	-144	41	-140	1
verruim de	-95	227	-211	-175
verruimd .	-108	-146	-191	-97
verruimen .	-158	-85	-77	-12
verruiming van	-122	47	-168	-110
verscheen het	-121	-128	-87	-105
verscherpt toezicht	-146	-116	-154	-176
verschijnt ,	25	-82	46	159
verschijnt .	-129	-117	-11	138
verschijnt in	-134	-121	-265	204
verschijnt naar	-101	-121	-227	-17
verschil .	205	-150	-154	-116
verschil in	57	-128	-112	-79
verschil is	133	-57	-158	-95
verschil tussen	116	-126	-65	-105
verschil van	-234	-171	-150	-110
verschillen .	-112	-154	-69	-144
verschillen in	-222	-180	-176	-158
verschillen tussen	169	-134	50	-147
verschilt per	23	-131	-128	-138
verschuldigd .	-156	-105	-116	-88
verslag .	-3	-105	-175	29
verslag doen	-80	-64	-220	-15
verslag op	-121	14	45	-168
verslag over	-94	-79	122	38
verslag uit	-113	-126	-177	-55
verslag van	-134	-163	-182	118
verspreid .	-173	-86	3	25
verspreid over	90	-80	-165	-88
verstaan een	-140	-144	-79	-128
verstaan het	-123	-156	-179	-186
verstaan wij	-144	-62	-142	-156
verstaat de	-149	-199	-99	-113
verstaat zij	-160	-129	-99	-113
verstande dat	-89	-77	174	193
versterken .	-121	8	-202	-118
verstreken .	7	-131	-196	-164
verstrekken .	-76	63	-176	57
verstrekken aan	26	131	-129	-128
verstrekt .	-180	54	-84	-82
vertraagd en	-54	-29	-165	-225
vertraging opgelopen	-183	-115	-92	-152
vertrek dt&v	-110	-63	37	-131
vertrek uit	-147	-91	20	-13
vertrek van	6	-112	79	46
vertrekken .	-33	68	-99	-164
vertrekt .	152	-148	-77	-101
vertrokken .	-132	-101	-61	-91
vertrouw erop	-128	-99	-112	-163
vertrouwen .	-223	-165	80	-133
vertrouwen in	60	-111	-169	-55
vertrouwen van	-10	-75	-130	-82
vervallen ,	-59	37	-218	-24
vervallen .	-119	87	1	164
vervalt .	-108	-136	-157	-157
vervang de	-169	228	-140	-163
vervangen .	-138	-43	-71	142
vervangen door	-155	273	-62	-207
vervanging van	-138	-196	105	-169
vervoer .	91	-161	-209	-157
vervoer en	-124	-113	-1	-136
vervoer naar	-85	137	-127	-54
vervolg .	-90	-93	-107	70
vervolgonderzoek naar	-139	80	-64	-99
verwacht .	16	-187	121	157
verwacht dat	-230	-11	-238	-265
verwacht de	-55	-195	-126	99
verwacht ik	-41	-117	17	68
verwacht u	-22	-110	-213	201
verwachten .	-57	-106	-154	91
verwachten dat	-143	-87	-135	-106
verwachten wij	-153	99	-156	-179
verwachting begin	-104	-82	11	44
verwachting eind	-75	-110	148	145
verwachting in	-101	-48	104	9
verwachting medio	-56	-67	55	122
verwachting op	-51	-140	-115	152
verwachting tot	-159	-153	-166	-161
verwachting volgend	-61	-65	-133	-99
verwachting zal	-145	-64	-122	-165
verwachting zullen	-114	-98	-86	-128
verwerkt ,	-87	-136	-10	-101
verwerkt .	-155	-42	97	82
verwerkt in	-76	97	170	93
verwijs ik	-38	77	101	-57
verworpen ,	-75	67	149	54
verworpen .	-70	-156	-190	-168
verzekeraars .	-62	60	-154	48
verzekeraars en	-194	-122	37	-133
verzekerd dat	-94	-137	24	-22
verzekeringsbank svb	43	-177	-183	-249
verzenden .	-53	183	-110	-175
verzenden ;	-20	89	-76	-151
verzet .	-147	-121	-156	-145
verzetten .	-86	-111	-126	-83
verzocht .	-149	-90	-242	-74
verzocht de	-95	-224	-73	-178
verzocht in	-96	-121	74	-115
verzocht mij	-71	-143	-204	-25
verzocht om	-88	-143	-234	-180
verzocht te	-31	-130	-160	-118
verzocht u	-36	-42	-186	-48
verzoek ,	70	-137	-158	77
verzoek .	-164	-114	-269	-210
verzoek de	-107	83	-115	-145
verzoek een	-98	-146	39	116
verzoek het	-68	-69	94	-114
verzoek in	-73	-123	193	149
verzoek na	-132	-89	79	84
verzoek om	76	35	61	129
verzoek onderzocht	-146	-49	-217	-150
verzoek van	-157	-48	-133	-90
verzoeken .	-163	-131	103	-123
verzoeken de	-42	-167	-77	87
verzoeken het	-34	-118	-159	-142
verzoekt de	-106	-234	-207	-273
verzorgen .	-135	-14	8	-5
verzuim .	2	-128	-143	-122
via de	-19	-146	-120	6
via een	-117	76	-113	-139
via het	-202	-230	0	-6
viel buiten	-162	-105	-128	-124
viel de	-41	7	41	-110
vier .	110	-136	117	-106
vier aanbevelingen	-220	-202	-194	-194
vier daarvan	76	-150	-192	-153
vier gemeenten	8	-81	132	69
vier grote	0	-65	-118	-146
vier jaar	-49	144	-145	85
vier maanden	28	-113	-275	-15
vier meter	29	94	-157	-96
vier minuten	192	-124	-78	-138
vier naar	-120	157	-131	-126
vier op	190	-193	-147	-114
vier van	144	-52	158	-145
vier weken	-62	56	55	130
vierde aanbeveling	-90	137	144	84
vierde kwartaal	-90	-267	-85	200
vierde punt	-146	72	18	-154
vierkante meter	45	-90	-18	-153
vijf .	-8	63	-190	-92
vijf aanbevelingen	-210	-255	-240	-161
vijf dagen	-126	65	-155	-143
vijf gemeenten	-68	44	-1	-95
vijf jaar	-13	187	-4	-67
vijf jaren	-91	-128	-115	-137
vijf keer	-157	-166	-166	-94
vijf kilometer	-172	108	-49	-138
vijf locaties	90	-139	-137	-81
vijf maanden	197	-143	-103	-123
vijf naar	-167	75	117	121
vijf punten	-147	-169	-150	-65
vijf regelingen	-183	7	-99	-99
vijf voorstellen	95	-142	-148	-160
vijf weken	26	-61	142	-76
vijf werkdagen	-144	115	81	-102
vijf zaken	45	-108	44	-84
vijfde .	54	-23	-82	-98
vijftien .	-158	98	49	-157
vijftien jaar	-157	-150	-279	-66
vind dat	-162	-152	-226	-179
vind het	-147	-143	-157	-205
vind ik	-183	-50	191	-211
vinden ,	136	-160	12	-168
vinden .	26	-95	-44	-54
vinden dat	-280	37	-255	-121
vinden de	89	15	92	-107
vinden in	-125	-111	62	85
vindt .	-157	-192	-99	-100
vindt dat	-277	333	-142	-108
vindt de	-142	98	7	-127
vindt het	-192	107	27	-150
vindt in	-128	11	6	150
vindt u	-85	-37	-60	-119
vindt zij	-185	132	-11	103
visum voor	-68	-28	-53	-76
vloeit voort	-121	-127	-147	-79
vluchtelingenwerk nederland	-132	-93	-81	-145
vluchten .	-152	-20	-108	-130
vng ,	-81	-94	-277	61
vng een	-71	-132	-137	174
vng en	-120	-250	69	-99
vng heeft	-108	-97	73	-203
vng is	-190	29	-147	-235
vno-ncw en	-85	41	-218	-125
voedsel- en	-89	17	-124	-136
voedselkwaliteit ,	-70	-89	-69	-99
voeg ik	-69	-108	42	-11
voegen .	-149	-180	-157	-101
voegt daar	-171	-194	215	-197
voegt daaraan	-94	-137	164	-199
voel ik	-183	135	224	-217
voelen zich	182	-116	-178	-84
voer ik	-79	-181	-27	273
voeren ,	-35	61	5	86
voeren .	-105	119	148	39
voeren en	-62	59	-204	-154
voert .	-104	-3	36	-147
voert de	-27	64	22	103
voert het	-148	-150	38	-56
voldaan .	53	-129	49	44
voldaan aan	-87	-58	-192	-211
voldoe ik	-116	-112	-257	-25
voldoen .	-162	11	73	-145
voldoende te	-79	-67	-127	-177
voldoet .	-17	-161	-157	-32
volg ik	-121	140	205	17
volgden #	-136	-141	-75	-94
volgen ,	-81	-133	-44	-64
volgen .	7	163	22	22
volgen en	101	-4	-154	1
volgen in	-117	-155	213	206
volgend jaar	-164	-175	-93	28
volgend kabinet	-119	-226	17	403
volgende .	-203	-195	4	-97
volgende aanbevelingen	-84	-153	-152	-146
volgende doorlichting	-98	86	-178	86
volgende maand	-108	-119	61	202
volgende regeling	-62	151	-146	-146
volgende ronde	-71	-133	53	201
volgende voortgangsbrief	-60	-42	-143	112
volgende voortgangsrapportage	-17	-41	-106	94
volgens de	416	-1	-169	-133
volgens een	149	-203	-140	-167
volgens haar	68	206	-52	-132
volgens hem	27	71	-235	-139
volgens hen	-97	169	-155	-138
volgens het	203	98	-210	-212
volgens iob	65	-18	-191	-147
volgorde van	-164	-67	-159	-65
volgt .	-185	-126	55	-225
volgt de	-91	-152	-11	-40
volgt een	-95	-126	12	178
volgt het	-73	121	186	71
volgt in	-117	-145	-143	221
volgt op	-69	-148	-164	66
volgt uit	-174	-140	-236	-259
volgt zodra	-95	-158	-153	199
volksgezondheid ,	-61	-71	-182	-12
volksgezondheid en	-70	-123	-69	-111
volkshuisvesting en	-51	58	-198	58
volstaan .	-86	-55	99	-112
volstaan met	-142	109	41	-108
volstaat .	-51	-248	91	-9
voltooid .	-169	9	-70	4
vonden de	158	-172	-46	-48
vonden zij	156	-118	-109	-83
voor #	-128	-50	165	389
voor ,	-113	30	45	-63
voor .	-100	-20	-4	-24
voor :	-165	-11	-145	-106
voor ;	59	-114	36	-62
voor aan	-46	-42	-87	192
voor aanvragers	80	33	-103	-102
voor alle	-218	90	1	116
voor andere	-159	-187	3	-210
voor asielzoekers	-117	79	39	6
voor bedrijven	-128	-28	-11	50
voor begeleiding	-163	99	-201	-112
voor bijscholing	-72	-13	103	47
voor buitenlandse	-85	-56	-212	-7
voor burgerzaken	-96	-156	119	39
voor cultuur	-134	-16	-228	-238
voor dat	-236	193	-70	-192
voor de	-62	-13	-61	9
voor december	-166	-102	-164	37
voor defensie	-51	-116	-145	-87
voor dertig	-99	121	-49	-177
voor deze	-121	109	80	-231
voor die	-187	-39	-6	175
voor dierenaangelegenheden	-157	48	-146	-96
voor digitale	-99	-112	92	-78
voor dit	-44	-86	119	-302
voor drie	-134	113	-211	-172
voor economische	-100	-60	-155	-86
voor een	-23	120	47	-63
voor elk	-150	130	-183	-180
voor elke	-156	124	52	120
voor en	-96	-173	105	152
voor extra	-115	-169	165	-147
voor gemeenten	-4	-114	-55	90
voor gezinnen	-196	93	-120	-110
voor gezonde	-110	37	-128	-112
voor giften	-75	-99	-3	-129
voor grote	-136	-131	-183	44
voor haar	-190	-215	-56	7
voor hem	-162	-187	-44	-192
voor hen	88	28	-175	-118
voor het	-82	-104	-69	97
voor huisvesting	-87	98	49	-76
voor hun	-84	-124	-34	-188
voor identiteitsgegevens	-96	-114	105	145
voor ieder	-157	-197	-165	-110
voor iedere	-163	164	54	-18
voor iedereen	-173	-59	201	-229
voor in	171	-167	-237	164
voor is	120	52	8	6
voor jonge	-30	33	-115	-114
voor jongeren	-163	180	-98	8
voor justitie	-82	-91	-174	-138
voor kinderen	99	65	51	26
voor kleine	-24	140	-352	-179
voor kort	-151	-142	-99	-95
voor langdurige	-91	-105	-107	-95
voor lopende	-84	-92	-89	106
voor mensen	115	117	-250	90
voor migratie	-57	-119	-74	-58
voor mij	-156	-168	83	63
voor milieu	-60	-111	37	125
voor minder	-174	-10	-147	-105
voor minderjarigen	-54	153	-21	-129
voor nieuwe	-113	79	-115	-52
voor nodig	-150	-132	-112	5
voor ogen	-207	-257	218	-185
voor om	-160	-72	-89	-182
voor onderhoud	-118	-48	-32	36
voor ondernemend	-36	-88	73	-48
voor ondernemers	53	-94	-145	-142
voor onderwijs	-21	-75	-175	-42
voor onderzoek	-101	40	32	-128
voor ons	-164	-158	106	133
voor op	-81	-121	-10	-135
voor ouderen	-108	-176	33	74
voor ouders	20	-33	-214	-231
voor particuliere	-141	-112	-92	52
voor partners	-105	-37	-163	-91
voor primair	-34	30	102	-169
voor rechtsbescherming	-43	73	31	63
voor rechtsbijstand	-143	-157	48	141
voor rekening	43	-1	140	-136
voor slachtoffers	-144	36	-171	-172
voor sociale	-62	82	73	-136
voor staat	-68	-44	-165	159
voor stap	-109	-144	-134	-102
voor startende	-177	-156	-151	-135
voor strafrechtstoepassing	-66	-169	-98	-99
voor studenten	-103	-102	-158	-55
voor te	-84	162	3	-22
voor ten	-101	-67	-151	-144
voor tien	-124	88	37	67
voor twee	-116	96	-188	-144
voor u	-157	-173	-217	-35
voor veel	62	-137	-139	-133
voor veiligheid	-1	-4	-139	-130
voor verkeer	-59	-152	-130	-146
voor vijf	-44	49	23	-162
voor volksgezondheid	-63	-84	-66	-140
voor volkshuisvesting	-49	70	-184	73
voor vreemdelingenzaken	-124	-215	-125	-120
voor vrijwilligers	-109	29	-195	-162
voor vrouwen	63	71	-153	-110
voor werkgevers	-210	132	-56	-142
voor werknemers	-160	103	-116	-95
voor wie	-176	84	-213	22
voor wonen	-122	-110	-11	71
voor woningen	-175	-102	-56	-87
voor zelfstandigen	-154	0	-224	-156
voor zich	-32	-32	89	-184
voor zijn	-82	90	-212	-216
voor zo'n	-201	-176	191	23
voor zorgverzekeringen	-52	-134	30	31
voor zover	-85	-195	36	86
voor zwangere	65	-98	34	67
voor één	23	74	-6	-194
voor- en	-30	-141	168	121
vooraf een	3	99	-107	-70
vooraf te	-156	140	-239	-133
vooral aan	-118	-63	-58	-37
vooral de	184	-174	64	-119
vooral een	-64	40	71	-43
vooral het	183	-88	-140	-81
vooral naar	-65	-107	-143	-180
vooral voor	148	-87	-106	-100
vooralsnog geen	60	-134	120	55
vooralsnog niet	38	-197	35	-152
voorbeeld in	-84	53	-156	-108
voorbehoud van	-108	-178	-154	154
voorbereid .	98	-162	-93	-196
voorbereiding .	-137	-43	32	-190
voorbereiding daarop	-67	-122	-123	70
voorbereiding en	-86	-73	89	149
voorbereiding van	-32	-84	-259	-27
voordat de	90	-112	113	-128
voordat een	34	-59	-198	-185
voordat het	20	113	-172	-164
voordat ik	-58	-153	75	-16
voorganger heeft	-90	-100	-152	-87
voorganger toegezegd	-71	-77	-126	-91
voorgehangen .	-98	-129	-41	82
voorgelegd .	-157	-9	4	75
voorgelegd aan	-30	-129	72	97
voorgeschreven .	-126	-190	-69	-2
voorhanden is	46	-147	-52	-138
voorheen .	139	-131	-122	-92
voorjaar #	-163	96	29	66
voorjaar .	-83	-162	-4	107
voorjaar een	-110	75	-16	-1
voorjaar met	-144	-169	123	46
voorjaar van	-58	-191	134	229
voorjaarsnota #	-81	-94	143	71
voorjaarsnota .	-130	-132	-213	182
voorkomen .	31	-138	-150	-94
voorkomen dat	-163	-138	-135	-94
voorkomt .	4	81	101	-129
voorleggen .	-96	-151	-186	16
voorlichting .	-117	-123	-158	-144
voorlopige hechtenis	-88	-132	-54	-108
voornemen .	-101	-79	101	-212
voornemens het	-96	-126	203	79
voornemens in	-115	-183	101	-128
voorop dat	78	-129	-144	-131
voorraad .	75	92	-173	-77
voorrang krijgen	-186	82	31	14
voorschrijft ,	-98	-96	38	13
voorschrijft .	87	-196	41	-202
voorschrijven .	-98	-59	105	87
voorstander van	-131	66	-21	-179
voorstel ,	-94	135	-23	-139
voorstel .	-134	-19	119	-1
voorstel aan	-60	20	-185	78
voorstel bevat	-77	-185	-155	-121
voorstel gedaan	-70	-137	-230	-249
voorstel in	-92	-175	36	101
voorstel is	-82	153	-157	-149
voorstel niet	-99	-124	-180	-19
voorstel om	-91	281	205	-82
voorstel op	-51	-215	104	7
voorstel over	-120	-137	-198	13
voorstel te	-33	-117	160	228
voorstel tot	-45	-104	69	-73
voorstel van	-128	8	9	-149
voorstel voor	-64	-136	11	-55
voorstellen .	-231	-198	-240	84
voorstellen :	-197	-136	-219	-183
voorstellen van	-112	-102	-123	-84
voorstelt ,	-90	98	119	-113
voorstelt ?	-38	109	-169	-51
voort .	-72	12	-117	23
voort te	-169	84	-181	-167
voort uit	-138	-154	-10	-130
voortaan door	-146	96	95	61
voortaan een	-42	34	-50	41
voortaan in	-126	77	83	16
voortaan ook	-110	52	95	170
voortaan per	-108	36	-94	-109
voortaan te	-135	177	-116	-215
voortaan voor	-47	171	-191	-184
voortgang van	-99	62	-127	-17
voortgangsbrief over	-93	-103	-126	113
voortgangsrapportage van	-34	59	56	158
voortgezet .	-132	-248	-195	180
voortgezet onderwijs	-47	-126	78	-216
voorts aan	-120	150	-175	-80
voorts acht	-148	130	-130	-119
voorts dat	30	133	-144	-124
voorts de	-111	141	-97	-101
voorts zou	-123	212	-160	-167
voortvarendheid waarmee	-143	-102	-129	-120
voortzetting van	-94	36	-71	84
vooruit .	34	-141	13	-14
vooruit te	-98	16	78	60
vooruitlopen .	-122	-85	-49	-163
vooruitlopend daarop	-120	-168	-55	103
vooruitzicht gesteld	-58	-79	-181	-194
voorwaarde voor	-137	-178	-28	-141
voorzien ,	-181	-201	0	132
voorzien .	36	29	-26	8
voorzien in	-138	166	-352	74
voorzien op	-70	-181	-62	90
voorzien van	-36	-68	39	67
voorzien voor	-91	-134	-3	214
voorziet .	-138	-106	-96	-18
voorziet daarin	-108	-97	-201	-154
voorziet dat	-94	-116	-153	-145
voorzitter ,	-109	-141	-149	-117
voorzitter van	-154	-151	-137	-42
voorzitterschap van	-103	-112	-102	-60
voren dat	349	-149	-206	-137
vorig jaar	-136	44	119	-138
vorig najaar	-52	-123	-179	-163
vorige kabinet	-15	-116	-166	-159
vorige maand	-144	65	35	-160
vorige meting	57	-47	-126	-60
vorige week	-201	-222	82	-120
vorm van	-198	-171	-269	64
vormen .	-87	61	69	23
vorming van	-138	138	-53	-6
vraag #	-74	-153	-180	-123
vraag .	-152	-168	-154	-139
vraag die	-128	-190	-162	-12
vraag hoe	-104	-122	62	-113
vraag ik	-93	-187	-72	168
vraag luidde	-124	-68	-96	-62
vraag naar	-74	-189	117	-138
vraag of	-140	-39	-265	-132
vraag van	-81	-192	-314	106
vraag voor	-51	63	126	133
vraag was	-154	-68	-92	-135
vraag wie	-99	60	-199	-120
vraagstukken aiv	-53	-129	-72	-88
vraagt ,	-135	32	218	77
vraagt .	-150	37	-59	-32
vraagt de	-140	253	-281	-234
vraagt een	-145	53	67	-142
vraagt het	-134	80	-255	-217
vraagt mij	-126	34	-169	-126
vraagt naar	-112	-221	-118	-154
vraagt of	-56	-55	-125	-179
vraagt om	-188	55	-101	-44
vraagt u	-102	170	-191	-170
vraagt zij	-108	167	-136	-113
vragen ,	36	14	-141	41
vragen .	-31	110	-243	-44
vragen de	51	27	74	132
vragen dit	-30	-157	164	191
vragen en	-110	25	-209	-136
vragen gesteld	-93	-177	-193	48
vragen hoe	-76	59	-151	-104
vragen naar	-112	-34	-179	-91
vragen of	-175	-236	-189	-268
vragen om	-160	16	-254	-15
vragen over	-155	-178	60	-206
vragen van	-134	-43	-203	29
vragen verder	-55	43	-155	-157
vragen voorts	-67	66	-131	-103
vragen waarom	-126	62	-196	-96
vragen wanneer	-107	-115	-179	-233
vragen wat	-116	-126	-115	-145
vragen wij	-76	188	-105	-138
vragen zij	-129	91	-182	-113
vragenlijst in	-154	-147	-146	-87
vragenlijst uitgezet	-98	-86	-159	-104
vragenuur van	-67	-97	-173	-162
vreemdeling zelf	-112	74	-25	-161
vreemdelingen die	91	-122	-166	23
vreemdelingen in	-159	11	-122	-137
vreemdelingenbesluit #	-90	-154	99	88
vreemdelingenwet #	-82	-86	68	-61
vreemdelingenzaken acvz	-131	-212	-115	-107
vrees dat	120	-160	-128	-116
vrezen dat	-209	-144	-138	-138
vrij te	-100	112	-34	-201
vrijgemaakt .	-112	-119	105	53
vrijgesteld .	-109	26	11	-13
vrijstelling van	-109	152	19	-111
vrijstelling voor	-148	70	-212	-127
vrijwel alle	243	-135	-158	-135
vrijwel geheel	123	-190	-113	-117
vrijwel niet	203	-116	-193	-106
vrijwillig ,	-132	-132	-141	-108
vrijwilligers een	-79	121	23	11
vroeg ,	-73	-113	-180	60
vroeg .	-118	-191	222	-151
vroeg de	-132	-81	-131	-213
vroeg het	-133	-220	-116	-237
vroeg ik	-80	-145	-192	-127
vroeg in	-129	-155	-105	-173
vroeg mevrouw	-126	-109	-106	-135
vroeg mij	-105	-139	-150	-186
vroeg of	-141	-165	-134	-174
vroeg op	-120	-138	-105	-168
vroeg tijdens	-71	-109	-76	-153
vroeg u	-97	-182	-153	-99
vroeg uw	-84	-100	-142	-177
vroegen de	-59	-132	-82	-145
vrouw .	-248	-99	-101	-109
vrouwen ,	112	-25	7	51
vrouwen .	135	73	-187	-166
vrouwen en	53	-120	-131	-142
vrouwen in	-154	-204	-120	-112
vullen .	-84	-81	63	-122
vvd-fractie hebben	-174	-119	-47	-42
vvd-fractie vragen	-93	4	-78	-83
vws ,	-40	54	-100	106
vóór #	-97	-44	-61	269
vóór de	-2	-2	37	185
vóór die	-166	82	58	104
vóór elke	-131	180	-142	-165
vóór het	-89	-135	32	204
vóór prinsjesdag	-75	-115	-103	105
waar #	136	-66	-99	-82
waar dat	-37	-142	-122	85
waar de	82	213	47	-67
waar die	-178	48	19	79
waar een	238	-197	-125	-29
waar het	-123	-308	170	-92
waar hij	-18	81	-145	-99
waar ik	-133	104	10	-34
waar in	-2	-57	-111	-3
waar werkgevers	-164	58	-147	-36
waar zij	-92	-110	-202	8
waaraan de	-80	68	76	83
waarbij de	16	-70	-136	-130
waarbij het	-93	-93	-193	-112
waarbij ik	-67	-150	-180	77
waarde van	-3	-142	-171	-144
waardeert de	6	-78	-61	-109
waarderen de	209	-120	-97	-139
waardering .	-117	-115	-179	-130
waardering van	-92	-103	144	74
waardering voor	76	-126	-228	-153
waardoor de	-134	-140	71	-61
waarin #	-103	-132	121	-127
waarin de	-215	4	51	-142
waarin een	-112	-239	-22	-19
waarin het	69	59	21	-133
waarin om	-161	-153	-121	-92
waarin ook	-94	15	-252	-60
waarin staat	-86	105	-80	43
waarin zij	-96	-134	-116	-126
waarmaken .	-88	-70	74	-139
waarmee de	73	-195	124	158
waarmee een	-125	154	-138	-136
waarmee het	-135	-84	-127	-124
waarmee ik	-82	-152	-83	-178
waarmee zij	-132	-114	-15	-5
waarna ik	-24	-91	10	160
waarna u	-51	-88	-180	143
waarnaar de	-23	-102	-94	-98
waarom .	-151	8	114	-135
waarom de	-127	169	-308	-141
waarom een	39	123	-155	-104
waarom het	-206	72	-201	-107
waarom niet	-94	41	-146	-46
waaronder de	-118	104	-145	-113
waarop de	-154	90	134	127
waarop een	-108	30	-122	-141
waarop het	-108	91	-38	-131
waarop ik	-83	57	131	-145
waarover de	-100	-162	-215	16
waarover het	-71	-127	81	105
waarover ik	-60	-53	102	-129
waarover in	-81	-105	-170	-124
waarvan #	-94	-162	-160	-158
waarvan de	-141	-26	-27	40
waarvan er	-67	-160	-316	-221
waarvan het	61	28	93	113
waarvan ik	-110	69	199	46
waarvan ruim	-189	-86	-126	-91
waarvan u	-66	-93	122	104
waarvan wij	-121	83	-139	-116
waarvoor de	-161	168	47	-72
waarvoor ik	-148	-146	-216	67
waarvoor in	105	33	41	111
wacht .	117	-127	-103	-164
wacht de	-158	-95	63	-154
wacht ik	-144	-91	15	-199
wachten .	-99	-193	147	-200
wachten ?	-166	-180	-51	-40
wachten en	71	-99	-188	-76
wachten op	75	-173	-157	-146
wachtten #	104	-83	-68	-168
wachttijd in	94	-105	-129	-119
wachttijd voor	157	-176	-190	70
wachttijden .	-125	85	-103	-109
wachttijden bij	-134	72	-198	-174
wachttijden in	-73	-127	-160	83
wageningen university	-15	-104	-174	-149
wanneer de	-187	-41	32	32
wanneer een	-21	11	4	-189
wanneer het	-71	-173	8	-48
wanneer kan	-38	-131	-129	-173
wanneer zij	-106	4	-196	-191
want de	144	-133	-145	-94
want in	2	-86	129	-67
waren ,	154	-101	-141	-111
waren .	56	-107	-123	-64
waren dat	61	-72	-156	-212
waren de	35	-100	-158	-94
waren er	42	-152	-251	-210
waren gemiddeld	84	-58	-59	-78
warenautoriteit nvwa	-87	43	-118	-130
was #	-94	-163	-163	-182
was ,	-120	-214	-9	44
was .	113	-55	-198	-111
was binnen	-102	-140	-166	-88
was dat	-158	-132	-181	-133
was de	289	-182	-161	-113
was een	-60	-116	-129	-131
was er	59	-75	-139	-81
was geraamd	167	-62	-57	-37
was het	99	150	29	-116
was in	1	-96	-152	-131
was met	-94	-142	-71	-119
was na	-19	-173	-110	-138
was niet	-36	-202	-118	-77
was volgens	136	-180	-103	-72
was voor	-112	-121	-160	-177
was voorzien	40	-79	-111	-137
wat bij	-127	-191	172	12
wat dat	-146	-124	87	138
wat de	28	71	170	21
wat die	-126	-43	-36	-71
wat dit	-58	-56	122	102
wat een	-128	-53	32	8
wat er	56	-30	-348	2
wat ermee	81	-196	-167	-113
wat hen	-134	149	-69	45
wat het	-139	-118	187	154
wat ik	-73	-178	-304	-124
wat in	-43	71	-129	-144
wat is	-4	-182	-217	-97
wat met	-114	-92	-121	-192
wat mij	-107	-187	76	-154
wat ons	-170	-214	-206	-125
wat vindt	-81	37	-200	-144
wat zij	-107	-50	-46	-7
water ,	-110	-140	-157	-185
waterschappen ,	-166	-183	170	-113
waterschappen en	-87	-167	1	21
waterstaat ,	-53	-161	-125	-93
waterstaat heeft	-30	-122	-186	-100
waterstaat over	-33	-132	-110	-120
we een	13	-84	61	-154
website .	-127	-164	52	38
website van	-144	-191	81	1
weeg ik	-75	92	231	239
weegt voor	-121	-106	76	-109
week .	-4	-196	-162	46
week aan	-65	-116	54	126
week de	155	-133	-137	-69
week een	-195	-25	-11	60
week meer	118	-94	-100	-159
weer .	-86	54	-105	-139
weer een	-28	90	-12	-157
weer in	27	-74	-135	-141
weergegeven .	-103	-171	-154	-29
weet ,	-88	6	31	97
weet dat	-40	-128	-145	-125
weg .	48	-166	199	-64
weg dat	-139	-7	-173	-74
weg naar	174	-220	-226	23
weg te	-182	164	-225	-10
weg van	-145	62	-163	-84
wegen .	33	-140	44	-143
weggewerkt .	-150	-175	-109	-79
weigeren .	-118	115	-118	-106
weinig aan	9	-179	147	-180
weinig bekend	200	-165	-49	-188
weinig over	30	-108	-76	-127
weinig te	96	-145	57	-76
weinig toe	-128	-177	137	-190
wekelijks een	93	91	-150	-113
weken ,	35	70	-41	-86
weken .	92	-16	-153	18
weken bekort	167	-103	-115	-54
weken de	28	-105	12	34
weken een	56	8	17	31
weken eerder	191	-110	5	47
weken en	-123	88	-155	-142
weken geen	-99	-171	-78	-141
weken in	46	163	-214	-145
weken is	-48	-130	-53	-114
weken korter	158	-191	-158	-112
weken langer	77	64	35	62
weken moeten	-94	90	-171	-41
weken na	-185	-68	-240	34
weken opgelopen	128	-69	-58	-58
weken per	-43	-157	54	-97
weken te	-167	-62	-169	-156
weken voor	-166	100	-183	33
weken wordt	115	-140	-78	-96
wel ,	31	-190	-61	87
wel .	-14	46	71	25
wel :	111	-120	130	136
wel bereid	-82	-96	-45	175
wel breng	-113	-200	76	121
wel dat	48	-166	-166	-142
wel de	10	-156	67	83
wel een	-87	31	81	-174
wel heb	-62	-140	167	0
wel in	-119	91	139	6
wel is	-104	-150	-182	98
wel laat	-37	-4	-66	202
wel met	-152	-165	-161	-191
wel stelt	53	-76	125	88
wel vraag	-111	-144	-132	112
wel worden	-143	-115	95	106
wel wordt	63	-127	128	101
wel zal	-123	-101	60	243
welke onderdelen	-114	-40	-112	54
welke rol	-119	-133	-86	-120
welke staat	81	-112	-115	-83
welke wijze	-74	54	-160	99
welzijn en	-61	-71	-182	-12
wenden .	-100	-113	-176	-104
wens ,	-86	211	-105	-156
wens tot	-78	-152	125	-24
wens van	-133	83	171	-180
wenselijk ,	-127	-230	226	-79
wenselijk .	-60	27	-112	-98
wenselijk dat	-158	239	-261	-168
wenselijkheid van	-117	157	-146	-113
wensen over	84	-207	-187	-113
wensen overlaat	99	-92	-160	-87
werd ,	-7	-162	-114	-84
werd een	114	-113	-28	-49
werd geen	95	-69	-122	-75
werd in	49	-195	-201	-110
werden #	45	-112	-84	-108
werk ,	-8	-129	-179	-123
werk .	-65	-142	30	-22
werk ;	95	-129	-162	-131
werk en	6	-140	-159	-17
werk gaan	99	-110	-116	-117
werk ik	-66	-140	-158	178
werk in	-158	-26	16	-162
werk is	-119	-164	42	-177
werk kan	-130	-120	-136	-132
werk te	-163	-151	-183	-10
werk van	-200	-195	60	-125
werkdagen .	-152	57	102	-164
werkdruk van	11	-147	-124	45
werken ,	-62	-13	-103	-2
werken .	-82	18	-162	-70
werken in	-102	-110	-175	-119
werken met	-209	-181	64	111
werkgelegenheid ,	-89	-121	-197	-202
werkgever .	107	-24	-211	-124
werkgevers ,	-145	-160	-188	-118
werkgevers .	-113	-127	-196	50
werkgevers die	36	-157	-159	-145
werkgevers en	-270	-208	-34	-100
werkgevers in	-132	94	-181	-73
werkgevers zijn	91	-142	-205	-113
werking .	-104	62	50	70
werking getreden	-69	-132	35	-218
werking is	-96	89	21	-239
werking te	-107	-126	-174	76
werking treden	-38	-151	-97	143
werking treedt	-77	-176	20	206
werking van	70	-110	-196	2
werknemer .	-137	-149	41	-108
werknemers .	-170	-67	-199	-132
werknemers die	26	76	35	-118
werknemers in	-174	-125	-193	-108
werknemers kunnen	-147	-97	-125	-92
werknemers van	156	-153	-191	-146
werkt ,	-70	0	-61	-210
werkt .	-88	16	-270	-153
werkt aan	-163	-190	-279	5
werkt al	-130	-61	34	-116
werkt de	177	-158	72	28
werkt op	-114	-116	-125	-82
werkwijze in	-114	94	68	-33
werven .	-164	79	-141	-141
wet .	52	35	-63	-219
wet aan	36	-144	59	-117
wet arbeid	-122	88	-219	-41
wet basisregistratie	-88	-78	-84	-76
wet bescherming	-114	-175	-78	57
wet bestuursrecht	-104	-225	-36	-143
wet binnen	-131	-147	-121	32
wet dieren	-91	-110	135	-55
wet een	-49	40	-193	-149
wet en	-118	-103	-100	-92
wet gaat	-89	-115	-137	87
wet in	100	-167	-36	-186
wet inburgering	13	-188	-3	84
wet inzake	-101	117	93	-135
wet is	45	-152	-229	18
wet kinderopvang	-100	-161	-131	-162
wet modern	-70	-76	-22	52
wet na	-117	-156	58	-130
wet niet	-58	92	-62	-187
wet nu	-175	-153	51	-85
wet op	-141	-161	-55	4
wet rechtstreeks	-16	-46	-24	-65
wet ruimtelijke	-44	-167	181	-175
wet te	-106	159	-13	14
wet tot	-23	0	-138	-75
wet wijziging	-78	-77	-122	28
wet wordt	-136	-205	-132	157
wet zelf	-111	109	-189	62
wetboek van	-97	-126	-84	-18
weten dat	-153	-134	-46	-196
weten de	123	-143	26	37
weten dit	-97	-112	54	-118
weten een	-101	-8	-103	-135
weten het	-99	-119	-130	-178
weten hoe	-168	-100	-160	85
weten hoeveel	-120	-178	-141	-117
weten hun	82	-186	86	-124
weten in	-70	-208	-237	-185
weten niet	188	-87	-143	-126
weten of	-137	-169	-127	125
weten te	-46	-123	-119	127
weten vaak	159	-118	-173	-64
weten waar	-199	47	-160	-202
weten waarom	-147	-131	-109	-77
weten wat	-105	24	-41	-6
weten welke	112	-120	-188	44
wetenschappelijk onderzoek-	-115	-110	-73	-125
wetgevingsoverleg van	-57	-87	-127	-127
wethouders .	-70	-126	-209	83
wetsvoorstel .	-88	-27	-14	-2
wetsvoorstel daartoe	-94	-50	46	13
wetsvoorstel dat	-121	-194	241	17
wetsvoorstel is	-115	-58	92	27
wetsvoorstel over	-114	-144	84	50
wetswijziging nodig	-114	-111	96	-88
wettelijk recht	-60	14	-47	-150
wettelijk te	-66	167	75	-101
wettelijk vast	-87	56	-126	-109
wettelijke beslistermijn	-87	24	-188	-172
wettelijke grondslag	-190	-91	-222	22
wettelijke plicht	-112	66	56	-93
wettelijke regeling	-123	-144	194	150
wettelijke taak	-98	16	-59	12
wettelijke termijn	14	-3	-126	-218
wie #	-173	-101	-127	-145
wie al	46	-88	-186	-113
wie bij	-42	9	-166	-125
wie dat	123	-161	-16	58
wie de	-49	-134	-8	-118
wie door	-41	-119	61	-78
wie een	15	-96	-165	-176
wie er	84	8	28	-203
wie geen	97	63	-198	-118
wie het	-71	-127	-160	-144
wie hier	-82	-137	80	-144
wie hij	-60	-168	-146	-104
wie in	-68	-124	-124	-205
wie te	-186	84	-131	-58
wie twee	-118	-130	69	70
wie voor	-10	46	187	-133
wie zich	-84	-184	12	-147
wie zij	146	-141	-128	-90
wie zijn	67	61	-247	-134
wij #	-149	-135	-166	-197
wij ,	109	-175	-167	23
wij aan	-105	-124	-173	-6
wij adviseren	-42	150	-187	-211
wij af	-111	138	-82	-112
wij dat	31	-197	-48	-56
wij de	-156	-41	-158	17
wij een	-192	-170	-65	113
wij er	-101	-153	20	-87
wij gaan	-93	-156	78	83
wij geen	166	-105	-194	-148
wij geven	-142	9	-213	-169
wij hebben	-126	30	43	-250
wij het	-102	-109	168	-82
wij in	-193	-39	51	138
wij met	-218	-264	-150	21
wij niet	-111	-183	-111	3
wij nu	-137	-166	-55	7
wij of	-115	-129	139	182
wij ons	-138	-149	0	202
wij op	57	-83	102	46
wij raden	-160	164	30	-106
wij spraken	128	-146	-84	-67
wij stellen	48	45	68	-158
wij u	-132	77	30	54
wij uit	57	-149	64	140
wij uw	-92	-114	-114	36
wij voor	-73	-117	-109	113
wij waarderen	-182	-131	-103	-103
wij zien	-183	-167	164	-111
wij zijn	-77	-111	-226	-41
wij zullen	-180	43	72	140
wijken .	-137	-112	102	43
wijs ik	-122	-251	26	9
wijs per	-86	149	-189	-121
wijst de	121	-36	-199	-121
wijst er	145	-176	-49	-188
wijst erop	94	-94	-4	-110
wijst het	115	-26	-230	-153
wijst op	-129	81	-163	-169
wijst u	-97	-107	157	-125
wijst uit	162	-121	-76	-68
wijze van	-134	77	151	16
wijze waarop	-173	-159	-178	-168
wijzen .	-145	109	209	214
wijzen en	-148	109	-146	-103
wijzen erop	124	82	-120	-142
wijzen op	-62	-1	-81	-36
wijzigen .	-72	-164	172	1
wijziging .	-162	-176	-27	49
wijziging curatele	-78	-77	-122	28
wijziging van	-84	-45	271	109
wil dat	-226	259	-260	-156
wil de	12	-18	-98	-203
wil eerst	-46	-83	168	190
wil het	-170	75	140	5
wil ik	-114	-41	300	6
wil laten	-41	54	-249	-205
wil niet	-186	-160	-193	-173
wil zij	-82	127	46	38
willen ,	-140	42	98	40
willen dat	9	154	-186	-205
wilt u	-62	-21	14	-129
winst .	-140	-136	76	-114
winter van	-44	-131	117	133
wisselen .	-144	-183	-170	-129
wisselende inkomsten	31	47	-115	-103
wmo #	-159	-162	-13	-116
wodc ,	-82	-78	58	-159
wodc heeft	54	-143	26	-255
wodc is	-122	-62	-187	-149
wonen ,	-39	-153	43	-3
wonen .	-103	-139	-121	-166
wonen en	14	-128	-29	24
wonen in	-182	64	-152	-90
woning .	-210	-12	-180	-120
woningen .	-169	-167	82	-107
woont .	-170	-153	-140	-71
worden ,	-84	-10	89	13
worden .	-126	40	-103	-162
worden aangepast	-85	41	35	94
worden aangetoond	125	-86	-166	-105
worden afgedaan	81	16	-138	-10
worden afgerond	-83	-69	-161	-203
worden beantwoord	22	-137	-93	54
worden behandeld	-185	-49	-116	-164
worden bekort	-147	75	79	49
worden beoordeeld	-127	-170	-141	-25
worden bepaald	60	0	-153	73
worden bereikt	-13	99	93	78
worden besloten	-95	-136	159	-171
worden betaald	119	-163	38	-6
worden betrokken	41	-73	54	60
worden bezien	-79	-181	12	74
worden de	-9	-271	-19	172
worden dit	-139	-133	-129	119
worden door	159	-187	-1	-187
worden gedaan	-118	93	44	-160
worden gehouden	-136	25	-227	-6
worden gelezen	-69	-195	-112	-135
worden gemaakt	-43	127	-70	-97
worden gemeten	-123	47	-91	-112
worden geplaatst	-146	54	-120	-185
worden geraamd	-190	-179	-163	-170
worden gesteld	-198	-11	-146	39
worden gevraagd	-78	-173	-115	237
worden gewijzigd	-37	13	-4	-32
worden geëvalueerd	-131	-160	-76	29
worden in	-185	-66	-19	242
worden ingediend	-111	72	24	-47
worden ingevoerd	-106	104	70	25
worden meegenomen	-47	-137	-139	-101
worden met	-120	-191	101	61
worden niet	44	-161	-157	-181
worden nog	-165	-129	-139	139
worden ondergebracht	-218	40	-165	83
worden opgenomen	-77	-22	-38	14
worden per	46	-144	112	128
worden teruggebracht	-162	187	-180	-163
worden toegepast	59	22	-13	-163
worden uitgebreid	-102	-24	-142	27
worden van	-125	-114	61	50
worden vastgelegd	-37	-26	199	141
worden vastgesteld	87	-11	110	-93
worden vermeld	-57	61	-76	61
worden verruimd	-23	-120	-184	76
worden verstrekt	-71	141	-3	-22
worden verwerkt	-73	-158	12	82
worden volstaan	-106	145	-98	-124
worden voorzien	-68	48	-159	-36
worden vrijgesteld	-109	26	11	-13
wordt #	200	-153	-107	-179
wordt ,	-164	-136	114	52
wordt .	-218	60	-4	5
wordt aanbevolen	-71	146	-198	-175
wordt aangeboden	-53	113	156	83
wordt aangenomen	41	-137	-165	-174
wordt al	-137	-156	71	-178
wordt beoogd	-155	-105	-38	-112
wordt beslist	-155	-170	24	41
wordt besloten	-48	-127	4	49
wordt betaald	54	-135	67	-138
wordt betrokken	-188	-36	19	172
wordt bezien	-155	-162	26	48
wordt bij	-157	14	217	231
wordt daarin	-122	76	80	-128
wordt daarom	-129	-158	-50	198
wordt dat	-164	-188	69	-222
wordt de	-125	-96	-20	255
wordt deze	-96	-157	142	121
wordt die	-118	-145	122	3
wordt dit	-86	-127	-154	56
wordt door	112	-178	91	-95
wordt een	64	-309	-12	207
wordt geadviseerd	-56	32	-151	-188
wordt gebruikt	-60	15	-65	-21
wordt gedaan	-114	-191	-184	-222
wordt geen	-84	-71	-62	-162
wordt gehouden	83	-18	-40	-113
wordt gekomen	-72	43	38	11
wordt geregeld	-141	-192	-56	173
wordt geregistreerd	-115	-122	-115	-141
wordt gesproken	56	-131	-168	-149
wordt gesteld	-100	63	-62	-124
wordt getoetst	-105	47	-134	-143
wordt gevraagd	-126	127	-248	-241
wordt gewerkt	39	-131	134	113
wordt geëvalueerd	-129	-210	-197	-229
wordt het	-113	-221	-62	96
wordt hierover	-60	-74	-132	144
wordt in	-83	-95	-85	355
wordt ingediend	-116	-150	150	7
wordt ingevoerd	-105	-94	104	61
wordt meegenomen	-105	60	208	187
wordt met	36	-245	159	184
wordt momenteel	-100	-132	78	-67
wordt na	-102	-122	81	202
wordt naar	-116	-119	-180	194
wordt nagegaan	66	-153	-91	21
wordt niet	-121	-155	-138	-137
wordt nog	-162	-190	-64	169
wordt of	-106	-143	98	57
wordt onderzocht	-153	-237	197	171
wordt op	-165	-180	-25	-39
wordt opengesteld	-73	-14	-138	13
wordt opgenomen	-84	106	136	222
wordt overschreden	36	-17	-102	-162
wordt per	-97	-19	174	217
wordt sinds	-172	-190	120	-241
wordt tot	-140	-175	-200	176
wordt u	-185	-161	-271	241
wordt uw	-171	86	-168	95
wordt verstaan	-169	-184	-171	-194
wordt vervangen	-76	-11	-172	-104
wordt verzocht	-40	-139	-143	-80
wordt voor	-181	34	-146	164
wordt voortgezet	-81	-55	-164	11
wordt zij	-62	-91	39	121
zaak van	-217	-90	99	-251
zaken ,	-114	-123	-20	-196
zaken .	-213	-1	-292	5
zaken en	-117	71	36	95
zaken heeft	-32	-67	-83	-112
zaken in	-91	-232	-95	-150
zaken rond	-56	-98	-118	-153
zaken waarin	-92	-130	-158	48
zal ,	-81	-161	-268	193
zal berichten	-32	-67	-183	127
zal bezien	-29	-101	7	107
zal daarbij	-94	-142	-108	-31
zal daarom	-36	-102	156	165
zal daarover	-55	-159	-93	-193
zal daartoe	-23	-79	11	181
zal dat	-211	-198	-143	34
zal de	-81	-245	164	293
zal dit	-44	-67	-37	-116
zal er	-176	63	90	-217
zal haar	-132	-192	-268	-320
zal het	-200	-213	48	-11
zal ik	-93	-102	-36	357
zal in	-125	-57	-50	73
zal met	-104	-159	114	53
zal mij	-23	-106	197	97
zal naar	-143	-187	-291	-158
zal nederland	-73	-94	-113	128
zal niet	-107	-41	32	-137
zal op	-32	-115	122	136
zal over	-84	-175	-186	-156
zal uw	-73	90	88	192
zal vanaf	-69	-107	-59	128
zal worden	-84	-160	110	172
zal zich	-96	-106	58	43
zal zij	-144	-179	-167	158
zal zijn	-151	-155	23	27
ze alle	-51	93	140	-88
ze op	-83	80	82	-27
zeeland .	-108	70	-171	58
zeeland en	-102	-128	68	-155
zeer .	58	-104	-99	-124
zeer erkentelijk	-153	-109	-218	-128
zeer verschillend	176	-124	-184	-101
zeg ik	-158	-197	-158	204
zegde de	-74	-99	-126	-106
zegde ik	-112	-164	-162	-203
zeggen ,	149	-97	-97	-37
zeggen .	226	-209	-250	-195
zeggen dat	-96	-161	-131	-53
zeggen in	-139	-37	-92	14
zegt het	-121	-104	-112	-94
zegt toe	-83	-172	-232	137
zegt u	-56	51	250	111
zekerheid te	-47	36	-48	28
zelden een	197	-209	-91	-133
zelden op	191	-115	-169	-146
zelf ,	-164	74	144	2
zelf .	-302	-278	191	-178
zelf al	29	-33	-153	-101
zelf de	-148	-169	-184	-108
zelf een	-94	193	-120	-265
zelf en	-84	68	178	50
zelf het	-40	-173	-131	-201
zelf hun	-84	-151	-27	29
zelf in	-68	-121	-139	-109
zelf is	-201	52	94	-78
zelf kan	-83	-167	-56	20
zelf kunnen	-105	154	-121	-115
zelf om	46	76	-166	-105
zelf op	-54	-21	-89	-123
zelf over	-131	-15	41	-217
zelf te	-135	95	-22	-175
zelf verantwoordelijk	-130	-1	-70	-127
zelfstandigen .	-68	73	-161	-68
zend .	-31	-78	-115	-11
zend ik	-77	-81	-130	74
zenden .	-94	-59	-254	0
zes aanbevelingen	-200	-201	-204	-109
zes daarvan	88	-165	94	-78
zes gevallen	80	-119	-153	-103
zes jaar	104	-26	225	-45
zes maanden	-158	240	56	-66
zes op	205	-122	-163	-146
zes regionale	-113	-128	-155	-198
zes van	185	-124	-147	-142
zes weken	93	-75	-43	-26
zet de	-146	111	20	-109
zet het	-74	21	-111	120
zet ik	-90	-146	62	151
zetten ,	-74	-115	92	45
zetten .	-11	-48	-108	-128
zeven aanbevelingen	-111	-153	-95	-104
zeven dagen	16	35	-88	-68
zeven gemeenten	-77	-112	-126	-73
zeven jaar	-77	-17	30	72
zeven maanden	176	-161	-132	-115
zeven van	96	-95	-88	-39
zeven weken	107	-129	-171	-167
zich .	13	-154	-130	-144
zich aan	-215	-46	-42	-193
zich bij	-98	-102	-11	-180
zich daar	-161	-127	-144	-203
zich daaraan	-50	-178	-116	-137
zich daarover	-53	-73	92	28
zich er	153	-144	-214	126
zich ervoor	-58	38	-120	111
zich hebben	-97	-81	-90	-60
zich hierover	-112	116	-135	-73
zich in	-90	-50	-80	55
zich met	-125	-221	-227	-152
zich naar	-115	-154	54	-161
zich nauwelijks	172	-115	-170	-149
zich niet	-273	-69	130	-70
zich nog	-166	-142	7	-199
zich op	-108	-82	-278	-169
zich over	-132	-99	-125	-115
zich slecht	-107	-220	213	-115
zich tegen	-98	50	-219	-80
zich tot	-163	-2	-76	49
zich uit	-25	-82	-131	-204
zich veiliger	154	-94	-119	-62
zich verhoudt	-116	-115	120	51
zich voor	45	82	53	80
zicht op	-215	-153	-119	-107
zicht van	99	-152	-62	-67
zie de	-132	-162	34	-134
zie erop	-104	159	-140	83
zie hieronder	-46	-58	-154	-66
zie ik	-181	-20	182	-249
zie toelichting	-96	-192	-48	-137
zie uit	-74	-75	-163	-155
ziek is	-12	63	-53	65
ziek worden	150	-153	-120	-73
ziek zijn	39	-96	-184	-126
zieke leerlingen	-128	63	-155	-77
zien ,	108	-138	-197	70
zien .	56	35	-114	-60
zien dat	300	-154	-60	-133
zien er	26	-113	-69	-114
zien hoe	-184	-220	34	49
zien in	121	-139	-94	-106
zienswijze .	-165	-184	-169	-174
ziet ,	-112	-137	-86	151
ziet daar	-65	-196	134	-157
ziet dat	69	-173	-47	-129
ziet de	-170	158	-172	-157
ziet geen	-75	-141	-40	-121
ziet graag	-172	150	-177	-125
ziet het	-18	112	125	-217
ziet op	-148	-147	-107	-112
ziet toe	-189	-116	-130	-145
ziet verder	-147	188	-114	-113
ziet zij	-145	208	-128	-140
zij #	-58	-161	-156	-170
zij aan	9	83	-322	-16
zij adviseert	-92	244	-239	-141
zij adviseren	-85	112	-146	-91
zij beveelt	-96	165	-148	-222
zij bij	26	2	-35	44
zij blijft	-137	-182	183	-108
zij concludeert	137	-92	-96	-72
zij daar	-133	-86	-120	114
zij daardoor	104	-78	-141	-81
zij daartoe	94	-102	18	45
zij dat	-95	190	83	-56
zij de	103	78	-92	-87
zij dit	50	-109	-43	68
zij doen	-60	24	-183	-172
zij een	-29	62	-16	-66
zij er	123	96	-109	-95
zij geeft	-80	85	-94	-93
zij geen	197	9	-42	-120
zij geven	-30	113	-186	-155
zij graag	-133	189	-118	-154
zij haar	-73	-91	-216	77
zij hebben	-149	-162	81	-255
zij heeft	7	15	-48	-165
zij het	-33	-37	234	29
zij hun	60	-173	-75	-282
zij in	34	-112	-142	57
zij is	-190	-26	106	-122
zij kan	-189	-101	128	-152
zij kunnen	-75	-115	-189	-163
zij lezen	24	130	-108	-57
zij met	-102	-153	8	46
zij mij	-128	101	-35	-190
zij naar	-141	5	-106	-168
zij nauwelijks	109	-137	-126	-125
zij niet	-76	-209	35	-7
zij nog	-168	-88	-229	11
zij om	-148	-12	-146	-96
zij ook	25	91	36	57
zij op	-12	-182	-28	45
zij over	216	-20	-2	-147
zij pleiten	-150	121	-159	-119
zij raadt	-59	133	-135	-126
zij sinds	37	36	186	-140
zij sprak	-83	-42	-34	-36
zij stelt	111	-111	-139	-117
zij te	-182	108	-181	-135
zij tot	68	-108	-159	-118
zij vast	96	-100	-101	-99
zij voor	-236	74	-99	-7
zij vraagt	-118	96	-212	-162
zij vragen	-116	-81	-225	-231
zij vóór	80	-183	-115	73
zij wijzen	49	-54	-124	-96
zij worden	-147	-141	87	99
zij wordt	-129	-161	-104	-16
zij zal	-144	-99	127	167
zij zelf	23	-147	-158	-128
zij zich	-159	-146	29	-132
zij zijn	-152	135	117	-24
zij zou	-141	-129	-141	-153
zij zouden	-109	14	-202	-110
zij zullen	-96	-126	-236	-204
zijn #	-180	-197	-152	-152
zijn ,	-10	-98	-47	64
zijn .	-47	23	-34	43
zijn :	-189	-90	106	-25
zijn aan	-14	-37	76	-34
zijn advies	-114	-34	-68	-21
zijn afgerond	57	-150	-178	42
zijn al	-169	-191	126	-79
zijn alle	-121	-189	77	-138
zijn als	-143	222	-184	-60
zijn bevindingen	-155	-149	-150	-104
zijn bij	-181	-129	-175	-182
zijn brief	-18	-81	89	105
zijn daar	-91	74	8	-142
zijn dan	-119	14	-126	-210
zijn dat	-171	-130	-115	-99
zijn de	182	-99	26	-156
zijn door	-87	-158	-145	-108
zijn een	-132	-154	79	-137
zijn eigen	-184	23	-27	-220
zijn en	-147	89	-21	109
zijn er	-17	-190	-300	-139
zijn gegaan	29	-124	-96	-119
zijn gestegen	117	-95	-88	-96
zijn geweest	-137	-172	-94	-99
zijn geworden	-43	-114	-119	-131
zijn het	-96	79	4	-218
zijn in	37	-234	128	-69
zijn leden	-77	-109	111	-201
zijn mening	78	-52	-154	-78
zijn met	44	-127	-175	-140
zijn niet	-137	-193	-168	-209
zijn ogen	66	186	-232	-126
zijn onder	-182	-162	-77	-155
zijn oordeel	125	163	116	-4
zijn op	-114	-261	58	-226
zijn over	53	-157	-139	-115
zijn per	57	-157	-65	-65
zijn plaats	-159	94	72	73
zijn raad	-106	146	-135	-121
zijn rapport	30	-57	-223	-170
zijn reactie	-83	56	16	-96
zijn ruim	-146	-80	-107	-132
zijn sinds	-228	-185	-100	-162
zijn tevreden	258	-161	-172	-127
zijn van	22	-163	-27	46
zijn verplicht	-199	-235	-138	-177
zijn verwerkt	-109	69	146	-134
zijn voor	-226	23	-225	-216
zijn vrij	-172	-194	-145	-157
zijn website	-130	-170	110	128
zijn wij	60	78	141	-208
zijn ze	-71	-53	-123	-141
zijn zij	102	-175	-177	12
zijner tijd	-91	-135	-48	143
zin van	-112	57	-104	-170
zinvol is	-177	-175	26	79
zit .	-178	68	-129	-126
zitten .	-126	-210	-32	-10
zo .	-193	-166	-106	-152
zo blijft	-131	-132	112	-22
zo blijkt	101	-61	-103	-124
zo duur	108	-140	-193	-112
zo heeft	-158	-139	-155	-148
zo houden	-118	-177	79	-183
zo is	-201	-8	-39	75
zo ja	-64	-151	17	88
zo laat	124	-122	-135	-47
zo lang	-152	-192	82	-201
zo nee	-76	-115	-108	-33
zo nodig	-138	37	-228	31
zo staat	87	-153	-19	-172
zo stelt	193	48	-183	-86
zo te	-166	-192	-147	-130
zo vaak	83	-30	-173	-114
zo veel	-161	-206	68	-169
zo weinig	-131	-135	-130	-150
zo'n #	-197	-230	-185	-217
zo'n plicht	-84	-144	164	88
zo'n register	-159	-216	16	-22
zo'n toets	-147	-159	83	-129
zo'n verbod	-81	-111	-227	-136
zoals de	47	236	234	122
zoals een	34	30	-243	-141
zoals gebruikelijk	-139	-159	-225	-17
zoals het	-165	88	-151	-136
zoals ik	-48	-65	-241	-94
zoals in	-150	97	53	102
zoals sommigen	-125	-129	-166	-82
zoals toegezegd	-49	-54	-77	104
zoals u	-77	100	97	-107
zoals wij	-140	39	92	-132
zoals zij	-191	-218	255	-209
zodat aan	-39	-222	143	117
zodat de	-84	-74	-34	53
zodat een	-176	36	157	-50
zodat het	-64	106	-48	100
zodat ik	-76	-202	195	-217
zodat u	-71	-100	111	-116
zodra de	-143	-71	193	308
zodra een	-109	-86	-164	-57
zodra het	-128	-42	47	329
zoeken .	15	29	-192	31
zolang de	-193	38	105	-207
zolang die	-91	-141	167	-158
zolang een	-129	133	9	-50
zolang er	-160	-184	44	-161
zolang het	49	5	6	17
zomer .	-154	-138	8	191
zomer bij	-61	-107	138	151
zomer een	-131	-178	-157	199
zomer in	-62	-161	-11	147
zomer met	-49	-194	24	115
zomer naar	-114	-68	-101	-20
zomer ontvangt	-63	-58	40	4
zomer te	-37	-93	-146	-131
zomer van	-190	-202	123	191
zomerreces .	-49	-159	-159	159
zomerreces van	-91	-145	-229	111
zond u	-118	-100	-195	-131
zonder .	150	-188	-94	-131
zonder borgstelling	87	-42	-103	-89
zonder dat	220	-262	79	22
zonder de	7	-158	-166	-73
zonder extra	-146	126	24	54
zonder meer	-109	-151	-154	-143
zonder subsidie	182	-205	-158	-150
zonder tewerkstellingsvergunning	-87	48	-167	-97
zonder toestemming	-134	-73	77	-149
zonder vaste	-109	-75	-81	-118
zonder vergunning	-231	14	-81	-110
zonmw heeft	-68	-190	107	-151
zorg .	-139	-240	-102	-130
zorg aan	-174	-15	-185	-148
zorg dat	-168	219	-185	-138
zorg en	-94	-3	-29	-89
zorg is	-93	-91	120	-205
zorg te	-104	115	-40	-104
zorg van	-137	-181	175	-39
zorg voor	-219	5	-86	-90
zorgen .	98	-178	-144	-197
zorgen dat	-95	23	-167	-44
zorgen over	-163	-136	-107	-130
zorgen wij	-73	-117	-109	113
zorgplicht voor	-87	-94	-157	-125
zou betekenen	-139	-191	0	-101
zou daarnaast	-42	45	-190	-124
zou dan	-190	-235	89	-117
zou dat	-130	-35	44	-81
zou de	-227	128	-112	-190
zou die	-150	-53	147	-115
zou een	-169	-35	-42	-223
zou elke	-133	-111	-151	-106
zou er	-166	108	55	-150
zou graag	-165	150	-218	-92
zou het	-77	107	-328	-178
zou iedere	-149	34	79	-57
zou ik	-74	-6	-148	-239
zou in	-108	27	102	-176
zou kosten	-48	-124	153	129
zou kunnen	-128	-19	-169	-98
zou moeten	-229	351	-35	-144
zou naar	-36	130	22	-117
zou nederland	-120	119	-131	-93
zou niet	-148	-35	-118	-98
zou ook	-95	32	-139	-176
zou volgen	-39	-145	-165	-217
zou volgens	-242	77	-205	-146
zou voor	-118	-129	-177	-196
zou worden	-20	-183	-199	-222
zou zijn	-84	81	-105	-143
zouden dan	-145	-204	98	-118
zouden de	-135	-15	-177	-122
zouden een	-112	-29	-161	-130
zouden graag	-115	-141	-44	-112
zouden moeten	-126	206	-19	-121
zouden volgens	-203	102	-99	-54
zouden worden	-84	-77	-110	-151
zouden zich	-101	-70	-165	-94
zouden zijn	29	-149	-81	-132
zoveel mogelijk	-138	-164	-180	111
zover is	-171	-145	93	109
zulke gesprekken	-62	-154	60	-126
zullen dat	-122	65	18	43
zullen de	-121	-200	14	-66
zullen dit	-130	-117	-169	-173
zullen het	-71	-134	-130	-122
zullen hun	-121	-227	-264	-350
zullen maken	-94	-51	-127	-83
zullen naar	-85	-171	-182	-213
zullen raadplegen	-68	-75	-210	-69
zullen uitvoeren	-37	113	105	-107
zullen wij	-94	-222	-103	-39
zullen worden	-72	-116	-153	185
zwaar middel	-109	-139	125	-149
zwaarder dan	-157	-91	-43	-156
zwaarder wegen	-117	-143	-125	-133
zwangere vrouwen	85	-148	-66	-12
zwitserland .	106	-99	-152	-34
à #	199	-109	-133	-103
één aanspreekpunt	-97	72	-1	-146
één bladzijde	-45	-49	159	125
één dag	-155	-37	30	-116
één dak	-111	-219	95	-132
één formulier	-163	45	123	-6
één jaar	86	41	-154	-65
één kamer	71	34	80	-204
één keer	11	90	-215	-41
één landelijk	-132	156	-194	16
één loket	-215	148	-288	-140
één medewerker	-71	-56	-103	-113
één op	304	-274	-31	-126
één organisatie	-71	129	-188	-117
één telefoonnummer	-100	51	-197	65
één vast	50	51	99	-56
één vaste	42	-72	42	48
`,
  first: `
#	-212	10	-354	-207
a	-111	14	-254	38
aan	-106	-149	182	-79
aanbeveling	-141	-30	-365	-230
aanbevelingen	-244	-164	-100	-49
aanbevolen	-130	182	-168	-159
aanleiding	-233	-129	-195	-167
aanvragen	53	-162	-115	-116
aanwijzingen	156	-149	-161	-72
actal	62	-106	-194	-99
actiz	-122	-123	138	-122
ad	-176	-87	-65	-166
advies	-170	-246	-81	-109
aedes	-100	-216	-153	-144
afgerond	-107	-110	-133	-145
akkoord	-143	-52	287	-78
alle	-175	-192	42	-6
alleen	-67	-40	-127	-93
alleenstaande	-91	-198	76	-109
allereerst	-131	95	-156	-141
alles	109	-191	123	-21
als	-113	-41	-161	99
ambassades	-136	-79	-101	-224
anders	-102	-97	-126	-38
antwoord	-95	-238	-126	-143
artikel	-164	-282	55	-117
bedrijven	102	-212	-120	-166
begin	-99	-106	-279	24
beide	-157	-150	249	2
bekostig	-99	170	-190	-139
belgië	-128	-153	-212	-136
bent	-55	44	-171	-167
beperk	-216	284	-193	-93
beslisnota	-154	-170	-105	-99
besluitvorming	-71	-152	170	144
betaal	-150	203	-217	-157
betreft	-125	-154	-218	-144
betrek	-97	209	-182	-193
bevinding	197	-212	-176	-155
bewoners	47	-15	-195	-152
bied	-210	312	-2	-180
bij	130	-237	-86	-16
bijgaand	-135	-167	-121	-263
bijgaande	-83	91	-91	-108
bijgevoegde	-71	-16	-169	-83
bijlage	-116	-225	-192	-135
bijna	126	-188	-199	-180
binnen	-7	-264	-29	171
blijkens	-18	-56	-25	-74
blijkt	-234	-95	116	223
boeren	73	-173	-125	-90
bovendien	-190	-161	-99	-136
brancheorganisaties	-84	-106	-147	-116
breid	-162	180	-189	-143
breng	-172	280	-309	-284
buiten	91	119	-148	-142
bureau	-201	-43	-82	-276
centraal	-170	-109	-75	-100
cijfers	-155	-180	52	29
coa	-138	-218	-241	-156
conform	-130	-198	54	119
controleer	-154	227	-285	-187
corporaties	-32	-20	166	-142
daar	31	-278	207	-302
daaraan	-120	-144	119	-82
daarbij	-224	1	-230	-109
daarin	-206	84	99	53
daarmee	-101	-268	289	-122
daarna	-177	-154	-192	139
daarnaast	-139	251	-133	-160
daarom	-175	-98	41	21
daarop	-90	-176	-290	-3
daarover	-135	-191	23	54
daartoe	-170	-154	-58	51
daaruit	178	-88	-163	-174
daarvan	-172	-117	-228	-146
daarvoor	-287	-209	68	-52
dan	-242	-125	-197	-173
dat	-77	-177	49	-133
datum	-81	-174	-185	-210
de	-14	-79	-94	-34
deelname	-11	-168	-180	-153
deelnemers	228	-177	-108	-118
deels	-139	-219	251	38
deelt	-148	38	-72	-79
den	-96	-155	-291	-173
deze	-119	-211	-108	11
dezelfde	-180	62	-168	-141
die	-199	-194	-21	10
dit	-79	-286	146	4
dnb	-102	125	125	36
doel	-300	-244	-212	-177
door	-57	-227	-23	-140
doordat	0	-130	-109	-59
drie	22	-8	-142	-195
duitsland	-211	-187	-192	-200
duo	-172	-137	-34	101
een	-105	-132	161	-58
eerder	-137	-152	-164	-121
eerst	-126	54	135	105
eigenaren	28	13	-155	-192
eind	-63	-119	-69	-27
elders	-140	-139	46	58
elf	111	-145	-133	-114
elk	-134	-206	-270	35
elke	18	-230	-235	-209
en	-210	185	-83	13
energie-nederland	-92	-138	-186	-147
enkele	-178	-196	-251	-180
er	-121	17	-51	27
evaluatie	-193	-211	-151	-164
evalueer	-135	240	-252	-211
evenmin	-57	109	177	-162
ex	-101	-165	-147	-119
eén	-38	109	-127	-18
financiën	-144	-169	-95	-116
ga	-127	228	-192	-192
gaarne	-118	-105	-117	-133
gaat	-105	90	-126	-173
geachte	-121	-210	-176	-120
geadviseerd	-65	36	-217	-215
gedetineerden	38	-169	-171	43
geef	-143	403	-331	-169
geen	-226	31	136	-140
gegevens	-83	-126	-131	-118
geld	-35	-168	118	-114
gelet	-118	-18	21	-41
gemeenten	-8	-215	-122	-250
gemiddeld	62	-135	-67	-114
gereed	-101	-220	108	-241
gericht	-174	-199	-192	-101
gevraagd	67	187	-170	-220
gezien	-174	-152	169	132
gezinnen	102	55	-146	-145
ggd	-95	-113	35	-77
goed	-149	-109	-171	-106
graag	-69	-43	-270	-357
haar	-218	155	-123	-92
had	-173	-157	-108	-86
heeft	-61	-146	-81	-52
herhaal	-140	232	-211	-212
het	-25	-63	21	2
hier	-87	-147	41	22
hierbij	-81	-119	-157	-400
hieronder	-104	-193	-237	-274
hierover	-125	-198	234	116
hiervoor	-156	-147	61	105
hij	-37	160	-98	109
hoe	-72	-212	3	-39
hoeveel	96	-213	46	-193
hogescholen	-125	6	-159	-160
hoofdstuk	-116	-128	-136	-116
hoogachtend	-109	-103	-94	-101
houd	-171	292	-286	-195
huishoudens	33	-148	-147	-98
hun	-29	60	-173	69
ieder	-107	-157	-143	49
iedere	60	-272	-165	-188
ik	-150	-226	24	-14
in	8	-182	-35	-55
inbreng	-122	194	-181	-132
indien	-98	-14	-140	32
ingevolge	-86	-143	-183	-155
inmiddels	-145	-166	-87	17
intussen	-130	-77	-146	-11
iob	91	98	-140	-200
is	-220	-233	102	-15
iwi	52	-134	-122	74
ja	-125	-309	-74	59
jaarlijks	-17	-146	-216	-241
jongeren	137	-225	11	-214
juist	-162	-172	123	-64
kan	-130	-179	25	-109
kennis	-143	21	-124	89
kent	-89	25	-62	-61
kinderen	43	-309	-76	-130
klachten	125	-124	-138	-82
kleine	306	-300	-226	-240
klopt	-190	-110	-46	-67
komt	-155	-123	-118	-126
koninklijke	-111	-134	-140	-123
kunnen	-97	-133	-87	-63
kunt	-68	23	-141	-185
laat	-316	612	-562	-420
langs	89	-138	-111	-54
leg	-223	350	-356	-266
leid	-116	214	-238	-132
leveranciers	25	38	-132	-122
los	-131	-177	-198	50
lto	-120	-137	-194	-96
maak	-159	429	-317	-220
maatregel	-130	-148	191	18
mede	-58	-148	-211	-29
medewerkers	246	-213	-74	-81
meer	-328	218	33	-242
meet	-256	275	-187	-227
mensen	86	-103	-105	-124
met	-125	-234	169	94
mevrouw	-221	-135	-160	-136
mij	-153	119	-142	-134
mijn	-169	-232	-383	-67
minder	218	56	-130	-233
mkb-nederland	-123	-100	-113	-146
mocht	-257	-128	-76	282
mochten	-130	-86	-176	181
n	-82	-153	-144	-77
na	96	-245	-192	181
naar	-10	53	-198	-54
nederland	-71	-234	-403	-33
nee	-161	-235	122	-177
neem	-196	291	-321	-272
netbeheerders	-83	22	-71	56
nidos	55	-220	80	-6
niemand	16	-212	-140	-153
niet	-90	-314	252	-201
niettemin	79	-183	142	60
nieuwe	70	-100	-188	-51
nog	-100	-205	96	62
noorwegen	-126	-137	-181	-201
nota	-133	-257	-176	-172
nr	-148	-310	-267	-139
nu	-172	-297	-249	21
of	135	-210	-135	93
om	-256	-190	95	104
omdat	-88	-51	58	123
omwonenden	17	53	-149	-147
onder	-181	-297	-272	-271
ondernemers	32	-123	-142	-116
onderwerp	-91	-139	-98	-147
onderzocht	-163	-77	-129	-188
onderzoek	36	291	-316	-218
onderzoekers	84	-124	-172	-129
onderzoeksbureau	-45	-176	-207	-166
ongeveer	9	-113	-119	-151
onze	-17	-19	115	-123
ook	-5	192	-131	-23
op	94	-168	-201	-51
openbaarmaking	-153	-173	81	-126
openstelling	-230	-159	115	-169
opvolging	-141	-234	109	-42
ouders	88	-252	-208	-174
over	131	-157	111	126
overeenkomstig	-74	-97	-170	-203
overgenomen	-107	-349	307	43
overigens	-119	-120	-161	-162
overnemen	-102	-211	260	99
overweeg	-136	178	-190	-137
paragraaf	-106	-77	170	-178
pas	-208	-250	176	95
per	191	-236	-61	101
periodieke	-134	-138	-71	-138
prorail	-78	-88	103	77
provincies	-169	-215	56	-119
publicatie	-135	-205	-233	80
publiceer	-124	300	-276	-214
punt	-119	222	-231	-166
reactie	-166	-415	153	115
registreer	-160	196	-172	-150
reizigers	45	-140	-77	-151
rest	-154	-51	-156	-114
richt	-149	255	-186	-203
rijk	-113	-213	-240	-125
rijkswaterstaat	-131	-241	-19	96
ruim	51	-209	-199	-115
rvo	-150	-200	68	175
samen	-75	-144	68	296
schaf	-139	227	-208	-126
schippers	-26	-111	-142	-94
scholen	117	-245	-108	-91
scholing	-138	-110	-142	-82
schoolleiders	179	-176	-119	-95
schrap	-122	198	-209	-118
seo	16	-70	90	-94
sinds	63	-253	-107	-245
sindsdien	60	-174	-164	-125
slachtofferhulp	-111	21	68	54
slachtoffers	44	-197	-186	-150
slechts	247	-186	-163	-194
sluit	-161	287	-269	-205
sommige	-144	-190	-140	-103
sta	-193	273	-292	-229
staat	-119	-263	222	-150
stand	-99	-186	-194	-125
standpunt	40	-194	144	-77
stel	-140	451	-388	-296
stichting	-102	-147	-66	10
studenten	145	-233	-129	-169
szw	-144	-189	67	-160
te	-109	-153	122	11
tegelijk	119	-243	-206	-172
tegelijkertijd	-6	-215	-171	-14
tegen	-158	134	114	-230
ten	-162	242	1	-104
tennet	-151	47	-138	-88
ter	-159	-211	-12	-84
tevens	-46	-178	-212	70
thans	-143	-170	-208	-105
tien	-193	-170	-181	-100
tijdens	-41	-149	-144	-134
tno	-127	-214	154	177
toch	106	-214	68	31
toen	-137	-107	-107	-96
toets	48	165	-209	-187
toezicht	-135	-15	-243	-189
tolken	63	-196	-119	-128
tot	-138	23	57	-21
trek	-64	178	-186	-181
tussen	111	-65	-257	-169
twee	-141	-88	-90	-63
u	16	-30	-31	16
uit	419	-149	-199	-118
uitbreiding	-100	-110	47	-188
uiterlijk	-87	-181	-160	162
uw	-74	-1	-207	-120
uwv	32	-227	23	53
van	85	-87	-34	-101
vanaf	-145	-309	186	389
vandaag	-136	-188	-160	-139
vanwege	-137	-142	-90	-98
variant	-132	-226	-178	-204
veel	43	-167	32	-191
velen	24	-106	-134	-126
verbied	-97	227	-169	-162
verder	-124	348	-228	-4
vereenvoudig	-72	190	-156	-84
vergoed	-107	198	-205	-67
verhoog	-186	250	-248	-153
verkort	-167	194	-213	-238
verlaag	-201	234	-239	-118
verleng	-124	174	-158	-140
verplicht	-176	230	-309	-207
verruim	-106	195	-220	-172
verschillende	-106	-135	-174	-114
vertraagd	-131	-102	-116	-72
vervang	-199	321	-228	-237
verzekeraars	14	-180	-186	-162
vier	-168	78	92	-173
vijf	-3	-204	47	99
vluchtelingenwerk	-191	-203	-193	-174
vno-ncw	-81	87	-143	-131
voer	-150	220	-172	-220
volgens	221	56	-191	-87
voor	49	-27	177	-29
voordat	-68	-137	17	-174
voorts	-170	394	-261	-99
vooruitlopend	-106	-90	-134	104
vorig	-207	-238	-262	-166
vraag	-147	169	-70	-255
vragen	-161	-178	-196	-236
vrouwen	164	-198	-88	-97
vóór	-191	-152	80	276
waar	260	-118	-104	-78
wageningen	-28	-147	131	37
wanneer	-109	-215	-238	-110
wat	-95	-82	161	-25
waterschappen	-87	-163	-195	-113
we	-186	-184	-200	-136
wel	97	-219	28	298
welke	-149	-193	8	-164
werkgevers	31	-230	-277	-147
werknemers	69	-140	-100	-102
wie	-140	-306	-68	-228
wij	-142	48	-56	-61
wijs	-226	319	-94	-178
wilt	-43	66	-150	-94
wordt	-193	-304	332	292
ze	-166	24	-203	-124
zelf	-144	-186	-250	-122
zes	-112	-223	71	-171
zet	-194	257	-171	-211
zie	-154	-49	-143	-19
ziekenhuizen	19	47	-57	-44
zij	-44	61	-172	-45
zijn	51	100	-50	-255
zo	-32	-95	-14	-32
zo'n	-207	-87	127	17
zoals	-183	-152	-323	150
zodra	-162	-205	-29	364
zolang	-215	-233	199	-44
zonder	-238	-292	-269	-239
zorg	-220	320	-221	-171
zou	-194	-353	-261	-170
zover	-133	-150	146	-164
zowel	-106	48	37	-158
zulke	-124	-150	120	-137
één	-68	124	-164	-156
`,
  start: `
#_	-166	-673	-465	-190
#_#	-85	-185	-160	-161
#_.	-264	129	-297	-311
#_bent	-78	-197	-58	-63
#_hoeveel	-127	-140	-126	-72
#_is	-87	60	-77	-39
#_kunt	-132	-139	-115	-128
#_mln	-78	-193	-142	-37
#_neem	-94	189	21	19
#_oktober	-78	-171	-163	7
#_waarom	-120	-166	-100	-114
#_wat	-129	-26	-113	-148
_	-277	-432	-339	-156
a_#	-89	-155	-225	60
aan_:	-120	-240	-343	-173
aan_de	-82	-84	139	-59
aan_deze	-81	-200	84	45
aan_die	-111	-191	16	-161
aan_dit	-149	-175	70	-102
aan_een	7	-75	170	4
aan_het	-83	-55	50	-39
aan_mij	-136	157	-154	-172
aan_zijn	-135	-162	-177	-128
aanbeveling_	-85	-546	-435	-152
aanbeveling_#	-145	147	-213	-195
aanbeveling_:	-172	314	-266	-192
aanbevelingen_	-238	-134	-99	-65
aanbevolen_wordt	-130	182	-168	-159
aanleiding_waren	-125	-64	-154	-128
aanwijzingen_dat	149	-142	-153	-62
ad_#	-166	-236	-47	-257
ad_aanbeveling	-85	254	189	88
advies_	-102	-219	-158	-95
afgerond_	-107	-110	-133	-145
akkoord_,	-108	-196	185	0
akkoord_.	-84	-233	267	-138
akkoord_te	-79	230	-248	-205
alle_#	-99	39	81	-169
alles_afwegende	-108	-117	188	137
als_derde	-192	112	-170	-124
anders_dan	-46	-123	-228	140
anders_denk	-77	-145	120	-137
anders_ligt	-178	-8	-190	-256
antwoord_#	-78	-115	-53	-100
artikel_#	-164	-282	55	-117
bedrijven_die	19	-100	-107	-100
bedrijven_met	111	-145	-55	-83
begin_#	-72	-184	-210	-24
beide_voorstellen	-88	-166	138	-122
bent_u	-55	44	-171	-167
beperk_de	-143	200	-147	-83
beperk_het	-151	177	-139	-81
besluitvorming_daarover	-58	-84	132	133
betreft_:	-117	-129	-191	-105
bevinding_:	234	-174	-172	-159
bewoners_van	-36	-141	-93	-123
bij_#	145	-241	-327	-215
bij_brief	-69	-77	-258	-169
bij_de	-94	-109	-39	28
bij_die	-138	-156	52	-48
bij_een	-28	-85	18	4
bij_elk	-115	-160	45	120
bij_het	-73	-245	22	-152
bij_motie	-143	-134	-129	-92
bijgaand_treft	-127	-145	-130	-207
bijgaande_brief	-83	91	-91	-108
bijlage_#	-90	-193	-116	-96
binnen_de	49	-187	37	41
blijkens_de	-18	-56	-25	-74
breid_de	-123	152	-172	-123
breng_de	-91	189	-233	-225
buiten_de	56	138	-114	-75
buiten_het	-154	-226	-113	-76
bureau_van	-82	-87	-129	-108
coa_	-138	-218	-241	-156
conform_de	-133	-171	-128	97
daar_komt	-60	-113	-119	-107
daar_staat	209	-193	-48	-110
daaraan_is	-120	-144	119	-82
daarbij_is	-124	67	-76	-92
daarmee_is	22	-158	131	-80
daarnaast_heeft	-126	58	-134	-42
daarnaast_vragen	-75	116	-95	-94
daarnaast_zou	-167	199	-204	-123
daarop_kom	-41	-60	-201	121
daarover_gaat	-87	-111	51	-195
daarover_ontvangt	-29	-60	-142	78
daartoe_ben	-57	-102	208	-84
daartoe_ga	-75	-102	-110	-187
daartoe_zijn	-139	-30	-101	-104
daaruit_blijkt	98	-90	-145	-161
daarvan_is	-120	-119	-140	-107
daarvoor_is	-189	-141	152	-215
dan_de	-194	-45	-140	-114
dat_beeld	-152	-140	-121	-139
dat_de	36	-7	-23	-93
dat_die	74	60	86	-156
dat_doe	-121	-212	119	-78
dat_doen	-109	-170	145	115
dat_een	58	95	0	-114
dat_gaat	-165	-73	61	33
dat_gebeurt	-42	-183	-117	-196
dat_gemeenten	-103	88	87	-162
dat_gesprek	-214	-149	-35	-62
dat_heb	-98	-123	-186	-164
dat_het	-33	36	127	-129
dat_is	-152	-100	-55	-79
dat_kan	-133	-136	8	-196
dat_komt	-183	-121	54	-152
dat_laat	58	-126	92	-1
dat_laatste	-166	-139	56	-125
dat_lijkt	-134	-106	14	114
dat_neemt	-139	-7	-173	-74
dat_onderzoek	-79	-42	-144	-111
dat_oordeel	-130	-177	-155	-118
dat_overzicht	-86	-59	-133	46
dat_spreekt	-95	-182	197	14
dat_stemt	-173	-93	-141	-83
dat_was	-116	-103	-118	-146
dat_wordt	-91	-80	112	94
dat_zijn	-143	-114	-161	-159
dat_zou	-77	-210	-124	-49
datum_:	-85	-167	-164	-176
de_aanbesteding	-142	-128	115	174
de_aanbeveling	-146	248	246	-67
de_aanbevelingen	-98	-8	170	176
de_aansluiting	-74	-99	-126	64
de_acm	-2	-173	164	80
de_acvz	19	117	-137	-132
de_administratieve	154	-125	-115	-120
de_adr	45	-28	-162	-131
de_adviescommissie	-88	97	-123	-119
de_adviesraad	44	35	-148	-100
de_afdeling	54	124	-190	-194
de_afgelopen	-135	-94	-113	-127
de_afm	-162	113	138	-155
de_aiv	24	2	-214	-166
de_algemene	-139	31	-201	-132
de_arbeidsinspectie	-144	-163	66	71
de_auditdienst	63	-77	-166	-90
de_autoriteit	-103	-157	35	-210
de_begeleiding	-195	36	-167	-68
de_begeleidingscommissie	-85	69	-94	-83
de_behandeling	177	-134	-109	-152
de_belangrijkste	60	-113	-141	-99
de_belastingdienst	-152	44	-142	48
de_belgische	-70	-105	-151	-199
de_bestaande	108	42	-139	-140
de_bevindingen	-135	-148	-226	-104
de_bewaartermijn	28	-176	69	-169
de_bezuiniging	-110	-131	46	-147
de_bijgevoegde	-88	-39	-89	-68
de_bond	-114	199	-187	-119
de_bonden	-95	-184	6	46
de_branche	-208	-174	39	-256
de_brancheorganisatie	-65	-124	-103	-124
de_branchevereniging	-132	-174	-168	-176
de_brief	-150	15	134	21
de_burgemeester	-139	-108	-148	-162
de_centrale	-188	-97	148	69
de_cijfers	-95	-117	-84	-13
de_commissie	30	32	-250	-105
de_consumentenbond	78	95	-178	-159
de_controle	93	1	-188	-104
de_deelnemers	-91	29	-123	-64
de_derde	-41	74	-157	-14
de_deskundige	-150	89	-216	-83
de_dienst	-192	-156	-129	103
de_directie	-138	-135	-216	16
de_doorlichting	125	-158	-150	-173
de_doorlooptijd	163	-62	-104	-24
de_drie	-183	-207	33	-47
de_eerste	-193	110	-68	217
de_eerstvolgende	-77	-118	-241	116
de_europese	-114	-186	-205	-378
de_evaluatie	-72	-21	-266	155
de_evaluatoren	17	103	-165	-151
de_federatie	-85	-140	-8	-162
de_gedachte	-128	227	260	88
de_gegevens	-197	-86	-161	65
de_gemeente	-186	-24	-281	-180
de_gemeenten	-141	-143	-232	-175
de_gemiddelde	38	-161	-109	-123
de_gevraagde	-164	128	229	-151
de_gezondheidsraad	36	-63	-165	48
de_ggd'en	-2	-76	70	40
de_heer	-234	-235	-149	-194
de_helft	172	-242	-199	-166
de_hoogte	-39	-207	79	-115
de_huidige	-139	49	-258	-188
de_igz	-131	156	-135	-134
de_ilt	-134	-129	15	-16
de_ind	-196	-221	75	19
de_inspectie	-26	24	-276	-47
de_inspecties	-187	-120	-142	46
de_instellingen	-175	-148	-115	-138
de_instroom	89	-62	-108	-160
de_invoering	-184	-173	-43	-180
de_inzet	27	77	-92	72
de_iob	-107	-89	-188	-175
de_kamer	-121	-112	-270	-46
de_kans	162	-83	-130	-94
de_kiesraad	44	81	-121	-104
de_kinderombudsman	-135	-63	-75	-92
de_koninklijke	-194	-72	40	-270
de_koppeling	-97	-121	-62	-30
de_korpschef	-125	-202	-13	-33
de_kosten	35	-101	-54	-183
de_krijgsmacht	-125	-142	-132	-91
de_kwaliteit	78	-59	-52	-75
de_lasten	69	-205	-95	-128
de_leden	-101	-44	-179	-204
de_leges	-166	-153	165	-116
de_lijn	-150	-155	-163	-95
de_lijst	-124	26	-168	130
de_meeste	104	-246	-222	-191
de_meldplicht	-141	-138	134	-16
de_middelen	-92	56	-203	-186
de_minister	-103	-47	-53	-5
de_motie	-96	-129	-169	117
de_motie-ter	-51	-73	-186	101
de_motie-van	-113	-201	-187	-89
de_nationale	-187	-219	-219	-44
de_nederlandse	-169	47	-272	-131
de_nieuwe	-159	-193	-9	-102
de_norm	-93	-105	-120	-134
de_nota	-108	-90	-219	57
de_nvwa	1	-215	-254	-133
de_ombudsman	28	41	-261	-122
de_ondernemingsraad	-140	86	48	-123
de_onderzoekers	24	35	-214	-147
de_onderzoeksraad	-9	-150	-95	-55
de_oorzaak	100	-112	-138	-126
de_opbrengst	-173	-117	77	-142
de_oplevering	-114	-67	-158	47
de_oproep	-87	167	137	-102
de_orde	-174	-177	-263	-166
de_oudste	-91	-146	-94	-97
de_overheid	-101	127	-103	-109
de_overige	59	-216	185	54
de_planning	24	-206	-166	-31
de_plicht	61	-151	44	83
de_po-raad	-139	-96	35	-187
de_politie	-201	-223	-43	86
de_politieacademie	-159	81	66	-140
de_proef	-77	-117	-342	13
de_provincie	-178	-223	-327	-255
de_provincies	-103	-260	-110	-213
de_raad	-21	73	-312	-169
de_rapportage	-97	90	-186	-42
de_reactie	-74	35	-132	36
de_reclassering	-144	-147	79	29
de_redactionele	-123	-156	160	-147
de_regeling	-40	-253	-29	-150
de_regering	-131	-286	59	146
de_registratie	155	-78	-188	-163
de_rekenkamer	111	46	-219	-186
de_resultaten	78	-193	-64	4
de_richtlijn	-113	-93	162	-94
de_rijksdienst	-116	-128	115	170
de_rob	71	7	-147	-105
de_rol	-101	-138	10	-11
de_rvs	-15	-126	-117	-153
de_samenwerking	148	-167	62	-25
de_sector	-157	-150	-172	-53
de_ser	-135	89	-178	-172
de_sociale	-18	-104	-161	55
de_staatssecretaris	-116	-54	-59	-26
de_stichting	77	-243	16	-206
de_subsidie	34	-18	-142	-97
de_suggestie	-83	225	198	-2
de_svb	-132	-140	-81	5
de_swov	-136	-157	123	96
de_taakstelling	54	-113	-115	-106
de_tabel	-89	-135	-118	-94
de_tarieven	92	-167	-171	-11
de_toezegging	-97	-78	-168	92
de_toezichthouder	-159	134	-183	-118
de_tweede	-153	14	-191	55
de_uitbreiding	-151	-89	-87	-63
de_uitgaven	-8	-104	-130	-115
de_uitkomst	-127	-186	-5	116
de_uitkomsten	-166	-175	-284	125
de_uitstoot	46	-58	-108	14
de_uitval	58	-102	-64	-76
de_uitvoering	11	-150	-205	-110
de_uitvoeringskosten	179	-169	-87	-90
de_unie	-127	-161	55	-158
de_universiteit	-128	-111	-179	80
de_vakbonden	-164	-147	-99	89
de_vaste	-78	-129	-69	-110
de_veiligheidsregio's	-84	-105	-177	-151
de_verdeling	-129	-77	-135	141
de_verenigde	-123	-100	-116	-136
de_vereniging	-103	-120	-198	-285
de_vergoeding	62	145	-194	-125
de_verplichting	-105	-151	-12	-150
de_verschillen	213	-130	-205	-130
de_vier	135	-123	-154	-118
de_vierde	-88	78	96	47
de_vng	-210	-224	-9	-281
de_vo-raad	-78	-110	-169	-135
de_volgende	-151	-188	-337	289
de_voorzitter	-146	-167	-132	-170
de_vraag	-168	-225	-133	-47
de_vragen	-108	-72	-171	76
de_vrijstelling	-90	-188	58	-152
de_wachttijd	239	-174	13	-164
de_wens	-132	-164	139	-167
de_werkgroep	19	-71	-199	-202
de_wet	54	-235	-139	-131
de_wettelijke	-206	-221	-261	-217
de_wijziging	-80	-2	-143	148
de_zorg	-108	-168	13	-101
deelt_u	-148	92	-48	-72
den_haag	-96	-155	-291	-173
deze_aanbeveling	-129	-278	230	216
deze_bijlage	-118	-192	-246	-216
deze_brief	-157	-90	-245	-179
deze_evaluatie	-119	-133	-169	-217
deze_leden	-131	7	-287	-193
deze_nota	-60	-105	-200	-164
dezelfde_leden	-151	-35	-135	-105
die_gedachte	-107	-215	-16	-71
die_is	-118	-124	166	68
die_motie	-85	-99	-231	41
die_termijn	-152	-59	-47	-154
die_toezegging	-131	-55	-173	-123
die_vraag	-107	-141	-199	-32
dit_advies	-75	-166	14	88
dit_is	23	-162	196	-283
dit_punt	-139	-145	144	62
dit_vergt	-47	-121	138	-106
doel_van	-238	-194	-148	-170
doel_was	-179	-144	-111	-92
door_de	-114	-192	-282	-61
door_een	-88	-176	-136	-179
door_het	77	-117	122	85
een_aantal	-90	-125	-200	-194
een_aanvraag	-63	-159	80	74
een_afschrift	-75	-146	-195	-30
een_algeheel	-118	-133	-142	-130
een_antwoord	-126	-134	90	69
een_apart	-118	-28	163	-107
een_begeleidingscommissie	-93	-37	-37	-31
een_besluit	-112	-116	-119	140
een_bevolkingsonderzoek	-107	109	26	-128
een_deel	-91	-161	-84	-88
een_demissionair	-50	-71	-83	-145
een_derde	102	97	-115	-182
een_dergelijke	-98	-146	125	-2
een_diploma	-122	-226	83	-113
een_effect	141	-105	-92	-88
een_eigen	-115	46	53	-81
een_evaluatiebepaling	-158	166	95	-99
een_hogere	-174	-182	82	-88
een_jaarlijkse	68	-123	-114	-97
een_keuze	-119	102	-175	-82
een_kortere	-154	-165	-103	-118
een_kwart	161	-74	-157	-77
een_laatste	-80	230	-97	-7
een_landelijk	-144	-35	187	-89
een_landelijke	57	-279	185	-150
een_langere	-92	-149	72	22
een_nieuw	-87	-212	10	136
een_nieuwe	-182	-240	78	108
een_norm	-97	-166	192	-123
een_onafhankelijke	-141	125	141	-91
een_persbericht	-130	-80	-150	-127
een_plafond	-114	-132	153	-146
een_recht	-61	-38	135	-82
een_termijn	-183	5	85	-31
een_tweede	-235	32	83	-200
een_uitbreiding	-65	-134	20	-160
een_vast	-191	35	66	-142
een_vaste	-146	-149	118	-91
een_verband	263	-128	-215	-90
een_verbod	-152	-55	156	-146
een_vergoeding	-63	-169	181	-129
een_verhoging	76	150	32	-121
een_verklaring	-9	-114	-158	-41
een_verplicht	-120	-139	108	138
een_verplichte	-101	0	135	-152
een_verplichting	-133	-227	-117	-175
een_verruiming	-85	36	41	-100
een_volgend	-58	39	-218	63
een_werkgever	-121	-186	95	-136
een_wetsvoorstel	-133	-182	-16	87
een_wettelijke	-195	-50	103	-208
een_wijziging	-150	-117	-35	53
eind_#	-3	-115	-42	21
elf_van	111	-145	-114	-114
elk_jaar	-127	-187	-162	-186
enkele_gemeenten	-132	-115	-173	-62
er_is	-217	54	54	-218
er_komt	-182	-164	181	8
er_wordt	-91	-100	-183	26
er_zijn	100	-139	-240	14
ex_post	-84	-122	-104	-104
eén_op	130	-183	-141	-113
ga_na	-127	228	-192	-192
geachte_president	-108	-131	-111	-96
geachte_voorzitter	-109	-141	-149	-117
geadviseerd_besluit	-57	-174	-139	-150
geef_de	-118	203	-238	-120
geef_gemeenten	-75	137	-240	-99
gegevens_over	-83	-126	-124	-119
gelet_hierop	-52	65	37	-37
gelet_op	-134	-164	-9	-34
gemeenten_	-156	-183	-215	-132
gemeenten_die	113	-170	-160	-113
gemeenten_hebben	106	-151	-220	-62
gemeenten_zijn	4	-52	-182	-154
gemeenten_zullen	-197	-139	-237	-166
gericht_aan	-174	-199	-192	-101
ggd_ghor	-95	-113	35	-77
graag_bied	-33	-126	-92	-70
haar_oordeel	53	-173	-122	-118
haar_rapport	-102	-143	-158	-153
heeft_u	-61	-146	-81	-52
herhaal_het	-79	144	-81	-95
het_aandeel	181	-128	-157	-61
het_aantal	330	-205	-105	-74
het_advies	-246	177	30	-154
het_adviescollege	-123	2	-155	-138
het_algemene	144	-102	-128	-67
het_antwoord	-171	-197	-198	-7
het_beeld	-30	-117	-218	-158
het_beheer	-155	-167	-166	-148
het_besluit	-159	-206	24	149
het_bezoek	-171	-9	118	78
het_bureau	-54	74	-134	-164
het_cbs	-142	-109	89	196
het_centraal	60	-124	-3	8
het_cjib	-94	-167	-135	77
het_coa	-191	-214	17	-116
het_college	-10	125	-206	-189
het_cpb	-165	-25	-133	-174
het_derde	-126	68	-85	-141
het_doet	-193	-151	-149	-132
het_eerste	-196	-14	236	-17
het_eigen	-122	44	88	13
het_eindrapport	-51	-77	41	43
het_evaluatierapport	-80	-109	-87	-130
het_fonds	-193	-228	29	-114
het_formulier	-142	30	20	69
het_gaat	-231	-207	-263	-55
het_gebruik	70	-78	79	-56
het_gesprek	-80	-152	-26	188
het_idee	-157	81	-186	-167
het_instituut	-81	92	-128	-9
het_is	-185	-100	5	-62
het_kabinet	-170	-191	-25	17
het_knmi	8	-170	74	6
het_laatste	119	-151	110	43
het_lid	-133	-254	-83	-138
het_ligt	-193	75	-221	156
het_loket	-137	-158	-42	43
het_merendeel	-156	-113	-90	-84
het_ministerie	-132	44	-83	155
het_nederlands	-109	-174	44	-14
het_netwerk	-143	-131	-165	-172
het_nieuwe	-154	-200	172	31
het_onderzoek	-248	-229	-278	-220
het_ontwerp	-85	-173	-200	8
het_ontwerpbesluit	-97	-134	-212	-176
het_oordeel	46	-152	-177	22
het_openbaar	-92	-183	75	73
het_planbureau	-16	-177	-180	-172
het_programma	40	-167	-218	-250
het_rapport	21	-131	-311	-154
het_recht	-48	-37	-154	-21
het_register	44	-255	-61	113
het_rivm	-140	17	-23	43
het_streven	-152	-175	-253	202
het_tarief	-133	-123	-9	-134
het_toezicht	49	-91	-190	-126
het_tweede	-176	-211	263	-16
het_verdient	-104	209	-220	-153
het_verheugt	-90	-114	-110	-58
het_vierde	-100	157	68	-119
het_vijfde	-167	150	140	38
het_voornemen	-129	-211	-151	68
het_voorstel	-133	-46	204	-126
het_wetsvoorstel	-134	-204	-99	-45
het_wodc	29	-158	-71	37
het_zou	-141	-58	-201	-99
hierbij_bied	-86	-129	-131	-148
hierbij_doe	-90	-118	-104	-194
hierbij_ontvangt	-68	-125	-93	-276
hierbij_treft	-100	-121	-70	-86
hierbij_zend	-62	-64	-152	-225
hieronder_ga	-76	-67	-134	-172
hieronder_treft	-92	-49	-46	-88
hij_adviseert	-133	126	-197	-211
hij_geeft	-84	174	-120	-130
hij_komt	58	-146	71	70
hij_vraagt	-160	107	-175	-137
hij_zal	-91	-151	109	163
hoe_dat	-117	-140	50	161
hoe_de	38	-188	-17	-104
hoe_vaak	-43	-128	45	126
hoofdstuk_#	-116	-128	-136	-116
hoogachtend_,	-109	-103	-94	-101
hun_verhalen	-7	-101	-149	-84
ik_acht	-105	-223	167	-34
ik_begrijp	-142	-142	-157	-139
ik_ben	-146	-153	-69	9
ik_beschouw	-93	-139	-14	-162
ik_betreur	-146	-100	-208	-180
ik_bied	-102	-140	-154	-98
ik_blijf	-123	-116	24	230
ik_dank	-90	-111	-160	-192
ik_deel	-171	-108	1	-145
ik_ga	-145	-154	-31	-105
ik_had	-140	-160	-154	-151
ik_heb	-125	-218	39	70
ik_hecht	-137	-109	-86	-60
ik_herken	-193	-55	-77	-109
ik_hoop	-170	-140	-163	-181
ik_houd	-149	-149	172	102
ik_kies	-126	-193	27	47
ik_laat	-132	-233	291	56
ik_leg	-60	-168	162	137
ik_loop	-161	-126	-208	-182
ik_moge	-34	-118	-159	-142
ik_neem	-114	-141	-1	-35
ik_onderschrijf	-99	-71	141	-124
ik_span	-122	-110	-100	138
ik_stel	-110	-200	-125	-4
ik_streef	-66	-159	-228	196
ik_vertrouw	-128	-99	-112	-163
ik_verwacht	-135	-170	-266	24
ik_vind	-189	-164	-251	-108
ik_waardeer	-189	-98	-160	-154
ik_wacht	-154	-150	108	24
ik_wil	-49	-78	-36	37
ik_zal	-64	-142	216	37
ik_zie	-126	-229	-3	-99
in_#	-197	-182	-160	39
in_antwoord	-48	-114	-173	-52
in_april	-118	-161	-190	-35
in_brussel	-31	-108	47	-97
in_dat	-126	-249	-209	-150
in_de	-93	-173	108	-51
in_december	-91	-164	-198	-72
in_deze	-96	-112	-286	-287
in_die	-22	-193	-165	-87
in_dit	-176	-159	-227	-258
in_drie	163	-165	-95	-77
in_duitsland	-146	-137	-206	-103
in_een	46	-249	104	-101
in_gemeenten	155	-58	-105	-109
in_haar	-85	17	-181	-140
in_het	-48	-147	-169	-94
in_hun	-110	133	5	-110
in_juli	-105	-123	154	79
in_juni	-83	-162	-194	52
in_maart	-156	-184	-201	166
in_mei	-62	-86	-201	75
in_mijn	-62	-80	-54	-179
in_nederland	-157	-167	-153	-159
in_negen	138	-104	97	-96
in_november	-152	-131	64	104
in_oktober	-56	-113	50	134
in_ons	-111	-83	-161	-42
in_opdracht	61	-55	-143	111
in_overleg	-99	-151	135	50
in_plaats	-130	-191	110	93
in_ruim	179	-107	-88	-114
in_te	-76	221	-179	-147
in_totaal	-160	-82	-154	-157
in_uw	-141	-208	-188	-122
in_zijn	113	116	-151	-98
inbreng_:	-122	194	-181	-132
indien_de	-107	-103	-154	153
indien_u	-67	-203	15	36
inmiddels_zijn	-124	-96	14	56
is_de	-55	-135	-170	-188
ja_,	-94	-259	-12	119
ja_.	-141	-184	-218	-218
jaarlijks_krijgen	-120	-160	-110	-129
kan_de	-100	-131	-163	-88
kennis_te	-139	217	-125	-84
kent_u	-89	25	-62	-61
kleine_ondernemers	78	-156	-151	-132
klopt_het	-190	-110	-46	-67
kunt_u	-68	23	-141	-185
laat_de	-150	229	-155	-150
laat_een	-194	170	-83	-112
laat_het	-143	152	-181	-127
laat_ik	-112	-228	-198	-195
langs_de	83	-142	-114	-53
leg_de	-139	195	-258	-168
leg_in	-149	81	-76	-119
leg_vast	-163	117	-141	-113
los_van	-125	-168	-197	54
lto_nederland	-61	-130	-155	-74
maak_de	-105	169	-159	-134
maak_een	-120	137	-172	-122
maak_het	-62	147	-117	-94
maatregel_:	-130	-148	191	18
mede_namens	-49	-101	-135	-212
medewerkers_van	178	-164	-53	-43
meer_dan	-253	-168	-208	-143
met_belangstelling	-77	-145	-231	-145
met_betrekking	-149	28	148	-109
met_de	-70	-279	175	95
met_deze	-88	-86	-193	-344
met_dit	-106	-163	-74	61
met_een	-169	-60	25	42
met_hen	-87	-150	-50	110
met_het	-162	-261	-5	19
met_ingang	-153	-254	168	272
met_mijn	-43	-59	92	-30
mevrouw_de	-91	-132	-79	-129
mevrouw_terpstra-bos	-121	58	-86	-70
mevrouw_van	-64	-97	-86	-59
mijn_ambtsvoorganger	-161	-145	-192	-142
mijn_streven	-146	-189	-141	0
mijn_voorganger	-136	-125	-134	-116
minder_goed	162	-154	-155	-119
minder_gunstig	72	-79	-40	-18
mocht_blijken	-164	-66	-102	111
mocht_dat	-111	-65	-113	172
mocht_de	-95	-177	-173	-21
n_.	-82	-153	-144	-77
na_afloop	-162	-160	-15	96
na_de	42	-164	-27	82
na_een	-194	-129	-161	-168
na_het	73	-143	-147	14
na_uw	-64	-117	-104	113
na_verzending	-118	-163	-133	164
naar_aanleiding	-76	-111	-183	-42
naar_de	81	-32	45	-11
naar_het	1	108	-69	48
naar_schatting	-4	-143	-143	-119
naar_verwachting	-213	-150	-220	16
nederland_heeft	-127	-173	-201	-177
nederland_is	-114	-136	-166	-177
nederland_kent	-98	-100	-110	-81
nederland_telt	-133	-94	-150	-171
nee_,	-139	-108	-123	-156
nee_.	-124	-212	173	-127
niet_overgenomen	-152	-122	206	-181
niet_overnemen	-110	-176	153	-106
niettemin_zal	-82	-75	154	138
nota_	-163	-179	-159	-102
nota_ter	-88	-93	-112	-138
nr_.	-148	-310	-267	-139
nu_het	-57	-76	-182	-80
of_dat	78	-216	-339	-46
of_de	180	-58	40	50
of_die	-82	-144	-49	15
of_dit	-136	-87	-114	-68
of_een	-171	2	78	148
of_er	51	-144	-71	-69
of_het	-28	-151	143	-135
of_ook	49	-154	-224	157
of_zij	-65	-188	-217	25
om_die	-141	-209	40	-36
omdat_de	-3	-56	43	56
onder_een	-160	-209	-152	-158
onderwerp_:	-91	-139	-98	-147
onderzoek_van	165	-116	-72	-79
ook_beveelt	-116	143	-116	-104
ook_de	80	-113	96	109
ook_een	-87	-1	196	-101
ook_het	86	107	146	-95
ook_is	83	-78	-188	-120
ook_vragen	-182	100	-157	-116
ook_zou	-154	271	-334	-169
ook_zouden	-138	157	-127	-180
op_#	-210	-150	-295	-48
op_basis	-121	19	-122	-145
op_de	185	-161	-68	1
op_dit	-215	-228	-87	-240
op_grond	-241	-54	11	-55
op_het	142	-6	34	-20
op_mijn	-108	-74	-240	17
op_scholen	100	-112	-50	-104
op_verzoek	-176	-201	-100	-24
opvolging_:	-150	-194	182	-18
ouders_zijn	124	-99	-111	-80
over_de	157	-120	-6	99
over_die	-144	-98	-9	-131
over_een	-137	-184	179	39
over_het	62	-34	125	-115
over_twee	-152	-166	-186	-98
overeenkomstig_de	-63	-85	-122	-151
overgenomen_.	-83	-256	221	-196
overgenomen_;	-37	-190	168	94
overnemen_,	-88	-167	159	117
overnemen_.	-85	-154	197	-163
paragraaf_#	-106	-77	170	-178
pas_als	-144	-141	123	85
per_#	-120	-234	19	185
periodieke_rapportage	-134	-138	-71	-138
provincies_en	-124	-143	-142	-68
punt_#	-119	222	-231	-166
reactie_	-141	-296	-403	-211
reactie_:	-165	-321	340	153
richt_de	-130	168	-142	-116
richt_een	-67	173	-131	-177
rijk_	-106	-168	-181	-105
rijkswaterstaat_heeft	-97	-94	-162	-176
ruim_#	49	-164	-112	-99
ruim_de	71	-100	-182	-101
ruim_een	-143	-146	-82	-81
rvo_zal	-95	-108	-193	133
samen_met	-75	-144	68	296
schaf_de	-139	227	-208	-126
scholen_die	155	-95	-133	-124
scholen_hebben	-136	-77	-212	-153
scholen_met	209	-166	-147	-137
scholing_van	-44	22	-36	-45
schrap_de	-99	140	-156	-114
sinds_#	-123	-251	-45	-253
sinds_de	244	-178	-236	-81
sinds_het	105	-140	-171	-122
sinds_november	-110	-178	48	68
sindsdien_is	91	-80	-148	-73
slachtofferhulp_nederland	-111	21	68	54
slechts_#	180	-144	-139	-110
staat_al	-107	-227	154	-108
stand_van	-80	-130	-141	-101
standpunt_:	40	-194	144	-77
stel_de	-95	151	-147	-174
stel_een	-90	234	-206	-156
studenten_die	79	-161	-107	-106
te_starten	-102	-143	-116	-113
tegen_die	-78	41	-195	-161
ten_aanzien	-27	59	163	-182
ten_derde	-188	99	-10	-45
ten_eerste	-133	62	-17	-130
ten_opzichte	116	-106	-102	-38
ten_slotte	-160	207	-192	-62
ten_tweede	-136	172	-30	-170
ter_beslissing	-115	-156	-153	-117
ter_uitvoering	-156	-63	-170	-155
ter_voorbereiding	-57	-114	-123	126
tien_gemeenten	-131	-117	-170	-140
tijdens_de	63	-216	-143	-152
tijdens_het	-83	-117	-121	-121
tno_heeft	35	-93	12	-194
toezicht_.	-140	-168	-192	-154
tot_#	-166	-137	-252	-145
tot_die	-126	-167	-233	96
tot_een	-104	-158	190	6
tot_en	-154	-215	52	-152
tot_slot	28	273	-290	-155
tussen_#	36	-157	-232	-159
twee_jaar	-149	-109	-153	90
u_beveelt	-70	116	-160	-141
u_constateert	118	-79	-96	-98
u_hebt	-111	-128	-124	-172
u_heeft	-92	-173	-18	-199
u_kunt	-74	-63	-179	12
u_ontvangt	-104	-183	-206	187
u_treft	-185	-111	-128	-139
u_vroeg	-134	-138	-122	-132
u_wordt	-76	15	-171	6
uit_de	283	-103	-212	-193
uit_een	235	-100	-140	-151
uit_het	207	-131	-190	-148
uit_onderzoek	109	-125	-46	-69
uitbreiding_van	-100	-93	31	-174
uiterlijk_#	-105	-147	-160	181
uw_ambtsvoorganger	-63	-103	-49	-62
uw_kamer	-106	-207	-176	-3
uw_tweede	-157	165	-22	-176
uw_voorganger	-121	-123	-80	-69
van_#	105	-223	67	-159
van_:	-163	-229	-190	-104
van_alle	-36	77	-38	-101
van_de	131	-200	-87	-141
van_die	89	-130	-191	-156
van_dit	-114	-94	-185	-156
van_een	-151	-25	168	-204
van_hen	-117	-194	-107	-110
van_het	-220	148	69	41
vanaf_#	-128	-213	29	249
vanaf_het	-79	-82	156	105
vanaf_september	-64	-125	146	95
variant_b	-121	-185	-135	-133
velen_van	24	-106	-134	-126
verder_bepleit	-124	87	-128	-73
verder_beveelt	-133	100	-148	-149
verder_is	-125	131	-188	6
verder_raadt	-104	118	-184	-111
verder_vraagt	-84	175	-133	-119
verder_ziet	-113	156	-138	-120
verder_zou	-101	131	-136	-160
verder_zouden	-79	141	-125	-93
vereenvoudig_het	-72	190	-156	-84
verhoog_de	-163	207	-188	-126
verhoog_het	-137	165	-172	-130
verkort_de	-156	166	-175	-192
verlaag_de	-198	207	-198	-91
verlaag_het	-102	119	-153	-92
verleng_de	-67	161	-142	-115
verruim_de	-103	183	-186	-162
vervang_de	-159	203	-119	-157
vijf_jaar	18	-171	76	55
vno-ncw_en	-81	87	-143	-131
volgens_de	191	-21	-107	-16
volgens_een	157	-202	-135	-144
volgens_het	92	85	-193	-182
voor_#	-171	-258	-46	-63
voor_de	96	-118	-183	-29
voor_die	-153	73	-46	68
voor_een	-95	13	182	-86
voor_hen	-126	-128	-149	-73
voor_het	-4	-120	194	7
voor_kleine	-225	53	-188	-1
voor_mensen	173	30	-211	-114
voor_nieuwe	-109	-12	-134	-77
voor_ouders	57	-124	-174	-176
voor_vrouwen	98	-107	-57	-28
voor_zelfstandigen	-134	-169	-140	-126
voordat_ik	-68	-137	17	-174
voorts_acht	-148	130	-130	-119
voorts_zou	-123	212	-160	-167
vooruitlopend_daarop	-106	-90	-134	104
vorig_jaar	-209	-215	-234	-152
vraag_#	-74	-153	-180	-123
vragen_van	-116	-168	-131	-174
vóór_#	-95	-141	86	130
vóór_de	-178	-109	-135	148
vóór_het	-114	-68	-97	99
waar_dat	-32	-138	-204	121
waar_de	70	42	80	-129
waar_een	200	-196	-205	-199
waar_het	11	-181	159	83
waar_in	26	-116	-79	-111
wanneer_kan	-38	-131	-129	-173
wat_de	-44	-6	237	13
wat_het	-81	-235	223	111
wat_is	-211	-182	-175	-74
wat_vindt	-48	92	-192	-115
wat_zij	102	-176	-168	-149
waterschappen_	-77	-147	-177	-91
wel_breng	-113	-200	76	121
wel_heb	-62	-140	167	0
wel_is	-104	-150	-182	98
wel_laat	-37	-4	-66	202
wel_stelt	53	-76	125	88
wel_vraag	-111	-144	-132	112
wel_wordt	63	-127	128	101
wel_zal	-131	-216	-13	209
werkgevers_zijn	-176	-135	-165	-106
wie_de	-176	-167	15	-99
wie_door	-33	-123	103	-46
wie_een	10	-279	-27	-153
wie_in	-254	-225	-131	-195
wie_te	-170	-131	-122	-46
wie_zijn	100	-187	-171	-130
wij_adviseren	-41	158	-183	-208
wij_geven	-142	9	-213	-169
wij_hebben	-143	-162	-13	-202
wij_stellen	48	45	68	-158
wij_waarderen	-182	-131	-103	-103
wij_zien	-164	-159	133	-101
wij_zijn	-77	-111	-226	-41
wijs_per	-86	149	-189	-121
wilt_u	-43	66	-150	-94
zij_adviseert	-93	244	-210	-125
zij_adviseren	-85	112	-146	-91
zij_beveelt	-96	165	-148	-222
zij_concludeert	137	-92	-96	-72
zij_geeft	-80	85	-94	-93
zij_geven	-30	133	-186	-157
zij_hebben	-151	-161	102	-235
zij_heeft	11	-140	-229	-157
zij_is	-90	-15	-281	45
zij_kan	-137	-196	78	-91
zij_lezen	24	130	-108	-57
zij_pleiten	-150	121	-159	-119
zij_sprak	-83	-42	-34	-36
zij_stelt	111	-111	-139	-117
zij_vraagt	-118	96	-212	-162
zij_vragen	-116	-81	-225	-231
zij_wijzen	49	-54	-124	-96
zij_zou	-137	-108	-164	-150
zijn_rapport	-117	30	-148	-143
zo_nee	-76	-115	-108	-33
zoals_ik	-160	-69	-186	-11
zoals_toegezegd	-70	-67	-61	132
zodra_de	-132	-154	75	191
zodra_het	-127	-128	-227	220
zolang_de	-108	-129	193	-155
zorg_dat	-167	245	-179	-143
zorg_voor	-132	196	-161	-128
zou_de	-127	-207	-167	-155
`,
  end: `
-	-213	-316	-225	-226
.	-11	-17	-13	-20
:	-333	-659	-449	-501
;	-111	182	-264	36
?	-242	-136	-300	-296
`,
  lemma: `
aan de orde komen	-167	-196	72	119
aan de slag gaan	-134	86	131	129
aanbesteden	-56	-130	10	11
aanbevelen	-200	383	-256	-287
aanbieden	-59	-90	-67	-134
aanbrengen	85	-173	51	136
aandringen	-274	390	-106	-266
aangaan	-91	135	-71	-196
aangeven	128	-309	-38	-192
aanhouden	-38	-56	98	27
aankondigen	-75	-179	-233	-133
aankopen	-130	-118	222	100
aanleggen	13	-72	-202	-167
aanleveren	-58	-153	-286	86
aanmelden	-50	-94	-157	-65
aanmerken	26	-114	-185	-104
aannemen	-57	-49	42	78
aanpassen	-1	23	121	182
aanschaffen	45	-116	-153	84
aanscherpen	-114	21	91	-2
aanschrijven	-102	59	-215	-204
aansluiten	-32	-5	111	3
aanspreken	-161	7	65	33
aanstellen	39	62	138	-135
aantekenen	54	-109	-241	-187
aantonen	270	-181	-88	-94
aantreffen	266	-172	-228	-56
aantrekken	-181	-169	-28	-45
aanvaarden	-99	-99	-15	67
aanvragen	-2	-62	-258	-73
aanvullen	-113	-130	136	86
aanwijzen	-38	-9	-146	33
achten	-90	155	70	-136
achterblijven	231	-65	-191	-174
achterhalen	80	-155	-261	-165
actualiseren	-91	44	-224	94
adviseren	-189	343	-163	-176
afbouwen	-101	79	89	101
afdoen	45	-120	-246	-59
afdwingen	-45	35	84	-125
afgedrukt	-74	-110	-130	-112
afgeven	-164	-64	-18	-147
afhaken	-52	-191	-34	-180
afhandelen	13	-180	-158	18
afhangen	-111	-50	45	10
afleggen	-25	-17	-217	104
afleiden	132	-131	-116	-128
afleveren	-115	41	-158	-130
aflopen	-198	-126	-69	-169
afnemen	127	-71	-125	-210
afronden	-85	-48	45	99
afschaffen	-133	34	-160	-73
afschrikken	158	-205	-183	-98
afsluiten	-99	11	-264	-43
afspreken	-151	-207	99	86
afstemmen	-129	-59	-29	-10
afwachten	-135	-182	225	-146
afwegen	-43	-142	20	126
afwijken	173	-258	-23	-140
afwijzen	-201	-101	202	-51
afzien	-120	-35	199	-290
analyseren	-149	-131	-194	-111
antwoorden	-122	84	-6	112
beantwoorden	-29	-169	-228	79
becijferen	171	-136	-89	-68
bediend	-122	-130	65	71
bedoelen	-213	-206	64	-50
bedragen	-155	-197	-128	-106
begeleiden	9	-103	31	-96
beginnen	-137	-118	139	124
begrijpen	-32	-83	-299	-183
begroten	89	36	-81	-153
behalen	69	-158	-71	-121
behandelen	-118	-50	-82	-69
behoeven	-227	-171	-124	-186
behouden	68	-210	-91	-164
bekendmaken	-168	-148	-3	120
bekijken	-217	-89	-29	143
bekorten	172	-59	-109	-71
bekostigen	-45	70	54	-76
belasten	-132	-56	49	-118
beleiden	-96	-191	120	-132
belemmeren	12	53	-78	-162
bellen	42	-61	-16	-28
belopen	-147	-188	-156	-188
beloven	-153	-236	-48	-174
bemiddelen	6	89	-145	-102
benaderen	-114	-116	-207	152
benoemen	-133	69	95	-8
benutten	117	39	84	29
beogen	-74	-248	-189	125
beoordelen	27	-12	-59	-75
bepalen	-181	-120	124	91
beperken	-66	37	-206	-260
bepleiten	-246	527	-32	-167
beproeven	-137	-171	170	106
beraden	-151	-135	-240	-78
bereiken	235	-112	-64	-59
berekenen	67	-51	-84	-53
berichten	-97	-21	-21	68
beroepen	-95	-157	-122	-104
berusten	-47	-156	-108	-114
beschermen	-34	-230	-166	-135
beschikbaarkomen	-148	-110	59	206
beschikbaarstellen	-62	-167	140	295
beschikken	-26	-133	-46	-61
beschouwen	-69	-48	-77	-242
beschrijven	-196	-60	-192	-117
beslissen	-76	-66	112	63
besluiten	-92	-148	73	66
besparen	29	-165	92	91
bespreken	-94	-139	-67	125
bestaan	-47	-98	82	-111
besteden	74	-52	-160	71
bestemmen	-192	-90	119	-170
bestrijden	-153	-119	-152	-161
bestuderen	-245	-117	-90	-58
besturen	-84	-136	-64	28
betalen	-5	-214	26	-68
betekenen	-190	-213	10	-61
betreffen	-163	102	56	-104
betrekken	65	-105	31	301
betreuren	-167	-117	-230	-197
bevatten	-94	-95	-8	-159
bevelen	-217	446	-326	-238
bevestigen	211	-221	-170	36
bevorderen	-81	77	-180	5
bevragen	-143	-132	-191	-138
bewaken	-129	-152	-108	-106
bewaren	25	0	-68	-216
bewegen	121	-145	-160	-155
bezien	-138	-177	161	430
bezitten	35	-203	-148	-148
bezoeken	-158	-228	-84	19
bezorgen	-196	-68	-254	-183
beïnvloeden	78	-152	-115	-67
bieden	-114	18	143	-124
bijdragen	186	-238	-279	11
bijeenbrengen	-118	-170	69	118
bijhouden	45	-180	28	-21
bijkomen	-78	-145	-146	-122
bijpassen	-113	-145	168	-169
bijpraten	-93	-112	-165	92
bijspringen	-158	-169	-140	-155
bijstaan	16	-57	-202	95
bijvoegen	-167	-158	-113	-56
bijwerken	-153	-144	-179	24
bijwonen	-159	-160	-138	-118
binden	-35	-96	42	69
blijken	502	-197	-111	-38
blijven	50	-83	65	-85
boeken	157	-140	-171	-110
bouwen	-62	-67	3	8
breken	-141	144	81	-134
brengen	-48	-29	83	65
buigen	-142	-148	-118	-142
centraalstaan	-161	-142	-99	-139
combineren	99	-126	-202	-158
concluderen	401	-260	-132	-122
constateren	399	-209	-148	-167
controleren	-76	-15	-95	102
dalen	296	-202	-136	-98
danken	-115	-172	-224	-288
dateren	-181	-183	-220	-236
deelnemen	-149	-174	-214	-19
dekken	91	-205	-221	-116
delen	-214	-130	-48	-290
denken	-135	93	-14	-290
dienen	-172	-42	-136	-152
doen	-68	-31	21	-34
doorgaan	-11	-180	-39	63
doorgeven	11	-107	17	-77
doorlichten	-174	-195	-87	-5
doorlopen	-58	-130	170	-17
doorrekenen	-112	-134	-73	200
doorzenden	-120	-123	-155	-61
draaien	25	38	84	-68
dragen	-274	-31	49	-25
dringen	-147	221	-167	-167
drukken	-6	36	41	-73
duren	193	-97	-123	32
dwingen	-111	-165	108	-153
eindigen	-36	36	-141	-57
erkennen	-120	-71	-7	-108
ervaren	363	-164	-116	-180
eten	-123	-48	-198	-214
evalueren	-139	-86	-172	126
fietsen	6	-162	-174	-7
formuleren	-187	-192	-182	-169
gaan	-22	-83	146	5
garanderen	-129	21	63	-105
gebeuren	-15	-24	155	15
gebruiken	-21	-106	7	24
gebruikgemaakt	-113	-154	-229	-112
gelden	-145	-49	15	-97
gelijktrekken	-137	-113	9	76
genieten	-126	-93	-126	-87
gepaard	153	19	-121	-104
geschieden	-134	-150	160	-130
gestand doen	-57	-42	-146	-124
geven	-58	82	-13	-135
goedkeuren	-156	84	-147	-144
goedmaken	100	-81	-107	-105
groeien	17	-135	-72	-104
gunnen	-124	-118	-28	-238
halen	149	-240	25	-10
halveren	135	-173	44	68
handelen	80	-128	48	-105
handhaven	-163	-49	23	-130
hanteren	-166	-143	38	15
hebben	36	-96	-33	-150
hechten	-168	-229	-143	-314
helpen	-83	-108	10	-243
herhalen	-181	-222	-31	173
herijken	-71	-137	-7	48
herinneren	-14	-195	-110	-127
herkennen	-156	-178	-299	-274
herschrijven	-114	-132	181	170
herstellen	130	-163	-133	-167
hervatten	-169	-114	-218	175
herzien	-147	-131	34	-91
heten	55	140	31	-107
hopen	19	119	-126	-4
horen	-6	77	-15	15
houden	-68	-82	-146	30
huisvesten	-178	-157	-140	-129
in gesprek gaan	21	-37	4	121
in kaart brengen	-126	-44	151	221
in overleg treden	-64	77	88	220
inbouwen	90	-157	-178	124
inbrengen	-92	34	116	107
indexeren	-97	-32	14	45
indienen	-73	-25	-51	3
informeren	-14	-143	-113	153
ingaan	-127	-108	-145	-75
ingewikkeld	153	-129	-137	-72
ingrijpen	-159	-162	25	159
inhouden	-174	181	-241	-197
inhuren	-80	-165	118	-100
inkopen	12	-34	-7	-19
inlichten	-124	32	-243	80
inlossen	-76	-59	-67	-148
innemen	-133	-188	54	-70
inrichten	-3	11	25	179
inschakelen	-84	-143	-168	-11
inschrijven	29	1	-129	-122
inspannen	-97	-165	-182	217
instaan	-123	20	-29	-109
instellen	-215	-131	-31	-109
instemmen	-159	90	207	-123
interviewen	-148	-82	-83	-77
intreden	-118	-136	169	-163
intrekken	27	-8	-9	-131
investeren	28	-21	-193	-55
invoeren	-52	43	35	-36
invullen	-107	-214	62	-204
inzetten	74	89	3	30
inzetten op	-100	-150	-241	194
inzien	-160	26	173	109
jagen	-150	-183	-134	-116
kaarten	-94	108	138	-137
kennen	14	-220	-35	-168
kennisnemen	-93	-85	6	-136
keren	-73	-85	-172	-114
keuren	-1	81	-4	52
kiezen	-66	-134	270	109
kijken	-200	-237	-16	87
klagen	134	-153	-165	-101
klinken	-169	-28	-184	-164
kloppen	11	-153	-198	-127
komen	71	-85	53	79
kopen	149	-139	-172	-148
koppelen	-187	-146	33	63
kosten	12	-92	-61	-85
krijgen	-111	-38	125	200
krimpen	111	43	-23	-178
kunnen	-241	-21	54	-96
landen	-181	-138	-159	-157
langskomen	107	-189	-175	-152
laten	-85	-17	145	-101
leggen	-81	-249	-26	177
leiden	171	-227	86	-15
lenen	-77	-92	83	91
leren	84	-16	-129	-251
letten	-45	-142	118	116
leven	-118	-208	-146	-42
leveren	-120	-184	12	50
lezen	48	4	-240	-66
lichten	-198	60	75	31
liggen	46	-104	-36	-53
lijken	114	-84	72	9
lonen	183	-6	-1	-169
lopen	47	-138	4	-168
loslaten	-144	-170	-8	-117
luiden	33	-1	-286	-248
lukken	-102	-171	-182	-50
maken	-77	-95	57	18
meebetalen	-135	63	14	-168
meedelen	-101	-135	-11	110
meedoen	-78	-135	-93	-63
meegeven	-113	62	-273	-249
meekijken	-124	116	-159	-107
meelopen	-50	-102	63	141
meenemen	-107	38	163	186
meetellen	-18	154	54	-190
meewegen	-92	86	-60	195
meewerken	-181	-187	-52	-210
melden	148	-199	-47	-68
memoreren	-134	-135	-178	-124
menen	-295	171	-83	-238
merken	58	18	-128	-114
met een voorstel komen	-151	-160	-111	0
meten	-26	165	-264	-75
middelen	158	-12	-159	-34
mislopen	61	-145	-138	-162
mislukken	114	-194	-152	-102
missen	66	128	-106	-259
moeten	-170	207	-25	-65
mogen	-189	-108	224	-77
motiveren	55	140	-173	-170
nagaan	-79	-69	81	256
nakomen	-75	-123	-240	-217
naleven	150	-200	-155	-174
nalopen	-189	-238	54	74
neerleggen	-180	56	164	-189
nemen	-18	-68	36	-26
noemen	236	0	-91	-169
nopen	-84	-108	12	149
oefenen	32	12	38	-174
omarmen	-141	-149	121	-114
omgaan	-14	-108	-220	-167
omschrijven	104	-37	-156	-76
omvatten	-23	-247	-174	-106
omzetten	-66	-149	-41	-222
onderbrengen	-18	68	-195	103
onderhandelen	-80	-145	-122	-179
onderhouden	-46	75	-159	-145
ondernemen	-115	-129	-186	-193
onderschrijven	-164	-271	279	-276
ondersteunen	87	-52	-125	-213
ondertekenen	-125	22	-77	-73
ondervinden	62	2	75	14
ondervragen	-218	-124	-154	-106
onderzoeken	-122	-137	67	131
ontbreken	256	-47	51	-165
ontlenen	-162	-134	6	-132
ontraden	-120	10	188	-253
ontslaan	-57	-16	-163	-112
ontsluiten	-96	-113	-159	-158
ontstaan	123	-181	-151	-106
onttrekken	-119	-145	-210	-158
ontvangen	-65	-112	-68	199
ontwerpen	-114	-44	-41	27
ontwikkelen	-137	-129	148	37
oordelen	265	-128	-151	-175
op een rij zetten	-76	-119	52	86
opbouwen	81	-132	-153	-66
opdragen	-63	-127	-65	-81
openbaarmaken	-117	86	-43	73
openbreken	-153	68	-147	-105
openen	-97	-117	-209	17
opengaan	-139	-89	137	247
openhouden	-125	60	99	76
openstaan	-27	-202	-56	-142
openstellen	-214	173	-58	56
opheffen	-151	33	-189	58
ophouden	-129	-170	-93	52
opkomen	-132	-201	-149	-160
opleggen	-54	24	73	-42
opleiden	-78	28	-206	-162
opleveren	26	-206	46	-12
oplopen	134	-92	-203	-227
oplossen	-146	70	-169	35
opmaken	-165	-187	98	-66
opmerken	54	-73	-314	-278
opnemen	-49	-75	310	216
oppakken	-166	-124	-148	-113
oprichten	-204	94	-223	-161
oproepen	-142	108	-37	-196
opschorten	-155	-143	-141	-130
opstellen	-88	-42	44	133
optreden	-26	15	-162	-87
opvangen	-139	-66	-46	-177
opvolgen	-34	18	141	30
opvragen	80	44	-148	61
opwegen	-133	-181	161	-110
opwijzen	136	-222	-172	-162
organiseren	-116	-51	-143	141
overblijven	64	-197	85	-160
overdoen	-119	60	85	-158
overdragen	-67	-150	-160	-95
overeenkomen	-96	-146	79	126
overgaan	-28	-222	128	130
overhandigen	-122	-126	-156	-72
overleggen	28	-111	-196	66
overlijden	-150	-32	-125	-123
overnemen	-136	153	363	296
overschrijden	102	-69	-127	-173
overstappen	-1	-136	1	117
overtuigen	-150	59	226	53
overwegen	-207	-141	-73	123
overzien	86	-172	89	-125
passen	-210	-62	104	-137
plaatsen	-17	-28	76	33
plaatsvinden	-89	2	-18	240
plannen	-16	-155	39	201
pleiten	-124	426	-158	-176
presenteren	-121	-103	-182	-175
prijzen	155	-170	-166	-113
proberen	-107	-127	187	128
profiteren	9	-168	-149	-132
publiceren	-126	-181	-115	-90
raadplegen	-126	43	-14	45
raden	-152	194	-54	-152
raken	-89	-236	-176	-118
ramen	167	-233	-122	-94
rapporteren	-14	-83	-159	244
reageren	-104	-158	-272	-59
realiseren	66	-157	-220	-52
regelen	-7	-73	320	104
regels stellen	-47	-19	-284	-204
registreren	-85	-246	-13	-73
reizen	-39	50	-206	-36
rekenen	121	-72	-151	-172
reserveren	-119	-11	-8	31
richten	-78	124	-72	-98
rijden	-127	-144	10	1
roepen	-195	89	-138	-257
rusten	-80	-217	106	-205
samengaan	-15	-151	-1	-102
samenhangen	-43	-125	-281	-227
samenstellen	-127	-139	17	-4
samenvoegen	-90	16	132	50
scannen	-56	12	-121	-112
schaden	10	-131	-103	-131
schatten	244	-245	-187	-173
schetsen	-124	-253	-247	-204
scholen	-44	50	110	-1
schorsen	118	-138	-169	-119
schrappen	-140	-77	33	-63
schrijven	37	-104	-115	-159
schuiven	-148	-106	98	36
signaleren	168	-130	-112	-91
slaan	-150	-224	54	-169
slagen	126	-177	-150	56
slapen	171	-166	-77	-129
sluiten	-139	-86	-141	-50
spelen	144	-170	-45	15
splitsen	77	133	-158	-128
spreken	-209	-169	-129	25
staan	-91	-120	83	2
standhouden	55	-154	-178	74
starten	-235	-228	29	276
stellen	-13	85	-17	-94
stemmen	-239	-201	-130	-202
steunen	-127	65	2	-177
stijgen	201	-210	-71	-29
stilleggen	-131	-174	-184	-175
stilliggen	-122	-122	-128	-100
stilstaan	-64	-164	-224	-39
stilvallen	-117	-173	-121	-103
stoppen	-176	-100	-56	-5
stopzetten	-142	-130	39	-157
storten	163	56	-174	-113
stranden	127	0	18	-179
strekken	-95	108	107	2
streven	-209	-307	-90	235
sturen	-115	-120	-23	92
suggereren	-177	164	-198	-202
tegemoetkomen	-101	49	195	-65
tegemoetzien	-96	-197	-82	104
tegengaan	-87	23	-136	-99
tekenen	-30	-29	-224	-64
tekortschieten	147	-206	-76	-5
tellen	-65	-107	-58	-121
ter harte nemen	-116	71	152	159
terugbetalen	33	-120	-105	-111
terugbrengen	-97	53	-1	30
terugkeren	-40	-190	-236	-79
terugkomen	-111	-184	-68	306
teruglopen	262	-159	-203	-128
terugtrekken	87	-76	-105	-142
terugvallen	-116	22	-67	-121
terugverdienen	16	-171	-119	96
testen	-14	98	-32	-187
toedienen	23	-152	-156	-136
toegeven	-92	39	-243	-168
toejuichen	-152	-137	-79	50
toekennen	66	-144	15	-37
toekomen	37	-91	-305	105
toelaten	-198	70	135	-120
toelichten	-129	65	-146	-111
toenemen	173	-186	-182	-126
toepassen	-50	-87	124	65
toeschrijven	164	-164	-167	-97
toesnijden	-135	-127	100	107
toestaan	-136	-211	83	-228
toesturen	-92	-104	-154	70
toetsen	-149	-8	-106	-110
toevoegen	-176	-50	273	-15
toewijzen	10	72	-187	-146
toezeggen	-93	-170	-60	-81
toezenden	-89	-120	-60	129
toezien	-239	-166	-119	15
tonen	-20	-167	-89	-64
treden	-156	-67	-48	123
treffen	-7	-248	74	-23
trekken	16	-216	-62	-239
uitbetalen	-75	-204	-206	-221
uitblijven	108	81	-154	-95
uitbreiden	-162	-81	111	320
uitbrengen	-100	-133	-174	-84
uiteenzetten	-110	-175	182	48
uitgaan	-187	-122	72	1
uitgeven	-40	-213	24	-197
uitkeren	-161	-128	13	-162
uitkomen	-30	-203	56	-57
uitlaten	-228	132	-1	-87
uitleggen	51	-191	59	-180
uitmaken	-39	-191	120	-173
uitnodigen	-195	-254	239	54
uitpakken	3	-158	95	27
uitreiken	-47	-179	153	98
uitrekenen	147	-118	-144	-91
uitschrijven	-133	-186	120	72
uitsluiten	-140	58	-231	-124
uitspreken	7	-128	30	-162
uitstellen	-92	-213	-269	-20
uittrekken	-133	74	210	162
uitvallen	84	-184	-159	-174
uitvoeren	1	-69	-10	100
uitwerken	-125	-59	-10	162
uitwijzen	170	-175	-143	-136
uitwisselen	-116	-135	22	133
uitzenden	-1	-129	-194	-170
uitzetten	-188	-184	-62	-172
uitzien	-140	-160	-218	-269
uitzoeken	-184	-190	139	318
vallen	70	-43	-98	-76
varen	-210	145	-128	-23
vasthouden	-131	-88	257	-281
vastleggen	-217	75	37	32
vastliggen	-140	-184	15	-112
vaststellen	296	-148	-8	-52
veranderen	-31	-56	-77	-114
verantwoorden	85	-144	-37	-181
verbazen	-44	-99	-168	-123
verbeteren	111	-5	-169	-28
verbieden	3	56	112	-129
verbinden	-252	57	-163	-140
verdelen	-226	-34	-168	-187
verdienen	-245	174	-85	-134
verdragen	-146	22	268	-131
verdubbelen	116	-43	-235	0
verdwijnen	25	-160	125	41
vereisen	-188	-239	91	-197
verenigen	-70	-192	-51	-170
vergelijken	-145	-49	43	-108
vergen	-156	-118	136	7
vergoeden	-82	-41	142	56
vergroten	103	-63	-155	-160
verhogen	48	-148	-3	-48
verhuizen	-80	-200	-3	-3
verhuren	-110	-107	-95	-92
verkennen	-77	-241	9	167
verkeren	0	-115	-145	-171
verklaren	27	-154	106	-146
verkleinen	30	-120	-113	-97
verkopen	-160	-194	-14	-207
verkorten	-44	97	52	91
verlagen	105	31	-197	-68
verlaten	-167	-23	81	-161
verlenen	-37	-37	-154	-37
verlengen	-132	-110	98	159
verliezen	84	-134	-50	-153
verlopen	84	-35	-235	-18
vermelden	-145	15	-101	67
verminderen	173	-201	-177	-130
vernemen	-136	-146	22	-143
vernietigen	161	-159	-144	-107
vernieuwen	-153	52	-77	-200
veronderstellen	34	-111	-111	90
verplichten	-97	28	2	-97
verrichten	-171	-17	-96	2
verruimen	-112	-100	-211	-71
verschijnen	-129	-158	-19	210
verschillen	5	-229	1	-212
verschuiven	-157	-130	-164	-228
versnellen	31	12	-148	-142
verspreiden	97	-103	-75	-12
verstaan	-247	-270	-169	-142
verstrekken	-179	-2	-150	-116
vertellen	72	-192	-126	-120
vertragen	-106	-141	-114	-236
vertrekken	43	-30	-234	-7
vertrouwen	-8	-225	-19	-213
vervallen	-88	0	31	90
vervangen	-70	-62	-229	121
vervoeren	-131	-164	-126	-127
verwachten	-166	-75	-90	-3
verwerken	-161	-121	130	27
verwerpen	-74	37	27	-52
verwijzen	18	20	68	-263
verzamelen	0	-132	-231	54
verzekeren	-83	-141	47	-118
verzenden	-90	49	-47	58
verzoeken	-82	-134	31	-138
verzorgen	-137	-128	122	-43
vestigen	-177	-177	-20	-151
vinden	69	79	-24	-120
vluchten	-34	-187	105	-105
voegen	-153	-145	-119	-149
voelen	107	64	288	-293
voeren	-88	-58	-98	64
voldoen	30	-167	-20	-83
volgen	-192	-67	140	272
volstaan	-139	-75	160	-110
voltooien	-39	27	28	33
voorbereiden	-19	-213	-180	110
voordoen	109	-208	-207	-199
voorkomen	-5	21	5	-107
voorleggen	-33	-68	141	226
voorlichten	110	-162	-116	-142
voorliggen	-112	-134	120	20
vooropstellen	65	-182	-167	-126
voorschieten	-107	61	-122	-102
voorschrijven	-114	-179	102	-43
voorstaan	-117	110	16	-134
voorstellen	-108	249	2	-312
voortduren	-95	-161	67	-142
voortvloeien	-134	-138	4	-115
voortzetten	-136	137	-80	121
vooruitlopen	-126	-164	-11	-166
voorzien	-104	-131	95	165
vormen	-232	84	86	58
vragen	-145	51	-70	-28
vrezen	-247	-205	-274	-179
vrijkomen	-143	-149	-15	-160
vrijmaken	-129	-199	83	145
vrijstellen	-102	7	41	-13
vullen	32	-60	-158	-172
waarborgen	-49	-126	-80	35
waarderen	187	-172	-243	-236
waarmaken	-120	-95	70	-141
waarnemen	175	-110	-145	-77
wachten	79	-139	-105	-120
wassen	-170	78	-8	-160
weergeven	-110	27	-183	-124
wegen	-74	-134	86	-83
wegnemen	-178	-60	29	-164
wegvallen	152	-116	36	-94
wegwerken	-114	71	-120	-101
weigeren	-82	70	-145	-109
wenden	-109	-127	-185	-67
wensen	-214	20	1	-163
werken	-44	-169	4	71
werven	21	-40	-219	7
weten	28	-72	-55	-107
wijden	-103	-168	-197	39
wijken	-34	-167	64	33
wijzen	91	-41	29	-8
wijzigen	-194	-11	112	104
willen	-234	365	-50	-146
wisselen	-2	51	-118	-194
wonen	-62	-224	-206	-149
worden	-24	7	61	-16
zeggen	119	-202	-281	-205
zenden	-73	-98	-82	50
zetten	-17	-187	-1	-114
zich inzetten	-66	-262	-146	440
zich sterk maken	-138	65	14	173
zien	122	153	-41	-146
zijn	-7	-49	19	-48
zijn beslag krijgen	-106	-178	54	134
zitten	-156	-209	68	-58
zoeken	3	-33	-140	142
zorgen	-171	-87	-74	95
zullen	-190	-295	39	91
zwijgen	78	-131	-167	-123
`,
  doing: `
agency aanbevelen	-162	39	-158	-130
agency aanbieden	10	56	75	-179
agency aannemen	-170	-141	5	212
agency aanpassen	-133	-20	-59	178
agency aantreffen	210	-236	-124	-38
agency achten	-138	-43	-118	3
agency adviseren	-207	118	-72	-72
agency afronden	-97	-113	42	74
agency beginnen	-145	-183	57	138
agency behandelen	-89	79	4	-24
agency bekijken	-107	-108	-195	-164
agency beoordelen	-210	-19	-202	-188
agency bepalen	-166	-162	-174	-264
agency bepleiten	-125	161	31	-172
agency beproeven	-91	-113	14	-154
agency beschikken	-193	-170	-159	-200
agency beslissen	91	-162	-192	-189
agency betalen	-124	-104	40	28
agency bevelen	-172	221	-163	-168
agency bezien	-146	-129	-171	53
agency bezoeken	-252	-136	27	37
agency concluderen	133	-115	-102	-130
agency constateren	142	-156	-132	-116
agency controleren	-175	-110	-180	-73
agency denken	-175	-154	-127	-168
agency doen	-156	-49	41	49
agency geven	-207	13	148	15
agency handelen	-142	-78	133	-38
agency hebben	-92	-263	111	-81
agency herhalen	-126	-143	-169	134
agency houden	-122	79	-222	6
agency in gesprek gaan	-84	-207	-78	146
agency informeren	-124	-138	104	-145
agency inrichten	-111	-175	57	159
agency inzetten	-55	-90	-38	65
agency kijken	-148	-166	64	148
agency komen	53	-164	-66	64
agency kosten	-122	-133	54	-158
agency kunnen	-133	-154	-202	-164
agency maken	-195	-175	82	69
agency meenemen	-50	-140	106	82
agency melden	-117	-19	-72	-150
agency nagaan	18	29	-101	52
agency nemen	-61	-204	-199	115
agency noemen	-145	90	-166	-164
agency onderzoeken	-102	-179	-51	-27
agency ontwikkelen	-126	53	134	-24
agency oordelen	207	-170	-3	-142
agency opleggen	-134	-102	-118	31
agency opleveren	-68	-86	-134	167
agency opnemen	-111	-257	6	3
agency opstellen	-106	-188	119	194
agency plaatsen	-122	139	-228	-156
agency pleiten	-158	222	-186	-188
agency publiceren	-134	-148	-81	-67
agency registreren	-156	-150	-140	-71
agency sluiten	-37	-140	66	99
agency spreken	-196	-145	-92	30
agency starten	-152	-131	142	158
agency stellen	-170	18	88	-198
agency stilleggen	-73	-77	-135	-121
agency sturen	-68	-164	45	146
agency toetsen	-176	-3	41	-143
agency toezien	-191	-162	-127	-140
agency uitbreiden	-156	-139	-58	221
agency uitvoeren	18	-98	-142	-9
agency vallen	54	-156	103	-102
agency vaststellen	153	-47	-213	-184
agency verlenen	-60	-115	-126	-125
agency verrichten	-82	-127	-147	23
agency vervangen	-78	-167	-178	80
agency vinden	33	133	-80	-232
agency voeren	17	-153	-63	-76
agency volgen	-164	47	12	-182
agency voorzien	-87	-160	-182	-53
agency vragen	-188	93	-24	-183
agency werken	-47	-189	110	62
agency weten	61	-132	46	-145
agency wijzen	171	18	-19	-150
agency zeggen	70	-155	-109	-100
agency zetten	-85	-136	129	35
agency zien	152	84	-194	-203
agency zijn	51	23	47	-84
first aanbieden	-75	-124	-133	-159
first aangeven	-181	-179	-164	-185
first aanhouden	-78	96	106	22
first aankondigen	-98	-63	-171	-188
first aannemen	-137	-126	111	-166
first aanpassen	-90	-149	184	142
first aantekenen	-189	-127	-192	-168
first aantreffen	72	64	-157	-129
first achten	-200	-292	241	-176
first adviseren	-75	145	34	-216
first afspreken	-65	-170	194	198
first afstemmen	-53	-167	-163	119
first afwachten	-152	-171	182	-122
first afwijzen	-99	-205	158	-19
first afzien	-88	92	146	-190
first antwoorden	-59	-126	-191	49
first beantwoorden	-101	-83	-187	23
first beginnen	-117	-278	21	-275
first begrijpen	-184	-148	-253	-178
first bekijken	-78	-212	43	232
first bepalen	-57	-136	157	208
first berichten	-87	-96	-383	76
first beschikbaarstellen	-49	-132	-85	283
first beschouwen	-89	-120	-35	-226
first beslissen	-86	-154	174	226
first besluiten	-81	63	95	138
first bespreken	-72	-57	-65	209
first betrekken	-92	-229	19	256
first betreuren	-146	-100	-208	-180
first bevorderen	-136	-194	-127	68
first bezien	-109	-64	101	396
first bezoeken	-204	-165	-218	107
first bieden	-52	-186	-52	2
first bijpraten	-93	-112	-165	92
first blijven	-116	58	137	-106
first brengen	-84	-24	80	233
first danken	-125	-143	-200	-254
first delen	-186	-222	-42	-258
first denken	-212	-197	86	-210
first doen	-73	44	57	19
first doorrekenen	-133	-136	-103	241
first evalueren	-74	-133	70	160
first gaan	-120	-110	240	-33
first gestand doen	-57	-41	-145	-111
first geven	-100	23	-62	-265
first hebben	-70	-132	-60	-347
first hechten	-169	-166	3	-194
first herkennen	-210	-102	-190	-201
first hopen	-33	-48	-85	18
first houden	-87	-210	-56	121
first in gesprek gaan	-138	-166	152	284
first in kaart brengen	-74	-235	14	160
first in overleg treden	-65	-193	27	196
first inbrengen	-39	-51	84	115
first indienen	-101	-142	-66	-34
first informeren	-64	-104	-114	192
first ingaan	-98	-75	-224	-309
first inlichten	-73	-107	-166	19
first inrichten	-50	42	11	158
first inspannen	-99	-61	-121	152
first instellen	-107	-78	-169	-123
first instemmen	-129	-180	237	-203
first inzetten	-91	-108	-22	149
first kennisnemen	-94	-71	36	-108
first kiezen	-151	-234	171	59
first kijken	-140	-158	49	111
first komen	-88	134	-250	-220
first laten	-98	-44	217	-66
first leggen	-119	-114	-50	120
first lezen	-159	43	-123	-167
first lopen	-142	76	-39	-211
first maken	-199	-242	95	293
first meenemen	-78	-158	-10	87
first melden	-136	-134	-30	47
first menen	-176	62	-10	-174
first nagaan	-131	-83	117	281
first nakomen	-111	-55	-180	-179
first neerleggen	-46	93	162	-150
first nemen	-134	-178	14	-96
first onderschrijven	-139	-160	248	-242
first onderzoeken	-150	-193	138	215
first ontraden	-69	62	227	-192
first ontvangen	-76	13	-116	-153
first opleggen	-78	-179	238	22
first opmaken	-29	-93	-126	-63
first opmerken	-13	-206	-262	-270
first opnemen	-85	-102	296	308
first opvolgen	-81	-162	145	-12
first overeenkomen	-60	-140	20	142
first overgaan	-80	-139	18	-244
first overnemen	-48	-7	301	259
first overtuigen	-84	-126	178	90
first overwegen	-150	-193	-54	185
first plaatsen	-103	-117	54	68
first publiceren	-42	-145	143	134
first raadplegen	-58	-92	-120	-191
first raden	-152	194	-54	-152
first rapporteren	-119	-195	-291	332
first reageren	-89	-71	-215	-165
first regelen	-34	-118	215	104
first schetsen	-120	-121	-192	-105
first schrijven	-120	-125	-73	-131
first spreken	-7	-112	-398	200
first staan	-189	-188	-103	-201
first stellen	-91	-30	-26	-152
first stilstaan	-127	-83	-186	-1
first streven	-169	-231	-45	211
first sturen	-86	-120	-115	112
first tegemoetzien	-73	-116	-87	-178
first ter harte nemen	-112	-160	131	164
first terugkomen	-99	-103	-61	287
first toejuichen	-147	-127	0	-225
first toekomen	-52	-65	-192	179
first toesturen	-73	-127	-84	-29
first toezeggen	-75	-137	-313	-98
first toezenden	-86	-101	-15	142
first treden	-125	-123	186	-105
first treffen	-186	-45	-181	95
first uitbreiden	-95	-148	179	165
first uitgaan	-160	-171	-126	-178
first uitnodigen	-41	-117	38	163
first uitsluiten	-136	-69	-135	21
first uittrekken	-86	-200	210	246
first uitvoeren	-86	-240	43	288
first uitwerken	-69	-124	-116	74
first uitzien	-72	-73	-181	-182
first uitzoeken	-117	-144	129	255
first vasthouden	-157	-27	204	-190
first vaststellen	114	-148	-85	24
first vergelijken	-145	-117	-127	-127
first verkennen	-78	-158	40	173
first verlaten	-78	-136	151	-99
first vernemen	-104	-84	-179	-182
first verstaan	-169	-92	-26	9
first vertrouwen	-129	-98	-113	-177
first verwachten	-144	14	-12	69
first verwijzen	-42	74	37	-136
first verzoeken	-92	-84	134	23
first vinden	-11	-135	24	-269
first voelen	-206	126	263	-221
first voeren	-74	-117	-164	164
first voldoen	-124	-169	-289	-26
first volgen	-164	91	120	15
first voorbereiden	-48	-138	-107	60
first voorleggen	-73	-52	120	330
first voorschrijven	-130	-85	156	151
first voorstellen	-38	-143	-38	-121
first vooruitlopen	-145	-138	-65	-150
first vragen	-90	-35	137	256
first vrijmaken	-88	-151	-60	74
first waarderen	-240	-141	-186	-182
first wassen	-116	-112	7	-157
first wegen	-168	-177	6	-26
first werken	-105	-195	-172	235
first weten	-174	-5	-30	108
first wijzen	-163	-250	106	147
first willen	-149	-245	78	-182
first wisselen	-61	118	-40	-151
first zeggen	-155	-142	-258	-199
first zenden	-61	-128	-32	-146
first zetten	-99	-130	122	70
first zich inzetten	-106	-217	-196	377
first zien	-125	-198	212	-201
first zijn	-109	-24	10	-99
first zoeken	-153	-132	-36	173
first zorgen	-82	-148	-6	164
first zullen	-61	-146	145	-10
government aankondigen	-103	-151	-171	-144
government achten	-206	-335	187	-24
government adviseren	-63	83	-200	-209
government afzien	-119	-289	217	-175
government antwoorden	-56	-107	-177	137
government beantwoorden	-30	-81	-197	-173
government beginnen	-84	-137	204	-58
government bepalen	-61	-200	35	153
government bepleiten	-68	39	121	-83
government berichten	-51	-115	38	119
government beslissen	-146	-154	51	20
government besluiten	-91	-130	147	-5
government bespreken	-30	-108	-194	143
government betrekken	-51	-168	40	200
government bezien	-43	-190	93	177
government bijdragen	-151	38	6	51
government brengen	-89	-213	206	175
government danken	-76	-96	-147	-167
government delen	-126	-207	-125	-179
government doen	-141	77	-3	-85
government gaan	-118	-210	115	-7
government geven	-53	124	3	-10
government hebben	-92	-178	1	-281
government hechten	-110	-161	-290	-300
government herkennen	-160	-101	-225	-200
government informeren	-130	-149	-268	92
government ingaan	-40	-113	-177	99
government inspannen	-86	-153	-78	157
government inzetten op	-99	-140	-202	178
government kennen	-162	-194	-225	-182
government kennisnemen	-72	-117	-242	-178
government kunnen	-111	-154	-117	-205
government laten	-109	-91	23	10
government maken	38	43	163	-34
government menen	-126	-212	76	-155
government neerleggen	-54	-154	114	-86
government nemen	-126	30	97	109
government onderschrijven	-85	-151	145	-141
government onderzoeken	-87	-203	-223	-77
government optreden	-117	51	-127	-75
government overnemen	-63	174	211	135
government overwegen	-58	-181	100	192
government passen	-51	-71	-147	-168
government reageren	-51	-46	-243	19
government schrijven	-128	-160	-190	-21
government sluiten	-111	-111	-10	71
government staan	-117	-115	-32	-8
government stellen	-160	-196	-19	54
government streven	-107	-143	-158	88
government tellen	-133	-91	-158	-182
government toesturen	-55	-78	-164	141
government toevoegen	-91	-120	127	74
government toezeggen	-106	-187	-52	-69
government uitvoeren	-80	-122	76	53
government verzoeken	-91	-238	-328	-261
government vinden	-203	-238	69	-71
government voelen	-129	-194	215	-184
government volgen	52	41	161	71
government voorleggen	-93	-175	-175	-80
government vooruitlopen	-69	-115	134	-134
government vragen	-107	-242	-185	-127
government waarderen	-85	-82	-135	-156
government weten	43	-176	-136	-144
government wijzen	-181	-166	151	31
government willen	-57	-142	-118	-152
government zich inzetten	-102	-185	73	247
government zien	-93	-256	225	-223
government zijn	-34	-142	-142	-17
house aanbevelen	-53	127	-123	-155
house aanbieden	-128	-135	103	-91
house aannemen	-70	-125	-175	-227
house aantreffen	-181	-159	-203	-21
house adviseren	-48	-144	-109	-134
house antwoorden	-124	66	-128	-105
house bereiken	-134	-123	67	202
house berichten	-97	-152	-230	42
house besluiten	-70	-161	28	-143
house bevelen	-89	103	-141	-113
house constateren	118	-79	-96	-98
house delen	-148	92	-48	-72
house gaan	-48	-163	-39	5
house geven	-51	153	26	-149
house hebben	-19	-116	-159	-176
house horen	-104	-164	-204	272
house informeren	-11	-179	-205	197
house inlichten	-68	127	-131	14
house instemmen	-91	136	167	-65
house kennen	-89	25	-62	-61
house kennisnemen	-61	-146	-81	-52
house krijgen	-67	-75	-167	134
house laten	-109	-216	207	80
house lezen	-161	-142	-197	92
house melden	-96	-113	139	5
house onderzoeken	-111	-144	47	-13
house ontvangen	-67	-136	-96	245
house overnemen	-155	-104	224	-65
house schrijven	-172	98	138	-137
house spreken	-93	15	25	-185
house stellen	-91	-129	-149	36
house tegemoetzien	-83	-155	-25	223
house toezeggen	-72	-64	147	-289
house uitspreken	-109	-98	192	-172
house vaststellen	132	-198	45	-173
house verwachten	-54	-112	-94	29
house verzoeken	-110	-209	-189	-157
house vinden	-107	-107	-77	-183
house voorleggen	-76	-119	-204	-131
house vragen	-102	-13	-260	-319
house weten	-71	70	55	-160
house zenden	-91	-87	-136	-118
house zien	-48	-134	-174	169
house zijn	-55	-14	-57	-63
none aankondigen	-144	-96	-98	-196
none aanpassen	79	103	-186	-124
none aansluiten	-34	66	-59	-143
none aanvragen	-83	-167	-155	-98
none aanwijzen	-100	-15	-183	28
none achten	69	-178	4	60
none afnemen	18	116	-81	-105
none afronden	34	54	34	17
none afspreken	-168	-190	-37	7
none afzien	-155	-139	45	-132
none bedoelen	-158	-143	-27	14
none beginnen	24	-190	-326	110
none bellen	104	-192	47	-159
none beogen	24	-85	-140	-195
none bepalen	-123	4	-140	-193
none bepleiten	-133	87	82	39
none bereiken	28	15	116	-84
none beslissen	-33	-177	-69	-40
none besluiten	-188	-241	80	81
none bestaan	55	-171	131	5
none besteden	43	37	63	50
none betalen	51	-182	-109	-12
none betreffen	-126	-39	90	-226
none betrekken	-143	-183	100	28
none bezien	-136	-208	152	94
none blijken	134	-99	-140	-13
none blijven	23	74	-38	-111
none deelnemen	-18	-69	-62	-94
none doen	-38	-53	33	-97
none duren	-136	66	62	86
none gaan	-60	-121	148	-30
none gebeuren	12	-90	-140	44
none gebruiken	-29	-89	-133	123
none gebruikgemaakt	-152	-120	-131	-58
none gelden	-146	-192	-19	-93
none geven	-106	-144	-69	-215
none halen	-188	-92	45	-204
none hebben	-16	-4	-53	-6
none horen	-55	-56	153	-162
none houden	27	-2	-47	-345
none informeren	53	-211	100	-160
none ingaan	-124	-74	143	124
none invoeren	27	31	14	-64
none kijken	92	-114	-193	-143
none komen	216	-143	18	111
none kosten	-161	-159	-129	-63
none krijgen	5	-114	87	140
none kunnen	-165	-110	81	-194
none laten	-151	-57	-229	49
none leiden	18	-197	100	-55
none lezen	51	-119	-150	-125
none liggen	98	-128	95	-139
none lopen	-44	-46	68	30
none maken	-174	55	37	3
none meenemen	-46	-157	115	160
none meewerken	-130	-108	-161	-154
none meten	-11	7	-114	42
none middelen	144	-157	-6	-114
none missen	33	64	-209	-84
none moeten	-177	1	-160	-101
none nagaan	11	-120	-157	-51
none nemen	-86	90	97	17
none oefenen	86	-133	105	-143
none omgaan	-142	-82	-78	-123
none onderhandelen	-80	-145	-122	-179
none onderzoeken	-138	65	82	108
none ontbreken	42	7	45	-157
none openen	-96	-169	-218	-160
none openstaan	-138	-124	-255	-197
none opnemen	-127	-260	132	166
none opstellen	26	-165	-183	-151
none overwegen	-133	-5	-182	-166
none passen	-158	-182	-192	-37
none plaatsen	55	-168	61	-228
none rapporteren	-116	31	-210	12
none reageren	-80	-173	-198	-131
none reserveren	-90	33	35	-146
none richten	92	-137	-117	80
none schrijven	-123	-162	-224	-122
none sluiten	-15	-28	-47	-84
none spreken	-225	-211	25	-202
none staan	-60	-51	156	-51
none starten	-117	-137	101	100
none stellen	-204	12	-3	-202
none stijgen	114	-99	-98	-58
none tegemoetzien	-30	-104	-110	-163
none tekortschieten	52	-115	-83	97
none toekennen	27	-125	-56	71
none toelaten	-167	70	5	30
none toezeggen	-125	-191	-142	-12
none treden	-58	50	58	59
none uitgaan	15	-150	-128	-150
none uitvoeren	-97	55	20	116
none vallen	67	-5	-124	2
none varen	-159	-81	-24	-63
none vastleggen	-110	-55	-228	-194
none vaststellen	57	-120	-92	-90
none veranderen	-81	-123	-141	-129
none verdwijnen	-18	-200	-124	-119
none vergen	-122	-230	170	61
none verhuizen	73	-165	-124	-92
none verkeren	-21	-82	-109	-130
none verlagen	54	44	-136	-97
none verlengen	-134	-187	152	-47
none vermelden	-99	138	-172	-217
none verrichten	-14	-102	-134	-118
none verschijnen	-79	-86	-85	150
none verstaan	-176	-207	-201	-236
none verstrekken	-3	-219	-59	-155
none vertrekken	3	-120	-98	-97
none vervallen	112	-204	-89	-69
none verwachten	-40	-134	81	56
none verwerken	-91	-175	152	61
none vinden	39	-138	30	-128
none voldoen	-155	-5	126	29
none volgen	57	-85	-104	79
none volstaan	-72	-66	48	-189
none voorkomen	-149	94	-166	-145
none voorstellen	-106	47	119	-212
none voorzien	-107	32	156	41
none vragen	-16	15	-251	-152
none wachten	52	139	-157	-135
none werken	99	-251	102	-39
none weten	43	-211	77	13
none wonen	19	-113	-125	-138
none worden	120	4	-15	48
none zeggen	99	59	-200	-113
none zien	-117	-203	25	-9
none zijn	15	53	-51	-67
none zijn beslag krijgen	-96	-85	54	78
none zitten	-121	-162	-158	-104
thing aan de orde komen	-156	-135	50	188
thing aanbesteden	-16	-103	-181	50
thing aanbevelen	-175	233	-240	-214
thing aanbieden	-4	-70	-89	23
thing aanbrengen	112	-157	51	47
thing aandringen	-177	207	-227	-189
thing aangeven	166	-241	-133	-86
thing aanhouden	-20	-89	7	-175
thing aankondigen	-28	-129	-99	-19
thing aankopen	-130	-118	222	100
thing aanleggen	67	-139	-76	-62
thing aanleveren	-23	2	-175	-121
thing aannemen	27	-134	-43	-100
thing aanpassen	1	2	135	118
thing aanschaffen	-144	-116	-103	11
thing aansluiten	38	-1	197	27
thing aanspreken	-132	20	112	51
thing aanstellen	-73	-150	106	-116
thing aantonen	218	-160	-239	-91
thing aantreffen	185	-131	-187	-145
thing aanvaarden	-52	-58	-135	112
thing aanvragen	65	-39	-172	-44
thing aanvullen	-107	-98	132	-17
thing aanwijzen	-18	21	-167	-46
thing achten	1	234	-288	-131
thing achterblijven	162	-166	-162	-169
thing achterhalen	-96	-107	-217	-155
thing adviseren	-203	355	-303	-236
thing afdoen	54	-117	-216	-15
thing afgedrukt	-74	-110	-130	-112
thing afhaken	-126	-154	42	-72
thing afhandelen	57	-138	-114	-83
thing afhangen	-93	-14	34	21
thing afleggen	15	-118	-126	-100
thing afleveren	-115	41	-158	-130
thing aflopen	-195	-119	-43	-147
thing afnemen	122	-194	-100	-152
thing afronden	-137	-181	-17	30
thing afsluiten	-63	-12	-203	2
thing afspreken	-77	-163	-197	-58
thing afstemmen	-138	24	53	-118
thing afwachten	-70	-129	83	-103
thing afwijken	200	-204	-52	-111
thing afwijzen	-204	38	20	-159
thing afzien	-162	25	-145	-162
thing analyseren	-110	-116	-188	-119
thing antwoorden	-139	78	101	10
thing beantwoorden	-31	-130	-168	118
thing bedoelen	-173	-171	125	-32
thing bedragen	-149	-182	-161	-86
thing begeleiden	-16	-4	144	-157
thing beginnen	-116	-10	77	153
thing begrijpen	132	-28	-157	-73
thing begroten	100	-143	-181	-152
thing behandelen	-76	-95	-180	-152
thing behoeven	-227	-171	-124	-186
thing behouden	26	-128	-94	-139
thing bekijken	-168	54	-207	-194
thing bekorten	119	-34	-60	-53
thing bekostigen	-230	62	96	-52
thing belasten	-105	-48	89	-116
thing beleiden	-61	-154	147	-129
thing belemmeren	12	53	-78	-162
thing bellen	-38	1	-247	-26
thing belopen	-147	-188	-156	-188
thing beloven	-84	-169	25	-123
thing bemiddelen	53	97	-137	-107
thing benutten	94	78	117	122
thing beogen	-93	-198	-131	139
thing beoordelen	107	-127	-232	-183
thing bepalen	-137	-227	115	-63
thing beperken	19	-171	-12	-179
thing bepleiten	-160	213	-129	-225
thing beproeven	-117	-123	84	69
thing bereiken	171	-84	-175	-97
thing berekenen	30	-2	-160	-109
thing berichten	-78	-193	74	-1
thing beroepen	-95	-157	-122	-104
thing berusten	-38	-150	-108	-107
thing beschermen	10	-217	-60	-135
thing beschikbaarkomen	-148	-110	59	206
thing beschikken	36	39	-259	94
thing beschrijven	-167	1	-140	-35
thing beslissen	-60	36	21	-173
thing besluiten	-1	-89	-115	-43
thing besparen	-160	-149	92	67
thing bespreken	-132	-152	-222	-131
thing bestaan	-202	-75	53	-124
thing besteden	108	-38	-139	-152
thing bestemmen	-193	-140	124	-168
thing bestuderen	-115	-84	-66	-43
thing betalen	-57	-111	-32	-175
thing betekenen	-174	-211	13	-43
thing betreffen	-156	73	30	-86
thing betrekken	24	-105	20	63
thing bevatten	-95	-123	-31	-232
thing bevelen	-113	178	-153	-163
thing bevestigen	230	-172	-109	-148
thing bevragen	-59	-84	-159	-127
thing bewaren	48	24	-43	-194
thing bezien	-114	-221	-10	205
thing bezoeken	27	-126	-5	-78
thing bezorgen	-150	-157	-167	-86
thing bieden	-168	69	159	-117
thing bijdragen	230	-239	-234	56
thing bijhouden	-48	-202	-230	38
thing bijkomen	-78	-145	-146	-122
thing bijpassen	-113	-145	168	-169
thing bijvoegen	-167	-158	-113	-56
thing bijwerken	-160	-135	-161	-16
thing blijken	430	-179	-145	-55
thing blijven	43	-129	38	-11
thing bouwen	-34	-24	40	-15
thing brengen	-83	-111	-11	-94
thing centraalstaan	-161	-142	-99	-139
thing combineren	99	-126	-202	-158
thing concluderen	174	-158	-146	-160
thing constateren	171	-162	-104	-119
thing controleren	4	-25	10	-19
thing dalen	284	-198	-110	-97
thing dateren	-181	-183	-220	-236
thing deelnemen	-156	-140	-95	-137
thing dekken	33	-201	-196	-117
thing delen	-156	-175	-33	-42
thing denken	8	95	-87	-90
thing dienen	-245	-18	-36	-57
thing doen	-15	-48	-26	-127
thing doorgaan	-155	-165	-12	81
thing doorgeven	38	-96	-120	-22
thing doorlichten	-185	-198	-5	65
thing doorlopen	-44	-106	201	-145
thing draaien	52	-152	142	13
thing dragen	-197	25	42	-193
thing dringen	-154	122	-116	-171
thing drukken	14	-158	-121	-72
thing duren	227	-177	-211	-12
thing dwingen	-111	-165	108	-153
thing eindigen	-8	47	-99	-26
thing erkennen	-109	-185	72	-91
thing ervaren	287	-211	-53	-134
thing eten	-135	52	-133	-157
thing evalueren	-149	-150	-98	21
thing gaan	1	-27	-16	23
thing garanderen	-81	92	82	-89
thing gebeuren	-39	23	133	-88
thing gebruiken	-44	-60	-100	-227
thing gebruikgemaakt	15	-118	-107	-83
thing gelden	-126	-39	-3	-86
thing genieten	-126	-93	-126	-87
thing gepaard	153	19	-121	-104
thing geven	1	-77	19	-52
thing goedmaken	100	-81	-107	-105
thing groeien	19	-100	-192	-86
thing halen	192	-236	-48	-121
thing halveren	135	-146	-95	-129
thing handhaven	-113	21	60	-43
thing hebben	31	-96	-115	-97
thing helpen	-213	-270	55	-207
thing herhalen	-152	-179	-194	139
thing herkennen	46	-147	-62	-86
thing herschrijven	-87	-122	135	181
thing herstellen	104	-157	-125	-172
thing herzien	-150	-121	36	-75
thing heten	55	140	31	-107
thing horen	-113	109	22	-197
thing houden	-24	-51	-196	112
thing in gesprek gaan	-39	96	-48	-213
thing in kaart brengen	-111	113	45	-41
thing indexeren	-100	-18	-107	58
thing indienen	14	44	7	47
thing informeren	-64	-54	-195	-220
thing ingaan	-104	-50	-174	38
thing ingewikkeld	153	-129	-137	-72
thing ingrijpen	-102	-134	182	-83
thing inhouden	-154	177	-223	-191
thing inkopen	-129	4	-147	-182
thing innemen	-100	-153	42	-18
thing inrichten	58	87	-61	3
thing inschakelen	-87	-88	-106	-94
thing instellen	-183	-91	-170	-192
thing instemmen	-112	-128	-100	-176
thing intrekken	55	-3	-35	-163
thing investeren	-173	-197	-103	-20
thing invoeren	-217	71	-38	-33
thing invullen	-70	-167	-59	-178
thing inzetten	111	183	-185	-228
thing inzien	-90	-170	68	102
thing jagen	-119	-162	-117	-115
thing kennen	19	-187	-145	-211
thing keuren	-168	95	-1	56
thing kiezen	-153	17	42	-153
thing kijken	-257	-146	11	6
thing klagen	106	-163	-127	-99
thing klinken	-169	-28	-184	-164
thing kloppen	18	-135	-198	-129
thing komen	-34	-62	121	96
thing kopen	115	-152	-112	-64
thing koppelen	-149	-188	151	56
thing kosten	44	-56	-59	-67
thing krijgen	-54	3	130	123
thing krimpen	113	-188	20	-139
thing kunnen	-221	63	74	-63
thing langskomen	111	-170	-79	-150
thing laten	-99	-71	-76	-205
thing leggen	6	-199	-47	-26
thing leiden	187	-230	-5	-8
thing leren	24	26	-79	-223
thing leven	-140	-190	-180	-170
thing leveren	-84	-157	-129	-95
thing lezen	86	-259	-170	-141
thing liggen	3	-91	-62	-29
thing lijken	114	-84	72	9
thing lonen	151	13	4	-158
thing lopen	23	-178	-35	-148
thing luiden	43	33	-266	-189
thing lukken	-69	-156	-343	-208
thing maken	-44	-79	2	-176
thing meedelen	-111	-119	-111	48
thing meedoen	-33	-97	-21	86
thing meegeven	-44	-6	-199	-148
thing meelopen	-50	-102	63	141
thing meenemen	-109	46	152	68
thing meetellen	63	5	89	-163
thing melden	103	-155	-96	-100
thing memoreren	-140	-76	-73	-95
thing menen	-147	94	-157	-108
thing merken	80	49	-84	-86
thing meten	11	134	-237	-155
thing middelen	83	21	-181	-11
thing missen	25	50	51	-229
thing moeten	-121	166	76	-25
thing mogen	-179	-134	194	-32
thing nagaan	-26	-212	-75	52
thing nakomen	-125	-92	-162	-148
thing naleven	163	-148	-133	-172
thing neerleggen	-178	36	-89	-68
thing nemen	-1	-3	-18	-60
thing noemen	229	-138	-96	-185
thing nopen	-84	-108	12	149
thing oefenen	30	21	-78	-89
thing omschrijven	104	-37	-156	-76
thing omvatten	-23	-247	-174	-106
thing omzetten	-69	-94	-205	-181
thing onderbrengen	-18	68	-195	103
thing onderhouden	-12	85	-159	-112
thing onderschrijven	-131	-223	-168	-105
thing ondersteunen	109	-9	-194	-117
thing ondertekenen	-134	-5	-44	-44
thing ondervinden	88	36	13	-167
thing ondervragen	-209	-125	-107	-71
thing onderzoeken	-206	-110	25	54
thing ontbreken	258	-76	36	-156
thing ontstaan	128	-165	-154	-109
thing onttrekken	-119	-145	-210	-158
thing ontvangen	-19	-2	-74	101
thing ontwerpen	-114	-44	-41	27
thing ontwikkelen	-88	-204	-14	-41
thing oordelen	14	-189	-129	-130
thing opdragen	-69	-103	-157	-100
thing openbaarmaken	-87	69	-257	-233
thing openen	-46	-100	-35	116
thing opengaan	-135	-22	33	188
thing openstaan	7	-196	-8	-89
thing openstellen	-214	176	-58	-111
thing opheffen	-147	-142	-179	59
thing ophouden	-107	-131	-40	76
thing opleggen	-12	102	-173	-192
thing opleiden	-183	129	-159	-154
thing opleveren	-2	-221	18	-60
thing oplopen	168	-203	-192	-209
thing oplossen	-110	74	-148	63
thing opmerken	-56	41	-178	-136
thing opnemen	-51	38	146	97
thing oproepen	-67	27	25	-145
thing opschorten	-155	-143	-141	-130
thing opstellen	-159	11	34	36
thing optreden	22	-132	-143	-79
thing opvangen	-181	-22	15	-177
thing opvolgen	43	-7	127	61
thing opvragen	-105	118	-78	-100
thing opwegen	-133	-181	161	-110
thing organiseren	-125	9	-14	154
thing overdoen	-119	60	85	-158
thing overdragen	-67	-150	-160	-95
thing overgaan	-194	-162	105	114
thing overlijden	-120	-27	-115	-97
thing overnemen	-223	208	187	111
thing overschrijden	49	47	-71	-78
thing overstappen	15	-118	75	-101
thing overtuigen	-107	-120	85	-74
thing overwegen	-132	-4	-200	-266
thing passen	-193	-17	247	-106
thing plaatsen	-83	-103	72	104
thing plaatsvinden	-59	-221	-66	200
thing plannen	1	-135	-109	193
thing pleiten	2	185	-256	-193
thing profiteren	-57	-123	-108	-102
thing publiceren	-119	-51	-151	-84
thing raken	-112	-220	-207	-135
thing ramen	60	-214	-230	-225
thing rapporteren	-74	9	128	47
thing reageren	-106	-47	-130	101
thing regelen	10	-148	262	88
thing regels stellen	-213	25	-247	-205
thing registreren	-31	-162	41	-179
thing reizen	-80	63	-154	-142
thing rekenen	104	-104	-131	-189
thing reserveren	-107	-112	-106	87
thing richten	-219	165	-97	-258
thing rijden	-96	-154	94	-141
thing roepen	-135	117	-53	-180
thing rusten	-54	-191	-27	-161
thing samengaan	-10	-136	-169	-102
thing samenhangen	-77	-111	-275	-207
thing samenvoegen	-87	24	24	-115
thing schaden	36	-105	-103	-119
thing schatten	122	-141	-80	-51
thing schetsen	-36	-188	-174	-185
thing scholen	-81	91	-131	-166
thing schrappen	-143	-28	-38	-167
thing schrijven	28	-99	-93	-61
thing schuiven	-136	-101	108	58
thing slaan	-141	-164	-18	-121
thing slagen	130	-179	-150	38
thing sluiten	-206	-91	-316	-68
thing spelen	123	-168	-41	21
thing splitsen	77	133	-158	-128
thing spreken	-149	-193	48	-266
thing staan	-47	-99	4	38
thing standhouden	55	-154	-178	74
thing starten	-217	-190	-137	182
thing stellen	43	69	-96	-26
thing stemmen	-200	-157	-90	-181
thing steunen	-90	46	0	-110
thing stijgen	177	-169	-136	-116
thing stilleggen	-71	-149	-117	-124
thing stilstaan	-24	-180	-119	-83
thing stilvallen	-117	-173	-121	-103
thing strekken	-101	-36	-68	-138
thing streven	-97	-143	-44	108
thing sturen	-124	-28	12	-79
thing tekenen	74	-100	-107	-178
thing tekortschieten	134	-184	-231	-194
thing tellen	-14	-129	-72	-69
thing terugbetalen	33	-120	-105	-111
thing terugbrengen	-144	26	-217	0
thing terugkeren	6	-159	-186	-70
thing terugkomen	-121	-134	-101	113
thing teruglopen	241	-162	-190	-132
thing terugvallen	-116	22	-67	-121
thing testen	-4	107	-18	-175
thing toekennen	-154	-57	79	-157
thing toekomen	109	-184	-169	-77
thing toelaten	-147	17	158	-207
thing toenemen	172	-191	-187	-130
thing toepassen	-44	-47	176	105
thing toeschrijven	123	-140	-112	-81
thing toestaan	-117	-170	75	-180
thing toesturen	-52	-75	-138	93
thing toetsen	-3	-28	-144	-52
thing toevoegen	-191	8	312	-66
thing toewijzen	10	72	-187	-146
thing toezeggen	-151	-166	-25	-139
thing toezenden	-84	-119	-186	-173
thing toezien	-174	-196	-101	-148
thing tonen	2	-167	-202	-134
thing treden	-166	-193	-144	143
thing treffen	-87	-217	125	-111
thing trekken	83	-187	-205	-177
thing uitblijven	113	93	-115	-64
thing uitbreiden	-138	-75	-62	69
thing uitbrengen	-99	-192	-227	-257
thing uiteenzetten	-44	-121	4	-140
thing uitgaan	-202	-52	89	57
thing uitkomen	1	-162	-186	-15
thing uitlaten	-164	91	73	30
thing uitleggen	-146	-164	88	-119
thing uitmaken	-24	-128	51	-145
thing uitnodigen	-164	-175	179	-180
thing uitpakken	3	-158	95	27
thing uitreiken	19	-185	112	121
thing uitschrijven	-133	-186	120	72
thing uitsluiten	-234	110	-243	-179
thing uitspreken	153	-93	36	-64
thing uitstellen	-7	-180	-161	-145
thing uitvallen	115	-134	-135	-131
thing uitvoeren	15	1	-117	-226
thing uitwerken	-100	-24	45	84
thing uitwijzen	170	-175	-143	-136
thing uitzenden	12	-105	-154	-177
thing uitzetten	-119	-123	-43	-152
thing uitzien	-93	-101	-54	-170
thing uitzoeken	-130	-149	72	184
thing vallen	49	-179	-162	-91
thing varen	-178	204	-109	-85
thing vastleggen	-204	5	206	73
thing vastliggen	-140	-184	15	-112
thing vaststellen	113	-20	74	-13
thing veranderen	-25	-49	-63	-91
thing verbeteren	111	-5	-169	-28
thing verbieden	33	-8	55	-122
thing verbinden	-142	-161	-38	-16
thing verdelen	-193	-51	-274	-191
thing verdienen	-256	197	-169	-112
thing verdragen	-148	-22	257	-132
thing verdubbelen	90	-222	-169	-42
thing verdwijnen	48	-83	141	78
thing vereisen	-188	-239	91	-197
thing verenigen	-70	-192	-51	-170
thing vergelijken	-120	-130	-216	-145
thing vergen	-138	-94	64	-10
thing vergoeden	-179	63	168	-181
thing vergroten	103	-63	-155	-160
thing verhogen	37	-188	22	-36
thing verhuizen	-126	-102	36	62
thing verhuren	-110	-107	-95	-92
thing verklaren	44	-145	43	-126
thing verkleinen	30	-120	-113	-97
thing verkopen	-152	-168	10	-183
thing verkorten	-17	132	-41	2
thing verlagen	83	-19	-178	-38
thing verlaten	-124	35	105	-93
thing verlenen	-14	27	-225	-38
thing verlengen	-89	-63	-78	92
thing verliezen	50	-178	1	-164
thing verlopen	69	-33	-235	-17
thing vermelden	-106	-207	-215	117
thing verminderen	161	-189	-175	-125
thing vernietigen	142	-106	-143	-79
thing vernieuwen	-160	73	-234	-145
thing verplichten	-32	-75	-17	-106
thing verrichten	-196	75	-185	-195
thing verruimen	-97	35	-180	-113
thing verschijnen	-124	-146	-22	166
thing verschillen	40	-224	-14	-195
thing verschuiven	-140	-33	-142	-218
thing versnellen	31	12	-148	-142
thing verspreiden	2	-84	-57	-3
thing verstaan	-121	-158	-118	-134
thing verstrekken	-204	24	-214	-78
thing vertellen	10	-133	-116	-124
thing vertragen	-106	-141	-114	-236
thing vertrekken	-15	-42	-205	47
thing vertrouwen	-34	-175	80	-120
thing vervallen	-185	50	82	147
thing vervangen	-6	6	-192	64
thing vervoeren	-128	-153	-99	-120
thing verwachten	-75	-58	-74	-7
thing verwerken	-149	24	140	83
thing verwerpen	-71	62	-11	-24
thing verwijzen	121	-180	-4	-154
thing verzamelen	16	-123	-91	100
thing verzenden	-69	89	-3	121
thing verzoeken	-11	-169	-16	-109
thing verzorgen	-105	-73	159	49
thing vinden	84	103	-25	-19
thing voegen	-123	-113	-81	-118
thing voelen	115	-143	-66	-148
thing voeren	-105	-128	43	-166
thing voldoen	196	-250	-36	-270
thing volgen	-208	-178	88	279
thing volstaan	-117	-44	137	36
thing voltooien	-12	66	61	61
thing voorbereiden	13	-110	-235	4
thing voordoen	110	-177	-192	-205
thing voorkomen	19	-96	-2	-221
thing voorleggen	-176	-6	92	-20
thing voorliggen	-112	-134	120	20
thing voorschrijven	-98	-159	34	-232
thing voorstellen	-6	31	10	-286
thing voortduren	-95	-161	67	-142
thing voortvloeien	-134	-138	4	-115
thing voortzetten	-130	-43	-269	155
thing voorzien	-82	-138	42	165
thing vormen	-232	116	20	34
thing vragen	-197	-68	-32	-45
thing vrezen	-91	-116	-166	-134
thing vrijmaken	-101	-154	153	17
thing waarborgen	-49	-126	-80	35
thing waarderen	178	-25	-135	-143
thing wachten	4	-253	-263	-66
thing weergeven	-86	12	-141	-66
thing wegen	-121	-193	23	-39
thing wegnemen	-173	-36	-220	-127
thing wegvallen	96	-99	73	-87
thing wegwerken	-114	71	-120	-101
thing weigeren	-41	23	-112	-105
thing wensen	-87	-142	12	-161
thing werken	-52	-107	-79	-64
thing werven	-17	-134	-182	35
thing weten	9	-100	-216	-173
thing wijken	-4	-147	114	47
thing wijzen	198	26	52	-58
thing wijzigen	-184	-86	108	12
thing willen	-14	150	-39	37
thing wisselen	43	-141	-114	-88
thing wonen	-71	-221	-188	-147
thing worden	-75	27	39	-33
thing zeggen	-11	-206	-290	-138
thing zenden	-90	4	-276	138
thing zetten	58	-140	-245	-177
thing zien	255	92	-350	-127
thing zijn	-23	-71	13	-48
thing zitten	-101	-144	52	-22
thing zoeken	77	-186	-145	14
thing zullen	-177	-180	-130	-14
thing zwijgen	78	-131	-167	-123
third aanbevelen	-201	259	-70	-120
third aanbieden	-118	-237	-225	-151
third aandringen	-220	271	11	-157
third aangeven	58	-143	-178	-88
third aankondigen	-55	-180	-175	-7
third aanleveren	-127	-172	-161	-200
third aanmelden	-25	-81	-124	-65
third aanpassen	-127	-135	74	-106
third aanschrijven	-101	67	-168	-186
third aansluiten	-205	-137	-254	-2
third aanspreken	-146	35	31	-44
third aantekenen	97	-57	-147	-119
third aantonen	24	-157	96	-107
third aantreffen	238	-200	-204	-126
third aanvragen	-196	-47	-240	-150
third aanwijzen	70	32	24	-68
third achten	-115	300	-124	-165
third achterblijven	158	-176	-124	-102
third adviseren	-216	189	-123	-69
third afdwingen	-45	35	84	-125
third afhangen	-51	-111	-125	-158
third afnemen	40	-2	-98	-187
third afronden	-154	15	22	-16
third beantwoorden	-83	-138	-145	-156
third becijferen	144	-119	-89	-77
third begeleiden	-46	-172	-139	-96
third beginnen	-164	-207	159	103
third begrijpen	-130	77	-137	-63
third behouden	51	-154	-115	-79
third bekijken	-192	-141	-129	-91
third bellen	-18	36	-159	-140
third beoordelen	-38	22	-163	-137
third bepalen	-180	-25	51	56
third bepleiten	-254	415	-159	-90
third beraden	-144	-120	-171	-184
third bereiken	186	-171	-248	-210
third berichten	-102	120	89	-91
third beschikken	-53	-206	89	-244
third beschrijven	-106	-124	-88	-107
third beslissen	-194	-23	111	132
third besluiten	-165	-209	32	13
third besparen	86	-95	47	65
third bespreken	-86	-163	189	137
third bestaan	111	3	-295	-110
third besteden	-21	-55	-190	-177
third bestuderen	-239	-115	-89	-63
third betalen	-69	-291	5	-147
third betreffen	-145	181	-62	17
third betrekken	127	0	-103	146
third bevelen	-207	351	-276	-221
third bevestigen	32	-147	-93	-51
third bevragen	-71	-101	-102	-87
third bezien	-148	-168	-100	24
third bezoeken	-183	-236	-135	-94
third bezorgen	-99	-3	-181	-180
third bieden	31	-171	-47	-103
third bijdragen	-104	-217	-255	-216
third bijhouden	90	-115	130	-179
third bijstaan	-136	-58	-137	111
third binden	30	15	-146	-131
third blijken	338	-230	-17	8
third blijven	6	-129	37	-192
third brengen	68	94	-39	-242
third buigen	-140	-142	-118	-98
third concluderen	324	-263	-103	-94
third constateren	293	-154	-105	-101
third controleren	-67	-36	-264	106
third deelnemen	-86	-122	-197	21
third dienen	-203	-33	-214	-251
third doen	-72	-145	-89	-13
third doorlichten	-106	-107	-224	-164
third dragen	-181	-43	47	48
third dringen	-102	181	-151	-102
third ervaren	237	-54	-188	-152
third eten	-73	-151	-159	-146
third evalueren	-124	-205	-255	-27
third fietsen	37	-84	-148	-93
third gaan	-124	-143	139	-93
third gebruiken	25	-100	166	55
third gelden	-127	86	140	6
third geven	-86	136	-276	-129
third halen	62	-87	-102	-110
third hebben	97	-74	51	-68
third hechten	-103	-170	-113	-125
third helpen	25	15	-71	-182
third herinneren	9	-155	-113	-113
third herkennen	-117	-98	-109	-111
third herzien	-75	-111	-117	-146
third hopen	-176	174	-165	-135
third horen	64	-177	4	-174
third houden	-160	-103	-24	-153
third huisvesten	-178	-157	-140	-129
third in kaart brengen	-149	-109	150	131
third indienen	-214	-204	-235	-70
third informeren	30	-174	-35	-22
third ingaan	-106	-157	-155	-220
third inlichten	-53	-84	-134	-95
third inrichten	-153	-172	-28	44
third inschakelen	-7	-116	-109	-112
third inschrijven	-122	37	-103	-103
third instellen	-137	-105	117	28
third instemmen	-89	42	71	62
third investeren	-95	40	-179	-126
third invoeren	57	-106	-120	-98
third inzetten	-118	-125	-117	-216
third inzien	-115	98	70	83
third kennen	46	-245	165	-10
third kennisnemen	-120	12	89	-18
third kiezen	52	-222	86	73
third kijken	-200	-174	-181	-146
third komen	-5	-132	-50	-240
third kopen	-163	-41	-120	-156
third krijgen	-214	-129	64	117
third kunnen	-184	-239	66	3
third leggen	-170	-141	19	78
third leveren	-141	-140	-178	26
third lezen	32	115	-143	-126
third liggen	-112	-20	-65	-17
third lopen	73	-165	57	-165
third maken	-37	-75	-193	-203
third meebetalen	-134	131	50	-131
third meedoen	-97	-118	-81	-234
third meegeven	-184	79	-221	-160
third meenemen	-104	75	49	-103
third meewerken	-147	-164	60	-131
third melden	235	-250	-305	-122
third menen	-249	162	-195	-103
third met een voorstel komen	-152	-165	-29	-115
third meten	-148	149	-97	-54
third middelen	173	-115	-110	-98
third missen	45	75	-234	-131
third moeten	-177	128	-235	-133
third nagaan	-196	52	70	55
third nemen	22	-272	-29	-46
third noemen	102	50	19	23
third omgaan	-62	-19	-134	-127
third ondervragen	-131	-73	-140	-114
third onderzoeken	41	-174	-149	-206
third ontbreken	-15	66	-6	-65
third ontvangen	-151	-123	72	-8
third ontwikkelen	-104	-138	52	-157
third oordelen	165	-65	-194	-140
third openen	-74	-191	-210	-205
third openstellen	-90	77	-149	55
third opleveren	12	-110	73	-144
third opmerken	111	-100	-201	-150
third opnemen	70	-212	171	-277
third oprichten	-145	24	-156	-143
third oproepen	-142	130	-171	-135
third opstellen	-108	85	-208	-137
third opwijzen	134	-176	-48	-59
third organiseren	-88	-56	-166	-137
third overhandigen	-95	-101	-146	-52
third overnemen	-109	-223	-227	-198
third overwegen	-186	-142	-96	-171
third plaatsen	54	45	4	-146
third pleiten	-245	344	-126	-228
third presenteren	-83	-97	-162	-143
third publiceren	-127	-196	-200	-220
third raadplegen	-99	7	40	123
third raken	-41	-142	-167	-153
third ramen	92	-140	-126	-121
third rapporteren	59	-150	-229	-98
third reageren	-111	-174	-5	-170
third regelen	-116	-137	72	-128
third registreren	-55	-159	-133	47
third rekenen	72	56	-167	-90
third richten	-178	-178	4	-147
third roepen	-143	77	-183	-123
third schatten	165	-154	-161	-146
third schetsen	-169	-157	-133	-108
third schrijven	126	-270	-245	-158
third signaleren	168	-130	-112	-91
third sluiten	-121	63	-224	-62
third spreken	-310	-198	-155	-57
third staan	-150	-304	183	-42
third stellen	-92	117	-11	-49
third steunen	-121	87	-165	-108
third stijgen	94	-176	51	77
third stoppen	-133	-78	-26	-152
third sturen	-135	-161	-260	-156
third tellen	-181	-101	81	-177
third terugbrengen	43	37	-154	-114
third terugkomen	-114	-150	90	112
third toegeven	-87	108	-148	-149
third toekomen	-147	-97	-145	-160
third toepassen	-59	-106	-186	-163
third toesturen	-121	-128	-216	12
third toetsen	-179	-13	-97	-66
third toevoegen	-102	-145	36	57
third toezeggen	-131	-232	4	140
third toezien	-150	-152	-146	-106
third tonen	-169	-86	-5	-17
third treffen	138	-144	35	-103
third uitbreiden	-86	9	121	144
third uitbrengen	-102	-109	-207	-171
third uitgeven	-39	-183	-131	-110
third uitlaten	-161	96	-240	-174
third uitsluiten	34	-149	7	-139
third uitspreken	-216	-176	-161	-40
third uitvoeren	-3	-237	-1	-89
third uitzetten	-131	-171	16	-90
third uitzoeken	-151	-77	73	-204
third vallen	13	-10	-242	-150
third vasthouden	-115	62	-9	-102
third vastleggen	-116	136	-185	-150
third vaststellen	247	-225	-110	3
third verbinden	-168	-28	-243	-124
third verdienen	-58	-163	108	-204
third verdubbelen	79	-103	-90	-91
third vergelijken	-67	15	-172	3
third vergen	-116	-27	-14	-122
third verliezen	84	-30	-151	-70
third verplichten	-201	70	2	-50
third verrichten	-75	-163	-101	4
third verschillen	-197	-123	-24	-144
third verstaan	-193	-210	-166	-135
third verstrekken	-123	7	-171	-79
third vertrekken	61	52	-154	-175
third verwachten	-225	-208	-183	-221
third verwijzen	-177	58	-186	-146
third verzamelen	-21	-82	-221	-191
third verzekeren	-75	-65	-36	-193
third verzoeken	-133	-13	95	-54
third vinden	56	133	-134	-25
third voelen	72	58	81	-109
third voeren	-46	-10	-84	-119
third voldoen	-190	-139	73	-136
third volgen	-245	-46	-218	10
third voorbereiden	-85	-162	-215	-76
third voorleggen	83	-39	58	28
third voorstellen	-226	252	-69	-77
third voorzien	-108	-161	83	-119
third vragen	-159	137	-86	-149
third vrezen	-236	-182	-212	-157
third waarderen	210	-192	-119	-94
third wachten	105	-189	-100	-108
third wenden	-85	-128	-185	-70
third wensen	-168	35	-7	-3
third werken	-262	-25	-82	-172
third werven	-71	40	-118	-116
third weten	-3	-103	-57	-193
third wijzen	-56	22	-251	-153
third willen	-306	394	-140	-258
third wonen	-66	-125	-70	-76
third worden	-35	-62	107	-186
third zeggen	171	-266	-17	-188
third zenden	-61	-112	28	154
third zetten	-101	-102	-124	-102
third zich inzetten	63	-112	-182	102
third zien	-76	247	-377	-164
third zijn	60	-47	84	18
third zullen	-212	-260	-15	168
`,
  act: `
main agency	-41	-75	49	191
main agency can	-144	-197	-79	-198
main agency can not	95	-88	-92	-117
main agency future	-124	-197	-121	305
main agency go	-108	-219	19	331
main agency past	-27	-110	-204	-232
main agency past not	145	-197	-122	-131
main agency perfect	-33	-106	163	-302
main agency perfect not	50	-132	-22	-138
main agency present	-73	-101	74	277
main agency present not	15	120	6	-258
main agency would	-146	211	-104	-213
main can	-105	-97	56	-91
main first	-120	-123	131	185
main first can	-218	-173	132	-101
main first can not	-2	-189	-37	-224
main first future	-81	-71	142	553
main first future not	-90	-136	-68	-229
main first go	-121	-175	24	221
main first go not	-107	-174	133	14
main first must	-152	-208	9	-62
main first past	-190	-129	-186	-369
main first past not	108	-143	-189	-142
main first perfect	-92	-73	76	-131
main first perfect not	-142	-199	16	4
main first present	-130	-131	75	310
main first present not	-121	-35	253	-289
main first want	-103	2	144	135
main first want not	-146	-60	299	-123
main first would	-118	-88	-242	-279
main future	-162	-157	24	314
main go	-204	-199	40	279
main government	-119	-82	119	130
main government can	-113	-199	-1	-109
main government can not	-73	-104	17	-145
main government future	-1	-182	9	509
main government must	-63	94	-166	-133
main government past	-209	-210	-260	-257
main government perfect	-141	-83	26	-337
main government perfect not	36	-72	-173	-131
main government present	-114	-148	28	173
main government present not	-176	-76	314	-244
main government want	-64	33	120	126
main government want not	-103	-260	22	-295
main government would	-172	280	-349	-214
main house	-85	-68	35	74
main house can	-77	-58	67	188
main house future	-111	-62	-140	177
main house go	-49	84	-99	-149
main house past	-141	-157	-184	-284
main house perfect	-49	-156	-130	-284
main house present	-93	-55	44	190
main house present not	26	60	170	-199
main house want	-51	91	11	-156
main house would	-109	15	-216	-203
main must	-231	71	19	-116
main none	-87	73	-80	-142
main none can	-122	17	6	-170
main none future	-142	-239	-5	284
main none none	-171	129	-228	-220
main none none not	-4	-31	283	-140
main none past	264	-90	-40	-95
main none past not	290	-263	-205	-93
main none perfect	-87	-167	-24	-170
main none perfect not	-41	77	99	-157
main none present	105	-21	175	103
main none present not	28	-303	144	-33
main none would	36	-83	30	-117
main past	151	-102	-185	-194
main perfect	17	-131	6	-181
main present	-8	-63	43	79
main thing	49	-70	-11	-37
main thing can	-206	4	-51	-24
main thing can not	-160	23	110	-228
main thing future	-217	-181	-20	52
main thing future not	-220	-229	-36	-241
main thing go	-226	-213	95	-126
main thing must	-270	153	39	-10
main thing past	90	-119	-197	-192
main thing past not	484	-181	-175	-101
main thing perfect	38	-154	-1	-155
main thing perfect not	277	-63	-163	-190
main thing present	24	-50	17	74
main thing present not	158	-203	72	-220
main thing want	-20	121	-130	-209
main thing want not	-48	-229	-59	-118
main thing would	-207	95	18	-205
main thing would not	-222	163	-158	-90
main third	4	-18	-43	-94
main third can	-149	-326	-57	-139
main third can not	178	-97	29	-93
main third future	-222	-225	-142	-321
main third go	-149	-179	-283	-40
main third must	-26	-138	-89	-236
main third past	-38	-13	-183	-176
main third past not	318	-97	-21	-86
main third perfect	-125	-188	13	-181
main third perfect not	235	-252	-221	-141
main third present	25	45	-26	-8
main third present not	96	-142	95	-182
main third want	-168	33	-288	-253
main third would	-234	281	-21	-104
main want	-83	65	179	-46
main would	-213	288	-43	-201
relative agency	-184	-24	210	74
relative agency present	-133	-18	127	58
relative can	-55	-59	-196	63
relative first	-17	-31	150	138
relative first future	-87	-130	-10	283
relative first past	88	41	-246	-258
relative first perfect	-103	-112	-3	-182
relative first present	-64	-189	143	136
relative first want not	-65	93	159	-157
relative future	-176	-179	49	344
relative go	-86	78	119	169
relative government	-33	50	23	4
relative government future	-27	-127	104	190
relative government present	2	-55	-134	-52
relative government present not	-124	60	104	-169
relative house	-52	-74	18	94
relative house can	-50	-74	-171	135
relative house past	-78	-64	-145	-171
relative house perfect	31	-162	-25	-167
relative house present	-92	-34	73	145
relative must	-75	-150	27	-20
relative none	15	-38	-75	-8
relative none can	-145	-74	-30	-138
relative none future	-122	-137	5	-5
relative none must	-76	5	3	27
relative none none	-45	66	-134	-88
relative none none not	-167	-188	-12	-207
relative none past	161	-202	-219	-182
relative none perfect	-1	-98	-32	-162
relative none present	0	-51	-80	131
relative none present not	-144	88	75	-219
relative none want	-135	-186	62	-122
relative none would	38	71	-24	-103
relative past	134	-62	-214	-230
relative perfect	2	9	34	-91
relative present	12	37	55	80
relative thing	29	20	-21	17
relative thing can	36	-146	-76	72
relative thing can not	-265	-206	-165	-147
relative thing future	-169	-159	67	66
relative thing must	-84	-186	2	21
relative thing past	88	-77	-196	-190
relative thing past not	-2	-161	-190	-11
relative thing perfect	14	18	139	35
relative thing perfect not	-159	-8	-69	-4
relative thing present	21	54	0	20
relative thing present not	-78	-2	-116	-92
relative thing want	-105	-94	-1	57
relative thing want not	-131	-160	-76	-151
relative third	21	69	-15	-9
relative third can	49	36	-270	31
relative third can not	-137	-182	0	-99
relative third must	84	-164	-215	-162
relative third past	95	36	-8	-89
relative third past not	-153	78	-91	-119
relative third perfect	-20	-36	-250	-44
relative third present	-9	-37	51	9
relative third want	-64	52	19	11
relative want	-159	-32	144	-27
relative would	-25	78	57	-230
sub agency	50	119	-6	-100
sub agency can	-157	-180	-66	44
sub agency past	37	-158	11	-137
sub agency perfect	-38	-135	-257	-84
sub agency present	41	164	46	-119
sub agency present not	63	-157	-4	-86
sub can	-106	91	-3	118
sub first	-102	-26	78	30
sub first can	-32	-186	-2	1
sub first future	-29	-46	-221	211
sub first past	-78	35	-58	-274
sub first perfect	-96	104	143	-127
sub first present	-101	-24	-1	78
sub first present not	-102	-206	159	-187
sub first want	-91	-205	97	124
sub first would	-90	22	-166	-204
sub future	-218	-165	-161	66
sub go	-117	67	-146	-145
sub government	52	-20	-70	16
sub government can	-70	27	-161	-71
sub government must	-93	137	-122	-87
sub government perfect	-68	70	32	1
sub government present	58	-126	-148	3
sub government present not	104	-195	134	-119
sub government want	-83	-142	49	9
sub house	-82	17	87	-143
sub house can	-48	17	70	-14
sub house perfect	-75	-176	-161	-176
sub house present	-98	41	95	-47
sub house present not	-93	57	55	-111
sub house want	-61	-183	-181	-148
sub must	-131	235	23	-8
sub none	19	33	1	3
sub none can	-92	-11	-53	-195
sub none future	-129	-122	-158	10
sub none must	-32	39	-23	-100
sub none none	85	-34	-60	24
sub none none not	54	31	-73	-21
sub none past	38	-224	-89	-29
sub none past not	72	-140	-67	-53
sub none perfect	-14	-6	-117	113
sub none present	-37	45	50	-57
sub none present not	-35	-97	-147	2
sub none want	-157	-12	154	-127
sub none would	60	58	-139	-112
sub past	248	-58	-202	-141
sub perfect	74	-11	-47	42
sub present	32	41	11	6
sub thing	51	45	-25	5
sub thing can	-178	48	71	150
sub thing can not	13	125	-87	-236
sub thing future	-255	-121	-39	-100
sub thing go	-111	72	-115	-121
sub thing must	-170	262	40	48
sub thing past	201	-54	-221	-152
sub thing past not	120	73	-82	28
sub thing perfect	97	-92	-25	14
sub thing perfect not	68	56	-82	-23
sub thing present	33	40	-3	12
sub thing present not	53	-63	-71	-136
sub thing want	-68	-139	-160	-163
sub thing would	-54	77	-21	-104
sub thing would not	-122	68	-129	-53
sub third	62	71	-42	34
sub third can	-84	22	-86	165
sub third can not	29	57	-123	-86
sub third future	-118	-136	-239	21
sub third must	-10	-101	27	-7
sub third past	167	-127	-222	-155
sub third perfect	22	-29	-105	-4
sub third present	51	95	38	13
sub third present not	-74	67	-130	58
sub third want	-155	7	-218	-206
sub third would	-88	2	-223	-114
sub want	-176	-94	71	-40
sub would	-77	118	-102	-157
te none	-5	203	37	34
te none none	2	174	41	37
te none none not	-168	245	-188	-103
`,
  heading: `
a	-114	-189	-333	-40
aan	-13	67	-49	28
aanbeveling	-153	179	92	-44
aanbevelingen	-125	162	93	-14
aanbod	-139	9	117	68
aandachtspunten	-32	113	-276	-170
aandragen	84	78	-272	-193
aangekomen	10	12	1	41
aangifte	-164	41	90	19
aanhangsel	-115	-165	114	41
aanleiding	-119	-111	-127	-194
aanmeldstraat	-23	-111	189	45
aanpak	-154	-51	-48	-108
aansluiting	-35	-124	53	143
aanspraak	-115	104	53	139
aanspreekpunt	32	58	40	26
aanstellingen	210	-141	-148	-96
aantal	-43	-30	142	99
aantrof	322	-148	-229	-219
aanvragen	-148	-145	-248	-55
aanvragers	-108	30	106	2
aanwijzing	-147	109	108	57
achtergrond	-134	-274	-368	-237
achterstanden	-98	2	45	43
achttiende	60	-77	95	-36
actielijn	103	-145	-232	21
adr	-40	81	-85	-93
adresgegevens	-166	-165	-180	-158
advies	84	182	-147	-202
adviescommissie	-92	13	9	37
adviesgroep	85	-17	15	-68
adviesraad	189	-221	-161	-112
adviezen	-77	66	187	114
advisering	-212	-165	33	-196
af	-103	-116	-140	148
afdeling	-122	-208	-220	-164
afhankelijkheid	-88	-130	-105	-76
afnameplicht	197	-221	-243	-133
afsluittarief	-133	-73	84	19
afstand	-188	-86	-48	-168
afstemming	-90	-186	-237	-169
aftrek	86	72	69	-128
afweging	-301	47	100	11
afzonderlijke	-112	-91	-56	-152
agenda	-53	-195	-125	-7
al	-129	204	-111	-146
alert	-116	96	11	80
algemeen	26	-270	-352	-230
algemene	-134	-77	-221	-23
alleen	10	12	1	41
alleenstaande	-44	39	68	-221
als	69	-181	46	31
alternatieven	43	-20	112	-101
ambassadegebouwen	-61	108	-189	-142
analyse	310	-228	-263	-203
ander	-60	-133	-194	-128
andere	52	-182	-230	-50
anderen	-245	156	-272	-211
anders	-177	172	120	14
antwoord	-101	-132	-28	-8
antwoorden	-98	-28	110	6
ao	-84	-125	-86	13
apotheker	-148	46	183	-128
apparaten	-170	-167	-188	72
appreciatie	-279	-241	58	24
april	-183	0	61	-28
arbeid	-201	-35	-260	-199
arbeidsmigratie	-158	-79	-160	-89
arbocatalogi	132	-144	-209	-123
argumenten	97	-87	1	-73
artikel	79	-10	66	8
avondopenstelling	-143	89	169	-17
b	-52	-17	22	62
beantwoording	164	-173	-142	-114
bediening	-78	-107	-189	-71
bedrijfsvoering	-156	-221	85	29
beeld	79	37	-28	-128
begeleiding	-294	-116	168	-137
behandeling	-148	-145	-248	-55
beheer	169	34	-256	-232
beheerder	-157	51	6	35
bekendheid	-166	90	40	36
bekorten	-125	-147	-76	83
bekostiging	-176	18	23	10
belangrijkste	263	-128	-192	-112
beleid	-275	-252	-320	-185
beleidsimplicaties	83	50	-130	-189
beleidsreactie	-122	-127	50	13
beleidsvarianten	-176	-225	-124	-180
beleving	26	-157	-196	-142
beloning	58	39	-96	-38
bemanning	-125	-176	-192	61
bemiddelen	-78	-138	149	-1
benadeling	-146	-179	-121	-59
beoordeling	-220	-169	219	100
beperkingen	-205	-194	-229	-163
beraad	127	-138	-191	64
bereid	-135	-19	22	-16
bereik	176	-37	73	35
bereiken	-204	-265	-349	37
bescherming	-157	34	-238	-158
beschermingsbewind	-288	-172	-267	-135
beschikbaarheid	225	-215	-234	-170
beslispunt	-109	46	-171	-166
beslispunten	-135	291	-259	-199
beslissing	-87	233	-206	-131
besluit	-74	289	-237	-136
besparingsvariant	-240	-252	-218	-171
bestaande	22	-24	-64	-125
bestuur	68	-31	30	63
bestuurlijke	-223	64	170	78
betaling	121	-130	-186	-126
betekent	-203	57	-100	40
beter	-190	206	-63	-134
betreft	-72	-99	-193	-154
bevel	-154	-75	89	-149
bevindingen	501	-158	-351	-184
bevoegdheden	-143	-66	26	-262
bewaartermijn	-171	101	-15	-128
bewapening	-85	8	53	10
bewijs	-126	73	114	76
bewijslast	79	-171	27	-103
bezetting	-152	-134	-221	-231
beëdigde	-133	55	71	-179
bij	-71	-28	-71	119
bijdrage	-104	-37	119	-138
bijlage	37	65	-13	-64
bijzondere	-130	-185	-320	85
binnen	-158	-79	-160	-89
binnenkomst	-150	-151	71	-143
binnenvaart	-59	-174	-308	29
bodycams	-119	-160	-194	-137
boeken	-110	-76	-37	75
boetes	-111	-1	127	-105
boezemfibrilleren	-229	46	67	-234
boord	97	-147	-262	54
bpm	-127	-152	-257	-59
brandveiligheid	-45	-75	-86	-97
breder	-146	-7	-221	-142
brief	1	12	73	-64
brieven	-160	121	116	105
bronnen	73	-130	-175	-89
budget	-175	35	54	-108
buiten	-247	78	39	-95
buitengebied	85	-17	15	-68
buitenland	-88	-130	-105	-76
buitenlandse	-79	4	30	32
bureaus	-78	-138	149	-1
burgerinitiatief	-141	67	-135	-146
burgers	-81	-141	-203	-193
burgerzaken	-141	-109	-267	93
capaciteit	-158	-228	-366	21
caribisch	-151	-99	-151	-120
cda	-151	-214	39	-56
cel	113	31	-38	-76
celoproepen	-134	33	85	103
centrale	88	40	-20	40
certificaten	-199	37	145	90
christenunie	-84	-279	-13	27
cijfers	12	-123	159	-85
cliëntenraden	-124	-181	-213	127
coaching	-15	33	129	72
college	288	-210	-200	-114
commissie	145	36	-203	-171
commissies	42	-125	-131	-143
communicatie	-269	-293	-378	111
conclusie	137	-235	-244	-60
conclusies	334	-109	-227	-192
constateert	189	-221	-161	-112
consultatie	-153	30	109	-91
contact	-285	3	262	-118
context	-207	-133	-331	-163
contourenbrief	-54	45	-20	-96
controle	-134	-39	23	-21
controleren	-186	-15	21	-81
crisislijn	-84	42	66	93
d	-176	156	-1	-89
daarmee	-220	140	77	12
daarvan	-108	106	168	154
dagprogramma	-137	32	34	-28
daken	-144	-176	-165	4
damascus	-125	56	13	-220
dan	14	-26	-136	-28
datum	-89	-130	-175	-139
de	58	1	-8	-13
debat	-102	-229	-230	138
deel	-141	-169	-9	-103
deelconclusies	205	-176	-98	-95
deelnemers	-65	-154	-78	-97
dekking	85	-17	15	-68
delegatie	-147	79	158	-282
demissionaire	-170	-125	-274	142
der	4	-63	43	-8
dertig	-125	-147	-76	83
deskundige	-38	-64	-137	110
deuren	-186	-63	51	-162
deze	-117	-3	-151	-109
dialect	-125	-14	138	-47
die	-113	-197	161	-125
dienstverrichters	-79	4	30	32
dieren	-67	-97	-266	-48
digitale	93	-101	85	43
directie	-158	-226	46	6
discussie	-12	92	-197	-185
dit	-22	-43	-160	31
documenten	-30	-98	48	90
doe	-230	-126	243	32
doel	-201	-51	-227	-234
doelen	14	-1	25	60
doelmatigheid	188	-27	-126	-10
doeltreffendheid	168	-23	27	-127
doen	-266	30	250	119
door	-218	-226	316	100
doorlichting	-144	4	130	16
doorlooptijden	135	-80	31	-92
doorstroom	261	-170	-193	-94
dorsten	-58	-148	-90	1
drempel	-36	-65	64	6
dubbele	-128	54	28	-103
duur	-78	-106	22	-205
dwanginvordering	-159	-73	85	114
een	-121	-95	71	23
eenjarige	204	-113	-112	-84
eerste	25	-61	67	-70
effect	210	-141	-148	-96
effecten	158	-66	-118	-72
efficiëntierichtlijn	-140	-208	-244	102
eigen	-104	-37	119	-138
eigenaren	-175	-22	81	26
elektronische	-165	-163	-251	-173
en	-41	34	24	-25
energie	-140	-208	-244	102
enkel	-78	-138	149	-1
er	231	-215	-212	-134
eraan	-251	-160	-159	-147
erfbelasting	-91	-13	25	4
erfgoed	-172	-155	-160	-123
erkenningen	-138	76	-72	-28
ermee	-172	-189	289	126
ernstige	-146	-179	-121	-59
eruit	144	40	-219	-152
ervan	-214	101	-343	-201
etnisch	-105	-123	-88	23
europese	-158	-79	-160	-89
evaluatie	54	12	-37	16
exotische	-67	-97	-266	-48
eén	-83	31	-43	-98
feiten	3	-245	-270	-201
fiets	-179	173	-88	4
financiële	-146	-53	-30	-143
financiën	-228	-196	-383	106
fiscale	62	-19	-54	-164
fonds	89	34	-115	-7
fractie	-90	-74	23	-56
fracties	-89	-126	-183	-124
ga	-93	-198	-282	78
gaan	-157	-314	-65	82
gaat	-149	-158	-173	-185
ganzen	-159	-157	106	-120
gastouderopvang	8	-13	128	-14
geadviseerd	-111	224	-196	-236
gebeuren	-168	-223	-258	99
gebeurt	-93	107	-8	36
gebieden	-169	-134	27	-42
gebouwd	122	-200	-167	-81
gebouwen	-190	-128	170	32
gebracht	200	4	-136	-131
gebruik	-198	-215	-138	-166
gebruiksgemak	-104	7	-30	126
gebruikt	130	-177	-229	-135
gedachtewisseling	-148	-246	-251	46
gederfde	-65	-154	-78	-97
geef	-130	-40	1	-63
geen	210	-141	-148	-96
gegeven	-127	-28	-65	-21
gegevens	152	92	20	-57
gegevensverwerking	-155	-57	-4	-198
gekomen	79	-171	27	-103
geld	-291	-19	86	-153
geluid	-138	-42	-276	-207
geluidsopnamen	-109	49	-13	-71
gemeenten	-6	43	125	16
generaal	4	-63	43	-8
genoeg	-52	-17	22	62
geografische	-95	-197	-188	109
geregeld	-116	-52	-8	34
gerichter	102	-179	-193	-147
geschoolden	-135	70	37	35
gesprek	-88	75	97	88
gevangeniswezen	-180	-171	-241	-188
gevolgen	-92	-51	-40	-79
gevolgtrekkingen	-131	-31	-11	34
gevonden	241	-147	-194	-103
gevraagd	-137	186	-134	-134
gevraagde	-89	256	-181	-126
gezinshereniging	-199	15	29	-7
gezondheid	-126	13	113	-156
gezondheidsonderzoek	-43	58	129	91
ging	-173	-135	-132	-128
girale	121	-130	-186	-126
griffierecht	-113	-181	64	-97
groene	122	-11	-283	-242
grond	-97	-153	-151	-87
grondslag	-165	130	97	-153
grote	-124	-165	80	54
haalbaar	-72	-131	-27	-23
halm	-102	86	-200	-141
handelingen	-115	-165	114	41
handelsmissies	-122	-184	-253	-11
handhaving	-180	-87	-6	-212
heb	-129	-137	-116	-144
heeft	296	-87	-200	-154
helft	-148	-203	-306	81
herindelen	-132	-169	157	-194
herkomst	-189	-152	-261	93
herschrijf	-164	41	90	19
herzie	-124	-165	80	54
herziene	-140	-208	-244	102
het	68	-41	-118	-53
hiermee	-132	-127	169	113
hiervan	-116	-285	378	-16
historische	9	136	33	-66
hitteplan	-91	27	14	-96
hoe	-297	-141	-73	-81
hoger	-135	-19	22	-16
hondenscholen	-145	-161	-244	118
hoofdbevindingen	-5	-277	-153	-136
hoofdconclusie	217	-130	-126	-119
hoofdlijnen	22	49	-369	-167
hoogeveen	-166	13	-18	-6
hoogopgeleiden	-115	21	-21	-52
hoogte	-45	67	175	-184
huisdieren	-211	-153	-236	-195
huishoudens	-133	-73	84	19
huiskamerprojecten	9	53	68	-2
hulp	-196	-46	-48	93
hun	-65	-154	-78	-97
huur	-186	-207	148	-59
huurcommissie	0	-66	-271	-171
i	-89	-126	-183	-124
ieder	-30	-98	48	90
ii	-16	-61	-210	-11
ik	-223	-72	147	93
implementatie	-140	-208	-244	102
impuls	-94	29	101	-43
in	-173	-73	-71	-38
inbreng	-4	85	-42	-87
informatie	7	-54	13	60
inhoud	49	155	-231	-193
initiatieven	28	78	1	17
inkomen	-154	-165	61	-31
inkomsten	-150	-15	62	-174
inkoop	-182	-189	84	118
inleiding	-193	-179	-325	-312
innovatie	145	-136	-139	-69
inreisverbod	48	-97	-59	-184
inrichting	-148	-27	142	-129
inrichtingen	-45	-75	-86	-97
inspectie	195	-234	-254	-17
inspecties	-146	134	150	-164
instroom	-227	-238	-4	-112
internationaal	-175	59	95	-163
internationale	103	-190	-267	-215
internetverkoop	-67	-97	-266	-48
interventies	-139	9	117	68
inventarisatie	-127	-196	-164	41
inwerkingtreding	-101	-26	-144	161
inzet	30	-37	49	-44
inzicht	7	54	98	49
is	7	-250	-131	-95
jaar	-144	-222	-80	130
januari	-108	30	106	2
jenv	-183	139	200	-236
jeugdbeschermers	-107	-118	140	-144
jodium	-235	-180	-253	-196
jonge	23	-140	-116	-128
jonggehandicapten	79	1	54	20
juni	-83	-192	-273	-103
justitie	-244	45	-237	-206
justitiële	-45	-75	-86	-97
kabinet	-250	-261	240	37
kabinetsreactie	108	-124	-197	-173
kader	-223	-95	-321	-246
kalveren	23	-140	-116	-128
kamer	-4	-69	17	47
kan	-153	-34	91	22
kanttekeningen	-137	-162	-148	-107
keer	107	-175	-148	57
kennis	165	-100	-85	-112
kennismigranten	-146	-1	78	63
kent	-90	46	-119	-104
kern	265	-248	-296	-123
kernpunten	272	-150	-62	-173
kernuitkomsten	178	-164	-97	-74
ketens	122	-11	-283	-242
keuring	52	14	10	71
keurmerk	210	-45	-246	-198
kind	79	-171	27	-103
kinderen	13	-226	-75	-172
klachten	-153	-211	130	-24
kleding	-40	81	-85	-93
kleine	-98	1	67	1
komt	-125	-147	-76	83
koningin	-65	-147	-186	-163
koppeling	-88	75	97	88
kort	-79	-173	-277	-219
korte	-193	179	-129	-122
kosteloos	-108	30	106	2
kosten	-280	-78	-69	-129
krachtenveld	-259	-288	-353	-220
krijgt	-117	-3	-151	-109
kunnen	-202	-28	-145	-175
kwaliteit	225	-215	-234	-170
kwam	92	-12	-258	-187
kwartaal	-114	-127	-202	84
kwijtschelding	-85	-162	-150	53
laag	-133	-73	84	19
laagland	-92	13	9	37
laat	150	-235	-55	-160
label	-90	51	-36	103
landelijk	-127	-201	-111	40
landen	-189	-152	-261	93
landenbenadering	-167	-96	-312	138
langer	14	-26	-136	-28
langere	-114	126	-245	-199
lasten	-243	-53	26	-240
leden	6	20	-124	-116
leerbaarheidstoets	-28	8	37	-141
leert	157	-111	-145	-138
leesconsulent	-131	-154	2	-31
leesvaardigheid	-188	-215	-203	-161
leges	-196	1	-59	5
lengte	-202	-161	122	60
lening	57	-44	16	15
leningen	0	-182	-222	115
lessen	-46	118	-195	-189
letselclaims	-80	-102	-117	61
licht	-85	-160	69	10
lichten	-94	-103	-168	-11
liefhebberij	-172	-155	-160	-123
ligplaatsen	-262	47	-384	-205
lijn	-202	33	331	-69
lijst	-99	-38	116	-40
lokaal	-54	-21	16	42
loket	0	-182	-222	115
loodvrije	-149	25	136	-5
loopt	-160	152	150	102
looptijd	-161	35	190	176
lopende	-60	-95	-222	139
lvvn	-165	23	59	42
maak	-106	28	138	74
maanden	-110	69	-125	-113
maart	-52	-17	22	62
maatregelen	-174	-295	-437	120
maatwerk	-85	-162	-150	53
managementsamenvatting	118	-51	-207	-205
marinierskazerne	-157	-137	-272	81
matching	-136	1	111	-124
maximeer	-141	-169	-9	-103
maximum	-157	-147	186	66
maximumtemperatuur	-225	29	-28	-179
medische	-137	-169	-204	-15
meegeeft	-187	223	-218	-182
meegeven	-140	42	-177	-93
meer	-146	134	150	-164
meerwerk	-148	-156	118	-95
meetbaar	210	-141	-148	-96
mei	-69	-87	-132	-133
melden	-227	85	37	84
meldplicht	-79	4	30	32
meldpunt	-189	-128	-80	-75
memo	-136	-170	-179	-178
memorie	-124	35	-39	-6
met	-132	-48	39	0
meten	-239	-89	287	31
methode	-165	-149	-130	-117
mij	-130	88	-89	-47
mijn	-184	-164	179	-81
mijnraad	83	77	-90	-193
minder	-2	11	29	-70
minderjarigen	-44	39	68	-221
minister	-249	-71	12	56
ministerie	-119	219	-162	-169
ministers	-233	-229	171	47
minste	-164	44	118	127
mist	-72	-131	-27	-23
modelcontract	26	-48	-82	26
moet	-218	157	-337	20
mogelijk	-129	204	-111	-146
monitor	-94	-179	-228	95
motie	-33	-242	-393	-166
moties	-139	-226	-477	5
munitie	-149	25	136	-5
na	-186	27	-16	132
naar	-13	61	162	-65
nabestaanden	152	-5	-105	-153
nacht	-78	-25	-111	-123
nachtbezetting	-215	3	124	-149
nachtdiensten	-43	-30	142	99
nachtvluchten	-74	51	-129	-87
nadelen	12	-251	-208	-140
nader	-108	-175	-160	-134
nadere	-148	-246	-251	46
naleving	197	-221	-243	-133
naschrift	-124	-153	-146	-81
nationale	-30	-26	111	86
natuurbrandbeheersing	-117	-151	-197	-163
nawoord	-76	-57	-438	-360
nazorg	92	-29	114	98
nederland	39	-163	-78	-136
neem	-30	-98	48	90
net	-125	-181	-261	-105
netbeheerder	-147	109	108	57
nevenfuncties	-163	34	89	-163
niet	-91	2	94	-94
nl	-135	83	-12	-55
nog	-234	56	-9	118
noodzaak	-46	-160	-24	-176
norm	-110	-76	-37	75
normeren	-166	-151	172	-174
normering	122	-19	132	-146
nota	-141	-27	-177	-115
november	-56	-26	25	77
nr	-48	18	85	-20
nu	-240	121	-236	-251
nummer	-115	-217	-162	-18
nut	175	-141	-130	-116
oefenen	-26	66	184	59
oekraïne	-96	122	107	95
of	-147	-54	-106	77
om	-159	-175	82	21
ombudsman	-55	44	160	55
omgeving	-166	-150	-192	-159
omvang	-169	-134	27	-42
onderdelen	-144	-62	-37	122
ondergrens	-126	-163	143	-52
onderhoud	153	137	-299	-266
ondernemers	-85	-160	69	10
ondersteuning	95	14	42	-81
onderwerp	-61	127	-168	-169
onderwerpen	-71	-159	-378	12
onderwijs	-189	-188	80	-54
onderwijsroute	61	-29	-130	29
onderzocht	-281	-204	-256	-206
onderzoek	52	-153	-94	-143
onderzoekers	-155	21	-188	-105
onderzoeksverantwoording	-240	-220	-241	-185
onderzoeksvragen	116	-207	-155	-132
ons	-66	160	-28	-267
ontbreken	-30	-98	48	90
ontheemden	-96	122	107	95
ontvangen	-187	3	30	95
ontvangst	-30	-98	48	90
ontwikkelingen	-151	-167	-290	-82
onwerkbaar	-153	-23	6	-90
onze	-258	-361	309	55
ook	-50	-123	83	49
oordeel	-257	-224	214	-26
oordoppen	-42	-49	84	149
op	77	71	-171	-72
opbrengst	206	-95	-102	-82
opdracht	-150	-155	-165	-119
openbaar	86	14	78	-8
openen	-186	-63	51	-162
openstaat	-175	123	159	43
opgeleverd	269	-190	-221	-158
opleiding	-222	-24	60	12
opleidingseis	-129	-151	31	-108
oplopend	-97	-153	-151	-87
opmaat	-154	192	-135	-126
opmerkingen	-54	1	-278	-138
opmerkte	146	-167	-128	-112
opsporing	164	-139	-156	-140
opties	-102	135	-226	-231
opvang	-53	-35	-133	6
opvanggezinnen	-129	56	138	73
opvolging	-112	135	43	32
opzet	-320	-213	-239	-211
organisatie	-84	-108	104	114
orgels	9	136	33	-66
ouders	79	10	15	-144
over	-38	-14	200	66
overeen	-125	-147	-76	83
overgenomen	-69	49	30	35
overig	-205	-285	-557	49
overige	-172	-69	-225	-1
overleg	-148	-86	-50	-201
overlijden	-164	41	90	19
overvloede	-97	-83	-144	39
overweging	-127	-28	-65	-21
overwegingen	-147	-189	-250	-58
overzicht	49	0	-402	-293
overzomerende	-159	-157	106	-120
paal	-90	46	-119	-104
paardenmarkten	-173	-187	-128	-178
paden	-102	-122	28	-44
parlement	-143	6	36	-86
partijen	-187	-164	-152	-160
partners	-161	-178	100	9
passages	130	-177	-229	-135
passend	-140	-116	-184	20
per	-40	53	-73	-43
perk	-90	46	-119	-104
personeel	-174	-226	-313	-139
personeelstekort	-50	-152	-228	69
persoonlijk	-175	35	54	-108
plan	-71	2	23	-14
planning	-100	-234	-229	130
planvorming	10	-42	51	67
pleegkinderen	-132	26	-186	-128
plicht	22	-24	-64	-125
plichten	-160	18	-219	-141
politiek	-105	-184	-268	57
politieke	-180	-170	-300	-177
politieverhoor	-133	55	71	-179
positieflijst	-211	-153	-236	-195
procent	-125	-48	-101	-129
proces	-201	-264	-321	-160
productie	-113	-137	-171	-146
profileren	-105	-123	-88	23
projecten	-139	-204	7	17
projectplaatsen	-149	33	48	-108
publiceer	-132	-211	-47	-89
publiek	-96	-182	-271	51
punten	-198	-36	-109	-132
pvda	-7	-176	201	69
pvv	-135	-19	22	-16
raad	118	21	-172	-16
ramen	-132	30	68	131
rapport	86	-11	-40	3
reactie	-129	-26	208	78
reacties	-198	-61	147	52
rechter	-182	-189	84	118
rechtspositie	-142	-187	265	20
redactionele	-117	-120	-83	-68
regeling	-120	-225	-32	-54
regelingen	69	-136	-112	-26
regels	-123	-205	-230	110
regering	-135	-19	22	-16
regio	-149	-127	88	48
register	-164	99	8	-67
registratie	-53	-137	116	88
reistijd	67	-115	-90	-134
rekening	-141	-169	-9	-103
rekenkamer	15	-4	-234	-132
rekenkamercommissie	200	-105	-111	-105
remigratiewet	-62	-58	-150	-134
resultaten	75	30	93	-176
rijk	-120	-24	124	39
risicogericht	-186	-15	21	-81
risicometer	-114	-112	-44	-111
rivierkreeften	-64	-11	-9	-72
rol	-203	-139	40	139
rookmelders	113	31	-38	-76
rsj	146	-167	-128	-112
ruimte	-121	-183	143	27
rvo	-66	-122	63	-152
rvs	162	-156	-170	-140
s	-176	-227	-21	11
salariscriterium	-169	-132	35	63
samen	-149	-127	88	48
samengaan	169	0	-51	-206
samenhang	60	-30	29	-216
samenvatting	-171	-342	-268	-236
sanctiestelsel	-110	-180	199	-155
sanering	-134	-154	-296	126
schade	9	-54	68	-42
schenk	-91	-13	25	4
schepen	141	-34	-203	-127
schietbanen	24	6	35	-158
scholen	54	-103	-153	-115
scholing	-189	-173	229	95
schooluitval	55	8	82	89
schriftelijk	-43	-62	-220	-170
screening	-239	-1	7	-165
seismiciteit	-87	-53	111	-56
seismische	-108	30	106	2
simulatie	-169	72	113	12
sinds	-108	30	106	2
slachtoffers	-197	-251	54	3
slot	-209	-167	-168	-53
slotbeschouwing	239	-1	-344	-225
slotte	-173	-171	-279	-53
snelfietsroutes	-94	29	101	-43
sociale	-89	-228	-256	-66
sodm	94	89	-282	-196
sp	-192	-48	-247	-120
speelt	-289	-201	-233	-56
spel	258	-192	-199	-125
spoedtoeslag	-159	139	-31	-119
spoor	-210	231	-249	-220
sport	-117	-130	-167	-118
sportbonden	-116	111	-238	-237
sportdeelname	220	-144	-140	-131
sporthallen	-108	-141	-192	-124
spreiding	-47	-161	-293	59
spreken	-103	-116	-140	148
staan	-32	-156	127	-47
staat	258	-192	-199	-125
staatssecretaris	-70	-118	-84	1
stallen	-83	-124	205	15
stand	-198	-98	-33	-12
standplaatsen	-47	-161	-293	59
standpunt	-273	-215	294	19
start	84	-59	-186	-31
startersgarantie	-118	-37	77	-199
state	-146	-218	-284	69
staten	4	-63	43	-8
status	-170	-125	-274	142
stedenbeleid	-28	-37	-152	-154
stel	-170	-175	24	91
stelsel	-60	-171	-89	-74
stemlokalen	22	-165	-36	-40
stemopneming	88	40	-20	40
steunpunten	-150	111	82	79
stichting	-90	46	-119	-104
strafproces	-54	45	-20	-96
strategisch	-213	-154	-202	16
strategische	-78	-193	-272	66
streek	-84	-108	104	114
stroomstootwapen	-134	72	118	-122
studie	68	59	-138	-108
studieadvies	-132	-180	59	-6
studiemigratie	-1	-68	-50	29
subsidie	31	-65	58	-54
subsidieregeling	9	136	33	-66
subsidies	51	-1	56	-8
szw	-169	-21	129	0
t	-102	-27	33	84
taakopdracht	-199	-146	-131	-121
taal	139	-5	23	-127
taalscholen	-115	52	26	-261
tabel	-112	59	70	-62
taken	-186	-205	62	-196
talent	102	-179	-193	-147
tarief	-25	-100	-67	-142
tarieven	90	80	35	-167
taskforce	-117	-151	-197	-163
taxatie	-87	-235	64	60
tegemoetkoming	79	10	15	-144
tegoed	-146	110	-176	-164
telefoon	47	64	-47	27
telefoonnummer	-141	-65	64	47
ten	-234	-50	-140	91
terecht	-90	-69	-72	-83
termijn	-194	208	-257	-218
termijnen	-110	61	42	-161
terug	-71	2	23	-14
terugbetaling	136	-38	109	13
terugblik	1	-175	-186	-155
terugkeergesprek	-68	-167	27	-113
terwindt	-69	-111	140	6
thuisfrontzorg	-90	151	-173	-152
tijd	-107	-118	140	-144
tijdelijke	-146	-179	-121	-59
tijdstip	-202	-161	122	60
toediening	121	50	73	10
toegang	-193	-60	36	-22
toegankelijk	-108	30	106	2
toegankelijkheid	22	-165	-36	-40
toekomst	-135	-44	-45	-33
toelaten	102	-179	-193	-147
toelichting	-86	-54	17	-74
toetsing	-191	9	82	-112
toezegging	-125	-96	-106	78
toezeggingen	-136	-226	-446	-10
toezicht	-114	-94	1	35
toezichthouder	-138	0	145	-196
tolken	-86	66	15	-147
topsport	205	-169	-164	-180
tot	-138	-64	-61	-41
trainingscentrum	-50	-210	-189	64
transport	23	-140	-116	-128
trein	-80	-220	-7	97
triage	-104	-37	119	-138
tussen	54	-103	-153	-115
twee	-164	-8	14	68
tweede	40	-35	-27	58
twintig	-125	-48	-101	-129
u	-119	33	-171	-126
uit	-25	82	-111	-49
uitgevoerd	-220	163	174	-204
uitheemse	-64	-11	-9	-72
uitkering	-153	84	173	-116
uitkomsten	339	-145	-219	-138
uitlenen	-146	-1	78	63
uitrusting	-40	81	-85	-93
uitstel	-49	40	62	-48
uitstroom	-210	-201	-257	-22
uitvoering	-137	-184	-165	86
uitwijst	188	-131	-157	-136
uitwisseling	84	73	-83	40
uitzendkrachten	-164	98	119	9
uitzetten	-31	-167	-207	4
unie	-158	-79	-160	-89
uren	177	-133	-125	-151
uur	-125	-147	-76	83
uw	-31	-22	58	64
v	-150	22	-134	-205
vaarbewijs	-157	-139	-197	33
vaarverbod	-72	-131	-27	-23
vaarwegen	-128	-141	-59	-89
vakleerkrachten	152	-143	-139	-105
vakmanschap	-104	178	-64	-225
vakonderwijs	41	58	-167	-110
van	-15	-37	-10	29
vanuit	-126	-97	-184	-130
varend	-172	-155	-160	-123
vaste	-134	-192	83	-12
vastgesteld	-15	-51	41	-41
vastgoedplan	-213	-154	-202	16
vastleggen	-125	-14	138	-47
vaststelt	200	-105	-111	-105
veilige	-189	-152	-261	93
veiligheid	9	-36	-10	58
veiligheidsregio	-176	-227	-21	11
veilingsites	60	21	63	85
veldproef	-213	-182	-110	-98
verantwoording	-170	-222	-215	-178
verbeterpunten	-174	-10	85	-3
verblijf	-95	-74	24	-10
verdeling	-186	-205	62	-196
verder	-266	-60	-89	-60
vergaderjaar	-115	-165	114	41
vergoed	-65	-154	-78	-97
vergoeding	-144	64	162	90
vergroening	141	-34	-203	-127
vergunning	163	-203	-164	-84
vergunningen	146	-105	-156	-136
verhoog	-129	56	138	73
verhouding	22	-24	-64	-125
verhuizen	-190	-35	118	-34
verhuizing	-125	-188	-224	-28
verhuurders	-166	-165	-180	-158
verjaardag	60	-77	95	-36
verkeersbegeleiding	275	-40	-198	-150
verkeersveiligheid	-90	46	-119	-104
verlaag	-133	-73	84	19
verleng	-180	27	175	140
verlicht	79	-171	27	-103
vermissingen	-16	-141	-252	-215
vermoeden	-110	69	-125	-113
vermogensfonds	-159	-195	-261	64
verschil	54	-103	-153	-115
verslag	-77	-81	-176	-164
verstrekking	-166	-165	-180	-158
vertelden	-132	26	-186	-128
vervoer	-45	-112	23	-195
vervolg	-131	-144	-307	233
verzekerbaarheid	-144	-176	-165	4
verzoek	-30	-98	48	90
veteranen	67	59	81	-135
vijf	-164	-8	14	68
vind	-108	106	168	154
vinden	-242	39	174	-91
vindt	24	38	-94	-244
vis	-31	-167	-207	4
vluchten	-137	-169	-204	-15
voeding	-235	-180	-253	-196
vogelgriep	-125	-113	-151	57
vogelvlucht	-163	-165	-207	-167
volgt	-203	-188	-302	184
volksgezondheid	-117	-130	-167	-118
voogden	-150	-53	53	-62
voor	-34	0	-26	-60
voorafging	-251	-160	-159	-147
voorgeschiedenis	-163	-252	-248	-206
voorgesteld	-94	151	122	-197
voorgestelde	-195	101	218	-177
voorhoudt	112	136	-267	-226
voorkeuren	-141	25	112	-129
voorkomen	-121	-193	-237	-193
voorlichting	25	-122	3	79
voorraad	15	-182	-207	-163
voorraadbeheer	-40	81	-85	-93
voorstel	-198	-14	115	-113
voorstellen	-134	263	-237	-200
voorstelt	-108	106	168	154
voortgang	93	-182	-260	71
voortzetting	-130	-135	62	-36
vooruitblik	-102	-191	-297	133
voorwaarden	-130	-185	-320	85
voorzieningen	-143	-146	197	11
voorzitter	-17	-153	-72	-42
voorzitters	16	26	128	18
vorige	-90	-69	-72	-83
vraag	-221	-57	-356	-164
vraagt	-111	-12	-171	-174
vragen	-86	7	-91	-90
vredesmissies	-50	-210	-189	64
vrijheid	-148	-27	142	-129
vrijwilligers	-62	-136	-195	-14
vroege	175	-141	-130	-116
vuur	-117	-151	-197	-163
vvd	-41	-64	-84	-124
w	15	-196	152	-134
waar	-67	-183	82	-101
waardering	-117	-191	-185	-158
waarom	-171	-122	-213	-251
wachten	84	-59	-186	-31
wachttijd	47	64	-47	27
waddenzee	-94	-103	-168	-11
walstroom	-59	-174	-308	29
warmtenet	-115	-204	-9	45
wat	254	80	-111	-19
water	-138	-42	-276	-207
waterbedrijven	-97	-153	-151	-87
waterdiplomatie	-128	14	135	46
we	-179	5	64	104
weer	-153	-23	6	-90
weerbaar	37	-129	-181	31
weging	-324	-203	235	-2
weigeringen	-71	-200	-212	-154
welzijn	-117	-130	-167	-118
wensen	-174	59	62	-146
werk	43	-105	-95	-202
werkgelegenheid	-89	-228	-256	-66
werkgevers	-192	-239	146	52
werkgroep	-153	124	-131	-116
werking	42	-125	-131	-143
werkvloer	41	58	-167	-110
werkweek	-125	-147	-76	83
werkwijze	-194	-185	-182	-183
werving	-139	-174	-273	79
wet	-191	-13	-45	-187
weten	-4	-211	92	-192
wetenschappelijk	-90	46	-119	-104
wetgevingsoverleg	-109	-167	-222	-111
wethouders	-127	-172	-225	-28
wetsevaluatie	121	-128	-147	-148
wetsvoorstel	-127	-172	-225	-28
wettelijk	-170	-191	-227	-139
wettelijke	-126	66	106	67
wie	-67	108	140	9
wij	-167	-118	233	133
wijk	12	-8	113	-14
wijkagent	93	-101	85	43
wijzigingen	-203	-62	-99	28
wil	-184	46	-135	31
willen	-204	-265	-349	37
winning	-213	-162	-214	-204
winstoogmerk	-79	30	-12	-131
wisseling	-150	-53	53	-62
wnt	121	-128	-147	-148
wonen	-186	-207	148	-59
worden	122	-186	-268	-147
wordt	-188	111	-50	8
zag	252	-239	-240	-1
zaken	-156	-82	-8	-8
zalen	98	48	-10	-138
zeehonden	-166	118	50	65
zeggenschap	-141	1	24	23
zegt	138	10	-170	-157
zelf	93	-183	46	-16
zelfredzaamheidsroute	119	-137	-210	-168
zes	-107	42	86	95
zet	-178	-203	187	108
zien	152	-239	-217	-160
zienswijze	-71	2	23	-14
ziet	207	71	-187	-166
zij	-169	174	9	46
zijn	-173	-135	-132	-128
zoekjaar	-115	21	-21	-52
zoetwater	-92	13	9	37
zonder	-160	18	-219	-141
zones	-95	-197	-188	109
zorg	-154	73	77	132
zout	-213	-162	-214	-204
één	-136	-37	187	-56
`,
  head: `
#	-51	-44	-2	57
,	-49	24	139	-10
.	0	79	126	16
:	-133	276	-114	60
;	91	-135	-91	-115
aan	-214	319	-142	-194
aanbeveling	-119	224	-174	-171
aanbevelingen	-154	341	-107	-195
aanbieden	-85	-46	-5	-31
aangekondigd	-131	-80	31	1
aanloop	-104	-165	-123	48
aantal	34	8	45	21
academie	-83	-42	133	71
acht	-114	169	40	-112
advies	-104	66	-23	-69
adviezen	-124	155	101	-14
adviseert	-137	300	-216	-222
adviseren	-123	293	-186	-195
af	-149	125	-67	-107
afschaffing	-131	-80	31	1
afstemming	-72	-161	-128	147
algehele	-131	-80	31	1
alles	-109	-182	-173	109
als	85	-125	40	216
antillen	91	-135	-91	-115
antwoord	-129	39	153	32
antwoorden	-68	-86	-102	-70
april	75	-133	-114	-128
artikel	-73	1	-15	7
banken	-76	96	-102	-125
beantwoord	-240	74	131	-141
begaan	-62	-122	-130	-1
begrotingsbehandeling	-1	-176	-229	12
behoeve	-1	-176	-229	12
belang	-108	177	-190	-174
belangrijkste	173	-219	-229	71
beraad	-115	91	98	-63
bericht	91	-135	-91	-115
beslissing	-94	197	-159	-138
besluit	-81	233	-5	-19
beter	-106	136	-164	-176
betreffende	91	-135	-91	-115
bevat	-131	166	-175	-181
beveelt	-216	155	71	10
bevelen	-120	235	-196	-247
bevindingen	118	92	-220	-139
bezien	-131	-80	31	1
bij	-89	40	40	-46
bijzonder	170	-152	-149	-104
brief	11	50	119	-178
bureau	-164	235	-255	-235
commissie	-140	238	-173	-224
commissiedebat	43	10	44	-123
conclusies	205	-151	-195	-169
consumentenkrediet	-65	0	19	-30
daarop	-129	39	153	32
daarvan	15	36	-53	-94
dat	-96	-52	-3	92
de	-100	228	4	0
delta	-139	144	-136	-171
dergelijke	-139	-10	12	-17
deze	24	-32	-35	-31
die	-71	-30	93	41
dingen	-141	-36	70	-104
dit	-85	-46	-5	-31
doe	-27	49	-265	-41
doen	-156	152	-190	-151
doet	-175	235	-29	-203
door	-62	-122	-130	-1
drie	-126	56	-20	-160
een	-90	16	-49	-25
eensgezind	-80	89	-76	-68
eerst	-131	-80	31	1
eerste	-81	-10	-108	-74
eindigt	-187	230	-236	-191
elk	-110	68	-33	-75
en	-63	18	57	61
energie	-113	161	-149	-194
enkele	-110	68	-33	-75
er	34	-205	22	295
ermee	-119	224	-174	-171
ernstige	145	-166	-96	-65
ervaringen	-131	-80	31	1
eventueel	-59	45	-83	-111
februari	43	10	44	-123
financiële	-73	1	-15	7
formuleert	-136	127	-155	-108
ga	28	-31	121	9
gaan	-103	-195	-172	216
geadviseerd	-63	290	-187	-156
gebeurd	60	-20	111	64
gedachte	-138	51	-53	-6
gedateerd	-85	-46	-5	-31
gedragstoezicht	-73	1	-15	7
geef	-119	224	-174	-171
geeft	-239	116	-6	-180
gemeente	-74	49	24	-66
gemeenten	-121	165	-145	-117
gereed	-65	0	19	-30
geringe	34	8	45	21
gesprek	-85	-73	-77	-90
geven	-148	203	-176	-158
gevraagd	-81	197	-154	-180
gevraagde	-94	197	-159	-138
gewerkt	-65	0	19	-30
gezien	34	8	45	21
grond	-110	191	-157	-95
haar	134	66	-188	-124
handreiking	-74	49	24	-66
haverkorn-smit	-68	-86	-102	-70
heeft	-110	94	-146	-128
hervatting	34	8	45	21
herziene	-65	0	19	-30
het	-78	216	7	-49
hieraan	-97	69	9	-63
hierbij	-85	-46	-5	-31
hieronder	-21	70	143	74
hiertoe	-73	1	-15	7
hiervan	-95	120	-107	-88
hij	-160	257	-235	-204
hoort	-85	-73	-77	-90
horst	-159	203	-230	-188
hun	-108	221	-178	-106
ieder	-92	48	35	-50
iedere	-74	49	24	-66
ik	-12	-58	100	120
ilt	-62	-122	-130	-1
in	-29	-12	52	93
indicator	-92	48	35	-50
informeer	43	10	44	-123
infrastructuur	-68	-86	-102	-70
infuuspomp	145	-166	-96	-65
inspectie	-234	171	121	-146
instrument	-92	48	35	-50
is	2	31	49	41
jaar	-73	-205	74	132
jaarwisseling	-104	-165	-123	48
januari	-76	42	7	-24
jl	43	10	44	-123
juni	-85	-46	-5	-31
justitie	-107	148	-148	-151
kabinet	-98	37	56	27
kamer	-85	-73	-77	-90
kan	-106	136	-164	-176
kennen	-62	-122	-130	-1
kiesraad	-129	39	153	32
klimaat	-66	78	-124	-148
kom	-109	-182	-173	109
komen	-20	126	-180	-112
komende	-102	-330	-206	294
komt	-4	199	-191	-205
koninkrijk	-131	-80	31	1
korpschef	-181	130	-31	-71
kort	-150	-1	110	-77
kranendonk	-241	234	-192	-167
kwartaal	-89	-132	-95	-75
laat	-138	51	-53	-6
lang	-74	49	24	-66
langsloop	-130	-7	185	57
legt	-90	158	-204	-209
lessen	-92	-31	159	117
lid	-68	-86	-102	-70
liggen	-69	-121	95	-67
lijst	-111	149	-173	-178
los	-136	91	-59	-32
luiden	94	105	92	-153
luidt	-89	-155	-225	60
maar	-131	-80	31	1
maatregel	-131	-80	31	1
maatregelen	-153	-226	59	172
mede	-68	-86	-102	-70
medicijnen	-68	-86	-102	-70
mee	-208	118	22	-164
meer	129	-186	46	-103
meeste	-62	-122	-130	-1
meldt	-62	-122	-130	-1
met	-53	125	-18	70
mij	-156	206	-68	-207
mijlpalen	-77	-168	-158	162
mijn	-44	-33	87	51
minister	-98	95	-168	-197
ministerie	-76	96	-102	-125
minste	-92	48	35	-50
moet	-65	0	19	-30
moge	-85	-46	-5	-31
mondt	-115	198	-104	-181
moties	-1	-176	-229	12
na	60	-20	111	64
naar	132	-211	-155	7
nadere	-73	1	-15	7
namens	-68	-86	-102	-70
navolgende	-136	127	-155	-108
neem	-74	49	24	-66
negen	-126	171	-181	-164
nemen	-104	-165	-123	48
niet	-86	-14	41	36
nieuwe	-139	-48	40	-180
nog	-1	-176	-229	12
noordkaap	-111	149	-173	-178
november	-65	0	19	-30
ocw	-110	210	-138	-140
of	-110	68	-33	-75
om	-118	-13	-253	110
omdat	-74	49	24	-66
omzetting	-65	0	19	-30
onder	-100	-42	-61	80
ondernemingen	-73	1	-15	7
onderzoekers	-146	271	-255	-207
onderzoeksbureau	-139	144	-136	-171
ongebruikte	-68	-86	-102	-70
ontvangen	91	-135	-91	-115
ontwerpbegroting	-92	48	35	-50
op	-42	3	-85	-67
openstaan	-1	-176	-229	12
opgeleverd	-85	-73	-77	-90
opgenomen	-94	71	3	-43
oproepen	-116	162	-117	-190
opsomming	-148	144	-38	-115
opties	-90	158	-204	-209
orde	91	-135	-91	-115
over	59	-58	3	-142
overige	23	15	-82	-144
overtredingen	-62	-122	-130	-1
overwaarde	91	-135	-91	-115
overweging	-51	90	-199	-138
overzicht	-1	-176	-229	12
overziende	-109	-182	-173	109
pakket	-109	-182	-173	109
partners	-72	-161	-128	147
per	-119	224	-174	-171
periode	-77	-168	-158	162
planning	-127	-197	-192	239
politie	-216	63	-194	-178
proportioneel	34	8	45	21
punten	-162	210	-155	-207
raad	-140	352	-187	-209
rapport	-144	252	-47	-65
reactie	-73	1	-15	7
rede	-69	-121	95	-67
regeling	-73	1	-15	7
regels	-62	-122	-130	-1
rekenkamer	-159	185	-217	-212
richt	-85	156	-134	-173
richten	-52	47	-81	-51
richtlijn	-65	0	19	-30
rijk	-84	118	-153	-180
rond	145	-166	-96	-65
rosmolen	-150	-1	110	-77
samengevat	-52	47	-81	-51
samenwerking	145	-166	-96	-65
slot	-106	136	-164	-176
sluit	-120	163	-212	-209
staat	-106	136	-164	-176
stand	43	10	44	-123
standpunt	-110	68	-33	-75
stappen	-56	-202	177	194
suggesties	-159	203	-230	-188
tekortkomingen	145	-166	-96	-65
ten	-28	-42	-47	-16
ter	-159	203	-230	-188
termijn	-69	-121	95	-67
terrein	-1	-176	-229	12
teruggebracht	-117	174	-127	-118
thans	22	-128	-2	-16
tijdpad	-48	-135	-85	156
toegezegd	43	10	44	-123
toekomen	-1	-176	-229	12
toekomst	-95	143	-159	-162
toezichthouder	-76	96	-102	-125
tot	-122	216	-207	-130
treedt	-73	1	-15	7
treffers	34	8	45	21
trinergo	-60	192	-188	-147
tussenpersonen	91	-135	-91	-115
twee	48	-88	-138	116
u	-15	225	-132	-127
uit	-119	-207	-243	311
uiterlijk	-65	0	19	-30
uw	-85	-73	-77	-90
van	-90	105	108	-55
varianten	-80	89	-76	-68
veiligheid	-107	148	-148	-151
verband	-93	-201	-195	177
verbeteringen	-111	149	-173	-178
verbeterpunten	-175	-71	221	0
verbindt	-133	195	-183	-166
verdere	-48	-135	-85	156
verenigd	-131	-80	31	1
verschijnt	-74	49	24	-66
vertoont	145	-166	-96	-65
vervolg	-59	45	-83	-111
verzoeken	-72	163	-100	-102
vier	-183	244	-149	-252
vijf	-181	232	-74	-218
vliegers	-62	-122	-130	-1
volgende	-51	108	-130	-50
volgt	85	-125	40	216
volstaan	-148	144	-38	-115
voor	-129	104	-95	-56
voorbehoud	-72	-161	-128	147
voorgaande	-120	106	-130	-109
voornaamste	184	-194	-146	-104
voornemens	-62	-216	-175	219
voorstellen	-192	363	-256	-225
voren	170	-152	-149	-104
vraagt	-177	198	-253	-228
vragen	-102	67	-167	-169
vóór	-85	-73	-77	-90
waar	-131	-80	31	1
waarvan	-52	47	-81	-51
wat	4	183	-67	-61
waterstaat	-68	-86	-102	-70
weergegeven	-110	68	-33	-75
weet	-74	49	24	-66
wensen	-117	174	-127	-118
werkgroep	-123	227	-229	-229
werking	-73	1	-15	7
wetgever	-115	154	-136	-115
wij	-149	-24	-244	247
wijs	-131	-80	31	1
wil	-156	47	90	-41
wonen	-115	91	98	-63
worden	-83	-54	-162	-27
wordt	-73	198	-36	-110
z	-68	-86	-102	-70
z-route	-74	49	24	-66
zaken	39	65	10	-166
ze	-240	74	131	-141
zeer	34	8	45	21
zes	-135	197	16	-6
zet	-56	-202	177	194
zeven	-157	228	-184	-216
zich	-82	130	-110	-130
ziet	-95	-211	-193	284
zij	-90	155	-159	-155
zijn	-16	-43	16	122
zinnen	-110	68	-33	-75
zoals	43	10	44	-123
zou	-69	-121	95	-67
zullen	-90	-213	-236	225
zult	91	-135	-91	-115
één	-92	48	35	-50
`,
  place: `
cell	-192	177	278	-69
in beslisnota	-21	67	-60	-162
in kamerbrief	-23	-50	-19	-11
in kamerstuk	-137	-75	36	-16
in kamervragen	-104	-148	-159	-112
in report	126	47	-359	-214
in sea-annex	-65	-353	-336	-62
in unknown	-62	44	99	-26
item	9	287	-48	-4
length 0	-217	-259	-88	-186
length 1	-57	-69	-137	-80
length 2	55	4	33	16
length 3	32	167	193	118
length 4	45	254	214	123
length 5	-53	200	-1	69
length 6	-25	220	67	-49
paragraph	-22	-74	-59	-36
under conclusion	469	-142	-214	-177
under decision	-79	477	-329	-240
under introduction	-147	-173	-288	-215
under keypoints	272	-150	-62	-173
under method	-262	-244	-278	-218
under nothing	-36	-33	-47	-33
under planning	-159	-168	-270	163
under reaction	-120	-58	204	48
under recommendation	-108	146	123	-16
`,
}
