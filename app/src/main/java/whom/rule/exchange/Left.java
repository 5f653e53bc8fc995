package whom.rule.exchange;

/// Something that could not be carried over.
///
/// @param where a JSON pointer into what was read (`/rules/2`, empty for all of it), or the place in the rule that was written (`rule.all[2]`)
/// @param why   what it is and why it stays behind
public record Left(String where, String why) {
    @Override
    public String toString() {
        return (where.isEmpty() ? "/" : where) + ": " + why;
    }
}
