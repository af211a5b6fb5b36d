/// The kinds of features of a token. The trained chain knows each by its number, which may only change with new weights.
package enum NameFeature: UInt64, CaseIterable {
  // The words of a window.
  case word = 1, wordBefore = 2, wordBehind = 3, secondWordBefore = 4, secondWordBehind = 5, thirdWordBefore = 6
  case thirdWordBehind = 7, wordAndBefore = 8, wordAndBehind = 9, bothBefore = 10, bothBehind = 11, wordAndShape = 12
  case secondClassesBefore = 13, classesBefore = 14, classesBehind = 16, secondClassesBehind = 17
  // Spelling.
  case shape = 20, shapeAndBefore = 21, shapeAndBehind = 22, ending = 23, beginning = 28, endingBefore = 31
  case endingBehind = 32
  // The run that the token stands in.
  case placeInRun = 40, firstOfRun = 41, lastOfRun = 42, classesOfLast = 43, classesOfFirst = 44, wordBeforeRun = 45
  case wordBehindRun = 46
  // The gazetteer's name that covers the token.
  case name = 50, nameAndShape = 51, nameAndBefore = 52, nameAndBehind = 53, nameAndStandingBefore = 54
  case nameAndStandingBehind = 55, nameAndLength = 56, namesakes = 57, nameAndBehindName = 58, nameAndBeforeName = 59
  case standingBehindComma = 60, standingBeforeComma = 61
  // Lists of people's names.
  case firstName = 70, surname = 71, commonWord = 72, personName = 73, firstNameBefore = 74, surnameBehind = 75
  case commonWordAtEdge = 76
  // What the text as a whole says of the word.
  case sign = 80, signsAndStanding = 95, signsBefore = 96
  // Whether a bearer of the name lies near the publisher's seat.
  case local = 97, localAndBefore = 98, localAndBehind = 99
  // The clusters of the word and its neighbours: branches of 4, 6, 10 and all.
  case cluster = 100, clusterBefore = 104, clusterBehind = 108, secondClusterBefore = 112, secondClusterBehind = 113
  case clustersBefore = 114, clustersBehind = 115, clusterAndName = 116

  /// How many numbers a kind takes, from its own on: the endings of 1 … 4 letters, the beginnings of 2 … 4, the 13 signs.
  package var width: UInt64 {
    switch self {
    case .ending: 4
    case .beginning: 3
    case .sign: 13
    case .cluster, .clusterBefore, .clusterBehind: 4
    default: 1
    }
  }
}
