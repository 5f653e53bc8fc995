package whom.audience.insight;

import whom.moment.AsOf;

/// How many people a rule selected, or will select, at a moment.
public record SizeAt(AsOf asOf, long people) {}
