// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-34	27	-51	-50',
  word: `
#	-102	-220	114	360
,	130	-107	294	137
.	-28	3	-11	-95
:	67	76	268	-30
;	-245	161	502	473
?	-616	-212	-682	-557
a	-358	-19	31	-100
aan	73	153	102	33
aanbesteding	-9	-71	34	132
aanbesteed	-58	-132	23	52
aanbeveling	-504	303	253	-10
aanbevelingen	-617	-393	-178	-184
aanbevolen	-202	317	-97	-323
aanbieden	13	-79	87	-52
aanbieders	-44	-104	-216	-76
aanbieding	-117	-125	-222	107
aanbiedt	7	-6	-146	-144
aanbod	6	3	-287	-262
aandacht	-159	3	-122	100
aandeel	194	-130	-24	-238
aandringen	-110	-30	-268	-59
aandringt	-138	227	114	-68
aangaat	-82	-198	147	38
aangeboden	-41	3	-98	-40
aangedrongen	-163	194	-173	-123
aangegeven	-143	-173	-191	-115
aangehouden	-21	23	-312	-191
aangekondigd	-150	-342	-283	-63
aangekondigde	-111	-80	-103	43
aangelegd	53	-159	-75	-158
aangemerkt	15	-115	-183	-162
aangenomen	-15	-13	9	-48
aangepast	5	12	105	32
aangepaste	-46	44	108	-170
aangeraden	-70	94	-196	-172
aangesloten	-133	94	-165	-171
aangesteld	-124	-115	107	-145
aangetoond	240	-202	-38	-162
aangetroffen	197	-192	-198	-243
aangetrokken	-140	-147	146	54
aangevraagd	-151	67	-52	81
aangevuld	-134	-191	199	50
aangewezen	-212	154	-87	10
aangezien	22	-190	135	-136
aangifte	137	43	-318	-265
aangiften	-127	-249	41	-161
aanhangig	-108	-198	20	-144
aanhouden	22	-17	78	76
aanjager	-147	64	-190	-106
aankomst	-140	126	-36	-170
aankondiging	-73	81	-202	-122
aankopen	-177	-145	145	94
aanleg	60	-213	-231	-88
aanleggen	-83	-41	38	-154
aanleiding	-363	-282	-65	36
aanleveren	-9	-56	-177	-148
aanloop	-118	-104	-176	-174
aanmelding	-101	62	-251	-33
aanmerking	-156	-62	-46	-3
aannemelijk	170	-270	-248	-211
aannemen	-8	-126	-134	-146
aannemers	67	-161	-202	-77
aanpak	-155	-128	-40	-49
aanpassen	-72	126	-271	-44
aanpassing	-217	-107	11	-113
aanrijtijden	62	95	-117	-145
aanschaf	58	145	-167	-82
aanscherpen	-80	-77	98	21
aanscherping	-110	-141	-194	-35
aansluit	27	-135	-187	9
aansluiten	-136	24	146	12
aansluiting	-223	-122	-150	-27
aansluitingen	-146	-26	-239	-237
aansprakelijk	-200	-78	-196	-177
aanspreekpunt	38	68	49	16
aanstaande	-149	-19	-16	186
aanstellen	55	186	88	43
aanstelling	-82	167	-227	-156
aantal	326	-91	-192	-194
aantallen	-36	-161	27	-30
aantekening	31	60	129	-158
aantonen	182	-287	-242	-168
aantoonbaar	160	-324	-15	-181
aantoonbare	207	-97	-146	-80
aantreft	-142	-129	-50	-81
aantrekkelijk	-143	-69	-163	-210
aantrekkelijker	71	-25	-176	-123
aantrekken	-105	-134	-195	-134
aanvaard	-88	-111	-27	66
aanvaardbaar	-187	-186	43	-138
aanvang	20	117	35	90
aanvankelijk	-191	-192	-227	-187
aanvaringen	47	-144	-125	98
aanvraag	86	102	-76	21
aanvraagformulier	-50	95	-130	-150
aanvragen	27	-6	-111	-386
aanvrager	-248	153	-5	-71
aanvragers	32	-262	-323	-165
aanvullen	-74	-131	98	136
aanvullende	-204	-184	-220	-21
aanwezig	14	94	-288	-191
aanwezigheid	40	-206	132	-106
aanwijzen	-132	103	-164	-127
aanwijzing	-77	40	-3	120
aanwijzingen	287	-317	-102	5
aanzien	-46	41	132	-262
aanzienlijk	13	-167	-132	-123
aard	-211	11	41	-248
aardwarmte	-196	-211	-206	-113
accountant	-132	-159	-141	-130
accountants	100	77	37	99
accountantsverklaring	-99	31	58	-149
accra	-158	-197	-134	-49
acht	33	119	65	-274
achten	-188	161	-38	-135
achter	165	-180	-312	11
achteraf	-62	-28	-6	-171
achterblijven	75	61	-151	-102
achtereen	-142	5	-185	77
achtereenvolgens	-138	-135	-133	-151
achtergrond	-158	7	28	-204
achterhaald	78	-57	-287	-180
achterhoek	89	-213	-185	-113
achterstallig	172	50	34	-126
achterstand	93	53	-35	-42
achterstanden	-2	-159	-190	-169
achterwege	60	32	101	-152
achttien	91	-58	-32	-45
achttiende	-139	-14	-138	-162
acm	-108	28	139	20
actal	47	-126	-243	-149
actief	85	113	9	101
actieplan	-103	-120	-160	102
actiz	-129	-190	110	115
actualiseren	-71	51	-27	15
actueel	-15	-214	27	105
actuele	131	-32	-162	100
acute	-124	-133	-108	-224
acvz	9	58	-243	-246
ad	-260	-66	-42	-187
adem	-79	-104	-111	-133
administratie	98	-79	-68	-172
administratieve	197	-186	-225	21
adr	94	-22	-318	-225
adres	-289	2	-83	-72
adressen	18	19	69	-183
advies	-224	175	-123	-186
adviesbureau	83	-105	-120	-187
adviescollege	-183	-10	-192	-178
adviescommissie	-204	125	-240	-38
adviesraad	-41	56	-290	-257
adviezen	-82	-94	-96	-182
adviseerde	-203	98	-240	-173
adviseert	-476	258	-485	-348
adviseren	-232	221	22	-337
advisering	-5	-79	-94	90
adviseur	13	-31	-160	-168
adviseurs	55	-162	65	-214
advocaat	58	9	-233	-146
advocaten	58	94	-93	-165
aedes	-137	67	67	21
af	-23	159	33	-221
afbouw	-152	6	-136	-123
afdeling	6	164	-400	-93
afdelingen	106	-154	-102	-106
afdwingen	-54	12	86	-131
afgedaan	8	-144	-243	-141
afgedrukt	-61	-79	-141	-128
afgehandeld	32	-167	-131	-67
afgelopen	-154	-286	-136	-142
afgenomen	88	-60	-334	-189
afgerond	-226	-77	-82	20
afgesloten	-2	-49	-198	57
afgesproken	-262	-391	122	87
afgestemd	-152	47	-100	-144
afgestudeerden	68	110	-11	-159
afgeven	-134	43	-36	-175
afgeweken	12	-192	-40	-114
afgewezen	-164	16	-19	-79
afgezien	-186	54	69	-171
afgifte	77	-161	-132	19
afhaken	-60	-159	34	-106
afhangt	-86	-14	10	-2
afhankelijk	-15	-33	-18	18
afleiden	123	-115	-100	-73
afloop	67	72	-172	22
afloopt	-129	-193	154	-163
afm	-57	71	-28	-181
afname	109	38	19	-147
afneemt	-185	-90	-217	-159
afnemen	-222	115	10	-149
afnemer	75	-159	13	-154
afnemers	50	-18	-11	-77
afronden	66	-95	-175	-140
afronding	-122	-68	35	120
afschaffen	-122	75	-155	-68
afschaffing	-149	134	131	-60
afschrift	-62	72	-157	-71
afsluiting	3	-100	-176	-124
afspraak	-137	31	26	-265
afspraken	-20	-39	97	12
afspreken	-139	-111	-18	49
afstand	-142	-41	24	-76
afstemmen	-97	-115	-112	-173
afstemming	-84	110	21	-13
afstoten	-106	-132	-76	-120
afstuderen	13	10	-149	-83
aftrek	91	55	63	-210
afwachten	-64	-160	152	-163
afwachting	-115	39	-180	-145
afwegende	-89	-133	183	116
afweging	-186	-261	156	-87
afwijken	-189	-177	120	-122
afwijkende	-128	-14	63	-103
afwijking	53	-143	-109	-68
afwijzen	-65	-187	74	-141
afwijzing	-131	6	-163	-166
afzien	33	-153	-157	-121
afzonderlijk	-102	-184	-126	164
afzonderlijke	-213	16	39	198
agenda	-177	-206	-66	152
agenderen	-89	-80	-145	-102
agent	141	-216	81	-173
agenten	25	-84	-251	-145
agentschap	-226	-188	11	-154
agressie	65	-96	-119	-79
ai-verordening	-125	-147	147	-89
aiv	-48	194	-56	-362
aivd	52	-69	67	-24
akker	-100	-144	-162	-148
akkoord	-334	-95	189	-92
akte	28	-72	101	-58
akten	-122	120	45	54
al	-300	-182	622	-539
aldaar	-120	-94	-155	97
aldus	195	-93	-89	-256
algeheel	-126	-144	-149	-123
algemeen	35	-248	-299	-267
algemene	-81	-58	-86	-226
algoritmes	47	-154	-182	-115
alle	-51	257	209	127
alleen	-98	-108	-148	-210
alleenstaande	-148	-51	0	-213
alleenstaanden	78	-179	-175	-197
allemaal	135	-108	-113	-86
allen	-184	-145	-113	-150
allereerst	-161	143	-250	-210
alles	-104	-185	-204	-165
als	42	-26	-161	-258
alsmede	-134	38	-197	-177
alsnog	-135	76	124	-124
alternatief	-179	-236	-45	33
altijd	8	109	-82	-394
alvorens	-171	-13	145	77
ambassade	-96	-185	154	72
ambassades	-357	147	84	-83
ambt	-81	-134	73	-101
ambtelijk	-160	-158	-167	68
ambtelijke	-129	0	34	51
ambtenaar	-147	99	-200	-157
ambtenaren	-211	-208	-276	-82
ambtgenoot	-202	-235	28	132
ambtsbericht	-110	-81	-181	66
ambtsberichten	89	-110	77	-62
ambtshandelingen	-49	86	-111	-51
ambtsopvolger	-143	-212	26	280
ambtsvoorganger	-241	-33	-285	-348
ameland	-160	-29	-117	-157
amsterdam	-181	-1	69	-48
amv	-152	-42	-116	-13
amv's	-103	28	-177	-88
analyse	-54	-277	-279	-270
ander	-251	-401	-14	25
andere	-6	-209	-4	-79
anderen	72	-296	20	-88
anderhalf	118	-80	-253	-221
anders	9	-113	71	-218
antwoord	-119	-218	-137	-37
antwoorden	-233	103	-99	-59
antwoordt	-127	-210	27	160
anwb	-103	66	104	-112
ap	-2	-103	-122	-82
apart	-105	97	156	-57
aparte	-149	-236	132	-38
apel	79	36	70	-140
apotheek	-121	-79	4	-159
apotheken	-47	56	79	-136
apotheker	164	-52	-218	-176
apothekers	-116	50	-134	-120
apparatuur	-64	-189	-199	-208
appreciatie	-69	-143	-264	19
april	-283	-340	91	173
arbeid	-303	-92	-27	-93
arbeidsdeelname	106	-146	-113	-124
arbeidsinspectie	-169	47	28	59
arbeidsmarkt	-201	4	-27	-248
arbeidsmigranten	45	-158	-217	-152
arbeidsomstandighedenwet	-198	-143	59	-127
arbeidsovereenkomst	4	12	37	-131
arbeidstijdenwet	-213	-86	-194	-177
arbeidsvermogen	-171	-108	-44	-106
arbeidsvoorwaarden	-168	-156	-11	-178
arbocatalogus	-175	-129	-170	-89
arrondissementen	112	-139	54	16
artikel	-394	-213	163	-332
artikelen	82	7	-174	-122
arts	-10	-61	-297	-117
artsen	-71	110	-117	-103
artsenfederatie	-38	-114	171	102
asbest	1	-210	-201	-244
asiel	-71	-244	-109	-129
asielopvang	34	-151	-111	-48
asielzoekers	-128	21	-160	-90
asielzoekerscentrum	11	-35	0	-187
assen	-169	74	90	48
asten	-144	-97	-92	-94
astma	-22	60	-92	-87
astra	40	-60	-130	-117
atr	-255	176	3	-165
au	115	-117	-32	116
audiciens	-117	2	51	-139
audit	-69	-23	-215	-137
auditdienst	-6	-243	51	-18
augustus	-101	-193	29	188
auteurs	-31	111	-144	-81
auto	21	-59	-131	-242
auto's	-20	-196	-32	-162
automatisch	-158	81	98	-118
automatische	92	9	-247	-49
autoriteit	-256	-50	93	28
autoriteiten	-94	-90	-15	57
avond	-130	94	-331	-252
avonds	-176	98	140	-111
awti	-77	-149	-142	-158
b	-406	110	185	-140
baan	162	-310	-285	-200
bakkers	97	-194	-29	15
bakkerszout	-120	143	-163	-125
balans	-162	-21	-90	-98
balie	-16	-67	-13	-86
balies	-156	-110	-184	-73
band	4	16	-317	-71
banen	-35	133	93	-232
bangladesh	34	-74	-64	-70
bank	-243	149	33	59
banken	-131	186	-171	-187
basis	-82	34	-60	42
basis-	18	28	62	-55
basisadministratie	-162	50	-91	47
basispakket	-96	42	-163	-117
basisregistratie	47	-112	-154	-171
basisscholen	60	-89	-48	44
basisschool	30	45	-236	-175
basisteams	-123	-85	-91	-154
batterij	42	-87	-157	-148
batterijen	-107	-75	-34	-128
bbb-fractie	-98	-131	-55	-103
beantwoord	-163	-245	-349	27
beantwoorden	-166	-132	-177	47
beantwoording	-142	-129	-150	144
beantwoordt	75	-225	-134	-17
bebouwde	-113	10	-166	-183
becijfert	128	-121	-94	-82
bed	32	-151	-139	-106
bedden	-51	-96	-173	-156
bedenktijd	41	-9	17	-188
bediend	-125	-142	53	63
bedienen	-160	-117	-207	-209
bediening	-101	1	-312	-240
bedoeld	-293	-302	-45	-307
bedoelde	-104	-151	203	133
bedoeling	-140	-289	-351	223
bedraagt	-142	-254	-203	-140
bedrag	-46	167	156	-46
bedragen	-236	115	24	-20
bedrijf	-49	-346	-91	-42
bedrijfsgegevens	-135	-114	195	59
bedrijfsleven	53	-244	-24	52
bedrijven	175	-45	-191	-16
bedroeg	-198	-169	-189	-222
bedroegen	-33	-207	-192	-102
beduidend	72	-96	-116	-63
bedwelming	-19	2	-159	-130
beek	-64	-103	-129	-37
beeld	156	-370	-236	-211
beeldbellen	-96	-85	-112	40
beelden	-71	64	-19	-186
begeleid	126	56	-126	-109
begeleide	69	-75	90	-76
begeleiden	30	-64	-134	-119
begeleidende	-98	116	124	-136
begeleider	33	78	-318	-223
begeleiders	-13	176	9	40
begeleiding	170	-219	-47	-150
begeleidingscommissie	-222	23	-144	-134
begeleidt	-116	-207	-3	-104
begin	-93	-107	119	270
beginnen	-278	-21	52	-32
beginnende	-159	-127	-14	-112
beginsel	-171	-21	41	-250
beginselenwet	-128	-98	73	-98
begint	-297	-125	112	280
begonnen	39	-67	-24	-53
begrenzen	-154	-50	36	-134
begrepen	47	-83	-133	-103
begrijp	-205	-273	-183	-247
begrijpelijk	-135	-5	-108	-55
begrijpelijke	-104	-147	-84	-126
begrijpelijker	-108	128	-18	61
begrijpen	71	-122	-180	-119
begrijpt	-147	-2	-181	-136
begrip	-118	4	-294	-259
begroot	85	40	-86	-173
begroting	-404	-54	38	-32
begrotingsartikel	-84	-67	-106	-93
begrotingsbehandeling	-173	-299	-294	-197
behalve	-136	-199	188	4
behandelaar	96	-174	111	-6
behandelaars	-82	101	109	-163
behandelaren	-143	86	-189	-154
behandeld	-129	-126	-207	-223
behandelen	-122	24	97	15
behandeling	-11	-212	-63	6
behandelt	-113	-194	-13	1
behandeltijd	-108	70	-115	-89
beheer	-250	19	-279	-200
beheerder	-178	148	-19	-5
beheerders	-78	-106	109	37
beheert	-218	-145	-39	-207
beheren	-125	10	-43	-129
behoeft	-252	-153	74	-124
behoefte	-144	-8	258	-55
behoeve	44	-170	-158	-112
behoeven	-135	-162	-42	-191
behoort	-322	126	85	-247
behoren	145	-146	-38	-72
behoud	-2	-194	31	45
behouden	46	-134	-168	-183
behoudens	-152	-162	34	-168
beide	35	-254	270	186
bekeken	-215	-209	-56	-46
bekend	115	-129	-59	-166
bekendheid	66	-152	-167	-144
bekendmaken	-78	-88	72	36
bekijk	-75	-197	-8	168
bekijken	-80	-116	-13	68
bekijkt	-135	88	-110	-112
beknopt	-110	-159	-159	-167
bekort	169	-101	-129	-84
bekorten	-137	37	-132	-95
bekostig	-105	158	-200	-142
bekostigd	11	-220	111	-19
bekostigen	-205	-3	-151	52
bekostiging	-137	43	-82	-117
bel	-161	135	-151	-76
belang	-389	-244	-244	-365
belangenorganisaties	-82	-102	-130	-71
belangrijke	-115	-119	-194	-148
belangrijkste	4	-163	-198	-190
belangstelling	51	-270	-182	-161
belast	63	9	-52	-92
belasten	-111	-133	119	-108
belasting	50	-77	-36	-185
belastingdienst	-89	-62	-12	80
belastingplan	-125	-124	168	103
belastingtelefoon	-169	21	-256	-201
belegd	-196	92	-140	-213
beleggen	-65	188	86	-83
beleid	-89	2	-120	-217
beleidsdoorlichting	-207	-209	-263	-114
beleidsevaluatie	-154	-213	-208	-128
beleidskader	-129	-239	-118	123
beleidsonderzoek	-99	-95	-150	-139
beleidsreactie	-136	-38	-288	-307
beleidsregel	-137	-132	-4	66
beleidsregels	-63	-126	-16	119
belgische	-142	-73	-34	-89
belgië	10	54	-6	-196
bellen	-259	17	3	-29
bellers	95	-244	-156	100
beloning	10	-185	45	-192
beloofd	-111	-174	-256	-163
belopen	-123	-165	-152	-126
belt	2	-159	112	42
bemanning	142	-137	-178	-124
bemiddelaar	-144	-136	-130	54
bemiddelaars	-101	82	-16	59
bemiddelen	36	102	-147	-115
bemiddeling	-139	95	-56	-141
bemoedigend	93	-62	-124	-62
ben	-418	-65	52	-163
benadeling	16	29	100	29
benaderen	-99	26	-184	67
benadrukken	-97	-90	-106	-107
benadrukt	-60	-146	-139	51
benodigde	-15	-227	-177	203
benoem	-151	215	-92	-129
benoemd	-144	72	100	-31
bent	-29	-60	-29	-38
benut	140	74	24	-98
benutten	-155	-193	68	25
beoogd	-1	-214	-90	65
beoogde	22	-185	0	196
beoogt	-185	-145	-87	-125
beoordeeld	-156	-183	-238	-117
beoordeelt	4	-13	-286	-266
beoordelen	56	-26	42	37
beoordeling	-67	-162	-312	-54
bepaal	-73	-98	126	172
bepaald	-54	-89	57	9
bepaalde	22	-149	-162	-84
bepaalt	-317	-382	98	-109
bepalen	-274	49	152	-9
bepaling	-121	-233	160	-45
beperk	-217	237	-281	-237
beperken	-166	269	-338	-21
beperking	-40	-49	-335	-310
beperkingen	8	-214	39	-147
beperkt	-69	-42	-131	-229
bepleit	-487	509	-103	-280
bepleiten	-240	245	-49	-123
bepleitte	-87	166	-197	-126
beproefd	-168	-165	140	103
beproeven	-84	-141	35	47
beraad	-179	-223	225	0
beraadt	-138	-127	-218	-178
bereid	-310	-356	-38	305
bereidheid	-32	-164	-114	-99
bereidt	-131	-216	-98	56
bereik	-120	-208	-40	-39
bereikbaar	-107	29	145	-72
bereikbaarheid	58	68	-53	-210
bereiken	-156	-9	-373	-71
bereikt	242	-25	38	-57
bereikte	138	-206	-132	-158
bereikten	89	-100	-163	-76
berekend	-33	-11	-180	-139
berekende	117	-188	-73	-83
berekenen	-207	103	-153	-116
berekening	42	-50	106	103
berekeningen	17	-174	120	-223
bericht	-246	-27	-165	8
berichten	-92	-56	-40	-33
bermen	77	70	188	-136
beroep	-225	12	-129	-3
beroepen	-172	11	-203	-158
beroepsgeheim	-161	26	0	-191
beroepsgroep	-183	-167	14	-81
beroepsgroepen	-133	-10	-6	115
beroepsmilitair	6	-153	-164	-69
beroepsmilitairen	-146	-172	-167	-148
beroepsonderwijs	-174	56	-223	-61
beroepsorganisatie	-206	104	32	-6
beroepsvereniging	-102	-118	-146	-200
berust	-124	-289	-116	-167
berusten	14	-90	48	-112
beschermd	-221	-103	-187	-142
beschermde	-147	-160	35	-184
beschermen	55	-127	3	-168
bescherming	-74	-336	65	-20
beschikbaar	-136	-35	40	133
beschikbaarheid	29	-53	17	-189
beschikbare	132	-209	-33	-235
beschikken	20	-55	8	-44
beschikking	-167	72	-9	-14
beschikkingen	-116	-59	-4	47
beschikt	-82	-122	3	-101
beschouw	-102	-144	-55	-270
beschouwing	-161	102	27	71
beschouwt	-11	-2	-177	-127
beschreven	-93	60	-77	17
beschrijft	-187	-183	-141	-174
beslaat	-212	-232	64	15
beslag	-159	-136	92	-4
beslagen	-61	-178	-169	-91
beslagvrije	0	124	-29	-161
beslis	-91	-182	158	177
beslisnota	-125	-159	-81	-95
beslissen	-294	-71	175	31
beslissing	-2	-162	-93	-10
beslissingen	46	-105	-154	-92
beslist	-25	-151	-19	31
beslistermijn	-188	104	-209	-189
besloot	-119	-158	-92	-128
besloten	-305	-104	298	39
besluit	-34	-180	63	238
besluiten	-77	-72	16	47
besluitvorming	-131	-183	99	175
bespaart	-17	-138	130	134
besparen	70	-174	-147	-120
besparing	66	-123	-151	-148
bespreek	-163	94	56	177
bespreekt	-102	-220	43	-20
bespreken	-196	-43	-326	-70
besproken	-224	-237	16	-293
best	-160	-148	76	56
bestaan	-117	-19	99	-247
bestaande	60	-101	12	-47
bestaat	-175	-126	44	-93
bestand	-225	-232	-203	-193
bestanden	-160	14	70	58
beste	-221	-265	26	54
besteden	52	-49	-66	33
besteding	-173	-167	-81	-105
bestedingen	71	71	-151	-131
besteed	-34	14	-12	28
besteedt	2	-131	-113	-95
bestek	-263	-6	-178	-77
besteld	45	-189	154	-172
bestemd	-214	-187	95	44
bestemming	-96	-18	64	-179
bestond	67	-215	-269	-141
bestrijding	-2	-76	-8	-171
bestrijkt	-160	-198	-225	-6
bestudeerd	-266	-168	-182	-125
bestuivers	-124	-131	-149	-105
besturen	-192	-71	-289	105
bestuur	-183	-15	-6	-231
bestuurder	-144	-168	-3	-165
bestuurders	-102	-170	-242	-181
bestuurlijk	-174	8	-133	38
bestuurlijke	-168	-1	-7	-261
bestuursakkoord	-136	-139	106	-200
bestuurslaag	-49	120	121	-106
bestuursorgaan	-69	-185	-202	-100
bestuursrecht	-164	-248	-1	-153
betaal	-152	179	-227	76
betaalbaarheid	-148	-90	-91	-126
betaald	-17	-155	-162	-171
betaalde	68	-34	-89	-50
betaalt	-90	-5	-7	-157
betalen	-197	-15	0	-153
betaling	-14	127	-65	14
betalingen	-14	-202	38	87
betalingsverkeer	-116	-99	144	-121
betekenen	-158	-213	-99	-170
betekenis	25	-132	54	-177
betekent	-163	-245	31	85
beter	221	126	-395	49
betere	-47	92	-59	-65
betreffen	-106	-139	36	-121
betreffende	-73	-94	-163	18
betreft	-300	109	54	-108
betrek	-155	200	-28	141
betrekken	-133	39	-56	91
betrekking	-196	-62	110	-173
betrekt	-132	-256	135	71
betreur	-92	-87	-221	-192
betreuren	-82	-125	-122	-84
betrof	-172	-22	-220	-196
betrokken	166	-291	-3	189
betrokkenen	-14	96	-150	-189
betrokkenheid	-23	-29	-160	-194
betrouwbaar	81	-112	153	11
betrouwbare	-42	-219	-179	-121
beurs	30	-68	24	-218
beurt	71	-138	130	112
beurzen	-109	79	-97	-118
bevat	-156	-165	-84	-212
beveelt	-482	484	-534	-528
beveiliging	-132	113	22	22
bevel	-97	83	147	-143
bevelen	-90	172	-342	-241
bevestigd	-36	-134	-132	-115
bevestigen	45	-192	-179	-14
bevestigt	213	-207	-148	71
bevinding	200	-275	-234	-207
bevindingen	-258	-136	-28	72
bevoegd	76	29	102	-141
bevoegde	72	-124	-138	-138
bevoegdheden	-163	102	70	-79
bevoegdheid	-81	-123	104	-39
bevolking	17	-222	-232	-208
bevolkingsonderzoek	-227	114	84	-184
bevorderen	-163	-85	-207	132
bevraagd	-174	-129	-205	-98
bewaakt	-68	-89	-73	-141
bewaard	130	-20	78	-141
bewaartermijn	-142	-2	18	7
bewaren	-243	10	-59	-271
bewaring	-78	6	-173	-128
bewegen	24	-191	-160	-171
beweging	-32	128	31	-216
bewegingsonderwijs	47	-123	-155	-135
bewijs	159	-168	38	-217
bewijslast	-180	67	128	-158
bewind	5	54	-264	2
bewindspersoon	-160	-161	61	53
bewindvoerder	-206	68	86	-145
bewindvoerders	0	102	-167	-180
bewoner	-15	69	-37	-235
bewoners	32	-8	-523	-277
bewust	-171	-196	-98	-249
bezet	134	-84	-155	-129
bezetting	-137	0	9	-192
bezie	-107	28	56	275
bezien	-292	-283	135	315
beziet	-202	-271	-39	91
bezig	57	-190	-157	25
bezit	10	-160	-153	-134
bezitten	-133	-32	-132	-144
bezocht	-236	-157	-227	-331
bezochte	307	-287	-229	-202
bezochten	-256	-173	-176	-141
bezoek	48	-40	-247	4
bezoeken	-9	-129	14	57
bezoekers	131	-285	-245	-221
bezoekt	-153	-57	-151	53
bezorgd	-176	-186	-189	-157
bezorgen	-136	7	15	-112
bezuiniging	-172	-183	-35	-185
bezwaar	-77	-237	53	-8
bezwaarschriften	66	-130	-110	-132
bezwaren	-113	87	285	9
beëdigde	-97	81	-143	30
beëindigen	-165	96	-218	-222
bibliotheek	-175	-113	12	34
bibliotheken	-187	-215	-241	95
bied	-220	226	-148	-431
bieden	-146	204	-91	-19
biedt	-42	-442	286	-253
bij	-20	71	143	49
bijbehorende	-58	-9	71	96
bijdraagt	67	-139	-208	-147
bijdrage	-221	-103	161	179
bijdragen	-32	25	13	-213
bijeen	-216	-38	-215	54
bijeenkomst	-27	-174	-1	151
bijeenkomsten	-111	-158	-136	54
bijgaand	-224	-288	-283	-353
bijgaande	-149	246	-207	-225
bijgedragen	127	-205	-220	-185
bijgehouden	62	-29	-103	-148
bijgevoegd	-190	-156	-125	-50
bijgevoegde	-166	96	-356	-268
bijgewerkt	68	-169	-185	-52
bijlage	-359	-116	-180	-570
bijna	223	-475	-58	-391
bijna-ongevallen	65	135	-148	-158
bijscholen	-120	-157	47	-107
bijscholing	-150	19	40	-11
bijsluiter	10	-177	-134	-156
bijstaat	-113	-13	-156	131
bijstand	79	-30	-194	-208
bijvoorbeeld	-93	92	-96	-107
bijzonder	-178	40	32	-14
bijzondere	-218	-83	-164	-238
billijk	-137	-189	89	-149
binden	-170	100	-182	-191
binnen	35	183	-64	-72
binnenkomst	-62	107	-207	-208
binnenkort	-198	-251	-71	99
binnenlandse	-114	38	-14	104
binnensteden	-65	-151	-129	-127
binnenvaart	-168	-210	22	-17
binnenvaartwet	-110	-71	-181	33
bladzijde	-163	112	78	75
bladzijden	-179	-101	-195	-199
bleef	5	97	-243	-177
bleek	340	-406	-281	-260
bleken	135	65	61	-122
bleven	77	-232	-120	-143
blij	-189	-75	-298	-249
blijf	-174	6	13	206
blijft	-257	-228	233	-137
blijken	177	-201	-9	42
blijkens	93	-166	-7	-178
blijkt	440	-517	-237	-69
blijven	153	46	-31	-60
blijvend	-78	-46	-166	-113
blijvende	-181	-83	-2	-115
blik	-149	-139	14	-234
bloedvoorziening	-110	48	34	-164
blootstelling	-159	4	-33	1
bma	82	-130	-126	-107
bod	-174	-2	-83	-94
bodem	-104	10	-190	-176
boek	-81	-72	120	103
boeken	-120	9	-211	-151
boer	-180	-137	-220	-178
boerderijen	-50	-4	-31	-137
boeren	-60	34	-322	-353
boete	-60	80	-26	-272
boetes	-3	-54	-45	-203
bokjes	-68	-93	98	-141
bomen	-110	-55	-221	76
bonaire	-132	-87	-148	-129
bond	-241	160	-97	-82
bonden	11	-243	131	4
bondgenoten	-144	44	-100	-186
bonus	-15	-38	27	-130
bood	-140	-142	-188	-121
boog	-131	-143	-148	-81
boord	79	-232	-62	-266
borden	72	88	-234	-234
borg	-115	103	35	7
borgsom	-61	34	-196	-139
borgstelling	-47	-167	-244	-61
bos	59	18	-165	-145
bossen	17	114	-195	-162
bouw	67	151	-109	41
bouwbesluit	-189	70	-239	-113
bouwen	-219	-89	106	14
bouwplaatsen	-144	-147	-94	-181
bouwt	-158	-172	-213	126
bouwwerken	-19	-41	142	89
boven	45	64	5	25
bovenbouw	100	76	40	-154
bovendien	-157	-151	162	-341
bovengrens	-173	151	75	-100
bovenstaande	-159	-153	-124	-169
bovenvermelde	-48	-105	-75	-86
bpm	-96	-139	-200	-154
braak	-100	-113	-157	93
bracht	-89	-376	37	-61
brachten	145	57	88	87
branche	2	-356	54	-135
brancheorganisatie	-128	25	-147	-18
brancheorganisaties	-112	-150	-228	-192
branches	-161	23	133	-124
branchevereniging	-132	-172	-173	-166
brand	-27	40	-280	-214
brandbrief	-84	-136	-8	-82
branden	-161	100	-137	-88
brandstof	92	10	-190	-143
brandveiligheid	-14	-15	-159	-93
brandweer	-174	-38	-227	-148
breda	-153	-170	-169	56
brede	-191	-185	-232	47
bredere	-179	-15	-202	-149
breed	-90	11	78	-127
breedte	-188	91	43	-186
breekt	-139	153	102	-103
breid	-168	220	37	63
breiden	-204	92	114	-54
breidt	-175	-191	101	245
breng	-304	290	60	128
brengen	-274	185	89	29
brengt	-310	-372	33	61
brief	-696	-119	-62	-296
briefadres	-2	-15	20	5
briefadvies	-84	-75	-126	-71
brieven	54	99	113	86
brochure	28	-83	54	91
bron	-123	56	-211	-178
bronnen	55	-59	5	-215
brood	-164	14	-234	-175
brouwerijen	29	-162	-161	54
brp	-135	-143	-77	-189
brug	-87	-215	-161	-209
bruggen	18	-16	27	88
brugklassers	67	-137	-141	-162
brussel	-282	-64	33	155
budel	-144	-161	53	-43
budget	-238	40	111	122
budgettaire	-74	-130	-73	-111
buffer	142	-150	-155	-106
buis	65	-47	-100	-88
buiten	-185	174	-141	-157
buitenland	-49	6	-122	-57
buitenlands	-104	-190	34	83
buitenlandse	17	-57	-11	-23
bundelen	-92	-133	-14	85
bureau	107	125	-246	-274
bureaus	-89	207	-57	-178
buren	75	-193	2	-212
burgemeester	-99	-258	-59	-47
burgemeesters	-253	-60	-24	167
burger	-113	111	-25	-244
burgerlijk	-158	-186	-14	-157
burgerlijke	-114	-34	-16	-134
burgers	-4	18	74	-210
burgerzaken	-98	-164	108	26
burkina	-95	63	57	-119
bus	-51	72	-121	18
buurland	-117	-167	-144	-129
buurlanden	-128	71	-178	-42
buurt	46	-32	-284	-252
buurtbatterijen	-71	-32	35	62
buurten	-21	-179	-73	-68
buurtrechter	-143	-80	-181	-176
buurtsportcoaches	44	-22	-116	-143
bz	-71	-168	-13	-107
bzk	-122	-59	109	78
c	-79	-120	68	-84
camera	-62	113	-220	-179
camera's	91	-110	46	15
cameratoezicht	-140	-89	-87	-31
campagne	-38	32	45	217
campagnes	-128	73	129	-79
cao	-167	-200	-68	-217
cao's	45	-181	-145	-127
cao-partijen	-150	-17	210	-203
capaciteit	-43	67	-43	-202
caseload	-167	76	-200	-139
catalogi	105	164	-220	-160
catalogus	49	142	-250	-211
cavernes	-104	-55	26	-143
cavv	58	24	-181	-151
cbr	-13	-135	-187	47
cbs	-293	-170	136	180
cda	-176	-233	-128	-147
cda-fractie	19	80	-211	-153
cel	-146	120	-182	-118
cellencomplexen	-21	-154	-67	-102
cent	121	-191	-113	-213
centra	170	59	-302	-313
centraal	10	52	9	-56
centrale	-261	-47	-24	-67
centrales	-189	-86	-43	-90
centrum	-12	-77	-152	-62
ceremonie	16	4	-260	-119
certificaat	149	-161	-116	-93
chauffeurs	195	-63	-180	-150
check	24	-82	-165	-97
christenunie	-140	-141	-111	-140
chronische	-118	-15	54	24
cijfer	-100	67	-168	-144
cijfers	-57	-51	-401	121
circa	-210	-102	-208	-98
circulaire	-132	32	237	138
civiele	54	24	59	128
cjib	-131	73	-111	-71
claim	53	-10	-163	-112
cliënt	-114	162	-189	-152
cliënten	97	16	-7	-123
co	-126	-96	-230	-12
coa	-160	-236	150	-16
coach	14	28	16	-95
coaches	-211	3	1	-49
coaching	-115	198	-193	-46
coalitieakkoord	-133	127	84	-160
code	-174	96	-13	-133
coeliakie	-144	10	-163	-173
cofinanciering	-134	32	65	-99
cohort	24	-139	-166	-3
collectie	74	-21	68	-126
collectieve	-160	6	-34	-28
collega	-40	68	83	-79
collega's	198	-98	20	30
college	-86	178	-20	-116
combinatie	-163	76	18	19
combinatiefuncties	-144	64	-83	-130
commandant	-2	113	196	-172
commandanten	7	-159	22	-164
commerciële	-53	44	-185	-107
commissariaat	49	15	18	-140
commissie	65	133	-34	-162
commissie-van	-162	-148	-189	-102
commissiedebat	-120	-103	-336	-260
commissies	114	-150	8	-196
communicatie	-120	-164	-183	-54
complex	-112	-6	-164	102
complexen	22	52	-138	-133
concentratie	47	-143	50	-147
concept	-87	-171	-153	-156
conceptbrief	-194	-236	179	7
conceptrapport	-122	57	-96	25
conceptreactie	-202	38	183	-133
concessies	-123	-53	-165	-168
conciërge	43	41	-148	-167
conciërges	48	-146	-96	136
concludeert	342	-363	-316	-293
concluderen	190	-186	-113	-92
conclusie	207	-41	-248	-21
conclusies	-52	-234	-242	-162
concurrentie	-82	-146	-236	13
concurrentiepositie	42	-163	-219	-92
conform	-216	-41	-44	104
constateert	310	-390	-239	-250
constateren	189	-86	-127	-134
constatering	74	-166	-191	-174
consulaire	-125	62	-49	-21
consulaten	-103	138	-223	-57
consulent	-101	-53	-201	40
consulenten	-96	-182	-153	30
consuls	34	-29	-259	-219
consult	-103	-13	-131	-195
consultatie	-244	-142	-210	163
consument	-169	-187	8	-179
consumenten	30	-230	-260	-199
consumentenbond	96	95	-183	-169
contact	66	-60	-330	-287
contactpersonen	-129	-178	165	115
contactpersoon	53	204	-44	-53
contactpunt	14	-8	-1	52
containers	-122	-161	-151	-146
contant	51	-72	-216	-159
contract	19	38	26	-68
contracten	-198	-15	180	102
controle	42	42	110	-362
controleer	-135	212	-295	-186
controleert	-81	-109	-342	17
controlegroep	-208	-177	-32	45
controleren	51	82	4	-8
controles	-4	34	80	152
convenant	-316	-88	94	36
convenanten	-82	-127	36	-152
corona	-94	-139	40	-66
corporaties	-162	10	174	31
coöperaties	-97	77	56	57
coördinator	-34	-100	-69	39
coördinatoren	-117	58	86	83
cpb	-13	-67	-246	-217
crisis	17	-149	-72	-173
crisisnoodopvang	-114	-145	-185	-92
criteria	-152	-249	-145	-157
criterium	-21	40	1	43
cruiseschepen	86	-113	-168	-112
cultureel	-156	-81	70	-45
culturele	-65	134	-61	-141
cultuur	-235	-109	-149	-91
curatele	-74	-87	-128	26
cursus	32	-183	139	-355
cursussen	-52	73	-222	-170
d	-286	30	57	-139
daadwerkelijk	134	-74	-124	-9
daalde	229	-321	-200	-176
daalt	105	-175	84	-36
daar	-177	-204	280	-54
daaraan	-248	-144	171	-178
daarbij	71	94	-103	-14
daarbuiten	-149	-189	-152	-124
daardoor	100	-346	-72	-180
daarentegen	330	-46	-81	-162
daarin	-136	-191	71	-80
daarmee	37	-581	130	-234
daarna	40	-445	-31	209
daarnaar	-130	-223	-128	-133
daarnaast	-191	319	-68	-147
daarom	-382	-170	505	207
daarop	-169	-199	-133	190
daarover	-70	-156	-143	169
daartegen	-161	-178	69	-11
daartoe	-231	-182	77	271
daaruit	144	-246	-290	120
daarvan	89	-400	32	94
daarvoor	-141	-218	39	55
dader	-22	-159	46	-61
daders	169	-128	-139	-128
dag	-286	210	144	-73
dagbesteding	5	71	-44	-6
dagdelen	-124	-157	-2	-118
dagelijks	23	41	39	-12
dagelijkse	-131	-114	-160	-149
dagen	247	59	-47	-22
dagprogramma	94	-120	34	14
dak	-116	-298	-6	-268
dalen	-78	-223	-199	-243
daling	281	-271	-238	-218
dan	403	-349	-10	101
dank	-219	-212	-342	-342
danken	163	-194	-170	-153
dankt	-118	-177	-157	-239
dankzij	185	-184	-156	-142
dat	294	123	-59	-168
data	-165	148	-233	-221
databank	-160	-150	137	-143
dateert	-201	-232	-240	-263
datum	-399	-165	-343	122
de	82	139	-18	-10
debat	-331	-196	-509	-185
december	-370	-302	-25	248
decentrale	-109	-105	66	84
decibel	109	-154	-93	-80
deden	-18	-13	-173	-202
deed	33	-278	-286	-193
deel	-45	-290	-149	-185
deelname	-85	-240	-201	-280
deelnamen	29	-89	-75	-67
deelnemen	-170	-163	-85	-138
deelnemende	-72	-76	-206	-204
deelnemer	-199	91	-114	-39
deelnemers	13	-63	15	-134
deels	-197	-135	258	-67
deelt	-264	-69	-187	-32
defensie	-44	-187	34	-13
definitie	-63	-19	43	-117
definitieve	-136	-6	-172	-15
degene	-242	-70	-58	-193
degenen	35	-37	-203	-141
dekken	19	-201	-235	-151
dekking	-190	-93	56	-22
dekt	24	-206	-185	-158
dele	144	-211	-4	-119
delegatie	66	-133	-225	-183
delen	59	-54	-91	-35
delft	59	-110	-39	58
delfzijl	-177	-176	77	-79
delict	94	-173	-131	-106
deltaplan	-36	-92	-124	-74
dementie	-57	-101	-138	-144
demissionair	-144	-211	-148	-129
demissionaire	-229	-268	-73	111
den	38	67	-115	-175
denemarken	-5	-186	-247	-153
denk	-184	-197	154	-238
denkbaar	-207	-194	141	-169
denken	-159	24	-23	-50
denkt	-244	154	-266	-221
depot	-179	123	-186	-115
depots	102	75	-295	-256
der	-275	-334	-219	-266
derde	218	235	-47	-118
dergelijk	-39	-200	24	-164
dergelijke	-160	-47	-23	48
derhalve	-66	-117	-61	-97
dertien	-155	-11	-198	-167
dertig	-240	53	154	33
des	33	-122	-113	-71
desgevraagd	-105	-177	-261	98
desgewenst	-86	-79	-54	-192
deskundige	-251	22	-12	26
deskundigen	-218	-107	-32	-113
deskundigheid	-128	60	-36	-212
destijds	-61	-205	-142	-147
detentie	-190	-26	-130	-167
deur	-86	49	87	96
deuren	-147	-221	-100	34
deurwaarder	61	11	-218	-173
deze	-146	-264	146	38
dezelfde	50	28	-26	-150
dezen	-42	-81	-142	-166
diabetes	104	-163	48	-56
dicht	-193	-154	-8	-154
dichtbij	-99	-135	-117	-145
dichter	-177	-167	29	58
die	-4	-11	124	-16
dien	-110	-135	30	139
dienden	-187	-119	-144	-128
dienen	-80	39	-83	-201
dienjaar	-15	-46	-132	-90
dienovereenkomstig	-167	-180	176	-108
diens	-110	-194	120	173
dienst	-37	-320	-151	31
diensten	33	-246	1	-20
dienstencentrum	-159	-193	166	98
dienstverband	-91	64	138	-199
dienstverlening	31	-80	4	-92
dient	-364	357	-332	-516
dieper	-108	-137	-166	-154
dier	-128	59	38	-78
dieren	-87	-244	-198	-48
dierenaangelegenheden	-128	54	-166	-128
diezelfde	-131	-204	73	31
digid	-76	-161	-142	-110
digitaal	-242	136	-51	98
digitale	62	-2	-2	-289
digitaliseren	-47	84	-163	-117
dijken	32	-99	-147	-93
dikwijls	62	-134	51	-145
dingen	-172	117	-198	-168
diploma	-216	-38	-84	-61
diplomaten	-151	155	-203	-184
direct	-255	14	-12	-201
directeur	-186	11	174	-4
directeuren	-54	-127	-138	151
directie	-292	-112	-61	-97
discussie	-192	6	-86	-27
distributiecentra	-107	-163	-188	3
districten	-94	88	-81	-171
dit	-311	-283	390	186
dji	-234	-363	131	12
dna-onderzoek	-11	113	102	21
dnb	-33	53	56	96
docent	-185	-91	64	-165
docenten	-3	19	-106	-252
doch	-142	45	-2	10
document	77	57	35	106
documenten	54	-192	-140	27
dode	105	43	82	20
dodelijke	101	-54	-92	-53
doden	-60	24	-139	-106
doe	-262	80	-95	-180
doel	-67	-204	21	-62
doelen	32	-75	-203	-16
doelgroep	-33	43	-164	-198
doelgroepen	72	-95	-130	-138
doelmatig	148	-140	-23	-12
doelmatigheid	162	-274	-364	-254
doeltreffend	228	-262	-216	-153
doeltreffendheid	-214	-35	25	-14
doen	-4	-166	-38	111
doet	-132	-16	-94	-179
domeinen	6	-119	-162	-136
donker	-168	9	16	-170
donor	-116	-131	-34	-93
donoren	-172	-135	30	58
donors	-99	72	57	-159
dood	-201	-177	-178	-157
door	82	138	-25	-153
doordat	166	-341	-373	-293
doorgaans	-9	-115	-322	-95
doorgegeven	31	-97	-38	-148
doorgeleid	-58	64	134	-174
doorgelicht	-290	-262	-68	82
doorgeven	-142	-165	38	-23
doorgezonden	-99	-110	-153	-61
doorkruisen	-81	-149	-48	-99
doorlichten	-70	-96	-124	-186
doorlichting	46	93	-343	-34
doorloopt	-27	-41	57	-157
doorlooptijd	146	-146	-197	-181
doorlooptijden	-164	-168	-233	35
doorlopen	-52	-174	29	12
doorn	-50	-186	141	-146
doorrekenen	-116	-162	-143	195
doorstroming	-17	-228	27	134
doorzettingsmacht	-149	49	-196	-104
dorp	-236	66	-206	-297
dorpen	-159	-30	68	-124
dorpshuizen	-132	61	-171	-104
dossier	-34	-11	15	-54
dossiers	167	-277	-444	-159
douane	-113	-225	-128	81
dr	-188	-230	-155	-177
draagt	-80	-363	78	-9
draagvlak	47	-180	25	-142
draaiboek	83	60	59	-223
draaien	-124	69	-177	-153
draait	-120	-120	144	17
dragen	-185	-55	-166	-16
dragend	-40	97	-110	-58
drager	-185	22	-227	-179
dragers	-13	-120	-151	-105
drempel	4	69	-213	63
drenthe	-43	-175	122	-82
drie	100	25	-10	-11
driehonderd	-96	-200	-188	-160
driekwart	150	-58	-89	-95
drietal	-96	-132	-190	-127
dringen	-206	-18	-159	-242
dringt	-309	279	-295	-256
drinkwater	69	-61	59	119
droegen	5	-90	-124	-85
drong	-148	131	-190	-209
druk	149	-309	-85	16
drukken	-167	59	29	-88
drukte	-64	-178	-218	-130
dt&v	-157	49	136	-121
dubbel	-121	-168	153	-137
dubbele	-10	101	59	-327
duidelijk	65	-21	-3	-260
duidelijkheid	-39	-150	-13	-100
duiker	58	-117	-149	-108
duin	68	-127	-124	-147
duitse	-135	44	-19	-16
duitsland	33	-114	-154	-130
duizend	-71	19	128	130
dunbevolkte	-44	-34	94	37
duo	-325	32	2	19
dupe	-164	-117	-66	-120
duren	97	-97	-128	-100
dus	-318	-262	357	-321
dusver	39	-216	-188	-178
duur	77	-64	80	-134
duurde	108	-122	-115	-89
duurder	114	-142	-79	-152
duurt	136	-84	-126	61
duurzaam	-91	-206	-105	87
duurzame	-113	62	-207	-31
dv&o	-106	-137	-82	-130
dwangmiddelen	42	-54	-125	8
dwangsom	45	-22	8	-108
dwangsommen	-143	-189	-310	21
dwingen	-114	-88	122	-134
dwingt	-117	-168	89	-127
e	-91	-123	-72	-150
ebn	-127	-148	-106	-110
echter	214	-345	137	-226
economie	100	-124	-177	-111
economisch	-79	-123	78	-108
economische	-29	-169	-300	4
educatie	57	-170	-143	-87
een	-77	315	-47	3
eenduidig	141	-134	-146	-66
eenheden	-142	22	182	95
eenheid	-214	123	-5	-153
eenmaal	-303	-52	-62	9
eenmalig	-83	-210	-223	54
eenmalige	3	-249	-20	-219
eens	-139	-67	245	-31
eenvoudig	-109	-178	33	-239
eenvoudige	33	-130	-264	43
eenvoudiger	-212	90	-51	105
eenzelfde	-155	-31	172	95
eer	141	-210	-177	-225
eerder	212	-59	-199	-274
eerdere	47	-267	-163	-40
eerst	-113	-172	397	202
eerste	-104	51	156	174
eerstvolgende	-249	-136	211	329
effect	424	-404	-223	-239
effecten	-67	117	-163	-83
eg	-110	-108	-134	-93
eigen	-122	2	-58	-407
eigenaar	-18	-53	-4	-205
eigenaren	22	-13	-97	-6
eilanden	-152	-153	-77	78
eim	-114	31	-126	-109
eind	-157	-548	35	467
einde	-76	-75	-114	127
eindevaluatie	-100	-180	-163	146
eindgesprek	37	-63	-171	-164
eindhoven	-128	-142	-144	129
eindigen	53	42	-169	-57
eindigt	-225	42	-108	-41
eindrapport	-233	-170	-100	-177
eindtoets	26	-119	-157	-138
eis	-130	-13	62	-249
eisen	-53	-184	113	-166
el	-111	-147	-91	-127
elders	-10	-61	15	-23
elektriciteit	-82	-123	70	64
elektrisch	-82	-80	-214	37
elektrische	111	-163	101	-61
elektronisch	-250	151	-77	42
elektronische	-140	-40	-64	-86
elf	185	-335	-334	-197
elk	-331	375	-1	-127
elkaar	26	-13	30	-223
elkaars	-38	128	-23	-121
elke	-224	307	67	-55
emmen	-120	-96	103	78
en	-234	18	114	23
ene	149	-38	-192	-210
energie	-71	-259	-245	-179
energie-nederland	-117	-162	-210	-137
energiebelasting	-159	-99	-124	-123
energieverbruik	123	52	-142	-87
engels	4	-93	-220	-85
enig	43	-81	79	41
enige	35	-186	-97	-146
enkel	101	-75	-156	-121
enkelband	-151	-182	-201	-155
enkele	-89	-164	-153	-257
enquête	-53	-360	-54	-133
enthousiast	-124	35	196	-190
er	84	-97	157	221
eraan	-85	-59	-232	-201
erbij	38	-168	153	-148
erdoor	68	-126	-111	84
erf	-146	66	65	-74
erfbelasting	-144	84	110	-138
erfgoed	-57	-199	-33	-42
erfgoedinspectie	48	8	-179	-134
erin	-147	-97	28	-62
erkende	-31	-132	-32	-156
erkenning	-260	119	-82	-61
erkent	-103	4	6	-118
erkentelijk	-229	-373	-423	-398
ermee	-29	-36	5	-83
ernaar	-213	-258	19	254
ernstig	-170	-204	-217	50
ernstige	-30	-145	-24	-11
erop	26	138	-164	-280
ertoe	-112	-6	89	-176
ervan	-85	-50	35	-232
ervaren	364	-204	-142	-311
ervaring	-267	-293	38	-25
ervaringen	20	-166	-42	38
ervaringsdeskundigen	-124	120	-155	-179
erven	-70	-156	-164	-144
ervoor	-60	116	-138	218
eten	-46	1	-172	-163
ethiopië	16	-131	-145	-50
etmaal	22	-149	89	-103
eu	-166	-219	-93	-190
euro	-92	133	-33	-173
europa	10	-113	-196	35
europees	-174	-166	210	-141
europese	-248	-207	52	-62
eustatius	54	-201	-163	-153
evaluatie	-109	-98	-109	111
evaluatiebepaling	-196	126	64	-218
evaluatieonderzoek	-214	-219	-56	-43
evaluatierapport	-84	-148	-138	-166
evaluaties	-116	-142	-140	-137
evaluatoren	-34	148	-116	-91
evalueer	-184	224	-33	-37
evalueert	-132	-157	-128	148
evalueren	-189	3	-289	-87
even	6	71	-74	-201
evenals	-123	55	112	-93
eveneens	-245	196	156	-60
evenmin	70	64	40	-239
evenveel	-39	-106	-94	-102
evenwel	141	-236	193	-85
ex	-70	-159	-151	-112
examen	25	-200	-100	-255
examencommissies	-115	-107	101	-45
examens	-139	103	44	36
excuses	-148	115	187	-115
experiment	-191	-106	-41	-169
experimenteren	-145	-187	13	44
exploitant	-180	-171	-228	-206
exploitanten	-64	98	-170	9
extern	-81	-240	149	175
extra	-11	62	132	75
eén	-71	106	-150	17
f	-175	83	142	101
fabrikant	-140	-120	59	-234
fabrikanten	-175	-177	-186	-46
factor	72	-124	31	-60
failliet	-129	-109	-224	-99
familie	21	-211	-257	94
familieleden	70	-84	-242	-122
faso	-95	63	57	-119
faunafonds	-104	-8	-27	49
faunawet	-77	-81	-172	-1
februari	-457	-126	212	124
federatie	-148	28	-59	-160
feitelijk	122	-109	-180	-135
feitelijke	121	44	62	-124
feiten	-177	-15	94	44
fez	-128	85	59	-155
fiets	-212	-230	-58	-146
fietsen	25	-218	146	-178
fietsers	-130	57	-138	-124
figuur	-198	-173	67	-61
fijnstof	-166	-131	-114	100
financieel	-126	-74	-160	-141
financiering	-116	66	100	-5
financiële	-67	54	-26	127
financiën	-339	-156	31	-88
finland	95	-120	-162	-137
fiscale	-152	16	-27	46
flora-	-77	-81	-172	-1
fnv	-175	217	-38	-160
fokkers	133	-125	-121	-123
folder	-95	109	-207	-177
fonds	-95	154	34	-162
fondsen	-145	-135	-177	62
formatie	-141	-243	174	-160
formatieplaatsen	-179	-159	-138	-164
formuleren	-161	-91	-182	-107
formulier	-66	-168	221	228
formulieren	70	108	12	24
fors	82	-150	-165	-131
foto	-123	102	-100	-104
fout	163	-154	-51	-121
fouten	118	-171	-154	-269
foutmarge	79	-12	67	-85
fractie	-280	38	-294	-161
fracties	-174	-254	-259	-191
frankrijk	-156	-141	-98	-170
fraude	71	-176	49	-135
frequentie	-49	133	100	-172
fries	59	-121	-125	-89
friese	-118	-158	-52	102
friesland	-172	-192	-173	-217
fryslân	-152	-218	43	-31
fte	-132	-129	-132	-159
functie	-48	-14	138	-241
functies	-76	95	120	-210
functionaris	-68	-158	43	-54
fysieke	-27	103	65	-54
ga	-319	-9	6	73
gaaf	-80	-110	-88	-70
gaan	-11	3	244	117
gaande	-120	-177	172	-11
gaarne	-170	120	-13	-23
gaat	-325	-224	164	314
gaf	-78	129	-258	-223
gang	104	7	-84	-269
ganzen	-82	-226	-321	-207
garanderen	-130	-79	65	-156
garant	-70	-126	168	34
garantie	-47	-22	-1	68
garantiefonds	-74	73	42	-202
garanties	-194	-172	-182	-124
gas	-180	51	-128	-222
gast	-78	-159	-188	-166
gasten	-132	-70	-147	-138
gastouder	-35	7	-201	-151
gastouderbureaus	-125	54	44	14
gastouderopvang	9	-167	41	-54
gastouders	67	112	-88	-48
gasverbruik	82	-109	-166	-105
gaven	-133	-112	-80	-110
gbm	37	15	-157	-62
geachte	-181	-251	-266	-181
geadviseerd	-186	145	-214	-79
geanalyseerd	-162	-132	-225	-136
geantwoord	-102	-131	4	-137
gebaat	-138	40	-171	-77
gebeld	80	-94	-208	45
gebeurd	-170	-228	-117	-216
gebeurde	-23	-155	-127	-162
gebeuren	-115	-162	74	56
gebeurt	-3	79	198	90
gebied	-147	-88	-26	-389
gebieden	63	56	-130	-305
gebleken	97	14	-9	40
gebleven	123	-155	-312	-194
geboden	-149	-111	11	-97
gebogen	-102	-86	-106	-137
gebonden	7	-220	-74	62
gebouw	-228	-22	-41	-73
gebouwd	4	-208	28	-62
gebouwen	-139	-23	57	-87
gebracht	24	-82	-64	18
gebrek	167	-335	1	-216
gebreke	-67	-100	-117	39
gebreken	198	1	-137	-189
gebruik	54	-35	-115	102
gebruikelijk	-158	-184	-247	-65
gebruikelijke	-192	-192	-192	101
gebruiken	-157	-144	128	20
gebruikers	-110	-36	-231	-254
gebruikgemaakt	-138	-207	-114	-190
gebruikmaken	-2	-145	-190	-156
gebruikt	-25	-23	-91	22
gebruikte	68	-23	-208	-137
gecertificeerd	-109	-152	-182	-145
gecertificeerde	-23	-27	-70	-199
gecontroleerd	-145	66	37	-5
gedaald	250	-315	-392	-83
gedaan	53	5	-21	-113
gedacht	56	-180	-157	-129
gedachte	-291	287	316	-69
gedachten	-150	-222	-263	-33
gedateerd	-55	-76	-184	-150
gedeeld	25	-7	-30	-248
gedeeltelijk	133	64	91	-135
gedegen	-176	-165	-201	-222
gedekt	-206	-180	-179	-94
gedeputeerde	-77	-147	-131	-125
gedetacheerde	-121	-120	-242	-149
gedetineerde	-217	76	-198	-134
gedetineerden	-61	-272	-71	-35
geding	-119	-188	79	51
gedrag	-34	-297	-175	-37
gedragscode	-31	-199	3	-52
gedragstoezicht	-126	-144	150	167
geduld	43	-113	-154	-135
gedurende	31	-52	-291	-247
gedwongen	-109	-35	-198	57
geef	-307	397	-330	-433
geeft	-168	61	-175	-296
geen	281	-169	256	-483
gegaan	37	-231	-92	-309
gegeven	-105	108	146	-270
gegevens	205	-133	-10	12
gegroeid	-76	-109	-185	-126
gehaald	150	-238	-217	-295
gehad	157	-34	-43	-112
gehalte	-10	94	-26	-127
gehalveerd	125	-193	-115	11
gehandhaafd	-129	-20	118	-87
geheel	149	82	-321	102
geheim	-166	70	112	31
geheime	-101	84	-142	-127
gehele	42	86	-163	49
geholpen	-8	57	39	39
gehoopt	73	-118	-104	-49
gehoor	-213	111	39	-201
gehoord	161	-307	18	-151
gehooronderzoek	-112	-80	-49	19
gehoorverlies	64	-164	-166	-151
gehouden	-38	-93	-112	-11
gekeken	-238	-192	-235	-117
gekeurd	-139	14	40	94
gekomen	-23	-79	-57	-26
gekoppeld	-226	-187	76	-175
gekost	66	-153	-160	-57
gekozen	-28	-341	20	-256
gekregen	-14	-272	171	60
gelaten	-221	-201	-140	-173
geld	-146	-90	155	-315
geldautomaten	43	20	-36	-54
gelden	-375	33	-10	-162
gelderland	33	-129	-168	-160
geldig	-201	132	-147	-134
geldige	98	-31	-187	-130
geldt	-91	-113	21	-21
geleden	18	-239	-268	-192
gelegd	-229	-210	-259	68
gelegenheid	-246	-181	-55	-70
geleid	-28	-230	125	-233
gelet	-112	-23	100	-95
geleverd	-119	-124	16	-24
gelezen	-223	-272	-284	-319
gelijk	117	-68	-18	-171
gelijke	75	-78	-161	-91
gelijktijdig	-96	-172	18	21
geluid	12	-102	-290	-140
gemaakt	-115	-134	40	-5
gemaakte	65	-131	-132	-3
gemakkelijk	-68	-130	-128	-111
gemeenschappelijk	-185	-179	-38	-217
gemeenschappelijke	-53	117	94	105
gemeente	-48	-174	-97	-176
gemeentefonds	-256	-14	62	-33
gemeentehuis	-168	88	40	-161
gemeentelijke	-121	-214	13	-54
gemeenten	48	-53	26	-94
gemeenteraad	-41	-89	-106	7
gemeentewet	-175	-15	-93	-136
gemeld	64	-61	-289	-271
gemelde	99	-99	-72	-42
gemengd	-103	-8	-204	-148
gemengde	9	80	95	-125
gemeten	-34	-14	-33	-29
gemiddeld	438	-505	-315	-605
gemiddelde	78	-37	-306	-278
gemis	51	66	-196	-69
gemist	119	184	23	-169
gemiste	56	-68	-226	-206
gemoeid	-186	-275	-131	-114
gemotiveerd	73	-53	-170	-107
geneeskundige	-144	-209	161	9
geneesmiddelen	-142	-119	-126	-143
geniet	-120	-108	-133	-88
genodigden	92	-115	-100	-94
genoeg	58	-186	79	-38
genoegen	-95	-107	-137	-114
genoemd	47	-181	-260	-44
genoemde	-31	-259	70	9
genomen	66	-18	-10	19
genootschap	-189	-95	-23	14
geoefend	161	-167	78	-179
geopend	-210	-33	-130	-301
gepaard	192	-67	-181	-157
gepast	-113	86	105	102
geplaatst	-2	4	-203	138
gepland	-102	-80	3	299
gepleit	-231	127	-200	-180
gepubliceerd	-159	-57	-187	-114
geraadpleegd	-133	-74	120	103
geraakt	-180	-211	55	-157
geraamd	150	-251	-226	-248
gerapporteerd	97	34	-154	63
gereageerd	-156	-173	-307	-211
gerealiseerd	101	-125	-182	-149
gerechten	-98	-222	39	-22
gerechtsdeurwaarders	66	-16	-11	-36
gerechtvaardigd	-101	-147	164	19
gereden	8	61	45	-156
gereed	-184	-357	166	329
geregeld	19	-74	259	21
geregistreerd	-58	-229	61	-219
geregistreerde	99	73	-129	-94
gereserveerd	-211	-50	-28	54
gericht	25	-10	15	-181
gerichte	25	76	25	-117
gering	131	-259	57	-166
geringe	-208	-46	83	-142
gescand	-74	11	-119	-101
gescheiden	-131	32	47	-53
geschiedt	-145	-144	161	-127
geschil	-140	-188	11	55
geschillen	-114	-154	119	76
geschillencommissie	-69	77	21	65
geschoold	-102	82	-123	-182
geschrapt	-104	-157	126	19
geschreven	-33	11	-138	-266
gesloten	-77	-292	-14	-187
gesprek	-33	-57	38	192
gesprekken	-43	-22	-82	-22
gesproken	-384	-236	-165	-272
gestand	-179	-103	-202	-197
gestart	-187	-155	37	-273
gestegen	212	-247	-334	-219
gesteld	54	-51	-30	-175
gestelde	-51	-160	97	-90
gesteund	90	-133	-87	-98
gestuurd	-79	-125	100	-49
gesubsidieerde	91	-209	-154	-122
getal	-291	-7	131	-69
getekend	-74	-181	60	-195
geteld	19	28	-242	-197
getest	40	-199	32	-165
getiteld	-49	-171	-122	-104
getoetst	-98	-39	-163	-41
getoond	21	-88	-144	-118
getreden	-101	86	26	-314
getroffen	54	-169	-135	-63
getuigen	-123	42	46	-145
geuit	-127	-158	74	62
gevaar	-222	-145	66	46
gevaarlijke	36	10	-167	-123
geval	-274	-300	31	-60
gevallen	276	-34	-95	-143
gevangeniswezen	-138	-141	-160	-182
gevel	12	14	-87	-133
geven	24	170	79	-49
gevergd	-154	-172	-28	-196
gevestigd	-160	37	10	-147
gevoegd	-189	-215	-116	-199
gevoegde	-32	-115	-97	-124
gevoelig	-180	-132	-100	-103
gevoerd	-209	-275	-293	-38
gevolg	98	21	114	-95
gevolgd	-159	-112	96	63
gevolgde	-24	-80	-149	-62
gevolgen	41	-140	-116	140
gevonden	301	-422	44	-105
gevormd	-79	73	134	94
gevraagd	-113	-3	-48	42
gevraagde	-233	83	202	100
gevuld	-119	-74	-148	-171
gewaarborgd	73	-134	-95	-78
geweest	-199	-324	-298	-188
geweld	-13	-49	-209	1
gewenst	-92	270	-306	-213
gewerkt	86	-193	142	81
gewerkte	129	-151	-88	-70
gewezen	-237	56	-67	-251
gewicht	126	-9	64	-125
gewijzigd	-236	-59	156	129
gewijzigde	-18	17	-26	-62
gewisseld	-77	119	2	-129
gewogen	-136	-140	-206	46
gewond	-149	-203	-132	-144
gewone	-34	-282	-54	-201
gewoon	-178	-185	-122	108
geworden	146	-284	7	-253
geworven	-187	2	-213	-151
gezag	69	-91	206	-196
gezamenlijk	-320	63	-117	63
gezamenlijke	-91	179	173	-77
gezegd	-170	-117	-262	-104
gezet	75	-165	-267	-154
gezeten	-131	-93	73	73
gezien	-70	130	161	75
gezin	-92	143	132	-382
gezinnen	252	32	-154	-129
gezinshereniging	35	-152	-114	-48
gezinsherenigingsrichtlijn	-139	-159	-189	-143
gezinsleden	84	-80	-106	-132
gezinslocaties	3	-94	-55	-92
gezond	-102	49	-181	-171
gezonde	-160	-22	-154	-21
gezonden	-164	-65	-44	93
gezondheid	102	-213	-109	-64
gezondheidsraad	-51	-255	-191	2
gezondheidszorg	-277	-121	43	-30
geëvalueerd	-281	-72	-408	17
geïndexeerd	-121	-31	0	22
geïnformeerd	-14	-297	-330	39
geïnterviewd	-84	57	-126	-117
geïnvesteerd	63	-151	-184	-161
ggd	-159	-87	32	-219
ggd'en	-19	-161	-30	90
ggz	-91	12	-105	42
ghana	-169	-146	28	13
ghor	-97	-109	77	-66
gi	-101	-135	-171	-157
gi's	-229	-61	51	-164
giften	89	-179	-47	-127
ging	48	-113	-361	-298
gingen	10	-183	-113	-183
glastuinbouw	-52	-143	-144	-145
goed	151	102	-125	-125
goeddeels	117	-135	-117	-81
goede	15	-99	-206	-58
goederen	-82	-182	-161	-109
goedkope	129	-167	-108	-85
goedkoper	58	-196	-244	-166
gold	-162	-191	-186	-128
graag	-354	217	-132	-378
graden	-107	-97	-186	-196
gratis	-88	141	51	-61
grens	-407	-55	157	-143
grenswaarde	-64	-34	36	109
griffier	-83	-92	-131	33
griffierecht	-123	-27	-199	-160
griffierechten	-114	15	-177	-188
griffiers	-133	-126	-110	70
groei	207	-80	-271	18
groeide	107	-143	-203	-149
groeien	-68	-115	-99	13
groeilening	53	-115	-131	-90
groeit	-133	-116	8	-125
groen	-193	26	112	-218
groene	-97	40	-155	-183
groenlinks	-159	14	-118	-109
groep	-42	53	199	43
groepen	-136	-73	-186	-135
groepsgesprekken	-134	-148	-87	-141
grond	-266	-177	174	-185
gronden	89	160	-150	-95
grondslag	78	-163	114	-141
grondslagen	-91	-110	146	26
grondwet	-139	-43	-154	-167
groningen	-35	-225	45	139
groot	241	-120	-106	-338
grootst	206	-225	-65	-76
grootste	49	-181	-44	48
grote	13	-215	-226	-207
grotendeels	85	-202	-74	-119
groter	90	-65	-265	-231
grotere	115	-285	-52	17
guinee	-139	-95	51	111
gunnen	-104	75	-144	-161
gunstig	202	-254	-303	-20
gunstige	127	-164	-191	93
gunstiger	66	-134	-90	-135
h	-123	-95	-92	-162
haag	50	52	-43	-126
haalbaar	-208	-223	243	183
haalbaarheid	-115	-173	105	125
haalbaarheidsonderzoek	-137	91	76	-155
haalt	29	-244	117	43
haar	-111	15	31	-201
haars	-149	157	-192	-155
had	154	166	-138	-408
hadden	201	-337	-322	-184
halen	25	-55	122	-246
half	-109	188	-72	133
halfjaar	-90	42	-121	-69
halfjaarbericht	-106	-93	-181	123
halfjaarlijks	-110	-225	156	78
halfjaarlijkse	-169	82	-170	111
halftarief	-74	72	5	-14
halm	-9	-173	162	-140
halte	-96	-35	83	-145
haltes	31	-96	-125	-121
halveren	-224	169	-102	-96
halvering	-132	41	203	-166
halverwege	-85	-199	63	63
hand	-432	100	-24	24
handboek	-124	-157	131	94
handel	-95	-4	-5	51
handelen	-48	-86	69	-129
handelt	-179	-120	26	-148
handen	-77	85	-170	-79
handhaven	-185	-143	-79	-158
handhaving	13	-100	-273	-61
handicap	-13	-179	-119	-138
handleiding	-140	32	121	160
handreiking	-283	-223	-8	-8
hangen	47	-12	-169	-167
hangt	-82	-311	-91	-221
hanteert	-170	-131	-6	-138
hard	-24	-100	-206	6
harde	-33	64	117	-71
harder	79	-129	-153	-142
hardheidsclausule	-114	-187	-122	-122
harlingen	39	-138	-125	-128
hart	-167	-198	-211	-209
harte	-142	-8	269	70
havelte	-166	-70	40	107
haven	-92	4	3	101
havenbeheerders	-97	42	-183	-154
havens	42	-96	-212	-172
haverkort	-112	-107	-118	-124
hbo	-151	-30	84	-116
heb	-414	-11	-36	-308
hebben	-84	-342	-7	-450
hebt	-16	-218	-248	-209
hecht	-203	-378	-154	-448
hechten	-170	-130	-182	-133
hechtenis	-105	-145	-76	-142
hectare	-149	-3	61	-57
heden	16	-134	-44	-195
heeft	-39	-211	-17	-347
heel	56	-229	-239	-38
heer	-414	-456	-259	-68
heerlen	-54	-215	-63	-167
heet	65	143	-197	-125
heffing	-241	5	80	-12
heg	-115	22	-132	-107
heggen	-100	-174	-119	-15
heide	-159	103	78	50
heil	-154	59	87	-114
helder	-258	153	-340	-166
heldere	33	-185	-175	-211
hele	101	-95	161	-145
helft	132	-168	2	131
helikopters	-113	33	-129	-115
helpen	-77	-235	-50	0
helpt	-283	-105	-166	-284
hem	-145	75	110	8
hen	27	-175	-53	38
herfstreces	-53	0	-138	-153
herhaal	-146	225	-217	-218
herhaald	-130	54	-206	120
herhaalde	117	81	-194	-221
herhaaldelijk	-169	1	-194	-170
herhaalt	-172	-162	78	111
herhalen	-148	-146	-14	87
herhaling	6	28	130	-247
herijken	-123	136	-219	-157
herindeling	-217	-133	-87	-88
herinnert	1	-167	-135	-133
herken	-109	-132	-171	-213
herkennen	-227	63	-279	-172
herkent	-102	-184	-255	-269
herkomst	153	19	-37	-213
heroverwegen	-42	93	101	48
herschreven	-123	-141	175	163
herstel	-58	-17	-99	-195
herstellen	25	-212	-241	-195
hervat	-112	-133	-225	143
herzien	-200	-69	-45	-98
herziene	-149	-196	108	97
herziening	-187	-48	192	107
het	16	126	34	8
hetgeen	-18	-117	65	30
hetzelfde	-203	-5	-46	-50
hield	-93	-161	-67	-110
hielden	-27	-223	-144	-184
hier	-285	-147	61	-190
hieraan	-47	-38	129	87
hierbij	-371	-438	-277	-808
hierdoor	0	-92	-96	-104
hierin	-95	-175	235	-81
hiermee	-273	-340	123	-59
hierna	-218	-205	-321	-375
hiernaar	-62	81	119	93
hieronder	-313	-287	-511	-530
hierop	-173	-121	111	134
hierover	-407	-53	59	161
hiertoe	-183	-171	257	120
hiervan	-149	-227	63	6
hiervoor	-328	24	258	195
hij	-71	197	62	108
historische	72	-127	-88	-132
hitte	27	15	-219	-122
hitteplan	-1	28	-166	-122
hoe	-251	-173	-12	-1
hoeft	-241	-16	-41	-280
hoek	-104	0	57	-156
hoeveel	-27	-63	-83	-107
hoeven	-53	-52	-32	90
hoeverre	-47	-159	-205	57
hoewel	139	-161	17	-122
hoezeer	-134	-178	129	-158
hofkamp	3	30	-48	-94
hoge	7	-172	-250	-188
hoger	186	-3	-263	-452
hogere	-32	-99	219	-161
hogescholen	-195	18	92	115
hogeschool	-192	-49	-3	-171
honden	64	-226	-220	-111
honderd	12	-89	-20	82
honderden	-139	-87	-148	-134
honorair	-163	-156	-139	-160
hoofdconclusie	123	-119	-106	-103
hoofddirectie	-116	-136	-128	45
hoofdlijn	-110	-97	-73	-105
hoofdlijnen	62	-25	-168	-109
hoofdstuk	-339	-153	-41	-176
hoofdvraag	-156	-71	-75	-85
hoog	230	-208	-371	-330
hoogachtend	-73	-78	-86	-73
hoogleraar	-161	72	-166	-158
hoogopgeleiden	57	-108	-106	-81
hoogste	-32	-93	-83	-52
hoogte	31	-139	40	106
hooguit	-91	146	130	-174
hoop	-164	-21	-43	-23
hoort	-242	88	-78	60
hoortoestel	-6	-181	-140	-129
horeca	49	-157	-180	-93
horen	50	90	141	-232
horizonbepaling	-124	105	-17	25
hotel	-176	-136	-123	-156
houd	-195	211	13	-233
houden	-73	-28	-173	24
houder	-35	-191	135	-146
houders	19	-81	-160	-80
houdt	-145	9	66	-88
hout	-1	-171	17	-156
huid	61	-194	-256	-215
huidige	-208	-44	172	-241
huis	-93	9	-116	-119
huisarts	143	-42	54	-88
huisartsen	-76	84	30	102
huisartsenposten	-57	-99	94	75
huishoudens	80	-31	-106	-249
huiskamer	-109	-154	-161	-121
huisverbod	29	-174	-203	-179
huisvesten	-154	-20	64	-159
huisvesting	-42	-117	-107	-1
huizen	66	-162	-66	-104
hulp	138	-101	-354	-81
hulplijn	-122	-9	-165	-138
hulpmiddelen	-139	-52	31	-183
hun	123	24	-81	-121
huur	-92	8	170	-53
huurcommissie	68	-140	-212	41
huurder	-50	-153	25	-38
huurders	-95	77	-326	-83
huurprijs	-111	102	-121	-142
huurtoeslag	-130	-140	-16	-25
huurwoningen	83	-108	-165	65
i	-94	21	-174	-94
ibo	-99	-71	-149	-113
idee	-9	150	-23	-195
identiteit	-224	40	-178	-150
identiteitsgegevens	-101	-129	104	125
idrissi	-111	-147	-91	-127
ieder	-457	163	-97	-263
iedere	-227	172	-135	-36
iedereen	-321	-86	113	-103
iemand	43	-168	-195	-189
iets	-7	76	-42	-61
igz	-32	177	-207	-126
ii	-206	-15	-215	-173
iii	-178	-8	123	-208
ik	-1055	-347	272	313
illegaal	3	-124	-71	24
ilt	-222	-45	-19	-51
img	111	41	-167	-45
immers	-259	-211	-51	-326
immigratie-	-104	-148	-25	-196
imo	-104	82	28	-133
importeurs	-100	-143	-188	128
in	-171	114	33	283
inbegrip	-108	31	30	4
inbreng	-173	157	-229	-256
inbrengen	-108	-155	69	-75
inburgeraars	53	-251	-223	-221
inburgering	31	-275	-47	-39
inburgeringsexamen	98	-43	-126	-106
incidenten	-56	13	-5	-193
ind	-39	-172	27	49
indeling	-132	-126	-115	-152
inderdaad	23	-249	-96	-108
indertijd	-155	-54	-103	-114
india	18	-134	-178	-109
indicatoren	-116	94	80	-15
indien	-197	0	-188	19
indienen	-217	164	-265	-17
indieners	-166	-15	-245	-111
indiening	-152	-244	-59	137
individuele	-90	-127	19	-104
indruk	50	-186	-207	-198
informatie	-74	-108	-81	-185
informeer	-136	50	-125	-95
informeert	-101	-90	-122	-131
informeren	-287	-259	-312	62
infrastructuur	-161	91	-137	-255
infrastructuurfonds	-111	-155	-113	141
ingaan	-106	118	10	44
ingaat	26	-249	161	176
ingang	-392	-134	319	427
ingangen	129	16	-160	-112
ingangsdatum	-149	-120	108	-75
ingebracht	-72	67	79	36
ingediend	-74	-65	75	66
ingegaan	-83	-122	-33	-63
ingelicht	-126	38	-119	-7
ingenomen	-86	-151	19	15
ingericht	31	-219	-51	151
ingeschreven	-27	-49	-245	-210
ingesteld	-13	-263	-83	-277
ingestemd	-108	-138	138	-157
ingetrokken	-63	29	9	-133
ingevoerd	-64	9	91	-7
ingevolge	-203	-252	-139	-242
ingevuld	-41	-39	26	-171
ingewikkeld	170	-247	-221	-157
ingewikkelder	-186	-159	-154	-233
ingewilligd	71	46	141	40
ingezet	133	32	-116	-184
ingezonden	-61	-154	-199	-199
ingrijpen	-171	-176	-46	28
ingrijpend	-216	-178	40	-159
ingrijpende	-77	-180	105	-36
inhoud	-234	-159	91	56
inhoudelijk	-164	17	75	-71
inhoudelijke	-55	-119	-190	-116
inhuren	-31	-73	-71	-141
initiatief	-121	-160	26	-162
initiatiefnemers	-158	-112	42	-102
inkomen	123	-178	-175	-119
inkomens	-61	-51	48	-179
inkomsten	-50	-77	-181	-171
inkoop	-219	154	81	-38
inkopen	60	-12	-167	-192
inlichten	-147	-142	-214	-41
inmiddels	-365	-478	144	-44
inname	37	-165	-95	-112
innovatie	-68	22	-109	-127
innovatiekrediet	67	11	-170	-132
inrichten	-155	47	129	-84
inrichting	-263	4	142	-293
inrichtingen	-6	-177	19	153
inschakelen	-111	-199	-138	-156
inschrijving	-33	-35	-163	91
inspannen	-104	-185	-201	218
inspecteren	-153	58	38	-99
inspecteur	-120	59	-109	-126
inspecteur-generaal	-134	-172	169	39
inspecteurs	-39	-98	-399	152
inspectie	59	85	-160	-26
inspectie-instellingen	-25	-135	-126	-94
inspecties	-120	-326	-112	-96
installatie	15	-176	54	-113
installaties	-258	-47	86	80
instantie	-178	130	-64	8
instelling	-88	-56	-29	-121
instellingen	42	-20	-176	-58
instemmen	-135	153	153	-170
instemming	-81	76	-118	-123
instemt	-115	-167	-223	43
instituten	83	32	-229	-151
instituut	-252	150	-180	-106
instroom	41	-186	-294	-10
instructeurs	24	-118	-171	-153
instructie	53	-123	100	-18
instrument	-182	-108	-4	-113
instrumenten	52	-7	-217	-207
intake	12	-41	-9	-157
integraal	-94	-81	48	111
integriteit	73	81	-172	-127
intentieverklaring	-138	78	-147	58
interdepartementaal	-70	-46	-69	-99
interesse	-66	-58	-148	-82
internationaal	-115	-207	-278	-15
internationale	-81	33	-139	-257
internet	-160	67	-64	-85
internetconsultatie	-234	-292	75	99
interprovinciaal	-136	-227	-35	-102
interviews	84	-171	-121	-109
intranet	-151	-18	-142	-61
intrekken	-90	89	-15	-25
intrekking	-124	-202	169	-144
intussen	46	-213	-111	-58
inventarisatie	-115	-63	38	-122
invest-nl	-71	-126	-60	-87
investeren	-69	81	-65	12
investering	-21	-7	93	-161
investeringen	9	57	-136	-70
investeringsbudget	-101	-130	47	-123
investeringssubsidie	-95	28	-181	-139
invloed	331	-362	-27	-248
invoer	-10	-147	-108	-126
invoeren	-159	126	32	-89
invoering	95	41	-81	-288
invordering	-106	-152	37	64
invullen	-8	-102	-162	-135
invulling	-116	-166	109	-44
inwerkingtreding	-241	-134	-38	265
inwoners	-100	-91	-159	-297
inzage	-216	146	69	0
inzake	-139	-34	11	-305
inzet	-131	-49	-142	15
inzetbaar	-127	-157	44	-164
inzetten	-140	-185	3	163
inzicht	-154	-184	-25	-119
inzien	-133	224	159	123
inziens	-245	180	45	-81
iob	75	164	-404	-182
iom	-75	-102	-37	6
ipo	-171	32	-36	7
irak	-17	-89	-141	44
is	21	-139	109	-73
iv	-89	38	107	73
ivd	-110	58	-141	-111
iwi	120	-272	-170	16
j	-86	-81	-114	-155
ja	-207	-264	-47	102
jaagt	10	-145	-153	-127
jaar	0	122	-10	64
jaarbericht	-137	-116	-155	-10
jaarlijks	-78	149	-39	-121
jaarlijkse	-148	333	-63	12
jaarplan	-195	-222	72	-117
jaartal	-169	-90	-6	-70
jaarverslag	-237	-55	88	198
jaarverslagen	28	-100	-22	-139
jaarwisseling	-173	-158	-185	4
jacht	-159	-65	81	-154
januari	-653	-249	225	252
jaren	-345	-289	-496	-174
je	-246	-224	35	-188
jegens	-99	-184	156	-128
jeugd	-142	-213	-216	-181
jeugdbeschermer	-37	-49	-149	-137
jeugdbeschermers	88	-181	-125	-106
jeugdbescherming	-108	-5	-131	-151
jeugdgezondheidszorg	-168	57	23	-110
jeugdhulp	32	-21	-140	-64
jeugdigen	-144	80	-98	-155
jeugdregio's	-103	100	-202	9
jeugdzorg	-255	-63	52	-98
jl	-182	-533	-21	-516
jobcoach	-4	-124	-87	-84
jodium	35	-170	-160	-82
jong	-145	26	-130	-147
jonge	32	13	-440	-12
jongens	60	-164	-161	-177
jongere	-175	120	-130	-48
jongeren	108	114	-106	-43
jongste	-2	-114	-154	57
jongstleden	-41	-107	-124	-143
journalistiek	-101	-67	62	-105
juist	101	-653	232	-349
juiste	63	114	11	-141
juli	-443	6	266	318
juni	-551	-343	145	193
juridisch	39	-174	29	-96
juridische	-144	-210	193	23
juristen	-201	-118	134	56
justis	-145	-118	-191	124
justitie	-106	-159	-56	-238
justitiële	-201	-57	37	176
kaart	-280	85	118	256
kabel	-167	-55	-151	-167
kabels	43	62	-7	-73
kabinet	-747	-256	281	285
kabinetsperiode	-110	-119	99	-52
kabinetsreactie	-108	-93	-188	-160
kabinetsstandpunt	-108	-177	-234	-69
kadaster	-139	16	71	69
kade	-193	-61	-100	-167
kader	-186	-120	-164	56
kaderberoepsgerichte	18	28	62	-55
kades	-4	-86	-22	-175
kamer	-58	-75	-196	70
kamerbrief	-185	27	-196	-199
kamers	-232	83	-313	184
kamerstuk	-88	-156	-141	-50
kampeerauto's	17	-116	-137	-85
kan	-203	-97	129	-81
kanalen	-103	18	-155	32
kandidaat	36	-73	-185	-165
kandidaten	3	20	40	-127
kans	161	-375	-89	-57
kansen	-32	-71	-214	-120
kant	-14	-235	-129	153
kantonrechter	91	50	-192	-173
kantoor	-166	-256	24	-33
kantooruren	-139	49	-201	-174
kantoren	13	-209	-24	47
kanttekening	-172	-183	-199	-208
kanttekeningen	-186	-186	41	-172
karakter	-107	-167	146	-201
kas	-16	-154	-138	-147
kasten	-204	32	-213	80
kazerne	-179	-135	-43	61
kazernes	-188	-121	-85	-117
kbvg	-124	10	-145	57
keek	10	-98	-184	-146
keer	93	-45	-128	-154
keert	-189	-144	-5	-106
kenden	133	-121	-103	-64
kengetal	-61	38	-119	-140
kenia	-94	-100	-153	-97
kenmerk	27	-101	-178	41
kenmerken	-128	-124	-74	-40
kennelijk	-93	-141	51	-92
kennen	33	-232	-57	-81
kennis	-38	-208	-125	51
kenniscentrum	24	-149	95	-121
kennisgenomen	-202	-88	7	-240
kennismigranten	-95	70	-259	-225
kennismigrantenregeling	-113	-88	-103	-140
kennisplatform	-89	-8	-173	-47
kent	-143	-304	-47	-465
keren	-144	60	-88	-220
kerken	129	57	9	-148
kerkgenootschappen	-78	-61	19	-19
kern	-170	63	-133	-31
kerndoelen	-11	72	34	-132
kernen	-115	11	126	-174
kerstreces	-188	-227	-183	222
keten	34	-158	-124	26
ketens	74	-160	119	109
keuren	25	186	-226	-158
keuring	-5	24	105	5
keuringen	18	146	102	-179
keurmerk	-16	116	-6	-80
keus	-50	-139	202	-154
keuze	-165	167	130	148
keuzedelen	-88	3	-74	-82
keuzes	-183	11	150	46
keuzevrijheid	-79	-112	-102	-139
kies	-179	13	116	-2
kiesraad	29	-9	-249	-232
kiest	29	-293	286	204
kieswet	-108	16	-141	6
kiezen	-127	117	55	-30
kiezer	42	39	-157	-183
kiezers	-50	-118	-263	-225
kijf	-119	-196	-33	-215
kijken	-153	-223	-290	-304
kijkt	-167	-188	125	134
kilo	-81	-112	-178	-135
kilogram	-122	-29	-177	-165
kilometer	-84	64	-146	-324
kind	-2	67	-27	-452
kinderarbeid	-40	-123	-104	-78
kinderbescherming	-136	-54	-232	-193
kinderbijslag	89	-160	-145	-94
kinderdagverblijven	-31	-141	-142	-95
kinderen	-31	140	-107	-82
kinderombudsman	-200	-167	-214	-65
kinderopvang	-276	-106	-85	-182
klaar	-157	-71	84	148
klacht	20	3	-200	-6
klachten	148	-107	-122	-121
klachtencommissie	-152	30	-71	-96
klachtenregeling	99	39	-176	-126
klagen	74	-169	-131	-126
klagers	87	10	65	-122
klant	-109	-10	-180	-173
klantdossier	-153	83	-4	-165
klanten	-21	-192	-234	-170
klantmanager	112	-6	-189	-118
klas	65	-43	29	88
klassen	-188	104	-203	-180
kleding	-125	-120	-148	6
klein	56	-280	6	-152
kleinbedrijf	-22	-80	-76	-189
kleine	238	19	-265	19
kleiner	-59	115	-216	-137
kleinere	-96	-18	-32	-144
kleinschalige	60	-125	-163	-205
kleinste	65	-106	-140	-87
klimaat	-225	-224	-308	-218
klimaatakkoord	-107	-73	-176	84
klinkt	-192	-34	-191	-182
klopt	-48	-198	-237	-186
knelpunt	148	-52	-123	-133
knelpunten	-152	79	-185	-30
knmg	-45	-133	159	-16
knmi	-41	-258	69	-44
knop	71	-176	83	-96
koepel	-168	46	112	26
koepels	-188	-81	-148	2
koffie	75	-218	68	-107
kolgans	-88	95	64	-33
kom	-204	-61	-109	113
komen	13	15	6	82
komend	-109	-185	104	76
komende	-280	-113	-148	102
komst	-81	-165	-158	-75
komt	23	-308	199	291
kon	276	-13	-409	-290
konden	176	-303	-273	-198
kondigde	-71	-141	-129	-168
kondigt	-172	-157	32	-133
koninklijke	-92	-189	-37	-10
koninkrijk	45	-175	-49	21
koninkrijksrelaties	-115	38	-22	113
koop	34	-50	-192	-177
koophandel	-147	-12	69	-53
koopt	-198	-134	76	52
koos	-108	-103	-145	-83
kopen	-47	-18	-74	-8
koppelen	-109	144	-136	48
koppeling	58	72	112	189
korps	-193	-226	-110	-278
korpschef	-261	-186	-24	43
korpsen	-45	-250	148	108
kort	70	-228	-208	-79
korte	-289	-44	-199	-1
korten	-144	133	-139	-114
korter	232	62	-188	-327
kortere	-179	-2	-274	-42
korting	-65	-26	4	-124
kost	-64	-38	6	-122
kostbaar	135	-141	-92	-114
koste	88	-210	-110	-112
kosteloos	-11	112	-43	43
kosten	22	-105	90	-20
kostendekkend	-71	-10	85	-177
kostprijs	-120	-138	89	-12
kostte	-29	-158	-142	-112
koude	-46	-146	-86	-113
kracht	-197	-169	58	57
krachten	94	-136	75	-102
krachtens	-187	-167	-25	-173
kranendonk	-96	-140	-56	-109
krap	-222	-113	-116	-88
krediet	100	-190	-42	-187
kreeg	13	-330	-270	-237
kregen	86	36	-19	-256
krijgen	-228	79	-170	125
krijgsmacht	-234	-61	-107	-202
krijgt	-364	-15	147	212
krimpt	-56	76	36	-152
kring	-109	-47	12	-40
kritisch	84	-52	-278	-243
kritischer	118	-156	-192	-127
kroon	-124	-66	84	-183
kruis	-119	-106	-102	-72
kunnen	-149	-1	-119	9
kunt	-211	-96	27	39
kust	-169	-154	-191	-186
kwaliteit	179	-409	-152	-69
kwam	-75	-395	-290	-333
kwamen	43	-240	-276	-192
kwart	319	-376	-420	-366
kwartaal	-401	-258	-173	313
kwartier	45	-202	-107	-115
kwetsbaar	139	-224	3	-146
kwetsbare	58	45	-212	-171
kwijt	5	-271	-30	-260
laag	-39	-5	-290	-233
laagste	152	-131	-88	-90
laat	175	349	66	61
laatst	-109	-135	-98	-177
laatste	-92	143	-158	-129
lag	112	-329	-236	-257
lage	127	27	-201	-152
lagen	-171	-159	-135	-162
lager	281	52	-131	-406
lagere	31	-244	74	-224
land	43	64	-190	-204
land-	87	-141	-178	-157
landbouw	-236	-261	-141	-135
landbouwverkeer	61	162	-162	-103
landelijk	-316	157	-62	-75
landelijke	-34	225	11	-51
landen	-107	-82	38	-69
landgoederen	46	26	-189	-124
landmacht	-171	-165	-59	77
landsadvocaat	-80	-151	94	116
landschap	-131	-160	-174	-165
lang	-100	-53	-83	-148
langdurig	-115	-138	-270	-60
langdurige	35	-229	-182	-227
lange	-15	18	-297	-212
langer	77	201	-67	119
langere	111	66	152	96
langjarige	52	-4	11	-96
langs	-77	-6	-357	-318
langste	-117	-99	-185	29
lans	-147	131	93	-124
laptop	84	68	-211	-212
las	-163	-204	-92	-73
last	148	-62	-187	-114
laste	-151	55	142	-20
lasten	63	-20	-92	-52
lastig	-150	-179	93	78
lastiger	-180	41	-157	-143
late	-143	-157	98	-167
laten	-166	274	60	-7
later	-100	-244	-27	-138
latere	76	66	-175	37
leden	-149	-219	-136	-250
leefomgeving	-47	-70	4	-39
leeft	9	-137	-138	-146
leeftijd	23	-139	-63	-223
leeftijdsgrens	-190	189	33	-202
leeg	143	-231	-160	-148
leegstaande	84	95	-104	14
leegstand	-47	-120	44	-217
leent	-122	-124	-24	49
leerbedrijf	-116	40	-90	-144
leergang	-123	-116	145	-159
leerkrachten	-84	14	-136	-158
leerling	-99	-174	-88	-277
leerlingen	194	-267	-149	-81
leerlingenvervoer	-123	-103	-174	-83
leerplichtambtenaren	-29	72	-103	-142
leert	107	-191	42	-160
leerweg	38	16	105	-116
lees	-50	90	-20	-86
leesbaar	-106	25	-143	-163
leesonderwijs	13	60	-130	-108
leest	23	-268	-243	53
leeuwendeel	-133	-162	-202	-111
leg	-360	346	14	172
legde	-96	-149	-145	-164
leges	-89	-145	25	-50
leggen	-32	136	-258	145
legt	-312	-135	52	79
lei	-89	-135	94	78
leid	-149	192	-251	-140
leidde	181	-153	-126	-93
leidden	128	-173	-196	-109
leiden	81	-305	-3	-17
leiding	-138	-61	52	-213
leidingen	-135	39	-264	98
leidraad	-117	-174	101	53
leidt	72	-137	-100	6
lenen	-50	-1	112	47
lening	-3	137	-106	-300
leningen	77	7	-99	-83
leraar	-31	101	-173	-88
leraren	-124	0	-297	-289
lerarenopleidingen	-114	-175	-199	-32
leren	-37	-46	-84	-280
les	-122	-11	118	-241
lessen	-27	14	-286	-119
lesuren	84	-15	-214	-28
letten	-119	-162	58	88
leusden	-43	-143	-148	114
leven	-158	-312	-219	-51
leverancier	-4	-108	-16	-253
leveranciers	-129	138	-123	58
leverde	116	-210	-50	-156
leveren	82	-258	153	61
levering	-176	-225	40	37
levert	-369	-270	-69	172
levertijd	156	-126	-169	-180
lezen	112	16	-112	-337
lichaamsmateriaal	-84	-89	151	33
lichamelijke	-122	-211	-135	-106
licht	-121	-4	-125	-92
lichte	59	87	-214	42
lichten	-191	98	65	-51
lichter	-129	58	-41	-17
lichtere	-132	83	-11	41
lid	15	-270	-136	-62
lidstaten	-233	-35	-9	-119
liefst	-248	216	-191	-154
liep	161	-129	-87	-90
liepen	143	-146	-119	-87
liet	-25	3	-206	-251
lieten	93	-174	-104	-69
liever	-320	197	184	-262
lift	-203	-177	73	-160
liggen	-250	-13	-85	38
ligplaatsen	-58	65	-124	-39
ligt	36	-191	9	-149
lijdt	-87	-174	-176	-126
lijkt	54	-119	76	-6
lijn	-146	15	-69	-131
lijnen	-180	-179	16	-19
lijst	-136	84	72	96
limburg	89	-281	32	96
lindeboom	-34	-115	-119	-93
lindhout	-98	-84	-76	-99
lindt	-56	-81	-99	-67
liter	-188	-149	-122	-65
literatuur	-13	-100	-197	-138
lnv	-172	-151	-96	12
lobith	-225	-171	-128	23
locatie	-86	60	35	-30
locaties	-21	-142	-14	-20
lof	-79	-168	-221	-162
logistiek	-129	-134	-148	-147
lokaal	-121	-83	-2	-194
lokale	-53	-103	27	-165
lokalen	109	-146	-75	-127
loket	67	220	22	-124
loketten	60	-216	20	65
lokt	47	-150	-87	-129
lonen	137	-159	-95	-149
lood	124	-114	-167	-124
loon	-141	-5	-47	-91
looncriterium	-95	128	-27	-135
loondoorbetaling	-149	15	-171	-2
loongrens	87	-46	-3	-164
loonstrook	-55	-71	-216	-164
loont	108	43	52	-141
loop	-283	-21	-60	-51
loopt	-226	-178	102	-166
looptijd	56	35	46	-14
lopen	125	-142	31	-165
lopende	-247	138	209	160
los	-260	139	-176	-221
loting	-182	44	-151	-59
lto	-168	-124	-132	-52
luchthaven	-47	-142	-234	14
luchtkwaliteit	67	9	-40	-92
luidde	-215	32	-136	-179
luiden	-231	-173	-172	-101
luidt	174	44	-321	-309
lukt	-60	-259	-220	-35
lvvn	-143	-141	104	-93
lzv's	-16	90	-216	-158
m	-131	-162	-201	-151
maak	-324	404	-320	-18
maakt	-107	-258	121	-21
maakte	-212	-192	-175	-165
maakten	-111	-151	-210	-139
maal	-24	-108	-156	-89
maand	-110	72	70	307
maandelijks	-92	-112	170	107
maandelijkse	-140	49	-161	-161
maanden	1	-51	37	123
maandenlang	170	-110	-170	-141
maar	263	-259	-108	-126
maart	-349	-60	104	128
maastricht	-146	-145	-173	-103
maat	130	59	6	-192
maatregel	112	59	144	4
maatregelen	-88	-341	-401	-75
maatschappelijk	-104	-104	119	-156
maatschappelijke	60	107	-46	-45
machines	61	-185	-133	-160
machinisten	-96	-70	-55	-145
machtigde	-48	-105	-75	-86
machtiging	-134	-49	-155	-146
mag	-275	172	-69	-40
majesteit	-93	-143	-107	-112
makelaars	-4	-2	-71	-137
maken	-2	23	0	91
mali	-215	-187	-91	-253
manier	-118	18	-39	-67
mannen	179	35	-101	-84
mantelzorgers	59	106	-188	-1
marechaussee	34	-222	28	-234
marine	-230	-180	75	47
maritieme	-84	119	-150	-134
markt	-295	-86	148	-342
markten	-137	-157	-169	-70
marktpartijen	-66	-98	-151	-122
marokko	-120	92	-33	-159
masten	-124	171	137	-137
mate	60	-196	-4	-235
materieel	-86	-130	53	-80
maximaal	-110	-82	-153	-93
maximale	-138	18	5	96
maximum	-71	115	-62	-171
mbo	-44	-60	76	-160
mbo'ers	-1	16	-90	-55
mede	-105	-6	-155	-236
mededeling	-114	-107	-172	-152
medewerker	90	25	-231	-72
medewerkers	-69	58	-217	-195
media	-114	-104	-166	-176
mediation	10	-126	-142	-167
mediator	91	-89	-178	-66
medicatie	180	-169	-118	-102
medicijnen	97	-247	-289	-264
medio	-232	-336	-28	303
medisch	-66	106	22	-182
medische	-21	37	64	-67
mee	-136	-69	167	143
meebetalen	-145	80	-46	-153
meededen	-61	-97	-58	-58
meedoen	-11	49	-176	11
meegegeven	-153	74	-3	-76
meegenomen	-137	10	182	102
meegewerkt	-128	-169	71	-115
meent	-260	64	-76	-219
meer	44	183	10	-68
meerdere	82	-144	-74	124
meerderheid	138	-212	-90	-120
meereist	-120	101	-132	-131
meereizen	-67	87	-3	31
meerjarige	-93	67	-193	-101
meerkosten	-141	-5	75	-171
meerwaarde	-134	-203	51	-150
meest	60	-2	-249	-205
meestal	202	-273	-176	-190
meeste	219	-346	-269	-436
meesten	-17	-151	-171	-159
meet	-329	205	-334	-326
meetbaar	84	79	-179	-156
meetbare	192	-48	-191	-141
meetellen	33	118	-252	-138
meetnet	-158	21	-52	-64
meetpunten	-146	13	-46	-151
meewerken	-113	-92	-126	-117
mei	-487	-63	127	189
meireces	-45	-71	-160	89
meisjes	110	-52	-157	-118
meld	-113	105	-80	152
meldde	28	-118	-206	-118
meldden	140	-118	-125	-49
melden	42	17	-136	-18
melders	118	-142	84	-115
melding	103	171	52	-348
meldingen	150	109	-274	-115
meldkamer	-108	-15	-3	33
meldkamers	-83	-144	-115	49
meldplicht	36	170	83	-109
meldpunt	-223	89	-47	-240
meldt	18	-331	28	-41
memoreert	-146	-139	-205	-140
memorie	-181	-145	52	-204
men	-159	70	-259	-213
menen	-66	79	-218	-116
mening	-117	62	-32	-213
meningen	-76	-137	-220	-151
mens	-157	-109	-234	-158
mensen	43	-238	-136	-136
mensenhandel	107	-151	-76	-63
menskracht	-209	-228	35	-196
mentor	159	101	-232	-220
mentoren	-137	29	-131	-114
mentorschap	20	-129	-176	14
merendeel	16	-185	-159	-154
merendeels	125	-160	-157	-152
merk	-242	-324	-290	-105
merkbaar	19	-116	-125	-121
merkbare	115	-107	-55	-76
merken	148	-101	-165	-230
merkt	31	-39	-301	-285
met	133	83	108	148
meten	36	176	-137	117
meter	-176	63	89	-154
meters	-202	-90	61	79
methode	-198	-186	-95	-153
meting	-29	0	142	200
metingen	-20	-10	-159	-3
mevrouw	-359	-260	-396	-136
middel	-230	-120	127	-225
middelbaar	-186	97	-194	-51
middelen	-315	-147	5	41
midden	37	-185	-4	-50
midden-	11	-31	-83	-199
migranten	26	-167	-128	-101
migratie	-143	-7	-255	-83
migratiebeleid	-95	-100	-78	35
mij	-726	-237	204	-55
mijn	-693	-460	48	130
mijnen	-159	-123	-141	-122
mijnraad	30	-126	85	-81
mijns	-152	-14	132	-1
milieu	-77	-198	-39	104
militair	4	-19	62	131
militaire	-21	-97	-56	-239
militairen	-12	-105	-153	-17
miljard	-12	-294	-56	-238
miljoen	-183	-94	-70	-130
minder	519	-168	-207	-354
minderjarige	-184	-18	-50	-202
minderjarigen	-211	119	-185	-48
minimum	-159	182	-194	-189
minimumloon	-179	21	-190	-159
minimumvakantiebijslag	-103	-135	-110	-95
minister	-163	-151	12	-5
ministerie	-76	-34	6	130
ministeries	-159	-4	-82	-169
ministeriële	-108	62	-92	-29
ministerraad	-126	-180	-8	66
minste	-177	202	-157	-36
minstens	-109	-20	69	-132
minuten	225	-272	-113	-173
misbruik	-58	-188	46	-180
misdrijven	-70	-71	60	-128
missen	-20	-125	-82	-230
missie	5	99	-84	94
missies	-255	111	-342	-260
misstanden	31	-202	-127	-136
mist	-169	19	-233	-201
misverstand	68	-189	29	-127
misverstanden	-146	80	-86	-140
mits	-124	-48	-41	110
mkb-nederland	-180	34	-23	45
mln	-91	-277	-208	-128
mobiel	130	18	28	65
mobiele	-143	44	-275	-46
mocht	-358	-296	17	340
mochten	-197	-133	-209	175
model	-54	-28	-179	-16
modelcontract	-133	90	-153	-136
modelverordening	-85	11	42	20
modern	-112	-112	-45	39
module	-6	-19	25	-209
moeder	-102	91	-202	-118
moeilijk	-120	-241	-114	-142
moeilijke	-160	-142	75	-80
moeite	-4	-72	-203	-186
moest	-294	259	94	-144
moesten	-179	51	-197	-175
moet	-424	292	-87	-110
moeten	-510	722	-269	-256
moge	-57	-129	-234	-219
mogelijk	-317	21	71	135
mogelijkheden	-151	67	77	-22
mogelijkheid	-28	-125	77	75
mogen	-387	248	-122	-111
moment	-110	-231	-93	-54
momenteel	-200	-264	212	28
mond	63	-94	-59	-80
mondelinge	-72	-133	-178	-153
mondt	-229	-58	-248	-208
mondzorg	-109	87	-14	-117
mongolië	-118	39	54	-132
monitor	-50	-327	-35	176
monteurs	64	62	-163	-132
monumenten	68	70	-195	-146
monumentenwet	-110	-121	-157	-116
monumentenzorg	-137	-157	-169	132
motie	-334	-180	-507	-48
motie-bruinsma	-81	-107	-150	-56
motie-ter	-107	-118	-226	4
motie-van	-184	-345	-347	-14
moties	-238	-201	-272	-224
motiveren	-111	207	-194	-157
motivering	75	-112	36	85
motorboten	-131	-127	5	-132
motorrijtuigenbelasting	-99	-86	-133	-108
mr	-151	-103	-144	-93
munitie	20	45	42	-137
munt	82	-234	-74	10
munten	-53	-87	-132	-200
musea	80	116	112	-327
museum	-38	112	-57	-181
muur	63	-193	-146	-124
muziek	-25	-145	-119	-145
n	-62	-192	-165	-74
na	135	206	-51	247
naam	-230	-1	-14	24
naar	89	71	-73	-122
naarmate	-48	45	-143	-79
naast	-180	3	9	-187
naaste	-98	-152	-165	1
naasten	-98	-61	-91	-129
nabestaanden	-28	-148	-219	-255
nacht	-32	198	-18	-233
nachtarbeid	43	57	-202	-215
nachtdienst	126	59	-168	-149
nachtdiensten	-89	-39	-211	-183
nachtelijke	30	71	13	-126
nachten	-23	8	-156	-170
nachts	50	70	-11	-50
nachtwerk	-90	-198	-27	70
nachtwerkers	-86	38	110	-53
nadat	-223	162	-206	5
nadelen	-25	-226	130	96
nader	-294	64	121	116
nadere	-121	-253	142	224
nagaan	33	-17	-95	102
nagaat	-30	25	-112	-120
nagegaan	-14	-264	-254	-67
nagekomen	-150	-122	-213	-123
nageleefd	140	-217	-182	-213
nagelopen	-185	-160	-8	22
nagenoeg	79	-152	-78	-88
najaar	-349	-280	137	380
najaarsnota	-85	17	-141	91
nakomen	122	-111	-157	-120
naleving	101	-122	-281	-48
nam	235	-55	-43	-303
namelijk	11	-27	-1	-202
namen	76	-50	-220	-195
namens	-134	-22	-412	-476
nareis	-123	80	-119	-117
nareiszaak	-112	52	-118	-114
nascholing	-103	130	108	-73
naties	-141	-108	16	-161
nationaal	-220	94	45	-13
nationale	-103	-201	85	-35
nationaliteit	7	-217	-199	20
natura	-144	91	-193	-188
naturalisatie	116	-165	33	-63
naturalisatieceremonie	-107	-153	-159	108
naturalisatiedienst	-104	-148	-25	-196
natuur	-150	-189	-206	-119
natuurbrand	-91	91	-169	-181
natuurgebieden	-158	134	-4	51
natuurorganisaties	-71	5	-165	-171
nauwelijks	440	-159	-274	-204
navolging	-163	160	114	-38
nawoord	-109	-144	-189	-143
nazorg	-131	89	-249	-245
nederland	-106	-181	-13	-128
nederlanders	-161	-274	-275	19
nederlanderschap	-126	-193	-113	-21
nederlands	-39	81	9	-149
nederlandsche	26	127	-110	-148
nederlandse	20	-193	-24	68
nee	-209	-277	108	-258
neem	-349	282	288	228
neemt	-70	-57	203	261
neer	-56	40	120	-166
neergelegd	-226	-217	62	-151
negen	-42	-204	-13	-257
negende	0	-168	5	-158
negentien	20	-285	-15	-150
negentig	-233	69	-116	-222
nemen	-161	113	24	-111
nergens	212	-12	-237	-154
net	-100	-77	-126	-257
netbeheerder	-110	-15	-164	-132
netbeheerders	-187	-47	-58	89
netwerk	-87	23	12	17
nfi	-109	-35	16	-182
nidos	-28	-69	204	-16
niemand	86	-88	-402	-87
niet	255	-118	234	-667
niets	217	-157	68	-441
niettemin	16	-304	218	119
nieuw	-304	-64	120	186
nieuwbouw	-203	-129	160	-160
nieuwe	-44	113	53	254
nieuwkomers	36	-142	11	5
nieuwsbrief	-56	-65	0	116
niger	-112	-152	53	-159
nijmegen	-169	-42	2	-155
niveau	60	51	-76	-287
nivel	57	177	-274	-240
nl	-176	58	141	7
noc	-123	-141	46	-121
nodig	-239	238	-3	14
noemde	-197	120	-122	-137
noemen	322	-191	-288	-184
noemt	48	37	24	-123
nog	-115	-75	90	186
nood	93	-113	62	-152
noodhulp	-168	-105	99	90
noodlocaties	-137	-76	65	-139
noodnummer	-154	100	77	-131
noodopvang	-107	-50	-193	-120
noodplan	-64	53	78	99
noodpomp	51	86	-207	-105
noodvoorziening	-169	73	-114	59
noodzaak	-189	-109	93	-163
noodzakelijk	-157	134	-231	-172
noodzakelijke	-165	82	-151	-52
nooit	266	-125	-275	-242
noorden	58	86	-205	-189
noordkaap	33	-122	-149	-155
noorwegen	-165	-72	-210	-247
norm	22	45	113	1
normaal	-100	-172	-127	-170
normen	11	13	62	-22
normering	-145	-187	-144	-165
nota	-55	-45	-147	33
notarissen	-137	-72	128	-181
notariële	109	-17	-29	-157
notitie	-169	-140	-10	-75
november	-421	-258	77	112
nr	-209	-375	-409	-206
ns	-91	6	-179	-129
nsf	-123	-141	46	-121
nu	-559	-140	56	-219
nuffic	-105	138	108	80
nul	-57	-116	-174	-206
nulmeting	27	193	33	-265
nummer	-93	-165	115	-2
nut	-65	-256	-18	83
nuttig	-93	-62	150	-118
nvwa	39	-163	-219	-97
nza	-133	-117	-12	-78
objecten	-81	69	-111	-218
ocw	-161	-61	167	160
oefen	-144	199	-57	18
oefenen	-240	268	-61	-217
oefening	-160	-139	180	67
oefeningen	-45	-2	71	15
oeganda	-108	-103	49	-101
oekraïne	-161	-179	-202	-28
oeso	-155	46	-174	-125
of	-194	-247	-105	216
officier	-40	-14	100	-186
officieren	44	-127	-196	-112
ogen	-193	279	82	-401
oirschot	-140	25	177	37
oktober	-477	-156	-20	262
om	-90	208	-23	-63
ombudsman	-7	175	-161	-403
omdat	-58	-67	114	-270
omgaan	-106	-15	-187	-197
omgegaan	22	-135	-162	-156
omgeving	-189	-105	-195	-18
omgevingsdiensten	47	-164	-172	-107
omgezet	85	-188	-76	-208
omhoog	-135	211	-221	99
omloop	40	40	-174	-130
omroep	-165	-163	-49	-48
omroepen	38	57	51	-99
omschreven	97	-194	-174	-99
omstandigheden	-45	-2	26	-199
omvang	-12	-260	154	86
omvat	-241	-52	-224	-162
omwonenden	-76	77	-290	-74
omzet	199	66	-171	-220
omzetting	-66	-162	38	53
ona	74	-146	-175	-184
onaangekondigd	-247	156	-12	-258
onaangekondigde	-112	28	3	140
onaanvaardbaar	-120	-231	-212	-181
onafhankelijk	-286	27	8	-19
onafhankelijke	-351	265	13	-147
onafhankelijkheid	29	-124	35	-104
onbekend	220	-8	-90	-190
onbekende	-43	-145	-73	-76
onbekendheid	189	-167	-145	-91
onbemande	-135	108	-200	39
ondanks	-45	-36	-141	-96
onder	-44	-99	-44	53
onderbouwen	15	65	-142	-158
onderbouwing	-111	-135	66	-51
onderdak	-126	-126	-158	-136
onderdeel	-186	-118	322	-100
onderdelen	-1	89	-366	125
ondergebracht	-62	78	-205	89
ondergrens	-162	-2	200	25
onderhandeld	-88	-156	-126	-186
onderhandelingen	-180	-237	138	187
onderhoud	177	19	-12	-140
onderhouden	-18	74	-173	-159
onderhoudsplan	8	35	48	58
onderling	-177	-125	-201	-37
onderlinge	33	-33	116	63
ondernemend	-47	-117	73	-60
ondernemer	-3	-174	109	-108
ondernemers	-31	-2	-196	-115
ondernemerschap	-118	-106	-126	-112
onderneming	-112	52	-184	-87
ondernemingen	105	-188	24	113
ondernemingsraad	-174	-36	80	96
onderscheid	-213	-92	-205	-103
onderschrijf	-128	-193	205	-227
onderschrijft	-200	-342	159	-203
onderstaande	-79	-113	-193	-212
ondersteuning	-35	26	-263	-94
ondersteunt	128	-5	-186	-145
ondertekend	-97	-7	-45	-44
ondertekenen	-191	217	-269	-279
ondertekening	64	-164	-176	-200
ondertussen	-185	-158	-193	92
ondervinden	-83	18	106	28
ondervraagd	-207	-133	-173	-134
ondervraagde	-30	-117	-130	-98
ondervraagden	153	-119	-181	-89
onderwerp	-266	-474	-186	-57
onderwerpen	-141	62	-78	-144
onderwijs	-73	-10	-75	-66
onderwijsinstellingen	-146	32	-169	-131
onderwijsraad	-91	-175	-184	-100
onderwijsroute	-102	-78	-154	-133
onderzocht	-116	-350	-31	25
onderzochte	327	-349	-324	-182
onderzoek	-183	112	-37	35
onderzoek-	-117	-124	-71	-114
onderzoeken	-9	-58	-44	59
onderzoekers	213	118	-302	-386
onderzoeksbureau	-82	-154	-337	-293
onderzoeksgroep	-107	-84	-161	-136
onderzoeksraad	-72	-7	-161	-185
onderzoekt	-158	-222	102	64
ondiepe	-97	67	3	57
onduidelijk	56	-156	-167	-125
oneigenlijk	79	-105	-146	-89
ongebruikte	-58	-82	-93	-148
ongelijk	104	-96	-96	-76
ongemoeid	-99	61	49	-142
ongeval	-67	-205	-232	-225
ongevallen	105	33	-275	-191
ongeveer	-51	-524	-422	-334
ongevraagd	-90	-202	25	-108
ongewenst	-106	-128	-6	-90
ongewijzigd	-174	57	-36	19
ongewis	97	-153	-73	-18
onhaalbaar	-146	-160	119	-180
onherroepelijk	-113	-79	-190	110
onjuist	-151	-108	-255	-168
onjuiste	96	-155	-143	-125
onlangs	-161	-206	139	-199
online	-179	99	-253	64
onmisbaar	-157	87	76	-164
onmogelijk	-128	-128	126	-105
onnodig	-130	-116	-65	-101
onnodige	133	-154	81	92
onontbeerlijk	-80	120	-184	-144
ons	-287	-35	-64	55
ontbrak	202	-265	-222	-120
ontbreekt	243	-318	81	-431
ontbreken	191	31	28	-52
ontevreden	57	35	-105	-121
ontheemden	-100	58	-69	-133
ontheffing	-213	43	-277	-190
ontheffingen	29	-19	-214	50
ontkennend	-142	-129	-115	-193
ontraden	-182	229	46	-253
ontruiming	-22	105	-172	-201
ontslagen	-160	-167	-117	-101
ontsluiten	-122	28	-177	-197
ontstaan	-153	-146	19	-128
ontstaat	115	-143	-136	-113
ontvangen	-149	-14	-9	-87
ontvanger	-220	-24	-199	-148
ontvangers	-141	-197	-138	32
ontvangst	-186	33	-321	-168
ontvangt	-41	-164	-143	340
ontving	-147	-280	-296	-377
ontvingen	-20	-135	-172	-106
ontwerp	-185	-111	-125	47
ontwerpbegroting	23	-179	-91	182
ontwerpbesluit	-162	-288	11	82
ontwikkeld	-129	-117	25	18
ontwikkelen	-170	63	161	76
ontwikkeling	-88	-208	-297	17
ontwikkelingen	-121	-41	-209	-80
ontwikkelingsmaatschappijen	18	41	-89	-74
ontwikkelingssamenwerking	-159	-33	-201	-74
ontwikkelt	4	-205	-2	5
ontworpen	-124	-72	-41	30
onverkort	-169	-97	170	-182
onvermijdelijk	-187	-223	118	-84
onvoldoende	219	-328	-116	-256
onvolledig	126	-131	-87	-71
onwil	110	-119	-210	-118
onze	-251	25	84	-25
onzeker	-182	-188	65	-225
onzekerheid	-52	-186	-176	-217
oog	-214	-180	-217	-94
oogst	-165	32	-102	-133
ooit	-46	-111	-81	-101
ook	-132	336	30	-94
oordeel	110	86	121	-194
oordeelde	-175	-160	73	-110
oordeelt	274	-101	-298	-222
oordelen	147	-229	-241	-136
oorzaak	275	-308	-183	-250
oorzakelijk	156	-154	-151	-37
oorzaken	-199	15	-157	-154
oost-nederland	-110	-178	92	57
oosten	-172	-141	-119	-95
op	48	118	-60	-16
opbouw	-112	-152	-185	-160
opbrengst	39	86	56	-3
opdat	-186	166	-68	-135
opdracht	-345	-221	131	118
opdrachten	1	41	-160	-171
opdrachtgever	-103	151	-243	-199
opdrachtgevers	64	143	-229	-185
open	-495	139	73	-37
openbaar	-434	71	-121	54
openbaarheid	-158	-224	-124	-79
openbaarmaking	-204	42	21	-3
openbare	-240	119	17	-100
openen	71	78	-313	-280
opengaat	-129	-98	197	158
opengesteld	-190	-65	46	-112
openhouden	-153	116	54	52
opening	14	18	-46	-164
openingstijden	-124	-285	98	37
openstaan	-75	-106	-144	36
openstaat	48	-244	32	-164
openstellen	-173	125	-35	78
openstelling	-89	-208	129	183
opent	-159	-233	-205	146
operationele	27	-182	84	104
operators	-155	112	4	-156
opgaan	-90	22	-145	23
opgave	-177	141	198	148
opgebouwde	40	-99	-118	82
opgedaan	-152	-188	-36	33
opgedragen	-92	-122	-170	-159
opgeheven	-159	-122	-179	63
opgelegd	-48	81	-154	-155
opgelegde	82	-116	-108	-37
opgeleid	80	-160	-128	-107
opgeleide	49	-18	69	-130
opgeleverd	-22	-220	-310	56
opgelopen	52	-237	-233	-226
opgelost	-104	-158	-110	59
opgemerkt	-112	16	-167	-151
opgenomen	-122	-197	228	149
opgeroepen	-184	2	-210	-97
opgeschort	-151	-137	-146	-133
opgesteld	-303	-309	-44	54
opgevolgd	13	66	148	67
opgevraagd	126	40	-190	-153
opheffing	-110	29	-189	-68
opkomst	69	-254	-75	-32
opkomsttijden	-2	-91	20	-183
opleggen	-225	-206	38	15
opleiden	-52	57	80	-156
opleiding	99	91	-32	27
opleidingen	-178	108	-2	76
opleidingsniveau	-28	1	-192	-152
opleveren	-50	-134	47	-89
oplevering	-226	-19	-268	69
oplevert	-90	-92	-112	-109
opliep	145	-147	-117	-96
oploopt	-158	39	-109	-143
oplopen	7	-192	-143	-218
oplossing	-42	-163	-153	-15
opmaat	66	61	-167	-138
opmerken	-92	-138	-166	-70
opmerking	-184	-161	-129	-140
opmerkingen	-205	-225	24	-209
opname	-50	-156	61	9
opneemt	-154	-148	83	-107
opnemen	-233	141	118	-27
opnieuw	-28	22	-178	242
oppert	-131	240	67	30
oproep	-192	222	144	-287
oproepen	-50	-159	-79	-101
oproept	-99	61	66	-103
opschaling	-72	61	157	128
opslag	-199	21	-96	-166
opsporing	13	-169	-116	-87
opstellen	40	159	61	-39
opstellers	86	-168	-188	-146
optie	-142	-5	98	-206
opvallend	156	-138	-66	-67
opvang	-71	25	-52	-128
opvangcentra	-197	-258	150	126
opvangcentrum	-10	114	-136	-95
opvangen	3	82	48	-159
opvanggebieden	109	25	-178	-129
opvanglocaties	-149	37	-184	95
opvangrichtlijn	-121	-175	3	-151
opvarenden	38	-14	-128	-134
opvatting	-176	71	-64	-95
opvolgen	-132	-162	-123	-141
opvolger	-192	-40	5	287
opvolging	-196	-278	72	-29
opvragen	52	-169	-110	74
opvullen	-147	-169	80	-133
opzet	62	-151	21	-110
opzichte	187	-175	-45	-153
orde	88	-72	-9	29
ordening	-81	-50	82	-21
orgaan	-216	-175	16	-185
organisatie	-63	93	-104	-259
organisaties	30	-97	-237	-141
organiseert	-114	-205	-180	107
organiseren	-152	62	119	29
orgels	93	-265	-223	-152
oud	-235	-178	58	-158
oude	54	-33	40	-214
ouder	-27	18	-272	-358
oudere	-174	75	204	-4
ouderen	67	-63	-230	-4
ouderenbonden	-118	-115	-131	-137
ouders	128	-126	-193	-124
oudsher	-154	-115	-140	-107
oudste	-120	70	-196	-71
ovens	70	39	5	-91
over	5	-87	-59	88
overal	8	114	49	46
overbodig	-164	-253	230	-165
overdag	33	25	-165	-81
overdracht	-33	41	-227	-156
overeengekomen	-120	-239	55	133
overeenkomst	-169	11	-151	81
overeenkomsten	42	-32	50	-136
overeenkomstig	-102	-235	56	-214
overeenstemming	-154	61	24	-83
overgaan	-98	80	232	-85
overgang	177	-220	-224	-54
overgangsrecht	-232	184	-172	-77
overgangstermijn	-140	-63	-194	-79
overgedragen	-23	-166	-169	-94
overgegaan	99	-173	-50	-36
overgelaten	-151	3	-208	5
overgenomen	-304	-49	426	145
overgrote	-98	-107	-105	-100
overhandigd	-81	-79	-163	-155
overheden	-40	-216	-185	-203
overheid	-170	-137	-141	-263
overheidspersoneel	-94	-115	-157	27
overige	-96	-147	153	223
overigens	-217	-312	-259	-332
overijssel	-96	-149	-208	-148
overlaat	86	40	51	-119
overlast	-42	-213	-157	-142
overlastgevers	-60	-135	-193	35
overledene	21	72	116	79
overleg	-545	-33	43	115
overlijden	-227	-144	-188	-187
overneemt	-158	-246	69	153
overnemen	-222	-200	261	-32
overplaatsing	96	52	-259	-165
overschreden	62	-74	-124	-188
overstap	-123	-223	-173	-149
overtreding	-139	153	27	9
overtredingen	66	76	-229	-300
overtuigd	-130	66	234	76
overtuiging	-219	-212	64	-236
overweeg	-184	6	-257	99
overweegt	-152	-349	-201	-27
overweg	-143	-61	-193	-155
overwegen	-248	-23	161	-157
overwegend	213	-274	-256	-197
overweging	-487	416	-211	-171
overwinterende	-6	-168	-166	-121
overwogen	-137	101	-165	-101
overzicht	-375	-124	-138	148
p	82	-159	-155	-121
paaltjes	-92	34	-89	-79
pabo's	-162	87	81	-158
pairs	115	-117	-32	116
pakket	-50	-241	22	-50
palen	-141	111	118	56
panden	38	-107	9	-112
panel	-145	-15	-188	-52
panels	30	-148	-115	-164
papier	123	47	-275	-55
papieren	-8	55	9	-43
paragraaf	-236	-11	314	24
parken	-101	-135	-232	-104
parket	-63	-156	61	67
parketten	-121	-177	66	-190
parlement	-156	46	-148	-154
participatie	49	43	16	92
particuliere	110	-2	-138	-19
particulieren	-96	-109	-88	-117
partij	-160	-39	-295	-74
partijen	-140	-59	103	78
partner	-262	-53	-71	-223
partners	-196	-95	-66	-71
pas	-30	117	25	-231
pasgeborenen	21	-104	-110	-156
paspoort	68	-214	-218	-187
paspoorten	-86	101	-172	-121
passage	-24	70	-185	-163
passages	-16	-179	-119	-111
passagiers	66	60	-138	-159
passen	63	-31	-132	-119
passend	-105	-166	-243	5
passende	110	-158	-182	25
past	-403	-110	183	-8
patiënt	-62	67	73	29
patiënten	-54	-189	-283	-268
patiëntenorganisaties	-101	-145	-152	-115
pbl	65	-98	43	-129
pedagogisch	-47	-91	-123	-105
peil	-166	164	-261	-189
peilen	-189	-4	48	-187
peiling	173	-193	-178	-24
penitentiaire	-141	-138	8	-212
pensioenen	-142	-133	111	109
per	90	281	160	51
perceel	71	-9	-119	-76
percentage	64	-198	144	-10
periode	-77	-46	-17	-257
periodiek	-252	-26	60	-86
periodieke	-12	-146	-310	-147
permanent	-103	111	-167	13
permanente	57	39	78	-74
pers	-85	-94	-43	-38
persbericht	-156	-165	-226	-165
personeel	53	-92	73	-107
personen	-63	-104	-198	-323
personenauto's	-60	-64	70	-89
persoon	-36	-165	-46	-20
persoonlijk	-39	108	98	70
persoonsgegevens	-289	-111	89	101
petitie	-105	-177	-172	-102
peuters	-87	-130	-77	-128
piketdienst	-125	156	13	-68
pil	-114	-178	-152	-108
pilots	-111	42	-95	-1
plaats	-193	211	4	10
plaatse	52	-14	4	24
plaatselijke	-97	18	155	-162
plaatsen	-47	-2	66	13
plaatsgevonden	-98	-103	-78	-32
plaatsing	-18	132	54	65
plaatst	-182	-227	-8	-188
plaatsvinden	-154	36	-164	105
plafond	-215	12	155	-241
plan	-422	-161	-148	69
planbureau	-34	-43	70	-31
plannen	56	-300	12	-310
planning	14	-65	-258	-22
platform	-173	-123	86	53
platteland	-25	96	-274	-147
pleegt	29	-195	-250	19
pleidooi	-241	246	159	-143
pleit	7	323	-273	-287
pleiten	-270	186	31	-27
pleitte	-159	116	-164	-105
plek	147	-158	-280	-39
plekken	10	-247	74	-248
plezier	-160	-205	-231	-53
plicht	4	-63	65	30
pluimveehouders	-84	93	44	-99
plussers	-58	101	-168	-14
po-raad	-194	-167	87	-66
polis	26	90	-160	-234
polissen	0	-114	-126	-67
politie	-154	43	-47	-28
politieacademie	-187	50	52	-19
politiegegevens	-136	-149	93	105
politiek	-178	-163	-192	-141
politieke	18	83	-122	-143
pomp	16	-146	-134	-152
pompen	94	32	24	-171
pont	1	-156	-85	94
pools	-3	-73	-16	133
poort	-123	47	-125	-124
poorten	-148	-184	-209	81
poortjes	62	41	-211	-176
populatie	58	-138	-153	47
portaal	-182	-197	-197	56
positie	-238	-122	-54	-196
positief	327	-340	-49	-284
post	-220	63	-56	-113
postbedrijf	31	-167	-134	-132
postbus	-35	40	-104	-96
posten	96	-118	-30	76
postennet	-163	-140	143	-121
praat	-60	-92	-157	77
praktijk	-71	-156	2	-206
praktijkonderwijs	55	-232	-184	1
praten	89	-215	66	-132
precies	-140	21	135	-5
premie	10	105	17	71
premies	-83	2	-153	-234
presenteren	-78	44	-215	-208
president	-121	0	-112	-111
prestatieafspraken	-116	-160	139	-189
prettig	-88	-148	-134	-157
preventie	-124	36	86	51
prijs	-81	-23	100	-59
prijzen	57	-214	33	-175
prikkel	-169	-235	85	-161
primair	-135	-56	170	-271
prinsjesdag	-129	-223	-171	274
privacy	72	-118	-57	-103
private	-151	27	-137	-177
proberen	-121	-174	167	64
probleem	-18	-266	-237	-194
problemen	69	-22	27	-198
procedure	175	-199	-128	-35
procedures	12	-162	-137	-178
procent	509	-180	-362	-333
procentpunt	410	-389	-358	-360
proces-verbaal	-82	52	63	24
procureurs-generaal	-112	-229	96	126
producenten	46	-202	-199	-138
producentenorganisaties	-151	-73	-162	-111
product	75	-27	-154	-118
producten	-48	-98	-181	-155
productie	-80	-11	-244	-54
proef	-13	-74	162	175
proeven	-19	-165	-169	-180
prof	-182	-153	-108	-119
professionals	-23	-65	-53	-59
profiel	21	63	-164	-115
profiteren	45	-166	-168	-139
prognose	79	-135	-190	-128
programma	-32	-102	76	-15
programma's	-258	137	-74	-208
project	9	-17	-208	53
projecten	28	122	100	87
promovendi	-90	-103	88	172
proportioneel	113	-156	100	-55
prorail	-230	-28	137	163
protocol	-144	65	0	36
providers	2	58	145	-162
provinciale	-178	53	-265	-262
provincie	-243	6	-115	-86
provincies	-122	-112	6	-7
provisies	-117	81	-185	-105
psychische	-103	-63	-154	28
psycholoog	25	21	-197	-148
pta	-64	-176	-116	-98
publicatie	-183	-78	226	116
publiceer	-138	306	-152	16
publiceerde	-218	-210	-219	-193
publiceert	-219	-276	-132	-115
publiceren	-211	95	-184	-91
publiek	-25	-261	-84	-174
publieke	-170	-193	-56	23
punt	-207	194	152	-83
punten	-22	-255	0	-245
putten	-197	-2	-215	-187
pvda	-229	-214	-194	-239
pvda-fractie	-153	-17	-160	-155
quotum	-177	199	-167	-233
raad	32	173	-60	-168
raadpleegbaar	-68	50	36	-182
raadplegen	-166	39	-25	-33
raadsleden	88	-211	-250	-177
raadt	-390	366	-499	-369
raadzaam	-215	246	-182	-215
raakt	-86	-223	-269	-158
raakten	-125	-157	-50	-118
raamt	27	-192	-155	-221
radar	-116	-21	-86	-132
raden	-388	264	-37	-73
raken	-28	-304	-186	-48
ramen	61	60	52	93
raming	-52	-98	-20	-152
ramingen	-44	-80	-56	45
rampen	-79	-51	-99	-159
rapport	-96	80	-518	-336
rapportage	33	-40	-178	62
rapportages	81	86	-159	-145
rapporteer	-157	114	-248	51
rapporteert	-51	-152	78	138
rapporten	-178	-111	-209	-185
rapporteren	-161	-173	-54	150
rassen	32	-130	-163	-147
raster	-28	-53	-43	-55
rda	48	51	-177	-142
rdw	-127	-172	41	113
reactie	-502	-402	-140	-218
reacties	-162	-227	-289	11
reageer	-130	-166	-228	-285
reageren	-172	-245	-212	-69
recept	31	-113	-204	87
recht	-298	68	65	-61
rechtbank	41	-105	-272	36
rechtbanken	-194	13	-13	-187
rechten	-163	-122	-271	-201
rechter	27	-201	33	-33
rechters	71	-233	132	-253
rechtsbescherming	-48	46	85	71
rechtsbijstand	-195	-218	-62	127
rechtspleging	-92	-169	-163	-124
rechtspositie	-93	64	-139	10
rechtspraak	-279	-2	36	-17
rechtstreeks	-198	7	-162	86
recidive	10	-118	-88	-159
reclame	-98	-62	-200	-125
reclassering	-44	-34	103	-5
reclasseringsorganisaties	-106	-142	-82	-208
redactionele	-156	-177	163	-166
reddingsmiddelen	139	-102	-89	-137
rede	-264	16	2	-212
redelijk	-138	5	67	-68
reden	95	-238	160	-10
redenen	-115	-80	-15	-113
reeds	-409	-544	433	-514
reeks	-160	-203	-201	-118
referent	-14	-169	-182	39
referenten	57	-26	-123	-187
regeerakkoord	-279	-257	24	-65
regeerprogramma	-162	-122	135	-53
regel	-47	13	199	-108
regeldruk	81	-52	-157	-174
regelen	-178	84	1	-182
regelgeving	141	-181	93	-135
regeling	-11	24	-52	39
regelingen	-16	-23	-28	87
regels	-84	-470	97	-20
regelt	-216	-233	160	60
regering	-313	-84	140	-85
regie	-159	79	86	-179
regievoerders	32	-102	61	-124
regime	-52	110	-264	-252
regio	-113	97	66	90
regio's	113	18	115	-14
regionaal	-143	35	-92	-88
regionale	-138	-29	-330	-16
regisseur	-108	-39	89	-133
register	-101	139	36	99
registratie	159	-56	41	-107
registraties	104	-102	-154	-90
registratiesysteem	29	-88	-165	150
registreer	-109	180	-180	-162
registreren	-224	83	-300	-74
reglement	-234	-235	115	-5
regulering	-15	-101	34	-111
regulier	-159	-41	-221	-128
reguliere	-55	-1	-105	-203
reis	-35	-231	-306	9
reisadvies	-110	-175	45	-162
reiskosten	-136	-77	104	-255
reistijd	97	138	-43	-54
reizen	-5	28	-262	-185
reiziger	-11	-149	-95	-105
reizigers	-101	-121	-306	27
reken	-148	93	-38	15
rekenen	59	-10	-219	-293
rekenhulp	-126	5	75	191
rekening	44	-51	-30	-229
rekenkamer	73	194	-90	-428
rekenkamers	-74	-140	-38	-128
rekent	30	-68	0	-5
rekentool	102	-17	-139	-146
rekken	27	-156	59	-183
remigranten	-113	-63	32	-166
remigratiewet	-54	-89	-122	-109
rendement	34	-26	-126	-104
rente	-95	44	126	-262
representatief	-221	-153	-170	-79
research	-189	-158	122	31
reserve	-160	143	-77	-249
reservedelen	-40	81	-180	-92
reserveren	-109	-41	4	-169
reserves	58	-185	-11	-66
reservist	-16	61	-96	-94
reservisten	31	21	-32	-69
respect	-100	-134	-214	-181
respondenten	145	-188	-110	-107
rest	101	-139	-7	30
restauratie	-150	-61	-184	-152
resterende	-217	-178	-176	134
resultaat	-44	1	-75	-24
resultaten	62	-53	-132	113
ri&e	12	37	-101	-122
richt	-338	241	-133	57
richten	-80	-36	-339	-214
richting	-126	-47	197	-196
richtlijn	-280	-128	200	-165
richtlijnen	-104	-90	-143	-98
richtsnoeren	-121	-94	-230	-131
rij	-208	15	111	-1
rijbewijs	-162	11	14	-127
rijden	-193	-237	65	28
rijk	-135	10	19	-135
rijksdienst	-24	-192	187	105
rijksgeld	-145	72	-70	-145
rijksmonumenten	-196	-69	-89	-198
rijksoverheid	-100	-177	-171	108
rijksvastgoedbedrijf	-118	44	130	60
rijkswaterstaat	-175	-88	-3	144
rijkswegen	-147	-197	-94	-111
rijkswet	-96	75	16	-104
rijn	-142	-160	-108	-171
rijnvaart	-116	-169	99	39
rijp	-127	-144	174	-122
ringleiding	-131	85	-139	-141
risico	-318	-23	-29	-332
risico's	-15	-137	-76	-25
risico-inventarisatie	53	-102	-56	-165
risicometer	-140	-20	-89	-100
risicovolle	-12	-175	107	-117
rit	6	52	-185	-135
ritten	136	27	-145	-81
rivm	-138	-104	-126	79
rob	40	-57	-183	-188
rode	-147	-111	-129	-145
roemeens	-151	-22	65	106
roepen	-218	59	-215	-193
roept	-239	144	-239	-288
rol	-26	-70	-90	-8
rond	35	-73	-114	-53
ronde	-176	-269	105	202
ronden	51	-125	-134	111
rondt	-96	-121	56	173
rondvluchten	-97	-46	-178	-166
rook	-95	-182	-98	-140
roosendaal	-138	-164	58	160
rooster	132	-52	92	20
roosteren	113	-57	-117	-79
roosters	-227	49	94	-246
rotterdam	-14	-248	128	-32
route	-7	-53	-133	25
routes	33	29	-212	-164
rouw	-143	85	-213	21
rsj	-82	-201	-223	-158
ruim	54	-258	-292	-616
ruime	16	-145	68	-191
ruimer	-148	29	5	-130
ruimere	-95	-193	-74	9
ruimhartig	-84	32	65	-104
ruimte	-202	-56	238	36
ruimtelijke	-81	-50	82	-21
rusland	-111	21	-182	-155
rust	51	-27	-120	-267
rusten	-108	-174	170	-172
rusttijden	58	-170	-157	-156
rvo	-134	-110	127	181
rvs	-88	-78	-171	-174
s	-48	80	101	-46
saba	63	11	-205	-194
sahel	-75	-89	-101	-66
salaris	-184	-126	-151	-123
saldo	149	-139	-114	-63
samen	-171	-89	15	107
samengaan	-181	-148	4	13
samenhang	-86	-215	-230	-196
samenhangen	-169	-83	91	-120
samenhangt	69	-148	-175	-73
samenleving	-125	-267	-264	-230
samenstelling	42	-16	-134	-154
samenvatting	-110	-66	-154	93
samenvoeging	38	-142	38	-169
samenwerken	-97	77	123	26
samenwerking	174	-101	-155	-211
samenwerkingsverband	-80	-188	-126	63
sanctie	-89	-200	-92	-162
sancties	-28	92	3	-102
sanering	-106	-147	-208	-160
sbb	63	-207	1	41
scan	-137	3	-246	-227
scanner	-92	-107	-49	60
scanners	77	-99	-136	-105
schaal	42	53	-33	106
schaarste	-143	-180	-10	-163
schade	-43	-242	-516	-397
schadefonds	-169	-23	95	-83
schaden	18	-162	110	-99
schadevergoeding	23	87	-178	-157
schaf	-154	199	-227	-139
schaffen	-130	145	-190	-18
schat	153	-196	-200	-188
schatkist	72	-156	-75	-123
schatten	172	-185	-134	-85
schatting	-28	-160	-95	-138
schenkers	147	-62	-138	-108
schepen	31	22	-84	-120
scherm	-186	151	-293	-230
scherpen	-127	36	-174	-134
scherper	-167	105	-109	-104
schets	-60	-86	-221	-144
schetsen	-120	-135	-144	-127
schetst	-97	-231	-224	-192
schiet	91	-71	-80	-149
schijnconstructies	179	-107	-64	-43
schip	-118	-69	-156	75
schiphol	-91	-208	-122	-16
schipper	-126	-177	-157	-132
schippers	13	-35	-172	-244
scholen	14	-282	-160	121
scholing	108	-1	-14	-248
scholingsprogramma	-95	7	89	-139
school	-175	78	-130	24
schoolbesturen	-182	-79	-253	-30
schoolboeken	-98	65	-131	-138
schoolgaande	-148	95	-96	-88
schooljaar	-186	70	131	250
schoolleiders	190	10	-240	-200
schoolvakanties	-131	9	-58	-84
schoon	-139	82	14	-179
schoonmaak	-138	-147	-123	-113
schorsing	-140	-60	-191	-172
schorsingen	28	-107	-186	54
schrap	-127	178	-232	-154
schrappen	-222	157	-201	-140
schreef	-211	-334	-294	-225
schrift	102	58	-235	-168
schriftelijk	-111	122	-151	10
schriftelijke	45	-13	-100	-38
schrijf	-145	146	3	1
schrijft	25	-6	-28	-295
schrijnende	-129	43	55	91
schrijven	108	-4	-39	-38
schuift	41	-164	-55	-182
schuld	-167	46	-248	-215
schulden	-2	-158	-185	-142
schuldenaar	3	-17	-172	-89
schuldhulpverlening	-106	-116	112	-163
scoren	168	-207	-109	-126
screening	5	-91	-139	-73
sde	-158	-142	-141	-13
seconden	99	61	-155	-113
secretaris-generaal	-147	70	-157	-123
sector	-58	-38	-18	-35
sectoren	-184	-240	-46	-233
sedert	-43	-196	143	-211
seizoen	-17	-3	47	73
selectie	-160	93	108	106
seo	-22	16	-13	-205
september	-322	-307	227	251
ser	-135	68	-316	-130
serieus	-131	-106	-161	9
servicekosten	-119	-150	-196	72
sgp-fractie	-106	-175	-113	-140
signaal	94	-138	-173	-125
signaleert	145	-126	-127	-83
signalement	-108	-185	-183	15
signalen	-118	55	-37	-170
significant	192	-231	-134	-108
sinds	-70	-286	394	-1046
sindsdien	-94	-282	-333	-230
sint	51	-208	-194	-164
site	-61	-171	57	161
sittard	-128	-127	-158	-162
situatie	-64	-249	-2	8
situaties	101	-110	-143	41
slaagkans	75	-120	50	-101
slaagt	50	-196	-88	52
slaan	-117	-161	16	-10
slaat	-140	-199	49	-152
slachtoffer	57	50	-124	-210
slachtofferhulp	55	-8	-105	44
slachtoffers	-59	89	-315	-74
slachtpaarden	63	-155	-96	-109
slag	-228	60	17	106
slagen	76	-134	74	84
slapen	103	-165	-90	-121
slecht	222	-207	95	-79
slechte	69	-127	-97	-124
slechts	329	-110	-252	-447
sleutel	-141	-204	37	-25
slijtage	-38	-122	98	-126
sloop	84	-200	16	55
slot	-45	208	-224	-287
slotbeschouwing	-160	157	43	-171
sloten	-93	-137	-182	-181
slotsom	291	-203	-177	-117
slotte	-149	280	-154	-46
sluis	-71	78	152	-66
sluit	-137	135	-3	-168
sluiten	-83	-101	-178	25
sluiting	-257	-147	-29	-64
sluizen	-34	-141	-290	42
sms	-113	-172	-131	-107
snel	57	-327	-46	-380
snelheid	55	95	128	-192
snelle	34	-22	62	-170
sneller	53	-191	-170	-113
sociaal	-150	-108	157	-175
sociaal-economische	-123	-77	-150	-82
sociale	-75	-195	-38	-124
sodm	-64	74	-137	-242
software	95	-177	28	32
sommige	-168	-84	-184	-175
sommigen	-164	-204	-253	-156
soms	163	-355	-249	-327
soorten	-111	-202	-288	-274
sp	-207	-211	-121	-183
sp-fractie	-279	-45	-212	83
span	-122	-157	44	185
spanje	-196	-178	-175	-142
spannen	-123	-164	-208	129
specialisten	62	36	-174	-159
specifieke	-100	99	-7	-120
speelruimte	-43	14	76	-63
speelt	126	-184	-14	13
spits	-129	18	-69	22
splitsen	23	-22	-49	-61
splitsing	-79	35	8	47
spoed	-171	-28	-5	-15
spoedeisende	62	-141	22	-106
spoor	-138	-196	-112	130
sport	77	-331	-105	-78
sporten	-153	30	-232	-25
sporthallen	-106	-176	-120	-144
sportverenigingen	-109	-123	-167	-131
sprak	-419	-339	-351	-337
sprake	-15	-148	30	-139
spraken	-96	-290	-205	-149
spreek	-142	-174	-266	154
spreekt	-179	-74	140	-148
spreekuur	116	-124	71	-28
spreiding	-44	-113	-132	50
spreken	235	-181	-73	143
sta	-264	266	-232	-249
staan	-212	-89	86	32
staande	-12	-185	183	-149
staat	-155	-229	201	100
staatlozen	-124	80	-191	-88
staatsbosbeheer	-179	-114	150	-217
staatscourant	-112	-229	93	203
staatssecretaris	-366	-125	35	-72
staatssteunregels	-106	-160	158	-134
stad	-135	-193	8	-127
stadium	-114	-8	-59	-138
stage	34	-107	94	-175
stagiair	117	-157	-93	-106
stagiairs	21	38	27	-11
stalking	-98	-146	-141	-132
stallen	16	-168	-233	10
stalling	-47	23	-155	-149
stam	-140	-108	-142	-108
stamt	-148	-201	-152	-138
stand	-74	-73	12	8
standaard	-254	163	169	-14
standhoudt	26	-150	-125	-141
standplaatsen	-132	42	69	-183
standpunt	-106	-204	-70	-55
stap	0	-135	-72	-372
stappen	-170	-294	61	-18
stapsgewijs	-137	84	-194	-138
start	-169	-127	-67	332
starten	-147	-150	-199	-128
startende	-222	-200	-175	-210
starters	172	-19	36	-230
state	-275	-276	-84	209
staten	-155	-22	-228	-206
staten-generaal	-180	-283	9	-24
station	-138	66	56	70
stations	-184	-175	-158	-166
statistisch	75	-99	-86	-57
status	13	-289	-147	43
statushouders	-40	-1	-49	18
stavast	-68	18	-123	-127
stedelijke	83	-28	110	33
steden	95	-109	-338	-54
steeds	187	-177	-76	-313
steeg	120	-191	-153	-209
steekproef	-89	66	-130	-90
steekproefsgewijs	-82	44	146	-53
stel	-332	480	-519	-147
stelde	-29	32	-176	-164
stelden	47	-178	-195	-164
stellen	11	124	-57	-30
stellig	105	93	-171	-166
stelling	57	-158	-142	-114
stelsel	-18	-150	116	-195
stelselmatig	54	43	-19	-160
stelt	188	-68	111	33
stem	-176	74	-241	-164
stembureauleden	-48	-25	119	-141
stembureaus	-83	1	-28	-212
stemhokje	90	22	-167	-121
stemlokalen	-134	-140	-170	-123
stemmal	-110	18	-207	-186
stemmen	-263	190	-31	-176
stemming	-99	60	24	-157
stemopneming	-66	10	-197	-117
stemt	-268	-7	-23	-234
ster	46	103	-142	-116
sterk	149	-162	-67	-6
sterker	49	33	-105	-94
sterkte	34	14	-113	22
steun	181	-93	-116	-198
steunen	-123	-183	-82	56
steunpunt	-40	51	58	-132
steunt	-218	92	126	-160
stevig	-93	-97	-157	-185
stichting	73	-73	-1	-87
stijgen	-185	-161	59	64
stijgt	-3	-221	61	71
stikstof	27	-111	-70	-111
stikstofoxiden	78	-88	-95	-117
stil	-173	-273	-113	-26
stilgelegd	-105	-140	-158	-131
stilleggen	-79	-157	-96	-84
stof	50	-70	-180	56
stoffen	-171	16	-134	-109
stond	52	-312	-38	-128
stonden	-113	-202	-287	-242
stop	-160	112	-59	-195
stopgezet	-142	-130	45	-158
stoppen	39	-53	-233	-152
stopt	-113	-180	3	19
storing	18	84	-224	-249
storingen	62	152	-26	-49
straat	-10	-216	-236	-189
straf	-152	35	-44	-200
strafbaar	-63	-167	45	61
strafproces	-86	-116	-142	-95
strafrecht	-139	-130	-13	42
strafrechtstoepassing	-52	-179	-121	-97
strafvordering	-91	-127	-113	-125
strafzaken	135	-85	-107	-121
straks	-97	-179	-128	-72
strategische	-86	103	-193	-152
streef	-66	-233	-215	178
streeft	-198	-223	34	97
streek	-175	86	-204	-149
streekvervoer	-98	-103	-157	-139
streken	-189	-25	119	59
strekkende	-41	-178	-148	13
strekking	-151	-51	177	62
strekt	-107	124	111	-5
strenger	-11	136	14	24
strengere	-143	-189	51	28
streven	-323	-102	-94	192
strijd	41	-227	-160	-175
strijdkrachten	-120	-138	70	-104
strikt	-184	142	-107	-116
strookt	-182	-79	167	47
stroom	-267	66	13	-230
structureel	-148	91	-73	-66
structurele	-188	-227	-63	-178
student	127	-27	-182	-207
studenten	-109	-6	-146	-36
studeren	-159	-154	-186	-141
studie	-112	-144	88	-219
studieboeken	-72	-13	78	49
studiejaar	-56	23	142	125
studies	197	-222	-223	-177
studievoortgang	48	106	-148	-151
studio's	60	70	-63	-117
stuit	-266	-144	390	35
stuk	109	-221	69	-5
stukken	-58	-239	-292	-311
sturen	-214	-188	4	79
stuur	-140	-270	-216	171
stuurt	-139	-92	72	128
subsidie	99	43	-68	-15
subsidiebedrag	-53	126	41	-108
subsidiekader	-138	182	157	-176
subsidieregeling	-228	-309	-112	-55
subsidies	-170	-145	-161	-106
succes	83	-18	142	63
suggereert	-137	115	-140	-133
suggestie	-352	424	282	0
suggesties	-99	-153	-122	-242
svb	-5	-109	-103	46
swov	-50	3	72	48
sympathiek	-137	52	106	-60
syrië	-171	-159	-151	48
systeem	26	169	-157	2
systemen	50	-58	5	-316
szw	-32	-389	64	-28
t	-187	-164	-25	-162
taak	-109	-218	191	-91
taakgroep	-87	57	-147	-125
taakstelling	-2	-26	-45	-94
taal	37	146	-208	-99
taalcursus	49	70	-122	-128
taalles	-18	23	-192	-183
taallessen	-177	31	93	-137
taalniveau	54	-2	-252	-208
taalscholen	-125	35	-31	-42
tabel	-214	-44	-376	-244
tachtig	59	39	105	-175
tafel	-13	-8	-10	-13
taken	5	102	-310	-184
talen	-74	20	22	-358
tandarts	-195	50	-204	-196
tanzania	-115	-136	-105	62
tarief	-143	59	29	-54
tarieven	-151	-51	-6	-77
taskforce	-186	135	-131	-127
taxateurs	26	88	-176	-118
taxatie	-187	56	-146	-141
taxaties	-106	158	49	14
taxi	-50	-162	-164	-155
te	-74	693	-32	-96
team	53	-156	129	171
teams	53	-61	49	21
techniek	111	-211	39	36
technieken	-70	-74	-89	-134
technisch	-23	-187	56	-176
technische	-241	-159	-55	-60
tegelijk	-38	15	-266	-125
tegelijkertijd	-5	-228	-179	-24
tegemoet	-184	-46	36	42
tegemoetkoming	-301	159	64	-321
tegemoetzien	-91	-208	-28	196
tegen	-52	-39	-64	-129
tegengaan	-123	51	-116	-114
tegenover	155	-64	-145	-303
tegenwoordig	-150	-100	-112	-148
tegoed	-172	51	-103	-160
teken	-81	-155	-288	-141
tekenen	-24	-210	-203	-134
tekent	106	-89	-214	-182
tekort	136	-185	-285	-49
tekorten	-122	-144	-149	-67
tekortkomingen	157	-174	-121	-89
tekortschiet	95	-240	11	9
tekst	-145	-218	-182	134
teksten	-44	-1	-121	-144
telde	149	-279	-218	-248
telefonisch	-111	-136	-162	-45
telefonische	27	-89	-187	-212
telefoon	-220	79	-252	-226
telefoonlijn	-149	-120	-130	85
telefoonnummer	-147	59	-251	3
telers	-55	-123	79	20
teleurgesteld	-96	-84	-127	-112
teleurstelling	-130	-141	-166	-104
telkens	-177	-237	17	-136
tellen	-149	-27	125	124
telling	27	34	-91	-225
tellingen	63	-3	-84	-243
telt	-374	-37	-164	-108
tempo	11	-140	-268	-232
ten	33	325	-102	-212
tennet	-148	42	-191	-186
tenzij	-220	-90	148	72
ter	-31	-69	49	-58
terecht	-50	-234	-204	-67
terechtkomen	115	-212	-140	-122
terechtkomt	159	-181	-153	-116
terechtkunnen	-171	160	-183	-70
termijn	-257	-35	70	-144
termijnen	-142	83	-80	16
terpstra	-134	-186	-190	49
terpstra-bos	-125	51	-101	-69
terrein	-165	-5	138	-6
terreinen	-145	-181	84	93
terug	-233	92	29	242
terugbetaald	45	-134	-121	-134
terugbetaling	3	-174	-230	-46
teruggaaf	-22	69	-194	-141
teruggebracht	-112	14	-137	-125
teruggekeerde	-2	24	66	-6
teruggelopen	265	-205	-267	-183
teruggetrokken	131	-122	-175	-179
terughoudend	107	-202	-1	-214
terughoudendheid	-84	-127	-133	-20
terugkeer	115	-238	-121	-84
terugkeert	28	-158	-166	-70
terugkeren	12	-141	-174	-114
terugverdienen	-49	-178	-165	71
terugvordering	-130	4	-16	-197
terugwerkende	-169	-124	132	68
terwijl	209	-265	-91	-369
terwindt	-97	-55	-100	-142
terwisscha	-124	-141	-102	-113
test	-46	111	-122	-225
testen	-175	81	5	-25
tevens	-142	-18	26	-17
tevoren	65	-4	57	26
tevreden	262	-38	-320	-301
tevredenheid	177	-185	-201	-147
tewerkstellingsvergunning	-123	78	-191	-133
tezamen	-121	-113	-162	29
thans	-316	-502	11	5
theaters	49	92	-196	-84
thema	-101	-103	-204	88
themaonderzoek	-84	-61	-120	-79
thuis	180	-167	95	-308
thuisfront	-137	57	-281	-60
thuiszorg	-139	33	-110	-76
tien	129	-113	34	72
tiende	-53	38	-178	-141
tientallen	-171	-155	106	-122
tigrinya	34	22	90	49
tijd	60	-251	-105	68
tijde	27	-138	-106	-111
tijdelijk	-265	-239	-44	8
tijdelijke	-232	-266	-32	73
tijdens	-6	113	-228	-105
tijdig	66	-103	-193	-46
tijdige	-52	-180	49	31
tijdpad	-102	-122	-183	129
tijdstip	-101	-157	35	118
tilburg	6	-11	37	94
tno	-54	-116	153	204
toch	84	0	-70	65
toe	-48	30	71	47
toedienen	-7	-127	-166	-200
toegang	80	17	-301	83
toegankelijk	-118	-61	-141	85
toegankelijkheid	-136	-99	-148	4
toegekend	32	-250	-25	1
toegelaten	-160	-219	-17	-179
toegenomen	289	-227	-270	-201
toegepast	-67	-61	161	80
toegestaan	-94	-146	203	-165
toegevoegd	-153	-11	3	21
toegewezen	-10	116	-287	-234
toegezegd	-365	-500	-289	-316
toegezegde	-78	-129	-183	90
toegezonden	-85	-139	77	-241
toekomen	-226	-106	-349	-77
toekomst	-16	-296	46	56
toekomstige	-187	142	-181	-84
toelaat	-74	75	61	67
toelating	2	-188	4	14
toelichting	-41	-163	-8	-34
toen	-97	-121	-95	-434
toenam	112	-182	-87	-91
toeneemt	-49	-159	-151	-99
toenemen	-34	-194	-141	-132
toenemende	91	-131	-141	-110
toenmalige	-159	-91	24	-141
toepassing	-210	-13	-99	-213
toereikend	86	-172	-51	26
toeslag	-281	55	105	-5
toeslagen	-128	66	-244	-5
toestaat	120	-153	-193	-103
toestand	-162	-179	-145	-162
toestel	76	-110	-228	44
toestellen	23	-81	-273	-246
toestemming	-221	38	40	24
toesturen	-41	-140	11	-3
toets	32	29	132	-86
toetsen	-63	134	-34	-12
toetsing	-199	-79	63	-188
toetst	-146	-15	43	-168
toevoegen	80	-144	74	31
toevoeging	-140	-109	-156	-135
toevoegt	-17	-135	49	-139
toezeggen	-90	-227	96	-106
toezegging	-330	-409	-432	-261
toezeggingen	-293	-194	-292	-188
toezenden	-88	-187	15	112
toezending	-101	-106	-5	-198
toezicht	2	38	-112	-89
toezichthouder	-96	-29	159	-257
toezichtkader	-104	38	126	86
toezien	-80	49	64	67
tolk	7	66	39	-240
tolken	50	-11	-416	-197
tolsteeg	65	-193	-108	-118
ton	-98	-161	-46	140
tonen	-30	-60	-130	-48
toon	-143	-181	-219	-185
toont	-58	-130	-134	-88
tot	0	204	116	-156
totaal	-338	-292	-83	-106
totale	-168	-168	-142	-163
totdat	-132	179	-225	-161
traag	112	-128	32	-98
tracéwet	13	15	-14	-141
trad	-82	-138	-3	-257
training	-38	153	41	-120
traject	13	-190	-118	19
trajecten	94	-127	87	-141
transport	-159	-8	-149	-256
treden	-239	-84	-34	78
treed	-96	-183	15	114
treedt	-238	-34	-1	296
treffen	-171	-250	33	-42
treft	-29	-420	-187	-77
trek	-133	155	-199	-84
trekken	79	61	-36	71
trekkers	42	-44	-230	-123
trekt	-73	-231	-191	-245
trinomium	5	-86	-112	-122
trip	-109	95	24	48
trof	295	-295	-238	-171
troffen	156	-186	-125	-133
trok	87	-141	-81	-90
trokken	47	-105	-85	-90
trossen	0	101	-141	-108
trots	35	-148	-8	5
trouw	-72	-172	-134	-87
tuinbouw	109	-177	19	-153
tuinders	34	-176	-92	91
turkije	-157	-210	-111	-147
tussen	339	-17	-126	-233
tussenevaluatie	-76	61	-162	-162
tussenmeting	0	-170	-137	-120
tussenstand	-82	-172	-217	129
twaalf	-118	22	25	-17
twee	69	-4	-61	61
tweede	-252	219	150	6
tweemaal	85	18	-215	14
twente	7	-139	-168	-105
twintig	-47	61	-105	72
type	-85	-32	-177	49
typen	-24	-44	-213	-183
u	-325	-123	-151	105
uit	69	-11	0	-26
uitbetaald	49	-179	-96	-143
uitbraak	22	-118	-189	-32
uitbracht	-65	-155	-115	-174
uitbreiden	-113	72	-121	81
uitbreiding	-260	-289	140	-68
uitbrengen	-102	-114	-207	-6
uitbuiting	-17	66	-136	-81
uitdrukkelijk	-101	43	-222	10
uiteen	64	-271	19	-118
uiteengezet	-99	-166	103	-85
uiteindelijk	104	96	-87	-70
uiteraard	-193	-152	-249	135
uiterlijk	-81	240	56	233
uiterste	-89	52	-115	-119
uitgaat	-160	69	104	26
uitgangspunt	-238	-71	178	-268
uitgave	-129	-183	146	-29
uitgaven	-19	-246	65	-11
uitgebracht	-186	-53	-332	-126
uitgebreid	-136	-82	68	131
uitgekeerd	-152	-130	-126	-107
uitgelaten	-186	122	-48	33
uitgereikt	-178	-138	142	102
uitgesloten	-242	-39	-265	-218
uitgesproken	71	-156	34	-18
uitgesteld	-144	15	-44	-155
uitgetrokken	-149	112	169	41
uitgevers	-111	-132	-3	-135
uitgevoerd	-78	-29	-113	-165
uitgewerkt	-104	-1	51	130
uitgezet	-194	-204	-80	-199
uitgezonden	6	-6	-10	-48
uitkering	107	-248	40	-30
uitkeringen	-99	103	-152	-130
uitkomst	-115	107	37	196
uitkomsten	24	-100	-229	-62
uitkomt	11	-143	44	-136
uitleg	-175	180	-69	-31
uitleggen	71	-166	69	-155
uitnodiging	-73	105	76	84
uitpakt	32	-112	38	72
uitrusting	-111	82	-8	36
uitslag	31	-99	-97	-44
uitsluiten	-86	-169	-93	-137
uitsluitend	-39	-54	173	156
uitsluitsel	50	-172	-68	148
uitspraak	142	-39	-166	-111
uitspraken	-125	84	-192	-10
uitspreken	-160	19	25	-25
uitstel	-45	27	-156	-251
uitstellen	-86	-153	-203	57
uitstoot	92	-127	-150	-30
uitstroom	-118	-141	41	-10
uitval	154	98	-216	-230
uitvalt	22	-137	-172	-146
uitvoer	59	74	-221	-178
uitvoerbaar	-222	-15	109	-165
uitvoerde	36	-162	-161	-128
uitvoerder	-150	99	65	82
uitvoerders	-151	-2	-155	-140
uitvoeren	-211	-23	146	-2
uitvoering	23	-185	-222	65
uitvoeringskosten	160	-74	-189	-210
uitvoeringstoets	30	-132	145	80
uitwerking	85	-193	116	181
uitwisseling	-59	32	-27	-229
uitzendbureaus	-105	-41	-220	-159
uitzending	-173	15	-51	-145
uitzendkrachten	62	-212	-143	-130
uitzetten	-153	-164	-121	-127
uitzetting	109	-106	-155	-76
uitzoeken	-137	-202	207	224
uitzondering	-96	-250	170	-140
unaniem	-161	-154	-206	-133
unhcr	-142	-109	-142	-108
unie	-240	-50	-65	-46
uniforme	-126	154	-53	37
universiteit	-43	-161	118	-90
universiteiten	-144	34	101	-8
university	7	-128	-182	-154
uren	33	56	-322	-114
urgentie	-122	3	83	-141
utrecht	-334	-218	-71	-59
uur	74	218	-62	-192
uurtarief	95	-189	-217	-113
uw	-243	32	-233	-90
uwe	-93	-143	-107	-112
uwv	-45	73	-18	-16
v	-116	-145	-178	-11
vaak	427	-315	-256	-398
vaarbewijs	-118	-169	-122	-174
vaarseizoen	-147	-200	34	102
vaarsnelheid	-121	28	102	16
vaart	-188	-242	-176	-50
vaartijdenboek	-15	44	37	41
vaartuig	-53	-133	67	58
vaartuigen	-166	95	-192	-80
vaarwegen	-63	-160	-111	-152
vacatures	17	-159	126	-55
vader	-2	-155	-131	-139
vak	-57	18	42	-258
vakantie	69	-125	-148	-168
vakantieparken	-56	58	-165	132
vakbeweging	-168	-142	63	83
vakbonden	-320	113	-31	-46
vaker	490	7	-286	-397
vakleerkracht	106	-107	-91	-101
vallen	-125	7	-167	-273
valt	-11	-200	-30	-264
van	17	112	26	24
vanaf	-583	-104	423	590
vandaag	-164	-253	-216	-182
vangen	-248	-47	-85	-7
vangers	-85	15	94	-140
vangsten	-2	95	-9	86
vanuit	-114	-202	-312	-238
vanwege	-228	-57	-159	-189
vanzelf	-150	-183	129	36
vanzelfsprekend	-125	52	44	-136
varen	-38	-140	-131	6
variant	-356	-40	-179	-233
varianten	-195	-209	-33	14
vast	164	200	146	-180
vaste	113	97	-2	-117
vastgelegd	-244	46	51	18
vastgesteld	218	-82	6	36
vastgoed	-166	15	-163	49
vastgoedplan	-88	119	58	-59
vasthouden	-122	4	-84	-123
vastleggen	-156	104	-128	-11
vaststaat	-170	-18	-66	-161
vaststellen	181	-3	-167	-236
vaststelling	-153	-162	122	2
vaststelt	-168	48	37	-160
vat	-59	-150	-107	-134
veel	124	-273	-260	-313
veelal	97	-265	-201	-3
veenhuizen	-164	-165	102	-135
veenweiden	-190	28	-146	-91
veerlieden	-50	71	72	-120
veertien	34	16	-45	-156
veertig	-152	-133	-379	-81
veilig	20	-18	-281	-37
veilige	-114	-60	-203	-200
veiliger	174	-110	-166	-132
veiligheid	-40	-198	-108	-104
veiligheidsregio	-172	29	-200	-140
veiligheidsregio's	27	100	111	-37
veiling	-27	99	67	-82
veld	-192	-132	19	-229
velden	-88	11	46	-33
veldwerk	-185	-160	-133	-181
vele	75	-110	-195	-118
velen	-89	-142	-186	-187
venlo	-141	-160	-208	-146
ver	-126	-352	309	-216
veranderd	36	68	-99	-174
veranderde	92	-133	-158	-100
veranderen	-113	-77	-168	-54
verandering	75	-156	148	-46
verandert	-339	-241	-26	-150
verankeren	-125	156	-203	-134
verantwoord	0	-282	120	-40
verantwoordelijk	-162	-231	-144	-305
verantwoordelijkheid	-191	-355	53	-366
verantwoorden	-159	-157	154	96
verantwoording	2	100	-238	94
verantwoordingsonderzoek	-124	69	-186	-177
verband	321	-420	-373	-131
verbeterd	110	4	-175	-18
verbeteren	-144	37	-68	-91
verbetering	126	-177	155	-63
verbeterprogramma	-138	-145	45	85
verbeterpunten	-239	53	-221	-94
verbied	-121	249	-184	-176
verbieden	-252	146	5	-148
verbinden	-80	2	-5	-181
verbindt	-272	52	-217	-189
verbleven	22	-213	-190	-240
verblijf	120	-49	-182	-317
verblijfsduur	35	-36	-111	-123
verblijfsrecht	-200	88	-160	-142
verblijft	183	-185	-157	-129
verblijven	-143	-74	-52	42
verbod	-298	14	40	-199
verboden	-175	42	89	-42
verbond	-95	-130	-148	50
verbonden	-154	-14	10	4
verbondenheid	-149	-172	-163	-93
verdachte	67	-107	32	-117
verdachten	25	-162	-84	-86
verdeeld	-264	-8	-61	-58
verdeling	-214	-25	68	37
verder	-163	317	-256	-34
verdere	-133	0	-31	-103
verdienen	-76	-199	145	-77
verdient	-371	261	-474	-321
verdraagt	-245	29	273	-187
verdrag	1	-230	-93	-167
verdragen	-160	57	-71	-152
verdringing	-8	-144	-184	-91
verdubbeld	149	70	-188	-124
verdubbelde	128	-181	-95	-112
verdubbelen	-185	-4	-96	-242
verduidelijken	-80	85	-169	155
verdwenen	63	-213	-19	-140
verdwijnen	-72	15	21	-107
verdwijnt	-37	-258	129	94
vereenvoudig	-79	173	-165	-77
vereenvoudigd	-123	-79	98	-193
vereenvoudigen	-187	113	-130	-176
vereenvoudiging	-135	-185	-194	-142
vereist	-190	-211	-5	-199
vereiste	-31	-20	167	122
verenigd	24	-202	-113	1
verenigde	-136	-90	-134	-139
verenigen	-54	-184	45	-124
vereniging	-205	-278	-7	123
verenigingen	22	166	-17	-50
vergaat	86	-17	-185	-203
vergadering	-36	-19	126	-27
vergeleek	21	-134	-144	-74
vergeleken	-224	31	-237	-163
vergelijkbaar	-116	-169	-223	-51
vergelijkbare	177	-286	-330	-76
vergelijken	-156	19	31	-180
vergelijking	-135	-173	-117	-91
vergelijkingsgroep	123	-180	-143	-147
vergen	-271	-219	79	81
vergezeld	-103	-176	-171	-1
vergoed	-122	119	-28	-111
vergoeden	-157	102	-89	-202
vergoeding	-183	91	37	-362
vergoedt	-130	-120	-127	77
vergroot	128	-86	-202	-206
vergroten	-44	-90	-141	-89
vergt	-171	-90	63	-83
vergunning	-38	18	-41	-94
vergunningen	89	66	-283	-28
vergunninghouder	-160	-160	58	67
vergunninghouders	-110	-77	-329	24
vergunningplicht	66	-39	-13	-176
vergunningverlening	-48	-63	44	-206
verhaal	-85	73	-308	-213
verhalen	-72	-180	-194	-118
verheugd	-116	-102	-210	-146
verheugt	-108	-145	-134	-126
verhogen	-55	285	95	-57
verhoging	-134	140	108	-239
verhoog	-246	293	-323	-234
verhoogd	-197	-190	56	-3
verhoogt	172	-173	-188	-122
verhoor	-167	-51	6	-26
verhoren	77	4	29	-163
verhouding	107	-140	91	-34
verhoudt	-185	-235	116	28
verhuisden	-12	-80	-70	-54
verhuizen	62	-129	-31	-55
verhuizing	198	4	-278	-223
verhuizingen	-2	-3	85	23
verhuur	-156	127	-199	27
verhuurder	-135	11	139	-29
verhuurders	-48	-100	-71	-122
verjaagd	-61	-185	-120	-118
verjaardag	-104	3	-125	-152
verkeer	-237	-34	-85	-69
verkeersposten	-91	-142	-76	-135
verkennen	-62	-139	-218	71
verkenning	33	16	126	183
verkeren	73	-162	-189	-203
verkiezing	-156	-194	-37	-173
verkiezingen	-66	57	-116	-16
verklaard	-198	0	137	-149
verklaren	-26	-108	-151	-87
verklaring	-5	-26	-402	-60
verkleint	13	-131	-127	-110
verkocht	-168	-215	93	-179
verkoop	-66	30	-183	-229
verkopen	35	69	-143	-66
verkort	7	61	68	86
verkorte	-130	-157	-122	116
verkorten	-167	103	-194	-161
verkrijgen	89	-183	-138	12
verlaag	-221	269	-42	-234
verlaagd	4	22	-224	-43
verlaagde	4	-31	-121	-121
verlaagt	120	-115	-101	-135
verlagen	-209	220	17	-147
verlaging	-16	-21	180	-233
verlang	-70	74	73	51
verlangen	-183	10	61	-9
verlangt	-214	-24	78	-13
verlaten	-246	-108	44	-200
verleden	-42	-164	-171	-113
verleend	-11	-212	-49	29
verleende	-27	-114	-162	54
verlenen	-203	12	-326	-159
verleng	-154	238	-239	-209
verlengd	-61	-51	52	170
verlengde	-115	-176	81	52
verlengen	-232	183	29	93
verlenging	-238	69	127	-10
verlengt	-175	-178	76	-13
verlichten	-125	129	-122	-123
verlichting	-113	-120	24	-136
verliep	81	-133	-80	-45
verlies	45	-3	-281	-112
verliest	7	-156	-27	-189
verliezen	70	14	25	-155
verlof	-224	-104	-225	-8
verloop	111	-61	25	77
verloopt	102	-294	-269	-37
verlopen	-121	75	-236	-10
verloren	93	-194	27	-93
vermeld	-218	10	-284	218
vermelden	-132	-29	120	-89
vermelding	-78	-6	-115	-93
verminderd	126	-135	-122	-67
verminderen	-93	-144	50	-67
vermindert	113	-184	-161	-174
vermissingen	-19	-75	-49	-161
vermoedelijk	-94	-220	-209	-231
vermoeden	-133	34	-136	-135
vermogen	13	-119	17	-102
vermogenstoets	-97	110	-176	40
vernietigd	128	-165	-99	-116
vernieuwd	-158	-134	-94	-101
vernieuwing	-111	-186	76	53
veronderstelling	152	-211	-138	-95
veroordeelden	-144	-138	-136	-64
verordening	-226	-207	-169	-141
verordeningen	-115	-176	77	81
verouderd	-96	-141	-94	-56
verplaatsing	-124	-56	-211	-3
verpleeghuis	-28	30	-170	-126
verpleeghuizen	-139	-138	-60	-88
verpleegkundige	24	168	22	-152
verpleegkundigen	-222	-234	53	-181
verplicht	-230	132	-171	-142
verplichte	20	194	-124	-286
verplichten	-294	144	147	-312
verplichting	-175	-199	224	-51
verplichtingen	-177	-58	27	-30
verreweg	79	55	56	-117
verricht	-261	-87	-36	-370
verrichten	-189	72	-81	67
verrichting	4	-144	-198	-65
verrichtingen	-38	-101	-217	-227
verruim	-140	199	-259	-50
verruimd	-93	-160	-254	-100
verruimen	-176	63	84	-2
verruiming	-23	-14	-131	-100
verscheen	-139	-182	-214	-155
verschenen	-107	-117	41	-238
verscherpt	-142	-111	-167	-173
verschijnen	-80	-139	140	-140
verschijnt	-213	-351	-87	269
verschil	415	-432	-498	-400
verschillen	15	-353	70	-147
verschillend	119	-40	-200	-188
verschillende	-138	-256	-162	-263
verschilt	53	-241	-154	-230
verschoven	-141	-77	-158	-222
verschrijving	-107	-108	-107	-64
verschuldigd	-132	-101	-183	-90
versie	-180	-83	-249	103
verslag	8	-112	-164	-32
verslechterd	-157	-145	-189	75
versneld	-90	46	-127	-122
versnippering	-33	-136	-156	-100
verspreid	61	-151	-73	-3
verstaan	-83	-305	-170	-157
verstaat	-267	-280	-200	-179
verstande	-97	-116	164	169
verstandelijke	113	-180	-170	-138
verstandig	-260	163	-61	-6
versterken	-116	-7	-206	-123
verstrek	-76	199	-34	-54
verstreken	6	-121	-189	-178
verstrekken	-133	73	-302	-56
verstrekking	-128	40	54	-149
verstrekt	-250	-27	-216	-177
verstrekte	10	-128	-132	-136
vertalers	-140	96	-123	19
vertaling	5	-194	116	-192
vertalingen	119	45	108	90
vertegenwoordigd	-121	-156	28	-65
vertellen	-17	-160	-159	-108
vertraagd	-119	-120	-244	-238
vertraging	54	-231	-254	-222
vertrek	164	-102	-97	-36
vertrekken	118	7	-212	-264
vertrekkers	168	-161	50	42
vertrekt	88	-203	-221	98
vertrok	-72	-135	-120	-63
vertrokken	-83	-231	-185	-28
vertrouw	-78	-105	-117	-192
vertrouwelijk	-87	-175	-187	-135
vertrouwelijke	-116	5	153	29
vertrouwen	55	-393	-159	-305
vertrouwenspersoon	-28	113	0	-190
vervallen	-100	100	-10	80
vervalt	-227	-202	89	4
vervang	-223	317	-256	-269
vervangen	-246	217	-176	121
vervanging	-108	77	100	-124
vervangt	-204	-264	-203	22
vervoer	55	-27	-298	-225
vervoerder	39	93	88	-106
vervoerders	-152	-15	-120	-237
vervoeren	-139	-130	-117	-121
vervolg	-244	-180	-76	-8
vervolgens	-193	79	-235	-67
vervolgonderzoek	-217	22	-191	-120
vervroegde	-97	-51	38	-115
vervullen	-8	-121	-77	-85
verwacht	-181	-231	-114	-12
verwachten	-229	29	-149	-28
verwachting	-285	-295	-89	-17
verwachtingen	-192	-116	36	-131
verwarring	-102	-150	23	-159
verwerkt	-247	-54	178	5
verwijs	-55	76	103	-77
verwijst	77	-222	160	-215
verwijzen	-141	77	-186	-165
verwijzing	-124	-149	-183	-68
verworpen	-60	50	-2	-47
verzamelbrief	-45	51	-139	-172
verzameld	-18	-104	-112	98
verzamelen	-190	-143	-176	-88
verzekeraar	46	-194	-179	-107
verzekeraars	-195	44	-146	-61
verzekerd	-188	-237	14	-3
verzekeringsartsen	-53	4	-151	-157
verzekeringsbank	13	-178	-243	4
verzenden	-44	221	-202	-240
verzending	-201	-203	-232	151
verzet	-143	-53	44	-236
verzetten	-90	-114	-136	-105
verzocht	-295	-521	97	-244
verzoek	-186	-191	-14	90
verzoeken	75	-139	-11	-61
verzoeker	5	-136	-159	-125
verzoekt	-201	-377	-367	-399
verzonden	-69	-143	-159	-159
verzorgen	-171	-20	-3	-22
verzorgenden	-7	-49	-150	-106
verzuim	158	-211	-154	-209
verzwaring	-125	-142	-216	-172
veteraan	-109	-182	-217	-41
veteranen	-153	48	9	32
veteraneninstituut	-81	100	51	-155
veteranenombudsman	-126	-111	51	-108
veteranenwet	-137	-149	55	31
via	-176	-20	-110	-87
viel	-6	-59	-22	24
vielen	-105	-209	-135	-93
vier	109	-16	7	-69
vierde	-135	296	233	158
vierkante	-120	81	-45	-177
vijf	93	55	26	-29
vijfde	79	146	165	-11
vijfentwintig	-137	64	104	-45
vijfjarigen	71	-72	-27	-30
vijftien	33	21	111	-179
vijftig	-171	27	-57	-12
vijftigplussers	-60	162	-165	-59
vind	-295	-96	69	-316
vinden	181	-238	55	-77
vindt	-337	373	23	115
vingerafdrukken	-221	106	-227	-173
vis	-65	154	40	-13
visa	-31	-128	-179	-42
visie	-118	37	-237	-150
vissers	-205	180	15	-205
visum	65	-84	-173	24
visumcode	-106	-128	78	-151
vlaanderen	-89	-203	-204	-171
vloeit	-137	-144	-6	-143
vloot	63	-144	-181	-163
vlucht	-134	-124	141	-132
vluchtelingen	27	-152	-153	-194
vluchtelingenwerk	-10	-234	-208	-223
vluchten	-70	-21	-172	-152
vmbo	35	15	-229	-199
vng	-435	-224	159	163
vno-ncw	-128	35	31	27
vo-raad	-167	-187	-25	-68
voedingscentrum	-123	111	-189	-141
voedsel-	-101	10	-149	-172
voedselkwaliteit	-105	-160	-158	-176
voeg	-124	111	-88	-81
voegen	-201	34	28	-157
voegt	-293	-50	312	-154
voel	-146	163	209	-245
voelen	148	-175	-69	-165
voelt	-215	-70	228	-224
voer	-181	194	-87	201
voerden	61	-159	-128	-100
voeren	-118	141	79	127
voert	-24	-83	102	3
voertuig	-21	55	-187	-130
voertuigen	-163	146	84	0
voet	-11	91	-33	-183
vogels	-49	49	73	-165
vol	-136	-137	-154	-180
voldaan	24	-40	94	-60
voldeed	135	-112	-89	-64
voldoe	-75	-124	-305	-27
voldoen	-6	-110	110	-154
voldoende	-16	-23	-165	-97
voldoet	78	-259	-315	-126
volg	-149	202	252	60
volgde	-161	-177	-183	-150
volgden	-157	-213	98	-178
volgen	-38	57	44	154
volgend	-421	-329	-44	412
volgende	-350	-177	13	202
volgens	571	131	-333	-393
volgorde	-259	73	-119	-56
volgsysteem	-172	104	-47	-157
volgt	-361	-173	-80	185
volksgezondheid	-147	-219	-254	-52
volkshuisvesting	-114	40	-40	-7
volle	-155	-262	30	-209
volledig	25	-16	24	-111
volledige	-66	0	-231	-146
volstaan	-203	72	73	-227
volstaat	-117	-360	143	-75
voltooid	-176	-2	-38	55
volwassenen	131	-223	-168	-132
vond	48	-32	-220	-214
vonden	106	-320	-145	-120
vonnis	59	46	-176	-88
voogd	-34	77	32	73
voogden	-166	-135	-62	-155
voogdij	-150	-18	-180	-193
voor	-270	323	41	177
voor-	-25	-152	153	99
vooraf	-237	155	-204	-87
vooral	421	-336	-125	-484
vooralsnog	-53	-199	146	15
voorbeeld	-278	143	65	-205
voorbeelden	-189	-193	-43	-38
voorbehoud	-145	43	-146	38
voorbereid	105	-238	-219	76
voorbereiding	-271	-88	40	145
voordat	66	100	-74	-247
voordelen	-152	-141	-114	-145
voordoen	-128	-110	-89	-87
voorgaande	-132	36	-148	-147
voorganger	-234	-313	-68	-336
voorgehangen	-84	-157	-56	68
voorgelegd	-212	-59	37	77
voorgenomen	-112	-19	-158	53
voorgeschreven	-177	-218	-45	-50
voorgesteld	-203	135	-34	-276
voorgestelde	-168	-171	114	-47
voorhanden	-1	-184	59	-162
voorhang	-110	-173	130	121
voorheen	179	-144	-113	-103
voorjaar	-179	-159	-3	220
voorjaarsbesluitvorming	-102	57	189	132
voorjaarsnota	-192	-256	159	210
voorkeur	-200	235	-82	-210
voorkomen	-100	-250	-108	-170
voorkomt	26	54	49	-173
voorleggen	-127	82	55	27
voorlichting	-103	0	-125	-141
voorlichtingscampagne	-80	69	-120	84
voorlopig	-180	-205	100	-177
voorlopige	-29	-178	-99	-186
voornaamste	143	-13	-250	-207
voornemen	-196	-318	-8	206
voornemens	-305	-404	-14	-8
voorop	-34	-210	-204	-149
vooropleiding	50	18	-162	-153
voorraad	-30	-32	99	116
voorraden	-157	10	65	-191
voorrang	-136	13	142	-64
voorschieten	-129	78	-147	-111
voorschot	-232	185	-66	-210
voorschotten	-79	67	-200	-59
voorschrift	-75	-32	37	139
voorschriften	-94	-211	-128	80
voorschrijft	59	-215	50	-221
voorschrijven	-135	-125	91	109
voorspellen	-94	25	122	-153
voorstander	-173	121	107	-84
voorstel	-432	85	87	63
voorstellen	-143	-374	11	-70
voorstelt	-163	100	41	-145
voort	-253	93	-144	-229
voortaan	-434	289	109	257
voortgang	-194	-30	-337	93
voortgangsbericht	-101	-96	-229	158
voortgangsbrief	-165	-188	-319	104
voortgangsrapportage	-180	-3	-82	177
voortgezet	-109	-110	-63	15
voortijdig	-123	-207	-163	-58
voorts	-226	529	-673	-97
voortvarendheid	-141	-102	-140	-122
voortzetting	-172	-37	-90	30
vooruit	3	0	25	-30
vooruitlopen	-138	-172	-88	-183
vooruitlopend	-163	-185	-82	58
vooruitzicht	-53	-145	-197	-245
voorwaarde	-293	55	11	46
voorwaardelijke	-113	-82	-190	-126
voorwaarden	-275	-163	-51	78
voorwaarts	113	25	-113	-95
voorwerp	30	-42	-173	-160
voorwerpen	119	-67	-208	-207
voorzichtigheid	-137	-251	9	-164
voorzien	-89	187	-60	344
voorziening	25	-10	-63	14
voorzieningen	116	-5	-213	-224
voorziet	-314	-343	127	-350
voorzitter	-316	-308	-87	-179
voorzitters	-96	94	-262	72
voorzitterschap	-184	-180	-174	-56
vorderingen	-149	-135	-206	89
voren	252	-117	-76	-180
vorig	-197	84	125	-183
vorige	-226	-68	12	-272
vorm	-262	-104	-145	138
vormen	-155	78	125	-4
vorming	-140	135	-66	-12
vormt	-194	42	-193	-216
vraag	-560	-63	-59	64
vraagstuk	-79	-160	-193	-125
vraagstukken	-94	-188	-123	-135
vraagt	-464	246	-1	-207
vraagtekens	120	-128	-206	-167
vrachtauto's	37	-62	-129	-102
vragen	-237	-109	-171	-45
vragenlijst	-50	-39	148	65
vragenuur	-74	-111	-199	-201
vreemdeling	-41	0	-147	-295
vreemdelingen	-123	-324	-379	-181
vreemdelingenbesluit	-93	-163	143	78
vreemdelingenbewaring	-57	-141	147	16
vreemdelingenketen	-157	-141	17	174
vreemdelingenwet	-99	-94	48	-112
vreemdelingenzaken	-180	-281	-156	-173
vrees	62	-217	-76	-135
vreest	-204	-170	-190	-159
vrezen	-261	-197	-234	-161
vrij	-59	50	99	-276
vrije	16	-204	-60	19
vrijgemaakt	-123	-117	136	93
vrijgesteld	-129	27	12	-31
vrijheid	-169	-119	-76	-221
vrijhouden	88	103	-61	-153
vrijkomende	-145	87	34	-111
vrijlating	8	39	11	-125
vrijstelling	-251	62	116	-305
vrijwel	480	-441	-267	-353
vrijwillig	-251	45	-166	-152
vrijwillige	20	13	11	2
vrijwilliger	-147	-141	88	-164
vrijwilligers	54	-146	-166	29
vrijwilligerswerk	-205	-217	98	-96
vroeg	-395	-310	17	-517
vroege	159	-213	-192	-207
vroegen	-232	-360	-284	-278
vroeger	-166	55	-164	-143
vrouw	-264	-166	-86	-138
vrouwelijke	54	141	-11	86
vrouwen	207	17	-244	-217
vsnu	-53	-186	101	7
vulden	-103	-123	-138	-108
vullen	0	-138	55	-9
vvd	-176	-226	-188	-193
vvd-fractie	-238	-68	-165	-220
vve	-134	5	-102	-69
vve's	33	-228	-179	34
vws	-157	-62	186	177
vóór	-198	59	-18	468
w	-62	-141	-218	-21
waal	-145	-12	-162	-184
waar	153	5	-110	-42
waaraan	-258	-95	128	-25
waarbij	-15	-327	-295	168
waarborgen	-112	30	59	5
waarborgsom	-7	41	-95	-99
waard	-263	165	108	-215
waarde	32	-277	-78	-297
waardeer	-120	-80	-169	-159
waardeert	15	-121	-129	-161
waarderen	220	-183	-225	-186
waardering	0	-258	-121	-221
waardevol	-155	36	-156	-78
waardevolle	-54	-134	106	70
waardoor	50	-303	-70	-235
waarin	-227	97	-48	-77
waarmaken	-62	-77	63	-137
waarmee	14	-46	32	123
waarna	-202	-236	-90	184
waarnaar	-57	-170	-169	74
waarnemer	-144	-164	85	-111
waarnemers	18	168	143	-196
waarneming	-123	-161	-127	-70
waarom	-351	159	-143	-80
waaronder	-246	25	-237	-195
waarop	-265	145	-31	-41
waarover	-228	-342	9	-25
waarschijnlijk	-4	-149	-72	-95
waarschuwen	-92	98	-139	-140
waarschuwing	-123	11	5	-199
waarschuwingen	102	-84	-168	-150
waartoe	-151	-3	33	-2
waaruit	42	86	-173	-204
waarvan	-164	-1	45	-41
waarvoor	-55	123	37	-1
wacht	73	-162	65	-96
wachten	37	-330	76	-408
wachtlijst	12	-107	-222	-273
wachtten	126	-113	-157	-122
wachttijd	283	-243	-5	-17
wachttijden	-283	163	-410	-119
waddenzee	59	-168	-208	0
wageningen	-69	-13	213	-25
wajong	34	-14	-176	-65
walstroom	-152	-135	-233	-2
wandelaars	38	-139	-75	-128
wanneer	-275	-99	-21	-160
want	-137	-33	-54	-306
wapen	-132	-85	-120	-41
ware	-120	185	-217	-202
waren	195	-497	-491	-492
warenautoriteit	-101	10	-149	-172
warenwetbesluit	-143	-58	-47	-32
warm	-109	103	55	-172
warme	-167	-143	-128	-183
warmte	-262	-241	-103	-164
warmtenet	-138	-149	-147	-132
warmtenetten	-106	-140	-191	-164
was	38	-345	-115	-363
wat	-178	-136	15	-90
water	74	116	-207	-49
waterlijn	-159	-5	-218	-168
waterloop	14	-118	77	-120
waterschap	-141	41	1	-195
waterschappen	-167	-219	93	17
waterstaat	-181	-22	-130	-48
waterwet	-121	27	147	28
we	-120	-232	140	-4
website	-345	45	210	37
websites	-74	-160	-176	-178
weefsel	-110	-2	-122	-101
weeg	-48	92	215	198
weegt	-220	-50	46	-268
week	7	8	82	126
weekend	2	56	31	-130
weer	-165	44	-343	-247
weerbaar	-105	-134	-186	28
weergegeven	-107	-176	-158	-31
wees	-96	-87	-149	-95
weet	108	-60	-229	-107
weg	-29	-36	-101	-150
wegbeheerder	9	-124	81	-174
wegbeheerders	-159	187	-191	-82
wegen	-151	49	-5	-253
wegens	-54	-38	-217	-288
weggewerkt	-131	70	-151	-120
wegvervoer	-117	-137	-163	-124
weigeren	-67	36	-178	-137
weigering	-107	-177	-99	-124
weinig	154	-177	21	-610
wekelijks	79	152	28	-85
weken	176	33	-141	1
wel	72	-193	150	421
weleens	-11	-199	-130	-173
weliswaar	68	-147	-176	-140
welk	-163	14	-307	-124
welke	59	52	-237	98
welkom	-139	-213	60	80
wellicht	-79	-129	-58	-129
welwillend	-158	-80	43	-187
welzijn	-125	-156	-234	-20
wenden	-128	-156	-217	-138
wens	-364	152	212	-121
wenselijk	-284	136	3	-190
wenselijkheid	-132	144	-180	-114
wensen	104	-50	-47	-181
wenst	-239	-222	167	-39
werd	64	-261	-491	-400
werden	157	-60	-318	-260
wereldbank	-101	-145	-86	-80
werf	-163	151	-173	46
werk	-29	-191	-145	-32
werkbezoeken	-98	-139	-199	-127
werkdagen	-75	171	105	-265
werkdruk	69	-104	-148	31
werkelijk	-87	57	99	-49
werkelijke	47	-147	-145	-80
werkelijkheid	-169	-25	-184	-127
werken	-92	-88	-42	62
werkervaring	51	-153	-33	-165
werkgelegenheid	138	52	21	5
werkgever	-18	-39	3	-418
werkgevers	58	-78	-142	-312
werkgroep	1	155	-293	-146
werking	-86	-43	-21	123
werkinstructie	-84	50	82	52
werklozen	-127	47	62	-51
werknemer	-6	-220	1	-182
werknemers	176	-109	-142	-397
werkpleinen	24	-176	-56	-153
werkplek	86	-117	73	-97
werkprogramma	-194	-139	8	71
werkt	-189	-234	-66	-85
werkte	79	-179	38	-147
werkten	-186	-131	-116	-106
werkvloer	-125	-36	48	-81
werkwijze	-286	31	-19	56
werkzaam	-75	-107	-51	-154
werkzaamheden	-132	-114	-206	92
werkzoekenden	-43	-239	25	-163
werven	-35	-9	-260	-7
werving	-46	116	-60	-42
wervingscampagne	-26	-143	-143	-113
westerschelde	-107	-168	-9	124
wet	-156	-83	107	32
wetboek	-205	-284	-95	-104
weten	61	-275	-69	21
wetenschap	-92	-161	62	-31
wetenschappelijk	-121	-138	-84	-115
wetenschappelijke	-99	94	-190	-170
wetenschappers	-100	-81	-153	41
wetgever	-37	-22	0	-280
wetgeving	-132	-187	-78	-2
wetgevingsoverleg	-92	-116	-208	-146
wethouder	-168	-170	49	-196
wethouders	-186	-192	-169	-25
wetsvoorstel	-297	-283	241	101
wetswijziging	8	-226	54	101
wettelijk	-248	163	-58	-357
wettelijke	-144	-7	1	57
wetten	41	-150	-98	-177
wezen	78	-184	-127	-90
wie	-192	-168	-159	-191
wier	76	-121	-142	-50
wij	5	35	71	67
wijk	-47	-90	-327	-288
wijkagent	-168	68	-259	-175
wijkagenten	92	-192	-223	-228
wijken	145	-238	30	-17
wijkteam	-21	-92	-110	-62
wijkteams	-91	107	22	-122
wijkverpleegkundigen	-151	65	-162	-93
wijkverpleging	-136	59	-53	-110
wijnia	-113	-82	-91	-147
wijs	-238	283	-174	-98
wijst	273	-237	-83	-246
wijt	209	-189	-127	-105
wijten	131	-212	-135	-91
wijze	-1	-45	-46	-54
wijzen	35	54	123	47
wijzigen	-82	9	36	20
wijziging	-184	-2	163	221
wijzigingen	-12	-153	-168	146
wil	-356	168	227	-81
wilde	-236	-27	-148	-164
willen	-354	281	-57	-221
wilt	-133	-17	-49	-210
wind	-93	91	-132	-138
winkelier	-160	-121	-87	-149
winkeliers	51	-216	-172	-195
winkels	107	14	-71	-36
winkeltijdenwet	-156	-14	100	-154
winning	-102	-42	-155	-87
winst	128	-270	3	-226
winter	-275	-317	-6	134
winters	-142	-76	-202	-115
winterswijk	-90	91	145	81
wissel	-110	92	-176	-136
wisselen	1	-204	-39	-125
wisselend	185	-206	-149	-166
wisselende	87	-4	-130	38
wisten	140	-156	-81	-54
wmo	-188	24	-64	-190
wnt	-135	-207	-63	-141
wodc	6	-301	118	161
wonen	-80	-24	-140	7
woning	46	-288	-428	-408
woningcorporaties	-113	-14	-148	95
woningen	37	-47	-140	-164
woningmarkt	-70	-176	-103	-134
woonden	-167	-138	-81	-111
woonplaats	-115	-76	-86	-129
woonruimte	-70	15	-177	-64
woont	-104	-253	-194	-182
woord	-224	-203	-231	-250
woorden	47	-207	106	-214
woordenschat	101	-133	-64	-81
woordvoering	-117	-149	-152	80
woordvoeringslijn	-101	-179	-171	-174
worden	-168	232	-16	581
wordt	-74	-94	166	588
wél	-145	-118	179	-40
z-route	-113	17	-200	143
zaak	-78	-112	227	-7
zaal	87	-202	48	-181
zag	197	-244	-187	-78
zaken	21	-235	-37	-67
zal	-583	-415	68	602
zalen	92	32	-122	-8
zand	-106	-77	-110	-152
zaten	-145	-173	-87	-71
zaterdag	-136	72	-154	-114
ze	28	108	127	7
zeef	-58	-115	-174	-95
zeehavens	50	-162	-212	-1
zeeland	33	-53	12	43
zeer	175	-282	-56	-274
zeeuws-vlaanderen	-65	-136	-90	-161
zeg	-134	-184	-162	175
zegde	-195	-253	-279	-324
zeggen	216	-123	-503	-306
zeggenschap	-87	2	47	-25
zegt	-23	-234	116	130
zei	-209	-163	-236	-142
zeker	-156	2	-78	-233
zekerheid	33	-206	-22	-45
zelden	415	-477	-299	-413
zelf	-344	54	27	-322
zelfredzaamheidsroute	-123	-109	-156	-128
zelfregulering	-119	-172	109	30
zelfstandig	-195	105	-122	-160
zelfstandige	5	-102	94	-90
zelfstandigen	-204	-86	-309	-245
zend	-96	-218	-183	-13
zenden	-178	-50	-343	-63
zenders	1	-1	38	57
zendt	-129	-198	123	78
zes	193	-55	152	-76
zesde	-64	-148	171	-132
zestien	-19	-89	-12	-224
zestig	-261	-220	12	-210
zet	-171	15	-40	116
zetten	-126	29	-42	-79
zeven	119	-92	-157	-86
zeventien	-230	40	17	-179
zeventig	34	-151	-214	2
zich	-54	-398	71	-24
zicht	-67	-232	-168	-180
zichtbaar	187	-252	-116	183
zichzelf	34	-43	-71	-175
zie	-319	-44	155	-390
ziek	97	-82	-56	-5
zieke	-125	110	-24	-23
ziekenhuis	-28	-48	-146	-157
ziekenhuizen	87	4	47	-242
ziekte	-231	-10	-359	-280
ziekteverzuim	164	-157	-74	-76
zien	281	-102	-142	-8
zienswijze	6	58	-250	-187
ziet	-412	234	-86	-434
zij	132	137	9	51
zijde	-116	-158	157	-105
zijn	36	-57	-127	-225
zijner	-92	-147	-63	138
zin	-237	-183	14	123
zinvol	-16	-331	99	-128
zit	15	-19	-91	-270
zitten	-286	-202	-18	-106
zitting	-286	130	-148	-108
zittingen	-120	54	150	-56
zo	80	-224	-70	-134
zo'n	-75	-396	227	153
zoals	-194	174	63	-54
zodanig	-112	-125	24	-94
zodat	-138	-37	288	86
zodra	-234	-191	154	506
zoek	107	-151	-219	96
zoeken	29	-192	33	151
zoekjaar	1	-11	-138	-95
zoekt	-214	21	-98	150
zogeheten	33	-135	-216	-163
zolang	-337	-55	209	-235
zomer	-457	-571	20	451
zomermaanden	-124	-145	-141	-64
zomerreces	-129	-224	-140	337
zon	59	13	-163	75
zond	-114	-217	-271	-234
zondag	-195	-35	-20	1
zonder	197	-83	-67	-213
zonmw	-195	-16	117	-125
zonnebank	48	-39	-170	-98
zoogdieren	-79	-141	-195	-171
zorg	-297	-3	-3	-245
zorgautoriteit	-124	-160	92	180
zorgelijk	67	-146	-223	-153
zorgen	49	-245	-374	-104
zorginstellingen	-159	-137	-158	-183
zorginstituut	-113	-157	-59	16
zorgplicht	-193	-216	-221	-171
zorgverleners	-28	-105	24	-94
zorgverzekeraars	-169	-4	-150	22
zorgverzekering	-158	72	-218	-179
zorgverzekeringen	-48	-153	26	-6
zorgverzekeringswet	-184	78	91	-167
zorgvuldig	143	-181	-219	-183
zorgvuldige	-137	-131	-153	-113
zorgvuldigheid	-65	-205	-198	-176
zou	-535	248	19	-557
zouden	-99	286	-401	-509
zout	-158	-153	-234	-230
zoveel	192	-258	3	45
zover	-228	83	219	138
zowel	-167	21	23	-165
zuid-holland	-119	-112	96	-136
zuilen	-85	-144	-130	139
zulke	-9	-38	138	-304
zullen	-605	-324	-120	-162
zutphen	-143	-145	33	55
zwaar	-84	-90	182	-72
zwaarder	-157	-55	-111	-103
zwaardere	20	-160	-71	-166
zwak	149	-123	-131	-148
zwakste	67	-174	-167	-107
zwangere	74	-167	-83	-31
zware	-185	3	-141	-180
zweden	9	-152	-223	-168
zwijgt	78	-122	-175	-127
zwitserland	35	-157	-231	-68
zwolle	-207	-48	-132	-81
à	164	-142	-151	-113
één	47	399	-50	-91
`,
  stem: `
aanbes	-60	-99	96	93
aanbev	-797	242	156	-126
aanbie	-21	-172	-153	13
aandac	-211	-14	-160	34
aandoe	-91	-159	140	70
aandri	-162	200	-18	-83
aangeb	58	-16	-42	22
aanged	-163	194	-173	-123
aangeg	-154	2	-231	-170
aangeh	-21	-60	-296	-210
aangek	-196	-358	-77	-63
aangel	89	-233	-149	-59
aangem	22	-166	-235	-197
aangen	-59	-16	6	-48
aangep	-3	13	126	23
aanger	-43	74	-197	-193
aanges	-192	42	-16	-7
aanget	308	-341	7	28
aangev	-59	-6	186	86
aangew	-212	153	-38	45
aangez	22	-190	135	-136
aangif	51	-53	-79	-335
aanhan	-157	-71	-12	-147
aanhou	30	-85	169	40
aanjag	-147	64	-190	-106
aankom	-157	82	-80	-192
aankon	-86	78	-202	-141
aankop	-177	-145	145	94
aanleg	-83	-80	7	-163
aanlei	-363	-282	-65	36
aanlev	6	-89	-209	-50
aanmel	76	28	-7	-185
aanmer	-158	-66	-26	-4
aannem	183	-135	-232	-15
aanpas	-239	14	-116	-103
aanrij	84	88	-142	-151
aansch	62	58	-252	-45
aanslu	-283	-171	-167	89
aanspr	-61	-45	-57	82
aansta	-149	-19	-16	186
aanste	18	260	-12	-68
aantal	-36	-161	27	-30
aantek	31	60	129	-158
aanton	182	-287	-242	-168
aantoo	257	-330	-51	-219
aantre	-31	-108	-402	-241
aanvaa	-220	-233	0	21
aanvan	19	14	-183	-232
aanvar	35	-184	-168	40
aanvra	66	126	-188	-175
aanvul	-235	13	-115	93
aanwez	9	17	-60	-211
aanwij	257	8	-41	135
aanzie	13	-167	-132	-123
aardwa	-277	-234	-251	-145
academ	-223	-183	-181	-210
accept	-159	11	-186	-89
accoun	46	96	45	18
achter	162	-37	-99	-157
achtti	51	-47	-70	-67
actiep	-103	-120	-160	102
actual	-42	-65	147	69
admini	135	-205	-233	-60
adress	18	19	69	-183
advies	-103	122	-521	-177
adviez	-82	-94	-96	-182
advise	-214	297	-185	-302
advoca	92	78	-144	-193
afdeli	70	159	-415	-104
afdwin	-93	11	86	-150
afgeda	8	-144	-243	-141
afgedr	-61	-79	-141	-128
afgeha	29	-171	-137	-74
afgele	112	-114	-180	-154
afgelo	-104	-304	-145	-145
afgeno	88	-60	-334	-189
afgero	-239	-61	-18	6
afgesc	135	-167	-139	-122
afgesl	-2	-49	-198	57
afgesp	-262	-391	122	87
afgest	-34	170	-107	-222
afgewe	-116	-31	-38	-128
afgezi	-186	54	69	-171
afhand	58	-143	21	40
afhank	-18	-40	-41	8
afleid	123	-115	-100	-73
afleve	15	-42	-186	-205
afloss	-85	5	88	59
afneme	50	-18	-11	-77
afrika	-107	-110	-208	-234
afrond	78	-128	-89	-26
afscha	-200	201	155	-121
afsche	-93	44	34	-74
afschr	36	-2	-180	-84
afslui	-66	-115	-251	-151
afspra	-44	68	109	-52
afspre	-155	25	-24	47
afstem	-123	72	0	-86
afstot	-106	-153	-179	-130
afstud	13	-3	-45	-34
afwach	-109	18	118	-218
afwege	-89	-133	183	116
afwegi	-205	-299	123	-91
afwijk	-75	-45	135	-220
afwijz	-192	-12	-83	-199
afzond	-203	-54	-75	260
agende	-89	-80	-145	-102
agents	-226	-188	11	-154
aggreg	-150	30	-96	-58
agrari	-151	-198	-67	-69
agress	65	-96	-119	-79
ai-ver	-125	-147	147	-89
akkerb	14	-165	-189	-184
algehe	-148	-147	-52	92
algeme	5	-97	-192	-329
algori	14	2	-215	-154
alleen	51	-58	-52	-184
allema	135	-108	-113	-86
allere	-161	143	-250	-210
allerg	-145	-5	-184	-212
altern	-239	-89	-100	-43
alvore	-171	-13	145	77
ambass	-379	121	146	-32
ambtel	-217	-37	-40	83
ambten	-254	4	-315	-116
ambtge	-215	-239	0	154
ambtsb	65	-139	-44	30
ambtsh	-49	86	-111	-51
ambtso	-155	-235	67	293
ambtsv	-250	-38	-319	-359
ambula	93	-141	-144	19
amende	-43	-127	-145	-44
amerik	43	87	-177	-142
amster	-197	-30	22	-115
analfa	63	70	-136	-174
anderh	110	-89	-35	-254
antwoo	-197	-52	-92	41
apothe	137	5	-85	-321
appara	-64	-189	-199	-208
apprec	-69	-143	-264	19
arbeid	36	-59	-39	-131
arboca	-196	-139	-235	45
arrest	-113	97	-110	-81
arrond	103	-171	-24	68
artike	76	90	-198	-157
artsen	-123	38	131	80
asiela	-190	-123	-183	-174
asielo	32	-166	-204	-146
asielv	-98	-144	-117	-152
asielz	-35	32	-130	-169
aspira	-56	100	13	19
assist	-140	-10	107	-43
attrac	-96	81	-35	12
audici	-159	74	-44	-182
auditd	-6	-243	51	-18
august	-106	-227	73	188
automa	34	135	-13	-130
autori	-272	-7	85	53
bakker	-120	118	-183	-129
bangla	34	-74	-64	-70
basisa	-175	63	-104	46
basisp	-96	42	-163	-117
basisr	47	-112	-154	-171
basiss	99	-35	-166	-17
basist	-137	-10	105	-4
batter	-67	-98	-90	-188
bbb-fr	-98	-131	-55	-103
beantw	-75	-366	-450	129
bebouw	-137	98	-190	-206
becijf	176	0	-150	-153
bedenk	41	-9	17	-188
bedien	-90	-9	-488	-180
bedoel	-191	-322	6	264
bedraa	-142	-254	-203	-140
bedrag	-236	115	24	-20
bedrei	38	-163	-221	-112
bedrij	142	-112	-2	17
bedroe	-33	-207	-192	-102
beduid	72	-96	-116	-63
bedwel	-22	-1	-159	59
beeldb	-96	-85	-112	40
begele	121	83	46	-160
beginn	-306	-35	55	-51
begins	-182	-35	79	-275
begonn	39	-67	-24	-53
begren	-203	-63	5	-149
begrep	47	-83	-133	-103
begrij	-74	11	-136	-123
begrot	-438	-85	-24	-65
behand	6	-7	-91	-99
beheer	-34	114	48	-67
behoef	-157	-43	247	-71
behoev	-135	-162	-42	-191
behoud	-26	-176	-76	-247
bekend	-169	-239	19	80
bekijk	-80	-116	-13	68
bekort	-137	37	-132	-95
bekost	-160	93	-121	-63
belang	62	-391	-338	-279
belast	-76	-90	91	0
belegg	-87	165	64	-103
beleid	-404	-175	-288	-38
belemm	40	-87	-15	22
belgis	-122	-68	-43	-97
beloni	-9	-192	88	-49
bemann	140	-157	-254	-176
bemidd	-152	186	-255	-65
bemoed	93	-62	-124	-62
benade	-149	23	-78	164
benadr	-61	-188	-158	25
benodi	-15	-227	-177	203
benoem	-136	-37	210	-15
benutt	-155	-193	57	18
beoord	26	-197	-86	27
bepaal	22	-149	-162	-84
bepali	-124	-150	135	-65
beperk	-89	144	-166	-97
beplei	-280	376	94	-23
beproe	-195	-240	173	119
beraad	-125	-127	-195	-155
bereid	-33	-73	-182	-168
bereik	75	102	-58	-187
bereke	69	-5	85	22
berich	-126	-71	-60	-58
beroep	-227	87	-132	-197
berust	-39	-111	43	-119
besche	-79	-432	37	-78
beschi	-34	-106	43	32
bescho	-214	-6	-80	-155
beschr	-230	-46	-221	-156
beslag	-17	169	-32	56
beslis	-99	-104	32	-50
beslot	-305	-104	298	39
beslui	-113	-139	89	193
besmet	-103	-49	-123	-97
bespaa	-92	-166	104	132
bespar	103	-209	-229	-129
bespre	-289	35	20	71
bespro	-224	-237	16	-293
bestaa	29	-105	11	-19
bestan	-188	6	24	57
bested	29	-55	-106	-17
bestee	22	-61	-149	-141
bestel	-131	-183	-204	-185
bestem	-187	-35	104	-158
bestri	-116	-59	-71	-77
bestud	-327	-252	36	46
bestui	-124	-131	-149	-105
bestur	-207	-89	-317	117
bestuu	-303	-209	-66	-102
betaal	3	-116	-78	-238
betali	-33	39	70	55
beteke	-107	-318	31	-130
betref	-122	-164	-28	-95
betrek	-245	34	18	48
betreu	-82	-133	-163	-165
betrok	142	-171	-20	164
betrou	1	-9	9	-125
beveil	-143	161	-109	-33
bevest	210	-366	-313	52
bevind	-17	-251	-81	39
bevoeg	-34	-118	123	-87
bevolk	54	149	15	-163
bevoor	10	-194	85	39
bevord	-189	9	-256	83
bevraa	-174	-129	-205	-98
bewaar	-74	-48	41	-45
bewari	-78	6	-173	-128
beweeg	-110	-74	-236	60
bewegi	8	86	-34	-237
bewerk	81	-150	57	-104
bewijs	60	31	105	-203
bewind	-167	132	13	-63
bewone	62	-13	-538	-292
bezett	-137	0	9	-192
bezitt	-133	-32	-132	-144
bezoch	197	-342	-299	-255
bezoek	76	-87	-91	-23
bezorg	-180	23	-65	-155
bezuin	-176	-188	-66	-185
bezwaa	145	-101	-23	-252
bezwar	-113	87	285	9
beëdig	-97	81	-143	30
beëind	-271	155	-323	-300
beïnvl	52	-164	-119	33
biblio	-285	-75	-136	87
bijbeh	-58	-9	71	96
bijdra	-87	-100	142	132
bijeen	-25	-252	-15	163
bijgaa	-279	210	-349	-409
bijged	127	-205	-220	-185
bijgeh	62	-29	-103	-148
bijges	-2	-221	57	-138
bijgev	-252	82	-379	-280
bijgew	54	-155	-188	-53
bijhou	-64	-28	72	67
bijna-	44	171	-193	-159
bijsch	-173	8	66	-19
bijslu	10	-233	-180	-32
bijsta	40	-25	-289	77
bijvoo	-93	92	-96	-107
bijwer	61	-121	-123	6
bijzon	-268	-4	-79	-93
binnen	-106	-113	-114	58
biolog	101	-168	-189	-133
bladzi	-224	72	36	45
blijke	93	-166	-7	-178
blijve	-86	-81	-35	-162
bloedv	-140	30	28	-179
bloots	-159	4	-33	1
boerde	-89	-6	-66	-147
boeren	137	-166	42	-146
bondge	-144	44	-100	-186
boodsc	-163	-157	96	-92
borgst	-47	-184	-146	-88
boswac	-97	64	-240	-154
bouwbe	-170	68	-57	-124
bouwpl	-150	40	-117	-189
bouwwe	-19	-41	142	89
bovenb	100	76	40	-154
bovend	-157	-151	162	-341
boveng	-173	130	67	2
bovens	-159	-153	-124	-169
bovenv	-48	-105	-75	-86
bracht	145	57	88	87
branch	-257	9	67	-253
brandb	-104	32	-14	-92
brandm	-81	58	-177	-132
brands	157	-39	48	-233
brandv	-14	-15	-159	-93
brandw	-188	-72	-250	-174
briefa	-19	-40	10	-22
brochu	26	-118	110	145
brouwe	6	-183	-187	10
brugkl	67	-137	-141	-162
brugwa	40	-128	-120	-72
bruikb	-85	-52	-260	43
budget	-85	-164	75	44
buiten	-55	-37	-83	-9
bundel	-29	-172	-34	65
burgem	-193	-213	-52	106
burger	-100	12	107	-130
buurla	-160	21	-222	-73
buurtb	27	-57	-91	22
buurtr	-143	-80	-181	-176
buurts	12	-35	-116	-130
calami	-76	149	-161	-142
camera	70	-124	-34	-47
campag	-73	24	77	163
cao-pa	-150	-17	210	-203
capaci	-74	51	-79	-207
caselo	-167	53	-226	-163
catalo	100	218	-346	-274
catego	-22	-172	-253	26
cavern	-104	-55	26	-143
cda-fr	19	80	-211	-153
cellen	-21	-154	-67	-102
centra	-174	36	-16	-85
ceremo	16	4	-260	-119
certif	81	15	-58	96
chauff	195	-63	-180	-150
christ	-164	-196	-180	-157
chroni	-45	-96	137	-1
circul	-132	32	237	138
cliënt	82	5	-31	-170
coachi	-115	198	-193	-46
coalit	-176	112	84	-191
coelia	-144	10	-163	-173
cofina	-134	32	65	-99
collec	1	40	-59	-78
colleg	175	-76	-35	69
combin	-33	69	-122	-95
comman	63	-52	232	60
commer	-53	44	-185	-107
commis	63	103	-117	-327
commun	-120	-164	-183	-54
compen	-198	118	-128	-165
comple	5	4	52	59
comput	-150	80	-179	46
concen	73	43	17	-158
concep	-334	-30	224	-45
conces	-143	-14	-182	-218
concië	39	-104	-183	123
conclu	418	-310	-436	-200
concur	16	-290	-340	-89
consta	385	-280	-324	-288
constr	34	-14	-241	15
consul	-157	50	-352	174
consum	67	-91	-40	-183
contac	143	67	6	72
contai	90	-187	-209	-197
contra	-135	12	168	41
contro	-41	126	-13	9
conven	-335	-116	111	45
corona	-170	-140	5	-157
corpor	-67	6	173	29
coöper	22	73	53	56
coördi	-172	-15	-96	27
crisis	24	-110	-82	-226
criter	-105	-85	-109	-35
cruise	84	-123	-169	-115
cultur	-135	94	73	-88
cultuu	-22	-233	-195	-101
curate	-74	-87	-128	26
cursus	-54	47	-222	-170
daadwe	134	-74	-124	-9
daarbo	-170	-154	213	-89
daarbu	-149	-189	-152	-124
daardo	100	-346	-72	-180
daaren	330	-46	-81	-162
daarna	-223	302	-107	-175
daarov	-70	-156	-143	169
daarte	-161	-178	69	-11
daarvo	-141	-218	39	55
dagbes	5	71	-44	-6
dagdel	-124	-157	-2	-118
dagdie	-25	88	-133	-83
dageli	-11	16	-5	-77
dagpro	94	-120	34	14
databa	-170	-178	76	-180
decemb	-370	-302	-25	248
decent	-118	-163	66	39
deelge	-79	-102	-109	-153
deelna	-71	-261	-217	-268
deelne	-63	-11	-117	-146
deelst	-134	-182	98	-151
defens	-57	-214	-38	-10
defini	-173	-14	21	100
delega	66	-133	-225	-183
delfzi	-177	-176	77	-79
deltap	-36	-92	-124	-74
dement	-57	-101	-138	-144
demiss	-224	-332	-143	-4
democr	-88	-195	-93	-23
denema	-5	-186	-247	-153
denkba	-207	-194	141	-169
denkbe	-171	69	89	-96
depart	-94	-112	65	117
dergel	-149	-189	20	-12
derhal	-66	-117	-61	-97
desgev	-105	-177	-261	98
desgew	-86	-79	-54	-192
deskun	-84	-44	-29	-89
destij	-61	-205	-142	-147
detach	81	33	-163	19
detent	-201	-15	-162	-183
deurwa	46	9	-232	-191
dezelf	50	28	-26	-150
diabet	104	-163	48	-56
dichtb	-99	-135	-117	-145
dichtg	-38	-208	14	-164
dienja	-15	-46	-132	-90
dienov	-167	-180	176	-108
dienst	-66	-96	205	46
dieren	-20	-25	-19	-267
dierge	-144	-74	-166	-121
diesel	27	-56	-156	-151
diezel	-131	-204	73	31
digita	-42	193	-94	-65
dikwij	62	-134	51	-145
diplom	-231	129	30	-199
direct	-213	-185	20	85
discus	-192	6	-86	-27
distri	-188	84	-240	-62
dna-on	-11	113	102	21
docent	-3	19	-106	-252
docume	95	82	-26	82
dodeli	101	-54	-92	-53
doelgr	67	-20	-231	-222
doelma	231	-312	-254	-156
doeltr	187	-113	-55	-70
domein	6	-119	-162	-136
doorbr	-100	-161	-201	-64
doorga	18	-46	-236	-169
doorge	-18	-65	-44	-102
doorkr	-112	-157	-18	-140
doorli	40	86	-405	-150
doorlo	86	-201	-77	-93
doorre	-21	-191	-149	139
doorst	-42	130	-171	43
doorve	35	108	-243	-188
doorze	-141	94	-231	-213
dorpsh	-109	73	-211	-148
dorpsr	55	149	-215	-111
dossie	184	-288	-454	-166
draagv	47	-180	25	-142
draaib	83	60	59	-223
dreige	34	-117	65	74
drempe	-60	56	13	-137
drieho	-121	-58	71	-200
driekw	150	-58	-89	-95
dringe	38	31	-201	-148
drinkw	52	-121	3	33
duidel	107	-52	-9	-293
duitsl	33	-114	-154	-130
duiven	-72	-99	-159	-123
dunbev	-44	-34	94	37
duurza	-29	-24	-240	44
dwangm	42	-54	-125	8
dwangs	-66	-111	-284	11
econom	26	-309	-200	-58
educat	33	-176	-156	-123
eendui	139	-61	-172	-79
eenhed	-142	22	182	95
eenmal	-35	-322	-129	-24
eensge	-182	-147	-159	-117
eenvou	-189	19	-111	62
eenzel	-155	-31	172	95
eerste	0	70	-204	-80
eerstv	-255	-143	211	296
effect	21	141	-14	-162
eigena	-4	-70	-69	-58
eiland	-202	-161	-168	29
eindev	-100	-180	-163	146
eindge	37	-63	-171	-164
eindho	-128	-142	-144	129
eindig	87	39	-188	-64
eindra	-233	-170	-100	-177
eindto	26	-119	-157	-138
elektr	-41	-5	-54	25
energi	67	-126	120	-123
enkelb	-161	-187	-211	-184
enthou	-155	30	140	-218
erfbel	-144	84	110	-138
erfgoe	30	-39	-240	-137
erkenn	-183	97	-106	-103
erkent	-267	-320	-427	-405
ernsti	-30	-145	-24	-11
ervari	-114	3	-20	20
ethiop	16	-131	-145	-50
europe	-310	-230	139	-58
eustat	54	-201	-163	-153
evalua	-193	50	-145	16
evalue	-249	149	-175	48
evenee	-245	196	156	-60
evenem	-162	-187	-166	-121
evenre	-108	-165	85	133
evenve	-39	-106	-94	-102
evenwi	24	-201	-203	-198
examen	-9	7	86	-75
examin	83	-123	67	-65
execut	-118	-160	-213	-162
exempl	-130	100	-133	-113
experi	-296	-50	23	-60
expert	-169	146	39	66
exploi	-240	56	-356	-194
export	93	-126	-89	-85
fabrik	-233	-201	14	-91
facili	-112	63	-3	-168
failli	-94	85	-163	-8
famili	-119	-106	-34	-169
faunab	-125	-148	-167	-134
faunaf	-104	-8	-27	49
faunaw	-77	-81	-172	-1
februa	-457	-126	212	124
federa	-148	28	-59	-160
feitel	193	11	-16	-192
feiten	28	89	-142	-113
fietse	-175	53	-161	-174
fietsp	8	108	-132	-151
fijnst	-166	-131	-114	100
financ	-210	19	91	50
flexib	-178	-148	-56	128
foerag	-142	136	-127	-130
forens	-146	-121	-152	-121
format	-276	-312	227	-199
formul	-49	-26	149	219
foutma	79	-12	67	-85
fracti	-174	-254	-259	-191
frankr	-156	-141	-98	-170
freque	-52	118	97	-183
friesl	-172	-192	-173	-217
functi	73	41	66	-294
fysiot	-118	1	87	-134
garand	-130	-79	65	-156
garant	-90	113	-79	-8
garnal	-100	71	-181	-171
gastou	27	125	-31	-84
gasver	82	-109	-166	-105
geadvi	-186	145	-214	-79
geanal	-162	-132	-225	-136
geanon	-104	88	97	80
geantw	-102	-131	4	-137
gebeur	-43	-241	42	-70
gebied	46	96	-129	-399
geblek	97	14	-9	40
geblev	123	-155	-312	-194
gebond	7	-220	-74	62
geboor	-93	-54	-98	-163
gebouw	-140	-27	43	-24
gebrac	24	-82	-64	18
gebrek	209	-26	-178	-198
gebrui	-53	-141	-127	-82
gecert	-56	-90	-135	-222
gecont	21	56	27	-7
gedach	-332	267	247	-80
gedate	-55	-76	-184	-150
gedeel	114	46	55	-164
gedepu	-104	-166	-202	-196
gedeta	-174	-136	-253	-163
gedeti	-121	-112	-135	-94
gedrag	-76	-186	12	145
gedure	31	-52	-291	-247
gedwon	-109	-35	-198	57
gefase	-83	66	-189	59
gegeve	227	-57	-23	-1
gegroe	-76	-109	-185	-126
gehalv	125	-193	-115	11
gehand	92	-55	61	-171
geholp	-8	57	39	39
gehoor	-18	-159	-40	-214
gehoud	-38	-93	-112	-11
geklaa	-134	-53	-108	-94
gekopp	-226	-187	76	-175
gekreg	-14	-272	171	60
geldau	0	131	-177	-100
gelder	26	-172	-205	-181
gelege	-254	-192	-65	57
geleve	-121	-38	7	-37
gelijk	-211	22	106	81
geluid	98	48	-303	-221
gelukk	77	74	139	-202
gemaak	65	-131	-132	-3
gemakk	-68	-130	-128	-111
gemeen	5	-128	16	-128
gemeng	9	80	95	-125
gemidd	450	-443	-332	-673
gemoti	163	-124	-198	-134
genees	-184	-288	22	39
genera	-134	107	-234	-187
genodi	135	-132	-108	-110
genoeg	-78	-124	-110	-136
genoem	-31	-259	70	9
genoot	-189	-95	-23	14
geoefe	161	-167	78	-179
geplaa	-67	0	-223	118
gepubl	-159	-57	-187	-114
geraad	-161	-79	114	100
gerapp	97	34	-154	63
gereag	-156	-173	-307	-211
gereal	101	-125	-182	-149
gerech	31	-139	16	-55
gereed	51	-128	84	-175
gerege	19	-74	259	21
geregi	-25	-14	52	-224
gerese	-32	-84	-34	52
gerich	-5	8	25	-151
gesche	-189	-26	-11	-121
geschi	-68	-66	213	156
gescho	-18	84	132	4
geschr	-47	-14	-49	-245
gescre	-17	-124	-141	-145
geslac	-198	146	-215	-65
geslot	-77	-292	-14	-187
gespre	42	-20	-100	-37
gespro	-388	-258	-181	-266
gesteg	212	-247	-334	-219
gestel	-51	-160	97	-90
gesteu	121	-164	-133	-136
gestra	-134	69	50	-147
gestuu	-79	-125	100	-49
gesubs	91	-217	-170	-118
geteke	-74	-181	60	-195
getite	-49	-171	-122	-104
getoet	-100	32	-185	-73
getred	-101	86	26	-314
getrof	54	-169	-135	-63
getuig	-123	42	46	-145
gevaar	32	7	-22	-123
gevall	276	-34	-95	-143
gevang	53	-156	-203	-200
gevest	-160	37	10	-147
gevoeg	-32	-115	-97	-124
gevoel	-158	-181	-202	-203
gevolg	10	-135	-143	122
gevond	301	-422	44	-105
gevraa	-153	44	79	138
gewaar	35	-187	-28	-178
geweld	-187	-153	104	50
gewerk	129	-151	-88	-70
gewijz	-161	9	143	57
gewiss	-77	119	2	-129
geword	146	-284	7	-253
geworv	-187	2	-213	-151
gezagh	105	-140	-118	-113
gezame	-226	176	94	17
gezich	33	21	-218	-156
gezinn	252	32	-154	-129
gezins	84	-89	-423	-299
gezond	-207	-186	-150	32
geëval	-281	-72	-408	17
geïnde	-121	-31	0	22
geïnfo	56	-328	-335	29
geïnte	85	-1	-171	-122
geïnve	63	-151	-184	-161
glastu	-52	-143	-144	-145
goedde	117	-135	-117	-81
goeder	-118	-134	-224	-166
goedge	52	-147	-119	-141
goedke	-171	73	-157	-145
goedko	115	-271	-211	-200
grasla	-113	-127	-117	-135
grensw	-64	-34	36	109
griffi	-187	-55	-272	-58
groeik	-117	-162	-114	-155
groeil	53	-115	-131	-90
groenl	96	60	-175	-200
groeps	-176	13	-114	-130
grondb	-150	-25	-148	-134
grondi	-108	-110	-129	-116
gronds	60	-201	135	-151
grondw	-198	-45	-249	-216
gronin	87	-238	-10	133
groots	21	-111	-55	40
groten	85	-202	-74	-119
gunsti	172	-220	-220	52
haalba	-267	-209	349	224
halfja	-159	37	-28	79
halfta	-74	72	5	-14
halver	-275	-40	134	11
handbo	-41	-159	126	93
handel	-232	-7	-32	-299
handha	-22	-188	-97	-172
handic	-13	-179	-119	-138
handle	-140	32	121	160
handre	-283	-223	-8	-8
handte	58	-183	-107	106
hantee	-170	-131	-6	-138
hardhe	-114	-187	-122	-122
harlin	39	-138	-125	-128
havenb	-161	-7	-250	58
haverk	-123	-142	-122	-135
hechte	-105	-145	-76	-142
heliko	-27	-47	-155	-133
herfst	-207	-36	-184	125
herhaa	-13	52	-86	80
herhal	-53	-25	114	-42
herijk	-178	66	-52	45
herind	-217	-5	93	30
herinn	-65	-11	-172	-201
herken	-283	32	-334	-253
herkom	153	19	-37	-213
herove	-157	24	138	25
hersch	-123	-141	175	163
herste	56	-199	-90	-55
herves	-156	-117	-104	-119
hervor	-75	-75	-117	-125
herzie	-250	-90	207	145
hetzel	-203	-5	-46	-50
hierdo	0	-92	-96	-104
hierna	-62	81	119	93
hieron	-313	-287	-511	-530
hierov	-407	-53	59	161
hiervo	-328	24	258	195
histor	72	-127	-88	-132
hittep	-1	28	-166	-122
hoever	-47	-159	-205	57
hogesc	-279	-3	89	96
honder	-182	-155	-163	-172
honora	5	-227	-201	-190
hoofdc	123	-119	-106	-103
hoofdd	-188	-232	-217	-26
hoofdl	17	-57	-199	-95
hoofds	-365	-165	-58	-192
hoofdv	-189	-96	-136	-72
hoogac	-48	-94	-136	-93
hoogle	-161	72	-166	-158
hoogop	57	-108	-106	-81
hoorto	-39	-46	-164	-197
horizo	-124	105	-17	25
huisar	102	5	76	80
huisho	65	-8	-264	-321
huiska	-173	-187	-206	-160
huisve	-20	-165	-107	-112
hulpli	-122	-9	-165	-138
hulpmi	-186	-85	-9	-270
humani	-160	135	39	69
huurco	66	2	-246	22
huurde	-101	71	-332	-106
huurge	-146	63	-135	-131
huurpr	8	98	-195	-29
huurto	-130	-140	-16	-25
huurwo	83	-108	-165	65
hypoth	-154	16	-226	50
identi	-114	-14	-11	27
iedere	-321	-86	113	-103
illega	6	-157	-83	2
immigr	-104	-168	-37	-202
import	-100	-143	-188	128
inbegr	-138	9	7	-20
inbren	-108	-155	69	-75
inburg	91	-239	-183	-121
incide	-88	3	12	-223
indeli	-132	-126	-115	-152
inderd	23	-249	-96	-108
indert	-155	-54	-103	-114
indexe	-68	167	-209	-163
indica	-164	45	42	33
indien	-342	86	-236	86
indivi	-90	-127	19	-104
inform	5	-231	-224	-75
infras	-206	78	-189	9
ingang	80	-31	60	-146
ingebr	-145	25	39	88
ingedi	-74	-65	75	66
ingega	-83	-122	-33	-63
ingeli	-126	38	-119	-7
ingeno	-86	-151	19	15
ingeri	31	-219	-51	151
ingesc	-28	-55	-258	-52
ingesl	47	14	-150	-114
ingest	-64	-292	25	-310
ingetr	-63	29	9	-133
ingevo	-98	-59	99	-32
ingevu	-41	-39	26	-171
ingewi	137	-129	-56	-183
ingeze	-85	-79	79	-83
ingezo	-61	-154	-199	-199
ingrij	-293	-284	60	-48
inhoud	-184	83	43	-11
initia	-329	-262	-55	-250
inkome	-146	-52	-13	21
inkoms	-50	-77	-181	-171
inkoop	-150	-162	172	-206
inlich	-149	-145	-228	-62
inmidd	-365	-478	144	-44
innova	41	-6	-177	-162
inreis	128	-160	-146	-142
inrich	-106	-86	218	40
inscha	-118	-190	14	-176
inschr	0	23	-247	40
inspan	-151	-204	-222	196
inspec	50	43	-104	17
instal	-22	-115	105	15
instan	-240	138	52	-83
instap	-69	-47	-139	-103
instel	13	-55	-40	-115
instem	-224	131	51	-202
instit	-60	175	-262	-131
instro	29	-190	-298	-15
instru	78	-130	-62	-118
integr	24	40	-83	84
intens	-141	81	-211	51
intent	-138	78	-147	58
interd	-93	-71	-79	-99
intere	-70	-132	-148	-100
intern	-188	-24	-149	17
interp	-136	-248	-44	-122
interv	-37	-195	-146	-162
intran	-151	-18	-142	-61
intrek	-181	-58	222	-169
intuss	46	-213	-111	-58
invent	-145	-148	96	84
invest	-32	87	-4	-219
invoer	49	87	-75	-358
invord	-129	-152	10	29
invull	-58	-185	41	-60
inwerk	-241	-134	-38	265
inwone	-55	-28	-203	-308
inzetb	-150	-132	-66	113
inzett	-140	-185	3	163
isolat	-98	16	-168	-150
jaarbe	-146	-142	-208	23
jaarli	-128	356	-63	-72
jaarpl	-195	-222	72	-117
jaarve	-118	-87	67	105
jaarwi	-173	-158	-185	4
jeugda	-162	42	12	65
jeugdb	-10	-118	-240	-233
jeugdg	-172	47	55	-67
jeugdh	32	-21	-140	-64
jeugdi	-168	65	-190	-14
jeugdr	-105	103	-219	6
jeugdw	-9	-94	120	-117
jeugdz	-255	-63	52	-98
jobcoa	-29	-127	-105	-105
jonger	108	113	-115	-65
jongst	-41	-107	-124	-143
journa	-101	-67	62	-105
juridi	0	-265	183	-20
jurist	-201	-118	134	56
justit	-171	-147	47	-12
kabine	-175	-219	6	-84
kadast	-164	11	68	68
kaderb	18	28	62	-55
kamerb	-185	27	-196	-199
kamers	-92	-171	-166	-73
kampee	14	-135	-133	-106
kandid	7	18	-34	-223
kantel	-124	-128	-156	-168
kanton	-52	10	-237	-207
kantoo	-139	49	-201	-174
kantor	13	-209	-24	47
kantte	-249	-266	-161	-262
karakt	-107	-167	146	-201
kazern	-188	-121	-85	-117
kenget	-19	14	-33	-108
kenmer	-128	-124	-74	-40
kennel	-93	-141	51	-92
kennis	-76	-96	133	-325
kentek	-124	46	-150	-96
kerkge	-133	-159	125	-24
kermis	-83	-184	-181	-8
kerndo	-11	72	34	-132
kerstr	-188	-227	-183	222
ketenp	18	-170	58	-75
keurin	112	65	-20	18
keurme	-16	116	-6	-80
keuzed	-61	45	-93	-99
keuzev	-79	-112	-102	-139
kiesra	29	-9	-249	-232
kilogr	-122	-29	-177	-165
kilome	-95	39	-73	-169
kinder	-81	55	-200	-261
klacht	151	170	-183	-179
klantd	-153	83	-4	-165
klantm	143	-17	-237	-163
kleinb	-22	-80	-76	-189
kleine	100	-32	-59	-148
kleink	-177	-100	-208	-138
kleins	103	-135	-201	-219
klimaa	-165	-96	-226	83
knelpu	89	33	-228	-46
koeste	-155	-172	-134	-132
kondig	21	-161	-150	-187
konink	-39	-162	-14	110
koolst	-7	-141	-192	-113
koopha	-147	-12	69	-53
koppel	43	139	34	192
korpsc	-261	-186	-24	43
kostba	132	-189	-180	-114
kostel	-11	112	-43	43
kosten	-26	57	133	22
kostpr	-120	-138	89	-12
kracht	-7	-225	22	-210
kranen	-160	-147	-127	-127
kredie	-201	42	-190	-220
krijgs	-249	34	-91	-249
kritis	141	-106	-366	-281
kunstm	-127	-146	-125	-134
kwalit	133	-338	-87	-190
kwarta	-408	-264	-156	318
kwarti	45	-202	-107	-115
kwetsb	142	-47	-76	-231
kwijtr	-93	-169	-149	-106
kwijts	48	106	-201	-163
laagop	94	-92	-128	77
laatst	-88	-224	122	42
landbo	-121	4	-161	-284
landel	-163	280	-27	-86
landen	55	-205	-27	-83
landgo	31	24	-206	-143
landma	-183	-176	-92	36
landsa	-80	-151	94	116
landsc	-140	-12	-127	-39
langdu	17	-261	-331	-176
langja	38	3	-3	-108
lastig	-180	41	-157	-143
leefge	-98	6	-112	-113
leefom	-79	-74	-1	-41
leefti	-16	1	-40	-307
leegst	17	9	-56	-98
leerbe	-116	40	-90	-144
leerga	-123	-116	145	-159
leerkr	-93	3	-167	-162
leerli	147	-315	-210	-156
leerpl	-43	136	-247	-44
leerst	-112	-94	76	-186
leesba	-172	-7	-145	-219
leesco	3	50	64	92
leeson	13	60	-130	-108
leeuwe	-133	-162	-202	-111
legeri	-129	86	-131	54
leidin	-42	30	-105	138
leidra	-117	-174	101	53
lening	77	7	-99	-83
lerare	-151	-254	31	-67
letter	-167	126	-153	-149
levens	-173	57	-174	-29
levera	-93	83	-84	-78
leveri	-87	-210	115	31
levert	134	-167	-195	-209
lichaa	-84	-89	151	33
licham	-157	-111	-194	-169
lichte	-132	83	-11	41
lidsta	-236	-57	-18	-123
ligpla	-86	35	-160	-42
lindeb	-34	-115	-119	-93
lindho	-98	-84	-76	-99
litera	-60	-147	-246	-43
livest	-39	-117	129	-54
locati	-29	-221	-25	-53
logist	-19	-138	-142	-151
lokett	60	-216	20	65
looncr	-95	128	-27	-135
loondo	-149	15	-171	-2
loongr	87	-46	-3	-164
loonko	-148	-76	-184	-134
loonst	-60	-78	-219	-170
loopba	-175	77	26	4
loopti	56	35	46	-14
luchth	-2	-178	-248	107
luchtk	67	9	-40	-92
luchtm	-114	-169	152	86
luchtv	-6	-69	-226	-51
luchtw	49	49	-123	-142
luiste	117	16	-189	-135
maande	97	-37	27	26
maastr	-146	-145	-173	-103
maatre	27	-118	-75	-61
maatsc	31	10	22	-75
maatst	113	-1	-159	-99
machin	23	-46	-147	-277
machti	-140	-71	-172	-176
magazi	33	-15	-137	-152
majest	-93	-143	-107	-112
makela	-81	-8	-109	-154
mantel	58	111	-239	-46
marech	34	-220	19	-20
marifo	-105	-146	-171	-105
marine	-157	-115	-116	-141
mariti	50	112	-176	-143
marktp	-123	-132	-194	-173
materi	50	-153	105	-121
maxima	-173	4	-30	65
maximu	-144	221	-92	-83
mbo-in	-108	25	-224	-120
medede	-117	-106	-253	-240
medewe	30	71	-330	-167
mediat	107	-180	-161	-200
medica	125	-213	-146	-83
medici	70	-239	-352	-27
medisc	-21	37	64	-67
meebet	-159	70	89	-174
meeded	-61	-97	-58	-58
meeged	-120	-104	-53	56
meegeg	-2	64	-9	-68
meegen	-137	10	182	102
meegew	-143	-190	27	107
meerde	83	-47	-170	57
meerei	-151	116	3	16
meerja	-149	49	-205	-202
meerko	-141	-5	75	-171
meerwa	-134	-203	51	-150
meetba	212	45	-272	-209
meetel	33	118	-252	-138
meetpu	-151	10	-125	-159
meetre	85	22	81	-154
meewer	-155	-148	-198	-215
meirec	-45	-71	-160	89
meldin	150	108	-309	-170
meldka	-112	-113	-154	56
meldpl	36	170	83	-109
meldpu	-223	89	-47	-240
memore	-146	-154	-224	-161
mening	-76	-137	-220	-151
mensen	77	-213	-119	-114
menskr	-209	-228	35	-196
mentor	-59	-147	-256	79
merend	112	-249	-221	-230
merkba	69	-137	-114	-126
meting	-20	-10	-159	-3
middel	-337	-80	-13	23
midden	-161	-98	-57	-96
migran	26	-167	-128	-101
migrat	-155	-41	-263	-71
mijnra	30	-126	85	-81
milieu	-181	57	-84	116
milita	-8	-116	-92	45
miljoe	-126	-175	72	-134
minder	-290	143	-195	-183
minimu	-279	181	-375	-159
minist	-203	-111	-20	122
minste	-109	-20	69	-132
misbru	-58	-188	46	-180
misdri	-70	-71	60	-128
missta	31	-202	-127	-136
misver	30	-3	-46	-187
mkb-ne	-180	34	-23	45
mobili	-102	-144	107	-89
modelc	-134	89	-153	-3
modelv	-85	11	42	20
modern	-151	-5	-154	113
moeili	-152	-322	1	-167
moeiza	125	-110	-152	-127
mogeli	-287	-28	164	162
moment	-21	-275	194	25
mondel	-98	-32	-204	-158
mondhy	-136	-101	-150	117
mondzo	70	97	-50	-138
mongol	-118	39	54	-132
monteu	64	62	-163	-132
monume	21	-52	-337	-25
motie-	-422	-679	-705	-294
motive	88	177	-41	6
motorb	-131	-127	5	-132
motorr	-119	-152	-170	-136
muniti	-69	-135	-141	-125
museum	-123	-172	-43	-152
muziek	3	50	-227	-139
naarma	-48	45	-143	-79
nabest	25	-188	-239	-266
nachta	43	57	-202	-215
nachtb	91	-96	-101	-50
nachtd	94	18	-260	-240
nachte	30	71	13	-126
nachtp	-138	-176	-161	-123
nachtw	-126	-67	77	59
nadruk	-93	93	-29	25
nagega	-14	-264	-254	-67
nageko	-150	-122	-213	-123
nagele	140	-217	-182	-213
nagelo	-185	-160	-8	22
nageno	79	-152	-78	-88
najaar	-123	-1	-167	181
nalevi	114	-124	-288	-52
nameli	11	-27	-1	-202
nareis	-139	48	-174	-177
nascho	-103	130	108	-73
nation	-167	-91	64	-26
natura	21	-303	-106	33
natuur	-261	69	-246	65
nauwel	440	-159	-274	-204
navolg	-179	77	90	-107
nederl	-123	-147	-27	-68
neerge	-226	-217	62	-151
neerle	-85	-27	-133	-77
neersl	-72	96	-160	-123
negati	108	-142	-100	-105
negent	-64	-20	-83	-227
netbeh	-196	-39	-47	38
niette	16	-304	218	119
nieuwb	-203	-129	160	-160
nieuwk	6	1	-21	-13
nieuws	-117	-201	-152	80
nijmeg	-169	-42	2	-155
noodhu	-168	-105	99	90
noodlo	-168	-173	65	-168
noodnu	-154	100	77	-131
noodop	-178	-55	-210	-132
noodpa	-142	78	40	-66
noodpl	-64	53	78	99
noodpo	38	135	-229	-159
noodvo	-169	73	-114	59
noodza	-297	98	-72	-239
noord-	-181	-91	-138	-169
noorde	-81	-140	-193	2
noordk	33	-122	-149	-155
noordz	-102	-153	-117	11
noorwe	-165	-72	-210	-247
normer	-145	-187	-144	-165
notari	49	-95	74	-280
novemb	-421	-258	77	112
nulmet	27	193	33	-265
object	-91	64	-111	-257
oefeni	-107	-60	185	55
oekraï	-161	-179	-202	-28
offici	7	-74	46	-226
oirsch	-140	25	177	37
oldtim	-16	-101	-107	-88
ombuds	-7	195	-71	-207
omgega	22	-135	-162	-156
omgevi	-169	-40	-51	-100
omroep	38	57	51	-99
omschr	89	-1	7	-171
omstan	-45	-2	26	-199
omwone	-76	77	-290	-74
omzett	-80	-173	23	-12
onaang	-276	179	-4	57
onaanv	-120	-231	-212	-181
onafha	-298	228	43	-126
onbeke	283	-132	-151	-236
onbema	-135	108	-200	39
onderb	52	-37	63	-93
onderd	-136	-14	130	19
onderg	4	49	113	60
onderh	82	7	6	-199
onderl	-33	-52	36	-11
ondern	-12	-129	17	-49
onders	24	-142	-101	-457
ondert	-24	111	-284	-55
onderv	-89	-148	26	-1
onderw	-242	-17	-124	-186
onderz	127	80	-105	-11
onduid	47	-195	-194	-153
oneige	79	-105	-146	-89
oneven	-93	-113	-161	-69
ongebr	-114	-106	-133	-178
ongeli	102	-123	47	40
ongemo	-99	61	49	-142
ongeva	96	71	-316	-219
ongeve	-51	-524	-422	-334
ongevr	-99	-207	25	-120
ongewe	-167	-152	-24	-104
ongewi	-174	57	-36	19
onhaal	-146	-160	119	-180
onherr	-113	-79	-190	110
onjuis	146	-181	-164	-132
onmisb	-157	87	76	-164
onmoge	-140	-130	98	-109
onnodi	133	-154	81	92
onontb	-80	120	-184	-144
onrech	118	-107	-109	-86
ontbre	308	-199	61	-185
ontevr	57	35	-105	-121
onthee	-100	58	-69	-133
onthef	-118	2	-69	-44
ontken	-142	-129	-115	-193
ontlee	-179	-166	-24	-125
ontrad	-182	229	46	-253
ontrui	-31	123	-256	-248
ontsla	-165	-8	-176	-125
ontslu	38	-7	-211	-198
ontsta	16	-203	-10	-161
onttre	-113	-33	-219	-155
ontvan	-235	-24	-207	238
ontvin	-20	-135	-172	-106
ontwer	52	-279	-5	162
ontwik	-239	1	-195	61
ontwor	-124	-72	-41	30
onveil	103	-112	-1	76
onvera	157	-160	14	-167
onverk	15	-24	134	-191
onverm	-187	-223	118	-84
onverw	1	-164	-111	-2
onvold	219	-328	-116	-256
onvoll	26	-152	-91	-62
onzeke	-52	-206	-180	-218
oordee	204	-127	-137	-244
oordel	147	-229	-241	-136
oorlog	-132	11	50	-110
oorzak	89	-82	-222	-122
oost-n	-110	-178	92	57
ooster	-137	-129	-216	-281
opbren	70	107	23	-18
opdrac	-160	154	29	23
openba	-558	103	-60	-9
openga	-189	-19	166	145
openge	-212	26	26	-127
openho	-153	116	54	52
openin	-127	-287	74	30
openst	-101	10	79	172
operat	-72	-111	45	166
opgebo	-71	-143	-175	73
opgeda	-152	-188	-36	33
opgedr	-129	-167	-225	-167
opgehe	-159	-122	-179	63
opgele	91	-65	-191	-24
opgelo	39	-291	-259	-36
opgeme	-112	16	-167	-151
opgeno	-122	-197	228	149
opgero	-184	2	-210	-97
opgesc	-174	91	-229	-152
opgesl	-171	124	-72	-38
opgest	-303	-309	-44	54
opgeva	5	-214	-170	-130
opgevo	13	63	113	59
opgevr	126	40	-190	-153
opheff	-116	47	-203	-82
opkoms	-7	21	-17	-188
oplegg	-40	-222	14	11
opleid	35	190	-28	64
opleve	-200	-73	-141	-3
oplope	-118	58	166	-138
oploss	-49	-188	-180	-27
opmerk	-216	-338	-57	-263
oprich	-95	-113	-89	-6
oproep	-151	35	70	-122
opscha	19	40	105	98
opscho	-125	-197	79	122
opslag	-88	-159	-144	-137
opspor	-56	39	-202	42
opstel	92	133	23	-95
optred	-142	56	-133	-102
opvall	156	-138	-66	-67
opvang	97	58	-23	74
opvare	38	-14	-128	-134
opvatt	-254	68	-102	-166
opvolg	-323	-199	-2	189
opvrag	-12	10	71	56
opvull	-147	-169	80	-133
opzett	-98	-177	-189	-142
opzich	187	-175	-45	-153
ordeni	-81	-50	82	-21
orgaan	-123	-94	-176	-124
organi	-60	19	-142	-27
oudere	-160	-130	-123	41
overbe	70	-122	-55	-87
overbo	-166	-43	227	-168
overde	104	-211	-97	-124
overdr	-86	4	-94	-165
overee	-184	17	54	-81
overga	55	180	39	-157
overge	-116	-4	358	74
overgr	-98	-107	-105	-100
overha	-166	-133	-231	-171
overhe	-69	-150	-107	-301
overig	-146	-316	-263	-352
overij	-96	-149	-208	-148
overko	-130	-132	-140	115
overla	108	-23	-41	-123
overle	46	95	-13	116
overli	-41	-56	-215	-218
overna	-125	-179	-98	17
overne	-176	-100	267	83
overpl	47	102	-292	-203
oversc	102	-171	-224	-230
overst	-225	-235	-34	77
overtr	65	184	-102	-91
overtu	29	-64	220	-24
overwe	-48	271	-155	-121
overwi	-27	-85	-179	-150
overwo	-137	101	-165	-101
overzi	-165	-183	-23	77
paaltj	-92	34	-89	-79
pakket	-120	-134	-217	-1
papier	-20	-36	92	-75
paragr	-236	-11	314	24
parkee	-144	-125	-155	-105
parket	-160	60	32	-219
parlem	-182	34	-184	-181
partic	100	-1	-47	46
partij	-140	-59	103	78
partne	-215	-120	-113	37
pasgeb	21	-104	-110	-156
paspoo	82	-25	-275	-224
passag	-19	86	-227	75
passen	90	-193	1	25
patiën	-91	-229	-329	-306
pavilj	38	120	-168	-125
pedago	66	-95	-137	-112
peilbe	-118	29	93	-173
penite	-144	-146	-14	-237
pensio	-215	-75	51	24
percen	64	-198	144	-10
period	-128	-80	-41	-136
perman	18	129	-4	2
persbe	-156	-165	-226	-165
person	-40	-100	113	-82
persoo	-106	-40	119	144
piketd	-125	156	13	-68
plaats	-56	101	189	87
planbu	-34	-43	70	-31
planni	12	-65	-318	-105
platfo	-177	-133	144	67
platte	56	72	-319	-193
pleido	-241	246	159	-143
pluimv	-160	64	-17	-132
plusse	-58	101	-168	-14
poliss	0	-114	-126	-67
politi	-39	-23	33	9
poortj	62	41	-211	-176
popula	-74	18	-188	17
portef	-98	-147	-228	-209
positi	325	-362	-118	-283
postbe	15	-172	-158	-171
posten	-165	-146	96	-13
prakti	33	-228	-140	-186
presen	-127	40	-236	-239
presid	-116	-20	-112	-118
presta	-9	42	18	-159
preven	25	-16	7	7
prikke	-84	-84	-154	29
prinsj	-129	-223	-171	274
privac	-113	-167	102	87
prober	-121	-174	167	64
proble	-7	-162	-104	-268
proced	223	-222	-170	-109
procen	410	-389	-358	-360
proces	-156	-68	79	-23
procur	-112	-229	96	126
produc	-87	-37	-115	-206
proefp	-76	48	81	140
profes	-38	-140	-121	-111
profie	-159	69	87	82
profit	54	-198	-175	-153
progno	33	-195	66	117
progra	-96	105	13	-27
projec	28	121	60	80
promov	-90	-103	88	172
propor	113	-156	100	-55
protoc	-166	38	-10	16
provid	2	58	145	-162
provin	-237	-41	-55	-103
provis	75	56	-215	-112
psychi	-123	53	-209	21
psycho	18	10	-237	-176
public	-464	168	24	18
publie	-156	6	-209	-88
pvda-f	-153	-17	-160	-155
raadpl	-241	97	-86	-155
raadsl	84	20	-278	-185
raadza	-215	246	-182	-215
raming	-44	-80	-56	45
rangli	-77	-242	-42	89
rappor	25	17	-190	140
re-int	41	-17	74	18
reacti	-223	22	-86	-34
reagee	-74	-74	-123	101
reager	-172	-245	-212	-69
realis	-123	-164	-137	-96
rechtb	-18	-31	-157	-39
rechte	69	-242	71	-285
rechth	-144	-76	-167	-165
rechts	-518	4	-146	75
rechtv	-90	-202	137	-145
recidi	42	-144	-109	-174
reclas	-5	-52	59	-67
recrea	89	-67	-69	-203
redact	22	-198	137	-174
reddin	139	-102	-89	-137
redeli	-167	-24	128	92
refere	27	43	-208	-152
regeer	-333	-275	109	-75
regeld	81	-52	-157	-174
regelg	141	-181	93	-135
regeli	9	11	-34	81
regenb	-118	-33	-59	-178
regeri	-334	-12	123	-88
regiev	-20	65	5	-140
region	-176	-1	-314	-31
regiss	-108	-39	89	-133
regist	99	207	-70	31
reglem	-234	-235	115	-5
regule	-15	-101	34	-111
reguli	-137	-15	-164	-244
reisad	-111	-177	42	-169
reisko	-170	121	99	-276
reisti	97	127	-64	-75
reisve	-137	-31	81	-58
reizig	-113	-80	-343	-2
rekenh	-126	5	75	191
rekeni	27	-27	-93	-232
rekenk	62	197	-88	-484
rekent	102	-17	-139	-146
relati	65	-126	-29	-89
remigr	-46	38	-24	-204
rendem	34	-26	-126	-104
repres	-222	-161	-198	-120
resear	-189	-158	122	31
reserv	-8	236	-21	-214
reside	-151	-79	-143	-96
respon	140	-206	-111	-134
restau	-17	101	-218	-51
rester	-217	-178	-176	134
result	36	-19	-171	102
richti	-126	-47	197	-196
richtl	-277	-144	181	-185
richts	-167	-137	-77	-90
rijbew	-205	129	-37	-258
rijksb	-190	88	50	132
rijksd	-36	-223	145	105
rijksg	-170	143	-85	-153
rijksm	-203	-69	-90	-199
rijkso	-155	-188	-204	75
rijksr	-79	107	-127	-145
rijksv	-242	30	151	-6
rijksw	-276	105	35	128
rijnva	111	-180	92	14
ringle	-131	85	-139	-141
risico	-18	-88	59	40
roemee	-151	-22	65	106
rolsto	-161	-109	-155	-126
rondvl	-97	-46	-178	-166
roosen	-138	-164	58	160
rooste	19	1	77	-271
rotere	113	25	-113	-95
rotter	-14	-248	128	-32
ruimha	-147	-6	148	-118
ruimte	-80	-85	73	-37
rustti	50	-12	-213	-168
sameng	-204	-238	-19	-118
samenh	-83	-256	-54	-247
samenl	-131	-121	-110	-247
samens	23	-131	-23	-1
samenv	-54	92	44	8
samenw	137	-71	-4	-59
sancti	-75	94	-45	-221
saneri	-135	-193	-240	7
satell	-172	82	-186	-179
scanne	77	-99	-136	-105
scenar	-100	-104	-220	-90
schaar	-155	-226	-137	-19
schade	-74	165	77	-277
schaff	-130	145	-190	-18
schatk	72	-156	-75	-123
schatt	43	-232	-107	-143
scheep	-3	60	-189	-211
schenk	133	57	-191	-207
scherp	-232	86	-203	-175
schets	-125	-154	-176	-139
schiet	-153	89	-180	-121
schijn	241	-214	47	-78
schild	-186	-185	-168	-169
schiph	-91	-208	-122	-16
schipp	-32	-163	-291	-251
scholi	30	-1	8	-91
school	15	-4	40	82
schoon	-180	44	-228	-150
schors	-99	-113	-278	-49
schouw	-78	-141	68	71
schrap	-244	173	-108	-157
schrif	-10	121	-188	-3
schrij	110	78	30	-157
schuld	36	-213	-173	-345
schutt	-13	-129	-161	-91
screen	3	-106	-148	-110
second	99	61	-155	-113
secret	-53	67	40	-233
sector	-220	-219	-71	-46
seizoe	-159	10	-153	-161
select	-91	100	82	148
separa	-123	-95	-104	209
septem	-322	-307	227	251
servic	-131	-9	-59	23
sgp-fr	-106	-175	-113	-140
signal	30	-65	-144	-160
signif	197	-248	-145	-120
sindsd	-94	-282	-333	-230
situat	9	-269	-39	26
slaagk	75	-120	50	-101
slacht	67	144	-299	-87
slecht	31	-150	-149	-255
slijta	-38	-122	98	-126
slotbe	-167	156	41	-172
sluiti	-268	-86	4	15
snelhe	44	23	85	-206
sociaa	-18	-116	-161	-101
softwa	95	-184	7	20
sollic	10	-198	-40	-95
sommig	-164	-204	-253	-156
soortg	39	-87	-146	-152
sortee	-136	-65	-122	-99
sp-fra	-279	-45	-212	83
specia	84	24	-204	-214
specif	-100	99	-7	-120
speelr	-80	7	59	-108
splits	-12	28	-44	-40
spoede	62	-141	22	-106
sportb	-133	-200	-179	-124
sporth	-108	2	-148	-153
sportv	-164	-27	49	-147
spreek	134	-166	-1	-93
spreid	-63	-162	-232	39
spring	-204	-211	-177	-170
staatl	-159	131	-220	-113
staats	-495	-148	159	41
stadsr	-177	-65	-139	-159
stagia	123	-50	-22	-53
stalki	-98	-146	-141	-132
stalli	-61	55	-224	-158
standa	-275	170	173	50
standh	26	-154	-140	-143
standp	-171	-158	-37	-67
stapsg	-137	84	-194	-138
starte	119	-96	-48	-298
staten	-16	-301	3	-25
statio	-141	-192	-177	4
statis	47	-190	-205	2
status	-50	-11	-61	-4
stedel	75	11	107	27
steekp	-91	88	56	-28
stelli	57	-158	-142	-114
stelse	53	34	-37	97
stembi	-72	107	-172	-153
stembu	-222	60	108	-323
stemho	90	22	-167	-121
stemlo	-136	-133	-173	-135
stemmi	-101	41	0	-162
stemop	-66	10	-197	-117
steunp	-40	51	58	-132
sticht	71	-52	-8	-94
stikst	51	-181	-120	-152
stilge	-133	-214	-178	-145
stille	-101	-173	-156	31
stilli	-110	54	-127	-48
stilst	-39	62	-219	41
stilte	-155	112	-124	-148
stimul	-215	70	29	-183
stoffe	-79	-121	-96	-93
stopge	-142	-130	45	-158
storin	45	168	-11	-9
strafb	-121	-176	29	55
strafp	-86	-116	-142	-95
strafr	-161	-66	-136	53
strafv	-91	-127	-113	-125
strafz	108	-112	-134	-111
strand	118	-226	-175	-191
strate	-119	75	52	13
streef	-119	-36	-84	-46
streek	-151	72	-132	-72
strekk	-148	-62	91	106
streng	0	51	73	48
strijd	-120	-138	70	-104
stroom	67	32	-43	-19
struct	-155	-11	-33	-104
studen	-114	-10	-197	-29
studer	-159	-154	-186	-141
studie	-2	106	104	13
studio	60	70	-63	-117
subsid	-11	139	8	-30
sugger	-137	115	-140	-133
sugges	-317	358	223	-48
sympat	-191	-5	133	-94
system	46	-57	-11	-336
taakgr	-87	57	-147	-125
taakst	-32	-24	-119	-14
taalcu	49	70	-122	-128
taalle	-177	31	93	-137
taalni	43	-3	-268	-208
taalsc	-84	95	-44	-46
taalto	-67	74	59	73
tandar	9	45	-248	-205
tanzan	-115	-136	-105	62
tarief	-78	41	-132	12
tariev	-153	-64	17	-86
taskfo	-186	135	-131	-127
tatoea	-78	-28	-177	-156
taxate	10	117	-209	-133
taxati	-182	105	70	64
teamle	-110	-194	-141	-86
techni	47	-318	12	-33
techno	-64	-119	-97	-147
tegeli	-18	-25	-311	-77
tegemo	-366	68	84	96
tegeng	-89	9	-135	-135
tegeno	153	-76	-152	-307
tegenv	44	70	-187	-146
tegenw	-150	-100	-112	-148
tekort	123	-123	-87	29
telefo	-151	-18	-216	-91
teleur	-200	-208	-254	-194
tellin	63	-3	-84	-243
temper	-102	-198	-196	106
terech	124	151	-328	-231
termij	-142	83	-80	16
terpst	-203	-4	-257	7
terrei	-171	-190	84	74
terugb	67	-6	-322	-233
terugg	219	72	-174	-303
terugh	101	-221	-125	-106
terugk	101	-142	-117	11
terugl	128	-135	-98	-92
terugr	37	115	-118	-92
terugv	-42	93	12	-23
terugw	-169	-124	132	68
terwin	-97	-55	-100	-142
terwis	-124	-141	-102	-113
tevred	352	-81	-386	-324
tewerk	-72	71	-210	-159
theate	49	92	-196	-84
themao	-84	-61	-120	-79
thuisb	-119	-142	-192	-135
thuisf	-119	13	-133	-97
thuist	-47	-74	-162	-146
thuisz	-254	50	-248	-175
tienta	-171	-155	106	-122
tigrin	34	22	90	49
tijdel	-346	-314	-39	77
tijdst	-101	-157	35	118
toedie	-8	-189	-191	-211
toegan	-182	-98	-224	46
toegek	32	-250	-25	1
toegel	-160	-219	-17	-179
toegen	289	-227	-270	-201
toegep	-67	-61	161	80
toeger	-171	-144	-155	-124
toeges	-101	-173	153	10
toegev	-171	-22	1	19
toegew	-10	116	-287	-234
toegez	-367	-538	-222	-287
toeken	8	-124	-95	-79
toekom	-92	-39	-151	-18
toelat	-81	9	4	-11
toelic	-51	-127	-12	-36
toenee	-49	-159	-151	-99
toenem	71	-169	-199	-187
toenma	-159	-91	24	-141
toepas	-66	-41	-153	-274
toerei	86	-172	-51	26
toesla	-131	46	-82	28
toesta	48	-240	-239	-189
toeste	-69	22	-60	-81
toestu	-59	-153	-11	-3
toetsi	-227	-123	45	-198
toevoe	77	-168	27	-20
toezeg	-414	-489	-296	-348
toezen	-139	-217	2	51
toezic	-6	61	64	-94
tolste	65	-193	-108	-118
topspo	17	9	-101	-19
tracéw	13	15	-14	-141
traini	-10	175	-72	-186
trajec	94	-127	87	-141
transa	-157	41	-193	-67
transf	-53	-108	56	-96
transp	-29	-130	-118	-162
trekke	42	-44	-230	-123
trinom	5	-86	-112	-122
tuinbo	45	-173	17	-172
tuinde	34	-176	-92	91
tussen	33	-4	-196	130
tweeja	-3	-2	131	42
tweeli	-155	-140	-87	-120
tweema	85	18	-215	14
uitbet	104	63	-203	-232
uitbra	35	-155	-248	-58
uitbre	-309	-116	47	42
uitbui	-17	66	-136	-81
uitdru	-101	43	-222	10
uiteen	60	-285	-16	-183
uitein	104	96	-87	-70
uitera	-193	-152	-249	135
uiterl	-81	240	56	233
uiters	-89	52	-115	-119
uitgan	-172	-187	186	-97
uitgav	-19	-246	65	-11
uitgeb	-51	-103	-99	15
uitgek	37	3	39	-200
uitgel	-40	148	-66	0
uitgen	-172	-169	60	-119
uitgep	-139	-197	-111	-106
uitger	-178	-269	119	82
uitges	-62	-33	26	-13
uitget	-149	112	169	41
uitgev	-79	-32	0	-209
uitgew	-14	-40	-38	169
uitgez	-103	-118	-101	48
uitgif	-3	13	30	70
uitker	78	-3	-66	-75
uitkom	-28	57	-85	154
uitleg	71	26	67	-169
uitlen	-89	-143	169	67
uitnod	-129	52	159	143
uitput	-114	-132	-38	109
uitrei	-1	-133	59	15
uitrus	-111	82	-8	36
uitslu	-53	-69	86	186
uitspr	109	51	-199	-105
uitste	1	-204	-211	55
uitsto	92	-127	-150	-30
uitstr	-118	-141	41	-10
uittre	-74	-105	-82	-42
uitval	-82	45	-163	-78
uitvoe	-49	-71	16	-15
uitwer	58	-244	110	170
uitwis	-59	32	-27	-229
uitzen	-212	-166	-50	-110
uitzet	53	-253	-119	-183
uitzoe	-137	-202	207	224
uitzon	-114	-26	165	-162
unifor	-126	154	-53	37
univer	-89	-85	161	-89
urgent	-154	18	43	-163
uurtar	72	48	-228	-117
vaarbe	-118	-169	-122	-174
vaarse	-147	-200	34	102
vaarsn	-121	28	102	16
vaarti	-26	-73	-18	-7
vaartu	-170	71	-59	43
vaarwe	-67	-193	-208	2
vacatu	17	-159	126	-55
vakant	-6	-86	-272	104
vakbew	-168	-142	63	83
vakbon	-133	106	-35	-51
vaklee	96	-123	-127	-177
vangst	-13	58	-27	62
vanzel	-133	40	-34	-147
varian	-195	-209	-33	14
vastge	166	5	57	24
vastgo	-172	128	-53	-35
vastho	-125	-14	-84	-142
vastle	-202	74	-59	46
vastst	80	-37	-30	-261
veenhu	-164	-165	102	-135
veenwe	-192	16	-160	-119
veerli	-50	71	72	-120
veerti	34	16	-45	-156
veilig	88	-128	-95	-217
veldwe	-185	-160	-133	-181
vennoo	-106	50	-92	31
verand	-59	-71	-14	-208
verank	-180	152	-213	-68
verant	-132	-153	28	-123
verbet	33	106	26	24
verbie	-3	146	5	-153
verbin	-129	25	-2	-257
verble	22	-213	-190	-240
verbli	34	45	-185	-88
verbod	-175	42	89	-42
verbon	-226	-118	-92	-24
verbou	-160	78	74	43
verbru	-71	-139	-232	-156
verdac	69	-175	2	-129
verded	19	-4	76	-185
verdee	-303	-93	-11	-88
verdel	-224	21	52	22
verder	-108	69	-128	42
verdie	-367	193	-85	-220
verdra	-298	54	177	-283
verdri	-13	14	-239	-174
verdub	64	100	-240	-91
verdui	-80	85	-169	155
verdwe	59	-230	-27	-146
verdwi	-76	-87	134	66
vereen	-311	175	-243	-334
vereis	-67	-42	186	120
vereni	-70	-168	-73	51
vergad	68	-156	119	-137
vergel	20	-171	-122	-198
vergez	-103	-176	-171	-1
vergis	-137	69	36	-155
vergoe	-209	93	16	-251
vergro	115	-112	-259	-243
vergun	19	-28	-201	-51
verhal	-72	-180	-194	-118
verheu	-163	-179	-264	-175
verhog	-140	326	165	-171
verhoo	43	-259	39	-42
verhor	77	4	29	-163
verhou	87	-248	204	71
verhui	58	0	-43	-85
verhuu	-96	-78	57	-117
verjaa	-124	-70	-183	-203
verkee	-23	-165	-249	-264
verken	-81	46	-12	159
verker	73	-162	-189	-203
verkie	-192	104	-126	-118
verkla	-17	-43	-220	-40
verkle	13	-131	-127	-110
verkoc	-177	-36	85	-199
verkoo	-109	-146	-61	-143
verkop	20	18	-155	-83
verkor	-228	49	-202	86
verkri	89	-183	-138	12
verlaa	69	-17	-310	-137
verlag	-158	198	183	-276
verlan	-298	-53	101	-13
verlat	-246	-108	44	-200
verled	-42	-164	-171	-113
verlee	-12	-22	-119	36
verlen	-351	127	127	151
verlic	-174	58	-30	-179
verlie	55	-87	-18	-262
verloo	102	-294	-269	-37
verlop	-121	75	-236	-10
verlor	93	-194	27	-93
verlos	-147	47	51	-141
vermel	-164	-29	63	-149
vermin	158	-277	-129	-207
vermis	-103	90	-169	-197
vermoe	44	-129	-293	-304
vermog	-44	100	-62	-7
vernie	68	-3	-58	-117
verond	162	-245	-158	64
veront	-158	140	-126	-96
veroor	-140	-23	7	-235
verord	-244	-131	-132	-85
veroud	27	-219	-120	-82
verpla	-174	73	-244	-32
verple	-200	93	0	-317
verpli	-282	213	105	-238
verrew	79	55	56	-117
verric	-252	-29	-160	-61
verrui	-149	54	-190	-96
versch	273	-512	-216	-44
versla	23	-165	158	42
versle	4	-130	-206	48
versne	23	18	-195	-148
versni	88	-170	-206	-172
versob	-133	90	-193	-117
verspr	80	-173	-66	-79
versta	-167	-152	-22	11
verste	-140	20	-68	-164
verstr	-196	108	-289	-226
verstu	-84	21	-203	8
vertal	39	93	81	-11
verteg	-171	-172	-36	-222
vertel	17	-228	-182	-121
vertra	26	-270	-213	-296
vertre	164	-71	-125	39
vertro	-77	-126	-32	-392
verval	-9	99	-16	78
vervan	-336	191	-162	92
vervoe	-135	2	-192	-316
vervol	-182	11	-362	13
vervro	33	-94	67	-158
vervul	-8	-121	-77	-85
verwac	-414	-249	-134	-28
verwar	-152	43	-29	-220
verwer	-281	-115	115	-5
verwez	92	-165	-174	-152
verwij	-18	78	-38	-268
verwor	-60	50	-2	-47
verzam	-89	-110	-371	55
verzek	-109	-113	-161	-25
verzen	-210	165	-312	96
verzet	-90	-114	-136	-105
verzoc	-309	-118	95	-249
verzoe	63	-364	-205	-170
verzon	-69	-143	-159	-159
verzor	-111	-17	-49	-158
verzui	67	-170	-141	-127
verzwa	37	-195	-154	-208
vestig	-234	-176	76	40
vetera	-234	24	34	-189
vierka	-120	81	-45	-177
vijfen	-137	64	104	-45
vijfja	48	-84	-92	-24
vijfti	2	150	87	-183
vinger	-221	106	-227	-173
visser	-37	-203	-300	29
visumc	-106	-128	78	-151
vlaand	-89	-203	-204	-171
vliegt	-172	-187	-58	-123
vlucht	-6	-228	-277	-292
voedin	-149	82	-243	-190
voedse	-181	-102	-278	-134
voertu	-111	171	57	-40
voldoe	32	-29	-168	-100
volgen	-350	-177	13	202
volgor	-259	73	-119	-56
volgsy	-172	104	-47	-157
volksg	-147	-219	-254	-52
volksh	-114	40	-40	-7
volled	-18	-27	-158	-159
volsta	-184	-101	171	-135
voltij	34	-147	26	38
voltoo	-67	-39	-61	41
volwaa	-83	-160	-138	-33
volwas	33	-33	21	-83
vooraf	33	-115	-228	-166
vooral	-53	-199	146	15
voorba	-72	26	43	-196
voorbe	-158	22	20	178
voorde	-207	-183	-91	19
voordo	-128	-110	-89	-87
voorga	-298	-91	-45	-135
voorge	-298	-102	34	-39
voorha	-44	-115	70	-39
voorhe	179	-144	-113	-103
voorja	-235	-90	165	346
voorke	-200	244	-92	-224
voorko	-74	-22	-38	-258
voorle	-147	80	23	-7
voorli	43	-10	-125	-38
voorlo	-151	-251	63	-260
voorna	173	-21	-260	-218
voorne	-355	-514	-15	163
voorop	44	-4	-170	-142
voorra	-138	128	162	0
voorsc	-157	98	-12	43
voorsp	-91	76	39	-231
voorst	-433	99	111	-24
voorta	-434	289	109	257
voortd	-133	-210	31	-186
voortg	-222	-135	-300	286
voorti	-123	-207	-163	-58
voortv	-58	-165	-157	-178
voortz	-195	53	15	-9
voorui	-244	-285	-154	-164
voorwa	-182	10	-55	83
voorwe	103	-76	-277	-269
voorzi	-155	-15	-68	85
vorder	-184	-204	-286	-23
vraags	-108	-232	-257	-69
vraagt	120	-128	-206	-167
vracht	16	84	-219	-105
vragen	-75	-56	119	-7
vreemd	-180	-286	30	-108
vrijge	30	-14	53	83
vrijhe	-169	-119	-76	-221
vrijho	88	103	-61	-153
vrijko	-157	85	81	-176
vrijla	0	18	77	-139
vrijma	-135	-179	150	36
vrijst	-251	52	126	-305
vrijwi	-71	-239	-78	-89
vrouwe	36	93	112	108
vrucht	-91	-112	-35	29
vuurwe	-147	-130	-84	-67
vvd-fr	-238	-68	-165	-220
waarbo	-54	103	-36	-76
waarde	150	-238	-213	-292
waardo	50	-303	-70	-235
waarma	-105	-113	61	-142
waarna	-57	-170	-169	74
waarne	-18	-88	113	-215
waaron	-246	25	-237	-195
waarov	-228	-342	9	-25
waarsc	-28	21	-212	-355
waarvo	-55	123	37	-1
wachtl	57	-59	-288	-79
wachtr	120	-138	-165	-178
wachtt	259	58	-187	-103
wadden	-26	-256	-284	-87
wageni	-53	-24	211	-26
walstr	-152	-135	-233	-2
wandel	2	-42	-138	-147
warena	-101	10	-149	-172
warenw	-158	-114	-85	-56
warmte	-21	-196	-184	-267
waterl	-34	-50	-36	-205
waterp	88	-205	-128	-141
waters	-270	-140	67	-57
waterv	-90	85	-169	-130
waterw	-181	-47	133	8
websit	-74	-160	-176	-178
weegbr	11	111	-124	-113
weerba	-105	-134	-186	28
weerge	-115	-204	-179	-51
wegbeh	-36	140	-30	-174
weggew	-131	70	-151	-120
wegver	-178	-149	62	-220
weidev	-108	-84	-150	-143
weiger	-101	16	-159	-209
wekeli	79	132	27	-86
welisw	68	-147	-176	-140
wellic	-79	-129	-58	-129
welwil	-191	-129	20	-198
welzij	-95	-11	75	-148
wensel	-316	199	-6	-220
wereld	-250	-72	31	-27
werkbe	-127	-166	-204	-151
werkda	-75	171	105	-265
werkdr	31	-109	-148	9
werkel	-73	15	-52	-161
werker	51	-153	-33	-165
werkge	138	-78	-63	-278
werkgr	-9	151	-324	-198
werkin	-84	50	82	52
werklo	-117	45	57	-92
werkme	65	74	-130	-85
werkne	163	-168	-119	-439
werkpl	57	-267	33	-254
werkpr	-206	-141	-21	31
werkvl	-125	-36	48	-81
werkwi	-286	31	-19	56
werkza	-176	-164	-212	74
werkzo	-43	-154	60	-185
wervin	-26	-150	-153	-125
wester	-136	-204	-36	73
wetens	-210	-19	-132	-55
wetgev	-80	-127	-51	-152
wethou	-248	-229	-126	-39
wetsvo	-297	-283	241	101
wetswi	8	-226	54	101
wettel	-206	140	-7	-55
wijkag	18	-20	-320	-237
wijkte	-32	86	-54	-127
wijkve	-162	92	-131	-142
wijzig	-191	-26	108	273
winkel	-33	-114	49	-61
winter	24	58	134	107
wissel	197	-233	-135	-107
woning	6	-15	-213	-25
woonpl	-131	-110	-165	-147
woonru	-70	15	-177	-64
woonwa	-52	-166	-106	-137
woorde	101	-133	-64	-81
woordv	-166	-186	-234	31
zaterd	-60	71	-162	-136
zeehav	50	-162	-212	-1
zeeuws	-65	-136	-90	-161
zeggen	-87	2	47	-25
zekerh	33	-206	-22	-45
zelfre	-167	-190	54	-9
zelfst	-268	51	-220	-323
zestie	78	-83	96	63
zevent	-65	2	-116	-121
zichtb	198	-290	-133	165
zichze	34	-43	-71	-175
zieken	-6	-16	-34	-310
ziekte	131	-186	-74	-97
ziensw	-16	44	-284	-31
zij-in	-109	-131	-149	-107
zitten	-44	-131	71	-87
zittin	-148	37	112	-115
zoekja	70	-6	-167	-149
zogehe	33	-135	-216	-163
zomerm	-124	-145	-141	-64
zomerr	-129	-224	-140	337
zonneb	45	-11	-176	-132
zonnev	-112	75	-170	-168
zoogdi	-79	-141	-195	-171
zorgaa	-206	-140	108	-140
zorgau	-124	-160	92	180
zorgbo	-93	42	-152	-73
zorgel	67	-146	-223	-153
zorgin	-187	-220	-77	-19
zorgpl	-210	-233	-265	-229
zorgve	-295	39	21	-70
zorgvu	68	-310	-311	-284
zuid-h	-119	-112	96	-136
zwaard	-63	-134	-129	-162
zwange	74	-167	-83	-31
zwemva	-60	-104	-99	89
zwitse	35	-157	-231	-68
`,
  pair: `
# #	-231	-294	-56	-56
# ,	-55	35	144	80
# .	-17	-171	-47	170
# :	-289	402	-481	37
# ;	-215	-204	150	258
# a	-118	-225	252	-211
# aan	-128	30	57	161
# aanvragen	-66	-263	62	-207
# af	-166	-295	37	-74
# afdelingen	43	-141	-92	-98
# afgerond	-79	-75	-28	109
# al	-232	-10	189	-286
# alle	-152	-207	-74	188
# als	-47	-133	-80	-22
# april	-379	-303	180	154
# augustus	-54	-155	-84	14
# basisscholen	-163	-123	-189	-147
# bedrijven	99	-169	-219	-234
# bent	-57	-198	-50	-77
# berichten	-49	-61	76	102
# beschikbaar	-214	-225	115	174
# betrokkenen	-149	-117	-129	-171
# bevat	93	1	137	24
# bewoners	-188	-154	-128	-136
# bezochte	180	-191	-130	-125
# bij	3	-339	-39	-37
# bijna	-52	-157	-103	-86
# binnen	48	-155	44	21
# bladzijden	-155	-157	-114	-155
# blijft	-126	96	88	178
# blijkt	110	-79	-77	-117
# bracht	-143	-127	-176	-172
# brief	-49	-73	-38	-85
# bruggen	86	-178	-228	27
# c	-117	-119	115	-138
# cent	118	-251	-150	-147
# circa	-115	-66	-179	-156
# dagen	244	-257	-242	-53
# dat	71	-142	85	-58
# de	-295	-404	-38	105
# december	-342	-115	32	-11
# decibel	109	-154	-93	-80
# deden	-170	-95	-126	-101
# deelnemers	-236	-242	-161	-151
# dienden	-166	-90	-115	-117
# doe	-93	-157	-183	98
# doen	-74	-99	128	-97
# door	47	-229	-78	24
# dossiers	-155	-232	-308	-58
# drie	-174	-162	-1	24
# een	-144	-199	-50	92
# eg	-110	-108	-134	-93
# elf	105	-125	-152	-129
# en	90	-106	35	36
# erkende	-112	-185	-77	-57
# euro	-184	163	-92	-126
# extra	17	114	73	3
# februari	-323	-521	94	26
# fractie	-198	99	-188	-87
# fte	-132	-129	-132	-159
# gaat	-69	-163	82	61
# gebeurt	-117	116	114	5
# gebouwen	-91	-67	-115	-123
# geen	33	-62	-49	-43
# geldt	-128	-181	-21	66
# gemeenten	53	-328	-2	-310
# gemiddeld	-43	-140	-193	-116
# gepland	-97	-58	64	176
# gereed	-75	-347	159	221
# gesprekken	-152	-210	-159	-154
# gevallen	113	-154	-167	-169
# gevraagd	-23	-132	-158	-108
# gezinnen	-106	-133	140	-1
# geïnformeerd	-76	-88	-199	-35
# graden	-47	-109	-125	-131
# haar	-114	-122	-119	-90
# heb	-129	-104	-317	-314
# hebben	-154	87	-44	-124
# hectare	-195	71	51	-250
# heeft	-355	-334	-59	22
# het	-54	-237	27	-35
# hoeveel	-75	-138	-105	-65
# huishoudens	-129	-152	-145	-98
# in	-77	-319	68	139
# ingesteld	-141	-104	-109	-82
# instellingen	-234	-203	-183	-127
# inwoners	79	76	-244	-113
# inzake	-115	-127	-321	-152
# is	52	-40	46	-258
# jaar	-187	245	-292	-407
# jaarlijks	-4	-243	-68	-40
# januari	-577	-109	110	161
# jongeren	168	-247	-47	-134
# juli	-417	-48	200	263
# juni	-354	-390	42	-48
# kan	-115	-206	-158	84
# keer	5	-219	-118	-238
# kilo	-176	-109	-176	-134
# kilometer	-7	-171	-63	-221
# kinderen	-197	-240	-213	-235
# klachten	-296	-209	-216	-211
# komt	-4	46	11	105
# kunnen	-237	-221	-87	60
# kunt	-124	-182	16	-43
# kwam	-141	-73	-188	-162
# laat	-183	24	-143	80
# leerlingen	-159	-11	-180	-168
# locaties	-159	-212	97	-160
# loopt	-88	68	28	52
# maak	-89	86	-184	77
# maanden	47	-120	-107	-60
# maart	-463	-53	46	-103
# machtigde	-42	-97	-60	-72
# medewerkers	17	-237	-228	-178
# mei	-333	83	65	31
# meldingen	31	-160	-100	-102
# mensen	-177	-226	-287	-233
# met	43	-188	-124	-135
# meter	-313	32	92	-17
# miljard	5	-279	-295	-233
# miljoen	-130	-91	-60	-120
# minder	-113	-127	-186	-130
# minuten	279	-273	-246	-42
# mln	-91	-277	-208	-128
# moet	-90	-54	105	15
# moeten	-36	18	-103	-201
# mogen	-101	-165	-178	-121
# na	-93	-123	-143	124
# naar	150	125	86	31
# neem	-142	192	104	105
# neemt	-85	-146	110	114
# niet	143	146	-55	-73
# nog	14	-319	-68	-139
# november	-380	-77	-139	-42
# of	-183	-236	-126	-47
# oktober	-370	-293	-39	178
# om	-75	31	27	-207
# onderzocht	-153	-70	-202	-145
# onderzochte	219	-138	-138	-68
# onderzoek	-90	-126	-26	19
# ontvangt	-178	-163	106	104
# op	-106	-84	-24	42
# open	-148	-243	77	216
# openbare	-119	61	-24	-171
# opnieuw	-31	-202	-189	64
# ouders	-104	-119	-65	-70
# over	-233	-262	11	-29
# overleg	-71	-95	-75	-190
# patiënten	-96	-68	-66	-103
# per	35	34	-4	-252
# personen	-84	-41	-118	-288
# plaats	-66	-173	-206	124
# plaatsen	48	-147	73	-247
# plekken	133	-58	-165	-149
# plussers	-58	101	-168	-14
# posten	-139	-183	54	-166
# procent	543	-139	-489	-349
# procentpunt	410	-389	-358	-360
# projecten	-153	-132	-152	-160
# publiceerde	-81	-117	-131	-105
# reacties	-83	-103	-141	26
# reeds	-176	-218	-42	-141
# reservisten	-124	-100	-109	-116
# ruim	-198	-178	-222	-182
# samen	-125	-152	-29	-75
# schepen	-154	-187	-166	-160
# scholen	-243	-150	-191	-239
# seconden	107	-139	-89	-60
# september	-439	-479	134	131
# slechts	104	-149	-154	-109
# staat	-169	112	59	87
# stonden	-240	-68	-135	-133
# studenten	-142	-111	-94	-109
# te	-230	99	46	47
# tegen	-23	-112	-52	-116
# telde	-121	-61	-71	-105
# terug	-114	-192	-44	68
# toe	-99	-158	-40	151
# toegezegd	-55	-131	-110	-115
# tot	382	-785	-263	-232
# uit	43	65	153	86
# uitgevoerd	-80	-94	-160	-117
# uitvoeren	-65	-208	63	69
# uur	34	205	85	-75
# vaker	60	19	-159	-82
# van	286	-410	158	-319
# vastgesteld	-127	-163	-61	117
# vergunningen	49	-107	-130	-120
# verleende	0	-92	-90	-84
# verschijnt	-108	-105	147	220
# verslag	-89	-71	-153	-79
# verwacht	-70	-79	137	146
# vierkante	57	-5	-29	-171
# volgen	-100	-161	-207	4
# volgt	-66	-90	-172	169
# voor	110	-193	-67	6
# voort	-116	146	-130	-165
# voorwerpen	-158	-19	-148	-168
# vragen	-51	-98	-146	79
# vroeg	-66	-110	-130	-124
# vroegen	-125	-111	-87	-165
# waarom	-105	-179	-79	-127
# waren	-190	-98	-133	-252
# was	-160	-106	-176	-176
# wat	-120	-58	-106	54
# weken	-56	-218	-199	-133
# werd	-162	-221	-166	-195
# werden	-6	-144	-145	-165
# werknemers	55	-182	-81	-92
# woningen	-209	-201	-158	-159
# worden	-234	-12	68	180
# wordt	-311	-447	-8	321
# zaken	-65	-131	-111	-139
# zal	-115	-241	185	227
# zend	-63	-62	-107	-55
# zijn	-152	-57	32	-114
# zo'n	-114	-116	93	-155
# zullen	-67	-122	33	-86
# à	164	-142	-151	-113
# één	95	-1	52	71
, #	-151	-158	-47	-51
, aan	45	93	101	29
, aangezien	23	-163	110	-136
, aanvankelijk	-151	-67	-154	-121
, acht	102	72	75	-238
, al	115	-72	-89	45
, aldus	205	-70	-200	-263
, alleen	96	-152	77	-114
, als	-86	-56	102	139
, alsmede	-134	38	-197	-177
, b	-123	149	-263	-175
, beantwoord	-52	-102	-73	-14
, behalve	-136	-199	188	4
, behoudens	-152	-162	34	-168
, ben	-127	166	135	-96
, bepaalt	-159	-208	206	-229
, bespreek	-98	-115	172	141
, bestaat	-184	133	65	-117
, betrek	-99	-123	20	93
, bezie	-62	79	101	176
, bied	-41	-66	-165	-135
, biedt	44	-147	114	-105
, bij	92	-1	-261	-206
, bijvoorbeeld	-93	92	-96	-107
, bleek	124	-185	-152	-72
, blijft	31	15	-39	-2
, blijken	148	-255	-115	-143
, blijkt	117	-134	-167	-180
, blijven	61	-147	-94	-57
, c	-46	94	-185	-145
, conform	-130	77	-160	-135
, cultuur	-70	-145	78	-27
, daalde	31	-111	-90	-112
, dan	-504	-362	-331	366
, dat	-382	-202	197	131
, de	-359	0	-295	-163
, deel	-91	-179	-10	71
, die	-332	-92	185	140
, dit	-119	-113	65	14
, doch	-142	45	-2	10
, doe	-100	62	-42	9
, doen	118	-51	-15	-60
, doet	-183	-185	213	-125
, door	-189	60	209	-219
, doordat	158	-181	-238	-132
, dus	-144	15	-191	-140
, een	-323	333	-35	-316
, en	-113	31	347	80
, evenals	-123	55	112	-93
, gaan	-170	-121	-1	60
, gaat	-303	-52	90	-34
, gedateerd	-55	-76	-184	-150
, geeft	-67	-145	16	-215
, geldt	-239	5	-30	-171
, gelet	-55	7	94	-70
, gemeenten	-111	-45	-169	-150
, gemiddeld	-91	-168	-140	-130
, getiteld	-49	-171	-122	-104
, haar	-214	120	-94	-193
, hangt	-211	-251	-63	-262
, heb	-90	57	49	-227
, hebben	50	-169	73	-186
, heeft	217	68	19	-299
, het	-263	22	-172	-27
, hetgeen	-1	-95	91	80
, hoe	-160	40	-60	-211
, hoeft	-157	-13	100	-106
, hoort	-160	-191	-272	111
, houdt	53	-270	-66	-6
, hun	-200	139	-2	-167
, in	-68	-40	-230	-27
, ind	15	-92	80	-122
, is	31	211	74	-316
, juist	-83	-105	0	-132
, kan	-137	-76	-208	-458
, kenmerk	29	-94	-75	-15
, kijkt	-153	-107	89	35
, kinderen	-163	-193	49	49
, komen	99	-149	-160	84
, komt	41	-297	-54	151
, kon	229	-203	-225	-208
, kreeg	158	-116	-58	-59
, kregen	77	-241	85	-161
, krijgen	-186	-198	7	31
, krijgt	-190	-323	115	65
, kunnen	-211	-202	-229	-184
, laat	78	-144	-68	93
, lag	27	-179	-103	-122
, ligt	94	31	-42	-168
, loopt	9	-172	-217	-88
, luidt	91	2	-231	-206
, maak	-65	-157	-90	114
, maakt	-175	-177	126	-141
, maar	230	-369	-59	-93
, maken	114	-131	-153	-131
, mede	52	-141	-45	-316
, meestal	129	-99	-127	-74
, melden	123	-176	-208	-142
, met	-180	1	70	153
, mijn	-40	-133	-111	-69
, minder	100	-162	-144	-158
, mits	-121	-47	-79	117
, moet	-147	42	150	-286
, moeten	-125	-25	-112	-96
, mogen	-140	-209	-153	-124
, na	-92	-249	50	-66
, naar	-136	-39	64	36
, nadat	-156	-194	-225	32
, nam	48	32	76	-183
, namelijk	28	-3	6	-197
, natuur	-105	-160	-158	-176
, neem	-86	29	208	32
, neemt	54	173	197	109
, net	-135	87	-178	-105
, niet	-65	43	-63	-51
, noemt	24	58	-184	-104
, nog	-46	89	22	105
, nr	-131	-210	-274	-157
, nu	-96	39	209	-118
, of	-176	-29	-263	-74
, om	-170	146	16	-73
, omdat	-43	-1	91	-436
, onder	-254	-205	-386	58
, onderdeel	-135	-106	-143	-173
, ontvangt	-161	-213	-282	266
, ontving	-63	-53	-111	-147
, ook	-192	-21	-149	-84
, op	-84	-239	-32	60
, opdat	-183	169	-68	-114
, openbaar	-65	-149	-185	31
, over	-141	-173	-117	-10
, overweeg	-76	-123	-200	-118
, past	-71	-168	154	71
, prof	-91	-124	-90	-92
, provincies	-96	28	-135	-169
, raden	-108	155	28	-126
, roemeens	-143	-150	122	-39
, ruim	-10	-133	-112	-145
, samen	-183	-115	72	-82
, scholen	-119	-134	-138	-180
, schrijft	-153	-33	-185	-148
, schrijven	-27	-145	-129	-98
, schuift	-77	-69	-171	-176
, sint	-132	-87	-148	-129
, sneller	-97	-116	-161	-6
, soms	-144	-148	-94	-73
, spreekt	-138	149	67	-67
, staat	-257	-54	214	-170
, te	-173	-26	84	199
, tegen	264	-277	-317	-318
, ten	-148	98	116	58
, tenzij	-194	-88	118	75
, terwijl	209	-265	-91	-369
, tot	-51	-198	-85	-4
, treft	-131	-181	-151	-209
, twee	12	-160	-2	-210
, tweede	-136	-171	65	-145
, uiterlijk	-162	117	-39	-87
, uitgevoerd	-114	-147	-213	-204
, valt	30	-302	-60	-286
, van	25	-17	-145	-160
, veelal	76	-150	-160	-156
, verdient	-169	-41	-177	-143
, verdraagt	-90	110	107	-124
, vergezeld	-103	-176	-171	-1
, verhuizen	-130	-190	83	-158
, verliest	-229	-169	13	-157
, vermoedelijk	64	-89	-169	-160
, verspreid	80	-80	-188	-83
, viel	77	-195	-119	-137
, vind	-139	98	88	-154
, volg	-77	130	129	69
, voor	-169	-155	-35	115
, vooral	-99	-170	-240	-176
, voorzien	-82	-146	63	12
, waar	62	-47	115	-56
, waaraan	-172	-204	93	-179
, waarbij	6	-279	-354	100
, waardoor	53	-280	-59	-226
, waarin	-187	1	-15	-282
, waarmee	-126	-301	144	130
, waarna	-202	-236	-90	184
, waarnaar	-8	-132	-141	90
, waarom	-91	-206	-220	-154
, waaronder	-246	25	-237	-195
, waarop	-150	44	-29	66
, waarover	-226	-340	17	64
, waartoe	-144	-3	34	-1
, waaruit	75	-113	-72	-119
, waarvan	-156	-103	-29	18
, waarvoor	-70	129	12	37
, wacht	-58	-99	18	-4
, wanneer	-174	-251	-31	48
, want	-137	-33	-54	-306
, waren	70	-145	-47	-73
, was	218	-100	-107	-45
, wat	66	-106	-73	-6
, weet	19	-109	-197	-118
, welke	-114	-144	-138	-149
, welzijn	-125	-156	-234	-20
, wil	-135	22	211	37
, worden	-10	-333	-59	190
, wordt	-70	-78	-137	244
, zal	-258	-35	-232	45
, zegt	25	-157	-81	-158
, zeker	-193	68	-67	-199
, zend	-72	-116	-205	161
, zes	156	-122	-107	-75
, zet	-122	-134	86	134
, zie	-149	-241	-51	-217
, zij	69	-134	277	-191
, zijn	54	-94	-38	-410
, zo	266	-47	-460	-125
, zoals	-40	220	58	22
, zodat	-138	-37	288	86
, zodra	-62	-86	-95	175
, zonder	125	-391	-179	-148
, zou	-138	47	189	-282
, zouden	-105	72	-95	-104
, zullen	-91	20	23	201
, één	-88	73	-86	-194
. #	-214	-221	-222	-252
. ,	-92	-182	-255	-169
. aan	-91	-96	-184	-148
. b	-37	-146	-120	-76
. bracht	-64	-93	-119	-76
. de	-137	-97	-214	-193
. dr	-167	-174	-107	-138
. e	-58	-112	-102	-110
. een	-39	-142	42	29
. euro	-69	-171	-121	-128
. h	-121	-116	-79	-136
. heb	-132	-161	-336	-69
. heeft	5	-223	-379	-264
. in	-43	-58	160	-169
. is	-120	-127	85	-147
. j	-72	-79	-80	-96
. kamerstuk	-35	-84	-72	57
. m	-103	-146	-169	-118
. nl	-160	95	110	38
. om	-80	-59	-194	-76
. ontving	-75	-61	-102	-123
. over	-61	-98	-125	-124
. publiceerde	-161	-72	-115	-61
. s	-126	-257	-175	-21
. stel	-114	167	-173	-164
. t	-92	-191	-174	-87
. v	-116	-145	-178	-11
. van	-74	-112	-228	-140
. verscheen	-113	-36	-94	-68
. verzocht	-81	-107	-174	-67
. vroeg	-95	-71	-59	-76
. wordt	-70	99	28	-72
: #	80	12	-358	-278
: alleen	-105	67	176	-49
: artikel	-135	-125	148	-122
: bij	61	-243	45	-46
: daar	34	-139	117	44
: de	71	-29	-15	38
: die	-5	-2	151	103
: directie	-127	-235	-204	-86
: dit	-53	-60	174	5
: een	-14	-53	96	-216
: geef	-121	196	10	-17
: geen	-68	-184	151	46
: het	-82	-55	282	-133
: ik	-140	-212	-67	83
: in	106	-369	287	-4
: meet	-76	109	-145	-143
: met	76	-174	78	106
: minister	-147	-219	-270	-176
: op	99	-231	-212	-141
: reactie	-92	-121	-120	-149
: richt	-62	132	-137	-179
: rvo	-91	-201	161	124
: sinds	-176	47	307	-255
: staatssecretaris	-58	-176	-223	-98
: van	180	-187	-225	-142
: vier	60	-140	65	-140
: voor	44	-144	73	-102
: vóór	-139	-110	-182	176
: wie	0	30	-43	-205
: wij	-200	-165	-152	-148
: zij	55	-220	140	-36
; #	-184	-141	80	-151
; beide	68	-217	154	108
; bij	46	-68	145	45
; daarna	-82	-174	80	147
; daarover	-128	-196	-268	-1
; dat	-67	40	8	-301
; de	-373	-31	247	298
; deze	-138	-29	-8	37
; die	-150	94	61	46
; dit	-114	42	128	85
; een	-44	-4	132	-97
; gekozen	-136	-156	130	-162
; het	-64	-72	54	1
; hij	-116	95	88	64
; ik	-128	-342	83	115
; in	20	-132	204	69
; met	-135	-213	130	-143
; na	111	-183	-165	-107
; naar	-88	-111	-44	-22
; op	-141	-129	56	-102
; over	22	-194	-279	99
; sinds	-84	92	-18	-207
; u	-102	-183	15	28
; van	-64	-133	61	121
; vanaf	-104	-168	-7	57
; voor	-153	-237	23	49
; waar	-2	-125	153	87
; wel	-105	-111	133	147
; wij	-79	112	164	85
; zij	-294	19	93	80
; zijn	-121	-120	170	71
? uitgebracht	-83	-59	-55	-106
a #	-187	-72	-278	-65
a ,	-64	49	-59	-91
a .	-148	8	-110	49
a en	-134	10	28	128
a is	-123	-179	57	-117
a van	-78	-165	194	-162
aan #	-234	-29	-208	-203
aan ,	-4	-189	70	-82
aan .	125	-82	71	119
aan :	-258	-415	-463	-250
aan ;	8	25	155	-170
aan a	-60	128	-153	-104
aan alle	-126	56	-276	-240
aan beide	-197	46	21	77
aan bij	-243	48	-136	17
aan bod	-174	-2	-83	-94
aan boord	84	-187	-47	-257
aan dat	159	-2	-183	-315
aan de	-276	-58	120	1
aan deze	0	-69	27	-142
aan die	-101	105	-55	-353
aan dit	-212	-96	46	-211
aan doen	-56	33	-155	85
aan een	-100	-8	-85	215
aan elkaar	-139	59	-124	-124
aan en	50	30	90	-34
aan gegevens	149	-158	-206	-126
aan gemeenten	-125	-5	192	-189
aan haar	-19	-255	72	-12
aan het	20	72	86	3
aan huis	-55	-98	-119	-92
aan hun	18	35	39	-173
aan in	-186	126	-37	118
aan kinderen	-164	60	82	45
aan kleine	65	7	100	-170
aan mij	-273	5	-135	-51
aan mijn	-113	23	4	339
aan om	-269	145	-242	-239
aan onze	-105	-147	135	89
aan op	-107	191	-292	-266
aan subsidie	-125	-179	-182	105
aan tafel	18	62	-42	-196
aan te	-199	76	-42	-22
aan toe	74	-331	172	27
aan u	-163	-147	-176	71
aan uw	-179	48	119	-12
aan van	72	-39	-234	-251
aan wat	-136	-52	0	-182
aan werkgevers	-140	-160	-2	-147
aan wie	12	62	119	-146
aan zet	-89	27	-139	-182
aan zijn	8	-202	-218	29
aan zorgvuldigheid	-188	-141	-98	-92
aan één	67	-119	35	-11
aanbesteding start	-104	-110	-172	154
aanbesteding van	89	-89	-181	-137
aanbeveling #	-215	201	49	-3
aanbeveling ,	-132	318	301	26
aanbeveling .	-86	70	-118	-201
aanbeveling :	-157	283	-241	-44
aanbeveling b	-60	78	195	21
aanbeveling een	-125	142	17	-14
aanbeveling is	-97	51	-127	-255
aanbeveling neem	-91	-318	189	154
aanbeveling om	-201	329	313	-146
aanbeveling over	-43	83	155	121
aanbeveling van	-82	91	-197	-112
aanbevelingen #	-70	-230	166	121
aanbevelingen ,	-133	-233	-211	-221
aanbevelingen .	-243	-284	-331	-272
aanbevelingen :	-234	-265	-286	-206
aanbevelingen en	-42	-120	-147	-85
aanbevelingen in	-126	-150	-133	-147
aanbevelingen is	-101	-126	-205	-214
aanbevelingen neem	-41	-161	125	28
aanbevelingen over	-103	178	95	-142
aanbevelingen tot	-108	-149	-167	-136
aanbevelingen uit	-147	-205	-131	-87
aanbevelingen van	-113	-184	-166	-139
aanbevolen wordt	-161	166	-193	-171
aanbieden .	17	-46	44	-37
aanbieders van	-148	-167	-116	-155
aanbiedt .	-106	12	-128	-108
aandacht .	-101	-138	-133	29
aandacht aan	-95	-21	-146	62
aandacht brengen	-69	-138	121	111
aandacht van	-80	56	-10	142
aandacht voor	-252	81	-301	-376
aandeel met	130	-100	-118	-107
aangeboden .	30	20	-128	48
aangehouden .	37	-9	-203	-132
aangekondigd .	53	-102	42	21
aangekondigd dat	-181	-112	-110	-187
aangekondigd de	-73	-61	-155	-72
aangekondigd een	-90	-96	-144	-70
aangekondigd haar	-104	-72	-118	-105
aangekondigd het	-88	-147	-160	-83
aangekondigd hun	-89	-63	-147	-161
aangekondigd in	-125	-131	-163	-204
aangemerkt .	15	-104	-172	-152
aangenomen ,	28	49	17	-305
aangenomen .	-101	-106	33	30
aangepast .	-38	13	74	38
aangepast ;	-101	-128	54	53
aangesloten .	-124	82	-56	-129
aangetoond .	235	-190	-33	-157
aangetroffen ,	53	-58	-100	-127
aangetroffen .	196	-142	-131	-127
aangevuld .	-85	-149	119	80
aangevuld met	-113	-128	152	7
aangewezen .	-118	175	83	-217
aangewezen op	-205	-138	-120	-56
aanhangig is	-97	-187	44	-140
aanleg van	-129	-104	-86	-147
aanleiding .	-121	-241	29	-141
aanleiding geven	-93	-105	-135	122
aanleiding tot	-92	-146	-171	-168
aanleiding van	-176	-256	-313	80
aanleiding waren	-95	-116	-141	-124
aanleiding was	-123	-142	-178	-136
aanmerking .	-158	-97	38	21
aannemelijk dat	123	-143	-133	-121
aanpak van	-70	-87	-165	-95
aanpassen .	-61	94	-220	-91
aanpassing van	-195	-65	52	-96
aanschaf van	53	110	-138	-52
aanscherpen .	-80	-77	98	21
aanscherping van	-107	-123	-169	-9
aansluit bij	91	-21	-152	47
aansluiten bij	-92	66	109	-6
aantal aanvragen	35	-15	41	-187
aantal bedrijven	4	40	-134	-97
aantal controles	10	-39	-104	-63
aantal gastouders	85	35	-99	-90
aantal gemeenten	-137	-126	-134	9
aantal gemelde	99	-99	-72	-42
aantal klachten	132	-169	-156	-61
aantal landen	-205	113	-28	-111
aantal mensen	-98	-206	-135	-154
aantal nachtdiensten	-175	-128	-169	-113
aantal onderwerpen	-43	-70	-141	-169
aantal uren	-40	87	-216	5
aantal verhuizingen	71	-172	-114	-85
aantal verzoeken	121	-112	-136	-114
aantal vragen	-69	-140	-147	-44
aantonen .	242	-185	-203	-117
aantoonbaar effect	129	-117	-120	-119
aantoonbare invloed	143	-87	-118	-69
aantrekkelijk .	-121	-155	-163	-130
aantrekken .	-105	-96	-171	-50
aanvaard en	-94	-91	-133	100
aanvraag .	32	-21	40	59
aanvraag duurt	113	-97	-133	-182
aanvraag in	-57	-16	-215	-32
aanvraag te	136	-30	-179	-199
aanvraag wordt	-152	-150	-152	-178
aanvragen ,	-206	-7	45	-186
aanvragen .	-171	-39	-223	-186
aanvragen binnen	-66	-162	106	-157
aanvragen van	-166	51	-250	-135
aanvragen voor	15	-156	-110	-94
aanvragen wordt	106	-153	-138	-177
aanvragers .	-72	70	38	-85
aanvullen .	-74	-131	98	136
aanwezig .	140	-165	-92	-96
aanwijzing van	-125	-129	16	-123
aanwijzingen dat	239	-251	-262	38
aanwijzingen gevonden	125	-113	-197	-109
aanzien van	-24	45	162	-246
aard van	-150	-177	-27	-169
acht ,	-165	78	-159	68
acht .	-116	-192	154	-195
acht aanbevelingen	-164	-201	-189	-131
acht dat	-91	-114	-151	-147
acht de	24	120	-164	-241
acht een	-81	43	-10	56
acht het	-312	133	30	-86
acht hij	-46	37	70	-150
acht ik	-224	-243	179	-237
acht jaar	14	-106	-100	-19
acht regio's	-11	-108	-142	-143
acht van	140	-154	-136	-103
acht weken	-37	87	-174	-49
acht zij	13	141	42	-213
achten .	-47	3	-116	43
achten het	40	51	-121	-87
achten wij	-171	-200	59	-150
achten zij	-140	175	-224	-209
achter .	207	-136	-144	-140
achter bij	117	-121	-126	-125
achter de	-145	-8	-195	72
achterstallig onderhoud	172	50	34	-126
achterstand in	75	12	-131	-128
achterstand van	-83	75	-174	-155
achterwege kan	-64	-148	102	-103
achttien maanden	18	-109	33	-191
achttiende verjaardag	-104	20	-116	-140
acm stelt	-11	-114	102	96
ad #	-199	-240	-48	-270
ad aanbeveling	-98	233	184	81
administratie van	-88	50	-126	-97
administratieve last	122	-114	-111	-68
administratieve lasten	91	-147	-167	39
adr heeft	-172	-59	-92	-92
advies ,	-138	17	-283	-108
advies .	-220	-79	-145	-84
advies ;	-78	78	-89	-122
advies dat	-61	-183	-143	-160
advies de	-61	138	120	-86
advies een	-139	-197	-197	-157
advies het	-120	136	-149	-142
advies in	-1	-240	-29	68
advies inzake	-26	-140	-56	-91
advies is	-178	174	-18	-76
advies kind	-41	-133	-78	-70
advies met	-147	-128	-123	64
advies niet	44	-155	106	-175
advies om	-192	310	175	-107
advies op	-190	-191	-86	-191
advies over	-189	110	-218	69
advies te	-51	-99	-179	-130
advies uit	-164	-235	-234	4
advies uitgebracht	-44	-115	-145	-73
advies van	-15	-135	28	-180
adviescollege toetsing	-112	55	-143	-110
adviescommissie voor	-180	-281	-156	-173
adviesraad internationale	-117	-172	-133	-132
adviesraad migratie	-186	95	-152	-136
adviezen .	-185	-220	-197	-151
adviezen van	-115	-247	-206	48
adviseerde in	-112	115	-144	-140
adviseert de	-244	276	-398	-304
adviseert een	-176	143	-91	-64
adviseert het	-139	99	-207	-127
adviseert in	-99	105	-151	-133
adviseert voorts	-117	88	-85	-96
adviseren de	-106	138	-155	-135
adviseren over	-52	-221	-319	-161
adviseren u	-48	143	-227	-225
advisering van	-121	37	-164	63
af ,	97	-224	50	-30
af .	56	159	27	-311
af :	-139	78	189	97
af ;	74	-56	-6	46
af aan	-223	-187	-209	52
af dat	-45	-110	83	0
af die	-178	-54	105	-104
af en	-123	-168	62	-203
af met	-194	-99	-312	-98
af te	-77	176	-83	-110
af van	-12	-75	-91	-107
afdeling acht	-112	123	-103	-170
afdeling advisering	-121	37	-164	63
afdeling merkt	78	-217	-110	-141
afgedaan .	-247	-72	-293	-111
afgedaan met	-30	-103	-75	-187
afgehandeld .	32	-162	-128	-63
afgelopen jaar	-25	-126	97	-79
afgelopen jaren	-151	-130	-209	-203
afgelopen maanden	-115	-98	-127	-69
afgenomen ,	-106	48	-146	-152
afgenomen .	180	-280	-268	-135
afgerond ,	-181	-188	37	-10
afgerond .	-108	-16	-99	-48
afgerond ;	-122	-163	-179	38
afgerond en	-51	-163	-169	-150
afgesproken ,	25	-97	-79	-48
afgesproken .	-97	-108	36	33
afgesproken dat	-281	-244	210	107
afgesproken het	-128	-128	-181	-64
afgestemd met	-142	-181	-213	-174
afgestudeerden van	21	32	-126	-82
afgeven .	-109	-48	18	-152
afgewezen .	-174	-220	9	-28
afgezien ,	-171	72	69	-142
afgifte van	77	-161	-132	19
afhangt .	-36	-216	41	-185
afhangt van	-85	-182	28	82
afhankelijk van	-247	-30	-23	59
afloop van	41	92	21	-13
afm .	-141	-3	-188	-147
afneemt .	-158	-220	-218	-128
afnemen ,	-138	98	126	-37
afnemen .	-132	42	-212	-125
afschaffen .	-122	75	-155	-68
afschaffing van	-96	66	-107	-187
afschrift van	-50	82	-72	-161
afspraken gemaakt	-206	-186	-12	19
afspraken met	64	-6	183	-62
afspraken over	-5	-137	-158	30
afspraken te	-166	101	-13	-144
afstand .	-173	-209	-231	-43
afstemmen .	-97	-115	-112	-173
afstemming met	-76	112	-179	-132
afwachting daarvan	-102	55	-131	-86
afwijken .	-189	-177	120	-122
afzonderlijke brief	-69	-205	-271	231
agenda van	-115	-84	-3	199
agenten in	-113	-42	-153	-135
agentschap nl	-110	-100	115	-53
aiv .	-145	82	-131	-78
aiv erkentelijk	-113	-155	-127	-100
aiv is	-47	-165	-102	-67
akkoord ,	-130	-204	96	62
akkoord .	-175	-275	185	-228
akkoord te	-172	186	-272	-280
al #	-117	-204	160	-191
al ,	-149	-218	236	-271
al .	-263	-44	218	-230
al :	-134	-186	184	-189
al aan	-84	-119	72	-113
al bij	-175	71	123	-147
al de	-138	-140	91	-124
al een	-308	-332	175	-331
al eens	-185	35	10	-187
al enige	-123	68	26	-174
al in	-12	151	95	-333
al is	50	-246	108	43
al jaren	-208	-224	-302	-170
al kan	114	-193	49	-97
al langer	36	-237	-209	-59
al meer	-158	-81	-63	-122
al mogelijk	-165	-146	149	-83
al naar	67	-110	-218	6
al op	-121	-229	-32	-200
al sinds	-22	2	186	-196
al snel	-157	-151	84	-188
al te	-139	-120	0	30
al terecht	-98	-196	103	-113
al uit	-52	-189	7	24
al van	-35	-198	107	65
al via	-121	-131	156	-117
al voor	-60	-227	114	67
al vóór	4	-178	97	-169
al was	-106	124	67	-138
al zijn	120	101	-26	-122
al zo	-182	-144	18	-159
aldus de	205	-64	-172	-258
algeheel verbod	-126	-144	-149	-123
algemeen overleg	-209	-262	-433	-271
algemene maatregel	-119	-25	38	-157
algemene rekenkamer	-222	33	-310	-184
algemene wet	-172	-97	44	-189
alle #	-236	32	74	-116
alle drie	34	-3	132	-143
alle gemeenten	4	24	62	-75
alle gevallen	-194	19	14	-164
alle locaties	86	-163	-170	111
alle partijen	-93	143	23	-143
alle regio's	41	95	-114	-109
alle scholen	-150	109	-87	-149
alle vier	-153	34	93	-134
alleen bij	-111	-171	69	-119
alleen nog	-197	2	13	-187
alleen op	47	63	-209	-144
alleen voor	95	-49	56	20
alleenstaande minderjarige	-97	-180	-183	-141
alleenstaande minderjarigen	-141	59	-151	-138
alles afwegende	-89	-133	183	116
als afgedaan	-137	-114	-175	-153
als bij	122	-187	68	-122
als bijlage	-222	-61	-161	-265
als de	-140	-211	-15	56
als derde	-199	99	-173	-130
als die	76	-179	-139	53
als een	82	-58	-146	-275
als eerste	-174	4	-217	-8
als er	-38	-167	-145	-126
als geheel	-16	-119	-147	148
als gevolg	111	-102	-190	-133
als het	-159	-117	-90	107
als in	-137	-143	-156	-182
als norm	-114	-13	77	-88
als onafhankelijk	-160	-166	-110	-146
als onderdeel	-147	-141	164	-54
als uitgevoerd	-59	-127	99	-180
als volgt	-243	-215	-277	-368
als voorwaarde	-111	93	-153	-167
als zelfstandige	41	-42	95	-37
als zij	-42	121	48	-154
als zodanig	-112	-125	24	-94
alsnog in	-158	88	-10	-92
altijd aan	8	-144	-22	-143
altijd een	-5	-154	-97	-67
ambassade in	-98	-90	8	90
ambassades .	-90	-150	-110	-76
ambassades in	-97	-203	106	43
ambtgenoot van	-141	-190	25	171
ambtshandelingen gerechtsdeurwaarders	-49	86	-111	-51
ambtsopvolger .	-129	-219	-30	244
ambtsvoorganger heeft	-154	-175	-179	-195
ambtsvoorganger in	-91	77	-23	-146
ambtsvoorganger u	-33	-149	-84	-84
analyse .	-82	-62	-108	-114
analyse van	138	-114	-89	-111
ander verhaal	-120	-110	-143	-115
andere .	82	-176	-177	-155
andere groepen	-128	-122	74	-152
andere landen	40	-190	-226	-172
andere lidstaten	-169	-133	51	-138
anderen .	67	-163	-68	-152
anderhalf jaar	-60	-107	-160	-161
anderhalf keer	122	-12	-96	-81
anderhalf uur	81	21	-185	-119
anders .	-277	-251	189	-255
anders dan	2	-216	-279	105
anders denk	-64	-132	118	-150
anders ligt	-184	-14	-197	-275
antwoord #	-43	-86	-47	-71
antwoord .	-93	-155	-170	-58
antwoord op	-180	-177	-276	-72
antwoord van	-65	8	65	-94
antwoord vóór	-81	-145	-156	43
antwoorden op	-49	16	-88	-150
antwoordt de	-47	-93	-138	50
aparte brief	-103	-82	-163	-162
appreciatie .	-50	-86	-136	6
april #	-341	-139	-60	20
april .	-135	-235	41	-117
april aan	-52	-129	-170	89
april de	-59	-135	-29	133
april een	-157	-222	-29	55
april heb	-97	-91	-189	67
april is	-136	-137	5	-192
april jl	-121	-113	112	-187
april met	-126	-146	-30	87
april van	-56	-112	-223	48
arbeid .	-143	-89	-166	-89
arbeid in	-111	-114	77	-136
arbeid vreemdelingen	-113	-130	-200	-26
arbeidsinspectie heeft	-199	-211	15	23
artikel #	-348	-183	115	-413
arts en	76	-188	-165	-149
artsen ,	-178	-85	-111	-146
artsenfederatie knmg	-38	-114	171	102
asiel en	-161	-141	-114	-102
asielzoekers .	-135	-61	-179	-173
asielzoekers op	109	-126	-86	-94
au pairs	115	-117	-32	116
auditdienst rijk	-6	-243	51	-18
augustus #	-227	-172	-171	53
auto .	90	-77	-125	-103
autoriteit consument	-169	-187	8	-179
autoriteit financiële	-142	-125	-182	-147
autoriteit persoonsgegevens	-176	4	99	88
avond en	-192	110	-163	-104
b #	-123	-109	-156	-128
b ,	-131	-96	-11	-115
b .	-184	89	-78	-222
b en	-49	31	73	-91
bakkers en	117	-183	5	34
balans op	-119	99	-7	27
bank dnb	27	35	-110	-117
banken ,	-82	-153	89	36
banken en	-134	-166	-77	-121
banken hebben	-111	-94	-175	-131
basis daarvan	-148	-190	109	74
basis van	77	80	-41	-87
basis- en	18	28	62	-55
basispakket .	-96	42	-163	-117
basisregistratie personen	-76	-82	-130	-152
batterijen te	-123	70	-100	-132
beantwoord ,	-59	-76	-110	-142
beantwoord .	-209	-162	-263	131
beantwoord ik	-77	-96	-116	11
beantwoorden .	-72	-145	-133	17
beantwoordt .	35	-150	-76	50
bebouwde kom	-113	10	-166	-183
becijfert dat	128	-121	-94	-82
bediend .	-124	-141	56	67
bedienen .	-135	-101	-156	-146
bediening op	-27	-297	-208	-190
bediening van	-81	37	-127	-137
bedoeld voor	-142	-147	-175	-123
bedraagt #	-33	-61	-143	-178
bedraagt sinds	-96	-175	-105	-97
bedrag bij	-115	156	124	-102
bedrag dat	-217	-182	-65	0
bedrag is	-143	-194	-92	78
bedrag per	-193	84	-193	-146
bedrag van	-188	-83	96	37
bedrag wordt	-141	-156	126	-192
bedragen tot	-133	15	129	100
bedrijf ,	-93	-108	-148	-144
bedrijf .	54	17	-192	-102
bedrijven ,	62	58	107	-159
bedrijven .	-21	12	-266	62
bedrijven die	35	-136	-274	-205
bedrijven een	-8	100	-104	-107
bedrijven hun	106	93	-150	-166
bedrijven in	78	-76	53	-242
bedrijven is	-113	-116	122	94
bedrijven met	58	7	-66	-224
bedrijven na	-30	-43	93	-142
bedrijven zonder	-52	-182	-125	-101
bedroeg #	-91	-131	-118	-66
bedroeg in	-153	-53	-75	-91
bedroegen gemiddeld	-28	-76	-89	-64
beeld ,	-79	-67	73	18
beeld .	152	-183	-246	-209
beeld brengen	-66	-172	162	138
beeld dat	-158	-152	-221	-214
beeld en	-120	-95	43	-126
beeld is	13	-119	-141	-91
beeld kunnen	-103	-126	-95	-125
beeld minder	46	-165	-138	-89
beeld te	-63	-226	-54	-119
beeld van	-12	-252	-214	-203
beelden van	-165	-167	-146	-150
begeleiden .	-132	-50	-100	-150
begeleidende brief	-98	116	124	-136
begeleiding .	56	-157	-127	-133
begeleiding bij	46	50	-134	-133
begeleiding en	-141	-102	95	-8
begeleiding in	130	-156	-160	-137
begeleiding op	-93	69	-53	-9
begeleiding van	-58	-265	-224	-140
begeleidingscommissie onder	-106	-58	-36	-31
begin #	-257	-167	77	242
begin dit	-117	-98	-91	-168
begin gemaakt	-137	-112	-35	-156
begin ik	-105	-157	155	-121
begin van	66	38	26	58
begin volgend	-156	-161	-177	74
beginnen ,	-54	-140	-165	-177
beginnen .	-159	-8	-105	-234
beginnen :	-130	-174	162	42
beginnen in	-133	-75	168	201
beginnen met	-100	-250	-13	98
beginnen op	-51	83	154	-17
begint ,	70	-137	-36	21
begint .	-115	72	-90	-89
begint er	-77	-128	187	113
begint in	-130	-140	19	152
begonnen ,	-22	63	-58	-49
begonnen .	-72	-299	-29	61
begrijp dat	-83	-143	-141	-145
begrijp de	-100	-103	-118	-165
begrijp die	-113	-90	0	-116
begrip voor	-138	-144	-192	-171
begroting .	-178	-230	-278	154
begroting die	-77	-158	142	-137
begroting geen	-78	-73	204	-194
begroting is	-49	-123	-65	-166
begroting van	-190	-273	2	-256
begroting voor	-206	-65	49	41
begrotingsbehandeling is	-114	-203	-74	-131
behandeld .	-54	5	-116	-159
behandeld door	-173	-200	-93	-143
behandelen .	-91	-194	135	49
behandeling .	-143	-140	-179	39
behandeling in	-109	-125	-189	-182
behandeling van	0	-395	-320	47
beheer is	-110	-158	-111	-98
beheer van	-46	42	-201	-190
beheert ,	-84	-201	155	-113
beheren .	-88	-123	79	-82
behoefte ,	-107	59	148	-119
behoefte .	-205	37	159	-161
behoefte aan	-98	-173	63	-140
behoeve van	44	-170	-158	-112
behoort de	-134	59	-149	-83
behoort te	-189	189	8	-150
behoren .	74	-223	-184	-117
behoud van	12	-148	36	68
behouden .	143	-185	-228	-162
beide groepen	75	-125	-103	-172
beide kamers	-224	28	-336	220
beide organisaties	32	-1	32	-29
beide partijen	-110	-136	61	129
beide punten	-96	-55	149	-167
beide stukken	-78	-79	-173	-121
beide voorstellen	-79	-142	136	-144
bekeken .	-178	-222	-292	-212
bekend .	148	-148	-132	-165
bekend is	23	3	53	-127
bekend met	-77	-199	-53	-48
bekend zijn	-118	-167	100	27
bekijk ik	-75	-197	-8	168
beknopt verslag	-110	-159	-159	-167
bekort .	190	-33	-281	-118
bekostigen .	-103	111	-136	-130
bekostiging van	-138	-199	-177	15
belang bij	-131	-133	-143	-142
belang dat	-204	43	-223	-195
belang is	-99	-81	-83	-170
belang van	-163	-187	-33	-150
belang voor	-85	-148	-166	-118
belangstelling .	-166	-124	-159	31
belangstelling gelezen	-63	-100	-115	-80
belangstelling heb	-58	-131	-202	-107
belangstelling kennisgenomen	-80	-85	-127	-66
belasting van	91	-77	-230	-8
belastingdienst .	-158	142	-227	-237
belastingdienst zal	-106	-143	-157	171
belastingplan #	-112	-241	211	116
beleid .	-56	-32	6	-176
beleid voor	-115	-122	-150	55
beleidsdoorlichting van	-117	-164	-180	-108
beleidsevaluatie iob	-186	-205	-190	-226
beleidsonderzoek ibo	-70	-46	-69	-99
beleidsreactie .	-78	68	-125	-128
beleidsreactie ;	-85	34	-100	-70
belgische marine	-126	-149	-149	-9
bellen .	-159	-10	40	67
ben .	-92	-112	-171	-75
ben de	-156	-163	-274	-284
ben het	-66	-137	99	96
ben ik	-293	7	185	-116
ben niet	-97	-142	-24	-205
ben verheugd	-69	-84	-162	-129
ben voornemens	-85	-137	105	168
benaderen .	-85	-90	-163	80
benadrukken dat	-97	-90	-106	-107
benodigde wijziging	-67	-170	-91	42
benoem per	-139	186	-55	-110
benoemd .	-140	48	123	66
bent u	-9	-77	-33	-302
benut .	132	89	50	-4
benutten .	-155	-193	68	25
beoogd .	110	-103	-48	-85
beoogde datum	-85	-82	-118	190
beoordeeld .	-88	-86	-185	-208
beoordeeld of	-119	-163	-136	-34
beoordelen .	70	13	82	96
beoordeling van	46	-199	-128	-212
bepaal ik	-73	-98	126	172
bepaald .	-13	-175	-204	57
bepaalt dat	-139	-187	-97	-125
bepalen .	-158	61	-127	-110
bepalen of	-125	66	-2	112
beperk de	-118	182	-154	-89
beperk het	-146	168	-153	-97
beperken .	2	-22	-197	68
beperken tot	-276	284	-282	-161
beperking .	-165	-2	-179	-187
beperkt .	-91	29	-175	-174
beperkt tot	-128	-14	50	-97
bepleit ,	-184	151	76	76
bepleit .	-60	111	79	-109
bepleit dat	-197	180	-149	-132
bepleit de	-171	120	-238	-229
bepleit een	-207	194	-289	-226
bepleit zij	-103	156	-101	-82
bepleiten zij	-84	154	8	-148
beproefd .	-131	-111	57	33
beraadt zich	-134	-125	-149	-178
bereid ,	-76	-47	-62	-100
bereid .	-125	-145	133	-138
bereid ?	-74	-95	-63	-109
bereid ben	-97	-108	-147	-176
bereid de	-84	-119	76	198
bereid dit	-54	-117	139	133
bereid het	-46	-164	111	88
bereid ik	-37	-172	-173	99
bereid is	-114	-222	-158	-200
bereidt een	-98	-180	-42	144
bereik van	-158	-135	-126	-119
bereikbaar is	-149	50	45	7
bereikbaarheid van	17	-185	-43	-119
bereiken .	-87	-271	-216	-62
bereikt ,	42	-228	-247	48
bereikt .	78	79	81	-6
berekend dat	91	-132	-76	-118
berekenen .	-155	104	-142	-171
bericht .	-208	-239	-253	-21
bericht dat	-40	-161	120	-69
bericht ik	-126	-194	-379	74
berichten .	-116	20	16	135
berichten over	-102	-176	-180	-154
berichten wij	-37	-104	-134	22
beroep doen	-208	-216	-44	86
beroep op	-95	-10	-241	-278
beroepsgroep .	-133	62	47	45
beroepsonderwijs .	-107	-31	-133	-151
beroepsorganisatie van	-106	-183	86	-145
berust bij	-124	-143	-158	-118
berust op	-200	-106	-200	-199
berusten .	-150	-78	68	-63
beschermde opvang	-141	-135	-133	-149
bescherming persoonsgegevens	-170	-261	49	58
bescherming van	-132	-121	-203	-125
beschikbaar ,	-131	-164	117	4
beschikbaar .	-276	-52	-21	103
beschikbaar is	-71	-36	-63	-29
beschikbaar komt	-241	-240	13	26
beschikbaar stellen	115	-143	-141	86
beschikbaar te	-107	91	-145	-142
beschikbaar voor	-109	-163	53	44
beschikbaar zijn	-159	-209	-186	24
beschikbaarheid van	48	-113	-98	-141
beschikken .	55	40	96	-238
beschikt ,	65	20	-153	-99
beschikt .	-139	21	31	80
beschikt over	-250	-160	32	-260
beschouw de	-98	-90	-181	-143
beschouw ik	-62	-78	-154	-146
beschouwing .	-131	101	86	59
beschouwing gelaten	-163	-164	-122	-136
beschreven .	-83	14	-57	29
beslaat de	-129	-107	-223	-209
beslag .	113	-94	-157	-124
beslag op	-78	102	50	-152
beslagvrije voet	0	124	-29	-161
beslis ik	-90	-166	158	120
beslissen .	-216	25	115	97
beslissing aan	-57	-161	25	87
beslist .	113	10	-10	-15
beslist een	-101	-101	-113	166
beslist het	-114	-140	105	104
beslistermijn van	-115	94	-119	-72
besloten .	-126	69	96	-280
besloten een	-137	-141	-174	-137
besluit ,	-121	-144	37	24
besluit .	-150	-47	109	39
besluit bouwwerken	-156	-37	161	108
besluit hierover	-88	-67	-208	132
besluit ik	-112	-69	0	165
besluit met	-161	-146	-154	-176
besluit over	-173	-192	-74	134
besluit tarieven	-57	67	-145	-54
besluit u	-66	-206	21	-178
besluit van	-112	-227	117	-173
besluiten .	-81	52	68	-164
besluitvorming daarover	-52	-110	139	137
bespaart .	-213	-118	114	118
besparing op	17	-96	-135	-144
bespreek ik	-93	-1	106	286
bespreken .	-186	58	-146	-180
besproken .	-177	-210	-290	-186
besproken met	-122	-151	73	-189
bestaan ,	-110	58	148	29
bestaan .	-189	71	35	-205
bestaande regeling	-135	-156	-84	-213
bestaande regelingen	88	-27	-116	-130
bestaat ,	49	88	126	97
bestaat .	103	-102	68	-218
bestaat al	-167	21	58	16
bestaat geen	-125	43	-182	-152
bestaat sinds	-322	-133	-85	-258
bestaat uit	-205	-203	-143	-166
bestaat zo'n	-138	-107	-71	82
bestanden van	-102	64	-99	-125
besteden .	-234	-7	-72	80
besteding van	-173	-167	-81	-105
besteed .	-97	-140	68	52
bestek van	-182	-140	-151	-58
bestemd voor	-180	-180	22	66
bestrijding van	-96	-57	-149	-128
bestudeerd ,	-68	-61	-83	-59
bestudeerd .	-131	-108	-126	-73
bestudeerd en	-197	-103	-99	-122
bestuur ,	-134	73	32	38
bestuur .	-136	-208	-171	-104
bestuur heeft	-123	-121	-173	-127
bestuur rob	-71	-107	-165	-120
bestuurlijk overleg	-78	10	-88	89
bestuurlijke boete	-55	29	87	-121
bestuurlijke reactie	-79	-102	-221	-132
betaald ,	-160	-138	-144	-109
betaald .	-55	-200	-187	-63
betaald werk	21	32	-156	-131
betaalt .	-165	111	25	-96
betaalt de	-175	-173	-199	-184
betalen ,	12	-34	-78	-161
betalen .	-267	-72	100	-42
betekenen dat	-140	-210	0	-107
betekent .	-120	-153	-26	98
beter dan	159	-241	-187	-174
beter kan	-145	-201	11	10
beter op	-80	65	-174	-154
beter te	-180	33	-118	44
beter zijn	114	1	-130	-87
betreffende de	-51	-84	-130	19
betreft ,	41	16	167	5
betreft :	-206	-349	156	-29
betreft de	-125	28	-113	-275
betreft een	-157	224	-264	-167
betreft het	-134	-188	-179	-144
betreft niet	-131	-187	129	-96
betrek ik	-182	-265	-8	214
betrekken .	-124	48	-196	-29
betrekken bij	-42	-28	-40	125
betrekking tot	-118	20	140	-116
betreur dat	-86	-77	-193	-150
betreuren .	-110	-120	-118	-82
betrof de	-102	-226	-172	-126
betrokken .	-44	-115	39	92
betrokken bij	-236	-199	-29	151
betrokken en	132	-1	-157	-169
betrokken gemeenten	-91	-92	137	54
beurt .	107	-93	87	105
bevat .	8	-135	-151	-146
bevat de	54	-19	-63	8
bevat een	-149	-190	51	1
bevat geen	-57	14	-31	-98
bevat het	-199	45	-131	-147
beveelt aan	-257	250	-330	-260
beveelt de	-214	145	-211	-249
beveelt een	-181	212	-186	-177
beveelt mij	-84	98	-174	-145
beveelt u	-61	109	-116	-136
beveelt zij	-123	95	-134	-127
bevelen aan	-266	112	-233	-118
bevelen de	-131	57	-134	-116
bevelen zij	-146	92	-128	-118
bevinding :	209	-195	-191	-181
bevindingen over	-126	-105	-128	-158
bevindingen van	-1	-181	-12	71
bevoegdheid een	-55	-128	96	81
bevoegdheid om	69	-189	-160	-11
bevoegdheid van	-170	43	107	-166
bevorderen .	-138	-168	-139	112
bevorderen dat	-110	42	-213	49
bevraagd .	-166	-131	-197	-97
bewaartermijn van	1	-10	-102	98
bewijs .	158	-109	-121	-79
bewind en	-147	97	-106	-132
bewoners .	-208	-148	-123	-126
bewoners die	42	28	-115	-115
bewoners van	-80	-210	-145	37
bewoners zonder	-117	-170	-144	-116
bezetting van	-171	70	87	-240
bezie ik	-104	37	-13	271
bezien ,	-108	-194	11	155
bezien .	-146	-288	7	181
bezien ;	-83	-113	-115	36
bezien hoe	-90	-191	65	55
bezien of	-121	16	-19	55
bezien wij	-114	-61	-112	94
beziet de	-112	-117	-166	116
beziet in	-105	-191	8	90
bezocht ,	-22	-155	-5	-46
bezocht .	-168	-163	-217	-224
bezocht en	51	-87	-116	-59
bezochte bedrijven	152	-113	-83	-74
bezoek aan	-142	-28	-182	-81
bezoek van	-111	-36	103	-12
bezoeken .	22	-42	-273	-78
bezoeken aan	20	-141	29	-160
bezuiniging op	-113	-113	5	-130
bezwaar .	-99	131	62	-155
bezwaar gemaakt	-136	-135	-130	-105
bezwaar maken	-179	-188	5	-186
bezwaren .	-154	86	160	-178
bezwaren van	-114	81	204	-97
beëdigde tolken	-97	81	-143	30
beëindigen .	-107	93	-103	-127
bibliotheek op	-124	-48	21	-162
bied ik	-88	-381	-183	-379
bieden ,	-166	111	41	-194
bieden .	-45	186	-73	17
bieden wij	-98	-125	75	131
biedt .	-218	-194	202	64
biedt de	-105	-168	147	-151
biedt een	101	-166	119	-106
bij #	193	-287	-136	-237
bij ,	-136	-190	-86	-163
bij .	-109	-189	-13	19
bij aan	35	-195	-203	-196
bij aanvang	28	63	110	65
bij algemene	-119	-25	38	-157
bij alle	-11	8	59	57
bij bedrijven	35	-134	-130	-105
bij beide	-109	-114	-192	138
bij bijna	125	-130	-147	-80
bij binnenkomst	-31	119	-188	-136
bij brief	-143	-301	-126	-319
bij dat	-146	-156	-176	36
bij de	-197	21	197	226
bij deze	-139	-296	-345	-208
bij dezen	-42	-81	-142	-166
bij die	-59	-191	-4	-47
bij dit	-103	-74	-165	-146
bij drie	81	-145	62	52
bij een	-64	-241	-19	-192
bij elk	-176	-138	-45	78
bij elkaar	-139	-106	82	-137
bij elke	-230	73	76	136
bij gastouders	128	86	-169	-151
bij gebrek	76	-172	-164	-120
bij gemeenten	37	142	-203	9
bij gezinnen	88	-81	93	-39
bij grote	35	-142	-194	-156
bij haar	-121	-108	-100	66
bij hen	66	-138	-179	-114
bij het	-220	96	101	-62
bij huis	-150	-120	-175	20
bij hun	-159	19	-16	-112
bij kleine	-22	-127	-108	-149
bij mensen	96	-128	-90	-191
bij mijn	-145	51	-25	-110
bij ministeriële	-111	11	95	45
bij motie	-158	-261	-10	-224
bij nader	-110	114	140	-128
bij nieuwe	-156	22	0	-154
bij rampen	-79	-51	-99	-159
bij te	-142	123	-164	-139
bij twee	96	-162	-143	-110
bij uitval	-104	27	60	-75
bij uw	-199	-347	94	83
bij vier	7	80	65	-202
bij vijfjarigen	71	-72	-27	-30
bij voorkeur	-40	102	-159	-98
bij wet	-129	86	-104	-117
bij wie	146	-83	-158	-114
bij wijze	-145	59	197	57
bij zes	105	-172	-160	45
bij ziekte	-173	-188	-267	-212
bij zijn	-87	24	156	-110
bij één	-44	117	-131	-199
bijdraagt aan	112	-93	-100	-86
bijdrage .	-130	-137	32	48
bijdrage aan	-199	5	-122	-136
bijdrage is	-78	-156	126	-30
bijdrage van	-177	-106	90	94
bijdrage voor	-115	23	17	63
bijdragen .	-169	67	54	-15
bijdragen aan	12	-135	-156	-199
bijeen .	-151	-147	-167	49
bijeen te	-113	37	-72	40
bijgaand aan	-93	-91	-85	-145
bijgaand beknopt	-110	-159	-159	-167
bijgaand treft	-147	-164	-179	-247
bijgaande brief	-110	159	-131	-126
bijgaande kamerbrief	-56	124	-59	-98
bijgedragen .	146	-129	-93	-99
bijgedragen aan	91	-126	-172	-137
bijgevoegd .	-150	-117	-102	-33
bijgevoegde brief	-100	67	-92	-134
bijgevoegde kamerbrief	-31	109	-107	-105
bijgevoegde rapport	-89	-86	-138	-136
bijgevoegde reactie	-31	101	-102	-87
bijgewerkt .	69	-140	-167	40
bijlage #	-153	10	-281	-259
bijlage .	-121	-268	-203	-158
bijlage aan	-239	-166	-125	-205
bijlage bevat	-81	-112	-202	-154
bijlage bij	-112	37	84	-129
bijlage is	-122	-130	89	-96
bijna #	-145	-150	-16	-88
bijna alle	112	-179	49	-195
bijna de	72	-209	-25	-176
bijna een	72	-216	-224	-162
bijstaat .	-113	-13	-156	131
bijzondere voorwaarden	36	-67	-69	-50
binnen #	-16	147	-7	-198
binnen ,	-39	-181	-175	-150
binnen .	129	-143	102	-156
binnen acht	-159	66	-41	-188
binnen artikel	-93	-155	-161	-149
binnen de	86	-44	-103	15
binnen drie	119	-121	-264	104
binnen een	-107	86	-155	-55
binnen enkele	117	-64	74	-201
binnen het	-67	-180	29	-107
binnen tien	-111	16	25	76
binnen twee	-107	44	17	-200
binnen vier	-70	25	41	78
binnen vijf	-28	64	-48	-127
binnen zes	-67	-34	-272	97
binnenlandse zaken	-114	38	-14	104
bladzijde #	-153	117	-222	-185
bleef .	-99	89	-94	-61
bleek dat	144	-99	-71	-101
bleek de	144	-195	-102	-95
bleven .	-44	-131	-113	-109
blij met	-137	-30	-198	-176
blijf ik	-117	-248	20	91
blijf mij	-107	-132	-229	193
blijft ,	-123	-114	-16	52
blijft .	148	-2	-82	-211
blijft aan	-134	-140	-200	-183
blijft bestaan	-117	42	86	-54
blijft daarom	-158	-148	159	-117
blijft dan	-176	-169	209	-206
blijft de	-163	-178	21	-185
blijft dus	-110	-159	148	-197
blijft een	-135	-151	-64	-168
blijft het	-138	82	99	54
blijft liggen	-155	-147	2	-170
blijft wat	-157	-152	173	-150
blijken .	-165	-206	75	-152
blijken dat	-221	-147	-159	198
blijken niet	106	-144	-159	-104
blijkens de	93	-111	-148	-167
blijkt dat	352	-353	-385	-281
blijkt het	84	-156	-174	64
blijkt uit	76	-67	-87	-141
blijven ,	149	128	-187	-18
blijven .	-363	-46	-161	-158
blijven ;	-134	-40	41	99
blijven dan	81	65	-98	-80
blijven de	-17	-132	-186	-152
blijven liggen	38	21	-198	36
blijven verantwoordelijk	-169	-158	-191	-109
blijven volgen	108	88	-127	99
bod .	-147	-102	-128	-128
boeren te	33	45	-101	-69
boete opleggen	-140	-113	-113	18
boete van	-144	-46	-162	-137
bonaire ,	-132	-87	-148	-129
bonden hebben	-88	-68	-158	-132
bood de	-99	-94	-136	-111
boog zich	-117	-129	-132	-98
bouw van	-162	102	-143	-113
bouwen .	-139	-178	-58	-80
bouwwerken leefomgeving	-156	-37	161	108
boven #	-50	53	55	75
boven de	23	-64	-64	16
boven een	-79	-45	110	77
boven het	86	-143	-200	-13
bovendien een	-5	48	78	-211
bovendien niet	-105	-152	142	-92
bovenvermelde voorstel	-48	-105	-75	-86
bracht de	-228	-228	-241	-225
bracht in	-123	-122	-110	-146
bracht op	-113	-121	-152	-86
branche .	-84	-165	181	-11
brand in	-151	-166	-152	-158
brandveiligheid .	-165	-78	-101	-76
breid de	-137	131	-179	-125
breid het	-119	189	50	-159
breiden .	-62	-141	48	-161
breiden tot	-115	53	28	-138
breng .	-69	-165	173	120
breng de	-191	245	-48	-75
breng het	-132	154	-176	-153
breng ik	-115	-57	48	122
brengen ,	-109	237	193	30
brengen .	-325	-159	-77	25
brengen bij	-150	174	14	-154
brengen en	-121	117	-43	-154
brengen in	-123	161	-178	-155
brengen tot	-144	-39	-180	91
brengt .	-130	-29	137	20
brengt de	-208	-260	79	-177
brengt op	-61	-128	80	45
brief ,	-167	60	-219	-165
brief .	-193	-34	-442	-29
brief aan	-177	52	-276	49
brief bevat	-43	-157	-218	-174
brief bied	-97	-64	-177	-190
brief die	-55	-151	-3	140
brief doe	-95	-134	-175	-187
brief ga	-90	-114	-148	-148
brief geef	-70	-178	-184	-160
brief gevoegd	-84	-111	-137	-74
brief heb	-38	-123	-183	-133
brief informeer	-89	-70	-180	-189
brief is	-143	-147	-196	-177
brief kom	-60	-73	-140	-128
brief moet	-62	-170	-141	46
brief neemt	-101	31	150	-83
brief op	-115	-195	-18	16
brief over	-96	-169	-227	223
brief reageer	-55	-65	-127	-96
brief schrijft	-90	-164	34	-147
brief staat	-76	-171	161	-83
brief strekt	-65	-178	-117	-84
brief te	-36	70	-170	57
brief uiterlijk	-98	108	-188	-195
brief van	-265	-145	-72	-402
brief vat	-49	-80	-108	-116
brief voldoe	-46	-136	-181	-239
brief wordt	-81	-135	-170	65
brief zegt	-41	77	227	93
brieven .	-137	-149	114	79
bruggen ,	-53	-43	-173	113
budget .	-144	138	-9	-193
budget op	91	-96	-194	-98
budget te	-168	164	37	-172
budget van	-177	-197	-11	79
budget voor	-195	113	-23	-118
budgettaire belang	18	-83	-142	-100
buiten .	-107	48	-201	-176
buiten beeld	95	-207	-203	-141
buiten beschouwing	-157	28	-201	22
buiten de	-167	100	-141	-85
buiten europa	-109	-172	-117	62
buiten het	-355	37	-79	-181
buiten kantooruren	-139	49	-201	-174
buiten kijf	-119	-196	-33	-215
buitenland .	-128	-96	-49	-127
buitenlandse handel	-70	65	-166	85
buitenlandse zaken	-137	-225	-72	30
bureau .	-102	-91	162	-4
bureau beveelt	-136	148	-132	-78
bureau geeft	-108	-31	-182	-184
bureau heeft	41	-172	-144	-107
bureau lindhout	-98	-84	-76	-99
bureau niet	178	-146	-122	-68
bureau raadt	-166	108	-182	-117
bureau van	-199	-163	-250	-171
bureau vindt	-134	144	-190	-160
bureau voor	39	134	-148	-91
bureau zou	-173	151	102	-48
burgemeester en	-165	-45	-55	-32
burgemeester van	-147	-116	-147	-153
burgemeesters en	-88	-133	-193	-36
burgemeesters van	-109	-56	-167	-121
burgerlijk wetboek	-158	-186	-14	-157
burgers .	37	-150	134	-119
burkina faso	-95	63	57	-119
buurt van	-23	-99	-78	-150
c .	-184	-93	-117	-225
cao voor	-142	-180	-31	-193
capaciteit van	-60	-57	-10	-143
cda-fractie vragen	-135	-11	-128	-92
centra is	103	-96	28	-100
centraal planbureau	68	-151	65	73
centraal stond	-120	-132	-52	-94
centrale commissie	-116	-169	99	39
centrale stemopneming	-66	10	-197	-117
centrale vraag	-182	-94	-134	-97
centrales van	-94	-115	-157	27
centrum voor	-111	-29	27	-6
chauffeurs .	165	-77	-98	-102
cijfers .	-97	43	-193	-19
cijfers in	-98	-20	-175	73
cijfers over	-179	-10	-184	110
cijfers per	-163	-125	-65	87
cijfers van	9	-151	61	-155
circa #	-194	-83	-182	-75
co #	-159	-74	-218	5
coa ,	-115	-187	25	112
coa .	-128	-63	33	-209
coa bij	-129	-96	129	-110
coalitieakkoord is	-116	-129	-130	-105
collectieve warmte	-153	-134	-10	-23
collega van	-97	-151	101	17
collega's .	107	-138	-99	-38
collega's in	131	-101	-104	-108
college adviseert	-119	136	-87	-140
college bescherming	-100	-185	123	16
college heeft	17	-152	-111	-78
college van	-179	-133	99	41
college voor	-175	-191	4	-57
combinatie van	-72	-88	-107	-88
commandant der	-120	-138	70	-104
commissie ,	22	58	-209	-206
commissie .	27	-73	63	-115
commissie aan	-157	62	-27	-197
commissie adviseert	-142	-62	-199	-126
commissie beveelt	-135	167	-143	-87
commissie bijgaand	-110	-159	-159	-167
commissie doet	-186	-60	-222	-114
commissie een	-161	102	-171	-35
commissie erkentelijk	-43	-74	-152	-123
commissie geen	94	-184	-213	-86
commissie hebben	-123	-145	75	-66
commissie heeft	-143	-321	-339	-292
commissie in	-101	-152	-257	-170
commissie is	22	103	43	-201
commissie komt	-21	-116	-113	-200
commissie niet	28	48	-216	-70
commissie om	-138	168	-22	-252
commissie sprak	-153	-106	-153	-67
commissie stelt	154	-4	-224	-112
commissie te	95	-159	-118	-99
commissie van	-90	-206	-15	-215
commissie vindt	-164	133	70	94
commissie voor	-263	-113	-6	34
commissie vroeg	-154	-82	-193	-122
commissie werkt	109	-170	-209	-114
commissie wil	-152	187	-274	-167
commissie zal	-67	-201	-294	-283
commissiedebat van	-123	-90	-286	-339
conceptrapport over	-56	-92	-158	-64
concludeert dat	346	-357	-306	-282
concluderen dat	178	-165	-109	-82
conclusie .	-102	-54	-67	57
conclusie dat	172	36	-175	-227
conform de	-182	-13	-178	70
conform het	-89	-115	-74	-132
constateert dat	270	-324	-212	-221
constateren dat	72	44	-86	-105
consultatie .	-115	-145	-149	190
consultatie gaat	-52	-174	193	95
consument en	-113	-145	61	-152
consumenten de	-34	-68	-111	-98
contact met	-6	83	-177	-135
contactpersoon bij	-79	63	-188	-145
contant geld	51	-68	-152	-138
contract en	24	36	-146	-104
contract met	-82	69	1	-136
contracten met	-102	-202	-44	103
controle .	74	23	-104	-100
controle door	-138	104	15	-103
controle op	-3	94	-176	-116
controle van	42	-81	-192	-129
controleert .	-140	45	-170	-39
controlegroep .	-116	-24	11	83
controleren .	-7	106	55	-72
controles in	-110	19	72	8
controles op	-135	-184	68	36
convenant .	-94	-121	39	145
convenant gesloten	-52	-100	83	-181
cultureel erfgoed	-99	-104	10	-42
cultureel planbureau	-112	-48	79	-49
cultuur en	-70	-145	78	-27
curatele ,	-74	-87	-128	26
d #	-234	73	-288	-96
d .	-77	-156	-182	-104
daalde de	139	-109	-101	-109
daalde het	102	-229	-71	-72
daalde met	88	-72	-125	-52
daalt .	64	-153	-165	-129
daar al	-96	-127	-161	-68
daar bij	-123	-171	-110	-3
daar de	-76	-154	-23	-143
daar een	85	-269	18	-44
daar geen	1	-156	21	-143
daar in	-210	-14	-117	76
daar komt	-71	-134	-121	-123
daar naar	-80	-147	111	-105
daar niet	-145	-192	147	-95
daar niets	42	-149	-49	-198
daar op	-171	-216	-151	-207
daar staat	190	-275	-54	-198
daar voor	-121	10	43	93
daar weinig	-154	-170	118	-174
daar zelf	-116	-8	-176	-171
daaraan de	-178	144	-113	-143
daaraan in	-156	-114	141	-161
daaraan is	-135	-150	89	-88
daarbij aan	117	-38	-222	-163
daarbij de	-60	25	-148	55
daarbij een	63	-81	76	10
daarbij in	72	84	-165	-2
daarbij is	-161	57	-92	-99
daarbij niet	-180	48	-173	-117
daarbij ook	-96	-190	-140	123
daarbij past	-137	-165	-158	-92
daardoor met	49	-130	93	-134
daarentegen geen	93	-99	-185	-48
daarin .	-77	-63	-43	-147
daarin de	-92	-161	-25	-2
daarin een	-133	-60	-46	-162
daarin geen	-150	-155	-85	-131
daarin is	-116	-134	-231	17
daarin te	-80	-145	32	-123
daarmee een	-55	-102	-112	-132
daarmee in	42	-180	135	22
daarmee is	-10	-155	-16	-108
daarna is	-135	-162	60	117
daarna op	-74	-135	-178	-79
daarnaast de	-54	135	-166	-44
daarnaast een	-180	72	3	33
daarnaast heeft	-118	78	-147	-35
daarnaast op	93	-86	-130	-110
daarnaast vragen	-111	93	-103	-114
daarnaast zou	-162	177	-230	-93
daarom aan	-150	14	89	-76
daarom dat	-119	77	165	-143
daarom een	-89	12	-10	108
daarom eerst	-70	-140	186	147
daarom geen	-70	-99	118	-105
daarom in	-120	43	-208	-221
daarom is	-91	-169	-56	-163
daarom met	-100	-148	40	152
daarom niet	-199	-218	150	-279
daarom op	-60	41	101	154
daarom vast	-39	-165	181	-164
daarom voor	-129	-84	218	105
daarom vóór	-174	115	-65	29
daarop aan	-127	-4	50	44
daarop binnen	-64	-31	-158	72
daarop in	-115	-177	29	-53
daarop is	-132	-135	100	70
daarop kom	-91	-54	-254	140
daarop te	-102	-142	-177	-145
daarop wil	-48	-100	183	-132
daarop zelf	-84	-92	-171	-146
daarover .	-122	-135	-176	76
daarover een	-47	-100	155	103
daarover gaat	-75	-111	36	-175
daarover in	-246	-124	-86	-54
daarover is	-86	-96	97	140
daarover met	-165	-147	-1	-42
daarover nog	-120	-196	-122	-101
daarover ontvangt	-77	-191	-172	137
daarover te	-79	53	168	98
daarover vóór	-40	-157	-216	70
daarover zelf	-45	-146	-172	-151
daartoe #	-152	-68	-93	-63
daartoe .	-102	-199	-148	-119
daartoe aanleiding	-114	-131	-196	151
daartoe ben	-56	-149	200	-72
daartoe bereid	-88	-111	-167	-16
daartoe ga	-63	-109	-122	-162
daartoe gaat	-70	-109	183	146
daartoe in	-117	-179	170	132
daartoe is	-105	-148	-49	30
daartoe niet	-167	-91	-3	-147
daartoe strekkende	-38	-151	-164	-7
daartoe zijn	-165	-59	-148	-158
daaruit blijkt	77	-107	-149	-172
daarvan ,	-102	-162	105	-24
daarvan .	-69	-159	-171	-52
daarvan aan	-103	46	42	-144
daarvan af	22	-129	59	-121
daarvan bericht	34	-94	-238	144
daarvan bij	40	4	3	-144
daarvan de	-48	-144	-168	-174
daarvan een	-102	-140	109	-31
daarvan gebruikgemaakt	-78	-63	18	-116
daarvan in	-218	-191	107	-82
daarvan is	-70	-197	-305	-221
daarvan kan	-86	-116	-1	-159
daarvan komt	-146	-127	112	196
daarvan niet	-97	-101	47	-207
daarvan te	6	60	58	-151
daarvan voor	-126	-74	41	-173
daarvan was	126	-156	-83	-96
daarvan worden	-139	-136	-82	55
daarvan wordt	-124	-182	90	71
daarvan zijn	-189	94	-32	-230
daarvoor #	-95	-217	169	-17
daarvoor .	-6	-142	-157	-130
daarvoor al	-117	-136	-152	-174
daarvoor benodigde	-96	-183	-184	254
daarvoor de	-161	-83	-121	-166
daarvoor een	-85	42	-190	108
daarvoor erkentelijk	-61	-90	-121	-106
daarvoor geen	-9	-53	130	-97
daarvoor in	-82	83	4	-235
daarvoor is	70	-257	149	-326
daarvoor niet	-199	76	-44	-144
daarvoor op	-79	-124	174	-6
daarvoor ruimte	-148	-150	116	140
dag .	-200	-115	161	82
dag ;	-74	-10	6	-171
dag en	-189	219	46	-217
dag in	11	9	-15	-189
dag van	-41	-237	8	-77
dagen ,	-26	79	-52	-199
dagen .	23	43	10	101
dagen bekort	99	-59	-98	-112
dagen in	85	98	102	88
dagen is	-90	-164	134	25
dagen korter	77	-39	-83	-35
dagen op	-14	-147	-133	-88
dagen per	-119	11	-147	1
dagen te	-81	50	-151	-165
dalen .	-31	-200	-158	-210
daling van	191	-204	-133	-140
dan #	-29	-1	-52	-29
dan aan	1	-190	-87	-188
dan andere	118	-163	-138	-167
dan anderen	164	-164	-100	-154
dan begroot	99	-114	-103	-94
dan bij	229	-286	-267	-295
dan dat	-13	-169	-160	-146
dan de	35	-76	-186	-137
dan die	103	-158	-73	-94
dan drie	130	87	-208	-236
dan een	42	-250	-185	-16
dan elders	156	-183	-186	-156
dan gedacht	56	-170	-143	-117
dan gepland	30	-103	-174	-289
dan het	-65	-121	-241	-325
dan hun	124	-196	-167	-81
dan in	219	-312	-323	-237
dan is	75	-138	-175	-86
dan kan	-159	-202	-200	-135
dan komt	-148	-109	79	76
dan ligt	-76	-153	-10	90
dan met	61	-131	16	9
dan niet	-157	-16	43	-109
dan nodig	-30	-204	-140	125
dan nu	-92	129	13	101
dan onder	97	-134	-85	-72
dan ook	-37	94	387	-213
dan op	74	-228	-121	-205
dan pas	-164	81	63	45
dan scholen	125	-70	-124	-93
dan tien	6	32	194	81
dan twee	-134	17	-152	-179
dan twintig	-34	20	-140	-118
dan veertig	-47	-11	-146	-92
dan vergelijkbare	130	-174	-146	-184
dan vier	48	129	-251	-215
dan vijf	-25	79	-67	46
dan vijftig	-24	82	-135	-169
dan voor	84	-271	136	8
dan voorheen	131	-143	-99	-97
dan was	143	-114	-107	-44
dan wel	62	70	-128	48
dan wie	205	-147	-152	-125
dan wordt	-215	-106	0	118
dan zal	-174	-256	115	243
dan zes	-101	26	-200	0
dan zij	43	-156	-69	-153
dan zou	-268	-298	-224	-237
dan één	-188	106	107	80
dank de	-43	-120	-132	-168
dank u	-40	-116	-84	-91
dank verschuldigd	-115	-125	-110	-84
danken is	169	-148	-125	-99
dankt de	-62	-90	-137	-179
dankzij de	219	-185	-138	-103
dat #	184	-353	-64	-334
dat ,	-73	-145	-276	-73
dat .	-190	-142	173	-178
dat aan	124	-158	-321	24
dat aandeel	215	-214	-201	-145
dat advies	-124	-180	-66	27
dat al	-281	-208	90	-239
dat alle	-163	-25	104	121
dat anders	-239	-223	77	-56
dat asielzoekers	-136	127	-210	-120
dat bedrag	-154	-202	139	-206
dat bedrijven	148	-92	-6	-176
dat beeld	-122	-141	-124	-146
dat ben	-79	-138	5	17
dat bestaande	40	87	-164	-146
dat betekent	-92	-109	-5	9
dat bewoners	138	66	-95	-142
dat bij	-26	-3	-20	-167
dat binnen	15	-212	50	-212
dat bureau	-74	-133	-136	-162
dat daarvoor	12	-156	-166	-163
dat dag	-151	118	143	-166
dat de	235	36	-215	-252
dat deze	117	-186	-265	41
dat die	183	-88	124	-121
dat dit	155	-169	-30	1
dat doe	-117	23	162	-95
dat doen	-141	-195	91	67
dat doet	95	13	161	-120
dat door	-139	-75	-235	-214
dat drie	-179	42	-4	-170
dat een	29	-51	-73	-96
dat elk	-155	16	-240	-14
dat elke	-161	51	139	-235
dat er	-51	-35	-162	-46
dat gaat	-167	-108	58	42
dat gebeurt	-111	-124	-11	69
dat geen	-27	-200	-113	-43
dat gegevens	-5	-100	8	81
dat geld	-63	-216	227	-152
dat geldt	66	-194	120	-158
dat gemeenten	68	260	-194	70
dat gesprek	-205	-191	-77	78
dat geval	-101	-199	-169	-146
dat gezinnen	94	-210	-145	74
dat haar	-93	-146	-168	-128
dat heb	-56	-104	-182	-149
dat het	161	139	-153	-274
dat hij	-246	64	3	-91
dat huisartsen	-140	107	-211	78
dat hun	28	-103	-307	-214
dat ieder	-121	27	-127	-123
dat iedere	-232	65	91	26
dat iedereen	-82	25	-209	-102
dat iemand	-70	-253	-76	-175
dat ik	-205	121	-9	78
dat in	7	-12	-8	43
dat instellingen	51	-209	-133	-178
dat is	-293	-2	-53	-136
dat jaar	-202	-238	-17	17
dat jaarlijks	4	-135	81	-149
dat kan	-187	-185	-52	82
dat kinderen	77	-291	-263	1
dat kleine	151	-213	-175	-174
dat klopt	-148	-102	-183	-159
dat komt	-178	-107	51	-141
dat laat	53	-149	63	-28
dat laatste	-21	-65	2	-234
dat leerlingen	40	-162	-172	-85
dat licht	-44	-182	68	-180
dat lijkt	-107	-110	-7	105
dat lukt	-170	-106	-230	-258
dat medewerkers	10	50	-183	-115
dat meer	-111	-115	-143	39
dat mensen	-234	-312	-212	-263
dat met	-207	60	-24	164
dat minder	40	-138	-176	68
dat moment	-210	-234	-69	48
dat na	64	-164	-19	-19
dat naar	-129	-144	38	54
dat nederland	-34	-30	-192	-1
dat neemt	-156	104	-65	-115
dat niemand	5	-156	-205	-145
dat niet	-30	-40	78	5
dat nu	-73	-151	155	-11
dat onderzoek	-97	-220	6	-115
dat ook	49	-26	-48	-59
dat oordeel	-155	-169	-161	-140
dat op	47	100	101	-28
dat ouderen	-2	-147	-108	56
dat ouders	73	-266	-160	-147
dat over	42	-198	-50	-164
dat overzicht	-134	-154	87	87
dat per	-148	18	62	-186
dat percentage	-157	-177	-135	-154
dat programma	-168	-169	-153	81
dat recht	105	-148	-109	-154
dat rechters	-69	-77	-81	-66
dat ruim	144	-167	-80	-58
dat scholen	51	-194	-204	-220
dat sinds	9	-256	67	-185
dat slechts	85	-78	-140	-111
dat spreekt	-72	-174	191	7
dat stemt	-160	-127	-166	-101
dat te	-132	-4	-199	25
dat thans	-55	35	45	32
dat toe	-169	-55	-153	130
dat toelaat	-158	82	23	34
dat tot	-46	-125	-132	104
dat tussen	82	-54	-56	-28
dat u	-234	-61	127	-201
dat uit	-39	-139	-67	-140
dat uitgangspunt	-132	-161	81	-70
dat uw	-66	-121	-151	-73
dat uwv	-173	166	78	-13
dat van	206	-325	-216	-258
dat vanaf	-157	-182	166	187
dat verband	-145	-90	-97	-85
dat verschil	202	-149	-223	-141
dat verzoek	-157	-170	-113	-80
dat vier	53	-104	39	-67
dat vind	-107	-149	-170	-150
dat voor	-88	-211	172	181
dat vooral	163	-172	-175	-110
dat voorstel	-105	-176	77	-84
dat vraagt	-101	29	157	15
dat vrijwel	131	-146	-155	-96
dat vrouwen	-61	-137	-53	-161
dat waren	-105	-101	-133	-137
dat was	-115	-90	-91	-109
dat wensen	-110	91	31	113
dat werkgevers	-79	-17	2	-214
dat werknemers	49	118	-161	-127
dat wie	55	-246	0	4
dat wil	-264	-90	118	32
dat wordt	-121	81	128	154
dat zal	-99	-82	-236	-149
dat zich	-131	-201	-84	-97
dat zij	32	-97	-58	-91
dat zijn	-143	-209	-55	-220
dat zo	-167	-186	49	51
dat zo'n	227	-187	-85	-117
dat zorg	-197	22	-143	-111
dat zorgelijk	-87	-66	-166	-108
dat zou	-80	-212	63	45
dat één	140	-193	27	-145
dateert van	-184	-216	-202	-213
datum #	-70	-135	-126	-129
datum :	-97	-167	-196	-164
datum is	-140	-133	-253	-88
datum van	-107	-95	-145	198
datum wordt	-75	-119	-156	-120
de #	333	23	-71	-371
de aanbesteding	-69	-142	66	146
de aanbeveling	-282	377	171	-50
de aanbevelingen	-229	61	56	-49
de aanbieders	-104	-150	-165	-146
de aandacht	-18	-115	121	218
de aangewezen	76	46	-188	-102
de aangifte	-105	113	-160	-184
de aanleg	88	-190	-175	-62
de aanmelding	-83	66	-228	-179
de aanpak	-170	-144	-191	-195
de aanpassing	-135	-147	-93	-110
de aanschaf	58	145	-167	-82
de aansluiting	-132	-26	-163	26
de aantallen	7	-142	50	10
de aanvraag	1	191	-136	-56
de aanvragen	19	-73	-223	-28
de aanvrager	-150	69	-193	-164
de aanvragers	-58	-168	-53	-103
de aanwijzing	-134	26	-132	49
de aard	-150	-177	-27	-169
de accountantsverklaring	-12	-1	81	-101
de acht	130	-304	5	-30
de achtergrond	-126	-132	-152	-136
de achterhoek	89	-213	-185	-113
de achterstand	-53	47	-41	-6
de achterstanden	23	-125	-151	-113
de achttien	61	-1	-168	-164
de acm	-61	-50	109	42
de acvz	49	130	-190	-168
de administratie	59	-76	-28	-143
de administratieve	161	-149	-145	-127
de adr	149	13	-251	-193
de adviescommissie	-192	50	-172	-1
de adviesraad	-41	56	-290	-257
de adviezen	81	-236	-212	-14
de afbouw	-103	62	-212	-172
de afdeling	10	166	-397	-93
de afgelopen	-137	-219	-294	-275
de afm	-40	17	56	-110
de afspraak	-173	-186	123	-107
de afspraken	49	-251	164	81
de aftrek	74	41	114	-68
de afweging	-39	-43	98	24
de afzonderlijke	-127	-139	-62	15
de agenda	-163	-185	-146	141
de aiv	-21	198	-51	-338
de aivd	52	-69	67	-24
de algemene	-206	62	-9	-114
de ambassade	-78	-169	92	87
de ambassades	-116	79	121	18
de analyse	-118	-197	-57	-122
de andere	173	-74	77	95
de antwoorden	-157	-161	72	-119
de anwb	-103	66	104	-112
de ap	4	-92	-84	-64
de apotheker	122	-3	-180	-129
de arbeid	-159	-233	6	-10
de arbeidsdeelname	97	-139	-106	-119
de arbeidsinspectie	-104	-12	57	92
de arbeidsmarkt	-127	33	-10	-169
de arbeidsomstandighedenwet	-198	-143	59	-127
de arbeidstijdenwet	-213	-86	-194	-177
de artikelen	60	-150	-115	-97
de arts	-234	-13	-218	-57
de asielopvang	34	-151	-111	-48
de audit	-43	-69	-187	-133
de auditdienst	-5	-228	82	-13
de auteurs	-31	111	-144	-81
de auto	-6	-179	-198	-196
de autoriteit	-256	-50	93	28
de avond	-109	134	-262	-203
de balans	-151	-19	-64	-77
de balie	-22	-70	53	1
de band	18	25	-303	-57
de bank	-203	-184	79	112
de banken	-100	88	23	-5
de basis	-104	-185	-198	69
de basis-	18	28	62	-55
de basisschool	72	-132	-177	-147
de bbb-fractie	-98	-131	-55	-103
de bebouwde	-113	10	-166	-183
de bedenktijd	45	-1	39	-138
de bediening	-100	107	-133	-136
de bedoeling	-95	-280	-301	214
de bedragen	-67	55	127	31
de bedrijven	120	-243	-227	-228
de begeleiders	28	103	-180	42
de begeleiding	105	-148	-427	-341
de begeleidingscommissie	-198	37	-205	-156
de begroting	-382	-13	-1	-17
de begrotingsbehandeling	-155	-296	-289	-180
de behandeling	22	-180	-265	18
de behandeltijd	-108	70	-115	-89
de beheerder	-115	-191	11	-122
de behoefte	-92	-29	66	55
de bekendheid	105	-138	-167	-114
de bekostiging	-79	-34	-97	2
de belangrijkste	18	-127	-196	-156
de belangstelling	9	-36	46	-70
de belasting	71	-214	-208	-111
de belastingdienst	-77	-57	11	91
de belastingtelefoon	-169	21	-256	-201
de beleidsdoorlichting	-124	-170	-190	-120
de beleidsreactie	-84	1	-191	-249
de beleidsregel	-137	-132	-4	66
de beleidsregels	-63	-126	-16	119
de belgische	-149	-209	-35	-46
de beloning	106	-170	-186	-147
de benodigde	43	-130	-79	-122
de beoogde	146	-108	-166	133
de beoordeling	-186	-40	-139	-235
de bereidheid	-32	-164	-114	-99
de bereikbaarheid	-22	-231	-26	-142
de berekening	-35	-42	-210	78
de berichten	36	-91	-228	-126
de beroepsgroep	-158	-117	49	-63
de beroepsgroepen	-140	-7	43	130
de beroepsvereniging	-102	-118	-146	-200
de bescherming	-184	-116	-185	-122
de beschikbaarheid	35	7	-117	-161
de beschikbare	228	-202	-214	-176
de beschikking	-139	-172	71	150
de beslagvrije	6	132	-17	-88
de beslissing	96	49	-212	-114
de beslistermijn	-86	35	-125	-100
de besluitvorming	-87	-198	-46	95
de besparing	-6	-106	-102	-111
de bestaande	91	-241	41	37
de beste	-112	-195	67	81
de besteding	-157	-141	-43	-84
de bestedingen	-85	79	-150	-125
de bestrijding	-2	-76	-8	-171
de bestuurder	-99	-60	-104	-55
de bestuurlijke	-106	0	-109	-162
de betaalbaarheid	-148	-90	-91	-126
de betrokken	96	-171	56	53
de beurs	35	25	-96	-134
de beurt	86	-107	151	128
de beurzen	-73	-141	-161	-176
de beveiliging	-125	59	-159	-28
de bevindingen	-209	-118	-43	-13
de bevoegdheid	-11	-95	-7	62
de bevolking	19	-184	-198	-159
de bewaartermijn	-116	40	23	23
de bewijslast	-147	97	-168	-109
de bewindvoerder	-190	60	90	-127
de bewoners	46	-82	-141	-152
de bezetting	-34	18	-82	-192
de bezochte	202	-145	-154	-135
de bezuiniging	-142	-147	-26	-174
de bibliotheek	-112	-164	-61	-158
de bijdrage	10	130	-39	-165
de bijgevoegde	-103	156	-212	-189
de bijlage	-108	-206	-235	-251
de bijsluiter	25	-138	-126	-153
de bijstand	78	40	-142	-147
de bijzondere	-185	-114	-203	-94
de binnenvaart	-139	-168	-113	-76
de bodem	-104	10	-190	-176
de boete	55	52	-188	-192
de bond	-193	185	-291	-179
de bonden	50	-211	134	6
de bonus	-59	-156	-121	-108
de bouw	74	78	-137	14
de bovenbouw	100	76	40	-154
de branche	8	-335	64	-117
de brancheorganisatie	-107	48	-105	10
de branchevereniging	-132	-172	-173	-166
de brand	23	-131	-162	-169
de brandweer	-164	-50	-215	-151
de brief	-522	-133	231	-174
de brieven	111	93	124	-66
de brochure	38	36	-174	37
de brug	-92	-128	-118	-158
de bureaus	-157	85	-167	-180
de burgemeester	-13	-259	-38	-19
de burgemeesters	-123	-164	-246	79
de burger	-81	27	-76	-203
de bus	-47	-142	-183	-181
de buurt	53	-49	-225	-228
de camera's	11	-181	-137	-108
de campagne	-100	-7	-33	125
de cao	-142	-180	-31	-193
de capaciteit	-16	39	-73	-176
de caseload	-154	3	-190	-138
de cavv	55	28	-172	-149
de cda-fractie	19	80	-211	-153
de centra	-91	27	-246	-176
de centrale	-234	-8	74	-10
de centrales	-128	-178	-176	6
de ceremonie	25	7	-193	-112
de christenunie	-132	-122	-64	-125
de cijfers	19	-246	-199	226
de circulaire	-143	37	206	-18
de coach	3	35	46	-72
de coaching	-80	24	-75	-4
de code	-126	-151	75	6
de commandant	-160	26	144	-22
de commissie	120	231	-44	-273
de commissie-van	-162	-148	-189	-102
de commissies	-14	-201	62	-137
de conceptbrief	-180	-210	259	24
de conceptreactie	-200	23	185	-157
de conclusie	191	17	-191	-226
de conclusies	-65	-132	-95	-118
de concurrentiepositie	45	-148	-176	-26
de consulaire	-111	93	66	-120
de consultatie	-138	-218	-99	59
de consumentenbond	96	95	-183	-169
de contracten	-142	-208	162	0
de controle	12	17	121	-160
de corporaties	-143	90	68	29
de coördinator	-19	-114	12	-159
de crisisnoodopvang	-113	-118	-166	-57
de criteria	-132	-176	-195	-126
de cursus	54	-203	160	-278
de d	-198	99	-188	-87
de daarvoor	-84	-191	-106	55
de dag	-70	-213	72	24
de daling	112	-129	-119	-157
de datum	-71	-178	49	96
de deelnemende	-83	-21	-176	-158
de deelnemers	-167	-137	-229	5
de dekking	-26	0	-153	-166
de demissionaire	-102	-177	-53	32
de derde	-119	178	-9	-39
de deskundige	-150	83	-219	-86
de deur	-22	-57	124	142
de dienst	-78	-279	-186	84
de digitale	-136	78	95	39
de directeur	-145	-127	-157	-106
de directie	-243	-17	41	-37
de dode	-103	-25	121	25
de doelen	-130	-24	-128	103
de doelgroep	19	54	-134	-175
de doelmatigheid	240	-252	-330	-198
de doeltreffendheid	-152	-25	30	6
de door	-98	162	95	65
de doorlichting	67	69	-251	-222
de doorlooptijd	139	-131	-190	-188
de doorlooptijden	-164	-168	-233	35
de doorstroming	127	-190	70	120
de dossiers	230	-168	-211	-168
de douane	-24	-288	-112	97
de drager	-176	36	-219	-172
de drempel	12	-38	-157	-28
de drie	199	-4	14	-84
de dt&v	-111	55	120	-85
de dubbele	-97	98	39	-158
de duitse	-121	-143	33	-7
de dupe	-164	-117	-66	-120
de duur	-57	116	41	-188
de eer	84	-189	-150	-174
de eerste	-183	23	41	175
de eerstvolgende	-218	-101	179	268
de effecten	-24	89	-153	-71
de eigen	-227	-18	-14	-91
de eigenaar	-68	-159	-108	-123
de eigenaren	22	14	156	46
de eilanden	-152	-153	-77	78
de eindevaluatie	-100	-180	-163	146
de eindtoets	26	-119	-157	-138
de eis	-206	-61	38	-35
de eisen	-8	-283	-75	-169
de elf	6	-100	-49	-143
de ene	179	1	-177	-178
de enige	9	-163	-123	-170
de enkelband	-125	-144	-194	-140
de enquête	-81	-182	12	12
de erfgoedinspectie	48	8	-179	-134
de erkenning	-95	80	68	33
de ervaring	-51	-170	-16	-135
de ervaringen	-143	-76	18	128
de europese	-279	-209	111	-91
de evaluatie	-60	-148	-125	26
de evaluatoren	-34	148	-116	-91
de exploitant	-130	-132	-158	-174
de extra	-185	72	71	79
de familie	-90	-98	-173	119
de federatie	-137	30	-56	-158
de fiets	-59	-136	29	60
de financiering	-101	7	16	23
de financiële	-80	3	80	132
de fiscale	-130	9	40	-63
de flora-	-77	-81	-172	-1
de fnv	-111	192	18	-141
de formatie	-92	-119	163	75
de fractie	-133	-261	-201	-165
de fracties	-127	-121	-171	-160
de garantie	33	55	91	48
de gebruikelijke	-192	-192	-192	101
de gebruikte	59	-61	-137	-123
de gedachte	-229	221	317	46
de gedragscode	56	-121	84	24
de gegevens	190	-77	36	14
de gekozen	73	-177	15	-161
de gelegenheid	-198	-122	43	-177
de gemeente	-127	-126	-147	-158
de gemeentelijke	-152	-139	-66	-198
de gemeenten	51	-191	59	-65
de gemeenteraad	-39	-255	-102	9
de gemeentewet	-175	-15	-93	-136
de gemiddelde	91	-30	-201	-177
de genoemde	-224	-178	91	-206
de gerechten	19	-176	-152	17
de gesprekken	-33	-111	-297	-55
de gevallen	195	-337	-55	-274
de gevolgde	-24	-80	-149	-62
de gevolgen	75	-18	-215	41
de gevraagde	-182	101	218	89
de gewijzigde	-39	107	-202	-32
de gezinnen	-71	-162	-113	-84
de gezinsherenigingsrichtlijn	-139	-159	-189	-143
de gezondheid	-15	-168	-81	-22
de gezondheidsraad	-51	-255	-191	2
de gezondheidszorg	-171	-41	-160	-166
de ggd	-115	-55	-8	-152
de ggd'en	-17	-135	-12	96
de ggz	-80	56	-105	42
de glastuinbouw	-52	-143	-144	-145
de grens	-213	29	14	-91
de griffier	-83	-92	-131	33
de griffierechten	-85	41	-157	-156
de groei	170	-159	-157	71
de groep	-125	-227	-133	-109
de groepen	-186	-196	-126	-139
de grond	69	-212	80	11
de grondslag	-158	-188	19	-213
de grondwet	-139	-43	-154	-167
de grootste	66	-30	-237	-212
de grote	118	-180	15	-203
de grotere	-19	-184	74	81
de hand	-415	34	35	-32
de handhaving	45	-81	-239	-185
de handreiking	-177	-203	-151	151
de haven	-169	-87	127	76
de heer	-413	-443	-246	-65
de heffing	-121	100	98	-105
de heldere	-44	-56	-81	-141
de hele	-143	-174	197	-154
de helft	174	-154	-84	-212
de herkomst	94	73	-142	-83
de herziene	-87	-192	69	97
de herziening	-147	42	155	188
de hoge	-197	-240	-263	-107
de hogere	-2	-187	13	-139
de hogeschool	-185	-10	5	-158
de hoofdlijn	-110	-97	-73	-105
de hoofdlijnen	-51	-132	-203	-181
de hoofdvraag	-156	-71	-75	-85
de hoogste	148	-218	76	-171
de hoogte	81	-117	33	101
de houder	14	-123	-185	-146
de huidige	-447	-71	123	-111
de huisarts	143	-42	54	-88
de huisvesting	-164	-205	0	84
de hulp	-205	134	-249	-189
de huur	-144	-114	1	17
de huurcommissie	68	-140	-212	41
de huurder	-112	-101	-140	-165
de identiteit	-190	90	-184	-118
de igz	20	155	-177	-83
de ilt	-144	-147	5	-35
de immigratie-	-104	-148	-25	-196
de inburgering	17	-137	-207	-79
de ind	-29	-121	50	78
de indieners	-122	-13	-198	-104
de indruk	116	-152	-154	-164
de informatie	-137	98	-204	-118
de inhoud	-188	-85	-17	60
de initiatiefnemers	-158	-112	42	-102
de inkoop	-106	140	-171	-153
de inrichting	-149	-45	162	-226
de inrichtingen	-184	-208	27	69
de inspecteur	-120	59	-109	-126
de inspecteur-generaal	-134	-172	169	39
de inspecteurs	-155	-185	-55	38
de inspectie	64	88	-158	-21
de inspecties	-110	-314	-94	-71
de instellingen	-36	-114	-99	-61
de instroom	11	-216	-184	-124
de intake	-17	-3	19	-154
de internationale	-153	63	-121	-130
de internetconsultatie	-119	-176	-192	130
de investering	-27	-6	93	-145
de invoering	177	-48	-76	-271
de inwerkingtreding	-168	-41	17	68
de inzet	37	-72	-226	70
de iob	-48	-75	-211	-198
de jaarlijkse	-282	20	66	109
de jaarwisseling	-169	-160	-167	129
de jaren	-390	-384	-314	-49
de jeugdgezondheidszorg	-166	65	-14	-191
de jongere	-157	77	116	35
de jongeren	-48	-222	-171	91
de jongste	-2	-114	-154	57
de juridische	-55	-137	138	73
de kaart	-64	-9	74	95
de kabinetsreactie	-100	-43	-176	-137
de kade	-126	-8	-175	-137
de kamer	-20	-37	-4	34
de kamerbrief	-147	-4	-145	-133
de kamers	-73	78	-36	-37
de kans	125	-318	-74	-288
de kantonrechter	98	65	-96	-145
de kanttekening	-160	-146	7	-147
de kbvg	-118	47	-91	79
de kennis	140	-3	-127	-73
de kennismigrantenregeling	-113	-88	-103	-140
de kerndoelen	-11	72	34	-132
de keuring	-9	-151	140	-153
de keuze	-212	123	-118	16
de kiesraad	29	-9	-249	-232
de kieswet	-108	16	-141	6
de kinderbescherming	-136	-54	-232	-193
de kinderombudsman	-200	-167	-214	-65
de kinderopvang	-105	-83	-167	-164
de klant	-51	-100	-158	-126
de klas	72	-20	-171	-68
de kleine	-91	-197	-215	-212
de kleinste	65	-106	-140	-87
de knop	99	-143	-126	-58
de koepel	-113	51	112	32
de kolgans	-88	95	64	-33
de komende	-250	-76	-270	-92
de koninklijke	-28	-110	-7	1
de koppeling	-246	-112	153	153
de korpschef	-261	-186	-24	43
de korpsen	-146	-171	149	152
de kosten	20	-127	24	-117
de krijgsmacht	-209	5	-260	-121
de kring	-107	-43	19	-28
de kust	-168	-145	-183	-159
de kwaliteit	173	-327	-336	-36
de laagste	152	-131	-88	-90
de laatste	-207	-106	-130	41
de landbouw	-146	-131	-155	-2
de landelijke	-72	-24	-98	-70
de landen	41	-220	-192	-173
de landmacht	-165	-152	3	-10
de landsadvocaat	-80	-151	94	116
de lange	95	-147	-162	-63
de langere	-69	83	-133	69
de langste	-117	-99	-185	29
de lasten	38	71	-275	-256
de leden	-172	-120	-625	-175
de leefomgeving	35	-105	-227	-212
de leeftijd	95	-146	6	-138
de leeftijdsgrens	-169	141	-61	-165
de leerling	-150	-158	-123	-153
de leerlingen	122	-107	61	-55
de leges	-297	-28	72	-191
de leiding	-100	102	91	-39
de leidraad	-99	-148	76	59
de lening	-206	27	-196	-158
de leraar	-122	111	-171	-70
de lerarenopleidingen	-114	-175	-199	-32
de les	-141	-4	-181	-125
de lessen	13	12	-238	-25
de leverancier	-146	-119	81	-199
de levering	-140	-229	-175	116
de levertijd	145	-106	-154	-177
de lidstaten	-162	-166	-162	-169
de lijn	-268	107	26	-48
de lijst	-173	209	-131	158
de literatuur	2	-73	-168	-123
de locatie	9	-38	143	73
de locaties	-61	-184	-192	-118
de loondoorbetaling	-128	35	-155	56
de loongrens	87	-46	-3	-164
de loop	-243	-237	103	136
de looptijd	68	-54	-66	-210
de lopende	-147	44	105	-62
de luchthaven	-11	-112	-219	31
de maatregel	88	108	-7	-186
de maatregelen	64	-181	-192	-195
de maatschappelijke	115	-125	69	68
de marine	-135	-65	89	0
de markt	-187	-7	154	-277
de maximale	-104	-100	63	73
de mbo	-39	-198	96	24
de mededeling	-51	-120	-154	-124
de medewerkers	-79	-237	-183	-186
de media	-167	-56	-126	-117
de medische	82	125	-231	-177
de meerkosten	-111	4	75	-115
de meerwaarde	-106	-160	164	-113
de meeste	194	-322	-254	-422
de meesten	-17	-151	-171	-159
de melding	-103	148	-152	-228
de meldingen	-68	-74	-150	-5
de meldkamer	-96	-34	4	58
de meldplicht	73	113	137	-79
de memorie	-180	-164	68	-207
de mening	-185	48	-30	-6
de meningen	-76	-137	-220	-151
de mens	-95	-88	-172	-111
de mensen	-207	-250	203	-243
de meting	-7	-57	45	133
de middelen	-275	20	-52	-109
de militaire	35	-146	-131	-134
de minister	-136	-85	34	17
de ministeries	-145	-115	-157	-161
de ministerraad	-126	-180	-8	66
de missie	18	-155	-97	-168
de module	70	75	-126	-76
de mogelijkheden	-124	143	-35	-162
de mogelijkheid	-105	-157	-151	54
de monitor	-2	-219	-256	125
de monumentenwet	-110	-121	-157	-116
de motie	-161	43	-286	26
de motie-bruinsma	-81	-107	-150	-56
de motie-ter	-107	-118	-226	4
de motie-van	-180	-331	-328	9
de moties	-106	-136	-168	-157
de motivering	-84	-126	107	131
de munten	-172	7	-42	-170
de musea	27	-7	118	-164
de muur	-72	-85	-113	-94
de naam	-164	40	116	18
de nabestaanden	-132	-141	-177	-159
de nacht	92	35	-210	-115
de naleving	89	-116	-261	-47
de nationale	-105	-393	83	-9
de naturalisatieceremonie	-107	-153	-159	108
de nazorg	-99	-111	-177	-141
de nederlandsche	26	127	-110	-148
de nederlandse	-45	-17	25	71
de negen	-63	127	69	-123
de negende	0	-168	5	-158
de netbeheerders	-99	-63	-28	80
de nieuwe	-158	-148	74	119
de noodopvang	-23	33	-132	-141
de noodzaak	-152	37	99	-109
de norm	180	13	-211	-72
de nota	10	-169	-41	85
de notitie	-127	-73	54	0
de nvwa	49	-117	-118	-71
de nza	-133	-117	-12	-78
de oefeningen	-75	-115	31	147
de oeso	-133	51	-160	-118
de officier	-18	23	22	-165
de ogen	-178	158	-254	-193
de ombudsman	28	210	-156	-310
de omgeving	-143	-60	-144	-129
de omvang	43	-176	-116	-58
de omzet	22	72	-129	-183
de omzetting	-56	-123	42	54
de onafhankelijke	-97	-143	-139	-81
de onafhankelijkheid	-76	19	-129	-85
de ondergrens	-93	85	79	57
de onderhandelingen	-156	-202	96	170
de ondernemingsraad	-174	-36	80	96
de ondersteuning	13	-104	-100	-71
de ondervraagde	-34	-109	-118	-85
de ondervraagden	125	-97	-137	-66
de onderwijsraad	-91	-175	-184	-100
de onderwijsroute	-102	-78	-154	-133
de onderzochte	196	-261	-253	-148
de onderzoekers	218	123	-308	-360
de onderzoeksraad	-71	15	-175	-164
de ontvanger	-192	5	-134	-124
de ontvangers	-149	-176	-107	-100
de ontwerpbegroting	23	-179	-91	182
de ontwikkeling	-106	-159	-266	87
de ontwikkelingen	-74	96	-166	-13
de oorzaak	83	-201	-56	-204
de opbouw	-112	-152	-185	-160
de opbrengst	-26	27	110	-285
de opdracht	-239	-129	81	92
de opdrachtgever	-82	119	-156	-125
de open	-85	-111	45	-148
de openbaarheid	-62	-117	-172	-86
de openbare	-136	110	-99	-116
de opening	14	18	-46	-164
de openingstijden	-156	-203	-22	12
de openstelling	58	-25	-178	140
de opgave	8	-93	117	-137
de opkomst	88	-191	-162	-185
de opleiding	21	92	56	-25
de oplevering	-166	-105	-229	10
de opmerkingen	-112	-128	116	-101
de opname	-85	-96	-170	-163
de oproep	-160	239	22	-221
de opslag	-194	-194	-193	-182
de opstellers	86	-168	-188	-146
de opvang	-35	103	-102	-57
de opvanggebieden	111	-149	-154	-109
de opvatting	-101	30	-31	-92
de opvolging	-91	-114	-214	-17
de opzet	-182	60	121	-35
de orde	-385	-213	24	108
de organisatie	43	-283	-5	-194
de organisaties	-67	-180	-200	-121
de oude	153	-253	-144	-52
de ouders	14	-18	16	-203
de oudste	-120	70	-196	-71
de overdracht	-23	144	-204	-36
de overeenkomst	-126	-166	-161	84
de overgang	70	-193	-221	-45
de overheid	-83	-6	7	-287
de overige	-118	-45	130	288
de overlast	-109	-67	-128	-116
de overstap	-117	-178	-173	-149
de overtuiging	-107	-181	67	-169
de panels	30	-148	-115	-164
de partner	-135	-135	107	-153
de patiënt	-145	-32	96	86
de penitentiaire	-114	-119	72	-103
de periode	-209	-210	11	-13
de periodieke	50	-171	-157	-203
de pers	-85	-94	-43	-38
de petitie	-82	-174	-157	-94
de plaats	-193	-209	-250	-153
de plaatsing	-206	93	19	-21
de planning	50	22	-286	2
de plicht	71	-183	-88	50
de po-raad	-194	-167	87	-66
de polis	-141	126	-92	-154
de politie	-214	-13	-15	-34
de politieacademie	-187	50	52	-19
de poortjes	-66	71	-151	-143
de positie	-229	-115	-67	-163
de posten	72	-198	54	52
de praktijk	25	-111	-105	-131
de premie	-196	139	53	82
de premies	-62	4	-123	-192
de prijs	14	14	132	-10
de prijzen	-127	-144	60	-137
de prikkel	-161	-203	123	-146
de procedure	217	-224	-51	-12
de proef	-175	11	-195	70
de projecten	0	22	-166	-155
de provincie	-153	-51	-93	-28
de provincies	-330	-13	100	20
de publicatie	-53	76	143	-211
de punten	-61	-129	32	5
de pvda-fractie	-153	-17	-160	-155
de raad	80	144	-100	-168
de raming	13	-200	45	-140
de ramingen	-44	-80	-56	45
de rapportage	56	15	-87	-7
de rdw	-110	-171	46	117
de reactie	-261	8	-194	-172
de reacties	-124	-165	-188	23
de rechtbank	43	-165	-242	40
de rechten	-91	-102	-194	-163
de rechter	45	-174	75	-30
de rechters	-24	-189	67	-127
de rechtspositie	-28	-2	-134	23
de rechtspraak	-198	69	50	-7
de reclassering	-93	-12	113	-4
de redactionele	-156	-177	163	-166
de rede	-264	16	2	-212
de reden	34	-153	11	-112
de redenen	-81	-140	-112	-113
de regel	-45	-253	76	-232
de regelgeving	28	-92	133	-130
de regeling	76	-110	-57	2
de regels	139	-239	-296	-182
de regering	-313	-84	140	-85
de regie	-144	97	-132	-136
de regio	-147	-273	77	-126
de regio's	87	-80	-13	-84
de regionale	-61	-230	-170	51
de registratie	173	-78	1	-57
de reguliere	-49	-8	-205	-130
de reis	-111	-178	-156	-142
de reistijd	121	37	-17	-159
de rekening	-4	6	-165	-96
de rekenkamer	151	181	-265	-373
de rekentool	102	-17	-139	-146
de remigratiewet	-54	-89	-122	-109
de rente	42	68	30	-250
de rest	120	-154	36	77
de resterende	-143	-117	-176	202
de resultaten	24	-29	-80	111
de richtlijn	-151	-233	157	-149
de rij	-98	-1	61	-169
de rijksdienst	-19	-181	169	84
de rijkswet	-96	78	16	-85
de rijn	-142	-160	-108	-171
de rijnvaart	-116	-169	99	39
de risico's	-152	19	82	77
de rob	61	-5	-154	-144
de rol	-284	69	65	108
de roosters	-116	-174	131	-176
de ruimte	-143	-201	-1	-194
de rvs	-64	-40	-149	-160
de samenhang	-152	-131	-141	-117
de samenleving	-71	-191	-163	-133
de samenstelling	42	-16	-134	-154
de samenvoeging	14	-123	-172	-35
de samenwerking	176	-79	-141	-181
de schade	-207	-213	-275	-245
de schatkist	72	-156	-75	-123
de scholen	99	14	-22	116
de scholing	81	-77	149	-134
de school	-110	75	-166	-79
de schoonmaak	-138	-147	-123	-113
de schuldenaar	3	2	-163	-86
de screening	78	-163	28	44
de secretaris-generaal	-147	70	-157	-123
de sector	-213	57	-111	38
de selectie	-140	99	80	56
de ser	-128	90	-290	-119
de sgp-fractie	-106	-175	-113	-140
de situatie	-201	-146	-19	38
de slaagkans	75	-120	50	-101
de slag	-202	84	56	114
de slotsom	291	-203	-177	-117
de sluiting	-188	-182	-15	-115
de sluizen	-147	-120	-117	1
de snelheid	58	37	64	-132
de sociaal-economische	-123	-77	-150	-82
de sociale	-44	-252	-241	-68
de software	-177	-119	-182	49
de sp-fractie	-279	-45	-212	83
de spits	-129	31	-49	33
de staat	-125	27	-2	-137
de staatscourant	-112	-229	93	203
de staatssecretaris	-361	-96	68	-63
de stad	-150	-170	16	-121
de stalling	79	22	-128	-91
de stand	-235	-42	-34	-92
de start	28	95	-265	-111
de staten-generaal	-152	-173	173	85
de steden	-121	-3	-136	-147
de steekproef	-72	18	-120	-155
de steun	-74	129	-21	-70
de stichting	123	-38	17	-44
de storing	115	-189	-174	-98
de strekking	-134	-16	-19	-174
de studie	-47	-176	101	-144
de stukken	-124	-141	-173	-164
de subsidie	40	97	-34	-130
de subsidieregeling	-211	-240	-27	-48
de subsidies	24	-158	-47	51
de suggestie	-296	318	116	-28
de svb	-260	-60	32	124
de swov	-49	28	88	57
de systemen	28	69	-257	-179
de taak	-236	-22	18	-7
de taakgroep	-87	57	-147	-125
de taakstelling	22	33	-160	-26
de tabel	-198	5	-347	-286
de tafel	-80	33	-129	56
de tandarts	-152	34	-143	-128
de tarieven	-47	-63	-203	-60
de taskforce	-186	135	-131	-127
de taxatie	-152	58	-58	-140
de techniek	-36	-100	43	-234
de tegemoetkoming	-133	28	-22	-152
de tekst	-144	-210	-177	55
de telefonische	75	-21	-121	-135
de telefoon	-137	0	-198	-162
de teleurstelling	-127	-125	-97	-124
de telling	100	-92	-166	-97
de tellingen	-118	71	-162	-97
de termijn	-302	-37	218	-326
de termijnen	-113	-24	75	28
de teruggaaf	-40	98	-184	-134
de terugkeer	76	-128	60	-133
de tevredenheid	157	-120	-131	-87
de thuiszorg	-139	33	-110	-76
de tien	264	-405	-333	-309
de tijd	-130	-52	-64	-199
de tijdelijke	-88	-102	-257	-70
de toegang	80	90	-271	67
de toegezegde	-63	-89	-130	29
de toekomst	-180	-218	-9	74
de toelichting	31	57	41	86
de toenmalige	-121	-74	-126	-79
de toeslag	-170	44	-63	-149
de toestand	-148	-142	-122	-144
de toets	-79	-98	134	-19
de toezegging	-147	-222	-229	11
de toezichthouder	-91	112	-9	-176
de tolk	22	79	-150	-161
de toon	-143	-181	-219	-185
de tracéwet	13	15	-14	-141
de tussenevaluatie	-74	75	-148	-144
de twee	73	-211	-117	67
de tweede	-404	42	-77	-14
de uitbreiding	-89	-143	43	70
de uitgaven	1	-210	-282	-233
de uitkering	-96	36	26	87
de uitkomst	-260	-164	45	165
de uitkomsten	59	-143	-183	-21
de uitspraak	-133	-165	-195	-181
de uitstoot	134	-109	-127	-16
de uitstroom	-118	-141	41	-10
de uitval	160	39	-264	-163
de uitvoer	51	-182	-162	-135
de uitvoering	-5	-279	-97	84
de uitvoeringskosten	164	-34	-189	-145
de uitvoeringstoets	32	-116	-118	-146
de uitwerking	-121	-161	137	172
de uitwisseling	12	-173	-40	-90
de uitzending	-195	122	-17	-162
de unie	-79	-34	117	64
de universiteit	-31	-86	-381	-54
de universiteiten	-190	-27	134	-156
de vaart	-51	-133	-114	-95
de vakantie	69	-125	-148	-168
de vakbeweging	-156	-118	70	85
de vakbonden	-242	107	31	13
de varianten	-111	-164	54	23
de vaste	-150	-183	-144	-402
de veertien	78	-156	73	-120
de veiligheid	-61	-242	-335	-83
de veiligheidsregio's	-181	133	-43	-101
de veiling	-27	99	67	-82
de verantwoordelijkheid	-7	-205	-11	-206
de verantwoording	32	117	-169	51
de verdeling	-163	19	86	56
de verenigde	-136	-90	-134	-139
de vereniging	-69	-292	-34	108
de vergelijkingsgroep	146	-181	-143	-108
de vergoeding	-77	218	-100	-268
de vergunning	61	64	37	-171
de vergunningplicht	117	-111	84	-70
de verhouding	45	-40	55	-53
de verkenning	-78	-189	12	164
de verkiezingen	-95	-154	-184	-72
de verklaring	-161	31	-190	-118
de verkoop	-15	28	-241	-182
de verkorte	-61	-102	-106	103
de verlaging	26	-148	-134	-160
de verordening	-133	-167	-89	-152
de verplichte	-107	141	-95	-110
de verplichting	30	-182	-12	-132
de verschillen	168	-210	99	17
de vertraging	87	-154	-166	-125
de vervanging	-62	-201	42	-61
de vervoerder	60	83	91	-95
de vervoerders	-122	45	-193	-191
de verwachting	86	-133	-120	-116
de verzekeraars	-93	117	42	52
de veteranenombudsman	-126	-111	51	-108
de veteranenwet	-137	-149	55	31
de vier	92	137	92	-48
de vierde	-136	193	183	13
de vijf	210	24	-67	-266
de vijfde	-164	53	184	99
de vijfentwintig	-146	-180	118	-43
de vijftien	129	86	96	-129
de visumcode	-106	-128	78	-151
de vng	-425	-210	97	178
de vo-raad	-167	-187	-25	-68
de volgende	-228	-179	36	151
de volgorde	-139	-188	-101	-34
de volle	-161	-135	159	-136
de voogdij	-150	-18	-180	-193
de voor-	-25	-152	153	99
de voorbereiding	-109	95	-323	-28
de voordelen	-96	-118	-99	-135
de voorgestelde	-121	-51	140	51
de voorjaarsbesluitvorming	-102	57	189	132
de voorjaarsnota	-154	-250	69	214
de voorkeur	-176	219	-167	-155
de voorlichting	34	-215	-273	-56
de voorraad	-105	40	-28	54
de voorrang	27	-173	-146	-101
de voorschriften	-71	-121	-73	104
de voorstellen	-116	-190	-12	89
de voortgang	-194	-30	-337	93
de voortgangsbrief	-80	-131	-172	167
de voortgangsrapportage	-142	11	-60	163
de voortvarendheid	-141	-102	-140	-122
de voorwaarden	-206	-16	121	101
de voorziening	33	42	-39	32
de voorzieningen	-120	29	-126	-137
de voorzitter	-260	-226	-34	-67
de vorige	-63	-119	-207	-184
de vorming	-140	135	-66	-12
de vraag	-366	-203	-48	-15
de vragen	-216	-78	-270	71
de vragenlijst	134	-64	-182	-146
de vreemdeling	-74	-12	-91	-230
de vreemdelingenwet	-99	-94	48	-112
de vrees	78	-177	47	-161
de vrije	33	-143	48	-127
de vrijstelling	-163	-73	-19	-220
de vrijwilligers	-55	-157	-206	-145
de vsnu	-53	-186	101	7
de vvd-fractie	-238	-68	-165	-220
de waal	-145	-12	-162	-184
de waarde	-25	-185	-4	-147
de wachtlijst	19	-204	-186	-230
de wachttijd	264	-214	-8	-10
de wachttijden	-212	93	-335	-64
de waddenzee	59	-142	-161	-173
de wajong	34	-14	-176	-65
de waterschappen	-197	-261	176	-21
de waterwet	-117	-133	151	33
de website	-208	-154	148	35
de weg	40	-208	72	-11
de wegbeheerder	-128	-73	102	-162
de wens	-254	-185	150	-26
de wenselijkheid	-132	144	-180	-114
de wensen	-116	-96	-24	1
de wereldbank	-101	-145	-86	-80
de werkdruk	11	-138	-137	42
de werkgelegenheid	145	98	-209	-171
de werkgever	-88	-16	-223	-239
de werkgevers	19	-95	-240	-164
de werkgroep	18	168	-205	-340
de werking	-150	-181	21	-73
de werkinstructie	-139	76	-1	60
de werknemer	52	-38	-174	-116
de werkvloer	-125	-36	48	-81
de werkwijze	-182	-191	131	69
de werving	-196	134	-46	-45
de westerschelde	-107	-168	-9	124
de wet	-148	-26	24	10
de wetenschappelijke	-86	95	-182	-158
de wetgever	-16	44	-132	-250
de wetswijziging	73	-103	-107	-8
de wettelijke	-8	-61	-112	-350
de wijk	-60	-183	-168	-158
de wijkagent	-166	58	-213	-164
de wijze	-169	-11	-170	-164
de wijziging	-113	-72	41	210
de winkeltijdenwet	-156	-14	100	-154
de winst	40	-77	-74	-147
de winter	-207	-216	-53	95
de wmo	-188	30	-54	-187
de woning	86	53	-143	-101
de woningmarkt	-70	-176	-103	-134
de woordvoering	-72	-139	-118	107
de z-route	-87	40	-161	116
de zaak	-110	-152	138	121
de zaken	111	-101	-148	44
de zalen	31	58	-100	-81
de zelfredzaamheidsroute	-123	-109	-156	-128
de zenders	-126	-147	-20	78
de zes	184	-221	-68	-296
de zestien	7	-75	-98	-77
de zeven	-55	-118	-1	-252
de ziekenhuizen	29	-173	104	-133
de zienswijze	-76	115	-160	-119
de zin	-117	29	-101	-181
de zogeheten	33	-135	-216	-163
de zomer	-403	-571	17	420
de zomermaanden	-124	-145	-141	-64
de zorg	-160	-204	143	-80
de zorgplicht	-101	-115	-79	-120
de zorgverzekeraars	-71	26	-79	-3
de zorgverzekeringswet	-184	78	91	-167
debat over	-119	-205	-211	-152
debat van	-185	-143	-346	-245
december #	-283	-233	-3	4
december .	37	-164	-284	200
december een	-85	-179	127	71
december heeft	-55	-103	36	-200
december jl	-88	-78	-150	-195
december te	-34	138	-205	-136
deden #	36	-146	-117	-108
deden het	85	-168	-128	-44
deel .	-95	-152	-209	-141
deel aan	-128	-115	-153	61
deel de	-117	-75	15	-5
deel ik	-102	-299	-135	-28
deel is	-60	-184	71	-35
deel uit	-259	-182	87	-231
deel van	92	-93	-166	-135
deelname aan	10	-109	-215	-152
deelnemende bedrijven	-69	-108	-128	-107
deelnemende scholen	-115	-148	-111	-119
deelnemers ,	-126	-125	-136	-116
deelt de	-86	-223	44	24
deelt u	-162	67	-120	-143
defensie .	-190	35	20	-24
defensie heeft	-83	-173	-194	-123
defensie over	-110	-98	-153	-90
definitieve rapport	-63	28	-160	-12
degene die	-242	-70	-58	-193
degenen die	35	-37	-203	-141
dekken .	47	-115	-204	-81
dekking .	-197	-141	107	-190
dele .	133	-172	-177	-87
delen .	-165	-80	-274	-14
delen van	-171	-239	69	36
demissionair is	-97	-145	-171	91
demissionair kabinet	-120	-147	78	-192
demissionaire status	-163	-209	-121	91
den haag	50	52	-43	-126
den helder	-150	58	-200	-16
denemarken .	-28	-82	-134	-141
denemarken en	-112	-99	-146	-120
denk ik	-179	-171	156	-237
denken .	-74	99	-19	-71
der staten-generaal	-99	-231	-292	-135
der strijdkrachten	-120	-138	70	-104
derde aanbeveling	-174	29	86	52
derde daarvan	143	-135	-100	-30
derde kwartaal	-210	-239	-2	108
derde punt	-183	59	-41	-85
derde suggestie	-77	127	87	17
derde van	311	-387	-229	-215
dertien weken	-127	-52	-143	-176
dertig dagen	-43	117	61	30
dertig jaar	-217	17	-115	-191
deskundige ,	-116	-176	-148	-94
deur uit	40	78	-22	103
deuren .	-121	-169	-65	67
deze aanbeveling	-120	-352	346	116
deze bijlage	-163	-243	-330	-260
deze brief	-318	-520	-607	-743
deze cijfers	73	-17	63	-148
deze conclusies	-135	-65	-172	-82
deze evaluatie	-134	2	-222	-220
deze gegevens	-181	-242	-26	-4
deze groep	30	-13	271	33
deze in	-93	-148	86	15
deze is	-95	93	-186	83
deze kabinetsperiode	-110	-119	99	-52
deze kinderen	-160	-98	-129	-104
deze leden	-275	-98	-286	-43
deze maand	-208	-28	-5	284
deze motie	-160	-129	-304	-165
deze niet	-136	-186	89	-181
deze norm	-95	-130	125	-146
deze nota	-129	45	-72	-102
deze periode	-84	71	-169	-53
deze proef	-142	-85	-174	-149
deze punten	-104	-106	-166	-158
deze regeling	-130	-134	53	-145
deze scholen	39	-39	-97	76
deze taak	-29	-190	156	78
deze toezegging	-115	-97	-234	-221
deze uiterlijk	-23	75	-104	-108
deze uitkomsten	-140	-19	-219	-176
deze variant	-58	-147	-85	-51
deze verplichting	-94	-139	231	14
deze voor	-58	-119	-142	103
deze vraag	-85	-175	-152	107
deze vragen	-70	-77	22	-58
deze vóór	-45	42	-163	0
deze week	-197	-192	-24	165
deze werkwijze	-116	146	21	-166
deze winter	-140	-73	-156	66
deze zomer	-194	-153	11	185
dezelfde dag	20	128	-184	-4
dezelfde leden	-147	-45	-142	-121
dezelfde wijze	64	-181	5	50
dichter bij	-124	-143	-142	-13
die #	-103	-142	-135	-89
die aan	89	-221	-177	15
die aanbeveling	-57	-212	107	39
die achtergrond	-90	72	-167	-126
die afspraak	-151	-120	-129	-131
die al	-54	-81	7	18
die als	-104	-177	169	-129
die bij	-151	-171	-139	44
die binnen	-209	-298	-11	-198
die brief	-40	75	-241	31
die cijfers	-89	14	-148	-143
die daar	-148	48	-51	-147
die daarvoor	-213	61	45	-2
die daling	107	-159	-137	-107
die dat	15	129	95	52
die datum	-267	78	-48	-124
die de	75	44	231	-43
die deze	-65	-126	112	-32
die dit	-96	-164	-2	-51
die door	11	-29	-183	-178
die een	27	-112	-275	-68
die eind	-103	-81	109	154
die elk	74	-203	147	-52
die elke	-205	-181	-136	-205
die er	-181	-255	26	1
die evaluatie	-127	-132	-209	-160
die gedachte	-200	-314	122	-167
die geen	-124	-130	-147	-106
die gegevens	-76	-105	45	88
die gelegenheid	-48	-131	-220	115
die gemeenten	-105	-167	84	-117
die groei	136	-91	-113	-110
die groep	-179	167	-128	-135
die haar	43	66	-260	-154
die heeft	-92	-158	-127	-127
die het	81	-317	25	-41
die hier	20	-213	-254	-193
die hij	60	30	-160	-97
die hun	38	-178	39	-321
die ik	-207	-85	78	178
die in	159	-67	-256	41
die is	-156	-155	176	29
die jaren	77	-124	-99	-136
die keuze	-104	-179	86	165
die kort	-152	-187	-139	-168
die kosten	-150	13	-12	-99
die langer	27	83	31	96
die lijn	24	98	38	-116
die lijst	-79	-124	41	85
die medio	-85	-120	-90	95
die meer	-164	23	-165	-123
die met	-93	-46	117	18
die mij	-113	66	36	-206
die mijn	-82	-157	-155	-97
die mogelijkheid	52	-110	110	14
die motie	-84	-165	-277	74
die na	116	-252	-213	-215
die naar	-36	-63	-7	-46
die naast	19	-136	-131	-136
die net	-204	-182	-106	-103
die niet	-147	-20	-412	-57
die nog	-226	101	-87	-175
die norm	-109	-9	-50	84
die nu	-118	138	-4	44
die om	-134	-134	-111	-118
die onder	105	-168	-211	-146
die ook	24	-55	-273	-5
die op	-48	-51	134	-44
die over	-60	126	-98	-244
die pas	-155	53	-166	-113
die per	-96	-184	-55	4
die periode	-119	-127	-143	-144
die proef	5	-161	100	74
die reden	-28	-17	141	53
die samen	-92	53	-157	-126
die scholen	27	-156	-178	-45
die sinds	-101	93	-10	-181
die snel	114	-146	-246	-192
die stap	66	-231	59	-198
die strekking	-50	-53	165	112
die taak	-106	-109	197	-45
die te	-211	-162	-155	-208
die ten	-156	-165	-177	-117
die termijn	-211	-192	135	44
die thans	-101	-73	75	91
die thuis	-15	36	67	-108
die tijd	-77	-220	-264	165
die toch	85	-159	-122	-105
die toezegging	-250	-199	-262	-343
die tot	-21	49	-242	-146
die tussen	-57	-193	-201	-185
die u	-211	-15	-281	-48
die uit	19	-163	-138	-144
die uitsluitend	-125	62	-42	4
die uw	70	-77	-53	-157
die van	-55	-159	-259	-54
die vanaf	-48	-172	-6	-27
die volgens	-196	118	147	-54
die voor	-68	-55	-3	-160
die vraag	-173	-187	-238	-120
die vraagt	-86	-244	-215	20
die vóór	-165	82	-14	-143
die wens	-101	-33	82	-130
die wet	-99	-208	52	-13
die wij	100	-241	58	5
die wijziging	-78	-140	-1	18
die worden	179	28	-178	25
die wordt	-100	-66	-39	38
die zelf	102	-275	47	-36
die zich	-285	-301	-76	133
die zij	123	-49	-93	-214
die zijn	-19	107	11	43
die zin	-108	-178	209	125
dien ik	-71	-170	-129	2
dien verstande	-97	-116	164	169
dienden #	-166	-90	-115	-117
dienen .	-164	-56	124	122
dienen te	-237	155	-192	-186
dienovereenkomstig aangepast	-141	-161	108	25
diens advies	-50	-167	-184	154
dienst .	106	-141	-161	51
dienst justitiële	-172	-27	-271	118
dienst terugkeer	-186	-135	64	17
dienst vervoer	-119	-99	-137	-138
dient ,	94	-174	-160	-140
dient de	-163	171	-178	-107
dient het	-156	70	-120	-127
dient naar	-122	97	-131	-140
dient te	-163	204	-70	-189
dieren ,	-87	-86	154	31
dierenaangelegenheden rda	-87	55	-164	-120
digitaal formulier	-103	-127	18	141
digitaal klantdossier	-109	-30	45	-115
digitaal loket	-159	-15	-229	84
digitale aanvraag	-49	80	-165	63
digitale formulier	142	-101	-133	-54
diploma op	-65	-9	-99	-127
diploma voor	-87	-57	93	-101
directeur van	-48	-105	-75	-86
directie algemene	-71	-124	-122	-100
directie communicatie	-90	-129	-133	-54
directie internationaal	-124	-116	-153	-101
directie migratiebeleid	-47	-82	-134	-129
dit .	-89	112	158	-159
dit advies	-283	-109	144	43
dit al	-165	-172	99	-51
dit alles	-227	-187	-280	-194
dit bedrag	-191	99	-56	-203
dit beeld	-127	-71	-159	-156
dit bij	-90	31	132	8
dit doel	-62	-164	175	-154
dit een	72	-143	125	16
dit hoofdstuk	-153	-97	-83	-147
dit in	-32	-229	-2	58
dit is	27	-275	202	-337
dit jaar	-569	-254	-98	199
dit kabinet	-146	-189	-186	-33
dit kwartaal	-84	-153	-218	158
dit met	-88	-205	148	-114
dit moment	-315	-102	-18	-108
dit naar	-96	91	-181	-157
dit najaar	-264	-383	129	281
dit niet	-135	-212	79	-224
dit onderdeel	-102	-191	249	-148
dit onderwerp	-186	-260	6	-41
dit onderzoek	-130	52	84	53
dit op	-84	-156	91	62
dit over	-108	-123	133	98
dit overleg	-130	-113	-122	70
dit overzicht	-184	-162	-53	-148
dit punt	-399	-117	158	76
dit rapport	-158	-248	-278	-302
dit regelt	-139	-158	115	67
dit sinds	-46	-159	166	73
dit stadium	-65	-8	-51	-135
dit standpunt	-92	-158	-239	-203
dit te	-135	-65	-102	-4
dit terrein	-117	-273	146	45
dit tot	-118	-157	194	-41
dit van	-74	-91	136	108
dit verband	-111	-112	28	27
dit vergt	-80	-154	127	-104
dit verschil	114	-79	-143	-156
dit verzoek	-143	-63	22	-119
dit voor	-93	-123	90	86
dit voorjaar	-105	-4	-15	-69
dit wordt	-137	-184	81	142
dnb .	-75	138	-197	-192
docenten .	-128	-120	106	-194
doden van	-60	24	-139	-106
doe .	-60	-184	-189	-197
doe ik	-150	37	1	-161
doel .	60	-36	21	-121
doel beantwoordt	106	-187	-58	43
doel is	-183	-216	126	-218
doel op	-153	-137	-219	-123
doel van	-196	-252	-231	-239
doel was	-177	-138	-87	-56
doelen voor	57	-116	-148	-120
doelmatig is	95	-91	-104	46
doelmatigheid van	35	-118	-214	-182
doeltreffend :	93	-125	-142	-113
doeltreffend is	86	-178	-123	-86
doeltreffendheid en	-78	-95	-201	-165
doeltreffendheid van	-172	-216	75	43
doen ,	102	-225	57	-200
doen .	103	-26	-65	58
doen dat	-97	-231	24	-249
doen de	-88	104	-171	-218
doen en	-112	61	54	83
doen er	-178	115	-139	-125
doen met	-135	-174	-168	-164
doen naar	-55	-195	-134	-163
doen op	-78	-259	-58	118
doen toekomen	-131	-202	-250	100
doen van	-135	-100	-141	-58
doen we	-99	-171	184	110
doen wij	-93	-180	60	-93
doen zich	39	-179	-157	-154
doen zij	-146	80	-15	89
doet ,	53	44	140	55
doet .	-25	-2	-339	-255
doet dat	-214	-252	-37	73
doet de	-244	113	-283	-60
doet dit	-168	-206	249	46
doet er	-135	148	2	-190
doet geen	-159	-115	155	-114
doet het	-146	9	97	42
doet mij	-180	56	-215	-213
doet u	-136	-162	37	-138
doet zeven	-110	-120	-94	-104
doet zich	174	-105	-133	-155
door #	-134	1	-178	-146
door ,	-136	-117	-7	42
door .	109	-125	83	143
door bureau	-240	-278	-331	-298
door de	-108	62	-38	-61
door een	-332	220	-56	-42
door het	29	-119	-64	12
door loting	-173	-155	-130	-52
door middel	-113	-144	140	60
door mij	-156	-178	122	149
door mijn	23	-144	39	178
door naar	55	-158	36	-103
door onderzoeksbureau	-205	-179	-179	-219
door te	-113	28	-298	-170
door uw	-92	-61	-176	-168
door van	-127	-76	-124	-105
door één	-51	-57	-149	-152
doordat de	50	-154	-168	-143
doorgegeven .	31	-97	-38	-148
doorgelicht .	-270	-258	-53	99
doorlichten .	-70	-96	-124	-186
doorloopt .	17	-10	-106	-84
doorlooptijd met	119	-110	-104	-86
doorlopen .	-87	-172	32	13
doorrekenen .	-114	-138	-118	174
doorstroming van	-36	-154	-147	-119
dossiers bestudeerd	-147	-55	-51	-121
dossiers niet	185	-161	-96	-64
dossiers uit	-182	-85	-141	-98
dossiers van	-139	-138	-161	-196
dr .	-188	-230	-155	-177
draagt .	-99	-150	20	-178
draagt de	-146	-120	50	-189
dragen .	-27	46	-24	47
dragen aan	-157	76	92	-130
dragend te	-40	97	-110	-58
drempel van	-128	34	-143	-156
drempel voor	-74	80	40	32
drie .	-239	26	66	88
drie aanbevelingen	-195	-257	-105	-73
drie adviezen	-138	53	72	-156
drie daarvan	147	90	-159	-141
drie dagen	48	-192	-29	96
drie dingen	-172	117	-198	-168
drie gemeenten	-188	32	-82	-19
drie gevallen	162	-181	-82	-114
drie groepen	-84	-138	-118	-128
drie jaar	27	121	72	73
drie keer	105	-191	-171	-73
drie landen	-40	4	22	-99
drie maanden	-142	31	46	124
drie of	-92	80	-163	-144
drie op	129	-236	-125	-106
drie punten	-221	21	-234	-224
drie reclasseringsorganisaties	-106	-142	-82	-208
drie regio's	-77	134	58	-232
drie tot	132	-167	-137	-76
drie uur	6	-187	-141	-100
drie van	133	-233	60	-24
drie vragen	-140	-150	-73	-164
drie weken	29	-202	-236	-19
dringt de	-154	133	-158	-92
drinkwater .	-95	42	-112	79
drong de	-73	-77	-101	-113
drong er	-95	89	-112	-154
duitsland en	91	99	-3	-212
dunbevolkte streken	-165	-23	119	59
duo en	-91	-104	-126	-89
dus niet	-166	-202	235	20
duur van	-56	-113	54	-219
duurt .	-195	108	-217	-201
duurt gemiddeld	125	-131	-182	-124
duurt het	173	-158	-158	-173
e .	-78	-151	-179	-140
echter niet	164	-273	42	-231
echter op	-24	-80	118	-97
echter te	-124	-142	50	-126
economisch onderzoek	-71	-152	78	-104
economische zaken	-77	-100	-242	-164
een #	391	-262	-300	-262
een aanbeveling	-99	-170	-206	-87
een aanpassing	-86	10	-119	-70
een aansluiting	-125	-84	-170	-190
een aantal	-283	-384	-254	-215
een aanvraag	-84	-119	-10	80
een aanwijzing	-171	64	113	88
een actueel	37	-193	32	106
een advies	41	-131	-232	-233
een afschrift	-62	72	-157	-71
een afspraak	-18	19	-222	-151
een aftrek	-88	-101	47	-108
een afwijkende	-116	-171	101	-79
een afzonderlijk	-211	-207	-129	-49
een afzonderlijke	-214	112	4	184
een algeheel	-126	-144	-149	-123
een algemene	61	-260	-228	-130
een ander	-218	-289	7	71
een andere	-140	-144	-19	-42
een antwoord	26	-124	64	19
een apart	-244	81	169	-211
een aparte	-144	-234	148	-13
een appreciatie	-39	-98	-193	66
een arts	40	-92	-84	-145
een asielzoekerscentrum	-39	31	93	-141
een auto	14	19	-131	-125
een baan	116	-288	-231	-185
een balie	28	11	-156	-148
een bedrag	-177	-204	-4	-27
een bedrijf	-91	-210	-53	-235
een begeleidingscommissie	-106	-58	-36	-31
een begin	-174	-159	143	-26
een behandelaar	61	-90	-100	-130
een bepaling	-68	-119	128	46
een beperking	-162	109	-229	-235
een bericht	-151	-57	-157	61
een beroep	-164	-100	-50	78
een beslissing	-133	-143	117	77
een beslistermijn	-94	48	-54	-24
een besluit	48	-151	25	77
een bestuurder	-48	-177	-105	-105
een bestuurlijke	-63	-3	67	-92
een betere	108	14	19	-142
een beurs	-7	-229	94	-134
een bevoegdheid	-119	-141	105	-167
een bevolkingsonderzoek	-125	168	-13	-140
een bewoner	-131	-8	-90	-127
een bezoek	-129	-34	-108	-186
een bijdrage	-331	47	9	-76
een bijlage	-42	77	67	-111
een bijzondere	-120	-90	-144	-135
een blijvende	-102	-145	-145	-169
een boete	-143	-13	-127	-159
een bredere	-136	75	-173	-112
een brief	-133	-331	32	198
een briefadres	5	25	39	37
een budget	-128	90	33	58
een buitenlandse	-149	-192	-111	-110
een bureau	103	-36	29	-6
een bus	-49	97	52	109
een camera	-58	100	-159	-157
een campagne	-95	-141	-47	155
een centraal	25	73	31	-187
een centrum	81	-150	-162	-97
een coach	14	-94	-146	-168
een collega	17	102	-146	-88
een commissie	-155	-242	-205	-184
een consulent	43	-164	-102	69
een contract	52	-12	55	-156
een controle	98	-149	-104	-125
een controlegroep	-231	-174	-29	46
een convenant	-193	15	109	61
een coördinator	-94	-77	-138	100
een cursus	46	-146	11	-121
een dag	-178	-40	-272	2
een datum	-139	-8	-230	-158
een deel	78	-1	-334	-246
een demissionair	-120	-147	78	-192
een derde	367	-123	-167	-309
een dergelijk	-39	-200	24	-164
een dergelijke	-154	-34	-36	40
een dienst	-128	-134	81	-119
een digitaal	-185	-96	70	168
een digitale	-94	67	-172	-93
een diploma	-182	-65	31	-209
een doorlichting	-19	-147	-83	-95
een dorp	-182	-10	-115	-143
een draaiboek	-148	111	78	-199
een drietal	-96	-132	-190	-127
een dubbele	-82	57	8	-202
een eenmalige	-135	-92	-155	-116
een eerdere	39	-146	-102	-154
een eerste	46	-67	-97	-127
een effect	126	-181	-128	-101
een eigen	-80	15	-147	-182
een eigenaar	10	-42	55	-157
een en	-96	-151	-62	-78
een enkele	-191	89	-31	-154
een enquête	16	-269	-235	-275
een evaluatie	-201	-116	31	146
een evaluatiebepaling	-180	130	90	-158
een extern	-81	-240	149	175
een extra	-157	-229	10	-89
een fiets	-160	-124	21	-207
een fonds	-261	97	-228	-240
een formulier	-157	-231	120	99
een garantie	-148	-201	-55	-166
een garantiefonds	-74	73	42	-202
een gebouw	-131	-200	-196	-197
een gebrek	48	-197	91	-82
een gedeeld	54	80	-141	-105
een gedragscode	-146	-99	-39	-211
een geldig	-157	-83	-97	-124
een geldige	98	-31	-187	-130
een gemeenschappelijke	57	135	55	51
een gemeente	-48	-143	-2	-354
een gemeentelijke	-97	-140	55	-107
een gemengd	0	-106	-96	-58
een gemiddelde	-183	70	-144	-189
een gemis	51	66	-196	-69
een geschil	-140	-188	11	55
een gesprek	-1	53	-19	-120
een getal	-120	-197	78	-161
een gewone	-115	-207	62	-127
een gezamenlijk	-136	35	-263	124
een gezamenlijke	-212	135	57	-104
een gezin	4	-205	180	-205
een goed	3	-223	-227	-189
een goede	-58	-235	-115	-196
een grens	-247	-265	127	-88
een groep	-62	-139	-100	-113
een grondslag	-64	-162	115	-77
een groot	107	15	-20	-145
een groter	-147	-104	-94	-111
een grotere	116	-131	-161	-134
een gunstig	135	-110	-195	-86
een gunstige	128	-147	-159	117
een half	-151	199	-104	-59
een halfjaar	44	-210	-46	85
een halftarief	-74	72	5	-14
een handicap	32	-145	-107	-128
een handreiking	-195	-165	70	-69
een heel	-35	-94	-151	76
een heffing	-183	-37	-13	0
een helder	-132	37	-165	-157
een herhaling	-126	57	67	-158
een herziening	-104	-182	-6	-156
een hoger	-129	68	-84	-218
een hogere	-191	-24	204	-308
een hoogleraar	-145	105	-155	-125
een hoortoestel	-6	-181	-140	-129
een horizonbepaling	-105	79	56	88
een hotel	-176	-136	-123	-156
een huis	-195	-190	-156	-141
een inhoudelijke	-55	-119	-190	-116
een instelling	-91	-90	-103	-136
een instructie	-84	-117	107	-15
een intentieverklaring	-138	78	-147	58
een inventarisatie	-75	-46	55	-116
een jaar	156	-261	-33	19
een jaarlijkse	-21	193	-160	-274
een jeugdbeschermer	-101	-144	-87	-107
een jongere	22	-33	-124	-142
een kaart	-153	126	37	59
een kamer	-93	-110	-111	-103
een kandidaat	-128	26	-93	-112
een keuring	32	65	43	-143
een keurmerk	-4	157	-61	-57
een keuze	-206	45	13	61
een kilometer	-96	-16	-103	-63
een kind	7	-8	-30	-215
een klacht	34	-37	-156	-155
een klachtenregeling	99	39	-176	-126
een klein	17	-58	-97	-7
een kleine	-142	-41	82	41
een kleiner	-157	98	-153	-117
een koppeling	-157	113	-24	117
een korte	-102	151	-118	-100
een kortere	-178	-29	-225	-16
een korting	-118	-55	-78	-102
een kwart	319	-342	-415	-335
een laag	-14	-30	-180	-153
een laatste	-84	244	-120	-43
een lager	-230	118	53	-205
een lagere	-158	-156	96	-206
een land	-196	29	-5	32
een landelijk	-348	193	124	-249
een landelijke	-52	182	45	-7
een langere	-63	122	0	-46
een lans	-147	131	93	-124
een leerling	54	-176	100	-103
een lening	6	107	38	-215
een licht	-13	-110	-156	-106
een lichtere	-78	97	-11	51
een lift	-163	-158	-114	-160
een lijn	39	-165	-170	-99
een lijst	-141	-232	74	-177
een locatie	8	-57	-6	-139
een loket	-183	16	55	12
een looptijd	-94	-188	16	54
een maand	-54	15	-28	-184
een maandelijkse	-195	54	-135	-159
een machtiging	-103	30	-129	-131
een maximum	-247	97	-192	-52
een medewerker	103	66	-173	-243
een mediator	91	-89	-178	-66
een medisch	32	0	53	-111
een medische	-36	-4	-107	-109
een melding	165	-2	-187	-192
een meldplicht	-72	129	-180	-97
een meldpunt	-220	115	-194	-237
een meter	7	54	66	-147
een meting	-67	84	78	-118
een middel	-158	-42	-107	-161
een militair	-144	-36	-159	57
een missie	36	62	-77	32
een misverstand	68	-189	29	-127
een model	26	-161	-94	-66
een module	-113	-188	-14	-149
een motie	-171	-279	-167	-222
een munt	111	-134	-96	-111
een museum	-9	-165	-129	-111
een naaste	-98	-172	-147	-100
een nationaal	-149	136	32	-168
een nationale	-125	34	-174	-142
een nederlands	-83	-151	135	-135
een nederlandse	82	-232	-74	-117
een netwerk	-125	157	54	-105
een nieuw	-197	-16	140	182
een nieuwe	-168	43	140	18
een norm	-187	-30	193	47
een nulmeting	-53	197	36	-262
een onafhankelijk	18	54	-142	98
een onafhankelijke	-292	205	-30	-91
een ondernemer	0	-147	80	-84
een onderneming	-112	52	-184	-87
een onderzoek	-267	-162	-11	103
een onjuiste	96	-155	-143	-125
een ontruiming	10	122	-153	-125
een oordeel	-14	112	144	-47
een oorzakelijk	83	-121	-127	-110
een op	318	-357	-493	-364
een open	-145	-244	-122	-119
een opleiding	-32	6	-12	-289
een oplossing	-109	-140	-107	39
een opname	-127	-129	73	96
een oproep	-102	-62	-48	-202
een ouder	-124	-18	15	-173
een overeenkomst	-148	108	16	-213
een overgangstermijn	-140	-63	-194	-79
een overzicht	-224	-12	-50	90
een pakket	53	-167	-95	84
een panel	-145	-15	-188	-52
een papieren	79	-12	-169	-114
een paragraaf	-74	67	83	85
een pas	-163	-169	40	-121
een peiling	165	-179	-167	12
een percentage	-83	61	92	-133
een periode	-99	14	-155	-164
een persbericht	-144	-89	-170	-101
een persoonlijk	-116	-77	-173	-104
een plaats	65	-145	50	173
een plafond	-115	-137	151	-134
een plan	-190	52	63	107
een pleidooi	-128	134	25	-115
een plek	178	-92	-201	24
een plicht	-133	-139	52	-171
een polis	99	-168	-109	-45
een pomp	-17	-106	-124	-144
een positief	87	-185	107	-73
een post	-58	23	95	-81
een proef	114	-116	226	107
een protocol	-104	118	-27	-189
een raming	77	49	21	-20
een rapport	-192	-170	-148	35
een reactie	-125	-333	-194	-169
een recht	-186	14	135	-202
een rechter	-153	-157	-175	-91
een reden	59	-219	80	-133
een referent	16	-156	-149	63
een regeling	-184	-229	65	-193
een register	-267	2	190	-143
een regulier	-136	-38	-177	-119
een reguliere	-14	-112	-159	-118
een rekenhulp	-103	13	-175	142
een reserve	-117	123	-209	-164
een reservist	-81	38	-101	-107
een richtlijn	-184	-7	62	-140
een rij	-100	-164	83	70
een rol	-152	-41	-220	-187
een ruimere	-78	-192	-130	-233
een schatting	-201	-181	51	74
een scherm	-92	69	-149	-76
een schip	-69	-224	-212	20
een school	-78	112	-31	77
een schriftelijke	31	49	-48	16
een signaal	115	-138	-130	-116
een spreekuur	113	-112	-108	-194
een standpunt	-64	-209	-171	50
een stap	56	-148	107	-70
een steekproef	45	59	-58	-64
een stelsel	-82	-222	-18	-170
een stem	-84	88	-100	-95
een stichting	-194	-148	-216	-145
een storing	16	-128	-75	-188
een straf	10	65	-215	-92
een structurele	-124	-179	0	-147
een subsidie	-132	-198	-247	-33
een taak	-179	-197	61	-188
een taalcursus	49	70	-122	-128
een tarief	-134	143	194	152
een te	66	-239	-3	-201
een team	-52	-193	34	-62
een technische	-146	-129	-168	-99
een tegemoetkoming	-228	153	128	-221
een tekort	-184	-17	-203	-148
een termijn	-298	-48	74	-61
een test	-31	-10	-54	-170
een tiende	-53	38	-178	-141
een tijd	-150	-164	89	-122
een tijdelijk	-133	-77	-105	-187
een tijdelijke	-81	-152	25	137
een toeslag	-169	68	142	-191
een toets	26	58	59	-111
een toezichthouder	-48	-110	112	-92
een tolk	-21	2	106	-145
een traject	15	-121	-124	-182
een tussenstand	-115	-151	-159	90
een tweede	0	141	-129	-120
een uitbreiding	-66	-151	-2	-174
een uitkering	140	-196	28	-92
een uitkomst	9	-174	115	83
een uitspraak	72	-25	-165	-156
een uitzondering	-159	-132	176	-80
een uniforme	-122	161	33	-108
een uur	16	-199	-89	43
een vak	-69	-107	-142	-84
een vakleerkracht	106	-107	-91	-101
een van	-292	-279	-237	-71
een variant	-200	-152	-66	-86
een vast	-152	46	143	-351
een vaste	107	197	-79	-31
een verantwoordelijkheid	-160	-169	14	-172
een verband	271	-228	-302	-116
een verbod	-309	168	8	-110
een verdere	-93	-192	24	-7
een vergelijkbaar	-110	-163	-223	-157
een vergelijkbare	3	-134	-128	-135
een vergelijking	-31	-91	-78	-49
een vergoeding	-236	-21	-95	-180
een vergunning	-7	-202	-113	-4
een vergunningplicht	-138	-11	-183	-147
een verhoging	-47	216	213	-174
een verkenning	-103	-102	141	63
een verklaring	73	-311	-270	-190
een verlaging	-101	-99	78	-126
een verlies	51	-148	-145	-78
een verpleeghuis	-14	-181	-130	-118
een verpleegkundige	62	147	17	-118
een verplicht	-78	210	-110	24
een verplichte	-110	59	-45	-248
een verplichting	-151	-322	50	21
een verruiming	-74	42	44	-105
een verschil	-93	-139	-35	-42
een verschrijving	-107	-108	-107	-64
een versie	-90	-163	-163	128
een verslag	72	-25	164	-70
een vervolg	-126	121	10	14
een vervolgonderzoek	-168	-117	-176	-117
een verzoek	36	-92	25	-208
een vierde	-149	71	120	-155
een vijfde	176	-238	-261	-220
een visum	-71	-55	-63	-84
een volgend	-212	-183	-38	423
een volgende	-98	110	-170	72
een volledige	59	11	-197	-129
een voogd	43	23	15	-150
een voorlichtingscampagne	-80	69	-120	84
een voorschot	-175	216	-136	-158
een voorstel	-187	-358	38	184
een voorwaarde	-169	4	83	-225
een voorziening	79	-138	35	-127
een vraag	-116	-176	156	28
een vragenlijst	-245	-60	149	64
een vreemdeling	29	-153	-96	-147
een vrijstelling	-124	91	124	-152
een vrijwillig	-133	59	51	-125
een waarborgsom	1	112	-95	-121
een waardevolle	-54	-134	106	70
een waarschuwing	-120	29	5	-219
een wachtlijst	5	13	-115	-152
een warmtenet	-134	-139	-126	-120
een website	-133	-30	84	-174
een week	26	77	-64	18
een werkgever	-228	-284	40	-223
een werkgroep	-79	-165	-202	92
een wethouder	-103	-124	87	-113
een wetsvoorstel	-214	-302	96	127
een wetswijziging	-119	-152	86	51
een wettelijk	-122	100	-84	-246
een wettelijke	-401	89	89	79
een wijziging	-34	-172	188	121
een woning	51	-306	-302	-268
een woordvoeringslijn	-78	-163	-160	-152
een zaak	-274	-146	177	-36
een zelfstandig	-101	131	-190	-159
een ziekte	-63	59	-137	-94
een zonnebank	48	-39	-170	-98
een zwaar	-99	-119	-53	-100
eenmaal per	-216	90	86	-179
eenmalig #	-55	-195	-201	104
eens ,	-57	-184	118	6
eens .	-178	-218	255	-238
eens ;	-91	109	83	15
eens dat	-164	26	-28	56
eens in	-283	-15	11	-43
eens met	-140	41	-232	-135
eens per	-123	21	99	-109
eenvoudige taal	-101	-158	-168	36
eerder .	82	-169	-184	-245
eerder aan	62	-196	-147	-216
eerder bij	-4	114	-150	-6
eerder dan	0	-153	-202	-215
eerder in	72	-19	37	-127
eerder voor	-105	-188	-85	-97
eerdere jaren	9	-132	-163	-68
eerst de	-109	-158	161	17
eerst een	-158	69	-84	-49
eerst in	-207	-90	121	-6
eerst met	-102	-55	146	0
eerst wil	-83	-137	130	25
eerste aanbeveling	-120	-63	96	-56
eerste acht	-96	-46	-97	-109
eerste advies	-133	99	112	-85
eerste bericht	83	-150	40	20
eerste betreft	-74	-142	-30	-29
eerste dag	14	71	120	44
eerste deel	-108	-122	83	125
eerste drie	-21	9	68	-15
eerste ervaringen	54	-129	-156	-8
eerste gesprek	-131	-174	-181	-32
eerste halfjaar	-104	-154	-155	51
eerste heb	-78	-148	126	-62
eerste helft	-220	-66	-141	97
eerste in	-82	-146	146	137
eerste is	-225	315	-216	-73
eerste jaar	218	-321	-138	-216
eerste kamer	-198	-286	-428	-141
eerste kan	-91	-142	135	18
eerste keer	50	-185	158	108
eerste kwartaal	-227	-473	-196	158
eerste maanden	25	-158	-178	-93
eerste plaats	-337	103	-267	-378
eerste suggestie	-64	41	79	-171
eerste twaalf	47	47	-156	-92
eerste twee	-253	-15	168	-1
eerste vier	-157	-221	88	77
eerste weken	111	-146	45	70
eerste wordt	-161	-171	84	85
eerstvolgende wijziging	-54	-118	113	114
effect .	171	-178	-178	-104
effect gevonden	112	-93	-135	-65
effect op	210	-210	-216	-89
effect van	157	-206	-124	-128
eigen beweging	-17	171	87	-201
eigen bijdrage	-43	-87	42	65
eigen budget	-80	141	75	-123
eigen initiatief	-89	-150	-169	-124
eigen kosten	107	-132	-210	-133
eigen middelen	-129	-95	-172	-77
eigen onderzoek	-138	-153	-204	-161
eigen regeling	-111	112	-177	-130
eigen risico	-197	78	-52	-77
eigen zeggen	147	-172	-229	-126
eigenaren in	-114	13	-13	-71
eigenaren van	-119	-81	-107	-120
eind #	-204	-382	146	365
eind dit	-122	-161	-41	172
eind juni	-143	-191	-167	179
eind oktober	-122	-118	-208	-136
eind september	82	-63	-155	-92
eind van	59	-211	-230	39
einde van	-45	-74	-97	143
eindigt met	-132	2	-82	-96
eindrapport aan	-70	-104	-134	-147
eindrapport van	-51	-59	-104	-162
eis .	64	25	-132	-99
eis van	-124	74	8	-131
eisen .	-91	-161	-109	-91
eisen aan	-28	-80	-239	-226
el idrissi	-111	-147	-91	-127
elders .	167	-236	-231	-141
elders in	22	4	-107	-167
elektronisch toezicht	-151	-155	-49	84
elektronische controle	-109	-98	-132	-136
elektronische weg	-123	62	-209	19
elf dagen	127	-71	-153	-104
elf locaties	-31	-96	-63	-131
elf minuten	-74	-111	-65	-129
elf van	123	-236	-178	-157
elf weken	172	-152	-225	-174
elk een	-108	-26	-213	-105
elk geval	-88	5	-197	53
elk gezin	-115	157	9	-72
elk half	-106	-49	100	147
elk halfjaar	-147	133	-14	-99
elk jaar	-99	111	-225	-235
elk kind	-123	67	-143	-77
elk kwartaal	-108	36	64	-109
elk nieuw	-79	-80	6	53
elkaar af	58	-214	97	-119
elkaar in	-78	-150	103	-156
elkaar kunnen	-130	61	75	2
elkaar te	-67	63	53	-142
elke aanvraag	-127	33	8	-2
elke dag	-126	52	6	75
elke drie	-183	-5	54	-169
elke gemeente	-202	-200	-108	-6
elke honderd	93	-59	-122	-153
elke locatie	-200	41	-11	-145
elke nieuwe	-75	25	73	32
elke plaatsing	-133	44	-93	103
elke provincie	-81	-76	-139	-122
elke regio	-173	84	-28	-184
elke twee	-40	-23	-127	-52
elke verhuizing	70	57	-125	-129
elke vijf	46	61	60	26
elke wijziging	-86	-222	71	17
en #	3	-272	-8	32
en ,	-128	-190	-173	-152
en aan	-1	-40	120	-157
en accra	-110	-119	-92	43
en ander	-73	-132	-203	-75
en belastingdienst	-150	-29	-164	-111
en beleidsevaluatie	-186	-205	-190	-226
en bewegen	-73	-79	-123	-133
en bij	67	-206	82	17
en blijft	-204	-258	247	-271
en c	-164	-20	21	28
en coa	-27	-157	70	-166
en cultureel	-112	-48	79	-49
en d	-28	-7	70	57
en daar	-8	62	58	-25
en daarbij	-52	23	130	84
en daarmee	-74	-145	-93	-63
en daarna	97	-104	-191	-185
en daarom	-46	-192	-21	-76
en daarop	-64	29	159	-144
en daarover	-143	56	-45	-141
en daarvoor	-126	-178	179	47
en dag	-211	-180	-32	-158
en dan	-170	78	3	106
en dat	42	216	134	32
en de	-216	-61	-72	4
en deze	-43	57	37	47
en die	-37	-407	106	19
en douane	-65	31	-153	-140
en drie	-168	-156	23	-179
en duitsland	-167	-101	-159	-123
en een	-380	62	-69	-303
en er	-160	121	-204	-172
en f	-63	44	47	1
en faunawet	-77	-81	-172	-1
en ga	-55	-141	18	31
en gaat	-182	-185	137	133
en geef	-81	30	-233	-169
en geeft	-158	87	-165	42
en geen	11	30	-190	-111
en gemeenten	-254	47	-180	-214
en gesproken	-105	-73	-131	-86
en groningen	-139	-104	56	52
en haar	8	86	29	-76
en had	-184	-179	-165	-81
en heb	-36	-112	-144	27
en heeft	-148	-148	-15	-281
en het	-98	-28	109	-37
en hij	-114	45	27	99
en hoe	31	-192	89	52
en hun	-244	73	-246	-268
en ik	-176	-131	9	88
en in	93	87	-113	31
en is	-150	-242	-172	91
en jeugd	-134	-158	-164	-156
en jeugdbescherming	-52	-179	-121	-97
en juist	-158	-175	-143	-204
en justitie	-66	-290	13	-70
en kaderberoepsgerichte	18	28	62	-55
en kan	-114	-218	-231	-186
en kleinbedrijf	-16	-29	-64	-174
en klimaat	-59	-118	-218	-116
en kom	-62	-132	115	47
en komt	-137	-103	-2	134
en koninkrijksrelaties	-110	50	-1	114
en kwam	-154	-133	-81	-143
en laat	-5	-313	207	49
en legt	-193	-152	157	10
en levert	-126	-149	-36	-93
en limburg	73	-174	-12	95
en maakt	-166	-164	109	94
en markt	-113	-145	61	-152
en marokko	-89	116	-16	-113
en meer	39	-145	102	-88
en mensen	108	-185	43	86
en mentorschap	-74	-87	-128	26
en met	-441	-158	58	-11
en migratie	-114	-132	-114	-84
en mij	-88	65	158	-139
en mijn	-151	-186	-236	-296
en minimumvakantiebijslag	-103	-135	-110	-95
en mkb-nederland	-101	58	-225	-133
en moet	-109	-168	-114	-74
en na	-188	119	67	-51
en naar	-113	18	134	32
en nacht	-187	198	70	-190
en nadelen	-25	-152	153	99
en naturalisatiedienst	-104	-148	-25	-196
en neemt	-157	-207	217	-179
en niet	-108	47	-136	6
en of	-165	-141	45	75
en om	24	231	-246	-314
en ondersteuning	-119	-99	-137	-138
en onderzoek	-65	125	-176	-173
en ontwikkelingssamenwerking	-70	65	-166	85
en ook	-236	95	-50	-157
en op	-87	-69	30	-81
en openbaar	-144	-22	-146	-64
en opmerkingen	-46	-88	-265	-122
en ouder	-181	-182	-184	-174
en ouders	-50	-186	-175	-169
en past	-79	-162	-8	11
en per	-41	-177	33	-104
en provincies	76	6	-207	-129
en reclassering	7	-161	-98	42
en rijk	-129	36	-185	-109
en rijksdienst	-107	-89	68	73
en ruimtelijke	-66	47	-191	59
en saba	-132	-87	-148	-129
en samenleving	-60	-138	-77	-117
en scholen	-104	-133	-127	65
en sport	-150	-172	-258	-29
en sprak	-168	-105	-54	-128
en svb	72	-111	-144	-166
en tegen	-178	-123	-118	76
en ten	-155	77	-190	-197
en transport	-190	13	-131	-179
en twee	-133	-87	-69	-107
en u	-101	-122	37	-9
en universiteiten	-90	-182	-176	5
en uwv	-116	-167	32	-130
en valt	-113	-142	137	-90
en van	-57	-243	-175	-135
en vanaf	-88	-188	168	77
en veilig	-108	-129	-146	-142
en veiligheid	-131	-359	-30	-12
en vertalers	-80	-159	-115	27
en vertrek	-186	-135	64	17
en vervoer	-81	-151	-124	16
en verwacht	-71	-157	46	7
en verzekeraars	-104	-121	-83	-91
en vindt	-102	100	50	96
en vng	-77	-113	106	-136
en voedselkwaliteit	-105	-160	-158	-176
en voor	-288	-34	16	-349
en voortgezet	-30	25	105	-172
en vraagt	-119	3	26	-204
en vrouwen	79	56	-156	-185
en waarom	-121	20	21	-135
en warenautoriteit	-101	10	-149	-172
en wat	-222	-223	-100	-30
en waterstaat	-181	-22	-130	-48
en wel	-168	-185	-96	0
en welke	-161	-161	-194	54
en werk	-57	-182	139	-4
en werken	-81	-174	-11	41
en werkgelegenheid	-124	-67	69	46
en werkgevers	-130	9	-119	-115
en werknemers	-265	-167	-228	-128
en werkt	11	-145	88	-89
en wetenschap	-70	-145	78	-27
en wethouders	-165	-45	-55	-32
en wie	61	13	83	86
en wij	-136	-73	65	-123
en wil	-142	99	-185	-247
en wonen	-57	-130	23	108
en wordt	-187	-255	1	141
en zal	-157	-41	137	216
en zeeland	-173	-154	-24	182
en zeven	-77	-162	-101	-100
en zij	-154	41	-37	-234
en zijn	1	-213	-16	-226
en zo	-198	-95	53	57
en zorg	-163	41	16	-67
en zou	-159	56	-246	-132
en zwitserland	76	-108	-147	-130
en één	-131	-110	-183	72
enige jaren	-107	75	64	-132
enkele dagen	100	-207	97	-206
enkele gemeenten	-234	-215	-243	-101
enkele maanden	-55	-212	151	-161
enquête gehouden	-109	-78	-54	-61
enquête onder	-41	-221	-13	-43
enquête van	161	-102	-106	-69
er #	74	-166	-278	-245
er ,	-23	-246	41	47
er .	-217	-135	268	236
er al	-22	-251	71	-79
er als	-105	-103	-65	-176
er bij	-96	-37	51	-30
er daarna	-76	-157	-35	43
er daarom	-120	-220	199	16
er dan	-170	-188	-19	117
er de	-143	-10	144	-206
er dit	-45	-108	10	-200
er drie	38	-185	-196	-157
er een	-179	56	15	121
er elf	-133	-136	-154	-139
er gebeurt	-152	46	-178	-166
er geen	-111	-25	-33	-245
er geld	-170	68	72	-11
er gemiddeld	206	-143	-180	-132
er goed	-262	228	-124	-258
er in	-17	58	-24	-50
er inmiddels	-230	-182	-7	-282
er is	-144	-28	59	139
er komt	10	-198	196	91
er ligt	65	30	151	116
er met	68	-218	-160	-26
er minder	181	-179	-161	-69
er na	66	-14	-189	-116
er negen	-214	-140	-143	-189
er niet	-56	-5	58	-400
er niets	-151	-169	-95	-105
er nog	-241	-190	-65	89
er nu	-144	-145	-109	-151
er ongeveer	-176	-131	-127	-172
er ook	-174	-77	5	-194
er op	-199	-49	-49	-61
er per	-170	-85	129	135
er sinds	-269	-263	69	-239
er te	37	65	-140	-114
er twee	-180	75	73	-128
er van	-31	-179	47	144
er vanaf	-76	-94	162	122
er volgens	162	-69	-269	-216
er voor	-185	-148	-197	-33
er voorts	-120	-59	-146	117
er vóór	-97	-220	76	104
er wel	-175	-170	-161	121
er wordt	-98	29	-195	27
er zijn	96	-28	159	162
er één	39	-23	-216	44
eraan dat	-39	-204	-46	-188
eraan op	-67	-137	-124	-101
eraan te	-122	-146	-190	-158
erkende referenten	18	-165	-91	-57
erkenning van	-164	-26	-30	-18
erkentelijk .	-63	-181	-200	-188
erkentelijk voor	-184	-291	-312	-296
ermee doe	-70	-150	-125	-114
ermee gebeurt	-108	-153	-163	-103
ernaar dat	-166	-181	-205	129
ernaar u	-35	-55	-154	116
ernstige benadeling	-92	51	101	42
erop aan	-209	166	-220	-216
erop dat	137	-167	-130	-363
erop gericht	-151	-232	-85	-39
erop toe	-177	141	-174	85
erop u	-38	-71	-77	-157
ertoe leiden	-142	-180	-70	-109
ervan .	48	66	87	-72
ervaren ,	101	-174	-129	-158
ervaren .	14	-168	-178	-119
ervaren de	259	-178	-195	-100
ervaring mee	-136	-143	76	72
ervaring opgedaan	-121	-115	-105	-61
ervaringen daar	-110	-139	141	52
ervaringen in	55	-157	88	132
ervaringen met	47	-177	-100	-218
ervaringen van	-187	-90	-171	26
ervoor .	117	59	-84	-145
ervoor de	-225	92	106	-126
ervoor het	-173	125	-183	-144
ervoor in	-176	-41	-218	181
ervoor inspannen	-73	-77	-135	148
ervoor inzetten	-93	-85	-156	120
eten .	-105	-149	-119	-137
eu #	-138	-120	-12	-114
euro ,	-16	-170	-12	-195
euro .	-75	2	-550	-139
euro aan	261	-330	-302	-281
euro beschikbaar	-247	-349	-129	11
euro bij	-64	-181	-90	125
euro die	-123	44	98	-149
euro en	-196	-196	-42	-207
euro extra	-132	11	43	-91
euro gemoeid	-161	-250	49	-93
euro gereserveerd	-87	-195	-2	-196
euro in	-85	-143	-165	-143
euro is	-9	-161	179	-88
euro nodig	-69	-122	45	61
euro op	-189	-234	-52	22
euro opgenomen	-139	-193	110	35
euro per	-162	113	3	-140
euro subsidie	103	-162	-152	-100
euro te	-85	26	60	-48
euro uit	-205	-21	59	122
euro voor	-189	163	-1	-43
europa .	2	-200	-188	18
europese commissie	-291	-266	-186	-18
europese regels	-149	-169	207	46
europese unie	-232	-15	-123	-77
eustatius en	-132	-87	-148	-129
evaluatie ,	67	-86	-210	-172
evaluatie .	32	38	-110	63
evaluatie aan	-130	-137	43	27
evaluatie blijkt	63	-72	-68	-99
evaluatie die	-148	-140	-220	-11
evaluatie in	-47	-108	47	66
evaluatie is	-1	-246	-257	-124
evaluatie mondt	-105	135	-151	-170
evaluatie na	-141	-81	114	60
evaluatie te	-24	-101	-141	-201
evaluatie van	-257	-583	47	108
evalueert de	-98	-95	-53	149
evalueren .	-134	58	-255	-297
evalueren door	-117	-168	-149	-71
evenwel niet	91	-112	113	-138
ex post	-61	-118	-105	-95
extern bureau	-37	-156	89	166
extra geld	-128	119	96	-69
extra kosten	8	-117	-109	80
extra medewerkers	-99	-126	-215	123
extra middelen	-68	-144	-64	12
eén op	111	-166	-152	-128
familie elders	91	-128	-110	-129
faso .	-95	63	57	-119
faunafonds ,	-109	73	15	63
februari #	-188	-307	12	176
februari .	-72	-152	154	68
februari een	-118	-125	-36	-137
februari heb	-31	-119	-220	-259
februari heeft	-91	-145	-179	-123
februari is	-132	-116	146	-155
februari jl	-173	-178	-85	-268
februari van	-77	-58	161	-34
februari vroeg	-52	-132	-71	-102
federatie landbouw	-82	-125	47	-152
feiten kan	-120	18	48	80
fiets en	-58	-91	-149	-107
financieel toezicht	-118	-60	-149	-150
financiële gevolgen	-74	-117	-30	85
financiële markten	-97	-145	-167	-54
financiële ondernemingen	-121	-127	121	152
financiën ,	-151	-138	-216	-168
financiën .	-67	-73	-168	-132
financiën en	-130	-175	175	17
flora- en	-77	-81	-172	-1
fnv heeft	-87	-109	-219	-120
fonds ,	-123	-170	24	-132
fonds .	55	-58	97	49
fonds voor	-152	-78	-266	-156
fonds waaruit	-125	101	-108	-135
formulier .	-181	17	-146	107
formulier dat	-160	-175	104	25
fouten .	131	-160	-178	-157
fractie lezen	-86	92	-79	-51
fractie van	-133	-261	-201	-165
fractie vragen	-121	-248	-133	-38
fracties hebben	-80	-170	-132	-76
fracties voor	-40	-60	-108	-133
frankrijk en	-120	-101	-199	-88
fryslân en	-56	-107	144	40
ga ik	-228	-193	74	162
ga na	-129	193	28	42
gaan ,	-202	-60	48	-68
gaan .	15	-3	-29	-208
gaan de	-233	-220	227	171
gaan en	-97	53	55	-130
gaan er	77	-141	141	199
gaan in	-141	55	-165	174
gaan met	-256	241	-330	-314
gaan of	-101	-94	38	40
gaan op	137	-187	-166	118
gaan uit	-100	-147	-30	-145
gaan werken	-144	59	-122	-137
gaan wij	-106	-174	-8	-181
gaat ,	-83	-281	178	-108
gaat .	-224	100	142	107
gaat als	-81	-154	-232	-71
gaat de	-209	-263	136	93
gaat dit	-136	-175	-118	112
gaat een	-70	-134	-177	-115
gaat gelden	-73	-169	95	132
gaat haar	-103	-130	27	-213
gaat het	-15	-116	-5	17
gaat hier	-111	-111	-137	-144
gaat hierbij	-231	-96	-263	-214
gaat in	-218	-319	-85	242
gaat met	83	-197	-149	-193
gaat mij	-173	-275	146	-239
gaat naar	-189	-125	-60	-45
gaat nog	-92	-141	94	167
gaat om	-186	-182	-194	-226
gaat op	53	-174	-19	270
gaat over	-265	56	-189	-250
gaat rijkswaterstaat	-118	22	-10	152
gaat u	-92	50	-129	-88
gaat uit	-154	-184	81	-192
gaat van	101	-159	-110	-76
gaat voor	-95	-177	-186	47
gang .	69	-113	-101	-133
garanderen .	-76	-88	138	-94
gastouders is	-56	-109	-98	-120
gastouders te	-154	83	-99	-129
geachte president	-100	-111	-108	-91
geachte voorzitter	-135	-168	-210	-152
geadviseerd .	-87	-179	-166	82
geadviseerd :	-38	-275	-134	-122
geadviseerd besluit	-49	-216	-175	-189
geadviseerd de	-78	104	-72	-91
geadviseerd over	-119	-219	-56	-84
geanalyseerd .	-117	-105	-182	-97
geantwoord .	-49	-139	38	-104
gebeld ,	62	-180	-175	-159
gebeld .	48	-6	-129	71
gebeurd .	-97	-176	52	-168
gebeurt ,	52	-271	-135	160
gebeurt .	-229	-24	93	-51
gebeurt dat	-149	33	121	-153
gebeurt dit	-136	106	119	11
gebeurt in	-100	-126	-145	18
gebied .	-149	-93	98	-114
gebleken .	119	-1	-53	-201
gebleken dat	51	38	-153	-162
gebleven ,	142	63	-160	-54
gebleven .	29	-244	-279	-179
gebonden .	-155	-140	-107	-161
gebouwd ,	81	-133	-163	-107
gebouwd .	-139	-118	140	15
gebouwen ,	-135	62	-153	56
gebouwen .	-169	-147	140	-147
gebracht .	42	-161	-51	2
gebrek aan	167	-323	7	-202
gebruik .	144	-111	6	66
gebruik bij	-96	75	81	-131
gebruik genomen	-148	-165	39	134
gebruik in	-79	111	-107	-107
gebruik is	-96	-151	-28	65
gebruik van	-7	-2	-26	-73
gebruiken ,	-127	62	94	-167
gebruiken .	-190	-115	99	99
gebruikgemaakt .	-112	-76	-3	-149
gebruikgemaakt om	-117	-128	-126	-76
gebruikmaken .	-21	-78	-161	-61
gebruikmaken van	11	-133	-91	-161
gebruikt ,	114	48	38	-128
gebruikt .	-117	-33	-39	46
gecontroleerd .	-120	-113	-77	-90
gedaald ,	67	-90	-123	55
gedaald .	221	-257	-324	-306
gedaan ,	30	39	-17	-234
gedaan .	62	-9	-55	-83
gedaan en	-143	-198	42	-159
gedaan van	60	-192	-246	-190
gedachte ,	-102	4	131	-79
gedachte dat	-122	-96	-56	-129
gedachte om	-128	257	213	65
gedachte spreekt	-131	-151	-77	-53
gedachte van	-130	183	63	-31
gedateerd #	-55	-76	-184	-150
gedeeld .	-97	-91	-9	-162
gedegen werk	-90	-101	-183	-173
gedeputeerde staten	-77	-147	-131	-125
gedrag van	180	-188	-175	-89
gedurende een	-5	-163	-122	-115
geef de	-108	208	21	39
geef gemeenten	-107	110	-252	-86
geef ik	-133	-113	-293	-335
geeft ,	-97	-135	-220	58
geeft .	45	-233	-90	-137
geeft de	-154	64	-290	-270
geeft een	-94	-7	-165	-205
geeft het	-65	-99	136	-98
geeft hij	-114	47	-143	-146
geeft in	-167	162	-240	-230
geeft mij	-150	-93	-256	-283
geeft u	-129	120	114	-193
geeft zij	-96	-15	2	-179
geen aanleiding	-171	-320	65	-224
geen aantoonbaar	123	-107	-114	-89
geen aantoonbare	143	-87	-118	-69
geen aanwijzing	128	3	84	-32
geen aanwijzingen	247	-214	-285	35
geen behoefte	-260	56	254	-202
geen besluit	-128	-166	56	-102
geen bewijs	142	-125	-141	-51
geen bezwaar	-133	-210	63	24
geen budget	-151	-181	186	-151
geen datum	-157	-153	-201	61
geen dekking	-201	-237	230	-162
geen doel	-153	-137	-219	-123
geen effect	236	-181	-318	-96
geen enkel	108	-123	-136	-89
geen enkele	31	54	-7	-159
geen extra	-111	9	-192	-119
geen geld	-194	-251	-21	-166
geen gevolg	-95	80	238	-131
geen grond	17	-179	135	-114
geen grondslag	-192	-152	156	-110
geen invloed	98	-190	85	-92
geen meetbare	196	-179	-164	-90
geen merkbare	115	-107	-55	-76
geen middelen	-92	-162	111	-225
geen nieuwe	-179	9	117	-220
geen onderzoek	0	-145	-205	-138
geen oordeel	-207	-241	121	-131
geen persbericht	-80	-76	-67	-141
geen plaats	-122	-209	176	-148
geen recht	-238	-184	116	-187
geen reden	-136	-259	68	-160
geen rol	16	-177	12	-101
geen ruimte	-235	-8	309	-145
geen significant	119	-166	-112	-83
geen sprake	-11	-209	73	-201
geen taak	-95	-161	52	-109
geen uitspraak	195	-41	1	-212
geen uitspraken	-86	-196	-188	25
geen van	155	-224	-202	-130
geen verandering	76	-131	138	-150
geen verband	97	-185	-132	-64
geen vergunning	-138	-174	-99	49
geen verschil	293	-266	-273	-208
geen voorstander	-92	76	50	48
gegaan .	42	-220	-24	-259
gegeven .	4	54	78	-285
gegeven de	-80	156	-160	-145
gegevens .	91	-86	-130	-29
gegevens die	-15	-160	-160	-128
gegevens geen	51	-75	-165	-56
gegevens in	140	-108	-175	-154
gegevens met	-173	123	1	-120
gegevens niet	112	-160	-201	-139
gegevens niets	115	-110	-165	-100
gegevens over	-146	31	-12	-43
gegevens uit	-154	-212	137	87
gegevens van	15	-50	-270	-208
gegroeid .	-65	-88	-124	-101
gehaald ,	95	-66	-52	-103
gehaald .	137	-252	-121	-262
gehad .	99	-85	-127	-49
gehalte in	-8	144	-130	-122
gehalveerd .	125	-193	-115	11
gehandhaafd .	-127	-126	143	-62
geheel genomen	133	-163	-107	-108
geheel of	-143	-123	-178	-109
geheel van	-21	33	-16	-154
gehoor aan	-111	117	71	-60
gehoord ,	60	-166	-88	-38
gehoord .	145	-257	-182	-122
gehouden ,	59	-208	-157	-122
gehouden .	-321	70	-288	30
gehouden met	121	-201	31	8
gehouden onder	-109	-78	-54	-61
gekeken naar	-222	-148	-138	-90
gekomen ,	-76	64	-190	-185
gekomen .	-3	-269	-77	79
gekost .	66	-145	-149	-47
gekozen .	-41	-184	-140	-131
gekozen is	-136	-156	130	-162
gekregen .	11	-190	182	55
gelaten .	-210	-211	-122	-157
geld ,	-194	-215	58	-154
geld .	-92	-243	75	-134
geld gereserveerd	-113	-187	-155	-141
geld is	-184	57	60	-160
geld op	-130	-149	-9	-119
geld te	46	29	-110	-84
geld voor	-175	-210	223	14
gelden ,	-79	-153	-29	14
gelden .	-174	159	-246	-83
gelden de	-183	-181	-194	-176
gelden voor	-117	23	29	-158
geldt .	-84	29	195	-87
geldt dat	87	-7	125	-22
geldt de	-153	-185	-84	37
geldt een	-167	-240	-157	85
geldt sinds	-159	-159	-87	-207
geldt vanaf	-117	-193	8	-47
geldt voor	-174	-19	37	-201
gelegd .	-161	-206	-178	56
gelegenheid is	-158	-169	-215	-112
geleid .	-102	-157	136	-180
geleid tot	37	-114	30	-150
gelet hierop	-48	64	32	-56
gelet op	-105	-74	83	-82
geleverd .	-119	-124	16	-24
gelezen .	-130	-249	-254	-267
gelijk .	111	-177	-227	-108
gelijk bleef	101	-42	-91	-59
gelijk gebleven	144	-137	-149	-75
gelijk is	52	-61	14	-117
gelijk te	-198	150	-56	-192
gelijktijdig met	-94	-164	21	107
gemaakt ,	91	-29	143	-296
gemaakt .	-205	-114	30	60
gemaakt om	-146	-159	-173	-100
gemaakt over	9	-173	-219	28
gemeenschappelijke regelingen	-167	-165	62	93
gemeente ,	7	-88	-282	-155
gemeente .	-77	-219	-88	-326
gemeente de	-155	-100	-222	-151
gemeente een	-161	-5	-194	30
gemeente geen	43	-162	-171	-134
gemeente heeft	-58	-105	-169	-60
gemeentefonds ,	-136	12	99	-185
gemeentefonds .	-91	-167	16	-55
gemeentelijke schuldhulpverlening	-106	-116	112	-163
gemeenten ,	-183	-195	9	-198
gemeenten .	-165	-238	126	-203
gemeenten ;	-40	-59	-105	59
gemeenten bij	-66	9	43	22
gemeenten de	44	-238	43	-57
gemeenten die	72	-147	-254	-40
gemeenten doen	-136	-121	49	-139
gemeenten een	82	48	5	43
gemeenten en	-64	132	-132	-315
gemeenten geen	62	-123	-149	-105
gemeenten hebben	2	-218	41	-201
gemeenten het	58	47	-165	-132
gemeenten hun	-131	3	22	16
gemeenten in	44	-64	-72	126
gemeenten is	89	-118	-208	-226
gemeenten met	151	-198	-172	-217
gemeenten niet	-58	134	-150	-90
gemeenten om	-101	79	134	-129
gemeenten op	-86	-173	86	-152
gemeenten te	52	-47	-188	-242
gemeenten voor	-141	-54	68	-196
gemeenten wijzen	-170	-103	-139	5
gemeenten zelf	-170	-143	95	-27
gemeenten zijn	61	-93	-214	-188
gemeenten zouden	-90	-40	24	-114
gemeenten zullen	-187	-166	-300	-212
gemeenteraad en	46	12	-184	-137
gemeld .	-59	-22	-134	-184
gemeld dat	-57	-63	-201	-177
gemengd beeld	0	-106	-96	-58
gemeten .	-26	12	-146	-161
gemiddeld #	187	-611	-176	-417
gemiddeld drie	227	-258	-177	-122
gemiddeld een	224	-207	-142	-121
gemiddeld elf	153	-118	-193	-79
gemiddeld met	62	-99	-119	-119
gemiddeld negen	-27	-163	-232	-109
gemiddeld negentien	114	-163	-144	-123
gemiddeld veertien	109	-168	-134	-164
gemiddeld vier	131	-132	-131	-66
gemiddeld vijf	195	-133	-193	-136
gemiddeld zes	-42	-225	39	-183
gemiddeld zeven	136	-176	-152	-102
gemoeid .	-164	-145	-192	-63
genoeg .	-126	-174	46	-200
genoemd .	56	-179	-257	-216
genomen .	-185	-24	-84	-15
genomen van	-95	-145	-82	-111
geopend .	-180	-215	14	-228
gepaard met	164	-196	-121	-117
geplaatst ,	121	-116	-138	81
geplaatst .	-301	40	-125	93
geplaatst en	71	-162	-93	-99
gepland ,	-185	-89	-152	-235
gepland .	63	-168	31	158
gepland op	-102	-93	-9	151
gepland voor	-199	-146	-281	196
gepleit voor	-211	66	-181	-150
gepubliceerd ,	-66	-144	60	36
gepubliceerd .	-124	-35	-256	-111
geraadpleegd .	-89	-62	119	79
geraakt .	-138	-155	77	-144
geraamd .	173	-66	-67	-41
geraamd op	-187	-214	-190	-213
gereageerd .	-145	-146	-228	-175
gereed .	-101	-137	93	49
gereed is	-174	-271	26	288
gereed zal	-27	-128	-56	71
gereed zijn	-162	-241	135	97
geregeld ,	-59	-268	98	69
geregeld .	-1	177	122	38
geregeld in	-203	-272	233	-142
geregistreerd .	-30	-155	37	-137
gereserveerd .	-156	-32	-56	25
gereserveerd voor	-116	-167	-96	30
gericht ,	-98	79	-232	-163
gericht .	102	-158	-130	-138
gericht aan	-158	-205	-197	-86
gericht tot	-79	-250	207	-135
gering om	71	-201	81	-108
gescand .	-74	11	-119	-101
geschrapt .	-104	-146	131	19
geschreven ,	-92	-131	-9	-168
geschreven .	-162	-97	-49	-164
gesloten ,	86	-119	50	-123
gesloten .	-266	-221	-10	-119
gesprek .	-17	-24	-26	106
gesprek heeft	-16	-132	-80	65
gesprek is	-129	-94	-197	54
gesprek met	-156	115	196	33
gesprek over	122	-11	-198	-71
gesprekken ,	30	65	82	-91
gesprekken gevoerd	-166	-200	-182	94
gesprekken met	-6	32	-98	92
gesprekken sinds	-135	-128	53	-105
gesproken ,	-80	-134	-33	-168
gesproken .	-313	-279	-89	-128
gesproken en	-95	-64	-96	-46
gesproken met	-169	-143	-256	-181
gesproken over	-125	-153	-269	-215
gestand .	-71	-55	-127	-145
gestart .	-160	-75	-10	-180
gestegen ,	177	-123	-160	-133
gestegen .	145	-211	-160	-175
gestegen van	136	-123	-197	-124
gesteld ,	-188	-13	53	-112
gesteld .	87	-34	-2	-105
gesteld over	-61	-145	-120	-163
gestuurd .	-79	-124	101	-45
getekend .	-118	-147	-153	-157
geteld en	24	38	-164	-118
getest .	40	-199	32	-165
getoetst .	-38	13	-158	-198
getoond .	29	-54	-125	-116
getreden .	-75	88	78	-293
gevaarlijke stoffen	-171	16	-134	-109
geval .	-251	3	-137	-187
geval is	-154	-98	-67	-7
gevallen een	10	19	-66	-27
gevallen is	-2	-161	-209	-142
gevallen niet	84	-142	-144	-130
geven ,	-169	64	52	101
geven .	-277	211	2	-49
geven :	30	26	81	-74
geven ;	-114	-12	72	42
geven aan	189	-272	-191	-122
geven de	107	-14	-149	-159
geven hun	189	-137	-103	-98
geven in	-265	55	-59	-101
geven mij	-159	48	-198	-170
geven over	-51	25	-159	-109
geven van	-96	-160	94	24
geven wij	-46	79	-227	-219
geven zij	-171	79	4	-162
gevergd .	-71	-90	-155	-131
gevoegd .	-181	-210	-94	-216
gevoegde gewijzigde	-32	-115	-97	-124
gevoerd .	-112	-103	-129	-202
gevoerd met	-158	-190	-205	-233
gevolg .	61	-261	-22	-153
gevolg gegeven	-129	59	265	-198
gevolgd .	-251	-71	142	91
gevolgen van	42	-254	-123	107
gevolgen voor	-27	-26	-210	4
gevonden ,	-29	-186	118	-111
gevonden .	246	-356	0	-77
gevonden dat	131	-126	-141	-34
gevraagd ,	-143	-262	-303	-148
gevraagd .	30	-8	-276	69
gevraagd :	-129	104	-126	-141
gevraagd de	-169	-27	91	124
gevraagd dit	-49	-160	214	163
gevraagd het	-72	-161	-153	-96
gevraagd hoe	-120	-173	-190	-117
gevraagd naar	50	-174	-245	-269
gevraagd of	-180	-62	-347	-345
gevraagd om	-153	28	-126	-218
gevraagd te	-98	34	-296	-246
gevuld .	-119	-74	-148	-171
geweest ,	-53	-179	-185	-108
geweest .	-253	-231	-332	-222
gewenst .	-38	204	-155	-64
gewenst dat	-160	91	-146	-108
gewerkt ,	147	-171	-258	-240
gewerkt .	-281	-114	200	94
gewerkte uren	129	-151	-88	-70
gewezen .	-76	-178	-19	-145
gewezen op	-206	144	-68	-201
gewijzigd .	-189	-25	120	-51
gewijzigde memorie	-47	-51	-109	-86
gewijzigde regeling	-31	-181	-121	87
gewijzigde voorstel	-81	-140	29	-172
gewisseld .	-77	119	2	-129
geworden ,	67	-228	-254	-139
geworden .	102	-231	71	-176
geworven .	-143	-108	-105	-66
gezamenlijk te	-153	179	-175	-173
gezamenlijke opleiding	-139	140	122	-66
gezegd dat	-77	-127	-252	-176
gezet .	78	-160	-266	-142
gezien ,	-151	32	127	-75
gezien .	24	-243	-155	-104
gezien de	0	-162	10	152
gezin .	-25	-178	39	-144
gezin een	-57	90	-186	-57
gezin met	-118	17	57	-123
gezinnen .	126	-147	105	-1
gezinnen die	-11	72	64	-169
gezinnen met	-187	136	-222	17
gezond en	-76	-112	-130	-113
gezonden ,	-76	-40	-157	70
gezonden .	-157	-52	0	45
gezondheid .	27	-132	-144	-135
gezondheid van	-55	-92	-211	-192
gezondheidsraad op	-85	-49	-166	-94
gezondheidsraad over	-75	-73	-161	-122
gezondheidszorg en	-134	-158	-164	-156
gezondheidszorg igz	-139	61	-80	-122
geëvalueerd .	-262	-111	-385	-19
geïndexeerd ,	-76	10	-107	47
geïnformeerd .	-272	-184	-278	77
geïnformeerd over	115	-158	-79	-168
geïnvesteerd .	69	-139	-151	-96
ggd ghor	-97	-109	77	-66
ghor nederland	-88	-56	146	0
ging ,	10	81	-186	-191
ging het	-58	-165	-171	-126
glastuinbouw .	-139	-84	-92	-123
goed ,	130	-168	-133	-131
goed .	39	-171	-206	-143
goed aan	-301	235	-177	-280
goed beeld	81	-163	-137	-69
goed dat	-127	-154	-184	-191
goed gaat	102	-173	-122	-89
goed is	43	-128	29	-135
goed te	90	-48	-206	-248
goed voor	-199	-139	107	-144
goede komen	-148	-49	119	-109
goede komt	94	38	-155	-83
goede voorbeelden	-184	-161	-64	86
graag .	-82	-105	85	-185
graag aan	-102	-86	158	-148
graag bied	-46	-89	-96	-74
graag dat	-288	342	-328	-257
graag een	-145	162	-179	-80
graag zien	-208	-4	-241	-115
grens is	-95	-159	-96	-181
grens van	-218	-244	116	-247
groei van	155	-152	-168	71
groeien .	-64	-96	-64	-96
groen in	-90	-192	105	-126
groep #	151	-216	-213	-174
groep van	-12	87	80	-131
groep zonder	85	-63	-90	-94
grond .	-6	-216	8	-124
grond hiervan	-150	-109	-123	-154
grond in	-163	-117	-163	94
grond van	-214	-174	130	-266
grondslag ,	-75	-137	129	17
grondslag .	-66	-213	-10	-193
groningen en	81	-150	-37	167
groot .	226	-16	-72	-203
groot belang	-56	-130	-149	-109
groot deel	129	-132	21	-157
grootst .	193	-124	-125	-115
grootste deel	-94	-189	-1	-149
grote bedrijven	36	-111	-29	-136
grote steden	133	-149	-190	-226
grote verschillen	31	-83	61	-105
groter .	186	-153	-155	-150
groter dan	105	27	-130	-93
gunstig over	78	-112	-103	-58
h .	-123	-95	-92	-162
haag ,	-89	-154	-44	-236
haag en	-126	-157	145	71
haalbaar ,	-132	-152	165	-106
haalbaar .	-3	-150	127	-212
haalbaar ;	-97	-193	159	170
haalbaar gebleken	-151	-87	-113	-180
haalbaar is	-175	-55	66	177
haalt de	-43	-120	95	-135
haar aanbevelingen	-70	-145	-129	-119
haar advies	-244	-29	-291	-273
haar antwoord	-51	-140	-21	100
haar bevindingen	-69	-100	-164	54
haar bezoeken	-105	-142	-155	76
haar brief	-154	55	0	-166
haar doel	152	-194	-155	32
haar eerste	-155	-113	-156	44
haar eigen	57	-314	-375	-238
haar eindrapport	-186	-134	-199	-186
haar gedegen	-32	-89	-129	-101
haar handreiking	-60	-89	-169	-168
haar in	-63	-149	-161	144
haar jaarplan	-148	-135	-66	-65
haar leden	-244	-230	95	-114
haar medewerkers	-97	-188	9	-73
haar mening	-153	180	-233	-143
haar niet	124	-206	-216	-162
haar onderzoek	-189	-178	-270	95
haar oordeel	59	-94	-66	-198
haar rapport	-204	-267	-281	-284
haar standpunt	-54	-42	52	89
haar te	-150	10	99	3
haar uit	-64	-180	137	155
haar uiterlijk	-46	-159	69	115
haar verslag	-99	-162	-169	-155
haar voor	-136	120	-67	48
haar vóór	-56	-151	28	49
haar werk	-165	-198	-171	-160
haars inziens	-149	157	-192	-155
had .	-42	-203	-132	-87
had dat	7	-160	-180	-72
had de	53	-222	-203	-203
had het	59	-86	-167	-36
hadden #	149	-92	-116	-93
hadden .	-131	-106	-130	-57
halen .	51	82	-254	-196
half jaar	-224	217	-12	94
halfjaarlijkse rapportage	-169	82	-170	111
halveren .	-153	54	2	-12
halveren en	-138	165	-169	-107
hand ,	-150	65	96	-131
hand .	-252	46	-9	-20
hand daarvan	-69	-107	84	152
hand gewezen	-64	-52	-160	-110
hand van	-149	-89	-22	-73
handel en	-70	65	-166	85
handen van	-161	-135	-98	-132
handhaving en	-78	-133	103	97
handhaving van	-55	19	-173	-109
handreiking te	-103	-91	-144	-145
handreiking voor	-167	-119	76	-83
hangt af	-180	-224	44	-84
hangt samen	24	-181	-190	-224
hart en	-98	-132	-193	-143
harte .	-71	-85	167	19
harte te	-86	-193	188	-101
heb de	-60	-154	-149	-60
heb het	-77	-242	10	94
heb ik	-311	-1	-54	-522
heb toegezegd	-58	-78	-156	51
heb toen	-63	-105	-157	-161
hebben #	-296	-107	-147	-273
hebben ,	99	15	-8	-81
hebben .	-255	63	56	58
hebben aangekondigd	-170	-113	-240	-178
hebben daarvoor	42	-127	4	-152
hebben dat	-35	-122	162	-168
hebben de	8	-259	-128	-204
hebben dit	129	87	148	-219
hebben een	-101	-214	-163	-165
hebben en	-127	72	53	-97
hebben er	-91	-160	71	-198
hebben geen	-41	-127	-173	-66
hebben gekregen	-143	-108	134	68
hebben geleid	-156	-120	-137	-82
hebben gemaakt	47	-150	19	-117
hebben gevraagd	-107	-254	-179	-132
hebben geïnformeerd	-66	-73	-147	-180
hebben het	-222	48	135	-271
hebben hun	-121	-185	-189	-187
hebben in	-50	132	-350	-286
hebben laten	-113	-232	84	-246
hebben meegewerkt	-113	-108	-100	-71
hebben met	84	-163	-174	-164
hebben mij	-239	-223	-39	-244
hebben nog	-162	-80	-152	-72
hebben om	118	-204	-198	-105
hebben op	-30	-207	4	22
hebben toegezegd	-103	-131	-181	-154
hebben voor	-77	-124	-110	55
hebben wij	-256	-243	-27	-71
hebben zich	-51	-174	-247	-207
hebben zij	155	-102	-175	-109
hecht aan	-107	-178	-297	-219
hecht eraan	-160	-185	-122	-206
hecht ik	-154	-247	100	-210
heeft #	33	-347	-227	-241
heeft ,	-100	-5	101	72
heeft .	-269	-27	-120	-1
heeft aangegeven	-100	-125	-152	-64
heeft aangekondigd	-173	-267	-281	10
heeft al	-104	-105	-210	-105
heeft als	-190	-154	-74	-99
heeft besloten	-49	-134	18	-96
heeft bij	-202	-231	-318	-244
heeft bijgedragen	217	-145	-151	-181
heeft bureau	-169	-90	-173	-153
heeft daar	5	-131	-243	-170
heeft daarop	-94	-142	-122	-76
heeft daartoe	-122	-86	-156	-153
heeft daarvoor	-160	-162	133	-18
heeft dat	-29	-231	-6	-250
heeft de	4	-146	52	-242
heeft deze	-148	-121	-274	-227
heeft die	0	-151	-48	-205
heeft dit	-175	36	113	-276
heeft een	-388	-124	-236	-342
heeft er	-18	-204	-35	-198
heeft geadviseerd	-132	180	-164	40
heeft gedaan	-159	-158	-186	200
heeft geen	132	-259	-289	-92
heeft gekost	66	-145	-149	-47
heeft geleid	90	-179	80	-246
heeft gemaakt	176	-155	-231	-159
heeft gevergd	-130	-127	-180	-140
heeft gevraagd	-150	-244	-284	-227
heeft haar	-242	-293	41	-191
heeft het	37	-141	-142	-458
heeft hier	-55	-80	54	-102
heeft hierover	-115	-164	-232	-196
heeft hij	59	28	77	-86
heeft in	-318	-111	-67	-505
heeft inmiddels	-131	-113	-92	-76
heeft laten	-256	-315	-154	-240
heeft met	-55	-202	-189	-197
heeft mij	-283	-178	156	-115
heeft mijn	-138	42	-30	-293
heeft na	-35	-168	-192	-103
heeft naar	127	-174	-200	-93
heeft nederland	-203	-154	184	-148
heeft niet	46	-178	-142	-50
heeft om	-103	-88	-179	-62
heeft onderzocht	-273	-171	-268	-206
heeft ons	-98	-126	-12	37
heeft op	-84	-442	-170	-472
heeft opgeleverd	-80	-98	-200	51
heeft recht	-162	-166	-156	-141
heeft sinds	-85	-57	37	-73
heeft te	-117	-169	-187	-97
heeft toegezegd	-159	-123	-220	-157
heeft u	-120	-224	-249	-174
heeft uitgebracht	-129	69	-161	-21
heeft uw	-125	-298	-58	-290
heeft vastgesteld	29	24	127	-170
heeft verricht	-139	-108	-107	-162
heeft vertraging	-181	-114	-100	-163
heeft volgens	-10	29	-194	-63
heeft voor	-145	-15	-6	-118
heeft voorgesteld	-132	83	-173	-89
heeft vorig	100	-210	83	117
heeft waardering	81	-128	-143	-140
heeft zich	-253	77	61	-245
heeft zij	161	20	-8	-135
heeft zijn	-148	-143	-142	-149
heer van	-215	-232	-181	-59
heerlen ,	-150	-133	90	-97
heffing op	-147	92	-141	-164
helder geschreven	-123	-204	-178	-51
hele jaar	93	36	-206	-124
hele land	-144	118	68	-71
helft van	275	-118	22	171
helpen ,	-118	-132	-16	-37
helpt .	-124	39	-74	-121
hem een	-174	149	-111	-86
hen .	-143	-92	18	3
hen heeft	-109	-154	-73	-94
hen op	-207	57	17	-152
hen zijn	-59	-122	-162	-135
herhaal het	-67	136	-78	-91
herhaald .	-121	-151	-166	126
herhaalde aanvraag	152	-122	-101	-107
herhalen .	-148	-146	-14	87
herhaling van	70	-172	178	-144
herijken .	-122	140	-158	-168
herinnert eraan	41	-108	-50	-62
herken ik	-71	-104	-157	-181
herkennen het	-128	-85	-70	-97
herkennen van	-95	142	-134	-84
herkent dit	-87	-61	-148	-147
herkent zich	-130	-139	-182	-167
herkomst .	80	-173	-178	-125
herschreven .	-113	-128	149	133
herstellen .	-24	-209	-236	-169
herzien .	-181	-26	4	-62
herziening van	-177	-12	123	113
het aan	-184	-22	96	170
het aandeel	126	-185	2	-262
het aantal	365	63	-215	-116
het aanvraagformulier	-102	85	-118	-123
het actieplan	-102	-112	-150	120
het advies	-474	162	-154	-233
het adviescollege	-183	-10	-192	-178
het afgelopen	-51	-102	85	-130
het agentschap	-151	-102	-15	-42
het algemeen	36	-374	-291	-259
het algemene	84	-153	-165	-145
het als	50	-10	74	-121
het ambt	-81	-134	73	-101
het andere	-115	51	-120	-120
het anders	153	-145	-135	-147
het antwoord	-173	-235	-204	25
het artikel	-60	54	36	-121
het basispakket	-96	42	-163	-117
het bedrag	-39	131	-106	53
het bedrijf	-115	-194	73	92
het bedrijfsleven	59	-202	-195	-28
het beeld	42	-275	-364	-61
het begin	71	20	-212	-184
het begrip	1	68	27	-94
het beheer	-209	51	-185	-297
het behoud	17	-108	-182	-73
het belang	-196	-144	-3	-200
het belangrijkste	-33	-145	-84	-96
het belastingplan	-109	-102	107	38
het beleid	64	14	-263	-65
het beleidskader	-121	-150	-72	120
het bereik	-46	-178	-200	-170
het bericht	-185	-3	-108	-69
het beroep	19	65	-83	-181
het besluit	-221	-41	81	252
het best	-154	-110	106	83
het bestaande	-95	-142	-54	-82
het bestand	-118	-135	-120	-96
het beste	-181	-163	-20	-147
het bestek	-236	2	-185	-75
het bestuur	-29	40	2	-136
het bestuurlijk	-107	5	-90	35
het bestuursakkoord	-136	-139	106	-200
het beter	-84	-24	-154	-133
het bewijs	83	-288	111	-194
het bewind	72	98	-216	-242
het bezoek	-122	-119	70	21
het bezwaar	-120	-193	128	-67
het bij	-132	-318	46	-73
het bijgevoegde	-94	-157	-222	-156
het bijzonder	-163	75	-221	3
het bouwbesluit	-189	70	-239	-113
het bovenstaande	-121	-113	-110	-161
het bovenvermelde	-48	-105	-75	-86
het budget	-107	-105	-29	41
het budgettaire	18	-83	-142	-100
het buitenland	-48	6	-121	-56
het bureau	176	91	-245	-180
het burgerlijk	-158	-186	-14	-157
het cbr	-10	-58	-176	48
het cbs	-288	-92	123	183
het centraal	41	-193	100	83
het centrum	-14	-36	-271	-243
het cjib	-131	73	-111	-71
het coa	-137	-203	192	10
het coalitieakkoord	-133	127	84	-160
het cohort	37	-117	-134	-106
het college	-85	182	-30	-111
het commissariaat	49	15	18	-140
het commissiedebat	-120	-103	-336	-260
het concept	-68	-167	-119	-100
het conceptrapport	-85	-81	-171	-176
het contact	109	-190	-152	-83
het contract	-153	88	10	-90
het convenant	-202	-233	-130	-205
het cpb	10	-52	-212	-189
het cultureel	-99	-104	10	-42
het daarbij	-140	-89	53	-192
het daarmee	-97	-93	-208	-141
het daarom	-57	-141	134	-69
het dak	-125	-149	-85	-113
het dan	-126	-125	7	-119
het dat	-53	-422	56	-380
het de	-271	-205	28	-164
het debat	-269	-149	-468	-197
het deltaplan	-36	-92	-124	-74
het derde	-255	53	43	75
het dienjaar	-15	-46	-132	-90
het dienstencentrum	-159	-193	166	98
het digitaal	-109	-30	45	-115
het digitale	149	-168	-155	-68
het diploma	77	-1	-87	-184
het document	85	-144	52	109
het doel	24	-161	-175	-193
het doet	-208	-211	-215	-166
het dossier	21	-29	99	-214
het een	29	-184	-44	-196
het eens	-148	-262	152	-165
het eerder	53	41	-165	31
het eerst	-7	-233	20	174
het eerste	29	-16	215	29
het eerstvolgende	-68	-126	-9	145
het effect	213	-252	-21	-135
het eigen	-124	40	-54	-75
het eim	-114	31	-126	-109
het eind	59	-211	-230	39
het einde	-44	-104	-78	145
het eindrapport	-135	-70	-33	-114
het elders	-43	75	-141	-86
het elektronisch	-109	-166	146	116
het engels	-104	-20	-216	-35
het er	-173	-1	125	148
het erf	-120	-123	65	-46
het ervoor	-139	-140	34	23
het europees	-77	-171	104	-41
het europese	-96	-186	-199	-42
het evaluatierapport	-84	-148	-138	-166
het examen	-5	-155	-77	-225
het experiment	-176	-97	-12	-135
het faunafonds	-101	-4	-91	34
het fonds	50	111	-30	-164
het formulier	-160	-60	150	133
het fries	59	-121	-125	-89
het gaat	-323	-372	-270	-96
het gebied	0	-5	-3	-164
het gebouw	-106	-140	-67	-140
het gebruik	-37	124	-165	49
het gedrag	5	-203	-184	-105
het gehalte	-8	144	-130	-122
het geheel	123	-239	-235	-119
het gehele	-96	102	-141	24
het gehoor	-157	25	-195	-154
het geld	13	-152	80	-256
het geluid	131	-145	-95	-119
het gemeenschappelijk	-149	-168	-18	-142
het gemeentefonds	-256	-14	62	-33
het gemiddeld	122	-158	-179	-151
het gemiddelde	-119	-82	-95	-98
het genoemde	-132	-184	-8	-19
het gesprek	11	-32	-91	157
het geval	-161	-194	-86	-127
het gevangeniswezen	-133	-123	-157	-164
het gewenst	-160	91	-146	-108
het gewijzigde	-92	-159	59	-141
het gezin	-18	92	-24	-226
het griffierecht	-123	-27	-199	-160
het grootst	206	-225	-65	-76
het grootste	7	-316	43	-47
het haalbaarheidsonderzoek	-137	91	76	-155
het halfjaarbericht	-106	-93	-181	123
het hart	-128	-175	-70	-149
het hele	89	-5	66	-110
het herfstreces	-53	0	-138	-153
het herkennen	-95	142	-134	-84
het hierbij	-134	-98	-159	-151
het huidige	89	-1	103	-275
het idee	-198	194	-20	-226
het in	-57	-4	15	-49
het inburgeringsexamen	98	-43	-126	-106
het infrastructuurfonds	-111	-155	-113	141
het inkomen	57	-91	-182	-151
het innovatiekrediet	67	11	-170	-132
het instituut	-140	165	-127	-31
het internationale	-75	-149	52	-119
het interprovinciaal	-136	-227	-35	-102
het investeringsbudget	-101	-130	47	-123
het ipo	-128	90	-44	120
het is	-204	-70	-9	-102
het jaar	144	-352	46	126
het jaarverslag	-175	5	74	206
het juridisch	61	-154	-147	-60
het kabinet	-722	-151	252	-20
het kabinetsstandpunt	-84	-98	-200	-62
het kadaster	-139	16	71	69
het kader	-131	-168	-58	37
het kantoor	-97	-153	96	-183
het karakter	-81	-133	-6	-180
het kenniscentrum	-143	-105	80	-98
het kennisplatform	-79	-187	-168	-32
het kerstreces	-188	-227	-183	222
het keurmerk	-53	-96	-78	-38
het kind	-163	63	-125	-232
het kleine	-116	-169	-99	-97
het klimaatakkoord	-107	-73	-176	84
het knmi	-41	-258	69	-44
het komende	-119	-205	68	185
het korps	-186	-221	-27	-234
het krediet	133	-176	32	-145
het laatst	-109	-135	-98	-177
het laatste	59	-14	14	-120
het land	82	-66	13	-119
het landelijk	3	-322	-214	0
het landelijke	-120	-191	-36	79
het leerbedrijf	-116	40	-90	-144
het leesonderwijs	13	84	-119	-88
het leeuwendeel	-133	-162	-202	-111
het leven	-191	-173	-114	-134
het licht	-78	14	-85	71
het lid	-360	-654	-438	-41
het liefst	-248	216	-191	-154
het ligt	-228	64	-234	149
het lijkt	-207	52	-85	-166
het lokaal	-120	-189	-2	-194
het loket	112	110	94	-67
het loon	-12	-6	-75	-65
het lopende	-68	46	222	164
het maximale	-102	24	-139	46
het maximum	-176	113	74	-144
het mbo	-9	21	-107	-144
het meest	-146	75	-155	-176
het meireces	-45	-71	-160	89
het melden	71	-99	-67	68
het meldpunt	-169	-177	26	3
het merendeel	16	-185	-159	-154
het met	-68	-155	-132	34
het middelbaar	-186	97	-194	-51
het midden	77	-188	-215	-184
het midden-	-16	-29	-64	-174
het minimumloon	-117	47	-144	-98
het ministerie	-21	-21	-108	101
het model	-140	-162	-93	90
het mogelijk	-175	-94	-212	-195
het moment	51	-188	-174	18
het najaar	-362	-136	50	288
het nationaal	-110	-127	22	43
het nederlanderschap	-126	-193	-113	-21
het nederlands	-282	-24	-10	-96
het nederlandse	-131	-132	-76	26
het net	43	-269	-73	-87
het netwerk	-191	-228	-106	70
het nfi	-108	-35	40	-162
het niet	-99	71	-112	66
het nieuwe	-68	22	210	335
het niveau	46	40	-211	-158
het nivel	42	139	-234	-222
het nodig	-108	113	-159	-189
het nog	29	-189	118	-194
het noorden	58	86	-205	-189
het nummer	-127	-150	148	67
het nut	24	-209	66	62
het oefenen	-152	223	56	-145
het om	-131	-163	109	-369
het onder	-141	-125	171	103
het onderhoud	48	-49	-277	-57
het onderwerp	-158	-221	-130	-61
het onderwijs	17	-325	-64	115
het onderzoek	-106	-302	-289	-113
het ongeval	-183	-239	-209	-209
het ontbreken	195	-246	-319	-231
het ontwerp	-181	-22	-119	38
het ontwerpbesluit	-147	-219	-90	-20
het oog	-200	-140	-163	-68
het ook	-151	-201	31	99
het oordeel	72	-13	-127	-107
het op	-130	-258	41	174
het openbaar	-237	-208	9	71
het openen	91	-116	-81	-118
het oude	-5	128	99	-73
het overgrote	-98	-107	-105	-100
het overige	-122	-250	15	-193
het overleg	-199	-86	-3	40
het overzicht	-71	-157	-197	105
het pakket	-105	-114	164	64
het papieren	-92	5	102	18
het past	-99	-163	196	-186
het pbl	100	57	-104	-87
het percentage	146	-91	-61	44
het personeel	-11	-46	-150	-173
het plafond	-114	88	-170	-160
het plan	-174	-274	11	88
het planbureau	-128	-24	-52	-245
het platform	-124	-60	-63	3
het platteland	-138	107	-247	-102
het pleidooi	-149	163	163	-89
het pools	-61	36	-80	82
het postennet	-163	-140	143	-121
het praktijkonderwijs	56	-222	-169	-73
het primair	-100	-156	-14	-161
het programma	23	-155	-13	-72
het project	93	-117	-131	34
het protocol	-78	-58	-116	-9
het publiek	8	-124	-39	-68
het punt	-93	-55	189	75
het quotum	-132	162	-128	-144
het raadzaam	-190	160	-158	-106
het rapport	-23	139	-329	-280
het recht	-236	23	-42	-31
het regeerakkoord	-279	-257	24	-65
het regeerprogramma	-162	-122	135	-53
het register	16	-11	-185	153
het resultaat	64	-58	-132	-6
het rijk	-282	75	85	-103
het rijksvastgoedbedrijf	-118	44	130	60
het risico	-266	-260	106	-174
het rivm	-124	-74	-110	112
het rode	-119	-106	-102	-72
het rooster	35	104	49	-183
het schooljaar	10	76	-74	-205
het seizoen	-174	32	-10	46
het signalement	-68	-122	-170	41
het slachtoffer	71	170	-268	-127
het slot	-191	-148	-187	-151
het sociaal	-140	-100	67	-122
het spoor	-121	-157	101	26
het spreekuur	45	-28	113	-151
het staat	-170	83	4	-1
het standpunt	-160	68	-192	-203
het stelsel	-40	-47	-87	-179
het strafproces	-86	-116	-142	-95
het streven	-197	-211	-132	220
het studiejaar	-68	-132	57	-11
het subsidiekader	-138	182	157	-176
het systeem	126	73	-128	-113
het taalniveau	-3	-125	-216	-150
het tarief	48	-94	-194	-276
het te	-42	66	-120	-142
het team	-127	-196	102	172
het tegoed	-201	58	-85	-83
het tekort	161	-113	-99	-172
het tempo	-142	-23	-210	-178
het terrein	-81	32	113	68
het thuisfront	-65	19	-227	-160
het tijdstip	-99	-109	-9	59
het toezicht	55	21	-6	-271
het tot	-174	41	-152	-115
het traject	82	-95	87	-76
het tweede	-326	-500	291	123
het u	-108	-121	-79	16
het uitgangspunt	-150	2	115	-161
het uurtarief	122	-167	-176	-99
het uwv	-74	0	-20	15
het vaarseizoen	-136	-173	38	40
het vak	48	-27	-163	-219
het van	-211	-111	15	-26
het vaste	6	-172	28	-90
het veld	-83	-122	144	-153
het veldwerk	-185	-160	-133	-181
het verbeterprogramma	-120	-160	79	-151
het verblijf	63	-1	-168	-129
het verbod	5	-76	-28	-185
het verbond	-95	-130	-148	50
het verdient	-136	177	-252	-220
het verdrag	3	-199	-46	-124
het verenigd	45	-175	-49	21
het verhaal	68	36	-176	-77
het verheugt	-108	-145	-134	-126
het verhoor	-133	-6	-132	-162
het verkrijgen	-6	-119	-123	-91
het verlaagde	4	-31	-121	-121
het verleden	-42	-164	-171	-113
het verloop	76	87	6	88
het vermogen	79	-92	-73	-101
het verschil	129	-203	-289	-252
het verslag	24	-204	-54	55
het vertrek	47	-118	-134	-131
het vertrouwen	-3	-257	-253	-168
het vervoer	-251	-71	-173	-39
het vervolg	-123	-121	-180	10
het verzoek	-135	71	-53	-58
het verzuim	157	-140	-171	-124
het veteraneninstituut	-40	109	55	-153
het vierde	-27	6	-10	148
het vijfde	-172	124	111	9
het vmbo	35	15	-229	-199
het voedingscentrum	-123	111	-189	-141
het volgende	-278	-305	-80	-43
het volgens	-205	167	49	-176
het voor	-131	-203	110	38
het voorgestelde	-110	-148	93	-186
het voorjaar	-185	-222	-60	161
het voornemen	-153	-246	26	162
het voorschot	-156	-146	12	-137
het voorstel	-314	120	71	-80
het voortgezet	-36	-283	-30	-202
het vooruitzicht	-53	-145	-197	-245
het vorige	-66	-207	-269	-212
het vragenuur	-54	-72	-173	-173
het vreemdelingenbesluit	-93	-163	143	78
het warenwetbesluit	-143	-58	-47	-32
het water	-142	36	108	100
het waterschap	-74	-195	82	-194
het weekend	2	56	31	-130
het wenselijk	-204	199	-295	-215
het werk	-309	57	75	74
het werken	-94	-92	-150	28
het wetboek	-131	-183	-99	-29
het wetenschappelijk	-117	-124	-71	-114
het wetgevingsoverleg	-92	-116	-208	-146
het wetsvoorstel	-238	-241	166	-18
het wijkteam	-28	-85	-108	-61
het wodc	11	-284	119	164
het wonen	8	124	-169	-150
het woord	-145	-130	-140	-160
het wordt	52	-187	-247	-112
het zich	-190	-181	99	27
het zicht	-110	-211	-100	-183
het ziekenhuis	29	-29	-138	-121
het ziekteverzuim	165	-149	-161	-132
het zo	-174	-14	78	43
het zoekjaar	-81	17	-85	-91
het zomerreces	-129	-224	-140	337
het zonder	-113	-176	25	-189
het zorginstituut	-97	-156	-49	41
het zou	-159	-113	-192	-139
het zover	-150	107	108	90
hetgeen ik	-49	-127	105	100
hetzelfde onderwerp	29	-90	-183	-158
hier de	-110	-106	68	-84
hier geen	-130	-144	126	-98
hier in	-79	-138	-137	33
hier niet	-180	-257	178	-258
hier te	-151	2	-197	-148
hierbij .	-233	-102	-285	-227
hierbij aan	-192	-226	42	-321
hierbij bied	-145	-242	-255	-259
hierbij de	-32	-167	-119	-170
hierbij doe	-114	-101	-143	-204
hierbij gevoegde	-32	-115	-97	-124
hierbij het	-84	-179	-142	-178
hierbij mijn	-71	-82	-120	-131
hierbij ontvangt	-143	-146	-142	-293
hierbij over	-52	-82	-96	-161
hierbij toe	-47	-115	-129	-177
hierbij treft	-121	-116	-87	-91
hierbij zend	-61	-170	-176	-244
hiermee als	-57	-84	-85	-88
hiermee in	-94	-121	213	65
hiermee voldoende	-67	-90	-159	-110
hierna :	-172	-232	-283	-266
hieronder .	-124	-49	-209	-154
hieronder aan	-154	-167	-137	-177
hieronder ga	-61	-88	-129	-180
hieronder in	-86	-100	-133	-187
hieronder treft	-64	-47	-43	-87
hierover aan	-69	-109	-206	86
hierover een	-46	-160	148	198
hierover in	-119	-212	-188	51
hierover met	-109	73	85	107
hierover nog	-67	-9	14	-203
hierover te	-75	-132	104	-157
hiertoe in	-122	-148	50	32
hiervoor #	-116	-133	103	22
hiervoor de	-123	-73	-97	-98
hiervoor een	-82	150	133	48
hiervoor in	-46	-129	107	-43
hij aan	-91	46	-179	-219
hij adviseert	-152	107	-219	-238
hij dat	63	144	-255	-196
hij de	-14	-119	-119	6
hij een	-217	84	-100	-79
hij geeft	-91	188	-161	-157
hij heeft	57	-126	133	-68
hij het	-138	122	-148	-118
hij in	59	7	-134	23
hij komt	55	-160	69	57
hij niet	-201	54	-177	-87
hij voor	-183	-23	-196	-183
hij vraagt	-172	95	-210	-158
hij wil	-118	11	-101	-158
hij zal	-44	-185	197	216
hoe andere	-91	-120	-8	-115
hoe dat	-132	-247	111	177
hoe de	-218	-306	-143	-58
hoe dit	-99	-145	8	103
hoe het	-62	-190	-205	-48
hoe kleine	-91	-154	91	43
hoe lang	-183	115	97	6
hoe staat	-88	56	-115	-115
hoe vaak	-14	38	51	-9
hoe zij	99	-95	62	-17
hoeft te	-20	19	-100	-148
hoeveel mensen	32	42	-128	-162
hoeven te	-70	0	-162	-109
hoeverre de	-172	-89	-107	-92
hoge instroom	-115	-5	-123	69
hoge raad	-171	-145	-135	-119
hoger .	201	-171	-148	-111
hoger bedrag	-134	109	46	-112
hoger dan	152	-25	-155	-225
hoger onderwijs	-158	-105	-74	-126
hoger uit	-52	-169	-134	-122
hogere drempel	-82	145	-28	48
hogere frequentie	-5	-143	127	-101
hogere vergoeding	-175	-216	73	-175
hogescholen en	-108	-198	-28	20
honorair consuls	-126	-136	-149	-131
hoofddirectie personeel	-116	-136	-128	45
hoofdlijnen .	-80	-70	-130	-144
hoofdstuk #	-264	-60	-22	-264
hoog .	157	4	-153	-142
hoogachtend ,	-73	-78	-86	-73
hoogste #	-237	-178	-286	-265
hoogste drie	-103	-162	21	-85
hoogste vijf	-97	39	-209	-100
hoogte .	-31	-188	-251	141
hoogte van	128	-160	40	-63
hooguit #	-178	133	95	-192
hoop dat	-118	-135	-168	-192
hoop ik	-122	63	11	23
hoort bij	-193	-261	74	-198
hoort in	-138	31	-195	-1
hoort niet	-128	-180	-206	-91
hoort te	-183	77	-156	-138
hoort thuis	-66	-146	142	58
hoort u	-54	-145	-205	191
houd ik	-46	22	128	-239
houden ,	-147	8	-240	3
houden .	-21	36	-80	-132
houders van	93	-110	-20	9
houdt ,	-144	-192	-24	-32
houdt .	-169	42	11	35
houdt daarom	-39	-165	181	-164
houdt de	-239	-255	-52	34
houdt het	-175	87	169	-205
houdt in	-202	134	-248	-267
huidige tempo	94	-140	-140	-132
huis .	-25	-12	63	-134
huis in	39	-149	-130	-91
huisartsen en	-152	21	-190	73
huisvesten .	-142	-170	-125	-139
huisvesting .	10	-123	-185	-91
huisvesting van	-66	-139	-184	-8
hulp .	45	-168	-132	83
hulp aan	-105	6	-100	-156
hulp van	-18	-96	31	-164
hun aandeel	-158	32	-189	-167
hun aantal	-80	-115	55	-116
hun aanvraag	79	66	-65	-131
hun achttiende	-130	68	-106	-126
hun beroepsorganisatie	-100	159	128	58
hun collega's	155	-165	-119	-51
hun een	-77	142	-193	-179
hun eerste	-24	16	-150	-174
hun eigen	-215	-268	121	-299
hun ervaringen	-76	-147	-81	-32
hun gedegen	-56	-47	-96	-81
hun gegevens	15	-31	-203	-105
hun gezin	-133	34	-128	-80
hun huisvesting	93	-149	-154	-50
hun inbreng	-65	-113	-155	-220
hun leden	-180	-166	27	-186
hun ogen	-128	182	-200	-124
hun oordeel	-74	98	-119	-97
hun opleiding	-3	-174	-40	112
hun personeel	-128	127	-39	-108
hun rekening	-60	31	25	-135
hun slotbeschouwing	-136	146	7	-113
hun studie	-156	50	-80	-102
hun taak	123	-142	-182	-102
hun verhaal	-98	-89	-80	-91
hun verhalen	-41	-146	-170	-79
hun verzuim	-59	-105	-87	-90
hun vragen	-88	-105	-77	-134
hun werk	63	-47	-185	-45
idee om	-149	134	-201	-159
ieder die	-103	65	-157	17
ieder jaar	-184	-136	48	-223
ieder kind	-127	32	13	-203
ieder kwartaal	-74	105	-124	25
iedere aanvrager	-170	60	126	15
iedere gedetineerde	-180	27	-167	-114
iedere gemeente	-114	-97	-145	-24
iedere jongere	-95	46	-111	-144
iedere locatie	-191	77	-196	55
iedereen die	-108	-59	-184	-154
iemand die	-195	-217	-221	-198
iemand met	-2	-218	-238	-186
iets anders	-165	19	-102	-82
iets heeft	-36	76	-139	-76
iets te	-185	-167	-126	-128
ik ,	-145	-78	-106	86
ik .	-140	-32	-30	-200
ik aan	-129	95	30	-101
ik acht	-116	-265	160	-36
ik af	-67	-251	-22	-69
ik al	-64	-159	-152	-137
ik anders	-133	-117	154	-173
ik begrijp	-185	-201	-218	-201
ik ben	-253	-379	-121	-6
ik bereid	-157	-195	-129	113
ik beschouw	-109	-122	-31	-178
ik betreur	-92	-87	-221	-192
ik bied	-59	-122	-140	-92
ik bij	-140	15	-135	47
ik binnen	-63	54	5	119
ik binnenkort	-50	-133	-195	160
ik blijf	-109	-139	-13	242
ik daar	-95	-141	136	24
ik daarin	-42	-220	-71	48
ik daarom	-71	-139	73	120
ik daarop	-107	-87	58	31
ik daarover	-73	-141	48	153
ik dan	-163	35	250	-242
ik dank	-60	-161	-200	-231
ik dat	34	85	-24	-101
ik de	-275	-215	234	227
ik deel	-129	-105	5	-145
ik deze	-128	-270	-193	185
ik die	-97	-146	-190	-153
ik dit	-158	-300	273	178
ik doe	-114	-154	-115	-106
ik door	-75	-13	71	175
ik een	-260	-229	37	202
ik eerst	-138	108	218	-119
ik er	-171	-58	-9	-138
ik eraan	-131	71	-116	-127
ik ermee	-70	-150	-125	-114
ik erop	-123	-235	-12	-213
ik ga	-142	-202	-18	-81
ik geen	-233	-106	121	-141
ik gemeenten	-39	68	-126	83
ik gemeld	-54	-54	-136	-164
ik gezegd	-61	-127	-145	-114
ik graag	-134	-32	162	54
ik haar	-129	30	-49	65
ik had	7	-115	-153	-142
ik heb	-165	-501	-24	64
ik hecht	-151	-169	-77	-138
ik hen	-50	-132	-33	121
ik herken	-98	-78	-62	-95
ik het	-283	-273	40	68
ik hier	-119	-267	44	-149
ik hierbij	-100	-181	-66	-173
ik hieronder	-80	-145	-202	-210
ik hierop	-78	-73	77	0
ik hoe	-67	-124	-53	26
ik hoop	-118	-135	-168	-192
ik houd	-146	-154	76	80
ik hun	-69	-155	55	47
ik in	-270	78	-21	220
ik inmiddels	-89	-105	116	-184
ik kan	-119	-51	91	-169
ik kennisgenomen	-63	-79	91	-113
ik kies	-114	-206	72	27
ik kort	-97	-145	-101	-67
ik laat	-152	-268	279	36
ik leg	-95	-183	180	126
ik loop	-104	-138	-111	-94
ik mee	-52	93	-13	134
ik met	-153	-115	-7	-27
ik mij	-126	-253	77	-56
ik mijn	-157	-198	-108	22
ik minder	-129	-209	189	37
ik moge	-41	-124	-187	-176
ik na	-154	-272	103	131
ik naar	-124	44	156	-41
ik nagaan	-60	-144	52	45
ik neem	-92	-202	56	-29
ik niet	-365	-72	55	-679
ik nog	-184	123	-111	187
ik nu	-83	-138	0	-89
ik of	-171	-328	0	264
ik onderschrijf	-100	-62	133	-130
ik ook	-141	110	177	-10
ik op	-312	-151	-48	-69
ik over	-139	-64	253	237
ik overeengekomen	-65	-181	5	116
ik overleg	-36	-123	-212	126
ik per	-74	-193	-27	38
ik samen	-56	-207	93	215
ik span	-59	-91	-92	123
ik stel	-110	-194	-114	-40
ik streef	-53	-190	-205	171
ik te	-109	-179	-87	-58
ik ter	-70	-118	-8	132
ik terug	-79	-150	138	157
ik tevens	-30	-77	-142	-155
ik thans	-105	-171	-10	30
ik tno	-86	-134	-110	101
ik toe	-100	-150	17	-236
ik toegezegd	-53	-219	-350	-116
ik tot	-47	-59	-21	-176
ik u	-285	-275	-672	-7
ik uit	-46	-232	-145	85
ik uw	-213	-303	-88	6
ik van	-199	-297	-1	-382
ik vast	-35	-177	143	-30
ik veel	-123	-185	18	-107
ik vertrouw	-76	-100	-115	-177
ik verwacht	-114	-308	-211	48
ik vind	-177	-275	-299	-179
ik voor	-147	-33	193	149
ik vraag	-42	-169	92	116
ik vóór	-110	-192	113	159
ik waardeer	-120	-80	-169	-159
ik wacht	-88	-125	104	30
ik wel	-139	182	203	-128
ik weten	-61	-163	81	-196
ik wil	-51	-88	12	130
ik zal	-86	-185	222	90
ik zelf	-109	-103	-122	109
ik zie	-73	-47	29	-161
ik zo	-95	-143	58	-186
ik zou	-52	-225	-180	-130
immers al	-106	-108	-131	-131
immigratie- en	-104	-148	-25	-196
in #	-109	-551	-27	57
in ,	-95	-57	270	-15
in .	-94	-179	63	87
in ;	72	68	-133	-183
in aanmerking	-156	-62	-46	-3
in acht	-194	-230	-245	-192
in afwachting	-115	39	-180	-145
in alle	25	51	27	-50
in amsterdam	-53	-59	48	-16
in antwoord	-137	-138	-201	-63
in april	-327	-414	-178	98
in artikel	-228	-19	51	-241
in assen	-69	120	31	-109
in augustus	-165	-143	68	150
in bedrijf	105	-116	-103	-108
in bedrijven	60	-126	-172	-178
in beeld	26	19	229	-26
in beginsel	-131	-96	-81	-204
in behandeling	-164	-204	157	29
in beide	-83	-105	-251	-167
in belgië	100	-169	58	-144
in beslag	-36	-146	-84	-133
in bestaande	-119	38	-210	-66
in bewaring	-118	-178	-176	-137
in bijlage	-81	16	-169	-177
in bijna	97	-104	-168	-170
in breda	-102	-170	-169	19
in brussel	-277	-243	-20	117
in budel	-139	-115	56	-12
in consultatie	-176	-24	-127	124
in dat	-366	-60	-274	186
in de	-13	65	-35	113
in december	-99	-387	-95	237
in delen	-140	-167	-151	-104
in den	111	196	-16	19
in denemarken	75	-66	-105	-137
in detentie	-120	-153	-174	36
in deze	-116	-194	-230	-516
in dezelfde	48	-187	-154	-159
in die	15	-167	67	-11
in dienst	-51	-118	10	-249
in dit	-279	-144	-330	-394
in doorn	-48	-153	50	-77
in drie	38	-12	-133	-200
in duitsland	-165	-177	-205	-153
in dunbevolkte	-44	-34	94	37
in een	39	26	-42	-228
in eenvoudige	-101	-158	-168	36
in elf	81	-189	-178	52
in elk	-199	139	-40	-44
in elke	-266	175	-50	-114
in en	-138	20	48	-111
in ethiopië	16	-126	-97	-112
in europa	49	-18	-15	53
in februari	-235	-7	138	9
in friesland	-125	-155	-163	-167
in gebieden	-34	99	58	-182
in gebreke	-67	-100	-117	39
in gebruik	-269	-8	-17	169
in geen	146	76	-152	-209
in gemeenten	145	-108	-165	-132
in gesprek	-206	-11	63	175
in getal	-128	-169	-192	-5
in gevaar	-98	-69	-157	-32
in groepen	-52	96	-101	-66
in groningen	63	-117	-223	-105
in grote	-100	-148	-90	-107
in haar	-392	-25	-25	-140
in handen	-15	-184	-45	-145
in heerlen	-54	-215	-63	-167
in het	30	-43	90	204
in hetzelfde	-138	55	30	88
in hoeverre	-47	-159	-205	57
in hoofdstuk	-172	14	49	-177
in huis	27	11	40	-151
in hun	-247	141	6	-98
in ieder	-95	48	-68	-108
in internetconsultatie	-174	-223	153	162
in januari	-273	-414	158	217
in juli	-184	-143	127	140
in juni	-276	-124	87	221
in kaart	-226	-3	22	180
in kennis	-175	-113	-137	113
in kleine	93	-30	48	111
in lijn	-185	-170	56	-92
in limburg	51	-129	47	62
in maart	-370	-59	-49	175
in mali	-193	-197	-24	-233
in mei	-264	-400	94	73
in mijn	-256	-343	-82	51
in natura	-131	64	-146	-115
in natuurgebieden	-158	134	-4	51
in nederland	-55	-92	-185	-243
in negen	143	-139	52	-142
in nood	101	-114	-151	-98
in november	-142	-365	110	136
in oktober	-227	-293	58	166
in om	55	-139	-134	66
in onderstaande	-111	-68	-127	-154
in ons	71	-204	-189	-116
in ontvangst	-181	-198	-213	-279
in onze	-97	-145	-173	-174
in onzekerheid	-116	-121	-104	-114
in op	-240	-378	-364	-196
in opdracht	-111	-345	-51	-108
in opleiding	-133	-155	-177	58
in overleg	-173	-26	171	205
in overweging	-466	394	-460	-158
in paragraaf	-159	-170	201	-139
in plaats	-168	85	160	41
in procedure	-142	-231	-115	33
in rekening	14	20	-141	-115
in rotterdam	29	-154	-198	-206
in ruim	109	-128	-85	-136
in september	-100	-31	83	51
in staat	22	-273	51	116
in stand	-111	46	84	73
in strafzaken	53	-104	-100	-109
in strijd	-68	-172	-211	-80
in te	-195	233	-201	-87
in ter	79	36	70	-140
in toenemende	91	-131	-141	-110
in totaal	-290	-262	-65	-100
in turkije	-28	-122	-170	-78
in twee	29	-118	84	-118
in twente	30	-115	-144	-105
in twintig	79	-152	-98	-45
in utrecht	-139	-136	-143	-135
in uw	-179	21	-164	-333
in variant	-127	-116	-108	-155
in veel	35	-200	-82	-136
in verband	30	-89	-165	-125
in vier	142	-285	-44	-76
in vijf	92	29	31	-39
in vlaanderen	-43	-180	-204	-148
in voor	-260	118	-238	51
in voorbereiding	-196	-325	173	137
in welke	73	-83	2	47
in werking	-208	39	-61	159
in zeeland	61	13	52	-169
in zes	166	-288	105	-239
in zeven	37	-190	-111	-92
in zijn	85	234	5	-110
in zulke	-72	-186	-154	17
in zwolle	-152	-154	-71	13
in één	166	243	-155	-183
inbegrip van	-108	31	30	4
inbreng .	-63	-97	-149	-188
inbreng :	-140	174	-196	-133
incidenten met	57	-144	-112	-88
ind ,	67	-138	-170	-171
ind .	-124	73	-141	-141
ind de	0	-17	-88	-104
ind en	-5	-202	74	54
ind in	-141	-90	63	-14
ind te	-143	24	-206	-120
indien de	-131	-184	-260	138
indien u	-78	-205	14	30
indienen .	-162	120	-183	-183
indruk van	116	-152	-154	-164
informeer ik	-107	-169	-363	-103
informeren .	-169	-168	-371	69
informeren over	-109	-83	-219	-26
infrastructuur en	-94	13	-258	-202
ingaan .	-90	85	-220	78
ingaan op	-61	69	104	68
ingaat op	36	-157	-121	-155
ingang van	-396	-123	296	415
ingediend ,	-269	-148	-54	72
ingediend .	-38	5	36	-115
ingegaan .	-65	-85	-140	-40
ingelicht .	-120	64	-80	23
ingericht .	33	-178	-245	158
ingeschreven .	-75	58	-144	-132
ingesteld .	-164	-141	24	-178
ingestemd .	-61	-83	-17	-154
ingetrokken .	-176	-202	-183	-70
ingevoerd ,	57	-129	-130	-146
ingevoerd .	-220	124	72	35
ingevolge de	-189	-196	-56	-219
ingevuld ,	-24	-98	50	-128
ingewikkeld is	96	-183	-153	-91
ingewikkelder .	-165	-114	-154	-211
ingezet .	137	48	-116	-119
ingezonden #	-29	-129	-161	-193
inhoud van	-166	-70	21	89
inhoudelijke reactie	-113	-113	-201	-112
inkomen .	93	-178	-163	37
inlichten .	-103	-95	-214	-2
inmiddels #	-62	-153	-46	-242
inmiddels een	-127	-102	27	-141
inmiddels hebben	-160	-140	16	-173
inmiddels in	-131	-86	124	-37
inmiddels is	-89	-149	-4	42
inmiddels zijn	-141	-82	5	57
inrichten .	-99	-121	151	5
inrichting een	-101	130	-147	-135
inrichting van	-115	7	143	-137
inrichtingen ,	-179	-168	-188	-122
inschakelen .	-134	-193	-129	-154
inspannen dat	-85	-95	-135	164
inspannen om	-75	-156	-142	154
inspectie ,	-10	50	70	-167
inspectie .	20	111	-185	-131
inspectie aan	-148	92	-137	-158
inspectie adviseert	-154	56	-170	-155
inspectie bepleit	-124	136	-163	-154
inspectie beveelt	-157	79	-89	-95
inspectie bezocht	-170	-127	-160	-136
inspectie doet	-154	-27	-154	-172
inspectie een	-7	77	-115	-88
inspectie gezondheidszorg	-134	-158	-164	-156
inspectie heeft	19	-258	-85	-240
inspectie het	-144	39	-171	-188
inspectie in	75	34	4	39
inspectie is	-145	27	-171	-76
inspectie justitie	-261	-228	-321	-286
inspectie leefomgeving	-190	13	-131	-179
inspectie niet	128	-152	-206	-110
inspectie om	-164	41	117	-206
inspectie ontwikkelingssamenwerking	-152	-180	-127	-169
inspectie oordeelt	170	-140	-144	-111
inspectie stelt	-36	-2	-132	-112
inspectie szw	19	-306	0	24
inspectie te	-7	-156	-100	-93
inspectie van	-132	-242	-25	196
inspectie veiligheid	-9	-220	-241	-229
inspectie verkeer	-123	-187	-189	2
inspectie vindt	-189	158	-195	-200
inspectie voor	-203	-87	-203	-40
inspectie vraagt	-96	40	-184	-123
inspectie zal	-114	-90	-95	75
inspectie zelf	-157	-219	3	118
instelling .	-106	-162	-45	-87
instellingen .	-119	-137	-108	71
instellingen zelf	-95	-202	-66	-140
instellingen zijn	109	-102	-144	-63
instemmen ,	-82	89	67	-141
instroom in	53	-137	-87	-125
interdepartementaal beleidsonderzoek	-70	-46	-69	-99
interesse kennisgenomen	-66	-58	-148	-82
internationaal onderzoek	-106	-92	-134	-132
internationale organisatie	-75	-126	-85	-49
internationale studenten	-13	-101	-84	-74
internationale vraagstukken	-117	-172	-133	-132
internet .	-50	66	-153	-178
internetconsultatie .	-114	-171	91	4
interprovinciaal overleg	-136	-227	-35	-102
intrekken .	-47	-75	39	20
intrekking van	-81	-130	-1	-92
invloed .	220	-190	65	-107
invloed gehad	118	-138	-172	-51
invloed op	184	-174	-195	-111
invoeren .	-140	127	-238	-87
invoering in	-163	56	-7	-7
invoering van	157	-126	-112	-130
inwerkingtreding is	-101	-132	105	153
inwerkingtreding van	-133	-175	6	-68
inwoners van	39	-103	-121	-91
inzage te	-134	130	-196	-143
inzake de	-69	-219	-7	-170
inzake het	-93	-154	-280	-188
inzet .	-127	72	-102	-162
inzet op	-91	-37	39	-120
inzet van	8	-104	-198	42
inzetten dat	-75	-111	35	141
inzetten voor	-79	-88	33	113
inzicht in	81	-2	110	8
inzicht te	-217	-125	-245	-180
iob ,	7	-119	-135	-78
iob de	-172	114	-165	-142
iob heeft	-173	-185	-165	-152
iob voor	84	-94	-199	80
ipo en	-77	-113	106	-136
is #	-112	-370	-202	-81
is ,	90	-80	-93	243
is .	57	-266	131	144
is :	-89	-216	63	-117
is ;	-201	54	155	53
is ?	-109	-226	-106	-107
is aan	-273	-296	414	172
is aangekondigd	-167	-108	28	69
is aangepast	60	5	-241	-212
is aangesloten	-189	113	-174	-93
is aangetoond	59	-94	91	-111
is aangevuld	-104	-88	159	-144
is aangewezen	-17	-147	-133	-101
is afgenomen	-76	-141	-86	-96
is afgerond	-182	65	113	-11
is afgesproken	-231	-297	-77	58
is afgestemd	-126	-148	-162	-156
is al	-279	114	301	-201
is als	-96	-209	-210	-179
is bediening	-109	-185	-171	-103
is bedoeld	-219	-270	-15	-150
is begonnen	-114	-52	65	-167
is bekend	-126	-130	-163	-115
is bekort	57	-127	-131	-108
is bepaald	-119	-167	-145	-12
is besloten	-135	-124	-185	-179
is bestemd	-109	-150	41	-121
is bij	12	-103	-57	-371
is bijgevoegd	-147	-75	-90	-36
is blij	-130	-30	-178	-163
is daar	-195	40	-303	-199
is daarbij	-77	-170	-16	44
is daardoor	130	-134	42	-112
is daarmee	72	-133	-55	-185
is daarom	-137	38	-27	74
is daarover	-127	-138	-214	-161
is daartoe	-105	-185	57	108
is daarvan	104	-160	-137	-107
is daarvoor	-196	-259	108	-57
is dan	-33	-287	164	49
is dat	77	9	-174	-171
is de	216	152	-262	-193
is deze	-180	-145	197	8
is die	-243	-260	-144	-35
is dit	-179	-217	-177	-87
is door	82	-58	6	92
is dus	-122	-88	25	-39
is echter	-1	-154	107	77
is een	-428	-134	2	-73
is en	31	-312	46	-179
is er	-83	-196	71	-236
is erop	-151	-232	-85	-39
is gebeurd	-81	-185	-294	-219
is gebleken	-29	37	-169	83
is gebleven	-74	-54	-164	-93
is gebruikgemaakt	-117	-128	-126	-76
is gedaald	47	-163	-184	19
is gedaan	-154	-223	-223	-249
is geen	-82	-427	-58	-335
is gegaan	98	-102	-196	-65
is gegroeid	-65	-70	-116	-98
is gekomen	-11	-116	-195	43
is geplaatst	40	-200	51	-152
is gepland	-176	-155	-216	233
is geregeld	-79	-154	-68	-216
is gereserveerd	-88	61	213	-151
is gericht	-83	57	82	-123
is geschreven	54	-185	-182	-103
is gesproken	-156	-98	-188	-143
is gestegen	-47	-78	-141	-124
is gesteld	-111	-182	-212	52
is getreden	-78	97	7	-227
is gevoegd	-65	-54	67	-60
is gevolg	-131	-17	234	-170
is gevonden	49	-171	7	-79
is gevraagd	-160	-40	165	-213
is geweest	93	-184	85	51
is gewenst	-95	104	-178	-174
is geworden	96	-175	-225	-157
is goed	-163	-197	-223	-198
is haar	117	-200	35	-99
is helder	-118	-160	-208	-92
is het	146	-5	-172	-183
is hiermee	-90	-83	-157	-137
is hiervoor	-91	-158	31	-248
is hij	33	-170	117	136
is hun	-29	-166	109	-111
is in	-206	-262	-39	-288
is ingesteld	-131	-124	-181	-95
is ingevoerd	75	-16	-40	-32
is inmiddels	45	-137	-4	-46
is kritisch	37	-119	-101	-134
is met	-305	-132	162	-271
is mij	-165	-50	111	-196
is na	48	-140	-144	-112
is naar	54	-217	-122	-203
is nagegaan	-205	-154	-164	-145
is nederland	112	-112	35	-89
is niet	85	-57	-214	-427
is nog	44	-238	-175	29
is nu	-174	-226	123	42
is of	32	-167	-155	-102
is om	-92	61	-224	76
is onbekend	183	-163	-173	-139
is onder	121	-221	54	-217
is onzeker	-146	-149	65	-201
is ook	-230	130	-112	-183
is op	-17	-10	-25	-68
is opgedaan	-109	-139	79	116
is opgenomen	-199	-206	5	53
is opgesteld	-130	-120	-212	-198
is opgevolgd	-97	37	67	-148
is over	50	-182	-197	84
is pas	-141	-147	137	18
is per	-128	-166	147	33
is positief	1	-119	-180	-160
is reeds	-128	-139	120	-145
is sinds	132	-36	76	-402
is sindsdien	-118	-86	-178	-114
is slechts	178	-189	-164	-83
is sprake	-74	-148	-167	-108
is te	26	-278	-83	26
is tegen	-83	-123	55	-55
is ten	52	50	-165	-54
is teruggelopen	112	-97	-140	-59
is tevens	-53	-64	-147	-153
is tevreden	8	-133	-90	-55
is toegenomen	164	-121	-140	-108
is toegestaan	99	-92	-110	-136
is toegezegd	-160	-206	-189	-230
is tot	13	-169	-12	-200
is tussen	43	-99	-210	-148
is u	-101	-130	-150	22
is uitgevoerd	-233	44	-60	-280
is uw	-107	-173	-220	-244
is van	15	-186	-383	-315
is vastgelegd	-134	-335	-173	-77
is vastgesteld	21	-148	-109	-141
is verbeterd	-35	87	-116	49
is verlopen	58	-101	-136	78
is verricht	-71	-173	-166	-137
is vertraagd	-106	-130	-191	-230
is verzocht	-92	-196	147	-52
is voldaan	-175	-190	-90	33
is volgens	142	60	-114	-287
is voltooid	-97	77	-147	-163
is voor	-155	-427	0	17
is voornemens	-254	-281	-368	-262
is voorzien	-159	-302	-5	336
is weinig	110	-97	-254	-117
is wel	-157	-165	41	-3
is wenselijk	-119	132	-127	-115
is zij	77	-306	-19	-29
is zo'n	79	-205	-47	-16
j .	-86	-81	-114	-155
ja ,	-204	-189	-9	105
ja .	-134	-184	-221	-155
jaar #	106	-97	-29	-184
jaar ,	-117	-71	145	-85
jaar .	-261	138	42	-49
jaar ;	-105	147	-134	-182
jaar aan	-257	86	107	-62
jaar af	-82	-60	-223	41
jaar al	80	-148	-71	29
jaar bericht	-109	72	-134	58
jaar bij	-174	-121	-22	-52
jaar de	-243	-7	136	-23
jaar door	-178	140	-73	15
jaar een	35	-159	-346	1
jaar eerder	107	-183	-203	-270
jaar en	-222	-327	139	-26
jaar ervoor	180	-142	-127	-136
jaar extra	-104	77	38	49
jaar geen	5	69	-137	-97
jaar geleden	20	-230	-243	-182
jaar gemiddeld	70	-76	-50	-59
jaar heeft	-114	-259	-264	-231
jaar het	-129	40	-191	-206
jaar hoe	-171	103	-189	-193
jaar in	-304	-16	-277	53
jaar is	-89	-12	199	-44
jaar kan	-83	-160	171	-102
jaar kunnen	-197	-67	9	-164
jaar laat	-102	-215	141	122
jaar lang	-167	95	-368	-264
jaar laten	-91	-140	-138	-128
jaar later	17	-20	-176	-38
jaar mee	28	-106	-135	-100
jaar met	96	60	46	-295
jaar minder	96	-181	-201	-135
jaar moeten	-112	-7	9	58
jaar na	206	-42	-79	50
jaar naar	-187	-164	89	62
jaar niet	84	14	-147	-84
jaar nog	160	-322	76	7
jaar of	-195	-17	102	24
jaar ontvangt	-97	-85	-175	111
jaar op	-6	84	47	-45
jaar opnieuw	1	105	-308	-94
jaar oud	-197	-113	109	-118
jaar over	-60	-190	-183	66
jaar te	-433	83	-117	-139
jaar tegen	-154	91	-241	46
jaar tijd	117	-64	-123	-150
jaar tot	-140	-10	-185	-20
jaar uit	-79	-162	-181	30
jaar van	-261	-129	-135	-182
jaar vast	-49	2	-178	-163
jaar vergen	-60	-124	128	-101
jaar verlengd	-81	-164	-156	83
jaar verslag	-155	66	-233	-190
jaar voor	-121	-219	-156	-193
jaar wachten	-143	75	-97	-103
jaar worden	98	23	-158	94
jaar wordt	-287	-24	-35	50
jaar zal	-111	-246	-87	102
jaar zes	-86	-188	-198	-178
jaar zijn	97	-145	-160	-152
jaar zou	-164	177	-242	-168
jaarlijks #	120	-270	-287	-315
jaarlijks cijfers	-86	-19	107	36
jaarlijks de	-115	146	-166	-132
jaarlijks een	-148	182	-3	36
jaarlijks gemiddeld	-27	-116	-111	-109
jaarlijks in	-89	137	-231	-2
jaarlijks krijgen	-136	-170	-125	-154
jaarlijks ongeveer	-170	-94	-94	-140
jaarlijks over	-80	-102	-220	38
jaarlijks ruim	-60	-177	-96	-107
jaarlijks te	-218	155	-168	-196
jaarlijks ten	-143	-28	-145	-110
jaarlijks wordt	71	-139	62	-123
jaarlijkse controle	-122	75	-95	-95
jaarplan voor	-105	-107	95	-14
jaarverslag .	-119	-169	125	63
jaarverslag over	-130	67	106	-88
jaarverslag van	-93	-190	-52	194
januari #	-417	-118	76	328
januari .	-46	-124	176	84
januari aan	-107	-156	149	10
januari bij	-103	-257	116	-10
januari een	-115	-182	83	-1
januari en	-155	-188	54	8
januari heb	-27	-68	-122	-130
januari in	-101	-117	27	154
januari is	-64	-127	-187	-188
januari jl	-161	-212	33	-278
januari met	-86	-122	-102	93
januari om	-67	-67	-116	-69
januari tot	-56	-115	-217	-200
januari van	-72	-68	-30	-176
jaren #	-190	-333	-175	-80
jaren .	0	-142	-172	-108
jaren een	20	-153	-166	-63
jaren is	10	-103	-222	-178
jaren negentig	-214	-169	-192	-124
jaren niet	-2	-101	-38	-97
jeugdbescherming rsj	-52	-179	-121	-97
jeugdzorg nederland	-125	-126	134	-138
jl .	-182	-533	-21	-516
jonge bedrijven	67	-94	-145	71
jonge boeren	-89	85	-225	-165
jonge kinderen	41	-128	-71	-61
jongeren ,	143	-90	-141	-67
jongeren .	37	38	-85	-81
jongeren die	73	-297	-233	-176
jongeren in	-2	68	-193	-170
jongeren is	18	-124	-93	-129
jongeren met	-99	-49	61	46
jongeren uit	-145	72	117	66
jongeren zonder	-130	-74	69	48
juist de	-56	-200	86	-231
juist die	-153	-173	59	-172
juist te	111	-138	-145	-154
juli #	-401	-122	-35	250
juli .	-151	-217	73	148
juli heeft	-64	-146	-186	-156
juli in	-168	28	187	-81
juli jl	48	-226	42	-226
juli van	-44	-113	-28	22
juni #	-306	-331	2	8
juni .	-117	-215	-265	-229
juni een	-106	-193	208	108
juni haar	-111	-172	-150	-76
juni heb	-86	-51	97	-155
juni heeft	-80	-129	-142	-211
juni in	-65	-249	191	73
juni jl	-168	-211	-177	-189
juni met	-62	-162	-213	85
juni naar	-158	-130	-100	97
juni ontvangt	-97	-98	-160	151
juni te	-101	114	-154	-144
juni toegezegd	-73	-112	-159	-120
juni vroeg	-37	-99	-76	-70
juni zijn	-69	-113	-151	36
juridisch loket	61	-154	-147	-60
justitie ,	-40	-166	-238	-200
justitie .	-116	-108	-220	-160
justitie en	-309	-313	-39	19
justitie heeft	-194	-179	-280	-194
justitie over	-48	-116	-144	-124
justitiële inrichtingen	-173	-37	-268	114
kaart .	-94	81	-67	-28
kaart brengen	-65	-168	58	152
kaart te	-146	-27	61	32
kaart van	-101	-141	126	164
kaart welke	-100	41	-234	97
kabinet ,	-94	-213	-73	169
kabinet .	-227	-370	34	327
kabinet aan	-75	-151	-21	42
kabinet bij	-97	-119	49	36
kabinet dat	-91	-226	-143	-184
kabinet de	-88	-167	53	48
kabinet deelt	-94	-202	-100	-182
kabinet demissionair	-140	-116	-231	80
kabinet een	-137	-26	52	73
kabinet geen	-167	-252	253	7
kabinet hecht	-81	-143	-247	-252
kabinet heeft	-136	-235	-28	-196
kabinet herkent	-80	-73	-177	-186
kabinet het	-90	-183	33	-187
kabinet in	-114	-211	51	106
kabinet is	-143	-292	-293	-108
kabinet kan	-90	-156	-125	23
kabinet laat	-103	-202	80	25
kabinet niet	-190	47	189	-305
kabinet om	-80	10	47	151
kabinet onderschrijft	-76	-182	144	-143
kabinet te	-83	5	155	-159
kabinet van	-37	-174	102	-113
kabinet volgt	-95	-167	213	27
kabinet waardeert	-171	-79	-124	-155
kabinet wil	-75	-193	-57	-210
kabinet zal	-49	-210	-5	260
kabinet zet	-57	-108	-182	-153
kabinet zich	-100	-114	-82	-32
kabinet ziet	-88	-263	288	-245
kabinetsreactie ,	-33	-121	-102	-96
kabinetsreactie aan	-34	-77	-71	-73
kader van	-125	-167	-30	34
kaderberoepsgerichte leerweg	18	28	62	-55
kamer ,	-196	54	-225	57
kamer .	28	0	-161	210
kamer aan	-74	-111	52	-144
kamer aanhangig	-97	-187	44	-140
kamer begin	-46	-137	128	141
kamer bij	-94	-105	-193	54
kamer daarover	-53	-202	-203	151
kamer daarvan	-54	-72	-173	153
kamer de	-166	-273	-335	-48
kamer der	-92	-229	-325	-243
kamer een	-172	-72	-83	42
kamer elk	-100	83	151	91
kamer gezonden	-77	-180	-307	-285
kamer heeft	-287	-402	-181	-168
kamer het	-141	-198	-250	-64
kamer hoort	-51	-92	-149	173
kamer in	-178	-329	-86	116
kamer is	-136	-3	-190	-21
kamer jaarlijks	-81	44	17	61
kamer kan	-77	-143	-121	93
kamer ligt	-148	-142	96	-134
kamer mij	-41	-181	-143	-119
kamer na	-127	-107	-176	157
kamer naar	-121	-72	93	76
kamer nog	-82	-36	-121	-171
kamer om	-89	-163	89	-199
kamer ontvangt	-45	-271	-264	82
kamer ontving	-90	-86	-130	-140
kamer op	41	-240	-91	-191
kamer over	-143	48	-268	-77
kamer te	44	81	-250	-300
kamer toegezegd	-125	-193	-116	-321
kamer van	-95	-104	121	-51
kamer verzocht	-93	-116	-70	-122
kamer voor	-82	-166	-15	-68
kamer vroeg	-125	-114	-70	-123
kamer vóór	-162	-247	5	159
kamer worden	-85	24	-217	118
kamer wordt	-67	93	208	192
kamer zou	-91	-28	-184	-117
kamerbrief ;	-35	131	-43	-67
kamerbrief en	-28	99	-85	-107
kamerbrief over	-125	-150	-127	-113
kamers te	-74	106	-67	-143
kamerstuk #	-88	-156	-141	-50
kan ,	-119	-261	86	39
kan .	0	-14	-348	-191
kan binnen	-157	-210	-174	-172
kan blijven	-115	-166	14	25
kan daarbij	-114	-114	54	-98
kan dat	-168	-159	-61	-113
kan de	-349	-225	100	-2
kan dit	-52	-134	93	-92
kan doen	-144	-148	120	-92
kan een	-280	-369	0	-285
kan het	63	-214	-3	-269
kan iedereen	-142	-137	-9	84
kan ik	-212	-390	-59	-155
kan in	-121	133	-222	-174
kan krijgen	-42	-121	15	154
kan met	-87	116	-237	-178
kan naar	-180	-174	175	84
kan niet	-255	-65	-38	-206
kan nu	-128	53	65	-150
kan op	124	-142	-205	10
kan pas	-97	-121	95	-167
kan vervallen	-40	62	-57	114
kan worden	-279	63	67	-20
kan zich	-175	-236	-45	-1
kan zij	24	-162	70	-129
kan zijn	-93	-198	81	85
kan zonder	-191	137	110	17
kans dat	70	-95	-109	-82
kans op	141	-291	-263	-275
kantonrechter .	103	89	-31	-128
kantoor in	-158	-96	83	-180
kanttekening dat	-160	-109	51	-115
kanttekeningen van	-149	-151	84	-108
karakter van	-99	-164	67	-192
keer .	-135	-143	-144	-48
keer in	-7	-218	141	66
keer per	27	17	-219	-12
keer zo	165	-160	-106	-68
kennen ,	32	36	-208	-182
kennen .	27	-257	42	29
kennen de	161	-141	-189	-132
kennen gegeven	-132	-195	-222	-110
kennis te	-172	177	-164	-91
kennis van	132	-19	-234	-226
kennisgenomen .	-84	36	105	-200
kennisgenomen van	-172	-254	-295	-123
kent .	-30	-24	-51	-204
kent de	-68	-135	88	-105
kent een	-205	-219	45	-229
kent geen	-193	-164	-147	-91
kent u	-80	22	-91	-94
kent zo'n	-183	-85	-192	-89
kern van	-99	13	-46	56
kerstreces .	-97	-89	-157	55
kerstreces een	-79	-100	-140	109
keuren ,	62	122	-184	-129
keurmerk ,	-69	-174	54	23
keurmerk .	-84	163	-190	-121
keurmerk voor	86	24	-13	-191
keuze .	67	63	-157	-195
keuze aan	-119	-151	32	155
keuze te	-125	19	-197	-199
keuze van	-62	91	-250	-217
kies daarom	-72	-48	169	37
kies er	-83	-217	-27	1
kies ik	-110	-167	190	-107
kiezen .	-228	18	58	-47
kiezers met	-82	-178	-145	-133
kijf .	-119	-196	-33	-215
kijken .	-81	-134	-109	-136
kijken naar	-118	-181	-174	-167
kilometer per	-181	-2	-207	-136
kilometer van	-161	138	-11	-125
kind binnen	-102	99	-123	-94
kind dat	-158	-33	-231	-186
kind en	-43	-150	-119	-132
kind meereist	-120	101	-132	-131
kind op	-38	-39	-117	-59
kinderen .	-241	10	-34	-162
kinderen die	105	13	-275	-68
kinderen en	-129	-140	-197	-166
kinderen in	117	-114	-10	38
kinderen op	9	-178	-138	-149
kinderen vanaf	-58	79	-40	63
kinderopvang .	-117	-82	-150	-148
kinderopvang tijdens	-131	177	-161	-89
klaar .	-30	-211	-94	-148
klacht indienen	-164	31	-115	-112
klachten .	62	-17	-179	-207
klachten over	36	-177	-124	-154
klachten van	-128	-156	28	-130
klein .	-98	-141	106	-139
kleine aannemers	23	-128	-154	-7
kleine aantal	-116	-169	-99	-97
kleine bedrijven	5	145	-8	72
kleine gemeenten	75	81	-255	62
kleine instellingen	115	-75	-112	-99
kleine ondernemers	10	-185	-184	-243
kleine schepen	16	-21	-166	27
kleine vaarwegen	-144	-78	-66	-128
kleine werkgevers	55	22	-160	-86
kleinschalige opvang	67	-91	-104	-152
klimaat en	-48	-142	-120	-114
klinkt aantrekkelijk	-137	-153	-132	-117
klopt het	-181	-126	-43	-82
kom ik	-132	-183	-94	98
komen ,	-7	51	-107	95
komen .	-218	73	11	-133
komen ;	-94	65	-178	-181
komen aan	-158	-135	22	83
komen dat	-185	176	-143	-143
komen en	-101	94	-29	-51
komen er	23	-277	177	237
komen in	-88	-81	45	46
komen op	-48	-177	-125	-192
komen te	-42	-54	5	8
komen tot	152	-72	-24	-181
komen voor	-149	67	-219	-135
komen wij	-107	-123	-173	74
komende jaren	-134	-136	-221	15
komende maanden	-121	-171	18	232
komt ,	67	-224	151	98
komt .	-137	141	-62	-154
komt aan	-191	19	52	129
komt bij	0	-150	-142	-148
komt de	-209	13	-261	105
komt een	-148	-158	44	78
komt er	-257	-459	291	224
komt het	29	-74	60	89
komt in	-99	-315	-20	224
komt naar	296	-353	-262	-342
komt niet	-170	-110	-211	-142
komt op	-162	-130	27	-96
komt te	-166	-185	137	107
komt tot	142	-216	-303	-274
komt u	-139	-133	-193	33
komt voor	-92	48	-162	112
komt zij	-134	-124	115	127
kon bij	86	-113	-75	-75
kon de	156	-209	-158	-116
kon niet	162	60	-226	-104
kon worden	76	-126	-117	-168
konden de	132	-116	-105	-69
koninklijke beroepsorganisatie	-106	-183	86	-145
koninklijke marechaussee	44	-174	-195	-205
koninklijke nederlandse	-115	-158	-194	-143
koninklijke notariële	-106	21	7	-150
kopen .	-34	18	-107	-101
koppelen aan	-95	54	-110	76
koppeling met	107	139	-205	-24
koppeling van	-124	-40	-53	38
korps nationale	-111	-138	71	-87
kort .	89	-200	-31	-190
kort in	-121	-180	-140	-145
kort is	33	13	-139	-94
kort na	-57	-113	-107	2
kort zijn	-114	-94	-29	-26
korte termijn	-210	-110	-102	69
korte tijd	74	-104	-115	-80
korter .	196	-216	-195	-230
korter dan	70	51	-226	-107
kortere termijn	-113	21	-160	-127
korting van	-116	-46	-78	-105
kost #	-250	-302	124	-293
kost ,	-75	-3	-153	-136
kost .	-13	53	85	95
kost de	-168	-181	-78	-163
kost een	73	-151	-120	-98
kost gemiddeld	83	-156	-67	-103
kost naar	-39	-202	-97	-117
kost ongeveer	-154	-178	-110	-130
kost structureel	-105	69	-27	-112
koste gaat	101	-159	-110	-76
kosten #	-40	-211	-115	-189
kosten .	-298	-110	-213	-173
kosten bedragen	-128	-87	-121	-143
kosten daarvan	-174	-36	-255	-162
kosten en	-154	-187	109	60
kosten in	29	22	-129	-113
kosten niet	66	-110	-123	-40
kosten per	196	73	-197	-219
kosten van	-199	-30	34	-133
kosten voor	-236	68	-192	-106
kosten worden	71	-100	-124	-136
kracht .	-159	41	-151	-151
krap ,	-97	-9	-19	-208
kreeg .	77	-65	-168	-102
kreeg de	13	-225	-127	-157
kregen .	-18	119	-150	-99
krijgen ,	-29	59	7	-233
krijgen .	-101	15	-177	138
krijgen in	-196	-75	50	43
krijgen van	-113	-122	-151	-86
krijgen voor	-152	0	-196	-128
krijgsmacht .	-129	-138	-99	62
krijgt ,	-170	-200	126	-201
krijgt .	-247	141	-233	70
krijgt de	-134	-227	99	46
krijgt een	-104	-212	196	179
krijgt het	40	117	-176	-41
krimpt .	-56	76	36	-152
kring van	-108	-43	-186	-152
kritisch :	88	60	-176	-82
kritisch over	-135	-160	-66	-136
kritisch zijn	5	-132	-99	-80
kunnen .	-139	28	122	124
kunnen aantonen	170	-199	-207	-103
kunnen bepalen	-46	55	-119	123
kunnen berichten	-54	105	-28	131
kunnen betalen	-124	-54	33	81
kunnen blijven	-176	96	-151	13
kunnen de	127	-202	52	-197
kunnen doen	-1	-131	-205	20
kunnen gemeenten	-136	-92	-172	-156
kunnen geven	-156	66	-126	-91
kunnen houden	-125	31	-130	-92
kunnen in	-170	-130	75	-144
kunnen komen	-139	-216	-132	-119
kunnen krijgen	-155	-27	-173	134
kunnen maken	16	-160	78	-131
kunnen met	-76	-164	0	-151
kunnen nagaan	-83	-173	-130	-146
kunnen rekenen	-100	-55	6	-127
kunnen scholen	-119	-121	79	83
kunnen sinds	-149	-165	105	-140
kunnen vaststellen	242	-28	-268	-58
kunnen volgen	-114	-6	-161	26
kunnen vragen	29	-196	80	-98
kunnen werken	-158	-190	-131	-140
kunnen wij	121	-137	-161	-139
kunnen worden	-324	181	78	50
kunnen zijn	-182	-94	-191	39
kunt u	-157	-55	17	33
kunt verwachten	-31	-134	-28	-110
kunt zien	-74	-105	-170	95
kwaliteit .	86	-172	-111	-123
kwaliteit van	59	-286	-335	-253
kwam ,	-7	-158	-118	-112
kwam naar	112	-163	-141	-42
kwamen ,	77	-115	-178	-40
kwart gedaald	125	-60	-99	-59
kwart gestegen	96	-77	-68	-76
kwart van	224	-241	-286	-275
kwartaal .	-122	-294	-74	185
kwartaal in	-115	51	41	77
kwartaal van	-291	-517	-68	214
kwijt zijn	21	-224	38	-205
laag inkomen	-88	-23	-123	-111
laat .	-169	-239	-10	95
laat aan	-25	-157	-133	-111
laat de	-3	-2	-132	-183
laat deze	-149	-110	111	106
laat een	142	108	-53	-125
laat gemeenten	-105	94	81	-110
laat het	32	-17	54	-167
laat ik	-277	-24	130	294
laat te	152	-228	-164	-115
laat u	-113	-221	260	148
laat wordt	74	-148	-101	-61
laat zich	-137	-182	-178	-206
laat zien	166	-345	-57	-264
laatst in	-108	-130	-85	-169
laatste hand	-109	-164	-219	142
laatste punt	107	45	-141	-171
lag #	56	-78	-52	-41
lag het	152	-241	-80	-121
lag in	-135	-95	-127	-139
lagen er	-159	-120	-131	-142
lager .	165	-35	-181	-172
lager dan	247	-260	-244	-225
lager tarief	-171	30	53	-120
land .	-185	65	-118	-204
land met	-110	-169	-102	-116
land van	-3	-74	27	-84
landbouw ,	-105	-160	-158	-176
landbouw en	-82	-125	47	-152
landelijk gebied	-179	-277	-154	-292
landelijk loket	-111	34	55	-80
landelijk meldpunt	-87	47	10	-165
landelijk overleg	-84	-125	-181	44
landelijk register	-132	47	14	-69
landelijke campagne	-63	95	-59	80
landelijke invoering	-164	31	116	-186
landelijke norm	-121	63	-75	-15
landelijke registratie	51	-86	57	-156
landen .	-190	-201	-176	49
landen en	73	62	-139	-107
landen is	-58	-144	156	68
landen met	-106	17	97	41
landen van	-107	-173	-119	-155
lang .	-171	-44	-186	-149
lang en	67	-150	-166	-161
lang niet	-69	-162	-130	40
langdurige zorg	-161	-175	-147	-146
langer .	118	74	-40	16
langer dan	15	23	-37	101
langer in	-99	-165	-80	-123
langer op	-38	124	5	36
langer te	53	98	-120	-86
langere duur	-133	-162	143	55
langere termijn	116	21	-207	55
langs .	-97	-144	-206	-164
langs de	-122	-19	-33	-35
langs elektronische	-123	62	-209	19
lans voor	-136	77	-197	-84
laste van	-151	55	142	-20
lasten voor	81	64	-210	-185
laten .	-99	74	-190	-287
laten de	99	-169	-131	-159
laten doen	-139	71	-194	-183
laten evalueren	-97	-221	-201	-47
laten gaan	-163	144	-127	-157
laten gelden	-79	125	-106	-128
laten komen	-48	87	79	6
laten onderzoeken	-176	76	-285	-208
laten opnemen	-93	100	23	17
laten opstellen	-162	84	16	-94
laten registreren	-154	56	-150	-208
laten toetsen	-68	33	-163	8
laten uitzoeken	-99	-74	103	-17
laten vervallen	-122	100	-192	-174
laten werken	-121	119	104	-147
laten weten	-414	-516	29	-231
laten wij	-152	-144	-12	116
laten zich	3	-248	188	-233
laten zien	155	-115	-216	-159
laten zijn	-161	78	-139	-185
later #	105	-118	-96	-80
later dan	62	-139	-263	-143
later dit	-152	-110	-193	-83
leden .	-108	-8	134	100
leden dit	-114	-51	-206	-105
leden in	-29	-49	-184	-139
leden op	-57	-135	192	-159
leden over	-100	-79	-168	-110
leden te	-44	-118	-174	43
leden van	-190	-121	-547	-185
leden voor	-51	-91	-142	-164
leden vragen	-132	-19	-255	-239
leden wijzen	-14	65	-171	-188
leefomgeving en	-213	6	-143	-190
leeftijd van	105	-187	-131	-79
leegstaande kerken	33	20	-35	-55
leerling .	-93	-128	-152	-132
leerling in	82	-196	-167	-148
leerlingen die	-90	-84	-163	-147
leerlingen in	-84	49	-164	-164
leerlingen met	-46	-66	-66	-59
leerlingen op	24	-187	-127	-118
leerlingen uit	27	5	52	-65
leerlingen van	59	-93	-133	88
leest u	-174	-189	-180	45
leg de	-151	214	-84	9
leg het	-35	-31	102	54
leg ik	-87	-4	92	165
leg in	-132	52	-76	-119
leg vast	-146	149	-30	61
leges voor	-180	93	-241	-204
leges zijn	-166	-145	144	-100
leggen ,	-172	71	-226	-207
leggen .	-64	101	-59	126
leggen en	-124	106	-184	-157
leggen wij	-103	-174	67	90
legt de	-155	-136	-167	53
legt het	-77	-164	58	-136
leiden ,	18	-135	-143	94
leiden .	68	-178	30	-189
leiden dat	-39	-237	49	-111
leiding .	75	-157	50	-8
leiding van	-178	-212	-214	-192
leidingen in	-101	66	-208	92
leidt ,	4	-221	-303	-55
leidt .	91	-141	-186	60
leidt tot	147	-197	-192	-105
lenen .	-44	-185	-174	44
lening van	-113	-32	-144	-103
leningen aan	-120	-168	-137	-143
leraren in	-25	-122	-41	-169
leren .	-169	-145	-130	-114
lessen .	25	-144	-99	-133
lessen in	-5	74	-76	87
letten .	-113	-159	27	89
leven ,	-173	-179	-132	8
leven .	65	-127	-222	-176
leverancier van	-133	-112	38	-181
leveren ,	-82	-121	76	114
levert de	-132	-125	64	140
lezen ,	57	-180	-180	-158
lezen .	130	-150	-171	-141
lezen dat	-57	171	-176	-137
licht gehouden	-164	-149	-104	70
licht houden	-73	-123	-143	97
lichten .	-157	-87	105	-139
lid ,	86	53	168	-187
lid van	-205	-141	-11	-251
liep het	82	-132	-140	-34
liggen ,	-123	-237	-147	-139
liggen .	-125	6	-156	76
ligt ,	49	-207	134	81
ligt .	83	-7	51	-236
ligt bij	-165	39	46	90
ligt daarom	-120	-154	53	-133
ligt dat	-221	-165	-14	-213
ligt de	70	-224	-210	-16
ligt dit	-94	56	-99	-191
ligt een	1	-215	59	82
ligt er	-160	-142	78	72
ligt het	-18	-256	-307	-354
ligt in	0	15	-390	127
ligt niet	-197	-244	95	-207
ligt op	-124	47	41	180
ligt sinds	-168	-218	154	-225
ligt ter	-99	-161	-23	-177
ligt voor	-107	-209	64	-141
lijdt ,	-57	-152	-143	-88
lijkt mij	-134	-148	41	63
lijn met	-185	-170	56	-92
lijn van	12	38	57	2
lijst .	-214	52	121	-55
lijst van	39	128	-162	-121
limburg en	-41	-132	39	-28
limburg is	163	-77	-152	-97
locatie .	-100	-54	90	4
locatie een	-116	-58	17	86
locatie is	103	-115	-183	-136
locaties .	-107	12	-42	-150
locaties die	-100	-111	72	69
locaties en	-182	-131	-79	-100
locaties met	183	-196	-106	-67
locaties niet	10	-150	-171	-103
locaties te	12	-138	-194	-106
locaties waar	-171	41	-88	-15
locaties was	120	-120	-66	-112
lof .	-79	-168	-221	-162
lokaal bestuur	-121	-42	32	-143
lokale omroepen	-25	62	73	-52
lokale organisaties	-148	-105	-133	-118
loket in	-198	176	-2	69
loket is	-24	-261	123	-166
loket voor	-138	191	-130	-263
loon .	-217	-7	-190	-131
loon en	-133	-34	-201	-136
loop ik	-111	99	-107	-233
loop van	-243	-237	103	136
loopt ,	-128	-174	-102	-127
loopt .	-214	110	39	9
loopt een	-232	-155	83	-154
loopt het	99	35	-90	-190
loopt nog	-122	-181	-232	12
loopt op	-107	-184	-106	-149
loopt sinds	-122	-100	90	-28
loopt tot	-202	-216	-86	-306
looptijd van	69	-53	66	-71
lopen ,	52	-180	-247	86
lopen .	-228	5	95	-103
lopen de	-184	-155	-253	-182
lopende contracten	-92	-170	-124	135
los te	-115	139	-149	-148
los van	-244	-26	-361	-96
lto nederland	-134	-111	-111	-42
luiden :	-171	-157	-163	-98
luidt dat	129	98	-167	-115
lukt ,	-186	-146	-97	75
lukt het	53	-193	-80	31
m .	-122	-148	-186	-140
maak de	-149	149	-195	-159
maak een	-128	125	-181	-121
maak het	-87	62	-173	72
maak ik	-136	-241	-78	70
maakt .	-111	39	-224	-21
maakt de	-270	-263	-106	91
maakt een	61	-143	-26	11
maakt het	-74	-219	-24	-39
maakt sinds	-136	-90	149	-102
maakten #	-140	-53	-181	-128
maand .	-154	9	37	102
maand een	47	68	-101	-138
maand met	-140	-168	-224	99
maanden ,	48	-40	-189	-209
maanden .	-288	-125	-47	-31
maanden een	-47	29	-140	-94
maanden eerder	129	-128	-108	-97
maanden en	-120	115	-134	-105
maanden in	99	1	-233	-200
maanden langer	81	-110	-86	-157
maanden na	-145	19	-171	18
maanden op	91	-240	-81	-195
maanden te	-147	-175	102	83
maanden van	-76	-8	76	50
maar dat	218	-255	-92	-268
maar de	-28	-79	111	-32
maar die	-77	-102	0	-162
maar door	-152	49	-125	-72
maar een	-50	-245	-200	-224
maar het	-101	69	85	-31
maar ik	-159	-198	129	149
maar in	-21	-153	79	23
maar is	-133	85	100	-205
maar kan	-84	-140	101	-111
maar niet	61	-216	85	-127
maar ook	30	-245	-221	-201
maar op	-141	-138	79	-99
maar ten	82	-82	-118	-83
maar voor	-116	54	-4	-133
maar vragen	-146	-136	37	72
maar wel	-15	51	13	-59
maar zij	-182	-68	-230	-108
maart #	-388	-165	216	254
maart ,	-42	-193	-197	-195
maart .	-114	-285	-21	-112
maart aan	-48	71	32	6
maart bij	-81	-209	17	-108
maart een	-155	-231	116	84
maart heeft	-72	91	-152	-151
maart in	-118	165	168	27
maart is	-117	-203	-130	-175
maart jl	-177	-280	-356	-51
maatregel :	-125	-160	187	2
maatregel van	-119	-25	38	-157
maatregelen tegen	-109	-98	-97	-136
maatschappelijke ondersteuning	-61	62	-104	-139
machtigde uwe	-48	-105	-75	-86
mag blijven	-116	41	112	-150
mag de	-96	37	-26	110
mag worden	-161	-13	-249	-239
majesteit de	-48	-105	-75	-86
maken ,	-227	-7	23	167
maken .	-145	33	-89	61
maken en	-101	108	83	48
maken met	-49	-20	-171	-171
maken over	-138	168	-220	-133
maken van	123	-224	53	82
maken voor	-108	133	-130	-92
mannen .	85	-78	-112	-51
markt .	-34	-191	151	-127
markt acm	-158	-172	29	-167
markt te	-139	19	-159	-78
markten afm	-133	-124	-163	-94
maximaal #	-99	-124	-149	-81
maximum van	-223	118	-23	-242
mbo .	-138	-1	-173	-174
mbo raad	-39	-198	96	24
mede namens	-98	-3	-414	-433
mededeling van	-48	-105	-75	-86
medewerker van	105	-163	-147	-201
medewerkers ,	-166	37	-145	-131
medewerkers en	-131	-77	-181	84
medewerkers geworven	-112	-141	-138	-74
medewerkers op	-150	-198	29	-139
medewerkers van	23	6	-256	-211
medewerkers zijn	-150	-148	-156	-129
medio #	-228	-337	-32	302
medisch onderzoek	50	-47	74	-99
medische gegevens	-6	6	105	83
medische overdracht	29	20	-124	-149
mee ,	-81	-179	41	58
mee .	-151	-338	84	-20
mee :	-127	22	-22	17
mee aan	-124	-148	14	-75
mee bezig	90	-98	-193	-123
mee in	-134	-195	3	144
mee te	-186	159	38	-97
meegenomen .	-80	-159	83	-112
meegenomen in	-113	68	175	207
meent dat	-205	86	-30	-161
meer ,	-137	-144	80	25
meer .	-233	-206	163	59
meer ;	-152	-93	-13	108
meer aan	77	-8	-133	-106
meer aandacht	-144	78	-198	-204
meer daar	-105	-203	-33	-167
meer dan	58	25	-48	-86
meer de	-113	-132	-186	-62
meer in	-33	119	-190	-232
meer mensen	-41	-114	96	-90
meer op	-169	12	-14	-131
meer ruimte	-2	-138	-149	-119
meer te	-103	-30	-62	-117
meer tijd	-204	-71	47	-223
meer voor	-128	-80	5	-51
meereist .	-120	101	-132	-131
meet de	-153	98	-120	-169
meet elk	-151	157	-159	-89
meetbare invloed	177	-138	-176	-77
mei #	-214	-322	-110	87
mei ,	-138	-180	-35	110
mei .	-151	-49	62	175
mei een	-184	-183	94	-104
mei en	-159	-140	-154	144
mei heb	-50	-59	-136	-171
mei heeft	-85	-128	-166	-164
mei in	-59	-241	-55	46
mei jl	-122	-164	65	-117
mei van	-84	-123	10	-188
meld ik	-98	-102	-137	161
melden ,	6	0	-151	-154
melden .	-281	52	-374	-93
melden dat	-105	6	156	-33
melden van	78	-128	56	96
melden wat	-94	-177	58	-56
meldingen in	58	45	-138	-90
meldingen uit	73	97	-154	-145
meldingen van	-5	-3	-209	19
meldpunt in	-52	13	-82	-81
meldpunt voor	-133	101	-261	-181
meldt .	-128	-121	-153	-129
meldt de	113	-76	43	-134
memoreert dat	-146	-139	-205	-140
memorie van	-181	-145	52	-204
menen dat	-23	38	-135	-161
mening .	-161	-114	-214	-94
mening dat	-198	-99	-180	-228
mening van	-144	176	7	26
mensen ,	-191	-136	70	-155
mensen .	-254	-63	-6	-175
mensen bij	-9	-165	-81	46
mensen dat	-27	-152	-145	-133
mensen die	79	14	-183	-94
mensen door	57	-141	-88	-102
mensen een	78	73	-201	54
mensen met	105	-108	-240	-20
mensen op	46	-157	-142	-141
mensen uit	-28	-160	-113	-151
mensen van	-111	-171	-131	-133
mensen voor	-104	-157	-146	-138
mensen zijn	-156	37	-93	-114
mensen zonder	-36	-141	-198	-195
merendeel van	84	-147	-104	-122
merk ik	-233	-300	-229	-266
merkbare invloed	115	-107	-55	-76
merken .	37	-143	-113	-44
merken dat	-96	-149	-138	-128
merkt op	-33	-75	-204	-196
merkt zij	-64	-118	-92	-145
met #	296	-293	-147	-204
met andere	-147	111	-112	-163
met belangstelling	-168	-209	-360	-259
met betrekking	-118	20	140	-116
met bijgaande	-62	147	-85	-115
met bijgevoegde	-142	52	-74	-58
met dat	-132	-178	50	-163
met de	-72	-22	120	139
met december	-80	-156	155	153
met deze	-66	-339	-217	-481
met dezelfde	60	-161	144	-10
met die	-26	25	-8	44
met dien	-97	-116	164	169
met dit	-93	-211	-232	-179
met doorzettingsmacht	-138	41	-148	-96
met drie	36	-83	-126	40
met duitsland	-13	157	148	-174
met duo	-83	113	-23	-5
met een	143	-138	-36	-138
met eigen	-104	58	-41	41
met elf	43	-172	-198	-121
met elkaar	-213	96	36	-233
met gemeenten	-150	-174	-296	-5
met gemiddeld	249	-203	-258	-160
met grote	-136	61	-185	-167
met haar	-206	-280	107	35
met hen	-70	-153	35	130
met het	-164	101	100	-24
met hetzelfde	-96	-40	-166	-183
met hulp	-131	-88	57	-106
met hun	-61	67	-13	79
met inbegrip	-108	31	30	4
met ingang	-396	-123	296	415
met interesse	-66	-58	-148	-82
met kinderen	-75	137	-198	51
met klachten	40	-118	-140	-131
met meer	-150	129	-49	11
met mijn	-58	-181	-84	31
met minder	-100	5	142	51
met onbekende	-43	-145	-73	-76
met ongeveer	145	-114	-95	-90
met ons	-186	-179	-163	-198
met openbaarmaking	-67	91	-168	-141
met ouders	-159	-128	-155	42
met plezier	-116	-131	-159	-3
met prorail	-140	-122	-23	122
met ruim	4	-99	-114	-64
met schoolgaande	-148	95	-96	-88
met subsidie	-184	-250	47	-180
met succes	74	-6	29	-147
met ten	-149	12	-165	-35
met terugwerkende	-130	-105	132	69
met twee	73	-213	-134	41
met u	-51	-204	-286	22
met uitzondering	-139	-183	17	-177
met uw	-133	2	-89	29
met vaste	55	-112	75	-84
met veel	70	-179	-189	-120
met verzending	-71	65	-94	-120
met vier	-10	-10	-48	72
met vijf	55	-182	45	-167
met vno-ncw	-62	-153	100	76
met voorzichtigheid	-58	-214	-134	-125
met vragen	34	-42	-167	-105
met wat	97	-103	-192	-133
met werk	119	-92	-149	-95
met wie	35	-164	94	70
met wisselende	59	-147	-83	-131
met zekerheid	137	-135	-88	-77
met zes	21	-118	-175	-192
met zeven	74	-134	-112	-111
met zich	-6	-195	92	35
met zijn	-212	-204	73	94
met één	-220	-148	227	-73
meten .	82	154	-179	-192
meter .	-205	-114	132	69
meter breed	-90	11	78	-127
meting .	41	87	-81	7
meting van	-84	140	33	85
mevrouw de	-108	-136	-71	-137
mevrouw el	-111	-147	-91	-127
mevrouw terpstra-bos	-125	51	-101	-69
mevrouw van	-88	-125	-115	-119
middel .	-88	-145	113	-134
middel van	-113	-144	140	60
middelbaar beroepsonderwijs	-186	97	-194	-51
middelen .	-167	-153	136	-115
middelen op	38	-187	-170	83
middelen te	-92	-79	-74	-118
middelen uit	-99	-165	-124	-207
middelen voor	-167	-3	-199	29
midden .	74	-143	-219	-187
midden- en	11	-31	-83	-199
migratie .	-56	-121	-88	74
migratie iom	-75	-126	-85	-49
mij .	-190	-204	-38	-49
mij :	-113	-168	-108	-66
mij aan	-288	29	73	-170
mij aangeboden	-38	-113	-161	-82
mij bericht	-55	-241	177	-142
mij betreft	-102	-182	80	-159
mij bij	-95	-253	87	-186
mij dat	-123	-175	87	-148
mij de	-158	121	-26	-197
mij drie	-147	-183	-152	62
mij een	-112	-195	-15	127
mij en	-90	-180	-176	-166
mij er	-114	-158	21	59
mij ervoor	-139	-199	-251	232
mij geen	-92	-163	222	-138
mij gevraagd	-96	-11	-416	-237
mij haar	-74	-121	-134	-110
mij heeft	-105	94	-32	60
mij het	-198	-34	-252	-198
mij hoe	-88	-95	-153	93
mij in	-329	112	-147	-118
mij kan	-40	-107	-146	-154
mij laten	-239	-243	31	-264
mij mee	-111	85	-205	-147
mij neer	-49	101	152	-163
mij niet	-38	-253	167	-223
mij om	-49	-149	-194	-72
mij op	-156	61	-326	-46
mij te	-225	-289	138	-297
mij tevreden	-174	-183	-157	-171
mij tijdens	-57	-112	-116	-127
mij verzekerd	-100	-182	-5	-168
mij verzocht	-66	-132	-163	-98
mij vinden	-41	-137	77	10
mij voor	-123	-45	92	37
mij zijn	-98	-157	-215	-148
mijn ambtenaren	-42	-70	-141	12
mijn ambtgenoot	-178	-205	27	110
mijn ambtsopvolger	-121	-204	26	280
mijn ambtsvoorganger	-217	-13	-311	-330
mijn appreciatie	-45	-122	-158	-27
mijn begroting	-72	-141	139	-181
mijn beleidsreactie	-24	-65	-106	-122
mijn bestuurlijke	-44	-90	-143	-121
mijn brief	-67	-157	-469	-208
mijn collega	-97	-151	101	17
mijn mening	-98	-168	193	-57
mijn ministerie	-64	-74	141	116
mijn oordeel	-242	-266	198	-1
mijn opdracht	-147	-162	-6	79
mijn opvolger	-106	49	-16	273
mijn overtuiging	-191	-109	10	-162
mijn reactie	-138	-172	-354	-300
mijn standpunt	-103	-202	-21	-89
mijn streven	-151	-176	-143	0
mijn toezegging	-49	-121	-128	-113
mijn verzoek	-330	-276	230	151
mijn voorganger	-182	-224	-36	-284
mijn voornemen	-136	-157	-34	161
mijns inziens	-152	-14	132	-1
milieu en	-57	-130	23	108
militairen .	-104	65	-95	-119
militairen die	4	-132	-81	-119
miljard euro	39	-271	-279	-211
miljoen ,	-90	-196	-55	-157
miljoen .	-91	-105	-165	-42
miljoen euro	-104	4	43	-84
miljoen nederlanders	-180	-88	-73	-77
miljoen per	-114	-184	-206	-166
minder aan	156	-140	42	-155
minder dan	-30	60	-39	18
minder fouten	175	-188	-185	-163
minder goed	203	55	-221	-192
minder gunstig	77	-126	-117	-131
minder jongeren	-29	-179	-96	-112
minder klachten	177	-200	-207	-194
minder mensen	152	-154	-123	104
minder te	138	-151	-140	-131
minder vaak	253	-271	-222	-205
minder voor	-25	-239	-112	-150
minderjarige kinderen	-124	41	36	-159
minderjarige vreemdelingen	-97	-180	-183	-141
minimumloon en	-103	-135	-110	-95
minister de	-159	-62	-152	-208
minister een	-131	-159	15	-109
minister heeft	-134	-137	-236	-192
minister in	-78	28	-109	-121
minister is	-75	-136	109	88
minister van	-90	-121	88	127
minister voor	-116	-2	68	173
ministerie ,	-98	66	245	-218
ministerie .	-136	34	-20	-84
ministerie doet	-108	124	-145	-208
ministerie een	-76	10	-145	93
ministerie en	-36	-119	-200	29
ministerie heeft	-150	-116	91	-156
ministerie van	-135	-326	-134	-92
ministeriële regeling	-108	62	-92	-29
ministerraad .	-92	-138	-75	-32
minste #	-262	129	-165	6
minste drie	-183	58	97	21
minste een	-109	79	-189	-32
minste eenmaal	-117	60	-145	-133
minste eens	-108	29	50	-138
minste tien	62	-49	-80	63
minste twee	-172	81	62	68
minste tweemaal	-131	-207	-118	-166
minste vijf	-162	-67	-221	-223
minste één	38	-25	-208	47
minuten .	91	-139	-121	-94
minuten langer	131	-159	-137	-115
minuten per	120	-74	-118	-149
missen ,	56	-93	-229	-119
missen .	-166	-87	63	-159
missie naar	-121	-106	-179	158
mist een	-57	64	-111	-147
mits de	-219	-52	-9	150
mits deze	-160	-135	-101	-49
mits gemeenten	-154	-134	-199	66
mits het	-84	90	-74	-68
mln .	-91	-277	-208	-128
mocht blijken	-121	-95	-122	116
mocht dat	-144	-101	31	185
mocht de	-140	-210	-173	44
modern migratiebeleid	-112	-112	-45	39
moeilijke omstandigheden	-142	-122	-127	-149
moet de	-209	80	-1	-229
moet een	-170	146	-205	-237
moet elke	-58	-158	-138	-99
moet het	-116	-112	89	91
moet ik	-106	-246	17	-67
moet komen	-203	134	-264	-229
moet kunnen	-203	-248	102	-238
moet nog	-63	-185	96	-140
moet ook	-181	55	-177	-100
moet weten	-158	82	-121	-129
moet worden	-79	205	-317	-162
moet zijn	-52	202	-291	10
moeten ,	-83	136	55	-173
moeten .	-105	-192	23	67
moeten de	-115	-239	-140	-161
moeten hebben	-128	159	15	-164
moeten komen	-187	194	-19	-247
moeten krijgen	-209	252	17	-1
moeten kunnen	-261	223	-127	-238
moeten laten	-140	125	-135	-40
moeten maken	-120	162	-218	-123
moeten meebetalen	-93	153	56	-92
moeten ontvangen	-142	122	93	-107
moeten sluiten	-44	-196	-115	-73
moeten wachten	-130	-212	-141	-140
moeten worden	-380	308	-225	2
moeten zijn	-83	199	-208	-216
moge u	-41	-124	-187	-176
mogelijk .	-172	-149	209	-230
mogelijk dat	-74	117	-119	-104
mogelijk in	-110	60	82	-146
mogelijk is	6	-209	140	111
mogelijk maken	-98	106	-259	-29
mogelijk moet	-53	-55	-28	26
mogelijk te	-146	14	-12	167
mogelijk wordt	-53	60	-47	-9
mogelijkheden van	-160	56	54	15
mogelijkheid om	21	-86	-241	-54
mogelijkheid van	-221	-78	-181	53
mogen tot	-173	-197	72	-183
mogen worden	-156	215	-201	-131
moment geen	-74	-180	-10	-170
moment in	-144	-133	-129	-186
moment niet	-120	-143	9	-198
moment van	53	-147	-134	13
moment zijn	-123	-66	-132	-149
mondt uit	-229	-58	-248	-208
motie .	-79	-95	-154	80
motie als	-75	-86	-120	-110
motie gevraagd	-77	-199	-114	-124
motie in	-57	-131	-131	-139
motie is	-39	-150	-158	-175
motie om	-110	-197	-52	-121
motie over	-128	-113	-70	-121
motie van	-183	-159	-196	139
moties en	-75	-58	-66	-144
motiveren en	-76	169	-122	-160
motivering .	79	-124	-177	-129
mr .	-151	-103	-144	-93
munten .	-191	-127	-154	-130
munten van	-121	59	-18	-151
musea zijn	64	-186	169	-118
n .	-90	-172	-164	-73
na #	-223	122	-120	-43
na .	-163	-181	-135	-30
na aankomst	-135	-7	-2	-155
na acht	38	-12	-191	-114
na afloop	67	72	-172	22
na anderhalf	-69	17	-115	-88
na de	-131	1	5	146
na drie	-146	0	48	43
na een	41	-57	-341	-285
na het	19	75	-187	182
na hoe	-111	-136	70	53
na hun	-78	35	-150	-164
na inwerkingtreding	-97	-194	-134	50
na of	-255	129	274	174
na ontvangst	-106	69	-219	125
na oplevering	-121	69	-104	-15
na overleg	-155	-203	82	-166
na te	-89	-34	-17	-107
na terugkeer	191	-100	-279	-245
na tien	33	50	-141	-128
na twee	204	18	-330	-137
na uw	-47	-123	-140	133
na vergunningverlening	-25	-53	-106	-150
na verzending	-138	-195	-162	196
na vijf	66	-101	-150	-274
na wat	-47	-204	140	84
na zes	-46	223	104	-274
naam van	-175	7	58	77
naar #	131	305	139	21
naar aanleiding	-184	-262	-328	68
naar acht	66	-115	-176	-198
naar andere	-151	-88	-133	101
naar behoren	193	-165	-177	-28
naar de	-143	-120	-31	-7
naar een	-24	-106	-407	42
naar eigen	110	-213	-293	-150
naar familie	91	-128	-110	-129
naar haar	-219	159	-292	-193
naar het	17	85	-38	-452
naar hun	-158	-108	-56	106
naar ik	-70	-101	-173	-118
naar mijn	-348	-333	256	-290
naar nederland	-41	-96	-115	-132
naar raming	-139	-144	-92	-151
naar schatting	55	-472	-122	-242
naar school	-33	-218	-257	-169
naar tien	-145	8	83	-115
naar twee	67	-201	-8	123
naar uw	-66	-53	14	-24
naar verwachting	-471	-229	-63	-3
naar voren	252	-117	-76	-180
naar werk	99	-142	-147	-106
naar zijn	103	174	-34	-241
naast de	-118	-144	-104	89
naast elkaar	-160	45	41	-187
naast hun	7	-135	-182	-146
naast mij	-49	101	152	-163
naast zich	-85	-27	-133	-77
nabestaanden van	-82	-109	-112	-105
nacht .	-36	57	-126	-134
nacht bereikbaar	-99	29	97	-149
nacht is	-102	56	-155	-100
nacht te	-156	165	-11	-109
nachts een	-196	94	-43	-134
nadat de	-53	35	29	72
nader onderzoek	-131	99	52	64
nader rapport	-60	-118	-149	-159
nader te	-114	-203	38	64
nagaan .	90	63	-211	0
nagaan hoe	-89	-110	-136	-75
nagaan of	-115	-5	-180	51
nagegaan hoe	75	-110	-138	-2
nagegaan of	-36	-213	-154	-25
nagekomen .	-149	-121	-180	-123
nageleefd ,	90	-154	-140	-145
najaar #	-156	-162	73	95
najaar .	-76	-91	-156	73
najaar aan	-45	-169	122	48
najaar bij	-91	-142	35	140
najaar een	-135	-178	-16	-34
najaar in	-158	-154	174	210
najaar met	-205	-248	-191	20
najaar van	-198	-6	98	133
naleving van	-86	-203	-153	-161
nam de	139	-107	-115	-44
nam het	98	-189	-147	-112
nam in	64	-167	-89	-137
namens de	-100	-15	-413	-436
nascholing van	-98	133	7	-108
nationale ombudsman	-288	-311	-136	-265
nationale politie	-142	-203	-10	89
nationale reserve	-111	51	62	-164
naturalisatiedienst ind	-91	-124	-156	-146
natuur en	-116	-178	-173	-178
nauwelijks bereikt	139	-136	-94	-131
nauwelijks iets	181	-135	-157	-156
nawoord .	-96	-129	-150	-102
nederland ,	-34	-150	37	-152
nederland .	-43	-1	-126	-32
nederland een	114	-150	-189	-15
nederland en	-118	-117	-229	-113
nederland heeft	-173	-105	-195	-231
nederland in	-68	-142	-88	30
nederland is	-176	-191	-11	-233
nederland kent	-98	-94	-115	-76
nederland neemt	-103	-143	-130	-54
nederland niet	-186	-200	-26	-171
nederland op	-112	13	-150	-174
nederland rvo	52	-51	-24	-83
nederland telt	-164	-137	-171	-211
nederland voor	-150	-167	85	-122
nederland zich	-159	90	152	109
nederland zijn	-9	70	-136	-111
nederlanders in	17	-196	-139	85
nederlands centrum	-38	-149	125	137
nederlandsche bank	26	127	-110	-148
nederlandse arbeidsinspectie	-117	51	-184	-133
nederlandse gemeenten	-167	-118	-45	94
nederlandse orde	-92	143	20	42
nederlandse steun	-87	-153	-148	-89
nederlandse vereniging	-131	-193	75	-28
nederlandse voedsel-	-101	10	-149	-172
nederlandse zorgautoriteit	-124	-160	92	180
nee ,	-188	-185	-170	-181
nee .	-170	-225	168	-190
neem de	-112	74	-141	-149
neem dit	-66	-159	160	-6
neem ik	-151	31	370	291
neemt .	-131	-185	44	62
neemt dat	60	-151	-171	-108
neemt de	-260	-33	71	153
neemt deze	-71	-146	-45	-135
neemt dit	-132	-209	143	186
neemt het	-33	66	218	161
neemt niet	70	-5	-202	-134
neemt sinds	49	-136	36	-150
neemt u	-176	-81	194	-139
neer .	-49	101	152	-163
neergelegd .	-90	-98	120	-84
negen .	-37	-103	-123	-137
negen dagen	-37	-115	-133	-93
negen maanden	-117	-223	22	-196
negen van	-37	-188	51	-140
negen weken	115	-93	-59	-77
negentien van	-108	-169	123	-45
negentig dagen	-88	99	-14	-155
nemen ,	-174	-62	-93	-198
nemen .	-283	225	73	-62
nemen ;	-110	49	17	-176
nemen ?	-47	-208	-123	-114
nemen in	-127	1	7	67
nemen van	-172	177	-164	-91
net als	-151	115	-187	-113
netwerk van	-161	34	-64	58
nidos .	-107	-188	-188	-134
nidos en	-148	101	173	46
nidos heeft	-126	-123	112	51
niet ,	-43	-80	28	-248
niet .	-19	-156	42	-225
niet :	59	-232	5	-177
niet ;	-144	72	-99	-173
niet ?	-74	-113	-91	-56
niet aan	33	-42	88	-181
niet aangetoond	142	-133	-136	-110
niet aangetroffen	128	-127	-104	-103
niet aantoonbaar	140	-134	-135	-52
niet af	143	-221	-148	169
niet alle	84	-175	-173	-154
niet alleen	-99	47	-236	-204
niet alles	-159	-148	-190	-105
niet als	-24	-201	126	-99
niet altijd	87	-212	44	-139
niet bekend	-35	-88	-116	-121
niet bereid	-95	-189	-8	-171
niet beschikbaar	-114	-130	54	-87
niet beter	112	-137	-57	-83
niet bij	-57	-82	-21	-312
niet binnen	-196	41	37	-221
niet dat	98	-184	-246	-123
niet de	-228	58	-118	-175
niet doen	16	-204	-120	-121
niet door	-2	-238	35	-228
niet doorkruisen	-42	-54	-48	-92
niet duidelijk	-107	-174	31	-112
niet eerder	-118	-218	-15	-36
niet gaan	-110	-42	244	6
niet gebleken	255	-322	-90	-154
niet gehaald	73	-131	-243	-125
niet gekeken	-210	-164	-179	-102
niet gepast	-113	86	105	102
niet gevonden	260	-212	-309	-172
niet haalbaar	-121	-47	40	-18
niet hebben	76	-103	-115	-135
niet heeft	-252	46	27	-188
niet het	-83	-164	-71	-160
niet iedere	-104	-142	-122	20
niet in	-478	89	268	-409
niet is	-223	162	-51	-70
niet kan	147	-41	145	-259
niet kennen	19	-139	-161	-126
niet kent	168	-150	-106	-37
niet kon	-6	83	-143	-159
niet kunnen	354	-318	-373	-167
niet langer	-410	297	-31	128
niet los	-160	132	38	-115
niet mee	-79	-98	144	-79
niet meer	9	124	-102	61
niet met	36	46	105	-61
niet mogelijk	-174	-166	144	-190
niet na	21	-6	58	-61
niet naar	-1	-158	-214	-75
niet nagaan	116	-138	-130	-112
niet nodig	-158	-100	123	9
niet of	204	-202	-192	-136
niet om	-158	-159	33	58
niet onderzocht	-29	-223	-318	-118
niet ontbreken	-169	205	-227	-94
niet op	-45	-470	-7	-19
niet openbaar	-117	-64	-175	-97
niet opgenomen	-161	-107	-129	-134
niet over	-71	168	-28	-381
niet overal	33	-246	-57	-215
niet overgenomen	-168	39	227	-204
niet overnemen	-134	-135	158	-110
niet rijp	-127	-144	174	-122
niet te	-99	-199	147	-347
niet ter	-168	19	-129	-145
niet terug	-101	-87	-123	-213
niet tijdig	-161	-98	-171	43
niet toe	-266	-4	68	-181
niet tot	-35	-26	69	-153
niet tussen	96	-177	-129	-80
niet uit	26	-275	17	-174
niet uitvoerbaar	-181	-112	134	-99
niet vaker	204	-158	-167	-138
niet valt	147	-189	-141	-129
niet van	-49	-91	-295	-266
niet vast	122	-288	-150	-135
niet vaststaat	44	-181	11	-116
niet vaststellen	134	-130	-105	-77
niet veranderd	-108	93	65	-64
niet verantwoord	-146	-240	139	-174
niet verder	86	-133	25	-172
niet voor	-28	-359	-3	-402
niet voornemens	-75	-182	129	-251
niet vooruit	-119	33	32	-240
niet vooruitlopen	-126	-120	-104	-175
niet voorzien	-240	78	-52	-111
niet vóór	-62	55	-237	-131
niet weet	104	-225	-177	-127
niet weg	-168	-13	-21	-130
niet wenselijk	-116	-229	53	-96
niet weten	145	-174	-135	-179
niet worden	144	-98	29	-247
niet wordt	52	18	-183	27
niet zeggen	-202	-156	-92	-66
niet zelf	-152	34	-155	-112
niet zijn	26	29	136	-89
niet zonder	-191	-117	-175	-164
niets ,	-18	102	86	-97
niets .	177	-221	-108	-262
niets aan	66	-225	132	-190
niets in	-133	-107	64	-128
niets meer	-101	-158	63	-98
niets te	83	-161	-162	-116
niets toe	-148	-120	210	-125
niets zeggen	156	-150	-211	-117
niettemin zal	-41	-91	148	135
nieuw kabinet	-137	-308	131	290
nieuwe artikel	-157	-191	161	-40
nieuwe datum	-144	-34	-218	-165
nieuwe gegevens	-164	-119	-180	-139
nieuwe regeling	-140	-164	50	157
nieuwe wet	-129	-183	180	-176
niveau van	50	-20	-191	-134
nl .	-98	68	98	-49
noc nsf	-123	-141	46	-121
nodig ,	20	-274	-54	-66
nodig .	-372	-69	90	-135
nodig acht	-133	86	34	-138
nodig dat	-188	180	-220	-152
nodig hebben	66	-68	-164	-186
nodig heeft	-123	51	-60	48
nodig in	-148	-117	-107	7
nodig is	-71	173	-17	104
nodig zijn	-78	-158	-179	-5
noemen de	178	-138	-116	-52
noemt ,	-170	144	161	61
noemt .	-23	-156	9	82
noemt de	119	1	-103	-241
noemt het	-86	-224	-211	-176
nog #	-37	-209	-245	42
nog .	54	-201	-267	-214
nog altijd	54	-48	-18	-225
nog bestaat	-6	-156	94	-147
nog bij	56	22	124	105
nog de	-97	18	-179	-173
nog deze	-185	-216	-172	281
nog dit	-274	-50	-20	254
nog een	-343	-90	172	-100
nog eens	-147	-214	-59	198
nog gaande	-110	-85	115	5
nog geen	-158	68	55	-191
nog iets	-2	-190	-81	-124
nog in	32	153	130	-26
nog met	-133	72	52	0
nog niet	-227	-289	-95	44
nog niets	121	-141	-108	-85
nog op	-143	73	-34	-136
nog open	-95	-215	-136	-32
nog overleg	-91	69	108	-143
nog steeds	48	-122	113	-150
nog te	-76	-243	91	-231
nog voor	-147	-265	-73	61
nog vóór	85	-43	48	-4
noodhulp .	-91	-177	-127	-146
noodzaak ,	-146	-204	142	-129
noodzaak van	-100	14	-110	-93
norm .	-9	-147	134	-140
norm in	-120	-175	159	-176
norm te	-144	70	17	85
norm van	46	63	24	-187
norm vast	-173	86	-171	-176
norm voor	-49	127	-154	-106
nota .	-97	76	-172	84
nota over	-117	-69	-213	-87
nota ter	-74	-87	-119	-140
nota van	29	54	88	204
notariële beroepsorganisatie	-106	21	7	-150
november #	-265	-288	-77	-107
november .	-194	-194	-27	114
november aan	-77	-136	-206	85
november beschikbaar	-48	-112	-85	-176
november de	-113	-146	62	35
november een	-146	-207	6	-8
november heb	-30	-77	-167	-156
november jl	-44	-86	-152	-125
november met	-99	-163	-283	83
november vroeg	-64	-162	-125	-120
nr .	-209	-375	-409	-206
nu al	-142	-461	73	-114
nu bij	-121	-5	54	-201
nu de	-129	115	21	-47
nu eenmaal	-69	-85	61	-146
nu gemiddeld	0	-133	-124	-54
nu het	-147	-180	-118	-9
nu in	-117	-170	142	62
nu juist	-111	-132	92	-135
nu niet	-229	-24	104	-295
nu nog	-145	-169	68	-9
nu reeds	-138	-88	100	-110
nu toe	-126	-133	-110	-128
nu uiterlijk	-75	-159	-188	-56
nulmeting van	104	30	-108	-66
nummer #	-109	-175	99	-115
nummer .	-129	30	-138	-130
nvwa .	-125	28	-10	16
ocw ,	-97	-89	98	-82
of ,	-111	18	-89	81
of dat	-87	-364	-124	43
of de	-26	-155	-68	233
of deze	123	-125	-198	-172
of die	-92	-223	94	75
of dit	-167	-155	-19	-147
of drie	-106	-19	11	-106
of een	-38	-20	-31	101
of er	-2	-204	2	50
of gedeeltelijk	-143	-123	-178	-109
of het	-97	-44	-89	132
of hij	-199	-182	115	38
of iemand	10	-39	46	-168
of ik	-55	-153	-191	-75
of in	66	-162	27	9
of meer	16	-59	-151	0
of mensen	-81	-61	-147	12
of ook	-86	-75	-164	-20
of te	101	15	-127	-175
of van	49	-184	-149	-137
of zij	-240	-162	-5	-44
of zo'n	-71	-94	16	125
officier van	8	-155	67	-132
officieren van	63	-90	-152	-104
ogen een	-48	68	-163	-136
ogen staat	-225	-246	176	-208
ogen van	-178	158	-254	-193
oktober #	-173	-361	-12	-60
oktober ,	-109	-102	-25	-4
oktober .	-133	109	-2	83
oktober een	-115	-238	1	-46
oktober jl	-90	-80	-205	-131
oktober te	-31	98	-96	-92
oktober van	-62	-173	-227	55
om #	-143	35	-101	-16
om ,	-82	-214	-176	-33
om .	95	-149	-182	-104
om :	-90	-266	-172	-165
om aan	-188	46	-171	-196
om advies	-35	-155	-155	120
om alle	65	125	12	19
om bij	-141	48	44	-109
om binnen	3	63	-135	-155
om daarvan	78	-78	128	-112
om dat	42	-24	-181	2
om de	-581	378	-25	-5
om deze	-95	-149	-183	43
om die	-66	-10	81	-3
om dit	-161	-95	101	-48
om een	115	48	-194	-219
om elk	-120	131	52	-77
om gemeenten	-131	-70	-202	-185
om gevraagd	-145	108	-78	-157
om haar	-147	-240	138	-122
om het	-162	42	59	-313
om hun	-195	-297	-61	22
om in	-41	145	81	15
om kleine	-175	-190	-168	-128
om meer	-117	-186	-178	-110
om met	-123	-181	62	149
om ook	-146	184	226	77
om op	19	-356	-211	-245
om over	-69	66	-20	35
om redenen	-176	84	52	62
om te	145	-331	-286	82
om voor	-105	124	-31	-172
om vraagt	-142	73	114	28
om vóór	-2	-16	3	-135
om zijn	-87	113	-173	-187
ombudsman .	14	59	-151	-117
ombudsman heeft	-258	-189	-260	-72
ombudsman het	-109	-57	-52	-119
omdat de	-107	-128	-18	-287
omdat een	42	-21	-168	-133
omdat er	85	-119	-105	-96
omdat het	-46	-314	94	20
omdat zij	126	-264	-268	-215
omgaan met	-51	-162	-191	-183
omgegaan .	-146	-90	-102	-122
omgezet .	86	-125	-249	-121
omvang van	43	-135	-103	-52
omvat .	-111	36	-149	-102
omzet van	21	-119	-117	-115
omzetting van	-56	-123	42	54
onaangekondigd te	-122	111	64	-178
onaanvaardbaar .	-78	-168	-169	-149
onafhankelijk deskundige	-147	-120	-127	-140
onafhankelijke deskundige	-117	-23	-167	-102
onafhankelijke klachtencommissie	-129	44	-202	-95
onafhankelijke partij	-68	98	-176	-161
onbekend .	183	-184	-23	-156
onbekend is	91	92	-129	-83
onbekende bestemming	-43	-145	-73	-76
onder #	-86	53	-72	-87
onder a	-92	-157	5	132
onder alle	-118	-73	56	-189
onder begeleiding	-107	-160	-136	-83
onder bewind	-169	-153	-99	-112
onder bij	-90	59	-149	-100
onder de	-88	-3	160	144
onder druk	79	-186	-172	-162
onder een	-273	-332	-278	-273
onder het	-135	-113	-255	-237
onder leiding	-192	-214	-219	-193
onder meer	-183	-252	-174	39
onder moeilijke	-142	-122	-127	-149
onder te	-239	183	13	-207
onder voorbehoud	-118	-186	-164	131
onder voorwaarden	-87	-123	-100	-148
onder voorzitterschap	-172	-184	-122	-91
onder welke	-109	15	-119	-112
onder één	-200	-6	-7	-202
onderdeel van	-278	-66	256	-71
ondergebracht .	-6	67	-128	52
ondergebracht bij	-90	82	-119	42
ondergrens van	-107	122	67	-99
onderhandelingen over	-133	-107	118	62
onderhoud ,	-142	141	148	-155
onderhoud .	-206	-161	-237	-214
onderhoud aan	89	-132	-145	-106
onderhoud is	187	-161	-116	-95
onderhoud van	36	-116	-178	-126
onderhouden .	-92	46	-112	-138
ondernemend nederland	-47	-117	73	-60
ondernemers die	-100	-99	-201	54
ondernemers in	104	-165	-98	-124
ondernemers met	16	72	-136	-127
ondernemers te	-94	173	-160	-152
onderscheid tussen	-181	-92	-110	-67
onderschrijf ik	-95	-148	146	-145
onderschrijft dat	-36	-205	95	-140
onderschrijft de	-94	-148	84	-80
onderschrijft u	-116	-182	-103	-58
onderstaande tabel	-111	-68	-127	-154
ondersteuning ,	-138	-132	-173	55
ondertekend .	-100	42	-21	-36
ondertekenen ,	-69	88	-161	-111
ondertekenen .	-149	80	-189	-159
ondertekenen ;	-59	108	-108	-149
ondertekenen en	-42	131	-65	-129
ondervinden .	-82	30	52	-21
ondervraagd en	-138	-85	-165	-117
onderwerp .	27	-98	-157	-109
onderwerp :	-128	-202	-164	62
onderwerp in	-111	-119	-4	-32
onderwerp te	-74	-93	-140	-110
onderwerp van	-175	-159	22	-169
onderwerpen .	-107	79	-166	-87
onderwijs #	108	-214	-4	-133
onderwijs ,	-73	-220	70	-87
onderwijs .	120	99	-65	5
onderwijs aan	-141	57	-175	-77
onderwijs en	-173	-2	64	22
onderwijs haar	-61	-109	-169	-21
onderwijs in	-126	-72	-80	-92
onderwijs is	-35	-196	60	-177
onderzocht .	-84	-307	-196	-8
onderzocht ;	50	-142	122	79
onderzocht en	71	53	61	-165
onderzocht hoe	-378	-212	-423	-292
onderzocht in	93	-78	-126	-151
onderzocht of	-199	-68	-238	-90
onderzochte dossiers	98	-128	-75	-30
onderzochte jaren	185	-131	-127	-99
onderzochte periode	-29	-124	-173	-79
onderzoek ,	-142	-234	-36	1
onderzoek .	-188	-71	-334	-257
onderzoek aan	-175	-214	101	-132
onderzoek bij	32	5	-215	10
onderzoek blijkt	119	-101	-98	-108
onderzoek daarnaar	-79	-90	-133	-142
onderzoek dat	71	-250	-135	-194
onderzoek en	12	-168	-156	-161
onderzoek gedaan	103	-191	-214	-143
onderzoek heeft	-94	-124	-113	22
onderzoek ik	-101	-131	75	184
onderzoek in	80	-209	207	89
onderzoek is	-241	-197	112	-245
onderzoek naar	-107	73	-98	-46
onderzoek niet	39	-220	12	-180
onderzoek of	-113	206	-247	-198
onderzoek over	-190	111	12	109
onderzoek te	-79	-142	84	-101
onderzoek uit	105	-167	-170	-137
onderzoek van	12	-316	-426	-281
onderzoek was	26	-157	-58	-74
onderzoek- en	-117	-124	-71	-114
onderzoeken .	-225	129	-82	-94
onderzoeken hoe	-137	-109	-190	-113
onderzoeken of	-90	-178	93	69
onderzoekers ,	38	-143	31	89
onderzoekers .	149	-102	-99	-97
onderzoekers aan	-63	142	-147	-87
onderzoekers achten	40	51	-121	-87
onderzoekers bepleiten	-190	167	-97	17
onderzoekers bevelen	-253	72	-227	-114
onderzoekers bezochten	-172	-126	-86	-52
onderzoekers concluderen	150	-154	-64	-62
onderzoekers dat	-3	-34	-174	-176
onderzoekers de	47	-15	-106	-148
onderzoekers doen	-153	-174	-150	-118
onderzoekers erkentelijk	-70	-92	-141	-118
onderzoekers geen	132	-243	-160	-100
onderzoekers geven	-229	107	-200	-154
onderzoekers hebben	-127	-93	-308	-114
onderzoekers is	-30	120	33	-143
onderzoekers komen	29	-169	-153	-42
onderzoekers niet	75	-135	-230	-99
onderzoekers om	-74	182	51	-158
onderzoekers oordelen	116	-135	-110	-63
onderzoekers op	66	39	-176	-141
onderzoekers over	-19	-167	-104	-78
onderzoekers pleiten	-136	134	126	-94
onderzoekers raden	-115	151	-146	-107
onderzoekers spraken	-186	-117	-74	-82
onderzoekers stellen	59	131	-151	-130
onderzoekers tekenen	-68	-121	-52	-52
onderzoekers vinden	-80	134	-217	-50
onderzoekers voor	-176	19	-153	-175
onderzoekers willen	-126	158	110	1
onderzoekers zijn	-62	-69	-158	-55
onderzoekers zou	95	11	-116	-109
onderzoeksraad voor	17	-1	-158	-183
oneigenlijk gebruik	79	-105	-146	-89
ongemoeid .	-109	-185	193	-188
ongevallen met	-51	-170	-75	-98
ongeveer #	-308	-376	-313	-244
ongeveer de	125	-119	-120	-151
ongeveer een	39	-223	-160	-177
ongewijzigd .	-135	-133	-1	-134
ons aan	-152	23	51	-197
ons land	-3	-268	-231	-224
ons laten	-82	-116	-145	-157
ons onderzoek	-57	-156	-106	-59
ons oordeel	-77	-122	-96	-137
ons rapport	-121	-100	-133	75
ontbrak .	-166	-115	-148	-104
ontbrak een	242	-195	-167	-69
ontbreekt ,	-146	-235	97	-80
ontbreekt .	181	19	-345	-173
ontbreekt de	-89	-138	170	-143
ontbreekt een	86	-212	-204	-184
ontbreekt het	39	-213	96	-159
ontbreken ,	-58	72	30	48
ontbreken .	84	126	-159	-260
ontbreken de	-77	-174	164	-111
ontbreken van	195	-246	-319	-231
ontheffing .	-150	107	-116	-117
ontheffing verlenen	-75	-173	-158	-150
ontraden ,	-102	-154	-127	-98
ontraden .	-155	201	-244	-178
ontvangen ,	67	127	46	-28
ontvangen .	-315	32	-67	-274
ontvangst genomen	-123	-146	-175	-220
ontvangt ,	-173	136	-182	-37
ontvangt .	-142	-269	93	219
ontvangt de	-46	-182	-9	217
ontvangt het	-156	-165	-183	173
ontvangt u	-245	-383	-145	234
ontvangt uw	-173	-201	-343	109
ontving het	-80	-123	-133	-135
ontving ik	-94	-119	-227	-257
ontving u	-121	-117	-106	-97
ontwerp daarvan	-88	-70	-40	50
ontwerp in	-45	-153	160	101
ontwerp van	-98	104	-176	1
ontwerpbesluit dat	-118	-188	99	-36
ontwikkelen .	-125	129	68	-17
ontwikkeling van	-81	-128	-183	96
ontwikkelingssamenwerking en	-152	-180	-127	-169
onvoldoende grond	-58	-141	-148	-124
onzeker .	-165	-175	96	-209
oog op	-70	-124	-228	-104
ook .	-153	-9	200	-128
ook aan	-110	-173	-167	-172
ook al	-137	-138	-162	-118
ook als	42	67	-34	-197
ook beveelt	-115	137	-120	-96
ook bij	-200	-192	11	-229
ook dat	92	-222	-120	-159
ook de	-69	-110	-70	56
ook doen	-126	8	-242	-190
ook een	-83	-16	88	-257
ook geen	-144	-259	138	-101
ook het	-28	31	-20	-51
ook ik	-107	-162	-132	-66
ook in	-415	16	-350	4
ook is	53	-83	-145	-176
ook met	-104	96	89	17
ook na	-218	157	52	-61
ook naar	-95	-119	-65	-123
ook niet	-222	-128	201	-230
ook nu	-108	92	-214	-186
ook op	-51	4	-107	-15
ook s	-28	124	127	13
ook te	-155	-150	-168	-125
ook van	-181	38	-164	-27
ook voor	14	145	-15	-27
ook vragen	-178	93	-151	-112
ook wie	-189	-163	-148	-77
ook wordt	-161	45	-56	-171
ook zonder	273	-40	0	-229
ook zou	-188	250	-139	-199
ook zouden	-142	141	-124	-130
oordeel .	100	-82	49	-163
oordeel dat	-2	14	-71	-243
oordeel geen	-128	1	65	-133
oordeel gegeven	-164	-135	-172	-40
oordeel is	-36	55	-241	-150
oordeel over	-35	48	-88	-231
oordeel van	116	4	-6	-90
oordeelt dat	236	-62	-271	-185
oorzaak is	12	-168	-190	-116
oorzaak ligt	91	-118	-144	-124
oorzakelijk verband	156	-154	-151	-37
op #	-390	-154	-17	55
op ,	98	-308	-124	74
op .	-96	-49	107	111
op :	-73	22	-28	-148
op ;	-30	121	-53	-119
op aan	109	57	-68	34
op afstand	-199	-9	29	-59
op alle	10	110	40	51
op artikel	-136	-126	168	-165
op basis	-51	68	23	-40
op begeleiding	-73	-35	70	-156
op beide	-138	-99	-170	-113
op bezoek	13	54	-182	-163
op bezwaren	-151	82	180	-75
op bij	-103	-133	-166	-168
op bladzijde	-153	117	-222	-185
op dat	66	-248	-224	-288
op de	210	-29	-35	-51
op deze	-75	5	-68	-66
op dezelfde	4	56	-153	-23
op die	-21	-262	80	-15
op dit	-445	-119	21	-41
op drie	19	-95	-117	-21
op een	25	21	-340	-80
op eigen	-232	-250	69	-219
op elf	59	-128	-108	-133
op elk	-173	144	80	-188
op elkaar	22	-238	185	84
op elke	-251	59	26	71
op en	-130	-171	-171	20
op enkele	-133	-106	-123	-131
op feiten	-154	8	-89	16
op gang	165	-216	34	-256
op goede	-133	-58	-48	-5
op grond	-273	-207	121	-290
op haar	-232	-154	5	-77
op heden	16	-134	-42	-152
op het	-45	-48	-15	-113
op hoofdlijnen	-88	68	76	60
op hun	52	31	-72	-364
op iedere	-151	35	-180	56
op in	-265	190	151	97
op internet	-172	34	-43	-44
op kleine	30	107	-100	-118
op korte	-210	-110	-102	69
op kosten	-198	111	-33	-188
op langere	129	-218	-191	-140
op loon	-181	-143	-153	-78
op maat	82	51	-153	-143
op meer	-51	84	36	127
op mijn	-341	-295	239	94
op naar	-107	-109	-185	-166
op niveau	-47	115	-91	-136
op om	-163	21	34	35
op onderdelen	39	-122	-175	63
op ons	-160	-109	32	113
op onze	-108	-181	-121	-115
op orde	228	-303	-195	-248
op papier	133	-120	-244	-54
op prinsjesdag	-81	-143	-105	159
op rijksoverheid	-58	-166	-138	112
op saba	116	79	-106	-172
op schiphol	-45	-156	-187	-98
op scholen	81	-180	-163	-54
op school	-144	-110	71	33
op schrift	77	82	-204	-159
op straat	24	-169	-211	-156
op tafel	-68	-124	47	-129
op te	-310	-23	9	-19
op tegen	-193	-129	89	-129
op termijn	-39	155	-263	-143
op terug	-63	-166	-81	55
op tijd	176	-166	-244	35
op twaalf	-101	61	-81	-129
op twee	-48	41	96	145
op uw	-89	-178	-210	-78
op veel	128	-149	-170	-142
op veertien	-135	-157	9	34
op vergelijkbare	130	-106	-73	-73
op verzoek	-119	-368	-445	-166
op vier	80	-191	-134	-129
op vijf	66	-193	54	-117
op voor	-200	167	-231	-218
op voorraad	-98	71	-210	-120
op vragen	-76	-175	-154	-158
op wat	-146	-216	-212	-165
op weg	-92	-3	40	34
op welke	54	-57	-216	43
op werk	96	-127	20	-202
op wijzen	-55	-117	52	168
op zaterdag	-136	72	-154	-114
op zes	37	-150	-40	-179
op zich	-84	-187	-319	-95
op zichzelf	40	-279	-212	-154
op zijn	-57	-63	74	132
op zondag	-195	-21	-1	17
op één	-70	-104	83	-203
opbouw van	-112	-152	-185	-160
opbrengst van	57	85	73	-139
opdracht .	-121	-107	58	73
opdracht heeft	-113	30	-151	-141
opdracht van	-111	-345	-51	-108
open ,	-116	-169	-79	-20
open .	-177	-198	89	84
open te	-262	130	98	65
open voor	-128	18	-148	-239
openbaar .	-142	-29	-180	28
openbaar ;	-76	158	-80	-163
openbaar bestuur	-106	-196	-103	-187
openbaar gemaakt	-105	-143	-139	-95
openbaar maken	-106	176	79	85
openbaar ministerie	-249	-100	-28	-42
openbaar te	-182	49	-192	31
openbaar worden	-106	-220	-185	-163
openbaarmaking van	-119	19	-130	27
openen .	-146	109	-257	-175
openen van	144	-133	-103	-67
opengesteld ,	-118	-168	74	93
opengesteld .	-116	-13	-63	-218
opening van	-24	60	-36	-122
openstaan .	-75	-106	-144	36
openstellen voor	-143	119	-151	83
openstelling voor	23	-164	15	0
opgedaan .	-126	-88	-158	-170
opgeheven .	-93	-43	-144	78
opgelegd .	-73	86	-151	-140
opgeleverd ,	-29	-133	-71	-148
opgeleverd .	-22	-167	-304	83
opgelopen .	106	-194	-112	-116
opgemerkt dat	-101	21	-167	-115
opgenomen ,	81	-172	-2	-14
opgenomen .	-311	-291	93	117
opgenomen dat	-131	-143	30	106
opgenomen in	-219	-6	143	103
opgeschort .	-151	-137	-146	-133
opgesteld ,	-109	-152	140	128
opgesteld .	-153	-116	-22	61
opgesteld door	-111	-94	-125	-180
opgevolgd .	-154	94	150	90
opgevraagd .	62	64	-142	-134
opleggen .	-96	-175	117	-150
opleiding ,	51	-215	-31	-181
opleiding .	111	-66	-294	65
opleiding en	-54	-39	-253	-208
opleiding tot	94	61	-159	107
opleiding van	52	105	55	6
opleiding voor	-122	64	52	76
opleveren .	-49	-114	77	-127
oplevering van	-112	-97	-204	115
oplevert .	-15	-231	-45	-263
oplopen .	-170	-133	-166	-194
oplopen tot	82	-129	-69	-55
oplossing ,	-130	-105	-127	25
opmerkingen van	-102	-116	-119	-94
opmerkingen voorgelegd	-51	-53	-158	-53
opname van	-95	-127	-135	-122
opneemt .	-154	-127	22	-107
opnemen ,	10	-32	19	19
opnemen .	-155	40	34	-61
opnemen in	-106	85	95	-93
opnieuw .	-235	147	-3	123
opnieuw een	-111	26	-140	-46
opnieuw in	10	86	-30	5
opnieuw op	-87	65	-21	95
opnieuw te	-226	-46	-253	83
opnieuw worden	-120	-125	-168	55
oproep van	-119	144	21	-171
oproept ,	-99	61	66	-103
opslag van	-194	-196	-211	-183
opstellen ,	69	93	-39	-169
optie a	-61	18	-158	-164
optie b	-113	19	71	-150
opvang ,	-135	-93	-149	33
opvang .	-39	-73	-49	-57
opvang in	-200	-170	-167	-37
opvang van	-148	-208	58	-192
opvang voor	-85	-134	159	50
opvatting dat	-90	-162	-227	-155
opvatting van	-95	78	89	-36
opvolger .	-102	17	-33	229
opvolging :	-170	-214	193	15
opvolging van	-56	-115	-208	8
opzet van	-147	-41	68	37
opzichte van	187	-175	-45	-153
orde .	142	-73	-79	87
orde in	-76	-110	39	146
orde is	59	-212	79	-172
orde van	-179	106	-122	-110
organisatie voor	-79	-138	-136	-64
organisaties .	53	-148	-168	-185
organiseren .	-140	76	146	33
oude gemeentehuis	-89	92	53	-143
ouder dan	174	-193	-212	-150
ouder zijn	-111	-31	-182	-148
ouders ,	-108	3	-81	79
ouders .	52	-205	-23	8
ouders die	-16	3	-90	-119
ouders en	-171	-135	-154	-162
ouders met	-146	-71	-234	61
ouders zijn	106	-97	-133	-90
ouders zouden	-115	-72	-105	-70
over #	-1	-42	14	-22
over ,	60	-153	109	92
over .	-352	-137	324	30
over :	12	161	134	50
over ;	54	-52	151	73
over aan	-138	78	-34	-49
over aanbeveling	-28	-71	129	88
over dat	-110	-176	-193	-2
over de	38	-153	-177	-152
over deze	-8	-131	35	-118
over die	-222	-206	29	-161
over dit	-141	-194	-279	23
over drie	-90	158	62	43
over een	-303	-56	8	101
over haar	-46	-102	-223	-103
over het	155	-140	-204	-70
over hetzelfde	28	-91	-208	-156
over hun	117	-212	112	-279
over klachten	-141	131	-93	-140
over op	-200	-191	45	148
over te	-176	66	85	-266
over tien	-195	-58	57	-185
over twee	-269	-20	-258	114
over uitbreiding	-142	-153	65	65
over vijf	-25	130	-185	52
over voldoende	82	-132	-50	-146
over wachttijden	-127	43	-125	-191
over wat	-107	-143	43	12
over zijn	-134	-6	-123	-138
over zo'n	55	-133	-93	109
over één	-150	-132	-169	-195
overal gelijk	-178	-166	113	70
overal in	-152	46	-18	20
overbodig .	-150	-216	239	-163
overdracht aan	-49	5	-143	-150
overdracht van	-166	34	-140	-209
overeengekomen dat	-105	-245	35	147
overeenkomst .	-114	53	-185	105
overeenkomstig de	-136	-156	4	-159
overgaan .	-90	-47	171	-68
overgang naar	79	-145	-179	-118
overgang op	173	-129	-70	-126
overgedragen .	21	-151	-114	-82
overgenomen ,	-145	120	178	-101
overgenomen .	-208	-25	235	17
overgenomen :	-92	-181	109	38
overgenomen ;	-70	-210	162	70
overgrote deel	-98	-107	-105	-100
overhandigd .	-81	-79	-163	-155
overheid ,	-157	-167	-151	-57
overheid .	-127	-147	2	30
overige #	-96	-96	160	130
overige aanbevelingen	-108	-161	35	14
overige drie	-55	-162	-172	-148
overige zes	-133	93	46	131
overige zeven	-188	-116	5	-45
overigens al	-113	-158	78	-140
overlaat .	86	40	51	-119
overleg .	-38	-152	2	123
overleg brengt	-110	-159	-159	-167
overleg gevoerd	-79	-60	-186	-226
overleg ik	-76	-139	-252	178
overleg met	-308	69	240	135
overleg over	-148	-215	-37	-83
overleg van	-215	-329	-257	-107
overneemt .	-124	-158	1	164
overnemen ,	-101	-177	161	106
overnemen .	-197	-188	173	-181
overtreding is	-36	-165	-72	50
overtuigd .	-81	-93	133	-44
overweeg ik	-128	-134	-161	40
overweegt een	-124	-203	-141	-234
overwegen .	-124	-127	102	151
overwegend gunstig	115	-124	-119	-89
overweging .	-103	-175	-53	51
overweging de	-251	303	-407	-327
overweging een	-79	71	-127	-127
overweging gegeven	-91	184	-167	-147
overweging het	-181	173	-144	-191
overweging met	-106	159	-165	-185
overwinterende ganzen	-124	-118	-135	-105
overzicht .	-148	-156	-157	27
overzicht per	-133	21	-144	14
overzicht te	-100	-145	-143	37
overzicht van	-177	-122	-354	172
panel van	-145	-15	-188	-52
paragraaf #	-224	-228	306	-280
paragraaf over	-69	99	139	54
particuliere verhuurders	70	0	5	-119
partijen het	-154	-135	184	68
partners ,	-148	-188	-211	-187
partners .	-197	-100	52	-136
partners die	94	4	-134	-115
partners van	-96	23	69	105
pas als	-153	-158	119	88
pas in	-98	-253	-65	-201
pas na	20	143	-293	-232
pas worden	-97	-121	95	-167
passen .	-189	57	-243	-190
passend onderwijs	-199	-142	-185	70
past .	-148	-146	-195	-159
past bij	-64	42	69	-1
past binnen	-44	-141	-120	-160
past daar	-117	-148	161	-167
past de	-148	-94	75	-67
past een	-81	-113	-70	-190
past in	-84	-75	100	-118
past mij	-91	-176	279	60
past niet	-167	93	233	-126
peil te	-66	20	-155	-63
peiling onder	-99	-66	-102	84
peiling van	156	-162	-123	-197
penitentiaire beginselenwet	-128	-98	73	-98
penitentiaire inrichtingen	-120	-36	-142	-157
per #	-365	-65	371	331
per aanbeveling	-73	-239	-311	-219
per bedrijf	-178	-28	56	-161
per brief	-92	-206	23	-55
per dag	-143	-58	74	-68
per deelnemer	-91	117	-20	44
per eenheid	-80	122	-148	-95
per gemeente	54	23	31	42
per geval	-49	27	-122	116
per gezin	-90	94	-193	-116
per hectare	15	-85	27	66
per instelling	-82	-64	87	83
per jaar	-187	-30	45	-186
per kwartaal	-78	69	-194	-204
per land	-98	28	-57	50
per leerling	-186	-20	-180	-109
per locatie	-136	40	-79	4
per maand	-184	-14	116	57
per persoon	-8	-4	36	-138
per plaats	21	25	-168	-88
per post	59	-170	-150	-156
per project	59	14	97	-13
per provincie	-125	156	-160	-110
per regio	8	43	63	32
per saldo	149	-139	-114	-63
per scan	-159	42	-133	-155
per sector	-139	-95	169	27
per twee	41	-49	31	-115
per uur	-270	14	-137	-56
per week	155	-233	-93	-52
per woning	-89	42	-164	-108
per zaak	57	-108	-157	-142
percentage van	-111	16	33	-187
periode #	-193	-216	22	44
periode van	-171	70	-217	-175
periodiek evaluatieonderzoek	-190	-183	-8	-24
periodieke rapportage	-154	-167	-195	-90
persbericht uitgebracht	-80	-76	-67	-141
personeel in	26	-152	112	65
personeel van	-133	62	-120	42
personen ,	151	-168	-134	-71
personen die	-181	-154	-76	-151
personen is	135	-154	-131	-106
personen met	66	-163	-145	-120
persoonsgegevens .	-123	-215	-36	-156
persoonsgegevens en	-110	-145	83	-163
persoonsgegevens heeft	-88	-119	33	-140
plaats .	-88	81	-109	78
plaats daarvan	-193	-225	163	100
plaats een	-116	-34	30	-219
plaats ik	-74	-74	-167	-179
plaats in	82	66	-21	22
plaats krijgt	-118	43	-220	-134
plaats om	-105	-71	-171	-145
plaats te	-111	-210	2	29
plaats van	-157	92	43	-23
plaats zou	-84	143	-211	-109
plaatse .	85	-168	-1	-12
plaatsen ,	-93	115	69	28
plaatsen .	-308	71	-387	-8
plaatsen van	-135	-194	60	114
plaatsgevonden .	-98	-103	-78	-32
plan van	-162	-209	7	-14
plan voor	-147	84	-126	112
planbureau cpb	-130	-105	-112	-104
planbureau voor	-172	-154	-191	-187
plannen ,	-106	-104	83	-189
planning is	41	-138	-168	-61
platteland ,	-71	118	-124	-117
pleidooi van	-121	86	-23	-1
pleidooi voor	-164	207	164	-179
pleit de	-182	79	-175	-108
pleit hij	-107	116	-164	-155
pleit voor	-184	252	-194	-255
pleiten ervoor	-174	112	-84	-85
pleiten voor	-226	146	11	-26
pleitte ,	-59	62	-107	-60
plek in	21	43	-138	-85
plicht om	-90	8	-30	101
politie #	-153	-110	-63	-146
politie ,	-46	-201	-62	15
politie .	-125	70	-43	26
politie aan	-72	89	-137	-161
politie en	42	-11	-45	-108
politie in	-65	-85	-109	-92
politie te	-106	13	97	51
pools ,	-143	-150	122	-39
positie van	-229	-115	-67	-163
positief .	137	-105	-178	-125
positief advies	87	-185	107	-73
positief over	196	-185	-161	-107
postbus #	-35	40	-104	-96
posten in	-12	53	11	13
praat ik	-60	-92	-157	77
praktijk .	-136	-36	119	-225
praktijk is	96	-180	-60	-144
presenteren .	-67	-104	-113	-99
president ,	-100	-111	-108	-91
prijs van	-138	-150	69	-112
primair en	-30	25	105	-172
primair onderwijs	-100	-165	-17	-164
problemen met	38	-120	-153	-152
procedure .	66	-137	-185	-116
procent ,	153	-265	18	18
procent .	14	137	-116	70
procent aan	45	-128	-119	-183
procent af	123	-223	-148	-186
procent afgenomen	171	-153	-148	-67
procent bij	11	-121	-120	-126
procent binnen	189	-224	-140	-91
procent daarvan	170	-66	-79	-96
procent dalen	-71	-170	-100	-107
procent de	167	-178	-72	-97
procent een	-104	-116	-41	-59
procent gedaald	143	-174	-197	-143
procent gegroeid	72	-56	-66	-105
procent gestegen	118	-160	-86	-122
procent hoger	204	-206	-185	-183
procent in	-138	-179	-148	-188
procent is	-44	-208	-165	-199
procent lager	234	-319	-211	-212
procent meer	280	-325	-290	-290
procent minder	298	-372	-265	-321
procent op	122	-213	-166	-61
procent te	-153	95	-30	-42
procent terug	108	-170	-74	-50
procent teruggelopen	132	-183	-161	-88
procent toe	167	-218	-118	-114
procent toegenomen	65	-52	-96	-53
procent uit	61	-169	-122	34
procent vaker	179	-159	-175	-167
procent van	102	-222	-23	-334
procent verminderd	86	-99	-104	-47
procent voor	50	20	-10	49
procent was	1	-176	-154	-58
procentpunt ,	73	-83	-133	-83
procentpunt .	127	-150	-111	-93
procentpunt gedaald	155	-75	-133	-142
procentpunt hoger	193	-185	-146	-166
procentpunt lager	193	-129	-106	-118
procureurs-generaal heeft	-85	-158	78	-133
proef ,	-138	-186	120	133
proef .	-179	-89	126	-210
proef in	139	-20	94	-134
proef is	-132	-142	-190	158
proef met	-116	-35	-35	-18
proef te	-81	72	7	-118
proef wordt	-148	-149	-246	101
prof .	-182	-153	-108	-119
profiteren ,	48	-128	-134	-126
programma .	-145	-135	150	55
programma in	-107	-196	-180	-146
programma is	-144	-147	-66	-216
programma van	-167	-76	108	73
programma voor	-103	-188	172	107
projecten in	-140	100	55	54
proportioneel .	113	-156	100	-55
prorail en	-149	96	44	50
provinciale staten	-85	35	-69	-133
provincie een	-123	2	2	-138
provincie overijssel	-64	-128	-166	-113
provincie zal	-103	-56	-141	-100
provincies ,	-180	-94	139	-212
provincies .	-192	-14	-25	56
provincies en	-222	-92	-283	-180
provincies te	-81	102	17	90
provincies zullen	-65	-98	-176	-153
publicatie van	-65	102	53	-9
publiceerde de	-205	-147	-161	-152
publiceert in	-76	-77	-179	0
publiceren .	-177	-179	-285	-51
publiek geld	-112	-195	11	-143
punt #	-181	242	-113	-222
punt ,	-186	278	198	-122
punt .	-131	-189	-199	-147
punt geen	-140	-179	66	49
punt is	26	46	13	-249
punt niet	-95	-201	9	-157
punt van	-103	-73	22	18
punten zijn	-172	-166	155	-153
pvda-fractie vragen	-123	-54	-145	-139
raad ,	-168	153	97	7
raad .	33	20	-153	-198
raad acht	-123	46	-223	-136
raad adviseert	-130	30	-162	-158
raad bepleit	-143	165	-204	-158
raad constateert	117	-153	-105	-55
raad dat	-1	101	-152	-110
raad doet	-193	-100	-176	-162
raad een	-37	45	-207	-138
raad erkentelijk	-97	-84	-86	-106
raad geeft	-175	113	-60	-106
raad graag	-122	-58	-148	-85
raad heeft	-40	-184	4	-187
raad het	-47	-105	-251	-186
raad in	80	-113	-171	-148
raad is	-205	-46	48	-172
raad komt	28	-180	-249	-210
raad meent	-149	49	-115	-119
raad niet	71	64	-232	-119
raad om	-154	199	142	78
raad op	132	-137	-126	-157
raad over	32	-178	57	-1
raad pleit	-113	89	-134	-86
raad schetst	-140	-137	-96	-85
raad sprak	-107	-148	-131	-71
raad stelt	56	-105	-178	-153
raad van	-314	-203	-96	201
raad voor	-490	-53	23	-74
raad voorstelt	-112	102	21	-117
raad wijst	153	-216	-159	-83
raad wil	-112	81	-164	-111
raad zal	-56	-102	-157	-139
raad ziet	99	-105	-136	-99
raad zijn	52	13	15	-97
raad zou	-190	135	-117	-84
raadplegen .	-143	24	6	-202
raadt aan	-266	269	-252	-267
raadt het	-115	75	-189	-139
raakt aan	-182	-21	-52	-22
raakt de	-152	-128	-104	-158
raden aan	-207	115	-229	-198
raden wij	-176	186	-29	-186
raken .	-102	-187	-155	-146
raming .	75	-99	-89	-125
raming van	-88	-144	19	-110
rapport ,	-202	168	-210	11
rapport .	81	-267	-356	-297
rapport aan	-244	-31	21	-195
rapport als	-47	55	-86	-78
rapport besluit	-94	-108	-105	-127
rapport besproken	-52	-124	-184	-162
rapport bevat	-191	57	4	-197
rapport de	-201	63	-265	-188
rapport doet	-59	-153	-139	-75
rapport een	-158	56	-203	-164
rapport eindigt	-132	2	-82	-96
rapport en	-56	-114	-119	-82
rapport gaat	-189	-197	-190	-179
rapport geen	23	85	-180	-114
rapport het	-60	-86	-92	-132
rapport hierbij	-100	-137	-186	-153
rapport in	-136	-223	-126	-167
rapport is	-127	-267	-282	-268
rapport laat	186	-264	-92	-84
rapport met	-140	39	-204	61
rapport mondt	-202	-177	-193	-147
rapport niet	-135	-101	-187	-151
rapport noemt	-171	32	-196	-101
rapport nog	27	-122	-116	-74
rapport op	-167	-96	-333	-326
rapport over	-174	-164	-199	-196
rapport sluit	-131	-36	-152	-157
rapport te	42	-128	-109	-181
rapport terug	-113	-88	-99	-125
rapport treft	-134	-61	-56	-65
rapport van	-114	-424	-424	-297
rapport wachten	-133	-143	-163	-116
rapport werken	-113	-95	-102	-115
rapport wordt	-179	100	7	-72
rapport zijn	44	-168	-109	-137
rapportage is	-87	-110	-185	-64
rapportage over	-178	-231	-17	141
rapporteer ik	-60	-146	-171	125
rapporteren .	-133	-88	-20	36
reactie .	-72	-212	-233	-226
reactie :	-250	-382	326	166
reactie aan	-169	38	-145	-119
reactie daarop	-43	-104	-127	-142
reactie is	-73	-79	-167	-132
reactie op	-275	-265	-188	-74
reactie te	-49	-164	-49	-113
reactie toe	-46	-101	-139	59
reactie uiterlijk	-103	-2	-176	44
reactie van	-120	28	-167	-295
reactie verzocht	-33	-55	-163	-54
reageer ik	-126	-150	-208	-277
reageren .	-147	-164	-265	-8
reageren op	-95	-184	-283	-176
recht aan	-207	-163	185	-124
recht op	-413	79	-105	-235
recht van	-147	126	-165	-136
rechtbank den	-5	-140	-153	-117
rechten van	-91	-102	-194	-163
rechtspraak heeft	-57	86	-156	-75
rechtstreeks aan	-39	-146	-193	29
redactionele kanttekeningen	-132	-154	84	-122
rede .	-171	-252	59	-201
reden niet	-163	-128	191	69
reden om	64	-243	-13	-221
reden voor	60	-161	-163	-150
redenen van	-172	6	-29	15
reeds de	-163	-173	7	-110
reeds een	-204	-226	120	-158
reeds in	-112	-182	32	-161
regeerakkoord is	-75	-76	-228	-120
regel .	60	-169	123	-131
regel te	-129	-70	64	-93
regeldruk atr	-112	55	-143	-110
regelen ,	-120	58	-12	-155
regelen .	-130	18	-94	-118
regeling #	97	-120	-134	-146
regeling ,	-83	-96	-95	-87
regeling .	-127	-195	88	12
regeling bestaat	-136	-190	-214	-118
regeling die	-195	-228	169	24
regeling een	-83	22	-172	-160
regeling heeft	94	-124	-157	-81
regeling in	-84	-286	-246	-241
regeling is	-193	-247	-29	-144
regeling loopt	-177	-134	181	-91
regeling met	-95	132	-83	69
regeling na	-58	133	-162	-153
regeling ook	-88	-202	-119	-158
regeling op	-105	115	-200	-171
regeling open	-84	26	-94	-105
regeling per	-99	35	121	81
regeling periodiek	-190	-184	-32	-38
regeling schrijft	-130	-142	-102	-155
regeling te	-152	65	37	20
regeling tot	18	94	-224	-150
regeling voor	-245	73	148	14
regeling was	41	-184	-104	-122
regels .	-171	-211	0	-134
regels niet	-136	-120	84	-129
regels op	-145	-98	143	73
regels voor	-134	-170	-207	-111
regelt ,	-160	-166	145	100
regelt de	-105	-117	113	0
regering de	-112	-141	-119	-192
regering dit	-38	-165	-151	33
regering een	-116	49	59	-175
regering heeft	-99	-105	5	-106
regering in	-53	32	87	-134
regering is	-109	-156	-191	113
regering niet	-116	69	182	-143
regering te	-68	-178	-131	-190
regering verzocht	-59	-145	-259	-233
regering verzoekt	-90	-154	-170	-121
regering wordt	-96	-217	-186	-148
regering zal	-41	-129	65	164
regering ziet	-91	-132	-99	-121
regio ,	-162	73	129	106
regio .	-40	-111	-94	-61
regio één	-139	115	-215	-105
regio's .	-156	-116	164	142
regio's met	-32	23	-45	-142
regionale ontwikkelingsmaatschappijen	18	41	-89	-74
register ,	37	19	-197	-141
register .	-187	107	-220	15
register in	-54	24	-183	-13
register is	92	-176	-153	-138
register van	-221	193	123	16
registratie is	52	76	-9	-120
registratie op	-142	-172	-115	-147
registratie van	123	91	-288	-228
registreren ,	-110	86	-219	0
registreren .	-174	97	-178	-217
reizen ,	43	-4	-129	-70
reizigers met	-177	-141	-113	-144
rekenen .	-173	-201	-157	-196
rekenen op	97	-93	-186	-150
rekening .	-66	-156	-174	-153
rekening in	-14	24	-56	-99
rekening met	75	-188	-157	-129
rekening van	19	-3	149	-152
rekening wordt	142	-261	44	-214
rekenkamer concludeert	72	-147	-99	-31
rekenkamer heeft	-189	76	-238	-71
rekenkamer het	-196	2	-152	-54
rekenkamer over	-126	-186	-146	-50
reservisten bij	-77	-90	-124	-160
reservisten en	-97	13	-134	-110
resultaten in	-78	-144	66	87
resultaten zijn	-136	-78	-110	-28
richt de	-178	121	-123	25
richt een	-119	237	-209	-278
richt zich	-178	-91	-30	-216
richten ,	-119	-109	-136	-95
richten .	15	-7	-142	-105
richten zich	-156	-12	-164	-160
richtlijn #	-128	-123	-148	-106
richtlijn .	-133	-111	-150	-215
richtlijn op	-101	97	-160	-159
richtlijn te	-139	-72	48	26
richtsnoeren .	-121	-94	-230	-131
rijk ,	-205	104	-40	-215
rijk .	-239	-191	79	-137
rijk adr	-237	-89	-200	-109
rijk de	-156	60	-128	-104
rijk en	87	-135	-160	-181
rijk in	-122	70	79	-128
rijk om	-188	-104	145	-181
rijksdienst voor	-101	-200	129	75
rijksoverheid .	-58	-166	-138	112
rijkswaterstaat heeft	-93	-112	-167	-172
rijkswet op	-88	90	88	-14
risico .	-232	-159	-182	-193
risico dat	-167	-197	-165	-93
risico lopen	125	-145	-110	-81
risico van	-85	94	-119	-136
risico's van	-79	30	67	73
rode kruis	-119	-106	-102	-72
roemeens en	-143	-150	122	-39
roept de	-56	-73	-133	-114
rol .	53	-150	-209	162
rol van	-6	91	64	-162
rol voor	-61	-181	-134	-130
rond de	-4	-216	-69	68
rond het	-62	-180	-134	-144
rotterdam en	75	-196	-57	-75
ruim #	-294	-418	-407	-419
ruim de	37	-262	-303	-178
ruim een	105	-272	-223	-244
ruim vier	4	-106	-63	-87
ruimte ,	-160	-151	-118	-200
ruimte .	-26	-277	304	-303
ruimte biedt	-84	-150	95	56
ruimte die	-170	-150	-158	-161
ruimte om	-79	-56	-179	-192
ruimte voor	-155	26	-164	-209
ruimtelijke ordening	-81	-50	82	-21
rusten .	-61	-160	213	-147
rvo zal	-82	-116	-204	107
s .	-126	-257	-175	-21
s avonds	-176	98	140	-111
s nachts	50	70	-11	-50
samen #	-5	-227	-187	-155
samen .	-162	-194	-61	7
samen aan	-198	-78	54	-204
samen een	-103	-85	-189	-150
samen en	-118	-141	-134	-148
samen met	-2	-119	36	247
samen te	-48	145	-43	-188
samenhang met	-154	-198	-179	-186
samenleving rvs	-50	-151	-68	-96
samenstelling van	42	-16	-134	-154
samenwerking met	72	-132	30	-33
samenwerking tussen	43	-123	-154	-150
schade aan	14	-114	-193	-98
schade die	-171	-132	-145	-171
schaden .	18	-162	110	-99
schaf de	-154	199	-227	-139
schaffen ,	-97	136	-157	-105
schat dat	153	-196	-200	-188
schatting #	-6	-365	25	-354
schatting een	-127	-159	-185	-129
schatting is	14	-107	-146	-85
schepen ,	-130	86	-215	-215
schepen .	58	43	-114	-128
schepen met	58	-21	-102	-147
scherpen .	-127	36	-174	-134
schetst een	-122	-97	-82	-63
scholen .	-33	74	-196	-175
scholen de	-29	-181	-103	64
scholen die	151	-144	-142	-194
scholen een	-108	-43	-218	-104
scholen en	-254	-148	-213	111
scholen hebben	-142	-119	-241	-145
scholen in	-119	79	-291	-192
scholen is	130	-92	-45	-105
scholen met	206	-277	80	85
scholen zonder	134	-117	-200	-163
scholing .	141	-174	-122	-104
scholing van	18	87	15	-114
school ,	70	-51	-41	-199
school .	-164	-151	-142	-139
schoolgaande kinderen	-148	95	-96	-88
schooljaar #	26	-231	17	23
schoolvakanties .	-131	9	-58	-84
schorsing van	-178	-164	-162	-130
schrap de	-100	121	-173	-141
schrappen ,	-62	144	-144	-120
schrappen .	-174	184	-205	-187
schrappen en	-78	-47	-168	-100
schriftelijk terug	-34	-117	-140	24
schriftelijke vragen	-66	-86	-123	-141
schrijft dat	98	-171	-139	36
schrijft de	-206	81	-279	-229
schrijft u	-165	-204	177	-127
schrijft voor	-240	-19	-239	-276
schrijnende gevallen	-105	46	79	41
schrijven ,	99	-117	54	-157
schrijven .	-174	-85	41	113
schrijven en	23	29	-147	-143
sector is	-129	-156	38	-123
sector zal	-85	-123	-142	19
sedert #	-137	-177	105	-179
seizoen #	-61	-127	8	69
selectie van	-114	122	46	76
september #	-248	-242	-45	134
september .	-154	-175	64	126
september een	-185	101	-129	-1
september haar	-82	-95	-150	-54
september heb	-41	-150	-80	-249
september hebben	-102	-37	-190	-162
september heeft	-151	-152	6	-229
september jl	-180	-136	-313	-188
september met	-121	-177	124	80
september op	-141	-191	23	130
september tot	-87	-118	168	100
september van	-82	-69	-7	14
significant effect	83	-91	-89	-57
significant verschil	82	-123	-57	-54
sinds #	-55	-228	100	-965
sinds april	-221	-249	107	-269
sinds de	184	-389	-30	-272
sinds dit	-163	-281	89	-248
sinds februari	-134	-130	111	-166
sinds het	78	-228	-272	-222
sinds jaar	-198	-158	-10	-145
sinds januari	-152	-260	151	-200
sinds maart	-190	-194	131	-192
sinds mei	-157	-168	80	-153
sinds november	-147	-239	174	-8
sinds september	-116	-127	223	-151
sinds vorig	-367	65	174	-129
sindsdien is	29	-116	-180	-100
sint eustatius	54	-201	-163	-153
situatie ,	-157	-139	75	-125
situatie in	-138	-85	-105	83
slachtofferhulp nederland	55	-8	-105	44
slachtoffers van	-171	1	-242	-98
slag .	-78	54	51	94
slecht met	-126	-205	192	-169
slecht te	173	-100	-165	-145
slechts #	272	-297	-306	-262
slechts een	102	-169	-162	-131
slechts in	57	83	-166	-114
slechts ten	118	-157	67	-62
slechts vier	41	-91	-146	-102
sloop van	38	-87	-128	72
slot bepleit	-97	109	-147	-120
slot zou	-110	145	-173	-87
slotsom dat	258	-198	-192	-110
slotte ,	-119	80	111	51
slotte beveelt	-133	90	-157	-124
slotte geven	-143	121	-180	-115
slotte op	79	-146	-143	-137
slotte wordt	-86	122	-122	-150
slotte zijn	-170	-175	-84	-138
sluit aan	-161	-11	-55	-49
sluit af	-154	-67	-186	-183
sluit de	73	-162	-155	-118
sluit ik	-88	-135	87	-147
sluit met	-147	90	69	-143
sluit zich	-109	-20	94	-140
sluiten .	-79	-81	-298	-73
sluiting van	-244	-59	-77	-98
sluizen in	-151	-122	-124	-125
snelheid van	-45	93	157	-93
snelle motorboten	-131	-127	5	-132
sneller aan	-72	-139	-188	-184
sneller dan	-27	85	-84	-165
sociaal en	-112	-48	79	-49
sociaal-economische raad	-123	-77	-150	-82
sociale partners	-216	-70	-8	-307
sociale verzekeringsbank	13	-178	-243	4
sociale zaken	-124	-67	69	46
sp-fractie vinden	-129	-144	-95	-94
span ik	-102	-117	-110	120
span mij	-59	-91	-92	123
speelt .	60	-118	-141	-76
splitsen .	-133	77	-157	-169
sport ,	-147	-131	-127	-123
sport .	-153	-153	96	-131
sport en	62	-145	-103	31
sprak ik	-110	-62	-135	-159
sprak met	-281	-182	-112	-155
sprake .	8	-146	-53	-146
spraken ,	111	-169	-100	-68
spraken met	-223	-198	-130	-111
spreek ik	-135	-170	-228	275
spreekt het	47	-126	77	-172
spreekt mij	-205	25	14	-32
spreekt u	-121	-89	77	-70
spreken .	234	-147	36	-4
staan ,	82	-265	118	-45
staan .	-76	-48	66	34
staan dat	-218	-170	223	130
staan de	-135	25	-223	-207
staan in	-207	-149	-186	-162
staan ingeschreven	53	60	-147	-167
staan sinds	-160	-105	197	-163
staan wij	-117	-136	-209	-164
staande praktijk	-149	-112	186	-123
staat ,	-169	-325	67	-82
staat .	15	-408	-77	41
staat al	-163	143	215	-193
staat daarom	-98	-171	208	112
staat dat	-45	33	66	-214
staat de	-177	63	-80	-182
staat een	21	-258	-152	84
staat en	-142	-9	141	-149
staat gepland	-128	-143	24	217
staat het	-167	47	-197	36
staat hier	-145	-146	-213	-153
staat in	102	-188	47	-212
staat is	-112	-148	116	41
staat met	-176	12	120	43
staat niet	-193	-267	160	22
staat ook	-130	-166	78	-130
staat op	-82	-117	-6	-17
staat sinds	-209	65	11	-211
staat te	74	-147	-171	-141
staat tegenover	163	-269	-262	-189
staat van	-53	-43	29	14
staat voor	-198	-299	-1	191
staat wat	-161	-170	-248	-144
staatssecretaris .	-136	-203	-228	-176
staatssecretaris bereid	-74	-156	-140	-182
staatssecretaris dankt	-58	-74	-127	-139
staatssecretaris de	-133	11	-66	-77
staatssecretaris van	-230	-95	182	118
staatssecretaris wil	-75	-129	38	15
staatssecretaris zal	-38	-178	-192	92
stage in	-97	-156	61	-86
stamt uit	-148	-201	-152	-138
stand van	-215	-89	22	-83
standaard ,	-71	-178	125	-130
standpunt .	-126	-157	-236	-29
standpunt :	49	-188	143	-104
standpunt in	-75	14	35	-66
standpunt op	-127	-119	-86	-102
standpunt over	-85	-87	167	58
standpunt toekomen	-37	-89	-86	-187
standpunt van	-136	-186	-183	-50
stap te	-106	-54	-28	-143
stap voor	-120	-174	-146	-106
start .	-138	-233	-59	94
start gaat	-96	-199	89	131
start gegaan	-94	-34	19	-262
start in	-117	-195	-147	201
start van	-160	105	-235	-16
state .	-120	-197	-14	-15
state haar	-42	-97	-60	-72
staten .	-91	-64	-157	-104
staten-generaal een	-152	-173	173	85
staten-generaal te	-53	-56	-123	-100
status van	-94	-169	-53	78
statushouders die	50	-120	-108	-135
steden .	56	-73	-78	-150
steeds niet	-140	22	94	-78
steeg het	37	-106	-64	-80
stel de	-126	200	-218	-223
stel een	-192	272	-312	-252
stel ik	-80	-155	-113	232
stellen ,	-16	-18	126	-50
stellen .	-65	52	-161	-62
stellen ;	-61	-88	-124	56
stellen een	-189	12	48	61
stellen en	-203	9	-171	-221
stellen van	61	114	-158	-151
stellen vast	143	-122	-105	-87
stellen voor	-265	122	70	-52
stellen wij	-103	-148	-166	143
stelsel .	22	-99	-76	-114
stelsel de	-34	-92	114	85
stelsel van	24	-231	-199	-140
stelt .	-164	-30	-146	-142
stelt de	-38	-52	-22	-116
stelt een	-127	-213	103	87
stelt het	-93	141	-122	17
stelt u	51	-175	-217	-123
stelt vast	266	-313	-275	-244
stelt voor	-243	150	68	43
stelt voorop	70	-139	-147	-132
stelt zij	56	38	-157	-119
stemmen .	-152	-123	97	-72
stemmen met	-149	240	-275	-342
stemmen wij	-119	-172	32	-112
stemt mij	-174	-167	-149	-150
ster van	46	103	-142	-116
sterk van	-153	-113	-6	-147
steun aan	3	-79	-212	-177
steunen .	-104	-183	-30	123
stichting nidos	-108	79	107	-43
stichting van	-141	-192	34	15
stijgen .	-86	-130	59	-89
stil .	-168	-155	-179	-159
stilleggen .	-79	-157	-96	-84
stond .	-5	-165	-105	-112
stond de	44	-111	-76	-167
stond onder	-106	-99	-106	-93
stonden #	-73	-39	-93	-161
stopgezet .	-129	-93	61	-148
stoppen .	111	-116	-181	-133
storingen in	-152	-125	-91	-159
strafrechtstoepassing en	-52	-179	-121	-97
streef ernaar	-48	-175	-245	185
streeft ernaar	-93	-136	-180	147
streeft naar	-152	-139	76	-156
strekking van	-102	-14	-208	-159
strekt daartoe	-102	-199	-148	-119
streven blijft	-151	-176	-175	0
streven is	-165	-211	-252	192
streven naar	-75	-89	136	38
strookt met	-150	-34	151	56
structureel #	-163	90	-101	-201
studenten de	35	83	-105	-122
studenten die	-8	-210	-152	-183
studenten met	18	-118	-105	-124
studenten van	61	-195	-140	-193
studiejaar #	-68	-132	57	-11
stuit op	-127	-80	290	-25
stuk .	133	-157	-170	-100
sturen .	-107	-2	73	35
stuur ik	-132	-211	-325	196
stuurt de	-85	-134	-150	-74
subsidie .	57	-150	-149	-104
subsidie aan	-133	78	-249	46
subsidie te	54	82	56	-62
subsidie van	-167	-176	-10	-76
subsidie voor	-137	43	158	86
suggestie ,	-62	189	174	29
suggestie de	-68	85	-209	-188
suggestie om	-181	207	188	-51
suggestie van	-175	180	70	72
svb en	16	-147	-150	-157
systeem .	-49	135	-173	-137
systemen .	92	-176	34	-123
systemen van	-163	47	72	-115
szw ,	-140	-168	-6	-185
szw en	44	-169	102	49
t .	-96	-196	-179	-106
taak .	-72	-128	-164	-86
taak van	-211	-169	-70	-160
taak voor	-123	-103	137	-8
taal ,	-37	-180	95	-133
taal en	-119	33	-159	39
taal is	-165	-210	-208	-198
taal op	-42	-71	-168	91
tafel .	-164	18	104	-123
talen .	-193	83	-70	-172
tarief in	-105	-31	-146	-131
tarief voor	54	43	-191	-134
tarieven ambtshandelingen	-49	86	-111	-51
tarieven voor	-107	46	16	29
te adviseren	-50	-216	-329	-140
te begeleiden	-77	1	-90	-139
te beginnen	-232	58	96	189
te begrenzen	-145	-39	90	-94
te behandelen	-70	-143	73	-113
te behouden	-177	30	-154	-124
te bekostigen	-150	-55	-61	77
te beleggen	-65	188	86	-83
te bellen	-155	149	6	-147
te benadrukken	-97	-90	-106	-107
te beoordelen	39	-104	-233	-184
te bepalen	-194	37	152	-235
te beperken	-319	234	-327	-2
te bereiken	-93	29	-214	52
te berekenen	-153	56	-204	-118
te berichten	-132	29	-195	-163
te beslissen	-169	-247	85	148
te besluiten	-115	-196	73	29
te bespreken	-168	31	-125	-169
te besteden	-156	14	75	-147
te betalen	19	85	-227	-108
te betrekken	-131	-32	28	-135
te betreuren	-44	-93	-111	-77
te bevorderen	-158	-72	-198	108
te bewaren	-108	-39	-26	-164
te bezien	-166	-92	-52	-2
te bezoeken	-83	51	-184	-152
te beëindigen	-128	-24	-184	-177
te bieden	-75	127	35	-36
te binden	-132	52	-164	-187
te blijven	2	-19	-105	-131
te bouwen	-159	-122	77	93
te breiden	-183	97	92	-41
te brengen	-395	254	-53	-120
te controleren	12	9	6	-276
te danken	169	-170	-148	-113
te dekken	-151	-188	-186	-163
te delen	-139	-74	-196	120
te denken	-110	40	-19	-96
te dienen	83	-237	95	131
te doen	-8	-80	-25	46
te dragen	-85	29	-8	-161
te dringen	-119	-190	-21	-158
te evalueren	-145	-34	-199	-192
te gaan	-86	54	-74	-98
te gast	-78	-63	-178	-144
te gelden	-121	83	58	62
te gering	71	-201	81	-108
te geven	-436	240	37	-155
te groot	-103	38	-17	-123
te halen	-31	47	-7	-168
te halveren	-223	171	-278	-232
te handhaven	-135	-101	62	-105
te hebben	36	-77	-167	-6
te helpen	-118	-119	-104	75
te herhalen	-101	-138	25	110
te herijken	-122	140	-158	-168
te heroverwegen	-42	93	101	48
te herstellen	-158	-169	-215	-112
te herzien	-75	23	-180	62
te hoog	90	-227	-257	-229
te horen	30	16	-196	-193
te houden	-112	98	-130	-293
te informeren	-159	-253	-179	14
te ingewikkeld	87	-197	-152	-104
te kennen	-245	-32	-25	20
te keren	-104	74	-16	-158
te keuren	-108	174	-194	-160
te kiezen	-145	0	47	-119
te kijken	-148	-200	-205	-176
te klein	48	-146	76	-158
te komen	-308	-4	16	-41
te kopen	-74	51	-24	12
te koppelen	-166	172	-212	-257
te kort	172	-86	15	-258
te korten	-144	133	-139	-114
te krap	-88	-2	40	-194
te krijgen	38	98	-248	-274
te kunnen	-157	-50	-136	116
te laag	-6	40	-201	-159
te laat	166	-412	-314	-282
te lang	125	-199	-209	-156
te laten	-151	387	-158	-82
te leggen	-320	243	-186	-11
te leiden	139	-149	-217	-170
te lenen	105	47	-156	-147
te lezen	48	-186	-113	-147
te lichten	-173	2	32	-237
te lopen	-117	-32	-3	-142
te maken	-133	41	-83	78
te meer	-105	-203	-33	-167
te melden	-260	2	-199	-264
te merken	30	-148	-153	-135
te meten	-182	179	-154	-120
te mogen	-70	91	-205	-141
te motiveren	-82	157	-171	-75
te nemen	-338	300	80	-45
te ondertekenen	-127	215	-250	-263
te onderzoeken	-230	-64	-125	-47
te ontvangen	-36	105	-135	-18
te openen	-138	181	-207	-172
te passen	-191	48	-257	-241
te plaatsen	-66	-100	-105	-66
te publiceren	-213	157	-75	34
te raadplegen	-133	-256	59	32
te rapporteren	-135	-92	-184	-36
te reageren	-113	-228	-312	-273
te regelen	-167	122	-194	-182
te registreren	-183	76	-188	-174
te richten	-22	7	-339	-292
te roepen	-134	81	-155	-129
te schaffen	-130	145	-190	-18
te scherpen	-127	36	-174	-134
te schrappen	-180	210	-256	-248
te schrijven	130	-48	-23	45
te sluiten	-51	162	-298	-64
te splitsen	-133	16	-176	-184
te spreken	270	-261	-127	-5
te staan	-36	85	194	188
te starten	-137	-128	-120	-103
te stellen	-71	127	44	-114
te stemmen	-205	234	-39	-355
te steunen	-48	-108	90	-76
te sturen	-130	-143	77	107
te toetsen	-200	134	89	-137
te tonen	-163	5	-148	-105
te treden	-207	-193	53	-221
te trekken	-13	144	-132	-63
te vaak	-110	-224	22	-131
te vangen	-191	40	-235	-208
te veel	23	-333	-241	-250
te ver	-244	-331	294	-341
te verantwoorden	-159	-157	154	96
te verbieden	-183	123	-220	-131
te verbinden	-27	28	49	-139
te verdubbelen	-210	29	-81	-239
te vereenvoudigen	-187	113	-130	-176
te vergoeden	-131	-49	-153	-102
te vergroten	-140	-52	-89	-48
te verhogen	-190	233	127	-149
te verhuizen	-121	72	-159	-91
te verkopen	47	38	-124	-59
te verlagen	-215	221	15	-144
te verlenen	-158	89	-161	-162
te verlengen	-225	216	45	65
te verlichten	-125	129	-122	-123
te vermelden	-103	26	95	-89
te verplichten	-245	217	85	-269
te verruimen	-177	53	71	-38
te versterken	-116	-7	-206	-123
te verstrekken	-131	104	-224	4
te vervallen	-129	47	7	43
te vervangen	-128	178	-77	4
te verzenden	-44	221	-202	-240
te vinden	195	-427	108	38
te voegen	-187	42	35	-152
te voeren	-36	193	100	35
te volgen	49	-5	45	-82
te voorkomen	-236	-198	35	-126
te voorspellen	-92	-181	58	-146
te voorzien	-116	299	-33	-292
te vormen	-106	164	-21	-147
te vragen	-208	67	12	131
te vroeg	-59	-265	237	-238
te vullen	-112	-137	63	-7
te wachten	-110	-96	68	-180
te weinig	110	-35	-253	-233
te wensen	174	-289	-262	-191
te werk	70	-158	-197	-132
te werken	82	51	20	100
te werven	-191	41	-161	-122
te weten	-4	-155	-84	18
te wijken	-126	-51	14	-137
te wijzen	-115	49	60	-322
te wijzigen	-57	-149	79	0
te willen	-209	-212	-299	-198
te worden	-188	295	-246	-410
te zeggen	116	-25	-336	-279
te zenden	-178	-46	-273	-317
te zetten	0	101	-117	-185
te zien	-22	54	-88	72
te zijn	-5	91	-215	-335
te zijner	-92	-147	-63	138
te zitten	-132	-143	-147	74
te zoeken	77	13	11	28
te zullen	-339	-100	-137	-426
te zwaar	-38	-245	152	44
team in	-193	-78	42	139
team is	34	-118	82	94
team van	-158	-184	57	-42
teams in	-116	-128	-19	76
techniek ,	37	-93	-169	57
tegemoet .	-157	20	-1	-264
tegemoet kunt	-74	-105	-170	95
tegemoet wordt	-108	40	29	1
tegemoetkoming in	-130	45	-197	-144
tegemoetkoming van	-91	105	32	-155
tegemoetzien .	-63	-139	-236	152
tegemoetzien ?	-45	-112	-100	-127
tegen #	178	-240	-246	-282
tegen .	22	-146	14	-116
tegen de	-161	-67	84	-227
tegen die	-174	16	17	-174
tegen een	51	-64	-59	-173
tegen het	-267	79	-343	90
tegenover .	-96	-89	-152	-106
tegenover dat	173	-254	-228	-171
tegenover staat	-136	-138	58	-142
teken ik	-79	-89	-223	-77
teken van	-46	-126	-124	-126
tekent daarbij	112	8	-166	-137
tekort .	85	-150	-125	65
tekort aan	150	-203	-176	-187
tekortschiet .	106	-226	-260	-204
telde in	213	-189	-147	-123
telefonische bereikbaarheid	79	-10	-114	-113
telling in	98	-178	73	-65
telling van	-101	169	-170	-131
telt #	-200	-237	-256	-291
telt ,	-140	-147	-57	-127
ten aanzien	-24	45	162	-246
ten behoeve	44	-170	-158	-112
ten dele	144	-211	-4	-119
ten derde	-209	76	-11	-57
ten eerste	-155	83	-80	-174
ten goede	-19	-28	46	-195
ten grondslag	158	-177	-170	-95
ten hoogste	-394	-40	-144	-16
ten koste	88	-210	-110	-112
ten laste	-151	55	142	-20
ten minste	-177	202	-157	-36
ten opzichte	187	-175	-45	-153
ten slotte	-149	280	-154	-46
ten tweede	-167	157	-14	-180
tenzij de	-117	5	43	116
ter apel	79	36	70	-140
ter beschikking	-133	65	-161	-120
ter beslissing	-145	-188	-173	-176
ter discussie	-170	10	-195	-8
ter harte	-99	33	247	144
ter inzage	-90	-42	-206	64
ter plaatse	52	-14	4	24
ter sprake	-94	21	90	-4
ter uitvoering	-155	-71	-174	-135
ter voorbereiding	-60	-164	-132	81
terecht .	-49	-205	-171	21
terecht bij	-20	-105	-27	-233
terecht op	-153	-126	-132	-138
terechtkomen .	91	-206	-119	-110
terechtkunnen .	-208	158	-151	-129
termijn .	11	-212	64	49
termijn in	-120	-171	109	-202
termijn is	48	-151	-75	-227
termijn kunnen	30	47	-108	-45
termijn van	-257	33	104	-17
termijn voor	-58	103	20	-159
termijnen .	-106	106	-178	75
terrein .	-75	-134	139	158
terrein van	-62	71	104	41
terug .	-216	-283	-241	186
terug in	-72	-106	-76	156
terug naar	-60	-97	-106	-127
terug te	-34	-23	14	-64
terug tot	-169	167	-184	-172
terug van	-198	32	187	159
terug zodra	-78	-140	188	137
terugbetaald .	45	-134	-121	-134
teruggebracht .	57	150	-170	-130
teruggebracht tot	-173	28	2	-176
teruggelopen ,	85	-189	-122	-63
teruggelopen .	215	-130	-203	-132
teruggetrokken .	131	-122	-175	-179
terugkeer en	-194	-187	172	37
terugkeer van	40	-159	-218	-133
terugkeert ,	29	-137	-84	-149
terugwerkende kracht	-169	-124	132	68
terwijl de	8	-224	11	-202
terwijl het	4	-269	6	-180
terwijl zij	97	43	-156	-116
tevens de	-85	-72	104	-149
tevens voldaan	-53	-64	-147	-153
tevreden .	125	-165	-176	-173
tevreden over	249	-199	-217	-151
tevredenheid van	167	-178	-127	-85
thans #	30	-182	-159	-173
thans bij	-80	-159	12	-50
thans niet	-184	-86	59	-52
thuis .	-34	-58	81	-125
thuis aan	-87	-143	94	-180
tien dagen	31	-98	52	130
tien gemeenten	-179	-140	-232	76
tien gevallen	166	-172	-171	-173
tien jaar	65	23	-100	-173
tien procent	-163	-156	141	70
tien weken	-36	-32	12	-172
tien werknemers	-49	-8	82	-51
tijd aan	22	-111	-95	140
tijd in	40	-87	96	-110
tijd is	19	-132	45	17
tijd kwijt	-161	-202	79	-203
tijd met	38	-75	-99	-164
tijd tussen	-88	50	-93	-109
tijd van	-94	-33	-172	-172
tijdens de	5	79	-94	-25
tijdens het	-70	-8	-153	-95
tno heeft	13	-122	18	-154
toch al	26	-189	-39	23
toe ,	-109	15	240	-227
toe .	-174	59	4	18
toe ;	47	6	81	-53
toe aan	53	-36	5	-10
toe dat	-302	227	-141	153
toe de	-111	-143	-180	-48
toe en	-167	-186	-15	73
toe in	-108	-192	84	130
toe met	-120	-122	-124	-202
toe op	-243	-188	-178	-174
toe te	64	-58	-73	-235
toe zijn	61	-141	-211	73
toegang tot	-3	22	-203	87
toegekend .	19	-186	72	-107
toegelaten .	-90	-200	34	-133
toegenomen ,	151	-137	-121	-59
toegenomen .	180	-161	-160	-92
toegepast .	1	-23	124	85
toegestaan .	2	-90	77	-57
toegevoegd .	-128	38	42	-84
toegewezen ,	49	-95	-122	-133
toegezegd ,	-112	-80	-192	-34
toegezegd .	-161	-93	-229	-212
toegezegd dat	-136	-193	-183	-330
toegezegd de	-149	-239	-334	-347
toegezegd haar	-91	-101	-114	-165
toegezegd het	-104	-131	-181	-155
toegezegd in	-92	-95	44	-86
toegezegd na	-70	-96	-94	-178
toegezegd terug	-78	-75	-67	-148
toegezegd u	-53	-158	-221	-60
toegezegd uw	-39	-100	-116	-139
toegezegd vóór	-37	-78	-137	-102
toegezonden .	-84	-80	117	-173
toekomen ,	-91	-97	-88	-173
toekomen .	-146	-241	-296	8
toekomen op	-57	-121	-89	-132
toekomst van	-135	-203	-41	128
toelaat .	38	99	-3	26
toelichting .	-159	-265	-115	-145
toelichting aan	-38	-86	-156	-139
toelichting bij	-151	-102	-250	98
toelichting in	-134	135	32	-168
toelichting is	-168	-159	264	-167
toelichting op	-98	11	-168	61
toen een	-39	-139	-118	-107
toeneemt .	-49	-139	-145	-90
toenemen .	-32	-162	-114	-127
toenemende mate	91	-131	-141	-110
toereikend zijn	-51	-133	-65	-173
toeslag voor	-131	87	110	-134
toeslagen en	-76	102	-199	-163
toestaat .	120	-153	-193	-103
toesturen .	-41	-140	11	-3
toets in	63	-32	-42	18
toets van	-48	-282	106	74
toetsen .	-153	126	-225	-116
toetsen door	-124	108	-201	-14
toetsing regeldruk	-112	55	-143	-110
toezeggen .	-77	-34	14	-124
toezeggen dat	-60	-155	-135	-164
toezegging aan	-139	-170	-152	93
toezegging afgedaan	-113	-63	-76	-66
toezegging als	-101	-45	-146	-145
toezegging gestand	-180	-74	-153	-210
toezegging is	-130	-89	-80	-87
toezegging kan	-101	-46	-164	-112
toezegging na	-72	-61	-96	-127
toezegging om	-70	-219	-165	-95
toezegging van	-56	-84	-94	-133
toezeggingen gedaan	-60	-82	-164	-117
toezenden .	-79	-149	-200	17
toezicht ,	-103	-35	45	-184
toezicht .	-60	-202	-83	-23
toezicht bij	-146	10	-153	-133
toezicht door	14	86	-213	45
toezicht in	-74	-93	-179	67
toezicht is	-124	-163	-211	-164
toezicht op	-186	-100	20	-181
toezicht te	-194	55	-195	-197
tolken en	-35	-134	-115	44
tolken in	77	19	-175	-184
tot #	204	-18	8	-174
tot acht	-187	71	-187	-156
tot alle	-160	21	31	64
tot de	156	-126	167	-130
tot die	-231	-179	-213	109
tot doel	-165	-190	-168	-72
tot drie	-190	-37	-212	54
tot dusver	39	-216	-188	-178
tot een	49	74	114	44
tot eind	-171	-135	-302	22
tot en	-522	-127	60	-39
tot het	-253	64	-91	-116
tot hogere	-52	-121	-136	-29
tot hooguit	-189	167	-121	-126
tot hun	-194	16	-208	-176
tot meer	33	-157	-187	-106
tot mij	-92	5	-213	-180
tot minder	144	-263	-275	-176
tot nu	-126	-133	-110	-128
tot op	16	-134	-42	-152
tot plaatsing	102	-81	-22	-80
tot regel	-129	-70	64	-93
tot slot	25	288	-449	-243
tot stand	88	-2	-208	-214
tot ten	-154	76	-91	-85
tot tien	-199	157	-40	-193
tot twaalf	-123	168	-158	-139
tot twee	-141	137	-237	-46
tot vier	-193	-233	-241	-232
tot vijf	-130	0	19	-170
tot wijziging	-85	-128	12	-123
tot zes	139	20	-40	-130
tot één	-102	85	-280	-199
totaal #	-274	-220	-33	-61
traag .	71	-106	45	-86
transport heeft	-117	-141	-56	-106
transport ilt	-157	38	-160	-138
treden .	-198	-198	49	47
treed ik	-95	-165	162	84
treedt .	-122	-186	-33	166
treedt daar	-120	-133	159	-149
treedt in	-107	-128	-216	104
treedt naar	-39	-155	-109	127
treedt op	-63	-107	85	110
treffen .	-91	-149	-144	49
treft het	-196	-88	-153	-161
treft u	-389	-370	-361	-37
trek ik	-95	-93	-150	-39
trekken ,	51	41	49	-118
trekken .	10	113	-272	15
trekken wij	-136	-144	109	72
trekt het	-76	-73	-173	-140
turkije en	-145	-127	42	-92
tussen #	178	-115	-156	-37
tussen beide	101	-77	-53	-91
tussen de	221	-134	-296	-234
tussen een	31	100	-179	-112
tussen gemeenten	-142	47	72	-142
tussen het	-42	-139	-111	-96
tussen september	-112	-94	-179	-192
tussenevaluatie van	-109	-103	-116	-106
twaalf extra	-186	-116	23	-122
twaalf jaar	-68	52	112	-131
twaalf maanden	59	3	-4	-185
twaalf weken	-125	19	23	-115
twee ,	-111	54	-41	78
twee aanbevelingen	-63	-110	-12	15
twee adviezen	-113	-152	8	-112
twee daarvan	90	-100	-124	43
twee dagen	75	-28	76	-187
twee derde	121	-261	-275	-170
twee jaar	22	-68	-129	14
twee keer	130	-6	-20	-2
twee maanden	8	-126	-234	78
twee medewerkers	-185	95	89	-161
twee of	-124	-46	4	-120
twee punten	-148	-166	161	-30
twee suggesties	-115	114	-193	-163
twee uur	-71	-14	-155	-117
twee van	-8	-246	56	14
twee weken	-158	206	-175	-42
twee werkdagen	-112	-160	96	-139
tweede aanbeveling	-128	156	66	-17
tweede evaluatie	-65	-175	-194	101
tweede gedachte	-103	134	-201	-138
tweede helft	-255	-223	254	223
tweede is	-143	107	36	34
tweede kamer	-273	-90	-352	-175
tweede kwartaal	-185	-243	-1	273
tweede maal	-24	-108	-156	-89
tweede medewerker	-206	-19	-164	-120
tweede plaats	-109	180	-181	-163
tweede punt	-180	160	192	-232
tweede zou	-109	53	-99	-68
tweemaal een	29	-159	-172	-121
tweemaal per	-239	-32	18	94
tweemaal zo	93	-14	-184	-147
twintig jaar	-48	20	-208	-108
u ,	-102	-231	-37	-38
u .	-114	-221	-245	146
u :	-88	-252	-183	-165
u aan	-193	32	68	-88
u af	-193	27	175	-210
u akkoord	-103	82	-198	43
u als	-142	-211	-180	-255
u bekend	-105	-216	-70	-70
u bent	-90	78	82	71
u bereid	-76	-63	-208	-209
u beveelt	-84	98	-174	-145
u bij	-139	-172	4	161
u bijgaand	-93	-91	-85	-145
u binnen	-110	-141	-168	33
u constateert	117	-102	-113	-99
u daarom	-128	-117	194	-70
u daarover	-103	61	-152	126
u dat	-232	-217	167	-154
u de	-337	32	-22	-91
u deze	-117	-218	-92	-20
u die	-106	-128	188	100
u dit	-124	-6	89	-133
u doen	-66	-130	-106	86
u een	-79	-131	-271	-40
u elk	-83	47	-172	-74
u en	-125	-149	-140	-75
u haar	-125	-56	-181	-107
u hebt	-144	-148	-183	-169
u heeft	-138	-201	-15	-198
u het	-358	-25	-70	-273
u hierbij	-153	-261	-379	-495
u hiermee	-76	-90	-179	-138
u hieronder	-164	-169	-145	-128
u hierover	-66	-154	-277	126
u hoe	-128	-153	-219	8
u in	-295	-145	-233	237
u jaarlijks	-77	-163	-212	169
u kennisgenomen	-56	-153	-83	-49
u kunt	-69	-63	-12	-14
u melden	-88	-171	116	67
u met	-186	-190	-173	13
u mij	-84	115	-230	-228
u mijn	-58	-192	-1	-207
u na	-168	-182	132	146
u nader	-43	-61	-138	135
u niet	-15	35	63	-160
u nog	-129	-12	10	31
u om	-108	83	-205	-130
u ontvangt	-186	-196	-252	34
u op	32	14	-169	72
u over	-160	-253	104	-117
u te	-122	-180	-242	141
u toe	-98	-224	-3	93
u toegezegd	-57	-150	-166	-181
u toezeggen	-50	-180	-100	-161
u treft	-196	-88	-153	-161
u uiterlijk	-47	-165	-163	134
u van	-134	99	-339	196
u verzoeken	-68	-115	-183	-173
u vindt	-94	-161	-150	-121
u voor	-222	-96	-96	112
u vroeg	-80	-121	-110	-123
u vóór	-137	-136	-66	297
u weet	-70	82	92	-123
u weten	-72	-102	-183	143
u wordt	-57	-56	-254	-116
uit #	10	-101	-233	-118
uit ,	-110	-283	39	116
uit .	-49	-115	-19	191
uit :	5	-159	-83	-56
uit ;	-125	-154	202	-57
uit aan	-197	-157	-160	-159
uit andere	-132	-118	-182	-66
uit artikel	-80	-186	77	-192
uit cijfers	54	-114	-104	-159
uit dan	142	-169	-102	-139
uit dat	229	-244	-139	0
uit de	88	-25	33	-208
uit die	-40	60	11	-110
uit drie	56	-114	-109	-99
uit een	72	-266	-86	-137
uit eigen	-41	132	64	-185
uit haar	43	-166	-164	-143
uit het	35	-189	-133	-174
uit in	-252	-88	49	10
uit india	22	-122	-145	-109
uit met	-186	186	42	42
uit naar	51	-139	-185	-197
uit nederland	-168	-65	-94	-151
uit of	169	-107	-172	64
uit onderzoek	92	-125	-53	-128
uit op	-26	-192	5	90
uit over	-241	-253	-204	-30
uit te	-97	186	196	80
uit tot	-215	-46	178	64
uit van	-337	-13	5	-334
uit voor	-181	-160	180	126
uitbracht .	-65	-155	-115	-174
uitbreiden .	-41	47	-203	-151
uitbreiden tot	-127	-135	1	98
uitbreiding van	-80	-200	27	7
uiteen .	-105	-146	-52	-191
uiteen van	199	-164	-145	-129
uiterlijk #	-190	188	-139	171
uiterlijk eind	-168	-179	67	158
uiterlijk in	-158	93	-25	14
uiterlijk op	-123	-64	220	163
uitgave van	-119	-173	87	10
uitgaven aan	104	-84	-168	-89
uitgaven van	-89	-78	111	58
uitgebracht ,	-91	-161	-128	-162
uitgebracht .	-146	13	-256	-97
uitgebracht over	-49	-95	-120	-48
uitgesloten .	-184	40	-157	-183
uitgesproken ,	-96	-105	90	-159
uitgesproken .	-142	-152	18	104
uitgetrokken .	-138	120	201	51
uitgevoerd .	24	-291	-31	-40
uitgevoerd ;	-112	41	-70	80
uitgevoerd door	-257	-251	-340	-318
uitgewerkt .	-74	45	118	54
uitgezet .	-160	-116	-88	-157
uitgezet onder	-137	-114	-151	-99
uitgezonden militairen	-123	6	-127	-82
uitkering .	26	-118	-128	-129
uitkomst ,	-95	-169	60	-10
uitkomst .	-184	-198	-11	45
uitkomst daarvan	-100	-133	-137	-48
uitkomst deel	-89	-79	-91	85
uitkomst te	43	-153	-175	-93
uitkomst van	-216	-113	-243	140
uitkomsten .	-79	-151	-206	-225
uitkomsten daarvan	-150	-190	-174	57
uitkomsten met	-124	27	-168	19
uitkomsten niet	150	-146	-138	-71
uitkomsten te	-91	59	-76	-98
uitkomsten van	-192	87	-18	79
uitkomsten worden	-166	-122	-227	68
uitkomsten zal	-49	-141	-232	-32
uitkomt .	51	-102	44	-114
uitleggen .	82	-115	69	-137
uitsluiten dat	-59	-132	-111	-100
uitsluitend nog	-112	30	179	144
uitspraak ,	111	-123	-127	-120
uitspraak .	-104	-204	-140	-115
uitspraak doen	188	-264	-7	-144
uitspraak van	-91	-191	-159	-159
uitspreken .	-104	-99	37	-23
uitstel van	-159	111	-185	-144
uitstoot van	88	-125	-144	-29
uitval het	112	-147	-112	-104
uitval van	-17	103	-81	-160
uitvalt .	20	-82	-90	-116
uitvoer van	-1	92	-168	-128
uitvoerbaar is	-93	90	123	56
uitvoeren .	-186	-17	150	-23
uitvoering ,	-133	-133	57	89
uitvoering .	-213	-157	83	87
uitvoering aan	91	-123	-125	-96
uitvoering daarvan	-92	-47	-217	-75
uitvoering gegeven	-115	59	-57	-169
uitvoering te	-60	-88	-135	-139
uitvoering van	-17	-97	-278	106
uitwerking van	-55	-150	136	112
uitwisseling met	114	32	-149	-75
uitwisseling van	-198	109	-91	-139
uitzending .	-114	107	-168	-113
uitzoeken .	-108	-175	91	150
uitzoeken wat	-85	-79	149	165
uitzondering van	-139	-183	17	-177
unie van	-86	-178	-21	78
universiteit leiden	-142	85	-177	-179
universiteit utrecht	-101	-107	-208	66
universiteiten zelf	-181	-90	189	-144
uren .	93	-66	-130	-140
utrecht en	-158	-47	-176	-132
uur ,	-141	-218	-210	-139
uur .	-190	140	-14	35
uur ;	-130	53	-106	-150
uur minder	50	61	-139	-47
uur op	13	126	-179	-180
uur per	69	18	-209	-201
uur te	43	106	-194	-194
uw akkoord	-48	59	-110	82
uw ambtsvoorganger	-114	-163	-58	-106
uw brief	-67	-123	-161	-128
uw commissie	-124	-221	56	72
uw conceptrapport	-40	-144	-140	-82
uw kabinet	-48	-105	-75	-86
uw kamer	-215	-112	-145	48
uw medewerkers	-104	-169	-168	-107
uw nawoord	-59	-87	-182	-132
uw rapport	-172	-199	-259	-192
uw reactie	-71	-229	-95	-113
uw tweede	-129	135	-7	-172
uw verzoek	-69	-54	-88	-131
uw voorganger	-123	-201	-230	-163
uwe majesteit	-93	-143	-107	-112
uwv ,	-147	-116	-230	-214
uwv .	-227	52	-176	-190
uwv en	26	75	-154	-197
uwv zal	-121	-120	-225	130
v .	-116	-145	-178	-11
vaak als	116	-216	-145	-121
vaak een	142	-193	-271	-155
vaak niet	194	-286	-109	-287
vaak pas	166	-28	-225	-182
vaarbewijs voor	-84	9	-152	-142
vaart ,	-152	-170	-142	-117
vaarwegen ,	-144	-78	-66	-128
vak in	32	-149	127	-124
vakbonden ,	-89	-91	-94	-154
vakbonden is	-106	-137	-169	-124
vaker dan	181	-65	-170	-113
vaker een	174	-129	-103	-140
vaker met	-2	29	-144	-136
vaker op	66	-17	-47	-181
vaker te	90	26	-172	-73
vaker ziek	44	-149	-59	-57
vallen .	-115	136	-217	-163
vallen buiten	-181	-151	-160	-114
valt .	-157	-33	-215	78
valt buiten	-187	-195	-170	-186
valt na	160	39	60	-139
valt niet	-35	-173	51	-150
valt nog	19	-143	-148	-110
valt op	-15	-137	-111	-144
valt te	-2	-33	-114	-125
valt volgens	119	-128	-75	-99
van #	-159	5	20	132
van ,	31	-121	-105	-102
van .	-290	-247	18	-24
van :	-24	-290	-236	-102
van aanpak	-127	-165	24	-4
van aanvragen	-1	18	-141	-168
van aanvragers	-158	-132	-140	-98
van acht	-43	49	-144	0
van advies	-42	-25	41	-99
van advocaten	56	60	-42	-141
van afzonderlijke	-167	-127	-119	-138
van agenten	-116	73	57	78
van alle	-178	144	-13	140
van alleenstaande	-89	78	-106	-89
van andere	154	-73	-166	-158
van april	-129	88	-215	-120
van arbeidsmigranten	-110	-90	-136	-99
van artikel	-221	42	15	-116
van asiel	-107	-126	-92	-82
van asten	-144	-97	-92	-94
van auto's	-121	-108	-135	-108
van banken	-88	34	-154	-127
van begeleiders	-41	110	-178	-137
van begin	-3	-111	-87	-157
van beide	50	56	-177	-172
van belang	-256	-67	-98	-277
van bestuur	-119	-25	38	-157
van bewoners	25	-116	-76	65
van bijgaande	-63	93	-92	-66
van binnenlandse	-110	50	-5	106
van buiten	38	9	-111	-10
van buitenlandse	8	-20	-68	39
van bureau	73	-282	-231	-238
van burgemeester	-157	-41	6	-9
van burgemeesters	-120	-142	-63	116
van burgers	43	17	-149	-66
van bzk	-106	36	-10	45
van d	-56	-156	-197	-60
van dat	78	-244	32	104
van de	180	-63	-40	-96
van deelnemers	39	108	-150	-143
van defensie	54	-217	69	92
van degene	-107	16	35	-150
van der	-136	-177	-165	-170
van dertig	-132	-161	176	-120
van deskundigen	-101	34	-139	-101
van deze	96	-146	108	11
van die	-2	-421	53	-17
van dieren	-30	-105	14	5
van dit	-159	-520	-190	1
van dji	-113	-117	82	-17
van docenten	-147	-152	0	-105
van drie	90	-174	132	6
van duo	-105	-184	-154	-106
van economische	-80	-146	-202	-105
van een	-48	-51	3	-86
van elk	-134	181	10	-59
van elkaar	49	-15	23	-58
van elke	105	-51	81	-28
van enkele	-147	-140	-166	-68
van europa	30	-171	-211	-160
van financiën	-249	-70	21	-56
van gedachten	-66	-155	-213	-164
van gedetineerden	47	-138	-153	-90
van gegevens	-203	123	-35	-213
van gemeenten	-66	-108	157	-159
van gemiddeld	-92	-179	117	-110
van gerechtsdeurwaarders	-106	-183	86	-145
van gezinnen	-137	32	-129	-97
van goede	135	-127	-136	9
van groot	-56	-130	-149	-109
van haar	-185	21	21	-270
van harte	-107	-147	124	-21
van hen	-32	-404	-48	-326
van herkomst	61	-72	41	-165
van het	-28	12	-83	1
van hun	-176	5	48	124
van ieder	-73	108	-90	-136
van iedere	17	-38	-1	54
van in	-140	89	-230	-169
van infrastructuur	-94	13	-258	-202
van inkomsten	-47	12	13	-114
van instemming	-103	-50	-71	8
van inwerkingtreding	-129	-104	74	210
van iob	-120	26	-83	148
van januari	-103	-110	-85	-189
van jonge	16	89	-184	59
van juli	-56	113	-3	84
van juni	-111	32	-160	27
van justitie	1	-66	-12	-127
van kinderen	-195	-116	-135	-73
van kleine	-92	-63	-173	-141
van koophandel	-147	-12	69	-53
van kracht	-60	-50	-182	36
van landbouw	-129	-184	-205	-192
van landen	-124	18	-132	-136
van leegstaande	-76	17	20	85
van leerlingen	-79	-82	-167	56
van leges	-118	15	-177	-140
van lnv	-118	-132	-36	42
van lokale	-134	74	30	-109
van loon	80	75	-193	-137
van medische	-30	40	33	-171
van meer	-39	115	-76	-31
van mening	-236	48	-260	-215
van mensen	-166	69	-131	-108
van mensenhandel	107	-151	-76	-63
van mevrouw	-128	-134	-225	-227
van mij	-192	-315	7	250
van mijn	-295	-381	138	113
van na	-133	88	8	-110
van nederlandse	48	-189	-25	82
van negen	-180	-161	-49	-88
van nieuwe	-212	142	-315	-23
van november	-83	-110	-24	80
van ocw	-116	-151	40	60
van onderwijs	-109	-181	193	-18
van onderzoeksbureau	-81	41	-149	-176
van ons	-187	4	76	-6
van oordeel	4	14	8	-232
van oude	-156	-64	137	-71
van ouders	75	-24	110	-237
van oudsher	-154	-115	-140	-107
van overheidspersoneel	-94	-115	-157	27
van partijen	-83	-167	116	18
van per	-138	42	51	-162
van personeel	-19	-130	105	-81
van plan	-156	-116	-266	-223
van politie	64	-3	52	39
van procureurs-generaal	-112	-229	96	126
van proef	-145	59	197	57
van prof	-116	-91	-67	-43
van provincies	-132	-109	84	-92
van raadsleden	104	-158	-175	-129
van reservisten	-85	-37	-163	-72
van rijksmonumenten	-119	-162	-113	-127
van rijkswaterstaat	59	-111	-194	-167
van risico's	61	-121	-114	-219
van rvo	-12	-176	-207	24
van scholen	-10	-119	-133	-153
van school	-55	86	-139	-114
van september	-115	-146	95	119
van sociale	-139	-119	76	34
van start	-210	-303	-8	167
van state	-272	-275	-89	195
van stikstofoxiden	78	-88	-95	-117
van strafrecht	-86	-115	-63	14
van strafvordering	-91	-127	-113	-125
van szw	-125	-154	-65	-42
van taken	48	-113	-195	-86
van te	70	-158	94	-99
van ten	-35	94	-26	63
van tevoren	-98	-53	105	101
van tien	-146	95	-24	-233
van tno	94	42	-73	-166
van toelichting	-35	-194	87	-38
van toepassing	-151	-166	-200	-184
van tolken	-137	-203	-178	-101
van twaalf	-162	21	23	49
van twee	92	-221	-92	17
van uit	-113	-215	-17	54
van uw	-180	-288	-189	-271
van uwv	88	51	-209	-221
van veertien	-115	-171	-162	-132
van veiligheid	56	-199	129	-40
van verkeer	-125	0	0	13
van vertrek	35	-248	-173	-139
van verzekeraars	-95	-130	-148	50
van vier	-72	-39	-82	-95
van vijf	-298	123	141	116
van vijftien	-117	-68	-112	-140
van visa	-107	-128	-143	23
van volgend	-62	-113	-96	-13
van volksgezondheid	-123	-153	-229	-12
van voor	-152	135	-228	2
van vrijwilligers	-126	-2	-80	99
van vws	-166	-22	172	155
van vóór	-1	86	-278	-281
van warmte	-120	-119	-97	-101
van wat	27	-5	-19	-64
van water	48	-25	-114	-93
van waterschappen	-86	-178	-21	78
van werkgevers	112	-103	-147	-92
van wet	-46	-117	57	-210
van wie	-351	-85	-169	-169
van wijziging	-139	77	66	207
van zaken	-169	-294	-32	-151
van zes	-88	121	95	11
van zestig	-110	-119	107	-53
van zijn	161	-55	-49	36
van zo'n	39	-174	112	97
van zulke	-157	-121	122	-108
van één	32	119	129	59
vanaf #	-349	-214	332	396
vanaf dat	-59	-190	97	55
vanaf de	-183	188	22	100
vanaf het	-201	-169	9	-72
vanaf januari	-150	-158	52	151
vanaf september	-136	-181	1	186
vanaf twaalf	-65	27	121	-111
vangen .	-165	16	-174	-154
vanuit de	-60	-44	-170	-87
vanwege de	-107	-133	-176	-118
varen .	-161	-215	-24	36
variant a	-134	10	-141	-195
variant b	-154	85	-169	-158
vast ,	25	35	45	48
vast .	-249	-63	83	-81
vast ;	-128	128	-27	-54
vast aan	-60	-264	249	-89
vast aanspreekpunt	-113	173	-7	-145
vast bedrag	-231	130	130	-134
vast dat	377	-339	-413	-369
vast in	-209	136	-126	-107
vast te	92	97	-264	9
vast voor	-120	85	-114	-135
vast welke	-120	143	-175	-144
vast wie	-70	117	-173	-161
vaste afnemer	92	-90	24	-142
vaste commissie	-210	-376	-424	-333
vaste contactpersoon	-123	201	114	48
vaste datum	-150	-171	-95	-163
vaste deel	-19	-113	-72	-73
vaste jeugdbeschermer	88	16	-112	-99
vaste teams	53	5	-8	-38
vaste woonplaats	-115	-76	-86	-129
vastgelegd .	-123	-4	114	17
vastgelegd dat	-111	-228	46	40
vastgelegd in	-127	-136	1	-147
vastgesteld ,	-211	-201	-94	-5
vastgesteld .	143	-185	-215	-3
vastgesteld dat	224	-243	-178	-160
vastgesteld en	-125	-149	-68	102
vastgoed belang	-135	-162	-158	51
vastleggen .	-70	49	-186	31
vaststaat .	-80	-122	-114	-52
vaststellen ,	76	-62	-119	-106
vaststellen .	187	-50	-10	-125
vat ik	-49	-80	-108	-116
veel bewoners	65	-132	-110	-113
veel dank	-105	-55	-119	-84
veel mogelijk	-118	-154	121	-149
veel van	12	-187	-164	-164
veertien dagen	-233	136	-36	-180
veertien maanden	109	-157	-84	-115
veertig jaar	100	15	-182	-113
veilig kan	-46	-179	-108	-88
veilig verkeer	-100	104	-143	-22
veilig werken	-76	-112	-130	-113
veiligheid ,	42	-141	17	44
veiligheid .	120	105	78	16
veiligheid defensie	-116	-130	-114	-123
veiligheid en	-119	-322	-54	-20
veiligheid heeft	-204	51	-86	39
veiligheid hierna	-142	-92	-92	-105
veiligheid van	-200	-187	-244	-193
veld .	-157	-121	36	-153
veldwerk in	-151	-143	-128	-122
velen van	4	-106	-147	-136
ver ,	-124	-218	25	-173
ver .	-125	-239	225	-241
ver :	-132	-166	205	-125
veranderd .	76	58	-68	-114
veranderen .	-89	-149	-250	-157
verandert .	-139	-86	-113	34
verantwoord .	-81	-170	178	-121
verantwoord is	79	-79	-67	-55
verantwoordelijk voor	-270	-158	-172	-254
verantwoordelijkheid van	-223	-266	130	-229
verantwoording .	124	-184	-187	58
verantwoording af	-190	-141	-83	115
verantwoording te	-152	157	-107	-149
verband met	246	-212	-310	-135
verband niet	115	-132	-115	-72
verband tussen	206	-229	-192	-187
verbeterd .	111	34	-159	-7
verbieden .	-197	116	50	-146
verbinden .	-29	23	-236	-127
verbindt daaraan	-177	141	-87	-171
verblijf .	-83	-122	-90	-106
verblijf in	85	0	-160	-108
verblijf van	76	44	-152	-169
verblijven .	-119	56	-76	-89
verbod in	-88	-117	-153	-89
verbod op	-273	187	-202	-60
verbod zou	-104	-200	-117	-92
verbond van	-95	-130	-148	50
verbonden .	-119	24	64	-170
verdeeld .	-218	-233	-14	-40
verdeling over	-84	-95	34	158
verdeling van	-149	40	-73	17
verder bepleit	-128	78	-118	-66
verder beveelt	-159	76	-161	-176
verder graag	-113	142	-140	-116
verder is	-151	99	-228	-39
verder moet	-159	6	-189	7
verder raadt	-153	102	-194	-171
verder te	-102	-203	-106	-171
verder vraagt	-91	148	-138	-144
verder wil	-93	-211	62	80
verder ziet	-123	135	-139	-116
verder zou	-135	110	-172	-181
verder zouden	-91	132	-117	-87
verdienen .	-129	24	-120	-140
verdient aanbeveling	-83	151	-181	-162
verdient het	-168	168	-170	-109
verdraagt zich	-224	62	217	-169
verdringing van	-66	-119	-166	-76
verdubbeld .	133	87	-158	-129
verdubbelen .	-117	-166	-202	-161
verdwenen .	66	-200	12	-121
verdwijnen .	-129	91	-201	-93
verdwijnt .	21	-112	-152	-112
vereenvoudig het	-79	173	-165	-77
vereenvoudigen .	-124	138	-170	-151
vereiste van	-121	-26	136	49
verenigd koninkrijk	45	-175	-49	21
verenigde naties	-136	-90	-134	-139
vereniging hogescholen	-46	-130	-11	91
vereniging van	-181	-231	-128	13
vereniging voor	-111	-210	71	26
verenigingen van	-34	-195	-170	-108
vergeleken .	-102	77	-193	-146
vergeleken met	-151	-158	-153	-126
vergelijkbaar voorstel	-70	-150	-188	-136
vergelijkbare bedrijven	112	-162	-144	-122
vergelijkbare groep	85	-63	-90	-94
vergelijkbare scholen	51	-61	-44	-135
vergelijken .	-73	-105	-158	-105
vergelijkingsgroep .	133	-49	-119	-96
vergen ,	-85	-204	182	83
vergen .	-151	-54	-170	51
vergezeld van	-103	-176	-171	-1
vergoed .	-19	-199	-2	-139
vergoeding ,	-113	32	-170	-108
vergoeding per	-78	103	-205	-135
vergoeding van	-224	33	-79	-173
vergoeding voor	-4	74	14	-104
vergroot ,	-82	-109	-112	-124
vergroot de	73	16	-121	-118
vergt ,	-76	-123	42	64
vergt een	-218	53	60	-337
vergunning te	-110	42	-117	-81
vergunning voor	-93	41	-134	-120
vergunningen voor	103	42	-83	-148
vergunningplicht voor	-106	18	-136	-124
verhaal .	-120	-110	-143	-115
verheugd over	-80	-105	-184	-138
verheugt mij	-68	-136	-134	-113
verhogen ,	-76	174	96	-75
verhoging van	-114	173	82	-190
verhoog de	-187	238	-208	-144
verhoog het	-179	186	-233	-186
verhoogd ,	-116	-111	-151	-93
verhoogd .	-184	-195	155	44
verhoogt .	160	-129	-100	-143
verhouding tot	-93	57	76	-172
verhouding tussen	41	-142	-149	-90
verhoudt tot	-152	-196	123	32
verhuizen .	56	-85	-148	37
verhuizen en	53	62	-185	-117
verjaagd .	-111	-176	-120	-117
verkeer en	-180	-89	-96	10
verkeer nederland	-111	125	-140	10
verkeer van	-38	-120	-175	-117
verkenning naar	-111	-4	106	86
verkeren .	78	-149	-170	-138
verkiezingen van	-70	28	-226	-172
verklaard .	-154	-125	-110	-58
verklaring van	-109	-215	-192	50
verkoop van	-44	-71	-303	-191
verkort de	-176	134	-209	50
verlaag de	-194	229	22	-190
verlaag het	-119	112	-161	-90
verlaagd .	27	12	-172	-25
verlagen .	-169	78	-151	-91
verlaging van	20	107	40	-144
verlang van	-70	74	73	51
verlangen .	-53	-168	93	10
verlangt .	-96	-147	59	-108
verlangt dat	-112	-41	-168	-119
verlaten .	-132	15	-35	-102
verlaten van	-143	-108	121	-124
verleend ,	-197	-117	-156	-15
verleend .	31	-119	-132	-153
verlenen .	-133	14	-246	-218
verleng de	-123	185	-237	-196
verlengd .	-161	-278	46	40
verlengd tot	-158	62	71	127
verlengen .	-117	-2	11	27
verlengen tot	-98	148	74	-109
verlengen van	-139	143	-219	-140
verlenging .	-90	4	73	-138
verlenging van	-160	137	49	-54
verlies van	100	83	-122	-118
verliest zijn	-185	-93	-223	-102
verliezen .	38	-5	93	-125
verloop van	-34	99	-205	24
verlopen .	-25	-180	-121	46
vermeld dat	-96	-184	-169	46
vermelden .	-99	-168	128	-71
verminderd .	86	-106	-127	-52
vernieuwd .	-113	-122	-1	-196
veronderstelling dat	127	-183	-88	-50
verordening eu	-111	-140	-198	-80
verplicht ,	-130	13	-15	7
verplicht .	-142	188	8	74
verplicht een	-175	-29	-172	-130
verplicht onderdeel	-71	77	-175	-126
verplicht te	-109	209	-200	-213
verplicht tot	-77	-154	-154	-119
verplichten .	-160	8	85	-93
verplichten een	-64	112	93	-109
verplichting geldt	-75	-113	-194	-161
verplichting voor	-125	-209	42	-130
verreweg de	79	55	56	-117
verricht .	-174	-39	-187	-140
verricht door	-113	-198	-169	-218
verricht in	-121	-126	-167	-147
verricht naar	-91	-80	-62	-70
verrichten ,	-82	54	-176	35
verrichten .	-149	48	-185	-15
verruim de	-112	214	-226	-187
verruimd .	-90	-154	-198	-97
verruimen .	-194	-100	-85	-9
verruiming van	-132	52	-168	-116
verscheen het	-121	-138	-114	-103
verscherpt toezicht	-142	-111	-167	-173
verschijnt ,	25	-114	42	137
verschijnt .	-197	-218	-22	136
verschijnt in	-130	-136	-268	182
verschijnt naar	-89	-120	-224	-39
verschil .	196	-148	-143	-129
verschil in	28	-148	-133	-129
verschil is	139	-167	-161	-125
verschil tussen	105	-112	-61	-103
verschil van	-235	-173	-162	-130
verschillen .	-91	-124	-76	-159
verschillen in	-233	-195	-182	-178
verschillen tussen	163	-172	63	-183
verschilt per	22	-147	-122	-155
verschuldigd .	-115	-125	-110	-84
verslag .	1	-105	-178	50
verslag doen	-56	-90	-228	-53
verslag op	-123	4	45	-149
verslag over	-100	-95	110	13
verslag uit	-114	-160	-203	-61
verslag van	-141	-172	-208	109
verspreid .	-157	-85	-5	25
verspreid over	80	-80	-188	-83
verstaan een	-150	-139	-77	-137
verstaan het	-144	-181	-193	-204
verstaan wij	-127	-69	-136	-153
verstaat de	-167	-213	-114	-132
verstaat zij	-169	-134	-114	-118
verstande dat	-97	-116	164	169
versterken .	-116	-7	-206	-123
verstreken .	6	-121	-189	-178
verstrekken .	-89	51	-198	44
verstrekken aan	11	126	-133	-135
verstrekt .	-206	63	-101	-88
vertraagd en	-66	-47	-148	-221
vertraging opgelopen	-181	-114	-100	-163
vertrek dt&v	-128	-112	37	-137
vertrek uit	-149	-106	12	-30
vertrek van	23	-129	84	48
vertrekken .	-36	33	-123	-194
vertrekt .	139	-150	-88	-101
vertrokken .	-138	-126	-78	-69
vertrouw erop	-76	-100	-115	-177
vertrouwen .	-215	-173	80	-137
vertrouwen in	38	-132	-170	-58
vertrouwen van	-20	-81	-140	-76
vervallen ,	-85	29	-214	-23
vervallen .	-202	70	-20	159
vervalt .	-114	-144	-145	-148
vervang de	-185	210	-156	-199
vervangen .	-156	-50	-84	129
vervangen door	-180	265	-69	-233
vervanging van	-143	-210	101	-171
vervoer .	101	-163	-216	-150
vervoer en	-136	-129	-10	-139
vervoer naar	-87	123	-137	-56
vervolg .	-109	-93	-112	59
vervolgonderzoek naar	-153	80	-74	-98
verwacht .	15	-232	122	147
verwacht dat	-227	-22	-259	-279
verwacht de	-68	-205	-121	74
verwacht ik	-87	-136	3	50
verwacht u	-65	-190	-212	182
verwachten .	-95	-190	-183	77
verwachten dat	-134	-76	-146	-86
verwachten wij	-127	108	-151	-169
verwachting begin	-120	-93	3	28
verwachting eind	-92	-123	143	122
verwachting in	-245	-37	119	-22
verwachting medio	-88	-68	46	107
verwachting op	-39	-155	-109	127
verwachting tot	-142	-144	-172	-161
verwachting volgend	-64	-106	-127	-93
verwachting zal	-122	-68	-127	-149
verwachting zullen	-96	-79	-101	-100
verwerkt ,	-115	-156	-28	-134
verwerkt .	-186	-38	113	102
verwerkt in	-77	80	159	82
verwijs ik	-55	76	103	-77
verworpen ,	-62	75	140	50
verworpen .	-53	-155	-196	-180
verzekeraars .	-102	70	-155	38
verzekeraars en	-201	-174	24	-135
verzekerd dat	-120	-194	17	-2
verzekeringsbank svb	27	-220	-200	-263
verzenden .	-60	146	-127	-185
verzenden ;	-21	94	-110	-143
verzet .	-144	-100	-145	-146
verzetten .	-90	-114	-136	-105
verzocht .	-155	-125	-272	-87
verzocht de	-95	-252	-81	-201
verzocht in	-92	-150	77	-114
verzocht mij	-77	-146	-206	-11
verzocht om	-157	-153	-245	-189
verzocht te	-41	-193	-217	-137
verzocht u	-77	-76	-187	-50
verzoek ,	58	-142	-173	74
verzoek .	-145	-163	-280	-230
verzoek de	-123	75	-134	-148
verzoek een	-99	-134	28	124
verzoek het	-86	-77	88	-140
verzoek in	-84	-143	188	132
verzoek na	-105	-75	87	84
verzoek om	64	36	62	115
verzoek onderzocht	-149	-51	-224	-163
verzoek van	-382	-68	-179	-105
verzoeken .	-147	-114	110	-85
verzoeken de	-65	-183	-94	77
verzoeken het	-41	-124	-187	-176
verzoekt de	-197	-325	-308	-364
verzorgen .	-140	-19	14	-8
verzuim .	6	-118	-145	-125
via de	-31	-190	-141	-16
via een	-141	68	-137	-138
via het	-219	-251	-11	-44
viel buiten	-159	-119	-143	-95
viel de	-66	12	54	-96
vier .	109	-122	111	-131
vier aanbevelingen	-195	-225	-206	-210
vier daarvan	49	-144	-168	-116
vier gemeenten	21	-120	127	62
vier grote	6	-63	-141	-161
vier jaar	-52	152	-176	73
vier maanden	17	-150	-323	-14
vier meter	14	85	-170	-115
vier minuten	184	-140	-100	-174
vier naar	-106	137	-135	-144
vier op	169	-203	-167	-118
vier van	132	-62	163	-165
vier weken	-85	82	52	144
vierde aanbeveling	-89	146	132	76
vierde kwartaal	-107	-328	-103	168
vierde punt	-147	74	16	-145
vierkante meter	48	-99	-39	-176
vijf .	-21	66	-192	-84
vijf aanbevelingen	-191	-246	-265	-163
vijf dagen	-123	55	-180	-157
vijf gemeenten	-63	27	1	-116
vijf jaar	-35	186	-11	-101
vijf jaren	-105	-143	-121	-139
vijf keer	-167	-166	-189	-123
vijf kilometer	-203	107	-63	-164
vijf locaties	64	-164	-142	-92
vijf maanden	183	-165	-103	-121
vijf naar	-173	74	123	123
vijf punten	-166	-167	-155	-73
vijf regelingen	-183	2	-106	-113
vijf voorstellen	94	-140	-145	-170
vijf weken	9	-84	136	-132
vijf werkdagen	-134	110	85	-96
vijf zaken	45	-120	48	-71
vijfde .	40	-59	-78	-107
vijftien .	-155	85	48	-167
vijftien jaar	-185	-205	-311	-98
vind dat	-99	-184	-229	-189
vind het	-145	-179	-170	-217
vind ik	-230	-39	174	-263
vinden ,	129	-208	-19	-207
vinden .	40	-111	-39	-52
vinden dat	-308	15	-318	-167
vinden de	85	0	94	-91
vinden in	-122	-133	57	86
vindt .	-162	-197	-102	-136
vindt dat	-345	342	-141	-94
vindt de	-163	91	7	-126
vindt het	-231	85	23	-195
vindt in	-129	18	-2	125
vindt u	-124	-58	-59	-147
vindt zij	-185	108	-32	86
visum voor	-71	-55	-63	-84
vloeit voort	-123	-123	-148	-93
vluchtelingenwerk nederland	-137	-93	-78	-132
vluchten .	-154	-2	-110	-131
vng ,	-84	-115	-287	53
vng een	-98	-145	-122	158
vng en	-154	-268	66	-112
vng heeft	-127	-97	75	-182
vng is	-202	27	-156	-255
vno-ncw en	-101	58	-225	-133
voedsel- en	-101	10	-149	-172
voedselkwaliteit ,	-59	-90	-79	-100
voeg ik	-60	-105	40	-22
voegen .	-161	-202	-146	-100
voegt daar	-175	-220	209	-227
voegt daaraan	-134	-124	165	-200
voel ik	-146	163	209	-245
voelen zich	167	-99	-173	-70
voer ik	-77	-197	-54	249
voeren ,	-34	49	-9	97
voeren .	-158	132	154	8
voeren en	-48	40	-216	-193
voert .	-97	-1	36	-148
voert de	-30	65	18	92
voert het	-153	-147	35	-68
voldaan .	44	-166	53	40
voldaan aan	-95	-89	-209	-213
voldoe ik	-75	-124	-305	-27
voldoen .	-155	-14	67	-156
voldoende te	-66	-73	-147	-180
voldoet .	-17	-185	-172	-51
volg ik	-111	146	207	-2
volgden #	-135	-130	-89	-72
volgen ,	-56	-123	-51	-87
volgen .	39	156	23	35
volgen en	95	-31	-158	1
volgen in	-132	-217	192	183
volgend jaar	-319	-242	-129	12
volgend kabinet	-185	-362	12	398
volgende .	-204	-213	22	-76
volgende aanbevelingen	-56	-145	-158	-127
volgende doorlichting	-92	83	-180	76
volgende maand	-114	-144	52	185
volgende regeling	-67	137	-154	-154
volgende ronde	-80	-139	48	192
volgende voortgangsbrief	-81	-121	-157	112
volgende voortgangsrapportage	-56	-43	-112	78
volgens de	449	-60	-273	-238
volgens een	139	-242	-169	-193
volgens haar	53	206	-40	-144
volgens hem	16	72	-247	-162
volgens hen	-125	152	-194	-155
volgens het	203	88	-275	-339
volgens iob	66	-30	-201	-165
volgorde van	-195	-63	-158	-86
volgt .	-203	-201	59	-240
volgt de	-89	-162	8	-38
volgt een	-77	-144	-13	150
volgt het	-91	108	177	73
volgt in	-141	-196	-160	171
volgt op	-56	-159	-162	55
volgt uit	-208	-194	-253	-273
volgt zodra	-86	-161	-142	203
volksgezondheid ,	-125	-156	-234	-20
volksgezondheid en	-80	-155	-93	-123
volkshuisvesting en	-66	47	-191	59
volstaan .	-114	-78	89	-128
volstaan met	-145	108	48	-121
volstaat .	-56	-294	65	9
voltooid .	-154	18	-73	-1
vonden de	143	-187	-45	-72
vonden zij	142	-134	-103	-95
voor #	-199	-44	175	407
voor ,	-145	-2	37	-108
voor .	-108	-52	-27	-64
voor :	-153	-26	-149	-108
voor ;	48	-126	25	-44
voor aan	-95	-46	-92	184
voor aanvragers	88	40	-108	-107
voor alle	-313	59	-18	114
voor andere	-157	-215	2	-220
voor asielzoekers	-117	65	37	0
voor bedrijven	-113	-44	-18	53
voor begeleiding	-140	93	-190	-96
voor bijscholing	-69	-16	102	34
voor buitenlandse	-100	-71	-216	-31
voor burgerzaken	-98	-164	108	26
voor cultuur	-183	-22	-305	-264
voor dat	-330	183	-81	-253
voor de	-107	-82	-128	-21
voor december	-124	-96	-170	40
voor defensie	-81	-167	-182	-101
voor dertig	-101	77	-86	-159
voor deze	-139	118	85	-288
voor die	-208	-49	-13	143
voor dierenaangelegenheden	-128	54	-166	-128
voor digitale	-93	-128	91	-76
voor dit	-17	-102	121	-360
voor drie	-141	71	-229	-185
voor economische	-135	-91	-211	-137
voor een	-2	106	46	-137
voor elk	-127	90	-187	-179
voor elke	-250	95	46	127
voor en	-92	-184	99	125
voor extra	-110	-171	154	-152
voor gemeenten	0	-150	-72	58
voor gezinnen	-168	76	-120	-114
voor gezonde	-116	33	-135	-92
voor giften	-55	-92	-12	-144
voor grote	-135	-130	-191	45
voor haar	-203	-250	-72	3
voor hem	-146	-194	-60	-187
voor hen	94	-10	-212	-176
voor het	-134	-283	-123	103
voor huisvesting	-106	90	49	-91
voor hun	-101	-178	-52	-277
voor identiteitsgegevens	-101	-129	104	125
voor ieder	-157	-206	-169	-125
voor iedere	-197	142	60	-36
voor iedereen	-200	-79	196	-279
voor in	178	-185	-261	152
voor is	104	53	-21	-38
voor jonge	-39	30	-126	-86
voor jongeren	-184	175	-118	-10
voor justitie	-71	-131	-245	-134
voor kinderen	113	60	52	36
voor kleine	7	118	-394	-229
voor kort	-152	-148	-98	-97
voor langdurige	-73	-113	-131	-122
voor lopende	-78	-111	-98	104
voor mensen	121	130	-302	91
voor migratie	-75	-126	-85	-49
voor mij	-165	-225	79	65
voor milieu	-57	-130	23	108
voor minder	-180	-7	-174	-119
voor minderjarigen	-75	122	-25	-162
voor nieuwe	-133	34	-134	-39
voor nodig	-155	-120	-114	-33
voor ogen	-224	-288	211	-208
voor om	-165	-83	-90	-177
voor onderhoud	-124	-48	-45	40
voor ondernemend	-47	-117	73	-60
voor ondernemers	71	-110	-159	-144
voor onderwijs	-26	-104	-223	-86
voor onderzoek	-104	11	21	-142
voor ons	-172	-172	96	128
voor op	-76	-131	-12	-138
voor ouderen	-98	-176	28	76
voor ouders	12	-61	-212	-253
voor particuliere	-117	-126	-105	44
voor partners	-101	-39	-157	-97
voor primair	-30	25	105	-172
voor rechtsbescherming	-40	46	37	71
voor rechtsbijstand	-144	-163	46	124
voor rekening	19	-3	149	-152
voor slachtoffers	-149	40	-187	-195
voor sociale	-59	72	78	-157
voor staat	-70	-58	-171	144
voor stap	-120	-174	-146	-106
voor startende	-164	-168	-148	-113
voor strafrechtstoepassing	-52	-179	-121	-97
voor studenten	-103	-138	-164	-54
voor te	-86	138	-16	-24
voor ten	-84	-69	-150	-154
voor tien	-132	66	37	59
voor twee	-141	89	-209	-138
voor u	-135	-194	-219	-38
voor veel	67	-162	-146	-160
voor veiligheid	14	-12	-176	-190
voor verkeer	-54	-165	-140	-146
voor vijf	-47	41	32	-168
voor volksgezondheid	-62	-142	-111	-164
voor volkshuisvesting	-62	57	-178	74
voor vreemdelingenzaken	-180	-281	-156	-173
voor vrijwilligers	-92	0	-200	-130
voor vrouwen	62	18	-165	-123
voor werkgevers	-200	112	-58	-189
voor werknemers	-159	98	-140	-112
voor wie	-272	75	-243	30
voor wonen	-135	-122	-22	58
voor woningen	-174	-125	-63	-89
voor zelfstandigen	-170	-17	-236	-184
voor zich	-36	-31	96	-209
voor zijn	-71	92	-218	-237
voor zo'n	-204	-157	187	27
voor zorgverzekeringen	-48	-153	26	-6
voor zover	-88	-206	28	63
voor zwangere	58	-108	41	55
voor één	21	48	-5	-228
voor- en	-25	-152	153	99
vooraf een	15	87	-110	-85
vooraf te	-187	123	-257	-160
vooral aan	-142	-74	-73	-102
vooral de	180	-181	69	-155
vooral een	-32	35	75	-39
vooral het	174	-96	-138	-91
vooral naar	-92	-115	-121	-169
vooral voor	142	-92	-119	-108
vooralsnog geen	48	-131	120	56
vooralsnog niet	46	-204	19	-148
voorbeeld in	-94	36	-166	-110
voorbehoud van	-118	-186	-164	131
voorbereid .	91	-172	-88	-166
voorbereiding .	-156	-70	11	-190
voorbereiding daarop	-71	-114	-129	52
voorbereiding en	-89	-73	83	140
voorbereiding van	-50	-64	-274	-23
voordat de	82	-122	118	-126
voordat een	35	-56	-202	-173
voordat het	17	117	-173	-166
voordat ik	-59	-159	68	-36
voorganger heeft	-100	-140	-177	-134
voorganger toegezegd	-81	-105	-142	-99
voorgehangen .	-84	-157	-56	68
voorgelegd .	-184	-3	-1	72
voorgelegd aan	-84	-191	67	96
voorgeschreven .	-122	-184	-77	10
voorhanden is	25	-156	-62	-137
voorheen .	126	-126	-123	-95
voorjaar #	-162	103	25	68
voorjaar .	-86	-139	-9	84
voorjaar een	-110	58	-16	-11
voorjaar met	-168	-202	127	57
voorjaar van	-83	-394	137	213
voorjaarsnota #	-84	-174	135	82
voorjaarsnota .	-140	-147	-219	159
voorkomen .	29	-138	-150	-114
voorkomen dat	-181	-156	-142	-86
voorkomt .	1	81	98	-153
voorleggen .	-121	-217	-206	3
voorlichting .	-120	-110	-160	-142
voorlopige hechtenis	-105	-145	-76	-142
voornemen .	-101	-94	93	-178
voornemens het	-89	-149	199	59
voornemens in	-128	-187	113	-133
voorop dat	70	-139	-147	-132
voorraad .	66	78	-181	-69
voorrang krijgen	-185	88	35	-27
voorschrijft ,	-88	-153	49	-4
voorschrijft .	72	-207	26	-227
voorschrijven .	-59	-63	98	80
voorstander van	-139	67	-39	-174
voorstel ,	-101	133	-27	-140
voorstel .	-113	-3	127	-8
voorstel aan	-55	15	-195	72
voorstel bevat	-57	-189	-159	-130
voorstel gedaan	-69	-132	-230	-233
voorstel in	-90	-177	25	80
voorstel is	-66	162	-148	-139
voorstel niet	-94	-147	-185	10
voorstel om	-126	256	185	-117
voorstel op	-52	-216	115	17
voorstel over	-92	-140	-202	6
voorstel te	-81	-135	154	217
voorstel tot	-50	-112	82	-73
voorstel van	-175	-13	15	-203
voorstel voor	-83	-160	1	-79
voorstellen .	-246	-192	-244	110
voorstellen :	-192	-131	-218	-189
voorstellen van	-133	-99	-118	-73
voorstelt ,	-118	75	107	-131
voorstelt ?	-40	90	-154	-55
voort .	-63	41	-124	16
voort te	-186	73	-206	-174
voort uit	-143	-162	-20	-158
voortaan door	-152	84	99	51
voortaan een	-45	31	-60	39
voortaan in	-135	80	96	16
voortaan ook	-59	65	86	150
voortaan per	-106	39	-80	-102
voortaan te	-150	146	-129	-225
voortaan voor	-47	158	-207	-174
voortgang van	-123	55	-172	-15
voortgangsbrief over	-95	-106	-129	109
voortgangsrapportage van	-58	47	57	138
voortgezet .	-166	-259	-201	171
voortgezet onderwijs	-62	-160	82	-287
voorts aan	-149	123	-179	-101
voorts acht	-156	104	-142	-149
voorts dat	11	127	-147	-126
voorts de	-130	103	-94	-107
voorts zou	-132	205	-206	-206
voortvarendheid waarmee	-141	-102	-140	-122
voortzetting van	-102	29	-76	77
vooruit .	48	-148	0	-2
vooruit te	-95	-2	73	52
vooruitlopen .	-130	-129	-57	-166
vooruitlopend daarop	-158	-175	-65	96
vooruitzicht gesteld	-45	-137	-197	-232
voorwaarde voor	-150	-198	-43	-165
voorzien ,	-255	-244	-27	138
voorzien .	39	31	-29	32
voorzien in	-190	155	-373	69
voorzien op	-54	-141	-64	62
voorzien van	-37	-82	45	35
voorzien voor	-81	-151	-8	222
voorziet .	-145	-112	-79	-37
voorziet daarin	-113	-83	-174	-149
voorziet dat	-81	-112	-154	-150
voorzitter ,	-135	-168	-210	-152
voorzitter van	-252	-197	-165	-25
voorzitterschap van	-172	-184	-122	-91
voren dat	347	-363	-379	-349
vorig jaar	-189	91	141	-162
vorig najaar	-63	-152	-172	-140
vorige kabinet	0	-164	-183	-166
vorige maand	-153	64	31	-145
vorige meting	52	-46	-135	-79
vorige week	-212	-264	115	-82
vorm van	-206	-201	-275	52
vormen .	-109	55	65	24
vorming van	-140	135	-66	-12
vraag #	-72	-92	-174	-110
vraag .	-144	-163	-148	-136
vraag die	-138	-227	-165	-27
vraag hoe	-107	-148	76	-116
vraag ik	-68	-189	-89	131
vraag luidde	-134	-66	-91	-54
vraag naar	-104	-244	107	-150
vraag of	-186	-29	-383	-179
vraag van	-125	-253	-339	93
vraag voor	-38	48	122	135
vraag was	-146	-59	-99	-75
vraag wie	-81	62	-197	-109
vraagstukken aiv	-78	-174	-136	-110
vraagt ,	-161	35	213	61
vraagt .	-167	33	-69	-27
vraagt de	-166	208	-306	-279
vraagt een	-130	42	66	-145
vraagt het	-148	53	-278	-257
vraagt mij	-96	40	-184	-123
vraagt naar	-80	-223	-119	-156
vraagt of	-39	-71	-129	-184
vraagt om	-219	59	-126	-48
vraagt u	-96	167	-204	-174
vraagt zij	-95	147	-153	-145
vragen ,	36	-16	-154	17
vragen .	4	130	-317	-21
vragen de	40	1	67	127
vragen dit	-27	-141	154	168
vragen en	-203	25	-274	-191
vragen gesteld	-75	-171	-202	72
vragen hoe	-125	54	-140	-111
vragen naar	-161	-49	-200	-120
vragen of	-188	-273	-221	-291
vragen om	-180	-23	-269	-23
vragen over	-187	-207	76	-225
vragen van	-234	-60	-244	7
vragen verder	-64	42	-142	-147
vragen voorts	-61	57	-140	-105
vragen waarom	-135	69	-179	-122
vragen wanneer	-122	-111	-135	-218
vragen wat	-116	-128	-116	-137
vragen wij	-76	171	-108	-154
vragen zij	-157	71	-195	-116
vragenlijst in	-158	-145	-108	-72
vragenlijst uitgezet	-105	-101	-161	-101
vragenuur van	-72	-190	-195	-193
vreemdeling zelf	-114	78	-38	-149
vreemdelingen die	90	-141	-167	18
vreemdelingen in	-155	14	-141	-143
vreemdelingenbesluit #	-86	-158	110	78
vreemdelingenwet #	-99	-94	48	-112
vreemdelingenzaken acvz	-173	-268	-137	-164
vrees dat	103	-173	-119	-120
vrezen dat	-238	-162	-153	-146
vrij te	-109	82	-37	-230
vrijgemaakt .	-114	-105	108	70
vrijgesteld .	-129	27	12	-31
vrijstelling van	-132	142	14	-126
vrijstelling voor	-155	67	-214	-164
vrijwel alle	234	-162	-187	-160
vrijwel geheel	106	-200	-100	-108
vrijwel niet	177	-116	-205	-72
vrijwillig ,	-117	-139	-135	-117
vrijwilligers een	-93	113	33	19
vroeg ,	-46	-142	-186	60
vroeg .	-83	-200	223	-154
vroeg de	-128	-108	-156	-216
vroeg het	-170	-273	-210	-291
vroeg ik	-86	-196	-212	-124
vroeg in	-87	-200	-150	-172
vroeg mevrouw	-110	-156	-106	-140
vroeg mij	-115	-172	-191	-231
vroeg of	-106	-161	-91	-156
vroeg op	-99	-130	-75	-187
vroeg tijdens	-51	-99	-50	-111
vroeg u	-92	-197	-146	-104
vroeg uw	-119	-127	-133	-162
vroegen de	-45	-151	-77	-126
vrouw .	-262	-117	-86	-89
vrouwen ,	115	-45	-1	42
vrouwen .	136	60	-185	-159
vrouwen en	56	-112	-142	-153
vrouwen in	-164	-225	-128	-141
vullen .	-93	-105	63	-125
vvd-fractie hebben	-180	-113	-36	-103
vvd-fractie vragen	-89	2	-97	-106
vws ,	-31	29	-109	100
vóór #	-316	-62	-109	260
vóór de	-19	-13	56	207
vóór die	-157	92	67	99
vóór elke	-130	167	-149	-134
vóór het	-245	-232	42	260
vóór prinsjesdag	-108	-115	-99	94
waar #	119	-76	-120	-81
waar dat	-32	-173	-146	101
waar de	79	232	57	-107
waar die	-175	31	10	77
waar een	220	-252	-139	-31
waar het	-169	-409	180	-118
waar hij	-39	87	-158	-81
waar ik	-92	101	-4	-27
waar in	-10	-65	-134	-10
waar werkgevers	-175	69	-164	-33
waar zij	-114	-141	-239	10
waaraan de	-88	58	76	84
waarbij de	15	-86	-139	-134
waarbij het	-93	-103	-195	-96
waarbij ik	-55	-151	-200	56
waarde van	-9	-147	-191	-167
waardeert de	24	-83	-77	-111
waarderen de	186	-137	-119	-155
waardering .	-104	-111	-182	-122
waardering van	-117	-128	138	57
waardering voor	80	-169	-237	-178
waardoor de	-110	-152	70	-73
waarin #	-114	-150	124	-137
waarin de	-290	5	61	-277
waarin een	-106	-276	-35	-44
waarin het	78	41	31	-155
waarin om	-136	-146	-134	-98
waarin ook	-171	7	-265	-73
waarin staat	-106	105	-71	32
waarin zij	-116	-153	-136	-150
waarmaken .	-62	-77	63	-137
waarmee de	75	-230	121	147
waarmee een	-139	149	-140	-128
waarmee het	-138	-84	-127	-121
waarmee ik	-49	-172	-85	-182
waarmee zij	-162	-135	-35	-8
waarna ik	-53	-121	-4	143
waarna u	-67	-110	-185	122
waarnaar de	-41	-126	-119	-107
waarom .	-157	0	91	-146
waarom de	-194	167	-333	-179
waarom een	13	99	-161	-111
waarom het	-225	59	-205	-122
waarom niet	-103	41	-145	-117
waaronder de	-133	90	-152	-128
waarop de	-178	92	135	129
waarop een	-111	25	-129	-146
waarop het	-135	81	-49	-125
waarop ik	-67	47	122	-141
waarover de	-108	-171	-217	21
waarover het	-78	-118	75	94
waarover ik	-81	-85	105	-129
waarover in	-90	-127	-170	-136
waarvan #	-80	-146	-135	-151
waarvan de	-179	-43	-44	-6
waarvan er	-90	-315	-377	-303
waarvan het	64	32	80	102
waarvan ik	-123	72	178	35
waarvan ruim	-173	-126	-131	-107
waarvan u	-111	-91	118	87
waarvan wij	-143	79	-127	-106
waarvoor de	-171	167	56	-80
waarvoor ik	-117	-163	-221	66
waarvoor in	107	27	34	103
wacht .	108	-135	-121	-177
wacht de	-97	-94	59	-151
wacht ik	-146	-120	6	-217
wachten .	-128	-332	163	-264
wachten ?	-160	-208	-57	-43
wachten en	76	-102	-195	-61
wachten op	77	-218	-194	-164
wachtten #	106	-90	-63	-137
wachttijd in	99	-103	-132	-139
wachttijd voor	147	-197	-206	65
wachttijden .	-125	87	-112	-116
wachttijden bij	-146	66	-219	-204
wachttijden in	-143	-128	-188	78
wageningen university	-45	-113	-174	-146
wanneer de	-265	-76	34	16
wanneer een	-35	-10	8	-245
wanneer het	-86	-211	24	-55
wanneer kan	-71	-151	-109	-147
wanneer zij	-135	-38	-212	-223
want de	131	-143	-142	-84
want in	-17	-106	124	-89
waren ,	138	-118	-137	-124
waren .	39	-117	-167	-58
waren dat	35	-96	-137	-188
waren de	18	-114	-163	-75
waren er	43	-200	-257	-250
waren gemiddeld	71	-77	-92	-80
warenautoriteit nvwa	-107	30	-138	-171
was #	-106	-160	-120	-125
was ,	-146	-283	3	59
was .	97	-66	-282	-201
was binnen	-105	-123	-127	-83
was dat	-180	-171	-186	-199
was de	275	-274	-215	-101
was een	-83	-131	-125	-136
was er	79	-141	-151	-112
was geraamd	158	-64	-58	-37
was het	75	166	41	-121
was in	2	-96	-210	-127
was met	-107	-113	-50	-91
was na	-35	-172	-79	-137
was niet	-60	-182	-90	-49
was volgens	121	-188	-98	-50
was voor	-113	-158	-125	-162
was voorzien	24	-57	-128	-99
wat bij	-127	-207	161	8
wat dat	-190	-198	98	149
wat de	24	30	205	25
wat die	-85	-54	-30	-74
wat dit	-72	-108	123	103
wat een	-118	-70	27	5
wat er	68	-52	-397	-60
wat ermee	71	-175	-163	-105
wat hen	-104	140	-74	46
wat het	-193	-153	178	158
wat ik	-119	-237	-336	-173
wat in	-62	-103	-45	-130
wat is	29	-164	-229	-120
wat met	-97	-88	-118	-184
wat mij	-102	-182	80	-159
wat ons	-178	-216	-197	-111
wat vindt	-133	15	-219	-142
wat zij	-133	-43	-29	19
water ,	-81	-172	-160	-201
waterschappen ,	-171	-187	169	-127
waterschappen en	-85	-161	4	18
waterstaat ,	-56	-146	-135	-78
waterstaat heeft	-48	-155	-206	-105
waterstaat over	-49	-147	-154	-139
we een	35	-74	66	-151
website .	-108	-178	53	28
website van	-185	-278	83	21
weeg ik	-48	92	215	198
weegt voor	-79	-115	61	-124
week .	-26	-212	-174	53
week aan	-48	-142	50	114
week de	136	-144	-103	-42
week een	-155	-16	15	78
week meer	106	-82	-143	-131
weer .	-97	61	-116	-148
weer een	-47	73	-12	-165
weer in	18	-84	-141	-154
weergegeven .	-107	-176	-158	-31
weet ,	-73	-4	32	97
weet dat	-20	-149	-151	-135
weg .	21	-189	199	-97
weg dat	-136	2	-178	-115
weg naar	168	-243	-244	26
weg te	-200	135	-246	-17
weg van	-150	60	-166	-100
wegen .	26	-139	52	-157
weggewerkt .	-122	-157	-125	-90
weigeren .	-114	104	-127	-87
weinig aan	-1	-193	145	-206
weinig bekend	172	-182	-61	-204
weinig over	21	-114	-86	-139
weinig te	77	-162	57	-88
weinig toe	-128	-180	122	-189
wekelijks een	83	88	-166	-124
weken ,	32	63	-45	-94
weken .	95	-36	-183	17
weken bekort	143	-120	-119	-67
weken de	18	-120	8	36
weken een	49	-3	26	31
weken eerder	156	-164	0	38
weken en	-141	82	-174	-170
weken geen	-116	-173	-79	-151
weken in	25	145	-234	-182
weken is	-55	-161	-71	-119
weken korter	134	-215	-172	-154
weken langer	68	74	39	79
weken moeten	-79	73	-172	-31
weken na	-196	-101	-267	13
weken opgelopen	121	-108	-69	-85
weken per	-67	-158	52	-135
weken te	-193	-72	-174	-183
weken voor	-145	70	-191	23
weken wordt	101	-134	-75	-110
wel ,	50	-194	-76	70
wel .	-21	47	51	19
wel :	105	-112	126	116
wel bereid	-44	-97	-61	153
wel breng	-72	-213	55	97
wel dat	25	-164	-166	-135
wel de	18	-170	61	74
wel een	-119	43	92	-181
wel heb	-66	-170	156	0
wel in	-125	93	133	-39
wel is	-113	-181	-188	99
wel laat	-9	18	-81	183
wel met	-105	-160	-159	-191
wel stelt	45	-94	112	61
wel vraag	-70	-149	-139	80
wel worden	-126	-112	102	119
wel wordt	53	-167	135	80
wel zal	-184	-101	48	231
welke onderdelen	-119	-20	-107	60
welke rol	-120	-135	-77	-122
welke staat	81	-129	-126	-86
welke wijze	-75	38	-151	85
welzijn en	-125	-156	-234	-20
wenden .	-57	-114	-170	-98
wens ,	-82	204	-114	-159
wens tot	-109	-156	113	-41
wens van	-176	54	175	-189
wenselijk ,	-131	-231	225	-93
wenselijk .	-64	34	-119	-82
wenselijk dat	-201	221	-294	-212
wenselijkheid van	-132	144	-180	-114
wensen over	81	-240	-182	-113
wensen overlaat	88	-107	-163	-103
werd ,	-30	-157	-84	-91
werd een	104	-122	-80	-39
werd geen	88	-57	-107	-85
werd in	14	-192	-208	-92
werden #	35	-134	-117	-118
werk ,	-44	-166	-191	-160
werk .	-86	-202	34	-9
werk ;	64	-153	-187	-159
werk en	19	-138	-182	-8
werk gaan	91	-130	-129	-114
werk ik	-70	-261	-195	136
werk in	-152	-37	14	-179
werk is	-110	-171	30	-193
werk kan	-137	-124	-145	-100
werk te	-186	-171	-201	0
werk van	-221	-206	68	-139
werkdagen .	-170	73	99	-182
werkdruk van	11	-138	-137	42
werken ,	-75	-20	-137	-19
werken .	-82	-2	-188	-81
werken in	-109	-103	-165	-93
werken met	-232	-206	63	105
werkgelegenheid ,	-101	-105	-206	-184
werkgever .	96	-29	-224	-170
werkgevers ,	-139	-156	-197	-130
werkgevers .	-126	-169	-196	50
werkgevers die	7	-183	-190	-171
werkgevers en	-322	-237	-33	-155
werkgevers in	-153	81	-190	-72
werkgevers zijn	93	-143	-236	-164
werking .	-111	63	62	63
werking getreden	-60	-155	40	-209
werking is	-88	86	7	-261
werking te	-112	-134	-159	96
werking treden	-71	-190	-103	112
werking treedt	-139	-221	-4	191
werking van	63	-128	-194	3
werknemer .	-135	-157	45	-94
werknemers .	-167	-87	-208	-132
werknemers die	2	79	33	-147
werknemers in	-193	-151	-205	-145
werknemers kunnen	-152	-112	-113	-80
werknemers van	156	-156	-202	-136
werkt ,	-102	0	-76	-287
werkt .	-63	31	-277	-179
werkt aan	-185	-205	-291	-2
werkt al	-113	-87	26	-111
werkt de	158	-174	64	20
werkt op	-110	-111	-127	-85
werkwijze in	-128	87	56	-59
werven .	-175	59	-162	-140
wet .	71	52	-72	-217
wet aan	31	-158	54	-140
wet arbeid	-131	77	-221	-54
wet basisregistratie	-118	-89	-93	-83
wet bescherming	-129	-178	-85	56
wet bestuursrecht	-163	-246	-49	-182
wet binnen	-127	-165	-154	20
wet dieren	-63	-144	129	-57
wet een	-55	32	-191	-160
wet en	-136	-121	-109	-103
wet gaat	-85	-108	-123	59
wet in	98	-211	-69	-238
wet inburgering	10	-195	-6	87
wet inzake	-115	91	83	-145
wet is	45	-170	-252	21
wet kinderopvang	-81	-170	-117	-142
wet modern	-92	-94	-30	55
wet na	-132	-155	57	-137
wet niet	-52	97	-74	-182
wet nu	-176	-155	35	-75
wet op	-238	-183	-82	-4
wet rechtstreeks	-38	-108	-59	-106
wet ruimtelijke	-67	-179	174	-196
wet te	-140	143	-32	5
wet tot	-25	0	-162	-92
wet wijziging	-74	-87	-128	26
wet wordt	-109	-203	-129	113
wet zelf	-139	93	-195	54
wetboek van	-139	-202	-99	-38
weten dat	-214	-298	-47	-232
weten de	116	-152	24	49
weten dit	-93	-142	48	-121
weten een	-103	-50	-99	-149
weten het	-143	-113	-180	-165
weten hoe	-146	-115	-149	88
weten hoeveel	-120	-170	-143	-119
weten hun	78	-178	89	-128
weten in	-63	-246	-262	-180
weten niet	178	-132	-150	-145
weten of	-139	-175	-149	94
weten te	-23	-124	-127	109
weten vaak	131	-137	-200	-135
weten waar	-222	50	-170	-212
weten waarom	-161	-131	-124	-86
weten wat	-111	34	-49	-9
weten welke	98	-121	-190	45
wetenschappelijk onderzoek-	-117	-124	-71	-114
wetgevingsoverleg van	-62	-95	-213	-140
wethouders .	-81	-139	-210	69
wetsvoorstel .	-92	-2	-16	2
wetsvoorstel daartoe	-94	-78	43	3
wetsvoorstel dat	-149	-258	236	-7
wetsvoorstel is	-127	-69	83	11
wetsvoorstel over	-124	-172	117	35
wetswijziging nodig	-139	-123	86	-114
wettelijk recht	-128	35	-38	-170
wettelijk te	-64	143	63	-132
wettelijk vast	-125	32	-124	-120
wettelijke beslistermijn	-111	34	-201	-162
wettelijke grondslag	-195	-99	-230	23
wettelijke plicht	-119	51	58	-109
wettelijke regeling	-128	-148	186	131
wettelijke taak	-67	12	-71	3
wettelijke termijn	20	-4	-129	-298
wie #	-153	-133	-138	-180
wie al	48	-77	-192	-94
wie bij	-48	4	-177	-132
wie dat	113	-187	-27	34
wie de	-85	-171	-5	-206
wie door	-56	-169	52	-119
wie een	-12	-160	-210	-285
wie er	83	7	42	-221
wie geen	93	71	-218	-149
wie het	-79	-171	-186	-205
wie hier	-84	-139	81	-142
wie hij	-73	-186	-164	-128
wie in	-75	-126	-148	-261
wie te	-195	83	-136	-69
wie twee	-133	-129	63	63
wie voor	-23	46	187	-146
wie zich	-79	-191	6	-145
wie zij	132	-138	-131	-119
wie zijn	58	74	-258	-135
wij #	-118	-114	-142	-162
wij ,	89	-185	-163	7
wij aan	-77	-111	-161	-10
wij adviseren	-64	173	-232	-235
wij af	-92	135	-81	-109
wij dat	40	-195	-44	-46
wij de	-227	-56	-192	-23
wij een	-211	-203	-75	109
wij er	-107	-163	14	-86
wij gaan	-98	-149	64	78
wij geen	163	-137	-182	-125
wij geven	-158	-10	-207	-175
wij hebben	-156	38	36	-256
wij het	-143	-157	173	-80
wij in	-228	-52	40	85
wij met	-220	-278	-116	27
wij niet	-161	-207	-134	22
wij nu	-92	-176	-78	-3
wij of	-108	-144	131	143
wij ons	-122	-164	-22	177
wij op	64	-88	120	60
wij raden	-166	141	43	-99
wij spraken	111	-169	-100	-68
wij stellen	62	14	57	-158
wij u	-232	76	18	52
wij uit	70	-167	60	137
wij uw	-101	-107	-120	21
wij voor	-43	-111	-107	102
wij waarderen	-180	-150	-91	-88
wij zien	-152	-167	166	-100
wij zijn	-78	-128	-229	-31
wij zullen	-188	47	79	148
wijken .	-125	-104	107	41
wijs ik	-177	-273	15	-26
wijs per	-117	125	-187	-147
wijst de	112	-76	-218	-119
wijst er	129	-187	-78	-209
wijst erop	96	-121	-13	-135
wijst het	103	-38	-250	-228
wijst op	-142	83	-185	-180
wijst u	-72	-119	155	-137
wijst uit	144	-146	-103	-120
wijze van	-153	74	144	-8
wijze waarop	-202	-190	-193	-191
wijzen .	-197	119	211	222
wijzen en	-162	105	-161	-124
wijzen erop	108	71	-134	-168
wijzen op	-68	-10	-89	-35
wijzigen .	-74	-174	168	-1
wijziging .	-161	-190	-38	24
wijziging curatele	-74	-87	-128	26
wijziging van	-138	-72	271	103
wil dat	-266	246	-278	-217
wil de	6	-67	-109	-210
wil eerst	-68	-132	152	180
wil het	-182	68	138	19
wil ik	-205	-2	296	9
wil laten	-36	49	-249	-207
wil niet	-202	-194	-195	-174
wil zij	-116	103	45	19
willen ,	-93	57	91	35
willen dat	-6	161	-174	-187
wilt u	-52	-41	23	-141
winst .	-135	-131	72	-115
winter van	-66	-153	109	119
wisselen .	-142	-209	-174	-145
wisselende inkomsten	4	38	-120	-115
wmo #	-179	-192	-26	-165
wodc ,	-107	-89	43	-141
wodc heeft	64	-167	34	-259
wodc is	-130	-70	-190	-112
wonen ,	-55	-143	41	2
wonen .	-134	-149	-126	-171
wonen en	27	-184	-37	25
wonen in	-169	60	-161	-86
woning .	-221	-44	-191	-137
woningen .	-169	-172	76	-105
woont .	-136	-157	-135	-72
worden ,	-85	-4	99	2
worden .	-147	29	-96	-212
worden aangepast	-118	43	33	79
worden aangetoond	124	-102	-176	-87
worden afgedaan	72	5	-151	-43
worden afgerond	-84	-108	-158	-195
worden beantwoord	17	-133	-106	56
worden behandeld	-198	-75	-119	-178
worden bekort	-140	55	74	30
worden beoordeeld	-119	-163	-136	-34
worden bepaald	54	-19	-148	48
worden bereikt	-23	96	96	87
worden besloten	-113	-141	157	-175
worden betaald	115	-164	22	-21
worden betrokken	53	-82	64	44
worden bezien	-71	-196	1	66
worden de	-21	-295	-26	150
worden dit	-128	-130	-124	115
worden door	155	-210	10	-219
worden gedaan	-148	88	39	-221
worden gehouden	-135	22	-240	-2
worden gelezen	-78	-211	-120	-152
worden gemaakt	-56	105	-80	-136
worden gemeten	-121	45	-78	-116
worden geplaatst	-149	63	-134	-179
worden geraamd	-187	-191	-170	-197
worden gesteld	-196	-24	-150	21
worden gevraagd	-82	-184	-120	227
worden gewijzigd	-81	3	-12	-56
worden geëvalueerd	-140	-179	-104	33
worden in	-198	-67	-43	199
worden ingediend	-129	55	17	-45
worden ingevoerd	-115	97	75	3
worden meegenomen	-49	-140	-125	-105
worden met	-123	-193	98	44
worden niet	39	-158	-171	-146
worden nog	-164	-148	-140	120
worden ondergebracht	-221	33	-171	73
worden opgenomen	-126	-36	-51	-22
worden per	54	-145	112	110
worden teruggebracht	-183	170	-197	-178
worden toegepast	54	7	-7	-165
worden uitgebreid	-85	-33	-142	11
worden van	-126	-113	60	49
worden vastgelegd	-67	-29	199	123
worden vastgesteld	79	-7	130	-96
worden vermeld	-60	53	-81	50
worden verruimd	-35	-129	-190	58
worden verstrekt	-75	139	-14	-38
worden verwerkt	-61	-163	28	98
worden volstaan	-100	140	-90	-145
worden voorzien	-86	24	-163	-37
worden vrijgesteld	-129	27	12	-31
wordt #	180	-170	-102	-189
wordt ,	-168	-157	107	41
wordt .	-231	70	-7	2
wordt aanbevolen	-109	137	-212	-198
wordt aangeboden	-54	115	147	59
wordt aangenomen	12	-143	-173	-176
wordt al	-131	-167	61	-180
wordt beoogd	-181	-116	-41	-124
wordt beslist	-157	-183	4	21
wordt besloten	-71	-125	1	49
wordt betaald	48	-157	66	-155
wordt betrokken	-209	-46	-2	137
wordt bezien	-157	-156	26	29
wordt bij	-185	18	197	182
wordt daarin	-114	74	87	-126
wordt daarom	-149	-168	-70	189
wordt dat	-170	-188	81	-228
wordt de	-180	-138	-47	232
wordt deze	-95	-157	129	107
wordt die	-108	-150	110	0
wordt dit	-69	-144	-175	1
wordt door	105	-183	89	-135
wordt een	66	-345	-45	172
wordt geadviseerd	-53	46	-200	-226
wordt gebruikt	-41	5	-62	-11
wordt gedaan	-157	-215	-194	-239
wordt geen	-80	-76	-67	-141
wordt gehouden	80	-25	-54	-151
wordt gekomen	-108	40	29	1
wordt geregeld	-139	-203	-82	142
wordt geregistreerd	-113	-139	-128	-166
wordt gesproken	58	-153	-167	-155
wordt gesteld	-119	39	-72	-128
wordt getoetst	-115	28	-144	-160
wordt gevraagd	-150	128	-316	-290
wordt gewerkt	40	-128	138	119
wordt geëvalueerd	-157	-229	-207	-241
wordt het	-148	-296	-95	70
wordt hierover	-43	-77	-139	127
wordt in	-86	-119	-125	336
wordt ingediend	-135	-171	163	-10
wordt ingevoerd	-143	-108	101	52
wordt meegenomen	-111	60	199	158
wordt met	33	-270	149	139
wordt momenteel	-145	-143	45	-95
wordt na	-95	-121	88	186
wordt naar	-125	-160	-185	179
wordt nagegaan	68	-133	-101	5
wordt niet	-154	-180	-170	-135
wordt nog	-179	-196	-85	150
wordt of	-87	-130	101	32
wordt onderzocht	-159	-249	190	156
wordt op	-195	-198	-32	-41
wordt opengesteld	-78	-3	-125	0
wordt opgenomen	-129	108	131	184
wordt overschreden	35	-53	-110	-180
wordt per	-91	-7	160	180
wordt sinds	-171	-199	99	-225
wordt tot	-136	-178	-211	155
wordt u	-237	-180	-291	220
wordt uw	-198	84	-191	54
wordt verstaan	-209	-206	-190	-243
wordt vervangen	-94	-23	-180	-115
wordt verzocht	-67	-183	-156	-113
wordt voor	-183	27	-156	142
wordt voortgezet	-102	-71	-168	22
wordt zij	-73	-95	21	93
zaak van	-256	-98	94	-286
zaken ,	-122	-169	-15	-208
zaken .	-244	6	-335	-4
zaken en	-238	98	43	118
zaken heeft	-39	-91	-110	-130
zaken in	-68	-223	-94	-156
zaken rond	-77	-116	-147	-165
zaken waarin	-93	-135	-165	19
zal ,	-76	-183	-281	188
zal berichten	-36	-130	-185	108
zal bezien	-49	-83	6	95
zal daarbij	-84	-154	-105	-23
zal daarom	-38	-101	151	151
zal daarover	-66	-188	-87	-212
zal daartoe	-50	-92	8	164
zal dat	-201	-194	-156	41
zal de	-55	-479	189	309
zal dit	-50	-61	-47	-121
zal er	-164	78	90	-237
zal haar	-154	-256	-298	-360
zal het	-307	-340	39	-47
zal ik	-245	-109	-80	377
zal in	-183	-49	-61	46
zal met	-108	-181	95	26
zal mij	-24	-84	187	78
zal naar	-173	-249	-329	-178
zal nederland	-63	-124	-117	110
zal niet	-77	-69	19	-141
zal op	-33	-142	116	98
zal over	-61	-164	-183	-123
zal uw	-115	97	96	170
zal vanaf	-36	-110	-71	127
zal worden	-91	-202	109	155
zal zich	-109	-120	66	52
zal zij	-115	-155	-137	160
zal zijn	-177	-182	25	8
ze alle	-105	99	123	-80
ze op	-72	77	87	-15
zeeland .	-94	60	-173	65
zeeland en	-99	-140	75	-175
zeer .	62	-97	-98	-131
zeer erkentelijk	-135	-124	-230	-117
zeer verschillend	155	-114	-179	-110
zeg ik	-134	-184	-162	175
zegde de	-53	-112	-123	-103
zegde ik	-127	-181	-193	-224
zeggen ,	120	-105	-94	-81
zeggen .	225	-342	-323	-296
zeggen dat	-130	-161	-129	-51
zeggen in	-118	-37	-104	-8
zegt het	-133	-108	-97	-70
zegt toe	-88	-180	-249	117
zegt u	-47	62	242	93
zekerheid te	-76	42	-69	12
zelden een	181	-211	-86	-129
zelden op	168	-122	-171	-150
zelf ,	-187	84	113	-26
zelf .	-392	-315	200	-220
zelf al	27	-74	-160	-102
zelf de	-155	-203	-200	-131
zelf een	-170	201	-126	-283
zelf en	-90	69	171	56
zelf het	-49	-185	-110	-206
zelf hun	-80	-163	-37	34
zelf in	-86	-131	-128	-112
zelf is	-205	45	88	-109
zelf kan	-86	-192	-67	26
zelf kunnen	-98	154	-114	-113
zelf om	37	60	-180	-117
zelf op	-48	-18	-74	-134
zelf over	-152	-11	51	-210
zelf te	-165	63	-36	-202
zelf verantwoordelijk	-128	-25	-91	-123
zelfstandigen .	-74	65	-172	-57
zend .	-59	-69	-106	-37
zend ik	-136	-198	-157	21
zenden .	-175	-95	-334	-10
zes aanbevelingen	-157	-200	-214	-120
zes daarvan	82	-176	80	-103
zes gevallen	74	-132	-161	-100
zes jaar	97	-52	232	-77
zes maanden	-221	252	41	-77
zes op	185	-109	-166	-147
zes regionale	-111	-157	-158	-160
zes van	170	-140	-163	-165
zes weken	95	-110	-53	-3
zet de	-164	122	15	-156
zet het	-69	54	-114	101
zet ik	-69	-131	58	135
zetten ,	-68	-116	93	14
zetten .	-7	-68	-115	-181
zeven aanbevelingen	-71	-150	-96	-106
zeven dagen	22	34	-104	-122
zeven gemeenten	-78	-108	-113	-65
zeven jaar	-118	-60	34	69
zeven maanden	156	-199	-154	-108
zeven van	67	-89	-108	-90
zeven weken	121	-145	-164	-167
zich .	12	-168	-144	-152
zich aan	-222	-77	-50	-249
zich bij	-99	-111	-30	-204
zich daar	-183	-119	-143	-211
zich daaraan	-54	-163	-116	-126
zich daarover	-97	-110	85	33
zich er	141	-144	-207	128
zich ervoor	-60	26	-114	109
zich hebben	-118	-108	-97	-61
zich hierover	-119	126	-146	-90
zich in	-136	-79	-101	47
zich met	-121	-208	-230	-156
zich naar	-97	-161	61	-158
zich nauwelijks	166	-105	-167	-141
zich niet	-335	-70	134	-57
zich nog	-157	-149	-1	-203
zich op	-117	-99	-342	-229
zich over	-134	-97	-126	-117
zich slecht	-159	-238	202	-191
zich tegen	-121	30	-226	-112
zich tot	-192	-1	-90	66
zich uit	-74	-68	-125	-205
zich veiliger	143	-81	-107	-73
zich verhoudt	-115	-125	123	46
zich voor	37	80	40	65
zicht op	-221	-166	-127	-127
zicht van	97	-132	-54	-69
zie de	-138	-163	40	-120
zie erop	-106	150	-140	87
zie hieronder	-47	-76	-163	-93
zie ik	-246	14	169	-340
zie toelichting	-90	-196	-72	-128
zie uit	-49	-60	-166	-167
ziek is	-26	51	-57	66
ziek worden	140	-165	-130	-74
ziek zijn	41	-107	-185	-143
zieke leerlingen	-125	56	-156	-74
zien ,	106	-178	-231	60
zien .	68	41	-124	-43
zien dat	287	-219	-65	-302
zien er	14	-133	-83	-115
zien hoe	-167	-248	37	53
zien in	104	-140	-104	-89
zienswijze .	-113	-140	-163	-170
ziet ,	-104	-135	-102	145
ziet daar	-92	-193	119	-165
ziet dat	80	-162	-51	-122
ziet de	-201	155	-188	-165
ziet geen	-57	-156	-47	-117
ziet graag	-177	144	-195	-137
ziet het	-33	115	122	-272
ziet op	-142	-147	-104	-140
ziet toe	-225	-114	-163	-147
ziet verder	-153	174	-114	-117
ziet zij	-160	199	-153	-158
zij #	-85	-149	-167	-177
zij aan	-6	52	-399	-8
zij adviseert	-121	215	-254	-174
zij adviseren	-86	83	-156	-109
zij beveelt	-110	152	-168	-231
zij bij	14	-15	-52	23
zij blijft	-128	-176	174	-102
zij concludeert	130	-102	-87	-118
zij daar	-79	-94	-133	102
zij daardoor	84	-90	-172	-103
zij daartoe	96	-119	19	34
zij dat	-125	194	94	-50
zij de	121	65	-102	-97
zij dit	43	-130	-66	73
zij doen	-59	25	-198	-192
zij een	-33	51	-15	-73
zij er	113	83	-128	-117
zij geeft	-67	66	-102	-111
zij geen	183	-3	-30	-182
zij geven	-26	89	-213	-195
zij graag	-145	183	-129	-149
zij haar	-87	-123	-208	68
zij hebben	-155	-164	88	-233
zij heeft	19	30	-60	-167
zij het	-79	-80	235	15
zij hun	59	-214	-98	-306
zij in	15	-165	-194	59
zij is	-221	-49	102	-155
zij kan	-215	-122	133	-180
zij kunnen	-73	-123	-184	-176
zij lezen	-26	123	-127	-108
zij met	-123	-160	10	43
zij mij	-125	84	-40	-212
zij naar	-162	7	-105	-177
zij nauwelijks	96	-147	-142	-149
zij niet	-88	-261	39	11
zij nog	-169	-79	-226	14
zij om	-161	-35	-162	-129
zij ook	19	90	45	52
zij op	-14	-217	-40	56
zij over	194	-30	4	-190
zij pleiten	-168	113	-169	-124
zij raadt	-60	109	-139	-152
zij sinds	48	37	183	-155
zij sprak	-100	-51	-44	-40
zij stelt	90	-126	-154	-113
zij te	-173	88	-199	-171
zij tot	58	-105	-176	-148
zij vast	78	-83	-125	-95
zij voor	-263	39	-118	2
zij vraagt	-109	103	-227	-188
zij vragen	-128	-79	-223	-220
zij vóór	77	-195	-115	58
zij wijzen	20	-95	-154	-124
zij worden	-165	-153	81	92
zij wordt	-122	-163	-87	-40
zij zal	-127	-75	121	144
zij zelf	7	-131	-164	-131
zij zich	-162	-151	35	-131
zij zijn	-130	144	119	-37
zij zou	-131	-147	-136	-157
zij zouden	-106	-7	-202	-101
zij zullen	-67	-122	-257	-212
zijn #	-217	-365	-193	-178
zijn ,	-9	-156	-58	66
zijn .	-89	39	-31	57
zijn :	-195	-89	94	-31
zijn aan	-34	-27	80	-21
zijn advies	-120	-54	-80	-19
zijn afgerond	63	-134	-187	27
zijn al	-199	-201	121	-63
zijn alle	-126	-211	67	-141
zijn als	-143	214	-176	-62
zijn bevindingen	-175	-146	-141	-101
zijn bij	-186	-125	-178	-151
zijn brief	-48	-120	80	103
zijn daar	-111	63	12	-164
zijn dan	-164	12	-152	-260
zijn dat	-169	-136	-81	-83
zijn de	184	-95	34	-179
zijn door	-101	-159	-136	-114
zijn een	-131	-166	69	-126
zijn eigen	-194	26	-42	-243
zijn en	-166	93	-19	108
zijn er	-37	-423	-359	-169
zijn gegaan	31	-124	-94	-124
zijn gestegen	115	-115	-89	-105
zijn geweest	-149	-188	-96	-132
zijn geworden	-49	-137	-121	-115
zijn het	-87	67	-11	-214
zijn in	52	-366	114	-118
zijn leden	-96	-106	114	-195
zijn mening	72	-55	-149	-93
zijn met	39	-138	-163	-124
zijn niet	-153	-219	-163	-188
zijn ogen	61	182	-232	-152
zijn onder	-182	-165	-85	-152
zijn oordeel	118	166	128	6
zijn op	-151	-309	60	-240
zijn over	53	-166	-176	-116
zijn per	36	-133	-63	-74
zijn plaats	-138	85	82	83
zijn raad	-122	133	-110	-113
zijn rapport	54	-28	-280	-226
zijn reactie	-83	80	13	-103
zijn ruim	-135	-74	-98	-110
zijn sinds	-250	-176	-100	-154
zijn tevreden	239	-169	-170	-131
zijn van	32	-184	-25	59
zijn verplicht	-211	-258	-165	-184
zijn verwerkt	-138	61	135	-173
zijn voor	-276	17	-232	-228
zijn vrij	-168	-197	-151	-158
zijn website	-181	-201	100	125
zijn wij	77	80	149	-206
zijn ze	-49	-36	-127	-114
zijn zij	83	-179	-189	32
zijner tijd	-92	-147	-63	138
zin van	-117	29	-101	-181
zinvol is	-141	-189	33	84
zit .	-189	56	-125	-136
zitten .	-108	-218	-43	-31
zo .	-183	-157	-108	-160
zo blijft	-128	-131	100	-24
zo blijkt	91	-66	-111	-155
zo duur	90	-143	-202	-136
zo heeft	-168	-153	-169	-139
zo houden	-106	-188	70	-185
zo is	-190	-20	-46	79
zo ja	-113	-165	14	71
zo laat	104	-118	-138	-61
zo lang	-139	-199	82	-199
zo nee	-74	-113	-91	-56
zo nodig	-149	3	-240	-11
zo staat	91	-163	-36	-186
zo stelt	161	64	-211	-104
zo te	-174	-196	-130	-143
zo vaak	49	-52	-211	-139
zo veel	-168	-217	69	-175
zo weinig	-146	-120	-145	-158
zo'n #	-210	-247	-196	-237
zo'n plicht	-46	-159	153	82
zo'n register	-159	-209	-11	-9
zo'n toets	-159	-177	70	-148
zo'n verbod	-90	-124	-220	-118
zoals de	40	223	244	125
zoals een	35	13	-231	-159
zoals gebruikelijk	-161	-174	-241	-44
zoals het	-202	51	-149	-158
zoals ik	-26	-87	-258	-91
zoals in	-190	93	58	84
zoals sommigen	-132	-119	-178	-92
zoals toegezegd	-92	-60	-87	101
zoals u	-70	82	92	-123
zoals wij	-139	45	100	-120
zoals zij	-194	-208	247	-217
zodat aan	-101	-228	121	99
zodat de	-106	-100	-57	51
zodat een	-227	39	158	-58
zodat het	-80	99	-53	61
zodat ik	-96	-238	183	-220
zodat u	-65	-107	109	-115
zodra de	-176	-80	195	309
zodra een	-122	-95	-163	-71
zodra het	-208	-57	54	322
zoeken .	8	1	-194	43
zolang de	-247	40	103	-235
zolang die	-96	-140	153	-156
zolang een	-131	112	0	-60
zolang er	-148	-177	53	-167
zolang het	43	-48	-9	20
zomer .	-170	-161	0	187
zomer bij	-49	-113	142	131
zomer een	-208	-190	-173	207
zomer in	-81	-198	-20	128
zomer met	-80	-190	12	98
zomer naar	-81	-74	-111	1
zomer ontvangt	-51	-60	41	25
zomer te	-100	-134	-172	-132
zomer van	-239	-323	102	145
zomerreces .	-38	-191	-192	148
zomerreces van	-124	-193	-255	98
zond u	-91	-93	-189	-116
zonder .	128	-209	-188	-148
zonder borgstelling	79	-64	-117	-94
zonder dat	209	-407	81	42
zonder de	-7	-161	-170	-77
zonder extra	-152	109	29	33
zonder meer	-124	-184	-144	-124
zonder subsidie	191	-197	-173	-171
zonder tewerkstellingsvergunning	-78	24	-181	-109
zonder toestemming	-142	-101	79	-162
zonder vaste	-115	-76	-86	-129
zonder vergunning	-253	2	-115	-156
zonmw heeft	-69	-200	101	-142
zorg .	-130	-242	-110	-120
zorg aan	-189	-27	-191	-165
zorg dat	-186	196	-205	-158
zorg en	-150	-16	-30	-130
zorg is	-100	-133	110	-202
zorg te	-116	79	-59	-111
zorg van	-106	-187	171	-54
zorg voor	-258	-42	-107	-124
zorgen .	106	-177	-154	-199
zorgen dat	-94	14	-158	-56
zorgen over	-179	-142	-117	-126
zorgen wij	-43	-111	-107	102
zorgplicht voor	-99	-117	-158	-120
zou betekenen	-140	-210	0	-107
zou daarnaast	-55	23	-194	-76
zou dan	-150	-239	81	-123
zou dat	-110	-52	60	-57
zou de	-414	80	-123	-251
zou die	-150	-60	135	-128
zou een	-237	-69	-29	-260
zou elke	-107	-99	-151	-60
zou er	-185	89	64	-165
zou graag	-156	131	-234	-78
zou het	-77	83	-430	-291
zou iedere	-147	36	75	-51
zou ik	-68	2	-160	-208
zou in	-130	7	108	-177
zou kosten	-38	-134	141	120
zou kunnen	-124	-47	-179	-123
zou moeten	-314	338	-45	-260
zou naar	-33	110	19	-117
zou nederland	-74	115	-118	-69
zou niet	-136	-46	-123	-60
zou ook	-96	26	-134	-148
zou volgen	-80	-133	-180	-208
zou volgens	-211	47	-234	-143
zou voor	-125	-143	-186	-166
zou worden	-11	-209	-255	-251
zou zijn	-95	72	-130	-222
zouden dan	-129	-201	91	-81
zouden de	-152	-28	-184	-105
zouden een	-103	-52	-146	-71
zouden graag	-101	-145	-92	-90
zouden moeten	-205	196	-15	-148
zouden volgens	-174	75	-114	-60
zouden worden	-86	-60	-116	-140
zouden zich	-117	-75	-177	-81
zouden zijn	17	-158	-98	-145
zoveel mogelijk	-133	-182	-187	95
zover is	-183	-150	87	107
zulke gesprekken	-54	-153	53	-106
zullen dat	-100	57	17	43
zullen de	-155	-219	28	-48
zullen dit	-128	-124	-155	-150
zullen het	-71	-130	-126	-112
zullen hun	-138	-240	-316	-375
zullen maken	-112	-50	-130	-72
zullen naar	-75	-159	-182	-202
zullen raadplegen	-131	-97	-246	-81
zullen uitvoeren	-77	115	97	-99
zullen wij	-120	-264	-108	-78
zullen worden	-64	-135	-156	179
zwaar middel	-111	-163	113	-150
zwaarder dan	-147	-105	-66	-168
zwaarder wegen	-104	-145	-125	-137
zwangere vrouwen	74	-167	-83	-31
zwitserland .	106	-112	-157	-54
à #	164	-142	-151	-113
één aanspreekpunt	-116	61	-11	-169
één bladzijde	-67	-22	153	143
één dag	-146	-62	30	-127
één dak	-90	-232	92	-158
één formulier	-183	45	119	-26
één jaar	79	13	-176	-73
één kamer	72	44	78	-204
één keer	-8	83	-250	-32
één landelijk	-139	147	-203	29
één loket	-268	154	-311	-213
één medewerker	-98	-83	-106	-123
één op	276	-331	-36	-226
één organisatie	-62	104	-186	-160
één telefoonnummer	-107	32	-197	61
één vast	35	59	100	-35
één vaste	39	-86	46	35
`,
  first: `
#	-559	94	-524	-326
a	-119	10	-258	20
aan	-155	-228	219	-97
aanbeveling	-198	-36	-437	-326
aanbevelingen	-115	-115	-88	-31
aanbevolen	-161	166	-193	-171
aanleiding	-240	-217	-201	-173
aanvragen	30	-179	-147	-124
aanwijzingen	136	-164	-185	-98
actal	64	-104	-200	-84
actiz	-96	-121	138	-100
ad	-261	-66	-42	-186
advies	-149	-240	-76	-94
aedes	-89	-218	-156	-155
afgerond	-89	-100	-125	-115
akkoord	-289	-108	317	-54
alle	-171	-177	44	-32
alleen	-55	-75	-119	-124
alleenstaande	-103	-190	72	-110
allereerst	-133	87	-164	-137
alles	112	-233	124	-48
als	-171	-42	-178	117
ambassades	-147	-93	-109	-227
anders	-124	-119	-139	-43
antwoord	-76	-239	-119	-123
artikel	-257	-417	39	-170
bedrijven	63	-222	-121	-181
begin	-110	-121	-292	24
beide	-189	-163	259	-13
bekostig	-105	158	-200	-142
belgië	-126	-118	-206	-121
bent	-93	31	-212	-208
beperk	-216	263	-228	-120
beslisnota	-125	-159	-81	-95
besluitvorming	-79	-175	181	147
betaal	-146	184	-227	-141
betreft	-101	-134	-205	-151
betrek	-102	196	-183	-173
bevinding	201	-226	-198	-182
bewoners	3	-33	-233	-182
bied	-192	298	6	-158
bij	164	-465	-103	-34
bijgaand	-187	-225	-206	-302
bijgaande	-80	84	-88	-114
bijgevoegde	-64	-13	-148	-56
bijlage	-76	-209	-202	-124
bijna	97	-222	-216	-208
binnen	4	-334	-26	178
blijkens	-48	-105	-75	-86
blijkt	-219	-110	111	196
boeren	60	-169	-129	-89
bovendien	-179	-198	-86	-174
brancheorganisaties	-68	-121	-157	-117
breid	-179	153	-205	-147
breng	-221	267	-346	-323
buiten	107	131	-195	-134
bureau	-272	-13	-74	-343
centraal	-169	-139	-74	-130
cijfers	-162	-164	57	38
coa	-111	-203	-242	-133
conform	-155	-203	57	115
controleer	-135	212	-295	-186
corporaties	-47	-11	169	-148
daar	46	-481	217	-375
daaraan	-123	-135	118	-83
daarbij	-256	1	-268	-146
daarin	-227	88	83	40
daarmee	-117	-304	303	-171
daarna	-188	-179	-205	139
daarnaast	-189	248	-158	-274
daarom	-228	-105	26	-3
daarop	-146	-195	-303	-33
daarover	-169	-235	8	55
daartoe	-246	-224	-92	61
daaruit	148	-148	-179	-224
daarvan	-178	-128	-235	-131
daarvoor	-362	-272	63	-45
dan	-235	-125	-180	-151
dat	-201	-288	54	-188
datum	-99	-168	-204	-179
de	-89	-246	-180	-99
deelname	-22	-183	-188	-172
deelnemers	210	-188	-146	-86
deels	-147	-232	245	32
deelt	-164	39	-92	-114
den	-45	-142	-363	-214
deze	-176	-279	-134	17
dezelfde	-179	21	-176	-158
die	-257	-248	-43	1
dit	-52	-508	113	-38
dnb	-154	129	117	34
doel	-317	-283	-251	-212
door	-103	-350	-30	-170
doordat	-34	-130	-111	-76
drie	4	2	-150	-222
duitsland	-211	-199	-198	-192
duo	-178	-147	-46	107
een	-249	-279	229	-107
eerder	-136	-153	-164	-102
eerst	-137	54	124	105
eigenaren	28	-10	-157	-188
eind	-71	-182	-74	0
elders	-132	-141	42	45
elf	106	-149	-131	-111
elk	-149	-205	-287	29
elke	5	-258	-257	-222
en	-240	175	-86	14
energie-nederland	-101	-142	-194	-131
enkele	-228	-198	-290	-181
er	-126	38	-64	67
evaluatie	-202	-214	-189	-135
evalueer	-177	225	-263	-194
evenmin	-30	119	177	-179
ex	-70	-159	-151	-112
eén	-65	108	-150	17
financiën	-113	-170	-98	-118
ga	-128	197	-190	-181
gaarne	-67	-79	-121	-127
gaat	-111	87	-128	-144
geachte	-181	-251	-266	-181
geadviseerd	-63	45	-252	-270
gedetineerden	20	-176	-182	36
geef	-232	391	-467	-307
geen	-230	20	142	-173
gegevens	-87	-125	-143	-88
geld	-11	-176	113	-95
gelet	-144	-25	11	-62
gemeenten	-7	-306	-139	-343
gemiddeld	52	-133	-52	-60
gereed	-85	-208	122	-190
gericht	-158	-205	-197	-86
gevraagd	74	183	-158	-223
gezien	-138	-148	160	108
gezinnen	92	57	-151	-114
ggd	-104	-108	41	-66
goed	-132	-110	-171	-108
graag	-37	-7	-298	-383
haar	-236	188	-138	-123
had	-167	-137	-107	-69
heeft	-56	-153	-83	-49
herhaal	-146	225	-217	-218
het	-83	-142	28	-2
hier	-73	-142	16	20
hierbij	-263	-328	-391	-527
hieronder	-160	-271	-282	-335
hierover	-133	-219	230	112
hiervoor	-173	-139	53	93
hij	-69	139	-113	138
hoe	-52	-246	8	-50
hoeveel	101	-226	50	-209
hogescholen	-105	5	-147	-152
hoofdstuk	-134	-133	-127	-126
hoogachtend	-73	-78	-86	-73
houd	-207	273	-302	-221
huishoudens	24	-151	-137	-84
hun	-36	74	-201	87
ieder	-116	-158	-146	45
iedere	60	-268	-160	-187
ik	-583	-730	-17	-117
in	32	-582	-64	-182
inbreng	-140	174	-196	-133
indien	-136	-25	-159	12
ingevolge	-85	-161	-191	-168
inmiddels	-166	-154	-83	32
intussen	-150	-80	-152	-31
iob	84	112	-168	-234
is	-230	-278	105	13
iwi	53	-140	-115	61
ja	-191	-352	-87	79
jaarlijks	-8	-191	-259	-292
jongeren	127	-230	14	-231
juist	-176	-187	117	-90
kan	-146	-216	40	-112
kennis	-177	-37	-170	107
kent	-80	22	-91	-94
kinderen	45	-330	-75	-164
klachten	95	-133	-139	-72
kleine	283	-361	-292	-290
klopt	-181	-126	-43	-82
komt	-135	-110	-122	-130
koninklijke	-130	-138	-146	-134
kunnen	-86	-122	-73	-56
kunt	-58	18	-159	-167
laat	-502	628	-690	-549
langs	70	-179	-134	-58
leg	-316	312	-405	-312
leid	-149	192	-251	-140
leveranciers	-4	24	-135	-106
los	-171	-212	-229	49
lto	-127	-146	-233	-126
maak	-286	412	-420	-353
maatregel	-125	-160	187	2
mede	-67	-160	-250	-28
medewerkers	209	-225	-85	-92
meer	-338	212	53	-286
meet	-279	263	-202	-263
mensen	82	-113	-114	-141
met	-305	-677	197	64
mevrouw	-270	-171	-210	-217
mij	-127	107	-149	-147
mijn	-265	-364	-547	-109
minder	224	75	-140	-299
mkb-nederland	-109	-71	-111	-119
mocht	-345	-280	-49	340
mochten	-109	-67	-168	184
n	-90	-172	-164	-73
na	95	-366	-264	179
naar	-29	33	-277	-71
nederland	-68	-377	-486	-41
nee	-198	-258	130	-211
neem	-246	261	-331	-279
netbeheerders	-51	18	-82	39
nidos	64	-206	77	-8
niemand	22	-215	-130	-157
niet	-84	-361	251	-274
niettemin	80	-218	148	84
nieuwe	85	-122	-193	-41
nog	-96	-194	88	66
noorwegen	-126	-125	-186	-209
nota	-131	-238	-180	-187
nr	-166	-349	-306	-124
nu	-178	-321	-272	12
of	141	-384	-197	69
om	-307	-257	88	89
omdat	-125	-89	48	117
omwonenden	17	44	-180	-188
onder	-316	-462	-433	-461
ondernemers	21	-129	-148	-122
onderwerp	-98	-141	-125	-135
onderzocht	-148	-115	-122	-203
onderzoek	43	260	-356	-259
onderzoekers	72	-123	-182	-135
onderzoeksbureau	-39	-175	-260	-127
ongeveer	0	-119	-119	-151
onze	-53	-17	111	-144
ook	-15	182	-188	-8
op	169	-377	-307	-69
openbaarmaking	-127	-162	69	-125
openstelling	-213	-150	118	-158
opvolging	-173	-253	119	-4
ouders	104	-261	-264	-245
over	214	-276	163	174
overeenkomstig	-97	-120	-175	-220
overgenomen	-85	-364	311	54
overigens	-105	-141	-163	-177
overnemen	-144	-223	261	98
overweeg	-153	140	-194	-115
paragraaf	-121	-119	166	-189
pas	-222	-271	178	94
per	165	-288	-75	112
periodieke	-134	-132	-74	-116
prorail	-91	-92	101	73
provincies	-185	-219	60	-136
publicatie	-124	-183	-241	95
publiceer	-116	273	-297	-244
punt	-119	214	-235	-176
reactie	-272	-496	153	148
registreer	-109	180	-180	-162
reizigers	31	-152	-84	-174
rest	-161	-82	-141	-95
richt	-189	243	-198	-259
rijk	-62	-187	-241	-92
rijkswaterstaat	-178	-295	-31	73
ruim	25	-241	-243	-138
rvo	-151	-230	48	149
samen	-141	-270	39	284
schaf	-154	199	-227	-139
schippers	-56	-127	-133	-103
scholen	105	-308	-114	-66
scholing	-142	-121	-151	-77
schoolleiders	161	-183	-122	-87
schrap	-127	178	-232	-154
seo	5	-76	91	-94
sinds	83	-686	-139	-371
sindsdien	60	-202	-184	-154
slachtofferhulp	-108	32	61	48
slachtoffers	18	-210	-211	-165
slechts	225	-190	-155	-211
sluit	-167	270	-287	-216
sommige	-136	-197	-127	-95
sta	-223	240	-301	-241
staat	-126	-267	191	-176
stand	-61	-171	-201	-80
standpunt	49	-188	143	-104
stel	-277	446	-516	-433
stichting	-109	-144	-81	16
studenten	121	-256	-145	-176
szw	-163	-177	74	-136
te	-199	-207	130	37
tegelijk	126	-290	-218	-206
tegelijkertijd	-5	-228	-179	-24
tegen	-167	136	116	-249
ten	-297	254	7	-152
tennet	-141	44	-151	-98
ter	-240	-262	0	-69
tevens	-40	-193	-226	50
thans	-146	-186	-213	-136
tien	-192	-167	-195	-75
tijdens	-55	-391	-394	-253
tno	-165	-329	169	190
toch	102	-225	70	15
toen	-148	-118	-94	-83
toets	47	146	-210	-199
toezicht	-117	-51	-241	-159
tolken	56	-211	-116	-118
tot	-197	-11	70	-24
trek	-100	164	-178	-185
tussen	121	-87	-360	-230
twee	-159	-78	-88	-38
u	65	-47	-47	28
uit	481	-547	-504	-176
uitbreiding	-84	-114	41	-171
uiterlijk	-63	-190	-159	137
uw	-71	-4	-267	-177
uwv	44	-258	13	11
van	30	-139	-28	-134
vanaf	-188	-340	183	371
vandaag	-143	-193	-163	-137
vanwege	-156	-150	-99	-88
variant	-149	-231	-189	-208
veel	39	-163	42	-178
velen	4	-106	-147	-136
verbied	-113	207	-164	-168
verder	-212	357	-291	26
vereenvoudig	-79	173	-165	-77
vergoed	-134	179	-208	-59
verhoog	-219	235	-277	-197
verkort	-181	177	-226	-266
verlaag	-198	209	-262	-138
verleng	-95	170	-165	-146
verplicht	-219	240	-344	-286
verruim	-126	171	-231	-185
verschillende	-104	-132	-185	-111
vertraagd	-131	-90	-131	-58
vervang	-209	303	-239	-259
verzekeraars	-8	-189	-196	-151
vier	-172	63	93	-147
vijf	-40	-210	38	97
vluchtelingenwerk	-156	-204	-200	-172
vno-ncw	-83	100	-141	-127
voer	-131	220	-149	-195
volgens	226	20	-230	-86
voor	111	-53	229	-87
voordat	-64	-144	7	-176
voorts	-243	409	-460	-123
vooruitlopend	-114	-93	-136	89
vorig	-225	-298	-279	-201
vraag	-155	162	-66	-271
vragen	-187	-188	-209	-236
vrouwen	152	-179	-95	-118
vóór	-220	-187	90	268
waar	264	-136	-133	-86
wageningen	-29	-170	133	24
wanneer	-132	-235	-233	-68
wat	-131	-153	207	-43
waterschappen	-61	-149	-192	-84
we	-189	-197	-185	-124
wel	163	-374	-7	334
welke	-145	-182	18	-171
werkgevers	27	-264	-369	-252
werknemers	59	-149	-93	-86
wie	-245	-447	-92	-380
wij	-143	57	-62	-108
wijs	-216	277	-339	-200
wilt	-37	51	-141	-101
wordt	-253	-350	306	255
ze	-175	5	-196	-104
zelf	-96	-174	-251	-120
zes	-116	-248	91	-179
zet	-194	237	-182	-239
zie	-178	-67	-158	-35
ziekenhuizen	15	39	-115	-34
zij	-75	23	-201	-45
zijn	66	111	-45	-286
zo	-47	-103	-16	-43
zo'n	-298	-78	125	29
zoals	-203	-223	-365	147
zodra	-241	-348	-39	364
zolang	-231	-290	182	-53
zonder	-244	-313	-302	-265
zorg	-237	290	-246	-214
zou	-261	-405	-326	-214
zover	-135	-144	140	-155
zowel	-125	29	29	-162
zulke	-136	-146	118	-105
één	-59	117	-167	-162
`,
  start: `
#_	-276	-922	-709	-538
#_#	-123	-144	-160	-143
#_.	-273	164	-315	-326
#_bent	-57	-198	-50	-77
#_hoeveel	-75	-138	-105	-65
#_is	-69	61	-78	-61
#_kunt	-105	-150	-95	-115
#_mln	-88	-209	-158	-44
#_neem	-116	167	35	16
#_oktober	-76	-150	-156	42
#_waarom	-105	-179	-79	-127
#_wat	-109	-53	-106	-146
_	-223	-418	-332	-141
a_#	-80	-155	-233	39
aan_:	-157	-292	-379	-201
aan_de	-98	-131	154	-58
aan_deze	-82	-212	62	33
aan_die	-152	-183	10	-164
aan_dit	-152	-162	53	-126
aan_een	13	-67	179	13
aan_het	-94	-84	39	-31
aan_mij	-140	130	-167	-202
aan_zijn	-149	-161	-181	-119
aanbeveling_	-35	-563	-460	-182
aanbeveling_#	-153	175	-234	-214
aanbeveling_:	-157	292	-275	-208
aanbevelingen_	-100	-94	-77	-88
aanbevolen_wordt	-161	166	-193	-171
aanleiding_waren	-95	-116	-141	-124
aanwijzingen_dat	126	-152	-171	-89
ad_#	-199	-240	-48	-270
ad_aanbeveling	-98	233	184	81
advies_	-48	-216	-150	-66
afgerond_	-89	-100	-125	-115
akkoord_,	-109	-201	179	0
akkoord_.	-132	-231	270	-102
akkoord_te	-172	186	-272	-280
alle_#	-86	38	82	-188
alles_afwegende	-89	-133	183	116
als_derde	-199	99	-173	-130
anders_dan	-66	-183	-233	150
anders_denk	-64	-132	118	-150
anders_ligt	-184	-14	-197	-275
antwoord_#	-43	-86	-47	-71
artikel_#	-257	-417	39	-170
bedrijven_die	-21	-103	-125	-101
bedrijven_met	86	-143	-48	-73
begin_#	-44	-180	-216	-26
beide_voorstellen	-79	-142	136	-144
bent_u	-93	31	-212	-208
beperk_de	-118	182	-154	-89
beperk_het	-146	168	-153	-97
besluitvorming_daarover	-52	-110	139	137
betreft_:	-99	-119	-182	-107
bevinding_:	209	-195	-191	-181
bewoners_van	-52	-142	-82	-110
bij_#	146	-302	-115	-301
bij_brief	-104	-205	-411	-248
bij_de	-122	-154	-49	45
bij_die	-85	-133	45	-79
bij_een	-58	-105	18	14
bij_elk	-122	-167	43	90
bij_het	-118	-281	40	-200
bij_motie	-105	-105	-133	-91
bijgaand_treft	-147	-164	-179	-247
bijgaande_brief	-80	84	-88	-114
bijlage_#	-59	-190	-118	-72
binnen_de	52	-233	43	56
blijkens_de	-48	-105	-75	-86
breid_de	-137	131	-179	-125
breng_de	-131	176	-258	-243
buiten_de	37	140	-128	-68
buiten_het	-148	-240	-112	-106
bureau_van	-91	-100	-151	-91
coa_	-111	-203	-242	-133
conform_de	-151	-178	-108	83
daar_komt	-71	-134	-121	-123
daar_staat	190	-275	-54	-198
daaraan_is	-123	-135	118	-83
daarbij_is	-129	67	-80	-89
daarmee_is	5	-152	143	-84
daarnaast_heeft	-118	78	-147	-35
daarnaast_vragen	-111	93	-103	-114
daarnaast_zou	-162	177	-230	-93
daarop_kom	-71	-45	-215	94
daarover_gaat	-75	-111	36	-175
daarover_ontvangt	-60	-113	-150	71
daartoe_ben	-56	-149	200	-72
daartoe_ga	-63	-109	-122	-162
daartoe_zijn	-165	-59	-148	-158
daaruit_blijkt	77	-107	-149	-172
daarvan_is	-123	-125	-144	-83
daarvoor_is	-233	-162	145	-232
dan_de	-173	-40	-121	-80
dat_beeld	-122	-141	-124	-146
dat_de	-37	6	-36	-246
dat_die	66	52	87	-157
dat_doe	-104	-190	111	-87
dat_doen	-117	-180	145	111
dat_een	13	102	-8	-152
dat_gaat	-166	-107	61	42
dat_gebeurt	-64	-244	-127	-198
dat_gemeenten	-106	73	75	-170
dat_gesprek	-204	-170	-17	-3
dat_heb	-56	-104	-182	-149
dat_het	-29	55	122	-155
dat_is	-201	-93	-77	-65
dat_kan	-130	-130	-29	-155
dat_komt	-178	-107	51	-141
dat_laat	54	-131	90	-6
dat_laatste	-138	-121	82	-104
dat_lijkt	-107	-110	-7	105
dat_neemt	-136	2	-178	-115
dat_onderzoek	-99	-62	-129	-136
dat_oordeel	-134	-162	-160	-120
dat_overzicht	-92	-70	-125	42
dat_spreekt	-72	-174	191	7
dat_stemt	-160	-123	-145	-92
dat_was	-115	-90	-91	-109
dat_wordt	-70	-78	113	86
dat_zijn	-124	-102	-163	-168
dat_zou	-79	-211	-117	-29
datum_:	-88	-157	-175	-164
de_aanbesteding	-137	-120	122	164
de_aanbeveling	-147	226	244	-82
de_aanbevelingen	-124	27	167	163
de_aansluiting	-81	-91	-132	53
de_acm	10	-165	160	80
de_acvz	3	112	-142	-152
de_administratieve	147	-130	-118	-110
de_adr	48	-36	-185	-139
de_adviescommissie	-83	107	-162	-100
de_adviesraad	48	21	-198	-152
de_afdeling	55	133	-247	-313
de_afgelopen	-146	-82	-123	-134
de_afm	-156	114	133	-148
de_aiv	-2	4	-235	-201
de_algemene	-169	33	-211	-181
de_arbeidsinspectie	-203	-195	62	67
de_auditdienst	58	-117	-186	-88
de_autoriteit	-142	-158	46	-218
de_begeleiding	-201	32	-145	-86
de_begeleidingscommissie	-117	68	-107	-97
de_behandeling	163	-110	-129	-167
de_belangrijkste	38	-122	-159	-107
de_belastingdienst	-186	49	-149	42
de_belgische	-64	-119	-155	-195
de_bestaande	102	19	-134	-135
de_bevindingen	-146	-152	-233	-107
de_bewaartermijn	19	-171	68	-172
de_bezuiniging	-124	-140	51	-153
de_bijgevoegde	-80	-38	-84	-56
de_bond	-143	191	-228	-136
de_bonden	-99	-197	21	47
de_branche	-218	-208	38	-270
de_brancheorganisatie	-63	-122	-141	-130
de_branchevereniging	-132	-172	-173	-166
de_brief	-193	-9	159	57
de_burgemeester	-147	-117	-161	-154
de_centrale	-202	-134	161	72
de_cijfers	-77	-132	-84	5
de_commissie	21	24	-391	-169
de_consumentenbond	96	95	-183	-169
de_controle	70	-18	-187	-127
de_deelnemers	-110	20	-142	-65
de_derde	-78	57	-173	-28
de_deskundige	-150	83	-219	-86
de_dienst	-221	-198	-144	80
de_directie	-159	-180	-240	17
de_doorlichting	122	-171	-172	-169
de_doorlooptijd	143	-62	-100	-70
de_drie	-177	-224	27	-49
de_eerste	-410	147	-99	207
de_eerstvolgende	-77	-130	-229	97
de_europese	-234	-244	-237	-426
de_evaluatie	-77	-18	-319	165
de_evaluatoren	24	73	-172	-164
de_federatie	-104	-155	-12	-152
de_gedachte	-144	225	250	83
de_gegevens	-178	-76	-158	60
de_gemeente	-216	-13	-300	-198
de_gemeenten	-156	-149	-227	-148
de_gemiddelde	16	-161	-158	-100
de_gevraagde	-160	136	235	-128
de_gezondheidsraad	42	-77	-179	56
de_ggd'en	11	-81	69	38
de_heer	-338	-368	-307	-345
de_helft	144	-230	-195	-149
de_hoogte	-62	-210	91	-116
de_huidige	-162	37	-266	-212
de_igz	-136	163	-125	-138
de_ilt	-141	-130	12	-29
de_ind	-231	-246	97	20
de_inspectie	-29	53	-410	-88
de_inspecties	-193	-138	-138	41
de_instellingen	-179	-131	-118	-151
de_instroom	68	-88	-105	-132
de_invoering	-157	-155	-47	-176
de_inzet	8	70	-90	54
de_iob	-112	-80	-199	-175
de_kamer	-167	-127	-414	-85
de_kans	142	-106	-115	-100
de_kiesraad	44	76	-136	-120
de_kinderombudsman	-134	-60	-66	-87
de_koninklijke	-247	-79	44	-281
de_koppeling	-106	-115	-66	-25
de_korpschef	-171	-216	-17	-48
de_kosten	37	-112	-46	-353
de_krijgsmacht	-153	-139	-141	-118
de_kwaliteit	52	-55	-54	-74
de_lasten	69	-197	-103	-152
de_leden	-153	-73	-453	-548
de_leges	-171	-124	169	-104
de_lijn	-146	-145	-168	-77
de_lijst	-132	49	-174	126
de_meeste	98	-261	-243	-220
de_meldplicht	-124	-127	136	-24
de_middelen	-88	60	-203	-181
de_minister	-413	-45	-67	-35
de_motie	-137	-154	-183	105
de_motie-ter	-79	-95	-188	101
de_motie-van	-171	-269	-250	-89
de_nationale	-230	-255	-280	-58
de_nederlandse	-254	66	-321	-162
de_nieuwe	-184	-202	-4	-128
de_norm	-95	-111	-115	-138
de_nota	-86	-128	-222	52
de_nvwa	-1	-217	-277	-149
de_ombudsman	20	49	-408	-233
de_ondernemingsraad	-143	95	77	-68
de_onderzoekers	18	45	-395	-485
de_onderzoeksraad	-41	-173	-148	-81
de_oorzaak	91	-118	-144	-124
de_opbrengst	-173	-102	84	-147
de_oplevering	-114	-78	-168	49
de_oproep	-115	156	128	-140
de_orde	-179	-161	-258	-162
de_oudste	-101	-165	-107	-110
de_overheid	-79	112	-97	-96
de_overige	61	-288	194	60
de_planning	20	-188	-175	-39
de_plicht	50	-167	45	83
de_po-raad	-144	-92	48	-189
de_politie	-240	-244	-35	95
de_politieacademie	-177	90	73	-138
de_proef	-81	-170	-360	-20
de_provincie	-213	-243	-364	-276
de_provincies	-162	-257	-116	-220
de_raad	-35	50	-644	-365
de_rapportage	-100	82	-197	-36
de_reactie	-89	-8	-154	26
de_reclassering	-156	-156	87	28
de_redactionele	-156	-177	163	-166
de_regeling	-64	-382	-24	-195
de_regering	-131	-399	46	159
de_registratie	149	-45	-186	-159
de_rekenkamer	116	65	-431	-289
de_resultaten	78	-181	-60	-23
de_richtlijn	-95	-97	154	-77
de_rijksdienst	-135	-144	103	152
de_rob	62	2	-141	-102
de_rol	-105	-123	7	-4
de_rvs	-21	-145	-122	-158
de_samenwerking	122	-173	53	-46
de_sector	-144	-152	-167	-7
de_ser	-125	75	-185	-157
de_sociale	-19	-106	-178	47
de_staatssecretaris	-256	-67	-58	-40
de_stichting	91	-295	31	-231
de_subsidie	23	-26	-157	-98
de_suggestie	-139	218	189	-17
de_svb	-155	-147	-81	-15
de_swov	-141	-157	121	89
de_taakstelling	36	-117	-124	-118
de_tabel	-99	-160	-133	-105
de_tarieven	87	-151	-159	-28
de_toezegging	-105	-121	-176	88
de_toezichthouder	-154	126	-191	-121
de_tweede	-204	16	-220	52
de_uitbreiding	-163	-127	-90	-62
de_uitgaven	-14	-136	-130	-124
de_uitkomst	-162	-233	2	97
de_uitkomsten	-219	-235	-320	80
de_uitstoot	33	-66	-108	14
de_uitval	46	-97	-66	-70
de_uitvoering	11	-161	-211	-102
de_uitvoeringskosten	153	-144	-72	-67
de_unie	-131	-158	56	-165
de_universiteit	-129	-113	-189	72
de_vakbonden	-182	-141	-87	96
de_vaste	-158	-307	-77	-259
de_veiligheidsregio's	-76	-80	-188	-127
de_verdeling	-135	-115	-141	126
de_verenigde	-136	-90	-134	-139
de_vereniging	-167	-150	-230	-312
de_vergoeding	57	152	-186	-145
de_verplichting	-113	-153	-28	-135
de_verschillen	202	-122	-192	-123
de_vier	126	-110	-153	-123
de_vierde	-98	87	85	42
de_vng	-277	-271	-2	-291
de_vo-raad	-70	-90	-180	-130
de_volgende	-205	-259	-377	275
de_voorzitter	-140	-189	-146	-177
de_vraag	-215	-323	-145	-61
de_vragen	-116	-65	-175	74
de_vrijstelling	-93	-188	58	-164
de_wachttijd	224	-206	18	-191
de_wens	-145	-135	141	-147
de_werkgroep	-11	-92	-243	-246
de_wet	66	-339	-152	-178
de_wettelijke	-237	-217	-264	-230
de_wijziging	-87	-37	-138	135
de_zorg	-125	-169	4	-118
deelt_u	-146	96	-67	-99
den_haag	-45	-142	-363	-214
deze_aanbeveling	-137	-306	223	202
deze_bijlage	-150	-209	-271	-230
deze_brief	-126	-96	-246	-184
deze_evaluatie	-133	-115	-174	-210
deze_leden	-189	-10	-327	-257
deze_nota	-84	-106	-207	-174
dezelfde_leden	-147	-45	-142	-121
die_gedachte	-141	-199	-17	-76
die_is	-121	-109	168	74
die_motie	-43	-105	-239	48
die_termijn	-111	-47	-69	-159
die_toezegging	-135	-60	-176	-154
die_vraag	-115	-176	-198	-58
dit_advies	-122	-182	9	83
dit_is	44	-203	175	-308
dit_punt	-152	-134	133	43
dit_vergt	-80	-154	127	-104
doel_van	-253	-220	-177	-202
doel_was	-177	-138	-87	-56
door_de	-151	-266	-335	-68
door_een	-108	-176	-147	-190
door_het	61	-162	132	82
een_aantal	-82	-124	-199	-175
een_aanvraag	-78	-191	68	78
een_afschrift	-30	-178	-210	-33
een_algeheel	-126	-144	-149	-123
een_antwoord	-102	-127	89	61
een_apart	-141	-34	161	-113
een_begeleidingscommissie	-106	-58	-36	-31
een_besluit	-113	-151	-135	149
een_bevolkingsonderzoek	-102	119	17	-121
een_deel	-73	-147	-78	-85
een_demissionair	-47	-60	-87	-149
een_derde	98	92	-111	-199
een_dergelijke	-116	-171	118	-20
een_diploma	-128	-217	87	-111
een_effect	132	-128	-97	-71
een_eigen	-92	48	59	-64
een_evaluatiebepaling	-159	163	96	-68
een_hogere	-181	-194	81	-123
een_jaarlijkse	70	-140	-99	-101
een_keuze	-119	97	-175	-84
een_kortere	-158	-153	-94	-140
een_kwart	142	-76	-151	-69
een_laatste	-74	233	-116	-24
een_landelijk	-191	-59	182	-87
een_landelijke	66	-280	188	-184
een_langere	-84	-150	69	20
een_nieuw	-96	-190	15	127
een_nieuwe	-218	-267	65	115
een_norm	-121	-192	185	-140
een_onafhankelijke	-131	119	137	-111
een_persbericht	-128	-62	-149	-98
een_plafond	-111	-130	151	-131
een_recht	-65	-67	131	-95
een_termijn	-212	5	72	-70
een_tweede	-253	21	86	-221
een_uitbreiding	-66	-151	-2	-174
een_vast	-192	41	55	-139
een_vaste	-151	-156	116	-98
een_verband	251	-201	-274	-102
een_verbod	-187	-48	157	-178
een_vergoeding	-77	-187	168	-152
een_verhoging	80	147	44	-122
een_verklaring	-5	-130	-163	-47
een_verplicht	-125	-159	99	122
een_verplichte	-95	-7	139	-184
een_verplichting	-156	-259	-126	-203
een_verruiming	-74	42	44	-105
een_volgend	-52	30	-223	39
een_werkgever	-133	-207	92	-165
een_wetsvoorstel	-147	-200	-33	73
een_wettelijke	-229	-45	91	-230
een_wijziging	-155	-147	-56	43
eind_#	-8	-151	-47	37
elf_van	106	-143	-109	-111
elk_jaar	-118	-167	-162	-180
enkele_gemeenten	-144	-105	-177	-63
er_is	-226	51	46	-225
er_komt	-188	-128	174	18
er_wordt	-88	-100	-188	17
er_zijn	108	-123	-237	45
ex_post	-61	-118	-105	-95
eén_op	111	-166	-152	-128
ga_na	-128	197	-190	-181
geachte_president	-100	-111	-108	-91
geachte_voorzitter	-135	-168	-210	-152
geadviseerd_besluit	-49	-216	-175	-189
geef_de	-107	186	-250	-124
geef_gemeenten	-107	110	-252	-86
gegevens_over	-87	-123	-129	-85
gelet_hierop	-48	64	32	-56
gelet_op	-165	-230	-18	-46
gemeenten_	-78	-153	-214	-126
gemeenten_die	97	-189	-173	-147
gemeenten_hebben	109	-151	-241	-59
gemeenten_zijn	0	-73	-185	-165
gemeenten_zullen	-166	-137	-252	-169
gericht_aan	-158	-205	-197	-86
ggd_ghor	-104	-108	41	-66
graag_bied	-46	-89	-96	-74
haar_oordeel	46	-182	-138	-133
haar_rapport	-85	-135	-167	-182
heeft_u	-56	-153	-83	-49
herhaal_het	-67	136	-78	-91
het_aandeel	172	-161	-185	-66
het_aantal	331	-468	-121	-90
het_advies	-298	177	22	-191
het_adviescollege	-140	-1	-159	-162
het_algemene	113	-108	-128	-103
het_antwoord	-171	-223	-204	-11
het_beeld	-14	-127	-234	-173
het_beheer	-165	-171	-162	-152
het_besluit	-225	-266	6	126
het_bezoek	-177	5	116	71
het_bureau	-85	46	-162	-348
het_cbs	-148	-116	81	180
het_centraal	62	-149	-17	2
het_cjib	-107	-159	-137	58
het_coa	-230	-226	29	-129
het_college	-28	133	-232	-244
het_cpb	-157	-58	-148	-146
het_derde	-124	76	-100	-136
het_doet	-176	-145	-155	-147
het_eerste	-305	-21	215	-48
het_eigen	-130	44	88	5
het_eindrapport	-82	-79	40	20
het_evaluatierapport	-63	-123	-81	-133
het_fonds	-204	-239	20	-151
het_formulier	-128	32	18	64
het_gaat	-287	-284	-303	-72
het_gebruik	70	-75	75	-93
het_gesprek	-76	-144	-40	173
het_idee	-165	87	-191	-189
het_instituut	-121	87	-159	-8
het_is	-263	-109	6	-45
het_kabinet	-373	-256	-58	1
het_knmi	14	-197	54	-9
het_laatste	124	-154	112	14
het_lid	-189	-357	-55	-143
het_ligt	-228	64	-234	149
het_loket	-145	-159	-49	25
het_merendeel	-157	-107	-100	-101
het_ministerie	-189	38	-113	143
het_nederlands	-142	-183	49	-2
het_netwerk	-122	-131	-172	-181
het_nieuwe	-151	-194	170	24
het_onderzoek	-308	-397	-360	-337
het_ontwerp	-126	-194	-199	6
het_ontwerpbesluit	-95	-147	-221	-175
het_oordeel	48	-138	-180	26
het_openbaar	-100	-200	64	92
het_planbureau	-33	-212	-203	-194
het_programma	23	-229	-220	-249
het_rapport	42	-223	-585	-209
het_recht	-63	-70	-151	-33
het_register	43	-236	-87	109
het_rivm	-156	22	-35	20
het_streven	-165	-188	-263	192
het_tarief	-103	-135	-18	-106
het_toezicht	49	-82	-201	-149
het_tweede	-205	-245	251	-22
het_verdient	-136	177	-252	-220
het_verheugt	-94	-127	-98	-78
het_vierde	-110	140	63	-98
het_vijfde	-172	149	134	18
het_voornemen	-147	-205	-146	73
het_voorstel	-131	-71	194	-154
het_wetsvoorstel	-151	-249	-100	-49
het_wodc	41	-206	-76	58
het_zou	-145	-101	-192	-97
hierbij_bied	-145	-242	-255	-259
hierbij_doe	-114	-101	-143	-204
hierbij_ontvangt	-131	-118	-129	-282
hierbij_treft	-121	-116	-87	-91
hierbij_zend	-61	-170	-176	-244
hieronder_ga	-61	-88	-129	-180
hieronder_treft	-64	-47	-43	-87
hij_adviseert	-152	107	-219	-238
hij_geeft	-67	160	-124	-142
hij_komt	55	-160	69	57
hij_vraagt	-150	87	-197	-149
hij_zal	-84	-151	112	158
hoe_dat	-111	-205	35	140
hoe_de	38	-198	-22	-117
hoe_vaak	-36	-124	34	117
hoofdstuk_#	-134	-133	-127	-126
hoogachtend_,	-73	-78	-86	-73
hun_verhalen	-21	-136	-158	-79
ik_acht	-109	-247	152	-29
ik_begrijp	-176	-184	-180	-183
ik_ben	-241	-351	-94	-7
ik_beschouw	-109	-122	-31	-178
ik_betreur	-92	-87	-221	-192
ik_bied	-59	-122	-140	-92
ik_blijf	-96	-123	10	222
ik_dank	-60	-161	-200	-231
ik_deel	-129	-105	5	-145
ik_ga	-135	-191	-32	-129
ik_had	-70	-130	-146	-142
ik_heb	-139	-418	12	105
ik_hecht	-143	-158	-93	-92
ik_herken	-98	-78	-62	-95
ik_hoop	-118	-135	-168	-192
ik_houd	-128	-133	166	80
ik_kies	-108	-182	22	27
ik_laat	-122	-258	292	14
ik_leg	-73	-147	158	115
ik_loop	-105	-131	-213	-188
ik_moge	-41	-124	-187	-176
ik_neem	-58	-129	-21	-55
ik_onderschrijf	-100	-62	133	-130
ik_span	-59	-91	-92	123
ik_stel	-110	-194	-114	-40
ik_streef	-48	-175	-245	185
ik_vertrouw	-76	-100	-115	-177
ik_verwacht	-106	-226	-268	-2
ik_vind	-124	-213	-280	-130
ik_waardeer	-120	-80	-169	-159
ik_wacht	-88	-125	104	30
ik_wil	-31	-59	-49	49
ik_zal	-65	-142	229	-1
ik_zie	-61	-278	-16	-120
in_#	-273	-553	-236	41
in_antwoord	-137	-138	-201	-63
in_april	-130	-214	-197	-31
in_brussel	-52	-97	48	-107
in_dat	-141	-254	-205	-129
in_de	-151	-294	138	-114
in_december	-99	-186	-256	-86
in_deze	-157	-242	-376	-380
in_die	-32	-201	-176	-109
in_dit	-158	-202	-240	-264
in_drie	145	-136	-94	-116
in_duitsland	-151	-145	-187	-97
in_een	31	-301	114	-107
in_gemeenten	128	-74	-107	-109
in_haar	-69	26	-188	-145
in_het	-56	-271	-274	-140
in_hun	-136	146	7	-113
in_juli	-103	-103	151	62
in_juni	-104	-169	-210	57
in_maart	-137	-178	-203	153
in_mei	-60	-87	-207	50
in_mijn	-92	-163	-39	-205
in_nederland	-160	-169	-145	-171
in_negen	137	-100	101	-90
in_november	-155	-122	73	106
in_oktober	-68	-122	59	126
in_ons	-115	-90	-148	-64
in_opdracht	65	-76	-160	104
in_overleg	-80	-162	138	55
in_plaats	-159	-170	100	75
in_ruim	157	-122	-71	-115
in_te	-145	216	-290	-262
in_totaal	-166	-79	-152	-152
in_uw	-84	-211	-205	-124
in_zijn	105	101	-172	-143
inbreng_:	-140	174	-196	-133
indien_de	-68	-159	-162	127
indien_u	-78	-205	14	30
inmiddels_zijn	-141	-82	5	57
is_de	-52	-141	-134	-157
ja_,	-175	-278	-33	120
ja_.	-134	-184	-221	-155
jaarlijks_krijgen	-136	-170	-125	-154
kan_de	-75	-160	-125	-76
kennis_te	-172	177	-164	-91
kent_u	-80	22	-91	-94
kleine_ondernemers	54	-164	-158	-144
klopt_het	-181	-126	-43	-82
kunt_u	-58	18	-159	-167
laat_de	-162	216	-188	-198
laat_een	-181	158	-96	-128
laat_het	-136	132	-186	-159
laat_ik	-82	-185	-201	-201
langs_de	65	-160	-133	-57
leg_de	-148	161	-278	-158
leg_in	-132	52	-76	-119
leg_vast	-143	85	-144	-110
los_van	-162	-195	-226	51
lto_nederland	-95	-134	-170	-91
maak_de	-149	149	-195	-159
maak_een	-128	125	-181	-121
maak_het	-74	117	-119	-104
maatregel_:	-125	-160	187	2
mede_namens	-37	-174	-192	-268
medewerkers_van	151	-168	-54	-44
meer_dan	-262	-164	-209	-171
met_belangstelling	-79	-173	-270	-171
met_betrekking	-118	20	140	-116
met_de	-122	-483	158	32
met_deze	-189	-153	-256	-462
met_dit	-78	-177	-99	27
met_een	-182	-32	10	12
met_hen	-52	-153	-77	76
met_het	-326	-444	-33	7
met_ingang	-190	-377	159	252
met_mijn	-105	-85	86	-47
mevrouw_de	-108	-136	-71	-137
mevrouw_terpstra-bos	-125	51	-101	-69
mevrouw_van	-64	-86	-73	-89
mijn_ambtsvoorganger	-214	-278	-266	-193
mijn_streven	-151	-176	-143	0
mijn_voorganger	-112	-131	-141	-129
minder_goed	140	-189	-161	-127
minder_gunstig	62	-78	-64	-61
mocht_blijken	-121	-95	-122	116
mocht_dat	-116	-68	-97	185
mocht_de	-140	-210	-173	44
n_.	-90	-172	-164	-73
na_afloop	-98	-158	-34	74
na_de	39	-208	-36	81
na_een	-203	-143	-169	-180
na_het	72	-148	-151	25
na_uw	-45	-113	-105	102
na_verzending	-127	-183	-143	148
naar_aanleiding	-143	-176	-224	-58
naar_de	73	-43	53	-2
naar_het	-13	82	-98	49
naar_schatting	-16	-176	-184	-166
naar_verwachting	-217	-198	-237	23
nederland_heeft	-127	-181	-210	-177
nederland_is	-116	-155	-176	-197
nederland_kent	-98	-94	-115	-76
nederland_telt	-164	-137	-171	-211
nee_,	-159	-133	-130	-175
nee_.	-163	-222	177	-116
niet_overgenomen	-150	-123	200	-181
niet_overnemen	-117	-178	140	-85
niettemin_zal	-41	-91	148	135
nota_	-99	-138	-151	-60
nota_ter	-74	-87	-119	-140
nr_.	-166	-349	-306	-124
nu_het	-86	-139	-186	-104
of_dat	54	-303	-380	-60
of_de	174	-39	49	12
of_die	-91	-170	-59	12
of_dit	-129	-95	-130	-89
of_een	-173	-5	73	143
of_er	32	-163	-79	-88
of_het	-31	-169	148	-147
of_ook	45	-165	-235	138
of_zij	-80	-192	-226	2
om_die	-151	-220	44	-52
omdat_de	-29	-77	47	43
onder_een	-231	-260	-197	-228
onderwerp_:	-98	-141	-125	-135
onderzoek_van	146	-129	-104	-94
ook_beveelt	-115	137	-120	-96
ook_de	79	-138	85	112
ook_een	-54	27	183	-103
ook_het	87	101	141	-94
ook_is	57	-59	-209	-152
ook_vragen	-178	93	-151	-112
ook_zou	-168	242	-366	-187
ook_zouden	-142	141	-124	-130
op_#	-484	-636	-517	-63
op_basis	-151	22	-126	-147
op_de	183	-477	-62	12
op_dit	-237	-256	-76	-283
op_grond	-318	-53	22	-54
op_het	121	-4	56	-7
op_mijn	-110	-58	-231	16
op_scholen	82	-121	-52	-152
op_verzoek	-229	-265	-137	-17
opvolging_:	-170	-214	193	15
ouders_zijn	106	-97	-133	-90
over_de	179	-174	18	141
over_die	-142	-110	-12	-142
over_een	-169	-251	192	-21
over_het	71	-52	131	-148
over_twee	-168	-179	-185	-92
overeenkomstig_de	-88	-89	-121	-159
overgenomen_.	-62	-264	222	-161
overgenomen_;	-50	-192	156	86
overnemen_,	-101	-177	161	106
overnemen_.	-95	-157	194	-135
paragraaf_#	-121	-119	166	-189
pas_als	-153	-158	119	88
per_#	-129	-247	-3	161
periodieke_rapportage	-134	-132	-74	-116
provincies_en	-126	-147	-141	-65
punt_#	-119	214	-235	-176
reactie_	-134	-269	-406	-238
reactie_:	-250	-382	326	166
richt_de	-129	156	-144	-133
richt_een	-84	166	-137	-207
rijk_	-51	-146	-173	-67
rijkswaterstaat_heeft	-93	-112	-167	-172
ruim_#	35	-170	-111	-104
ruim_de	54	-106	-189	-76
ruim_een	-144	-125	-92	-101
rvo_zal	-82	-116	-204	107
samen_met	-141	-270	39	284
schaf_de	-154	199	-227	-139
scholen_die	141	-99	-138	-135
scholen_hebben	-126	-62	-218	-152
scholen_met	189	-166	-166	-125
scholing_van	-47	7	-86	-50
schrap_de	-100	121	-173	-141
sinds_#	-143	-528	-75	-411
sinds_de	222	-240	-289	-136
sinds_het	100	-167	-187	-130
sinds_november	-99	-146	46	70
sindsdien_is	91	-91	-156	-69
slachtofferhulp_nederland	-108	32	61	48
slechts_#	161	-145	-131	-123
staat_al	-129	-219	123	-123
stand_van	-90	-124	-151	-67
standpunt_:	49	-188	143	-104
stel_de	-105	147	-161	-195
stel_een	-169	220	-266	-222
studenten_die	67	-179	-120	-133
te_starten	-97	-159	-101	-86
tegen_die	-99	44	-195	-166
ten_aanzien	-24	45	162	-246
ten_derde	-209	76	-11	-57
ten_eerste	-133	24	-37	-142
ten_opzichte	103	-73	-120	-80
ten_slotte	-277	198	-258	-80
ten_tweede	-167	157	-14	-180
ter_beslissing	-116	-166	-143	-103
ter_uitvoering	-155	-71	-174	-135
ter_voorbereiding	-57	-158	-132	112
tien_gemeenten	-136	-115	-177	-123
tijdens_de	57	-231	-195	-201
tijdens_het	-173	-319	-331	-203
tno_heeft	13	-122	18	-154
toezicht_.	-119	-157	-185	-118
tot_#	-165	-121	-256	-131
tot_die	-137	-164	-238	87
tot_een	-104	-158	180	24
tot_en	-143	-213	48	-163
tot_slot	29	267	-434	-219
tussen_#	54	-237	-271	-167
twee_jaar	-140	-106	-149	92
u_beveelt	-84	98	-174	-145
u_constateert	117	-102	-113	-99
u_hebt	-135	-143	-131	-163
u_heeft	-138	-201	-15	-198
u_kunt	-62	-58	-179	25
u_ontvangt	-175	-171	-216	160
u_treft	-179	-86	-115	-132
u_vroeg	-80	-121	-110	-123
u_wordt	-108	30	-213	-20
uit_de	281	-273	-339	-378
uit_een	215	-207	-208	-281
uit_het	181	-168	-200	-217
uit_onderzoek	92	-125	-53	-128
uitbreiding_van	-84	-84	29	-145
uiterlijk_#	-93	-150	-159	159
uw_ambtsvoorganger	-59	-109	-41	-46
uw_kamer	-115	-386	-248	-15
uw_tweede	-129	135	-7	-172
uw_voorganger	-105	-149	-147	-97
van_#	106	-257	79	-158
van_:	-161	-278	-229	-99
van_alle	-49	67	-52	-108
van_de	56	-337	-86	-210
van_die	88	-128	-186	-159
van_dit	-113	-103	-199	-179
van_een	-180	-15	168	-222
van_hen	-137	-195	-101	-82
van_het	-225	147	60	43
vanaf_#	-124	-232	21	237
vanaf_het	-69	-79	154	96
vanaf_september	-92	-111	137	79
variant_b	-127	-180	-139	-116
velen_van	4	-106	-147	-136
verder_bepleit	-128	78	-118	-66
verder_beveelt	-159	76	-161	-176
verder_is	-127	125	-193	-9
verder_raadt	-153	102	-194	-171
verder_vraagt	-91	148	-138	-144
verder_ziet	-123	135	-139	-116
verder_zou	-135	110	-172	-181
verder_zouden	-91	132	-117	-87
vereenvoudig_het	-79	173	-165	-77
verhoog_de	-183	194	-199	-133
verhoog_het	-146	150	-177	-147
verkort_de	-173	147	-185	-219
verlaag_de	-189	179	-206	-99
verlaag_het	-119	112	-161	-90
verleng_de	-49	147	-157	-128
verruim_de	-110	161	-196	-170
vervang_de	-172	188	-128	-185
vijf_jaar	-24	-187	68	59
vno-ncw_en	-83	100	-141	-127
volgens_de	193	-63	-99	7
volgens_een	132	-226	-142	-149
volgens_het	84	84	-203	-177
voor_#	-173	-258	-31	-50
voor_de	120	-165	-248	-61
voor_die	-169	69	-52	41
voor_een	-91	-2	174	-119
voor_hen	-127	-126	-156	-81
voor_het	7	-135	200	-42
voor_kleine	-216	33	-185	-4
voor_mensen	158	36	-224	-142
voor_nieuwe	-86	-56	-143	-75
voor_ouders	47	-132	-160	-168
voor_vrouwen	81	-104	-51	-42
voor_zelfstandigen	-137	-170	-145	-140
voordat_ik	-64	-144	7	-176
voorts_acht	-156	104	-142	-149
voorts_zou	-132	205	-206	-206
vooruitlopend_daarop	-114	-93	-136	89
vorig_jaar	-225	-260	-243	-189
vraag_#	-72	-92	-174	-110
vragen_van	-132	-182	-139	-188
vóór_#	-79	-137	90	119
vóór_de	-184	-102	-129	143
vóór_het	-59	-68	-114	92
waar_dat	-8	-144	-204	131
waar_de	52	42	89	-220
waar_een	179	-234	-223	-216
waar_het	0	-196	153	82
waar_in	21	-144	-87	-127
wanneer_kan	-71	-151	-109	-147
wat_de	-75	-98	269	12
wat_het	-118	-283	207	103
wat_is	-153	-185	-172	-80
wat_vindt	-106	89	-184	-101
wat_zij	88	-159	-159	-133
waterschappen_	-31	-131	-171	-51
wel_breng	-72	-213	55	97
wel_heb	-66	-170	156	0
wel_is	-113	-181	-188	99
wel_laat	-9	18	-81	183
wel_stelt	45	-94	112	61
wel_vraag	-70	-149	-139	80
wel_wordt	53	-167	135	80
wel_zal	-183	-293	-25	198
werkgevers_zijn	-175	-128	-176	-132
wie_de	-191	-185	14	-100
wie_door	-51	-160	99	-90
wie_een	-17	-336	-40	-207
wie_in	-265	-265	-144	-219
wie_te	-179	-140	-129	-72
wie_zijn	89	-192	-175	-135
wij_adviseren	-60	177	-222	-228
wij_geven	-158	-10	-207	-175
wij_hebben	-148	-137	-19	-185
wij_stellen	62	14	57	-158
wij_waarderen	-180	-150	-91	-88
wij_zien	-178	-159	138	-91
wij_zijn	-78	-128	-229	-31
wijs_per	-117	125	-187	-147
wilt_u	-37	51	-141	-101
zij_adviseert	-113	223	-222	-145
zij_adviseren	-86	83	-156	-109
zij_beveelt	-110	152	-168	-231
zij_concludeert	130	-102	-87	-118
zij_geeft	-67	66	-102	-111
zij_geven	-26	103	-205	-190
zij_hebben	-153	-157	109	-202
zij_heeft	22	-131	-251	-134
zij_is	-121	-36	-293	37
zij_kan	-137	-192	89	-77
zij_lezen	-26	123	-127	-108
zij_pleiten	-168	113	-169	-124
zij_sprak	-100	-51	-44	-40
zij_stelt	90	-126	-154	-113
zij_vraagt	-109	103	-227	-188
zij_vragen	-128	-79	-223	-220
zij_wijzen	20	-95	-154	-124
zij_zou	-118	-125	-158	-139
zijn_rapport	-82	35	-148	-144
zo_nee	-74	-113	-91	-56
zoals_ik	-148	-79	-189	-2
zoals_toegezegd	-73	-54	-60	125
zodra_de	-145	-200	80	181
zodra_het	-165	-164	-245	210
zolang_de	-119	-138	178	-165
zorg_dat	-181	216	-186	-154
zorg_voor	-126	179	-168	-132
zou_de	-146	-212	-215	-167
`,
  end: `
-	-785	-488	-329	-462
.	-26	1	-8	-93
:	-508	-789	-710	-695
;	-296	136	-514	33
?	-604	-204	-656	-756
`,
  lemma: `
aan de orde komen	-233	-250	75	117
aan de slag gaan	-161	101	106	107
aanbesteden	-79	-142	1	11
aanbevelen	-425	395	-361	-480
aanbieden	-109	-137	-120	-200
aanbrengen	85	-178	38	117
aandringen	-384	396	-111	-356
aangaan	-116	107	-84	-213
aangeven	116	-383	-42	-249
aanhouden	-46	-89	91	9
aankondigen	-62	-371	-357	-137
aankopen	-145	-155	214	95
aanleggen	14	-90	-214	-195
aanleveren	-79	-165	-322	81
aanmelden	-55	-105	-176	-48
aanmerken	17	-98	-194	-100
aannemen	-66	-54	25	75
aanpassen	-6	37	117	203
aanschaffen	54	-132	-161	76
aanscherpen	-122	20	89	18
aanschrijven	-90	48	-222	-197
aansluiten	-71	-23	114	-3
aanspreken	-285	4	53	12
aanstellen	43	69	138	-155
aantekenen	59	-137	-278	-223
aantonen	295	-360	-103	-255
aantreffen	326	-283	-476	-92
aantrekken	-175	-208	-55	-54
aanvaarden	-88	-111	-27	66
aanvragen	-13	-53	-352	-74
aanvullen	-163	-196	133	72
aanwijzen	-65	-21	-176	21
achten	-143	228	65	-252
achterblijven	227	-65	-242	-214
achterhalen	74	-179	-278	-176
actualiseren	-86	31	-219	62
adviseren	-534	413	-269	-348
afbouwen	-103	91	76	86
afdoen	57	-160	-344	-63
afdwingen	-54	12	86	-131
afgedrukt	-61	-79	-141	-128
afgeven	-166	-77	-12	-163
afhaken	-65	-190	-27	-183
afhandelen	-10	-217	-186	30
afhangen	-172	-67	36	-1
afleggen	-33	-9	-230	89
afleiden	123	-122	-105	-126
afleveren	-112	35	-160	-147
aflopen	-240	-129	-75	-195
afnemen	73	-65	-154	-393
afronden	-160	-59	32	80
afschaffen	-141	29	-152	-71
afschrikken	144	-197	-178	-91
afsluiten	-104	3	-309	-50
afspreken	-290	-425	90	100
afstemmen	-194	-82	-34	-5
afwachten	-200	-280	226	-159
afwegen	-56	-150	-1	104
afwijken	158	-342	-38	-205
afwijzen	-230	-106	207	-64
afzien	-159	-22	184	-350
analyseren	-154	-162	-237	-146
antwoorden	-210	94	-14	122
beantwoorden	-28	-336	-390	77
becijferen	154	-136	-94	-85
bediend	-124	-141	56	67
bedoelen	-286	-296	75	-53
bedragen	-218	-384	-180	-132
begeleiden	-36	-125	37	-123
beginnen	-221	-168	137	102
begrijpen	-20	-106	-370	-259
begroten	85	40	-86	-173
behalen	58	-159	-57	-117
behandelen	-158	-48	-88	-102
behoeven	-261	-208	-146	-213
behouden	59	-247	-108	-183
bekendmaken	-169	-164	9	122
bekijken	-248	-86	-43	143
bekorten	165	-95	-144	-101
bekostigen	-68	60	61	-83
belasten	-131	-63	47	-108
beleiden	-121	-218	110	-173
belemmeren	-26	53	-96	-152
bellen	34	-74	-20	4
belopen	-152	-196	-154	-205
beloven	-122	-247	-44	-168
bemiddelen	-16	95	-159	-118
benaderen	-114	-93	-217	147
benoemen	-144	72	100	-31
benutten	122	44	93	26
beogen	-127	-311	-205	132
beoordelen	9	-25	-73	-96
bepalen	-346	-146	121	88
beperken	-112	28	-232	-288
bepleiten	-548	570	-29	-265
beproeven	-180	-205	162	89
beraden	-171	-134	-245	-74
bereiken	258	-130	-97	-95
berekenen	29	-54	-98	-63
berichten	-212	9	-14	26
beroepen	-77	-154	-128	-109
berusten	-84	-200	-131	-143
beschermen	-61	-243	-179	-176
beschikbaarkomen	-160	-127	55	190
beschikbaarstellen	-100	-260	121	255
beschikken	-70	-177	-62	-80
beschouwen	-102	-50	-100	-309
beschrijven	-217	-43	-216	-154
beslissen	-96	-73	111	48
besluiten	-102	-206	94	87
besparen	26	-184	97	100
bespreken	-262	-160	-92	88
bestaan	-89	-137	78	-179
besteden	80	-73	-210	73
bestemmen	-217	-135	128	-182
bestrijden	-142	-119	-153	-160
bestuderen	-326	-210	-191	-152
besturen	-85	-137	-53	49
betalen	-37	-301	26	-89
betekenen	-235	-282	9	-60
betreffen	-285	120	52	-152
betrekken	91	-122	17	306
betreuren	-134	-140	-247	-209
bevatten	-138	-132	-10	-215
bevelen	-453	445	-457	-473
bevestigen	205	-279	-200	39
bevorderen	-77	86	-182	5
bevragen	-166	-167	-228	-141
bewaken	-137	-158	-108	-109
bewaren	0	14	-39	-222
bewegen	103	-117	-153	-108
bezien	-344	-233	152	432
bezitten	24	-200	-143	-162
bezoeken	-195	-329	-92	22
bezorgen	-213	-55	-270	-193
beïnvloeden	53	-155	-119	-66
bieden	-173	34	159	-200
bijdragen	163	-328	-370	29
bijeenbrengen	-132	-160	67	104
bijhouden	33	-225	27	-35
bijkomen	-86	-157	-146	-135
bijpassen	-117	-148	161	-167
bijpraten	-60	-92	-157	77
bijspringen	-158	-155	-145	-151
bijstaan	32	-80	-214	101
bijvoegen	-190	-156	-125	-50
bijwerken	-168	-168	-193	8
bijwonen	-168	-162	-144	-117
binden	-43	-127	31	83
blijken	606	-340	-152	-33
blijven	31	-107	73	-156
boeken	141	-148	-183	-109
bouwen	-82	-57	-4	-6
breken	-147	131	93	-124
brengen	-69	-39	75	58
buigen	-174	-185	-136	-155
centraalstaan	-152	-159	-106	-143
combineren	100	-141	-195	-152
concluderen	398	-413	-319	-306
constateren	378	-276	-320	-304
controleren	-99	7	-118	96
dalen	328	-484	-197	-169
danken	-182	-265	-302	-377
dateren	-201	-232	-240	-263
deelnemen	-212	-237	-254	-32
dekken	83	-250	-246	-167
delen	-337	-142	-68	-408
denken	-154	115	-15	-341
dienen	-217	-64	-166	-166
doen	-117	-20	19	-67
doorgaan	-16	-200	-46	74
doorgeven	-12	-133	-6	-124
doorlichten	-288	-275	-87	-33
doorlopen	-68	-147	186	-12
doorrekenen	-144	-186	-102	183
doorzenden	-99	-110	-153	-61
draaien	20	12	71	-74
dragen	-351	-21	50	-24
dringen	-183	203	-217	-228
drukken	-20	47	43	-90
duren	185	-116	-159	48
dwingen	-124	-182	107	-175
eindigen	-48	37	-162	-54
erkennen	-140	-80	1	-119
ervaren	365	-206	-139	-294
eten	-140	-48	-218	-261
evalueren	-321	-85	-223	115
fietsen	31	-175	-188	-4
formuleren	-187	-173	-176	-105
gaan	-46	-115	172	-26
garanderen	-121	15	65	-127
gebeuren	-21	4	159	1
gebruiken	-56	-164	1	68
gebruikgemaakt	-137	-194	-276	-174
gelden	-235	-79	4	-136
gelijktrekken	-139	-109	5	83
genieten	-120	-108	-133	-88
gepaard	153	24	-160	-128
geschieden	-145	-144	161	-127
gestand doen	-121	-85	-196	-189
geven	-97	129	-13	-260
goedkeuren	-150	74	-153	-140
goedmaken	101	-86	-107	-87
groeien	-30	-218	-100	-147
gunnen	-117	-107	-35	-226
halen	150	-344	30	-5
halveren	124	-204	46	53
handelen	88	-136	55	-123
handhaven	-168	-46	21	-133
hanteren	-184	-142	31	-4
hebben	36	-133	-53	-343
hechten	-257	-401	-191	-461
helpen	-110	-144	-2	-346
herhalen	-208	-226	-26	171
herijken	-63	-128	-11	41
herinneren	-16	-212	-151	-180
herkennen	-189	-246	-348	-365
herschrijven	-123	-141	175	163
herstellen	119	-172	-129	-166
hervatten	-143	-133	-226	165
herzien	-192	-182	33	-121
heten	48	137	26	-124
hopen	38	135	-155	-58
horen	-27	87	-36	-17
houden	-117	-106	-223	35
huisvesten	-182	-152	-148	-121
in gesprek gaan	19	-47	-19	77
in kaart brengen	-238	-56	148	215
in overleg treden	-113	69	68	182
inbouwen	86	-161	-144	105
inbrengen	-133	38	106	103
indexeren	-121	-31	0	22
indienen	-103	-36	-67	12
informeren	-7	-311	-176	203
ingaan	-204	-130	-200	-131
ingewikkeld	145	-130	-143	-104
ingrijpen	-127	-179	7	157
inhouden	-207	165	-277	-244
inhuren	-33	-150	116	-95
inkopen	21	-20	-5	-36
inlichten	-160	33	-296	86
inlossen	-79	-116	-56	-139
innemen	-153	-221	43	-93
inrichten	8	9	17	178
inschakelen	-113	-178	-183	-37
inschrijven	18	-1	-150	-126
inspannen	-104	-185	-201	218
instaan	-72	9	-22	-115
instellen	-248	-223	-31	-123
instemmen	-262	99	203	-151
interviewen	-154	-72	-73	-93
intreden	-120	-133	159	-149
intrekken	6	-7	7	-148
investeren	34	-18	-206	-62
invoeren	-76	54	32	-36
invullen	-134	-289	65	-213
inzetten	91	80	-5	19
inzetten op	-133	-158	-244	175
inzien	-186	36	160	109
jagen	-169	-197	-137	-126
kaarten	-108	105	143	-116
kennen	-25	-370	-51	-315
kennisnemen	-202	-88	7	-240
keren	-73	-62	-160	-102
keuren	5	95	-6	60
kiezen	-62	-151	290	106
kijken	-264	-346	-13	99
klagen	134	-188	-188	-118
klinken	-192	-34	-191	-182
kloppen	-4	-187	-216	-133
komen	92	-161	67	115
kopen	163	-148	-194	-161
koppelen	-224	-176	22	69
kosten	1	-102	-72	-137
krijgen	-213	-68	163	275
krimpen	92	51	-26	-201
kunnen	-475	-4	33	-151
landen	-187	-119	-167	-159
langskomen	101	-201	-183	-168
laten	-124	7	148	-160
leggen	-113	-355	-31	192
leiden	160	-325	118	7
lenen	-83	-95	68	70
leren	72	-19	-150	-291
letten	-62	-162	107	115
leven	-143	-248	-187	-69
leveren	-139	-257	9	74
lezen	36	14	-368	-121
lichten	-183	66	82	14
liggen	33	-180	-54	-110
lijken	92	-94	76	22
lonen	170	-5	3	-176
lopen	48	-224	-14	-282
loslaten	-147	-166	-34	-99
luiden	-1	2	-359	-344
lukken	-124	-278	-231	-51
maken	-140	-138	66	33
meebetalen	-144	60	9	-185
meedelen	-110	-164	-36	115
meedoen	-119	-189	-90	-40
meegeven	-92	78	-304	-319
meekijken	-128	120	-185	-136
meelopen	-50	-129	54	100
meenemen	-207	57	156	165
meetellen	-25	145	50	-216
meewegen	-90	85	-74	180
meewerken	-237	-235	-56	-251
melden	172	-349	-83	-105
memoreren	-146	-154	-224	-161
menen	-358	156	-112	-323
merken	66	27	-136	-130
met een voorstel komen	-187	-212	-112	-6
meten	-39	207	-380	-120
middelen	162	25	-270	-23
mislopen	55	-143	-144	-151
mislukken	111	-195	-148	-90
missen	51	138	-117	-345
moeten	-220	237	-15	-82
mogen	-260	-120	222	-86
motiveren	54	141	-167	-163
nagaan	-104	-77	86	248
nakomen	-97	-211	-294	-244
naleven	140	-217	-182	-213
nalopen	-196	-268	49	83
neerleggen	-206	70	170	-218
nemen	-11	-132	25	-53
noemen	248	-7	-122	-255
nopen	-80	-116	17	141
oefenen	37	8	23	-209
omarmen	-102	-152	106	-86
omgaan	-39	-102	-256	-211
omschrijven	93	-55	-156	-108
omvatten	-31	-274	-195	-130
omzetten	-99	-179	-52	-248
onderbrengen	-39	74	-211	89
onderhandelen	-88	-156	-126	-186
onderhouden	-18	74	-173	-159
ondernemen	-96	-122	-195	-199
onderschrijven	-235	-358	287	-339
ondersteunen	94	-49	-173	-234
ondertekenen	-162	23	-99	-91
ondervinden	71	6	84	21
ondervragen	-231	-168	-187	-149
onderzoeken	-192	-183	104	177
ontbreken	276	-78	66	-270
ontlenen	-159	-145	0	-138
ontraden	-105	28	180	-272
ontslaan	-48	-46	-166	-122
ontsluiten	-62	-114	-170	-168
ontstaan	105	-210	-164	-141
onttrekken	-124	-147	-226	-169
ontvangen	-98	-175	-88	244
ontwerpen	-124	-72	-41	30
ontwikkelen	-174	-146	153	36
oordelen	253	-159	-232	-294
op een rij zetten	-77	-126	59	64
opbouwen	64	-144	-154	-76
opdragen	-107	-134	-92	-130
openbaarmaken	-154	112	-44	77
openbreken	-131	58	-145	-101
openen	-131	-132	-243	-9
opengaan	-200	-95	126	211
openhouden	-141	64	91	66
openstaan	-43	-328	-66	-154
openstellen	-278	196	-74	51
opheffen	-166	43	-188	62
ophouden	-138	-194	-114	59
opkomen	-130	-217	-140	-173
opleggen	-85	38	56	-53
opleiden	-70	13	-225	-204
opleveren	6	-423	69	-7
oplopen	122	-125	-272	-372
oplossen	-166	58	-177	28
opmaken	-182	-195	104	-76
opmerken	67	-82	-368	-434
opnemen	-98	-83	345	249
oppakken	-154	-118	-147	-106
oprichten	-209	101	-243	-193
oproepen	-165	107	-26	-244
opschorten	-151	-137	-146	-133
opstellen	-131	-64	35	136
optreden	-25	-1	-181	-98
opvangen	-175	-92	-61	-194
opvolgen	-15	33	124	43
opvragen	80	30	-180	66
opwegen	-140	-173	154	-143
opwijzen	124	-232	-186	-179
organiseren	-136	-30	-153	132
overblijven	66	-200	90	-151
overdoen	-109	54	89	-169
overdragen	-104	-166	-177	-96
overeenkomen	-120	-239	55	133
overgaan	-2	-271	110	124
overhandigen	-118	-151	-171	-68
overleggen	18	-114	-196	85
overlijden	-164	-35	-185	-124
overnemen	-423	223	417	321
overschrijden	94	-112	-146	-202
overstappen	2	-147	-2	113
overtuigen	-130	60	223	62
overwegen	-328	-153	-88	130
overzien	69	-183	83	-126
passen	-355	-70	77	-181
plaatsen	-43	-40	91	51
plaatsvinden	-110	29	-22	262
plannen	-21	-275	41	232
pleiten	-166	437	-229	-281
presenteren	-125	-117	-191	-196
prijzen	145	-163	-164	-117
proberen	-119	-129	177	122
profiteren	-8	-192	-156	-145
publiceren	-294	-237	-140	-114
raadplegen	-178	28	-25	60
raden	-153	186	-59	-169
raken	-141	-343	-227	-167
ramen	175	-332	-138	-137
rapporteren	16	-83	-214	249
reageren	-204	-252	-358	-68
realiseren	83	-180	-227	-61
regelen	-15	-82	352	107
regels stellen	-71	-19	-305	-253
registreren	-101	-323	-20	-86
reizen	-63	64	-232	-36
rekenen	103	-108	-177	-216
reserveren	-216	-16	-30	51
richten	-77	143	-106	-134
rijden	-140	-144	18	5
roepen	-260	55	-153	-288
rusten	-73	-235	126	-231
samengaan	-40	-161	8	-83
samenhangen	-72	-165	-299	-254
samenstellen	-122	-146	-4	-41
samenvoegen	-100	21	128	32
scannen	-74	11	-119	-101
schaden	-6	-147	-102	-144
schatten	219	-264	-216	-192
schetsen	-155	-295	-331	-252
scholen	-59	51	105	-17
schorsen	94	-139	-162	-121
schrappen	-188	-96	27	-88
schrijven	37	-127	-138	-232
schuiven	-154	-136	110	26
signaleren	145	-126	-127	-83
slaan	-176	-255	43	-179
slagen	126	-212	-156	56
slapen	167	-172	-77	-125
sluiten	-229	-112	-180	-91
spelen	121	-217	-52	-3
splitsen	80	125	-171	-150
spreken	-374	-397	-172	34
staan	-177	-228	107	-15
standhouden	42	-158	-182	74
starten	-275	-316	12	261
stellen	-21	109	-31	-170
stemmen	-249	-297	-165	-264
steunen	-168	59	3	-224
stijgen	173	-392	-88	-13
stilleggen	-155	-185	-209	-183
stilliggen	-129	-145	-136	-99
stilstaan	-93	-203	-238	-73
stilvallen	-118	-165	-135	-99
stoppen	-184	-121	-71	-21
stopzetten	-142	-130	45	-158
storten	155	53	-168	-114
stranden	101	-20	24	-190
strekken	-107	124	111	-5
streven	-269	-343	-109	222
sturen	-215	-172	-13	79
suggereren	-181	157	-198	-193
tegemoetkomen	-106	44	182	-81
tegemoetzien	-135	-254	-87	105
tegengaan	-78	19	-135	-112
tekenen	-39	-28	-231	-65
tekortschieten	126	-276	-87	-9
tellen	-96	-92	-71	-170
ter harte nemen	-79	83	146	149
terugbetalen	21	-138	-119	-130
terugbrengen	-122	55	-18	32
terugkeren	-51	-240	-263	-128
terugkomen	-179	-277	-86	324
teruglopen	248	-239	-295	-184
terugtrekken	80	-81	-111	-161
terugvallen	-112	13	-55	-131
terugverdienen	8	-179	-120	85
testen	-31	103	-23	-219
toedienen	-3	-140	-162	-126
toegeven	-104	28	-240	-182
toejuichen	-133	-147	-85	56
toekennen	59	-180	6	-27
toekomen	42	-122	-381	115
toelaten	-257	90	138	-158
toelichten	-118	62	-136	-103
toenemen	176	-388	-331	-296
toepassen	-70	-101	121	51
toeschrijven	141	-147	-172	-115
toesnijden	-76	-135	98	103
toestaan	-177	-268	87	-280
toesturen	-229	-178	-203	76
toetsen	-207	5	-125	-143
toevoegen	-337	-74	286	-24
toewijzen	-34	66	-210	-177
toezeggen	-429	-425	-64	-82
toezenden	-148	-330	-65	131
toezien	-325	-209	-130	23
tonen	-42	-198	-105	-76
treden	-270	-70	-70	133
treffen	-15	-301	91	-19
trekken	9	-274	-59	-258
uitbetalen	-85	-219	-220	-233
uitblijven	116	77	-154	-93
uitbreiden	-274	-82	97	317
uitbrengen	-287	-218	-241	-112
uiteenzetten	-118	-203	175	32
uitgaan	-253	-118	61	-23
uitgeven	-79	-262	33	-201
uitkeren	-183	-126	12	-160
uitkomen	-46	-219	74	-32
uitlaten	-248	163	-11	-82
uitleggen	52	-207	62	-172
uitmaken	-68	-281	134	-228
uitnodigen	-217	-267	237	25
uitpakken	13	-172	80	16
uitreiken	-52	-227	154	90
uitrekenen	131	-130	-149	-85
uitschrijven	-123	-188	128	66
uitsluiten	-183	68	-263	-142
uitspreken	8	-170	30	-174
uitstellen	-101	-221	-296	1
uittrekken	-171	79	206	154
uitvallen	74	-199	-199	-193
uitvoeren	-5	-72	-14	107
uitwerken	-179	-51	-46	142
uitwijzen	144	-216	-206	-205
uitwisselen	-64	-147	12	117
uitzenden	19	-131	-204	-168
uitzetten	-214	-216	-80	-209
uitzien	-170	-186	-224	-280
uitzoeken	-278	-294	141	316
vallen	55	-51	-128	-140
varen	-263	154	-150	-15
vasthouden	-105	-69	243	-326
vastleggen	-313	109	20	36
vastliggen	-152	-180	2	-123
vaststellen	362	-252	-6	-92
veranderen	-71	-50	-92	-229
verantwoorden	75	-167	-46	-186
verbazen	-35	-71	-135	-96
verbeteren	106	1	-192	-23
verbieden	-2	53	111	-150
verbinden	-331	61	-195	-162
verdelen	-300	-47	-198	-266
verdienen	-389	206	-100	-194
verdragen	-245	29	273	-187
verdubbelen	96	-38	-260	0
verdwijnen	29	-192	145	43
vereisen	-216	-272	79	-231
verenigen	-74	-197	-64	-170
vergelijken	-177	-36	49	-135
vergen	-265	-156	118	-22
vergoeden	-90	-36	148	46
vergroten	99	-69	-181	-201
verhogen	41	-205	10	-60
verhuizen	-92	-209	0	11
verhuren	-117	-119	-92	-107
verkennen	-114	-262	-5	130
verkeren	0	-148	-166	-201
verklaren	29	-168	115	-171
verkleinen	13	-131	-127	-110
verkopen	-188	-221	-21	-227
verkorten	-84	96	51	90
verlagen	100	42	-243	-81
verlaten	-196	-38	81	-193
verlenen	-42	-41	-203	-52
verlengen	-161	-132	93	151
verliezen	84	-193	-56	-252
verlopen	66	-27	-317	-39
vermelden	-203	5	-109	51
verminderen	147	-219	-208	-181
vernemen	-155	-160	30	-158
vernietigen	150	-194	-153	-140
vernieuwen	-171	50	-91	-211
veronderstellen	35	-132	-92	79
verplichten	-139	14	-7	-148
verrichten	-300	-4	-130	8
verruimen	-126	-116	-241	-92
verschijnen	-207	-316	-26	215
verschillen	-33	-305	-11	-386
verschuiven	-162	-137	-184	-230
versnellen	23	18	-195	-148
verspreiden	80	-127	-90	-10
verstaan	-432	-429	-243	-221
verstrekken	-243	3	-188	-164
vertellen	23	-210	-122	-133
vertragen	-124	-161	-137	-238
vertrekken	14	-59	-310	3
vertrouwen	-25	-268	-18	-248
vervallen	-155	-22	25	70
vervangen	-106	-65	-272	120
vervoeren	-148	-156	-135	-144
verwachten	-240	-88	-134	-43
verwerken	-216	-121	126	25
verwerpen	-50	52	20	-44
verwijzen	14	25	71	-306
verzamelen	-19	-152	-254	62
verzekeren	-101	-186	39	-108
verzenden	-96	58	-61	52
verzoeken	-130	-207	63	-235
verzorgen	-152	-124	118	-44
vestigen	-190	-172	-26	-159
vinden	128	128	-54	-253
vluchten	-49	-175	109	-79
voegen	-204	-253	-136	-197
voelen	131	90	292	-367
voeren	-152	-62	-127	62
voldoen	29	-252	-33	-112
volgen	-343	-74	166	310
volstaan	-183	-95	165	-131
voltooien	-49	30	26	34
voorbereiden	-23	-255	-200	104
voordoen	116	-258	-232	-238
voorkomen	-29	29	-4	-141
voorleggen	-50	-59	156	231
voorlichten	107	-153	-111	-134
voorliggen	-145	-188	118	41
vooropstellen	67	-190	-172	-127
voorschieten	-109	58	-120	-108
voorschrijven	-164	-240	91	-80
voorstaan	-104	105	24	-120
voorstellen	-149	261	-7	-381
voortduren	-90	-165	67	-157
voortvloeien	-137	-144	-6	-143
voortzetten	-211	153	-82	110
vooruitlopen	-170	-226	-29	-170
voorzien	-161	-202	97	205
vormen	-277	87	86	71
vragen	-451	110	-105	-8
vrezen	-296	-256	-312	-228
vrijkomen	-140	-142	-24	-166
vrijmaken	-167	-232	67	157
vrijstellen	-130	7	41	-31
vullen	10	-65	-145	-152
waarborgen	-40	-139	-110	28
waarderen	207	-232	-310	-334
waarmaken	-105	-113	61	-142
waarnemen	166	-116	-138	-46
wachten	63	-196	-144	-148
wassen	-150	82	-21	-173
weergeven	-143	42	-201	-175
wegen	-90	-164	66	-156
wegnemen	-202	-60	11	-196
wegvallen	117	-111	48	-85
wegwerken	-126	73	-124	-109
weigeren	-80	65	-163	-138
wenden	-123	-135	-195	-115
wensen	-279	35	-12	-168
werken	-76	-259	-1	92
werven	4	-46	-252	8
weten	47	-72	-79	-172
wijden	-92	-169	-200	34
wijken	-64	-189	74	26
wijzen	82	-61	35	-15
wijzigen	-259	-9	109	132
willen	-374	375	-48	-200
wisselen	-16	60	-132	-213
wonen	-108	-311	-258	-259
worden	-65	-9	57	-44
zeggen	123	-334	-410	-361
zenden	-223	-116	-97	36
zetten	-10	-256	-17	-150
zich inzetten	-84	-398	-179	442
zich sterk maken	-137	56	11	144
zien	142	190	-63	-315
zijn	-68	-79	11	-117
zijn beslag krijgen	-114	-193	70	122
zitten	-190	-280	62	-74
zoeken	7	-38	-150	138
zorgen	-175	-86	-95	65
zullen	-326	-406	20	65
zwijgen	78	-122	-175	-127
`,
  doing: `
agency aanbevelen	-169	49	-171	-130
agency aanbieden	1	63	77	-158
agency aannemen	-162	-136	-13	196
agency aanpassen	-198	-18	-77	171
agency aantreffen	190	-254	-167	-46
agency achten	-156	-89	-139	-23
agency adviseren	-246	119	-73	-95
agency afronden	-134	-151	42	63
agency beginnen	-164	-202	59	125
agency behandelen	-71	75	7	-20
agency bekijken	-107	-118	-198	-148
agency beoordelen	-227	-17	-211	-185
agency bepalen	-176	-173	-169	-273
agency bepleiten	-145	151	36	-167
agency beproeven	-97	-113	11	-142
agency beschikken	-214	-174	-157	-210
agency beslissen	91	-174	-188	-193
agency betalen	-136	-98	46	34
agency bevelen	-202	198	-172	-180
agency bezien	-147	-122	-172	33
agency bezoeken	-280	-135	43	43
agency concluderen	119	-130	-126	-155
agency constateren	121	-180	-160	-125
agency controleren	-201	-107	-206	-115
agency denken	-186	-149	-120	-174
agency doen	-167	-45	34	33
agency geven	-255	16	155	15
agency handelen	-80	-90	135	-42
agency hebben	-139	-383	113	-60
agency herhalen	-138	-144	-154	138
agency houden	-137	84	-230	22
agency in gesprek gaan	-92	-202	-104	129
agency informeren	-112	-155	96	-142
agency inrichten	-135	-194	55	135
agency inzetten	-77	-126	-55	51
agency kijken	-170	-170	67	138
agency komen	54	-177	-81	34
agency kosten	-131	-160	48	-160
agency kunnen	-141	-154	-210	-181
agency maken	-259	-188	82	36
agency meenemen	-55	-157	96	58
agency melden	-112	-30	-89	-138
agency nagaan	2	20	-100	40
agency nemen	-76	-207	-203	86
agency noemen	-143	82	-172	-171
agency onderzoeken	-118	-274	-46	-27
agency ontwikkelen	-148	50	131	-41
agency oordelen	197	-194	1	-152
agency opleggen	-140	-113	-113	18
agency opleveren	-89	-90	-143	146
agency opnemen	-199	-294	-15	-35
agency opstellen	-150	-212	96	169
agency plaatsen	-130	131	-230	-156
agency pleiten	-176	208	-190	-203
agency publiceren	-184	-170	-63	-62
agency registreren	-155	-150	-141	-74
agency sluiten	-10	-145	67	68
agency spreken	-210	-141	-99	32
agency starten	-146	-134	141	142
agency stellen	-181	23	91	-204
agency stilleggen	-83	-76	-144	-95
agency sturen	-94	-173	47	143
agency toetsen	-184	-4	52	-151
agency toezien	-226	-170	-151	-139
agency uitbreiden	-158	-148	-71	204
agency uitvoeren	4	-95	-151	-21
agency vallen	38	-172	99	-129
agency vaststellen	155	-59	-226	-208
agency verlenen	-51	-115	-134	-130
agency verrichten	-104	-192	-179	13
agency vervangen	-104	-178	-185	80
agency vinden	16	142	-117	-287
agency voeren	9	-149	-84	-83
agency volgen	-170	41	34	-173
agency voorzien	-79	-172	-170	-54
agency vragen	-190	84	-36	-218
agency werken	-39	-201	115	77
agency weten	58	-163	35	-153
agency wijzen	159	4	-41	-173
agency zeggen	69	-152	-113	-87
agency zetten	-105	-154	110	22
agency zien	136	80	-200	-212
agency zijn	53	46	34	-92
first aanbieden	-110	-399	-187	-247
first aangeven	-170	-186	-175	-188
first aanhouden	-84	68	94	-1
first aankondigen	-39	-78	-169	-174
first aannemen	-92	-126	106	-169
first aanpassen	-55	-145	174	117
first aantekenen	-99	-101	-199	-176
first aantreffen	61	62	-155	-150
first achten	-332	-335	227	-248
first adviseren	-82	172	26	-241
first afspreken	-104	-214	162	180
first afstemmen	-45	-176	-177	107
first afwachten	-156	-224	177	-133
first afwijzen	-113	-221	158	-31
first afzien	-40	103	135	-206
first antwoorden	-73	-134	-195	44
first beantwoorden	-108	-138	-218	-8
first beginnen	-86	-268	2	-283
first begrijpen	-228	-248	-293	-233
first bekijken	-107	-215	28	198
first bepalen	-76	-128	152	189
first berichten	-129	-252	-529	19
first beschikbaarstellen	-102	-166	-108	245
first beschouwen	-102	-144	-55	-270
first beslissen	-91	-182	158	177
first besluiten	-76	78	83	126
first bespreken	-134	-44	-88	184
first betrekken	-173	-301	-2	224
first betreuren	-92	-87	-221	-192
first bevorderen	-116	-178	-134	71
first bezien	-201	-52	90	395
first bezoeken	-124	-178	-215	120
first bieden	-70	-136	-72	-5
first bijpraten	-60	-92	-157	77
first blijven	-79	57	134	-119
first brengen	-164	-6	52	227
first danken	-135	-240	-249	-310
first delen	-182	-290	-51	-287
first denken	-207	-216	78	-244
first doen	-42	96	45	10
first doorrekenen	-112	-151	-125	214
first evalueren	-76	-134	60	134
first gaan	-144	-90	232	-91
first gestand doen	-148	-75	-191	-171
first geven	-192	85	-99	-430
first hebben	-3	-152	-99	-461
first hechten	-260	-325	-18	-279
first herkennen	-162	-122	-204	-224
first hopen	22	-29	-113	-43
first houden	-112	-224	-75	110
first in gesprek gaan	-146	-227	144	255
first in kaart brengen	-71	-281	-4	154
first in overleg treden	-90	-213	8	165
first inbrengen	-27	-56	74	95
first indienen	-83	-194	-87	-54
first informeren	-19	-164	-147	159
first ingaan	-184	-70	-273	-396
first inlichten	-96	-132	-166	17
first inrichten	-49	42	-8	146
first inspannen	-73	-77	-135	148
first instellen	-87	-117	-167	-124
first instemmen	-130	-189	228	-220
first inzetten	-55	-116	-24	144
first kennisnemen	-67	-97	38	-127
first kiezen	-184	-264	155	40
first kijken	-92	-137	46	97
first komen	-61	142	-262	-227
first laten	-190	-18	191	-115
first leggen	-121	-101	-40	100
first lezen	-127	66	-141	-208
first lopen	-124	76	-58	-222
first maken	-233	-279	73	265
first meenemen	-41	-144	-25	65
first melden	-146	-163	-33	19
first menen	-145	62	-23	-177
first nagaan	-192	-87	116	246
first nakomen	-102	-84	-195	-174
first neerleggen	-49	101	152	-163
first nemen	-115	-229	3	-121
first onderschrijven	-129	-198	231	-266
first onderzoeken	-133	-242	128	203
first ontraden	-39	77	220	-207
first ontvangen	-98	42	-126	-172
first opleggen	-83	-179	223	21
first opmaken	-52	-117	-120	-80
first opmerken	29	-337	-274	-308
first opnemen	-155	-83	288	278
first opvolgen	-82	-146	130	-15
first overeenkomen	-82	-219	4	147
first overgaan	-85	-137	-3	-230
first overnemen	-101	47	315	259
first overtuigen	-40	-130	171	91
first overwegen	-165	-177	-73	184
first plaatsen	-114	-134	67	69
first publiceren	-71	-141	122	114
first raadplegen	-51	-86	-111	-182
first raden	-153	186	-59	-169
first rapporteren	-135	-216	-328	315
first reageren	-161	-61	-264	-216
first regelen	-27	-141	210	82
first schetsen	-151	-132	-210	-121
first schrijven	-186	-199	-84	-113
first spreken	16	-285	-486	190
first staan	-145	-201	-122	-204
first stellen	-138	-48	-46	-191
first stilstaan	-141	-76	-188	-37
first streven	-165	-244	-48	190
first sturen	-177	-260	-111	111
first tegemoetzien	-89	-91	-98	-178
first ter harte nemen	-49	-140	129	151
first terugkomen	-155	-178	-75	296
first toejuichen	-148	-135	-1	-216
first toekomen	-67	-116	-212	171
first toesturen	-162	-325	-111	-51
first toezeggen	-153	-374	-533	-133
first toezenden	-104	-276	-14	134
first treden	-74	-119	168	-107
first treffen	-180	-45	-180	90
first uitbreiden	-86	-164	166	157
first uitgaan	-134	-172	-138	-174
first uitnodigen	-51	-113	29	141
first uitsluiten	-105	-66	-145	17
first uittrekken	-121	-218	193	222
first uitvoeren	-175	-263	33	262
first uitwerken	-47	-199	-143	49
first uitzien	-56	-65	-183	-195
first uitzoeken	-141	-192	121	252
first vasthouden	-96	2	188	-217
first vaststellen	111	-185	-84	20
first vergelijken	-148	-133	-111	-121
first verkennen	-91	-172	29	154
first verlaten	-40	-140	147	-105
first vernemen	-108	-86	-164	-185
first verstaan	-159	-118	-32	-13
first vertrouwen	-78	-105	-117	-192
first verwachten	-190	49	-45	36
first verwijzen	-56	76	31	-171
first verzoeken	-174	-81	137	11
first vinden	99	-152	3	-386
first voelen	-181	158	248	-251
first voeren	-67	-126	-189	144
first voldoen	-89	-197	-332	-29
first volgen	-206	114	124	-4
first voorbereiden	-32	-143	-114	55
first voorleggen	-160	-36	115	314
first voorschrijven	-102	-96	137	142
first voorstellen	-34	-133	-65	-112
first vooruitlopen	-134	-164	-79	-156
first vragen	-148	-9	133	267
first vrijmaken	-64	-169	-75	65
first waarderen	-210	-170	-203	-192
first wassen	-95	-186	-5	-168
first wegen	-181	-180	-5	-70
first werken	-72	-225	-185	210
first weten	-252	23	-47	85
first wijzen	-169	-295	103	144
first willen	-138	-241	54	-189
first wisselen	-79	119	-49	-160
first zeggen	-118	-168	-283	-216
first zenden	-110	-313	-35	-215
first zetten	-57	-126	115	70
first zich inzetten	-147	-303	-232	365
first zien	-14	-220	202	-305
first zijn	-81	32	-29	-176
first zoeken	-153	-139	-51	159
first zorgen	-48	-145	-15	148
first zullen	-93	-229	133	-53
government aankondigen	-109	-152	-149	-112
government achten	-228	-399	173	-23
government adviseren	-83	81	-194	-208
government afzien	-128	-289	209	-184
government antwoorden	-50	-110	-193	119
government beantwoorden	-62	-116	-206	-172
government beginnen	-71	-171	193	-61
government bepalen	-67	-224	34	145
government bepleiten	-76	51	111	-90
government berichten	-49	-170	41	97
government beslissen	-119	-144	54	7
government besluiten	-70	-202	142	-8
government bespreken	-52	-132	-209	133
government betrekken	-38	-178	12	171
government bezien	-66	-238	75	136
government bijdragen	-147	47	-4	53
government brengen	-56	-226	194	157
government danken	-84	-105	-152	-199
government delen	-97	-220	-114	-189
government doen	-176	82	-25	-119
government gaan	-119	-226	97	-11
government geven	-89	119	16	6
government hebben	-74	-235	4	-362
government hechten	-108	-185	-306	-339
government herkennen	-139	-141	-238	-229
government informeren	-208	-174	-277	79
government ingaan	-36	-127	-179	87
government inspannen	-81	-146	-76	158
government inzetten op	-115	-143	-202	163
government kennen	-158	-176	-234	-185
government kennisnemen	-76	-175	-262	-182
government kunnen	-123	-141	-131	-196
government laten	-133	-71	21	-8
government maken	43	45	161	-48
government menen	-97	-210	61	-166
government neerleggen	-63	-174	127	-57
government nemen	-152	35	83	105
government onderschrijven	-122	-160	144	-145
government onderzoeken	-97	-254	-225	-97
government optreden	-115	30	-136	-104
government overnemen	-53	180	200	123
government overwegen	-87	-159	95	183
government passen	-45	-64	-146	-172
government reageren	-62	-149	-258	29
government schrijven	-133	-170	-190	-48
government sluiten	-110	-128	-29	63
government staan	-146	-145	-44	-20
government stellen	-185	-199	-37	43
government streven	-80	-158	-158	78
government tellen	-164	-158	-178	-221
government toesturen	-73	-99	-157	134
government toevoegen	-143	-107	118	65
government toezeggen	-118	-256	-47	-77
government uitvoeren	-46	-137	72	52
government verzoeken	-139	-341	-427	-345
government vinden	-266	-258	61	-79
government voelen	-113	-198	211	-191
government volgen	85	47	158	95
government voorleggen	-96	-186	-178	-100
government vooruitlopen	-109	-139	126	-122
government vragen	-166	-279	-207	-145
government waarderen	-40	-93	-133	-163
government weten	53	-176	-141	-137
government wijzen	-175	-190	132	22
government willen	-60	-129	-131	-159
government zich inzetten	-114	-194	72	243
government zien	-110	-285	222	-262
government zijn	18	-188	-213	-43
house aanbevelen	-49	118	-133	-159
house aanbieden	-123	-153	95	-55
house aannemen	-128	-140	-238	-235
house aantreffen	-377	-339	-358	-36
house adviseren	-42	-138	-146	-151
house antwoorden	-122	56	-133	-97
house bereiken	-135	-136	67	185
house berichten	-116	-181	-254	37
house besluiten	-66	-206	21	-178
house bevelen	-82	85	-156	-118
house constateren	117	-102	-113	-99
house delen	-146	96	-67	-99
house gaan	-41	-182	-35	-6
house geven	-94	124	20	-178
house hebben	6	-121	-171	-165
house horen	-112	-240	-247	245
house informeren	6	-273	-311	181
house inlichten	-106	114	-143	14
house instemmen	-111	121	163	-67
house kennen	-80	22	-91	-94
house kennisnemen	-56	-153	-83	-49
house krijgen	-132	-70	-190	121
house laten	-119	-227	206	76
house lezen	-205	-218	-221	67
house melden	-108	-122	121	9
house onderzoeken	-130	-167	45	-24
house ontvangen	-71	-605	-132	240
house overnemen	-200	-101	230	-42
house schrijven	-189	103	136	-147
house spreken	-108	11	35	-197
house stellen	-80	-150	-159	51
house tegemoetzien	-78	-189	-20	215
house toezeggen	-165	-55	188	-376
house uitspreken	-120	-102	182	-175
house vaststellen	120	-222	45	-171
house verwachten	-70	-166	-121	23
house verzoeken	-172	-279	-298	-297
house vinden	-166	-117	-92	-229
house voorleggen	-73	-114	-208	-116
house vragen	-302	-24	-577	-586
house weten	-72	60	53	-184
house zenden	-122	-83	-165	-134
house zien	-72	-146	-193	151
house zijn	-44	-35	-52	-43
none aankondigen	-161	-102	-99	-184
none aanpassen	69	87	-188	-108
none aansluiten	-49	73	-75	-147
none aanvragen	-93	-159	-140	-103
none aanwijzen	-124	-51	-220	12
none achten	59	-185	-9	51
none afnemen	26	92	-91	-118
none afronden	14	48	25	17
none afspreken	-246	-306	-40	20
none afzien	-178	-180	23	-153
none bedoelen	-184	-130	-20	9
none beginnen	14	-245	-334	104
none bellen	97	-211	53	-160
none beogen	-5	-101	-147	-204
none bepalen	-126	-2	-147	-187
none bepleiten	-148	91	77	44
none bereiken	39	23	96	-115
none beslissen	-39	-214	-88	-61
none besluiten	-267	-280	96	103
none bestaan	17	-236	124	26
none besteden	55	39	59	49
none betalen	54	-212	-136	-17
none betreffen	-141	-32	97	-251
none betrekken	-138	-193	95	0
none bezien	-157	-222	140	67
none blijken	148	-114	-217	-4
none blijven	31	75	-56	-150
none deelnemen	-47	-100	-64	-92
none doen	-41	-66	40	-96
none duren	-137	73	58	79
none gaan	-85	-198	146	-52
none gebeuren	12	-105	-181	12
none gebruiken	-27	-116	-144	136
none gebruikgemaakt	-169	-141	-149	-76
none gelden	-248	-274	-52	-140
none geven	-124	-203	-84	-235
none halen	-194	-105	49	-218
none hebben	-30	15	-59	-2
none horen	-81	-58	151	-171
none houden	28	-4	-53	-412
none informeren	53	-237	88	-155
none ingaan	-161	-53	130	125
none invoeren	23	33	15	-53
none kijken	84	-115	-196	-130
none komen	237	-250	25	131
none kosten	-171	-157	-133	-88
none krijgen	-8	-123	86	143
none kunnen	-175	-124	69	-233
none laten	-149	-54	-231	52
none leiden	21	-210	108	-66
none lezen	42	-123	-166	-136
none liggen	98	-156	96	-147
none lopen	-33	-48	40	4
none maken	-206	73	26	-7
none meenemen	-61	-163	102	151
none meewerken	-134	-123	-159	-161
none meten	-15	16	-119	36
none middelen	129	-172	5	-132
none missen	25	72	-220	-110
none moeten	-183	-8	-157	-113
none nagaan	4	-143	-177	-72
none nemen	-64	82	99	41
none oefenen	101	-107	92	-167
none omgaan	-146	-90	-102	-122
none onderhandelen	-88	-156	-126	-186
none onderzoeken	-142	75	69	99
none ontbreken	48	3	39	-180
none openen	-116	-177	-224	-166
none openstaan	-122	-158	-256	-188
none opnemen	-173	-293	121	164
none opstellen	9	-200	-170	-131
none overwegen	-132	-5	-186	-166
none passen	-183	-208	-206	-53
none plaatsen	38	-175	81	-248
none rapporteren	-150	37	-232	-10
none reageren	-84	-159	-198	-131
none reserveren	-105	26	3	-145
none richten	90	-138	-111	75
none schrijven	-128	-178	-230	-116
none sluiten	-18	-55	-55	-114
none spreken	-310	-303	20	-246
none staan	-112	-116	174	-75
none starten	-133	-141	91	92
none stellen	-224	19	-6	-203
none stijgen	100	-85	-105	-87
none tegemoetzien	-45	-112	-100	-127
none tekortschieten	43	-140	-80	95
none toekennen	29	-121	-65	77
none toelaten	-178	77	0	30
none toezeggen	-160	-207	-223	26
none treden	-99	54	51	51
none uitgaan	-7	-163	-119	-157
none uitvoeren	-81	70	30	113
none vallen	74	-16	-140	-4
none varen	-181	-104	-36	-75
none vastleggen	-148	-51	-242	-206
none vaststellen	50	-166	-116	-106
none veranderen	-94	-150	-135	-131
none verdwijnen	-31	-221	-140	-175
none vergen	-125	-256	156	44
none verhuizen	81	-157	-119	-95
none verkeren	-36	-100	-119	-146
none verlagen	42	41	-144	-105
none verlengen	-142	-205	142	-69
none vermelden	-120	124	-190	-238
none verrichten	-52	-103	-147	-135
none verschijnen	-80	-153	-99	140
none verstaan	-253	-257	-247	-291
none verstrekken	-9	-249	-80	-168
none vertrekken	-29	-153	-122	-126
none vervallen	91	-208	-104	-63
none verwachten	-58	-163	78	36
none verwerken	-85	-177	136	41
none vinden	32	-189	39	-167
none voldoen	-255	-11	130	37
none volgen	59	-82	-85	60
none volstaan	-79	-90	51	-207
none voorkomen	-142	99	-154	-151
none voorstellen	-133	22	111	-231
none voorzien	-163	24	139	15
none vragen	10	-25	-313	-206
none wachten	41	137	-190	-199
none werken	81	-313	107	-22
none weten	43	-257	62	23
none wonen	20	-151	-151	-189
none worden	114	16	-29	38
none zeggen	99	51	-204	-163
none zien	-114	-225	31	0
none zijn	-6	77	-98	-118
none zijn beslag krijgen	-114	-120	70	74
none zitten	-121	-180	-159	-115
thing aan de orde komen	-203	-198	54	183
thing aanbesteden	-46	-162	-186	46
thing aanbevelen	-211	241	-285	-256
thing aanbieden	-27	-89	-95	31
thing aanbrengen	112	-152	38	28
thing aandringen	-199	208	-234	-187
thing aangeven	140	-269	-178	-110
thing aanhouden	-28	-115	3	-209
thing aankondigen	-11	-172	-92	22
thing aankopen	-145	-155	214	95
thing aanleggen	62	-141	-75	-87
thing aanleveren	-67	-15	-182	-145
thing aannemen	-3	-205	-57	-98
thing aanpassen	7	26	138	133
thing aanschaffen	-155	-131	-103	-4
thing aansluiten	20	-27	207	31
thing aanspreken	-262	36	123	42
thing aanstellen	-69	-98	107	-129
thing aantonen	226	-320	-381	-209
thing aantreffen	169	-174	-205	-222
thing aanvaarden	-94	-91	-133	100
thing aanvragen	61	-20	-216	-33
thing aanvullen	-135	-168	127	-33
thing aanwijzen	-62	36	-189	-41
thing achten	-33	254	-338	-202
thing achterblijven	157	-186	-194	-200
thing achterhalen	-89	-122	-234	-162
thing adviseren	-297	347	-376	-366
thing afdoen	60	-144	-283	-28
thing afgedrukt	-61	-79	-141	-128
thing afhaken	-129	-144	45	-104
thing afhandelen	32	-167	-131	-67
thing afhangen	-134	-25	27	19
thing afleggen	-5	-113	-130	-84
thing afleveren	-112	35	-160	-147
thing aflopen	-234	-123	-51	-178
thing afnemen	58	-335	-123	-307
thing afronden	-220	-317	-36	-12
thing afsluiten	-65	-29	-223	-2
thing afspreken	-120	-169	-200	-40
thing afstemmen	-194	26	58	-126
thing afwachten	-77	-146	81	-105
thing afwijken	184	-223	-37	-124
thing afwijzen	-214	57	13	-194
thing afzien	-160	22	-145	-175
thing analyseren	-113	-134	-215	-134
thing antwoorden	-181	85	99	32
thing beantwoorden	-40	-238	-226	137
thing bedoelen	-215	-241	134	-14
thing bedragen	-212	-354	-219	-102
thing begeleiden	-50	-4	153	-170
thing beginnen	-154	-16	72	137
thing begrijpen	108	-54	-181	-119
thing begroten	87	-131	-184	-170
thing behandelen	-115	-102	-195	-191
thing behoeven	-261	-208	-146	-213
thing behouden	29	-145	-107	-138
thing bekijken	-184	53	-214	-210
thing bekorten	107	-68	-75	-81
thing bekostigen	-278	63	107	-49
thing belasten	-104	-56	87	-90
thing beleiden	-81	-188	139	-146
thing belemmeren	-26	53	-96	-152
thing bellen	-47	8	-268	-5
thing belopen	-152	-196	-154	-205
thing beloven	-72	-175	28	-111
thing bemiddelen	36	102	-147	-115
thing benutten	99	72	113	116
thing beogen	-137	-247	-132	150
thing beoordelen	92	-149	-280	-234
thing bepalen	-191	-339	101	-90
thing beperken	-10	-205	-19	-183
thing bepleiten	-217	209	-151	-285
thing beproeven	-108	-124	78	53
thing bereiken	174	-84	-209	-108
thing berekenen	-11	-1	-180	-147
thing berichten	-99	-238	68	12
thing beroepen	-77	-154	-128	-109
thing berusten	-74	-195	-131	-133
thing beschermen	-14	-219	-70	-147
thing beschikbaarkomen	-160	-127	55	190
thing beschikken	21	37	-278	93
thing beschrijven	-169	6	-144	-56
thing beslissen	-62	46	25	-191
thing besluiten	9	-96	-120	-57
thing besparen	-182	-154	92	70
thing bespreken	-185	-203	-245	-130
thing bestaan	-307	-84	45	-196
thing besteden	106	-37	-157	-172
thing bestemmen	-212	-178	132	-174
thing bestuderen	-122	-63	-78	-112
thing betalen	-103	-129	-40	-372
thing betekenen	-217	-279	10	-53
thing betreffen	-250	85	16	-117
thing betrekken	5	-125	23	56
thing bevatten	-138	-164	-34	-338
thing bevelen	-116	161	-157	-173
thing bevestigen	216	-195	-107	-166
thing bevragen	-72	-103	-156	-118
thing bewaren	29	38	-16	-189
thing bezien	-119	-258	-25	197
thing bezoeken	22	-137	6	-112
thing bezorgen	-157	-142	-161	-76
thing bieden	-226	85	172	-173
thing bijdragen	199	-346	-281	72
thing bijhouden	-91	-223	-247	36
thing bijkomen	-86	-157	-146	-135
thing bijpassen	-117	-148	161	-167
thing bijvoegen	-190	-156	-125	-50
thing bijwerken	-162	-137	-169	-32
thing blijken	491	-269	-205	-45
thing blijven	18	-161	40	-38
thing bouwen	-55	-11	32	-28
thing brengen	-114	-134	-14	-111
thing centraalstaan	-152	-159	-106	-143
thing combineren	100	-141	-195	-152
thing concluderen	150	-173	-153	-184
thing constateren	146	-187	-124	-127
thing controleren	-12	-27	-1	-32
thing dalen	315	-460	-147	-158
thing dateren	-201	-232	-240	-263
thing deelnemen	-169	-150	-95	-148
thing dekken	30	-232	-217	-166
thing delen	-180	-179	-52	-71
thing denken	-26	98	-107	-114
thing dienen	-301	-19	-46	-52
thing doen	-37	-64	-41	-208
thing doorgaan	-176	-175	-18	91
thing doorgeven	9	-107	-140	-58
thing doorlichten	-255	-240	5	37
thing doorlopen	-52	-117	211	-141
thing draaien	44	-143	143	15
thing dragen	-235	39	50	-231
thing dringen	-182	113	-121	-176
thing drukken	1	-163	-104	-69
thing duren	220	-276	-298	1
thing dwingen	-124	-182	107	-175
thing eindigen	-23	49	-108	-15
thing erkennen	-120	-196	68	-99
thing ervaren	277	-261	-53	-201
thing eten	-135	37	-143	-176
thing evalueren	-262	-181	-117	6
thing gaan	-17	-25	-41	19
thing garanderen	-87	93	76	-106
thing gebeuren	-49	50	132	-96
thing gebruiken	-87	-77	-103	-308
thing gebruikgemaakt	6	-131	-115	-101
thing gelden	-183	-56	-4	-102
thing genieten	-120	-108	-133	-88
thing gepaard	153	24	-160	-128
thing geven	9	-103	20	-39
thing goedmaken	101	-86	-107	-87
thing groeien	-24	-156	-241	-129
thing halen	178	-291	-50	-246
thing halveren	114	-160	-94	-104
thing handhaven	-126	18	58	-48
thing hebben	-36	-149	-167	-151
thing helpen	-225	-294	45	-257
thing herhalen	-165	-168	-192	123
thing herkennen	5	-148	-54	-102
thing herschrijven	-89	-116	132	168
thing herstellen	96	-154	-123	-164
thing herzien	-163	-160	35	-102
thing heten	48	137	26	-124
thing horen	-171	111	17	-302
thing houden	-46	-73	-271	126
thing in gesprek gaan	-91	88	-45	-243
thing in kaart brengen	-117	105	49	-38
thing indexeren	-119	-15	-117	37
thing indienen	0	41	15	66
thing informeren	-92	-38	-246	-350
thing ingaan	-118	-51	-182	26
thing ingewikkeld	145	-130	-143	-104
thing ingrijpen	-114	-144	173	-89
thing inhouden	-175	161	-249	-227
thing inkopen	-130	9	-158	-186
thing innemen	-113	-164	40	-41
thing inrichten	62	101	-70	-3
thing inschakelen	-102	-102	-124	-98
thing instellen	-191	-167	-190	-199
thing instemmen	-129	-156	-121	-183
thing intrekken	35	-4	-17	-161
thing investeren	-173	-208	-111	-27
thing invoeren	-255	75	-46	-30
thing invullen	-97	-218	-57	-187
thing inzetten	110	177	-205	-259
thing inzien	-102	-174	50	93
thing jagen	-120	-165	-118	-120
thing kennen	-21	-304	-177	-405
thing keuren	-151	106	-4	63
thing kiezen	-180	22	48	-190
thing kijken	-292	-170	24	21
thing klagen	113	-186	-142	-115
thing klinken	-192	-34	-191	-182
thing kloppen	3	-170	-215	-129
thing komen	-129	-93	136	111
thing kopen	121	-159	-117	-77
thing koppelen	-171	-189	149	64
thing kosten	37	-57	-70	-109
thing krijgen	-92	-7	153	136
thing krimpen	92	-184	23	-158
thing kunnen	-318	97	64	-100
thing langskomen	102	-173	-103	-171
thing laten	-161	-85	-87	-283
thing leggen	-1	-245	-42	-18
thing leiden	167	-525	12	13
thing leren	12	23	-101	-264
thing leven	-154	-205	-196	-180
thing leveren	-95	-192	-150	-95
thing lezen	87	-296	-211	-195
thing liggen	-25	-138	-85	-67
thing lijken	92	-94	76	22
thing lonen	144	15	7	-159
thing lopen	0	-264	-40	-226
thing luiden	6	42	-329	-269
thing lukken	-92	-232	-378	-233
thing maken	-82	-88	9	-196
thing meedelen	-117	-140	-128	60
thing meedoen	-71	-202	-16	90
thing meegeven	-34	29	-211	-162
thing meelopen	-50	-129	54	100
thing meenemen	-126	64	163	49
thing meetellen	60	11	94	-170
thing melden	85	-200	-128	-106
thing memoreren	-146	-96	-101	-108
thing menen	-130	73	-169	-130
thing merken	78	53	-88	-75
thing meten	-7	163	-328	-225
thing middelen	76	67	-278	12
thing missen	24	52	52	-253
thing moeten	-152	192	106	-24
thing mogen	-237	-157	186	-42
thing nagaan	-43	-311	-90	43
thing nakomen	-149	-151	-180	-170
thing naleven	146	-179	-162	-208
thing neerleggen	-180	42	-85	-116
thing nemen	-15	-36	-34	-85
thing noemen	224	-181	-128	-354
thing nopen	-80	-116	17	141
thing oefenen	22	12	-87	-102
thing omschrijven	93	-55	-156	-108
thing omvatten	-31	-274	-195	-130
thing omzetten	-86	-111	-206	-197
thing onderbrengen	-39	74	-211	89
thing onderhouden	-2	78	-173	-129
thing onderschrijven	-130	-236	-151	-121
thing ondersteunen	111	-12	-200	-151
thing ondertekenen	-143	-4	-65	-70
thing ondervinden	94	40	25	-137
thing ondervragen	-221	-136	-99	-104
thing onderzoeken	-302	-89	35	47
thing ontbreken	272	-112	50	-240
thing ontstaan	109	-191	-162	-139
thing onttrekken	-124	-147	-226	-169
thing ontvangen	-24	10	-62	120
thing ontwerpen	-124	-72	-41	30
thing ontwikkelen	-112	-229	-1	-33
thing oordelen	3	-206	-160	-147
thing opdragen	-96	-119	-168	-125
thing openbaarmaken	-96	87	-276	-237
thing openen	-61	-108	-39	100
thing opengaan	-172	-14	17	160
thing openstaan	-8	-280	-25	-110
thing openstellen	-245	189	-71	-120
thing opheffen	-159	-122	-179	63
thing ophouden	-92	-143	-60	76
thing opleggen	-43	115	-190	-223
thing opleiden	-183	120	-163	-164
thing opleveren	-42	-409	42	-59
thing oplopen	161	-305	-252	-350
thing oplossen	-127	60	-152	51
thing opmerken	-80	49	-234	-213
thing opnemen	-65	50	151	106
thing oproepen	-59	44	39	-148
thing opschorten	-151	-137	-146	-133
thing opstellen	-266	24	28	43
thing optreden	17	-128	-157	-64
thing opvangen	-202	-43	12	-182
thing opvolgen	52	5	115	74
thing opvragen	-101	101	-95	-97
thing opwegen	-140	-173	154	-143
thing organiseren	-105	29	-16	142
thing overdoen	-109	54	89	-169
thing overdragen	-104	-166	-177	-96
thing overgaan	-199	-253	98	90
thing overlijden	-126	-33	-164	-99
thing overnemen	-270	205	199	91
thing overschrijden	45	25	-76	-98
thing overstappen	12	-119	72	-73
thing overtuigen	-97	-100	86	-48
thing overwegen	-157	-2	-229	-303
thing passen	-299	-6	233	-139
thing plaatsen	-118	-126	69	109
thing plaatsvinden	-74	-224	-65	216
thing plannen	-5	-240	-108	221
thing pleiten	3	189	-320	-263
thing profiteren	-62	-129	-121	-115
thing publiceren	-143	-36	-177	-109
thing raken	-143	-295	-260	-175
thing ramen	72	-261	-258	-276
thing rapporteren	-75	12	126	38
thing reageren	-93	-88	-133	106
thing regelen	4	-183	288	91
thing regels stellen	-242	27	-257	-227
thing registreren	-44	-238	42	-229
thing reizen	-103	74	-164	-159
thing rekenen	76	-119	-143	-229
thing reserveren	-166	-156	-124	95
thing richten	-329	189	-127	-401
thing rijden	-105	-144	99	-145
thing roepen	-161	107	-74	-199
thing rusten	-52	-208	-22	-203
thing samengaan	-38	-146	-136	-83
thing samenhangen	-98	-143	-288	-225
thing samenvoegen	-87	25	19	-128
thing schaden	17	-118	-102	-120
thing schatten	102	-164	-109	-76
thing schetsen	-58	-185	-187	-198
thing scholen	-87	86	-135	-178
thing schrappen	-187	-37	-46	-186
thing schrijven	13	-82	-97	-106
thing schuiven	-136	-117	119	46
thing slaan	-153	-182	-31	-126
thing slagen	126	-209	-156	39
thing sluiten	-287	-102	-348	-56
thing spelen	103	-207	-46	2
thing splitsen	80	125	-171	-150
thing spreken	-217	-392	61	-353
thing staan	-78	-119	-13	32
thing standhouden	42	-158	-182	74
thing starten	-239	-244	-160	166
thing stellen	33	78	-119	-50
thing stemmen	-207	-239	-120	-233
thing steunen	-87	37	-10	-120
thing stijgen	145	-321	-213	-244
thing stilleggen	-68	-156	-131	-133
thing stilstaan	-59	-186	-141	-87
thing stilvallen	-118	-165	-135	-99
thing strekken	-103	-35	-73	-146
thing streven	-76	-138	-60	104
thing sturen	-137	-26	18	-111
thing tekenen	57	-103	-105	-175
thing tekortschieten	111	-224	-277	-267
thing tellen	-34	-114	-92	-89
thing terugbetalen	21	-138	-119	-130
thing terugbrengen	-192	43	-242	-7
thing terugkeren	-6	-211	-203	-107
thing terugkomen	-120	-135	-109	128
thing teruglopen	226	-237	-280	-184
thing terugvallen	-112	13	-55	-131
thing testen	-23	107	-10	-202
thing toekennen	-179	-77	74	-176
thing toekomen	103	-206	-183	-75
thing toelaten	-187	30	163	-251
thing toenemen	174	-384	-330	-293
thing toepassen	-63	-49	174	85
thing toeschrijven	113	-158	-107	-82
thing toestaan	-154	-206	77	-212
thing toesturen	-49	-95	-142	92
thing toetsen	-24	-39	-179	-51
thing toevoegen	-296	2	327	-82
thing toewijzen	-34	66	-210	-177
thing toezeggen	-179	-170	-32	-188
thing toezenden	-76	-81	-190	-172
thing toezien	-193	-200	-98	-153
thing tonen	-32	-177	-192	-107
thing treden	-229	-402	-159	151
thing treffen	-113	-222	133	-137
thing trekken	56	-218	-216	-195
thing uitblijven	119	86	-118	-58
thing uitbreiden	-145	-78	-78	67
thing uitbrengen	-130	-272	-253	-314
thing uiteenzetten	-40	-135	-8	-159
thing uitgaan	-256	-37	83	47
thing uitkomen	-14	-152	-185	1
thing uitlaten	-164	101	79	33
thing uitleggen	-161	-182	82	-139
thing uitmaken	-55	-236	60	-200
thing uitnodigen	-162	-182	176	-185
thing uitpakken	13	-172	80	16
thing uitreiken	16	-217	109	103
thing uitschrijven	-123	-188	128	66
thing uitsluiten	-266	116	-262	-197
thing uitspreken	159	-121	38	-55
thing uitstellen	-31	-183	-175	-157
thing uitvallen	100	-142	-161	-137
thing uitvoeren	6	0	-142	-291
thing uitwerken	-125	-17	26	77
thing uitwijzen	144	-216	-206	-205
thing uitzenden	22	-108	-158	-173
thing uitzetten	-123	-132	-60	-172
thing uitzien	-105	-103	-65	-176
thing uitzoeken	-133	-140	81	173
thing vallen	20	-261	-215	-167
thing varen	-173	213	-109	-83
thing vastleggen	-243	36	213	93
thing vastliggen	-152	-180	2	-123
thing vaststellen	116	-9	81	-29
thing veranderen	-64	-41	-78	-180
thing verbeteren	106	1	-192	-23
thing verbieden	27	-13	53	-132
thing verbinden	-170	-167	-56	-24
thing verdelen	-244	-49	-293	-237
thing verdienen	-389	221	-210	-167
thing verdragen	-240	-16	264	-185
thing verdubbelen	74	-241	-168	-35
thing verdwijnen	58	-82	161	78
thing vereisen	-216	-272	79	-231
thing verenigen	-74	-197	-64	-170
thing vergelijken	-119	-114	-208	-107
thing vergen	-222	-106	44	-40
thing vergoeden	-205	75	165	-191
thing vergroten	99	-69	-181	-201
thing verhogen	26	-262	33	-43
thing verhuizen	-138	-101	36	67
thing verhuren	-117	-119	-92	-107
thing verklaren	42	-147	50	-139
thing verkleinen	13	-131	-127	-110
thing verkopen	-177	-189	4	-193
thing verkorten	-56	140	-54	3
thing verlagen	81	-14	-202	-36
thing verlaten	-137	32	110	-97
thing verlenen	-21	20	-275	-79
thing verlengen	-103	-78	-89	95
thing verliezen	52	-261	3	-222
thing verlopen	50	-26	-313	-39
thing vermelden	-121	-202	-218	102
thing verminderen	137	-201	-196	-162
thing vernietigen	133	-140	-137	-107
thing vernieuwen	-166	63	-233	-136
thing verplichten	-34	-99	-30	-143
thing verrichten	-260	93	-296	-276
thing verruimen	-94	29	-185	-110
thing verschijnen	-192	-260	-24	166
thing verschillen	0	-285	-21	-343
thing verschuiven	-141	-77	-158	-222
thing versnellen	23	18	-195	-148
thing verspreiden	-37	-94	-64	-1
thing verstaan	-151	-174	-127	-156
thing verstrekken	-236	20	-245	-66
thing vertellen	-11	-153	-108	-133
thing vertragen	-124	-161	-137	-238
thing vertrekken	-43	-75	-238	64
thing vertrouwen	-76	-174	78	-131
thing vervallen	-305	42	77	131
thing vervangen	-21	17	-216	40
thing vervoeren	-144	-141	-97	-129
thing verwachten	-94	-81	-71	-30
thing verwerken	-186	32	140	101
thing verwerpen	-46	75	-16	-16
thing verwijzen	112	-194	-14	-157
thing verzamelen	2	-117	-96	100
thing verzenden	-55	97	-20	103
thing verzoeken	-6	-239	-6	-127
thing verzorgen	-108	-113	151	36
thing vinden	76	116	-53	4
thing voegen	-153	-184	-98	-190
thing voelen	91	-157	-77	-141
thing voeren	-129	-125	59	-165
thing voldoen	186	-338	-40	-354
thing volgen	-389	-289	89	293
thing volstaan	-175	-55	131	45
thing voltooien	-37	67	53	48
thing voorbereiden	8	-136	-246	-1
thing voordoen	114	-212	-207	-240
thing voorkomen	-5	-135	-14	-327
thing voorleggen	-217	8	100	-14
thing voorliggen	-145	-188	118	41
thing voorschrijven	-145	-205	20	-369
thing voorstellen	-24	27	9	-307
thing voortduren	-90	-165	67	-157
thing voortvloeien	-137	-144	-6	-143
thing voortzetten	-183	-31	-283	139
thing voorzien	-110	-189	39	205
thing vormen	-271	113	24	46
thing vragen	-512	-69	-17	-36
thing vrezen	-107	-125	-178	-148
thing vrijmaken	-122	-180	151	40
thing waarborgen	-40	-139	-110	28
thing waarderen	151	-17	-127	-148
thing wachten	-23	-390	-375	-82
thing weergeven	-96	16	-165	-94
thing wegen	-160	-237	5	-84
thing wegnemen	-194	-28	-226	-146
thing wegvallen	59	-99	83	-75
thing wegwerken	-126	73	-124	-109
thing weigeren	-35	13	-152	-117
thing wensen	-116	-144	5	-166
thing werken	-77	-116	-111	-59
thing werven	-33	-157	-200	31
thing weten	-12	-120	-298	-405
thing wijken	-38	-149	127	51
thing wijzen	179	22	62	-69
thing wijzigen	-233	-78	101	20
thing willen	-21	152	-42	20
thing wisselen	26	-143	-113	-100
thing wonen	-108	-247	-189	-159
thing worden	-122	19	26	-63
thing zeggen	-40	-408	-379	-199
thing zenden	-111	9	-310	154
thing zetten	64	-183	-277	-228
thing zien	234	95	-464	-213
thing zijn	-130	-144	-7	-86
thing zitten	-130	-186	55	-27
thing zoeken	76	-203	-129	14
thing zullen	-203	-189	-149	-40
thing zwijgen	78	-122	-175	-127
third aanbevelen	-287	232	-77	-227
third aanbieden	-167	-263	-369	-183
third aandringen	-280	273	19	-225
third aangeven	40	-145	-166	-106
third aankondigen	-44	-226	-306	7
third aanleveren	-79	-161	-162	-202
third aanmelden	-21	-76	-138	-48
third aanpassen	-179	-146	75	-107
third aanschrijven	-86	52	-176	-185
third aansluiten	-235	-149	-268	-13
third aanspreken	-120	-7	15	-56
third aantekenen	78	-88	-201	-166
third aantonen	0	-163	102	-146
third aantreffen	224	-208	-243	-111
third aanvragen	-206	-57	-259	-214
third aanwijzen	72	34	16	-76
third achten	-203	292	-145	-280
third achterblijven	150	-169	-124	-98
third adviseren	-451	189	-133	-79
third afdwingen	-54	12	86	-131
third afhangen	-83	-110	-128	-170
third afnemen	36	29	-88	-201
third afronden	-177	17	22	11
third beantwoorden	-74	-108	-160	-134
third becijferen	128	-121	-94	-82
third begeleiden	-59	-185	-153	-106
third beginnen	-188	-258	161	105
third begrijpen	-139	73	-138	-92
third behouden	25	-153	-128	-98
third bekijken	-187	-110	-150	-84
third bellen	-31	40	-145	-122
third beoordelen	-65	6	-215	-117
third bepalen	-239	-25	53	55
third bepleiten	-422	437	-178	-103
third beraden	-153	-114	-174	-195
third bereiken	171	-177	-268	-217
third berichten	-94	133	94	-98
third beschikken	-74	-232	93	-296
third beschrijven	-112	-113	-98	-98
third beslissen	-274	-23	110	141
third besluiten	-164	-223	56	24
third besparen	92	-83	50	66
third bespreken	-102	-173	186	120
third bestaan	97	7	-320	-129
third besteden	-42	-68	-212	-184
third bestuderen	-293	-187	-161	-139
third betalen	-70	-328	4	-186
third betreffen	-173	174	-63	5
third betrekken	129	-10	-93	161
third bevelen	-397	341	-390	-374
third bevestigen	22	-155	-124	-74
third bevragen	-74	-94	-117	-108
third bezien	-144	-180	-123	35
third bezoeken	-234	-300	-207	-151
third bezorgen	-108	-1	-184	-166
third bieden	24	-192	-65	-106
third bijdragen	-133	-229	-273	-233
third bijhouden	94	-135	135	-192
third bijstaan	-114	-43	-145	109
third binden	19	-9	-145	-123
third blijken	331	-297	-23	-4
third blijven	-15	-162	50	-320
third brengen	63	99	-32	-262
third buigen	-168	-174	-136	-124
third concluderen	313	-367	-223	-201
third constateren	267	-188	-173	-167
third controleren	-68	-27	-279	107
third deelnemen	-90	-115	-218	29
third dienen	-221	-59	-231	-268
third doen	-109	-213	-106	-1
third doorlichten	-154	-111	-248	-160
third dragen	-208	-45	43	59
third dringen	-112	161	-199	-152
third ervaren	226	-70	-222	-182
third eten	-94	-137	-171	-166
third evalueren	-176	-303	-338	-28
third fietsen	39	-93	-148	-99
third gaan	-165	-149	141	-107
third gebruiken	24	-133	172	57
third gelden	-138	73	126	-8
third geven	-118	99	-471	-176
third halen	59	-110	-113	-132
third hebben	126	-90	80	-49
third hechten	-105	-179	-120	-133
third helpen	3	4	-83	-222
third herinneren	6	-155	-140	-135
third herkennen	-121	-85	-111	-112
third herzien	-77	-112	-128	-126
third hopen	-169	170	-160	-121
third horen	63	-149	4	-184
third houden	-217	-101	-23	-211
third huisvesten	-182	-152	-148	-121
third in kaart brengen	-161	-121	148	121
third indienen	-227	-243	-269	-59
third informeren	19	-262	-30	7
third ingaan	-147	-148	-166	-232
third inlichten	-64	-66	-149	-90
third inrichten	-162	-165	-27	55
third inschakelen	-15	-125	-117	-122
third inschrijven	-112	32	-101	-96
third instellen	-142	-135	126	35
third instemmen	-98	46	88	70
third investeren	-99	40	-183	-150
third invoeren	49	-111	-143	-156
third inzetten	-141	-141	-118	-212
third inzien	-131	101	65	88
third kennen	36	-291	169	-7
third kennisnemen	-156	22	88	-42
third kiezen	47	-229	92	75
third kijken	-203	-169	-193	-135
third komen	-11	-149	-39	-328
third kopen	-163	-46	-123	-131
third krijgen	-324	-159	72	152
third kunnen	-266	-320	78	12
third leggen	-190	-135	27	91
third leveren	-141	-147	-176	52
third lezen	-13	120	-216	-234
third liggen	-143	-20	-74	-35
third lopen	68	-177	58	-187
third maken	-67	-109	-232	-300
third meebetalen	-134	138	50	-139
third meedoen	-112	-140	-77	-229
third meegeven	-203	78	-249	-190
third meenemen	-83	82	43	-94
third meewerken	-161	-174	55	-144
third melden	216	-318	-354	-215
third menen	-298	135	-260	-142
third met een voorstel komen	-166	-194	-22	-144
third meten	-131	135	-118	-59
third middelen	156	-163	-198	-170
third missen	27	65	-255	-161
third moeten	-200	133	-262	-170
third nagaan	-199	61	71	49
third nemen	28	-348	-26	-44
third noemen	98	52	27	41
third omgaan	-102	-5	-171	-166
third ondervragen	-138	-85	-165	-117
third onderzoeken	57	-281	-157	-369
third ontbreken	-16	60	-13	-98
third ontvangen	-195	-163	79	-7
third ontwikkelen	-127	-149	33	-151
third oordelen	142	-84	-275	-204
third openen	-86	-173	-223	-206
third openstellen	-77	79	-149	61
third opleveren	21	-128	77	-117
third opmerken	98	-125	-259	-231
third opnemen	72	-245	171	-279
third oprichten	-149	36	-171	-171
third oproepen	-153	112	-178	-178
third opstellen	-150	80	-214	-161
third opwijzen	103	-170	-64	-57
third organiseren	-94	-39	-172	-137
third overhandigen	-84	-120	-149	-45
third overnemen	-119	-225	-243	-198
third overwegen	-223	-175	-98	-188
third plaatsen	51	57	3	-149
third pleiten	-376	327	-141	-302
third presenteren	-75	-103	-166	-158
third publiceren	-239	-267	-308	-257
third raadplegen	-137	-3	32	124
third raken	-81	-162	-186	-160
third ramen	90	-145	-137	-149
third rapporteren	77	-244	-281	-118
third reageren	-121	-201	-5	-207
third regelen	-117	-144	81	-123
third registreren	-47	-146	-143	49
third rekenen	66	31	-166	-88
third richten	-200	-187	5	-175
third roepen	-172	32	-194	-122
third schatten	151	-133	-162	-152
third schetsen	-168	-167	-171	-121
third schrijven	114	-277	-274	-220
third signaleren	145	-126	-127	-83
third sluiten	-131	85	-251	-72
third spreken	-413	-348	-367	-41
third staan	-186	-412	206	-25
third stellen	-99	108	-22	-44
third steunen	-127	75	-170	-119
third stijgen	92	-193	61	87
third stoppen	-108	-101	-36	-142
third sturen	-146	-158	-287	-167
third tellen	-186	-91	96	-154
third terugbrengen	36	22	-160	-107
third terugkomen	-130	-170	91	97
third toegeven	-74	97	-152	-147
third toekomen	-162	-84	-177	-158
third toepassen	-74	-113	-197	-165
third toesturen	-127	-151	-222	30
third toetsen	-168	-1	-152	-126
third toevoegen	-108	-153	45	50
third toezeggen	-193	-246	18	151
third toezien	-169	-161	-157	-108
third tonen	-167	-88	-22	-35
third treffen	123	-163	42	-97
third uitbreiden	-114	10	115	138
third uitbrengen	-293	-151	-422	-248
third uitgeven	-69	-205	-129	-98
third uitlaten	-163	119	-243	-159
third uitsluiten	21	-161	-4	-146
third uitspreken	-251	-192	-179	-23
third uitvoeren	0	-290	14	-79
third uitzetten	-138	-178	8	-81
third uitzoeken	-143	-81	61	-177
third vallen	10	-7	-264	-185
third vasthouden	-115	40	-17	-128
third vastleggen	-127	120	-190	-156
third vaststellen	267	-338	-124	25
third verbinden	-187	-44	-277	-149
third verdienen	-52	-153	109	-208
third verdubbelen	77	-110	-103	-90
third vergelijken	-86	25	-223	-11
third vergen	-141	-46	-21	-124
third verliezen	75	-39	-156	-94
third verplichten	-335	61	1	-63
third verrichten	-85	-222	-166	-14
third verschillen	-207	-120	-35	-137
third verstaan	-235	-236	-220	-179
third verstrekken	-133	-11	-172	-94
third vertrekken	59	67	-170	-229
third verwachten	-231	-235	-251	-234
third verwijzen	-194	58	-203	-168
third verzamelen	-36	-94	-232	-155
third verzekeren	-68	-98	-31	-161
third verzoeken	-233	-12	106	-21
third vinden	17	119	-168	-36
third voelen	86	57	82	-111
third voeren	-90	-33	-103	-177
third voldoen	-197	-152	78	-140
third volgen	-265	-38	-239	-6
third voorbereiden	-95	-165	-228	-89
third voorleggen	85	-57	62	14
third voorstellen	-275	252	-59	-48
third voorzien	-106	-154	87	-128
third vragen	-242	148	-85	-278
third vrezen	-258	-201	-235	-164
third waarderen	185	-202	-145	-128
third wachten	100	-204	-133	-205
third wenden	-93	-132	-195	-96
third wensen	-178	34	-24	-11
third werken	-376	-56	-93	-213
third werven	-77	42	-124	-118
third weten	0	-122	-55	-247
third wijzen	-87	7	-431	-323
third willen	-414	369	-127	-345
third wonen	-94	-146	-72	-97
third worden	-63	-88	115	-218
third zeggen	160	-310	1	-215
third zenden	-54	-129	28	144
third zetten	-76	-98	-125	-112
third zich inzetten	53	-123	-188	100
third zien	-126	200	-606	-304
third zijn	52	-88	111	46
third zullen	-220	-267	-21	181
`,
  act: `
main agency	-86	-174	74	281
main agency can	-166	-217	-81	-208
main agency can not	92	-107	-88	-105
main agency future	-217	-326	-129	279
main agency go	-125	-277	27	327
main agency past	-56	-127	-231	-291
main agency past not	120	-210	-136	-165
main agency perfect	-51	-111	204	-363
main agency perfect not	44	-161	-31	-161
main agency present	-109	-201	66	287
main agency present not	-9	117	-23	-307
main agency would	-150	190	-119	-211
main can	-169	-212	59	-144
main first	-521	-308	211	295
main first can	-169	-295	115	-150
main first can not	54	-273	-84	-250
main first future	-285	-40	141	622
main first future not	-79	-123	-83	-217
main first go	-106	-199	8	221
main first go not	-122	-194	132	28
main first must	-106	-246	17	-67
main first past	-206	-189	-181	-474
main first past not	90	-180	-174	-122
main first perfect	-437	-70	84	-133
main first perfect not	-150	-243	12	37
main first present	-567	-262	35	369
main first present not	-105	32	209	-444
main first want	-140	36	134	137
main first want not	-147	-54	300	-126
main first would	-152	-73	-266	-258
main future	-557	-361	45	464
main go	-388	-303	56	326
main government	-294	-199	158	174
main government can	-97	-260	-6	-131
main government can not	-56	-117	13	-135
main government future	37	-392	-2	494
main government must	-57	97	-164	-142
main government past	-253	-269	-337	-322
main government perfect	-291	-104	43	-535
main government perfect not	46	-106	-178	-112
main government present	-185	-305	-10	148
main government present not	-304	-94	312	-273
main government want	-83	6	106	121
main government want not	-120	-284	7	-295
main government would	-182	250	-396	-257
main house	-171	-164	117	108
main house can	-140	-96	74	214
main house future	-126	-109	-144	160
main house go	-46	79	-104	-124
main house past	-349	-414	-426	-399
main house perfect	-67	-239	-206	-447
main house present	-171	-107	71	220
main house present not	34	58	164	-231
main house want	-42	78	18	-188
main house would	-125	6	-248	-187
main must	-362	51	43	-167
main none	-59	37	-87	-309
main none can	-169	-13	-6	-182
main none future	-144	-280	-29	270
main none none	-454	100	-393	-527
main none none not	-16	-79	284	-137
main none past	293	-120	16	-80
main none past not	265	-299	-237	-81
main none perfect	-179	-239	-37	-239
main none perfect not	-59	77	98	-192
main none present	188	-40	191	118
main none present not	15	-428	127	-12
main none would	64	-140	36	-202
main past	252	-304	-577	-732
main perfect	78	-465	41	-562
main present	2	-271	142	288
main thing	161	-213	-17	-156
main thing can	-382	0	-65	-6
main thing can not	-211	24	103	-338
main thing future	-448	-233	-25	26
main thing future not	-206	-225	-24	-216
main thing go	-285	-284	105	-152
main thing must	-439	154	57	-9
main thing past	39	-235	-370	-388
main thing past not	470	-323	-279	-194
main thing perfect	28	-332	-1	-184
main thing perfect not	273	-15	-203	-334
main thing present	1	-56	-14	135
main thing present not	162	-452	47	-540
main thing want	-20	114	-137	-256
main thing want not	-102	-252	-68	-116
main thing would	-329	64	51	-558
main thing would not	-286	157	-190	-159
main third	6	-85	-77	-312
main third can	-230	-535	-59	-199
main third can not	181	-108	39	-185
main third future	-398	-409	-149	-406
main third go	-158	-182	-282	-7
main third must	-14	-183	-73	-284
main third past	-118	10	-333	-540
main third past not	315	-109	33	-81
main third perfect	-355	-383	60	-503
main third perfect not	241	-393	-256	-222
main third present	46	36	-37	24
main third present not	103	-206	100	-254
main third want	-253	-2	-309	-303
main third would	-408	256	-6	-117
main want	-149	69	204	-42
main would	-476	326	-37	-579
relative agency	-275	-21	202	76
relative agency present	-185	-17	118	54
relative can	-101	-93	-272	79
relative first	15	-22	143	142
relative first future	-141	-161	-25	275
relative first past	85	38	-267	-252
relative first perfect	-150	-204	-10	-214
relative first present	-56	-384	134	117
relative first want not	-68	79	145	-153
relative future	-297	-333	35	340
relative go	-111	74	100	140
relative government	-45	65	0	-28
relative government future	-59	-116	102	166
relative government present	8	-64	-166	-92
relative government present not	-128	54	86	-170
relative house	-39	-95	10	84
relative house can	-69	-123	-188	110
relative house past	-47	-87	-155	-176
relative house perfect	50	-181	-19	-167
relative house present	-280	-36	71	142
relative must	-114	-229	9	-40
relative none	0	-81	-161	-66
relative none can	-150	-82	-24	-147
relative none future	-126	-157	6	2
relative none must	-103	-30	-3	12
relative none none	-62	50	-171	-147
relative none none not	-199	-214	3	-196
relative none past	170	-461	-312	-390
relative none perfect	-7	-113	-81	-207
relative none present	-18	-100	-158	159
relative none present not	-192	113	87	-273
relative none want	-148	-185	62	-139
relative none would	41	71	-21	-104
relative past	117	-118	-370	-560
relative perfect	10	29	-3	-174
relative present	6	79	56	144
relative thing	38	12	-83	-17
relative thing can	36	-223	-113	65
relative thing can not	-296	-249	-187	-213
relative thing future	-162	-162	61	49
relative thing must	-118	-238	-6	-1
relative thing past	41	-125	-288	-327
relative thing past not	-30	-226	-212	-14
relative thing perfect	26	17	148	27
relative thing perfect not	-184	-18	-86	-8
relative thing present	27	73	-20	-20
relative thing present not	-125	-19	-141	-71
relative thing want	-184	-137	-11	49
relative thing want not	-140	-158	-79	-173
relative third	2	75	-49	-31
relative third can	45	17	-294	41
relative third can not	-145	-196	0	-93
relative third must	81	-161	-224	-158
relative third past	96	51	2	-82
relative third past not	-157	69	-87	-113
relative third perfect	-19	-27	-339	-62
relative third present	-35	-94	38	-7
relative third want	-111	56	17	5
relative want	-268	-67	139	-48
relative would	-22	74	39	-245
sub agency	26	141	-23	-151
sub agency can	-154	-234	-79	28
sub agency past	7	-182	19	-145
sub agency perfect	-35	-193	-296	-73
sub agency present	33	164	40	-160
sub agency present not	46	-174	-23	-137
sub can	-231	126	-32	143
sub first	-197	-16	78	11
sub first can	-34	-169	1	2
sub first future	-42	-79	-222	200
sub first past	-61	36	-57	-288
sub first perfect	-141	113	148	-164
sub first present	-276	-5	-39	52
sub first present not	-101	-227	151	-202
sub first want	-114	-228	88	111
sub first would	-144	32	-191	-200
sub future	-396	-399	-221	76
sub go	-146	67	-181	-168
sub government	81	-42	-104	28
sub government can	-94	24	-161	-96
sub government must	-99	116	-148	-106
sub government perfect	-116	72	18	-2
sub government present	88	-168	-181	10
sub government present not	111	-217	131	-117
sub government want	-94	-142	47	1
sub house	-278	27	104	-191
sub house can	-87	10	69	-20
sub house perfect	-101	-196	-173	-198
sub house present	-192	37	107	-71
sub house present not	-103	55	47	-108
sub house want	-58	-191	-175	-153
sub must	-218	262	41	16
sub none	-2	39	-23	-17
sub none can	-145	-59	-90	-259
sub none future	-125	-119	-167	-5
sub none must	-36	37	-25	-89
sub none none	100	-66	-80	29
sub none none not	-10	24	-98	-16
sub none past	-15	-462	-99	-48
sub none past not	61	-148	-99	-89
sub none perfect	-18	-36	-151	123
sub none present	-62	40	41	-124
sub none present not	-67	-123	-178	22
sub none want	-147	3	159	-124
sub none would	56	49	-147	-138
sub past	274	-131	-423	-380
sub perfect	68	-43	-79	67
sub present	32	67	24	20
sub thing	96	101	-81	22
sub thing can	-356	53	76	167
sub thing can not	36	133	-109	-314
sub thing future	-325	-241	-56	-108
sub thing go	-125	71	-121	-130
sub thing must	-248	270	56	60
sub thing past	194	-104	-429	-411
sub thing past not	80	86	-93	42
sub thing perfect	73	-207	-18	3
sub thing perfect not	28	48	-97	-20
sub thing present	12	35	-4	17
sub thing present not	-18	-127	-132	-211
sub thing want	-64	-138	-162	-168
sub thing would	-60	104	-24	-136
sub thing would not	-132	66	-120	-61
sub third	92	108	-95	78
sub third can	-138	20	-130	145
sub third can not	16	57	-110	-111
sub third future	-178	-175	-273	29
sub third must	-30	-113	20	6
sub third past	151	-144	-372	-304
sub third perfect	42	-53	-128	6
sub third present	63	122	52	-15
sub third present not	-100	43	-157	70
sub third want	-170	0	-228	-218
sub third would	-123	16	-247	-135
sub want	-282	-102	80	-57
sub would	-122	166	-145	-253
te none	-4	183	36	38
te none none	15	139	41	43
te none none not	-204	220	-188	-137
`,
  heading: `
a	-226	-218	-402	-47
aan	-11	77	-50	52
aanbeveling	-412	202	83	-86
aanbevelingen	-323	150	80	-30
aanbod	-136	9	117	59
aandachtspunten	-61	99	-354	-173
aandragen	79	68	-338	-282
aangekomen	75	28	-4	59
aangifte	-147	48	101	27
aanhangsel	-120	-165	114	34
aanleiding	-228	-191	-160	-364
aanmeldstraat	-67	-156	199	39
aanpak	-194	-48	-47	-132
aansluiting	-30	-111	46	124
aanspraak	-111	93	56	135
aanspreekpunt	19	62	22	16
aanstellingen	196	-163	-165	-135
aantal	-91	-36	141	98
aantrof	297	-248	-331	-337
aanvragen	-171	-204	-265	-64
aanvragers	-123	36	125	21
aanwijzing	-152	100	112	57
achtergrond	-216	-583	-601	-541
achterstanden	-116	4	28	22
achttiende	51	-71	90	-63
actielijn	97	-177	-241	6
adr	-91	69	-77	-105
adresgegevens	-165	-170	-176	-162
advies	97	205	-211	-422
adviescommissie	-224	-33	-14	38
adviesgroep	89	1	24	-84
adviesraad	157	-243	-171	-148
adviezen	-81	36	200	145
advisering	-323	-193	40	-316
af	-115	-134	-158	132
afdeling	-135	-215	-248	-255
afhankelijkheid	-79	-133	-120	-69
afnameplicht	172	-256	-252	-164
afsluittarief	-146	-72	79	27
afstand	-211	-91	-50	-189
afstemming	-79	-173	-228	-147
aftrek	81	64	65	-122
afweging	-398	25	103	0
afzonderlijke	-130	-113	-73	-188
agenda	-23	-257	-164	22
al	-140	183	-89	-130
alert	-119	101	3	70
algemeen	41	-435	-436	-340
algemene	-140	-137	-256	-28
alleen	75	28	-4	59
alleenstaande	-44	32	85	-249
als	70	-226	40	25
alternatieven	54	-9	136	-103
ambassadegebouwen	-54	65	-202	-137
analyse	296	-280	-294	-281
ander	-72	-144	-201	-118
andere	63	-279	-280	-63
anderen	-273	160	-286	-260
anders	-178	176	130	30
antwoord	-159	-214	-96	-41
antwoorden	-92	-15	144	33
ao	-55	-106	-75	12
apotheker	-159	48	176	-122
apparaten	-182	-162	-186	75
appreciatie	-512	-326	7	-9
april	-182	20	80	6
arbeid	-237	-18	-277	-251
arbeidsmigratie	-173	-95	-165	-95
arbocatalogi	101	-143	-228	-127
argumenten	105	-103	18	-73
artikel	74	-12	94	16
avondopenstelling	-143	73	166	-5
b	-85	-46	0	75
beantwoording	114	-218	-142	-159
bediening	-95	-118	-187	-89
bedrijfsvoering	-142	-242	95	32
beeld	7	69	1	-115
begeleiding	-345	-126	170	-161
behandeling	-171	-204	-265	-64
beheer	156	39	-250	-236
beheerder	-164	56	16	24
bekendheid	-194	113	52	44
bekorten	-138	-206	-110	75
bekostiging	-176	34	28	23
belangrijkste	227	-182	-238	-132
beleid	-345	-404	-399	-358
beleidsimplicaties	74	45	-126	-184
beleidsreactie	-144	-161	-2	-45
beleidsvarianten	-193	-225	-118	-177
beleving	27	-152	-176	-129
beloning	76	43	-102	-57
bemanning	-163	-200	-197	45
bemiddelen	-92	-161	150	-22
benadeling	-129	-173	-105	-69
beoordeling	-282	-224	215	91
beperkingen	-207	-182	-213	-144
beraad	130	-178	-193	47
bereid	-188	-25	20	-17
bereik	165	-39	96	39
bereiken	-225	-286	-368	22
bescherming	-225	-1	-248	-254
beschermingsbewind	-313	-242	-292	-169
beschikbaarheid	218	-238	-235	-195
beslispunt	-98	45	-168	-167
beslispunten	-173	255	-270	-203
beslissing	-175	203	-238	-147
besluit	-92	314	-468	-181
besparingsvariant	-267	-263	-245	-215
bestaande	22	-31	-70	-184
bestuur	67	-54	9	71
bestuurlijke	-265	20	193	99
betaling	104	-145	-194	-138
betekent	-255	58	-126	32
beter	-241	184	-36	-132
betreft	-74	-119	-215	-166
bevel	-152	-79	84	-169
bevindingen	555	-255	-755	-620
bevoegdheden	-155	-96	22	-309
bewaartermijn	-160	92	-28	-132
bewapening	-78	16	60	10
bewijs	-139	62	117	72
bewijslast	78	-191	22	-145
bezetting	-155	-141	-228	-242
beëdigde	-150	58	68	-164
bij	-123	-25	-108	170
bijdrage	-108	-63	110	-150
bijlage	166	45	-39	-81
bijzondere	-134	-262	-354	77
binnen	-173	-95	-165	-95
binnenkomst	-169	-170	62	-122
binnenvaart	-46	-206	-330	10
bodycams	-107	-153	-201	-153
boeken	-121	-90	-41	64
boetes	-105	-1	128	-118
boezemfibrilleren	-251	56	68	-236
boord	95	-143	-256	88
bpm	-173	-198	-297	-62
brandveiligheid	-59	-94	-117	-113
breder	-198	-46	-258	-184
brief	-15	5	83	-87
brieven	-159	122	116	104
bronnen	61	-140	-178	-99
budget	-173	37	62	-114
buiten	-256	89	57	-108
buitengebied	89	1	24	-84
buitenland	-79	-133	-120	-69
buitenlandse	-172	-22	11	49
bureaus	-92	-161	150	-22
burgerinitiatief	-165	6	-153	-167
burgers	-69	-168	-220	-193
burgerzaken	-109	-88	-267	97
capaciteit	-214	-266	-398	32
caribisch	-143	-104	-163	-130
cda	-154	-214	37	-55
cel	105	32	-30	-61
celoproepen	-131	37	84	92
centrale	91	49	-32	42
certificaten	-198	43	145	85
christenunie	-79	-280	-12	20
cijfers	15	-141	179	-77
cliëntenraden	-114	-173	-217	108
coaching	-30	34	127	75
college	259	-206	-192	-114
commissie	153	34	-317	-291
commissies	18	-146	-146	-172
communicatie	-411	-430	-517	169
conclusie	114	-371	-301	-50
conclusies	357	-171	-318	-327
constateert	157	-243	-171	-148
consultatie	-220	30	105	-69
contact	-313	22	276	-99
context	-431	-171	-529	-326
contourenbrief	-61	44	2	-74
controle	-166	-28	33	-13
controleren	-196	-15	27	-80
crisislijn	-94	50	63	87
d	-211	149	1	-122
daarmee	-335	140	76	14
daarvan	-161	108	165	160
dagprogramma	-143	36	38	-15
daken	-136	-179	-186	8
damascus	-134	72	4	-218
dan	33	-46	-198	-24
datum	-89	-131	-192	-194
de	160	-1	-5	-18
debat	-101	-250	-232	138
deel	-135	-181	-12	-111
deelconclusies	174	-164	-94	-103
deelnemers	-67	-156	-93	-103
dekking	89	1	24	-84
delegatie	-186	72	146	-299
demissionaire	-186	-145	-285	147
der	-4	-92	46	-33
dertig	-138	-206	-110	75
deskundige	-68	-94	-125	103
deuren	-195	-63	52	-162
deze	-113	3	-162	-108
dialect	-84	2	128	-76
die	-143	-229	165	-126
dienstverrichters	-172	-22	11	49
dieren	-63	-158	-287	-72
digitale	96	-144	103	40
directie	-152	-244	62	19
discussie	-10	90	-171	-220
dit	-8	-54	-191	29
documenten	-30	-110	43	87
doe	-391	-172	271	54
doel	-248	-66	-251	-283
doelen	35	11	20	52
doelmatigheid	192	-22	-137	-1
doeltreffendheid	167	-11	31	-124
doen	-567	31	273	135
door	-314	-352	321	104
doorlichting	-135	15	153	29
doorlooptijden	114	-99	25	-116
doorstroom	219	-183	-176	-77
dorsten	-52	-151	-90	-15
drempel	-45	-80	60	-10
dubbele	-157	68	31	-105
duur	-86	-122	30	-276
dwanginvordering	-189	-87	97	124
een	-276	-167	110	55
eenjarige	189	-115	-119	-75
eerste	21	-90	80	-111
effect	196	-163	-165	-135
effecten	145	-88	-138	-81
efficiëntierichtlijn	-192	-246	-274	116
eigen	-108	-63	110	-150
eigenaren	-169	-11	81	-1
elektronische	-196	-197	-291	-251
en	-52	61	58	-62
energie	-192	-246	-274	116
enkel	-92	-161	150	-22
er	218	-301	-267	-265
eraan	-265	-200	-182	-162
erfbelasting	-116	-28	12	-2
erfgoed	-201	-219	-189	-202
erkenningen	-113	54	-91	-30
ermee	-194	-195	286	132
ernstige	-129	-173	-105	-69
eruit	131	24	-262	-206
ervan	-279	87	-379	-278
etnisch	-124	-127	-94	40
europese	-173	-95	-165	-95
evaluatie	145	-26	-86	60
exotische	-63	-158	-287	-72
eén	-111	34	-64	-112
feiten	-25	-299	-336	-237
fiets	-232	160	-104	-4
financiële	-277	-51	-25	-162
financiën	-278	-286	-427	103
fiscale	73	-32	-59	-173
fonds	87	35	-121	-1
fractie	-141	-93	29	-85
fracties	-131	-182	-337	-264
ga	-66	-216	-283	70
gaan	-276	-451	-78	48
gaat	-166	-162	-166	-187
ganzen	-137	-156	95	-119
gastouderopvang	14	-25	127	-35
geadviseerd	-393	189	-375	-437
gebeuren	-183	-232	-273	110
gebeurt	-102	119	-12	46
gebieden	-160	-131	30	-44
gebouwd	93	-234	-190	-117
gebouwen	-192	-134	152	21
gebracht	217	10	-197	-212
gebruik	-219	-254	-158	-197
gebruiksgemak	-101	7	-40	115
gebruikt	124	-232	-243	-146
gedachtewisseling	-216	-291	-301	35
gederfde	-67	-156	-93	-103
geef	-163	-45	11	-84
geen	196	-163	-165	-135
gegeven	-184	-64	-82	-22
gegevens	151	105	30	-69
gegevensverwerking	-178	-77	-11	-224
gekomen	78	-191	22	-145
geld	-391	-28	115	-160
geluid	-132	-33	-273	-205
geluidsopnamen	-114	22	-50	-90
gemeenten	0	37	95	21
generaal	-4	-92	46	-33
genoeg	-85	-46	0	75
geografische	-91	-191	-194	95
geregeld	-171	-81	-30	47
gerichter	94	-233	-228	-199
geschoolden	-130	70	43	29
gesprek	-118	75	102	102
gevangeniswezen	-196	-165	-249	-214
gevolgen	-144	-65	-51	-86
gevolgtrekkingen	-132	-17	-12	37
gevonden	239	-154	-206	-128
gevraagd	-175	183	-167	-177
gevraagde	-160	220	-197	-130
gezinshereniging	-231	-1	36	13
gezondheid	-125	22	125	-171
gezondheidsonderzoek	-45	57	132	86
ging	-178	-131	-171	-156
girale	104	-145	-194	-138
griffierecht	-113	-162	66	-98
groene	118	-16	-345	-332
grond	-112	-164	-156	-91
grondslag	-158	128	100	-162
grote	-103	-167	81	52
haalbaar	-86	-142	-37	-15
halm	-129	84	-248	-173
handelingen	-120	-165	114	34
handelsmissies	-144	-179	-260	0
handhaving	-192	-93	-13	-257
heb	-138	-152	-131	-151
heeft	299	-126	-385	-332
helft	-182	-231	-319	83
herindelen	-149	-174	149	-174
herkomst	-226	-173	-279	77
herschrijf	-147	48	101	27
herzie	-103	-167	81	52
herziene	-192	-246	-274	116
het	101	-81	-222	-116
hiermee	-141	-138	157	129
hiervan	-216	-426	377	-4
historische	8	125	24	-110
hitteplan	-118	-4	19	-89
hoe	-408	-180	-80	-86
hoger	-188	-25	20	-17
hondenscholen	-165	-199	-253	104
hoofdbevindingen	-46	-328	-209	-134
hoofdconclusie	194	-146	-149	-94
hoofdlijnen	-15	26	-440	-312
hoogeveen	-176	22	-11	-25
hoogopgeleiden	-121	30	-22	-65
hoogte	-36	45	178	-262
huisdieren	-250	-200	-249	-228
huishoudens	-146	-72	79	27
huiskamerprojecten	11	60	74	18
hulp	-225	-36	-52	108
hun	-67	-156	-93	-103
huur	-223	-220	145	-85
huurcommissie	2	-93	-321	-214
i	-131	-182	-337	-264
ieder	-30	-110	43	87
ii	44	-79	-314	-66
ik	-442	-94	163	128
implementatie	-192	-246	-274	116
impuls	-140	-10	106	-35
in	-397	-77	-91	-71
inbreng	8	89	-31	-108
informatie	10	-39	22	84
inhoud	22	144	-239	-222
initiatieven	28	57	1	12
inkomen	-202	-178	64	-26
inkomsten	-179	-27	69	-197
inkoop	-190	-211	94	117
inleiding	-346	-386	-434	-450
innovatie	120	-142	-151	-102
inreisverbod	47	-124	-43	-215
inrichting	-144	-33	143	-168
inrichtingen	-59	-94	-117	-113
inspectie	173	-336	-307	-22
inspecties	-169	131	154	-164
instroom	-255	-272	9	-108
internationaal	-200	78	86	-165
internationale	96	-226	-279	-234
internetverkoop	-63	-158	-287	-72
interventies	-136	9	117	59
inventarisatie	-128	-198	-165	57
inwerkingtreding	-130	-15	-159	170
inzet	37	-30	69	-24
inzicht	10	46	104	34
is	-14	-425	-177	-137
jaar	-183	-246	-87	129
januari	-123	36	125	21
jenv	-197	141	210	-228
jeugdbeschermers	-124	-117	131	-148
jodium	-263	-236	-278	-221
jonge	53	-127	-120	-135
jonggehandicapten	60	-17	54	13
juni	-194	-338	-385	-141
justitie	-288	15	-246	-217
justitiële	-59	-94	-117	-113
kabinet	-388	-363	251	37
kabinetsreactie	107	-147	-226	-211
kader	-357	-143	-409	-311
kalveren	53	-127	-120	-135
kamer	-16	-100	14	70
kan	-156	-56	98	16
kanttekeningen	-147	-160	-138	-117
keer	101	-194	-164	58
kennis	159	-163	-89	-196
kennismigranten	-166	1	80	61
kent	-149	47	-149	-144
kern	248	-345	-363	-178
kernpunten	264	-263	-114	-298
kernuitkomsten	152	-194	-73	-40
ketens	118	-16	-345	-332
keuring	31	8	-10	62
keurmerk	236	-60	-335	-287
kind	78	-191	22	-145
kinderen	-14	-278	-106	-296
klachten	-185	-220	124	-13
kleding	-91	69	-77	-105
kleine	-146	-17	0	-40
komt	-138	-206	-110	75
koningin	-77	-166	-210	-169
koppeling	-118	75	102	102
kort	-141	-273	-416	-433
korte	-206	148	-96	-106
kosteloos	-123	36	125	21
kosten	-311	-71	-80	-143
krachtenveld	-331	-323	-376	-242
krijgt	-113	3	-162	-108
kunnen	-202	-46	-160	-177
kwaliteit	218	-238	-235	-195
kwam	87	-39	-326	-267
kwartaal	-105	-113	-218	25
kwijtschelding	-78	-172	-153	33
laag	-146	-72	79	27
laagland	-224	-33	-14	38
laat	135	-337	-63	-278
label	-81	64	-34	87
landelijk	-124	-204	-118	29
landen	-226	-173	-279	77
landenbenadering	-163	-147	-332	102
langer	33	-46	-198	-24
langere	-149	123	-276	-230
lasten	-254	-45	27	-270
leden	4	6	-136	-159
leerbaarheidstoets	-36	-10	31	-174
leert	132	-117	-153	-148
leesconsulent	-151	-171	-8	-32
leesvaardigheid	-189	-217	-202	-177
leges	-232	-16	-72	1
lengte	-199	-200	119	69
lening	52	-70	2	-1
leningen	3	-190	-230	112
lessen	-84	107	-186	-183
letselclaims	-71	-104	-112	68
licht	-134	-143	70	8
lichten	-106	-111	-176	-17
liefhebberij	-201	-219	-189	-202
ligplaatsen	-358	7	-430	-224
lijn	-508	-16	349	-94
lijst	-95	-28	152	-22
lokaal	-87	-49	-6	55
loket	3	-190	-230	112
loodvrije	-161	34	141	-3
loopt	-127	139	141	109
looptijd	-171	40	191	171
lopende	-93	-98	-231	132
lvvn	-173	32	56	35
maak	-126	36	154	79
maanden	-121	69	-117	-118
maart	-85	-46	0	75
maatregelen	-260	-337	-503	98
maatwerk	-78	-172	-153	33
managementsamenvatting	130	-65	-199	-228
marinierskazerne	-169	-147	-284	93
matching	-107	-14	92	-136
maximeer	-135	-181	-12	-111
maximum	-170	-158	185	69
maximumtemperatuur	-238	28	-31	-186
medische	-109	-161	-216	-34
meegeeft	-185	204	-235	-162
meegeven	-141	4	-203	-99
meer	-169	131	154	-164
meerwerk	-141	-157	116	-78
meetbaar	196	-163	-165	-135
mei	-80	-78	-139	-137
melden	-234	99	22	82
meldplicht	-172	-22	11	49
meldpunt	-210	-161	-86	-91
memo	-121	-177	-174	-160
memorie	-165	42	-56	-31
met	-204	-48	43	9
meten	-272	-125	299	41
methode	-165	-143	-167	-104
mij	-194	77	-111	-59
mijn	-332	-250	192	-149
mijnraad	79	68	-116	-282
minder	-1	-3	40	-86
minderjarigen	-44	32	85	-249
minister	-422	-110	-13	49
ministerie	-125	197	-146	-198
ministers	-238	-260	190	39
minste	-170	46	121	128
mist	-86	-142	-37	-15
modelcontract	31	-49	-77	44
moet	-275	145	-357	28
mogelijk	-140	183	-89	-130
monitor	-106	-189	-240	82
motie	-12	-328	-452	-217
moties	-201	-410	-748	11
munitie	-161	34	141	-3
na	-199	39	-12	138
naar	-30	56	199	-57
nabestaanden	138	-13	-104	-159
nacht	-104	-42	-153	-137
nachtbezetting	-234	-3	124	-165
nachtdiensten	-91	-36	141	98
nachtvluchten	-62	39	-134	-87
nadelen	5	-264	-187	-158
nader	-148	-232	-196	-192
nadere	-216	-291	-301	35
naleving	172	-256	-252	-164
naschrift	-101	-133	-147	-68
nationale	-36	-24	122	95
natuurbrandbeheersing	-118	-137	-203	-178
nawoord	-68	-87	-501	-444
nazorg	96	-15	119	88
nederland	49	-191	-93	-178
neem	-30	-110	43	87
net	-133	-204	-269	-116
netbeheerder	-152	100	112	57
nevenfuncties	-177	24	96	-190
niet	-103	8	107	-91
nl	-137	90	-15	-61
nog	-254	76	-6	130
noodzaak	-64	-210	-23	-336
norm	-121	-90	-41	64
normeren	-178	-163	163	-181
normering	109	-22	137	-132
nota	-160	-21	-208	-125
november	-73	-28	33	81
nr	-59	27	99	-18
nu	-265	116	-267	-270
nummer	-130	-221	-164	-16
nut	167	-175	-140	-156
oefenen	-33	76	197	83
oekraïne	-100	116	117	99
of	-261	-58	-132	86
om	-185	-193	90	2
ombudsman	-100	71	194	87
omgeving	-160	-142	-191	-126
omvang	-160	-131	30	-44
onderdelen	-154	-66	-41	118
ondergrens	-133	-179	147	-51
onderhoud	146	139	-307	-288
ondernemers	-134	-143	70	8
ondersteuning	99	13	43	-78
onderwerp	-137	123	-192	-229
onderwerpen	-90	-356	-543	27
onderwijs	-219	-233	68	-64
onderwijsroute	61	-29	-150	30
onderzocht	-320	-273	-306	-249
onderzoek	22	-244	-143	-245
onderzoekers	-174	-8	-227	-138
onderzoeksverantwoording	-269	-230	-248	-209
onderzoeksvragen	66	-269	-188	-197
ons	-109	134	-41	-414
ontbreken	-30	-110	43	87
ontheemden	-100	116	117	99
ontvangen	-303	-33	12	88
ontvangst	-30	-110	43	87
ontwikkelingen	-172	-222	-317	-95
onwerkbaar	-172	-38	-3	-81
onze	-375	-512	318	56
ook	-70	-143	73	43
oordeel	-378	-397	228	-46
oordoppen	-18	-46	91	135
op	121	90	-251	-113
opbrengst	184	-98	-83	-98
opdracht	-172	-193	-164	-117
openbaar	83	-6	90	-1
openen	-195	-63	52	-162
openstaat	-177	127	168	40
opgeleverd	239	-249	-265	-187
opleiding	-265	-8	65	-4
opleidingseis	-123	-164	27	-135
oplopend	-112	-164	-156	-91
opmaat	-155	179	-129	-109
opmerkingen	-84	-26	-751	-585
opmerkte	116	-169	-147	-112
opsporing	166	-192	-168	-150
opties	-109	133	-232	-258
opvang	-84	-22	-159	3
opvanggezinnen	-142	62	160	86
opvolging	-146	129	0	37
opzet	-469	-499	-406	-387
organisatie	-100	-131	97	107
orgels	8	125	24	-110
ouders	64	1	13	-154
over	-92	-30	251	83
overeen	-138	-206	-110	75
overgenomen	-88	67	54	45
overig	-320	-548	-782	71
overige	-352	-84	-304	11
overleg	-245	-130	-52	-329
overlijden	-147	48	101	27
overvloede	-92	-96	-144	41
overweging	-184	-64	-82	-22
overwegingen	-145	-189	-239	-51
overzicht	91	-5	-432	-325
overzomerende	-137	-156	95	-119
paal	-149	47	-149	-144
paardenmarkten	-170	-217	-136	-185
paden	-99	-104	25	-44
parlement	-121	10	40	-88
partijen	-196	-170	-154	-175
partners	-180	-183	100	11
passages	124	-232	-243	-146
passend	-154	-123	-184	19
per	-50	27	-126	-85
perk	-149	47	-149	-144
personeel	-206	-265	-346	-142
personeelstekort	-49	-161	-234	60
persoonlijk	-173	37	62	-114
plan	-70	18	34	-13
planning	-143	-265	-296	105
planvorming	8	-41	56	73
pleegkinderen	-172	35	-197	-142
plicht	22	-31	-70	-184
plichten	-222	-24	-228	-228
politiek	-109	-198	-279	80
politieke	-382	-199	-472	-360
politieverhoor	-150	58	68	-164
positieflijst	-250	-200	-249	-228
procent	-136	-85	-94	-133
proces	-256	-349	-367	-205
productie	-117	-142	-173	-115
profileren	-124	-127	-94	40
projecten	-136	-226	12	22
projectplaatsen	-157	25	42	-101
publiceer	-141	-222	-41	-88
publiek	-117	-230	-266	80
punten	-278	-17	-126	-154
pvda	-14	-196	181	66
pvv	-188	-25	20	-17
raad	128	-7	-240	-4
raadsleden	-104	-104	-257	-117
ramen	-127	6	90	136
rapport	141	-31	-77	2
reactie	-290	-26	232	72
reacties	-242	-89	159	80
rechter	-190	-211	94	117
rechtspositie	-136	-222	264	6
redactionele	-123	-136	-79	-66
regeling	-175	-337	-35	-86
regelingen	63	-204	-130	-37
regels	-92	-185	-227	109
regering	-188	-25	20	-17
regio	-133	-113	83	60
register	-243	64	16	-82
registratie	-40	-204	113	90
reistijd	60	-114	-89	-133
rekening	-135	-181	-12	-111
rekenkamer	-78	156	57	-240
rekenkamercommissie	183	-129	-123	-124
remigratiewet	-62	-92	-163	-161
resultaten	86	59	147	-309
rijk	-101	-50	124	27
risicogericht	-196	-15	27	-80
risicometer	-138	-103	-61	-108
rivierkreeften	-75	-7	-13	-93
rol	-244	-171	58	143
rookmelders	105	32	-30	-61
rsj	116	-169	-147	-112
ruimte	-172	-208	137	35
rvo	-40	-119	69	-139
rvs	131	-170	-180	-194
s	-198	-230	-12	16
salariscriterium	-157	-173	29	39
samen	-133	-113	83	60
samengaan	174	-5	-60	-244
samenhang	69	-67	29	-228
samenvatting	-273	-486	-360	-299
sanctiestelsel	-99	-190	196	-175
sanering	-160	-171	-306	131
schade	18	-103	61	-40
schenk	-116	-28	12	-2
schepen	129	-22	-227	-165
schietbanen	21	7	30	-171
scholen	39	-124	-171	-143
scholing	-204	-180	220	69
schooluitval	62	12	82	95
schriftelijk	-60	-113	-317	-219
screening	-264	11	9	-182
seismiciteit	-102	-82	114	-70
seismische	-123	36	125	21
simulatie	-151	65	114	29
sinds	-123	36	125	21
slachtoffers	-218	-261	60	7
slot	-511	-308	-207	-104
slotbeschouwing	240	-26	-365	-307
slotte	-206	-233	-310	-72
snelfietsroutes	-140	-10	106	-35
sociale	-158	-297	-309	-97
sodm	100	75	-393	-331
sp	-224	-28	-293	-152
speelt	-303	-203	-230	-30
spel	241	-261	-251	-134
spoedtoeslag	-164	139	-29	-128
spoor	-262	210	-271	-264
sport	-144	-118	-182	-115
sportbonden	-124	104	-231	-238
sportdeelname	213	-163	-164	-158
sporthallen	-118	-142	-190	-116
spreiding	-47	-249	-318	52
spreken	-115	-134	-158	132
staan	-29	-222	118	-33
staat	182	82	74	-274
staatssecretaris	-59	-166	-150	-47
stallen	-92	-127	207	-26
stand	-440	-137	-53	-19
standplaatsen	-47	-249	-318	52
standpunt	-705	-358	302	-4
start	72	-56	-202	-58
startersgarantie	-149	-70	68	-273
state	-200	-237	-313	72
staten	-4	-92	46	-33
status	-186	-145	-285	147
stedenbeleid	-25	-91	-166	-157
stel	-179	-176	13	82
stelsel	-94	-248	-108	-82
stemlokalen	37	-237	58	-41
stemopneming	91	49	-32	42
steunpunten	-149	113	73	69
stichting	-149	47	-149	-144
strafproces	-61	44	2	-74
strategisch	-217	-213	-232	13
strategische	-47	-273	-367	85
streek	-100	-131	97	107
stroomstootwapen	-129	73	123	-122
studie	53	46	-164	-127
studieadvies	-147	-183	58	-10
studiemigratie	46	-89	-59	46
subsidie	26	-97	81	-45
subsidieregeling	8	125	24	-110
subsidies	52	1	59	-28
szw	-251	-35	127	-11
t	-124	-20	32	103
taakopdracht	-255	-161	-164	-119
taal	147	-5	5	-169
taalscholen	-147	61	4	-363
tabel	-139	49	59	-67
taken	-191	-216	65	-224
talent	94	-233	-228	-199
tarief	-52	-133	-73	-181
tarieven	81	75	37	-168
taskforce	-118	-137	-203	-178
taxatie	-101	-226	52	59
tegemoetkoming	64	1	13	-154
tegoed	-132	102	-160	-147
telefoon	40	58	-55	26
telefoonnummer	-142	-76	71	38
ten	-288	-46	-140	101
terecht	-74	-71	-81	-93
termijn	-251	191	-290	-263
termijnen	-114	60	37	-168
terug	-70	18	34	-13
terugbetaling	140	-52	117	6
terugblik	-10	-225	-211	-185
terugkeergesprek	-27	-174	30	-117
terwindt	-107	-122	155	16
thuisfrontzorg	-109	136	-180	-156
tijd	-124	-117	131	-148
tijdelijke	-129	-173	-105	-69
tijdstip	-199	-200	119	69
toediening	112	55	77	-1
toegang	-225	-81	24	-37
toegankelijk	-123	36	125	21
toegankelijkheid	37	-237	58	-41
toekomst	-144	-50	-37	-32
toelaten	94	-233	-228	-199
toelichting	-64	-124	7	-85
toetsing	-275	10	79	-102
toezegging	-177	-107	-126	96
toezeggingen	-254	-527	-751	-24
toezicht	-127	-122	0	75
toezichthouder	-149	-2	138	-199
tolken	-101	69	33	-129
topsport	182	-169	-162	-197
tot	-209	-63	-71	-53
trainingscentrum	-50	-234	-195	71
transport	53	-127	-120	-135
trein	-86	-228	-28	76
triage	-108	-63	110	-150
tussen	39	-124	-171	-143
twee	-179	-14	8	49
tweede	56	-64	-46	40
twintig	-136	-85	-94	-133
u	-166	38	-231	-161
uit	-2	100	-148	-49
uitgevoerd	-237	164	173	-217
uitheemse	-75	-7	-13	-93
uitkering	-168	92	169	-183
uitkomsten	315	-243	-701	-497
uitlenen	-166	1	80	61
uitrusting	-91	69	-77	-105
uitstel	-38	37	58	-54
uitstroom	-207	-210	-267	-16
uitvoering	-151	-208	-200	91
uitwijst	167	-159	-176	-161
uitwisseling	79	68	-96	37
uitzendkrachten	-182	112	125	16
uitzetten	-35	-160	-217	-4
unie	-173	-95	-165	-95
uren	160	-138	-122	-134
uur	-138	-206	-110	75
uw	0	0	69	77
v	-224	1	-143	-281
vaarbewijs	-128	-138	-194	27
vaarverbod	-86	-142	-37	-15
vaarwegen	-175	-166	-69	-126
vakleerkrachten	146	-157	-141	-107
vakmanschap	-110	172	-49	-254
vakonderwijs	10	65	-166	-135
van	-39	-103	-40	115
vanuit	-178	-128	-289	-201
varend	-201	-219	-189	-202
vaste	-303	-277	144	-52
vastgesteld	12	-60	74	-21
vastgoedplan	-217	-213	-232	13
vastleggen	-84	2	128	-76
vaststelt	183	-129	-123	-124
veilige	-226	-173	-279	77
veiligheid	5	-55	33	99
veiligheidsregio	-198	-230	-12	16
veilingsites	88	17	64	100
veldproef	-224	-173	-108	-124
verantwoording	-224	-210	-224	-180
verbeterpunten	-207	-50	81	-41
verblijf	-90	-72	11	-28
verdeling	-191	-216	65	-224
verder	-346	-69	-99	-57
vergaderjaar	-120	-165	114	34
vergoed	-67	-156	-93	-103
vergoeding	-219	68	97	80
vergroening	129	-22	-227	-165
vergunning	157	-206	-170	-98
vergunningen	135	-111	-153	-117
verhoog	-142	62	160	86
verhouding	22	-31	-70	-184
verhuizen	-206	-26	112	-41
verhuizing	-144	-201	-240	-27
verhuurders	-165	-170	-176	-162
verjaardag	51	-71	90	-63
verkeersbegeleiding	252	-35	-194	-163
verkeersveiligheid	-149	47	-149	-144
verlaag	-146	-72	79	27
verleng	-204	40	173	136
verlicht	78	-191	22	-145
vermissingen	-33	-157	-257	-241
vermoeden	-121	69	-117	-118
vermogensfonds	-163	-188	-271	83
verschil	39	-124	-171	-143
verslag	-156	-191	-228	-250
verstrekking	-165	-170	-176	-162
vertelden	-172	35	-197	-142
vervoer	-45	-115	13	-192
vervolg	-218	-217	-432	275
verzekerbaarheid	-136	-179	-186	8
verzoek	-30	-110	43	87
veteranen	70	53	90	-107
vijf	-179	-14	8	49
vind	-161	108	165	160
vinden	-300	32	166	-115
vindt	-10	27	-74	-315
vis	-35	-160	-217	-4
vluchten	-109	-161	-216	-34
voeding	-263	-236	-278	-221
vogelgriep	-136	-139	-155	73
vogelvlucht	-177	-171	-223	-198
volgt	-212	-207	-313	175
volksgezondheid	-144	-118	-182	-115
voogden	-149	-78	54	-80
voor	-75	-30	-26	-91
voorafging	-265	-200	-182	-162
voorgeschiedenis	-181	-274	-254	-205
voorgesteld	-90	149	112	-214
voorgestelde	-518	12	206	-238
voorhoudt	85	129	-306	-248
voorkeuren	-143	11	112	-131
voorkomen	-134	-191	-244	-165
voorlichting	47	-142	13	86
voorraad	7	-202	-203	-194
voorraadbeheer	-91	69	-77	-105
voorstel	-258	-42	130	-160
voorstellen	-179	259	-297	-363
voorstelt	-161	108	165	160
voortgang	91	-213	-278	65
voortzetting	-142	-158	64	-44
vooruitblik	-122	-211	-305	128
voorwaarden	-134	-262	-354	77
voorzieningen	-151	-171	202	3
voorzitter	-37	-194	-100	-74
voorzitters	24	7	140	15
vorige	-74	-71	-81	-93
vraag	-417	-71	-472	-236
vraagt	-157	-42	-187	-193
vragen	-130	15	-85	-121
vredesmissies	-50	-234	-195	71
vrijheid	-144	-33	143	-168
vrijwilligers	-66	-137	-202	-13
vroege	167	-175	-140	-156
vuur	-118	-137	-203	-178
vvd	-53	-60	-94	-156
w	20	-210	136	-156
waar	-73	-263	78	-94
waardering	-124	-196	-193	-167
waarom	-195	-123	-223	-254
wachten	72	-56	-202	-58
wachttijd	40	58	-55	26
waddenzee	-106	-111	-176	-17
walstroom	-46	-206	-330	10
warmtenet	-125	-213	-7	47
wat	416	183	-146	-22
water	-132	-33	-273	-205
waterbedrijven	-112	-164	-156	-91
waterdiplomatie	-120	25	155	55
we	-216	-8	81	107
weer	-172	-38	-3	-81
weerbaar	41	-129	-187	18
weging	-489	-254	244	12
weigeringen	-84	-173	-210	-178
welzijn	-144	-118	-182	-115
wensen	-258	20	47	-243
werk	13	-115	-103	-321
werkgelegenheid	-158	-297	-309	-97
werkgevers	-211	-254	136	33
werkgroep	-164	115	-144	-122
werking	18	-146	-146	-172
werkvloer	10	65	-166	-135
werkweek	-138	-206	-110	75
werkwijze	-246	-216	-256	-242
werving	-162	-190	-286	87
wet	-310	-31	-54	-285
weten	-28	-226	94	-189
wetenschappelijk	-149	47	-149	-144
wetgevingsoverleg	-101	-162	-222	-102
wethouders	-135	-167	-233	-37
wetsevaluatie	115	-129	-160	-164
wetsvoorstel	-135	-167	-233	-37
wettelijk	-192	-205	-231	-162
wettelijke	-154	60	118	61
wie	-53	97	150	11
wij	-241	-186	243	144
wijk	12	-20	140	-17
wijkagent	96	-144	103	40
wijzigingen	-241	-79	-122	20
wil	-349	155	23	-21
willen	-225	-286	-368	22
winning	-235	-169	-234	-231
winstoogmerk	-80	33	-25	-123
wisseling	-149	-78	54	-80
wnt	115	-129	-160	-164
wonen	-223	-220	145	-85
worden	117	-245	-284	-156
wordt	-301	103	-60	17
zag	228	-287	-328	6
zaken	-333	-113	-24	-15
zalen	95	41	-4	-139
zeehonden	-191	142	48	66
zeggenschap	-171	15	17	11
zegt	114	-11	-189	-176
zelf	108	-244	44	-48
zelfredzaamheidsroute	108	-119	-220	-190
zes	-122	52	89	93
zet	-183	-216	188	90
zien	135	-337	-354	-278
zienswijze	-70	18	34	-13
ziet	200	72	-232	-218
zij	-307	165	-8	32
zijn	-178	-131	-171	-156
zoekjaar	-121	30	-22	-65
zoetwater	-224	-33	-14	38
zonder	-222	-24	-228	-228
zones	-91	-191	-194	95
zorg	-162	72	80	152
zout	-235	-169	-234	-231
één	-176	-38	175	-53
`,
  head: `
#	-60	-115	-23	54
,	-54	8	151	-26
.	15	30	145	38
:	-471	299	-218	107
;	79	-132	-97	-134
aan	-337	293	-188	-349
aanbeveling	-177	206	-190	-202
aanbevelingen	-303	407	-141	-427
aanbieden	-111	-83	-25	-47
aangekondigd	-147	-81	24	-8
aanloop	-137	-168	-126	27
aantal	30	-3	43	30
academie	-97	-99	135	66
acht	-177	147	52	-133
advies	-129	38	-38	-95
adviezen	-213	136	116	-19
adviseert	-258	279	-289	-368
adviseren	-158	262	-205	-208
af	-247	110	-76	-123
afschaffing	-147	-81	24	-8
afstemming	-86	-175	-145	143
algehele	-147	-81	24	-8
alles	-125	-177	-169	86
als	98	-182	60	249
antillen	79	-132	-97	-134
antwoord	-182	31	150	19
antwoorden	-114	-103	-121	-79
april	73	-140	-141	-174
artikel	-100	-13	-18	-8
banken	-95	95	-140	-190
beantwoord	-324	46	136	-119
begaan	-74	-137	-144	-18
begrotingsbehandeling	-5	-208	-288	-11
behoeve	-5	-208	-288	-11
belang	-131	120	-183	-180
belangrijkste	154	-233	-303	60
beraad	-136	82	86	-102
bericht	79	-132	-97	-134
beslissing	-138	169	-179	-162
besluit	-238	229	5	-10
beter	-104	131	-181	-211
betreffende	79	-132	-97	-134
bevat	-145	145	-212	-194
beveelt	-244	85	92	20
bevelen	-148	206	-214	-292
bevindingen	129	86	-286	-207
bezien	-147	-81	24	-8
bij	-161	28	29	-67
bijzonder	155	-166	-188	-135
brief	23	29	125	-216
bureau	-234	223	-339	-340
commissie	-250	236	-357	-357
commissiedebat	52	28	37	-164
conclusies	177	-152	-227	-157
consumentenkrediet	-102	3	14	-39
daarop	-182	31	150	19
daarvan	21	20	-76	-127
dat	-240	-99	-17	55
de	-226	238	32	9
delta	-137	112	-156	-192
dergelijke	-160	-16	4	-26
deze	36	-44	-45	-51
die	-137	-73	88	29
dingen	-178	-68	58	-140
dit	-111	-83	-25	-47
doe	-37	22	-338	-77
doen	-207	114	-227	-177
doet	-375	223	-23	-319
door	-74	-137	-144	-18
drie	-240	22	-33	-236
een	-128	-23	-81	-56
eensgezind	-74	106	-91	-92
eerst	-147	-81	24	-8
eerste	-98	-20	-130	-82
eindigt	-206	215	-265	-221
elk	-218	51	-52	-97
en	-61	-27	78	75
energie	-110	137	-181	-244
enkele	-218	51	-52	-97
er	46	-244	23	311
ermee	-177	206	-190	-202
ernstige	117	-180	-96	-87
ervaringen	-147	-81	24	-8
eventueel	-125	44	-125	-138
februari	52	28	37	-164
financiële	-100	-13	-18	-8
formuleert	-143	101	-161	-131
ga	27	-35	120	22
gaan	-104	-205	-174	199
geadviseerd	-110	294	-363	-343
gebeurd	59	-19	101	69
gedachte	-166	36	-81	-10
gedateerd	-111	-83	-25	-47
gedragstoezicht	-100	-13	-18	-8
geef	-177	206	-190	-202
geeft	-321	74	-15	-258
gemeente	-144	33	23	-79
gemeenten	-129	138	-165	-153
gereed	-102	3	14	-39
geringe	30	-3	43	30
gesprek	-102	-77	-81	-96
geven	-224	199	-302	-227
gevraagd	-153	158	-192	-247
gevraagde	-138	169	-179	-162
gewerkt	-102	3	14	-39
gezien	30	-3	43	30
grond	-160	182	-294	-199
haar	134	58	-218	-159
handreiking	-144	33	23	-79
haverkorn-smit	-114	-103	-121	-79
heeft	-167	78	-180	-161
hervatting	30	-3	43	30
herziene	-102	3	14	-39
het	-149	241	1	-125
hieraan	-155	66	7	-75
hierbij	-111	-83	-25	-47
hieronder	-24	61	143	75
hiertoe	-100	-13	-18	-8
hiervan	-93	113	-189	-164
hij	-226	226	-291	-268
hoort	-102	-77	-81	-96
horst	-164	172	-241	-206
hun	-216	214	-261	-163
ieder	-135	32	23	-70
iedere	-144	33	23	-79
ik	0	-133	98	157
ilt	-74	-137	-144	-18
in	-23	-90	57	113
indicator	-135	32	23	-70
informeer	52	28	37	-164
infrastructuur	-114	-103	-121	-79
infuuspomp	117	-180	-96	-87
inspectie	-322	119	160	-194
instrument	-135	32	23	-70
is	7	15	32	40
jaar	-91	-223	58	105
jaarwisseling	-137	-168	-126	27
januari	-185	21	5	-39
jl	52	28	37	-164
juni	-111	-83	-25	-47
justitie	-124	132	-154	-170
kabinet	-255	21	53	-40
kamer	-102	-77	-81	-96
kan	-104	131	-181	-211
kennen	-74	-137	-144	-18
kiesraad	-182	31	150	19
klimaat	-58	68	-138	-172
kom	-125	-177	-169	86
komen	-9	102	-286	-206
komende	-178	-359	-238	274
komt	26	244	-391	-421
koninkrijk	-147	-81	24	-8
korpschef	-185	111	-28	-67
kort	-243	-12	105	-84
kranendonk	-209	209	-211	-133
kwartaal	-84	-141	-102	-66
laat	-166	36	-81	-10
lang	-144	33	23	-79
langsloop	-312	-21	185	55
legt	-103	146	-211	-235
lessen	-167	-44	158	110
lid	-114	-103	-121	-79
liggen	-77	-129	78	-70
lijst	-119	131	-189	-194
los	-186	80	-86	-40
luiden	125	62	117	-198
luidt	-80	-155	-233	39
maar	-147	-81	24	-8
maatregel	-147	-81	24	-8
maatregelen	-201	-230	62	144
mede	-114	-103	-121	-79
medicijnen	-114	-103	-121	-79
mee	-320	86	14	-247
meer	117	-217	36	-148
meeste	-74	-137	-144	-18
meldt	-74	-137	-144	-18
met	-54	91	-24	104
mij	-292	161	-77	-341
mijlpalen	-79	-169	-186	135
mijn	-48	-47	88	31
minister	-129	67	-256	-288
ministerie	-95	95	-140	-190
minste	-135	32	23	-70
moet	-102	3	14	-39
moge	-111	-83	-25	-47
mondt	-110	185	-118	-165
moties	-5	-208	-288	-11
na	59	-19	101	69
naar	127	-227	-173	-9
nadere	-100	-13	-18	-8
namens	-114	-103	-121	-79
navolgende	-143	101	-161	-131
neem	-144	33	23	-79
negen	-234	147	-271	-243
nemen	-137	-168	-126	27
niet	-127	-59	26	39
nieuwe	-154	-55	44	-176
nog	-5	-208	-288	-11
noordkaap	-119	131	-189	-194
november	-102	3	14	-39
ocw	-99	205	-151	-140
of	-218	51	-52	-97
om	-216	-97	-374	114
omdat	-144	33	23	-79
omzetting	-102	3	14	-39
onder	-237	-84	-83	84
ondernemingen	-100	-13	-18	-8
onderzoekers	-332	250	-411	-355
onderzoeksbureau	-137	112	-156	-192
ongebruikte	-114	-103	-121	-79
ontvangen	79	-132	-97	-134
ontwerpbegroting	-135	32	23	-70
op	-53	-42	-114	-114
openstaan	-5	-208	-288	-11
opgeleverd	-102	-77	-81	-96
opgenomen	-169	51	-13	-68
oproepen	-114	134	-122	-194
opsomming	-127	125	-36	-113
opties	-103	146	-211	-235
orde	79	-132	-97	-134
over	74	-87	-3	-243
overige	27	-8	-94	-183
overtredingen	-74	-137	-144	-18
overwaarde	79	-132	-97	-134
overweging	-101	64	-188	-132
overzicht	-5	-208	-288	-11
overziende	-125	-177	-169	86
pakket	-125	-177	-169	86
partners	-86	-175	-145	143
per	-177	206	-190	-202
periode	-79	-169	-186	135
planning	-178	-211	-244	245
politie	-239	27	-190	-182
proportioneel	30	-3	43	30
punten	-258	201	-241	-299
raad	-290	364	-326	-371
rapport	-399	271	-57	-87
reactie	-100	-13	-18	-8
rede	-77	-129	78	-70
regeling	-100	-13	-18	-8
regels	-74	-137	-144	-18
rekenkamer	-162	153	-273	-265
richt	-102	160	-208	-284
richten	-50	43	-86	-55
richtlijn	-102	3	14	-39
rijk	-113	89	-190	-205
rond	117	-180	-96	-87
rosmolen	-243	-12	105	-84
samengevat	-50	43	-86	-55
samenwerking	117	-180	-96	-87
slot	-104	131	-181	-211
sluit	-183	144	-285	-253
staat	-104	131	-181	-211
stand	52	28	37	-164
standpunt	-218	51	-52	-97
stappen	-65	-190	176	153
suggesties	-164	172	-241	-206
tekortkomingen	117	-180	-96	-87
ten	-24	-81	-72	-46
ter	-164	172	-241	-206
termijn	-77	-129	78	-70
terrein	-5	-208	-288	-11
teruggebracht	-119	152	-134	-119
thans	14	-134	-10	-24
tijdpad	-70	-142	-122	151
toegezegd	52	28	37	-164
toekomen	-5	-208	-288	-11
toekomst	-106	143	-164	-183
toezichthouder	-95	95	-140	-190
tot	-344	232	-501	-261
treedt	-100	-13	-18	-8
treffers	30	-3	43	30
trinergo	-52	184	-215	-152
tussenpersonen	79	-132	-97	-134
twee	51	-106	-162	96
u	-4	232	-198	-217
uit	-241	-271	-353	332
uiterlijk	-102	3	14	-39
uw	-102	-77	-81	-96
van	-150	64	143	-114
varianten	-74	106	-91	-92
veiligheid	-124	132	-154	-170
verband	-89	-214	-198	149
verbeteringen	-119	131	-189	-194
verbeterpunten	-210	-100	226	-15
verbindt	-149	181	-250	-198
verdere	-70	-142	-122	151
verenigd	-147	-81	24	-8
verschijnt	-144	33	23	-79
vertoont	117	-180	-96	-87
vervolg	-125	44	-125	-138
verzoeken	-102	140	-111	-113
vier	-331	234	-178	-412
vijf	-298	231	-94	-394
vliegers	-74	-137	-144	-18
volgende	-41	70	-147	-136
volgt	98	-182	60	249
volstaan	-127	125	-36	-113
voor	-256	88	-125	-113
voorbehoud	-86	-175	-145	143
voorgaande	-134	73	-122	-145
voornaamste	166	-189	-143	-155
voornemens	-48	-238	-169	213
voorstellen	-406	389	-447	-433
voren	155	-166	-188	-135
vraagt	-163	140	-314	-248
vragen	-178	25	-246	-217
vóór	-102	-77	-81	-96
waar	-147	-81	24	-8
waarvan	-50	43	-86	-55
wat	8	191	-99	-85
waterstaat	-114	-103	-121	-79
weergegeven	-218	51	-52	-97
weet	-144	33	23	-79
wensen	-119	152	-134	-119
werkgroep	-185	216	-273	-291
werking	-100	-13	-18	-8
wetgever	-85	147	-136	-128
wij	-381	-144	-388	271
wijs	-147	-81	24	-8
wil	-216	41	78	-80
wonen	-136	82	86	-102
worden	-104	-84	-181	-45
wordt	-196	200	-42	-148
z	-114	-103	-121	-79
z-route	-144	33	23	-79
zaken	51	82	7	-223
ze	-324	46	136	-119
zeer	30	-3	43	30
zes	-279	207	25	-4
zet	-65	-190	176	153
zeven	-229	215	-269	-302
zich	-132	125	-197	-219
ziet	-202	-240	-311	291
zij	-112	151	-176	-188
zijn	-9	-121	34	143
zinnen	-218	51	-52	-97
zoals	52	28	37	-164
zou	-77	-129	78	-70
zullen	-129	-237	-254	188
zult	79	-132	-97	-134
één	-135	32	23	-70
`,
  place: `
cell	-413	154	380	-91
in beslisnota	-60	94	-105	-421
in kamerbrief	-79	-158	-48	-25
in kamerstuk	-416	-178	65	-12
in kamervragen	-161	-268	-254	-222
in report	130	46	-860	-581
in sea-annex	-13	-509	-510	-44
in unknown	-99	20	131	-68
item	52	314	-136	4
length 0	-546	-476	-158	-440
length 1	-230	-227	-324	-305
length 2	135	-15	-13	-36
length 3	207	391	321	300
length 4	122	365	273	201
length 5	-40	236	-18	77
length 6	-97	210	70	-118
paragraph	-131	-455	-293	-226
under conclusion	608	-312	-480	-782
under decision	-132	491	-621	-577
under introduction	-386	-434	-652	-795
under keypoints	264	-263	-114	-298
under method	-436	-641	-558	-517
under nothing	-221	-100	-144	-157
under planning	-404	-351	-437	196
under reaction	-409	-137	272	52
under recommendation	-288	163	180	-42
`,
}
