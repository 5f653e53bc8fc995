package whom.template;

/// What a variable of a template stands for.
public sealed interface Target {
    /// An attribute of the person.
    record OfPerson(String attribute) implements Target {}

    /// The person with all attributes.
    record Person() implements Target {}

    /// The segment that is being looked at.
    record Segment() implements Target {}

    /// The segments that the person is in.
    record Segments() implements Target {}

    /// Only rendering knows.
    record Anything() implements Target {}

    /// Nothing that anybody has.
    ///
    /// @param asked the name that would have to be an attribute
    record Nothing(String asked) implements Target {}
}
