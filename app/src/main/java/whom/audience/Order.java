package whom.audience;

import whom.profile.Attribute;

/// By which attribute members are sorted; people without a value come last in both directions, equal ones by id.
public record Order(Attribute attribute, boolean descending) {}
