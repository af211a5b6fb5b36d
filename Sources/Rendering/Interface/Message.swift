/// What the pages say: every text of a catalogue under `Templates/strings` by its key there.
///
/// A catalogue that lacks one is refused, and a key that is not here is an error with its line, so that none is left over.
package enum Message: String, CaseIterable, Sendable {
  // Numbers (CLDR)
  case decimalMark, groupMark, groupFrom, million, billion, trillion, exactly, atLeast, moreThan, about, upTo,
    range

  // Dates (CLDR)
  case months, shortMonths, weekdays, dayPattern, dayOfYear, dayOfMonth, shortDayPattern,
    shortDayOfYearPattern, monthPattern, shortMonthPattern, longDayPattern, yearBefore, span, timeOfDay,
    morning, midday, afternoon, evening, night, daytime, beforeTime, aboutTime, afterTime, zone, zoneUnknown,
    daysLater

  // Counts
  case sources, entries, places, details, articles, stories, files, copies, notRead, passedOver, reports,
    named, more, statementsMore, copiesOfText, severalDays

  // The page
  case skip, skipToContent, briefing, untitled, contents, highlights, keyFigures, timeline, map, placesHeading,
    sourcesHeading, whatWasRead, unresolvedHeading, covers, asOf, readNote, entryOf, figuresNote,
    latest, latestOnly, partOf, partsOf, claimed, claimMark, told, whoSays,
    whoseWords, counted, number, otherNumbers, looseNote, chartOf, chartDot, noSpeaker, filter, filterPlace,
    filterKind, filterSource, mainOnly, showAll, shownOf, howKnown, datedAs, permalink, noDays, stripNote,
    relativeHeading, relativeNote, mapNote, mapCredit, mapKey, routeName, allPlaces,
    place, kind, coordinates, part, mentionsHeading, days, notNamed, noPlaceEntries, unknownPlaces, unknownPlacesNote,
    besidePlaces, whyPlace, whyUnknown, notPlaces, toldOf, day, what,
    roleHere, via, file, outcome, everyFile, whatItIs, doubts, source, code, updated, fileNote, fileLabel, outcomeRead,
    outcomeCopy, outcomeNotRead, outcomePassedOver, noPublication, dayUnknown, footer, month, monthsHeading,
    mainLineNote, longNote, allOfMonth, pageOf, backToOverview, previous, next

  // Dating
  case writtenInFull, fromPublication, fromPublicationPlain, fromText, fromTextPlain, unresolvedWords,
    unstated, fullStop, carried, timeAlone, ofSaying, opening, post, byEditor, byEditorBecause

  // Marks
  case dayOfSaying, inferredDay, announced, roleIn, approximate, confirmed, dateByEditor, placeByEditor,
    mergeByEditor, splitByEditor, textByEditor, because, placedAt, placedAtFrom, putTogether, splitOff,
    reworded, editorNote, reviewed, reviewConfirmed, reviewChanged, reviewHidden

  // What is counted
  case killed, attackersKilled, injured, missing, rescued, held, aboard, arrested, displaced, money, distance,
    killedChip, attackersKilledChip, injuredChip, missingChip, rescuedChip, heldChip, aboardChip, arrestedChip,
    displacedChip, moneyChip, distanceChip, noDay

  // Kinds of happening
  case violence, accident, disaster, departure, rescue, arrival, ending, demand, visit, conference, suspension,
    arrest, robbery, trial, vote, office, protest, agreement, meeting, outbreak, discovery, launch, business,
    contest, reaction, inquiry, mourning, relief, toll, otherKind, statementKind

  // Places
  case aboutPlace, aboutPlaceAlone, ambiguous, mapTitle, scenes, origins, destinations, references,
    approximates, lines, countries, areaMark, approximateMark, line, lineThrough, kilometres, scene, origin,
    destination, institution, government, reference, mention, featureContinent, featureCountry, featureRegion,
    featureDistrict, featureCapital, featureRegionCapital, featureTown, featureOcean, featureSea, featureGulf,
    featureStrait, featureRiver, featureLake, featureMountains, featureMountain, featureDesert, featurePass,
    featureIsland, featureIslands, featureValley, featurePeninsula, featureArea, featureAirport, featureBase,
    featureBay, featureTunnel, featureOther

  // What spoke for a place
  case reasonArea, reasonKind, reasonCountry, reasonRegion, reasonSeat, reasonSeatCountry, reasonNames,
    reasonAddress, reasonNear, reasonOnly, reasonLargest, reasonStory, reasonNoName, reasonNotInArea, reasonStreet,
    reasonTooLarge, reasonElsewhere, reasonNothing, reasonCalledAfter

  // The strip of days
  case entriesByDay, entriesByMonth, entriesByYear, dayCount, monthCount, yearCount, withoutEntries, notDrawn

  // The site
  case site, siteStories, timelines, allStories, placesAbout, daysAbout, sourcesAbout, publishers, noCountry,
    overAllStories, longerStretches, aroundDay, widerMonth, articlesHeading, whatItTells, liesIn, inStory,
    entryInStory, story, elsewhere, placesOfStory, itsMonths, itsSources, itsData, relatedStories,
    sharedPlaces, siteFooter, feed, updatedOn, notFound, notFoundNote, unnamedSources,
    description, mapOf, mapOfMore, calendarNote, nothingTold, atomSources, search, searchNote, searchNeeds

  // What changed between two briefings
  case whatChanged, whatChangedIn, skipToChanges, fromBriefing, fromBriefingAsOf, toBriefing, toBriefingAsOf,
    nothingChanged, addedEntries, goneEntries, redatedEntries, replacedEntries, rewordedEntries, movedFigures,
    beforeAndAfter, before, after, nothingStated, comparisonFooter
}
