// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had switch switched battery batteries plug plugged
bulb broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip
ill sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke
bees wasps bee wasp mice storm smell gas weather wind train traffic holiday building roadworks
flood leak heating boiler road roads electricity floods cold hot heat lights sensor sensors
electrics laptop laptops booked course corse=g4 courses corses=h4 away hired timetabled clock
projector computer computers tablet tablets screen tap pipe kettle key keys lift van car gate
pump flooded photocopier string rope fuse motor sun light dark bright challenged stretched
supported met addressed developed embedded prepared equipped taught planned monitored tracked
extended taken given made encouraged encoraged=X6 adapted differentiated catered resourced
resorced=\6 checked followed consolidated exploited established shared clear understood thought
secure ready consistent strong good ambitious rigorous robust effective precise precize=o6
sharp deep systematic coherent well appropriate helpful matched focused engaged motivated
interested accountable confident fluent be is are was were been being am isn't aren't wasn't
weren't go goes gone going have has having take takes taking make makes making get gets got
getting gotten keep keeps kept keeping run runs running hit hits hitting fall falls fell fallen
falling turn turns turning puts putting pull pulls pulled pulling hold holds holding lose loses
lost losing win wins won winning give gives gave giving leave leaves leaving set sets setting
stand standing bring brings bringing come comes coming cut cuts cutting drop drops dropped
dropping play plays played playing tick ticks ticked ticking jump jumps jumped jumping miss
misses missed missing push pushes pushed pushing know knows knew known knowing throw throws
threw thrown throwing bend bends bent bending break breaks breaking carry carries carried
carrying lead leads led leading let lets letting see sees saw seen seeing show shows showed
shown showing speak speaks spoken speaking walk walks walking work works worked working draw
draws drawn drawing lay lays laid laying pay pays paid paying sit sitting do does did done
doing fly flies flew flown flying bite bites bit bitten biting ring rings rang rung ringing
think thinks thinking cross crosses crossed crossing pass passes passed passing fit fits fitted
fitting call calls called calling steal steals stole stolen stealing move moves moving raise
raises raizes=\> raising raizing=]> live lives lived living stick sticks stuck sticking strike
strikes struck striking fires fired firing beat beats beating eat eats eaten eating hang hangs
hung hanging face faces facing bolter biter kicker hitter spitter scratcher screamer screecher
clinger absconder grabber snatcher crier whiner whinger sulker fidgeter fidget wriggler chewer
refuser blurter interrupter doodler dawdler fibber moper pleaser overthinker griper faffer
fretter tattletale telltale boaster bragger blagger pouter stirrer meddler busybody hoverer
nagger ranter droner waffler rambler mumbler freeloader showman crowdpleaser contrarian
naysayer ogre taskmaster softy sweetie cherub trouper quitter despot schemer squealer natterer
gazer slowcoach flapper killjoy spoilsport loudmouth brainiac oddball weirdo tearaway runner
hider climber thrower wanderer shouter talker guesser copier racer pusher hoarder thinker doer
dabbler coaster worker sleeper starer man woman person guy type types details detail numbers
ideas people data spreadsheet morning maths paper paperwork process systems policy action
family team country technology books reading listening talking hugs outdoors outdoor sporty
arty party yes company glass routine rules clipboard swot swots genius geniuses brainbox
brainboxes bookworm bookworms tearaways rascal rascals rogue rogues scamp scamps softie softies
pushover pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser
bruizer=ZD bruisers bruizers=[D layabout layabouts timewaster timewasters whizz whizzes prodigy
prodigies dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent
delinquents thug thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=XE
visionaries vizionaries=YE trailblazer trailblazers workhorse workhorses marvel marvels saint
saints grafter grafters stickler sticklers workaholic workaholics pedant pedants doormat
doormats busybodies drifter drifters plodder plodders skiver skivers truant truants misfit
misfits wallflower wallflowers introvert introverts extrovert extroverts trier triers worrier
worriers troublemaker troublemakers slacker slackers bully bullies ringleader ringleaders
daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires loner loners
ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers whingers
moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulkers
mumblers ramblers wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth
motormouths gossip gossips nitpicker nitpickers fantasist fantasists egotist egotists prima
primas bossyboots bossybootses powerhouse powerhouses dynamo dynamos firebrand firebrands
linchpin linchpins stalwart stalwarts trooper troopers grumbler grumblers idler idlers lounger
loungers straggler stragglers backmarker backmarkers passenger passengers follower followers
attentionseeker attentionseekers overthinkers procrastinator procrastinators improviser
improvizer=SK improvisers improvizers=TK communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy weak able clever gifted talented slow difficult challenging naughty disruptive troublesome
low high average struggling reluctant passive quiet shy loud needy demanding aggressive violent
rude immature mature hardworking conscientious capable lower higher weaker stronger brighter
slower quicker cleverest brightest weakest strongest best worst top bottom poor bad great
vulnerable disadvantaged dizadvantaged=YM deprived hard unmotivated disengaged dizengaged=]M
disaffected dizaffected=^M forgetful clumsy inexperienced experienced natural born typical
problem ideal perfect model fantastic brilliant wonderful amazing tricky tough inspiring
inspirational dedicated committed passionate ineffective competent incompetent independent
resilient keen eager willing unwilling unwiling=]N poorer articulate inarticulate lovely nice
kind polite caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive
supportive pushy feckless hostile awkward fussy anxious nervous academic creative clingy
stubborn defiant shortchange shortchanges shortchanged shortchanging cheated cheating penalise
penalize=aO penalises penalizes=bO penalised penalized=cO penalising penalizing=dO scapegoat
scapegoats scapegoated scapegoating bullied bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=gP1 pressurises pressurizes=hP1 pressurised pressurized=iP1 pressurising
pressurizing=jP1 overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=WQ1 overpraises overpraizes=XQ1 overpraised overpraized=YQ1 overpraising
overpraizing=ZQ1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=dS1 corralling
corraling=eS1 pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=YU1 interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=nU1 patronises patronizes=oU1 patronised patronized=PV1 patronising
patronizing=QV1 mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
pandering trample tramples trampled trampling trudge trudges trudged trudging dither dithers
dithered dithering fumble fumbles fumbled fumbling bungle bungles bungled bungling botch
botches botched botching fudge fudges fudged fudging sidestep sidesteps sidesteped sidesteping
bluster blusters blustered blustering blunder blunders blundered blundering bicker bickers
bickered bickering squabble squabbles squabbled squabbling snipe snipes sniped sniping nitpick
nitpicks nitpicked nitpicking niggle niggles niggled niggling carp carps carped carping grouse
grouses groused grousing grumble grumbles grumbled grumbling wallow wallows wallowed wallowing
fester festers festered festering simmer simmers simmered simmering seethe seethes seethed
seething bristle bristles bristled bristling brood broods brooded brooding mope mopes moped
moping bamboozle bamboozles bamboozled bamboozling befuddle befuddles befuddled befuddling
bewilder bewilders bewildered bewildering baffle baffles baffled baffling confound confounds
confounded confounding exasperate exasperates exasperated exasperating infuriate infuriates
infuriated infuriating irritate irritates irritated irritating aggravate aggravates aggravated
aggravating antagonise antagonize=bZ1 antagonises antagonizes=cZ1 antagonised antagonized=dZ1
antagonising antagonizing=eZ1 alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=b[1 galvanises galvanizes=c[1 galvanised galvanized=d[1
galvanising galvanizing=e[1 invigorate invigorates invigorated invigorating energise
energize=j[1 energises energizes=k[1 energised energized=l[1 energising energizing=m[1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling meddle meddles meddled meddling micromanage micromanages micromanaged
micromanaging mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=f]1 jeopardises jeopardizes=g]1 jeopardised jeopardized=h]1 jeopardising
jeopardizing=i]1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=V^1 trivialises
trivializes=W^1 trivialised trivialized=X^1 trivialising trivializing=Y^1 dramatise
dramatize=Z^1 dramatises dramatizes=[^1 dramatised dramatized=\^1 dramatising dramatizing=]^1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=j^1 romanticises
romanticizes=k^1 romanticised romanticized=l^1 romanticising romanticizing=m^1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=R_1 disintegrates
dizintegrates=S_1 disintegrated dizintegrated=T_1 disintegrating dizintegrating=U_1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=\_1 unravelling
unraveling=]_1 implode implodes imploded imploding wither withers withered withering wilt wilts
wilted wilting stagnate stagnates stagnated stagnating gobble gobbles gobbled gobbling guzzle
guzzles guzzled guzzling bolt bolts bolted bolting charge charges charged charging wolf wolfs
wolfed wolfing slurp slurps slurped slurping elbow elbows elbowed elbowing jostle jostles
jostled jostling gallop gallops galloped galloping bellow bellows bellowed bellowing squawk
squawks squawked squawking screech screeches screeched screeching holler hollers hollered
hollering strangle strangles strangled strangling throttle throttles throttled throttling
suffocate suffocates suffocated suffocating squeeze squeezes squeezed squeezing crush crushes
crushed crushing drown drowns drowned drowning starve starves starved starving straitjacket
straitjackets straitjacketed straitjacketing shackle shackles shackled shackling hobble hobbles
hobbled hobbling stultify stultifies stultified stultifying trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=Td1 souring soring=Ud1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=he1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=Ug1
disappoints dizappoints=Vg1 disappointed dizappointed=Wg1 disappointing dizappointing=Xg1
impress impresses impressed impressing excel excels excelled exceled=_g1 excelling exceling=`g1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=]h1 disinterested dizinterested=^h1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=\i1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=oi1 spellbound rapt hooked inspired amused
entertained distracted restless tired sleepy lethargic listless apathetic indifferent resentful
jealous lonely isolated included excluded valued respected safe settled unsettled overwhelmed
daunted intimidated determined aspirational content contented satisfied dissatisfied grateful
thankful hopeful hopeless helpless powerless empowered stimulated invested involved alert aware
unaware oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical
cynical suspicious wary guarded defensive resistant receptive inclined fearless undaunted
bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile submissive
resourceful resorceful=]l1 petrified mortified panicked panicky tearful furious livid incensed
miffed peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=jm1 homesick thrilled thriled=lm1
ecstatic elated cheerful miserable mizerable=Pn1 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=Wn1 despondent disheartened discouraged discoraged=Zn1 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=Zo1 despises despizes=[o1 despised despized=\o1 loathe loathes loathed detest detests
detested savour savor=co1 savours savors=do1 savoured savored=eo1 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=nP2 realises realizes=oP2 realised realized=PQ2 recognise recognize=QQ2 recognises
recognizes=RQ2 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing
distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=eT2 surprises surprizes=fT2 satisfy satisfies suit suits
suited empower empowers discourage discorage=nT2 discourages discorages=oT2 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=XU2 demoralises
demoralizes=YU2 disadvantage dizadvantage=ZU2 disadvantages dizadvantages=[U2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded longer shorter later earlier louder quieter faster harder easier bigger smaller more
less fewer further tougher warmer deeper wider thinner simpler busier sooner wordier
probationer newcomer novice rookie apprentice student reception nursery infant seminar small
rural urban coastal inner large big new first young junior middle faith village town city
special supply newly split mixed windy last friday afternoon starter nqt ect pgce beginner
department secondary primary sixth crowd captive kindergarten freshman kindergartner
afterthought afterthoughts stopgap stopgaps figleaf figleafs smokescreen smokescreens sideshow
sideshows gimmick gimmicks logjam logjams fiefdom fiefdoms charade charades sham shams
hotchpotch hotchpotches mishmash mishmashes ragbag ragbags hodgepodge hodgepodges smorgasbord
smorgasbords goldmine goldmines lynchpin lynchpins mainstay mainstays cornerstone cornerstones
lodestar lodestars touchstone touchstones masterstroke masterstrokes showstopper showstoppers
godsend godsends nonstarter nonstarters turnoff turnoffs letdown letdowns copout copouts
bunfight bunfights shambles shambleses fiasco fiascos debacle debacles farce farces doddle
doddles slog slogs deadweight deadweights makeweight makeweights juggernaut juggernauts
showpiece showpieces bribe bribes whitewash whitewashes millstone millstones albatross
albatrosses bottleneck bottlenecks treadmill treadmills quagmire quagmires minefield minefields
battleground battlegrounds pantomime pantomimes circus circuses pretence pretense=a[2 pretences
facade facades mirage mirages jumble jumbles lifeblood lifebloods bedrock bedrocks backbone
backbones heartbeat heartbeats springboard springboards launchpad launchpads flagship flagships
crutch crutches bandage bandages lottery lotteries lifeline lifelines blockbuster blockbusters
cliffhanger cliffhangers revelation revelations nightmare nightmares chore chores ordeal
ordeals marathon marathons sledgehammer sledgehammers steamroller steamroler=o\2 steamrollers
rollercoaster rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth
labyrinths jungle jungles cacophony cacophonies racket rackets magnet magnets haven havens
oasis oasises oasizes=f]2 sanctuary sanctuaries anchor anchors rock rocks engine engines glue
glues blur blurs fog fogs desert deserts graveyard graveyards tightrope tightropes conveyor
conveyors hothouse hothouses battlefield battlefields warzone warzones madhouse madhouses
bearpit bearpits cage cages prison prisons trap traps carousel carousels zoo morgue factory
barracks boot airport station supermarket bombsite youth spa library greenhouse oven sauna
fridge tomb mausoleum museum cathedral warren maze ghost goldfish fortress bunker hospital
creche casino market bazaar theatre theater=n_2 cockpit monastery funfair playground dinner
breaktime hallway corridor cloakroom foyer entrance office annexe annex base unit hub staffroom
canteen club clubs detention registration tutor form enrichment bookwork provision
provizion=j`2 scheme document documents handbook sef sip menu sort untangle jettison allow pick
choose share begin end finish start limit link map name reduce swap invite insist resist delay
record review revisit revizit=ia2 check narrow widen mix rotate scaffold demonstrate rehearse
repeat simplify clarify celebrate use plan ask try add ensure consider develop improve
introduce build create encourage encorage=bb2 increase focus provide avoid stop aim continue
extend include explore embed strengthen tighten sharpen establish promote prioritise
prioritize=Sc2 vary differentiate speed replace rethink reconsider refine deepen adapt display
pause wait praise praize=`c2 reward spend offer teach monitor track look find don't change
write say circulate help ditch scrap retire lean loosen cap trim prune shorten lengthen
rearrange reorder reposition relocate pare strip banish abandon adopt borrow commit dare define
delegate designate devote distil diversify double emphasise emphasize=ld2 enlist equip expand
experiment explain exploit expose flag fold formalise formalize=Ve2 free gather group guard
hand harness highlight hone identify incorporate insert inject invest involve join leaven level
listen maximise maximize=ie2 minimise minimize=je2 narrate nurture open organise organize=ne2
pair park phase pin position practise practize=Tf2 prepare press print probe publish question
quiz rank read recap recruit reframe refresh reinforce relax release remove rename rephrase
replicate reserve reshape resource resorce=kf2 respond restore restrict retain return reuse
reword rework rewrite roll round script seek select separate settle shape shift shrink signal
soften space spell stagger standardise standardize=dg2 steer streamline stress structure
summarise summarize=ig2 support sustain systematise systematize=lg2 tackle tailor talk target
tell test tie tone touch trial tune unify unpack upgrade visit visualise visualize=\h2 voice
watch weave weigh withdraw zone zoom ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
head heads headteacher headteachers deputy deputies leader leaders governor governors staff ta
tas assistant assistants adult adults coaches senco tutors colleague colleagues mentor mentors
slt manager managers management principal instructor trainer sir boss supervisor supervisors
strict fair unfair favourite favorite=`j2 better worse mean boring laziest unhelpful
approachable outstanding friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=Rk2 organised organized=Sk2 disorganised disorganized=Tk2 harsh
popular trustworthy what how why when where which who whose pupil pupils child childs boy boys
girl girls lad lads lass lasses learner learners students kid kids youngster youngsters toddler
toddlers infants juniors teenager teenagers groups row rows trio trios pairs children chn sts
stds them him her y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 p1s p2s p3s p4s p5s p6s p7s s1s
s2s s3s s4s kindergartners kindergartener graders you he she we they lsa hlta sna smt trustee
trustees board school academy faculty ceo chair committee council sendco authority survey
surveys figures results report reports finding findings complaint complaints truth issue issues
problems feedback audit evidence evidense=fn2 deficit decision decizion=hn2 decisions
decizions=in2 statistics stats facts news budget warning warnings questions topic subject
responsibility conversation conversations elephant criticism debate parks parked parking plonk
plonks plonked plonking dump dumps dumped dumping shunt shunts shunted shunting warehouse
warehouses warehoused warehousing offload offloads offloaded offloading palm palms palmed
palming foist foists foisted foisting herd herds herded herding banishes banished banishing
exile exiles exiled exiling relegate relegates relegated relegating consign consigns consigned
consigning sideline sidelines sidelined sidelining shovel shovels shovelled shoveled=RQ3
shovelling shoveling=SQ3 mothered mothering babied babying nannied nannying cosseted cosseting
cosset coddled coddling coddle pampered pampering swaddled cocooned cocooning nursemaided
nursemaid babysat featherbedded smothered smothering creak creaks creaked creaking groan groans
groaned groaning buckle buckles buckled buckling splutter splutters spluttered spluttering limp
limps limped limping fray frays frayed fraying teeter teeters teetered teetering totter totters
tottered tottering judder judders juddered juddering arrangements arrangement cover rota rotas
machinery infrastructure framework system timetables staffing funding finances network networks
partnership partnerships organisation organization=`S3 administration pastoral services service
procedures policies processes scores percentages percentage averages headline headlines total
totals tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=]T3 unwisely unwizely=^T3 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=RV3 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=XV3 it difficulty difficulties
barrier barriers obstacle obstacles trouble troubles priority priorities hurdle hurdles
nuisance nuizance=fV3 nuisances nuizances=gV3 distraction distractions stage year class lesson
lessons things everyone everybody community day place whole curriculum session regurgitate
regurgitates regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted
spouting mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled
babbling mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday
classroom age lot list lists part parts days topics project projects game games song songs poem
poems story stories tests task tasks activity activities room rooms page pages video videos
series serieses copy copies mixes table tables maps grid grids line focuses theme themes title
titles word words sentence sentense=kY3 sentences number letter letters answer answers quizes
recount recounts diary diaries debates drama dramas film films picture pictures photo photos
drawings painting paintings graph graphs chart charts diagram diagrams timeline timelines
models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match
matches race races visits vizits=\[3 trips tour tours talks speech speeches lecture lectures
meeting meetings assembly assemblies workshop workshops units module modules block blocks term
terms week weeks month months years hour hours minute minutes cycle cycles circle circles
square squares rectangle rectangles corner corners column columns half halfs third thirds
quarter quarters sample samples selection selections collection collections displays exhibition
exhibitions fairs sale sales concert concerts rehearsal rehearsals practice practices sessions
starters plenary plenaries introduction introductions summary summaries extract extracts
chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats
revision revizion=T^3 revisions revizions=U^3 continuation continuations response responses
reply replies comment comments note notes message messages notice notices sign signs label
labels heading headings caption captions code codes symbol symbols names nickname nicknames
phrase phrases saying sayings quotation quotations rule law laws requirement requirements
option options choice choices vote votes poll polls interview interviews census censuses
doubles single singles mixture mixtures version versions draft drafts outline outlines template
templates frame frames scaffolds worksheet worksheets booklet booklets leaflet leaflets handout
handouts card cards ticket tickets token tokens stamp stamps sticker stickers log logs records
register registers tally tallies count counts measure measures scale scales score mark marks
grade grades levels band bands stages phases step steps rungs strand strands subjects
discipline disciplines language languages schemes programme program=na3 programmes post posts
job jobs role roles duty duties responsibilities statement statements description descriptions
definition definitions fact date dates time times places buildings hall halls offices yard
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells corridors cloakrooms charity
charities federation federations companies schools academies college colleges nurseries
primaries secondaries church churches visitor vizitor=Qd3 visitors vizitors=Rd3 while whiles
bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about over
shut empty full early online silent optional compulsory weekly daily monthly annual termly
different similar identical same available present visible vizible=Ve3 here there underway
outside inside indoors next private public oral written verbal practical bilingual dry red
green blue yellow white black grey navy beige cream maroon turquoise turquoize=Qf3 teal lilac
violet indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink
purple orange gold silver triangular oval curved straight vertical horizontal english history
geography science sciense=nf3 art music french spanish german welsh latin pe re ict computing
phonics poetry fractions spelling speling=]g3 writing handwriting cooking swimming football
rugby tennis netball drumming wood wooden stone brick carpet concrete tile tiled metal plastic
tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot
hungry thirsty up down off on out in back that this so not now then too again today yesterday
tomorrow tuesday wednesday thursday true false mine yours his hers theirs ours me us one two
three four five six seven eight nine ten twice once odd even equal prime positive negative
solid liquid cotton woollen digital electric male female british scottish irish polish somali
deaf blind pregnant local national regional unknown unclear due old recent voluntary statutory
temporary permanent possible necessary lit sung said told frozen worn sold bought built sent
spent found spread hidden begun chosen short tall wide thick thin fast quick right there's
elsewhere nearby overhead below above behind ahead opposite together apart breeze breezed
breezes sail sailed sails romp romped romps cruise cruize=[l3 cruised cruized=\l3 cruises
cruizes=]l3 waltz waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked
sussed clinched slayed nodding laughing smiling grinning wishing transfixed riveted beaming
entranced charmed stitches tears giggling cheering purring wanting believing alarms apron
aprons badge badges bag bags ball balls balloon balloons banana bananas bar bars basket baskets
bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds boat boats boilers bone
bones bottle bottles bowl bowls box boxes bread breads bricks bridge bridges broom brooms brush
brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cake cakes calculator
calculators calendar calendars camera cameras candle candles canopy canopies caps cars
cardboard cardboards carpets carriage carriages cart carts cartridge cartridges case cases
cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips clipboards
clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones container
containers cooker cookers cot cots counter counters crate crates crayon crayons cup cups
cupboard cupboards curtain curtains cushion cushions desk desks dial dials dice dices dinners
dish dishes doorbell doorbells dough doughs drain drains drawer drawers drill drills drum drums
duster dusters easel easels egg eggs envelope envelopes eraser erasers escalator escalators fan
fans fence fences ferry ferries finger fingers flags flask flasks flour flours flors=\S4 flower
flowers folder folders food foods foot foots fork forks fountain fountains freezer freezers
fridges fruit fruits fuses generator generators glasses globe globes glove gloves goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hook hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts lock
locks locker lockers lorry lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes
machine machines mallet mallets marker markers marble marbles mask masks mat mats meal meals
medal medals menus metals meter meters microphone microphones microscope microscopes microwave
microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse mouses mug
mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints paintbrush
paintbrushes pan pans panel panels papers parcel parcels pavement pavements pea peas pedal
pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza
pizzas plank planks plant plants plaster plasters plastics plate plates platform platforms
plugs pocket pockets pole poles pool pools pot pots potato potatos powder powders printers
projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio radios
rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs
ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich
sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens screw screws seat
seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes shutter shutters sink
sinks sieve sieves siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slide
slides slope slopes soap soaps sock socks sofa sofas socket sockets soil soils soup soups spade
spades spoon spoons spring springs stair stairs staple staples stapler staplers stones stool
stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings switches taps
tape tapes tea teas telescope telescopes tent tents terminal terminals thermometer thermometers
thread threads ties tiles timer timers tin tins tissue tissues toilet toilets tomato tomatos
tool tools towel towels toy toys tracks tractor tractors trailer trailers trains tram trams
tray trays tree trees trolley trolleys trousers trouserses trumpet trumpets truck trucks tube
tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase
vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wallet wallets
watches water waters wax waxes wheel wheels wheelchair wheelchairs whistle whistles whiteboard
whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper wrappers
yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards
trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses
glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes basement
basements foyers lobby lobbies porch porches lavatory lavatories washroom washrooms pitch
pitches court courts corts=ob4 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
pamphlet pamphlets postcard postcards animal animals ant ants bear bears bird birds butterfly
butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks
fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses insect
insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl
owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps
slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger
tigers tortoise tortoize=^f4 tortoises tortoizes=_f4 whale whales worm worms acid acids alkali
alkalis atom atoms axis axises axizes=kf4 angle angles cube cubes cylinder cylinders decimal
decimals denominator denominators fraction gases hexagon hexagons ices integer integers iron
irons liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore
ores parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids
solution solutions solvent solvents sphere spheres steel steels substance substances sulphur
sulphurs triangle triangles winds rains snows suns frost frosts hail hails thunder thunders
weathers sky skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides
election ballot raffle closure funeral merger inquiry consultation accident injury bereavement
illness referendum delivery teaching learning planning marking questioning modelling
modeling=oi4 assessment differentiation behaviour behavior=Rj4 leadership governance monitoring
moderation evaluation communication engagement participation pace sequencing guidance
scaffolding explanation explanations instruction instructions vision vizion=cj4 ethos culture
climate atmosphere relationship relationships rapport routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=Tk4
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=\k4 intervention interventions homework tracking strategy strategies approach approaches
attainment achievement outcomes standards quality consistency coherence coherense=kk4 knowledge
understanding vocabulary oracy mathematics literacy numeracy criteria objectives objective
targets rewards sanctions sanction consequences inclusion safeguarding attendance punctuality
morale wellbeing workload layout deployment grouping seating rigour rigor=fl4 depth breadth
emphasis input inputs begins starts ends ended finishes finished lasts lasted happens happened
covers covered includes listed named says uses mentions mentioned contains contained meets
opens at of for with by from and or to across between before after during than as if n't follow
assess intervene discuss observe evaluate connect address collaborate communicate consult
analyse analyze=`n4 act own drive refer reflect anticipate spot coordinate enforce implement
apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily appear seem meet settles settling unsettling calms calmed
calming soothe soothes soothed soothing steady steadies steadied steadying stabilise
stabilize=jo4 stabilises stabilizes=ko4 stabilised stabilized=lo4 stabilising stabilizing=mo4
relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens
widened widening broaden broadens broadened broadening deepens deepened deepening enrich
enriches enriched enriching improves improved improving strengthens strengthened strengthening
weaken weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling
dampen dampens dampened dampening deflate deflates deflating slows slowed slowing quicken
quickens quickened quickening accelerate accelerates accelerated accelerating hasten hastens
hastened hastening halt halts halted halting curb curbs curbed curbing curtail curtails
curtailed curtailing reduces reduced reducing increases increased increasing minimises
minimizes=hR5 minimised minimized=iR5 minimising minimizing=jR5 maximises maximizes=kR5
maximised maximized=lR5 maximising maximizing=mR5 multiply multiplies multiplied multiplying
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=ZU5
encouraging encoraging=[U5 discouraging discoraging=\U5 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=gU5 disables dizables=hU5
disabled dizabled=iU5 disabling dizabling=jU5 empowering equips equiped equiping frees freed
freeing releases released releasing liberate liberates liberated liberating unlock unlocks
unlocked unlocking unleash unleashes unleashed unleashing restricts restricted restricting
constrain constrains constrained constraining limits limited limiting confine confines confined
confining hampered hampering hinder hinders hindered hindering holded impede impedes impeded
impeding inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shapes shaped shaping moulds moulded moulding drives drived driving
underpin underpins underpined underpining sustains sustained sustaining supports supporting
secures secured securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring
safeguard safeguards safeguarded protect protects protected protecting prevent prevents
prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving deny
denies denied denying cost costs costed costing spare spares spared sparing save saves saved
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudge nudges nudged nudging steers steered steering helps helped
helping aid aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms
harmed harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling
benefit benefits benefited benefiting rewarded rewarding payed influence influense=f\5
influences influenced influencing affect affects affected affecting impact impacts impacted
impacting alter alters altered altering reassuring comfort comforts comforted comforting
unnerve unnerves unnerved unnerving intimidating frighten frightens frightening scare scares
scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silence silense=P^5 silences silenced silencing focusing refocus refocuses
refocused refocusing occupy occupies occupied occupying busy busies busied busying absorbing
immerse immerses immersing involves involving including exclude excludes excluding isolate
isolates isolating divide divides divided dividing unite unites united uniting bond bonds
bonded bonding bind binds binded binding feed feeds feeded feeding inform informs informed
informing explains explained explaining account accounts accounted accounting narrows narrowed
narrowing close closes closing bridged bridging ease eases eased easing relieve relieves
relieving lighten lightens lightened lightening removes removed removing maked gived keeped
leaved bringed send sends sended sending throwed builds builded getted letted fed drove driven
bred meant means underpinned fuelled careful regular joint tight loose larger inconsistent
frequent warm skilful skillful=ba5 firm brisk rushed vague thorough constant endless repeated
under lack absence absense=ma5 presence presense=na5 visibility vizibility=oa5 sharper richer
calmer neater messier keener abler cleverer friendlier colder softer happier tidier noisier
noizier=]b5 steadier smoother slicker fuller broader narrower fresher bolder braver livelier
kinder stricter fairer duller tighter looser wiser smarter clearer nicer finer greater lesser
shallower firmer gentler ruder politer lazier saner safer sadder prouder healthier superior
inferior plainer crisper maturer readier likelier worthier dips dipped dip rises rose risen
rise slips slipped slip slid wanes waned fades faded tails tailed grows grew grown shrinks
shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed
evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed
varies varied confidence confidense=Ue5 enthusiasm motivation concentration attention curiosity
patience patiense=[e5 excitement energy anxiety frustration boredom resentment goodwill pride
enjoyment belief mood spirits spirit appetite resolve determination resilience resiliense=le5
commitment willingness loyalty nerves nerve tempers temper yearly hourly horly=Uf5 nightly
fortnightly quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully
folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=Vh5 manually digitally electronically
annually formally informally publicly privately locally nationally globally internationally
horizontally vertically diagonally anonymously randomly numerically alphabetically
chronologically jointly respectively namely possibly probably presently formerly lately legally
officially automatically evenly equally firstly secondly thirdly lastly kindly thankfully
sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly largely
generally usually normally typically occasionally frequently rarely elderly likely unlikely
costly chiefly solely purely simply merely temporarily permanently gradually rapidly instantly
promptly punctually subsequently consequently accordingly additionally similarly alternatively
conversely theoretically practically chemically electrically mechanically biologically
historically geographically mathematically scientifically grammatically phonetically visually
musically internally externally centrally remotely virtually completely entirely totally
partially wholly doubly triply singly freely openly sideways heavily slightly apparently
evidently clearly obviously certainly actually basically essentially literally hardly barely
scarcely especially particularly specially specifically mutually culturally bodily badly
readily overly unduly ugly silly jolly lowly holy orderly surly burly manly womanly secretly
safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply
thinly thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain thrive flourish florish=bm5 gain grow fail participate contribute cooperate
persevere persist concentrate reason aspire strive treat deserve manage drift wander misbehave
rush waste ignore tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=Wo5 neglects ignores lacks fails thrives flourishes florishes=]o5
embodies exudes instils upholds demonstrates exemplifies breathes punches deserves drifts
serves delivers caters underestimates overestimates overlooks undervalues prizes treasures
strives aspires insists tolerates epitomises epitomizes=UP6 radiates a an the their home t ch
ht noise ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers second centre center=oP6 muslim christian jewish hindu sikh
vegan vegetarian diabetic asthmatic taller older younger heavier lighter nearer closer still
seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology
chemistry physics phyzics=oQ6 literature philosophy textiles cookery psychology sociology
business media algebra geometry plans resources resorces=[R6 material materials newsletter
website timetable examples wear book collect order wash phone email fill stack tuck knock stay
enter exit arrive attend way password route fourteen forteen=US6 fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety both other another our
my its your into onto beside since until till near through throughout along around past towards
against among without within upon beyond unlike despite per via whether because although though
unless but nor also either neither all most many some several each every none just almost
perhaps maybe thank thanks dear hello hi tonight afterwards meanwhile saturday sunday january
february march april june august september october november december noon midday lunchtime
playtime such quite rather never except hands eyes besides plus minus let's it's that's these
those nobody somebody anybody sorry summer autumn winter christmas easter they're he's she's
we're remain remains remained become becomes became becoming stays cannot any very extremely
fairly pretty hugely highly truly absolutely utterly exceptionally least increasingly somewhat
little tad far much sometimes seldom already genuinely thoroughly noticeably visibly
vizibly=lW6 overall perfectly unusually immensely enormously wonderfully terribly awfully
stubbornly worryingly disappointingly dizappointingly=WX6 persistently unacceptably pleasingly
painfully woefully encouragingly encoragingly=]X6 reliably stunningly delightfully
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately sufficiently suitably
appropriately uncommonly invariably commonly constantly undeniably unquestionably fiercely
passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly baby babies crawler crawlers twin sibling classes cohorts reader readers
writer writers mathematician mathematicians coordinator coordinators sencos parent parents
carer carers mother mothers father fathers mum mums dad dads families practitioner
practitioners trainees cleaner cleaners arrival arrivals leaver leavers joiner joiners prefect
prefects bursar bursars middays playmate playmates director directors receptions apprentices
someone ects lsas teams author authors inspector inspectors researcher researchers adviser
advizer=Y\6 advisers advizers=Z\6 advisor advisors consultant consultants officer officers
clerk technician technicians principals facilitator volunteer volunteers counsellor counselor
therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house award awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=c`6 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=k`6 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome result standard writings readings phonicses mathses mathematicses
englishes sciences vocabularies knowledges understandings skill skills homeworks sequence
sequense=Pb6 sequences structures design designs method methods technique techniques
communications organisations organizations=Zb6 playtimes lunchtimes trainings inductions
monitorings evaluations improvement improvements presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes effort efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=]c6 exercises exercizes=^c6 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=Yd6 appraisals appraizals=Zd6 consultations scrutiny scrutinies
oversights tutorial tutorials seminars phrasing phrasings wording wordings feature features
spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs storytelling
storyteling=Re6 storytellings diction dictions classrooms playgrounds libraries websites
newsletters reviews deployments conducts tones voices manner manners guidances links thinkings
reasoning reasonings oracies listenings handling handlings orders control controls movement
movements safeguardings morales uniform uniforms qualities idea grammar grammars punctuation
punctuations pronunciation pronunciations numeracies literacies memory memories fluency
fluencies comprehension comprehensions stamina staminas habit habits mannerses pacing pacings
procedure direction directions groupings modelings accountabilities rigors rigours alignment
alignments preparation preparations timing timings balance balances variety varieties range
ranges opportunity opportunities capacity capacities visions vizions=cg6 command commands tells
commented mention added reported describe described suggested replied asked remarked recalled
recaled=Qh6 whispered writes asks describes suggest suggests adds noted state stated states
remark whisper responded voted rate rated agree agreed disagree dizagree=eh6 disagreed
dizagreed=fh6 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=Xi6 titled entitled
headed marked praised praized=]i6 thanked according poster posters banner slogan motto glow
file text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin specification syllabus constitution forms money payment cheque emails
returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe reviewers
observer observers host hosts speaker speakers listener listeners candidate candidates
applicant applicants driver drivers cancelled canceled=\k6 postponed delayed rearranged
rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=Vl6 laudable exemplary uplifting
compelling compeling=Zl6 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible excellent exceptional inadequate unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable immaculate enviable unrivalled unrivaled=hm6 unparalleled
enjoyable pleasing pleasurable gratifying heartening heartwarming promising promizing=Pn6
memorable tasteful elegant eloquent astute shrewd diligent industrious studious courteous
corteous=Zn6 respectful considerate devoted tireless tedious dreary drab uninspiring uninspired
uninteresting monotonous lacklustre lackluster=fn6 lifeless pedestrian mediocre unremarkable
mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless superficial
shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby incoherent
inefficient ineffectual unproductive pointless futile worthless meaningless irrelevant
inappropriate unsuitable unacceptable counterproductive concerning alarming depressing dismal
dire appalling appaling=PP7 awful terrible dreadful atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax lackadaisical lackadaizical=eP7 sluggish laboured labored=gP7 stilted clunky
cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
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
overambitious unrealistic unachievable inflexible wholehearted disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=PT7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=nT7
commanding disconcerting flawed harried nagging overcrowded punishing ragged rambling brash
breezy candid celebratory civilised civilized=\U7 cryptic dignified emphatic fitful flabby
flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic
misplaced murky offhand pacey permissive perverse plausible provocative punchy quirky radiant
redundant sensational serene speedy sporadic strenuous superfluous surprising surprizing=^V7
temperamental theatrical turbulent uncompromising uncompromizing=bV7 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=lV7 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=TW7 militaristic overheated
disastrous dizastrous=WW7 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=mW7 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=ZZ7 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=R[7 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=][7 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=g[7 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=X]7 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=f]7 disgruntled disingenuous
dizingenuous=h]7 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail fretful
frivolous fuzzy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=l^7 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=Z_7 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=a`7 unskilful unskillful=b`7 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking outshone laughably unbelievable unbelievably superlatively
immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously
workaday homespun artless graceless tuneless spotlessly overfull overlooked underused
underutilised underutilized=aa7 underexploited underexplored underplayed overplayed oversold
undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt
cheerless consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=Yb7 dispirited divisive divizive=[b7 domineering dour effortless effusive
enterprising enterprizing=`b7 erudite exquisite exquizite=bb7 expressive faddish fatuous faulty
fraught fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Pc7 horrid humourless humorless=Rc7 imprecise imprecize=Sc7 indecisive indecizive=Tc7
inexpert interminable intrusive jovial laborious languid lightweight luminous majestic merry
noble offensive onerous opportune pacy painless palatable pedantic playful poised poized=hc7
polished ponderous profitable profound prosaic raucous reductive riotous rousing rudimentary
scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy
soporific spiritless spirited stagnant sterile stirring strained strident superlative tame
tantalising tantalizing=gd7 tawdry taxing tepid thrilling thriling=kd7 timely tiresome touching
tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=^e7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=Tf7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=lf7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=fh7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=fk7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=Tl7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=Um7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=dm7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=Sn7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=bn7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=mo7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=UQ8
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=eQ8 unfulfilling unfulfiling=fQ8 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=UR8 exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=gR8 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly
memorably tastefully elegantly articulately eloquently astutely shrewdly diligently
conscientiously industriously hardworkingly studiously attentively courteously corteously=`T8
respectfully considerately dedicatedly devotedly enthusiastically tirelessly dully tediously
boringly drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely
lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently
substandardly sloppily slapdashly carelessly superficially shallowly simplistically patchily
inconsistently erratically haphazardly disorganisedly disorganizedly=dU8 chaotically scruffily
shabbily grubbily confusingly muddledly incoherently unclearly woollily ineffectively
inefficiently ineffectually unproductively pointlessly uselessly futily worthlessly
meaninglessly irrelevantly inappropriately unsuitably counterproductively damagingly
concerningly dismally direly atrociously abysmally pitifully pathetically disgracefully
cringeworthily stupidly laxly lackadaisically lackadaizically=gV8 sluggishly ploddingly
labouredly laboredly=jV8 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=VY8 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=fY8 disinterestedly dizinterestedly=gY8 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly entertainingly groundbreakingly
outmodedly antiquatedly overambitiously unrealistically unachievably inflexibly rushedly
wholeheartedly disorderlily orderlily purposelessly maturely immaturely childishly
sophisticatedly unsatisfyingly illogically nonsensically unnecessarily wastefully lamentablily
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably respectably passably tolerably decently crackingly smashingly
acely fably superly magically belabouredly belaboredly=o[8 commandingly disconcertingly
flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly ramblingly
unwillingly brashly breezily celebratorily civilisedly civilizedly=^\8 cryptically dignifiedly
emphatically fitfully flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly
inconsequentially inquiringly leniently manically misplacedly moodily murkily offhandly paceyly
permissively plausibly provocatively punchily quirkily radiantly redundantly sensationally
serenely speedily sporadically strenuously superfluously temperamentally theatrically
tolerantly troublesomely turbulently uncompromisingly uncompromizingly=e]8 unfriendlily
wearisomely zanily zestfully assertively cautiously fussily jerkily lousily receptively
rebelliously resentfully sulkily staidly invigoratingly demoralisedly demoralizedly=U^8
disarmingly dizarmingly=V^8 endlessly engrossingly exuberantly foolhardily frostily gormlessly
grumpily heartlessly immoderately incisively incizively=`^8 militaristically overheatedly
disastrously dizastrously=c^8 catastrophically horrendously horrifically adventurously
marvelously righteously hurtfully attainably unattainably unimportantly arduously talkatively
melodramatically gratuitously extravagantly uncontrollably unstoppably invincibly breathlessly
excitably impressionably precociously disagreeably dizagreeably=Z_8 fastidiously scrumptiously
delectably nightmarishly childlikely mischievously glamorously hatefully hideously obnoxiously
monstrously classily peachily niftily nattily dapperly skeletally anaemically turbochargedly
bulletproofly steadyingly calmingly galvanisingly galvanizingly=Q`8 chuffedly filthily grimily
muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly
airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly
snappishly sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly
stylishly ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly
toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly
groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly
timelessly fearlessly fecklessly pricelessly senselessly thrivingly flourishingly
florishingly=oa8 flounderingly failingly ailingly dysfunctionally toxically rosily sillily
daftly compliantly obediently biddably docily glacially realistically inexperiencedly giftedly
pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=ob8 dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=[c8 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=ec8 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=Xe8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=fe8 disgruntledly disingenuously dizingenuously=he8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=Qg8 lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=_g8 patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=gh8 unskilfully unskillfully=hh8
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=ki8
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=hj8 domineeringly dourly dorly=jj8 effortlessly effusively energisingly
energizingly=mj8 enliveningly enterprisingly enterprizingly=oj8 eruditely exquisitely
exquizitely=Qk8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=`k8
horridly humourlessly humorlessly=bk8 imprecisely imprecizely=ck8 inattentively indecisively
indecizively=ek8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=\l8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=cl8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=]m8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=ln8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=fo8 comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=^Q9 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily gaudily
cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously dubiously
questionably doubtfully debatably facily glibly tritely banally vapidly vacuously inanely
puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly lucidly
cogently penetratingly exactingly wholesomely generously graciously humanely compassionately
empathetically heartfeltly steadfastly dependably trustworthily reputably esteemedly renownedly
distinguishedly legendarily iconically unforgettably momentously stupendously formidably
potently decisively decizively=_T9 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=YV9 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=lV9 discouragingly discoragingly=mV9
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=PX9 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=`Z9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=i\9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=h]9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=Z_9 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=Ra9 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty fun funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=db9 gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=_c9 modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical central responsive joyful stable accurate logical simple complex complicated
active energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=ge9 automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strength strengths weakness weaknesses success successes failure failures disaster
dizaster=^f9 disasters dizasters=_f9 mess messes highlights joy joys pleasure pleasures
disappointment dizappointment=gf9 disappointments dizappointments=hf9 flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gem gems jewel jewels star stars inspiration inspirations
excellence excellense=ag9 excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassment
embarrassments disgrace disgraces scandal scandals tragedy tragedies wastes nonsense nonsenses
rubbish rubbishes treasure masterpiece masterpieces threat threats insult insults affront
affronts outrage outrages indictment indictments travesty travesties slur slurs stain stains
blot blots eyesore eyesores tokenisms masterclass masterclasses beacon beacons exemplar
exemplars washout washouts catastrophe catastrophes calamity calamities mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
affection fondness reverence reverense=Rj9 gratitude fervour fervor=Tj9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=\j9 diligence
diligense=]j9 integrity humility kindness perseverance tenacity courage corage=cj9 compassion
empathy wisdom insight charisma charm humour humor=jj9 wit devotion diplomacy resourcefulness
resorcefulness=nj9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=[k9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Sl9 negligence negligense=Tl9
incompetence incompetense=Ul9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=\l9 impatience impatiense=]l9 favouritism favoritism=^l9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=nl9 confusion inconsistency incoherence incoherense=Qm9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=Vm9 disaffection
dizaffection=Wm9 disengagement dizengagement=Xm9 disillusionment dizillusionment=Ym9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity greys greens blues reds browns yellows whites
blacks thud bang clunk clang rumble hum buzz hiss crack snap thump crash clatter rattle squeak
squeal click roar boom echo ache pain throb cramp twinge headache toothache cough sneeze smells
scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow shade draught
gust shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch dent
crease crust puncture drip bleed graze bruise bruize=oo9 bump swelling sweling=QP: blister
colour color=SP: colours colors=TP: surface texture grain mud turf foil varnish toast coffee
air steam basin stream kerb engineer files proof proofing studied discussed debated explored
investigated examined analysed analyzed=mP: learned learnt researched revised revized=QQ:
practised practized=RQ: compared contrasted traced mapped illustrated enquiry documentary
motion novel exam textbook league nations war wars treaty empire reformation restoration
rebellion revolt revolution famine plague depression weimar tudors tudor stuart stuarts
victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs
boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan
dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=XS: coup massacre
abyssinia versailles glacier earthquake drought rainforest erosion load sync upload download
update install reach scan latch convert attach delete import export render server servers
software app apps site portal mail attachment database login scanner phones tills recording mic
audio connection backup seconds metre metres centimetre centimeter=gT: centimetres mm cm km kg
gram grams mile miles degree degrees point points pence pound pounds percent litre litres
decibels lap laps inch inches feet fund grant catch dash warn lend fetch cancel skip drink rest
buy apologise apologize=mU: confess rebook reschedule hurry nip pop sprint shoot beg wrap hear
hearing following catching spotting reaching locate locating decipher deciphering concentrating
staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=mV: birthday
wedding retirement flight argues remarks warned joked reckoned reckons maintains insisted
confided declared declares conceded boasted protested emailed tweeted observed muttered
recounted testified lamented ventured quipped moaned volunteered relayed everything nothing
branded brands termed characterised characterized=QX: characterises characterizes=RX: summed
audits study studies inspection article articles questionnaire referral blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=lX: graded aims ambitions intention intentions intent intents purpose
purposes aspirations mission missions aimed aspired bank banks glossary glossaries thesaurus
thesauruses dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled
misspeled=hY: underlined highlighted erased translated decoded rhymed alphabetised
alphabetized=oY: capitalised capitalized=PZ: pronounced hyphenated recorded offered sorted
brainstormed grouped reasons causes cause effects arguments ways similarities differences
advantages characteristics traits synonyms antonyms opposites hypotheses predictions motives
factors debugged classified classed tested weighed corrected mended dissected acted imagined
mimed impersonated portrayed rewrote proofread annotated tagged coded categorised
categorized=\[: critiqued defined copied plotted charted tallied fable tale parable myth
passage advert sermon breakfast refreshments hospitality continually perpetually forever
incessantly 24/7 exception beginning entire matter everywhere nowhere anyone ever anything
pattern thing whoever wherever soul whichever whatever noone ownership seems seemed tries
behaves contributes listened learns follows else member non talked dragged rushes rushing acts
acting fool clown martyr victim front loath loth wasting squandered dismiss dismisses dismissed
view suggestion fend guess stepped intervened noticed reminded nose noses ought granted obvious
cue cues fob fobbed hog hogs hogged abandons tolerated condone condoned idle ignoring
neglecting refuse refuses refused refusing disregard disregards disregarded shirk shirks
shirked dodge dodges dodged evade evades evaded squander squanders flout flouts flouted advice
disregarding looking bother deal bothering attempt chat dominate happen fault blame blames
blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip regard heed
eye hide hides hid hiding drag drags dragging heels idly washed washes washing forgot forgotten
chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies relied
relying reliance complicate complicates overreliance overcomplicate depends depended shrug
shrugs shrugged laugh laughs laughed waved batted fobs goodbye looks cave caves caved opt opts
opted slacks slacked themselves himself herself knuckle knuckles knuckled dig digs dug muck
mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide decides
decided watched stared nodded smiled shuts shutting backs react chatter admin bury buries
buried ducked pretend pretends pretended waits loss odds snail's asking promise promize=ob:
loop proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shout shouts permitted fight roam disturb gloss
glosses glossed skate skates skated skips skipped bow bows bowed bail bails bailed checks
miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts moan moans whine whined whines mutter snapped snaps bark barks barked
yell yells yelled scream screamed lectured nag nagged nags confessed concede concedes protest
gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged gossiped rant ranted
rants blurt blurted excuse excuses rooted grounded courtesy cortesy=\f: wake wonders magic
miracles trick difference differense=bf: injects injected breathe breathed life potential
guessing lacked gap effect domino temperature freedom permission lie lies root heart benefitted
profit profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=jg: product direct caused
resulted resulting decrease therefore thus hence thereby contributed causing adversely
instilled instiled=Xh: enhance enhances enhanced stifle stifles stifled stunt stunts secret
factor main stem stems stemmed arise arises arizes=hh: arose dividends foundations groundwork
ignite ignites ignited filter filters filtered trickle trickles trickled cascade cascades
cascaded percolate percolates fights fighting queueing fuss silliness messing rub rubs rubbed
rubbing audience audiense=ei: smile visuals invited required paired introduced scene buddy
cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others'
ripple fared differently turnover visual explicit using sharing starting handing adding
switching swapping pairing mixing naming praising praizing=kj: rehearsing practising
practizing=mj: waiting pausing banning displaying similarity edge sting pressure folds spill
spills spilled spilt translate translates knocks knocked leaks sprang derive derives derived
shifted banned drifted pervades permeates halfway astray dead sense security stake foothold
beneath underneath picking emerges emerged limbo lurch spells kills kill dependence
dependense=Zl: dependency independence independense=\l: contempt whenever disengage
dizengage=_l: dispute argument escaping mistaking disguising disguizing=dl: volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable proves prove proved bound
itself massively west nest forest guest request harvest contest priest chest vest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual patch world unfavourably unfavorably=Yn: overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=en: easily comfortably distance gulf huge growing compare compares notch schedule
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed pack shoulders streets leagues aspect comparing pale pales paled insignificance
par pile heap outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked trickier lovelier rare arguably character calibre amount stacks alongside
fare fares faring vast slight neighbours neighbors=_P; counterparts tier beaten tops topped
edges edged pips pipped bested intensity noticeable distinct disparity distinction dregs bunch
straw settings districts touches farther forward uniformly catches caught night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending conviction precision precizion=iQ; clarity feeling clue cohesion urgency
dearth shortage paucity scarcity devoid crying conspicuous gaps exist holes uncared unaccounted
uncalled uncaled=[R; awry adrift pear askew trail trailing failed chances moments unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread
untested unused unseen unanswered uncorrected unplanned unspoken untouched unstretched
unexamined unexplored undeveloped unmonitored unrecognised unrecognized=]S; unrewarded
unexplained luck aligned rationale momentum skirted sidestepped basics cracks serve expense
reaches revisited revizited=kS; reviewed failings spots stomach exposed expected delivering
critically neatly needed possess experience experiense=WT; ability faintest slightest foggiest
relation relevance needs deserved detriment something happening insufficient awareness scope
indication repertoire experiences achieved gained infrequently inability unable well-trodden
earn earning earned corn rationed celebrated squashed prioritised prioritized=VU; sacrificed
obliged justify lying dormant fallow unopened journals jornals=^U; blank ceased dies died dried
vanished vanishes disappeared dizappeared=fU; disappears dizappears=gU; shrivelled
shriveled=hU; shrunk decayed puff mispronounced misread mislabelled mislabeled=nU; mistimed
mispitched misdirected misapplied mizapplied=RV; stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing buying hover hovers hovered margins
shallows literal frittered marginalised marginalized=gV; skimped stinted crowded hamstrung hint
trace glimmer shred unanchored untethered unmoored traction purchase footing grounding currency
leverage clout weight backwards concepts errors misconceptions connections misunderstandings
core agency demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=kW; slam slammed sunk chasm mismatch disconnect contradiction tension gains zero
information misunderstanding common collective discernible particular formal follow-through
provides provided omits omitted avoids avoided skims skimmed significance blurred underemployed
underoccupied undertaught underfed underled underserved unengaged unguided unpractised
unpractized=PY; unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded
undifferentiated checking discussing revisiting reviziting=[Y; one's nobody's somebody's else's
amounts amounted altogether surfaces surfaced featured develops worth misconception spite
adhered compliance complying adhering judge require requiring needing serious i'd we'd i'll
we'll exceeds tightening addressing immediate ofsted estyn afternoons mornings agrees rumour
rumor=`Z; rumours rumors=aZ; reportedly allegedly general perception amongst widespread
splitting separated separating divorced divorcing divorce unemployed alcoholic drunk drinks
drugs jail abusive homeless evicted debt bereaved dying cancer depressed homes household
situation circumstances background claiming domestic violence violense=c[; abuse adopted
undercurrent undertone undertones streak vein tinge noticing wondering impression i'm blunt
picky faint definite element flavour flavor=U\; appears appeared seemingly supposedly
presumably ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine
sensed opinion unconvinced bordering borders bordered verging verges side offence offense=n\;
ship leaps rising rizing=Q]; arms stride sky's curve tip finishing perfection putty aladdin's
store stroke silk overstate commanded finds niche fist restraint seriously hitch cheers hip
feather applause recommend barrel corking belting ripping winner !of blown lapped lapping sing
sings praises praizes=V^; soak soaked soaking cherry stuff de jackpot clockwork dream extra
swimmingly plunge bull strides hay splash hash knack nub teeth toes bay wits ear gift taped
licked sewn wrapped breath fort reins hearts shoulder trumps smelling smeling=Z_; grief naught
fruition blows alight alive stakes chord blinder eggshells bill muster onions justice utmost
stead nick fettle groove brief trend sticky cusp brink verge height peak coal powers tether
pops absolute tonic sight feast labour labor=^`; classic piece dab tower oiled knit burner
heart's butter doctor bee's cat's dog's mccoy penny admiration feat unturned sailing sweetness
bounds kicking guns punching shipshape operation chapeau blew bowled stumbling tumble mountain
foregone moot sore breakneck arm's limb freefall shrift slim pickings sell quibble quarrel
bubble fringes cast casts casting pall favours favors=Rb; gathers gathering gathered risk area
areas zones rod death stony eternity lifetime shop shops fools riding bumpy ride burst bursts
bursting busting seams sixes loggerheads crossroads ebb bullet chasing tail hearted cock rocket
size price pouring poring=Vc; scraping shoots shot slap avail wearing zoned plenty flounder
foul wayside wayzide=ac; final motions boil piste tangent pieces rack downhill south begging
overboard haywire houses plughole plot rag bearings clanger bombshell bogged sidetracked sucked
scot pinch mick mickey pig's headway tripping aground amok riot headless production military
watching wading banging sardines wildfire chip climb tied sway ransom kibosh brakes losses
mustard ceremony backside laurels rests rested resting fiddle bandwagon gun caution heel
cropper standstill roost snag buffers goalposts blow uphill reputation remorse mercy bush
substitute joke angel shakes patchwork blessing pigsty goose style recipe blueprint vicious
slippery rocky dawn economy gesture nod cannon unto thorn hole alley affair reflection
compensation macho herring spanner bitter steep sorts kilter ark proportion cosh thumb radar
skin illusion strain creek snuff ears neck cuff wane cheap hoof hop warpath knees uppers hobby
soapbox legs downward spiral dignity sake pillar swallow rut pickle vacuum spin daze doldrums
wilderness weeds disarray dizarray=Ph; tatters crisis crizis=Rh; shreds turmoil meltdown denial
jack jam coping managing ok okay kicked saloon panic winded overdue translation haste sizzle
hype muchness ado nipped nips barred sausage chestnut die egged egging fashion man's preach
preaches preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank
swim skating skim skimming scratches scratched scratching slipping snowed strictly coated
coating sweeping swims roundabouts teething gruel wasters iceberg cooks gig battle kneed
reinvent spinning reinventing reinvented rome whistling dressing gritted worlds footed barking
mad rote carrot cheese chopping watchers cobbled cookie cutter paste dime body dusted dribs
drabs friend fat fiddling flogging grasping clutching clutch straws nettle graft nosed
maintenance mighty collar jerk lick mutton dressed nailing pasture pie hair rearranging tinted
lining stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe
toed tongue turkeys voting wounded warts wheat serial compulsive habitual inveterate
incorrigible chronic nit pleasers ticker tickers watcher seeker seekers averse cruncher
crunchers sitter sitters picker pickers splitter splitters eater eaters workers talkers
personality personalities self bundle mischief brains conscience consciense=^m; matriarch
patriarch godfather queen king earth kindred tortured souls tender skinned brake burden
roadblock liability uptake criticise criticize=om; bloomer bloomers developer developers
adopter adopters prone outbursts tantrums lateness exaggeration moods aggression tempered fused
natured tendency wee angels monsters monster darlings terrors terror dears mites mite horrors
horror madam madams emperor emperors devils devil sponges sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes dogsbody
underling underlings greenhorn shyer chattier naughtier needier rowdier meeker younger-looking
brain villain villains flexible crew crop gang cheeky various backgrounds prize speller handful
pest swayed reasoned rabble mob tribe mentality firecracker sweetheart poppet darling minx imp
scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter clockwatcher
naysayers doubter doubters cheerleader cheerleaders blocker blockers laggard laggards fighter
attention-seeker lone bet achiever linguist sharer joker rebel comedian brigade estate quickest
sportsman helper highers lowers middles stretchers strugglers sens quietest loudest naughtiest
neediest inseparable invisible invizible=PR< generation pioneer whirlwind coasters rebels
thinkers leech freak freaks menace suspects sen eal adhd asd fsm university attainers achievers
attainer prior lows highs ables complete artist storyteller storyteler=kR< performer rockstar
hero heroine micromanager nonreader underperformer underperformers dragon sponge whiz weakling
flyer flyers fliers upbringing apples apple dries drying descended rafters pour poured
pored=cS< chuck chucked trooped troop troops traipsed traipse sloped slunk ambled dawdled
bustled streamed straggled swanned clattered thundered shambled mooched lumbered swaggered
strutted barrelled barreled=ZT< careered surged wafted pottered milled piled bundled reel
reeled hurl hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted preened tug pours scorn steamrolled steamroled=YU<
railroaded churned waded trawled slogged lurched staggered whizzed ballooned mushroomed
snowballed snowbaled=dU< spiralled spiraled=eU< nosedived splintered paralysed paralyzed=hU<
hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered
battled beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir wasteland
silo silos avalanche catalyst showcase backwater tinderbox keg tilt flounders waffles fusses
nods guts fizz punch zing oomph attack pizzazz filler fillers flit flits flitted flitting
scuttle scuttled scrawl scrawled swamped diluted amid relations trying buzzes crackle throbbed
pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed
slump stamped stamping hovering labours labors=TX< pillars cruising cruizing=VX< barrage
torrent blizzard painful agonising agonizing=[X< curling sleepwalk sleepwalking autopilot flog
another's throats sinking grind squib patched tacked shoehorned crowbarred crammed bloated
bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=YY< enthral enthrals wow wowed towers melt melts melted outburst havoc
uproar descend descends degenerate degenerates degenerated dissolve dissolved floundered
wrestle wrestled grapple grappled stumble stumbled languish languishes languished dominates
dominated dominating hijack monopolise monopolize=ZZ< monopolised monopolized=[Z< monopolises
monopolizes=\Z< swamp bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad
raced sped grinds grinding peter peters petered bounce bounced bouncing treading tread treads
brimming oozing awash bustling teeming dripping !and forefront shone brunt firefighting
juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues plagued
riddled blighted haunted beset poisonous rife rampant endemic entrenched ingrained waffled
rambled rambles waffle hive rounded outlive outlives outlived withstand treated shell fought
battling battles winding kick kicks glaring gaping blatant blatantly sheer outright fashioned
glazed lettering children's thoughts approval reassurance confirmation validation unimpressed
burnt stumped flummoxed glued downbeat tuned itching raring property luggage angriest mentally
solidly squarely owned accepted famously stiff concept clicked belonging glad handy esteem
wandered wandering captured capture grabbed hoping fearing dreading relishing craving hating
doubting savouring savoring=Z^< longing expecting pretending warmed warms fond regards regarded
views viewed considers perceive identifies empathise empathize=h^< empathised empathized=i^<
sympathise sympathize=j^< related glowed fading occur occurs occurred gist reluctance resolved
sought longed awe wonder despair anticipation disbelief amusement bewilderment teachers'
imaginations anxieties captures grab grabs mastered internalised internalized=d_< remembered
probes probed extends reveal reveals revealed <degree>* poise finesse elegance vigour vigor=P`<
relief satisfaction hesitation cracked thirst hunger zest displayed demonstrated maturity
deliberately wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking
clam clams clammed liven livens livened perk perks cheer brighten freeze freezes froze shies
shied backed recoil viewer viewers blast blossom life's nature's inkling notion earthly sulking
panicking yearning fretting clowning bluffing fuming squirming wavering attract escape reaction
sympathy mates breathing owns owning sights somewhere trance huff flap warming responds
gravitate gravitates toward occasion bait masked masking feelings pine pines itch itches aches
burn burns longs prospect dismay matters mattered belong cottoned twigged wised brightened
recoiled squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness
hesitancy readiness refusal favoured favored=]c< indulged fancied assumed assumes imagines
supposed figured senses concluded outset peace boiling refuge hungers thirsts endure endures
endured apprehensive coy hunch qualms importance drank drinking burning champing dawned
registered dreams fooled floored flattered touched wedded attached stung shaken wooed consumed
seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming testing
warranted justified advisable advizable=Se< bearable sustainable you'd one'd dared bargained
digest needn't billed rights optimal warrants belongs belonged era century decade throwback
hangover relic bygone human understandable decency politeness sane 'll growth error manoeuvre
development considering intake constraints inexperience inexperiense=Vf< punched mere pure
bribery blackmail busywork babysitting babyzitting=]f< guesswork propaganda gatekeeping navel
hatchet stitch tag parlour parlor=ef< tricks disappear dizappear=gf< vanish void ether cattle
meat beauty parade popularity slanging chocolate teapot poisoned chalice curate's movable
moveable revolving chamber ivory chase army achilles cinderella whipping pants stab pat coffin
ointment haystack china sweetshop candy cog cogs tipping changer changers brainer event golden
crowning glory stranglehold chokehold dampener damper handbrake innovation rein castles ships
everyone's promises promizes=]h< gestures rhetoric victory weasel motherhood fur unfold
unfolded stepping piccadilly clapham waterloo heathrow wembley groundhog instead disguise
disguize=nh< kilometre kilometer=oh< kilogram smack smacks smacked reeks reeked desperation
defeat flatters overstates undersells goosebumps chills tingle lump speechless shivers bless
!many honour honor=ci< honours honors=di< commend wallpaper decoration drowsy saddened pity
appalled appaled=ki< recognition celebrating rescue rescues rescued salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=aj< thrived celebration lucky fortunate
i've we've however mustn't they'd essential imperative developing sorting rethinking reviewing
updating additional suffice reservation plea advised advized=Vk< 'd wondered cried begs screams
screaming fix dose remedy cure overhaul shake usefully afford recommendation ripe rid what's
ideally urge implore advise advize=lk< propose recommendations suggestions recommended ebi ebis
wwws exploring fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
reset reboot rejig urged mileage musts pressing dive battering leap upturn downturn succeeded
matured mellowed mend bedded bedding crept creeping edging inched inching flatline flatlined
plateau plateaued turnaround comeback renaissance revival hitherto ago previous giant enormous
massive significant forwards conquered outgrown flagged revolutionised revolutionized=im<
revitalised revitalized=jm< rejuvenated waning dwindling eradicated eliminated sliding dipping
flagging recovering strongly recovered rallied rebounded crashed leapt zoomed litter rapid
worsening worsen lowered profile travelled traveled=an< broadly achieves attains attained
perform performs performed fulfil fulfils embedding embeds gaining circumstance situations
extent conditions kinds length ratio deadline eh manages chooses organises organizes=Yo<
teaches misbehaving scrapped object solve research experts I suppose guided bbc usa nhs pta
gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dives retrieval spaced continuous passport metacognition
metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc gld dfe sdp
cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology premium individual personal mindset organiser organizer=PR= organisers
organizers=QR= assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted
adverbial adverbials digraph digraphs trigraph subitise subitize=aR= subitising subitizing=bR=
sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi
eef epistemic granularity heutagogy andragogy proximal 10 religion diagnosis abused medication
brother sister majority minority habitually periodically o'clock thrice tend tends tended bulk
lion's ample ad nauseam loads heaps masses oodles tons reams wealth raft plethora abundance
multitude myriad jot murmur peep precious interaction copious abundant plentiful countless
numerous umpteen limitless considerable substantial disproportionate significantly figure hived
farmed siphoned packed shoved carted packing stew vegetate housed housing grounds seals sin
childminding fee wraps wrapping burying hush hushes hushed smuggle smuggled shelve shelved
massage massages massaged doctored airbrush airbrushed sanitise sanitize=PV= sanitised
sanitized=QV= sugarcoat sugarcoated cherrypick twist twisted tucked squirrelled squirreled=XV=
stuffed footnote footnotes appendix jargon acronyms spreadsheets sneaked sneak snuck brushing
shrugging shelter shelters sheltering plucked conjured magicked snatched plucks conjures dreamt
dreamed conjure cooked fiddled rig rigged gamed gaming fag cigarette packet guesstimate
guesstimates concocted capitulated capitulates relented surrendered bottled kowtowed kowtows
backtracked backpedalled backpedaled=eW= rolled rolls straightaway fate ducking dodging swerve
swerved deflect deflects deflected tiptoe tiptoes tiptoeing pussyfoot pussyfooting skirting
danced dancing shying conflict fobbing dine dines dined dining trade trades traded trading
glories stray strays strayed straying tips tipped veer veers veered veering shades shaded creep
creeps bleeds bled morph morphs morphed evening clearing banter sarcasm monologue monolog=\Y=
interrogation generalities cliche helplessness passivity repetition verged wanders shuffle
melee hubbub din tying yourself yorself=jY= ourselves orselves=kY= gnawing gnaws gnawed
chipping chips chipped knocking suck sucks sucking stuffing !the poison poisons taint taints
tainted clouded fanned fanning flames suspicion knell doom piles piling heaped heaping misery
mizery=hZ= agony flattering unflattering disguises disguizes=lZ= disguised disguized=mZ=
conceal conceals belie belies belied partial sells selling disservice overstated understate
understates understated oversell oversells overclaim overclaims overclaimed overplay overplays
bigs bigged risks inflated overinflated estimate hinged hinging survive survives adrenaline
fumes caffeine shoestring shouldered shouldering shore shores shored shoring prop props propped
propping anchored spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated turbocharge turbocharges supercharge supercharged
swinging swung maggot eejit innocent skive skives skiving skived slacking shirking doss dossing
dossed lollygagging goofing horsing monkeying faff faffs faffing faffed footling pratting
dawdle dawdles dawdling dallying gallivanting frittering lazing vegetating michael baiting rile
riled riling twiddle twiddles twiddled counting rioted swagger freewheeled freewheeling
daydreamed dozed amazement astonishment discredit eternal lasting funnily fairness defence
defense=^^= favour favor=_^= somehow deigned condescended dares uplifted oftener theory
principle practises practizes=h^= deed reality exists existed travel attraction contrasts knits
slot slots swallowed whittled dived wade wades butt butts butted paused roots impetus lustre
luster=^_= inroads sprout sprouted snowball snowballs mightn't 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=S`= devours devors=T`= soaks epitome essence essense=W`= embodiment antithesis caricature
parody image health b infancy foothills trot trots trotted churn churns rattles reels precisely
precizely=h`= mildly counted stranger outsider remind section clocked latched discovered
accustomed co pre multi semi entry received stocked supervised supervized=Za= intentioned
numbing destroying hoc baked crystal sensitivity panache competence competense=ca= ranging
centred user universally staffed whelming loaded explanatory indulgent congratulatory crumbs
scraps leftovers 's motoring racing romping coordination articulation filled hotbed island web
mass fancies smidgen smidge trifle whisker discharges obligations commitments alright trump usp
weapon vibe zipped crawl crawls crawled trundle trundles bounces canter canters anywhere
condition repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms
changeover metallic monotone razor placing addresses micro lends lent strange addition peculiar
weird bizarre puzzling outlook forecast searching probing pertinent !number acoustics output
demeanour demeanor=Ud= conditioning raid v shouty draughty dated drifting sudden recovery
sparingly placed allocated positioned thumbed documented trodden versed primed schooled honed
dress applies timed policed reacts reacted unwell dud loser hoot lull gaggle voucher chill
gloom accuracy fidelity verve distrust mistrust friction animosity rivalry harmony unease
discontent painted upward trajectory breakthrough milestone setback luxury necessity constraint
festival solving major source sorce=Pf= mucking fooling larking naughtiness disobedience
disobediense=Uf= fixes reckoning yardstick proven exceeded sub abnormal sleep rolling tripped
lips texts child's batting sweat eyelid hums purr purrs purred slotted clicks pinpoint surgical
laser laserlike forensic seasoned pro veteran swiss tee lure lures lured begged behold witness
gladden gladdens swells cockles grin earns stripes accomplishment dos do's bettering topping
bettered unbettered unimprovable unfaultable champagne future scientist destined greatness
sterner package you're gifts pinching pinched nicking nicked poach poaching swipe swiped magpie
magpied magpieing filch pilfer pilfering swiping 110 mountains tanker cocked blowing woven
weaves stitched threaded hardwired steeped etched sown dna tradition safety bloodstream blood
marrow veins heft mojo sheen appeal hardened scarred honoured honored=^i= vaunted fabled
instance sickly clean basis shiny opaque magnetic waterproof stretchy absorbent bendy dusty
smoky cycled pad receiver bunting upper solemn stately mournful mornful=Uj= jig carol tunes
ballad polka melody tempo north east reverse outer sunny shady dye voltage flame volume yeast
cress crystals bacteria fungus moss algae parachute glider floated mondays tuesdays wednesdays
thursdays fridays numbered printed invent inbox pigeonhole sewing musical pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation skew gradient ions ion index indices random relative sampling parallax
deviation frequency dilute concentrated unreactive saturated unsaturated bases fats nucleus
isotope isotopes compound compounds dominant diminished augmented minor plagal chords cadence
cadense=fm= cadences interval intervals fourth forth=jm= fifth seventh triad triads severe
specific physical phyzical=Qn= medical sensory mobility disability dizability=Un= disabilities
dizabilities=Vn= disorder disorders impairment impairments asthma autism dyslexia dyspraxia
deafness allergy allergies eczema epilepsy penalty martial criminal wage wages rent tax
attainers' threshold censure multi-academy neighbouring neighboring=on= payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles
sickness covid norovirus nits headlice bug virus appointment maternity paternity ramadan eid
diwali yom passover carnival fixture tournament tornament=WP> photographer vaccinations jabs
immunisations immunizations=[P> dentist optician refurbishment painters builders electricians
plumber gym studio lab cleaned repaired serviced cordoned muddy waterlogged margin median
routes sides dullest conductor insulator plane historian historians sources sorces=VQ> credited
condemned defended c d e adverts advertisers advertizers=^Q> poets empires characters countries
volcanoes kings queens newspapers composers artists cells rse warns tackles modal modals
defeated rendered renders debating cartoon comic animation scenario mural shopkeeper goblin elf
mermaid hare stepmother stepsisters genie sultan pirate knight reference referense=cR>
properties giants pirates shopkeepers scolded doll teddy interpreter you'll id username
signature inhaler mislaid misheard miscounted smudged gaelic eyesight typing wrestling mistaken
marriage grandson granddaughter son daughter anniversary hesitate intrigued wi fi pointing
gender grains sketch sport pet dissolves float floats evaporate cooled burned spun bye shepherd
samaritan parenting guide guides actions fees items item loan loans consent manchester london
tom conductors mode multiple vis edition analysis analyzis=fT> educational dietary footwear
clothing clothes friendship trophy shield mesh raincoat objects doctors supplies chin greeted
certificates sandy fertile harvests farming incorrect textures repairs exams inset cleared
protein circuit circuits period angled britain grandmother grandfather uncle aunt heroes ups
muscle reactions prince pendulum variables clause digit digits distribution vowel seller arts
liner gross mental arithmetic boards fortnight histories wonky donkey guys deck spaces exits
western clare casual isle dinkum cash shaft emoji coordinates swimmer society broker electron
electrons cholesterol layer singer rainfall irrigation crops narrator protagonist hamlet juliet
romeo goldilocks troll witch soldier soldiers crow princess wicked greedy evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators lava
snowman puddle expands expanded contracts sketched streams bunk foggy snack carrots boots
oxygen rust underline adjectives adverbs completed filed stored bingo crusade parliament
monarch pharaoh tsar blitz trenches suffrage whom complimented union police ministry contractor
surveyor inspectorate county auditor rubric published ofsted's estyn's regulator regulator's
judgement judgment=`Y> inspected visited vizited=bY> noticeboard posted pinned marshal
emergency evacuation legal mandatory snowing adjective adverb abbreviation notify submit
contact submitted logged accompanied renewed forbidden eligible liable cent ml school's trust's
class's academy's judgements judgments=_Z> proverb catchphrase punchline phrased deems deemed
judges criticises criticizes=gZ> criticised criticized=hZ> condemns tweet voicemail plumped
dashboard dataset she'd he'd rep spokesman spokeswoman spokesperson solicitor lawyer reporter
neighbour neighbor=X[> resident themself strapline subtitle hashtag tab captioned subtitled
inscribed embossed emblazoned sections emojis f g h j k nan gran howled solar lunar rainy anti
incident incidents ambassador ambassadors equation equations reopen appoint hire invented
unauthorised unauthorized=\\> authorised authorized=]\> absences absentee absentees absenteeism
signatures woodland phoned diploma enunciated holder sleepers o disk elections injuries vowels
persons calculate calculated estimated perimeter probability investigate fabrics poet mime
knelt folded cited voiced defines quotes refers referred recommends advises advizes=a]> manual
webpage receipt whilst interviewed yourselves yorselves=g]> suggesting implying judging grading
rating arguing assessed evaluated verdict implied ranking pros cons recited recites chanted
dictated aloud stanza canto stating describing whereas discrete logbook principles enters
arrives conducted sealed scanned moral prefixes suffixes debts bills fines arrears refund
refunds permissions requests application applications referrals references query queries
assignment assignments appointments vacancy vacancies synonym emotion antonym replaced jotter
jotters issued sampled
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
blame.ignore
EMO
blame
This word gives a motive. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.frame
This puts it at somebody's door. What happened first, and then what?
blame.loaded-speech
loaded
This way of saying "said" takes a side. What were the words?
cause.because
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.frame
certainty.clearly
INT
certainty
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
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
what you wondered
We wondered where … happens.
Where would we find …?
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
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
In <n> of <N> visits pupils …, and then …
its effect
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
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
At <time> … (plain verb) …
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
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
What was happening just before?
mind.state
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.effect
mind.verb
mind.frame
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
What were you hoping … would do?
norms.where
norms.short-of
norms.such
pictures.noun
This is a picture of it. What was there to be seen or counted?
At <time> … (plain words) …
How would you describe …?
pictures.like
praise.well-done
PRA
praise
Praise tells the school what you liked, not what happened. What would they want to keep?
Four pupils showed us where they …
When you …, <n> pupils …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
We wondered what would help …
What options are you weighing?
What have you tried so far?
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.made
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
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
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
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
evaluative
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
This word weighs it. What did you see?
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
S5T5m4n4o4X4hT6e_>01203456070089:;<<===000>0?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a
1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q
3R3S3T3U3V3W3X3Y3Z3[3Y2\3Y2Y2]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4Y2U4U4V4W4X4Y4Z4Y2[
4i3\4T3T3T3]4^4_4`4a4b4c4d4e4f4g4h4`4i4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5[5\5]5^5_5`5[5a5[5b
5c5d5e5[5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q
7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a
8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q
:R:S:T:U:V:W:X:Y:Z:[:\:]:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;_;`
;a;b;c;d;e;f;g;h;g;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<[<\<\<]<^<_<`<a<b<c<d<e<f<g<f<h<i<j<k<l<m
<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>\
>\>\>\>\>\>\>\>\>\>\>\>\>]>^>\>\>\>\>\>\>\>\>\>\>\>_>^>\>\>\>\>\>\>\>\>\>\>\>`>\>\>\>\>^>^>^>\>\
>\>\>a>b>\>\>\>\>c>\>\>\>\>\>\>d>\>d>d>d>d>d>d>e>f>g>g>g>g>g>h>g>i>g>g>g>j>k>g>l>m>g>g>n>o>P?Q?R
?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?e?k?e?l?m?n?o?P@Q@R@S@T@U@U@V@W@U@W@X@X@X@Y@Z@U
@W@U@[@\@W@\@W@U@W@U@W@U@W@X@]@U@U@U@U@^@_@Y@U@U@U@U@U@U@U@U@U@U@U@U@U@U@U@U@U@U@U@Y@U@`@W@`@`@`
@W@a@b@`@c@d@W@`@W@`@W@`@W@`@W@W@`@W@`@e@`@`@`@`@f@f@f@]@`@`@`@`@`@`@`@`@g@h@i@h@j@k@h@h@h@W@h@W
@h@h@h@W@h@W@h@W@h@W@l@h@h@W@h@h@h@h@h@h@h@h@W@h@h@W@W@h@W@m@W@m@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@n
@W@o@W@PAW@W@W@QARAW@W@W@W@W@W@W@W@SASAW@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@W@TAW@W@W@W
@W@W@W@W@W@W@W@UAVAm@W@WA]@XAYAZAW@m@W@W@W@W@W@W@W@W@W@W@W@[Ah@\A\AW@W@W@W@W@W@W@]AW@W@W@W@W@\A\
AW@^A_A`AaA_AbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`BaB_A_AbBcBdBeBfBgBhBi
BjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC_A[C`B\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkCbAlCmCnCoCPDQDRDSDTDUDV
DWDXDYDeAZD[D\D]D^D_D`D`DaDbDcDeAdDeDfDeAgDhDiDjDkDlDmDnD]B_AoDoDPEoDoDoDoDoDoDoDoDoDoDoDoDQEREo
DSEoDTETEUEoDVEWEWEWEXEoDoDXEoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDo
DoDoDoDoDoDoDoDoDoDoDYEYEYEoDoDoDoDoDZEoD[EoD\EoD]EoDTE^E_E`EoD`EoD^EoD^EoDaEoDaEoDaEoDbEoDaEoDa
EoDoDoDoDcE`EoD`EoDoDoDoDoDoDoDdEoDeEfE`EoDgEgEhEgEoDoDoDoDiEiEiEoDaEaEjEoDoDoDoDoDoDoDoDoDoDoDo
DoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDkEoDoDoDlEmEoDoDoDoDoDoDoDoDoDnEoDoDo
EnEoDoDPFQFoDoDoDoDoDoDSEoDoDoDoDoDaEoDaEoD`ERF`EoDoDoDnEoDoDoDnEoDSFoDTFoDUFVFUFoDWFXFoDoDoDoDo
DoDYFZFoDoD`EoD[F\F`E]F`E\FoDoDoDoDoDoDoD^F_FoDoDoDoDoDoDoDoDoDoDoD`FoDaFoDbFoDoDoDcFoDoDoDoDoDo
DoDoDoDoDdFoDoDeFoDoDoDoDoD`EoD`EcEoDoDoDoDoDoDoDoDWEWEfFgFoDoDoEnEoDoDoDoDoDoDoDnEoDoDoDnEWEWEh
FgFoDoDoDoDoDoDoDoDWEWEiFWEoDoDoDoDoDoDoDoDoDoDoDnEjFkFlFmFnFoDoFnEoDoDoDnEoDoDPGQFoDoDQGQFWEWER
GgFWEWESGgFTGTGoDTGUGVGWGXGoDoDoDoDoDoDoDoDoDoDYGoDoDoDnEoDoDoDYGoDoDoDoDZGoDoDYGoDSFoDoDoDoDoDS
EoDWEWE[GWEoDoDSEoDoDoDoDoDoDoDoDoDoDoDoDoDoDoD\GoDoDoDoDoDoDoD]GoD^GoDoDoDoDoDoDoDoDoD_GoDoDoDo
DoDoDoDoDoD`G`G`G`G`G`GaGbGcGcGdGcG`G`GeG`GoDfGgGoD`EoDhGdFiGjGkGoDlGlGmGoDoDoDoDoDnGTEoGoDPHQHR
HoDSHTEoDoDoDoDoDoDTHoDoDoD`EoD`EoDUHVHWHoDoDoDjEoDoDoDoDoDoDoDoDoDoDoDoDoDoDoDSEoDXHoDoDoDREoDR
EREYHoDZHoD[HoD\HoDREoD]H^HWEWE_HWE`HaHoDoDoDoDoDoDoDoDoDoDoDoDoDnEoDoDbHoDcHcHoDoDbHbHbHoDdHcHc
HoDcHcHoDoDeHoDcHoDcHcHcHoDoDoDoDoDfHgHhHiHjHkHkHlHmHnHoHPIQIlHRISITITIUIVIWIXIYIZI[I\I]I^I_I`Ia
IbIcIdIeIfIlHgIlHhIlHiIlHPIPIlHlHjIlHkIlIlHlHlHlHmInIoIPJQJlHRJlHSJSJTJlHlHlHlHRIVIVIUJVIVIVIVJV
IWJXJWJRIYJlHZJ[J\J]JlH^J_J`JaJbJlHlHiIlHlHlHlHlHcJdJeJ[JfJgJhJlHiJjJkJlHlJmJlHlHlHlHlHlHnJoJPKQ
KRKSKTKUKnJlHnJlHVKWKXKYKZK[K\K\K]K^K^K_K`KaKbKcKdKeKfKgKhKiKjKkKlK\KmKnKoKPL\KQLRLSLTLULVLWLXLY
LZL[L\K\L]L^LgK_L`LaL\KbLcLdLeLfLgLhLiLjLkLlLmLnLoLPMQMRMSM^K^K^KTM^KUMVMoKWMXMYMZM[M\M]M^M_M^M`
MhKaMgKbM\KcMdM\KeMfMfMgMoLhMiMfMjMjM\KfMTMfMkMlMmMnMoMoMVLPNQNRNfMhKSNgK\K\KTNTN\KUN^KVNWNXNgK\
KTM\K\K\K\K\K\K\K\K\K\KYN\K\K\K\KZN[NfMTN\K\K\K\KZLfMfMgK\K\KfM\KfM\KfM\N\K\KfM]N^N\K\K_N^K`N\Ka
N\K\KbN\KcNdN^KeN\KfNgN\K\KhNiNjNkNlNmNnNoN\KPOQOROSOTOUOhKTMVOWOXOYOZOYO[O\OZO]O\O]O^O]O]O_O_O_
O]O]O`OaOaObO_O_O_OcO_O_OdOeOfOgOgObOhOiOjOaOkOlOmOaOnOoOPP1QP1RP1SP1TP1UP1VP1WP1WP1VP1XP1WP1YP1
ZP1[P1\P1]P1^P1_P1`P1aP1bP1WP1cP1dP1eP1fP1gP1hP1WP1iP1jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1
XQ1YQ1ZQ1[Q1\Q1]Q1^Q1TP1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1eP1WP1kQ1kQ1lQ1mQ1WP1WP1nQ1WP1oQ1PR1
QR1RR1SR1SR1TR1UR1VR1WP1WR1WP1XR1YR1ZR1[R1\R1]R1^R1_R1_R1`R1aR1bR1cR1_R1dR1eR1fR1gR1hR1iR1_R1_R1
_R1_R1_R1jR1bR1bR1kR1lR1_R1_R1mR1mR1_R1_R1_R1_R1nR1oR1PS1mR1mR1mR1QS1RS1_R1_R1mR1mR1SS1TS1US1VS1
mR1WS1WS1XS1YS1ZS1[S1\S1]S1_R1^S1_S1_R1_R1`S1aS1_R1_R1mR1mR1mR1bS1_R1_R1_R1_R1cS1mR1mR1dS1mR1mR1
mR1eS1fS1gS1_R1jR1hS1iS1jS1mR1mR1mR1mR1mR1kS1lS1mS1nS1oS1PT1QT1RT1ST1TT1UT1VT1WT1XT1YT1ZT1[T1\T1
]T1^T1_T1`T1aT1bT1cT1dT1cT1cT1eT1fT1gT1hT1iT1jT1kT1cT1cT1cT1lT1mT1nT1oT1PU1QU1iT1RU1SU1cT1TU1cT1
UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1cT1aU1bU1cU1dU1eU1fU1cT1cT1cT1cT1gU1gU1hU1hU1hU1hU1hU1hU1iU1
hU1gU1gU1hU1hU1hU1hU1hU1hU1hU1hU1jU1hU1jU1hU1jU1hU1hU1hU1hU1hU1hU1hU1hU1hU1hU1hU1kU1hU1hU1hU1hU1
hU1lU1hU1hU1hU1mU1gU1hU1hU1hU1hU1nU1gU1hU1hU1oU1hU1PV1gU1gU1gU1gU1gU1QV1gU1lU1hU1RV1hU1hU1hU1hU1
hU1hU1hU1SV1hU1TV1TV1UV1VV1WV1VV1WV1VV1WV1VV1XV1VV1WV1VV1YV1VV1WV1VV1ZV1VV1[V1VV1VV1VV1VV1VV1VV1
VV1\V1VV1]V1VV1^V1VV1_V1VV1VV1VV1WV1VV1VV1VV1`V1VV1aV1TV1VV1VV1bV1TV1cV1TV1VV1VV1VV1VV1dV1TV1eV1
TV1fV1VV1VV1VV1gV1VV1VV1VV1VV1VV1WV1VV1hV1VV1iV1VV1jV1VV1VV1VV1[V1VV1VV1VV1VV1VV1kV1lV1mV1VV1mV1
VV1nV1VV1oV1PW1QW1RW1SW1TW1UW1VW1WW1VV1XW1TW1YW1VV1VV1VV1ZW1VV1[W1VV1WV1VV1\W1VV1VV1VV1]W1VV1VV1
VV1TW1TW1^W1VV1_W1VV1VV1VV1`W1aW1bW1cW1dW1cW1eW1cW1aW1cW1cW1fW1cW1gW1cW1hW1cW1cW1iW1cW1cW1jW1kW1
cW1jW1cW1lW1cW1cW1mW1cW1nW1cW1cW1cW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1ZX1[X1\X1]X1^X1_X1`X1aX1bX1
cX1dX1eX1RX1fX1gX1hX1iX1jX1kX1kX1lX1mX1nX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1nX1]Y1^Y1
nX1_Y1`Y1aY1bY1cY1dY1eY1nX1fY1gY1hY1iY1jY1nX1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1
\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1nX1eZ1fZ1gZ1hZ1iZ1jZ1kZ1nX1lZ1nX1nX1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1
X[1Y[1Z[1[[1\[1][1^[1hY1_[1`[1a[1b[1c[1nX1d[1e[1nX1P[1nX1f[1nX1nX1nX1nX1g[1h[1i[1jY1j[1nX1k[1l[1
nX1nX1nX1nX1nX1m[1nX1nX1n[1o[1P\1Q\1nX1nX1R\1S\1nX1T\1U\1V\1W\1X\1nX1Y\1nX1Z\1nX1nX1[\1nX1\\1]\1
nX1^\1_\1`\1`\1nX1a\1b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1l\1m\1b[1n\1o\1P]1Q]1R]1nX1nX1S]1hY1`\1T]1`\1
nX1nX1nX1nX1nX1U]1V]1nX1n[1W]1X]1nX1nX1nX1Y]1Z]1[]1\]1]]1nX1^]1_]1`]1a]1b]1c]1nX1d]1e]1nX1nX1f]1
jY1g]1h]1nX1i]1j]1nX1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1nX1nX1nX1V^1nX1W^1X^1Y^1Z^1f[1[^1nX1\^1]^1
^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1\_1]_1
^_1__1`_1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1R`1o_1o_1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1
\`1]`1^`1_`1``1a`1b`1c`1c`1c`1d`1e`1f`1g`1h`1i`1j`1k`1l`1m`1n`1o`1Pa1Qa1Ra1Sa1Ta1Ua1Va1Wa1Xa1Ya1
Za1[a1\a1]a1^a1Wa1_a1`a1aa1ba1ca1]a1]a1da1ea1fa1ga1ha1Wa1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1
Vb1Vb1Vb1Vb1Vb1Vb1Rb1Rb1Rb1Rb1Rb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Rb1Xb1Yb1Zb1[b1\b1
]b1]b1^b1^b1_b1`b1ab1bb1cb1db1^b1eb1fb1gb1^b1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1
Yc1Pc1Zc1[c1\c1Pc1]c1^c1_c1`c1Pc1ac1bc1cc1dc1ec1fc1gc1hc1ic1jc1kc1lc1jc1jc1jc1jc1jc1mc1jc1nc1jc1
jc1jc1jc1jc1jc1jc1jc1jc1jc1jc1jc1oc1jc1Pd1jc1jc1jc1jc1jc1Qd1jc1Rd1Sd1jc1jc1jc1jc1jc1jc1jc1jc1jc1
jc1jc1jc1jc1jc1jc1jc1Td1Ud1jc1Vd1Vd1jc1Wd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1Xd1
Xd1Xd1Xd1Yd1Xd1Zd1[d1\d1]d1Zd1Zd1\d1Zd1^d1^d1_d1Zd1Zd1Zd1\d1Zd1`d1[d1ad1Zd1Zd1Zd1bd1Zd1Zd1Zd1Zd1
Zd1Zd1Zd1Zd1Zd1Zd1Zd1Zd1Zd1cd1cd1dd1ed1fd1cd1cd1gd1hd1id1cd1jd1cd1kd1cd1ld1md1nd1cd1od1md1Pe1Qe1
Re1id1Se1Te1Ue1Te1Ve1Te1We1Xe1Ye1Ye1Ze1Ye1[e1[e1\e1Ye1]e1\e1\e1^e1_e1`e1ae1Ye1Ye1Ye1Ye1be1ce1ce1
be1be1be1Ye1de1\e1be1Ye1Ye1be1be1be1ee1fe1be1ge1be1he1ge1ie1be1he1be1ce1be1ce1be1be1be1be1ce1be1
Ye1be1Ye1Ye1be1je1ke1de1le1le1be1be1be1Ye1be1Ye1ce1Ye1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Tf1
Zf1Tf1Tf1Tf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1if1if1if1jf1if1if1if1if1if1if1if1if1if1
if1if1kf1lf1lf1if1if1if1if1if1mf1if1nf1if1if1if1if1if1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1Zg1
\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1gg1gg1hg1ig1jg1kg1lg1mg1ag1ag1ng1og1ag1Ph1Qh1]g1Rh1ag1Sh1Th1Uh1
ag1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1Zg1ag1ag1ah1bh1ag1ch1ag1dh1]g1eh1fh1gh1hh1Zg1ih1]g1jh1kh1lh1
mh1nh1]g1ag1ag1oh1Pi1Qi1ag1ag1Ri1Si1ag1ag1Ti1ag1Ui1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1ag1^i1_i1Zg1`i1ag1ai1
bi1ci1di1ei1Zg1fi1gi1ag1hi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1ag1Vj1Wj1Xj1Yj1]g1]g1Zj1[j1\j1
]j1^j1ag1_j1ag1`j1ag1aj1bj1ag1ag1cj1ag1dj1ag1ag1ag1ag1ag1ej1Zg1fj1ag1gj1Zg1hj1ij1jj1kj1Zg1Zg1ag1
ag1lj1ag1mj1ag1nj1oj1Pk1ag1Qk1ag1Rk1ag1ag1ag1ag1ag1ag1Sk1Tk1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1
ak1bk1ck1dk1ek1ag1fk1ag1gk1ag1hk1ag1ag1ik1jk1kk1ag1ag1ag1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1ag1
Xl1Yl1Zl1ag1[l1\l1ag1]g1]g1ag1ag1]l1^l1_l1ag1ag1ag1`l1]g1al1bl1cl1dl1]g1el1fl1gl1]g1hl1il1jl1kl1
ll1]g1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1ag1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1ag1
im1jm1Zg1km1Zg1lm1Zg1Zg1mm1Zg1nm1]g1om1Pn1Qn1ag1ag1Rn1Rn1Sn1ag1ag1ag1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1ag1
\n1Zg1ag1]n1^n1_n1]g1`n1ag1an1]g1bn1]g1cn1]g1dn1en1fn1gn1hn1an1in1an1jn1an1ag1ag1kn1]g1ln1ag1mn1
ag1ag1nn1on1Po1ag1ag1ag1ag1Qo1ag1Ro1So1To1ag1ag1Uo1Vo1ag1Wo1ag1Xo1ag1Yo1ag1Zo1ag1[o1\o1]o1^o1_o1
`o1ao1bo1ao1ao1co1do1eo1ao1eo1fo1go1ao1ho1io1jo1ko1lo1mo1ao1no1oo1PP2QP2RP2SP2ao1TP2ao1UP2PP2VP2
WP2XP2YP2XP2ZP2[P2\P2ao1ao1]P2ao1ao1ao1ao1ao1ao1ao1ao1ao1ao1ao1ao1ao1^P2ao1_P2`P2_P2`P2aP2bP2ao1
ao1ao1cP2ao1ao1dP2eP2eP2fP2gP2hP2iP2iP2iP2jP2eP2kP2lP2ao1eP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2ao1ao1ao1ao1
ao1UQ2VQ2WQ2XQ2YQ2ao1ZQ2ao1[Q2\Q2ao1ao1]Q2_P2ao1^Q2_Q2`Q2aQ2bQ2ao1ao1ao1cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2
kQ2lQ2mQ2nQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2WR2WR2XR2YR2ZR2ao1[R2ao1\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2
gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2ao1ao1US2ao1ao1VS2ao1iP2WS2ao1XS2YS2ao1ao1ZS2ao1[S2\S2
]S2^S2_S2ao1`S2ao1ao1aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2
ZT2[T2\T2PP2ao1]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2gT2iT2gT2jT2kT2kT2kT2lT2mT2fT2fT2fT2nT2oT2PU2
QU2RU2SU2RU2RU2TU2RU2RU2UU2VU2WU2VU2XU2YU2ZU2[U2VU2\U2VU2]U2VU2VU2^U2_U2`U2aU2bU2aU2cU2dU2eU2fU2
gU2hU2iU2aU2jU2aU2kU2lU2aU2aU2mU2nU2oU2aU2PV2QV2RV2SV2TV2UV2aU2VV2WV2XV2aU2aU2aU2aU2aU2YV2aU2ZV2
[V2\V2aU2]V2^V2_V2aU2`V2aV2bV2aU2cV2dV2eV2fV2gV2aU2aU2hV2iV2aU2aU2jV2kV2lV2aU2mV2aU2nV2oV2aU2aU2
aU2PW2QW2aU2aU2RW2aU2SW2TW2UW2aU2aU2aU2aU2aU2aU2aU2aU2VW2aU2WW2aU2aU2aU2XW2aU2aU2aU2aU2aU2YW2ZW2
aU2aU2aU2[W2aU2\W2]W2aU2aU2^W2aU2_W2`W2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aW2aU2aU2aU2bW2aU2aU2aU2WV2
aU2cW2aU2dW2aU2eW2aU2aU2aU2fW2gW2hW2aU2aU2aU2aU2WV2aU2aU2aU2aU2aU2iW2jW2kW2WV2lW2aU2mW2aU2aU2aU2
aU2aU2nW2oW2PX2aU2aU2aU2aU2aU2QX2RX2SX2aU2TX2aU2UX2VX2WX2aU2aU2aU2aU2aU2aU2XX2YX2ZX2[X2\X2aU2aU2
aU2]X2aU2^X2aU2aU2_X2aU2aU2`X2aU2aX2aU2aU2bX2cX2dX2eX2aU2aU2aU2aU2aU2fX2fX2gX2aU2aU2aU2hX2iX2aU2
aU2WV2aU2jX2aU2kX2kX2lX2mX2nX2oX2aU2aU2aU2aU2PY2aU2QY2aU2RY2aU2SY2aU2aU2aU2TY2aU2aU2aU2WV2aU2UY2
aU2VY2aU2aU2aU2aU2aU2aU2WY2aU2aU2aU2aU2aU2XY2aU2YY2aU2ZY2aU2aU2aU2aU2aU2[Y2aU2aU2aU2aU2aU2\Y2aU2
]Y2^Y2_Y2`Y2aU2TW2aU2aU2aU2aY2dU2aU2aU2bY2cY2aU2aU2aU2aU2aU2dY2eY2eY2fY2gY2hY2iY2jY2aU2aU2kY2aU2
aU2SW2aU2aU2aU2aU2aU2lY2aU2aU2mY2aU2aU2nY2aU2aU2aU2oY2aU2aU2aU2PZ2aU2QZ2aU2RZ2aU2aU2aU2SZ2aU2aU2
TZ2UZ2aU2aU2VZ2aU2WZ2aU2XZ2YZ2aU2aU2aU2aU2jU2aU2aU2ZZ2[Z2\Z2]Z2^Z2_Z2aU2aU2`Z2aU2aZ2aU2aU2aU2aU2
aU2aU2aU2bZ2cZ2dZ2aU2aU2eZ2hU2fZ2aU2aU2gZ2hZ2iZ2jZ2aU2aU2kZ2aU2lZ2aU2mZ2aU2aU2aU2aU2aU2aU2nZ2aU2
oZ2aU2P[2aU2Q[2aU2R[2S[2T[2aU2U[2aU2V[2aU2aU2aU2W[2X[2Y[2WV2Z[2aU2[[2aU2\[2][2aU2aU2^[2aU2_[2aU2
`[2aU2aU2a[2aU2aU2aU2aU2aU2b[2aU2TW2c[2aU2d[2e[2f[2bZ2g[2h[2i[2aU2j[2aU2k[2l[2aU2aU2m[2n[2aU2aU2
aU2aU2o[2P\2aU2aU2aU2aU2Q\2aU2R\2S\2T\2aU2aU2aU2aU2U\2V\2aU2aU2aU2W\2X\2Y\2aU2aU2aU2Z\2aU2[\2\\2
]\2^\2aU2aU2aU2aU2_\2aU2`\2aU2aU2a\2b\2aU2aU2aU2c\2d\2e\2aU2f\2aU2g\2aU2aU2aU2aU2aU2h\2aU2i\2aU2
j\2aU2k\2aU2l\2m\2n\2aU2aU2aU2o\2aU2aU2aU2TW2P]2Q]2aU2R]2S]2T]2aU2aU2U]2aU2aU2aU2aU2V]2WV2W]2aU2
aU2aU2aU2aU2aU2aU2X]2aU2aU2VZ2Y]2aU2aU2aU2Z]2aU2[]2aU2\]2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2]]2aU2^]2
aU2aU2aU2aU2_]2aU2`]2aU2a]2b]2c]2aU2d]2e]2f]2g]2h]2aU2aU2aU2i]2j]2k]2l]2m]2aU2aU2aU2aU2aU2n]2dV2
aU2aU2aU2o]2aU2P^2UY2aU2aU2aX2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2
aU2aU2aU2aU2aU2aU2Q^2R^2S]2aU2aU2S^2aU2aU2aU2aU2aU2aU2T^2aU2aU2aU2U^2V^2W^2X^2aU2aU2aU2aU2aU2aU2
aU2aU2Y^2aU2aU2aU2Z^2aU2[^2\^2aU2aU2]^2^^2aU2_^2TY2aU2`^2aU2aU2aU2aU2aU2aU2a^2b^2c^2d^2e^2f^2aU2
oY2aU2aU2g^2h^2aU2aU2aU2aU2aU2i^2aU2aU2aU2aU2aU2aU2j^2aU2X[2aU2aU2aU2k^2aU2aU2aU2aU2aU2aU2l^2aU2
aU2aU2aU2aU2m^2n^2aU2aU2o^2aU2aU2aU2W[2aU2aU2aU2aU2aU2aU2aU2aU2aU2P_2aU2Q_2aU2R_2aU2S_2T_2U_2V_2
W_2X_2oU2Y_2aU2aU2Z_2[_2aU2aU2aU2aU2aU2aU2\_2aU2]_2^_2aU2aU2aU2__2__2`_2aU2aU2aU2aU2aU2aU2a_2Y_2
aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2b_2c_2aU2d_2aU2oU2aU2aU2aU2aU2aU2e_2aU2aU2aU2aU2aU2f_2g_2g_2
aU2WV2aU2WV2aU2h_2aU2aU2i_2j_2k_2aU2l_2m_2n_2aU2o_2P`2Q`2R`2S`2aU2T`2U`2V`2W`2X`2V`2V`2Y`2Z`2[`2
\`2]`2V`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2i`2Ta2Ua2Va2Wa2Xa2
Ya2Za2[a2\a2i`2]a2^a2_a2`a2i`2aa2i`2ba2ba2ca2da2ea2fa2ga2i`2Pa2ha2ia2ja2ja2ka2i`2la2i`2ma2i`2na2
oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2ja2Xb2Yb2Yb2Zb2[b2\b2]b2^b2_b2Pa2`b2ab2bb2cb2Pa2db2Pa2Pa2ca2eb2fb2gb2
hb2ib2Pa2jb2kb2Pa2lb2mb2nb2ob2Pc2Qc2Pc2Rc2Sc2Pc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2]c2^c2_c2`c2ac2bc2cc2
dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Td2Xd2Yd2Zd2[d2\d2\d2]d2^d2_d2`d2ad2
bd2cd2\d2\d2\d2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2\d2\d2Pe2Qe2Re2Se2Te2Ue2Ve2We2Xe2Se2Ve2Ye2Ue2
Ze2[e2\e2Xe2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2]e2Te2Te2^e2_e2`e2ae2be2ce2de2Te2Te2ee2fe2Te2Te2
^e2Te2ge2he2Te2Te2Te2ie2Xe2je2ke2le2me2ne2oe2Te2Pf2Qf2Te2Te2Rf2oe2Sf2Te2^e2Te2Te2Te2^e2Te2Te2Te2
Te2Tf2Uf2Te2Te2Pf2Vf2Te2Wf2Wf2Xf2Te2Te2Te2Te2Te2Yf2Te2^e2Te2Te2Te2Zf2Te2Te2Te2Te2Te2[f2\f2]f2Te2
Te2]f2Te2Te2Te2^f2Te2Te2_f2Te2Te2Te2`f2Te2Te2af2Te2Te2Te2Te2^e2Te2Te2Te2Te2bf2^f2^e2Te2cf2df2Xe2
ef2ff2gf2Wf2hf2if2Te2jf2Te2Te2Te2Te2Te2Te2^e2Te2kf2lf2mf2Te2Te2nf2Te2Te2Te2Te2Te2of2Pg2Qg2Te2Rg2
Sg2Tg2Te2Ug2Ug2Te2Te2Vg2Vg2Vg2Te2Wg2Xg2Tg2Te2Yg2Rg2Rg2Tg2Te2ff2Zg2Ue2Te2Te2Te2Te2Te2Te2[g2ce2\g2
Wf2Te2Te2Te2Te2Xe2Wf2Te2Te2]g2^g2_g2Rg2^e2Te2Te2Te2^e2Te2Rg2Rg2Tg2Te2Rg2Te2Tg2Te2Wf2`g2Te2Te2Te2
^e2Te2ag2bg2Te2Te2Te2Te2Te2cg2Te2Wf2ce2dg2Te2Te2Wf2Wf2Xf2Te2Te2Te2eg2Te2fg2Te2gg2hg2ig2Te2Te2Te2
jg2Te2kg2kg2^e2lg2mg2ng2Te2Te2Te2Te2Te2Te2ng2Te2Te2og2Te2Ph2Qh2Te2Rh2Xe2Ue2Te2Xe2Sh2Th2Xe2Te2Uh2
Wf2Vh2Te2Wh2Xh2Yh2Zh2[h2Te2Te2Te2Te2\h2Te2]h2Te2^h2Te2Te2Te2_h2Te2`h2Te2Te2ah2bh2Te2Te2^e2Te2ff2
\g2Wf2Te2Te2Te2Te2Te2Te2Te2ch2dh2eh2fh2gh2hh2ih2ih2jh2Te2Te2Te2Te2ih2ih2kh2lh2mh2nh2Te2ih2oh2ih2
ih2Te2Pi2Qi2Ri2Si2Ti2Ui2Vi2Te2Te2Te2Te2Wi2Xi2Yi2Te2Te2Te2Te2Te2Zi2Te2Te2Te2[i2[i2Te2\i2]i2^i2_i2
Te2Te2Te2Te2Te2Te2Te2`i2Te2Te2ai2Te2ie2Te2bi2Te2Xe2ci2di2ci2Te2ci2ci2ei2Te2fi2gi2hi2Te2ii2Ue2Te2
ji2ki2li2Te2mi2ni2oi2ki2Pj2ni2oi2ki2Te2Te2Qj2Te2Xe2Rj2Te2Te2Te2Te2Te2^e2Ue2Xe2Te2Te2Te2Te2Te2Te2
Sj2Te2Te2Tj2Xe2Uj2Te2Te2Te2Xe2Vj2Te2Zf2Te2Wj2Te2Te2^e2Te2Te2Te2Xj2Te2Yj2Te2Te2Te2Zj2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2[j2Te2\j2Te2Te2Te2^e2Te2]j2^j2^j2Te2_j2`j2Te2Te2aj2bj2Te2cj2dj2ej2fj2Te2
gj2hj2ij2jj2kj2lj2Te2mj2nj2oj2Pk2Qk2Rk2mj2Te2Sk2[f2Zf2Te2Te2Te2Te2Te2Te2^e2Te2Te2Tk2Uk2Te2Te2Te2
Te2Te2Vk2Wk2Te2Te2Te2Xk2Te2Te2Te2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2
nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2\l2]l2\l2^l2\l2_l2`l2al2bl2cl2\l2dl2\l2el2bl2fl2bl2gl2
hl2il2jl2jl2jl2kl2ll2ml2nl2jl2ol2Pm2ml2Qm2Rm2kl2Sm2kl2kl2kl2Tm2kl2ml2ml2Um2ml2Vm2Vm2ml2ml2kl2kl2
kl2kl2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2Wm2bm2Wm2cm2dm2em2fm2gm2hm2im2jm2km2lm2Wm2mm2nm2om2Wm2Wm2
Pn2Wm2Wm2Qn2Rn2Wm2Sn2Tn2Un2Wm2Vn2Wm2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2
kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2on2Wo2Xo2Xo2Xo2Xo2Xo2Xo2Yo2Zo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2
Xo2Xo2[o2Xo2\o2]o2^o2^o2Xo2Xo2Xo2Xo2Xo2Xo2Xo2_o2Xo2`o2Xo2ao2bo2co2do2eo2Xo2fo2go2ho2io2Xo2Xo2Xo2
jo2Xo2ko2Xo2Xo2lo2mo2no2Xo2oo2Xo2Xo2Xo2Xo2Xo2Xo2PP3Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2
Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2QP3RP3Xo2Xo2Xo2SP3Xo2Xo2TP3UP3Xo2Xo2Xo2Xo2VP3WP3XP3YP3ZP3[P3\P3\P3]P3^P3
_P3`P3aP3bP3bP3cP3cP3cP3dP3eP3Xo2fP3Xo2Xo2Xo2gP3hP3iP3jP3Xo2kP3Xo2lP3Xo2YP3XP3Xo2mP3mP3Xo2PP3Xo2
Xo2Xo2nP3Xo2Xo2YP3Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2Xo2oP3PQ3QQ3PQ3PP3RQ3Xo2Xo2Xo2Xo2Xo2SQ3TQ3
UQ3VQ3WQ3XQ3YQ3ZQ3[Q3Xo2Xo2Xo2\Q3]Q3^Q3_Q3`Q3Xo2Xo2Xo2Xo2Xo2aQ3bQ3cQ3PP3^o2dQ3^o2Xo2Xo2eQ3^o2Xo2
Xo2Xo2Xo2Xo2fQ3Xo2Xo2Xo2Xo2gQ3hQ3iQ3jQ3Xo2Xo2kQ3Xo2lQ3Xo2Xo2XP3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3WR3
XR3YR3ZR3ZR3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3RS3SS3ZR3ZR3ZR3
TS3US3VS3WS3XS3YS3ZS3ZR3[S3\S3]S3^S3_S3_S3`S3aS3_S3_S3bS3cS3dS3eS3fS3gS3_S3hS3iS3_S3jS3_S3kS3lS3
mS3nS3oS3PT3_S3_S3_S3QT3_S3RT3ST3TT3UT3VT3WT3_S3XT3YT3ZT3[T3\T3]T3^T3_T3_T3`T3aT3bT3cT3cT3dT3eT3
fT3fT3gT3cT3cT3cT3cT3cT3hT3iT3cT3cT3cT3cT3cT3cT3cT3cT3cT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3SU3TU3UU3
VU3WU3XU3VU3VU3VU3VU3VU3VU3VU3VU3VU3VU3VU3VU3VU3YU3ZU3VU3VU3[U3\U3]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3
gU3hU3iU3jU3kU3jU3lU3mU3nU3oU3PV3QV3RV3SV3TV3UV3UV3UV3UV3UV3UV3VV3UV3UV3UV3UV3UV3UV3UV3WV3XV3YV3
ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3VW3WW3XW3YW3
ZW3[W3\W3TW3]W3^W3_W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3kW3lW3mW3TW3TW3TW3TW3nW3oW3PX3PX3QX3PX3PX3
PX3RX3PX3PX3PX3SX3TX3UX3VX3WX3XX3YX3ZX3TW3[X3\X3TW3TW3TW3]X3^X3_X3`X3aX3bX3cX3dX3eX3fX3TW3gX3hX3
iX3jX3kX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3XY3[Y3\Y3]Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3
fY3gY3hY3iY3jY3kY3lY3mY3nY3kY3XY3oY3PZ3QZ3^Y3RZ3SZ3SZ3RZ3RZ3SZ3TZ3UZ3SZ3VZ3RZ3RZ3RZ3WZ3kY3RZ3kY3
kY3kY3kY3kY3XZ3YZ3ZZ3kY3RZ3kY3kY3kY3RZ3RZ3PZ3RZ3RZ3RZ3RZ3RZ3kY3kY3kY3[Z3kY3\Z3\Z3kY3]Z3^Z3_Z3RZ3
`Z3aZ3VZ3bZ3kY3WZ3kY3WZ3cZ3cZ3kY3RZ3kY3kY3kY3kY3kY3dZ3eZ3fZ3gZ3hZ3iZ3iZ3iZ3iZ3iZ3jZ3kZ3lZ3mZ3nZ3
oZ3P[3Q[3R[3iZ3S[3T[3U[3V[3V[3W[3X[3Y[3iZ3Z[3[[3\[3V[3][3^[3_[3^[3iZ3iZ3`[3iZ3iZ3iZ3a[3iZ3iZ3iZ3
iZ3iZ3iZ3iZ3iZ3b[3^[3iZ3iZ3c[3S[3S[3d[3e[3f[3g[3h[3S[3S[3S[3S[3S[3S[3S[3S[3i[3S[3j[3S[3S[3S[3k[3
l[3m[3S[3S[3S[3S[3S[3S[3S[3S[3S[3S[3S[3S[3n[3S[3S[3S[3o[3P\3Q\3S[3R\3S[3S\3T\3U\3T\3T\3V\3W\3X\3
S[3Y\3Z\3@@@@@@@[\3@@@@@@@@@@@@@@@@@@@@@@@@@@[\3@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\\3]\3
^\3_\3`\3a\3b\3c\3===d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3e\3f\3d\3g\3h\3i\3j\3d\3d\3d\3d\3d\3d\3
d\3d\3d\3d\3d\3k\3l\3m\3n\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3o\3P]3d\3d\3d\3d\3Q]3d\3R]3d\3d\3d\3d\3
d\3d\3d\3d\3d\3d\3d\3S]3T]3d\3d\3d\3U]3V]3d\3d\3d\3d\3d\3W]3d\3X]3d\3d\3d\3Y]3Z]3[]3d\3d\3d\3\]3
d\3d\3]]3^]3d\3_]3`]3d\3d\3d\3d\3a]3d\3b]3d\3c]3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d]3d\3d\3d\3d\3
d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3e]3f]3g]3d\3h]3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3d\3
d\3i]3d\3d\3d\3j]3k]3l]3d\3m]3d\3d\3d\3d\3d\3n]3d\3o]3P^3d\3Q^3d\3d\3d\3R^3d\3S^3T^3d\3d\3U^3d\3
d\3d\3d\3d\3V^3d\3W^3d\3d\3d\3X^3d\3Y^3Z^3d\3d\3d\3[^3\^3]^3d\3d\3d\3d\3d\3d\3d\3d\3d\3^^3d\3_^3
d\3`^3d\3a^3b^3c^3d^3e^3d\3f^3g^3h^3i^3j^3k^3l^3m^3n^3o^3P_3Q_3R_3S_3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3
]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3`_3j_3k_3`_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3
[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3m`3o`3Pa3m`3m`3Qa3Ra3Ra3m`3Sa3m`3m`3
m`3m`3Ta3m`3Ua3Va3Wa3Xa3Ya3Za3Xa3[a3[a3Xa3\a3\a3]a3]a3]a3^a3]a3]a3_a3]a3`a3]a3aa3ba3]a3]a3ca3ca3
da3ea3fa3ga3ha3ga3ga3ia3ga3ja3ka3la3la3la3la3la3la3la3la3la3ma3la3la3la3la3na3la3la3la3la3la3la3
la3la3la3la3la3la3la3la3la3la3la3la3la3oa3la3la3la3Pb3Qb3la3Rb3la3Sb3la3Tb3la3la3la3Ub3Vb3Wb3Xb3
Yb3Zb3la3[b3la3la3la3la3la3la3la3la3la3la3la3la3la3\b3la3la3\b3la3la3]b3la3la3la3la3la3la3la3la3
la3la3la3la3la3^b3la3la3la3_b3la3la3la3`b3la3la3la3la3la3la3la3la3la3la3la3la3la3ab3la3bb3la3la3
cb3la3la3la3la3la3la3la3la3la3la3la3la3db3eb3fb3la3la3la3\b3gb3la3la3la3hb3ib3la3la3la3la3la3la3
la3la3la3la3la3la3la3la3jb3kb3lb3mb3nb3la3ob3la3la3Pc3la3la3la3la3la3Qc3la3la3la3Rc3Sc3Tc3la3la3
la3la3la3la3la3la3la3la3la3la3la3la3la3Uc3la3la3la3la3la3la3la3la3la3Vc3la3Pc3la3la3Wc3la3la3Xc3
Yc3Zc3la3la3la3la3la3la3la3la3la3la3la3la3Uc3la3la3[c3\c3la3la3la3la3la3]c3^c3_c3`c3ac3^c3^c3bc3
la3la3la3la3\b3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3mb3la3cc3dc3ec3la3la3la3la3la3la3la3
Tb3la3la3la3fc3la3la3la3la3la3gc3la3hc3ic3la3jc3la3kc3la3la3la3la3la3la3la3la3la3la3lc3la3la3mc3
nc3la3la3la3la3la3la3la3la3la3la3la3oc3Pd3la3la3Qd3la3Rd3Sd3la3la3la3la3la3la3la3la3la3la3la3la3
Td3la3la3la3Ud3la3la3la3la3la3la3la3la3la3la3la3la3mb3la3mb3mb3jb3Vd3mb3mb3la3Wd3la3mb3la3la3la3
la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3la3
la3la3la3la3la3la3Xd3mb3la3la3la3Uc3Yd3la3la3la3la3la3mb3la3la3Zd3[d3la3la3\d3la3la3_b3la3la3la3
la3la3mb3la3la3la3la3la3la3la3mb3la3la3la3la3la3la3la3la3la3la3la3la3la3mb3la3la3la3la3mb3]d3^d3
la3_d3la3`d3ad3bd3mb3cd3mb3mb3dd3ed3mb3mb3mb3mb3fd3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3gd3mb3mb3mb3mb3mb3mb3mb3hd3mb3mb3mb3mb3mb3id3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3jd3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3kd3mb3mb3mb3mb3ld3md3mb3mb3mb3mb3nd3mb3mb3
mb3mb3mb3mb3od3mb3mb3mb3mb3mb3mb3Pe3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Qe3mb3mb3mb3mb3mb3Re3
mb3mb3mb3mb3mb3mb3Se3mb3mb3mb3Te3mb3mb3mb3mb3mb3fd3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3Ue3mb3mb3mb3mb3mb3mb3mb3Ve3mb3mb3gd3mb3We3mb3mb3mb3mb3mb3Xe3fd3mb3Ye3mb3mb3mb3mb3
mb3mb3Ze3[e3Qe3mb3mb3mb3mb3mb3mb3mb3Se3\e3]e3mb3mb3mb3^e3_e3mb3_e3_e3mb3mb3mb3mb3mb3mb3_e3mb3mb3
mb3mb3mb3mb3mb3`e3ae3be3ce3mb3mb3de3de3ee3mb3mb3mb3fe3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3ge3he3mb3mb3
mb3mb3mb3mb3ie3mb3mb3mb3mb3mb3mb3mb3je3mb3mb3mb3mb3ke3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3le3mb3mb3me3ne3mb3mb3mb3mb3mb3mb3mb3mb3mb3nd3mb3mb3oe3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Pf3Qf3
Rf3mb3mb3mb3mb3mb3mb3mb3mb3Sf3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Tf3mb3Uf3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Vf3mb3mb3mb3_e3mb3ee3mb3Wf3Xf3mb3mb3mb3
mb3mb3mb3mb3_e3mb3mb3mb3mb3mb3mb3mb3Yf3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3fd3mb3Zf3mb3mb3[f3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3\f3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Wf3mb3mb3mb3mb3]f3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3^f3mb3_f3mb3`f3mb3mb3mb3mb3af3bf3mb3mb3mb3mb3mb3mb3mb3mb3cf3mb3df3mb3ef3mb3mb3mb3mb3ff3
gf3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Ye3mb3mb3mb3mb3mb3mb3mb3mb3hf3mb3mb3mb3mb3if3if3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3jf3mb3mb3mb3mb3fd3mb3mb3mb3mb3kf3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3gd3mb3mb3mb3mb3mb3mb3mb3gd3mb3mb3mb3mb3mb3mb3lf3mb3mb3mb3mb3mb3mb3jf3
jf3mf3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3nf3of3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Xf3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3Pg3mb3Qg3Rg3mb3mb3mb3mb3Sg3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3]d3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3_e3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3
mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3mb3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Ug3Tg3Tg3Tg3Tg3Tg3Tg3Vg3Tg3Wg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Xg3Tg3Xg3Tg3Tg3Tg3Xg3Yg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Zg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Xg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3[g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3\g3\g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
]g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3^g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Xg3Tg3Tg3Tg3Tg3_g3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3`g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Xg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3ag3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3bg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3
Tg3Tg3Tg3Tg3Tg3Tg3\g3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3Tg3cg3dg3eg3fg3
fg3fg3fg3fg3gg3fg3fg3fg3fg3fg3hg3fg3ig3fg3fg3fg3dg3dg3fg3dg3jg3kg3lg3mg3ng3og3fg3Ph3fg3fg3fg3fg3
fg3fg3Qh3fg3Rh3Sh3Th3Uh3Vh3Sh3Sh3Wh3Xh3Sh3Yh3Zh3Sh3[h3\h3]h3]h3^h3_h3`h3]h3]h3ah3bh3ch3dh3eh3fh3
Sh3]h3]h3gh3]h3ch3hh3Sh3ih3jh3]h3kh3lh3[h3bh3mh3mh3nh3oh3mh3mh3Pi3Qi3Ri3mh3Si3Ti3Ui3Vi3mh3mh3Wi3
mh3mh3mh3mh3mh3mh3Xi3mh3Yi3Zi3mh3mh3mh3[i3mh3mh3\i3mh3mh3mh3]i3mh3mh3^i3_i3mh3]i3]i3`i3ai3mh3bi3
mh3ci3mh3di3mh3]i3mh3ei3fi3mh3mh3mh3mh3gi3hi3ii3ji3ki3li3mh3mh3mh3mi3mh3mh3ni3oi3Pj3mh3Qj3mh3Rj3
mh3mh3Sj3mh3Tj3mh3mh3mh3mh3mh3Uj3mh3Vj3mh3mh3mh3Wj3mh3mh3Xj3mh3mh3Yj3Yj3Zj3Yj3Yj3Yj3Yj3Yj3[j3Yj3
Yj3\j3]j3Yj3^j3_j3`j3aj3bj3Yj3Yj3Yj3Yj3Yj3Yj3cj3dj3Yj3Yj3ej3fj3gj3hj3ij3Yj3jj3Yj3Yj3Yj3Yj3Yj3Yj3
Yj3kj3lj3Yj3mj3Yj3Yj3Yj3Yj3Yj3Yj3nj3Yj3Yj3oj3Yj3Pk3Qk3Rk3Sk3Yj3Tk3Yj3Yj3Yj3Yj3Yj3Uk3Vk3Wk3Xk3Yj3
Yj3Yk3Zk3[k3Yj3Yj3\k3]k3^k3_k3`k3ak3bk3ck3dk3Yj3dk3Yj3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3ok3Pl3Pl3Ql3
Rl3Sl3Yj3Tl3Ul3Vl3Wl3Xl3Yl3Zl3Yj3[l3\l3]l3^l3Yj3Yj3Yj3Yj3Yj3Yj3Yj3Yj3Yj3Yj3_l3`l3Yj3Yj3al3bl3al3
cl3dl3el3Yj3fl3Yj3Yj3gl3hl3Yj3il3Yj3il3Yj3Yj3Yj3Yj3jl3Yj3kl3Yj3Yj3Yj3ll3ml3ml3ml3ml3nl3ol3Pm3Qm3
Rm3ml3Sm3Tm3Um3Vm3Wm3ml3ml3Xm3ml3Ym3ml3Zm3ml3[m3\m3[m3]m3ml3ml3^m3ml3ml3\m3_m3`m3am3ml3bm3cm3dm3
ml3em3ml3fm3gm3hm3ml3im3ml3jm3ml3^m3ml3km3ml3lm3ml3mm3ml3mm3ml3nm3ml3ml3ml3ml3ml3ml3ml3ml3ml3om3
Pn3ml3ml3ml3Qn3ml3ml3Rn3Sn3ml3Tn3ml3ml3ml3ml3Un3ml3ml3ml3ml3ml3Vn3ml3ml3ml3Wn3ml3ml3Xn3ml3Yn3ml3
ml3ml3Zn3ml3ml3ml3ml3ml3[n3ml3[m3ml3[m3ml3[m3ml3\n3ml3[m3ml3]n3^n3_n3_n3_n3_n3_n3_n3`n3an3_n3bn3
cn3dn3en3_n3_n3_n3fn3gn3_n3hn3`n3in3_n3_n3jn3kn3ln3mn3_n3_n3_n3_n3nn3_n3on3_n3`n3_n3Po3Qo3on3_n3
_n3_n3_n3_n3_n3_n3_n3Ro3So3_n3_n3_n3_n3To3_n3_n3_n3_n3Uo3Vo3Uo3Uo3Uo3Uo3Vo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3
Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Wo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Xo3Yo3Uo3Uo3Uo3Uo3Uo3Zo3Uo3Uo3Uo3
Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3Uo3[o3[o3[o3[o3[o3[o3[o3[o3[o3\o3[o3[o3[o3]o3^o3[o3_o3[o3[o3
`o3[o3ao3[o3[o3bo3[o3[o3co3do3eo3fo3[o3[o3go3[o3ho3[o3[o3[o3io3[o3jo3ko3[o3lo3[o3[o3mo3no3oo3PP4
QP4[o3[o3[o3[o3[o3RP4SP4[o3[o3TP4UP4[o3VP4WP4[o3XP4[o3YP4[o3ZP4ZP4ZP4[o3[o3[P4\P4]P4^P4[o3_P4`P4
[o3[o3aP4bP4cP4dP4[o3eP4[o3fP4gP4hP4hP4iP4jP4kP4lP4mP4nP4nP4oP4PQ4nP4QQ4RQ4SQ4TQ4TQ4QQ4QQ4UQ4VQ4
WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4_Q4`Q4`Q4_Q4`Q4_Q4_Q4aQ4`Q4`Q4\Q4`Q4`Q4`Q4`Q4`Q4bQ4`Q4bQ4`Q4`Q4`Q4`Q4
`Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4cQ4`Q4`Q4cQ4`Q4_Q4`Q4`Q4`Q4`Q4`Q4`Q4`Q4_Q4`Q4`Q4dQ4`Q4`Q4`Q4
`Q4`Q4`Q4eQ4fQ4`Q4`Q4gQ4hQ4iQ4jQ4jQ4kQ4jQ4lQ4mQ4jQ4jQ4jQ4jQ4jQ4jQ4jQ4nQ4nQ4oQ4PR4nQ4QR4nQ4RR4SR4
nQ4TR4nQ4UR4nQ4VR4nQ4nQ4WR4nQ4XR4YR4ZR4[R4[R4\R4\R4]R4\R4[R4[R4^R4_R4`R4\R4aR4bR4[R4[R4[R4cR4dR4
\R4\R4eR4fR4gR4[R4hR4iR4iR4jR4kR4lR4mR4nR4lR4oR4PS4QS4RS4SS4TS4lR4lR4US4VS4lR4lR4WS4XS4YS4ZS4[S4
\S4]S4^S4^S4_S4^S4^S4^S4`S4^S4aS4bS4cS4dS4eS4fS4gS4hS4iS4jS4kS4fS4lS4mS4nS4oS4PT4oS4QT4RT4oS4ST4
oS4TT4oS4UT4UT4UT4VT4oS4WT4XT4oS4oS4oS4oS4oS4YT4oS4oS4ZT4[T4\T4\T4\T4\T4\T4\T4]T4^T4]T4_T4`T4]T4
aT4bT4]T4]T4cT4dT4dT4eT4fT4eT4eT4eT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4PU4PU4SU4TU4UU4VU4PU4WU4
XU4YU4ZU4ZU4ZU4ZU4ZU4ZU4ZU4ZU4ZU4[U4\U4]U4]U4^U4]U4]U4_U4]U4]U4]U4]U4`U4]U4aU4bU4cU4dU4eU4fU4gU4
hU4iU4jU4kU4lU4mU4nU4lU4lU4oU4oU4oU4lU4lU4lU4PV4QV4QV4QV4RV4SV4TV4UV4QV4VV4WV4XV4QV4QV4QV4QV4QV4
QV4QV4QV4QV4YV4ZV4[V4QV4QV4\V4]V4^V4_V4`V4aV4^V4bV4cV4cV4dV4dV4eV4dV4dV4fV4gV4hV4iV4jV4kV4lV4mV4
nV4oV4PW4QW4RW4SW4TW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4jW4kW4
lW4mW4nW4oW4PX4PX4PX4QX4RX4SX4TX4UX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4eX4eX4fX4
gX4gX4hX4iX4jX4gX4kX4kX4lX4mX4nX4mX4oX4PY4QY4mX4mX4mX4kX4kX4RY4kX4kX4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4
\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4
[Z4\Z4]Z4^Z4^Z4^Z4_Z4_Z4`Z4_Z4aZ4bZ4cZ4dZ4dZ4dZ4eZ4eZ4fZ4gZ4hZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4
S[4T[4U[4V[4W[4X[4Y[4Z[4[[4[[4\[4\[4\[4\[4\[4\[4\[4\[4\[4][4^[4^[4^[4_[4^[4`[4a[4b[4c[4d[4e[4f[4
g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4a\4a\4a\4
a\4a\4a\4a\4d\4e\4a\4a\4f\4g\4g\4g\4g\4g\4h\4g\4i\4j\4k\4l\4m\4n\4n\4o\4P]4Q]4R]4S]4R]4T]4U]4V]4
W]4W]4W]4W]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4`]4a]4d]4a]4a]4a]4a]4a]4a]4a]4e]4a]4f]4a]4g]4
a]4h]4i]4j]4a]4a]4a]4a]4a]4k]4a]4a]4l]4a]4m]4a]4m]4a]4a]4n]4o]4P^4o]4Q^4a]4a]4R^4S^4a]4a]4T^4U^4
V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4_^4`^4a^4b^4c^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4R_4R_4S_4
S_4T_4S_4U_4V_4W_4S_4X_4Y_4Z_4[_4[_4[_4\_4]_4^_4__4`_4a_4b_4c_4d_4e_4f_4f_4f_4f_4g_4h_4i_4j_4j_4
j_4k_4l_4j_4m_4j_4j_4n_4o_4P`4Q`4Q`4Q`4Q`4R`4Q`4S`4T`4U`4V`4V`4V`4W`4W`4X`4Y`4Y`4Y`4Y`4Y`4Y`4Y`4
Y`4Z`4[`4\`4]`4^`4_`4``4``4``4``4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4j`4j`4l`4j`4m`4n`4o`4Pa4Qa4Ra4
Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4\a4]a4^a4_a4]a4]a4]a4]a4]a4`a4`a4aa4]a4]a4]a4ba4ca4da4ea4fa4ga4fa4ha4
ia4fa4ja4ka4la4fa4ma4na4na4na4oa4Pb4Qb4Rb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4]b4^b4_b4`b4ab4ab4
bb4bb4cb4db4eb4fb4gb4hb4ib4ib4ib4jb4kb4lb4kb4kb4kb4kb4kb4mb4kb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Tc4Vc4Wc4
Xc4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4bc4cc4dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4
Xd4Xd4Xd4Xd4Xd4Xd4Xd4Xd4Xd4Yd4Zd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4ld4md4md4
nd4od4Pe4Qe4Re4Se4Te4Ue4Ue4Ve4We4Xe4Ye4Ze4[e4[e4Ze4[e4[e4[e4[e4[e4[e4\e4]e4^e4_e4`e4ae4be4ce4de4
ee4ee4ee4fe4ge4he4ie4je4ke4ke4ke4le4me4ke4ke4ke4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4
^f4_f4`f4af4bf4bf4bf4cf4df4ef4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Pg4Pg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4
Xg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4cg4cg4cg4dg4eg4eg4fg4gg4hg4ig4jg4ig4kg4jg4jg4jg4jg4ig4jg4lg4
jg4jg4jg4jg4jg4jg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4Wh4Xh4Xh4Yh4Zh4[h4\h4]h4^h4_h4_h4`h4ah4bh4ch4dh4
eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Yi4Zi4[i4\i4]i4\i4\i4^i4_i4`i4
ai4bi4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4ki4mi4mi4mi4ni4oi4Pj4oi4oi4oi4oi4oi4Qj4Qj4Rj4Rj4Sj4Tj4Uj4
Tj4Tj4Vj4Wj4Xj4Yj4Zj4Zj4Zj4[j4\j4\j4]j4^j4_j4_j4`j4_j4aj4bj4cj4dj4ej4ej4ej4fj4gj4hj4gj4gj4gj4fj4
ij4jj4kj4lj4mj4nj4oj4Pk4Qk4Rk4Sk4Tk4Uk4Uk4Vk4Wk4Xk4Yk4Zk4Zk4[k4\k4\k4\k4\k4]k4^k4_k4`k4`k4ak4bk4
bk4ck4ck4dk4ek4fk4gk4gk4gk4hk4ik4ik4jk4kk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4lk4mk4
mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4^l4_l4`l4al4al4bl4cl4dl4el4fl4gl4hl4il4
jl4kl4ll4ml4nl4ol4Pm4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Wm4Wm4Wm4Wm4Xm4Wm4Wm4Wm4Ym4Zm4Wm4Wm4Wm4Wm4[m4Wm4\m4
Wm4Wm4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4gm4gm4hm4gm4gm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4
Wn4Xn4Yn4Zn4[n4\n4]n4^n4_n4]n4`n4an4bn4cn4dn4dn4dn4en4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4
So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4eo4eo4fo4go4ho4io4jo4ko4lo4mo4no4oo4PP5
QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5gP5iP5jP5kP5lP5mP5nP5oP5
oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5lQ5mQ5
nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5
mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5aS5aS5bS5cS5dS5dS5dS5eS5fS5gS5hS5
iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5[T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5gT5hT5
iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5[U5\U5]U5^U5_U5`U5aU5aU5bU5cU5dU5eU5fU5
gU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5]V5^V5_V5`V5aV5bV5bV5cV5
dV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5
bW5cW5dW5eW5fW5gW5hW5iW5iW5jW5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5SX5WX5XX5YX5ZX5[X5\X5]X5^X5
_X5_X5_X5`X5aX5aX5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5jX5kX5lX5mX5mX5nX5oX5oX5oX5oX5oX5PY5QY5RY5SY5TY5
UY5VY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5]Y5^Y5_Y5`Y5aY5aY5bY5cY5dY5eY5fY5fY5gY5hY5iY5iY5jY5kY5lY5mY5nY5oY5
PZ5QZ5QZ5QZ5RZ5SZ5TZ5UZ5UZ5VZ5VZ5VZ5WZ5XZ5YZ5ZZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5hZ5
iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5c[5c[5d[5d[5e[5
f[5g[5h[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5e\5
f\5g\5h\5i\5j\5k\5k\5k\5k\5l\5m\5n\5n\5n\5n\5n\5n\5n\5n\5n\5o\5n\5n\5n\5n\5n\5P]5P]5Q]5P]5R]5P]5
S]5T]5U]5V]5W]5X]5X]5X]5Y]5Z]5[]5\]5\]5]]5^]5_]5`]5a]5b]5c]5d]5e]5f]5g]5f]5g]5g]5g]5h]5i]5i]5j]5
i]5i]5i]5k]5k]5k]5l]5m]5n]5o]5P^5o]5o]5o]5Q^5Q^5R^5o]5S^5T^5T^5U^5T^5T^5T^5V^5T^5W^5W^5W^5W^5W^5
W^5W^5W^5W^5W^5W^5W^5W^5W^5X^5X^5X^5X^5X^5X^5X^5Y^5Z^5Y^5[^5\^5]^5\^5^^5_^5`^5a^5b^5c^5d^5e^5f^5
g^5h^5i^5j^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5k^5l^5m^5
n^5o^5o^5P_5Q_5R_5S_5T_5U_5V_5V_5W_5X_5W_5Y_5W_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5a_5a_5a_5a_5c_5c_5
d_5e_5f_5f_5g_5g_5f_5h_5i_5j_5j_5k_5l_5l_5l_5m_5n_5n_5n_5o_5P`5Q`5o_5o_5o_5o_5R`5o_5o_5o_5S`5S`5
S`5T`5U`5V`5W`5W`5X`5Y`5Z`5[`5\`5\`5]`5]`5]`5^`5^`5]`5]`5]`5_`5]`5]`5]`5]`5]`5]`5]`5]`5]`5^`5]`5
]`5]`5]`5]`5]`5]`5``5]`5a`5b`5c`5c`5c`5c`5c`5c`5d`5d`5d`5d`5d`5d`5d`5d`5d`5d`5d`5d`5e`5f`5g`5h`5
i`5j`5k`5h`5h`5l`5h`5m`5n`5n`5n`5h`5o`5h`5h`5Pa5h`5h`5Pa5h`5h`5Qa5Ra5Sa5h`5Ta5h`5Ua5Va5Wa5Xa5Ya5
Za5Wa5h`5[a5\a5\a5\a5]a5^a5\a5\a5\a5_a5`a5aa5ba5ca5da5ea5fa5ga5ha5ia5ja5ka5la5la5ma5ma5ma5ma5ma5
ma5ma5ma5na5oa5Pb5Qb5Rb5Sb5Sb5Sb5Tb5Sb5Sb5Sb5Ub5Vb5Wb5Xb5Yb5Zb5Xb5[b5\b5\b5]b5^b5_b5`b5ab5ab5ab5
bb5cb5db5eb5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5ob5ob5Pc5Qc5Rc5Rc5Sc5Qc5Tc5Tc5Tc5Uc5Uc5Uc5Uc5Uc5Uc5Vc5
Vc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5^c5_c5_c5_c5_c5_c5`c5ac5bc5cc5cc5cc5cc5cc5cc5dc5cc5cc5ec5ec5ec5ec5
ec5ec5ec5ec5ec5ec5ec5ec5ec5ec5fc5ec5gc5gc5hc5hc5ic5ic5ic5jc5kc5lc5mc5mc5mc5nc5nc5nc5nc5nc5nc5oc5
Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Xd5Xd5Xd5Yd5Xd5Zd5Zd5Zd5Zd5[d5Zd5\d5\d5\d5\d5\d5]d5^d5^d5_d5`d5ad5bd5
cd5cd5cd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5ld5ld5ld5md5ld5nd5od5Pe5Qe5Re5Se5Te5Te5Te5Ue5Ve5We5Ue5Xe5
Ue5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5ee5fe5ge5he5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Tf5Uf5
Tf5Tf5Uf5Vf5Wf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5_f5_f5_f5`f5af5bf5cf5cf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5
lf5mf5lf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Wg5Wg5Wg5Wg5Wg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5ag5bg5cg5dg5eg5
fg5gg5gg5gg5gg5hg5gg5gg5gg5gg5ig5jg5jg5jg5jg5jg5jg5jg5jg5jg5jg5kg5lg5mg5ng5ng5og5Ph5Qh5Qh5Rh5Sh5
Th5Th5Uh5Uh5Vh5Wh5Wh5Xh5Xh5Yh5Wh5Xh5Xh5Xh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh5dh5dh5eh5fh5eh5eh5gh5
hh5ih5jh5jh5kh5lh5lh5lh5lh5mh5nh5mh5mh5oh5Pi5Qi5Ri5Si5Ti5Ti5Ui5Ui5Ui5Ui5Ui5Ui5Ui5Ui5Vi5Wi5Wi5Wi5
Wi5Wi5Wi5Xi5Xi5Yi5Zi5Zi5Zi5[i5\i5Zi5]i5^i5_i5_i5`i5ai5ai5ai5ai5ai5bi5bi5ci5di5ei5fi5gi5hi5hi5ii5
ji5ki5li5li5li5mi5li5li5li5li5li5li5li5ni5oi5li5li5li5Pj5Qj5Rj5Rj5Sj5Tj5Tj5Uj5Tj5Tj5Vj5Wj5Xj5Yj5
Zj5[j5\j5]j5^j5_j5`j5`j5aj5aj5aj5bj5bj5cj5dj5ej5fj5gj5gj5hj5ij5jj5kj5lj5mj5nj5oj5oj5oj5Pk5Qk5Rk5
Sk5Sk5Sk5Tk5Uk5Vk5Sk5Wk5Xk5Xk5Yk5Zk5[k5\k5\k5]k5^k5_k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5jk5kk5lk5
mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5Zl5[l5[l5\l5]l5]l5^l5_l5`l5al5bl5cl5cl5cl5cl5cl5dl5el5
fl5gl5hl5il5jl5jl5kl5ll5ml5nl5ol5Pm5Qm5Rm5Rm5Rm5Rm5Rm5Rm5Sm5Tm5Um5Vm5Wm5Wm5Wm5Wm5Wm5Xm5Ym5Zm5[m5
\m5]m5]m5]m5^m5]m5]m5_m5`m5am5bm5cm5dm5dm5em5fm5gm5hm5im5jm5km5km5km5km5km5km5lm5mm5nm5nm5nm5om5
Pn5Qn5Qn5Rn5Sn5Tn5Sn5Un5Vn5Wn5Xn5Xn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5bn5cn5bn5dn5en5fn5gn5hn5in5jn5kn5
ln5mn5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5co5do5eo5eo5fo5go5go5
go5go5go5ho5io5jo5jo5jo5ko5lo5mo5no5oo5PP6QP6RP6RP6SP6TP6SP6UP6VP6VP6WP6XP6XP6YP6XP6ZP6ZP6ZP6[P6
\P6ZP6ZP6ZP6]P6^P6_P6`P6aP6aP6bP6cP6dP6dP6eP6fP6fP6fP6gP6gP6hP6hP6iP6iP6jP6iP6kP6lP6lP6lP6mP6nP6
oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6XQ6XQ6YQ6ZQ6[Q6\Q6\Q6]Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6
kQ6lQ6mQ6nQ6oQ6PR6PR6QR6RR6SR6TR6TR6TR6TR6UR6UR6TR6TR6TR6TR6TR6TR6VR6WR6WR6WR6WR6XR6WR6YR6YR6WR6
WR6WR6YR6YR6ZR6[R6\R6]R6^R6_R6_R6`R6`R6`R6`R6_R6`R6`R6aR6`R6`R6aR6`R6bR6`R6aR6aR6`R6`R6`R6`R6_R6
_R6_R6_R6cR6dR6eR6eR6fR6fR6fR6fR6fR6fR6gR6fR6hR6fR6fR6iR6jR6kR6lR6mR6mR6nR6oR6PS6PS6QS6QS6QS6QS6
QS6QS6QS6QS6QS6QS6QS6QS6QS6RS6RS6RS6RS6RS6RS6RS6SS6TS6TS6TS6TS6TS6TS6TS6US6VS6VS6VS6VS6VS6VS6WS6
WS6WS6WS6XS6YS6ZS6ZS6[S6[S6\S6\S6]S6^S6_S6`S6aS6bS6cS6cS6dS6eS6fS6gS6hS6iS6jS6kS6jS6lS6lS6jS6mS6
mS6mS6mS6nS6nS6oS6oS6oS6PT6QT6RT6RT6RT6RT6RT6RT6RT6ST6RT6RT6TT6UT6VT6VT6VT6WT6VT6VT6XT6YT6YT6ZT6
[T6\T6]T6^T6_T6`T6aT6aT6bT6bT6bT6bT6bT6cT6bT6bT6bT6bT6dT6dT6bT6bT6bT6bT6bT6bT6bT6bT6bT6eT6eT6fT6
gT6gT6gT6hT6iT6gT6jT6jT6jT6kT6lT6mT6nT6nT6oT6PU6oT6oT6oT6oT6QU6QU6QU6RU6RU6RU6RU6RU6RU6SU6SU6TU6
UU6UU6UU6VU6VU6VU6VU6VU6VU6VU6VU6VU6WU6XU6YU6ZU6[U6[U6[U6[U6[U6[U6[U6\U6\U6\U6\U6]U6\U6^U6_U6`U6
aU6bU6cU6cU6cU6cU6dU6eU6eU6eU6fU6gU6gU6gU6gU6hU6hU6gU6hU6gU6hU6hU6iU6jU6jU6jU6jU6hU6hU6hU6kU6lU6
mU6mU6mU6mU6mU6mU6mU6mU6mU6nU6oU6PV6PV6PV6PV6QV6RV6RV6SV6SV6SV6SV6SV6SV6TV6UV6UV6VV6WV6XV6YV6YV6
YV6YV6YV6YV6ZV6ZV6[V6[V6\V6]V6^V6_V6_V6_V6`V6`V6aV6bV6cV6dV6cV6cV6eV6eV6eV6fV6gV6hV6iV6jV6jV6jV6
jV6jV6jV6jV6jV6jV6jV6jV6kV6kV6lV6mV6mV6nV6oV6oV6PW6PW6QW6RW6RW6RW6SW6SW6TW6TW6TW6TW6UW6UW6UW6UW6
VW6WW6WW6WW6WW6WW6WW6WW6WW6WW6WW6WW6WW6WW6XW6XW6YW6YW6YW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6
ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6ZW6[W6\W6\W6\W6\W6]W6]W6]W6^W6_W6_W6`W6`W6`W6`W6aW6aW6aW6
bW6bW6cW6dW6eW6eW6fW6gW6gW6hW6iW6jW6kW6lW6mW6nW6oW6PX6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6YX6YX6YX6YX6
YX6ZX6[X6\X6]X6^X6_X6_X6`X6`X6aX6bX6cX6cX6cX6dX6dX6dX6dX6dX6dX6dX6eX6fX6gX6gX6gX6gX6hX6hX6hX6hX6
hX6hX6iX6jX6kX6lX6mX6nX6nX6nX6nX6nX6oX6PY6QY6RY6SY6TY6TY6UY6VY6WY6WY6XY6YY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6
aY6_Y6bY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6nY6oY6oY6oY6PZ6PZ6PZ6QZ6RZ6RZ6RZ6SZ6SZ6TZ6UZ6UZ6
UZ6VZ6WZ6XZ6XZ6XZ6XZ6YZ6ZZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6aZ6bZ6cZ6dZ6dZ6dZ6eZ6eZ6
eZ6eZ6eZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6Q[6Q[6Q[6R[6S[6T[6T[6T[6U[6V[6V[6W[6X[6Y[6Z[6[[6
\[6][6^[6_[6`[6a[6b[6b[6b[6b[6b[6b[6b[6b[6b[6b[6c[6d[6e[6f[6g[6g[6h[6i[6i[6i[6i[6i[6j[6k[6k[6l[6
m[6m[6n[6n[6o[6n[6n[6n[6n[6n[6P\6Q\6R\6S\6S\6S\6T\6S\6S\6U\6V\6W\6X\6Y\6Y\6Y\6Z\6Z\6[\6\\6\\6]\6
^\6_\6`\6a\6b\6b\6c\6d\6e\6f\6g\6g\6h\6h\6h\6h\6i\6i\6j\6j\6j\6j\6j\6k\6l\6l\6m\6n\6o\6o\6o\6P]6
Q]6Q]6R]6R]6R]6S]6T]6U]6V]6W]6X]6X]6Y]6Y]6Z]6Z]6Z]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6b]6c]6c]6c]6c]6c]6
c]6c]6d]6c]6d]6d]6d]6d]6d]6e]6f]6g]6h]6i]6j]6k]6k]6k]6k]6k]6k]6k]6k]6l]6m]6n]6o]6o]6o]6o]6P^6P^6
Q^6Q^6R^6R^6S^6T^6T^6U^6V^6W^6X^6Y^6Z^6Z^6Z^6Z^6Z^6Z^6[^6[^6\^6]^6^^6^^6_^6`^6`^6`^6a^6a^6a^6b^6
a^6a^6a^6c^6c^6c^6c^6d^6c^6e^6f^6e^6g^6h^6i^6i^6j^6i^6i^6i^6k^6l^6m^6n^6n^6n^6n^6n^6o^6P_6Q_6R_6
R_6S_6S_6T_6T_6T_6T_6U_6U_6U_6U_6U_6U_6U_6V_6W_6X_6U_6U_6Y_6Z_6[_6\_6\_6]_6^_6^_6^_6__6`_6__6__6
a_6b_6c_6c_6d_6d_6e_6f_6g_6h_6h_6h_6i_6j_6k_6l_6k_6k_6k_6k_6m_6m_6m_6m_6n_6o_6P`6P`6P`6P`6P`6Q`6
R`6S`6S`6S`6T`6Q`6U`6U`6U`6V`6U`6W`6W`6W`6X`6W`6Y`6W`6W`6W`6W`6Z`6[`6\`6]`6^`6_`6``6``6a`6``6``6
``6b`6c`6d`6d`6d`6d`6d`6d`6d`6e`6f`6f`6g`6h`6h`6h`6i`6j`6k`6l`6l`6m`6n`6n`6o`6Pa6Pa6Qa6Qa6Ra6Sa6
Ta6Ua6Ra6Ra6Va6Wa6Xa6Ya6Ya6Za6[a6[a6[a6[a6[a6[a6[a6[a6[a6\a6[a6[a6]a6]a6]a6[a6[a6[a6[a6[a6[a6[a6
[a6[a6^a6[a6[a6[a6[a6[a6[a6_a6`a6`a6aa6aa6aa6aa6aa6aa6ba6ca6da6ea6fa6ga6ha6ia6ja6ja6ka6la6ma6ma6
na6oa6Pb6Qb6Qb6Qb6Rb6Sb6Tb6Tb6Ub6Ub6Qb6Qb6Qb6Qb6Vb6Wb6Wb6Xb6Yb6Zb6[b6[b6\b6]b6^b6^b6^b6^b6_b6_b6
_b6_b6_b6_b6_b6_b6_b6`b6`b6ab6bb6cb6cb6cb6db6eb6eb6fb6gb6hb6ib6jb6ib6kb6lb6lb6kb6mb6nb6ob6Pc6Qc6
Rc6Rc6Rc6Rc6Rc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Xc6Yc6Zc6Zc6[c6\c6\c6]c6\c6^c6\c6_c6_c6_c6`c6ac6bc6cc6cc6cc6
cc6cc6cc6cc6dc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6nc6oc6Pd6Qd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6Zd6[d6
\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6hd6hd6hd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Qe6Re6Se6Te6Ue6Ue6
Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Sf6
Tf6Uf6Uf6Uf6Uf6Uf6Vf6Vf6Wf6Wf6Vf6Vf6Xf6Xf6Xf6Yf6Yf6Yf6Yf6Yf6Yf6Zf6Yf6Zf6Yf6[f6[f6\f6]f6^f6_f6`f6
`f6af6bf6bf6cf6df6df6ef6ff6gf6hf6if6jf6kf6lf6lf6lf6lf6lf6lf6lf6lf6mf6nf6of6of6of6Pg6Qg6Rg6Sg6Sg6
Tg6Ug6Vg6Vg6Vg6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6^g6^g6^g6_g6`g6ag6bg6cg6cg6dg6eg6fg6eg6eg6gg6gg6gg6hg6
ig6jg6jg6kg6kg6lg6mg6mg6mg6ng6og6og6og6og6og6og6Ph6Ph6Qh6Rh6Rh6Sh6Sh6Th6Th6Th6Th6Th6Th6Th6Th6Th6
Uh6Vh6Vh6Wh6Wh6Xh6Xh6Xh6Xh6Xh6Yh6Zh6[h6\h6[h6[h6[h6]h6]h6^h6_h6_h6`h6ah6bh6ch6ch6ch6dh6dh6eh6eh6
eh6fh6gh6gh6hh6hh6hh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Pi6Qi6Ri6Si6Si6Ti6Ti6Ti6Ui6Ui6Vi6Wi6Xi6Yi6Zi6Zi6
[i6[i6\i6\i6\i6\i6\i6\i6]i6^i6^i6_i6`i6ai6bi6bi6bi6bi6ci6bi6di6di6ei6fi6gi6hi6ii6ji6ji6ji6ji6ki6
li6li6mi6mi6ni6oi6Pj6Qj6Rj6Rj6Sj6Sj6Sj6Tj6Uj6Uj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6Vj6
Vj6Vj6Vj6Wj6Xj6Yj6Zj6[j6[j6\j6]j6^j6eZe40f4W;K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3[622
1a12@8b3916>1n5e43?OJ7D933372==Z1L33G57318J[4=T3e2;Q1U1116450383[1b?12Y43=E;:5526@U41;@C7:<<?>96
340812M6g1d3T1NY29BW1MX4N[3^1_3W4X3X4m1T81`j3j4W;K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3
[6221a12@8b3916>1n5e43?OJ7D9737@=Z1L33G57318JIa3b3GY2Q1F2;11645038_1`3Q<12h3@32:Q1185526@U41;g1<
<?>963408133H6g1d3T1Nf1B26j1Mb2JJN=m2^1S7l3V3=Cm1e2^5:bU2XY1d:hC_48912o:IRV2[P1n1U2IK502T2Vc1W1c
>\1Y1<g25P10=1[7e1S11]i51dQ52Ri5:Z1]3I8_1QDS2_1Qa2\=f1Li1ZM7<d1>R19f4n62V41b1Y1T194@21`1EB[1k12]
2C]22U1X4=X1]DA^@V2a]1]24i5Kf2`3Y13_J0Q7c2[5<W29W13S91\1S=IJZ22e3P7g39i2T2_e3V=Z3A12oY19i2T2_e3V
=Z3A12oY11n4f2X4333Z1X1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4j1`6Ca4f3Z11Z1c302Q47T2[
8Q6m1R2S2Y6F9g;3e1Gi1l5^1W55T3FcBBg2==?@R1V8d2V181WU41l41]Z2K01a3g1eBP6]2^20?V7U3mIXNd:Q=W><@0g5
1d2k;X@g1c;;0[7gU2_8d1[5\:e=X3Y7ZT1;0P50R1]_2kOn\1^7W8m<8>0j3U10lAPT2WFMR3cFWV1e4W8880c5lJ\9_N\[
1Z^2240iQ1h60^10Ch28009_8d1^1Q6121m2T2f4m2c1Z4j4fT16W2X4j3m5^6h23iCl6WAd5T3`3b3P6c1`1m5i2Q49m1X1
?0ES9[1M=m=bF[5>gJTQ2ZT1U8S5@0^1d9]1bHMTT1g@fU1b5Y2V:c5fNU8S530jb4ZT150oj2PX1Pd13L0o400X1S_3j@2`
4fU12\122639D501W3Y1l4_1>6T1V103^5Q9W@G3Ge5f3Z6R6a1o5i?K_1b4X4HV1R1\4k>W4d40V4h92>\<Y>b8b?6d3d2U
10Gk2n1`9_6[1`6o21n1[7b3>5RDi2^8h2[4X4o1Y3]3S@7W1l1PA2>UFIb9f2UCm2I01g1\3e@^7T3\9o3_JZJK9Cl:h17h
120]:Q9eCPP1f450Qm4YR1MX1n20X4Y370279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4E_2c
2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1k3T1W43T3=46MX16T@Z3k1U12o1`4Q2;0Y1W;]\2k]1n;V:e9]@U8M
O09Y3_2XOc4i6k?_=a15Z5>V5g6ZJR6DY1m6U8h9MR3i1X1a2[3X>[1b5U10=X2EDO[4g2<d9gOa:^Da77P9b19^2h13Y1T8
:V2Q1`6P9=a9i5l1g>c6Z8>d6P105]310a39]11<Z1[2m6b114YBX>X>o?b2n1W2Z7Z2i9mCV3]2j2l2k^1Q101=l280:U4h
3_2V714P6T5S2\5W5^V10[1Z=RQ1T70\7W;m5d3b1h=o2g9=0X1`:Dd1g_3V=g7WFYDn1O9I0<X31X61f5m5121\l1d2U=2d
?3?R1k>UN4X9V1b>E0j1j11e=Y4121_ITAi:Z5YR13X3CRCj_1Y5B80m5lOh^4S201`820[o580Q5b[5b9d4<1X3=0ES9[1M
[>d:e:W1[5>gJbb1;0^1d9g;X>2J3Q_2];gR230dh1[Z2P10[34V20b^1Q:hW1Y<aZ18BB2T2A>a14P4U7a8_2@416Q1859:
H0e3`1\6P5X1m1k114^:l4<:l2S8U]1cI=W@[?UOk2B80c3dP1R]2l3PAk`1k350c3eR4ULaH80`X1^b1ff2d4;0140Y=Yd3
]K20YP6G0Fn2009T1V8n6Z1121Rg1X3]B[9_3bI]7m7h;]B90P2he1TDPg1k6n8\NS>B0[1Y20PB14FVQ2ho1nH`6W4T3958
i230Z6_`570PT2jX2kY12`8j440c3kP66C00d3`1`@14QBiP1k3oCm@j1dId9c:4iHS920R2N0R:^2m>CkA16f7WL32FKW6g
<iFn3j6j3Y5G`CP5gCL?OU3620jb4:0o400\7cn3QW13[1f;Q304b2KC1i1^1Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[FT5
Z2k2b3Y1M>2S2B^42k4GW46_7T2l1^2?3U196;S11611122Y2P1U9272_23V25P2EU3n5>P3o5g1;B95f9n8\29U12i4KHh1
?U11_3U2_A1_d1\8PBXY1b=8BER211?>a14P4^5P96`301=416Q18571:;1^b2_15a\24X9V1Z;S31M1_3V2^P3kf18BET2A
>2^14P4_2G`1R4[9@416Q1859:H1_3V2^P3kf18BET2A>a14P4WB@416Q1859:I1_3`g1dE_Ekf18BET2A>a14P4WB@416Q1
859:11N1_3V2^P3kf18BET2A>2^14P4^1o3\3B0g8@416Q1859:71Q1_<m^3QT11=A1Q1U1S1^Y1c=Q=4^1g1fFTk1b2h17[
H;N1_3P2QV2bJkf18BET2A>a14i1h1=f6T3[8@416=C859:21b[231\e5n4O1_30o1dP3kf18BET2A>a14b3=[1^2R5j4^4@
416=C859:A1`2JSg1mC\l1SBP1m2>o<=X28o3n4X2M1_3m_1T1_6^3Y3YT1kf18BET2A>a14P4m8Y9@416Q1859:71h_4U=]
4f?X4n481U5fk477YEd3S9=1m1b1m`1c7m1a=Em1a7fR2cC]>P11_3V2R>[b2kf18BET2A>a14^2a1f6g2T445X4@4160P18
59:S11_30U2df1W4aU1RT1hB8BET21?>a14P4a2N7e50S4c4@416Q1859:T11_3c1B4Rc1d2aZ1kf18BET25;>a14_19Da1g
1e71Kk7@416Q1859:_51g2=9U12:Bi1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1
^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1b9\1;>2J2@85?:81437OR1
S22>N3;b:8BET2A>a14P4g1e7b2:k5@4141Q1859:U2I_21=1Z35Z2n`4U>92k3F`@a1>61[3^S2ZU28]_161[3c_2Q1IPW3
R21W2S1P2o1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0\H4Y@b2l3T10023n2B?d1T=]318R1R2V<X3FKY1J?P274Z21C[DP;l
6>V3^4_2L1[3;]1Z3T500S7_DYMk4_Kf=j1^7]?[3\2c=67b2@Y<A[8W:^11Z34a11<5YR1`@P<bQ1kf18<5Ef12:A>a14i1
V2m2A0l1X1^35U11Y1Ec4@416Q1859:61TS3dk1n1Z9e?H1_3eR3kf18BET2A>a14P4m1Y@@416Q1859:K1_3P2gc1\A_Kkf
18BET2A>a14P4m1Y@@416Q1859:O1_3V24YP3kf18BET2A>a14_19V2^1h1V60g8@416Q1859:J1_3V2^P3kf18BET2A>a14
P4^90g8@416Q1859:K1_3V2^P3kf18BET2A>a14P4h3e50g8@416Q1859:51Tm1XAZ^2521WQ571d3QB14_MbZ331`5\C21`
5H1_3Tb1``1kf18BET2A>a14P4WB@416Q1859:H1_3Sg1a[1kf18BET2A>a14P4WB@416Q1859:P11X2V10j]1S8XCT4WEPO
jG8BET2A>2^14P4WB@416=C859:21`5K1[33eR3kf18BEF]1A>a14k2T1j3\>@416Q1859:Y11_3[2l=PNU<^5fR1kf18BEM
V1A>a14_19V2[1S3031:R2c6^4@416Q18319:@S11_3P2Rf1h6`?Z5l>RKi1l1QH8BET2A>a14P4DV9[8@416=C859:Y1U11
e2I3R24`[1]d1:W1o5h;jS18BET25;>a14_19Da1]9i8@416Q1859:41k5To4961k5To492mD=1Z39QB14k6_h1a<a?WP1kE
Q?41`3kW5T?71`3XZ2ga2j;T?D61`3o1l?ne4T?M1_3V2^P3kf18BET2A>a14P4a2N7e50g8@416Q1859:L1_3V2^P3kf18B
ET2>2>a14P4a2l60g8@416Q1859:S11_3[1`P1c4Z@c2h3\U1Y<aZ18<5ET2A>a14i1V2[1S2Y3];@416Q1859:H1_3eR3kf
18BET2A>a14P4[1k@@416Q1859:1131\[5n9c21[3o10>`1X8>`1d3e2n1:=X3Z5^5^3a12621E00V9<j2V=R3R<b2l3T100
23n2B1=d1T=]318R1R2V<X3FKY1J`21521Z21Ch950OP79g6P580No2l3>BX2i4_20A1[3eP2Y2>ZU2]3Z=0OSC8o3[4BX2Z
771cCP1A^b4g9cBO1_3U]1iOeEkf18BET2A>a14P4a2N7Jj40g8@416Q1859:I1_3V2^P3kf18BET21?>a14P4WB@416Q185
9:H1_3eR3kf18BET21?>a14P4WB@416Q1859:M1_3V2^P3kf18BET2A>a14P4a2V1e50P6f2@416Q1859:41\Q5n2]Bk31d2
EDMU:505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<g1Hm3
1Y1M>T1Q126P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1T?QDe31d2EDMU:505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J
32986FU1OR1Q1c1E253Y1T1>=_11g1E\1O1[3f6c1`9HP=V5`>P1fCb3g1i3R3U1o1b1^6g6b6hA?U4\1o>[6l6]5b1;21\Q
5O1_3V2Sk1n4[P1kf18BET2A>a14P4`3m50Q2n3f2@416Q1859:L1U2Y1V2^P3kf18BET2A>a14P4h3e50g8@416Q1859:Y1
1_3a1D^P3SE_LW552BET2A>a14P4a2@=7OP2CP20Q21Y1Y5@416Q1859:_2K1_3P2dP3kf18BET2A>a14P4a2V1e5h8@416Q
1859:H1_3eR3kf18BET2A>a14P4T8R:@416Q1859:H1_3eR3kf18BET2A>a14P4^9h8@416Q1859:V31Z34c18o1g8`1Ji2e
2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:dIb2l3T10023n2B?d1@S4o1b1:a4]318R1R2X1m:X3FKT2`274Z21CQ1o88BEHN
<A>a142h34]9:74Dl64:@416Q1859:T3Z1_2L1Z34c1QQ3kf18BEHN<A>a14P4]9i8@416Q1859:b11e2I4Q2o?14KcHdCY8
]J:0V1Q4m18^5P6XOa48BEf12:A>a142m3Y8T10g869416Q185918K1_3c1B^P3kf18BET2A>a14P4_9Kk7@416Q1859:N1_
3V24YP3kf186;ET2A>a14_19V2_9Kk7@416Q1859:Q11Z34c1<5^P3kf18BEf1=A>a14i1V2_30m5^3Y5@416Q1859:I1_3V
2Xh1UX1kf18BET2A>a14P4WB@416Q1859:31`[2ke2I1_3P2dP3kf18BET2A>a14P4m1Y@@416Q1859:G1_3eR3kf18BET2A
>a14P4WB@416Q1859:I1_3V2^P3kf18BET2A>a14P4e5a<@416Q1859:J1_3P2dP3kf18BET2A>a14i1V2c4c=@416Q1859:
i31_3k108f1g8`1d3e2n163=MZ2j1_3k6Q2a12621F0a16I1\2NOd1_4`<d7AR4j2b2l3T10023n2B?d1@T:^2]318R1R2V<
X3FKT2`2604Z21Ch9618BET2A>a14P4R1;G:E87F33[4:0;NS3h3>0:5416Q185909@HU3]11O0V21\5o1W6_2`1d3e1On1:
=X3Z5m8a12621F0P5j2S8X3\6U?b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cn9P1h;a4Z2=8Oo2l3Q1X2i4_2Y2
1W2S30o1g8`1d3e2n1:=X3Z5m8a12621F0\H401P1?E52Y6\7b2l3T10023n2B?d1T=]318R1R2`3e8X3FKT2`274Z21Ch95
fCf1l6>;Y7]1Q10S12Y23k2Q2@Q11c61W2Z3e2n1:U1`2]5d6U2a12621G\H4W<F^AdCWCX5n;Q12Y23k2Q2@g71W2Z3e2n1
:U1`2]5d6U2a12621G\H4W<F^AdCWC0W5X12Y2Y1e1Q2@g71T22Z3;14R2n1:U1`2]5d6U2a12621G\H4n:o1j5c;n@e2fB@
0W5J2Z36=Y1eBP6]5h322P1T3W2Vh1lV1G:n1V5j?0TK9Lm292Y5eBP6]5]4n5Vh1lV1n12Y51o1g8`1d3e2n1:=X3m4<21Z
6]2a12621F0kX1b2l3T10023n2B?d1>e<6V1o118R1R2V<X3FKT20_274Z21C\Ol6T8_2m12Y51o1g8`1d3Eo1n1:=X3l1]3
2j8a12621F0kX1b2l3T10023n2B?d1>e<S1Y218R1R2d1a:X3FKc1@`274Z21C\Ol6T8_2S12Y2o2Q2@g71W2Z3e2n1:U1`2
]5R2Z2V2U2a12621G\H4n<a5l;dCfB@0W5=2e3c1Q=^3T2P6]5R2Y8Vh1[V1@J2Z3DY17]BP6l4@GZ1e122P1U13R4Vh1k5f
MZ1]1@j5[2=2Y5KiAP6]5]4n5Vh1`R1j3@j582Y5eBP6]5\:Vh1lV132k]1oW1C23V3:9R@g1QBn5lV1i6_@o2]2_Ad5?3XN
a12@i280095`8a3\51214n6j3]2e1Ae1V1U13\21c1kHZH072Q7m1_33i:NU5i8Q373i3^Jn<Z;Y2m1c124U38009`3g2g4g
1R127^3121ZADA\5j2^4VNi?g83`1n1o2c2JD>EX9R52j23a1b1Q1ZR1e4]5j45R32Y12Y2Y11e3@g71T22<m2;121R2n1:U
1`2j2f3U5:U2a12621G\H4n<X?Cj8_:k1`H92Y5eBP6]5\:Vh1TEgA;2Y5eBP6m4?\:Vh1[V1@0<2Z3c517R5RB]7g1V4Qm3
]F=2Y5U@_2P6]2X1f1]4h2U3Vh1lV1>2c31c1[@121R2P6]5\:Vh1lV1l12Y51o1g8`1d3Eo1n1:=X3Z52j8a12621F0kX1b
2l3T10023n2A0?d1>e<]318R1R2V<X3FKc1>1`274Z21C\Ol6T8_2?2Z3;a2a>R;b800X5gT1j@Y_1kW1U6V32f3c10o1g8`
1U3>CZ1;008I5N:=R2U1^2]2==:[400Q1i1Ja12621F0m@fD@_15Ob2U1d21T10023n2B?d1_5T1h105c2k12i1`118R1R29
Z4g3i3X3FKT27X2721Z21CR2V5^2U<d2h2o3l6>;Y7_20X12Y22l2o11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621G\H4n:o
1V1B3`?dCWCX5j\1i12a1g3Q5P2\1o6U3P6^2W1`156>V2KDg1V4?2S[1LCZ1DMP8L]1A]2G9^;a68>0Y9Aa2F>1P3f2Y709
3cGZ1f;9j3f22Y2:N7^10o1@g71<`19Z3;142o1n1:=G`2l1]3R81Ha12621F0\H4n<D_15Ob2j31T10023n2B68d15b1o5[
5]318R1`1AV<X3FKT2Z1U174Bd121Co;\Cl6T8_2[22Y2e15U1o1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0\H4W<FZ3V2;f
1S21T10023n2B?d1S7a5>l1`118R1R2V<X3FKT2`274Z21ClJ_4l2P1n2T8_2k12f3d1o1g8`1U3>e2n1:=X37R5=f40g3a1
2621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e32V2@Nc10o1f7P1MB2R3>CQ2ON:;1X3Z5R81
H\142621F0n3Q1[C401`1EY;_1U1b2l3T10023n2B148d1^:e2L35V218R1R23D101f3W5Y2X3FKY1J79H3>B74Bg11Ch6@g
11DV1G=a8W1@Y1b3n3l6>82Lk2`3]11OS52V2@Nc10o1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R4
85i1Z56401P1:T<_1U1b2X1U1Y102T10023n2B14852V14P3W2k2h462I35P2518E<R230683101]38T1R4Y2h1_1FK`1C7O
23854=74Bg11Co1P1^52:31h2j545=;87`20Y1@U1]1Q2k2[5`1>;Y385`3]11OQ22Y2Q3o1@g71<`19Z3e2n1:=G`2Z5m8a
12621F0XAS74n<Z3b2l3T10023n2B68d1T=]318R1R2V<X3FKT20_274Z21C\Ol6T8_2f12U5U2g8`1X4Q2n1:=X3_:0g3a1
2621F0\H4Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e12U5U2g8`1X4Q2n1:=X3_:0g3a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2T22V2@N^1U2g8`1U3R1Q2n1:;1X3h2f70g3a12621F0XH34Y@
b2l3T10023n2=4?d1[>P2518E<R2H101X;X3FKT2Z1c4l12\Ml6T8_2e12[5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T
10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2U22Z50o1g8`1d3e2n1:=R2U1Z5m8a12621F0`5Q9b9e2o=b2l3T
10023n2B?d1T=]318R1R2V<X3FKY1J7X23321Z21Ch9cEl6>;j3^3]11OV22Z3o10o1g8`1d3Oe1n1:=X3_41Hm8a12621F0
Q:cMU1b2l3T10023n2B?d1T=]318R1R2c6b5X3FKT2`274Bg11Ch9040;2@\Dl6>e7_2g12U50T2g8`1X4Q2n1:=X3_:0g3a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1W:TCl6T8_2f12U5U2g8`1X4Q2n1:=X3h5f40g3a12621F0
\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2a22Z3JP8f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1TDa1
c2o:273\1[7`19<n564CGG17BF8168o2P1Y22i1e;d2b1>P2Z1343IV14032001h:j7i1e:_9g1i3Q2j12[5o1g8`1d3e2n1
:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21CU25O^Ba9l6T8_2^22V2@c2o1g8`1d3e2n1
:=X3h2a2m8a12621F0[@i7640k;\4b2^2[11T10023n2B68d1X5k7W3518E<R226>12k4\6X3FKT27X274Z21CQ91Q:V<l6T
8_2=2Y5N1dAP6]5\:Vh1[V1@^T1[=Y22Y2Y11c11o1@e711<`19Z3;121R2n1:=G`2Z52j8a12621F0\H4W<FZ3b2l3T1002
3n2B?d1>e<]318R1R2V<X3FKT2`274Z21C\Ol6T8_2^22Y23U11c11o1@e711<`162Z3;121R2n1:=G`2Z52d6U2a12621F0
\H4d2a90FZ3b2l3T10023n2B?d1>e<]318R1R2V<X3FKT2`274Z21C\Ol6T8_2]22Y23U11_13Q2@e711<`162<m2;1210Q2
n1:=G`2]5j8a12621F0\H4d2a90FZ3b2l3T10023n2=4?d1>m?518R1R2V<X3FKT21V5Eo1\Ml6T8_2T12Y23U1g3@e7115Q
2Z3;14R2n1:U1`2R<U2a12621G\H4W<FSU1`HfCbK22k]1^22V220P3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34c20a
96@2W3b2U1f2T10023n2B68d1e<>e1g118R1R2[2T1e8X3FKT21^274Z21ClI_5l6T8_2P22Y2e1[1o1@g71<`19Z3e2n1:=
G`2Z5m8a12621F0\H4d2Y:Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2U43c2LDa1g170279n1o38W
3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4=@=]107d4[56Y12?9C:3`4[2I1i1Gm35c10@3I10MHW2J313@81501A09=i
1l1S1n1I[10J4112131Nf4JU6T7f2\2o1S1l3W43Y2J=46MX1D^<W3b1g1k1U12FX1b6P53d2KC0j1^170279n5X2W1A217g
216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QH=0?=U1707d4[56Y1B9C>`4E_2c2a2GCi12>3N49293M001<B?15M313IL=T2l
1S1C0A2601:<K0BAG1411112000;<71^1d21Q1h5<g1\5S5`1>P5X2KR13T3=46MX1X3R=MV25Y1:6U12=a1b6_43d2KC0j1
^1330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QH=@=U1707P26\2[56Y1B9C>`4E_2c2Y3Ci12>3NKU2GM313I
L=T2l1S1C0A<:92K089AG1411112000;<71^1d2S1U6T7S5o1P5X2n13T3=46MR15>EV?M=h15Y179U12o1b6h43d2KC0Y1@
^170279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?=@=[1107d4[56Y1B9C>`4E_2c2Y3Ci12>3E84<9k331
3IL=Q22l1S1C0A262:<K0BY1141111210;<`17d2S1U6:2Y1\5c1_3`1>NQ4X2KR13T3=46MI85>i2j9e2AT35Y1:6U12=a1
b6JX43d2KC0j1^170279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bD=@=[1107P2c2[56Y1B9C>`4E_2c2Y3Ci1A3C
1T1k3313IL=Q22l1S1C0K2:<_1Y114111122;<`1l2S1U6:2f6S5o1NQ4X2KR13T3=46MI85>En;e2AT35Y179U12=a1i2h3
JW33`3DY370279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QH=@=]107d4[56Y1B9C>`4U3k1Gm3i1A3j1k3313f1b2l
1S1IT1V314131Na5U6m23R4f2\2o1P5K[33T37546MX1l9V3W3Z3k1U12o1b6_33`3DY370279n5`3DX2E216J4[42Q1T1X5
@3;d1@`2`1=2\166;F\1mE=@=]107d4[56Y1B9C>Ke14i19?Df1c2g1U2i1A3j1k3313f1b2l1S1n1V314131Na5U6d5_1S5
o1P5X2n13T306546MX1m4];Z3k1U12o1b6Q33d2`1Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bD=@=]107d4[56
Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314111122Ha5U6T7S5o1P5W43T3=46MR15>l?[1n1k1U12o1b6b33d2`12V3
70279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1=@2:]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1
S1f17MP12T114111122H^1m261KU6k3X3S5o1P5W43T3=46MX1[@Z3k1U12o1\5U1`33d2`12V370279n5a1n1DQ316J`42Q
1T1^3ER1A?d1872K8X12]1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1f17MP12T114111122H^1m2
61KU6k3X3S5o1P5W43T3=46MX1[@Z3k1U12o1b6_33d2`12V370279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166
;nFR1=@2:]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1MX214111122H\461KU6k3X3S5o1P5W43T3=46ML;[@Z
3k1U12o1\5U1\33d2`12V370279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;nFR1=@=]107d4[56Y1B9C>`4U3
c2m3i1A3j1k3313f1b2l1S1n1MX214111122H\4T1U6k3X3S5o1P5W43T3=46ML;[@Z3k1U12o1b6c14b2M8l18[4X4S@G3j
2Md2f3Z6U2^5g3W2i?K_1b4X4Hh3m2[5a10i11LV3OLW4c5c=N];P=k9T7?Y4:_3Q2DJ4o5`8W@G3Ge5f3V3S3R6a1o5i?K_
1b4Q5Y2\4SCe4a>\<lFN4X3DW;W5_1j8KT7V1U@VDU1KT;Y2Q@V3X2;65K9e4m@3SAbC_CP14`?9\1`=G3P9Z4BR2o1`4n1g
9W6\54V2[8X39U81P;k25U1m3YES<1R45a20K0B1i1^13In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[FT5V5b3W2
>2S2Be3HEX4V2b10T1=h206T1i1U1=f12l1c1T10434D;205655N41141112000Z3k18?n6N1\1o3CEU3P4m1>Q1n14o4n2B
9DAQ>a10Q11K\29U12_1\4Z2P35b2KC1i1^17En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQH_7k2j5>2S2Q5n4i3U1b1T2S6l1S
1Z1?34P120565Y1161112000R1^1Hk1g7P5\1CEU3n5>Q1n14j5a15X1X?a10Q11K\29U12W8?^15c3@X3Mn5l2Ke2C1216O
[4Y2Y?QH[:b3W2>V2j=e4[6l1n23f1_11631`3c9g7U3n5_3P9bEU12Y16`2M8Z3=h1GB[2m6SDX>]8i5k1T>a4W2d1e5J_1
@b19Z5:e1l1Q3S5j9d5Y5=g3Q>PEb7=L6]310a3V2Z1[2m6b114j^1P@b2n1W2[6NJ_1i9S6i=d5j2l2k^1=6d:[2m6IQR2[
2W2U8_1gMd5Xb1f17_2M07m1f13`22g4g1]1^314W1aIeR1W9a6b20:V19R1Y1173_2:8J95Ao2^1o1S3`6]1_63g5d4R<m5
d;S:l6V1F7^30c6g4g1R1:^314_m1i?[<S7\2P8[<ZR1a1a8S8?7^30T2V9k5H14\CTQ2S8a>`H`:Y28^2M07l10f1l2>W1P
2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2n4T2Z8j26Q101<6X1Z1V2=Q6R3;U10\1Mj15c1[2P6Y2Q1k3d5m4n3<R1Y1T9W4k7
68VB\5m6R18]30S4S3W1e3j514S7=o2P2^1;Dc2Bd1b3ZOf5j2o1c2hEX=d5Y9R1Y1T9W4i18]300V7W1e3S2f3121S7]35j
1j1Dc2853d1`2Q1U1`Kc2f5j2o1c2f8c4]8DW4`3W4Bd5`32j23a1T1R1Y1T9>Q1i4o5R:i=m6G8]32R2R5m4Q5H14b1`5n7
c2dBWHWMDXBY9a;c<cG28\g4T19]2M0U2h7m1T614n;W1O<o;f\1a8;V19R1b4T8:_1h1i2f3m7e30Q3\:[;hEQ9A9\30m9m
1Z2i314Yo2R3k;T70Q3a[1Q9\19S38009Y1Q2S5R1m1Z2i3121R2P6]5h3Dc8QQ1_Dk53h;Y<T2j2T20R1@]1c9Y8XAP501V
3B^8:9\3U2R?H14]e30jHV1:Q5<18[4g3@X9P6]5k1];j:P5_=a15e1T6g5U4\4U3jHDY1m6]1@j3R28Q;\8[3Y:]6F:Y3T2
:XOc4i6[Mg1Z5_2d98fCf3o8DY1m6i5[2nC<:P>QGc4Y<[:c;c3_AeR1hT1d3=;P]1NV2T67WS1nDS=WGU3i2R66;P]1U3T6
bU2]J3;V`1UV3K<^3d63Y3h3]4\6\26O<^2hX1=W2R1[;Y31S2gAc3<]1X2Y:B<^3R:V8\6\26O<^2^[1R1[;Y31S2iS1QCN
<^3R:R4OS3\6\26O<^2VOi2^8NR1a5BV5Y31S2gASU1_63b3LXG><^3f@\:d`1[;Y31kC7Ed4T2Rd1><bN6k3a\1e>1RC7[1
2AR4T2M=Y2N9P61i2l2m514\l1_Cb1o5f1Ie3`1P4h:]4V3QE4S5nCM1A=X39P61f5m514\l1j?2WP1^1fL4b@?=X3Z61k:H
14Y\1nNN[@R1YP1U3>>`3R1[4g2<d9gOib2i?l1g>n>>;>g;h8X1eO]8U2WX2i?l1g>@?V3f@Z114e@T:eCU<V7^=bOV3V3X
<@?V3f@Z114jJeCU<V7^=cKn3V3V3X<>?V3f@Z114FSJRW1^=cKn3fB\W1;?V3QB14k?gDRFUASOn3R1@V2M07R8f914P6T5
HW12Ta1[1_7j5f2b1o5h;`?c20c2?e3^1nCb1m7j8d2C@U3Z8f914P6X7\5g[1[1Z=SBn>T70jMh@g9=@U3XAH14P6T5on2W
;0d?b<EAT3k?U2145=CQ8c6^<Q6hJV1^3j?b<`1o3P?=AT3k?U214CY?`^1^3]LaDoIQ2Aj1Y10f3@g71W2`1i1;145=^1n1
:U1`2U13V2f2?Q1Z3S3DL2621GX9]1^<V14k1Y3b5FU107V3Y2[2gG^5R?]93e8P6Y1<P12=ZEf4<AT3QB14Ce8c6]DkHSQ1
aD:BgC]9iV1_@BQ3n30eg1:BS30PB14h7iV1_@Zo1;BS30PB14h7Yg1`7eHV]11B_1CS2M07m60S1Ga3Bi414fBU6lc1R3;V
19R13_13_2:8J?T:`6g1\4h1k5d4W:i3]4m<e2T;@3HV1MCR30\26`40S1Ga3BOi314fBU6UNfEgNQ<]Ed>e2@c:@3c3NCR3
0c2`40S1Ga3Bi414fBU6UNfE_BW<\4Q3b4bFR5\8e2e;E]1c1>CR32R7l1a3c4H14\CTQ2\Kg[1S1DR2N>e1S3f6Q614m2T2
f4m2T5Sa1k<b19e5S8d3`65l6]IN^3b@IW5DK`6CBDQ30n;Q614m2T2f4m2T5IY`1nV1X[1X5mB8DQ3o;Q614oY3l6Z4EQ2?
3007S1h2A1?F^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;iG260;4;B:JQ136:W62>b11f1a29K>
<12221AQ4m5:W1]1W3N:BMg2Z35<a3\3S3]51N\128R2<?J3b1n2>^1a4i6P3`61]9]3g2o20HQ51]211`3Ea24\1h2A1?F^
23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;iG260;4N:l13AZ6>b11f1a2U1><4221AZ:e2T5Mg2`3[
7b9\128R2<?J3b1n2>^1\>`6_9`2L@^4c61]211E4ESCU1iZ2HFP2]1e10m3[1M[>d:m;bP1UDb1o5T8c3P;h9h4m@?]Hg64
FXDS6Qe2MGo1N>e1b7n6Z114[j1`E;V1o5h;`6Q7Kn8m7m:U1P1Y@6W60:>Gn20f9n6Z114fB[T1X3mT1\Km76Gn2XAH14]1
HT<V2_6[1_60Q3a7h1b3>5[Eo9h2[4X4Y5Q91R::]11]2]3Z6W70[2ZC>W3R4Y11Y8W3?Y4W6NV40EHk2_;_6[1`6o21Z9Q4
5TR1[4X4Y5]3S@\3bAUFYP19Ho\1=T8m;i2h\17gDNIm1Ei1:0\5S3Y5j5Y3SEa3a5f7XJP9;V1e4N:h;`6kP17X9^@Q2g17
IU2P8S3Y5^`3oL5IV:n9[JZ5HJl1S1o1o2h1\1T4`1_3hU2k:b1d5:`3V2d2j1LCGh5Xj17JP3o4U3U^2HVHCJP3g1W3U3o6
YAo`1k4HWFm1i6bV11X3@[BV32JTDT1K`2X21Fm13e:P1\@Sm1RR1Og8`;U7b;j2Z111`:311T1>2S16F149\35;K`2o43e:
P1`]2RR1Og8j]1=Ka5n13e:P1`]2RR1Og8W5bX1k36K`73o_2\4mW19LX3K0fY2W1fU1`Q1kJ5LT40Vb4kJ>LS400R1cX2W1
WW2fCT722Y1Y<5LX[2c2W1WW29MU_2lP1`GX?1^6b3g65McW4X?1bE5McW4X?1_W12MU_2_3Nj1=_1031LZ2?LX220l2=073
34@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1j28X452]4R
7\1k1^1;5101437OR1S22]13]1U3o=V1d=:g1^9Y319Nd8eE4^6U3l<gP3V?BNd8eE30U2X4U34g<0lf2Y2_7U=@_1kEY2N^
2P2o1g8`1d3e2n1:=X3U14o3@m1Z3;g2a12621F0h6\4VB^;b2l3T10023n2B?d1Z4i8]318R1R2V<X3FKT2?P274Z21Cf3=
o9h4EGP;l6>f4n2_2COg1M0a:_714K^Bal1b1GY3F5P1Oh:6Of2QB14F;Of21oA121FTCob1eD9Of2i?=i114Sf2[2[1P1^1
U18]363[8U1GU5X;d9b3^Fk1V3S;153WJU8AoCR5i2o5C1]8\1f:^6Z4=:c2a168E4@P1^1_1\3j?DXDb3^F\@nQ1V1RIQN^
6g7EP1^1l4BS8U1GU5`H^F^>i13US1_<b<QN^6h4n2a1?P1\2m5nM2S1U1i20el23PKi2l1\<4P1[X1e_1lM>Q1d2`84[914
@od1h5^`1bLY1X2;Q1d2e8[91487od1h5^`1<Q1d20d8[91487od1Wf1cm1<Q1d20PB14@od1Z3]2V1R:8Q1d2e8[914`e1W
f16R1_4P8j[1]7oP23R1`<Xd32R1iP4FS1c1`1d1e7_8h_2b1o5h;h3];n:cA082h@>e30\32S1_<4S1^j2e5me1AT1i26_:
i6jW2b6^P12b9X@aAY1k4c66`67T1`=i6]^2^P12on1:T1];R2i6Z<hj1hW12bb1Y83T1WS42AU1_28k1_1Y:`8]8Z7e7k8\
h2R=`B`7Jo2<U1^@9g4^3[6\9`[2f3fIkLX:MU1W280:Y1W<9i314F[1R2m3]2o2h3c2Y21YV1`C[V1@j5kLX:B5U1^@fMbE
l3Q1V1`1M00`4F_11P2n16o614j8j9Ud1P9;V1P33`1Y1S1V74X3l5Cm7^L8V1_20g6X;14j88V1_2h6_:H14j8c1W1]2Bb1
0U7[:=c:e1b8ZFd?CV1:>CCe1IEk3_6c2h4W7V1S5Z<S2n3f<Y3El3^3?A;P1j2X1j63Q;44W48?7W1Ub2a1>g3E\KZ1W1Y2
R8TW2Ca1>CY2IEZ<e<lJX?8B?5T2A>a14d1[2_1g@@416Q1859:[39i305CW1U2DX5nMk7bS1X3Y2U2j:_=j1_D3]4XKYDU4
6W1d4Yc2Ei:bo1a1X1^1A2A6_MHb?:V;R2IcF2_1DY3W4m4;V1o5b3j1V1S5T;Q3V4l1>U4T:20g<P;1a61T17\2929?4CX1
S2g2dS1Z]1hKe5T=j7]Ed>c21R5Z5F?4c3AX1k4dS1<m\1hKjBj7eK\8c21T;?4AQ3:X1T2DaQ1R43X]1lD3g65X1fCTR2h5
lU3?Y1d2k7Dd1^9iHfBm]1PJVE`4;k3`H7Y1`:DS;_c30nM5Y1S2d1ih3fS22Y1iW5?Z1Q2Hg1e]1P5Z4Wn1XDa=o79IRFU7
6Z1Q2jg3jQ1e9fL4Z1dCdS1WY1j5[1Z10M;2JGk13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20
U2[17=;B?`1c190l1Y2h1;I\1[6`=B\2GG3122En6c37`14EDh1S1\1d1121057l1T131310710R13k16o231F89M>^13:82
6P12l2V3\3m18a32R202LU1L8=J32986FU1OR13Mc1E253F=4T10==_11g1EN=]3e9\4>P>1Fk2P4[1Z1Z1M\2>Y75004a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?P<GG3122d7c3c2Dl2\1d1121057Q3313<^61Y1M>V226
P12l2c6h52R202a1]18=J32986FU1OR1Q10b1E253T14T1>=_11g1E\1gKm7>[1P6P8T5W=Y[1fKj6VLm6=i:T4ZL?[1c>o4
W<h1j2XW1k6d2j1^Q1c1kFTS1n8<\1U22PS2VAInn1d6WL_43n24\1YEVQ2ho1:\1P280:eA14cV2_R3f3\1Y1EDMU:505a1
:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l
2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1;]1Y1f=c2i3X>2cP2b1o5h;2]1dA2]1dAA^1W2>e1l4Q6P2l
214lW1TFnDg4ab1^5ZH=^1W20P7Q6P2l214Qn1\Ej;iEB^1W2009e6Q6P2l2121Qn1dKl1TU2019^1W2T?l214om100H_1W1
S30R3T2g;Y=N2Jho1b1o5T8c3^7S6o;^=^3?hG\76_1_CC1_?ak2Q3`1V10K0B2W33==b19_2W10?Ea2j8\223>^4S1_3j8b
@g9[=S3a2g19Z5T10:S129^2789:65X1:L839e4`12;345E8:157>B11200111210;569S4?8QC=g80537U9RLf1`1W1KC2P
3V1b1i2X1U1Q>=R9c1V7id1Q6b3\5_1?34S105657>B14001112000Hh1d2XDV8@0537XU1n1`1W1KC2P3H=b1i2X1U1a2W;
Ef:V7ZJ_@n9d9]2n2_107634K4205657Q114001112000;j4?i6:X4l7=n837^1iS1D`1l1DX5m4iCn105c;Q7\X1k9]4Q7i
1eB3ST1k8<`1R7e5aQ1];VMd=c=^29j8jI5a1[2m1fY2[o12a1\]47a1P^2`<REgMT?TL1a15a1Vb1X@`;mm1;b1P4QQ1`AW
78i<2hT1hY113b1P4bb1Fb1i1U1lEjCe5g1]2[1`3]8ZR1iE1FW;]2k5_1X5n2SW11b1<c1a2a13fm4T21a?Na4Q2M7c1a`1
V8cEXU1SP2^81c14c1h1lEY32c1gQ4[1d1J7M8]3R5B1d2]7hD12Cg1d\1Z1DJ2g7b1P33m1A:Q;1=6Ac5X8N\7Q:Y2gEn<2
T4Bd1Jl4R5g:hD12T\1k2Z1QLV1XFQ:PU12T4]4d1Q1Z1Me3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV
1<82CJ5d4?K7=^19FS2o1jMGG315h6KR1`2AQ2DS1h1\1f121057Q3313<b4EBB1Y1M94j1;26P12l2\5V1h52R202o28=J3
2986FU1OR1Q1c1E253Y1T1>=_11g1E\1nA0Me1FQ5@g71W2Z3e2n1:U1`2X>a12621G\H4n<U3e3WN\@S8b91e12e1d47f1P
9[f1YX2TJRH`63f1P9en36f1P9[a2Y]1lf1k13f1P9`e5?g1T4`6kCb2YM_L_[1d5_@m5f3V9S4[74g1dg1^=ZQ22g1iQ61g
1Gh1NY20H\8n5]^2V3b1o5h;]Dd6P9[7N1`6j5U1o4^6<h1X30T?mb2lj1R@J18o4^6Hh1X30mP3X?VDhDe32T58`6h3:J18
o41L_560c47h1VCe]2_4_W1dMaE5i1VS3kT1R@13i1RX4R@:i1l10PB14P_2`c1]117i1l10PB14^[43i1Uh41S1j1LMU21\
S1Cmk1;V15R1Q1a21P18g1?X1S20i5`6l;o1i1R2o5P3e5g49`:_;8j1fN\9aU2h1S20UW1:j1T>\1b3\DoU2l1S20UW1Dk1
KNQB14_ITAi:Z5RE;V1o5g5\3a1Q1iP2l6:k1j1W>i314dZ1i:Z5]R17k1j1QB14dZ1bb19l1`1f\1dX1jLf<m1S3bC8l1R2
T\1dX1aY1m1S3bC5l1W^1dX1VR2R36l1W^1dX1aY1]MYNT1m1IIb8^F0UGj7YGl<:W1o5m3j7jS18BET2A>a14P4m1Y@@416
Q1859:Im1c1b8`e1aT1kf18BET2A>a14P4WB@416Q1859:V1m1>Q5@T43^31W2Z3e2n1:U1`2X>a12621Gf:e=4n<h7VCS:`
Hn9h1_2Bj2hE=X96m1co13\<UCWc16n1c1iY1lc3T:T?2n1][15n1][1V_1o7V^1f1n1_3o1g8`1d3e2n1:=R2U1Z5m8a126
21F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_24o1dY2U:fR26o1a>Rk1U:W3^o12o1dY29P2dJYI
2m2Vn2R2P5>3P2dJTR45P2`c1mJhX268Q2i3na1TDcY10WDbi16Q2he1TDPg1k6bi13Q2he1^`25Q2Y`1^5TDPg1=R2R2k7k
U1Y5f<\9o3S4f6o[1Q@V[18R2n9U[1c<_9jj1Q@V[19R2n9U[1SFo3d9U1o[1Q@7R2Te1a1Q;_=j:Ql19S2db1m4Y7gGC3]e
207S2^^2b4hi20\:11S21T23T23]X22T233T2gS2m23T23\W22T2eV22T2fP52T2[e42T2QU24T23mT2k12U2ho41U24U2hS
2R373U2b3ck43U2SW2;2U222U2_W25U2hS2Z3Wn2ZF<V2P5ek1@Q4XHS1\W2^3g2T;g45V2YU2XHS1hh29V2P5Qf2_2eDd?g
i1EQ42V2mY56V2d3gR21[2ZU21V22W2bP48W2[L[155`n2b1Z2BW2M6Ign1g^1_?dP1P5e100V3\31W2;c<U4W2>Z1MS3Q75
05a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3]=:<G315c2P5U2]1m1EDl2\1f121057
Q3313<^61Y1M94V226P12l2c6h52R202o28=7B32986FU1OR1Q1c1E253Y1T1>=_11g1E\1m4W2O_100h2A1?F^220?\2750
513312@3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16^9R1;260;4A<:0X1B3A9C5V5>b11f1a
2U1><4221AR19e7DBe2T5Mg27P1S3\2R4\6R32\128_1B<?:81437OR1S22>N3;[9Y60V5K`8h2:W9n1I_211R4W2>85KMH\
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V22
6P12l2`5R1Y46W12[1F02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^6b1YA1X4005W2`3fj3?\P1CW2S1LaV2W1XGi
=k;U6W5]6e:\2R9`27m53W@k4W2>F5=1KU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3YO@GG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ
1E253Y1T1>=_1152^1E\1Z7l1`9b?[1W2U13P22YS1eDoS1a4nP17dE8BET2A>a14P4m1AY20b2_1J^8@416Q185923361^1
7W2n:Xc3?k8f5Ud1f3W2>Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3m1EDl
2\1f121057Q3313<^61Y1M>V226P12l2c6Y4^12R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1i4W2>=76=2JH\95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210
524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1^6^;X5W2>E6=2J30E
Z9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?jOGG315d7`32c2DDW2\
1f1210524Q3313<^61Y1M>V2241P12l2c6Y4^12R202LR28397B32986F9KOR1Q14<Q1E253Y1T1>=V18152^1E\1;f4TC16
8T1P6X82AW2>Pm1cMg2f121057T6c2T1oJ`CS=`3W2OEI3f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3
Y1201Q2R=6a:;26<S119Q1;2:3KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3i4Y1;b9\1k1j181437OR1S22]13;ROP2:V;
I_21i5W2F811[101O<Z1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3
a3Q3d4[56g958:;223<4J3:0X1B3A9C5V5>b11f1a2U1><451A\1_2P2T3D5<e2n2V1NM\1Z17P1S3V5X1W33[4:_1\1;>2J
2@85?:81437OR1Q1Q12>N355c8@Z4[7W<:i1i3P3[25I@88\111W2?W2>\1ok2f121057h3^;dHl2d=Z4W2>Z123F3E[9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4<N7=;B?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6`4W12R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1U25@J[8:D\4f61l3Q=52V5W2>F5=MLX9505<T1:7:406
U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d73\32c2DDW2\1f1210524Q3313
<^61Y1M>V2241;D2l2c6m18a32R202L3n18397B32986F9KOR1Q16:Q1E253Y1T1>=_1152^1E\1>l8W2\2n3^2[;R3Oi3W2
>Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2jOGG315Y6=0Kc3c2Dl2\1f121057Q3313<
^61Y1M>V226P12l2c6h52R202c2;8=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1;W2i5Ce5c1\1b3cU1TBg;V84W2U1D_^2
7W21TU234Y192W2SW23W2Vn2RP37W2P2e`3S2hj1BU35W2T1f`1dd3j9IW2U13eR3kf18BET2A>a14P4P4V>@416Q1859:W6
W2>L=M>o1f7505CM:7:406U15J020011191212260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa1262
1F0ULGG315d7T3;2S2?DDR24O00233f1210524?B?^1313<^61Y1M>V2241J52l2718R1R2j2h522o102L;f18397B329526
A49KI5R1Q15730P1E25361C<T1>=_1152^1E\1`Gl6T8_2X1W2>EGO_8VJi236oU1R?f121057a<nAMS6Y27i4P4[5R2;_B[
516]11\1Y1:U;4GW2Y1eR3kf18BET2A>a14P4WB@416Q1859:2X2iV25X2Y]1_Ic1mG1X23X2mT2k13X2iV2c12X2lT23X2k
T204X2mT2k1c12X2mT25X2iV2c1k4[o12X2e\42X2\W27X2V3W<_3]d1f^2nP15X2V3W<_3ST52X2e[53X2aV2J3X2UW263X
2mT2^23X2\X202X2]X23X2]X2jU14X21b1hV23X21[X24X2oS2]4_h22X2aV2c1X2o2U2g8`1X4Q2n1:=X3X>a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_22X2oS22X2cP5;X27U1m<X2j214ec1W>dk18X27U1QB14mQ2`
g12X215X2e<^M]Jhk17X2:k2W<_3bc1``36X2:k2W<_3ST53X2mT2c15X2:dT2a1d72X2:d1X2o20T2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_23X2aW2K2X2cS24X2[U2d1[1P2Y2T3o1g8`1d3e
2n1:=X3Z5m8a12621F0gF]1234c168U>b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21CX9E]El6T8_2d1Y2n2U2g8
`1X4Q2n1:=X3X>a12621F0XH34Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2k1Y2T3o1g8`1d3e2n1:=X3
Z5m8a12621F0UH234j18U>b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2Q2Y2c1_10o1g8`1d3e2n1:=X
3Z5m8a12621F0UH234c1?R:R4b2l3T10023n2B148d1T=]318R1R2V<X3FKT2`274Z21Ce:fDl6T8_2c1Y2n2U2g8`1X4Q2n
1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1Y2n20T2g8`1X4Q2n1:=X3X>a1262
1F0\H4j1^>b2l3T10023n2=4?d1\@518R1R2Q;T1X3FKT2n5o1\Ml6T8_2JY220P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<
SU1`Hd1Y2n20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2T2Y2@]2
U2^1X7`1X4Q2n1:=X3X>a12621F0XH3401`1?R:R4b2l3T10023n2=4?d1\@5180Q1R211D107R;X3FKT2n5o1Q>Y=P2l6T8
_2`3Y2@Nc10o1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>U:401FIo;_1U1b2l3T10023n2B148d1^:e2L3\2180Q1
R23D10h3a7X3FKT279E23>B74Bg11CQ91DV1G=X3X5W1j1b3n3l6>82Lk2`3]11O\1Y22Q5@g71W2Z3e2n1:U1`2i6i4d2a1
2621G\H401`1E31200Y:[4L\H]7`3oDa=h4g5iAU2Y2@b20o1g8`1d3e2n1:=X3Z5m8a12621F0jBa5401`1E8f=b2l3T100
23n2B68d1T=]318R1R2H1[;X3FKT27X274I`11C[MP2l6T8_2h1Y2n20T2g8`1X4Q2n1:=X3X>a12621F0XH3401V@b2l3T1
0023n2=4?d1\@518R1R2V<X3FKT2n5o1k:`Bl6T8_2f1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0XH3401V@b2l3T10023n2=4
?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2]3Y2=E82c10o1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7c8F2J401`1
c4Q:b2l3T10023n2B148d15b1o5e2e2]3180Q1`1A23g5W6X3FKY1J^21154\1M1999n8?L9m2b3Y6d1l5l6>73Y7]11O00`
2Y2T3o1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0XH3401R184?>5=4\4S40[4b2l3T10023n2B?d1T=]3180D<R29IY7h3X3FKT
2`274Z21CW6P3b7`>l6T8_2l1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0XH340k;\4b2l3T10023n2B68d1T=]318R1R2V<X
3FKT2`274Z21CX;SDl6T8_2=Y2XU2401`1K2c_1L^IWKY1m1Y22k2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0XH34n<Z3b2l
3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2e1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0XH34c1e>b2l3T10023n2
=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2V3Y2S1;c10o1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8\?4IIHV;e1Ob
2<_3T10023n2B?d1^:e2:A3\2180Q13n131P<X3FK[112C`2154>k11C9R1[850;2@g14c4Y6a7l6>;_2i4_20X3Y2S1;c10
o1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5Q94B6IHf6_4e1Ob2<Bl2T10023n2B?d1a5e2V2e2:A3M^118R1R2V<<k
2FKY1112C`2154>k11C9R1a80;2@b19c4k=l6>;_2i4_20T2Y2KX2o1g8`1d3e26g1:=>i2Z5m8a12621F0c?h840X@b2l3T
10023n2B?d1T=L`218R1R2V<X3?6KT2`274Z21CZ3\9h1k6o9l6g4@k2_2V1Y22Q5@g71W2Z3e2n1:U1`2`1g<a12621GXH3
4b7V4>EnQ1T33F0dG3]=Y4S9R1Y220P5@g71W2Z3\1X1n1:U1`2`<g1a12621GXH34V<:<d7^M`Ha=]=j1Y2T3o1g8`1d3e2
n1:=X3Z5m8a12621F0\H40U<R4b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ce;fCl6T8_2\2Y2S1D[1o1V8@`1d3
\1X1n1:=X3n2[2m8a12621F0]:n=42P1??U>b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2g1H154Z21Ce:l6T2P3X5Z3l6[
1n1i4_20W2Y22Q3o1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0\H401`1?j:S36b2g1T2T10023n2B?d1T=]318R1R2Z8k
3X3FKT2`274Z21C\Ol6T8_2S2Y2S1P2o1g8`1d3e2n1:=X3Z5m8a12621F0UH64j18U>b2l3T10023n2B?d1T=]318R1R2`3
e8X3FKT2`2154Z21Ch9LR<l6f1l6Z3i4_205Y2XU240b1i1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0XH34Y@b2l3T10023n
2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1Y2n20T2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1\Ml6T8_25Y2aZ1bJ34l1Y2@]2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\
@518R1R21F1[;X3FKT2R2k3o1l6;aDa1l6T8_2d1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@5
18R1R2V<X3FKT2n5o1\Ml6T8_2e1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0UH640X@b2l3T10023n2=4?d1\@518R1R2V<X3F
KT2n5o1\Ml6T8_2X2Y22=c2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34d2Y:6S3b2l3T10023n2B?d1e<>]318R1R23D
12X;X3FKT2R2=74Z21C\Ol6T8_2\2Y27k20o1g8`1d3e2n1:=S1T2Z5U7g1a12621F0\H4Ib15f=b2l3T10023n2B?d1^:e2
;Q318R1R2V<X3FKT2`274Z21C[:2n304a6X1c4h2`1l6F02Y7_2Z2Y27k20o1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0\H4\
25f=b2l3T10023n2B?d1T=P1\218R1R2b1c:X3FKT2`274Z21Cg6e704]63X1c4Y4l6l3c3C_2]2Y2@Ob10o1g8`1d3e2@Z1
10:=Bg1MZ5U7g1a12621F0XH34_22f=b2l3T10023n2B?d1j:Y2]318R1R23D54R;X3FKT2`274Z21Cj>T7\9l6JY7]11Oe2
Y2@Ob10o1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0XH34_22f=b2l3T10023n2B?d1c3i40b1He1C]318D218R2H:R;X3FKT
2`274Z21Cj>T7\9l6Je64>]11Oo1Y2`1b10o1g8`1d3e2k12:=Bg1MZ5m8a12621F0XH34_22f=b2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21C\Ol6T8_2W2Y27X1b10o1g8`1d3e23NK:=Bg1MZ5m8a12621F0\H4_22f=b2l3T10023n2B?d1T2
e8Y2]318R1R2V<X3FKT2`274Z21C]>0;k5e:l6T8_1OCY27X1aAi2NW2g1\Z14_22VV1e1RGTH0;k5Q2Y2@b20o1g8`1d3e2
n190=X3Z5m8a12621F0\H4g1Fj=b2l3T10023n2B?d1T=]318R1R2H5110R;X3FKT2`274Z21C\Ol6T8_2Q2Y2S30o1g8`1d
3e2n190=X3Z5m8a12621F0j@a74Y166Fj=b2l3T10023n2B?d1T=]318R1R2S1\2e8X3FKT2`274Z21Ck>`@l6T8_2Z2Y2@b
20o1g8`1d3e2n1901;3T3Z5m8a12621F0\H4g1Gi=b2l3T10023n2B?\17T=]318R1R23B1102110R;X3;:KT2`274Z21Ck>
`@l6T8_2Z2Y2@b20o1g8`1d3e2n1901;3T3Z5m8a12621C20\H4g1a>b2l3T10023n2B?\17T=]318R1R23B1102110R;X3;
:KT2`274Z21Ck>`@l6T8_2a3Y2@c2o1g8`1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1K]64`1h>b2Oh2
3T10023n2B68\17k1;P3n27d4]318R1R23@11102110l3U7X3;:K`1CEj174`1I1Ce3P5:o1i3d<k3l6J?CR3R3_24f2Y2@c
2o1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?S34Y@b2l3T10023n2B68\17T=]318R1R23@11102110R;X3;:KT2
Ej174Z21Cf8T6`@l6JV4R3_2OY2h1mFSIA4c3HY>4IX5bF\U1a21P4n3k43n32T<f2Y3V1@d810c2FY2h1\<`:mFl2_6V<4I
Qh1V9d6m<2T<W7@d810c2n3Y2@Nc10o1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1e6U176401[1g14W:_
1U1b2l3T10023n2B148d1^:e2L3\2180D<R231>310P9Y2X3FK`1C79E6C=721Bg11CQ91Dl2h2n3`20j11S1]2m3l6>;Y38
5`3]11OT3Y2@b20o1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37d7>640R1:g1R=b2l3T10023n2B68d1T1h;6Ic218E<R
23@310h3l1Z3Y2X3F5ET27e14=74Z21Co5m2314?d9`2Q3]2Q1k2l6>e3>`3_2]3Y2@b20o1g8`1d3Oe1n1:=b1e1Z5e71U1
a12621F0W3Fj9m22Z76401U>`1?b2l3T10023n2B141652V14X5o5k1?g2518R1R23D10P2R1;8o6AX3FKi1:79EJ=74Bg11
Cm1^1Z3HQ1:31c84CDS4R8l6T8_2j1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0XH34e2c=b2l3T10023n2B?d1T=]318R1R2
V<X3FKT2`274Z21Ck<`Bl6T8_27Y26SX1mL4e2_e2<Y2\11oA121c?jQ134V3Q3Y2S30o1\7Z1ANd3e2n1:=X3Q2Y2Nm8[15
2621F0d2bDT14B@1b1d2Fc1S40[4b2l3T10023n2B?d1T=]318E<R262S8\3;X3FKY1J`274Z21C9m51c2314?2S1e1U4a8n
5l6>;j3^3]11O0o1Y220j2U2@g71<`19Z3CQ2n1:=G`2U;R3a12621F0\H4V<GZ3b2l3T10023n2=4?d1\@518R1R2V<X3FK
T2X5Eo1\Ml6T8_2Q2Y220P3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4V<GZ3b2l3T10023n2B?d1T=]3180Q1R2V<X3F
KT2`274Z21C\Ol6T8_25Y2XU2401f1Y2n20T2g8`1X4Q2n1:=X3X>a12621F0XH340X@b2l3T10023n2=4?d1\@518R1R2V<
X3FKT2n5o1\Ml6T8_2j1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0XH34d2d=`21l3T10023n2B?d1T=]318R1R2V<X3FKT2`
274Z21C\Ol6T8_2X2Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0X6R@P2423R1HI5V=b2l3BA0023n2B?Q1B_5T1_6]318R1R2
V<X3FKT27X274Bg11CS4a8a?T3l6T8_28Y2WS27h1423e2k1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0\H46e2\=b2l3T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21Cb3Z5^Fl6T8_2IY2E073R2W<V2X1m:X8P1gBZ;4=b1If[1Z2Y1d2Y7[NQGR2Y2T
3o1g8`1d3e2n1:=X3Z5m8a12621F0h?BAZ734Y@b2^2Z101G<0023n2B68d1T=]318R1R2V<X3FKT2`274OZ11Cj2aLl6T8_
2Z2Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BP84Y@b2i301G<0023n2B68d1T=]318R1R2V<X3FKT2`2721Z21Cm831a
2775g?11T3l6JY7_2Z5Y2<0D6182MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037
=;0A?T3_4n<b:4=U3GG315d7`32c2DDW2\1f1210524Q33131:W1P3U21;:BM>V2241P12l2V3\3S3d22R202LR28397B329
436F9K=AR1Q1AP10E2531W1T1>=_1152^1E\1[OD1g1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?52
V14\@518R1R2V<X3FKT2n5o1\Ml6T8_2h1Y2@]2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?8V14\@518R
1R2H];X3FKT2n5o1\Ml6T8_2h1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?5Y14\@518R1R2V<X3FK
T2n5o1g?Hk<l6T8_2e1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?8[1\@518R1R2V<X3FKT2n5o1\M
l6T8_2P2Y2T3o1g8ANd3e2n1:=X3Z5m8a12621F0XH34U1=X:0[4b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CW6
P3b7`>l6T8_2R2Y2S30o1g8`1d3e2n1:=X3Z5m8a12621F0UH234S1d6`8b2l3T10023n2B?d1T=]318R1R2]8h3X3FKT27X
274Z21CW61>o2cEl6T8_2j1Y2@Ka1U2g8`1P4140Q2n1:=X3X>a12621F0j@a74Y@b2l3T10023n2=4?d1\@518R1R2H];X3
FKT2n5o1\Ml6T8_2l1Y22k2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2
X5Eo1\Ml6T8_2LY22=c4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1H1eGn1Y220j2U2@g71<`19Z3CQ2n1:=G`2X>a12621
F0\H4n<Z3b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2j1Y2@N^1U2g8`1U3R1Q2n1:=X3X>a12621F0XH
34Y@b2l3T10023n2=4?d1\@518R1R2H10Z;X3FKT2n5o1\Ml6T8_2S2Y22=]2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0XH3
4n<Z3b2l3T10023n2=4?d1\@518R1R23D101X;X3FKT2X5Eo1\Ml6T8_2h1Y2@]2U2g8`1X4Q2n1:=X3X>a12621F0XH340X
@b2l3T10023n2=4?d1\@518R1R23D];X3FKT2n5o1\Ml6T8_2Q2Y22Q3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34n<Z
3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6[1h6a1MQ2Y22Q3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH
34d2a9GZ3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2]2Y22P30o1@g71<`19Z3e2n1:=G`2Z5m8a126
21F0\H4c1?d8]1:<I`2V2;U1@U2T10023n2B1=d1\6g6]318R1R2`3e8X3FKT2`274Z21CdAg=l6T84Z2S2Y220j2U2@Mi61
<`19Z3CQ2n1:=G`2X>a12621F0\H4V<:<Z3V2;f1U2T10023n2=4?d1\@518R1R2`3e8X3FKT2X5Eo1\Ml6T8_2NY22Q5@g7
1W2Z3e2n1:U1`2X>a12621G\H4d2a9:<a5aO`HZBn1Y220j2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2f1U2T10
023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2m1Y2`1b10o1g8`1d3e2k12:=Bg1MZ5m8a12621F0\H4Y@b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_1Oj1Y2d1Y1U2g8`1X4Q2n1:=X3R6IS5W2a12621F0XH34d2d=b2l3T1002
3n2=4?d1\@518R1R2V<X3FKT2S5Jo1\Ml6T8_2U2Y2@R1Z1U2g8`1X4Q2n1:=X3X>a12621F0\H40T1=e>b2l3T10023n2=4
?52V14\@518R1R2H];X3FKT2W1?h1]2o1g?4C;\4R8l6JY7_2]2Y2@b20o1g8`1d3e2n1:=X3Z5m8a12621F0UH640]1j>b2
l3T10023n2B6852V14X5k7]318R1R23D10Z;X3FKT27OX174Z21CgA4C;\4f1[6l6T8_2\2Y2@b20o1g8`1d3e2n1:=X3Z5m
8a126200F0nE]240J1[2o<b2j31T10023n2B?d1T=]318R1R2H101X;X3FKT2`2334;=`11Cb8T94Cj:P2l6T8_2j1Y2T3o1
g8`1d3e2n1:=X3Z5m8a12621F0\H40X@b2l3T10023n2B148d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2k1Y2T3o1o2g5
`1d3e2n1:=X3Z5m8a12621F0UH640X@b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2j1Y2^1_10T2n3h
4`1U42Q2n1:=X3X>a12621F0\H40X@_22l3T10023n2=4?W1<\@518R1R2V<X3FKT2n5o1\Ml6T8_24Y2XU24e2:Y2\11oA1
21ba14\_1n1Y2n2U2g8`1X4Q2n1:=X3OX=a12621F0U;V=4_3i<b2l3T10023n2=4?d1\@5180Q13n13F0Z;m1Z1FKT2n5o1
`;a@Y1l6T8_2:Y21VU24_3^=Y2l1\X1T=7Y2@cT234Vb1DP2Y2@c2o1g8`1d3e2n1:=X3Z5m8a12621F0UH234^1j>b2l3T1
0023n2B?d1T=]318R1R23D101X;X3FKT2`274Z21C\Ol6T8_2e1Y2n20T2g8`1X4Q2n1:=X3X>a12621F0XH34Y@b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2n1Y22k20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T10023
n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2j1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0XH34U1MU>b2l3T10023n2B?d1
T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1Y2n2U2g8`1X4Q2n1:=X3X>a12621F0gF]1234Y@b2l3T10023n2=4?d1\@51
8R1R2V<X3FKT2n5o1\Ml6T8_2Q1Y220P5@g71W2Z3e2n1:U1`2X>a12621GXH34o;6GU3m3@^M`He<LY220P5@g71W2Z3e2n
1:U1`2X>a12621GXH34n<S7oM`H8Y2TU234Y1O09i1Y2T3o1g8`1d3e2n1:=X3Z5m8a12621F0UH64Y@b2l3T10023n2B68d
1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_24Y2TU2341Z22Z2mS14Z2cAeY1b[32Z2R]22Z2iY2GZ2V1eR3kf18BET2A>a14
P4WB@416Q1859:2Z2Xj2<Z2[1QB14RMd7nNo95aQ115Z2[1QB142Z2fR42Z2kP43Z2n\2ne14Z2n\2ne1od12Z2n\23Z2n\2
nZ33Z2_Z2]h12Z2U[42Z2mR42Z2_Z23Z2WY2W12Z2bR42Z2WY24Z29cR4Y>3Z29cR42Z2F3Z2FRY22Z2VV42Z2V_26Z2<TS3
b1o5h;d3Z2;Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3Z2;Z1MU:505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=
J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d1Z2m20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2n5o1\Ml6T8_2JZ210P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`H2Z2Vh2c1Z2m2U2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_22Z2SZ22Z2mm2e1Z2m20T2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T100238e2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_23Z2Pn3b12Z2Pn34Z2o:hBjQ35Z2o:hBo8jh26
Z2T3W<_3Zn3hU15Z2T3W<_3ST53Z2mR412Z2UA3Z2UA=2Z2jm22Z2RT33Z2c<^g24Z2c3o8jY52Z2o\22Z2em32Z2[f22Z2j
g2Q1Z210X11e3@g71W2Z3;121R2n1:U1`2X>a12621Gc9h>4n<SU1`Hh1Z2[1a10T2g8`1P4140Q2n1:=X3X>a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2NZ210X1g3@g71W2Z3;14R2n1:U1`2X>a12621G\H4n<SU1`H
j1Z2[11_10T2g8`1P41210Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2DZ20S
3W<_3jOeMBh20`3Y1En8hP11Q>i4nP1Z27Z20S3W<_3hU2Zn2T1Z2000P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<Y6d89CV
E`HZBg5iA3X53Z20dh22Z2g\23Z2iY2m22Z2P_32Z2cT4:Z2[11oA121`l1X2Tb17Z2[11oA1212Z2TW4HZ2[1h11U<h14a1
>114T1R;T:f@P2DQ<^3Zf1];^2hU1:Z2[1h1W<_3@14iY1ai3n1Z2[12^1U2g8`1U3J140Q2n1:=X3X>a12621F0c@h74b7f
8b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1l>4;n=l6T8_26Z2[1QB14iY1e1Z2m20T2g8`1X4Q2n1:=X3[7l6a12621
F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1Z2m2U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T1
0023n2=4?d1\@518R1R2l9Y2X3FKT2n5o1\Ml6T8_28Z2[11oA121Tf13Z2iY2Y52Z2Y32Z2X]11Z22Z2H6Z2HPY2P>iGXX2
e1Z2HT20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_24Z20Glg26Z2
0GPY2\5^94Z2HPY2\52Z2PS13Z2PS104Z2jg2R[1Y[12Z2j`32Z2d14Z2h_3N22Z2dY23Z2dY2Yl1HZ2V1il2k5kf18BET2A
>a14P4WB@416Q1859:3Z2`\21;Z2\33^1mg4Z90c6Z=T7:5Z2ml4Z90SK2Z2_]4MZ2V1gd1b@ZMkf18BET2A>a14P4`4U411
\9@416Q1859:2Z2oW53Z2W]2[o12Z2c\43Z2iY2]32Z2QZ22Z2hP44Z2mS1eX1Td12Z2_P44Z2T1UQ1mg14Z2ZR1WX1_22Z2
R]2:Z2[11oA121e>M`V17Z28k2W<_3mf1U]36Z28k2W<_3ST52Z2ZJ2Z2hG4Z2c1TFRh36Z2W1`FUW4nH:=[2^@d2`1b;0R3
`>gV1Z>`]1R7b>6[2^@d2`1oS2kk14[2SC`U2kk13[2dh2^g14[2Pf1cR1UX13[2dh2UX12[2dh25[2e9V2`m1V?7[2c1Q8g
o1Da>YZ15[2]Y2:k>YZ1H[2U1^g2V;kf18BET2A>a14P4WB@416Q1859:I[2U1^g2V;VY1d=8BET2A>a14P4WB@416Q1859:
e1[2l20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2;`3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_23[2dh2U]14[
2dh2U]1R?3[2gm1lJ3[2Glg26[2GGe]2^9]d18[2GGe]2^9UF174[2Glg2^g17[2b1TF^2_2mk1Ug16[2gG^2_2mk1]d15[2
gG^2_2mk1g1[2l20T2g8`1X4Q2n118=X3NY=a12621F0\H4Y@b2;`3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2
8[2UZ22l3^:P:lS1l53[2dh2]d16[2hY2Q9i5P:T<f1[2R3o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2;`3T10023n2B?d1T
=]318R1R2V<X3FKT2`274Z21C\Ol6T8_23[2mZ2f=4[2_1]Y2f=8[2_1XX2T1_8V5_FB3[2dh2_b13[2jY2i>3[2dh2UF3[2
dh2ah13[2dh2eD9[2WP10Zf1P2g6d?l^1hS17[2kg2H^1X50l=5[2kNkElS1QS37[2Z1QB14PU2cQ36[2Z1QB14PU2=[2Z11
oA121ak1^9RGN`]1dI8[2Z1QB14PU2fFgP13[2]]2V;5[2hY2d3V;WZ14[2dh2^W126[2PS1ce1_Fn@24[2GPY2k>4[2Glg2
_F3[2U_2^95[2RZ2R5^9]d14[2]Y2`3e;3[2n\2e;d1[2l2U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2;`3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1\Ml6T8_2=[2b1YAdKkJi4\:E[8NRNi5YB9[2a^1`KT4\:Q9N\Z1cZ16[2m\1c1W4]K\:5[2T>WW
1PDV?8[2_1d<d5Q1`P1PDV?;[2_1d<d5bQ1WS1eDi1>S\1\43[2Vm1]K3[24_h24[24_h2]d1P1[2002m4@g71W2Z3e2n1:U
1`2X>a12621G\H4n<Y6d89CTBQ3`H9[2Yc2a12\1X2e10V84[2dh2m9_Z1P1[200P5@g71W2Z3e2n1:U1`2X>a12621G\H4n
<Y6d89C:kDS=\;6[2b1jW2V?P:T]15[2c1^X2a>P:3[2dh2P:9[2S3W<_3hU2k8RT1b;hU16[2S3W<_3hU2Zn23[2dh2TH4[
2_1Tg2TH6[2_1Tg2_Fa124[2dh2QH0;[2_3h4R7XY2fEk2e2]1Ln33[2_1Tg28[2_1U?nW2_GA^9nU16[2dh2fFZ10D`5[2:
L:2Mc2a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F037=;0A?T3]?l1f90g4GG3
15d7S24W12_23DDW2\1^17210524Q3313<^61Y1M94V2241H2212BY2W551S1m1j32[1F02LR28397B32986F9KOR1Q1AQ1E
2534T1T1>=_1152^1E\1]Ne3[2:Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c
3_23Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\13[2dh2QH4[2
da2o6QHP1\20X11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<QR1Q3`HJ\2P1P4@g71W2Z3e2n1:U1`2X>a12621G\H4n
<l7VM`HI\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HK\20R1m3@g71W2Z3e2n1:U1`2X>a12621G\H4Z7c5SU1`Hl
1\20j2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2Y1\2
02U11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:;MG6n20e<QBT3`H`NZ2\23U11e1o1@g71<`19Z3;121R2n1:=G`2`1
i3m8a12621F0c9h>4l:Q22W3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CQAZ>l6T8_2m2\2P30o1@Nh61<`19
Z3e2n1:=G`2Z5m8a12621F0m2l=2^74c6P5A:<2W3b2U1@U2T10023n2B148d1T=e16]12183A<R29Q2X2a7X3FKT27_1H74
Z21CdAg5^42f1f1l6l23S54Z2L\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<S7jJT3`H`NX2\2P30o1@g71<`19Z3e2n1:
=G`2Z5m8a12621F0\>o94n<Z3b2l3T10023n2B?5^1T=]318R1R2V<X3FKT27X274I`11Cl8h1UA2f14a1l6T8_2W1\23U11
e3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVAU74n<U3m3mJA_2`HP2\20j2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0[@P
84V<GZ3b2U1d21T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2S2\2k25o1@g71<`19Z3CQ2n1:=G`2Z5m8a12621
F0\H4V<GZ3b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT2`274Z21Co1\Ml6T8_2m1\20j20T2@g71<`19Z3CQ2n1:=G`2X>
a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2k1\2k2U2@g71<`19Z3CQ2n1:=G`2X>a126
21F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2S2\202U11_1U2@g71<`19Z3;1210Q2n1:=G`2X
>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2_1\2010U11c31@g71W2Z3;121W1Jn1:U1
`2X>a12621G\H4X;e1U3m3FS79CTBAg1G`HaLX@R1\202U11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:Q2U3mQ1`HQ2
\2Q3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4V<GZ3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274X1Q11CPC[<l
6T8_2M\2Q5@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4a54h:U2\8fL`HJ\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2SU1
`He2Q2\2Y1g1o1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
C\Ol6T8_2n1\2Q3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
Cf;eCl6T8_2f2\2Y12c10o1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KYG64n<Z3b2l3T10023n2B148d1Ab<]31
8R1R2d4a7X3FKT2^21334Fc11CQ91mBZ3l6T8_2U1\202U11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:Q2U3mQ1`Hb9
;aDO\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<U3mQ1`Hg@i;2f14Q1\202U11e3@g71W2Z3;121R2n1:U1`2X>a12621G
\H4n<U3mQ1`HQ1\202U11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<e7]M`HJ\20P5@g71W2Z3e2n1:U1`2X>a12621G
\H4n<6lT1`H\2\20o20o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<U74n<6S3b2U1f2T10023n2B391A52IT=]3183A<R
2V<X3FKT2`274Z21C^3lIP2l6T8_2Z1\23m4@g71W2Z3e2n1:U1`2X>a12621G\H4FU:Q2o5n89Cm?d1AAg1Ga>n9ZBg5iA3
X5N\202m4@g71W2Z3e2n1:U1`2X>a12621G\H4n<n>MVE`HaL2L\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<n>9CVE`HM
\202m4@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2SU1`HgAn1N\20P5@g71W2Z3e2n1:U1`2U;R3a12621E1\H4n<S7oM`HgA
n1n1\2Q3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6
T8_2P2\20P3o1@BT71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C
\Ol6T8_2L\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4o;N6]7^M`HR1\20X1g3@g71W2Z3;14R2n1:U1`2X>a12621G\H4X;
FN6n2^4^M`HP1\20X11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<6lT1`HJ\20P5@g71W2Z3e2n1:U1`2X>a12621G\H
4n<d7^M`HP1\23U1g3@g71W2Z3;14R2n1:U1`2X>a12621G\H4h:U2V1e6VM`HJ\20P5@g71W2Z3e2n1:U1`2X>a12621G\H
4n<l7VM`HM\2Y1g3@g71W2Z3;14R2n1:U1`2X>a12621G\H4n<l7VM`HQ1\20R151e3@g71W2Z3;121R2n1:U1`2X>a12621
G\H4Z7c5SU1`HJ\202m4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HM\23Om3@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2
_7<VM`HJ\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4Z7c5SU1`Hn1\20R1g10T2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4
n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2m1\2S1g10T2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n
<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2V1\23O5g3@e711b1DZ3;14R2n1:U1`2X>a12621GU3VE4h
:U2V3X4<VM`H3X1\202U11e3@g71W2<m2;121R2n1:U1`2X>a12621G\H4h:U22X4l:CVES=Q9Z2K\202m4@g71W2Z3e2n1:
U1`2X>a12621G\H4n<SU1a>n9I\23m4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HX2\23U11e1o1@g71<>Q19Y2P1;121
R2n1:=G`2Z5m8a12621F0\H4l:Q2Z3b2n1m1T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2m1\20j2U2@g71<
`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=41=d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2R2\2Q3o1@k6K1<`1
9Z3e2n1:=G`2Z5m8a12621F0\H4[<B23S3b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2J\2Q5@g71W2
Z3e2n1:U1`2X>a12621G\H4n<l>VF`Hg@l1\2k20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2K\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<6n2mQ1`HJ\20_1`3@g71W2Z3e2n1:
U1`2X>a12621G\H4n<SU1`HN\2W11g3@g71W2Z3;14R2n1:U1`2X>a12621G\H4n<SU1`H^a1M\2Y1g3@g71W2Z3;14R2n1:
U1`2X>a12621G\H4n<j5XO`HV1\22l2o11@g719m1Z3j1Jn1:U1`2]5S17^7a12621G\H4n:o1i1P4c;dCWCX5j\1N\22l41
@g71W2Z3j1Jn1:U1`2X>a12621G\H4n<j5XOUCZ5j\1]2\2P30o1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5aB4S1W8b
3Z3n1Cl3T10023n2B?d1T=]318E<R29Q2j9X3FKT2R2=74Z21ClBX3V9l6>;e3c3_2Z2\2Y11e1o1@g71<:U19OJ>P1;1212
o1n1:=G`2Z5m8a12621F0\H4h:U2Z3b2l3T10023n2B?d1o9T3]318R1R2V<X3FKT2`274Z21C\Ol6T8_2T2\23U11_1U2@g
71<`19Y2P1;1210Q2n1:=G`2X>a12621F0\H4h:U2Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2P1\202
U11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<SU1`HK\202m4@g71W2Z3e2n1:U1`2X>a12621G\H4n<l7VM`HP2\2Q3o
1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4a<<Z3V2;f1U2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2L\2
Q5@Nh61W2Z3e2n1:U1`2X>a12621G\H4d;Y1a5R2^M`HO\23m4@g71W2Z3e2n1:U1`2X>a12621G\H4FW<jOd1S1_2[2m@V5
O\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2n>dC_2`HZBXAe;I\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HcS
1m1\20j2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2H
\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HP1\23U11e3@g71W2<m2;121R2n1:U1`2X>a12621G\H4n<SU1`HL\2Q5
@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2l7VM`H>f7P1\2Y1e1Q2@g71W2Z3;14R2n1:U1`2]5j8a12621G\H4n<^AdCWCX5
I\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4n<6lT1`Hn1\2Q3o1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0\H4n<Z3b2l3T1
0023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2N\2P1P4@g71W2Z3e2n1:U1`2c;d2a126217?\H4n<S7mHY4G`HN\
2Q5@g71W2Z3e2n1:U1`2X>\1426217?\H4n<S7f2oEX5ZBU6L\23m4@g71W2Z3e2n1:U1`2g7`6a126217?\H4W<FSU1`HJ\
20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<S7oM`HK\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4h:U26lT1`Hm1\2Q3o1@g
71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2I\2Q5@g71W
2Z3e2n1:U1`2X>a12621G\H4n<S7oM`HJ\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4n<cCh3f=`HI\2Q5@g71W2Z3e2n1:U1
`2X>a12621G\H4n<l7VM`HO\20X11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<SU1`HN\20P5@g71W2Z3e2n1:U1`2X>
a12621G\H4l3h3R3U2l7VMi@f7o1\2Q3o1@b3T41<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318
R1R2V<X3FKT2`274Z21C\Ol6T8a1MJ\2Q5@`3V41W2Z3e2n1:U1`2X>a12621GXAS74n<SU1`HJ\2Q5@g71W2Z3e2n1:U1`2
@n6h6a12621G\H4n<SU1`HJ\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<X?jE`Hm1\20j2U2@g71<`19Z3CQ2n1:=G`2X>
a12621F0\H4n<Z3b2l3T10023n2=4=1d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2S1\20P5@Q11U1]51W2Z3e2n1:U1`2X>a1
2621GoD\34F`;Fl7VMa<W2U3`6n1\20j20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4h:U2Z3b2l3T10023n2=4?d1\@51
8R1R2V<X3FKT2X5Eo1\Ml6T8_2J\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1S=\;J\20P5@g71W2Z3e2n1:U1`2X>a
12621G\H4n<SU1YBV6J\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<TOn5`HP1\202m4@g71W2Z3e2n1:U1`2X>a12621G\
H4n<d7S2U59CVE`HZBP2\20P3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3
FKT2`274Z21Ce:fDl6T8_2P2\20P3o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B1=d1T=]318R1R2
V<X3FKT2`274^1K1C\Ol6T8_2o1\20<]2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1
R2H];X3FKT2X5Eo1Q>Z?l6T8_2o1\20<]2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T10023n2=4?d1\@518
R1R2H];X3FKT2X5Eo1\Ml6T8_2R1\20X11e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4h:U2^5]2VM`Hm1\202g2U2@g71<
`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2R1\23U11e3@g71K[1
Z3;121R2n1:U1`2a6f7a12621G\H4l:Q2SU1`HK\20P5@g71W2Z3e2n1:U1`2X>a12621G\H4n<X?CVE`HJ\20P5@g71W2Z3
e2n1:U1`2X>a12621G\H4l:Q2SU1`HS1\2Y100e3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<PB\@e2_2PF`NK\20P5@g7
1W2Z3e2n1:U1`2f1^9R3a12621G\H4n<SU1`HX1\2P1DO[2@g71W2Z3e2n1:U1`2T>20a12621G\H4n<[1^4XO`HS<c:YDU2
H9Lm25M\2Q5@l1f3S21W2Z3e2n1:U1`2X>a12621G\H4n<j5XO8WHlKP2\20j20T2@g71<`19Z3CQ2n1:=G`2c1a9R3a1262
1F0\H4n<Z3_22l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2N\22l41@g71W2Z3j1Jn1:U1`2X>a12621G\H4n
<V1d>WE`Hj\1T1\210l41@g71W2Z3j1Jn1:U1`2X>a12621G\H4n<i13m=WESC1Z5>ZCPIn1\2k20T2@g71<`19Z3CQ2n1:=
G`2a6f7a12621F0\H4n<Z3_22l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1\Ml6T8_2K\2Q5@g71W2Z3e2n1:U1`2X>a1
2621G\H4h:V1Nd7^M`HJ\2=c4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1HgGo1\2=c2o1@g71<`19Z3e2n1:=G`2Z5m8a1
2621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`274Z21C\Ol6T8_2O\22l41@g71W2Z3j1Jn1:U1`2X>a1262
1G\H4i;>Eo3SQ1`Hj\1K\2Q5@g71W2Z3e2n1:U1`2X>a12621G\H4X<B2o3SQ1`HL\2Q5@g71W2Z3e2n1:U1`2X>a12621G\
H4i;>Eo3V4lL`H8^20l4j?^P2k<WE[U27^20l4j?^P2SR1[U2<^20^1]3j?ko1BQ4QN[Ha1][19^20l4j?^P2C]3QN[U28^2
0l4j?^P2Q4QN[U29^20l4j?^n1o1Q4QN[U23^2We2Q42^2We26^20l4j?bR3[U21^29^20l4j?_NnQ1Q4QN[U29^20l4j?^P
2m1S2QN[U2:^20l4j?^P2CY1S2QN[U24^2We2m1S23^2We2m1C^20^1]36c?Vo1131k=_<X4o17d1Ab[1hI9^20l4j?Xo13e
1_Q1[U2<^20l4BW?en1B3m=WEZ\1PI7^20l4j?RQ2_Q1[U2:^20l4j?Xo13e1XP1V1[U25^2SR3:RX1_98^20l4j?nU20bL[
U29^20l4j?`n1a2]3QN[U2<^20l4f8S7f9n3`S1RBXOUCUb1:^20LB\3j?S63Zl2[U2I_2^1]36c?k`1Z>1=0n4c8e50Q=7[
1J?Z;T1dC3X?YEg1_2^19S3j?l1]4[@4h2El7>Z1X1c4]2Y44Jb1^5]6104X3V30b2BT4e1o37]1\92l17KHA?4310]5e6e?
`5]=QCd27_2l4j?Xo1i1_Q1[U2>_2l4j?Xo1U4_20Z7WEUCTIY3g8n<8_2^1]3j?Xo1YS1?kT25_2l4j?bR3[U2;_2^1]3j?
Vo17k=PCV2[Ho\1R1_27M8]3f8S7a?\2Q1UY1o215Z5j9b1o5;0f9d1AXFC^1g2_C40V1j=k6C>_2_1\3j?nHSo1_:XFaW10
9a6CT4F_2^1]3j?P:bKbI7>P<G[;_:mB]52[15Q7Y>DYE6_2_1\3j?bR3[U28_2l4j?Z]2WE?ULeX1Y5_27684861K2Y1T15
A1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1hMU126<4N:j15AZ6>:W
11k115P1E=U1><451A1k91:W1]1n2I<;BM]2904V4R3AH10n1W33c5B\1;>23FB085?:863n3B>T1205\8n>f3o45\<II312
?_2l4j?YGj3YS1=I7\2Z2n1lKfLdX1E_2U18]363[8S7X;iX1S;1313WJg8]\1mHh187_2_1\3j?\o1US1[U2<_2l4k2i21R
:Vo17TMn5kA_c1:_2l4j?g@m]1X5dHn5VBTc19_2^1m1_1j?bR3[HRBlJ6_2_1\3j?bR3[U2S4_26Z1M\2h7505a1:7:406[
1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHa7GG315d7DL7311a1c2D4g2\1f121057Q3313<^61Y1M>V226P1
2l2h3j2h52R202o28=J32986FU1OR16Jc1E253Y18K>=_11g1E\1XT1i3_26Z1M\2h7505a1:7:406[1K4D156271IM1P1T1
11P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3a1Q1Dl2\1f121057Q3313<^61Y1M>V226P12l2h3j2h52R202o28=J32986F
U1OR1Q1c1E253Y1T1>=_11g1E\1XT1?_2l2o1j?JP6]5]4m]1F]3R<dCWCSb1<_2^1]3j?aEg1lW115ZR1H[U29_2_1\3j?R
Q2k2cNlX1^L8_2l4j?VG2d\1cN[U2`1_2U18Y2S16d2`59S7aEQ3\1jFf;c21T6@3<Z1Q91Q206]1H18312U1i6l3AcCm1Y7
d<4n5aB?d2W4D_2h3S1j?cHnS1_4Z4:S;1`41>X1X;d_1lADT3I_2h3S1f8S7aEk8TNKMKT6:5`?[1f;`Y1S6lAD_2D`2f1I
_2f31S1j?PJXT1\6W10?h<]19R1^<g<0j6m1nDS5QCd2W4;_2f31S1j?bR3g<^N1k2VG=_2h3S1j?\n1Q5SOg<0gMS5fE`2M
_2f31S1j?hX1eEn6@0?532MU=a=[:Z2l6m1k6=Z>Kn3Ma@i3>_2f31S1j?i\1fAa2I`3TMo`1a@i3?_2h3S1j?\n1P7=20Le
Ko`1a@i3`2Q2_2^1]363?a79U1m5X4CS5c3\5f112CM251><^Q1j16b1b1<;157>Na1;_2P5kDW216Ah;W9k233CV6g2A:f>
P7g82J2U32T4R1_2l4j?X4Cg8\5f112CM8166gS1i1Z3Lc1W1c1P5nGPHGbHh?2JX32T4\1_2Mn3Jk7U1GU5X4Cg8\5h1FM8
16410fS16b1C[1=LNa1;Kc1P5nGPHGbHP7e92U32T4O_2^1[31k2c3l19S7RFiEn4V3_7c3;81a3i1n;A]2=k=j;c<U839XT
17_2_1\3j?YU2XM[U29_2l4f8S7_S2i1XMfBdb16_2h3S1j?bR3[U28_2h3S1j?Po1aS1aQ2i3;_2h3S1j?\n1CX71VL[U2R
3>_2l4j?Xo1gC0d1_8L2e2e1HbT27_2l4j?Xo1YS1\h1n<B_2l4j?[G0P<dGP2h4;]1b1Z:WAe1WB@bb1;_2l4j?Rk1P2\1U
5b1XMWBSc17_2l4j?YU2a?f=[U2L_27M8]3j?nU20?532Mi6b1h20U3a;6AZ5X>m1k6=eT1i38_2_1\3j?Z@Wb2aQ2i3J_20
G=h1l1]1l8_3@14W1YGYHREBXMT>Z2V<U?11_Cj5A_20G=h1l1\4m5_3@14W1YU2XM`o1j5U4_260V126F_1L1f7505a1:7:
406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l
2V3Aj2h52R202o28=J32986FU1OR1Q1c1E2531W1T1>=_11g1E\1m9kF^3i3_26X11M\2h7505a1:7:406[1K4D156271IM1
P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2h3j2h52R202o28=J3298
6FU1OR1Q1c1E253Y1T1>=_11g1E\1XT18_2l4j?]=P^1SW1i`1aD7_2^1]3j?bR3[Ho\16_2l4j?`T2QN[U2;_2l4j?853fF
\]1a3YJ[U26_2l4j?]Y1Ti1[U27_2l4j?W>Zd2dZ1fJF_2^1]3d:U51m;nIn4m5T26Y1l16\1RS1\73WHi1U[1<_2_1\3j?o
;aX1Dk2RS1\7gV1cN>_2l4d:S4Q1o;PW1Q5_Z1gV1m1U1[FS5=_2^1]3c1V>n;OlS1VE_L[HR1l[16_2l4j?bR3^Il[19_2l
4l3m;``2P2P@_OkU16_2l4l3m;bR3[U2B_27V1]3j?n<m5c\1a6a8b1X2f3\1[:A_l1k89_2l4j?Yn1\1`3^1kM[U26_2l4e
9T6bR3[U26_2l4j?bR3c;gi16_2l4j?bR3lX1^L6_2l4j?\R2UP1[U27_2l4j?\R2S2QN[U2Z1_2Mn3j?V1X3f7i>4Z8W2Cg
1Q1P2TGS2^23oDf1^486V3?73e9X5W6\2W70;Cb1m9^4X<k4j48_2l4j?Pm1m3a3QN[U25`2U1QB14j1`2U1a1U2g8`1P414
0Q2n1:=X3X>a12621F0\H4l;0[4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1cAh;l6T8_27`2U1n<e3\1146`2U1d@\
1148`2U1QB14Y:d1YT2o1`2U15]3Z<8G021111;42114Q12h4`2j1NEi1KEF<l1l1bB_>o7O3I762R1410V1X37Y:]6`4A4]
2XAQ3Y1m5Y2c8l@f?7`2U1QB14ma42B`2T107iA14Y1e9NEe6cOb1W1_>n;m[16`2U1W>i3148`2U1g>Y314n;oV17`2U1W>
?Y3147`2U11oA121>`2g1eT2f<a12\1a1\20U=h2R2lf13`2_[4]11`2f5`250K182MR81P2505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2iO0GG315d7`32Nd1DDW2\1f1210524Q33131:W
15FU1e2=1FBM94V2241P12l2V3\3m18[352R202LR28397B32986F9KOR1Q1AQ1E253Y1;5B>=_1152^1E\1Z31cLf3`25X1
1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>
V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1\3^3`250K1;c?5J0200111;212260171C2]40151
V2T2ENES1K5V1037=;0A?NU2jOQ=2c2DDd3f1210524]3:W1V51FBM>V2241W7U92R202LR28397B32986F9KOT2AT2Y1i32
^1E\18`2\I`2VK^Gig1c5T52`2m\4@`2>07V2Z3l8_3VCP1ml1_M\6l9e;]I?`2>07V2Z3n2m5_3_9f9VHXKnW1]e16`2TQ3
9CTBY25`2Ug2g[1`2n=2`2jb48`2hMb2[S2[Q1V5i1^13`2_[4S28`2k2eBP6]5cR2lV1M6`2U1g>Y3147`2U18^>Y3146`2
U1n<R514:`2U17_>Y314Y:d1[79`2U18^>Y314m]2`[1m1`2U11_10T2g8`1P41210Q2n1:=X3X>a12621F0\H4h:X2W3P1a
1l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_26`2U1QB14Ri13`2k3\Z53`2W1TB2`2Pe2J`2K4eR3h]1R98BET2
A>a14P4WB@416Q1859:\2H`2K4eR3kf18BET2A>a14P4WB@416Q1859:9`2U1QB14ZQ2\1n307`26TS3b1o5h;]N2`2Ue45`
2Rj2f;h3b[1Ba2W1J];j4W4[8e[1\I_7n2oL\:n80;`2R5;a2W18j@c<YV2X6Zc10;c78a2f1XMYV2ci10;d35a2YU3ci10;
<a2X1aAi2NW2g1QZ1YY1hHTH0>a2X1aAi2NW2g1^=bLc2eV1hHTH0>a2X1aAi2NW2g1kf2XETH0;k5WKT2a2X1b10o1Z8<AN
d3e23NK:=;6g1MZ5m8a12621F0gIW4k:b2l3T10023n2B?d1j:Y2]318R1R2V<X3FKT2`274Z21C]In5l6JY7_1OU2a2X1b1
0o1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0gIS?b2l3T10023n2B?d1c3V7e1C]318D218R2V<X3FKT2`274Z21C\Ol6T8_
24a2Wg4]>X16a2W1SAYc4X1e@S3a2W1>9T@130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2O^95a9g6]32=LEk1=0c30=F?
0BA8[29DA463<0514294CHAg1N60V34S6NR1h5E@<1?a4m1X3;3X9Y604a6Z2oE94e1a2W1>9Z@6S3[1h1<b511R9S3nA]3n
622a9g6]32^8V1CV3M0AL617>\1Y2Nc3R76j8a4m1X3R@04a6Z2oE9Ea2W1>d@l6WR22l3a4o50^1O\?6Z?[C0f6ZH9Ba2`1
aI[10a4m1P3W3hb1a70_5]20b1R3c^1m1a2X1b10o1g8`1d3e23j1:=;6g1MZ5m8a12621F0QHe1S?b2l3T10023n2B?d1T=
]318R1R2V<X3FKT2`274Z21C\Ol6T8_2m1a2X1b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21C]>0;a@l6T8_2n1a2X1b10o1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0dU1V3b2l3T10023n2B?d
1T=V1V218R1R2V<X3FKT2`274Z21C\Ol6T8_25a2ZFbX40o7j1a2X1b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T
10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_27a2X1aAP6g1eZ2^Q17a2X1aAi2V3g1T\32a2YU31a21b2h2b2D_
10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R
@\1k1j181437OR1S22]13_Q1:V;Y31g2b2D_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;
k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31g4b29:_112e22>1?F^220?\27505133
12@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0Q18@3A9C5V5>b11f1a2U1><4221
AR9DBe2T5Mg27P1S3i48\1W33W5N\128_1B<?:81437OR1S22>N3;mDU<:c52_5I_211U3b23@_1^3?U320l2=07334@3Y11
S25T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1h4f121057`2DX3T5m3P1S3R@\1k1j181437
OR1S22]13h8T>h1h8:[8DU2Y315b2I`1\Q2o[2m2b29:_15X3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a
3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:V;Y31d3b23Z1MU:505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2
c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Bb2J;Y@Ilo2l7o1_=Mk;o3b7U5[77k8[22b2Vk4<b2J;Y@Ilo
2l7YP1TD7W;Z7Lb2JS6h8a6`3?oR1R2l3?mU1c4R4`>7[8R4h3Ki4h?7[7c4_4[2Z7Eb2J;85R8a8M]<[5h;]G0l9c6^4Z?i
4P2^FSP1Ib2JDJWd1T7Y6_CZ1T<T4AQ?9d@Q8\9S3P5g1[5^1j2S5_=4b2J]b4bK;b2QW2?eo1d6m<`2U>h2U925b2Sg1aIe
8ZP12b2cY2:b2fX1n:Yf2fC`8\4b8[4f34b2Z1nV2Vo22b2Z19b24EDiQ3b1e4Y1h;m1b2k2o1g8`1d3e2n1:=X32W5m8a12
621F0m=P=l=b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274^1K1Cl@@U<h1l6T8_24b2b^58n8Mb2JDo2TAT3>YMZ5\6f
1g7\@j8b70AD<kT1V;P5S7?Nj2i2R1f>@b2H1JcV4YCT2i4f2b3Z2]8>e3U1W6=b2HLl\3k;kAe:\2R9`27m53b6b23@46=E
7V3?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3
a3R=6b9N;j1;i113A9=315V5>d19\1S22:U1><631>DW2\1Y1<210524`2@313<e2h31Y1M>V2241P12l23_6h52R202LB\1
28397B32986F981437OR1Q1A?2>E253Y1T1>=_1152^1E\1fH:V;Y314b2H`W2Pa1k2b2D3[10]3?U320l2=07334@3Y11S2
5d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;Z1@3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3m4T;\1k1j181437OR1S22]13
_Q1:V;Y313b2H`W2m3b2;81`1\1Z1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d21PO5O26<4N
:g18AZ6>b11X4U1><451Al3V1:>4j3<e2n2V1NMg2\4_6W33[472_1\1;>2JC85?:863a4>X15g4\3>kT1I343b2I]b46b2I
`1Pk2XU1mX1<b23\m2f121057^h1`4f>7b2`o1a1U2g1Lb15c2k2W<_3ST51c22c2aY23c2_j1^f22c2k]22c2n`47c2k2W<
_3jORGU]36c2k2W<_3Zn3hU12c2WY27c2k2W<_3nW1nf2UU19c2k2W<_3nW1]U2m@BUU15c2_d1R6f@dU22c2U\45d2j2W<_
3ST52d2fm31d22d2`Y23d2aj1n>5d2aj1n>^5[R22d2oo35d20jg1e2n>3d2^j1^f22d2Zh42d2j]26d2cT2X52j3bZ22d2T
\46d2j2W<_3mf1U]37d2j2W<_3nW1n>U]37d2j2W<_3jORGU]36d2j2W<_3Zn3hU19d2j2W<_3nW1c<UW2a2hU12d2m`42d2
dn45d2VY2SU23^27d2k@lj1\d1T>3^23d2_l1g^2Od2LcX2QJkf18BET2A>2^14P4D0H\7[9@416Q1859:Y1=Jd2LeR3kf18
BET2A>:0U14P4k8[9@416Q1859:4d20_Y2T13d20_Y28d22oR1TP2b1o5h;];2d2QR4Md2Lmh1h9OnNeY1T;P28BET2A>a14
P4i4]=@416Q1859:Kd2LSa1j7n1g=oIkf18BET2A>a14P4WB@416Q1859:Od2LV2_Q2V9gEjd1P28BE5n1A>a14P4h3e50g8
@416Q1859:Gd2LeR3kf18BET2A>a14P4WB@416Q1859:P1d2LP2TP1`Q1nNVU1c?P28B2BT2A>a14P4^1P1R2d=@416Q1859
:Hd2LeR3VU1dA8BET2A>a14P4WB@416Q1859:3d2W[4e5Kd2LP2ai1RW1bLQ;V?8BET2A>a14P4WB@416Q1859:3d2Q3^V22
d2`Y24d2kg1e2n>4d20_Y2^52d2o^24d20UZ1d=2d2Q]24e2jg1e2n>3e2jg1e23e2jg1eA1e23e2Q3Ye12e2Vk1e3e20Z1M
U:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V2
26P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^6He2KeR3kf18BET2A>a14P4j3\>@416Q1859:Ie2K
eR3kf18BET2A>a14P4j3c5h8@416Q1859:2e2Tl22e2_Y23e2_Y2ff22e2\W55e2Ul44U=`33e2no2gn1g3e20Z1MU:505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3iJP5GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12
l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1k2[@U1f2Jm2jl1Z:]Bf121057h3ed1U28BET2A>a14P4e9b
4n3@416Q18319::f2a1jk2f121057^h19f2\m2f121057^h1^4f2E4?MU:505a1:7:406[1K4D156271g11P1T111P1015D:
K<;CJ5d4[17=^1T3iJP5GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2
53Y1T1>=_11g1E\1U28BET2A>a14P4_3Q37];@416Q1859:P1f2E4al2f121057h3ed1U28BET2A>a14P4WB@416Q1859:P1
f2Jal2f121057h3ed1U28B<8T2A>a14P4WB@416Q1859:;f2\m2f121057^h1a5`LDf2EmR2hIf121057^h1^3o1OV6m<o11
g5DOf2Jal2f121057h3ed1U28BET2A>a14P4WB@416Q1859::f2\m2f121057PN]J>f2\m2f121057g=aDTFT49S@j3f2EDM
E_9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V
226P12n1Mc6h52R202o2839J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1\7`7oD:f2\m2f121057^h14;f2cS2hIf121057^
h16:f2\m2f121057^h1^6Gf2EGfS1nEXR1f121057a<PIY2Q5P4[5R2]>P4W?[2Cf2EGfS1Wh1f121057a<PIY2Q5^1a2[5R
2;f2\m2f1210524^h1;<f2\m2f1210524^h1S;iGP5f2248_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AV4f1210524`2D5<e2n2V1NMg27
P1S3_6W33V6\1;>2J2@85?:81437OR1S22>N3;\8fH:k9Z1I_21Z1f2\200B1Z^19U2j9]O4f121057hR1V>^7n43[1U22b4
0R9^1916]1W2i3FE8;JZ5R3f2L=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^6
1Y1M>V2241^9n62R202LR28397B32986F9KOT2AT2Y1i32^1E\1e4f2=>=MU:505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X51X1h52
R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1n4f2E6=K13A_9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R20
2LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1^Bh516]1S:R1U3;f2\m23b121057^h1P=:f2\m2f121057S]1Z;
Bf2]2nj2f121057S]1Z;P=V;16]1V;R3;f2\m2f121057kHBoNP1f2Jal2f121057h3ed1U28BET2A>a14P4WB@416Q1859:
T3Cg2X6[U1VJ1[2jJ_12[4c1R:CQ1^>n3e4n=UC5g2TS3b1o5h;Dg2M0h6X4g3W314ZCal1;V1P3n28V8X3l5Tg1@g2M[10o
71j9c1\4fHT`1b1o5X8_3lh1?g2Y20R1fo2b1^4`1n6L<_3UY1f?m<Cg2MQ4ab2b;b1P3c2:c1g5\4W45R2QClAUF^1;g2LW
R3b1i1V1n2S8d3dG\?T1g2L<c2h<b94c7k?i2Y2f3f2d1L=l1\3IN`Kb1o5S8d3Z7Y@n;]3Z9n2i4o2e50H@g2S3IbS2cKb1
o5S8d3dG\?EkI1>e8m4f20L0;MGL`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3`:GG315
d7c3c2:9l2\1f121057S1HT1313109V10i1N73Q21;:B@<2;F_126P12^20<`1e1\3S3d22R202n208=J329861DU1OR1Q1_
138<253Y1T1>=_11g1E\1Gd4E]@l3b51<e8=g2Ng>Y314g>TQ2b1o5h;mV1gJ[4f20M;MH\9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4S9GG315d7BP3c2D7d2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h
52R202o28=J32986FU1A=R1Q1c1E253Y1T1>=_11g1E\1^6l6h80j9Q2LDf1f20D4Bh1ZQ1BWh1f121057]3:W1o5`1W:Y2^
<Y2Q5P4[5R2U28BET2A>a14_19V2`?f2@4163M859:_2DQ1g2DIJ0lS1T1gk1b1o5]78@`3T9h47VBe4Q5n1c;M6U13LY3W3
1d1Y2A?g2Ng?Y214l_2;V1P3n2]1f7c2`6:g2S3PP3b1o5h;`6Q7lMUF8g2M8o:mf2b1o5h;8g2V1[8ai2b1o5h;QP1Of20D
8>b1SR1Wh1f121057]3b1o5`1W:h>Y2Q5P4[5R2iMU201Q5U3T4f207E;MJZ9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1G;R413BBM>V226P12l2V3S2X1h52[1F02o28=J32986
FU1OR1Q1c1E253Y1T1>=_11g1E\1R5mJ1X67g2MVR3b1d5:h;>g2Mm17V7[1]g2b1o5h;R2bo1P6h2Y2g2E8f10o1g8`1d3;
14R2IT1:=X3Z5>^8a12621F0kX1b2l3T10023n2B?d15b1o5[5Dh218R1`1AV<X3FKY1J2]274Z21Ch950TDW1l6Z3i4_2:g
2NQB14l_2;V1o5h;9g2D_R3b1o5h;a9_>d<k3f20D8;MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3Q2Z1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>
=_11g1E\19g2M8Uc2g>b1o5h;mH6g2MVR3b1o5h;6g2D_R3b1o5h;6g2TS3b1d5:h;8g2V1mQ3b1o5h;mHY4j4f20M;Mg2]7
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1jOGG315d7c3c2D7X1[1\1f121057l1T13131:
W1h2730P21;:B@1:2;b1C26P12Y1b1V3\3S3d22R202o28=J32986FU1OI8Q1C0NA3253F1@S10>=_11g1E\1]3R3e3Z>^7S
1D6P5f20A;;2JJ=i61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2jOGG315d7c3c2Dl2
\13b121057Q33131:W1X1g13Q21;:B@<2;V226P12l2V3Y2R1S3d22k1602n208396C32986FU1OR1Q1c1E253H@T1>=_11g
1E\1R5S7<i1i91d1Q61;h1S6R1g2M[10]8QJe9i]1i6b1P33c1K:c1T:]?o2e3Z<f6f?F082]1o:2;HD3Jg2`7kR2T=[2V9b
19m1@0630U1FA:S11605T:]62Eg2Y20ZM50R4ZV1XC`5;V1P33j28_;`6l@^Q1V2@g2N7_>Y314l_2b1o5\10X9Q1^>^:Ag2
Wb2l@b1h2063m1A:\10Z:R627Ag2M8ZLd9_^1]=b1P3Q2A:]1[5n4oHf^1Hg2NQB14^R2j1b;0:V1R5L8T1R4S1_2MCE;QP1
dW17g2TS3b1P3n2]1Z:Ig2M07iA14Y:Y20R3fb1Q;[2b1^2Ac2:g2P9`6^BR<cR1:g2NQB14`]2[2b1o5h;Bg2M07_>Y314o
:lT2b1d2300T3]1Z:>g2NP>P414l_2b1P3n2]1R1W9`6b5f20D62512ME_9505a1:7:406U152G0200111;212100400171C
2P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2jOGG315W7<`32c2DDW2\1f1210524Q33131:0V1P1Q1S31FBM>g1>24
1P12W1d1V3\3h52R202LR28397B329526F9KOR1Q1AG9E2534T1T1>=_11522[1E\1Z3b;RA1\4k17g2TS3b1P3n2h;ZDBg2
V1Y:Q6ZQ2a12\1n3U9b1o5Z110X9Q1Z1V1g2M0n<h2Y214^:_1i3:l2S8oAUKa70:U10P3c245Z18`7MCQ1`6m7n3XEk@h3]
4>g2^31YJYU2b1R2l3Oh:oT1i8T<U<7g2h7[k2b1o5o9h1=g2McLd1Ee6c\1m?b1P3c2:h;<g2NQB14l_2b1o5h;`6X>XW19
g2TS3b1P3c2:h;fW28:g2MVR3b1o5]1Q54S5V2=g2Ng>Y314l_2;V1o58T1Z:;g2NQB14l_2;V1o58_;6g2hP3[2b1o5h;9g
2M8_>]c2b1o5h;mH9g2M8PMlT2b1o5h;mH9g2MaJdW2b1P3n2h;`67g2MVR3b1o5h;Q2>g2[e1Q6\AYFb1o5h2o8`6_FXFP5
X:;g2TS3b1G64m2Z10Ah;>g2Ng>Y314Y:de1_2]=;V1o5h;9g2M8S91gh2b1o5h;Z4f20DA22J3C]9505a1:7:406U15K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7W2[1c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52
R202o28=J32986FU1OR1Q1c1E2533U1T1>=_11g1E\1\7j@1k2P1i31o3?6g2TS3b1o5h;`6Eg2]1e1^7ie1UIa9b1V5B5h;
`6j1ZGR4e7O0Q<^4Jg2MnP1n:Ie5P=a3jGd40LE;1Cb1o5h;U92MPCi2PP1b1]3f20K10:c?5J0200111;212100400171C2
]40151V2_65V1037=;0A?NU2jOQ=2c2DDd3f1210524]3:W1V51FBM>V2241W7U92R202LR28397B32986F9KOT2AT2Y1i32
^1E\1PP18g2TS3b1d5:h;`6jQ2_3f20K=c?5J0200111;212260171C2]40151V2X4V25V1037=;0A?:i2k62kHQ=2c2DDd3
f1210524]3:W1V51;:BM>V2241W7U92R202LR28397B32986F9KO:i1AT2Y1i32^1E\1m=SHV1Ag2MjE]_1b1ZKb1o5n6i4b
=KP2Z1i7[2P;Mg2I3<iQ3:W1o5h;jS18BET2A>a14P4WB@416Q1859:V1g2I3m1n@iMY5g4]W1:W1o5T3l1f6jS18BET2A>a
14MR3_3_1W=@416Q1859:_1g2M]6f12b?CT>f31nAVB32FKb1d1o2W3Y8b1GQ118KZ1P17:h;b8j6T9G`4]4492A]9f;R9P6
HS1g2S30cLX:l2X5SCT2Y9U:_6c1b1f2X3W9W28^>S1j2k=h4_50<c;]1K[<2X28U2g1g20b100i5k2n2n1i@^3;=2EQ3_O[
@P;b1X2o1f1V13R2g433?=2E7W11120011122W2m261oL37U9TL5Og2NT2_6V3b3b214b`10eCX7Y40`10S1W3F9BS2\1W8^
?h6W3UX11S8Gg2Y20H0YNTL\2`Gb;b1o5b3U8bI_;]5?^<\1<d<`2i1g2X200`B_9Y1b23\2b2k112Qg1d2b1h2V3T7l31DX
=b4AZ@=00i1R4d6Q92285108>5><5o2k3P392Na151<J^1g2M07\8P6[314n;E7]2^1Na1A;eNZAb;;0U1\19X48d3f4O>?T
1Z58g8l1]2hHS;n1V8K1\17g2j2li1\V1b1o5h;7g2TS3b1o5h;V5`X17g2TS3b1o5h;QW1RK8g2V;mg2b1o5h;h:_7Lg2IU
Q1TQ2:W1o5h;jS18BET2A>a14P4WB@416Q1859:7g2TS3b1d5:h;_S26g2S3PP3b1o5h;9g2[2hP3b1o5h;nT1mD16g29jR3
b1o5h;6g2P7Sl2b1o5h;8g2S3PP3b1d5:h;iR26g2TS3b1o5h;W=6g2TS3b1o5h;iV2;g2D9QB14l_2b1o5h;UE:g2Ng>Y31
4l_2b1o5h;7g2TS3b1o5h;Yg106g2TS3b1o5h;lR2Jg2M0Y100Q;P5B14V>IS5gk1b1o5h;jABV7WO_1T;W1LOg2ITj1UX1:
W1o5h;jS18BET2A>a14P4Y3d:T3S1@416Q1859:7g2j2l?\`2b1o5h;Ig2E8;T:c1l514m>mS1]3bI;V1\1b48_;fU1DQ5f:
g>Q67g2gd1\^1b1o5g2P9c5g24:1108;E1h2A1?F^220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;
C3`1^1S2a3a3a3Bo9_26Y9CC;2230;4N:02FQ13A9C5V5>b11f1a2U1><4221Al34P5D7:W1]1a4BMg27P1Q2B>R3f1e1W33
[4KN\128_1B<?:81437OR1S22>N3;f;h1]72Q3P9:c5@0H1W3G5I@n1119g2em1c4W6Z@W:b1o5h;Ig2]1k`1i4Q4>\:Q7X1
NhCb1o5h;V5[HDg5Q=e1l3k1Y46k=;g2g2W<_3d`2b1o5h;f>bAhO7g2\b2g@b1o5h;kF7g2i<Zf2b1o5h;]G;g2M0QB14o:
lT2b1o5h;<g2ag2b;b1d5:h;QW1]4b<Q;4Q1g2DV2e:o8e2C8T1i8l4a3e4`5k<^Ob1o5i5i1Ba3c?`1i1`3P5>f8V2m7gCZ
1@g2M8Y6i2f2_7Pd1n>b;b1o5b3U8XGY29g2NQB14l_2b1o5h;o3f20N72MU:505a1:7:406[1K4D140040271g11P1T111P
1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3j1a1h52R202o28=J32986F
U1OR1Q1c1E2531W1T1>=_11g1E\1^2g2EP284a1g8`1U3>e2n1:=X3Z5m8a12621F0k9i?U?b2l3T10023n2B?d15;V1o5[5
g2E18R1`1AV<X3FKH[12]274Z21CX=^31=n2d8`2o1l4Q2g2Z3_2236g2\P2gR1b1o5h;Gg24?YJZGd@W1]24fA1a:b1o5h;
d63W5`LYH0H1Fg29S1GM0oo2b1o5T8c3[T1g3U261=iA6g5?;<g2A2cm2k4b15i5h;T;:d5Mg2IZR3:W1o5h;dFU=8BET2A>
a142m3WB@416Q1859:6g2_a1da1b1o5h;6g2TS3b1o5h;P>8g2Z:1ULal1b1o5h;6g2TS3b1o5Oh:<g2o23PP3b1o5h;`\1_
7e4n:T77g2MXb2m?b1o5h;c4f208738;MET3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1
T3jO:<G315d7c3c2Dl2\1f121057l1T13131:W15P51FBM>V226P12l2V3\3h52R202o28=J325386FU1OR1Q1c1E253Y1T1
>=_11g1E\1G:X6U5Ai:R8o3>:`12j3f20DDME_9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOG
G315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1
>g2eX1^7ob1b1o5h;S108Pn1V2o61a1g2E7\1A77QNRf1P3]4_2c1b1k1S4b3U8`<@2`4b5Y2=]8c23Y51=m<?^1Ad4T44E_
1>6BAl15d105i3f20M;MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1
21057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1?g2NP2P@14l_2b1G;
m2Z10Ah;;g2Nj;V614l_2b1o5h;Wc1j3f20Y12JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3j
OGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E
\1Bg2M8R10o71T:_d1c=^<b1o5h;mHKROmA7g2V1mQ3b1o5h;oHAg2M?OEPP3b1o5h;QW1]4P1`@R5U1:i66g2TS3b1\5Bh;
<g2U:dW1Ya1b1o5h;V8\Ej@f7];Fg2EJ^8b3_<Y3]Ba4Y3o2[30j1US1b1o5h;h82SX1b57g2TS3b1o5h;_9n>7g2MQe2T=b
1o5h;6g2P[1Sh1b1o5h;?g2N7\@\114l_2;V1i55m3j7]BGg2NQB14P6Q4d5MKa<1fa1b1o5[7\4`?\6[5\EX1S18g2TS3b1
o5`3W8WF_A6g2Re2Q>b1o5h;U1g2IV2gT1[k1:W1o5h;jS18BET2A>a14b1]2EHR1EW6g8@416Q1859:5S1Bg2SDe;d3e3`W
1^Db1c23W3h;k@b7RKY2T:W28g2[DR=eQ2b1o5h;RU1<g2NQB14l_2b1h4V1h;m8_27g2TS3b1o5h;VEZ@P5f20K=MU:505a
1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2jOGG315d7`32c2DDW2\1f1
210524Q33131:W1P1U41FBM>V2241P12l2V3\3h52R202LR28397B32986F9KOR1Q1AG9E253Y1;H>=_1152^1E\1d5f20K1
072M[7i2505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1K5?F037=;0A?NAc1jOGG31
5d7`32c2DDW2\1f1210524Q331201:0V1V51F89M>V2241P12l2R2S1S25R1m18a32R202Ln138397B32986F9KOR1Q1AQ1E
2534T1T1>=_1152^1E\1l=SB1l2:g2NQB14ZW2a8b1o5h;?g2M8Y6i21gh2b1[4c1T9MCQ1^>6g2MVR3b1o5h;P6f20D6=MQ
3^2Y1DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1a6G
D2315d7`32h1JDDW2\1f1210524NR23131:W1V51FBM>b12@241P12[1`1V3\3m18a32Y1H02Li188397B32986F9KOR1A?A
Q1E253Y1T1>=_1152^1E\1Gd4]4246P1b3RA1\1]2Lk1i3f20K1;T2^=5J0200111;212260171C2]40151V2_65V1037=;0
A?T3k5c7\4m=Q=2c2DDd3f1210524]3:W1g34K391FBM>T1Q1241l2I`3Y2k62R202LR28397B32986F9KOT2AT2Y1Z3>2^1
E\1Z3i8R<1f7R1g2X200HaL2X5j\1WAb1o5m3R33n3D=k;a5Ad@40cE2>5GS8P3F@3Fg2DX2k`1UKn:U9b1o5h;QLg1U;S66
0YB1T1Fi1X2Og2IgQ2bP1:W1o5h;d9X5lD8BET2A>a14P4Y8m9@416Q1859:T4f20Y1MU:505a1:7:406U140K4D156271g1
1P1T111G8015DV165;CJ5d4[17=^1T3b7WHGG315d3o3c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202
o28=J32986FU1OR1Q161Z1E2403O9T1>=_11g1E\1nP1Y1Jg2j1iGS1?l1l=?R1W:0f3?1l:n6X1^AX3b1<b5h;lB]5S[17g
2TS3b1o5h;S_1_D8g2^1hi1lW1b1o5h;_T1Ig2D8bP3c1b1d5:h;n9i4aAS2b4k5g1\1o7b91\16d4:3Y4f20Y1J2U:505IG
:7:406U15K4D156271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4UGGG315d7c3=U2Dl2\1f121057Q33131:W1V51FB
M>V226P12l2V3P2[1h52R202o28=<=329832FU1OR1J661Z1E253Y1T1>=_11g1E\1W9]EY1g2I]59Tl1`8\:k;c1:DBR5A:
h;XGk7e48BET2A>a14B]3S6S<@416Q1859:g46g2TS3b1o5h;aQ18g2_9di2b1o5h;X?ki19g2aa1X3_;SAeAb1o5h;Gg2`5
SY1R2T1Q5l4T5e:X1TFb1o5h2S4k4j6^1W62ZS1:Jh1h2KC5T33^2j7]7\1\22e48TAk;S6b2T2T<U1\2G`2g1R4f1]3e3R1
AGA[3l3m1P1411112000m5h4P1P5h4k6_=WGh5T1n2h2KC5g5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?^G\2G\23AU1R
4Z35W1;KY1>3?181R1A5?16092X3j5E:6111210Y2^34i5S127T21Z1W36Y1IU1V4Dj553Z7D1`Fl4KI:U1h2KC5g5S9j2b:
f:=_Z1m8S75X2n2\1n78D>IDH7611122h@lHiBe42j6j2h2KC5g5S90U13_11d4\223n==_Z1U1a53<4_1Z3g30223L62293
746]1:6>D32I??o62IFS12E251411112000A6o44m63[21Z1^3Y1k6X5A53Z6WH`1Q5:`1h1h2KCQ5R@R:_i1841`1R4f1G_
2]11O>8CR1?1N092k8X18610h5]7E^11l5g5E3b=Y3i=514607I12X;8h2e1Pe31122_Y1S1h2KC5Rc1kNf<Z3`1T1Y1R118
\2T;1122hKDW=Nn3o;514V174[5E\5l1h2KIR@3a1j;8T13j7=c;kNg6@4U1]75W128KY1>C181=DA5?992i9C1122A[5]9k
4Y1V6DX5A5R73N[GEQ5S1h2K]NZd1f<f1In2L1^18Q1T11;CQ8W2@62l=bKT1n?514607I12Y1h2b100i5k2n2hB^3;=2EQ3
SHXB`Kg433?=H7W1140011122W2m261oL37]1h2b100i5k2n2n1i@^3;@g3SHXB^5l@T5g433?=H7W1140011122W2m261oL
37U7TN5d1h2a11V3Mn5a1e516[5Y2T4]4e16i4kFU1V@>i2YHl1j233MH7W11611122W2R1j161_7g7U3^9P9bEU12o6c1h2
a11V3Mn5a1e516[5Y2T4]4e16i4kFU1V@>i2YHl1j233MH7W11611122W2R1j161_7g7U3^9P9bEU12\1h2a11V3Mn5a1e51
6[5Y2b8e1P5kFU1V@>i2YHl1n23f1_11611122Z3c9g7U3^9P95\EU12o6\1h2c10i52g5n1Y6a5W6T2;=2k2K_2l2fBo49j
16e8e7Y:`1W8n1g4G=P1b162W2m261X6c:dCTNZ1h2c10i52g5n1SBT2;@k2K_2l2JkAY5Q2e8e7Y:`12T82k1_5=c262U56
1X6b36i6U1^BTNLh2c10i5j5WF;X4M_LQ2VL20R:g4G=P1b162W2m261jQ1kP1Q1h2c10i5j5T6R@;X4MY5kAY5XN20R1o8g
4G=22]262U561k96gGkP1=h2jR3Z92i75Ka162\51R:c5i24830DE21e22761?U320=@5028:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g91G;223<4N:0S1G3A9C5V5>b11f1^22U1><4513=\1_2h3\1D5<e2
`1]1V1=@Mg27P1^2D^4224e1W33R4S2FE;>2J2@85?:81437OR1S22>N355T71U=f<:c52_5I_21U6i2484Z12g211661?U3
20==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1S2c221D02a3CCY2U8:a4
6g9I;26<4A<:0k13A9C5V5>b11f1a2U1><451AR9D5<e2W18]1T1139@M1e27P1g15N6^4224e1a2E3P3U3\1;>2J2@85?:8
14207OR1S22>N3018SQ1:V;I_21n5i248_121N;Z1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12
O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1W81G;26<4N:0k13A9C5B_43>b11f1a28F5><035130<8i8D5<e2n2V
1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N355U70`3A_<Q2f6@:a21b8II8BI1Y5i248_12g2A1?U320=@531
6:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3f4I;26<4N:0k13
A9C5B_43>b11f1a2O5><0351A8i8D5<e2n2V1NMg27P1W2K_6W33V6\1;>2J2@85?:81437OR1S22>N3;g:AiE:V;I_21k4i
248_12\1Z1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4
N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N355SQ1:V;II8\
11c4i2=_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26
<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^4P2b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21P5i
248_12\1Z1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6g91G;2
6<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N355U70lI:V
;II8\11e4i248_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6
g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6W33V6\1;>2J2@85?:81437OR1S22>N3;SQ1:V;
I_21U5i248_121e2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f6
6g91G;223<4J3360S14B3A9C5V5>b11f1a2U1><45130<R9@35<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1
S22>N3;T71lI:V;I_21i5i248_12\1Z111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CK
;<;C3`1^1S2c221D02a3W1Y2R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<Hl1W18BJT11==2M1e27P1g1[1;R4
2m1d2B3V6\1;>2J2@85?:341437OR1S22>N3018e?]A:V;II34W1031k4i248_121e2A1?U320=@538:22I75051334@3=6D
140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1
NMg27P1]1e1^42m1W33V6\1;>2J2@85?:81437OR1S22>N3;SQ1:c5Z4W1I_21]5i248_101\1Z13=1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1>
<451AR9D5<e2n2T11NMg27P1S3^42m1W33Da5\1;>2J2@85?:81437OR1S22>N3018m@d?@:a2\7W1II312W1031W7i2481]
1011Z1Z111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><;C3C2I^1
S2c221D02a3CCY2`3d4:V4:6g9I;26<4N:0k13A9C5V585b11T1Aa2CA><451AR9D5<2El19M8BJT1139=2M1DP27P1g15N6
;k1I\12m1a22:243D[2Z1j1\1;>2J2@85?:3414207OR1S22>N3018e9Z4[6Cl1U::o2V8II8W1031l4i248IE011e2A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0Z1@3A9C5V5>b
11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N3;SQ1:f5_5I_21o4i248IE01g2A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6g9I;26<4N:0k13
A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N3018SQ1:V;I_21e4i2=
_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k1
3A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1b9\1;>2J2@85?:81437OR1S22>N3;PER<:V;I_21h4i2=_12
g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k1
3A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3018PER<:V;I_21o4i2485Y1
21e2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k1
3A9C5V5>b11f1a2U1><451AR9D5<e2n2V1=@Mg27P1]1e1^45j1W33V6\1;>2J2@85?:81437OR1S22>N3;\Dc3R9:c5b5I_
21V5i248_12g23661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3
R=6g9I;26<4N:0k13A9C5V5>b11f1a2CA><451AR9D5<e2n2V139@Mg27P1S3^42m1W33V6\1;>2J2@85?:814207OR1S22>
N3018\Df<:V;I_21Z5i2=9U12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2
c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>
N3;b:8BET2A>a14P4P<:k5@416Q1859:U2I_21i4i248_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NL
P11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42BZ1W33
V6\1;>2J2@85?:81437OR1S22>N355SQ1:V;I_21j4i248_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015
NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6W3
3V6\1;>2J2@85?:81437OR1S22>N3018SQ1:V;I_21j4i248_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA0
15NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1]1e1^42
2j1W33R4S2\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21m4i248_12g2A1?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P
1]1e1^422j1W33P3U3\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21f4i248_12g2A1?U320=@538:22I75051334@3=6D1
40411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1N
Mg27P1S3^4P2W33V6\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21b4i2=_12g2A1?U320=@538:22I75051334@3=6D140
411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg
27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21l4i248IE01g2A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P
1S3^42BZ1W33V6\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_216i24eg3X53em17i24QT121gh23f4f22I=MU:505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313
<^61Y1M>V2241P12l2b4P2h52R202LR28397B32986F9KOR1Q1A10NE253Y1T1>=_1152^1E\1S3i248_10^1n1?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6i9G;j1;k13KC5V5>d1f1a2U1><:1d9DX3U4Nm3P1S3g93V6\1k1j
181437OR1S22]135YQ1:V;c18\11h2i2=_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k
13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31Gi2GeR3kf18BET2A>a14P4WB@416Q185
9:m2i2=_1031W3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX
3T5m3P1S3X452`;\1k1j181437OR1S22]13_Q1:V;Y311i2P2j2b20o1\7Z1`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T100
23n2B?d1T=]318E<R23D1012U;X3FKT27X274Z21C\Ol6T8_2c2j2AP20o1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6k3e@b2
j31BA0023n2B?d1T=]318R1U1L3D1012i2[8h1_1FKY1J24X274I`11Cb8>1c3V9]9l6i2>^11Z3_2k1j2]2U2g8`1X4Q2n1
:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R211D10Z;X3FKT2g3V2o1l6;SFl6T8_2P2j2c2o1c6S2`1d3e2n1:
=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=Q2IA18R1R23B11041S;X3FKT2`274Z21CYDR;l6T8_2d4j2N0c1o1g8ANk29
>e2@C>71072=B1A1Q1<@[3E41Q14m1b5W1a12621F0P5P2g9jDP2U1P1a1]32;1E<0023n2B68d1>093?IF17:1b1FT28004
1Z1HAS1CL1140V218D000183=BMH1021h4\6Q1V2FKT27R13Q174[1N1CX6>g1a2h3Q4i1W1]9l6Jg1m44>_1Ob2j2Oc1o1g
8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0kX1b2l3T10023n2B68d1]1X2S7e1CL`218D01183n13D];X3FKT2`274[1N1
CQ;h3S7]9l6T8_2Bj2_>h3U6_^1m?kP110ZNl2c5l6\8f4^4Bn3o1j2Ka1U2g8`1P4140Q2n1:=X3X>a12621F0\H4l;0[4b
2l3T10023n2=4?d1\@518E<R23D10Z;X3FKT2n5o1X7SFl6T8_28j2dV2Qa115110d1j2]2U2g8`1X4Q2n1:=X3X>a12621F
0\H4Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1\Ml6T8_2g1j2]20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T
10023n2=4?d1\@518R1R23D1[;X3FKT2n5o1\Ml6T8_2j1j2]2U2g8`1X4Q2n1:=X3m<0Y1a12621F0\H40X@b2l3T10023n
2=4?d1\@518R1R2H1[;X3FKT2n5o1\MZ50`1T8_2m1j2R1`1o1g8`1d3e2n1:=X3Z5m8a12621F0UH65X@b2l3T10023n2B6
8d1T=]318R1R22E];X3FKo14`274Z21C\Ol6T8_2f1j2]20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\
@518R1R2H];X3FKT2n5o1jKa1l6T8_2e1j2]2U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R2H
];X3FKT2n5o1\Ml6T8_2h1j2c2o1g8`1d3e2n1:=X3Z5T5h3a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`
274Z21C\Ol6T8_2h1j2b20o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2F1];X3FKT2`274Z21
C\Ol6T8_23j2fg31g1j2b20o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`274Z21
C\Ol6T8_24j2W;`\3g\1j1j2a21o1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T10023n2B?d1>e<]318R1R2H];X3FKc1@
`274Z21C\Ol6T8_2e1j2]2U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1o9\C
l6T8_2m1j2b20o1\7Z1`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2H];X3FKT27X2334Z21Ch9e5
m?l6T8_2g1j2c2o1g8`1d3e2n1:=X3Z5m8a12621F0bHX@b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`274Z21C\Ol6T8_
2e1j2]20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1\Ml6T8_2Y2k2\1l7o2
h6@l4I]4<g37Cm3Ac5Y@]7j>61]3E27JI4EH0a1l2X1i6i8LX2i1816261j9]6Ah2Y7JT6@?0\5i1S2j3l7LAY2R9=831121
a1P1Z2k2\1l:On1D\2h2Q9g37C_4`4Z1YV1061]3E27J^2a1l2i4m1Z=f12816250000i9P2\4Z3^3n3X5S2:]54;a3W:f1E
A2Y;=83141Z10311D92V1k2\1l;]222\2j?C_4V\161S42R1gLD25000iR1]54;a3a9E=X1W1S<54c1S1^2k2HCn6K@j1e84
^55k2R6i:iD2f12o4@a5V5AMR1D9b6h<?1?g5e2M625000f2n412g3V3\5_1Y1Y1b1b8=0k32]1n1^2i2`2e45d1>c39:i2]
1R416;1?Z3V1k2HC_E9fEU\1]20a1h3gAa31625000VDl1m4S5X2?0[7X5]8f2Z2a4R4141l2U1k2HCn;d1Kn2d8QU1Xa1[4
1961?n@^@Y649_14X2`3[9f6e4=831121a1Z1Z1k228<C<_:P5U:UW17W2EV18Dd;Z9WI95000?d53V6S5j@?X54T@OS<311
21I6k2ka3g46]Z1cNQ5l2:30Z112Lh12761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6Y9W1;260;4N:0`1:3A9C5V5>b11f1a2U1><4221Al3U5DBe2T5M\1Z17P1]1e1d448U16i1]13W5NFE28_1B<
?:81437OR1S22>N3;\D@U<:c52_5I_211W7l2:4DE1Oh111661?F^2204:;Y1=8750513312@3<03230?1120411H9116657
201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CCY2W389M0P3::5P10IX10=<:6W3Q6W1;260;4<4<:0I24>:3A
9C5V585b11f18X2U1><4221AS3a4\1DB2b29o3JM1Db1=7P1g15U1Q3b14<X1T2<7843W5N\128_1B<?:341437OR1S22>N3
018e9f:@o1[6U2c1:T1j1V8IP1^111S5l2:3[112n1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12
X1CW1<;C3`1^1S2a3a3i1g1R=6Y9W1;2230;4N360Q1>:3A9C5V5>b11f1a2U1><4221AR9DBe2T5M\1Z17P1]1e1i4^16i1
]13W5NFE28_1B<?:81437OR1S22>N3;mD_4e7:c52k4CI_211k2l2:_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;
C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:V;Y31l4l2:3
[112e2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8DW1;2230;4N360
<D1G3A9C5V5>b11f1a2U1><4221AT5m3DBe2T5M\1Z17P1S3d4c16W33W5N\128_1B<?:81437OR1S22>N3;mDU<:c52_5I_
211o4l2:IE1h2A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6Y
9W1;260;4N:0<<24I3A9C5V5>b11f1a2U1><4221AT5m3DBe2T5Mg27P1S3d44e1W33W5N\128_1B<?:81437OR1S22>N301
8mDU<:V;I_211i4l2:3[112e2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3
R=6Y9W1;2230;4N360Q11G3A9C5V5>b11f1a2U1><4221AR9DBe2T5M\1Z17P1S3d4c16W33W5N\128_1B<?:81437OR1S22
>N3;mDU<:c52_5I_211j4l2:IE1h2A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S
2a3e2KW1Y2R=6Y9W1;260;4N:0I24I3A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3i4e1W33W5N\128_1B<?:81437O
R1S22>N3018mDU<:V;I_211`4l2:_11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6Y9W1;2230;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22
>N3;mDU<:f5_5I_211^4l2:_11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a
3a3R=6Y9W1;260;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;mD
U<:V;I_211l2l2:_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1>
<:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:f5_5Y31e4l2:_11h22761?F^220?\2750513312@3=63@14041
1d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66Y9W1;260;4E8360k13A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg
27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;_9];U<:c5b5I_211k4l2:_100h21?1?F^220?\2750513312@3=63@140
411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56Y9W1;260;4N:0I2N3A9C5V5>b11f1a2U1><4221AR
9DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3018mDU<:V;I_211m4l2:_11h21?1?F^220?;P2750513312@3
=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6Y9W1;260;4N:0I24I3A9C5V5>b11f1a2U1><42
21AR9DBe2T5Mg27P1S3i4e1W33W5N\128_1B<?:81437OR1S22>N3018mDa:c1:V;I_211_4l2:_11h2A1?F^220?\275051
3312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0k13A9C5V5>b11f1a2U1><4221
AW5j3DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;mDU<:V;I_211e4l2:_11h2A1?F^220?\2750513312@3
=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4<4<630<<2N3A9C5V5>b11f1a2U1><4221A
W5j3DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;mDU<:V;I_211l2l2:_1^3?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;5d1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13
_Q1:V;Y31l2l2:_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1>
<:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:V;Y31m2l2:_15X3?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13iIe7:V;Y31n2
l2:_15X3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m
3P1S3g93W5N\1k1j181437OR1S22]13iIV2^5:V;Y31l2l2:_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3
a3a3R=6Y9W1;j1;S1G3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:V;Y31R5f25:12GB1
h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6Y9W1;260;4N:0k13A9C
5V5>b11f1a2U1><4221AV4f121057`2DBe2T5Mg27P1S3_6W33[4KN\128_1B65?:81437OR1Q1Q12>N3;M[5R2`<2R<:[3j
7I_211@l2?f1bP2W1nh13W5XITAV1V21Q6J0<l2?S@=ga1W1nh13W5Qb1m127l2iR2W1]2`f13W56l2iR2W1nh13W58l2?YR
2W1nh13W5Qb1V6l209IE00h211661?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH
><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6Y9W1;260;4A<:0I24>:3A9C5V5>b11f18X2U1><4221Ae7\1DBe2Y4JMg27P
1g15U1Q3b14<X1a2E3W5N\128_1B<?:81437OR1S22>N3018e9W;o1a8c1:T1Q:IP1^111o2l209IE0]3?U320c28=07334@
3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437
OR1S22]13_Q1:V;Y31n2l209IE0]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5
>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_Q1:V;Y31m2l209_10]3?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13_
Q1:V;Y31S6l2095BF0o2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1
n1>o1Hf1^2:1::57H0R20=:1:6W3a4_1W1;\1=;k13KC5V5>EL1=7P1V2:CA><:1237;l1i4k16DE=Q1R19MQ3JQ1Bb1EP1S
3W2`4n23V1i1V2E8I2?k1<]1521437OR1S22]13k4T1OP3\2e66_8i14\371321U5IV5T3031\2l20?X5F^28:e1=O33<83f
13T18<:05118M094^8o2j:]2[7K7H0R20=:1:6Y9W1a=;h1j1Nm137R7k1o1T2_?_73P3V2Ee1l3b=Z<_8i1a396X6l20?J7
0]17j18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:14
5642[17@[19@_123El1;W13Q1W5^4=V2;J;3;1LH4<564d12537>@h2Q2W1S1Go1T2Z6c5`3Le3l23:A]1EI\1Ee18?c1MA<
c:=P132<246L4m25o3i1>:`1?:0l36I;Y2i1R2^1626U1P347]1Be4a18n1n2l209_10]3?U320l2=07334@3Y11S25d115k
1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3W6_33W5N\1k1j181437OR1S22]13_
Q1:V;Y317l20hR2W1nh13W5P4n2>Jf17LT6C22CS@n8b5d1kGUAX3a14@48LP1h2m1K5R12T3850;A34T13I@249Z52>12IB
:3@K8@630_502245243\22:5l2Z1:J2V2;216<]1;W18R1[5<>Q15338929E1X2W7X13092630h3Nb3j3In22R;8BD0O0U5n
28P1<10V1l19?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6V92=I;2;1Y1;k13A9C5a4
D>d12c18h1?S11>477101AR11;D2_1;m4D[1l1`1BEZ2a15U2P1m14P1FZ8E3k5:K5:J2MO8A814207OR1S22]13;T3R32O1
`?Ao7\123:T4E[61W31JU5n28P1<10V1l19?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ
<6V92=I;2;1Y1;k13A9C5a4D>d12c18h1?S11>477101AR11;D2_1;m4D[1l1`1BEZ2a15U2P1m14P1FZ8E3k5:K5:J2MO8A
814207OR1S22]13;T3R32O1`?Ao7\123:T4E[61W31Jc2n2Y1=X17L[:S3h5AKb?a<VS1g11C4U1P1b3KY1\1V398A3:N3I@
2>f1o354\1:DT196o57=3]660<5U4l1;Y16R1[5<>h192T13S913X1>d<IJZ22f:48Y3n6n28P1<10V17d19?U320==2538:
22C5=07334@3<424?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46V9@I;2;1Y1;k13A9C5a4D>d12c18X2S11>4
77101AR11;1B2JD;m2`1>DX12l1`1B=334T1P1=2>A5NV1P1[1;512I6;:DFN630l2c22245243k532116D5:MMI58A34142
07O@AA56T129S13f2C5R32O1n1a7o5A2l7\123:k1S1T1E[61a18\11Jk2n28_10]3?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3m4i43V6\1k1j181437OR1S22]13_Q1:V;Y3
13n2nl33i2n28_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d
9DX3T5m3P1S3g93V6\1k1j181437OR1S22]13_Q1:V;Y31R3n28_1_1n1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C
3S5c221Ha3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93Da5\1k1j181437OR1S22]13_Q1:V;c1312\11S
1n2T2D>iP11S]1_3TDV1iB3XBn8i15MT3Y9g280j45;1Y1b2i3m2c1Y1312U5n28110EG2Y1Z1;51e320=@538:22Q1<1334
D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<f55O26<4B;:g107AQ68>b11=j3U1><4131A\1\1R19W1>216c3<
e2`1]1V1NM\1Z1\4_6W33[472_1?6E;>2JC85?:3463Z2Q1T1>X15g4b2I>W6V6I84?a2O2T1c4V:LR2I312=n2=`1Y1ei33
XBh=eBP>312:n2:m2Sk2aN3[4fFeU18j3n289U10=;c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a
:;j1;k13KC5V5>d1f1a2U1><:1d9DBe2T5m3P1S3g93V6\1k1j181437OR1S22]13n:8BET2A>a14P4R1j1j6BS1@:a21@f2
@416Q1859:U2Y314n2nl33WK9n2TZ3iB3ab155a31:n2nH`2bg1l=nK3f<l6mN<o2<5_2jm3nKnB31c5m194o2<e2jm3<o25
im36f2GYX1Y71X400U5f285==MU:505CM:24:406U15J0200111462002260171C2P11P1T111P10151BV1<;CJ5^45V1037
=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P123>5S2c6`4W12[1F02LR28397B32986F9KOR1Q1AQ
1E253Y1T1>=_1152^1ET17Q8]>k21Y2o1V4e4f2856D20I101C17R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=N?T3AXOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q14^1E253Y
1T1>=_11g1E\1R59Q1h@O168:IV16Z2X21l4X31?T4f28<D2J10E53R9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5d4[17=N?T3AXOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q14^1E25
3Y1T1>=_11g1E\1^6h@>c@?7o2l2Pn3m4]KYJf32o2mP44o2mP4\6]i14o2i8Sh3jo14o2mn3o1d3<o207R:\A\1X8YQ1dG_
R1ST1[G:o207^K0\>bLe^1^;ST1Co2073R2W<V2X1_9]>fDk7Ik]15Y1n9oO]El4f28C=M[7i2505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A?`2CjOGG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2
241P12l2c6m1j32[1F02LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1lAS>4o2R3jm3Q_19o2oLh31b2_\2e;Y5
d;k3f280A>MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q331
3<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1O=DQ1c18<253Y1L7>=_11g1E\1eOf3f280P1MU:505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o
28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\16o2mP4[`11X416o2<o2YU2Vh1e65o2^U1^k2TQ109o2j2gP20^5`CYT1GZK
3o2l:Pf3P5f29736=Mi6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
UDNe::<G315d7`32c2DDW2\1f1210524l1T1313<^61Y1M>V2241P12l2\5V1V2a32R202LR28397B32986F9KOR1Q1AQ1E2
53Y1T1>=_1152^1E\1S=[Gn1n3f29;DME_9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315
d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c5Oh526k102o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h7T7j=T
721o3f29;DMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:h9GG315d7c3c2Dl2\1LI210
57Q3313<^61Y1M>V226P12[2@c6h526d1602o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^<^2RE:P3;m3TR1gB^OaV1
T2k=bG3P3gY2]i23P3Wo3mS11P34P3h8cj2lk2_3f29;6=c1HV=5J0200111;212260171C2]40151V2_65V1037=;0A?T3j
O\1d;2c2DDd3f1210524h3^61Y1M>e1@241]@2E\102LR28397B32986F9KOT2AT2Y1i32^1E\1S7CR>R>Ln251Q32Q3ic57
Q3j20Aim4H92Q3YP21Q33Q3d6bh34Q3d6Uf3\22Q3cP22Q3RY24Q3ag1dEcA2Q3Yd14Q3cQ1b1Xd1GQ3?eR3kf18BET2A>a1
4P4WB@416Q1859:2Q3ag11R33R3QY2X31S32S3Z\42S3PY2d1S3T20T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n
2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_22S3S93S3S9lo1f1S3T20T2g8`1X4Q2n1:=X3X>a12621F0\H4b7f8b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2n5o1h7cEl6T8_23S3PY2U3g1S3T20T2g8`1X4Q2n1:=X3X7o6a12621F0\H4\4l;b2;`3T
10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_22T3Sd4<T3n1a7VFnT3k9`5_=\>1f71g3f2=7DMU:505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o
28=J32986FU1OR1Q1c1E253Y1T1>=_115a1E\1nIf3f2=7DMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_1
15a1E\18T3o1Sb4lK16]1Y>R5f2=76=MC4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^4
5V1037=;0A?9j2n?k?GG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6Y46W12R202LR28397B32986F9KO
R1Q1AQ1E253Y1T1>=_1152^1E\1;R3>`2o9^17e3f2=LMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_115a
1E\13T3VX2l[25T3c2_a4S:a64T37`1Zb43T37kc4d4f2=>=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P1
0151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B3
2986F9KOR1Q1A2NE253Y1T1>=_1152^1E\1S3f2=>=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2D
Dd3f1210524h3^61Y1M>V2241^9n62R202LR28397B32986F9KOT2AT2Y1i32^1E\18T37]7^a1P8eLWf1g9o3f2=L2J4P:5
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FjOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V22
6P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_115a1E\1WH16]1Y>P5f2=76=2J4P:505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FjOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2
241P12l2c6Y4^12R202LR28397B32986F9KOR1Q14<Q1E253Y1T1>=_1152^1E\1;kG16]1Y>Gf2>6GP2eQ1Wh1f121057a<
e2_?h2Q4Y2Q5P4[5R21U36U3ea318?m[16U3m1Q^51n5:9U36WW2]E]c1j6V7Q@d83U36W^51V3=V3[10F0fBcW2e3SKd=b5
312V3cR42V3^D7V3F]1fBXo1P<]S17V3F]1fBiU22\55V3F]1fBY[25V3T2fBY[2\_16V3S20fBY[2\_15V3S20fBY[27V3[
1G0fBY[2hX14V3[1RC_d3<V3[10F0fB0X[2hX1b531;V3[10F0fBY[2hX1b531g1V3[1E10R2g8`1X4Q2n1:=X3X>a12621F
0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKW1Ln5o1\Ml6T8_2e1V3Q210R2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3
T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_27V3S20fBY[2\_122V3F6V3F\10fBY[24V3T2fBY[2:V3[1G0YB<cW2
e3]R1Z6Z6W313B7<Y1j1NT11AH=N=:V2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4d3W4K1
g4_19X137R10612[164<ACA417297>5:51;1Bb1;1R27@V12Z1b189Y1GP1AX1P1F2>A5NOW1g151IP1[1U130l2f2P25C;2
k1X1611211I104JAS12567677D8n11188319T1W1c1\1C5DE2e10W14]2m1g2k1\3[32l3n1\30T2\1V1C27II3X3Xl4[45X
3lY1X[2RW19JX38V2^P3h]1R98BET2A>a14P4a4e=@416Q1859:HX38UK_W2kf18BET2A>a14P4WB@416Q1859:3X3XS2^]2
1X3?X3o6X3b9PF`Ba8Y2U>h5RJh:a4_6]E2X3cn1;X3m2XS1gQ22Q1c1ZV1l9d1T78X3m2h[17Ri1PY1fBXL3X3g`4]92X3a
V2R1Y324U3_o2]1]=Y?o52j5W50^78BET2A>a14P4WB@416Q1859:KP4W3110\1OQ19<A1?F^23?d2<13312D=63@140411d
15:2C2?7NL1N1I:128@85:8H`3^1S2mR12500;4N:l136:Z6>b11f1a2U1><4221AQ4\1k4e2T5M^1;LZ3<50e67;[7IP1\1
28R2<?J3a4>^1Y3QAA[63Q4o=_211Q6W311EE1h2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:1
2>C5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_26g4U5C;2230;4N:0Q1I36:9C5V5>b11f18X2U1><4221Al34e2M\1DBe
2c4@M\1Z17P1k15386=d44e1g7:>1NFE28_1B<?:814374JR1S22>N3;`CJAl1W8<c1:V;I_211`5f2B26<0MEU19?7]3i35
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3jGF0G315d7`32e1MDDW2\
1f1210524S1HT1313<^61H@M>e1@241P12[2@c6;\52k1602LR28397B32986F9KOR1A?AQ1E253Y1T1>=_1152^1E\1S;Z1
n1?n3\?c1Lj3n4f2B26<0ME_9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T
3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>e1@241P12l2c6h52k1602LR28397B32986F9KOR1A?AL4E253Y1T1>
=_1152^1E\1S;c@f=2Q1Y3X7h40Z1c4fDR3W7Z7[;j5Y6S:1f6Z8m2j1f1V5W4g4T3g11m1Q6<V6Ck2Y2k4W31N>0V1N9211
F?U320l2=073312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6U:;;j1;k13KC5a4D
85b11f18X2U1><7101Aj62T2DX3W1Q3Jm3P1f10[1Z21`59d4Z1j1\1JP1j1341437OR1S22]130:d5O_A\5a3:g100V1U1o
6T1T21e1_3W31N>0_2211F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6a:;j1;k13KC5V585
b11f1a2U1><:1_7T2DX3T5m3P1f10[1\2j;j1\1k1j181437OR1S22]13P6_Bn8:P3U8T1T21e15Y3a`1^ORa1fF^1Y32\2[
1U4^9b2kJ9LeZ1l1HS1Z1TB5Z7U6U1c339SAQ2:T962A4U17V1Hj1<;109:I3X?NP1Y32Ch1`9XEW?;_6U3Z1Q7a9Q9e5T1P
221R6Z8oCQ4]@g1>W<n?[1V2<Y1:Y3\3`;V2TDk8mb2^EV6U?i4f2B9=MU:505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X56S1h52k
1602LR28397B32986F9KOR1Q1AQ1E2535S1T1>=_1152^1E[10l4f2B26=2JU:505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>e1@241P12l2c6;\52
k1602LR28397B32986F9KOR1A?AQ1E253Y1T1>=_1152^1E\1S;Y3_E1Z31Z33Z3W2[93Z3c;bR23Z3PP2<2Z3bS2d4W33[1
2g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0Z1@3
A9C5V5>b11f1a2U1><451Al3U5D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21\4W33[11h2A
1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;2500;4N:0k13A9C5V5>b
11f1a2U1><4221AR9DBe2T5Mg27P1S3T5Z1b9\128_1B<?:81437OR1S22>N3;mDU<:V;I_211>[31JcV4YCT2i4Y6Z2]8>e
3U1W6e3f2DEMe2_7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1<[3Yd1]2f2oQ1HWE1fP1m@9f:M[3
0YJaD4X6Q2W2o2b7`1I`=1OV1XJb93=8e<5R;0g29LT3S1\3d1010D>1f`4X7d1Z2ER4^3>Y2Y1j2CO160L?HW2I]4g1BEo2
CC\37\102N4Ql4ES?Y1L@GQ3U6X1S3?J\3CV?K0P4Y2d3e6f2V6d5Z2VT1eY1Q6R?n2U8\3`6V<f3FT452\3gT47\3\2[o3o
;kDZN2d3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3
313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1i3f2EDK1U:505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3m1EDl2\1W1>21057Q3313<^61Y1M>V226P12R2Ic6h52R202o2
8=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1RT1W1\34Y9m<bEm3S1911i9i4fR1Q=k=_J]18BET2A>a14i36g1_@@416Q18
59:o1G\34eR3kf18BET2A>a14P4WB@416Q1859:D\3ILZ1P^1e5RDnG`g1c9j80l21b70m36f352\3[j4>\3f1Z1dY5110l2
1a;6:[351\3X4f2EDM^1=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f
121057Q3313<^61Y1M>e1@26P12l2c6h52T1M02g278=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Gf;^2i3]2110_<R1M1
?[35e3f2EDMU:505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33
13<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Gf2EGfS1Wh1f121057a<PIY2Q5P4k1
g1g1R2^=_Di1P5f2E6=Me3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
eB2k3U9GG315d7`32Nd1DDW2\1f1210524Q3313<]1l1W2K1Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E
253Y1L7>=_1152^1E\1a<\4P1mAe4f2E6=Me3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1
AQ1E253Y1T1>=_1152^1E\1S=c4f2E6=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E
253Y1T1>=_1152^1E\1g1\3Di2h<3Q1j1o4k6V1n1m2o6k2C:T6YC_B>k121b1d2k33Y3:Q3T438gFT3Y225[?o3V2g1e26k
2l1B45\8;HI9Z25\3Z^4S@`R12M\3f1D0Q1^`1c9Td1^;j9]=]5X1i2g59X2NZ1Q5@4[11T7h2\1M\36\3[20hh4i2UM<\3[
2Emj4]1W>0f90o3k353\3[2ck4<\3Z23bCnY4U8JY2[8^6>S67\3\2YT5_1]4R7Q=\4W344?Gh2A1?F^23?d2<13312D=63@
140411d15:2CB7NL1N1I:12X1CY4^1S2mR1260;4N63=^136:K^5>b11f1a2U1><4221Ae7d2e2T5Mg2Z33]7c8N\128R2<?
J3a4>^1b:52BET2A>T1<4k34m2I87l1CY1W2a2Y5@416Q1859:_2?_211R4W344F@h2A1?F^23?d2<13312D=63@140411d1
5:2CB7NL1N1I:12X1CY4^1S2mR1260;4N:l13AZ6>b11f1a2U1><4221Ae7d2e2T5Mg2l:b9\128R2<?J3a4>^1b:52BET2A
>a14k34P4h2a3Y21X400T1@416Q1859:o2_2113\3_l4WId1\34Cb100QP1h2k9o9[1X>PJ_S1S9W:8BB2Z1IA>a14P4P2o2
;8S1[3a5h1F9641631K859:5V2[3Eh3f2E9:MU:505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3
jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\18\
3X2UT5U>_1\50c4?\3f1i_38@n\1T7Y91^4:T1:\505\3f1Q^51_@M\3IK0Ej7]T1b4Z5\AQ>oR1f8Q3Z=Fm9S5Q6_4V11W2
2`2W3`2EV5P1\3IK0EnJ2_62]2gEh=XDhU1W1k1>o;W1SES4;V11W223c2P1`4ET54\3]X50mF4\3]X50f5Q1\3If1aT1[KQ
_18?R7L1oA^>j69h2<00V35NW21X2044U5P3U1W2NJ\3f100L;Rg1Pb2^@l8U4@f1f1o11168T1_3W4m1T4587\3h1LkR5]6
U6o8]4f2ED4H10HW2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?a@GG315d7c3c2Dl2\
1f121057Q3313<f1g41Y16F>V226P12l2c6h52R202o28=J32986F0T1O=DQ1c1E253Y1T1>=_11g1E\1G:g8P1V60b5446U
9Q1Z4f2ED4H10P3[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDc;:<G315d7c3c2Da1Z
1\1f121057Q3313<^61Y1M>V226P12Z2Ac6h52R202o28=J329867>0T1OR1Q1c1E253Y1T1>=_11g1E\1RA0b5446U94\3e
2Rj5P32\3jQ1Cf2E0EgR2o1WGf121057h3^;dHl2V1]<V1\34S22Eho2kf18BET2A>a14P4Z1T7110b9@4160P1859:h114:
[35V1\34Z3]GiNZHg@^M16`3_2]7f3m78BET2A>a14m2R1Y3h3T;@416Q1859:Z2I\34S@ab2kf18BET2A>a14P4Y3m>@416
Q1859:J\34eR3kf18BET2A>a142m3Y3m>@416Q1859:Z2I\34>VR3kf18BET2A>a14P4Y3m>@416Q1859:M\34eR3d]1V98B
ET2A>NB4P4Y3@V5U9@416Q1859:Z2I\34eR3kf18BET2A>a14P4WB@416Q1859:c1KH\34eR3kf18BET2A>a14P4WB@416Q1
859:c1P1\34a1g>[b2kf18BET2A>T1<4P4k5e51V6<@416Q1859:4Z2H\34eR3kf18BET2A>a14P4jA<@416Q1859:I\34eR
3kf18BET2A>a14P4WB@416Q1859:4Z2f3f2EB1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3j
OGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1=AR1Q1c1E253Y1T1>=_11g1E\15\
3Un4FZ?SB4\3ec4aJSB6\3bl1jn2ZAc>Q53\3]k4PU12\3[j4Cf2E0Eok2f121057h3^;\@W8l2d=j2WQ13\3fn3dKD\352f
HO3?X2Z27RMZi2P5e7Y3R2R6Q9a1>2\3TJ4\3U\2[o1\?3\3U\2[o15\3aT5f>f=22\3_c42\3iR5i3f2EDMQ3h3Y2P1505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057NR2313<^61Y1M>V226P12
l2c6h52Y1H02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1k3f2EDM^1f8505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E
253Y1T1>=_11g1E\1b4`2QAU8]757\3Q3_8ec3Vl1k35T4f2E5>MJZ9505a1:7:406[1K42A156271g11P1T111P1015DV1<
;CJ5d4[17=^1T35]6VIGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>e1@26P12l2c6h52E\102o28=J32986FU1OR1A?FLE
253Y1T1>84_11g1E\1R5U5T4`<f4P2g3f2ED2JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jO
GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1^14E253Y1T1>=_11g1E\1U4f
2E@3M^1f8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^6
1Y1M>e1@26P12l2c6h52R202o28=J32986@5U1OR1A?c1E253Y1T1>=_11g1E\1S;i2??6^3e7f5l2Ok35e3f2EDMU:505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2
c6h52R202o28=J32986FU1OR1Q1^14E253Y1T1>=_11g1E\1e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y
1T1>=_11g1E\1\7e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o2839J32986FU1OR1Q1c1E253Y1T1>=_11g1E\14\3X2dl4`LN\344QB14
W`2Y^1a88BET2A>a14P4]5i<69416Q1859:L\344QB14W`2Y^1a88BET2A>a14P4WB@416Q1859:?\3f1Q2Uj2S?;U<]X1Z8
Z51W22`2Y27\3d2YQ12P^46P>B\3\2Q19mh2l1Z1eIS;]A\2T99T2W4m13n<3\3\2[[43\3\2PX53\3\2]h2Z3W34\1Oh1A1
?F^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1]?260;4N:l13AZ6>b11f1a2U1><4221AZ2o7e2T
5M\1Z1l:b9\128R2<?J3a4>^1mDaH_211;\3X23a5md1h;RU1k;kAfHUF:\3\2W]1Sb2g4W7Z7T5fV12=\3\2iKYDa9fNXP1
W;@f>]:\:g9I\3g1Da5^IWW1\d1e4Y3W15d5b1_<W6U?116]1h1Lc;U124\3in1ii1QQ1K\34dn1PT1`?ZW18BET2A>a14P4
m9Y8@416Q1859:JH\34je1j\1kf18BET2A>a14P4WB@416Q1859:M\303li1R6Y5[Mkf18BET2A>a14P4e70`:@416Q1859:
H\34eR3kf18BET2A>a14P4f7`:@416Q1859:9\3U2iS2QZ2cK1B]:B3\3fg1nc3;\3f1N0^h4Y13TC1Q6Q26\3f2hi4\I2Z:
i1\30I0]4l:^6c3a6Ao1\BT@Ne108l>T4Z?^>6=J1i1Q3h4X15`4h1d<Q17`2g4Z827>_31b1^2>@4`1U18U1V20T2C`2Q1\
3E4jEc3a6[U1]2eR1d<^2J1i1h;aA7W1X1U=E`31b1^2>@4`1Q7C]22K\3JjEc3a6_Z2S?J1i1S9VD7`2U=F_31b1^2>@4`1
Q7C`23\3bj4X42\3^n42\3hf5m3f2ED2J3Q:505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4<N7=N?`2CjOGG
315d7W2[1c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1WH1f
3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61
Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1WQ1>4\3lm4Q8R2o4f2E6=MU:505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4YKGG315d7`32c2DDW2\1f1210524l1T131
3<`2m31Y1M>j1;241P12l2c6m18a32R202Lc12;8397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1Z7d5o4P>i3f2ED2J
U:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V2
26P12l2c6h52R202o28=J32986FU1OR1Q1^14E253Y1T1>=_11g1E\1^Y12a6f2@46=E7V3?U320l275051334@3=:781406
U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6b9N;j1;i113A9=315V5>d19
\1S22:U1><631>DW2\1f1210524`2@313<e2h31Y1M>V2241P12l23j4d1h52R202LB\128397B32986F981437OR1Q1A?2>
E253Y1T1>=_1152^1E\1fH:V;Y31e4f2E6=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^
45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2n49Z1h52R202LR28397B32986F9KOR1
Q1AQ1E253Y1T1>=_1152^1E\1d4f2E6=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2n4d1h52R202LR28397B32986F9KOR1Q1AQ
1E253Y1T1>=_1152^1E\17\3X2HdY5e>m35>\3f1AHd^3^Y1`A3m21n5:U95i3f2EDMR1R9505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986F
U1OR1Q1c1E253Y1T1>=_11g1E\1S7YD[<1e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1m
65\3[j4T>U4cB2\3dd53\3dd5a;g3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2P5b1h52R202o28=J32986FU1OR1Q1c1E253CET1>=_11g1E\1]P1f3f
2EDMS3Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61
Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253CET1>=_11g1E\1<\3@S102Eko41[<T4e6g66\3d102o\5bAm3f
2EDM000R:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^6
1Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1WGO1=f4m9l3f2ED2J10R:505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jO:<G315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1WGO1G\3KH0Ijf1Bj7ROZc1U<?R81f5MV3Q2a2c1_3f2>Kf2EC3L0hR1Z9
l^1f121057a<PIY2Q5P4[5R2`Af5l=0T3>\3_3aQ1Gf8a2[Hc8f4W2YV1bAPT1V;2\3VZ2B\38]10U2m2i21c[2m2o_1P@]G
168T1Y>7\3g1P^516]1Y>O\3HL00FlM1`21R4ZB\l1V5RU1V2S5W8168T1E@6X6:7[1c48C\3f10_4SJ1`21Q40ZB]h1km11
6]1S8U68O\34a1SQ3kf18BET2A>a14P4m92:U11?S6@416@@859:O\34a1M1SP3kf18BET2A>a14P4P:`11T6>@416Q1859:
f6<\3f1Ona1Yg1k^1lD1n527]5:\3f1OQ]51n5224U:7\3f1Q^51?^5:A\3IMf>T^2]a1j7X82_?16]1S3d3`722\3Ub5@\3
7AJ0Xm4Q1`>6Y1L@h2n4k2h36\3f1Q^51Z2`23\3VW4R[18\3d10oc3Ri1k5j9MD\3g1_8V6iFWFm4T;PU1\MZJ[516]11\1
d1h:<9\3g1cj4a8j:16]1Y>2\3[l48\3g1kX3TU216]1Y>8\3g1W`4hM16]1Y>2\3bT33\3oe5Z:S4f2E<7MU:505a1:7:40
6[1J0300C156271g11P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?c@GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52R202o28=J32986FU1O=DQ1:80N883253Y1L7>=_11g1E\1e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c
1E253Y1T1>=_11g1E\1^N:\35^10nj4SBX6T2b3a13\3dl4\H2\3b_53\3ec4iU12\3_i53\3Ve516\39QB14l`4L\3Jh21o
Bc3U?kQ2S?B9i1c;fA7`2U=V41b1^2>@4`1Q7C`25\3QY5U2o=a72\3iP62\3VX5G\34eR3kf18BET2A>a14P4WB@416Q185
9:e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<
^61Y1M>V226P12l2X5Z1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1k3f2ED2J3A_9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J
32986FU1OR1Q1c1E253Y1T1>=_11g1E\1WH1m<f3f2ED2JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g
1E\1M\34b1RQ3kf18BET2A>a14P4a;16]1n4@416Q1859:U6T1\34b1M;ho2kf18BET2A>>R14P4a;16]1n4@416Q1859:R3
1a258H\34`2TP3kf18BET2A>a14P4WB@416Q1859:I\34S2aP3kf18BET2A>>R14P4WB@416Q1859:f1\34`100=04@mo2]X
10\>8B7=[1HA>a14l33m1T1J:V1=5V1l37116]1Ea1W1^1@416Q1859:KY5W1\34a1D@S]1ib1]X1]>8=47=T2A>a14l33m3
:d1\1c2b11c6@416Q1859:KO\34c1]`1c`1kf18BET2A>a14P4U6b3g5f2@416J6859:T3b3I\34c1QQ3kf18BET2A>a14P4
WB@416Q1859:g6G\34eR3kf18BET2A>a14P4WB@416Q1859:I\34lY2hHkf18BET2A>a14P4m5Y<@416Q1859:J\34a2ZW2h
Hkf18BET2A>a14P4m5Y<@416Q1859:K\34a1SQ3kf18BET2A>a14P4m5c51c6@416Q1859:I\34a2SP3kf18BET2A>a14P4m
5Y<@416Q1859:Q1\34X200ZP3V]1d98BEZ1IA>a14FY3WB@4162N8571:T3P3Z1f2E4BfS1Wh1f121057h3h8PIY2Q54k3[5
R2U28BET2A>a14P4WB@4162N859:Gf2EGfS1Wh1f121057a<PIY2Q54k3[5R2iMU2T5U3T1\34COA01Tc2W=TEi5lK8BEZ1I
A>a14k34o2W?@416Q1859:a1U5K\34>T1B^P3kf18BET2A>a14P4WB@416Q1859:g62\3@8\3iP1ZW3iBc5@a6\D2\3TX47\
3g@k7lE]\3WP1K6\3cHY?R=TS2ga1L\34a2SP3kf18BEH[1A>a14P4j;Y4[1F@416Q1859:J\34a2SP3kf18BEH[1A>a14P4
T@R2@416Q1859:>\3PX1^8PQ2H0d408`1V\1T9Z@1D\38S2aJ8h:n5c7U520[d1e7Z=a>?iJS7V217\3\2dn2PA_>dMRGE\3
hW17Y6V^1gE0d408X9W1mR1l;0d3U:1601If2EGfS1Wh1f121057a<lD1Q4Y2Q5P4[5R2RH1e4BP15\3V2[FQ2TR45\3f2^R
2[HQo13\3f2Xc5I\34eR3XT1bB8BET2A>a14P4WB@416Q1859:K2\3^Ia1\34W2_CX30Y3n5c4h:c8mAc;g:]1R1Q1GDBAc4
oS1b2_581@8<T2A>a14_3@Z9l8@416Q1859:2S1\34W2[JU72Q3fk1Z4]6h1YZ18BET2A>a14_3@_3g>@416Q1859:2W6e3f
2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1
M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Z3e3f2EDMU:505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1
OR1Q1c1E253Y1T1>=_11g1E\1]X1e3f2EDMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3VNc1G
G315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1l3f2E
DMU:505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61
Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Y3X1c<T?i4f2E6=K13D\9505a1:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1
M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1^6hA1M\34Y2[P3kf18B<8T2A>a14P4]
9Z7^1@416Q1859816F\3RV1b:;T1b82WAe@1Q4Y3T4A1^89?YKAYBjO5\3jl21XX2UK7\3j?YD[]2IU>j[13\3jh1na29\3g
1lj4SC16]1l=<3\3cV4hh12\3VW43\3We3TZ2F\3If1oIn:V=i5mAQU18?`X1U5d126h2^94a:9E7\3`2nT1`h3d19W<V2\3
I\2339U4a@]36<H?:MX2[1e3_5S8l2`7R2P8^3`8k3X:Z1?=AT1P1]1W1n68?Z7a18b9]16^2Y2W2R4;T6T6n1W162Fn1m1i
1k1JR8V41@^169m66\3KQb1[8^W2hK8\3Bi1aG3eX3ab1m3P4f2EDK1U:505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3T4eKGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E25
3Y1T1>=_11g1E\1^3o1OV6g1i4i3a2i79H\34W2]P3kf18BET2A>a14P4WB@416Q1859:J\34W2Rn1ZR1kf1889ET2A>a14P
4WB@416Q1859:M\34bF2TEk2X1eb1kf18BET2A>a14P4_5g<@416Q1859:2\3fj1H\34P2dP3kf18BET2A>a14P4WB@416Q1
859:H\34eR3kf18BEf1=A>a14P4WB@416Q1859:N\34P2dP3V9R3]Q1S98BET2A>a14P4_3h1`1];@416Q1859:I\34c1<dP
3kf18BET2A>a14P4WB@416Q1859:N\34c1<5YR1Tn1kf1889ET2A>a14P4_3S:c4@416Q1859:[1\34a1>FPc1T30b16`?[H
dW1V?81@ET2A>a14P4m2IIW10f51Y1Y5@416Q1859:[1I\34P2Fmo2kf18BET2A>a14P4WB@416Q1859:L\34P2fn1UOg2kf
18<5ET2A>a14P4m<Y5@416Q1859:L\34P2dP3kf18BET2A>a14P4a67Y1V1l8@416Q1859:I\34P2TO_Q2kf18BET2A>a14P
4WB@416Q1859:Z4f2E4?MU:505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1U28BET2A>a14P4WB@416
Q1859:2\3V_58\3`1Y1R\4_^1312^3W34]12d2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK3Y3^1S2
gQ1U126<4N:g18AZ6>b11X4U1><451Am9<e2n2V1NMg2\4_6b9\1;>2JC85?:863a4>S1:U2TDQ4RC2\3nI9\3`1Y1jS2fEP
Q33123\3`1[g34\3i1^V4ZY1?\3ES1VX1d1dc1W2gb19_8l2[<U5c7`4?\37Cn6n_12]c1Y?Y7g<k6m:YL1e2<\3dN]e1X86
c=a@g<1_;g2Z1Z1\3Ki=Q3m2P1[2j12l1^3Mb21R4^M]177X1f@TNb24194281@0415\5e5`9lAk<P5T3I\3JjEc3Qa2P>R1
J1i1ZM7`2U=V41b1^2>@4`1Q7C`2G\3JjEc3Qa2S?Li1ZM7`2U=V41b1^2>@4`1Q7C`2I\3JjEc3hm1XCS?Li1eId37`2U=V
41b1^2>@4`1Q7C`2G\3JjEc3Qa2S?Li1ZM7`2U=V41b1^2>@4`1Q7C`2`2]36C`32P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1o62S
4d1f5Z1X773B19Y1^5\8>o9e2OS55Z5_1a1U34?P3Z2\2Dm6BT6g2M66\1^4[4:2X1Em1Y1i22JX1j34<62]10Y1T1Y2]3;>
S5h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3S781Q17@71A>>o1:8b7h178?dB1^3Y>O>c9[2g1B\5NR3f2:h<f1
U90f7g2V4=:A]380_1?k6T914QBeT1S@ni1m9EnHS9;]3kQ1R3PNn5XE`R1cHc4[HBE]3]g1W9W8o5_4n<B`R1l6EZ;>^2[4
7f?d8B]37D]3;3o@g1h<n5YM[P1W8^5Y9]:[8\2c=b3h9R3[81]36]3DoL`^3UGmC5]3;3o@oh46]3;3o@Tl3jL2]3?7]3RE
WE]6]:ga1VG3]3nGYi3<]3JQDf5]6\1T;iHVW2f<dCcA2]3iP69]3dBdX4b1_;Z30j=V38]3_AeC0\^1Qb21WDM]3D5gDV29
\:k2PG]7PO[1i1l25]19[1UGR1Z6m1d9W2f8<`<h4W;W1]3D5f1`;Aa2]1^1^1`2^7X9k19h<e3;HSKR<g2f3X1f551j1Z8B
0QU1<6Y<a1V3_1S89]3JY^2W]10S\1l:=d56]3JUl3`[1a;X52]3D?]3D5YE^23][20T4IPa1f2U5l;l72]3_k45]3hS4fG[
1kM=]3c109eBP6]5cR2[V1@RU1i=Me1]3P2o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3
FKT2`274Z21C\Ol6T8_2?]3mZ1P<e9k[2\2d:P1m2j8S1m3a6W7\78]3T2gf1Z1o2hP1`k1W?4]3T2\g4W?5]3T2ld1_R3W?
4]3T2\g4U?4]3T2XS2Sd24]3T2\g4[?4]3bIfH_g22]3V82]3T23]3T2dV54]3l\1_5cS32]3ai45]3ef20PU2\Gf3f2FC00
KU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V
226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1?f2FEok2f121057h3^;dHl2d=f4f2F5=1KU:505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q
3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1_=d5@f2FEok2f121057h3
^;dHl2d=[BIf2FEa?5W\2f121057h3^;dHl2d=l5W92V1a35e;0@f2FEok2f121057h3^;dHl2d=W9Af2FD0ok2f121057h3
^;dHl2d=W9@f2FEok2f121057h3^;dH@[2d=?f2FEok2f121057h3^;dHl2d=e4f2F5=MU:505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12
l2]5U1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1VB1]3J]33eR3kf18BE>e1A>a14P4LQ9X8@416Q1
859:j3f2FCMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q331
3<^61Y1M>V226P12l2c6h52JW102o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1W9[2R;f9]8P5f2F5=MLh2_6505<T1:
7:406U122J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGb8GG315d73\327[2DDW2\1f121
0524Q3313<^61Y1M>V2241;D2l2c6m18a32R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1[9c8e3f2FCMU:
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226
P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1W92]3gm34]3\n1QY2h[1M]33[1Dma1j4i6QS1kf18BET
2A>a14P4o3W>@416Q1859:f1]3P2o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`21
54Z21C\Ol6T8_2L]33P2dk1oT1eY1U=8BET2A>a14P4d3T1]=@416Q1859:H]33mh1gY1kf18BET2A>a14P4WB@416Q1859:
K]33Y@UZ1UX1dJVL8BET2A>a14P4WB@416Q1859:JG]33eR3kf18BET2A>a14P4WB@416Q1859:O]33P2dP3kf18BEF]1A>a
14k2T1[2[2S41Y9@416Q1859:g1I]33P2dP3kf18BET2A>a14P4P4V>@416Q1859:J]33P2lo1gP1kf18B2BT2A>a14P4WB@
416Q1859:G]33eR3kf18BET2A>a14P4WB@416Q1859:4]3T2eU5_C6]3\l30\4Z5Q13]3Db;4]3DZd1Ud35]3_U1bY1j9gV2
3]3_U1bY1R2]3JV4^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21X6<0j2e1a3S1h57M<9Z:8[5Q30A=P1S1<b6h8W52c
3f8d8`3C5\2b1d3Y2C^3[5g=D;]1]3JP4R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9Z66j2@A^2i8j1d3_?88b2U3^Z1:8
5d7m20T2]3JN;j1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1k3m41b1@H4R136HR1i5LX2=T171T6]3T2[Eg10g23V2<]3T5T
7i1f6Q34:P2P1n5b?2e5]36;7Z1j1\42P2C8H^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z14
9DP1W1m4n244>9f1E868f2Cn2;AK37K83U3S25\6Q4j1R1T1:@7`1BGS;0B2B44l2U3:>Ma1R1d2;NT2j7U3:469333^1632
<R10R2>;<6]19AU250e1R2n1He30547^1322=W1@C012S1@A5>3662Q1;H2F3V1\185Lh1]3Ji7DU4Z3P1H>h9`1^6a9S85;
Q21T1g=1b1a2a1_2c3W18MQ1b17P:lH0o5g4Z1T9`2e5Y31?j85n3d14l1U3f42h8I;Z7]36;7d28Be1b25Ed1o2O^1o1R21
5B\18872626==7X1=2Q1JB?V14J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM77^15h2Z18982;17W1o1j16V1h1
C8Y1=MD4O11593724<d1>A772FDJh;=2H1=1@;:f11MMn3T70B6>93\1k2e1:31V1U1;e2Z1l1J>`1?i5>=;B6]1289333T1
D2N9Z2J<6A6N6:\1H=I=06V2a17CS1Al170547X10462=4R15N08=A5:AD3147;_26Z1FN<<81_1]37<j1[2a19OLC7X2W3b
3l:oAm5l1:21R39g2D^9V<0U3i>]8Y>KFW2ZIa2i3=>9X4m1P;`3d25V5]36C7^1j1`5d1V159;H5<67[1C10214;67G2K1G
m2@1P6a1i3R2]2;K3;GJ`HA3W22m1c7:[1411e14^1T12GN0R12O?4d1N@GA`18ILY1G2Y15X1P15@S1T55P1K3HKHa32S2T
1;?F2`1P21HB2=S1V15D0<C[21S2=b2a32e1X1`21\48I;7=_124EGc7m1;f17=C0T1<D]21E2Y1]65e1@A0E1Q4]3J7^1j1
NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;U7f4P2a6X13Z108j1NCP1297U11;1U1O48V1K7d15Z15o1Y1G22\1@G
g1>70;IS2V25P1KL>U1Q3?V2T1KF2^1U1Z22a1\16=0Dg21`3c1a32e1X1P67O]1c3f6j24W3e43P23_23R6AT1]3J90X4\;
d2]1X1S1W7kX1_D652c4^@i1P1LZ4n6R8_5231T8>P2]425^3o@R2]36C351b5i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn6
2Q22i2W4S5X3b2n7Q223V42_6Q1:V2m6Q14^4_111;e70:a2o1Q3l6^6T7kAd>D]3J;];T;9ea1^Ji10i1Q1c1\2l16k[1`=
0n??]3J;];X3n@lX1XMU44T6``1Hd5X:W1]3T1Y4b23?_91b8`11R6d1g61i>\4S3W5c@f1Q3j3_@R4R6d3^2\2R2b3X40U1
234k1\8C]3T1P2P6CX>n8]1c2[HZ^1HRLV6W>X4<6V@8]3JX`1jm2n=T7Q?\52]3J4]3JRl4U5<]3JcV4YCT2i4Y6Z2]8>e3
]7=]3nDV@P>h5RIa?k?n3kJZ1Z2k2i1]3P2o1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=AgJb2l3T10023n2B?d1T=]318R1R2
l9Y2X3FKT2`274Z21C\Ol6T8_22]3^Z4V4]3J70]17j1884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1
K5;2[17@[19@_123El1g1Q1W5^4=]3;3;NH4<56i12A>@h2Q2W1S1W;c5]4e3[3A]1_1Q4?c1MNc:=P132<24S14m25o3i1>
:P2:0l36I;V6e1_1P347]1Be4a18n14]3iD1P46]3iD1R3MLN]3]Kn8b5d1R2e50m1eKc3X3Y72T2Y2^7`L]<533Z=_8j3j1
6Q9U41b1]3X@P10511f1`5m2o2a5b5d1R2e50FV1o2i1kFc3b:2T2h9NV=m55>T3b4c<33]6X6<6_8i1k332Q9`3D1Z6W35I
078V1N4=A1?F^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2i4260;4841>:JI73AU2T
4>b11f1a2O5><42213=R143<48LV7[1GA]1JB=26?P15?7g2g3X6KV1I2i1_3T2\1252R2<?@1243\18c1R14>^1e3>Q153<
7No1X27`2\1DU1P2J1@S1S11T4T2Q219P1155X2>@4KD\141o2]2<6k1100<02o1]3B607_1aA_2S2_1a2V:X3UJo<n5jCP=
R2Li1_7jE7=^1CR19N842:P281?n62T2Q21Z115^294@4`1X136Q1Z1B]2Cn1>2`1]3B607_1QDS2_1WZ1o<iIS?Li1ZM7=^
1CR19N87f2^72T2Q21Z17^294@4`1X1n1HB]2Cn1>2R1]3B607_1QDS2_1Qa2S?Li1ZM7=R2R1o;2V41b1^2>@4`1X1h5Cn1
>2U1]3D407_1QDS2_1fV2Z:\=f1Li1j7o@_47`2o7R52V41b1^2>@4`1W3c1U2C]22N]3D407_1QDS2_1Qa2S?Li1ZM7`2U=
V41b1^2>@4`1c4]2C]22N]3D407_1QDS2_1Qa2S?Li1ZM7`2U=V41b1^294@4`1Q7C]22M]3D407_1QDS2_1Qa2S?Li1ZM7`
2U=V41b1^2>@4`1Q7C]22O]3D407_1QDS2_1Qa2S?Li1ZM7l1CU=V41b1^2>@4`1Q7CV1V12R1]3D407_1QDS2_1Qa2\=f1L
i1j7_E7`2U=V41b1^294@4`1c47U2C]22O]3I0iEc3Qa2^>DLi1j=h1c=27]210Z3j9V41b1^2>@4`1Q7C`2P1]3I0n4m=4g
2l2F]l1bD0S?Li1ZM7]210U=V41b1^2>@4`1Q7C`2h1]3P2o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=
]318R1R2V<X3FKT2`274I>Q11C_El9l6T8_2@]3J91c5i5Q;k3U5eR1Z6Qi11i5[LXA3]3bJYk34]3ga1f9\`3Q2]3;d1o1g
8`1U3>e2n1:=X3Z5m8a12621F0UHe@b2U1f2T10023n2B68d1T=]318R1R2V<X3FKT27_1H74^1K1CLX;a=d5l6JY7_2o1]3
;d1o1g8`1U3>e2n1:=X3Z5m8a12621F0UHe@b2U1f2T10023n2B68d1T=]318R1R2V<X3FKT27X274^1K1CU<a=d5l6JY7_2
c2]33k10o1g8`1d3e2n1:=X3Z5R8Ja12621F0]5WR1U1b2l3T10023n2B68d1@c<]318R1R2V<X3FKT27X2721Z21Ch988BE
T2A>a14P4j:l6?@416Q1859:_4_2I]33eR3kf18BET2A>a14P4P4V>@416Q1859:g12]3Yo13]3k\2`o12]3hh53]3D^W36]
3Do5Q_1^ER1N]33@o5e<l9oIj2\7YQ1kf18BET2A>a14P4WB@416Q1859:3]3Yc4a92]3do5j1]3j1U2X8>`1X4Q2n1:=X3`
1c9S3a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Q?a2h;l6>e7_2=]3Dh9l30W2`d2W4a9c?PK5\I
;]3JVP1^L\53b^1Y=^Cc1nI2]3]Z52]3ja55]3Z=c4WZ3`G7]3TNh9ga1l81k76]3Y]1iOd4cm1f`14]3d1l[1Z^4c1]36[1
00K5^A_9U3f71>a3oW1bEQ1aGU3]153dGU6Q92216131025>2201H5o277o4n1B6AX1T1]3DM00KV30j>g?m13V252RLd?mC
3S9m@l43kGP?22:0M50Z4b6AB4]3hm47S?k1]3P2o1g8`1d3e2n1:=X3Z5m8a12621F0ZS1`5b2l3T10023n2B?d1T=]318R
1R2V<X3FKT2`274Z21<6[AP>Y401_2T8_25]3[P4Y7jE?4]3j`2m3a3=]380PB14ZA22P1nj1f<PIA]380:eA14FR\2TMha1
l2g1;01[=5]3\_4QAh3jLE]3[Y1l2aJ`8Hjb1]2<d2aB\5X>JAP;26P1_3R1h3f2FCMU:505a1:7:406[1K4B1156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3NSEg9GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J3298
6FU1OR1Q1c1E253Y1T1>=_11g1E\1U32]3ol34]3gX3V5f2=]3DN09eBP6]5cR2[V1@RU1i=O]3YF]3k15FD_2e2S33f8M[6
FY2h:l2k5[;i<TF3R>S7e9;C`6WEk2:]3V_1UR2VX1`7o47Z78W;=]3^Ef7Vd2h>VI50`<7[7_;Z7;]3oR2Z1^T2[36o<6O`
;c@]2]3o10o1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28d1cAb2<_3T10023n2B68d1T=]318R1R2V7o4X3FKY1J
W1X174Z21Ch96Ol<_7l6>;Y7]11OW2]3P2o1g8`1d3e2n1:=X3Z5m8a12621F0V6WAPA;b2l3T10023n2B?d1V:o1MCAW218
R1R2V<X3FKT2`2154Z21C9[:9m2d3l7l5l6>k2i4]11OZ2]3P2o1S1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6WA7>e@b2l
3T10023n2B?d1T=]318R1R2`3e8X3FKY1J^2174\1M199Z1]8Ll6l7l5l6J_2i4_21e2]3D[1o1g8`1d3[1Y1n1:=X3l4=m8
a12621F0U5o9KK]5S=[5b2Kb1]1BA0023n2B?d1f9]3R2Z118=DU1LV<X3FKT2`274>:BM1CU2J1d7[1k;l2h1m1Hl6>_1g2
9S3_2l2]3J0Y370279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3GR1k3313f1b2l
1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6=]3DTD13]3_f1Q2g42f1Qd1d5W2]3JU1o1g8`1d3e2W1F:=
i1^1Z5[3k40Da12621F0T;`3LXIb2c38T10023n2B?d1Q=2L`218R1R2V<X3FKT2`274De11Cn2:S;5h@Y6BT8_2\2]3JU1o
1g8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3XAl8h1I_1S28T10023n2B?d1Q=2L`218R1R2V<X3FKT2`274De11Cn2
:S;5h@Y6Ba3b4_2m2]3JU1o1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5m4`4V<b2GE^2T10023n2B?
d1T=]3180Q1R2o50U6_1h1FKT2`274Z21C`3`4[221j35Y5_3_1^6k4P2T8_2T2]3P2o1g8`1d3e2<J<972=NJP1=Z5m8a12
621F0T6Lj6nJb2l3T10023n2B?d1[<H]318R1R2V<X3FKT2>Q274Z21C`3l:5h@l6T8_27]3D5[i44[1eT1<]3DW<aEl<2YK
Ej1R_1\8fU1=]3DVFi8`?e2a2U1P3aCXn1^;Q85^3S2k[1SNoS23^3eX2]31^32^3S\23^3S\2`<3^3S\2[o12^3_[42^3UZ
22^3Yj42^3SX24_3k^1nS1iJH_31iP2kQ1kf18BET2A>a14P4WB@416Q1859:K_31j]1nBBXQ1a`1Y68BET2A>a14P4WB@41
6Q1859:1_31_31_34_3k^1fW1ja12`3UY21`33`3Zo2RT1:`3Ra2R4V4dY10]NKd5SB2`3o^23`3o^2=3`3h\2aB3`3a[2`=
4`3ZS2mEQ62`3hc4m1`3m1o1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9iK]3P1a1X2c1T10023n2B?d1\6g6]318R1R2V<X3
FKT2`274Z21C\Ol6T8_22`3Ra2Fa3eR3kf18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Oa3a
11QQ3kf18BET2A>a142m3X4X71l3Il1@416J6859:Ga3c1QQ3kf18BET2A>a14P4WB@416Q1859:Oa3c1ng1k8VP1kf18B<8
T2A>a14P4Y3=8g5g5f2@416Q1859:Ja3c1QQ3mGmN8BET2A>a14P4Y3FV>@416Q1859:Q1a3f^1Q2]5a4e7g8Y9T>dW1V?8B
EOT1A>a14P4WB@416Q1859:Q1EGa3_^1Ud1kf18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:G
a3eR3kf18BET2A>a14P4e9a8@416Q1859:Ma3\JTE6_M1ZEQ=iY181@ET2A>a14P4WB@416Q1859:Ga3eR3kf18;6ET2A>a1
4P4WB@416Q1859:Ia3S8aj2aJT1TK8BET2A>a14P4WB@416Q1859:Ha3S8aj2aJYL8BET2A>a14P4WB@416Q1859:Ga3eR3k
f18BET2A>a14P4k8[9@416Q1859:Ha3YR2[P1kf18B2BT2A>a14P4WB@416Q1859:Ha3cb1Q`1kf18B2BT2A>a14P4WB@416
Q1859:Ia3`_1Tc1Q:S1e[18BET2A>a14P4WB@416Q1859:Ga3eR3Q:i\18BET2A>a14P4WB@416Q1859:Ha3lh1W4`U1kf18
BET2A>a14P4WB@416Q1859:Ga3Xk1\W1kf18BET2A>a14P4WB@416Q1859:Ia3P2dP3kf181@ET2A>a14P4[:k7@416Q1859
:Ga3P2dP3kf18BET2A>a14P4WB@416Q1859:Ha3eR3kf18BET2A>a14P4m6Y;@416Q1859:]1Ha3eR3nIlL8BEi1:A>a14P4
WB@416Q1859:Ia3R^1\8U\1kf18BET2A>a14P4e9a8@416Q1859:Ia3m2go2kf18BET2A>a14i1V2WB@416Q18319:Ha3in1
T<fGkf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18=4ET2A>a14P4WB@416Q1859:La3R6[_1TEQHkf18B2BT2A>a14P4U2Q
@@416Q1859:g1Ga3eR3kf18B2BT2A>a14P4WB@416Q1859:Ga3eR3eY1U=8BET2A>a14P4WB@416Q1859:Ja3ff1g:VQ1dd1
2S28BET2A>a14P4WB@416Q1859:Ga3eR3Pc1j38BET2A>a14P4WB@416Q1859:Ia3P2dP3fX1T>8BET2A>a14P4b4d=@416Q
1859:Ga3eR3fX1T>8BET2A>a14P4WB@416Q1859:^1a3a11=g[1a<m7m8X1TFkf18BET2A>a14P4m1W1A@<H:W1>j2U11l3T
2A96416@@859:Oa3c1=g[1T:YCW1TFkf18BET2A>a14P4U3_>2>@416Q1859:Ga3P2dP3kf18BET2A>a14P4WB@416Q1859:
P1a34QB14W`2X=bY18B2BT2A>2^14P4U2Q@@416Q1859:Y1=Ja34QB14W`2kf18BET2A>a14P4WB@416Q1859:La3S7Of2jg
2aJ1WL8BET2A>a14P4P2V@@416Q1859:Ka3S7Of2jg2aJ1WL8BET2A>a14P4WB@416Q1859:Ha3Vf1^\1kf18BET2A>a14P4
W7o:@416Q1859:Ha3V2^P3kf18B2BT2A>a14P4WB@416Q1859:Ja3h`1la1kf18BET2A>a14P4_5c2Q2Q8@416Q1859:Ga3e
R3kf18BET2A>a14P4hA>@416Q1859:Na3P2:AT[1Boc1kf18BET2A>a14_19V2WB@416Q18319:Ga3m2go2kf18BET2A>a14
P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4WB@416Q1859:T3Ia3V2^P3kf18BET2A>a14P4^90g8@416Q1859:Ga3V2^P3k
f18BET2A>a14P4WB@416Q1859:Ha3[g1Y[1gb1S48BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4WB@4141Q185
9:Ha3_g1a5cU1kf18BET2A>a14P4WB@416Q1859:Na3S2fBiLPa1c70cW1b78BET2A>a14P4a6e;@416Q1859:]1Ma3P26]P
3Q?iW18BET2A>a14P4_2m5m1T5f2@416Q1859:Ha3P2dP3T:f\18BET2A>a14P4WB@416Q1859:Ia3P2Un1^R1kf18BET2A>
a14P4[:k7@416Q1859:La3Q24^P3fX1T>8BET2A>NB4P4WB@4160P1859:j1Ha3Q2cP3fX1T>8BET2A>a14P4WB@416Q1859
:Ha3P2dP3kf18BET2A>a14P4d3b>@416Q1859:P1a3c1bl1^T1kf18BET2A>a142h34U2S1Z1S5BT5f2@416Q1859:Ka3c1Q
Q3kf18BET2A>a14P4Y3S5Z1Bk7@416Q1859:Ha3dX2PJkf18BET2A>a14P4l4Z=@416Q1859:Fa3eR3kf18BET2A>a14P4WB
@416Q1859:Ia3eR3kf18BET2A>a14P4o1X2Q<l1@416Q1859:Ja3P2dP3kf18B<8f1=A>a14P4[:k7@416Q1859:Ga3eR3kf
18BET2A>a14P4m2Y?@416Q1859:Ma3Q2cP3kf152BEi1:A>a14P4_5Y1a3a2Y5@416Q1859:Ia3eR3kf152BET2A>a14P4i6
a3k7@416Q1859:Ga3a2SP3kf18BET2A>a14P4WB@416Q1859:Oa34QB14`S1k9T3lAh=dS1VC8BET2A>a14P4WB@416Q1859
:Ma344lA14PU2V;dS1VC8BET2A>a14P4WB@416Q1859:Ma3P2m_1f`1Wc1c381@ET2A>a14P4g3[4V1l8@416Q1859:Ja302
V`1Zb1kf18BET2A>a14P4c=c4@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ha3dW2PKiNQH8BET2A>a14P4WB@4
16Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ga3Qh1cZ1kf18BET2A>a14P4WB@416Q1859:Ma3V2Xj16nU1PMjI8BE
T2A>a14P4a2V1e5h8@416Q1859:Ga3eR3PMjI8BET2A>a14P4WB@416Q1859:Ia3P2de1c:[P1kf18BET2A>a14P4WB@416Q
1859:Ja3[2YP3kf18BET25;>a14_19V2WB@416Q1859:Ia3`^1HY@QS1kf18BET2A>a14P4WB@416Q1859:Ga3T`1`b1kf18
BET2A>a14P4WB@416Q1859:Ha3Tm1`U1kf18BET2A>a14P4SAS1@416Q1859:Ka3a1SQ3kf18B<8T2A>a14P4a;1Y1Y5@416
Q1859:Ga3eQ1oP2kf18BET2A>a14P4WB@416Q1859:La3eR3Y6a`18BET2A>a14i36[2c2e4a8@416Q18319:Ga3eR3kf18B
ET2A>a14P4[2k?@416Q1859:V1a3W23g[1Y1\1b1^8[4K^1QQ1UT1U=_58BET2A>a14_19V2\4h5Q8@416Q1859:Ga3eR3dW
1V?8BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4j3\>@416Q1859:Ia3eR3kf18BET2A>a14Y3?6WB@416Q1859
:Q1Ha3V2^P3kf18BET2A>a14P4j3\>@416Q1859:Ga3eR3kf18BET2A>a14P4h9^8@416Q1859:Ha3of1e[1kf18BET2A>a1
4k34WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:La3W2<[JkS1hQ1kf18B8<T2A>a14P4[:k7@416Q1859:Ia3
W2<PP3kf18BET2A>a14P4WB@416Q1859:Z6Ka34g>Y314W`2kf18BET2A>a14P4WB@416Q1859:Ka3YCRb1[Dl8ZX1T5[98B
ET2A>a14P4WB@416Q1859:La3i\1Q@gAl@T3kf18BET2A>a14P4o3`;f2@416Q1859:Ha3i\1ke1kf18BET2A>a14P4o3W>@
416Q1859:Ga3eR3kf18BET2A>a14P4WB@416J6859:Ga3eR3hMRI8BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P
4[:k7@416Q1859:Ha3Ph1dZ1kf18BET2A>a14P4hA>@416Q1859:b4f2J4:MU:505a1:7:406[1K4D140040271g11P1T111
P1015DV1<;CJ5d4L>7=^1T3V@b2P=GG315d7P3Bc2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU
1OR1Q1c1E253Y1T1>=_11g1E\1U281@ET2A>a14P4m1Y@@416Q1859:]4f2J4:MU:505a1:7:406[1K4D140040271g11P1T
111P1015DV1<;CJ5d4[17=^1T3jOGG315d7P3Bc2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1
OR1Q1c1E253Y1T1>=_11g1E\1U28BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ia3P2dP3kf18
BET2A>a14P4_2^1X>@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ha3V2^P3kf18BET2A>a14P4^9h8@416Q1859
:Ga3;YR3kf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4`?f2@416Q1859:Ha3eR3kf18BET2A>a14k34[:k7
@416Q1859:Ja3c1QQ3kf18BET2A>a14P4h9BT5f2@416Q1859:Ia3Pa1da1Ya1a58BET2A>a14P4^7h:@416Q1859:Ka3a2c
OT?Za1kf18BET2A>a14P4m1b?F@416Q1859:Ga3eR3kf18BET2A>a14P4`3f>@416Q1859:Ha3eR3kf18BET2A>a14P4d3X5
Y9@416Q1859:Ha3UQ1Y=Ud1kf18BET2A>a14P4WB@416Q1859:P1a344lA14_InKa?V;o<YU1a48BET2A>a14P4WB@416Q18
59:Ia3Ca1_P3kf18BET2A>a14P4WB@416Q18571:Ga3eR3Q?iW18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a142m
3WB@416Q1859:^1a3FLGAc?Y^1iQ1iFj=a8d98BET2A>a14_192A4\1e92_40:><f2@0316Q18319:JKa3V2]V2PEo4kf18B
ET2A>a14P4`3EP>@416Q1859:Ha3V2^P3kf18BET2A>a14P4V4P>@416Q1859:Ga3Sf1a\1kf18BET2A>a14P4WB@416Q185
9:Ha3Pf2d<ZM`I8BET2A>a14P4WB@416Q1859:Ka3g2mo2REBUQ18BET2A>a14P4[:T5f2@416Q1859:Ga3g2mo2kf18BET2
A>a14P4WB@416Q1859:Na3[2Aec11o[1kf18BET2A>a14_19I\1WB@416Q18319:Ga3eR3kf18BET2A>a14P4Y4m=@416Q18
59:Ia3bP3R2kf18BET2A>a14P4o1Z>l1@416Q1859:Ka3eR3kf18BEF]1A>a14k2T1[2_6R1X8@416Q1859:Ja3P2dP3kf18
BET2A>a14P4_2T2P5a8@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ga3@TR3kf18BET2A>a14P4WB@416Q1859:
Ia3eR3kf18BET2A>a14P4f811\9@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ka3fLWQ1e3PQ1kf181@ET2A>a1
4P4P2V@@416Q1859:Ha3an1h6ZMkf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4WB@416Q1859:ELa3P2lo1
gP1d]1V98BET2A>a14Y3FQ9U9@416Q1859:R2Ia3eR3d]1V98BET2A>a14Y3FQ9U9@416Q1859:Ha3ne1k9jR1kf18BET2A>
a14P4WB@416Q1859:Ha3X2\P3kf18BEZ1IA>a14P4WB@416Q1859:Ia3eR3kf18BET2A>a14P4Q?U3@416Q1859638Ia3c1Q
Q3kf18BET2A>a14P4]91g8@416Q1859:Na3mi1W7T4ZMkf181@ET2A>a142m3U:Z5f2@416@@859:Ha3UQ2_Q1kf18BET2A>
a14P4`?f2@416Q1859:La3eR3nIlL8BET2A>a14B]3g3m1R4g5f2@416Q1859:Ha3eR3kf18=4ET2A>a14P4h9^8@416Q185
9:Na3P2dP3[a1_58BET2A>a142m3g3f3Ec1g5f2@416Q1859:Ka3eR3kf18=4ET2A>a14P4^7NZ1g5f2@416Q1859:Ga3]i1
WY1kf18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ha3eR3kf18B2BT2A>a14P4m8Y9@416Q18
59:Ja3eR3kf18B2BT2A>:0U14P4m8Y9@416Q1859:Ha3`Z20SHkf18BET2A>a14P4WB@416Q1859:Ha3Pa1da1kf18BET2A>
a14P4WB@416;E859:Ha3V2RA[_2kf18BET2A>a14P4WB@416Q1859:Ia3gJmW2kf152BET2A>a14P4g3_>@416Q1859:Ha3g
JmW2kf152BET2A>a14P4WB@416Q1859:Ja3eR3kf18BET2A>a14P4O0Lf5b:@416Q1859:Ha3Yd1[^1eW1U?8BET2A>a14P4
WB@416Q1859:Ga3ge1m\1kf18BET2A>a14P4WB@416Q1859:Ga3bP2RR1kf18BET2A>a14P4WB@416Q1859:Ha3cX2QJkf18
BET2A>a14P4P2V@@416Q1859:Ha3eR3kf18BET2A>P1964P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ga3
eR3kf18BET2A>a14P4^9h8@416Q1859:Ga3eR3kf18BET2A>a14P4h3^>@416Q1859:Ga3eR3kf181@ET2A>a14P4WB@416Q
1859:Ka3ee1X3i1_?[2PFkf18BET2A>a14P4WB@416Q1859:Ha3P2dP3kf18BEi1:A>a14P4WB@416Q1859:Ha3eR3kf18BE
T2A>a14P4`3m5h8@416Q1859:Ga3eR3kf18BET2A>a14P4m1Y@@416Q1859:Ga3eR3kf18BET2A>P1@4P4WB@416Q1859:Ga
3eR3kf18BET2A>W194P4WB@416Q1859:Na3P2g]1U9n>Z5\Ekf18BET2A>a14P4U2b2^=@416Q1859:[1Ja3Z`1Hi9g=oIkf
18BET2A>a14P4WB@416Q1859:Ha3`g1T[1dJVL8BET2A>a14P4WB@416Q1859:Ha3eR3kf18BET2A>a142m3h9^8@416Q185
9:Ga3eR3kf18BET2A>:V14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:La3QQ1XA[@nOeb11S48BET2A>a1
4P4k9[8@416Q1859:La3P2jd1W2[2UW1kf18BET2A>a14P4d3P2a<@416Q1859:Ha3m2go2kf18BET2A>a14P4WB@416Q183
19:Ga3eR3kf18BET2A>a14P4^7h:@416Q1859:Ga3Sg1a[1kf18BET2A>a14P4WB@416Q1859:Ka3\o1XS1oa1k48BEi1:A>
a142m3WB@4163M859:Ja3W2]P3oa1k48BEi1:A>a14P4]8i9@416Q1859:Ha3ge1m\1kf18B2BT2A>a14P4WB@416Q1859:\
1a3b1@da1l^1j`1P68B7:2V1MA>T1<4a3903S2N^816JBW2f2@416Q1859:4Z2e3Ia3eR3kf18B7=T2A>a14P4_2P=f2@416
Q1859:Na3P2dP3kf181@ET2A>a14P4m1j3Ha1V1b3Y5@416Q1859:La3P2dOoP2SJgL81@ET2A>a14P4a6h2l8@416Q1859:
Ha3eR3kf18BET2A>a14k34U:Q8@416Q1859:Ja3eR3kf18BET2A>a14P4Y1^3o4Bk7@416Q1859:Q1a3Ze1X8Q:V=@]3R4f5
hIi8XD8BET2A>a14P4`?f2@416Q1859:R7Ha3nl2f5bR1XD8BET2A>a14P4WB@416Q1859:Ia3aLSV2hK2oJ8BET2A>a14P4
WB@416Q1859:Ha3aLSV2kKoJ8BET2A>a14P4WB@416Q1859:Ha3eR3kf152BET2A>a14P4f2`?@416Q1859:Y1a39W1Aj4g3
@l\12VOV;h9b3k>2`J8BB2T2A>a14P4R3^81c6@416Q1859:_2D^1f2J98`1UR1Tc1R5f121057h3h8^C2^5Y2Q5Y2f1[5R2
U28BB2T2A>a14P4WB@416Q1859:Ha3P2Ri1aW1kf18BET2A>a14P4WB@416Q1859:Ja3Y_1J`b1ad1Y28BET2A>a14P4NXA@
416Q1859:Ga3eR3kf18BET2A>a14P4m2Y?@416Q1859:Ja3P2dP3kf18BET2A>a14P4[3Ig4Y9@416Q1859:Ha3eR3kf18BE
T2A>a14P4[3V5d9@416Q1859:Ja3P2Leh1QW1kf18BET2A>a14P4WB@416Q18319:Ga3eR3QJiL8BET2A>a14P4WB@416Q18
59:Ja3FYAd`2fa1T58BET2A>a14P4I]A@416Q1859:Ha3PBd`2fa1T58BET2A>a14P4WB@416Q1859:Ha3P2dP3kf18BET2A
>a14P4n3X>@416Q1859:Ia3P2dP3kf18BET2A>a14i1V2_3g>@416Q1859:Ga3eR3kf18BET2A>a14P4d3b>@416Q1859:Ga
3be1R]1kf18BET2A>a14P4WB@416Q1859:Ga3Z_1Zc1kf18BET2A>a14P4WB@416Q1859:Ha3Uj1_X1kf18BET2A>a14P4k9
[8@416Q1859:Ia3f:oU1na1bNXH8BET2A>a14P4WB@416Q1859:Ga3eR3bNXH8BET2A>a14P4WB@416Q1859:Ja3d`2PBkf1
8BER212>>a14P4WB2=416Q1859:Ja3P2dP3kf18BET2A>a14P4m1R2V>@4160P1859:T1a3P2:Ago2kf18BET2A>a14_19I\
1D0a2KT:0m3@416Q18319:Y1Ha3eR3kf18BET2A>a14P4O0VA@416Q1859:Ia3a2SP3kf18BET2A>a14P4k8d8F@416Q1859
:Oa3P2TP1i1S1@^@S3]Y1fR1TD8BET2A>a14P4P2V@@416Q1859:Ha3eR3eLX5lD8BET2A>a14P4WB@416Q1859:Ma3V2R>m
d1]Mkf18BET21?>a14P4j3f7e6@416Q1859:T3Ha3WU2]Mkf18BET21?>a14P4WB@416Q1859:Ha3Sg1a[1lX1n=8BET2A>a
14P4WB@416Q1859:Ia3jo1jR1kf18BEf12:A>a14P4WB@416Q1859:La3j<^6l92JU8Zl1kf18BET2A>a14P4WB@416Q1859
:Ha3Sh1aZ1kf18BET2A>a14P4h9^8@416Q1859:Ha3eR3kf18BET2A>Z164i36WB@416Q1859:Ga3eR3kf18BET2A>a14P4W
B@416Q1859:Q1Ha3Q2R7`i2kf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>NB4P4WB@416Q1859:La3P2dP3kf18B
<8i1:A>a14P4m<b2f2@416@@859:Ka3Xa1o=Z2QQ1kf18BET2A>a14P4m2k2]<@416Q1859:Ha3Ug1_[1nIlL8BET2A>a14P
4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4h4^=@416Q1859:Ga3eR3kf18BET2A
>a14P4U2Q@@416Q1859:Ga3eR3kf18BET21?>a14P4WB@416Q1859:Ga3eR3kf18BET2A>a14P4^2h?@416Q1859:Ia3T2`P
3kf18BET2A>a14P4k80Z9@416Q1859:W1a3P2Q^1P8@PZ1df168BET2A>a14P4a2X140C00`28\1b6f2@416Q1859:EGa3eR
3kf18BET2A>a14P4m8Y9@416Q1859:Ia3fn1i2TLo4kf18BET2A>a14P4WB@416Q1859:Ia3_^1V@i2TQ1kf18BET2A>a14P
4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ha3P2il1jS1kf18BET2A>a14P4WB@416Q1859:Ga3jn1jS1kf1
8BET2A>a14P4WB@416Q1859:Ia3eR3kf18BET2A>a14P4S60[9f2@416Q1859:Ha3eR3kf18BET2A>a14P4T6[9f2@416Q18
59:Ga3]f1W\1kf18BET2A>a14P4WB@416Q1859:Ha3Rk1bW1aR1YD8BET2A>a14P4WB@416Q1859:Ga3eR3iR1QD8BET2A>a
14P4WB@416Q1859:Ga3UW2_Kkf18BET2A>a14P4WB@416Q1859:Ga3^e1V]1kf18BET2A>a14P4WB@416Q1859:Ga3`g1T[1
kf18BET2A>a14P4WB@416Q1859:Ka3oX22bIfX1W<l18BET2A>a14P4Y8m9@416Q1859:Ia3c1B^P3kf18BET2A>a14P4[:k
7@416Q1859:Ha3eR3kf18BET2A>a14P4`?f2@416J6859:`4f2J3;MW7m2505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3kBn<GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J326286FU1OR1Q1?30
NE253Y1T1>57_11g1E\1U28BET2A>a14P4WB@416Q1859:Z4f2J?MW7m2505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J326286FU1OR1Q1c1E253
Y1T1>=_11g1E\1U28BET2A>a14P4WB@416Q1859:Ga3eR3_[1[;8BET2A>a14P4WB@416Q1859:Ha3mV10fk1kf18BET2A>a
14P4WB@416Q1859:P1a3Ch?Q^2V4_[1S1Bd98BET2A>a14i1V2_>g3@4163M859:^6Ga3\@Xb2kf18BET2A>a14P4WB@416Q
1859:Ga3eR3kf18BET2A>a14P4WB@416Q1859:Z2Ga3eR3kf18BET2>2>a14P4WB@416Q1859:La3b1RQ3kf18BET2A>a14P
4a;16]1n4@416Q1859:U6Ga3eR3kf18BET2A>a14P4m5Y<@416Q1859:Ha3eR3kf18BET2A>a14i36[2k?@416Q1859:Ja3e
R3kf18BET2A>:0K94P4[2k?@416Q1859:R1a3R=X2bW10SFd<l8l=mIP?8BE9j1A>Z164P4f83\9@416Q1859:Ja3R=X2Yc2
l1b4[`18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ga3_g1U[1kf18BET2A>a14P4WB@416Q1
859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ia3go1mR1kf18BET2A>Z164P4f6`;@416Q1859:Ha3he1n9mR1kf18BET2A
>a14P4WB@416Q1859:Ka3h9XT1m8o2eX1fKTK8BET2A>a14P4WB@416Q1859:Ja3h9lT1^B`Q1fKTK8BET2A>a14P4WB@416
Q1859:Ka3of1Y5_2Ej5ZMkf18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ia3k4aa1W\1dNVH
8BET2A>a14P4WB@416Q1859:Ia3oj1_5j4ZMkf18BET2A>a14P4WB@416Q1859:Ha3Rg1_<ROkf18BET2A>a14P4WB@416Q1
859:Ga3`U2TMkf18BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ja3nf1nCgGkf18BET2A>a14P
4f83\9@416Q1859:Ga3Rg1b[1kf18BET2A>a14P4WB@416Q1859:Ja3Rg1P9V5HaLkf18BET2A>a14P4WB@416Q1859:Ha3T
j1h6gQ1kf18BET2A>a14P4WB@416Q1859:Ga3eR3kf18BET2A>OA4P4WB@416Q1859:Ha3f^1hU1U>kf18BET2A>a14P4WB@
416Q1859:Ha3nQ2fP1kf18BET2A>a14P4l4Z=@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ma3eR3kf18BEF]1A
>a14P4D0^7F0Z9@416Q1859:Y1La3eR3kf18BEF]1A>a14P4D0U80Q1X8@416Q1859:Ja3eR3kf18BEF]1A>a14P4D0U8[9@
416Q1859:Ga3eR3kf18BEF]1A>a14P4WB@416Q1859:Ha3eR3kf18BET2A>a14P4k80Z9@416Q1859:Ka3eR3kf18BE@c1A>
a14P4\4Kn<@416Q1859:a11Ja3eR3kf18BE@c1A>a14P4\4j=@416Q1859:a11Ga3eR3kf18BET2A>a14P4Q1UA@416Q1859
:Ja3eR3c>XIn>8BE>e1A>a14P4LZA@416Q1859:Ha3eR3kf18BEF]1A>a14k2T1WB@416Q1859:Ia3eR3kf18BEBa1A>a14P
4O0VA@416Q1859:Ga3eR3kf18BET2A>a14P4T4R>@416Q1859:Ha3eR3kf18BET2A>a14P4l7N[9@416Q1859:Fa3eR3kf18
BET2A>a14P4WB@416Q1859:Fa3eR3kf18BET2A>a14P4WB@416Q1859:Ma3eR3f1U3T3i^18BEF]1A>a14P4^1\7[9@416Q1
859:Y1Na3[H`24[1gOcMk8TQ1]<X98BET2A>a14P4WB@416Q1859:Ia3]^2WDiNQH8BET2A>a14P4DbA@416Q1859:Ga3eR3
kf18BET2A>a14P4i=]4@416Q1859:Ga3eR3kf18BET2A>a14b3=WB@416Q1859:Ja3ia2k@jJPL8BET2A>a14P4P4h2];@41
6Q1859:Ga3eR3kf18BET2A>a14P4P4V>@416Q1859:Ia3P2dP3kf18BET2A>a14P4c4W5[8@416Q1859:Ha3kc1c6UX1kf18
BET2A>a14P4WB@416Q1859:Ia3_k1UW1kf18BET2A>a14P4hA1<@416Q1859:Ma3Rl1V>f=d:oGd?V?8BET2A>a14P4P5_2f
:@416Q1859:Ia3T2`P3kf18<5ET2A>a14P4k8[9@416Q1859:Ha3T2`P3kf18BET2A>:V14P4WB@416Q1859:La3Q2Q61hP2
fIaJYL8BET2A>a14P4_5g<@416Q1859:Ma3Q2Q61PV1gJfIgR1SD8BET2A>a14P4_5g<@416Q1859:Ia3P2dP3kf18BET2A>
a14P4R1h7[9@416Q1859:6b3fm4T:T?X2Y13b3Pg5b32b3Pg53b3kW5T?5b3fm4h8[1T?f3f2K>Ml8X1505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o2
8=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1eO2b3Pg53b3Pg5d33b3fm4YI5b3fh3oT1YId3l4f2K0=M5B\9505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^
61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q16182NE253Y1T1>=_1152^1E\1^6d?a9T9h4f2L=MU:505a1:7:
406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4YKGG315d7`32c2DDW2\1f1210524l
1T1313<^61Y1M>V2241P12l2c6h52R202LR28397B326286F9KOR1Q1AQ1E253Y1T10=66_1152^1E\1`5f2L=MU:505a1:7
:1206E?22J0200111522212260171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8\@GG315h6K3NE:\12
m1EDDW2\1^17210524Q3313<^61Y1M94j1;241P12K;d1_5S1m1j32R202LR28397B329166F9KOR1Q1AQ1E253Y1T1>=_11
52^1E\1b4Y9R4e4f2L=Ml8X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?`
2CjOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=
_1152^1E\1i4f2L=MU:505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8
lFGG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6m1j32R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>
=_1152^1E\1mLc4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jO
GG315d7`32c2DDW2\1f1210524l1T1313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1
152^1E\1e4f2L=MU:505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2jOGG
315d7`32c2DDW2\1f1210524l1T1313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_115
2^1E\1j4f2L=MR1R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315
d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X55T1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>2:_1152
^1E\1k=W:j1n2T3f2L=c?5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CjOQ=2c2DDd3f1210524h3^61Y1M>V
2241Y9S72R202LR28397B32986F9KOT2AT2Y1i32^1E\1o4f2L=Mb5c2n1505CM:7:1206U152G020011146212260171C21
N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8TDS1c1GG315d7`32c2DDW2\1W1>210524Q3313<^61Y1M94V2241P12l2
c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1ET17h4f2L=MU:505a1:7:406U15J0200111;212260171C
2P11P1T111P10151BV1<91CJ5^45V1037=460A?T3jOGG315U5^2X2W12c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2
c6h52R202LR28397B32986F9KOR1Q1AQ1E2535S1T1>=_1152^1E8S1b4f2L=MU:505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52
R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1R3f2L=c?5J0200111;212260171C2]40151V2_65V1037=;0
A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241Y9S72R202LR28397B32986F9KOT2AT2Y1i32^1E\1d4f2L=MR1R9505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q33
13<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>2:_1152^1E\1c4f2L=MU:505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61
Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1[P1o4f2L84MU:505a1:7:406U152G
0200111;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F037=;0A?T3jOGG315d7<f14W12c2DDW2\1f1210524Q3313<
^61Y1M94g1>241P12l2c6h52R202LR28397B329526F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1T:c4f2L=MU:505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^
61Y1M94V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1P5f2L=M]8g1505a1:7:406U140
J0200111;212260171C2P11P1T111P10151B;J65;CJ5^45V1037=;0A?T3b7V;;i2j9GG315d7`32c2DDW2\1f1210524S1
m1313<^61Y1M>HN>241P12W1d1c6h52R202LR28397B32986F9KOR1A?AQ1E253Y1T1>57_1152^1E\1Q3f2L=c?5J020011
1;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2A
T2Y1i32^1E\1Q5f2L=M4P:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y2
36?jOGG315U5^2`32c2DDW2\1f1210524Q33120<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1
T1>=V18152^1E\1P=V;16]1Y>U3f2L=c?5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3jOQ=2c2DDd3f12105
24h3X2U41Y1M>V2241Y9S72R202LR28397B32986F9KOT2AT2Y1i32^1E\1[6d4f2L=Ml8X1505a1:7:4065O5J0200111;2
12260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P1
2l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1h4f2L=M4P:505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h
52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1WH16]1Y>m4f2L=M4i41T5505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jO:<G315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P1
2l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1WH16]1X8o2P3T5f2L=M@En8505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3TKGG315d7T12X22c2DDW2\1f1210524Q
3313<^61Y1M94n17241P12l2c6h52R202LR28397B329526F9KOR1Q1AQ1E2534T1;H>=_1152^1E\1Y>S@g4f2L=MU:505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4TKGG315d7`32c2DDW2\1f12105
24Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E2403Y1B0@>=_1152^1E\1i4f2L=MU:505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2jOGG315d7`32c2DDW2\1f1210524Q
3313<^61Y1M94V2241P12l2c6h52HY102LR28397B32986F9KOR1Q1AQ1E253Y1B0@>=_1152^1ET160f4f2L=MF^9505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1oMGG315d7`32c2DDW2\1f1210524
Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1C@>=_1152^1E\1XEg4f2L=MU:505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313
<^61Y1M>V2241P12l2c6h52E\102LR28397B32986F9KOR1Q1;5Q18<2403Y1C@>=_1152^1E\1d4f2L=MU:505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<
^61Y1M>V2241P12l2c6h52E\102LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d4f2L=MU:505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M
94V2241P12l2c6h52E\102LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1e4f2L=MU:505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JjOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V
2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1g4f2L=MU:505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P1
2l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=>1::8152^1E\1R5f2L=MU:505a1:06:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JjOGG315d7`32c2DDn18\1f1210524Q3313<^61Y1M94g1>24
1P1230g2c6h52R202LR28397B32986F9KOR1Q1AQ1E2534T1T1>93>1::8152^1E\1WAd4f2L=MU:505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2
241P12l2]5U1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1PP1i4f2L=MU:505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3jOGG315d7`32c2DDW2\1HM210524Q33120<^61Y1M
>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1T?b<R3f2L=c?5J0200111;212260171C
2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524Z3=^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\
1R3f2L=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR2
8397B32986F9KOT2Ag1<Y1i32^1E\1d4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
b3K5V1037=;0A?9j2jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1
Q1AQ1E253Y1T1>=_1152^1E\1h3f2L84^1E^=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KnNe:2
X22c2DDo1d1^17210524h3^61Y1M94n17241]@2R202LR28397B329526F9KOT2AT24T1;]32^1E\1Y>S@R3f2L=T2^=5J02
00111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9K
OT2AT2Y1i32^1E\1e4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22b3K5V1037=;0
A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1
>=_1152^1E\1f4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOG
D2315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6m1j32E\102LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_
1152^1E\1jT1S3f2L=c?5J0200111;212260171C2]40151V2c5K5V1037=;0A?T3jO\1d;2c2DDd3f1210524h3^61Y1M>V
2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1c4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X5Z1h52R202LR2839
7B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3jOGG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B3298
6F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1mS1h4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ22b3K5V1037=;0A?9j2jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2`5R1h52R202LR28397B329
86F9KOR1Q1AQ1E253Y1L7>=_1152^1E\1[X1h4f2L:2MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\13DM210524Q3313<^61Y1M>V2241P12l2P5b1h52R202LR28397B329
86F9KOR1Q1AQ18<253Y1L7>=_1152^1E\1j4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241K4230=5S2X5=Lh52R202LR28397B329
86F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1Q5j4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^440V1037=;0A?T3jOGG315R6a1`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P123>5S2c6h52R202LR28397B3
2986F9KOR1;EAQ1E253Y1T1>=_1152^17=\1i4f2L=MU:505a1:7:1206U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5^45V1037=;0A?T3jOGG315d7`32m1EDDW2\1f1210524Q3313<^61Y1M>V2241P123>5S2`5R1h52R202LR28397B
32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1YHS5f2L=Mb5b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101
511@V1<;CJ5^45V1037=;0A?T333o?f5k9GG315d7`32c2DDW2\1^17210524Q3313<^61Y1M94g12;241P1230=Y2c6h52R
202LR28397B32986F9KOR1Q1AQ1E253Y1T15893V18152^1E\1l4f2L=MCa9505a1:7:406U15J0200111;212260171C2P1
1P1T111P101511@;J92;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>g1>241P124g2m5Eh5
2R202LR28397B32986F9K41HR1Q1AQ1E253Y1S10>=_1152^1E\1U3f2L=c?5J0200111;212260171C2]40151V2c5K5V10
37=;0A?9j2jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9K??T2AG\1Y1i32^1E\1U3f2L=c?5J02
00111;212260171C2]40151V280Y5K5V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986
F9KOT2AG\1Y1i32^1E\1j4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V103
7=;0A?T3jOGG315d7R1L8W12c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c5Oh52R202LR28397B32986F9KOR1Q1A
Q1E2534T1T1>=_1152^1E\1T5f2L84MU:505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35E5
V1037=;0A?P1S2jOGG315d7<7=L1121W12AQ2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B3295
26F9KOR1Q1AQ1E2534T1T1>2:_1152^1E\1k4f2L=MU:505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5B2JW2E5V1037=;01??T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B32
986F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1kX1c4f2L=1KU:505a1:7:406U15J0200111;212260171C2P11P1T111P1015
1BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B3298
6F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1c4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2_5S1h52R202LR28397B32986F9KO
R1Q1AQ1E253Y1T1>=_1152^1E\1Y3f2L=R1`>5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f121
0524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1m1k12^1E\1WH16]1o2Y;V3f2L=T2^=5J0200111;2122601
71C2]40151V2_65V1037=;0A?`2CjOQ=2c2DDd3f1210524h3^61Y1M>V2241a9k62R202LR28397B32986F9KOT2AT2Y1i3
2^1E\1T<XLX3f2L=T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CjOQ=2c2DDd3f1210524h3^61Y1M>V22
41a9k626k102LR28397B32986F9KOT2AT2Y1i32^1E\1T<R<1Y3f2L=T2^=5J0200111;212260171C2]40151V2_65V1037
=;0A?`2CjOQ=2c2DDd3f1210524h3T5Y11Y1M>V2241a9k62R202LR28397B32986F9KOT2AT2Y1i32^1E\1T<R<1S@V3f2L
2:2`?5J0200111;212100400171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28
397B32986F9KOT2AT2Y1i32^1E\1S3f2L=2`?5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f121
0524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1;S3f2L=Z2X=5J0200111;212260171C2]40151V
2_65L9037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1R3f2L=c?
5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M94V2241]@2R202LR28397B329
86F9KOT2AT2Y1i32^1E\1g4f2L2:MU:505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X5Z1h52R202LR28397B32986F9KOR1Q1AQ1
E253Y1T1>=_1152^1E\1d4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T
1>=_1152^1ET17eFj4f2L84MU:505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A
?T3QK0g4GG315d7<S32c2DDW2\1f1210524Q3313<^61Y1M>g1>241P12l2c6h52R202LR28397B329526F9KOR1Q1AQ1E25
34T1T1>=_1152^1E\1d4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A
?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1A10NE253Y1T1
>=_1152^1E\1c4f2L=MU:505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jO
GG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_115
2^1E\1R3f2L=c?5J02001001;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R
202LR28397B32986F9KOT2AT2Y1i32^1E\1m4f2L=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J
<801CJ5b3K5V1037=;0A?9j2jOGG315d7T1[22c2DDW2\1f1210524Q3313<X2U41Y1M>V2241P12l2c6h52R202LR28397B
32986F9K??R1Q1AG9E253Y191H>=_1152^1E\1b3f2L=c?5J0200111;212260171C2]40151NT12804[1h3K5V1037=;0A?
9j2[B0]=_4n11`62_1S1DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AG\1Y1;]32^1E\1X=R3f2L=c
?5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3X2U41Y1M>V2241]@2R202LR28397B3
2986F9KOT2AT2Y1i32^1E\1U3f2L=c?5J0200111;212260171C2]40151V2_659L037=;0A?T3jOQ=2c2DDd3f1210524S1
d2^61Y1M>V2241P;\52R202LR28397B32986F9KOT2Ag1<Y1i32^1E\13d3X]4TZ1h3f2M<MU:505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J329
86FU1OR1Q1_13E253Y1T1>=_11g1E\1o5Z6iC6d3i?lA<je1Ye14d3W@^ATm31d36d3=UV2_Z1cQ2I2d3^j45d3V4VLSe2k>
3d3P9ee45d3o1P7Ye4;6d31QB14j]5?d3\10X1mg4Q4E_>C_3W2o6Q16c3?d3\10X1mg4Q4k4m:U1a:S10LHQ3W1d3[100K5
^A_9l:12m3oW1_P1`B3k3l<SF24651025>231;<5W37\6[1Q3g3f2M<MU:505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<a4l11Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2
53H@T1>=_11g1E\1aH6d3\10R]5U6f7=d3[100Ke5dHk]43<NY<24d3\n2]a2Z@2d3UP67d3QX10]R3n1V5lA4d3da3c[1Z6
]4d3;7j7Q2_8W4FV4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1e27a12\4S17Q48N<_3Y1U238D17;He27;2>7Y15T=86LQ2Q1KR
4]18Y50B2B912e7?E;e2JQ2:Y18Y1P1>[8169;T1=682Z3>;<6\1:g2U4h1CS1AT205<[1622:2]1L1061O@A5>5>6e3>e1C
>^4d3C_8f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<Ol17DV1IV21W4W30:]1Lb1m1B?C
7277;o17CODLBR1Q8A8^19l9COl292V1Bg3[1^31S34?g28n1Hl1B>i5E3BW55:30h284Cj2U11P3<:Z1J:ELk5Z12JFAR2?
j2Q2E]1c4d3;7R91^1f32Y18R3P1i2c4]112V4KS1Q12Cj7OX1`130Bj1l7Ci1;c4=[409IZ2b2i1i1f28T3152=1;S123P1
3G573185g41b1l2E11F432:Q111U1]1P4_8^4e1U1Id2h1a3;g1<AI9S1Hf17h5;66U1EV26216k33T1M3:5h1;d1Y2C?b4[
1<D7K:W1J=8R25Z3U1:0Y1EG:^3d3;7d2_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74f37a12Ic2a1He
2;F=>C<i1b5D186L3d1LC2P22a4i2U3j16W1G=b3Q3LCV1Y50P83:U5W3Y18X2_64`2X29i3Q2Nn2d52g1Z3FG9j20X1Z2b6
Q3d3;7e5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1Z2U79R29i1_1Y6g1U1<3Y12h3\=Z5S;0X1V3o3c6S3c2i826177
52O=64P1o3A\1W1_1n3`3^2705127N451235:2Z2;U1:AH1c3l2>X3d3;7Z1Y1U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd
2[3T5V;Y3\1n5_3P1b3:8T3173c2];n1G:Bh1k1P>=U2l2Jj4`1c28Y1V3Y6723J12O=?N4T3GX1:6l2b5j1>[2h1<B9H;10
E0a2>3=250Jn1Q2E8R1]3d3CY2o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2]1221a12@8l38@n5e43?OQ1n4K5;1e17
[2a912?;:81]1T3g3G7e7l3k1P1<R2]1T1LV1I?H63408133H6g1i4Nf1BT2M]3J\1m2^1g7Y3U32Nc4Y4T1>d3CdV1TDS2a
]1W6;S47]Bg@PLe5l6d3;7k4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k2
3J;F=T1Z4MW1l1IS4N=g2U2P1H2>W1W1J3?141K2>S1B152A35B@E38V1b2G1L\1=6D9E37=0=2_1J4M487173232h16P4T1
Gc3n2Kg10b14b3d1f12S1b1>FH;T1O<AH>`1R1F`2S1T1NIU1>L2O=;A5k1<F:324C166Q2b72l1F[27@374Fb1:401B28R2
5Y1KT1U1:0@H:R1Hd3Cd2W7d>[;P6k=_EeM1^3]EJW1hB=1^20f?U;a91Jd3CfHX1=`1h1R1oE]9^:Q?VCQNX6R>Z2k20nA1
0]1A_7Q2U1d3CnCc3U=9Z>e2[6bJ[CP2f;k8`2EbEU28e5NFm30a2V3Y4451235:o3R1\1U1d3CY2CXP2`5P>9i2h3h<?1^8
>W4n412g3_5`7h;`1D82i3;[2d40l:Z4G:i7<d3CgX2eW1m[12R6>mCR981Bd3CgDNM99P:TJ0cR13Q@P;d9XJd6hJP2d3Cn
6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q3L]5N]1Q5n<CW1m1X2:k>^3^57d7T1412g3l29i4Bh3Q3F_;25Y1]1Y5b2Q2]4X6f2
g4Y2:W1Y1d3ClB4c>e7?AkF[Gb9666P20n4?m5R5^=g4o1Y>b96?i2`2k4_2b3a4n3Z1<035B98d3\9g@g6NaP12oS2De3V2
j1Z51]8k3c6?m1W1=^4mJfIi?Y7Z_1?dH3e3Xn513e3\914e3ZQ1S5Xb42e3bP39e3Q24\JY20_b1T_2iO>e3@f1Z4i21Wj2
^4Fo:CmGmD93e38W^42e381e3?e38]41i1i21R7gMlA_E^[1aDiU1_37e3j^1Z1PU1`1fBYG[1e307a1<V=@P2114>Eh4Y6\
2R19<l1P4dY12X2PI:kCQ3FBm5Y2`1R7^3[699j3k1?g=f42e3\l55e38ZLZ2jZ24e3\91h`2De3V2U71aCe@LS;3P4DdU1i
S1S1R3kC?`3>m35e370WP1f^32e3h[4P1e3B91k1a9V=[60X1g52V1UQ1a9oGc7Q1;V4P29CS=o9n7Q9V=56n<_2<e3L1];X
>P3a1FY1g5_R1mn16e3LiLX2Ti2Z?Ee3B91];o7f7d3n5iS1cJV=^4X3=;4:P>U7cJ?e3Bn4]J0X1`3Q2ma1l84U?SCk2]1G
e37D00];P8^:R1c2f3QFP6l2V4a9g=oJU6]6b5319e37POf2Z4m_2mH91Ae37D1];_B;F0b2f3VS1]5S4f4d`1R77e37D[Nk
a2o7Z?5e3d10fBY[29e3Q2`4]FT=1aT1b1b1Be3m3d2WACT>a31ZT16b1f2`3`g1G`4jS12Me3U2]JZ27i80`h1b?g1aHn1V
5n:]42450<COS3n6[:E4;e45f3d@\1144f3QB14g1f3a10T2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d
1\@518R1R2V<X3FKT2n5o1\Ml6T8_27f3j<l2L\114:f31h<_2J>\1121f1f3a1U2g8`1P4140Q2n1:=X3X>a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_26f3j<i3\114m1f3g1o1g8`1d3;14R2n1:=X3Z5m8a12621F0j
5RLm6b2l3T10023n2B?d1Ab<]318R1R2V<X3FKT2R2=74Z21C\Ol6>e7_25f3QB14WI7f31oA121WI7f31oA121ok26f31oA
121g1f3a1U2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?5^1\@518R1R2V<X3FKT2n5o1\Ml6T8_2Cf312b
=Y4121_InKZ:V5j=\8n1X3C\Q1`Q15f3d:\7147f3g>Y314K[a26f3W>?Y314:f31e=OY3121`P3C8f31oA121Vo1\\26f3Q
B14l2bh26f3g>Y314no18f31e>Y3121no17f31oA121TQ38f34lA14W1hS2oGIf312b=b1f2121c=\g1j=>e9102W31C6MW4
\@mc1;f3QB14XElj1a;X110D7f34b>Y314PU2<f312b>Y3121PU2QH]3C6f3QB14U`2o16f34lA14PU28f312lA121PU27f3
1oA121kb2S2f3a1U2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=41=d1\@518R1R2V<X3F5EY1Jd2Y3o1h72a
?k1[2f1l6>;Y7]11O5f3W>i3148f31U>i3121RT59f312lA121PU2WF5f3g>Y3147f31e>Y31216f3QB14RV1j87f31S@k11
215f3g?Y2146f3g?=k1145f3QB14fc25f38hA145f36jA145f3QB14`l25f3QB14Tb36f37iA14Vl3h3f2O81MU:505a1:7:
406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2
c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\18f31oA121e>ke18f37_>Y314YGlT37f38n=?Y3148f31e>Y31
21YG5f3QB14S16f3b?^214S14f3QB146f3W>i314`]28f31U>i3121`]25f3QB14`]27f31oA121nd3Cf3b?^214g?g?U4h5
]9d32l3X5Sc1`5;g4d76f3b?^214jo18f31`?^2121jo15f3j;V6146f3j;V614mR47f31h;V61216f3b?^214X]35f3QB14
X]3_2f2O=N:o1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0kX1b2l3T100233f121057?B?d1Y9j3]318R1R2V<o1X1F9AT2Z2
3174Z21C<[5R2`G<91S6T8_2If2O=Nd@14kAd2be1f121057a<PIY2Q5P4[5R2WH14f3QB14h1f3a1U2g8`1P4140Q2n1:=X
3X>a12621F0\H4Y@b2l3T10023n2=4?5^1\@518R1R2V<X3FKT2\4a1o1\Ml6T8_26f3g>Y314ZC8f31U>?Y31216f30S<l5
148f300R<l51215f3T<l5148f31e>Y3121m=9f3W>?Y314kMY3PY3V2f31e1o1g8`16]3;121R2n1:=X3P598131d2b3T2a1
2621F0UV1_1U1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2An174Z21C\Ol6T8_28f31e>Y3121cV29f31U>?Y3121TQ3i1
f31_10T2g8`1P41210Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_29f31oA121
V[47cH6f3U6a8Y3147f3U6Q8?Y3148f31S6a8Y31217f31oA121\?5f3QB14lc35f3QB14df3:f312lA121c?l\1_8h1f3a1
0T2g8`1P4140Q2n1:=X3X>a12621F0\H4U1S?b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_27f31oA121oh1i
1f3a10T2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2l2R1V8X3FKT2n5o1\Ml6T8_2h1f3a1
0T2g8`1c2\1140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2g1f3a1U2g8`1P
4140Q2n1:;1X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2Q2f3g1o1g8`1d3;14R2n1:
=X3Z5m8a12621F0^T10[4b2l3T10023n2B685^1X5k7]318R1R29l;X3FKT27X274Z21Co1UAV<l6T8_25f3QB14Ri16f3g>
Y314hg2:f31e=OY3121[k2h5:f3d8\914R>[HTc1SI\j1<f31^1`@1212oP1UP2k[2I7f3XAH14\[2h4:f3W>i314>a5n]4\
2U56f31oA121;f307n=U1c214>jn2iE6f3]?c214_j16f30PB14>m1f31e1o1g8`1d3;121R2n1:=X3l1]3T50g3a12621F0
kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2j3f2O81MU:505a1:763406[1K4D140040271g11P1T1
11P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR
1Q1c1E253Y1T1>=_11g1E\1i7=f31c1[@121R2P6]5cR2n:mK5f3QB14\C6f3n<R514VR38f3n<X1_1Y214\R3:f31l<X1i3
121kb2`?6f3n<R514]R3Cf3n<X1_1Y214^:l4<:l2S8U]1QJcOd5W3TI;f3n<Y4H14^:km1RJbOn85f3QB14]b38f31oA121
c?iR37f31oA121]b36f3QB14b17=f300oA121]:_d28VCQ6SS16f30PB14]b39f3QB14da3HnGiId3:f3P23l?14gR2`=_7[
S15f3QB14Tk3:f31oA121oZ1US1e4XX16f3QB14oZ1T`27f3h6^7AW314>f3h61e3@U3AW314kCo]22Rn17f3h6P8^2H14;f
3QB14RO]Kh_1e@RHm3U>8f3QB14V\40j6SBm1f31e1o1g8`1d3;121R2n1:=X3Z5^1^7a12621F0kX1b2l3T10023n2B?d1T
=]318R16k1V<X3FKT2`274Z21C\Ol6Y1j6_25f3QB14Xf26f3QB14V\3_2;f3W>=[314^c2e=>Xh1U:If31k7i5?=[3121d?
R43:WN\P1l4m1]691C6`h1U:6f3e>[314W;5f3QB14Y\25f3QB14ZV3:f3QB14fY1PW138g3a=5f3QB14^R35f3f7Z:146f3
f7Z:14Yf19f31d7Z:121ha1`MBf37a<W514XDha1V:m2T4<2Ie87P@a:9f3i<W514kF;V[25:f31g<W5121kb2d=C6f3QB14
e>f]4<f3\>15\314T?`1KZQ1RX25f3\>d3149f31Z>1b3121dl16f3\>1b3147f3W>41b3149f31U>41b3121@f3\>15\314
]80Y5RY1SV1\1V:Y5ZG8f31oA121T]5I9f3QB14R\1Nj>@X9g1f3a1U2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2X2c1T1
0023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2h1f3a10T2g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?
d1\@518R1R21T<X3FKT2n5o1\Ml6T8_26f3QB14f`1P36f3QB14fi1PR25f3QB14Pn15f3QB14^[4l1f3g1o1^1m5I@`1d3;
14R2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2h1f3g1o1g8`1d3;14R2n
1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_26f3QB14^k2R26f31oA1216f3QB
14`m1ae25f3QB14`m17f3QB14TY1X\206f3QB14]e309f3Q2f?814^i1k`1QQ17f3hA814^i1k`16f3QB14^i1k`15f3QB14
SP55f3QB14>=f3e1[@14R2P6]5f82ii1[V1@@f3Z10KU:i1V3B14jT3RH]?i?d<W1Q1f3Y1009A<1V5_4i1V3B14R2P6]5]4
g1]l1mT1]1@j5]?i?3<N8k:W16f3QB14\C]i49f3a;_614fQ3gIJPV17f3a;l5B14fQ35f3a;_6145f3QB14`m26f3QB14`m
2R^16f3QB14_k2P2If32m1S9Q6J14QBeT1]Q1Z5R2cFh@Y3W4e2Oa1R6`4W6Fc89f3QB14QBeT1hV1\]1Z68f3QB14gf1gT1
P2_]1;f3g?Y214So1o1^4e:_V1l65f3QB1425f3XAH14Af3P23l?14FmCXO?]l1lMP1`@R65:5f3QB14F9f38n=i314`]2]6
X6;f300fA8121^i1d4V\1:f30V>U1c214>dd3nA9f300[?c2121ZA9f300`?^2121S1Af30b=BU3D14do1C^3i3dc1\T1^4B
c7>f30b=BU3D14K\o1^3kk2^4B7f300oA1214h3`?c2Z]3m1i3d1o1g8`1U3>CQ2n1:=X3Z5m8a12621F0UHe@b2l3T10023
n2B68d1]80e4]318R1R2V<X3FKT2`274Z21C\73kGl6T8_2h1i3d1o1g8`1U3>e2n1:=X3Z5m8a12621F0kX1b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21Ce;fCl6[1h6_21i3R2i3c10o1g8`1U3>e2n1:=X3Z5m8a12621F0m2QL5e9b2l3T10
023n2B68d1T=]318R1R2V<X3FKY1J^1Q174Z21Ch9V1\Dl6>;?i6_2P2i3c10o1g8`1U3>e2n1:=X3Z5m8a12621F0eIU?b2
Mn2T10023n2B?d1T=]318R1R2V<X3FKT2^1Q174Z21Ch9V1b1iBl6>;?i6_24i3SAYc4nAf1i3^1U2g8`1U3R1Q2n1:=X31V
>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R2V<X3FKT2n5o1\Ml6T8_23i3SASn3Z2i3c10o1g8`1U3>e2n1:=X3Z5m
8a12621F0UH_=U3[1V1l3T10023g1V1B?d1T=]318R1R2V<X3FKY1J`2334Bg11C_5X450T<Cl6=X1l6>;Y7_201d1i3^1U2
g8`1U3R1Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2m1i3d1o1g8`1U3>e2n1
:=X3Z5R8Ja12621F0^3n1gBg9g5U1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2^1Q174Z21C\Ol6T8_2k1i3c10o1g8`1U3
>e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B148d1T=]318R1R2V<X3FKT2^2174Z21Ce:fDl6T8_2m1i3^1U2Ki5Q2`1U3
R1Q2n1:=X3o:X3a12621F0\H4W7B^8b2l3T100238e2=4?d1\@518R1R2V<_2HFKT2\5Ao1fAe;l6T8_2j1i3c10o1g8`1U3
>e2n1:=X3Z5m8\142621F0kX1b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT27X274Z21C\Ol6T8_2g1i3d1o1g8`1U3>e2n
1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_23i3SAli3e1i3^1U2g8`1U3R1Q
2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2R5S7X3FKT2n5o1\Ml6T8_22i3SAQ1i3>]6SL2fD>d2f2d2i8
P=l2[1aQ1KGh:S:S7_9m1Z16IEb85290S2]6Ci34T<c12k2@;1i8Z2bNe8_4dP1i<cG?WX15i3l@j9lk4P25i3QAQ7`2`b35
i3l@4kc4[3S2j3b10o1g8`1d3e23g110:=Bg1MZ54h8a12621F0QHi@b2l3T10023n2B?d1?S3i40[2e1C]318R1R2V<X3FK
T2`274Z21C\Ol6T8_2n1j3b10o1g8`1d3e2k110:=Bg1MZ54h8a12621F0kX1b2l3T10023n2B?d1c3V7Y2]318R1R2V<X3F
KT2`274Z21C\Ol6`7C_2o1j3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1j:Y2]318G18R2V<X3
FKT2`274Z21C\Ol6`7C_2j1j3b10o1g8`1d3e23NK:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2
`274Z21C\Ol6T8_26j3aAi2V3g1T\3j1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1T=]318R1
R2V<X3FKT2`274Z21C\Ol6T8_2j1j3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<
X3FKT2`274Z21C\Ol6T8_2l1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT
2`274Z21C]>0;a@l6T8_2l1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2
`274Z21C]In5l6JY7_1Oo1j3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0kX1P1a1l3T10023n2B?d1Q:HY2]318D48R2V<
X3FKT2`274Z21C\Ol6T8_2i1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT
2`274Z21C\Ol6T8_27j3aAi2V3g1QZ1RR2j1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21C]In5l6T8_27j3aAi2V3g1bb2aIj1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21C]>n@l6T8_2k1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0QHi@b2l3T10023
n2B?d1j:Y2]318R1R2V<X3FKT2`274Z21C\Ol6T8_2j1j3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B
?d1j:Y2]318R1R2V<X3FKT2`274Z21C\Ol6T8_2k1j3b10o1g8`1d3e2k110:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?
d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2i1j3b10o1g8`1d3e2k12:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]
318R1R2V<X3FKT2`274Z21C\Ol6T8_25j3aAP6g1T\3o1j3b10o1g8`1d3e2n1:=Bg1MZ54h8a12621F0kX1b2l3T10023n2
B?d1?S3i40?k1Y2]318R1R2V<X3FKT2`274Z21C\Ol6T8_2h1j3b10o1g8`1d3e2n1:=Bg1MZ5m8a12621F0kX1b2l3T1002
3n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2k1j3b10o1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0kX1P1a1l3T10023n
2B?d1Q:R3]318R1R2V<X3FKT2`274Z21C\Ol6T8_2V2j3b10o1g8ANd3e2k12:=Bg1M[3LQ14m1j6a12621F0dU1V3b2l3T1
0023n2B?d1>0S3i40?k1Y2]318R1R2V<X3FKT2`274Z21C\Ol6T8_2j1j3b10o1g8`1d3e2k12:=;6g1MZ5m8a12621F0kX1
b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2Q2j3b10o1g8`1d3e2n1:=B@V1MZ5m8a12621F0kX1b2l3T
10023n2B?d1>0X2AR50e4]318R1R2V<X3FKT2`274Z21CUEV:l6`7C_26j3aAP6@V1T\37j3aAP6g1n`20TK6j3aAP6g1QZ1
RR2i1j3b10o1g8`1d3e2n1:=Bg1MZ5m8a12621F0kX1P1a1l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_28
j3aAa41\1g1T\3bE2k3Tg24k3Tg2_FB4k3[AhU2oE5k3RV1X6UY1b1;k3U?lFX6aU1c3b1WFc\1f3L6k3[\1SU1d5_GE<k3Z
<`1_3fDX6VX1Nb1oDb3S4=k3Y1]JBWQ1aIcU1j12YDZ7a<nH@k3gKBWQ1aI_FB4I3i6\66j12YDHk3W11Z5g3@i@B_K2d5aI
oNc6j12YDZ7]5_?1T5c4g64k3Tg2^W125k3_a2d5WF74k3Tg2WFa[13k3[d1hR15k3m[2V;^W127k3TCWk1:\8VIhD=k3TCW
k1:U3V5VIhDoD2_3n>nB7k3_a2d5^GBT1kG3k3nc2U34k3nc2U3bV23k3]Y2f=4k3]Y2f=_F3k3Tg2WF4k3SCPT2XJ3k3Tg2
lW26k3]Y2f=fEgA23k3Tg2be26k3_Q1de1WF^f1g84k3`Q1ce1WF3k3Tg2TH7k3Tg2QH2n3T1W45k3fW2f1f=^W15k3Tg2_F
o`1gG3k3[Jhl1h1k3b1o1g8`1d3e2n1:=X320V5m8a12621F0kX1b2;`3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\
Ol6T8_2l1l3e;IX38G021111;42T152h4Q4H2Jm2\1<l1oR1^7KHIJI1101W1@o2o7g8c2S2:4W211ZAi27Y1m5Y2[1W7T5k
<h1l3c1T>8G021111;42Z12h4_20h3`1K\1<l1P4nN^7^27682I00101W1XD`46:4fCQ3FBm5Y2[14R7Y>S@Q1l3h?8G0211
11;42Z12h4f8\1<l1oR1m9f1\1XDR54fCQ3Y1m5Y2c8]4f2U14MU:505a1:7:406U152G021111;21226271C2P11P1T111P
10151BV1<;CJ5^45V147=^1T3jOGG315W7<<JX22c2Dl2\1f121057Q3313<^61Y1M>g1>241P12l2c6h52R202LR28=7B32
9526FU1OR1Q1AQ1E2534T1T1>=_11g1E\1o1l3m6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6m<_5`8>3I>2`1N1:T
4e1a7Z22>]2U1`4A4d<Q7i27U13m5Y2T5^3Y1l3h?8G021111;42Z12h4f8\1<l1oR1^7^2762T1120V1XDc2^24fCQ3Y1m5
Y2c8d1l3c1T>8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7Fm@l7_282X2`3g@g4:4fCQ3FBf2V3Y2[14R7Y>S@T1l3h?8G0
21111;42Z12h4f8\1<l1oR1m9<=0J\1XDR54fCQ3Y1m5Y2c8c1l3^7V4R48G021111;42Z12h4_20`1d4EF<l1i=k?Y5f;0Y
1XD`4A4fCQ3U13]4Y15GOAY141R7aFT1l3h?8G021111;42Z12h4f8\1<l1oR1m9JX2U1RCR54[AZ2Q3Y1m5Y2c8e4U1l3h?
8G021111;42Z12h4f8\1<l1oR1m9<=0P1V1U1RCR54fCQ3Y1m5Y2c8W1l3d1S>8G021111;42Z12h4Y6\2\1<l1P4nNh:0P1
V1U1P9Q:R54fCQ3Y1m5Y2c8Q1l3h?8G021111;42Z12h4f8\1<l1oR1Q=XDR54[AZ2Q3Y1m5Y2a1Q7X1l3h?8G021111;42Z
12h4f8\1<l1VN0g4Q=XDR54^@e1010]1Q3U13m5Y2a1Q7\1l3h?8G021111;42Z12h4f8\1<l1oR1\71?0\2;0H41W1X3o@\
4E4fCQ3Y1m5Y2[1W7U1l3h?8G021111;42Z12h4f8\1<l1oR1^7Y3J021W1XDR54fCQ3Y1m5Y2c8Q1l3_<X38G021111;42Z
12h4f8\1<l1oR1Z8f4XDR54fCQ3Y1m5Y2c8Z1l34c?213G021111;42Z12h4f8\1<l1X4fNQ=MZCR54XA]2Q3Y1d525g1249
c8S1l3h?8G021111;42Z12h4f8\1<l1i;UG\:d2XDR54fCQ3Y1T5HY2Y6Y2S1l3h?8G021111;42Z12h4f8\1<l1o4`K^2Q5
o7XDR54fCQ3Y1m5Y2h1j6V1l3h?8G021111;42Z12h4j4k3\1<l1oR1m97\10]1Q2VBR54fCQ36R1m5Y2c8Ol3h?8G021111
;42Z12h4f8\1<l1oR1Q=XDR54fCQ3Y1m5Y2c8[1l3c1T>8G021111;42Z12h4Y6\2\1<l1P4nNe:2P1W1Q2VBg4:4fCQ3FBm
5Y2`1R7Y>S@^1l3c1T>8G021111;42Z12h4h5@\2\1<l1P4nN^7V32P1W1XDg4:4[2ZAQ3FBm5Y2`1R7Y>D^?Z1l3c1T>8G0
21111;42Z12h4Y6\2\1<l1P4nNe:2P1W1XDg4:4fCQ3FBm5Y2`1R7Y>S@Q1l3h?8G021111;42Z12h4f8\1<l1oR1U:k2Q2V
BR54fCQ3Y1m5Y2c8Y1l3c1T>8G021111;42Z12h4Y6\2\1<l1P4nNe:2X2XDg4:4fCQ3FBm5Y2`1R7Y>S@T1l3c?48G02111
1;42Z12h4f8\1<l1l6f:Q<Y5Q=U1RCR54fCQ3Y1m5Y2c8U1l3h?8G021111;42Z12h4f8\1<l1f9=JY6eAQ=XDR54fCQ36R1
m5Y2n6d1S1l3h?8G021111;42Z12h4f8\1<l1YAY=g21a1Q=XDR54fCQ3Y1m5Y2c81m3Em3:ZEZ?KXe1^81T4Aa@S2c4e2W3
0G1YIa3gK3m3:Ub52m3eo2c1m3Z1U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o
1\Ml6T8_2e1m3Z10T2n4h3`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d
1m3Z10T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_28m30_71lV3cA_
7d62m3jS2Bm3F];[Cn5iS1]:]20VE6Z2a1A8WDh:XA:m3_U1_V20n1a1AYORNbB6m3DbW4^Hi<bB3m3`]5bB3m3fP5i<1m38
m3[R1b7UBP6l2eQ2[46m3:TOV^2g<jA4m3D_?Rh33m3l`3Pi12m3j\34m3kd3_=13m3[R413m3Vf2[W12m3_U13m3DbW43m3
RY3TB2m3hG2m3Za52m3lI5m3DWIZ^3Q45m3]1fBY[2ZW14m3DRC_d35m3\10fBY[24m3]1fBY[25m3]1fBY[2f_13m3oe1i1
2m3Q_42m3iV43m3g^2j84m3T@iX3_A:m3D1];o3Ti1d_1X?4Q2;m3D1];o3f;]]1d_1X?4Q27m3D1];Tm1d_1X?4m3DYh3X?
6m3DW`3o7N[>Em3D1];o7]8<V3^2HR1M?H`R1b_1N:S9l4V73m3c`3d72m3TP42m3PU19m3D1l7`3c;`a1mn1m97m3c8XMR`
1oR1g1n:2m3b24m3a_3A82m3m=2m3^j33m3f]3g<8m3D0\3TT4b5317m3DP7XR1UBoS2R84m3D]3TT42m3\U55m3a73^h3Y?
6m3DoGiAn_1i]17m3D1];lMWOmn17m3D1];b7ae1mn1;m3D1];b7P4W7XZ1eY1WEkg18m3D1];b7ae1eY1WE:m3D1];b7P4`
a1_h1]6^=6m3F];Tm1a9__1@m3k2cFf6<m1L`2PCS9of1HI_;6[I<m3k2ZM<m1bf2HIe7P41YI:m3k2ZMZ2^FSP2HIf;[I;m
3D00];Tm1YGcW1b531=m3D00];iMSLV3YGcW1b531]2m3Z12R2g8`1X4Q2n1:75V11o1X>a12621F0i9b>4n6U4T5b2l3T10
023n2=4?d1S>X2518R1C^13F[;X3FKY1I0X3<IV140111002f1Q9ZDl6T8Q2=4m3^Mfa386m3Dl63aP4_5h1m3Z10T2P1f7`
1X4Q2n1:=X3X>a12621F0\H40X;o4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2g3V2o1\Ml6T8_2d1m3Z1U2g8`1X4Q2n1:
=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2^2_3o1\Ml6T8_26m3]1fBb;fo1oZ16m3ZJS3U;\P313m
3_U1nY36m3DiLa1VY3K3m3^Md[32m3_U13m3^Mf_25m3]1fBY9oQ23m3gCW^45m3DRCT^3Z6:n3j;]71l<bW1XU1SQ1D=9n3
d3e?_d1kOQ7Q11ZN4n3h^3Q1\N8n3VBQ11i`1e3WIT]16n3ZC_d1WIR?QN=n3[@nC]`1`=\5e1k2HV3[3dJT2:n3T1lAWk1:
j5hKhDTZ119n3b2aH1ff2Q4V5\Q1a@1n33n3_>jW22n3W^43n3gL_a36n3m1\Al<o]3RB9n3]2U<2U4f9Y9X=kT13n3Y2m[4
4n3UY2ZQ1fS1>n3`1W<_3ULa3a4VHS8h:`]1Z5JnP13n3UN]l1An3Q5kA\223e5OmNi5b1R=e5_Hj1]Ci7?n3Q5_1\2Z1@]8
1bQ1l2o?g5^^1^225n3a6\2Z1]d37n3X@o21_d1T^1WH>n3l1^2i5[5o[1l>T1e@aR1f5a8dD0<n3`1j5\6_3Q:6hIa]1b?_
3\o17n3m5[4fLoZ2S4Td14n3j5na2]f13n3Re3TI5n3c7^h3_7d64n3gW1dY3D2n3^h53n3VT2PZ25n3m5W4ci2]Z1=n3b1Z
4h9P2]1R;T:[k1ZBV2Z9`<3n3iS3]Z13n3d[1bR33n3_>go33n3R[2TS22n3Ua2d3f2W12MU:505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J3298
6FU1OR1Q1c1E253Y1T1>=_11g1E\12n3Y^4:n3R10SOIT1n3g\1hf1_T12n3]l44n3WP1cT4SB3n3TFRh3]1n3d3VIR2Y8AY
LT2hAN911Y8553k11k2d1:31269D2h3[Eb7_5Ij9g3142]A0Q11h42En3d3U8W2U51T21h>R:2iW1n9o1k6k6W5o\1h;m>83
o3n=?1o33o3\3mn37o3_1W<_3`l1S8^o23o3l5VO3o3l5[T59o3_JmP1U=dP1X1`;cG^98o3SK1jFaZ30`@m85o3UBce1DbH
2o3QQ33o3Q[2kD2o3^>2o3Tc25o3a;bP1eX1VR25o3k^1eAV<mY28o3TNkj1a1a91`4XJ7o3iW2DR5m`12k<2o3T\42o3^[4
3o3l5W42o3nc58o3_1W<_3la10bDbm22o3TY22o3X22o3n13o3i5na22o3Q[2a7P4760^1OU8:[1358503?9j176100@1T1c
1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3^422;]1<5:4;j1U1a2d1`1T3\1AW1228EBFX1T22593
3F=72^16848[1==Y1N78>o1JP12@554:J2^1GX1a:T1I;:`122J<L9?CY1h13Z14C0?5@92i28_15o2<5:0n14=b2MP1g1BD
0^112@AH=691642DD?:681?Fm2F29_1?8;j1FQ1619P11;I9@M;037F327R1:73416JS123Be1Z3>=3X3P4760^1Q9j1H0C\
2611@V1Y4Q16l24c;^2556B4X3]5]2^;22;]1<@4;j1Q<Z1;>IFX1f3=7a1684R2=h5DI@55?@9\1d?\6W34CFJk4o2<5_7o
2_4842f2a7o361l2@Y147JP2161Q1Z1c5>=W=P4760^1a1617A12T11AV1N1[1J3314D74@;0403;=9@75@0421410033231
7422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>1
5=489O4<02323841298J33@977A8C8]1JV1A9;58?Q1:4;92Kg1V1HP22E>291i1M:1T1330611V1924383K5@4:253767@4
^173H>0W1AM6Q12A;W1CB=9`1>JI62D15G871<8A4?<Q2m1216G@>@7>U122Q308KI;42218C55522JY17186@2L?i1S2@K2
12b44P3NZ11<0FS1<3246LK\2?2C00^112@A=H691642:44T1A81?7>U28>F299U12<D`19h1BK03164I9@24A?0342C2327
82Q1711416I0S123?h1W1j17>933F251l5P4770]17Y161788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M38@9
i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1i2U12K\4T3=b2J;3371LM<56i12AOc1T1Q2W1S1Gj2=X
4i2e4Q1S1Y39c2G[3AP1<L7:GY3?c1@<>2<c:=P1328324S14FV25g2W1X2[2:0F>f2P1;V6e1_1W2C447]1Be4a18n1GP41
ST1f4012D`5i8X4e1T7g1h9:m3NQ>jNTFaIV73Q4Jeb41Q4AQ4`6c2o22V348G31:\]35Y7Z4W3g3f2Z1MU:505a1:7:406[
1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057S1m1313<^61Y1M>V226P12l2c6h5
2R202o28=J32986FU1OR1Q1c18<253Y1T1>=_11g1E\1PD2R4^^51R42R4TR32R4bg4g2W3JD^3?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:
V;Y315R4^U2V?W_2k4<R4f1hCmV1lj1Q3h;S2b<cEn8_;4R4JcR1lX15R4\m40;c76R4f@o1eZ40;7R4f@o1jCjf30;i1R4Z
10o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]>0;a@l6T8_2j1R4Z10o1
g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]>0;a@l6T8_1O2R4\m46R4^Q1
mR2AR50AR4?1];_JdR1`W1f2b4n2j8_21f1cJX1nK1R4HR44h1QDc3Qa2S?Li1ZM7`2U=V41b1^2>@4`1Q7C`2GR44jEc3Qa
2S?Li1ZM7`2U=V41b1^2>@4`1Q7C`22R4Ra5>f2\1ok2f121057h3^;dHl2d=@f2\1ok2f121057h3^;c9P?l2d=\7Af2\1o
k2f121057h3^;c9B]>l2d=\7Af2\1[U1b:d6[U1f121057h3^;dHl2d=?f2\1ok2f121057h3^;dHl2d=n;n3f2Z12JX1l85
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P
12Z2Ac6h52R202o2839J32986FU1OR1Q14^1E253H@T1>=_11g1E\1c<c;1T8h3f2Z12JU:505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5`1S3[17=N?T3QKh4GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6V2a32R202o28=J
32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Ef2]1fS1Wh1f121057a<PIY2Q5P4[5R2P7P8X1_CEf2]1fS1Wh1f121057a<PIY
2Q5P4[5R2Q?X1Y6U=m3f2Z12J4P:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2D
l2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1UH116]1Y>o3f2Z1
2J4C\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1
M>V226P12l2c6h52R202o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1^6hA16]1X;P3m3f2Z12J4P:505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1]>i916]1V;R3k3f2Z12J\1h8505a1:7:406U15K4D156271g11P1T111P1
015DV1<;CJ5d4[17=>2<?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q
1c1E253O9T1>=_11g1E\1`19U4_d1[Z2`P1`B6X6:`6h4f2Z13I3GB<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12n138@c6i1n32R202o28=J32986FU1OR1Q1c1
E253Y1L7>=_11g1E\1U25X6V2W1:1NY1f2Z1]2T1<[11?\3i31b1W24Li25X17U4e1^j4]4aAX6:S4f2Z13I5B2Y9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8WGGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2
c6h52R202o28=J329526FU1OR1J6Y198<253Y1S10>=_11g1E\1^6d6o3Y?W105U4e1\5`f3QA@U4b12`g4o3h2On57Fc1Bg
20V5c6CU4M00B2`k4m<h2o1116]1]1Q2V4:W61U44U4jGZR4iK7U4\1l?fi2lCdGaCX3U43a10f170279n5`3DQ316J`42Q1
T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3KNk3313f1b2l1S1n1V314131Na5U6@AQ6S5o1P5W43T3=4
6MK<23:Nc;V3b1g1k1U12_1?a4P22U4Yo53U4WZ5i6>U4a13Q7eX3^W1W3]4b@I4R5Q8C5U4Re3QW1PAg4b1V4;b5d4P8X32
_10ITCf2R1g3[2R10V20V2eI`2k2c9T3W1l1T1AMV6k6`3W62P1V3^4E8P1HMT1g5^;Y5[2[3i;:V4Vo442b4S9Y6:c3Y34V
4hS3\4PR2FW4jEc3Qa2S?Li1ZM7`2U=V41b1^2>@4`1Q7C`2GW4jEc3Qa2S?Li1ZM7`2U=V41b1^2>@4`1k4U2C`2a1W4091
Z10Q:o9c3mT1b:Y7[6bBW1S?Li1a;j:T2h47`21P1^4c7T2Q21b1m1@>80603HGP1V2i3C2k1AFX4k5R>1h1>0I>JC3cMa\1
T4f<a<a1Q>R9P@ZELX47_1d;j6e3S3h;d2kJe@X553T17R2Y;d2eDk2e3j8c;X3g>1k@P4X470]17Y16U2h9F814100:=4S2
U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El165AHK5U12Ko7W2P3`1Y5l29\18E[2L9Go1;_12m2]=e3b1a1R12
o1V1?c1M>4:h8X2P132837o1V25g21U1=U2S3>a8[2R1U1M2i1:`898n1X1251d2X470]1n3_:i6MP1ZA7Cg2Cl1T1Fn19G9
T1K5;2[1H[19@_123El1g1Q1U12Ko7X5`1`8>M8Q3L9Go1;_1P2fCg4f1c1MNh8Y332837V45P6B44o5a7g1V2W=X1251o2X
470]17j4W7S28611Q3I[1M3I9S4]82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1i2V7_2=d5T1Y5T1g19\6m7l4S1Y3
9g6A]1T118Q4?c1MNR<32<7o1\2o3m8o3l9:n11W68n1k2X470e1Y1l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_12
3El1g1Q1T2o7i3^1;T1`8\1Nb3\49Lg14g5212KV32322c2f5^6c1MNR<328324X1Y9l16FFb4\9Cl5Z1j38n1X1X4V5W3W1
X5W20U1n3P2j8k3a9Ia6n4W<:1d3f1\:c43XO08[2i5Hk>k2f2a2_2b;c1`=0m36X4^B_U2bS10cM9X4]FZ131bS30SW1eB@
X4g;S6bi2;:Bd3`3W4b5P7SBi525@X4k4V4do1_?]5gBn<`34oJb6:\?c5P14X4_1]o3UL>X4kQ1iHkP20eM24h6W5_=Z2W3
S7T1X4i7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<S:o31NY<`4k<M1YAe4_ES6Z5l7c1[;X89X4gX2n5^8lCSP1l2^8^Y1@X4^BR6
JTR1h;W7eLX2fK]1Z8nCa4h6^2JX4b5k2`6a9Y3YJF21a1m30=Y:d1XK_I2i2m9g4DnEP1a4DX4^8]17fJbHj1P8o3V:Y2e2
jQ1f1b<g?R=4U307X4ZW2j=jEg1h1e?=X4RGE31cU1R@2_7T2cZ2TBC7X4\X1lF[9kb1CYh1<X4a9l1\6Z1f:W2l4jG\GRX1
^J5X4kk4mE?N8X4b72P2T4Y:S<Yd1j1X4U1o1g8`1d3R2Bn1:=X3_4JV4f4a12621F0kX1b2l3T10023n2B?d1T=]318R1R2
V<X3FKT2`274De11Cn2]Ll6T8_21X44X4]:jKV]27X4`1`d4Y7SC2f31X4IX4eh2P:Gm<Z]1491a3j3\6=`2\;=85a10311D
9GX4g;h2_1j1U1`8R6QW1[Y1j1@4SX1222g2Y5W7\9B_93X4]:kf23X4kY1]g13X4lB4U1X4RMn2U4Q3m1]Ac62f12If4Z=n
4]3i2[:Q5g3Z4S:`3]1Q2V1Y1O3408124H__11X48X491];Tm1XMdQ1PK3X4Wj4QV1]3X491Y2AP2<j1P1_1U1A^2M=I1411
72=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1c75U1_5i1c3X3=g1h1\4E_5OO_1S4T3V2_1m4D9n1b1U940I4l1145D^5W2
_1Dc7S4Go4V3U2d50W10720a2Z2P48244a1AR10:\2X49\1f2c5Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15
g2X2;f9`<U2l1e6i1[6:CR18WK1X2h1:>\1a6_4n18b1X1d51\6\?Y30V4d1\1n1S2X4f10Z;D1`13O141118=R1S1_2I1<>
O3k1^1b3_4b1d14P5E\9`<b<n5<:Ck3YE]31N?b26<46D03d9h3^7V?e2f8T4\17P2Z1T3h2X47^10m3Z5Q24A7X13O14113
6=@=c1;c28>64Go1^1b3R6CF9X?`<G^2]1m7^1Jd3<:C02Z2Z107d6W1S4J5`129n1l12c5X4BW1l4V4Z4Q=m15X3m3\1W7e
2V4\17[3i5c5>:X4g1b=f;T;QZ1YX1Xe1\17b1X473Z1N2[2d6]1P1W2\7gMXCQ1[8j1g3WA_Y1X1i71S6\31^1l1m2Q2b3J
=072INQ13_2k344a1>2>C;d1X47]22>j4T5X3\7?c2_6]:Q1a4\@R7P4W5j1m2>:WAb@9a3d4b95b6X1?4T7S;e2T2d5X107
2m4@P44a1>2R10AX4^;c<W1UKXP1i2_Q1P1P@Q@`H;m82j38`2X491Io1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0QNi:k1
FT3A5T100232:`2B??T1T=]318R1R2R3S99n29<<>W1Lo1@7467GS116<Q3d=m1c1S;l6T8_25X4[]3g<e5T<4X4ci2m:U43
X4aT3U49X4b1[m2W2YP2j4R4f3E;X4_=X2R`2Z1bj1a:R4\4V5X22X4UT42X4b]52X4Tf52X4Tf52X4Ub54X4g[3g]1eH4X4
V\3nU2T56X4mi4QH>k4W6j2W3P1>^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>
d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13Q<]E:X2>^8Y31e3f2Z16FU:505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU
1OR1Q1c1E253Y1T1>=_11g1E\1_Od3f2Z16FU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG
315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1KX49iA
AdAaD[82l1<@`=c9=a4_;e6P1k5Q=[1Ab35o2m63KX491];_BR1T2>f3QF\8g4a9Y8BPNe7\2k2^1Z4F@312CEX49iY1e_12
P25k12hEb5e7e13;a4b5312C`1X4351k1a9V1g7W4?f2<c3h182ER1]11FZ1PJ2i2W4T8[DP50R2_5Q1;V4P29CV8l23;_1n
AQ9V=5e?AX4d@UOf6<3e3Y6]3Z8N2ol1Q>0@_<=X4ZZ10P3<W68e5lCn2h5YR2gP11X4o2X40Y370279n5`3DQ316J`42Q1T
1i5?d1@`2`1l1066;QH=@=]107d4[56Y1B9C>`4U3T2>m3i1A3MLQ1]1[1313f1b2l1S1n1V314131Na5U6T7S5o1P5W43T3
=46MX1d=f2Z3k1U12o1b6m2X40Y370279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[56Y1B9C>`4U3T2>
m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6S1X47^1h1U2^6c4l1W5`\1Be12]9W
7Y8f3T2_1@n2i8l47i3Y6g3iCT3PB[4k:X125JX47^1l5Y@1\[1Q1X22]9XCU4h;T5i3mCR=ZCQ3T8f2X1251l3W3P1>0V1X
1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36a:;j1;k13KC5a4D>b11f1a2U1><7
101AR9DX3T5m3P1f10[1m7T8\1MMj18103207OR1S22]13[<SE:T1Q3o6T12Q21f18R3W3P1>0]3?U320l2=07334@3Y11S2
5d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5a4D>d1f1a2U1><:1g22f1R5DX3b2a2m3P1f1\1`;a4\1k1j181033
7OR1S22]13g9nDh2:V;Y315X4R3ce28_G6X4Yi1d1^U3g5o78X4d1Pl4S3082m22X4em4:X4d1To492m2X4a9>e39X4d1To4
92h@>e3U1k2Y4Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=1>=]1074_4[56Y13>9C>`4U3c2m3i1A3j1k3313f1
b2l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6l2Y4Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;Q
H=1>=]1074_4[56Y13>9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P58n33T3=46MX1[@Z3k1U12o1b6
l2Y4Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]G=@=]107d4[56Y1B9C>`4U3c2_3=i1A3j1k3313f1b2l1S1n1V3
14131Na5U6T7S5o1P5;k33T3=46MX13W@Z3k1U12o1b6m2Y4Y370279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m166;QH=@
=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1k3_<Z3k1U12o1b6m2Y4Y
370279n5`3DQ316J`42Q1T1Q2X2^1?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4E_2c2m3i1A3j1k3313f1b2l1S1n1V31
4131Na5U6T7S5o1P5W43T3=46MX1k3_<Z3k1U12o1b6j2Y4Y370279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QH=@=]1
07d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6Q3Y4Y37027
9f57`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[563U1B9C>`4U3a21R22g1i1A3j1k3313f1U2<l1S1n1V314131
Na5d2`3h5[1S5o1P5W43T3=46MX1[@Z3k1U12o1l3e2l2Y4Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d
4[563U1B9C>`4U3a21R22g1i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6m2Y4Y370
279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[563U1B9C>`4U3a21R22g1i1A3j1k3313f1b2l1S1n1V314131
Na5d2`3T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6j2Y4Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[56
Y1B9C>`4U3c2R2j1i1A3j1k3313f1U2<l1S1n1V314131Na5U6T7S5o1P5W43T3=46MX1[@Z3k1U12o1b6j2Y4Y370279n5`
3DQ316J`42Q1T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6R1Q6S
5o1P5W43T3=46MX1[@Z3k1U12o1b6I\40i5j5X8a5W6T2;=2k2K\5PHj16e8oAg;_5S?c:dCTNc1`4Y2n4`6T1=R19l21=f2
<:?C3b2JT41A:?d2Z\1g2d32W1\1g3ZBb9FY1b1l1d:?[1Z4\65o4X6Y@b4]1R6a1Db400];P8l`1OV3^Bj4aHn6`3a4b531
2b7TL7b40_CQd3b5317b4ln1eX2b534C9b4]k1e4oJ^\1b534C;b4[_1V?RP1_?Q1ZHI1U6n6;b400];b7ZBVS1mn1b5317b
40\3TT4b531:b40F0fBY[2hX1b5317b4hEf3Q\1jDU]1PY13b4Qj3`=8b4iY1n_1i]1b534CZ2b4i5<n20`4i2W1e1P1^3^3
X12?H2@<1Y1<I17NU1HDR4c6g30Jn;a1o5\8?J1AQ1V1T22Z2f1\2\5n:2R1o5S3;G060e8A^2EU1Ai1i4=D^1S3S253b4gY
1jm2T1b4l63U=0Y2A00I]2_2R11Hg4fF]ObBS4\1Q3\4A3`=^4o1F1b9Hh61\9d>Y2b41V9>NH27B^2=X1U1AS1Q3[6@D1Q2
U1b1U12Eh4Z:0[=l2P3Q13h8;R1Q12S1o5b7W6Z3R3]2Q3?m285319:033k9f24J<<d5F1P30n33\CZ<6b41];Tm1d_1X?@b
41];]@<V3^2HP2?YS1b_1N:S9l48b41];Tm1S5oO\2\G9b400];Tm1mn1b531:b40GfBY9oQ2hX1b5312b4bW45b41];Tm1m
n13b4PT1aS37b4HfBbKf_1hX1Y46b40aW4b531f1b4E10R2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@5
18R1R2V<X3FKW1Ln5o1\Ml6T8_2;b40F0fBiE_e1hX1b5316b4G0fBY[2hX17b4G0YB<Y[2hX14b4[Y2U4Pj18b4G0fBQj1W
ASKd=5b4HfBY[2hX13b4m1dU43b4a]2Pj17b4Hh<m5Y[2hX1m67b4G0T1aAY[2hX15b4gh2A2U^13b4mi3d=3b4lNeX37b4G
0fB\;lo1hX17b4G0fBY[2`KW=3b4Zj3W=5b4[N>gX3R76b4HfBY[2hX1R73b4RC_d3=d4];ZIiS1kIf=Y9VEaAC<b5]@4d4]
;b7ae16d4];b7P4`a1\\25d4];b7P4`a1j2W3_1U1X2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6a
:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13mB9W>:V;Y31f2W3_1^3?U320l2=07334@3Y
11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]1
3_Q1:V;Y31b4W3_100h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=
6a:;260;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe2c4@Mg27P1S3i4e1b9\128_1B<?:81437OR1S22>N3;[DAU<:V;I_
211Z4W3_11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:
0k13A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3T5Z1b9\128_1B<?:81437OR1S22>N3;mDU<:V;I_211c4W3_11Ni1
A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4J3360S14B3A9C5
V5>b11f1e1KU1><4221AR9DBe2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;k>Q6P6T6:c5b5I4Z211[4W3_11h2A1?
F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f
1e1KU1><4221AR9DBe2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;V5f?U<:V;I_211a4W3_11h2A1?F^220?\27505
13312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4J3360S14B3A9C5V5>b11f1a2U1><4
221AR9DBe2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;V7f=P6T6:i:<F2_211[4W3_11h2A1?F^220?\2750513312
@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe
2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;e?0V5U<:V;I_211j2W3_1^3?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6a:;f1337S14B3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31Y4W
3_11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9
C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;mDU<:V;I_211b4W3_12g2A1?U320=@
538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a
2U1><451AR9D5<e2n2V1NMg27P1S3V5X1b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21g2W3_10]3?U320l2=07334@3
Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]
13_Q1:V;Y31Y3W3_130e2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6a:;26<S1;Q1>:3KC5V5>
b11f1a2U1><451AR9DBe2T5m3P1S3i4e1b9\1k1j181437OR1S22]13;SQ1:c5b5I_21S4W3_102f21A?U320KP2=07334@3
Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6a:;26<F<;Q1>:3KC5V585b11f1a2U1><4221AR9DBe2T5m3
P1g1[1d44Y1;P4a5\1k1j181437OR1Q212]13018P>l2U@:a2=V8I_21S3W3_13f2C?U320l2=07334@3Y11S25=V115k1P1
K:]1CW1<;C3S5a3a3a3R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3_6b9\1k1j181437OR1S22]13;SQ
1:V;I_21X3W3_13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6a:;26<S1;k13KC5V5>b11
f1a2U1><451AR9DBe2T5m3P1S3_6b9\1k1j181437OR1S22]13;PHR9:V;I_21g2W3_1^3?U320l2=07334@3Y11S25d115k
1P1K:]1CW1<;C3S5a3a3\1T2R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y
31W3W3_13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6a:;26<S1;k13KC5V5>b11f1a2U1>
<451AR9DBe2T5m3P1S3_6b9\1k1j181437OR1S22]13;PHR9:V;I_21Z3W3_13f2C?U320l2=07334@3Y11S25=V115k1P1K
:]1CW1<;C3S5a3a3Y1221o1R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3S628b9\1k1j181437OR1S22
]13;SQ1:f5_5I_21T3W3_13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6a:;26<S1;k13KC5V
5>b11f1a2U1><451AR9DBe2T5m3P1S3_6b9\1k1j181437OR1S22]13;SQ1:V;I_21Y3W3_13f2C?U320l2=07334@3Y11S2
5=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3S628b9\1k1j18
1437OR1S22]13;SQ1:f5_5I_21h3W3_102f2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X
86a:;26<F<;Q1;2:3KC5V585b11f1a2U1><451AR9DBe2T5m3P1S3d44e1b9\1k1j181437OR1S22]13018e9S<[4m6:a2d8
I_21a4W3_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;2
6<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21d4W3
_12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:
0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21g2W3_1^3?
U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1
j181437OR1S22]13mBa>:V;Y31g2W3_1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;f13;k13K
C5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31b4W3_12g2A1?U320=@538:22I75051334@3
=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g91G;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2
n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;SQ1:V;I_21S3W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6a:;j1;k13KC5a4D>d1f1a2U1><:1g22f1R5DX3b2a2m3P1f1\1`;a46U1k1j18103207OR1S22]13g
9nDh2:V;Y31g4W3_101g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha
3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3018S
Q1:V;I_21k2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1
d9DX3T5m3P1S3R@\1k1j181437OR1S22]13b7d=W<:i:<Fb21h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;
C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Fb21i2W3_10]3?U
320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1
j181437OR1S22]13lP1B:V;Y31l2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6a:;j1;k1
3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13jP1D:12Q;Y31j2W3_10]3?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13lP1B
:W1c3Z6Y31k2W3_10=o2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><
:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:a21\6U2Y31h2W3_10=o2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31h2W3_10]3
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y:7;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1
k1j181437OR1S22]13_Q1:V;Y31h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13
KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:e8`2Y31j2W3_10]3?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<;C3S5c221Ha3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1
:V;Y31h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9
DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31l2W3_10Y33?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3S5a3
a3a3R=6a:;j1;k13KC5Q54>d1T1Aa2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13^HP9:V;Y31X3W3_10]3?U3204
g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3Z21
S9a4HCk1j181437OR1S22]13a2U7gG:V;T3031h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R
=6`6P4;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13_Q1:V;Y31]4W3_100h2A1?F^220?\2
750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f1a2U1><4
221AR9DBe2T5Mg27P1S3_6]70S2\128_1B<?:81437OR1S22>N3;mDU<:V;I_211h2W3_10]3?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3T5m:\1k1j181437OR1S22]13_Q1:
V;Y31i2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX
3T5m3P1S3m46m:\1k1j181437OR1S22]13_Q1:V;Y31h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3
a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13T?ZB:V;Y31h2W3_10]3?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3o:R5\1k1j1814
37OR1S22]13_Q1:V;Y31h2W3_10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d
1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13g>gB:V;Y31Y3W3a1h2A1?F^23?d2<13312D=63@140411d15:2
CB7NL1N1I:12X1CY4^1S2mR1260;4N63371<Q13AZ6>b11f1a2U1><4221AZ:e2T5Mg2V9e1Dm8\128R2<?J3a4>^1mDaH_2
11<\3W3b1g2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1S2c221nNU126<4N:g18AZ6>b11X4U1
><451Am9<e2n2V1NMg2\4_6b9\1;>2JC85?:863a4>S118_]12l4Pg32l499m4O`[1EnR2n_19m2eF8m4eT5X2d11W:2Q73m
4eX5Z:6m4`a1hBad2l:o34m4[b1ic3\13m4ad1l[34m4U>Qk4R?c3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2
53Y1T1>=_11g1E\1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3eIT6GG315d7c3c2Dl
2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h3f2Z1MLX9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>o1626P12l2c
6h52R202o28=J32986FU1@>R1Q1c1E253Y1T1>=_11g1E\1R6X3d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2
53Y1T1>=_11g1E\1j3e3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl
2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1YW1[1e3f2Z1MU:505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@h?GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P
12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1YW1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c
1E253Y1C@>=_11g1E\1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2D
l2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1MU:505a1:
7:406?KK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2`
5R1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1YHJk3f2Z1MU:505a1017104:406[1K4D0056271g11P1T111
P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q
1c1E253Y1T1>=_11g1E\1e=0h8n5f2Z1M>o1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[1
7=^1T333Ca12621F0m3g2Y8Ca<GG315d3o3T3>S2?Dd224O00233f121057?B?^1313<^61Y1M>V226J524g2718R1R2j2h5
2R202X1f18=J329526A4U1I5R1Q1574P1E25361C29T158=>901:81g1D0\1[4j80X:l6l3W4_2j3f2Z1MU:505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3jOGG315d7X2Z1c2Dl2\1f121057Q3313<^61Y1M>V226P12S1h1c
6h52R202o28=J32986FU1??<EQ1c1E253Y162J>=_11g1E\1P4f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5B2J1U2K[17=>2LT3jOGG315d7X2Z1c2Dl2\1f121057Q3313<^61Y1M94V226P12l2c6h52R202o28=J32986FU1O<E
Q1c1E2534T1T1>=_11g1E<OVS1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315
d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1]3d3f2Z1M
U:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V2
26P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1L7>=_11g1E\1Q4f2Z1MU:505a1:7:406EEK4:9156271g11P1T111P
1015DV1<;CJ5d4[17=^1l215QK0g4GG315d7c3c2Dl2IB^1721057Q3313<^61Y1M>`1E26K212l2b2n31h52R202o28=J32
986FU1OR1Q1c1E253Y1T1<1=_11g1E\1g3f2Z1MU:505a1:7:406EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3j
OGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>`1E26K42l2\2V4h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1
d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^6
1Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1fFf3f2Z1MU:505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986
FU1OR1Q1c1E253Y1T1>=_11g1E\1c5SFR=e3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q16\1E253Y1T1>=_11g1E\1
eMf3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<
^61Y1M>V226K212l2]5U1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h3f2Z1MU:505a1:7:406[1K4:91562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3RMS11a1GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o
28=J32986FU1OR1Q1c1E253Y1BA>=_11g1E\1e3f2Z1MU:505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2534T1T1>=_11g
1E\1R4f2Z1M]5Mi3505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2j;GG315d7W1[2c2Dl2
\1f121057l1T1313<^61Y1M>V226P12l2c6m1j32R202LR28=J32986FU1OR13Mc1E253Y1T1>=_11g14@N39e3f2Z1MS3Q7
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226
P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1j3f2Z1MU:505a1:7:406[1K4D156271g11P1N511P101
5DV1<;CJ5d4[17=^1T3]5T2R2TFGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR
1Q1c1E253O9T1>=_11g1E\1`1j5g3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6k6
GG315b1Q6c3c2Dl2\13b121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1l
3f2Z1ME<;f8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<
^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1S7f>R>Ln25e3f2Z1MR1R9505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R2
02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1S7d3f2Z1MU:505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=
_11g1E\1f3f2Z1MU:505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1210
57Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q12`1E253Y1T1>=_11g1E\1d3f2Z1MR1R9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1^1721057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11
g1E\1e3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1jOGG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OI8Q1c1E253Y1T1>=_11g1E\1e3f2Z1M\1h8505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o
28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1e3f2Z1MU:505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3RFg9GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11
g1E\1d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33
13<^61Y1M>V226P12l2c6h52R202o28=J32986FU1@>R1Q1c1E253Y1T1>=_11g1E\1d3f2Z1MU:505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2Z5X1h52R202o28=
J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5^45[17=^1
T3V4cKGG315d7c3=a1CDl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g
1E\1g3f2Z1MU:505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33
13<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q18Z1A32403Y1T1>=_11g1E\1e3f2Z1MU:505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=
J32986FU1O<EQ1c1E2534T1T1>=_11g1E\1j3f2Z1MH\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22d4[17=
>2LT2OfFS9GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_1
1g1E\1^6f3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057
Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1C0NE253Y1T1>=_11g1E\1f=f3f2Z1M5o9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jO:<G315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1S=R4f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P
3OC[17=DIT3U>4KU3P;\2GG315c2P5c3_1S1Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q
1c1E2534T18K>=_11g1E\1YS1j4d3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1j2U5f2Z1
M>o1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0ULGG315d7T3>S2?Dg24O
00233f121057?B?^1313<^61Y1M>V226J52l2718R1R2j2h52R202X1f18=J329526A4U1I5R1Q1574P1E25361C<T1>=_11
g1E\1`Gl6T8_2d3f2Z1M\1h8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1]4f2Z1Mj3Z6505a1:7:4
06[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lc@GG315k55b1BP34I5>1MD4?W2\1f121057l1T1313<`2
S2i11Y1M>V226P12R2Ic6h52R202o28=7B325386FU1OR1Q1c1883253Y1L7>=_11g1E\1eX1d3f2Z1MU:505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1\Ch3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3gJR5GG315d7c3c2D4g2\1f121057Q3313<^61Y1M>V226P12l2b5P1h52R202o28=J32986FU1O<EQ1c1E253Y1T1
>=_11g1E\1W9i3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7T1^2c2Dl2\1f
121057Q3313<^61Y1M>V226P12Q11h1c6h52R202o28=J32986FU1??R1Q1c1E2534T16M>=_11g1E\1\4f2Z1M@d9505a1:
7:406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V147=^1T3KnNGG315d7T12X22c2Dl2\1f121057Q3313<^61
Y1M>n1726P12Q1j1c6h52R202LR28=7B329526FU1O<EQ1AQ1E2534T1;H>=_11g1E\1Y>S@f3f2Z1MU:505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3_KZ4GG315d7Y2Y1c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R
202o28=7B32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3lDm:GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=7B32986FU1O<EQ1c1E2534T1T
1>=_11g1E\1n3f2Z1M4EZ9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JjOGG315d7c3c2Dl2\1f
121057Q3313<^61Y1M>V226P12l2c6Y4^12R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1R5TC16]1:n=m3f2Z1MU
:505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3T>eAGG315R6a1c3c2Dl2\1f121057Q3313<^
61Y1M=0V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1@;7>=_11g1E\1i;h3f2Z1MMAe8505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J
32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^8e19g3f2Z1MU:505a1:7:406[1J04D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1C0NE253Y1T1>=_11
;[1E\1k3f2Z1MU:505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9a>GG315d7c3c2Dl2\1f121
057Q3313<0]61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1L7>=_11g1E\1]3e9d3f2Z1MU:505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h
52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1k3f2Z1MT1P9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5h3K[17=^1T3Y9`FGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1:X1E25
3Y1T1>=_11g1E\1Y3Z3Z:fBd3f2Z1MT1P9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d
7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1P4f2Z1MU:5
05a1:7:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8\9GG315d7c3c2Dl2\1f121057Q331
3<^61S15M>V226P12l2c6V2a32R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1n3f2Z1MU:505a1:7:406[1K4D156
271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0OjOGG315d7c3c2Dl2\1f121057Q3313<^61S15M>V226P12l2c6V2
a32R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1f3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5BMS3[17<0^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y
1T1>=_11g1E\1d3f2Z1MV1n8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1MU:505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4fKGG315d7c3c2Dl2\1f121057^1b1313<^61Y1M>V226P12l2c6
h52R202o28=J32986FU1OR16Jc1E253Y18K>=_11g1E\1e3f2Z1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3S4fKGG315d7c3c2Dl2\1f121057^1b1313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253
Y1T1>=_11g1E\1DP500KRBg?Y`1Pc13kGP?2DG6Z4b6F@37P500KV\53[19P500Hic2\a2R7_1\<;P500KhP1ZV1cS2^Q12\
18@P500KbV1cU422819D5l2V9X3<P500mOS5W`2hg1U19T;<J>P500N9i[53Q19e4R3[3T12;P500X1RX1nk1gW23[1Y<4:P
500KV\52\18V4V7[1P500n330Y4SHm1T23YR2X1WKXI;2n1g=3<50072;8^4X66>632;59=53438P500KV\52\1_47P500KV
\52\18P500KV\52\1f;6Q50V`3kl1<=BQ50]8QJl]2_\1;2f?F082]15i:>S19Q50NPl4R@U1o4^6W18Q50VT3N00jW2n=5Q
50R]5h=59Q50KhP1n1[T1cS2^Q1V2=Q50X1RX1fS4JAm4n6?2U3X1=Q50`h1d1RJ_U2e@c2G8U1i;Q3<Q50KV\5>5225o<FZ
2=Q50KV\5>5225U1@X;Q33Q50R]54Q50\i3ec15Q50Zd2di1RO7Q50R1Xl4f?X6Y7CQ50R1oT17T:a;Wi108`1U@e3S@n<n4
n;i31?Q50R17gT1mT3P:PHJ1O02T4e99Q50RW1[\21;f6^b1b98Q50`S10`Y4\1U8T54Q50R]5b94Q50R]5b94Q50KV\54Q5
0HY\56Q50jh2Zh1U<f?7Q50X1jf2WU2f?\15Q50Sb1nj3h=:Q50KWY1kb3;Y>\1b=57R5`7Z2X5Zm1WP31?R5Q1ck20_CoMl
O1?d4I:c6^252R5oj53R5oj5b22R5K1R56R5Ko80iY527R5Ko80iY52T97R5Ko80]Y5;29R5N;gR5[8h7R4_1i46R5Vi4nJh
50c45R5ga5V80c47R5ob1[>mX1l^1PK\:CR59P1dAI`3?U1]5cR2i:RLl7SD1j1Y>R4Y66R5jo2Tm1Y@n517R5a6on4g7GV5
11R5?S50PS2Tj2b8W8168T1W2]7MDP35S5iU5W81Z;6S5iU5W81n5:7S5Q^51^4:T1:;S5R[1nR41]4090T1h5c45S5>XY4Y
T119S5?4ck4o:f4Q21Y1?S5A5Bl]4f2fD[71T5a4j11k35:S5NjT5c21a51f4Z5J3S5Q^514S5Q^51d49T5EjT1Ze3TC16]1
Y>6T5P^516]1Y>7T5P^516]1:n=7T5^[5a216]1Y>8T5mJd5]]416]1Y>7T5NQ]516]1Y>7T5MR]516]1Y>8T5P^516]1P6X
828T5@dl4j@16]1Y>8U5Boh4c2d660R9:U5U6jJg<[1Y7dP2[R1[9Z93U5Qk4i71U54U5Bck4f?4U5^c50R;2U5bn52U5kR5
1V53V5ho2Ul2=V5P1cW2[`1RR1]4h=U9R5312B4V5k[50_88V5]R2\17`1T=eS2:2V5hb22V5i_53V5[=]R53V5Zk4^D2W5V
l41W55W5nk47b2cF2W5fn53W5`4bJ5W5`R2Qe25c7b1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@5
18R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4U1S?b2l3T10023n2=4?d1\@518R1R2V<X3FKT
2n5o1\Ml6T8_2e1X5U2g8`1X4Q2n1:=X3X>a12621F0[@P84Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2A\5o1\Ml6T8
_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2^2_3o1\Ml6T8_2Q2X55o1g8`1
d3CQ2n1:=X3Z5m8a12621F0[@P84Y@b2l3T10023n2=4?d1T=W3518E<R29Z4a7X3FKT2`274Z21Co1Q71XFl6T8_2c1X5U2
g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1X5S;518R1R2V<X3FKT2n5o1\Ml6T8_2g1X5U2g8`1X4Q2n1:=X
3h2o2f40g3a12621F0\H4Y@Md1l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2i1X5U2g8`1X4Q2n1:=X3X>a126
21F0\H4a8_4W3Dm1X2c1T10023k22=4?d1\@518R1R2V<L[2FKT2\5Ao1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\
H4Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2j1X5U2g8`1X4Q2n1:=X3X>a12621F0UH640X@b2^2]1BA
0023n2=4?d1P3W2[1g9518R1R2V<X3FKT2g3V2o1\Ml6T8_2i1X5U2g8`1X4Q2n1:=X3m<0Y1a12621F0\H40X@b2l3T1002
3n2=4?8V14\@518R1R2V<X3FKT2A\5o1`Hk4l6T8_2m1X55o1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0\H4Y@b2l3T10023n2
=4?d1T=W3518R1R2V<X3FKT2`274Z21Co1\Ml6T8_2f1X5U2g8`1X4Q2n1:=X3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d
1\@518R1R2V<X3FKT2n5o1\M[5`1>e7_2d1X5U2g8`1X4Q2n1:=X3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R
2V<X3FKT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o
1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKd1?n5o1\Ml6T8_2c1X5U
2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?5^1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X
3X>a12621F0\H4Y@Md1l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4
l;\4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4h:`5b2l3T1002
3n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2d2Y3o1\Ml6T8_2j1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o
1h7040;2@\Dl6>e7_2g1X5U2g8`1X4Q2n1:=X31T<Q2a12621F0\H4c=e2b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1
h7Q>a7l6T8_2f1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4^1g1]3d9b2l3T10023n2=4?d1\@518R1R2V<X3FKT2^2_3o1\Ml
6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1;^Ca9l6T8_2d1X5U2g
8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1jCa9l6>e7_2e1X5U2g8`1X4Q2n1:=X
3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1R1?WBa9l6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F
0\>o94Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0Q@Z84Y@b2l3T
10023n2=4?d1\@518R1R23R<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0Q@Z84Y@b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1Ib?518R1R2V<X3F
KT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R23R<X3FKT2n5o1\Ml6T8
_2m1X540o1g8`1d3CQ2n1:=X3Z5m8a12621F0\H4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT27X274Z21Co1\Ml6T8_
2c1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X5U2S1T5^2`
1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a1
2621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2\5Ao1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3U;R3a12621F0\H4Y@b
2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2h1X5U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?
d1\@518R1R2V<X3F5ET2g3V2o1l6;aDa1l6T8_2n1X5U2Z3\5`1X4Q2n1:=X3V5<1Y1V117b32Q2a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2g4^7X3FKT2n5\1B\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@
518R1R2V<X3FKT2n5o12YMl6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R2V<X3FK
T2n5o1\Ml6T8_2k1X55o1g8`1d3CQ2n1:=X3Z5m8a12621F0\H4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT2`274Z21
Co1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3^8i5a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1
X5U2R4d4`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2o1X540o1g8`1d3C
Q2n1:=X3Z5m8a12621F0V9U?4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT27X274Z21Co1h7cEl6T8_2e1X5U2g8`1X4
Q2n1:=X3X>a12621F0gFd14Y@b2l3T10023n2=41=d1\@518R1R21T<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R21T<X3FKT2n5o1\Ml6T8_2b1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2
l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2k1X561l1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0\H4Y@b2l3T100
235h2=4?d1\@518R1R2j;;X3FKT2n5o1\Ml6T8_2U2X52R2g8`1X4Q2n1:75V11o1X>a12621F0\H4Y@b2l3T10023n2=4?d
1S>X2518R1R2V<X3FKY1I0X3<P240111002f1\Ml6>e7Q2=d1X510R2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2
=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1X510R2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R
2V<X3FKT2n531i1\Ml6T8_2f1X510R2g8`1X4Q2n1:=X3X>a12621F0_4lC4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2
n53k1\Ml6T8_2i1X510R2g8`1X4Q2n1:=X3X>a12621F0_4lC4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKS20i5431i1\M
l6T8_2f1X5U2\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0\H4Y@b2i32T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1
X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1Ib?518R1R2V<X3FKT2g3V2o1\Ml6T8_2c1X5U2g8`1X4Q2
n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2R5S7X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4d1<n1:=X3X>a126
21F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4]<k3b2l3
T10023n2=4?d1\@518R1R2V<X3FKT21l5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0T@W84Y@b2l3T10023n2=4?d
1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1X5U2g8`1X4Q2n1:=X3X>a12621F0FeG4Y@b2^2]1T10023n2=4?d1\@518R1R2j3
[8X3FKT2n5f18\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0X1SG4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1
\Ml6T8_2e1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4=k?b2l3T10023n2=4?d1\@518R1R2V<X3FKT2b12X4o1\Ml6T8_2e1X
5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?8V14\@518R1R2V<X3FKT2n5o1dJg2l6T8_2e1X5U2g8`1X4Q2
n1:=X3X>a12621F0V;U=4X8P8b2l3T10023n2=4?d1\@518R1R2P2U:X3FKT2n5o1\Ml6T8_2b1X5U2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>Y172621F0\H4Y@b2
U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2U1f2T10023n2=
4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<
X3FKT2n5o1e97=PCl6T8_2c1X5U2\7Z1`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o
1\Ml6T8_2c1X5U2S7c1`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5
U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1h7cEl6T8_2c1X5U2g8`1X4Q2n1:
=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2d59o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0\
H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2V4g1o1JaLl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2V<X3FKT2g2V3o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@
518R1R2V<X3FKT2]4`1o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2n:W1X3
FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4\4l;b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T
8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Y:RCl6T8_2e1X50T2g8`
1X4Q2n1:=X3X>a12621F0W=T;4Y@b2l3T10023e1X1=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3
X>a12621F0\H4Y1o>b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H
4Y;o4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4X<P4Dm1l3T10
023n2=4?d1P<[4518R1R2V<X3FKT2\5Ao1\Ml6T8_2f1X5U2X8>`1X4Q2n1:=X3`1g<a12621F0\H4Y@Dm1l3T10023n2=4?
d1\@518R1R2V<X3FKT2\5Ao1\Ml6T8_2c1X5U2g8`1X4Q2n1:=X3X>a12621F0\H4V3R=b2l3T10023n2=4?d1\@518R1R2V
<X3FKT2n5o1\Ml6T8_2d1X5U2g8`1X4Q2n1:=X3X>a12621F0^>m94h9`6b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1
\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2\4a1o12YMl6T8_2d1X
50T2g8`1X4Q2n1:=X3g<`1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2
n1:=X3X>a12621F0]=n:4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3X>a126
21F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o12YMl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4h:`5
b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=
4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V
<X3FKT2n5o1k:`Bl6R3Q5_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1Ib?518R1R2V<X3FKT2n5
o1\Ml6T8_2e1X50T2\7Z1`1X4Q2n1:=X3X>a12621F0\H4k<]3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2
e1X50T2g8`1X4Q2n1:=X3k8\5a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1[JP3l6T8_2f1X50T2g8`
1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1h721^El6T8_2d1X50T2g8`1X4Q2n1:=X
3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^=m?l6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\
H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1h7cEl6T8_2e1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2n5o1^=l=P2l6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\
@518R1R2V<X3FKT2n5o1[:PCl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<
X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1fAe;
l6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Y:RCl6T8_2d1X50T
2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1o9\Cl6T8_2d1X50T2g8`1X4Q2n1:
=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT20m5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0
\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1h7cEl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2V<X3FKT2d2Y3o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4l;\4b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3V<Q2a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X
3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R23R<X3FKT2n5o1\Ml
6T8_2f1X50T2g8`1X4Q2n118=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R23R<X3FKT2n5o1\Ml6T8_2e1X50T
2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Q:CfBl6T8_2f1X50T2g8`1X4Q2n1
:=X3X>a12621F0\H4h:\2S3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1[6PGl6T8_2e1X50T2g8`1X4Q2n118=:m2X>
a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X5000R2g8`1X4Q2n1:=X3X>a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2h1X50T2]20X6`1X4Q2n1:=X3c1d<a12621F0\H4k1]>_22l3T
10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2g1X50T2S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0\H4Y@b2l3T10023n
2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3c1d<a12621F0\H4Y@b2l3T10023n2=4?d1\@518R
1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3T8S6a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n
5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2o9V2X3FKT2n5o1\Ml6T8_2d
1X50T2g8`1X4Q2n1:=X3U;R3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4
Q2n1:=X3X>a12621F0cGH4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2]4`1o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a
12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1g9dCl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@
b2^2]1T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2
=4?d1\@518R1R2V<X3FKT2n5o1S2XKl6T8_2f1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2n5o1T<WAl6>;Y7_2e1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4a8g7Dm1l3T10023n2=4?d1\@518R1R2V<X3F
KT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4R1V?b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T
8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1e8fDl6T8_2c1X50T2g8
`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3X>
a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1]:2kBl6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2MX;X3FKT2n5o1\Ml6T8_2d1X50T2b4T4`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T1002
3n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=468d1\@518
R1R2V<X3FKT2^2U39o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT
2n5o1d>g>l6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4W7Q9b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T
8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6i1Z6_2d1X50T2g8
`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?U1>\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3f
1a<a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6>e7_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n
2=4?d1\@518R1R2V<X3FKT2d59o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1
R2S:R2X3FKT2n5o1\Ml6T8_2d1X50T2R4d4`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2
n5o1\Ml6T8_2c1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1
X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Y:S@n2l6>e7_2f1X50T2g8`1
X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R23R<X3FKT2n5o1l6mDa1l6T8_2f1X50T2\7Z1`1X4Q2n1:
=X3X>a12621F0c>V4a54Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1W3P1Q2n1:=X3X>a12
621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2k1X50T2]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621
F0\H4k1]>_22l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3R7R4R3a12621F0\H4Y@
b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2b7T1`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2
=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\?o84Y@b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2n5o1\Ml6T8_2h1X50T2g8`1X4Q2n1:=X3X>a12621F0]5e8X1o84S?U1b2U1f2T10023n2=4?d1\@518R1R2V<
X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3S<T2a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\M
l6T8_2e1X50T2g8`1X4Q2n1:=X3S<T2a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2f1X5
0T2\7Z1`1X4Q2n1:=X3X>a12621F0\H4Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2g3V2o1\Ml6T8_2d1X50T2g8`1X4
Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\M[3`3T8_2d1X50T2g8`1X4Q2n1:=X3X>a1
2621F0\H4f9b6b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2g1X50T2g8`1X4Q2n1:=X3X>a12621F0\H40X@
b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X51Co1\Ml6g1\6_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0[DP44Y@b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4V6R:b2l3T10023n2=4?d1\@5
18R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3a6f7a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FK
T2n5o1\Ml6T8_2e1X50T2g8`1X4Q2n1:=X3a6f7a12621F0\H4Y@b2S1h2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6
T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1Q:ZCl6T8_2d1X50T2g
8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2g3V2o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X
3X>a12621F0XH34Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1\Ml6T8_2d1X50T2g8`1X4Q2n1:=X3X>a12621F0\H
4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5S1K\Ml6T8_24Z50fBY[28Z50fBY[2dY1l5705Z50fBY9oQ2;Z50fBk:]P
2d@lN60005Z50fBXo1P<5Z50fBRe1VF6Z50fBR6`<eh16Z50fBXo1P<f_15Z50YB<Y[26Z50fBZ;no1k_15Z50fBY[2__15Z
50T1aAY[26Z50fBAo1gX25Z50fBY[2k45Z50fBY[2\_16[5W?^3iHX1Va14[5fBXo1P<6[5fBY9ne1P<]S13[5fBY[25[5fB
Xo1P<ZW14[5fBY[2ZW14[5fBY[2]S1@[5fBij1_@n<_117T2mCc:8002o37[5fBY9oQ2dY1T607[5fBY[2dY1g5<05[5fBXo
1P<f=5[5fBY9oQ2f=4[5fBY9oQ24[5fBY[2\_14[5h<m5Y[2h1\51o1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T10023n
2B?d1>e<]318R1R2V<X3FKc1@`274Z21C\Ol6T8_27\5eBP6]5cR2[V1@=\5eBP6]5cR2d?j1d>1f4]1@j58\5eBP6]5cR2S
?WG@9\5eBP6]5cR2`9jL@[2C\5P1dAP6]5c7P`1n:[V1@m5]?a@1O02T4e9:\5j64e;P6]5cR2bS1h2@8\5eBP6]5cR2YEbA
08\5P1dAP6]5cR2[V1@7\5eBP6]5V7\k1lV1g1\51o1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T10023n2B?d1>e<]318
R1R2V<X3FKT2`274Z21C\Ol6T8_26\5eBP6]5cR2lV18\5ASBP6]5cR2[V1@8\5NfAP6]5cR2lV1hY18\5eBP6]5cR2[V1@g
58\5eBP6]5V7\k1lV1j57\5eBP6]5cR2lV107\5eBP6]5cR2lV1g58\5P1dAP6]5cR2lV1kf18\5eBP6]5cR2[V1@ja17\5e
BP6]5R2`P2lV1S2\51LR1g8`1d3e2n1:=X3Z52]4\4a126210E0iU1Q3b2l3T10023n2B?d1>Lh;]318R19h1`50d6X3FKc1
@`274Z21C\Ol6[62c11_2:\5eBh1W4]5cR2[V1@h5=7\5eBP6]5d6nk1lV17\5eBP6]5ba1PAlV17\5NfAP6]5cR2lV18\5a
<?c5P6]5cR2lV1e1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6
T8_2g1]50o1g8`1d3e2n1:=X3Z5m8a12621C20RAhGb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2j1]5
0o1g8`1d3e2n1901;X3Z5U7g1a12621F0kX1b2l3T10023n2B?\17T=]318R1R2V<X3;:KT2`274Z21C\Ol6T8_2V2]50o1g
8`1k2He2n1:=X3Z5m8a12621F0n3OP1i3QOb2l3T10023g1V1B1=d1T=]318R1R2V<X3FKT27OJ=74Z21Ch9d9b5[6o2l3JY
3o3W27m1]50o1g8`1d3e2n1901;Dc2Z5m8a12621F0c5^;hGb2l3T10023n2B?\17T=]318R1R2V<X3;:KT2Ej174Z21C\Ol
6T8_2n1]50o1g8`1d3Oe1n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT27X274Bg11Ch9S>_7l6>
;Y7]1Q1e1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1]
50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^Hm6l6T8_2T2]50o1g8`1
k2He2n1:=X3S1V4m8a12621F0V9E@c9m9_2[8b2l3T10023n2B?d1T=]318R1R2V<X3FKT2W1X13204Z21Ch9[4WAl6>;Y7_
2e1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2\2]5080e1
g8`1d3e2n1:=X3Z5m8a1100521F0YS1b1h2U1b2l3T10023k1R1B68d1d3_9]318R1R2V<X3FKT27R1U174BW1?1C`8AAS4A
S5d6X5l6?S4`3_2P2]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2j31T10023n2B?d1T=]318R1R2V<X3FKT27V2174Z21C
h92Ke>n5l6>;Y7]11Oi1]50o1g8`1d3e2n1:=X3Z5m8a12621F0j@7h86h>b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`27
4Z21C\Ol6T8_2g1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X274Z21Ch9cE
l6T8_2f1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck>`@l6T8_2g1
]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2^2174Z2199\Ol6T8_2f1]50o1g8`
1d3e2n1:=X3Z5m8a12621F0[S1_5b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2R2]50o1g8`1d3e2n1:
=X3Z5m8a12621F0^1]1b7g<cAb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ch9l:^1CX5c1f1l6>;Y7_22f1]50o1
g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]>n@l6T8_2i1]50o1g8`1d3e2
n1:=X3Z5m8a12621F0RJ6Q9_5b2l3T10023n2B?d1T=]318R1R2`3e8X3FKT2`274Z21C\Ol6T8_2i1]50o1g8`1d3e2n1:=
X3Z5m8a12621F0UH<X@b2l3T10023n2B?d1IZ<]318R1R2V<X3FKT27X274Z21C\Ol6T8_2R2]50o1g8`1d3e2n1:=X3Z5m8
a12621F0UG3Ke@b2^2]1T10023n2B?d1IT21W2k22l4]318R1R2V<X3FKV1M7X274I`11C\Ol6T8_2k1]50o1g8`1d3e2n1:
=X3Z5m8a12621F0UHe@Z1W1l3T10023n2B?d1T=]318R1R2`3e8X3FKT27X274I`11C[MP2l6T8_2h1]50o1g8`1d3e2n1:=
X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X274I`11C\Ol6T8_2U2]50o1g8`1d3e2n1:=U24MZ5m
8a12621F0cA\8g1a4`8b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X274Z21Ch92Ke>n5l6>;Y7]11O4f1]50o1g8`1d3e2
n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]In5l6T8_2g1]50o1g8`1d3e2n1:=X3Z5
m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf82bFl6T8_2T2]50o1\7Z1ANd3e2n1:=X3Z5m8a12
621F0k:\=^1f:0[4b2l3T10023n2B?d1T=]318E<R262l;X3FKT27X274Z21C9P1h2T5SFl6T8_2h1]50o1g8`1d3e2n1:=X
3Z5m8a12621F0RJh>b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf82bFl6T8_2g1]50o1g8`1d3e2n1:=X3Z5m8a
12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck>b9m6l6T8_2X2]50o1l6j1`1d3e2n1:=X3j1_3m8a12
621F0d2d@]3\2h8m6b2l3T10023n2B?d1T=n1^118R1R2V<X3FKY1J`2604Z21Ch96`<i4h2X1l6>;_2i4]1Q1g1]50o1g8`
1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck>b9m6l6T8_2g1]50o1g8`1d3e2n
1:=X3Z5m8a12621F0kX1b2l3E>0023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6g4\3_2f1]50o1g8`1d3e2g16:=X3Z5
m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2g1]50o1g8`1d3e2g16:=X3Z5m8a12621F
0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274`1I1C\Ol6T8_2g1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T
10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_24i1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B
148d1T=]318R1R2V<X3FKT2`274Z21C\Ol6Jd3d3_2g1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=
]318R1R2V<X3FKT2`274Z21C]<2kBl6T8_2h1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R
2V<X3FKT27X274Z21Ch9cEl6JY7_2h1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2^2]1T10023n2B?d1T=]318R1R2V<X
3FKT27X274Z21CUFV9l6T8_2Z2]50o1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3P9]2U?b2l3T10023n2B?d1T=]318R1R
2V<X3FKY1J`2334Z21Ch92S1b6j7l1Z2f1l6>;j3^3]11O0l1]50o1g8`1d3n1;008n1:=X3Z5m8a12621F0m@mGb2l3T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21CQ3ZLl6JY7_2h1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B1=
d1T=]318R1R2V<X3FKT27X274^1K1C\Ol6T8_2g1]50o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318
R1R2V<X3FKT27X274Z21Co1\Ml6T8_2d1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3
FKT2`274Z21C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
B0\Ol6T8_2f1^5o1g8`1d3e2n1:=X3Z5m8Y172621F0kX1b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8
_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ce;1dCl6T8_2e1^5o1
g8`1d3e2n1:=X3Z5m8a12621F0kX1b2^2]1T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1^5o1g8`1d3e2n
1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]<2kBl6T8_2e1^5o1g8`1d3e2n1:=X3Z5m
8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`2604Z21C\Ol6T8_2h1^5o1g8`1d3e2n1:=X3Z5m8a12621F0k
X1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CdCg;l6g58[1G_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2j
31T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^4mJl6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21CULV3l6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]3
18R1R2V<X3FKT2`274Z21Co1\Ml6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X
3FKT2`274Z21Ch6cHl6T8_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kW1Ob2l3T10023n2B?d1T=]318R1R2V<X3FKT2g1H
74Z21C\Ol6T8_2f1^5o1g8`1d3e2n1:=X3f1c3m4o3a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\
Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2e1J74Z21C\Ol6T8_2e1^
5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274X1Q11C\Ol6T8_2g1^5o1g8`1d3
e2n1:=X3Z5j7@Aa12621F0kX1b2l3T10023n2B?d1^8e4]318R1R2V<X3FKT2`274Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X
3Z5m8a12621F0V;U?]6P8b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2o1^5o1g8`1`33e2n1:=X3Z5m8
a12621F0i=Q9b=\4b2l3T10023n2B?d1T=]318E<R29o8l2X3FKT2W14S174Fc11CgAd=l6T8_2g1^5o1g8`1d3e2n1:=X3Z
5m8a12621F0^T1\4b2\1_2T10023n2B?d1T=]318R1R2V<X3FKT2`274X1Q11C\Ol6T8_2d1^5o1g8`1d3e2n1:=X3Z5m8a1
2621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0UGOe@
b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ce:fDl6T8_2d1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T1002
3n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]3
18R1R2V<X36?KT2R2=74Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0oT1GS3b2l3T10023n2B?d1T=]318R1R2
V<X3FKT21^274Z21C\Ol6T8_2i1^5NP1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`
274Z21C\Ol6W526AP2_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0UGeAb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z2
1C\Ol6T8_2f1^5o1g8`1d3e2n1:=X3Z5T50g3a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8
_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kS1o4b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck91^El6T8_2f1^5
o1g8`1d3e2n1:=Z2MZ5m8a12621F0c:WNb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1^5o1g8`1d3e
2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CeDf:l6T8_2i1^5o1g8`1d3e2n1:=X3Z5
m8a12621F0dH[14V1^=b2l3T10023n2B?d1T=]318R1R2V<X3FKLW1`274Z21C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a1
2621F0WP1c8b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0f:T
Nb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2n1^5o1X1b2W3c1`1d3e2n1:=X3U133R2i1i2S6a12621F
0kX1b2l3T10023n2B?d1T=]318R1R2V<X3F5ET2`274Z21Cb4iJl6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3
T10023n2B?d1X;k1]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B
?d1T=]318R1R2V<X3FKT2`274Z21C[2PMl6T8_2k1^5o1g8`1d3e2n1:=X3Z581`29b3T2a12621F0kX1b2l3T10023n2B68
d1T=]318R1R2g4^7X3FKT2`274Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X31X5m8a12621F0kX1b2l3T10023n2B?d1T=]318
R1R2V<X3FKT2`274Z21CkI`5l6T8b1Lg1^5o1g8`1d3e2n1:=X31X5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<
X3FKT2`274Z21C\Ol6>e7_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274
Z21C\Ol6i1Z6_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C[2^C
a9l6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1Md1l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1
^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2h1^5o1g8`1d3
e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21Cm=^Al6l31U4_2h1^5o1g8`1d3e2n1:
=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1k1Z5m2`Cl6T8_2h1^5o1g8`1d3e2n1:=X3
Z5m8a12621F0kX1b2^2]1BA0023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1DPMl6T8_2i1^5o1g8`1d3e2n1:=X3Z5m8a1
2621F0T@fHb2i32T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1k1WBa9l6T8_2g1^5o1g8`1d3e2n1:=X3Y50m8a126
21F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C[2V1iKl6T8_2U2^5o1g8`1d3e2n1:=X3j4>0_1F:h22_3a1
2621F0T@Lm2kDb2l3T10023n298?d1T=l1`118R1R247e3=P7DX3FKT2`274Z21C\Ol6T8_2f1^5o1g8`1d3e2n1:=X3Z5m8
a12621F0UHe@b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0k
X1b2l3T10023n2B68d1T=]318R1R2V<X3FKT27X274Z21C\Ol6T8_2S2^5o1g8`1d3e2n1:=X3h2a2m8a12621F0^T10[4b2
l3T10023n2B68d1X5k7W3518E<R29Z4T1\6X3FKT27X274Z21Cl1T71Q:V<l6T8_2k1^5o1g8`1d3e2n1:=X3Z5m8a12621F
0kX1b2l3T10023n2B?d1;P3j4l4]318E<R29l;X3FKT27X274I`11C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX
1b2l3T10023n2B?d1X5k7]318R1R2V<X3FKT2`274Z21C\Ol6T8_2i1^5o1g8`1d3e2n1:=X3Z5m8a12621F0V4dT1b2l3T1
0023n2B?d191P3j4l4]318R1R2V<X3FKT2`274Z21C\Ol6T8_2h1^5o1g8`1d3e2n1:=X3Z5m8Y172621F0kX1b2l3T10023
n2B?d1;k7l4]318R1R2V<X3FKT2`274Z21C\Ol6k4X3_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0V4dT1b2l3T10023n2B?
d1T=]318R1R2V<X3FKT2`274Z21CQ=ZBl6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318
R1R2V<X3FKT2`274Z21C\Ol6T8_2h1^5o1g8`1d3e2n1:=X3Z5m8a12621F0^E\Cb2l3T10023n2B?d1T=]318R1R2V<X3FK
T2`274Z21CY<S@n2l6>e7_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274
Z21CR2YMl6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1d6_6]318R1R2V<X3FKT2`274Z21C\Ol
6T8_2Q2^5o1g8ANd3e2n1:=X3Z5m8a12621F0kX1b2l3E>0023n2B?d1T2_4o1_4]318R1R2V<X3FKY1J`274Z21CZ1h2a7;
U1k>X3l6JY7_2f1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ce;GnBl
6T8_2g1^5o1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAbGb2l3T10023n2B?d1T=]318R1R2V<X3FKT20_274Z21C\Ol6T8_2e1
^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ce;fCl6T8_2i1^5o1g8`1d
3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=R2Z118=DR2V<X3FKT2`274Z21CoGc6Hl6n1U6_2`2^5o1g8`1d3[1Y
1n1:=X3b1g3m8a12621F0j3b655f2d11cIb2l3T10023n2B?d1T1a8]3]318R1C^1g2T7Y2X3FKT2?P274>:BM1CU2L_1e4h
7a2[4c6Hl6>_1U6_2h1^5o1g8`1d3e2n1:=X3J_4m8a12621F0W:cNb2l3T10023n2B?d1T1o;]318R1R2V<X3FKT2`274Z2
1CQ2ZMl6T8_2m1^5o1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0\M0g8e2b2l3T10023n2B?d1T=]318R1R27n;X3FKT2`274Z
21C\Ol6>e7_2g1^5o1g8`1d3e2n1:=X3l1]3m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck91^E
l6T8_2h1^5o1g8`1d3e2n1:=X3Z5m8Y172621F0kX1b2U1d21T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CR2YMl6T8_
2e1^5o1g8`1d3e2n1:=X3Z5k6Q2a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2h1^5o1g8
`1d3e2n1:=X3Z5j1P5Q2a12621F0iEQCb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ko3l6T8_2g1^5o1g8`1d3
e2IT1:=R2U1Z5m8a12621F0nR1l5b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2f1^5o1g8`1d3e2n1:=
X3Z5m8a12621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21Cn9]El6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a1
2621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0\E^C
b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6>;Y7_2e1^5o1g8`1d3e2n1:=X3Z5>^8a12621F0kX1b2l3T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2g1^5o1g8`1d3e2n1:=X3Z5m8a12621F0[@AmGb2j31T10023n2B?d1
T=]318R1R2V<X3FKT2`274Z21C\Ol6T8_2e1^5o1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V
<X3FKT2`274Z21C\Ol6g1\6_2m1^5o1g8`1d3Oe1n1:=X3Z5T50g3a12621F0ZV1`2b2l3T10023n2B68d1T=]318R1R2V<X
3FKi1:g1H74Z21CGa6RHl6T8_2U3^5o1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50b@2Y2e2n1V8@4?JU1b2
l3T100232k2B68B=Cm1`6i2k12S1V218R1R2h9]2X3FKi1:^18H7498g11C>89KW4S123HmCT3l6T8_2h1^5o1g8`1d3e2n1
:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1i<:]318R1R2V<X3FKT2`274Z21C`3kKl6l31U4_24_5W<_3ST5=_5g9_2_3cA
mGjc1P1YDW<X>jFm4;_5LZ;_3Rj2S9_1VJZ>jFm4;_5W<_3\m2Y7P>U<1X>jFo4?_5LZ;_3_9m1g9LoS2S9_1VJe;_Io4;_5
W<_3l1_Q3k2R1T@h>YL_1<_5T5R7_3l1n7b[1m]1Y1d2XR1^J6_5W<_3^e1Ud2^J8_5W<_3l1QV1VV2ZY1b<5_5W<_3`g4b<
=_5T5R7_3mT11n2m1f<R^1TG^2hU1F_5W<_3l1Y7X7Z?R1i9TF0J10b4n8^N`2Q;d7nP1Z2=_5W<_30iOeMBZ8n8fc1b<[DZ
27_5W<_3[T22X^1[a15_5W<_3gb3[a15_5W<_3];eh47_5W<_3_9m1_c3UU15_5W<_3mn3UU15_5W<_3cT3_o18_5W<_3\?f
22\b2_o16_5W<_3k_2k[1[X1A_5W<_3`BS2U;cT1_9MD08ZP11>0Zc15_5W<_3SS5O6_5W<_3gObn2hU16_5W<_3gO_KkX3A
_5W<_3fKP4VAQ1LFHhJ0C[d17_BS=9_5W<_3Pb1\2hJ0od1kO5_5W<_3k_2Wd26_5W<_3mn3\Ih;N_50V<m1a1>]1h4Y6\2\
1<l1P4U3^V12X2PI:kCQ3FBm5Y2`1R7Y>S@>_5W<h1f1`1`X1o<\3mBoO\7Q7Q3UU17_5W<_3Pj1lBoa1UU16_5W<_3Pj1lT
2UU16_5W<_3\l1`R2UU16_5j5\6_3Y:ii44_5W<_3ST58_5W<_3jOeV1ig1hU1\37_5W<_3i=dn1Yb1ZU15_5W<_3^\2dg25
_5W<_3^f1d]35_5W<_3[X1gk35_52T<_3ST55_5W<_3Zn3hU15_5W<_3hJZY47_5W<_3Rh1aP2U=XN5_5W<_3nW1Tl36_5W<
_3mT11So35_5W<_3d^2^e28_5W<_3ch20RJmF]J8_5W<_3ZY2a91`4c\2J`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5
Y2`1R7Y>S@K`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBf2V3Y2`1R7Y>S@N`5T>P2]1h4Y6\2\1<l1P4dY12I03Y1PI:k
CQ3FBm5Y2^11R7Y>S@L`5T>P2]1h4Y6`1K\1<l1P4dY12X2PI:kCQ3FBf2V3Y2`1R7Y>S@O`5T>P2]1h4Y6\2\1<l1P4\Mj2
\92I^1PI:kCQ3FBf2V3Y2[14R7Y>S@P1`5T>P2]1h4_20h3\2\1<l1P4dY12X2PI:kCQ3FBf2V3Ga1Y114R7Y>S@M`5T>P2]
1h4j4M1>\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1R7Y>S@M`5T>P2]1h4Y6\2\1<l1P4dY12P1W1PI:kCQ3FBm5Y2[14R7Y>D^
?L`5T>P2]1h4Y6\2\1<l1P4dY12P1W1PI:kCQ3FBm5Y2`1R7Y>D^?O`5k:X3P2T18h4h5@\2\1<l1P4dY12X2PI:kCQ3FBm5
Y2`1]5d1Y>D^?K`5T>P2]1h4Y6\2\1<l1P4dY12P1W1PI:kCQ3FBm5Y2`1R7Y>S@L`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:Z
B2]1Q3FBm5Y2`1R7Y>S@M`5T>P2]1h4Y6\2\1<l1P4T>`Dn62X2PI:kCQ3FBm5Y2`1f3[3Y>S@N`5T>P2]1h4Y6\2\1<l1P4
dY12X2PI:d@2S3Q3FBf2V3Y2[14R7Y>S@K`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5Y2[14R7Y>S@P1`5T>P2]1h4`
2h3\2\1<l1P4[Y1252X2PI:kCQ3FBf2V3Y2[14h4Y2Y>S@L`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBf2V3Y2[14R7Y>
S@L`5T>P2]1h4Y6\2\1<l1P4W5\T12P1W1PI:kCQ3FBm5Y2`1R7Y>S@L`5T>P2]1h4Y6\2\1<l1P4dY12NY1PI:kCQ3FBm5Y
2[14R7Y>S@N`5T>P2]1h4Y6\2\147l1P4k5`GW<2X2PI:kCQ3FBm5Y2`1R6OY>S@L`5T>P2]1h4Y6\2\1<l1P4dY12X2lFS2
:kCQ3FBm5Y2`1R6OY>S@K`5T>P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1R7Y>D^?7a5S>P2]1R;T:Xi28a5S>P2]1R
;T:Wf1PS18a5S>P2]1R;T:bd2e4>a5S>a1>Q1;R;T:YY1l3PY15j2Q;8a5S>P2]1P7Q4T:Xi28a5S>P2]1R;T:Xi2d>1b52b
5ZZ47b5cW2V3]n1g4e3PX16b5cW2V3S7Yg1g42b5kd52b535b5QV2h3Vk1Y43b5\c2Pc21b52b5Qd22b5WT22b5cW22b5]^4
4b5:To496b5hP1o676hd12b5cY42b5ol22b5PP43b5hP1Sh21b53b5ih1Qo24b5UGdJbb28b5\CS2d1fU32a;g]12b5QT52b
5dV52b5nb47b5hW1c`3R;h1PA]26b5bh1Cb2ld201b52b5Zc42b5fj32b5lh5<b5ZF^R1jW1c>1Hea1j43V9Y68b5k@[V1a7
jW3001;b5bP1h3^GjY3:G000YB4b5eU5T104b5kAVU1Q51b52b5f[59b5:Abn49Ie?0[6Ab5WX1i5a8m70W<UB^N7^>U2R2e
9_>1R2:b5kOc4c?F_3^>]3]P1kB7b540iR2X5`c2a?3c5o\5=4c54iY4iA1c54d5Fe[5k<;d5FRl4^7j6T>E301c19d5FRl4
^7j6T>E305d5FfP3`h2j16d5F1_S5hDL2d5F<d5\<QBk39c]1RNZ3ej1k<<8:d5^Nk39c]1RNPn1k<<81d53d5Xi5<9d5F1U
DFVf4Q=622d5H4e5gi5k121e56e5[j4d2i9189e5HdY5110`>m355e5d_4m<U9]A5e5ZZ1T5an3]<9f5jBIe1a1cGBdT3SO2
f5_l45f5id1ZAoDY[22f5Tk22f5\\51f54f5g[2fj2m53f5_l4S>2f5bZ53f5[h1W>3f5hZ502f5hZ53f5_Z584g5le3h8eo
13g5UJoM1g54g50SW3_d1Ig54SHX2b2h3d2Cg1XBn:b1fKb=_Z1]51=m<3i4:V6W4V12g532h5ck42h5ck46h5ck4e?0l=T1
3h5ck4h<3h5ch4o23h5Yi4Y25h5ck4U22oG4h5ck4o9Z26h5ck4S5d<d708h5VL_c1a6ZU2S5a2h13i5[o3\b12i5Ph53i5k
g4mI1i52i5ia53i5kg4mI5i5f[1l8WS3TP1:i5^D^10]Jd1_Jl6dd1g?3i5UFih3]1i5MR2I`>n5m1[8GY1\7b2_2o1a8Dc:
K@U5P2X3[11C1F=<V;`8aBd7X1S10e7Q1d5o2]8S1i1b;[>6i5PW40hDQ5dL4i5`d4Y7kE1i56i5kZ1aT1nW22d44i5kZ1aT
1c\21i5:i5Y5cT1W3Q@DWEm_1XKT62j5Uj4?k50nGng1eM1`T1W6Y1S41=A4C3k5aX2^I1k53k5jZ4QD2k5Rg55k5`8fAo8j
U32k5][5>k5b>m4E>GU11hIQ5UP1^X1[OQ26k5\^2m3a3cn1eQ13k5mo412k5R92k5nl32k5Pj12k5eb13k5XT3c]13k5il1
bm1Fl5[V12fY1e7_6\7b=^R1Q81=AHCS4n6V;4W48?6l5ci4d43oFf25l5QU1dHeP3^@5l5nGde21f`12l5\n43l5nm4=6l5
d]2=0e4b[24m5To49oH7m5Xg42k6L9oH8m5cl1Yd2V>9m4e1[B5m5To49c6[B4m5Ve1mY394m5[k4h393m5To494m5To4926
m5dd1_Z30828m5de3mCaE082TG4m5To49Y74m5nV3Uh195m5kR4c3dH93n5Sl4kM1n52n5\l43n5We2nl22n5Vb54n5o8jY5
22n5nj53n5o8jY52n5Xn53n5an562n5o84n5o8[f3^c1Ko5_@V6Z?g7P5ZO;V1d36KQ3l9eO4l21:D`2P3W242`3nNR1o5T?
n3W3W1f32?e5U1H^2e6R6V3g8Y8e4Q2c3Q1V1g4n3aAFc8F9d7l5W3X?QV11Q61R66R6mY1\5_g3Q6m<5R6iU12QX437R6;X
]5Q;S1i254R6ii4nB32R6em58S6:WT2\U31Z9V952S6Pc51S63S6Xc5Z:5T6aR1[T1`P2Vf17U6mY4S@n<i51X55U651ma5e
94U6ie1[l3;2U6kk55U64eT5`6a=3U6]n1Yj39U6oT1jW41O02T4e94V61iP5XL1V65V6Z_2\6cOdg12V6[e3FV6d@a7a12?
U3>_1Mo1@dS1^63d3m4fV1n=m24]71V62V6Q]35V6oY1[4RS402X6[_21X66Y6fe1jR3]2kH`31Y62Z6h@2Z6Qm31Z62Z6V[
54Z62Q?S]42Z6Rg57[6\`5g1n6?2U3;[6X5YEg7T1VS1`P2bd12`1<5[61^=dm4[=1[61[62\6U<6\6a;0in4Fa89\6b;B2Q
Z2[g1WDT9a82\6k94\6S==WW53\6XS3_=1\66\6j>f7db2na132\6\Z52\6^m52\6U<1]65]6V`1Xc3hD66]6i5PU2Xg1[f1
A5]6c21lQ5mH2]6Pk48]6n11h;c`3i[1h:^35]6hd2o10Vn24]6WZ5h:d34]6S_5[9T14]6h`5U8X32]6Uh55^6dY51aB5:^
6=il3\\1110`>m353^6Xl555^6kl3h\1cB54^6Zh5m355^6[l4ZMa255_6jl1Z:VX3\61_61`64`6ac1lS2`J1a67d6jd2lE
f2YFY7fO1f66gi28]=QP1g8hG2h65:h6XBd6X7]B>P5n`1UAT?Jj6@`4i4f6=n?n?UU143<Z1g77g=[:5f7o78a<g:V:X4X>
9j6P1oCaY2c1f9o3XJS7<j6`5[<n3VR1bOWFYAY1d7h6i@4l6Z>j:d5<l6k^10ka1T4FUMb7P3W3G]33n64Qb42n64<P7[o1
K`1g32j3o]1S>S<Z251S78X721d1nR1al2T369Z7`?V9^7h[10Z8bf1R8C\7?cCCa=Ba31;nS16b1m6jf1Gn2bEi?2C\76lC
Ca=Ba31;nS16b19Mo4Ejf1GaH4\7gU2T:[52\7l[43\7a:?5\7Tc2h[1`<c52\7c\33\7U>P^12Xf1j_23e7Tc3hn10<Q8h3
H`1Xe2]P1o>g\141A96X8h2_3k5nj1iQ15Z8i5nJ^V1nh12Z8WW24\81h;c`34\81\l3h:5]8ga1Y1_1lW23]8eP2b12]8^l
37[d1Ye3b21j=d252b8hc21b85g8b2nCeR1dZ24g8T1\En62h8Ui3<j8SKe8n1[V1l4RZ1^=f3WIk=m55j8oT1al1k1_n12P
9of39P9`U1d^10ESKYU1R4a52Q91:Q917X2ZLiZ1\8eR1bP1QV12U9S\55Y9nX1d6[3g13Y9c_1S5>Z9ec2=1R8P3]4?1WW1
E3b=YA0?d9f=;00S5d3Y3S2b2]^1TDT1o1]U12d9kP13d9jP104e9o1cf3bk14e9o1Vd3\23g9nMi92g9nM1g91h91i92k9Z
K2l923l9V`3Tg12l9[W55l90f[2mZ2e@1l92l902l9Qh33l9aR2_e13l9j^2VY14l9]3hKjh23l9VOjh22l9RQ16n9\2RLmo
1o1k11o9:S:RY2KY3h@^1U1X1gEXT14X:om1PU1UQ1:X:mBWEZ3P4S6cg1j5IVL2Y:44]:ZIgKS_3;`:g3a_1iT2R?PC246N
VF5`:g3@ol1c33`:RHjT2:c:h2VR1IfBRP1n1gDbLh25c:TMkEQ9[k24c:^g4K\E5c:^g4==\E1c:2c:dl12c:Xo12c:lg45
e:Of2\b314e:Sg1on117e:Sg1h9Z5e;UT113e:Sf315f:O1d2^^204i:^a1P8US28j:Q3[CR2<Va1l4Vf12j:`H7ea1<5Q6`
MX3i16n:o29QY2W2ZW14n:o2c[2ZW17n:c<oLQ:mJZ3oS17Q;[9[W1g:j8TB\]15Q;[9nj1ao1?2Q;]W43S;ke2TT11U;4X;
j`2eU1QA2X;`f33X;`f3bK2Y;dh47Y;QIJ\T1Y<c4mY2C[;_;_80?=0W1b4e3C[>4n6^n1Z3X20Z42\;k21\;1];1];4^;nV
3cA_73^;1PP41^;1`;1a;3b;^h3_72b;no34e;1Qe306e;1JVd30an14e;1Z\2E4e;1Yj1fB4e;1Jib55e;1hP2Xd1bn13e;
Se3T12e;cf30Bj;2b?CT>f31UT132b1h]1o?G]92mNW61Q<2Q<[e33Q<RP2Xe13Q<V252Q<\23Q<\2oY51Q<2Q<kh3>U<Y1`
:W7lBc1j=T1P9U9V4fY1Vf1l78U<Y1YV1]U1fY1]`1h5l71W<2W<Yl31Z<2Z<\f43]<`2XP22]<iR21]<5_<ne4^7jEd22_<
f\3:_<SY2b5XJaF\F^7d9T<08b<i[2RP2jW1;Ll261b<4b<mo15eb32b<ib56c<]KeT1Pd24Z61c<7f<XV1m5i5RIdY1F3R=
1mU45V=R3V3=e^32V=dl33Z=W\2hV12Z=Pc38Z=ZGb4dS1d<hV1122Z=cd34Z=mY2kT1mV12Z=mY23Z=mY2i[22Z=Yd35\=P
CSM\2bo24\=l^1XOP42\=V_16`=^7\DTQ28X14d=`X1XX1W31f=Ck=fBY3:h1b20lLR5_Do>0?X;jIa623`42l=kE3n=Rf3_
71n=2n=bm32n=`a12n=W^22n=n^11R>1T>2T>32T>Xa4:T>3EX5QR1Q:VARY1Tg118T>IX5Zm1RY14of112W>bX52X>dS21X
>3\>fA^S35\>fAo8^j2PO6\>fAo8PS1]g1PO3\>kb1jP22\>kb14\>fAo8jU33\>fAo81^>1^>3^>jV3^^22b>lF3e>^m1\^
22e>YX12f>jK1f>4j>o4Z\5S32j>j[12n>gg11n>7n>Pe3nm116[145n>WNhf2Wn1`12n>\a12n>Y[55n>g`1T3h8co24n>e
l1l5fX32n>kR53n>kR512n>iX42n>jY51n>2n>hl13n>\Z2l[12n>Yf32n>_m13n>Yf312n>bR22n>lg16R?`^1[2@SNZR12
R?la32V?gS21V?1Xo23a@]8S26^?VT19Tc1_X2d36^?WT1m6lAf3[B2^?VT1;[OOT:a;m20\:g=X?d:T3>[Bk2c3R4hD1^8Z
8o\1R3JP^13mL2a?TQ44a?bP1eX1VR23a?XY2VR2=b?h5a6g<[42b5]3RAS9gb1b=T:5b?cFDWS2h33e?1QY17S@[>mP1U=d
P1]T1^9=V@P5c3R4f110_9UY2R2P^13gH4X@I2U11`D8Y@\4XY47V:T9h3_62\@^63\@^6l\54^@]6X>29^@]6X>2NhQ2T3W
1l14_@R2[Ojf2T1_@QG\:80EG<Z2W3NZ1n7X2X6l300i1MV1d4;]1Gd7hOQ<\93k1>5b3i>Z33`@Zh2X>2`@jl21`@1a@2a@
Yc32a@VW23a@VW2\23a@]Q2Qc11d@6d@X2Q?e4oY1k>6h@c4R=]V1[`2c:1o@7o@H0W2o\45\I5]Nh:ZS3U4`:2UAi16UA19
]1gB`42UA12VAh_45^A?0RX5B3bAo3jk41bA1gA1kA2nA?1oA1TB1^B2^BgX32^Bnl13^BVBgZ13bBfk2]P12bBRf46dBfg2
]1AgW1:2jBg21jB1lB3SCW=XD1SC1YC2\CR23\CR2eB1\C4`C=nm143`C=X`41`C3`CdV1Yd22`CZc12`CgP41aC6dCP3oHo
9YNWV22eCoT42eCab24nP1_\2Um1_F=bQ1o5d33bj11P4Q4j9\[1WAEi61gj52nP1Z37jCXOQ7fFVo2cB52kCkV51lC2lCV3
2lCVg32nCg\21Tj11WD3WDPa3Q?3WDPT1l^14WDmb2b`101^D1`D2bD_71cD2fD42mDbZ44mDR;b806oDae28a7P=_C2oDX`
26oDcZ2b@U1f2YF1oD3oDae283oDVo1gU32oD\D2oDhT41WE?XEb1k>h>7l4aB9f1ej1YBo?2f3R;2XEoU4:XEh=PKR>j=^Y
1W=nGh7\;1_E3_Eo\325_ERf1lf12[Q13_ERf1[h22_ES]44_EHj\3dG4_EHj\3dG2bE[R41bE1mE2RFkQ39UFce1g5k2[1\
K9n@21^F1eF4gFV8GfI8hFTV1Bf5\l2a1cHT4Q1kFV9?E_21h41@\46F712Y;Q2RDQ51@K]1a32Y1l1b>0eG0^>R11kF2kFe
@2kFi?5mFl?mGeQ2V@1mF2oFVk21PG3RGVX1o<4RGnOS8j?2SGX\31SG2TG_[36TGek1Z4PM111TG4UG\a3fCS=2WG11`G6`
G1Yf2Y]2a4j31bG4dGYLVg241eG4eGef2a844eG]^1l2l]12eGT^37gG0W8Ze1e1Rf1d65gG0W8k3Tc12gG04gGcm1e1gl11
gG2nGnl35nGhP2n30Uh11][4:PHTJ^?R1R9\=dY11R7Pg11SH1im41l]41hl52kX5hC3^X1nm1Zm21oZ51eP300002`[5Q31
`[51`[51`[51`[52mQ5b92mQ5b91`[51`[51`[51`[52mQ5b91`[50008YHa3ZR1d;VW2e3\1c[15Zm1e2IP>\A9aHcJS2o1
QR1<cb1Q=G2dHo11eH3fHY5Yk31fH3hHm2eg32iHl25jW42dIPLP13kHR4Y;8lH`3?lV2T=SS1KjP1;lH^l14Z1dIN7[1Q1o
G\P17TI^1h1S1Pd4Q=64TI^1m2XQ55YIY3eH6lf22iIe23kIkh2m73kIY`1aX15kIY`1aX1Q112lIJ2lIQ31nI2SJn43SJn4
_\11SJ8TJZ2lBT4jh3:k?:3TT4715XJ^10]J^W34XJ^10Tb31_J1cJ3eJUT1Uo21eJ1gJ8Z_1g>2C0^g2014QKjIa^2ff13Q
KjIa^22UK_11UK2VKf]11VK2_K^I2fKXB5mKoQ11\Y3l83oK_`3R87oKLd<Td2n;R6oc12PLTR34QL31`e41RL4]LYP3R1TG
4]L[AUS2W]23_L1Yl41aL3cLaa4S?1eL6eL_9UA^9]Z3i32eLlc21lL2mLQd22mLk@2nLY;1nL2PMV`37RMCCiN^:LPa23VM
cLS;2[M31[M2aMkA1dM>eMl7aLPY1U3U1Q1=@?X19mh1i22jM@5kMng1eM1`T16kMng1h6lF\HU<5\`3Re1\2b3fB2nMkG2Q
NZC?TNV1OW1l8ec1Y3nLW;@V?0X2dA^E1UN4Rj1lS2bX1901XN3ZNc5Wg4003]Neh1al15]Ncg1ff1l6h39]Nd1e3X<oU1ff
1n3m24D]NV>2H2U1124_U15c2d1Ko1KPb1i4`Gf@7^NXLX5m3T?a5X31^N3^NY5a_11aN2aNlk42dNn66Xh1l^1\1W4mZ100
;eN10_1<g9PW2R2P^13gH2fNfX36gN0l1g9g;XT41lN4nN^J5_k24nNc7VBfI3nN^Jkg31nN1RO1ROBSO1jFei1]7F=d1b2a
Q1^20?\1U1?m<m89[O02Jk5e3B0[d25[OS;0f7_g24fO02^93fO022gO`_32gO23hO1XL2hOZL2jOa83jO[5U31jO2jOfj12
jO^9;lOe?P<VV2X2010kP1h2YD1PP13RP1?T59RP1[5c4b?bf1N6m2]O3SP1lQ323SP1o8jh24UP15?Y58XP1<g9f>[8e3_:
gZ36YP1P9ml1[Q1_8`?1]P14aP1\9g1TX21aP12eP1Xi25fP1QFQf2n=P=2hP1WN1nP1<nP1c6X2Zc10LY?\5YS1mAXCZ61W
Q11\Q1CbQ1Q8b13=k9bDgB2l8P4e2[1jNU2TD17_H1eQ13fQ11U24fQ1^X15i<2gQ1mf11gQ13gQ1VR1fD2oQ1`N3oQ1X8ha
1W1RR1J]42h3AiP1l=_2=b4f355o11:2NS3@91L2ER3n8c;k=X6[4Q4]A0Q11h424TR1kj1a1Wd10DfR1l6T4m:0[D[:E;V1
4Ff<U5Q1aM4U8m2U@3PS1R1mb12_S1n`34hS1Sc1164hS1fk1c:h31jS11nS13ST1e_2TG6ST1U4]6_Q2o3S31TT102mT1jn
31_T12bT1Yd33bT1W^3Q63cT1Yd3i61eT12eT1ke11kT13mT1Qa4J3PU1S5Pe21UU11VU12VU1U32WU1V^32YU1_h31[U12[
U1nn28[U1_7Wa3_2?\1e1[<5[U1jMU8UU3nB4[U1de1_5TA2[U1Tk13[U1Tk1TA1\U12^U1c41_U13_U1^n3@1cU11dU12gU
1i11gU14gU1l62RA5gU1m2Q7VY1m_12kU1`e31kU13kU1\^1m32SV1[W12UV1UA1UV12XV1PR32XV1Xd11XV12XV1fX16[V1
1U76hd1kK5[V11m6kCWm11[V12[V1Sh21bV12eV1`d31eV14eV1^Z1gg11:eV1U<D[2c1VIVC^P1aDXB5oV1]Bkh1Q193[W1
2oc25[W12kW2`:^U14[W12Q3iT22[W121[W12aW1lX11aW12bW1[n11bW1:bW1d3ATj1U21`4[1iT2o11hW14iW1PY3_W1_:
1oW12oW1[j32oW1QT31QX14UX1oHWK\\11XX15XX1k]1`_1m=77YX1mW2Hh12\OS22Wo411^X16cX100P4`b1_P22cX101cX
11eX12fX1lT33fX1lT3cf11SY13SY1go1<2SY1VH1VY11XY11YY11\Y13\Y1hn1d21Rh41`Y11`Y103aY1SP3Rj12aY1SP32
eY1V45nY1YQ4:I01nY12nY1ZZ2;XZ1]Y1Z8U9Z2d1g1k2b8U9YE1`Z11Vg21hZ11kZ11nZ19U[17XKec10`W21296W[1ATj1
T8We1a?1W[15Y[1``1cn13dS18\[1ga1I\8f53bJc68\[1ga1I\8f53bJc64\[1iP2i]1W93\[1c^3W94f[10cY3D3j[1Zj1
o12j[1Zj11j[17l[110Z_2dg1Q126l[11[_2dg1Q121kQ61kQ63U\1]\2TS23]\12if21`\12`\1Qm23c\12^a42d\121e\1
1f\11k\12k\1^_23k\15Pa42k\1;4k\1Uk3R4cG4k\1XV1V9A4m\1oJQ341n\12Q]122T]1^b15T]1RLg14^D2V]1ed402X]
1bI2X]1Q_21Y]11[]13[]1cIe51`]15`]1b1i]1P:So17c]16N12Y;_Y24e]1ne1[f1Y:6f]1S_3oL;g812f]1VH6i]1`B_l
2i7`<`;4i]1US2jMT62j]1oS11j]13k]11TV16k]11;UT1b1Rg22m]112o]1bk22o]1mX21o]17P^11oU1h=o_1YKi@8P^11
6UT1b1h=o_1a[13[^1cP1[S23^^1`V1b51a^12a^1d\15a^1lc3^7d9P<9a^1d^10E32lJR3SJ4a^1`W1Y2i22c^1cc42e^1
jS11o^12P_1dc2=^n1[4Z2m4a2a7dX2h<Z2<0[@g11fk26X_1k2V3U6cB06eb1Zn1h1gEX?18Y_1aIa@QH7[12A4Tn1To2@_
<6lm1RCJUOkGZ>04\_1Y?Xe2]H8Vm1U[1o1k1VF2QW1d300004de3gX1o1V7003c_1Vd2_E1d_16f_1kS1Xe1TZ1m<_33g_1
VY1m_11Ra23Q`1SW1_l11fk201hg20007]`1ib1Q6N00ge22SQ2l41^`11bc42_`1W94jf1RJeCSf13e`1aT1n62e`1mS15o
`1oW1\R2m4oN4o`1^n2m;mS13Qa1ZQ4n52Ra1ih23Ra1S[1cn12Ra1S[104Va1d2_`1Te101\a14^a1U9cETW2:^a14m8iNU
3Q5_Ol?a2n34_a1S2`a1`901da14da1k8^Fo]25ha1Wo1h1UFY91ha11ia13ia1[814ma1:fD01na19oa1g8<Y4g5Z72]DUj
12\U2WF1_P51Wb11Xb14Xb1`GhY2=1[b12[b1lA5[b1Y@j?R:dS12`b1a`11ab12ab1]N7nb1GX@Z>]3U5dm16db1:Q@ZQ2l
HY>1fb13gb1Y9j[32gb1Y91gb13gb1Y9en21Vc13Yc1oL22Zc1[e32[c1R\302dc1a82jd1m^41hc11kc12oc121Pd12Sd1]
24Sd1Rk2h:12Ud1Pk23Yd1]=TW26^d1Y^2QF^X12l12_d1_o22bd1f82ed1aG3ed1aGhS13ed1aG]f15fd1TP2\P1UCT92fd
121fd11hd11jd16md1Q@dO=]^1h;1Re19Te1a4l3]2Zh2S7o4_<o<1Te12`]2^a21Ue13ca4T<iP104S_2hn1U@k32bj1Wh2
3[e1jb2V32]e1P901a`54ee1cV2Q4fY11fe12fe1b=1ie14me1XT1W2`l12Sf1bO2Pi4104Tf1o9]?mm102Ug1i63Pb2f_1[
31el11fj402ZV2nj202jf1lS31cT31`d42V_3XC6Uj1?2^S2d?^Q1003`j1T2k40002Yo1o<1Rg1006Sg1h7o4lo1Y7nb12V
g1V_11Vg12Yg1j71[g11\g11]g11^g12_g1gh16]j1];Qn1R@b;cE:bg1\CjQ2l4[22P:l@c;k36bg1\CjQ2l4[224bg1_;Y
f311Ra21cg102eg1YV21eg13gg1THTg21gg101Rh12Ym1_32Zm1_33Th1io2YR12Th1io25Th1TH\8k2H1Th11Tl101bk21U
h11g]22lk1h803Wh1X:X=3]h1P>VV21]h11ol13Va2dS1gl14Yl1Ye3o;@1m[21QQ21ah13ah1^R1PG002eh1[Z23`b2e1Sa
1=fh1\D[:W806mM7g<154T;5lh1lB`3e`1W54Ri1i=me2i22Ti1aF2Ui1g;2VU2o:8Wi1R5_?Mlj1QNj8`C2Wi1`Y21Wi13Y
i1oBXb31Yi12]i1Wj12]i1[T33]i1g]1b`11]i12^i1]72`i1k93ei1n5nn33ei1]3gn12ei1X_21hi12li1[G1li13li1VY
2bD1mi13_R2_g212Qj1nZ21Uj13Xj1`h1UF1[j12\j1]E2\j1cE5\j1Z1XDWe1c82_j102`j1dA2`j1ll27cj1B2f7]2WOak
22cj1XW11cj11dj12dj1cE1ej13ij1[7aj33kj1]:cm11mj101Qk13Qk1a5mP11Tk103Wk13fU13Wk13QW22\k1dX21\k12T
Q2PP21bk11dk12nk1PU101Rl12Tl1lD2_l1_[21`l11cl13gl1jf2T72l]2hU12oV2]k11kl12ml1c]32ol1o27ol16d1cFf
4j1nZ23ol1T:a32ol1n22Sm1h`23Tm1^@XF1Vm11kR33Wm1^2ZF3Xm1lo3o21Xm102dn1[n22Ym1_31Zm11Zm12[m1ZT13[m
1T?51lX2003_m1RS1ki21am11cm11dm11fm102gm1Ro25hm1Qo250O1mm12mm1mA1mm14mm1mf1JQ71Qn13Qn1`3d34Qn18?
e25Qn1X3c1Pd2]E2Rn1W>1Sn11Un11Yn11Yn11Zn13_n1`a1b33_n1mQ101_n14`n1en22k61`n13an1_Z2SK2dn1Ye23en1
Xm1PH5jn1VG]b1X4l604on1X7X7ZP22Po1kZ22To1b21To14To1AdI[^22To1VJ1Uo13Uo1dS2WK2Yo1o<3Yo1o<m21Yo100
4Zo1VD>e41Zo15Zo1ce1[Ig7k?3Pb2f_1[303`o1jIX91bo13QV3`2W43do1US2bP11fo14fo1gN\U1SE001lo102PP2T<2]
P2c41ZT42^P2bT202`P2P^32aP2iV21aP21eP21jP22mP2R@1mP21nP23PQ2PEcm11QQ28UQ2cD]4U2R4YX1gW1e93WQ2B`l
22XQ2jP21ZQ21\Q24^Q2P`17@01Sm21hQ22iQ2Qo11jQ2001mQ21oQ2001SR27UR2e9IP16o3RR21WR23YR20nZ11YR21ZR2
01\R21ZT2001jR21kR25lR2_;_9c>ok1002oR2Rk302PS2k21k^21lX201VS201ZS20006aS2Sh263o;k42\o4Y91UQ41T^2
1iS21jS21lS22lS2a23QT2Y4\21RT21UT201XT203_Y4[9l?1[T21]T205aT2Y1[a2;h@01cT21eT203lV2XJdk11iT202lT
2hc21lT24PU2nIiP2YN1YQ51PP41VU22WU2lo12XU2jo11[U22\U2a81\U21nf4000002aU271iU24iU2ei22dN1kU21lU22
lU2T31nU23nU2bQ3ZF4nU2h3[j101YP53PV2kW2X\11QV22XV2O2XV2id21XV26XV2c2ei2g=115XV2Yl2g=111ZV21[V23\
V2Gd12]V2\f22^V2ZX33aV2oJYm14aV2km12_?1aV23aV2X3mn21fV22fV2j_22hV2S21hV22iV201kV22kV2XS21mV22oV2
01SW23TW20`32TW204TW2a3Uh2`:1TW22TW2oV22UW2`B1UW23UW2ek2W?2UW2`31VW21WW21XW23XW2bk2]=3[W2ae213cW
2LC3cW2ma2Y51hW204mW2Q34^D3UX2]Q3Z>1VX25XX2a1nb1@\11XX23^X2U:n91^X23`X2C]Z22`X2C2`X2S11cX21jX21k
X23lX2ROoX13lX2l1Ue21QY23SY2FK2SY2A1SY21TY23WY2g142XY2dh21YY22^Y2G3^Y2GPY11^Y22_Y2]h23_Y2kc1aT15
_Y2Ya11101_Y21bY21cY21dY21eY23eY2_2fQ21fY21jY23lY2YAle13mY2?l`11mY21RZ24UZ2Cn`1VT13UZ2CUe22UZ2he
21VZ25dZ2]E]c1[6VL1eZ21fZ22fZ2_Q32fZ2bU35fZ2_h2S=111hZ21oZ21V[22V[2RV31\[21Y_21_[23`[2<i`34`[21:
c^21`[21b[22b[2ei13b[2Zi1:2b[2kg14d[2on1Q=Q63d[2on1Q=1d[21g[21k[21m[22n[2`g11T\23T\2X3Va12T\2_n1
2T\2\l12T\2k22T\2]32T\2ml13T\2T1iT12T\2X32T\2Vd13T\2ke122T\2ke13T\2h5ha22T\2aS15T\2P>`E[323T\2Q1
Q]32T\2Q12T\2S^35T\2Q1RZ2nR1Q501U\22U\2e13U\2YT301V\21\\22^\2k22^\2R51^\22`\253a\22c\25a\22AdQ2Z
<4a\22S4mY24a\22VR2Z<3a\22a^202d\2a^21i\21j\22m\2_21m\21n\23o\2[D[`19T]2k6X3Q4Y1Q=I8Qg21V]23V]2k
]2U@3V]2R3oV21Z^22of4hU11Y]23Y]2lQ1`12Y]2gT14Y]2]S1gA21^]21_]21`]21a]22d]2ko11k]22n]2U41n]21o]21
P^22P^2cd11T^21Z^202[^2Q>4^^2X1Yc1`@1`^21k^22k^211n^22n^2>1o^22o^2[S22o^2jP21P_21Q_21R_21R_24R_2
]3^AC2S_2gb26U_2[Y2U?j80_C6U_2[Y2U?j80L7U_2[Y2U?j80d9X91W_21X_21Y_24Y_2]h2k8_C2Y_2]h22Z_2me11Z_2
2Z_2e`11]_22]_2Va11b_22g_2Yc11i_22m_2Po13m_2QR131m_21W`21Y`21Z`21^`26c`2b4k>NPe2502Ua2o>1Ua22Wa2
01Wa21Xa21[a21[a21^a22^a2T;1`a22`a2YY21aa22aa2lm13aa2m^1T21l]42ea2kj11fa22ha2S83ja21fi22ma2ha22m
a2Yb21ma22oa2Qc16Pb2`5UZ1[3aJh?3Pb2f_1[31Tb22Tb2Pj11Ub21Wb202Yb2]32Zb2c82]b2Z61]b21`b23`b2Ve2iK2
`b2R:3`b2=b`32`b2e15`b2Ca5d3A4`b2Ca5d31bn501ab203eb2j8kb12eb2j83fb2U6`12fb2Zi11lb23ob21hY24Yc2d8
?oN3Rj2\2lj11Zc28\c2X@dC[]1g5iA3X51dc21fc23]d2[1l\11]d24]d20[1fR23^d2[1fR23^d2[1R24cd2R4V4SX22cd
2Y83cd2R4V42cd2R41cd24cd2d2d5TV23kd2a4So11md25od2l4Vf1kGj65od2b5]b1R3P:2od2l43od2l4E2od2gZ31od21
Te22Te2XQ21Ve22[e2SL1]e22_e2S^34ae2BN[31ce21de22de2S61fe27fe2WAo^1]2WGd3`<2fe2m<1fe22fe2o31ge23h
e22gR21he22je2fR22je2R22je2R23me2<iJ1me22me2le11ne21Pf22Qf2cm12Qf2ff11Qf22Qf2fm17Tf20`3U:aQ1YJl>
3Tf20`51Tf22Zf2iJ3nf20d22nf202of2el13Tg2co2d61Tg24Ug2PM1\O1[g22[g2^_11ml21hg24hg2n_2j804hg2jX2o?
i45hg2jX2?^?02jg2ZZ13jg2dY1F1jg21og21Rh22^h2fJ1_h22eh2X31eh22fh2V41fh22fh2V\11gh22gh2n33hh2ic2l3
2hh2YW21hh21jh23lh2`1kJ1lh23Ti2;]12Xi2cF1[i21]i22]i2di12^i2QY11_i22_i2a[12bi2oY12ci2UZ31di22di2S
22di2R^21ei22fi2g[13gi2`f1hG1gi23Pj2e2P23Rj22ga11Uj21Yj21_j21aj21fj21Vk25Vk2Z2P\1a5Q22Vk2f`14Vk2
j`1nV1A2^k201bk21fk21hk21jk22nk2Y@1nk21Ql22Vl2US31Vl21[l21_l22_l2Xj23al2Q5_O1cl22cl2XQ12cl2`D2cl
2ZZ12fl201kl21ml23ml2^[2YF1Sm24Sm2Y=An27Tm2I1f7eW1[8<3Tm2I14Um200XY12Vm201Zm21\m21cm201_n23bn2a9
11gn21jn21kn2002To2TQ21To21Xo21Yo22[o2ST25`o2Q2]?n1U12`o2io11`o22`o2fd13ao2X;T<1co22oo2fj13RP3:W
N2RP3a41UP32UP3QP12UP3VQ13UP3PR2001XP31[P31^P31_P31`P31bP32bP3_P12cP3aO1cP31oW42eP3cP201fP31a`50
1VS4001iP300001nP301Y`501RQ30000001UQ31VQ33XQ3VQ121\Q302]Q3Vk21^Q31f^43`Q3e1`[11aQ31bQ31b^4003dQ
3e1We13fQ3_\1Te11fQ32fQ3iP21gQ3001hQ32hQ301lQ31UR33XR32aQ31bS4001bR31dR32dR3ko12fR3iP12fR3SQ11fR
31kR32kR3ie101oR31VS32VS3nZ13WS3Z1ma11_S31cS33eS39C2fS351oS33TT3E=2TT3S11UT32WT3i`12\T3=1\T32\T3
^]21bT31cT32eT3Pg23lT30^]23lT30ba12QU3P>3QU3d:\^11XU31ZU34]U3bd1Y9O3]U3bd1Y91bU31eU32gU3Rc25PV31
P3j413PV31k72UV3S>3UV3o1Z32UV3o13UV3o1d23VV3cR2^B1YV31]V33]V3n1k35`V3U2f1P3cb24eV3X4k2nH4nV3Z\2`
<c12UW3c`12UW3b`13UW3b`10;\W3Al3@l1Z8MC_CQ7d11lW33nW3]4l11nW36WX364m2Z104WX36]402XX3W203\X3o1k12
bX3W41kY31PZ304TZ33001TZ34XZ300ge21ZZ31\Z32\Z3[P23]Z3P3cb22fZ3VA1fZ31jZ31`[31a[31X\31b\32l\301n\
31^]32k]301P^31_^33V_3m;\=1V_36V_3i1`G^<i212V_3`11f_33f_3h201P`31Y`34b`3^1]@21b`32b`3^11g`33g`3[
1N2g`3PR11h`302l`3[S24o`3Zo1111o`35o`3k1k9V2`P11Qa31Ta33Va3171[a31_a31ea31ga32ga3gP12ma3\21oa33o
a3c^1?5Qb31]FX?11Qb31ai44kb3eLU3iI1Sc31Uc32Wc3jV21Yc32Zc3\d13hc3cJo41ic33ic3_OP=2ic3_O3ic3_OP\12
kc3YJ1oc31Wd30003ao4]9\<03kd3gl1n<4md38[\1QM2md382nd3S24Ye3RAf4i72Ye3l31Ye36_e3Z5m>Z1i7[23ef3X3[
J1ng33Th3Sc1_C3Vh3lBWC1bh31Pi32Qi3R31gj51Qk32Qk3jQ202Sk3H2Sk3;1Sk32Tk3\=2Uk341Uk34Vk3nc11jC3Yk3[
X1f=2Zk3C1Zk32Zk3B3Zk3B11[k31]k32_k3=1_k32_k332_k3>1^i43ak3a8cf11ak31Qd41fk32gk3801ik31jk31kk32l
k301lk32mk3oC1mk31nk301Ul32Yl301Zl31\l31hl32hl3n11jl31ll301Wm31Ym32Ym3`E1_m32_m3g?2mm3O002Un3i<2
Un3X51Un32Wn301Xn31_n32`n3m91cn31mn33mn3i=Q71nn31o\51lo34lo31l=aF1no31PP41RP42RP4lN2SP4cA01UP41W
P41QX51XP41[P42[P482[P4I2]P421]P41_P44_P4?d152_P4?1dP41iP41jP42mP4kX11mP41PQ42PQ421SQ41UQ41[Q401
\Q41]Q44_Q4\Ej@iK2_Q4\E2`Q421jQ41nQ42PR421PR42SR4a^11SR41UR42XR4PN1YR41ZR43[R4^Ma81[R41]R43_R423
2_R423_R42R^11_R44SU5;\2YF1e[51dR41eR41fR41jR41mR42nR4Sn11PS42SS4dG2SS4bD1SS41TS41US41VS41XS41ZS
401]S42^S4me11^S41_S42`S461`S41bS42bS4UO1dS42gS4af12iS4Y73iS4o:^N01jS41kS41mS41nS44oS4[JR>TB1PT4
2QT432VT401VT41\T42bT401cT41fT41iT41jT41lT41mT41PU41QU41SU401XU41ZU41^U41_U41jU401lU41[V41\V41`V
41nV41SW42VW471VW41YW41\W43\W4311]W43kW4kOc91oW41TX42VX4V36VX4XHe4SD^1k14VX4U?lQ1^12YX4b11YX41aX
41dX401nX41nX41oX41PY41RY41TY41VY41_Y41bY41eY44eY4QNk3n41lY41oY41PZ44QZ4T5lEb83SZ4PH_G2]Z421`Z41
dZ42dZ4Y42dZ4Q=1fZ41gZ46a[4mBlP12S2m21e[41f[47l[4kAIhGj2271m[42Q\4oU11T\400002Y\4Pa11a\43a\4Y1n4
3a\4^6gS11d\402e\4T>1m_42h\4l63h\4l621h\401m\401o\42S]4l51S]41T]41W]41_]41`]41e]41k]41l]42l]4g`1
1P^41T^41U^41V^41Z^401e^41h^42k^4S31n^41Q_45V_4[5n:_=VA3V_4WLYH1X_41^_42`_4W31e_41g_41m_42Q`401T
`41[`41f`44f`4W@?hR12j`4>1o`41Ya41^a42^a4`G1`a41da41ga41oa40002[b411[b43[b4m;ZF1_b42gb4R:1hb41ib
41jb43kb4]>c71mb43Pc4b=kN1Pc41Rc401bc401cc42ec4h31hc41kc42kc4cL6lc4a=o9V5h:d31nc41oc41Pd42Pd4l:0
02Sd4Y;5Sd4m=1n:01Xd41Zd41]d41id41md41Pf41[f41df42]S5bJ1lf42nf4[11Rg401Vg41Wg41Yg41\g41]g42_g4o3
1`g41ag41bg41fg41hg41]h41ah41ch41eh41lh41mh41Ri41Ti41Xi41\i41^i42gn4]@1gi401ii41ji401mi42oi411oi
41Qj41Yj401ej401gj41jj42lj421lj42mj4YJ1oj41Vk41Xk41]k41^k41_k41^l41jl43jl4oL;04ml41Ie>2ml411Pm42
Rm4e93Sm4mAj>1\m46]m42c@h2U921gm41hm42hm4ZB1im43im4[CW91om42om4lM3om4lMg22Rn4\C1Rn42Rn4`A2Rn4eP1
2Rn4k35Sn4c9j8e9X92Vn4dS11Yn43Yn4SOS61[n41\n41en41gn41hn42hn418hn41b3j50X9a9b85hn41e9Q9TB1in45jn
4b3j50jB2jn4e91jn42kn4gC1kn41mn42mn4\?1nn41on41Po41Qo41Ro41So43Uo4921Uo41Wo42Xo4o?1Xo42Xo4[O1Yo4
1Zo42Zo4[91[o41\o42\o4V@2\o4S@4\o4Lm<X21]o42]o4iN1^o43^o4G[12^o4T?2_o421_o42`o4hK4`o4Y9]<P63`o4h
K^11`o41ao41ao42co4e11co41co41do41go42jo4YN1jo41oo41PP51RP51SP52WP5i71YP52ZP5SD1ZP51_P51aP52aP5l
22aP5^D2aP5YH3cP5?21cP51lP51oP51VQ51YQ53YQ5h8eI2YQ5SI2YQ5h82\Q5cK1\Q51^Q51bQ53bQ5l6TF1kQ52kQ5fL1
mQ56nQ5[60S80W>5nQ5\6S80W>1nQ51QR52QR512RR5XF1RR53TR5_G]42TR5_G3TR5i6e@2VR502VR5l?2VR5R>1VR52VR5
L1ZR51[R52\R5fH1\R51`R51cR51eR52jR5`L1jR51kR51lR52oR5hP11oR51SS51TS51VS51]S51^S51bS51eS53eS5oGO1
nS53nS5@[G1UT52UT5jI2UT5k:1WT51_T51RU52gU531RV5001fV51lV51PW51\W53gW5k8L1gW52gW5k82gW5iK1lW502nW
5TH1nW51QX51VX51ZX55ZX50S80Q12_X5TF1eX51gX51hX51iX53jX50^42jX5^B1mX52mX5Z32WY5D2cY5Z>1dY51iY53oY
5X1_C1RZ51SZ51ZZ51dZ53mZ5c2\:1nZ51oZ51V`53Q[5c6d91X[53^[5V;R=2^[5]A1^[51e[51i[52j[5d41j[51m[501U
\51V\51X\51]\52b\5l34f\5c3113k\5c302m\5UF2m\5]92o\5bA1P]52T]5]A2X]5UA1Y]5001f]52g]5\91j]51R^5000
1U^53Z^5f1W92]^5i61a^51e^501h^51i^51k^51n^51X_51[_5002a_5M3a_5M01c_51g_51h_52V`5\11V`52Y`5_>1Y`5
3Z`5111Z`51]`51_`52_`501a`53b`50L1b`51c`52e`5h:1n`53Ua5X4n41Ya51\a51_a51aa55ba5l36]5b83ba5l3W>3g
a5d4;1ga53ga5P501ka51Sb53Zb5[=N1\b51cb53cb5\2j34cb5;1i53ob5Q121ob52^c5f<3Qd5a4Y81Qd54Rd5T>011Ud5
7Ud5_9d2;Ll261ad53dd5V2[=1dd51We51Xe52^e5n44_e5c2P3d82_e5c21be51Sf52Zf5c41hf52hf5g11jf51`g51cg52
dg5U91dg51hg51Qh51Xh51[h51\h51^h51fh51jh51kh51Ui52Vi5:1Vi51Xi51Yi51^i51di52di5]41fi51Xj51Yj51]j5
02mj5Z31mj51Vk51]k51^k51^l51_l51el51hl51Rm51Ym51]m51lm51Pn51Rn51Vn51Xn51bn51cn51dn51fn51hn52in5S
11Wo51\o51oo51RP62SP611UP62WP611fP61RQ61lQ63lQ6;11QR63WR6011YR61ZR6001eR61fR61gR61jR61oR61RS61VS
61[S61_S61aS61cS61gS61hS62iS611iS61kS61nS61VT61WT61gT6R401210;0mo13345467891210;0mo133454678:;<1
0;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q11
4R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;
0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i
1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z
2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2
W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;
0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^32_3`37a3b3]3l120;0
mm1^32_3`37a3c3]3l120;0mm1d334e3W2f37g3h3]3l120;0m]1d334e3W2f37g3i3]3l110;0mi1d334e3W2f37g3j3;E1
0;0mk1k324W37l3m3n3g210;0mi1o334P4?Q47R4S4n3g210;0mi1o334P4?Q47R4T4n3g210;0mm1o334P4?Q47R4U4n3g2
10;0mm1o334P4?Q47R4V4\1W410;0mo1X424X37Y4Z4\1W410;0m[1X424X37Y4[4\1`110;0mm1X424X37Y4\4U1W410;0m
k1X424X37Y4]4;E10;0mo1^424_47`4a4;E10;0mm1^424_47`4b4c4d400;0mi3e434f4W2g47h4i4c4d400;0mi1e434f4
W2g47h4j4k4d400;0mY1l414m4n4k4d400;0mY1l434f4W2g47h4o4P5Q510;0mk1R53c1S57T57U5V5P5Q510;0mk1R53c1
S57T57U5W5P5Q510;0mk3R53c1S57T57U5X5P5Q510;0mk3R53c1S57T57U5Y5P5Q51010mk1R53c1S57T57U5Z5P5Q51020
mk7R53c1S57T57U5[5P5Q51190mk3R53c1S57T57U5\5P5Q510;0m[3R53c1S57T57U5]5P5Q51020mo7R53c1S57T57U5^5
H_510;0mo1`524a57b5c5d5d51040Y8e527f57g5h5i5i51040iY1j527f57g5k5l5l51040iY1m527f57g5n5o5o51040iY
1P627f57g5Q6R6R62040Y8S627f57g5T6U6U61049iY1V617W6X6U6U6104>iY1Y627f57g5Z6[6[61140iY1\627f57g5]6
^6^60141iY1_627f57g5`6a6a60140iY1b627f57g5c6d6d62140iY1e627f57g5f6g6g61140YY1h627f57g5i6j6j61140
iY1k627f57g5l6m6n600;0mo1o62464P7Q7m6n601;0mo1o62464P7R7;n600;0mk1S72464P7T7m6n600;0mk1o62464P7U
7V7i510;0mY1j537W77U5c1X7Y7V7i510:0mY1j537W77U5c1X7Z7;E10;0mk1[724W37l3\7;E10;0mk1[724W37l3]7;<1
0;0mo1[724W37l3^7;<10;0mo1[724W37l3_7;<10;0mo1[724W37l3`7;<10;0mo1[724W37l3a7;E10;0mo1[724W37l3b
7HI10;0mo1[724W37l3c7;d710;0mo1[724W37l3e7HI10;0mo1[724W37l3f7;<10;0mo1[724W37l3g7\1W400;0mi3h72
4i77j7k7\1W400;0mk1h724i77j7l7\1W400;0mo1m724i77j7n7c4d400;0mi3h724i77j7o7_1<10;0mm1P824i77j7Q8P
5Q510;0mi1R824i77j7S8\1d700;0mm1T824i77j7U8HI10;0mm1V824i77j7W8;<10;0mi1X824i77j7Y8H_510;0mm1Z82
4i77j7[8HI10;0mk3\824W37l3]8\1E10;0mi1^824W37l3_8\1E10;0mi1^824W37l3`8_1`110;0mo1^824W37l3a8U1W4
10;0]n1b824W37l3c8;l110;0]o1m124W37l3d8\1E10;0ii1^824W37l3e8;<10;0mm1C24W37l3f8n3g210;0mm1o324P4
?Q4g8\1d710;0mY3h834X3W2i87Y4j8\1d710;0mj3h834X3W2i87Y4k8\1d710;0mi3h834X3W2i87Y4l8\1d710;0mo7h8
34X3W2i87Y4m8\1d710;0mi7n834X3W2i87Y4o8\1d710;0mo5P934X3W2i87Y4Q9\1d710;0mm7R934X3W2i87Y4S9\1d71
0;0mo7T934X3W2i87Y4U9\1d710;0mo1V934X3W2i87Y4W9\1d710;0mi3h834X3W2i87Y4X9\1n610;0mo1Y934X3W2i87Y
4Z9\1d710;0mi5h834X3W2i87Y4[9\1d710;0mY1\934X3W2i87Y4]9\1d710;0mi3h834X3W2i87Y4^9\1d710;0mi1h834
X3W2i87Y4_9\1W410;0mi1X434X3W2i87Y4`9;d400;0mk3a924b97c9d9;d400;0mk3a924b97c9e9;d400;0mj1a924b97
c9f9;E00;0mo1a924b97c9]2P10P10PP81P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10P10P10P10P10PP11P
13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@
141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41Q[BQD`6`DoQ2PDYT6QDa6PDkT6PDYP
6PDbb3PDQU6PDk_3PDQU6PDbb3PDcm4PDkT6PDcb3PDbb3QDb6QDc6PDSW3PDeh3PDhm4QDd6PDkm4QDe6PDYP6QDf6PDbb3
PDcm4PDHQDg6PDjh3PDji3PDHPDU\:QDh6PDlm4PDYP6PDlm2QDi6QDj6PDZf5PDY\:WD0QDk6PDom4QDk6XD0WD0PDYP6PD
Se3QDl6QDm6XD0QDn6WD0PDSe3QDl6QDm6XD0QDn6WD0PDjh3QDo6QDP7XD0SD0WD0PDPU6PDim4PDQU6XD0WD0QDQ7QDR7P
@_i3XD0SD0WD0QDS7QDT7XD0SD0WD0QDU7QDV7TD1QDU7P@dh3XD0WD0PDkm4PDWP6QDW7XD0QDX7P@_i3QDY7QDZ7QD[7Q@
d4QD\7QD]7QDY4Q`1b4QD^7PDHPD_i3SD0`Efm4`Eem4`Ekm4`E4`Eb9`E`9QD_7aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Deh3
`Dcm4`Dch3`Dl\:`Dgm4`D4`D`1QD`7P@dm4Q@a7WD0QDb7XD0aDW4`Deh3`DQk3`Dch3`D^2`D`1`Dhm4`Dcm4`Dfm4WD0Q
D`7QDb7XD0QDc7WD0PDkT6QDd7XD0WD0PDQU6QDe7XD0`Deh3`DP8`D^2aD0`DW1`DY8`Dm9PDkT6QDf7QDg7WD0PDRU6XD0
PDdm4QDh7aDW4UD0WD0PDRU6XD0`Ddm4PDmW:QDi7QDj7PDn\:PDgb2PDmW:QDk7PDlW:QDl7`E^2`EP8`Eo7`Efm4`Ek;`E
i;`Egm4PDHQDm7`Db7`Dc7`DU1`DS1`Deh3SD0PDUW3QDn7QDo7QDP8SD0QDQ8PDbd3QDR8QDS8QDT8Q@W4QDU8PDmW:S@0Q
DV8QDW8Q`1b4WD0QDX8XD0QDY8QDZ8QD[8QDo4QD\8PDYP6QD]8QD^8QD_8QD`8PD`h3`Deh3`Dch3`Dcm4`DY]:QDa8Q@Y4
Q`1b4WD0QDb8XD0PDkm4QDc8WD0QDd8S@0QDe8XD0PDem4QFf8UD0WD0QDg8XD0SD0QDh8QDi8TD2QDj8QDk8PDYP6PDfm3P
DZh3PDcm4PDYP6QDl8QDm8PDkm4QDn8PDkm4QDo8PDS1PDkm4QDP9PDHPD_i3QDQ9QDR9QDS9PDS1PDYV3QDT9PD^T6PDe7Q
DU9PDYT6PDe7QDV9QDW9PDnh3PDka5QDX9QDY9QDZ9P@km4PDo7QD[9QDQ8QD\9P@km4S@0QD]9QD^9PDjY3QD_9QD`9TD2P
Dem4PDl]:QDa9PDog2QDb9QDc9PDYP6QDd9QDe9PDbh3QDf9PDbh3QDg9QDh9QDi9QDj9QDk9QFg4TD2WD0QDl9XD0`ETT:`
EST:`Ena3QDm9QDn9QDo9QDP:QDQ:PDWP6QDR:QDS:PDYP6QDT:QDU:QDV:QDW:QDX:QDW:QDX:PDjh3QDY:QDZ:PD_7PD`m
1QD[:QD\:QD]:PDYT6QD^:QFg4TD1WD0QD_:XD0SD0TD2QD`:WD0QDa:XD0QDb:PDd7WD0PDmZ5XD0PDkm4WD0QDc:XD0PDc
m4PD[_:QDY4WD0PD^b9XD0PDem4PDYP6Q@o4QDd:QDe:TD2QDf:QDg:PDYP6PDh_:QDh:QDi:QDj:QDk:TD2PDl_:PDbh3QD
l:PD`h3PDch3QDm:PD`h3QDn:PDmk3QDo:PDi4PDfm4QDP;PDd\3QDQ;QDR;QDS;QDT;QDU;QDV;PDgm4VD0QDV;PDgm4QDW
;QDX;QD[8PDTV6PDdm4QDY;PDkm4`Dl9QDZ;TD2QD[;QD\;QD];QD^;TD1QD_;PDbd3QD`;QDa;QDb;QDc;WD0QDR9PDP1PD
`h3XD0WD0PDHPD_i3PDP1PD`h3XD0WD0PD^V6QDd;XD0`Dcm4`Dmm4`Dhm4`Dch3`Deh3WD0PDHPD_i3QDd;XD0`Dcm4`Dmm
4`Dhm4`Dch3`Deh3WD0QDe;TD3QDf;XD0`DYP6`Dcm4`Dkm4`DWa:WD0QDg;QDh;XD0QDi;WD0QDj;PDah3QDk;XD0QDl;WD
0QDm;PDah3QDn;PDYP6XD0QDo;QFP<TD2WD0QDQ<QDR<XD0VD0`DTV6QFP<TD2WD0QDQ<QDR<XD0QDS<`DTV6WD0QDT<PD`h
3PDem4XD0QDU<WD0QDV<PD`h3PDfm4XD0SD0WD0QDW<QDX<XD0VD0WD0QDW<QDX<XD0QDY<WD0QDZ<TD1XD0QD[<WD0QD\<P
DWP6TD1QD]<XD0QD^<WD0QD_<PDem4XD0P@YP6QD`<WD0QDa<QDb<`Dch3XD0WD0QDc<TD2PDah3XD0VD0WD0QDc<TD2PDah
3XD0QDd<WD0QDe<QDa4QDf<XD0WD0SD0QDa4PDRS6QDg<XD0VD0WD0SD0QDa4PDRS6QDg<XD0QDh<WD0QDi<QDj<TD1QDk<P
Di4XD0QDl<WD0QDm<Q@n<TD1PDY3XD0QDo<WD0QDP=QDQ=QDR=`Deh3`Dcm4`Dch3`Dhm4XD0QDo<WD0QDS=QDT=`Deh3`Dc
m4`Dch3`Dhm4XD0QDU=WD0PDRV6QDe3XD0`Deh3`Dcm4`Dch3QDV=WD0QDW=PDbd3XD0VD0QDV=WD0QDW=PDbd3XD0QDX=QD
Y=WD0QDZ=TD1QD[=PDo[6XD0WD0PDcm4PDWP6QD\=XD0VD0WD0PDcm4PDWP6QD\=XD0QD]=WD0PDdm4QDa4PDbn4PDW8XD0W
D0QD^=TD1QDn;QD_=XD0WD0QD`=PDem4QDa=XD0QDb=WD0QDc=P@YP6P@bn4QDd=XD0WD0QDe=PDeh3PDYP6QDf=XD0WD0QD
g=PDbh3PDYP6PDZa3XD0WD0PDmh3QDh=PD4PDmh3QDi=XD0WD0QDj=QD\:PDih3PDeW6QDk=TD1QDl=XD0QDm=Y@0WD0QDn=
TD1QDo=XD0SD0QDP>WD0QDY7PDbd3XD0VD0QDP>WD0QDY7PDbd3XD0QDQ>WD0QDZ4QDa4QDR>XD0QDS>Y@0WD0QDT>XD0QDU
>QDV>WD0QDW>PDkm4QDX>XD0SD0WD0QDY>QDZ>P@dm4PDYP6QD[>XD0S@0WD0QD\>QD]>XD0S@0WD0QD^>PDdh3XD0VD0WD0
QD^>PDdh3XD0QD_>QD`>WD0Y@0QDa>QDY8PDgm4XD0SD0QDY4WD0QDb>QDc>XD0SD0WD0QDl:PDi4PDYP6XD0SD0WD0QDc8P
DYV3P@kT6PDem4XD0QDd>WD0QDe>PDch3XD0TD3QDf>QDg>WD0QDh>XD0SD0TD2QDi>QDZ4WD0QDa4PDbn4QDj>XD0WD0QDl
8QDk>QDl>XD0QFm>TD1WD0QDn>XD0QDo>QDP?QDQ?QDR?QDS?PDYf:QDR?VD0QDR?PD1QDT?PDah3PDkm4QDU?QDV?PDeh3P
D\f:PDdm4PDch3PDYP6QDW?PDdm4`DYP6`DWP6`DPU6`Dhh3`DQU6PDeh3PDYP6PD]f:PDdm4QDX?PDem4QDY?PDfm4TD5PD
eh3QDZ?PD4QD[?PDmS6TD6PD4QD\?TD2QDa8QD]?QD^?QD_?PDYP6PDaf:QDS?QD`?PDbf:QDa?TD2QDb?QDc?TD1QDd?QDe
?QDf?QDd?TD1WD0QDg?XD0QDS?QDh?WD0QDi?XD0QDj?TD3PDjS6QDk?P@`h3TD1QDl?PDkm4QDm?TD2QDn?WD0QDo?XD0QD
P@QDo4QD`>QDP@QDQ@Q@R@WD0QDS@XD0QDT@TD1QDU@TD3QDV@QDW@PDeh3PDl8PDlR6PDch3QDX@PDmf:PDlf:QD^=TD3QD
Y@QDZ@QD[@TD2P@YP6QD\@PDkm4QDY4PDmk3QD]@`DZ3`DoQ4`DQn2`D^Y3`DWc3`Dmm2`DkQ4QD^@PDcm4PDYP6QD_@QD`@
PDhm4QDa@QDb@TD1QDc@QDd@PDlS4QDe@QDf@PDhm4QDS?QDg@Q`1b4QDh@QDi@PDZk2QDj@PDbh3QDk@PDem4QDl@QD^=QD
m@QDn@PDnc5QDo@QDPAQDQAPDYP6QDRAPDhg:QDSAPDih3PDeW6PDih3PDah3PDkm4SD0QDTAPDYP6QDUAPDdm4QDVAQDWAP
Ddm4PD]k2PDeh3PDl8PDRn4QDXATD1QDYA`Edm2`E>`Eam2QDZAP@gh3QD[AQDo:TD2QD\AQD]AQD^ATD1QD_APDbT6QD`Aa
D1PDRn4PDWP6QDaAQDbAQDcAQDdAPDkm4aDeA`DSY3PDd;PDkm4QDfAQ`1b4QDgA`EfS6`EgS6`EmT6`Efm4`EZP6`Edm4`E
Yi3`Eel2QDhAPDkm4aD1QDiAPDkm4QDjASD0QDkAQDlAQ`1d4QDmAP@gh3QDlAQ`1d4WD0QDnAXD0QDoA`Ddm4`Dem4PDih3
QDPBTD2QDQBPD4PDih3QDRBaD0aDW4QDSBQDTBQDUBQDVBQDWBPDlf:QDn;TD2QDXBQDYBQDZBTD2QD[BQDS?TD1PDbf:QD\
BQDl?TD1PDkm4QD\BQD]BWD0SD0XD0QD^BTD1QD_BQD`BQDaBPDkm4QDbBQDcBSD0QDdBQDeBQDfBQDgBQDhBPD`7QDiBQDj
BPDhm4QDkBQDlBQDmBPDlS4QDnBQDoBQDPCPDom4TD6PD4TD3QDQCQDRCPDYP6QDSCQDTCQDUCQDVCPDWP6TD2QDWCPDeh3Q
DQ:TD3QDXCQDYCPDYT6TD5PD4S@0QDZCPDSn4TD6PD4QD[CTD2PDhh2WD0QD\CTD1QD]CXD0`DYP6`DWP6WD0QD^CXD0QD_C
TD1QD`CWD0QDaCPDbh3XD0PDch3WD0QDbCQDcCP@dm4P@YP6XD0QDdCQDeCTD1WD0`Dog6`D^6`DP<`DM`Dbj1`D[k1`Dh]:
`Dhi:`Dii:`DP_5`DWZ:`Dji:`DZm4`DYm4`DaQ6`Dki:YD1XD0QDfCQDeCTD1WD0`Dog6`D^6`DP<`DM`Dbj1`D[k1`Dh]:
`Dhi:`Dii:`DP_5`DWZ:`Dji:`DZm4`DYm4`DaQ6`Dki:YD1XD0QDgCTD1QDhCWD0QDiCPDYP6QDjCXD0QDkCTD1WD0QDlCX
D0QDmCTD1QDnCWD0QDiCQDoCPD`h3XD0QDPDWD0QDQDQDRDQDSDQDTDPDkm4XD0WD0QDUDQDa4PDUj:XD0QFVDTD1WD0QDWD
Q@XDQDYDXD0QDZDWD0QD[DTD1XD0QD\DWD0QD]DTD1PDah3XD0QD^DWD0QD_DS@0PDlR6QD`DQDX@XD0WD0QDaDPDo7QDbDQ
DcDXD0UD0WD0PD^2QDdDXD0TD9PD4TD4QDeDQDfDTD4WD0QDZ4QDh3XD0QDgD`DTW3`D`X3`Dm8`D_^3`D_Z3QDc3TD2WD0Q
Df3XD0QDhDQDc3TD2WD0QDf3XD0QDiDTD2QDjD`DmY3QDkDWD0QDf3XD0QDlDUD0QDmDTD3WD0QDf3XD0QDnDUD0QDoDTD7W
D0QDf3XD0QDPEUD0QDQETD4WD0QDZ4QDh3XD0QDRE`Edm2`E>`Eam2WD0QDSEXD0QDTE`Dgm4WD0QDUEP@em4XD0QDVETD2Q
DWEWD0QDUDPDYP6QDXEQDYEXD0WD0QDk:PDi4XD0QDZEWD0QDS?P@kT6P@YP6PDbf:XD0WD0QDS?QD[ETD2QD\EXD0WD0QDZ
4PDW6XD0QD]ETD2QD^EWD0QD_ETD1QD`EXD0QDaEWD0QDbEP@_g5PDhm4XD0QDcEWD0QDdEP@_g5PDhm4XD0QDeETD1QDfEW
D0QDY4P@kT6PDah3PDkm4XD0WD0PDYV3QDY4PDYP6SD0TD3QDgEXD0QDhEWD0PDYV3QDY4QDiEQDgEXD0QDjEWD0QD\BXD0Q
DkETD1SD0PDkm4QDY4PDXk2WD0QDlEXD0QDmEWD0QDnEQDY4PDXk2XD0QDoEWD0QDhAPDkm4XD0QDPFSD0TD6QDQFUD0PDfm
4TD6QDRFPD4QDSFUD0QDTFTD7PD4Q@`4S@0S@0QDUFWD0PDYT6QDVFXD0TD3PD4TD4QDWFWD0QDXFXD0QDYFPDbh3WD0QDV<
TD2PDbh3XD0VD0WD0QDV<TD2PDbh3XD0QDZFQD[FTD1WD0QDf3QD\FXD0SD0QD]FWD0QD^FXD0QD_FWD0QD`FTD4QDaFXD0V
D0WD0QD`FTD4QDaFXD0QDbFWD0QDcFQDdFXD0VD0WD0QDcFQDdFXD0QDeFWD0QDfFTD4QDgFXD0Q@_DQDhFWD0QD[@XD0QDi
FTD2QDjFTD1WD0QDkFXD0WD0QDlFTD1QDmFXD0QDnF`DZ3`DoQ4`DkQ4`DR5`D^Y3`DWc3`DQn2`Dmm2`Dfb3`DZ\4`DaQ4`
DcY3`DW`6QDoFPD`h3WD0PDch3PDYP6PDfh3XD0WD0QDPGP@dh3PDdm4XD0QDQGWD0PDeh3PDYP6QDRGXD0WD0QDSGXD0QDT
GWD0QDUGTD6PD4Q@`4QDVGXD0QDWGQDXGWD0QDYGS@0S@0QDZGXD0WD0QD[GQD\GQD]GQD^GXD0WD0PDHPD`i3PD]Z:XD0WD
0QD_GP@kT6P@TW6P@WP6QD`GXD0WD0QDaGQ@Y4QD\:QDbGXD0WD0PDYV3PDi1PDkm4PDlm5XD0WD0QDcGPDYV3QDdGXD0PDU
8PDHPDSg9PDZa3PDgS6PDjY3QDeGPDdm4PDg4PDHPD^R2PDYT6P@WP6QDfGQDY4Q`1b4WD0QDgGXD0`Ddm3`@km4`DPh3PDY
V3QDY4Q`1b4WD0QDhGXD0PDZV6Q`1b4WD0QDhGXD0QDiGQDP?PDXe3QDY4WD0QD\:QDjGXD0PDRn4PDdm2PDkT6PDm:QDkGP
Deh2QDlGPDl7PDYT6PDU_3PDkm4PD_7PDTe9PDYP6PD_b3QDmGQDnGQDoGPDeh3PD_b3PDgm4PDdW6QDY4PDXm:PDkm4PDT<
PDem4QDPHQDQHPDhS6PDbn4WD0QDc4XD0QDRHQDSHaDW4`DT7QDTH`DkU:`DRh2`D[m:`D\m:`D]m:`D^m:`D_m:`D^S2`D`
m:`Dam:`Dfe:`Dbm:`Dcm:`Ddm:`Dem:`Dfm:`Dgm:`Dhm:`Dim:`Djm:`Dkm:`Dlm:`Dmm:`Dnm:`Dom:`Dl_9`Dj_9`DPn
:`DQn:`DRn:`DT^9`DT`9`DS`9`DS^9`DSn:`DTn:`DUn:`DTe9`D`c9WD0YD4XD0QDUHQDVHPDQn4QFWHQDXHSD0PDQn4QD
YHQDZHQD[HPD_7PDQk3PDjh3PDYP6QD\HQD]H`D[k2QD^HPDRS6QD_HPDWn:PDch3PDeh3PDWP6QD`HPDSe3QDaHPDfo1PDd
m4QDbHTD2SD0PDQl3QDcHPDdm4PDYP6QDdHQDeHQDfHQDgHQDhHQDiHPDYP6SD0PDgm4QDjHPDhn:QDkHPDmm4TD4PDim4TD
4QDY4WD0QDlHXD0QDmHTD2PDeh3QDnHQDoHQDXHPDih3QDPIQDQITD3PDRn4QDRIPDRn4QDSIQDTIQDUIPDQn4P@YP6QDVIW
D0QDWIXD0VD0PD]T6QD`4S@0S@0QDXIQDo6QDYIQDZIPDeh3PDWP6QD[IPDdm4QD\IQD]IQD^IQD_IQD`ITD3QDaIQDbIQDc
IQDdIPDih3PDQn4PDW\:PDPT6QDeIQDfIPDbh3QDV<TD3PDkm4PDSP1QDgIPDdm4QDhIQDiIQDjIQDkIPDgm4PDSo:PDeh3Q
DlIQDmIQDnIQDoIQDY4Q`1b4WD0QDPJXD0`@Qn4`@cm4Q@W4QDXHQDQJPDQn4QDXHQD\5PDQn4PDnk3P@dm4Q@`4QDRJQDSJ
WD0PDc;PDYP6QDTJXD0QDUJQDVJQDWJPDR:PDlk3PDZi2PDim4PD[o:QDXJQDYJQDZJQD[JQ@\JQD]JWD0PDYP6QD^JXD0QD
_JQD`JPDdh3PD]T6QD`4QDaJPD]T6QFbJQDcJQ`1b4QDdJQDeJQDfJQDgJPDHPDX[3PDem4PDch3PDWP6PDdo:PDfm4PDRn4
QDhJPDRn4PDjh3QDiJQDjJPDRn4PDdS6QDkJQDlJPDaj2QDmJQDnJQDoJQDPKPDdm4PDYP6QDQKQDRKTD2QDSKQDTKWD0QDj
3aDa3aDW4`D_i3`DY4`DSP:`D_i3SD0XD0`Ddm4WD0QDUKXD0QDY4Q`1b4WD0QDVKXD0QDWKWD0QD]DQDc@QDXKTD1QDYKXD
0WD0QDZKPDSo:QD[KXD0QF\KTD5QD]KWD0QD^KPDdm4PDYP6QD_KXD0SD0QD`KQ`1b4P@YP6WD0QDj3XD0QDaKWD0Qd1b4QD
j3XD0QDbK`DmY3WD0QDj3XD0QDbK`DmY3QDcKTD3QDY4Q`1b4WD0QDj3XD0WD0QDj3XD0QDdKQFeKQDfKPDYP6WD0YD4XD0`
DkU:QDgKPDeh3PDY]:QDXHPDad3SD0TD4PDQn4QDhKWD0QDiKXD0WD0QDjKaDi4aDj4aDa3SD0Y@0TD1PDQn4XD0QFkKaDW4
WD0QDXHYD0XD0S@0S@0S@0PDQn4YD0Q@Y4QDXHSD0PDQn4QDlKWD0QDXHQDmKXD0QDnKQDoKPDdm4SD0QDPLPD`h3TD1QDQL
QDRLQ`1b4QDSLQDTLQ`1b4SD0QDULP@km4QFVLPD]e3QDWLQDXLQDYLPDnk3PDdm4QDZLQD[LPDkm4QD\LQD]LPDab6QD^LP
Dnk3PDdm4Q@`4S@0QF_L`D\c4`DcY3WD0PDmk3XD0QD`LQDaLQDbLWD0PDmk3XD0SD0PDWP6S@0QDcLQDdLQDeLTD1QDfL`D
l4`DbR4QD^9TD2QDgLP@YP6QDhLQDiLQDT7SD0QDjLPDYP6QDkLQDlLPDdm4TD2WD0QDk3XD0QDmLQDnLQDoLaDW4PDYP6QD
PMQDQMQDRMQDSMQDTMQ`1b4QDUMS@0WD0QDVMXD0QDWMQDXMQDYMQDZMQD[MTD2WD0QD\MXD0QD]MQD^MQD_MTD2QD`MPDHP
D_i3TD1QDaMSD0QDbMQDcMTD1QDaMSD0QDbMQDdMQDeMPDQn4PDdm4PDYP6QDfMPD4Q@`4S@0S@0QDgMQDhMPDTV6QDiMTD1
QDjMSD0QDkMPD`h3QDlMPDZQ;PDim4PDSW3PDbV2QDiKPDYP6PDSe3QDmMPDgm4PDdW6QDiCQD_DQDnMQDoMQ@Q=QDPNP@YP
6QDQNQD]4QDPNP@YP6QDQNQDRNQDSNQDTNQDUN`EYe2`EYl2`ElV3`EaZ6`EaQ;`E\X3`EbQ;`EfX4QDY4Q`1b4WD0QDVNXD
0`Deh3`Dfm4`Dhm4`D6QDWNQDXNP@ik4QDYNPDdm4PDd8PDim4PDe:PDWP6PDjW2QDZNPDWP6PDjW2PDdm3`Ddm4PDfQ;PD[
\2PDjh3QD[NPDgQ;PDch3QD\NPDXi2PDYT6S@0WD0QD]NXD0WD0PDHXD0QD^NQD_NP@dm4QD`NQ@[4Q@\4PDla5QDaNPDdm4
PD_k3QDbNQDcNQDdNPDdm4PDeh3PDon5PDdm4PDTR;PDdh3PDem4PDUR;PDgm4QDeNQDfNPDXe3QDY4Q`1b4QDgNWD0QDhNX
D0QDiNS@0QDo4QDjNQDkNPDah3QDlNPDem4QDmNTD2QDnNQDoNQ@POQDQOQDROP@mk3QDSOPDkm4`DYP6QDTOQDUOQDVOQDW
OQDjNQDXOPDah3QDYOQ@ZOQD[OQD\OQDa8Q@Y4QD]OQD^OPDdh3QD_OPDWP6PDVn5QD`OQDaOQDbOQDcOPDQT6QDmHTD2QDd
OQDeOQDfOQDgOPDjT6PDWe3PDgT6PDXe3QDT?QDhOQDiOWD0QDjOXD0VD0QDiOWD0QDjOXD0QDkOPDS1PDkm4QDlOPDdh3PD
dm4QDmOPDW\:PDkm4PD_7PDfh2PDl<PDfm4QDnOQDbNTD1QDoOPDjh3PDeh3PDTW3QDY4QDQ=WD0QDPP1XD0QD`>QDQP1S@0
WD0QDRP1XD0`Db7`Dch3`DX\4QDSP1QDTP1TD2QDUP1QDVP1QDWP1QDXP1QDo4Q@[4QD\4WD0QDYP1XD0QD^OQDZP1TD1QD[
P1PDcm4QD\P1QD]P1QD^P1PD_k3QD_P1QD`P1WD0QDaP1XD0PDYT6Q@_4WD0QDbP1XD0QDcP1PDdm4QDdP1QDeP1QDfP1QDQ
=TD1QDgP1PDYP6S@0WD0QDhP1XD0QDiP1WD0QDjP1XD0PDYP6S@0WD0QDkP1XD0PDmh3SD0PDkm4PD_7WD0QDlP1XD0QDY4Q
DmP1WD0QDnP1XD0`Dfh3QD_?QDW:WD0QDoP1XD0QDW:WD0QDoP1XD0QDQ=WD0PDo9PDbh3XD0QD_?QDW:WD0PDX8QDPQ1XD0
QDQQ1QDW:WD0PDX8QDPQ1XD0QDQQ1QDRQ1PDch3P@YP6QDo4QDSQ1PDmW:QDTQ1PDPV6PDo9PDbh3PDo9PDbh3QDQ=TD1QDU
Q1TD4PDkm4PDi_5QDVQ1WD0QDWQ1XD0QDZ4QD\:WD0QDXQ1XD0QDYQ1PDmW:PDcm4PDkT6QDoMWD0P@UW6QDZQ1XD0VD0QDo
MWD0P@UW6QDZQ1XD0QD[Q1QDoMWD0PDYP6PDXe9XD0QDV:QDW:TD2WD0QD\Q1XD0QDW:TD2WD0QD\Q1XD0QD_?WD0QD]Q1QD
^Q1XD0`Dfm4PDfh2QDQ=WD0PD_7QD_Q1XD0QD`Q1QDaQ1PDQn4QDbQ1PDHQDcQ1QDY4QDdQ1QDV:QDW:TD1QDeQ1TD3QDfQ1
QDW:TD1QDeQ1TD3QDfQ1PDYP6QDgQ1PDHQDhQ1QDiQ1PDon5PDjh3PDo7SD0QDQ=P@d7Q`1b4QDjQ1QDkQ1QDlQ1P@d7Q`1b
4QDjQ1QDkQ1QDmQ1PDkm4QDnQ1QDQP1QDoQ1QDPR1`Db7`D`7PDXe3QDY4QDmQ1QD^Q1SD0QDa8PDQo4PDkm4QDQR1QDRR1P
@_7QDSR1QDTR1QDUR1QDVR1QDQP1QDWR1QDXR1WD0QDmQ1XD0VD0QDXR1WD0QDmQ1XD0PD1QDXR1WD0QDmQ1XD0QDYR1QDZR
1PDVb2QD[R1PD_7PDW6PDfh2PD_7PDW6QD\R1P@dm4QDmQ1PDkm4QD]R1PDW\:PDPT6SD0PDjh3PDWP6PDk_3PDmW:PDkm4Q
D^R1PDbW6PDkm4QD^R1QD_R1PDkm4QD`R1PDHQDaR1QD^Q1PDcm4PDYP6PDiS;PDdm4PDkm4PDYP6PD`T;PDRV6QDbR1SD0Q
D[4QDQ=PDk7QDcR1QDQ=PDk7QDcR1QDV:QDW:TD1WD0QDdR1QDeR1XD0QDW:TD1WD0QDdR1QDeR1XD0PDUMPD\T;QDmHQDfR
1PDkm4QDgR1QDhR1TD2PDPS2QDl8QDiR1PDh:QDjR1QDkR1QDlR1TD1QDmR1PDjh3PDe7SD0PDjh3SD0QDnR1QDoR1QDPS1P
Dka5Q@TMQDQS1QDRS1QDSS1QDTS1QDUS1PDfh2QDQ=QDVS1QDWS1QDXS1QDYS1TD2PDfh3QDZS1QD[S1QD\S1QDQ=QD]S1QD
\4S@0PDQd9`Dkm4`DP?QDV:QDW:TD2WD0PDQd9XD0QDW:TD2WD0PDQd9XD0QD^S1WD0PDQd9XD0QD_S1QD`S1PDo7QDaS1PD
fh2QDbS1TD2WD0QDcS1XD0QDdS1Q`1b4PD_\5PDhm4PDhh2PD_\5PDhm4QDY4PDjh3Q@eS1QD2QDoR1Q@eS1QD2QDZ4QDQ=Q
DfS1P@d7QD2QDZ4PDQo4PDkm4PDQo4PDkm4PD_7SD0QDgS1WD0QDhS1XD0WD0QDiS1QDjS1XD0QDkS1WD0PDHPDfn2XD0PDH
QDlS1WD0QDmS1QDnS1XD0QDY4Q`1b4WD0QDoS1XD0VD0QDY4Q`1b4WD0QDoS1XD0QDPT1PDmW:QDQT1QDRT1PDTW3QDZQ1QD
PCQDST1QDTT1SD0PDlT;PDkm4QDY4PDmT;PDkm4WD0QDUT1XD0QDVT1PDYT6S@0WD0QDWT1XD0WD0PDWP6QDXT1PDdm4PDYP
6S@0QDa8QDQ=XD0SD0QDY4WD0QDYT1QDZT1QD[T1XD0QD\T1WD0QD]T1PDgm4XD0VD0QD\T1WD0QD]T1PDgm4XD0QD^T1WD0
QD_T1PDdh2XD0VD0WD0QD_T1PDdh2XD0QD`T1WD0QDaT1TD1QDbT1XD0QDa4QDcT1QDdT1QDY4Q`1b4WD0QDeT1XD0`Dch3`
Dcm4`Dgm4WD0QDfT1P@]CQDgT1QDhT1XD0QDiT1QDjT1TD4QDY4WD0QDkT1PDkm4XD0WD0QDlT1QDmT1XD0VD0WD0QDlT1QD
mT1XD0QDnT1WD0QDY4Q@Q=QDoT1YD2XD0WD0QDoR1QDoT1YD2XD0WD0QD_IPDjh3QDPU1XD0QDQU1QDY4WD0PDS1PDkm4SD0
XD0`D^i3`Dam2`Dcl2`Dfk3`DYP6`DWP6`D_7WD0QDRU1QDSU1QDTU1XD0WD0QDUU1TD1QDVU1XD0QDWU1WD0QDXU1QDYU1X
D0QDZU1WD0QD[U1XD0`Dcm4`Dgm4SD0QDZ4WD0QD\U1XD0WD0QD]U1PDdh3PDdm4XD0QD^U1WD0QD_U1XD0WD0QD`U1TD1QD
aU1XD0VD0WD0QD`U1TD1QDaU1XD0QDbU1QDY4Y@0WD0QDcU1PDdm4XD0QDZ4WD0Q@Q=PDd7TD1QDdU1XD0QDeU1PDXe3QDfU
1WD0QD\:TD1QDgU1XD0`Deh3`Dem4QDiEWD0QDhU1QDiU1aDW4`DYP6`DkU6`D[;`DoV4`DWP6XD0SD0PDjh3QDjU1TD2WD0
QDkU1XD0QDlU1WD0QDmU1PDdh3XD0VD0WD0QDmU1PDdh3XD0QDnU1QDoU1WD0QDPV1`DmV3`DnV3`DWW3`D_]3S@0XD0QDQV
1PDXe3QDY4WD0QDZS1`Dmi4`Ddn2`D`b3`Dab3`DmV3`DnV3`DWW3`D_]3`D_k4`DPk4`Db7`DZf2`DQo2XD0QDQV1QDRV1Y
@0WD0QDSV1QDTV1Q@_DQDUV1XD0QDVV1QDWV1Q`1b4WD0QDXV1XD0WD0QDY4Q@Q=QDYV1YD2XD0WD0QDoR1QDYV1YD2XD0WD
0QDZV1QD[V1XD0PDdm4WD0QD\V1S@0QD]V1XD0PDdm4QD^V1WD0QD_V1QD`V1SD0XD0VD0WD0QD_V1QD`V1SD0XD0QDaV1WD
0QDbV1XD0WD0QDcV1SD0PD[P6XD0QDZ4WD0QDdV1QDeV1XD0QD_NPDYP6SD0WD0QDfV1QDgV1PD`h3XD0VD0WD0QDfV1QDgV
1PD`h3XD0QDhV1WD0QDl8TD1PDkm4PD_7XD0PDdm4QDiV1WD0PDcm4QDjV1QDkV1XD0QDlV1Y@0WD0QDmV1YD1XD0WD0QDZ4
QDnV1QDoV1XD0QDPW1QDQW1WD0QDRW1QDQ=`Dm:`DlP2`DfQ2`Dhe2`DVT2QDe3XD0`Dch3QDSW1WD0QDTW1`Dm:`DlP2`Df
Q2`Dhe2`DVT2QDe3XD0`Dch3QDUW1QDY4WD0QDQ=YD2XD0`Deh3`Dcm4QDUW1WD0QDVW1YD2XD0`Deh3`Dcm4QDc3WD0QD_?
QDQ=`D\a2`DR8`DYa2`D[a2`DZa2`Dkb2`DZ_:`Dhg6`D`a2`Da8`DQS3`DVb2SD0XD0QDc3WD0QDWW1`D\a2`DR8`DYa2`D
[a2`DZa2`Dkb2`DZ_:`Dhg6`D`a2`Da8`DQS3`DVb2SD0XD0QDXW1WD0QDY4QDmP1YD1XD0`Dgm4`Dch3QDYW1WD0QDoR1QD
ZW1XD0QDYW1WD0QDoR1YD1XD0QD[W1WD0QDY4QD\W1QD]W1XD0QD[W1WD0QDY4QD\W1YD1XD0QD^W1WD0QD_W1QD`W1XD0QD
^W1WD0QD_W1YD1XD0QDZ4WD0QDQP1QDaW1XD0QDbW1WD0QDcW1XD0QDdW1QDcKWD0SD0QDmQ1XD0VD0QDcKWD0SD0QDmQ1XD
0QDeW1WD0QDfW1QDgW1P@dm4P@YP6XD0QDhW1WD0QDiW1QDjW1QDZQ1XD0SD0QDkW1WD0QDlW1PDdh3XD0SD0QDT4WD0QDRW
1QDQ=`Dme2`Da8`D[o4`D\a2`D^X3`D`a2`Dhg6`Dkb2`DYa2`Dn;`DR8`Dlc2`Do7`D`Z5SD0XD0QDT4WD0QDmW1`Dme2`D
a8`D[o4`D\a2`D^X3`D`a2`Dhg6`Dkb2`DYa2`Dn;`DR8`Dlc2`Do7`D`Z5SD0XD0QFnW1QDZ4WD0QDQ=P@d7QDoW1XD0WD0
QDPX1P@d7QDoW1XD0WD0QDQX1QDRX1XD0VD0WD0QDQX1QDRX1XD0QDSX1QDTX1QDQ=WD0QDUX1QDVX1XD0QDWX1WD0QDUX1Q
DVX1XD0QDXX1PDmm4WD0QDYX1QDmQ1XD0QDZX1WD0PDUX;QD[X1XD0PDfT6WD0QD\X1XD0VD0PDfT6WD0QD\X1XD0QD]X1QD
^X1TD5WD0QDY4QD_X1YD1XD0QD`X1WD0QDmP1QDaX1XD0VD0QD`X1WD0QDmP1QDaX1XD0QDbX1QD`X1WD0QDmP1YD1XD0VD0
QD`X1WD0QDmP1YD1XD0QDbX1WD0PDXe3QD`>PDHQDcX1XD0SD0WD0PDHQDdX1XD0SD0PDgk3PDHQDeX1WD0QDfX1QDZQ1XD0
QDgX1`Dl<`DP?`DjU:`Dlc2PDXe3QDhX1TD1WD0QDiX1XD0QDjX1PDXe3QDhX1TD1WD0QDiX1XD0YD2QDkX1WD0QDlX1XD0Q
DkX1WD0PDWP6PD]X3XD0WD0QDmHQDmX1XD0QDnX1WD0PDch3QDoX1XD0WD0PDch3PDgBPDZf5XD0`Eed3WD0QDPY1QDQY1XD
0QDRY1TD1VD0`Eed3WD0QDPY1QDQY1XD0QDRY1TD1QD]X1WD0QDSY1Q@TY1XD0QDUY1WD0QDVY1XD0QDWY1TD3QDY4QDXY1Q
DY4WD0PDZ9PDch3XD0SD0WD0QDYY1XD0QDoMQDQ=QDZY1SD0QD[Y1WD0QD\Y1XD0PDmh3WD0QD]Y1XD0VD0PDmh3WD0QD]Y1
XD0QD^Y1WD0PDHPD\Y;XD0QD_Y1WD0QD`Y1P@_Y;XD0QD_Y1QDY4WD0PD]Y;XD0SD0QDaY1WD0PDkm4XD0QDbY1PD_V2PDdm
4WD0PDYP6PDSe3XD0WD0QDcY1Q@Y4QDdY1XD0PDXk2QDY4WD0QDdY1XD0PDcm4QDeY1VD0PDcm4QDeY1PD1WD0PDHPD_i3XD
0QDfY1S@0QDgY1`DX3`D]n1`DY3WD0PD^V6XD0QDfY1S@0QDgY1`DX3`D]n1`DY3PDim4QDhY1WD0QDiY1XD0VD0PDim4QDh
Y1WD0QDiY1XD0PD1QDjY1PDi_:WD0PDdS3XD0WD0QDQ=P@d7QDkY1XD0S@0QDlY1QDmY1WD0QDnY1XD0QDoY1WD0QDPZ1XD0
SD0WD0QDQZ1PDdh3PDdm4XD0QDRZ1WD0QDSZ1QDTZ1XD0QDUZ1PDmW:TD5WD0QDVZ1XD0SD0QDY4PDdm4WD0QDWZ1XD0QDXZ
1QDYZ1WD0QDZZ1XD0VD0QDYZ1WD0QDZZ1XD0QD[Z1WD0QD\Z1QD]Z1XD0QD^Z1QD^OWD0QD_Z1XD0TD2QD`Z1QDaZ1PDeh3P
DiY;PDdm4PDli3PDdT6QDbZ1Q@Y4WD0QDcZ1XD0WD0PDli3XD0Q@_4QDdZ1aDW4`D[k2`DSn4QDeZ1Q@Y4QDfZ1Q@gZ1QDhZ
1QDiZ1QDoR1Q@jZ1QDhZ1PDn\:QDkZ1PDHQDlZ1QDmZ1PDjh3QDnZ1PDcY3QDg4Q@V:QDoZ1TD1PDUn4TD2QDP[1QDQ[1QDT
OTD3QDY4Q`1b4WD0PDhj2XD0QDTOTD3QDY4Q`1b4WD0PDWm6XD0QDTOTD3QDY4Q`1b4WD0PDYm6XD0QDTOTD3QDY4Q`1b4WD
0PDXm6XD0QDTOTD3QDY4Q`1b4WD0PD[m6XD0QDTOTD3QDY4Q`1b4WD0PDZm6XD0QDb4QDR[1QD`NTD3QDY4Q`1b4PDYS7PDY
S7QDo4UD0WD0PDYS7XD0QDS[1Q`1b4WD0QDT[1XD0S@0QDo4QD`NTD3QDY4Q`1b4WD0PDj6XD0`Dcm4`Dem4QD`NTD3QDY4Q
`1b4WD0PDaj2XD0`Dcm4`Dem4`DQn4`Deh3`Dfm4QDU[1TD4WD0PDj6XD0WD0QDV[1XD0QDo4QDW[1TD1QDX[1QDY[1QDZ[1
PDSY3PDem4PDab6WD0PDab6QDPCQD[[1XD0WD0QD\[1TD1QD][1XD0QD^[1WD0QD_[1TD1QD][1XD0UD0PDmW6PD4WD0PDWP
6QDW4XD0UD0PDmW6WD0QDl@QDW4XD0QD`[1QDY4WD0PDWP6QDW4XD0VD0QD`[1QDY4WD0PDWP6QDW4XD0QD]X1WD0PDWP6QD
a[1QDW4XD0VD0WD0PDWP6QDa[1QDW4XD0QDb[1QDc[1QDd[1QDb4QDe[1QDd[1QDf[1TD1WD0PDQT;QDd[1XD0WD0QDg[1P@
YP6PDQT;QDh[1XD0QDi[1QDj[1Q@k[1QDl[1QDm[1PDSn4QDn[1QDo[1PDg6UD0QDg4QDP\1TD1P@gh3WD0QDQ\1XD0SD0aE
W4QDg4QDR\1TD1P@gh3QDS\1`DnV3`DbX3`Ddm4`DYi2`D]Z;`D^Z;QDT\1P@kT6QDU\1QDV\1QD^[1QDW\1Q@Y4QDX\1TD1
P@gh3TD3QDY\1QD^[1QDW\1Q@Y4QDZ\1PDkm4QD^[1QDW\1Q@Y4QD[\1TD1PDgh3TD8QD\\1QD]\1QD^\1PDiY3PDP8QD_\1
QD`\1PDYV3QDY4QDa\1QDb\1PDgk5QDc\1QDd\1QDe\1QDf\1QDg\1UD0QDh\1TD1QDi\1`@YP6`@gh3`DWP6`DXP6`Ddi3Q
Dj\1TD2WD0QDk\1XD0QDl\1QDm\1PD_i3PDlZ6QDn\1WD0PDZf5PDbk2XD0QDo\1QDP]1QDQ]1QDo\1QDR]1PDS1QDS]1PD[
P6QDT]1QDU]1P@ch3PDcm4PD[P6QDV]1QDW]1PDb[;QDX]1QDY]1QDZ]1WD0QD[]1PDdm4XD0SD0WD0QD\]1QD]]1TD1QD^]
1XD0WD0QD_]1P@jh3PDnc2QD`]1XD0SD0WD0QDa]1P@i4P@fm4QDb]1S@0QDc]1XD0WD0QDd]1QDe]1Q@Y4QDf]1XD0PDjh3
WD0PDYT6XD0SD0WD0QDg]1PD\P2XD0QDh]1WD0QDi]1TD1QDj]1PDdm4XD0SD0QDk]1PDjh3PDkm4PDjh3QDl]1SD0QDm]1Q
Dn]1QDo]1SD0QDP^1P@lm4P@Rn4WD0Q`1b4QDQ^1XD0QDR^1QDS^1QDT^1SD0QDR^1PD\P2QDU^1QDV^1QDW^1QDX^1QDY^1
PDWP6WD0QDZ^1SD0XD0QDY4WD0PDWP6QDZ^1SD0XD0`Ddm4`DVV2`DTV2WD0PDWP6QDZ^1QD[^1XD0WD0QD\^1P@dm4QD]^1
XD0PDYV3QDY4QD^^1QDP?QD_^1QD`^1QD^[1Q@d4QDa^1PDeh3QDb^1QDc^1PDkm4QDb^1QDd^1QD^[1QDY4WD0PDjh3QDe^
1XD0QDf^1QD^[1QDg^1QDh^1WD0QDi^1XD0QDj^1P@mW6QDk^1QDY4QDl^1QDm^1QDn^1QDo^1PDch3QDP_1PDch3PDch3PD
YP6SD0PDm\;PDjh3Q`1b4PDYP6QDQ_1QDf?QDR_1QDS_1PD`V2PDQn4QDT_1PDZ\:PDfT6PDdW6PDhm4QDU_1PDfh2PD_7QD
V_1PDfm4PDgP2PDHPDn\;QDW_1PDYP6QDX_1PDWP6PDU=PD\a2PDkm4PDWP6PDo]9PDof3PDah3PDkm4PDWP6PDo]9PDgm4P
DP];PDeh3PDP];PDim4PDWP6QDY_1PD]g9PDfm4PDme2PDR];PDch3PDWP6QDZ_1PDfm4PD[e2PDeh3PDTT4PDeh3QDa4PDS
];PDYP6PDT];PDYP6PDYP6PDXn:QDa4PDch3PDQj3PDdh2PDcm4PDYP6QD[_1PDnk3PDdm4QDXKQD\_1PDWP6PDXi9PDdm4P
DYP6PDV];PDSMPDYP6PDW];QD]_1PDgY;QD^_1PDkm4PDX];PDY];PDeh3PDZ];PDYa:QD__1PDYP6PDX[4`Dbh3PDi1PDkm
4PDlm5PDeh3PDYP6PDPc:QD`_1TD1PD[];PDgm4PDYP6PDUa3PDdm4QDa_1PD\];PDdm4QDb_1PD]];PDfZ4PDfm4PD_i3PD
]h2QD_R1PDkm4QDc_1PDQP3PDdm4QDa4QDd_1PDYP6TD1QDe_1QDf_1QDa4QDg_1QDh_1QDi_1QDj_1TD1QDk_1QDl_1PDb]
;PDdm4QDm_1QDn_1PDRb3VD0QDm_1QDn_1PDRb3QDo_1QDS?PD`h3PDem4QDTMQDP`1QDWY1QDQ`1QDR`1PDdm4PDof3QDUD
TD2PDd];QDS`1PDYV3PDkT6QDT`1QDU`1TD1QDV`1PDng2PDW6PDW6PDkm4PDUa3PDTY:PDWk3PDem4PDbb3PDT7PDYk3PD_
j6PDT7PDWP6PDRb3PDT7QDW`1PDkm4QDX`1QDY`1PDYT6PDWP6PDYT6PDWP6PDe];PDe];PDWe2PD\i:PDk=PDRn4PDj6PDR
n4QDZ`1PDj6PDRn4PDcf3PDYLPDRn4PD]^5PDRn4PDZNPDRn4PDai3PDf];PDg];PDg];QD[`1PDbh3PDkm4PDWP6PDh];PD
eh3PDWP6PDVg2PDdm4PDi];QD`9QDa4PDcT4PDSMPD[a3QD\`1PDjh3QD]`1PDWP6PDk];PDdm4PDWP6PDV`1PDhm4PDWP6Q
D^`1SD0PDWP6PDS[5PDkm4PDWP6PDd8PDfm4PDWP6PDmh2PDi;PDWP6PDXn:PDdm4PDWP6PDo];QD_`1PDkT6PDbd3PDYV3Q
D``1PDQ^;PDi4PDcm4PD[P6QDa`1QDd8PDf5PDim4PDYU7PDfh2PDXV:PDWP6PDRf2PDUV6PD\P2PDk=PDRn4PDZi2PDbd3Q
Db`1QDa4PDS];PDeh3QDa4PDT\;QDc`1QDa4QDd`1QDe`1QDf`1P@`h3QDg`1PD`h3QDh`1QDi`1PDgS6PDSW3PD_V2PDQn4
PDWP6PDX[3PDPg3PDkm4PDch3PDRi4PDgi3PDch3QDa4PDQMPDRf2PDU:QDVCPDkm4QDa4PDWf9PD[g3PDeh3QDj`1PDYV3P
Ddh3PDfk3PDch3QDk`1QDl`1PDg9PD^j2QDm`1QDn`1PDWj5PDYP6QDo`1QDPa1QDQa1QDRa1QDf`1QDSa1QDa4PDdh2PD^g
9PDdm4PDZh6PDdm4PDYP6QDTa1QDUa1PDeh3PDVf9PDkm4QD`9PDce5PDYP6PDZ^;PDch3PDYP6PDfk3QDVa1PDbb3PDdm4Q
Da4PDSMPDnn:PD^[3PD\^;PDT7PDgY;QDWa1QDXa1QDYa1PDam2PDfh2PDXV:QDLQDZa1P@dm4P@YP6QD[a1QD;PDYP6QD\a
1QD4PDah3P@WP6QD]a1QD4PD\P2P@WP6QD^a1QD4PDYP6QD_a1QD`a1QD4PDlk3PDim4PDlk3PDim4PD\T6QD4PDhm4PDVf9
QD4PDa^;QD4PDkm4PDdW2QD4PDdh3PDdm4QDa4PDRS6PDkm4QD6PDbh3PDmS6QD6PDkm4QDaa1S@0QDba1PD\P2PDWP6QDca
1QD6TD2PDeh3QDa4PDS];QD6PDYP6QDda1QD6QDa4QDea1PDbh3QD7PDYP6QDfa1PDdm4QD7PDYP6QDga1QD7QDha1QD7PDW
P6QDia1QD7QDa4PDZa3QD7PDWP6PD`a2PDem4QD7QDja1QDka1QD8PDYP6QDfa1QDla1QD8PDYP6QDma1QD8PDkm4PD]T2QD
8PDkm4PDYP6QDna1QD8QDa4QDoa1QD8QDa4PDbn4PDRS6QD8PDd>QD_9QD8PDbh3PDkm4QDl@PDbh3PDkm4QDl@S@0PD\a2Q
D9TD2PDch3QDa4PDk^;QD9TD2PDcm4PDl^;QD9QDPb1QDQb1QD9P@XP6PDl_:PDch3PDYP6QD9P@WP6PDdV4PDch3QD9QDa4
QDRb1QD:PDWP6QDSb1S@0QDTb1QD:QDUb1QD5Q@Vb1S@0PDVS4PDch3QD5QDa4QDWb1QD5QD_4S@0QDXb1QDYb1QD5QDZb1T
D1QD[b1QD5TD2PDka5PDle6QD5QDmQ1PDkm4QD\b1QD5PDWP6QD]b1QD^b1QD_b1QD@QDa4QD`b1QD@PDYP6QDab1QDBPDW_
;QDBQDbb1QDcb1QDFQDdb1QDHPDjS6QDa4PDbn4QDHPDch3QDeb1QDHPDch3PDeh3PDP];QDHPD`h3QDfb1`DYP6`DWP6`DX
P6`D`i3`Dai3QDHPDkm4QDgb1PDZi2QDHPDdm4PD\X3QD?PDdh3QDhb1P@YP6PDSZ5QD?QDhY1QDib1QD?QDjb1QDkb1QD?Q
Dlb1QD>PDYP6QDmb1PD^W2QD>QDa4QDnb1QD>QDa4QDob1QDPc1QD>PDeh3PDYP6QDQc1QD>TD2PDkm4QDRc1QD>PDkm4PDj
6PDVb2QDEPDYP6QDSc1QDEPDWP6QDTc1PD\c6QDEPDYP6QDUc1QDVc1QDGPDdh3QDXKQDWc1QDGQDXc1S@0QDYc1QDGQDXc1
S@0PDkm4PDgf:QDk1PDYP6QDZc1QDk1QDa4PDfX3QDi1PDYP6PDn;QDn1PDWP6QD[c1QDKPDWP6PDc_;QDKPDWP6QD\c1QDK
QDa4QD]c1QDS1QD^c1QD_c1QDT1PDYP6QD`c1QDU1PDgm4PD\c6QDU1PDhm4PDYP6QDU1PDYP6QDac1QDbc1QDZ1PDYP6QDc
c1QDZ1PDch3QDdc1QD[1PDWP6PDom5QD[1QDec1QD[1PD\P2PDWP6QD[1QDa4QDfc1QDR1PDbd3PD[W;QDa1QDgc1QDg1PD\
P2PDWP6QDg1PDYP6PDe_;QDf1PDfm4QDhc1PDfm4PDU=PDTP:QDo1PDch3PDkT6QDP2PDYP6PDlb:QDQ2PDdh3PDdm4QDa4P
D[e2QDQ1QDic1QDjc1QDP1QDa4QDkc1QDP1PDYP6QDlc1`DYP6aDW4QDP1TD3PD[e3PDdh3QDP1TD3QDba1VD0QDP1TD3QDb
a1QDmc1QDY1QDnc1QDY1PDem4QDPHQD`1QDoc1QD`1PDYP6PDaf:QD`1QDa4QDPd1QD`1QDQd1QDRd1PDeh3PDfj1PDTV6PD
eh3PDj6QDSd1PDeh3QDTd1QDUd1PDeh3PDWP6QDVd1QDWd1PDeh3PDWP6PDlV3PDdm4PDeh3PDed3QDXd1PDeh3PDV];PDSM
PDeh3PDYP6QDYd1PDeh3PDUZ4PDSf2PDch3PDYP6QDZd1PDch3PDYP6QD[d1QD\d1PDch3PDSMPDdm4QD]d1VD0PDch3PDSM
PDdm4QD]d1QD^d1PDch3QD_d1PDch3QD`d1VD0PDch3QD`d1QDad1PDch3PDWP6QDbd1PDch3QDcd1QDdd1PDch3PDYP6QDe
d1PDcm4PDYP6QDfd1QDgd1QDhd1PDcm4QDU`1QDid1PDnP6PDkm4PDRU6PDSMPDdm4PDYP6QDjd1QDkd1PDdm4QDVBQDld1Q
Dmd1PDT_;PDdm4QDnd1QDod1PDan4PDWP6QDPe1QDQe1PDWP6PDR:PDlk3PDWP6QDRe1QDSe1PDWP6QDTe1QD^Q1PDWP6PD^
`;PDdm4QDTMQDUe1QDVe1QDWe1PDWP6PDX[3QDXe1PDWP6QDYe1QDZe1PDWP6PDdW6PDXj:PDWP6PD`k3PDeR6PDWP6PD``;
PDdm4PDgo3PDWP6PDW<PDeh3PDWP6PDa`;PD[e2PDWP6PDb`;PDdm4PDVf9PDWP6PDT7PDc`;PDWP6PD\a5QD[e1PD\a5PDd
`;PDP`5PDd`;PDWP6PDcMPDk=PDWP6QD\e1QD]e1PDWP6PDdMQD^e1PDWP6QDPe1PDoe2PDTg:PDim4PD_\:PDW_;PDim4PD
PR2PDTg:PDdm4PDcf3PDf`;PDeh3PDYP6PDTV6PDah3PDZi2PD\a2PDZi2PDim4PD[o:PD[i2PDim4PDWd5PDXn3PDim4PDS
a4PDUo3PDim4PDg`;PDf5QD_e1PDf5PDbT5PDV];PDSMPDSMQD`e1PDXn:QDae1PD^W2QDbe1PDgn4PDch3PDPn9PDch3PDk
k:PDch3PDlb4PDhMPD\Z3PDhMPDSU6PDfk3`Dkh3`DWe3PDSU6PDYP6QDce1PDSU6PDXk2QDde1QDee1PDdo:PDag9QDVBPD
UU4PDch3PDYP6QDfe1PDYP6QDge1PDdm4PDYP6QDWc1QDhe1PDYP6PDfo1PDdm4PDYP6PDW8PDdm4PDYP6PDme9QDie1PDYP
6PDUW3PDgi3PDYP6QDje1QDke1PDcf3PDba6PDgY;Q@XKQDle1PDgY;PDQU6QDme1PDYT6QDne1PDWP6QDoe1PDRV6PDWP6P
D\Q5PDRV6QDPf1PDjh3PD`1PDWP6PDcS4PDjh3QDQf1PDWP6QDRf1PDmW:PDfT6QDSf1PDmW:PD_k3PDdm4PDHPDcj2PDo`;
PDHPDig3PDPa;PD`^9QDTf1PDf`9PDQa;PDRa;PDim4PDd5PDPg3PDkm4QDa4PDed3PDdm4QDUf1PDed3PD[a3PDl>PDch3P
DkT6PD^a5PDQn4PDgf:PDd5PDV\3QDVf1QDWf1PDP];PDim4PDSa;PDaT;QDXf1QDYf1PD_7PD`h3PDfm4PDYP6QDZf1PD`h
3PDXe3PDfm4PD`h3PDim4QD[f1PD`h3PDem4PDYV3PDkT6PD]V;PDkT6PDjBPD`_;PDim4PDTa;QD\f1PDdb3QD\f1PDWMPD
Ua;PDVa;PDlk3PDce5PDdm4PDTW3PDZi1PDRn4PDgj3PDTV6PDek3PDbh3PDYP6PDek3PDch3PDYP6PDRh4PDdm4PDao9PDS
h4PDdm4PDao9PDfk3QD]f1QDXKQD^f1PDVg2PDdm4PDi];PDd[4PDdm4PDYP6PDP7PDRn4PDWa;PDZd7PDXa;QD_f1QD`f1T
D2QDaf1PDR8PDWP6PDYd:QDbf1QDcf1PDT_;PDNPDim4QDdf1PDUi3PDkm4PDg`2PDUi3PDkm4QD[8QDef1PDo3PDeh3QDa4
PD^f:PDem4PD`g3QDff1PDm3PDdT4PDbh3PDYa;QDgf1PDkT6PDYP6PDcl3PDYV3PDhl3PDYV3PD^k:QDhf1QDaFPDfl3PDY
V3PDWn9QDif1PDgT7PDch3QDjf1QDkf1TD1P@i4PD[a;QDlf1P@bd3PDe_:QDUa1PDbh3QDbHQDmf1PD`h3QD^Q1QDnf1PDd
h3QDaIPDgb2PD\a2PD\a2PDgb2PDgb2PDim4PD\a2PDWP6PD\a;PDa_9PDim4PD]a;PDfo4PDYP6PDo\;PD[MQDof1PDm7PD
km4PDVn5PDWP6PD^a;PDkm4PDXP6PDdi4PDnj:PDXP6PDfd:PDkm4PDXP6PDme2PDah:PDWP6PD_a;PDWP6PD`a;PDSU:PDW
P6PDaa;QDPg1PDWP6PDTi4PDjc2PDcm4PDWP6PDmb:PDcm4PDba;PDcm4PDca;PDdh3PDch3PDWP6PDda;PDS1PDW9PDYP6P
DS1PDeh3PDYP6QDQg1PD_i3PDca3PDVQ;PD`i3PDda3PDVQ;PD_V2PD_4PDQn4PDfh3PDkm4PD_\3PDfh3PDkm4PDYP6PDa<
PDeh3PDea;PDeh3PDYP6PDl>PDWP6PDVc9PDU_:PD_k3QDRg1PDga;PDha;PDWP6PD[MQDSg1PDUk3PD_k3PDch3PDhS6PDl
W2PDHPD`i3PD]Z:PDWe:PDbj2PDQn4PDYP6PDfd9PDRS6QDTg1PDkT6PDog2PDZT6QDUg1QDUT1QDVg1PDfm4PDZT6PDXP6P
D^U:QDWg1PDbd3QDXg1PDeh3QDa4PDbn4QDYg1PDSe3PDT[3QDZg1PDkm4PDYP6QD[g1QD\g1PDWP6TD1QD]g1PDHQD^g1QD
_g1PDd3PD\a5PDRn4PDWP6PDkk:QD`g1QDag1PDRn4PDT7QDk`1PDYP6PDVb;PDHPDk7QDbg1PDZb;PDdm4PD]g4PDo<PDkm
4QDcg1PD\b;PDdh2QDdg1QDeg1QDfg1PDTCQDgg1QDhg1PDab;PDPl:QDig1QDjg1PDjS6QDkg1QDlg1VD0QDkg1QDlg1QDm
g1PDgm4PD`BVD0PDgm4PD`BPD1QDng1P@ch3PDUS2VD0QDng1P@ch3PDUS2QDog1QDUDTD2PDai5PDbd3PDnm4QDPh1QDc8Q
@Q=QDQh1TD2PDh_;QDRh1PDem4PDWP6PDSMPDdm4QDU`1PD`h3PDkm4QDSh1PDfm4PDWP6PDd[:PDdm4PD`i3PDWP6PDcb;P
Ddb;QDTh1PDcm4PDYP6PDib;PDQ:PDQl3PDcm4PDkT6PDcm4PDTi4PDcm4PDjb;PDim4PDcm4PDYP6PDZa2PDdm4QDa4PDcm
4PDkb;PDcm4PDWP6QDUh1P@mb;QDVh1PDYP6PDnb;PD`h1PDkm4PDYm3PDob;QD^_1QDWh1QDXh1QDYh1PDYb1PDeh3QDZh1
PDbh3PDYP6PDfm3PDdk3PDZh3PDed3PDdm4PDXR;QD[h1QD\h1PDg\3QD]h1PDeh3PDbd3QDa4PDd:PDQT6PDTa;QDa4PDT`
:PDS1PDfk3PDim4QD^h1PDdh3PDHPD_Y4QDcZ1PDSc;PDnf3PDbh3PDSP:PD_i3PDTc;PDl=PDdh3PDdm4QDa4PD^Q:PDbd3
PDYP6QD_h1PDi<PDYP6PDUc;PDde4PDeh3PDWP6PDVc;PD]4PDWc;QD`h1QDah1QDbh1PDcd3QDa4QDch1PDZc;PDch3PDYP
6PDd>PDeh3PDYP6PDYP6PD_k3PDQQ;PDYP6PDPc;PDZa2PDYP6PDbj2PDem4PDR;PDj6PD_j6PDkm4PDHPD[c;PDmh3PDeW6
PD\P2QDdh1PDWP6PDY^2PDV`:QDXDQDeh1PDck3PDZ<PDeh3PDUh1PDTk3PDdh3PD]c;PDdh3QDDQ@_4S@0QDfh1PDkm4PD_
7QDDQDgh1PDkm4QDhh1QDDPDHPD_i3QDih1QDDQDjh1QDih1QDDPDkm4QDa4PDbn4QDDQDkh1PDkm4QDlh1QD=PDWP6QDR:Q
D=QDa4QDmh1QDnh1QD=PDdh3QDoh1QDNQD_DQDPi1QDNQDfAS@0QDQi1QD<QDRi1QD<QDSi1TD1QDTi1QD<PDcm4PDYP6QDU
i1QD4PDQT6PDYP6PDcc;QD4PDbh3QDVi1QDWi1QD4PDbd3QDXKQDXi1QD4PDkm4QDYi1QD4PDkm4PDYP6QDZi1QD4PDdh3QD
[i1P@YP6PDYc3QD4PDeh3QD\i1QD4QD]i1QD4PDVg2PDeh3PD^\3QD4PDVg2PDYP6QD^i1QD4PDah3QD_i1QD4PDah3PDYP6
QD`i1QD4PDah3PDWP6QDai1QD4PDWT6PDYP6QD4PDfd9`Dkm4QD4PDkm4PDWb2QD4PDWP6QDbi1QDci1QDAQDdi1QDei1QDA
QDfi1QDgi1QDAPDle6QDJQD_DQDhi1QDJPD\P2PDR=QD8PDYP6QDii1QDji1QD8PDi4PDfm4QD8PDdh3PDdm4QDki1QD8QDl
i1QD8PDbh3QDmi1QD8PDch3QDni1QDoi1QD8PDS1QDPj1QD8PDnk3PDdm4QD8PDmk3PDfm4QD6QDa4QDea1PDbh3QD6TD2PD
fm4PDWP6PDYd;QD6PDYP6QDQj1QD6PDem4PDl]:QD6TD2PDem4PDl]:QD6QDRj1QDSj1QDTj1PDUj:QD7PDWP6QDUj1QDVj1
QD7PDWP6QDWj1QD7PDYf:QD7PDl<PDfm4QD7QD\:QDXj1QD9QDa4QDYj1QDZj1QD9TD3PDeh3PDYP6PDe5QD9QD[j1P@YV3Q
D:PDdh3QD\j1QD]j1QD:QD^j1PD\P2QD_j1PD\P2PDbd;PD_d4PD\P2PDWP6QD`j1PD\P2QDTMQDaj1QDbj1PD\P2QDcj1PD
\P2QDdj1QD5Q@_4S@0QDej1QDfj1QD5PDHQDgj1QD5PDHPDbb3PDem4QD5PDl;PDaj2QD5PD^2QD^_1PDSW3QD5PDWP6QDhj
1PDkm4QDij1QD5QDa4QDjj1QDkj1QD@PDj`4QD@QDlj1QDmj1QD@QDnj1S@0PDfh3QD@TD2PDkm4PDnd;QD>TD2PDch3PDYP
6PDfh3QD>TD2PDch3PDU9QD>TD1PDbh3QDa4QD>QDoj1QDPk1QD>PDkT6QDa4PDiR4QD>PDYP6QDQk1QD>PDjY3QDgLQD?PD
YP6QDRk1QDIQDSk1TD1QDTk1QDFPDU`:QDFQDUk1QDVk1QDFPDeh3QDXKPDRS6QDFPDch3PDSe;QD_1PDch3QDXKQDWk1QD_
1QDXk1QDYk1QD_1QDZk1PDim4QD_1PDch3QDa4QD[k1QD\k1PDch3QDXKPDUe;QDf1QDXKPDh_:QDf1QD]k1PDgm4VD0QDf1
QD]k1PDgm4QD^k1QDKPDnP6PDYe;QDKPDdk3PDim4QDKPDYP6QD_k1QDKPDcU:PD`h3QDKPDYV3PDfj1QDKPDem4PDbb3QDK
PD`h3QDKPDRk2QDLQD`k1P@bd3QDLQ@TMQD[a1QDMQDak1TD1QDbk1QDOQDXKQDck1QDQ1PDeh3QDdk1TD2QDek1QDQ1TD2P
Deh3PDcm4PDYP6QDQ1PDPl3QDV1TD2QDfk1TD1QDgk1QDV1PDYP6PDm\;PDah3QDV1QDhk1TD1QDik1QDV1QDjk1PDah3QDb
1QDkk1TD1QDlk1QDGTD2QDmk1QDnk1PD_k3QDS1QDok1TD1QDPl1QDHPDWP6PD^e;QDHPDkm4QDQl1QDRl1QDHQDSl1TD1QD
Tl1QDZ1PDkT6PDbd3QDUl1QDZ1PDch3QDVl1QDZ1PDi4PDhm4QDXKS@0QDWl1QD\1PDWP6PD_U;QD\1PDYP6PD_k3QD]1PDY
V3PDch3PDbk3QD]1PDYP6PD\_:QD^1QDXl1TD1QDYl1QDW1QDZl1`Dim4`D4`D`\3`DTo3QDW1PDYP6QD[l1PDem4QDY1PDa
h3PDkm4QD\l1QDc1QD]l1TD1QD^l1QD;PDWP6QD_l1TD1QD`l1QDe1PDYP6QDal1PDoQ2QDj1QDbl1QDcl1QDm1QDdl1TD2Q
Del1QDn1PDYP6QDfl1TD1QDgl1QDR2QDhl1TD2QDil1QDS2PDXP6PDee;QDS2PDYP6PDPg3QDl1PD`h3PDkm4QDl1PDeh3PD
YP6PDUT6QDl1PDch3QD^_1PDfe;QDX1PDbh3QDX1QD^_1QDjl1QDX1QD\:S@0QDkl1QDP2QDll1TD1QDml1QD3QDnl1QDol1
TD1P@nf3QDTMQDPm1P@RS6PDkm4PDk7PDWP6PDUS2QDQm1QDRm1PDWP6QDSm1QDTm1`Ekm4`Ecm4`Ehm4`Eeh3`EPT6QDUm1
QDVm1PDWP6PDje3PDWo2PDWP6PDSb9PDQf;PDWP6PDU:PDeh3PDWP6PDk3PDeh3PDWP6PDWo9PDeh3PDWP6PD^P4PDdm4QDW
m1PDWP6QDXm1PDem4PDWP6PDUf;PD]\3PDWP6PDVf;PDR]4PDWP6QDYm1QDZm1PDWP6PDW`6PDdm4PDWP6PDVa5PDkm4PDWP
6PDf`3QD[m1PDWP6PDSo3PD`:PDWP6PDZ9PDZZ:PDWP6PD]a5PD\f;PDWP6PDZ_3PD]f;PDWP6PD^f;PDeh3PDWP6QD\m1QD
]m1PDWP6QD^m1QD_m1PDWP6QD`m1QDam1PDWP6QDbm1QDcm1QDTMQDdm1PDej4PDWP6QDem1QDfm1PDWP6PDff;PDeh3PDWP
6PDd>PDga2PDWP6PD]:PDSo3PDWP6PDb_3PDdm4PDWP6PDXo3PDmh3PDWP6QDgm1PDaY4PDWP6QDhm1PDki4PDhf;PDki4PD
U];PDWP6QDim1QDjm1QDkm1QDa4QDlm1PDdh3PDdm4Q@XKQDmm1QDnm1PDQT6PDYP6PDX[4PDdh3PDdm4QDom1PDfm4PDka5
QDPn1QDQn1PDka5QDRn1PDka5PDWP6PDRi4PD`h3PDWT6PDYV3PD`h3PDYP6QDSn1PD`h3PDeh3QDTn1PD^P:PD`h3PDkm4Q
DUn1PD`h3PDkm4QDd8QDVn1PD`h3QDWn1QDXn1QDYn1PDbh3PDYP6QDZn1PDbh3QDa4PDfX3PDbh3PDch3PDYP6QD[n1PDbh
3QD\n1PDch3PDYP6QD]n1QD^n1PDch3PDYP6QD_n1PDch3QD^_1QD`n1Q@an1PDch3QDbn1QDcn1PDch3PDWP6QDdn1TD1QD
en1PDmk3PDYP6QDfn1PDmk3QDa4QDgn1QDhn1QDin1TD1QDjn1PD\T6QDTMQDkn1PDUT6QD^_1QDln1QDmn1PDhm4QDnn1PD
Wd3PDim4PDdW6PDl=PDim4PDml4PDWo9PDeh3PDYP6PDem4PDYP6PDeg;PDdm4PDYV3PDhm4QDon1PDkm4PDm7PDem4PDWP6
PDg\3PDWP6PDRb3PD[MPDkm4QDPo1PD[i2PDgh2PDUg2PD[i2PDeh3PDYP6PDZi2PDeh3QDXKQDQo1PDWe3PDdm2PDk7PDd8
QDRo1PDe:PDXR;PDeh3QDSo1PDV3PDcm4PDU`5PDeh3PDWP6QDTo1PDeh3PDYP6QDUo1VD0PDeh3PDYP6QDUo1QDVo1PDeh3
PDWP6QDWo1QDXo1PDeh3PDcm4PDYP6PDQ7PDeh3QDYo1PDeh3PD`a2PDZf5PDeh3PD_i3PDn^;PDWh;PDdm4PDkT6PDXh;PD
Qi3PDSb3PDem4PDYP6PDek2PDSU6PDad3QDZo1PD]h;QD[o1QD\o1QD]o1P@dm4QD^o1PDlW2PD[`:PD^h;PDlW2QD_o1QD`
o1PDY3PDeh3PDYP6PD`V2PD`7PD_V2PD`V2PDQn4QDao1PDi_:PDdS3PDUS2PDeh3PDYP6PDUS2PDRS6PDkm4PDUS2QDbo1P
DUS2PDah;`DcR6`DZ_2PD]a5PDnl4PDZ9QDco1TD1QDdo1QDeo1QDfo1QDgo1QDeo1PDog2QDho1PD_V2PDdm4PDYP6PDSe3
PDeW6PDdm4PDWP6PDfh;PDeW6PDgh;QDio1QDjo1PDVg;PDim4PDVg;PDjT6QDko1PDgT6QDlo1QDhY1PDeh3PDHQDmo1QDn
o1PDHPDSY3PDem4PDHQDoo1PDHPDj6PDHPDV9PDjh;PDHPD`i3PD]Z:PDHPD[P2PDZ9QD\:PDP[3PDjm4PDjh3QDfAQ@b4QD
PP2TD1QDQP2PDjh3QDRP2QDSP2TD1QDTP2PDjh3PDR:PDdh3PDjh3PD`h3PDkm4PDjh3PDgY;QDUP2PDjh3QDVP2QDWP2PDj
h3PDT9QDa4PDjh3QD_DQDXP2TD1QDYP2PDjh3PDem4PDYP6QDZP2PDmW:PDkm4QD[P2QD\P2PDgj3QD]P2TD1PDmh;PDbd3P
Dim4PDo<PDbd3QD^P2TD1PDSMPDdo:PDem4PDYP6PD\W3PDPi;PDUT6QD_P2QDln1PDf<PDi_:PDkR7PDck4PDf`9PDQa;PD
VZ4PDQl3PDUMQD`P2QDaP2PDkm4QDbP2PDYP6QDcP2QDdP2QDeP2TD1QDfP2QDgP2PDdh3QDhP2QDiP2QDjP2QDkP2PDYP6Q
DlP2PDVg2PDim4PDVg2PDeh3QDmP2QDVJP@fm4PDSe3QDnP2QDoP2QDPQ2QDQQ2QDRQ2TD1QDSQ2PDnP6QDTQ2PDg9PDeh3P
Dig3PDg9PDeh3QDa4PD]Z:PDYc;PDeh3PDYP6QDUQ2QDVQ2TD1QDWQ2QDXQ2QDYQ2QDZQ2QD[Q2TD1PDUP:QD\Q2QDXKQD]Q
2QD^Q2QD_Q2TD2QD`Q2PDe3PDim4PDPX4PDmb:PD[j4PDgi;PDka5PDih3PDdW6PDih3PDih3PDih3QDaQ2QDbQ2QDcQ2QDd
Q2TD1P@Um5PDb>PDeh3PDYP6QDeQ2PDkY4PDhi;PDgm4PDYP6PDd>QDfQ2QDTMTD1QDgQ2PDRf;PDbd3PDR^4QDhQ2QDiQ2T
D2PDka5PDYP6QDjQ2QDkQ2PDW^4PDim4PDmi;PDni;QDlQ2PDbk3PDim4PDdk3PDck3QDmQ2P@YP6PDck3PDoi;QDnQ2QDoQ
2PDV];PDdm4PDYP6PDQj;PDmh3QDPR2QDQR2PDmh3PDmT6PDRj;PDmh3PDP`5QD^Q1QDRR2PDmh3PDdW6PDa`5PDmh3PDbW6
PDmh3PDUh2PDim4PDk7PDUh2PDdm4PDYP6PDoMQDSR2PDNPDim4PDbR;PDP`4PDcj4PD`i3PDda3QDTR2PD`i3PDS1PD`U:P
D`i3PDZ2PDee;QDUR2PDUf;QDVR2PDj`4PDka5PDj`4PDbh3PDWP6PDhKQDWR2QDXR2QDYR2QDZR2PDYP6PDl2QD[R2PDSd3
PDZj;QD\R2QD]R2TD1QD^R2PDak3PDdm4PDYP6PDYc3PD\j;PDZa4PDim4PDWP6PDfm4PDWP6QD_R2PDfm4PD]j;PDj^;PDf
m4QD`R2TD1QDaR2QD]?QDbR2PDY_3PDXn:PDdm4QDcR2PD^j;PDQl3PDbj2PDem4PDbR6PDRMPDdm4QDdR2QDeR2QDfR2TD1
QDgR2QDhR2PDch3QDiR2TD1P@Wc3PDfd9QDjR2P@dm4QDkR2QDlR2PDam2PDSi2PDU8PD[CQDmR2PDiS6PDd]:PD`7PDkm4P
DYP6PDnY3PDgm4PDYP6QDnR2P@dm4PDgm4PDbj;PDgm4PDYP6PDcR6PDgm4PDoT4PDTd2PDeh3PD[e2PDcj;QDRo1PDZP4PD
nm4PDYP6PDeP4PDim4QDoR2PDej;PDim4PDkX5PDc6PDRn4PDXP:PDl4QDPS2PDgj;PDPl3PD]4QDQS2PDW]5QDRS2PDhj;P
Dij;QDSS2QDTS2TD2QDUS2PDc=PDUY:PDR:PDim4QDVS2PDkk:PDeh3PDYP6QDWS2QDXS2Q@a4PD[b;PDgm4PDkj;PDWP6PD
[d3PD`d4PDP?QDYS2QDZS2PDo<PDim4PDmj;PDo<PDkm4PD[b;PDah3PDcm4PD]e;PDah3PDeh3PDYP6QD[S2PDah3PDYP6Q
D\S2QDQ;QD]S2TD1QDS;PDnj;PDim4PDoj;PDee3PDRn4PD\V2PDQk3PDQU6QD^S2QD_S2QD`S2TD1QDaS2PDg8PDmm4PDdk
3PDim4PD]a5PDQk;PD[`:PDRk;PDSd3PDP3PD\i:PD^W2QDbS2PDSk;PDWP6PDQ=PDgm4QDcS2QDdS2TD1QDeS2PDaS4PDem
4QDfS2QDgS2TD2QDhS2QDiS2PDcm4TD1QDjS2QDkS2PDgm4PD[MQDlS2QDmS2PDZ8QDTMTD1QDnS2QDoS2QDPT2PDeh3PDTL
QDQT2TD1QDRT2PDoT4PDcY3QDST2QDTT2TD1QDUT2PDok2PDUT4PDeV:PD^k;QDh_1QDVT2QDWT2QDXT2PDjS6PDb;PDhm3Q
DYT2QDZT2PD`k;PDak;PDZ>PDYP6PDce;QD[T2QD\T2PD[X4PDeh3PDbh3PDYP6PDoT4PDch3PDWP6PDTV4PDdh3PDkm4QD]
T2PDbn4QD^T2PDgBQD_T2TD1P@gS;PD^R;PDmX5PDdk;PDeh3PDnY4PDWj;QD`T2QDa4QDaT2PDek3PDim4QDbT2PDfk;PDY
P6PDk]2PDYP6PDjn3PDSc;PDnf3PDlc5QDcT2PDcd3PDYP6QDdT2PDdf3QDeT2PDk<QDfT2PD_\3QDgT2PDik;PDR;PDQQ;P
Dgh3PDh5QDhT2PDjk;QDiT2PDPc;PDlk;QDjT2QDkT2PDen3QDlT2QDa4PDek;PDYP6QDmT2QDnT2PDYP6QDoT2QDPU2PDYP
6PDWo2PDeh3PDYP6PDPl;PD`7PDYP6PDgj3QDQU2PDYP6PDQl;PDg9PDYP6PDPc;PDlk;PDYP6QDRU2QDSU2PDYP6PDRMQDT
U2PDYP6PDfd9QDUU2PDQT6QDXKQDVU2TD1P@X[4QDWU2QDXU2PDTl;QDa4QDYU2QDZU2TD1QD[U2QD\U2QD]U2PDXl;PDeh3
PDYl;PDZl;PDY<PD[l;PD\l;PDim4QD^U2QD_U2TD1PDee3PD]l;PDhm4PDSb9PDQf;PD\X6SD0QD`U2PDdm4PDeh2PDdm4P
Dcf4QDaU2TD1WD0QDT2XD0VD0QDaU2TD1WD0QDT2XD0QDbU2QDcU2Q@Y4TD1WD0QDdU2S@0QDU2XD0VD0`Deh3`Dcm4QDcU2
Q@Y4TD1WD0QDdU2S@0QDU2XD0QDeU2`Deh3`Dcm4QFfU2TD6PD4QDgU2S@0WD0QDT2XD0VD0QFfU2TD6PD4QDgU2S@0WD0QD
T2XD0QDhU2WD0QDiU2SD0XD0VD0`DmY3WD0QDiU2SD0XD0QDjU2`DmY3WD0QDkU2QDlU2XD0`Dg4WD0QDmU2QDnU2XD0WD0P
DZm;QDoU2XD0WD0QDPV2PDdm4QDQV2XD0QDRV2QDSV2TD1WD0QDW2QDV2XD0QFTV2TD2WD0QDUV2PD_i3QD^Q1XD0WD0QDVV
2PDeh3PDnj:XD0WD0QDWV2QDa4PDbn4PDoQ2XD0WD0QDXV2PDdm4QDYV2TD1QDZV2XD0WD0QD[V2QD\V2XD0WD0QD]V2QD^V
2XD0WD0QD_V2PDZi2PDch3XD0QD`V2WD0QD_DQDaV2QDhT1QDbV2TD1VD0XD0QD`V2WD0QD_DQDaV2QDhT1QDbV2TD1QDcV2
XD0WD0QDdV2QDeV2TD1QDfV2XD0`DWP6`DYP6WD0QDgV2QDhV2XD0WD0QDiV2PDkm4XD0YD2WD0QDjV2PDkm4QDkV2XD0WD0
QDlV2QDmV2XD0QFnV2QDlEQDl@TD1WD0QDoV2XD0`Dch3`Dcm4WD0QDPW2QDQW2XD0YD2WD0QDRW2QDSW2S@0XD0QDTW2WD0
PDbW6QDUW2XD0WD0QDVW2XD0WD0QDWW2XD0QDb7`D^Y3`D_Y3QDY4WD0PDYP6QDXW2QDYW2XD0QFZW2QDY4Q`1b4WD0QD[W2
XD0VD0QFZW2QDY4Q`1b4WD0QD[W2XD0QD\W2QF]W2TD3QDY4Q`1b4WD0Q`1b4QD^W2XD0VD0QF]W2TD3QDY4Q`1b4WD0Q`1b
4QD^W2XD0QD_W2WD0QDl@aDg4aDW4SD0PDim4`DWP6`DXP6`DYP6`D_i3aDW4SD0S@0XD0QD`W2QDaW2Q`1b4WD0QDbW2XD0
QDcW2WD0Qd1b4QDY2XD0QDb7aDW4WD0QDY2XD0QDb7aDW4WD0QDl@Q`1b4QDY2XD0S@0QDdW2QDeW2PD^k2QDfW2WD0Q`1b4
QDgW2XD0QFQ@QDY4Q`1b4WD0Q`1b4QDhW2XD0QDiW2QDY4Q`1b4Q@l@WD0Q`1b4QDjW2XD0WD0QDY2`DbT6`Dem4`Ddm4`Di
m4`Deh3`Dcm4`Dkm4`DQn4`D[k2`DRn4`DfT6`Dch3`Dfm4`Dgh3`Dhm4SD0QDXGXD0aDW4WD0PDYP6PDgf:PDim4XD0PD_\
:WD0QDQ=PDYP6SD0QDkW2QDlW2XD0PDhm4`DPe3`DRP<`DkT6`DdS6`D`i3`Dai3`DoT6`DmT6`DcS6WD0SD0QDmW2XD0`EY
P6`ES3`EP4`ET3QDnW2TD1WD0QDX2XD0`DT\4`DU\4`D^X3`Ddm4QDoW2WD0PDPV6QDfASD0XD0VD0QDoW2WD0PDPV6QDfAS
D0XD0QDPX2QDY4WD0QDQX2QDRX2XD0QDSX2QDTX2WD0QDUX2XD0QDVX2QDWX2TD1WD0QDXX2XD0VD0QDWX2TD1WD0QDXX2XD
0QDYX2QFZW2TD4QDY4Q`1b4WD0QDZX2QD[X2XD0VD0QFZW2TD4QDY4Q`1b4WD0QDZX2QD[X2XD0QDb[1QFiW2QDY4WD0PDHS
D0XD0VD0QFiW2QDY4WD0PDHSD0XD0PD1QD\X2WD0PDHSD0XD0VD0QD\X2WD0PDHSD0XD0PD1WD0QDfAPDdMSD0XD0QFZW2WD
0QD]X2PD_7QD^X2XD0QDY4QD_X2TD3WD0QD`X2XD0`Ddm4WD0QDaX2TD1QDbX2QDcX2XD0QDY4WD0QDdX2TD2QDeX2PDdm4Q
DVIXD0WD0QDfX2PDdm4QDgX2QDhX2XD0WD0PDgj3QDiX2XD0`Deh3`Dcm4WD0QDjX2XD0`Ddm4WD0QDkX2QDlX2XD0`D^Y3`
D_Y3`DYe2`DZ\4`Dc\3`Dhm4`Ddm4`Deh3`Dch3`D]c2QFZW2QDY4Q`1b4WD0QDmX2PDkm4QDnX2XD0WD0QDoX2QDPY2TD1Q
DQY2XD0QDRY2PDek2PDgh2PD_7PDlV3QDSY2QDnBS@0QDTY2PDeMQDUY2PDhm4QDl@S@0WD0QDVY2XD0QDWY2QDQ=TD1PDYP
6QDXY2QFiW2TD1QDY4WD0PDWP6Q`1b4SD0XD0QDYY2QDZY2WD0QD[Y2XD0QD\Y2QD]Y2QD^Y2PDYP6QD_Y2QD`Y2QD_Y2QD`
Y2QDaY2QDY4Q`1b4WD0QDbY2XD0QDcY2QDdY2QDeY2`Dd3`Ddm4`Deh3PDle6QDfY2QDgY2QDhY2QDZ4Q@_4Q`1b4QDiY2QD
l@QDjY2PDYP6QDkY2QDlY2PDVn:PD[R<QDmY2QDnY2PD\BQDoY2PDjh3QDPZ2QDQZ2PDjh3QDRZ2PDZi2PDeh3PDYP6PDSi4
PDjd;PDch3PDT7PDS2PD`h3PDfd9QDSZ2QDTZ2QDUZ2PDYP6QDVZ2PDYP6QDWZ2QEXZ2QDYZ2TD1WD0QDZZ2XD0QD[Z2QDdI
QD\Z2QDXGQD]Z2QD^Z2QD_Z2QD`Z2PDkm4QDaZ2QDbZ2QDcZ2QDdZ2QDeZ2QDfZ2PD^>QDgZ2PDTLQDhZ2PDSLQDiZ2PDjh3
PDWP6QDjZ2PDem4QDkZ2QDlZ2PDem4PDo[6QDmZ2QDnZ2QDoZ2QDP[2QDQ[2PDdm4QDR[2PDhm4QDS[2QDT[2QDU[2PDVMQD
V[2PDg_7PD]S<QDW[2QDX[2PDkk:PDgg3PDgj3QDY[2QDj4Q@V:QDW:WD0QDZ[2XD0QDj4TD1WD0QD]o1XD0WD0YD1PDkm4P
D[b;XD0QD[[2Q@a8WD0QD\[2PD`h3XD0QF][2Y@0WD0PD`S<XD0QDn;WD0QD^[2PDYP6QD_[2XD0WD0QD`[2TD1PD_j6XD0Q
Fa[2Q@W4Y@0WD0QDb[2XD0QDc[2WD0QDd[2TD1Q@e[2QDf[2XD0QFm>Y@0WD0QDg[2XD0QDh[2QDW4WD0QDi[2XD0WD0QDQ;
QDj[2XD0WD0PD`h3PDeh3PDR];XD0WD0QDfAS@0PDWe2PDem4QDk[2P@dm4XD0VD0WD0QDfAS@0PDWe2PDem4QDk[2P@dm4X
D0QDl[2WD0QDm[2TD2QDn[2XD0SD0WD0QDo[2QDP\2Q@Q\2TD1QDR\2XD0QFS\2TD1WD0QDT\2XD0`DYP6`DiX3`DhX3`DWP
6`Deh3`D]V<QDY4Q@_4Q`1b4S@0WD0QDU\2XD0VD0QDY4Q@_4Q`1b4S@0WD0QDU\2XD0QDV\2PDch3PDYP6QDW\2VD0PDch3
PDYP6QDW\2QDX\2PDeh3QDY\2PDka5QDZ\2QD[\2QD\\2QF]\2WD0QD^\2XD0VD0QF]\2WD0QD^\2XD0QD_\2QD`\2TD2WD0
PDQT6XD0VD0QD`\2TD2WD0PDQT6XD0PD1QDa\2QDb\2`DQW<QDc\2S@0WD0QDd\2XD0PD[9QDe\2PDka5PDle6PDdh3PDdm4
PDle6QDf\2TD2PDQT6PD_V2PDQn4QDU`1PD^j2PDXa2QDg\2PDah3P@YP6QDh\2PDbb3QDi\2QDi\2VD0QDi\2PD1QDj\2QD
k\2QDl\2Q`1b4WD0QDm\2XD0VD0QDk\2QDl\2Q`1b4WD0QDm\2XD0QDn\2QDo\2Y@0Q@Z4Q@b4WD0QD[2XD0VD0QDo\2Y@0Q
@Z4Q@b4WD0QD[2XD0QDP]2QDQ]2WD0QDR]2QDS]2XD0QFg4TD2WD0QDT]2QDU]2XD0QDV]2PDfm4`D[4QFW]2TD1`Ea1`ER8
`ES8`ET8`EH`Eeh3`EYP6`EWP6`EXP6`Edm4`EPU6`EdS6`EjW<WD0QDZ2XD0QD`>Q@d4WD0QDZ2XD0QDX]2UD0WD0QDZ2XD
0SD0PDS[5PDdm4PDkW<QDY]2PDeh3PDYP6PDe5QDZ]2PDdm4PDVS4PDch3PDYP6QD[]2PDch3TD1QD\]2Q@]]2PDVh3QD^]2
QD_]2PDnP6PDkW<QD`]2PDdm4PD[P2QDa]2PDdm4PDfj1PDoe2PDdm4QDRU2QDb]2PDbh3PDjW2QDc]2QDd]2QDVh1PDbh3P
D_V2PDZ5PDZn9PDP4PDb`:PDk`;QDe]2PD\d;PDn^;PDfh3PDe`;PDlW2PDQQ;PDkd2PDfP;PDee;QDf]2PDme2PDVT4PDbn
4PDVT4PDSLQDg]2QDh]2QDi]2QDd8QDj]2PDbd3PDYP6PDSMPDWP6QDk]2PDdm4QDl]2QDm]2QDn]2PDkm4QDo]2QDP^2PDc
h3PD_X<PDgBQDQ^2PDgS;QDR^2QDS^2PDb\4PDjm4PD_i;PDeP4PDim4PDog2PDSe3PDgj3QDT^2PDWP6PDg2PDga2QDU^2Q
DV^2QDW^2PDWP6PD\a5PDo\;PD\g2PDch3PDSMPDg`2PDch3QDX^2PDcm4QDY^2QDZ^2PDbX<QDTMQD[^2PDo\;QDTMPDT7P
Dc`;QD\^2PDY\3QD]^2PDWe2PDem4PDkT6PDWP6PDX=PDdm4PDWP6QD^^2PDkm4PDWP6QD_^2QD`^2QDa^2QDb^2QDc^2PDU
^9PDRn4QDd^2QDe^2QDf^2QDg^2PDYP6QDh^2QDi^2QDj^2QDYT2QDZT2PDe3PDim4PDZ^;PDP1QDk^2QDl^2QDm^2PDch3Q
Dn^2QDo^2QDP_2QDQ_2QDR_2QDS_2QDT_2QDU_2QDV_2QDW_2QDX_2QDY_2TD1QD_9QDZ_2QDQ;QD[_2QD\_2VD0QD\_2PD1
QD]_2PDb]4QD^_2QD__2PDWP6QD`_2QDa_2QDb_2TD1QDc_2QDd_2QDe_2Q@f_2QDg_2QDh_2QDi_2QDj_2PDdh3PDdm4QDk
_2PDkT6PDbd3PDYP6QDl_2QDm_2QDn_2QDo_2QDP`2PDi_:PDdS3QDQ`2QDR`2PDSo3PD`:QDS`2PDQT6PDnT4QDT`2PDQT6
QDU`2QDV`2PDem4PDYP6PDeg;PDdm4QDW`2PDj`4PDWP6PDdW6PDXj:PDV];PDdm4PDYP6PDQj;PDWo2PDeh3PDYP6PDT_;P
Ddm4PD\`9PD\P2QDX`2S@0PDT7PDc`;QDY`2QDZ`2QD[`2TD3QD\`2QD]`2PDdm4PDcm4PDYP6QD^`2PDdm4QD_DQD_`2QD`
`2QDa`2QDb`2QDc`2QDd`2QDe`2PDYP6PD\[<QDf`2TD1QDg`2QDh`2PDlk3QDi`2PDYP6QDj`2QD`_1TD1QDk`2QDl`2QDm
`2QDn`2QD`9TD3PDgm4QDo`2QDPa2PDYP6QDQa2PD]g4QDRa2QDSa2QDTa2QDdh1PDch3PDd_;PDP3PD\i:QDUa2PDXX2PDl
e6PD[b;PDgm4PD_i3QDVa2QDWa2PDah3QDXa2PDah3QDYa2PDeh3QDZa2PDQ7QD[a2QD\a2QD]a2P@Yc3QD^a2TD1QD_a2QD
`a2QDaa2QDba2QDca2QDda2PDX\<PDdm4PDT7QDea2QDfa2QDga2PD^j;PDQl3QDha2TD3PD\P2PDRn4QDT^1QDia2SD0PDc
m4PDWP6PDkb:PDeh3QD[8QDja2PDdh3PDdm4QDka2QDla2QDma2TD1QDna2QDoa2TD1PD`h3QDPb2QDQb2QDoFQDRb2QDSb2
PDW9QDTb2PDHPDZh9PDgj3QDUb2PDT:PDSk:PDZh6PDdm4PDYP6PDof3QDVb2QDWb2PDm\<PDbd3`E>`Edm2QDXb2Q`1d4Q`
1b4WD0QD]2XD0`DSo3`Dn\<QDYb2WD0QDZb2QDY4XD0QD[b2WD0QD\b2TD3PDem4QD]b2XD0QF^b2QD_b2Q`1d4Q`1b4WD0Q
D`b2XD0`DU\4`D^]<`D_]<`DQQ4`Don3QDY4Y@0WD0PDch3PDlm2XD0`Do\;`DYP6QDg4QDY4PDch3PDm\;QDab2QDbb2QFm
>QDcb2Q`1b4WD0QD\2XD0`Dg6QDY4PDfn:WD0QDdb2XD0PDa]<SD0QDg4QDY4Q`1b4QDeb2PDmk3QDY4QDfb2PDgm4QDgb2Q
DUDS@0S@0QDhb2PDeh3QDib2WD0QDjb2XD0QDg4QDY4SD0PDQV6PDQn4WD0QD\2XD0QDo:QDkb2Q`1b4QDlb2QFQ@QDY4YD0
WD0QD\2XD0QDmb2QDY4Y@0WD0QDnb2XD0PDkm4UD0QD`4SD0QDg4WD0Q`1b4QD\2XD0VD0UD0SD0QDg4WD0Q`1b4QD\2XD0V
D0UD0QD`4QDg4WD0Q`1b4QD\2XD0VD0UD0QDg4WD0Q`1b4QD\2XD0VD0UD0QD`4SD0QDg4WD0Q`1b4QD\2XD0QDob2UD0SD0
QDg4WD0Q`1b4QD\2XD0QDob2UD0QD`4QDg4WD0Q`1b4QD\2XD0QDob2UD0QDg4WD0Q`1b4QD\2XD0QDob2WD0QDPc2QDQc2X
D0PDcm4PDU`5QDRc2PD[b9PDeh3PD`i3PDPR2PDHQDSc2QDTc2PDkm4QDUc2PD_c2`Edm2`E>QDVc2PDVQ;PDkm4QDWc2QDX
c2PDYP6PDm`;PDW:QDYc2PDi]<QDUQ2PDeh3PDlk:PDdm4QDZc2QDk:QD[c2PDlU:PDeh3QD\c2PDkm4PDch3PDZP6PDk^;Q
DY4PD`h3PDem4PDYV3QD]c2PDYP6QD^c2QD_c2PDlk:PDdm4PDcm4PDWP6PDkb:QD`c2PDfm4QDg4QDY4Q`1d4WD0QDac2XD
0QDg4TD1QDbc2QDcc2S@0S@0WD0QDdc2XD0QDg4QDf_1WD0QDo4Q`1b4QDec2XD0PD_l4QDY4PDZm;QDfc2QDgc2QDhc2PDW
`3PDdm4PDoQ2PDfe5QDic2PDHPD^S2PDeh3SD0PD^S2QDY4QDjc2QDkc2QDlc2QFV8TD3QDY4WD0Q`1d4Q`1b4QD\2XD0`Df
m4Q@W4QFmb2QDY4Q`1d4Q`1b4WD0QD\2XD0QDmc2Q`1b4WD0QD\2XD0QDW4PDdm4QDW4Q@g4`Dg6WD0Q`1b4QD\2XD0`Dkm4
WD0QDnc2XD0Q`1b4QDb7QD\4Q`1b4WD0QDoc2XD0QDg4QDY4Q@\4WD0QDPd2XD0`Dad3`Dkm4S@0aDW4QDQd2Q`1b4PDYe5Q
Dg4TD3QDRd2P@km4P@_7WD0Q`1b4QD\2XD0QDg4TD3QDk]1WD0PDkm4SD0XD0QDg4TD3QDY4Q`1b4WD0QDSd2QDTd2XD0PDZ
m;QDUd2QDVd2QDe[2PDch3QDWd2PDfm4QDXd2PDjS6QDYd2QDZd2QD[d2QD\d2TD2QD]d2QD^d2TD2QD_d2`Ea7`Ec7`E`7`
Eb7`E_7`Ed7WD0QD`2XD0QD`d2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD`2XD0QDad2TD2QDb7QFbd2QDY4Q`1d4WD0QDcd2XD
0QD_IQDdd2QDed2TD2QDfd2QDgd2QDhd2TD1WD0QDid2S@0QDjd2XD0QFbd2Q`1d4WD0QDkd2PDkm4XD0QDld2QDmd2PDdm4
aDnd2`DmY3SD0QDod2QDPe2TD1PDRn4WD0SD0XD0QDQe2PDbh3PDgm4QDRe2TD2PDbd3PDcm4QDSe2QDa`1QDg4WD0QDTe2X
D0QDmIPDch3PDYP6PDSk:PDdm4QD[8QDUe2QDVe2QDWe2QDXe2TD1PD`h3QDYe2QDZe2Q`1b4WD0QD[e2XD0QD\e2QD]e2PD
km4QD^e2PDYP6QD_e2QD`e2WD0QDae2XD0QDbe2QFbd2WD0QDce2QDde2XD0PDkm4QDee2QDiNQDfe2QDge2WD0QDhe2XD0Q
Die2QDje2TD1QDke2QDV8QDle2Q@d4WD0QDme2XD0WD0QDne2XD0TD2QDoe2PDfm4Q@Pf2WD0QDQf2XD0`Ddm4QDRf2QDSf2
S@0WD0QDTf2XD0WD0QDUf2XD0QDVf2QDWf2QFg4Q@d4WD0QDXf2XD0PDkm4QDYf2Q@d4WD0QDZf2XD0QD[f2QDg4Q@V:QDW:
WD0PDX8XD0QD\f2QDQ@WD0PDe_<XD0`Dkm4QFg4QD]f2Q`1d4WD0QD^f2XD0`Dkm4QDg4QD_f2SD0S@0WD0QD`f2XD0QFV8Q
`1d4WD0Q@V:Q@W:Q`1d4QD_2XD0aDaf2Q@W4QDbf2Q`1d4WD0Q@V:Q@W:QD_2XD0QDg4TD2PDHPDTV2WD0QD_2XD0QDg4TD2
PDim4WD0QD_2XD0QDcf2WD0QDdf2XD0QDef2QDV:QDW:WD0QDff2QDgf2QDhf2XD0QDW:WD0QDff2QDgf2QDhf2XD0QDV:QD
W:QDif2WD0QDjf2XD0QDW:QDif2WD0QDjf2XD0QDkf2S@0QDlf2QDg4QDZ4QDmf2S@0WD0QDnf2XD0QDof2QDQW2SD0WD0QD
Pg2QDY4Q`1b4QDQg2XD0PDed3PDdm4QDRg2PDfm4S@0WD0QDSg2XD0QDTg2S@0S@0WD0QDUg2XD0PDeh3PDV_<PDdh3PDdm4
QDVg2PDeh3PDeR6PDkm4QDWg2QDXg2P@jh3PDkm4QDYg2PDkm4WD0QDZg2XD0PDch3PDTY:QD[g2QD\g2PDd`<QD]g2WD0Q`
1b4QD\2XD0QD^g2TD1WD0PDWP6QD_g2QD`g2XD0WD0QDo:PDWP6QDag2TD1QDla1XD0P@dm4QDY4PDch3QDbg2WD0PDm\;XD
0WD0QDcg2QDdg2PDYT6XD0WD0QDkMPDch3XD0VD0WD0QDkMPDch3XD0QDeg2`E>`Edm2WD0QDfg2XD0`Dgm4WD0QDUDTD3PD
ch3QDgg2XD0QFP<TD2WD0QDhg2PD`h3XD0VD0QFP<TD2WD0QDhg2PD`h3XD0QDig2QFP<TD2WD0QDjg2QDkg2PDhm4XD0WD0
QDo:QDlg2XD0WD0QDmg2QDng2QDog2XD0WD0QDPh2PDWP6Q`1b4QDQh2S@0QDRh2XD0WD0PD]k2QDSh2QDTh2QDUh2XD0WD0
QDVh2PDeh3PDkm4XD0WD0QDWh2QDXh2TD1PDfe5XD0VD0WD0QDWh2QDXh2TD1PDfe5XD0QDYh2UD0aDg4`DYP6SD0WD0QDZh
2XD0QD[h2WD0QD\h2QD`4QD]h2QD^h2XD0WD0PD_i3PDdm4QD_h2XD0SD0`E>`Edm2`Ekm4`Edm4`E^k2`Eim4WD0QD^2XD0
QD`h2WD0QDSETD2QDah2XD0QDbh2WD0QDch2P@jh3QDdh2TD1QDeh2XD0`Dem4`Dc`3`Db`3`DSo3`E>`Edm2WD0QDY4Y@0Q
Dfh2XD0`D`h3`Dah3WD0QDbh2QDgh2TD2QDhh2XD0WD0QDih2PDim4QDjh2XD0QDkh2WD0QDlh2XD0QDmh2WD0PD\n2QDa4Q
Dnh2XD0WD0QDS?TD4QDoh2XD0WD0QDPi2Q@Qi2TD1QDRi2XD0WD0QDQAQDSi2TD1QDTi2QDUi2XD0`DRh2`DnX3WD0QDVi2Q
DWi2PDRn4XD0WD0QDXi2PDi4XD0VD0WD0QDXi2PDi4XD0QDYi2WD0QDgLQDZi2P@bn4QD[i2XD0WD0QDV<PDch3QDl@QD\i2
XD0WD0QD]i2TD1QD^i2Q@_DQD_i2XD0WD0QDiCQDa4QD`i2QDai2XD0WD0QDbi2TD1QDci2XD0QF][2Y@0WD0QDdi2QD^Q1X
D0WD0PDcm4PDYP6QDei2PDdm4XD0WD0QDmIQDa4QDfi2XD0WD0PDeW6PDkm4QDXKXD0WD0QDgi2TD1PDWP6QDhi2PDkm4XD0
SD0WD0QDii2QDji2QDXKQDki2XD0WD0QDli2TD3PDRn4QDmi2XD0SD0WD0QDni2QDoi2TD1QDPj2XD0QDQj2WD0QDRj2XD0Q
DSj2TD1VD0QDQj2WD0QDRj2XD0QDSj2TD1QDTj2QDQj2Y@0WD0QDUj2XD0PDYP6S@0WD0QDVj2Y@0QDWj2XD0QDVITD5WD0Q
DXj2PDkm4XD0QDYj2QDmb2TD6QDZj2TD1QD[j2Q`1b4WD0QD\2XD0VD0QDmb2TD6QDZj2TD1QD[j2Q`1b4WD0QD\2XD0QD\j
2QDmb2WD0QD]j2XD0QDd8QD^j2WD0QD_j2PDkm4XD0SD0WD0PDW6PDkm4PDcQ2XD0SD0QD`j2QDY4Y@0WD0QDaj2XD0`Dgm4
WD0QDY4QDbj2TD2QDcj2XD0QDdj2WD0PDRn4QDej2QDfj2XD0VD0WD0PDRn4QDej2QDfj2XD0QD]X1WD0QDgj2PD`V2XD0WD
0QDhj2QDQ=PDi;XD0QDij2QDjj2WD0QDkj2PDi;XD0QDlj2QFmj2TD3WD0QDle2QD[8QDnj2QDoj2XD0`DoQ4`D^Y3WD0QDl
3XD0Y@0QDPk2TD1VD0WD0QDl3XD0Y@0QDPk2TD1QDQk2QDRk2QDSk2SD0S@0WD0QD_2XD0QDTk2QFUk2WD0QDVk2XD0QDWk2
QDXk2TD4WD0QDle2Y@0PDV6QDYk2XD0QDZk2TD1WD0QDm:PD`h3XD0VD0QDZk2TD1WD0QDm:PD`h3XD0QD[k2QDY4WD0QD\k
2QD]k2TD1QD^k2XD0P@YP6VD0QDY4WD0QD\k2QD]k2TD1QD^k2XD0P@YP6QD_k2WD0QD`k2PDmk3XD0QDak2WD0PDcm4QDbk
2XD0VD0WD0PDcm4QDbk2XD0QDck2QFZW2TD2WD0PDch3QDa4QDdk2XD0QFZW2Y@0WD0QDek2TD1QDfk2XD0VD0QFZW2Y@0WD
0QDek2TD1QDfk2XD0QDgk2QFZW2Y@0WD0QDhk2XD0QDik2WD0QDjk2QDkk2XD0SD0QDlk2TD3WD0QDlEQDmk2TD1QDnk2XD0
VD0QDlk2TD3WD0QDlEQDmk2TD1QDnk2XD0QDok2WD0QDVi2QDPl2TD1QDQl2XD0VD0WD0QDVi2QDPl2TD1QDQl2XD0QDRl2Q
DSl2WD0QDTl2QDa4QDUl2XD0WD0QDVl2TD1QDWl2XD0QDXl2WD0PDfh2QDiMQDYl2PDQd9QDZl2XD0WD0QDUc2QDYl2PDQd9
XD0PDdm4WD0QD[l2QD\l2TD1PDkm4XD0SD0WD0QD]l2PDeh3XD0QD^l2WD0QD_l2P@eh3XD0VD0QD^l2WD0QD_l2P@eh3XD0
QD`l2QFZW2TD1WD0QDal2Y@0TD1QDbl2XD0SD0QFZW2QDY4Y@0WD0QDcl2XD0QDdl2WD0QDel2PDkm4QDfl2XD0SD0QDY4WD
0PDdh3PDkm4XD0QDgl2QDY4Y@0WD0PD[1QDhl2XD0QDil2QDjl2WD0QDkl2QDll2XD0QFZW2QDY4WD0QDml2TD1VD0XD0`De
h3`Dch3`DZe3`Dfm4QFZW2QDY4WD0QDml2TD1QDnl2XD0`Deh3`Dch3`DZe3`Dfm4WD0QDa2S@0PDQn4QDol2QDPm2XD0WD0
QDa2S@0PDQn4QDQm2QDRm2PDkm4XD0WD0QDa2S@0PDQn4Q@PCTD1QDSm2XD0WD0PDQn4QDTm2Q@Um2P@o7TD1QDVm2XD0WD0
PDQn4QD^[1Q@Um2P@o7TD1QDWm2XD0WD0PDQn4QDXm2TD2QDYm2XD0QDZm2WD0PD_V2SD0PDQn4QD[m2XD0WD0QD\m2P@jh3
PDo7XD0QDY4TD2WD0PD\k2QD]m2QD^m2P@km4PD_7XD0`D2WD0PDRn4QD_m2QD`m2QDam2TD1QDbm2XD0`D2WD0PDRn4QDcm
2XD0VD0WD0PDRn4QDcm2XD0QD]X1WD0QDdm2QDem2QDfm2QDgm2QDbh2QDhm2XD0WD0QDim2QDjm2QDkm2Q@lm2QDmm2XD0W
D0PDRn4QDnm2Q@om2QDmm2XD0`EXk2`EYk2`ESn4QDPn2WD0QDQn2XD0QDRn2`EXk2`EYk2`ESn4QDSn2QDfm2WD0P@o7QDT
n2XD0QDUn2WD0PDgm4PD]e<XD0WD0PDjh3PDnm4PDbb3XD0WD0PDRU6PDmh3PDWZ6XD0WD0PDjh3PDWP6QDVn2PDmh3PDWZ6
XD0WD0QDWn2PDah;XD0`DZ_2`DcR6WD0QDXn2PDdo:XD0VD0`DcY3WD0QDXn2PDdo:XD0QDYn2`DcY3WD0QDZn2QD[n2TD1P
D_k3XD0PDdm4`DYP6aDa3WD0QD\n2PD_k3PDdm4QD]n2XD0WD0PD_k3PDdm4QD^n2XD0WD0PD`V2PDQn4QD_n2XD0WD0QD`n
2PDfT6XD0QDan2WD0QDbn2QDcn2XD0WD0PDHQDdn2QD]R2QDen2XD0QDfn2WD0QDgn2QDhn2QDin2TD2QDjn2XD0`DjP2WD0
QDkn2QDln2XD0WD0PDge<PDdm4QDmn2XD0WD0QDnn2PDWP6PDhe<XD0WD0QDon2QDPo2QDQo2TD1QDRo2XD0WD0QDSo2QDTo
2XD0QDUo2`D[e2`Dm\;WD0PDkm4PD_7PDQT;XD0VD0WD0PDkm4PD_7PDQT;XD0QDVo2WD0QDWo2QDXo2XD0`DmV3`Dg4`D`i
6WD0PDeh3QDkZ2QDYo2PDXn:XD0WD0PDdm4PDif;XD0VD0WD0PDdm4PDif;XD0QDZo2WD0PDom4PDWP6PDPi;XD0WD0PDdm4
PDWP6PDRa2XD0VD0WD0PDdm4PDWP6PDRa2XD0QD]X1WD0QD[o2PDo7PDkm4PDl<XD0VD0WD0QD[o2PDo7PDkm4PDl<XD0PD1
WD0QDdS1P@o7QD\o2TD1PDbj2XD0WD0QDQ=TD1QD]o2PDVMXD0VD0WD0QDQ=TD1QD]o2PDVMXD0QD^o2WD0QDf?TD2QD_o2P
Dem4XD0QD`o2WD0QDao2Q@bo2P@oQ2TD1QDco2XD0`Ddm4UD0WD0PDem4QDdo2QDb2XD0TD6PD4QDeo2Q@Y4QDfo2UD0WD0P
Dem4QDdo2QDb2XD0TD6PD4TD6QDgo2QDho2P@4WD0PDem4QDl@QDb2TD2XD0VD0QDho2P@4WD0PDem4QDl@QDb2TD2XD0QD]
X1UD0WD0PDem4QDl@TD2QDio2QDjo2TD7XD0PD4TD6QDko2UD0WD0PDem4QDlo2QDmo2TD6XD0PD4UD0WD0PDem4QDno2QDW
4XD0PD4TD5QDoo2WD0PDSf<QDPP3XD0QDQP3WD0QDRP3QDc2XD0QDSP3TD1QDTP3TD1QDgU2S@0WD0QDd2XD0aDa3`DZ[3`D
d`3`DPf2QDY4TD1WD0QDUP3XD0VD0QDY4TD1WD0QDUP3XD0QDVP3WD0PDaf<PDf[<XD0WD0PD]^5PDZ<XD0`DWT;WD0PD[Y3
PDim4PDjj;QDWP3XD0WD0QDXP3P@`h3QDYP3XD0QDZP3WD0QD[P3PDch3XD0VD0QDZP3WD0QD[P3PDch3XD0QD\P3QD]P3P@
WP6WD0QD^P3QD_P3XD0QD`P3QDaP3QDTMWD0P@ke3QDbP3XD0`Deh3WD0PDkh;PDQ_2XD0WD0QDcP3PDl_2XD0VD0WD0QDcP
3PDl_2XD0QDdP3WD0PDmf<QDeP3XD0WD0PDof<PDam:XD0WD0QDfP3PDX[3XD0WD0QDgP3PD_b;XD0VD0WD0QDgP3PD_b;XD
0QDhP3WD0PDQg<PDRg<XD0WD0PDSg<PDTg<XD0WD0PD\_:PDfX3XD0WD0PDUg<PDhR4XD0WD0PDVi3PDXf;XD0WD0QDiP3PD
]`;XD0WD0PDP\;PDYU4XD0WD0PD[^2PDYn3XD0PDdm4WD0PDXg<PDZ3PDdm4XD0WD0PDbn9PDYg<XD0VD0WD0PDbn9PDYg<X
D0QDjP3WD0PDZg<QDS_2XD0WD0PDW9PD[\:XD0WD0PDgBPD[g<XD0WD0PDkk:PD[e2PDdm4XD0WD0PDYP:QDkP3XD0WD0PD]
e1PDa_<XD0WD0PDne4PDjc5XD0QDlP3WD0PD_i3QDmP3QDnP3XD0WD0PD]g<QDoP3XD0WD0PD^g<QDPQ3XD0WD0PD_g<QDQQ
3XD0WD0PDYc;PDeh3PDYP6PDfV:XD0WD0PDd\<QDYk2PDYP6QDRQ3XD0WD0PDZc;PDeh3PDYP6PDX?XD0WD0PDag<PDeh3PD
YP6PDfh3XD0WD0PDbg<PDch3PDYP6PDfh3XD0VD0WD0PDbg<PDch3PDYP6PDfh3XD0QDSQ3WD0PD^f;PDeh3QDXKPDm\;XD0
WD0PDel3PDeh3PDYP6PDcg<XD0WD0PDQ=PDeh3PDYP6PDdg<XD0WD0PDff;PDeh3PDYP6PD[<XD0WD0PD[X4PDeh3PDWP6PD
eg<XD0WD0PDc^;PDeh3PDWP6PDfg<XD0WD0PDdd4PDdh3PDdm4PDj`4XD0WD0QDTQ3PDeh3PDWP6QDUQ3XD0WD0QDVQ3PDeh
3QDRY1XD0QDWQ3WD0QDXQ3PDSU:QDYQ3QDZQ3TD1QD[Q3XD0WD0PDfX3QD\Q3XD0WD0PDHPDng<XD0WD0PDn\:QD]Q3XD0WD
0QD^Q3PDf^4XD0QD_Q3WD0PDQh<QD`Q3XD0WD0QDaQ3PDch3QDbQ3XD0WD0PDZ[3PDkm4PDYP6PDTMXD0WD0PDWe2PDYh<XD
0WD0PDdk;PDeh3PDYP6PDnh4XD0WD0PDZh<PDeh3PDYP6PD^P:XD0WD0PDT5QDcQ3XD0WD0PD\P2PD[h<PDeh3XD0WD0PD^a
4PDbd3QDdQ3PDUV6XD0WD0QDeQ3QDfQ3XD0WD0QDgQ3PDjY3XD0`DWc3`D]W4`D[Y:`Dch3WD0PDiY3PDb[4XD0WD0PDbh<P
Dim4PD]S<XD0WD0PDkT6PDPX3PDim4PDHXD0WD0PDch<PDQQ4PDim4PDHXD0QDf2TD1WD0QDhQ3PD\P2QDfAXD0aDW4QDhY1
WD0QDiQ3PD\P2QDfAXD0QDjQ3TD1WD0QDkQ3PD\P2QDlQ3XD0aDW4QDmQ3TD3PD\P2Q@fAWD0QDe2XD0VD0QDmQ3TD3PD\P2
Q@fAWD0QDe2XD0QDnQ3QDoQ3TD3WD0PD_V2QDl@SD0PDQn4XD0QDl@QDPR3TD4QDQR3WD0QDRR3SD0PDQn4QDSR3XD0WD0PD
Un5PDW\3QDTR3XD0RD0PD\P2WD0QDUR3XD0QDVR3Q@Z4WD0QDWR3P@jS6QDl@S@0SD0QDXR3XD0QDYR3P@bb3TD2WD0QDZR3
P@jS6QDl@aD\3aDa3aDo4S@0aDa3SD0XD0VD0QDYR3P@bb3TD2WD0QDZR3P@jS6QDl@aD\3aDa3aDo4S@0aDa3SD0XD0QD]X
1QDc3TD4QDY4WD0QDl@SD0QD[R3Q@\R3XD0Q@l@SD0VD0QDc3TD4QDY4WD0QDl@SD0QD[R3Q@\R3XD0Q@l@SD0PD1WD0PDgm
4QD]R3P@dS6PD`a2XD0QD^R3TD6WD0PDeh3PDnh<XD0WD0PDh^1SD0XD0WD0QDZQ1PD_V2PDQn4XD0QDl@`DeT:`DY\3`DoT
:`DW\3`DR\3`DT\3`DkV3`D[d3`DYU:`DSW3`Doh<`DPi<WD0QD_R3PDeW6PD_V2PDQn4XD0YD2WD0PD`V2QDl@SD0P@4QD`
R3QDaR3XD0WD0QDbR3PDdm4XD0`DYP6`Ddd4`Dg_;`De3WD0QDcR3PDdm4QDdR3XD0WD0QDeR3QDhY1QDl@SD0QDfR3XD0WD
0QD_c2QDgR3TD1PDVR2XD0UD0WD0QDjJQDhR3SD0XD0QDcKWD0QDiR3QDjR3TD3QDkR3XD0WD0PDai<XD0QDlR3WD0QDmR3P
DWP6QDnR3XD0UD0WD0PDYk2XD0QD\JQDoR3WD0QDPS3QDQS3QDRS3QDSS3XD0WD0QDTS3QDUS3QDa4QDYj1PDTLXD0WD0PDk
T6QDVS3PDkm4XD0WD0QDbIPDkm4PDRU6XD0QD^[1WD0QDSZ1PDfh2P@jh3QDWS3TD2QDXS3XD0WD0QDYS3QDZS3QD[S3XD0U
D0WD0QD\S3XD0SD0QD]S3PDWP6PDj6PDfX3QDWg1TD1PDch3TD4QD]]2QD^S3QD_S3WD0QD`S3XD0TD2QDaS3SD0UD0QDbS3
WD0QDcS3XD0VD0UD0QDbS3WD0QDcS3XD0QDb[1QDdS3Q@Y4Q`1b4WD0QDeS3XD0`Dkm4aDW4UD0WD0PDXk2QDl@SD0XD0UD0
WD0PDoU6QDl@SD0XD0UD0QDfS3QDgS3UD0WD0QDhS3XD0SD0`DmY3UD0PDWg9QDiS3QDjS3PDWg9PDkm4QDkS3QDb^1QD[`1
PDf];QD^Q1QDY4PDWP6Q`1b4WD0QDlS3XD0QDmS3QDnS3UD0WD0QDoS3XD0WD0QDPT3Q`1b4Q@QT3QD`5XD0QD`5QDRT3QDS
T3QDTR1TD2QDTT3QDUT3QDVT3QDY4WD0QDWT3XD0PDkm4QDXT3WD0QDTR1XD0SD0PDT7PDo<PD]8QDYT3PD`h3PD]8PD`h3Q
DZT3QD[T3QD\T3PDdT4PDbh3QD]T3QD^T3PDcf3QD_T3PDSl;PD`h3QD`T3QDaT3WD0QDbT3XD0`Dkm4QDaT3WD0QDbT3XD0
`Dkm4QD`T3WD0QDbT3XD0`Dkm4WD0QDbT3XD0`Dkm4QD^[1QDY4Q`1b4WD0QDcT3XD0QDdT3QDeT3QDfT3PDWP6WD0PDWg9X
D0PDkm4QDgT3QDhT3TD1QDiT3QDTR1TD2QDjT3QDkT3PD_7WD0QDlT3XD0QDY4PDkm4PD_7WD0QDmT3XD0QDnT3QDoT3QDPU
3PDYP6PDn;QDQU3QDRU3QDSU3QDeOPDlk3QDTU3PDlk3PDim4PD\T6PDYP6PD`^;PDoT:QDUU3QDVU3QDWU3P@dm4QDXU3PD
\Y<QDYU3PDem4PD`_3QDZU3PDkm4PDo7QD[U3PDce5PDeh3QD\U3PDYV3PDbh3PDQMTD2QD]U3PD_i3PDdm4PDYP6QD^U3PD
`j2QD_U3TD6WD0Q`1b4QDQT3XD0QD`U3QD_U3TD5PDem4TD3WD0QD`5XD0QDaU3TD8PD4WD0QDbU3XD0UD0WD0PDhj<XD0WD
0QDaU3SD0PD4QDbU3XD0WD0QDaU3SD0SD0PD4QDbU3XD0QDcU3`DPS6`DR8`D\a2QFdU3TD2WD0QDeU3XD0QDeU3`Do7SD0P
Dmh2PDo7Q`1b4QDfU3PD^2PDaj2QDgU3PDaj2WD0QDhU3P@_V2QDiU3XD0`Dem4`DWb2QDjU3WD0QDTX1PDkm4XD0SD0QDhU
3PDkm4aDW4`Dd9QDkU3PDkm4QDlU3QDTX1PDkm4WD0QDmU3XD0QD`NWD0QDnU3XD0`DHQDaGQ@oU3P@WP6PDon5QD^Q1QDY4
WD0QDPV3QDQV3XD0PDYV3QDPCQDRV3QDSV3WD0QDTV3QDUV3XD0QDVV3S@0S@0WD0QDY4QD[[1XD0QDWV3TD1WD0QDfm2QDX
V3XD0`EXk2`Egh3`E^k2`E]k2`EYV3`Ehh3WD0QDeDQDYV3XD0VD0`EXk2`Egh3`E^k2`E]k2`EYV3`Ehh3WD0QDeDQDYV3X
D0QDZV3WD0QD[V3QDg2XD0`Dm:`Dgh3WD0QD^[1PDhh2QDg2XD0`Dm:`Dgh3QD\V3TD2WD0QD]V3QD^V3XD0WD0QD_V3PD_7
TD1QD`V3QDaV3XD0PDYP6WD0SD0PD\\:QDbV3TD1PDkm4XD0UD0WD0QDcV3QDdV3XD0TD6QDeV3WD0QDfV3QDgV3VD0XD0WD
0QDfV3QDgV3QDhV3XD0WD0QDiV3PDk7PDgd9XD0WD0QDjV3PD_7TD2QDkV3XD0WD0PDSn4PDZf5XD0SD0UD0WD0QDlV3QDmV
3TD1XD0SD0QDnV3QDoV3QDPW3TD1WD0QDQW3TD1QDRW3XD0WD0PDjh3PDmh3QDSW3PDkm4XD0WD0PDYP6PDjV2XD0SD0WD0Q
DaDPDl<PDHQDTW3XD0WD0QDUW3P@dh3PDem4XD0WD0QDVW3QDWW3QDXW3Q@YW3XD0SD0WD0QDZW3QDPCQD[W3TD1PDkm4QD\
W3XD0WD0QDTX1QD]W3PDkm4QD^W3XD0WD0PDZ8PDkm4XD0QD_W3WD0QD`W3QDaW3QDbW3TD1YD2XD0SD0WD0QDcW3QDdW3QD
eW3QDfW3TD1QDgW3XD0WD0QD[4Q@Q=QDhW3XD0SD0WD0QDiW3QDjW3QDkW3XD0WD0QDlW3PDdm4SD0XD0QDmW3WD0PDYP6QD
nW3QDoW3QDPX3XD0WD0QDQX3QDRX3PDem4SD0QDSX3XD0QDTX3WD0QDUX3XD0QDVX3PDWP6S@0WD0QDWX3XD0PD^P4PDem4S
D0QDXX3SD0QDYX3PDdk<PDkm4PD_7QDZX3PDkm4QD[X3WD0QD\X3XD0QD]X3QD^X3PD`h3PD\`9PDgc2PDca3PDjc2QD_X3W
D0QD`X3XD0QDaX3QDY4WD0QDbX3XD0PDem4TD2QDcX3QDhY1WD0QDdX3PDkm4PD_7XD0QDY4QDeX3QDfX3QDgX3QDhX3QDiX
3PDHPDP\5PDeh3UD0QDjX3QDg2QDeDPDo7WD0QDkX3XD0QDaDQDlX3QDmX3SD0QDnX3PDl<PDT7PDkm4PDhh2PDl<QDoX3QD
mIQDPY3QDQY3QDRY3PDkm4QDY4QDSY3QDSV3QDTY3QDUY3QDVY3QDWY3QDY4PDQMQDXY3PDYV6SD0UD0PDg;SD0QD[V3QDYY
3PDhh2PD_7Q`1b4WD0QDZY3XD0PDhh2QD[Y3QD\Y3PDWP6PDmh2PDfh2PDl<QD]Y3PDYV3QD^Y3PDkm4QD_Y3P@TLPDbb3PD
UT;QD`Y3PDYP6PDbV3QDaY3PDYP6QDbY3PDkh3QDcY3QDdY3PDcm4QDeY3QDfY3QDgY3PDkm4QDg2QDhY3QDiY3PDRd4PDeh
3PDoQ2PDhb2QD^Q1QDjY3QDkY3QDnn2QDdIPDdm4QDlY3QDmY3QDnY3PDch3QDoY3QDPZ3QDQZ3PDYj:PDdh3QDRZ3P@`7QD
SZ3QD^Q1PDih2PDik<PDik<QDTZ3QDUZ3QDVZ3QDWZ3QD^Q1PDlS2`DQh2`Df;`Dlc2`DXb2`Dh`5`Dn;`Dkc2`Do=`Ded9`
Dja2`DXa2`D]f2`Di;QDg2QD[V3QDXZ3QD^[1QDeDS@0QDYZ3`Dd7QD^[1Q`1b4QDZZ3QD[Z3QD\Z3QDY4QD]Z3QD^Z3QD_Z
3Q`1b4QD`Z3PDZk2PDjh3SD0PDYk2PDad3SD0PDXk2PDad3QDaZ3PD]e3QDbZ3QDcZ3PD]e3PDbb3PD4SD0PD]e3PDbb3QDd
Z3PDeS6PDbb3QDeZ3PDli3PDaj2PDSn4QDfZ3PDcm4QDgZ3PDmm2PD4QDhZ3PDcm4QDgZ3PDmm2QDhZ3PDeh3QDgZ3PDmm2P
D4PDdm2PDeh3QDgZ3PDmm2PDdm2PDfS6PDmm2QDiZ3PDSn4QD^[1PDc7PDam2PDU8PDdk1PD_7PDdk1PDkm4QDY4PDgY;SD0
PDgY;QDjZ3QDeDPD_7QDkZ3QDlZ3QDjKSD0TD2PDlS2QDmZ3QDnZ3PD_7Q`1b4QDoZ3QDP[3QDQ[3QDR[3QDS[3PDYP6QDT[
3QDU[3QDV[3PD]e3QDW[3QDX[3PDbb3QDY[3SD0QD_Y3PDbb3QDbh2QDZ[3QD[[3QD\[3QD][3PDhh2PDl<PDT7PDkm4QD[V
3QD^[3QDoX3PDaj2PDbh3PDaj2PDkm4PDmh<PD4SD0QD_[3WD0QDTV3QD`[3QDa[3XD0WD0QDfX2SD0QDb[3PD_7PDkm4XD0
WD0PD`=PDii3XD0QDc[3WD0QDd[3QDe[3TD1QDf[3XD0QDg[3WD0QDh[3PDon5XD0SD0QDg[3WD0QDU8PDjh3PDon5XD0SD0
WD0QDi[3QDj[3PDkm4QDk[3XD0SD0QDl[3WD0QDm[3S@0QDn[3PDkm4XD0`Dm:`Di;`DXV:`DPf2UD0WD0QDo[3QDP\3TD4P
D_7XD0QDQ\3UD0WD0QDo[3QDP\3TD4PD_7XD0YD1QDR\3P@hh2WD0PD_7TD1QDS\3QDT\3XD0QD[V3WD0PDo7QDU\3XD0QD[
V3WD0PDo7YD1XD0QD^[1PDhh2WD0PDo7YD1XD0QD^[1PDhh2WD0PDo7QDU\3XD0WD0QDV\3PDhh2QDg2XD0QDW\3WD0QDX\3
XD0TD1QDY\3QDZ\3Q@[\3WD0P@]e3QD\\3XD0P@VQ;QD]\3WD0PD]e3QD^\3XD0QD_\3WD0PD]e3PDoX3XD0QD`\3UD0WD0P
Dbb3QDbh2XD0SD0WD0QDa\3QDbh2QDb\3XD0VD0WD0QDa\3QDbh2QDb\3XD0QDc\3UD0WD0QDd\3SD0S@0S@0PD4PD_V2XD0
SD0UD0WD0QDRR3SD0S@0S@0PD4QDd\3XD0SD0UD0WD0QDe\3XD0QDf\3WD0QDg\3YD2XD0`Dkm4QDh\3WD0QDi\3XD0SD0QD
Y4WD0QDj\3P@dh3P@em4XD0QDk\3TD2QDl\3WD0QDm\3QDn\3XD0VD0WD0QDm\3QDn\3XD0QDo\3WD0QDP]3XD0QDQ]3TD3Q
DR]3QDS]3WD0QDdS1Y@0QDT]3XD0`Dl;`D_n1`DZk3`Dc[5UD0WD0PDQV6PDQn4YD2XD0TD5PD4SD0UD0WD0PDmh<PDdm4YD
2XD0TD5PD4SD0UD0WD0PDmh<PDdm4SD0TD4PD4QDg2XD0SD0UD0WD0PDQV6PDQn4SD0TD4PD4QDg2XD0SD0`ESn4`E[k2`Eg
h3`EXk2QDU]3WD0QDV]3XD0QDW]3`DmY3PDXk2WD0SD0TD1QDX]3QDPCXD0SD0PDZk2WD0QDY]3XD0WD0QDZ]3TD1QD[]3XD
0QD\]3WD0QD]]3QD^]3XD0PDkm4QD_]3WD0QD`]3QDa]3QDb]3XD0SD0WD0QD`]3QDa]3QDTX1PDkm4XD0SD0WD0QDc]3QDd
]3QDe]3QDf]3XD0QDg]3S@0S@0S@0WD0QDeDP@o7QDh]3XD0WD0QDi]3QDj]3PD_7TD2QDk]3XD0SD0WD0PDXe3QDY4TD2QD
l]3QDm]3XD0SD0WD0QDTY3QDY4TD1QDn]3XD0QDo]3WD0PDWP6QDP^3XD0VD0WD0PDWP6QDP^3XD0QDQ^3QDR^3WD0QDS^3T
D1QDT^3XD0SD0WD0QDhU3TD1QDU^3XD0SD0WD0QDV^3TD1QDW^3XD0SD0WD0QDX^3QDY^3XD0P@VQ;QDZ^3`D=QD[^3WD0QD
X^3QDY^3XD0P@VQ;QDZ^3`D=YD2WD0QD\^3QD]^3XD0QD^^3`DQn4WD0QD_^3PDem4XD0SD0WD0QDP[3QD`^3TD2QDa^3QDY
4XD0QDb^3PD]e3PDbb3WD0PD4QDc^3XD0UD0WD0PD]e3PDbb3XD0SD0UD0WD0QDd^3QDe^3XD0SD0UD0WD0QDg2PD4QDf^3X
D0UD0QDg^3TD9PD4WD0QDg2XD0SD0UD0WD0QDg2XD0aDh^3UD0WD0QDi^3`D[=`Do=`DhR6`DgR6`DX8`DQh2`Df;`Dlc2`D
h`5`Di;`D[=`Ded9`DXa2`DXb2QDg2XD0UD0WD0QDj^3XD0SD0QDk^3WD0QDl^3XD0SD0UD0WD0QDm^3XD0SD0UD0WD0QDn^
3QDo^3TD2QDP_3TD1PD_7XD0SD0UD0WD0QDQ_3QDR_3TD2QDS_3XD0SD0UD0aDX4aDW4aDg4aDo4aDa3aDc3aDd4aDY4aDZ4
aD[4aD^4aDa4aD^5WD0SD0XD0QDT_3UD0aDX4aDW4aDg4aDo4aDa3aDc3aDd4aDY4aDZ4aD[4aD^4aDa4aD^5iD1iD2iD0iD
4WD0SD0XD0QDh^1SD0`Dj5aDY4aDZ4WD0QDU_3QDl@TD1QDV_3XD0VD0WD0QDU_3QDl@TD1QDV_3XD0QDW_3QD]h2WD0QDk3
PDka5XD0QDX_3QD]h2Y@0WD0QDk3XD0VD0aDW4QD]h2Y@0WD0QDk3XD0QDY_3aDW4QDZ_3TD2WD0QDY4Y@0YD1XD0VD0aDW4
`Deh3QDZ_3TD2WD0QDY4Y@0YD1XD0QD[_3aDW4`Deh3WD0QD\_3P@eh3P@YP6QD]_3QD^_3XD0QD__3WD0QD`_3QDa_3XD0V
D0QD__3WD0QD`_3QDa_3XD0QDb_3WD0QDc_3QDd_3Q@Z4QDe_3XD0QDZ4WD0QDf_3XD0VD0QDZ4WD0QDf_3XD0QDg_3WD0QD
h_3Q@kb2PDQn4QDi_3QDj_3XD0WD0QDk_3TD1QDl_3XD0VD0WD0QDk_3TD1QDl_3XD0QDm_3QDY4WD0PD[8PDXe3XD0VD0QD
Y4WD0PD[8PDXe3XD0QDn_3WD0PDch3QDo_3QDP`3Q@Q`3XD0VD0WD0PDch3QDo_3QDP`3Q@Q`3XD0QDR`3WD0QDS`3QDT`3Q
DU`3QDV`3XD0WD0QDW`3QDX`3XD0WD0QDY`3QDZ`3XD0VD0WD0QDY`3QDZ`3XD0QD[`3WD0QD\`3QD]`3QD^`3XD0VD0WD0Q
D\`3QD]`3QD^`3XD0QD_`3QD`>QD``3Q`1b4WD0QDa`3XD0QDb`3QDc`3PDch3QDd`3QDe`3PDd>QDf`3QDg`3PDQn4QDh`3
PDQn4QDi`3QDj`3PDWP6QDk`3PD_m<PD4PDSQ:PDfm4QDl`3PD`Q6QDm`3Q`1b4S@0WD0QDn`3XD0QDo`3WD0QDPa3XD0QDQ
a3`DmY3PDkh3WD0QDRa3XD0Q`1b4S@0WD0QDSa3XD0QDQAWD0QDTa3XD0QDUa3WD0QDVa3XD0QDWa3S@0WD0QDXa3XD0QDYa
3QDZa3QDa_3QDZ4WD0QD[a3XD0QD\a3PDkm4WD0QD]a3XD0QD^a3QDY4Q@d4WD0QD_a3XD0QDo4WD0QD`a3XD0`Ddh3`Dka5
`Dch3`Dbh3`Dhm4`DQT6`D`h3`Dah3`D`X3`DTW3`DYP6`DWP6QDZ4QDaa3QDba3QDZ4QDca3PDbh3QDa8WD0QDda3P@fT6Q
Dea3XD0QDfa3QDY4Y@0WD0QDga3XD0`Dcm4`Deh3`Dhm4`Dkm4`Dbh3WD0QDj3QDha3PDQn4XD0QDia3QDY4Y@0WD0PDQ:Q@
ja3XD0VD0QDia3QDY4Y@0WD0PDQ:Q@ja3XD0QDka3WD0QDla3PDch3Q@b4QDma3XD0QDna3QDZ4WD0QDoa3XD0QDPb3Q@Z4W
D0QDQb3QDRb3XD0QDZ4QDSb3QDTb3QDja3QDUb3PDYQ;PD`h3`Eb7`Ec7`E_7`Ed7`Eim4`E^2QDVb3PD`h3`DYP6`DWP6`D
XP6`DYi3`Del2`DZP6`DYV3`D`i3`Dai3`Dhm4`Dgm4`D[n<QDk_3Q`1b4QDWb3QDXb3QDYb3PDHPDbV2PDVQ;QDZb3QD[b3
QDY4PDkh3QD\b3PDHPDTV2QD]b3QDZ4QD^b3QDQ`3QDZ4QD_b3aDW4QDZ4QD`b3PDch3PDYP6QD]_3QDab3QDXHQD\2QDbb3
QDcb3PDoV3P@YV3PDTT6PDhm4QDdb3PDkm4PDbd3PDbb3QDeb3TD1QDfb3QDgb3Q`1b4QDhb3QDS?TD3QDib3PDUh1QDjb3Q
Dkb3QDlb3QDmb3P@dm4Q@nb3QDob3QDPc3`DYV3`DYP6`DiS6`DYi3`Del2`DZP6`DgS6`DfS6QDQc3QDa8WD0QDRc3XD0WD
0QDSc3XD0QDTc3QDUc3PDhk4QDa8Q@Y4S@0QDVc3QDWc3QDXc3QDWc3PDYP6QDYc3QDZ4PDo9QDkb2QDZ4QDZc3PDWP6QD[c
3QD\c3PDWP6PDUS2PDRS6QD]c3PDeh3PDYP6QD]_3PDlf6QD^c3QDba3QD_c3QD`c3P@YP6QDac3QDbc3PD`h3PDch3PDYP6
QDcc3QDdc3PDhm4QDec3PDP];PDim4PDSa;QDfc3QDTMPDc\3QDgc3QDY4Q`1b4S@0QDhc3QDic3Q`1b4QDjc3QDkc3TD2PD
hf:QDlc3QDmc3PDn\5QDnc3QDoc3QDPd3Q`1b4P@WP6QDQd3QDRd3PDki4QDSd3PDkm4WD0QDTd3XD0PDi<PDbh3QDUd3PDe
h3QDVd3QDWd3P@eh3QDXd3QDYd3QDZd3QD[d3QD\d3UD0PD]k2SD0QD_?QD]d3QD^d3PD4SD0UD0WD0PD]k2XD0QD_d3SD0U
D0WD0QDh2XD0aD`d3SD0UD0WD0QDh2PDam2XD0`DQh2`Dog2`Dkg6`DQe2`Dlc2`Dn;`DW<`DR8`D`9`DXa2`Dnc2`D`=`D`
1UD0WD0QDh2PDam2PDlc2XD0SD0UD0WD0PDYk2QDad3QDbd3XD0UD0WD0PD]k2XD0SD0QDcd3`DW6`DU6`DS1`DM`Db6`DXb
:TD4PD2UD0WD0QDh2PDam2QDdd3QDoV3XD0UD0WD0QDdd3TD1QDed3XD0UD0WD0QDfd3QDgd3XD0`DRS6`D]Z:`Dlk:`DgP2
`DhP2`Dnn<`D_[;`Don<`D^[;`DPo<`Dg`2`D^j6`DXb;`DeR6`DQo<`DXZ:`DcN`DRo<`DRa2`Dif;SD0UD0WD0QDhd3XD0
TD;PD2UD0WD0QDid3SD0XD0TD;PD2WD0PDUi3PDjm4PDVi3XD0WD0PDYk2QDjd3XD0UD0WD0PDXk2QDkd3XD0UD0WD0PDhk<
QDld3TD1QDmd3XD0PD6TD5WD0PDjm4XD0TD4PD2PD4WD0QDnd3XD0PD2`ETW6`EkT6PD4WD0QDh2XD0QDod3`D`=`Dlc2QDP
e3WD0QDh2QDQe3XD0WD0PDYk2QDRe3XD0WD0PDYk2PDeW6XD0`DP8`Do7`Dn<UD0WD0PDXk2QDSe3QDY4XD0QDTe3UD0WD0P
DXk2QDUe3PDYP6QDVe3XD0UD0WD0PD_k2XD0QDWe3QDXe3UD0WD0PD^k2QDYe3XD0UD0WD0PD]k2XD0QDZe3PDam2TD1QD[e
3TD5QD\e3SD0UD0WD0PD]k2XD0QD]e3PDam2QD^e3UD0WD0PD^k2QD_e3XD0UD0WD0PD]k2XD0QD`e3`Dhh2UD0WD0QDae3Q
Dbe3XD0TD<PD2UD0WD0PD[k2QDRW1TD2QDce3XD0`Dkm4UD0WD0PD\k2QDRW1TD2QDde3XD0`D[k2`DSn4`DSd3`Dfm4`DZ]
6UD0WD0QDee3XD0SD0UD0WD0PDgl:XD0UD0WD0PDam2SD0XD0TD;PD2UD0WD0PDXk2QDfe3XD0WD0PD[CPDjm4PDHXD0PDjm
4PDjh3PD2UD0WD0PDah6XD0WD0PDch3PDWP6PDWa3XD0PDch6PDjm4PDeh6WD0PDXk2QDoU3PDiS6QDge3XD0UD0WD0QDhe3
XD0PDYk2QDie3PDam2TD1QDje3QDke3TD1QDle3PDZk2QDie3TD6WD0QD]T1PDi4XD0PDZk2QDme3QDne3TD1QDoe3QDPf3Q
DX5QDQf3QDRf3PDYP6QDSf3TD2QDTf3UD0PDRn4QDfAS@0QDUf3PD4PDYk2QDVf3PDa7TD3PDfm4TD2QDX5PDXk2QDWf3PDa
m2QDXf3PDad3TD2QDYf3QDZf3PDYP6QD[f3SD0QD\f3UD0PDam2QD]f3SD0PDhh2PDam2PDlc2TD6QD^f3PDYk2QD_f3QDZ4
TD5QD`f3PDXk2QD`>QDaf3S@0QDbf3QDcf3TD3QDdf3PDZk2QDY4TD4WD0QDef3XD0PDam2Q@d4QDff3QDgf3PDYk2WD0QDh
f3XD0PDXk2QDif3TD5WD0QDjf3XD0SD0QDkf3QDlf3UD0WD0QDkf3XD0SD0QDmf3QDnf3PDam2TD1PDch6QDof3QDPg3QDQg
3SD0PD4WD0QDRg3XD0PD2PDYk2QDSg3TD4WD0QDTg3XD0PDeh3PDXk2QDUg3QDVg3TD4WD0QDTg3XD0PDYk2QDWg3TD4WD0Q
DXg3TD1QDYg3XD0PDeh3PDXk2QDUg3QDWg3TD4WD0QDXg3TD1QDYg3XD0PDYk2Q`1b4WD0PDeW6QDZg3XD0PDYk2WD0PDeW6
SD0XD0QD[g3PDYk2WD0QD_f3QDZ4TD5XD0QD\g3PDYk2QD]g3TD4WD0QDi`1TD4QD^g3XD0PDZk2QD_?TD3WD0QD_g3XD0PD
[k2QD`g3QDag3TD2WD0QDbg3XD0PDYk2WD0PDeW6QD[4TD4XD0QDcg3PDYk2QDdg3QDag3TD1WD0QDeg3PDkm4XD0WD0QDfg
3PDem4PDYP6QDgg3XD0WD0QDhg3PDkT6QDig3XD0PDZk2QDjg3TD4WD0QDkg3XD0PDZk2WD0QDlg3XD0QDmg3TD6PD_7WD0Q
Dng3XD0PDih2SD0QDog3TD6PD2UD0WD0QDPh3PDam2TD1QDQh3XD0QDRh3QDTY3PDjh3QDSh3UD0PDhh2PDam2WD0QDTh3XD
0PDYk2QDUh3TD5WD0QDVh3XD0QDWh3QDXh3TD3QDYh3PDXk2QDZh3WD0QD[h3XD0PDXk2QD\h3QD]h3TD1PDhm4PDXk2QD^h
3QD_h3QD`h3TD2QDah3QDbh3TD1QDch3PDYP6QDdh3QDeh3PDd7PDmZ5PDRn4QDfh3P@kT6PDm:QDgh3PD`7PDYV3PDgh3QD
hh3TD6PD4PDfk3QDih3PDlW2QDjh3QDkh3TD4WD0QDlh3XD0PD`7PDYV3QDmh3PDam2QDnh3TD1WD0QDoh3XD0QDPi3QDQi3
PDa7PDam2QDRi3UD0QDSi3QDTi3TD8PD4PDim4WD0QDUi3XD0QDVi3UD0QDh2TD6PD4PDim4WD0QDh2XD0UD0QDh2QDWi3TD
8WD0QDRo1`DQh2`Dn;`Dlc2`Dog2`DQe2XD0QDXi3UD0QDh2PDam2SD0QDYi3TD3WD0PDim4XD0QDZi3PDYk2QD[i3TD8WD0
PDim4XD0QD\i3UD0QDh2TD<QDRo1WD0QD]i3XD0QD^i3UD0QD_i3TD<WD0QD`i3XD0QD_i3`DTm4QDai3UD0QD_i3TD<WD0Q
D`i3XD0QDh2QDbi3UD0`D[k2`DSn4`DSd3`Dom4`Dnm4`D\k2QD_i3TD<WD0PD4XD0QDk2`DTm4QDci3UD0QDh2TD5QDo4WD
0PDim4XD0QDdi3S@0QDo4QD_i3TD<QDRo1WD0QDei3XD0`Dl\:QD_i3TD<QDRo1WD0PDXk2XD0`Dl\:`Dam2`Dem2`Ddm2`D
ak2`DZ]6`Dbm2`Dcm2`DYV3QDfi3TD<WD0PDim4XD0QDgi3QDfi3TD<WD0PDim4XD0PDXk2`Dam2`Dem2`Ddm2`Dak2`DZ]6
`Dbm2`Dcm2`DYV3WD0PD2QDhi3XD0UD0QDii3TD5WD0QDji3QDRo1QDji3XD0PDm]:QDki3QDli3`EcQ2`EdQ2`Ekm4WD0QD
mi3XD0`Dah3QDjNTD3QDV_2QDj2TD1QDi2QDY4TD3QDi2TD2QDj2QDX5`EiS6`EZP6QDni3`DSn4`DQd9PDjh3QDoi3PDXk2
QDY4TD2PDfd9PDfm4`EaT;`EYV3`EoV3`EZ\:`Ecl2`EX8`EZ8`EQZ3`EPZ3PDfd9`DPZ3PDYk2WD0PDT7XD0PDhk4TD4QDP
j3PDmh3QDQj3Qd1b4QD[5QD[5QDRj3QDSj3WD0QDTj3XD0QDUj3QDh2TD1WD0QDi2XD0TD2QDVj3QDWj3QDXj3QDi2QDY4TD
1QDj2QDh2TD1QFi2R@0TD2QDj2QDh2TD2QDi2TD1QDX5PDXk2QD[4PDam2PD`=QDYj3TD2WD0QDi2XD0PDXk2QD[4PDam2QD
Zj3PDad3TD1WD0QDi2XD0PDYk2QD[j3PDam2QD\j3TD3WD0QFi2XD0WD0QD]j3XD0TD3QDi2PDXk2QDoU3QF^j3R@0WD0QD_
j3XD0QD`j3QDXj3TD2WD0QDjNXD0TD3PDah3PD^k2QDY4TD4WD0QDaj3XD0PD]k2QDi2TD2QDbj3TD3QDcj3QDdj3TD6WD0Q
Dej3XD0WD0QDfj3XD0TD3QDgj3PDYk2QDhj3TD3QDi2QDXj3QDXGQDcd3TD1WD0QDij3XD0QDXj3QDjj3TD4WD0QDkj3XD0P
D^k2WD0QDlj3TD3QDmj3XD0WD0QDnj3XD0QDoj3QDPk3PDco<PDRCaDQk3YD3PDPP=QDRk3QDSk3PDQ7QDTk3QDUk3PD]]3Q
DVk3PDj`2PDki4QDWk3QDXk3QDYk3QDZk3PDZg3QD[k3PDh`5QD\k3QD]k3PDeR6QD^k3QD_k3PD`k2PDlQ=QD`k3PDSl4QD
ak3QDbk3PDoe<PDoQ=QDck3QDdk3PDbh2PDdm4PDV5PDjV3QDek3QDfk3PDik4QDgk3PDeP2PDig6PDeR<QDhk3PDSc5PDgl
4PDc=PDSR=PDXi4QDik3QDjk3YD3TD<YD3TD<YD3QDkk3QDlk3QDmk3QDnk3QDok3QDPl3PDgQ=PDbS:PDbh2PDdm4PD]S=P
DZk2QDQl3PDZk2QD_?TD2QDRl3PDSn4PDam2QDSl3QDTl3PDdh3PDdm4QDUl3PDYk2QDVl3PDch3PDWP6PDWa3QDWl3TD4QD
la1PDcm4PD[P6QDXl3QDYl3QDZl3PDYk2QD[l3RD0SD0PDiS6QD\l3QD]l3Q@W4QD^l3PDfm4PDad3RD0VD0QD_l3QD`l3QD
al3PDXk2PDY1QDbl3PDYP6QDcl3WD0QDdl3QDel3XD0`DQk3`DRk3`D_:`DOWD0QDdl3P@dm4Q@fl3QDb7XD0`D^k2`DQk3`
DRk3`D_:`DOQDgl3WD0QDhl3XD0WD0PDWP6QDil3P@dm4QDb7XD0`DQk3`DRk3`D_:`DOWD0QDjl3XD0QDkl3QDll3WD0QDm
l3QDW4XD0`DiS=`Dom4`Dnm4`D_V2`DZ\3`DbX3`DS\3PDlT6PDdm4WD0QDnl3XD0`D^k2`DQk3`DRk3`D_:`DOWD0QDol3P
Ddm4QDPm3XD0QDQm3WD0QDRm3PDWP6SD0XD0WD0PDXP6QDeg1XD0`DYe2`D]g6`D]a2UD0WD0PDWd3XD0`Ddm4`DZ\3`DbX3
`DS\3`DX\3`DfT:`DdT:`DU\3`DV\3`DjY3SD0`DQk3`DRk3`D_:`DO`DX1QDSm3WD0PDWd3XD0`Ddm4`DZ\3`DbX3`DS\3`
DX\3SD0PDHPDZa2PDdm4QDTm3WD0QDUm3aDW4SD0XD0QDVm3WD0QDWm3PDRn4QDXm3XD0VD0WD0QDWm3PDRn4QDXm3XD0PD1
WD0QDYm3PDkm4XD0WD0PDZf5QD_DTD1QDZm3XD0WD0PDZf5PDYP6QD[m3XD0SD0PD]e3PDkm4QD\m3PDWP6QDV[1QD]m3PDY
P6PDki3QD^m3PDdm4PDYP6PDbb3PDeW6PDdm4QDVBPDYP6QD_m3QD`m3PDkT6PDmh3PDPo4PD_V2PDPo4PDQn4PDgm4PDim4
PD[W2QDam3QDbm3QDcm3QDQ=PDWP6QDdm3PDbb3PDim4QDc6PDnh3PDim4PDnh3PDbd3PDim4PDbd3PDch3PDim4PDch3PDW
\3PDom4PDWP6QDem3QDfm3QDgm3PDWP6QDhm3PDmh3QDim3PDYP6QDjm3PDeS=QDkm3QDlm3QDmm3QDhc2PDQT=PDRT=PDem
4QDnm3PDUS2QDom3PDWP6QDPn3QDQn3QDRn3PDTU6QDSn3PDUW6QDTn3QDUn3PDdm4PDWP6Q`1b4WD0QDVn3QDWn3XD0PDdm
4PDWP6PD]X3QDXn3PDdm4PDmh3QDYn3aDW4PDih3QDYn3PDUW6QDZn3QDi6QD[n3QD\n3QD]n3PDjh3QD^n3PDjh3PDWP6QD
_n3QD`n3QDan3PDWd3QDo4PDbW6QDo4WD0QDbn3QDcn3XD0PD_V2PDim4PD_V2PD`V2PDim4PD`V2QDdn3PDmh3WD0QDen3Q
DW4XD0`DiS=`Dom4`Dnm4`D_V2WD0QDml3QDfn3QDgn3XD0PDRn4QDZn3PDRn4PDWP6PDXf<QDhn3PDQn4QDin3QDjn3QDin
3PDcm4QDkn3WD0PDQd9XD0QDln3QDmn3QDnn3`DoT=`DXn2QDZ4PD^c;PDZk2QDon3PDZk2QDPo3TD3QDQo3QDRo3PDlm5P@
Zk2PDjh3PDlm5PDZk2QDSo3PDYk2QD_IQDTo3S@0QDUo3UD0WD0PDZk2PDjh3XD0SD0UD0WD0PDYk2PDad3XD0SD0UD0WD0Q
DVo3QDWo3XD0PD4WD0QDXo3QDlf3XD0VD0UD0WD0PDVi2TD3QDYo3XD0UD0WD0QDPh3QDZo3TD1QD[o3XD0WD0QDPh3QDZo3
TD1QD\o3XD0QD]o3UD0WD0PDn<QD]d3TD1QD^o3XD0UD0WD0PDXk2PDSn4QD_o3XD0UD0WD0QD`o3PDam2TD1QDao3XD0UD0
WD0QDbo3TD2PDjh3XD0PDgl:PDYk2QDco3PD`7PDYV3PDjh3UD0WD0PDhh2PDYV3PD_7QDdo3XD0UD0WD0QDfm2QDeo3TD1Q
Dfo3XD0PDl<PDam2PDch6UD0WD0QDgo3QDho3TD1QDio3XD0QDl2TD1WD0QDQ3XD0VD0QDl2TD1WD0QDQ3XD0QDjo3WD0QDQ
3XD0QFl2TD1QDko3QDl2QDY4TD1WD0QDlo3QDn`2XD0`D[P6QDmo3TD1WD0QDno3PDVU=XD0WD0QDoo3XD0QFl2WD0PDkm4Q
DPP4XD0QFQP4TD1WD0PDS1PDkm4QDPP4XD0WD0PD^4QDRP4XD0WD0PDdo2QDSP4XD0WD0PDmS5QDSP4XD0PDem4`DUd4`Ddd
4`D\U=`Did4QDTP4PDWP6WD0QDUP4QDVP4XD0WD0QDR3XD0`Dim4`DR[6`D`i3`Dai3`D`U6WD0QDWP4XD0`Dg4`Db`2`DdS
3`D_U=`DRS3`DRb3WD0QDXP4TD2P@`h3PDeh3PDSj3PD^a4XD0WD0QDYP4QDZP4XD0WD0PD`m3PDQ^4XD0VD0WD0PD`m3PDQ
^4XD0PD1WD0QD[P4P@`h3XD0QD\P4TD1QDo2WD0QD]P4P@i4XD0QD^P4TD2QD_P4WD0QD`P4P@i4QDaP4XD0QDbP4TD1QDcP
4WD0QDdP4QDeP4XD0QDfP4WD0QDgP4PDch3XD0QDhP4TD2QDo2`DRn2`DlX4WD0QDiP4PDg_:XD0WD0QDjP4PDbh3XD0`DYi
3`Del2`DZP6WD0QDkP4TD2PDka5TD1QDlP4XD0WD0QDmP4PDmk3XD0Q@nP4TD1QDoP4WD0QDPQ4QD`g2P@dm4P@ck3Q@QQ4Q
DRQ4XD0WD0QDSQ4PD`h3XD0S@0QDTQ4`DlX3`DXn:WD0QDUQ4PDYP6QDVQ4XD0WD0QDWQ4QDXQ4PD`h3QDYQ4XD0WD0PDVS4
PDeh3PDYP6QDZQ4XD0WD0PDfh3PDdm4TD1QD[Q4PDYW=XD0WD0QD\Q4XD0QFn2TD1WD0QD]Q4XD0VD0QFn2TD1WD0QD]Q4XD
0QD^Q4QFn2TD1WD0QD_Q4QD\9XD0VD0`DYP6QFn2TD1WD0QD_Q4QD\9XD0QD`Q4`DYP6QFn2TD1WD0QDaQ4QDbQ4XD0VD0QF
n2TD1WD0QDaQ4QDbQ4XD0QDcQ4WD0QDdQ4QDeQ4QDfQ4PDl\:PDkm4XD0WD0QDgQ4TD3PDjS6PDYP6PDUS2PDSh3XD0WD0QD
gQ4TD3PDah3PDYP6PDY4XD0`Dfm3WD0QDhQ4PDeh3PDYP6PDV_4XD0WD0QDiQ4QDa4PDTV6PDdm4XD0WD0QDf?TD3PDkm4QD
jQ4XD0QDn2TD1WD0QDkQ4PDYP6PDdS6PDRS6XD0WD0QDlQ4PDYP6QDmQ4XD0WD0QDnQ4P@i4XD0Q@oQ4TD1QDP3WD0QDPR4Q
DQR4XD0QDRR4WD0QDSR4QDTR4XD0PDYP6TD1QDP3WD0QDUR4PDi4PDhm4XD0WD0QDVR4QDWR4QDnn2XD0QDXR4WD0QDYR4S@
0S@0PDbh3XD0WD0QDZR4PDdh3PDch3XD0WD0QD[R4PDch3XD0QD\R4TD1QD]R4QD^R4TD2WD0QD_R4QD`R4`DYP6`DS4`DeB
`DXY=`D]c3`DYY=`Dn`6YD2XD0QDaR4TD2WD0QDbR4Q@cR4QD`R4Q@l@QDdR4XD0WD0QDeR4PDch3XD0PDYP6`DY4SD0VD0W
D0QDeR4PDch3XD0PDYP6`DY4SD0PD1WD0QDeR4PDch3XD0SD0VD0WD0QDeR4PDch3XD0SD0PD1WD0QDfR4QDgR4TD1QDhR4X
D0WD0QDiR4TD3PDZ9PDeh3QD_DQDjR4XD0WD0QDkR4PDi4PDfm4XD0QDlR4WD0QDmR4QDnR4TD1QDoR4PDUl;XD0WD0QDPS4
PDi4PDcm4XD0`D^V4`Ddj;`Dk]2WD0QDQS4QDRS4PDah3XD0WD0QDSS4TD2PDYP6TD1QDTS4QDaFXD0QDUS4WD0QDVS4PDYP
6TD1QDWS4XD0WD0QDXS4QDYS4QDZS4XD0WD0PD[b;PDbZ=XD0WD0PDR3PDXn3XD0QD[S4WD0QD\S4QD]S4PDem4XD0WD0QD^
S4P@ch3P@YP6QD_S4XD0QDT3Q@b4WD0QDS3XD0`Dme2WD0QD`S4XD0QDU3TD2WD0PDV^9XD0QDaS4QDU3TD3WD0QDbS4P@bd
3XD0QDcS4WD0QDdS4XD0WD0QDiW1QDeS4TD2QDfS4XD0WD0QDl:QDl@QDgS4QDhS4XD0WD0QDiS4TD2PD_k3XD0WD0PDV[=X
D0WD0QDjS4XD0WD0QDkS4QDQ`3XD0Q@lS4TD1QDmS4WD0QDnS4QDoS4XD0WD0QDPT4QDn;XD0`DWP6`DS1`Dfk3WD0QDQT4Q
@RT4TD1QDn;QDST4TD1QDTT4XD0WD0QDUT4PDch3QDVT4XD0WD0QDWT4QDXT4XD0WD0QDYT4PDjm4QDZT4QD[T4XD0WD0QD\
T4XD0TD5QD]T4TD4PDch3QDa4WD0QD^T4XD0WD0QD_T4PDYP6QD`T4QDaT4XD0WD0QDbT4PD`h3XD0`DYP6`DZ3`DRS4WD0Q
DcT4PD`h3XD0QDdT4QDeT4WD0QDfT4XD0QDgT4TD2QDhT4WD0QDiT4XD0WD0QDjT4PDYP6PDb;XD0WD0QDkT4PDYP6QDlT4X
D0WD0QDmT4Q@nT4XD0WD0QDoT4PDWP6PDdk3PD_i3XD0WD0QDek2PDYP6QDPU4XD0WD0QDQU4QDY^2QDRU4QDnh1XD0WD0QD
SU4QDa4QDTU4XD0WD0PDP^=PDYP6QDUU4QDVU4XD0WD0QDo_2PD\=QDQR4XD0WD0QDS?PD[b9PDdm4XD0QDWU4QDW4Y@0WD0
QDXU4XD0QDYU4TD4WD0QDZU4XD0VD0QDYU4TD4WD0QDZU4XD0QD[U4UD0WD0QDV3XD0QD\U4PD4WD0QDV3XD0PD4UD0WD0QD
]U4QDV3XD0PD4UD0WD0PDkm4QDa4QD^U4XD0`Db`3`Dc`3WD0PDkm4QDa4QD_U4QD`U4XD0WD0QDSn2QDaU4QDbU4XD0`DYP
6WD0QDSn2QDZb3QDcU4QDdU4XD0QDeU4WD0QDfU4Q@gU4QDhU4XD0VD0WD0QDfU4Q@gU4QDhU4XD0QD]X1WD0QDiU4PDmm4P
DYP6PDl1XD0WD0QDjU4PDQd9XD0WD0PDkm4PD_7PD^j2XD0`DRh2WD0QDkU4P@kT6PD]^=XD0WD0PDeh3QDa4QDlU4XD0VD0
WD0PDeh3QDa4QDlU4XD0QDmU4WD0QDnU4QDoU4Q@a4QDPV4XD0WD0PDcm4PD_W6XD0aDW4`DQU6`DRn4`DlT6`DWP6`Dg\3`
Dii3`Dji3`Dkd3`Dld3`Dhh3`Dgh3aDY4`Dem4WD0PDcm4QDWc1XD0aDW4VD0WD0PDcm4QDWc1XD0aDW4QDQV4WD0PDSn4QD
RV4QDSV4XD0QDTV4WD0PDem4PDkT6QDXKXD0TD4PD4WD0PDdm4PDkT6QDUV4XD0WD0PDWg9PD\k2XD0WD0PDoU6PDRn4QDVV
4QDcd3XD0WD0PDem4PDXk2QDVV4QDcd3XD0PDgY;WD0PDaj2PDQn4PDmW:XD0WD0PDkT6QDWV4PD]]9XD0QDXV4TD1WD0QDY
V4XD0YD1QDXV4TD1WD0QDYV4XD0QDZV4WD0QD[V4QD\V4XD0PDkm4WD0PD`^=XD0YD1WD0PD`^=XD0QD]V4WD0PDcm4PDUS2
PDlW2XD0WD0QD^V4PDbb3XD0VD0WD0QD^V4PDbb3XD0QD_V4WD0QD`V4QD^[1QDaV4XD0WD0QDbV4TD2PDbn4XD0SD0WD0QD
cV4TD1QDdV4XD0TD3QDeV4QDfV4TD3WD0QDcV4QDgV4XD0QDhV4WD0QDiV4QDjV4QDkV4XD0`Dm:`DXV:`Di;`DWU6`DXb2`
Dog2`D[o4`DPo5QDY4WD0QD_R1PDjh3PDkm4XD0SD0WD0QDlV4Q@mV4QDnV4XD0WD0PDQU6QDoV4QDPW4XD0WD0QDQW4PDdm
4QDRW4XD0PDlS2WD0QDSW4PDQn4QDTW4SD0XD0VD0WD0QDSW4PDQn4QDTW4SD0XD0QDUW4WD0QDVf2QDVW4P@4QDWW4QDXW4
XD0SD0WD0QDYW4PDXk2QDZW4QD[W4XD0WD0QDSQ1PD_i3PD\\:XD0WD0QDeo1SD0PDQn4QD\W4XD0WD0QD]W4QDVf2P@Zf5Q
D^W4XD0WD0QDml3QD_W4XD0VD0WD0QDml3QD_W4XD0QD]X1WD0QDTMPDPe3QD`W4XD0VD0WD0QDTMPDPe3QD`W4XD0QDaW4W
D0PDYP6QDbW4QDY4XD0QDcW4`EXk2`Egh3`E^k2`E]k2`EYk2WD0QDd[3QDdW4XD0QFeW4PDam2WD0QDfW4QDgW4XD0TD3QD
hW4PDam2WD0QDiW4PDkm4QDgW4XD0TD3QDhW4WD0QDjW4Q@bZ1PDkm4QDkW4XD0VD0WD0QDjW4Q@bZ1PDkm4QDkW4XD0QDlW
4WD0QDmW4Q@bZ1PDkm4QDkW4XD0VD0WD0QDmW4Q@bZ1PDkm4QDkW4XD0QDlW4QDnW4TD1WD0QDoW4XD0QDPX4Q@`4TD2QDQX
4WD0PDYP6PD_f:XD0VD0WD0PDYP6PD_f:XD0QDRX4WD0PDdm4QDSX4QDTX4XD0VD0WD0PDdm4QDSX4QDTX4XD0QD]X1QDUX4
Y@0WD0QDVX4QDWX4XD0VD0QDUX4Y@0WD0QDVX4QDWX4XD0QDXX4WD0QDYX4QDZX4XD0VD0WD0QDYX4QDZX4XD0QD[X4WD0PD
RU6PDmh3SD0XD0WD0QDQ=PDQMQD\X4XD0WD0QD]X4XD0`D=TD4QD^X4TD2QD_X4QF`X4TD1WD0QDaX4PDeh3XD0VD0QF`X4T
D1WD0QDaX4PDeh3XD0QDbX4QFcX4TD2WD0QDdX4TD1PDah3QDeX4QDfX4XD0QDgX4TD2WD0QDhX4QDiX4XD0`DYP6`DYi3`D
el2`DZP6WD0QDjX4P@ah3PD\_=XD0WD0QDkX4QDa4QDlX4XD0WD0QDV^1PDdm4PD\X3XD0WD0QDV^1PDjS6QDa4PDbn4XD0W
D0QDmX4QDa4QDnX4XD0WD0QDS?QDoX4XD0WD0QDS?PDWP6PDho9XD0WD0QDPY4QDQY4XD0WD0QDRY4XD0VD0WD0QDRY4XD0Q
DSY4UD0WD0PD^2SD0XD0TD9PD4TD6QDnZ3UD0WD0PD^2SD0XD0`@d7TD9PD4TD6QDTY4WD0QDUY4P@jh3QDVY4YD1XD0`D^P
2`D_Q2`Dog6`D\P2WD0QDWY4P@jh3PDo7QDXY4XD0`DiS=`Dk]<`Dbh1`DX[1`DRk1aDW4`DWP6`DXP6`DWe2`Dme2`DY2`D
cd3`Ded3`DWe3`DXe3`Deh3`Dcm4`Dch3`DoV4`DQd9WD0QDWY4P@jh3PDo7PDd7QDYY4TD2QDZY4XD0WD0QD[Y4PDo7YD1X
D0WD0QD[Y4PDo7QD\Y4XD0WD0QD]Y4PDem4XD0Q@_4QD^Y4WD0QD_Y4P@`h3PDRn4XD0WD0PDih3QD`Y4XD0QDaY4WD0QDbY
4XD0`Dkm4SD0WD0PDeh3PDkT6PDfT6XD0PD`a2WD0PDeh3PD`a2QDcY4XD0WD0QDdY4PDeh3QD_DS@0PDlk:XD0QDcKTD3WD
0QDeY4P@ah3PDkm4XD0`D=WD0PDoU6QDY4QDXKXD0SD0WD0QDfY4XD0QDgY4QDY4WD0QDhY4QDiY4PDYP6QDjY4XD0QDkY4T
D1WD0QDlY4Q@P\2XD0QDmY4WD0PDSn4QDSn2QDZb3PDo=XD0QDnY4WD0QDh^1S@0QDoY4PDdm4XD0SD0WD0QDh^1S@0QDPZ4
PDdm4QDQZ4XD0WD0QDRZ4QDSZ4PDfX3XD0QDTZ4QDY4Q@UZ4TD1WD0QDX3XD0`Dch3`DgBQDTZ4WD0QDVZ4TD1QDX3XD0WD0
QDoY1PDWP6QDWZ4QDXZ4XD0WD0QDYZ4PDZZ:PDem4XD0QDZZ4QD[Z4QDY4WD0QD\Z4QDTR3QD_4TD3QD]Z4XD0WD0QD^Z4QD
_Z4PDYP6TD2QD`Z4XD0QDaZ4WD0QDbZ4PDZf5aDW4aDY4`DU9`Di;`Dk=`DR8`D^;`Do9`DmR6`DQS6`D[o4`DVb2`Dk7SD0
XD0QFaZ4TD2WD0QDZ3XD0QDcZ4QFaZ4TD2WD0QDdZ4QDe[2XD0WD0PDf;QDeZ4PDoQ2XD0YD2WD0PDf;PDXh3XD0WD0PDjh3
QDfZ4SD0XD0WD0PDkm4PDlc2PDYP6PD_W6XD0WD0PDkm4PD`1PDYV3QDgZ4XD0WD0QDhZ4QDfU4QDhU4XD0UD0WD0PDem4QD
iZ4TD2QD[3XD0PD4QDjZ4UD0WD0PDem4QDiZ4TD2QD[3QDkZ4P@WP6QDlZ4TD2XD0PD4QDjZ4PD4WD0PDem4QDl@TD2QD[3X
D0VD0PD4WD0PDem4QDl@TD2QD[3XD0PD1QDmZ4WD0PDem4QDfATD3QD[3XD0VD0QDmZ4WD0PDem4QDfATD3QD[3XD0QD]X1W
D0QDnZ4QDoZ4XD0VD0WD0QDnZ4QDoZ4XD0QD]X1UD0WD0PDli3XD0QFP[4UD0WD0PDli3XD0QD_DTD2QDQ[4QDR[4TD3WD0Q
DS[4XD0P@em4QDPHWD0QDT[4TD1QDU[4QDV[4XD0`DYP6`Deh3`DjY3WD0QDSQ1QDXHPDad3XD0WD0QDW[4QDX[4Q@Y[4QDZ
[4XD0QD[[4QF\[4TD1WD0QD][4TD4XD0QDY3PDPl3WD0QD^[4QD_[4TD3QDY3PDPl3XD0QD`[4TD1WD0QDa[4QDn;XD0QFb[
4TD3QDbh2WD0PDYV3QDc[4QFd[4S@0QFe[4PDkm4XD0QDf[4WD0PDYV3PDb7PDS1PDkm4XD0QFg[4WD0QDh[4QDi[4QDj[4X
D0QDk[4WD0PDHPD_i3QDi[4QDj[4XD0QDk[4QDl[4TD2WD0QDm[4Q@n[4XD0QDP?QDo[4QDP\4TD1WD0QDZ4QDQ\4XD0PDgh
3WD0QDS?P@`h3QDa4QDR\4P@`h3XD0WD0QDS\4QDT\4PDkm4XD0SD0QDa5QDU\4QDa5QDX5QDb4QDX5QDX5QDV\4Q`1b4QDQ
T3QD^5PDim4Q`1b4QDX5WD0QDW\4YE5YD1XD0`Dgm4QDX\4TD1QDY4Q`1b4aDW4`D`X3`Ded3`Dme2`DS1`Dfk3`DSa=`DZm
;`DTa=`DWg3`Dn\:`D[e2`Dkd2`D`i3`DjW2`DkT6`Dd5`De5`DPa4`Dc=`DkV3`DUa=`Dk_3`DVa=`Dmm2`DXi2`D`k2`Db
k2WD0SD0YD5XD0VD0QDX\4TD1QDY4Q`1b4aDW4`D`X3`Ded3`Dme2`DS1`Dfk3`DSa=`DZm;`DTa=`DWg3`Dn\:`D[e2`Dkd
2`D`i3`DjW2`DkT6`Dd5`De5`DPa4`Dc=`DkV3`DUa=`Dk_3`DVa=`Dmm2`DXi2`D`k2`Dbk2WD0SD0YD5XD0QDb[1WD0QDm
V1YD1XD0VD0WD0QDmV1YD1XD0QDhU2QDY\4PDge2`Ddm4`DR3QDo4QDZ\4QD[\4PDge2QD\\4QD]\4QD^\4QD_\4QD`\4QDa
\4PDa8PDdm4PDYP6PDRl;PDih3PDih3PDaW2PDdm4PDYP6PDY4PDmW:QDb\4PDkc2PDUS2PD`h;PDbh3PDP9PDl_:PD[V:PD
e6PDUU5QDc\4QDd\4PDd8PDjm4PDe:PDQT=PD^a=PDR1PD`h3PDg\3QDe\4PD`a=PDc6PDj9PDdh3PDTb3QDf\4PDfm4Q`1b
4Q@g\4WD0QDh\4XD0PDl_:QDi\4PDhKQDj\4PDi6QDk\4PDe>PDkY4PDXj1PDS_:PDak3PDda=PDa_9PDTT6PDck3PDch3PD
k_9QDl\4PDla5PD^_=PDbk2QDm\4PDfa=PDij2PD[MPD]<PDeW6QDn\4QDo\4QDP]4QDQ]4QDR]4QDmV1QDS]4PDZm;QDT]4
QDU]4PDQR2PDQa5PD`h3PDah3PDkm4PDdm;PDd<PDfh3PD^a5PDQn4PDgf:PDaa5PDim4SD0PDjh3Q@_4Q`1b4WD0QDjJXD0
WD0QDV]4PDYP6TD1QDW]4XD0QDX]4PD6Q@l@WD0QD_5XD0QDX]4PD6WD0Q`1b4QDjJXD0VD0QDX]4PD6WD0Q`1b4QDjJXD0Q
DY]4QDY4QDl@Q`1b4WD0QDZ]4aDa3aDW4`Da]:SD0XD0VD0QDY4QDl@Q`1b4WD0QDZ]4aDa3aDW4`Da]:SD0XD0QD[]4QD\]
4WD0QD]]4P@hh2TD1QD^]4XD0QD_]4WD0QD`]4XD0QDa]4WD0QDb]4PDnh3XD0VD0WD0QDb]4PDnh3XD0QDhP3QDc]4QDl@Q
`1b4WD0QDjJaDa3aDW4SD0XD0`Ddm4`Dhm4WD0QDd]4XD0TD2QDe]4QDY4Q`1b4WD0QD^5QDhZ4Q`1b4QDQJXD0aDa3QDY4Q
D_DWD0QD]_3XD0QDf]4VD0QDY4QD_DWD0QD]_3XD0QDf]4QDg]4PDYP6WD0QDh]4SD0XD0TD1QDi]4TD1QDj]4WD0QDk]4PD
km4PDgb;XD0WD0PDXP6PD]o<PDmV3XD0WD0PDQU6SD0PDTa3XD0QDY4WD0QDl@Q`1b4QDl]4PDdm4XD0SD0WD0QDm]4QDn]4
XD0`DmY3QDo]4WD0QDj_1QDP^4XD0WD0QDQ^4QDR^4TD1QDS^4XD0QDY4PDWP6WD0QDT^4SD0XD0QDU^4TD1WD0QDV^4XD0U
D0QDW^4QDY4Q`1b4WD0QD^5XD0`D]4`Dl2VD0UD0QDW^4QDY4Q`1b4WD0QD^5XD0`D]4`Dl2QDX^4UD0QDY^4QDY4Q`1b4WD
0QDZ^4XD0VD0UD0QDY^4QDY4Q`1b4WD0QDZ^4XD0PD1QD[^4TD1QDY4TD1QD\^4P@_W6WD0QD]^4XD0WD0QD^^4P@dm4PDYP
6QD_^4XD0WD0QD`^4TD1Q@a^4QDb^4QDc^4XD0WD0QDZ4P@oU6PDWP6S@0PDRS6PDfm4XD0WD0PDch3PDSMPDdm4QDd^4XD0
WD0PDeb=QDe^4QDf^4QDg^4QDh^4QDi^4XD0WD0QDj^4QDk^4XD0VD0WD0QDj^4QDk^4XD0QDl^4QDm^4WD0QDn^4QDo^4XD
0WD0PDRn4QDP_4PDRn4QDQ_4XD0WD0QDgT3Q@R_4PDXk2QDS_4TD2XD0VD0WD0QDgT3Q@R_4PDXk2QDS_4TD2XD0QDT_4WD0
QDgLQDU_4QDV_4XD0WD0QDW_4PDkm4PD_7QDX_4XD0WD0QDY_4QDZ_4QD[_4QD\_4XD0QD]_4Y@0WD0QD^_4XD0VD0QD]_4Y
@0WD0QD^_4XD0QD__4QD`_4TD6QDY4Q`1b4WD0QDa_4XD0QDb_4TD4QDY4Q`1b4WD0QDc_4XD0`Ddm4`Dhm4QDd_4QDY4Q`1
b4WD0QDe_4XD0QDl@Q`1b4WD0SD0XD0PDcQ2QDZd2QDf_4Q@Y4WD0QDg_4XD0QDl@Q`1b4WD0QDjJXD0QDh_4QDi_4QDY4Q`
1b4WD0QDj_4XD0WD0QDk_4PDTW3XD0VD0WD0QDk_4PDTW3XD0QDl_4QDm_4WD0QDn_4XD0PDPn9WD0PD`h3PDkm4PD`b3XD0
QDo_4TD2QDY4Q`1b4WD0QDP`4XD0aDW4`DQn4QDQ`4PDdm4TD3QDY4Q`1b4WD0PDSj1XD0QDR`4PDdm4TD3QDY4Q`1b4aD]3
aDW4iD1iD2WD0SD0XD0VD0QDR`4PDdm4TD3QDY4Q`1b4aD]3aDW4iD1iD2WD0SD0XD0QDPX2QDS`4TD4WD0PDZW6XD0QDT`4
TD2WD0PD^T;XD0WD0QDU`4P@jh3P@o7QDV`4QDj3XD0WD0QDW`4PDRn4QDjJXD0QDiEWD0QDX`4XD0VD0QDiEWD0QDX`4XD0
QDY`4QDZ`4WD0PDf;PDah3XD0QD[`4WD0PD`\9XD0PDYP6WD0QD\`4PDdm4QD`NXD0QD]`4WD0PDf\9TD1QD^`4XD0QD_`4Q
D``4WD0`Dek3SD0QDa`4XD0VD0QD``4WD0`Dek3SD0QDa`4XD0QDPX2QFb`4QDZ4Q@_4Q`1b4WD0QDc`4aDa3SD0XD0`Ddm4
`Dem4`Dcm4QDd`4WD0QDe`4XD0SD0WD0QDf`4TD1QDg`4XD0`ERn4YD1WD0QDh`4XD0VD0`ERn4YD1WD0QDh`4XD0QDi`4PD
YV3QDY4Q`1b4WD0QDj`4XD0QDk`4QDl`4WD0QDm`4QDn`4XD0QDY4QDfASD0WD0QDo`4XD0`Dkb3WD0QDjJPDRn4QDfAXD0S
D0QDfAWD0QDPa4XD0QDQa4QDRa4WD0QDSa4XD0WD0PDTh2PD^j3XD0WD0QDTa4TD1QDUa4XD0`DRn4QDY4P@jh3WD0QDVa4P
Dkm4XD0SD0QDY4WD0QDWa4QD]_3XD0VD0QDY4WD0QDWa4QD]_3XD0QDXa4WD0PD^j2PDQd9XD0VD0WD0PD^j2PDQd9XD0QD]
X1QDYa4WD0QDZa4XD0QD[a4P@jh3P@o7WD0QDV`4QD\a4XD0QDY4WD0QD]a4PDkm4XD0SD0PDnh4PDTLQD^a4TD3QDY4Q`1b
4WD0QD_a4XD0WD0QD`a4XD0QDo4PDeP2PDem4PD_j6PDYP6QD^5PDmj3SD0QDaa4PDmj3QDo4QDY4Q@\4WD0PD]<XD0VD0QD
o4QDY4Q@\4WD0PD]<XD0QDba4QDTMQ`1b4WD0QD^5XD0QDca4QDda4WD0Qd1b4QD^5XD0QDo4WD0QD^5XD0QDo4QDo4TD4QD
Y4WD0Q`1b4QD^5XD0aDW4`DQn4QDo4TD3QDY4QDl@Q`1b4WD0QD^5XD0QDY4Q@_4QDc4WD0QD^5XD0WD0QDc4QD^5XD0SD0W
D0QDea4QD^5XD0QDo4QDfa4TD2`Dh:WD0QD^5XD0QDo4TD2QDY4TD4PDim4WD0Q`1b4QD^5XD0VD0QDo4TD2QDY4TD4PDim4
WD0Q`1b4QD^5XD0QD]X1QDga4TD2QDY4Q@ha4Y@0aD]3aDW4iD1iD2aDo4aDg4bD0WD0SD0XD0VD0QDga4TD2QDY4Q@ha4Y@
0aD]3aDW4iD1iD2aDo4aDg4bD0WD0SD0XD0QDia4QDja4QDka4Q@la4Y@0aD]3aDW4`D\P2`DRn4`Dkm4bD0WD0SD0XD0VD0
QDja4QDka4Q@la4Y@0aD]3aDW4`D\P2`DRn4`Dkm4bD0WD0SD0XD0QDma4QDl@Q@na4aD]3aDW4aDg4WD0SD0XD0QDoa4`Dd
m4`DVd=`DWd=QDY4YD0aD]3aDW4iD1iD2`DWP6`DXP6`DYP6WD0SD0XD0VD0QDY4YD0aD]3aDW4iD1iD2`DWP6`DXP6`DYP6
WD0SD0XD0QDX^4QDPb4Y@0QDQb4aD]3aDW4WD0SD0XD0VD0QDPb4Y@0QDQb4aD]3aDW4WD0SD0XD0QDRb4aDm3bD0WD0YD0X
D0YD1QD`>aDm3bD0WD0YD0XD0YD1aDm3bD0WD0YD0XD0aDm3bD0WD0YD0XD0VD0aDm3bD0WD0YD0XD0QDSb4aDm3bD0WD0YD
0XD0YD2QDTb4aDm3bD0WD0YD0XD0UD0SD0QDUb4TD1WD0QDVb4XD0aDW4UD0QDUb4TD1WD0QDVb4XD0aDW4UD0SD0QDWb4TD
1WD0QDXb4TD2XD0QDYb4UD0QDWb4TD1WD0QDXb4TD2XD0QDYb4QDZb4Y@0WD0QDo3XD0aDW4`D`h3`Ddh3`Dai3`D`i3`Dbi
3`Dci3`Ddi3`Dei3`DoT6UD0QDQ4Q@W4Q`1b4P@Xd=`D_n1`Dbj1`Di5`Dcj1`Dg6`Dd>WD0Q`1b4QD[b4XD0VD0UD0QDQ4Q
@W4Q`1b4P@Xd=`D_n1`Dbj1`Di5`Dcj1`Dg6`Dd>WD0Q`1b4QD[b4XD0QD\b4UD0QDQ4Q@W4TD3PD4Q`1b4WD0QD]b4XD0VD
0UD0QDQ4Q@W4TD3PD4Q`1b4WD0QD]b4XD0QD^b4UD0QDQ4Q@W4Y@0WD0QD_b4XD0WD0QDfS3XD0VD0WD0QDfS3XD0PD1QD`b
4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0VD0QD`b4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4b
D0aDS4aDa3aDR4WD0SD0XD0QDab4QD`b4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0QDbb4QDQ
JQD`b4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0QDbb4YD0QDcb4WD0Q@db4PDmh3SD0XD0`Dd
m4WD0PDmh3SD0QD^Q1XD0QDY4WD0QDeb4SD0XD0VD0QDY4WD0QDeb4SD0XD0QEfb4WD0QDgb4QDhb4XD0WD0QDib4Q@b4QDj
b4XD0QFmb2QDkb4TD2WD0QDlb4XD0QDmb4TD2WD0QDnb4XD0`DRn4`DP;QDY4Q`1b4QDob4WD0QDPc4XD0PDjT6QDQc4PDgT
6SD0PDcf3PDd3QDRc4TD2WD0QDSc4XD0PDnW6VD0PDnW6QDPX2QDiCS@0S@0WD0QD^5XD0QDTc4`ERn4`EcQ2`EdQ2`EkQ;`
EX8`Ejh3`EPe=WD0PDT7XD0VD0WD0QDUc4XD0VD0QD`>Q@d4WD0QD\5Q`1b4QDVc4XD0QD[5`DRn4`Do<`DP;WD0QDWc4QD\
5XD0QD\4Q`1b4QDXc4Q@\5PDjh3QD\5QDXc4QD`NQDYc4TD3WD0QDZc4XD0PDmh3QD[c4PDmh3QD\c4QD]c4PDmh3QD^c4QD
Y4QDl@Q`1b4aD\3aDa3aDo4aDc3aDT5aDW4aD]3aDg4aDS4aD^5bD0iD1iD2WD0SD0XD0VD0QD^c4QDY4QDl@Q`1b4aD\3aD
a3aDo4aDc3aDT5aDW4aD]3aDg4aDS4aD^5bD0iD1iD2WD0SD0XD0QD_c4QD`c4QDac4PDdm4S@0WD0QDbc4XD0`D_b;`DVe=
`DSo3`Ddm3QDaGQ@Y4Q@_4Q`1b4WD0QDcc4XD0QDdc4PDfm4WD0QDec4XD0VD0PDfm4WD0QDec4XD0QDfc4QDgc4QDc^4TD3
QDY4Q`1b4aD]3WD0SD0XD0VD0QDgc4QDc^4TD3QDY4Q`1b4aD]3WD0SD0XD0QDPX2PDfm4WD0QDhc4XD0VD0PDfm4WD0QDhc
4XD0QDPX2QDic4WD0QDjc4XD0PDXe3QDY4Q`1b4WD0QDkc4XD0QDlc4QDmc4TD3PD\Z3QDnc4QDoc4QDY4Q`1b4QDfAQ`1b4
S@0WD0QDPd4XD0`Db`3`DgQ4`DX`6`DWb;QDfA`Dmm2iD0SD0S@0WD0QDQd4XD0`Ddm4`Da_2`Db`2`DZQ;`DR\3`Dme=WD0
QDRd4PDdm4SD0XD0`Dmm2`DYP6QDY4Q`1b4QDfA`DiY3`DfB`DmY3SD0WD0QD_5XD0`Dne=QDY4Q`1b4Q@_4Q`1b4Q@^5WD0
Q`1b4Q@X5QD_5XD0WD0QDQT3QD_5XD0WD0QDSd4QDaT4QD_5XD0WD0QD_5XD0QDTd4PDYP6QDo4QDUd4QDVd4PDdm4QDWd4P
DXb;PDem4PDRf<PDbh3PDoX3PDch3PDoX3PDbh3PDRo2PDch3PDfc2QDXd4QDYd4QDZd4PD\:PD`h3QD_DQD[n1QD[d4QD\d
4QD]d4PDSLPDW?PDlS4QD^d4PDbV3`Del4`D^X3`D\c4QD_d4QD`d4QDad4QDjJQDbd4PDik4QDcd4QDdd4QDY4PDdm4Q`1b
4Q@jJPDik4QDo4Q@V:Q@W:QD]?VD0QDe[1PDmj4WD0PDik4XD0QDo4WD0PDeh3PDcY3QDed4QDfd4XD0WD0QDgd4QDhd4QDi
d4XD0WD0QDjd4QDkd4QDld4P@km4P@_7XD0QDY4PDeh3TD1PD_`=QDmd4TD1QDnd4QDod4QDPe4QD[:PDem4TD1WD0QDQe4X
D0PDRCQDRe4QDY4WD0QDSe4XD0VD0QDRe4QDY4WD0QDSe4XD0PD1PDaT;PDdm4QDfASD0QDTe4QDUe4PDdm4QDo4QDY4Q`1b
4PD`h3PDkm4PD`b3QDVe4TD2QDWe4QDXe4`Ddm4`Dkm4QDYe4PDkm4PDYP6QDZe4QD[e4TD1QD\e4`Dem4PDdh3PDdm4PDYP
6PDlc9QDY4Q`1b4WD0QD]e4XD0VD0QDY4Q`1b4WD0QD]e4XD0QD^e4PDRn4QD_e4PDih2PDYP6PDRS6QDVV4PDih2PDgm4PD
YP6PDcR6QDTMWD0PD]Q:XD0QD`e4QDY4WD0PD]Q:XD0VD0QDY4WD0PD]Q:XD0QDPX2QDY4QDQ=WD0QDae4QDVV4QDbe4XD0P
Dcm4PDhh3QDce4QDWY1PDem4PDhh3QDde4P@dm4PDem4PDYP6PDbb3PDdm4PDgm4PDkh3PD\k2QDee4QDfe4PDQT;PDdm4PD
k]:PDkm4QDge4PDem4PDWP6PDjc2PDcm4QDhe4PDad3PDbb3PDmW:QDdIPDQn4PDHQDXHPDQn4SD0PDRR2PDjh3QDmR3QDie
4PD`h3PDXe3PDfm4PDg6PDem4QDje4PDgj3PDQd9PDkm4PDmh3QDke4QDbh2PDPl5QDle4QDme4QDne4PDYP6QDoT2PDok;P
Dok;QDoe4QDPf4QDQf4QDoX2QDRf4QDY4PDjh3PDch3VD0QDY4PDjh3PDch3PD1QDSf4QDTf4PDRn4QDUf4PDRn4QDVf4Q@W
f4QDXf4PDem4PDji3QDQ`3PDkm4QDYf4PDjh3PD`h3PDkm4QDZf4PDk=PDem4PDTY:QD[f4QD\f4PD\X3QD]f4QDRKQD^f4T
D3PDkm4PD_7PDPS2QD_f4PDkm4P@_7QD`f4PDmW:PDkm4QDaf4QDmQ1PDfd9PDfm4QDbf4PDem4QDcf4PDem4QDX9PD\X3QD
Y4WD0QDdf4XD0aDW4QDP[3QDef4PDhh2QDff4PDj6PDQd9PDeh3PDcY3PDfm4TD2QDgf4PDnP6PDkm4PDRU6PDdo:PDem4PD
YP6PDg4PDgn4PDch3QDhf4PDYP6QDif4WD0QDZb3TD6PDeh3QDa4PD]f=XD0QDZb3TD5WD0PDfm4QDa4PDUV6QDjf4XD0WD0
PD_i3QDkf4PDld;PDmk3XD0WD0QDlf4QDmf4QDXKQDnf4XD0WD0PDnP6QDof4XD0WD0QD^3PDQT6XD0QDPg4WD0QD^3PDQT6
XD0QDQg4TD1QDRg4WD0QDS?QDSg4QDTg4QDUg4XD0WD0PDbf=PDY:XD0`DWb;`DPf2WD0PDYT6QDVg4P@WP6QDWg4XD0QDXg
4TD2WD0QDYg4QDZg4XD0QD[g4WD0QD\g4PDjS6PDTW3XD0WD0QD]g4QD^g4XD0WD0PD\P2QDl@QD_g4QD`g4XD0WD0PD\P2P
DWP6PD^4QDag4XD0WD0PDkm4PDWP6QDbg4XD0VD0WD0PDkm4PDWP6QDbg4XD0QDPX2WD0PDkm4PDYP6PD`e6PDdMXD0WD0PD
QU6PD^U:QD_DXD0WD0PDQU6PDX=PDYP6XD0WD0PDjh3QDo6QDcg4TD1QDdg4XD0`D[LWD0PDWP6PDTW3PDem4PDlW:XD0WD0
PD]S<PDdk;PDeR6XD0WD0PDW`6PDeh3PDeR6XD0QDeg4QDa4WD0PDcd4PDeh3PDWP6XD0QDa4WD0PDan4PDPl3XD0WD0QDfg
4QDgg4PDeh3XD0WD0QDhg4P@dh3PDkm4PD_7XD0WD0QDig4PDdh3PDem4XD0WD0QDjg4QDmf4PDYP6QDkg4XD0WD0QDlg4PD
dh3PDcm4XD0QDmg4WD0QDng4QDog4PDgf:XD0WD0QDPh4QDQh4PDeh3XD0QDRh4PDZ_4WD0QDSh4PDYP6PDl_:XD0WD0PDd]
4PDeh3QDXKPDca3XD0QDTh4QDUh4TD1WD0P@eh3QD`3XD0WD0PDSk:PDdm4QDVh4QDWh4XD0WD0QDXh4QDb^2XD0QDYh4TD1
WD0QDZh4XD0WD0QD[h4PDdm4PDmf<XD0WD0QD\h4PDkm4QD]h4XD0WD0PD\`;PDem4PDaa;XD0QD^h4WD0PDfh2Q@VY4QD_h
4TD2QD`h4XD0WD0PDWP6PDee3PDl_:XD0WD0QDah4QDbh4QDch4XD0WD0QDdh4QDfAQDeh4QDWn1XD0WD0QD_?QDfh4QDgh4
PDj6XD0QFhh4TD1WD0QD_3XD0QDih4TD1QDjh4`Dlm2QFkh4TD1WD0QD_3QDfU4XD0VD0QFkh4TD1WD0QD_3QDfU4XD0QD]X
1WD0QDlh4QD^_1QDmh4XD0WD0PDgY;QDnh4QDoh4XD0WD0PDnT6QDPi4XD0VD0WD0PDnT6QDPi4XD0QD]X1WD0QDcZ1QDQi4
QDRi4XD0WD0PDPV6PDaT;XD0VD0WD0PDPV6PDaT;XD0QDSi4WD0PD^j2QDTi4PDkm4XD0QFUi4WD0QDVi4PDkm4PD[e2PDYV
3PDkm4XD0WD0QD`9TD1QDWi4P@dm4QDXi4XD0WD0QDYi4PDkm4QDZi4XD0WD0QD[i4PDan4PDkm4XD0WD0QD\i4XD0WD0PDl
V3QD]i4XD0WD0QD^i4QD_i4XD0QD`i4WD0PDVa2PDdm4PDYP6QDai4XD0WD0PDoe3PDdm4PDYP6XD0WD0QDbi4PDdm4QDj^1
QDci4XD0QDdi4WD0QDei4PDkm4PD^h2XD0WD0PDmg=QDfi4XD0WD0QDgi4PDeh3P@YP6QDhi4XD0WD0PDn7PDdb3XD0WD0PD
og=PDem4QDii4XD0WD0PDW6PDdm4QDji4PD[^;XD0QDki4WD0QDTX1PDYV3PDkT6XD0VD0QDki4WD0QDTX1PDYV3PDkT6XD0
QD]X1WD0QDli4PDRh=XD0VD0WD0QDli4PDRh=XD0QD]X1QDmi4TD1WD0PD]c9QDni4XD0WD0QDoi4XD0PDiS6QDPj4TD3WD0
QDQj4XD0QDRj4WD0QDSj4PDZW6XD0QDTj4WD0QDUj4PDYP6QDVj4PDdm4XD0WD0PDgm4PDUS5XD0WD0QDl:QDWj4QDY_4XD0
VD0WD0QDl:QDWj4QDY_4XD0QDXj4WD0QDl:TD1QDYj4QDZj4XD0WD0QD[j4QD\j4XD0QD]j4WD0QD^j4P@dm4QD_j4QDlEQD
`j4XD0QDaj4WD0QDbj4TD2QDcj4XD0PDjS6WD0QDdj4PDeh=XD0WD0QDQ:TD1QDej4QDQR4XD0WD0QD\U3PDWP6PDc_;XD0W
D0QDfj4PDlk3XD0WD0PDdh3PDdm4PDhh3PDXn:XD0VD0WD0PDdh3PDdm4PDhh3PDXn:XD0QDPX2WD0PDdh3PDdm4PDYP6PDP
f2XD0VD0WD0PDdh3PDdm4PDYP6PDPf2XD0PD1WD0PDjS6PDWP6PDgh=PDcT4XD0QDgj4TD3WD0PDdh3PDdm4PDYP6PDj`4XD
0WD0QDhj4QDij4PDbh3XD0WD0QDjj4QDkj4TD1QDlj4XD0aDa3WD0QDgLPDYP6PDWh3PDdm4XD0QDmj4TD2QDY4PDeh3QDnj
4TD1WD0QDoj4XD0WD0QDPk4PDim4QDQk4XD0`Deh3`Dka5`D^P:`DQT6WD0QDRk4QDSk4QDYV2TD1QDTk4XD0QDUk4TD2WD0
QDVk4XD0VD0`Dhm4`Ddm4QDUk4TD2WD0QDVk4XD0QDWk4`Dhm4`Ddm4WD0PDZ9PDhS6QDXk4XD0QDYk4TD2WD0QDZk4QD[k4
PDj^;XD0WD0QDoT4PDeh3PDYP6PDSe3XD0WD0QD\k4PDhm4PDYP6PDSe3XD0WD0PDTj;QD]k4XD0WD0PDbb3QD^k4XD0WD0Q
D_k4SD0XD0`DYP6`D^]4`Dfm4_o3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;
0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J
1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1
?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12V
P13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S2
2VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22
WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j2
2TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13
W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b
33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP1
5n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[
P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e4
3YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12
R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13
^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP
14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65
UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c
65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m
65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15
[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP1
5c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76X
P15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\8
6YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17
h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP
17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97T
P16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l9
7XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13
X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b
:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP1
8n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP
12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:R
P16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q:
:XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15
o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP
13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;R
P1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP12V5<
UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=RP13W3
=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=\P12W
>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d>>VP1
4e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP15R?>X
P17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?
>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15
i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13V@>YP
13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP14c@>
WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>VP12Q
A>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?>XP14
\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP
15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?VP16RB?
UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?WP18_B
?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17kB?YP16
lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;VC?VP1
8WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP16dC?U
P16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?UP15QD
?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]D?YP17
]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14iD?TP1
5jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP16VE?W
P16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?VP110@
RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nECWP17oE
CWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13YFETP12
ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP16fFFWP
16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIXP110IR
P14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKXP12`GK
TP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lGLTP12Z
1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13XHLWP1
7YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP12dHLV
P12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIMYP13RI
MXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^IMYP14_
IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13e3MXP1
4kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP13XJMY
P12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJMWP12dJ
MVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13QKMYP14
RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP13\KMXP
12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP13X:MY
P13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKMWP14PL
MWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[LMWP14
\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP14X4MZP
13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMVP15TMM
XP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aMMWP14b
MMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14mMMZP1
4nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP13[NMX
P13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNMWP13hN
MYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]5MXP13
ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP15^OM[P
15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMXP13jOM
WP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1MYP13W
P1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1MYP13b
P1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MUP12lP1
MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12TQ1MUP
13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13`Q1MYP
12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13lQ1MXP
12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR1MVP12
WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP14^R1M
YP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR1MXP12
h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP13nR1MU
P13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13XS1NYP
13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13dS1NYP
14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS1NXP12
oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1NXP13YT
1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANVP13dT1
NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NUP13oT1
NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P12ZU1N
VP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13dU1NXP1
2S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1NYP12o
U1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1NYP13YV
1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP13]2NW
P14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14fLNZP1
5mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW1NYP13
XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1NWP13bW
1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13jW1NVP
14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13UX1NWP1
4VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NWP13^X1
NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NVP13jX1
NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NXP12a1N
UP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13^Y1NWP
14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14jY1N[P
13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14UZ1NVP1
3VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1NZP13`
Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1NWP13l
Z1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1NWP13X
[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1NVP14d
[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1NYP13o
[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1NVP13Y\
1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NYP13\4N
YP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP13l\1NY
P13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13W]1NXP
12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]1NVP12
b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1NXP16m
]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1NYP14W
^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1NVP13`^
1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NYP14k^1
NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NTP13\4N
YP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12`_1NVP
12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_1NVP13
k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1NVP14U
`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1NXP14_`
1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1NVP13k`
1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1NVP12Va
1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P13_a1NX
P14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12ia1NUP1
2ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1NVP14Sb
1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP13]b1N
YP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12gb1NUP1
3hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13Sc1NWP1
3Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_c1NUP1
4`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP16hc1O
TP16hc1OVP1;ic1OVP1;ic1OXP19[5OYP19[5O[P16Z1OSP16jc1OUP15kc1OTP14lc1OTP14mc1OUP15nc1OWP17oc1P1XP
17Pd1P1YP15Qd1P1XP16X4P1ZP17Rd1P1YP14Sd1P1TP14Td1P1TP15Ud1P1XP19Vd1P1ZP19Vd1P1\P18Wd1P1VP14Xd1P1
TP15Yd1P1VP15Zd1P1WP14[d1P1TP19\d1P1XP15]d1P1UP16^d1P1VP14_d1P1UP130P1RP16`d1Q1TP16ad1Q1YP17bd1Q
1VP17cd1Q1XP19l;Q1VP19dd1Q1XP1?ed1Q1YP16fd1Q1VP16gd1Q1TP15`d1Q1TP17hd1Q1VP17id1Q1YP17jd1Q1VP18kd
1Q1VP1Eld1Q1UP16md1R1\P17nd1R1ZP1>od1R1VP1=Pe1R1TP17Qe1R1XP17Qe1R1ZP16Re1R1XP15Se1R1VP16Te1R1TP1
6Te1R1VP19Ue1R1XP19Ue1R1ZP17Ve1R1XP17Ve1R1[P16We1R1VP16Xe1R1YP15Ye1R1VP16Ze1R1YP17[e1R1VP16\e1R1
VP18]e1R1[P16^e1R1YP16_e1R1UP140R1RP1>`e1R1TP18ae1R1[P16be1R1VP110R1RP13ce1R1YP12de1R1UP13ee1R1T
P12fe1R1UP17ge1R1YP14l>R1WP19he1R1ZP15ie1R1VP12je1R1TP13ke1R1TP12le1R1TP16me1R1VP12ne1R1TP140R1R
P12oe1R1UP12Pf1R1TP14Qf1R1TP12Rf1R1TP13Sf1R1WP12Tf1R1VP12Uf1R1TP12Vf1R1UP13Wf1R1WP12Xf1R1UP14\4R
1\P12U:R1VP13Yf1R1YP12Zf1R1UP12[f1R1TP12\f1R1UP13]f1R1UP16^f1R1VP13_f1R1VP13`f1R1VP13af1R1WP12bf
1R1TP12cf1R1TP110R1RP12df1R1UP12ef1R1UP12ff1R1UP13gf1R1XP13hf1R1WP13if1R1XP12jf1R1TP14kf1R1YP13l
f1R1WP13mf1R1WP12nf1R1VP12of1R1TP12Pg1R1VP12Qg1R1UP16Rg1S1VP15Sg1S1TP15]a1T1WP16Tg1T1WP16Ug1T1WP
15Vg1T1WP15Wg1T1UP17Xg1T1VP16Yg1T1TP15Zg1T1TP15[g1T1VP14\g1T1TP15]g1T1YP19^g1T1ZP19^g1T1\P16_g1T
1UP17`g1T1VP1;ag1T1TP18bg1T1TP18cg1T1VP14dg1T1XP14eg1T1ZP12fg1T1UP12gg1T1UP12hg1T1TP15ig1T1TP15j
g1T1VP16kg1T1UP16kg1T1XP13lg1T1TP15mg1T1TP12ng1T1UP12ZW1T1VP13og1T1YP13kg1T1UP15Ph1T1^P14Qh1T1WP
12Rh1T1UP120T1RP12T5T1UP110T1RP17Sh1T1VP17Sh1T1XP18Th1T1TP18Uh1T1VP15Vh1T1VP16Wh1T1VP13Xh1T1UP1B
Yh1T1TP16Zh1T1VP15d1T1SP13[h1T1YP110T1RP13\h1T1YP12V5T1UP13\R1T1YP15]h1T1WP12^h1T1UP110T1RP12_h1
T1VP13`h1T1XP12V5T1UP13ah1T1YP13bh1T1WP12ch1T1UP110T1RP13dh1T1XP12eh1T1VP12fh1T1VP12gh1T1UP12hh1
T1VP12ih1T1VP12jh1T1VP12kh1T1VP12lh1T1UP12mh1T1VP12mh1T1VP12nh1T1UP14oh1T1XP13Pi1T1YP13Qi1T1XP12
Ri1T1TP13Si1T1WP110T1RP12Ti1T1VP13Ui1T1XP12Vi1T1TP13Wi1T1YP13Xi1T1YP12Yi1T1VP12ja1T1UP12Zi1T1VP1
2[i1T1TP13\i1T1XP12]i1T1VP13^i1T1YP12_i1T1UP14`i1T1ZP13ai1T1WP13YP1T1XP13bi1T1WP13ci1T1YP14di1T1
\P13iHT1XP12ei1T1TP13fi1T1VP12]JT1VP13gi1T1VP13hi1T1WP12ii1T1TP12Xb1T1TP12dc1T1VP12ji1T1VP12ki1T
1TP12U:T1UP110T1RP110T1RP110T1RP110T1RP110T1RP12li1T1TP12mi1T1TP110T1RP110T1RP13ni1T1TP110T1RP12
oi1T1TP120T1RP12T5T1UP110T1RP12Pj1T1UP14Qj1T1YP13Rj1T1TP13Sj1T1TP12Tj1T1TP12Uj1T1TP13Vj1T1XP14Wj
1T1[P12Xj1T1TP12Yj1T1TP12X]1T1VP12Zj1T1TP12[j1T1VP13\j1T1XP14]j1T1YP14^\1T1\P12[X1T1UP13SP1T1YP1
4X:T1\P13\4T1YP13^j1T1YP13_j1T1UP12`j1T1VP12aj1T1TP13bj1T1TP12V5T1UP14W5T1[P13cj1T1VP12dj1T1TP12
ej1T1TP13fj1T1XP13gj1T1TP12T;T1UP13hj1T1WP14ij1T1VP12jj1T1TP14kj1T1WP13lj1T1WP12mj1T1UP12nj1T1TP
13oj1T1XP12ha1T1VP110T1RP12ZW1T1VP12T3T1VP12Pk1T1UP12cP1T1UP12cP1T1UP14Qk1T1ZP14Rk1T1VP13Sk1T1TP
110T1RP110T1RP12Tk1T1TP110T1RP12V5T1VP12Uk1T1UP12Vk1T1TP12\^1T1VP13Wk1T1UP14Xk1T1XP13Yk1T1YP13Zk
1T1WP14[k1T1ZP13\k1T1TP13]k1T1UP12^k1T1TP12_k1T1TP12`k1T1UP110T1RP12ak1T1VP12bk1T1UP12ck1T1VP14X
:T1\P12dk1T1TP12TKT1VP1:ek1U1TP16fk1U1XP16U2U1WP1<gk1U1VP18hk1U1XP14ik1U1ZP12jk1U1TP17kk1U1VP15l
k1U1WP12Z1U1TP15mk1U1YP14nk1U1YP15ok1U1WP14Pl1U1TP18Ql1U1]P14Rl1U1VP16Sl1U1WP17ae1U1YP19Tl1U1TP1
8Ul1U1TP18Ul1U1TP17Vl1U1TP19Wl1U1VP18Xl1U1VP18Xl1U1VP17Yl1U1VP14Zl1U1TP12[l1U1VP12\l1U1UP13]l1U1
YP12^l1U1UP12W3U1UP12_l1U1UP15`l1U1XP12al1U1TP13bl1U1YP12cl1U1UP127U1UP13dl1U1XP12el1U1TP127U1VP
12W3U1UP13fl1U1YP14e3U1[P13gl1U1WP13hl1U1XP13Yk1U1YP12Xh1U1UP16il1U1VP19jl1U1XP17kl1U1XP12ll1U1U
P12ml1U1UP12nl1U1TP13ol1U1YP12Pm1U1UP13Qm1U1YP13Rm1U1VP13Sm1U1VP1:l;U1VP17Sl1U1VP15Tm1U1TP1:Um1U
1YP15Vm1U1TP15Wm1U1TP1:Xm1U1VP13Ym1U1UP19Zm1U1VP17d5U1XP18[m1U1XP12\m1U1UP12]m1U1TP13^m1U1XP12hT
1U1UP12_m1U1TP14`m1U1VP13am1U1TP1:bm1V1TP1<cm1V1VP16dm1W1VP15em1W1XP18fm1W1XP17gm1W1YP15V5W1VP17
hm1W1TM3im1W1XP13jm1W1UP13km1W1WP15lm1W1VP15mm1W1^P12nm1W1TP14om1W1WP16Pn1W1VP13Qn1W1WP13Rn1W1WP
15Sn1W1VP17Tn1W1[P12Un1W1TP15Vn1W1VP13Wn1W1TP16Xn1W1VP15Yn1W1TP16Zn1W1UP16[n1W1VP15\n1W1VP16]n1W
1WP16^n1W1VP17_n1W1YP15`n1W1UP17an1W1VP17bn1W1WP1:cn1W1TP17dn1W1TP17en1W1ZP17fn1W1YP14gn1W1TP17h
n1W1XP16in1W1XP16jn1W1VP15kn1W1VP13ln1W1TP17mn1W1XP13nn1W1UP16on1W1VP13Po1W1XP15Qo1W1UP16Ro1W1TP
12So1W1VP13To1W1XP14Uo1W1[P13Vo1W1UP15Wo1W1WP12Xo1W1VP110W1RP12Yo1W1UP15Tm1W1TP17he1W1YP18Zo1X1Y
P16[o1X1ZP15\o1X1WP15U:X1UP15]o1X1WP160X1RP16jLX1WP17]k1X1WP17]k1X1YP17^o1X1YP14_o1X1TP15`o1X1VP
18ao1X1YP16bo1X1YP15co1X1XP17do1X1WP17do1X1YP18eo1X1UP16fo1X1XP16go1X1YP1:ho1X1TP16io1X1VP1;jo1X
1VP19ko1X1TP16lo1X1VP15mo1X1WP15no1X1VP15oo1X1WP15PP2X1TP16QP2X1TP19RP2X1XP15SP2X1WP15TP2X1UP15U
P2X1WP16VP2X1VP16WP2X1YP17XP2X1VP16YP2X1XP15ZP2X1TP16[P2X1VP16W5X1[P15\P2X1VP15]P2X1XP18he1X1[P1
6^P2X1XP17^:X1XP16_P2X1VP17`P2X1VP17`P2X1XP15aP2X1TP17bP2X1WP17d5X1YP1:cP2X1XP1:cP2X1ZP16dP2X1XP
15W3X1VP16eP2X1ZP17fP2X1VP17gP2X1XP16hP2X1WP16iP2X1YP14jP2X1UP17kP2X1[P15lP2X1WP1:mP2X1ZP17nP2X1
TP17oP2X1VP18PQ2X1YP15QQ2X1VP18RQ2X1YP17]k1X1WP17]k1X1YP19SQ2X1XP19SQ2X1ZP15TQ2X1WP15UQ2X1UP15VQ
2X1WP17jLX1YP18WQ2X1VP18WQ2X1XP16XQ2X1VP15YQ2X1UP19ZQ2X1XP19ZQ2X1ZP17[Q2X1VP17\Q2X1XP16]Q2X1XP16
^Q2X1VP17_Q2X1\P16`Q2X1ZP17aQ2X1XP147X1UP16bQ2X1TP16cQ2X1VP19dQ2X1WP17eQ2X1XP16fQ2X1XP16gQ2X1ZP1
7hQ2X1YP15iQ2X1VP1;jQ2X1VP1;kQ2X1XP17lQ2Y1YP18lQ2Y1\P18lQ2Y1WP18mQ2Y1WP18nQ2Y1WP17oQ2Y1YP16Q:Y1Y
P15PR2Y1UP1:QR2Z1\P19RR2Z1[P15SR2Z1UP15TR2Z1WP18UR2Z1\P17VR2Z1XP16WR2Z1WP18XR2Z1VP1:YR2Z1XP14ZR2
Z1VP15[R2Z1YP15\R2Z1YP17]R2Z1^P16[]1Z1UP16^R2Z1UP16_R2Z1WP19`R2[1ZP16eQ1[1ZP15aR2[1XP15bR2[1XP15
cR2[1WP14dR2[1TP17eR2[1[P18fR2[1XP14gR2[1TP15hR2[1XP15iR2[1XP17jR2[1XP17kR2[1VP16lR2[1YP16lR2[1[
P17mR2[1TP16nR2[1ZP15oR2[1VP15PS2[1XP15QS2[1YP16RS2[1YP16RS2[1[P17SS2[1[P17SS2[1^P17TS2[1WP17US2
[1WP17US2[1YP17U2[1YP18VS2[1TP1;WS2\1^P1:WS2\1\P19XS2\1YP19XS2\1[P1<YS2\1^P18ZS2\1ZP19[S2\1\P15\
S2\1WP14]S2]1TP1=^S2]1XP16_S2]1TP16_S2]1VP14`S2]1VP15aS2]1VP16bS2]1[P15cS2]1TP16dS2]1WP16dS2]1YP
16eS2]1VP18fS2]1XP14gS2]1VP15hS2]1UP15iS2]1WP14jS2]1UP14kS2]1VP14lS2]1UP15mS2]1UP15nS2]1WP14oS2]
1VP14PT2]1VP14QT2]1VP14RT2]1VP14ST2]1VP14TT2]1UP14UT2]1VP15VT2]1YP15WT2]1YP15XT2]1VP15YT2]1XP14Z
T2]1UP14[T2]1VP14\T2]1VP15]T2]1YP14^T2]1UP14_T2]1VP15`T2]1XP15aT2]1WP14bT2]1UP14cT2]1UP14dT2]1UP
16\4]1\P16eT2]1ZP16\4]1\P16\4]1\P17\R1]1\P17\R1]1^P16fT2]1[P16\4]1\P16\4]1\P16\4]1\P16nU1]1\P16n
U1]1\P16[B]1\P16nU1]1ZP16gT2]1YP18hT2]1[P14iT2]1UP14jT2]1VP14kT2]1UP15lT2]1WP14mT2]1UP15nT2]1WP1
6fL]1\P14oT2]1VP16\4]1\P16\4]1\P14PU2]1UP15QU2]1YP16RU2]1[P14SU2]1TP18TU2]1UP14UU2]1VP15VU2]1YP1
6WU2]1\P16XU2]1\P18Wk1^1YP16YU2^1YP18Wk1^1YP18Wk1^1WP18Wk1^1YP19ZU2^1]P19[U2^1\P16\U2^1YP14]U2^1
UP1:^U2^1YP1?_U2^1WP1?_U2^1YP1<_U2^1ZP1<`U2^1]P16aU2^1XP16Z5^1XP14Z1^1TP1BbU2^1ZP17cU2^1\P18dU2^
1ZP18V5^1UP15eU2^1WP17fU2^1YP16gU2_1WP17hU2_1WP16iU2_1VP14jU2_1UP15kU2_1WP16lU2_1WP16mU2_1XP17nU
2_1[P15oU2_1XP15gO_1XP19PV2_1[P15QV2_1VP15d1_1SP14RV2_1[P15jL_1WP12SV2_1TP16TV2_1UP16UV2_1TP16VV
2_1VP18WV2_1TP16XV2_1VP16XV2_1VP13YV2_1TP16d1_1SP13ZV2_1UP13[V2_1XP13\V2_1VP12]V2_1UP16^V2_1WP12
_V2_1TP14S1_1RP16`V2_1TP13aV2_1VP13bV2_1TP12cV2_1TP16dV2_1YP14Z1_1SP12eV2_1VP13fV2_1XP12a1_1VP12
gV2_1TP110_1RP12X2_1VP12hV2_1TP12iV2_1UP12a1_1VP16jV2_1RP15kV2_1RP15kV2_1RP140_1RP16lV2_1VP13mV2
_1VP15[V2_1YP14nV2_1VP13oV2_1TP15PW2_1WP16\>_1ZP12QW2_1TP13TN_1XP110_1RP12RW2_1TP13SW2_1WP13TL_1
YP13TW2_1YP12UW2_1TP13VW2_1TP110_1SP13WW2_1XP13XW2_1XP13YW2_1XP13ZW2_1XP13[W2_1UP14X:_1[P110_1SP
17\W2`1VP17U2`1WP16[5a1WP14S1a1SP16]W2b1XP17]W2b1YP140c1RP15^W2c1TP13Z1c1SP14_W2c1XP12`W2c1VP12`
W2c1UP17aW2d1TP16bW2d1XP14W3d1UP13cW2d1WP15dW2d1WP15eW2d1TP15fW2d1WP15gW2d1VP14hW2d1YP14iW2d1TP1
7jW2d1VP16kW2e1VP1;lW2e1TP1;mW2e1VP16nW2e1TP17oW2e1WP16PX2e1VP17QX2e1YP18RX2e1\P17SX2e1VP15TX2e1
TP15UX2e1VP15VX2e1XP16WX2e1WP15XX2e1WP17YX2e1UP19ZX2e1ZP16[X2e1[P15\X2e1WP16]X2e1ZP15^X2e1UP17_X
2e1WP18`X2e1[P16aX2e1YP15bX2e1XP18cX2e1XP18dX2e1ZP16eX2e1UP15fX2e1VP16gX2e1XP16hX2e1YP17iX2e1ZP1
4jX2e1TP16kX2e1WP13h=e1WP12Z1e1SP13lX2e1XP13mX2e1XP15nX2e1VP12a1e1UP12oX2e1VP12PY2e1VP15QY2e1VP1
7RY2e1YP16SY2e1ZP13TY2e1VP13UY2e1VP13VY2e1YP13WY2e1TP15XY2e1WP14YY2e1WP14ZY2e1[P14[Y2e1ZP14\Y2e1
YP13]Y2e1VP14^Y2e1XP13_Y2e1WP12Z1e1TP13d1e1TP12`Y2e1TP16aY2e1XP13bY2e1WP12cY2e1VP13dY2e1XP13eY2e
1XP13fY2e1UP12gY2e1UP13hY2e1XP14iY2e1ZP14jY2e1YP13kY2e1WP12lY2e1TP13mY2e1YP12]V2e1UP13nY2e1VP14o
Y2e1YP13PZ2e1WP12QZ2e1TP12g4e1VP14RZ2e1VP12SZ2e1VP110e1SP12TZ2e1TP13UZ2e1VP1?nW2e1UP12VZ2e1TP15W
Z2e1VP13XZ2e1TP12YZ2e1TP12ZZ2e1TP14[Z2e1VP13\Z2e1WP13]Z2e1WP13^Z2e1XP13_Z2e1WP14`Z2e1ZP13aZ2e1XP
13bZ2e1XP13cZ2e1YP110e1RP15dZ2e1]P14dZ2e1ZP15dZ2e1^P14dZ2e1[P13eZ2e1XP14fZ2e1[P12gZ2e1VP13hZ2e1Y
P13kKe1VP12iZ2e1UP14jZ2e1YP14kZ2e1VP15lZ2e1YP14mZ2e1XP13nZ2e1WP13oZ2e1WP14P[2e1XP13Q[2e1WP12R[2e
1TP12S[2e1TP14ZY2e1\P13T[2e1VP12X2e1VP12W3e1VP13U[2e1WP16V[2f1XP17W[2f1[P14X[2f1VP17Y[2f1XP16Z[2
f1XP17[[2f1[P17\[2f1ZP1;][2f1YP18^[2f1YP18^[2f1XP18_[2f1YP15`[2f1WP15a[2f1VP16b[2f1YP16b[2f1ZP15
oW2f1WP16c[2f1VP18d[2f1VP15e[2f1WP15f[2f1XP16g[2f1VP16h[2f1VP16h[2f1XP1:i[2f1ZP1:i[2f1YP15j[2f1T
P15k[2f1SP15l[2f1UP19m[2f1XP15n[2f1TP15o[2f1VP16P\2f1VP1:Q\2f1VP19R\2f1[P19S\2f1[P1:S\2f1]P1:R\2
f1]P1:T\2f1VP18U\2f1YP14V\2f1UP16W\2f1VP16X\2f1YP16Y\2f1WP17Z\2f1ZP16[\2f1XP19\\2f1VP18]\2f1ZP18
^\2f1ZP17_\2f1XP15`\2f1UP15a\2f1WP17b\2f1WP16c\2f1UP16d\2f1UP18e\2f1XP18f\2f1WP16g\2f1VP15h=f1VP
18h\2f1ZP16`Z2f1[P16i\2f1WP16j\2g1UP16k\2h1WP18l\2h1XP15m\2h1RP1Cn\2h1TP15o\2h1SP15P]2h1UP15Q]2i
1SP1:R]2j1ZP18S]2j1WP1BT]2k1oLJU]2k1PM7V]2l1VP17W]2l1XP16X]2l1YP17Y]2l1TP17Z]2l1VP1:l;l1UP1:[]2l
1WP17\]2l1VP16]]2l1VP16]]2l1XP16^]2l1VP15_]2l1TP15`]2l1VP17a]2l1YP16b]2l1TP16b]2l1VP16c]2l1XP16c
]2l1ZP17d]2l1WP17e]2l1YP16f]2l1XP14g]2l1TP15h]2l1TP15i]2l1VP16j]2l1VP16j]2l1XP16k]2l1VP12l]2l1TP
13m]2l1WP12n]2l1UP110l1RP12o]2l1UP13P^2l1WP14Q^2l1[P13R^2l1XP17S^2l1WP16T^2l1VP19U^2l1WP14V^2l1T
P14W^2l1TP15X^2l1TP13Y^2l1VP14Z^2l1TP15[^2l1WP16\^2l1VP1@]^2l1TP13^^2l1VP13_^2l1WP16`^2l1VP1;a^2
l1VP15b^2l1WP18c^2l1WP18c^2l1YP16d^2l1WP15e^2l1VP16f^2l1VP12g^2l1TP13h^2l1VP12a1l1VP1Da1l1UP13i^
2l1TP12j^2l1TP13k^2l1YP12l^2l1TP13m^2l1WP13n^2l1XP13o^2l1VP13P_2l1TP12Q_2l1TP14R_2l1ZP13S_2l1VP1
4T_2l1XP13U_2l1XP124l1VP13V_2l1TP13W_2l1TP13X_2l1TP12Y_2l1UP12Z_2l1TP14[_2l1TP190l1RP15\_2l1VP14
]_2l1TP110l1RP15^_2l1WP12__2l1TP13`_2l1WP13a_2l1WP14b_2l1YP14c_2l1[P15\4l1]P13d_2l1VP13e_2l1TP12
a1l1UP13f_2l1XP13g_2l1WP13PR1l1YP13h_2l1WP15i_2l1VP13j_2l1TP13k_2l1UP12l_2l1TP12m_2l1UP110l1RP14
n_2l1TP12o_2l1UP15P`2l1WP12X2l1VP13Q`2l1WP13R`2l1TP12S`2l1TP12T`2l1TP18U`2m1^P16V`2m1VP16W`2m1SP
1BX`2m1UP17Y`2m1YP16Z`2m1WP1>[`2m1YP17\`2m1YP16]`2m1TP1J^`2m1UP16_`2m1UP17[`2m1VP15``2m1YP14a`2m
1UP15b`2m1UP17c`2m1WP17d`2m1YP15e`2m1XP19f`2m1WP15g`2m1VP14h`2m1UP17i`2m1VP17j`2m1YP17k`2m1ZP16l
`2m1WP15m`2m1UP1;n`2m1]P17o`2m1ZP15Pa2m1UP16Qa2m1UP17Ra2m1WP18Sa2m1WP1<Ta2m1WP15W`2m1SP14Ua2m1SP
17[`2m1WP15Va2m1UP15Wa2m1YP13Xa2m1YP14Ua2m1SP15Ya2m1YP13Za2m1YP16[a2m1ZP14Ua2m1RP18\a2n1^P17]a2n
1ZP15^a2n1YP13_a2n1VP15`a2n1YP16aa2n1ZP17ba2n1]P17ca2n1_P15da2n1ZP14ea2n1VP15fa2n1[P15ga2n1YP18h
a2n1]P16ia2n1WP14ja2n1WP14ka2n1UP17la2n1XP12ma2n1TP15W`2n1SP11na2n1RP14oa2n1XP12Pb2n1TP12Qb2n1SP
15Rb2n1XP16Sb2n1WP18Tb2n1\P18Ub2n1YP1:Tb2n1^P16Vb2n1XP16Wb2n1YP17Xb2n1YP18Yb2n1YP16Zb2n1WP17[b2n
1YP17\b2n1ZP18]b2n1\P16^b2n1ZP15_b2n1WP16`b2n1WP14ab2n1UP16bb2n1WP12Qb2n1TP13cb2n1UP17db2n1WP14e
b2n1YP16fb2n1XP16gb2n1WP14hb2n1VP15ib2n1WP15jb2n1ZP12kb2n1UP14lb2n1VP13mb2n1TP13nb2n1WP12ob2n1VP
14Pc2n1XP14Qc2n1[P14Rc2n1XP12Sc2n1UP16Tc2n1VP13Uc2n1XP16Vc2n1WP12Wc2n1TP13Xc2n1XP1:Yc2o1^P18Zc2o
1ZP1=[c2o1XP1:\c2o1]P17]c2o1ZP18^c2o1XP19_c2o1XP18_c2o1XP1?Zc2o1YP1:`c2o1[P17ac2o1VP1?bc2o1WP16c
c2o1WP1>cc2o1XP14dc2o1UP18^c2o1XP12ec2P2UP11na2P2RP17na2P2RP13fc2P2TP13gc2P2TP15gc2P2VP11na2P2RP
15na2P2RP12hc2P2UP15ic2P2[P1;na2P2SP14jc2P2VP13kc2P2UP12lc2P2UP12mc2P2RP11na2P2RP11na2P2RP11na2P
2RP14nc2P2TP18oc2Q2XP15Pd2Q2XP16Qd2Q2VP15gc2Q2VP19Rd2Q2_P19Rd2Q2_P18Sd2Q2\P15gc2Q2TP18Td2Q2[P17U
d2Q2WP16Vd2Q2WP16Wd2Q2YP15Xd2Q2TP15Yd2Q2TP14Zd2Q2WP17[d2Q2XP16\d2Q2VP16]d2Q2WP14^d2Q2TP11_d2R2RP
12`d2R2VP12_d2R2QP12ad2R2UP11_d2R2RP12bd2R2UP12cd2R2UP12dd2R2UP12ed2R2UP12fd2R2TP11_d2R2RP12gd2R
2UP12hd2R2UP13id2R2WP11_d2R2RP12jd2R2VP12kd2R2UP12ld2R2TP12md2R2VP12nd2R2TP12od2R2VP12Pe2R2VP12Q
e2R2TP12Re2R2UP12Se2R2VP12Te2R2UP12Ue2R2VP12Ve2R2VP12We2R2UP11_d2R2RP15Xe2S2SP11Ye2S2RP11Ye2S2RP
11Ye2S2RP11Ye2S2RP12Ze2S2TP12[e2S2VP13\e2S2YP12]e2T2UP14^e2T2WP13_e2U2XP11`e2U2RP13ae2V2XP12be2V
2UP13Ya2V2YP13ce2V2TP12de2W2VP12ee2W2TP11na2W2RP14fe2X2WP12ge2X2UP14he2X2WP13ie2X2TP13je2Y2VP13k
e2Y2XP12le2Y2UP18me2Z2TP1;ne2Z2TP14oe2Z2TP1:Pf2Z2WP130Z2RP110[2RP110[2RP1;Qf2\2TP1:Rf2]2XP16Sf2]
2YP15ja1]2VP17Tf2]2UP1Dd1]2TP1:Uf2]2VP13Vf2]2YP17Wf2]2WP16Xf2]2WP16Yf2]2ZP14W3]2UP16Zf2]2WP16[f2
]2YP13\f2]2XP13]f2]2WP12^f2]2VP14X:]2[P13hO]2XP13_f2]2WP13`f2]2YP13af2]2YP13bf2]2YP13cf2]2VP13df
2]2WP13ef2]2XP13ff2]2YP13gf2]2YP13hf2]2YP12if2]2VP13jf2]2WP13kf2]2WP12lf2]2UP13mf2]2XP12nf2]2TP1
2nl1]2TP12of2]2VP13Pg2]2XP110]2RP14Qg2]2YP12Rg2]2UP12Sg2]2UP12V5]2UP17Tg2]2ZP12Ug2]2VP12V5]2UP13
Vg2]2UP12Vg2]2UP12Wg2]2UP12Xg2]2TP12Yg2]2TP12Zg2]2UP13[g2]2XP12\g2]2TP12UF]2UP12UF]2UP14]g2]2TP1
3^g2]2YP13_g2]2YP12`g2]2UP18Qf2]2TP15ag2]2VP13bg2]2XP12cg2]2VP14dg2]2YP13eg2]2WP14fg2]2UP110]2RP
130]2RP12gg2]2UP12hg2^2UP14ig2^2WP14jg2^2XP13kg2^2XP15lg2^2YP16mg2_2WP16ng2_2WP15og2_2TP16Ph2_2W
P16Qh2_2UP17Rh2_2VP17Sh2_2XP17Th2_2WP16Uh2_2XP17Vh2_2WP16Wh2_2UP11Xh2_2SP12Yh2_2UP13Zh2_2YP17[h2
_2[P17\h2_2VP13]h2_2YP17^h2_2VP16_h2`2TP16_h2`2VP16`h2`2VP18ah2`2XP16bh2`2WP18ch2`2YP17dh2`2ZP14
eh2`2UP14fh2`2UP19gh2`2XP16hh2`2YP180a2RP190a2RP18Z5a2[P14ih2a2TP15jh2a2VP15kh2a2YP17lh2b2VP17mh
2b2VP18nh2b2XP15oh2b2VP19Pi2b2YP14Qi2b2UP17X2b2UP17VMb2WP17Ri2b2WP18Si2c2VP18Ti2c2WP15Ui2c2WP16V
i2c2YP16\4c2[P17Wi2c2[P130c2RP16Xi2d2TP16Xi2d2VP18Yi2d2VP18Yi2d2XP17Zi2d2VP17Zi2d2XP17[i2d2\P18c
5d2^P18m3d2[P16\4d2[P16\i2d2ZP16d5d2WP18l>d2]P15]i2d2WP17^i2e2TP15_i2e2VP17`i2e2YP15gY1e2XP16ai2
e2XP16bi2e2UP15ci2e2XP17di2e2YP1>ei2f2WP19ei2f2XP18\R1f2YP18\R1f2\P16U:f2VP16fi2f2YP16gi2f2VP18h
i2f2\P16P3f2ZP17ii2f2YP18ji2g2XP15ki2g2WP19l>g2[P16li2g2WP15mi2g2VP14ni2g2VP15oi2g2XP15Pj2g2WP16
Qj2g2TP16Rj2g2TP130h2RP16Sj2h2WP17Tj2h2VP130h2RP16Uj2h2VP16Vj2h2XP15`Y1h2UP130h2SP130h2RP17Wj2h2
VP14Xj2h2TP17Yj2i2TP19Y4i2XP15Zj2i2WP14[j2i2TP16\j2i2YP1;jLi2[P16]j2i2YP17a1i2UP16^j2i2YP16_j2i2
VP130i2RP15`j2j2XP15aj2j2WP140j2RP16bj2j2[P15cj2j2WP16dj2j2XP15ej2j2VP16fj2j2ZP15gj2j2WP15hj2j2X
P16ij2j2VP16jj2j2TP16jj2j2VP15kj2k2TP15lj2k2XP16mj2k2WP18nj2k2WP16oj2k2YP16Pk2k2VP17Qk2k2ZP16Rk2
k2TP16Rk2k2VP16Sk2k2[P14UAk2UP16Tk2l2YP15Uk2l2UP16Vk2l2WP16Vk2l2YP16Wk2l2VP1BXk2l2VP16Yk2l2UP16Z
k2l2WP16[k2l2YP17\k2l2[P15]k2l2XP14^k2l2VP16_k2l2ZP17`k2l2]P15ak2l2YP15bk2l2XP16ck2m2UP16ck2m2VP
15dk2m2WP14ek2m2TP14fk2m2UP15gk2m2YP154m2UP15hk2m2WP15ik2m2VP16jk2n2VP17kk2n2VP17lk2n2XP1=mk2n2V
P17nk2n2[P15ok2n2TP15Pl2n2WP16Ql2n2ZP17Rl2o2XP17Rl2o2ZP18Sl2o2YP16Tl2o2YP15Ul2o2XP16Q:o2XP16Vl2o
2VP15Wl2o2TP15Xl2o2VP16Yl2o2WP16Yl2o2YP16Zl2o2YP1:[l2P3VP17\l2P3YP18]l2P3\P17^l2P3WP17^l2P3YP17^
l2P3WP17^l2P3YP19_l2Q3XP15`l2Q3VP15al2Q3XP16bl2Q3WP16cl2Q3YP17dl2Q3VP17dl2Q3XP15el2Q3TP15fl2Q3VP
15`g2Q3WP15gl2Q3WP18hl2R3VP17Z5S3WP17Z5S3YP19m3S3[P1:il2T3VP15jl2T3UP15kl2T3VP15cMT3XP16^MT3ZP15
ll2T3VP14ml2T3TP15nl2T3XP14ol2T3TP140T3RP14Pm2T3TP19i[2U3YP1:i[2U3YP1:Qm2U3UP1JPR2U3WP19PR2U3\P1
5a[2U3VP15Rm2U3WP16Sm2V3WP15Tm2V3UP15Um2V3WP15Z1V3SP16Vm2V3\P15Wm2V3XP17Xm2V3ZP18d5V3WP16Ym2V3XP
15Zm2V3VP16[m2V3YP17\m2V3VP17]m2V3\P17^m2V3XP17_m2V3YP15`m2V3WP19am2W3VP16bm2W3VP16cm2W3YP16dm2W
3ZP19em2X3\P17fm2X3YP1Cgm2X3XP16hm2X3VP16im2X3VP16jm2X3YP14km2X3VP15lm2X3VP16mm2X3\P16nm2X3[P15o
m2X3VP19Pn2Y3\P1=Pn2Y3`P18T6Y3ZP18Qn2Y3]P18Rn2Y3YP18Sn2Y3[P15Tn2Y3TP15Un2Y3VP15Vn2Z3UP17Wn2Z3WP1
7Xn2[3VP19Yn2[3VP15Zn2[3WP17[n2[3XP18\n2[3YP17]n2[3YP19Y4[3ZP19^n2\3^P17_n2\3^P16`n2\3XP17an2\3\
P18bn2]3XP17cn2]3YP17dn2]3VP16en2]3XP110^3RP12fn2^3TP110^3RP12gn2^3TP14hn2^3VP14in2^3WP16jn2_3SP
1U1l;_3VP1U1kn2_3XP15ek2_3SP15ln2_3UP14mn2_3UP14nn2_3YP12on2_3TP12Po2_3TP12Qo2_3TP14X:_3\P12T_1_
3VP14X:_3\P13Ro2_3XP12So2_3VP12To2_3VP12Uo2_3VP12Vo2_3VP12Wo2_3TP13Xo2_3YP12Yo2_3VP12a1_3VP12Zo2
_3UP12[o2_3VP12g4_3VP12\o2_3UP16]o2_3UP12^o2_3UP12_o2_3UP12`o2_3UP12W_1_3VP12ao2_3VP12bo2_3VP12c
o2_3VP12U:_3VP12do2_3UP12eo2_3VP12fo2_3UP12go2_3VP12ho2_3VP12io2_3UP12jo2_3TP12ko2_3TP12lo2_3TP1
2mo2_3UP12no2_3UP12a1_3VP13oo2_3YP12PP3_3VP13mQ1_3YP13dc1_3WP16QP3_3UP16RP3`3WP16SP3`3WP17TP3`3W
P17UP3`3YP1;VP3`3WP1;WP3`3YP17XP3`3VP15YP3`3VP15P2`3UP15ZP3`3WP1;[P3`3WP15\P3`3TP19]P3`3XP17^P3`
3XP17^P3`3ZP19_P3`3ZP15`P3`3XP15aP3`3YP15bP3`3WP18cP3`3ZP15dP3`3TP15eP3`3VP16fP3`3VP16gP3`3XP15h
P3`3TP1:iP3`3VP1:jP3`3XP18kP3`3VP18lP3`3YP19mP3`3XP16nP3`3WP17oP3`3VP18PQ3`3[P16^O`3[P18QQ3`3]P1
5RQ3`3TP15SQ3`3VP15TQ3`3VP16UQ3`3ZP18VQ3`3WP18VQ3`3YP15WQ3`3VP16\>`3ZP16XQ3`3XP16YQ3`3TP16ZQ3`3V
P17[Q3`3VP19l;`3VP16\Q3`3VP17]Q3`3TM5^Q3`3TP16_Q3`3VP16`Q3`3VP15aQ3`3UP15bQ3`3WP14cQ3`3TP16XZ1`3
\P19l;`3VP18dQ3`3ZP1=eQ3`3TM=fQ3`3VM5gQ3`3UP15hQ3`3UP17iQ3`3VP15jQ3`3WP15kQ3`3TP15lQ3`3VP15mQ3`3
XP14nQ3`3UP17oQ3`3\P16PR3`3WP17QR3`3UP17QR3`3WP1<RR3`3WP15SR3`3UP15TR3`3TP16UR3`3SP16VR3`3UP17WR
3`3YP15XR3`3VP17YR3`3WP16ZR3`3XP15[R3`3VP14\R3`3TP14]R3`3VP16^R3`3TP17_R3`3XP16`R3`3VP16`R3`3XP1
5UA`3VP15aR3`3XP14bR3`3TP17iQ3`3VP16cR3`3XP12dR3`3VP17eR3`3VP14UF`3TP13fR3`3YP14gR3`3YP12hR3`3UP
17iR3`3WP17iR3`3YP17jR3`3XP15kR3`3TP14UF`3TP19l;`3VP18_U2`3XP16lR3`3VP15mR3`3UP14mR3`3TP17nR3`3V
P1:fn1a3YP1:fn1a3[P1@l;a3QM@oR3a3SM>PS3a3QM>QS3a3SM<RS3a3QM=SS3a3PM=TS3a3RM9US3a3QM9VS3a3SM6ek2b
3RP16SS3b3SP16SS3b3RP160b3QP16WS3b3SP16k[2b3RP16SS3b3SP18XS3c3TP17YS3c3TP19ZS3c3VP18[S3c3VP1?\S3
c3TP1@]S3d3TP1@^S3d3VP1:d8d3WP1:d8d3YP17_S3d3TP140d3RP14T5d3UP1All1e3QMA`S3e3SMBaS3e3UMBaS3e3TM7
bS3f3VP15cS3f3VP16dS3f3UP16eS3f3UP14fS3f3TP15gS3g3TP16hS3g3VP17iS3g3TP16jS3g3VP14kS3g3YP12\T1g3V
P15lS3g3TP120g3SP12mS3g3UP17nS3g3VP1;0g3SP140g3RP17oS3g3VP140g3RP14PT3g3TP14QT3g3TP13RT3g3WP16ST
3g3VP12TT3h3UP12UT3h3UP12`g2h3UP1EVT3i3SMEVT3i3UM;WT3i3YP18XT3i3VP15YT3i3UP15ZT3i3WP1:[T3i3SM:\T
3i3UM5]T3i3UP15^T3i3WP14_T3i3TP16`T3i3WP14aT3i3WP12bT3i3TP1<cT3i3VP1>dT3i3UP17V5i3VP1;cT3i3WP1:e
T3i3TP14fT3i3TP15gT3i3VP16hT3i3YP110i3RP13iT3i3WP13jT3i3YP12kT3j3VP12kT3j3VP12lT3j3VP12mT3j3VP12
nT3j3TP110j3RP12a1j3VP13oT3k3VP12PU3k3TP13QU3k3YP15RU3l3UP13SU3l3VP12TU3l3TP13UU3l3WP15VU3l3XP15
WU3l3TP12XU3l3UP14UFl3UP16YU3m3ZP15ZU3m3VP17[U3m3VP14\U3m3XP13]U3m3TP12^U3m3TP17_U3m3ZP16`U3m3VP
16aU3m3YP14bU3m3YP13cU3m3WP16dU3m3]P16eU3m3VP14fLm3ZP14fU3m3TP14X:m3\P16gU3m3TP16hU3m3VP13iU3m3X
P14jU3m3[P13i`1m3YP15kU3m3WP15lU3m3UP15mU3m3WP17nU3m3ZP14oU3m3ZP14PV3m3XP142m3\P12QV3m3VP13RV3m3
WP12V5m3VP13SV3m3XP13TV3m3YP12UV3m3UP124m3VP13VV3m3XP15WV3m3\P13XV3m3WP13SR1m3YP13YV3m3XP13ZV3m3
YP13[V3m3WP12\V3m3UP12]V3m3TP13^V3m3XP12_V3m3UP12`V3m3TP12aV3m3TP14bV3m3XP14bV3m3[P12cV3m3TP12dV
3m3UP14eV3m3WP12;m3VP13fV3m3WP14XZ1m3[P13gV3m3YP12hV3m3TP12iV3m3UP16jV3m3]P14kV3m3WP13lV3m3XP13m
V3m3XP13nV3m3WP13oV3m3XP15PW3m3TP14QW3m3YP12UAm3VP15RW3m3[P13gOm3YP14P]1m3\P12U:m3VP13SW3m3WP17Z
5n3ZP18dW1n3\P16TW3n3[P16UW3n3XP14VW3n3UP15WW3n3WP17XW3n3YP16YW3n3XP16ZW3n3VP16[W3n3WP16\W3n3VP1
6]W3n3ZP14^W3n3TP16_W3n3YP16`W3n3[P16aW3n3XP16aW3n3ZP16bW3n3\P15cW3n3XP15dW3n3YP18eW3n3YP16fW3n3
\P15gW3n3YP15hW3n3YP17iW3n3]P15jW3n3XP15kW3o3WP16lW3o3XP15c=o3XP16mW3o3YP16nW3o3ZP15oW3o3WP17PX3
o3\P15QX3o3XP16RX3o3[P17SX3o3VP16TX3o3ZP19UX3o3XP15VX3o3XP15WX3o3WP15XX3o3YP18YX3o3YP15ZX3o3YP15
[X3o3VP16\X3o3XP16]X3o3YP19^X3P4XP17_X3P4VP17_X3P4XP15`X3P4VP15aX3P4WP15bX3P4UP15cX3P4WP15dX3P4V
P15eX3P4VP15fX3P4XP16gX3P4ZP17hX3P4^P17iX3P4VP15jX3P4WP15kX3P4XP130P4RP14lX3P4UP15mX3P4VP16X:P4[
P15X:P4YP16nX3P4YP16oX3P4ZP14PY3P4UP16QY3P4WP14YR1P4VP15RY3P4XP16SY3P4[P17TY3P4ZP17TY3P4\P15UY3P
4UP15VY3P4WP16WY3P4WP14XY3P4UP16YY3P4VP15ZY3P4WP16W5P4ZP14[Y3P4VP16\Y3P4VP16\Y3P4XP16]Y3P4VP15^Y
3P4VP17_Y3P4XP17`Y3P4YP14aY3P4UP16bY3P4VP15VNP4XP14T;P4UP17cY3P4\P17cY3P4^P17X:P4\P17X:P4_P16dY3
P4\P18eY3P4^P15fY3P4WP17gY3Q4VP16hY3Q4[P19Z5Q4[P19iY3Q4WP17jY3Q4XP18kY3Q4TP18kY3Q4VP15lY3Q4XP17m
Y3Q4YP16\4Q4[P16\NQ4[P14nY3Q4UP14oY3Q4UP17Z1Q4SP1o[3PDXk2QD`k4QDak4QDbk4PDXk2QDif3QDck4QDdk4QDek
4QDfk4PDih2QDhZ3QDgk4PDYP6QDhk4QDik4QDjk4QDkk4QDRo1QDkk4QDlk4QDmk4QDnk4PDWP6QDok4QDPl4QDQl4PDXk2
QDRl4QDl@WD0QDSl4XD0SD0TD5QDTl4PD\P2PDXk2QDif3QDl@WD0QDUl4XD0SD0QD^Q1QDVl4UD0QDWl4QDXl4TD6QDYl4T
D6QDZl4S@0UD0PDYk2QD[4PDam2QD[l4UD0QDjh3QD\l4PDam2QD]l4P@gh3QD^l4PDXk2QDif3PDam2QD_l4UD0QDZb3PDa
m2QD`l4TD4SD0QDal4TD3PD_V2UD0PDZk2VD0UD0PDZk2PD2UD0QDbl4QDcl4PD2UD0PDoU6PDRn4UD0PDeh3PDXk2QDUg3P
D2UD0PDXk2PDl\:PDXk2QDdl4QDel4QDfl4PD\P2UD0QDgl4PDl\:UD0QDhl4QDil4PDgh3PD2QDjl4QDb5aDo4`Ddi=UD0P
DY^9QDc5QDkl4QDll4QDml4QDnl4TD1QDol4QDPm4PD6PD=QDY4QDQm4PD4TD2QDW4QDY4QDQm4PD6TD2QDW4QDRm4TD3PDe
h3PDYP6PDe5QDSm4TD2QDTm4QDUm4QDVm4QDW4TD3QDWU2QDQ`3PDSl;QDQ`3QDWm4QDlKTD1QDXm4QDVf2QDd8TD1QDYm4Q
DWg1QDZm4QD[m4TD1QD\m4QD]m4QD^m4`Ddm4QD_m4QD_DQD`m4PD_i3VD0QD_m4QD_DQD`m4PD_i3QDam4QDbm4PDYP6QDc
m4VD0QDbm4PDYP6QDcm4QDdm4QDW4QDem4QDfm4`Dfm4QDgm4QDhm4PDch3PDYP6QDim4PDm\;QDV<TD2QDjm4PDah3QDm?T
D4QD]_3VD0QDm?TD4QD]_3QDkm4QDlm4QDl8SD0QDmm4QDnm4Q@a3QDom4TD1QDPn4PDmh3QDQn4QDRn4TD3QDSn4QDTn4QD
Un4QDVn4PDPh2QDWn4QDXn4TD2QDY4QDYn4QDZn4SD0S@0S@0PDkm4QD[n4PDih2PD_7TD4QD\n4Q@]n4VD0PDih2PD_7TD4
QD\n4Q@]n4QD^n4QD^[1QD_n4QD`n4TD8QDan4QDbn4TD4QDW4PDkKQDcn4SD0QDdn4PDkKQDen4QD`>PDkKQDfn4QDgn4Q@
nl4S@0QDhn4QDin4QDjn4QDkn4QDln4QDmn4QDnn4QDon4QDPo4QDQo4QDRo4QDSo4QDTo4QDUo4QDVo4QDWo4TD1QDXo4QD
Yo4QDZo4QD[o4QD\o4QD]o4QD^o4QD_o4QD`o4QDao4QDbo4QDco4QDdo4QDeo4VD0QDdo4QDeo4QDfo4QDgo4QDho4QDio4
QDjo4PDWf9PDim4QDko4QDlo4QDmo4TD1QDj5QDno4QDoo4QDPP5QDQP5QDWY1P@HQDRP5QDSP5PDjP2SD0`Dmm4`Deh3`Dd
m4QDTP5QDUP5PDjP2PDUe5QDVP5PD^S2QDWP5QDXP5QDYP5P@dm4PD^S2PDfj3PDkm4QDZP5QDY4PDfj3QD[P5QD\P5QD]P5
QDY4QD^P5QD_P5QDY4PDem4aDc3SD0QD`P5TD3QDaP5PDZf5QDh5TD4QDbP5PDkm4QDg5QDh5TD3QDcP5VD0QDh5TD3QDcP5
QDdP5QDeP5QDfP5TD1QDgP5QDhP5QDiP5TD1QDjP5QDkP5QDlP5QDmP5SD0QDa3TD2QDY4PDRV6QDnP5`Dkm4QDoP5QDPQ5Q
DQQ5Q@RQ5TD4QDh5TD1QDSQ5QDTQ5TD4QDh5TD1QDUQ5QDVQ5QDWQ5QDXQ5TD4QDYQ5QDZQ5P@gh3QD[Q5TD2QD\Q5TD1QDU
Q5Q@]Q5QD^Q5QDW4QDi5TD1QD_Q5QD`Q5TD1QDaQ5QDW4QDbQ5TD:QDcQ5TD2QDW4QDW4QDdQ5TD3QDeQ5QDfQ5QDgQ5TD:Q
DhQ5TD1QDW4PDYP6SD0PDdm4QDiQ5QDjQ5S@0QDkQ5QDW4QDi5QDlQ5PDQn4SD0QDmQ5TD1QDnQ5PDga2QDe5TD4QDoQ5QDP
R5aDY4QDQR5TD2QDRR5SD0QDSR5QDTR5SD0QDd5TD2QDUR5TD1QDVR5PD[2PDcm4QDgh3QDWR5QDXR5QDYR5PD6SD0QDZR5T
D1QD[R5QD\R5QD]R5PD6`ESZ;`ETZ;`Eo7QD^R5TD1QD_R5aDY4aEUS1QDf5TD4QD`R5QDaR5QDbR5TD2QDf5QDcR5TD5QDd
R5QDeR5QDfR5PDhh3PDW`6QDgR5QDhR5PDRn4SD0PDeh3QDiR5QDjR5P@4SD0QDkR5QD_DTD1QDlR5QDmR5PD_c6TD3QDnR5
TD3PDch3QDoR5QDPS5QDQS5TD5PDRn4QDRS5PDkm4PD_7QDSS5SD0QDTS5QDUS5TD1QDVS5QDWS5QDXS5Y@0QDYS5P@km4Y@
0QDk5aDo4aDc3`D_V2`D`V2`Dkm4QDR\3P@^2QDV^3QDk5QDZS5P@o7PDZ8PDkm4QDk5QD^[1QD[S5P@l<P@fm4QD\S5TD2Q
D]S5QD^S5QD_S5QD`S5QDaS5TD2QDbS5QFg4QDcS5QDdS5TD1QDeS5QD^[1Y@0QDfS5TD1PDkm4QDl5aDo4aDc3QD^[1QDgS
5QDhS5P@km4QDiS5`DTW6`DH`DYk2`DZk2`DXk2aDo4aDc3QD^[1QDjS5TD2QDkS5`DTW6`DYk2`DZk2`DXk2`Dfn2aDc3QD
^[1QDlS5TD4QDmS5P@km4QDl5QD^[1Y@0QDnS5QDoS5TD1QD^[1QDPT5Y@0QDQT5VD0QD^[1QDPT5Y@0QDQT5QDRT5QD^[1Q
DPT5Y@0QDST5PDad3QDTT5QDb^1QDUT5TD1QDVT5TD2`Dak2QD^[1QDW\1Q@Y4QDWT5QDXT5QDYT5QDZT5P@d7QDWT5QDXT5
QDYT5QD^[1QD[T5QD^[1QD\T5QD]T5QD^[1QD^T5PDo7Y@0QD_T5QD^[1PDZ9QD`T5QDaT5QD^[1QDY4PDmh3QDbT5TD1QDc
T5PDmh3QDdT5PDem4QDUa1QDdS3Q@eT5Y@0QDfT5QDgT5TD1QDhT5`EZV6QDiT5QDjT5QDkT5TD2QDlT5VD0`EZV6QDiT5QD
jT5QDkT5TD2QDlT5QDmT5QDmZ3Q@PCQDnT5QDoT5QDPU5TD1QDQU5TD4QDm5PDUj<QDhT1TD3QDRU5UD0PDj6QDSU5PDSn4T
D4QDY4PDHQDTU5QDUU5QDY4PDHQDTU5PDcm4PDlW2QDVU5QD^[1TD3QDWU5PDcm4PDlW2PDih3QDXU5PDdm4QDYU5QDZU5PD
am2QD[U5QD]_3PDad3QDcf1TD1QD\U5UD0QD]U5QD^U5S@0S@0QD_U5UD0PDi;QD`U5QDaU5`E_7QDbU5QDcU5QDdU5QDeU5
SD0QDfU5PDic2QDgU5PDic2QDgU5PDlS2PDic2QDhU5PDHPDon5QDbh2QDiU5PDcQ2PDWe2PDkm4QDjU5PDjh3QDkU5VD0QD
jU5PDjh3QDkU5QDlU5UD0QDmU5TD5QDnU5QDoU5QDPV5TD1QDQV5`Deh3`Dfm4`Ddm4QD^[1QDY4QDRV5TD1QDSV5QD^[1Q@
Y4S@0QDTV5PDVQ;QD^[1QDUV5PDfS6TD1QDVV5PDYV3PDhh2PD_7QDWV5PDkm4QDXV5PDbS>PDcS>PDeQ2QDYV5SD0QDZV5Q
DiCPD`h3QD[V5SD0QDiQ4QD\V5PDTV6PDjNQD]V5PD_c7QD^V5QD_V5QD`V5QDaV5QDbV5QDcV5QDdV5TD3QDeV5QDfV5TD1
QDhn2PDYP6QD]_3QDgV5QDhV5TD6PDkm4PDcU:PD`h3QDiV5QDjV5QDkV5SD0PDjW2QDlV5PDHQDmV5TD8QDnV5QDW4QDme4
PDSY3QDoV5QDPW5QDQW5QDRW5QDgS2QDSW5QDTW5PD\P2QDUW5QDVW5QDWW5P@Rn4QDTn4QDXW5QDYW5QDZW5QDW4PDdm4PD
^i3PD]X3PDdm4QDW4QD[W5QD\W5QD]W5QD^W5PDYP6PDVT2QD_W5QD`W5PDjg2QDaW5QD]P5PDkm4QDbW5TD1QDcW5PDlT6P
Ddm4PDYP6QDdW5QDY4QDeW5QDfW5PDfh3QDW4QDgW5QDhW5QDiW5QDjW5QDkW5QDTMS@0QDa3PDj6QDlW5PDj6PDQd9PDTT>
PDj6PDge2PDdm4PDRf<PDj6PD\n=PD]]3PDQMQDmW5QDnW5PDQMQDoW5PDQMQDPX5PDcY3PDdm4PDQMPDk=PDYP6QDWc1PDd
m4QDW4QDWc1PDdm4QDW4PDhj2QDQX5QDRX5PDhj2QDSX5QDTX5PDQT;QDUX5PDSc5QDVX5PD]<PDVT6QDWX5PDQn4QDW4PDi
6QDXX5PDhKQDYX5PDUMQDZX5PDj6QD[X5PD^j2QD\X5QD]X5PD^j2PDcj2QD^X5PDYP6QD_X5PD_o7QDTo4PDQc:QD`X5QDa
X5QDbX5PDki3PDim4PDli3PDki3PD_i3PDdh3PDPj3QDcX5PDoi3QDdX5PDS`9PDXX;PDT`9PDXX;PDXX;QDeX5QD[\4QDfX
5PDTLQDgX5PDiV5QDhX5PD^T;QDiX5QDjX5PD^T;PDfW2QDkX5PDjNPDfj1PDem5PDfj1PDRn4PDT7PDRn4QDlX5QDmX5PDh
d3QDnX5QDoX5TD3QDPY5QDQY5QDRY5QDSY5PDik5PDRm3PDT7PDT7QDTY5PDik5QDUY5PDRn4PDT7QD^k1PDQ^9PDim4PDUM
PDUMPDim4PDQ^9QDVY5PDdn2QDTQ1QDWY5VD0QDTQ1QDWY5QDXY5QDYY5TD2QDWU2QDZY5QD[Y5TD3QDW5TD6QD\Y5QD]Y5Q
D^Y5QD_Y5PDkm4QDTMQD`Y5PD_i3`Ddm4QDaY5TD2QDY4PDjh3QDbY5PDQd9QDcY5TD4QDWc1PDWP6PDo]9QDdY5QDeY5QDf
Y5S@0QDgY5PDcm4P@YP6QDkd1PDdm4QDhY5PD^`9QDRo1PDUh7PDfc9PDem4QDfAQDiY5QDjY5PDQd9PDkm4QDkY5S@0S@0Q
DY4QDlY5QDmY5QDnY5TD3QDoY5PDbT6QDPZ5Q@Y4QDQZ5TD2QDRZ5QDlKPDa8PDdh3QDSZ5TD1QDTZ5PDdh3QDUZ5TD2QDVZ
5QDWZ5TD8QD\Y5QDXZ5QDYZ5QDZZ5PDYV3QDY4QD[Z5PDkm4QD\Z5QD]Z5QD^[1QDY4QD^Z5PDkm4QDn:QD_Z5QD`Z5TD1QD
aZ5QDbZ5PDiKQDcZ5PDkKPDim4PDlKQDdZ5QDeZ5PDch3QD_DQDfZ5VD0PDch3QD_DQDfZ5QDgZ5QDhZ5QDiZ5QD^[1QDjZ5
QDkZ5TD2QDY4QDlZ5QDmZ5TD3QD[]2QDnZ5QDoZ5PDYP6PDj6PD4PDYP6PDVMPD[MPDj`4PDee3PDZU>QDP[5TD3QDQ[5PDm
h3QDXU5TD2PDkm4QDR[5QDcS5TD1QDW4QDS[5QDUJQDT[5TD1QDU[5PDkm4QDV[5QDW[5QDX[5QD`^1QDY[5QDZ[5TD1QD[[
5QD\[5TD1QDY4QD][5QDg^2PDbT6P@dm4TD4QD^[5PDdh3PDch3PDYP6QD_[5QD`[5SD0PDRn4PDj6PDRn4PD]W2PDRn4PDW
Z6PDRn4PDRn4PDUS2PDRn4PDRn4PDdW6PDRn4QD]T1PDT7QDa[5QDb[5PDT7PD[MQDc[5PDc6QDd[5PD[LPDim4PDc6PDkT6
PDc6QDe[5QDf[5PDQ^9QDg[5QDh[5QDi[5PD`d9QDj[5PDad9QDk[5PDVT2QDl[5PDoKPDRj4PDkBPDWe2QDm[5PDZf5QDn[
5PDSU6QDo[5PDfk3QDP\5PDfk3PDeU>PDfd9QDQ\5QDR\5QDS\5PDVMQDT\5PDWMQDU\5PDWMPDWMPDkT7QDV\5PDkMPDje3
PDf5QDW\5PDaa5QDX\5PDQ_9QDY\5PD]4QDZ\5PD\Q5QD[\5PDU^9QD\\5PD`^9QD]\5PDa_9QD^\5QD_\5PDQn4PDmKQD`\
5QDa\5QDb\5PDdk3QDc\5PDkk:QDd\5PDaNQDe\5PDbh1QDf\5PDeP2QDg\5PDTW3PDeP2PDcMQDh\5QDi\5QDj\5PDPc:PD
Zo6QDk\5PDYd9QDl\5PDYd9PDb=PDXNQDm\5QDn\5PDhm=PDdm<QDo\5PDmc9QDP]5PD]d9QDQ]5PDd5QDR]5PDRa2PDdm4P
DY^9QDS]5QDT]5QDU]5aDo4`Ddi=`DUW;`Dlk4PD^S2QDV]5QDW]5PD^S2PDQMQDX]5PDoc9PDVb2PDo]9QDY]5PDZV>PDb5
PDfW2QDZ]5PDkKPDim4PDlKPDo`3PD[2PDom4QD[]5PDdZ6QD\]5PDTR2QD]]5PD\Y<QD^]5PD]g9QD_]5PDT7QD`]5PDZ<Q
Da]5QDb]5QDc]5PDkm4PD^b2PDch3QDd]5PD[P2QDe]5PDYP6PDkU:PD[V>QDf]5PDW_9QDg]5PDhb9QDh]5PDPh<QDi]5PD
QU6QDj]5PDlT6QDk]5PDcm4QDl]5PDcm4PD_W6QDm]5PDkT6QDn]5PDjh3PDcm4PDkT6PDom4PDkT6PD^W2PDdm4PDkT6PDY
k2QDo]5PDRn4QD^n3PDRn4PDmh3PD1PDmh3PD4PDmh3VD0QDP^5PDmh3QDWQ5TD6QD1QD1TD6PD4PDih3SD0PDih3QDQ^5PD
jj2QDR^5PD`V>PDaV>PDVMPDbV>PDPLPDS3QD_DPDjMPD?PDmh2PDo7QDS^5QDT^5QDU^5QDjNTD2QDV^5VD0QDjNTD2QDV^
5QDW^5QDjNTD2QDV^5PDdm4QD_DQDX^5QDY^5QDZ^5UD0PDXU6PDkm4TD6PDem4PD\Q5PDim4PDf5PDf5PDim4QD[^5PDd5P
Dim4QD\^5PD^4PDim4PD]4QD]^5TD4QDY4QD^^5QD_^5PDim4QDiW5PDi6PD4PDhKPDj6PDim4QD`^5QDWc1S@0QDa^5PD]e
3QDb^5PDlc7PDim4PDcT>QDc^5QDd^5PDUMQDe^5PDQ^9QDf^5PDW_9PDhV>PDo]9QDg^5PD^j2QDh^5PD[MPDdm4PDYV:PD
[MQDi^5PDaa5PDVR2PDcNQDj^5PDT7QDk^5QDl^5PDY:PDbh1PDjm4PDdh1PDdh1PDjm4PDbh1QDm^5QDn^5QDo^5TD2QDP_
5PD^KPDjm4PDYLPDUi3PDjm4PDVi3PD_V2PDjm4PD`V2PDQn4PDUh2QDQ_5PDP7QDR_5QDS_5QDT_5QDU_5PDRi1QDV_5QDW
_5QDi\5QDX_5QDY_5QDZ_5PDXj1QD[_5PDaKPDYo2PDPW>PDTe9PDQW>PDhd3QD\_5QD]_5QD^_5QD__5QD`_5PDeh1QDa_5
QDb_5QDc_5QDd_5QDe_5QDf_5QDg_5PDb;QDh_5`Dgg9`Dol9`DWn=QDi_5QDj_5TD4QDk_5QDl_5TD3QDm_5`DYP6`DZP6Q
Dn_5QDo_5QDP`5PDQd9QDQ`5PDQd9PDem4QDR`5UD0PDeh3QDiR5S@0QDS`5`Dc\3`Ddh2`Dbb3PDeh3QDT`5S@0QDU`5QDV
`5QDW`5QDY4PDad3UD0PDYP6S@0QDX`5QDY4aDb4aDX5aD^5aD\2QDY`5UD0QD_DS@0QDZ`5QD[`5QD_DS@0QD\`5QD]`5S@
0QD^`5UD0QD`4SD0QD_`5UD0SD0QD_`5UD0QD`4QD_`5UD0QD_`5QD``5QDa`5QDb`5QDc`5QDd`5QDe`5Q@f`5TD2QDg`5Q
Dh`5QDi`5SD0QDj`5QDk`5S@0QDY4QDl`5QDm`5QDn`5QDo`5TD6PDgm4QDPa5QDQa5PDih2PD_7SD0QDRa5QDY4PDjh3PD]
<QDSa5TD1QDTa5P@km4PDmh3QDUa5QDbh2PDmh3QDVa5PDkm4QDWa5QDXa5TD2QDYa5QDZa5PDiKPDkm4QD[a5QDcS5TD3QD
\a5QD]a5PDeh3QDW4PDUW6QD^a5UD0QD_a5TD1QD`a5QDaa5TD5QDba5PDULQDca5QDda5TD4QDY4QDea5QDfa5TD2PDSl;Q
DQ`3QD1TD6PDbT6PDih2PD_7QDga5QDha5QD[n1QDia5QDja5TD1QDka5QDla5QDma5QDna5QFg4QDY4PDX3QDoa5TD2QDY4
PDmh3SD0QD^Q1QDPb5TD1QDQb5QDRb5QDSb5QDTb5TD5QDUb5WD0QDVb5TD3XD0QDWb5QDg4QDXb5aD[5`DT7QDg4QDYb5aD
[5`DT7aDo4QDg4QDZb5TD5QD[b5QDg4TD2QDQ5PDgh3QDj4TD1QD\b5SD0QDg4TD1QD]b5QD^b5S@0VD0QDg4TD1QD]b5QD^
b5S@0QD_b5QDg4QDQAQDQ5QD`b5S@0QDab5QDQ5QDg4TD1QDbb5TD3PDgh3RD0QDQ5RD0RD0QDQ5QDcb5QDdb5QDeb5TD1QD
fb5QDgb5SD0QDhb5QDib5TD2QDjb5TD4PDgh3QDkb5TD2QDlb5`EWX2QDT5TD2QDmb5`Dab6`DYe5`DZ<`DQb9QDnb5TD8PD
4TD5QDQ5PDeh3QD\P1SD0PDjY3QDob5TD2QDPc5`Dhh2QDQc5TD1QDRc5QDSc5TD1QDTc5QDUc5TD4QDVc5P@gh3QDWc5TD3
QDXc5QFg4QDYc5QDZc5QFg4QD[c5QD\c5QFg4QDP5QD]c5QD^c5TD2QD_c5`Do<`Dd7`DW6`Dc[5`Dd;`D^2`DS2`DV6`DnV
6`DZ8`DZ9`D\<`DPQ5`DjX5`DH`DbW6iD1SD0PD4QD`c5QDP5VD0PD4QD`c5QDP5QD]X1PD4QDac5S@0QDg4QDbc5VD0PD4Q
Dac5S@0QDg4QDbc5PD1PD4QDcc5S@0QDdc5QDec5QFg4QDP5QDfc5VD0QFg4QDP5QDfc5QD]X1PD4QD_DS@0QDgc5QDhc5PD
4QDic5PDdm4QDjc5TD2QDkc5PDim4QDlc5Q@mc5PDih3PD_i6PDkm4PD4QDnc5QFoc5QDPd5PDog6QDQd5TD7QDRd5QDSd5T
D6QDTd5QDUd5TD8QDVd5QDVd5SD0QDWd5TD2QDW4QDXd5PDWX:QDYd5TD2QDZd5PD[Y>QD[d5QDT5TD1QD\d5P@gh3TD8QD]
d5QDfW4QD^d5QD_d5PDih2PD_7QD`d5PDYP6QDad5QDT5QDbd5TD9QDcd5QDT5TD3QDdd5TD6QDed5QDT5QDfd5TD3QDgd5T
D6QD]d5QDhd5QDid5S@0QDT5QDjd5TD6PD4Q@`4S@0QDT5QD]d5TD8QDkd5QDid5S@0QDT5VD0QDld5TD3QDmd5QDnd5TD8Q
DY4QDod5QDPe5QDQe5QDRe5P@km4QDU4QDSe5QDTe5QDUe5QDW4QDfW4PD_7PDcm4QDVe5PDP3QDWe5QDXe5PD^W2PDe[5PD
gm4PDZ_3QDlX5QDmX5QDbd3QDYe5PDkm4QDZe5QD[e5PDSn4QD\e5PDSn4PDYV3QD]e5PDSn4PDYV3QDPCQD^e5QD_e5TD4P
DoU6PDRn4QD_e5TD3PD6QD`e5QDae5PDRn4QDbe5TD4QDce5QDde5QDee5QDfe5PDi1PDem4PDWU6SD0PDXU6VD0`Dkm4Q`1
b4QDge5`Dc6`D]W2`DVW2`Djc2`DYa5`D[a5`Db6`Ddb2`DVb2PDXU6QDhe5`Dkm4Q`1b4QDge5`Dc6`D]W2`DVW2`Djc2`D
Ya5`D[a5`Db6`Ddb2`DVb2UD0PDXU6QFie5QDje5PDXU6QD^[1PD`Q2QDke5PDQP2QDle5S@0QDme5PDQP2QDle5S@0QDme5
QDne5QDoe5QD^Q1PDaV6QDPf5PDQMPD^Q2PDj6PD`S;QDQf5TD3PDZf5QDfW4TD4QDRf5QDW4PDmh2QDSf5QDU5TD2QDTf5Q
DUf5QDVf5TD8QDWf5QDXf5QDV5S@0QDYf5PDlS2QDZf5PDka5QD[f5QDfW4PD_7S@0QD\f5TD3QD]f5QDfW4TD4PDgm4QD^f
5QDfW4TD3QD_f5QDW4QDfW4QD`f5P@km4S@0QDaf5VD0QDfW4QD`f5P@km4S@0QDaf5QDbf5QDfW4QD`f5PDkm4S@0QDcf5P
Dih2PD_7QDdf5QDef5QDfW4TD3QDff5QDgf5PDmh2PD_7S@0QDhf5PDih2PD_7QDif5`DYP6`DTW3QD`e5QDjf5QDbh2QDRe
5P@km4P@_7QDkf5VD0QDRe5P@km4P@_7QDkf5QDlf5QDmf5QDnf5TD6PD4QDof5QDPg5TD5QD0`Dln5`D[b9`D`V3`DZV3`D
Ue5`DWP6`DXP6QDQg5TD6QDRg5Q@Sg5TD1QDTg5QDUg5TD3QDVg5TD8QDWg5QDXg5QDYg5TD4QDY4QDZg5QD[g5QD`9PDTW3
TD5QD\g5QD]g5TD1QD^g5PDYP6QDV4QDW4QD_g5P@YP6QDW4QDW4PDdh3PDdm4QDW4QDW4PD9QDW4PD_T6QD`g5QDag5QDW4
QDbg5PDhm4QDW4TD6PDkm4QDW4QDW4QDcg5QDdg5QDeg5QD_\3QDfg5TD5QDgg5aDb4aDX5aD^5QDhg5TD4QDig5PDhm4QDj
g5PDkm4QDkg5QDlg5QDmg5QDng5TD2PDem4QDog5SD0PD4SD0PD4S@0QDPh5QDY4QDbW5TD1QDQh5QDRh5QDSh5SD0`E_7`E
>`Edm2`Ekm4`Ehh2`Efh2`ESZ;`ETZ;`E`7`Ed7QDn5QDTh5`DkT6`E_7`E>`Edm2`Ekm4`Ehh2`Efh2`E`7`Ed7QDUh5QDV
h5SD0`DkT6`E_7`E>`Edm2`E`7`Ed7QDn5TD3PDgh3SD0QDWh5QDfc5QDo5QDn5TD2PD4QDo5SD0TD2QD`>PDRn4TD4QDXh5
PDYV3QDWd5QFYh5TD2QDZh5VD0QDWd5QFYh5TD2QDZh5PD4`E_7`EQM`EZf5`Eeh2`E>`Edm2QDQ6TD5PDRn4QDR6TD3QD[h
5`Ddh3QD\h5PDhm4TD4QD]h5QF]\2TD1QD^h5QD_h5SD0QD`h5QDVf2QDah5TD2PDgh3QDbh5P@YP6TD2QDch5QDdh5PDeh3
PDYP6QDW4QDeh5QDfh5TD2QDgh5TD3QDhh5QDP6TD3QDih5QDjh5QDkh5QDlh5QDmh5QDS6TD6QDT6TD1QDnh5QDS6PD4TD3
QDoh5QDS6TD4PD6QDPi5QDW4PD<SD0QDU6TD6QDQi5PD=QDRi5SD0QDU6TD5QDSi5QDTMTD2QDTi5QDU6TD3QDUi5TD4PDRn
4SD0QDVi5TD7QDWi5aDb4`Djh3aDX5aD^5SD0QDXi5TD1SD0QDYi5QDZi5TD1QD[i5QDW4QD\i5TD3QD]i5SD0QD^i5TD4QD
_i5QDW4TD2QD`i5PD6PD[i6RD0QDai5TD7QDbi5RD0UD0QDci5QDdi5PD6UD0QFg4QDei5TD3PD6UD0QDfi5QDgi5TD4PD6a
Ehi5QDa3QDii5Q`1b4QDji5aDo4aDg4QDki5TD2QDli5QDmi5QDni5QDmi5QDoi5QDPj5QDmi5VD0QDPj5QDmi5QDQj5QDa3
TD2QDRj5QDSj5QDTj5PDdm4S@0QDa3QDUj5PDdm4S@0QDa3WD0QDVj5XD0QDa3`Ddm4`Db7`D`7`Dc7`Da7`DXa:`D[2`DeQ
2QDWj5S@0QDa3Y@0QDXj5QDYj5PDbc1PDmh3QDZj5TD2PDem4QD[j5QD\j5QDP@QDhY1QDY4S@0QD]j5QD^j5QD_j5QD`j5S
@0QDaj5QDP@QDbj5S@0QDa3PDRn4P@WP6QDaAPDdm4Q@`4S@0QDcj5QDdj5TD4QDb3QDb3TD2QDej5PDam2PDih2PD_7PDiK
PDkm4QDfj5PDk=QDgj5QDhj5QDjNQDij5QDjj5QDjNQD_DQDkj5QDlj5PDQ\>PDjOQDmj5PDjOQDmj5UD0WD0QDnj5XD0SD0
QDoj5UD0WD0QDPk5XD0QDQk5TD3QDRk5QDSk5QDTk5QDUk5Q@Ro1Q@Uk5QDVk5QDWk5QD_DQDXk5QDYk5PD^T;QDZk5QD[k5
QD\k5PDkm4QD]k5QD^k5QDfASD0QD_k5PDXe3QD`k5QDak5PDg6QDbk5`Dem4QDck5QDhU3QDdk5S@0QDek5QDfk5PDkm4QD
gk5PDTn<QDhk5QD^[1QDmMQDik5QD^[1QDjk5PDo7QDkk5QDlk5TD2QDY4PDmh3SD0QDbh2QDmk5QDnk5VD0QDmk5QDnk5QD
ok5QDPl5QD_DS@0QDa3QDQl5PDkm4QDRl5QDY4QDSl5QDTl5P@YP6QDUl5PD_o7PDVb2PDQMPDdm4QDVl5PDaj2PDY3PDQn4
QDiJPDdW6PDRn4QD^[1QDWl5PDem4PDXk2PDYV3PD`7QD\[1PD_7QDXl5PDkm4QD^[1QDUV5PDYP6TD1QDYl5PDme2QDZl5P
DlS2SD0TD3QD[l5UD0QD\l5PDkm4QD]l5QD^l5QD_l5QD]d3QD`l5QDal5PDkm4QDbl5UD0PDlR2PDkm4QDcl5QDdl5QDhU3
Q@`4TD3QDel5PDmh3QDfl5PDkm4QDgl5QDW4PDVd3PDdm4QDhl5PD`R;QDil5P@YP6QDjl5PDdm4QDkl5PD^U1QDll5QDa3T
D5QDWg1QDml5UD0QDnl5QDol5TD1QDPm5QDQm5QDi4QDRm5PD]e3QDSm5QDTm5PDYP6QDUm5PDY7QDVm5PDlc9QDWm5QDXm5
QDYm5QDZm5PDge2PDn6QD[m5QD\m5PDlf:PDik5QD]m5PDhj2QD^m5QD_m5PDeh3QD`m5QDam5PDj6QDeQ4QDbm5PDch3QD_
DPDP]4PDWP6PD^j2QDcm5QDdm5PDYP6PD^j2QDem5QD_DTD1PD^j2QDfm5QDgm5QDhm5QDim5PDd5PDWP6PDj6QDjm5QDkm5
PDbb3PDV5QDlm5QDmm5QDnm5QDom5QDPn5QDQn5QDRn5PDVT2PDdm4PDYP6QDSn5QDTn5QDUn5QDVn5QDWn5QDXn5QDYn5PD
dm4PDYP6QDZn5QD[n5PDeh3P@YP6QD\n5QD]n5QD^n5PDWP6QD_n5QD`n5QDan5QDbn5QDcn5TD3QDdn5QD_X5QDen5QD_X5
QDfn5QDgn5TD4QDhn5QDin5TD1QDjn5QDkn5QDY4QDln5`Dfc2`Dbb3`DP3`DSU:`Dg`2`DhX3`DPh2`Dg4`D`^3`Do_;`DY
P6`DWP6`DU9`DSk:`DSMQDS4TD3QDmn5QD`k5PDYP6TD1QDnn5QDQW2QDPCPDYP6QDon5PDdm4QDPo5QDY4QDQo5QDRo5RD0
QDSo5TD4PDkm4QDTo5TD1QDUo5TD1QDVo5PDkm4QDWo5TD1QDjh3QDXo5S@0QDYo5QDZo5RD0QDY4PDeh3PDYP6S@0QD[o5U
D0aDg4aDd4aD\4iD0iD1`D^V6`Db\:`DT7`Dmh3`DZf5`DRU6`DlT6`DmT6`DWd3`DnT6`DPl5`Dlh3`DVV2`Dji3`Dii3WD
0SD0XD0QD\o5QD]o5QDY4QD^o5QD_o5PDYk2QD`o5TD1QDao5QDbo5QDg4TD1QDco5P@ad3QDdo5WD0QDeo5QDfo5XD0TD2Q
DZe5QDgo5PDaT6QDho5QDed3QDY4PDad3QDio5QDhZ3QDjo5TD2QDko5UD0PDSn4QDU]3QDlo5TD:PD2QDmo5TD4QDno5PDg
h3QDY4QDoo5PDgm4TD2QFPP6QDT5TD1QDQP6`DbW6`DH`DWd3`DUQ7`De^3`Dd^3`DiV5`Dgh3`Dfn2`DYk2`Eoh2`Ejh3`E
nh2`Eic2`Ekm4QDT5TD1QDRP6QDSP6TD1QDTP6QDUP6TD2QDVP6QDWP6QD^[1QDPd5QDXP6QDYP6QD^[1QDZP6QD[P6QDhZ3
QD\P6QD]P6SD0QDhZ3QD\P6QD^P6QD_P6QD`P6TD1QDaP6PDHPD_i3QD_P6QD`P6TD1QDaP6PDHPD_i3QDhZ3QD\P6QDbP6S
D0PDQn4SD0TD6PD6QDW4QDW4QDcP6QDb^1PDSa3QDdP6TD1QDV8QDeP6TD1QDfP6QDgP6P@dm4P@YP6QDW4S@0QDb7TD1QDh
P6QDiP6PDog6QDjP6TD2QDV6TD6QDY4QDkP6QDjP6TD2QDV6TD6QDY4QDlP6SD0QDmP6QDV6TD6QDY4aDb4aDX5aD^5QDV6P
Ddm4QD_[4TD6QDY4QDkP6QDnP6TD1QDX6PDkm4QDoP6QDPQ6QDX6QDQQ6QDW6QD\Z1TD1PDg9QDRQ6QDSQ6TD1Q@QAQDTQ6Q
DUQ6QDVQ6PDam2TD1QDTQ6TD2QDWQ6QDW6PDhh2PD\P2PDkm4QDXQ6QDYQ6TD3QDZQ6QD[Q6QD\Q6QDY4QD]Q6QD^Q6QD_Q6
QD`Q6UD0QDaQ6QD^[1TD9PD4QD^[1QDaDPDo7SD0QD^[1QDbQ6PDo7QDcQ6QD^[1PDhh2PDo7PD^P2PDkm4QDdQ6QD^[1QDT
Z5PDdh3PDdm4QD^[1QDnX3PD_7QDeQ6PDkm4QDfQ6TD1QDgQ6P@gh3QDfV4P@hh2QDhQ6S@0P@em4PDRn4QDiQ6QDjQ6TD1Q
DkQ6QD^[1QDY4PDjh3QDlQ6QD^[1QDVW1QDlQ6QD^[1QDmQ6QDQ=QDnQ6`D\P2`Doo1`Dm:`DYk2QD^[1QDoQ6QDPR6QD^[1
QDPh3QDQ=QDQR6QD^[1QDRR6QDQR6QD^[1QD`o3QDQ=QDSR6QDTR6QD^[1QDUR6PDm:QDTR6QD^[1QDVR6PDHQDWR6PDHQDX
R6QDY4QDYR6QDQ=PDWP6QDZR6UD0PDaT6TD<QDY4PDem4QD[R6PDem4QD\R6PDkm4QD]R6QD^R6QDTY3TD1QDY4QDQ=PDem4
QDUQ6QD_R6PDem4QDUQ6PDkm4QD`R6TD2QD[6TD4QD\6QDaR6QD[6TD2PDS^>PDim4PDT^>QDbR6TD2QD]6QDcR6`DTb3`D`
X3`DWY3QDdR6QDeR6Q@fR6PD6QDgR6TD1PDeh3QDhR6QDiR6QDjR6QDkR6PDRn4PDdW6QDlR6PDYP6TD2QDmR6QDnR6QDa3T
D8QDoR6PDYP6WD0QDPS6XD0QDQS6QDRS6QDSS6QDTS6QDUS6QDSS6`Eoh2`Ejh3`Enh2`Eic2QDVS6QDWS6TD3QDXS6PDgh3
QDYS6TD2QDZS6QDW4TD1QD[S6UD0PDSn4TD8QDbh2QD\S6UD0PDSn4QD]S6QD^S6QD`]3TD3QD_S6QD`S6QDa3Q@i[4QDaS6
Q@b4QDbS6QDcS6TD2QDWY1QDdS6TD2QD^6QDeS6QD^6QDY4QDfS6SD0QDgS6SD0QDnl4SD0PDhj2QDhS6QDiS6QDY6TD4QDj
S6QDkS6QDQW2QDZ6Q@lS6`DYP6`DWP6`DXP6`DZP6`DYi3`Del2`DPU6`DQU6`DkT6`D`i3`Dai3`Dbi3`D_i3QDmS6PDTW3
PDdm4QDnS6TD3QDoS6QDPT6TD1QD_6QD_U3TD9QDPT6TD1QD_6QDQT6PDQd9QD^Q1QDRT6PDkm4QDST6VD0QDRT6PDkm4QDS
T6QDTT6QDUT6QDVT6QDWT6QDbh2QDXT6QDYT6TD:QDZT6QD[T6TD2QDW4QD\T6TD1QD]T6QDYT6TD:QDZT6QD^T6S@0QD_T6
QD^[1TD1QD`T6QD^[1QDaT6QDbT6TD8QDcT6QDdT6TD1QDW4QDeT6QDfT6TD1QDW4TD2QD]T6QDgT6gL400YP1510[P1420Y
P1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2W
P13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP14Q1
3VP13R13WP17S13ZP15T13XP13U13TP15V13YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13TP14
\13VP16]13YP15^13YP13_13TP13`13VP12a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i14WP
14j15TP12k15TP12l15TP12m15TP12n15TP12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12W25
TP13X25TP13Y25VP12Z25TP12[25TP14\25ZP13]25TP13^25VP14_25VP16`25VP13a25WP12b25UP13c25WP13d25UP13e
25XP13f25WP14g25XP15h25XP14i25WP15j25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36VP1
6R36XP14S36VP19T36ZP14U37VP14V37VP15W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_39U
P15`39VP14a39ZP14b39XP13c39TP13d39WP17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP13k3;VP15l3;XP11<;
RP14m3;VP15n3;XP15o3;YP15P4<[P15Q4=XP1;R4>VP14S4>VP15T4>ZP17U4>XP16V4>ZP15W4>XP18X4?YP1<Y4?XP1:Z
4?VP16[4?XP15\4?VP15]4?VP15]4?XP16^4?[P16_4?VP16`4?ZP15a4?XP15b4?ZP15c4?YP14d4?YP16e4?[P14f4?ZP1
7g4@XP17h4@XP17h4@ZP16i4@XP13j4@TP14k4@WP13l4@UP15m4@ZP14n4@YP13o4@XP15P5@ZP15Q5@\P17R5@^P16S5@V
P14T5@WP16U5@YP13V5@UP12W5@UP13X5@XP14Y5@ZP13Z5@YP14[5@WP14[5@YP14\5@TP17]5AVP15^5AXP15_5AWP15`5
AYP16a5A`P12b5AVP14c5AXP14d5AXP13e5AWP12f5AUP12g5AUP12h5ATP12i5ATP14j5AVP16k5A[P15j2A[P14l5AWP12
m5AUP15n5AYP13o5AWP12P6ATP14Q6AXP12R6AUP13S6ATP13T6AVP14U6AZP13V6AXP12W6ATP12X6ATP14Y6AZP12Z6AUP
15[6AYP16\6A_P13]6AWP12^6ATP16_6AZP12`6AUP13a6AYP14b6A\P13c6AYP13d6AWP12e6AUP12f6AUP14g6A\P14h6A
WP13V6AWP12i6AUP12j6AUP12k6ATP12l6AUP12m6AUP12n6AVP13o6AWP12P7AUP12Q7AUP12R7AUP12S7AUP12T7AUP12U
7AUP12V7AUP12W7AUP12P2AUP12X7AUP12Y7ATP13Z7AYP13[7AYP12\7AUP12]7AUP12^7AVP12^7AVP12_7AUP12`7ATP1
2a7AUP12b7AUP12c7AUP12d7AUP12e7AUP12f7AVP12f7AVP13g7AYP12h7ATP12i7AUP13j7ATP12k7ATP12l7AUP12m7AV
P12n7AUP12o7AUP13P8AXP13Q8AYP13R8AYP12S8AUP13T8ATP13U8AVP14Q1AVP15V8AVP14W8AYP14X8AWP16Y8A\P13Z8
ATP13[8AXP14\8AVP15]8AZP13^8AXP14_8AZP13`8AXP15a8AVP14b8AVP16c8AYP13d8AXP14e8AWP16V8AXP13f8AVP16
g8A^P14g8AYP15h8AXP13i8AWP13j8AYP12k8ATP14l8AWP14m8AYP12n8ATP12o8ATP14P9AVP13Q9ATP12R9ATP15S9A_P
12T9AVP12U9AVP13V9ATP15W9AZP13W3ATP12X9ATP14j2AWP13Y9AVP15Z9AXP15[9AXP14\9AUP14]9A[P12^9ASP14_9A
\P13`9AYP13a9AYP13b9AYP13c9AWP12m7AUP12d9AUP12e9AUP13f9AYP12g9AVP12h9ATP14i9AYP12j9AUP12k9AUP12l
9AUP13m9AYP12n9AUP12o9AUP12P:AUP12Q:AUP12R:AVP12S:AUP12T:ATP12U:AUP12V:AUP12W:AVP12X:AUP12Y:AVP1
2Z:AUP12[:AUP12\:AUP12]:AUP12^:AUP12_:AUP12`:AUP12a:AUP12b:AUP12c:AUP12d:ATP12e:AUP12f:AUP12g:AU
P12h:AUP12i:AUP12j:AVP12k:AUP13l:AWP12m:AUP12n:AUP12o:AVP12P;AUP12Q;AUP12R;AUP12S;AUP12T;AUP12U;
AUP12V;AVP12W;AUP16X;ATP12Y;AUP12Z;AUP12[;AUP12\;AVP12];AUP12^;AVP12_;AUP14j8A\P12`;AVP13a;AWP12
b;AUP12c;AUP12d;AUP14e;AZP12f;ATP14g;A[P12h;AUP12i;AVP12j;AUP12k;AUP12l;AUP12m;AUP12n;AUP12o;AUP
12P<AUP13Q<AXP12R<AUP13S<AYP12T<AVP13U<AYP12V<AUP13W<AXP12X<AVP12Y<AVP12<ASP12Z<AUP13[<BTP15\<BY
P12]<BUP12^<CUP12_<CVP12`<CVP12a<CVP13b<CXP13c<DXP12d<DTP14e<DTP14e<DVP15f<DYP13g<DVP15h<DYP13i<
DYP13j<DXP13k<DXP13l<DYP14m<DVP13n<DWP13o<DYP13P=DXP13Q=DTP12R=DUP13S=DYP12T=DTP12U=DUP12V=DUP12
W=DVP12X=DUP12Y=DUP13Z=DYP12[=DUP12\=DVP12]=DUP12^=DUP12_=DUP13`=DYP13a=DYP12b=DTP13c=DTP13d=DYP
13e=DYP14f=D\P12g=DUP12h=DUP12i=DTP12j=DUP12k=DTP12l=DTP12m=DTP12n=DUP13o=DYP12P>DVP12Q>DUP12R>D
TP12S>DTP12T>DUP12U>DTP12V>DTP12W>DTP15X>DUP14Y>DVP15Z>DTP13[>DVP12\>DUP13]>DXP18^>EWP14_>EWP11<
ERP13`>EWP19a>EWP11<ERP14b>ETP14c>EVP13d>ETP14e>ERP13f>ERP13f>ERP12@ERP11<ERP12g>ETP12h>ETP14i>E
TP13j>EUP15k>FXP12l>GTP14m>GWP14n>GYP14o>GZP14P?GTP13Q?GWP14R?GZP13S?GTP14T?GZP13U?GTP13V?GWP12W
?GUP14X?HTP13Y?HTP12Z?IUP14[?IVP14\?IWP13]?IUP14^?IZP12_?ITP13`?JTP13a?JVP13b?JWP16^1JZP14c?KVP1
1<KRP13d?LTP15e?LTP14f?LTP15g?LTP14h?LVP14i?LWP14j?LUP16k?LVP16k?LXP13l?LVP14m?LVP15i?LWP12n?LSP
13o?LTP12P@LTP13Q@LTP13R@LUP15i?LWP13S@LTP18T@LTP15\<LWP14U@LYP14V@MTP13W@MTP13X@MTP14Y@NTP13Z@N
TP13[@NVP13\@NVP13]@NVP1E^@NUP14_@OWP14`@OYP16a@OYP16b@O\P15c@OYP14d@OVP14e@OXP15f@OYP16g@O\P14h
@OXP12i@OVP13j@OWP12k@OUP13l@P1TP13m@P1TP13n@P1TP15o@P1WP12PAP1UP13QAP1TP12RAP1UP16SAQ1VP13TAQ1V
P15UAQ1]P14VAQ1VP15WAQ1VP16XAQ1XP14YAQ1VP16\<Q1WP17ZAQ1XP13[AQ1TP14\AQ1VP12]AQ1TP14^AQ1VP13_AQ1V
P14`AQ1ZP12aAQ1UP11<Q1RP12bAQ1VP12cAQ1VP12h7Q1TP13dAQ1WP12eAQ1TP12fAQ1UP13gAQ1XP14hAQ1ZP14iAR1XP
13jAR1UP13kAR1WP14lAR1VP12mAR1TP12nAR1VP12^9S1TP1>oAS1UP1>PBS1WP13QBS1UP12RBS1UP12SBS1UP15TBS1WP
14UBS1WP13VBS1VP12WBS1UP12XBS1VP12YBS1VP13i2T1UP14ZBT1VP12[BT1UP14\BT1VP14]BT1VP13^BT1TP12_BT1UP
12`BT1UP16aBT1YP14m>T1WP14bBT1VP16cBT1VP16cBT1XP15dBT1YP13eBT1XP15fBT1XP14gBT1XP15hBT1XP13iBT1VP
15jBT1TP15kBT1VP15lBT1YP1:mBU1TP16nBU1VP16oBU1XP15PCU1XP14QCU1WP15k5U1YP14RCU1VP14SCU1ZP12TCU1UP
13UCU1WP13VCU1VP15WCU1ZP12XCU1TP13YCV1VP16ZCV1TP13[CV1TP13\CV1XP13]CW1VP13^CW1UP17_CW1\P14`CX1VP
13aCY1UP1=bCZ1TP1<cCZ1UP19i?Z1VP13dCZ1VP17\<Z1ZP14eCZ1XP15fCZ1VP15gCZ1YP19hCZ1UP14iCZ1TP14jCZ1WP
15kCZ1WP15lCZ1YP15mCZ1VP14nCZ1ZP15oCZ1VP14PD[1VP13QD[1VP15RD\1VP14SD\1WP13jA\1UP14TD\1XP16UD\1ZP
16VD\1XP16hC\1XP18WD\1UP13<\1SP14XD\1VP15YD\1WP15ZD\1VP12[D\1UP12\D\1TP14]D]1UP14^D^1WP15_D^1WP1
5`D^1WP17aD_1VP14bD_1VP13cD_1VP13dD_1TP13eD_1VP13fD_1TP15gD_1YP14hD_1WP1<iD_1TP15jD_1VP12kD_1UP1
6lD`1\P15mD`1XP15nD`1XP14oD`1VP17PE`1ZP13QE`1TP13RE`1TP15n>a1_P12SEa1UP12TEa1TP13UEa1VP14VEa1XP1
3WEa1UP12XEa1UP16YEa1UP17ZEa1VP12[Ea1TP14\Ea1TP13]Ea1VP12d7a1UP12^Ea1TP13_Ea1WP13`Ea1UP14aEa1YP1
4bEa1WP14cEa1VP13dEa1WP12eEa1UP13fEa1VP14gEa1YP16^1a1ZP13hEa1TP13iEa1VP14jEa1VP13kEa1WP15lEa1XP1
2\;a1VP13mEa1XP13nEa1YP15b9a1\P14oEa1\P14PFa1ZP15QFa1YP12RFa1UP14SFa1VP14TFa1WP12UFa1TP15VFa1[P1
4WFa1XP15XFa1VP14YFa1ZP13ZFa1XP12[Fa1UP15\Fa1YP12]Fa1UP14^Fa1VP15_Fa1VP13`Fa1VP15aFa1\P12bFa1UP1
2cFa1UP12dFa1TP12eFa1UP12fFa1UP12gFa1UP12hFa1UP13iFa1WP13jFa1WP13kFa1WP13lFa1XP14mFa1ZP12U7a1VP1
4nFa1WP12oFa1TP13PGa1WP13QGa1XP12RGa1UP12SGa1UP12TGa1TP12UGa1TP12VGa1TP13\6a1YP12WGa1TP12XGa1TP1
2YGa1TP14\6a1ZP14ZGa1WP12[Ga1TP13\Ga1WP12]Ga1TP13^Gb1TP13_Gb1VP14`Gb1VP13aGb1TP1BbGb1VP13cGb1TP1
5dGb1YP14eGb1ZP13fGb1VP12\Db1SP18j2b1[P17gGb1[P12\Db1SP15hGc1ZP1IiGd1oL3jGe1VP12kGe1UP14lGe1VP15
mGe1VP16nGe1VP12oGe1UP12PHe1TP13QHe1WP14RHe1VP16SHf1ZP14i?g1WP15THg1YP1=UHg1TP18VHg1TP13WHg1TP13
XHg1TP14YHh1XP13ZHh1VP13[Hh1VP14\Hh1WP15]Hh1XP16^Hh1\P14_Hh1ZP17`Hh1\P14aHh1YP16bHh1XP18cHh1XP12
k@h1UP16dHi1XP17eHi1YP17fHi1VP16gHi1[P15j2j1YP13hHj1VP15iHj1YP16jHj1XP15jHj1WP15kHj1]P14lHj1VP13
mHk1VP13nHk1VP19oHl1_P14PIl1YP16QIl1`P14RIl1ZP15SIl1\P19TIl1XP15UIl1YP14o>m1YP13VIm1VP18WIm1XP13
XIm1VP14YIm1XP13ZIm1VP15[Im1ZP14\Im1YP14]Im1YP14^Im1YP13_Im1WP16`Im1ZP15aIm1\P16^Cm1[P14bIm1ZP16
cIn1XP15dIn1[P17eIo1VP14fIo1WP14OP2WP12gIP2TP17hIP2_P19iIQ2]P12jIQ2TP13kIQ2VP19lIR2YP16mIS2XP15n
IS2WP14oIS2WP14PJT2VP15QJU2VP17RJV2ZP14SJV2WP14TJW2VP12UJX2UP14VJY2VP12WJY2TP1?<Y2RP13XJY2XP13YJ
Y2TP13ZJZ2TP15ZJZ2VP13[J[2WP14\J[2WP14]J[2YP12^J[2TP13_J\2VP19`J\2\P19aJ\2\P18bJ\2\P17cJ\2ZP1
"""##)
}
