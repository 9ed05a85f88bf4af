// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had shave skim trim prune ditch bin axe jettison
park shelve scrap swap sit split stick start go get give have keep cut make take leave let lose
move drop bring hold hang run turn tell teach set see show send stop stay slow spend stretch
shift shrink ask add aim allow avoid bank bottle begin borrow build buy call change check
choose circulate clear close collapse combine come cover crack delay dial divide double draw
ease edit end explain extend feed fill find fix flip focus fold follow free freeze front group
hand hide hire ignore insist invite join jump knock label lead lean lengthen lift limit link
lock lower map mark merge mix model narrow nudge offer open order pair pause phase pick pin
pitch place plan play poll press protect pull push question raise read rearrange record reduce
rehearse reorder repeat rethink return reuse revisit revizit=Q7 ring roll rotate rule save
scale schedule script seat sell separate share sharpen shorten simplify sketch skip slim slot
sort space squeeze stagger step streamline strip switch tackle talk tap target test thin tie
time tone train treat trust try tweak unpick use vary wait walk watch weave weed widen work
write zone zoom want look ban you they he she somebody someone governors leaders miss office
everyone governor trustees trustee board boards committee council head deputy heads deputies
executive exec slt management managers manager team teams leadership staff linguists tutors
nobody we who secretary bursar clerk chair senior central faculty subject form figures figure
report reports complaint complaints data results result survey findings finding letter letters
news issue issues problem problems concern concerns truth facts fact numbers budget deficit
minutes proposal proposals plans recommendation recommendations referral referrals email emails
feedback request requests application applications policy policies questions invoice invoices
review audit case cases matter matters evidence evidense=n; decision decizion=o; decisions
decizions=P< cuts changes rise award pay bill coast coasts coasted coasting slack slacks
slacked slacking skive skives skived skiving loaf loafs loafed loafing lounge lounges lounged
lounging loll lolls lolled lolling slouch slouches slouched slouching mooch mooches mooched
mooching dawdle dawdles dawdled dawdling dally dallied loiter loitered loitering malinger
malingering shirk shirks shirked shirking freewheel freewheels freewheeled freewheeling gossip
gossiped gossiping natter nattered nattering laze lazes lazed lazing skulk skulked skulking
faff faffs faffed faffing dither dithers dithered dithering footle procrastinate procrastinated
procrastinates daydream daydreamed parked dumped shunted farmed bundled herded shoved packed
palmed shipped offloaded warehoused corralled corraled=Q? fobbed plonked stuck sidelined
banished exiled relegated consigned marooned stranded abandoned ditched dumping parking
shunting herding offloading steamroller steamroler=c? steamrollers steamrollered steamrolled
steamroled=f? railroad railroads railroaded strongarm browbeat browbeats badger badgers
badgered badgering hector hectors hectored hectoring harangue harangues harangued harry harried
cajole cajoles cajoled cajoling pester pesters pestered pestering bully bullies bullied smother
smothers smothered smothering mollycoddle mollycoddles mollycoddled mollycoddling coddle
coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise patronize=TA patronises
patronizes=UA patronised patronized=VA patronising patronizing=WA belittle belittles belittled
belittling humiliate humiliates humiliated humiliating ridicule ridiculed mock mocked snub
snubs snubbed snubbing stonewall stonewalls stonewalled stonewaled=jA blank blanked berate
berates berated berating scold scolds scolded scolding chastise chastize=UB chastised
chastized=VB chide chided reprimand reprimanded demean demeaned undermine undermines undermined
sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders
pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge
baby babies babied babying mothered mothers mothering meddle meddles meddled meddling interfere
interferes interfered interfering pry pried hijack hijacks hijacked hijacking monopolise
monopolize=hC monopolises monopolizes=iC monopolised monopolized=jC monopolising
monopolizing=kC commandeer commandeered stuffing wind life energy joy fun heat sting confidence
confidense=VD heart soul spark sense thinking curiosity pleasure oxygen strength spirit
enthusiasm momentum goodwill marrow fight tension drudgery pain guesswork initiative pressure
hope air drama colour color=oD point voice voices dignity pride belief childhood independence
independense=WE freedom courage corage=YE edge shape purpose boost kick credibility authority
structure backbone status weight meaning reason impetus breath lease them him her us me pupils
anyone half most switched battery batteries plug plugged bulb broke broken rain rained raining
snow wet ice icy locked fire bell alarm bus coach trip ill sick absent late door power cable
wire wifi internet printer damp asbestos mould dust smoke bees wasps bee wasp mice storm smell
gas weather traffic holiday building roadworks flood leak heating boiler road roads electricity
floods cold hot lights sensor sensors electrics laptop laptops booked course corse=WH courses
corses=XH away hired timetabled clock projector computer computers tablet tablets screen pipe
kettle key keys van car gate pump flooded photocopier string rope fuse motor sun light dark
bright glut surfeit excess surplus plethora profusion preponderance proliferation barrage
deluge avalanche torrent onslaught blizzard mountain mountains welter litany catalogue
catalog=gI overload overkill swathe swathes smattering sprinkling scattering spate flurry rash
slew swarm host legion legions multitude oceans acres reams heaps oodles scads bucketloads
lashings slathers umpteen morass maze raft rafts tsunami bombardment stampede paucity scarcity
trickle drip dribble scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce
challenged stretched supported met addressed developed embedded prepared equipped taught
planned monitored tracked extended taken given made encouraged encoraged=iK adapted
differentiated catered resourced resorced=mK checked followed consolidated exploited
established shared understood thought secure ready consistent strong good ambitious rigorous
robust effective precise precize=_L sharp deep systematic coherent well appropriate helpful
matched focused engaged motivated interested accountable confident fluent be is are was were
been being am isn't aren't wasn't weren't goes gone going has having takes taking makes making
gets got getting gotten keeps kept keeping runs running hit hits hitting fall falls fell fallen
falling turns turning puts putting pulls pulled pulling holds holding loses lost losing win
wins won winning gives gave giving leaves leaving sets setting stand standing brings bringing
comes coming cutting drops dropped dropping plays played playing tick ticks ticked ticking
jumps jumped jumping misses missed missing pushes pushed pushing know knows knew known knowing
throw throws threw thrown throwing bend bends bent bending break breaks breaking carry carries
carried carrying leads led leading lets letting sees saw seen seeing shows showed shown showing
speak speaks spoken speaking walks walking works worked working draws drawn drawing lay lays
laid laying pays paid paying sitting do does did done doing fly flies flew flown flying bite
bites bit bitten biting rings rang rung ringing think thinks cross crosses crossed crossing
pass passes passed passing fit fits fitted fitting calls called calling steal steals stole
stolen stealing moves moving raises raizes=gR1 raising raizing=hR1 live lives lived living
sticks sticking strike strikes struck striking fires fired firing beat beats beating eat eats
eaten eating hangs hung hanging face faces facing swot swots genius geniuses brainbox
brainboxes bookworm bookworms tearaway tearaways rascal rascals rogue rogues scamp scamps
softie softies pushover pushovers martinet martinets disciplinarian disciplinarians grump
grumps bruiser bruizer=]T1 bruisers bruizers=^T1 layabout layabouts timewaster timewasters
whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks boffin
boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth jobsworths
visionary vizionary=[U1 visionaries vizionaries=\U1 trailblazer trailblazers workhorse
workhorses marvel marvels saint saints grafter grafters stickler sticklers workaholic
workaholics pedant pedants doormat doormats busybody busybodies drifter drifters plodder
plodders skiver skivers truant truants misfit misfits wallflower wallflowers introvert
introverts extrovert extroverts trier triers worrier worriers troublemaker troublemakers
slacker slackers ringleader ringleaders daydreamer daydreamers dreamer dreamers chatterbox
chatterboxes livewire livewires loner loners ditherer ditherers perfectionist perfectionists
dinosaur dinosaurs loafer loafers whinger whingers moaner moaners cynic cynics superstar
superstars maverick mavericks underachiever underachievers overachiever overachievers tyrant
tyrants chancer chancers charmer charmers optimist optimists pessimist pessimists idealist
idealists traditionalist traditionalists snob snobs sceptic sceptics zealot zealots amateur
amateurs guru gurus wizard wizards bigot bigots bore bores bigmouth bigmouths crybaby crybabies
copycat copycats coward cowards cheat cheats liar liars thief thiefs bighead bigheads showoff
showoffs flirt flirts fusspot fusspots sulker sulkers mumbler mumblers rambler ramblers waffler
wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth motormouths gossips
nitpicker nitpickers fantasist fantasists egotist egotists prima primas bossyboots bossybootses
powerhouse powerhouses dynamo dynamos firebrand firebrands linchpin linchpins stalwart
stalwarts trooper troopers grumbler grumblers idler idlers lounger loungers straggler
stragglers backmarker backmarkers passenger passengers follower followers attentionseeker
attentionseekers overthinker overthinkers procrastinator procrastinators improviser
improvizer=Z[1 improvisers improvizers=[[1 communicator communicators nurturer nurturers giver
givers taker takers doer doers noisy rowdy chatty lively boisterous talkative giddy fidgety
cliquey lazy weak able clever gifted talented difficult challenging naughty disruptive
troublesome low high average struggling reluctant passive quiet shy loud needy demanding
aggressive violent rude immature mature hardworking conscientious capable higher weaker
stronger brighter slower quicker cleverest brightest weakest strongest best worst top bottom
poor bad great vulnerable disadvantaged dizadvantaged=_]1 deprived hard unmotivated disengaged
dizengaged=c]1 disaffected dizaffected=d]1 forgetful clumsy inexperienced experienced natural
born typical ideal perfect fantastic brilliant wonderful amazing tricky tough inspiring
inspirational dedicated committed passionate ineffective competent incompetent independent
resilient keen eager willing unwilling unwiling=a^1 poorer articulate inarticulate lovely nice
kind polite caring spoilt dyslexic autistic damaged failing complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative sporty clingy stubborn
defiant shortchange shortchanges shortchanged shortchanging cheated cheating penalise
penalize=e_1 penalises penalizes=f_1 penalised penalized=g_1 penalising penalizing=h_1
scapegoat scapegoats scapegoated scapegoating bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=j`1 pressurises pressurizes=k`1 pressurised pressurized=l`1 pressurising
pressurizing=m`1 overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=Za1 overpraises overpraizes=[a1 overpraised overpraized=\a1 overpraising
overpraizing=]a1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulges overindulged overindulging overshadow overshadows
overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts erupted
erupting explode explodes exploded exploding storms stormed storming swarms swarmed swarming
barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter saunters
sauntered sauntering stampedes stampeded stampeding corral corrals corralling corraling=Rc1
pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed gushing hound
hounds hounded hounding lambast lambasts lambasted lambasting chides chiding haranguing
browbeated browbeating grill grills grilled grilling griling=oc1 interrogate interrogates
interrogated interrogating mocks mocking ridicules ridiculing trample tramples trampled
trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling bungle bungles
bungled bungling botch botches botched botching fudge fudges fudged fudging sidestep sidesteps
sidesteped sidesteping bluster blusters blustered blustering blunder blunders blundered
blundering bicker bickers bickered bickering squabble squabbles squabbled squabbling snipe
snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles niggled niggling
carp carps carped carping grouse grouses groused grousing grumble grumbles grumbled grumbling
wallow wallows wallowed wallowing fester festers festered festering simmer simmers simmered
simmering seethe seethes seethed seething bristle bristles bristled bristling brood broods
brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled bamboozling befuddle
befuddles befuddled befuddling bewilder bewilders bewildered bewildering baffle baffles baffled
baffling confound confounds confounded confounding exasperate exasperates exasperated
exasperating infuriate infuriates infuriated infuriating irritate irritates irritated
irritating aggravate aggravates aggravated aggravating antagonise antagonize=\h1 antagonises
antagonizes=]h1 antagonised antagonized=^h1 antagonising antagonizing=_h1 alienate alienates
alienated alienating beguile beguiles beguiled beguiling bewitch bewitches bewitched bewitching
enchant enchants enchanted enchanting delight delights delighted delighting dazzle dazzles
dazzled dazzling electrify electrifies electrified electrifying galvanise galvanize=\i1
galvanises galvanizes=]i1 galvanised galvanized=^i1 galvanising galvanizing=_i1 invigorate
invigorates invigorated invigorating energise energize=di1 energises energizes=ei1 energised
energized=fi1 energising energizing=gi1 enliven enlivens enlivened enlivening masquerade
masquerades masqueraded masquerading muddle muddles muddled muddling mishandle mishandles
mishandled mishandling mismanage mismanages mismanaged mismanaging misjudge misjudges misjudged
misjudging mislead misleads misleaded misleading misuse misuses misused misusing bodge bodges
bodged bodging scupper scuppers scuppered scuppering derail derails derailed derailing torpedo
torpedos torpedoed torpedoing jeopardise jeopardize=Xk1 jeopardises jeopardizes=Yk1 jeopardised
jeopardized=Zk1 jeopardising jeopardizing=[k1 endanger endangers endangered endangering
hamstring hamstrings hamstringed hamstringing cripple cripples crippled crippling trivialise
trivialize=hk1 trivialises trivializes=ik1 trivialised trivialized=jk1 trivialising
trivializing=kk1 dramatise dramatize=lk1 dramatises dramatizes=mk1 dramatised dramatized=nk1
dramatising dramatizing=ok1 exaggerate exaggerates exaggerated exaggerating embellish
embellishes embellished embellishing glorify glorifies glorified glorifying romanticise
romanticize=\l1 romanticises romanticizes=]l1 romanticised romanticized=^l1 romanticising
romanticizing=_l1 haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=dl1 disintegrates dizintegrates=el1 disintegrated dizintegrated=fl1 disintegrating
dizintegrating=gl1 crumble crumbles crumbled crumbling unravel unravels unravelled
unraveled=nl1 unravelling unraveling=ol1 implode implodes imploded imploding wither withers
withered withering wilt wilts wilted wilting stagnate stagnates stagnated stagnating gobble
gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts bolted bolting charge
charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped slurping elbow elbows
elbowed elbowing jostle jostles jostled jostling gallop gallops galloped galloping bellow
bellows bellowed bellowing squawk squawks squawked squawking screech screeches screeched
screeching holler hollers hollered hollering strangle strangles strangled strangling throttle
throttles throttled throttling suffocate suffocates suffocated suffocating squeeze squeezes
squeezed squeezing crush crushes crushed crushing drown drowns drowned drowning starve starves
starved starving straitjacket straitjackets straitjacketed straitjacketing shackle shackles
shackled shackling hobble hobbles hobbled hobbling stultify stultifies stultified stultifying
trounce trounces trounced trouncing outshine outshines outshined outshining outclass outclasses
outclassed outclassing outperform outperforms outperformed outperforming outstrip outstrips
outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses surpassed
surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured sored=eQ2
souring soring=fQ2 jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag
lags lagged lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs
bombed bombing flop flops flopped flopping tank tanks tanked tanking land lands landed landing
resonate resonates resonated resonating stall stalls stalled stalling staling=VS2 fizzle
fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter
stutters stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered
meandering plod plods plodded plodding shine shines shined shining suffer suffers suffered
suffering backfire backfires backfired backfiring misfire misfires misfired misfiring
disappoint dizappoint=cT2 disappoints dizappoints=dT2 disappointed dizappointed=eT2
disappointing dizappointing=fT2 impress impresses impressed impressing excel excels excelled
exceled=mT2 excelling exceling=nT2 triumph triumphs triumphed triumphing prevail prevails
prevailed prevailing deteriorate deteriorates deteriorated deteriorating decline declines
declined declining regress regresses regressed regressing progress progresses progressed
progressing blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy fretful tetchy
ratty weepy glum sullen surly stoical timid timorous sheepish nonplussed overawed awestruck
starstruck spellbound agog hooked entranced exhilarated jubilant gleeful mistrustful
distrustful embittered disillusioned dizillusioned=iV2 disenchanted dizenchanted=jV2 jaded
weary lukewarm halfhearted wholehearted enraptured rapturous spooked unnerved unsettled
wrongfooted perturbed disgruntled aggrieved resentful begrudging grudging affronted indignant
outraged incredulous dubious bullish gungho psyched pumped amped hyped stoked chuffed bored
homesick lovesick cheesed hacked browned brassed teed miffed narked riled rankled vexed irked
peeved downhearted downcast crestfallen dispirited disconsolate forlorn wistful melancholy
morose mopey upbeat buoyant perky sparky lit alight afire aflame rapt attentive heedless
absentminded preoccupied distracted relaxed unbothered untroubled unconcerned unperturbed
impassive stony detached aloof withdrawn distant trusting wary cagey guarded edgy skittish
jittery jumpy panicky panicked petrified aghast insecure cocky cocksure overconfident
underconfident diffident bashful coy content contented smug sated hungry thirsty greedy itching
dying desperate invested uninvested uncommitted lackadaisical lackadaizical=\Z2 unenthusiastic
unenthused understanding interest recognition comprehension emotion feeling remorse guilt
embarrassment doubt hesitation excitement warmth humour humor=lZ2 regret guile malice irony
gratitude sympathy empathy fear engagement care conviction effort ch'n chn chdn chldn sts stds
ss pps kids lads lasses girls boys children class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s
p6s p7s yr7s yr8s yr9s table row relieved torn smitten besotted enthralled enthraled=^\2
disinterested dizinterested=_\2 uninterested confused happy unhappy sad excited enthusiastic
inattentive unfocused demotivated worried frustrated curious unconfident comfortable
uncomfortable tense stressed calm upset angry annoyed embarrassed ashamed proud pleased
surprised surprized=Z]2 shocked puzzled perplexed unsure uncertain hesitant afraid scared
frightened fearful terrified absorbed engrossed immersed captivated fascinated gripped
mesmerised mesmerized=l]2 inspired amused entertained restless tired sleepy lethargic listless
apathetic indifferent jealous lonely isolated included excluded valued respected safe settled
overwhelmed daunted intimidated determined aspirational satisfied dissatisfied grateful
thankful hopeful hopeless helpless powerless empowered stimulated involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious defensive resistant receptive inclined fearless undaunted bemused fazed phased
frazzled exhausted flustered rattled dependent reliant docile submissive resourceful
resorceful=o_2 mortified tearful furious livid incensed bereft gutted heartbroken devastated
overjoyed tickled buoyed flabbergasted astonished astounded amazed agitated nervy squeamish
bushed knackered shattered bothered nostalgic envious contrite remorseful resigned rebellious
fulfilled fulfiled=m`2 thrilled thriled=n`2 ecstatic elated cheerful miserable mizerable=Ra2
gloomy grumpy sulky moody dejected deflated demoralised demoralized=Ya2 despondent disheartened
discouraged discoraged=\a2 heartened offended hurt unheard heard ignored undervalued
unappreciated appreciated loved cherished impatient patient tolerant sympathetic enjoying
loving daydreaming adore adores adored relish relishes relished resent resents resented dread
dreads dreaded despise despize=[b2 despises despizes=\b2 despised despized=]b2 loathe loathes
loathed detest detests detested savour savor=db2 savours savors=eb2 savoured savored=fb2 envy
envies envied crave craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves
admired admires feared fears trusted trusts love like likes liked dislike dislikes disliked
hate appreciate appreciates value values respect respects admire understand understands realise
realize=mc2 realises realizes=nc2 realised realized=oc2 recognise recognize=Pd2 recognises
recognizes=Qd2 grasp grasps grasped comprehend believe believes believed wants wanted wish
wishes wished hopes hoped feel feels felt cares cared intend intends intended prefer prefers
preferred mind minds minded expect expects worry worries welcome welcomes welcomed embrace
embraces embraced cherish cherishes doubts doubted misunderstand misunderstood misunderstands
struggle struggles struggled cope copes coped forget forgets remember remembers desire desires
desired regrets yearn yearns long buys confuse confuses confusing distract distracts excite
excites interests engage engages motivate motivates frustrate frustrates upsets reassure
reassures reassured unsettle unsettles please pleases annoy annoys amuse amuses intimidate
intimidates overwhelm overwhelms challenge challenges stretches stimulate stimulates grip grips
absorb absorbs fascinate fascinates concerned surprise surprize=[g2 surprises surprizes=\g2
satisfy satisfies suit suits suited empower empowers discourage discorage=dg2 discourages
discorages=eg2 inspire inspires enthuse enthuses enthused captivate embarrass embarrasses
demoralise demoralize=ng2 demoralises demoralizes=og2 disadvantage dizadvantage=Ph2
disadvantages dizadvantages=Qh2 demotivate demotivates deter deters deterred daunt daunts
thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt tempts
tempted convince convinces persuade persuades persuaded untangle finish name resist scaffold
demonstrate clarify celebrate ensure consider develop improve introduce create encourage
encorage=Xi2 increase provide continue include explore embed strengthen tighten establish
promote prioritise prioritize=ci2 differentiate speed replace reconsider refine deepen adapt
display praise praize=li2 reward monitor track don't say help retire loosen cap reposition
relocate pare banish abandon adopt commit dare define delegate designate devote distil
diversify emphasise emphasize=dj2 enlist equip expand experiment exploit expose flag formalise
formalize=lj2 gather guard harness highlight hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=[k2 minimise minimize=\k2 narrate nurture
organise organize=_k2 position practise practize=ak2 prepare print probe publish quiz rank
recap recruit reframe refresh reinforce relax release remove rename rephrase replicate reserve
reshape resource resorce=Ul2 respond restore restrict retain reword rework rewrite round seek
select settle signal soften spell standardise standardize=dl2 steer stress summarise
summarize=gl2 support sustain systematise systematize=jl2 tailor touch trial tune unify unpack
upgrade visit visualise visualize=Sm2 weigh withdraw ground anchor can could will would should
shall may might must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't
shouldn't teacher teachers headteacher headteachers leader ta tas assistant assistants adult
adults coaches senco tutor colleague colleagues mentor mentors principal instructor trainer sir
boss supervisor supervisors strict fair unfair favourite favorite=gn2 better worse mean boring
laziest unhelpful approachable outstanding friendly horrible useless reliable strictest nicest
kindest meanest fairest favourites favorites=Yo2 organised organized=Zo2 disorganised
disorganized=[o2 harsh popular trustworthy what how why when where which whose tellingly
revealingly remarkably curiously oddly strangely ironically mercifully happily crucially
importantly rightly wrongly wisely wizely=SP3 unwisely unwizely=TP3 bizarrely inexplicably
unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly
admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously
incredibly amazingly astonishingly impressively creditably admirably commendably sensibly
foolishly lamentably distressingly alarmingly disturbingly depressingly dishearteningly
gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully
helpfully conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=hQ3 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=nQ3 it difficulty difficulties barrier
barriers obstacle obstacles trouble troubles priority priorities hurdle hurdles nuisance
nuizance=\R3 nuisances nuizances=]R3 distraction distractions school stage department year
groups lesson lessons things everybody community day whole curriculum session regurgitate
regurgitates regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted
spouting mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled
babbling mouth mouths mouthed mouthing spew spews spewed spewing pupil child boy girl trainee
cohort beginner ect nqt friday monday afternoon morning classroom age lot list lists part parts
days topic topics project projects game games song songs poem poems story stories tests task
tasks activity activities room rooms page pages video videos club clubs series serieses copy
copies mixes pairs tables maps grid grids line focuses theme themes title titles word words
sentence sentense=nU3 sentences number answer answers quizes recount recounts diary diaries
debate debates dramas film films picture pictures photo photos drawings painting paintings
graph graphs chart charts diagram diagrams timeline timelines models sum sums riddle riddles
rhyme rhymes prayer prayers hymn hymns dance dances match matches race races visits vizits=]W3
trips tour tours talks speech speeches lecture lectures meeting meetings assembly assemblies
workshop workshops unit units module modules block blocks term terms week weeks month months
years hour hours minute rota rotas cycle cycles circle circles square squares rectangle
rectangles corner corners rows column columns halfs third thirds quarter quarters total totals
sample samples selection selections collection collections displays exhibition exhibitions
fairs sale sales concert concerts rehearsal rehearsals practice practices sessions starter
starters plenary plenaries introduction introductions summary summaries extract extracts
chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats
revision revizion=ZZ3 revisions revizions=[Z3 continuation continuations response responses
reply replies comment comments note notes message messages notice notices sign signs labels
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations rules law laws requirement requirements option
options choice choices vote votes surveys polls interview interviews census censuses doubles
single singles mixture mixtures version versions draft drafts outline outlines template
templates frame frames scaffolds worksheet worksheets booklet booklets leaflet leaflets handout
handouts card cards ticket tickets token tokens stamp stamps sticker stickers log logs records
register registers tally tallies count counts measure measures scales score scores marks grade
grades levels band bands stages phases steps rungs strand strands subjects discipline
disciplines language languages system systems scheme schemes programme program=T^3 programmes
service services post posts job jobs role roles duty duties responsibility responsibilities
statement statements description descriptions definition definitions date dates times places
buildings hall halls offices yard yards field fields garden gardens pond ponds shed sheds path
paths gates doors wall walls window windows floor floors ceiling ceilings stairwell stairwells
corridor corridors cloakroom cloakrooms charity charities partnership partnerships federation
federations company companies schools academy academies college colleges nursery nurseries
primary primaries secondary secondaries church churches visitor vizitor=a`3 visitors
vizitors=b`3 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full new early online silent optional compulsory
weekly daily monthly annual termly different similar identical same available present visible
vizible=ga3 here there underway outside inside indoors outdoors next first last private public
oral written verbal practical bilingual dry red green blue yellow white black grey navy beige
cream maroon turquoise turquoize=eb3 teal lilac violet indigo scarlet crimson khaki mauve tan
bronze striped spotted patterned brown pink purple orange gold silver triangular oval curved
straight vertical horizontal maths english history geography science sciense=cc3 art music
french spanish german welsh latin pe re ict computing phonics poetry fractions spelling
speling=Rd3 reading writing handwriting cooking swimming football rugby tennis netball drumming
wood wooden stone brick glass carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric paper alone awake asleep upstairs downstairs barefoot up down off on
out in back that this so not now then too again today yesterday tomorrow tuesday wednesday
thursday true false mine yours his hers theirs ours one two three four five six seven eight
nine ten twice once odd even equal prime positive negative solid liquid cotton woollen digital
electric male female british scottish irish polish somali deaf blind pregnant local national
regional unknown unclear due old young recent voluntary statutory temporary permanent possible
necessary sung said told frozen worn sold bought built sent spent found spread hidden begun
chosen short small large big tall wide thick fast quick right there's elsewhere nearby overhead
below above behind ahead opposite together apart alarms apron aprons badge badges bag bags ball
balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers bean
beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bins biscuit
biscuits blanket blankets blinds boat boats boilers bone bones bottles bowl bowls box boxes
bread breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button
buttons cabinet cabinets cables cage cages cake cakes calculator calculators calendar calendars
camera cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger
chargers clay clays clip clips clipboard clipboards clocks cloth cloths coat coats coin coins
comb combs compass compasses cone cones container containers cooker cookers cot cots counter
counters crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion
cushions desk desks dials dice dices dinner dinners dish dishes doorbell doorbells dough doughs
drain drains drawer drawers drill drills drum drums duster dusters easel easels egg eggs engine
engines envelope envelopes eraser erasers escalator escalators fan fans fence fences ferry
ferries finger fingers flags flask flasks flour flours flors=fn3 flower flowers folder folders
food foods foot foots fork forks fountain fountains freezer freezers fridge fridges fruit
fruits fuses generator generators glasses globe globes glove gloves glue glues goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts locks
locker lockers lorry lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes machine
machines magnet magnets mallet mallets marker markers marble marbles mask masks mat mats meal
meals medal medals menu menus metals meter meters microphone microphones microscope microscopes
microwave microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse
mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils oven ovens paint
paints paintbrush paintbrushes pan pans panel panels papers parcel parcels pavement pavements
pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills
pins pipes pizza pizzas plank planks plant plants plaster plasters plastics plate plates
platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powder
powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators
radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots
rock rocks roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts
sand sands sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens
screw screws seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes shovel
shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket
sockets soil soils soup soups spade spades spoon spoons spring springs stair stairs staple
staples stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars
suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes tent
tents terminal terminals thermometer thermometers thread threads ties tiles timer timers tin
tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wallet wallets watches water waters wax waxes wheel wheels
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills
wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers
scooter scooters minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit
tracksuits leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases
hoodie hoodies tabard tabards annexe annexes basement basements foyer foyers lobby lobbies
porch porches lavatory lavatories washroom washrooms pitches court courts corts=e^4 heatings
lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=Tb4 tortoises
tortoizes=Ub4 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=ab4 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum delivery teaching learning provision provizion=de4 planning marking questioning
modelling modeling=he4 assessment differentiation behaviour behavior=ke4 governance monitoring
moderation evaluation communication participation pace sequencing guidance scaffolding
explanation explanations instruction instructions vision vizion=Zf4 ethos culture climate
atmosphere relationship relationships rapport routine routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=lf4
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=Tg4 intervention interventions homework tracking strategy strategies approach approaches
attainment achievement outcomes standards quality consistency coherence coherense=cg4 knowledge
vocabulary oracy mathematics literacy numeracy criteria objectives objective targets rewards
sanctions sanction consequences inclusion safeguarding attendance punctuality morale wellbeing
workload organisation organization=Yh4 layout deployment grouping seating rigour rigor=^h4
depth breadth emphasis enrichment pastoral input inputs begins starts ends ended finishes
finished lasts lasted happens happened covers covered includes listed named says uses mentions
mentioned contains contained meets opens at of for with by from and or to across between before
after during than as if n't assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=Yj4 act own drive refer reflect anticipate spot
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
unsettling calms calmed calming soothe soothes soothed soothing steady steadies steadied
steadying stabilise stabilize=ck4 stabilises stabilizes=dk4 stabilised stabilized=ek4
stabilising stabilizing=fk4 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revive revives revived reviving refreshes refreshed refreshing lifted lifting
boost boosts boosted boosting widens widened widening broaden broadens broadened broadening
deepens deepened deepening enrich enriches enriched enriching improves improved strengthens
strengthened strengthening weaken weakens weakened weakening sharpens sharpened sharpening dull
dulls dulled dulling dampen dampens dampened dampening deflate deflates deflating slows slowed
slowing quicken quickens quickened quickening accelerate accelerates accelerated accelerating
hasten hastens hastened hastening halt halts halted halting curb curbs curbed curbing curtail
curtails curtailed curtailing reduces reduced reducing increases increased increasing minimises
minimizes=`n4 minimised minimized=an4 minimising minimizing=bn4 maximises maximizes=cn4
maximised maximized=dn4 maximising maximizing=en4 multiply multiplies multiplied multiplying
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding sparks sparked sparking spur spurs
spurred spurring fuel fuels fueled fueling stoke stokes stoking prompt prompts prompted
prompting provoking trigger triggers triggered triggering encourages encorages=PQ5 encouraging
encoraging=QQ5 discouraging discoraging=RQ5 detered detering dissuade dissuades dissuaded
dissuading enable enables enabled enabling disable dizable=]Q5 disables dizables=^Q5 disabled
dizabled=_Q5 disabling dizabling=`Q5 empowering equips equiped equiping frees freed freeing
releases released releasing liberate liberates liberated liberating unlock unlocks unlocked
unlocking unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinder hinders hindered hindering holded impede impedes impeded impeding
inhibit inhibits inhibited inhibiting blocked blocking undermining erode erodes eroded eroding
sap saps sapped sapping drained draining deplete depletes depleted depleting exhaust exhausts
exhausting overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transform transforms
transformed transforming changed changing shapes shaped shaping moulds moulded moulding drives
drived driving underpin underpins underpined underpining sustains sustained sustaining supports
supporting secures secured securing guarantee guarantees guaranteed guaranteeing ensures
ensured ensuring safeguard safeguards safeguarded protects protected protecting prevent
prevents prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving
deny denies denied denying cost costs costed costing spare spares spared sparing saves saved
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudges nudged nudging steers steered steering helps helped helping
aid aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms harmed
harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit
benefits benefited benefiting rewarded rewarding payed influence influense=TX5 influences
influenced influencing affect affects affected affecting impact impacts impacted impacting
alter alters altered altering reassuring comfort comforts comforted comforting unnerve unnerves
unnerving intimidating frighten frightens frightening scare scares scaring worrying upseted
upseting annoying frustrating anger angers angered angering embarrassing silence silense=]Y5
silences silenced silencing focusing refocus refocuses refocused refocusing occupy occupies
occupied occupying busy busies busied busying absorbing immerse immerses immersing involves
involving including exclude excludes excluding isolate isolates isolating divides divided
dividing unite unites united uniting bond bonds bonded bonding bind binds binded binding feeds
feeded feeding inform informs informed informing explains explained explaining account accounts
accounted accounting narrows narrowed narrowing closes closing bridged bridging eases eased
easing relieve relieves relieving lighten lightens lightened lightening removes removed
removing maked gived keeped leaved bringed sends sended sending throwed builds builded getted
letted fed drove driven bred meant means underpinned fuelled careful regular joint tight loose
fewer more less smaller larger longer shorter inconsistent frequent warm skilful skillful=P]5
firm brisk rushed vague thorough constant endless repeated under lack absence absense=[]5
presence presense=\]5 visibility vizibility=]]5 sharper richer quieter calmer louder neater
messier busier keener abler cleverer friendlier warmer colder softer tougher harder easier
happier tidier noisier noizier=R^5 steadier smoother slicker fuller deeper broader narrower
thinner faster fresher bolder braver livelier kinder stricter fairer duller tighter looser
wiser smarter clearer simpler nicer finer greater lesser shallower firmer gentler ruder politer
lazier saner safer sadder prouder healthier superior inferior plainer crisper maturer readier
likelier worthier dips dipped dip rises rose risen slips slipped slip slid wanes waned fades
faded tails tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks
climbs climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens
worsened tumbles tumbled collapses collapsed varies varied motivation concentration attention
patience patiense=Pa5 anxiety frustration boredom resentment enjoyment mood spirits appetite
resolve determination resilience resiliense=[a5 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=da5 nightly fortnightly quarterly biweekly only family
supply july italy ally rally belly lolly holly billy dolly gully folly filly hilly chilly curly
woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly
homily quickly slowly quietly loudly softly silently directly exactly nearly partly
approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=gc5 manually digitally electronically annually formally
informally publicly privately locally nationally globally internationally horizontally
vertically diagonally anonymously randomly numerically alphabetically chronologically jointly
respectively namely possibly probably presently formerly newly lately legally officially
automatically evenly equally firstly secondly thirdly lastly kindly thankfully sincerely
faithfully warmly lightly tightly loosely gently firmly mainly mostly largely generally usually
normally typically occasionally frequently rarely elderly likely unlikely costly chiefly solely
purely simply merely temporarily permanently gradually rapidly instantly promptly punctually
subsequently consequently accordingly additionally similarly alternatively conversely
theoretically practically chemically electrically mechanically biologically historically
geographically mathematically scientifically grammatically phonetically visually musically
internally externally centrally remotely virtually completely entirely totally partially wholly
doubly triply singly freely openly sideways heavily slightly apparently evidently clearly
obviously certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=Si5 gain grow fail participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander misbehave rush waste tolerate assume
depend exceed accept champion overlook neglect underestimate overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes champions prides listens treats celebrates prioritises prioritizes=ej5 neglects
ignores lacks fails thrives flourishes florishes=kj5 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=ck5 radiates a an the their home t ch ht noise ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters helpers winners losers second
centre center=]l5 muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller
older younger heavier lighter nearer further closer still seated eleven twelve thirteen aged rs
pshe rshe mandarin dt citizenship economics biology chemistry physics phyzics=^m5 literature
philosophy technology textiles cookery psychology sociology business media algebra geometry
resources resorces=jm5 material materials newsletter website timetable examples books
procedures wear book collect wash phone stack tuck enter exit arrive attend way password route
fourteen forteen=an5 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety both other another our my its your into onto beside since until
till near through throughout along around past towards against among without within upon beyond
unlike despite per via whether because although though unless but nor also either neither all
many some several each every none just almost perhaps maybe thank thanks dear hello hi tonight
later afterwards meanwhile saturday sunday january february march april june august september
october november december noon midday lunchtime breaktime playtime such quite rather never
except hands eyes besides plus minus let's it's that's these those anybody yes sorry summer
autumn winter christmas easter they're he's she's we're remain remains remained become becomes
became becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely
utterly exceptionally least increasingly somewhat little tad far much sometimes seldom already
genuinely thoroughly noticeably visibly vizibly=XS6 overall perfectly unusually immensely
enormously wonderfully terribly awfully stubbornly worryingly disappointingly
dizappointingly=cS6 persistently unacceptably pleasingly painfully woefully encouragingly
encoragingly=iS6 reliably stunningly delightfully frustratingly relentlessly dangerously
needlessly notoriously markedly strikingly decidedly distinctly downright positively
unfailingly supremely eminently acutely chronically desperately hopelessly horribly dreadfully
ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally inherently
palpably reasonably moderately relatively comparatively marginally insufficiently inadequately
excessively unreasonably disproportionately sufficiently suitably appropriately uncommonly
invariably commonly constantly undeniably unquestionably fiercely passionately emotionally
academically socially technically professionally soon plainly definitely undoubtedly toddler
toddlers crawler crawlers twin sibling student students childs learner learners classes cohorts
kid youngster youngsters reader readers writer writers mathematician mathematicians coordinator
coordinators sencos parent parents carer carers mother father fathers mum mums dad dads
families practitioner practitioners trainees cleaner cleaners arrival arrivals leaver leavers
joiner joiners lad lass prefect prefects bursars middays playmate playmates director directors
teenager teenagers infant infants junior juniors reception receptions apprentice apprentices
people ects hlta lsa lsas y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector
inspectors researcher researchers adviser advizer=aX6 advisers advizers=bX6 advisor advisors
consultant consultants officer officers technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers scholars
scholar graders para paras paraprofessional paraprofessionals instructors keyworker keyworkers
pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker
librarian ones departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5
t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1
g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house
awards street lane hill foundation madame professor señor teachings learnings provisions
provizions=k\6 curriculums plannings questionings modellings feedbacks markings assessments
behaviours behaviors=S]6 discussions paces opening openings endings conclusion conclusions
environment environments atmospheres climates ethoses cultures rapports leaderships managements
governances attendances attainments achievements outcome standard writings readings phonicses
mathses mathematicses englishes sciences vocabularies knowledges understandings skill skills
homeworks sequence sequense=W^6 sequences structures design designs method methods technique
techniques process processes communications organisations organizations=c^6 timetables
playtimes lunchtimes trainings inductions monitorings evaluations improvement improvements
presentation presentations handwritings spellings deliveries teamworks trackings datas
engagements participations performance performances progression progressions coverage coverages
attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations example exercise exercize=f_6 exercises exercizes=g_6 essay essays signage
signages catering caterings greeting greetings handover handovers briefing briefings dismissal
dismissals residential residentials artwork artworks sketchbook sketchbooks tutoring tutorings
recruitment recruitments retention retentions appraisal appraizal=b`6 appraisals appraizals=c`6
consultations scrutiny scrutinies oversights tutorial tutorials seminar seminars phrasing
phrasings wording wordings feature features spreads recaps opener openers stimulus stimuluses
finale finales debrief debriefs storytelling storyteling=\a6 storytellings diction dictions
classrooms playground playgrounds library libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings orders control controls movement movements safeguardings morales
uniform uniforms qualities idea ideas grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacing pacings procedure direction directions groupings
modelings accountabilities rigors rigours alignment alignments preparation preparations timing
timings balance balances variety varieties range ranges opportunity opportunities capacity
capacities visions vizions=oc6 command commands tells commented mention added reported describe
described suggested replied asked remarked recalled recaled=]d6 whispered writes asks describes
suggest suggests adds noted state stated states remark whisper responded voted rate rated agree
agreed disagree dizagree=Qe6 disagreed dizagreed=Re6 announce announced confirm confirmed
predict predicted argue argued shouted reads quote quoted texted chorused admitted claimed
complained labelled labeled=de6 titled entitled headed marked praised praized=ie6 thanked
according poster posters banner slogan motto headline glow file text certificate category
criterion protocol handbook regulation regulations statute contract agreement guideline
guidelines checklist memo circular legislation charter declaration prospectus bulletin
framework specification syllabus constitution forms money payment cheque returns equipment
booking bookings taxi presenter timekeeper scribe reviewers observer observers hosts speaker
speakers listener listeners candidate candidates applicant applicants driver drivers cancelled
canceled=gg6 postponed delayed rearranged rescheduled swapped shortened dim superb splendid
marvellous fabulous terrific tremendous stunning awesome incredible delightful charming
gorgeous attractive appealing impressive admirable commendable praiseworthy praizeworthy=`h6
laudable exemplary uplifting compelling compeling=dh6 stimulating insightful perceptive
imaginative inventive innovative ingenious masterly masterful adept accomplished proficient
seamless purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant
buzzing dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional
inadequate unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal
breathtaking spectacular sublime flawless faultless impeccable immaculate enviable unrivalled
unrivaled=Rj6 unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming
promising promizing=Zj6 memorable tasteful elegant eloquent astute shrewd diligent industrious
studious courteous corteous=dj6 respectful considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=Pk6 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=Zl6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax sluggish laboured labored=Pm6 stilted clunky cumbersome
unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered unwelcoming
uninviting soulless joyless oppressive overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible disorderly purposeless childish sophisticated
unsatisfying illogical nonsensical unwise unwize=XP7 excessive needless unnecessary wasteful
inexcusable indefensible intolerable unforgivable peerless stellar sterling adroit deft assured
standout noteworthy notable creditable respectable passable tolerable decent cracking smashing
ace fab super beautiful magical belaboured belabored=VQ7 commanding disconcerting flawed
nagging overcrowded punishing ragged rambling brash breezy candid celebratory civilised
civilized=cQ7 cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy
imperfect inconsequential inquiring lenient manic misplaced murky offhand pacey permissive
perverse plausible provocative punchy quirky radiant redundant sensational serene speedy
sporadic strenuous superfluous surprising surprizing=eR7 temperamental theatrical turbulent
uncompromising uncompromizing=iR7 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=SS7 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=[S7 militaristic overheated disastrous dizastrous=^S7 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=TT7 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=`V7 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=WW7 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=bW7 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=lW7 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=\Y7 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=jY7 disingenuous dizingenuous=kY7 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frayed frivolous fuzzy gruff
hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insidious insignificant
insular intolerant irksome judgmental judgemental=kZ7 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=W[7
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
slavish spartan spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic
uncouth underfunded understaffed underachieving underperforming uneasy unequal unlucky
unrecognisable unrecognizable=]\7 unskilful unskillful=^\7 unsuccessful untrained uptight
volatile vulgar whining worrisome clunking creaking outshone laughably unbelievable
unbelievably superlatively immeasurable indispensable irreplaceable inimitable insubstantial
indistinct ponderously workaday homespun artless graceless tuneless spotlessly overfull
overlooked underused underutilised underutilized=]]7 underexploited underexplored underplayed
overplayed oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered
brusque curt cheerless consummate corny crass crude debilitating defective desirable
detrimental dishevelled disheveled=U^7 divisive divizive=V^7 domineering dour effortless
effusive enterprising enterprizing=[^7 erudite exquisite exquizite=]^7 expressive faddish
fatuous faulty fraught fulsome ghastly glorious glowing grating grotty hapless honourable
honorable=j^7 horrid humourless humorless=l^7 imprecise imprecize=m^7 indecisive indecizive=n^7
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=c_7 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slick snappy snazzy
soporific spiritless spirited stagnant sterile stirring strained strident superlative tame
tantalising tantalizing=a`7 tawdry taxing tepid thrilling thriling=e`7 timely tiresome touching
tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=Xa7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=na7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny wily
streetwise streetwize=eb7 comical hilarious amusing poignant evocative atmospheric exemplified
unblemished watertight foolproof stringent underwhelmed unmoved overwrought overblown
overprotective overanxious overreliant overcautious unambiguous unappealing unapproachable
unattractive unavailing uncaring unceremonious uncomplicated unconstructive undeserved
undignified undue uneconomical unenviable unexciting unfeeling unforgiving ungracious
ungrateful unhealthy uninvolved unjustified unjustifiable unloving unmanageable unmissable
unmistakeable unnatural unobtrusive unpersuasive unpredictable unquestioning unreasoned
unrefined unremitting unresolved unsavoury unsavory=]d7 unscrupulous unselfish unsociable
unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable unthinkable unwelcome
unyielding infectious contagious riveting gripping spellbinding pleasant unpleasant agreeable
nasty sombre cosy homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt
jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous
spurious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile
juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating
exacting wholesome generous gracious humane compassionate empathetic sincere heartfelt
steadfast dependable reputable esteemed renowned distinguished eminent legendary iconic
unforgettable momentous stupendous formidable potent decisive decizive=[g7 resolute tenacious
dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy controlling
controling=hg7 autocratic dictatorial authoritarian draconian punitive vindictive spiteful
malicious callous irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist devious manipulative dishonest deceitful evasive robotic regimented fusty
middling overdone mismatched misaligned mizaligned=fh7 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=Ui7 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=di7 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=Sj7 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=]k7 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=el7 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=Tm7 unfulfilling unfulfiling=Um7 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=dm7 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=Vn7 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=oo7 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=SQ8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=VR8
sluggishly ploddingly labouredly laboredly=YR8 stiltedly clunkily clumsily cumbersomely
unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=eT8 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=UU8 disinterestedly dizinterestedly=VU8
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=^W8
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=mW8
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=TY8 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=dY8 disarmingly dizarmingly=eY8 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=oY8
militaristically overheatedly disastrously dizastrously=RZ8 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=iZ8 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=`[8 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=^]8 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=^^8 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=j^8 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=T_8 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=g`8
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=Ua8 disgruntledly disingenuously dizingenuously=Wa8 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=`b8 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=nb8 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=Vd8 unskilfully unskillfully=Wd8 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Ze8 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Wf8 domineeringly dourly dorly=Yf8
effortlessly effusively energisingly energizingly=\f8 enliveningly enterprisingly
enterprizingly=^f8 eruditely exquisitely exquizitely=`f8 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=of8 horridly humourlessly humorlessly=Qg8 imprecisely
imprecizely=Rg8 inattentively indecisively indecizively=Tg8 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=kg8 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=Rh8 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=lh8 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=[j8 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=Uk8 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=ml8 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically heartfeltly steadfastly dependably trustworthily reputably
esteemedly renownedly distinguishedly legendarily iconically unforgettably momentously
stupendously formidably potently decisively decizively=no8 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=hQ9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=[R9 discouragingly
discoragingly=\R9 dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=_S9 obligingly cooperatively
uncooperatively unresponsively unreceptively unforthcomingly reticently taciturnly
inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly businesslikely workmanlikely methodically undisciplinedly uncontrolledly waywardly
errantly workshily slothfully indolently dozily dopeyly witlessly brainlessly mindlessly
irrationally farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unerringly unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=oU9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=XX9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=WY9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=iZ9 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=a\9 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible soggy
spotty static inactive intermittent individualised individualized=Q^9 gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative remote rigid raw heated troubled extreme scarce stifling tangled wasted
fiddly gruelling grueling=j^9 modest proportionate minimal variable uneven mixed balanced
suitable relevant comprehensive detailed thoughtful original ordinary normal reasonable
acceptable sufficient enough productive valuable useful important beneficial vital crucial
critical responsive joyful stable accurate logical simple complex complicated active energetic
correct wrong amiss lacking wanting impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=Sa9 automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=ia9 disasters dizasters=ja9 shambles shambleses mess messes highlights joys pleasures
disappointment dizappointment=Rb9 disappointments dizappointments=Sb9 flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gem gems jewel jewels star stars inspiration inspirations
excellence excellense=lb9 excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages farce farces
embarrassments disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares
wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces threat threats
bribe bribes lottery lotteries lifeline lifelines crutch crutches insult insults affront
affronts outrage outrages indictment indictments travesty travesties slur slurs stain stains
blot blots eyesore eyesores gimmick gimmicks afterthought afterthoughts tokenisms masterclass
masterclasses beacon beacons exemplar exemplars godsend godsends revelation revelations letdown
letdowns washout washouts fiasco fiascos debacle debacles catastrophe catastrophes calamity
calamities mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses
virtue virtues merit merits affection fondness reverence reverense=Vf9 fervour fervor=Wf9
dedication professionalism passion generosity creativity flair expertise expertize=^f9
diligence diligense=_f9 integrity humility kindness perseverance tenacity compassion wisdom
insight charisma charm wit devotion diplomacy resourcefulness resorcefulness=mf9 ingenuity
imagination originality tact tenderness thoroughness vigilance gusto aplomb artistry
craftsmanship eloquence eloquense=Yg9 foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=Qh9 negligence negligense=Rh9 incompetence incompetense=Sh9
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=Zh9
impatience impatiense=[h9 favouritism favoritism=\h9 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=lh9 confusion
inconsistency incoherence incoherense=oh9 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=Ti9 disaffection dizaffection=Ui9 disengagement dizengagement=Vi9
disillusionment dizillusionment=Wi9 despondency lethargy tedium monotony superficiality
shallowness dullness blandness vagueness mismanagement inflexibility rigidity greys greens
blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump
crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge headache
toothache cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker
flash beam shadow shade draught breeze gust shower drizzle sleet mist sunshine moonlight
daylight swell current smear scratch dent crease crust puncture bleed graze bruise bruize=jk9
bump swelling sweling=lk9 blister colours colors=nk9 surface texture grain mud turf foil
varnish toast coffee steam basin stream kerb engineer files proof proofing studied discussed
debated explored investigated examined analysed analyzed=fl9 learned learnt researched revised
revized=jl9 practised practized=kl9 compared contrasted traced mapped illustrated enquiry
documentary motion novel exam textbook league nations war wars treaty empire reformation
restoration rebellion revolt revolution famine plague depression weimar tudors tudor stuart
stuarts victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec
aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth
duncan dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=Qo9 coup massacre
abyssinia versailles glacier earthquake drought desert rainforest erosion load sync upload
download update install reach boot scan latch convert attach delete import export render
network server servers software app apps site portal spreadsheet mail attachment database login
copier scanner phones tills recording mic audio connection backup seconds metre metres
centimetre centimeter=eP: centimetres mm cm km kg gram grams mile miles degree degrees points
pence pound pounds percent litre litres decibels lap laps inch inches feet fund grant catch
dash warn lend fetch cancel drink type rest apologise apologize=iQ: confess rebook reschedule
hurry nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate
locating decipher deciphering concentrating staying ankle knee arm leg throat flu tooth
holidays weekend journey jorney=iR: birthday wedding retirement flight argues remarks warned
joked reckoned reckons maintains insisted confided declared declares conceded boasted protested
emailed tweeted observed muttered recounted testified lamented ventured quipped moaned
volunteered relayed everything nothing branded brands termed characterised characterized=mS:
characterises characterizes=nS: summed audits study studies inspection article articles
questionnaire blog editorial legend continuum spectrum barometer categories subheadings tabs
tiers offers rates ranked ranks scored circled coloured colored=gT: graded aims ambitions
intention intentions intent intents purposes aspirations mission missions aimed aspired banks
glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt
spelled misspelt misspelled misspeled=aU: underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=hU: capitalised capitalized=iU: pronounced hyphenated recorded
offered sorted brainstormed grouped reasons causes cause effects arguments ways similarities
differences advantages characteristics traits synonyms antonyms opposites hypotheses
predictions motives factors debugged classified classed tested weighed corrected mended
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=UW: critiqued defined copied plotted charted tallied fable tale parable
myth passage advert sermon breakfast refreshments hospitality continually perpetually forever
incessantly 24/7 exception beginning entire everywhere nowhere ever anything pattern thing
whoever wherever whichever whatever man person noone ownership seems seemed tries behaves
contributes listened learns follows else member non 'd i'd we'd hoping you'd they'd he'd she'd
repay dividends worth travel profit warrant liven brighten solve cure rescue there'd mileage
scope milage gains something plenty potential cry cries cried crying scream screams screaming
begs begged begging asking aches ripe overdue gasping revamp trimming pruning looking boots
hunch instinct plea suggestion tip advice counsel pennyworth cents warning mull ponder chew
punt shot sooner earlier extra bigger fooled seduced specific explicit yourself yorself=mZ:
yourselves yorselves=nZ: instincts judgement judgment=P[: permission unsaid kill trick secret
knack lies easily obvious cheap fixed solved remedied remedy basics needn't onus bury buries
buried burying hid hides tucks tucked smuggle smuggled sneak sneaked snuck appendix annex item
footnote footnotes agenda nodded waved bounced kicked shelved binned ducked massaged spun
doctored airbrushed cherry forgotten plucked cobbled dreamt conjured cooked rigged padded
stamped kicks kicking sweep sweeps swept sweeping brushed skeletons elephant nod nods nodding
waving stamping gospel granted pluck plucks plucking conjure grabbed snatched shifts shifted
goalposts gun bandwagon bandwagons picking massage massages doctor fiddle fiddled spin inflate
inflated gild gilded sugared lily ears disappear dizappear=T^: disappears dizappears=U^:
disappeared dizappeared=V^: vanish vanishes vanished vanishing sank swallowed ether void
plughole hole abyss cracks pile bottomless holes collects collecting gathers gathered gathering
tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged
creep creeps perimeter grounds shies shied shying hiding backs backed sloped conflict ducking
dodge dodges dodged dodging sidestepped sidestepping evade evades evaded fluff fluffed beneath
laurels rests rested resting rolls rolled rolling whenever bow bows bowed buckle buckled cave
caves caved folded backwards ride lie looks buck parapet sleeping dozing dozed tiller sleepwalk
sleepwalks sleepwalked sleepwalking eye baton someone's somebody's everybody's owns owned gaps
washes washed washing wolves devices chucked cast adrift lurch wilderness creek lip motions
mentality shop dressing choreographed dump dumps lumber lumbered saddle saddled loaded burden
burdened foist foisted inflict inflicted impose imposed moon advantage liberties treated
treating cattle dirt fools criminals servants rides rode roughshod feelings stepped stepping
tread treads trod trodden treading toes talked shout stray strays strayed drifted veer veers
veered degenerate degenerates degenerated descend descends descended morph morphed stumble
stumbled tipped blur blurred chat monologue monolog=cc: mode swinging swung acts acting maggot
fool clown eejit gooseberry martyr victim innocent mickey mick piss michael liberty riot amok
hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant
offhanded rein flung knocked lashed slung hashed patched overnight paste copying & pasted
pasting fag packet gasp patch stitch hatchet hash lash muff muffed squander fritter frittered
overegg overegged overplay overstepped overdo overdid overcook overcooked overrun oversell fuss
scene beeline talking dragged rushes rushing loath loth wasting squandered dismiss dismisses
dismissed view fend guess intervened noticed reminded nose noses ought cue cues fob palm hog
hogs hogged abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused
refusing disregard disregards disregarded squanders flout flouts flouted disregarding bother
deal bothering attempt dominate happen fault blame blames blamed blaming culprit culprits
guilty aside regard heed drag drags dragging heels idly forgot chance disrupt disrupts
disrupted disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye criticism opt opts opted themselves himself herself knuckle
knuckles knuckled buckles dig digs dug muck mucks mucked weighs resists resisted oppose opposes
opposed tantrum strop paddy decide decides decided watched stared smiled shuts shutting react
chatter paperwork admin pretend pretends pretended waits loss odds snail's promise promize=Yj:
loop proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed
skate skates skated skips skipped bail bails bailed checks miscast ploughed pressed regardless
anyway admit admits claim claims complain complains boast boasts moan moans whine whined whines
mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag nagged nags
confessed concede concedes protest gloat gloated sneer sneered scoff scoffed sulk sulked sulks
whinge whinged rant ranted rants blurt blurted excuse excuses brake brakes damper dampener
strain kibosh mockers frighteners seal skids concentrates concentrated chip chips chipped
chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie strips knocks knocking suck sucks
sucked sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates
conversation kills killed killing stifle stifles stifled choke chokes choked nips nipped squash
squashed quash quashed dead bud sow sows sowed sown planted pave paves paved clears cleared
smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked reverse reversed rot
trend deadlock logjam rocked muddy muddies muddied applecart ship spanner curveball pour pours
poured pored=[P; petrol wonders favours favors=^P; magic disservice justice world miracles
dream clockwork breathe breathed injects injected lungs reap reaps reaped reaping bearing
harvest haunt toll lasting scar scars legacy bitter imprint casts pall recipe curry jam spells
sounds sounded death doom knell undoing salvation catalyst lifeblood lynchpin cornerstone
bedrock bottleneck brink jolt jolted coax coaxes coaxed lure lured tail wagging wags domino
ripple snowball cascade knock-on effect vicious spiral wonder coincidence coincidense=`R;
mystery fluke rocket to? imagine survived cent owing neck campaign owe owes owed hinged revolve
revolves revolved pivot pivots shoulders personality whim luck dies die dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=bS; symptoms symptomatic
testament tribute testimony indicative asthma difference differense=jS; emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=`T; wake guessing lacked
gap temperature root benefitted profits profited woke wakes geared cheered perked wound
quietened borne impossible upshot direct caused resulted resulting decrease therefore thus
hence thereby contributed causing adversely instilled instiled=`U; enhance enhances enhanced
stunt stunts factor main arise arises arizes=iU; arose foundations groundwork ignite ignites
ignited filter filters filtered trickles trickled cascades cascaded percolate percolates fights
fighting queueing scramble silliness messing rub rubs rubbed rubbing audience audiense=cV;
smile visuals invited required paired introduced buddy cured quelled tamed shouting misbehaves
misbehaved others' fared differently turnover visual using sharing starting handing adding
switching swapping pairing mixing naming praising praizing=`W; rehearsing practising
practizing=bW; waiting pausing banning displaying similarity folds spill spills spilled spilt
translate translates leaks sprang derive derives derived banned pervades permeates halfway
astray security stake foothold underneath limbo dependence dependense=^X; dependency contempt
disengage dizengage=aX; dispute argument escaping mistaking disguising disguizing=fX; volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=TZ; overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=`Z; comfortably distance gulf wider huge growing
compare compares notch performing attaining achieving comparison contrast preferable trails
trailed underperforms underperformed pack streets leagues aspect comparing pale pales paled
insignificance par heap outdid outgrew outsmarted outplayed outranked outpaced outfoxed
outwitted outthought outtalked trickier lovelier rare arguably character calibre amount stacks
alongside fare fares faring vast slight neighbours neighbors=W\; counterparts tier tops topped
edges pips pipped bested intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly catches night benchmark heights moment
inconsistencies unevenly unevenness ages genders greatly considerably diet postcode depending
mere detail details specifics survive survives manages scraped limped staggered limps limping
staggers lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled
crawl crawls crawled crawling slog slogged wade waded wading teaches skin shoestring cease
ceases threshold reaches travels travelled traveled=e^; finds counted banked anywhere sight
premium supper gamble toss lucky crapshoot roulette wafer charmless flavourless flavorless=T_;
structureless creature spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic
hotchpotch mishmash hodgepodge ragbag stopgap topheavy ad-hoc scattershot creaky rocky ropy
leaden undercooked unformed underdone undernourished undernorished=P`; stodgy teeth minimum
essentials faint relation cousin substitute imitation translation shuffle crowd swim pecking
fate precious recommend pepper sleep vanishingly awash swamped snowed inundated laden peppered
plastered festooned crammed stuffed dripping bursting groaning brimming overflowing saturated
riddled rife rampant ubiquitous omnipresent wall-to-wall endemic widespread commonplace
incessant neverending unending nonstop showers bucketload truckload ton shedload loads tons
tens nil zero chunk slice proportion handful !<number> lion's sizeable sizable hefty whopping
massive tiny majority minority bulk dose portion needed needs ample battle doubting disputing
quarrel quibble object accuse palms outsider stranger glance confirms detective scientist
suffice conclude blunt reality destined doomed fated succeed o'clock doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=hc; emphasised emphasized=ic; precision precizion=jc; clarity clue cohesion
urgency dearth shortage devoid conspicuous exist uncared unaccounted uncalled uncaled=Vd; awry
pear askew trail trailing failed chances moments unnoticed unchecked unchallenged unaddressed
underestimated untapped unmet undone unstuck unmarked unread untested unused unseen unanswered
uncorrected unplanned unspoken untouched unstretched unexamined unexplored undeveloped
unmonitored unrecognised unrecognized=We; unrewarded unexplained aligned rationale serve
expense revisited revizited=^e; reviewed failings stomach exposed expected delivering
critically neatly possess experience experiense=he; ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently inability unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=_f; sacrificed obliged justify lying dormant fallow unopened journals jornals=gf;
ceased died dried shrivelled shriveled=kf; shrunk decayed mispronounced misread mislabelled
mislabeled=Pg; mistimed mispitched misdirected misapplied mizapplied=Tg; stripped shorn
consulted briefed spine logic consensus boundary boundaries rhythm singing rowing buying hover
hovers hovered margins shallows literal marginalised marginalized=hg; skimped stinted crowded
hamstrung hint trace glimmer unanchored untethered unmoored traction purchase footing grounding
currency leverage clout concepts errors misconceptions connections misunderstandings core
agency demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=ih; slam slammed sunk chasm mismatch disconnect contradiction information
misunderstanding common collective discernible particular formal follow-through provides
provided omits omitted avoids avoided skims skimmed significance underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=ji;
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=Uj; one's nobody's else's amounts amounted altogether
surfaces surfaced featured develops misconception spite adhered compliance complying adhering
judge require requiring needing serious special i'll we'll exceeds tightening addressing
immediate ofsted estyn afternoons mornings agrees rumour rumor=Wk; rumours rumors=Xk;
reportedly allegedly general perception amongst splitting separated separating divorced
divorcing divorce unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted
debt bereaved cancer depressed homes household situation circumstances background claiming
domestic violence violense=Yl; abuse adopted undercurrent undertone undertones streak vein
tinge noticing wondering impression i'm picky definite element flavour flavor=il; appears
appeared seemingly supposedly presumably ostensibly samey perceived suspect suspected guessed
reckon sensed opinion unconvinced bordering borders bordered verging verges side offence
offense=_m; leaps rising rizing=am; arms stride sky's curve finishing perfection putty
aladdin's store stroke silk overstate commanded niche fist restraint seriously hitch cheers hip
feather applause barrel corking belting ripping winner !of blown lapped lapping sing sings
praises praizes=cn; soak soaked soaking stuff de jackpot swimmingly town plunge bull strides
splash nub bay wits ear gift sussed taped licked nailed sewn wrapped fort reins hearts shoulder
trumps smelling smeling=`o; grief naught fruition blows alive stakes chord blinder eggshells
muster onions utmost stead nick fettle groove brief sticky cusp verge height peak coal powers
tether pops absolute tonic feast labour labor=^P< classic piece dab tower oiled knit burner
heart's butter bee's cat's dog's mccoy penny admiration feat unturned sailing sweetness bounds
guns punching shipshape operation chapeau smashed aced blew bowled tumble foregone moot sore
breakneck arm's limb freefall shrift pickings bubble sidelines fringes casting risk area areas
zones rod eternity lifetime shops riding bumpy burst bursts busting seams sixes loggerheads
crossroads ebb bullet tears chasing hearted cock size price pouring poring=cR< shoots slap
avail tightrope wearing zoned flounder foul wayside wayzide=lR< final boil piste tangent pieces
rack downhill south overboard haywire houses rag bearings faith clanger bombshell bogged scot
pinch pig's headway tripping aground headless bombsite zoo jungle circus morgue factory
production conveyor military watching banging shovelling shoveling=PT< sardines wildfire climb
tied sway ransom losses mustard ceremony backside caution heel cropper standstill snag buffers
blow uphill reputation mercy bush joke angel shakes patchwork jumble blessing pigsty minefield
treadmill goose style blueprint slippery dawn economy gesture cannon unto thorn affair
reflection compensation macho herring steep station ark cosh thumb radar illusion cuff wane
hoof hop warpath knees uppers hobby soapbox legs downward sake pillar swallow rut pickle vacuum
tangle daze doldrums weeds disarray dizarray=ZV< tatters crisis crizis=\V< turmoil meltdown
denial jack coping managing ok okay saloon panic winded haste sizzle hype action muchness ado
barred sausage chestnut egged egging fashion man's preach preaches preaching eyebrows diamond
ruling ballpark grace skating skimming scratches scratched scratching slipping strictly coated
coating swims roundabouts teething gruel wasters iceberg cooks gig kneed reinvent spinning
reinventing reinvented rome whistling gritted worlds footed barking mad rote carrot cheese
chopping watchers cookie cutter dime body dusted dribs drabs friend fat fiddling flogging herd
grasping clutching clutch straws nettle graft nosed maintenance mighty collar jerk lick mutton
dressed nailing pasture hair rearranging tinted lining stone's sweet fa tear tearing jury mill
thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat shyer chattier
naughtier needier rowdier meeker younger-looking brains brain villain villains flexible woman
crew crop gang cheeky various backgrounds prize speller pest swayed reasoned rabble mob tribe
souls firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder
wildcard bystander heavyweight fence-sitter clockwatcher naysayer naysayers doubter doubters
cheerleader cheerleaders blocker blockers laggard laggards fighter pleaser attention-seeker
lone queen bet achiever bloomer developer linguist sitter talker sharer joker rebel comedian
brigade estate quickest worker thinker sportsman helper arty trio highers lowers middles
stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=j\< generation middle pioneer whirlwind coaster coasters rebels thinkers leech freak
freaks liability menace suspects sen eal adhd asd fsm university attainers achievers attainer
prior lows highs ables complete artist storyteller storyteler=h]< performer rockstar hero
heroine micromanager nonreader underperformer underperformers dragon angels monster sponge
sponges whiz weakling flyer flyers fliers upbringing apples funding dries drying rafters chuck
trooped troop troops traipsed traipse slunk ambled bustled streamed straggled swanned clattered
thundered shambled swaggered strutted barrelled barreled=R_< careered surged wafted waltzed
pottered milled piled reel reeled hurl hurled lob lobbed spray sprayed glared glowered scowled
smirked beamed leered simpered grimaced huffed puffed tutted preened tug scrum bunfight scorn
churned trawled whizzed breezed ballooned mushroomed snowballed snowbaled=X`< spiralled
spiraled=Y`< nosedived splintered spluttered creaked groaned paralysed paralyzed=_`< ambushed
besieged bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed
crackled fizzed popped hummed buzzed bubbled choir battleground battlefield wasteland oasis
haven sanctuary fortress silo silos rollercoaster quagmire millstone albatross springboard
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses guts
fizz punch zing oomph attack pizzazz filler fillers flit flits flitted flitting scuttle
scuttled scrawl scrawled diluted amid relations trying buzzes crackle throbbed pulse pulsed
fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed slump hovering
labours labors=Pc< pillars cruise cruize=Rc< cruised cruized=Sc< cruises cruizes=Tc< cruising
cruizing=Uc< painful agonising agonizing=Wc< curling autopilot flog another's throats sinking
grind squib tacked shoehorned crowbarred bloated bitty choppy hurtle hurtled radiate radiated
ooze oozes oozed exuded mesmerise mesmerize=nc< enthral enthrals charmed wow wowed towers melt
melts melted outburst havoc uproar dissolve dissolved floundered wrestle wrestled grapple
grappled languish languishes languished dominates dominated dominating swamp bombard cram
steamroll raced romp romped sail sailed sails sped trap grinds grinding peter peters petered
bounce bouncing oozing beaming bustling teeming !and forefront shone brunt firefighting
juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues plagued
blighted haunted beset poisonous entrenched ingrained waffled rambled rambles waffle madhouse
hive rounded outlive outlives outlived withstand shell fought battling battles winding glaring
gaping blatant blatantly outright fashioned glazed somewhere fairies planet glaze glazes
expressions vacant faraway hunted pained expression counting tuned drifting wandered children's
class's thoughts pennies lightbulb slots slotted clicks clicked clicking chords touched wraps
gist joins joining connects connecting dots greek dutch precisely precizely=Qh< wavelength
chomping champing straining leash raring longing burning mischief pepped revved leap leapt lips
floating clover candy fling worship worships worshipped idolise idolize=gh< idolises
idolizes=hh< idolised idolized=ih< revere reveres revered dote dotes doted ] smiles keyed
starry dewy doe eyed sleeps mass smiling bug fever drank drinking soaks hungered clamoured
clamored=`i< clamouring clamoring=ai< leaping glowed swelled bubbling brimmed who'd tuppence
tuppense=hi< fussed arsed budged boiling saturation despair axes hackles deer hare headlights
composure huff dudgeon fluster tizzy lather stew flap grin grinned clenched sufferance duress
climbing personally umbrage fright aback solace floored stumped stung shaken wagons party
unwanted stiff dreading begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted
jot murmur moment's dissent qualm qualms pity desperation politeness relief dismay disbelief
unease gloom bewilderment staffroom sigh surge anticipation toward fixated illusions mojo
lettering approval reassurance confirmation validation unimpressed burnt flummoxed glued
transfixed riveted downbeat property luggage angriest mentally solidly squarely accepted
famously concept belonging glad handy self esteem wandering captured capture wishing fearing
relishing craving hating believing savouring savoring=Sm< expecting pretending warmed warms
fond regards regarded views viewed considers perceive identifies empathise empathize=`m<
empathised empathized=am< sympathise sympathize=bm< related fading occur occurs occurred
reluctance resolved sought longed awe amusement teachers' imaginations anxieties captures grab
grabs mastered internalised internalized=Un< remembered probes probed extends reveal reveals
revealed <degree>* poise finesse elegance vigour vigor=an< satisfaction thirst hunger zest
displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blast blossom life's nature's inkling notion earthly sulking
panicking yearning fretting clowning bluffing fuming squirming wavering attract escape reaction
mates breathing owning sights trance warming responds gravitate gravitates occasion bait masked
masking pine pines itch itches burn burns longs prospect horror mattered belong cottoned
twigged wised brightened recoiled squirmed cringed baulked balked flinched eagerness keenness
unwillingness hesitancy readiness refusal favoured favored=[Q= fancied assumed assumes imagines
supposed figured senses concluded outset peace refuge hungers thirsts endure endures endured
apprehensive importance dawned registered dreams flattered wedded attached wooed consumed
seized overcome humbled obsessed shock singled faking dreaming testing goosebumps chills tingle
lump speechless shivers bless !many honour honor=gR= honours honors=hR= glory commend
everyone's wallpaper decoration drowsy saddened appalled appaled=PS= celebrating rescues
rescued salvage salvaged redeemed sobering congratulations bravo kudos congrats hooray applaud
alarmed dismayed pure privilege congratulated commended applauded flourished florished=eS=
thrived celebration fortunate i've we've however mustn't essential imperative developing
sorting rethinking reviewing updating additional reservation advised advized=VT= wondered
warrants overhaul shake usefully afford rid what's ideally urge implore advise advize=bT=
propose suggestions recommended advisable advizable=fT= ebi ebis wwws considering exploring
instead fixing rebuilding owner pointer reset reboot rejig urged musts pressing shells apace
tongues heaven gear motored zoomed lake firmed tightened smartened toughened bedded squared
levelled leveled=eU= scaled ramped beefed cleaned tidied litter ups upped upping ante dimension
rounding hump reborn revitalised revitalized=TV= rejuvenated turnaround blossoming booming
burgeoning maturing evolving buds quantum transformation metamorphosis renaissance rebirth
sea-change industrial russian recovery greatness stature horizon mired trapped wedged tailspin
warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder foundered
founders languishing nosedives flatlined flatlines crater cratered infancy dive battering
upturn downturn succeeded matured mellowed mend base bedding creeping edging inched inching
flatline plateaued comeback revival hitherto ago previous giant enormous significant growth
forwards conquered outgrown flagged revolutionised revolutionized=^X= waning dwindling
eradicated eliminated dipping flagging recovering strongly recovered rallied rebounded crashed
rapid worsening worsen lowered profile broadly attains attained perform performs performed
fulfil fulfils embedding embeds gaining circumstance situations extent conditions kinds length
percentage ratio deadline eh chooses organises organizes=fY= misbehaving scrapped research
experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced
continuous passport metacognition metacognitive formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology individual personal mindset
organiser organizer=[\= organisers organizers=\\= assurance curricular 2 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=l\= subitising subitizing=m\= sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs
tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
religion diagnosis abused medication brother sister habitually periodically thrice tend tends
tended ad nauseam masses wealth abundance myriad peep interaction copious abundant plentiful
countless numerous limitless considerable substantial disproportionate significantly amazement
astonishment discredit eternal funnily fairness defence defense=m^= favour favor=n^= somehow
deigned condescended dares dared uplifted oftener theory principle practises practizes=X_= deed
exists existed beauty attraction contrasts knits whittled dived wades butt butts butted paused
roots lustre luster=h_= inroads sprout sprouted snowballs 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=[`= devours devors=\`= epitome essence essense=^`= embodiment antithesis caricature
parody image health b lateness foothills trot trots trotted churn churns rattles reels mildly
sells remind section clocked latched discovered accustomed co pre multi semi entry received
stocked supervised supervized=^a= intentioned numbing destroying hoc baked sensitivity panache
competence competense=fa= ranging centred user universally staffed whelming explanatory
indulgent congratulatory earth leftovers 's motoring racing romping coordination articulation
filled hotbed island bundle web fancies smidge trifle mite whisker discharges obligations
promises promizes=db= commitments alright trump usp crowning weapon selling showpiece flagship
vibe zipped romps trundle trundles bounces canter canters condition repair sniffed sneezed
faulted zings fizzes crackles grates clunks creaks underwhelms changeover documents metallic
monotone razor placing addresses micro strange addition peculiar weird bizarre puzzling outlook
forecast searching probing pertinent !number acoustics output demeanour demeanor=Xd=
conditioning raid v shouty draughty dated sudden sparingly placed allocated positioned thumbed
documented versed primed schooled honed dress applies timed policed reacts reacted unwell dud
loser hoot chore doddle masterstroke lull gaggle voucher chill accuracy fidelity verve distrust
mistrust friction animosity rivalry harmony discontent painted upward trajectory breakthrough
milestone setback luxury necessity constraint museum festival solving major source sorce=Rf=
development mucking fooling larking naughtiness disobedience disobediense=Xf= fixes reckoning
yardstick proven exceeded sub criticise criticize=_f= abnormal instance sickly tender clean
basis shiny opaque magnetic waterproof stretchy absorbent bendy dusty smoky cycled pad receiver
bunting upper solemn stately mournful mornful=Vg= waltz jig carol tunes ballad polka melody
tempo north east inner outer sunny shady dye voltage flame volume yeast cress crystals bacteria
fungus moss algae parachute glider floated mondays tuesdays wednesdays thursdays fridays
numbered printed invent estimate inbox pigeonhole sewing musical pluperfect masculine feminine
future conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
market government kidney liver hydraulic demerit capital consumer durable goods monopolistic
housing competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex
complementary inverse correlation skew gradient ions ion index indices random relative sampling
parallax error deviation frequency dilute unreactive unsaturated bases fats nucleus isotope
isotopes compound compounds dominant diminished augmented minor plagal cadence cadense=jj=
cadences interval intervals fourth forth=nj= fifth sixth seventh triad triads severe chronic
physical phyzical=Vk= medical sensory mobility disability dizability=Zk= disabilities
dizabilities=[k= disorder disorders impairment impairments autism dyslexia dyspraxia deafness
allergy allergies eczema epilepsy penalty martial criminal wage wages rent trade tax attainers'
censure multi-academy neighbouring neighboring=Sl= payments human vested conflicts expire
resume receive bays entrance hatch users guests contractors residents members ticket-holders
jammed glitched thermostat express replacement offline chickenpox measles sickness covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival marathon parade fixture tournament tornament=^m= photographer vaccinations jabs
immunisations immunizations=bm= dentist optician refurbishment painters builders electricians
plumber gym canteen studio lab theatre theater=nm= repaired serviced cordoned waterlogged
margin median routes sides dullest conductor insulator plane runner historian historians
sources sorces=^n= credited condemned defended c d e adverts advertisers advertizers=fn= poets
empires characters countries volcanoes kings queens newspapers propaganda composers artists
cells rse warns tackles modal modals defeat defeated victory king rendered renders debating
disguised disguized=_o= cartoon comic animation scenario mural shopkeeper goblin elf mermaid
ogre stepmother stepsisters genie sultan emperor pirate knight reference referense=QP>
properties giants pirates shopkeepers doll teddy interpreter you'll 'll id username signature
inhaler mislaid misheard miscounted smudged gaelic eyesight typing wrestling mistaken marriage
grandson granddaughter son daughter anniversary evening hesitate registration intrigued
conversations wi fi pointing gender grains sport pet workers dissolves float floats evaporate
cooled burned bye shepherd samaritan parenting guide guides document actions fees fee items
loan loans consent manchester london tom conductors multiple vis edition analysis analyzis=VR>
educational dietary footwear clothing clothes friendship trophy shield mesh raincoat shelter
objects doctors hospital supplies chin greeted certificates sandy fertile harvests farming
incorrect textures repairs exams inset clearing protein circuit circuits period angled guy
britain grandmother grandfather uncle aunt heroes muscle reactions prince pendulum variables
clause digit digits distribution vowel seller arts liner gross mental arithmetic golden
fortnight histories wonky donkey guys deck spaces exits western clare casual isle dinkum
skinned cash shaft emoji coordinates swimmer society broker electron electrons cholesterol
layer singer rainfall irrigation crops narrator protagonist hamlet juliet romeo goldilocks
cinderella troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava chocolate snowman puddle
expands expanded contracts sketched shaded streams bunk windy foggy snack carrots rust
underline adjectives adverbs completed filed stored bingo crusade parliament monarch pharaoh
tsar blitz trenches suffrage whom complimented union police ministry contractor surveyor
inspectorate county auditor rubric published ofsted's estyn's regulator regulator's inspected
visited vizited=UW> statistics noticeboard posted pinned safety marshal emergency evacuation
legal mandatory snowing adjective adverb abbreviation notify submit contact submitted logged
accompanied renewed forbidden eligible liable ml school's trust's academy's judgements
judgments=RX> proverb catchphrase punchline phrased deems deemed judges criticises
criticizes=ZX> criticised criticized=[X> condemns tweet voicemail plumped dashboard dataset rep
spokesman spokeswoman spokesperson solicitor lawyer reporter neighbour neighbor=iX> resident
themself strapline subtitle hashtag tab captioned subtitled inscribed embossed emblazoned
sections piles emojis f g h j k nan gran howled solar lunar partial rainy anti incident
incidents ambassador ambassadors equation equations reopen appoint invented unauthorised
unauthorized=nY> authorised authorized=oY> absences absentee absentees absenteeism event
signatures woodland phoned diploma enunciated holder sleepers o disk elections injuries vowels
persons calculate calculated estimated probability investigate fabrics poet mime knelt cited
voiced defines quotes refers referred recommends advises advizes=R[> manual webpage receipt
whilst interviewed ourselves orselves=X[> suggesting implying judging grading rating arguing
assessed evaluated verdict implied ranking pros cons recited recites chanted dictated aloud
stanza canto stating describing whereas discrete logbook principles enters arrives conducted
sealed scanned moral prefixes suffixes debts bills fines arrears refund refunds permissions
references query queries assignment assignments appointments vacancy vacancies synonym antonym
replaced jotter jotters issued sampled
"""##,
    texts: ##"""
absolute.always
ABS
absolute
One visit can't know this. How many times, out of how many?
what you saw
In both visits (<time>, <time>) …
<n> of <N> …
a question
When does … happen, and when not?
absolute.everyone
advice.wish
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
what you wondered
We wondered what would help …
What options are you weighing?
What have you tried so far?
advice.in-your-place
blame.sat-on
EMO
blame
This puts it at somebody's door. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.dodge
blame.dumped
blame.ignore
This word gives a motive. What happened first, and then what?
blame.frame
blame.loaded-speech
loaded
This way of saying "said" takes a side. What were the words?
cause.did-it
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.wonder
certainty
cause.thanks
cause.otherwise
cause.because
cause.frame
certainty.clearly
INT
This is loudness, no content. Leave it out and the fact stands better.
(leave the word out, and give a number)
certainty.very
comparison.than
CMP
comparison
This ranks, and nobody here measured. What was in one place, and what was in the other?
In one room …; in another …
What might account for the difference?
comparison.frame
comparison.uneven
EVA
This word hides a ranking. In how many of how many, and what was there?
deficit.idiom
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
We wondered where … happens.
Where would we find …?
quantity.heap
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
certainty.idiom
(leave the phrase out, and give a number)
deficit.lack
deficit.failed
deficit.not-enough
deficit.frame
deficit.despite
This word argues. Give both facts with an "and".
deficit.even
label
Surprise insults the people it is about. Who was it, and what did they do?
deficit.policy
COM
This checks the school against a paper. What does practice look like now, and how did it come to be?
The policy says …; <n> of <N> … show …. How has practice moved on?
grade.scale-word
In <n> of <N> visits pupils …, and then …
After … had happened, <n> of <N> pupils …
What leads to …?
grade.good
grade.requires-improvement
grade.standard
grade.needs-attention
grade.ofsted-would
An inspector isn't in the room. What does this look like from a pupil's chair?
hearsay.all
HEA
reported
Who said it, and how many of how many? One person's words are theirs.
Three of five … told us: "…"
hearsay.one-to-all
SNG
mind-reading
This is about all of them. How many said it, and in which words?
One of six pupils said: "…"
home.private
HOME
private
This belongs to someone's home and not in a draft. If you are worried, go now to the person whom the safeguarding card names.
hedged.seem
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
idiom.strain
This phrase judges all by itself. What happened, in plain words?
At <time> … (plain verb) …
What was happening just before?
idiom.break
idiom.talk
idiom.way
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
labels.habit
LAB
A label outlives the lesson. Who was it, when, and what did they do?
who and when
The <n> pupils at … , in this task, …
When is this different?
labels.kind
label.type
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
likeness.paper
This is a likeness, and a verdict rides on it. What was there, in plain words?
At <time> … (plain words) …
How would you describe …?
likeness.game
likeness.visit
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
mind.away
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.reached
mind.keen
mind.unwilling
mind.without
mind.state
mind.effect
mind.verb
mind.frame
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
norms.where
norms.short-of
norms.such
nouns.heap
VAG
vague-quantity
This noun weighs it. How many, how long, or what was there to see?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
pictures.like
praise.well-done
Four pupils showed us where they …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.risen
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
progress.stuck
progress.made
prompt.closed
closed
Yes or no will do as an answer. What would open it?
Tell me about a time …
What happens when …?
prompt.leading
leading
There is an answer inside this question. What would you ask if you did not know?
prompt.double
double-barrelled
Two questions at once. Which comes first?
prompt.judgmental
judgmental
This word weighs it before anyone has answered. What happened, in plain words?
prompt.rates-adult
rates-a-person
This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
prompt.jargon-pupil
jargon
This is a word of schools. What would people say at home?
What helps you when it is tricky?
prompt.jargon-adult
These letters mean something only to those who know them. Say it in full.
prompt.why-blame
why-blame
This sounds like blame, and people defend themselves. How do they do it?
prompt.hypothetical
hypothetical
Young children answer about what is there. What could they show you?
prompt.scale
scale
A number from a few people says little. What was the day like?
prompt.fishing
fishing
This leads to home, hurt or illness. It is not ours to ask.
prompt.identifying
identifying
This points at one person. How do things work for anyone?
prompt.assumes
assumes
This takes something as given. What happened, and what changed?
quantity.most
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
ranks.of-two
This ranks or sweeps, and nobody here counted. How many times, out of how many?
ranks.sweep
slanted.goods
This verb tells the tale for you. What plain verb, what time, what number?
slanted.nurse
slanted.bury
slanted.invent
slanted.yield
slanted.duck
slanted.stray
slanted.wear
slanted.flatter
slanted.lean
slanted.idle
stance.comment
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
How do you see …?
stance.concede
stance.unlikely
This word says that it was not to be expected. What happened?
stance.wish
stance.deed
This sets word against deed. What was written, and what did you see?
stance.hint
This advises, however softly. What would you ask instead?
stance.point
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
turns.fuss
This turn weighs it. What was there to see, and how long or how often?
turns.shade
turns.stab
turns.ruled
turns.person
turns.peak
understated.would-have
Nobody can see what would have been. What was, and what would you ask?
understated.passes-for
This weighs it by the way round. Said plainly, what was there?
understated.no-trouble
understated.still
understated.for-such
This measures against what you expected. What did they do?
understated.even
understated.itself
understated.took-them
understated.found-out
value.word
When … happened, <n> pupils …
value.compound
value.of-work
value.predicate
value.manner
This says how well it was done. What was done, in how long, and how often?
value.group
This is said of all of them. In how many of how many, and what was there to see?
value.note
This weighs it in a word. What was there to see?
value.of-people
This says what people are like. What did they do, and when?
value.very
This is how loud it was to you. What was there to see?
value.adverb
value.too
Too much against what? State the amount, and ask what was intended.
value.noun
value.off-task
Off what, and doing what instead? The detail is what helps.
value.wrong-way
value.quality
value.expected-extent
warmth.ease
This phrase cheers. What was there to be seen or counted?
When …, <n> of <N> …
What would you want to keep?
warmth.draw
warmth.rate
warmth.root
"""##,
    numbers: ##"""
l4m4f4g4h4Q4bb6Q]>01203456070089:;<<===000>00?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2V2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4S4T4U4V4V2W4X4Y4Z4[4S4\4
]4^4_4`4a4b4S4c4d4e4f4g4h4i4j4k4l4m4n4V2o4P5Q5R5S5T5V2U5V5W5X5Y5Z5[5S4\5]5^5_5`5a5b5c5d5e5f5g5h5
i5j5k5l5m5n5o5P6Q6R6S6T6U6V6P4V2W6X6Y6V2Z6[6\6V2]6^6_6`6a6b6c6d6e6f6d5g6h6i6j6k6l6m6n6o6P7g6Q7R7
S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7S4a7b7c7d7e7V2S4f7g7h7i7j7k7l7S4m7n7o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8
_8`8a8b8c8d8e8f8g8h8i8j8k8l8c8m8n8o8P9c8Z8Q9R9c8S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9
k9l9m9n9o9P:a9Q:R:a9S:T:U:V:W:X:Y:Z:[:W:W:W:\:]:^:_:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;
T;U;U;U;U;U;U;U;U;U;V;V;V;V;W;V;W;V;W;V;X;V;U;U;Y;U;U;U;Y;U;U;U;V;V;V;U;U;Z;[;Z;U;U;U;U;U;\;];U;
U;U;U;U;U;U;U;V;V;V;U;U;U;U;V;^;V;V;U;U;U;U;U;U;_;`;a;a;b;c;a;d;e;a;a;a;f;g;a;h;i;a;a;a;a;a;a;j;
a;`;k;a;l;a;m;m;n;o;P<m;Q<m;R<R<R<R<R<R<m;m;m;m;R<R<R<m;S<R<R<R<R<R<R<R<R<T<U<R<V<W<X<m;R<R<R<R<
m;m;m;m;n;m;n;R<R<Y<Z<R<R<R<[<R<R<\<[<R<R<]<R<m;m;m;m;m;m;m;^<m;R<R<R<R<m;m;_<m;m;m;R<R<m;m;m;m;
`<a<b<m;c<R<R<R<R<R<R<d<R<m;m;m;m;m;m;e<m;R<f<g<m;m;m;h<m;R<R<R<R<m;m;m;m;m;m;n;m;Q<m;n;n;n;m;m;
m;i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=i<_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>
W>X>P>Y>Z>[>P>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?
e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@o>o>T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@o>i@j@k@l@m@n@o@o>PA
^@QARAj?j?SATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAfAfAfAgAfAfAfAhAfAiAhAfAhAjAkAfAfAfAlAfAfAfAfA
fAfAfAfAmAfAnAoAfAfAPBfAfAQBRBRBfAfAfAfASBfATBgAfAfAfAUBVBVBWBXBYBZBYBZBYB[B\B]B^B^B^B_B`BaBbBcB
dBeBfBgBhBiBjBjBkBlBmBnBoBjBPCjBQCRCSCTCjBUCVCWCXCYCZC[C\C]C^C_C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnC
oCPDQDRDSDTDUDVDWDXDYDZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEQERESETEUEVEWEXEYEZE[E\E]E^E
_E`EaEbEcEdEeEfEgEhEiEjEkElEmEnEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnF
oFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHWHYHZH[H\H]H
^H_H`HaHbHcHdHeHfHgHhHiHjHkHlHmHnHmHoHPIQIRISIRITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkI
lImInIoIPJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJbJcJdJbJdJbJbJbJbJeJdJbJdJbJdJeJdJeJdJbJdJbJdJbJdJ
bJdJbJbJbJbJfJgJeJbJbJbJbJbJbJbJbJbJbJbJbJbJbJbJbJbJbJbJeJbJhJdJhJhJhJdJiJjJhJkJlJdJhJdJhJdJhJdJ
hJdJhJdJhJdJhJmJhJhJhJhJhJhJhJdJhJhJhJhJhJhJhJhJnJoJPKoJoJoJoJdJoJdJoJoJoJdJoJdJoJdJoJdJQKoJoJdJ
oJoJoJoJoJoJoJoJoJdJoJoJdJdJoJdJRKdJRKdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJSKdJdJdJTKdJdJdJUKVKdJdJdJdJ
dJdJdJdJWKWKdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJdJXKjJRK
dJRKdJYKdJZKdJRKdJdJdJdJdJdJdJdJdJdJdJ[KoJdJdJdJdJdJdJdJdJdJdJ\KdJdJdJdJdJdJdJdJdJ]K^K_K`K^KaKbK
cKdKeKfKgKhKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L^K^K`LaLbLcLdLeLfLgLhLiLjLkLlLmLnLoLPM
QMRMSMTMUMVMWMXMYM^LZM[M\M]M^M_M`MaMbMcMdMeMfMgMaKhMiMjMkMlMmMnMoMPNQNRNSNTNUNdKVNWNXNYNZN[N\N\N
]N^N_N`NaNbNdKcNdNeNfNgNhNiNjNkN[L^KlNlNmNlNlNlNlNlNlNlNlNlNlNlNnNoNlNPOlNQOQOROlNSOTOTOUOVOlNVO
lNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNWOlNWOlNlNlNlNlNlNlNlNlNlNlNlN
XOXOlNlNYOlNZOlNYOlNZOlNQO[O\OlNlNlN]OlN]OlN]OlN]OlNlNlNlNlN^OlNlNlNlNlNlNlNlNlNlNlN_O_O_OlN]O]O
`OlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNaOlNlNlNbOlNlNlNcOcOcOlNdOlNdOlNeOlNfOlNgOgOhOlNiOgOhOlNjO
jOkOlOmOnOlNlNlNlNlNlNoOPP1lNlNlNlNlNQP1lNRP1lNQP1lNlNlNlNlNlNlNlNSP1lNlNlNlNlNlNlNlNlNlNlNTP1lN
UP1lNVP1lNlNlNlNlNlNlNlNlNWP1WP1lNlNWP1XP1lNlNYP1ZP1lNlNlNlNlNlNlN[P1lNlNlNlNlNlNlNlNUOUO\P1]P1l
NlN^P1_P1lNlNlNlNlNlNlN_P1lNlNlN_P1UOUO`P1]P1lNlNlNlNlNlNlNlNUOUOaP1UOlNlN[P1lNlNlNlNlNlNlNlN_P1
bP1cP1dP1eP1fP1lNgP1_P1lNlNlN_P1lNlNhP1iP1lNlNjP1iP1kP1UOlP1]P1UOUOmP1]P1nP1nP1lNnP1oP1PQ1QQ1RQ1
gOlNSQ1lNgOgOhOlNlNlNSQ1lNlNlNlNiP1lNlNSQ1lNiOlNgOlNlNlNPOlNUOUOTQ1UOlNlNPOlNlNlNlNlNlNlNlNlNlNl
NlNlNlNlNUQ1lNlNlNlNlNlNlNVQ1lNWQ1lNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNlNXQ1_P1eP1eP1
YQ1eP1lNlNZQ1lN[Q1\Q1]Q1lNlNlN^Q1_Q1`Q1aQ1bQ1cQ1dQ1dQ1eQ1lNlNlNlNlNfQ1QOgQ1lNhQ1iQ1jQ1lNkQ1QOlNl
NlNlNlNlNlQ1lNlNlNlNlNlNlNmQ1nQ1oQ1lNlNlN`OlNlNlNlNlNlNlNlNlNlNlNlNlNPR1lNQR1lNRR1lNlNlNoNlNoNoN
SR1TR1SR1PR1UR1VR1lNoNlNWR1XR1UOUOYR1UOZR1PP1lNlNlNlNlNlN[R1lN[R1lNlNlNlN_P1lNlN\R1lN]R1]R1lNlN\
R1\R1\R1lN^R1]R1]R1lN]R1]R1lNlN_R1lN]R1lN]R1]R1]R1lNlNlNlNlN`R1aR1bR1cR1dR1eR1eR1eR1fR1gR1eR1hR1
iR1iR1iR1jR1eR1kR1lR1cR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1eR1ZS1eR1[S1eR1\S1eR1fR1]S1^S1eR1
_S1`S1aS1bS1cS1cS1cS1cS1dS1eS1fS1gS1hS1iS1jS1eR1kS1kS1lS1eR1eR1eR1eR1hR1eR1eR1mS1eR1eR1eR1nS1eR1
oS1PT1oS1hR1QT1RT1ST1TT1UT1VT1eR1WT1XT1YT1ZT1[T1eR1eR1\S1eR1eR1eR1eR1eR1\T1]T1^T1_T1`T1aT1bT1eR1
cT1dT1eT1eR1fT1gT1eR1eR1eR1eR1eR1eR1hT1iT1jT1kT1lT1mT1nT1oT1PU1^S1PU1eR1QU1RU1SU1TU1UU1UU1VU1WU1
UU1UU1XU1XU1XU1VU1UU1XU1UU1WU1VU1YU1XU1ZU1UU1[U1\U1UU1UU1UU1ZU1]U1^U1XU1XU1UU1UU1UU1UU1UU1UU1UU1
_U1`U1WU1UU1aU1UU1XU1bU1cU1dU1XU1bU1VU1UU1eU1UU1fU1UU1UU1XU1UU1WU1bU1UU1gU1hU1XU1iU1jU1kU1lU1\U1
XU1XU1XU1XU1XU1XU1mU1UU1UU1XU1XU1UU1mU1UU1XU1mU1VU1UU1UU1\U1XU1VU1XU1_U1_U1XU1XU1nU1oU1XU1XU1PV1
QV1XU1UU1RV1SV1TV1UU1WU1XU1VU1XU1UV1VV1WU1VV1WV1XV1YV1VU1ZV1\U1VU1VU1\U1\U1\U1\U1UU1[V1XU1UU1UU1
UU1UU1UU1\V1]V1ZU1^V1XU1_V1`V1aV1bV1cV1dV1eV1UU1XU1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1
UW1VW1WW1XW1XW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1aW1aW1cW1dW1aW1aW1eW1fW1gW1hW1iW1jW1kW1aW1aW1aW1
aW1aW1aW1aW1aW1aW1aW1aW1aW1aW1aW1aW1aW1lW1mW1nW1oW1PX1PX1QX1RX1RX1SX1TX1UX1VX1WX1XX1YX1ZX1[X1\X1
]X1^X1PX1_X1`X1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1PX1nX1oX1PY1QY1RY1SY1PX1TY1UY1VY1WY1XY1YY1
ZY1QX1[Y1\Y1]Y1^Y1_Y1`Y1RX1aY1RX1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1ZX1PZ1PX1QZ1RZ1PX1SZ1
TZ1TZ1UZ1]Y1VZ1TZ1WZ1WZ1PX1XZ1bY1TZ1YZ1ZZ1[Z1\Z1]Z1]Z1hX1^Z1TZ1ZX1_Z1YX1PX1`Z1aZ1aZ1PX1bZ1cZ1dZ1
eZ1fZ1YX1PX1bY1PX1PX1PX1PX1PX1gZ1PX1PX1PX1hZ1iZ1jZ1PX1PX1PX1lX1YX1TZ1PX1TZ1PX1TZ1kZ1PX1lZ1PX1PX1
mZ1RX1nZ1oZ1PX1PX1P[1PX1Q[1R[1RX1S[1PX1T[1U[1PX1PX1V[1W[1X[1Y[1Z[1[[1\[1][1PX1^[1_[1`[1a[1b[1ZX1
bY1c[1d[1e[1f[1g[1f[1h[1i[1g[1j[1k[1j[1l[1j[1j[1m[1m[1m[1n[1n[1o[1P\1P\1Q\1m[1m[1m[1R\1m[1m[1S\1
T\1U\1V\1V\1Q\1W\1X\1Y\1P\1Z\1[\1\\1P\1P\1]\1^\1_\1`\1a\1b\1c\1d\1e\1e\1d\1f\1e\1g\1h\1i\1j\1k\1
l\1m\1n\1e\1o\1P]1Q]1R]1S]1T]1e\1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1c]1d]1e]1f]1g]1b\1h]1
i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1Q]1e\1T^1T^1U^1V^1e\1W^1e\1X^1Y^1Z^1[^1\^1\^1]^1^^1_^1e\1`^1e\1
a^1b^1c^1d^1e^1f^1g^1g^1h^1i^1j^1k^1g^1l^1m^1n^1o^1P_1g^1g^1Q_1g^1g^1R_1j^1j^1S_1T_1g^1g^1U_1U_1
g^1g^1g^1g^1V_1W_1X_1U_1U_1Y_1Z_1g^1g^1U_1U_1[_1\_1]_1^_1^_1__1`_1a_1b_1c_1d_1g^1e_1f_1g^1g^1g_1
h_1g^1g^1U_1U_1U_1i_1g^1g^1g^1g^1j_1U_1U_1k_1U_1U_1U_1l_1m_1n_1g^1R_1o_1U_1P`1U_1U_1U_1U_1U_1Q`1
R`1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1_`1``1a`1b`1c`1d`1e`1f`1Q`1g`1h`1i`1j`1k`1W`1W`1W`1l`1m`1
n`1o`1Pa1Qa1Ra1Sa1Ta1Ua1Va1Q`1Wa1W`1W`1W`1W`1Xa1Ya1W`1Za1[a1W`1W`1W`1W`1W`1W`1W`1\a1]a1^a1W`1W`1
_a1W`1`a1aa1W`1ba1W`1ca1W`1W`1da1W`1ea1W`1fa1ga1ha1ha1W`1ia1ja1ka1la1ma1na1oa1Va1Pb1Qb1Rb1W`1W`1
Sb1Tb1ha1Ub1ha1W`1W`1W`1W`1W`1Vb1Wb1W`1\a1Xb1W`1W`1Yb1Zb1[b1W`1\b1]b1W`1^b1W`1_b1`b1W`1ab1ha1W`1
bb1cb1db1eb1W`1W`1W`1fb1W`1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1
^c1_c1`c1ac1bc1cc1dc1ec1fc1gc1hc1ic1jc1kc1lc1mc1nc1b8oc1Pd1Qd1Rd1Sd1Pd1Pd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[
d1\d1]d1^d1_d1`d1ad1bd1cd1dd1dd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Te1Ue1Te1Ve1V
e1We1Xe1Ye1We1We1Ze1Ze1[e1\e1Te1Te1Te1Te1]e1^e1_e1]e1]e1]e1Te1`e1We1]e1Xe1Te1]e1]e1]e1ae1be1]e1c
e1]e1de1ce1ee1]e1de1]e1^e1]e1^e1]e1]e1]e1]e1_e1fe1Te1]e1Te1Te1]e1ge1he1`e1ie1ie1]e1]e1]e1Te1]e1T
e1_e1Te1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Qf1Wf1Qf1Xf1Qf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1d
f1ef1ff1gf1gf1gf1gf1hf1gf1gf1gf1gf1gf1gf1gf1gf1gf1gf1gf1if1jf1jf1gf1gf1gf1gf1gf1kf1gf1gf1gf1gf1g
f1gf1gf1lf1mf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1ag1bg1cg1bg1dg1eg1fg1gg1h
g1ig1jg1kg1lg1mg1ng1og1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1ig1ig1Xh1Yh1ig1Zh1[h1eg1\h1ig1]h1^h1_h1ig1`h1a
h1bh1ch1dh1eh1fh1gh1hh1bg1ig1ig1ih1jh1kh1ig1ig1lh1eg1mh1nh1oh1Pi1bg1Qi1eg1Ri1Si1Ti1Ui1Vi1eg1ig1i
g1Wi1Xi1Yi1ig1ig1Zi1[i1ig1ig1\i1ig1]i1^i1_i1`i1ai1bi1ci1ig1di1ig1ei1fi1bg1gi1ig1hi1ii1ji1ki1bg1b
g1li1mi1ni1ig1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1bg1\j1ig1]j1^j1_j1`j1eg1eg1aj1bj1cj1dj1ej1i
g1fj1ig1gj1hj1ij1jj1kj1lj1ig1ig1mj1ig1nj1ig1ig1ig1ig1ig1oj1bg1Pk1ig1Qk1bg1Rk1Sk1Tk1Uk1Vk1Wk1bg1i
g1ig1Xk1ig1Yk1ig1Zk1[k1\k1ig1]k1ig1^k1ig1ig1ig1ig1ig1ig1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1l
k1mk1nk1ok1Pl1ig1Ql1ig1Rl1ig1Sl1ig1ig1Tl1Ul1Vl1ig1ig1ig1Wl1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1ig1c
l1cl1dl1ig1el1fl1ig1eg1eg1ig1ig1gl1hl1il1ig1ig1ig1jl1eg1kl1ll1ml1nl1eg1ol1Pm1Qm1eg1Rm1Sm1Tm1Um1V
m1eg1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1ig1am1bm1cm1dm1em1fm1gm1hm1im1jm1km1lm1mm1nm1om1Pn1ig1Qn1Rn1b
g1Sn1bg1Tn1bg1Un1Vn1Wn1bg1Xn1bg1Yn1ig1Zn1eg1[n1\n1]n1ig1^n1_n1`n1_n1an1ig1ig1ig1bn1cn1dn1en1fn1g
n1ig1hn1bg1ig1in1jn1kn1eg1ln1ig1mn1eg1nn1eg1on1eg1Po1Qo1Ro1So1To1Uo1Vo1Uo1Wo1Uo1ig1ig1Xo1Yo1eg1e
g1Zo1ig1[o1ig1\o1ig1]o1ig1^o1_o1`o1ao1ig1bo1ig1co1ig1do1ig1eo1ig1fo1go1ho1ig1ig1io1jo1ig1ko1ig1l
o1mo1no1mo1oo1mo1PP2QP2RP2SP2TP2UP2VP2WP2XP2WP2WP2YP2ZP2[P2WP2[P2\P2]P2WP2^P2_P2`P2aP2bP2cP2WP2d
P2eP2fP2gP2hP2iP2jP2kP2lP2WP2mP2WP2nP2fP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WP2WP2WQ2WP2WP2WP2WP2WP2WP2WP2W
P2WP2WP2WP2WP2WP2XQ2WP2YQ2ZQ2YQ2[Q2\Q2]Q2WP2WP2WP2^Q2WP2WP2_Q2`Q2aQ2aQ2bQ2cQ2dQ2eQ2fQ2fQ2gQ2aQ2h
Q2iQ2WP2aQ2jQ2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2SR2WP2WP2WP2WP2TR2UR2VR2WR2XR2YR2WP2ZR2WP2[R2\R2WP2WP2]R2Y
Q2WP2^R2_R2`R2aR2bR2cR2WP2WP2WP2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2VS2VS2W
S2XS2YS2WP2ZS2WP2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2WP2WP2RT2W
P2WP2ST2WP2fQ2TT2WP2UT2VT2WP2WP2WT2WP2XT2YT2ZT2[T2\T2]T2WP2^T2WP2WP2_T2`T2aT2bT2cT2dT2eT2fT2gT2h
T2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2fP2WP2\U2]U2^U2_U2`U2aU2bU2cU2cU2cU2d
U2eU2fU2gU2hU2iU2jU2cU2kU2cU2lU2mU2cU2cU2nU2nU2oU2cU2PV2QV2RV2SV2TV2UV2cU2VV2WV2XV2cU2cU2cU2YV2Z
V2cU2[V2\V2]V2cU2^V2_V2`V2cU2aV2bV2cU2cV2dV2eV2fV2gV2cU2cU2hV2iV2cU2cU2jV2kV2lV2cU2mV2cU2nV2oV2c
U2cU2cU2cU2cU2PW2QW2cU2cU2RW2cU2SW2TW2UW2cU2cU2cU2cU2VW2cU2cU2cU2WW2cU2XW2cU2cU2cU2cU2cU2cU2cU2Y
W2ZW2cU2cU2cU2[W2cU2\W2]W2cU2cU2^W2_W2cU2`W2aW2bW2cU2cU2cU2cU2cU2cU2cU2cU2cU2cW2cU2cU2cU2dW2cU2c
U2cU2WV2cU2eW2cU2fW2cU2gW2cU2cU2cU2hW2iW2cU2cU2cU2jW2cU2WV2cU2cU2cU2cU2cU2kW2lW2mW2WV2nW2cU2oW2c
U2cU2cU2cU2cU2PX2QX2RX2cU2SX2cU2cU2cU2cU2cU2TX2cU2UX2cU2VX2cU2WX2XX2YX2cU2cU2cU2cU2cU2ZX2[X2\X2]
X2^X2_X2cU2cU2cU2`X2cU2aX2cU2bX2cU2cX2cU2cU2dX2cU2eX2cU2cU2fX2gX2hX2iX2jX2kX2cU2cU2cU2cU2cU2lX2l
X2mX2cU2cU2cU2nX2oX2cU2cU2WV2cU2PY2cU2QY2RY2SY2TY2UY2VY2cU2cU2cU2cU2WY2cU2XY2cU2cU2cU2YY2cU2cU2c
U2ZY2cU2cU2cU2WV2cU2[Y2cU2\Y2cU2cU2cU2cU2cU2cU2]Y2cU2cU2cU2cU2cU2^Y2cU2_Y2cU2`Y2cU2cU2cU2cU2cU2a
Y2cU2cU2cU2cU2cU2bY2cU2cY2dY2eY2cU2fY2cU2cU2cU2gY2eU2cU2cU2hY2iY2jY2kY2cU2cU2cU2cU2cU2lY2mY2mY2n
Y2oY2PZ2QZ2RZ2cU2RW2cU2SZ2cU2cU2SW2cU2cU2cU2cU2cU2TZ2cU2cU2UZ2cU2cU2VZ2cU2cU2WZ2XZ2cU2cU2cU2YZ2Z
Z2[Z2cU2\Z2cU2]Z2cU2cU2cU2^Z2cU2aX2cU2_Z2`Z2cU2cU2aZ2cU2bZ2cU2cZ2dZ2cU2cU2cU2cU2kU2cU2cU2eZ2fZ2g
Z2hZ2iZ2jZ2cU2cU2kZ2cU2lZ2cU2cU2cU2mZ2cU2cU2cU2nZ2oZ2P[2cU2cU2Q[2iU2R[2cU2cU2S[2T[2U[2V[2cU2cU2W
[2cU2X[2cU2Y[2cU2cU2cU2cU2cU2cU2Z[2cU2[[2cU2\[2cU2][2cU2^[2_[2`[2cU2a[2cU2b[2cU2cU2cU2c[2d[2e[2f
[2g[2WV2h[2cU2i[2cU2j[2k[2cU2cU2cU2cU2l[2cU2m[2cU2n[2o[2cU2cU2cU2cU2cU2P\2cU2TW2Q\2cU2R\2S\2T\2U
\2V\2W\2cU2X\2cU2Y\2Z\2cU2cU2cU2cU2[\2\\2cU2cU2cU2cU2]\2]\2cU2cU2cU2cU2^\2_\2`\2a\2b\2cU2cU2cU2c
U2c\2d\2cU2cU2cU2e\2f\2g\2cU2cU2cU2h\2cU2i\2j\2k\2l\2cU2cU2cU2cU2m\2n\2o\2cU2cU2P]2Q]2cU2cU2cU2R
]2S]2T]2cU2U]2cU2V]2cU2cU2cU2cU2cU2W]2cU2X]2cU2Y]2cU2Z]2cU2[]2\]2]]2cU2cU2cU2^]2cU2cU2cU2TW2_]2`
]2cU2a]2b]2c]2cU2cU2d]2cU2cU2cU2cU2e]2f]2g]2cU2cU2cU2cU2cU2cU2cU2h]2cU2i]2aZ2j]2cU2cU2cU2k]2cU2l
]2cU2m]2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2n]2cU2o]2cU2cU2cU2cU2P^2Q^2R^2cU2S^2T^2U^2cU2V^2W^2X^2Y^2Z
^2cU2cU2cU2[^2\^2]^2^^2_^2cU2cU2cU2cU2cU2`^2dV2cU2a^2b^2c^2cU2d^2[Y2cU2cU2eX2cU2cU2cU2cU2cU2cU2c
U2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2e^2cU2cU2cU2cU2cU2cU2cU2cU2cU2f^2g^2cU2cU2h^2cU2cU2cU2c
U2cU2cU2i^2cU2cU2cU2j^2k^2l^2m^2cU2cU2cU2cU2cU2cU2cU2cU2n^2cU2cU2cU2o^2cU2P_2Q_2R_2S_2T_2U_2cU2V
_2W_2X_2Y_2cU2cU2cU2cU2cU2Z_2[_2\_2]_2^_2__2`_2cU2XZ2cU2cU2cU2a_2cU2cU2cU2cU2cU2b_2c_2cU2cU2cU2c
U2cU2d_2cU2e_2cU2cU2cU2f_2cU2cU2cU2cU2cU2cU2g_2h_2cU2cU2cU2cU2i_2j_2cU2cU2k_2cU2cU2cU2c[2cU2cU2c
U2cU2cU2cU2cU2cU2cU2l_2cU2m_2cU2n_2cU2o_2P`2Q`2R`2S`2T`2oU2U`2cU2cU2V`2W`2cU2cU2cU2cU2cU2cU2X`2c
U2Y`2Z`2cU2cU2cU2[`2[`2\`2cU2cU2cU2cU2cU2cU2]`2U`2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2cU2^`2_`2cU2`
`2cU2oU2cU2cU2cU2cU2cU2a`2cU2cU2cU2cU2cU2b`2c`2c`2cU2d`2cU2WV2cU2WV2cU2e`2cU2cU2f`2g`2h`2cU2i`2j
`2k`2cU2l`2m`2n`2o`2Pa2cU2Qa2Ra2Sa2Ta2Ua2Sa2Sa2Va2Wa2Xa2Ya2Za2Sa2[a2\a2]a2^a2_a2`a2aa2ba2ca2da2e
a2fa2fa2ga2ha2ia2ja2ka2la2ma2na2oa2fa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2ja2fa2Xb2Yb2Zb2[b2\b2fa2]b2fa2^b2_
b2`b2ab2bb2cb2db2fa2la2eb2fb2gb2gb2hb2fa2ib2fa2jb2fa2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2gb2Tc2Uc2Uc2Vc2W
c2Xc2Yc2Zc2[c2la2\c2]c2^c2_c2la2`c2la2la2ac2`b2bc2cc2dc2ec2fc2la2gc2hc2hc2ic2la2jc2kc2lc2mc2nc2o
c2nc2Pd2Qd2nc2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2ld2m
d2nd2od2Pe2Qe2Re2Se2Te2Qe2Ue2Ve2We2Xe2Ye2Ye2Ze2[e2\e2]e2^e2Re2_e2Ye2Ye2Ye2`e2ae2be2ce2de2ee2fe2g
e2he2ie2je2ke2Ye2Ye2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2oe2Rf2Uf2Qf2Vf2Wf2Xf2Tf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2P
f2Pf2Yf2Pf2Zf2Pf2Pf2[f2\f2]f2^f2_f2`f2Pf2Pf2af2bf2Pf2Pf2[f2Pf2cf2df2Pf2Yf2Pf2ef2Tf2ff2gf2hf2if2j
f2kf2Pf2lf2mf2Pf2Pf2nf2kf2of2Pf2[f2Pf2Pf2Pf2[f2Pf2Pf2Pf2Pf2Pg2Qg2Pf2Pf2lf2Rg2Pf2Sg2Sg2Tg2Pf2Pf2P
f2Pf2Pf2Ug2Vg2[f2Pf2Pf2Pf2Wg2Pf2Pf2Pf2Pf2Pf2Xg2Yg2Zg2Pf2Pf2Zg2Pf2Pf2Pf2[g2Pf2Pf2\g2Pf2Pf2Pf2]g2P
f2^g2_g2`g2Pf2ag2Pf2[f2Pf2Pf2Pf2Pf2bg2[g2[f2Pf2cg2dg2Tf2eg2fg2gg2Sg2hg2ig2Pf2Pf2Pf2Pf2Pf2Pf2Pf2P
f2[f2Pf2jg2kg2lg2Pf2Pf2mg2Pf2ng2Pf2ng2Pf2og2Ph2Pf2Qh2Rh2Sh2Pf2Th2Uh2Pf2Pf2Pf2Pf2Pf2Vh2Wh2Sh2Pf2X
h2Qh2Rh2Sh2Pf2fg2Yh2Qf2Pf2Pf2Pf2Pf2Pf2Pf2Zh2_f2[h2Sg2Pf2Pf2Pf2Pf2Tf2Sg2Pf2Pf2\h2]h2^h2Rh2[f2Pf2P
f2Pf2[f2Pf2_h2`h2ah2Pf2Rh2Pf2Sh2Pf2Sg2bh2Pf2Pf2Pf2[f2Pf2ch2dh2Pf2Pf2Pf2Pf2Pf2eh2Pf2Sg2_f2fh2Pf2P
f2Sg2Sg2Tg2Pf2Pf2Pf2gh2Pf2hh2Pf2Pf2Pf2Pf2ih2Pf2jh2jh2[f2kh2lh2mh2Pf2Pf2Pf2Pf2Pf2Pf2nh2Pf2oh2Pf2P
i2Qi2Pf2Ri2Tf2Qf2Pf2Tf2Si2Ti2Tf2Pf2Ui2Sg2Vi2Pf2Wi2Xi2Yi2Zi2Pf2Pf2Pf2Pf2[i2Pf2\i2Pf2]i2Pf2Pf2Pf2^
i2Pf2_i2Pf2Pf2`i2ai2Pf2Pf2bi2Pf2fg2[h2Sg2Pf2Pf2Pf2Pf2Pf2Pf2ci2di2ei2fi2gi2hi2ii2ii2ji2Pf2Pf2Pf2P
f2ki2ii2li2mi2ni2oi2Pf2ii2Pj2ii2Qj2Pf2Rj2Sj2Tj2Uj2Vj2Wj2Pf2Pf2Pf2Pf2Xj2Yj2Zj2Pf2[j2Pf2[j2Pf2[j2[
j2Pf2Pf2Pf2Pf2\j2]j2^j2_j2Pf2Pf2Pf2Pf2Pf2Pf2Pf2`j2Pf2Pf2aj2Pf2ef2Pf2bj2Pf2Tf2cj2dj2ej2Pf2ej2ej2f
j2gj2hj2ij2jj2Pf2kj2Qf2Pf2lj2mj2nj2Pf2oj2Pk2Qk2mj2Rk2Pk2Qk2mj2Sk2Sk2Tk2Pf2Tf2Uk2Pf2Pf2Pf2Pf2Pf2Q
f2Tf2[j2Pf2Pf2[j2Vk2Pf2Wk2Pf2Pf2Xk2Tf2Yk2Pf2Pf2Pf2Tf2Zk2Pf2Wg2Pf2[k2Pf2Pf2[f2Pf2Pf2Pf2\k2Pf2]k2P
f2Pf2Pf2^k2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2Pf2_k2Pf2Pf2Pf2[f2Pf2`k2ak2ak2Pf2bk2ck2Pf2Pf2dk2P
f2ek2fk2gk2hk2Pf2ik2jk2kk2lk2mk2nk2Pf2ok2Pl2Ql2Rl2Sl2ok2Pf2Xg2Tl2Pf2Pf2Pf2Pf2Yf2Pf2[f2Pf2Pf2Ul2V
l2Pf2Pf2Pf2Pf2Pf2Wl2Pf2Pf2Pf2Xl2Pf2Pf2Pf2Yl2Zl2[l2\l2]l2^l2_l2`l2al2bl2cl2dl2el2fl2gl2hl2il2jl2k
l2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2bm2cm2dm2dm2em2dm2fm2dm2gm2g
m2hm2im2jm2km2lm2mm2nm2dm2om2dm2Pn2Qn2mm2Rn2mm2Sn2mm2Tn2Un2Vn2Wn2Xn2Wn2Yn2Zn2[n2\n2]n2^n2_n2`n2[
n2an2bn2Yn2cn2Yn2Yn2Yn2dn2Yn2en2[n2fn2[n2gn2gn2[n2[n2Yn2hn2Yn2Yn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2i
n2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2in2_o2`o2ao2bo2in2co2in2To2do2eo2in2fo2go2ho2in2io2in2jo2k
o2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3YP3aP3bP3bP3bP3bP3bP3bP3cP3dP3e
P3fP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3gP3bP3hP3iP3jP3jP3bP3bP3bP3bP3bP3bP3bP3kP3bP3lP3bP3mP3n
P3oP3PQ3QQ3bP3RQ3SQ3TQ3UQ3bP3bP3bP3VQ3bP3WQ3bP3bP3XQ3YQ3ZQ3bP3[Q3bP3bP3bP3bP3bP3bP3\Q3bP3bP3bP3b
P3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3]Q3^Q3bP3bP3bP3bP3_Q3bP3bP3`Q3aQ3bP3b
P3bP3bP3bQ3cQ3dQ3eQ3fQ3gQ3hQ3hQ3iQ3jQ3kQ3lQ3mQ3nQ3nQ3oQ3oQ3oQ3PR3QR3bP3RR3bP3bP3bP3bP3SR3TR3UR3b
P3VR3bP3WR3bP3eQ3dQ3bP3XR3XR3bP3\Q3bP3bP3bP3YR3bP3bP3eQ3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3bP3Z
R3[R3\R3[R3\Q3]R3bP3bP3bP3bP3bP3^R3_R3`R3aR3bR3cR3dR3eR3fR3bP3bP3bP3gR3hR3iR3jR3kR3bP3bP3bP3bP3b
P3lR3mR3nR3\Q3jP3oR3jP3bP3bP3PS3bP3bP3bP3bP3bP3QS3bP3bP3bP3bP3RS3SS3TS3US3bP3bP3VS3bP3WS3bP3bP3d
Q3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3eS3eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3QT3RT3ST3TT3UT3V
T3WT3XT3YT3ZT3[T3eS3eS3eS3\T3]T3^T3_T3`T3aT3bT3eS3cT3dT3eT3fT3gT3gT3hT3iT3gT3gT3jT3kT3lT3mT3nT3o
T3gT3PU3QU3gT3RU3gT3SU3TU3UU3VU3WU3XU3gT3gT3gT3YU3gT3ZU3[U3\U3]U3^U3_U3gT3`U3aU3bU3cU3dU3eU3fU3g
U3gU3hU3iU3jU3kU3kU3lU3mU3nU3nU3oU3kU3kU3kU3kU3kU3PV3QV3kU3kU3kU3kU3kU3kU3kU3kU3kU3RV3SV3TV3UV3V
V3WV3XV3YV3ZV3[V3\V3\V3]V3^V3_V3`V3aV3_V3_V3_V3_V3_V3_V3_V3_V3_V3_V3_V3_V3_V3_V3bV3cV3_V3_V3dV3e
V3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3VW3WW3XW3YW3ZW3[W3[W3[W3[W3[W3\W3]W3[W3[W3[W3[
W3[W3[W3[W3^W3_W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3kW3lW3mW3nW3oW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3Z
X3[X3\X3]X3^X3_X3`X3aX3bX3cX3[X3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3nX3oX3PY3QY3RY3[X3[X3SY3[X3[X3T
Y3TY3UY3UY3VY3UY3UY3UY3WY3UY3UY3UY3XY3YY3ZY3[X3[Y3\Y3]Y3^Y3_Y3[X3`Y3aY3[X3[X3[X3bY3cY3dY3eY3fY3g
Y3hY3iY3jY3[X3kY3lY3mY3nY3nY3nY3oY3PZ3QZ3RZ3SZ3TZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3ZZ3]Z3^Z3_Z3_Z3`Z3a
Z3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3ZZ3R[3S[3T[3`Z3U[3V[3W[3U[3U[3W[3X[3Y[3W[3Z[3U
[3U[3U[3[[3mZ3U[3mZ3mZ3mZ3\[3mZ3][3^[3_[3mZ3U[3mZ3mZ3Q[3U[3U[3S[3U[3U[3U[3U[3U[3mZ3mZ3mZ3mZ3mZ3`
[3`[3mZ3a[3b[3c[3U[3d[3e[3Z[3f[3mZ3g[3mZ3[[3h[3i[3mZ3U[3mZ3mZ3mZ3mZ3mZ3j[3k[3l[3m[3n[3o[3P\3P\3P
\3P\3Q\3R\3P\3S\3T\3U\3V\3W\3X\3X\3Y\3Z\3[\3\\3]\3X\3^\3P\3o[3_\3`\3a\3a\3b\3c\3P\3d\3e\3f\3a\3g
\3h\3i\3h\3P\3P\3j\3P\3P\3P\3k\3P\3l\3m\3P\3P\3P\3P\3P\3P\3h\3h\3n\3o\3P]3Q]3P]3R]3S]3P\3P\3P\3T
]3o[3U]3U]3o[3V]3V]3V]3V]3V]3V]3o[3o[3o[3o[3o[3W]3X]3Y]3Z]3o[3o[3o[3o[3o[3o[3o[3o[3[]3o[3o[3o[3o
[3\]3o[3]]3o[3o[3o[3o[3o[3o[3o[3o[3o[3o[3o[3o[3o[3o[3^]3o[3o[3o[3_]3`]3a]3o[3b]3o[3c]3d]3e]3d]3d
]3f]3g]3h]3o[3i]3j]3???????k]3??????????????????????????k]3?????????????????????????????????????
?????l]3m]3n]3o]3P^3Q^3R^3===S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3T^3U^3S^3V^3W^3X^3Y^3S^3S^3S^3S
^3S^3S^3S^3S^3S^3S^3S^3S^3Z^3[^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3\^3]^3S^3S^3S^3S^3^^3S^3_^3S^3S^3S
^3`^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3a^3b^3S^3S^3S^3c^3d^3S^3S^3S^3S^3S^3e^3S^3f^3S^3S^3S^3g^3h^3S
^3S^3S^3i^3S^3S^3j^3k^3S^3l^3m^3S^3S^3S^3S^3n^3S^3o^3S^3P_3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S
^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3Q_3R_3S_3S^3T_3S^3S^3S^3S^3S^3S^3S^3S^3S^3S^3S
^3S^3U_3S^3V_3S^3S^3S^3W_3S^3S^3S^3X_3Y_3S^3Z_3S^3S^3S^3S^3[_3S^3\_3S^3]_3^_3S^3__3S^3S^3S^3`_3S
^3a_3b_3c_3S^3S^3d_3S^3S^3S^3S^3S^3e_3S^3f_3S^3S^3g_3S^3h_3i_3S^3S^3S^3j_3k_3l_3S^3S^3S^3S^3S^3S
^3S^3S^3S^3m_3S^3n_3S^3o_3S^3P`3Q`3R`3S`3T`3S^3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e
`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3o`3Ya3Za3o`3[a3\a3]a3^a3_a3`a3aa3ba3c
a3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3^b3`b3ab3^
b3^b3bb3cb3cb3^b3db3^b3^b3^b3^b3^b3eb3^b3fb3gb3hb3ib3jb3ib3kb3kb3ib3lb3lb3lb3mb3nb3lb3lb3ob3lb3P
c3Qc3lb3lb3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Wc3Wc3Yc3Wc3Zc3[c3[c3[c3[c3[c3[c3[c3[c3[c3\c3[c3[c3[c3[c3]c3[c3[
c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3^c3[c3[c3[c3_c3`c3[c3ac3[c3bc3[c3[c3[c3[c3[
c3cc3dc3ec3fc3gc3hc3[c3ic3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3jc3[c3[c3jc3[c3[c3kc3[c3[c3[c3[
c3[c3[c3[c3[c3[c3[c3[c3[c3[c3lc3[c3[c3[c3mc3[c3[c3nc3oc3[c3[c3[c3[c3[c3[c3[c3[c3Pd3Pd3Qd3Rd3nc3S
d3[c3Td3[c3Pd3Ud3[c3[c3[c3[c3[c3[c3[c3Vd3[c3[c3[c3[c3Wd3Xd3Yd3[c3[c3[c3jc3Zd3[c3[c3[c3[d3\d3[c3[
c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3]d3^d3_d3`d3nc3ad3[c3[c3bd3[c3[c3Qd3Qd3Qd3cd3[c3[c3[c3dd3e
d3fd3[c3[c3[c3[c3[c3Pd3[c3Vd3[c3[c3[c3[c3[c3[c3[c3gd3[c3nc3[c3[c3[c3nc3[c3Vd3Vd3hd3[c3bd3[c3[c3i
d3[c3[c3jd3kd3ld3md3[c3[c3Vd3Vd3[c3[c3[c3Pd3[c3[c3[c3gd3[c3[c3nd3od3[c3[c3[c3[c3[c3Pe3Qe3Re3Se3T
e3Qe3Qe3Ue3[c3[c3[c3[c3jc3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3Vd3[c3[c3[c3Ve3[c3We3Xe3Ye3[c3[c3[c3[c3[
c3[c3[c3[c3[c3[c3[c3Ze3[c3[c3[c3[c3[e3\e3[c3]e3^e3[c3_e3[c3`e3[c3[c3[c3[c3[c3[c3[c3[c3[c3ae3[c3[
c3be3ce3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3de3ee3[c3[c3fe3[c3ge3he3Pd3[c3[c3[c3[c3[c3[c3[c3[c3[c3[
c3[c3ie3je3[c3[c3ke3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3Ve3[c3Ve3Ve3]d3le3Ve3Ve3[c3me3[c3Ve3[c3[
c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[c3[
c3[c3[c3[c3[c3[c3[c3nc3[c3Ve3[c3[c3[c3gd3ne3[c3[c3[c3[c3[c3oe3[c3[c3Pf3Qf3[c3[c3Rf3[c3[c3[c3[c3[
c3[c3[c3Ve3[c3[c3[c3[c3[c3[c3[c3oe3[c3[c3Vd3Vd3[c3Vd3Vd3[c3Vd3[c3[c3[c3Sf3Ve3[c3[c3Vd3[c3Ve3Tf3U
f3Vf3Wf3[c3Xf3Yf3Zf3Ve3[f3Ve3Ve3\f3]f3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3^f3Ve3Ve3Ve3Ve3Ve3Ve3Ve3_f3Ve3Ve3Ve3Ve3Ve3`f3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3af3Ve3Ve3Ve3Ve3bf3cf3Ve3Ve3Ve3Ve3df3ef3Ve3Ve3V
e3Ve3Ve3ff3Ve3Ve3Ve3Ve3Ve3Ve3gf3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3hf3Ve3if3Ve3Ve3Ve3Ve3jf3Ve3Ve3Ve3V
e3Ve3Ve3kf3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3lf3Ve3Ve3V
e3Ve3Ve3Ve3Ve3mf3Ve3Ve3^f3Ve3nf3Ve3Ve3ef3Ve3of3Pg3Ve3Qg3Ve3Ve3Ve3Ve3Ve3Ve3Rg3Sg3if3Ve3Ve3Tg3Ve3V
e3Ve3Ve3kf3Ug3Ve3Ve3Ve3Ve3Vg3Wg3Ve3Wg3Wg3Ve3Ve3Ve3Ve3Ve3Ve3Wg3Ve3Ve3Ve3Ve3ef3Ve3Ve3Xg3Yg3Zg3[g3V
e3Ve3\g3\g3]g3Ve3Ve3Ve3me3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3^g3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3_g3Ve3Ve3Ve3Ve3`g3Ve3Ve3Ve3Ve3Ve3ef3Ve3Ve3Ve3ag3Ve3Ve3Ve3Ve3bg3cg3Ve3Ve3dg3eg3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3df3Ve3Ve3fg3Ve3Ve3Ve3Ve3Ve3Ve3gg3Ve3Ve3ef3hg3ig3jg3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3kg3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3lg3Ve3mg3Ve3Ve3oe3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3ng3Ve3Ve3Ve3og3Ve3Ve3Ve3Wg3Ve3]g3Ve3Ph3Qh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Wg3Ve3Ve3Ve3Ve3Ve3Ve3R
h3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Pg3Ve3Ve3Ve3Ve3Sh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Th3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ph3Ve3Ve3V
e3Ve3Uh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Vh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Wh3Ve3Xh3Ve3Yh3Ve3Ve3Ve3Ve3Zh3[h3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3\h3oe3]h3oe3^h3oe3Ve3Ve3_h3`h3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3ah3bh3ch3Ve3b
h3Ve3Ve3Ve3Ve3Ve3Ve3dh3Ve3Ve3Ve3Ve3eh3eh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3fh3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3gh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3^f3Ve3Ve3Ve3Ve3Ve3Ve3Ve3^f3Ve3V
e3Ve3Ve3Ve3hh3\g3Ve3Ve3Ve3Ve3Ve3fh3fh3ih3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3jh3kh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Qh3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3lh3Ve3mh3Ve3Ve3Ve3nh3oh3oe3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Pi3Ve3ef3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Wg3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3V
e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3ef3ef3Ve3Ve3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Ri3Qi3Qi3Qi3Qi3Qi3Qi3Si3Qi3T
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Ui3Qi3Ui3Qi3Qi3Qi3Ui3Vi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Wi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Xi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Ui3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Yi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Zi3Zi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3[i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3\i3Qi3Qi3Qi3Qi3Qi3Qi3]i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3\i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Ui3Qi3Qi3Qi3Qi3^i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3_i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Ui3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3`i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3\i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3ai3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Zi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Qi3Q
i3Qi3Qi3Qi3Qi3Qi3bi3ci3di3ei3ei3ei3ei3ei3fi3ei3ei3ei3ei3ei3gi3ei3hi3ei3ei3ei3ci3ci3ei3ci3ii3ji3k
i3li3mi3ni3ei3oi3ei3ei3ei3ei3ei3ei3Pj3ei3Qj3Rj3Sj3Tj3Uj3Rj3Rj3Vj3Wj3Rj3Xj3Yj3Rj3Zj3[j3\j3\j3]j3^
j3_j3\j3\j3`j3aj3bj3cj3dj3ej3Rj3\j3\j3fj3\j3bj3gj3Rj3hj3ij3\j3jj3kj3Zj3aj3lj3lj3mj3nj3lj3lj3oj3P
k3Qk3lj3Rk3Sk3Tk3lj3lj3lj3Uk3lj3lj3lj3lj3lj3lj3Vk3lj3Wk3Xk3lj3lj3lj3Yk3lj3lj3Zk3lj3lj3lj3[k3lj3l
j3\k3]k3lj3[k3[k3^k3_k3lj3`k3lj3ak3lj3bk3lj3[k3lj3ck3dk3lj3lj3lj3lj3ek3fk3gk3hk3ik3jk3lj3lj3lj3k
k3lj3lj3lk3mk3nk3lj3ok3lj3Pl3lj3lj3Ql3lj3Rl3lj3lj3lj3lj3lj3Sl3lj3Tl3lj3lj3lj3Ul3lj3lj3Vl3lj3lj3W
l3Wl3Xl3Wl3Wl3Wl3Wl3Wl3Yl3Wl3Wl3Zl3Wl3Wl3[l3\l3]l3Wl3^l3_l3Wl3Wl3Wl3Wl3Wl3`l3Wl3Wl3Wl3al3bl3cl3d
l3el3Wl3fl3Wl3Wl3Wl3Wl3Wl3Wl3gl3Wl3hl3Wl3Wl3Wl3Wl3_l3Wl3il3Wl3Wl3jl3Wl3kl3ll3ml3Wl3Wl3nl3Wl3Wl3W
l3ol3Pm3Qm3Rm3Wl3Sm3Tm3Um3Vm3Wl3Wl3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3Wl3`m3Wl3am3bm3cm3dm3em3fm3gm3h
m3im3jm3km3lm3lm3mm3nm3Wl3om3Pn3Qn3Rn3Sn3Tn3Un3Wl3Vn3Wn3Xn3Yn3Zn3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3[
n3\n3Wl3Wl3]n3^n3_n3`n3an3bn3Wl3cn3Wl3Wl3dn3en3Wl3fn3Wl3fn3Wl3Wl3Wl3Wl3gn3Wl3hn3Wl3Wl3Wl3in3jn3j
n3jn3jn3kn3ln3mn3nn3jn3on3Po3Qo3Ro3So3jn3To3jn3jn3jn3jn3Uo3jn3Vo3Wo3Vo3Xo3jn3jn3Yo3jn3jn3Wo3Zo3[
o3\o3jn3]o3^o3_o3jn3`o3jn3ao3bo3co3jn3do3jn3eo3jn3Yo3jn3fo3jn3go3jn3go3jn3go3jn3ho3jn3io3jn3jn3j
n3jn3jn3jn3jn3jn3jo3jn3ko3lo3jn3jn3jn3mo3jn3jn3no3jn3jn3jn3oo3jn3PP4jn3QP4jn3RP4SP4jn3jn3jn3jn3T
P4jn3jn3jn3jn3jn3UP4jn3jn3jn3VP4jn3jn3jn3WP4WP4jn3XP4jn3YP4jn3jn3jn3PP4jn3VP4jn3VP4jn3ZP4jn3jn3j
n3jn3jn3jn3jn3jn3jn3[P4jn3Vo3jn3Vo3jn3Vo3jn3\P4jn3]P4jn3^P4_P4`P4`P4`P4`P4`P4aP4bP4`P4cP4dP4eP4`
P4`P4`P4fP4gP4`P4aP4`P4`P4`P4hP4iP4`P4`P4`P4`P4jP4`P4kP4`P4aP4`P4lP4kP4`P4`P4`P4`P4`P4`P4`P4`P4m
P4nP4`P4`P4`P4`P4oP4`P4`P4`P4`P4PQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4Q
Q4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4RQ4SQ4QQ4QQ4QQ4QQ4QQ4TQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4Q
Q4QQ4QQ4QQ4QQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4VQ4UQ4UQ4UQ4WQ4XQ4UQ4UQ4UQ4YQ4UQ4ZQ4UQ4UQ4[Q4UQ4UQ4\Q4]
Q4^Q4UQ4UQ4_Q4UQ4`Q4UQ4UQ4UQ4aQ4UQ4bQ4UQ4UQ4cQ4UQ4UQ4dQ4eQ4fQ4gQ4hQ4UQ4iQ4UQ4UQ4UQ4UQ4jQ4kQ4UQ4l
Q4UQ4mQ4UQ4nQ4oQ4UQ4UQ4UQ4UQ4PR4PR4PR4QR4UQ4RR4SR4TR4UR4VR4UQ4UQ4UQ4WR4XR4YR4UQ4ZR4UQ4[R4\R4]R4^
R4_R4`R4aR4bR4cR4dR4dR4eR4fR4dR4gR4hR4iR4jR4jR4gR4gR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4US4TS4TS4U
S4TS4VS4US4WS4TS4TS4RS4TS4TS4TS4TS4TS4XS4TS4XS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4TS4Y
S4TS4TS4YS4TS4US4TS4TS4TS4TS4TS4TS4TS4US4TS4TS4ZS4TS4TS4TS4TS4TS4TS4[S4\S4TS4]S4TS4^S4_S4`S4aS4a
S4bS4aS4cS4dS4eS4aS4aS4aS4aS4aS4aS4aS4fS4gS4gS4hS4iS4gS4jS4gS4gS4kS4lS4gS4mS4gS4gS4nS4gS4oS4gS4g
S4PT4gS4QT4RT4ST4TT4TT4UT4UT4VT4UT4TT4TT4WT4XT4YT4UT4ZT4TT4TT4[T4\T4TT4UT4UT4]T4^T4_T4TT4`T4aT4b
T4cT4dT4eT4fT4gT4eT4hT4iT4jT4kT4lT4eT4eT4eT4mT4eT4eT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4UU4UU4UU4XU4U
U4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4hU4jU4kU4hU4lU4hU4mU4hU4nU4nU4nU4oU4hU4PV4Q
V4hU4hU4hU4hU4hU4nU4hU4hU4RV4SV4TV4TV4TV4TV4TV4TV4UV4VV4UV4WV4XV4UV4YV4UV4UV4ZV4[V4[V4\V4]V4\V4\
V4\V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4gV4kV4lV4mV4gV4nV4oV4PW4PW4PW4PW4PW4PW4PW4PW4PW4QW4R
W4SW4SW4TW4SW4SW4UW4SW4SW4SW4SW4VW4SW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4bW4bW4eW4eW4eW4b
W4bW4bW4fW4gW4gW4gW4hW4iW4jW4kW4gW4lW4mW4nW4gW4gW4gW4gW4gW4gW4gW4gW4gW4oW4PX4QX4gW4gW4RX4SX4TX4U
X4VX4WX4TX4XX4YX4YX4ZX4ZX4[X4ZX4ZX4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4gX4hX4iX4jX4kX4lX4mX4nX4oX4P
Y4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4eY4fY4gY4hY4iY4jY4kY4lY4mY4n
Y4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4VZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4jZ4k
Z4lZ4mZ4lZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j
[4k[4l[4m[4n[4o[4P\4Q\4Q\4P\4R\4P\4R\4P\4R\4R\4S\4S\4T\4S\4S\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4]\4[
\4_\4`\4a\4b\4[\4a\4]\4[\4[\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4T]4T]4T]4U]4T
]4V]4W]4X]4Y]4Z]4[]4\]4]]4]]4^]4_]4]]4`]4]]4]]4]]4]]4]]4a]4b]4c]4d]4e]4f]4d]4g]4f]4h]4i]4j]4j]4k
]4l]4j]4m]4n]4j]4o]4P^4P^4Q^4Q^4Q^4R^4R^4S^4R^4T^4U^4V^4U^4U^4U^4W^4X^4X^4Y^4Z^4[^4[^4\^4]^4^^4[
^4_^4`^4a^4b^4c^4d^4a^4e^4a^4f^4f^4f^4g^4g^4h^4i^4j^4j^4k^4l^4m^4n^4o^4P_4Q_4Q_4R_4S_4T_4U_4V_4W
_4X_4Y_4Z_4[_4\_4]_4^_4^_4^_4__4`_4a_4a_4`_4b_4c_4d_4e_4d_4f_4g_4h_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4R
`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4Z`4\`4Z`4Z`4]`4^`4Z`4Z`4Z`4Z`4Z`4Z`4Z`4_`4``4a`4b`4c`4d`4e`4f`4d`4d
`4g`4h`4i`4j`4k`4l`4m`4m`4n`4o`4m`4Pa4Qa4Ra4Sa4Sa4Sa4Ta4Sa4Sa4Sa4Ua4Ua4Ua4Ua4Ua4Va4Sa4Sa4Wa4Wa4X
a4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ca4da4ba4ba4ea4fa4ba4ga4ga4ha4ha4ha4ia4ja4ka4la4ma4na4oa4oa4oa4o
a4oa4oa4oa4oa4Pb4Qb4Rb4Sb4Tb4Sb4Ub4Vb4Wb4Xb4Yb4Zb4Zb4[b4\b4]b4^b4_b4_b4`b4_b4ab4ab4bb4ab4cb4db4d
b4db4eb4db4db4db4db4fb4db4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Rc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\
c4]c4^c4_c4`c4ac4bc4cc4dc4dc4dc4ec4fc4fc4gc4hc4ic4fc4jc4jc4kc4jc4lc4jc4jc4mc4nc4oc4Pd4Qd4Rd4Sd4T
d4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4gd4gd4hd4hd4id4hd4jd4kd4ld4md4md4md4n
d4nd4od4Pe4Qe4Qe4Re4Se4Te4Re4Ue4Ue4Ve4We4Xe4Ye4Ze4[e4\e4\e4]e4]e4]e4]e4]e4]e4]e4]e4]e4]e4^e4_e4_
e4_e4`e4_e4ae4be4ce4de4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4[
f4]f4\f4\f4\f4\f4\f4\f4\f4^f4_f4\f4\f4`f4af4af4af4af4af4bf4af4cf4df4ef4ff4ff4gf4hf4if4jf4jf4jf4k
f4lf4mf4mf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Ug4Ug4Xg4Ug4Ug4Ug4Ug4Ug4Ug4Ug4Yg4Ug4Zg4Ug4[g4Ug4\g4]
g4Ug4Ug4Ug4Ug4Ug4^g4_g4Ug4`g4Ug4ag4Ug4ag4Ug4Ug4bg4Ug4cg4Ug4Ug4Ug4dg4Ug4Ug4Ug4eg4fg4gg4hg4ig4ig4j
g4kg4lg4lg4lg4mg4ng4og4Ph4Qh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Sh4Th4Uh4Vh4Wh4Xh4Xh4Yh4Xh4Zh4Xh4Xh4Xh4Xh4X
h4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4eh4fh4gh4gh4gh4hh4hh4gh4ih4gh4gh4jh4kh4lh4lh4lh4lh4lh4mh4mh4mh4m
h4nh4mh4mh4oh4oh4Pi4Qi4Ri4Ri4Si4Ti4Ui4Si4Vi4Wi4Xi4Yi4Zi4[i4Zi4Zi4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4f
i4gi4hi4ii4ji4ki4li4mi4ni4oi4oi4Pj4Qj4Qj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Xj4Yj4Zj4Xj4[j4\j4]j4^j4_j4`j4a
j4bj4cj4dj4dj4ej4ej4fj4ej4ej4gj4gj4hj4ij4jj4jj4jj4jj4jj4jj4jj4kj4lj4mj4nj4oj4Pk4Qk4Rk4Sk4Tk4Uk4V
k4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4bk4bk4ck4dk4dk4dk4dk4dk4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4nk4o
k4nk4nk4Pl4Ql4Ql4Ql4Ql4Ql4Ql4Rl4Sl4Tl4Ul4Ul4Vl4Wl4Xl4Yl4Zl4Zl4[l4\l4\l4]l4^l4_l4`l4`l4`l4al4bl4c
l4dl4el4fl4gl4hl4il4jl4kl4ll4ll4ml4ml4nl4ol4Pm4Qm4ml4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4Zm4Zm4Zm4[m4\m4]
m4^m4^m4^m4_m4^m4^m4`m4am4bm4cm4bm4dm4em4fm4fm4fm4gm4gm4hm4im4im4im4im4im4im4jm4km4lm4mm4lm4nm4o
m4om4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4Wn4Xn4Yn4Yn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4fn4gn4en4en4en4e
n4en4hn4hn4in4en4en4en4jn4kn4kn4kn4ln4ln4kn4mn4kn4nn4nn4nn4nn4on4Po4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4X
o4Xo4Yo4Zo4[o4\o4\o4\o4]o4^o4_o4^o4^o4^o4^o4^o4`o4^o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4mo4no4o
o4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5eP5eP5eP5eP5eP5eP5eP5eP5fP5g
P5gP5hP5iP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5`Q5aQ5bQ5cQ5d
Q5eQ5eQ5dQ5eQ5eQ5eQ5eQ5eQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5oQ5oQ5PR5QR5RR5SR5TR5UR5UR5VR5UR5UR5U
R5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5jR5jR5kR5lR5mR5mR5nR5oR5PS5QS5RS5S
S5SS5TS5US5VS5WS5XS5YS5ZS5[S5[S5\S5]S5[S5[S5^S5_S5_S5`S5[S5[S5aS5aS5aS5[S5bS5cS5dS5eS5fS5gS5hS5i
S5jS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT5VT5WT5XT5XT5YT5ZT5ZT5ZT5[T5\T5]T5^T5_T5`T5aT5bT5cT5d
T5dT5eT5eT5dT5eT5dT5dT5dT5dT5dT5fT5dT5gT5dT5dT5dT5dT5hT5iT5jT5kT5lT5mT5nT5oT5nT5PU5QU5RU5SU5TU5U
U5VU5WU5XU5YU5ZU5[U5\U5]U5^U5^U5_U5^U5^U5`U5^U5[U5aU5^U5bU5^U5cU5dU5eU5fU5gU5gU5gU5fU5hU5gU5gU5g
U5gU5gU5iU5jU5jU5jU5jU5kU5lU5mU5nU5oU5PV5PV5QV5RV5SV5TV5UV5UV5UV5UV5VV5UV5WV5XV5YV5ZV5[V5\V5]V5^
V5_V5`V5aV5bV5cV5dV5eV5fV5gV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW5PW5PW5QW5RW5SW5SW5SW5SW5SW5SW5SW5SW5S
W5SW5SW5SW5TW5TW5TW5UW5VW5VW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5aW5aW5bW5cW5dW5eW5fW5gW5hW5iW5j
W5kW5kW5kW5lW5mW5mW5nW5oW5PX5QX5RX5QX5SX5RX5RX5RX5RX5QX5RX5TX5RX5RX5RX5RX5RX5RX5UX5VX5WX5XX5YX5Y
X5ZX5[X5\X5]X5^X5_X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5mX5nX5oX5PY5QY5RY5RY5SY5TY5UY5T
Y5VY5WY5XY5YY5ZY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5`Y5`Y5aY5bY5aY5aY5aY5aY5aY5cY5cY5dY5dY5eY5fY5gY5fY5fY5hY5i
Y5jY5kY5lY5lY5lY5mY5nY5nY5oY5PZ5PZ5QZ5PZ5RZ5SZ5TZ5UZ5UZ5UZ5VZ5WZ5XZ5WZ5WZ5WZ5WZ5YZ5ZZ5[Z5\Z5]Z5^
Z5_Z5`Z5aZ5bZ5cZ5cZ5dZ5eZ5fZ5gZ5hZ5hZ5iZ5jZ5jZ5jZ5jZ5kZ5kZ5lZ5mZ5mZ5nZ5nZ5oZ5P[5Q[5R[5R[5R[5S[5T
[5T[5U[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5V[5W[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5`[5a
[5b[5c[5d[5e[5f[5f[5g[5h[5i[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5W\5W\5X\5Y\5Z\5[\5\\5]\5]
\5]\5]\5]\5^\5]\5]\5]\5_\5`\5a\5]\5]\5]\5]\5b\5]\5]\5]\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5m\5m\5n
\5m\5m\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5`]5a]5_]5b]5c]5d]5e]5e]5e]5f]5f]5g]5h
]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5b^5b^5c^5d^5e^5f
^5g^5h^5i^5j^5k^5l^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5\_5__5`_5a_5b_5c_5d
_5d_5e_5f_5g_5f_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5V`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5a
`5b`5c`5d`5e`5f`5g`5h`5i`5j`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`
a5aa5ba5ca5da5ea5fa5ga5ha5ha5ia5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_
b5`b5ab5bb5cb5db5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5ob5ob5Pc5Qc5Rc5Sc5Tc5Tc5Uc5Vc5Wc5Xc5Yc5Yc5Zc5[c5\
c5]c5^c5_c5`c5ac5bc5cc5cc5cc5bc5dc5ec5cc5fc5gc5hc5hc5ic5jc5kc5lc5mc5nc5oc5oc5Pd5Qd5Rd5Sd5Td5Ud5V
d5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5jd5kd5ld5md5nd5od5od5Pe5Pe5Qe5Re5S
e5Te5Ue5Ve5We5Ue5Xe5Ye5Ze5Ze5Ze5[e5\e5\e5\e5]e5^e5_e5`e5ae5be5ce5ce5de5ee5fe5ge5he5he5he5he5ie5j
e5ke5le5me5ne5ne5oe5Pf5Qf5Rf5Rf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Yf5Zf5[f5\f5\f5]f5^f5_f5`f5af5bf5cf5df5e
f5ef5ef5ff5gf5hf5hf5if5jf5kf5lf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5a
g5bg5cg5dg5eg5fg5gg5hg5ig5jg5kg5lg5mg5mg5mg5ng5ng5og5og5Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]
h5^h5_h5`h5`h5ah5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5nh5nh5nh5nh5nh5nh5oh5oh5Pi5oh5Qi5Ri5Si5T
i5Si5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5ai5a
i5ai5ai5ai5ai5ai5ai5ai5ai5ai5bi5ci5di5ei5fi5fi5gi5gi5hi5gi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Qj5Rj5Sj5T
j5Uj5Tj5Vj5Tj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5_j5_j5_j5_j5_j5aj5aj5bj5cj5dj5ej5ej5fj5fj5ej5gj5h
j5ij5ij5jj5kj5kj5kj5lj5mj5mj5mj5nj5oj5Pk5nj5nj5nj5nj5Qk5nj5Rk5nj5nj5nj5nj5Sk5Sk5Sk5Tk5Uk5Vk5Wk5W
k5Xk5Yk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5[k5\k5]k5]k5]k5]
k5]k5]k5^k5^k5^k5^k5_k5^k5^k5^k5^k5_k5^k5^k5`k5ak5`k5bk5ck5dk5ek5ek5fk5fk5fk5dk5gk5dk5dk5dk5dk5d
k5dk5dk5hk5dk5dk5dk5dk5ik5dk5jk5kk5lk5mk5nk5ok5Pl5dk5Ql5Rl5Sl5Rl5Tl5Tl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5R
l5Rl5Rl5Ul5Rl5Rl5Rl5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5[l5_l5`l5al5al5bl5bl5bl5bl5bl5bl5bl5bl5cl5dl5el5f
l5gl5gl5gl5hl5gl5il5gl5jl5kl5ll5ml5nl5ol5ml5Pm5Qm5Rm5Sm5Tm5Tm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_
m5`m5am5am5bm5cm5cm5dm5dm5em5em5em5em5em5em5fm5fm5fm5gm5hm5im5jm5km5lm5mm5nm5om5om5Pn5Qn5Rn5Sn5S
n5Sn5Sn5Rn5Rn5Rn5Tn5Tn5Tn5Tn5Tn5Tn5Tn5Un5Vn5Un5Un5Wn5Un5Un5Xn5Yn5Zn5[n5[n5[n5\n5]n5^n5_n5^n5^n5`
n5an5bn5cn5dn5dn5en5fn5gn5hn5in5in5hn5hn5hn5jn5jn5jn5kn5jn5ln5ln5ln5mn5mn5nn5mn5on5Po5Qo5Ro5Ro5R
o5Ro5So5To5Uo5Vo5Wo5Xo5Xo5Xo5Xo5Xo5Yo5Zo5[o5\o5]o5^o5^o5_o5`o5ao5ao5ao5bo5co5do5eo5fo5go5ho5io5j
o5ko5lo5mo5mo5no5mo5oo5PP6QP6RP6SP6SP6SP6SP6TP6UP6UP6VP6WP6XP6YP6XP6ZP6[P6\P6]P6^P6_P6_P6`P6aP6b
P6cP6dP6dP6eP6fP6fP6fP6fP6fP6fP6fP6fP6fP6fP6fP6fP6fP6gP6hP6iP6iP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6S
Q6SQ6SQ6TQ6UQ6VQ6VQ6VQ6WQ6XQ6YQ6YQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6dQ6dQ6dQ6dQ6cQ6eQ6eQ6fQ6g
Q6gQ6hQ6iQ6jQ6jQ6kQ6jQ6lQ6mQ6lQ6lQ6nQ6oQ6PR6QR6RR6SR6SR6SR6SR6SR6SR6SR6SR6SR6TR6UR6VR6WR6XR6YR6Z
R6[R6[R6\R6]R6^R6_R6`R6^R6aR6bR6bR6cR6dR6eR6fR6gR6hR6iR6jR6jR6jR6kR6lR6kR6mR6kR6nR6kR6oR6PS6QS6R
S6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6bS6cS6bS6cS6dS6eS6eS6fS6gS6hS6iS6jS6kS6lS6m
S6mS6mS6mS6nS6oS6PT6PT6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6[T6\T6]T6^T6_T6_T6_T6_T6_T6_T6`T6aT6b
T6cT6dT6eT6fT6gT6hT6iT6jT6kT6lT6lT6lT6lT6mT6lT6lT6lT6lT6nT6oT6oT6oT6oT6PU6oT6oT6oT6QU6RU6SU6TU6T
U6UU6VU6WU6WU6XU6XU6YU6ZU6ZU6[U6[U6[U6ZU6[U6[U6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6dU6dU6fU6fU6gU6g
U6hU6hU6hU6hU6iU6jU6jU6kU6lU6mU6nU6oU6oU6PV6QV6QV6QV6QV6QV6QV6QV6RV6RV6RV6RV6RV6RV6SV6TV6UV6UV6U
V6VV6WV6UV6XV6YV6ZV6[V6\V6\V6\V6\V6\V6]V6^V6_V6`V6aV6bV6bV6bV6bV6bV6bV6cV6dV6bV6eV6fV6gV6gV6hV6i
V6iV6iV6iV6iV6iV6jV6kV6lV6mV6nV6oV6PW6QW6QW6RW6SW6TW6UW6VW6VW6VW6VW6VW6WW6XW6YW6YW6YW6ZW6[W6\W6\
W6]W6^W6_W6`W6_W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6mW6nW6mW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6Z
X6[X6\X6]X6^X6_X6`X6aX6bX6cX6cX6dX6eX6fX6gX6gX6hX6iX6jX6jX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6V
Y6VY6VY6VY6WY6VY6VY6VY6VY6VY6XY6VY6YY6ZY6[Y6[Y6\Y6]Y6^Y6_Y6`Y6aY6aY6bY6`Y6`Y6`Y6`Y6`Y6cY6dY6eY6e
Y6fY6eY6eY6gY6hY6iY6jY6kY6lY6mY6mY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6WZ6WZ6WZ6WZ6WZ6WZ6XZ6WZ6WZ6W
Z6YZ6ZZ6[Z6\Z6\Z6]Z6^Z6]Z6_Z6`Z6aZ6bZ6bZ6cZ6bZ6dZ6eZ6dZ6dZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6nZ6oZ6P[6Q
[6Q[6R[6R[6S[6T[6S[6U[6V[6V[6V[6W[6X[6Y[6Z[6[[6\[6][6^[6^[6_[6`[6a[6b[6b[6c[6c[6d[6e[6f[6g[6h[6i
[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6S\6T\6U\6V\6W\6W\6W\6W\6X\6X\6W\6W\6W\6W\6W\6W\6Y\6Z\6Z\6Z\6Z\6[
\6Z\6\\6\\6Z\6Z\6Z\6\\6\\6]\6^\6_\6`\6a\6b\6b\6c\6c\6c\6c\6b\6c\6c\6d\6c\6c\6d\6d\6d\6c\6e\6c\6d
\6d\6c\6c\6c\6c\6b\6b\6b\6b\6f\6g\6h\6h\6i\6i\6i\6i\6i\6i\6j\6i\6k\6i\6i\6l\6m\6n\6o\6o\6P]6Q]6R
]6R]6S]6S]6S]6S]6S]6S]6S]6S]6S]6S]6S]6S]6S]6T]6T]6T]6T]6T]6T]6T]6U]6V]6V]6V]6V]6V]6V]6V]6W]6W]6W
]6W]6W]6W]6X]6X]6X]6X]6Y]6Z]6[]6[]6\]6\]6]]6]]6^]6_]6`]6a]6a]6b]6c]6d]6e]6f]6f]6g]6h]6i]6j]6j]6j
]6j]6j]6j]6k]6j]6j]6l]6m]6m]6m]6n]6o]6P^6Q^6Q^6R^6S^6S^6T^6T^6U^6V^6W^6X^6Y^6Z^6[^6[^6\^6\^6]^6^
^6_^6`^6`^6`^6`^6`^6a^6b^6c^6d^6e^6e^6f^6g^6h^6h^6h^6i^6i^6i^6i^6i^6i^6i^6j^6k^6l^6l^6l^6m^6m^6m
^6m^6m^6m^6n^6o^6P_6Q_6R_6S_6S_6S_6S_6S_6T_6S_6U_6V_6W_6X_6Y_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6a
_6d_6d_6e_6f_6g_6h_6i_6j_6k_6l_6m_6n_6o_6P`6P`6P`6Q`6R`6S`6T`6T`6T`6U`6U`6V`6W`6W`6X`6W`6Y`6Z`6Z
`6Z`6Z`6[`6\`6]`6\`6^`6_`6``6a`6b`6c`6d`6d`6e`6f`6f`6f`6f`6f`6f`6f`6g`6h`6i`6i`6i`6j`6j`6j`6j`6j
`6j`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Ua6Ua6Ua6Va6Wa6Xa6Xa6Xa6Ya6Za6Za6[a6\a6]a6^a6_a6`a6aa6b
a6ca6da6da6da6da6da6da6da6da6da6ea6fa6ga6ha6ia6ia6ja6ka6ka6ka6ka6ka6ka6ka6ka6la6ma6na6oa6oa6Pb6P
b6Qb6Pb6Pb6Pb6Pb6Rb6Sb6Tb6Ub6Ub6Ub6Vb6Ub6Ub6Wb6Xb6Yb6Zb6[b6\b6]b6]b6]b6^b6^b6_b6`b6`b6ab6bb6cb6d
b6eb6fb6gb6gb6hb6ib6jb6kb6kb6kb6kb6kb6kb6lb6lb6mb6nb6ob6ob6Pc6Qc6Qc6Qc6Rc6Rc6Rc6Rc6Sc6Rc6Rc6Rc6T
c6Tc6Tc6Tc6Uc6Tc6Vc6Wc6Vc6Xc6Yc6Zc6Zc6[c6Zc6Zc6Zc6\c6]c6^c6_c6_c6_c6_c6_c6`c6ac6bc6cc6dc6dc6ec6e
c6fc6fc6fc6gc6fc6hc6hc6hc6hc6hc6hc6hc6ic6jc6kc6hc6hc6lc6mc6nc6oc6oc6Pd6Qd6Rd6Rd6Rd6Sd6Td6Sd6Sd6U
d6Vd6Vd6Wd6Wd6Xd6Xd6Yd6Zd6[d6\d6\d6\d6]d6^d6_d6`d6_d6_d6_d6_d6ad6ad6ad6ad6bd6bd6cd6dd6dd6dd6ed6f
d6gd6gd6gd6hd6ed6id6id6id6jd6id6kd6kd6ld6kd6md6kd6nd6kd6kd6kd6od6Pe6Qe6Re6Se6Te6Ue6Ue6Ve6Ue6Ue6U
e6We6Xe6Xe6Xe6Xe6Xe6Xe6Xe6Ye6Ze6Ze6[e6\e6\e6]e6\e6^e6_e6`e6`e6ae6be6be6be6ce6de6de6ee6fe6ee6ge6h
e6ie6je6ge6ge6ke6le6me6ne6ne6oe6Pf6Pf6Pf6Pf6Pf6Pf6Pf6Pf6Qf6Pf6Pf6Rf6Rf6Rf6Pf6Pf6Pf6Pf6Pf6Pf6Pf6P
f6Pf6Pf6Pf6Sf6Pf6Pf6Pf6Pf6Pf6Pf6Tf6Uf6Uf6Uf6Uf6Vf6Vf6Vf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6^f6_f6_f6`f6a
f6bf6bf6cf6df6ef6ff6ff6ff6gf6hf6if6if6jf6jf6ff6ff6ff6ff6ff6kf6lf6lf6mf6nf6of6of6of6Pg6Qg6Qg6Rg6S
g6Tg6Ug6Ug6Ug6Ug6Vg6Vg6Vg6Vg6Vg6Vg6Vg6Vg6Vg6Wg6Xg6Xg6Yg6Zg6[g6[g6[g6\g6\g6]g6^g6_g6`g6ag6bg6ag6c
g6dg6dg6cg6eg6fg6gg6hg6ig6jg6jg6jg6jg6jg6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Sh6Th6Th6Uh6Vh6Wh6Wh6Xh6W
h6Yh6Zh6Zh6Zh6[h6\h6]h6]h6^h6^h6^h6^h6^h6^h6^h6_h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6hh6ih6jh6kh6kh6l
h6mh6mh6nh6oh6oh6Pi6Qi6Ri6Si6Ti6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6ci6ci6ci6ci6di6e
i6fi6gi6hi6ii6ji6ki6ki6li6mi6ni6oi6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6_j6`j6`j6a
j6bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6lj6mj6mj6nj6oj6oj6oj6oj6oj6oj6Pk6Pk6Qk6Qk6Pk6Pk6Rk6Rk6Sk6Sk6Sk6S
k6Sk6Sk6Tk6Sk6Tk6Sk6Uk6Uk6Uk6Vk6Wk6Xk6Yk6Zk6[k6[k6\k6]k6^k6^k6_k6`k6ak6bk6ck6dk6ek6fk6gk6gk6gk6g
k6gk6gk6gk6gk6hk6ik6jk6jk6jk6kk6lk6mk6nk6nk6ok6Pl6Ql6Ql6Ql6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Xl6Yl6Yl6Yl6Y
l6Zl6[l6\l6]l6^l6^l6_l6`l6al6`l6`l6bl6bl6bl6cl6dl6dl6el6fl6gl6gl6gl6hl6il6il6il6il6il6il6jl6jl6k
l6ll6ll6ml6ml6ml6ml6ml6ml6ml6ml6ml6nl6ol6ol6Pm6Pm6Qm6Qm6Qm6Qm6Qm6Rm6Sm6Tm6Um6Vm6Um6Um6Um6Wm6Wm6X
m6Ym6Ym6Ym6Zm6[m6\m6]m6]m6]m6^m6^m6_m6_m6`m6am6am6bm6bm6bm6bm6cm6dm6em6fm6gm6hm6im6jm6km6km6lm6m
m6nm6nm6om6om6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Vn6Wn6Wn6Wn6Wn6Wn6Wn6Xn6Yn6Yn6Zn6[n6\n6]n6]n6]n6]n6^n6]n6_
n6_n6`n6an6bn6cn6dn6en6en6en6en6fn6gn6gn6hn6hn6in6jn6kn6ln6mn6mn6nn6nn6nn6on6Po6Po6Qo6Qo6Qo6Qo6Q
o6Qo6Qo6Qo6Qo6Qo6Qo6Qo6Qo6Qo6Qo6Ro6So6To6Uo6Uo6Vo6Wo6Xo6aVe40e6Z:9CU16W16e15GEe3K5:3>4C=F@<3g1c1
9_772g7E:4:>766>B>3S1302_1_1b2<1=C;B5K==JJU1Z4a3:@2[31\3f3]62Gb3916>1S564<3B:<5:X163;9B700=C298=
1:Ge43?MJ7D933272==a3<R3d2<Q1W172292527:2627314232642116450373Z1X>3=E;:5526?S3P1174?C7:<<?>96340
812M6h1[39BW1MV4MZ3^1_3W4X3X4m1T81kb4f6l99A?U16W16e15GEe3K5:3>4C=F@<3g1m1_772e4Q30D45?>766>B>3M0
43c1_1b2<1]1HK==JJU1Z4a3:@2[31\3f3]62Gb3916>1S564<F:<5:X163;L70>C298=1:Ge43?MJ7D9727@=a3_3GY2Q1F
2=72292527:262731423264211645037^1^3Y:?32:Q1185526?S3P1174f1<<?>963408133H6h1h2B26j1Ma2JIM=l2^1S
7l3V3=Cm1e2^5:X^1ae2P>Q>_48912Y6LS:2_X10gX2l1U2HK502U2T\1W1`>\1Y1<g25P10=1[7e1S11WW63^L6kb42lV6:
Y1Y3F8_1WS1R2^1Sg2h@d1LiD7<d1>Q19d4m62V41b1Y1T194@21`1EB[1j13]2C]22S1Q4=X1Q27b163[OAUHoc1a2Ke2^3
X13WH0P7b2\5<Y81[1Q=IJZ22e3P7g3:2l2g1Q^4a7X3A12UU1:2l2g1Q^4a7X3A12UU11g4T3Q4333Z1X1g3o3j4G;P7F2f
2W14Hd1H13W1g56NOF]2R12FEg1W3;1K<<I17i2B;m74P86i1h2]4b6C\4DV2;k4I]3Y11[1`302m8Z4W1W2g1k1Q2S2U6F9
R63e1Gi1m5^1k3F_BBg2==?@R1V8d2V181e41ll2K0=n2g1kQ1n5Y8]20?n6T3oGhP1S>j<a8=@0g51e2S7U@g1c;;0T7]h2
o@d1X5a4QAW3V7nI;0i40R1cZ3YM^R1[7W8m<8@0c3U10_7IgX3j>o4LP3j@]Q1e4W88<0\5bX1Y7T9]LR?2aLb5gS2250af
1c60dY1`10OX25009T;7V7c1b58h6121l2T2`:l2a1W4f4kZ1:6W2V4i34Z6g23^HTBT3^3`3P6c1`1m5i2Q49m1X1B0Q1iB
V1M=_64Z<[Q1>eHk8jIgN`OU8S5A0j1V:e1X7]1[S1MmQ1T@P9RS1Y2T:`OU8S530^U5`O40le3n^23N0h400X1j91jm3S;2
^4lP12\122639D501W3Y1k4`1>6T1`10?k4l3P4F\1R9l36P1Y@e5G3Gb5a3V6Q6a1m5l=J_1_3S5g1i2V4HV1Q1l=P3g80U
4S42>Z<b9_8b?6d3d2\10S1X2n1l3eA^16P1HT6Z1^6Mm71m1T7`3>QDi2c6g2X3HR6i2V4o1g@e37V1k1Y;2>]AI_9e2TCn
2K0=g1i2n7mG[7P9T9m3_HW?f=J9Ch:=T3n1g120X:^3j^1f450oZ5UR1MX1n20Q4Y3702;n1V88h5Q4h4Dk216J^42Q1S1P
6c5>c1<3]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4EV3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX15R@
Z3k1U12o1`4Q2@0e1i;3e2T6V7ZZ2k;dU1l;`5b9\@U8MN0Ef2_2f7m2<SY1^4e6g?c;`15m=>T5`NX9U8R5MQ3i1X1_2Z3X
>[1b5\100HR2;AOk6h7b2<k3R12\2X7SU1^:bE0O`4^77U3a18^2g13Z1b;:U2P1^6\3<a9dAc6Z8>d6S10Aj210a39l1]3m
1]41<W1X2W2\;14Y=1a:P>T>fFb2l1h3X2Y=YA\2i2l2PZ1V10==\250:o:_3b3^2P46Y1h614n5e2Y8R2W5S5XX1e40[1]7
iU10\7a6l5b3a1h=o2g9>0d1l>T5Dc1Tn3a7g7]AXDo1O9L0He21R:Al5Q6Y12\2R1e5121[X2d2PE\53>Q1bR14T9V1b>F0
V2W11SMR4121lNPAo8W5dQ1f63W3CY=P[1Y5B80f5id1lW4S201`820U]680j4ci5b9d4<1X3>0Q1iBV1Mm64Z<[@\:b6>eH
fR1<0j1V:e1X7j@nC2J3hb2bS220P]2Q10W31V20n3Vo1o9_X1f?QP18BB2T2@>a14n3T7a8_2@416Q1859:I0^3`1X4W<e4
g3m1V1j1h114m8Y7i4<:f:iZ2=a:eY1k2B90\3ae1_]2[3j3Y;o[1k370\3k5Um3`B\G^H:0eM]Ohh1_@Si1d4;0140S8Q?i
c420S^6J0R1[2009T1YB]3FX26^5Y1121aj1U3TEV9R7eC]7n>[B=0\2jF0lb1WBn99CTc1n8bIS>B0g1f10nGX914FU]2b[
2`6W4T3958i230S6`n570Xh2VW2QU12`8j470\3TF2R[3a]26C0:S3`1gDo:14eGdNk3_<]Ni1jCa?4fHS920^2P10W>j5[2
nCC\G15d7_R1:32FKU6k6Z9f@U5i3Y5Gg>o4gCL?OU3620^U5:0h400`AZW4WR13[1f;Q30@\2>C1i1^1GT1n7Z1h5k7;JX3
114Y5>[1=Y:i2a2NNW3?S1VF[3Z2h2[3k3P4LY1M>V2AZ4U46]7Oe4j1]2?3U186;R11611122Y2Oa3272]23V25Q2DU3g:g
1;B94d9n8\29U12i4KHh1?31W;=31e;jY2:1k2[8=U_3a1c5:T?nh171k2i8U_3a1n5T?:1k2]2m5=PX2TW1a1n5T?K1X3V6
g1=`_3h_18BEi1:@>a14n3VB@416Q1859:61W;=n<Yf1[KH1k2P1GM0c5=U_3a1n5b;a3nIf3U261=fA6g5?;41W;=o1=1;_
2[8=`n2P2c>a1n5T?T5RN<1k2f2R6U_3a1n5T?^6^1RISFL1i1Q1f20Q6:e1X5o1j@oBN2Jl^1VAa1n5b;a3m7m;h8]3?eG\
7:1k2;Ak7U_3a1c4Z1T?W11W2C<V6U2Y:YQ10iFf7nMP7:V1n5]7f7]I8BET2@>a14n3l1Y@@416Q1859:h417c2?0;MGLS3
V1Nb=5:a264f1404_1:6:406X1H4D156271=X11P1T111O015DU1<J]5BJ5a4[17<]1o2dA^3f8GG315`99Y6c3a2:8n1HS1
313109U10h1N73Q21;:B@<2m3F]126O2]20<_1d1\3Q3Z208=H329862CT1P1R1Q1_138<253Y1U1>=^1c4EY@l3b51<e8W2
1>\2@8l18`2j1C6?2b1F1Z1Q5T4b3]1Y@n2i1LG3i2Mb2a3V6T2^5e3W2l=J_1_3`34AKa4V4HV6`10h11LV3O]1c2<e9n7N
[;Z8g9T7?Y4:_3Q2De21BX2@07l10f1e3DV59W3c1o1@_6U4\114Q7e18h4`4CT1Da2Ba1`3S1_Ag2V3S2b994e21MR3j26P
101=6W1Y1U2=8P3<S10[1Mi15d1e2W3l5X2P1j3n4l3;S1Y1g8i768SB\5m6g11Mm1@07`4_29DS90Q1Gh21Q6Ba414YHo5b
V1o=P3<T18R13_13_2:8J?j2e:^6Ah1j5c4b5h3[4k<e2T;@3HV1T41?[20>0B1i1^13;117^3`5Z1h5k7;JX3114i4?>V14
2:b5X3L@[1]1a2=@b1i1I?S1VF[3S5[3k3BZ4W2>V2Ac3T2a10T1<g206S1j1U1=Db42j1b1T10434D;105655M411411120
00Y3j18?[1N1Z1o3DDU3Q4k5m2B9CAo=a10Q1M\29U12_1\4Z2W11CW2@0U2Q6`3X8Z7k514fAW1M<f;eT1OV@<T18R1b4b;
:^1g1i2d3Z2c30Q3QAeEQ9[112P1g1;f1:0l5=;13NR2V1M0^6X1e4b4e5X3aJa3`5c7lP1U3<T1c4O:T?^6`F7T9^@Q2g1l
11AY2@07m1f13V4W5Q1V22c4S7[1X314V1b<\BgQ1m4a2T9Ga20;T18R1Y1173_2:8J95S4l2]1o1Q3^6Z23f5c4\7l5a;S:
l6V1Z11@Z2@8Z3=MX3Om1l4EAX2W2aS1P>[8g5gF_4h3I^1@a18Z5:W5k1n2Q5i9X5=g3[9lDb7<W11Nl1A>e1R6X37h3d:Q
714l2T2`:l2P5U]1V:o6a18e5a;b3^6_1eDM]3`@IW5DK`6CY11`1Z1@00c4T1^19DZ2X4E]11m1m16Z5h614`=g:^j1U3<T
1o23_1Z1S1d:4V3j5CZ2eGL1Ka2i7=nFQ2145=Bb<X1`6T<Q6ZJ`3_3V1^3j9U:j5`1m3Z9U11T2F@U21P6W1l`1B]l1<T14
R1Q1`21Q18f1=T3?Y30f5^6W6P2h1R2P:e49^:_;M1T1f1Fo1d5=o2U4f1Y1_9^1Y3dQ2P@o4a1c5:Q7T2c2i1KCGf5i_1Q1
1Q1i1A>e1R6b;]3FX2e5Y114gm1UH<T1n5T?^6^1Kl8T>T1OX@6W60:W11JP2@07Z7DV:i>14n5m5Q5GW12db1f4[1]7e2a1
n5_3d;j9b20c2?e3^1U?a1m7j8d2A1\2_1h7\3i6P7YY1Y5b<c7j3T3c9c6iS1\f1U11D^4<18i5l1Z3`3c3@[>n5X;i1T;g
:o4c;`15c1i>\8S3\O]1@j3R28[6Y8Z3Y:]6S11GS2A9m7l1Al5f2Z3Y1_1R2e514[X2a=a1n5b2e2Ia3`1n3a9T3[@4P5mC
M1Y11k2k100HR6]@hE2S52T5S]1W2i3Y;a1n5]7P33l3D=W6^5Ao;40^E2>5GS8P3F@3D1k2@X8gLW5e]1b1lMa1n5\:g4m7
Kn1Z1i7\2Y6e41Ok153004S1h2U2U2U47Q21>FY23?c3^1^2@:12312D<63?140411_1592CB7ML1:C1I:12W1CZ7i2]1n12
j:mE260:3;B:JQ136:h7H=k3X12?2>b11e1`29K><12221@T4:V1\1V3O:BMDb5X35<_3\3Q3K\128P2=>J3c1m2>^1e6P3]
61\9]3g2o20HQ51]211n11a1j1Bb10V211f3V;Q54W:=P;466h4c1[8SFa?b2V4CV1:>BCf1GE`4b2e4g:U1Q5f6R2l3[;Ek
3]3?@;Oi2X1j63Q;44W48?e11b1X172>6h7Z6oMZ6HV?:T;Q2IgDa82^1CX3Z3<T1n5U5m1h1U1Q5a8T4m1=U4_520b<P;1a
61T17\2929?4D1]3P23R6d?[914F]IWM?dl1RIO_@R65:Z11k2@0W8c2g:S1e5d2U214m8Y7^1g3:f:kA`S10;S10o2c245Z
18n:LCP1^6Z2l3b@g@h3]4Z31l33a10f1702Z2c1b68h5j8Dk216J^42Q1S1P6c5>c1<3]2]1l166;jGS105d4U62Q4f1^1:
6Y1B9C>^4l3h1A3JMj3313g1S6j1R1n1T314131NR6@Ao5S5P2a43S3=46MK<22:Mb;V3b1g1k1U12_1?a4P2X31_2;;52c1
0o1^2P2l6:c4S1f6^1o2>;14Q2n1:=V3T3P8d8a12521E0U6j7_8401^1a4cB`2_2A148c15a1n5W6b2\3180P1_1A23e5DV
3FKX1K^21154\1M1999Y4>L9m2`3W6d1l5l6>73Y7]11O00;1k2i8`V1dX2a1c5:T?^6[g1V31j20>1;f5U2o4h8:a264o54
G0200111;212260171B2\40151U2J3Q7EMER1J5V1037<:0A?LR2jMaE2a2CDb3:V1U51FBMP4T2241S7h6Q28396A32986F
9JP1T2AT2Y1<1k2i8W1h@Tm2a1n5Q7R8`@i<:1k2[8=l1TU3S8a1n5T?V11k2@[10Q4T2Dd;kJm9]9Xe1a1o23b1L:c1`=g9
n2e3e7d6c?F082]1o:2;HD3H1k2l10k6i>V3fDe450TX1[K<T1o23j28k>^6W;dLV2@1k2Q31e5cY1aU2a1Q2l3OT>bJf8S<
U<G1k2@0b7Dg8T4Q9Q314lHPm1<T1o2n28d;V3j5e\1D1k2Io7\<V;X]2a12[1l3Z3a1n5Z110e<P1Z181P6d5bT2^l2\2hH
`3J1X3V6U2on2`@h_18BET2@>a14n3VB@416Q1859:>1k2?Y8im2[Aa1h1V1n2a;b3mAf::1k2f2R6U_3a1c5:T?Xh1K1k2@
07o7PI14R@X20P3oh1T5Z2a1]2Ac2:Y6j8^6i<\7_R171b5R6_S3m3^3Wc2J1R2Hl10HX3i2Z5Q7S;dg2a1n5T?g>d6Y4Y7M
1_6j5U1o4^6X112h2AT2]3d2;13N=a8_72O]3^214V`2f50_10R1V3F:BT3`2[1R8h9g6W3[S11S8@1k2@m17R6V;[1bR3a1
n5T?R2Qe1P6h2B1k2l10R1f51U_3a1\4a1\:L<]3gNc?m<81k2@X8U_3a1n5T?U31<S3c10o1i3EV>e2i2^1o2>CY1;008I5
N:=Q2T1i4Hg2\2=<9X400P1f1Ja12521E0i@fBe8@^16O`2T1Z1A?c1\5T1i105T6i12h1`118Q1Q29X4n1V3FKT27X2721Z
21CS2n2Q<d2h2o3l6>;Y7_20P11]32m1V6o<P1T:J14b9h1Y<`R1n:`1]Gi8Q2i@S<Y3U4d2Na1R6`4W6Fc821e;g11R1g7j
2R;T4f28?T6Z1]60M\5b2\7e1`3>ZET8g2X3Hl8V4^81W9NZ3:\11\2[3X6d10Y2d>>W3P4X11X8W3?Y4W6MW40:11c;j:QQ
1lR3i9X>SF151Y5W3S3`l5J1X3a2d3U2`_3h_18BET2@>a14n3VB@416Q1859:81]3W8PI14mT3Q2>1k2:6i7=PI14me2a1n
5T?^?=1f1b12X8nm2U9Hch1SL_43n2>1]3W8V>c8U214R[2o1\4j4QT1l6]11k2?<c2X5@j<U2X7\93i1k4f6a?i2Y2d3e2c
1L=l1c1INn7W5k@a1n5d3l7b3mAX7]3V9n2i4o2e50HN1k2@0Y100k6a@2o2h4B14lCIm4Xl1a1n5T?S<BV7]J_1T;W1L?1k
2@X8ZY1c1E_6ob1P:a1o2c2:T?:1]3Q2U6gH814jl1^]241l3h7]Q3V11k2f20V23f3`[1o9j2W5WAS2iAh:b1a1e2X3j1j:
U28i8R1i2n=^50<`;]1K[<2X28U2?1a8k27d`3@k3@m1h;LCg=Q7e1Y517c2:32512MER4U2o4^835:a264f1404_1:6:406
S142D0200111;212100400171B2P11P1T111O0151BU1<JZ52BJ5[45V1037<:0A?HV2jMGG315`9V6<`32a2CDV33131:1T
1OQ1S31FBMP4f1=241O2V1d1T3\3[3Q28396A329526F9JP1R1Q1AG9E2534T1U1>=P4^;RA1\4k1:1k2]2[6V2`F]f2a1n5
T?F1\3V2j1V4V;1a=j3S5Y7?l1V1<[4bJWZ1g:jT1?aHK1k2;5;k7[<o6d514cDfQ1]3TL<T1[1b48k>YKDo4d:g>Q661e;o
V3jR2i8091e;ol1g^3b21j=d25j51e2551105;E1h2U2U2U47?a11>FY220?[2f2o240412312@3<63?140411P13:592CB1
5;AL1N1I:12W1CV1<X6B3`1]1Q2_3\3_3Bn9]26T92230:3N:02FQ13A9C5d6H=j30U122B>b11e1`2U1><4221@X3C7:V1\
1a4BMDb57OP2B>P3f1e1m3\128]1B=>:81436P1R1S22>N3;P7h1Z72P3P9:c5@0H1W3G5I@n111N1k2P1h7PR10X17RJi4o
3>a8n6V1NP4^Ba1n5T?T5]Dm<e1l3k1Y46k=91e;>]1X7l29Tj2U231e;_m591e3o7V8U4ZW1l^2Q4cY1:1k2@8o7R=RR3a1
n5T??1k2i8Tk2Y>f5a1c5:T?dL[4`<Q;4<1W1]:Y1]e2\5e1mOfAQAa3d691l3\1[6c=1Q;WS3\d1R11V31a1d4U2`_3h_18
BET2@>a14n3l92:U11?S6@416@@859:D1_1l18k1_1c4SEX8d9a4S7`7j8ef2\8\B`7Jo2:1k2i8V2k9RS3a1n5T?a<f1171
a2<4Q2o3U2PI14KPN_C`6oL:1T1o3n18R2j6m5]I8BEf12:@>a142k3X8T10g869416Q185918A1k2AW8f?U6S314]Dc`1k@
a1n5T?`LcJU41k2@;MHo3U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<JY1S4BJ22h1CT2[17<]1P2Ng
Ag4Z7GG315Y7V2c6BP3a2C7c33131:V1U51FBMP4T226O2k2T3\3]58=H32986FT1B=R1Q1c1E253Y1U1>=S7i6h80j9Q2LD
L1X3Ca1P4U2`_3h_18BET2@>a14n3VB@416Q18571:W21_2d20o1_4fC^1^3d2n1:=R1S2U;m6f1a12521E0`F4Gb15VF`2_
2A?c1n=b2;P318Q1Q2a6V3FKT2`274Z21Ce52m304^6X1c4h2`1l6F02Y7_2_11k2:1Bh1j3U2T`1B]n1:V1n5`1c=Y2i6W2
Q5P4n48BET2@>a14^19U2_?f2@4163M859:_2DM1V35S2T6V1Q5S9TDj58_:j5c7S520ab1T1In3b7e7`>?nES7V21;1k2:^
8mS1W[2a1n5T?ZBn7P51_2;:3182Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1
<J]5BJ5[45V1037<:0A?o2]4k<i84;U3GG315`9c6`32a2CDV33131:V1o2U21;:BMP4T2241O2k2T3\3Q39Q28396A32943
6F9J>AR1Q1AP10E2531W1U1>=mOD1U21k2;5f10o1_4fC^1^3;14Q2IT1:=V3U;=V8a12521E0]_1`2_2A?c15a1n5j8Dg21
8Q1_1Aa6V3FKX1K2]274Z21CR550PDW1l6Z3i4_291]3b6d1g?X914Vl2V31k2>=f5U2o4h8:a264o54G0200111;2122601
71B2\40151U2JX9T25V1037<:0A?9e2h62nFaE2a2CDb3:V1U51;:BMP4T2241S7h6Q28396A32986F9JP1;h1AT2Y1b@SHV
1]21k2;m184a1_4j=2h5^1o2>d2n1:=V3W5m5d8a12521E0j9l=eG`2_2A?c15<T1n5j8f2E18Q1_1Aa6V3FKH[12]274Z21
Cb8]31=l2c8`2o1l4Q2g2Z3_223l31h33I5B2l3U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]1o3B
J5a4[17<]1o2_8ZEGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H329526FT1P1R1J6Y198<253Y1T10>=S7a6o3Y
?W10F1e25:^8kP1iL]B4f@2Z91e4a1n5T?SNVH0H181k2i8U_3a1n5T?^6<11i272^8U_3a14i5T?^;B1k2@[10k6]1h91a@
[4TNi`1a1n5f;]3[^1P11k2<V6U2U_3:V1n5T?m@_88BET2@>a142k3VB@416Q1859:X41X33;Mh4U2\:U35:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2fBS;GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=
H326286FT1P1R1Q1?30NE253Y1U1>57k28BET2@>a14n3VB@416Q1859:I1S32@h1X4k1lBdJm>;^6T3Y1f>bAU9k;WBQJm?
[1V2<Y1l412h278;2JJ=_3U2;13N[4Y51Y25:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J[51BJ22<T4[17
<:0A?8f2jMGG315`9c6c3a2Ck33131:V1W1g13Q21;:B@<2m3T226O2k2T3Y2R1Q3Z208395B32986FT1P1R1Q1c1E253H@U
1>=h5P7<h1i91d1Q61;g1T6U11U1P2U21F_5R5=Y1g?MQF[`1TK\Ko=^;j2Z111`:311T1>2S16F149\3541V3^8Qe581k2i
8U_3a1n5OT>61]3W8PI14A1Ic2W8S1bFY114[Fk9`CY:i?`7^P1T3G1Y1a1@0b7D\<W3[914KPHPm1a1FX3F5Q1OT>d412h2
635;MER4@d1;13Nc5Z4R2536a264f1404_1:6:406X1H4D156271Q1133:1P1T111O015DU1<Jd31[1:BJ5a4[17<]1o2jM:
<G315`9c6c3a2Cg2S13131:V14P51FBMP4T226O2k2T3\3]58=H325386FT1P1R1Q1c1E253Y1U1>=^1:V6S5@i:R8o3>:`1
2G1U2EAW8PI14lNPAo8W5gG<T1n5[2j6[3`1P1Xf1l6f11k2;4\1A77n1j3R1]U1c6d`17\;S4b1a1j1S4S7P8k6@2^4b5Y2
=h3b23X51=j<?^1Ad4T44D`1>6BAl15d10581k2f2R6U_3a1n5T?H1k2:5>b1P4U2g`1]n1a1n5`1c=S9W2Q5P4^P1U201Q5
U3A1k2AW8jFU214me2<T1o2n2]1T;a2^681k2:^8U_3a1n5T??1k2T6a22U_3a1F64l2[10AT?F1k2@?OEk56nAVm2a1n5n3
U;dL[4O_@R5U1:i6:1k2@j6]1U_3a1c5:T?>1m1n1a13R6gU5R21`?Na4Q2M=1k2i8T2m8Sb1na1a1n5T?nS1e7];E1V3d1i
6]5Z6];VLoEXi1cG`E[516]11\1d1h:<=1]3P23]5DPI14e^2d7\7PQ1O1V31a2d3U2`_3h_18BEH[1@>a14n3i;Y4[1F@41
6Q1859:41e;PMd281k2i8U_3a1n5T?gBO1X3V69k1^[2\AdBh_18BEi1:@>a142k3VB@4163M859:71e;go1f7m4bU2T^181
k2i8_f1eh1a1n5T?G1k2@Q4V4QU1gh1d;f5a1o2c2:c1U9Z4U45R2\=T=SF^1>1k2AS5S3PI14me2<T1n58k>91k2e5S3U_3
a1c5:T?31e;SY591b5d5=`<cLh8XZ1ci131W;=91e;Zj2id1`Cc4QD^1k1F1k2i8Z7eLQCWH1[2\M^12Y4d1_=CP1i8l3e4X
9QCE1k2V8BSJ]Ab3`3YU1UGa1b23W3T?T;b7XFY2T:W241`2T9c=81k2i8mQ1W]2a1n5T?m11V31W2n3U2e4jGW30h3m2]2k
5]4d:a8o?X50>[>k4[1R1Q1GCBA_31E;Bn2TN[381@8<T2@>a14]3@Y9l8@416Q1859:;1k2n1j6U_3a1n5T?aJiD1Y119n2
U2P4U2k2bG1og1l@R<kV1l88BER211>>a14n3]5P96`301=416Q18571:A1k2@8o7`8e21lS3a1Y4d1b<LCP1i8j51k2:3=M
h4U2j421\1[2V1DEM3@D5:a264f1404_1:6:406S1212D0200111;212260171B2P11P1T111O0151BU1<J^3n1BJ5[45?F0
37<:0A?d1Z1oCW3i1h4GD2315`9>T6`32f1JCDT1Q23131:V1U51FBMd3;a12?241O2Z1`1T3\3k18V1h188396A32986F9J
P1R1A?AQ1E253Y1U1>=^1c4[4246Oa3RA1\1]2Lk1N19n2P2U4U2`_3h_18BET2@>a14n3`2V1e5h8@416Q1859:`31k2>1;
T2a3U2o4h8:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2h5c7Z4R<aE2a2CDb3:V1e34K3:1FBMP4S1
P1241j2I^3Y2^4Q28396A32986F9JP1T2AT2Y1[3g2f8Q<1f7H1k2:U2X6b>b`1SI`CZ3a1n5T?[FU8P660YB1T1Fi1X2\21
W3l10o1_4fC^1^3d2n1:=T23M>0S1;T1a4^3c6P2a12521E0\5l9o2j28oI`2<R2A68c1a@\318Q1Q2a6V3FKX1KW1X174Z2
1CR56Oh<_7l6>;Y7]11OR11k2<V6U2i]2aAi?:V1n5T?X9T@8BET2@>a14n3X8m9@416Q1859:e21V3F\2339]14j1:<B`9Q
4e4j<]6122b26<H?9MV2[1`3[5R8k2]7R2W6[3SAh3]4X1?=AT1O^1W1Y30Q78?W7`18o3[16^2Y2W2S4;^1R6n1V162Em1m
1i1k1JR8V41@^159n6m31k2LMh4U2b=5:7Y264f1404_1:6:406S130H4D156271f11P1T111F8015DU165J]5BJ5a4[17<]
1o2_7ZFGG315a3n5c6c3a2Ck33131:V1U51FBMP4T226O2k2T3\3]58=H32986FT1P1R1Q161Z1E2403O9U1>=`Q1X1Y119a
2<3R24j3U2[>f[1Re1:V1n5T?]I8BET25:>a14^19Ca1\9i8@416Q1859:A1e3`1i5D_4^:V6Y3aQ1a3a4TFf@m4R[1ZR1j5
100g2154561K2Y1T15Q23`1DU47913a11_320=@438:22k1d1S1k1:12341B<6C140411Q17D021111;429O220LP11I:12N
81A^2e7]1Q27\1<A0W1kL26;3N:j15Aj<0U122B>:W11j115Q1E;U1><451@1P41:V1\1m2J<;BMDX5904T4P3AH10n1[3A\
1;>22EB086>:863n3B>T1205aBf3o45\<II312P11k2[7>K2`8Z[2m9d;Z2[3a18m1@0630T1FB:S11605`=[6241];7^e3e
41k2@;Mg2P21T1Nb=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<Jn1P1]2BJ5`3P1[1792]1h1V1jMGG315
`9c6c3a2C7_2S13131:V1g2730P21;:B@1:2m3a1B26O2X1b1T3\3Q3[28=H32986FT1P1I8Q1C0NA3253F1@T10>=S4Q3d3
X>^7S1D6;1k2@X8\Q1h]2a1o2n2T?^6F1k2P1e1R6^;UP2RBf=f3a1U5B5T?^6mBc7N0P<^4H1d1a1Eg1P6h13e2Df<aDfEP
5X4fFa[1a>k8m79HQFU7`11k2<a4d1G]1j28U49YV2f6f4W>n5b1:DAP5B:T?aAk78BET2@>a14B[3R6S<@416Q1859:g4=1
k2AS5S3PI14me2<T1n5T?d51e1U1@;2JGk13Z1EU2o6_5I85:Ig164f14045Y1:05:406X1H4D156271H1K1P1T111E9015D
U1<J^3]1@BJ5\20S2[17<:B?]1a190l1W2g1;I\1Z6d;B\2GG3122Cl8AQ6c36_14ECg2S131310711P13j16n241F89MP4]
139826O2k2T3\3k18V1T1L8=H32986FT1P1R13Mc1E253F=4U10==S4a9\4>P>1Fk2M1k2l10H0Q6W41PP1i8gK[2hB\;f5a
1n5S7P8kCi6\5?[<\1<d<`2<1k2i8ml1X3[;`AY6g;a1n5T?81k2i8U_3a1n5R2Q=d11i2B8Y2S16>3e31`8R9e19j6QKo2[
1nDi>]2m2b21R6a51Q206\1I18312U1W:j3Al=m1Z7l74k5aB?d2W4f11k2@U82`2j5c12cDCP7412[<e31hAf@j7:32FKb1
d1m2e5a1FQ118KY1Q17:T?g9S9GY4492@Z9e;R9P6HQ4206n2Gf17LU18H102El12]413_6C22Cl2Bl101:\Bh2i8]5b1VR1
h1L]3X7V3b1l1J5R12R3850:A34U13I@249h82>12IB:3?K7@630]5022452CZ1:J2T2;216<]1<V18R1\5<>JU7W1309262
0g3Nb3j3In22R;8BD0O0R720o2M<10V17d1=Q12d67913c1>P320==2438:22C5Y5A06234@3;424>1n156?L15KN1NK:\1C
V1<i2O^2B3`1Gg2d2J\3En1JGT8R46T92;1W1;k13A9C5\4W2H39j30U122B>d12b18W2S11>477101@Y1_1>CX12j1`1A=3
34U1P1=2>B`35MU1OZ1;512I6;:CFM630l2a222452A32116D5:MKI67A3414206P1A@A56T129S13g2C5`1_7l5A2l7\123
:k1S1T1E[61a18\11JY520o2M<10V1l1=Q12d67913c1>P320=@438:22IY5A06234@3@24>1n156?L15j1P1K:\1CV1<i3^
2B3P5_3\3d2JGW<6T92;1W1;k13A9C5\4W2H39j30U122B>d12b18i1=S11>477101@X3C[1j1`1AE[2b1`35S2Ol14P1FV8
R1:K5:J2KP17A814206P1R1S22]13;U3m>Ao7\123:T4E[61W31JY520o2M<10V1l1=Q12d67913c1>P320=@438:22IY5A0
6234@3@24>1n156?L15j1P1K:\1CV1<i3^2B3P5_3\3d2JGW<6T92;1W1;k13A9C5\4W2H39j30U122B>d12b18i1=S11>47
7101@X3C[1j1`1AE[2b1`35S2Ol14P1FV8R1:K5:J2KP17A814206P1R1S22]13;U3m>Ao7\123:T4E[61W31J[320o2M>0c
4g67?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5\4W2H=j30U122B>d1e1`2U1><
:1i3CV3a2b2]7Oe1\1[:\1i1j1810336P1R1S22]13R5iDh2:V;Y31_32P3\10a3Q122a67;3c1>P320k2k506234@3W11n1
5c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5\4W2H=j30U122B>d1e1`2U1><:1i3CV3a2b2]7Oe1\1[:6U1i1j18
103206P1R1S22]13R5iDh2:V;Y31m520k23\101\1Z13e1;\22k37913a11>P320=@438:22If2S1k14041234@3<6C14041
1_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b211D3\3W1W2o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X
3C5<c2m2U11NMDb57OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N3018V<a?@:a2\7W1II312W1031Z620k23\12\1Z1116
^1;\22k37913a11>P320==2438:22C5f2S1k14041234@3<64>140411_1592CA015MLP11I:12N8CJ;<X6B3`1]1Q2b211D
02\3W1W2o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<Hj1W18AJU11==2M1Bb57Of1[1;P42m1b2Z1\
1;>2H2@86>:341436P1R1S22>N3018n:ZA:V;II34W1031l32W1d13\1031LX:7?c1>LS220k2k506234@3W11n15c115j1P
1K:\1CV1<V2`2`1B304[1^3`1n1\3_3m6Q66T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7Oi28V452[4_1\1i
1^1;5101436P1R1S22]13]1V3V9U1c=:g1^9Y31=20T3fZ1Zn3o1NT6l<o11g5DX5206h21K>0V1N9211d8768c1>P320k2f
2_20C062312@3W11>R17451705111L15?P19P1K:\1>4V1<j4]1983c3\1]1T1L\3B012f2V3m4_4:6T9h1;k13KC5\4W2H=
j30U122B85b11e18W2U1><7101@R11S2CV3W1Q3J]7Oe10[1X21^59W2\1JNj1341436P1R1S22]130:ZC\5a3:g100V1U1o
6T1T21e1Y520k23\121e2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X
6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57O\1e1\42m1m3\1;>2
H2@86>:81436P1R1S22>N3;YL:c5Z4W1I_21Y33o2\1_1l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5b
211H\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;c1312\11Q
33o2\1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U
1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31Q13h4D>\3Xb10^c1_3S>W1kR1R65MS3V9g280j45;1Y1b2i3
m2c1Y131233]k5\91373nQ4Zn155a31^620k23\121N;Z1U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C1404
11_1592CA015MLP11I:12N8CV1<m4Z1B3`1]1Q2c20J\3_3a1Y125;c6g22683R1d726;3N:0k13A9C5@V5L17>=T3E0U122
>3>b11e1`28F5><035130;8o2C5<c2m2W1NMDb57OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N355Q6A[<Q2f6@:a21b8I
I8BI1[520k23\12\1Z1U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B
3`1]1Q2c20J\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42m1m3\1;>2H2
@86>:81436P1R1S22>N355YL:V;II8\11k520k23\12g2U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C14041
1_1592CA015MLP11I:12N8CJ37<X6B3`1]1Q2b211H\3_3k2_6Hj26_1^3U426;3N:0k13A9C5@V5L17>=T3E0U122>3>b11
e1`2O5><0351@8o2C5<c2m2W1NMDb57OV2K]6m3\1;>2H2@86>:81436P1R1S22>N3;Q6AeE:V;I_21S520k23\12g2U2[67
913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:
0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_2
11333Z[3U1Z520k23FE01g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1
<X6B3`1]1Q2c20J\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42BZ1m3\1
;>2H2@86>:81436P1R1S22>N3;YL:V;I_21[43k2<=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1
T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2`4P2[3Q28396A32986F9J
P1R1Q1A10NE253Y1U1>=53k2eh11143k2o_4ah1o520o211X101O<Z1Q23[67913a11>P320=@438:22If2S1k14041234@3
<6C140411T1:592CA015MLP11I:12N8CG><X6B3`1]1Q2c20J\3_3P3d4Y56T9223;3J3:0X1B3A9C5d6H=j30U122B>b11e
1`2U1><451@X3C5<c2m2W1NMDX4Y17OR3T5X1m3\1;>2H2@86>:81436P1R1Q1Q12>N355_4Y4X7V<:i1i3P3[25I@88\11X
520o2\101g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b
211H\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436
P1R1S22>N3018YL:V;I_21\43X3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J
[51BJ5[45V1037<450A?o2jMGG315`9T4^2X2W12a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E
2535S1U1>=P8206d231Z1011Z1Z1116<Q1243\22k3762003a11>P32048=2438:22C5DQ23O[10>4041234@3<324>14041
1R115456201311162A015?;1LP11I:12N8CG><X6B3C2I]1Q2b211D02\3CCW2_3d4:T4:6T926;3N:0k13A9C5d6H=j30U1
222?85b11T1@`2CA><451@X3C5<3Dj19M8AJU1139=2M1Bc3n17Of15N6;j1H\12m1_22:2L\1;>2H2@86>:3414206P1R1S
22>N3018P5Y4X6Ck1U::o2V8II8W1031X520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_15
92CA015MLP11I:12N8CV1<X6B3`1]1Q2b211H\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m
2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3018YL:V;I_21`436h2M>0V1X1211`7S17?c1>;d220Nl1f2_20C06
234@3C4>1n15:;L15j1P1K:\1?3R13<Z3X1\17983P5_3\3B22f2f9X36T9h1;k13KC5\4Db1H=j30U122B>b11e1`2U1><7
101@X3CV3T5]7Oe10[1i7a2\1MKj18103206P1R1S22]13e7oD:T1Q3o6T12Q21f18_23m3=X17LL7R110296jFl2g5AJQ6e
1jIgY1a2KX1\1T397A3:O3I@2>W5l354\1:CS196m57\160<5S4l1<X16R1\5<>j713W1>b<IJZ22f:48Y3Z13m219C<QJf4
Q:7\1e20[1`W1DV18DSDoO95000?Z6Q5U<>W54Q@OS<31121IV33o2\10=m:7?c1>P320k2k506234@3W11n15c115j1P1K:
\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:a
21\6U2Y31S43o26U10=;U4[67?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=
j30U122B>d1e1`2U1><:1i3CBc2T5]7OR3[:\1i1j181436P1R1S22]13X68BET2@>a14n3Q1j1j6BS1@:a21@f2@416Q185
9:U2Y31a13S5o1VH^1^3d2n1:=V3U;d8a12521E0U4W[1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C[8VBl6T8_253Q3j2c
X68b33T3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2W8T3]:o7GG315`9c6c3
a2Ck3313<\61Y1MP4T226O2Z2@a6]58=H32986FT1P1R1Q1c1E253Y1U1>=Q=]2RER13h400B1m3on19U2g9a`1fP1g73Z1U
22_40R9^1916]1W2i3FE8;JZ5;4n;13N`]5Y71X40064n;13N`]5^44S3A20I101C17e3a213NQ<5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<Jb4JBJ5a4[17<M?o2AXMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986F
T1P1R1Q14^1E253Y1U1>=h59P1e@O168:IV16Z2X21l4X31?n34S3A2J10E53e3a213N[4e75:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2AXMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R
1Q14^1E253Y1U1>=S7e@>c@?94n;13NRo21``1cd174n;13N]8kk5g34e3MHo3a213NQ<5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2^5R1]58=H32986FT1P1R1Q
1c1E253Y1U1>=S7b1VA1X400i44W3=Mh4a213N^3b85:a264f1404BL:23:406S14G0200111462002260171B2P11P1T111
O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O23=5S2a6[3Q28396A32986F9JP1R
1Q1AQ1E253Y1U1>=f8Z>k21Y2o1V4f34e3Mh4a213NQ<5:a264f1404_1017103:406X1H4D0056271f11P1T111O015DU1<
J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=W>0h8@4S3
2_2W613N`?Pa4jB31c5m1954n;13N;4`5]613NPg3VGeFVJf3P14S3c100L;k513NiQ1hR1Z`2h;h8U4@f1f1o11168T1_3W
4m1T458<4S3e1LW613N_Y5]6U6o894n;13Nh_1QZ1j[20=4o2n813Nn9ZL[1R8UOci2[G<4o2n813NXV10Q>bJbd1PU1L4\2
B3o1j613Nb1QBS2U1f@R8O_Ba94;b1Ida1X2Y1d2WKnFE4o23o1j613NdCS2U1Y?R>_DR6Ihc14Y1`OZED4a257S2j613Nc5
P>Y3iHOY^1R?_Q1m9n6YIA4g27S2j613Nc5i2V;Y3Y?_9lGkQ1Z`274n;13N[U1cW3:4S3l2m513NXP1c`1Qo1:4S3j813N[
U16Sn2co1E4S3FS813NXP1dY1nb1bU1n4d100V3\31W2;c<84^5_613NXa2\_2O4S3d1D`6120No7P9VKPU1c6oe1U15d5b1
i7V6R?116]1h1Lc;U1264n;13Nmc3i34e32JX1_3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]
5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2Y2Aa6]5839H32986FT1P1R1Q14^1E253H@U1>=V=b;1T88
4n;13NR`3o1j164n;13NRb374f5W613NYT664n;13NYT6H4i3M00B2^613NPR5j<h2o1116]1]1Q2V4:W694i4Ba613NPR5c
?d44W3=Mh4a213N\31`5Q35:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5`3J5?F03
7<:0A?\2BjMGG315`9c63\32a2CDV3313<\61Y1MP4T2241O2k2a6k1_1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=^BS>8
4n;13Nh_1\n1Sf2o44S33=2J30Em3a213N^3Le75:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151B
U1<J]5BJ5[45V1037<:0A?U236>jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q14<Q
1E253Y1U1>=V1a4PC168T1P6X82f44S33=2J4c4a213N^3b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T
111O0151BU1<J]5BJ5[45V1037<:0A?U23EjMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP
1R1Q14<Q1E253Y1U1>=iH16]1Y>i44o233=Mh4a213N^3n4`1R2536a264f1404_1:6:406S14G0200111;212260171B2P1
1P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2oCNk8:<G315`9c6`32a2CDR2S1313<\61Y1MP4T2241O2k2Z5V1T2V1Q283
96A32986F9JP1R1Q1AQ1E253Y1U1>=e=[Gn174i4T713NbX5o34h2@;MJ^3>U2;13NQ<5:a264f1404_1:6:406X1H4D1562
71f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck33131:V1F;R413BBMP4T226O2k2T3S2X1]58=H32986F
T1P1R1Q1c1E253Y1U1>=h5iJ1X674f5W613N`c5U14U3S2X3Ia213NRJVR1ea1a70YU1k28BET2@>a14n3`6e;@416Q1859:
]1L4U3V6a213No]3h_18BET2@>a14n3VB@416Q1859:;4n;13N[W38`7gMe8nB84n;13N[W3W^1nB=4n;13NXP1V7f31a2W`
2`;Y;c34V3>Mh4a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c
3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1>CQ1c18<253Y1M7>=WP1_34e3Mh4a213N=c;5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986
FT1P1R1Q1c1E253Y1U1>=<4P1m:13NR2V1]7X1X9X\4A4Z3c813No8_72l614iCnG[g1WCae1B4_3^813NUB^1Y3a>e;T6h^
1Lb1cB_3Q4=4a4\713NTZ5X2d11W:2Q7H4e1d1>e1f2g313NT2Y5U6T5e414V]1iLn>g4`[1[5YH74n;13Nmk1[X465]2ZCU
2SV2dG75]2T1UBYX2DoF55]2dk2:YG:5[21_g24]3mEX2k1Y]1`15k40T2R:c4_9^1R4P2n1:=V3jCa12521E0`F4gH`2_2<
4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_225hE1525\235\2fl245\2^k2W125km225hC35hCnZ245Z2YFQX125dH35\2Zl23
6S<Zh526l?1626jm226\n236YP5hA26aC36[2Pl236`Cj1X16R2>^4@X>3i81U2T3d2n1:T1_2jCa12521Fe:j;4\Ee7i>Q2
m9iBY5g1_2Aj2eE=X946Ti1b1_j146i4i>VU176^50Am[5G936g^2eC1727aQ327[n237[<Ue237[n2U327Z2]17i4U2VH^1
R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_257X21S1^i247X21bj247`I1nW227bI57`
I1hT2U337Z2kb3^17Z2^2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_17Z2^
20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2K7Z250]4@VG1U2T3d2n1:T1_2
jCa12521F`F4\E_R1iB[37Z2W1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jM
GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=67gi1nZ11Q4dR227i`577W3^@e=
S31487W3^@U=?S31497W31\@e=S312127P^237Z2Pl227Ve3W37k2\1U1T97I7?c1>P320k2k506234@3W11n15c115j1P1K
:\1CV1<X6B3P5_3\3_3_<?6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13U>
9U>:V;Y31Q37k2\1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U12
2B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31R37k2\1\;7?c1>P320k2k506234@3W11n15c11
5j1P1K:\1CV1<X6B3P5_3\3\1R2o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S
22]13eL:V;Y3118U182n2P2U4e5m9f1Re1f6b=o=n8h_18BET2@>a14n3CV9[8@416=C859:Y1C80\2RH0R3M_5_6\BW42_5
]3W?n8P5a4of1h18\3bAb4MX2h1m37D021111;42Y12g4P3Z50_1a4EF<j1a=XCn9<j90Y1X>Q8@4n=o2T13]4Y15GOAY141
jHH8]2a2dKY3k1T=T7P?R1f9RH3b40K10_4T3dNn:iS1Z2i18n4o1VH^1Z33d2n1:=V3U;d8a12521E0f=_Fi6\4`2_2A?c1
a@\318D<Q29W6V3FKT2W14S174Fc11Co<b=l6T8_2882]R1LAYa4f9cB28oS1R280[3UFo4HT37D021111;42T142g4P3k6H
2Ik2\1<j1jP1h>ACKHIII2101W1>n2U2d8V4n1Q2:4U211d;h26X1m5Y2[1f7g<T180]O]LT:80EG<Z2W3MY1l7h6i300a2g
2U3h13MV1b4;]1Fj1`>kJn:e>Z3:8`6ob2^1g32g3Z5a^1^8F80U3mNZ214]E]?U4e5c7d32i3[9Kc3iZ1_5;g4T180\8TMo
>?E]21d41?Y46E612X;o1TBV4a5k31?K^1^32l;0]E0[>S1T48g1i1Mh4U9f1Y3>R15:a264f1404;S1726:406V11H4;815
6271f11P1T111O015DU1<JZ52BJ5a4?K7<]18EP2o1jKGG315`9g5KQ1a2?Q2CS1g2313<`4DBC1Y1Mk34h1;26O2k2Z5V1]
58=H32986FT1P1R1Q1c1E253Y1U1>=`B0^18]2NUFm87D021111;42Y12g4P3];\1<j1jP1`>2Z1^2762T1120V1X>U6\24n
=o2X1m5Y2>8o4dKY30UU1mQ1Z2BW8T3Si1YDZ238`J_T5A8o4^G:j3Y3U;R<bG[b1b5Ob>V<`9gFm4U18\3UFm87D021111;
42Y12g4P3];\1<j1j4`I^2n4b@X>b84n=o2X1m5Y2h1l18]2Nc1aDm87D021111;42Y12g4P3Z50f3_1J\1<j1k3nL`>]1^2
7672I01101W1X>Q85:4n=o2EBm5Y2[14b@S@<80ad1X5^4]?lh1j1M5k2dIT18\3UFV3f57D021111;42Y12g4P3];\1<j1j
P1aEX>b84n=o2T13m5Y2a148kGR\2P668cl1Ud1YW1j=788Q5^Ml1\1k@k9`g238R5mf228d_1M8P5_Ml1\1g4P3R9Z2\1<j
1k3T5nZ12Q1W1`F:S>o2EBm5Y2`1b@S@<8g=^?h6`CbJW<XF]^1TCh7\;H80a2S31S1IVNR^1[Lk6d9n@Q7j6m1l6=a9Jm3M
a@i3D8R5a7Q=I_W1f5_8k70[:g90je1U2R2o4[>1R2<8o20B]g2l=2mAl>iBl2V1=8R5_U1jW1aX1oA1HSW1i43V9Y6_18Y5
Ma;II]Cl5W2a5U8FW1X7b2_2o1]8Dj8I@T6b7P2W3Z11C1F<<Y5R<ZDW1S10f7Q1m3Y8T1h1b;[>R49c2LJ2h4U2b=5:a264
f1404HF:6:406S14H4D156271=X11P1T111O015DU1<J]5BJ5a49Q17<CIo2T4\4XEGG315`9c6c3;U2Ck33131:V1U51FBM
:e3T226O2k2T3P2[1]58=;<329832FT1P1R1J661Z1E253Y1U1>=l9ZE_39`3Mh4h?5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<J]5BJ5[45[17<]1o2T4eIGG315`9c6c3;a1CCk3313<\61Y1M:e3T226O2k2a6]58=H32986FT1P1R1
Q1c1E253Y1U1>=69jb2jMUZ1V4l6b19\2NUFm87D021111;42Y12g4P3];\1<j1jP1a=N3W11?0\2:0H51W1U3R;m7D4n=o2
X1m5Y2[1T19[3UFh5T37D021111;42Y12g4P3R5Z6\1<j1jP1j@f4X>b84n=o2X1m5Y21999iU1eW2Z4dC2f61139ZOV6O9o
4ZJT3l1T17g4P3a8@Z2\1<j1k3S`12Y2`F:S>o2EBm5Y2`1b@D^?B9V=m=i8b1aD^>7l4d@9d1k7Qc1^M2f3R;K9c2AW8PI1
4n5l9a5MIY<1[b1a1n5^30Y7Z4j9[6\5a@X1S1E9e5kO[=`12?S3=_1Ml1?aQ1n>3d3j4]\1m2489U3TNS314KZg299R<2k<
nZ2g6]7Rk1d?89aZ1\8fm1P8[V1l6SJf49c2>=Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171=42P11P1T
111O0151BU1<JZ52BJ22<S3J5V1037<:0A?8f2jMGG315`9c6`32a2CDV33131:V1OU41FBMP4T2241O2k2T3\3[3Q28396A
32986F9JP1R1Q1AG9E253Y1;I>=69PK^n1V52g3<9RM2bAX<k;D[2c1VGlEQP259mb1`:\Q3U4:9]3]2bK2o3_?Q9S=[[139
dV4dD49bV2\U1k;29bJf6:h25?F0o2?:f2^2=l12126330c1>FV22204:d1=8f2_20<6062312783G?1:11P11745905118E
15094Z1P1K:\1>4V1<X1o4B3n2Q2<n23\3b1l1>n1Hf1^2:1::57H0Q20<:1:6V3`4\1Z1=;k13KC5o5DH=IMR20U1224=>E
L1=7OW28CA><:1236;Mj16CF<OR19MQ3JQ1?d3`1EOR3V2^4\38I2?i1<]1521436P1R1S22]13\5[2c66]8i14\371321U5
IV5T3031h2:n2R5f2^2=o112633S2FY28:d1=o2_20K23<83d13R17:905118M094W>n2a:[2Z7K7H0Q20<:1:6oDDH:LMd3
_2;g1k1Lm136Y1j1n1R2lBk7e1j3UE]8i1a396S7:n2G70]17[2]1X1?:40R14566Q1M12633`18712>4@11JICd1=<<3<V1
0<L63222N0;0>23<83Q1;611R17:17004100815<52094Z5U6Jk11l2]:3X22<6o1Cb19T1P1K7@700G9N038:145642[17@
Z19?_123El1X6Y4W183@0G:2B6@<V3=8V2;J:3;1MH4:564d12536>@9R1Gn1R2^7@l1_5_3Kd3Z3e18?a1MA<d:j15n3i1>
:_1>:0k36I;Y2i1R2^1626U1P347]1Be4a18n1g1:n2e6h5<Z;_20h4L0511f1^5X7_1n2]5]5b1Q2e50FV1m2i1gC]1e4d3
c3g41S2e9`4o<S4`4c>V6<6]8i1k332Q9`3D1S1:n2e61S6>k:_20bEi8]5b1Q2e50m1cNd3c3V3`11S2X2\7UJ^E]8j3j16
Q9U41l7:\2;4AE1Oh1116:1]1[6426330a11>FY2204:;X1=8f23P2:07640412312@3;03230>1120411F9115456201311
162B15?;1L1N1I:12W1CG><X6B3`1]1D\1<W2F3\3CCW2V389M0P3::5P10IW10<<:6V3m5260:3<4<:0I24>:3A9C5d6H=j
30U1222?85b11e18W2U1><4221@k1\1CB3_29o3JM1Bc3`1=7Of15U1o2b14<X1R2<78L\128]1B=>:341436P1R1S22>N30
18P5b:@n1[6U2c1:T1j1V8IP1^111L:X6@d>f5_20l1]6=P:P1a:f?aMQB7SAW:5S2m78l7b:V:X4X>o1:\2@0F0X7]7g8_2
0e4Y6a3Z<An1SBW>Ne108[6`72Z9a=hA6=J1Q4V15`4h1n7Q17`2e4X827>_31b1^2>@4`1U18U1V20T2C`2e2:\2Y19\1R:
l2]5Y3Z1T10Ab21Z1334F141118=R1W11Q26H>>;BGk3f4_3=S1f1h2]15e2W2;d9g:S2l1c8S1^42Ki1Y6:BRJ1X2h19=\1
O\4n17d1W1e51n@Y30V4d1\1n1=;lT31T8_15`o14T9V1Z;S31N;n2V2o3fa3h_18BET2@>2^14n3^2G`1R4[9@416Q1859:
I;n2V2o3fa3h_18BET2@>a14n3VB@416Q1859:J;n2V6kU2eCTHh_18BET2@>a14n3VB@416Q1859:1;Q1;n2V2o3[l21XEh
_18BET2@>2^14n3]1o3\3B0g8@416Q1859:8;S1oEh2cj3dI1<B;S1Q1GnFRW1_=W;4\1g1a;hQ2b2g17XH;O;n2P2U4ad2T
Mh_18BET2@>a14h1g1=e6T3[8@416=C859:2;gm23;lR6n4P1;n20o1U4fa3h_18BET2@>a14`3=Z1^2R5j4^4@416=C859:
@;m2b[2oAcl1]=P1m2=l<=X28o3n4X2O;n2V6g@a]1T1^6]3W3RU1h_18BET2@>a14n3l8Y9@416Q1859:7;RR5_8\4c?X4n
48;d4kY567VEd3S9=;o1O`U2a7m1f;Ek1T7n8UY2]>R1;n2V2o3\IP;X]2h_18BET2@>a14\2a1e6g2T445X4@4160P1859:
U1;n20U2o3a@cf1V4YV1eQ1R>8BET21>>a14n3`2N7e50S4c4@416Q1859:V1;n2c1B4j3e5Tn1b2X[1h_18BET25:>a14^1
9Ca1f1e71Kk7@416Q1859:Q6207c236U12:Bi1U2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592CA0
15MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb5
7OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N3;l58BET2@>a14n3f1e7b2:k5@4141Q1859:U2I_21<;l22Z2W]592i3F`@
a1>6;m2eW3jc19cZ16;m2fZ3Q1Iki2l1;U2Gm1o1VH^1^3En1n1:=V3U;?S5;d2a12521E0`F4gH`2_2A?c1a@\318Q1Q2a6
V3FKX1K?P274Z21Cb?o:l6>V3^4_2L;m28]1c=n400W<W<i=RP1QNRAj1Z7h9[3\2m857b2?W<A[8W:a1;l21a11<5o3T@XD
f>X@l;[R1h_18<5Ef12:@>a14h1U2l2A0l1X1^35U11Y1Ec4@416Q1859:6;lg3`d1n1V9e?I;n2V6fa3h_18BET2@>a14n3
l1Y@@416Q1859:L;n2P2U4TT2_?QNh_18BET2@>a14n3l1Y@@416Q1859:P1;n2V24j3fa3h_18BET2@>a14^19U2]1h1V60
g8@416Q1859:K;n2V2o3fa3h_18BET2@>a14n3]90g8@416Q1859:L;n2V2o3fa3h_18BET2@>a14n3g3e50g8@416Q1859:
5;Ta2[?kY252;j^58;S3iF^:14kR1TT33;o4bR12;o4I;n2V6`P2Ua1h_18BET2@>a14n3VB@416Q1859:1;I;n2V6^U2W\1
h_18BET2@>a14n3VB@416Q1859:Q1;V2G0U6Wl1S8[AP4mGX9_V18BET2@>2^14n3VB@416=C859:2;o4M;m20V6fa3c;TT1
8BEF]1@>a14h2U1i3\>@416Q1859:[1;n2[2j3[Do4YS1S<\5_S1h_18BEMV1@>a14^19U2Z1S3031:R2c6^4@416Q18319:
?4;Z5W]597;Z5a6eV592kD<;l26XQ114i6`T2cI\JRAP?4;o2le5T?8;o2ll2Y<nP2f;T?D6;o2o1SOhd4T?N;n2V2o3fa3h
_18BET2@>a14n3`2N7e50g8@416Q1859:M;n2V2o3fa3h_18BET2=2>a14n3`2l60g8@416Q1859:X1;n2[1j4k2f]1^4T@b
2g3TV1\:1T1R4QP18<5ET2@>a14h1U2Z1S2Y3];@416Q1859:I;n2V6fa3h_18BET2@>a14n3Z1k@@416Q1859:1;3;lh5n9
_2;m2l10>`1Q8e?>^1^3d2n1:=V3U;Y5Z3a12521D00U9<h2[;R3bD`2_2A1=c1Q<_4\318Q1Q2a6V3FKX1K`21521Z21CR5
50On69e6P580No2l3>BX2i4_20?;m2Qe2^V2^3d80OoB8o3[4BX2Z7R1;n2V6\@U[1hMQ3XEh_18BET2@>a14n3`2N7Jj40g
8@416Q1859:J;n2V2o3fa3h_18BET21>>a14n3VB@416Q1859:I;n2V6fa3h_18BET21>>a14n3VB@416Q1859:N;n2V2o3f
a3h_18BET2@>a14n3`2V1e50P6f2@416Q1859:N;n2V2o3fa3h_18BET2@>a14n3`2V1e50P6f2@416Q1859:4;o^5m2[Bb3
;l2AMh4h?5:a264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<e
1Hm31Y1M[1d2S1P126O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=f?QD[3;l2AMh4h?5:a264f1404_1:6:406X1H4D15
6271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1
c1E253Y1U1>=U1;m2m83Y1^6`1f3T21S2a6HhBR5X>P1iA_3Q3R;R3S1o1a1Y7a55^2l1d@\1c@j6[5b1;2;o^5P1;n2V2o3
b[2m?UFh_18BET2@>a14n3_3m50Q2n3f2@416Q1859:L;n2V2o3fa3h_18BET2@>a14n3g3e50g8@416Q1859:K;n2V2o3fa
3h_18BET2@>a14n3]90g8@416Q1859:Y1;n2a1Do3fa3]HZG52BET2@>a14n3`2@=7OP2CP20Q21Y1Y5@416Q1859:_2I;n2
V6fa3h_18BET2@>a14n3S8R:@416Q1859:I;n2V6fa3h_18BET2@>a14n3]9h8@416Q1859:S3;l21c18o1Y2i1n?S4^1Jc2
d2n1:=IU1V1R7R4`5W1k1a12521E0Z3Jm:YP1`2_2A?c1@Q4n1c1:P8\318Q1Q2X1X5V3FKT2`274Z21CQ1Y48BEHN<@>a14
2f34\9:74Dl64:@416Q1859:T3Z1_2M;l21c1b4fa3h_18BEHN<@>a14n3\9i8@416Q1859:L;n2c1Bo3fa3h_18BET2@>a1
4n3^9Kk7@416Q1859:O;n2V24j3fa3h_186;ET2@>a14^19U2^9Kk7@416Q1859:S1;l21c1<5o3]T1X]2h_18BEf1=@>a14
h1U2^30m5^3Y5@416Q1859:K;n2V2o3VAbg1lX1h_18BET2@>a14n3VB@416Q1859:4;j_1j]1Ya2I;n2V6fa3h_18BET2@>
a14n3]9h8@416Q1859:J;n2P2U4fa3h_18BET2@>a14n3l1Y@@416Q1859:K;n2P2U4`P3UAh_18BET2@>a14n3l1Y@@416Q
1859:I;n2V6]@XQ3h_18BET2@>a14n3VB@416Q1859:L;n2V2o3hAmo2X9_V18BET2@>a14n3d5a<@416Q1859:K;n2P2U4f
a3h_18BET2@>a14h1U2b4c=@416Q1859:k3;n2k108f1Y2\@_5^1^3d2n163=LY2>0S1R6^3c6P2a12521E0a16H1\2NOd1]
4e:a7?_21U:j2`2_2A?c1@R9`4\2\318Q1Q2a6V3FKT2`2604Z21CR5618BET2@>a14n3Q1;G:E87F33[4:0;NS3h3>0:541
6Q185909?IU3]11O0Q2;k4o1Q8X8k7^1^3d1On1:=V3U;d8a12521E0o4j2P8W3c4eG`2_2A?c1a@\318Q1Q2a6V3FKT2`27
4Z21CX5P1d;a4Z2=8Oo2l3Q1X2i4_2T2;U2d20o1VH^1^3d2n1:=V3U;d8a12521E0`F401N?E52V6e5Y:`2_2A?c1a@\318
Q1Q2^3R3V3FKT2`274Z21CR55bCf1l6>;Y7]1Q101<3<Sf402<ko23<Wn2c17<T^2>2\W2P:cL2<RT45<R3XQ114_1<d40T2
VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2g3V2P2aHl6T8_22<U2><b4P1Wj2Wf1gG[4f=U9R53
12B2<Tf43<Qf4T73<m_1SV32<if42<Wn23<U2cS52=mb13=XKi62=m41=2=]o44=cj1Wa1^Z13=Tc2U;3=k[3^d12=k[3S1>
Y23X2Q2@Z;1i;1U2T3d2n1:T1_2X;\6T2a12521F`F4eDF`;nF`=X5X7R1>Y23X2Q2@VG1U2T3d2n1:T1_2OX:\6T2a12521
F`F4eDF`;nF`=0W5X1>Y2Fe1Q2@VG1R22T3;14Q2n1:T1_2X;\6T2a12521F`F4\Co1h5g5ZDc2o<@0W5J>j23=Y1kQ1n5X;
d322OP3W2hh1_T1H9n1W5Q;0RK9Lm29>f4kQ1n5X;Y4i5hh1_T1h1>f41o1VH^1^3d2n1:=V3h:<21S6[2a12521E0]_1`2_
2A?c1>R@6U1o118Q1Q2a6V3FKT20_274Z21CbJl6T8_2g1>f41o1VH^1^3En1n1:=V3h7\32a8a12521E0]_1`2_2A?c1>R@
R1Y218Q1Q2d1l4V3FKc1@`274Z21CbJl6T8_2T1>Y2\2Q2@X3mC1U2T3d2n1:T1_2X;P2X2R2T2a12521F`F4\E_5P6nFo<@
0W5=>R3c1^LX3S2n5X;P2R8hh1nS1@J>j2AY17cQ1n5g:@EZ1c122OT12P4hh1h5\KZ1]1@j5\2=>f4KoP1n5X;Y4i5hh1TP
1i3@j58>f4kQ1n5X;S:hh1_T13>nQ2^^1G>3f279k8m1e:c4m6_9U>i5QY11X4XAb6[2ZA>3_Ia1>@Y250095h8k9h21Z2R2
c1T51214l6e9\2c1Ac1U1T12Z21c1Vi1k1^33X>MS5U3P363i3eEm<Z;Y2m1k1>4e25009`3l1e7Q1Y2c4o4S2P127X3121V
90f=D@X5h2]4YMm4a2l9c83a1P3_2l2b2JD=Ee82h23a1b1R1_Me4]5j45R32Y1>Y2F1e3@VG1R22<g2;121Q2n1:T1_2f8c
3P59T2a12521F`F4\E[9Cg8l=j1iB9>f4kQ1n5X;S:hh1^HP<;>f4kQ1n5h:?S:hh1nS1@0>>j2i?17l4oLX7e1S4jR11_c2
]F=>f4\O^2n5Y8W1f1Y4d2T3hh1_T1>>P31c1bO121Q2n5X;S:hh1_T1f1>f41o1VH^1^3En1n1:=V3U;2a8a12521E0]_1`
2_2@0?c1>R@\318Q1Q2a6V3FKc1>1`274Z21CbJl6T8_2?>j28a2hMk@\800T5W[1m:k\1QS1U6X1>Y22Y2o11@VG19k1T3i
1Jn1:T1_2h7_3Y4W4a12521F`F4\Co1U1B3c9nF`=X5PX1m1>a1E^2[3`1a1i8m1[1S<T3n5Z8V1`155=V2IDe1S4>2jR1\2
c3>01T8LCY1h3L[1A\2G9l>^68>0e3@a2F>1P3f2bJZ1f;9j3`2>Y24A7^10o1@n3WC1<^19T3;142n1n1:=F_2h7\3i71Ha
12521E0`F4\ED^16O`2_2A68c15a1n5j8\318Q1_1Aa6V3FKT2Z1U174Bd121CY7XCl6T8_2W2>Y2R15U1o1@X3e=W61<^19
T3d2n1:=F_2b1b9d8a12521E0`F4n?f4FZ3T2;e1IA?c1Q7P9>k1`118Q1Q2a6V3FKT2`274Z21CRF_4l2P1n2T8_2f1>S3d
1o1i3\D^1o2>d2n1:=V37m:<b40c3a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2]3>R2>Ac10o1\E
k1MLA2l2>CP2ON:;1V3U;i71H\142521E0m3Q1`A401^1EiC^1V1`2_2A148c1n=b2K35V218Q1Q23D101d3n1V3FKX1K7:G
3>B74Bg11C\41CV1G=^8V1@Y1b3n3l6>82Lk2`3]11OP5>R2>Ac10o1\Co1k1MLA2l2>61:P2ON:;1V3_3;Y7]7191Ha1252
1E0F4P2P1O1NM^5Q485h1c36401N:Y?Z5^1V1`2W1W1A14852U14n2V2l2\1a1X562H35P2518D<Q230683101[38T1Ih1]1
FK`1C7O23854=74Bg11CP2P1H2:31g2h545=:86`20Y1@U1]1Q2k2[5`1>;X395`3]11Ok1>Y2^2o1@VG1<^19T3d2n1:=F_
2U;d8a12521E0TA[54\EZ3`2_2A68c1a@\318Q1Q2a6V3FKT20_274Z21CbJl6T8_2_1>b4U2VH^1R4P2n1:=V3U@0c3a125
21E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2n1>R2>A^1U2VH^1o2R1P2n1:;1V3d8`70c3a12521E0\F34gH
`2_2<4?c1gAP2518D<Q2H101c5V3FKT2Z1c4m12aHl6T8_2`1>h4o1i3\D^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\
318Q1Q2a6V3FKT2`274Z21CbJl6T8_2o1>g40o1VH^1^3d2n1:=Q2T1U;d8a12521E0_5o8i7c2_F`2_2A?c1a@\318Q1Q2a
6V3FKX1K7X23321Z21CR5_El6>;j3^3]11OQ2>j2l10o1o7V@^1^3Od1n1:=V3o1Z81Hd8a12521E0P:UT1V1`2_2A?c1a@\
318Q1Q2a6V3FKT2`274Bg11CR5040;2@XDl6>e7_2a1>b40T2VH^1R4P2n1:=V3U@0c3a12521E0`F4gH`2_2<4?c1hC518Q
1Q2a6V3FKT2n5P2`5PCl6T8_2`1>b4U2VH^1R4P2n1:=V3b;b40c3a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2
aHl6T8_2c2>j2GU7>_:l<?]4a1Q1081>X8l3Ec8\1n1a1R1OY5`1UBa1^3T3g3JY>^19<i5T1a264BGF17AF7168n2P1X22i
1P6b2b1>P2Z1343IV14032001R6g7i1d:_9g1i3Q2d1>h4o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A68c1a@\318Q1Q2
a6V3FKT2`274Z21CV25Oc=a9l6T8_2W2>R2>V2o1VH^1^3d2n1:=V3k3h4`2d8a12521E0W@Q6640YD\4`2_2A68c1U5[;V3
518D<Q226>12i4IV3FKT27X274Z21C\41m9U<l6T8_2=>f4N1jP1n5X;S:hh1nS1@dO[=T2>Y2F1c11o1@]Ag501<^19T3;1
21Q2n1:=F_2U;2a8a12521E0`F4eDFZ3`2_2A?c1>R@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2X2>Y23B1c11o1@UG01<^1
62T3;121Q2n1:=F_2U;2\6T2a12521E0`F4b2QB0FZ3`2_2A?c1>R@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2W2>Y23B1_1
3Q2@UG01<^162<g2;1210P2n1:=F_2X;a8a12521E0`F4b2QB0FZ3`2_2<4?c1>YC518Q1Q2a6V3FKT21V5EP2aHl6T8_2U1
>Y23Bg3@UG015o1T3;14Q2n1:T1_2eAT2a12521F`F4]BW2F_R1iBm>aK2>nQ2X2>R260]2o1@VG1<^19T3d2n1:=F_2U;d8
a12521E0\F34a20QB6@2W3`2T1Z1A68c1R@>d1g118Q1Q2[2R1R3V3FKT21^274Z21CRE_5l6T8_2j1>Y2R1[1o1@VG1<^19
T3d2n1:=F_2U;d8a12521E0`F4b2iBZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2^4?]2?Da1g1702BC2P1I9?
b68l1k38a8Dk216J^42C=S1n1[1b223_50=c1@]2]1l166;Co:_7f4S105d4U62l3k1^1:6Y12?9C:3^4Z2a15b10@3H10LH
V2J313A81501A09=Q1X4j1R1n1IZ10I4112131Nd4]1R7f2\2P2S1]33Y2I=46MX1C\<W3b1g1k1U12FX1b6]5?^2>C0j1^1
702L4X1X1?2Z68h5X4[3U1A21i216JO^32:8=S1`15_1OZ1>1j1o2A4>c1@]2L@l166;jGK705d4U62c14o3R1;:6Y1B9C>^
4Eb2Ch12>3L49293M001<B>15M313JL=O<X4j1R1C0A2601:<J0BAF1411112000;<71^1b21W1<g1Z5S5a1>c2JR13S3=46
MX1V3Q=MV25Y1:6U12=a1b6c4?^2>C0j1^13302Z2V88h5X4a4Dk216Jn3?2C=E2:P6JQ1LR2F>c1@]2]1l166;jGK705P26
\2[5I2h1o3^1:6Y1B9C>^4Eb2Ch12>3LKU2FM313JL=O<X4j1R1C0A<:92J089AF1411112000;<71^1b2f1R7S5P2c2m13S
3=46MR15=ET?M=h15Y179U12o1b6P5?^2>C0Y1@^1702L4S14V88h5d7U1Dk216J^42:8=S1`15_1i2l1o2A4>c1@]2L@l16
6;\3R5Z?Q1105d4U62c14o3R1;:6Y1B9C>^4Eb2Ch12>3E64<9j3313JL=\2U32j1R1C0A262:<J0BX1141111210;<`17b2
f1:2Y1Z5c1_3a1>Nd1JR13S3=46MI85=h2i9e2AT35Y1:6U12=a1b6J]4?^2>C0j1^1702;i14V88h5n5k2Dk216J^42C=S1
P6l1LR2F>c1@]2]1l166;\3]DQ1105P2c2[5I2c14o3^1:6Y1B9C>^4Eb2Ch1A3C1R1j3313JL=b52j1R1C0K2:<^1X11411
1122;<`1j2f1:2d6S5P2Nd1JR13S3=46MI85=El;e2AT35Y179U12=a1i2h3JX3?m2DY3702Z2V88In4b5W3De1U116J^42Q
1S1a1^4c53:c1@Eg1]1l166;jGS105d4U62h1o3^1:6Y1B9C>^4l3h1A3h1j3313g1]1e4j1R1IT1T314131NR6k23R4f2\2
P2a43S37546MX1i9V3W3Z3k1U12o1b6`3?m2DY3702k1>V88h5j8DR2E216J3Z42Q1S1P6R5@2;c1@]2]1=2[166;FZ1hES1
05d4U62h5^1:6Y1B9C>Jf14g19?C^2h1A3h1j3313g1_2f1l1j1R1n1T314131NR6b5_1S5P2c2m13S306546MX1j4];Z3k1
U12o1b6P3?^2S1Y3702Z2V88h5j8Dk216J^42Q1S1P6c5>c1@]2]1l166;\3]DS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j33
13g1S6j1R1n1T314111122HR6R7S5P2a43S3=46MR15=j?[1n1k1U12o1b6`3?^2S12V3702Z2V88h5m6l1Dk216J^42Q1S1
P6Y3DR1A>c1872R1W12Z1l166;gFR1S105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1S6j1R1f17MO2S114111122H^1k26
1^1i3X3S5P2a43S3=46MX1X@Z3k1U12o1\5U1_3?^2S12V3702Z2V88h5m6l1Dk216J^42Q1S1P6Y3DR1A>c1872I8W12Z1l
166;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1S6j1R1f17MO2S114111122H^1k261^1i3X3S5P2a43S3=46MX1X@
Z3k1U12o1b6^3?^2S12V3702Z2V88h5m6l1Dk216J^42Q1S1P6Y3DR1A>c1872R1W12Z1l166;gFR1S105d4U62h5^1:6Y1B
9C>^4l3h1A3h1j3313g1j2X3j1R1n1MV214111122HZ461^1i3X3S5P2a43S3=46ML;X@Z3k1U12o1\5U1[3?^2S12V3702Z
2V88h5m6l1Dk216J^42Q1S1P6Y3DR1A>c1872I8W12Z1l166;gFR1S105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1S6j1R
1n1MV214111122HZ4g1i3X3S5P2a43S3=46ML;X@Z3k1U12o1b6P1@\5\7F\1R9f3]1Y@e5G3Gb5a3T3Q3Q6a1m5l=J_1_3e
9o4X2l=i;k8Z<RBQ1@h2A^9S2`>Dm4_1c>KP7U1m?YBS1JS:a9X2S:h3P3V2;64Km4U;3lO_CQ1@`=\1_?8[1RCG3j8V4BP2
n1`4n1c9^4Z54U2_3^=U39[21^;P3i24Q5a?l2A\2>C1i1^17c9Z1h5k7;JX3114Y5>V1B`1h8i2o2@NCP2BjGf5h2[3k3U7
>V2l7U1`1T2n4e4j1R1Z1?34P110565X1161112000R1^1Gj1T2n4\1DDU3g:a15X1U?a10Q1M\29U12W8?^1AP3@X3V;h5W
8J_2C1216NZ4X2kDjG_8W7m4W2>V2l7c4V5e4j1m23e1^11631_3o3e7U3h=_EU12MBj210a3d5m1l4W1X2W2\;14Y=1fV1g
Fb2l1h3I^1Y=o5f=i2l2PZ1=BT<m1T6X2W2c:P^2Y2b4^1PQ1]]1HCk20`>Y2c4S7P1:X314[9bh1_7l9j?o6Z2f>_Ma1a8S
8ACk20T2[<m6Z2Q1b7H14nHoX1aHb;RW1Z1Dj20S4Y99k4P9b514Q7<X18:n6o1]1:Da2Ba1`3ZMn694Y2[1R3j2o1a2T@W3
Q=W9S1Y1g8Q2Dj200Z5<d7U5j7U1Q2`3121Q7b1;Y75i1h1Da2853a1^2Q1S1bIc2n694Y2[1d2=j2o1a2l2`4f8W3CT4_3V
4Aa32h23a1S1S1Y1i:n5o9i=m6KDj22R2X;V>i4H14a1_5e1P<a2[BcG94Y2^4aGW3CeE_C`G1DAEi20g;X8Z7W2c314fX3Q
3X=0Q3gV1Q9^1Ec25009Y1Q2LS7V7Q1]6LW2c3121Q2n5X;d3D\8nNf6_@h53V?h8h2T20R1@]1W=TAP501V3B^8;Ei2U2b9
fDH14Qi30SDCFf2T2:f7Z3SY1^4e6[Kf1m=_2RKd3U<i5[2U?<Fm<Z3W7kQ1^4T<X:i9`3\d2d3?GSQ2MU2S67hJ1m>`AQ1m
<`AV3U49GSQ2S3S6PK1^P1o=gD4GWT2TQ1XS2P1Hk2d90a1i1i33U3Z5g3W4Z6k1\5N6O<]2_V1=U2Q1Q4j?RAf3a3<\1W2G
Hk2W82Y10a1i1S7Z5o7Z6k1[66O<]2SY1Q1Q4j?RAS1Hk2d90a1i1S7c46a4Mo2Z6k1[66O<]2fNi2c6NQ1Q4R:BT5RAf3RQ
13a3LUG@Hk2d9b1eDi9[6W^1Q4j?iD6Eb4S2aY1@H`<b1_N[66j3UZ1Q4kS17Z12@Q4S2CIe29j9Al5Q6Y12\1R2e514[X2e
GdY14^@=Ie2f:l5k?H14aa1_^1o5Q1`J@Jm2R1d>b2<k3R12e9SU1RP1o`1cKn>>9JXEk=X1QU1[8T2cV2cK>Kc2oGn7Y114
WP1`CY:i?`7^P1T3=Kc2[9c>n7Y114F`Od]1`7_b28Kc2XQ114aE\DSDCLb2^Bi>14n5e2\:W5Sb1[1]7^EZ@0PIh@g9=Lb2
[;5mDH14n5o:RX30^G@Ma2VOQ214CoDa\1`3f4^3PDj5i>WEY2Mf13F0f3@a4S@`1O1U2^1e1;145=]1n1:T1_2W2i43U2d2
?Q1V3P3DL2521FW9]1j;4i1Y3c5T2`3]2:FU107V3W2Z2]?j5\5\9\93o9Y1<P12<XEf4@Ma2XQ114Cd9i4`6RD^H`3_3fHj
5i>>Ng7h2o?k7Y9S6PV1VGBP3l30^_1=N`20U5h2o?X914e7T\1VGPg1?N`20nGN6Y1h614e7[S2]7VFfR11NOO_20\26f>0
Q1Gh21Q6BMc314YHo5WLZHP?ZIe@a>e2@c:@3c3R1O_20c2o1T1a;0Q1Gh21Q6Ba414YHo5WLZHP?h6m:P3b4jAo4\8e2e;E
]1c1?O_22XAj1h2S6[4H14nHaQ2SIkV1CP1^20_;7]>Q714l2T2`:l2P5Hcf1TU2X5mB8P1^2`;7_E14bd3k3Q1Q24Y1h2U2
[67Q21>FY23?c3^1o2:12312D<63?140411_1592CB7ML1:C1I:12W1CT:]1Q2j:mE260:3N:l13Ah7H=k3X12B>b11e1`2U
1><4221@_4c2T5MDb5^3Y7m3\128P2=>J3c1m2>^1f9]6^9`2L@^4c61]211E3Q1oHm9LR1j1P1e10j2V3T8V1Mm64Z<h8b7
TZ1lFa1n5X4Y7a3R?h4V<?ZHg65R1lR1R6dl2n1@S1[20iC]3FX2e5Y114YHWR1U3nZ1cE6S1[2_P1H14ET1X2aGf2HT6Z1^
6Mm71R9o3WP1n<V4]FZ3k;]ATP1:T1jI\BjD_8i;i2o`17n>6U1U>m9e:hOY59V1]2R;U4P3m_2W?HgEGV1]2g1Z9U4P3_66
_5kFj\1]:i4HjCk1f6UL1W3?YBV34V1`=WElQ29W1P2a==Y1g?Mol3oX1;W1n4c:=Y1g?Mol3V5hS1k35W1b?g1lP3Y4<X1e
2K0c:010aa2W1g[1ia15X1a30c:_`5>X1`300R1`9ea2W1\f2T722Y1Y<8X1V>010P_2`2W16Y1g;jj2e1da1QP16Y1g;jj2
e1da1na15Y1g;]e2\5e1:Z1ZBbKi44[6Q3f<Po2\:CZ1ZBbKi430T2V4Q34a<0Te2Y2`7]8?^1jET2Z1n1m1o1VH^1^3d2n1
:=V3T22i44n3?l1V3;d2a12521E0g6[4Z@nC`2_2A?c1X4X<\318Q1Q2a6V3FKT2?P274Z21Cg3e5f4DHo:l6>f4n2_27[1S
2lG[914F=[1S21h8Q?[9121FeHZi1XB9[1S2TO<f114Ql2\2^1\1^1B8]363;^GT1Fn4g;2V5[9`3]FU3\9U:153iGP8AY>Q
5j2Y1C1Z8[1e:^6Z4=:c2a168E4A\1^1L\3PODR;e>`3PS1[:[OV1[CWI^6g7E\1^1Y4BbGT1Fn4nMPS1^8h13bP1j6`<WI^
6h4n2a1?\1l1S@`X12R1T1f20jj23XFh2k1\<6\1XLXP1WY1h<\KB]1Q2d;o1o44R41Y:14@^h1c5`4TT2Y1W2@]1Q2d;o1T
5R41Fb91487^h1c5`4A]1Q20c;o1T5R41Fb91487^h1T:QU3C]1Q20i8i2V20o8[:14@^h1W3[2k71m1o99]1Q2d;o1T5^>1
4oh19^1l3b8`9n3[b1Y7oE24^1_<`9dc25^1_<`9dc2i11^1J_1]1S1d1P6g;j1Mj:ST2eAa1n5T?g3i5l:k<082f@>e30\3
3_1oEh24_1hHk_2Z<?`1V26bDm;\<RX2fW1b;]AY1k4c66`65`1PGm;_d2Yh28`1nDQ2m;RBlP2\]2Y81`1<a1YO8a4]3U<T
9\_2d3oCQHX:Na1g150:Y1iHk28c314FZ1R2k3Y8n2d3`2W21i\1b=nS1@j5QHX:B6a1YOX>cD]ES28b1l10a:\6X@148b1l
1b:\6_?H148c1ZU3]7a1>e3ElH]1c1f1n57o;\a2i6Ca1>BZ2GE^6R@SEa:8B?5T2@>a14c1Z2^1g@@416Q1859:[39i305E
c1e1Aa?a:nMd7ZS1i6W3Z2S2n4l@i1f>3^4]FXDV47c1Q4XQ3T=En4]h1Ed1c1d2]X1j3S<hc1WIb5_7i7e@a>c21R5Z5F?4
c3Ad1X4\h1;\c1WIR=i7jF\8c21T;?4AQ3;d1d1ASJZLn32fc1k>3W:6d1ZR1S^2e5V>cZ2Ae1Q2j<T5Dc1a>_9gDaBUb1TD
`@^4;i3`H8e1l>T5DU@Tg30TI5e1c1a1Ya4Wi13e1P<VY5;f1a1W:3e2Df<ke3]Gb9eL5f1c>dCPY1PKe3g1R2M\2>l1h?5:
Ig164f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2_4S?V:GG3122`9c6c3a2Ck3313<\61Y1MP
4T226O2k2a6o3]18=H32986FT1P1R1Q10b1E253T14U1>=YLm7>g1]5_Cl8oBPY1VN\:YFm6=S6S4WL?g1_Mg4PBg1h2QU1[
?c2k1jNc1TAZNn84h1fIV:U]2;h1`150:SJh614_b2]e2\3h1_1AMh4h?5:a264f1404_1:6:406X1H42A156271f11P1T11
1O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=
<i1S1i8nC_2e3nC2nP2a1n5T?2i1\P12i1\P1>j1d10l;Y5U6T5e414PZ2\?X?P@Cj1d1009a;Y5U6T5e4121PZ2VIj1_j10
1;j1d1m;_;j914nY200oF7k1V:e1VFC1UEX3l1P10>0B2W33[1B3W1I1`6<`19\2V10?:b1T4^2c8Z223>R3i2\4S1o;^@m7
n<l8Q3S4S10;Q128^2788:65Y1:L839S8`12;345E7:157=B11200111210;569Q4?8\==R40536R9QLi1l1Q1>C2P3e3i7`
1f2W1Jb1T4e==\5o:P7^e1n5b3j8_1?34R105657=B14001112000Hh1b2c>a3@0536TU1R2l1Q1>C2P3NT1n8<`1f2W1Jb1
T4^2n:E\@P7\HmHS4a9n5k2_107634K4105657P114001112000;h4?V1:V4l7=Y436^1eS1Gl1\1AP5`:g4Jb1[3kHm104Z
;P7kb1]4_:i1l<3YOk8=l1h@_5Jb1dY1[;jS1f7o@^29f87m1h1m1Yl2bR13lL4m1cR43lL9m1PP3PEa=3P5kG^:PL1m16m1
VV2T@d9bR1bK:n1]3dEYP1VAT78o:2hZ13n1]3UW2In1Y1R1R61mNR75PBc5g1]2[1^3XFTESI1Fb5\2l5_1b3nV12n1UW31
n18o1P?`e1U8dCY[1`e1^81o14o1X1oT1X3[1P2J1@8]3S3[11d:A1P8T7XJ12Cf1WU1k=Y1_3a1o23l1B:]>1=6Aa5e2M[7
f7bEn<2T4BP2JY4V?i?XJ12bW1Q;i2Y1`IV1a@XZ12T4MQ2F^4@VG1U2T3d2n1:T1_2jCa12521F`F4\EU3c3eKe:S8m41Q2
2Q2Q48R2P<5QW2eV2]EoG`63R2V<g]46R2V<eX3QU1Rb1k14R2V<1fo5?S2a3d@gNa2jLRS1YS1c5h;l5c3V9S4[73S2d[2S
]22S2W_61S2?T2e20Q4T8f;^6mh2hc1o?J18o4^6IT2e20V<nY3dB]>R@d32R58_6h3:J18o41L_560c47T2m>lBVh2RU1jH
aE3U2lg3]R12U2Zj47U2Y10WQ114Re27U2Y10WQ114[Z41U28V2h:ZX1T9nU2b3i30:V2h:WB[1[3nI_V2^3m30:W2W1dMc3
14m_1o8W5_X17W2W1XQ114m_1gf19X2P1lI`@iFUT1>jT1Q<9X2_1]IFi?iFUT1>l`16X2mJ`@iFdT1jR26X2^[1iFdT1`T2
UNJY2P1V6_<ko1ZU1h_18BET2@>a14n3VB@416Q1859:5Y2_c23a:eV28Z2P1_n1XT11oX2Q:T?4Z2`o1XT117Z2`o1XT11X
AU2h[1a1Z2l2o1VH^1^3d2n1:=Q2T1U;d8a12521E0cR1i<`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_24[2gk2f
9n87[2]MYn1f9IT8U33[2gk2f99\2nFWBe3QK2m2ln2>4\2nFWBTQ43\2`W2mH>]2V3cC0lb1WBn991AdT10^>hd1:]2jF0l
b1WBn991fc1hd15]2jF0lb1h^28]2jF0]]1^5WBn999^2_CP7d@nM_<f7Qk1\f1;^2e<i6P7d@nMVDj3WBT1iS16^2TY2a1m
:a;\C<_2R`1aFm4U7h?n2e;B3ZX20=_2^P3n13n2Q1^3;V3c\20\:11_22`2Pi26`2i_12aAaGc11`23`2Pi2c15`2Pi2c1h
4co12`2Qo42`2ci26`2g2dKY3lg1P[35`2g2dKY3mR52`2Wi53`2hh2J3`2\i263`2cj202`2dj23`2dj2k[13`2dj2mc22`
2hh2]1`2`2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_22`2X^5=`2;B]Gn4U2
e214Tg1f>P8Yc18`2;BXQ114l]2U_12`216`2g2dKY3Qg1k[35`2iH^n1_1a7^1`2`20T2VH^1R4P2n1:=V3jCa12521E0`F
4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_23`2hi2K4`2dg2b1[1i1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0YF23
4a168eF`2_2A1=c1a@\318Q1Q2a6V3FKT2`274Z21Cc4DYEl6T8_2^1a2_2U2VH^1R4P2n1:=V3jCa12521E0\F34gH`2_2<
4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2e1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0YF234h18eF`2_2A?c1a@\318Q1Q2a
6V3FKT2`274Z21CbJl6T8_2k1a2T1_10o1VH^1^3d2n1:=V3U;d8a12521E0YF234a1?bBR4`2_2A148c1a@\318Q1Q2a6V3
FKT2`274Z21Co5bDl6T8_2]1a2_2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_
2a1a22\20T2d9a>^1R4P2n1:=V3jCa12521E0`F4h1nF`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Ja260]4@VG1U2T
3d2n1:T1_2jCa12521F`F4\E_R1iB^1a2_20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P
2aHl6T8_2o1a2>P2U2R:d1^<^1R4P2n1:=V3jCa12521E0\F3401^1?bBR4`2_2<4?c1hC5180P1Q211D107]5V3FKT2n5P2
Y9V=P2l6T8_2]3a2>Ac10o1eA\2U3MLA2l2>CP2n1:;1V3?d1f89=[71Ha12521E0S>\8401DI_D^1V1`2_2A148c1n=b2K3
\2180P1Q23D10f3n1V3FKT27:D23>B74Bg11C\41CV1G=W3V5V1j1b3n3l6>82Lk2`3]11O\1a26^4@VG1U2T3d2n1:T1_2b
<e4a2a12521F`F401^1E31200iBY4LmEZ7^3Z?k8f4e5iAo1a2>U20o1VH^1^3d2n1:=V3U;d8a12521E0eBj3401^1E8VF`
2_2A68c1a@\318Q1Q2H1f5V3FKT27X274I`11CaHP2l6T8_2b1a2_20T2VH^1R4P2n1:=V3jCa12521E0\F3401dH`2_2<4?
c1hC518Q1Q2a6V3FKT2n5P2T6\Bl6T8_2`1a2_2U2VH^1R4P2n1:=V3jCa12521E0\F3401dH`2_2<4?c1hC518Q1Q2a6V3F
KT2n5P2aHl6T8_2[2a2e2o1Z63X>^3AL^3d2n1:=V3m7X2Nd8a12521E0\F3401P184?>5=4Y4f<0[4`2_2A?c1a@\3180C<
Q29I]5V3FKT2`274Z21Cc4`7]>l6T8_2f1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0\F340YD\4`2_2A68c1a@\318Q1Q2a6
V3FKT2`274Z21Cb6oCl6T8_2=a2ag2401^1K2_e1LhC\FY1g1a26X2U2@VG1<^19T3CP2n1:=F_2jCa12521E0\F34\EZ3`2
_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2_1a2_2U2VH^1R4P2n1:=V3jCa12521E0\F34a1UG`2_2<4?c1hC518Q1Q2a
6V3FKT2n5P2aHl6T8_2S3a2G8c10o1\=i:^1S2K>d2n1:=V3?d2a4T39i711Fa12521E0n8a=4GIHT>a5e1O`2<R2A?c1n=b
2:@3\2180P13m131[6V3FK[112C`2154>k11C9S1d350;2@g14a4W6a7l6>;_2i4_20T3a2G8c10o1R2SF^1o2>d2n1:=V3U
;i711Fa12521E0m3BJV4d5X74@6IHc6`7a5e1O`2<B_1A?c1^5f2h5b2:@3M^118Q1Q2a6<i2FKX1212C`2154>k11C9S1j3
0;2@b19a4i=l6>;_2i4_20m1a2e2o1VH^1^3d26g1:==h2U;d8a12521E0`?o640fH`2_2A?c1a@K`218Q1Q2a6V3?6KT2`2
74Z21C[3e4g1h6o9l6g4@k2_2V1a26^4@VG1U2T3d2n1:T1_2\7]<a12521F\F34]7i<>E\OR33F0mA3g8X4P9R1a260]4@V
G1U2T3\1W1n1:T1_2SBf1a12521F\F34dD:<a7mJiBk8Y=d1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0`F40cDR4`2_2A?c1
a@\318Q1Q2a6V3FKT2`274Z21Co6bCl6T8_2W2a2GA[1o1fG?^1^3\1W1n1:=V3?Z8Z2d8a12521E0\:S<42N??eF`2_2A1=
c1a@\318Q1Q2a6V3FKT2g1H154Z21Co5j6S2o2X5Z3l6[1n1i4_20S2a26^2o1@U31c2ZA1<^19T3\1W1n1:=F_2U;m6f1a1
2521E0`F401^1?ZCS36`2f1HA?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2m1a2Gm1o1VH^1^3d2n1:=V3U;d8a12521E
0YF64h18eF`2_2A?c1a@\318Q1Q2^3R3V3FKT2`2154Z21CR5Ln;l6f1l6Z3i4_205a2ag240`1c1a2e2o1VH^1^3d2n1:=V
3U;d8a12521E0\F34gH`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1a2_20T2VH^1R4P2n1:=V3jCa12521E0`
F40fH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_25a2hn1dH34f1a2>P2U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2
<4?c1hC518Q1Q21F1f5V3FKT2R2k3P2V2;\Da1l6T8_2^1a2_2U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?c1hC518
Q1Q2a6V3FKT2n5P2aHl6T8_2_1a2_2U2VH^1R4P2n1:=V3jCa12521E0YF640fH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl
6T8_2R2a267V2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0\F34b2iB6S3`2_2A?c1R@>\318Q1Q23D12c5V3FKT2R2=74Z21
CbJl6T8_2S2a2d20o1VH^1^3d2n1:=R1S2U;P2j5Ha12521E0`F4Z25VF`2_2A?c1V:Z6O\218Q1Q2b1n4V3FKT2`274Z21C
f904Z63X1c4Y4l6k3d3C_2W2a2>Bb10o1VH^1^3d2@Z110:=Af1MU;m6f1a12521E0\F34]22VF`2_2A?c1Y>W2\318Q1Q23
D54]5V3FKT2`274Z21CS:Q7\9l6JY7]11O_2a2>Bb10o1VH^1^3d2@Z110:=Af1MU;4_8a12521E0\F34]22VF`2_2A?c1a3
i40T5Gd1B\318C218Q2H:]5V3FKT2`274Z21CS:Q7\9l6Je64>]11Oi1a2Q1b10o1VH^1^3d2k12:=Af1MU;d8a12521E0\F
34]22VF`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2U2a2Q1b10o1V3202;\D^1^3d23NK:=Af1MU;d8a12521E0`
F4]22VF`2_2A?c1R2V<W2\318Q1Q2a6V3FKT2`274Z21Cf90;i5d:l6T8_1OEa2Q1h4X2;ZIh2NV2f1P^14]22W\1d1WA]C0
;i5k1a2>U20o1VH^1^3d2n190=V3U;d8a12521E0`F4e1FZF`2_2A?c1a@\318Q1Q2H5110]5V3FKT2`274Z21CbJl6T8_2k
1a2d20o1VH^1^3d2n190=V3U;d8a12521E0f@i54W166FZF`2_2A?c1a@\318Q1Q2S1Z2R3V3FKT2`274Z21CT:]@l6T8_2U
2a2>U20o1VH^1^3d2n1901;3R3T2P9d8a12521E0`F4e1GYF`2_2A?[17a@\318Q1Q23B1102110]5V3;:KT2`274Z21CT:]
@l6T8_2T2a2>U20o1VH^1^3d2n1901;3R3U;d8a12521B20`F4e1QG`2_2A?[17a@\318Q1Q23B1102110]5V3;:KT2`274Z
21CT:]@l6T8_2\3a2>V2o1VH^1^3d2T1;66901;3?`13K1U;]7V1a12521B20_2W18HH`1_8Z1Jf44^1XG`2O_1A68[17i1;
o2o27o36l3\318Q1Q23@11102110j3b1V3;:K`1CFi174`1I1Cf3::n1h3a<k3l6J?CR3R3_24a2a2>V2o1VH^1^3d2T1;66
901;3?`13MU;d8a12521E0P4a1`?\14gH`2_2A68[17`:P6\318Q1Q23@11102110]5V3;:KT2Fi174Z21CQ4R6]@l6JV4R3
_2Na2Y1SV1`NA4c3H^<4GV5WIk;RGa21P4o3W42P<f2Y3V1@d810c2Ea2Y1kKW:ZLl2^6\:4G]Q2d6W82P<W7@d810c2h3a2
>Ac10o1\=X4f3k1MLA2l2>61:P2n1:=X2Ma2Y89=]7Ha12521E0m3R:8c1[66401Y1g14\=Z5^1V1`2_2A148c1n=b2K3\21
80C<Q231>310e5V3FK`1C7:D6C=721Bg11C\41Cl2g2k3`20j11S1]2m3l6>;X395`3]11Om2a2>U20o1VH^1^3d2n1:;1V3
U;d8a12521E0m3Q1\7Y36[6640P1:g1Z=6P8`2_2A68c1T1b9b56Hc218D<Q23@310f3n1V3F5ET27e14=74Z21CX4314>`9
`2Q3]2Q1k2l6>d3?`3_2Z3a2>U20o1VH^1^3Od1n1:=a1d1S1Q:]71T1a12521E0V3Fh9l22b56401n=c8a1?`2_2A141652
U14U5W4Y19e3i1?f2518Q1Q23D10P2P1;8]1@V3FKi1:7:DJ=74Bg11Cn1^1?:31`84CCR4R8l6T8_2d1a2e2o1VH^1^3d2n
1:=V3U;d8a12521E0\F34c2SF`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CU8\Bl6T8_27a2:Wl1nJ4c2n`2<a2M1VQ1121Y
EeO34T3l2a2d20o1Z63P;W3^3AL^3d2n1:=V3d4X3X2Nd8[152521E0c2lC4@@1b1d2Db1^9W30[4`2_2A?c1a@\318D<Q26
2l5:V3FKX1K`274Z21C9n3314>2S1e1T4^8n5l6>;j3^3]11O0i1a260W2U2@VG1<^19T3CP2n1:=F_2j@o2a12521E0`F4d
DGZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2k1a260]2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0`F4dDGZ3`2_2
A?c1a@\3180P1Q2a6V3FKT2`274Z21CbJl6T8_2`1a220[2U2VH^1R4P2n1:=V3jCa12521E0\F34gH`2_2<4?c1hC518Q1Q
2a6V3FKT2n5P2aHl6T8_25a2ag2401`1a2_20T2VH^1R4P2n1:=V3jCa12521E0\F340fH`2_2<4?c1hC518Q1Q2a6V3FKT2
n5P2aHl6T8_2d1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0\F34b2TF^21_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_
2o1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0W6X@423P1HI5fE`2_2A?Q1A\5T1o9\318Q1Q2a6V3FKT27X274Bg11Co7]?T3
l6T8_26a2ag2423c2e1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0`F46c2lE`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cc3D
YFl6T8_2h1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0e?AAb534gH`2_2A68c1a@\318Q1Q2a6V3FKT2`274OZ11Ck2fGl6T8
_2R2a2e2o1VH^1^3d2n1:=V3U;d8a12521E0n5f9AX64R=d;`2_2A68c1a@\318Q1Q2a6V3FKT2`2721Z21CX431`2775c?1
1T3l6JY7_2a1a2_2U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?52U14hC518Q1Q2a6V3FKT2n5P2aHl6T8_2b1a2>P2
U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?8U14hC518Q1Q2Hh5V3FKT2n5P2aHl6T8_2b1a2_2U2VH^1R4P2n1:=V3j
Ca12521E0`F40fH`2_2<4?5X14hC518Q1Q2a6V3FKT2n5P2n:Hi<l6T8_2_1a2_2U2VH^1R4P2n1:=V3jCa12521E0`F40fH
`2_2<4?8Z1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2i1a2e2o1VHAL^3d2n1:=V3U;d8a12521E0\F34S1=hB0[4`2_2A?c1a@\
318Q1Q2a6V3FKT2`274Z21Cc4`7]>l6T8_2i1a2d20o1i3\D^1^3d2n1:=V3U;d8a12521E0YF234Q1a6SA`2_2A?c1a@\31
8Q1Q2a6V3FKT27X274Z21CR5_El6T8_2d1a2>>a1U2VH^1j3140P2n1:=V3jCa12521E0f@i54gH`2_2<4?c1hC518Q1Q2Hh
5V3FKT2n5P2aHl6T8_2f1a26X2U2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2
aHl6T8_2Ma2237V4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1H1nAh1a260W2U2@VG1<^19T3CP2n1:=F_2jCa12521E0`F
4\EZ3`2T1Z1<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2d1a2>A^1U2VH^1o2R1P2n1:=V3jCa12521E0\F34gH`2_2<4?c
1hC518Q1Q2H10e5V3FKT2n5P2aHl6T8_2m1a267P2U2@VG1<^19T3CP2n1:=F_2jCa12521E0\F34\EZ3`2_2<4?c1hC518Q
1Q23D101c5V3FKT2X5EP2aHl6T8_2b1a2>P2U2VH^1R4P2n1:=V3jCa12521E0\F340fH`2_2<4?c1hC518Q1Q23Dh5V3FKT
2n5P2aHl6T8_2k1a26^2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0\F34\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cb
Jl6[1h6a1Mk1a26^2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0\F34b2QBGZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cb
Jl6T8_2Y2a26]20o1@6oF1<^19T3d2n1:=F_2U;d8a12521E0`F4a1?c@@]1:<I`2T2;T1@IA1=c1Y6W:\318Q1Q2^3R3V3F
KT2`274Z21Cl<e=l6T84Z2n1a260W2U2@V;o;1<^19T3CP2n1:=F_2jCa12521E0`F4i>j5:<Z3T2;e1I<4?c1hC518Q1Q2^
3R3V3FKT2X5EP2aHl6T8_2Na26^4@VG1U2T3d2n1:T1_2jCa12521F`F4b2QB:<_5oLiBb=h1a260W2U2@VG1<^19T3CP2n1
:=F_2jCa12521E0`F4\EZ3`2e1I<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2g1a2Q1b10o1VH^1^3d2k12:=Af1MU;d8a1
2521E0`F4gH`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_1Od1a2U1Y1U2VH^1R4P2n1:=V3k;Im4V2a12521E0\F3
4b2TF`2_2<4?c1hC518Q1Q2a6V3FKT2S5JP2aHl6T8_2o1a2>EZ1U2VH^1R4P2n1:=V3jCa12521E0`F40R1=UG`2_2<4?52
U14hC518Q1Q2Hh5V3FKT2W1?h1]2P2n:4C:[4R8l6JY7_2W2a2>U20o1VH^1^3d2n1:=V3U;d8a12521E0YF640[1ZG`2_2A
6852U14U5[;\318Q1Q23D10e5V3FKT27OX174Z21Co<4C:[4f1[6l6T8_2W2a2>U20o1i3\D^1^3d2n1:=V3g2]8d8a12520
0E0iEF40H1[2_E`2_2A?c1a@\318Q1Q2H101c5V3FKT2`2334;=`11Cm3Q94Ch:P2l6T8_2d1a2e2o1VH^1^3d2n1:=V3U;d
8a12521E0`F40fH`2_2A148c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2e1a2e2o1V=o:^1^3d2n1:=V3U;d8a12521E0Y
F640fH`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2d1a2O_10T2R>S:^1o32P2n1:=V3jCa12521E0`F40fH]22_
2<4?V1<hC518Q1Q2a6V3FKT2n5P2aHl6T8_24a2ag24c2:a2M1VQ1121Se14Xe1h1a2_2U2VH^1R4P2n1:=V3k6n<a12521E
0S;\;4]3YE`2_2<4?c1hC5180P13m13F0e5m1X1FKT2n5P2i6]@Y1l6T8_2_1a22\20T2VH^1R4P2n1:=V3jCa12521E0`F4
gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_27a2>nf234Ph1Dj1a2>V2o1VH^1^3d2n1:=V3U;d8a12521E0YF234\1Z
G`2_2A?c1a@\318Q1Q23D101c5V3FKT2`274Z21CbJl6T8_2_1a2_20T2VH^1R4P2n1:=V3jCa12521E0\F34gH`2_2<4?c1
hC518Q1Q2a6V3FKT2n5P2aHl6T8_2h1a26X20T2@VG1<^19T3CP2n1:=F_2jCa12521E0`F40[EZ3`2_2<4?c1hC518Q1Q2a
6V3FKT2X5EP2aHl6T8_2e1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0\F34S1Mb?R7`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z
21CbJl6T8_2_1a2_2U2VH^1R4P2n1:=V3jCa12521E0YF234gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Q1a260]4
@VG1U2T3d2n1:T1_2jCa12521F\F34]D6GU3j3@mJiBo7La260]4@VG1U2T3d2n1:T1_2jCa12521F\F34\EP7^KiB8a2]g2
34W1O09c1a2e2o1VH^1^3d2n1:=V3U;d8a12521E0YF64gH`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_26a2]g2
34W194a2]g2341b22b2[h14b2^P1l^1RU32b2Vo22b2Pl2Hb2GV6fa3h_18BET2@>a14n3VB@416Q1859:2b2ld3?b23HoGX
914^R1c7XMW8T45VO16b2LoGX9145b2LXQ1142b2lH2b2[?3b2[?02b2Ro23b2Ro2\V33b2fl2WU12b2am42b2fl22b2^k22
b2dh42b2XQ37b2:i8U_3a1n5T?Z3b2W1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<
]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=2b2g=3b2R[1ca12b2T<_1
b2^20T2_7f@^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_22b2Z?_1b2^20T2e:`=^1
R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_23b2X?13b2c:@4b2g9K@2b2T;4b2T;^9eM
5b2T;^9eMh86b2e2dKY3nQ4nP15b2e2dKY3mR52b2QP13b2QP1<3b2_7[a33b2WFcR34b2T3RCh]52b2So22b2PW33b2PW3P
:3b2PW3^;3b2c]1\i12b21R1b250E1e3@VG1U2T3;121Q2n1:T1_2jCa12521Fb9m<4g:d:_R1iBb1b2La10T2VH^1j3140P
2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Kb250]4@VG1U2T3d2n1:T1_2jCa12521F`F4
g:d:_R1iB^1b2^20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Nb250Eg3@VG
1U2T3;14Q2n1:T1_2jCa12521F`F4\E_R1iBd1b2L1_10T2VH^1j31210P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1
Q2a6V3FKT2n5P2aHl6T8_2Eb20d2dKY3VU1mQ1R1W1Bg20_3Y1DT3]N1n=nP1Z27b20d2dKY3ea2Wa2T1b2040]4@VG1U2T3
d2n1:T1_2jCa12521F`F4\EW6i29C_HiBb=e5iA3X53b20Yc32b2kn23b2Pl2j22b2WW4]1b2^2U2VH^1R4P2n1:=V3jCa12
521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_22b2Qg46b2LS5TL14:b2L1VQ1121_X2X2kY17b2L1VQ11212b
2`i4Jb2Lh11bKf14]1>114S1a7j1^7k9a@o1DW:[3ef1Z;^2nP1;b2Lh1dKY3@14e8\V1Rc3j1b2L2^1U2VH^1o2J140P2n1
:=V3C0UCa12521E0_@P64]7YA`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2T:4:l=l6T8_27b2LXQ114e8\V1_1b2^20T2VH^1R4
P2n1:=V3T=e6a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_28b2L1VQ1121ci13b2Pl2T52b2j22b2]Q2
5b2Pl2^F[Ecm15b20ok2W5QB3b2Pl2W52b2]T43b2^g1n\24b2^g10m\23b2_b3YY22b2Qa33b2`T4_43b2U1ZS45b2`T4^3
M22b2`T42b2kk23b2kk2`l1Hb2GV6fa3h_18BET2@>a14n3VB@416Q1859:5b2h>0j_21;b2m23^1RV5V90c6Z=T7:5b2cZ5
V90SK3b2WU3cj1Nb2GV6SS2e>lOh_18BET2@>a14n3_4U411\9@416Q1859:2b2ae53b2[o2co12b2on43b2Pl2Z33b2UG13
b2UGjT23b2UGRU22b2hF4b2hFbQ1[V12b2WG5b2UG1`OSn15b2c]1T9PV1\23b2c]1ba1;b21J1VQ1121[DMYT16b2e2dKY3
\j1`X32b2R[12b2PY12b2_V14b2T1ZU1gk36b2HfU1SV4kH:=c2bGi7^2_1[A0P3V>X]1\8b]1^>5c2\O^2_1m_23c2kQ1]a
23c2Yc3U_15c2`Hca1TY1k@2c2Yc3Ic2FV6[\3Z5h_18BET2@>a14n3VB@416Q1859:Jc2FV6[\3Z5iV1n88BET2@>a14n3V
B@416Q1859:_1c2]20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2;S2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_23c2Yc3nT
13c2ha2`Q15c2P1VP3QBT\17c2P1VP3QBhC167c2S1ZU1]2Z8QR2l^16c2^V1]2Z8QR2T\15c2^V1]2Z8QR2a1c2]20T2VH^
1R4P2n118=V3j6o<a12521E0`F4gH`2;S2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_28c2\l22i3oBU4_Q1k53c2Yc3T\16
c2ok2aAg5U4b?`1c2c2o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2;S2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_25c2
Tm2TFc>36c2P1Sl2TFc>3:c2P1nj2T1o@T5c>3Y5B3c2Yc3VZ13c2Ql2WG3c2Yc3hC3c2Yc3X`13c2Yc3YBJc2FV6[\3Z5j;
mS18BET2@>a14n3VB@416Q1859:3c2Yc3UA:c2_=eR1a40_l1P2nC[T1dS14c2e:i2iU37c2e:i2PU3H]1k@6c2_=lU1^E]Z
1ne23c2dS3d?7c2KXQ114m`2`d26c2KXQ114m`2=c2K1VQ1121kn1QBdDMPS1`I8c2KXQ114m`2XDlJ4c2ao2gCRA3c2Yc3R
A5c2ok2a3gCRA3c2R>VU35c2R>[Y1jk1QD3c2ok2YG3c2Yc3QD3c2WQ3QB5c2Yl2m4QBT\15c2Q[1b`1]3VD3c2Q[1WX24c2
Q[1Pd1VD_1c2]2U2VH^1R4P2n1:=V3DUCa12521E0`F4gH`2;S2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2;c2S1`P1QQ1
mHf4mBDa2N_Q19c2fR2bIQ4mBV3NnW1iU16c2RQ2c1V4]ImB6c2TMPCZISBdG8c2P1SL\5P1mU1SBdG;c2P1SL\5nV1hY1YB
g1>bQ1[43c2Wa2QR13c28Pc34c28Pc3T\1P1c2402Z4@VG1U2T3d2n1:T1_2jCa12521F`F4\EW6i29C_Eo2iB^1c2]2U2VH
^1R4P2n1:=V3jCa12521E0`F4gH`2;S2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_29c2P^3a12[1W2d10\24c2Yc3R4QX1P
1c240]4@VG1U2T3d2n1:T1_2jCa12521F`F4\EW6i29C:TH^7Z;6c2S1`j2dGU4fZ15c2T1Tk2oFU43c2Yc3U49c2d2dKY3e
a2P3fQ1`;nP16c2d2dKY3ea2Wa23c2Yc3eE4c2P1Xb3eE6c2P1Xb3QD`124c2Yc3bE0<c2P3o>a5f6od2YCi2d2\1Kn33c2P
1Xb38c2P1`Ngc2PEA[9`K6c2Yc3XDY10C4c2Yc3UA_4P5c2H:2Mc2T2U7b85:a264f1404_1:6:1206C?4G0200111462122
60171B24K1P1T111O0151BU1<J]5BJ5`3J40?F037<:0A?o2Y?k1d<GG315`9c6S24W12]23CDV3313<\61Y1Mk34T2241G2
212AY2U551S1k1_1Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=oN[3c2V1Mh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3]23Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E25
3Y1U1>=3c2Yc3bE4c2[\3m6bE2d20_1d20[20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5
P2aHl6T8_2^1d2\20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_21d2`1d20P1
Z10T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2h1d230W20T2@VG1<^19T3CP2
n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2^1d2\2U2VH^1R4P2n1:=V3jCa12521E0`
F4VC`5`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Jd230]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iB3d20nU3V1
d233Bg3@UG01a1CT3;14Q2n1:T1_2jCa12521FT3[C4VCU2V3U4<eJiB3_1d2\20T2VH^1R4P2n1:=V3jCa12521E0`F4VC`
5`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2a1d2\20T2VH^1R4P2n1:=V3jCa12521E0`F4g:^8\2S3`2_2<4?c1hC51
8Q1Q2a6V3FKT2n5P2aHl6T8_2^1d20[2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl
6T8_2Id23^4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iB7d2J1VQ1121o1d233B1_1U2@VG1<^19T2O;1210P2n1:=F_2j
Ca12521E0`F4VCU2Z3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2g1d230W2U2@VG1<^19T3CP2n1:=F_2jCa12521E
0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2_1d2\20T2VH^1R4P2n1:=V3jCa12521E0`F4f@P8`2_2<4?c1
hC518Q1Q2a6V3FKT2n5P2aHl6T8_22d2UU33d2SHQ]22d2TM5d2JXQ114h1d230W2U2@VG1<^19T3CP2n1:=F_2jCa12521E
0`F4\EZ3`2_2<4=1c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2]1d2302B1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4g:Q4
P3_1;MG6n20h6\ER3iBfIKd2020]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iB8d2DdFU[1hMW=Xe1l[12d2mT2g1d23X
20T2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2n1d23X25o1@VG1<^
19T3CP2n1:=F_2U;d8a12521E0`F4dDGZ3`2_2<4?c1a@V3518Q1Q2a6V3FKT2`274Z21CP2aHl6T8_22d2jd3S2d233B1e1
o1@VG1<>O9T2O;121Q2n1:=F_2U;d8a12521E0`F4ZCQ2Z3`2m1AA?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2l1d23F
g1o1@VG1<^19T3;14Q2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_21d2_1d2b2
o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1d2b2o1VH^1^3d2n1:=V3a
2c8d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1d2\20T2_Af6^1R4P2n1:=V3jCa12521E0`F4
YE]3`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2Nd230]4@m1Z1mC1U2T3d2n1:T1_2jCa12521F`F4VCU26XR1iBh1d2
3^2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1d2\20T2VH
^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2X5XCl6T8_22d2Qd3Md23^4@W;n;1U2T3d2n1:T1
_2jCa12521F`F4RDY1_5Q2mJiBi1d230W20T2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4VCU2Z3`2_2<4?c1hC518Q1Q2a6
V3FKT2X5EP2aHl6T8_27d2DVj1l[1Q4g9hi15d2DVj1l[1Q42d2bk59d2[6fn2_2W3C`5b3A6d2en1\V1[6S9ANd23^4@W1n
E1U2T3d2n1:T1_2jCa12521F`F4^=g5V1Na7mJiBLd23^4@VG1U2T3d2n1:T1_2jCa12521F`F4VCU2i7eJiB>`1d20[20T2
R:S>^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1e2[20T2VH^1R4P2n1:=V3jCa1
2521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_21e2j4f2E84Mh4U7b85:a264f1404_1:6:406S142D020011
1;212260171B2P11P1T111O0151BU1<J]5BJ5`35D5V1037<:0A?NP2jMGG315`9S3_3<7<L1221W12?Q2CDV3313<\61Y1M
k34T2241O2k2a6[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>2:T2f25B5]3gBm87D021111;42114P12g4P3[5i1NDh1J
EF<j1h1\Bd<`>F2T1O3I762Q1510V1U37_4Z6Q8@4[2b;o2X1m5Y2fDf?5f2dY3j<E<[3f2S1Mh4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9S3_3c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H3298
6FT1P1R1Q1c1E253Y1U1>=3f2dY3WU3Ff2``1k=2H2S1124jX1V35c2b1Kn1KhY1i4fBf@3f2^^2UK3f2dY326f2a2dKY3SX
2ij2Df24Y4PO853i:31U1020j?[Y11\:ZKjj14f2dY31d4Y1f2NUFm87D021111;42Y12g4P3];\1<j1jP1`>33d3<<0K\1X
>b84n=o2X1m5Y2R1f2b2_Ml1\1g4P3Z50f3Z2\1<j1k3_[1c42Y2`F:S>o2EBf2V3Ga1Y114b@S@Nf2b2_Ml1\1g4P3R9Z2\
1<j1k3_[1c42Y2`F:S>o2EBf2V3Y2[14b@S@9f24Y4POTV21gU1o5jd12f2dY3Lf2b2_Ml1\1g4P3R9Z2\1<j1k3_[1c42Y2
`F:S>o2EBm5Y2`1b@S@4f2dY3Z7Yj1Mf2b2_Ml1\1g4P3R9Z2\1<j1k3_[1c42Q1W1`F:S>o2EBm5Y2`1b@S@Af24Y4POhLh
3bU12V4<I8Z2Y2ZKPGiS1e4f2E84Mh4U7b85:a264f1404_1:6:406S142D0200111;212260171B21N1P1T111O0151BU1<
J]5BJ5`3J5?F037<:0A?o2jMGG315`9S3_3<f14W12a2CDV3313<\61Y1Mk34f1=241O2k2a6[3Q28396A329526F9JP1R1Q
1AQ1E2534T1U1>=h:S1f24K[31[1S3b8_3X79j6e7lCbEV3U3R<^21[1b3;91_3h1Q6A\2=XAV6`<RX15f2``1Si1f5Vd1h3
f2S1Mh4R2h8JQ45:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5`3J5[17<]1o2]7W:S2P:GG315`9S3
_3V1\2a2Cg2S1313<\61Y1MP4T226O2k2a6k1_1Q28=H32986FT1P1R13Mc1E253Y1U1>=3g2oY32T3g2;FE0[;7?c1>P320
b28k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR
3[:\1i1j181436P1R1S22]13eL:V;Y31S3g2;FE0[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3
o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31R3g2;\10[;7?c1
>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5
]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31n4g2;\11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB1
5ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3<4<630<<2N3A9C5d6H=?Z30U122B>b11e1`2U1><4221@X3CBc2T5M
Db57OR3]6m3\128]1B=>:81436P1R1S22>N3;T@T<:V;I_211g4g2;\11h2U2[67?a11>FY220?[2f2o240412312@3<63?1
40411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3
CBc2T5MDb57OR3]6m3\128]1B=>:81436P1R1S22>N3;T@T<:V;I_211Q3g2;\1\;7?c1>P320k2k506234@3W11n15c115j
1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]1
3eL:V;Y31U5g2;FE1h2U2[67?a11>FY220?[2f23k240412312@3<63?140411R11:5901CB15ML1N1I:12W1CV1<X6B3`1]
1Q2_3a2JW1W2o<6T9260:3N:0I24I3A9C5d6H=j30U1222?>b11e1`2U1><4221@X3CBc2T5MDb57OR3g4e1m3\128]1B=>:
81436P1R1S22>N3018T@T<:V;I_211Z5g2;FE1h2U2[642?a11>FY220?;o1f23k240412312@3<63?140411P111:5901CB
15ML1N1I:12W1CV1<X6B3`1]1Q2_3a2JW1W2o<6T9260:3N:0<<24I3A9C5d6H=j30U1222?>b11e1`2U1><4221@X3CBc2T
5MDb57OR3b44e1m3\128]1B=>:81436P1R1S22>N3018T@T<:V;I_211d6g2;FE00h2116:_1[642364a11>FY2204:d1Ff2
o240412312@3<323?140411P111545901311162B15?;1L1N1I:12W1CG><X6B3`1]1Q2_3\3W1W2V389M0P3m1Q20<<:6T9
260:3A<:0I24>:3A9C5d6H=?Z30U1222?>b11e18W2U1><4221@k1\1CBc2Y4JMDb57Of15U1o2b14<X1_2]1\128]1B=>:8
1436P1R1S22>N3018P5S;n1a8c1:T1Q:IP1^111Z6g2;11BE1h2;e13[67?a11>FY220?[2f2o240412312783<63?140411
P13:592CB15;AL19D12F:12>B5C3C><d2c3B3`1]1Q2_3Z31_3Bi3:N129600R4]26e4^42230:3N:0Q1I36:9C5d6H=j30U
122B>b11e18W2U1><4221@k1\1CBc2c4@MD:m3Y17Oj15386=b44e1m3FE28]1B=>:814365JR1S22>N3;g>JAk1W8<c1:V;
I_211j4g2;41?Gh2U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I:12W1CX4k5]1Q2hP1260:3N63=^136:
Kg5T1H=k3R152B>b11e1`2U1><4221@k1c2c2T5MDb5X33[7m3\128P2=>J3a4>^1l552BET2@>T1<4i34l2I87l1CY1W2a2
Y5@416Q1859:_2?_211?g2@c1YP3Q5^22eo1PAV1V21Q6J0P1h20E1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4\E_Oo2i
BJh2@m3@VG1U2T3d2n1:T1_2jCa12521F`F4\Ei7eJiBIh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBJh20]4@VG1
U2T3d2n1:T1_2jCa12521F`F4U7V>_R1iBf1h20W2U2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1
Q2a6V3FKT2X5EP2aHl6T8_2T2h23B1e1o1@VG1<^19T3;121Q2n1:=F_2\7h3d8a12521E0b9m<4ZCQ22W3`2T1Z1A?c1a@\
318Q1Q2a6V3FKT2`274Z21CZ<W>l6T8_2h2h2]20o1@W;n;1<^19T3d2n1:=F_2]5g5d8a12521E0l2i=2f54_6b=A:<2W3`
2T1@IA148c1a@d16]12183@<Q29Q2V2n1V3FKT27_1H74Z21Cl<e5^42f1f1l6l23S54Z2Lh20]4@VG1U2T3d2n1:T1_2jCa
12521F`F4\EP7[HR3iBfIS2h2]20o1@VG1<^19T3d2n1:=F_2]5g5d8a12521E0Y>V84\EZ3`2_2A?5]1a@\318Q1Q2a6V3F
KT27X274I`11CW4g1QA2f14a1l6T8_2X1h23B1e3@VG15[1CT3;121Q2n1:T1_2eAT2a12521FRA]54[>P7U3j3^H@^2iBi1
h20W2U2@VG1<^19T3CP2n1:=F_2jCa12521E0W@X64dDGZ3`2T1Z1<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2g1h20W20
T2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2e1h2X2U2@VG1<^19T3
CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2m1h202B1_1U2@VG1<^19T3;1210P2n
1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2a1h2010B1c31@VG1U2T3;121V1Jn1:T1_2
jCa12521F`F4jABX1e1U3j3FY19C_E@f1GiBgGX@R1h202B1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4ZCQ2U3YOiBl1h
2^2o1@X3mC1<^19T3d2n1:=F_2U;d8a12521E0`F4dDGZ3`2T1Z1A?c1a@\318Q1Q2a6V3FKT2`274X1Q11CW>Z<l6T8_2Lh
2^4@VG1U2T3d2n1:T1_2b<W7a12521F`>T4j34VCU2_R1iBJh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4VCU2_R1iBf2h1h2
^2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CP7aCl6T8_2Jh20]4@VG1
U2T3d2n1:T1_2U6d=a12521F`F4\E_R1iBb2h2F2c10o1@aBc401<:S19T2?094;14Q2ON:=F_2U;d8a12521E0K]E64ZBQ3
Z3`2_2A148c1Bn?\318Q1Q2b4n1V3FKT2^21334Fc11C\41hBZ3l6T8_2V1h202B1e3@aBd41U2T3;121Q2n1:T1_2jCa125
21F`F4ZCQ2U3YOiBm4;\DOh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\EU3YOiBP<f;2f14Q1h202B1e3@VG1U2T3;121Q2
n1:T1_2jCa12521F`F4\EU3YOiBQ1h202B1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4\Eb7lJiBJh20]4@VG1U2T3d2n1
:T1_2jCa12521F`F4\E6XR1iBW2h20\20o1@X3mC1<^19T3d2n1:=F_2U;d8a12521E0k4V<]54\E6S3`2T1Z1A391A52Ha@
\3183@<Q2a6V3FKT2`274Z21C_3QEP2l6T8_2[1h23Z4@VG1U2T3d2n1:T1_2]5\>a12521F`F4DeBQ2m5S39CXCd1A@f1Gl
8l9b=e5iA3X5Nh202Z4@VG1U2T3d2n1:T1_2jCa12521F`F4\EQ9M_HiBgG2Lh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\
EQ99C_HiBNh202Z4@VG1U2T3d2n1:T1_2jCa12521F`F4g:^8U2_R1iBP=l1Nh20]4@VG1U2T3d2n1:T1_2j@o2a12521D1`
F4\EP7^KiBP=l1h1h2^2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2T1Z1A?c1a@\318Q1Q2a6V3FKT2`274Z21C
bJl6T8_2j1h20]2o1@k:Z<1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2T1Z1A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl
6T8_2Nh20]4@U31nC1U2T3d2n1:T1_2jCa12521F`F4]DN6Z7mJiBW1h20Eg3@U31^@2\31U2T3;14Q2n1:T1_2jCa12521F
`F4jAk1FN6n2[4mJiBT1h20E1e3@U31^@_31U2T3;121Q2n1:T1_2jCa12521F`F4jAa36XR1iBJh20]4@VG1U2T3d2n1:T1
_2jCa12521F`F4\Ea7mJiBP1h23Bg3@VG1U2T3;14Q2n1:T1_2jCa12521F`F4VCU2U1c6eJiBJh20]4@VG1U2T3d2n1:T1_
2jCa12521F`F4\Ei7eJiBMh2Fg3@VG1U2T3;14Q2n1:T1_2jCa12521F`F4\Ei7eJiBP1h20E1e3@VG1U2T3;121Q2n1:T1_
2jCa12521F`F4U7V>_R1iBJh202Z4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBLh23Z4@VG1U2T3d2n1:T1_2jCa12521
F`F4VCU2\7<eJiBX1h202B1e3@VG1U2<g2;121Q2n1:T1_2jCa12521F`F4VCU22V4Q5C_H^7o8Z2Kh202Z4@VG1U2T3d2n1
:T1_2jCa12521F`F4\E_R1l8l9Ih23Z4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBg1h20W2U2@VG1<^19T3CP2n1:=F_
2jCa12521E0`F4\EZ3`2_2<41=c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2m1h2^2o1@n@W61<^19T3d2n1:=F_2_2e8d8a12
521E0`F4iDB23S3`2_2A1=c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2Jh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4\Eo8
_IiBP<g1h20W2U2@VG1<^19T3CP2n1:=F_2P2iAa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2f1h
2X20T2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2Kh20]4@VG1U2T3
d2n1:T1_2jCa12521F`F4\E6n2YOiBJh20L`3@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBk1h2Fg1o1@VG1<^19T3;14Q
2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2Nh2D1g3@VG1U2T3;14Q2n1:T1_2
jCa12521F`F4\E_R1iBd\1Mh2Fg3@VG1U2T3;14Q2n1:T1_2jCa12521F`F4\Eh5fLiBV1h22Y2o11@VG19k1T3i1Jn1:T1_
2X;Q17W7a12521F`F4\Co1h1o3g5nF`=X5PX1Nh22Y41@VG1U2T3i1Jn1:T1_2jCa12521F`F4\Eh5fL^=Z5PX1Y2h2]20o1
@VG1<^19T3d2n1:=F_2]5g5Nj6Ja12521E0i5f@4Q1R8_8g3Z3l1C_2A?c1a@\318D<Q29Q2U4V3FKT2R2=74Z21CS>W3V9l
6>;e3c3_2T2h2F1e1o1@VG1<:S19MI<O;1212n1n1:=F_2U;d8a12521E0`F4VCU2Z3`2_2A?c1_=Q3\318Q1Q2a6V3FKT2`
274Z21CbJl6T8_2Q1h202B1e3@VG1U2T3;121Q2n1:T1_2U3d@a12521F`F4\E_R1iBKh202Z4@VG1U2T3d2n1:T1_2jCa12
521F`F4\Ei7eJiBP1h202B1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4\E_R1iBj1h2^2o1@VG1<^19T3d2n1:=F_2U;d8
a12521E0`F4oD<Z3T2;e1IA?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2Oh23Z4@VG1U2T3d2n1:T1_2jCa12521F`F4D
gDXMd1R1^2[2V;V5Oh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4VCU2Q9nF^2iBb=VAe;Ih2^4@VG1U2T3d2n1:T1_2jCa12
521F`F4\E_R1iBiNg1h20W2U2@VG1<^19T3CP2n1:=F_2jCa12521E0`F40[EZ3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aH
l6T8_2Hh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBP1h23B1e3@VG1U2<g2;121Q2n1:T1_2jCa12521F`F4\E_R1i
BP1h2Fe1Q2@VG1U2T3;14Q2n1:T1_2X;a8a12521F`F4\E`;nF`=X5Ih2^4@VG1U2T3d2n1:T1_2jCa12521F`F4\E6XR1iB
Ih2^4@X3mC1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBh1h2^2o1@VG1<^19T3d2n1:=F_2U;Ne7a12521E0`F4\EZ3`2_2A?
c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2Q1h2@m3@X3mC1U2T3d2n1:T1_2g52];a2a125216?`F4\EP7^FW4GiBOh2^4
@VG1U2T3d2n1:T1_2g52o=\1425216?`F4\EP7WFV5b<V6Lh23Z4@VG1U2T3d2n1:T1_2`=Y6a125216?`F4eDF_R1iBJh20
]4@VG1U2T3d2n1:T1_2jCa12521F`F4\EP7^KiBJh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4[AP4P7^KiBKh2^4@m1XE1U2
T3d2n1:T1_2jCa12521F`F4\Ec=g3SAiBJh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4g:d:_R1iBIh2^4@VG1U2T3d2n1:T
1_2jCa12521F`F4\Ei7eJiBOh20E1e3@VG1U2T3;121Q2n1:T1_2jCa12521F`F4\E_R1iBg1h20W2U2@VG1<^19T3CP2n1:
=F_2jCa12521E0`F4VAU4Z3`2_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2Oh20]4@VG1U2T3d2n1:T1_2jCa12521F`F
4j3e3e9o1U2i7eJR;f7i1h2^2o1@f=_91<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`27
4Z21CbJl6T8a1MJh2^4@d=a91U2T3d2n1:T1_2jCa12521FTA[54\E_R1iBJh2^4@VG1U2T3d2n1:T1_2]6j6a6a12521F`F
4\E_R1iBJh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E[9SIiBHh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1iBJh2^
4@VG1U2T3d2n1:T1_2jCa12521F`F4a=j7i7eJiBU1h20]4@Z;1S1e:1U2T3d2n1:T1_2jCa12521FjDe14DQ?f2W2Fi7eJl
6W2S3`6Jh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1^7Z;Jh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1a<W6J
h20]4@VG1U2T3d2n1:T1_2jCa12521F`F4\EbLl5iBOh202Z4@VG1U2T3d2n1:T1_2jCa12521F`F4\Ea7_19C_HiBb=j1h2
0]2o1@VG1<^19T3d2n1:=F_2U;d8a12521E0\F34\EZ3`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Co5bDl6T8_2j1h20]2o
1@VG1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A1=c1a@\318Q1Q2a6V3FKT2`274^1K1CbJl6T8_2i1h206P2U2@VG
1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2Hh5V3FKT2X5EP2Y9W?l6T8_2i1h206P2U2@VG1<^19T3
CP2n1:=F_2jCa12521E0`F40[EZ3`2_2<4?c1hC518Q1Q2Hh5V3FKT2X5EP2aHl6T8_2R1h20E1e3@VG1U2T3;121Q2n1:T1
_2jCa12521F`F4VCU2\5\2eJiBg1h202T2U2@VG1<^19T3CP2n1:=F_2jCa12521E0`F4\EZ3`2_2<4?c1hC518Q1Q2a6V3F
KT2X5EP2aHl6T8_2R1h23B1e3@VG1KY1T3;121Q2n1:T1_2Z<_7a12521F`F4ZCQ2_R1iBKh20]4@VG1U2T3d2n1:T1_2jCa
12521F`F4\E[9C_HiBJh20]4@VG1U2T3d2n1:T1_2jCa12521F`F4ZCQ2_R1iBT1h2F00e3@VG1U2T3;121Q2n1:T1_2jCa1
2521F`F4VAU4R<hCc2_2Y@fIKh20]4@VG1U2T3d2n1:T1_2b7W9o2a12521F`F4\E_R1iBX1h2@AO[2@VG1U2T3d2n1:T1_2
fC20a12521F`F4\EZ1]4fLiB]7_:XDV2H9Lm25Oh2^4@a4c7`3_71U2T3d2n1:T1_2U6d=a12521F`F4\Eh5fL8`BRGj1h20
W20T2@VG1<^19T3CP2n1:=F_2_7Z9o2a12521E0`F4\EZ3]22_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2Nh22Y41@VG
1U2T3i1Jn1:T1_2jCa12521F`F4\EU1h8`HiBPX1T1h210Y41@VG1U2T3i1Jn1:T1_2jCa12521F`F4\Eh13Q8`H\=1Z5>a>
oHh1h2X20T2@VG1<^19T3CP2n1:=F_2Z<_7a12521E0`F4\EZ3]22_2<4?c1hC518Q1Q2a6V3FKT2X5EP2aHl6T8_2Jh27V4
@VG1U2T3d2n1:T1_2jCa12521F`F4\E_R1HPBj1h27V2o1@X3mC1<^19T3d2n1:=F_2U;d8a12521E0`F4\EZ3`2_2A?c1a@
\318Q1Q2Hh5V3FKT2`274Z21CbJl6T8_2Oh22Y41@VG1U2T3i1Jn1:T1_2jCa12521F`F4WD>En3`NiBPX1Kh2^4@VG1U2T3
d2n1:T1_2jCa12521F`F4fDB2n3`NiBLh2^4@VG1U2T3d2n1:T1_2jCa12521F`F4WD>En3T4[JiB8j20Y4PO^\2n6`Hjj17
j20Y4PO^\2_Ojj1<j20K]3POk[2Bn3`KdBa1cV19j20Y4PO^\2CZ3`Kjj19j20Y4POoU2^6n3`Kjj1:j20Y4POoU2^6CZ3`K
jj1;j20Y4POoU2<Q4o1n3`Kjj13j2j_3n38j20Y4PO^\2n3`Kjj12j2j_36j20Y4POn[3jj11j29j20Y4POlS1aX1n3`Kjj1
9j20Y4PO^\2k1R2`Kjj1:j20Y4PO^\2CW1R2`Kjj14j2j_3k1R23j2j_3k1Cj20K]36iNU[2131o7m?U4n17c1ASQ1fI9j20
Y4POW[23f1kNjj1<j20Y4B]NdZ2B3Q8`HjQ1oH7j20Y4POR]2kNjj1:j20Y4POW[23f1dMV1jj15j2if3:dU1`99j20Y4PO`
Z2a2Z3`Kjj1=j20Y4UHj6V8Y7k3YQ1`JfL^=[]1:j20<?\3POQ63hU3jj1Lk2K]36>118mM\d1jAm41=0l4i2b50^@7Z1J?f
5S1UNYEi1k2K9S3E118\3b4mEl1[4mE4f2Dl7>Y1W1a4]2b23Ib1[5o6^2`5104W3g4e1l37\1k<2k17c1A?4310^6d?JX=Q
Cd27k2Y4POW[2j1kNjj1=k2Y4IVNW[2T4P4`H^=[DX3g8n<8k2K]3POW[2fP1?Zj15k2Y4POn[3jj1;k2K]3POU[27o7ZFU2
dBUX1T1k21@8]3`1P3cCj6WEY2Od_1n215X5o3a1n5;0S=c1Aa@C^1h2d>40V1j=k6C>k2L\3PO\NWS2Y:a@gR109a6CT4Ek
2K]3POj?SKVP17?S6Gj>Y:V=]52[15a@DYE6k2L\3POn[3jj18k2Y4PO]c2`H?_FjS1Fk2B8]363dDU3j6QA`V1bC1313iGb
8mQ1lHh187k2L\3PO[[2bP1jj1<k2Y4R=e21U?U[27cJl5T<e^1:k2Y4PO\FWd1W5TFl5_<Z^19k2Km1_1POn[3dB[=iJ6k2
L\3POn[3jj1i3k2NM\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<J]5BJ5f3J[17<]1o2QHh5GG315
`9c6DK7311b1a2C4f3313<\61Y1MP4T226O2k2f3j2]58=H32986FT1P1R16Jc1E253Y18L>=jT1_3k2NM\2[2h?5:a264f1
404_1:6:406X1H4D156271HM1P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3_1Q1Ck3313<\61Y1MP4T226O2k2f
3j2]58=H32986FT1P1R1Q1c1E253Y1U1>=jT1?k2Y2o1POJn5X;Y4Wd1F\3V6nF`=Y]1<k2K]3POQKf1\^115gOHjj19k2L\
3POR]2i2QL^N[L8k2Y4POeL2Sc1QLjj1Ek2U3S1POe:[CTU1[5_4W4a51`41>X1d>SU1lADT3Kk2U3S1I[Gj6QKh8[O]21k2
KMJR6T:[1R?ROP6lAD_2D`2f1Ik2S31S1O_3`Jh9dE]W1]3Y6d8\19S1j?R70h6m1XEQCd2W4;k2S31S1POn[3R7dI1i2VG=
k2U3S1OPN\Z2o4aLR70oMfE`2>k2S31S1PORb1]Ha2G_3cJ^V1a@i3<k2U3S1POdU2g4m6cJ^V1a@i3`2R2k2K]363i:f<9T
1e5W4Cn6o3`3V5e112CM251=;]OR9O:6b1b1;;157?N_1;^2]GU216AT6T9k233CY4A:a>P7g82J2U32T4S1k2Y4POW4C_>V
5e112CM8156mX1O:i1Z3La1W1b1^JYBGhCh?2JX32T4]1k2=k3T;P=T1Fn4W4C_>V5g1FM815410lX1O:6b1CZ1=MN_1;Kb1
^JYBGhCP7e92U32T47k2L\3POVa2gJjj19k2Y4UHj6]_2h1gJo<j]16k2U3S1POn[3jj18k2U3S1POoZ2nP1Pg1i39k2U3S1
PO\Z2BnP1jj1R3?k2Y4EZNW[2h=0c1n;L2d2d1HQj17k2Y4POW[2fP1k]1n<Ek2Y4QBn<iL0n;]FV1a4Q2P2f4;]1a1_4bDd
1Q=h]1>k2Y4QBn<Wo1V1a4Q2P2\1S5a1gJjj18k2Y4`2_LVa2c9SAjj1Fk21@8]3a4^Jfd2a1g20U3m>6AX5c8m1l6=jOi38
k2L\3POoEne2Pg1i3Jk207:h1l1f;P>Y3@14V1hL]Y1\:BgJ_8X2W<[:11^Cj5Ak207:h1l1`>V;Y3@14V1Va2gJod1j5m3k
21I26F_1L1Y2U2b=5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<J]5BJ5a42X17<]1o2jMGG315`9e2m3c3a
2Ck33131:V1U51FBMP4T226O2k2T3Aj2]58=H32986FT1P1R1Q1c1E2531W1U1>=a:iF^3_3k2L1M\2[2h?5:a264f1404_1
:6:406X1H4D156271HM1P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2f3j2]58=
H32986FT1P1R1Q1c1E253Y1U1>=jT18k2Y4POTCYd1_T1XV1aD7k2K]3POn[3dBUX16k2Y4PO]`2`Kjj16k2Y4POg^1Vm1jj
16k2Y4POo<nn2jj17k2Y4POnCog2UP1dJGk2K]3QJn41`<U5`Il4U4S26Y1j16[1TY1Y73`Bi1[V1<k2L\3POhAXV1Dh2TY1
Y7ZL_N>k2Y4QJm3P1hAgT1n4^`1ZLl1U1XFS5>k2K]3l;SC]7W3Q7MfQ1ag1dBR1RW17k2Y4PO]7`T3gCRW18k2Y4P>o@`f2
P2\Cjj16k2Y4P>o@n[3jj1Bk21I]3a4^JeBg5Qc1V9a1W2f3\1g=Ana1k8:k2Y4POkV2]3[1_3]1ZKjj18k2Y4SIl5f91UR3
jj16k2Y4POn[3^N[L6k2Y4POZ^2cMjj17k2Y4POZ^2R2`Kjj1_1k2=k3Y1@\3OhHV1W3`8o4]>4Y8V2Cf1Q1o1a>W?R2h@[4
e1\486T3?73R4V5W6]2`20;Cb1i9^4X<k4j48k2Y4POPY2m3^3`Kjj15l2BXQ114d1l2Ba1U2VH^1j3140P2n1:=V3jCa125
21E0`F4ZD0[4`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2h<h;l6T8_27l2B]L^3[1146l2BlO[1148l2BXQ114R@c1cT27l2BXQ
114g`42Bl2A07PQ114X1_?ME_6`Mb1W1mFS6_Y16l2BdMc3148l2BTNS314fAfT17l2BdM?S3146l2BjF]:147l2B1VQ1121
Al2T1b613b`2VEa12[1`1[20X7h2R2h_13l2hm4\11l2\5l20>182Mh4U2n1P3V61Y25:a264f1404_1:6:406S14G020011
1;212260171B2P11P1T111O0151BU1<?:Z522?J5g1?57J=<5?F037<:0A?8CR2iM0GG315`9c6`32Ld1CDV33131:V14FU1
d2>1FBMk34T2241O2k2T3\3k18V1Q28396A32986F9JP1R1Q1AQ1E253Y1;5C>=P41_L\3l2K1Mh4h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986
FT1P1R1Q1c1E253Y1U1>=R42l2S[18l2nW1\8hJ\ETh1b5T54l2kS3TOTL7l2iY3P<9C_EW28l2nH3c_2o8aS1_2m=2l2nH2
l2SU58l2Ub1a2eS2oNT5i1^13l2hm4R28l2X2kQ1n5X;lR2_T1N6l2BTNS3147l2B8kMS3146l2B]Lj414:l2B7lMS314R@c
1U79l2B8kMS314oc2RY1g1l2B1_10T2VH^1j31210P2n1:=V3jCa12521E0`F4VCX2W3Na1_2<4?c1hC518Q1Q2a6V3FKT2n
5P2aHl6T8_26l2BXQ114^l13l2X3]h53l2D[Q12l2c_3Kl2;1V6fa3[[1\48BET2@>a14n3VB@416Q1859:\2Il2;1V6fa3h
_18BET2@>a14n3VB@416Q1859:9l2BXQ114Y]2[1l308l20i8g?]o2a1n5T?8l2i6W11^@ok2i5g37m2e5S3U_3a1n5T?Am2
f2IX5o`2UNa1n5a;b3mAf:EgI1>e8P1m2:FJ0k6ja1Q1Xl1a1n5k:8@^3X87TBP5m1a;M6U13LY3W31d1Y2A8m2Io7_:eT3a
1n5T?b3m2:5;Mh4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a
2Ck33131:V1U51FBMP4T226O2k2T3Q2Z1]58=H32986FT1P1R1Q1c1E253Y1U1>=:m2@8o7[V3i8a1n5T?VC6m2i8U_3a1n5
T?:m2Io7ZT1jZ2a1n5T?VCZ4Am2A7o7lES314me2a1n5\10e<P1i8\:Bm2i8VT3n:a1g2063l1B:\10f=P627Bm2@8o7ZY1\
9md1_7a1o2P2B:]1i8l4XClY1Im2AW8PI14i=cP2h1f50;T1P5M8T1a7R1_2LCD;Um18m2i8U_3a1o2n2]1f=;m2AW8PI14b
c2Z2a1n5T?Cm2@07o7lES314h@TU2a1c2300T3]1f=?m2AW8UEj314me2a1o2n2]1d4Q9^68m2i8U_3a1o2n2T?d>8m2i8h8
\V3a1n5\=g1=m2AW8PI14me2a1n5T?^6c8^R1:m2i8U_3a1o2c2:T?Um18;m2@X8U_3a1n5]1_84Q5V2>m2AW8lES314me2<
T1n58T1f=7m2i8j\3Z2a1n5T?:m2@8o7lEXi2a1n5T?VC:m2@8o7PZ1TU2a1n5T?VC8m2@X8U_3a1n5T?Q2Am2i8eS1QMo5^
?nHa1n5R2W4i8^6k@]AP5X:@m2AS5S3lES314R@ik1`2_7<T1n5T?:m2@8o7V;1lS3a1n5T?R4m2:>22J3CP4U2b=5:a264f
1404_1:6:406S14H4D156271f11P1T111O015DU1<J2Z5BJ5a4[17<M?o2jMGG315`9c6W2[1a2Ck33131:V1U51FBMP4T22
6O2k2T3\3]58=H32986FT1P1R1Q1c1E2533U1U1>=Q8g@1k2P1i31o3?Em2@X8b]1e:Id5l<kP10LE:1Ca1n5T?aGoMb1T3m
2>10:e4P1U2o4h8:a264o54G0200111;212100400171B2\40151U2J];5V1037<:0A?LR2jMaE2a2CDb3:V1U51FBMP4T22
41S7h6Q28396A32986F9JP1T2AT2Y1eR1Om2<3<e5U2U_3:V1n5T?]I8BET2@>a14n3VB@416Q1859:Z1m2<3m1T4U2jIUS1
Y5e4TX1:V1n5l2i1n1j1c6]I8BET2@>a14LQ3^3_1W=@416Q1859:h1m20U100`7_8g2Z8l1[F\3;;2Em2^MiHT5a1W2n1g1
V13c5d433?=2D7V11120011122W2k261eB36R9SL5o1m2k100k6jJ_9f17=\3X1`23Z2^2j112T[1_<c2a1g2V3b:j31Dc7`
4Ae;=00h1Q4a6Q92285108>5><5o2k3P392Na151<Jc1m2@07c4f2D`:Y;U314l8l4l3E7[2]1M_1@:dLhIf5<0S1[19X48T
7d4O=?S1X58T3j1]2PDQ;n1V8K1\18m2i8U_3a1n5T?dLnJNm2<V6U2e]1_Q2:V1n5T?]I8BET2@>a14n3VB@416Q1859:7m
2i8R8RW3a1n5T?7m2i8U_3a1c5:T?7m2i8U_3a1n5T?b77m2i8U_3a1n5T?Xl1;m2AW8lES314me2a1n5T?8m2i8U_3a1n5T
?h\107m2i8U_3a1n5T?[h1Q1m2<V6U2XV2lX1:V1n5T?]I8BET2@>a14n3X3d:T3S1@416Q1859:9m2i8g1[n1Q_1a1n5Y6j
8<m2i8nX2b4^4j=0l:[4a1n5T?;m2Z2^6UEY3ef2a1n5T?Q9_\18m2i8[T3i:a1n5T?TA9m2i8P?Q4Rl2a1n5T?fA<m2@0W8
PI14h@TU2a1n5T?U1m2:S2Z6iCf8d2C8S1Q2_<f4_3d4`5o\1a1n5k1B1g6h1B_3m9`1g1a3Q5>o3V2i7gCY1Cm2@8o7`8e2
R8V7o;`[1o;\;f5a1n5S7P8aAY2:m2AW8PI14me2a1n5T?f3m2A72Mh4U2b=5:a264f1404_1:6:406X1H4D140040271f11
P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck33131:V1U51FBMP4T226O2k2T3j1a1]58=H32986FT1P1R1Q1
c1E2531W1U1>=7m2i8d[2`S1a1n5T?8m2m6k1kl1Yb1a1n5T?7m2i8U_3a1n5T?[89m2i8V;1kV1Pm1a1n5T?=m2b23R6U_3
a1n5T?PR1^7e4n:T78m2@X8TU3P:a1n5T?a3m2:AMER4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J
]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck33131:V1U51FBMP4T226O2k2T3\3]58=H32986FT1P1R1Q1c1E253Y1U1>=?m2i8
Ud1Z7dc1a1n5T?S108_c1V2o61`3m2@;Mh4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[1
7<]1o2jMGG315`9c6c3a2Ck33131:V1U51FBMP4T226O2k2T3\3]58=H32986FT1P1R1Q1c1E253Y1U1>=@m2AP2V6PI14me
2a1F;l2[10AT?7m2@X8U_3a1n5T?<m2AW8RCm514me2a1n5T?fX1a3m2L2Jh4U2b=5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck33131:V1U51FBMP4T226O2k2T3\3]58=H32986FT1P1R1Q1
c1E253Y1U1>=Cm2@8R10k6V;1W?og1QFb6a1n5T?VCKXJmA8m2Io7U_3a1n5T?XC7m2i8U_3a1[5BT?Q1m2;Ge6Oi1Z21R1b
5h43P4U<T9PBa4X3n2Z3j1g?^4Z10[>a1n5b2a1o:^V1b58m2@X8mW3W7a1n5T?@m2A7o7dG[114me2<T1h55]7f7f<W1m2<
V2o3U2Xc1lk1:V1n5T?]I8BET2@>a14a1\2DHR1EW6g8@416Q1859:4T1<m2i8a>Ni:iBQ`1nAa1n5T?eJ<m2Ab6d1PI14me
2a1f4W1T?8m2i8U_3a1n5T?_?d;Y5m2>1072Mh4U2o4`5Q35:a264f1404_1:6:406S14G0200111;212100400171B2P11P
1T111O0151BU1<J]5BJ5<<MER1J5?F037<:0A?L@a1jMGG315`9c6`32a2CDV331201:1T1U51F89MP4T2241O2k2Q2R1S25
R1k18V1m138396A32986F9JP1R1Q1AQ1E2534T1U1>=^>SB1l27m2@X8U_3a1n5T?P1m2]1R61V1ElNR1?\2[5b=>Q1V:0d3
?1Q9k6V1R4[Ca1;b5_4d:T=^5YV18m2i8U_3a1n5T?bT1_D<m2Q1g7[5VNnR1WE[Ca1n5T?RJJm2:5X7L2b]3b1a1c5:T?S9
n>a4h5f1\1o7b91\16d4:39m2i8\:hT3a1n5T?c9od17m2f2R6U_3a1n5T?Mm2i8e1m4[LPGR2T1Q5j4R5j8W1iHa1n5g2>O
61j1o3i4l82^N:J7m2i8e^1_P2a1n5T?i1n2>C5T33e<m7R5V7\1Z22R2_2I71i48h@h;Q6KS2cDV1Z2G`2f1Z3d3S1AGAf:
l1O411112000k57f9l6g8TGh5T1T3n2>C5l3524C73U1]9m73n4Y23_11R2Q11\1Z22b4I71i48T1o5e1=a1j2c?`Ec8Z2G`
2Y35U1;KY1A?181S1A5?16092`<D:6111210Y2\347R127R21c4_1IU1W4DT153X7C1^Fl4KI:Y1n2>C5U4h;W>f2h<15Z3\
:=cZ1T2U4T:5V2m2]1\;8D>HDG7611122WOfBe42j6Q3n2>C5b395242@7DB_9Q8U60Q13_11c4Z223X571m==WY1f7V1f85
0223J62293746]1@>D32J??]:2IFR12D251411112000A6m44Z13Y21S6l6BA53X6TH`1Q5:`1d1n2>CX4Q;oDk?mo1f1F]2
]11O=8CS1?1N092X<W18610f5j1E\11l5h5E3j8V3i=514607I12X;8n2X1b]41122QOV1n2>C5R4KQCd_1]U1j6Y3^1T1Y1
Q118]2`>1122RFD_8Ml3o;514V174[5E\5n1n2>IR424C73S1aAX73a1bA8T1e7=`;]U1m965U128KY1Q1181=EA5?992U=C
1122AY5h3U6W6DBA5P73MYGEQ5T1n2>T_1W4`j1j6f1Hl2L1]18Q1U11;C_;U2@62W8iFS1l?514607I12Z1n2U100P@g2Z8
nBY5\3;;2Em2kGoHQId433?=G7V1140011122W2k261eB36]1n2U100P@g2Z8l1[F\3;>c3kGoH\5m:f8d433?=G7V114001
1122W2k261eB36T7QN5d1n2T11V3V;h5m6]516Y5X2o9[4c16d4dFU1mF>h2UAe4j1i233MG7V11611122W2Q1i161l1e7U3
h=_EU12o6c1n2T11V3V;h5m6]516Y5X2o9[4c16d4dFU1mF>h2UAe4j1i233MG7V11611122W2Q1i161l1e7U3h=_EU12\1n
2T11V3V;h5m6]516Y5X2[>c1k4dFU1mF>h2UAe4j1m23e1^11611122Y3o3e7U3h=4ZEU12o6^1n2V10P@2o:l1R6_5a12e4
j7;;2c3^2j2aBW38j16_<?U4c7n5U8_5d4G=Oa162W2k261F`:m>QN]1n2V10P@2g92T1l1T=2e4j7;>c3^2j2IgA`3Q2_<?
U4c7n52R82\5\5=a262S561Ff3i6U1g=QNLn2V10P@R;eK;R4L_JQ2hN20a=d4G=Oa162W2k261^GhP1S1n2V10P@j92T1l5
hE;R4LV5gA`3Q?hA20P1`<d4G=22[262S561]4PChP1=n2eg3X92W;5J`162Z51]4n520k2330AE21e227j1[67913a11>P3
20=@4028:22If2S1=]14041234@3<6C140411_1592CA015MLP11I:12N8CV1<l40Z1B3`1]1Q2_3\3_3o<6T9223;3N:0S1
G3A9C5d6H=j30U122B>b11e1^21U1><4513<k1\1C5<c2`1\1W1=@MDb57O]2D\4224e1m3FE;>2H2@86>:81436P1R1S22>
N355c?e<:c52_5I_21c620k234W12g2116j1[67913a11>P320==2438:22C5f23Ok14041234@3<324>140411_15901311
162A015K1LP11I:128E8CG237<X6B3CL]1Q2b211D02\3CCW2T8:_46T926;3A<:0k13A9C5d6H=j30U122B>b11e1`2U1><
451@X3C5<c2W18\1U1139@M1Bb57Of15N6\4224e1_2]1\1;>2H2@86>:814206P1R1S22>N3018YL:V;I_21Y520k23\12\
1Z1U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6
T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42m1m3\1;>2H2@86>:81436P1R1S22>
N355YL:V;II8\11T520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N
8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\4P2m3\1
;>2H2@86>:81436P1R1S22>N3;YL:V;I_21`520k23\121e2:j1[67913a11>P320=@438:22If2S1k14041234@3<6C1404
11_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3Z6d66T9223;3J3360S14B3A9C5d6H=j30U122B>b11e1`2U1><451
30;X3?35<c2m2W1NMDb57OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21Z520k23FE011e2U2[67913a11>P3
20=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0Z1@3A9C5
d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N3;YL:f5_5I_21]5
20k23FE01g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b
211H\3W1W2o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42m1m3\1;>2H2@86>:
81436P1R1S22>N3018YL:V;I_21V520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA0
15MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb5
7OR3\42m1m3\1;>2H2@86>:81436P1R1S22>N3;W@Q<:V;I_21Y520k23\12g2U2[67913a11>P320=@438:22If2S1k1404
1234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b211H\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1
`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3018W@Q<:V;I_21]520k235V121e2:j1[679
13a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0
k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1=@MDb57O\1e1\45j1m3\1;>2H2@86>:81436P1R1S22>N3;c?b
3R9:c5b5I_21e520k23\12g236j1[67913a11>P320==2438:22C5f2S1d164041234@3<64>140411_1592CA015MLP11I:
12N8CV1<X6B3`1]1Q2b211H\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2CA><451@X3C5<c2m2W139@MDb57OR3
\42m1m3\1;>2H2@86>:814206P1R1S22>N3018c?e<:V;I_21k520k236U12g2U2[67913a11>P320=@438:22If2S1k1404
1234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b211H\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1
`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3;l58BET2@>a14n3o;:k5@416Q1859:U2I_2
1W520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q
2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\42BZ1m3\1;>2H2@86>:81
436P1R1S22>N355YL:V;I_21T520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015M
LP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR
3]6m3\1;>2H2@86>:81436P1R1S22>N3;YL:k9Z1I_21W520k23\12g2U2[67913a11>P320=@438:22If2S1k14041234@3
<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451
@X3C5<c2m2W1NMDb57O\1e1\422j1m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21Z520k23\12g2U2[67913a11>P320
=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b211H\3_3o<6T926;3N:0k13A9C5
d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57O\1e1\422j1m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21U
520k23\12g2U2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2
_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3\4P2m3\1;>2H2@86>:81436
P1R1S22>N3;YL:V;I_21Y3o23\10^1l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5c20J\3_3o<6T9h1;
k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3U4N]7OR3[:\1i1j181436P1R1S22]135_L:V;c18\11R3o23\10[;7?c1>P3
20k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7O
R3[:\1i1j181436P1R1S22]13eL:V;Y31Ho2:V6fa3h_18BET2@>a14n3VB@416Q1859:W3o23\1031U;7?c1>P320k2k506
234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3V452k5
\1i1j181436P1R1S22]13eL:V;Y311o2k1P3U20o1i3e=f6^1^3d2n1:=V3U;d8a12521E0YFSI`2_2A?c1a@\318D<Q23D1
012`5V3FKT27X274Z21CbJl6T8_2`2P37m10o1i3\D^1^3d2n1:=V3_37e14b5d8a12521E0FP=\6T2SI`2_2A?c1a@\318Q
1T1L3D1012g2h2h1]1FKX1K24X274I`11Cm3>1b3R9]9l6i2>^11Z3_2e1P3P2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_
2<4?c1hC518Q1Q211D10e5V3FKT2g3V2P2V2;nEl6T8_2j1P3V2o1f@_7^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@P2
IA18Q1Q23B11041^5V3FKT2`274Z21C`?Q;l6T8_2`4P3A0c1o1X2mBa10\1ALe29>d2@C>71072=A1A1P1<@V9E41Q14k1\
5V1a12521E0o4P2d9YA]5o1h2o1V1Na1_2A68c1>093?GF17:1a1FU280041R2i2GAR1BK1140V218C000183=AMH1021f4I
Q1T2FKT27R13Q174[1N1Cj3`2g3o3i1V1]9l6Jg1m44>_1O^2P3Bc1o1X2mEALe2Hd2T1>710:=AC1P1Ml9X1d8a12521E0]
_1`2_2A68c1]1V2R7a3d1BK`218C01183m13Dh5V3FKT2`274[1N1C[6g3P7]9l6T8_2AP3`Ma3S6Pb1[HYN10kFa5i6\8f4
^4Bn3i1P3>a1U2VH^1j3140P2n1:=V3jCa12521E0`F4ZD0[4`2_2<4?c1hC518D<Q23D10e5V3FKT2n5P2b2nEl6T8_28P3
mh2mf115110^1P3P2U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2Hh5V3FKT2n5P2aHl6T8_2a1P3P20T2
VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q23D1f5V3FKT2n5P2aHl6T8_2d1P3P2U2VH^1R4P2n1:=V3`B0X
1a12521E0`F40fH`2_2<4?c1hC518Q1Q2H1f5V3FKT2n5P2aHZ50`1T8_2g1P3E`1o1VH^1^3d2n1:=V3U;d8a12521E0YF6
5fH`2_2A68c1a@\318Q1Q22Eh5V3FKo14`274Z21CbJl6T8_2`1P3P20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1
hC518Q1Q2Hh5V3FKT2n5P2oFa1l6T8_2_1P3P2U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?c1hC518Q1Q2Hh5V3FKT
2n5P2aHl6T8_2b1P3V2o1VH^1^3d2n1:=V3U;o4d3a12521E0YFSI`2_2A?c1a@\318Q1Q2Hh5V3FKT2`274Z21CbJl6T8_2
b1P3U20o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2F1h5V3FKT2`274Z21CbJl6T8_23P3k_41a1P3U20
o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2Hh5V3FKT2`274Z21CbJl6T8_25P3X>d6oj3WR1d1P3T21o1
VH^1^3d2n1:=V3U;2a8a12521E0]_1`2_2A?c1>R@\318Q1Q2Hh5V3FKc1@`274Z21CbJl6T8_2_1P3P2U2VH^1R4P2n1:=V
3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2Hh5V3FKT2n5P2X5XCl6T8_2g1P3U20o1_Af6^1^3d2n1:=V3U;d8a12521E0YF
SI`2_2A?c1a@\318Q1Q2Hh5V3FKT27X2334Z21CR5d5j?l6T8_2a1P3V2o1VH^1^3d2n1:=V3U;d8a12521E0fFfH`2_2A?c
1a@\318Q1Q2Hh5V3FKT2`274Z21CbJl6T8_2_1P3P20T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2Hh5V
3FKT2n5P2aHl6T8_2[2Q3OY6f;]8]6@j4I\2W2j1\1[2<d37Ci3?`5U@e5T=R:61\3E27II45W1e6a7f4LX2g1816261a:Ah
2Z7J^1@>0[5i1Q2i3l7LAY2R9=831121a1P1^2Q3OY6[1T@93U2Ll1DV2g2b6R43X1h2d37CY4]4Z1j\1061\3E27IT1e4m1
h@d12816250000V6Y4Z3^3o3f2f54;_3V:f1EA2Y;=83141Z10311D92Z1Q3Oe7T@93R3[222V2Z9U<CY4db161R42Q1VJD2
5000iM4;_3`9E=X1W1S<54c1S1S3Q3;CV7d22S7K@i1`3W:4]55_13R7o5`:gD2m4@S5;<X363;L7S12H601EV5AKR1D9]=A
:2b1@42E1?c5d2L625000f2]6[5^1Y1Y1b1m3<0k32\1n1[2i2`2e45d1>c39:i2]1R416;1?Z3W1Q3;CeT19b8\1TAdb1o1
a;P2Q1]6_31625000`>k1n4f2>0Z7U5]8f2Z2a4R4141l2Z1Q3;C^E3X29W3b1Kh2a8d1e2QV1]e1Y41961?W;i;W649_14f
5[9f6e4=831121a1Z18Q3b^1hc1fW1e46oO`N1R3<R3X10F0lQ1\a2ZNn7c5312R3]e42R3aS12R3Q]17R3C]1lQ1X[2S6QQ
15R3C]1lQ1\a25R3Q2lQ1\a2n\16R3P20lQ1\a2n\15R3P20lQ1\a28R3X1G0lQ1R9YX2YV17R3X1G0lQ1\a2YV14R3X1XR1
Sh3<R3X10F0lQ10[a2YV1c531;R3X10F0lQ1\a2YV1c531a1R3X1E10R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1h
C518Q1Q2a6V3FKV1Mn5P2aHl6T8_2_1R3n110R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5
P2aHl6T8_27R3P20lQ1\a2n\126R3P20lQ1R9YX22R3C6R3C\10lQ1\a24R3Q2lQ1\a2:R3X1G0mFa:<\a2QP1W6l6S313?7
<Y1j1=15J<642R2EH3T5T11?E=N<:R23X2<BR10;0ANF0:5[2FS1f1b3R3=R11:i13<=P1e2\3P1l570e185J8?;IHMH;Z2W
10I0P24CY3O1o3m1U4K1b4\15a10?11Y12d3X19X137Q10612\164:ACA417296>5:<U12Y1b1@Y1GP1@Y1P1F2>A02]35MN
V1f151IP1Z1T130l2d2R111211I104J@R12567677D7o11188319T1W1c1]1C5Dc1m1f2k1Y3[32l3n1\30T2\1V1C27II3T
3ZZ5Z45T3_n1U_2dL9KT35V2o3fa3[[1\48BET2@>a14n3`4e=@416Q1859:IT35V6oY1fW2h_18BET2@>a14n3VB@416Q18
59:2T3_S51T3?T3SAT3e>`KZBg6Y2V=R2Z7XMe9]6f@2T3ob2;T3j2Qh1SR22Q1d1PT1U5d1Q78T3j2[P27di1gV1l=WL3T3
_S5g42T3Ti22T3QW3Q520o2110BG2Y1Z1;e13[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8
C;;\9]1Q2c20h:f1^<T526;3B;:g107Al5m60U122B>b11=h3U1><4131@R4<c2`1\1W1NMDX4Y1Z4]6m3?6E;>2HC86>:34
63Z2Q1T1>X15T:T6H84?a2O2T1c4V:LR2I312S1U321U3P3T6a[3[1k@a?2i5X50g28BET2@>a14n3VB@416Q1859:Kl320o
21]1\1Z1U2[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8CT:]1Q2c20SN26;3N:g18Aj<0U1
22B>b11V4U1><451@R4<c2m2W1NMDb5Z4]6m3\1;>2HC86>:863a4>X15eX1I34X4S3110Y1OQ19<U2U1U57Q21>FY23?R5o
2:12312D<63?140411_1592C2?7ML1N1I:128?85:8G\9]1Q2hP12500:3N:l136:h7H=k3X12B>b11e1`2U1><4221@_4c2
T5MDZ4;KX3<50c67:b3\128P2=>J3a4>^1Z3W<AZ63Q4o=_211o4S312DB1h2U2[67?a11>FY220?[2f2o240412312@3<63
?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2\32\3_3o<6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221
@X3CBc2T5MDb57OR3]6m3\128]1B66>:81436P1R1Q1Q12>N3;MV?2Q<:[3j7I_211W5U323<0MEU19?7j1S71`4Q4554a26
4f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J^35h1BJ5[45V1037<:0A?o2]4^3mEF0G315`9c6`
32c1MCDY1HS1313<\61H@MP4d1?241O2Z2@a6:P3Q28396A32986F9JP1R1A?AQ1E253Y1U1>=f;Z1m1?n3[?d1Lj3a4U323
<0MER4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG3
15`9c6`32a2CDV3313<\61Y1MP4d1?241O2k2a6[3Q28396A32986F9JP1R1A?AL4E253Y1U1>=f;b@f=2KU3\AR:0X1[4WJ
P3T7X7[?T6d8o:V8`6h1e1T5V4o31m1o5<W6Ch3S31K>0_2211d87?c1>P320k2k506234@3W11n15:X115j1P1K:\1CV1<j
4]1983P5]1Q2\3B04f2o<6T9h1;k13KC5d6H=j30U122B85b11e1`2U1><:1e1S2CV3T5]7Oe10[1Z2P8\1i1j181436P1R1
S22]13fCn8:P3U8T1T21e13U3QU2QV1^1U32Y2[1b2f;a>a2\70`313:hD9L``1_E5W7[539^>:Q962@4U17U1Hj1<;109:I
3W?O9U3Y3VCf7Q2fId8UX3Q?[4U36=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1
<J]5BJ5f3D5V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2V56S1[3Q28396A32986F9JP1R1Q1AQ1E
2535S1U1>=`4U323=2Jh4S71b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V
1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4d1?241O2k2a6:P3Q28396A32986F9JP1R1A?AQ1E253Y1U1>=f;X3
_E1V31V33V3T2^C3V3cEP[25V3cZ1hY1<c_1X5S330W112Lh127j1[67?a11>FY220?[2f2o240412312@3<63?140411_15
92CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3N:0`1:3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5M
DX4Y17O\1e1b448U16g1U2FE28]1B=>:81436P1R1S22>N3;c?@T<:c52_5I_211]5S33X112n1;:27j1[67?a11>FY220?[
2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<m4Z1B3`1]1Q2_3\3i1e1o<6T92230:3N360Q1>:3A9C5d6H
=?Z30U122B>b11e1`2U1><4221@X3CBc2T5MDX4Y17O\1e1g4^16g1U2FE28]1B=>:81436P1R1S22>N3;T@^4e7:c52k4CI
_211S5S33X112e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_
3o<6b8A2230:3N360<D1G3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDX4Y17OR3b4c16m3\128]1B=>:81436P
1R1S22>N3;T@T<:c52_5I_211Q5S33X112e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12
W1CV1<X6B3`1]1Q2_3\3_3o<6T92230:3N360Q11G3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDX4Y17OR3b4c
16m3\128]1B=>:81436P1R1S22>N3;T@T<:c52_5I_211T520o23X12g2U2[67913a11>P320=@438:22If2S1k14041234@
3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0Z1@3A9C5d6H=j30U122B>b11e1`2U1><4
51@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21i4S33X11h2U2[67?a11>FY220?[2f2o2
40412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T92500:3N:0k13A9C5d6H=j30U122B>b1
1e1`2U1><4221@X3CBc2T5MDb57OR3R5Z1m3\128]1B=>:81436P1R1S22>N3;T@T<:V;I_2112W3Sj2T3S33X10[;7?c1>P
320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;Z1@3KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]
7OR3k4_5\1i1j181436P1R1S22]13eL:V;Y313W3Sj2lf1@W31GUU3Xd1c>T2g4d2b3Z2]8>e3U1W6?W31GUU3Xd1c>T2g4W
6Z2]8>e3U1W6;W3IcU4e;U<]8o8_26m53@W3IWi2W1kIWAe;i5[6]8o8_26m53W@\3W3BMe2R2h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<J2Z5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT
1P1R1Q1c1E253Y1U1>=:W3iX2]2d2Sl11nJR<:e:OW30^5kS1Z3HlE4X6P2V2n2j5^1Ij;1S:1OT1hG^93=8P75S;0\2T1X3
a1010D>1\3TV1bl3d1Y2EP4]3>Y2Y1j2CO160L?HW2I\4h1BEo2CDX34\102N4^3fV5EP?Y1L@GQ3U6X1S3?LX3@fH01Im4I
0m3Y2b3^<d2Q6a5Z2gZ1^W1\=S8Z3_6V<f3FT452X3ag49X3Y2d[1mc1[R1WLR@YN2c3X3AMER4h?554a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a5O]58=H32986
FT1P1R1Q1c1E253Y1U1>=]8Q7j=T721Z3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4
[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=^3X3AK1h4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3k1ECk3313<\61Y1MP4T226O2Q2
Ia6]58=H32986FT1P1R1Q1c1E253Y1U1>=dT1[1X31V6V=T7j:PKl3S1911g9g4g=gEb9Y2a4lM\18BET2@>a14g36f1_@@4
16Q1859:o1HX31V6fa3h_18BET2@>a14n3VB@416Q1859:FX3FLZ1j;hf1e5SBbJR:ZV1`9i80l21b70m36f352X3]X5>X3c
1Z1eg5110l21a;6:[351X3P4X3AM^1=k2f3Q<536a264S1B404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[1
7<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4d1?26O2k2a6U578=H32986FT1P1R1Q1c1E253Y1U1>=^1b;]2i3]2110_<R1
M1?[35[3X3AMh4h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2C
k3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>==X3Dc5mb1_W2gFW2Q5P4l1V>_Di1g4X33=Mh4U7o1
b6536a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<Jb1j3BJ5[45V1037<:0A?o2`B2i3\7GG3
15i5f3c6`32Ld1CDV3313<[1l1V2L1Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1M7>=T=[4P1mAY4X33=
Mh4U7o1b65:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG31
5`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=e=W4X33=Mh4U7b85:a264f1
404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313
<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=i1X3Ai2Q2JVI3Mj1m4Z5d1_1U4U1m1j2i6j2C:T6
\Ag5Z7R<c2i33Y3:b6Q438m@U3Y225d:n3U2f1e26k2l1B45\8;HI9Z25X3RQ5\;]R12OX3c1D0Q1c5fQ1a3TJ_9]BkU1a?T
>X1h2e59W2NZ1Q5@4[11T7g2]1M\36X3X20mV5h2RM<X3X2EQY5]1T>0f90o3k353X3X2gY5?X3Dc5n?nR1dEja1gFW2Q5P4
RAP4W?[2:X3Dc5mb1_W2gFW2Q5^1a2=X3W23l;kFlX4R8JY2[8^6>S67X3Y2Zb5_1]4R7Q=2X3lQ6_4S341F@h2U2[67Q21>
FY23?h3Y1o2:12312D<63?140411_1592CB7ML1N1I:12W1CT:]1Q2hP1260:3N:l13Ac6T1H=k3X12B>b11e1`2U1><4221
@k1c2c2T5MDb5h:m3\128P2=>J3a4>^1l552BET2@>a14i34o3h2a3Y21X400T1@416Q1859:o2_2113X3aZ5SIf1X31Cb10
0m3^8aX1e2d9m9[1]<bLRQ1S9a58BB2Z1I@>a14n3o1o2;8S1[3a5h1F9641631K859:4W2[3E_3X36:Mh4d?35:a264f140
4_1:6:406X1H4D140040271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6
]58=H32986FT1P1R1Q1c1E253Y1U1>=8X3U2Vb5U>_1\50c4?X3c1]X48@^R1Q7Y91^4:T1:\505X3c1Rl51_@LX3FK0EU7g
:m^1b4X5UHk=[P1S3o2XCQ5P6_4V11W22`2W3`2EV5P1X3FK0EU7SQ12a72Z62Z2_EbDda1V1j1>aMS4;V11W223c2P1`4ET
54X3[f50mF4X3[f50f5S1X3Ff1jZ151U>Z^28?P7J1Z<h9h69f2<00V35NW21X2044U5P3U1W2NU4X3A4H10Hl3m1f6E_3;a
2536a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2T?e>GG315`9c6c3a2Ck3313<d1g41Y1
6FP4T226O2k2a6]58=H32986F0S1P1>CQ1c1E253Y1U1>=^1:d8OU60b5446U9Q1o3X3A4H10e4d8U4;a25:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4W137<=2Lo2PDi9:<G315`9c6c3a2Ck3313<\61Y1MP4T226O2Y2Aa6]
58=H329867>0S1P1R1Q1c1E253Y1U1>=dA0b5446U94X3b2SX6P32X3df1R3X33=c1HY3U7h8:a264o54G0200111;212260
171B2\40151U2J];5V1037<:0A?o2jM\1TD2a2CDm3\61Y1MP4d1?241l=Q28396A32986F9JP1T2AT2Y1k9Co=R>Ln25W1X
31S22EY3fa3h_18BET2@>a14n3Y1T7110b9@4160P1859:h114:[35V1X31Z3k2[DY?VT1[Ec9i:mN]2]7g3V38BET2@>a14
j2S1X3h3T;@416Q1859:Z2JX31V6WI^h2h_18BET2@>a14n3X3m>@416Q1859:KX31V6fa3h_18BET2@>a142k3X3m>@416Q
1859:Z2JX31>g5fa3h_18BET2@>a14n3X3m>@416Q1859:NX31V6fa3W[1`48BET2@>NB4n3X3@V5U9@416Q1859:Z2JX31V
6fa3h_18BET2@>a14n3VB@416Q1859:c1KIX31V6fa3h_18BET2@>a14n3VB@416Q1859:c1Q1X31a1d4\IYh2h_18BET2@>
T1<4n3j5e51V6<@416Q1859:3[2IX31V6fa3h_18BET2@>a14n3iA<@416Q1859:JX31V6fa3h_18BET2@>a14n3VB@416Q1
859:3[2\3X3?1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2
Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1>AR1Q1c1E253Y1U1>=5X3V\5FW?SB3X3Ul5SB6X3o`2_h2VAc>Q53X3_Y5
lT12X3]X5;X30Bc9fk2PBl>iBl2i;SQ12X3]X5CX322kW1N3?T8Y27cLPh2b7X3R2R6Q9a1>2X3UY15X3en2bR1PMf:3X3en
2co16X3`Inh4f>f=22X3h`5`3X3AMh4P7a1b3X2Y15:c1M64f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a
4[17<]1o2jMGG315`9c6c3a2Ci1Q2313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=a3X3AM^1Y3h?5:
a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O
2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=X5_2n@U8]757X3n2_:R8jc5k35j3X32>MJm3S7d85:a264f1404_1:6:406X
1H42A156271f11P1T111O015DU1<J]5BJ5a4[17<]1o25Z6YGGG315`9c6c3a2Ck3313<\61Y1MP4d1?26O2k2a6]58=H329
86FT1P1R1A?FLE253Y1U1>84h5S5R4`<f4P2]3X3A2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]
5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1^14E253Y1U1>=k3X3=3M^1Y
3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4
d1?26O2k2a6]58=H32986@5T1P1R1A?c1E253Y1U1>=f;h2??6^3e7f5l2Ok35[3X3AMh4h?5:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1
Q1^14E253Y1U1>=`3X3AMER4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315
`9c6c3a2Ck3313<\61Y1MP4T226O2m1Ma6]5839H32986FT1P1R1Q1c1E253Y1U1>=Q8]7oD[3X3AMh4h?5:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]5839H3
2986FT1P1R1Q1c1E253Y1U1>=4X3U2hZ5]LOX314Q6VK14Xf2m[1j38BET2@>a14n3\5i<69416Q1859:NX314Q6VK14Xf2m
9oQ1j38BET2@>a14n3VB@416Q1859:?X3c1Q2h3Wn3;o;oMX8Z51W22`2Y28X3a2Tf12eZ1`l26P>BX3Y2Q19b2U1cV1QW2m
L_5S?Q99S2V4m13n<4X3Y2fH_U43X3Y2Qf52X3Y2e3S34Y1Oh1U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1
N1I63128NC;h9]1Q2`Ad1b=260:3N:l13Ah7H=k3X12B>b11e1`2U1><4221@_4c2T5M<7X4Y1h:m3\128P2=>J3a4>^1T@`
H_211<X3U23e?RLVS1n9S[1e;U<mCTF9X3Y2jQ2gM[g1W7i7bV12>X3Y2V<_<PDP4mC^9oR2b5@]DY:g9[3X3AMh4h?5:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2
a6]58=H32986FT1P1R1Q1c1E253Y1U1>=`J6X3PG^1ej1lm1dFNX31V6VBej1WEa?lBkL8BET2@>a14n3l9Y8@416Q1859:J
KX31V6^7gl1_]1Z;]T18BET2@>a14n3VB@416Q1859:OX300V6VX2P6`3mOU;bT18BET2@>a14n3d70`:@416Q1859:IX31V
6fa3h_18BET2@>a14n3e7`:@416Q1859:<X3R2jDdQ2Z9kOoP1iF1B]:B4X3S<QP2]]36X3[O<SR5m12;X3c1N0cV5Y13PC1
Q6Q26X3c2mW5XI2Z:P1X3B4PU1a3Z<TS1]2UU1P@\2J1m7k<7W1X1Q=E`31b1^2>@4`1Q7C]22JX3GPU1a3Z<hZ2]BJ1X5`?
7`2Q=F_31b1^2>@4`1Q7C`21X36X3ji2PY2Z9n?d82X3Ul53X3dX5W42X3_\52X3fT6c3X3A2J3d4h?5:a264f1404_1:6:4
06S14H4D156271f11P1T111O015DU1<J]5BJ5a4<N7<M?\2BjMGG315`9c6W2[1a2Ck3313<\61Y1MP4T226O2k2a6]58=H3
2986FT1P1R1Q1c1E253Y1U1>=iH1\3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17
<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=iQ1>4X3m[5n7R2d4X33=
Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<?:]5BJ5[45V1037<:0A?o2^4[IGG3
15`9c6`32a2CDR2S1313<^2m31Y1MP4h1;241O2k2a6k18V1b12;8396A32986F9JP1R1Q1AQ1E253Y1U1>=o7a5o4P>_3X3
A2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y
1MP4T226O2k2a6]58=H32986FT1P1R1Q1^14E253Y1U1>=PZ12]6S343=E7h4[67?1a1>P320k2@5:a264f14041234@3<:6
81406S148580200111;2122601511B2P11N1I:11O0151A0U1<J]5B3F5S475V1037<:0A2<o2_3o<6T9h1;i113A9=315d6
H=d1U20U122B>d19[1T228U1><631=Df2?313<c2h31Y1MP4T2241O2k23]6[3A\128396A32986F981436P1R1Q1A?2>E25
3Y1U1>=XI:V;Y31^6S343=E7h4[67?1a1>P320k2@5:a264f14041234@3<:681406S148580200111;2122601511B2P11N
1I:11O0151A0U1<J]5B3F5S475V1037<:0A2<o2_3o<6T9h1;i113A9=315d6H=d1U20U122B>d19[1T228U1><631=Df2?3
13<c2h31Y1MP4T2241O2k23h4d1[3A\128396A32986F981436P1R1Q1A?2>E253Y1U1>=XI:V;Y31Y4X33=Mh4U7b85:a26
4f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3
313<\61Y1MP4T2241O2k2l49Z1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=X4X33=Mh4U7b85:a264f1404_1:6:406S1
4G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T224
1O2k2l4d1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=[3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<J`4LBJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=7X
3U2Heg5e>m35>X3c1AHXW4oN\A3m21n5:U95_3X3AMR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J
]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7VD[<1[3X
3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y
1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=b75X3]X5P>U4cB2X3bR63X3bR6a;]3X3AMh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2n4b1]58=
H32986FT1P1R1Q1c1E253CEU1>=oP1\3X3AMh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a
4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253CEU1>=<X3=S102Em]51Z<T
4e6g66X3a102Pk5bAd3X3AM000e4R8e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2j
MGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=iGO1=f4m9c3X3A2J10e4R8e75:
a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2jM:<G315`9c6c3a2Ck3313<\61Y1MP4T226
O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=iGO1HX3HH0Ii\1aNBh7i<RC[h1?o71f5MV3Q2a2c1_3f2>BX3@3L0e4mb1R
9\n1gFW2Q5P4UDf5l=0T3>X3\3[f1F`8a2^F_7c9d4V2e_1UOV;2X3gl2CX35]10U2T=e21PKdQ2k2gW1[;XG168T1Y>7X3d
1Ql516]1Y>OX3EL00Fjb11_21l3TB]P2T5fJT2R5W8168T1E@6X6:6\1c48DX3c10h>hT11_21k30TBkd1d7Xc116]1S8U68
P1X31a1M1d3fa3h_18BET2@>a14n3o9`11T6>@416Q1859:f6<X3c1OaV2^k1XT1hD1n527]5:X3c1ORk51n5224U:7X3c1R
l51?^5:?X3FMPNSS4\;2\?16]1S3d3`722X3SP6AX34AJ0eX1fR4Q1]>6Y1L@h2n4k2h36X3c1Rl51Z2`23X3ni4XV1:X3a1
0a]1[i1cU1a^1k5j9MKX3DOc4c7Z6nT1e236^T2gFW27i4P4`E[516]11\1Y1:U;49X3d1hX5]8j:16]1Y>2X3]Z58X3d1Qn
3om116]1Y>8X3d1SS5mH16]1Y>2X3ei33X3mS6Z:i3X397Mh4h?5:a264f1404_1:6:406X1G0300C156271f11P1T111O01
5DU1<J]5BJ5a49Q17<CI]1a1R?g>GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1>CQ1:80N883253Y
1M7>=[3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3
313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=PO<X32^10V5go2TT2oAX6T2b3a14X3aV3TT2XH2X3b2
2X3]W63X3TS616X36XQ114g_4MX3Gh21VFn;a3l4j?[R2]BB9g7Q=7`2Q=V41b1^2>@4`1Q7C`25X3of5U2o=a72X3g^62X3
Tf5HX31V6fa3h_18BET2@>a14n3VB@416Q1859:[3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2V5Z1]58=H32986FT1P1R1Q1c1E253Y1U1>=a3X3A2J
3AR4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1
MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=iH1m<\3X3A2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1
>=NX31b1c4fa3h_18BET2@>a14n3`;16]1n4@416Q1859:U6U1X31b1M;Y3fa3h_18BET2@>>R14n3`;16]1n4@416Q1859:
R31a258IX31`2e3fa3h_18BET2@>a14n3VB@416Q1859:JX31S2R4fa3h_18BET2@>>R14n3VB@416Q1859:g1X31`100=04
@^3fa3PV10f98B7=[1H@>a14j33l1T1J:V1=5V1l37116]1Ea1W1^1@416Q1859:KY5Y1X31a1D@^3n?X^1^c1PV1g98=47=
T2@>a14j33l3:d1\1c2b11c6@416Q1859:KP1X31c1b4]P2Xa1h_18BET2@>a14n3T6b3g5f2@416J6859:T3b3JX31c1b4f
a3h_18BET2@>a14n3VB@416Q1859:g6HX31V6fa3h_18BET2@>a14n3VB@416Q1859:KX31V6R31a^3h_18BET2@>a14n3l5
Y<@416Q1859:LX31a2d3R31a^3h_18BET2@>a14n3l5Y<@416Q1859:LX31a1d4fa3h_18BET2@>a14n3l5c51c6@416Q185
9:JX31a2d3fa3h_18BET2@>a14n3l5Y<@416Q1859:R1X31X200k3fa3iZ1n48BEZ1I@>a14FW3VB@4162N8571:T3P3Q1X3
1Bc5mb1hn1f8gFW2Q54k3n48BET2@>a14n3VB@4162N859:>X3Dc5mb1_W2gFW2Q54k3^P1U2T5U3U1X31COA01m3]T1lU2[
7^HYG8BEZ1I@>a14i34n2W?@416Q1859:a1U5LX31>T1Bo3fa3h_18BET2@>a14n3VB@416Q1859:g62X3=:X3c]1o7W\1Pi
1S>b5?_6\D2X3lj4;X3WI0Kh5g7ZK`P1^U2SP1K6X3eW1kDn<SW2VW1LX31a2d3d@QQ3h_18BEH[1@>a14n3S@R2@416Q185
9:?X3P]1c?Z8QU2H0b408`1eQ1T9Z@1<X3DP2b3hV1T<_W2U6a@W2Q5P48X3Y2[7a\3j<`7dQ1oFBX3\l17U6oW20b408mR1
l;0d3U:1601>X3Dc5mb1_W2gFW2Q5P4gJ1e4BP15X3S2`U1P2UQ44X3c2Te2lb23X3c2YQ6JX31V6fa3lQ1k=8BET2@>a14n
3VB@416Q1859:K2X3`X1U1X31W2n3k6`T1P72m2Wl1X4o6n2f1iO8BET2@>a14]3@^3g>@416Q1859:Z6[3X3AMh4h?5:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2
a6]58=H32986FT1P1R1Q1c1E253Y1U1>=P4[3X3AMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5B
J5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=oX1[3X3AMh4h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2VLc1GG315`9c6c3a2Ck3313<\61Y1MP4T
226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=b3X3AMh4h?5:a264f1404_1:6:406X1H4D156271=X11P1T111O015DU
1<J]5BJ5EIV2J[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=o3X1
_<T?b4X33=MC4o3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ22[45V1037<:
0A?8f2i?P>GG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=T4>_2l9^1
7[4X33=2JHo3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o
2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=S7[;b4X33=K13AR4
U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6
`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=PCh516]1S:R1U3]4X33=K13Do3U7
b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`3
2a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=S7eA15X3`Aik1n7[f2OX31Y2l3SV1b
[2h_18B<8T2@>a14n3\9Z7^1@416Q1859815LX3b8g27h27c7nEa>\:;T1`82Y?b3lCV3S4A1m;9?`EAb=gO4X3c>_T5UK8X
3WFj8iIfY2]7I]_12X3UY33X3X]2X`28X3j3b6Z`1_BPV1Z^1hB9X3d1QY5oB16]1l=<3X3[i4nc12X3ni4GX3Ff1cY1[5e:
R=g5o?R[18?QNT5c126f2^94a:9D8X3]2jW1jAma3c19U<8X3HU]1^IY8Td1eAoF8X3?i1eV13^\3e]1m3g3X3AK1h4h?5:a
264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J2Z5BJ5a4[17<]1o2R4gIGG315`9c6c3a2Ck3313<\61Y1MP4T22
6O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=T4o1NT6f1i4i3a2i79JX31W2n3gV1nZ2h_18BET2@>a14n3VB@416Q1859
:KX31W2n3b^2SS1h_1889ET2@>a14n3VB@416Q1859:NX31V6aO2bJj2X1Zc1h_18BET2@>a14n3^5g<@416Q1859:2X3T_2
IX31P2U4fa3h_18BET2@>a14n3VB@416Q1859:IX31V6fa3h_18BEf1=@>a14n3VB@416Q1859:Q1X31P2U4]@XQ3^:W2o2c
K]48BET2@>a14n3^3h1`1];@416Q1859:KX31c1<U4]T1X]2h_18BET2@>a14n3VB@416Q1859:R1X31c1<5o3T@XDf>an1X
<_S1889ET2@>a14n3^3S:c4@416Q1859:a1X31a1>F^3lA`BfOR30b16c=Q;W1e>];jI_:81@ET2@>a14n3l2IIW10f51Y1Y
5@416Q1859:[1LX31P2F^3]T1Zm1m?h_18BET2@>a14n3VB@416Q1859:NX31P2U4S6kX2oOf2h_18<5ET2@>a14n3l<Y5@4
16Q1859:IX31P2U4fa3h_18BET2@>a14n3VB@416Q1859:MX31P2U4fa3h_18BET2@>a14n3`67Y1V1l8@416Q1859:KX31P
2U4k_1jQ2];ZT18BET2@>a14n3VB@416Q1859:S4X31?Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D:J<
J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>
a14n3^3Q37];@416Q1859:P4X31?Mh4h?5:a264f1404_1:6:406X1H21D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o
2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14n3VB@416Q185
9:2X3Tm52X3]18X3]1Y1mn4eY13124X3VU2R^3j9m320o24Z12d2U2[67913a11_320=@438:22`3S1k1:1234D<6C140411
o12CAV1LP11I:128E8CJ3U9]1Q2hP126;3N:g18Aj<0U122B>b11V4U1><451@R4<c2m2W1NMDb5Z4]6m3\1;>2HC86>:863
a4>S1:V2Y?Q4RC:X3]1Y1mn4R9aBP>3122X3oX18X3]1Y1`f2Rb33123X3]1WP53X3]1Xg52X3VU53X3]1m_45X3f1o\1Y\3
`T1@X3BS1h:4na1b1ZX1P<U2]d1k2X<U5c7`4FX34Cb7_9SIX25IoM2nD6AYNQ3a?\>R=VL1e2:X3b5XU1d8dk1S@kCR71`;
a1X3HPIU4k2l2P1Z2i12Y2`17331<@]2]3La21l3_K[177X1SIcKb241<281@0415]5`9T=i<P5T3HX3GPU1a3Sg2\AP1J1i
D7`2Q=V41b1^2>@4`1Q7C`2GX3GPU1a3e3]c2]BLiD7`2Q=V41b1^2>@4`1Q7C`22X3Q]1HX3GPU1a3e3RV2Z=]BLiD7`2Q=
V41b1^2>@4`1Q7C`2GX3GPU1a3e3]c2]BLiD7`2Q=V41b1^2>@4`1Q7C`2U3Y33C`32d1<BDF\6Q>]=CS1G`1\12h26Le2Cm
1[2]4T1W7X3\2X2U1W52Q4d1a:8R129C2115JZ1V763B19NX8>R5[8c2OQ55W1a1S34?P3Z2\2Ej2R6f2L66\1]4[4:2X1Em
1Y1i22JX1j34<62]10Y1T1k2Y38>X6d3[2014j2b47m253[81@k6Y2V7l5GS20m43T4Y4\1Y1j1B4?R1Y1Q21S3Z581Q17>7
1@>>m1:8=P48O70MZ11i7h168?f=\1:2G1[3aC\2g1B]5Q2:d<f1U90f7g2V4=:AY350_1?o@W3o:14eG`R1`Hnf1DkHS98Y
3ef1P3jQ1l[2b4XHBEY3l[2T9^6U>9^4R7Bg:\Ek6Db9Z47c?d8B]37EY3885VBb4Q9MUBW5`;`E0\Ba6b>j2e4P2e@YKDY3
83VP1g1`Bh5\W1gFg;Z5U9j4Y8\2m8`3f9R3[81Y37Y3AdY1Z8[\3\BlC5Y383VP1ig46Y383VP1ho3PH2Y3<:Y3UT1gJZ6[
:gAl2ZMm3\A3Y3PW1Pm3=Y3GWS1d5V<\1k:kFX;Rl1P8`CcA2Y3g^6:Y3hQ1dP2mV2b1[;Z30j=V39Y3cP1l=[;0hd1lT21V
DQ1Y3A5Z7e=i2R<V28T7o8h2fFe5n?bAX1i1k25^19m4ZAR1X6m1W7c8<^<h4W;Z1Y3A5f1k24RCj4@[2]1]1^1_2Z7m5o8k
18e<d3:HZAQ4Z<l8f3X1T951j1V8XK<6W<a1V3_1S8:Y3Gj;1oMbo1W\2l:=d55Y3Gge5a;X52Y3A3Y3AeY3DY3A5Z671AXM
]23W5V\20S4IPZ1f2S5j;l7HY3AJj6oQ2Q7]P1Z1V6S4A^B9m:R8e4S3m4g1Z5^1j2S5_=OY3Ao2b:gES3>S5Q1aLX5Z6c7i
KT:>@0AC<PO_6m4R7?Nj2i2R1f>2Y3aY55Y3bf4nB[1gM?Y3`109i:QGn5U1R:lR2nS1@XP1i=M_1Y3m1o1VH^1^3d2n1:=V
3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2@Y3m;ac1m;b9WZ2\2n5P1m2f8S1m3a6W7\77Y3
Q2X[2Z1n2ne2S?4Y3Q2aU5S?5Y3Q2^Y2Rl2S?4Y3Q2aU5S?4Y3Q2aU5Q?5Y3Q2Q8l]2b_24Y3Q2aU5W?4Y3dX1TNge22Y3WB
2Y3Q23Y3Q2ed53Y3Q2ed53Y3]Q2^52Y3cW56Y3aS3T>0Qh1XGa4Y32=1Kh4U7b85:h1H64f1404_1:6:406S14G0200111;2
12260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2YM@GG315`92`63\32a2CDV3313<\61Y1MD[3T2241O2k2a6
[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=o7l1]9a?\3Y3@00Kh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O
015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=7Y
3BZU3PBl>iBl2\4Y32=1Kh4U7b85:T2<64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[4
5V1037<:0A?o2jMGG315`92`6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Q>d
59Y3B^7km2PBl>iBl2VKAY3BlN4XV2PBl>iBl2k>S92V1a35e;08Y3BZU3PBl>iBl2UB8Y3BZU3PBl>iBl2UB9Y3A0ZU3PBl
>iBl2UB8Y3BZU3PBl>iB@[27Y3BZU3PBl>iBl2Y4Y32=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11
P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2[5U1[3Q28396A32986F
9JP1R1Q1AQ1E253Y1U1>=hB1Y3KY30V6fa3h_18BE>e1@>a14n3KQ9X8@416Q1859:_3Y3@Mh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1
P1R1Q1c1E253Y1U1>=l9X2R;f9]8k4Y32=MLk3U7b85:h1H64f1404;S1:6:406S14G02001001;212260171B2P11P1T111
O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`92`63\32a2CDV3313<\61Y1MD[3T2241:D2k2a6k18V12n18396A32986F
9JP1R1Q16:Q1E253Y1U1>=P:T2\2n3^2[;R3Og4Y32=MLk3]61Eo1b65:a264f1404;S1:6:406S121G02001001;2122601
71B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2PGi6GG315`9c63\326Z2CDV3313<\61Y1MD[3T2241:D2k2a6k18V
1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=P:`8[3Y3@Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=l91Y34Y3h
b2]W2nV12Y3VR3Q1Y30[1DU4nT1A6bLh4g6jS1h_18BET2@>a14n3n3W>@416Q1859:`1Y3m1o1VH^1^3d2n1:=V3U;d8a12
521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`2154Z21CbJl6T8_2NY30P2U4W@ek1hU1XW1_88BET2@>a14n3c3T1]=@416Q1
859:IY30V6WW2^Z1h_18BET2@>a14n3VB@416Q1859:IY30V6fa3h_18BET2@>a14n3o3V>@416Q1859:LY30V6o2\F\_1lX
1h_18BET2@>a14n3VB@416Q1859:JHY30V6fa3h_18BET2@>a14n3VB@416Q1859:P1Y30P2U4fa3h_18BEF]1@>a14h2U1Z
2[2S41Y9@416Q1859:g1JY30P2U4fa3h_18BET2@>a14n3o3V>@416Q1859:LY30P2U4l2W]2aQ1h_18B2BT2@>a14n3VB@4
16Q1859:JY30V6h28d^3h_18BET2@>a14n3VB@416Q1859:4Y3Q2fc5_C[1Y30P22R4]U1b>\DXY1cN7l@8BET2@>a14n3l1
AY20b2_1J^8@416Q185923351_15Y3m70n`4Q13Y3ARK6Y3Ad:Xn1QHae2j2Y3Gm5V1H;Ob2LA>DY4j20e1P16U3]2O]2a2X
35U3<W7n3b2m7b4R1`2k1Q1e65[21_4<0g2e1f5c2Jn2S1f57L<9_46[5a290M23a20@=OR1<_6[82a3g8m3`3B5\2`1c3Y2
C^3[5g=D;d1Y3GT7T2Q1n3Q1f2c3d26l28R10a1n1V1j55[6k1i8a:a5f1ED61V9a46g2@A\2\Ai1P=\1[2@`2T3oO985a7m
20^2Y3GN;j1]6=h11a45L19Q2g18KB1R1Z5:l1H>5f1ZK[4U8D4V1Z4Y1P71b1>LR136i18`6361W7KW2=S171g3R2_7H2O2
:k>R5T5T7i3Q349P2P1k5b?2`6Y33;7Z1j1R3K1D93F^1Z115X1Z42o1C8;V2Z198GL[2U2OA_5IU16C82A241EP4KKHo1V1
9L58l1=7BJAW2l5;S32L8N42^1Ie2Z1=V1<6Z149D]5P34>9d1Eb3<22=l1DM5C68f2Bm2;AK37J83o5P4k1T1@1^1:23KS1
:?7_1AGS=:>KS1=R1d2;NT2Z6:469333^1632<Q10R2=;<6\19f250e1R2n1He30547^1322=W1@C012S1@A5>3562R1;H2F
3V1\185LY2Y3Gl4U210O3Y1_1F1P6Dg2T2U2]2S3OH>k;e3_1Z6Y9S85:P21T1l;1b1^2_1h22k3F:Z3c3V17MQ1a17U4R;_
Ae4Z1U9_3Y31>g85n3d14l1U3f42h8I;h8Y33;7d28BU1X18I16?939EC=GF1_1R2]25Ec1DM1V15:ET1R3NZ1m1Q215B\18
871626==7W17M6^15T17?K2<2P1JB>V14I1JF50Db1?2;6J2>0e1i3o2d1_4M4DR13i2Q2F8P1DM75f2Z18982;17U1n1b2A
<02\1c21j1529236V1h1B8Z1=KD4O11592724<[;=2G2:22987632355514232851=1K:d11LMl3`7e1:31T1S12:e2Z1l1J
>`1@o26\1289333T1D2M9Z2I<6@6;B6f1H=I=06V2a17CS1Al170547X10462=4R15N08=A5:AD3137<_26Z1FN<<81j1Y34
<j1[5=S2P4F`17LLC7]3Ff1Om3\3e@bAm5k1:21Q39e2De7S7Y5R1b1b50S3k8_6R1C5`3nP1a2h3<>9V4m1P;`3d25k5Y33
C7^1j1EK135h1HEHd9d1C3f1@0265?F;0;0P159:G5<66W1B10214;67G1K1Gl2@1e266_1i13<=25302l3`1f3[4;K3;EJc
F@3W22m1^79^5215`2:Z1411f14\1T12FN7FA_18IJY1G2X15Y1P15@W1]3P55P1K3GJH`32R2JIB2=R1U15D0<C[21S2=b2
^41d4I;7=^124DZ8m1;f17=C0T1<D]21E2Y1]65e1@A0E1U4Y3G7^1j1EW1;2R20DHX5T11]53b25?`14I159R15D5m1447B
G1X1Y3@g2=j3_9]7Jn1_2n:R:P2o5JMm12W5X13Y108k1LCP1296_25Y15m1Y1G22[1@Hg1>9>W1H14H0;HQ2U25P1KK>T1Q
3>U2W22`1[16=0Dg21`3c1n77N]1W:j24W3e43P23_23R6AT1Y3G90c6m7[@c2\1X1S1Y4o20e5bV1l:R4V=Q>g5i1OKY4Z9
`5231n5]415]3m@a2Y33C351^6@;]8f72@h10MU1T4d7;Z172N2ABN2P48c1c1NI;CQ1;Q1B28hAl62U3W4R6l34[2R1X3b2
`82]6Q1:g1o3i6P14\4_111;R20:_2n1R3m6g1S7hAd>KY3G;f4g220YCk:8Ve1nLi10h1Q1d1o191a3j16[Q1\=0n??Y3G;
lJT3`FeV1hOU44b9oU1Gc5X:Y1Y3Q1d6l2R2m2]23?b>1_8l30^31o5b1a61e>Z4S3^3QIe1R1jCQ4o5m2R2_3Y40U1234k1
g3HY3Q1P2g7\8BZCo6f7]1`2PHU@]Q17GHTFW6a9V4<6T@8Y3GkT2Rl2X9Q7P?\52Y3G4Y3GWZ5S5<Y3G^i4c>T2g4W6Z2]8
>e3]7<Y3QT1R;g:i=f5gOd9VCl3TE[1b1Y3m1o1VH^1^3[1X1n1:=V3U;d8a12521E0^=A\Q1`2_2A?c1a@\318Q1Q2a6V3F
KT2`274Z21CbJl6T8_24Y3e61_f4i4Y3G70]17i3X1?:40R14<X1]1d1874>E11Jm3<3<V10Y163222[10a2;8i1714100:5
<5m5U6Jm1Z=\2?6o1Cb19T1e29G9S1J5;2[17@Z19?_123El1X6Y4W1<AU1B6@c3=8]3:3;OH4:56i12@>@9R1X<@l1_5[4d
3Y5?a1MNd:j15n3i1>:n1:0k36I;V6e1_1P347]1Be4a18n14Y3lS11o38Y3e61TM1Q3MKl6S35F078V1N4=U22B4M_3P117
Q21>FY23?R5B9:520S19:12312D<63?1404112\1592CB7ML1N1I7212J29:8U1W4I<>>a2]1Q2i8Ln:[6c2R3260:3841>:
JI73AS2d5H=k3I3:2B>b11e1`2O5><42213<_4Y1GA]1IB=26@P15?7Dj10f3e3V6KT1I2k1\1252P2=>@1243\19b1R14>^
1f3>9W27`2[1DU1n1J1@R1S11T4T2Q219P1155X2>@4KD\141o2]2<6k1100<02Y2Y3?607_1j3=9^5l<9S11X8_2R2^1o4]
3m9W3WH]?o5l5l=h2c=P2Lf3RA7=^1CQ19N842:n181?m62T2Q21Z115^294@4`1X136Q1Z1B]2Cn1>2b1Y3?607_1Q:Z>1h
:R2^1k]1]EiC]BLiD7=^1CQ19N87d2]72T2Q21Z17^294@4`1X1n1HB]2Cn1>2R1Y3?607_1Q:UIR2^1Sg2]BLiD7=R2Q1l;
2V41b1^2>@4`1X1h5Cn1>2W1Y3A407_1b4^5Z>1h:R2^1k\2W:h@d1LQ4g@7`2k7R52V41b1^2>@4`1W3c1U2C]22NY3A407
_1Q:UIR2^1Sg2]BLiD7`2Q=V41b1^2>@4`1c4]2C]22MY3A407_1WS1R2^1Sg2]BLiD7`2Q=V41b1^294@4`1Q7C]22MY3A4
07_1WS1R2^1Sg2]3o>LiD7`2Q=V41b1^2>@4`1Q7C]22OY3A407_1WS1R2^1b4`b2]BLiD7l1CQ=V41b1^2>@4`1Q7CV1V12
U1Y3A407_1b4iC1h:R2^1d4^b2h@d1LQ4g@7`2Q=V41b1^294@4`1c47U2C]22OY3F0oT1a3\4fb2hADLo9h1m827]210Y3g
9V41b1^2>@4`1Q7C`2S1Y3F0W?jB4g2k2E\4gk1X8d>0K2^ALiD7]210Q=V41b1^2>@4`1Q7C`2b1Y3m1o1VH^1^3d2n1:=V
3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274I>Q11Ce@l9l6T8_2DY3G91n5k9m9S1h:e9R5iV1a<?0U\11f5b
GXA3Y3cY1Q65Y3WV2d9Ud1fe1k1Y38d1o1VH^1o2>d2n1:=V3U;d8a12521E0YFSI`2T1Z1A68c1a@\318Q1Q2a6V3FKT27_
1H74^1K1CLb6]=d5l6JY7_2i1Y38d1o1VH^1o2>d2n1:=V3U;d8a12521E0YFSI`2T1Z1A68c1a@\318Q1Q2a6V3FKT27X27
4^1K1C_7]=d5l6JY7_2^2Y30k10o1Y2lE^1^3d2n1:=V3U;i7Ja12521E0\5iX1V1`2_2A68c1@P@\318Q1Q2a6V3FKT27X2
721Z21CR588BET2@>a14n3i:l6?@416Q1859:_4_2JY30V6fa3h_18BET2@>a14n3o3V>@416Q1859:g12Y3ec23Y3[o2ho1
2Y3fV63Y3Acl36Y3A[:Xo1^CR1OY30@e5e4`Ge?aIi2Z7RR1h_18BET2@>a14n3VB@416Q1859:3Y3RV5j42Y3b]6d1Y3g1U
2gG>^1R4P2n1:=V3\7\9P3a12521E0`F4gH`2T1Z1<4?c1hC518Q1Q2a6V3FKT2n5P2Y:^2h;l6>e7_2>Y3AT5f>g4^40al2
W4o<l9XF4YI9Y3Ge<]X1PLka1\6PKgF3Y3VU5gF2Y3[h52Y3ho54Y3fL[4`c37Y3a]1^5`9Uk11i74Y3a1`P2gW4g1Y33[10
0K5n2eMc7o4e2R3_71>_3XW1X7b?Q1XES3]153mBR6Q92216131025>2201H5o277n4o1B6AX1U1Y3AM00K_=0gC\Ek12T25
2RJk@X7l=3b<V;j43TCm>22:0M50Z4b6AB5Y3kR4mX17P?e1Y3m1o1VH^1^3d2n1:=V3U;d8a12521E0lY1`5`2_2A?c1a@\
318Q1Q2a6V3FKT2`274Z21<6c<n=Y401_2T8_24Y3]j4TA>5Y3eJWa2m3^3>Y350^Jh614nF22O]k1U@SCBY350:`Gb2h614
FUb2dW2l2g1;01[=5Y3TR5Z<f3iLGY3nm1j2cH\@CHgEiD\2;d2k=[5U>JAP;26P1_3R1^3Y3@Mh4h?5:a264f1404_1:6:4
06X1H4B1156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2NlDn7GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H3
2986FT1P1R1Q1c1E253Y1U1>=k32Y3l85Y3im3[5[3d2=Y3AN09kQ1n5X;lR2nS1@XP1i=S1Y3\U1[3\10W1\1d35FD^2c2P
32`8M[6FW2j;h5lCk6d:i>3\8T7o4;C^6UEk2GY38e8`?F0c6GR<4gk1YQ1j7m1i7NU;`7S5[77k8[2=Y38mH2a6GYY3j7lE
PD7W;Z7GY3Y@l=Z6_3?ZX1Q2dE[EU8o3ZAS4h3Lg?7[7c4_4[2Z7:Y3fS2VV2gM^7m47Z78W;=Y3aT1`=Yc1`T1`M50\<7[7
_;Z7:Y3of2`T2\36Y86O\;c@Q2Y3m1o1VH^1^3d2n1:=V3U;d8a12521E0U6kX1;`2_2A?c1R<c1m1LC@W218Q1Q2a6V3FKT
2`2154Z21C9e59m2b3j7l5l6>k2i4]11OT2Y3m1o1^2g1U7:c4S1f6^1^3d2n1:=V3U;d8a12521E0U6S@SI`2_2A?c1a@\3
18Q1Q2^3R3V3FKX1K^2174\1M199[1f3Lj6j7l5l6J_2i4_21a2Y3A[1o1VH^1^3[1X1n1:=V3U6a4=d8a12521E0T5m9JKV
Cd1_1k2[5`2Kc1A?c1b:c2Z3Q2Z118=CT1La6V3FKT2`274>:BM1CV2J1m2[1g;l2h1m1Hl6>_1g29S3_2l2Y3G0Y3702K4Y
1V88h5j8Dk216JCj32Q1S1P6c5>c1@]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1S6j1R1n1T314131NR
6R7S5P2a43S3=46MX1X@Z3k1U12o1b6?Y3AZS113\3hi1Lj7Q2e42f1h[1e5T2Y3GU1o1U71n@^1^3d2W1F:=h1]1Z2j8X3e
40Da12521E0R;_3LmHo6`2_2A?c1^@2K`218Q1Q2a6V3FKT2`274De11Co2:[65e@Y6BT8_2W2Y3GU1o1W7n@^1^3d2W1F72
=h1]1Z2j8c2Z50Da12521E0S6n4_3Z?_Af1I^1P1A?c1^@2K`218Q1Q2a6V3FKT2`274De11Co2:[65e@Y6Ba3b4_2k2Y3GU
1o1o3d41l7_3c3>8U1Kb2`1S1<JF:=8DJO=i65<]3:d8a12521E0b98Mo2V5V3^4g7n<`2GDR1A?c1\<:i3\3180P1Q2a6_1
f1FKT2`274Z21Ca3U221i35W5^3_1^6k4P2T8_2Q2Y3m1o1VH^1^3d2<J<972=MJO=U;d8a12521E0S6Lh6cQ1`2_2A?c1d9
5a2\3G\318Q1Q2a6V3FKT2>Q274Z21Ca3T65e@l6T8_27Y3A5`W54[1aT1>Y3A_8b3^1T>oJb<2ZIDj1ig1jP1=Y3A\U1b>T
?e2a2U1n2cAZR1VLh>GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:P1Z3a11b4fa3h_18BET2@>a142k3W4X71l3Il1@416J
6859:HZ3c1b4fa3h_18BET2@>a14n3VB@416Q1859:OZ3c1b4lW2iY1h_18B<8T2@>a14n3X3=8g5g5f2@416Q1859:KZ3c1
b4fa3UKbD8BET2@>a14n3X3FV>@416Q1859:U1Z3V6Y2l2Z;`\1Q2]5_4_>lAV8m;ZI_:8BEOT1@>a14n3VB@416Q1859:Q1
EHZ3V6kl1jd1h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n
3d9a8@416Q1859:OZ3V6a@gBcJ6_K1oG^@YO81@ET2@>a14n3VB@416Q1859:HZ3V6fa3h_18;6ET2@>a14n3VB@416Q1859
:HZ3V6P<eU3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3j8[9@416Q1859:HZ3V6fa3h_18B2BT2@>a1
4n3VB@416Q1859:JZ3V6oP2WM^Ch_18B2BT2@>a14n3VB@416Q1859:JZ3V6lm1ic1a=Q1TQ18BET2@>a14n3VB@416Q1859
:HZ3V6fa3a=VR18BET2@>a14n3VB@416Q1859:IZ3V6VW2V4XV1h_18BET2@>a14n3VB@416Q1859:HZ3V6bY2SX1h_18BET
2@>a14n3VB@416Q1859:KZ3P2U4dk2QFh_181@ET2@>a14n3Z:k7@416Q1859:HZ3P2U4fa3h_18BET2@>a14n3VB@416Q18
59:IZ3V6fa3h_18BET2@>a14n3l6Y;@416Q1859:]1GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a
14n3VB@416Q1859:KZ3V6[7Re1\8j\1h_18BET2@>a14n3d9a8@416Q1859:JZ3m2X3fa3h_18BET2@>a14h1U2VB@416Q18
319:IZ3V6Q]2Y:ZJh_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18=4ET2@>a14n3VB@416Q1859:OZ3V6T:d6mDRNUCeJ
h_18B2BT2@>a14n3T2Q@@416Q1859:g1HZ3V6fa3h_18B2BT2@>a14n3VB@416Q1859:HZ3V6fa3XW1_88BET2@>a14n3VB@
416Q1859:KZ3V6XT1f1ROc:oQ1h_18BET2@>a14n3VB@416Q1859:JZ3P2U4fa3YV1^98BET2@>a14n3a4d=@416Q1859:HZ
3V6fa3YV1^98BET2@>a14n3VB@416Q1859:c1Z3a11=T4m5010l9V\1_<m>X1iHh_18BET2@>a14n3l1W1A@<H:W1>j2U11l
3T2A96416@@859:Q1Z3c1=T4n5Vf1R:[AW1iHh_18BET2@>a14n3T3_>2>@416Q1859:HZ3P2U4fa3h_18BET2@>a14n3VB@
416Q1859:Q1Z34Q6VK14Xf2e@RO8B2BT2@>2^14n3T2Q@@416Q1859:Y1=KZ34Q6VK14Xf2h_18BET2@>a14n3VB@416Q185
9:LZ3V6n2T8Le2oR3h_18BET2@>a14n3o1V@@416Q1859:JZ3V6S;Le2oR3h_18BET2@>a14n3VB@416Q1859:JZ3V6gV1jM
S]1h_18BET2@>a14n3V7o:@416Q1859:IZ3V2o3fa3h_18B2BT2@>a14n3VB@416Q1859:KZ3V6To1ab1h_18BET2@>a14n3
^5c2Q2Q8@416Q1859:HZ3V6fa3h_18BET2@>a14n3gA>@416Q1859:OZ3P2:AX3^l1Bdd1h_18BET2@>a14^19U2VB@416Q1
8319:HZ3m2X3fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3VB@416Q1859:T3JZ3V2o3fa3h_18BET
2@>a14n3]90g8@416Q1859:HZ3V2o3fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fU2o[1h_18BET2@>a14n3VB@416Q185
9:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3VB@4141Q1859:IZ3V6jU2_5[V1h_18BET2@>
a14n3VB@416Q1859:NZ3P26n3fa3]BZM8BET2@>a14n3^2m5m1T5f2@416Q1859:IZ3P2U4fa3c=TR18BET2@>a14n3VB@41
6Q1859:JZ3P2U4^^2WS1h_18BET2@>a14n3Z:k7@416Q1859:MZ3Q24o3fa3YV1^98BET2@>NB4n3VB@4160P1859:j1IZ3Q
2T4fa3YV1^98BET2@>a14n3VB@416Q1859:HZ3V6`k2UFh_18BET2@>a14n3VB@416Q1859:IZ3P2U4fa3h_18BET2@>a14n
3c3b>@416Q1859:Q1Z3c1b4^\2WU1h_18BET2@>a142f34T2S1Z1S5BT5f2@416Q1859:LZ3c1b4fa3h_18BET2@>a14n3X3
S5Z1Bk7@416Q1859:HZ3V6Yl2\Eh_18BET2@>a14n3VB@416Q1859:IZ3V6Se2bLh_18BET2@>a14n3k4Z=@416Q1859:GZ3
V6fa3h_18BET2@>a14n3VB@416Q1859:JZ3V6fa3h_18BET2@>a14n3n1X2Q<l1@416Q1859:LZ3P2U4oU1f[2h_18B<8f1=
@>a14n3Z:k7@416Q1859:HZ3V6fa3h_18BET2@>a14n3l2Y?@416Q1859:NZ3Q2T4fa3h_152BEi1:@>a14n3^5Y1a3a2Y5@
416Q1859:JZ3V6fa3h_152BET2@>a14n3h6a3k7@416Q1859:MZ3m2X3P^2_8UKh_18BET2@>a14n3d9b4n3@416Q18319:Q
1Z34Q6k3m;\;14lX1g9hKj7WQ1`>8BET2@>a14n3VB@416Q1859:OZ344l5i?\;14m`2Z5WQ1`>8BET2@>a14n3VB@416Q18
59:MZ3P2U4ZP2[a1h_181@ET2@>a14n3f3[4V1l8@416Q1859:KZ302R6fn1ob1h_18BET2@>a14n3b=c4@416Q1859:HZ3V
6i?lQ3h_18BET2@>a14n3VB@416Q1859:HZ3V6Sd2bMh_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@
416Q1859:OZ3V2o3hA^n1Q9\Hh_18BE5n1@>a14n3g3e50g8@416Q1859:IZ3V6V8Tn1Z[1h_18BET2@>a14n3VB@416Q185
9:MZ3V2o3hZ26fV1h_18BET2@>a14n3`2V1e5h8@416Q1859:KZ3P2U4c2d1gQ2e[1h_18BET2@>a14n3VB@416Q1859:KZ3
[2j3fa3h_18BET25:>a14^19U2VB@416Q1859:KZ3V6T5gg1HU@jS1h_18BET2@>a14n3VB@416Q1859:HZ3V6`n1Uc1h_18
BET2@>a14n3VB@416Q1859:IZ3V6][2XV1h_18BET2@>a14n3RAS1@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q185
9:LZ3a1d4fa3h_18B<8T2@>a14n3`;1Y1Y5@416Q1859:HZ3V6[`1ZQ2h_18BET2@>a14n3VB@416Q1859:MZ3V6fa3V6aY1
8BET2@>a14g36Z2c2e4a8@416Q18319:HZ3V6fa3h_18BET2@>a14n3Z2k?@416Q1859:X1Z3W23j3T5Zg1Y1\1b1\8Y4K^1
jQ1o;iEn=8BET2@>a14^19U2[4h5Q8@416Q1859:HZ3V6fa3XU1_:8BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a
14n3i3\>@416Q1859:IZ3V6fa3h_18BET2@>a14n3i3c5h8@416Q1859:LZ3V6\AYP3h:oT18BET2@>a14W3?6VB@416Q185
9:Q1IZ3V2o3fa3h_18BET2@>a14n3i3\>@416Q1859:HZ3V6fa3h_18BET2@>a14n3g9^8@416Q1859:IZ3V6ZU2[\1h_18B
ET2@>a14i34VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:P1Z3P2U4hARO[O^Q1iR1n<8B2BT2@>a14n3]1P
1R2d=@416Q1859:HZ3V6fa3iR1n<8BET2@>a14n3VB@416Q1859:NZ3W2<a3^3ZX1ZS1aR1h_18B8<T2@>a14n3Z:k7@416Q
1859:JZ3W2<a3fa3h_18BET2@>a14n3VB@416Q1859:Z6LZ34Q6RHS314Xf2h_18BET2@>a14n3VB@416Q1859:KZ3V6YLae
1jOmU1T5e48BET2@>a14n3VB@416Q1859:MZ3V6Vk1m?h?eCR3h_18BET2@>a14n3n3`;f2@416Q1859:IZ3V6Vk1_f1h_18
BET2@>a14n3n3W>@416Q1859:HZ3V6fa3h_18BET2@>a14n3VB@416J6859:HZ3V6]CXn2h_18BET2@>a14n3VB@416Q1859
:IZ3V6]C3Tn2h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3Z:k7@416Q1859:IZ3V6ZV2[[1h_18BET2@
>a14n3gA>@416Q1859:Z4Z34:Mh4c4T;5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<J]5BJ5a4L>7<]1
o2Q@b2U;GG315`9\2V4P3Ba2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=k281@ET2@>a14n3l
1Y@@416Q1859:S4Z34:Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG31
5`9c6P3Ba2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14n3VB@416Q1859:HZ3V
6c?RR3h_18BET2@>a14n3VB@416Q1859:JZ3P2U4fa3h_18BET2@>a14n3^2^1X>@416Q1859:IZ3V2o3fa3h_18BET2@>a1
4n3]9h8@416Q1859:HZ3;j5fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3_?f2@416Q1859:IZ3V6f
a3h_18BET2@>a14i34Z:k7@416Q1859:KZ3c1b4fa3h_18BET2@>a14n3g9BT5f2@416Q1859:IZ3V6\o1Yb1h_18BET2@>a
14n3]7h:@416Q1859:LZ3a2d3k`1j>oa1h_18BET2@>a14n3l1b?F@416Q1859:HZ3V6fa3h_18BET2@>a14n3_3f>@416Q1
859:IZ3V6fa3h_18BET2@>a14n3c3X5Y9@416Q1859:IZ3V6k_1o<jd1h_18BET2@>a14n3VB@416Q1859:P1Z344l5VK14l
NPJoGZ5\@[O8BET2@>a14n3VB@416Q1859:HZ3V6fa3]BZM8BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a142k3V
B@416Q1859:HZ3V2o3fa3h_18BET2@>a14n3VB@416Q1859:b1Z3FLGAX3h?h;ac1j<f3PBRJT8a8n48BET2@>a14^192@4\
1d92_40:><f2@0316Q18319:JKZ3V2o3Se2bLh_18BET2@>a14n3_3EP>@416Q1859:IZ3V2o3fa3h_18BET2@>a14n3U4P>
@416Q1859:OZ3V6Re2cLh_18BET2@>2^14n3C0H\7[9@416Q1859:Y1=JZ3V6fa3h_18BET2@>:0U14n3j8[9@416Q1859:H
Z3V6_T2V]1h_18BET2@>a14n3VB@416Q1859:HZ3V6mZ3h6h_18BET2@>a14n3VB@416Q1859:MZ3g2^3o2f^3\HBhF8BET2
@>a14n3Z:T5f2@416Q1859:HZ3g2^3fa3h_18BET2@>a14n3VB@416Q1859:P1Z3[2AX3`8^l11d\1h_18BET2@>a14^19H\
1VB@416Q18319:HZ3V6fa3h_18BET2@>a14n3X4m=@416Q1859:JZ3V6d_3Q2h_18BET2@>a14n3n1Z>l1@416Q1859:LZ3V
6fa3h_18BEF]1@>a14h2U1Z2_6R1X8@416Q1859:KZ3P2U4fa3h_18BET2@>a14n3^2T2P5a8@416Q1859:GZ3V6fa3h_18B
ET2@>a14n3VB@416Q1859:HZ3@e5fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3X9_V18BET2@>a14n3VB@416Q1859:J
Z3V6fa3h_18BET2@>a14n3e811\9@416Q1859:KZ3V6Vl1jBBQR1U^1b18BET2@>a14n3VB@416Q1859:HZ3V6Q_2dR1h_18
BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:MZ3V6\5RV1fP1e3iQ1h_181@ET2@>a14n3o1V@
@416Q1859:IZ3V6i\2o4lOh_18BET2@>a14n3VB@416Q1859:JZ3V6n@Imo2h_18BET2@>a14n3VB@416Q1859:ENZ3P2U4Y
8jW2aQ1W[1`48BET2@>a14W3FP9U9@416Q1859:R2JZ3V6fa3W[1`48BET2@>a14W3FP9U9@416Q1859:IZ3V6ZT2g9cS1h_
18BET2@>a14n3VB@416Q1859:IZ3X2m3fa3h_18BEZ1I@>a14n3VB@416Q1859:JZ3V6fa3h_18BET2@>a14n3P?U3@416Q1
859637KZ3c1b4h4m\3h_18BET2@>a14n3\91g8@416Q1859:OZ3V6WX2U7[2lOh_181@ET2@>a142k3T:Z5f2@416@@859:I
Z3V6]_2XR1h_18BET2@>a14n3_?f2@416Q1859:LZ3V6fa3h_18BET2@>a14B[3f3m1R4g5f2@416Q1859:IZ3V6fa3h_18=
4ET2@>a14n3g9^8@416Q1859:NZ3P2U4fa3h_18BET2@>a142k3f3f3Ec1g5f2@416Q1859:LZ3V6fa3h_18=4ET2@>a14n3
]7NZ1g5f2@416Q1859:HZ3V6gW2nY1h_18BET2@>a14n3VB@416Q1859:HZ3V6f3o]3h_18BET2@>a14n3VB@416Q1859:GZ
3V6fa3h_18BET2@>a14n3VB@416Q1859:JZ3V6Z@[Q3h_18B2BT2@>a14n3l8Y9@416Q1859:KZ3V6fa3h_18B2BT2@>:0U1
4n3l8Y9@416Q1859:IZ3V6mf20gJh_18BET2@>a14n3VB@416Q1859:IZ3V6\o1Yb1h_18BET2@>a14n3VB@416;E859:IZ3
V2o3YL\e2h_18BET2@>a14n3VB@416Q1859:JZ3V6dS1Q^2h_152BET2@>a14n3f3_>@416Q1859:IZ3V6dS1Q^2h_152BET
2@>a14n3VB@416Q1859:KZ3V6fa3h_18BET2@>a14n3N0Lf5b:@416Q1859:IZ3V6eR2P_1YU1^:8BET2@>a14n3VB@416Q1
859:IZ3V6XU1jNb]1h_18BET2@>a14n3VB@416Q1859:HZ3V6j^2kR1h_18BET2@>a14n3VB@416Q1859:IZ3V6Re2cLh_18
BET2@>a14n3o1V@@416Q1859:IZ3V6fa3h_18BET2@>P1964n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859
:HZ3V6fa3h_18BET2@>a14n3]9h8@416Q1859:HZ3V6fa3h_18BET2@>a14n3g3^>@416Q1859:HZ3V6fa3h_181@ET2@>a1
4n3VB@416Q1859:MZ3V6QT2V3i1b=Z2eHl;kS18BET2@>a14n3VB@416Q1859:IZ3P2U4fa3h_18BEi1:@>a14n3VB@416Q1
859:IZ3V6fa3h_18BET2@>a14n3_3m5h8@416Q1859:HZ3V6fa3h_18BET2@>a14n3l1Y@@416Q1859:HZ3V6fa3h_18BET2
@>P1@4n3VB@416Q1859:HZ3V6fa3h_18BET2@>W194n3VB@416Q1859:LZ3V6h@^f1o8^Q1XW1_88BET2@>a14n3h4]=@416
Q1859:OZ3V6h@f^1h7n1l;aL];@2fS18BET2@>a14n3VB@416Q1859:OZ3P2U4Tn1S9S=W5QHh_18BET2@>a14n3T2b2^=@4
16Q1859:[1MZ3V6fn1Hg9l;aLn;2fS18BET2@>a14n3VB@416Q1859:IZ3V6o2kR2j[1h_18BET2@>a14n3VB@416Q1859:I
Z3V6fa3h_18BET2@>a142k3g9^8@416Q1859:HZ3V6fa3h_18BET2@>:V14n3VB@416Q1859:JZ3V6g_1n@o`1h_18BET2@>
a14n3j9[8@416Q1859:OZ3P2U4l4YP2V2[2lW1c;TT18BET2@>a14n3c3P2a<@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB
@416Q1859:IZ3m2X3fa3h_18BET2@>a14n3VB@416Q18319:HZ3V6fa3h_18BET2@>a14n3]7h:@416Q1859:HZ3V6^U2W\1
h_18BET2@>a14n3VB@416Q1859:KZ3W2n3Qo2dBh_18BEi1:@>a14n3\8i9@416Q1859:JZ3V6[@gc1b]1h_18B2BT2@>a14
n3VB@416Q1859:JZ3V6[@ZQ3h_18B2BT2@>a14n3l8Y9@416Q1859:\1Z3b1@R4TR2a_1h_18B7:2V1M@>T1<4_3903R2N^8
16JBW2f2@416Q1859:3[2e3JZ3V6fa3h_18B7=T2@>a14n3^2P=f2@416Q1859:OZ3P2U4fa3h_181@ET2@>a14n3l1j3Ha1
V1b3Y5@416Q1859:LZ3P2U4[`1ZQ2h_181@ET2@>a14n3`6h2l8@416Q1859:IZ3V6fa3h_18BET2@>a14i34T:Q8@416Q18
59:LZ3V69\a3h_18BET2@>a14n3X1^3o4Bk7@416Q1859:T1Z3V6h3dS1XLT8X8c9R<>\3n3g;^Da?8BET2@>a14n3_?f2@4
16Q1859:R7KZ3V6h3oi2mCg;^Da?8BET2@>a14n3VB@416Q1859:IZ3V6n3[W1[V2h_18BET2@>a14n3VB@416Q1859:IZ3V
6fa3h_152BET2@>a14n3e2`?@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:]1Z39W1AR4a4b2i3c3@`1ie12iU
1Z5g;9V1_3oN8BB2T2@>a14n3Q3^81c6@416Q1859:_2DU1Z398`1R4T7h[1]i1Z5f8P3fCW2Q5Y2f1n48BB2T2@>a14n3VB
@416Q1859:JZ3P2U4R4ZU2XX1h_18BET2@>a14n3VB@416Q1859:JZ3V6em1JUc1h_18BET2@>a14n3MXA@416Q1859:HZ3V
6fa3h_18BET2@>a14n3l2Y?@416Q1859:KZ3P2U4fa3h_18BET2@>a14n3Z3Ig4Y9@416Q1859:IZ3V6fa3h_18BET2@>a14
n3Z3V5d9@416Q1859:KZ3P2LX3lY2iW1h_18BET2@>a14n3VB@416Q18319:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:K
Z3F_5PK[S2YCh_18BET2@>a14n3H]A@416Q1859:HZ3V6PKef2h_18BET2@>a14n3VB@416Q1859:IZ3P2U4fa3h_18BET2@
>a14n3m3X>@416Q1859:JZ3P2U4fa3h_18BET2@>a14h1U2^3g>@416Q1859:HZ3V6fa3h_18BET2@>a14n3c3b>@416Q185
9:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:IZ3V6\5an1g]1h_18BET2@>a14n3VB@416Q1859:HZ3V6fm1oc1h_18BET2
@>a14n3VB@416Q1859:JZ3V6d3jT2VY1h_18BET2@>a14n3j9[8@416Q1859:MZ3V6W7Z7P2^^1cb1m9FSU18BET2@>a14n3
VB@416Q1859:IZ3V6W7[9RQ3h_18BET2@>a14n3VB@416Q1859:KZ3V6cU3R<h_18BER212=>a14n3VB2=416Q1859:KZ3P2
U4fa3h_18BET2@>a14n3l1R2V>@4160P1859:U1Z3P2:AX3fa3h_18BET2@>a14^19H\1C0a2KT:0m3@416Q18319:Y1IZ3V
6fa3h_18BET2@>a14n3N0VA@416Q1859:JZ3a2d3fa3h_18BET2@>a14n3j8d8F@416Q1859:Q1Z3P2U4gU1S;g1R1?X@Q3T
Z1ZP1]?8BET2@>a14n3o1V@@416Q1859:IZ3V6aQ3T@cOT@8BET2@>a14n3VB@416Q1859:OZ3V2o3n?]9Yh1oOh_18BET21
>>a14n3i3f7e6@416Q1859:T3IZ3V6fa2oOh_18BET21>>a14n3VB@416Q1859:IZ3V6^U2W\1_V1X98BET2@>a14n3VB@41
6Q1859:JZ3V6R^2cS1h_18BEf12:@>a14n3VB@416Q1859:MZ3V6RFV6e?2In7jl1h_18BET2@>a14n3VB@416Q1859:IZ3V
6]V2X[1h_18BET2@>a14n3g9^8@416Q1859:IZ3V6fa3h_18BET2@>Z164g36VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3
VB@416Q1859:Q1IZ3Q2T4Q=dT3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>NB4n3VB@416Q1859:MZ3P2U4f
a3h_18B<8i1:@>a14n3l<b2f2@416@@859:HZ3P2U4fa3h_18BET2@>a14n3VB@416Q1859:LZ3V6do1k=Z2jQ1h_18BET2@
>a14n3l2k2]<@416Q1859:HZ3V6`U2U\1h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:G
Z3V6fa3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3g4^=@416Q1859:HZ3V6fa3h_18BET2@>a14n3T2
Q@@416Q1859:HZ3V6fa3h_18BET21>>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3]2h?@416Q1859:JZ3T2Q4fa3h
_18BET2@>a14n3j80Z9@416Q1859:Y1Z3P2U4e5hh1n7@gZ1a_168BET2@>a14n3`2X140C00`28\1b6f2@416Q1859:EHZ3
V6i@lP3h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3l8Y9@416Q1859:JZ3V6Q5lW2i2mQ1h_18BET2@>
a14n3VB@416Q1859:KZ3V6a@Y\1R@i2mQ1h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:
IZ3P2U4R]2cT1h_18BET2@>a14n3VB@416Q1859:HZ3V6R]2cT1h_18BET2@>a14n3VB@416Q1859:JZ3V6fa3h_18BET2@>
a14n3R60[9f2@416Q1859:IZ3V6fa3h_18BET2@>a14n3S6[9f2@416Q1859:HZ3V6iT2l\1h_18BET2@>a14n3VB@416Q18
59:LZ3V6XT10RU1YX1e:_Eb?8BET2@>a14n3VB@416Q1859:IZ3V6fa3Q9[GZ?8BET2@>a14n3VB@416Q1859:HZ3V6dc2QN
h_18BET2@>a14n3VB@416Q1859:HZ3V6jS2k]1h_18BET2@>a14n3VB@416Q1859:HZ3V6kU2j[1h_18BET2@>a14n3VB@41
6Q1859:KZ3V6^e22TLYV1^98BET2@>a14n3X8m9@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18
BET2@>a14n3VB@416Q1859:JZ3c1Bo3fa3h_18BET2@>a14n3Z:k7@416Q1859:JZ3V6]T1X]2h_18BET2@>a14n3_?f2@41
6J6859:HZ3V6fa3h_18B<8T2@>a14n3VB@416Q1859:P4Z3?Mh4b<U35:a264f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H326286FT1P1R1Q1c1E253Y1U1>=k2
8BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3VB@416Q1859:Q1HZ3V6fa3RY1e68BET2@>a14n3VB@416Q185
9:IZ3V6]e10Wl1h_18BET2@>a14n3VB@416Q1859:Q1Z3Cb5_Id<a[2RY1S1Bn48BET2@>a14h1U2^>g3@4163M859:^6HZ3
V6_IVh2h_18BET2@>a14n3VB@416Q1859:HZ3V6fa3h_18BET2@>a14n3VB@416Q1859:Z2HZ3V6fa3h_18BET2=2>a14n3V
B@416Q1859:MZ3b1c4fa3h_18BET2@>a14n3`;16]1n4@416Q1859:U6HZ3V6fa3h_18BET2@>a14n3l5Y<@416Q1859:IZ3
V6fa3h_18BET2@>a14g36Z2k?@416Q1859:KZ3V6fa3h_18BET2@>:0K94n3Z2k?@416Q1859:GZ3V6fa3h_18BET2@>a14n
3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:V1Z3U5P1Gc@n4U2h\10TDi7\@XATDZ:8BE9j1@>Z164n3e83
\9@416Q1859:LZ3V6[An4U2Ui2j1b4ZY18BET2@>a14n3VB@416Q1859:HZ3V6Sk2bFh_18BET2@>a14n3VB@416Q1859:HZ
3;j5fa3h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:IZ3V6k@nd1k[1h_18BET2@>a14n
3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:JZ3V6o]2fS1h_
18BET2@>Z164n3e6`;@416Q1859:IZ3V6TT2j9fS1h_18BET2@>a14n3VB@416Q1859:OZ3V6R42^9kGlFl8n2gDdDh_18BE
T2@>a14n3VB@416Q1859:MZ3V6R42^9\_1ZBd=dDh_18BET2@>a14n3VB@416Q1859:MZ3V6ZU2W5^2EQ4W:dEh_18BET2@>
a14n3VB@416Q1859:JZ3V6Z7b1kk1l\1h_18BET2@>a14n3VB@416Q1859:JZ3V6YY2]5Q3lOh_18BET2@>a14n3VB@416Q1
859:HZ3V6b1S`3h_18BET2@>a14n3VB@416Q1859:HZ3V6]U2X\1h_18BET2@>a14n3VB@416Q1859:IZ3V6e5P\3h_18BET
2@>W194n3VB@416Q1859:HZ3V6oa2fOh_18BET2@>a14n3VB@416Q1859:HZ3V6`n2UCh_18BET2@>a14n3VB@416Q1859:H
Z3V6`n2UCh_18BET2@>a14n3VB@416Q1859:LZ3V6YU2PBg9c@h_18BET2@>a14n3e83\9@416Q1859:IZ3V6]U2dKc@h_18
BET2@>a14n3VB@416Q1859:KZ3V6]U2m8]3HSOh_18BET2@>a14n3VB@416Q1859:IZ3V6^X2f6`R1h_18BET2@>a14n3VB@
416Q1859:HZ3V6fa3h_18BET2@>OA4n3VB@416Q1859:IZ3V6Rm1[\1W8h_18BET2@>a14n3VB@416Q1859:IZ3V6U`2`Q1h
_18BET2@>a14n3k4Z=@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:NZ3V6fa3h_18BEF]1@>a14n3C0^7F0Z9@
416Q1859:Y1MZ3V6fa3h_18BEF]1@>a14n3C0U80Q1X8@416Q1859:KZ3V6fa3h_18BEF]1@>a14n3C0U8[9@416Q1859:HZ
3V6fa3h_18BEF]1@>a14n3VB@416Q1859:IZ3V6fa3h_18BET2@>a14n3j80Z9@416Q1859:LZ3V6fa3h_18BE@c1@>a14n3
[4Kn<@416Q1859:a11KZ3V6fa3h_18BE@c1@>a14n3[4j=@416Q1859:a11HZ3V6fa3h_18BET2@>a14n3P1UA@416Q1859:
KZ3V6fa3oA_CX:8BE>e1@>a14n3KZA@416Q1859:IZ3V6fa3h_18BEF]1@>a14h2U1VB@416Q1859:JZ3V6fa3h_18BEBa1@
>a14n3N0VA@416Q1859:HZ3V6fa3h_18BET2@>a14n3S4R>@416Q1859:IZ3V6fa3h_18BET2@>a14n3k7N[9@416Q1859:G
Z3V6fa3h_18BET2@>a14n3VB@416Q1859:GZ3V6fa3h_18BET2@>a14n3VB@416Q1859:NZ3V6fa3d1T3U3hW18BEF]1@>a1
4n3]1\7[9@416Q1859:Y1OZ3V6YQ1e2f54Z1WOWW1iN[<b48BET2@>a14n3VB@416Q1859:IZ3V6gj2nFh_18BET2@>a14n3
CbA@416Q1859:HZ3V6fa3h_18BET2@>a14n3h=]4@416Q1859:KZ3P2U4SV1gS1jW1XU1_:8BET2@>a14n3VB@416Q1859:H
Z3V6fa3h_18BET2@>a14`3=VB@416Q1859:JZ3V6hV3m:h_18BET2@>a14n3o3h2];@416Q1859:HZ3V6fa3h_18BET2@>a1
4n3o3V>@416Q1859:JZ3P2U4fa3h_18BET2@>a14n3b4W5[8@416Q1859:KZ3V6dAb`1a6eIV?h_18BET2@>a14n3VB@416Q
1859:JZ3V6iY2lW1h_18BET2@>a14n3gA1<@416Q1859:P1Z3V6[Z2Z<h8]=h4Y:m@P:_:8BET2@>a14n3o4_2f:@416Q185
9:JZ3T2Q4fa3h_18<5ET2@>a14n3j8[9@416Q1859:IZ3T2Q4fa3h_18BET2@>:V14n3VB@416Q1859:NZ3Q2T4Q3n81ZY2b
=e>h_18BET2@>a14n3^5g<@416Q1859:OZ3Q2T4Q3n81_`1jHXL[P1\?8BET2@>a14n3^5g<@416Q1859:LZ3P2U4d@QQ3i9
nU18BET2@>a14n3Q1h7[9@416Q1859:6[3j[5Q:T?X2Y13[3QU6b32[3QU63[3le5T?5[3j[5e8[1T?\3[3>Mh4V>a15:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2
a6]58=H32986FT1P1R1Q1c1E253Y1U1>=WP14[3_H3]\53[3QU6d33[3j[5VI5[3Xa4aJVId3`4[30=M5Bo3U7b85:a264f1
404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313
<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q16182NE253Y1U1>=S7a?a9T9\4\3=Mh4U7b85:a264f1404_1:6:40
6S14G02001001;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2^4[IGG315`9c6`32a2CDR2S1313<\61Y
1MP4T2241O2k2a6[3Q28396A326286F9JP1R1Q1AQ1E253Y1U10=66S5\3=Mh4U7b85:a264f1404_1:6:1206C?21G02001
11522212260171B2P11P1T111O0151BU1<J]5B=<5Q1Y340?F037<:0A?P2;BY7o7`>GG315`9g5K3ME;\12k1ECDV3313<\
61Y1Mk34h1;241O2J;d1]5S1k1_1Q28396A329166F9JP1R1Q1AQ1E253Y1U1>=X5U9R4X4\3=Mh4U7b85:a264f1404_1:6
:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1M
P4T2241O2k2V51X1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y4\3=Mh4U7P7a15:a264f1404_1:6:406S14G0200100
1;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?\2BjMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6
[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=_4\3=Mh4\3h3b85:a264f1404_1:6:406S14G02001001;212260171B2P11
P1T111O0151BU1<J]5BJ5`3J5V1037<:0A?\2Bj8oDGG315`9c63\32a2CDV3313<\61Y1M[2d1T2241O2k2a6k1_1Q28396
A32986F9JP1R1Q1AQ1E253Y1U1>=_MW4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01
51BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDR2S1313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1A
Q1E253Y1U1>=Y4\3=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1
037<:0A?NP2jMGG315`9c6`32a2CDR2S1313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=^4\3
=MR1e3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG3
15`9c6`32a2CDV3313<\61Y1MP4T2241O2k2V55T1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>2:]>W:j1n2i2\3=f5U7h
8:a264o54G0200111;212260171B2\40151U2Jb:J5V1037<:0A?\2BjMaE2a2CDm3\61Y1MP4T2241U9f4Q28396A32986F
9JP1T2AT2Y1b4\3=Mh4U6Oj3_2W25:a264f1404BL:6:1206S142D020011146212260171B21N1P1T111O0151BU1<J]5BJ
5[45V1037<:0A?o2j8WBS1c1GG315`9c6`32a2CDV3313<\61Y1Mk34T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253
Y1U1>=V4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A
?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=g2\3=f5U7h8:a2
64o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241U9f4Q28396A32986F9JP1T2
AT2Y1X4\3=MR1e3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0
A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>2:W4\3=Mh4U7b8
5:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a
2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=mP1W4\3=Mh4U7b85:a264f1404_1:6:4
06S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1Mk3
4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=h4\3=Mh4`1d5a6P25:7Ec164f1404_1:6:406S130G020011
1;212260171B2P11P1T111O0151B;I65J]5BJ5[45V1037<:0A?o2_7T;;g2Q8GG315`9c6`32a2CDY1l1313<\61Y1MU3JH
M=241O2V1d1a6[3Q28396A32986F9JP1R1A?AQ1E253Y1U1>57f2\3=f5U7h8:a264o54G0200111;212260171B2\40151U
2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1e4\3=M4c4U7b85:a264f1404_1:6:
406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5<S3J5V1037<:0A?U236>jMGG315`9T4^2`32a2CDV33120
<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=V1[<V;16]1Y>j2\3=f5U7h8:a264o54G0200111;
212260171B2\40151U2J^7n35V1037<:0A?o2jMaE2a2CDm3V2U41Y1MP4T2241U9f4Q28396A32986F9JP1T2AT2Y1S9Y4\
3=Mh4U7P7a15:a264f1404_1:6:4065M4G0200111;212260171B2P11P1T111O0151BU1<J`4LBJ5[45V1037<:0A?o2jMG
G315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=\4\3=M4c4U7b85:a264f
1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV331
3<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=iH16]1Y>a4\3=M4c4U7X31W55:a264f1404_1:6
:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jM:<G315`9c6`32a2CDV3313<\61Y1
MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=iH16]1W8P3P3h4\3=M@Ea3U7b85:a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<J[51BJ22_1@_1J5V1037<:0A?o2Kg3VIGG315`9c6S12Y22a2CDV3313
<\61Y1Mk34l17241O2k2a6[3Q28396A329526F9JP1R1Q1AQ1E2534T1;I>=k>S@[4\3=Mh4U7b85:a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2c4VIGG315`9c6`32a2CDV3313<\61Y1Mk34
T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E2403Y1B0A>=]4\3=Mh4o52R1b85:a264S1B404_1:6:406S14G0200111;
212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?8f2jMGG315`9c6`32a2CDV3313<\61Y1Mk34T2241O2k2a6[
3Q28396A32986F9JP1R1Q1AQ1E253Y1B0A>=[4\3=MFQ4U7b85:a264S1B404_1:6:406S14G0200111;212260171B2P11P
1T111O0151BU1<J]5BJ5[45V1037<:0A?o2j1oKGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9
JP1R1Q1AQ1E253Y1CA>=jEZ4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]
5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1;5Q18<2403Y
1CA>=W4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5h1b25V1037<:0
A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=c5\3=M>o1Y2U7
b85:a264f1404BL:6:406S14G020011191212260171B2M21P1H:0118F0151BU1;0J]5BJ22W3S15V1037<:0A?U2IKa125
21E0WJGG315`9c6T3;2Q2?CDFA?]1313<\61Y1MP4T2241I52k2718Q1Q2j2[3:f18396A329526A49JJ5R1Q15730P1E253
61C<U1>=RHl6T8_2Y4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ22[
45V1037<:0A?U2IjMGG315`9c6`32a2CDV3313<\61Y1Mk34T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=\
4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5`3J5V1037<:0A?o2jMG
G315`9[3W3`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=>1::e4\3=Mh4U7b85:
a264f1404_1:05:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5>Q3J5V1037<:0A?U2IjMGG315`9c6`3
2a2CDV3313<\61Y1Mk34f1=241O230f2a6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>93>1::b@X4\3=Mh4U7b85:a264
f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV33
13<\61Y1MP4T2241O2k2[5U1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=bP1\4\3=Mh4U7b85:a264f1404_1:6:406S1
4G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5_11n1J5V1037<:0A?o2jMGG315`9c6`32a2CDV33120<\61Y1MP
4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=f?b<g2\3=f5U7h8:a264o54G0200111;212260171B2\4015
1U2J];5V1037<:0A?o2jMaE2a2CD_3=\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1h2\3=f5S71h8:a264o54G02001
11;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CD_3=\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1g2\3=f5
U7h8:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9
JP1T2Ag1<Y1X4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5`3J5V10
37<:0A?8f2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=[3\384^
1Ea3U7h8:a264o542D0200111;212260171B2\40151U2JZ504P3@_1J40V1037<:0A?o2KnLTC2Y22a2CDm3\61Y1Mk34l1
7241l=Q28396A329526F9JP1T2AT24T1;b@S@g2\3=T2a3U7h8:a264o54G0200111;212260171B2\40151U2J];5V1037<
:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1Y4\3=Mh4U7b85:a264f1404_1:6:406S14G02001
11;212260171B2P11P1T111O0151BU1<J[51BJ22`3J5V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k
2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=[4\3=Mh4S71b8554a264f1404_1:6:406S14G0200111;212260171B2P
11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGD2315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6k1_1Q28396A329
86F9JP1R1Q1AQ1E253Y1U1>=\U1h2\3=f5U7h8:a264o54G0200111;212260171B2\40151U2Jb:J5V1037<:0A?o2jM\1T
D2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1W4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260
171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2V5Z1[3Q2839
6A32986F9JP1R1Q1AQ1E253Y1U1>=X4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O015
1BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c63\32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1
E253Y1U1>=_T1\4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ22`3J5
V1037<:0A?8f2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2^5R1[3Q28396A32986F9JP1R1Q1AQ1E253Y1M7>=mX
1[4\3:2Mh4R6R1b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o
2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2n4b1[3Q28396A32986F9JP1R1Q1AQ18<253Y1M7>=^4\3=Mh4U7b85
:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2
CDV3313<\61Y1MP4T2241J4230<5S2V5=L[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=g5]4\3=Mh4U7b85:a264f1404_
1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[440V1037<:0A?o2jMGG315`9Q5a1`32a2CDV3313<
\61Y1Mk34T2241O23=5S2a6[3Q28396A32986F9JP1R1;EAQ1E253Y1U1>=]4\3=Mh4U7b85:a264f1404_1:6:1206S14G0
200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32k1ECDV3313<\61Y1MP4T2241O
23=5S2^5R1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=kHf4\3=Mh4U7j3g45:a264f1404_1:6:406C?4G0200111;212
260171B2P11P1T111O01511@U1<J]5BJ5[45V1037<:0A?o233j?d5R8GG315`9c6`32a2CDV3313<\61Y1Mk34f11;241O2
30<Y2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U15893V1`4\3=MCT4U7b85:a264f1404_1:6:406S14G0200111;21226
0171B2P11P1T111O01511@;I92J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4f1=241O24f2k5E[3Q
28396A32986F9J51HR1Q1AQ1E253Y1T10>=j2\3=f5U7h8:a264o54G0200111;212260171B2\40151U2Jb:J5V1037<:0A
?8f2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9J@?T2AG\1Y1j2\3=f5U7h8:a264o54G0200111;212260171B2\4
0151U2JZ50V5J5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AG\1Y1^4\3=Mh4U7b85:a264f
1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5_1V2D5V1037<:0A?o2jMGG315`9c6Q1L9W12a
2CDV3313<\61Y1Mk34T2241O2k2a5O[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=_4\3=Mh4U7b85:a264f1404HF:6:4
06S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5B2IV2D5V1037<:01??o2jMGG315`9c6`32a2CDV3313<\61
Y1Mk34T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=]Y1W4\3=1Kh4U7b85:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2
a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=W4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P
1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2]5S1[3Q28396A32986F9
JP1R1Q1AQ1E253Y1U1>=n2\3=R1c4U7h8:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3
\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1n1mH16]1o2Y;k2\3=T2a3U7h8:a264o54G0200111;212260171B2\401
51U2J];5V1037<:0A?\2BjMaE2a2CDm3\61Y1MP4T2241]9^4Q28396A32986F9JP1T2AT2Y1j>WLl2\3=T2a3U7h8:a264o
54G0200111;212260171B2\40151U2J];5V1037<:0A?\2BjMaE2a2CDm3\61Y1MP4T2241]9^4Q28396A32986F9JP1T2AT
2Y1j>Q<1o2\3=T2a3U7Lk7:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?\2BjMaE2a2CDm3Q5Z11Y1MP4
T2241]9^4Q28396A32986F9JP1T2AT2Y1j>Q<1S@m2\32:2c5U7h8:R1^164o54G0200111;212100400171B2\40151U2J]
;5V1037<:0A?o2jMaE2a2CDm3\61Y1MQ2n1T2241l=Q28396A32986F9JP1T2AT2Y1g2\3=2c5U7h8:a264o54G0200111;2
12260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1h2\3=Z2[3U7h
8:a264o54G0200111;212260171B2\40151U2J];5L9037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241l=Q28396A32986F9JP1
T2AT2Y1g2\3=f5U7h8:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1Mk34T2241l
=Q28396A32986F9JP1T2AT2Y1[4\32:Mh4U7b85:a264f1404_1:6:406S14G0200111;212100400171B2P11P1T111O015
1BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2V5Z1[3Q28396A32986F9JP1R1Q1AQ
1E253Y1U1>=W4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V103
7<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=WG\4\384M
h4U7b85:a264f1404_1:6:406S142D0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`
9c6<S32a2CDV3313<\61Y1MP4f1=241O2k2a6[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>=W4\3=Mh4U7b85:a264f14
04_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<
\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1R1Q1A2NE253Y1U1>=X4\3=Mh4U7b85:a264f1404_1:6:406S14G020011
1;212260171B2P11P1T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[
3Q28396A32986F9JP1R1Q1A10NE253Y1U1>=W4\3=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1
T111O0151BU1<J]5BJ5[45V1037<:0A?o2jMGG315`9c6`32a2CDV3313<\61Y1MP4T2241O2k2a6[3Q28396A32986F9JP1
R1Q1AQ1E253Y1U1>=g2\3=f5U7h8:a264o54G02001001;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y
1MP4T2241l=Q28396A32986F9JP1T2AT2Y1a4\3=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T1
11O0151B;I<JZ501BJ5`3J5V1037<:0A?8f2jMGG315`9c6S1\22a2CDV3313<V2U41Y1MP4T2241O2k2a6[3Q28396A3298
6F9J@?R1Q1AG9E253Y191I>=Y3\3=f5U7h8:a264o54G0200111;212260171B2\40151NS12J]1l304Z1f3J5V1037<:0A?
8f2VB0b;\4l11Y2k<2]1S1CDm3\61Y1MP4T2241l=Q28396A32986F9JP1T2AG\1Y1;a?g2\3=f5U7h8:a264o54G0200111
;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3V2U41Y1MP4T2241l=Q28396A32986F9JP1T2AT2Y1g2\3=f5U
7h8:a264o54G0200111;212260171B2\40151U2J];5V1037<:0A?o2jMaE2a2CDm3\61Y1MP4T2241Z9a4Q28396A32986F
9JP1T2AT2Y1k2\3=f5U7h8:a264o54G0200111;212260171B2\40151U2J^3n759L037<:0A?o2jMaE2a2CDY1c2\61Y1MP
4T2241k:P3Q28396A32986F9JP1T2Ag1<Y13]3SP5ZU1^3]3<Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O01
5DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1_13E253Y1U1>=e6W
6hC8]3TOZ;S<<ZZ1fAP]15]3aOm:S<[f31]36]3=kh2]`1Pg1I2]3cX56]3V4fV1]:gh2V93]3TCei46]3o1TAS_3UZ1;6]3
1XQ114d\5?]3\10X1RV5P4E\>C_3W2o6Q16c3?]3\10X1RV5P4i4l:U1a:S10LHQ3Y1]3[100K5dP1c;e3b:12k3XW1X7kMi
<3k3W8nE24651025>231;<5W37\6[1Q3]3]3<Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a
4[17<]1o2jMGG315`9c6c3a2Ck3313<_4l11Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253H@U1>=SI6]3\10Sk5U6f
7=]3[100Ki?]S1oV43<NY<23]3km5Z@2]3V^67]3gl10bP3n1W5R=6]3TF2Pd3TQ1W6j4]3;7U8=W1CCF1_1a4P2h5j7V4E[
3?e3_2C69S2Ig1:h2<M>G0o7b2h2\2LQ5U1h22Z4S17l38E;k1i1Z12=S12G7011C<^3Z1S238D17:Hk<Ja14O86Ko1P1KP4
]18Q9?C2:e2JQ2:Y18Y1Q1>d3169;T1=682Y3=;<6[1:f2U4h1CS1AT205<[1622:2]1L1061O@A5>5=7e3>e1C>[5]3Ce5<
<=l1a3W1<a4e1FX2P233R3Q1h3a17o11?@GG0P1;IFM6>3Y20:LNI>?`1d2P10D;2;S3g5]2;3S4;>49\2S3>A[2<O=DT1IV
21T4n35:U1Nd1K24H2`10:]1K@R1k1B?B7277;7Q1m7B8^19EK:396A:i9COj292V1Bo21Q34?g28n1Hl1B0>`2[5:30g284
\3U11P3<:Z1J:ELk5Z12JFAQ2@j2Q2E]1k5]3;7f450153G6;@BR26\17Y2S51^19@<3V1@=O??1\32V16P3P1i2W4d1`16N
8`1]11V4KQ1P12Bd7OX1`130Bj1i7Ch1;Z3Y409IW2`2:6V1154M;L6DV3:2`1i1\1Y1Z3152=1;W31`1l2D11F432;Q111R
287=6273=A\1m3[8V5f1a374f1<AI9S1HDR17^166T1EV26216i33S1M3:5g1;d1Y2C?b4[1<D7K:W1J=8R25V1S2U1:0Y1E
G:W4]3;7d2i26U2GY15f1159B4R6<Q1`4e1\8BL\18Z1KT1X2`1j1`2<65Q1U1AFS3l5[11f1<j1T2V1i1IP74i32Gc2a1Hb
2;D=>h115G<9`2k11C1C<i1`5D186K3S4g2T3k16N2<8B927:6W1F=_3P3KCV1f73:S5W3Y18Y2^4X29h3o1Nm2d52g1Z3FG
9j20X1Y2c6i3]3;7m6^16EHg111o3X90n4]5]1R1]31X25\4_4?`3428V4U6h4BP2a1P3V1<A[1g79o19g1I64<Q1]23`1N1
2S11R1W6g1T1<3U?732BV5m=j3f2S3d2R42617752O=64On3@\1V1_1n3`3^2705127N451235:2Z2;U1:AH1c3l2>j3]3;7
Z1Y1j1Nj2@HX2_1a4S1H^1m3<9h2^3P1U3f2EW1@1k6m2T1j1DP1E^8Jd2[3R5[9Y3\1S56P2P2\17S12O0T1^3Q1`3:7g;Q
2V1U1D<G9Bf1j1j=Ij4_1c28Y1j4723J12O=?M4S3FX1:6k2b5j1>[2h1<B9H;10E0a2>3<260Jn1Q2E8R1h3]3CY2Z4V3l1
e11@`1_1K5MH=k4Bd1n=V13T26610`1c1[45V2e1g1ACZ4^5f4N_4f3@2`12Gl38@S5;<Q1V2FU1V2T1e43?MQ1m4^912g2R
16;:71\1R3e3G7i7P1]2\12R17DV1I?H63408133H6h1h2BT2M\3I[1l2^1g7Y3U32Nc4Y4T1C]3CnH6aAd1Y1d=PFcAdLe9
;Q47e<R<lKe5_8]3;7Z4;5011113;<3F4168322n1Q130GW3I1=W175>U1I237><H0@1>>7P15\2]13Y16V1j1_21W12E5Y1
V12D3ID@;6@12N8e2:C25N3Y15C2K5K==42BR49W44d2T10\1j23I;F=T1X4MW1OQ4N=d2S2Y24963;S1C?2d1;A1:2GH2>W
1V1K3?14K2>S1A152A357F1L[1=6C8E37=0=2^1J4N487173232KW1V1?^16m3T1Ga3l2KU3f1T1b1>FH<S1O<AH>`1S1Fl1
T1>L2O=;Fk1<F9324D66B]1b72l1F[27@374Fb1:401B28R25Y1KT1U1:0@H:R1M]3Cd2l9]7U3`@QAj5g=_CS27V6YK1[3e
?IV1R>=1^20b?U;a91N]3Ck:R;lAW1a1h4_1g1R1cEY9e8a7l?k@THX6[9Z2i20mA10]1A_7Q2Z1]3Cn;UGb3iB9T>d2Y6aE
T2_9]=U2?EU2a;g5Ej@U28b5NEm30a2V3Y4451235:o3R1\1\1]3CY2CP9[Q1cX1^5Z5A[7U99]=A:2<8]142E1Y8>V4d8`7
R7`1D82g3;Z2c40l:Z4G:i7A]3C]k2S5H[70XJP6^Q12o5>lCR981B]3CmS1NM98c3T<gI0gEVQ1k:Q4_Ea6hJW2]3Ck9R27
k4b2Gh6k5V1X2S1n1GJ2E:4:e26U1b1X=?43T7Dm5P3LR6o4S5Q4o2R1S8CV1S?3R1G[3\5Z:9g4Cg3R3Fh615Y1]1V5b2Q2
]4X6f2g4Y2:W1_1]3CZ4Z1o1bB0h74T:U:^7??eR1PBg3666n10n4?[9P5i7e4P2c9^96>i2`2k4_2b3a4n3Z1<035B98]3^
7QAg@`<Nd_1mb13^3Y\613^3_C14^3Wf1m4b[42^3ke3:^3Q24\_1X20__1V9RR2fO>^3@f1a>e21[U3\4F]>CUBU@93^38R
Q52^381^3=^38R=e1g1e21W<RS1hATLgh2_39^3c;0hg1Z1a[1`1h<R2`1^307a1<eE2Y1^5@l1114>Dg4P3R9Z2R19<j1k3
XU1S5f52Y2`F:S>o2EBm5Y2`1k5Y699h3k1?g=f42^3]Z65^38Za1Y2Q[2F^3V2XA1SHl2]3X@LQ;3n3D[V1^Q1S1R3T??^3
=m35^370Te1d\32^3cn4P1^3B91k1PIk<U<0W1a52U1UOPBPBQ;P1;U4n19C]7Q:W3n8U=56n<_2<^3L1lJm=l8`1EX1a5^P
1Qo16^3Lia1V2hl2b9H^3B91lJf7o910]3c3h5fQ1SMd@\4X3;;4:Z8V7iEA^3BW?nJS:0W1]3n1Yh1Q34k<e5\=i2\1H^37
D00lJg7W@Q1b2a3iES7V4n5b3^8k7VNBZ6c5319^37oc1d2U4gc2VC91B^37D1lJoG;E0a2a3TQ1n5n7R4e4ZX1S77^37DZc
1`e2m7b95^3d10lQ1\a29^3Q2g>VQ1j<1Q[1b1b1B^3m3k<UFCfC`31_Z1:6b1e2_3W_1GaS12M^3U2]_1Y27`80Si1mBg1h
Bn1W5W6[42450;COR3n6[:E4;e45_3lO[1144_3XQ114a1_3a10T2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC
518Q1Q2a6V3FKT2n5P2aHl6T8_27_3YLh2I[114:_31WL[2I<[1121`1_3a1U2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2
_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_26_3YLb3[114i1_3g1o1RCS5^1^3;14Q2n1:=V3U;d8a12521E0i5PJX7Y8`2
_2A?c1Bn?\318Q1Q2a6V3FKT2R2=74Z21CbJl6>e7_26_3jF]:14dN9_31hF]:121dNQW15_3S5TL147_31VQ1121^U36_31
VQ1121a1_3a1U2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2_2<4?5]1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2C_312PMR412
1lNPJjBT5l7o6m4l1W3CZh16_3gDIf;146_3dM?S314:_31SMNS3121mY3C8_31VQ1121U[2Zo16_3XQ114k2RR36_3TNS31
4l[28_31RNS3121l[27_31VQ1121aZ38_34SQ114V1f_2`EK_312iH6o3_1b2121[Cam1l7>T=102V31C5MV4e:S_1;_3XQ1
14hJ]k1o>W110C7_34oMS314m`2<_312oMS3121m`2bE\3C6_3XQ114Vf2m16_34SQ114m`28_312SQ1121m`28_31VQ1121
jh2m6n1_3a1U2VH^1j3140P2n1:=V3jCa12521E0`F4e:Q>`2_2<41=c1hC518Q1Q2a6V3F5EX1Kd2Y3P2Q32]?k1[2f1l6>
;Y7]11O5_3dMc3148_31bMc3121lR59_312SQ1121m`2jC5_3TNS3147_31RNS31218_3XQ114m8^R1h8`]15_3XQ114m87_
31]Oh11215_3ROU2147_3RO<h114UU25_3XQ114ei25_38oP1145_36QQ1147_3nH6R814nU35_3i7^I145_3XQ114je36_3
nH6R8145_3jG]9146_37PQ114jo3^3_381Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<J]5BJ5a
4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=8_31VQ1121[DRl18
_37lMS314hLQS37_38[M?S3148_31RNS3121hL5_3XQ114R16_3mNZ214R16_3dMc314bc28_31bMc3121bc25_3XQ114bc2
7_31VQ1121bh35_3]Gj9146_3mNZ214i[28_31kNZ2121i[26_3jG_3m5145_3ZKm5147_31XKm51218_3PG1j7Z214lQ35_
3mNZ214P2_3=N:o1Y2XEC^1^3;14Q2n1:=V3U;X4[4a12521E0]_1`2_2A?c1W9Y7\318Q1Q2a6o1V1F9AT2Z23174Z21C<U
J<91S6T8_2@_3=Nd4VK14_G`2nT2gFW2Q5P4lJ14_3XQ114b1_3a1U2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2_2<4?5]
1hC518Q1Q2a6V3FKT2\4a1P2aHl6T8_26_3TNS314lH8_31bM?S31216_30bKd5149_300]JS1d51215_3cKd5146_3S5VFm
5146_3UFT5m5148_31SFT5m51218_31RNS3121dC9_3dM?S314WS1Y3bR3Q2_31e1o1VH^16W3;121Q2n1:=V3g1S997131c
2\3S2a12521E0g\1^1V1`2_2A68c1a@\318Q1Q2a6V3FKT2Bm174Z21CbJl6T8_28_31RNS3121_b29_31bM?S3121aZ3c1_
31_10T2VH^1j31210P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_29_31VQ1121SZ47`H7_
31VQ1121RE5_3XQ114`g35_3XQ114Xj3;_312fE\;121YEUc1]8c1_3a10T2SBR6^1j3140P2n1:=V3jCa12521E0`F4S1cG
`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2b1_3a10T2VH^1j3140P2n1:=V3jCa12521E0`F4S1cG`2_2<4?c1hC518Q
1Q2a6V3FKT2n5P2aHl6T8_27_31VQ1121[l1c1_3a10T2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2l
2P1c2V3FKT2n5P2aHl6T8_2b1_3a10T2VH^1^2[1140P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2
aHl6T8_2a1_3a1U2VH^1j3140P2n1:;1V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2k1_3g1o1V
H^1^3;14Q2n1:=V3U;d8a12521E0P[10[4`2_2A685]1U5[;\318Q1Q29W6V3FKT27X274Z21CP2[<U<l6T8_25_3XQ114^l
17_3S5PIS314gm2;_31SMNS3121`P3Y4f5>_31^1gH2l61212[V1UT2YQ2I9_3XJ22P6H14Vf2:_3dMc314>_5j\4\2U57_3
1VQ1121ho2@_307cG22a5S1_214>eP2S5]R1P@6_3hN_214km16_30WQ114>g1_31e1o1VH^1^3;121Q2n1:=V3h7\3o40c3
a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`3_381Mh4h?5:a264f1404_1:663406X1H4D1400402
71f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1
E253Y1U1>=^8=_31c1bO121Q2n5X;lR2]>QF5_3XQ114nH7_31VQ1121h=6_3]Lj414b[38_3]LV1]1U214h[3:_31[LV1c3
121jh2mB6_3]Lj414i[3C_3k:k;e5V1]1U214m8Y7i4<:f:W[2jJW3PI9_3]LQ4H14W@ak2SN5_3XQ114Sf38_31VQ1121YE
iP37_3XQ114g<1YY38_31VQ1121V>lW37_3XQ114a17i:>_300]Jh6121V@Sh28_=o5YN6_30WQ114Sf3;_3b7eI14o;ZY3H
VCeId36_3_Jh614Sf35_3XQ114hn3;_31]Jh6121W`1oS1b4mU17_3jG]914W`1`^27_3o@d<AQ314?_3o@1a3@Z5T3AQ314
\Ija22`c17_3o@V=X2H14;_3lI[714^T1]IfP2XCm3U>8_3XQ114S[40g6SBg1_31e1o1VH^1^3;121Q2n1:=V3U;\1W7a12
521E0]_1`2_2A?c1a@\318Q16j1a6V3FKT2`274Z21CbJl6Y1j6_25_3oGX914;_3dM=U314]i2SA=f]1U:J_31oA]8e2>=U
3121ZEn329VLlR1l4_5Y691C5n]1U:7_3RNU314i;V54_3XQ1145_3XQ114e_3;_3TGS:14o^1hW138e3n@6_3TGS:14j[36
_3jAo5]9146_3jA]?14hi15_3jA]?149_31hA]?121Ye1PP15_3XQ114WU2E_37h46GXFo414hITh1\4j2T4<2IR<7Z:_::_
3^Gi4o414ZL;S_24:_31VLo4121jh2RAC6_3XQ114[DjV4<_3iM15V314jD`1IUOWX25_3iM^3149_31gM1\3121cX26_3iM
1\3147_3dM41\3149_31bM41\3121>_3iM15V314W>0V5jV1R\1[1R:5_3XJo6149_31VJo6121n[5I:_3XQ114Za1Nl<U7o
1U96_3oG2U914a1_3a1U2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2W27<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2b1_3
a10T2VH^1j3140P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q21_6V3FKT2n5P2aHl6T8_26_3XQ114Vg1X@9_3iF^:
14Rm1`:9]g15_3XQ114oY25_3XQ114[Z4f1_3g1o1g;g5V6?^1^3;14Q2n1:=V3U;d8a12521E0]_1`2_2A1=c1a@\318Q1Q
2a6V3FKT2`274Z21CbJl6T8_2b1_3g1o1VH^1^3;14Q2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z
21CbJl6T8_26_31VQ11216_3XQ114_Y2\X25_3XQ114_Y28_3XQ114]^1jb1hG06_3XQ114Qi306_3oP1814jl15_3XQ114j
l15_3XQ114mn45_3XQ114>=_3e1bO14Q2n5X;]82[j1nS1@@_3Z10KdIg1P3B14U^3[Bf:f?d<W1Q1_3Y1009A<1Z?j9g1P3
B14Q2n5X;Y4e1ll1`R1]1@j5f:f?3<N8k:W17_3lH[814nHeb4:_3iHX2U614R[3oCJVQ17_3RKb5B14R[35_3RKU6145_3X
Q114nV36_3XQ114nV3aS16_3XQ114nT3o1;_3XFo:14eG`R1_<WP1lR1W69_3XFo:14Vj1gZ1o1oR18_31\FP9h11215_3XQ
11425_3_P1H146_3lG[914F9_38[Mc314bc2Z6j9<_300b;ZE8121jl1X:n2?_30kG22a5S1_214>eP2S5^b1X=>_300jG22
e6_2121nFV^1R19_300kNZ2121R1@_30PMAo2D14c[2B]3U_1bO^4Bc7>_30PMAo2D14KZ[2]3h^2^4B7_300VQ11213a3kN
_2g1b3d1o1^2Z1\D^1o2>CP2n1:=V3U;d8a12521E0YFSI`2_2A68c1[80T8\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2b1b3
d1o1VH^1o2>d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Co6bCl6[1h6_22b3g[1l1b3c10o1V
H^1o2>d2n1:=V3U;d8a12521E0l2RJ5WB`2_2A68c1a@\318Q1Q2a6V3FKX1K^1Q174Z21CR5V1XDl6>;?i6_2l1b3c10o1l
3W4Q@^1o2>d2n1:=V3U;d8a12521E0gGeG`2Ma1A?c1a@\318Q1Q2a6V3FKT2^1Q174Z21CR5V1b1eBl6>;?i6_2Nb3>o3b1
G00200120]Ce5j6l`2l500^1OfB6e9d>0c6ZH9c3b3>9e31=9HG002004162fAT105_5130111W1=\1[1g1<[3]27\51?341
V1h5R4]3`:Z1\2Od75a:?i4U2e6d50=E>0BA8Z29D0A463<0514294U4GAe1M60U34P6NR16D@<1?^4n1X3;3k:04^6Z2oE9
4R2b3>9e3b1G00200407UCe56R3[1g1<_30l701j8R3hA\3U522S=g2U2e6S6T1CU3M1AL617>m4W2Mb3o66W3^4n1X3[;04
^6Z2oE98b3o601WISb4X1e@4b3ZP1Sb4nAFb3JP62001dDb4V4]8f5\Y1nK]7_6SGd>0;_2P5>b38b6301WI[B`V2X6X\10;
`7`1b3^1U2VH^1o2R1P2n1:=V31hCa12521E0`F4gH`2_2<4?c1hC5180P1Q2a6V3FKT2n5P2aHl6T8_23b3ZP1gQ4R2b3c1
0o1VH^1o2>d2n1:=V3U;d8a12521E0YFmEU3Y1V1_2A?c1a@\318Q1Q2a6V3FKX1K`2334Bg11CR550P<Cl6=X1l6>;Y7_20
1^1b3^1U2VH^1o2R1P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2h1b3d1o1i3\D^1o2>d
2n1:=V3U;i7Ja12521E0]3n1l@`9[>V1`2_2A?c1a@\318Q1Q2a6V3FKT2^1Q174Z21CbJl6T8_2e1b3c10o1VH^1o2>d2n1
:=V3U;d8a12521E0]_1`2_2A148c1a@\318Q1Q2a6V3FKT2^2174Z21Co5bDl6T8_2i1b3^1U2R58W5Ab5]7^1o2R1P2n1:=
V3d@U3a12521E0`F4R7BQA`2_2<4?c1hC518Q1Q2a6_2FFKT2\5AP2l<d;l6T8_2e1b3c10o1VH^1o2>d2n1:=V3?e:d8\14
2521E0]_1`2T1Z1A?c1a@\318Q1Q2a6V3FKT27X274Z21CbJl6T8_2a1b3d1o1VH^1o2>d2n1:=V3U;d8a12521E0]_1`2_2
A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_23b3ZP1`m3_1b3^1U2VH^1o2R1P2n1:=V3jCa12521E0`F4gH`2_2<4?c1
hC518Q1Q2P5`1V3FKT2n5P2aHl6T8_22b3ZP1W1b3>U802c1=G`5dJKW;2[D>d2d2d2P7_;R1k8k2QW1U:\2\9l1Z16IEb85
290S2]6Db34cIo1a12e2@;1c>Y2RNl6^4TS1U@lA?]S15b3SP1d?ld4P26b3_Ih6o6\8Z`35b3SP14eb4[3n1c3b10o1]3hD
^1^3d23g110:=Af1MU;4_8a12521E0UFWI`2_2A?c1?Q3i40l5d1B\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2h1c3b10o1VH
^1^3d2k110:=Af1MU;4_8a12521E0]_1`2_2A?c1a3g:W2\318Q1Q2a6V3FKT2`274Z21CbJl6`7C_2=c3hP1h2NV2f1QCcJ
a2f\1lB]C0i1c3b10o1VH^1^3d23g12:=Af1MU;d8a12521E0UFWI`2_2A?c1Y>W2\318F18Q2a6V3FKT2`274Z21CbJl6`7
C_2<c3Q7fIh2NV2f1e]1X_1lB]C0d1c3b10o1VH^1^3d23NK:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`
274Z21CbJl6T8_26c3hP1h2U3f1k_3e1c3b10o1VH^1^3d23j1:=Af1MU;d8a12521E0UFlBZ6`2_2A?c1a@\318Q1Q2a6V3
FKT2`274Z21CbJl6T8_2d1c3b10o1VH^1^3d23g12:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C
bJl6T8_2f1c3b10o1VH^1^3d23j1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cf90;^@l6T8_2f
1c3b10o1VH^1^3d23j1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CcDn5l6JY7_1Oh1c3b10o1^
2Z1\D^1^3d23j1:=;5f1MU;d8a12521E0UFc1cG`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2m1c3b10o1iG<AL^
3d23NK:=;5f1MU;d8a12521E0iGW4[C`2_2A?c1Y>W2\318Q1Q2a6V3FKT2`274Z21CcDn5l6JY7_1Oo1c3b10o1T1dF<AL^
3d23j1:=;5f1MS:Q1d8a12521E0iGcG`2_2A?c1a3g:d1B\318C218Q2a6V3FKT2`274Z21CbJl6T8_2k1c3b10o1^2gE^1^
3d23g12:=Af1MU;d8a12521E0RY1Z6Na1_2A?c1a=GW2\318C48Q2a6V3FKT2`274Z21CbJl6T8_2c1c3b10o1VH^1^3d23j
1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_27c3hP1h2U3f1e]1UR2d1c3b10o1VH^1^
3d23j1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CcDn5l6T8_27c3hP1h2U3f1Vl2dCh1c3b10o
1VH^1^3d23j1:=Af1MQ1S:4k1c6a12521E0V\1V3`2_2A?c1a@U1V218Q1Q2a6V3FKT2`274Z21CbJl6T8_2d1c3b10o1VH^
1^3d23j1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cf9k@l6T8_2=c3hP1h2NV2f1[P3_?]C0;i
5VKg1c3b10o1^2Z1\D^1^3d23j1:=Af1MU;d8a12521E0UFWI`2_2A?c1Y>W2\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2f1c
3b10o1^2Z1\D^1^3d23j1:=Af1MU;d8a12521E0]_1`2_2A?c1Y>W2\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2e1c3b10o1V
H^1^3d2k110:=Af1MU;d8a12521E0UFWI`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2e1c3b10o1T1d2\D^1^3d2
k12:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2d1c3b10o1i3\D^1^3d2k12:=Af1MU;
d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_25c3hP1n5f1k_3j1c3b10o1]3hD^1^3d2n1:=Af1MU
;4_8a12521E0]_1`2_2A?c1?Q3i40?\5W2\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2b1c3b10o1VH^1^3d2n1:=Af1MU;d8a
12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2e1c3b10o1VH^1^3d2n1:=Af1MU;P2c6a12521E0]_1Na
1_2A?c1a=o2\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2c1c3b10o1VH^1^3d2k12:=Af1MU;d8a12521E0]_1`2_2A?c1a@\3
18Q1Q2a6V3FKT2`274Z21CbJl6T8_2T2c3b10o1Z301;\DAL^3d2k12:=Af1MV9LQ14k1c6a12521E0V\1V3`2_2A?c1>0Q3
i40?\5W2\318Q1Q2a6V3FKT2`274Z21CbJl6T8_28c3h4X2fIn5f1g`2SOd1c3b10o1VH^1^3d2k12:=;5f1MU;d8a12521E
0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2k1c3b10o1VH^1^3d2n1:=A@U1MU;d8a12521E0]_1`2_2A?c1>
0V2AR50T8\318Q1Q2a6V3FKT2`274Z21C[@V:l6`7C_26c3hP1n5@U1k_39c3R6Z1ZIn5f1Pg20iH6c3hP1n5f1e]1UR2c1c
3b10o1T1QG^1^3d2n1:=Af1MU;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2c1c3b10o1VH^1^3
d2n1:=Af1MU;d8a12521E0]_1Na1_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_28c3hP1`41[1f1k_3l@6c3hP1n5f1
bP2X_12d3Xb34d3Xb3QDB5d3bP1e:oV2bC5d3jj1T6e_1b1=d3iH6_5YLT6S\1a3b1jCQR1e3L6d3oP2e[1b5PEE=d3Y1W7e
2i1eS1BfP1VP1RATU1]<nH@d3a83a2i1eS1BfP1VP1RAn2B4H3f6Id3W11T9Hi1i3c3@SJb1BPK2b5VP1RAZ;iI\5\?1T5c4
g65d3a8_4VU3RA5d3e\3b5jC63d3Xb3RA5d3Xb3RAg2oP14d3nX2YY1RA4d3`n2gCRA8d3ZR1WW2:Z8l?i6P?Ad3iH6Y9lV2
::U3T5l?i6P?X@2^3k>nB8d3e\3b5l?R5BS1QB4d3o9TU3S37d3o9i>6Sf2S3bi13d3Sl2TF5d3Sl2TFUAk23d3Xb3jC4d3`
9gX3hG3d3Xb3lj14d3iH6Wi24d3Sl2TFYC4d3XZ1oW2_X26d3\f1kk1jCi[1f84d3]f1jk1jC3d3Xb3eE7d3Xb3bE2m3S1V4
4d3\j2f1TF5d3Xb3QD]V1dG3d3_Y1hX2b1d3b1o1VH^1^3d2n1:=V320Q;d8a12521E0]_1`2;S2A?c1a@\318Q1Q2a6V3FK
T2`274Z21CbJl6T8_2R1e3UFm87D021111;42Y12g4P3];\1<j1jP1]Bf1\1X>b84n=o2X1m5Y2S4e34Mh4h?5:a264f1404
_1:6:406S142D021111;21226271B2P11P1T111O0151BU1<J]5BJ5[45V147<]1o2jMGG315`9V6<<IY22a2Ck3313<\61Y
1MP4f1=241O2k2a6[3Q28=6A329526FT1P1R1Q1AQ1E2534T1U1>=m1e3SAQ5m879:021111;42Y121e4P3V:V1\1<W1BY30
g3i2\6`@PA>3I>2`1N19R4\3X22>\2V1Q8@4^<_1h26T13m5Y2g1e3c1aDm87D021111;42Y12g4P3T8<@Z2\1<j1k3b3U2]
7EQ?W<o2T1_272Y2]3j:W8:4n=o2EBf2V3Y2[14b@S@V1e3UFm87D021111;42Y12g4P3];\1<j1jP1d>3d3IY2S1T=b84n=
o2X1m5Y2c8X1e3UFm87D021111;42Y12g4P3];\1<j1jP1c>0h3<<0Q1V1S1T=b84n=o2X1m5Y2Y1e3d1`Dm87D021111;42
Y12g4P3R9Z2\1<j1k3nLc>0b40Q1V1S1T=b84n=o2X1m5Y2S1e3UFm87D021111;42Y12g4P3];\1<j1jP1d>3h6X>b84n=o
2X1m5Y2a1V1e3UFm87D021111;42Y12g4P3];\1<j1jP1n?X3J121W1X>b84n=o2X1m5Y2]1e34PFQ4k4203D021111;42Y1
2g4P3];\1<j1S4fLP;m1b8K\=b84n=o2X1d525g1249T1e3UFm87D021111;42Y12g4P3];\1<j1a;XEn<m5d2X>b84n=o2X
1T5HY2X1e3UFm87D021111;42Y12g4P3d7h3\1<j1jP1Z?R37[10^1o1X<b84n=o26Q1m5Y2P1e3UFm87D021111;42Y12g4
P3];\1<j1jP1aEX>b84n=o2X1m5Y2\1e3c1aDm87D021111;42Y12g4P3R9Z2\1<j1k3nLTC2Q1W1o1X<W8:4n=o2EBm5Y2`
1b@S@_1e3c1aDm87D021111;42Y12g4P3a8@Z2\1<j1k3nLn?U32Q1W1X>W8:4Y2d;o2EBm5Y2`1b@D^?[1e3c1aDm87D021
111;42Y12g4P3R9Z2\1<j1k3nLTC2Q1W1X>W8:4n=o2EBm5Y2`1b@S@R1e3UFm87D021111;42Y12g4P3];\1<j1jP1eBk2o
1X<b84n=o2X1m5Y2[1e3c1aDm87D021111;42Y12g4P3R9Z2\1<j1k3nLc>`42Y2X>W8:4n=o2EBm5Y2`1b@S@V1e3UFh847
D021111;42Y12g4P3];\1<j1e6e:^?l<k1h6S1T=b84n=o2X1m5Y2X1e3^7f>m87D021111;42Y12g4P3];\1<j1^9=JY6h?
\8_4d8X>b84n=o26Q1m5Y2U1e3UFm87D021111;42Y12g4P3];\1<j1QAT>1a1l<1b8X>b84n=o2X1m5Y21f3Mf3:]6Y5Z>]
:g47>U412T;I\W1hF1S4AY6f?f1U30G2aD_3fKi3S3BI3f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<X6B3
P5_3\3Y1201o1o<6T926;R119Q1;2:3KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3g4Y1;m3\1i1j181436P1R
1S22]13;XJP2:V;I_213f3di2aj23f3:VP62f3nd3^1f3Z1U2VH^1R4P2n1:=V3?ZCa12521E0`F4gH`2_2<4?c1hC518Q1Q
2a6V3FKT2n5P2aHl6T8_2`1f3Z10T2R?S9^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl
6T8_2^1f3Z10T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_27f30cA1]e3YCd62
f3bf2Cf3FlJkHh5fQ1T7h;[20jB6X2`1@8`>f:`<;f3Xj1jX2c10l1`1@`IXIbB6f3D\j4gCg<bB3f3ak5bB3f3i^5g<1f38
f3Xg1[7oAS7g;Rf1[47f3:Sd1T]2h4a<U<5f3DVHa6ck33f3`Y4]^12f3aU44f3]]4j713f3Xe412f3Za32f3Xj13f3D\j44
f3d6cg3^E2f3mV12f3[o52f3PY15f3D[X1Pb3R45f3]1lQ1\a2lT14f3DXR1Sh35f3\10lQ1\a24f3]1lQ1\a25f3]1lQ1\a
2X]15f3]:0SP2g12f3lQ52f3di44f3mY3h8l>5f3kHa6Rb3h;<f3D1THg2i3al1lW1c=`95Q2=f3D1THg2i3]AS[1lW1c=`9
5Q27f3D1lJ[P2`e1`94f3Dk`4`96f3DkX4m7Le8Hf3D1lJf7[9E0T4<T3]2FQ1L>G_P1^e1L:`3i4W73f3WY4b73f3R<g]1:
f3D1PBe7U1Y;Qe1Qo1o97f3gBlW1\W1Q?SR1Y52f3b24f3VX4@82f3ZM2f3nb43f3\V4a<8f3D0\3nf4c5317f3DTAQ7hU1o
A\Z24f3D]3nf43f3RS4Z`14f3eA3_`45f3DTW1YGmk27f3D1lJSS1WMQo17f3D1lJY7Qi1Qo1<f3D1lJY7o3Q=oW1b5PZ1]?
Rc18f3D1lJY7Qi1c_1]?9f3D1lJY7o3Qe1fh1Z66f3FlJ[P2PBWW1Ef3k2VE42X@S3\9;m1J]2iBbH[2TY1GIj56dD>f3k2o
V1X;;m1Qa1TY1GIR2n32aD@f3k2VE42`Ak1\9Y2RFnJTY1GIQ6dD;f3D00lJ[P2lITU1c531=f3D00lJPS1SJV3lITU1c531
X2f3Z12R2VH^1R4P2n1:75U11n1jCa12521E0h9g<4i6X:_2T5`2_2<4?c1_AX2518Q1C]13Ff5V3FKX1J0X3<IV14011100
2g1Z4VDl6T8Q2=4f3^b1a_386f3DPA3WY4`5c1f3Z10T2Y;l<^1R4P2n1:=V3jCa12521E0`F40cAR2o4`2_2<4?c1hC518Q
1Q2a6V3FKT2g3V2P2aHl6T8_2^1f3Z1U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2^2_3P2aH
l6T8_26f3]1lQ1ZAQP2aX16f3^Y1o8k:an213f3Xj1PX36f3Dia1`1QW3L3f3^b1_Y32f3Xj13f3^b1]c25f3]1lQ1S?XR23
f3mR1S]45f3DXR1ka3W6:g3YKT71cB[U1Y[1WKD=:g3d3[F_8og1ZR1a:P11aH4g3]W4P1cH9g3]Q1P11`<iW1d3jKfZ16g3
`R1og1jK]BXH@g3h455^JaIgf1d7X5f1]6GS3Z3lDU2;g3T1RQ1WW2:j5\Bi6P?YU11;g3b2^\15L1Zj2o3T5QG]@1g33g3l
Mac22g3RQ53g3ga1Z_37g3m1`CQ=cBm[3[=3g3Y2hn44g3kk2jS1[Q13g3h4[^1Bg3Z?hFZ223V1W3Q7M_NP4b1bEcKi1e=i
7Ag3[:b2[2]1Y2Y1@`=1oV1j2T>b5_1^1UP16g3[:\6Y2Y1V]27g3`Om21og1Pd1`B>g3l1n6W5Ab5c:Ta1P=S1Xi1_8k?0<
g3`1n?e;Y3j?6[IV^1nB]3kd14g3S@hR3U^14g3g^1ln2]C5g3gA_7UQ4d64g3]l1jW3D2g3_V63g3lf2UZ25g3V@Q4fT3RX
1=g3b1c>j>l1\1k@k9kk1fEV2f3]<3g3oh3RX13g3XP2iP33g3lMUS43g3em2\S22g3[\3Z3g32Mh4h?5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H3298
6FT1P1R1Q1c1E253Y1U1>=2g3TQ5:g3R10Pd1IT1h3Uc1_^1dO2g3bZ54g3Te1gm3SB3g3ZU1gk3^1g3d3[40RU1Z13W3Q2Q
8@ZJS2UJk3554h11j2e1:31269D2W7c?`7`5IS5f3142ZA0Q11h42Eg3d3dGU2n41T21]Dj92Z^1S4o1h6Y:U5_R1g;m>83h
3[M?1h33h3\3ja48h3_1n:e@Y3jo1f@[b23h3U@fY13h3U@SX58h3`_1\P1[;TS1X1l>lA8h3S`11]FST30\@m85h3\Q1Ri1
DUK2h3Zf33h3dm2aG2h3kM2h3Z^36h3oFQ4fU1VT1n:4h3^S2aAZ:6h3Sc1VV21`4oG8h3m<a]2Dm4_1dQ1QK2h3on42h3Yn
43h3U@Q43h3RHlY56h3_1dKY3\b2``22h3jk22h3X22h3n13h3R@hR32h3dm2a8i3760^1OX1?481187C301D138?03J8i1R
166?772l7Z10F?263222?3:0498Z125853?9l16100@1T1b1R1b1P1Km3E@LLI9O1X21k1i1]22<JC^1N;6@4j1\1@U20\5?
B@D58Jo2g4<>4;j1U1^2d1^1BS1T1K75c1J_120Bm2[1AX1227DBFW1S1Z1==X1M68>o1IP12A554:J2KP172h2FW1]:R1I;
:P1h13X14C0?5@92i28_15o2<5;0n149f1BD0^112@@H=691642DC?9681?Fl2F29_1?8;j1FQ1619P11;I9@M;037F327R1
:73416JS123Be1Z3>=3^3i3760^1X2?=3@G0k5=O2R7f39Q104m1GCV2611@V1X4P16n1h64Z;]2556@4W3]5]2c;<>4;j1m
>b5[1:=IFW1l2=e5CIA55?@9n4\?IU34CFJk4o2<5j2n2^4842d2`7o361l2@Y147JP2161Q1Z1c5>=Q?i3760^1a161=1=C
10207@6G5600:2103<<44532630<?3A7463323:782:@12T11?S1N1Z1J<3836W226352<2:30;01213C74?;043;=8?74>4
214100332317422209403O426166F2=3I685::4;X1779?2H4:Z1533<J3N4D3117<j1f1:C6R1n12M94`1<2<>Q11127;<9
?7?>5375?22853b1K24?;<>15=489N4;02323841298J33@877A8B8]1JV1j14;92Kg1V1Fo12E<291\1J0@14=8158@9n1Q
18=b1M:1S1330611W1924273K5@4:253667@426P12A;V1C@=9`1>II62E15G871<DM:c18A4><o1l1216G@>?7>T122Q307
JI;422189>i1Q2@K212b44P3OZ11<0Y2?2C00^112@@=H691642:44S1@81?7>T28>F299U12<D`19h1BK03164I9@24A?03
42C232782Q1711416I0S123>i1W1j17>933F251X6i3770]17Y161V2X1?:40R14<X1]1d187467E11JR3J<3<V10Y163222
<T1IY18;8U14>71410033231<53CT12F[1P18@9k5Jm1A?7Y4o3Mh2\2?6o1CV1;9T1e29G95MJ5;2[17@8Q19?_123El1V2
2KY4R3W1<A@DB6T4=8b2J:3371MM:56i12@O9R1Gg2=W4j2W1@Z6Q1S1W39c2FY5?a1@<>2<d:j15g2V1X2Y2:0F>e2P1;V6
e1_1W2C447]1Be4a18n1Ni31[7h?f2n?\2f<a4012D]5g8W4d1[5g1Q8Da9:k3NS8aL\A]IV72j3J1j3Aj3g@_2[82R347D3
1:];ng2SEZ4W3]3j3Mh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c
6c3a2Cn1l1313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c18<253Y1U1>=bD2k3_l51k32k3\g32k3hU5Q3S3GD\;7
?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV
3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y315k3Th2eGSR2k4Ak3f1Q6d4a:e=Q7UU1_G2[W1o2S6S2\Mn8_;4k3J^g1d
V15k3`[50;`76k3mOo1bY40;7k3mOo1ZIW`30;c1k3Z10o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6
V3FKT2`274Z21Cf90;^@l6T8_2d1k3Z10o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z2
1Cf90;^@l6T8_1O2k3`[5Bk3TJ`>`1f50`4k1m2S3lj10\5^20T5o2RT16k3[f1VS2AR50Ck3?1lJgOcP1cU1W2b5e2a4l2W
3]22d1kEW1nK1k3Gk34h1WS1a3Sg2]BLiD7`2Q=V41b1^2>@4`1Q7C`2Fk34PU1a3Sg2]BLiD7`2Q=V41b1^2>@4`1Q7C`22
k3So56l3ZU3PBl>iBl28l3ZU3PBl>_9Y9l2Z@9l3ZU3PBl>_9Bf8l2Z@9l3Tj1\:c6TJPBl>iBl27l3ZU3PBl>iBl2jD]3j3
2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5_1Q3[17<M?o2jMGG315`9c6c3a2Ck3313<\61
Y1MP4T226O2k2a6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=<m3c5mb1_W2gFW2Q5P4h9m7X1_C<m3c5mb1_W2gFW2Q5P4fA
X1Y6U=c3j32J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2C
k3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q14^1E253Y1U1>=gH116]1Y>e3j32J4Co3h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT
1P1R1Q14^1E253Y1U1>=S7eA16]1X;P3c3j32J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5
a4[17<M?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=o>i916]1V;R3a3j
32J\1[3h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<J]5BJ5a4[17<=2<?o2jMGG315`9c6c3a2Ck3313
<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253O9U1>=W2o3j323F3En3f3Q<5:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<J]5BJ5a4<N7<:B?o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1
E253Y1U1>=k25@JX8:C\4f61l3Q=52c3j32J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4
[17<M?U23EjMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=iH16]1Y>8n3RY2]
T3]B6X6:`6`4j33I3GB<l2h4o:5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<JV1V4BJ5a4[17<]1o2jMGG3
15`9c6c3a2Ck3313<\61Y1MP4T226O2m138@a6g1e38=H32986FT1P1R1Q1c1E253Y1M7>=k25W6T2W1:1MY1f2Z1]2T1<[1
1?\3i31b1W24Li25X18n3e1j7hP5[4_AX6:6n3e1Z9U6_Jie3An3b12TG`^4n3h2Nl57Fc1Bg20V5c64n3oV1ZQ4eK2n3W82
n3Z]63n3Xh5i6>n3a13UAUg3oLW3[4`@I4R5Q8C5n3d]4dLl@g4i1o3;i?`4X1]3]8W32^10I`40G@5bBe2R1g3[2Q10U20U
2nCZ<`2a6S3W1m1^2V1?@ALk<U42OT3_4E8P1HNT1\<X5[2[3i;:o3Z]542_4S9Y6:c3Y34o3nh3[4lj1EP4PU1a3Sg2]BLi
D7`2Q=V41b1^2>@4`1Q7C`2FP4PU1a3b4`b2]BLiD7`2Q=V41b1^2>@4`1Q7C`2GP4PU1a3d4^b2]BLiD7`2Q=V41b1^2>@4
`1k4U2C`2^1P4091Z10`If9a3XZ1i8i?Y6d<W1]BLe7S=7`21O\4b7T2Q21b1m1@>80603HGP1V2i3C2k1AFQ4R@QC1h1>0H
>JB3QS1TFPGS4S@^8P>[4l?ZEP1Q47_1g2R1GK:a4Y1f<1c2b6d3n8_;c2kHb9`?^>W2m3gAc3k8l6W3d>1k@W4Q470]17Y1
6W2Y1?:40R14<X1m4Y53c10Y163222i5C714100:=4R2U2Y1@OU5J_9a7Cf2Cl1T1e29G9S1J5;2[1HZ19?_123El1LY12Kd
8<AU1B[4=8W2P3^1S47EZ2L7Go1;^12c4l1W=[4V1?a1M>4:i8e35g21T1=U2Q3>`8[2R1U1M2i1:`898n1X1251T3Q470]1
P451Q1?:40W1<X1m4Y53c10`13222]6d7OP6QACf2Cl1T1Fn19G9S1J5;2[1HZ19?_123El1V22Kd8<AU1B[4=8X5^1S47P3
L7Go1;^1Q2d2`Cf1a1MNi8e35o5B44l5a7g1V2W=X1251\3Q470]17R5?:40R14<X1l5Z43c10`13222<Q4n17611P3I[1P1
I9k5JW3V82S6?23o1Cl1T1e29G94NJ5;2[17@Z19?_123El1T8]2W1<AU1BGc3=8d5R1o8Z8@c2h4S1W39d8?a1MNe<n3j8o
3l9:n11W68n1_3Q470e1Y1_2X168:40W1<X1b1d83c10Y163222[10P5AQ3U2Y1@P7m1g?f2Cl1T1e29G9S1J5;2[1HZ19?_
123El1U3d8<AU1BGc3=8h3_1;R1S4M_3[49Mg14h1\7212KT32322c2`6a1MNjBk15FFa4\9Cl5Z1j38n1`1Q4T7P13Oi1Hb
3R3V1n2Fj6S20U1m3o1P2a<g3[9I`6l4]::1a3d1P3a2[=_>EO50mCGg?a2^2_;c1_=0n35Q4eQ1gR2c>Yd1:Q4j;1fIY131
Xl1[]2dBP1Q4VKk5So242229287:92;14232N;9Ba3_3V4m6VC15AQ4V7k2Q5P4WX2X=c:o>f6UQ1_6:[?c5O63Q4_1gY5BQ
4j;1cNW<]HgF21YQ224f6U5_=Z2W3S7Z1Q4U838X2e1[5D\1X5V5n1W7m1]4k2HIV6X;[5[2F`3V1<Z8l31Nb1VC_;W1W31P
W1W5k7c1[;X8;Q4]k2S5T80T1\8`AVJl2S]1BQ4_GU:P6IS1\V1n9g?gF_3V2kE]1_Ga4h6^2NQ4_9_3k2f2[6[5[9l2^3h2
kIF21`1l3=`8d1n6i50n@oS1g4ESAP1a4IQ4X5Y3o9\17hEc?XHj1W6l3gBX2a=DOL6WJQ;n<4U30;Q4YHZA[`1j>]7cAR1G
f1f1>Q4WV1E31mZ1T>2P7Q9S2bm1SBC7Q4U8ld1eFb7R=Qj2=Q4c8P;X7T6Y1_<o3U2h4`GhFY76Q4]R3bW2iE?N;Q4R<c52
o1T5Y4Q:Q3f>bj1i1Q4U1o1VH^1^3Q2Bn1:=V3M3k4\4JR4a4a12521E0lR1`<`2_2A?c1c<m3\318Q1Q2a6V3FKT2`274De
11Co2bGl6T8_21Q44Q4`D^V1Ra26Q4`1nY5PC2f31Q4KQ4e7VS1kX2U4E[@jR1491_3i3\6=`2\;=85a10311D9IQ4R:SAf2
Z1i1T1Z>o5jT1X=PR1i1?4fM122g2V5W7\9B_93Q4`DPR33Q4an1og13Q4RR14W1Q4hIc?Ic4W3k2R4m2m1XAd62Gf4Y6n3_
;Z5k=m4e3Y4_4^3\1R2V1Y1O3408124HeZ12Q4PS38Q491lJ[P2hOXOXF3Q4\X5mU1h3Q491Y2A_8i3<e1P1^1d1Q3k1@\2K
<F141172=C94=6P5R41X1Ih5j2j1k1Gb15P2l2EG\:\2<`2b1j55U1l4EGR14n1Z1l170Li1c3V3<S2E\5NO`1S5_2R3V2]1
k4D9R740H5l1145D_5Y7Q4Fn4V3U2d50W10720a2Z2P48244a1AR10:X2Q4f10Q:f@C1^13K141118=R1R1_2H1<>N3i3;86
2n2^1_3\4_1c14m4EZ9g:PEl5<:BfF[31N?b26:46D03Q4f3^7_:d2d8T4\17P2Z1T3l2Q47^10W2?A@G0L`4T4b8b1<n14@
7V13K141136=@=b1;b28>64F\4^3^1_3l5CE9S?g:E^2]1]@]1Jc3<:B02h4U1R4K5`129^3P2j12`5X4@W1`3W4i=l3\1T7
e2V4\17[3i5c5>;Q4g1Q:kB[Ak:``1eU1gZ1\17e1Q473Z1N2e93j2j;\1OQ2Z7US1[AOk6MKV8k1d3Z;a[11P6[31^1l1m2
Q2b3J=072INQ13_2k344a1>2>C;k1Q47]22>Y4Q1=I2_23c5^:Q3Z7?X6U2\6T:P1a4bEk3U4BKT3?a4k1k2=:Z;lC9c2`95
o:o:e2T2d5X1072m4@P44a1>2R10EQ4mJY<V1h1R22U1_KiV1h2lNP1[:[;\H;m82j38\2Q491Io1W3Y5d6^2V5U13^1^3d2
n1:=V3A0c4n5Z5Y3a12521E0SLQ6W=i1F_2A??S1a@\318Q1Q2a69l29<==V1Mo1@7467GS116<R3l8k1c1R;l6T8_25Q4XQ
4h4a<U<6Q4R5V1<Pc3U49Q4b1db3V2Si1i4R4f3E;Q4]H^4Wh2Y1_c1]:R4\4V5X22Q4Rg42Q4ck5:Q4\66aCQH`V2ab10;c
32Q4UT62Q4VP64Q4_T4TS1aH4Q4mT4Xk1T56Q4RX5mG>k4W6T3S3M>\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV
1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13[7YE:X2>
^8Y31[3j36Fh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3
313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=QP1Z3j36Fh4h?5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E2
53Y1U1>=EQ49PQ1AWGXDb8<>oEg8n>a6Oh5\7Z1Bb35o2MQ491lJXAf6Q1S2>a3iEb6g4n5Q<iCk1b>S2[2i2]1[4F@312CA
Q49_3nj1jV1jV1_5S2d13;^4c5312Cb1Q4351k1PIU1_7U4?g2S2f3<`3h182CQ1[11EY1mJW4`<S4[>P50c1o3\5P1;U4n1
9Cc2j23;^1Y=n8U=5e?FQ4S8d1KVEaT1e6<3d3W6d1U8N2m3Cgh1[90@[<AQ4d:o:YY10o2<W68c5lA<f3_7f5Ze1cP12Q4^
^1n2Q40Y3702[1C:V88h5j8Dk216J^42Q1S1P6c5>c1@]2]1k1066;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1Q1]1Z1313
g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1a=f2Z3k1U12o1b6k2Q40Y3702Z2V88h5@S7U1D0j216J^42Q1S1P6c5>c1@
]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1X@Z3k1U12o1b
6W1Q47^1h1h3H0k3o3d;[4l1U5Q`1Be12d;X6T7_2c3T2^1@o2V<k46_4e3S?S3mA[4k:X125NQ47^1a5H0k3h5k7^=1o^1O
X22mAX=T4V?R5RBZ8WCQ3T8f2X12515Q4R3fY1P1Xk26Q4YY4S2U`1BU38Q4d5gX1]Oc1Qo2e5o79Q4d1a6bS5R3082k22Q4
i[5:Q4d1W]592k2X4a9>e39Q4d1W]592f@>e3U1i2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6c5>c1@]2]1l166;jGS1054_4
U62h5^1:6Y13>9C>^4l3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1X@Z3k1U12o1b6j2R4Y3702Z2V88h
5j8Dk216J^42Q1S1P6c5>c1@]2]1l166;CVGS105d4U62h5^1:6Y1B9C>^4^3=h1A3h1j3313g1S6j1R1n1T314131NR6R7S
5P2a43S3=46MX13T@Z3k1U12o1b6l2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6JQ1Li2>c1<3]2]1l166;jGS105d4U62h5^1
:6Y1B9C>^4l3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1h3_<Z3k1U12o1b6l2R4Y3702Z2V88h5j8Dk2
16J^42Q1S1P6l1W2^1>c1<3]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4EV3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P
2a43S3=46MX1h3_<Z3k1U12o1b6i2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6l1f3>c1<3]2]1l166;jGS105d4U62h5^1:6Y
1B9C>^4l3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1X@Z3k1U12o1b6l2R4Y3702Z2V88`57j8Dk216J^
42Q1S1P6c5>c1@]2]1l166;jGS105d4U62h5^1:63U1B9C>^4l3h1A3h1j3313g1f5<j1R1n1T314131NR6e5\1S5P2a43S3
=46MX1X@Z3k1U12o1l3e2h2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6c5>c1@]2]1l166;jGS105d4U62h5^1:63U1B9C>^4l
3h1A3h1j3313g1S6j1R1n1T314131NR6R7S5P2a43S3=46MX1X@Z3k1U12o1b6i2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6c
5>c1@]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313g1_2V3<j1R1n1T314131NR6R7S5P2a43S3=46MX1X@Z3
k1U12o1b6i2R4Y3702Z2V88h5j8Dk216J^42Q1S1P6c5>c1<3]2]1l166;jGS105d4U62h5^1:6Y1B9C>^4l3h1A3h1j3313
g1S6j1R1n1T314131NR6R1o5S5P2a43S3=46MX1X@Z3k1U12o1b6JU40P@R;o7_5a12e4j7;;2c3Y5RFj16_<e4XK\5]9`:m
>QNj1Y4Y2d5]1i2U5T4n1e5R1<O9k21=e2<:?B3S4;Q17d2JQ41A:?`2iX1=MZ43D]3g2a32XF^9Fi9?[1[4k6T6Y@b4]1R6
a1C[400lJg7o9\Z1OV3b8YAiKk4^4c5312mN7[40eR1eg3c5317[4[c2PW2c534C8[4m_2d4iU2c534C<[4nS2R?j@1o?kBP
1`BJ1U6;[400lJY7lGTQ1Qo1c5317[40\3nf4c531:[40F0lQ1\a2YV1c5316[4nT1d3c_1TR2WT13[4ab4j77[4^n1mk2c5
34Ce2[4R61k9;k20S4Q1Mf3c2W1d1P1]3`2230f1477LIEg1X12>H2@;1X1<I17LT1GBP4a6g30JcAh7Nl3I]3>J1BQ1T1S2
2n5]>2Q1m5]3G060R3A\2ET1Bi1i4=E^15[4R61Wh1ok2X1[4S4l<3WB0Y2@00Ia2CS2n2^2R11Hc4\FZAkT1P4\1o2Z4A3j
7_4o1F1l4Hf61Z9d>b2[41Y43k>>S4@1e1F27A[2<U1U1AR1Q3P4X11>23R6@D1o1U1`1T12Dd4X:0[>P3Q13j6h1c8;S1Q1
1R1e7V6k6o2]2o2?l275319:033X4d24I=<d5F1Q30dBZ<6[41lJ[P2`e1`9C[41lJRAE0T4<T3]2Fn1>WQ1^e1L:`3i49[4
1lJ[P2b5P8^M[2bA9[400lJ[P2Qo1c531:[40GlQ1S?XR2YV1c5312[4\j45[41lJ[P2Qo13[4jh1aQ38[4HlQ1oP1nT1];Y
V1Z43[4h[1c^36[40[j4c531`1[4E10R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKV1Mn5P2aHl
6T8_2;[40F0lQ1YKRf1YV1c5316[4G0lQ1\a2YV18[4G0_Q1<R9YX2YV17[4G0_Q1<\a2YV15[4h[1V`1R4Yj19[4G0lQ1R9
Yd1oCZNn75[4HlQ1\a2YV13[4m1^h43[4a^1j[33[4RP3Yj17[4HULf5\a2YV1n68[4G0T1gP1k;`U2YV13[4]b4n73[4kc1
`V37[4G0lQ1UAVP2YV17[4G0lQ1\a2gNa73[4jb4a75[4Zc1>bV3S76[4HlQ1\a2YV1S74[4m1c\1j[34[4XR1X<j[33[4XR
1Sh3=]4lJdNfQ1]LRAU9a?i<C;a5]@4]4lJY7Qi15]4lJY7o3Qe16]4lJY7o3X8h\1Q3S3\1\;7?c1>P320k2k506234@3W1
1n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T95b1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j18143
6P1R1S22]13eL:V;Y31Q3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5
d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31P3S3\1\;7?c1>P320k2k506234@3
W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j1814
36P1R1S22]13eL:V;Y31n4S3\112e22R2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1
<X6B3`1]1Q2_3\3_3o<6T9260:3N:0Q18@3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3g48\1m3\128]
1B=>:81436P1R1S22>N3;T@T<:c52_5I_211U5S3\11h21S2[67?a11>FY220?;o1f2o240412312@3<63?140411R1<5901
CB15K1L1N1I:12W1CG><X6B3`1]1Q2d2J\3W1W2o<6T9260:3N:0I24I3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2
T5MDb57OR3g4e1m3\128]1B=>:81436P1R1S22>N3018T@`:c1:V;I_211m4S3\11h227j1[67?a11>FY220?[2f2o240412
312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3Y6e66T9260:3E8360k13A9C5d6H=j30U122B>b11e
1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:81436P1R1S22>N3;j4Y;T<:c5b5I_211S5S3\100h21S2[67?a11>F
Y220?[2f2o240412312@3<63?140411R1745901CB15K1L1N1I:12W1CV1<X6B3`1]1Q2_3\3W1W2i3o3U56T9260:3N:0I2
N3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:81436P1R1S22>N3018T@T<:V;I_211o
4S3\100h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:128NC;;237<X6B3`1]1Q2_3\3_3o<
6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2c4@MDb57OR3g4e1m3\128]1B=>:81436P1R1S22>N3;
b?AT<:V;I_211g4S3\11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1
Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3R5Z1m3\128]1B=>:81436P1
R1S22>N3;T@T<:V;I_211g4S3\11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<
X6B3`1]1Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=?Z30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:
81436P1R1S22>N3;T@T<:V;I_211f4S3\11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:1
2W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128
]1B=>:81436P1R1S22>N3;T@T<:V;I_211P5S3\11Ni1U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15M
L1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3J3360S14B3A9C5d6H=j30U122B>b11e1f1IU1><4221@X3CBc2T5MDb5
7OR3]6m3\128]1B=>:81436P1R1S22>N3;T:o5o5T6:c5b5I4Z211i4S3\11h2U2[67?a11>FY220?[2f23k240412312@3<
63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=j30U122B>b11e1f1IU1><42
21@X3CBc2T5MDW1Z47OR3]6m3\128]1B=>:81436P1R1S22>N3;T@T<:V;I_211m4S3\11h2U2[67?a11>FY220?[2f2o240
412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3J3360S14B3A9C5d6H=j30U122B>b
11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:81436P1R1S22>N3;T@o5T6:i:<F2_211i4S3\11h2U2[67?a11>
FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3_3o<6T9260:3N:0k13A9C5d6H=
j30U122B>b11e1`2U1><4221@X3CBc2T5MDW1Z47OR3]6m3\128]1B=>:81436P1R1S22>N3;n:0T5T<:V;I_211T3S3\1\;
7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9d1337S14B3KC5d6H=j30U122B>d1e1`2U1><:
1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31S520o2\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<
6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@
X3C5<c2m2W1NMDb57OR3T5X1m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21e3S3\130e2a87?c1>P320k2k506234@3W
11n15<V115j1P1K:\1CV1<l40Z1B3P5_3\3\1R2o<6T926;R1;Q1>:3KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7
OR3g4e1m3\1i1j181436P1R1S22]13;YL:c5b5I_21a4S3\102f21b6l17:4c1>P320Ko1f23P306234@3W11n15:1V115j1
P1K:\1CV1<X6B3P5b211D3\3CC12217e1o<6T926;E<;Q1>:3KC5d6H=j30U1222?85b11e1`2U1><4221@X3CBc2T5]7Of1
[1b44Y1;m3\1i1j181436P1R1Q212]13018Z9k2R@:a2=V8I_21]3S3\13f2a87?c1>P320k2k506234@3W11n15<V115j1P
1K:\1CV1<X6B3P5_3\3_3o<6T926;R1;k13KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3]6m3\1i1j181436P1
R1S22]13;YL:V;I_21b3S3\13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<X6B3P5_3\3Y1221m1o<6T926
;R1;k13KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3]6m3\1i1j181436P1R1S22]13;VCR9:V;I_21a3S3\13f
2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<X6B3P5_3\3Y151m1o<6T926;R1;k13KC5d6H=j30U122B>b11e
1`2U1><451@X3CBc2T5]7OR3]6m3\1i1j181436P1R1S22]13;VCR9:V;I_21d3S3\13f2a87?c1>P320k2k506234@3W11n
15<V115j1P1K:\1CV1<X6B3P5_3\3Y1221m1o<6T926;R1;k13KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3Q6
28m3\1i1j181436P1R1S22]13;YL:f5_5I_21^3S3\13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<X6B3P
5_3\3\1R2o<6T926;R1;k13KC5d6H=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3]6m3\1i1j181436P1R1S22]13;YL:
V;I_21c3S3\13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<X6B3P5_3\3Y151m1o<6T926;R1;k13KC5d6H
=j30U122B>b11e1`2U1><451@X3CBc2T5]7OR3Q628m3\1i1j181436P1R1S22]13;YL:f5_5I_21T4S3\102f2a87?c1>P3
20Ko1f23P306234@3W11n15:1V115j1P1K:\1CV1<X6B3P5_3\3W1120Q2h4V86T926;E<;Q1;2:3KC5d6H=j30U122B85b1
1e1`2U1><451@X3CBc2T5]7OR3b44e1m3\1i1j181436P1R1S22]13018P5n;[4m6:a2d8I_21R520o2\12g2U2[67913a11
>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2_3\3_3o<6T926;3N:0k13A9
C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S22>N3;YL:V;I_21U520o
2\12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X6B3`1]1Q2b211H\
3_3o<6T926;3N:0k13A9C5d6H=j30U122B>b11e1`2U1><451@X3C5<c2m2W1NMDb57OR3]6m3\1;>2H2@86>:81436P1R1S
22>N3;YL:V;I_21Q3S3\1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j
30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13U>_>:V;Y31Q3S3\1\;7?c1>P320k2k506234@3W11
n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9d13;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436
P1R1S22]13eL:V;Y31h4S3\11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B
3`1]1Q2_3\3_3o<6T92230:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:814
36P1R1S22>N3;T@T<:f5_5I_211Q3S3\1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1
;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:f5_5Y31Q3S3\1\;7?c1>P320k2
k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;S1G3KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[
:\1i1j181436P1R1S22]13eL:V;Y31Q3S3\1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T
9h1;k13KC5d6H=j30U1222?>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31Q3S3\15V;7?c1>P32
0k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR
3[:\1i1j181436P1R1S22]13eL:V;Y31R3S3\15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o
<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13oDe7:V;Y31S3S3\15V;7?c1
>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5
]7OR3[:\1i1j181436P1R1S22]13oDV2^5:V;Y31U3S3\1\;7?c1>P320k2k506234@3W11n15S1?15j1P1K:\1CV1<X6B3P
5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13SBh1h8:[8DU2Y31
V5S3\100h2U2[642?a11>FY220?[2f2o240412312@3<63?140411_15901CB15ML1N1I:12W1CV1<X6B3`1]1Q2_3\3C4f2
j;T16T9260:3A<:0X1B3A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3Z2R4j32\128]1B=>:81436P1R1S
22>N3;f4W60T5J`8h2:V9o1I_211R3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9
h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3k4_5\1i1j181436P1R1S22]13eL:V;Y31R3S3\10[;7?c1>P32
0k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR
3U6U4\1i1j181436P1R1S22]13eL:V;Y31T3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_
3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13^@V<:i:<Fb21R3S3\10[;
7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3C
V3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Fb21U3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<m4:O
B3P5_3\3;S3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13RLB:V;Y31W3
S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3;1Q3o<6T9h1;k13KC5d6H=j30;I22B>d1e1`2
U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13PLD:12Q;Y31T3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K
:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13RLB
:W1c3Z6Y31R3S3\10=m:7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U
122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31R3S3\10[;7?c1>P320k2k506234@3W11n15c
115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S
22]13eL:e8`2Y31T3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5b211H\3_3o<6T9h1;k13KC5d
6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y31R3S3\10[;7?c1>P320k2k506234@3
W11n15c115j1P1K:\1C1T1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181
436P1R1S22]13eL:V;Y31Y3S3\10[;7?_13>P320k2DV506234@3W11n15LF15j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k1
3KC5f5M0G=j30U122=4>d1T1@`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13dCP9:V;Y31a3S3\10[;7?c1>P320
4f2k506234@3W11n151a115j111L5E:4W1>414O<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3
T5]7OR3X21P8HCi1j181436P1R1S22]13b2_2bG:V;T3031R3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV
1<X6B3P5_3\3_3o<6^6e2h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13eL:V;Y
31h4S3\100h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<X6B3CL]1Q2_3\3_3o<
6T9260:3N:0k13A9C5d6H=j30U122B>b11e1`2U1><4221@X3CBc2T5MDb57OR3]6m3\128]1B=>:81436P1R1S22>N3;T@T
<:V;I_211R3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U12
2B>d1e1`2U1><:1i3CV3T5]7OR3R5X5\1i1j181436P1R1S22]13eL:V;Y31S3S3\10[;7?c1>P320k2k506234@3W11n15c
115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3k46X5\1i1j181436P1
R1S22]13eL:V;Y31R3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H
=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13]:WB:V;Y31R3S3\10d8f27?c1>P320k2k506234
@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j18
1436P1R1S22]13eL:V;Y31R3S3\10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X6B3P5_3\3_3o<6T9h1;k13
KC5d6H=j30U122B>d1e1`2U1><:1i3CV3T5]7OR3[:\1i1j181436P1R1S22]13Q:cB:V;Y31d3S3^1h2U2[67Q21>FY23?R
5o2:12312D<63?140411_1592CB7ML1N1I:12W1CT:]1Q2hP1260:3N63371<Q13Ah7H=k3X12B>b11e1`2U1><4221@_4c2
T5MDb5R9e1BZ3\128P2=>J3a4>^1T@`H_211<k320o2_1g2U2[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CA
V1LP11I:128E8CJY9]1Q2b211QN26;3N:g18Aj<0U122B>b11V4U1><451@R4<c2m2W1NMDb5Z4]6m3\1;>2HC86>:863a4>
S118eX12e4b_42e499f4OSP2EoV2]U19k2eF3f4ff5Z:6f4SV2k@P`2h:o34f4nV2W]3\14f4TY2\g1o]14f4`Mgi4Q?Y3j3
Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1M
P4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<J]5BJ5a4[17<]1o2^I[4GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=`3j3
MLk3h?5125a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61
Y1MP4m1626O2k2a6]58=H32986FT1A>R1Q1c1E253Y1U1>=h6W3Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1
>=`4[3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck331
3<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=kW1[1[3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<J]5BJ5a4[17<]1o2l?m=GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E
253Y1U1>=kW1Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c
3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1CA>=]3j3Mh4h?5:a264f1404_1:6:406>IH4D1562
71f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2^5R1]58=H32986FT1P1R1Q1
c1E253Y1U1>=kHJ^5j3M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118=80153@;I6210J`11j3BJ5W3Y1
[17<]1o233Ca12521E0l3g2W8Cf:GG315a3n5c6T3>Q2?C[1A?]1313<\61Y1MP4T226I524f2718Q1Q2j2f3f18=H329526
A4T1J5R1Q1574P1E25361C29U158=>901:j3f80X:l6k3X4_2`3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<J]5BJ5a1o2[17<]1o2jMGG315`9c6X2Z1a2Ck3313<\61Y1MP4T226O2R1h1a6]58=H32986FT1@?=DQ1c1E253
Y162K>=e3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5B2I1T2J[17<=2Lo2jMGG315`9c6
X2Z1a2Ck3313<\61Y1Mk34T226O2k2a6]58=H32986FT1P1=DQ1c1E2534T1U1>=hS1Z3j3Mh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1
P1R1Q1c1E253Y1U1>=S4Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG
315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1M7>=Z3j3Mh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3k1ECk3313<\61Y1MP4T226O2k2a6]58=H32986FT
1P1R1Q1c1E253Y1U1>=c3j3Mh4h?5:a264f1404_1:6:406CDH4:9156271f11P1T111O015DU1<J]5BJ5a4[17<]1h214jM
GG315`9c6c3a2Ck3313<\61Y1MP4_1D26J212k2`2n31]58=H32986FT1P1R1Q1c1E253Y1U1<1=]3j3Mh4h?5:a264f1404
_1:6:406CDH4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4_1D26J42k2[2U4
]58=H32986FT1P1R1Q1c1E253Y1U1>=Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[
17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=XG\3j3Mh4h?5:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6
]58=H32986FT1P1R1Q1c1E253Y1U1>=Y6oER=[3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5
BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q16\1E253Y1U1>=WN\3j3Mh4h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T22
6J212k2[5U1]58=H32986FT1P1R1Q1c1E253Y1U1>=^3j3Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015D
U1<J]5BJ5a4[17<]1o2RKS11a1GG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1BB>=[
3j3Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\6
1Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E2534T1U1>=[3j3Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<J]5BJ5a4[17<=Oo2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>
=`3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1N511O015DU1<J]5BJ5a4[17<]1o2[5S2R2WDGG315`9c6c3a2Ck
3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253O9U1>=W2h5_3j3Mh4o52o1e75:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2PBf6R5GG315_1P8c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986F
T1P1R1Q1c1E253Y1U1>=b3j3ME<;Y3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2j
MGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7c>R>Ln25[3j3MR1e3h?5:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2
a6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7Z3j3Mh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<J]5B
J5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3j3Mh4h?5:a2
64f1404_1:6:406X1G030D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O
2k2a6]58=H32986FT1P1R1Q12`1E253Y1U1>=Z3j3MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J
]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=[3j3Mh4h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1_1_1jMGG315`9c6c3a2Ck3313<\61Y1MP4T2
26O2k2a6]58=H32986FT1P1I8Q1c1E253Y1U1>=[3j3M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<J]5BJ5a4[17<]1_1_1jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=[3j3Mh
4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2kEn7GG315`9c6c3a2Ck3313<\61Y1
MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015
DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1A>R1Q1c1E253Y1U1>=[3j3M
h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP
4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=a3W@Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=S7Z
3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61
Y1MP4T226O2k2X5X1]58=H32986FT1P1R1Q1c1E253Y1U1>=]3j3Mh4h?5:a264f1404_1:6:406S14H4D156271f11P1T11
1O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q18Z1A32403Y1U
1>=[3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313
<\61Y1MP4T226O2k2a6]58=H32986FT1P1=DQ1c1E2534T1U1>=b3j3MHo3h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<JY1S4BJ22a4[17<=2LP2N_FZ7GG315Y7V2c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1
c1E253Y1U1>=S7^3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1NP2jMGG315`9
X5=0Kc3a2Ck3313<\61Y1MP4T226O2k2a6Q5;8=H32986FT1P1R1Q1c1E253Y1U1>=\3j3Mh4h?5:a264f1404_1:6:406X1
H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P
1R1Q1C0NE253Y1U1>=X>\3j3M5b4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jM:
<G315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=e=i3j3Mh4h?5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<J]1m31BJ5o2MC[17<CIo2R>4JT3U9\2GG315`2o6c6c3]1S1Ck3313<\61Y1MP4T2
26O2k2a6]58=H32986FT1P1R1Q1c1E2534T18L>=kS1j4Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O01
5DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=`3e4
j3M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118F015DU1;06C]5BJ5W3Y1[17<]1o2Ka12521E0WJGG31
5`9c6T3>Q2?C[1A?]1313<\61Y1MP4T226I52k2718Q1Q2j2f3f18=H329526A4T1J5R1Q1574P1E25361C<U1>=RHl6T8_2
Z3j3M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<
\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=S4j3Mh4Z9]65:a264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<J[51BJ5a4[17<]11FV2V>Kg>GG315`9j45b1BP33H5>1MC4?R2S1313<^2S2i11Y1MP4T226O2Q2Ia6]58=6A
325386FT1P1R1Q1c1883253Y1M7>=WY1l3j3Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<?:]52?
J5[45CG7<=2L1a1[1a:V4^3b;:<G315`2o6c6U2]1k1ECk3313<\61Y1Ml2N4T226O2k2a6]58=6A32986FT1P1R1Q1c1E25
3Y1U1>=Z3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck
3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=nC]3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2C4f3313<\61Y1MP4T226O2k2`5P1]58=H32986FT1P1=DQ1c1
E253Y1U1>=l9`3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6S
1_2a2Ck3313<\61Y1Mi1V2T226O2P11h1a6]58=H32986FT1@?R1Q1c1E2534T16N>=R4j3M@W4h?5:a264f1404_1:6:406
S14H4D1226271EP11P1T111O0151BU1<J]5BJ5EI@Z25V147<]1o2KnLGG315`9c6S12Y22a2Ck3313<\61Y1MP4l1726O2P
1j1a6[3Q28=6A329526FT1P1=DQ1AQ1E2534T1;I>=k>S@_3j3Mh4U7Z1W75:=S264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9V3\3Y2Y1a2Ck3313<\61Y1MP4T226O2k2a6]58=6A32986FT1P1R1Q1c1E25
3Y1U1>=^3j3Mh4U7b85:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2fDS9GG315`9c6c3
a2Ck3313<\61Y1MP4T226O2k2a6]58=6A32986FT1P1=DQ1c1E2534T1U1>=c3j3M4Em3h?5:a264f1404_1:6:406X1H4D1
56271f11P1T111O015DU1<J]5BJ5a4[17<]1U2IjMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1
Q1c1E253Y1U1>=h5PC16]1:n=d3j3Mh4h?5:a264f1404_1:6:406W10H4D156271f11P1T111O015DU1<JZ52BJ22`3P1[1
7<]1o2Q>h?GG315`9Q5a1c3a2Ck3313<\61Y1Mn2P10T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1@<7>=\<^3j3MMAX3
h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T
226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=S9d19\3j3Mh4h?5:a264f1404_1:6:406X1G04D156271f11P1T111O0
15DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1C0NE253Y1U1>=c3
j3Mh4h?5::V264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<J]5BJ5a4L>7<]1o2g7[9f<GG315`9[2W4c3a2Ck3
313<1Z61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1M7>=S4a9Z3j3Mh4h?5:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<J]5BJ5`3P1[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c
1E253Y1U1>=a3j3MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5f3J[17<]1o2V9cDGG315`
9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1:X1E253Y1U1>=o3Y3W:fBZ3j3MT1c3h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H3
2986FT1P1R1Q1c1E253Y1U1>=f3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5B60B540V1S25
J[17<]1]1BN]=h8c7GG315`9c6c3a2Ck3313<\61S15MP4T226O2k2a6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=d3j3Mh4
h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5B602?54[35J[17<]1]1A0NjMGG315`9c6c3a2Ck3313<
\61S15MP4T226O2k2a6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=\3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<J]5BJ5BLQ3[17;0]1o2jMGG315`9c6c3a2Ck3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253
Y1U1>=Z3j3MV1a3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2jMGG315`9c6c3a2C
k3313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=]3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<J]5BJ5a4[17<]1o2Q4hIGG315`9c6c3a2CY2a1313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R16Jc1
E253Y18L>=[3j3Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<J]5BJ5a4[17<]1o2Q4hIGG315`9c6c
3a2CY2a1313<\61Y1MP4T226O2k2a6]58=H32986FT1P1R1Q1c1E253Y1U1>=Fi400KXQ1U;V:[_1X7eZ13TCm>2DG6Z4b6F
@37i400KWj53[19i400Hm^3YT2R7_1\<<i400KiDV3hQ2hS2dL2\18@i400KXk1nn322819D5l2V9X3<i400jd1m4Rd2W]1U
19T;<J>i400N9ji53Q19e4R3[3T12;i400X1gl1_l1bP23[1Y<4:i400KWj52\18V4V7\1i400X3n:30S4mR1k1R22fR2Y1m
H`D;2m1e=3<50072;8^4X66>632;59=53438i400KWj52\1_47i400KWj52\18i400KWj52\1f;8j40S;1dm3Xb1<=Bj40`B
iT1ea2oQ1;2c?F082]15i:>S19j40NTZ5o?U1o4^6W18j40\i3N00eP2n=5j40Sk5h=5:j40KiDV3`OWR1hS2dLV2=j40X1g
l1Rm3JAm4n6?2U3X1=j40Q]2c1fP1`h1a@c2G8U1i;Q3<j40KWj5>5225o<FZ2=j40KWj5>5225U1@X;Q33j40Sk55j40]W3
^Z1VY15j40^_3[a1XJ8j40R1kS3`V2c?X6Y7Cj40R1fi17P:];Zm108`1^:e3];j<n4n;i31>j40R17^i1QS3WMJ1O02T4e9
:j40f]1Q>W`21;d6oW1b98j40Zh10gR4\1U8T55j40k\1W^4b94j40Sk5b94j40KWj55j40H\\1m]45j40QT5]7c?6j40X1V
Z5c?\17j40k\11hI\d3h=:j40Kkm1[\3;V>\1b=58k4f;m5Y2]:cP2gk21=k4Q1hW4VHRK1?d4I:c6^252k4PY63k4PY6b22
k4K1k46k4KRC0g]527k4KRC0g]52T97k4KRC0[]5;29k4N;h`5[8h7Q4`1i46k4[W5jJh50c45k4ho5V80c46k4bW2^k1YT1
lJ\:Ek49P1g6RJI_3?T1X;lR2T;S3VFm7X?1j1Y>Q4Z66k4Se3oe1V@n517k4e@lR5g7GV511k4@l40QY1d\1be2_8W8168T
1W2]7MDP35l4jc5W81Z;6l4jc5W81n5:7l4Rl51^4:T1:;l4fo1[l31]4090T1h5c45l4Rl51n5:6l4>WT3kg1_O19l4?4gY
5l:f4Q21Y1?l4A5B^CY]4bB[71T5a4j11k35:l4Nkb5c21a51f4Y5K3l4Rl514l4Rl51d49m4Eai1h^3PC16]1Y>9m4Xm4aC
V;16]1V;R36m4Ql516]1Y>7m4Ql516]1:n=7m4_i5a216]1Y>8m4m_1a5aV416]1Y>7m4NRk516]1Y>7m4MSk516]1Y>8m4Q
l516]1P6X828m4@hZ5g@16]1Y>8n4BTW5b2a660R9;n4S5U;cU1]<[1W7eT2nGW9Z93n4VY5e71n45n4gHgX50R;2n4c\61o
43o4Qe3md22o4o\14o4li50_88o4Ue2Z17`1dEef1:2o4n]32o4jm53o4dFUW54o4ZF]6QQ53o4_Y5ZD2P5ZZ51P55P5RZ57
b2`F2P5g\65P5Xe2^`25a7\1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]
1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4S1cG`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3jC
a12521E0W@X64gH`2_2<4?c1hC518Q1Q2a6V3FKT2B[5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?
c1hC518Q1Q2a6V3FKT2^2_3P2aHl6T8_2k1Q55o1VH^1^3CP2n1:=V3U;d8a12521E0W@X64gH`2_2<4?c1a@V3518D<Q29X
4n1V3FKT2`274Z21CP2[21SFl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1U5b>518Q1Q2a6V3FKT2n5P
2aHl6T8_2a1Q5U2VH^1R4P2n1:=V3d8m2b40c3a12521E0`F4gHKd1_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2d1Q5U2
VH^1R4P2n1:=V3jCa12521E0`F4\8m6T6W3Cl1W242<4?c1hC518Q1Q2a6LY2FKT2\5AP2aHl6T8_2b1Q5U2VH^1R4P2n1:=
V3jCa12521E0YF640fH`2_2<4?c1n2V2[1V=518Q1Q2a6V3FKT2g3V2P2aHl6T8_2c1Q5U2VH^1R4P2n1:=V3`B0X1a12521
E0`F40fH`2_2<4?8U14hC518Q1Q2a6V3FKT2B[5P2eCk4l6T8_2g1Q55o1VH^1^3CP2n1:=V3U;Z70X1a12521E0`F4gH`2_
2<4?c1a@V3518Q1Q2a6V3FKT2`274Z21CP2aHl6T8_2`1Q5U2VH^1R4P2n1:=V3`B0X1a12521E0`F4gH`2_2<4?c1hC518Q
1Q2a6V3FKT2n5P2aH[5`1>e7_2^1Q5U2VH^1R4P2n1:=V3`B0X1a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aH
l6T8_2^1Q5U2VH^1R4P2n1:=V3`B0X1a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2
n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKd1?n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`
2_2<4?5]1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gHKd1_2<4?c1hC518Q1Q2a6V3
FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4ZD\4`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U
2VH^1R4P2n1:=V3jCa12521E0`F4VC`5`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3_2ZAa1
2521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3P2iAa12521E0`F4gH`2_2<4?c1h
C518Q1Q2a6V3FKT2d2Y3P2aHl6T8_2]1Q5U2R:S>^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P
2aHl6T8_2^1Q5U2R:S>^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2R:S>
^1R4P2n1:=V3P2iAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2d1Q5U2VH^1R4P2n1:=V3jCa12521E
0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q3040;2@XDl6>e7_2c1Q5U2VH^1R4P2n1:=V31=S1U@P2a12521E0`F4QFe2
`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q3m=a7l6T8_2`1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4\1g1[3VB`2_2<4?c1hC51
8Q1Q2a6V3FKT2^2_3P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3P2iAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aH
l6T8_2^1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2;c>a9l6T8_2^1Q5U2VH^1R4P2
n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2o>a9l6>e7_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4g
H`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2R1?\=a9l6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0Y>V84gH`2_2<4?c1hC518Q
1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3jCa12521E0m?b64gH`2_2<4?c1hC518Q1Q23]6V3FKT2n5P2aHl6T
8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0m?b64gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=
V3jCa12521E0`F4gH`2_2<4?c1InB518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0`F40cAR7`2
_2<4?c1hC518Q1Q23]6V3FKT2n5P2aHl6T8_2h1Q540o1R:S>^1^3CP2n1:=V3U;d8a12521E0`F4gH`2_2<4?c1a@V3518Q
1Q2a6V3FKT27X274Z21CP2aHl6T8_2^1Q5U2\;n4j7^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n
5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2\5AP2aHl6T8_2]1Q5U2VH^
1R4P2n1:=V3j@o2a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2b1Q5U2VH^1R4P2n1:=V3jCa12521E0
`F40fH`2_2<4?c1hC518Q1Q2a6V3F5ET2g3V2P2V2;\Da1l6T8_2i1Q5U2`=e:^1R4P2n1:=V3g1Y9;1X1V117\32P2a1252
1E0`F4gH`2_2<4?c1hC518Q1Q2e4k1V3FKT2n5]1BaHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC5
18Q1Q2a6V3FKT2n5P22^Hl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl
6T8_2e1Q55o1VH^1^3CP2n1:=V3U;d8a12521E0`F4gH`2_2<4?c1a@V3518Q1Q2a6V3FKT2`274Z21CP2aHl6T8_2^1Q5U2
VH^1R4P2n1:=V3P2V<b5a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2V>o9^1R4P2n1:=V3jCa
12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2k1Q540o1VH^1^3CP2n1:=V3_2e8d8a12521E0U9Z=4gH`2
_2<4?c1Q<_4V3518Q1Q2a6V3FKT27X274Z21CP2Q3_El6T8_2^1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<41=c1hC
518Q1Q21_6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q21_6V3FKT2n5P2aH
l6T8_2]1Q5U2VH^1R4P2n1:=V3U3d@a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n
1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2e1Q561l1VH^1k1]1>9R1Mn1:=V3_2^7k9a12
521E0`F4gH`2_2<4?c1hC518Q1Q2V6:V3FKT2n5P2aHl6T8_2o1Q52R2VH^1R4P2n1:75U11n1jCa12521E0`F4gH`2_2<4?
c1_AX2518Q1Q2a6V3FKX1J0X3<P240111002g1aHl6>e7Q2=^1Q510R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC
518Q1Q2a6V3FKT2n5P2aHl6T8_2`1Q510R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n531j1
aHl6T8_2`1Q510R2VH^1R4P2n1:=V3jCa12521E0^4QB4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n53l1aHl6T8_2c1Q510R2VH
^1R4P2n1:=V3jCa12521E0^4QB4gH`2_2<4?c1hC518Q1Q2a6V3FKS20i5431j1aHl6T8_2_1Q5U2_@f7^1R4P2n1:=V3T;\
7X1a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4
?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1InB518Q1Q2a6V3FKT2g3
V2P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2P5`1V3FKT2n5P2aHl6T8_2_1Q5U2VH^
1R4c1<n1:=V3P2\3\>a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3jCa1252
1E0`F4kDk3`2_2<4?c1hC518Q1Q2a6V3FKT21l5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3g3R@a12521E0`F4gH`2_2<4?c1h
C518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0P@_64gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2a
Hl6T8_2`1Q5U2VH^1R4P2n1:=V3g3R@a12521E0FiE4gH`2_2<4?c1hC518Q1Q2h3h2V3FKT2n5g18aHl6T8_2]1Q5U2VH^1
R4P2n1:=V3jCa12521E0X1WE4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0`
F4;[H`2_2<4?c1hC518Q1Q2a6V3FKT2b12X4P2aHl6T8_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?8U14hC51
8Q1Q2a6V3FKT2n5P2iEg2l6T8_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0T;[;4S8c@`2_2<4?c1hC518Q1Q2P2`4V3FKT2n5
P2aHl6T8_2\1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P
2n1:=V3jCY172521E0`F4gH`2T1Z1<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3?ZCa12521E0`F
4gH`2T1Z1<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2
a6V3FKT2n5P2n47=lBl6T8_2]1Q5U2_Af6^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T
8_2]1Q5U2VAo6^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=
V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q3_El6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2
<4?c1hC518Q1Q2a6V3FKT2d59P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3W3b@a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FK
T2n5P2aHl6T8_2`1Q5U2gD2[3^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2V4g1P2JfGl6T8_2^1Q
50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2g2V3P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jC
a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2]4`1P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3U3d@a12521E0`F4Z4\D`2_2
<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FK
T2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2b5nBl6T8_2_1Q50T2
VH^1R4P2n1:=V3P2iAa12521E0T=[94gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12
521E0`F4W1_G`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q5U2i3\D^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1
hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gCo4`2_2<4?c1hC518Q1Q2a6V3FKT2n5P
2aHl6T8_2a1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4fDP4Cl1_2<4?c1h:e4Y4518Q1Q2a6V3FKT2\5AP2aHl6T8_2]1Q5U2
VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1h:o8518Q1Q2a6V3FKT2n5P2aHl6T8_2a1Q5U2gG>^1R4P2n1:=V3\7]<a1
2521E0`F4gHCl1_2<4?c1[<\7518Q1Q2a6V3FKT2\5AP2aHl6T8_2]1Q5U2VH^1R4P2n1:=V3jCa12521E0`F4T3bE`2_2<4
?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5U2VH^1R4P2n1:=V3jCa12521E0[>T84a9U?`2_2<4?c1hC518Q1Q2a6V3FKT
2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2\4a1P22^Hl6T8_2^1Q50T
2VH^1R4P2n1:=V3ZB_1a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12
521E0Z=U94gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2T1Z1<4?c
1hC518Q1Q2a6V3FKT2n5P22^Hl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?c1hC518Q1Q2a6V3FKT2n5
P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2T6\Bl6R3Q5_2^1Q50T2V
H^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1InB518Q1Q2a6V3FKT2n5P2aHl6T8_2`1Q50T2VH^1R4P2n1:=V3c>V5a125
21E0`F4PBf6`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2`EP3l6T8_2`1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1
hC518Q1Q2a6V3FKT2n5P2Q321ZEl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n
5P2f8j?l6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q3_El6T8_2^1Q50T2
VH^1R4P2n1:=V3P2iAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa125
21E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2f8i=P2l6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1
hC518Q1Q2a6V3FKT2n5P2d5lBl6T8_2`1Q50T2VH^1R4P2n1:=V3Q=h6a12521E0`F4Z4\D`2;S2<4?c1hC518Q1Q2a6V3FK
T2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2T1Z1<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T
2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2l<d;l6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12
521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2b5nBl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1h
C518Q1Q2a6V3FKT20m5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q
3_El6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2d2Y3P2aHl6T8_2^1Q50T2VH^1
R4P2n1:=V3jCa12521E0`F4ZD\4`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0
`F4VC`5`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2a1Q50T2R:S>^1R4P2n1:=V3P2>Y?P2a12521E0`F4gH`2_2<4?c
1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC5180P1Q23]6V3FKT2n5
P2aHl6T8_2`1Q50T2VH^1R4P2n118=V3jCa12521E0`F4gH`2_2<4?c1hC5180P1Q23]6V3FKT2n5P2aHl6T8_2^1Q50T2VH
^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1h:o8518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521
E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Z5CbBl6T8_2_1Q50T2VH^1R4P2n118=:k2jCa12521E0`F4gH`2_2<4?c1h
C518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q5000R2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2
aHl6T8_2b1Q50T2f<0^;^1R4P2n1:=V3_7Z<a12521E0`F4i1mF]22_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2a1Q50T
2VAo6^1R4P2n1:=V3_7]6l2o2a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V
3_7Z<a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3m=l5a12521E0`F4gH`2
_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2f:_=^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3
FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3j@o2a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q5
0T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2P5`Cl6T8_2`1Q50T2VH^1R4P2n1:=V3jCa
12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2\7TAl6>;Y7_2`1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4\8m6\9Cl
1_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3W3b@a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V
3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4P1fG`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2a1Q
50T2VH^1R4P2n1:=V3Dj1ZAa12521E0`F4]7YA`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Q3_El6T8_2^1Q50T2VH^1R4P2n1:
=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2n3bDl6T8_2]1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2
_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FK
T2n5P2f52gBl6T8_2^1Q50T2R:S>^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q
50T2VH^1R4P2n1:=V3?o1ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3j
Ca12521E0`F4gH`2_2<4?c1P:g9518Q1Q2Mc5V3FKT2n5P2aHl6T8_2`1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<
468c1hC518Q1Q2a6V3FKT2^2U39P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3F
KT2n5P2l9d>l6T8_2_1Q50T2VH^1R4P2n1:=V3_2ZAa12521E0`F4R7dA`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^
1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6i1Z6_2^1Q50T2_Df3^1R4P2n1:=
V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<
4?T1>hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3b7W<a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FK
T2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6>e7_2^1Q50T2
VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2d59P2aHl6T8_2^1Q50T2V>o9^1R4P2n1:=V3jCa12
521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2]1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC5
18Q1Q2a6V3FKT2n5P2aHl6T8_2`1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2b5o?
n2l6>e7_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4dAR7`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2`1Q50T2VH^1
R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q23]6V3FKT2n5P2V2hDa1l6T8_2`1Q50T2_Af6^1R4P2n1:=V3jCa12
521E0`>T4j34gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1Q3P1P2n1:=V3jCa12521E0`F4gH`2_2<4
?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2e1Q50T2f<0^;^1R4P2n1:=V3_7j4b1f2U3a12521E0`F4i1mF]22_2<4?c1hC518
Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3k<n3o2a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aH
l6T8_2_1Q50T2eA`6^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R
4P2n1:=V3_2ZAa12521E0Y?V74gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2c1Q50T2VH^1R4P2n1:=V3_2ZAa1252
1E0\5c8X1V74`GV1`2T1Z1<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3fAS2a12521E0`F4gH`2
_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3fAS2a12521E0`F4gH`2T1Z1<4?c1hC518Q1Q2a6
V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3_2W1R@a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2
^1Q50T2VH^1R4P2n1:=V3g3R@a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V
3g3Q>P2a12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2_Af6^1R4P2n1:=V3jCa12521E0`F4gH
`2_2<4?c1hC518Q1Q2a6V3FKT2g3V2P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6
V3FKT2n5P2aH[3`3T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4_9W?`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2
a1Q50T2VH^1R4P2n1:=V3jCa12521E0`F40fH`2_2<4?c1hC518Q1Q2a6V3FKT2X51CP2aHl6g1\6_2^1Q50T2VH^1R4P2n1
:=V3jCa12521E0VDY24gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4R6d
B`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2^1Q50T2VH^1R4P2n1:=V3Z<_7a12521E0`F4gH`2_2<4?c1hC518Q1Q2a
6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3Z<_7a12521E0`F4gH`2R1\1<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_
2^1Q50T2VH^1R4P2n1:=V3jCa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2Z5VCl6T8_2^1Q50T2VH^1R4P2n1:=
V3jCa12521E0\F34gH`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2R:S>^1R4P2n1:=V3_2ZAa12521E0`F4gH
`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_2_1Q50T2VH^1R4P2n1:=V3_2ZAa12521E0`F4gH`2_2<4?c1hC518Q1Q2a6
V3FKT2n5T1KaHl6T8_2_1Q50T2VH^1R4P2n1:=V3P2iAa12521E0`F4gCo4`2_2<4?c1hC518Q1Q2a6V3FKT2n5P2aHl6T8_
24S50lQ1\a28S50lQ1\a2VW1l5705S50lQ1S?XR2;S50lQ1d@gP2oCSI60005S50lQ1X[2S65S50lQ1bh1iH6S50lQ1P6SBW
i15S50lQ1R9YX26S50lQ1X[2S6X]15S50_Q1<\a26S50lQ1SAXP2]]15S50lQ1k;`U25S50lQ1\a2Q]15S50T1gP1\a26S50
lQ1Ao1j^25S50lQ1\a2h45S50lQ1\a2n\16T5^N]3WNW1la14T5lQ1X[2S66T5lQ1S?Tl1S6QQ13T5lQ1\a25T5lQ1X[2S6l
T14T5lQ1\a2lT14T5lQ1\a2QQ1@T5lQ1iV2b:f;e4^117R2V>a:80027T5lQ1S?XR2VW1T607T5lQ1\a2VW1g5<05T5lQ1X[
2S6TA5T5lQ1S?XR2TA4T5lQ1S?XR24T5lQ1\a2n\14T5ULf5\a2b1U51o1VH^1^3d2n1:=V3U;2a8a12521E0]_1`2_2A?c1
>R@\318Q1Q2a6V3FKc1@`274Z21CbJl6T8_27U5kQ1n5X;lR2nS1@>U5kQ1n5Cd:lR2PCi1n81d4]1@j58U5kQ1n5X;lR2_B
^A@9U5kQ1n5X;lR2P=mF@[2CU5P1jP1n5X;[7]f1R5nS1@m5f:^@1O02T4e9:U5n@4g@n5X;lR2UQ1h2@8U5kQ1n5X;lR2cH
k;08U5P1jP1n5X;lR2nS1@7U5kQ1n5X;n6mk1_T1a1U51o1VH^1^3d2n1:=V3U;2a8a12521E0]_1`2_2A?c1>R@\318Q1Q2
a6V3FKT2`274Z21CbJl6T8_26U5kQ1n5X;lR2_T18U5AYQ1n5X;lR2nS1@8U5NlP1n5X;lR2_T1nT18U5kQ1n5X;lR2nS1@g
58U5kQ1n5X;n6mk1_T1j57U5kQ1n5X;lR2_T107U5kQ1n5X;lR2_T1g58U5P1jP1n5X;lR2_T1Qb18U5kQ1n5X;lR2nS1@P]
17U5kQ1n5X;P2kP2_T1m1U51LR1VH^1^3d2n1:=V3U;2Y4W4a125210D0[\1Q3`2_2A?c1>LU?\318Q19g1^50Q1V3FKc1@`
274Z21CbJl6[62c11_2:U5kQ1h1U4X;lR2nS1@h5=7U5kQ1n5X;\6_l1_T18U5kQ1n5X;b^1V9R;_T17U5NlP1n5X;lR2_T1
8U5nK?\5n5X;lR2_T1_1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2
a1V50o1VH^1^3d2n1:=V3U;d8a12521B20n@^N`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2d1V50o1VH^1^3d2n
1901;V3U;m6f1a12521E0]_1`2_2A?[17a@\318Q1Q2a6V3;:KT2`274Z21CbJl6T8_2P2V50o1VH^1e2Hd2n1:=V3U;d8a1
2521E0m3OP1i3dOo5`2_2A1=c1a@\318Q1Q2a6V3FKT27OJ=74Z21CR5`9b5[6o2l3JX3P4W27g1V50o1VH^1^3d2n1901;C
b2U;d8a12521E0b5[;^N`2_2A?[17a@\318Q1Q2a6V3;:KT2Fi174Z21CbJl6T8_2h1V50o1VH^1^3Od1n1:=V3U;d8a1252
1E0]_1`2_2A68c1a@\318Q1Q2a6V3FKT27X274Bg11CR5o=_7l6>;Y7]1Q1_1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`
2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a
6V3FKT2`274Z21CdCm6l6T8_2o1V50o1VH^1e2Hd2n1:=V3o6U4d8a12521E0U9E@_9T8\2n@`2_2A?c1Q<_4\318Q1Q2a6V
3FKT2W1X13204Z21CR5Z4TAl6>;Y7_2V2V5080e1PDU4^1^3d2n1:=V3U;d8a1100421E0kY1b1g2V1`2_2A68c1b3n<\318
Q1Q2a6V3FKT27R1U174BW1?1Ck3A@S4@P5d6X5l6?S4`3_2k1V50o1[1ZA_5^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a
@\318Q1Q2a6V3FKT27V2174Z21CR52Ka>n5l6>;Y7]11Oc1V50o1VH^1^3d2n1:=V3U;d8a12521E0f@7n66XG`2_2A?c1a@
\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT27X
274Z21CR5_El6T8_2`1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CT:]@l6T8_
2a1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2^2174Z2199bJl6T8_2`1V50o1VH^1^3d2
n1:=V3U;d8a12521E0mY1_5`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2l1V50o1VH^1^3d2n1:=V3U;d8a12521
E0^1\1b7eLX8`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CR5i:]1CX5c1f1l6>;Y7_22`1V50o1VH^1^3d2n1:=V3U;d8a12
521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cf9k@l6T8_2c1V50o1VH^1^3d2n1:=V3U;d8a12521E0TH6aA_5`2_2
A?c1a@\318Q1Q2^3R3V3FKT2`274Z21CbJl6T8_2c1V50o1VH^1^3d2n1:=V3U;d8a12521E0YF<fH`2_2A?c1Ig?\318Q1Q
2a6V3FKT27X274Z21CbJl6T8_2j1V50o1n2WE^1^3d2n1:=V3U;d8a12521E0YFSI`2_2A?c1IR21V2l22[8\318Q1Q2a6V3
FKU1N7X274I`11CbJl6T8_2f1V50o1i3\D^1^3d2n1:=V3U;d8a12521E0YFSIX1W1_2A?c1a@\318Q1Q2^3R3V3FKT27X27
4I`11CaHP2l6T8_2c1V50o1i3\D^1^3d2n1:=V3U;d8a12521E0YFSI`2_2A?c1a@\318Q1Q2a6V3FKT27X274I`11CbJl6T
8_2o1V50o1VH^1^3d2n1:=T23MU;d8a12521E0_Ab6g1^4SA`2_2A?c1a@\318Q1Q2a6V3FKT27X274Z21CR52Ka>n5l6>;Y
7]11O4`1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CcDn5l6T8_2a1V50o1VH^
1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CQ42]Fl6T8_2Q2V50o1V4^5i7f6AL^3d2n1:=
V3i4[1o4d8a12521E0j:a;\1VC0[4`2_2A?c1a@\318D<Q262W6V3FKT27X274Z21C9Q1W3nEl6T8_2b1V50o1VH^1^3d2n1
:=V3U;d8a12521E0THXG`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CQ42]Fl6T8_2a1V50o1VH^1^3d2n1:=V3U;d8a12521
E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CT:_9m6l6T8_2R2V50o1o@V7^1^3d2n1:=V3c1R6^3d8a12521E0c2`@Q4
c8b?`2_2A?c1a@m1^118Q1Q2a6V3FKX1K`2604Z21CR56\<i4h2X1l6>;_2i4]1Q1a1V50o1VH^1^3d2n1:=V3U;d8a12521
E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CT:_9m6l6T8_2`1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a
@\318Q1Q2a6V3FKT2`274Z21CbJl6g4\3_2`1V50o1VH^1^3d2g16:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FK
T2`274Z21CbJl6T8_2a1V50o1VH^1^3d2g16:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274`1I1CbJl6T8
_2a1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_24d1V50o1VH^1^3d
2n1:=V3_3e7d8a12521E0]_1`2_2A148c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6Jd3d3_2a1V50o1VH^1^3d2n1:=V3U;d8
a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cg72gBl6T8_2b1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2
A?c1a@\318Q1Q2a6V3FKT27X274Z21CR5_El6JY7_2c1V50o1VH^1^3d2n1:=V3g33Y7d8a12521E0]_1`2_2A?c1a@\318Q
1Q2a6V3FKT27X274Z21C[AV9l6T8_2T2V50o1_Al3i2^1^3d2n1:=V3U;d8a12521E0Q3h7X3c9eG`2_2A?c1a@\318Q1Q2a
6V3FKX1K`2334Z21CR52S1`6h7l1Z2f1l6>;j3^3]11O0h1V50o1VH^1^3m1;008n1:=V3i4[6d8a12521E0i@fBl;`2_2A?
c1a@\318Q1Q2a6V3FKT2`274Z21CR3_Gl6JY7_2b1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A1=c1a@\318Q1Q2a6
V3FKT27X274^1K1CbJl6T8_2a1V50o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT27X274Z21CP
2aHl6T8_2^1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1
^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21B0bJl6T8_2b1W5o1VH^1^3d2n1:=V3a50b5d8Y
172521E0]_1`2T1Z1A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?
c1a@\318Q1Q2a6V3FKT2`274Z21Co61`Cl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3
FKT2`274Z21Cg72gBl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`2604Z21CbJl
6T8_2b1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cj>g;l6g58[1G_2_1W5o1VH
^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C[GV3l6T8_2_1W5o1VH^1^3d2n1:=V3W3m7d
8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c
1a@\318Q1Q2a6V3FKT2`274Z21CP2aHl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]^1O`2_2A?c1a@\318Q1Q2a6V3F
KT2g1H74Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=V3b7b3i4j3a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl
6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2e1J74Z21CbJl6T8_2_1W5o1VH^1^3d
2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274X1Q11CbJl6T8_2a1W5o1VH^1^3d2n1:=V3U;b7?Aa125
21E0]_1`2_2A?c1\8T8\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V3U;d8a12521E0T;Y=Z6c@`2_2A
?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V3U;d8a12521E0P[1\4`2[1S1A?c1a@\318Q1Q2a6
V3FKT2`274X1Q11CbJl6T8_2^1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl
6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0YFSI`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Co5bDl6T8_2^1W5o1VH^1^
3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2b1W5o1VH^1^3d2n1:=V3Y52h5d8a12
521E0]_1`2_2A?c1a@\318Q1Q2a6V36?KT2R2=74Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V3U;d8a12521E0a[1GS3`2_2A?
c1a@\318Q1Q2a6V3FKT21^274Z21CbJl6T8_2c1W5NP1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3F
KT2`274Z21CbJl6W526AP2_2`1W5o1VH^1^3d2n1:=V3U;o40c3a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C
bJl6T8_2a1W5o1VH^1^3d2n1:=V3U;d8a12521E0]Z1o4`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CU51ZEl6T8_2`1W5o1
VH^1^3d2n1:=X2MU;d8a12521E0b:jT1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;
d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cl?e:l6T8_2c1W5o1VH^1^3d2n1:=V3U;d8a12521E0hFY14V1
nE`2_2A?c1a@\318Q1Q2a6V3FKLW1`274Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=V3c1c1m7d8a12521E0]_1`2_2A?c1a@\3
18Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0VNVA`2_2A?c1a@\318Q1Q2a6V3FKT2`274
Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0e:gT1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2g1W5o
1a;]2V3o6^1^3d2n1:=V3Q733Q2i1g2l5a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3F5ET2`274Z21CbJl6T8_2_1W5o1VH^
1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1g>i1\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a1
2521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C\2UHl6T8_2e1W5o1VH^1^3d2n1:=V3U;71_29\3S2a12521E0]_1`
2_2A68c1a@\318Q1Q2e4k1V3FKT2`274Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V31S;d8a12521E0]_1`2_2A?c1a@\318Q1
Q2a6V3FKT2`274Z21CQE`5l6T8b1La1W5o1VH^1^3d2n1:=V31S;d8a12521E0]_1`2_2A68c1a@\318Q1Q2a6V3FKT2`274
Z21CbJl6>e7_2f1W5o1VH^1^3d2n1:=V32R;d8a12521E0j=U;\F`2_2A68c1a@\318Q1Q2a6V3FKT2`274^1K1CU<?S<h1l
6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6i1Z6_2a1W5o1VH^1^3
d2n1:=V3U;d8a12521E0]_1`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21C\2c>a9l6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a1
2521E0]_1Kd1_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A68c1
a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2b1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A68c1a@\318Q1Q2a6V3FKT2
`274Z21CW9ZAl6k31V4_2b1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cg1k1Dl
2\Cl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cg1DUHl6T8_2b1W5o1V
H^1^3d2n1:=V3U;d8a12521E0P@\O`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cg1k1\=a9l6T8_2b1W5o1VH^1^3d2n1:=V
3l3W70d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C\2V1nFl6T8_2T2W5o1a3dD^1^3d2n1:=V3b1Y2h6>0]
1F:e22[3a12521E0P@Ll2RBd3j5`2_288?c1a@k1`118Q1Q247c3=^1CV3FKT2`274Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=
V3U;d8a12521E0YFSI`2_2A68c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1
`2_2A68c1a@\318Q1Q2a6V3FKT27X274Z21CbJl6T8_2n1W5o1VH^1^3d2n1:=V3k3h4`2d8a12521E0P[10[4`2_2A68c1U
5[;V3518D<Q29X4T1IV3FKT27X274Z21Cm1^21m9U<l6T8_2e1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1;n2j4
[8\318D<Q29W6V3FKT27X274I`11CbJl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1U5[;\318Q1Q2a6V3
FKT2`274Z21CbJl6T8_2c1W5o1VH^1^3d2n1:=V3U;d8a12521E0U4W[1`2_2A?c191n2j4[8\318Q1Q2a6V3FKT2`274Z21
CbJl6T8_2b1W5o1VH^1^3d2n1:=V3U;d8Y172521E0]_1`2_2A?c1;i7[8\318Q1Q2a6V3FKT2`274Z21CbJl6k4X3_2_1W5
o1VH^1^3d2n1:=V3U;d8a12521E0YFSI`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2b1W5o1VH^1^3d2n1:=V3U;
d8a12521E0YESJ`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Cc7o?n2l6>e7_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1
`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CS2^Hl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a6o9\318Q
1Q2a6V3FKT2`274Z21CbJl6T8_2j1W5o1V4oCAL^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1R2^4P2n7\318Q1Q2a6V3FKX1
K`274Z21C[1c5;U1g>X3l6JY7_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21C
o6GjBl6T8_2a1W5o1U>P:^1^3d2n1:=V3U;d8a12521E0TAXN`2_2A?c1a@\318Q1Q2a6V3FKT20_274Z21CbJl6T8_2_1W5
o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21Co6bCl6T8_2c1W5o1VH^1^3d2n1:=V3U
;d8a12521E0]_1`2_2A?c1a@Q2Z118=CQ2a6V3FKT2`274Z21CUCc6Hl6n1U6_2Z2W5o1VH^1^3[1X1n1:=V3^7f3d8a1252
1E0i3b655d2d11kD[4P7`2_2A?c1T1Q<Z3\318Q1C]1g2i3V3FKT2?P274>:BM1CV2L_1f7^2[4c6Hl6>_1U6_2c1W5o1VH^
1^3d2n1:=V3f6^4d8a12521E0V:aMd7`2_2A?c1T1\?\318Q1Q2a6V3FKT2`274Z21CR2_Hl6T8_2g1W5o1VH^1^3d2n1:=V
3X6l4?i4Ed2a12521E0^K0WAe2`2_2A?c1a@\318Q1Q27Y6V3FKT2`274Z21CbJl6>e7_2f1W5o1gG>^1^3d2n1:=V3U;?i4
Z3a12521E0b9\R1]3Na1W27A?c1Y6W:\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V3h7\3d8a12521E
0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CU51ZEl6T8_2d1W5o1i3\D^1^3d2n1:=V3a50b5d8Y172521E0]_1`2T1Z1
A?c1a@\318Q1Q2a6V3FKT2`274Z21CS2^Hl6T8_2_1W5o1VH^1^3d2n1:=V3U;c6P2a12521E0]_1`2_2A?c1a@\318Q1Q2a
6V3FKT2`274Z21CbJl6T8_2b1W5o1VH^1^3d2n1:=V3U;h1j4P2a12521E0dEhI`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21
CbFo3l6T8_2`1W5o1VH^1^3d2n1:=V3_2e8c6P2a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1W5
o1VH^1^3d2IT1:=Q2T1U;d8a12521E0kP1a>`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2`1W5o1VH^1^3d2n1:=
V3U;d8a12521E0]_1`2_2A1=c1a@\318Q1Q2a6V3FKT2`274Z21CX5YEl6T8_2_1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_
1`2_2A1=c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2a1W5o1VH^1^3d2n1:=V3U;d8a12521E0WEUJ`2_2A?c1a@\318Q1
Q2a6V3FKT2`274Z21CbJl6>;Y7_2_1W5o1VH^1^3d2n1:=V3U;=V8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z2
1CbJl6T8_2`1W5o1VH^1^3d2n1:=V3U;d8a12521E0W@AcN`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6T8_2_1W5o1V
H^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1a@\318Q1Q2a6V3FKT2`274Z21CbJl6g1\6_2f1W5o1VH^1^3Od1n1:=V3U;o
40c3a12521E0l\1`2`2_2A68c1a@\318Q1Q2a6V3FKi1:g1H74Z21CGjIl6T8_2g2W5o1_@f7^1Bk2O=V1n1:=Q2T1b5g2j2
<9X400b3\142521E0f50TAc2n1f@@4>JV1`2_2A68B=Bk1`6Z6i12R1V218Q1Q2a6V3FKi1:^18H7498g11C>89L^ET3l6T8
_2b1W5o1VH^1^3d2n1:=V3U;d8a12521E0]_1`2_2A?c1V@:\318Q1Q2a6V3FKT2`274Z21Ca3PGl6k31V4_24X5dKY3mR5;
X5LgJY3cS3n8^1`Db9gFm4;X5dKY3jV3V7[8T<1`9gFo4?X5LgJY3Y?l1^9LPX2n8^1`Dn6[Io4>X5`GKW3Y3k1eo2U;k2R1
]:S:TL_1<X5[?X<Y3k1h=XY1ic1Y1d2kGZJ6X5dKY3mh1d_2ZJ7X5dKY3k1\[1QY3b<5X5dKY3Zf4b<7X5dKY3X;oQ1Ye2ZP
1>X5i<a2X<Y3YZ11l2l1l:nc1]A^2nP17X5dKY3X`22QV1_\15X5dKY3]f3_\15X5dKY3VAfa47X5dKY3Y?l1[a3ZP15X5dK
Y3bR4ZP16X5dKY3a=\P3nd18X5dKY3REd22Sf2nd16X5dKY3me2]Y1aS1AX5dKY3THP2P;T[1d3MD08oM1=0^^15X5dKY3mQ
5O6X5dKY3SU1jl2nP16X5dKY3SU1_IYT3>X5dKY3SQ1o3]@JFH[M0Cko1S=8X5dKY3ae1Z2[M0c]25X5dKY3me2o\26X5dKY
3bR4aDh;NX50cKk1]1>\1g4P3R9Z2\1<j1k3S3o\12Y2`F:S>o2EBm5Y2`1b@S@=X5^;U@f1b1`1i]1U;Y3bj1Q7R3ZP16X5
dKY3\m1UU2ZP16X5dKY3fo1kR2ZP17X5dKY3X]1ed2CZP18X5dKY3X]1h:ZW2a2nP16X5n?e;Y3R@jb45X5i<j>Y3mR58X5d
KY3VU1U]1a_1nP1\36X5dKY3aCj^3`P18X5dKY3c:0cR1S=`X36X5dKY3VU1UE`X35X5dKY3\j1`X35X5YEZ6Y3mR55X5dKY
3mi1oX35X5dKY3e]1We35X52aKY3mR55X5dKY3nQ4nP15X5dKY3S9ii45X5dKY3UP1gR46X5dKY3ak1gP2cV15X5dKY3X]1d
e37X5i<j>Y3YZ11ah35X5dKY3fd2V^26X5RHa3Y3]f3_\1:X5W35VHY3bn20iGUBYJ7X5dKY3kh21`4^U2JY5_Ml1\1g4P3R
9Z2\1<j1k3S`12Y2`F:S>o2EBm5Y2`1b@S@KY5_Ml1\1g4P3R9Z2\1<j1k3S`12Y2`F:S>o2EBf2V3Y2`1b@S@NY5_Ml1\1g
4P3R9Z2\1<j1k3S`12I04Y1`F:S>o2EBm5Y2^11b@S@LY5_Ml1\1g4P3R9_1J\1<j1k3S`12Y2`F:S>o2EBf2V3Y2`1b@S@O
Y5_Ml1\1g4P3R9Z2\1<j1k3\Kj2kA2I_1`F:S>o2EBf2V3Y2[14b@S@MY5_Ml1\1g4P3d7L1>Z2\1<j1k3S`12Y2`F:S>o2E
Bm5Y2`1b@S@NY5_Ml1\1g4P3R9Z2\1<j1k3b[1`42Q1W1`F:S>o2EBm5Y2[14b@D^?LY5_Ml1\1g4P3R9Z2\1<j1k3S`12Q1
W1`F:S>o2EBm5Y2`1b@D^?NY5\E0Q8l1\1g4P3R9Z2\1<j1k3P>aB`?2Y2`F:S>o2EBm5Y2`1b@S@KY5_Ml1\1g4P3R9Z2\1
<j1k3S`12Y2`F:S>o2EBm5Y2[14b@S@P1Y5_Ml1\1g4P3P2Z3f3Z2\1<j1k3k_1242Y2`F:S>o2EBf2V3Y2[14b@S@LY5_Ml
1\1g4P3R9Z2\1<j1k3S`12Y2`F:S>o2EBf2V3Y2[14b@S@LY5_Ml1\1g4P3R9Z2\1<j1k3S`12OY1`F:S>o2EBm5Y2[14b@S
@MY5_Ml1\1g4P3R9Z2\147j1k3h5cEfD2Y2`F:S>o2EBm5Y2`1b@S@KY5_Ml1\1g4P3R9Z2\1<j1k3S`12Y2^DQ2:S>o2EBm
5Y2`1b@S@KY5_Ml1\1g4P3R9Z2\1<j1k3S`12Y2`F:S>o2EBm5Y2`1b@D^?8Z5^Ml1\1k@k9c[1l[17Z5^Ml1\1k@k9`g2<Z
5^M]1>Q1:k@k9i_1j3kS1n:8Z5^Ml1\1n6l9k9`g28Z5^Ml1\1k@k9`g2b>1[52[5Um46[5Yj2S3en1g4lV17[5Yj2S3h9m5
n^1g42[535[5gh2e3^k1Y44[5fP3i=mU22[5WZ13[5a3c[32[5Yj22[5XQ54[5:W]596[5ee1h676oY12[5^l42[5nb44[5e
e1Wa1^Z11[53[5Z]2eh27[5jE_@l3UL_P1Z`17[5T5]MS2c1Qe3mX14[5^P2SLWT22[5Rb52[5ed52[5`\17[5^l1RZ3n:h1
PA]28[5QZ11oR1C`2Yc202[5gC2[5mV62[5WT38[5RP1e[1_7\Q3001>[5cX1Ok;c3UG[FP]2:G000YB4[5fc5T102[5dU37
[5QQ1^;ROo4SASO2[5gi59[5:Ae\59Hd?0[6;[5hd1^4^?E^3c<Z3eT11j17[540_e2V5P_2^?3\5Pk5=4\54dl4R=2\5VH1
\54]5Ffi5k<;]5FVZ5[7j6T>E301c19]5FVZ5[7j6T>E305]5Fne3Ya2j16]5F1`a5hDL2]5F<]5iKbGh39mc1aKY3S`1k<<
8:]5\c1h39mc1aK]c1k<<81]53]5YW6<9]5F1[S1ERe4Q=622]5H4^5hW6k121^57^5dDkc4c2f9189^5Heg5110`>m355^5
`R5U8R9]A5^5nn1S5og3]<;_5PR1Ie1`1T4lHBfk11]Q22_5cZ54_5[Y2^?dk21_52_5]j53_5SP4Yj14_5Xn2Vf2m53_5cZ
5P>2_5ch53_5l\2\<3_5ih502_5ih52_5Ti23_5`h584`5b:kS4mm15`5iY1[5`MYE1`54`50Yl3]]1M`54WW1R1Y1g5a2f3
`2Be1SBS9b1o<2VAm@PP1\51=j<3i4:V6W4V13`5dCVf12`533a5gY5^62a5gY52a5gY56a5gY5b?0l=T14a5o3gU5e<3a5h
V5n23a5^W5X25a5gY5U22lG4a5gY5l9Z26a5gY5P5d<d709a5Ua1X`1]9^6[h1P5a2h15b5fHPDjb1VP32b5QV63b5PV5iI1
b52b5jo53b5PV5iI5b5YP2k8jl2PP1=b5dS1]10kOd1ZHg8j6U@Y1lJP;3b5ZU1`l36b5ki40Q@n4dL1b55b5kF6kb4hE7b5
_o1XT1j6mj12c45b5_o1XT1j6ao11b5<b5]?S_1V3m?DlK^@Q1TF`FQ62c5ZX53c5UGTa4@d50R9oM[l1d7TK1XP1Y1R41=@
4B4d5k4Yf2PL1d55d5jC1hY4Y?2d5SU64d5SS3Bge25d5]e21[2_U2>d5V8S?_6k4E>FU11VOh[1jj1P23d5o]512d5UC3d5
SD\j12d5XW23d5X3Uf33d5Xa2f?He5V211fh12U`1Y8X7o@RHo71=@GCR4n6V;4W48?6e5hW5c43lFf25e5hi1\HZj2[@5e5
RW1Uo21UV12e5`\53e5ZT3UX23e5R\5=7e5`CYe2=0d4an15f5XY1nS49mH8f5XY1Tl32j6K9mH7f5Ra2Tl29k4e1[B5f5W]
59a6[B4f5hY2^S394f5_Y5g393f5W]594f5W]5926f5VY2PT30829f5no3W>V>i@082RG4f5W]59W74f5_Y5g394f5Tl3Ra1
95f5ge4b3lC93g5WZ5hM1g52g5`Z53g5[`3k_22g5WP64g5RCh]522g5oX63g5RCh]52g5Y\63g5b\662g5RCGh5RG1K2b7T
6kDd7P5mU1;T1g;[M4l21:D`2Q3TP1W1h5RGMZ6m3V3V1h1f1;2b2P32>a5T1G[2b6R6T3e8`6`4f:c3Q1T1hGF_8F9Q2j5W
3b:mU11j51k56k5an1[5m`3Q6m<5k5_j12\Q437k5;Yk5Q;S1i254k5nW5jB38l5:mf2gP31Z9V952l5QQ61l53l5YQ6Z:5m
5[g1WR1fP2[a17n5hl4];j<i51X55n551no5e95n5ZZ2]K]j2;2n5lY66n54bU3S]2`6a=3n5lb2kc39n5fi1TQ41O02T4e9
4o51k^5WL1o56o5RW3]3Y6RMS]12o5m]42o5nV31o52o5fU45o5cn1Z4`l302Q6aZ31Q61R63S6TEi:2S6TE1S62S6Wi54S6
2XNP\42S6RU67T6]n5g1n6?2U3;T6\?UP1a7R1TQ1fP2g_12`1<6T61X5_G[l4[=1T61T62U6bK6U6nJ0]m4Fa8:U6oJB2m@
iT2S_1]?T9a82U6ZI4U6^L<nU54U6^[1o\2i81U66U6QNd7Wl2ZW132U6]h52U6_[62U6bK1V65V6iT2f\3hD66V6m?]]2dg
1_a1A5V6l<1dU5mH3V6X5kS57V6c:e1g@Vk4h:^33V6l_3Tc24V6Xh5h:d34V6Tm5[9T15V6Z;^c5U8X32V6VV65W6eg51aB
59W6=Wg5110`>m353W6YZ654W6eg5cB54W6[V6m355W6_Z5WMa255X6Ya2_8cS3\61X61Y63Y6TX2iW23Z6d\1\h17]6n_3^
Cd2a@X7lJ1_62a65=a6[6RK`6m5T7TB>n4l`1d2c1]J:c6P1TS1e5nY2c1U=l3_DT7?c6d?`7l9m3R4_S1cDk1]S1b;Y1b7i
6n;4e6aMc@a5;e6e4hn10^b1S4FkJb7Q3g23g64X92g641l62l6lX19P7T`2@Z2Rl2^3g2T;g46P7QFi_3in1EQ4;Q721b7Z
4`N\1]=hj2R368S7gNo>Y7Sb10W8Z^1DU7?hR1CUC@`31:TZ1:6b1k6a^1Go2g@i?2DU76QS1CUC@`31:TZ1:6b19Mm4Ea^1
GgC4U7]h2dBX52U7gn43U7nI?4U7X^3aS1^<2U7WU43U7\MXc13dZ2SOP_13^7f[4Wd107j79=QQ3QBR7eF9j7<]1R1Se1SQ
23ZHa69j7<]1]DhQ1SQ23ZHa65o7bW3Q4T4Sk16V8lEdl2XU1\8<5V8lE`[2SAk[24V8lE`[2ol22[844\8aBR7oS3?\89`1
dU1k>l_1W8Z3X2d1f1l2P<Q9e?5^8aU1`\3PKb94`8NXFaR31`82c8SZ35c8TEib3T=a>2c8Yd32c8c`31d83f8Sj304f8h_
1bV2h31f88f8Vd1j[2Gf12bIT2Jg83[1aCTB_7f6Q4j:0^BkBE;T14Fi6S5R1V3oG4U8n2Z;?g83XU1i1NTL_BkBgS17R715
4U;6g8SFPLCaS2h34m8ZJ[Y1a_13m8ZJmh23m8_P3hB5m8fS2a_1Z1W42m8l?2m8Xc32m8Xc32m8_P34m82hT2\^18m82[>b
<nIaQ28W13m8c[3R23P9`d3W45P90Pb3^2W41P93R9hh301d9=f9a4j5Sf2m3KY3h:^1U1W1\4`^12k9Ze53R:g\3[:3R:Q1
Qf34R:[a3l1j36R:i8\_1Qm1j1[g1:R:c6^9V1Sf1j[1o1j1Wf1d38R:2j9W2hV1YP2o1j12R:Sg31S:2U:b=1Y:2Y:Vg32Y
:Z14Y:cR2oX1bD5^:2eC][2TC8^:23aCbn2ab10;7^:f5Q>cW1S2Vb1]96b:01lj2^`2X13n:1^\32n:12Q;[R55Q;kHk@\8
04S;00fS63S;1fS61T;6T;lo2jf2T>014T;_DV6f[51W;5Y;^>1W<XP3=[;X?dDj4Ok9];m20X:i;aLU35[;_@l5_Q3RN4[;
mj1:UP1:\;YDU6nC2NQR2S3W1m14^;XLl2[k3B^;W8cB;00R5n5`3W3R2_2lY1l:S>T1P2RS13^;j4_R22_;_G4_;XBV5gj3
1_;4_;]a3\4m16a;0[Y15?V51h;1k;3V<o:Xm22V<o:8V<3k:oHT9^4aQ1RE1V<5V<]1X7l2dl22V<31X<2X<bY56X<]<\1i
8Q[5S36Z<8k9_X25P^36Z<8n81ZY2V^34Z<ne2TX136Z<12k<nZ2g62Z<\11Z<4Z<Y12^92Z<K3Z<K[X51Z<8Z<k8jS1JUR1
hDb4ll12Z<@4Z<P50j_23[<812\<mg24\<2jg2g63`<T8[Q22`<T86`<T8[Q2o7W5UD2`<`Y24`<T8Le21b<2b<dR14c<QU2
Y=53c<[b252c<ab21c<2d<12i<01i<1k<4k<aR3[1R22o<h@2o<mG2P=lS22S=hR23S=0gR21T=2U=_m31V=4V=jl1bZ2WS1
2V=UX25V=VV2AXP1YQ21X=2cb2PF2Z=bP13Z=bP1S<3Z=f\1R`21Z=4Z=f\1kk1VD:Z=RX2lA]9[4T2f?^DlR1e93Z=d]4`1
1]=3]=^P2g94]=0ZT2^f3:]=`1RV1<^9b>W8e3c8UV36]=bLe5P1`Hfn37^=RV10k1^9c;fm31_=3_=[n1ll12`=23`=2o`2
2`=[W11`=2`=n`53`=RN^m22`=_i31^\61[T52d=TU31d=8d=X7cAQ;ZGo9`Q1Y37d=n8g`1m5g5^GX82d=\`22f=`P51g=3
g=V6fo24g=V6W3^V13g=V6fY13g=TW1h82g=V63g=OU35mU1aEbGmHXg13j=gQ232k=S?1k=1l=3l=eW5hK2l=W<5m=VHSe3
o>n<2n=[:2n=[:2n=U83n=U8^X22n=o72n=o73n=o7dX22n=Wo57P>c]1TBoh1n3P186S>V27\<dd1^35S>bAU6nC2EX>^72
cDCfCe31[R13j7:32b1]e1Gh42hNW62Z>j;1^>1`>1c>2d>ha21d>8f>Zg1<5Q6ST1V3i11h>1j>2j>W_14k>mT3`1[H4k>i
n2S6`1<n>`T110^1<^9oZ2Q2_S13dH2o>U64o>U6iQ3_^13o>U6Tf42S?31S?2T?j^24T?P<b`1VM6W?4ZT1`7lAYP17Y?0f
Fc7gMP8m=3Y?0ST21]b24hDik1n7cQ22^i2S93a?2][25e?]OoLTFcb21bh21f?1S@2S@_W22S@m]22S@c_42S@`f401V@2V
@F3W@jc2f@1W@1Y@3Y@nS4X>1Y@2Z@d<2Z@72[@73\@ST3Rm26]@e21ba3111]@3]@Ub2fS12]@le32]@Pe42di2lL>b@a1b
3H_1^3fBXZ2o\1mW141A9<b@]73E]:i<bJn9W?S_1c\111f@;f@^DRi1b5\12P:[1WFe282f@n`22f@n`23f@nLPd13f@^9V
13f@j_4d52f@S]1;g@h3c3oi1Vb2X>246MUF1g@3g@aU5TF1i@2i@[93j@e1g@3j@e1g_41l@7l@b1^O0aLW1_14l@b1RY2b
12l@b13l@b1R;2m@_m11m@5PAfm1Y1ZBTn13PAfm1dC2PASe11SA2UAoS24WAi9\e1lB1ZA1VQ53[A0gf27[A0n71Q;HXV21
[A2[A02[Ak_21^A3`A2jU21aA1bA1cA2eA22fA11iA5kAho1d2IS<1kA5kA6Rd1[811mA2mAP23mAPY1PP31nA2nA02nAWN6
RBa@l[1iM1ed19RBP8i8aT1Q7fDdj2cB51RB9TBB_5o6[1[3nZ1X@WD7[Bb2^3P;Yn1Y9cN5]Bb5dU1XT1Xi12]B`_22dBbT
31dB5iB]2jNTR1PY24iBT1SP1k61jB;lBhU1]8l1m\1j4X_1g3\Dk=m51RC9RCR9gBOQC\^2lJQ4^52SC1:SC17S2QW1Ta1Z
8QP1WFmU12WCk_57[CXc1d6Y3g1QHa15[Cmi1Q5QHa1;\CWW3n2]4?1mT1E3j8VA2fCY[13fCX[103gCj1Sf52hCed23iC`X
1a92iC`X11iC1jC1kC2mCnU12nC23nC_n3c\12nCS[55nC0cl2lm1a@1nC2nC02nC`[11QD4XD^V2`W1jN:XDjG]4XFZ3P4P
6fk1g5I2YD44]DQT1YKdX35`Dc3@bU2`34`DXNa4RU2:cDd2^JXBIaBlP1m1QHlF4cDhW1aEPn24cD[k4KYE5cD[k4==YE1c
D2cDUU22cDgW23cDYg2_T25fDL1c2^o28iDn2XNQ2;^g1j4m]12iDYS16nD[6S8d\1dAio15nD_>Yn1io1?3nDSf2Pj11PE1
RE2VEdl4CXEb@Q:V31M0?=0V1`4`3BW>4k6^R2\42YEj21YE1ZE1ZE3[E_e3YC4[E1oHg_31[E1]E1^E3_E_7UQ43_EmHg_3
2bE14bE1Jff54bE1\m2D3bE1Qn21bE03fEgU3ed23nEU252nE[23nE[2m]5@RFX1c?Q=_Bc1f=T1W7_9;i7T4o?jR2l7:RFX
1i`1cO;n;o?Qm1h5l71TF2TFRU41WF2WF\j43ZF_2hX23ZFX[2U92ZF^d25\Fni4[7jEd22\FTk3:\FUj2`5hGh@eA[7d9T<
08_Fc^2W>hj2;Ll261_F2_Fff57`FW3lR1`R1__24W62`FW33nF1e^44RG^8R3<4RG\U4f5[_12RG\U44VGPk2WR1_L2VGPk
23VGPk2gn11VG5XGmMdL[2Wi23XGZi1kU12XGdi12`GPc13bGd^30>gGcMW39h1_20kOoU10?d>SDc62hGfP12jGZV41jG2j
Gmk12jGWo22jG\i11nG1PH2PH32PHZe48PHI]:cP2S_14^\112SH`\51TH2XHcL4XHcLh8jb35XHcLh8mP1la22XHWm14XHc
Lh8lS33XHcLh81ZH3ZH[e3kS22^HfQ12aHQV22aHib12bH^V11bH2jHgI1jH7jHnHnm416[144jHjX1[^4`12jHik12jHW_5
5jHTk1S3o6nj24jHXU2g5VT32jHiV53jHiV512jHh]52jHR^33jH`c212jH[U23jHna2^92jHRV22jHP[24nHnh1Z2@1nH3S
IV2^a45SI1T2Qd1_51SI4SI[4ld1\<2UIVf11UI4UI`]3@21VI2VIRd43XIge1YK2XIQa21XI3[JYS2]Q3004[I1Q;H2[I11
[I2[Ild12[IWB3_I1hY46_I1hY4a;>eR11_I3eIbg2[H1fI3fI`U2id23hI1W<4hI1T9R33hI1`\34hI1i7TP23hI1i75hI1
i7fG]X12hI12hI\j13hI1`O;iIn;^[1Bd5[=jQ1kV1`1`HT41iI1lI1nI2nI`o41oI2UJV13UJj7a23UJj7a21UJ2UJbZ32U
Jaa41VJ3VJd^1gm22YJ\\31YJ1ZJ2ZJPe41[J7[JYY1j2V3S6f@01]J1]J6^J0_S2<g9\R34^J0lS2g96^J0_S21:g92`J18
dJ1P4YY19ic1XQ2d32dJUa18dJ10o3ZY1l6P@c31dJ3dJf]12:dJk<PP1S2o1bLo;<e?dJ3fJP4YY18gJR[14l8[U1T3V\1a
24gJR[1T9dC5hJQ4fU1VT1n:3hJQ4ld23hJQ4_T401mJ2mJR[37mJn4U2dDc4eW1nR12nJjm41QK1`^21Vh41TK2TK]23TKl
f1fh22UKb`12VKb`13ba2[i3P3003XKi:kR27XKVW11_\1]e1_Fi@8XKVW115fZ1b1]e1fV14YK0d`1UP11YK1ZK4ZKYS2do
202ZK`W22ZKYS25^Kb]1dEPW1i21_K4c\2T:\;jT11eK1eK2fKi73fKi7QY22fKPP42fKi61fK4`OH2T11gK5hKVg1Xc1P>Y
B6e`3Y;c\1jDd3`<3kK3VG2kKW[21kK4oKZFnNWc11PL5ULiV1\^2R3]D3^LUA23^L6dX57_L:S40o]44YI1cb21iL2jL12o
L31oL2RMX]22RMSo11RM9RMhAQ1g4Y?m;QS3f2YD4VM1d@S<3VM1d@1[M4[M2oV2Yj12bM01bM3bMi217bMi219[1XHZ41cM
2a]5d1>aQ1e2b3Q4VJ1^8V8Xa1o2J_S13jL1fM2fMX82hM]^34hMQK[c2[A1hM6hMT9g\2l30n_13hMT9dP41mM1nM3oMXKU
\37oMjJR4V6cU2k3R3;oMh>[l1`1I1W5e6e>h5bB1RN1UN3aN[_2WH1aN03iOT8S23nN0U^16[OmC\P1[;TS1RR1=^Oh4b3Q
4b710Y9P]2Q2_S13dH8aOT4VX47R:T9h3_65gOP2aT1co1_E3hOQn2fA1hO1iO3iOPX2mL2iOmb24iOmb2Z2e?2iO_T21lO5
PP1[4jBTT1]f23\P1g1_@2]P1_^45eP1>0fV5B3iP1h3dj41iP11mP11QQ12TQ1?1UQ11ZQ11dQ12dQ1la32hQ1fd46jQ1_m
2\1A]U1;2PR1a21PR13WR1lBkC1WR11]R12`R1n13`R1n1YH1`R14dR1<UQ243dR1<R_41dR15dR1Un1hR23^22dR1XT42eR
1XY21eR16hR1l2\Nn9lT1Vi12iR1TU22iR1^h24ge1e\2Pf1_F=Zf1k5`33Sk11n3Q4W=mP1TAEi61aX62ge1W32nR1bU51o
R11QS11XS12XS1fS41_S12bS1]71cS12fS142mS1`Y46oS1`k28P;k<j=2oS1Yf25oS1gT3S1d2a@1oS13oS1`k283oS1U[2
bh22oS1nI1oS11WT11_T13_T1ai1ic22_T1P\41bT12RU1W[31^U12eU1fo14gU1o=GYI1kU12kU1YF2kU1_E1mU14QV1`]1
U;^W11SV12VV113_V1W;W19_V11Q;[1Xg1bHTV2a4j32aV1Q;4cV1fQ1^e241dV14dV1el2o;43dV1jd1jc12dV1ka37fV10
Q>`k1e1g]1d65fV10Q>i3\i12fV105fV1jU2h3e1\d11fV13hb1Vf1Qe18oV1aOZ?R1Y7jE`X1Vb11RW11g[51aP53`^1`j1
`Q32ef5hC000002Zi5Q31Zi51Zi51Zi51Zi52j_5_92j_5_91Zi51Zi51Zi51Zi52j_5_91Zi50008XW1`3fW1i9[W2f3\1h
V12cW1o11dW12eW1W51eW12hW1k26eU4jD2kDmKP13jW1Q4o@4kW1`W40l79kW1_3?l4SX2b@WMLoK<kW1^X24Y1PDU3M7Z1
P1UBcK8SX1^1g1R1a6[\4Q=64SX1^1k2UP56XX1X3SN6Pk1SJ3jX1ZR3j73jX1ic1`^15jX1ic1`^1P112kX1J2kX1P31mX1
2RY1h:3RY1h:UZ11RY18SY1Y2[HS4Xb3:k?:6WY1]10kOhi1WW14WY1]10ke31^Y11bY14dY1m5bS1ih21dY11fY1:\_10YD
d>2C0ie2013PZ1e5aI2TZ1^11TZ12UZ1Va11UZ13]Z1g5TI2dZ1iG5kZ1[W11mR3k83mZ1Ud3S88mZ1Ln4Y=kg2Y6R6U_13n
Z1[5SV34oZ131\d41P[15[[1\5YT3P1`A4[[1lFVW2aR23][11Uk41_[13a[1]`4R?1c[18c[1S3S<k@[9]C``2i31j[12k[
1cm22k[1\F2l[1o@1l[12n[1lc36P\1BCVT1e8J3S\1RR1o:2X\131X\13^\1[G[R12a\1`1@b\1e=SLfY1V3T1_1R2P1=??
W18Z^1i22g\1@5h\1[l1d7TK16]a1^g2^Z1Z2b3fB2k\1ZM2n\1iH>Q]1X5i1OV1d8mV1Z6^Z1b5@k<_A^E1R]14^^2iW2SN
:01U]13W]1];Z`41j^11n^13Z]1]3UV38a]1S2g3Z155Ra2m@1a]12d]123d]12C5d]1QP3[;d4i73d]10cW14d]10m`1R33
d]10m`12e]1\d31e]12e]1fc13e]1m`1h22e]1_i32e]1cW13e]11aW12e]1lc35e]1iMP6i>kU22e]1m`12e]1a]33e]1m`
1cl12e]1XQ17g]1TP3X5V9Z1i7\26j]1T1[S1V3c1PS32j]101m]12o]1no37P^1:n6T9e1_V2b51P^14P^1eg2Q6iY18[^1
gE]Z1gEVGYU1m<_38]^1ff1Pi1W>hP12S2m21]^13a^1Uk1mg19c^1lJa4j3\2Si2m4]<o<001l^12l^1^[21m^11o^11Q_1
05T_1Z6dEYd2VF2T_1fR11W_14Y_1gNk5_h33Z_1lR1o?2Z_1lR14Z_1i:^4XX22]_1QS11`_13`_1lQ1hd23`_1RR1^33`_
1ja1RQ22`_1ja18[V2f8<W4f5a52Q=4a_1fY1^d2UN1a_17b_1eBZBTf2g7^<`;3c_1S7QN1c_13c_1eQ1n23d_1XT1\m21e
_17e_1Q1cU1a1V2Jb13_e2BVf21f_11m_14P`13dV3Z48R`1gD^c1n5N00b^205gX301_X2_J1T`12V`1^b13V`1U_1\21V`
11V`12V`1\^13V`1Sa1>8V`1YLTFQ5k1P:j2G3V`1^b1m62V`1Rm32V`1ac13V`11ac12X`1ac11X`12X`1l@01Y`13Z`1SV
3T72Z`1SV301\`13\`1hl312a`176a`17]Q1Pk1Jo66a`1UZ1a1jh1>\11f`13h`1oT3R:1h`12h`1fh22i`1YT33i`1YT3l
12i`1nT32i`1Q\21i`1Ck`1]1P4k7`13<h9eBYNn3e2[1_LU2]?17\HV1l`1\11^4JY42d3@iNZF[555m11:2NS3@91L2W4o
2k8n5j=m5P4ZA0Q11h423m`1XU3O8Ya1SU1l7IN6l3\R22ca1nm11ca12ga1jI3ga1jIk_14ga1hn2aX1_C1ia102oa1Y\35
Sb1412li11Vb12Zb121Zb12^b1lX21_b17cb1a?bX3kL;g814db1]W3311hb12ib1\R201mb11ob12SW3]k11Vc14Wc1gm1\
^1l69Wc1c1c3n;`\1\^1n3m247Xc1iKV5l3kE`5V31Xc13Xc1V5ie11[c12[c1ld42^c1j602`c1bV31ec15gc1QJ5ih1nP1
3gc1QJYa31gc11kc11kc1Blc11]Fjm1Y7E=c1b2TG^20>\1U1?j<m8:Td102Jh5`3A0lX1W_16Td1j:0b7ZO\f14_d102W93
_d1022`d1[]32`d124ad11iKic13ad1kKic12cd1\83cd1X5S31cd12cd1jP22cd1W91id13kd1?Q56Re1i8]m1oN]8j:1Ve
11Ze12^e1jl22ae1hM1ge19ge1^6U2PT2k8`MR=XCZ61Pf11Uf11]f13^f11T24^f1UV15YE2_f1Sm11_f13_f1fQ1\K3gf1
P8Th12lf1a^303hg1Q1Ui12Wh1k^34_h1Zi1171ah11eh11kh102ci1Qh31Ui11Xi12Yi1[d31[i12[i1Rl11ai13ci1UZ4J
3fi1m4ih21ki11li12li1S32mi1T\31Qj18Qj1X7fZ3_2>\1e1X<5Qj1\M\6`P3nB1Rj11Uj13Uj1eg3?1Yj11Zj12]j1g11
]j14]j1e62m@6]j1j2k6f_1^@VG1aj11aj13aj1ed1m32ij1RU12kj1k@1kj12nj1_j11nj12nj1\V16Qk11n66oY1^Z16Qk
11f6dCiF^Z12Qk1Wa11Xk12[k1b[21[k14[k1RX1Rh113ok12fg25ok12h[2Z:QK4ok12m2jX23ok12mZ11ok12Ul1dV11Ul
12Vl1hn11Vl1:Vl1`3@fj1S21`4[1dm1o11\l15]l1[_1dg1eR1_:1cl12cl1dc32cl1QR31el15il1cHlAn?UT11ll11Qm1
5Vm100l3_\32Vm101Vm11Xm12Ym1nR33Ym1nR3ha11em13em1TP2<2em1lG1hm11km11nm13nm1Uo1d201Rn103Sn1Un2Xe1
2Sn1Un23Wn1S4dR25_n1bj3:I01_n12_n1V^21Po12^\3f51Xo11[o11^o18eo17ib20ol11296go1@fj1R8U^1^?1go13io
1lf1Ze2:io1j:XQ1Xc1P?\8\4b8[4f33lo1WQ2P`12lo1Xa34UP20iW3D3YP2lj1m12YP2lj11YP27[P210Vc2S]1Q126[P2
1Wc2S]1Q121e_61e_63dP2Y`2ch12lP221oP22oP2Vk23RQ22iZ42SQ221TQ21ZQ22ZQ2Zc24ZQ25WW1SS32ZQ2;2ZQ2`=4Z
Q2`d3R4cG4\Q2QIo241]Q22`Q221cQ24cQ2RJg142eQ2P^401gQ22gQ2mb21hQ21jQ22jQ2YM1oQ25oQ2`1Xd1U4mg16RR26
L12X;3TR2af1`i11UR24XR2VW2nGU63YR2jQ1[21YR23ZR21d\16ZR21:fZ1b1mY22\R212^R2gi22^R2k\21^R23iR2aNcS
23lR2Q]1`51oR22oR2Sc15oR2[]3[7d9P<4oR2P^1Z2g22PS2P]42RS2\Z11\S21]S2>hb2Y4Z2T3a2Q6o9ck1d<Z2<0[@g1
2\[3U;6QW2jP1XLZ5f1o?8fS2cGoHcE7Z12@4^b2hh2@[<;Vb2SAIk3b3bH3KFb3PB05iS2V?Td1]OcC00004Q^4XNo1S700
1PT21QT24TT2f_1^@VG1\S33^T2e]1Td12[[3V;01gb30001[e21kT21VV52lT2V93V[2RH[F4RU2XT1j6k63RU2XT1V64\U
2_^1[j1kN3\U2el2Q[13^U2gj3n53_U2kS1Tc13_U2kS1f=3bU2d2Ua101hU201en21PV24PV2j8^DbY26TV2io1a3f1\@X9
1UV21ZV21]^51cV21dV24dV2cEmY2=3gV2W^1aY11gV22gV2hA3gV2`Z1[H5gV2U@f?j6o91mV22mV2\L8ZW2GT@V=g2R5]3
S56PW2:m?QCkP2U>1RW23SW2W9ZU32SW2W91SW24eW2oJ2^Q12fW2i^34gW2]N1TW202PX2_81TX21WX21\X22_X2]22_X2Z
i22aX2Xi26eX2Y=Z^1l10XE4jX2XV42l12nX2d83QY2dEPW15RY2UT2dJZ>T93RY22Vn11RY21TY22TY2mP11VY26YY2m?^P
1=o[1R71^Y21`Y22mo2o\21aY23WT5^7eP104_Q3Qo1^;j32m^2`f23gY2Ta2T32iY2n801[n51RZ22RZ2^=1UZ24YZ2aKW?
V22_Z2UV1004`Z2l9`=Un102a[2g61o`2001V_50001V[22_[3U>1gW4003k^2S2i40002bc2U;1^[202e[2g71g[21h[24h
^2kg2l6_E:n[2_AoQ2l4[23Y5h@c;k36n[2_AoQ2l4[234n[2[;k_311\S32Q\2VZ21Q\21S\21^\22ca2^33`\2RM^n21`\
22`\2VK1^`201_f31a\22TP3kV12V`2f84VZ3n1_;802i\2_b21i\23`S3gY1Tb14c`2i^3o;@2\n2g91m\2001dn21Q]24X
U31T8e14X]2o@]3\U14^]2YMoo1i22`]2aD2a]2c;9c]2P5b=LPV1SEXIi8`C1c]23e]2RAc]31e]23i]2oh1X53i]2oh1mT
11i]22j]2Y74Q^2[3YI^Y13Q^2Xf1XG5R^2ROQ1b8iM1T^23X^2YEbR11Y^21gf21a^23d^2bl1\@1f^22g^2^C2j^202k^2
d23k^2d2S=2k^2i?2k^2h?1k^28n^2B2c7\2];dDYd21n^21o^22o^2dC3T_2X7Sd33V_2Z:aA1X_201__202b_231n_21X`
202\`2Yf13i`2le1nC3j`2ke152Qa2Te22YP3h[101Ua22Wa2SW37Ya26d1XMd4i1mm12Ya2k;2Ya2m22]a2S_22]a2hd23^
a2a>mH1`a24`a2S=Y5eR22`a2S=1ng33aa2]2oL1ba22nb2og21da21ea21[k2001ma21na21Pb25Rb2eh250O1Vb21Wb21[
b23[b2^3d36[b28?c2XFSK1db24ib2`d1V1_31ib25jb2\d1lS12j61jb24kb2\d1]D[F2nb2cc203Yc2d<bP22Zc2UY25]c
2a2iD]K01]c22]c2S]22]c2jP12^c2hb13^c2hb1hU12bc2U;3bc2U;j21bc204cc2lJ>d41cc25cc2gi1bCh7Q;04ic2eH3
d71kc21oc26Pd2aY1b2T1gHhK0002Yd2Z:2fd2b41gd202id2aW32jd2VU21jd21nd21Se21Ue21Ve23Xe2fKYe11`e21be2
1de25fe2Ya1m27@01Pf21Rf2001Uf21Wf2001[f21_f23af20e[11af21bf201df21lZ32bT3hO1Rg21Sg25Tg2d9QBe8kd1
002Wg2dd301Xg21[k2001bg20006ig2ja263j;k42Z]5U901aP31mg21Qh21Rh21Th23Yh2`2\21Zh21]h201`h203Sl4[9U
;1ch21eh22ih2\m201kh21mh202SX3dR21Qi21Ti21V_51^i21_i21`i21ci22di2f61di21ZT401jY30001hi21ii23ii2n
f2Z=3li2n`212Qj2^]33Tj2JC2Tj2db21Yj203^j2o243dj2hl2Z>1ej21gj23mj2eBk91mj23oj2CbZ22oj2C2oj2S11Xk2
1Yk21Zk25[k2Se2d=113[k2bQ1dV13[k2l1d`21[k21`k22`k273bk2FK2bk2A1bk21ck23fk2g142gk2Rd23hk2ci2YF2hk
2;1hk21jk21kk22mk2G3mk2Go^11mk22nk2kc23nk2ei1UJ5nk2Ug11101nk21Ql22Rl2j?1Sl2:Sl2?jo1d6W8`2Q>h2U92
1Tl23Tl2_2lQ21Ul22Yl2Xj21Yl23[l2gIc]13\l2?hf11\l21al24dl2Cjf1iI3dl2Cd`22dl2Wa21el24Sm2W:hn1hM1Tm
21Um22Um2jl22Um2mP35Um2mc2P=113Um2cc2]:1Wm21^m21em21jm21km21nm21om21Qn23Sn2To1]>2Sn2To11Sn21Vn22
Vn2\;1Zn24Zn2XU23^21]n22cn2dn11cn22cn2Z32cn2Sm14cn2T1ZW1^32cn2U33cn2c5[]22cn2cY15cn2^FTCX323cn2Q
1\X33cn2Q1m92cn2^Y34cn2Q1\X3Q54cn2Q1m9^n201dn22dn2Y52dn2T12dn2Tb21en21kn23mn2h2\U12mn2m41mn22Po2
24Po22AiQ23Po22P43Po22[R201So21Xo21Yo21\o21]o22^o2lT29co2[?X3o3X1T7I8l_21eo22eo2\i22eo2m92eo2o21
gP31bZ61ho23ho2nW1_13ho2hT1n52ho2^Y11lo21mo21no21QP32QP3RP22[P3R41[P31\P31]P31aP31gP302hP3`F4kP3
W1aT1`O1mP32WQ311ZQ31[Q32[Q3cS21\Q31]Q31^Q32^Q3PF1^Q34^Q3P<a;C2_Q3X^25aQ3Pd2i80_C5aQ3Pd2i80L6aQ3
Pd2i80d9X91cQ31dQ34eQ3lc2j8_C2eQ3lc22fQ3\U11fQ31iQ32nQ3bR13nQ3bR1PM3nQ3PEa=1RR32SR3aT11SR32UR3jT
13YR3d5ci12YR3n81eR33eR3m6Z>1fR31jR36oR3U=n8Nh]2501_S32aS301aS31bS31eS32eS3[11hS33hS3W1^B1jS31kS
32kS3Vn11nS31aP53oS3QQ1SJ1PT34TT31mOXe12WT3[]22WT3l]21WT31YT31^T31_T34aT3:114bT3T5]:WD1eT301lT32
mT332nT311PU31QU31TU34XU31T8e12[U3go13[U3P:[14]U3Nk6]32]U3PP33jU3^7a81kU31mU34RV3id1V\1^11RV33RV
3l>[22UV3VW24VV3X5o;eN1dV33jV3c9nP31lV301SW32WW3Rf11dW31eW32eW3a?1fW35gW3g5C`5b33gW3j7Q42gW3_?2i
W3d41jW37lW3fM:h1h1fA]<5lW3e1mP11d@1PX31QX31SX31TX31[X32dX3=1dX31fX303gX3013QY3_g1l[13RY3k>eQ12U
Y3PV21UY33[Y3f=Sf22[Y3f=2[Y3Tc11]Y31bY32cY3a61cY31dY31mY31oY32TZ3Z<1TZ33VZ3X2U41\Z301dZ32dZ3SV20
1gZ32iZ3^91iZ31jZ31lZ31nZ31X[31[[31\[33\[3312_[3o;3_[3o1o91g[31[^61m[34U\3h11gl14V\3[3Q4T41V\32Y
\3^Z13Y\33ZZ11Y\31[\31]\33]\3Dg93^\3Y<51^\39_\33^40_3Z4VO`Eh>3_\3S8aS12_\3U42_\3oi12_\3gi11a\31b
\32c\3Q42m\3]72n\3`:1R]31U]302\]3Y61\]31_]33_]3RX2hK3_]3=]S32_]3=1\\601`]303d]3h8bZ12d]3h82e]3o`
11k]34X^3a8?^L1Y^38[^3[:nFkR1e5iA3X51c^31W^51e^31\_33\_30[12]_3[19b_3Q4T4^Q10cIJc5SB2b_3V82b_3Q4
1b_34b_3d2a5Ui12j_3_41l_35n_3j4m]1QCj64n_3`5TZ1R32n_3j43n_3j4E2n_3bm21n_31S`32S`3nh12Z`3cI1\`34`
`3AOY31b`31c`32c`3P61e`32e`3m31f`32g`321g`31i`32i`3R23k`3<[H1k`32k`3b]11l`31n`32o`3Ye12o`3\^11o`
32o`3\e13Ra30^53la30c22la302ma3[d13Sb3^b2c61Sb34Tb3^J1cI1Zb32Zb3UW11ig31gb32gb3PB4gb3ik1k?i45gb3
ik1>[?01ib31nb31Qc32]c3UH1^c32cc3V31cc32dc3T41dc31ec32ec3l33fc3eV2l31fc31gc31ic34Qd3;]1o>1Xd31Zd
32Zd3[a11\d31_d31ad32ad3PQ22ad3R21bd31cd31dd32md3d23od32^Y12Re3e?1Re31\e31^e31ce31Sf34Sf3RV1a5Q2
2Sf3]X14Sf3aX1TR1A2[f301_f31bf31df31ff31mf31[g32[g3V]21]g31_g32_g3TB2_g3TR12bg301gg31ig33ig3\n1Y
F1ng301Rh31Xh32Xh3`X12Xh3RY13Yh3Z1`_11\h31ah31eh33gh39C1Qi32Vi3R11Wi32Yi3\^12^i3=1^i32^i3VV21di3
1ei31fi32gi3h_23ni30VV23ni30U_12Sj3\A3Sj3S>iS11Yj31[j33^j3hf1O2^j3hf11cj31fj35Qk31n2j413Qk31i72V
k3_A3Vk3m1Y32Vk3m13Vk3m1d23Wk3\k1^B1^k35ak3S2f1P3^[24ok3SU2`<c12Sm316Vm364l2[104Vm36]402Wm3W201j
n31on304So33001So34Wo300b^21Yo32[o3Vi13\o3P3^[23\o3@o22eo3bD1eo32io3b?1io31ga61^P41_P41VQ41mQ41]
R41oR41^S41TT41UT41ZT41_T44`T4<1M1aT42aT4n501hT42hT4Q42hT4bZ102jT4We11jT41kT41oT41QU41XU41`U42`U
4Y44`U42c3TL01bU41cU42cU4c3002iU4bO1iU41lU41SV41UV41XV41YV41fV42fV4`21mV41nV42PW4U33PW4Q2]11PW41
SW42SW4S22Rm423gW4g;g71gW42gW4_11WX43WX4e201aX44gX4XT19o?1jX41RY42RY4]11WY43WY4Z1M1XY402\Y4eh14_
Y4dd1111_Y45_Y4i1h9T2UF3`Y4l1T11aY41dY43fY4161jY41nY41TZ41VZ42VZ4lJ2\Z4Z21^Z43^Z4RT1>4Y[4kFU3oD1
a[41c[42e[4Vl11g[43U\4jDo41V\43V\4fIZ82V\4fI3V\4fIVW12X\4`D1\\41d\40003_]5Y9\<03X]4Tb1n<5X]418?]
Q14Z]48kQ1nL2Z]482[]4S22f]4j31f]43R_4V3eD1Z`41m`41[a42\a4R31aX61\c42\c4Yg102^c4H2^c4;1^c42_c4g72
`c441`c44ac4]Y11jC3dc4mMc=2ec4C1ec42ec4B3ec4B11fc41hc42jc4=1jc42jc432jc4>2lc4dd11lc41eV51Qd42Rd4
801Td41Ud41Vd42Wd401Wd41Xd41Yd401`d42dd401ed41gd41Ue41We41`e41be42be4k?002^f4T72`f401af41hf41lf4
1Vg43Vg4T8Q71Wg41Uh41Vh41`h401bh41Qi41Ri41Vi41di41ii42li471li41oi41Rj41Sj41ej41jj42lj4T31oj41Wk4
1Zk401ck41dk41ek41gk41jk41Sl41Vl41Yl44Yl4XIj3n41`l41cl41dl44el4T5TA`83gl4YC\G1hl41Um41Xm42Xm4Y41
[m41gm41Zn47`n4U=IdGj2271an42en4UQ11gn400002mn4U\11Uo43Uo4Z1m43Uo4^6mN1Xo401Yo42\o4l63\o4l621\o4
01ao401co42go4l51go41ho401ko41SP51TP51ZP51`P51aP52aP5]W11eP51hP51iP51jP52jP5Z`11nP501YQ51ZQ51\Q5
2]Q5dI1]Q52_Q5S31bQ55jQ5\5W6[=VA3jQ5]GYH1lQ51RR52TR5W31VR51YR51[R51aR52eR501hR51oR52^S5>1cS51mS5
1RT52RT5fB1TT51XT51[T51cT50002oT511oT53oT5W7VF2[U5\51]U51^U53_U5f9`71aU53dU5l8gN1dU51fU501VV501W
V51YV51\V51_V52_V5iG6`V5j8l9V5h:d31bV51cV51dV52dV5V60002gV5c65gV5V91k:01lV51mV51oV51RW51^W51bW51
eX51PY51VY51YY51]Z51hZ53hZ5kL;04kZ51Ia>2kZ511nZ52P[5b93Q[5iAj>1Z[56[[52_@h2U921e[51f[52f[5VB1g[5
3g[5WCW91m[52m[5hM3m[5hMg22P\5XC1P\52P\5\A2P\5aP12P\5j35Q\5`9i8e9X92T\5`S11W\53W\5nNT61Y\53Y\5n=
TB1Z\51c\51e\52e\5Y@1f\52f\518f\51a3g50X9a9b85f\51a9Q9TB1g\55h\5a3g50jB2h\5a91h\54i\54Q=`32i\5cC
1i\51k\52k\5X?1l\51m\51n\51o\51P]51Q]53S]5921S]51U]52V]5k?1V]52V]5WO1W]51X]52X]5W91Y]51Z]52Z]5R@
2Z]5o?4Z]5Li<X21[]52[]5eN1\]53\]5GZ12\]5P?2\]5b>2]]523]]52`N2^]5dK4^]5U9]<P63^]5dK^11^]51_]51_]5
1a]51a]51b]51e]52h]5UN1h]52h]5]81m]51P^51Q^52U^5e71W^52X^5oC1X^51]^52]^5\L1_^52_^5k22_^5ZD2_^5UH
3a^5>21a^51j^51m^51S_51V_53V_5e8eI2V_5PI2V_5e82Y_5`K1Y_51[_51__53__5i6TF1h_52h_5cL1j_56k_5X60S80
W>5k_5Y6S80W>1k_51n_52n_512o_5UF1o_53Q`5\G]42Q`5\G3Q`5f6e@2S`502S`5i?2S`5o=1S`52S`5L1W`51X`52Y`5
cH1Y`51]`54_`5d=111``51b`51e`52g`5]L1g`51h`52h`5T?1i`52l`5eP11l`51Pa51Sa51Za51[a51\a51_a51ba53ba
5lGO1ka53ka5?YG1Rb52Rb5gI2Rb5h:1Tb51[b51nb54ob5;Z2YF2bc532lc5hG1mc51Qd5001`d51gd51We52\e5YF3be5j
8L1be52be5j82be5hK1fe502he5TH1he51ke51Pf51Tf55Tf50S80Q11_f51af51bf51cf53df50^42df5^B1gf52gf5Z32Q
g5D2]g5Z>1^g51cg53ig5X1_C1lg51mg51Th51^h53gh5c2\:1hh51ih51Pn53kh5c6d91Ri53Xi5V;R=2Xi5]A1Xi51_i51
ci52di5d41di51gi501ni51oi51Pj51Wj52\j5l34`j5c3113ej5c302gj5UF2gj5]92ij5bA1jj52nj5]A2Rk5UA1Sk5001
`k501dk51lk50001ok53Tl5f1W92Wl5i61[l51_l501bl51cl51el51hl51Rm51Um5002[m5M3[m5M01]m51am51bm52Pn5\
11Pn52Sn5_>1Sn53Tn5111Tn51Wn51Yn52Yn501[n53\n50L1\n51]n52_n5h:1_n51hn53on58n83on5X4n41So51Yo51[o
55\o5l36]5b83\o5l3W>3ao5d4;1ao53ao5P501eo51mo53TP6[=N1VP61]P63]P6\2j34]P6;1i53iP6Q121iP62XQ6f<3k
Q6a4Y81kQ61oQ67oQ6_9d2;Ll264SR61X411[R63^R6V2[=1^R61QS61RS62XS6n44YS6c2P3d82YS6c21\S61mS62TT6c41
bT62bT6g11dT61]U62^U6U91^U61bU61kU61RV61UV61VV61XV61`V61eV61oV62PW6:1PW61RW61SW61VW61XW61^W62^W6
]41`W61RX61SX61WX602gX6Z31gX61PY61WY61XY61XZ61YZ61^Z61_Z61bZ61lZ61R[61V[61f[61j[61l[61P\61R\61\\
61]\61^\61`\61b\62c\6S11Q]61V]61i]61l]62m]611o]62Q^611`^61l^61f_63f_6;11k_63Q`6011S`61T`6001_`61
``61a`61d`61i`61l`61Pa61Ua61Ya61[a61]a61aa61ba62ca611ea61ha61Pb61Qb61ab6n301210;0mo1334546789121
0;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE10;0mb1F34GHI7JKDE10;0mj1F34GHI7JLDE10;0mk1
F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1F34GHI7JP1DQ110;0iY1R134GHI7JS1T1U110;0mk1V124W17X1Y1T1Z110;
0ma1V124W17X1[1T1U110;0mj1V124W17X1\1T1U110;0][3V124W17X1]1T1U110;0mo1V124W17X1^1T1U110;0mo3V124
W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm3a114b1d1e1f110;0mm1g124h17i1j1e1f110;0mm1g124h17i1k1l1f110;
0mi1m124h17i1n1o1P210;0mk1Q234R2>S27T2U2V2W200;0mo1X22464Y2Z2`1Z100;0mk1a114[2\2o1P210;0mY1Q234R
2>S27T2]2o1P210;0mi1Q234R2>S27T2^2o1P210;0mo1Q234R2>S27T2_2o1P210;0mo1Q234R2>S27T2`2o1P200;0mY1a
234R2>S27T2b2Dc210;0mi1d234R2>S27T2e2f2P200;0m]1g217h2i2j2k220;0mY5l234m2n2o27P3Q3j2k220;0mi5l23
4m2n2o27P3R3j2k220;0mY5l234m2n2o27P3S3j2k220;0m\5l234m2n2o27P3T3j2k220;0mY1l234m2n2o27P3U3j2k220
;0iY1V334m2n2o27P3W3X3Y310;0io1Z31H[3\3]3^310;0im1_31H`3a3b3c320;0mX1d30e3f3g300;0mm1h334i3>j37k
3l3DQ110;0mk3m334n34o37P4Q4DQ110;0mk3R434n34o37P4S4T4c220;0mm1U434V4n2W47X4Y4T4c220;0m]1U434V4n2
W47X4Z4T4c210;0mi1U434V4n2W47X4[4DQ110;0mk1\424n37]4^4_4^310;0mh1`434a4Hb47c4d4_4^310;0mi1`434a4
Hb47c4e4_4^310;0mh1`434a4Hb47c4f4_4^310;0mh1`434a4Hb47c4g4_4^310;0mh1`434a4Hb47c4h4_4^310;0mi1`4
34a4Hb47c4i4_4^310;0mi1`434a4Hb47c4j4_4^310;0mm1`434a4Hb47c4k4_4^310;0mm1`434a4Hb47c4l4m4n400;0m
i3o434P5n2Q57R5S5m4n400;0mi1o434P5n2Q57R5T5U5n400;0mY1V514W5X5U5n400;0mY1V534P5n2Q57R5Y5;<10;0mk
1=3>?7@7AZ5;<10;0mk1=3>?7@7A[5;<10;0mk3=3>?7@7A\5;<10;0mk3=3>?7@7A]5;<1010mk1=3>?7@7A^5;<1020mk7
=3>?7@7A_5;<1190mk3=3>?7@7A`5;<10;0m[3=3>?7@7Aa5;<1020mo7=3>?7@7Ab5T1c510;0mj1d524e57f5g5T1c510;
0mk1d524e57f5h5T1c510;0mo1d524e57f5i5j5j51040Y8k527l57m5n5o5o51040iY1P627l57m5Q6R6R61040iY1S627l
57m5T6U6U61040iY1V627l57m5W6X6X62040Y8Y627l57m5Z6[6[61049iY1\617]6^6[6[6104>iY1_627l57m5`6a6a611
40iY1b627l57m5c6d6d60141iY1e627l57m5f6g6g60140iY1h627l57m5i6j6j62140iY1k627l57m5l6m6m61140YY1n62
7l57m5o6P7P71140iY1Q727l57m5R7V2W200;0mo1X22464Y2S7V2W201;0mo1X22464Y2T7DW200;0mk1U72464Y2V7V2W2
00;0mk1X22464Y2W7X7o510;0mY1P637Y77A>Z7[7X7o510:0mY1P637Y77A>Z7\7l1]700;0mi3^724_77`7a7l1]700;0m
k1^724_77`7b7l1]700;0mo1c724_77`7d7m4n400;0mi3^724_77`7e7o1E10;0mm1f724_77`7g7;<10;0mi1h724_77`7
i7l1j700;0mm1k724_77`7l7T1U110;0mm1m724_77`7n7DE10;0mi1o724_77`7P8T1c510;0mm1Q824_77`7R8T1U110;0
mk3S824n37]4T8l1Q110;0mi1U824n37]4V8l1Q110;0mi1U824n37]4W8o1P210;0mo1U824n37]4X8e1]710;0]n1Y824n
37]4Z8Dc210;0]o1d224n37]4[8l1Q110;0ii1U824n37]4\8DE10;0mm1F24n37]4]8_4^310;0mm1`424a4Hb4^8l1j710
;0mY3_834o3n2`87a8b8l1j710;0mj3_834o3n2`87a8c8l1j710;0mi3_834o3n2`87a8d8l1j710;0mo7_834o3n2`87a8
e8l1j710;0mi7f834o3n2`87a8g8l1j710;0mo5h834o3n2`87a8i8l1j710;0mm7j834o3n2`87a8k8l1j710;0mo7l834o
3n2`87a8m8l1j710;0mo1n834o3n2`87a8o8l1j710;0mi3_834o3n2`87a8P9l1W210;0mo1Q934o3n2`87a8R9l1j710;0
mi5_834o3n2`87a8S9l1j710;0mY1T934o3n2`87a8U9l1j710;0mi3_834o3n2`87a8V9l1j710;0mi1_834o3n2`87a8W9
l1]710;0mi1X934o3n2`87a8]2P10P10PP81P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10P10P10P10P10PP1
1P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2
P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41a\DQDY6`Dkd2PDeo5QDZ6PDWP6PD
gk5PDT8PD\P6PDP\3PD\P6PDT8PD]i4PDWP6PDj^3PDT8QD[6QD\6PDjR3PD[e3PDbi4QD]6PDei4QD^6PDgk5QD_6PDT8PD
]i4PDHQD`6PD`e3PD^f3PDHPDl;QDa6PDfi4PDgk5PDY9QDb6QDc6PDia5PDPX:WD0QDd6PDii4QDd6XD0WD0PDgk5PDda3Q
De6QDf6XD0QDg6WD0PDda3QDe6QDf6XD0QDg6WD0PD`e3QDh6QDi6XD0SD0WD0PD[P6PDci4PD\P6XD0WD0QDj6QDk6P@Sf3
XD0SD0WD0QDl6QDm6XD0SD0WD0QDn6QDo6TD1QDn6P@Ze3XD0WD0PDei4PDek5QDP7XD0QDQ7P@Sf3QDR7QDS7QDT7Q@]4QD
U7QDV7QDR4Q`1[4QDW7PDHPDSf3SD0`E`i4`E_i4`Eei4`E4`EfN`EQ3QDX7aD0`DRM`DSM`DPM`DQM`D^2`D^M`D[e3`D]i
4`DYe3`DdX:`Dai4`D4`D`1QDY7P@^i4Q@Z7WD0QD[7XD0aDP4`D[e3`Deg3`DYe3`D^2`D`1`Dbi4`D]i4`D`i4WD0QDY7Q
D[7XD0QD\7WD0PDWP6QD]7XD0WD0PD\P6QD^7XD0`D[e3`D^M`D^2aD0`DW1`DdM`DnNPDWP6QD_7QD`7WD0PD]P6XD0PD^i
4QDa7aDP4UD0WD0PD]P6XD0`D^i4PDiS:QDb7QDc7PDfX:PDg3PDiS:QDd7PDhS:QDe7`E^2`E^M`ER3`E`i4`EaP1`Ed3`E
ai4PDHQDf7`DRM`DSM`DU1`DS1`D[e3SD0PDkR3QDg7QDh7QDi7SD0UD0WD0QDj7Y@0P@[m2QDk7P@ei4QDl7XD0`@g\5`Dk
8`Dbi4`DQa3UD0WD0PD[m2Y@0QDm7PDei4QDn7XD0WD0QDo7PDei4QDP8XD0QDQ8`Dk8WD0QDR8PD[d2XD0QDS8TD1QDT8WD
0QDU8QDV8XD0WD0PD_o2QDW8QDX8XD0WD0QDY8QDZ8TD1QD[8XD0QD\8WD0QD]8Y@0QD^8TD1QD_8PD^n5XD0WD0QD]8Y@0Q
D`8XD0YD2WD0QD]8Y@0QD`8XD0QDa8WD0QDb8Y@0QDc8XD0SD0WD0QDd8Q@e8P@oLTD2QDf8QDg8QDh8XD0aDP4WD0QDi8Q@
j8TD1QDk8PDei4P@oLQDl8XD0WD0QDm8QDn8XD0QDo8`Do`5`D`\1`D]Y5`DRj2`DnX6WD0QDP9QDQ9XD0YD2QDR9WD0QDP9
QDQ9XD0QDS9QDR9WD0QDT9TD3P@[\1PDT8XD0QFU9`DX\2WD0QDV9PDoLP@gk5PDT8XD0QDW9WD0PDT8XD0QFX9TD2YD1WD0
PDT8XD0QFX9TD2QDY9WD0QDZ9PDT8XD0QD[9WD0QD\9S@0QD]9QD^9QD_9QD`9XD0QFa9WD0QDb9Y@0QDc9P@`i4XD0QDd9W
D0QDe9P@[m2Y@0PDoLY@0QDf9XD0QDg9WD0QDW8Y@0QD1XD0`Dei4`Dek5`Dk8`D]c2`D\c2`DoL`D]e3`DbP6`DfOWD0QDR
8PD[m2Y@0QD1XD0`Dk8`Dei4`DTMWD0PD_i4PD_o2QDh9PDQY:XD0aDP4WD0PD_i4QDi9PDnf6XD0WD0PD[e3QDj9QDk9XD0
VD0WD0PD[e3QDj9QDk9XD0QDl9WD0PDmi4QDm9QDn9QDo9XD0WD0PDSMQDP:QDQ:XD0WD0PDSo5TD1QDR:QDS:XD0WD0PDek
5PDlU3QDT:QDU:QDV:XD0WD0PDkn3PD_i4XD0PDULWD0QDW:QDX:TD1QDY:VD0XD0WD0QDW:QDX:TD1QDY:QDZ:XD0UD0WD0
QD[:P@Qa3QD\:XD0TD9PD2UD0WD0QD[:P@Qa3QD]:TD2QD^:XD0UD0WD0QD_:QD`:QDa:XD0UD0WD0QDb:SD0XD0TD9PDef2
UD0WD0QDb:SD0TD9PD4PDef2XD0UD0WD0QDc:XD0SD0TD1VD0UD0WD0QDc:XD0SD0TD1QDd:UD0WD0QDe:XD0SD0TD3QDf:W
D0PDoa3QDg:QDh:XD0`D]i4UD0WD0QDi:SD0S@0S@0PD4QDj:XD0WD0QDk:Q@l:QDm:QDn:XD0QDo:WD0PDPj2PDoLQDP;XD
0UD0WD0PDoLQ@[4QDQ;XD0aDP4`@`i4UD0WD0QDR;QDS;XD0QDT;WD0PDP3QDU;QDV;XD0UD0WD0PDW3TD3PD]i4QDW;XD0V
D0`DiH`DT9`DmF`DgW6UD0WD0PDW3TD3PD]i4QDW;XD0QDX;`DiH`DT9`DmF`DgW6UD0WD0QDY;XD0QDZ;WD0QD[;TD1QD\;
TD1QD];XD0SD0WD0PDh\5PDPMPDg\5XD0WD0QD^;QD_;XD0WD0PDo2QD`;PDei4XD0QDa;PDSQ1WD0PD\e3PDei4XD0QDb;P
DSQ1WD0PDV3PDek5PDkQ4XD0WD0PDkQ4PDZe3PD^i4XD0WD0PDQY:YD2XD0SD0WD0PDQY:QDc;QDd;XD0WD0QDV9QDe;TD1Q
Df;XD0YD2`DfO`Dd3`DTR:WD0QDV9QDe;TD1QDf;XD0QDg;`DfO`Dd3`DTR:QD2WD0QDh;QDi;PD_Q6XD0SD0WD0PDia3QDj
8PDHPD]j5XD0QDj;`D_i4`@ei4`D\3WD0QDk;QDl;QDm;XD0QDn;WD0PDoQ3QDo;QDP<XD0QDQ<TD2PDei4QDm2QF3TD2WD0
QDR<PDYe3XD0QDS<`DX\2`Dbd3`Ddi3`DS:`Db_3`Dkk3`DZE`D^_3`DkR4`DPW4`DmX4`Di7`DaR3`D^T4`DY9`D[9`DbY4
`DWm3`DfF`Dl4`DS1`D\h3`D\e3`DY5WD0QDR<PDYe3QDT<TD2QDU<XD0WD0QDV<TD6QDW<QDX<XD0QDY<TD1WD0QDZ<TD1Q
D[<XD0aDP4WD0QD\<TD4QD]<XD0VD0WD0QD\<TD4QD]<XD0QD^<WD0QD_<PDgk5PDXm2XD0WD0QD`<TD3PDY]5P@gk5QDa<X
D0WD0QDb<PD[e3PDgk5XD0WD0QDc<TD3QDd<XD0VD0WD0QDc<TD3QDd<XD0QDe<WD0PDmd3QDf<XD0WD0QDg<TD4QDh<PD_i
4QDi<XD0WD0QDg<TD3PD]i4PD`S1XD0WD0QDg<TD3PDli4XD0QDj<WD0QDk<P@Ze3QDl<P@gk5P@R8QDm<XD0WD0QDn<QDZ4
PD[j4PDWg4XD0WD0QDo<PDgk5QDP=XD0WD0QDQ=QDR=QDS=XD0WD0QDT=XD0WD0PD`\:QDU=XD0WD0QDV=QDW=XD0QDX=WD0
QDY=PDYe3PDRg3XD0WD0PDRg3PDS^:XD0WD0QDZ=QD[=Q@\=QD]=XD0WD0PD_b3QD^=XD0WD0PDRIPD^i4PDjR3XD0WD0QD_
=PDWGXD0WD0QD`=QDa=QDb=XD0`DZE`DTU3`Dm^3`DR_3`DX\2`DbU3`Daa6`DV_3`DPX3`DRP:`DdG`Doi2`D`X3`D`R3`D
ka3`DX_:`DT_3`DY_:WD0QDc=QDa=XD0`Dgk5WD0QDd=QDe=QDl<XD0YD2`D[F`DmF`DTU3`DX\2`DdF`DoC`D`_3`DV`4`D
^_3`DiHWD0QDd=QDe=QDl<XD0QDf=`D[F`DmF`DTU3`DX\2`DdF`DoC`D`_3`DV`4`D^_3`DiHWD0QDg=XD0`DY]5`DWe3`D
ah3`Dn_:`DVo5`Dch3`Doh3`DV_3`DX`4SD0WD0QDh=PDYe3QDi=QDj=XD0WD0QDk=PDYe3QDZ4XD0WD0PDYe3QDZ4PDo_:X
D0WD0QDl=PDRa3XD0VD0WD0QDl=PDRa3XD0QDm=WD0QDn=TD1QDo=XD0QDP>WD0QDQ>PD_o5PD`i4XD0WD0QDR>TD3QDS>XD
0VD0WD0QDR>TD3QDS>XD0QDT>WD0QDR>TD3PDXe3XD0QDU>WD0PDXe3PDgk5PD\P4XD0`DYe3`DWn5WD0QDV>PDek5QDW>XD
0WD0QDX>PDgk5PDPo5PD^n5XD0WD0QDY>PDgk5QDZ>XD0`Dei4`D]l2`D_o5`Dfi4WD0PDd`:QD[>XD0WD0QD\>QD]>PDgk5
QD^>XD0WD0QD_>PDgk5PDe`:XD0WD0QD`>QDa>QDb>QDc>XD0WD0QDd>XD0WD0QDe>QDZ4QDf>PDXe3XD0WD0QDg>PDgk5QD
h>XD0`D[e3`DVo5`DRa3`D]o5`DYe3WD0QDi>QDj>TD1QDk>XD0`DmF`D`V4WD0QDl>TD1QDm>TD2QDn>XD0WD0QDo>QDZ4P
DaQ6PD^i4XD0WD0QDP?TD4QDQ?Q@R?QDS?XD0WD0QDZ4PD[j4PDZa:XD0WD0QDT?TD3QDU?Q@V?QDW?XD0WD0PD[\1PDci4P
DYb3XD0WD0QDX?TD2PD[e3PDgk5QDY?XD0WD0PD[e3PDgk5QDZ?XD0WD0PDVe3PDgk5PD`a:XD0WD0QD[?TD1QD\?XD0`DXe
3`DZe3`Dod3WD0QD]?PDaa:XD0WD0PDaa:PDV^3XD0WD0QD^?PD]o5TD1PDba:XD0WD0QD_?TD2QD`?VD0XD0WD0QD_?TD2Q
D`?QDa?XD0WD0QDb?QDc?QDd?XD0WD0QDe?PDea:XD0`DVe3WD0QDf?PDoW9XD0WD0PDYe3QDZ4PDW]1XD0QDg?WD0PD_i4Q
Di=PDmW5PD^i4QDh?XD0`DoE`Df[2`Dg[2`DZU3WD0QDi?P@_i4PDe3XD0VD0WD0QDi?P@_i4PDe3XD0QDj?QDk?QDR4WD0Q
D6XD0QDl?QFm?TD3WD0QD6XD0QDn?`Dji3`Dki3`DhH`D]k3`D\]4`D]]4WD0QDo?PDXe3XD0VD0WD0QDo?PDXe3XD0QDP@W
D0QDQ@QDR@PDXe3XD0WD0QDS@TD3QDT@XD0QDU@`DVb:`DlV4`DR_3`DkR4`D]Q:`DVm2`DX\2WD0QDg<QDV@XD0PD^i4WD0
QDW@TD3QDX@QDY@XD0WD0QDZ@TD1QD[@XD0QD\@`D_j3`DkR4`DfU3`DjG`Djd3`DR_3`Dd\6WD0QD]@PDYe3TD2PDkb:XD0
WD0PDkb:XD0QD^@`Dgk5QF_@TD2WD0QD7XD0`D[e3SD0WD0QD7XD0QD`@`DfX3`Dg[2QFa@TD1WD0QDb@QDc@XD0QFd@`DTU
3`Dm^3`DR_3`Daa6`DjG`DfU3`DdV4`Dg\3`Dod3aDZ3`Djd3`Dh_3`D_j3`Dkh2QFe@TD2WD0QDf@PDVo5XD0YD2`DjG`DR
_3`Dm^3`DTU3`DV_3`D_\4`DS:`DZj3`Dmh3`DfU3`Dd2`D]6QFe@TD2WD0QDf@PDVo5XD0QDg@`DjG`DR_3`Dm^3`DTU3`D
V_3`D_\4`DS:`DZj3`Dmh3`DfU3`Dd2`D]6`Egk5`Eek5`E^i4`Eci4`EYe3WD0QD5XD0`DRn3`DhH`DfF`D]i4SD0`Egk5`
Eek5`E^i4`Eci4`EYe3WD0QD5XD0VD0`Egk5`Eek5`E^i4`Eci4`EYe3WD0QD5XD0QDh@WD0QDi@PDgk5PDe5XD0WD0QDj@Q
Dk@QDl@XD0`D`T3`D\^3WD0QDe>TD1QDm@XD0`D^n5`D`n5`DSf3`D\Y4WD0QDn@PDYHPD`i4XD0SD0WD0QDo@TD1QDPATD1
VD0XD0WD0QDo@TD1QDPATD1QDQAXD0WD0QDRAPDgk5QDSAXD0WD0QDTAQDZ4PDdEXD0WD0QDUAQDVAQDWAXD0WD0QDXAQDYA
XD0aDR4WD0QDZAXD0`DnH`Ddd:`DRe4`DeH`Dli4WD0QD[APDfh3XD0`Dai4`D`i4`Dbi4S@0WD0QD\AQD]AXD0VD0`Doh3W
D0QD\AQD]AXD0QD^A`Doh3WD0QD_APD^U3XD0QD`AWD0QDaAQDbAQDcAQDdAXD0WD0PDek5PD^U3PDci4PDld:XD0WD0QDeA
QDfAQDgAQDhAXD0WD0PDQb3QDiAXD0`DZ4`Dco3`D^i4WD0QDjAS@0QDkAQDlAXD0WD0QDmAXD0SD0WD0QDnAXD0SD0WD0QD
oAQDi=QDPBXD0WD0QDQBPDek5QDRBQDSBXD0`DZ5`Dek5QDTBPDRa3QDUBQDVBQDWBQ@P4QDXBPDiS:S@0QDYBQDZBQ`1[4W
D0QD[BXD0QD\BQD]BQD^BQDh4QDj@PDgk5QD_BQD`BQDaBQDbBPDVe3`D[e3`DYe3`D]i4`DY5QDcBQ@R4Q`1[4WD0QDdBXD
0PDei4QDeBWD0QDfBS@0QDgBXD0PD_i4QFhBUD0WD0QDiBXD0SD0QDjBQDkBTD2QDlBQDmBPDgk5PDoh3PDRe3PD]i4PDgk5
QDnBQDoBPDei4QDPCPDei4QDQCPDS1PDei4QDRCPDHPDSf3QDSCQDTCQDUCPDS1PDoQ3QDVCPDjo5PDUMQDWCPDeo5PDUMQD
XCQDYCPDde3PDY]5QDZCQD[CQD\CP@ei4PDR3QD]CQDTBQD^CP@ei4S@0QD_CQD`CPDmU3QDaCQDbCTD2PD_i4PDY]:QDcCP
Dn7QDdCQDeCPDgk5QDfCQDgCPDXe3QDhCPDXe3QDiCQDjCQDkCQDlCQDmCQF`4TD2WD0QDnCXD0`EPP:`Eoo9`ET^3QDoCQD
PDQDQDQDRDQDV>PDek5QDW>QDSDPDgk5QDTDQDUDQDVDQDWDQDXDQDWDQDXDPD`e3QDYDQDZDPDoLPDf`2QD[DQD\DQD]DPD
eo5QD^DQF`4TD1WD0QD_DXD0SD0TD2QD`DWD0QDaDXD0QDbDPDTMWD0PD\V5XD0PDei4WD0QDcDXD0PD]i4PD_g:QDR4WD0P
Dk]9XD0PD_i4PDgk5Q@h4QDdDQDeDTD2QDfDQDY>PDgk5PDd`:QDgDQDhDQDiDQDjDTD2PDn`:PDXe3QDkDPDVe3PDYe3QDl
DPDVe3QDmDPDch3QDn@PDYHPD`i4QD[?PDgX3QDnDQDoDQDPEQDQEQDREQDSEPDai4VD0QDSEPDai4QDTEQDUEQD^BPDaQ6P
D^i4QDVEPDei4`D\3QDWETD2QDXEQDYEQDZEQD[ETD1QD\EPDRa3QD]EQD^EQD_EQD`EWD0QDTCPDP1PDVe3XD0WD0PDHPDS
f3PDP1PDVe3XD0WD0PDm9QDaEXD0`D]i4`Dgi4`Dbi4`DYe3`D[e3WD0PDHPDSf3QDaEXD0`D]i4`Dgi4`Dbi4`DYe3`D[e3
WD0QDbETD3QDcEXD0`Dgk5`D]i4`Dei4`Dkh:WD0QDdEQDeEXD0QDfEWD0QDgEPDWe3QDhEXD0QDiEWD0QDjEPDWe3QDkEPD
gk5XD0QDlEQFmETD2WD0QDnEQDoEXD0VD0`DaQ6QFmETD2WD0QDnEQDoEXD0QDPF`DaQ6WD0QDQFPDVe3PD_i4XD0QDRFWD0
QDSFPDVe3PD`i4XD0SD0WD0QDTFQDUFXD0VD0WD0QDTFQDUFXD0QDVFWD0QDWFTD1XD0QDXFWD0QDYFPDek5TD1QDZFXD0QD
[FWD0QD\FPD_i4XD0P@gk5QD]FWD0QD^FQD_F`DYe3XD0WD0QD`FTD2PDWe3XD0VD0WD0QD`FTD2PDWe3XD0QDaFWD0QDbFQ
DZ4QDcFXD0WD0SD0QDZ4PD^n5QDdFXD0VD0WD0SD0QDZ4PD^n5QDdFXD0QDeFWD0QDfFQDgFTD1QDhFPDYHXD0QDiFWD0QDj
FQ@kFTD1PDlFXD0QDlFWD0QDmFQDl:QDnF`D[e3`D]i4`DYe3`Dbi4XD0QDlFWD0QDoFQDPG`D[e3`D]i4`DYe3`Dbi4XD0Q
DQGWD0PD_Q6QD^3XD0`D[e3`D]i4`DYe3QDRGWD0QDSGPDRa3XD0VD0QDRGWD0QDSGPDRa3XD0QDTGQDUGWD0QDVGTD1QDWG
PDP9XD0WD0PD]i4PDek5QDXGXD0VD0WD0PD]i4PDek5QDXGXD0QDYGWD0PD^i4QDZ4PD[j4PDcMXD0WD0QDZGTD1QDkEQD[G
XD0WD0QD\GPD_i4QD]GXD0QD^GWD0QD_GP@gk5P@[j4QD`GXD0WD0QDaGPD[e3PDgk5QDbGXD0WD0QDcGPDXe3PDgk5PDn5X
D0WD0PDce3QDdGPD4PDce3QDeGXD0WD0QDfGQD\DPD_e3PDQS6QDgGTD1QDhGXD0QDiGY@0WD0QDjGTD1QDkGXD0SD0QDlGW
D0QDR7PDRa3XD0VD0QDlGWD0QDR7PDRa3XD0QDmGWD0QDS4QDZ4QDnGXD0QDoGY@0WD0QDPHXD0QDQHQDRHWD0QDSHPDei4Q
DTHXD0SD0WD0QDUHQDVHP@^i4PDgk5QDWHXD0S@0WD0QDXHQDYHXD0S@0WD0QDZHPDZe3XD0VD0WD0QDZHPDZe3XD0QD[HQD
\HWD0Y@0QD]HQD\BPDai4XD0SD0QDR4WD0QD^HQD_HXD0SD0WD0QDkDPDYHPDgk5XD0SD0WD0QDeBPDoQ3P@WP6PD_i4XD0Q
D`HWD0QDaHPDYe3XD0TD3QDbHQDcHWD0QDdHXD0SD0TD2QDeHQDS4WD0QDZ4PD[j4QDfHXD0WD0QDnBQDgHQDhHXD0QFiHTD
1WD0QDjHXD0QDkHQDlHQDmHQDnHQDoHPDZm:QDnHVD0QDnHPD1WD0QDPITD1PDZ[9QDQIXD0VD0`Dgk5`Dek5WD0QDPITD1P
DZ[9QDQIXD0QDRI`Dgk5`Dek5WD0PDZ[9PDUl4XD0`D^i4WD0QDSFQDjATD1QDSIQDTIXD0WD0PD`1PDYQ1PDei4XD0WD0QD
SFPDgk5QDUIXD0`DYe3`D\e3WD0QDVIP@gk5QDWIXD0WD0QDXITD1PDYHPD]i4XD0WD0QDYIPDVo5XD0QDZI`DQn:`D\W4`D
Pk3`DRn:`Dod3`Dg\3`Dmn4`DTf3`DUf3`DoX3`DSn:`DcX3WD0QD[ITD2QD8QD\IXD0WD0QD]IQD^IS@0PDVDXD0`DRa3WD
0QD_ITD4QD9PD\e3XD0QD`IWD0Q@S4QDaITD4QD9XD0WD0QDbITD4PDVe3XD0VD0`DTn5`Dda:`DZj3`Dmh3`D]i4`D[e3`D
Ye3WD0QDbITD4PDVe3XD0QDcI`DTn5`Dda:`DZj3`Dmh3`D]i4`D[e3`DYe3QDdIWD0QDeITD1QDfIXD0WD0QDbIQ@gIPDdn
:XD0WD0QDhITD3QDiIXD0`DmF`D]_3`DiH`D^H`D_H`DTH`DUH`Do7`D`_3`DQR4WD0QDjIQDkIXD0`Df_4`DXm2`DaQ1WD0
QDlIPDgk5QDmIXD0PD^i4WD0QDnIQD\9QDoIXD0VD0WD0QDnIQD\9QDoIXD0QDPJWD0QDQJQDRJQDSJXD0VD0WD0QDQJQDRJ
QDSJXD0QDTJWD0QDUJPDgk5QDVJXD0WD0QDWJPDgk5PDmo:XD0WD0QDXJPDgk5QDYJXD0`DYe3`D`i4`D^i4WD0QDZJPDgk5
QD[JXD0WD0QD\JPDek5TD1QD]JXD0WD0QD^JPDnGPD_\4PDYe3XD0WD0QD_JQD`JXD0WD0QDaJQDbJXD0WD0QDcJTD2QDdJX
D0`Den2WD0QDeJP@ek5QDfJXD0WD0QDX@PDek5QDgJXD0`Dg\3WD0QDhJTD3QDiJXD0QDjJ`DjP;`Di[4WD0QDkJQDlJVD0X
D0WD0QDkJQDlJPD^i4XD0WD0QDmJTD1QDnJXD0WD0QDoJQDPKPDei4QDQKXD0WD0QDg<QDRKP@Z[9PDRQ;XD0WD0QDP?QDSK
P@SQ;QDTKXD0`D^i4`DYe3`D[e3`DkW4WD0QDUKQDSKTD1QDVKXD0QDWKWD0PDek5PD[Q;XD0PD_i4`Dg\3`DSY4`DPk3`D\
j3`DSY4`DWU4`Dni3`D\Q;`D]Q;WD0QDXKQDi=QDYKXD0WD0QDR4PDgk5QDZKQD[KXD0`DhH`Dji3`DfF`DgH`DRj3`DmF`D
iH`DTU3`DQm3`D_R4WD0QD\KTD2QD]KPDgk5QD^KXD0`D^i4`D`i4`Dai4WD0QD_KQD`KQDaKXD0`DhH`Dm^3`DTU3`Dh5`D
gk5`Dek5`DPV3WD0QDbKQDcKXD0QDdKWD0PDTR;QDeKXD0WD0QDfKPD\R;XD0WD0QDgKQDhKXD0WD0PDT`4PDci4PDPn3XD0
WD0QDiKQ@jKPD_R;XD0`D^i4`D]i4`DQa3`D^_3`Dao2WD0PDPMPDoQ3PD`R6PD_R;XD0WD0PDHPD]k5PD_i4XD0WD0PDHQD
kKVD0XD0`D[e3WD0PDHQDkKQDlKXD0`D[e3WD0QDmKQ@R4QDnKP@ek5QDoKQ@PLXD0WD0QDQLQDRLXD0WD0QDSLQDTLQDULQ
DVLXD0WD0QDWLQDXLTD3QDYLXD0QDZLWD0QDQ>TD2PD^n5QD[LXD0YD2WD0QDQ>TD2PD^n5QD[LXD0QD\LUD0WD0PDcP6PDe
i4XD0QF]LTD9PD4SD0QD^LTD6WD0QD_LTD2Q@`LQDaLXD0PD4WD0QD_LTD1QDbLQDcLXD0PD4WD0QD_LPDei4XD0QFdLaD;Q
DeLTD5WD0QDfLPDgk5QDgLPD^i4XD0`DS:`DmF`DfF`DkW4`DWR4`DVU3`Dg\3`D]9`DiR;`DZ7`D^_3WD0QDfLPDgk5QDgL
PD^i4XD0QDhLTD2QDiLWD0QDjLQDkLTD2PDei4XD0`D=`DTQ:WD0QDlLQDmLPDei4XD0QFnLWD0QDoLTD2QDPMQDQMXD0QDR
MWD0QDSMQDkEXD0`Dek5`D]d3`D^_3`DS1`D\h3`DX^3`DmFWD0QDTMPDdi4QDUMXD0WD0QDVMQDWMQDXMQDYMXD0WD0QDZM
QD[MQD\MXD0`D]U4`Dd^4WD0PD[e3PDHPDTh3QD]MXD0WD0PD]i4PDgk5PDaQ6PD^i4XD0WD0PDY]5QD^MQD_MVD0XD0`D_j
3`D\o9`D^F`D_\4`DQn5WD0PDY]5QD^MQD_MQD`MXD0`D_j3`D\o9`D^F`D_\4`DQn5WD0QDaMS@0QDbMPD^i4XD0`DQT:`D
b:`DcF`D\e4`DfGWD0QDcMQDdMXD0`DiS;`DeR:aDZ3WD0PDgk5PDjS;PDgi4XD0YD2WD0PDgk5PDjS;PDgi4XD0QDeMWD0Q
DfMTD1QDgMQ@[4QDc3XD0`Dki4`DPV3WD0QDhMQDiMXD0VD0`D_\4`Dg\3`D[e3WD0QDhMQDiMXD0QDjM`D_\4`Dg\3`D[e3
WD0QDkMTD1QDlMQDmMXD0`DYe3`D^i4`DeX4WD0PDgT3QDnMXD0WD0QDb8PDR3Y@0QDoMXD0QDPNWD0QDb8PDR3YD1XD0QDQ
NUD0WD0PDmi4SD0XD0TD9PD4TD7QDb8PDR3UD0WD0PDmi4SD0XD0TD9PD4TD7QDRNPDmi4QDSNWD0QDTNSD0XD0UD0WD0QDU
NTD7PDR3XD0UD0WD0QDVNTD7QDWNXD0TD7QDb8UD0WD0QDXNTD1QDYNXD0TD7QDb8WD0PDRP6QDZNQD[NTD2QD\NXD0QD]NT
D9QDb8WD0PDeo5XD0QD^NTD6QDb8QD_NPDWe3PDei4QD`NQDaNPD[e3PD`T;PD^i4PDYe3PDgk5QDgLPD^i4`Dgk5`Dek5`D
[P6`D^e3`D\P6PD[e3PDgk5PDaT;PD^i4QDbNPD_i4QDcNPD`i4TD5PD[e3QDdNPD4QDeNPDYo5TD6PD4QDfNTD2QDcBQDeJ
QDgNQDhNPDgk5PDT[:QDoHQDiNPDjS;QDjNTD2QDkNQDlNTD1QDmNQDnNQDP?QDmNTD1WD0QDoNXD0QDoHQDPOWD0QDQOXD0
QDROTD3PDVo5QDSOP@Ve3TD1QDTOPDei4QDUOTD2QDVOWD0QDWOXD0QDXOQDh4QD\HQDXOQDYOQ@ZOWD0QD[OXD0QD\OTD1Q
D]OTD3QD^OQD_OPD[e3PD`3PDc5PDYe3QD`OPDWR;PD\R;QDZGTD3QDaOQDbOQDcOTD2P@gk5QDdOPDei4QDR4PDch3QDeO`
DmF`DWm3`DS:`DX\2`D^_3`D`R3`DSm3QDfOPD]i4PDgk5QDgOQDhOPDbi4QDiOQDjOTD1QDkOQDlOPDWo3QDmOQDnOPDbi4
QDoHQDoOQ`1[4QDPP1QDQP1PDao2QDRP1PDXe3QDSP1PD_i4QDTP1QDZGQDUP1QDVP1PDS<QDjLQDWP1QDXP1PDgk5QDYP1P
DeEQDZP1PD_e3PDQS6PD_e3PDWe3PDei4SD0QD[P1PDgk5QD\P1PD^i4QD]P1QD^P1PD^i4PDdo2PD[e3PD`3PDli4QD_P1T
D1QD`P1`En9`E>`Ek8QDaP1P@]e3QDbP1QDn@TD2QDcP1QDdP1QDeP1TD1QDfP1PDno5QDgP1aD;PDli4PDek5QDhP1QDiP1
QDjP1QDkP1PDei4aDlP1`DTU3PD\P1PDei4QDjAQ`1[4QDmP1`ERo5`ESo5`EXP6`E`i4`Ehk5`E^i4`Eoe3`ElEQDnP1PDe
i4aD;QDoP1PDei4QDPQ1SD0QDQQ1QDRQ1Q`1]4QDSQ1P@]e3QDRQ1Q`1]4WD0QDTQ1XD0QDUQ1`D^i4`D_i4PD_e3QDVQ1TD
2QDWQ1PD4PD_e3QDXQ1aD0aDP4QDYQ1QDZQ1QD[Q1QD\Q1QD]Q1PD\R;QDkETD2QD^Q1QD_Q1QD`Q1TD2QDaQ1QDoHTD1PDj
S;QDbQ1QDTOTD1PDei4QDbQ1QDcQ1WD0SD0XD0QDdQ1TD1QDeQ1QDfQ1QDgQ1PDei4QDhQ1QDiQ1SD0QDjQ1QDkQ1QDlQ1QD
mQ1QDnQ1PDPMQDoQ1QDPR1PDbi4QD]?QDQR1QDRR1PDWo3QDSR1QDTR1QDj8PDii4TD6PD4TD3QDUR1QDVR1PDgk5QDWR1QD
XR1QDYR1QDZR1PDek5TD2QD[R1PD[e3QDV>TD3QD\R1QD]R1PDeo5TD5PD4S@0QD^R1PDmi4TD6PD4QD_R1TD2PD[m2WD0QD
`R1TD1QDaR1XD0`Dgk5`Dek5WD0QDbR1XD0QDcR1TD1QDdR1WD0QDeR1PDXe3XD0PDYe3WD0QDfR1QDgR1P@^i4P@gk5XD0Q
DhR1QDiR1TD1WD0`D[d6`DoK`DeP1`DM`DZ^2`Do^2`D[f:`DfV;`DgV;`D\Z5`DPV:`DhV;`DTi4`DSi4`DPm5`DiV;YD1X
D0QDjR1QDiR1TD1WD0`D[d6`DoK`DeP1`DM`DZ^2`Do^2`D[f:`DfV;`DgV;`D\Z5`DPV:`DhV;`DTi4`DSi4`DPm5`DiV;Y
D1XD0QDkR1TD1QDlR1WD0QDQJPDgk5QDmR1XD0QDnR1TD1WD0QDoR1XD0QDPS1TD1QDQS1WD0QDQJQDRS1PDVe3XD0QDSS1W
D0QD_LQDTS1QDUS1QDVS1PDei4XD0WD0QDg<QDZ4PDRQ;XD0QFWS1TD1WD0QDXS1Q@YS1QDZS1XD0QD[S1WD0QD\S1TD1XD0
QD]S1WD0QD^S1TD1PDWe3XD0QD_S1WD0QD\9S@0PDc5QD`S1QD`OXD0WD0QDaS1PDR3QDbS1QDcS1XD0UD0WD0PD^2QDdS1X
D0TD9PD4TD4QDeS1QDfS1TD4WD0QDS4QDa3XD0QDgS1`D]6`D`T3`DUN`DeZ3`D`V3QD\3TD2WD0QD_3XD0QDhS1QD\3TD2W
D0QD_3XD0QDiS1TD2QDjS1`DPV3QDkS1WD0QD_3XD0QDlS1UD0QDmS1TD3WD0QD_3XD0QDnS1UD0QDoS1TD7WD0QD_3XD0QD
PT1UD0QDQT1TD4WD0QDS4QDa3XD0QDRT1`En9`E>`Ek8WD0QDST1XD0QDTT1`Dai4WD0QDUT1P@_i4XD0QDVT1TD2QDWT1WD
0QDg<PDgk5QDXT1QDYT1XD0WD0QDjDPDYHXD0QDZT1WD0QDoHP@WP6P@gk5PDjS;XD0WD0QDoHQD[T1TD2QD\T1XD0WD0QDS
4PDhKXD0QD]T1TD2QD^T1WD0QD_T1TD1QD`T1XD0QDaT1WD0QDbT1P@Pc5PDbi4XD0QDcT1WD0QDdT1P@Pc5PDbi4XD0QDeT
1TD1QDfT1WD0QDR4P@WP6PDWe3PDei4XD0WD0PDoQ3QDR4PDgk5SD0TD3QDgT1XD0QDhT1WD0PDoQ3QDR4QDiT1QDgT1XD0Q
DjT1WD0QDbQ1XD0QDkT1TD1SD0PDei4QDR4PD_o2WD0QDlT1XD0QDmT1WD0QDnT1QDR4PD_o2XD0QDoT1WD0QDnP1PDei4XD
0QDPU1SD0TD6QDQU1UD0PD`i4TD6QDRU1PD4QDSU1UD0QDTU1TD7PD4Q@Y4S@0S@0QDUU1WD0PDeo5QDVU1XD0TD3PD4TD4Q
DWU1WD0QDXU1XD0QDYU1PDXe3WD0QDSFTD2PDXe3XD0VD0WD0QDSFTD2PDXe3XD0QDZU1QD[U1TD1WD0QD_3QD\U1XD0SD0Q
D]U1WD0QD^U1XD0QD_U1WD0QD`U1TD4QDaU1XD0VD0WD0QD`U1TD4QDaU1XD0QDbU1WD0QDcU1QDdU1XD0VD0WD0QDcU1QDd
U1XD0QDeU1WD0QDfU1TD4QDgU1XD0Q@\9QDhU1WD0QDcOXD0QDiU1TD2QDjU1TD1WD0QDkU1XD0WD0QDlU1TD1QDmU1XD0QD
nU1`DmF`DWm3`DSm3`DbH`DX\2`D^_3`DS:`D`R3`Dm^3`DmW4`Dil3`DfU3`D`\6QDU=PDVe3WD0PDYe3PDgk5PD\e3XD0W
D0QDoU1P@Ze3PD^i4XD0QDPV1WD0PD[e3PDgk5QDQV1XD0WD0QDRV1XD0QDSV1WD0QDTV1TD6PD4Q@Y4QDUV1XD0QDVV1QDW
V1WD0QDXV1S@0S@0QDYV1XD0WD0QDZV1QD[V1QD\V1QD]V1XD0WD0PDHPDTf3PDVV:XD0WD0QD^V1P@WP6P@`R6P@ek5QD_V
1XD0WD0QD`V1Q@R4QD\DQDaV1XD0WD0PDoQ3PDi1PDei4PDfEXD0WD0QDbV1PDoQ3QDcV1XD0PDU3PDHPD^b9PDn5PDSo5PD
mU3QDdV1PD^i4PDWHPDHPDhZ2PDeo5P@ek5QDeV1QDR4Q`1[4WD0QDfV1XD0`Dmh3`@ei4`Dgd3PDoQ3QDR4Q`1[4WD0QDgV
1XD0PDgQ6Q`1[4WD0QDgV1XD0QDhV1QDlHPDia3QDR4WD0QD\DQDiV1XD0PDli4PDn9PDWP6PDfOQDjV1PDXm2QDkV1PD[MP
Deo5PDZ[3PDei4PDoLPD``9PDgk5PDP;QDlV1QDmV1QDnV1PD[e3PDP;PDai4PDPS6QDR4PDWY;PDei4PDiP1PD_i4QDoV1Q
DPW1PDTo5PD[j4WD0QD\4XD0QDQW1QDRW1aDP4`DdLQDSW1`DhQ:`DQ8`DZY;`D[Y;`D\Y;`D]Y;`D_;`D`Z2`DPQ;`D^Y;`
Dhl:`D_Y;`D`Y;`DaY;`DbY;`DcY;`DdY;`DeY;`DfY;`DgY;`DhY;`DiY;`DjY;`DkY;`DlY;`D[[9`DY[9`DmY;`DnY;`D
oY;`DcY9`Dc[9`Db[9`DbY9`DPZ;`DQZ;`DRZ;`D``9`Dk^9WD0YD4XD0QDTW1QDUW1PDki4QFVW1QDWW1SD0PDki4QDXW1Q
DYW1QDZW1PDoLPDeg3PD`e3PDgk5QD[W1QD\W1`Dbo2QD]W1PD^n5QD^W1PDTe:PDYe3PD[e3PDek5QD_W1PDda3QD`W1PDg
b2PD^i4QDaW1TD2SD0PDgh3QDbW1PD^i4PDgk5QDcW1QDdW1QDeW1QDfW1QDgW1QDhW1PDgk5SD0PDai4QDiW1PDbZ;QDjW1
PDgi4TD4PDci4TD4QDR4WD0QDkW1XD0QDlW1TD2PD[e3QDmW1QDnW1QDWW1PD_e3QDoW1QDPX1TD3PDli4QDQX1PDli4QDRX
1QDSX1QDTX1PDki4P@gk5QDUX1WD0QDVX1XD0VD0PDio5QDY4S@0S@0QDWX1QDh6QDXX1QDYX1PD[e3PDek5QDZX1PD^i4QD
[X1QD\X1QD]X1QD^X1QD_X1TD3QD`X1QDaX1QDbX1QDcX1PD_e3PDki4PDoW:PD\o5QDdX1QDeX1PDXe3QDSFTD3PDei4PDV
`1QDfX1PD^i4QDgX1QDhX1QDiX1QDjX1PDai4PDmZ;PD[e3QDkX1QDlX1QDmX1QDnX1QDR4Q`1[4WD0QDoX1XD0`@ki4`@]i
4Q@P4QDWW1QDPY1PDki4QDWW1QDU5PDki4PDdh3P@^i4Q@Y4QDQY1QDRY1WD0PD[P1PDgk5QDSY1XD0QDTY1QDUY1QDVY1PD
T3PDbh3PD]9PDci4PDTS;QDWY1QDXY1QDYY1QDZY1Q@[Y1QD\Y1WD0PDgk5QD]Y1XD0QD^Y1QD_Y1PDZe3PDio5QDY4QD`Y1
PDio5QFaY1QDbY1Q`1[4QDcY1QDdY1QDeY1QDfY1PDHPDYW3PD_i4PDYe3PDek5PD][;PD`i4PDli4QDgY1PDli4PD`e3QDh
Y1QDiY1PDli4PDPo5QDjY1QDkY1PDhn2QDlY1QDmY1QDnY1QDoY1PD^i4PDgk5QDPZ1QDQZ1TD2QDRZ1QDSZ1WD0QDc3aDZ3
aDP4`DSf3`DjG`DoD`DSf3SD0XD0`D^i4WD0QDTZ1XD0QDR4Q`1[4WD0QDUZ1XD0QDVZ1WD0QD^S1QDkOQDi=TD1QDWZ1XD0
WD0QDXZ1PDmZ;QDYZ1XD0QFZZ1TD5QD[Z1WD0QD\Z1PD^i4PDgk5QD]Z1XD0SD0QD^Z1Q`1[4P@gk5WD0QDc3XD0QD_Z1WD0
Qd1[4QDc3XD0QD`Z1`DPV3WD0QDc3XD0QD`Z1`DPV3QDaZ1TD3QDR4Q`1[4WD0QDc3XD0WD0QDc3XD0QDbZ1QFcZ1QDdZ1PD
gk5WD0YD4XD0`DhQ:QDeZ1PD[e3PDY5QDWW1PDQa3SD0TD4PDki4QDfZ1WD0QDgZ1XD0WD0QDhZ1aDb4aDc4aDZ3SD0Y@0TD
1PDki4XD0QFiZ1aDP4WD0QDWW1YD0XD0S@0S@0S@0PDki4YD0Q@R4QDWW1SD0PDki4QDjZ1WD0QDWW1QDkZ1XD0QDlZ1QDmZ
1PD^i4SD0QDnZ1PDVe3TD1QDoZ1QDP[1Q`1[4QDQ[1QDR[1Q`1[4SD0QDS[1P@ei4QFT[1PDoa3QDU[1QDV[1QDW[1PDdh3P
D^i4QDX[1QDY[1PDei4QDZ[1QD[[1PDk^6QD\[1PDdh3PD^i4Q@Y4S@0QF][1`DR_4`DfU3WD0PDch3XD0QD^[1QD_[1QD`[
1WD0PDch3XD0SD0PDek5S@0QDa[1QDb[1QDc[1TD1QDd[1`D\H`Djm3QD`CTD2QDe[1P@gk5QDf[1QDg[1QDm6SD0QDh[1PD
gk5QDi[1QDj[1PD^i4TD2WD0QDd3XD0QDk[1QDl[1QDm[1aDP4PDgk5QDn[1QDo[1QDP\1QDQ\1QDaMQ`1[4QDR\1S@0WD0Q
DS\1XD0QDT\1QDU\1QDV\1QDW\1QDX\1TD2WD0QDY\1XD0QDZ\1QD[\1QD\\1TD2QD]\1PDHPDSf3TD1QD^\1SD0QD_\1QD`
\1TD1QD^\1SD0QD_\1QDa\1QDb\1PDki4PD^i4PDgk5QDc\1PD4Q@Y4S@0S@0QDd\1QDe\1PDaQ6QDf\1TD1QDg\1SD0QDh\
1PDVe3QDi\1PDo\;PDci4PDjR3PDml5QDgZ1PDgk5PDda3QDj\1PDai4PDPS6QDQJQD\9QDk\1QDl\1Q@l:QDm\1P@gk5QDn
\1QDV4QDm\1P@gk5QDn\1QDo\1QDP]1QDQ]1QDR]1`EZ5`EdR3`Eg[2`ERV6`EV];`E\T3`EW];`EXT4QDR4Q`1[4WD0QDS]
1XD0`D[e3`D`i4`Dbi4`D6QDT]1QDU]1P@ag4QDV]1PD^i4PDmMPDci4PDS9PDek5PDP_9QDW]1PDek5PDP_9PDmh3`D^i4P
D[];PDSd9PD`e3QDX]1PD\];PDYe3QDY]1PDkm2WD0PDfk5PDii4XD0PDULWD0QDZ]1Q@X4QD[]1XD0WD0QD[]1XD0WD0QD\
]1TD3PDSh3VD0XD0WD0QD\]1TD3PDSh3QD]]1XD0WD0PDoe2PDYe3SD0XD0TD2QD^]1TD2QD_]1WD0QD`]1PDYe3XD0QDa]1
WD0QDb]1QDc]1QDd]1XD0WD0QDe]1TD1QDf]1XD0`DRl9`D^F`DZl9`D_\4`DV_3`Djd3`DR_3`De[4`DZP4`D[P4`Dc[4`D
oY4`Dgk5`DkR4`DfU3`Dek5`DY]5WD0QDg]1QDh]1QDi]1TD2QDj]1XD0WD0PD[5PDei4PDfS3XD0WD0PD^^;PD^i4XD0WD0
PDYe3PDek5QDk]1XD0QDl]1TD1WD0QDm]1QDn]1QD\9TD2QDo]1XD0WD0QDP^1QDQ^1QDR^1XD0VD0WD0QDP^1QDQ^1QDR^1
XD0QDS^1WD0QDT^1QDU^1QDV^1XD0QDW^1TD5QDX^1WD0QDY^1P@QS6PD^i4QDZ^1QD[^1XD0WD0QD\^1P@`e3PDoLTD2QD]
^1XD0VD0WD0QD\^1P@`e3PDoLTD2QD]^1XD0QD^^1WD0QD_^1PDd3PDgk5XD0QD`^1WD0PD]d3PD_i4XD0PDgk5WD0QDa^1Q
Db^1XD0VD0`DT9`Dg2WD0QDa^1QDb^1XD0QDc^1`DT9`Dg2WD0QDd^1QDe^1QDf^1QDg^1XD0WD0PDg`3PDci4PDPS6XD0WD
0PD[e3QDh^1PDka5XD0WD0PD]i4PDek5PDk^;XD0WD0PDmMQDi^1PDS9XD0WD0QDj^1QDk^1XD0`D[R4`Dl^;WD0QDaMQDl^
1QDm^1XD0VD0`Di\3`DZU3WD0QDaMQDl^1QDm^1XD0QDn^1`Di\3`DZU3WD0QDo^1QDP_1XD0`D_\4`D^F`DRl9WD0QDQ_1X
D0`De_4`Dd_4`DV_;`D`G`DZ`4`DXb4`Dff3`DQ]3`DY[4`D]d3`Dc[4`Dfo:`DUj3`D`d3WD0PDUo:QDR_1XD0WD0PDY2QD
S_1XD0WD0PDSg3QDT_1XD0WD0QDU_1QDV_1XD0WD0QDW_1PD[e3XD0WD0QDX_1TD1QDY_1XD0`D^i4WD0PDZe3PD^i4QDZ_1
XD0`DlH`DeZ4`Dh5`DjZ3`DQm3`DmW4WD0PDXh3PD^i4XD0WD0QD[_1QD\_1XD0VD0WD0QD[_1QD\_1XD0QD]_1WD0QD^_1T
D2PDVe3PDei4XD0QD__1WD0PDek5PDk\3XD0SD0aDP4`D_R4WD0QD`_1XD0`Dg\3`D_j3`DX\2`DS:`Ddi3`DcQ4`DmW4`Dc
R:`DfR:`DR`;`DPk3`D\j3`Dod3`DlP4`Df`4`Dhg3`DjG`DW<WD0PDd`9QDa_1XD0`DPM`DRMWD0QDaMTD1QDb_1QDc_1XD
0WD0PD_NPD[e3QDd_1TD1XD0VD0WD0PD_NPD[e3QDd_1TD1XD0QDe_1WD0PDWX4QDWMPD]`;XD0WD0PDZ]1PD^i4PDgk5XD0
QDf_1`D\Y4`DVU3WD0PD[e3QDg_1PDRP6PDlh2XD0WD0PD^i4PDek5QDh_1XD0VD0WD0PD^i4PDek5QDh_1XD0PD1WD0PD^i
4PD\_;XD0WD0PD_i4QDi_1QDj_1QDk_1XD0VD0WD0PD_i4QDi_1QDj_1QDk_1XD0QDl_1WD0QDP?TD2PDei4P@gk5QDm_1XD
0WD0QDP?QDn_1TD2QDj;XD0QDo_1WD0QDP`1QDQ`1TD2QDR`1XD0VD0WD0QDP`1QDQ`1TD2QDR`1XD0QDS`1WD0QD<XD0PD^
i4`D^F`D[F`Dkd4`DZ`4`DZW4`DQY4`DhN`Dod3`DZl3`Dnk9`DoD`DgY4`Db`;`DXW4WD0QD=PD^i4XD0`Dek5`Dgk5`D[F
`D_\4`Dod3`Dh5`D^D`DRI`Dkn3`Dc`;aDZ3WD0QDT`1QDU`1XD0WD0QDV`1XD0QDW`1`D_\4`D[F`D^F`DZW4`DQY4`DRe4
`Dgk5`Dek5WD0QDX`1XD0`D[F`DoC`D^F`Dba;`DnFWD0PD^_3PDei4PD^_3XD0`Dbd3WD0PDai4PDgk5QDY`1XD0`DZj3WD
0QDZ`1PD^i4XD0`DSj3`Dh\3`DXX3`DhN`Dod3`DZW4`DQn5`DZl3`Dia;`DmW3SD0WD0QD[`1PDei4QD\`1XD0WD0QD]`1Q
D^`1TD1QD_`1XD0WD0PD`R6PDPV3XD0PD^i4WD0PDek5QD``1QDa`1XD0VD0WD0PDek5QD``1QDa`1XD0QDb`1WD0QDc`1QD
d`1QDe`1XD0QDf`1WD0PD]Q6PDek5QDg`1XD0WD0QD\9QDh`1QDi`1XD0WD0QDj`1TD2PDki4QDk`1TD2XD0QDl`1WD0PDg\
5PDki4QDm`1XD0WD0PD]_9QDn`1XD0QDo`1WD0PDei4PDTV5XD0`DT;`Dkk3WD0QDPa1PDce3QDQa1XD0WD0QDRa1QDSa1QD
Ta1XD0VD0aDP4WD0QDRa1QDSa1QDTa1XD0QDUa1aDP4WD0PDg\5PDij4PDki4XD0WD0QDVa1QDWa1PDZe3TD1PD^i4QDXa1X
D0`DoEWD0PDQFPDgk5QDYa1XD0WD0PDRFPD^i4QDZa1QD[a1XD0WD0PDjR3QD\a1XD0QD]a1WD0PDS1PD4PD\h3XD0WD0PDd
e3QD^a1XD0QD_a1WD0QDY7QD`a1XD0QDaa1`D^i4`Dei4WD0QDba1P@`R6QDca1XD0VD0WD0QDba1P@`R6QDca1XD0QDda1W
D0QDea1QDfa1TD2QDga1XD0VD0WD0QDea1QDfa1TD2QDga1XD0QDha1WD0QDi>PDSf3PDYm2TD2XD0QDia1WD0PDaQ6PDWe3
XD0`Dgb;WD0QDja1QDka1TD1QDla1XD0WD0PDli4QDma1TD2XD0QDna1WD0PD`R6TD1QDoa1QDPb1QDQb1XD0WD0QDRb1QDS
b1QDTb1XD0QDUb1TD4QDVb1WD0QDSLQDWb1TD2P@ei4QDXb1XD0WD0PDoQ3QDYb1TD2QDZb1XD0WD0QD[b1QD\b1TD2QD]b1
XD0WD0QD^b1TD1PDei4QD_b1XD0`Dkh:`DeP6WD0QD`b1QDab1TD1QDbb1QDcb1XD0WD0PDgk5S@0QDdb1QDeb1XD0QDfb1W
D0PDn:PDoLPDfg3XD0WD0PDgk5PDP;PDXR6XD0WD0PDgk5PDZ]1PDfU3XD0QDgb1WD0PDgk5PDoe2PDci4PDSh3XD0WD0PDh
Q:PDfP7XD0WD0QDhb1PDei4XD0QDib1`DVc;WD0QDjb1PDoLQDkb1XD0VD0WD0QDjb1PDoLQDkb1XD0QDlb1WD0QDmb1XD0S
D0WD0QDnb1QDob1XD0VD0WD0QDnb1QDob1XD0QDPc1WD0PD[e3PDHPDhZ2XD0VD0WD0PD[e3PDHPDhZ2XD0QDQc1WD0QDP?Q
DRc1TD2QDSc1XD0VD0WD0QDP?QDRc1TD2QDSc1XD0QDTc1WD0PDfc;PD^4XD0`D_\4WD0PDUb3PDWP6PDRa3XD0WD0QDY8Y@
0QDUc1PDoLTD2XD0QDVc1PDeo5S@0WD0QDWc1XD0WD0PDHXD0QDXc1QDYc1P@^i4QDZc1Q@T4Q@U4PDZ]5QD[c1PD^i4PDSh
3QD\c1QD]c1QD^c1PD^i4PD[e3PD]j5PD^i4PDeY:PDZe3PD_i4PDRd;PDai4QD_c1QD`c1PDia3QDR4Q`1[4QDac1WD0QDb
c1XD0QDcc1S@0QDh4QDR>QDdc1PDWe3QDec1PD_i4QDfc1TD2QDgc1QDhc1Q@ic1QDjc1QDkc1P@ch3QDlc1PDei4`Dgk5QD
mc1QDnc1QDoc1QDPd1QDR>QDQd1PDWe3QDRd1Q@Sd1QDTd1QDUd1QDcBQ@R4QDVd1QDWd1PDZe3QDXd1PDek5PDei5QDYd1Q
DZd1QD[d1QD\d1PD]o5QDlW1TD2QD]d1QD^d1QD_d1QD`d1PDVP6PDha3PDSP6PDia3QD_NQDad1QDbd1WD0QDcd1XD0VD0Q
Dbd1WD0QDcd1XD0QDdd1PDS1PDei4QDed1PDZe3PD^i4QDfd1PDoW:PDei4PDoLPDYm2PD\Q1PD`i4QDgd1QD\c1TD1QDhd1
PD`e3PD[e3PD]6QDR4QDl:WD0QDid1XD0QD\HQDjd1S@0WD0QDkd1XD0`DRM`DYe3`DkW4QDld1QDmd1TD2QDnd1QDod1QDP
e1QDQe1QDh4Q@T4QDU4WD0QDRe1XD0QDWd1QDSe1TD1QDTe1PD]i4QDUe1QDVe1QDWe1PDSh3QDXe1QDYe1WD0QDZe1XD0PD
eo5Q@X4WD0QD[e1XD0QD\e1PD^i4QD]e1QD^e1QD_e1QDl:TD1QD`e1PDgk5S@0WD0QDae1XD0QDbe1WD0QDce1XD0PDgk5S
@0WD0QDde1XD0PDce3SD0PDei4PDoLWD0QDee1XD0QDR4QDfe1WD0QDge1XD0`D\e3QDhNQDWDWD0QDhe1XD0QDWDWD0QDhe
1XD0QDl:WD0PDb4PDXe3XD0QDhNQDWDWD0PDP3QDie1XD0QDje1QDWDWD0PDP3QDie1XD0QDje1QDke1PDYe3P@gk5QDh4QD
le1PDiS:QDme1PD]Q6PDb4PDXe3PDb4PDXe3QDl:TD1QDne1TD4PDei4PDT[5QDoe1WD0QDPf1XD0QDS4QD\DWD0QDQf1XD0
QDRf1PDiS:PD]i4PDWP6QDl\1WD0P@aR6QDSf1XD0VD0QDl\1WD0P@aR6QDSf1XD0QDTf1QDl\1WD0PDgk5PDd`9XD0QDVDQ
DWDTD2WD0QDUf1XD0QDWDTD2WD0QDUf1XD0QDhNWD0QDVf1QDjb1XD0`D`i4PDYm2QDl:WD0PDoLQDWf1XD0QDXf1QDYf1PD
ki4QDZf1PDHQD[f1QDR4QD\f1QDVDQDWDTD1QD]f1TD3QD^f1QDWDTD1QD]f1TD3QD^f1PDgk5QD_f1PDHQD`f1QDaf1PD]j
5PD`e3PDR3SD0QDl:P@TMQ`1[4QDbf1QDcf1QDdf1P@TMQ`1[4QDbf1QDcf1QDef1PDei4QDff1QDjd1QDgf1QDhf1`DRM`D
PMPDia3QDR4QDef1QDjb1SD0QDcBPDjj4PDei4QDif1QDjf1P@oLQDkf1QDlf1QDmf1QDnf1QDjd1QDof1QDPg1WD0QDef1X
D0VD0QDPg1WD0QDef1XD0PD1QDPg1WD0QDef1XD0QDQg1QDRg1PD\8QDSg1PDoLPDhKPDYm2PDoLPDhKQDTg1P@^i4QDef1P
Dei4QDUg1PDoW:PD\o5SD0PD`e3PDek5PDP\3PDiS:PDei4QDVg1PDnR6PDei4QDVg1QDWg1PDei4QDXg1PDHQDYg1QDjb1P
D]i4PDgk5PD]e;PD^i4PDei4PDgk5PDoe;PD_Q6QDZg1SD0QDT4QDl:PDo2QD[g1QDl:PDo2QD[g1QDVDQDWDTD1WD0QD\g1
QD]g1XD0QDWDTD1WD0QD\g1QD]g1XD0PD[]1PDV`;QDlW1QD^g1PDei4QD_g1QD`g1TD2PDke2QDnBQDag1PDbOQDbg1QDcg
1QDdg1TD1QDeg1PD`e3PDUMSD0PD`e3SD0QDfg1QDgg1QDhg1PDY]5Q@aMQDig1QDjg1QDkg1QDlg1QDmg1PDYm2QDl:QDng
1QDog1QDPh1QDQh1TD2PD\e3QDRh1QDSh1QDTh1QDl:QDUh1QDU4S@0PD]_9`Dei4`DYS1QDVDQDWDTD2WD0PD]_9XD0QDWD
TD2WD0PD]_9XD0QDVh1WD0PD]_9XD0QDWh1QDXh1PDR3QDYh1PDYm2QDZh1TD2WD0QD[h1XD0QDb9Q`1[4PDmW5PDbi4PD[m
2PDmW5PDbi4QDR4PD`e3Q@\h1QD>QDgg1Q@\h1QD>QDS4QDl:QD]h1P@TMQD>QDS4PDjj4PDei4PDjj4PDei4PDoLSD0QD^h
1WD0QD_h1XD0WD0QD`h1QDah1XD0QDbh1WD0PDHPDn;XD0PDHQDch1WD0QDdh1QDeh1XD0QDR4Q`1[4WD0QDfh1XD0VD0QDR
4Q`1[4WD0QDfh1XD0QDgh1PDiS:QDhh1QDih1PD]6QDSf1QDj8QDjh1QDkh1SD0PDWf;PDei4QDR4PDXf;PDei4WD0QD_^1X
D0QDlh1PDeo5S@0WD0QDmh1XD0WD0PDek5QDnh1PD^i4PDgk5S@0QDcBQDl:XD0SD0QDR4WD0QDoh1QDPi1QDQi1XD0QDRi1
WD0QDSi1PDai4XD0VD0QDRi1WD0QDSi1PDai4XD0QDTi1WD0QDUi1PDVm2XD0VD0WD0QDUi1PDVm2XD0QDVi1WD0QDWi1TD1
QDXi1XD0QDZ4QDYi1QDZi1QDR4Q`1[4WD0QD[i1XD0`DYe3`D]i4`Dai4WD0QD\i1P@ad3QD]i1QD^i1XD0QD_i1QD`i1TD4
QDR4WD0QDai1PDei4XD0WD0QDbi1QDci1XD0VD0WD0QDbi1QDci1XD0QDdi1WD0QDR4Q@l:QDei1YD2XD0WD0QDgg1QDei1Y
D2XD0WD0QD^X1PD`e3QDfi1XD0QDgi1QDR4WD0PDS1PDei4SD0XD0`DmE`Dk8`DjE`D\h3`Dgk5`Dek5`DoLWD0QDhi1QDii
1QDji1XD0WD0QDki1TD1QDli1XD0QDmi1WD0QDni1QDoi1XD0QDPj1WD0QDQj1XD0`D]i4`Dai4SD0QDS4WD0QDRj1XD0WD0
QDSj1PDZe3PD^i4XD0QDTj1WD0QDUj1XD0WD0QDVj1TD1QDWj1XD0VD0WD0QDVj1TD1QDWj1XD0QDXj1QDR4Y@0WD0QDYj1P
D^i4XD0QDS4WD0Q@l:PDTMTD1QDZj1XD0QD[j1PDia3QD\j1WD0QD\DTD1QD]j1XD0`D[e3`D_i4QDiT1WD0QD^j1QD_j1aD
P4`Dgk5`DWQ6`DTP1`D[R4`Dek5XD0SD0PD`e3QD`j1TD2WD0QDaj1XD0QDbj1WD0QDcj1PDZe3XD0VD0WD0QDcj1PDZe3XD
0QDdj1QDej1WD0QDfj1`DeR3`DfR3`DmR3`DdY3S@0XD0QDgj1PDia3QDR4WD0QDRh1`Dfe4`D^;`Dh^3`Di^3`DeR3`DfR3
`DmR3`DdY3`DWg4`Dhf4`DRM`De6`De;XD0QDgj1QDhj1Y@0WD0QDij1QDjj1Q@\9QDkj1XD0QDlj1QDmj1Q`1[4WD0QDnj1
XD0WD0QDR4Q@l:QDoj1YD2XD0WD0QDgg1QDoj1YD2XD0WD0QDPk1QDQk1XD0PD^i4WD0QDRk1S@0QDSk1XD0PD^i4QDTk1WD
0QDUk1QDVk1SD0XD0VD0WD0QDUk1QDVk1SD0XD0QDWk1WD0QDXk1XD0WD0QDYk1SD0PDik5XD0QDS4WD0QDZk1QD[k1XD0QD
Yc1PDgk5SD0WD0QD\k1QDaJPDVe3XD0VD0WD0QD\k1QDaJPDVe3XD0QD]k1WD0QDnBTD1PDei4PDoLXD0PD^i4QD^k1WD0PD
]i4QD_k1QD`k1XD0QDak1Y@0WD0QDbk1YD1XD0WD0QDS4QDck1QDdk1XD0QDek1QDfk1WD0QDk:QDl:`DfO`Dkc2`DV[2`DZ
k2`Dof2QD^3XD0`DYe3QDgk1WD0QDhk1`DfO`Dkc2`DV[2`DZk2`Dof2QD^3XD0`DYe3QDik1QDR4WD0QDl:YD2XD0`D[e3`
D]i4QDik1WD0QDjk1YD2XD0`D[e3`D]i4QD\3WD0QDhNQDl:`Dn2`DV3`DU4`Dkh2`Dl4`D\i2`D^g:`DTd6`Dlh2`D_3`Dc
4`D\8SD0XD0QD\3WD0QDkk1`Dn2`DV3`DU4`Dkh2`Dl4`D\i2`D^g:`DTd6`Dlh2`D_3`Dc4`D\8SD0XD0QDlk1WD0QDR4QD
fe1YD1XD0`Dai4`DYe3QDmk1WD0QDgg1QDnk1XD0QDmk1WD0QDgg1YD1XD0QDok1WD0QDR4QDPl1QDQl1XD0QDok1WD0QDR4
QDPl1YD1XD0QDRl1WD0QDSl1QDTl1XD0QDRl1WD0QDSl1YD1XD0QDS4WD0QDjd1QDUl1XD0QDVl1WD0QDWl1XD0QDXl1QDaZ
1WD0SD0QDef1XD0VD0QDaZ1WD0SD0QDef1XD0QDYl1WD0QDZl1QD[l1P@^i4P@gk5XD0QD\l1WD0QD]l1QD^l1QDSf1XD0SD
0QD_l1WD0QD`l1PDZe3XD0SD0QDm3WD0QDk:QDl:`DU6`D_3`DTk4`Dn2`D^T3`Dlh2`DTd6`D\i2`DU4`De3`DV3`DQj2`D
R3`DPV5SD0XD0QDm3WD0QDal1`DU6`D_3`DTk4`Dn2`D^T3`Dlh2`DTd6`D\i2`DU4`De3`DV3`DQj2`DR3`DPV5SD0XD0QF
bl1QDS4WD0QDl:P@TMQDcl1XD0WD0QDdl1P@TMQDcl1XD0WD0QDel1QDfl1XD0VD0WD0QDel1QDfl1XD0QDgl1QDhl1QDl:W
D0QDil1QDjl1XD0QDkl1WD0QDil1QDjl1XD0QDll1PDgi4WD0QDml1QDef1XD0QDnl1WD0PDka;QDol1XD0PDRP6WD0QDPm1
XD0VD0PDRP6WD0QDPm1XD0QDh@QDQm1TD5WD0QDR4QDRm1YD1XD0QDSm1WD0QDfe1QDTm1XD0VD0QDSm1WD0QDfe1QDTm1XD
0QDUm1QDSm1WD0QDfe1YD1XD0VD0QDSm1WD0QDfe1YD1XD0QDUm1WD0PDia3QD\HPDHQDVm1XD0SD0WD0PDHQDWm1XD0SD0P
D]h3PDHQDXm1WD0QDYm1QDSf1XD0QDZm1`D\Q1`DYS1`DfQ:`DQj2PDia3QD[m1TD1WD0QD\m1XD0QD]m1PDia3QD[m1TD1W
D0QD\m1XD0YD2QD^m1WD0QD_m1XD0QD^m1WD0PDek5PD]T3XD0WD0QDlW1QD`m1XD0QDam1WD0PDYe3QDbm1XD0WD0PDYe3P
Dod3PDia5XD0`EUa3WD0QDWJQDcm1XD0QDdm1TD1VD0`EUa3WD0QDWJQDcm1XD0QDdm1TD1QDh@WD0QDem1Q@fm1XD0QDgm1
WD0QDhm1XD0QDim1TD3QDR4QDjm1QDR4WD0PD_NPDYe3XD0SD0WD0QDkm1XD0QDl\1QDl:QDlm1SD0QDmm1WD0QDnm1XD0PD
ce3WD0QDom1XD0VD0PDce3WD0QDom1XD0QDPn1WD0PDHPDVj;XD0QDQn1WD0QDRn1P@Xj;XD0QDQn1QDR4WD0PDWj;XD0SD0
QDSn1WD0PDei4XD0QDTn1PDg\5PD^i4WD0PDgk5PDda3XD0WD0QDUn1Q@R4QDVn1XD0PD_o2QDR4WD0QDVn1XD0PD]i4QDWn
1VD0PD]i4QDWn1PD1WD0PDHPDSf3XD0QDXn1S@0QDYn1`DkF`D_a2`DlFWD0PDm9XD0QDXn1S@0QDYn1`DkF`D_a2`DlFPDc
i4QDY8WD0QDZn1XD0VD0PDci4QDY8WD0QDZn1XD0PD1QD[n1PDaa:WD0PDV^3XD0WD0QDl:P@TMQD\n1XD0S@0QD]n1QD^n1
WD0QD_n1XD0QD`n1WD0QDan1XD0SD0WD0QDbn1PDZe3PD^i4XD0QDcn1WD0QDUc1QDdn1XD0QDen1PDiS:TD5WD0QDfn1XD0
SD0QDR4PD^i4WD0QDgn1XD0QDhn1QDin1WD0QDjn1XD0VD0QDin1WD0QDjn1XD0QDkn1WD0QDln1QDmn1XD0QDnn1QDWd1WD
0QDon1XD0TD2QDPo1QDQo1PD[e3PDaj;PD^i4PD`f3PDPP6QDRo1Q@R4WD0QDSo1XD0WD0PD`f3XD0Q@X4QDTo1aDP4`Dbo2
`Dmi4QDUo1Q@R4QDVo1Q@Wo1QDXo1QDYo1QDgg1Q@Zo1QDXo1PDfX:QD[o1PDHQD\o1QD]o1PD`e3QD^o1PDfU3QD`4Q@VDQ
D_o1TD1PDV5TD2QD`o1QDao1QDmc1TD3QDR4Q`1[4WD0PDon2XD0QDmc1TD3QDR4Q`1[4WD0PDai6XD0QDmc1TD3QDR4Q`1[
4WD0PDci6XD0QDmc1TD3QDR4Q`1[4WD0PDbi6XD0QDmc1TD3QDR4Q`1[4WD0PDei6XD0QDmc1TD3QDR4Q`1[4WD0PDdi6XD0
QD[4QDbo1QDZc1TD3QDR4Q`1[4PDbo6PDbo6QDh4UD0WD0PDbo6XD0QDco1Q`1[4WD0QDdo1XD0S@0QDh4QDZc1TD3QDR4Q`
1[4WD0PDZLXD0`D]i4`D_i4QDZc1TD3QDR4Q`1[4WD0PDhn2XD0`D]i4`D_i4`Dki4`D[e3`D`i4QDeo1TD4WD0PDZLXD0WD
0QDfo1XD0QDh4QDgo1TD1QDho1QDio1QDjo1PDTU3PD_i4PDk^6WD0PDk^6QDj8QDko1XD0WD0QDlo1TD1QDmo1XD0QDR8WD
0QDno1TD1QDmo1XD0UD0PDYS6PD4WD0PDek5QDP4XD0UD0PDYS6WD0QDTP1QDP4XD0QDoo1QDR4WD0PDek5QDP4XD0VD0QDo
o1QDR4WD0PDek5QDP4XD0QDh@WD0PDek5QDPP2QDP4XD0VD0WD0PDek5QDPP2QDP4XD0QDQP2QDRP2QDSP2QD[4QDTP2QDSP
2QDUP2TD1WD0PDce;QDSP2XD0WD0QDVP2P@gk5PDce;QDWP2XD0QDXP2QDYP2Q@ZP2QD[P2QD\P2PDmi4QD]P2QD^P2PDWLU
D0QD`4QD_P2TD1P@]e3WD0QD`P2XD0SD0aEP4QD`4QDaP2TD1P@]e3QDbP2`DfR3`DbT3`D^i4`Dlm2`DTk;`DUk;QDcP2P@
WP6QDdP2QDeP2QDR8QDfP2Q@R4QDgP2TD1P@]e3TD3QDhP2QDR8QDfP2Q@R4QDiP2PDei4QDR8QDfP2Q@R4QDjP2TD1PD]e3
TD8QDkP2QDlP2QDmP2PDlU3PD^MQDnP2QDoP2PDoQ3QDR4QDPQ2QDQQ2PDYg5QDRQ2QDSQ2QDTQ2QDUQ2QDVQ2UD0QDWQ2TD
1QDXQ2`@gk5`@]e3`Dek5`Dfk5`DXf3QDYQ2TD2WD0QDZQ2XD0QD[Q2QD\Q2PDSf3PD`V6QD]Q2WD0PDia5PDoS3XD0QD^Q2
QD_Q2QD`Q2QD^Q2QDaQ2PDS1QDbQ2PDik5QDcQ2QDdQ2P@Ye3PD]i4PDik5QDeQ2QDfQ2PDXl;QDgQ2QDhQ2QDiQ2WD0QDjQ
2PD^i4XD0SD0WD0QDkQ2QDlQ2TD1QDmQ2XD0WD0QDnQ2P@`e3PDRj2QDoQ2XD0SD0WD0QDPR2P@YHP@`i4QDQR2S@0QDRR2X
D0WD0QDSR2QDTR2Q@R4QDUR2XD0PD`e3WD0PDeo5XD0SD0WD0QDVR2PD]c2XD0QDWR2WD0QDXR2TD1QDYR2PD^i4XD0SD0QD
ZR2PD`e3PDei4PD`e3QD[R2SD0QD\R2QD]R2QD^R2SD0QD_R2P@fi4P@li4WD0Q`1[4QD`R2XD0QDaR2QDbR2QDcR2SD0QDa
R2PD]c2QDdR2QDoJQDeR2QDfR2QDgR2PDek5WD0QDhR2SD0XD0QDR4WD0PDek5QDhR2SD0XD0`D^i4`DhP6`Dk\5WD0PDek5
QDhR2QDiR2XD0WD0QDjR2P@^i4QDkR2XD0PDoQ3QDR4QDlR2QDlHQDmR2QDnR2QDR8Q@]4QDoR2PD[e3QDi9QDPS2PDei4QD
i9QDQS2QDR8QDR4WD0PD`e3QDRS2XD0QDSS2QDR8QDTS2QDUS2WD0QDVS2XD0QDWS2P@YS6QDXS2QDR4QDYS2QDZS2QD[S2Q
D\S2PDYe3QD]S2PDYe3PDYe3PDgk5SD0PD^m;PD`e3Q`1[4PDgk5QD^S2QDP?QD_S2QD`S2PDh\5PDki4QDaS2PDQX:PDRP6
PDPS6PDbi4QDbS2PDYm2PDoLQDcS2PD`i4PDhc2PDHPD_m;QDdS2PDgk5QDeS2PDek5PDeQ1PDn2PDei4PDek5PD^Y9PDdc3
PDWe3PDei4PDek5PD^Y9PDai4PD`m;PD[e3PD`m;PDci4PDek5QDfS2PDhb9PD`i4PDU6PDbm;PDYe3PDek5QDgS2PD`i4PD
[5PD[e3PD_o3PD[e3QDZ4PDcm;PDgk5PDdm;PDgk5PDgk5PDbP;QDZ4PDYe3PDef3PDVm2PD]i4PDgk5QDhS2PDdh3PD^i4Q
Di=QDiS2PDek5PDRe9PD^i4PDgk5PDZZ:PDY]1PDgk5PDfm;QDjS2PDQY:QDkS2PDei4PDgm;PDhm;PD[e3PDim;PD\`:QDl
S2PDgk5PDlV4`DXe3PDi1PDei4PDfEPD[e3PDgk5PDZj:QDmS2TD1PDjm;PDai4PDgk5PDZ]3PD^i4QDnS2PDkm;PD^i4QDo
S2PDlm;PDXV4PD`i4PDSf3PDQEQDWg1PDei4QDPT2PDbf:PD^i4QDZ4QDQT2PDgk5TD1QDRT2QDST2QDZ4QDTT2QDUT2QDVT
2QDWT2TD1QDXT2QDYT2PDPn;PD^i4QDZT2QD[T2PDZ^3VD0QDZT2QD[T2PDZ^3QD\T2QDoHPDVe3PD_i4QDaMQD]T2QDim1Q
D^T2QD_T2PD^i4PDdc3QDg<TD2PDRn;QD`T2PDoQ3PDWP6QDaT2QDbT2TD1QDcT2PDkl2PDhKPDhKPDei4PDZ]3PD\EPDkg3
PD_i4PDT8PDdLPDmg3PDnf6PDdLPDek5PDZ^3PDdLQDdT2PDei4QDeT2QDfT2PDeo5PDek5PDeo5PDek5PDSn;PDSn;PDW5P
DZV;PDYR1PDli4PDZLPDli4QDgT2PDZLPDli4PDWc3PD`\1PDli4PDjY5PDli4PD^^1PDli4PDUf3PDTn;PDUn;PDUn;QDhT
2PDXe3PDei4PDek5PDVn;PD[e3PDek5PD]l2PD^i4PDWn;QDbCQDZ4PDPP4PDY]1PD_]3QDiT2PD`e3QDjT2PDek5PDXn;PD
^i4PDek5PDhm1PDbi4PDek5QDkT2SD0PDek5PDbV5PDei4PDek5PDmMPD`i4PDek5PD`m2PDd3PDek5PDbP;PD^i4PDek5PD
\n;QDlT2PDWP6PDRa3PDoQ3QDmT2PD^n;PDYHPD]i4PDik5QDnT2QDfBPDTIPDci4PD`Q7PDYm2PDTR:PDek5PD[6PDbQ6PD
]c2PDYR1PDli4PD]9PDRa3QDoT2QDZ4PDcm;PD[e3QDZ4PDhl;QDPU2QDZ4QDQU2QDRU2QDSU2P@Ve3QDTU2PDVe3QDUU2QD
VU2PDSo5PDjR3PDg\5PDki4PDek5PDYW3PDec3PDei4PDYe3PDjd4PD[f3PDYe3QDZ4PDW]1PD[6PD[3QDZR1PDei4QDZ4PD
ba9PDPd3PD[e3QDWU2PDoQ3PDZe3PD\h3PDYe3QDXU2QDYU2PDc3PDen2QDZU2QD[U2PDie5PDgk5QD\U2QD]U2QD^U2QD_U
2QDSU2QDTMQDZ4PDVm2PDib9PD^i4PDfd6PD^i4PDgk5QD`U2QDaU2PD[e3PD_DPDei4QDbCPDTEPDgk5PD`\:PDYe3PDgk5
PD\h3QDbU2PDT8PD^i4QDZ4PDY]1PDiZ;PD_W3PDhn;PDdLPDQY:QDcU2QDdU2QDeU2PDk8PDYm2PDTR:QDX1QDfU2P@^i4P
@gk5QDgU2QDGPDgk5QDhU2QD@PDWe3P@ek5QDiU2QD@PD]c2P@ek5QDjU2QD@PDgk5QDkU2QDlU2QD@PDbh3PDci4PDbh3PD
ci4PDho5QD@PDbi4PD_DQD@PDjn;QD@PDei4PDkn;QD@PDZe3PD^i4QDZ4PD^n5PDei4QDBPDXe3PDYo5QDBPDei4QDmU2S@
0QDnU2PD]c2PDek5QDoU2QDBTD2PD[e3QDZ4PDcm;QDBPDgk5QDPV2QDBQDZ4QDQV2PDXe3QDCPDgk5QDRV2PD^i4QDCPDgk
5QDSV2QDCQDTV2QDCPDek5QDUV2QDCQDZ4PDn5QDCPDek5PDlh2PD_i4QDCQDVV2QDWV2QDDPDgk5QDRV2QDXV2QDDPDgk5Q
DYV2QDDPDei4PDUg2QDDPDei4PDgk5QDZV2QDDQDZ4QD[V2QDDQDZ4PD[j4PD^n5QDDPDT?QDaCQDDPDXe3PDei4QDTP1PDX
e3PDei4QDTP1S@0PDn2QDETD2PDYe3QDZ4PDkb:QDETD2PD]i4PDQo;QDEQD\V2QD]V2QDEP@fk5PDn`:PDYe3PDgk5QDEP@
ek5PDQR4PDYe3QDEQDZ4QD^V2QDFPDek5QD_V2S@0QD`V2QDFQDaV2QDAQ@bV2S@0PD`n3PDYe3QDAQDZ4QDcV2QDAQDX4S@
0QDdV2QDeV2QDAQDfV2TD1QDgV2QDATD2PDY]5PDXb6QDAQDef1PDei4QDhV2QDAPDek5QDiV2QDjV2QDkV2QDLQDZ4QDlV2
QDLPDgk5QDmV2QDNPD]o;QDNQDnV2QDoV2QDR1QDPW2QDT1PDVo5QDZ4PD[j4QDT1PDYe3QDQW2QDT1PDYe3PD[e3PD`m;QD
T1PDVe3QDRW2`Dgk5`Dek5`Dfk5`DTf3`DUf3QDT1PDei4QDSW2PD]9QDT1PD^i4PD\T3QDKPDZe3QDTW2P@gk5PDcU5QDKQ
DY8QDUW2QDKQDVW2QDWW2QDKQDXW2QDJPDgk5QDYW2PDPb3QDJQDZ4QDZW2QDJQDZ4QD[W2QD\W2QDJPD[e3PDgk5QD]W2QD
JTD2PDei4QD^W2QDJPDei4PDZLPD\8QDQ1PDgk5QD_W2QDQ1PDek5QD`W2PDe_6QDQ1PDgk5QDaW2QDbW2QDS1PDZe3QDi=Q
DcW2QDS1QDdW2S@0QDeW2QDS1QDdW2S@0PDei4PDPDQDW2PDgk5QDfW2QDW2QDZ4PDgT3QDU2PDgk5PDe3QDZ2PDek5QDgW2
QDW1PDek5PDho;QDW1PDek5QDhW2QDW1QDZ4QDiW2QD_1QDjW2QDkW2QD`1PDgk5QDlW2QDa1PDai4PDe_6QDa1PDbi4PDgk
5QDa1PDgk5QDmW2QDnW2QDf1PDgk5QDoW2QDf1PDYe3QDPX2QDg1PDek5PDW8QDg1QDQX2QDg1PD]c2PDek5QDg1QDZ4QDRX
2QD^1PDRa3PD``:QDm1QDSX2QDS2PD]c2PDek5QDS2PDgk5PDV<QDR2PD`i4QDTX2PD`i4PDeQ1PDnk9QD[2PDYe3PDWP6QD
\2PDgk5PDWj:QD]2PDZe3PD^i4QDZ4PD[5QD]1QDUX2QDVX2QD\1QDZ4QDWX2QD\1PDgk5QDXX2`Dgk5aDP4QD\1TD3PDla3
PDZe3QD\1TD3QDnU2VD0QD\1TD3QDnU2QDYX2QDe1QDZX2QDe1PD_i4QDoV1QDl1QD[X2QDl1PDgk5PDT[:QDl1QDZ4QD\X2
QDl1QD]X2QD^X2PD[e3PD^^2PDaQ6PD[e3PDZLQD_X2PD[e3QD`X2QDaX2PD[e3PDek5QDbX2QDcX2PD[e3PDek5PDg[2PD^
i4PD[e3PDUa3QDdX2PD[e3PDZZ:PDY]1PD[e3PDgk5QDeX2PD[e3PDgU4PD`k2PDYe3PDgk5QDfX2PDYe3PDgk5QDgX2QDhX
2PDYe3PDY]1PD^i4QDiX2VD0PDYe3PDY]1PD^i4QDiX2QDjX2PDYe3QDkX2PDYe3QDlX2VD0PDYe3QDlX2QDmX2PDYe3PDek
5QDnX2PDYe3QDoX2QDPY2PDYe3PDgk5QDQY2PD]i4PDgk5QDRY2QDSY2QDTY2PD]i4QDbT2QDUY2PD\l5PDei4PD]P6PDY]1
PD^i4PDgk5QDVY2QDWY2PD^i4QD\Q1QDXY2QDYY2PDhEPD^i4QDZY2QD[Y2PDZj4PDek5QD\Y2QD]Y2PDek5PDT3PDbh3PDe
k5QD^Y2QD_Y2PDek5QD`Y2QDjb1PDek5PD^P<PD^i4QDaMQDaY2QDbY2QDcY2PDek5PDYW3QDdY2PDek5QDeY2QDfY2PDek5
PDPS6PDbY:PDek5PDWh3PDV6PDek5PD`P<PD^i4PDPk3PDek5PD_8PD[e3PDek5PDaP<PD[5PDek5PDbP<PD^i4PD_DPDek5
PDdLPDcP<PDek5PDd\5QDgY2PDd\5PDdP<PD_4PDdP<PDek5PDi]1PDYR1PDek5QDhY2QDiY2PDek5PDj]1QDjY2PDek5QD\
Y2PDW6PDWDPDci4PDXDPD]o;PDci4PDld2PDWDPD^i4PDWc3PDfP<PD[e3PDgk5PDaQ6PDWe3PD]9PDn2PD]9PDci4PDTS;P
D_9PDci4PDo_5PDai3PDci4PDh\4PD\j3PDci4PDgP<PDTIQDkY2PDTIPDYP5PDZZ:PDY]1PDY]1QDlY2PDbP;QDmY2PDPb3
QDnY2PD`j4PDYe3PDmi9PDYe3PDUo:PDYe3PD\6PDm]1PD]V3PDm]1PD^P6PD\h3`Dae3`Dha3PD^P6PDgk5QDoY2PD^P6PD
_o2QDPZ2QDQZ2PD][;PDlb9QD\Q1PDbP4PDYe3PDgk5QDRZ2PDgk5QDSZ2PD^i4PDgk5QDcW2QDTZ2PDgk5PDgb2PD^i4PDg
k5PDcMPD^i4PDgk5PDYa9QDUZ2PDgk5PDkR3PD[f3PDgk5QDVZ2QDWZ2PDWc3PDi]6PDQY:Q@i=QDXZ2PDQY:PD\P6QDYZ2P
Deo5QDZZ2PDek5QD[Z2PD_Q6PDek5PDTm4PD_Q6QD\Z2PD`e3PD`1PDek5PDmn3PD`e3QD]Z2PDek5QD^Z2PDiS:PDRP6QD_
Z2PDiS:PDSh3PD^i4PDHPDjn2PDnP<PDHPD_d3PDoP<PDoY9QD`Z2PDU\9PDPQ<PDQQ<PDci4PDRIPDec3PDei4QDZ4PDUa3
PD^i4QDaZ2PDUa3PD_]3PDUS1PDYe3PDWP6PDj\5PDki4PDPDPDRIPDXX3QDbZ2QDcZ2PD`m;PDci4PDRQ<PD_Y:QDdZ2QDe
Z2PDoLPDVe3PD`i4PDgk5QDfZ2PDVe3PDia3PD`i4PDVe3PDci4QDgZ2PDVe3PD_i4PDoQ3PDWP6PD_g;PDWP6PDQ^3PDeo;
PDci4PDk\:QDhZ2PDk^3QDhZ2PD]]1PDSQ<PDTQ<PDbh3PDTEPD^i4PD]6PDX]2PDli4PD[g3PDaQ6PD[h3PDXe3PDgk5PD[
h3PDYe3PDgk5PDhc4PD^i4PD]k9PDic4PD^i4PD]k9PD\h3QDiZ2QDi=QDjZ2PD]l2PD^i4PDWn;PDXW4PD^i4PDgk5PD`LP
Dli4PDUQ<PDT`7PDVQ<QDkZ2QDlZ2TD2QDmZ2PDV3PDek5PDW`:QDnZ2QDoZ2PDhEPDNPDci4QDP[2PDke3PDei4PDX:PDke
3PDei4QD^BQDQ[2PDoCPD[e3QDZ4PD]P;PD_i4PDVd3QDR[2PD`GPDQP4PDXe3PDWQ<QDS[2PDWP6PDgk5PDXo;PDoQ3PDXQ
<PDoQ3PDfd:QDT[2QDaU1PDYQ<PDoQ3PDd4QDU[2PDoP7PDYe3QDV[2QDW[2TD1P@YHPD[Q<QDX[2P@Ra3PDn\:QDaU2PDXe
3QDaW1QDY[2PDVe3QDjb1QDZ[2PDZe3QD`X1PDg3PDn2PDn2PDg3PDg3PDci4PDn2PDek5PDn];PDP[9PDci4PD\Q<PD_k4P
Dgk5PDVP;PDa]1QD[[2PD\MPDei4PDei5PDek5PDcIPDei4PDfk5PD\e4PDcW;PDfk5PDe2PDei4PDfk5PDU6PDU[:PDek5P
D]Q<PDek5PD^Q<PDPEPDek5PD_Q<QD\[2PDek5PDld4PDZ4PD]i4PDek5PDXj:PD]i4PD`Q<PD]i4PDaQ<PDZe3PDYe3PDek
5PDbQ<PDS1PD]NPDgk5PDS1PD[e3PDgk5QD][2PDSf3PDi7PDl\;PDTf3PDg]3PDl\;PDg\5PDTDPDki4PD\e3PDei4PDbX3
PD\e3PDei4PDgk5PDSQ1PD[e3PDcQ<PD[e3PDgk5PDUS1PDek5PDa^9PDZg:PDSh3QD^[2PDc7PDeQ<PDek5PDa]1QD_[2PD
ig3PDSh3PDYe3PDTo5PDQb3PDHPDTf3PDVV:PDZl:PDin2PDki4PDgk5PDQ`9PD^n5QD`[2PDWP6PDn7PDfo5QDa[2QD_^1Q
Db[2PD`i4PDfo5PDfk5PD[Q:QDc[2PDRa3QDd[2PD[e3QDZ4PD[j4QDe[2PDda3PDUW3QDf[2PDei4PDgk5QDg[2QDh[2PDe
k5TD1QDi[2PDHQDj[2QDk[2PDWGPDd\5PDli4PDek5PDUo:QDl[2QDm[2PDli4PDdLQDXU2PDgk5PDjQ<PDHPDo2QDn[2PDn
Q<PD^i4PDSc4PD_Q1PDei4QDo[2PDVY2PDVm2QDP\2QDQ\2QDR\2PDke:QDS\2QDT\2PD]b:PDn_:QDU\2QDV\2PDVo5QDW\
2QDX\2VD0QDW\2QDX\2QDY\2PDai4PDQ;VD0PDai4PDQ;PD1QDZ\2P@Ye3PDoe2VD0QDZ\2P@Ye3PDoe2QD[\2QDg<TD2PDS
e5PDRa3PDhi4QD\\2QDeBQ@l:QD]\2TD2PDaP;QD^\2PD_i4PDek5PDY]1PD^i4QDbT2PDVe3PDei4QD_\2PD`i4PDek5PD]
W:PD^i4PDTf3PDek5PDSR<PDa`:QD`\2PD]i4PDgk5PDWR<PDQOPDgh3PD]i4PDWP6PD]i4PDld4PD]i4PDXR<PDci4PD]i4
PDgk5PDl4PD^i4QDZ4PD]i4PDYR<PD]i4PDek5QDa\2P@[R<QDb\2PDgk5PD\R<PDiW2PDei4PD]R<PD^R<QDkS2QDc\2QDd
\2QDe\2PDjo1PD[e3QDf\2PDXe3PDgk5PDoh3PDZh3PDRe3PDUa3PD^i4PDe^:QDg\2QDh\2PDQFQDi\2PD[e3PDRa3QDZ4P
D_OPD]o5PDk\:QDZ4PDmg:PDS1PD\h3PDci4QDj\2PDZe3PDHPDQU4QDSo1PDcR;PDcc3PDXe3PDoDPDSf3PDaR<PDZR1PDZ
e3PD^i4QDZ4PDWm9PDRa3PDgk5QDk\2PDZQ1PDgk5PDbR<PDZa4PD[e3PDek5PDcR<PDnGPDQ^;QDl\2QDm\2QDn\2PDSa3Q
DZ4QDo\2PDeR<PDYe3PDgk5PDT?PD[e3PDgk5PDgk5PDSh3PDg\;PDgk5PDTR;PDl4PDgk5PDin2PD_i4PDkOPDZLPDnf6PD
ei4PDHPDfR<PDce3PDQS6PD]c2QDP]2PDek5PDgR<PDWa:QDYS1QDQ]2PDR8PDd8PD[e3PDcU2PDhg3PDZe3PDiR<PDZe3QD
P1Q@X4S@0QDR]2PDei4PDoLQDP1QDS]2PDei4QDT]2QDP1PDHPDSf3QDU]2QDP1QDV]2QDU]2QDP1PDei4QDZ4PD[j4QDP1Q
DW]2PDei4QDX]2QDIPDek5QDW>QDIQDZ4QDY]2QDZ]2QDIPDZe3QD[]2QDZ1QD\9QD\]2QDZ1QDjAS@0QD]]2QDHQD^]2QDH
QD_]2TD1QD`]2QDHPD]i4PDgk5QDa]2QD@PD]o5PDgk5PDba:QD@PDXe3QDb]2QDc]2QD@PDRa3QDi=QDd]2QD@PDei4QDe]
2QD@PDei4PDgk5QDf]2QD@PDZe3QDg]2P@gk5PD`_3QD@PD[e3QDh]2QD@QDi]2QD@PD]l2PD[e3PDaX3QD@PD]l2PDgk5QD
j]2QD@PDWe3QDk]2QD@PDWe3PDgk5QDl]2QD@PDWe3PDek5QDm]2QD@PDco5PDgk5QD@PDQ`9`Dei4QD@PDei4PD^6QD@PDe
k5QDn]2QDo]2QDMQDP^2QDQ^2QDMQDR^2QDS^2QDMPDXb6QDV1QD\9QDT^2QDV1PD]c2PDbQ1QDDPDgk5QDU^2QDV^2QDDPD
YHPD`i4QDDPDZe3PD^i4QDW^2QDDQDX^2QDDPDXe3QDY^2QDDPDYe3QDZ^2QD[^2QDDPDS1QD\^2QDDPDdh3PD^i4QDDPDch
3PD`i4QDBQDZ4QDQV2PDXe3QDBTD2PD`i4PDek5PD_S<QDBPDgk5QD]^2QDBPD_i4PDY]:QDBTD2PD_i4PDY]:QDBQD^^2QD
_^2QD`^2PDRQ;QDCPDek5QDa^2QDb^2QDCPDek5QDc^2QDCPDZm:QDCPD\Q1PD`i4QDCQD\DQDd^2QDEQDZ4QD\>QDe^2QDE
TD3PD[e3PDgk5PDSIQDEQDf^2P@oQ3QDFPDZe3QDg^2QDh^2QDFQDi^2PD]c2QDj^2PD]c2PDdS<PDU`4PD]c2PDek5QDk^2
PD]c2QDaMQDl^2QDm^2PD]c2QDn^2PD]c2QDo^2QDAQ@X4S@0QDP_2QDQ_2QDAPDHQDR_2QDAPDHPDT8PD_i4QDAPDbP1PDh
n2QDAPD^2QDkS2PDjR3QDAPDek5QDS_2PDei4QDT_2QDAQDZ4QDU_2QDV_2QDLPD_\4QDLQDW_2QDX_2QDLQDY_2S@0PD\e3
QDLTD2PDei4PDVT<QDJTD2PDYe3PDgk5PD\e3QDJTD2PDYe3PD]3QDJTD1PDXe3QDZ4QDJQDZ_2QD[_2QDJPDWP6QDZ4PDQn
3QDJPDgk5QD\_2QDJPDmU3QDe[1QDKPDgk5QD]_2QDU1QD^_2TD1QD__2QDR1PDng:QDR1QD`_2QDa_2QDR1PD[e3QDi=PD^
n5QDR1PDYe3PDYT<QDk1PDYe3QDi=QDb_2QDk1QDc_2QDd_2QDk1QDe_2PDci4QDk1PDYe3QDZ4QDf_2QDk=PDYe3QDi=PDo
_:QDR2QDi=PDd`:QDR2QDg_2PDai4VD0QDR2QDg_2PDai4QDh_2QDW1PD\l5PDj]:QDW1PDZh3PDci4QDW1PDgk5QDi_2QDW
1PD`Q:PDVe3QDW1PDoQ3PD^^2QDW1PD_i4PDT8QDW1PDVe3QDW1PDYo2QDX1QDj_2P@Ra3QDX1Q@aMQDgU2QDY1QDk_2TD1Q
Dl_2QD[1QDi=QDm_2QD]1PD[e3QDn_2TD2QDo_2QD]1TD2PD[e3PD]i4PDgk5QD]1PDfh3QDb1TD2QDP`2TD1QDQ`2QDb1PD
gk5PD^m;PDWe3QDb1QDR`2TD1QDS`2QDb1QDT`2PDWe3QDn1QDU`2TD1QDV`2QDS1TD2QDW`2QDX`2PDSh3QD_1QDY`2TD1Q
DZ`2QDT1PDek5PD]T<QDT1PDei4QD[`2QD\`2QDT1QD]`2TD1QD^`2QDf1PDWP6PDRa3QD_`2QDf1PDYe3QD``2QDf1PDYHP
Dbi4QDi=S@0QDa`2QDh1PDek5PDkAQDh1PDgk5PDSh3QDi1PDoQ3PDYe3PDYh3QDi1PDgk5PD`g:QDj1QDb`2TD1QDc`2QDc
1QDd`2`Dci4`D4`DcX3`D[j3QDc1PDgk5QDe`2PD_i4QDe1PDWe3PDei4QDf`2QDo1QDg`2TD1QDh`2QDGPDek5QDi`2TD1Q
Dj`2QDQ2PDgk5QDk`2PDkd2QDV2QDl`2QDm`2QDY2QDn`2TD2QDo`2QDZ2PDgk5QDPa2TD1QDQa2QD^2QDRa2TD2QDSa2QD_
2PDfk5PDbT<QD_2PDgk5PDec3QDX2PDVe3PDei4QDX2PD[e3PDgk5PDao5QDX2PDYe3QDkS2PDcT<QDd1PDXe3QDd1QDkS2Q
DTa2QDd1QD\DS@0QDUa2QD\2QDVa2TD1QDWa2QD?QDXa2QDYa2TD1P@cc3QDaMQDZa2P@^n5PDei4PDo2PDek5PDoe2QD[a2
QD\a2PDek5QD]a2QD^a2`Eei4`E]i4`Ebi4`E[e3`E\o5QD_a2QD`a2PDek5PD^b3PDR]:PDek5PDb]9PDoT<PDek5PD[3PD
[e3PDek5PD^GPD[e3PDek5PDRk9PD[e3PDek5PDj;PD^i4QDaa2PDek5QDba2PD_i4PDek5PD]R;PD`X3PDek5PDRU<PDgX4
PDek5QDca2QDda2PDek5PD`\6PD^i4PDek5PD^\5PDei4PDek5PDk\3QDea2PDek5PDZj3PD\OPDek5PD_NPDSV:PDek5PDe
\5PDVU<PDek5PD_[3PDWU<PDek5PDXU<PD[e3PDek5QDfa2QDga2PDek5QDha2QDia2PDek5QDja2QDka2PDek5QDla2QDma
2QDaMQDna2PD\f4PDek5QDoa2QDPb2PDek5PDWP;PD[e3PDek5PDT?PDi6PDek5PDYOPDZj3PDek5PDg[3PD^i4PDek5PD_j
3PDce3PDek5QDQb2PDSU4PDek5QDRb2PDce4PD^U<PDce4PDem;PDek5QDSb2QDTb2QDUb2QDZ4QDVb2PDZe3PD^i4Q@i=QD
Wb2QDXb2PD]o5PDgk5PDlV4PDZe3PD^i4QDYb2PD`i4PDY]5QDZb2QD[b2PDY]5QD\b2PDY]5PDek5PDjd4PDVe3PDco5PDo
Q3PDVe3PDgk5QD]b2PDVe3PD[e3QD^b2PDmDPDVe3PDei4QD_b2PDVe3PDei4QDfBQD`b2PDVe3QDab2QDbb2QDcb2PDXe3P
Dgk5QDdb2PDXe3QDZ4PDgT3PDXe3PDYe3PDgk5QDeb2PDXe3QDfb2PDYe3PDgk5QDgb2QDhb2PDYe3PDgk5QDib2PDYe3QDk
S2QDjb2Q@kb2PDYe3QDlb2QDmb2PDYe3PDek5QDnb2TD1QDob2PDch3PDgk5QDPc2PDch3QDZ4QDQc2QDRc2QDSc2TD1QDTc
2PDho5QDaMQDUc2PDao5QDkS2QDVc2QDWc2PDbi4QDXc2PDg`3PDci4PDPS6PDZR1PDci4PDgh4PDRk9PD[e3PDgk5PD_i4P
Dgk5PDPV<PD^i4PDoQ3PDbi4QDYc2PDei4PD\MPD_i4PDek5PDQFPDek5PDZ^3PDa]1PDei4QDZc2PD_9PDZm2PDS7PD_9PD
[e3PDgk5PD]9PD[e3QDi=QD[c2PDha3PDn9PDo2PDmMQDi^1PDS9PDe^:PD[e3QD\c2PDiFPD]i4PDj4PD[e3PDek5QD]c2P
D[e3PDgk5QD^c2VD0PD[e3PDgk5QD^c2QD_c2PD[e3PDek5QD`c2QDac2PD[e3PD]i4PDgk5PDaLPD[e3QDbc2PD[e3PDlh2
PDia5PD[e3PDSf3PDSo;PD`V<PD^i4PDWP6PD]Q;PDge3PD[^3PD_i4PDgk5PDe[2PD^P6PDQa3QDcc2PDX\:QDdc2QDec2Q
Dfc2P@^i4QDgc2PDQb3PDPh:PDeV<PDQb3QDhc2QDic2PDlFPD[e3PDgk5PDh\5PDPMPDg\5PDh\5PDki4QDjc2PDaa:PDV^
3PDoe2PD[e3PDgk5PDoe2PD^n5PDei4PDoe2QDkc2PDoe2PDoY:`DTn5`Dca6PDe\5PDhh4PD_NQDlc2TD1QDmc2QDnc2QDo
c2QDPd2QDnc2PDn7QDQd2PDg\5PD^i4PDgk5PDda3PDQS6PD^i4PDek5PDlV<PDQS6PDmV<QDRd2QDSd2PDiR;PDci4PDiR;
PDVP6QDTd2PDSP6QDUd2QDY8PD[e3PDHQDVd2QDWd2PDHPDTU3PD_i4PDHQDXd2PDHPDZLPDHPD\NPDnV<PDHPDTf3PDVV:P
DHPD\c2PD_NQD\DPDQW3PDdi4PD`e3QDjAQ@[4QDYd2TD1QDZd2PD`e3QD[d2QD\d2TD1QD]d2PD`e3PDT3PDZe3PD`e3PDV
e3PDei4PD`e3PDQY:QD^d2PD`e3QD_d2QD`d2PD`e3PD[NQDZ4PD`e3QD\9QDad2TD1QDbd2PD`e3PD_i4PDgk5QDcd2PDiS
:PDei4QDdd2QDed2PD[g3QDfd2TD1PDYS;PDRa3PDci4PD_Q1PDRa3QDgd2TD1PDY]1PD][;PD_i4PDgk5PDRS3PDSW<PDao
5QDhd2QDVc2PDU<PDaa:PDTo6PD[g4PDU\9PDPQ<PDhU4PDgh3PD[]1QDid2QDjd2PDei4QDkd2PDgk5QDld2QDmd2QDnd2T
D1QDod2QDPe2PDZe3QDQe2QDRe2QDSe2QDa=PDgk5QDTe2PD]l2PDci4PD]l2PD[e3QDUe2QDUY1P@`i4PDda3QDVe2QDWe2
QDXe2QDYe2QDZe2TD1QD[e2PD\l5QD\e2PDc3PD[e3PD_d3PDc3PD[e3QDZ4PDVV:PDdZ:PD[e3PDgk5QD]e2QD^e2TD1QD_
e2QD`e2QDae2QDbe2QDce2TD1PDok9QDde2QDi=QDee2QDfe2QDge2TD2QDhe2PDXGPDci4PD_S4PDXj:PDRf4PDg`;PDY]5
PD_e3PDPS6PD_e3PD_e3PD_e3QDie2QDje2QDke2QDle2TD1P@fh5PDm2PD[e3PDgk5QDme2PD]U4PDcW<PDai4PDgk5PDT?
QDne2QDaMTD1QDoe2PDPU<PDRa3PDgY4QDPf2QDQf2TD2PDY]5PDgk5QDRf2QDSf2PDlY4PDci4PDgW<PDhW<QDTf2PDYh3P
Dci4PDZh3PDR8QDUf2P@gk5PDR8PDiW<QDVf2QDWf2PDZZ:PD^i4PDgk5PDkW<PDce3QDXf2QDYf2PDce3PDXP6PDlW<PDce
3PD_4QDjb1QDZf2PDce3PDPS6PDj[5PDce3PDnR6PDce3PDll2PDci4PDo2PDll2PD^i4PDgk5PDS^1QD[f2PDNPDci4PD\d
;PDe[4PDZf4PDTf3PDg]3QD\f2PDTf3PDS1PD]Q:PDTf3PDZ2PDbT<QD]f2PD]R;QD^f2PD_\4PDY]5PD_\4PDXe3PDek5PD
P\1QD_f2QD`f2QDaf2QDbf2PDgk5PD_FQDcf2PDc`3PDSX<QDdf2QDef2TD1QDff2PDXh3PD^i4PDgk5PD`_3PDea:PDo\4P
Dci4PDek5PD`i4PDek5QDgf2PD`i4PDUX<PDR`;PD`i4QDhf2TD1QDif2QDeJQDjf2PDU7PDbP;PD^i4QDkf2PDVX<PDgh3P
Din2PD_i4PDSn5PDX]1PD^i4QDlf2QDmf2QDnf2TD1QDof2QDPg2PDYe3QDQg2TD1P@^_3PDQ`9QDRg2P@^i4QDSg2QDTg2P
Dk8PDfm2PDU3PDlQ6QDUg2PDUo5PDXf:PDPMPDei4PDgk5PDe:PDai4PDgk5QDVg2P@^i4PDai4PDZX<PDai4PDgk5PDTn5P
Dai4PD\P4PDUj2PD[e3PD[5PD[X<QDi^1PDck3PDhi4PDgk5PDlk3PDci4QDWg2PD]X<PDci4PD\T5PD^4PDli4PDRl9PD\H
QDXg2PDc\:PDfh3PDnGQDYg2PDeX5QDZg2PD_X<PD`X<QD[g2QD\g2TD2QD]g2PDQR1PDoT:PDT3PDci4QD^g2PDUo:PD[e3
PDgk5QD_g2QD`g2Q@Z4PDaQ;PDai4PDaX<PDek5PDk`3PDV`4PDYS1QDag2QDbg2PD_Q1PDci4PDcX<PD_Q1PDei4PDaQ;PD
We3PD]i4PD\T<PDWe3PD[e3PDgk5QDcg2PDWe3PDgk5QDdg2QDnDQDeg2TD1QDPEPDdX<PDci4PDeX<PDYb3PDli4PDo]5PD
eg3PD\P6QDfg2QDgg2QDhg2TD1QDig2PDPNPDgi4PDZh3PDci4PDe\5PDgX<PDPh:PDhX<PDc`3PDcFPDZV;PDPb3QDjg2PD
iX<PDek5PDaQ1PDai4QDkg2QDlg2TD1QDmg2PDkn3PD_i4QDng2QDog2TD2QDPh2QDQh2PD]i4TD1QDRh2QDSh2PDai4PDa]
1QDTh2QDUh2PDeMQDaMTD1QDVh2QDWh2QDXh2PD[e3PD[\1QDYh2TD1QDZh2PD\P4PDfU3QD[h2QD\h2TD1QD]h2PDTV6PD`
o3PDaR:PDUY<QDUT2QD^h2QD_h2QD`h2PDVo5PDe5PDQi3QDah2QDbh2PDWY<PDXY<PDfR1PDgk5PDb]:QDch2QDdh2PDlS4
PD[e3PDXe3PDgk5PD\P4PDYe3PDek5PDaQ4PDZe3PDei4QDeh2PD[j4QDfh2PDod3QDgh2TD1P@b^:PDXd;PD^T5PDRn:PD[
e3PD`U4PDPX<QDhh2QDZ4QDih2PD[h3PDci4QDjh2PD\Y<PDgk5PDjV4PDgk5PDRj3PDcR;PDcc3PDe_5QDkh2PDSa3PDgk5
QDlh2PDXc3QDmh2PD[Q1QDnh2PDbX3QDoh2PD_Y<PDkOPDg\;PD]e3PDYKQDPi2PD`Y<QDQi2PDTR;PDUR;QDRi2QDSi2PDm
i3QDTi2QDZ4PD[Y<PDgk5QDUi2QDVi2PDgk5QDWi2QDXi2PDgk5PDR]:PD[e3PDgk5PDdY<PDPMPDgk5PD[g3QDYi2PDgk5P
Dmo:PDc3PDgk5PDTR;PDUR;PDgk5QDZi2QD[i2PDgk5PDX]1QD\i2PDgk5PDQ`9QD]i2PD]o5QDi=QD^i2TD1P@lV4QD_i2Q
D`i2PDgY<QDZ4QDai2QDbi2TD1QDci2QDdi2QDR=PDkY<PD[e3PDlY<PDmY<PDmP1PDnY<PDoY<PDci4QDei2QDfi2TD1PDY
b3PDPZ<PDbi4PDb]9PDoT<PDhS6SD0QDgi2PD^i4PDXm2PD^i4PDYb4WD0QDhi2XD0QD[7`DX\2`DbU3QDR4WD0PDgk5QDii
2QDji2XD0QFki2QDR4Q`1[4WD0QDli2XD0VD0QFki2QDR4Q`1[4WD0QDli2XD0QDmi2QFni2TD3QDR4Q`1[4WD0Q`1[4QDoi
2XD0VD0QFni2TD3QDR4Q`1[4WD0Q`1[4QDoi2XD0QDPj2WD0QDTP1aD`4aDP4SD0PDci4`Dek5`Dfk5`Dgk5`DSf3aDP4SD0
S@0XD0QDQj2QDRj2Q`1[4WD0QDSj2XD0QDTj2WD0Qd1[4QDa2XD0QD[7aDP4WD0QDa2XD0QD[7aDP4WD0QDTP1Q`1[4QDa2X
D0S@0QDUj2QDVj2PDo9QDWj2WD0Q`1[4QDXj2XD0QFYOQDR4Q`1[4WD0Q`1[4QDYj2XD0QDZj2QDR4Q`1[4Q@TP1WD0Q`1[4
QD[j2XD0WD0QDa2`Dno5`D_i4`D^i4`Dci4`D[e3`D]i4`Dei4`Dki4`Dbo2`Dli4`DRP6`DYe3`D`i4`D]e3`Dbi4SD0QDW
V1XD0aDP4WD0PDgk5PDPDPDci4XD0PDXDWD0QDl:PDgk5SD0QD\j2QD]j2XD0PDbi4`Daa3`DbZ<`DWP6`DPo5`DTf3`DUf3
`DZP6`DXP6`Don5WD0SD0QD^j2XD0`Egk5`EfF`EV8`EgFQD_j2TD1WD0QD`2XD0`DZ7`DhW4`D^T3`D^i4QD`j2WD0PD]Q6
QDjASD0XD0VD0QD`j2WD0PD]Q6QDjASD0XD0QDj?QDR4WD0QDaj2QDbj2XD0QDcj2QD\=WD0QDdj2XD0QDej2QDfj2TD1WD0
QDgj2XD0VD0QDfj2TD1WD0QDgj2XD0QDhj2QFki2TD4QDR4Q`1[4WD0QDij2QDjj2XD0VD0QFki2TD4QDR4Q`1[4WD0QDij2
QDjj2XD0QDQP2QFZj2QDR4WD0PDHSD0XD0VD0QFZj2QDR4WD0PDHSD0XD0PD1QDkj2WD0PDHSD0XD0VD0QDkj2WD0PDHSD0X
D0PD1WD0QDjAPDj]1SD0XD0QFki2WD0QDlj2PDoLQDmj2XD0QDR4QDnj2TD3WD0QDoj2XD0`D^i4WD0QDPk2TD1QDQk2QDRk
2XD0QDR4WD0QDSk2TD2QDTk2PD^i4QDUX1XD0WD0QDUk2PD^i4QDVk2QDWk2XD0WD0PD[g3QDXk2XD0`D[e3`D]i4WD0QDYk
2XD0`D^i4WD0QDZk2QD[k2XD0`DX\2`DbU3`DZ5`DmW4`DfX3`Dbi4`D^i4`D[e3`DYe3`Dki2QFki2QDR4Q`1[4WD0QD\k2
PDei4QD]k2XD0WD0QD^k2QD_k2TD1QD`k2XD0QDak2PDe[2PDZm2PDoLPDg[2QDbk2QDSR1S@0QDck2PDk]1QDdk2PDbi4QD
TP1S@0WD0QDek2XD0QDfk2QDl:TD1PDgk5QDgk2QFZj2TD1QDR4WD0PDek5Q`1[4SD0XD0QDhk2QDik2WD0QDjk2XD0QDkk2
QDlk2QDmk2PDgk5QDnk2QDok2QDnk2QDok2QDPl2QDR4Q`1[4WD0QDQl2XD0QDRl2QDSl2QDTl2`DWG`D^i4`D[e3PDXb6QD
Ul2QDVl2QDWl2QDS4Q@X4Q`1[4QDXl2QDTP1QDYl2PDgk5QDZl2QD[l2PDSZ;PDX]<QD\l2QD]l2PDgQ:QD^l2PD`e3QD_l2
QD`l2PD`e3QDal2PD]9PD[e3PDgk5PDkd4PDgm:PDYe3PDdLPDS2PDVe3PDQ`9QDbl2QDcl2QDdl2PDgk5QDel2PDgk5QDfl
2QEgl2QDhl2TD1WD0QDil2XD0QDjl2QDcX1QDkl2QDWV1QDll2QDml2QDnl2QDol2PDei4QDPm2QDQm2QDRm2QDSm2QDTm2Q
DUm2PDiR1QDVm2PD[\1QDWm2PDZ\1QDXm2PD`e3PDek5QDYm2PD_i4QDZm2QD[m2PD_i4PDP9QD\m2QD]m2QD^m2QD_m2QD`
m2PD^i4QDam2PDbi4QDbm2QDcm2QDdm2PD\]1QDem2PDd[7PDQn:QDfm2QDgm2PDUo:PD]d3PD[g3QDhm2QDc4Q@VDQDWDWD
0QDim2XD0QDc4TD1WD0QDfc2XD0WD0YD1PDei4PDaQ;XD0QDjm2Q@cBWD0QDkm2PDVe3XD0QFlm2Y@0WD0PDZc:XD0QDkEWD
0QDmm2PDgk5QDnm2XD0WD0QDom2TD1PDnf6XD0QFPn2Q@P4Y@0WD0QDQn2XD0QDRn2WD0QDSn2TD1Q@Tn2QDUn2XD0QFiHY@
0WD0QDVn2XD0QDWn2QDP4WD0QDXn2XD0WD0QDnDQDYn2XD0WD0PDVe3PD[e3PDbm;XD0WD0QDjAS@0PDW5PD_i4QDZn2P@^i
4XD0VD0WD0QDjAS@0PDW5PD_i4QDZn2P@^i4XD0QD[n2WD0QD\n2TD2QD]n2XD0SD0WD0QD^n2QD_n2Q@`n2TD1QDan2XD0Q
Fbn2TD1WD0QDcn2XD0`Dgk5`DjT3`DiT3`Dek5`D[e3`DQa<QDR4Q@X4Q`1[4S@0WD0QDdn2XD0VD0QDR4Q@X4Q`1[4S@0WD
0QDdn2XD0QDen2PDYe3PDgk5QDfn2VD0PDYe3PDgk5QDfn2QDgn2PD[e3QDhn2PDY]5QDin2QDjn2QDkn2QFln2WD0QDmn2X
D0VD0QFln2WD0QDmn2XD0QDnn2QDon2TD2WD0PD]o5XD0VD0QDon2TD2WD0PD]o5XD0PD1QDPo2QDQo2`DPb<QDRo2S@0WD0
QDSo2XD0PD`NQDTo2PDY]5PDXb6PDZe3PD^i4PDXb6QDUo2TD2PD]o5PDg\5PDki4QDbT2PDen2PD]7QDVo2PDWe3P@gk5QD
Wo2PDT8QDXo2QDXo2VD0QDXo2PD1QDYo2QDZo2QD[o2Q`1[4WD0QD\o2XD0VD0QDZo2QD[o2Q`1[4WD0QD\o2XD0QD]o2QD^
o2Y@0Q@S4Q@[4WD0QDc2XD0VD0QD^o2Y@0Q@S4Q@[4WD0QDc2XD0QD_o2QD`o2WD0QDao2QDbo2XD0QF`4TD2WD0QDco2QDd
o2XD0QDeo2PD`i4`DlGQFfo2TD1`Ea1`EV3`E`M`EaM`EH`E[e3`Egk5`Eek5`Efk5`E^i4`E[P6`EPo5`Ehb<WD0QDb2XD0
QD\HQ@]4WD0QDb2XD0QDgo2UD0WD0QDb2XD0SD0PDbV5PD^i4PDib<QDho2PD[e3PDgk5PDSIQDio2PD^i4PD`n3PDYe3PDg
k5QDjo2PDYe3TD1QDko2Q@h<PDmd3QDf<QDlo2PD\l5PDib<QDmo2PD^i4PD\c2QDno2PD^i4PD^^2PDW6PD^i4QDZi2QDoo
2PDXe3PDP_9QDPP3QDQP3QDb\2PDXe3PDg\5PDhHPDVj9PDV8PDWh:PDjP<QDRP3PD`S<PDSo;PD\e3PDeP<PDQb3PDg\;PD
h4PDU_:PDbT<QDSP3PDU6PDco3PD[j4PDco3PDZ\1QDTP3QDUP3QDVP3QDfBQDWP3PDRa3PDgk5PDY]1PDek5QDXP3PD^i4Q
DYP3QDZP3QD[P3PDei4QD\P3QD]P3PDYe3PDYc<PDod3QD^P3PDb^:QD_P3QD`P3PDWX4PDdi4PD]`;PDlk3PDci4PDn7PDd
a3PD[g3QDaP3PDek5PDZFPDi6QDbP3QDcP3QDdP3PDek5PDd\5PDVP;PD[EPDYe3PDY]1PDX:PDYe3QDeP3PD]i4QDfP3QDg
P3PD\c<QDaMQDhP3PDVP;QDaMPDdLPDcP<QDiP3PD[X3QDjP3PDW5PD_i4PDWP6PDek5PDhQ1PD^i4PDek5QDkP3PDei4PDe
k5QDlP3QDmP3QDnP3QDfLQDoP3PDdY9PDli4QDPQ3QDQQ3QDRQ3QDSQ3PDgk5QDTQ3QDUQ3QDVQ3QDah2QDbh2PDXGPDci4P
D`\:PDP1QDWQ3QDXQ3QDYQ3PDYe3QDZQ3QD[Q3QD\Q3QD]Q3QD^Q3QD_Q3QD`Q3QDaQ3QDbQ3QDcQ3QDdQ3QDeQ3TD1QDaCQ
DfQ3QDnDQDgQ3QDhQ3VD0QDhQ3PD1QDiQ3PDWY4QDjQ3QDkQ3PDek5QDlQ3QDmQ3QDnQ3TD1QDoQ3QDPR3QDQR3Q@RR3QDSR
3QDTR3QDUR3QDVR3PDZe3PD^i4QDWR3PDWP6PDRa3PDgk5QDXR3QDYR3QDZR3QD[R3QD\R3PDaa:PDV^3QD]R3QD^R3PDZj3
PD\OQD_R3PD]o5PD[P4QD`R3PD]o5QDaR3QDbR3PD_i4PDgk5PDPV<PD^i4QDcR3PD_\4PDek5PDPS6PDbY:PDZZ:PD^i4PD
gk5PDkW<PDR]:PD[e3PDgk5PDhEPD^i4PDk[9PD]c2QDdR3S@0PDdLPDcP<QDeR3QDfR3QDgR3TD3QDhR3QDiR3PD^i4PD]i
4PDgk5QDjR3PD^i4QD\9QDkR3QDlR3QDmR3QDnR3QDoR3QDPS3QDQS3PDgk5PDbe<QDRS3TD1QDSS3QDTS3PDbh3QDUS3PDg
k5QDVS3QDmS2TD1QDWS3QDXS3QDYS3QDcKQDbCTD3PDai4QDZS3QDUAPDgk5QD[S3PDSc4QD\S3QD]S3QD^S3QDP]2PDYe3P
Dio;PDcFPDZV;QD_S3PD\`;PDXb6PDaQ;PDai4PDSf3QD`S3QDaS3PDWe3QDbS3PDWe3QDcS3PD[e3QDdS3PDaLQDeS3QDfS
3QDgS3P@`_3QDhS3TD1QDiS3QDjS3QDkS3QDlS3QDmS3QDnS3PD[f<PD^i4PDdLQDoS3QDPT3QDQT3PDVX<PDgh3QDRT3TD3
PD]c2PDli4QDcR2QDST3SD0PD]i4PDek5PDVj:PD[e3QD^BQDTT3PDZe3PD^i4QDUT3QDVT3QDWT3TD1QDXT3QDYT3TD1PDV
e3QDZT3QD[T3QDU=QD\T3QD]T3PD]NQD^T3PDHPDhc9PD[g3QD_T3PDROPDZEPDfd6PD^i4PDgk5PDdc3QD`T3QDaT3PDlf<
PDRa3aEP4`EYP6`Eg`3WD0QDbT3PDYHXD0VD0`Dbi4aEP4`EYP6`Eg`3WD0QDbT3PDYHXD0QDcT3`Dbi4WD0QDdT3PD`i4PD
gk5QDeT3XD0WD0PDYe3QDfT3TD1PDof<XD0WD0PDPHQDgT3PDYe3PDRP6QDhT3XD0WD0PDm9PDik5XD0VD0WD0PDm9PDik5X
D0QDh@WD0PD]i4PDek5PDe\5XD0QDiT3WD0PDe\5QDiT3XD0VD0WD0PDe\5QDiT3XD0QDjT3WD0QDkT3PDYe3QDZ4PD]Q:XD
0WD0QDlT3PDRa3XD0QDmT3WD0QDnT3XD0VD0QDmT3WD0QDnT3XD0QDoT3WD0QDPU3QDQU3XD0WD0QDRU3PDnS<XD0WD0QDSU
3PDgk5PD\HXD0WD0QDTU3PDgk5QDUU3XD0QDVU3TD4WD0Q@WU3QDXU3QDTn2XD0WD0QDWU3QDYU3P@Yo5QDZU3QDTn2XD0WD
0QDYU3P@Yo5QDZU3QDTn2XD0WD0QD[U3PDXe3XD0`Dei4`Dgk5`DVo5`DWH`DWe3`D_o5VD0WD0QD[U3PDXe3XD0`Dei4`Dg
k5`DVo5`DWH`DWe3`D_o5QD\U3WD0QDUo2PDXe3XD0QD]U3WD0QD^U3TD2QD_U3XD0VD0QD]U3WD0QD^U3TD2QD_U3XD0QD`
U3WD0QDWh2QDaU3P@`e3PD[e3XD0WD0QDjZ1QDbU3QDcU3XD0WD0QDdU3Q@f\1QDeU3PD`i4XD0QDfU3WD0QDgU3QDhU3PD[
e3PDbX<XD0WD0PD[e3PDbX<QDiU3XD0WD0PD_NPD[e3XD0QDjU3WD0PDg_4PD[e3QDZ4XD0WD0QDkU3TD2QDlU3XD0WD0QDm
U3QDnU3XD0WD0QDoU3TD1QDPV3PDYe3XD0QDQV3WD0QDRV3PDVo5PD]6XD0WD0QDS4Y@0PDmR2XD0VD0WD0QDS4Y@0PDmR2X
D0QDSV3WD0QDTV3QDUV3XD0WD0QDVV3PDek5TD1QDWV3XD0`D^i4WD0QDXV3XD0QDYV3WD0QDZV3PD]o5PDei4XD0QD[V3WD
0QD`Q3QD\V3QD]V3XD0VD0aDP4WD0QD`Q3QD\V3QD]V3XD0QD^V3aDP4WD0QD_V3P@^i4QDZ4QD`V3XD0WD0PD]P6PDgk5PD
f^5XD0WD0QDaV3PDgk5PDf^5XD0WD0PDWP6PD]i4PDld4XD0WD0PDZ`4QDbV3P@^i4PD_\4XD0WD0QDcV3PDei4PD_\4XD0W
D0PD\l5PDib<XD0WD0QDdV3QDZ4QDeV3QDfV3XD0WD0QDgV3QDhV3PD`i4XD0WD0QDiV3PDgk5QDjV3XD0VD0WD0QDiV3PDg
k5QDjV3XD0QDkV3WD0QDlV3P@Ve3QDmV3PDng<XD0WD0QDnV3QDoV3QDPW3XD0VD0WD0QDnV3QDoV3QDPW3XD0QDQW3WD0QD
oHTD1QD\>QDRW3QDc\2XD0WD0QDSW3PDei4XD0QDTW3WD0QDUW3PD[e3PDZ`;XD0WD0QDVW3Y@0QDWW3TD1QDXW3XD0SD0WD
0QDg<Q@YW3PD[e3XD0VD0WD0QDg<Q@YW3PD[e3XD0QDh@WD0QDZW3PD[e3XD0WD0QD[DQD[W3PDZDXD0VD0WD0QD[DQD[W3P
DZDXD0QD\W3WD0QD]W3PD\h3PDia3XD0QD^W3WD0PD`i4QD_W3PDWP6QDeT2XD0QD`W3WD0PD[e3QDaW3PD`i4XD0QDbW3WD
0PDYe3PDgk5QDcW3QDdW3XD0WD0QDeW3PD]i4PDgk5XD0QDfW3WD0QDgW3XD0QDhW3WD0PDUa3PD^i4QDiW3XD0WD0QDjW3P
DVe3XD0`Dgk5`Dek5`DRn3WD0PDVe3PD_i4QDkW3XD0WD0QDlW3PD]i4XD0QDmW3WD0QDnT2PDon5PDaQ6XD0VD0WD0QDnT2
PDon5PDaQ6XD0QDh@WD0PDek5QDnW3QDoW3QDZ4QDPX3XD0WD0PDYe3PDjd4PD[f3XD0WD0PDRa3PDgk5PDVb:XD0WD0PDZ`
2PDTc3XD0WD0QDQX3PDYe3PDmDXD0WD0PD[e3QDZ4PDhl;XD0WD0QDX@Q@TP1QDRX3PD[e3QDSX3XD0WD0QDWh2PDci4PDXD
XD0WD0QDTX3QDUX3QDVX3PDVo5XD0WD0QDTAQD[GPDVo5XD0WD0QDWX3PDgk5QDXX3PD^i4XD0WD0QDWX3QDYX3QDZX3P@Zg
:PD^i4XD0SD0WD0QD[X3QD\X3WD0PDS\9PD`j4PD_i4XD0WD0QD]X3TD2QDXV2PD^i4QDi=QD^X3XD0WD0QDc[2QD_X3TD2Q
D`X3XD0WD0QDaX3QDbX3QDZ4QDcX3XD0WD0PDWP6QDdX3XD0VD0WD0PDWP6QDdX3XD0QDeX3WD0QDfX3PDVi<XD0WD0QDgX3
PDci4QDhX3XD0WD0QDiX3PD4QDjX3XD0WD0PD[e3PDgk5QDkX3XD0VD0WD0PD[e3PDgk5QDkX3XD0QDlX3WD0PDY]5QDmX3P
Dcl2XD0WD0QDnX3TD1QDoX3XD0VD0WD0QDnX3TD1QDoX3XD0QDPY3WD0PDek5QDQY3PD^i4XD0QDRY3WD0QDSY3PDgk5PDZi
<XD0WD0QDTY3PDai4PDgk5QDUY3XD0WD0QDVY3PD_i4XD0QDWY3WD0QDR4QDXY3QDYY3XD0QDZY3WD0QDg<PDei4TD1PD]c2
XD0WD0QD[Y3TD2PDVe3XD0VD0WD0QD[Y3TD2PDVe3XD0QD\Y3WD0QD]Y3PD_i4PDg\5XD0WD0QD^Y3QD_Y3QD`Y3XD0QDaY3
WD0QDbY3PD_i4PDRDXD0WD0QDcY3TD1PD`i4XD0`DbQ1`DYG`DZGSD0WD0QDdY3QDeY3Y@0PDoLXD0WD0QDdY3QDeY3XD0VD
0WD0QDdY3QDeY3XD0QDfY3WD0QDgY3QDhY3XD0QDiY3WD0QDjY3PD`i4QDZ4PD]Q:XD0WD0PDYm2Q@kY3QDlY3QDmY3XD0WD
0PDgm2QDlY3QDmY3XD0WD0QDnY3P@`e3PDoLQDoY3XD0WD0QDPZ3QDfBQDQZ3PD^i4QDZ4QDRZ3XD0WD0QDSZ3QDTZ3PDPEX
D0WD0QDUZ3PDei4QDVZ3XD0WD0QDWZ3QDjb1P@ek5QDXZ3XD0VD0WD0QDWZ3QDjb1P@ek5QDXZ3XD0QDYZ3WD0QDZZ3PDYe3
TD2QD[Z3XD0WD0QD\Z3PDei4PD^c<XD0WD0PDUj3PDei4PDZ6XD0WD0QD]Z3QD^Z3PD^i4PDc\5XD0WD0PDPj<XD0WD0QD_Z
3TD3QD`Z3PDVe3XD0VD0WD0QD_Z3TD3QD`Z3PDVe3XD0QDaZ3WD0PDnZ4PDZe3PD^i4XD0WD0PDVe3PD[e3PDbm;XD0WD0PD
nGPD]Q:XD0VD0WD0PDnGPD]Q:XD0QDbZ3WD0PDm_4XD0VD0WD0PDm_4XD0QDcZ3WD0QDdZ3QDeZ3TD2PDSj<XD0WD0PDeX5Q
DZg2XD0WD0QDfZ3QDZ4QDgZ3XD0`DVe3`DWe3WD0PD[e3QDhZ3QDiZ3XD0WD0QDjZ3PDci4QDkZ3XD0WD0PD]o5QDlZ3PDR`
;XD0WD0QDmZ3QDnZ3XD0WD0PD`i4QDoZ3PD\W<XD0WD0PDco5QDi=QDP[3XD0VD0WD0PDco5QDi=QDP[3XD0QDQ[3WD0QDR[
3QDi^1PDhY:XD0WD0QDS[3P@Ve3PD[e3PDhY<XD0WD0QDT[3QDU[3QDV[3Q@Z4QDW[3XD0WD0QDX[3TD1QDY[3PDgk5QDZ[3
XD0WD0QDg<Q@Y8QD[[3XD0WD0QDg<QD\[3XD0`D^V3WD0QF][3PDnOPDai4XD0SD0UD0QF^[3TD3WD0QD_[3QD`[3XD0SD0W
D0QDa[3QDb[3QDc[3XD0WD0PDQ`9PDWX<XD0WD0QDfLQD\Q1QDd[3XD0VD0WD0QDfLQD\Q1QDd[3XD0QDe[3WD0QDf[3QDg[
3XD0VD0WD0QDf[3QDg[3XD0QDh[3WD0PDlj<PDfU3XD0WD0QDi[3Q@j[3PD_o2TD2QDk[3TD2PDTR:XD0WD0QDl[3TD2QDm[
3XD0WD0QDn[3TD2QDo[3XD0WD0QDP\3QDaMQDQ\3XD0VD0WD0QDP\3QDaMQDQ\3XD0QDR\3WD0QDS\3QDT\3QDU\3XD0WD0Q
DV\3XD0SD0WD0QDW\3P@_e3P@QS6P@li4Q@X\3QDY\3QDZ\3XD0VD0WD0QDW\3P@_e3P@QS6P@li4Q@X\3QDY\3QDZ\3XD0Q
D[\3WD0QDfGPDHQD\\3TD2QD]\3XD0WD0PDZe3PD^i4P@[S;QD^\3XD0WD0QD_\3QD`\3XD0QDa\3WD0QDaMQDb\3PD^i4XD
0QDc\3QFd\3WD0QDe\3QDf\3TD1XD0SD0TD8PDki4UD0QDY4SD0QFg\3WD0Q`1[4QDh2XD0QDh\3UD0SD0QFg\3WD0Q`1[4Q
Dh2XD0QDh\3UD0QDY4QFg\3WD0Q`1[4QDh2XD0QDh\3UD0QFg\3WD0Q`1[4QDh2XD0QDh\3UD0QDg2TD1WD0QDh2XD0VD0UD
0QDg2TD1WD0QDh2XD0QDi\3QDj\3WD0QDd2XD0VD0QDj\3WD0QDd2XD0QDk\3`E`e3`EHQDl\3Q`1[4WD0QDe2XD0WD0QDe2
XD0QDm\3WD0QDn\3PDYe3XD0YD2`DcFWD0QDn\3PDYe3XD0QDo\3`DcFWD0QDUT2Q@[4QDP]3XD0SD0WD0QDS4QDQ]3QDR]3
XD0QDS]3WD0QDS4QDT]3Q@Z4QDU]3XD0VD0WD0QDS4QDT]3Q@Z4QDU]3XD0QDV]3`E>`En9QDW]3Q`1]4Q`1[4WD0QDi2XD0
`DZj3`DPl<QDX]3WD0QDY]3QDR4XD0QDZ]3WD0QD[]3TD3PD_i4QD\]3XD0QF]]3QD^]3Q`1]4Q`1[4WD0QD_]3XD0`DhW4`
D\l<`D]l<`DYl3`DT4QDR4Y@0WD0PDYe3PDY9XD0`DVP;`Dgk5QD`4QDR4PDYe3PD^m;QD`]3QDa]3QFiHQDb]3Q`1[4WD0Q
Dh2XD0`DWLQDR4PDX[:WD0QDc]3XD0PD_l<SD0QD`4QDR4Q`1[4QDd]3PDch3QDR4QDe]3PDai4QDf]3QDg<S@0S@0QDg]3P
D[e3QDh]3WD0QDi]3XD0QD`4QDR4SD0PD^Q6PDki4WD0QDh2XD0QDn@QDj]3Q`1[4QDk]3QFYOQDR4YD0WD0QDh2XD0QDl]3
QDR4Y@0WD0QDm]3XD0PDei4UD0QDY4SD0QD`4WD0Q`1[4QDh2XD0VD0UD0SD0QD`4WD0Q`1[4QDh2XD0VD0UD0QDY4QD`4WD
0Q`1[4QDh2XD0VD0UD0QD`4WD0Q`1[4QDh2XD0VD0UD0QDY4SD0QD`4WD0Q`1[4QDh2XD0QDn]3UD0SD0QD`4WD0Q`1[4QDh
2XD0QDn]3UD0QDY4QD`4WD0Q`1[4QDh2XD0QDn]3UD0QD`4WD0Q`1[4QDh2XD0QDn]3WD0QDo]3QDP^3XD0PD]i4PDj4QDQ^
3PDSDPD[e3PDTf3PDld2PDHQDR^3QDS^3PDei4QDT^3PD^8`En9`E>QDU^3PDl\;PDei4QDV^3QDW^3PDgk5PDlP<PDTOQDX
^3PDdg<QD]e2PD[e3PDZDPD^i4QDY^3QDjDQDZ^3PDX4PD[e3QD[^3PDei4PDYe3PDhk5PDkb:QDR4PDVe3PD_i4PDoQ3QD\
^3PDgk5QD]^3QD^^3PDZDPD^i4PD]i4PDek5PDVj:QD_^3PD`i4QD`4QDR4Q`1]4WD0QD`^3XD0QD`4TD1QDa^3QDb^3S@0S
@0WD0QDc^3XD0QD`4QDST2WD0QDh4Q`1[4QDd^3XD0PDVh4QDR4PDhl<QDe^3QDf^3QDg^3PD\\3PD^i4PDkd2PDVa5QDh^3
PDHPD`Z2PD[e3SD0PD`Z2QDR4QDi^3QDj^3QDk^3QFYBTD3QDR4WD0Q`1]4Q`1[4QDh2XD0`D`i4Q@P4QFl]3QDR4Q`1]4Q`
1[4WD0QDh2XD0QDl^3Q`1[4WD0QDh2XD0QDP4PD^i4QDP4Q@`4`DWLWD0Q`1[4QDh2XD0`Dei4WD0QDm^3XD0Q`1[4QD[7QD
U4Q`1[4WD0QDn^3XD0QD`4QDR4Q@U4WD0QDo^3XD0`DQa3`Dei4S@0aDP4QDP_3Q`1[4PDo`5QD`4TD3QDQ_3P@ei4P@oLWD
0Q`1[4QDh2XD0QD`4TD3QDZR2WD0PDei4SD0XD0QD`4TD3QDR4Q`1[4WD0QDR_3QDS_3XD0PDhl<QDT_3QDU_3QDTn2PDYe3
QDV_3PD`i4QDW_3PDVo5QDX_3QDY_3QDZ_3QD[_3TD2QD\_3QD]_3TD2QD^_3`EQM`ESM`EPM`ERM`EoL`ETMWD0QDl2XD0Q
D__3`EQM`ESM`EPM`ERM`EoL`ETMWD0QDl2XD0QD`_3TD2QD[7QFa_3QDR4Q`1]4WD0QDb_3XD0QD^X1QDc_3QDd_3TD2QDe
_3QDf_3QDg_3TD1WD0QDh_3S@0QDi_3XD0QFa_3Q`1]4WD0QDj_3PDei4XD0QDk_3QDl_3PD^i4aDm_3`DPV3SD0QDn_3QDo
_3TD1PDli4WD0SD0XD0QDP`3PDXe3PDai4QDQ`3TD2PDRa3PD]i4QDR`3QDnT2QD`4WD0QDS`3XD0QDlX1PDYe3PDgk5PDZE
PD^i4QD^BQDT`3QDU`3QDV`3QDW`3TD1PDVe3QDX`3QDY`3Q`1[4WD0QDZ`3XD0QD[`3QD\`3PDei4QD]`3PDgk5QD^`3QD_
`3WD0QD``3XD0QDa`3QFa_3WD0QDb`3QDc`3XD0PDei4QDd`3QDcc1QDe`3QDf`3WD0QDg`3XD0QDh`3QDi`3TD1QDj`3QDY
BQDWU3Q@]4WD0QDk`3XD0WD0QDl`3XD0TD2QDm`3PD`i4Q@n`3WD0QDo`3XD0`D^i4QDPa3QDQa3S@0WD0QDRa3XD0WD0QDS
a3XD0QDTa3QDUa3QF`4Q@]4WD0QDVa3XD0PDei4QDWa3Q@]4WD0QDXa3XD0QDYa3QD`4Q@VDQDWDWD0PDP3XD0QDZa3QDYOW
D0PDVn<XD0`Dei4QF`4QD[a3Q`1]4WD0QD\a3XD0`Dei4QD`4QD]a3SD0S@0WD0QD^a3XD0QFYBQ`1]4WD0Q@VDQ@WDQ`1]4
QDk2XD0aD_a3Q@P4QD`a3Q`1]4WD0Q@VDQ@WDQDk2XD0QD`4TD2PDHPDk\5WD0QDk2XD0QD`4TD2PDci4WD0QDk2XD0QDaa3
WD0QDba3XD0QDca3QDVDQDWDWD0QDda3QDea3QDfa3XD0QDWDWD0QDda3QDea3QDfa3XD0QDVDQDWDQDga3WD0QDha3XD0QD
WDQDga3WD0QDha3XD0QDia3S@0QDja3QD`4QDS4QDka3S@0WD0QDla3XD0QDma3QDna3SD0WD0QDoa3QDR4Q`1[4QDPb3XD0
PDUa3PD^i4QDQb3PD`i4S@0WD0QDRb3XD0QDSb3S@0S@0WD0QDTb3XD0PD[e3PDlm<PDZe3PD^i4QDUb3PD[e3PDV6PDei4Q
DVb3QDWb3P@`e3PDei4QDXb3PDei4WD0QDYb3XD0PDYe3PD\EQDZb3QD[b3PDRo<QD\b3WD0Q`1[4QDh2XD0QD]b3TD1WD0P
Dek5QD^b3QD_b3XD0WD0QDn@PDek5QD`b3TD1QDXV2XD0P@^i4QDR4PDYe3QDab3WD0PD^m;XD0WD0QDbb3QDcb3PDeo5XD0
WD0QDh\1PDYe3XD0VD0WD0QDh\1PDYe3XD0QDdb3`E>`En9WD0QDeb3XD0`Dai4WD0QDg<TD3PDYe3QDfb3XD0QFmETD2WD0
QDgb3PDVe3XD0VD0QFmETD2WD0QDgb3PDVe3XD0QDhb3QFmETD2WD0QDib3QDjb3PDbi4XD0WD0QDn@QDkb3XD0WD0QDlb3Q
Dmb3QDnb3XD0WD0QDob3PDek5Q`1[4QDPc3S@0QDQc3XD0WD0PDdo2QDRc3QDSc3QDTc3XD0WD0QDUc3PD[e3PDei4XD0WD0
QDVc3QDWc3TD1PDVa5XD0VD0WD0QDVc3QDWc3TD1PDVa5XD0QDXc3UD0aD`4`Dgk5SD0WD0QDYc3XD0QDZc3WD0QD[c3QDY4
QD\c3QD]c3XD0WD0PDSf3PD^i4QD^c3XD0SD0`E>`En9`Eei4`E^i4`Eo9`Eci4WD0QDj2XD0QD_c3WD0QDST1TD2QD`c3XD
0QDj;WD0QDac3P@`e3QDbc3TD1QDcc3XD0`D_i4`Dh\3`Dg\3`DZj3`E>`En9WD0QDR4Y@0QDdc3XD0`DVe3`DWe3WD0QDj;
QDec3TD2QDfc3XD0WD0QDVY3PDci4QDgc3XD0QDhc3WD0QDic3XD0QDjc3WD0PDd:QDZ4QDkc3XD0WD0QDoHTD4QDlc3XD0W
D0QDmc3Q@nc3TD1QDoc3XD0WD0QDXP1QDPd3TD1QDQd3QDRd3XD0`DQ8`DoT3WD0QDSd3QDTd3PDli4XD0WD0QDUd3PDYHXD
0VD0WD0QDUd3PDYHXD0QDVd3WD0QDe[1QDWd3P@[j4QDXd3XD0WD0QDSFPDYe3QDTP1QDYd3XD0WD0QDZd3TD1QD[d3Q@\9Q
D\d3XD0WD0QDQJQDZ4QD]d3QD^d3XD0WD0QD_d3TD1QD`d3XD0QFlm2Y@0WD0QDad3QDjb1XD0WD0PD]i4PDgk5QDbd3PD^i
4XD0WD0QDlX1QDZ4QDcd3XD0WD0PDQS6PDei4QDi=XD0WD0QDdd3TD1PDek5QDed3PDei4XD0SD0WD0QDfd3QDgd3QDi=QDh
d3XD0WD0QDid3TD3PDli4QDjd3XD0SD0WD0QDkd3QDld3TD1QDmd3XD0QDnd3WD0QDod3XD0QDPe3TD1VD0QDnd3WD0QDod3
XD0QDPe3TD1QDQe3QDnd3Y@0WD0QDRe3XD0PDgk5S@0WD0QDSe3Y@0QDTe3XD0QDUX1TD5WD0QDUe3PDei4XD0QDVe3QDl]3
TD6QDWe3TD1QDXe3Q`1[4WD0QDh2XD0VD0QDl]3TD6QDWe3TD1QDXe3Q`1[4WD0QDh2XD0QDYe3QDl]3WD0QDZe3XD0QDfBQ
D[e3WD0QD\e3PDei4XD0SD0WD0PDhKPDei4PD`d2XD0SD0QD]e3QDR4Y@0WD0QD^e3XD0`Dai4WD0QDR4QD_e3TD2QD`e3XD
0QDae3WD0PDli4QDbe3QDce3XD0VD0WD0PDli4QDbe3QDce3XD0QDh@WD0QDde3PDh\5XD0WD0QDee3QDl:PDd3XD0QDfe3Q
Dge3WD0QDhe3PDd3XD0QDie3QFje3TD3WD0QDWU3QD^BQDke3QDle3XD0`DWm3`DX\2WD0QDe3XD0Y@0QDme3TD1VD0WD0QD
e3XD0Y@0QDme3TD1QDne3QDoe3QDPf3SD0S@0WD0QDk2XD0QDQf3QFRf3WD0QDSf3XD0QDTf3QDUf3TD4WD0QDWU3Y@0PDgK
QDVf3XD0QDWf3TD1WD0QDlDPDVe3XD0VD0QDWf3TD1WD0QDlDPDVe3XD0QDXf3QDR4WD0QDYf3QDZf3TD1QD[f3XD0P@gk5V
D0QDR4WD0QDYf3QDZf3TD1QD[f3XD0P@gk5QD\f3WD0QD]f3PDch3XD0QD^f3WD0PD]i4QD_f3XD0VD0WD0PD]i4QD_f3XD0
QD`f3QFki2TD2WD0PDYe3QDZ4QDaf3XD0QFki2Y@0WD0QDe>TD1QDbf3XD0VD0QFki2Y@0WD0QDe>TD1QDbf3XD0QDcf3QFk
i2Y@0WD0QDdf3XD0QDef3WD0QDff3QDgf3XD0SD0QDhf3TD3WD0QDlT1QDif3TD1QDjf3XD0VD0QDhf3TD3WD0QDlT1QDif3
TD1QDjf3XD0QDkf3WD0QDSd3QDlf3TD1QDmf3XD0VD0WD0QDSd3QDlf3TD1QDmf3XD0QDnf3QDof3WD0QDPg3QDZ4QDQg3XD
0WD0QDRg3TD1QDSg3XD0QDTg3WD0PDYm2QDf\1QDUg3PD]_9QDVg3XD0WD0QDT^3QDUg3PD]_9XD0PD^i4WD0QDWg3QDXg3T
D1PDei4XD0SD0WD0QDYg3PD[e3XD0QDZg3WD0QD[g3P@[e3XD0VD0QDZg3WD0QD[g3P@[e3XD0QD\g3QFki2TD1WD0QD]g3Y
@0TD1QD^g3XD0SD0QFki2QDR4Y@0WD0QD_g3XD0QD`g3WD0QDag3PDei4QDbg3XD0SD0QDR4WD0PDZe3PDei4XD0QDcg3QDR
4Y@0WD0PD[1QDdg3XD0QDeg3QDfg3WD0QDgg3QDhg3XD0QFki2QDR4WD0QDig3TD1VD0XD0`D[e3`DYe3`Dka3`D`i4QFki2
QDR4WD0QDig3TD1QDjg3XD0`D[e3`DYe3`Dka3`D`i4WD0QD^^3QDkg3TD1PDRe2XD0UD0WD0QDiY1QD^]1SD0XD0QDaZ1WD
0QDlg3QDmg3TD3QDng3XD0WD0PDeR=XD0QDog3WD0QDPh3PDek5QDQh3XD0UD0WD0PD`o2XD0QD[Y1QDRh3WD0QDSh3QDTh3
QDUh3QDdT3XD0WD0QDVh3QDWh3QDZ4QD\>PD[\1XD0WD0PDWP6QDXh3PDei4XD0WD0QDaX1PDei4PD]P6XD0QDR8WD0QDUc1
PDYm2P@`e3QDYh3TD2QDZh3XD0WD0QD[h3QD\h3QD]h3XD0UD0WD0QD^h3XD0SD0QD_h3PDek5PDZLPDgT3QDc[2TD1PDYe3
TD4QDh<QD`h3QDah3WD0QDbh3XD0TD2QDch3SD0UD0QDdh3WD0QDeh3XD0VD0UD0QDdh3WD0QDeh3XD0QDQP2QDfh3Q@R4Q`
1[4WD0QDgh3XD0`Dei4aDP4UD0WD0PD_o2QDTP1SD0XD0UD0WD0PD\Q6QDTP1SD0XD0UD0QDhh3QDih3UD0WD0QDjh3XD0SD
0`DPV3UD0PDbb9QDkh3QDlh3PDbb9PDei4QDmh3QDi9QDhT2PDTn;QDjb1QDR4PDek5Q`1[4WD0QDnh3XD0QDoh3QDPi3UD0
WD0QDQi3XD0WD0QDRi3Q`1[4Q@Si3QDY5XD0QDY5QDTi3QDUi3QDlf1TD2QDVi3QDWi3QDXi3QDR4WD0QDYi3XD0PDei4QDZ
i3WD0QDlf1XD0SD0PDdLPD_Q1PDS3QD[i3PDVe3PDS3PDVe3QD\i3QD]i3QD^i3PDQP4PDXe3QD_i3QD`i3PDWc3QDai3PDf
Y<PDVe3QDbi3QDci3WD0QDdi3XD0`Dei4QDci3WD0QDdi3XD0`Dei4QDbi3WD0QDdi3XD0`Dei4WD0QDdi3XD0`Dei4QDR8Q
DR4Q`1[4WD0QDei3XD0QDfi3QDgi3QDhi3PDek5WD0PDbb9XD0PDei4QDii3QDji3TD1QDki3QDlf1TD2QDli3QDmi3PDoLW
D0QDni3XD0QDR4PDei4PDoLWD0QDoi3XD0QDPj3QDQj3QDRj3PDgk5PDe3QDSj3QDTj3QDUj3QD^d1PDbh3QDVj3PDbh3PDc
i4PDho5PDgk5PDgZ:PDmP:QD^Y3QDWj3QDXj3P@^i4QDYj3PDRd<QDZj3PD_i4PDe[3QD[j3PDei4PDR3QD\j3PDTEPD[e3Q
D]j3PDoQ3PDXe3PDW]1TD2QD^j3PDSf3PD^i4PDgk5QD_j3PDgn2QD`j3TD6WD0Q`1[4QDSi3XD0QDaj3QD`j3TD5PD_i4TD
3WD0QDY5XD0QDbj3TD8PD4WD0QDcj3XD0UD0WD0PDkS=XD0WD0QDbj3SD0PD4QDcj3XD0WD0QDbj3SD0SD0PD4QDcj3XD0QD
dj3`D\n5`DV3`Dn2QFej3TD2WD0QDfj3XD0QDfj3`DR3SD0PD`m2PDR3Q`1[4QDgj3PD^2PDhn2QDhj3PDhn2WD0QDij3P@g
\5QDjj3XD0`D_i4`D^6QDkj3WD0QDhl1PDei4XD0SD0QDij3PDei4aDP4`DW3QDlj3PDei4QDmj3QDhl1PDei4WD0QDnj3XD
0QDZc1WD0QDoj3XD0`DHQD`V1Q@Pk3P@ek5PD]j5QDjb1QDR4WD0QDQk3QDRk3XD0PDoQ3QDj8QDSk3QDTk3WD0QDUk3QDVk
3XD0QDWk3S@0S@0WD0QDR4QDko1XD0QDXk3TD1WD0QDYk3QDZk3XD0`E_o2`E]e3`Eo9`Edo2`EoQ3`E^e3WD0QDeS1QD[k3
XD0VD0`E_o2`E]e3`Eo9`Edo2`EoQ3`E^e3WD0QDeS1QD[k3XD0QD\k3WD0QDW8QDm2XD0`DfO`D]e3WD0QDR8PD[m2QDm2X
D0`DfO`D]e3QD]k3TD2WD0QD^k3QD_k3XD0WD0QD`k3PDoLTD1QDak3QDbk3XD0PDgk5WD0SD0PDSX:QDck3TD1PDei4XD0U
D0WD0QDdk3QDek3XD0TD6QDfk3WD0QDgk3QDhk3VD0XD0WD0QDgk3QDhk3QDik3XD0WD0QDjk3PDo2PDR`9XD0WD0QDkk3PD
oLTD2QDlk3XD0WD0PDmi4PDia5XD0SD0UD0WD0QDmk3QDnk3TD1XD0SD0QDok3QDPl3QDQl3TD1WD0QDRl3TD1QDSl3XD0WD
0PD`e3PDce3QDTl3PDei4XD0WD0PDgk5PDeZ:XD0SD0WD0QDaS1PD\Q1PDHQDUl3XD0WD0QDVl3P@Ze3PD_i4XD0WD0QDWl3
QDXl3QDYl3Q@Zl3XD0SD0WD0QDi8QDj8QD[l3TD1PDei4QD\l3XD0WD0QDhl1QD]l3PDei4QD^l3XD0WD0PDeMPDei4XD0QD
_l3WD0QDh9QD`l3QDal3TD1YD2XD0SD0WD0QDbl3QDcl3QDdl3QDel3TD1QDfl3XD0WD0QDT4Q@l:QDgl3XD0SD0WD0QDhl3
QDil3QDjl3XD0WD0QDkl3PD^i4SD0XD0QDll3WD0PDgk5QDml3QDnl3QDol3XD0WD0QDPm3QDQm3PD_i4SD0QDRm3XD0QDSm
3WD0QDTm3XD0QDUm3PDek5S@0WD0QDVm3XD0PDj;PD_i4SD0QDWm3SD0QDXm3PD\T=PDei4PDoLQDYm3PDei4QDZm3WD0QD[
m3XD0QD\m3QD]m3PDVe3PDk[9PDi8PDi7PDZ4QD^m3WD0QD_m3XD0QD`m3QDR4WD0QDam3XD0PD_i4TD2QDbm3QDY8WD0QDc
m3PDei4PDoLXD0QDR4QDdm3QDem3QDfm3QDgm3QDhm3PDHPD^W5PD[e3UD0QDim3QDm2QDeS1PDR3WD0QDjm3XD0QDaS1QDk
m3QDlm3SD0QDmm3PD\Q1PDdLPDei4PD[m2PD\Q1QDnm3QDlX1QDom3QDPn3QDQn3PDei4QDR4QDRn3QDTk3QDSn3QDTn3QDU
n3QDVn3QDR4PDW]1QDWn3PDfQ6SD0UD0PD^P1SD0QDW8QDXn3PD[m2PDoLQ`1[4WD0QDYn3XD0PD[m2QDZn3QD[n3PDek5PD
`m2PDYm2PD\Q1QD\n3PDoQ3QD]n3PDei4QD^n3P@[\1PDT8PD]b;QD_n3PDgk5PDXR3QD`n3PDgk5QDan3PDae3QDbn3QDcn
3PD]i4QDdn3QDen3QDfn3PDei4QDm2QDgn3QDhn3PDh_4PD[e3PDkd2PDP4QDjb1QDin3QDjn3QDl<QDcX1PD^i4QDkn3QDl
n3QDmn3PDYe3QDnn3QDon3QDPo3PDcY:PDZe3QDQo3P@PMQDRo3QDjb1PD\m2PD_T=PD_T=QDSo3QDTo3QDUo3QDVo3QDjb1
PDef2`Da3`DX3`DQj2`Dn3`Df3`De3`De8`DY4`DP`9`D[4`D]7`Dg6`Dd3QDm2QDW8QDWo3QDR8QDeS1S@0QDXo3`DTMQDR
8Q`1[4QDYo3QDZo3QD[o3QDR4QD\o3QD]o3QD^o3Q`1[4QD_o3PDao2PD`e3SD0PD`o2PDQa3SD0PD_o2PDQa3QD`o3PDoa3
QDao3QDbo3PDoa3PDT8PD4SD0PDoa3PDT8QDco3PDQo5PDT8QDdo3PD`f3PDhn2PDmi4QDeo3PD]i4QDfo3PD`R3PD4QDgo3
PD]i4QDfo3PD`R3QDgo3PD[e3QDfo3PD`R3PD4PDn9PD[e3QDfo3PD`R3PDn9PDRo5PD`R3QDho3PDmi4QDR8PDSMPDk8PDU
3PDX_2PDoLPDX_2PDei4QDR4PDQY:SD0PDQY:QDio3QDeS1PDoLQDjo3QDko3QDhZ1SD0TD2PDef2QDlo3QDb8PDoLQ`1[4Q
Dmo3QDno3QDoo3QDPP4QDQP4PDgk5QDRP4QDSP4QDTP4PDoa3QDUP4QDVP4PDT8QDWP4SD0QD^n3PDT8QDj;QDXP4QDYP4QD
ZP4QD[P4PD[m2PD\Q1PDdLPDei4QDW8QD\P4QDnm3PDhn2PDXe3PDhn2PDei4PDlT=PD4SD0QD]P4WD0QDUk3QD^P4QD_P4X
D0WD0QDUk2SD0QD`P4PDoLPDei4XD0WD0PDoQ1PD]f3XD0QDaP4WD0QDbP4QDcP4TD1QDdP4XD0QDeP4WD0QDfP4PD]j5XD0
SD0QDeP4WD0QDXBPD`e3PD]j5XD0SD0WD0QDgP4QDhP4PDei4QDiP4XD0SD0QDjP4WD0QDkP4S@0QDlP4PDei4XD0`DfO`Dd
3`DTR:`Dg2UD0WD0QDmP4QDnP4TD4PDoLXD0QDoP4UD0WD0QDmP4QDnP4TD4PDoLXD0YD1QDPQ4P@[m2WD0PDoLTD1QDQQ4Q
DRQ4XD0QDW8WD0PDR3QDSQ4XD0QDW8WD0PDR3YD1XD0QDR8PD[m2WD0PDR3YD1XD0QDR8PD[m2WD0PDR3QDSQ4XD0WD0QDTQ
4PD[m2QDm2XD0QDUQ4WD0QDVQ4XD0TD1QDWQ4QDXQ4Q@YQ4WD0P@oa3QDZQ4XD0P@l\;QD[Q4WD0PDoa3QD\Q4XD0QD]Q4WD
0PDoa3PDPU3XD0QD^Q4UD0WD0PDT8QDj;XD0SD0WD0QD_Q4QDj;QD`Q4XD0VD0WD0QD_Q4QDj;QD`Q4XD0QDaQ4UD0WD0QDb
Q4SD0S@0S@0PD4PDg\5XD0SD0UD0WD0QDcQ4SD0S@0S@0PD4QDbQ4XD0SD0UD0WD0QDdQ4XD0QDeQ4WD0QDfQ4YD2XD0`Dei
4QDgQ4WD0QDhQ4XD0SD0QDR4WD0QDiQ4P@Ze3P@_i4XD0QDjQ4TD2QDkQ4WD0QDlQ4QDmQ4XD0VD0WD0QDlQ4QDmQ4XD0QDn
Q4WD0QDoQ4XD0QDPR4TD3QDQR4QDRR4WD0QDb9Y@0QDSR4XD0`DbP1`Daa2`Dng3`DQW5UD0WD0PD^Q6PDki4YD2XD0TD5PD
4SD0UD0WD0PDlT=PD^i4YD2XD0TD5PD4SD0UD0WD0PDlT=PD^i4SD0TD4PD4QDm2XD0SD0UD0WD0PD^Q6PDki4SD0TD4PD4Q
Dm2XD0SD0`Emi4`Ebo2`E]e3`E_o2QDTR4WD0QDUR4XD0QDVR4`DPV3PD_o2WD0SD0TD1QDWR4QDj8XD0SD0PDao2WD0QDXR
4XD0WD0QDYR4TD1QDZR4XD0QD[R4WD0QD\R4QD]R4XD0PDei4QD^R4WD0QD_R4QD`R4QDaR4XD0SD0WD0QD_R4QD`R4QDhl1
PDei4XD0SD0WD0QDbR4QDcR4QDdR4QDeR4XD0QDfR4S@0S@0S@0WD0QDeS1P@R3QDgR4XD0WD0QDhR4QDiR4PDoLTD2QDjR4
XD0SD0WD0PDia3QDR4TD2QDkR4QDlR4XD0SD0WD0QDSn3QDR4TD1QDmR4XD0QDnR4WD0PDek5QDoR4XD0VD0WD0PDek5QDoR
4XD0QDPS4QDQS4WD0QDRS4TD1QDSS4XD0SD0WD0QDij3TD1QDTS4XD0SD0WD0QDUS4TD1QDVS4XD0SD0WD0QDWS4QDXS4XD0
P@l\;QDYS4`D=QDZS4WD0QDWS4QDXS4XD0P@l\;QDYS4`D=YD2WD0QD[S4QD\S4XD0QD]S4`Dki4WD0QD^S4PD_i4XD0SD0W
D0QDno3QD_S4TD2QD`S4QDR4XD0QDaS4PDoa3PDT8WD0PD4QDbS4XD0UD0WD0PDoa3PDT8XD0SD0UD0WD0QDcS4QDdS4XD0S
D0UD0WD0QDm2PD4QDeS4XD0UD0QDfS4TD9PD4WD0QDm2XD0SD0UD0WD0QDm2XD0aDgS4UD0WD0QDhS4`DR7`DY4`D\;`DWn5
`DP3`Da3`DX3`DQj2`Df3`Dd3`DR7`DP`9`D]7`Dn3QDm2XD0UD0WD0QDiS4XD0SD0QDjS4WD0QDkS4XD0SD0UD0WD0QDlS4
XD0SD0UD0WD0QDmS4QDnS4TD2QDoS4TD1PDoLXD0SD0UD0WD0QDPT4QDQT4TD2QDRT4XD0SD0UD0aDQ4aDP4aD`4aDh4aDZ3
aD\3aD]4aDR4aDS4aDT4aDW4aDZ4aDW5WD0SD0XD0QDST4UD0aDQ4aDP4aD`4aDh4aDZ3aD\3aD]4aDR4aDS4aDT4aDW4aDZ
4aDW5iD1iD2iD0iD4WD0SD0XD0QDUS2SD0`D[KaDR4aDS4WD0QDoJPDZe3PD^i4Q@Z4QDTT4XD0`D_\4WD0QDoJQDj]3QDUT
4XD0WD0QDoJPDVo5QDZ4QDVT4XD0WD0QDoJPD]o5TD2PDPo5XD0WD0QDoJQDWT4XD0VD0WD0QDoJQDWT4XD0QDXT4WD0QDYT
4QDZ4QDZT4XD0WD0PDek5QD[T4QD\T4XD0QD]T4WD0QD^T4QD_T4XD0VD0WD0QD^T4QD_T4XD0QD`T4WD0QDaT4TD1QDbT4X
D0VD0`Dh_3`DmF`DiH`Dm^3`DmD`D`_3`DV_3`Dnd4`D^U=`Dkh2WD0QDaT4TD1QDbT4XD0QDcT4`Dh_3`DmF`DiH`Dm^3`D
mD`D`_3`DV_3`Dnd4`D^U=`Dkh2QDdT4WD0QDeT4XD0VD0QDdT4WD0QDeT4XD0QDfT4QDgT4WD0QDhT4TD1QDiT4XD0`DdX4
`DmT4`DnT4`DZl3`DW[4`DX[4`DbU3`DQn5`DkU=`DnZ4aDP4WD0QDjT4QDi=QDkT4XD0WD0QDlT4PDVe3TD1QDmT4XD0WD0
QDnT4QDoT4XD0VD0WD0QDnT4QDoT4XD0QDPU4WD0QDQU4TD1QDRU4XD0VD0`D^i4WD0QDQU4TD1QDRU4XD0QDSU4`D^i4WD0
QDTU4QDUU4Q@i=QDVU4XD0WD0PDXe3PDei4PDek5XD0SD0WD0PDZe3PD^i4PDgk5PDR]4XD0WD0QDWU4PDgk5QDXU4XD0VD0
WD0QDWU4PDgk5QDXU4XD0QDYU4WD0QDZU4PDYe3QD[U4XD0VD0WD0QDZU4PDYe3QD[U4XD0QD\U4WD0PDYe3PDek5PDS7XD0
WD0PD]MPDk^3XD0WD0QDX>PD\e3XD0VD0`D]i4WD0QDX>PD\e3XD0QDh@`D]i4WD0QD]U4QD^U4PD\e3XD0WD0QDUP3PDbi4
TD1PDei4XD0QD_U4`DPV3WD0QD`U4XD0`D\U4`Dhn3`D\V=WD0QDaU4S@0QDbU4QDcU4XD0VD0`Dfc3`DcV=`DdV=`Dgk5WD
0QDaU4S@0QDbU4QDcU4XD0QDdU4`Dfc3`DcV=`DdV=`Dgk5WD0QDeU4QDfU4XD0WD0PDYe3PDgk5QDgU4QDhU4XD0QDiU4WD
0PD[e3PD`m;XD0WD0QDjU4QDkU4XD0QDlU4`DW[4`DT_3`DkU4`DQY4`D_i3`D_\4`DSI`DRI`D`_3WD0QDn@QDgV3QDmU4X
D0WD0QDg<TD1QDnU4XD0VD0`Doe3`DlE`DZl3WD0QDg<TD1QDnU4XD0QDoU4`Doe3`DlE`DZl3WD0QDPV4QDQV4XD0VD0WD0
QDPV4QDQV4XD0QDRV4WD0PDRIQDa>TD1QDSV4XD0WD0PD[b3PDdR<XD0WD0PDSX<QDTV4XD0WD0QDUV4QDVV4TD2QDWV4XD0
WD0PD[e3PDek5QDXV4XD0VD0WD0PD[e3PDek5QDXV4XD0QDYV4WD0QDZV4PD_\4XD0WD0QD[V4PDT8XD0VD0`DT8WD0QD[V4
PDT8XD0QD\V4`DT8WD0QD]V4PDei4QD^V4TD2QD_V4XD0WD0QD`V4QDaV4QD\f2XD0WD0QDa=QDbV4QDcV4XD0VD0`Dgk5`D
m^3`Daa6`DR_3WD0QDa=QDbV4QDcV4XD0QDdV4`Dgk5`Dm^3`Daa6`DR_3WD0QDeV4P@ei4QDjAS@0QDfV4XD0`D^i4`Dai4
`Dco5`D`i4WD0QDgV4PDol5XD0VD0`D_i4`Dbo2`DYe3aDP4WD0QDgV4PDol5XD0QDhV4`D_i4`Dbo2`DYe3aDP4WD0QDUP3
QDiV4XD0VD0WD0QDUP3QDiV4XD0QDjV4WD0QD[R3P@Ze3QDkV4P@gk5QDlV4XD0WD0QDmV4QDnV4XD0VD0WD0QDmV4QDnV4X
D0QDoV4WD0QDPW4QDQW4XD0VD0`Dgk5`DV_3`D_\4`DfU3`DR_4`DZ7`DS:`DTU3`Dm^3WD0QDPW4QDQW4XD0QDRW4`Dgk5`
DV_3`D_\4`DfU3`DR_4`DZ7`DS:`DTU3`Dm^3WD0QDSW4XD0S@0WD0QDTW4PDgk5QDUW4XD0VD0aDP4WD0QDTW4PDgk5QDUW
4XD0QDVW4aDP4WD0PDYe3QDi=QDWW4QDXW4XD0VD0WD0PDYe3QDi=QDWW4QDXW4XD0QDYW4WD0PDYe3PDgk5QDZW4XD0WD0Q
D[W4QDZ4QD\W4XD0WD0QD]W4PDek5QD^W4QD_W4XD0VD0`DiH`D`R3`DjG`D_U<`DfFWD0QD]W4PDek5QD^W4QD_W4XD0QD`
W4`DiH`D`R3`DjG`D_U<`DfFWD0PDWa3QDaW4XD0WD0QD_T2PD[e3PDcU2XD0`DjZ3`DkW4`DY9WD0QDbW4Q@Z4PD`W=XD0W
D0QDcW4QDdW4XD0VD0WD0QDcW4QDdW4XD0QDeW4WD0QDfW4QDTP1TD1QDgW4XD0VD0WD0QDfW4QDTP1TD1QDgW4XD0QDhW4Q
D\c3WD0QDd3PDY]5XD0QDiW4QD\c3Y@0WD0QDd3XD0VD0aDP4QD\c3Y@0WD0QDd3XD0QDjW4aDP4QDkW4TD2WD0QDR4Y@0YD
1XD0VD0aDP4`D[e3QDkW4TD2WD0QDR4Y@0YD1XD0QDlW4aDP4`D[e3WD0QDmW4P@[e3P@gk5QDnW4QDoW4XD0QDPX4WD0QDQ
X4QDRX4XD0VD0QDPX4WD0QDQX4QDRX4XD0QDSX4WD0QDTX4QDUX4Q@S4QDVX4XD0QDS4WD0QDWX4XD0VD0QDS4WD0QDWX4XD
0QDXX4WD0QDYX4Q@j]3PDki4QDZX4QD[X4XD0WD0QD\X4TD1QD]X4XD0VD0WD0QD\X4TD1QD]X4XD0QD^X4QDR4WD0PDfMPD
ia3XD0VD0QDR4WD0PDfMPDia3XD0QD_X4WD0PDYe3QD`X4QDaX4Q@bX4XD0VD0WD0PDYe3QD`X4QDaX4Q@bX4XD0QDcX4WD0
QDdX4QDeX4QDfX4QDgX4XD0WD0QDhX4QDiX4XD0WD0QDjX4QDVV4XD0VD0WD0QDjX4QDVV4XD0QDkX4WD0QDlX4QDmX4QDnX
4XD0VD0WD0QDlX4QDmX4QDnX4XD0QDoX4QD\HQDPY4Q`1[4WD0QDQY4XD0QDRY4QDSY4PDYe3QDTY4QDUY4PDT?QDVY4QDWY
4PDki4QDXY4PDki4QDYY4QDZY4PDek5QD[Y4PDTX=PD4PDll9PD`i4QD\Y4PDol5QD]Y4Q`1[4S@0WD0QD^Y4XD0QD_Y4WD0
QD`Y4XD0QDaY4`DPV3PDae3WD0QDbY4XD0Q`1[4S@0WD0QDcY4XD0QDXP1WD0QDdY4XD0QDeY4WD0QDfY4XD0QDgY4S@0WD0
QDhY4XD0QD^T4QDiY4QDRX4QDS4WD0QDjY4XD0QDkY4PDei4WD0QDlY4XD0QDmY4QDR4Q@]4WD0QDnY4XD0QDh4WD0QDoY4X
D0`DZe3`DY]5`DYe3`DXe3`Dbi4`D]o5`DVe3`DWe3`D`T3`D]6`Dgk5`Dek5QDS4QDPZ4QDQZ4QDS4QDRZ4PDXe3QDcBWD0
QDSZ4P@RP6QDTZ4XD0QDUZ4QDR4Y@0WD0QDVZ4XD0`D]i4`D[e3`Dbi4`Dei4`DXe3WD0QDc3QDWZ4PDki4XD0QDXZ4QDR4Y
@0WD0PDQOQ@YZ4XD0VD0QDXZ4QDR4Y@0WD0PDQOQ@YZ4XD0QDZZ4WD0QD[Z4PDYe3Q@[4QD\Z4XD0QD]Z4QDS4WD0QD^Z4XD
0QD_Z4Q@S4WD0QD`Z4QDaZ4XD0QDS4QDbZ4QDcZ4QDYZ4QDdZ4PDYT;PDVe3`ERM`ESM`EoL`ETM`Eci4`E^2QDeZ4PDVe3`
Dgk5`Dek5`Dfk5`Doe3`DlE`Dhk5`DoQ3`DTf3`DUf3`Dbi4`Dai4`DkU=QD\X4Q`1[4QDfZ4QDgZ4QDhZ4PDHPDml5PDl\;
QDTLQDiZ4QDR4PDae3QDjZ4PDHPDk\5QDkZ4QDS4QDlZ4QDbX4QDS4QDmZ4aDP4QDS4QDnZ4PDYe3PDgk5QDnW4QDoZ4QDWW
1QDh2QDP[4QDQ[4PDgR3P@oQ3PD`o5PDbi4QDR[4PDei4PDRa3PDT8QDS[4TD1QDT[4QDU[4Q`1[4QDV[4QDoHTD3QDW[4PD
cU2QDX[4QDY[4QDZ[4QD[[4P@^i4Q@\[4QD][4QD^[4`DoQ3`Dgk5`DUo5`Doe3`DlE`Dhk5`DSo5`DRo5QD_[4QDcBWD0QD
`[4XD0WD0QDa[4XD0QDb[4QDc[4PD`g4QDcBQ@R4S@0QDd[4QDe[4QDf[4QDe[4PDgk5QDg[4QDS4PDb4QDj]3QDS4QDh[4P
Dek5QDi[4QDj[4PDek5PDoe2PD^n5QDk[4PD[e3PDgk5QDnW4PDXc6QDl[4QDQZ4QDm[4QDn[4P@gk5QDo[4QDP\4PDVe3PD
Ye3PDgk5QDQ\4QD^?PDbi4QDR\4PD`m;PDci4PDRQ<QDS\4QDaMPDfX3QDT\4QDR4Q`1[4S@0QDU\4QDV\4Q`1[4QDW\4QDX
\4TD2PDaY:QDY\4QDZ\4PD\X5QD[\4QD\\4QD]\4Q`1[4P@ek5QD^\4QD_\4PDce4QD`\4PDei4WD0QDa\4XD0PDZQ1PDXe3
QDb\4PD[e3QDc\4QDd\4P@[e3QDe\4QDf\4QDg\4QDh\4QDi\4UD0PDdo2SD0QDhNQDj\4QDk\4PD4SD0UD0WD0PDdo2XD0Q
Dl\4SD0UD0WD0QDn2XD0aDm\4SD0UD0WD0QDn2PDk8XD0`Da3`Dn7`DWd6`Dm4`DQj2`De3`D_8`DV3`DQ3`D]7`DRj2`DoQ
1`D`1UD0WD0QDn2PDk8PDQj2XD0SD0UD0WD0PD`o2QDn\4QDo\4XD0UD0WD0PDdo2XD0SD0QDP]4`DhK`DfK`DS1`DM`DSL`
Dhi:TD4PD2UD0WD0QDn2PDk8QDQ]4QDPl3XD0UD0WD0QDQ]4TD1QDR]4XD0UD0WD0QDS]4QDT]4XD0`D^n5`DVV:`DZD`Dhc
2`Dic2`D[Y=`DUl;`D\Y=`DTl;`D]Y=`DX:`Dmf6`DlQ<`DV6`D^Y=`DQV:`Dg^1`D_Y=`De7`D\_;SD0UD0WD0QDU]4XD0T
D;PD2UD0WD0QDV]4SD0XD0TD;PD2WD0PDke3PDdi4PDle3XD0WD0PD`o2QDW]4XD0UD0WD0PD_o2QDX]4XD0UD0WD0PD^T=Q
DY]4TD1QDZ]4XD0PD6TD5WD0PDdi4XD0TD4PD2PD4WD0QD[]4XD0PD2`E`R6`EWP6PD4WD0QDn2XD0QD\]4`DoQ1`DQj2QD]
]4WD0QDn2QD^]4XD0WD0PD`o2QD_]4XD0WD0PD`o2PDQS6XD0`D^M`DR3`D^Q1UD0WD0PD_o2QD`]4QDR4XD0QDa]4UD0WD0
PD_o2QDb]4PDgk5QDc]4XD0UD0WD0PDeo2XD0QDd]4QDe]4UD0WD0PDo9QDf]4XD0UD0WD0PDdo2XD0QDg]4PDk8TD1QDh]4
TD5QDi]4SD0UD0WD0PDdo2XD0QDj]4PDk8QDk]4UD0WD0PDo9QDl]4XD0UD0WD0PDdo2XD0QDm]4`D[m2UD0WD0QDn]4QDo]
4XD0TD<PD2UD0WD0PDbo2QDk:TD2QDP^4XD0`Dei4UD0WD0PDco2QDk:TD2QDQ^4XD0`Dbo2`Dmi4`Dc`3`D`i4`DcY6UD0W
D0QDR^4XD0SD0UD0WD0PDiX;XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD_o2QDS^4XD0WD0PDlQ6PDdi4PDHXD0PDdi4PD`e
3PD2UD0WD0PDmd6XD0WD0PDYe3PDek5PDW7XD0PDod6PDdi4PDQe6WD0PD_o2QDPk3PDUo5QDT^4XD0UD0WD0QDU^4XD0PD`
o2QDV^4PDk8TD1QDW^4QDX^4TD1QDY^4PDao2QDV^4TD6WD0QDSi1PDYHXD0PDao2QDZ^4QD[^4TD1QD\^4QD]^4QDQ5QD^^
4QD_^4PDgk5QD`^4TD2QDa^4UD0PDli4QDjAS@0QDb^4PD4PD`o2QDc^4PDQMTD3PD`i4TD2QDQ5PD_o2QDd^4PDk8QDe^4P
DQa3TD2QDf^4QDg^4PDgk5QDh^4SD0QDi^4UD0PDk8QDj^4SD0PD[m2PDk8PDQj2TD6QDk^4PD`o2QDl^4QDS4TD5QDm^4PD
_o2QD\HQDn^4S@0QDo^4QDP_4TD3QDQ_4PDao2QDR4TD4WD0QDR_4XD0PDk8Q@]4QDS_4QDT_4PD`o2WD0QDU_4XD0PD_o2Q
DV_4TD5WD0QDW_4XD0SD0QDX_4QDY_4UD0WD0QDX_4XD0SD0QDZ_4QD[_4PDk8TD1PDod6QD\_4QD]_4QD^_4SD0PD4WD0QD
__4XD0PD2PD`o2QD`_4TD4WD0QDa_4XD0PD[e3PD_o2QD^W4QDb_4TD4WD0QDa_4XD0PD`o2QDc_4TD4WD0QDd_4TD1QDe_4
XD0PD[e3PD_o2QD^W4QDc_4TD4WD0QDd_4TD1QDe_4XD0PD`o2Q`1[4WD0PDQS6QDf_4XD0PD`o2WD0PDQS6SD0XD0QDg_4P
D`o2WD0QDl^4QDS4TD5XD0QDh_4PD`o2QDi_4TD4WD0QDVU2TD4QDj_4XD0PDao2QDhNTD3WD0QDk_4XD0PDbo2QDl_4QDm_
4TD2WD0QDn_4XD0PD`o2WD0PDQS6QDT4TD4XD0QDo_4PD`o2QDP`4QDm_4TD1WD0QDQ`4PDei4XD0WD0QDR`4PD_i4PDgk5Q
DS`4XD0WD0QDT`4PDWP6QDU`4XD0PDao2QDV`4TD4WD0QDW`4XD0PDao2WD0QDX`4XD0QDY`4TD6PDoLWD0QDZ`4XD0PD\m2
SD0QD[`4TD6PD2UD0WD0QD\`4PDk8TD1QD]`4XD0QD^`4QDSn3PD`e3QD_`4UD0PD[m2PDk8WD0QD``4XD0PD`o2QDa`4TD5
WD0QDb`4XD0QDc`4QDd`4TD3QDe`4PD_o2QDf`4WD0QDg`4XD0PD_o2QDh`4QDi`4TD1PDbi4PD_o2QDj`4QDX@QDk`4TD2Q
Dl`4QDm`4TD1QDn`4PDgk5QDo`4QDPa4PDTMPD\V5PDli4QDQa4P@WP6PDfOQDRa4PDPMPDoQ3PD]e3QDSa4TD6PD4PD\h3Q
DTa4PDQb3QDUa4QDVa4TD4WD0QDWa4XD0PDPMPDoQ3QDXa4PDk8QDYa4TD1WD0QDZa4XD0QD[a4QD\a4PDQMPDk8QD]a4UD0
QD^a4QD_a4TD8PD4PDci4WD0QD`a4XD0QDaa4UD0QDn2TD6PD4PDci4WD0QDn2XD0UD0QDn2QDba4TD8WD0QDi^1`Da3`De3
`DQj2`Dn7`Dm4XD0QDca4UD0QDn2PDk8SD0QDda4TD3WD0PDci4XD0QDea4PD`o2QDfa4TD8WD0PDci4XD0QDga4UD0QDn2T
D<QDi^1WD0QDha4XD0QDia4UD0QDja4TD<WD0QDka4XD0QDja4`Dnh4QDla4UD0QDja4TD<WD0QDka4XD0QDn2QDma4UD0`D
bo2`Dmi4`Dc`3`Dii4`Dhi4`Dco2QDja4TD<WD0PD4XD0QDQ3`Dnh4QDna4UD0QDn2TD5QDh4WD0PDci4XD0QDoa4S@0QDh4
QDja4TD<QDi^1WD0QDPb4XD0`DdX:QDja4TD<QDi^1WD0PD_o2XD0`DdX:`Dk8`Dl8`Dn9`DoE`DcY6`Dm8`Dn8`DoQ3QDQb
4TD<WD0PDci4XD0QDRb4QDQb4TD<WD0PDci4XD0PD_o2`Dk8`Dl8`Dn9`DoE`DcY6`Dm8`Dn8`DoQ3WD0PD2QDSb4XD0UD0Q
DTb4TD5WD0QDUb4QDi^1QDUb4XD0PDY[:QDVb4QDWb4`E`d2`Ead2`Eei4WD0QDXb4XD0`DWe3QDR>TD3QDbQ3QDP3TD1QDo
2QDR4TD3QDo2TD2QDP3QDQ5`EUo5`Ehk5QDYb4`Dmi4`D]_9PD`e3QDZb4PD_o2QDR4TD2PDQ`9PD`i4`E_Y:`EoQ3`EgR3`
EQX:`EjE`EP3`EeM`ERV3`EQV3PDQ`9`DQV3PD`o2WD0PDdLXD0PD`g4TD4QD[b4PDce3QD\b4Qd1[4QDT5QDT5QD]b4QD^b
4WD0QD_b4XD0QD`b4QDn2TD1WD0QDo2XD0TD2QDab4QDbb4QDcb4QDo2QDR4TD1QDP3QDn2TD1QFo2R@0TD2QDP3QDn2TD2Q
Do2TD1QDQ5PD_o2QDT4PDk8PDoQ1QDdb4TD2WD0QDo2XD0PD_o2QDT4PDk8QDeb4PDQa3TD1WD0QDo2XD0PD`o2QDfb4PDk8
QDgb4TD3WD0QFo2XD0WD0QDhb4XD0TD3QDo2PD_o2QDPk3QFib4R@0WD0QDjb4XD0QDkb4QDcb4TD2WD0QDR>XD0TD3PDWe3
PDo9QDR4TD4WD0QDlb4XD0PDdo2QDo2TD2QDmb4TD3QDnb4QDob4TD6WD0QDPc4XD0WD0QDQc4XD0TD3QDRc4PD`o2QDSc4T
D3QDo2QDcb4QDWV1QDP]4TD1WD0QDTc4XD0QDcb4QDUc4TD4WD0QDVc4XD0PDo9WD0QDWc4TD3QDXc4XD0WD0QDYc4XD0QDZ
c4QD[c4PDmY=PDSd3aD\c4YD3PDZZ=QD]c4QD^c4PDaLQD_c4QD`c4PDbY3QDac4PDde4PDce4QDbc4QDcc4QDdc4QDec4PD
oc3QDfc4PDf3QDgc4QDhc4PDV6QDic4QDjc4PDnS3PDk^;QDkc4PDjg4QDlc4QDmc4PDYX=PDZ\=QDnc4QDoc4PDf8PD^i4P
DeHPDaR3QDPd4QDQd4PDag4QDRd4PDfc2PDUd6PDb]<QDSd4PDl^5PD_h4PDQR1PD^\=PDPe4QDTd4QDUd4YD3TD<YD3TD<Y
D3QDVd4QDWd4QDXd4QDYd4QDZd4QD[d4PDS\=PD\o9PDf8PD^i4PDg]=PDao2QD\d4PDao2QDhNTD2QD]d4PDmi4PDk8QD^d
4QD_d4PDZe3PD^i4QD`d4PD`o2QDad4PDYe3PDek5PDW7QDbd4TD4QDXV2PD]i4PDik5QDcd4QDdd4QDed4PD`o2QDfd4RD0
SD0PDUo5QDgd4QDhd4Q@P4QDid4PD`i4PDQa3RD0VD0QDjd4QDkd4QDld4PD_o2PDY1QDmd4PDgk5QDnd4WD0QDod4QDPe4X
D0`Deg3`Dfg3`D[O`DOWD0QDod4P@^i4Q@Qe4QD[7XD0`Do9`Deg3`Dfg3`D[O`DOQDRe4WD0QDSe4XD0WD0PDek5QDTe4P@
^i4QD[7XD0`Deg3`Dfg3`D[O`DOWD0QDUe4XD0QDVe4QDWe4WD0QDhU3QDP4XD0`DVc;`Dii4`Dhi4`Dg\5`DT;`DbT3`DUX
3PDRFPD^i4WD0QDXe4XD0`Do9`Deg3`Dfg3`D[O`DOWD0QDYe4PD^i4QDZe4XD0QD[e4WD0QD\e4PDek5SD0XD0WD0PDfk5Q
DQ\2XD0`DZ5`Dic6`Di5UD0WD0PDg`3XD0`D^i4`DT;`DbT3`DUX3`DZX3`DdP:`DbP:`DWX3`DXX3`DmU3SD0`Deg3`Dfg3
`D[O`DO`DX1QD]e4WD0PDg`3XD0`D^i4`DT;`DbT3`DUX3`DZX3SD0PDHPDl4PD^i4QD^e4WD0QDe`1aDP4SD0XD0QD_e4WD
0QD`e4PDli4QDae4XD0VD0WD0QD`e4PDli4QDae4XD0PD1WD0QDbe4PDei4XD0WD0PDia5QD\9TD1QDce4XD0WD0PDia5PDg
k5QDde4XD0SD0PDoa3PDei4QDee4PDek5QDfo1QDfe4PDgk5PD_f3QDge4PD^i4PDgk5PDT8PDQS6PD^i4QD\Q1PDgk5QDhe
4QDie4PDWP6PDce3PDij4PDg\5PDij4PDki4PDai4PDci4PDUh3QDje4QDke4QDle4QDl:PDek5QDme4PDT8PDci4QD\6PDd
e3PDci4PDde3PDRa3PDci4PDRa3PDYe3PDci4PDYe3PDYX3PDii4PDek5QDne4QDoe4QDPf4PDek5QDQf4PDce3QDRf4PDgk
5QDSf4PDXb;QDTf4QDUf4QDVf4QDg^3PDU^=PDV^=PD_i4QDWf4PDoe2QDXf4PDek5QDYf4QDZf4QD[f4PD_P6QD\f4PDaR6
QD]f4QD^f4PD^i4PDek5Q`1[4WD0QD_f4QD`f4XD0PD^i4PDek5PD]T3QDaf4PD^i4PDce3QDbf4aDP4PD_e3QDbf4PDaR6Q
Dcf4QDb6QDdf4QDef4QDff4PD`e3QDgf4PD`e3PDek5QDhf4QDif4QDjf4PDg`3QDh4PDnR6QDh4WD0QDkf4QDlf4XD0PDg\
5PDci4PDg\5PDh\5PDci4PDh\5QDmf4PDce3WD0QDnf4QDP4XD0`DVc;`Dii4`Dhi4`Dg\5WD0QDhU3QDof4QDPg4XD0PDli
4QDcf4PDli4PDek5PD]];QDQg4PDki4QDRg4QDSg4QDRg4PD]i4QDTg4WD0PD]_9XD0QDUg4QDVg4QDWg4`DZ:`DY:QDS4PD
`Y:PDao2QDXg4PDao2QDYg4TD3QDZg4QD[g4PDfEP@ao2PD`e3PDfEPDao2QD\g4PD`o2QD^X1QD]g4S@0QD^g4UD0WD0PDa
o2PD`e3XD0SD0UD0WD0PD`o2PDQa3XD0SD0UD0WD0QD_g4QD`g4XD0PD4WD0QDag4QDY_4XD0VD0UD0WD0PDim2TD3QDbg4X
D0UD0WD0QD\`4QDcg4TD1QDdg4XD0WD0QD\`4QDcg4TD1QDeg4XD0QDfg4UD0WD0PD^Q1QDj\4TD1QDgg4XD0UD0WD0PD_o2
PDmi4QDhg4XD0UD0WD0QDig4PDk8TD1QDjg4XD0UD0WD0QDkg4TD2PD`e3XD0PDiX;PD`o2QDlg4PDPMPDoQ3PD`e3UD0WD0
PD[m2PDoQ3PDoLQDmg4XD0UD0WD0QDYk3QDng4TD1QDog4XD0PD\Q1PDk8PDod6UD0WD0QDPh4QDQh4TD1QDRh4XD0UD0WD0
QDR3XD0QDSh4PD4WD0QDR3XD0PD4UD0WD0QDTh4QDR3XD0PD4UD0WD0PDei4QDZ4QDUh4XD0`Dg\3`Dh\3WD0PDei4QDZ4QD
Vh4QDWh4XD0WD0QDSLQDXh4QDYh4XD0`Dgk5WD0QDSLQDTLQDZh4QD[h4XD0QD\h4WD0QDj_1Q@]h4QD^h4XD0VD0WD0QDj_
1Q@]h4QD^h4XD0QDh@WD0QD_h4PDgi4PDgk5PDl1XD0WD0QD`h4PD]_9XD0WD0PDei4PDoLPDen2XD0`DQ8WD0QDah4P@WP6
PDl^=XD0WD0PD[e3QDZ4QDbh4XD0VD0WD0PD[e3QDZ4QDbh4XD0QDch4WD0QDdh4QDeh4Q@Z4QDfh4XD0WD0PD]i4PDkR6XD
0aDP4`D\P6`Dli4`DRF`Dek5`DQF`D]f3`D^f3`D\a3`D]a3`D^e3`D]e3aDR4`D_i4WD0PD]i4QDcW2XD0aDP4VD0WD0PD]
i4QDcW2XD0aDP4QDgh4WD0PDmi4QDhh4QDih4XD0QDjh4WD0PD_i4PDWP6QDi=XD0TD4PD4WD0PD^i4PDWP6QDkh4XD0WD0P
Dbb9PDco2XD0WD0PD\Q6PDli4QDlh4QDP]4XD0WD0PD_i4PD_o2QDlh4QDP]4XD0PDQY:WD0PDhn2PDki4PDiS:XD0WD0PDW
P6QDmh4PDlX9XD0QDnh4TD1WD0QDoh4XD0YD1QDnh4TD1WD0QDoh4XD0QDPi4WD0QDQi4QDRi4XD0PDei4WD0PDo^=XD0YD1
WD0PDo^=XD0QDSi4WD0PD]i4PDoe2PDQb3XD0WD0QDTi4PDT8XD0VD0WD0QDTi4PDT8XD0QDUi4WD0QDVi4QDR8QDWi4XD0W
D0QDXi4TD2PD[j4XD0SD0WD0QDYi4TD1QDZi4XD0TD3QD[i4QD\i4TD3WD0QDYi4QD]i4XD0QD^i4WD0QD_i4QD`i4QDai4X
D0`DfO`DTR:`Dd3`DbP6`Dn3`Dn7`DTk4`D^j5QDR4WD0QDWg1PD`e3PDei4XD0SD0WD0QDbi4Q@ci4QDdi4XD0WD0PD\P6Q
Dei4QDfi4XD0WD0QDgi4PD^i4QDhi4XD0PDef2WD0QDii4PDki4QDji4SD0XD0VD0WD0QDii4PDki4QDji4SD0XD0QDki4WD
0QDTa3QDli4P@4QDmi4QDni4XD0SD0WD0QDoi4PD_o2QDPj4QDQj4XD0WD0QDle1PDSf3PDSX:XD0WD0QDnc2SD0PDki4QDR
j4XD0WD0QDSj4QDTa3P@ia5QDTj4XD0WD0QDhU3QDUj4XD0VD0WD0QDhU3QDUj4XD0QDh@WD0QDaMPDaa3QDVj4XD0VD0WD0
QDaMPDaa3QDVj4XD0QDWj4WD0PDgk5QDXj4QDR4XD0QDYj4`E_o2`E]e3`Eo9`Edo2`E`o2WD0QDbP4QDZj4XD0QF[j4PDk8
WD0QD\j4QD]j4XD0TD3QD^j4PDk8WD0QD_j4PDei4QD]j4XD0TD3QD^j4WD0QD`j4Q@Ro1PDei4QDaj4XD0VD0WD0QD`j4Q@
Ro1PDei4QDaj4XD0QDbj4WD0QDcj4Q@Ro1PDei4QDaj4XD0VD0WD0QDcj4Q@Ro1PDei4QDaj4XD0QDbj4QDdj4TD1WD0QDej
4XD0QDfj4Q@Y4TD2QDgj4WD0PDgk5PD_P;XD0VD0WD0PDgk5PD_P;XD0QDhj4WD0PD^i4QDij4QDjj4XD0VD0WD0PD^i4QDi
j4QDjj4XD0QDh@QDkj4Y@0WD0QDlj4QDmj4XD0VD0QDkj4Y@0WD0QDlj4QDmj4XD0QDnj4WD0QDoj4QDPk4XD0VD0WD0QDoj
4QDPk4XD0QDQk4WD0PD]P6PDce3SD0XD0WD0QDl:PDW]1QDRk4XD0WD0QDSk4XD0`D=TD4QDTk4TD2QDUk4QFVk4TD1WD0QD
Wk4PD[e3XD0VD0QFVk4TD1WD0QDWk4PD[e3XD0QDXk4QFYk4TD2WD0QDZk4TD1PDWe3QDn`1QD[k4XD0QD\k4TD2WD0QD]k4
QD^k4XD0`Dgk5`Doe3`DlE`Dhk5WD0QD_k4P@We3PDg_=XD0WD0QD`k4QDZ4QDak4XD0WD0QDoJPD^i4PD\T3XD0WD0QDoJP
DVo5QDZ4PD[j4XD0WD0QDbk4QDZ4QDck4XD0WD0QDoHQDdk4XD0WD0QDoHPDek5PDdk9XD0WD0QDek4QDfk4XD0WD0QDgk4X
D0VD0WD0QDgk4XD0QDhk4UD0WD0PD^2SD0XD0TD9PD4TD6QDb8UD0WD0PD^2SD0XD0`@TMTD9PD4TD6QDUNWD0QDik4P@`e3
QDjk4YD1XD0`D_c2`D]d2`D[d6`D]c2WD0QDkk4P@`e3PDR3QDlk4XD0`DVc;`Dfl<`Db\2`DRi1`Dg^2aDP4`Dek5`Dfk5`
DW5`DU6`DY2`DSa3`DUa3`Dha3`Dia3`D[e3`D]i4`DYe3`D[R4`D]_9WD0QDkk4P@`e3PDR3PDTMQDmk4TD2QDnk4XD0WD0
QDok4PDR3YD1XD0WD0QDok4PDR3QDPl4XD0WD0QDQl4PD_i4XD0Q@X4QDRl4WD0QDSl4P@Ve3PDli4XD0WD0PD_e3QDTl4XD
0QDUl4WD0QDVl4XD0`Dei4SD0WD0PD[e3PDWP6PDRP6XD0PDlh2WD0PD[e3PDlh2QDWl4XD0WD0QDXl4PD[e3QD\9S@0PDZD
XD0QDaZ1TD3WD0QDYl4P@We3PDei4XD0`D=WD0PD\Q6QDR4QDi=XD0SD0WD0QDZl4XD0QD[l4QDR4WD0QD\l4QD]l4PDgk5Q
D^l4XD0QD_l4TD1WD0QD`l4Q@_n2XD0QDal4WD0PDmi4QDSLQDTLPDY4XD0QDbl4WD0QDUS2S@0QDcl4PD^i4XD0SD0WD0QD
US2S@0QDdl4PD^i4QDel4XD0WD0QDfl4QDgl4PDgT3XD0QDhl4QDR4Q@il4TD1WD0QDT3XD0`DYe3`Dod3QDhl4WD0QDjl4T
D1QDT3XD0WD0QD`n1PDek5QDkl4QDll4XD0WD0QDml4PDSV:PD_i4XD0QDnl4QDol4QDR4WD0QDPm4QDQm4QDX4TD3QDRm4X
D0WD0QDSm4QDTm4PDgk5TD2QDUm4XD0QDVm4WD0QDPb1PDia5aDP4aDR4`D]3`Dd3`DYR1`DV3`DWP1`Db4`Dh3`D]n5`DTk
4`D\8`Do2SD0XD0QFVm4TD2WD0QDV3XD0QDWm4QFVm4TD2WD0QDXm4QDTn2XD0WD0PDX3QDYm4PDkd2XD0YD2WD0PDX3PDPe
3XD0WD0PD`e3QDZm4SD0XD0WD0PDei4PDQj2PDgk5PDkR6XD0WD0PDei4PD`1PDoQ3QD[m4XD0WD0QD\m4QDj_1QD^h4XD0U
D0WD0PD_i4QD]m4TD2QDW3XD0PD4QD^m4UD0WD0PD_i4QD]m4TD2QDW3QD_m4P@ek5QD`m4TD2XD0PD4QD^m4PD4WD0PD_i4
QDTP1TD2QDW3XD0VD0PD4WD0PD_i4QDTP1TD2QDW3XD0PD1QDam4WD0PD_i4QDjATD3QDW3XD0VD0QDam4WD0PD_i4QDjATD
3QDW3XD0QDh@WD0QDbm4QDcm4XD0VD0WD0QDbm4QDcm4XD0QDh@UD0WD0PD`f3XD0QFdm4UD0WD0PD`f3XD0QD\9TD2QDem4
QDfm4TD3WD0QDgm4XD0P@_i4QDoV1WD0QDhm4TD1QDim4QDjm4XD0`Dgk5`D[e3`DmU3WD0QDle1QDWW1PDQa3XD0WD0QDkm
4QDlm4Q@mm4QDnm4XD0QDom4QFPn4TD1WD0QDQn4TD4XD0QDU3PDfh3WD0QDRn4QDSn4TD3QDU3PDfh3XD0QDTn4TD1WD0QD
Un4QDkEXD0QFVn4TD3QDj;WD0PDoQ3QDWn4QFXn4S@0QFYn4PDei4XD0QDZn4WD0PDoQ3PDRMPDS1PDei4XD0QF[n4WD0QD\
n4QD]n4QD^n4XD0QD_n4WD0PDHPDSf3QD]n4QD^n4XD0QD_n4QD`n4TD2WD0QDan4Q@bn4XD0QDlHQDcn4QDdn4TD1WD0QDS
4QDen4XD0PD]e3WD0QDoHP@Ve3QDZ4QDWIP@Ve3XD0WD0QDfn4QDgn4PDei4XD0SD0QDZ5QDhn4QDZ5QDQ5QD[4QDQ5QDQ5Q
Din4Q`1[4QDSi3QDW5PDci4Q`1[4QDQ5WD0QDjn4YE5YD1XD0`Dai4QDkn4TD1QDR4Q`1[4aDP4`D`T3`DUa3`DU6`DS1`D\
h3`DWa=`Dhl<`DXa=`Dlc3`DfX:`D[5`Dh4`DTf3`DP_9`DWP6`DRI`DSI`De\4`DQR1`DcR3`DYa=`DP\3`DZa=`D`R3`Dk
m2`DnS3`DoS3WD0SD0YD5XD0VD0QDkn4TD1QDR4Q`1[4aDP4`D`T3`DUa3`DU6`DS1`D\h3`DWa=`Dhl<`DXa=`Dlc3`DfX:
`D[5`Dh4`DTf3`DP_9`DWP6`DRI`DSI`De\4`DQR1`DcR3`DYa=`DP\3`DZa=`D`R3`Dkm2`DnS3`DoS3WD0SD0YD5XD0QDQ
P2WD0QDbk1YD1XD0VD0WD0QDbk1YD1XD0QDln4QDmn4PDYk2`D^i4`DeFQDh4QDnn4QDon4PDYk2QDPo4QDQo4QDRo4QDSo4
QDTo4QDUo4PD_3PD^i4PDgk5PDeY<PD_e3PD_e3PDl\<PD^i4PDgk5PDjGPDiS:QDVo4PDe8PDoe2PDgV<PDXe3PDXNPDn`:
PDWR:PDULPDkP5QDWo4QDXo4PDmMPDdi4PDS9PDU^=PDba=PDR1PDVe3PDQFQDYo4PDfc;PD^4PDlNPDZe3PD\^3QDZo4PD`
i4Q`1[4Q@[o4WD0QD\o4XD0PDn`:QD]o4PDP\1QD^o4PDYLQD_o4PDnR1PD]U4PDQ^2PDTZ:PDXh3PDga=PDP[9PD`o5PDR8
PDYe3PDZ[9QD`o4PDZ]5PDh_=PDoS3QDao4PDia=PDPo2PDa]1PDPQ1PDQS6QDbo4QDco4QDdo4QDeo4QDfo4QDbk1QDgo4P
Dhl<QDho4QDio4PDmd2PDY\5PDVe3PDWe3PDei4PDPb=PDVQ1PD\e3PDj\5PDki4PDPDPDo\5PDci4SD0PD`e3Q@X4Q`1[4W
D0QDiY1XD0WD0QDjo4PDgk5TD1QDko4XD0QDlo4PD6Q@TP1WD0QDX5XD0QDlo4PD6WD0Q`1[4QDiY1XD0VD0QDlo4PD6WD0Q
`1[4QDiY1XD0QDmo4QDR4QDTP1Q`1[4WD0QDno4aDZ3aDP4`DVf:SD0XD0VD0QDR4QDTP1Q`1[4WD0QDno4aDZ3aDP4`DVf:
SD0XD0QDoo4QDPP5WD0QDQP5P@[m2TD1QDRP5XD0QDSP5WD0QDTP5XD0QDUP5WD0QDVP5PDde3XD0VD0WD0QDVP5PDde3XD0
QDWP5QDXP5QDTP1Q`1[4WD0QDiY1aDZ3aDP4SD0XD0`D^i4`Dbi4WD0QDYP5XD0TD2QDZP5QDR4Q`1[4WD0QDW5QD\m4Q`1[
4QDPY1XD0aDZ3QDR4QD\9WD0QDnW4XD0QD[P5VD0QDR4QD\9WD0QDnW4XD0QD[P5QD\P5PDgk5WD0QD]P5SD0XD0TD1QD^P5
TD1QD_P5WD0QD`P5PDei4PDPa;XD0WD0PDfk5PDeb;PDeR3XD0WD0PD\P6SD0PDY]3XD0QDR4WD0QDTP1Q`1[4QDaP5PD^i4
XD0SD0WD0QDbP5QDcP5XD0`DPV3QDdP5WD0QDWT2QDeP5XD0WD0QD^9QDfP5TD1QDgP5XD0QDR4PDek5WD0QDhP5SD0XD0QD
iP5TD1WD0QDjP5XD0UD0QDkP5QDR4Q`1[4WD0QDW5XD0`DnG`D_FVD0UD0QDkP5QDR4Q`1[4WD0QDW5XD0`DnG`D_FQDlP5U
D0QDmP5QDR4Q`1[4WD0QDnP5XD0VD0UD0QDmP5QDR4Q`1[4WD0QDnP5XD0PD1QDoP5TD1QDR4TD1QDPQ5P@kR6WD0QDQQ5XD
0WD0QDRQ5P@^i4PDgk5QDSQ5XD0WD0QDTQ5TD1Q@UQ5QDVQ5QDWQ5XD0WD0QDS4P@\Q6PDek5S@0PD^n5PD`i4XD0WD0PDYe
3PDY]1PD^i4QDXQ5XD0WD0PDgb=QDYQ5QDZQ5QD[Q5QD\Q5QD]Q5XD0WD0QD^Q5QD_Q5XD0VD0WD0QD^Q5QD_Q5XD0QD`Q5Q
DaQ5WD0QDbQ5QDcQ5XD0WD0PDli4QDdQ5PDli4QDeQ5XD0WD0QDii3Q@fQ5PD_o2QDgQ5TD2XD0VD0WD0QDii3Q@fQ5PD_o2
QDgQ5TD2XD0QDhQ5WD0QDe[1QDiQ5QDjQ5XD0WD0QDkQ5PDei4PDoLQDlQ5XD0WD0QDmQ5QDnQ5QDoQ5QDPR5XD0QDQR5Y@0
WD0QDRR5XD0VD0QDQR5Y@0WD0QDRR5XD0QDSR5QDTR5TD6QDR4Q`1[4WD0QDUR5XD0QDVR5TD4QDR4Q`1[4WD0QDWR5XD0`D
^i4`Dbi4QDXR5QDR4Q`1[4WD0QDYR5XD0QDTP1Q`1[4WD0SD0XD0PD`d2QDY_3QDZR5Q@R4WD0QD[R5XD0QDTP1Q`1[4WD0Q
DiY1XD0QD\R5QD]R5QDR4Q`1[4WD0QD^R5XD0WD0QD_R5PD]6XD0VD0WD0QD_R5PD]6XD0QD`R5QDaR5WD0QDbR5XD0PDmi9
WD0PDVe3PDei4PDh^3XD0QDcR5TD2QDR4Q`1[4WD0QDdR5XD0aDP4`Dki4QDeR5PD^i4TD3QDR4Q`1[4WD0PDm]2XD0QDfR5
PD^i4TD3QDR4Q`1[4aDY3aDP4iD1iD2WD0SD0XD0VD0QDfR5PD^i4TD3QDR4Q`1[4aDY3aDP4iD1iD2WD0SD0XD0QDj?QDgR
5TD4WD0PDfR6XD0QDhR5TD2WD0PD^b;XD0WD0QDiR5P@`e3P@R3QDjR5QDc3XD0WD0QDkR5PDli4QDiY1XD0QDiT1WD0QDlR
5XD0VD0QDiT1WD0QDlR5XD0QDmR5QDnR5WD0PDX3PDWe3XD0QDoR5WD0PDoW9XD0PDgk5WD0QDPS5PD^i4QDZc1XD0QDQS5W
D0PDUX9TD1QDRS5XD0QDSS5QDTS5WD0`D[h3SD0QDUS5XD0VD0QDTS5WD0`D[h3SD0QDUS5XD0QDj?QFVS5QDS4Q@X4Q`1[4
WD0QDWS5aDZ3SD0XD0`D^i4`D_i4`D]i4QDXS5WD0QDYS5XD0SD0WD0QDZS5TD1QD[S5XD0`Eli4YD1WD0QD\S5XD0VD0`El
i4YD1WD0QD\S5XD0QD]S5PDoQ3QDR4Q`1[4WD0QD^S5XD0QD_S5QD`S5WD0QDaS5QDbS5XD0QDR4QDjASD0WD0QDcS5XD0`D
R_3WD0QDiY1PDli4QDjAXD0SD0QDjAWD0QDdS5XD0QDeS5QDfS5WD0QDgS5XD0WD0PDU8PDRg3XD0WD0QDhS5TD1QDiS5XD0
`Dli4QDR4P@`e3WD0QDjS5PDei4XD0SD0QDR4WD0QDkS5QDnW4XD0VD0QDR4WD0QDkS5QDnW4XD0QDlS5WD0PDen2PD]_9XD
0VD0WD0PDen2PD]_9XD0QDh@QDmS5WD0QDnS5XD0QDoS5P@`e3P@R3WD0QDjR5QDPT5XD0QDR4WD0QDQT5PDei4XD0SD0PDf
d4PD[\1QDRT5TD3QDR4Q`1[4WD0QDST5XD0WD0QDTT5XD0QDh4PDfc2PD_i4PDnf6PDgk5QDW5PDbg3SD0QDUT5PDbg3QDh4
QDR4Q@U4WD0PDPQ1XD0VD0QDh4QDR4Q@U4WD0PDPQ1XD0QDVT5QDaMQ`1[4WD0QDW5XD0QDWT5QDXT5WD0Qd1[4QDW5XD0QD
h4WD0QDW5XD0QDh4QDh4TD4QDR4WD0Q`1[4QDW5XD0aDP4`Dki4QDh4TD3QDR4QDTP1Q`1[4WD0QDW5XD0QDR4Q@X4QD\4WD
0QDW5XD0WD0QD\4QDW5XD0SD0WD0QDYT5QDW5XD0QDh4QDZT5TD2`DbOWD0QDW5XD0QDh4TD2QDR4TD4PDci4WD0Q`1[4QDW
5XD0VD0QDh4TD2QDR4TD4PDci4WD0Q`1[4QDW5XD0QDh@QD[T5TD2QDR4Q@\T5Y@0aDY3aDP4iD1iD2aDh4aD`4bD0WD0SD0
XD0VD0QD[T5TD2QDR4Q@\T5Y@0aDY3aDP4iD1iD2aDh4aD`4bD0WD0SD0XD0QD]T5QD^T5QD_T5Q@`T5Y@0aDY3aDP4`D]c2
`Dli4`Dei4bD0WD0SD0XD0VD0QD^T5QD_T5Q@`T5Y@0aDY3aDP4`D]c2`Dli4`Dei4bD0WD0SD0XD0QDaT5QDTP1Q@bT5aDY
3aDP4aD`4WD0SD0XD0QDcT5`D^i4`DYd=`DZd=QDR4YD0aDY3aDP4iD1iD2`Dek5`Dfk5`Dgk5WD0SD0XD0VD0QDR4YD0aDY
3aDP4iD1iD2`Dek5`Dfk5`Dgk5WD0SD0XD0QDlP5QDdT5Y@0QDeT5aDY3aDP4WD0SD0XD0VD0QDdT5Y@0QDeT5aDY3aDP4WD
0SD0XD0QDfT5aDf3bD0WD0YD0XD0YD1QD\HaDf3bD0WD0YD0XD0YD1aDf3bD0WD0YD0XD0aDf3bD0WD0YD0XD0VD0aDf3bD0
WD0YD0XD0QDgT5aDf3bD0WD0YD0XD0YD2QDhT5aDf3bD0WD0YD0XD0UD0SD0QDiT5TD1WD0QDjT5XD0aDP4UD0QDiT5TD1WD
0QDjT5XD0aDP4UD0SD0QDkT5TD1WD0QDlT5TD2XD0QDmT5UD0QDkT5TD1WD0QDlT5TD2XD0QDmT5QDnT5Y@0WD0QDh3XD0aD
P4`DVe3`DZe3`DUf3`DTf3`DVf3`DWf3`DXf3`DYf3`DZP6UD0QDj3Q@P4Q`1[4P@[d=`Daa2`DZ^2`DZK`D[^2`DWL`DT?W
D0Q`1[4QDoT5XD0VD0UD0QDj3Q@P4Q`1[4P@[d=`Daa2`DZ^2`DZK`D[^2`DWL`DT?WD0Q`1[4QDoT5XD0QDPU5UD0QDj3Q@
P4TD3PD4Q`1[4WD0QDQU5XD0VD0UD0QDj3Q@P4TD3PD4Q`1[4WD0QDQU5XD0QDRU5UD0QDj3Q@P4Y@0WD0QDSU5XD0WD0QDh
h3XD0VD0WD0QDhh3XD0PD1QDTU5QDR4Q`1[4aDY3aDP4iD1iD2aDh4aD`4bD0aDl3aDZ3aDk3WD0SD0XD0VD0QDTU5QDR4Q`
1[4aDY3aDP4iD1iD2aDh4aD`4bD0aDl3aDZ3aDk3WD0SD0XD0QDUU5QDTU5QDR4Q`1[4aDY3aDP4iD1iD2aDh4aD`4bD0aDl
3aDZ3aDk3WD0SD0XD0QDVU5QDPY1QDTU5QDR4Q`1[4aDY3aDP4iD1iD2aDh4aD`4bD0aDl3aDZ3aDk3WD0SD0XD0QDVU5YD0
QDWU5WD0Q@XU5PDce3SD0XD0`D^i4WD0PDce3SD0QDjb1XD0QDR4WD0QDYU5SD0XD0VD0QDR4WD0QDYU5SD0XD0QEZU5WD0Q
D[U5QD\U5XD0WD0QD]U5Q@[4QD^U5XD0QFl]3QD_U5TD2WD0QD`U5XD0QDaU5TD2WD0QDbU5XD0`Dli4`DiOQDR4Q`1[4QDc
U5WD0QDdU5XD0PDVP6QDeU5PDSP6SD0PDWc3PDWGQDfU5TD2WD0QDgU5XD0PDZS6VD0PDZS6QDj?QDQJS@0S@0WD0QDW5XD0
QDhU5`Eli4`E`d2`Ead2`EdZ2`EP3`E`e3`EPe=WD0PDdLXD0VD0WD0QDiU5XD0VD0QD\HQ@]4WD0QDU5Q`1[4QDjU5XD0QD
T5`Dli4`D_Q1`DiOWD0QDkU5QDU5XD0QDU4Q`1[4QDlU5Q@U5PD`e3QDU5QDlU5QDZc1QDmU5TD3WD0QDnU5XD0PDce3QDoU
5PDce3QDPV5QDQV5PDce3QDRV5QDR4QDTP1Q`1[4aDX3aDZ3aDh4aD\3aDm4aDP4aDY3aD`4aDl3aDW5bD0iD1iD2WD0SD0X
D0VD0QDRV5QDR4QDTP1Q`1[4aDX3aDZ3aDh4aD\3aDm4aDP4aDY3aD`4aDl3aDW5bD0iD1iD2WD0SD0XD0QDSV5QDTV5QDUV
5PD^i4S@0WD0QDVV5XD0`Dda:`DYe=`DZj3`Dmh3QD`V1Q@R4Q@X4Q`1[4WD0QDWV5XD0QDXV5PD`i4WD0QDYV5XD0VD0PD`
i4WD0QDYV5XD0QDZV5QD[V5QDWQ5TD3QDR4Q`1[4aDY3WD0SD0XD0VD0QD[V5QDWQ5TD3QDR4Q`1[4aDY3WD0SD0XD0QDj?P
D`i4WD0QD\V5XD0VD0PD`i4WD0QD\V5XD0QDj?QD]V5WD0QD^V5XD0PDia3QDR4Q`1[4WD0QD_V5XD0QD`V5QDaV5TD3PD]V
3QDbV5QDcV5QDR4Q`1[4QDjAQ`1[4S@0WD0QDdV5XD0`Dg\3`Dol3`DT<`DkQ<QDjA`D`R3iD0SD0S@0WD0QDeV5XD0`D^i4
`Dne=`DZU3`Do\;`DTX3`Doe=WD0QDfV5PD^i4SD0XD0`D`R3`Dgk5QDR4Q`1[4QDjA`DlU3`D_c3`DPV3SD0WD0QDX5XD0`
DPf=QDR4Q`1[4Q@X4Q`1[4Q@W5WD0Q`1[4Q@Q5QDX5XD0WD0QDSi3QDX5XD0WD0QDgV5QDhV5QDX5XD0WD0QDX5XD0QDiV5P
Dgk5QDh4QDjV5QDkV5PD^i4QDlV5PDlQ<PD_i4PDSf=PDXe3PDPU3PDYe3PDPU3PDXe3PDcT3PDYe3PDoi2QDmV5QDnV5QDo
V5PDXOPDVe3QD\9QDeb2QDPW5QDQW5QDRW5PDZ\1PD_S1PDWo3QDSW5PDXR3`D]h4`D^T3`DR_4QDTW5QDUW5QDVW5QDiY1Q
DWW5PDag4QDXW5QDYW5QDR4PD^i4Q`1[4Q@iY1PDag4QDh4Q@VDQ@WDQDeJVD0QDTP2PDef4WD0PDag4XD0QDh4WD0PD[e3P
DfU3QDZW5QD[W5XD0WD0QD\W5QD]W5QD^W5XD0WD0QD_W5QD`W5QDaW5P@ei4P@oLXD0QDR4PD[e3TD1PD`W=QDbW5TD1QDc
W5QDdW5QDeW5QD[DPD_i4TD1WD0QDfW5XD0PDSd3QDgW5QDR4WD0QDhW5XD0VD0QDgW5QDR4WD0QDhW5XD0PD1PD_Y:PD^i4
QDjASD0QDiW5QDjW5PD^i4QDh4QDR4Q`1[4PDVe3PDei4PDh^3QDkW5TD2QDlW5QDmW5`D^i4`Dei4QDnW5PDei4PDgk5QDo
W5QDPX5TD1QDQX5`D_i4PDZe3PD^i4PDgk5PDX_9QDR4Q`1[4WD0QDRX5XD0VD0QDR4Q`1[4WD0QDRX5XD0QDSX5PDli4QDT
X5PD\m2PDgk5PD^n5QDlh4PD\m2PDai4PDgk5PDTn5QDaMWD0PDVm9XD0QDUX5QDR4WD0PDVm9XD0VD0QDR4WD0PDVm9XD0Q
Dj?QDR4QDl:WD0QDVX5QDlh4QDWX5XD0PD]i4PD^e3QDXX5QDim1PD_i4PD^e3QDYX5P@^i4PD_i4PDgk5PDT8PD^i4PDai4
PDae3PDco2QDZX5QD[X5PDce;PD^i4PD^f:PDei4QD\X5PD_i4PDek5PDZ4PD]i4QD]X5PDQa3PDT8PDiS:QDcX1PDki4PDH
QDWW1PDki4SD0PDnd2PD`e3QDPh3QD^X5PDVe3PDia3PD`i4PDWLPD_i4QD_X5PD[g3PD]_9PDei4PDce3QD`X5QDj;PDbg5
QDaX5QDbX5QDcX5PDgk5QDWi2PDS`;PDS`;QDdX5QDeX5QDfX5QD^k2QDgX5QDR4PD`e3PDYe3VD0QDR4PD`e3PDYe3PD1QD
hX5QDiX5PDli4QDjX5PDli4QDkX5Q@lX5QDmX5PD_i4PD^f3QDbX4PDei4QDnX5PD`e3PDVe3PDei4QDoX5PDYR1PD_i4PD\
EQDPY5QDQY5PD\T3QDRY5QDQZ1QDSY5TD3PDei4PDoLPDke2QDTY5PDei4P@oLQDUY5PDiS:PDei4QDVY5QDef1PDQ`9PD`i
4QDWY5PD_i4QDXY5PD_i4QDZCPD\T3QDR4WD0QDYY5XD0aDP4QDno3QDZY5PD[m2QD[Y5PDZLPD]_9PD[e3PDfU3PD`i4TD2
QD\Y5PD\l5PDei4PD]P6PD][;PD_i4PDgk5PDWHPD`j4PDYe3QD]Y5PDgk5QD^Y5[X4200RP1210UP1320YP1230VP1240VP
1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP
15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R1
1XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15
`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP
16m12WP15n12WP18o12ZP18P22XP19Q23YP1>R23TP19S23WP17T23[P15U23XP16V23WP16W23YP16X23YP15Y23WP16Z23
WP17[23\P15\23YP17]23VP17^23XP18_23WP18`23VP16a23VP17b23VP18c23YP17d23SP17e23UP17f23UP16g23WP19c
23XP17h23XP15i23XP18j23UP16k23VP15l23WP1<m23XP1<m23ZP15n23TP18o23WP15P33YP14Q33TP17R33]P16S33[P1
5T33YP15U33YP15V33UP15W33WP1:X33WP1:X33XP17Y33ZP1:Z33]P16[33XP19\33^P1O]34YP17^34YP16_34VP18`34V
P16a34TP16a34VP15b34XP17c34WP15d34XP16e34TP16e34VP14f34UP17g34YP16h34XP16i34WP18j34VP16k34ZP15l3
4WP15m34VP1304RP14n34UP15o34VP15P44XP14Q44VP16R44VP14S44UP15T44YP14U44UP1GV45VP15W45TP1@X45WP1@X
45XP1=Z15SP16Y45YP15Z45WP15[45XP15\45UP15]45WP16^45VP15_45XP16`45TP16`45VP16a45WP17b45YP15c45WP1
6d45[P19e45WP14f45UP16g45YP15h45XP16i45XP1305RP16j45YP1:k45WP18l45VP17m45VP16n45ZP17o45VP15P55XP
17Q55VP15R55YP17S55ZP15T55XP15U55YP18V55TP14W55UP14X55VP16Y55XP16Z55TP16Z55VP15[55VP15\55UP14]55
UP16^55ZP1;_55]P16`55UP16`55WP16a56XP1<b56VP15c56UP15d56WP15e56WP1=f56VP15g56WP16h56VP1=i56VP16j
56XP15k56UP17l56UP16m56TP1En56XP1Co56XP1Co56YP1=Z16SP1906RP19P66TP15Q66XP17R66VP19S66TP16T66YP17
U66TP17V66VP15W66WP15X66WP15Y66VP15Z66TP1806RP18[66UP16\66TP16]66VP15^66WP16_66XP16`66\P16a66XP1
7b66UP16c66VP14Z16SP14Z16SP15d66VP18e66YP14f67YP15g67WP17h67XP13i67VP13j67WP12k67TP16l67UP17m67W
P18n67[P15d27SP14o67VP13P77XP13Q77YP13R77WP13S77WP13T77XP13U77XP12V77TP13W77XP13X77XP13Y77XP12Z7
7UP13[77WP14\77WP15]77VP13^77WP14g37XP13_77WP13`77WP12c57UP12c57UP1107RP1107RP1107RP12a77TP15b77
TP15c77TP12d77TP13c47WP14e77YP13f77TP12g77TP12h77UP13i77XP13j77VP12k77UP18l77WP14m77TP15n77YP130
7RP12o77VP18P87]P13Q87TP13R87XP13S87VP14T87XP13U87XP12l67UP12V87UP13T67XP12W87UP13X87VP12Y87TP13
Z87UP13[87WP14\87ZP13]87UP13^87TP1107RP1107RP13_87TP12`87UP1107RP12a87TP15b88XP16c88\P19d88UP1:e
88XP19f88TP15g88VP16h88YP17i88\P18j88VP18j88XP16k88ZP16l88YP15m88TP15n88VP15o88TP16P98WP17Q98YP1
5R98TP16S98UP16S98WP15T98VP17U98XP17U98ZP17V98YP17W98WP1:X98XP19Y98VP18Z98WP16[98WP16[98YP17\98Y
P16]98XP16]98ZP16k38[P16^98VP15_98WP17`98VP16d38ZP16a98[P17b98]P19c98^P18d98WP16e98WP16e98YP15f9
8VP17g98XP16h98XP18i98YP15j98TP15k98UP15l98WP18m98ZP16n98WP16o98YP17P:8ZP16Q:8WP17R:8WP16k38YP15
S:8VP15T:9TP12U:9TP12V:9TP12W:9UP1209RP12X:9UP19Y::WP19Y::YP15Z::VP17[::XP15\::YP17]::WP15^::TP1
6_::XP1A`::WP16a::VP17b::WP16c::WP17d::VP1=e::UP1=e::WP16f::VP15g::UP1?h::TP17i::TP16j::ZP16k::V
P16k::XP16l::VP16m::XP15n::WP15o::XP18P;:WP15Q;:WP16R;:WP16S;:[P14T;:TP14U;:TP16V;:TP15W;:TP16X;
:WP18Y;:VP15Z;:TP15[;:WP15\;:TP16];:YP16^;:WP1:_;:VP17`;:XP1>a;:YP15b;:VP1@c;:YP1:d;:YP1<e;:VP15
f;:VP14g;:UP14h;:UP14i;:TP15j;:YP1:k;;UP16l;;\P15m;;YP16n;;UP16o;;WP18P<;VP14Q<;TP16R<;XP17S<;XP
17T<;XP17T<;YP19U<<\P18V<<VP17W<<YP17X<<ZP1Cd;<\P19j:<^P18Y<<WP16Z<<YP17[<<XP1;\<<TP15]<<WP16^<<
XP17_<<VP16`<<[P16a<<\P1;b<<WP1;c<<YP1;d<<WP17e<<TP16f<<ZP16f<<[P19g<<VP18h<<TP18i<<VP19j<<VP14k
<<UP17l<=YP16m<=XP1:c2=\P19c2=YP16n<=XP16o<=UP18P==VP18P==VP1:Q==]P16R==WP14S=>ZP127>UP12T=>VP19
j:>[P14U=>\P13V=>WP16S5>]P16W=>ZP12X=>TP13Y=>XP13Z=>WP13[=>TP14\=>VP16]=>VP15^=>VP13o5>UP15f1>WP
16_=>VP13`=>VP16a=>VP15b=>VP13c=>XP13d=>XP12h;>VP14e=>VP15f1>WP1:f=>WP14Q7>ZP12g=>UP14h=>VP12i=>
UP13j=>WP14k=>VP12l=>UP12c5>UP13m=>WP12n=>TP12o=>UP12P>>TP13Q>>WP12R>>UP13S>>YP14T>>YP13U>>XP13V
>>WP13c=>YP14W>>WP16X>>TP13Y>>TP14Z>>VP13[>>UP13\>>XP12]>>TP14]8>UP15^>>ZP1;]8>UP14_>>XP110>RP14
`>>TP15a>>TP130>RP14b>>WP15c>>XP12d>>TP13e>>VP14f>>WP14g>>VP13h>>UP14i>>WP15j>>QM3k>>TP13l>>WP13
m>>UP13n>>VP14o>>YP12g=>UP12P?>TP12i=>UP13Q?>VP15W=>XP13R?>WP12S?>TP15T?>ZP13U?>TP110>RP15W=>XP1
6W=>[P17V??TP16W??VP15X??XP17Y??VP1FZ??UP1H[??WP15\??WP18]??XP16^??YP17_??[P15`??WP18a??XP15b??T
P16S9?WP17c??YP16d??YP19e??ZP1<f??XP16g??VP19h??XP15i??VP17j??VP17k??VP18l??XP18m??TP17n??VP16o?
?YP15P@?WP16Q@?UP16R@?VP17S@?YP16T@?VP16U@?WP18U@?YP16V@?XP19W@?]P17X@?[P17Y@?XP16Z@?YP16[@?YP18
\@?ZP16]@?ZP18]@?WP18^@?ZP15_@?WP16a4?UP16a4?WP17`@?WP15a@?VP16b@?TP16b@?VP15c@?TP15d@?VP17e@?VP
1:f@?XP1Cg@?VP17U8?^P16h@?WP15i@?XP14j@?TP18W=?YP17k@?VP16l@@XP15m@@YP17n@@TP16o@@VP16PA@\P15QA@
WP13RA@YP13SA@YP110@RP12TA@VP12UA@VP13VA@UP18WA@TP16XA@WP15YA@UP12U:@TP16ZA@YP14[A@\P13\A@WP13]A
@YP13^A@YP13_A@XP12`A@TP12aA@VP12bA@VP13cA@XP13dA@XP13eA@XP14fAATP130ARP1\1gABUP13hABWP14iABXP14
jABZP15kABZP13lABWP12mABVP15nAB]P12T=BVP14oABVP13PBBXP110BRP110BRP12QBBTP14RBBXP13SBBXP19TBB\P15
S5BYP13UBBWP15i3BZP12VBBTP14WBBWP140BRP15XBBWP13YBBVP14ZBB[P13[BBVP14\BBVP12]BBTP13^BBXP13_BBXP1
2c5BUP14f1BXP14`BBYP12aBBTP12bBBVP13cBBWP12dBBTP18eBBTP13fBBWP13gBBWP14hBBUP110BRP15iBBXP13jBBVP
12kBBVP13lBBYP12mBBTP14nBBVP15oBBWP12k9BUP13PCBWP12QCBUP13RCBTP13SCBVP13TCBYP14UCB\P13VCBXP14WCB
ZP13XCBWP12YCBUP12ZCBTP14PBBZP13[CBTP1<\CCUP130CRP16]CCVP17^CCXP18_CC[P17PBC[P17`CCVP16aCCTP15bC
CTP17cCCVP15dCCVP16eCCVP13fCCXP15gCCYP14hCCTP1<iACXP18iCCVP15jCCWP15kCCVP14lCCXP14mCCWP13nCCTP16
oCCWP14PDCYP13QDCXP13RDCWP13SDCWP17T=CXP15TDCWP15V8CVP14UDCWP15VDCTP15WDCVP16XDC\P16YDCWP14ZDCVP
14[DCYP18\DCXP13]DCVP16^DCVP15_DCXP16`DC[P15aDCWP13bDCWP18cDC]P12dDCUP14eDCUP13fDCWP13gDCYP12hCC
UP13hDCXP12bACVP13iDCVP15jDCVP14kDCVP13lDCVP110DRP1AmDDTP13nDDTP12T=DUP13oDDYP13PEDXP14QEDYP12RE
DVP12SEDUP14TED[P15UEEYP15VEETP130ERP16WEEUP16WEEWP19XEE[P15YEEWP15ZEEVP1F[EETP17\EEXP15]EEYP14T
=EVP15^EEXP19_EEZP16`EEVP16aEEXP18bEEZP17cEEYP18dEEWP18dEEYP16eEEZP15fEEYP17gEETP17hEEVP16iEEXP1
5jEEYP15kEEXP15lEEYP15mEEXP16nEETP18oEEVP18oEEXP17PFETP1A0ERP14QFEUP14RFEUP14SFEUP14TFETP147EUP1
6UFETP1;VFEXP14T=EVP15WFETP15XFEVP17e:EZP17YFEWP1E0ERP16ZFEUP16[FEVP17\FEXP17\FEZP15]FEXP18PBE[P
16^FE[P16_FEXP16`FE[P14aFEVP17bFEYP17bFE[P17f1EWP17cFEXP17dFEVP17eFEXP1BT=FUP1?T=FUP14fFFTP1<gFF
TP180FRP16hFFYP16iFFXP1?T=FVP15jFFWP16kFFVP15lFFYP16mFFWP16nFFYP16oFFXP15PGFXP15QGFVP18RGFYP15SG
FXP15TGFWP16UGFVP15VGFWP17WGFVP17WGFXP15XGFYP19YGF\P15ZGFXP16[GFZP15\GFWP15]GFYP15^GFWP17_GFVP16
`GGTP16`GGVP17aGGVP17aGGXP17bGGZP15cGGVP16dGGVP16eGGWP17fGGYP18gGGZP17hGGVP16iGGWP16jGGVP18f1GWP
17kGGXP17lGGYP15mGGYP15nGGYP16oGG[P16PHG\P14QHGVP16RHGWP16SHGWP16SHGYP14Z1GSP15THGTP15UHGVP16VHG
YP16VHG[P17WHGVP17WHGXP15XHGVP15YHGYP18ZHGYP15[HHUP14\HHUP120HRP14]HHUP12T=HUP13^HHWP12T=HUP13_H
HYP13`HHYP12Z8HVP12aHHTP14bHHWP16cHHVP13dHIWP12eHIUP13fHITP13gHITP120IRP13]8IUP12hHITP12iHITP13j
HIWP13kHITP14lHIVP13mHIWP13nHIXP12oHITP12PIIUP13QIITP12RIITP110IRP14SII\P12TIITP15UIJTP15VIJVP13
WIJXP13XIJXP13YIJYP13ZIJYP14[IJVP13\IJYP15]IJVP19^IJVP14_IJVP13`IJVP16aIJVP14bIJVP13cIJWP13dIJWP
14eIJTP15fIJUP13gIJWP12hIJTP18d;JYP19iIJYP17jIJ\P16kIJVP15lIJTP14mIJTP15nIJXP17oIJYP16PJJYP14QJJ
WP13RJJWP13nIJVP12c5JVP16f1JZP14SJJTP16TJJXP13UJJYP16VJJTP16VJJVP15WJJXP16XJJTP15YJJTP16ZJJVP16[
JJZP14\JJYP14]JJYP16^JJVP15_JJVP12`JJUP13aJJWP14bJJZP15cJJVP15cJJVP13dJJWP15eJJVP15fJJZP13gJJXP1
4hJJVP12iJJTP13jJJVP15kJJTP15lJJWP15mJJVP15nJJ]P15oJJ[P13PKJWP13QKJWP13RKJYP13SKJXP13SKJXP13TKJW
P13UKJWP14VKJ\P13WKJYP13XKJVP14YKJWP13ZKJWP17[KJVP16\KJVP12]KJVP13^KJWP14_KJWP12`KJTP12aKJUP14bK
JVP13cKJWP13dKJVP12eKJTP13fKJUP12gKJTP12hKJTP13iKJWP12jKJTP13c:JUP13kKJVP12lKJTP15mKJUP16nKJUP15
oKJUP14PLJUP110JRP13QLJWP16RLJWP14SLJXP13TLJYP14ULJWP13VLJTP15WLJXP13gJJXP14YIJZP14XLJTP15YLJVP1
4ZLJVP12[LJUP14\LJTP16]LJTP16]LJVP14^LJZP13_LJVP12Z1JSP12]8JVP13`LJXP14aLJTP15bLJUP1:cLK`P16dLKX
P16eLKWP16eLKYP15fLKUP15gLKWP17hLKXP19iLKVP17jLKXP17f1KYP15kLKTP15lLKVP16mLKUP15nLKUP16oLKYP1=PM
KYP15QMKVP15RMKTP15SMKVP17TMKUP14UMKTP16U3KZP130KRP16VMKTP16WMKVP16XMKWP18YMKYP19ZMKYP1<[MKWP17\
MKYP15k9KUP15]MKWP1:^MKVP1C_MKYP18`MKXP16aMKVP16bMKUP15cMKUP15dMKWP17eMKYP16fMKUP16gMKWP130KRP15
hMKVP15iMKVP13jMKVP16kMKWP16kMKYP18f1K]P15lMKWP16mMKUP15nMKVP1=oMKZP1;PNKVP18QNKWP17RNKUP1BSNKWP
1ATNKUP18UNKWP15VNKVP15WNKUP16XNKXP16YNKWP15ZNKVP15[NKUP15\NKVP15]NKVP16^NKUP16^NKWP17_NKVP16`NK
WP16aNKXP1DbNKWP1CcNKUP17dNKXP15eNKTP15fNKTP15gNKVP16hNKXP15iNKVP12jNKUP15kNKVP14lNKUP15mNKUP15n
NKWP17oNKWP16POKVP16POKXP16QOKUP16ROKWP17SOK[P15TOKVP13UOKXP19VOKVP17WOKYP17WOKXP14XOKTP15YOKXP1
4ZOKTP15[OKWP15\OKYP18]OKVP18^OKXP15_OKTP17`OKXP16aOKYP130KRP14bOKWP14cOKTP15dOKUP15eOKWP15fOKXP
15gOKTP15hOKVP15iOKWP16PBK\P15jOKTP15kOKWP13lOKUP13mOKXP1:nOKZP19oOKWP16PP1KWP16QP1KZP15RP1KXP17
SP1KVP14TP1KTP15UP1KUP16U3KZP15VP1KVP16WP1KVP16XP1KYP15YP1KTP15ZP1KVP15[P1KVP16\P1KVP110LRP13]P1
LYP12^P1LVP15_P1LTP18`P1MUP15aP1NVP14bP1NVP12cP1NUP13dP1NWP13eP1NXP17fP1NYP110ORP17gP1OWP17hP1OW
P17iP1OWP17jP1OWP17kP1OWP17lP1OWP12mP1OTP15nP1OWP12oP1OUP14S1OSP17PQ1P1VP19QQ1P1WP1<RQ1P1WP15QQ1
P1UP14oP1P1TP13SQ1Q1TP12TQ1Q1TP13UQ1Q1YP15VQ1Q1WP15WQ1R1TP16XQ1R1VP17YQ1R1[P16ZQ1R1WP17[Q1R1YP17
[Q1R1[P16\Q1R1WP16]Q1R1YP12^Q1R1TP13_Q1R1VP16`Q1R1WP16aQ1R1WP13bQ1S1TP12cQ1T1TP12dQ1T1UP12eQ1T1U
P19fQ1U1WP1<gQ1U1VP14hQ1U1VP18iQ1U1XP15jQ1U1YP18kQ1U1[P12lQ1U1TP13mQ1U1XP110U1RP14nQ1U1YP110U1SP
13oQ1U1VP12PR1U1TP19QR1V1TP15RR1W1TP12SR1W1TP13TR1W1XP14UR1W1VP13VR1W1VP14WR1W1YP12XR1W1UP14YR1W
1XP12ZR1W1TP12[R1W1UP12\R1W1TP15T=X1VP16]R1X1VP17^R1X1XP18_R1X1VP16`R1X1VP15aR1X1WP15bR1X1WP17cR
1X1XP13dR1X1XP13eR1X1VP12fR1X1TP12Z1X1SP17gR1X1TP14hR1X1WP13iR1X1WP13jR1X1VP16kR1X1XP19kR1X1XP15
lR1X1WP15mR1X1TP14nR1X1YP12oR1X1TP13PS1X1TP13QS1X1WP13RS1X1WP17SS1X1[P16TS1X1XP14US1X1VP13VS1X1V
P12mAX1UP12mAX1UP14WS1X1ZP14XS1X1XP13YS1X1VP13ZS1X1XP12[S1X1VP13\S1X1XP13]S1X1XP12^S1X1VP12_S1X1
VP13`S1Y1WP13aS1Y1YP14bS1Y1\P14cS1Y1\P12dS1Y1VP13eS1Y1YP13fS1Y1XP13gS1Y1YP14hS1Y1[P13iS1Y1YP13jS
1Y1XP13kS1Y1YP13lS1Y1XP13mS1Y1YP13nS1Y1XP14oS1Y1ZP13PT1Y1YP13QT1Y1YP13RT1Y1XP12ST1Y1UP12TT1Y1VP1
27Y1VP12UT1Y1VP14VT1Y1XP13WT1Y1YP13XT1Y1YP14YT1Y1XP14ZT1Y1[P13[T1Y1XP12\T1Y1VP13]T1Y1YP13^T1Y1WP
13_T1Y1XP14`T1Y1WP13aT1Y1VP15bT1Y1XP13cT1Y1XP14dT1Y1WP14dT1Y1YP13k8Y1XP14eT1Y1XP13fT1Y1XP13gT1Y1
UP13hT1Y1XP14iT1Y1VP12jT1Y1VP13kT1Y1YP13lT1Y1YP13mT1Y1YP12nT1Y1VP13oT1Y1YP13PU1Y1WP13QU1Y1XP13RU
1Y1YP12SU1Y1VP12TU1Y1VP14UU1Y1[P13VU1Y1YP12WU1Y1VP12WU1Y1VP12WU1Y1VP12XU1Y1VP12YU1Y1VP13ZU1Y1XP1
3[U1Y1YP14\U1Y1\P13]U1Y1WP12^U1Y1VP13_U1Y1WP13`U1Y1YP13aU1Y1YP13bU1Y1VP13cU1Y1YP13dU1Y1YP13eU1Y1
YP13fU1Y1YP13gU1Y1XP13hU1Y1YP13iU1Y1XP14jU1Y1ZP13kU1Y1YP14lU1Y1\P12mU1Y1VP12WU1Y1VP12\4Y1VP13jS1
Y1WP13nU1Y1XP13oU1Y1VP13PV1Y1TP13QV1Y1WP13RV1Y1XP14SV1Y1\P12]8Y1VP13TV1Y1YP13^5Y1XP12UV1Y1VP14VV
1Y1ZP127Y1VP13WV1Y1XP12mAY1VP12XV1Y1TP12YV1Y1VP12ZV1Y1TP12jMY1VP13[V1Y1VP12PV1Y1TP13\V1Y1WP12T=Y
1VP13PBY1YP13]V1Y1WP12]8Y1VP12^V1Y1UP13_V1Y1YP13`V1Y1XP13_T1Y1XP12aV1Y1VP12bV1Y1VP12cV1Y1VP13dV1
Y1VP13eV1Y1YP15fV1Y1VP13gV1Y1WP14hV1Y1WP14iV1Y1WP14jV1Y1YP13kV1Y1XP13lV1Y1YP13mV1Y1XP12nV1Y1UP13
oV1Y1XP16U3Y1`P13PW1Y1XP15QW1Y1YP13RW1Y1XP15S5Y1ZP13SW1Y1WP14j4Y1YP14j:Y1ZP13TW1Y1WP12UW1Y1TP13V
W1Y1WP13WW1Y1WP14XW1Y1[P13YW1Y1VP14ZW1Y1YP13[W1Y1WP13\W1Y1XP14]W1Y1ZP13^W1Y1VP14k3Y1ZP13_W1Y1WP1
4ZU1Y1ZP15`W1Y1[P15]3Y1ZP14h3Y1XP13aW1Y1VP15bW1Y1[P14cW1Y1XP13dW1Y1VP15eW1Y1YP12fW1Y1TP15gW1Y1XP
13hW1Y1VP15iW1Y1XP14jW1Y1VP14c3Y1XP14kW1Y1YP15lW1Y1[P13mW1Y1VP13nW1Y1WP12oW1Y1UP13PX1Y1VP12QX1Y1
TP14RX1Y1ZP13SX1Y1WP14TX1Y1[P18UX1Y1WP14VX1Y1ZP13WX1Y1XP15XX1Y1ZP13YX1Y1VP13ZX1Y1VP12[X1Y1TP14\X
1Y1ZP13]X1Y1VP14^X1Y1XP14d3Y1ZP14f1Y1WP14_X1Y1[P13`X1Y1WP14aX1Y1ZP14bX1Y1YP14cX1Y1YP14dX1Y1VP15e
X1Y1ZP13fX1Y1WP13gX1Y1WP13hX1Y1XP13iX1Y1WP13jX1Y1XP13kX1Y1WP13lX1Y1VP13mX1Y1VP13nX1Y1WP13oX1Y1XP
13PY1Y1XP14QY1Y1YP13RY1Y1WP13SY1Y1WP13TY1Y1XP12UY1Y1TP13VY1Y1XP13WY1Y1VP13XY1Y1XP12YY1Y1TP13VY1Y
1XP13ZY1Y1XP13[Y1Y1WP13\Y1Y1YP13]Y1Y1XP13^Y1Y1XP15U3Y1]P13_Y1Y1VP13`Y1Y1VP15aY1Y1WP14bY1Y1XP14cY
1Y1TP14cY1Y1VP12dY1Y1TP13dAY1WP12eY1Y1TP13Y=Y1XP13fY1Y1VP13gY1Y1VP13hY1Y1YP13iY1Y1XP13jY1Y1WP14k
Y1Y1ZP14lY1Y1\P13mY1Y1XP13QT1Y1YP13nY1Y1XP13oY1Y1YP13PZ1Y1XP14QZ1Y1ZP15RZ1Y1[P15RZ1Y1]P12SZ1Y1UP
13TZ1Y1UP13UZ1Y1WP13VZ1Y1XP13WZ1Y1WP13XZ1Y1XP15YZ1Y1\P13ZZ1Y1WP13[Z1Y1YP14PBY1[P14\Z1Y1YP13]Z1Y1
XP13^Z1Y1WP13_Z1Y1WP13`Z1Y1YP13aZ1Y1WP13bZ1Y1WP13cZ1Y1YP14dZ1Y1XP13eZ1Y1XP13fZ1Y1WP13gZ1Y1YP13hZ
1Y1YP14iZ1Y1\P13jZ1Y1YP13kZ1Y1YP14lZ1Y1\P13mZ1Y1YP13nZ1Y1XP12oZ1Y1VP12oZ1Y1VP13P[1Y1YP13Q[1Y1WP1
3R[1Y1XP13S[1Y1XP13T[1Y1YP13U[1Y1YP13V[1Y1YP13d3Y1YP12cGY1VP12W[1Y1VP13lBY1YP13X[1Y1YP13Y[1Y1YP1
3Z[1Y1YP12[[1Y1UP12\[1Y1VP12][1Y1VP12^[1Y1UP12_[1Y1UP12`[1Y1UP12mAY1VP12mAY1VP12mAY1VP12a[1Y1VP1
2a[1Y1VP14b[1Y1VP13c[1Y1XP14d[1Y1ZP12e[1Y1VP13f[1Y1XP12g[1Y1UP13h[1Y1XP13i[1Y1WP13j[1Y1YP13k[1Y1
YP13l[1Y1XP13m[1Y1YP13n[1Y1WP12o[1Y1VP13P\1Y1UP13Q\1Y1XP14R\1Y1ZP13S\1Y1YP12T\1Y1UP14U\1Y1\P14V\
1Y1ZP13W\1Y1XP13X\1Y1YP13Y\1Y1YP13Z\1Y1YP12[\1Y1UP12\\1Y1VP13]\1Y1YP13^\1Y1XP13_\1Y1XP12^U1Y1VP1
3]Y1Y1YP13`\1Y1YP12a\1Y1VP12b\1Y1TP13c\1Y1YP14d\1Y1ZP14e\1Y1[P13f\1Y1YP13g\1Y1XP13h\1Y1YP12i\1Y1
VP12j\1Y1VP13k\1Y1YP12l\1Y1UP13m\1Y1XP12kBY1VP13n\1Y1YP12WU1Y1VP12dDY1VP13a9Y1YP13o\1Y1YP13P]1Y1
YP13P]1Y1YP14Q]1Y1YP13R]1Y1YP13PBY1YP12WU1Y1VP110Y1SP12S]1Y1VP14T]1Y1VP13U]1Y1YP13V]1Y1WP13W]1Y1
XP13X]1Y1YP14Y]1Y1ZP13Z]1Y1XP12eHY1VP13[]1Y1XP12c5Y1VP110Y1SP13\]1Y1XP12]]1Y1VP12]]1Y1VP13^]1Y1W
P12]]1Y1VP12_]1Y1UP12mAY1VP14`]1Y1TP13a]1Y1UP13b]1Y1XP14c]1Y1YP13d]1Y1WP12W[1Z1VP12U1Z1VP13e]1Z1
YP12f]1Z1VP13g]1Z1YP13h]1Z1YP12i]1Z1UP13j]1Z1YP13k]1Z1YP13l]1Z1YP13m]1Z1YP13n]1Z1YP12o]1Z1VP13P^
1Z1YP13Q^1Z1XP13R^1Z1YP13S^1Z1YP12T^1Z1VP12U^1Z1VP14V^1Z1\P13W^1Z1YP14d3Z1[P13X^1Z1YP13Y^1Z1YP13
Z^1Z1YP13[^1Z1YP14]W1Z1\P12\^1Z1VP13]^1Z1YP13^^1Z1YP12_^1Z1UP12`^1Z1VP13a^1Z1XP12b^1Z1VP13c^1Z1Y
P13m@Z1YP13d^1Z1YP14e^1Z1[P12f^1Z1VP12g^1Z1UP13h^1Z1WP13i^1Z1YP13j^1Z1WP14k3Z1ZP13k^1Z1XP13l^1Z1
XP14m^1Z1WP12n^1Z1UP12U4Z1UP13o^1Z1YP12P_1Z1UP13Q_1Z1XP13R_1Z1XP13S_1Z1XP13T_1Z1YP13U_1Z1XP12fLZ
1VP13V_1Z1VP12W_1Z1UP12X_1Z1UP12Y_1Z1UP12Z_1Z1UP13[_1Z1TP13\_1Z1VP13]_1Z1VP13^_1Z1YP14__1Z1UP14_
_1Z1WP13`_1Z1UP13a_1Z1XP15b_1Z1WP13c_1Z1XP13d_1Z1XP14e_1Z1[P14f_1Z1\P13g_1Z1YP14Q7Z1[P13h_1Z1YP1
3i_1Z1YP13j_1Z1YP15k_1Z1^P12l_1Z1VP14m_1Z1XP13n_1Z1XP13o_1Z1YP13P`1Z1WP12Q`1Z1TP127Z1VP14a9Z1[P1
2R`1Z1VP13S`1Z1YP12T`1Z1TP12U`1Z1UP13V`1Z1XP12PIZ1VP13W`1Z1XP13X`1Z1YP12k9Z1UP12Y`1Z1VP13Z`1Z1XP
12[`1Z1VP13\`1Z1YP14]`1Z1[P13^`1Z1XP13_`1Z1YP13``1Z1YP12a`1Z1VP12b`1Z1UP12c`1Z1TP13d`1Z1WP13o\1Z
1YP13d3Z1YP13e`1Z1YP13f`1Z1YP13g`1Z1YP13h`1Z1YP13i`1Z1YP13j`1Z1YP13k`1Z1XP12l`1Z1UP12m`1Z1UP13n`
1Z1YP12k9Z1VP12k9Z1VP16o`1Z1ZP14Pa1Z1YP14Qa1Z1ZP13Ra1Z1VP14Sa1Z1ZP14Ta1Z1YP13c4Z1WP14Ua1Z1XP13Va
1Z1WP13Wa1Z1VP14Xa1Z1VP12Ya1Z1TP14Za1Z1VP14Q7Z1ZP14[a1Z1[P14\a1Z1YP14]a1Z1YP13^a1Z1WP14]W1Z1ZP15
_a1Z1ZP13`a1Z1WP12aa1Z1TP14ba1Z1[P14ca1Z1ZP13da1Z1WP14i8Z1ZP14ea1Z1ZP13fa1Z1XP13ga1Z1UP13ha1Z1XP
14ia1Z1YP13ja1Z1VP13ka1Z1VP12la1Z1UP13ma1Z1VP13na1Z1XP14oa1Z1YP13T6Z1XP14U3Z1ZP12Pb1Z1TP13Qb1Z1W
P14Rb1Z1YP13Sb1Z1WP13Tb1Z1XP13Ub1Z1XP14j4Z1YP15Vb1Z1[P13Wb1Z1WP13Xb1Z1XP14g3Z1XP15Yb1Z1[P14Zb1Z1
YP13[b1Z1WP12W:Z1UP13ZIZ1XP13\b1Z1VP14]b1Z1XP15S5Z1[P13^b1Z1TP14_b1Z1YP14`b1Z1YP13ab1Z1YP13bb1Z1
XP14cb1Z1YP12db1Z1UP12eb1Z1UP15fb1Z1VP13gb1Z1WP14hb1Z1[P13ib1Z1XP14jb1Z1ZP15kb1Z1\P14lb1Z1XP12mb
1Z1UP13nb1Z1VP14ob1Z1WP14f1Z1XP15]3Z1[P14]3Z1XP14a4Z1WP13Pc1Z1VP14Qc1Z1ZP13Rc1Z1WP13Sc1Z1WP13Tc1
Z1WP14Uc1Z1VP12Vc1Z1UP13Wc1Z1VP14Xc1Z1ZP13Yc1Z1XP14Zc1Z1YP13[c1Z1VP13\c1Z1WP14]c1Z1YP14^c1Z1ZP13
_c1Z1WP14`c1Z1WP14`c1Z1YP13ac1Z1XP13bc1Z1XP13cc1Z1WP13dc1Z1XP13ec1Z1XP13fc1Z1XP12l6Z1UP12gc1Z1UP
13hc1Z1TP13ic1Z1TP14jc1Z1VP13kc1Z1VP15lc1Z1YP15S5Z1[P12[6Z1UP15mc1Z1VP14WS1Z1[P14nc1Z1VP13oc1Z1W
P14Pd1Z1VP15WEZ1YP14Qd1Z1VP13Rd1Z1XP14Sd1Z1YP14Td1Z1VP14YHZ1ZP13Ud1Z1WP16Vd1Z1\P13Wd1Z1XP13Xd1Z1
XP14Yd1Z1[P13Zd1Z1XP14[d1Z1VP16\d1Z1TP14]d1Z1ZP14S=Z1ZP14^d1Z1VP15_d1Z1YP14`d1Z1ZP13ad1Z1VP14bd1
Z1VP15cd1Z1YP14dd1Z1VP13ed1Z1XP13fd1Z1XP13gd1Z1XP14d3Z1[P14hd1Z1ZP12c5Z1UP13id1Z1VP14jd1Z1VP14kd
1Z1VP15ld1Z1VP15md1Z1ZP14nd1Z1ZP13od1Z1WP17Pe1Z1TP13Qe1Z1YP13Re1Z1YP13Se1Z1YP13Te1Z1YP13Ue1Z1YP1
4Ve1Z1[P13We1Z1XP13Xe1Z1YP13Ye1Z1YP13Ze1Z1WP13[e1Z1YP13\e1Z1YP13]e1Z1XP13^e1Z1YP13_e1Z1YP13`e1Z1
YP13ae1Z1YP13be1Z1YP13ce1Z1WP13de1Z1WP13ee1Z1WP13fe1Z1WP13ge1Z1WP13he1Z1WP13ie1Z1YP13je1Z1YP13ke
1Z1YP13le1Z1YP13me1Z1YP13ne1Z1XP13oe1Z1XP13Pf1Z1YP13Qf1Z1WP13Rf1Z1VP14Sf1Z1XP14[a1Z1[P14Tf1Z1[P1
3Uf1Z1WP12Vf1Z1UP13Wf1Z1YP13Xf1Z1YP13Yf1Z1XP14Zf1Z1[P13[f1Z1XP14\f1Z1ZP14]f1Z1YP13^f1Z1XP13gX1Z1
XP14o\1Z1[P12_f1Z1UP14`f1Z1ZP13af1Z1XP14bf1Z1WP13cf1Z1WP15df1Z1ZP13ef1Z1XP13ff1Z1WP14gf1Z1VP13hf
1Z1WP13if1Z1WP13jf1Z1WP13jEZ1YP13kf1Z1YP13d3Z1YP15lf1Z1_P13mf1Z1XP13c_1Z1YP13nf1Z1YP13of1Z1XP13P
g1Z1YP13d3Z1YP14Qg1Z1ZP13Rg1Z1YP13mEZ1XP13Sg1Z1XP13Tg1Z1YP13Ug1Z1XP14Vg1Z1XP14Wg1Z1ZP14Xg1Z1ZP14
Q7Z1\P12Yg1Z1UP13Zg1Z1YP13[g1Z1YP13\g1Z1YP12]g1Z1VP14fEZ1\P13^g1Z1XP13_g1Z1WP13`g1Z1TP13ag1Z1YP1
3bg1Z1WP13d3Z1YP13P3Z1YP13cg1Z1XP12X5Z1VP13d3Z1YP13dg1Z1YP12eg1Z1UP14fg1Z1VP12gg1Z1VP14hg1Z1WP13
ig1Z1VP13jg1Z1WP14PBZ1\P14kg1Z1\P12lg1Z1VP12mg1Z1TP13ng1Z1YP13og1Z1XP13Ph1Z1WP13Qh1Z1WP13Rh1Z1YP
12Sh1Z1UP12Th1Z1VP13Uh1Z1YP13m@Z1YP13Vh1Z1YP13Wh1Z1XP16Xh1Z1YP15Yh1Z1YP13Zh1Z1YP13gd1Z1YP13[h1Z1
XP13\h1Z1WP13]h1Z1XP15^h1Z1YP14fEZ1[P14_h1Z1ZP14`h1Z1XP13ah1Z1YP14bh1Z1XP13fEZ1YP12ch1Z1VP13dh1Z
1WP12W5Z1VP12eh1Z1VP12\\1Z1VP12fh1Z1VP12gh1Z1UP12]8Z1UP13hh1Z1WP14ih1Z1VP13jh1Z1WP12kh1Z1TP13lh1
Z1WP14mh1Z1\P13nh1Z1TP12oh1Z1UP12Pi1Z1TP14Qi1Z1VP12Ri1Z1UP13Si1Z1YP14Ti1Z1[P13d3Z1YP14Ui1Z1VP12V
i1Z1TP14Wi1Z1WP13Xi1Z1VP14Yi1Z1VP13Zi1Z1YP12[i1Z1VP12\i1Z1VP13]i1Z1YP12^i1Z1VP12_i1Z1TP14`i1Z1TP
13d3Z1YP12ai1Z1UP13bi1Z1YP15ci1Z1YP12\4Z1VP12di1Z1UP14c3Z1XP12ei1Z1TP13fi1Z1YP12gi1Z1UP13hi1Z1YP
13ii1Z1UP12ji1Z1VP12ki1Z1TP14PBZ1\P13li1Z1WP13mi1Z1YP14ni1Z1ZP13oi1Z1YP13Pj1Z1YP13Qj1Z1YP13PBZ1Y
P12Rj1Z1UP13Sj1Z1YP12Tj1Z1VP13Uj1Z1XP13Vj1Z1YP12Wj1Z1VP12Xj1Z1UP12Yj1Z1UP12\i1Z1VP13Zj1Z1YP12[j1
Z1UP12\j1Z1TP12jMZ1UP12]j1Z1UP12^j1Z1VP14_j1Z1VP13PBZ1YP12\5Z1VP13`j1Z1YP13aj1Z1XP13bj1Z1YP14cj1
Z1WP13dj1Z1WP13ej1Z1XP12fh1Z1VP13fj1Z1YP13gj1Z1XP14hj1Z1VP15ij1Z1WP13jj1Z1UP12kj1Z1TP13lj1Z1YP12
mj1Z1UP13nj1Z1YP13oj1Z1YP14Pk1Z1XP12Qk1Z1VP13Rk1Z1YP12Sk1Z1VP13Tk1Z1YP12Uk1Z1UP13Vk1Z1YP13Wk1Z1X
P13Xk1Z1YP13Yk1Z1YP12Zk1Z1UP12[6Z1VP12[k1Z1UP12\k1Z1UP12]k1Z1VP14^k1Z1VP12_k1Z1VP13`k1Z1XP13d3Z1
YP13ak1Z1TP12Z8Z1VP13bk1Z1YP12ck1Z1VP12dk1Z1TP13ek1Z1YP13fk1Z1YP13gk1Z1YP14d3Z1[P13hk1Z1XP14ik1Z
1VP13jk1Z1YP12WU1Z1VP12kk1Z1VP12lk1Z1UP14mk1Z1VP12jNZ1VP13nk1Z1YP12ok1Z1VP12Pl1Z1VP12Ql1Z1VP12Rl
1Z1UP12Sl1Z1VP12Z8Z1VP14Tl1Z1VP12eHZ1VP14Ul1Z1VP14Vl1Z1WP12Z8Z1UP12Wl1Z1UP15Xl1Z1YP13Yl1Z1WP14Zl
1Z1WP12[l1Z1VP14\l1Z1VP12]l1Z1VP12^l1Z1VP13_l1Z1VP12Z_1Z1UP12`l1Z1VP12al1Z1TP12bl1Z1VP13cl1Z1YP1
2dl1Z1TP127Z1VP13b4Z1YP13el1Z1YP13fl1Z1XP12gl1Z1UP14hl1Z1UP12il1Z1VP127Z1VP12jl1Z1VP13kl1Z1VP13l
l1Z1XP12jMZ1VP13ml1Z1YP12nl1Z1VP12ol1Z1UP13Pm1Z1XP12Qm1Z1UP12Rm1Z1UP12Sm1Z1UP12Tm1Z1VP12Um1Z1VP1
2Vm1Z1UP12Wm1Z1UP12Xm1Z1VP13Ym1Z1WP13Zm1Z1WP13[m1Z1WP13\m1Z1WP13]m1Z1YP13^m1Z1YP13_m1Z1XP13`m1Z1
YP13am1Z1YP13bm1Z1WP13cm1Z1XP13dm1Z1XP15em1Z1WP12fm1Z1TP12gm1Z1UP14hm1Z1VP12im1Z1TP127Z1VP12jm1Z
1VP12km1Z1VP12lm1Z1VP14mm1Z1WP12g=Z1VP12nm1Z1VP12Z1Z1TP12T=Z1UP13om1Z1YP16Pn1[1TP16Qn1[1YP17Rn1[
1VP17Sn1[1XP19cC[1VP19Tn1[1XP1?Un1[1YP16Vn1[1VP16Wn1[1TP15Pn1[1TP17Xn1[1VP17Yn1[1YP17Zn1[1VP18[n
1[1VP1E\n1[1UP16]n1\1\P17^n1\1ZP1>_n1\1VP1=`n1\1TP17an1\1XP17an1\1ZP16bn1\1XP15cn1\1VP16dn1\1TP1
6dn1\1VP19en1\1XP19en1\1ZP17fn1\1XP17fn1\1[P16gn1\1VP16hn1\1YP15in1\1VP16jn1\1YP17kn1\1VP16ln1\1
VP18mn1\1[P16nn1\1YP16on1\1UP140\1RP1>Po1\1TP18Qo1\1[P16Ro1\1VP110\1RP13So1\1YP12To1\1UP13Uo1\1T
P12Vo1\1UP17Wo1\1YP14d;\1WP19Xo1\1ZP15Yo1\1VP12Zo1\1TP13[o1\1TP12\o1\1TP16]o1\1VP12^o1\1TP140\1R
P12_o1\1UP12`o1\1TP14ao1\1TP12bo1\1TP13co1\1WP12do1\1VP12eo1\1TP12fo1\1UP13go1\1WP12ho1\1UP14d3\
1\P12mA\1VP13io1\1YP12jo1\1UP12ko1\1TP12lo1\1UP13mo1\1UP16no1\1VP13oo1\1VP13PP2\1VP13QP2\1WP12RP
2\1TP12SP2\1TP110\1RP12TP2\1UP12UP2\1UP12VP2\1UP13WP2\1XP13XP2\1WP13YP2\1XP12ZP2\1TP14[P2\1YP13\
P2\1WP13]P2\1WP12^P2\1VP12_P2\1TP12`P2\1VP12aP2\1UP16bP2]1VP15cP2]1TP15fk1^1WP16dP2^1WP16eP2^1WP
15fP2^1WP15gP2^1UP17hP2^1VP16iP2^1TP15jP2^1TP15kP2^1VP14lP2^1TP15mP2^1YP19nP2^1ZP19nP2^1\P16oP2^
1UP17PQ2^1VP1;QQ2^1TP18RQ2^1TP18SQ2^1VP14TQ2^1XP14UQ2^1ZP12VQ2^1UP12WQ2^1UP12XQ2^1TP15YQ2^1TP15Z
Q2^1VP16[Q2^1UP16[Q2^1XP13\Q2^1TP15]Q2^1TP12^Q2^1UP12la1^1VP13_Q2^1YP13[Q2^1UP15`Q2^1^P14aQ2^1WP
12bQ2^1UP120^1RP12X:^1UP110^1RP17cQ2^1VP17cQ2^1XP18dQ2^1TP18eQ2^1VP15fQ2^1VP16gQ2^1VP13hQ2^1UP1B
iQ2^1TP16jQ2^1VP15d2^1SP13kQ2^1YP110^1RP13lQ2^1YP12T=^1UP13o\1^1YP15mQ2^1WP12f3^1UP110^1RP12nQ2^
1VP13oQ2^1XP12T=^1UP13PR2^1YP13QR2^1WP12RR2^1UP110^1RP13SR2^1XP12TR2^1VP12UR2^1VP12VR2^1UP12WR2^
1VP12XR2^1VP12YR2^1VP12ZR2^1VP12[R2^1UP12\R2^1VP12\R2^1VP12]R2^1UP14^R2^1XP13_R2^1YP13`R2^1XP12a
R2^1TP13bR2^1WP110^1RP12cR2^1VP13dR2^1XP12eR2^1TP13fR2^1YP13gR2^1YP12hR2^1VP12Sl1^1UP12iR2^1VP12
jR2^1TP13kR2^1XP12lR2^1VP13mR2^1YP12nR2^1UP14oR2^1ZP13PS2^1WP13mZ1^1XP13QS2^1WP13RS2^1YP14SS2^1\
P13cS1^1XP12TS2^1TP13US2^1VP12WU1^1VP13VS2^1VP13WS2^1WP12XS2^1TP12al1^1TP12lm1^1VP12YS2^1VP12ZS2
^1TP12mA^1UP110^1RP110^1RP110^1RP110^1RP110^1RP12[S2^1TP12\S2^1TP110^1RP110^1RP13]S2^1TP110^1RP1
2^S2^1TP120^1RP12X:^1UP110^1RP12_S2^1UP14`S2^1YP13aS2^1TP13bS2^1TP12cS2^1TP12dS2^1TP13eS2^1XP14f
S2^1[P12gS2^1TP12hS2^1TP12X5^1VP12iS2^1TP12jS2^1VP13kS2^1XP14lS2^1YP14lf1^1\P12mb1^1UP13gZ1^1YP1
4PB^1\P13d3^1YP13mS2^1YP13nS2^1UP12oS2^1VP12PT2^1TP13QT2^1TP12T=^1UP14j:^1[P13RT2^1VP12ST2^1TP12
TT2^1TP13UT2^1XP13VT2^1TP12kB^1UP13WT2^1WP14XT2^1VP12YT2^1TP14ZT2^1WP13[T2^1WP12\T2^1UP12]T2^1TP
13^T2^1XP12Ql1^1VP110^1RP12la1^1VP12Z8^1VP12_T2^1UP12cG^1UP12cG^1UP14`T2^1ZP14aT2^1VP13bT2^1TP11
0^1RP110^1RP12cT2^1TP110^1RP12T=^1VP12dT2^1UP12eT2^1TP12fh1^1VP13fT2^1UP14gT2^1XP13hT2^1YP13iT2^
1WP14jT2^1ZP13kT2^1TP13e:^1UP12lT2^1TP12mT2^1TP12nT2^1UP110^1RP12oT2^1VP12PU2^1UP12QU2^1VP14PB^1
\P12RU2^1TP12\4^1VP19SU2_1UP19TU2_1WP16e\1_1ZP16UU2_1XP17VU2_1]P15WU2_1VP15XU2_1XP16YU2_1[P15ZU2
_1UP15[U2_1WP16\U2_1ZP14\4_1UP15]U2_1TP15^U2_1VP14_U2_1TP14`U2_1UP15aU2_1XP15bU2_1WP17cU2_1VP17d
U2_1VP16eU2_1VP1;c5_1UP1;fU2_1WP14c5_1UP17gU2_1VP17gU2_1XP16hU2_1WP15iU2_1VP17jU2_1YP16kU2_1ZP15
lU2_1XP15mU2_1XP15Z]1_1XP15nU2`1TP14oU2`1TP17]3`1YP15PV2`1XP16QV2`1UP16QV2`1WP14RV2`1TP17SV2`1WP
14TV2`1TP16UV2`1ZP17VV2`1VP17VV2`1XP16WV2`1VP15XV2`1YP15XV2`1XP15i_1`1YP16YV2`1XP15ZV2`1XP14nQ2`
1VP16[V2`1XP15\V2`1WP16]V2`1WP16^V2`1YP16_V2`1WP16`V2`1VP16`V2`1XP17aV2`1XP15bV2`1WP15cV2`1XP18d
V2`1WP16eV2`1UP16eV2`1WP147`1UP16fV2`1WP16fV2`1YP16gV2`1ZP17hV2`1\P16iV2`1ZP16jV2`1ZP16Q7a1ZP14k
V2a1TP15lV2a1XP17l6a1UP15mV2a1XP15nV2a1WP16oV2a1XP16oV2a1ZP17PW2a1[P15TV1a1YP15QW2a1YP14RW2a1VP1
5SW2a1XP15nU1a1XP17TW2a1YP15T[1a1XP16UW2a1YP15VW2a1WP16j:a1ZP18WW2a1ZP13XW2a1TP15YW2a1YP18cR1a1[
P16ZW2a1VP16[W2a1XP15\W2a1UP15]W2a1WP14^W2a1UP15_W2a1WP15`W2a1WP16aW2a1XP16aW2a1ZP15bW2a1XP16cW2
a1TP16cW2a1VP16dW2a1ZP15eW2a1XP16bi1a1ZP15fW2a1WP16gW2a1XP16hW2a1XP16e:a1UP16e:a1WP15iW2a1XP16jW
2a1XP15kW2a1XP19Vb1a1VP16lW2b1WP15mW2b1TP15nW2b1VP15oW2b1VP16PX2b1ZP16QX2b1WP15RX2b1WP16dEb1WP18
SX2b1]P15TX2b1WP15UX2b1WP17VX2b1VP17VX2b1XP16WX2b1WP15XX2b1XP15YX2b1YP16ZX2b1ZP130b1SP17e:b1WP17
e:b1YP15U3b1YP15mP2b1YP15[X2b1VP15\X2b1XP140b1SP14]X2b1UP16^X2b1WP14\k1b1UP17_X2b1VP15`X2b1WP15a
X2b1WP15bX2b1XP14cX2b1TP15dX2b1XP16eX2b1WP16eX2b1YP15fX2b1WP16gX2b1XP17hX2b1XP17d;b1YP15iX2b1TP1
5jX2b1TP16kX2b1YP18lX2b1WP15mX2b1VP14nX2b1VP16oX2b1VP16oX2b1XP15PY2b1TP15QY2b1VP14[l1b1VP19RY2b1
ZP15SY2b1TP15TY2b1TP16UY2b1VP16UY2b1XP15VY2b1VP14Z1b1SP1:WY2c1VP1:WY2c1XP17XY2c1YP16YY2c1XP15ZY2
c1VP16[Y2c1YP19\Y2c1ZP19]Y2c1VP18^Y2c1VP18^Y2c1VP17_Y2c1VP17`Y2c1TP17aY2c1VP15bY2c1TP15cY2c1VP17
dY2c1TP14eY2c1TP16fY2c1VP16gY2c1WP16hY2c1UP16iY2c1XP17jY2c1VP17kY2c1XP1:lY2d1TP16mY2d1XP16g3d1WP
1<nY2d1VP18oY2d1XP14PZ2d1ZP12QZ2d1TP17RZ2d1VP15SZ2d1WP12Z1d1TP15TZ2d1YP14UZ2d1YP15VZ2d1WP14WZ2d1
TP18XZ2d1]P14YZ2d1VP16ZZ2d1WP17Qo1d1YP19[Z2d1TP18\Z2d1TP18\Z2d1TP17]Z2d1TP19^Z2d1VP18_Z2d1VP18_Z
2d1VP17`Z2d1VP14aZ2d1TP12bZ2d1VP12cZ2d1UP13dZ2d1YP12eZ2d1UP12]8d1UP12fZ2d1UP15gZ2d1XP12hZ2d1TP13
iZ2d1YP12jZ2d1UP127d1UP13kZ2d1XP12lZ2d1TP127d1VP12]8d1UP13mZ2d1YP14k8d1[P13nZ2d1WP13oZ2d1XP13hT2
d1YP12hQ2d1UP16P[2d1VP19Q[2d1XP17R[2d1XP12S[2d1UP12T[2d1UP12U[2d1TP13V[2d1YP12W[2d1UP13X[2d1YP13
Y[2d1VP13Z[2d1VP1:cCd1VP17ZZ2d1VP15[[2d1TP1:\[2d1YP15][2d1TP15^[2d1TP1:_[2d1VP13`[2d1UP19a[2d1VP
17f1d1XP18b[2d1XP12c[2d1UP12d[2d1TP13e[2d1XP12Z_1d1UP12f[2d1TP14g[2d1VP13h[2d1TP1:i[2e1TP1<j[2e1
VP16k[2f1VP15l[2f1XP18m[2f1XP17n[2f1YP15T=f1VP17o[2f1TM3P\2f1XP13Q\2f1UP13R\2f1WP15S\2f1VP15T\2f
1^P12U\2f1TP14V\2f1WP16W\2f1VP13X\2f1WP13Y\2f1WP15Z\2f1VP17[\2f1[P12\\2f1TP15]\2f1VP13^\2f1TP16_
\2f1VP15`\2f1TP16a\2f1UP16b\2f1VP15c\2f1VP16d\2f1WP16e\2f1VP17f\2f1YP15g\2f1UP17h\2f1VP17i\2f1WP
1:j\2f1TP17k\2f1TP17l\2f1ZP17m\2f1YP14n\2f1TP17o\2f1XP16P]2f1XP16Q]2f1VP15R]2f1VP13S]2f1TP17T]2f
1XP13U]2f1UP16V]2f1VP13W]2f1XP15X]2f1UP16Y]2f1TP12Z]2f1VP13[]2f1XP14\]2f1[P13]]2f1UP15^]2f1WP12_
]2f1VP110f1RP12`]2f1UP15[[2f1TP17Xo1f1YP18a]2g1YP16b]2g1ZP15c]2g1WP15mAg1UP15d]2g1WP160g1RP16]3g
1WP17e:g1WP17e:g1YP17e]2g1YP14f]2g1TP15g]2g1VP18h]2g1YP16i]2g1YP15j]2g1XP17k]2g1WP17k]2g1YP18l]2
g1UP16m]2g1XP16n]2g1YP1:o]2g1TP16P^2g1VP1;Q^2g1VP19R^2g1TP16S^2g1VP15T^2g1WP15U^2g1VP15V^2g1WP15
W^2g1TP16X^2g1TP19Y^2g1XP15Z^2g1WP15SU2g1UP15[^2g1WP16\^2g1VP16]^2g1YP17^^2g1VP16_^2g1XP15`^2g1T
P16a^2g1VP16j:g1[P15b^2g1VP15c^2g1XP18Xo1g1[P16d^2g1XP17i3g1XP16e^2g1VP17f^2g1VP17f^2g1XP15g^2g1
TP17h^2g1WP17f1g1YP1:i^2g1XP1:i^2g1ZP16j^2g1XP15]8g1VP16k^2g1ZP17l^2g1VP17m^2g1XP16n^2g1WP16o^2g
1YP14P_2g1UP17Q_2g1[P15R_2g1WP1:S_2g1ZP17T_2g1TP17U_2g1VP18V_2g1YP15W_2g1VP18X_2g1YP17e:g1WP17e:
g1YP19Y_2g1XP19Y_2g1ZP15Z_2g1WP15[_2g1UP15\_2g1WP17]3g1YP18]_2g1VP18]_2g1XP16^_2g1VP15__2g1UP19`
_2g1XP19`_2g1ZP17a_2g1VP17b_2g1XP16c_2g1XP16d_2g1VP17e_2g1\P16f_2g1ZP17g_2g1XP147g1UP16h_2g1TP16
i_2g1VP19j_2g1WP17k_2g1XP16l_2g1XP16m_2g1ZP17n_2g1YP15o_2g1VP1;P`2g1VP1;Q`2g1XP16R`2h1WP17S`2h1W
P16T`2h1VP14U`2h1UP15V`2h1WP16W`2h1WP16X`2h1XP17Y`2h1[P15Z`2h1XP15[Z1h1XP19[`2h1[P15\`2h1VP15d2h
1SP14]`2h1[P15]3h1WP12^`2h1TP16_`2h1UP16``2h1TP16a`2h1VP18b`2h1TP16c`2h1VP16c`2h1VP13d`2h1TP16d2
h1SP13e`2h1UP13f`2h1XP13g`2h1VP12h`2h1UP16i`2h1WP12j`2h1TP14S1h1RP16k`2h1TP13l`2h1VP13m`2h1TP12n
`2h1TP16o`2h1YP14Z1h1SP12Pa2h1VP13Qa2h1XP12l6h1VP12Ra2h1TP110h1RP12c5h1VP12Sa2h1TP12Ta2h1UP12l6h
1VP16Ua2h1RP15Va2h1RP15Va2h1RP140h1RP16Wa2h1VP13Xa2h1VP15f`2h1YP14Ya2h1VP13Za2h1TP15[a2h1WP16YIh
1ZP12\a2h1TP13hX1h1XP110h1RP12]a2h1TP13^a2h1WP13lV1h1YP13_a2h1YP12`a2h1TP13aa2h1TP110h1SP13ba2h1
XP13ca2h1XP13da2h1XP13ea2h1XP13fa2h1UP14PBh1[P110h1SP17ga2i1VP17g3i1WP16W=j1WP14S1j1SP16ha2k1XP1
7ha2k1YP140l1RP15ia2l1TP13Z1l1SP14ja2l1XP12ka2l1VP12ka2l1UP17la2m1TP16ma2m1XP14]8m1UP13na2m1WP15
oa2m1WP15Pb2m1TP15Qb2m1WP15Rb2m1VP14Sb2m1YP14Tb2m1TP17Ub2m1VP16Vb2n1VP1;Wb2n1TP1;Xb2n1VP16Yb2n1T
P17Zb2n1WP16[b2n1VP17\b2n1YP18]b2n1\P17^b2n1VP15_b2n1TP15`b2n1VP15ab2n1XP16bb2n1WP15cb2n1WP17db2
n1UP19eb2n1ZP16fb2n1[P15gb2n1WP16hb2n1ZP15ib2n1UP17jb2n1WP18kb2n1[P16lb2n1YP15mb2n1XP18nb2n1XP18
ob2n1ZP16Pc2n1UP15Qc2n1VP16Rc2n1XP16Sc2n1YP17Tc2n1ZP14Uc2n1TP16Vc2n1WP13eHn1WP12Z1n1SP13Wc2n1XP1
3Xc2n1XP15Yc2n1VP12l6n1UP12Zc2n1VP12[c2n1VP15\c2n1VP17]c2n1YP16^c2n1ZP13_c2n1VP13`c2n1VP13ac2n1Y
P13bc2n1TP15cc2n1WP14dc2n1WP14ec2n1[P14fc2n1ZP14gc2n1YP13hc2n1VP14ic2n1XP13jc2n1WP12Z1n1TP13d2n1
TP12kc2n1TP16lc2n1XP13mc2n1WP12nc2n1VP13oc2n1XP13Pd2n1XP13Qd2n1UP12Rd2n1UP13Sd2n1XP14Td2n1ZP14Ud
2n1YP13Vd2n1WP12Wd2n1TP13Xd2n1YP12h`2n1UP13Yd2n1VP14Zd2n1YP13[d2n1WP12\d2n1TP12k9n1VP14]d2n1VP12
^d2n1VP110n1SP12_d2n1TP13`d2n1VP1?Yb2n1UP12ad2n1TP15bd2n1VP13cd2n1TP12dd2n1TP12ed2n1TP14fd2n1VP1
3gd2n1WP13hd2n1WP13id2n1XP13jd2n1WP14kd2n1ZP13ld2n1XP13md2n1XP13nd2n1YP110n1RP15od2n1]P14od2n1ZP
15od2n1^P14od2n1[P13Pe2n1XP14Qe2n1[P12Re2n1VP13Se2n1YP13cV1n1VP12Te2n1UP14Ue2n1YP14Ve2n1VP15We2n
1YP14Xe2n1XP13Ye2n1WP13Ze2n1WP14[e2n1XP13\e2n1WP12]e2n1TP12^e2n1TP14ec2n1\P13_e2n1VP12c5n1VP12]8
n1VP13`e2n1WP16ae2o1XP17be2o1[P14ce2o1VP17de2o1XP16ee2o1XP17fe2o1[P17ge2o1ZP1;he2o1YP18ie2o1YP18
ie2o1XP18je2o1YP15ke2o1WP15le2o1VP16me2o1YP16me2o1ZP15Zb2o1WP16ne2o1VP18oe2o1VP15Pf2o1WP15Qf2o1X
P16Rf2o1VP16Sf2o1VP16Sf2o1XP1:c2o1ZP1:c2o1YP15Tf2o1TP15V3o1SP15Uf2o1UP19Vf2o1XP15Wf2o1TP15Xf2o1V
P16Yf2o1VP1:Zf2o1VP19[f2o1[P19\f2o1[P1:\f2o1]P1:[f2o1]P1:]f2o1VP18^f2o1YP14_f2o1UP16`f2o1VP16af2
o1YP16bf2o1WP17cf2o1ZP16df2o1XP19ef2o1VP18ff2o1ZP18gf2o1ZP17hf2o1XP15if2o1UP15jf2o1WP17kf2o1WP16
lf2o1UP16mf2o1UP18nf2o1XP18of2o1WP16Pg2o1VP15eHo1VP18Qg2o1ZP16kd2o1[P16Rg2o1WP16Sg2P2UP16Tg2Q2WP
18Ug2Q2XP15Vg2Q2RP1CWg2Q2TP15Xg2Q2SP15Yg2Q2UP15Zg2R2SP1:[g2S2ZP18\g2S2WP1B]g2T2oLJ^g2T2PM8U3U2ZP
15_g2U2VP16`g2U2YP16ag2U2XP15bg2U2TP15cg2U2VP15dg2U2VP16eg2U2YP15fg2U2TP15gg2U2VP1@hg2U2TP1@hg2U
2VP15ig2U2TP15jg2U2VP1Akg2U2VP15lg2U2VP16mg2U2WP15ng2U2TP15og2U2VP17Ph2U2TP17Ph2U2VP16Qh2U2VP16c
S1U2ZP16PBU2\P16Rh2U2WP16Rh2U2YP16Sh2U2WP16Sh2U2YP15Th2U2YP14l\1U2VP16Uh2U2UP16Vh2U2WP15Wh2U2WP1
8Xh2U2ZP160U2RP1;Yh2U2VP1;Yh2U2XP14Zh2U2TP17[h2U2\P14dS1U2VP1>\h2U2VP15]h2U2VP19^h2U2TP19^h2U2VP
15_h2U2TP15`h2U2VP16ah2U2WP14bh2U2VP14ch2U2UP16dh2V2VP16eh2V2XP16eh2V2ZP14mb1V2UP164V2UP16fh2V2W
P17gh2V2YP15hh2V2VP1:ih2V2VP1:ih2V2XP1;jh2V2VP19kh2V2UP19lh2V2WP15mh2V2TP15nh2V2VP17oh2V2VP15Pi2
V2TP15Qi2V2VP1>Ri2V2TP1>Si2V2VP140V2RP17Ti2V2WP17Ui2V2YP17Vi2V2YP17Vi2V2[P15Wi2V2XP15Xi2V2VP1<Yi
2V2YP1<Yi2V2[P14Zi2V2UP18n`1V2XP15[i2V2UP15\i2V2TP15]i2V2VP17^i2W2VP17_i2W2XP16`i2W2YP17ai2W2TP1
7bi2W2VP1:cCW2UP1:ci2W2WP17di2W2VP16ei2W2VP16ei2W2XP16fi2W2VP15gi2W2TP15hi2W2VP17ii2W2YP16ji2W2T
P16ji2W2VP16ki2W2XP16ki2W2ZP17li2W2WP17mi2W2YP16ni2W2XP14oi2W2TP15Pj2W2TP15Qj2W2VP16Rj2W2VP16Rj2
W2XP16Sj2W2VP12Tj2W2TP13Uj2W2WP12Vj2W2UP110W2RP12Wj2W2UP13Xj2W2WP14Yj2W2[P13Zj2W2XP17[j2W2WP16\j
2W2VP19]j2W2WP14^j2W2TP14_j2W2TP15`j2W2TP13aj2W2VP14bj2W2TP15cj2W2WP16dj2W2VP1@ej2W2TP13fj2W2VP1
3gj2W2WP16hj2W2VP1;ij2W2VP15jj2W2WP18kj2W2WP18kj2W2YP16lj2W2WP15mj2W2VP16nj2W2VP12oj2W2TP13Pk2W2
VP12l6W2VP1Dl6W2UP13Qk2W2TP12Rk2W2TP13Sk2W2YP12Tk2W2TP13Uk2W2WP13Vk2W2XP13Wk2W2VP13Xk2W2TP12Yk2W
2TP14Zk2W2ZP13[k2W2VP14\k2W2XP13]k2W2XP124W2VP13^k2W2TP13_k2W2TP13`k2W2TP12ak2W2UP12bk2W2TP14ck2
W2TP190W2RP15dk2W2VP14ek2W2TP110W2RP15fk2W2WP12gk2W2TP13hk2W2WP13ik2W2WP14jk2W2YP14kk2W2[P15d3W2
]P13lk2W2VP13mk2W2TP12l6W2UP13nk2W2XP13ok2W2WP13c\1W2YP13Pl2W2WP15Ql2W2VP13Rl2W2TP13Sl2W2UP12Tl2
W2TP12Ul2W2UP110W2RP14Vl2W2TP12Wl2W2UP15Xl2W2WP12c5W2VP13Yl2W2WP13Zl2W2TP12[l2W2TP12\l2W2TP18]l2
X2^P16^l2X2VP16_l2X2SP1B`l2X2UP17al2X2YP16bl2X2WP1>cl2X2YP17dl2X2YP16el2X2TP1Jfl2X2UP16gl2X2UP17
cl2X2VP15hl2X2YP14il2X2UP15jl2X2UP17kl2X2WP17ll2X2YP15ml2X2XP19nl2X2WP15ol2X2VP14Pm2X2UP17Qm2X2V
P17Rm2X2YP17Sm2X2ZP16Tm2X2WP15Um2X2UP1;Vm2X2]P17Wm2X2ZP15Xm2X2UP16Ym2X2UP17Zm2X2WP18[m2X2WP1<\m2
X2WP15_l2X2SP14]m2X2SP17cl2X2WP15^m2X2UP15_m2X2YP13`m2X2YP14]m2X2SP15am2X2YP13bm2X2YP16cm2X2ZP14
]m2X2RP18dm2Y2^P17em2Y2ZP15fm2Y2YP13gm2Y2VP15hm2Y2YP16im2Y2ZP17jm2Y2]P17km2Y2_P15lm2Y2ZP14mm2Y2V
P15nm2Y2[P15om2Y2YP18Pn2Y2]P16Qn2Y2WP14Rn2Y2WP14Sn2Y2UP17Tn2Y2XP12Un2Y2TP15_l2Y2SP11Vn2Y2RP14Wn2
Y2XP12Xn2Y2TP12Yn2Y2SP15Zn2Y2XP16[n2Y2WP18\n2Y2\P18]n2Y2YP1:\n2Y2^P16^n2Y2XP16_n2Y2YP17`n2Y2YP18
an2Y2YP16bn2Y2WP17cn2Y2YP17dn2Y2ZP18en2Y2\P16fn2Y2ZP15gn2Y2WP16hn2Y2WP14in2Y2UP16jn2Y2WP12Yn2Y2T
P13kn2Y2UP17ln2Y2WP14mn2Y2YP16nn2Y2XP16on2Y2WP14Po2Y2VP15Qo2Y2WP15Ro2Y2ZP12So2Y2UP14To2Y2VP13Uo2
Y2TP13Vo2Y2WP12Wo2Y2VP14Xo2Y2XP14Yo2Y2[P14Zo2Y2XP12[o2Y2UP16\o2Y2VP13]o2Y2XP16^o2Y2WP12_o2Y2TP13
`o2Y2XP1:ao2Z2^P18bo2Z2ZP1=co2Z2XP1:do2Z2]P17eo2Z2ZP18fo2Z2XP19go2Z2XP18go2Z2XP1?bo2Z2YP1:ho2Z2[
P17io2Z2VP1?jo2Z2WP16ko2Z2WP1>ko2Z2XP14lo2Z2UP18fo2Z2XP12mo2[2UP11Vn2[2RP17Vn2[2RP13no2[2TP13oo2
[2TP15oo2[2VP11Vn2[2RP15Vn2[2RP12PP3[2UP15QP3[2[P1;Vn2[2SP14RP3[2VP13SP3[2UP12TP3[2UP12UP3[2RP11
Vn2[2RP11Vn2[2RP11Vn2[2RP14VP3[2TP18WP3\2XP15XP3\2XP16YP3\2VP15oo2\2VP19ZP3\2_P19ZP3\2_P18[P3\2\
P15oo2\2TP18\P3\2[P17]P3\2WP16^P3\2WP16_P3\2YP15`P3\2TP15aP3\2TP14bP3\2WP17cP3\2XP16dP3\2VP16eP3
\2WP14fP3\2TP11gP3]2RP12hP3]2VP12gP3]2QP12iP3]2UP11gP3]2RP12jP3]2UP12kP3]2UP12lP3]2UP12mP3]2UP12
nP3]2TP11gP3]2RP12oP3]2UP12PQ3]2UP13QQ3]2WP11gP3]2RP12RQ3]2VP12SQ3]2UP12TQ3]2TP12UQ3]2VP12VQ3]2T
P12WQ3]2VP12XQ3]2VP12YQ3]2TP12ZQ3]2UP12[Q3]2VP12\Q3]2UP12]Q3]2VP12^Q3]2VP12_Q3]2UP11gP3]2RP15`Q3
^2SP11aQ3^2RP11aQ3^2RP11aQ3^2RP11aQ3^2RP12bQ3^2TP12cQ3^2VP13dQ3^2YP12eQ3_2UP14fQ3_2WP13gQ3`2XP11
hQ3`2RP13iQ3a2XP12jQ3a2UP13am2a2YP13kQ3a2TP12lQ3b2VP12mQ3b2TP11Vn2b2RP14nQ3c2WP12oQ3c2UP14PR3c2W
P13QR3c2TP13RR3d2VP13SR3d2XP12TR3d2UP18UR3e2TP1;VR3e2TP14WR3e2TP1:XR3e2WP130e2RP110f2RP110f2RP1;
YR3g2TP1:ZR3h2XP16[R3h2YP15Sl1h2VP17\R3h2UP1Dd2h2TP1:]R3h2VP13^R3h2YP17_R3h2WP16`R3h2WP16aR3h2ZP
14]8h2UP16bR3h2WP16cR3h2YP13dR3h2XP13eR3h2WP12fR3h2VP14PBh2[P13\Z1h2XP13gR3h2WP13hR3h2YP13XGh2YP
13iR3h2YP13jR3h2VP13kR3h2WP13lR3h2XP13mR3h2YP13nR3h2YP13oR3h2YP12PS3h2VP13QS3h2WP13RS3h2WP12SS3h
2UP13TS3h2XP12US3h2TP12U[2h2TP12VS3h2VP13WS3h2XP110h2RP14XS3h2YP12YS3h2UP12ZS3h2UP12T=h2UP17[S3h
2ZP12\S3h2VP12T=h2UP13]S3h2UP12]S3h2UP12^S3h2UP12_S3h2TP12`S3h2TP12aS3h2UP13bS3h2XP12cS3h2TP12oP
1h2UP12oP1h2UP14dS3h2TP13eS3h2YP13fS3h2YP12gS3h2UP18YR3h2TP15hS3h2VP13iS3h2XP12jS3h2VP14kS3h2YP1
3lS3h2WP14mS3h2UP110h2RP130h2RP12nS3h2UP12oS3i2UP14PT3i2WP14QT3i2XP13RT3i2XP15ST3i2YP16TT3j2WP16
UT3j2WP15VT3j2TP16WT3j2WP16XT3j2UP17YT3j2VP17ZT3j2XP17[T3j2WP16\T3j2XP17]T3j2WP16^T3j2UP11_T3j2S
P12`T3j2UP13aT3j2YP17bT3j2[P17cT3j2VP13dT3j2YP17eT3j2VP15fT3k2TP15gT3k2XP16hT3k2WP18iT3k2WP16jT3
k2YP16kT3k2VP17lT3k2ZP16mT3k2TP16mT3k2VP16nT3k2[P14PLk2UP16oT3l2YP15PU3l2UP16QU3l2WP16QU3l2YP16R
U3l2VP1BSU3l2VP16TU3l2UP16UU3l2WP16VU3l2YP17WU3l2[P15XU3l2XP14YU3l2VP16ZU3l2ZP17T2l2]P15[U3l2YP1
5\U3l2XP16]U3m2UP16]U3m2VP15^U3m2WP14_U3m2TP14`U3m2UP15aU3m2YP154m2UP15bU3m2WP15cU3m2VP16dU3n2VP
17eU3n2VP17fU3n2XP1=gU3n2VP17hU3n2[P15iU3n2TP15jU3n2WP16kU3n2ZP17lU3o2XP17lU3o2ZP18mU3o2YP16nU3o
2YP15oU3o2XP16iAo2XP16PV3o2VP15QV3o2TP15RV3o2VP16SV3o2WP16SV3o2YP16TV3o2YP1:UV3P3VP17VV3P3YP18WV
3P3\P17XV3P3WP17XV3P3YP17XV3P3WP17XV3P3YP19YV3Q3XP15ZV3Q3VP15[V3Q3XP16\V3Q3WP16]V3Q3YP17^V3Q3VP1
7^V3Q3XP15_V3Q3TP15`V3Q3VP15gS3Q3WP15aV3Q3WP18bV3R3VP17S5S3WP17S5S3YP19S9S3[P1:cV3T3VP15dV3T3UP1
5eV3T3VP15WX1T3XP16RX1T3ZP15fV3T3VP14gV3T3TP15hV3T3XP14iV3T3TP140T3RP14jV3T3TP19c2U3YP1:c2U3YP1:
kV3U3UP1JlV3U3WP19lV3U3\P15le2U3VP15mV3U3WP16nV3V3WP15oV3V3UP15PW3V3WP15Z1V3SP16QW3V3\P15RW3V3XP
17SW3V3ZP18f1V3WP16TW3V3XP15UW3V3VP16VW3V3YP17WW3V3VP17XW3V3\P17YW3V3XP17ZW3V3YP15[W3V3WP19\W3W3
VP16]W3W3VP16^W3W3YP16_W3W3ZP19`W3X3\P17aW3X3YP1CbW3X3XP16cW3X3VP16cU2X3VP16dW3X3YP14eW3X3VP15fW
3X3VP16gW3X3\P16hW3X3[P15iW3X3VP19jW3Y3\P1=jW3Y3`P18m=Y3ZP18kW3Y3]P18lW3Y3YP18mW3Y3[P15nW3Y3TP15
oW3Y3VP15PX3Z3UP17QX3Z3WP17RX3[3VP19SX3[3VP15TX3[3WP17UX3[3XP18VX3[3YP17WX3[3YP19^9[3ZP19XX3\3^P
17YX3\3^P16ZX3\3XP17[X3\3\P18\X3]3XP17]X3]3YP17^X3]3VP16_X3]3XP110^3RP12`X3^3TP110^3RP12aX3^3TP1
4bX3^3VP14cX3^3WP16dX3_3SP1U1cC_3VP1U1eX3_3XP15_U3_3SP15fX3_3UP14gX3_3UP14hX3_3YP12iX3_3TP12jX3_
3TP12kX3_3TP14PB_3\P12^i1_3VP14PB_3\P13lX3_3XP12mX3_3VP12nX3_3VP12oX3_3VP12PY3_3VP12QY3_3TP13RY3
_3YP12SY3_3VP12l6_3VP12TY3_3UP12XH_3VP12k9_3VP12UY3_3UP16VY3_3UP12WY3_3UP12XY3_3UP12YY3_3UP12ai1
_3VP12ZY3_3VP12[Y3_3VP12\Y3_3VP12mA_3VP12]Y3_3UP12^Y3_3VP12_Y3_3UP12`Y3_3VP12aY3_3VP12bY3_3UP12c
Y3_3TP12dY3_3TP12eY3_3TP12fY3_3UP12gY3_3UP12l6_3VP13hY3_3YP12Uh2_3VP13`\1_3YP13lm1_3WP16iY3_3UP1
6jY3`3WP16kY3`3WP17lY3`3WP17mY3`3YP1;nY3`3WP1;oY3`3YP17PZ3`3VP15QZ3`3VP15Z7`3UP15RZ3`3WP1;SZ3`3W
P15TZ3`3TP19UZ3`3XP17VZ3`3XP17VZ3`3ZP19WZ3`3ZP15XZ3`3XP15YZ3`3YP15ZZ3`3WP18[Z3`3ZP15\Z3`3TP15]Z3
`3VP16^Z3`3VP16_Z3`3XP15`Z3`3TP1:aZ3`3VP1:bZ3`3XP18cZ3`3VP18dZ3`3YP19eZ3`3XP16fZ3`3WP17gZ3`3VP18
hZ3`3[P16RZ1`3[P18iZ3`3]P15jZ3`3TP15kZ3`3VP15lZ3`3VP16mZ3`3ZP18nZ3`3WP18nZ3`3YP15oZ3`3VP16YI`3ZP
16P[3`3XP16Q[3`3TP16R[3`3VP17S[3`3VP19cC`3VP16T[3`3VP17U[3`3TM5V[3`3TP16W[3`3VP16X[3`3VP15Y[3`3U
P15Z[3`3WP14[[3`3TP16gd1`3\P19cC`3VP18\[3`3ZP1=][3`3TM=^[3`3VM5_[3`3UP15`[3`3UP17a[3`3VP15b[3`3W
P15c[3`3TP15d[3`3VP15e[3`3XP14]5`3UP17f[3`3\P16g[3`3WP17h[3`3UP17h[3`3WP1<i[3`3WP15j[3`3UP15k[3`
3TP16l[3`3SP16m[3`3UP17n[3`3YP15o[3`3VP17P\3`3WP16Q\3`3XP15R\3`3VP14S\3`3TP14T\3`3VP16U\3`3TP17V
\3`3XP16W\3`3VP16W\3`3XP15PL`3VP15X\3`3XP14Y\3`3TP17a[3`3VP16Z\3`3XP12[\3`3VP17\\3`3VP14oP1`3TP1
3]\3`3YP14^\3`3YP12_\3`3UP17`\3`3WP17`\3`3YP17a\3`3XP15b\3`3TP14oP1`3TP19cC`3VP18c\3`3XP16d\3`3V
P15e\3`3UP14e\3`3TP17f\3`3VP1:m\2a3YP1:m\2a3[P1@cCa3QM@g\3a3SM>h\3a3QM>i\3a3SM<j\3a3QM=k\3a3PM=l
\3a3RM9m\3a3QM9n\3a3SM6_U3b3RP16k\3b3SP16k\3b3RP160b3QP16o\3b3SP16V3b3RP16k\3b3SP18P]3c3TP17Q]3c
3TP19R]3c3VP18S]3c3VP1?T]3c3TP1@U]3d3TP1@V]3d3VP1:]@d3WP1:]@d3YP17W]3d3TP140d3RP14X:d3UP1AS[2e3Q
MAX]3e3SMBY]3e3UMBY]3e3TM7Z]3f3VP15[]3f3VP16\]3f3UP16]]3f3UP14^]3f3TP15_]3g3TP16`]3g3VP17a]3g3TP
16b]3g3VP14c]3g3YP12U4g3VP15d]3g3TP120g3SP12e]3g3UP17f]3g3VP1;0g3SP140g3RP17g]3g3VP140g3RP14h]3g
3TP14i]3g3TP13j]3g3WP16k]3g3VP12l]3h3UP12m]3h3UP12gS3h3UP1En]3i3SMEn]3i3UM;o]3i3YP18P^3i3VP15Q^3
i3UP15R^3i3WP1:S^3i3SM:T^3i3UM5U^3i3UP15V^3i3WP14W^3i3TP16X^3i3WP14Y^3i3WP12Z^3i3TP1<[^3i3VP1>\^
3i3UP17T=i3VP1;[^3i3WP1:]^3i3TP14^^3i3TP15_^3i3VP16`^3i3YP110i3RP13a^3i3WP13b^3i3YP12c^3j3VP12c^
3j3VP12d^3j3VP12e^3j3VP12f^3j3TP110j3RP12l6j3VP13g^3k3VP12h^3k3TP13i^3k3YP15j^3l3UP13k^3l3VP12l^
3l3TP13m^3l3WP15n^3l3XP15o^3l3TP12P_3l3UP14oP1l3UP16Q_3m3ZP15R_3m3VP17S_3m3VP14T_3m3XP13U_3m3TP1
2V_3m3TP17W_3m3ZP16X_3m3VP16Y_3m3YP14Z_3m3YP13[_3m3WP16\_3m3]P16]_3m3VP14]W1m3ZP14^_3m3TP14PBm3\
P16__3m3TP16`_3m3VP13a_3m3XP14b_3m3[P13Rk1m3YP15c_3m3WP15d_3m3UP15e_3m3WP17f_3m3ZP14g_3m3ZP14h_3
m3XP142m3\P12i_3m3VP13j_3m3WP12T=m3VP13k_3m3XP13l_3m3YP12m_3m3UP124m3VP13n_3m3XP15o_3m3\P13P`3m3
WP13f\1m3YP13Q`3m3XP13R`3m3YP13S`3m3WP12T`3m3UP12U`3m3TP13V`3m3XP12W`3m3UP12X`3m3TP12Y`3m3TP14Z`
3m3XP14Z`3m3[P12[`3m3TP12\`3m3UP14]`3m3WP12;m3VP13^`3m3WP14gd1m3[P13_`3m3YP12``3m3TP12a`3m3UP16b
`3m3]P14c`3m3WP13d`3m3XP13e`3m3XP13f`3m3WP13g`3m3XP15h`3m3TP14i`3m3YP12PLm3VP15j`3m3[P13[Z1m3YP1
4fEm3\P12mAm3VP13k`3m3WP1Z\3PD_o2QD_Y5QD`Y5QDaY5PD_o2QDV_4QDbY5QDcY5QDdY5QDeY5PD\m2QDgo3QDfY5PDg
k5QDgY5QDhY5QDiY5QDjY5QDi^1QDjY5QDkY5QDlY5QDmY5PDek5QDnY5QDoY5QDPZ5PD_o2QDQZ5QDTP1WD0QDRZ5XD0SD0
TD5QDSZ5PD]c2PD_o2QDV_4QDTP1WD0QDTZ5XD0SD0QDjb1QDUZ5UD0QDVZ5QDWZ5TD6QDXZ5TD6QDYZ5S@0UD0PD`o2QDT4
PDk8QDZZ5UD0QDUa4QD[Z5PDk8QD\Z5P@]e3QD]Z5PD_o2QDV_4PDk8QD^Z5UD0QDTLPDk8QD_Z5TD4SD0QD`Z5TD3PDg\5U
D0PDao2VD0UD0PDao2PD2UD0QDVLQDaZ5PD2UD0PD\Q6PDli4UD0PD[e3PD_o2QD^W4PD2UD0PD_o2PDdX:PD_o2QDbZ5QDc
Z5QDdZ5PD]c2UD0QDeZ5PDdX:UD0QDfZ5QDgZ5PD]e3PD2QDhZ5QD[5aDh4`Def=UD0PDhY9QD\5QDiZ5QDjZ5QDkZ5QDlZ5
TD1QDmZ5QDnZ5PD6PD=QDR4QDoZ5PD4TD2QDP4QDR4QDoZ5PD6TD2QDP4QDP[5TD3PD[e3PDgk5PDSIQDQ[5TD2QDR[5QDS[
5QDT[5QDP4TD3QD_i2QDbX4PDfY<QDbX4QDU[5QDjZ1TD1QDV[5QDTa3QDfBTD1QDW[5QDc[2QDX[5QDY[5TD1QDZ[5QD[[5
QD\[5`D^i4QD][5QD\9QD^[5PDSf3VD0QD][5QD\9QD^[5PDSf3QD_[5QD`[5PDgk5QDa[5VD0QD`[5PDgk5QDa[5QDb[5QD
P4QDc[5QDd[5`D`i4QDe[5QDf[5PDYe3PDgk5QDg[5PD^m;QDSFTD2QDh[5PDWe3QDUOTD4QDnW4VD0QDUOTD4QDnW4QDi[5
QDj[5QDnBSD0QDk[5QDl[5Q@Z3QDm[5TD1QDn[5PDce3QDo[5QDP\5TD3QDQ\5QDR\5QDS\5QDT\5PDP8QDU\5QDV\5TD2QD
R4QDW\5QDX\5SD0S@0S@0PDei4QDY\5PD\m2PDoLTD4QDZ\5Q@[\5VD0PD\m2PDoLTD4QDZ\5Q@[\5QD\\5QDR8QD]\5QD^\
5TD8QD_\5QD`\5TD4QDP4PDS\1QDa\5SD0QDb\5PDS\1QDc\5QD\HPDS\1QDd\5QDe\5Q@lZ5S@0QDf\5QDg\5QDh\5QDi\5
QDj\5QDk\5QDl\5QDm\5QDn\5QDo\5QDP]5QDQ]5QDR]5QDS]5QDT]5QDU]5TD1QDV]5QDW]5QDX]5QDY]5QDZ]5QD[]5QD\
]5QD]]5QD^]5QD_]5QD`]5QDa]5QDb]5QDc]5VD0QDb]5QDc]5QDd]5QDe]5QDf]5QDg]5QDh]5PDba9PDci4QDi]5QDj]5Q
Dk]5TD1QDc5QDl]5QDm]5QDn]5QDo]5QDim1P@HQDP^5QDQ^5PDX8SD0`Dgi4`D[e3`D^i4QDR^5QDS^5PDX8PDVDQDT^5PD
`Z2QDU^5QDV^5QDW^5P@^i4PD`Z2PDZg3PDei4QDX^5QDR4PDZg3QDY^5QDZ^5QD[^5QDR4QD\^5QD]^5QDR4PD_i4aD\3SD
0QD^^5TD3QD_^5PDia5QDa5TD4QD`^5PDei4QD`5QDa5TD3QDa^5VD0QDa5TD3QDa^5QDb^5QDc^5QDd^5TD1QDe^5QDf^5Q
Dg^5TD1QDh^5QDi^5QDj^5QDk^5SD0QDZ3TD2QDR4PD_Q6QDl^5`Dei4QDm^5QDn^5QDo^5Q@dMTD4QDa5TD1QDP_5QDQ_5T
D4QDa5TD1QDR_5QDS_5QDT_5QDU_5TD4QDV_5QDW_5P@]e3QDX_5TD2QDY_5TD1QDR_5Q@Z_5QD[_5QDP4QDb5TD1QD\_5QD
]_5TD1QD^_5QDP4QD__5TD:QD`_5TD2QDP4QDP4QDa_5TD3QDb_5QDc_5QDd_5TD:QDe_5TD1QDP4PDgk5SD0PD^i4QDf_5Q
Dg_5S@0QDh_5QDP4QDb5QDi_5PDki4SD0QDj_5TD1QDk_5PDi6QD^5TD4QDl_5QDm_5aDR4QDn_5TD2QDo_5SD0QDP`5QDQ`
5SD0QD]5TD2QDR`5TD1QDS`5PD[2PD]i4QDRa4QDT`5QDU`5QDV`5PD6SD0QDW`5TD1QDX`5QDY`5QDZ`5PD6`EhX:`EiX:`
ER3QD[`5TD1QD\`5aDR4aEmg1QD_5TD4QD]`5QD^`5QD_`5TD2QD_5QD``5TD5QDa`5QDb`5QDc`5PD^e3PD`\6QDd`5QDe`
5PDli4SD0PD[e3QDf`5QDg`5P@4SD0QDh`5QD\9TD1QDi`5QDj`5PDh_6TD3QDk`5TD3PDYe3QDl`5QDm`5QDn`5TD5PDli4
QDo`5PDei4PDoLQDPa5SD0QDQa5QDRa5TD1QDSa5QDTa5QDUa5Y@0QDVa5P@ei4Y@0QDd5aDh4aD\3`Dg\5`Dh\5`Dei4QDP
Q4P@^2QDUS4QDd5QDWa5P@R3PDeMPDei4QDd5QDR8QDXa5P@\Q1P@`i4QDYa5TD2QDZa5QD[a5QD\a5QD]a5QD^a5TD2QD_a
5QF`4QD`a5QDaa5TD1QDba5QDR8Y@0QDca5TD1PDei4QDe5aDh4aD\3QDR8QDda5QDea5P@ei4QDfa5`D`R6`DH`D`o2`Dao
2`D_o2aDh4aD\3QDR8QDga5TD2QDha5`D`R6`D`o2`Dao2`D_o2`Dn;aD\3QDR8QDia5TD4QDja5P@ei4QDe5QDR8Y@0QDka
5QDla5TD1QDR8QDma5Y@0QDna5VD0QDR8QDma5Y@0QDna5QDoa5QDR8QDma5Y@0QDPb5PDQa3QDQb5QDi9QDRb5TD1QDSb5T
D2`DoEQDR8QDfP2Q@R4QDTb5QDUb5QDVb5QDWb5P@TMQDTb5QDUb5QDVb5QDR8QDU8QDR8QDXb5QDYb5QDR8QDZb5PDR3Y@0
QD[b5QDR8PD_NQD\b5QD]b5QDR8QDR4PDce3QD^b5TD1QD_b5PDce3QD`b5PD_i4QDaU2QDfh3Q@ab5Y@0QDbb5QDcb5TD1Q
Ddb5`EgQ6QDeb5QDfb5QDgb5TD2QDhb5VD0`EgQ6QDeb5QDfb5QDgb5TD2QDhb5QDib5QDlo3Q@j8QDjb5QDkb5QDlb5TD1Q
Dmb5TD4QDf5PDXS=QD^i1TD3QDnb5UD0PDZLQDob5PDmi4TD4QDR4PDHQDPc5QDQc5QDR4PDHQDPc5PD]i4PDQb3QDRc5QDR
8TD3QDSc5PD]i4PDQb3PD_e3QDTc5PD^i4QDUc5QDVc5PDk8QDWc5QDnW4PDQa3QDoZ2TD1QDXc5UD0QDYc5QDZc5S@0S@0Q
D[c5UD0PDd3QD\c5QD]c5`EoLQD^c5QDT:QD_c5QD`c5SD0QDac5PDPj2QDbc5PDPj2QDbc5PDef2PDPj2QDcc5PDHPD]j5Q
Dj;QDdc5PD`d2PDW5PDei4QDec5PD`e3QDfc5VD0QDec5PD`e3QDfc5QDgc5UD0QDhc5TD5QDic5QDjc5QDkc5TD1QDlc5`D
[e3`D`i4`D^i4QDR8QDR4QDmc5TD1QDnc5QDR8Q@R4S@0QDoc5PDl\;QDR8QDPd5PDRo5TD1QDQd5PDoQ3PD[m2PDoLQDRd5
PDei4QDSd5PDSQ>PDTQ>PDbd2QDTd5SD0QDUd5QDQJPDVe3QDVd5SD0QDo>QDWd5PDaQ6PDn^1QDWLPDZ_7QDXd5QDYd5QDZ
d5QD[d5QD\d5QD]d5QD^d5TD3QD_d5QD`d5TD1QDad5PDgk5QDnW4QDbd5QDcd5TD6PDei4PD`Q:PDVe3QDdd5QDed5QDfd5
SD0PDP_9QDgd5PDHQDhd5TD8QDid5QDP4QDbX5PDTU3QDjd5QDkd5QDld5QDmd5QDog2QDnd5QDod5PD]c2QDPe5QDQe5QDR
e5P@li4QDR\5QDSe5QDTe5QDUe5QDP4PD^i4PDmEPD]T3PD^i4QDP4QDVe5QDWe5QDXe5QDYe5PDgk5PDof2QDZe5QD[e5PD
hl2QD\e5QD[^5PDei4QD]e5TD1QD^e5PDRFPD^i4PDgk5QD_e5QDR4QD`e5QDae5PD\e3QDP4QDbe5QDce5QDde5QDee5QDo
W3QDaMS@0QDZ3PDZLQDfe5PDZLPD]_9PDdQ>PDZLPDYk2PD^i4PDSf=PDZLPD`k=PDbY3PDW]1QDge5QDhe5PDW]1QDie5PD
W]1QDje5PDfU3PD^i4PDW]1PDYR1PDgk5QDcW2PD^i4QDP4QDcW2PD^i4QDP4PDon2QDke5QDle5PDon2QDme5QDne5PDce;
QDoe5PDl^5QDPf5PDPQ1PDbo5QDQf5PDki4QDP4PDYLQDRf5PDP\1QDSf5PD[]1QDTf5PDZLQDUf5PDen2QDVf5QDWf5PDen
2PDjn2QDXf5PDgk5QDYf5PDPk7QDR]5PD[j:QDZf5QD[f5QD\f5PD_f3PDci4PD`f3PD_f3PDSf3PDZe3PDdf3QD]f5PDcf3
QD^f5PDb[9PDSi;PDc[9PDSi;PDSi;QD_f5QDon4QD`f5PD[\1QDaf5PD_R5QDbf5PD^b;QDcf5QDdf5PD^b;PDkj;QDef5P
Dn^1PD^^2PDVi5PD^^2PDli4PDdLPDli4QDff5QDgf5PDYa3QDhf5QDif5TD3QDjf5QDkf5QDlf5QDmf5PD[g5PDml<PDdLP
DdLQDnf5PD[g5QDof5PDli4PDdLQDh_2PD`Y9PDci4PD[]1PD[]1PDci4PD`Y9QDPg5PD^;QDme1QDQg5VD0QDme1QDQg5QD
Rg5QDSg5TD2QD_i2QDTg5QDUg5TD3QDP5TD6QDVg5QDWg5QDXg5QDYg5PDei4QDaMQDZg5PDSf3`D^i4QD[g5TD2QDR4PD`e
3QD\g5PD]_9QD]g5TD4QDcW2PDek5PD^Y9QD^g5QD_g5QD`g5S@0QDag5PD]i4P@gk5QDWY2PD^i4QDbg5PDm[9QDi^1PDlc
7PDR_9PD_i4QDjAQDcg5QDdg5PD]_9PDei4QDeg5S@0S@0QDR4QDfg5QDgg5QDhg5TD3QDig5PDno5QDjg5Q@R4QDkg5TD2Q
Dlg5QDjZ1PD_3PDZe3QDmg5TD1QDng5PDZe3QDog5TD2QDPh5QDQh5TD8QDVg5QDRh5QDSh5QDTh5PDoQ3QDR4QDUh5PDei4
QDVh5QDWh5QDR8QDR4QDXh5PDei4QDmDQDYh5QDZh5TD1QD[h5QD\h5PDQ\1QD]h5PDS\1PDci4PDT\1QD^h5QD_h5PDYe3Q
D\9QD`h5VD0PDYe3QD\9QD`h5QDah5QDbh5QDch5QDR8QDdh5QDeh5TD2QDR4QDfh5QDgh5TD3QDjo2QDhh5QDih5PDgk5PD
ZLPD4PDgk5PD\]1PDa]1PD_\4PDYb3PDlR>QDjh5TD3QDkh5PDce3QDTc5TD2PDei4QDlh5QD`a5TD1QDP4QDmh5QDTY1QDn
h5TD1QDoh5PDei4QDPi5QDQi5QDRi5QDnR2QDSi5QDTi5TD1QDUi5QDVi5TD1QDR4QDWi5QDSQ3PDno5P@^i4TD4QDXi5PDZ
e3PDYe3PDgk5QDYi5QDZi5SD0PDli4PDZLPDli4PDVa3PDli4PDcU6PDli4PDli4PDoe2PDli4PDli4PDPS6PDli4QDSi1PD
dLQD[i5QD\i5PDdLPDa]1QD]i5PD^4QD^i5PDb\1PDci4PD^4PDWP6PD^4QD_i5QD`i5PD`Y9QDai5QDbi5QDci5PDk_9QDd
i5PDl_9QDei5PDof2QDfi5PDV\1PDke4PDc;PDW5QDgi5PDia5QDhi5PD^P6QDii5PD\h3QDji5PD\h3PDWS>PDQ`9QDki5Q
Dli5QDmi5PD\]1QDni5PD]]1QDoi5PD]]1PD]]1PDSQ7QDPj5PDo]1PD^b3PDTIQDQj5PDo\5QDRj5PD`Z9QDSj5PDnGQDTj
5PDTm4QDUj5PDdY9QDVj5PDoY9QDWj5PDP[9QDXj5QDYj5PDki4PDi3QDZj5QD[j5QD\j5PDZh3QD]j5PDUo:QD^j5PDe^1Q
D_j5PDb\2QD`j5PDfc2QDaj5PD]6PDfc2PDi]1QDbj5QDcj5QDdj5PDZj:PDdk6QDej5PDe_9QDfj5PDe_9PD[DPD\^1QDgj
5QDhj5PDlj=PDXX=QDij5PDY_9QDjj5PDh_9QDkj5PDRIQDlj5PDe7PD^i4PDhY9QDmj5QDnj5QDoj5aDh4`Def=`DUh;`Dd
g4PD`Z2QDPk5QDQk5PD`Z2PDW]1QDRk5PD[_9PD\8PD^Y9QDSk5PDlS>PDPIPDkj;QDTk5PDS\1PDci4PDT\1PDT]3PD[2PD
ii4QDUk5PDXV6QDVk5PDPe2QDWk5PDRd<QDXk5PDhb9QDYk5PDdLQDZk5PDd8QD[k5QD\k5QD]k5PDei4PDUi2PDYe3QD^k5
PD\c2QD_k5PDgk5PDhQ:PDmS>QD`k5PDfZ9QDak5PDU^9QDbk5PDoS>QDck5PD\P6QDdk5PDRFQDek5PD]i4QDfk5PD]i4PD
kR6QDgk5PDWP6QDhk5PD`e3PD]i4PDWP6PDii4PDWP6PDPb3PD^i4PDWP6PD`o2QDik5PDli4QDgf4PDli4PDce3PD1PDce3
PD4PDce3VD0QDjk5PDce3QDT_5TD6QD;QD;TD6PD4PD_e3SD0PD_e3QDkk5PDQo2QDlk5PDRT>PDST>PD\]1PDTT>PDW\1PD
fFQD\9PDn]1PD?PD`m2PDR3QDmk5QDnk5QDok5QDR>TD2QDPl5VD0QDR>TD2QDPl5QDQl5QDR>TD2QDPl5PD^i4QD\9QDRl5
QDSl5QDTl5UD0PDcP6PDei4TD6PD_i4PDTm4PDci4PDTIPDTIPDci4QDUl5PDRIPDci4QDVl5PDoGPDci4PDnGQDWl5TD4QD
R4QDXl5QDYl5PDci4QDde5PDYLPD4PDP\1PDZLPDci4QDZl5QDcW2S@0QD[l5PDoa3QD\l5PDg_7PDci4PDSR>QD]l5QD^l5
PD[]1QD_l5PD`Y9QD`l5PDfZ9PDZT>PD^Y9QDal5PDen2QDbl5PDa]1PD^i4PDUR:PDa]1QDcl5PDo\5PDRe2PDg^1QDdl5P
DdLQDel5QDfl5PD_6PDb\2PDdi4PDd\2PDd\2PDdi4PDb\2QDgl5QDhl5QDil5TD2QDjl5PDf[1PDdi4PD`\1PDke3PDdi4P
Dle3PDg\5PDdi4PDh\5PDki4PDll2QDkl5PD`LQDll5QDml5QDnl5QDol5PDP]2QDPm5QDQm5QDcj5QDRm5QDSm5QDTm5PDQ
^2QDUm5PDi[1PDXV3PDcT>PD``9PDdT>PDYa3QDVm5QDWm5QDXm5QDYm5QDZm5PDe\2QD[m5QD\m5QD]m5QD^m5QD_m5QD`m
5QDam5PDe5QDbm5`DRc9`Dmh9`D\k=QDcm5QDdm5TD4QDem5QDfm5TD3QDgm5`Dgk5`Dhk5QDhm5QDim5QDjm5PD]_9QDkm5
PD]_9PD_i4QDlm5UD0PD[e3QDf`5S@0QDmm5`DfX3`DVm2`DT8PD[e3QDnm5S@0QDom5QDPn5QDQn5QDR4PDQa3UD0PDgk5S
@0QDRn5QDR4aD[4aDQ5aDW5aDh2QDSn5UD0QD\9S@0QDTn5QDUn5QD\9S@0QDVn5QDWn5S@0QDXn5UD0QDY4SD0QDYn5UD0S
D0QDYn5UD0QDY4QDYn5UD0QDYn5QDZn5QD[n5QD\n5QD]n5QD^n5QD_n5Q@`n5TD2QDan5QDbn5QDcn5SD0QDdn5QDen5S@0
QDR4QDfn5QDgn5QDhn5QDin5TD6PDai4QDjn5QDkn5PD\m2PDoLSD0QDln5QDR4PD`e3PDPQ1QDmn5TD1QDnn5P@ei4PDce3
QDon5QDj;PDce3QDPo5PDei4QDQo5QDRo5TD2QDSo5QDTo5PDQ\1PDei4QDUo5QD`a5TD3QDVo5QDWo5PD[e3QDP4PDaR6QD
Xo5UD0QDYo5TD1QDZo5QD[o5TD5QD\o5PD\\1QD]o5QD^o5TD4QDR4QD_o5QD`o5TD2PDfY<QDbX4QD;TD6PDno5PD\m2PDo
LQDao5QDbo5QDeb2QDco5QDdo5TD1QDeo5QDfo5QDgo5QDho5QF`4QDR4PDkFQDio5TD2QDR4PDce3SD0QDjb1QDjo5TD1QD
ko5QDlo5QDmo5QDno5TD5QDoo5WD0QDPP6TD3XD0QDQP6QD`4QDRP6aDT5`DdLQD`4QDSP6aDT5`DdLaDh4QD`4QDTP6TD5Q
DUP6QD`4TD2QDj4PD]e3QDc4TD1QDVP6SD0QD`4TD1QDWP6QDXP6S@0VD0QD`4TD1QDWP6QDXP6S@0QDYP6QD`4QDXP1QDj4
QDZP6S@0QD[P6QDj4QD`4TD1QD\P6TD3PD]e3RD0QDj4RD0RD0QDj4QD]P6QD^P6QD_P6TD1QD`P6QDaP6SD0QDbP6QDcP6T
D2QDdP6TD4PD]e3QDeP6TD2QDfP6`EPk=QDm4TD2QDgP6`Dk^6`Do`5`Dd8`D`]9QDhP6TD8PD4TD5QDj4PD[e3QDUe1SD0P
DmU3QDiP6TD2QDjP6`D[m2QDkP6TD1QDlP6QDmP6TD1QDnP6QDoP6TD4QDPQ6P@]e3QDQQ6TD3QDRQ6QF`4QDSQ6QDTQ6QF`
4QDUQ6QDVQ6QF`4QDi4QDWQ6QDXQ6TD2QDYQ6`D_Q1`DTM`DhK`DQW5`D\P1`D^2`DS2`DgK`DZR6`DeM`D_N`DoP1`Dhl4`
D[T5`DH`DnR6iD1SD0PD4QDZQ6QDi4VD0PD4QDZQ6QDi4QDh@PD4QD[Q6S@0QD`4QD\Q6VD0PD4QD[Q6S@0QD`4QD\Q6PD1P
D4QD]Q6S@0QD^Q6QD_Q6QF`4QDi4QD`Q6VD0QF`4QDi4QD`Q6QDh@PD4QD\9S@0QDaQ6QDbQ6PD4QDcQ6PD^i4QDdQ6TD2QD
eQ6PDci4QDfQ6Q@gQ6PD_e3PDke6PDei4PD4QDhQ6QFiQ6QDjQ6PD[d6QDkQ6TD7QDlQ6QDmQ6TD6QDnQ6QDoQ6TD8QDPR6Q
DPR6SD0QDQR6TD2QDP4QDRR6PDST:QDSR6TD2QDTR6PDoV>QDUR6QDm4TD1QDVR6P@]e3TD8QDWR6QD\j4QDXR6QDYR6PD\m
2PDoLQDZR6PDgk5QD[R6QDm4QD\R6TD9QD]R6QDm4TD3QD^R6TD6QD_R6QDm4QD`R6TD3QDaR6TD6QDWR6QDbR6QDcR6S@0Q
Dm4QDdR6TD6PD4Q@Y4S@0QDm4QDWR6TD8QDeR6QDcR6S@0QDm4VD0QDfR6TD3QDgR6QDhR6TD8QDR4QDiR6QDjR6QDkR6QDl
R6P@ei4QDn3QDmR6QDnR6QDoR6QDP4QD\j4PDoLPD]i4QDPS6PDcFQDQS6QDRS6PDPb3PDSW5PDai4PD_[3QDff5QDgf5QDo
\4QDSS6PDei4QDTS6QDUS6PDmi4QDVS6PDmi4PDoQ3QDWS6PDmi4PDoQ3QDj8QDXS6QDYS6TD4PD\Q6PDli4QDYS6TD3PD6Q
DZS6QD[S6PDli4QD\S6TD4QD]S6QD^S6QD_S6QD`S6PDi1PD_i4PDbP6SD0PDcP6VD0`Dei4Q`1[4QDaS6`D^4`DVa3`DTh3
`DZ4`Da\5`Dc\5`DSL`DT5`D\8PDcP6QDbS6`Dei4Q`1[4QDaS6`D^4`DVa3`DTh3`DZ4`Da\5`Dc\5`DSL`DT5`D\8UD0PD
cP6QFcS6QDdS6PDcP6QDR8PDlDQDeS6PDRc2QDfS6S@0QDgS6PDRc2QDfS6S@0QDgS6QDhS6QDiS6QDjb1PDmQ6QDjS6PDW]
1PD\d2PDZLPDWS;QDkS6TD3PDia5QD\j4TD4QDlS6QDP4PD`m2QDmS6QDn4TD2QDnS6QDoS6QDPT6TD8QDQT6QDRT6QDhl1P
Dei4TD8QDQT6QDRT6QDo4S@0QDST6PDef2QDTT6PDY]5QDUT6QD\j4PDoLS@0QDVT6TD3QDWT6QD\j4TD4PDai4QDXT6QD\j
4TD3QDYT6QDP4QD\j4QDZT6P@ei4S@0QD[T6VD0QD\j4QDZT6P@ei4S@0QD[T6QD\T6QD\j4QDZT6PDei4S@0QD]T6PD\m2P
DoLQD^T6QD_T6QD\j4TD3QD`T6QDaT6PD`m2PDoLS@0QDbT6PD\m2PDoLQDcT6`Dgk5`D]6QDZS6QDdT6QDj;QDlR6P@ei4P
@oLQDeT6VD0QDlR6P@ei4P@oLQDeT6QDfT6QDgT6QDhT6TD6PD4QDiT6QDjT6TD5QD0`DZj5`DSD`DVR3`DPR3`DVD`Dek5`
Dfk5QDkT6TD6QDlT6Q@mT6TD1QDnT6QDoT6TD3QDPU6TD8QDQU6QDRU6QDSU6TD4QDR4QDTU6QDUU6QDbCPD]6TD5QDVU6QD
WU6TD1QDXU6PDgk5QDo3QDP4QDYU6P@gk5QDP4QDP4PDZe3PD^i4QDP4QDP4PD9QDP4PDko5QDZU6QD[U6QDP4QD\U6PDbi4
QDP4TD6PDei4QDP4QDP4QD]U6QD^U6QD_U6QD]Q4QD`U6TD5QDaU6aD[4aDQ5aDW5QDbU6TD4QDcU6`Dgk5`DR8`Dek5`Doe
3`DlE`DQb3PDbi4QDdU6PDei4QDeU6QDfU6QDgU6QDhU6TD2PD_i4QDiU6SD0PD4SD0PD4S@0QDjU6QDR4QD]e5TD1QDkU6Q
DlU6QDmU6SD0`EoL`E>`En9`Eei4`E[m2`EYm2`EhX:`EiX:`EPM`ETMQDg5QDnU6`DWP6`EoL`E>`En9`Eei4`E[m2`EYm2
`EPM`ETMQDoU6QDPV6SD0`DWP6`EoL`E>`En9`EPM`ETMQDg5TD3PD]e3SD0QDQV6QD`Q6QDh5QDg5TD2PD4QDh5SD0TD2QD
\HPDli4TD4QDRV6PDoQ3QDQR6QFSV6TD2QDTV6VD0QDQR6QFSV6TD2QDTV6PD4`EoL`EW]1`Eia5`EXm2`E>`En9QDj5TD5P
Dli4QDk5TD3QDUV6`DZe3QDVV6PDbi4TD4QDWV6QFln2TD1QDXV6QDYV6SD0QDZV6QDTa3QD[V6TD2PD]e3QD\V6P@gk5TD2
QD]V6QD^V6PD[e3PDgk5QDP4QD_V6QD`V6TD2QDaV6TD3QDbV6QDi5TD3QDcV6QDdV6QDeV6QDfV6QDgV6QDl5TD6QDm5TD1
QDhV6QDl5PD4TD3QDiV6QDl5TD4PD6QDjV6QDP4PD<SD0QDn5TD6QDkV6PD=QDlV6SD0QDn5TD5QDmV6QDaMTD2QDnV6QDn5
TD3QDoV6TD4PDli4SD0QDPW6TD7QDQW6aD[4`D`e3aDQ5aDW5SD0QDRW6TD1SD0QDSW6QDTW6TD1QDUW6QDP4QDVW6TD3QDW
W6SD0QDXW6TD4QDYW6QDP4TD2QDZW6PD6PDge6RD0QD[W6TD7QD\W6RD0UD0QD]W6QD^W6PD6UD0QF`4QD_W6TD3PD6UD0QD
`W6QDaW6TD4PD6aEbW6QDZ3QDcW6Q`1[4QDdW6aDh4aD`4QDeW6TD2QDfW6QDgW6QDhW6QDgW6QDiW6QDjW6QDgW6VD0QDjW
6QDgW6QDkW6QDZ3TD2QDlW6QDmW6QDnW6PD^i4S@0QDZ3QDoW6PD^i4S@0QDZ3WD0QDPX6XD0QDZ3`D^i4`DRM`DPM`DSM`D
QM`Dc`:`D[2`Dbd2QDQX6S@0QDZ3Y@0QDRX6QDSX6PDSQ2PDce3QDTX6TD2PD_i4QDUX6QDVX6QDXOQDY8QDR4S@0QDWX6QD
XX6QDYX6QDZX6S@0QD[X6QDXOQD\X6S@0QDZ3PDli4P@ek5QDhP1PD^i4Q@Y4S@0QD]X6QD^X6TD4QD[3QD[3TD2QD_X6PDk
8PD\m2PDoLPDQ\1PDei4QD`X6PDYR1QDaX6QDbX6QDR>QDcX6QDdX6QDR>QD\9QDeX6QDfX6PDdY>PDm_1QDgX6PDm_1QDgX
6UD0WD0QDhX6XD0SD0QDiX6UD0WD0QDjX6XD0QDkX6TD3QDlX6QDmX6QDnX6QDoX6Q@i^1Q@oX6QDPY6QDQY6QD\9QDRY6QD
SY6PD^b;QDTY6QDUY6QDVY6PDei4QDWY6QDXY6QDjASD0QDYY6PDia3QDZY6QD[Y6PDWLQD\Y6`D_i4QD]Y6QDij3QD^Y6S@
0QD_Y6QD`Y6PDei4QDaY6PDfX=QDbY6QDR8QDj\1QDcY6QDR8QDdY6PDR3QDeY6QDfY6TD2QDR4PDce3SD0QDj;QDgY6QDhY
6VD0QDgY6QDhY6QDiY6QDjY6QD\9S@0QDZ3QDkY6PDei4QDlY6QDR4QDmY6QDnY6P@gk5QDoY6PDPk7PD\8PDW]1PD^i4QDP
Z6PDhn2PDlFPDki4QDhY1PDPS6PDli4QDR8QDQZ6PD_i4PD_o2PDoQ3PDPMQDlo1PDoLQDRZ6PDei4QDR8QDPd5PDgk5TD1Q
DSZ6PDU6QDTZ6PDef2SD0TD3QDUZ6UD0QDVZ6PDei4QDWZ6QDXZ6QDYZ6QDj\4QDZZ6QD[Z6PDei4QD\Z6UD0PDge2PDei4Q
D]Z6QD^Z6QDij3Q@Y4TD3QD_Z6PDce3QD`Z6PDei4QDaZ6QDP4PDf`3PD^i4QDbZ6PDZd;QDcZ6P@gk5QDdZ6PD^i4QDeZ6P
DbAQDfZ6QDZ3TD5QDc[2QDgZ6UD0QDhZ6QDiZ6TD1QDjZ6QDkZ6QDb4QDlZ6PDoa3QDaV4QDmZ6PDgk5QDnZ6PDiLQDoZ6PD
X_9QDP[6QDQ[6QDR[6QDS[6PDYk2PD^LQDT[6QDU[6PD\R;PD[g5QDV[6PDon2QDW[6QDX[6PD[e3QDY[6QDZ[6PDZLQD[[6
QD\[6PDYe3QD\9PDeX4PDek5PDen2QD][6QD^[6PDgk5PDen2QD_[6QD\9TD1PDen2QD`[6QDa[6QDb[6QDc[6PDRIPDek5P
DZLQDd[6QDe[6PDT8PDeHQDf[6QDg[6QDh[6QDi[6QDj[6QDk[6QDl[6PDof2PD^i4PDgk5QDm[6QDn[6QDo[6QDP\6QDQ\6
QDR\6QDS\6PD^i4PDgk5QDT\6QDU\6PD[e3P@gk5QDV\6QDW\6QDX\6PDek5QDY\6QDZ\6QD[\6QD\\6QD]\6TD3QD^\6QDY
f5QD_\6QDYf5QD`\6QDa\6TD4QDb\6QDc\6TD1QDd\6QDe\6QDR4QDf\6`Doi2`DT8`DcF`DPE`DX:`DiT3`DP8`DWH`DfZ3
`Dno:`Dgk5`Dek5`D]3`DZE`DY]1QDl3TD3QDg\6QDZY6PDgk5TD1QDh\6QDna3QDj8PDgk5QDi\6PD^i4QDj\6QDR4QDk\6
QDl\6RD0QDm\6TD4PDei4QDn\6TD1QDo\6TD1QDP]6PDei4QDQ]6TD1QDUa4QDR]6S@0QDS]6QDT]6RD0QDR4PD[e3PDgk5S
@0QDU]6UD0aD`4aD]4aDU4iD0iD1`Dm9`DZX:`DdL`Dce3`Dia5`D]P6`DRF`DXP6`Dg`3`DYP6`Dbg5`Dbe3`DhP6`D^f3`
D]f3WD0SD0XD0QDV]6QDW]6QDR4QDX]6QDY]6PD`o2QDZ]6TD1QD[]6QD\]6QD`4TD1QD]]6P@Qa3QD^]6WD0QD_]6QD`]6X
D0TD2QDTS6QDa]6PDmo5QDb]6QDR]4QDR4PDQa3QDc]6QDgo3QDd]6TD2QDe]6UD0PDmi4QDTR4QDf]6TD:PD2QDg]6TD4QD
h]6PD]e3QDR4QDi]6PDai4TD2QFj]6QDm4TD1QDk]6`DnR6`DH`Dg`3`D^m6`DkZ3`DjZ3`D_R5`D]e3`Dn;`D`o2`Ebm2`E
`e3`Eam2`EPj2`Eei4QDm4TD1QDl]6QDm]6TD1QDn]6QDo]6TD2QDP^6QDQ^6QDR8QDjQ6QDR^6QDS^6QDR8QDT^6QDU^6QD
go3QDV^6QDW^6SD0QDgo3QDV^6QDX^6QDY^6QDZ^6TD1QD[^6PDHPDSf3QDY^6QDZ^6TD1QD[^6PDHPDSf3QDgo3QDV^6QD\
^6SD0PDki4SD0TD6PD6QDP4QDP4QD]^6QDi9PDX]3QD^^6TD1QDYBQD_^6TD1QD`^6QDa^6P@^i4P@gk5QDP4S@0QD[7TD1Q
Db^6QDc^6PD[d6QDd^6TD2QDo5TD6QDR4QDe^6QDd^6TD2QDo5TD6QDR4QDf^6SD0QDg^6QDo5TD6QDR4aD[4aDQ5aDW5QDo
5PD^i4QDSn4TD6QDR4QDe^6QDh^6TD1QDQ6PDei4QDi^6QDj^6QDQ6QDk^6QDP6QDln1TD1PDc3QDl^6QDm^6TD1Q@XP1QDn
^6QDo^6QDP_6PDk8TD1QDn^6TD2QDQ_6QDP6PD[m2PD]c2PDei4QDR_6QDS_6TD3QDT_6QDU_6QDV_6QDR4QDW_6QDX_6QDY
_6QDZ_6UD0QD[_6QDR8TD9PD4QDR8QDaS1PDR3SD0QDR8QD\_6PDR3QD]_6QDR8PD[m2PDR3PD_c2PDei4QD^_6QDR8QDng5
PDZe3PD^i4QDR8QDmm3PDoLQD__6PDei4QD`_6TD1QDa_6P@]e3QD\i4P@[m2QDb_6S@0P@_i4PDli4QDc_6QDd_6TD1QDe_
6QDR8QDR4PD`e3QDf_6QDR8QDjk1QDf_6QDR8QDg_6QDl:QDh_6`D]c2`DPc2`DfO`D`o2QDR8QDi_6QDj_6QDR8QD\`4QDl
:QDk_6QDR8QDl_6QDk_6QDR8QDig4QDl:QDm_6QDn_6QDR8QDo_6PDfOQDn_6QDR8QDP`6PDHQDQ`6PDHQDR`6QDR4QDS`6Q
Dl:PDek5QDT`6UD0PDmo5TD<QDR4PD_i4QDU`6PD_i4QDV`6PDei4QDW`6QDX`6QDSn3TD1QDR4QDl:PD_i4QDo^6QDY`6PD
_i4QDo^6PDei4QDZ`6TD2QDT6TD4QDU6QD[`6QDT6TD2PDd[>PDci4PDe[>QD\`6TD2QDV6QD]`6`D\^3`D`T3`DXU3QD^`6
QD_`6Q@``6PD6QDa`6TD1PD[e3QDb`6QDc`6QDd`6QDe`6PDli4PDPS6QDf`6PDgk5TD2QDg`6QDh`6QDZ3TD8QDi`6PDgk5
WD0QDj`6XD0QDk`6QDl`6QDm`6QDn`6QDo`6QDm`6`Ebm2`E`e3`Eam2`EPj2QDPa6QDQa6TD3QDRa6PD]e3QDSa6TD2QDTa
6QDP4TD1QDUa6UD0PDmi4TD8QDj;QDVa6UD0PDmi4QDWa6QDXa6QD_R4TD3QDYa6QDZa6QDZ3Q@]n4QD[a6Q@[4QD\a6QD]a
6TD2QDim1QD^a6TD2QDW6QD_a6QDW6QDR4QD`a6SD0QDaa6SD0QDlZ5SD0PDon2QDba6QDca6QDR6TD4QDda6QDea6QDna3Q
DS6Q@fa6`Dgk5`Dek5`Dfk5`Dhk5`Doe3`DlE`D[P6`D\P6`DWP6`DTf3`DUf3`DVf3`DSf3QDga6PD]6PD^i4QDha6TD3QD
ia6QDja6TD1QDX6QD`j3TD9QDja6TD1QDX6QDka6PD]_9QDjb1QDla6PDei4QDma6VD0QDla6PDei4QDma6QDna6QDoa6QDP
b6QDQb6QDj;QDRb6QDSb6TD:QDTb6QDUb6TD2QDP4QDVb6TD1QDWb6QDSb6TD:QDTb6QDXb6S@0QDYb6QDR8TD1QDZb6QDR8
QD[b6QD\b6TD8QD]b6QD^b6TD1QDP4QD_b6QD`b6TD1QDP4TD2QDWb6QDab6hL400YP1510[P1420YP1430YP1340VP1350V
P1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2V
P15F2\P13E2UP15G2ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP14Q13VP13R13WP17S13ZP1
5T13XP13U13TP15V13YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13TP14\13VP16]13YP15^13Y
P13_13TP13`13VP12a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i14WP14j15TP12k15TP12l1
5TP12m15TP12n15TP12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12W25TP13X25TP13Y25VP12
Z25TP12[25TP14\25ZP13]25TP13^25VP14_25VP16`25VP13a25WP12b25UP13c25WP13d25UP13e25XP13f25WP14g25XP
15h25XP14i25WP15j25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36VP16R36XP14S36VP19T36
ZP14U37VP14V37VP15W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_39UP15`39VP14a39ZP14b
39XP13c39TP13d39WP17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP13k3;VP15l3;XP11<;RP14m3;VP15n3;XP15
o3;YP15P4<[P15Q4=XP1;R4>VP14S4>VP15T4>ZP17U4>XP16V4>ZP15W4>XP18X4?YP1<Y4?XP1:Z4?VP16[4?XP15\4?VP
15]4?VP15]4?XP16^4?[P16_4?VP16`4?ZP15a4?XP15b4?ZP15c4?YP14d4?YP16e4?[P14f4?ZP17g4@XP17h4@XP17h4@
ZP16i4@XP13j4@TP14k4@WP13l4@UP15m4@ZP14n4@YP13o4@XP15P5@ZP15Q5@\P17R5@^P16S5@VP14T5@WP16U5@YP13V
5@UP12W5@UP13X5@XP14Y5@ZP13Z5@YP14[5@WP14[5@YP14\5@TP17]5AVP15^5AXP15_5AWP15`5AYP16a5A`P12b5AVP1
4c5AXP14d5AXP13e5AWP12f5AUP12g5AUP12h5ATP12i5ATP14j5AVP16k5A[P15j2A[P14l5AWP12m5AUP15n5AYP13o5AW
P12P6ATP14Q6AXP12R6AUP13S6ATP13T6AVP14U6AZP13V6AXP12W6ATP12X6ATP14Y6AZP12Z6AUP15[6AYP16\6A_P13]6
AWP12^6ATP16_6AZP12`6AUP13a6AYP14b6A\P13c6AYP13d6AWP12e6AUP12f6AUP14g6A\P14h6AWP13V6AWP12i6AUP12
j6AUP12k6ATP12l6AUP12m6AUP12n6AVP13o6AWP12P7AUP12Q7AUP12R7AUP12S7AUP12T7AUP12U7AUP12V7AUP12W7AUP
12P2AUP12X7AUP12Y7ATP13Z7AYP13[7AYP12\7AUP12]7AUP12^7AVP12^7AVP12_7AUP12`7ATP12a7AUP12b7AUP12c7A
UP12d7AUP12e7AUP12f7AVP12f7AVP13g7AYP12h7ATP12i7AUP13j7ATP12k7ATP12l7AUP12m7AVP12n7AUP12o7AUP13P
8AXP13Q8AYP13R8AYP12S8AUP13T8ATP13U8AVP14Q1AVP15V8AVP14W8AYP14X8AWP16Y8A\P13Z8ATP13[8AXP14\8AVP1
5]8AZP13^8AXP14_8AZP13`8AXP15a8AVP14b8AVP16c8AYP13d8AXP14e8AWP16V8AXP13f8AVP16g8A^P14g8AYP15h8AX
P13i8AWP13j8AYP12k8ATP14l8AWP14m8AYP12n8ATP12o8ATP14P9AVP13Q9ATP12R9ATP15S9A_P12T9AVP12U9AVP13V9
ATP15W9AZP13W3ATP12X9ATP14j2AWP13Y9AVP15Z9AXP15[9AXP14\9AUP14]9A[P12^9ASP14_9A\P13`9AYP13a9AYP13
b9AYP13c9AWP12m7AUP12d9AUP12e9AUP13f9AYP12g9AVP12h9ATP14i9AYP12j9AUP12k9AUP12l9AUP13m9AYP12n9AUP
12o9AUP12P:AUP12Q:AUP12R:AVP12S:AUP12T:ATP12U:AUP12V:AUP12W:AVP12X:AUP12Y:AVP12Z:AUP12[:AUP12\:A
UP12]:AUP12^:AUP12_:AUP12`:AUP12a:AUP12b:AUP12c:AUP12d:ATP12e:AUP12f:AUP12g:AUP12h:AUP12i:AUP12j
:AVP12k:AUP13l:AWP12m:AUP12n:AUP12o:AVP12P;AUP12Q;AUP12R;AUP12S;AUP12T;AUP12U;AUP12V;AVP12W;AUP1
6X;ATP12Y;AUP12Z;AUP12[;AUP12\;AVP12];AUP12^;AVP12_;AUP14j8A\P12`;AVP13a;AWP12b;AUP12c;AUP12d;AU
P14e;AZP12f;ATP14g;A[P12h;AUP12i;AVP12j;AUP12k;AUP12l;AUP12m;AUP12n;AUP12o;AUP12P<AUP13Q<AXP12R<
AUP13S<AYP12T<AVP13U<AYP12V<AUP13W<AXP12X<AVP12Y<AVP12<ASP12Z<AUP13[<BTP15\<BYP12]<BUP12^<CUP12_
<CVP12`<CVP12a<CVP13b<CXP13c<DXP12d<DTP14e<DTP14e<DVP15f<DYP13g<DVP15h<DYP13i<DYP13j<DXP13k<DXP1
3l<DYP14m<DVP13n<DWP13o<DYP13P=DXP13Q=DTP12R=DUP13S=DYP12T=DTP12U=DUP12V=DUP12W=DVP12X=DUP12Y=DU
P13Z=DYP12[=DUP12\=DVP12]=DUP12^=DUP12_=DUP13`=DYP13a=DYP12b=DTP13c=DTP13d=DYP13e=DYP14f=D\P12g=
DUP12h=DUP12i=DTP12j=DUP12k=DTP12l=DTP12m=DTP12n=DUP13o=DYP12P>DVP12Q>DUP12R>DTP12S>DTP12T>DUP12
U>DTP12V>DTP12W>DTP15X>DUP14Y>DVP15Z>DTP13[>DVP12\>DUP13]>DXP18^>EWP14_>EWP11<ERP13`>EWP19a>EWP1
1<ERP14b>ETP14c>EVP13d>ETP14e>ERP13f>ERP13f>ERP12@ERP11<ERP12g>ETP12h>ETP14i>ETP13j>EUP15k>FXP12
l>GTP14m>GWP14n>GYP14o>GZP14P?GTP13Q?GWP14R?GZP13S?GTP14T?GZP13U?GTP13V?GWP12W?GUP14X?HTP13Y?HTP
12Z?IUP14[?IVP14\?IWP13]?IUP14^?IZP12_?ITP13`?JTP13a?JVP13b?JWP16^1JZP14c?KVP11<KRP13d?LTP15e?LT
P14f?LTP15g?LTP14h?LVP14i?LWP14j?LUP16k?LVP16k?LXP13l?LVP14m?LVP15i?LWP12n?LSP13o?LTP12P@LTP13Q@
LTP13R@LUP15i?LWP13S@LTP18T@LTP15\<LWP14U@LYP14V@MTP13W@MTP13X@MTP14Y@NTP13Z@NTP13[@NVP13\@NVP13
]@NVP1E^@NUP14_@OWP14`@OYP16a@OYP16b@O\P15c@OYP14d@OVP14e@OXP15f@OYP16g@O\P14h@OXP12i@OVP13j@OWP
12k@OUP13l@P1TP13m@P1TP13n@P1TP15o@P1WP12PAP1UP13QAP1TP12RAP1UP16SAQ1VP13TAQ1VP15UAQ1]P14VAQ1VP1
5WAQ1VP16XAQ1XP14YAQ1VP16\<Q1WP17ZAQ1XP13[AQ1TP14\AQ1VP12]AQ1TP14^AQ1VP13_AQ1VP14`AQ1ZP12aAQ1UP1
1<Q1RP12bAQ1VP12cAQ1VP12h7Q1TP13dAQ1WP12eAQ1TP12fAQ1UP13gAQ1XP14hAQ1ZP14iAR1XP13jAR1UP13kAR1WP14
lAR1VP12mAR1TP12nAR1VP12^9S1TP1>oAS1UP1>PBS1WP13QBS1UP12RBS1UP12SBS1UP15TBS1WP14UBS1WP13VBS1VP12
WBS1UP12XBS1VP12YBS1VP13i2T1UP14ZBT1VP12[BT1UP14\BT1VP14]BT1VP15^BT1YP13_BT1TP12`BT1UP12aBT1UP16
bBT1YP14m>T1WP14cBT1VP16dBT1VP16dBT1XP15eBT1YP13fBT1XP15gBT1XP14hBT1XP15iBT1XP13jBT1VP15kBT1TP15
lBT1VP15mBT1YP1:nBU1TP16oBU1VP16PCU1XP15QCU1XP14RCU1WP15k5U1YP14SCU1VP14TCU1ZP12UCU1UP13VCU1WP13
WCU1VP15XCU1ZP12YCU1TP13ZCV1VP16[CV1TP19\CV1TP13]CV1XP13^CW1VP13_CW1UP17`CW1\P14aCX1VP13bCY1UP1=
cCZ1TP1<dCZ1UP19i?Z1VP13eCZ1VP17\<Z1ZP14fCZ1XP15gCZ1VP15hCZ1YP19iCZ1UP14jCZ1TP14kCZ1WP15lCZ1WP15
mCZ1YP15nCZ1VP14oCZ1ZP15PDZ1VP14QD[1VP13RD[1VP15SD\1VP14TD\1WP13jA\1UP14UD\1XP16VD\1ZP16WD\1XP16
iC\1XP18XD\1UP13<\1SP14YD\1VP15ZD\1WP15[D\1VP12\D\1UP12]D\1TP14^D]1UP14_D^1WP15`D^1WP15aD^1WP17b
D_1VP14cD_1VP13dD_1VP13eD_1TP13fD_1VP13gD_1TP15hD_1YP14iD_1WP1<jD_1TP15kD_1VP12lD_1UP16mD`1\P15n
D`1XP15oD`1XP14PE`1VP17QE`1ZP13RE`1TP13SE`1TP15n>a1_P12TEa1UP12UEa1TP13VEa1VP14WEa1XP13XEa1UP12Y
Ea1UP16ZEa1UP17[Ea1VP12\Ea1TP14]Ea1TP13^Ea1VP12d7a1UP12_Ea1TP13`Ea1WP13aEa1UP14bEa1YP14cEa1WP14d
Ea1VP13eEa1WP12fEa1UP13gEa1VP14hEa1YP16^1a1ZP13iEa1TP13jEa1VP14kEa1VP13lEa1WP15mEa1XP12\;a1VP13n
Ea1XP13oEa1YP15b9a1\P14PFa1\P14QFa1ZP15RFa1YP12SFa1UP14TFa1VP14UFa1WP12VFa1TP15WFa1[P14XFa1XP15Y
Fa1VP14ZFa1ZP13[Fa1XP12\Fa1UP15]Fa1YP12^Fa1UP14_Fa1VP15`Fa1VP13aFa1VP15bFa1\P12cFa1UP12dFa1UP12e
Fa1TP12fFa1UP12gFa1UP12hFa1UP12iFa1UP13jFa1WP13kFa1WP13lFa1WP13mFa1XP14nFa1ZP12U7a1VP14oFa1WP12P
Ga1TP13QGa1WP13RGa1XP12SGa1UP12TGa1UP12UGa1TP12VGa1TP12WGa1TP13\6a1YP12XGa1TP12YGa1TP12ZGa1TP14\
6a1ZP14[Ga1WP12\Ga1TP13]Ga1WP12^Ga1TP13_Gb1TP13`Gb1VP14aGb1VP13bGb1TP1BcGb1VP13dGb1TP15eGb1YP14f
Gb1ZP13gGb1VP12]Db1SP18j2b1[P17hGb1[P12]Db1SP15iGc1ZP1IjGd1oL3kGe1VP12lGe1UP14mGe1VP15nGe1VP16oG
e1VP12PHe1UP12QHe1TP13RHe1WP14SHe1VP16THf1ZP14i?g1WP15UHg1YP1=VHg1TP18WHg1TP13XHg1TP13YHg1TP14ZH
h1XP13[Hh1VP13\Hh1VP14]Hh1WP15^Hh1XP16_Hh1\P14`Hh1ZP17aHh1\P14bHh1YP16cHh1XP18dHh1XP12k@h1UP16eH
i1XP17fHi1YP17gHi1VP16hHi1[P15j2j1YP13iHj1VP15jHj1YP16kHj1XP15kHj1WP15lHj1]P14mHj1VP13nHk1VP13oH
k1VP19PIl1_P14QIl1YP16RIl1`P14SIl1ZP15TIl1\P19UIl1XP15VIl1YP14o>m1YP13WIm1VP18XIm1XP13YIm1VP14ZI
m1XP13[Im1VP15\Im1ZP14]Im1YP14^Im1YP14_Im1YP13`Im1WP16aIm1ZP15bIm1\P16_Cm1[P14cIm1ZP16dIn1XP15eI
n1[P17fIo1VP14gIo1WP14OP2WP12hIP2TP17iIP2_P19jIQ2]P12kIQ2TP13lIQ2VP19mIR2YP16nIS2XP15oIS2WP14PJS
2WP14QJT2VP15RJU2VP17SJV2ZP14TJV2WP14UJW2VP12VJX2UP14WJY2VP12XJY2TP1?<Y2RP13YJY2XP13ZJY2TP13[JZ2
TP15[JZ2VP13\J[2WP14]J[2WP14^J[2YP12_J[2TP13`J\2VP19aJ\2\P19bJ\2\P18cJ\2\P17dJ\2ZP1
"""##)
}
