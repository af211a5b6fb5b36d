public import ArgumentParser
public import DatelineModel

extension DateStyle: ExpressibleByArgument {}
