package whom.desk.state;

/// Files on their way in, and what came in.
///
/// @param sheet the file that is being imported
/// @param log   the page of what changed the data so far
public record IntakePane(ImportPane sheet, ImportsPane log) {
    public static final IntakePane CLOSED = new IntakePane(ImportPane.CLOSED, ImportsPane.CLOSED);
}
