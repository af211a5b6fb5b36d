/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.325 unknown
    -0.147 unknown, no day near the headline
    0.1 unknown, nothing declared
    0.44 metaPublished
    0.462 first metaPublished
    0.468 linkedArticle
    0.468 first linkedArticle
    0.013 microdata
    0.142 first microdata
    0.062 linkedPage
    0.062 first linkedPage
    0.209 address
    0.209 first address
    0.602 markedTime
    0.307 first markedTime
    -0.03 time
    0.1 first time
    -0.66 line
    0.607 first line
    0.072 linkedCreated
    0.072 first linkedCreated
    -0.113 metaDate
    -0.113 first metaDate
    -0.154 opening
    -0.154 first opening
    0.005 script
    0.005 first script
    0.088 stamp
    0.088 first stamp
    -0.078 first media
    -1.472 sentence
    0.084 first sentence
    -0.333 modifiedTime
    -0.269 first modifiedTime
    0.54 linkedModified
    0.54 first linkedModified
    -0.115 metaModified
    -0.175 first metaModified
    -0.321 imageAddress
    -0.321 first imageAddress
    0.202 seen near
    0.202 near near
    0.112 seen above
    -0.428 near above
    -0.044 seen own line
    0.277 near own line
    1.001 seen published
    -0.105 near published
    0.307 seen updated
    -0.848 near updated
    -0.015 seen other day
    -1.802 near other day
    0.588 seen date class
    0.212 near date class
    0.421 seen byline
    -0.076 near byline
    0.013 seen headline
    -2.487 near headline
    -0.289 seen in sentence
    -1.112 near in sentence
    -0.24 seen set off
    1.123 near set off
    -0.314 seen dropped
    -0.674 near dropped
    0.698 seen elsewhere
    -1.251 near elsewhere
    -0.301 seen foot
    0.24 near foot
    0.476 seen clock
    0.443 near clock
    0.408 seen first
    1.067 near first
    -2.0 seen copyright
    -0.353 seen listed
    -0.115 near listed
    0.235 seen linked
    -0.1 near linked
    0.164 seen beside body
    -0.267 near beside body
    0.714 within 2
    0.252 within 5
    -0.179 within 10
    -0.112 closest behind headline
    0.034 closest
    0.216 kinds
    0.154 kinds twice
    0.618 first declared
    -0.8 later than declared
    0.039 newest
    0.526 oldest
    -1.123 modified elsewhere published
    -0.477 only modified
    -0.064 declared and modified elsewhere
    -0.619 new year
    1.0 local day of utc
    -1.724 utc beside seen day
    -0.953 lag week
    -0.246 seen clean near
    -0.65 seen clean
    -2.023 only other article
    -0.05 alone
    -1.186 only far
    0.114 declared beside seen day
    -3.02 only elsewhere
    """
}
