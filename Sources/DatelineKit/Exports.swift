@_exported public import CivilCalendar
@_exported public import DatelineModel

// A program that imports DatelineKit can read every value that it is given: days, intervals, articles, statements, timelines.
