package import CivilCalendar

/// The days that a page tells, as the trainer sees them: whole, or with a part of what tells them taken away.
package struct TrainingDays: Sendable {
  private let evidence: [DayEvidence]

  init(evidence: [DayEvidence]) { self.evidence = evidence }

  /// Without what the page declares and its address has: as a page that only shows its day.
  package var seen: TrainingDays {
    TrainingDays(evidence: evidence.filter { $0.kind.isVisible || $0.kind.isModified || $0.kind == .imageAddress })
  }

  /// Without what stands near the headline as well.
  package var far: TrainingDays {
    TrainingDays(evidence: seen.evidence.filter { !$0.traits.contains(.near) })
  }

  /// Without all that tells a day: what is left is no day of publication.
  package func without(_ day: CivilDate) -> TrainingDays {
    TrainingDays(evidence: evidence.filter { abs($0.time.date.dayNumber - day.dayNumber) > 1 })
  }

  /// The days in the order of the rows, and the rows of features with that of the unknown day behind them.
  package var rows: (days: [CivilDate], rows: [[Float]]) {
    let days = PublicationDate.days(evidence)
    return (days.map(\.date), DayFeatures.rows(days))
  }

  /// What tells a day, for reading errors.
  package func description(of day: CivilDate) -> String {
    evidence.filter { $0.time.date == day }.map { found in
      let traits = DayTraits.names.filter { found.traits.contains($0.0) }.map(\.1)
      return "\(found.detail) [\(traits.joined(separator: ", "))]\(found.distance.map { " \($0)" } ?? "")"
    }.joined(separator: "; ")
  }
}
