package whom.work;

/// Hears how far a piece of work has come; called from the working thread, often, so it must be cheap.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress SILENT = (stage, done, total) -> {};

    /// @param stage what is being done, a short phrase for people: "Reading people"
    /// @param done  units done so far
    /// @param total units in all, or 0 when not known yet
    void at(String stage, long done, long total);
}
