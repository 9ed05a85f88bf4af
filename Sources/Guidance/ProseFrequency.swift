// How often the commonest words and marks stand in English prose. The rules' own sentences are too
// short to tell: few of them have a comma, and all of them a word that is remarked on. It is used
// when patterns are compiled and never in reading.

enum ProseFrequency {
  /// To a million words, rounded, by the spelling that the vocabulary has. Words after Leech,
  /// Rayson and Wilson, "Word Frequencies in Written and Spoken English" (2001), list 1.1; marks as
  /// counted in the pages of this project.
  static let perMillion: [String: Int] = {
    var all: [String: Int] = [:]
    let words = list.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      all[String(words[index])] = Int(words[index + 1])
    }
    return all
  }()

  private static let list = """
    , 60000 . 47000 : 16000 ; 14000 ( 6400 - 9200 ?mark 600 !mark 1500 % 300 / 3800 # 30000
    the 62000 of 29000 and 27000 a 22000 in 19000 to 26000 it 11000 is 10000 was 9200 i 8900
    for 8400 that 11000 you 7000 he 6800 be 6600 with 6600 on 6500 by 5100 at 4800 have 4700
    are 4700 not 4600 this 4600 but 4600 had 4500 they 4300 his 4300 from 4100 she 3800
    which 3700 or 3700 we 3600 an 3400 n't 3300 were 3200 as 6600 do 2800 been 2700 their 2600
    has 2600 would 2600 there 2500 what 2500 will 2500 all 2400 if 2400 can 2400 her 2200
    said 2100 who 2100 one 2000 so 1900 up 1800 them 1700 some 1700 when 1700 could 1700
    him 1600 into 1600 its 1600 then 1600 two 1600 out 1500 time 1500 my 1500 about 1500
    did 1400 your 1400 now 1400 me 1400 no 1300 other 1300 only 1300 just 1300 more 1300
    these 1300 also 1200 people 1200 know 1200 any 1200 first 1200 see 1200 very 1200 new 1100
    may 1100 well 1100 should 1100 like 1100 than 1000 how 1000 get 1000 way 1000 our 1000
    made 900 got 900 after 900 think 900 between 900 many 900 years 900 those 900 go 900
    being 900 because 900 down 800
    """
}
