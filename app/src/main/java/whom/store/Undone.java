package whom.store;

/// What taking an entry of the log back did.
///
/// @param removed      people who are no longer there
/// @param changedBack  people of whom something is as it was before
/// @param stayed       people whom it had added and who are there still, since something else is known of them
/// @param events       that are no longer there
/// @param suppressions that are no longer there
/// @param parted       people who had become part of another and are there again
public record Undone(long removed, long changedBack, long stayed, long events, long suppressions, long parted) {}
