package whom.intake;

/// What became of the rows that were taken.
record Counts(long added, long updated, long merged, long unchanged, long peopleAdded) {
    boolean changed() {
        return added > 0 || updated > 0 || peopleAdded > 0;
    }
}
