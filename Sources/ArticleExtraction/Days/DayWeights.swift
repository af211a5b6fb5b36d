/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.086 unknown
    0.086 unknown, no day near the headline
    0.246 unknown, nothing declared
    0.48 metaPublished
    0.508 first metaPublished
    0.566 linkedArticle
    0.566 first linkedArticle
    0.048 microdata
    0.17 first microdata
    0.102 linkedPage
    0.102 first linkedPage
    0.332 address
    0.332 first address
    0.6 markedTime
    0.264 first markedTime
    0.005 time
    0.151 first time
    -0.838 line
    0.849 first line
    0.058 linkedCreated
    0.058 first linkedCreated
    -0.071 metaDate
    -0.071 first metaDate
    -0.185 opening
    -0.185 first opening
    0.006 script
    0.006 first script
    0.159 stamp
    0.159 first stamp
    -0.03 media
    -0.118 first media
    -0.062 sentence
    0.081 first sentence
    -0.468 modifiedTime
    -0.405 first modifiedTime
    0.469 linkedModified
    0.469 first linkedModified
    -0.183 metaModified
    -0.267 first metaModified
    -0.161 imageAddress
    -0.161 first imageAddress
    -0.167 seen near
    -0.167 near near
    0.319 seen above
    -0.641 near above
    0.154 seen own line
    0.002 near own line
    0.114 seen published
    0.2 near published
    0.191 seen updated
    0.045 near updated
    -0.185 seen other day
    0.246 near other day
    0.309 seen date class
    0.527 near date class
    0.389 seen byline
    -0.348 near byline
    -0.159 seen headline
    -0.159 near headline
    -0.506 seen in sentence
    -0.399 near in sentence
    -0.23 seen dropped
    0.066 near dropped
    -0.306 seen elsewhere
    0.07 near elsewhere
    -0.087 seen foot
    0.386 near foot
    0.575 seen clock
    0.348 near clock
    0.368 seen first
    1.037 near first
    -0.009 seen copyright
    -0.271 seen listed
    -0.108 near listed
    0.29 seen linked
    -0.156 near linked
    0.278 seen beside body
    -0.344 near beside body
    0.893 within 2
    0.442 within 5
    -0.108 within 10
    0.086 closest behind headline
    0.253 closest
    0.249 kinds
    0.302 kinds twice
    0.752 first declared
    -0.551 later than declared
    -0.042 newest
    0.623 oldest
    -0.421 modified elsewhere published
    0.417 only modified
    -0.052 declared and modified elsewhere
    -0.255 new year
    0.002 local day of utc
    0.252 utc beside seen day
    -1.083 lag week
    0.162 lag year
    -0.18 seen clean near
    -0.328 seen clean
    -0.083 only other article
    -0.046 alone
    -1.735 only far
    0.156 declared beside seen day
    """
}
