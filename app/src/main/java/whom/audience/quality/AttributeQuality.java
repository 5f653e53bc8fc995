package whom.audience.quality;

import java.util.List;
import java.util.Optional;
import whom.profile.Attribute;

/// How good the values of one attribute are.
///
/// @param people     of the store
/// @param filled     people who have a value
/// @param missing    people who have none
/// @param validity   none when nothing is asked of its values
/// @param uniqueness none for true and false
/// @param freshness  of dates and moments
/// @param outliers   of numbers
/// @param impossible each reason that people were found for
public record AttributeQuality(Attribute attribute, long people, long filled, Affected missing, Optional<Validity> validity,
        Optional<Uniqueness> uniqueness, Optional<Freshness> freshness, Optional<Outliers> outliers, List<Impossible> impossible) {
    public AttributeQuality {
        impossible = List.copyOf(impossible);
    }

    /// The share of people who have a value, from 0 to 1; 1 without people.
    public double completeness() {
        return people == 0 ? 1 : (double) filled / people;
    }
}
