package whom.store;

/// Who must not be written to, as SQL.
final class Suppressing {
    private static final String THESE = "SELECT p._id, coalesce(s.reason, ''), s.channel FROM suppressions s ";
    private static final String ON = " WHERE s.channel IN ('', ?)";

    /// Ids and reasons; a channel three times.
    static final String PEOPLE = THESE + "JOIN people p ON p._key = s.key" + ON + " UNION ALL " + THESE
            + "JOIN identities i ON i.attribute = substr(s.key, 1, instr(s.key, '=') - 1) AND i.value = substr(s.key, instr(s.key, '=') + 1) "
            + "JOIN people p ON p._id = i.person" + ON + " AND instr(s.key, '=') > 1 UNION ALL " + THESE
            + "JOIN people p ON substr(p._key, instr(p._key, '@')) = s.key" + ON + " AND s.key GLOB '@*' ORDER BY 1, 3";

    private Suppressing() {
    }
}
