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
    0.208 address
    0.208 first address
    0.602 markedTime
    0.307 first markedTime
    -0.03 time
    0.101 first time
    -0.659 line
    0.605 first line
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
    -0.332 modifiedTime
    -0.269 first modifiedTime
    0.539 linkedModified
    0.539 first linkedModified
    -0.115 metaModified
    -0.175 first metaModified
    -0.32 imageAddress
    -0.32 first imageAddress
    0.201 seen near
    0.201 near near
    0.112 seen above
    -0.43 near above
    -0.044 seen own line
    0.277 near own line
    1.001 seen published
    -0.104 near published
    0.307 seen updated
    -0.847 near updated
    -0.016 seen other day
    -1.801 near other day
    0.587 seen date class
    0.211 near date class
    0.42 seen byline
    -0.076 near byline
    0.012 seen headline
    -2.488 near headline
    -0.29 seen in sentence
    -1.113 near in sentence
    -0.24 seen set off
    1.123 near set off
    -0.316 seen dropped
    -0.673 near dropped
    0.697 seen elsewhere
    -1.25 near elsewhere
    -0.301 seen foot
    0.241 near foot
    0.476 seen clock
    0.443 near clock
    0.408 seen first
    1.066 near first
    -2.0 seen copyright
    -0.353 seen listed
    -0.114 near listed
    0.236 seen linked
    -0.1 near linked
    0.191 seen beside body
    -0.279 near beside body
    0.712 within 2
    0.252 within 5
    -0.178 within 10
    0.031 closest
    -0.114 closest behind headline
    0.216 kinds
    0.154 kinds twice
    0.618 first declared
    -0.801 later than declared
    0.037 newest
    0.526 oldest
    -1.123 modified elsewhere published
    -0.476 only modified
    -0.064 declared and modified elsewhere
    -0.619 new year
    1.0 local day of utc
    -1.724 utc beside seen day
    0.114 declared beside seen day
    -0.953 lag week
    -0.652 seen clean
    -0.245 seen clean near
    -2.023 only other article
    -3.02 only elsewhere
    -0.05 alone
    -1.184 only far
    """
}
